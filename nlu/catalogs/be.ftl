# Нараджэнне і знаёмства
birth-welcome = Вітаю! Я ваш MAI, ваш асабісты гандлёвы агент. Скажыце сваімі словамі і на сваёй мове, што хочаце прадаць, аддаць, абмяняць, здаць, арандаваць ці знайсці; я пашукаю патрэбнага чалавека і патаргуюся за вас. Без вашага «так» нічога не вырашаецца.
birth-ready = Ваш MAI ужо тут. Павітайцеся.
ask-town = У якім горадзе вы жывяце? (Адказваю на мове: { $language }; напішыце на іншай, і я перайду на яе.)
ask-autonomy = Колькі мне можна вырашаць без вас?
ask-comfort = Да якой сумы я магу дзейнічаць, не турбуючы вас?
ask-style = Як мне з вамі размаўляць?
ask-sharing = Што пра вас могуць ведаць іншыя MAI?
ask-precision = Наколькі дакладна іншым відаць, дзе вы?
ask-platforms = Дзе вы перапісваецеся? Выберыце ўсё, што падыходзіць.
ask-market = Што мне можна рабіць для вас на рынку?
ask-currency = У якой валюце лічыць? Напішыце, напрыклад { $currency }.
ask-radius = Як далёка вы паедзеце дзеля здзелкі?
ask-delivery = Вам зручней сустрэцца ці атрымаць з дастаўкай?
ask-payment = Як вам зручна плаціць і атрымліваць грошы?
ask-quiet = Калі мне маўчаць?
ask-days = Калі ў вас ёсць час сустракацца?
ask-firmness = Наколькі жорстка таргавацца?
ask-partners = Якая ацэнка павінна быць у другога боку?
ask-contact = Хто можа звязацца з вамі праз мяне?
ask-notifications = Пра што паведамляць без вашага запыту?
ask-interests = Якія рэчы вас цікавяць? Напішыце некалькі.
ask-formality = Наколькі афіцыйна мне размаўляць?
ask-languages = На якіх мовах вы размаўляеце? Напішыце іх.
ask-language = На якой мове мне размаўляць?
language-set = Цяпер размаўляю на мове: { $language }.
choice-autonomy-ask = Заўсёды пытацца
choice-autonomy-big = Пытацца пра важнае
choice-autonomy-tell = Рабіць і паведамляць
choice-autonomy-full = Вырашаць за мяне
choice-comfort-under = Да { $amount }
choice-comfort-trust = Давяраю
choice-style-casual = Проста
choice-style-professional = Па-дзелавому
choice-style-brief = Коратка
choice-style-detailed = Падрабязна
choice-sharing-nothing = Нічога
choice-sharing-interests = Мае інтарэсы
choice-sharing-profile = Мой профіль
choice-sharing-all = Усё, што дапаможа
choice-precision-city = Мой горад
choice-precision-never = Ніяк
choice-precision-neighbourhood = Мой раён
choice-precision-precise = Дакладна
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Вэб-чат
platform-not-yet = { $name }: тут пакуль няма; буду мець на ўвазе.
choice-market-full = Усё
choice-market-browse = Толькі глядзець
choice-market-buy = Купля з маёй згоды
choice-market-sell = Продаж з маёй згоды
choice-radius-5 = 5 км
choice-radius-20 = 20 км
choice-radius-50 = 50 км
choice-radius-100 = 100 км
choice-radius-500 = 500 км
choice-delivery-pickup = Сустрэцца
choice-delivery-delivery = Дастаўка
choice-delivery-either = Усё роўна
choice-payment-cash = Наяўныя
choice-payment-transfer = Перавод
choice-payment-card = Картка
choice-payment-any = Усё роўна
choice-quiet-night = Уначы (22–8)
choice-quiet-none = Ніколі
choice-quiet-evening = Вечар і ноч (19–9)
choice-days-any = У любы час
choice-days-weekend = На выходных
choice-days-evenings = Пасля абеду і ўвечары
choice-days-mornings = Раніцай
choice-firmness-normal = Умерана
choice-firmness-soft = Мякка
choice-firmness-firm = Жорстка
choice-partners-0 = Любая
choice-partners-50 = Сярэдняя і вышэй
choice-partners-70 = Добрая
choice-partners-85 = Вельмі добрая
choice-contact-everyone = Усе
choice-contact-rated = Толькі з ацэнкамі
choice-contact-nobody = Ніхто
choice-notifications-all = Пра ўсё
choice-notifications-deals = Толькі пра здзелкі
choice-notifications-none = Ні пра што
choice-formality-polite = Ветліва
choice-formality-familiar = Па-сяброўску
which-town = Які з іх?
town-noted = Запісана: { $town }. Лічу ў { $currency }; гэта можна змяніць у /settings.
unclear-town = Не ведаю такога горада. Напішыце бліжэйшы большы горад або дашліце геапазіцыю.
held-until-ready = Гэта ў мяне захавана. Хвілінку, і вазьмуся.
please-choose = Націсніце адну з кнопак або напішыце /help.
noted = Запісана.
welcome-back = { $formality ->
    [familiar] О, прывітанне! 👋 Што новага?
   *[polite] З вяртаннем! Што шукаеце ці чаго хочаце пазбыцца?
}

