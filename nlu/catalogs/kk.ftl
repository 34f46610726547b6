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
choice-notifications-digest = Күніне бір рет, жинап
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
digest = { $lines }
    .title = Бүгін сізге табылғандар
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

announcements-off = Сіз START деп жазғанша, осы қауымдастықтың жаңалықтары да келмейді.
announcements-on = Осы қауымдастықтың жаңалықтары қайтадан келіп тұрады.
slow-down = Бірден тым көп келді, үлгермей жатырмын. Бір минут күтіп, қайта жазыңызшы: осы арада жібергеніңізді оқыған жоқпын.
waiting-for-partner = { $thing }: екінші тараппен қазір байланыс жоқ. Жазған бойда жалғастырамын; ештеңе жоғалмайды.
privacy-notice = { $mark } Бұл — сіздің жеке белгіңіз. Менің әр шынайы карточкамда осы белгі болады; ол жоқ болса, бұл мен емеспін. Сізге ешқашан басқа аккаунттан жазбаймын, құпиясөз не код сұрамаймын. Маған айтқаныңыз менде қалады: /privacy оны көрсетеді және өшіреді.
group-private = Мен бір уақытта бір адамға ғана жұмыс істеймін. Маған жеке жазыңыз, өзім айналысамын:
link-code = Бұл кодты { $minutes } минут ішінде басқа арнаңыздан маған жазыңыз: { $code }
link-done = Байланыстырылды: енді маған мына арнадан да жаза аласыз: { $channel }. Не білсем, бәрін барлық жерде білемін.
link-unknown = Мұндай кодты білмеймін. Жаңасын алу үшін басқа арнаңызда /link деп жазыңыз.
unlink-list = Қай арнаны ұмытайын?
unlink-none = Маған тек осы жерден жазасыз. Басқа арнада да пайдалану үшін /link деп жазыңыз.
unlink-done = Дайын. Енді сізді танымайтын арнам: { $channel }.
refused-link-own = Бұл — өзіңіздің кодыңыз. Оны маған басқа арнадан жазыңыз.
refused-link-many = Маған онсыз да көп арнадан жазасыз. Алдымен біреуін алып тастау үшін /unlink деп жазыңыз.
refused-link-busy = Мұнда сізде ашық тілектері не мәмілелері бар MAI бар. Алдымен оларды аяқтаңыз немесе өшіріңіз (оларды /status көрсетеді), содан кейін кодты қайта жазыңыз.
command-link = Мені басқа жерде де пайдалану
# WhatsApp: соңғы хабарламадан кейін 24 сағаттан көп өткенде жіберілетін үлгі және тізімді ашатын батырма
whatsapp-invite = Сіздің MAI-да тілектеріңіздің бірі туралы жаңалық бар. Көру үшін жауап жазыңыз.
whatsapp-invite-show = Көрсету
whatsapp-choose = Таңдау
# Ботты басқаратындарға
operator-page =
    Сіздің бет: { $link }
    Сілтеме бір рет қана ашылады, { $minutes } минут жарамды. Ешкімге бермеңіз.
operator-help =
    /stats – сандар, суретімен
    /broadcast СЕГМЕНТ – көп адамға жазу; /broadcasts – олардың барысы
    /announce КІМ МӘТІН – бір адамға жазу
    /user КІМ – не белгілі; /note КІМ МӘТІН – бірдеңені есте сақтау
    /tag КІМ БЕЛГІ, /untag КІМ БЕЛГІ – сегменттер үшін
    /ban КІМ СЕБЕП, /unban КІМ
    /disputes, /solve МӘМІЛЕ МӘТІН – біреу келмей қалған мәмілелер
    /export { $exports }
    /health, /dead, /resend КЕЗЕК НӨМІР
    /maintenance on, /maintenance off
    /switch АТАУ on, /switch АТАУ off – { $features }
    КІМ орнына p_…, MAI аты немесе channel:address жазылады.
