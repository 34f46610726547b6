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
choice-notifications-digest = Раз на дзень, усё разам
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
digest = { $lines }
    .title = Знойдзена для вас сёння
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

announcements-off = Навіны гэтай суполкі таксама не будуць прыходзіць, пакуль не напішаце START.
announcements-on = Навіны гэтай суполкі зноў прыходзяць.
slow-down = Зашмат адразу, я не паспяваю. Пачакайце, калі ласка, хвіліну і напішыце зноў: усё, што прыйшло за гэты час, засталося непрачытаным.
waiting-for-partner = { $thing }: з другім бокам зараз няма сувязі. Працягну, як толькі ён напіша; нічога не прападзе.
privacy-notice = { $mark } Гэта ваш асабісты знак. Ён ёсць на кожнай маёй сапраўднай картцы; няма знака – гэта не я. Я ніколі не пішу вам з іншага акаўнта і ніколі не пытаюся пра паролі ці коды. Тое, што вы мне кажаце, застаецца ў мяне: /privacy гэта пакажа і выдаліць.
group-private = Я працую з кожным чалавекам асобна. Напішыце мне ў асабістыя, і я гэтым займуся:
link-code = Напішыце мне гэты код у іншым сваім канале, пакуль ён дзейнічае (хвілін: { $minutes }): { $code }
link-done = Звязана. Вось яшчэ адзін канал, дзе я на сувязі: { $channel }. Усё, што я ведаю, я ведаю ўсюды.
link-unknown = Не ведаю такога кода. Напішыце /link у іншым сваім канале, каб атрымаць новы.
unlink-list = Які канал мне забыць?
unlink-none = Я ў вас толькі тут. Напішыце /link, каб карыстацца мной і ў іншым канале.
unlink-done = Гатова. Канал { $channel }: там я вас больш не ведаю.
refused-link-own = Гэта ваш уласны код. Напішыце яго мне ў іншым канале.
refused-link-many = У вас са мной ужо шмат каналаў. Спачатку прыбярыце адзін: /unlink.
refused-link-busy = Тут у вас MAI з адкрытымі жаданнямі ці здзелкамі. Спачатку скончыце або выдаліце іх (яны ў /status), потым напішыце код зноў.
command-link = Карыстацца мной і ў іншым месцы
# WhatsApp: шаблон, які ідзе больш чым праз 24 гадзіны пасля апошняга паведамлення, і кнопка, якая адкрывае спіс
whatsapp-invite = У вашага MAI ёсць навіны пра адно з вашых жаданняў. Адкажыце, каб іх убачыць.
whatsapp-invite-show = Паказаць
whatsapp-choose = Выбраць
# Для тых, хто вядзе бота
operator-page =
    Ваша старонка: { $link }
    Спасылка спрацуе адзін раз, час у хвілінах: { $minutes }. Нікому яе не перадавайце.
operator-help =
    /stats – лічбы з карцінкай
    /broadcast СЕГМЕНТ – напісаць многім; /broadcasts – як ідуць рассылкі
    /announce ХТО ТЭКСТ – напісаць аднаму чалавеку
    /user ХТО – што вядома; /note ХТО ТЭКСТ – нешта запомніць
    /tag ХТО МЕТКА, /untag ХТО МЕТКА – для сегментаў
    /ban ХТО ПРЫЧЫНА, /unban ХТО
    /disputes, /solve ЗДЗЕЛКА ТЭКСТ – здзелкі, на якія нехта не прыйшоў
    /export { $exports }
    /health, /dead, /resend ЧАРГА НУМАР
    /maintenance on, /maintenance off
    /switch НАЗВА on, /switch НАЗВА off – { $features }
    ХТО – гэта p_…, імя MAI або channel:address.
operator-usage = Напішыце, калі ласка, так: { $usage }
operator-person-unknown = Не ведаю нікога па імені { $who }. Напішыце p_…, імя MAI або channel:address.
operator-own-person = { $who } – гэта аператар; так нельга.
operator-user =
    { $person }
    MAI: { $mai }
    Мова: { $language }. Горад: { $town }
    Каналы: { $channels }
    Тут з: { $since }, апошні візіт: { $seen }
    Жаданні: { $wishes }
    Здзелкі: { $deals }
    Атрыманыя зоркі: { $stars }
    Меткі: { $tags }
    Атрымлівае рассылкі: { $news }. Доступ закрыты: { $banned }
    Нататкі: { $notes }
    .title = { $name }
operator-stats =
    Людзі: { $people }, новыя за тыдзень: { $fresh }, актыўныя за тыдзень: { $active }
    Мовы: { $languages }
    Каналы: { $channels }
    Жаданні: { $wishes }
    Здзелкі: { $deals }
    Ад жадання да здзелкі – жаданні: { $confirmed }, знайшлася пара: { $matched }, дамовіліся: { $agreed }, адбыліся: { $carried } ({ $conversion })
    Адказы: палова за { $median }, амаль усе за { $slowest }
    Ад карткі да згоды: { $approval }
    .title = Лічбы
chart-languages = Людзі па мовах
chart-channels = Людзі па каналах
chart-daily = Новыя людзі, жаданні, здзелкі па днях
chart-funnel = 1 жаданні, 2 знайшлася пара, 3 дамовіліся, 4 адбыліся
operator-no-disputes = Спрэчак няма.
operator-deal-unknown = Не ведаю здзелкі { $deal }.
operator-solver-is-party = У гэтай здзелцы вы – адзін з бакоў; вырашаць павінен іншы аператар.
dispute-solved = { $text }
    .title = Рашэнне па здзелцы { $deal }: { $thing }
operator-says = { $text }
    .title = Некалькі слоў ад арганізатараў