# Кнопкі
button-skip = Прапусціць
button-done-choosing = Гатова
button-drop = Не трэба
button-yes-look = Так, шукайце
button-only-tell = Толькі паведаміць
button-change = Змяніць
button-back = Назад
button-approve = Пагадзіцца
button-decline = Адмовіцца
button-counter = Іншая цана
button-here = Я на месцы
button-done = Усё атрымалася
button-write = Напісаць
button-reschedule = Іншы час
button-noshow = Не прыйшлі
button-cancel = Скасаваць здзелку
button-cancel-sure = Так, скасаваць
button-cancel-wish = Выдаліць
button-keep = Не, пакінуць
button-reply = Адказаць
button-negotiate = Патаргавацца
button-accept-time = Мне падыходзіць
button-pause = Паўза
button-resume = Шукаць зноў
button-edit = Змяніць
button-export = Мае даныя файлам
button-erase = Выдаліць усё
button-erase-sure = Так, выдаліць усё
button-voice-give = Даць узор голасу
button-voice-delete = Выдаліць мой узор
button-used = Гэтая кнопка ўжо выкарыстана. Напішыце /status, каб убачыць, як ідуць справы.
button-unknown = Гэтай кнопкі я ўжо не ведаю. Напішыце /status, каб убачыць, як ідуць справы.
button-foreign = Гэта чужая кнопка.
label = { $text }