operator-usage = Былай жазыңызшы: { $usage }
operator-person-unknown = { $who } деген адамды білмеймін. p_…, MAI атын немесе channel:address жазыңыз.
operator-own-person = { $who } — әкімшілердің бірі; бұлай болмайды.
operator-user =
    { $person }
    MAI: { $mai }
    Тіл: { $language }. Қала: { $town }
    Арналар: { $channels }
    Тіркелген күні: { $since }, соңғы рет көрінгені: { $seen }
    Тілектер: { $wishes }
    Мәмілелер: { $deals }
    Алған жұлдыздары: { $stars }
    Белгілер: { $tags }
    Жаппай хабарлама алады: { $news }. Кіруі жабық: { $banned }
    Жазбалар: { $notes }
    .title = { $name }
operator-stats =
    Адамдар: { $people }, бір аптада жаңасы: { $fresh }, бір аптада белсендісі: { $active }
    Тілдер: { $languages }
    Арналар: { $channels }
    Тілектер: { $wishes }
    Мәмілелер: { $deals }
    Тілектен мәмілеге дейін: тілек { $confirmed }, жұбы табылды { $matched }, келісілді { $agreed }, орындалды { $carried } ({ $conversion })
    Жауаптар: жартысы { $median } ішінде, бәріне жуығы { $slowest } ішінде
    Карточкадан келісімге дейін: { $approval }
    .title = Сандар
chart-languages = Адамдар тіл бойынша
chart-channels = Адамдар арна бойынша
chart-daily = Жаңа адамдар, тілектер, мәмілелер күн бойынша
chart-funnel = 1 тілектер, 2 жұбы табылды, 3 келісілді, 4 орындалды
operator-no-disputes = Дау жоқ.
operator-deal-unknown = № { $deal } мәмілені білмеймін.
operator-solver-is-party = Бұл мәміленің бір тарапы — өзіңіз; басқа әкімші шешуі керек.
dispute-solved = { $text }
    .title = № { $deal } мәміле бойынша шешім: { $thing }
operator-says = { $text }
    .title = Әкімшілерден бір ауыз сөз
operator-export-ready = Жол саны: { $total }
operator-nothing-dead = Орындалмай тасталған ештеңе жоқ.
operator-switches = Техникалық жұмыс: { $maintenance }. { $features }
maintenance = Бірдеңені жөндеп жатырмыз. Хабарламаңызды сақтап қойдым, бітірген бойда жауап беремін.
maintenance-over = Техникалық жұмыс бітті. Күтіп тұрған хабарламалар: { $total }
feature-off = Бұл қазір өшірулі. Кейінірек қайталап көріңізші.
banned = Әкімшілер сіздің кіруіңізді жапты: { $reason }
unbanned = Қайта қош келдіңіз. Нені сатқыңыз не тапқыңыз келетінін жазыңыз.
# Жаппай хабарламалар
segment-wrong =
    { $problem ->
        [too-long] Бұл { $word } таңбадан ұзын.
        [too-deep] Бірінің ішінде бірі тұрған жақшалар { $word } қабаттан көп.
        [unknown-name] «{ $word }» ({ $at }-таңба) не екенін білмеймін. Мүмкін нұсқалар: { $choices }
        [unknown-value] «{ $word }» ({ $at }-таңба) мұнда келмейді. Мысалы: { $choices }
        [expected-value] { $at }-таңбада, «{ $word }» дегеннен кейін мән жетіспейді.
        [expected-term] { $at }-таңбада шарт жетіспейді. Мүмкін нұсқалар: { $choices }
        [expected-bracket] { $at }-таңбада «{ $word }» жетіспейді.
        [left-over] «{ $word }» алдында ({ $at }-таңба) «and» немесе «or» жетіспейді.
        [bad-character] «{ $word }» ({ $at }-таңба) оқылмайды.
        [bad-time] «{ $word }» ({ $at }-таңба) уақыт аралығы емес. Мысалы: { $choices }
        [bad-distance] «{ $word }» ({ $at }-таңба) үшін орын мен қашықтық керек. Мысалы: { $choices }
        [unknown-place] «{ $word }» ({ $at }-таңба) деген жерді білмеймін. Үлкенірек қаланы немесе ендік, бойлықты жазыңыз.
        [several-places] «{ $word }» ({ $at }-таңба) бірнеше жер болуы мүмкін. Мына нүктелердің бірін жазыңыз: { $choices }
       *[other] { $at }-таңбада оқи алмай қалдым.
    }
    .title = Кімдер керек?