operator-export-ready = Радкоў: { $total }
operator-nothing-dead = Нічога не кінута на паўдарозе.
operator-switches = Тэхнічныя работы: { $maintenance }. { $features }
maintenance = Мы сёе-тое рамантуем. Ваша паведамленне захавана; адкажу, як толькі скончым.
maintenance-over = Тэхнічныя работы скончаны. Паведамленняў чакала: { $total }
feature-off = Зараз гэта адключана. Паспрабуйце, калі ласка, пазней.
banned = Арганізатары закрылі вам доступ: { $reason }
unbanned = Зноў вітаем вас. Скажыце, што хочаце прадаць ці знайсці.
# Рассылкі
segment-wrong =
    { $problem ->
        [too-long] Гэта задоўга. Знакаў не больш за { $word }.
        [too-deep] Зашмат дужак адна ў адной. Не больш за { $word }.
        [unknown-name] Не ведаю «{ $word }» (знак { $at }). Можна: { $choices }
        [unknown-value] «{ $word }» (знак { $at }) тут не падыходзіць. Напрыклад: { $choices }
        [expected-value] Не хапае значэння пасля «{ $word }» (знак { $at }).
        [expected-term] Не хапае ўмовы (знак { $at }). Можна: { $choices }
        [expected-bracket] Не хапае «{ $word }» (знак { $at }).
        [left-over] Не хапае «and» або «or» перад «{ $word }» (знак { $at }).
        [bad-character] Не магу прачытаць «{ $word }» (знак { $at }).
        [bad-time] «{ $word }» (знак { $at }) – гэта не прамежак часу. Напрыклад: { $choices }
        [bad-distance] Для «{ $word }» (знак { $at }) патрэбныя месца і адлегласць. Напрыклад: { $choices }
        [unknown-place] Не ведаю месца «{ $word }» (знак { $at }). Напішыце большы горад або шырату, даўгату.
        [several-places] «{ $word }» (знак { $at }) – такіх месцаў некалькі. Напішыце адзін з гэтых пунктаў: { $choices }
       *[other] Не магу гэта прачытаць (знак { $at }).
    }
    .title = Пра каго гаворка?
broadcast-ask-text =
    Каму: { $segment }
    Цяпер дашліце мне тэкст. Пачынайце кожную мову з яе кода, напрыклад «es: Hola»; словы без кода – на вашай мове ({ $language }). Радкі ў [дужках] у канцы стануць кнопкамі, [Label -> /status] кажа, што значыць націсканне. Фота можна даслаць разам з тэкстам або асобна. «catalog: KEY» бярэ тэкст з каталогаў.
broadcast-text-wrong =
    { $problem ->
        [empty] Няма слоў для { $word }.
        [too-long] Тэкст для { $word } задоўгі. Знакаў не больш за { $limit }.
        [bad-button] «{ $word }» не можа быць кнопкай. Кнопак не больш за { $buttons }, знакаў у кожнай не больш за { $label }.
       *[unknown-key] У каталогах няма самастойнага тэксту «{ $word }».
    }
broadcast-preparing = Лічу, хто гэта атрымае. Можна даслаць яшчэ мовы або фота.
broadcast-preview =
    Каму: { $segment }
    Атрымальнікі: { $total }
    Мовы: { $languages }
    Каналы: { $channels }
    Тэксты: { $texts }
    Прапушчана: { $skipped }
    .title = Пробны запуск
broadcast-nobody =
    Гэтага ніхто не атрымае. Каму: { $segment }
    Прапушчана: { $skipped }
broadcast-how =
    { $how ->
        [given] як даслана
        [catalog] з каталога
        [translated] пераклад
        [read] іншая мова, на якой яны чытаюць
        [related] мова, блізкая да іх мовы
       *[closest] самае блізкае з таго, што ёсць
    }
skip-reason =
    { $reason ->
        [banned] доступ закрыты
        [opted-out] не хочуць рассылак
        [stopped] сказалі «стоп»
        [notifications] хочуць ведаць толькі пра здзелкі
        [blocked] заблакіравалі нас
       *[unreachable] няма адраса
    }
broadcast-ask-when = Калі? Напрыклад «2h», «18:30», «2026-03-01 18:30» (па вашым часе, { $zone }), а з «local» наперадзе – па гадзінніку кожнага атрымальніка.
broadcast-when-wrong = Не магу прачытаць «{ $text }» як час у межах года.
broadcast-progress =
    { $state }
    Каму: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Рассылка { $id }
broadcast-state =
    { $state ->
        [ready] Яшчэ не адпраўлена
        [preparing] Рыхтуецца
        [scheduled] Запланавана: { $at }
        [running] Адпраўляецца
        [paused] На паўзе
        [done] Гатова
       *[cancelled] Скасавана
    }
recipient-state =
    { $state ->
        [waiting] наперадзе
        [queued] на чарзе
        [sending] адпраўляецца
        [sent] адпраўлена
        [delivered] дастаўлена
        [read] прачытана
        [failed] не ўдалося
        [window] чакае, пакуль самі напішуць
        [unsure] магчыма, адпраўлена
        [skipped] прапушчана
        [cancelled] скасавана
       *[erased] больш не тут
    }
broadcast-none = Рассылак яшчэ не было.
broadcast-ask-cancel = Сапраўды скасаваць? Хто яшчэ не атрымаў, ужо не атрымае.
broadcast-report = { $states }
    .title = Рассылка { $id }: усе атрымальнікі
broadcast-footer = /stop – і такіх паведамленняў больш не будзе.
button-send-now = Адправіць зараз
button-schedule = Запланаваць
button-hold = Паўза
button-go-on = Працягнуць
button-stop-sending = Скасаваць рассылку
button-report = Справаздача
operator-text = { $text }
