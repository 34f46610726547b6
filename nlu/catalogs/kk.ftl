# Дүниеге келу және танысу
birth-welcome = Сәлеметсіз бе! Мен — сіздің MAI, жеке сауда көмекшіңізбін. Нені сатқыңыз, сыйға бергіңіз, айырбастағыңыз, жалға бергіңіз, жалға алғыңыз не тапқыңыз келсе, өз сөзіңізбен, өз тіліңізде жазыңыз; керек адамды тауып, сіз үшін саудаласамын. Сіз «иә» демейінше ештеңе келісілмейді.
birth-ready = Сіздің MAI дайын. Сәлем деп жазыңыз.
ask-town = Қай қалада тұрасыз? (Жауап беретін тілім: { $language }; басқа тілде жазсаңыз, мен де сол тілге көшемін.)
ask-autonomy = Қаншалықты өз бетіммен шешуіме болады?
ask-comfort = Сізді мазаламай, қандай сомаға дейін әрекет ете аламын?
ask-style = Сізбен қалай сөйлесейін?
ask-sharing = Басқа MAI-лар сіз туралы нені білсе болады?
ask-precision = Басқалар сіздің қай жерде екеніңізді қаншалықты дәл көрсін?
ask-platforms = Қай жерде хат жазысасыз? Келетінінің бәрін таңдаңыз.
ask-market = Базарда сіз үшін не істей аламын?
ask-currency = Қай валютамен есептейсіз? Жазыңыз, мысалы { $currency }.
ask-radius = Мәміле үшін қанша жерге барасыз?
ask-delivery = Кездескен ыңғайлы ма, әлде жеткізу керек пе?
ask-payment = Ақшаны қалай төлеген және алған ыңғайлы?
ask-quiet = Қай кезде мазаламайын?
ask-days = Кездесуге қашан уақытыңыз болады?
ask-firmness = Қаншалықты қатты саудаласайын?
ask-partners = Екінші тараптың рейтингі кемінде қандай болсын?
ask-contact = Мен арқылы сізге кім жаза алады?
ask-notifications = Сұрамасаңыз да, нені хабарлап тұрайын?
ask-interests = Қандай заттар қызықтырады? Бірнешеуін жазыңыз.
ask-formality = Қаншалықты ресми болайын?
ask-languages = Қай тілдерде сөйлейсіз? Жазыңыз.
ask-language = Қай тілде сөйлейін?
language-set = Енді мына тілде сөйлеймін: { $language }.
choice-autonomy-ask = Әрқашан сұра
choice-autonomy-big = Маңыздысын сұра
choice-autonomy-tell = Істе де, хабарла
choice-autonomy-full = Мен үшін шеш
choice-comfort-under = Ең көбі { $amount }
choice-comfort-trust = Саған сенемін
choice-style-casual = Еркін
choice-style-professional = Іскери түрде
choice-style-brief = Қысқа
choice-style-detailed = Толық
choice-sharing-nothing = Ештеңені
choice-sharing-interests = Қызығушылығымды
choice-sharing-profile = Профилімді
choice-sharing-all = Көмегі тисе, бәрін
choice-precision-city = Қаламды
choice-precision-never = Мүлде көрмесін
choice-precision-neighbourhood = Ауданымды
choice-precision-precise = Дәл
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Веб-чат
platform-not-yet = { $name }: мұнда әзірге жоқ; есімде сақтаймын.
choice-market-full = Бәрін
choice-market-browse = Тек қара
choice-market-buy = Менен сұрап сатып ал
choice-market-sell = Менен сұрап сат
choice-radius-5 = 5 км
choice-radius-20 = 20 км
choice-radius-50 = 50 км
choice-radius-100 = 100 км
choice-radius-500 = 500 км
choice-delivery-pickup = Кездесу
choice-delivery-delivery = Жеткізу
choice-delivery-either = Бәрібір
choice-payment-cash = Қолма-қол
choice-payment-transfer = Банк аударымы
choice-payment-card = Карта
choice-payment-any = Бәрібір
choice-quiet-night = Түнде (22–8)
choice-quiet-none = Ешқашан
choice-quiet-evening = Кеш пен түн (19–9)
choice-days-any = Кез келген уақыт
choice-days-weekend = Демалыс күндері
choice-days-evenings = Түстен кейін, кешке
choice-days-mornings = Таңертең
choice-firmness-normal = Қалыпты
choice-firmness-soft = Жұмсақ
choice-firmness-firm = Қатты
choice-partners-0 = Бәрібір
choice-partners-50 = Орташа не жоғары
choice-partners-70 = Жақсы
choice-partners-85 = Өте жақсы
choice-contact-everyone = Барлығы
choice-contact-rated = Рейтингі барлар
choice-contact-nobody = Ешкім
choice-notifications-all = Бәрін
choice-notifications-deals = Тек мәмілелерімді
choice-notifications-none = Ештеңені
choice-formality-polite = Сыпайы
choice-formality-familiar = Дос сияқты
which-town = Қайсысын айттыңыз?
town-noted = Жазып алдым: { $town }. Валюта: { $currency }; мұны /settings бөлімінде өзгерте аласыз.
unclear-town = Мұндай қаланы білмеймін. Ең жақын үлкен қаланы жазыңыз немесе геолокацияңызды жіберіңіз.
held-until-ready = Мұны сақтап қойдым. Бір сәт, қазір қараймын.
please-choose = Батырмалардың бірін басыңыз немесе /help деп жазыңыз.
noted = Жазып алдым.
welcome-back = { $formality ->
    [familiar] О, қош келдің! 👋 Не жаңалық?
   *[polite] Қайта қош келдіңіз! Не іздейсіз немесе нені сатқыңыз не сыйға бергіңіз келеді?
}