broadcast-ask-text =
    Кімге: { $segment }
    Енді маған мәтінді жіберіңіз. Әр тілді өз кодынан бастаңыз, мысалы «es: Hola»; коды жоқ сөздердің тілі: { $language }. Соңындағы [жақшадағы] жолдар батырма болады, [Label -> /status] басқанда не болатынын білдіреді. Суретті мәтінмен бірге немесе бөлек жіберуге болады. «catalog: KEY» каталогтардағы мәтінді алады.
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } үшін ешқандай сөз жоқ.
        [too-long] { $word } үшін жазылған мәтін { $limit } таңбадан ұзын.
        [bad-button] «{ $word }» батырма бола алмайды: ең көбі { $buttons } батырма, әрқайсысында ең көбі { $label } таңба.
       *[unknown-key] Каталогтарда өз алдына тұра алатын «{ $word }» мәтіні жоқ.
    }
broadcast-preparing = Кімдер алатынын санап жатырмын. Тағы басқа тілде мәтін немесе сурет жібере аласыз.
broadcast-preview =
    Кімге: { $segment }
    Алушылар: { $total }
    Тілдер: { $languages }
    Арналар: { $channels }
    Мәтіндер: { $texts }
    Тыс қалғандар: { $skipped }
    .title = Сынақ
broadcast-nobody =
    Мұны ешкім алмайды. Кімге: { $segment }
    Тыс қалғандар: { $skipped }
broadcast-how =
    { $how ->
        [given] берілген күйінде
        [catalog] каталогтан
        [translated] аударма
        [read] олар оқитын басқа тіл
        [related] олардың тіліне жақын тіл
       *[closest] бардың ең жақыны
    }
skip-reason =
    { $reason ->
        [banned] кіруі жабық
        [opted-out] жаппай хабарлама қаламайды
        [stopped] тоқта деген
        [notifications] тек мәміле туралы білгісі келеді
        [blocked] бізді бұғаттаған
       *[unreachable] мекенжайы жоқ
    }
broadcast-ask-when = Қашан? Мысалы «2h», «18:30», «2026-03-01 18:30» (сіздің уақытыңызбен, { $zone }); алдына «local» деп жазсаңыз, әр алушының өз сағатымен.
broadcast-when-wrong = «{ $text }» дегенді алдағы бір жыл ішіндегі уақыт деп оқи алмадым.
broadcast-progress =
    { $state }
    Кімге: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Жаппай хабарлама { $id }
broadcast-state =
    { $state ->
        [ready] Әлі жіберілген жоқ
        [preparing] Дайындалып жатыр
        [scheduled] Жоспарланды: { $at }
        [running] Жіберіліп жатыр
        [paused] Кідіртілді
        [done] Аяқталды
       *[cancelled] Тоқтатылды
    }
recipient-state =
    { $state ->
        [waiting] күтіп тұр
        [queued] кезекте
        [sending] жіберіліп жатыр
        [sent] жіберілді
        [delivered] жеткізілді
        [read] оқылды
        [failed] сәтсіз
        [window] өзі жазғанша күтеді
        [unsure] жіберілген болуы мүмкін
        [skipped] тыс қалды
        [cancelled] тоқтатылды
       *[erased] енді жоқ
    }
broadcast-none = Жаппай хабарлама әлі жоқ.
broadcast-ask-cancel = Шынымен тоқтатайын ба? Әлі алмағандарға енді бармайды.
broadcast-report = { $states }
    .title = Жаппай хабарлама { $id }: барлық алушы
broadcast-footer = /stop мұндай хабарламаларды тоқтатады.
button-send-now = Қазір жіберу
button-schedule = Жоспарлау
button-hold = Кідірту
button-go-on = Жалғастыру
button-stop-sending = Біржола тоқтату
button-report = Есеп
operator-text = { $text }