# Жаданні
action-name = { $action ->
    [SELL] Прадам
    [BUY] Куплю
    [GIVE] Аддам
    [TRADE] Абмяняю
    [RENT_OUT] Здам
    [RENT] Вазьму ў арэнду
    [OFFER_SERVICE] Прапаную паслугу
    [SEEK_SERVICE] Шукаю паслугу
   *[other] Жаданне
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Шукаць? Можаце паправіць мяне і словамі.
    .title = { action-name }: { $thing }
ask-wish-action = Што вы хочаце з гэтым зрабіць?
ask-wish-thing = Што гэта дакладна?
ask-wish-location = У якім горадзе? Можна даслаць і геапазіцыю.
ask-wish-size = Які памер?
ask-wish-quantity = Колькі?
ask-wish-wanted = Што хочаце ўзамен?
per-what = { $per ->
    [hour] {" "}за гадзіну
    [day] {" "}за дзень
    [week] {" "}за тыдзень
    [month] {" "}за месяц
    [unit] {" "}за штуку
   *[one] {""}
}
ask-wish-target = Якую цану вы хочаце{ per-what }? Іншыя ўбачаць яе як цану, якую вы прапануеце.
ask-wish-limit = { $side ->
    [provider] Якая найменшая цана{ per-what } вас задаволіць? Гэта застанецца паміж намі, нікому не скажу.
   *[seeker] Колькі вы заплаціце самае большае{ per-what }? Гэта застанецца паміж намі, нікому не скажу.
}
unclear-wish-thing = Скажыце адным-двума словамі, што гэта.
unclear-wish-location = Не ведаю такога горада. Напішыце бліжэйшы большы горад або дашліце геапазіцыю.
unclear-wish-size = Напішыце памер так, як ён пазначаны на рэчы.
unclear-wish-quantity = Напішыце лік, напрыклад 4.
unclear-wish-wanted = Скажыце адным-двума словамі, што хочаце ўзамен.
unclear-wish-target = Напішыце суму, напрыклад 80.
unclear-wish-limit = Напішыце суму, напрыклад 60.
two-currencies = Бачу дзве валюты: { $currencies }. Назавіце суму ў адной з іх.
several-wishes = Бачу тут { $count ->
    [one] { $count } жаданне
    [few] { $count } жаданні
    [many] { $count } жаданняў
   *[other] { $count } жадання
}. Пройдзем іх па чарзе.
wish-open = { $style ->
    [brief] Шукаю.
   *[other] Ужо шукаю і паведамлю, як толькі нешта будзе. Пішыце /status у любы час.
}
wish-standing = Буду сачыць і паведамлю, толькі калі нешта з'явіцца.
wish-dropped = Добра, забылі.
wish-expired = Час выйшаў, больш не шукаю. Скажыце яшчэ раз, калі гэта ўсё яшчэ трэба.
    .title = { action-name }: { $thing }
wish-paused = На паўзе. Ніхто гэтага не бачыць, пакуль не працягнеце.
wish-resumed = Зноў шукаю.
wish-cancelled = Выдалена: { $thing }.
which-field = Што змяніць?
field-action = Што хачу зрабіць
field-thing = Рэч
field-quantity = Колькасць
field-size = Памер
field-location = Горад
field-wanted = Што хачу ўзамен
field-target = Маю цану
field-limit = Маю мяжу
photo-what = Добрае фота! Што гэта і што з гэтым рабіць: прадаць, аддаць, знайсці такое ж?
photo-seen = Здаецца, гэта: { $thing }. Што з гэтым рабіць: прадаць, аддаць, знайсці такое ж?
voice-heard = Мне пачулася: «{ $text }»
voice-unclear = Не ўдалося разабраць, што вы сказалі. Напішыце ў некалькіх словах.
got-voice = Я пакуль не ўмею слухаць галасавыя. Напішыце ў некалькіх словах.
got-contact = Дзякуй, але кантакты не патрэбныя: вы перапісваецеся праз мяне.
got-sticker = 🙂 Скажыце словамі, што шукаеце ці чаго хочаце пазбыцца.
got-document = Файлаў я не чытаю. Скажыце ў некалькіх словах, пра што гаворка.
got-other = Такіх паведамленняў я не чытаю. Скажыце ў некалькіх словах.
standing-found = { $priced ->
    [yes] Знайшлося: { $thing }, { $distance } ад вас, просяць { $price }.
   *[no] Знайшлося: { $thing }, { $distance } ад вас.
}
talk-begun = Размаўляю з другім бокам, хутка вярнуся.
which-meaning = Не ўсё зразумела. Што вы хочаце зрабіць?
meaning-sell = Нешта прадаць
meaning-buy = Нешта купіць
meaning-give = Нешта аддаць
meaning-trade = Нешта абмяняць
meaning-rent-out = Нешта здаць
meaning-rent = Нешта арандаваць
meaning-offer-service = Прапанаваць сваю працу
meaning-seek-service = Замовіць працу
meaning-approve = Сказаць «так»
meaning-decline = Сказаць «не»
meaning-counter = Назваць іншую цану
meaning-cancel = Нешта адклікаць
meaning-status = Даведацца, як ідуць справы
meaning-help = Атрымаць дапамогу
meaning-greet = Проста павітацца
meaning-thank = Проста падзякаваць
meaning-stop = Спыніць паведамленні
meaning-other = Проста пагаварыць
meaning-neither = Нешта іншае
say-it-differently = Тады скажыце іначай, напрыклад: «Прадам ровар, 80».

# Радкі картак
line-in-return = Узамен: { $value }
line-details = { $value }
line-quantity = Колькасць: { $value }
line-unit-price = За штуку: { $value }
line-total = Усяго: { $value }
line-price-hour = { $value } за гадзіну
line-price-day = { $value } за дзень
line-price-week = { $value } за тыдзень
line-price-month = { $value } за месяц
line-free = Бясплатна
line-reasons = Чаму: { $value }
line-distance = Адлегласць: { $value }
line-area = Раён сустрэчы: { $value }
line-times = Магчымы час: { $value }
line-payment = Аплата: { $value }
line-partner = Другі бок: { $value }
line-interests = Інтарэсы: { $value }
line-since = Тут з: { $value }
line-expires = Дзейнічае да: { $value }
line-deal = Здзелка № { $value }
line-hope = Цана: { $value }
line-limit = Мяжа (ведаем толькі мы з вамі): { $value }
line-place = Месца: { $value }
line-urgent = Тэрмінова
line-when = Калі: { $value }
line-where = Дзе: { $value }
partner-new = { $named ->
    [yes] { $name }, тут нядаўна, ацэнак пакуль няма
   *[no] тут нядаўна, ацэнак пакуль няма
}
partner-rated = { $named ->
    [yes] { $name }, ацэнка { NUMBER($stars, maximumFractionDigits: 1) } з 5 ({ $count })
   *[no] ацэнка { NUMBER($stars, maximumFractionDigits: 1) } з 5 ({ $count })
}
reason-same-size = памер падыходзіць
reason-same-brand = марка падыходзіць
reason-same-model = мадэль падыходзіць
reason-asks = просяць { $value }
payment-cash = наяўныя
payment-bank-transfer = банкаўскі перавод
payment-card = картка
payment-mobile-money = аплата з тэлефона
condition-new = новае
condition-used-like-new = як новае
condition-used-good = добры стан
condition-used-fair = са слядамі ўжытку
condition-for-parts = на запчасткі
condition-used = б/у
color-black = чорны
color-white = белы
color-red = чырвоны
color-blue = сіні
color-green = зялёны
color-yellow = жоўты
color-grey = шэры
color-brown = карычневы
color-pink = ружовы
color-silver = срэбны
color-gold = залаты
color-beige = бэжавы
color-purple = фіялетавы
color-orange = аранжавы
material-leather = скура
material-wood = дрэва
material-metal = метал
material-glass = шкло
material-plastic = пластык
material-cotton = бавоўна
material-wool = воўна
material-silk = шоўк
attribute-storage-gb = { $value } ГБ
attribute-mileage-km = { $value } км
attribute-rooms = { $value ->
    [one] { $value } пакой
    [few] { $value } пакоі
    [many] { $value } пакояў
   *[other] { $value } пакоя
}
attribute-area-m2 = { $value } м²
unit-kg = { $count } кг
unit-l = { $count } л
unit-m = { $count } м
unit-piece = { $count } шт.
unit-pair = { $count ->
    [one] { $count } пара
    [few] { $count } пары
    [many] { $count } пар
   *[other] { $count } пары
}
unit-set = { $count ->
    [one] { $count } камплект
    [few] { $count } камплекты
    [many] { $count } камплектаў
   *[other] { $count } камплекта
}

# Здзелкі
card-approval = { $lines }

    Вы згодныя?
    .title = { $side ->
    [provider] Нехта хоча гэта ад вас: { $thing }
   *[seeker] Для вас знайшлося: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Вы пагадзіліся. Цяпер чакаю другога боку.
approved-for-you = Ад вашага імя дадзена згода, як вы мне дазволілі.
counter-accepted = Другі бок згодны на вашу цану.
declined-by-you = Адмоўлена. Шукаю далей.
deal-expired = Час здзелкі { $deal } выйшаў. Шукаю далей.
deal-reminder = { $lines }

    Гэта ўсё яшчэ чакае вашага адказу.
    .title = { $thing }
deal-cancelled-by-you = Здзелка { $deal } скасавана. Другі бок ужо ведае.
peer-declined = Другі бок не хоча здзелкі { $deal }. Шукаю далей.
peer-cancelled = Другі бок скасаваў здзелку { $deal }. Шукаю далей.
ask-counter = Цана за штуку: { $price }. Якую цану прапануеце вы?
counter-sent = Ваша цана перададзена.
counter-refused = Другі бок на гэта не згодны. { $price } застаецца ў сіле.
nothing-to-approve = Зараз нішто не чакае вашага адказу.
which-deal = Вас чакаюць некалькі прапаноў. Карыстайцеся кнопкамі.
ask-cancel-deal = Сапраўды скасаваць здзелку? Другі бок на вас разлічвае.
kept = Добра, усё застаецца як ёсць.

# Сустрэчы
meeting-card = { $lines }

    Сустракайцеся ўдзень у людным месцы, агледзьце рэч перад аплатай і ніколі не плаціце наперад.
    .title = Дамовіліся: { $thing }
meeting-spot = люднае грамадскае месца ({ $town }), напрыклад галоўная плошча ці вакзал
meeting-calendar = Вось запіс для вашага календара.
meeting-soon = { $lines }
    .title = Хутка сустрэча: { $thing }
meeting-how = Як усё прайшло?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Не ведаю іншага часу, зручнага абодвум бакам. Можаце напісаць другому боку.
ask-other-time = Які час вам падыдзе?
time-proposed = Прапанова перададзена: { $time }.
time-asked = Другі бок прапануе: { $time }.
arrived-noted = Другі бок ужо ведае, што вы на месцы.
peer-arrived = Другі бок на месцы.
ask-rating = Гатова! Як вам другі бок?
too-early-for-no-show = Час сустрэчы яшчэ не настаў: { $time }. Пачакайце да таго часу.
no-show-noted = Шкада. Запісана, што другі бок не прыйшоў; шукаю далей. Паставіце ацэнку?
blamed-no-show = Другі бок кажа, што вы не прыйшлі. Шукаю далей. Вы таксама можаце паставіць ацэнку.
rating-thanks = Дзякуй! Вы паставілі { $stars ->
    [one] { $stars } зорку
    [few] { $stars } зоркі
    [many] { $stars } зорак
   *[other] { $stars } зоркі
}.
ask-note = Што перадаць другому боку? Перадам без вашага імя і нумара.
note-sent = Перададзена.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Паведамленне: { $thing }
note-translated = «{ $text }» { $understood }
    У арыгінале ({ $language }): «{ $original }»
    .title = Паведамленне: { $thing }

# Стан
status-summary = Адкрытыя жаданні: { $wishes }. Адкрытыя здзелкі: { $deals }. Завершана: { $done }.
status-empty = Зараз нічога адкрытага няма. Скажыце, што хочаце прадаць ці знайсці.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Яшчэ не скончана
wish-state-open = Шукаю
wish-state-standing = Паведамлю, калі нешта з'явіцца
wish-state-talking = Таргуюся
wish-state-agreed = Дамовіліся, глядзіце здзелку
wish-state-paused = На паўзе
deal-state-proposed = Чакае вашага адказу
deal-state-approved-by-me = Чакае другога боку
deal-state-approved-by-peer = Другі бок згодны, чакаем вас
deal-state-confirmed = Абодва бакі згодныя
deal-state-meeting = Сустрэча прызначана
deal-state-arrived = Вы на месцы
deal-state-done = Зроблена, яшчэ без ацэнкі
deal-state-no-show = Нехта не прыйшоў
deal-state-blamed = Другі бок кажа, што вы не прыйшлі
ask-cancel-wish = Сапраўды выдаліць «{ $thing }»?

# Налады і прыватнасць
settings-list = Што хочаце змяніць?
setting-language = Мова
setting-town = Горад
setting-autonomy = Самастойнасць
setting-comfort = Сумы
setting-style = Стыль
setting-sharing = Што ведаюць іншыя
setting-precision = Месцазнаходжанне
setting-platforms = Каналы
setting-market = Рынак
setting-currency = Валюта
setting-radius = Радыус
setting-delivery = Дастаўка
setting-payment = Аплата
setting-quiet = Гадзіны цішыні
setting-days = Дні для сустрэч
setting-firmness = Торг
setting-partners = Ацэнкі іншых
setting-contact = Хто можа мне пісаць
setting-notifications = Апавяшчэнні
setting-interests = Інтарэсы
setting-formality = Тон
setting-languages = Мае мовы
privacy = Я захоўваю тое, што вы кажаце мне пра свае жаданні, вашы адказы на мае пытанні і вашы здзелкі. Вашы межы і адрас ніколі нікому не перадаюцца. Свае даныя вы можаце забраць або выдаліць.
export-ready = Вось усё, што я пра вас ведаю.
ask-erase = Сапраўды выдаліць усё? Адкрытыя жаданні і здзелкі скончацца, і ваш MAI знікне назаўсёды.
erased = Усё выдалена. Бывайце!
voice-consent = Дзякуй. Дашліце цяпер кароткае галасавое; я захаваю яго як узор вашага голасу, пакуль вы яго не выдаліце.
voice-kept = Узор вашага голасу захаваны. Выдаліць яго можна ў /privacy.
voice-deleted = Узор вашага голасу выдалены.

# Размова
help = { $style ->
    [brief] Скажыце, што прадаяце, аддаяце, мяняеце, здаяце, арандуеце ці шукаеце. /status /settings /privacy /cancel /stop
   *[other] Скажыце сваімі словамі, што хочаце прадаць, аддаць, абмяняць, здаць, арандаваць ці знайсці. Напрыклад: «прадам ровар, 80» або «шукаю дзіцячы ложак недалёка». Я знайду чалавека, на якой бы мове ён ні размаўляў, патаргуюся ў вашых межах і спытаю вас, перш чым нешта будзе вырашана.
        /status – як ідуць справы
        /settings – як я працую для вас
        /privacy – вашы даныя
        /cancel – выйсці з пытання
        /stop – больш не пісаць
}
greeting = { $formality ->
    [familiar] Прывітанне! 👋 Што шукаем ці чаго пазбаўляемся?
   *[polite] { $style ->
        [professional] Добры дзень. Чым магу дапамагчы?
       *[other] Вітаю! Што шукаеце ці чаго хочаце пазбыцца?
    }
}
you-are-welcome = { $formality ->
    [familiar] Ды няма за што! 🙂
   *[polite] Калі ласка!
}
not-a-wish = Мая справа – гандаль: скажыце, што хочаце прадаць, аддаць, абмяняць, здаць, арандаваць ці знайсці. Больш у /help.
nothing-asked = Добра, больш не чакаю адказу.
stopped = Маўчу. Напішыце, калі захочаце працягнуць.
command-unknown = Не ведаю такой каманды. /help пакажа, што я ўмею.
empty-message = Паведамленне пустое. Скажыце ў некалькіх словах, што вам трэба.
edit-unclear = Бачу, што вы змянілі паведамленне. Напішыце новымі словамі, што мне памяняць.
too-long = Гэта для мяне задоўга. Скажыце карацей: знакаў не больш за { $limit }.
no-longer-possible = Гэта ўжо немагчыма. Напішыце /status, каб убачыць, як ідуць справы.
not-found = Больш гэтага не знаходжу. Напішыце /status, каб убачыць, як ідуць справы.
sorry-failed = Прабачце, у мяне нешта пайшло не так. Скажыце гэта яшчэ раз.
refused-market = Вашы налады мне гэтага не дазваляюць. Змяніць іх можна ў /settings.
refused-too-many-wishes = У вас ужо шмат адкрытых жаданняў. Спачатку скончыце або выдаліце адно; яны ў /status.
refused-amount = Такой сумы быць не можа. Напішыце лік, большы за 0.
refused-limit = Гэта выйшла б за мяжу, якую вы мне далі.
refused-contact = Дзеля вашай бяспекі я не перадаю нумары, адрасы і спасылкі. Вы сустрэнецеся, як пазначана ў картцы.
refused-too-many-messages = Хвілінку, гэта было зашмат адразу. Паспрабуйце праз хвіліну.
refused-deal-over = Гэтая здзелка ўжо скончана.
refused-deal-running = Наконт гэтага ўжо ёсць здзелка. Спачатку скасуйце яе; яна ў /status.
refused-not-open = Зараз я гэтага не шукаю.
refused-not-paused = Гэта не на паўзе.
refused-same-price = Гэта і ёсць цяперашняя цана.
refused-too-many-counters = Прапаноў туды і назад ужо дастаткова. Пагадзіцеся або адмоўцеся.

# Каманды меню
command-start = Пачаць
command-help = Што я ўмею
command-status = Як ідуць справы
command-settings = Як я працую для вас
command-privacy = Вашы даныя
command-cancel = Выйсці з пытання
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