# Батырмалар
button-skip = Өткізу
button-done-choosing = Дайын
button-drop = Керек емес
button-yes-look = Иә, ізде
button-only-tell = Тек хабарла
button-change = Өзгерту
button-back = Артқа
button-approve = Келісемін
button-decline = Бас тарту
button-counter = Басқа баға
button-here = Келдім
button-done = Бәрі орындалды
button-write = Хат жазу
button-reschedule = Басқа уақыт
button-noshow = Келмеді
button-cancel = Мәмілені тоқтату
button-cancel-sure = Иә, тоқтату
button-cancel-wish = Өшіру
button-keep = Жоқ, қалсын
button-reply = Жауап беру
button-negotiate = Саудаласу
button-accept-time = Маған ыңғайлы
button-pause = Кідірту
button-resume = Қайта іздеу
button-edit = Түзету
button-export = Деректерім (файл)
button-erase = Бәрін өшіру
button-erase-sure = Иә, бәрін өшіру
button-voice-give = Дауыс үлгісін беру
button-voice-delete = Дауыс үлгісін өшіру
button-used = Бұл батырма басылып қойған. Жағдайды көру үшін /status деп жазыңыз.
button-unknown = Бұл батырманы енді танымаймын. Жағдайды көру үшін /status деп жазыңыз.
button-foreign = Бұл батырма басқа адамдікі.
label = { $text }

# Тілектер
action-name = { $action ->
    [SELL] Сатылады
    [BUY] Сатып аламын
    [GIVE] Тегін беріледі
    [TRADE] Айырбасталады
    [RENT_OUT] Жалға беріледі
    [RENT] Жалға аламын
    [OFFER_SERVICE] Қызмет көрсетіледі
    [SEEK_SERVICE] Қызмет керек
   *[other] Тілек
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Біреуді іздейін бе? Қате болса, сөзбен де түзете аласыз.
    .title = { action-name }: { $thing }
ask-wish-action = Мұнымен не істегіңіз келеді?
ask-wish-thing = Бұл нақты не?
ask-wish-location = Қай қалада? Геолокацияңызды да жібере аласыз.
ask-wish-size = Өлшемі қандай?
ask-wish-quantity = Қанша?
ask-wish-wanted = Орнына не қалайсыз?
per-what = { $per ->
    [hour] сағатына{" "}
    [day] күніне{" "}
    [week] аптасына{" "}
    [month] айына{" "}
    [unit] біреуіне{" "}
   *[one] {""}
}
ask-wish-target = Сіз { per-what }қандай баға қалайсыз? Басқалар оны сіздің бағаңыз ретінде көреді.
ask-wish-limit = { $side ->
    [provider] Ең кемі { per-what }қандай бағаға келісесіз? Бұл екеуміздің арамызда қалады, ешкімге айтпаймын.
   *[seeker] Ең көбі { per-what }қанша төлейсіз? Бұл екеуміздің арамызда қалады, ешкімге айтпаймын.
}
unclear-wish-thing = Бұл не екенін бір-екі сөзбен жазыңызшы.
unclear-wish-location = Мұндай қаланы білмеймін. Ең жақын үлкен қаланы жазыңыз немесе геолокацияңызды жіберіңіз.
unclear-wish-size = Өлшемін затта жазылғандай етіп жазыңызшы.
unclear-wish-quantity = Сан жазыңызшы, мысалы 4.
unclear-wish-wanted = Орнына не қалайтыныңызды бір-екі сөзбен жазыңызшы.
unclear-wish-target = Соманы жазыңызшы, мысалы 80.
unclear-wish-limit = Соманы жазыңызшы, мысалы 60.
two-currencies = Екі валюта көріп тұрмын: { $currencies }. Соманы біреуімен жазыңызшы.
several-wishes = Мұнда { $count ->
    [one] { $count } тілек
   *[other] { $count } тілек
} бар екен. Бір-бірлеп қарайық.
wish-open = { $style ->
    [brief] Іздеп жатырмын.
   *[other] Қазір іздеп жатырмын, бірдеңе табылса, бірден хабарлаймын. Қалаған кезде /status деп жаза аласыз.
}
wish-standing = Қарап жүремін, бірдеңе шыққанда ғана хабарлаймын.
wish-dropped = Жарайды, ұмыттым.
wish-expired = Мұның мерзімі бітті, іздеуді тоқтаттым. Әлі керек болса, қайта жазыңыз.
    .title = { action-name }: { $thing }
wish-paused = Кідіртілді. Өзіңіз жалғастырмайынша ешкім көрмейді.
wish-resumed = Қайта іздеп жатырмын.
wish-cancelled = Өшірілді: { $thing }.
which-field = Нені өзгертейін?
field-action = Не істегім келетінін
field-thing = Затты
field-quantity = Санын
field-size = Өлшемін
field-location = Қаланы
field-wanted = Орнына қалайтынымды
field-target = Бағамды
field-limit = Шегімді
photo-what = Жақсы сурет! Бұл не және не істейін: сатайын ба, сыйға берейін бе, әлде ұқсасын табайын ба?
photo-seen = Мынаған ұқсайды: { $thing }. Не істейін: сатайын ба, сыйға берейін бе, әлде ұқсасын табайын ба?
voice-heard = Естігенім: «{ $text }»
voice-unclear = Не айтқаныңызды түсіне алмадым. Бірнеше сөзбен жазыңызшы.
got-voice = Дауыстық хабарламаны әзірге тыңдай алмаймын. Бірнеше сөзбен жазыңызшы.
got-contact = Рақмет, бірақ контакт керек емес: екінші тараппен мен арқылы жазысасыз.
got-sticker = 🙂 Не іздейтініңізді немесе нені сатқыңыз не сыйға бергіңіз келетінін сөзбен жазыңыз.
got-document = Файл оқи алмаймын. Не туралы екенін бірнеше сөзбен жазыңызшы.
got-other = Мұндай хабарламаны оқи алмаймын. Бірнеше сөзбен жазыңызшы.
standing-found = { $priced ->
    [yes] Табылды: { $thing }, қашықтығы { $distance }, сұралатын баға { $price }.
   *[no] Табылды: { $thing }, қашықтығы { $distance }.
}
talk-begun = Екінші тараппен сөйлесіп жатырмын, хабарын айтамын.
which-meaning = Дұрыс түсінбеген сияқтымын. Не істегіңіз келеді?
meaning-sell = Бірдеңе сату
meaning-buy = Бірдеңе сатып алу
meaning-give = Бірдеңе сыйға беру
meaning-trade = Бірдеңе айырбастау
meaning-rent-out = Жалға беру
meaning-rent = Жалға алу
meaning-offer-service = Қызмет ұсыну
meaning-seek-service = Жұмыс істету
meaning-approve = «Иә» деу
meaning-decline = «Жоқ» деу
meaning-counter = Басқа баға айту
meaning-cancel = Бірдеңені қайтарып алу
meaning-status = Жағдайды көру
meaning-help = Көмек алу
meaning-greet = Жай ғана амандасу
meaning-thank = Жай ғана рақмет айту
meaning-stop = Хабарламаларды тоқтату
meaning-other = Жай ғана әңгімелесу
meaning-neither = Басқа нәрсе
say-it-differently = Онда басқаша жазып көріңізші, мысалы: «Велосипедімді сатамын, 80».

# Карта жолдары
line-in-return = Орнына: { $value }
line-details = { $value }
line-quantity = Саны: { $value }
line-unit-price = Біреуінің бағасы: { $value }
line-total = Барлығы: { $value }
line-price-hour = Сағатына { $value }
line-price-day = Күніне { $value }
line-price-week = Аптасына { $value }
line-price-month = Айына { $value }
line-free = Тегін
line-reasons = Себебі: { $value }
line-distance = Қашықтығы: { $value }
line-area = Кездесу аумағы: { $value }
line-times = Мүмкін уақыттар: { $value }
line-payment = Төлем: { $value }
line-partner = Екінші тарап: { $value }
line-interests = Қызығушылықтары: { $value }
line-since = Тіркелген күні: { $value }
line-expires = Жарамды мерзімі: { $value }
line-deal = Мәміле № { $value }
line-hope = Баға: { $value }
line-limit = Шегі (тек сіз бен мен білеміз): { $value }
line-place = Орны: { $value }
line-urgent = Шұғыл
line-when = Қашан: { $value }
line-where = Қайда: { $value }
partner-new = { $named ->
    [yes] { $name }, мұнда жаңа, рейтингі әлі жоқ
   *[no] мұнда жаңа, рейтингі әлі жоқ
}
partner-rated = { $named ->
    [yes] { $name }, 5 жұлдыздан { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
   *[no] 5 жұлдыздан { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
}
reason-same-size = өлшемі сәйкес
reason-same-brand = маркасы сәйкес
reason-same-model = моделі сәйкес
reason-asks = сұралатын баға { $value }
payment-cash = қолма-қол
payment-bank-transfer = банк аударымы
payment-card = карта
payment-mobile-money = мобильді төлем
condition-new = жаңа
condition-used-like-new = жаңадай
condition-used-good = жақсы күйде
condition-used-fair = орташа күйде
condition-for-parts = қосалқы бөлшекке
condition-used = ұсталған
color-black = қара
color-white = ақ
color-red = қызыл
color-blue = көк
color-green = жасыл
color-yellow = сары
color-grey = сұр
color-brown = қоңыр
color-pink = қызғылт
color-silver = күміс түсті
color-gold = алтын түсті
color-beige = ақсары
color-purple = күлгін
color-orange = қызғылт сары
material-leather = былғары
material-wood = ағаш
material-metal = металл
material-glass = шыны
material-plastic = пластик
material-cotton = мақта
material-wool = жүн
material-silk = жібек
attribute-storage-gb = { $value } ГБ
attribute-mileage-km = { $value } км
attribute-rooms = { $value ->
    [one] { $value } бөлме
   *[other] { $value } бөлме
}
attribute-area-m2 = { $value } м²
unit-kg = { $count } кг
unit-l = { $count } л
unit-m = { $count } м
unit-piece = { $count ->
    [one] { $count } дана
   *[other] { $count } дана
}
unit-pair = { $count ->
    [one] { $count } жұп
   *[other] { $count } жұп
}
unit-set = { $count ->
    [one] { $count } жиынтық
   *[other] { $count } жиынтық
}

# Мәмілелер
card-approval = { $lines }

    Келісесіз бе?
    .title = { $side ->
    [provider] Біреу сізден мынаны сұрайды: { $thing }
   *[seeker] Сізге мынаны таптым: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Сіз «иә» дедіңіз. Енді екінші тарапты күтемін.
approved-for-you = Өзіңіз рұқсат бергендей, сіз үшін келісімімді бердім.
counter-accepted = Екінші тарап сіздің бағаңызға келіседі.
declined-by-you = Бас тартылды. Әрі қарай іздеймін.
deal-expired = № { $deal } мәміленің мерзімі бітті. Әрі қарай іздеймін.
deal-reminder = { $lines }

    Бұл әлі жауабыңызды күтіп тұр.
    .title = { $thing }
deal-cancelled-by-you = № { $deal } мәміле тоқтатылды. Екінші тарапқа хабарладым.
peer-declined = Екінші тарап № { $deal } мәмілені қаламайды. Әрі қарай іздеймін.
peer-cancelled = Екінші тарап № { $deal } мәмілені тоқтатты. Әрі қарай іздеймін.
ask-counter = Біреуінің бағасы: { $price }. Орнына қандай баға ұсынасыз?
counter-sent = Бағаңызды жеткіздім.
counter-refused = Екінші тарап бұған келіспейді. Күшіндегі баға: { $price }.
nothing-to-approve = Қазір жауабыңызды күтіп тұрған ештеңе жоқ.
which-deal = Сізді бірнеше ұсыныс күтіп тұр. Батырмаларды пайдаланыңызшы.
ask-cancel-deal = Бұл мәмілені шынымен тоқтатайын ба? Екінші тарап сізге сеніп отыр.
kept = Жарайды, бәрі сол қалпында қалады.

# Кездесулер
meeting-card = { $lines }

    Күндіз, адам көп жерде кездесіңіз, төлемей тұрып затты қарап алыңыз, ешқашан алдын ала төлемеңіз.
    .title = Келісілді: { $thing }
meeting-spot = { $town }: орталық алаң не вокзал сияқты адам көп, ашық қоғамдық орын
meeting-calendar = Күнтізбеңізге арналған жазба осы.
meeting-soon = { $lines }
    .title = Кездесуіңіз жақындап қалды: { $thing }
meeting-how = Қалай өтті?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Екеуіңізге де ыңғайлы басқа уақыт білмеймін. Екінші тарапқа жаза аласыз.
ask-other-time = Сізге қай уақыт ыңғайлы?
time-proposed = Мына уақытты ұсындым: { $time }.
time-asked = Екінші тарап мына уақытты ұсынады: { $time }.
arrived-noted = Келгеніңізді екінші тарапқа айттым.
peer-arrived = Екінші тарап келді.
ask-rating = Болды! Екінші тарап қалай екен?
too-early-for-no-show = Кездесу уақыты әлі болған жоқ: { $time }. Соған дейін күте тұрыңызшы.
no-show-noted = Өкінішті. Екінші тараптың келмегенін жазып алдым, әрі қарай іздеймін. Екінші тарапқа жұлдызша қоясыз ба?
blamed-no-show = Екінші тарап сізді келмеді дейді. Әрі қарай іздеймін. Сіз де екінші тарапқа жұлдызша қоя аласыз.
rating-thanks = Рақмет! { $stars ->
    [one] { $stars } жұлдыз
   *[other] { $stars } жұлдыз
} қойдыңыз.
ask-note = Екінші тарапқа не айтайын? Атыңыз бен нөміріңізді бермей жеткіземін.
note-sent = Жеткіздім.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Хабарлама: { $thing }
note-translated = «{ $text }» { $understood }
    Түпнұсқасы ({ $language }): «{ $original }»
    .title = Хабарлама: { $thing }

# Жағдай
status-summary = Ашық тілектер: { $wishes }. Ашық мәмілелер: { $deals }. Аяқталғаны: { $done }.
status-empty = Қазір ашық ештеңе жоқ. Нені сатқыңыз не тапқыңыз келетінін жазыңыз.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Әлі аяқталмаған
wish-state-open = Іздеп жатырмын
wish-state-standing = Бірдеңе шықса, хабарлаймын
wish-state-talking = Саудаласып жатырмын
wish-state-agreed = Келісілді, мәмілені қараңыз
wish-state-paused = Кідіртілген
deal-state-proposed = Жауабыңызды күтіп тұр
deal-state-approved-by-me = Екінші тарапты күтіп тұр
deal-state-approved-by-peer = Екінші тарап «иә» деді; енді сізді күтеміз
deal-state-confirmed = Екі тарап та «иә» деді
deal-state-meeting = Кездесу белгіленді
deal-state-arrived = Сіз кездесу орнындасыз
deal-state-done = Аяқталды, жұлдызша әлі қойылмаған
deal-state-no-show = Тараптардың бірі келмеді
deal-state-blamed = Екінші тарап сізді келмеді дейді
ask-cancel-wish = «{ $thing }» шынымен өшірілсін бе?

# Баптаулар және құпиялық
settings-list = Нені өзгерткіңіз келеді?
setting-language = Тіл
setting-town = Қала
setting-autonomy = Шешім еркіндігі
setting-comfort = Сомалар
setting-style = Сөйлеу мәнері
setting-sharing = Басқалар не біледі
setting-precision = Орналасқан жер
setting-platforms = Арналар
setting-market = Базар
setting-currency = Валюта
setting-radius = Қашықтық
setting-delivery = Жеткізу
setting-payment = Төлем
setting-quiet = Тыныш уақыт
setting-days = Кездесу күндері
setting-firmness = Саудаласу
setting-partners = Басқалардың рейтингі
setting-contact = Маған кім жаза алады
setting-notifications = Хабарландырулар
setting-interests = Қызығушылықтар
setting-formality = Сыпайылық
setting-languages = Сөйлейтін тілдерім
privacy = Тілектеріңіз туралы айтқаныңызды, сұрақтарыма жауаптарыңызды және мәмілелеріңізді сақтаймын. Шектеріңіз бен мекенжайыңыз менен ешқашан шықпайды. Деректеріңізді өзіңізге ала аласыз немесе өшіре аласыз.
export-ready = Сіз туралы білетінімнің бәрі осында.
ask-erase = Шынымен бәрі өшірілсін бе? Ашық тілектер мен мәмілелер аяқталып, сіздің MAI біржола жойылады.
erased = Бәрі өшірілді. Сау болыңыз!
voice-consent = Рақмет. Енді қысқа дауыстық хабарлама жіберіңіз; өзіңіз өшіргенше оны дауыс үлгіңіз ретінде сақтаймын.
voice-kept = Дауыс үлгіңізді сақтадым. Оны /privacy бөлімінде өшіре аласыз.
voice-deleted = Дауыс үлгіңіз өшірілді.

# Әңгіме
help = { $style ->
    [brief] Нені сатасыз, сыйға бересіз, айырбастайсыз, жалға бересіз не аласыз, не іздейсіз — жазыңыз. /status /settings /privacy /cancel /stop
   *[other] Нені сатқыңыз, сыйға бергіңіз, айырбастағыңыз, жалға бергіңіз, жалға алғыңыз не тапқыңыз келсе, өз сөзіңізбен жазыңыз. Мысалы: «Велосипед сатамын, 80» немесе «жақын жерден бесік іздеймін». Қай тілде сөйлесе де адам табамын, шегіңізден шықпай саудаласамын және бірдеңе келісілмей тұрып сізден сұраймын.
        /status – жағдай қалай
        /settings – сіз үшін қалай жұмыс істеймін
        /privacy – деректеріңіз
        /cancel – сұрақтан шығу
        /stop – хабарламаларды тоқтату
}
greeting = { $formality ->
    [familiar] Сәлем! 👋 Не іздейсің немесе не сатамыз?
   *[polite] { $style ->
        [professional] Қайырлы күн. Сізге қалай көмектесе аламын?
       *[other] Сәлеметсіз бе! Не іздейсіз немесе нені сатқыңыз не сыйға бергіңіз келеді?
    }
}
you-are-welcome = { $formality ->
    [familiar] Оқасы жоқ, жаза бер! 🙂
   *[polite] Оқасы жоқ!
}
not-a-wish = Менің ісім — сауда: нені сатқыңыз, сыйға бергіңіз, айырбастағыңыз, жалға бергіңіз, жалға алғыңыз не тапқыңыз келетінін жазыңыз. Толығырақ: /help.
nothing-asked = Жарайды, енді жауап күтпеймін.
stopped = Үндемеймін. Жалғастырғыңыз келсе, маған жазыңыз.
command-unknown = Мұндай команданы білмеймін. Не істей алатынымды /help көрсетеді.
empty-message = Бұл хабарлама бос екен. Не керек екенін бірнеше сөзбен жазыңызшы.
edit-unclear = Хабарламаны өзгерткеніңізді көрдім. Нені өзгертуім керегін жаңа хабарламамен жазыңызшы.
too-long = Бұл маған тым ұзын. Ең көбі { $limit } таңбамен жазыңызшы.
no-longer-possible = Бұл енді мүмкін емес. Жағдайды көру үшін /status деп жазыңыз.
not-found = Мұны енді таба алмай тұрмын. Жағдайды көру үшін /status деп жазыңыз.
sorry-failed = Кешіріңіз, менен бір қате кетті. Қайта жазып жіберіңізші.
refused-market = Баптауларыңыз бұған рұқсат бермейді. Оларды /settings бөлімінде өзгерте аласыз.
refused-too-many-wishes = Ашық тілегіңіз көп болып тұр. Алдымен біреуін аяқтаңыз немесе өшіріңіз; оларды /status көрсетеді.
refused-amount = Бұл сома дұрыс болмас. 0-ден үлкен сан жазыңызшы.
refused-limit = Бұл маған берген шегіңізден асып кетеді.
refused-contact = Қауіпсіздігіңіз үшін телефон нөмірін, мекенжайды не сілтемені жеткізбеймін. Мәміле карточкасында келісілгендей кездесесіз.
refused-too-many-messages = Бір сәт, хабарлама бірден көп келді. Бір минуттан кейін қайталап көріңіз.
refused-deal-over = Бұл мәміле аяқталған.
refused-deal-running = Бұған қатысты жүріп жатқан мәміле бар. Алдымен соны тоқтатыңыз; оны /status көрсетеді.
refused-not-open = Қазір мұны іздеп жатқан жоқпын.
refused-not-paused = Бұл кідіртілмеген.
refused-same-price = Қазіргі баға да сол.
refused-too-many-counters = Баға ұсыну жеткілікті болды. Келісіңіз немесе бас тартыңыз.

# Мәзірдегі командалар
command-start = Бастау
command-help = Не істей аламын
command-status = Жағдай қалай
command-settings = Сіз үшін қалай жұмыс істеймін
command-privacy = Деректеріңіз
command-cancel = Сұрақтан шығу
announcements-off = Announcements of this community stay off as well, until you write START.
announcements-on = Announcements of this community are on again.
slow-down = That was a lot at once, I can't keep up. Please wait a minute, then write again: what you sent in between I have not read.
waiting-for-partner = { $thing }: the other side can't be reached right now. I go on as soon as they write; nothing is lost.
privacy-notice = { $mark } This is your private sign. Every genuine card of mine carries it; without it, it's not me. I never write to you from another account and never ask for passwords or codes. What you tell me stays with me: /privacy shows it and deletes it.
group-private = I work for one person at a time. Write to me privately, and I'll take care of it:
link-code = Write this code to me on your other channel within { $minutes } minutes: { $code }
link-done = Linked: you now reach me on { $channel } as well. Whatever I know, I know everywhere.
link-unknown = I don't know that code. Write /link on your other channel to get a new one.
unlink-list = Which channel shall I forget?
unlink-none = You only reach me here. Write /link to use me on another channel as well.
unlink-done = Done. On { $channel } I no longer know you.
refused-link-own = That is your own code. Write it to me on the other channel.
refused-link-many = You reach me on many channels already. Write /unlink to take one away first.
refused-link-busy = Here you have a MAI with open wishes or deals. Finish or delete them first (/status shows them), then write the code again.
command-link = Use me elsewhere too
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Your MAI has news for you about one of your wishes. Answer to see it.
whatsapp-invite-show = Show me
whatsapp-choose = Choose
# For the people who run the bot
operator-page =
    Your page: { $link }
    The link works once, for { $minutes } minutes. Do not pass it on.
operator-text = { $text }
operator-help =
    /stats – figures, with a picture
    /broadcast SEGMENT – write to many; /broadcasts – how they go
    /announce WHO TEXT – write to one
    /user WHO – what is known; /note WHO TEXT – remember something
    /tag WHO TAG, /untag WHO TAG – for segments
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – deals to which somebody did not come
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO is p_…, the name of a MAI, or channel:address.
operator-usage = Please write it like this: { $usage }
operator-person-unknown = I know nobody called { $who }. Write p_…, the name of a MAI, or channel:address.
operator-own-person = { $who } is one of the operators; that is not possible.
operator-user =
    { $person }
    MAI: { $mai }
    Language: { $language }. Town: { $town }
    Channels: { $channels }
    Here since { $since }, last seen { $seen }
    Wishes: { $wishes }
    Deals: { $deals }
    Stars received: { $stars }
    Tags: { $tags }
    Gets broadcasts: { $news }. Banned: { $banned }
    Notes: { $notes }
    .title = { $name }
operator-stats =
    People: { $people }, new in a week: { $fresh }, active in a week: { $active }
    Languages: { $languages }
    Channels: { $channels }
    Wishes: { $wishes }
    Deals: { $deals }
    From wish to deal: { $confirmed } wishes, { $matched } matched, { $agreed } agreed, { $carried } carried out ({ $conversion })
    Answers: half within { $median }, nearly all within { $slowest }
    From card to approval: { $approval }
    .title = Figures
chart-languages = People by language
chart-channels = People by channel
chart-daily = New people, wishes, deals by day
chart-funnel = 1 wishes, 2 matched, 3 agreed, 4 carried out
operator-no-disputes = No disputes.
operator-deal-unknown = I know no deal { $deal }.
operator-solver-is-party = You are one side of that deal; another operator has to decide.
dispute-solved = { $text }
    .title = Decision about deal { $deal }: { $thing }
operator-says = { $text }
    .title = A word from the people who run this
operator-export-ready = Rows: { $total }
operator-nothing-dead = Nothing was given up.
operator-switches = Maintenance: { $maintenance }. { $features }
maintenance = We are repairing something. I have kept your message and answer as soon as we are done.
maintenance-over = Maintenance is over. Messages that waited: { $total }
feature-off = That is switched off at the moment. Please try again later.
banned = The people who run this have closed your access: { $reason }
unbanned = You are welcome again. Tell me what you want to sell or find.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] That is longer than { $word } characters.
        [too-deep] More than { $word } brackets within each other.
        [unknown-name] I don't know “{ $word }” (character { $at }). Possible: { $choices }
        [unknown-value] “{ $word }” (character { $at }) is not possible there. For example: { $choices }
        [expected-value] A value is missing at character { $at }, after “{ $word }”.
        [expected-term] A condition is missing at character { $at }. Possible: { $choices }
        [expected-bracket] “{ $word }” is missing at character { $at }.
        [left-over] “and” or “or” is missing before “{ $word }” (character { $at }).
        [bad-character] I cannot read “{ $word }” (character { $at }).
        [bad-time] “{ $word }” (character { $at }) is no span of time. For example: { $choices }
        [bad-distance] “{ $word }” (character { $at }) needs a place and a distance. For example: { $choices }
        [unknown-place] I don't know the place “{ $word }” (character { $at }). Write a larger town, or latitude, longitude.
        [several-places] “{ $word }” (character { $at }) can be several places. Write one of these points: { $choices }
       *[other] I cannot read it at character { $at }.
    }
    .title = Who is meant?
broadcast-ask-text =
    For: { $segment }
    Now send me the text. Begin each language with its tag, for example “es: Hola”; words without one are in { $language }. Lines in [brackets] at the end become buttons, [Label -> /status] says what a press stands for. A photo may come with it or by itself. “catalog: KEY” takes a text of the catalogs.
broadcast-text-wrong =
    { $problem ->
        [empty] There are no words for { $word }.
        [too-long] The text for { $word } is longer than { $limit } characters.
        [bad-button] “{ $word }” cannot be a button: at most { $buttons }, each of at most { $label } characters.
       *[unknown-key] The catalogs have no text “{ $word }” that stands by itself.
    }
broadcast-preparing = I'm counting who gets it. You can send more languages, or a photo.
broadcast-preview =
    For: { $segment }
    Recipients: { $total }
    Languages: { $languages }
    Channels: { $channels }
    Texts: { $texts }
    Left out: { $skipped }
    .title = Dry run
broadcast-nobody =
    Nobody would get this. For: { $segment }
    Left out: { $skipped }
broadcast-how =
    { $how ->
        [given] as given
        [catalog] from the catalog
        [translated] translated
        [read] another language they read
        [related] a language near to theirs
       *[closest] the closest there is
    }
skip-reason =
    { $reason ->
        [banned] banned
        [opted-out] want no broadcasts
        [stopped] said stop
        [notifications] want to hear of deals only
        [blocked] blocked us
       *[unreachable] no address
    }
broadcast-ask-when = When? For example “2h”, “18:30”, “2026-03-01 18:30” (your time, { $zone }), or with “local” before it on the clock of each recipient.
broadcast-when-wrong = I cannot read “{ $text }” as a time within the next year.
broadcast-progress =
    { $state }
    For: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Broadcast { $id }
broadcast-state =
    { $state ->
        [ready] Not sent yet
        [preparing] Being prepared
        [scheduled] Scheduled: { $at }
        [running] Being sent
        [paused] Paused
        [done] Done
       *[cancelled] Cancelled
    }
recipient-state =
    { $state ->
        [waiting] to come
        [queued] next
        [sending] being sent
        [sent] sent
        [delivered] delivered
        [read] read
        [failed] failed
        [window] waiting until they write
        [unsure] perhaps sent
        [skipped] left out
        [cancelled] cancelled
       *[erased] gone
    }
broadcast-none = There are no broadcasts yet.
broadcast-ask-cancel = Really cancel it? Who has not got it yet will not get it.
broadcast-report = { $states }
    .title = Broadcast { $id }: every recipient
broadcast-footer = /stop ends such messages.
button-send-now = Send now
button-schedule = Schedule
button-hold = Pause
button-go-on = Go on
button-stop-sending = Cancel it
button-report = Report
