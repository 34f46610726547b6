# Раждане и запознаване
birth-welcome = Здравейте! Аз съм MAI, Вашият личен търговски агент. Кажете със свои думи и на своя език какво искате да продадете, подарите, размените, наемете, дадете под наем или намерите; търся подходящия човек и се пазаря за Вас. Нищо не е уговорено без Вашето „да“.
birth-ready = Вашият MAI е готов. Поздравете го.
ask-town = В кой град живеете? (Езикът на отговорите ми: { $language }; просто пишете на друг и ще се съобразя.)
ask-autonomy = Колко мога да решавам без Вас?
ask-comfort = До каква сума мога да действам, без да Ви безпокоя?
ask-style = Как да разговарям с Вас?
ask-sharing = Какво могат да знаят за Вас другите MAI?
ask-precision = Колко точно другите могат да виждат къде сте?
ask-platforms = Къде си пишете? Изберете всичко, което важи.
ask-market = Какво мога да правя за Вас на пазара?
ask-currency = В каква валута смятате? Напишете я, например { $currency }.
ask-radius = Колко далеч бихте отишли за сделка?
ask-delivery = Предпочитате среща или доставка?
ask-payment = Как предпочитате да плащате и да получавате пари?
ask-quiet = Кога да не Ви безпокоя?
ask-days = Кога имате време за срещи?
ask-firmness = Колко твърдо да се пазаря?
ask-partners = Колко добри оценки трябва да има другата страна?
ask-contact = Кой може да се свързва с Вас чрез мен?
ask-notifications = За какво да Ви пиша, без да питате?
ask-interests = Какви неща Ви интересуват? Напишете няколко.
ask-formality = Как да се обръщам към Вас?
ask-languages = Какви езици говорите? Напишете ги.
ask-language = На какъв език да говоря?
language-set = Отсега нататък езикът ми е: { $language }.
choice-autonomy-ask = Винаги ме питай
choice-autonomy-big = Питай за важното
choice-autonomy-tell = Действай и ми кажи
choice-autonomy-full = Решавай вместо мен
choice-comfort-under = До { $amount }
choice-comfort-trust = Имам ти доверие
choice-style-casual = Непринудено
choice-style-professional = Делово
choice-style-brief = Накратко
choice-style-detailed = Подробно
choice-sharing-nothing = Нищо
choice-sharing-interests = Интересите ми
choice-sharing-profile = Профила ми
choice-sharing-all = Всичко полезно
choice-precision-city = Моя град
choice-precision-never = Никак
choice-precision-neighbourhood = Моя квартал
choice-precision-precise = Точно
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Уеб чат
platform-not-yet = { $name }: тук още не се предлага; имам го предвид.
choice-market-full = Всичко
choice-market-browse = Само да гледаш
choice-market-buy = Купуване с мое „да“
choice-market-sell = Продажба с мое „да“
choice-radius-5 = 5 км
choice-radius-20 = 20 км
choice-radius-50 = 50 км
choice-radius-100 = 100 км
choice-radius-500 = 500 км
choice-delivery-pickup = Среща
choice-delivery-delivery = Доставка
choice-delivery-either = Все едно
choice-payment-cash = В брой
choice-payment-transfer = Банков превод
choice-payment-card = Карта
choice-payment-any = Все едно
choice-quiet-night = Нощем (22–8)
choice-quiet-none = Никога
choice-quiet-evening = Вечер и нощ (19–9)
choice-days-any = По всяко време
choice-days-weekend = През уикенда
choice-days-evenings = Следобед и вечер
choice-days-mornings = Сутрин
choice-firmness-normal = Нормално
choice-firmness-soft = Меко
choice-firmness-firm = Твърдо
choice-partners-0 = Всякакви
choice-partners-50 = Средни или по-добри
choice-partners-70 = Добри
choice-partners-85 = Много добри
choice-contact-everyone = Всички
choice-contact-rated = Само хора с оценки
choice-contact-nobody = Никой
choice-notifications-all = За всичко
choice-notifications-deals = Само за сделките ми
choice-notifications-none = За нищо
choice-formality-polite = Учтиво, на „Вие“
choice-formality-familiar = По приятелски
which-town = Кой град имате предвид?
town-noted = Записано: { $town }. Валута: { $currency }; можете да я смените в /settings.
unclear-town = Не познавам този град. Напишете най-близкия по-голям град или изпратете местоположението си.
held-until-ready = Това е запазено. Само момент и се заемам.
please-choose = Натиснете един от бутоните или напишете /help.
noted = Записано.
welcome-back = { $formality ->
    [familiar] Хей, радвам се да те видя пак! 👋 Какво ново?
   *[polite] Добре дошли отново! Какво търсите или от какво искате да се отървете?
}

# Бутони
button-skip = Пропусни
button-done-choosing = Готово
button-drop = Няма нужда
button-yes-look = Да, давай
button-only-tell = Само ми кажи
button-change = Промени
button-back = Назад
button-approve = Приемам
button-decline = Отказвам
button-counter = Друга цена
button-here = Тук съм
button-done = Всичко е готово
button-write = Изпрати съобщение
button-reschedule = Друг час
button-noshow = Никой не дойде
button-cancel = Отмени сделката
button-cancel-sure = Да, отмени
button-cancel-wish = Изтрий
button-keep = Не, остави
button-reply = Отговори
button-negotiate = Пазари се
button-accept-time = Удобно ми е
button-pause = Пауза
button-resume = Търси отново
button-edit = Редактирай
button-export = Данните ми във файл
button-erase = Изтрий всичко
button-erase-sure = Да, изтрий всичко
button-voice-give = Дай гласова проба
button-voice-delete = Изтрий гласовата проба
button-used = Този бутон вече е използван. Напишете /status, за да видите докъде сме.
button-unknown = Вече не познавам този бутон. Напишете /status, за да видите докъде сме.
button-foreign = Този бутон е на някой друг.
label = { $text }

# Заявки
action-name = { $action ->
    [SELL] Продавам
    [BUY] Купувам
    [GIVE] Подарявам
    [TRADE] Разменям
    [RENT_OUT] Давам под наем
    [RENT] Търся под наем
    [OFFER_SERVICE] Предлагам услуга
    [SEEK_SERVICE] Търся услуга
   *[other] Заявка
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Да потърся ли някого? Можете и да ме поправите с думи.
    .title = { action-name }: { $thing }
ask-wish-action = Какво искате да направите с това?
ask-wish-thing = Какво точно е?
ask-wish-location = В кой град? Можете да изпратите и местоположението си.
ask-wish-size = Какъв размер?
ask-wish-quantity = Колко?
ask-wish-wanted = Какво искате в замяна?
per-what = { $per ->
    [hour] {" "}на час
    [day] {" "}на ден
    [week] {" "}на седмица
    [month] {" "}на месец
    [unit] {" "}за брой
   *[one] {""}
}
ask-wish-target = Каква цена{ per-what } искате? Другите ще я виждат като Вашата цена.
ask-wish-limit = { $side ->
    [provider] Коя е най-ниската сума{ per-what }, която бихте приели? Това остава между нас; никога не го казвам на никого.
   *[seeker] Коя е най-високата сума{ per-what }, която бихте платили? Това остава между нас; никога не го казвам на никого.
}
unclear-wish-thing = Кажете с една-две думи какво е.
unclear-wish-location = Не познавам този град. Напишете най-близкия по-голям град или изпратете местоположението си.
unclear-wish-size = Напишете размера така, както е посочен върху вещта.
unclear-wish-quantity = Напишете число, например 4.
unclear-wish-wanted = Кажете с една-две думи какво искате в замяна.
unclear-wish-target = Напишете сума, например 80.
unclear-wish-limit = Напишете сума, например 60.
two-currencies = Виждам две валути: { $currencies }. Кажете сумата в една от тях.
several-wishes = Виждам тук { $count ->
    [one] { $count } заявка
   *[other] { $count } заявки
}. Да ги разгледаме една по една.
wish-open = { $style ->
    [brief] Търся.
   *[other] Вече търся и ще Ви пиша веднага щом намеря нещо. Пишете /status по всяко време.
}
wish-standing = Ще следя и ще пиша само ако се появи нещо.
wish-dropped = Добре, забравено.
wish-expired = Времето изтече и вече не търся това. Кажете пак, ако още го искате.
    .title = { action-name }: { $thing }
wish-paused = На пауза. Никой не вижда това, докато не продължите.
wish-resumed = Отново търся.
wish-cancelled = Изтрито: { $thing }.
which-field = Какво да променя?
field-action = Какво искам да направя
field-thing = Вещта
field-quantity = Броят
field-size = Размерът
field-location = Градът
field-wanted = Какво искам в замяна
field-target = Моята цена
field-limit = Моята граница
photo-what = Хубава снимка! Какво е това и какво да направя: да го продам, да го подаря, да намеря подобно?
photo-seen = Прилича на: { $thing }. Какво да направя: да го продам, да го подаря, да намеря подобно?
voice-heard = Чух: „{ $text }“
voice-unclear = Не успях да разбера какво казахте. Напишете го с няколко думи.
got-voice = Още не мога да слушам гласови съобщения. Напишете го с няколко думи.
got-contact = Благодаря, но не ми трябват контакти: с другата страна си пишете чрез мен.
got-sticker = 🙂 Кажете ми с думи какво търсите или от какво искате да се отървете.
got-document = Не мога да чета файлове. Кажете с няколко думи за какво става въпрос.
got-other = Не мога да чета такива съобщения. Кажете го с няколко думи.
standing-found = { $priced ->
    [yes] Намерено: { $thing }, на { $distance }, искана цена { $price }.
   *[no] Намерено: { $thing }, на { $distance }.
}
talk-begun = Говоря с другата страна и ще се обадя.
which-meaning = Не знам дали разбирам правилно. Какво искате да направите?
meaning-sell = Да продам нещо
meaning-buy = Да купя нещо
meaning-give = Да подаря нещо
meaning-trade = Да разменя нещо
meaning-rent-out = Да дам нещо под наем
meaning-rent = Да наема нещо
meaning-offer-service = Да предложа труда си
meaning-seek-service = Да намеря услуга
meaning-approve = Да кажа „да“
meaning-decline = Да кажа „не“
meaning-counter = Да предложа друга цена
meaning-cancel = Да оттегля нещо
meaning-status = Да видя докъде сме
meaning-help = Да получа помощ
meaning-greet = Само да поздравя
meaning-thank = Само да благодаря
meaning-stop = Да спра съобщенията
meaning-other = Само да си поговорим
meaning-neither = Нещо друго
say-it-differently = Тогава го кажете с други думи, например: „Продавам колело, 80“.

# Редове на картите
line-in-return = В замяна: { $value }
line-details = { $value }
line-quantity = Количество: { $value }
line-unit-price = За брой: { $value }
line-total = Общо: { $value }
line-price-hour = { $value } на час
line-price-day = { $value } на ден
line-price-week = { $value } на седмица
line-price-month = { $value } на месец
line-free = Безплатно
line-reasons = Защо: { $value }
line-distance = Разстояние: { $value }
line-area = Район на срещата: { $value }
line-times = Възможни часове: { $value }
line-payment = Плащане: { $value }
line-partner = Другата страна: { $value }
line-interests = Интереси: { $value }
line-since = Тук от: { $value }
line-expires = Валидно до: { $value }
line-deal = Сделка № { $value }
line-hope = Цена: { $value }
line-limit = Граница (знаем я само Вие и аз): { $value }
line-place = Място: { $value }
line-urgent = Спешно
line-when = Кога: { $value }
line-where = Къде: { $value }
partner-new = { $named ->
    [yes] { $name }, отскоро тук, още без оценки
   *[no] отскоро тук, още без оценки
}
partner-rated = { $named ->
    [yes] { $name }, оценка { NUMBER($stars, maximumFractionDigits: 1) } от 5 ({ $count })
   *[no] оценка { NUMBER($stars, maximumFractionDigits: 1) } от 5 ({ $count })
}
reason-same-size = размерът съвпада
reason-same-brand = марката съвпада
reason-same-model = моделът съвпада
reason-asks = иска { $value }
payment-cash = в брой
payment-bank-transfer = банков превод
payment-card = карта
payment-mobile-money = мобилно плащане
condition-new = ново
condition-used-like-new = като ново
condition-used-good = в добро състояние
condition-used-fair = със следи от употреба
condition-for-parts = за части
condition-used = употребявано
color-black = черно
color-white = бяло
color-red = червено
color-blue = синьо
color-green = зелено
color-yellow = жълто
color-grey = сиво
color-brown = кафяво
color-pink = розово
color-silver = сребристо
color-gold = златисто
color-beige = бежово
color-purple = лилаво
color-orange = оранжево
material-leather = кожа
material-wood = дърво
material-metal = метал
material-glass = стъкло
material-plastic = пластмаса
material-cotton = памук
material-wool = вълна
material-silk = коприна
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } км
attribute-rooms = { $value ->
    [one] { $value } стая
   *[other] { $value } стаи
}
attribute-area-m2 = { $value } м²
unit-kg = { $count } кг
unit-l = { $count } л
unit-m = { $count } м
unit-piece = { $count ->
    [one] { $count } брой
   *[other] { $count } броя
}
unit-pair = { $count ->
    [one] { $count } чифт
   *[other] { $count } чифта
}
unit-set = { $count ->
    [one] { $count } комплект
   *[other] { $count } комплекта
}

# Сделки
card-approval = { $lines }

    Съгласни ли сте?
    .title = { $side ->
    [provider] Някой иска това от Вас: { $thing }
   *[seeker] Намерих това за Вас: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Казахте „да“. Сега чакам другата страна.
approved-for-you = Приех това вместо Вас, както ми позволихте.
counter-accepted = Другата страна приема Вашата цена.
declined-by-you = Отказано. Продължавам да търся.
deal-expired = Времето на сделка { $deal } изтече. Продължавам да търся.
deal-reminder = { $lines }

    Това още чака Вашия отговор.
    .title = { $thing }
deal-cancelled-by-you = Сделка { $deal } е отменена. Съобщих на другата страна.
peer-declined = Другата страна не иска сделка { $deal }. Продължавам да търся.
peer-cancelled = Другата страна отмени сделка { $deal }. Продължавам да търся.
ask-counter = Цената за брой е { $price }. Каква цена предлагате вместо нея?
counter-sent = Предадох Вашата цена.
counter-refused = Другата страна не се съгласява. Все още важи { $price }.
nothing-to-approve = В момента нищо не чака Вашия отговор.
which-deal = Чакат Ви няколко предложения. Използвайте бутоните.
ask-cancel-deal = Наистина ли да отменя тази сделка? Другата страна разчита на Вас.
kept = Добре, всичко остава както е.

# Срещи
meeting-card = { $lines }

    Срещнете се на оживено място през деня, огледайте вещта, преди да платите, и никога не плащайте предварително.
    .title = Уговорено: { $thing }
meeting-spot = оживено обществено място ({ $town }), например централният площад или гарата
meeting-calendar = Ето записа за Вашия календар.
meeting-soon = { $lines }
    .title = Наближава срещата Ви: { $thing }
meeting-how = Как мина?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Не знам друг час, удобен и за двете страни. Можете да пишете на другата страна.
ask-other-time = Кое време Ви е удобно?
time-proposed = Предложих: { $time }.
time-asked = Другата страна предлага: { $time }.
arrived-noted = Съобщих на другата страна, че сте там.
peer-arrived = Другата страна е там.
ask-rating = Готово! Каква беше другата страна?
too-early-for-no-show = Срещата е по-късно: { $time }. Изчакайте дотогава.
no-show-noted = Съжалявам. Записах, че другата страна не дойде, и продължавам да търся. Искате ли да я оцените?
blamed-no-show = Другата страна казва, че не сте дошли. Продължавам да търся. И Вие можете да я оцените.
rating-thanks = Благодаря! Вашата оценка: { $stars ->
    [one] { $stars } звезда
   *[other] { $stars } звезди
}.
ask-note = Какво да предам на другата страна? Предавам го без Вашето име и номер.
note-sent = Предадено.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Съобщение: { $thing }
note-translated = „{ $text }“ { $understood }
    Оригинал ({ $language }): „{ $original }“
    .title = Съобщение: { $thing }

# Състояние
status-summary = Отворени заявки: { $wishes }. Отворени сделки: { $deals }. Приключени: { $done }.
status-empty = В момента няма нищо отворено. Кажете ми какво искате да продадете или намерите.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Още не е довършено
wish-state-open = Търся
wish-state-standing = Ще пиша, ако се появи нещо
wish-state-talking = Преговарям
wish-state-agreed = Уговорено, вижте сделката
wish-state-paused = На пауза
deal-state-proposed = Чака Вашия отговор
deal-state-approved-by-me = Чака другата страна
deal-state-approved-by-peer = Другата страна каза „да“; чака Вас
deal-state-confirmed = И двете страни казаха „да“
deal-state-meeting = Срещата е уговорена
deal-state-arrived = Вие сте там
deal-state-done = Готово, още без оценка
deal-state-no-show = Някой не дойде
deal-state-blamed = Другата страна казва, че не сте дошли
ask-cancel-wish = Наистина ли да изтрия „{ $thing }“?

# Настройки и поверителност
settings-list = Какво искате да промените?
setting-language = Език
setting-town = Град
setting-autonomy = Самостоятелност
setting-comfort = Суми
setting-style = Стил
setting-sharing = Какво знаят другите
setting-precision = Местоположение
setting-platforms = Канали
setting-market = Пазар
setting-currency = Валута
setting-radius = Разстояние
setting-delivery = Доставка
setting-payment = Плащане
setting-quiet = Тихи часове
setting-days = Дни за срещи
setting-firmness = Пазарене
setting-partners = Оценки на другите
setting-contact = Кой може да ми пише
setting-notifications = Известия
setting-interests = Интереси
setting-formality = Обръщение
setting-languages = Езици, които говоря
privacy = Пазя това, което ми казвате за заявките си, отговорите Ви на моите въпроси и сделките Ви. Границите и адреса Ви никога не давам на други. Можете да вземете данните си или да ги изтриете.
export-ready = Ето всичко, което знам за Вас.
ask-erase = Наистина ли да изтрия всичко? Отворените заявки и сделки приключват, а Вашият MAI си отива завинаги.
erased = Всичко е изтрито. Всичко хубаво!
voice-consent = Благодаря. Изпратете сега кратко гласово съобщение; пазя го като проба на гласа Ви, докато не го изтриете.
voice-kept = Запазих пробата на гласа Ви. Можете да я изтриете в /privacy.
voice-deleted = Пробата на гласа Ви е изтрита.

# Разговор
help = { $style ->
    [brief] Кажете какво продавате, подарявате, разменяте, давате под наем или търсите. /status /settings /privacy /cancel /stop
   *[other] Кажете със свои думи какво искате да продадете, подарите, размените, наемете, дадете под наем или намерите. Например: „Продавам колело, 80“ или „търся бебешко креватче наблизо“. Намирам някого, на какъвто и език да говори, пазаря се във Вашите граници и Ви питам, преди да се уговори каквото и да е.
        /status – докъде сме
        /settings – как работя за Вас
        /privacy – Вашите данни
        /cancel – пропускане на въпрос
        /stop – без повече съобщения
}
greeting = { $formality ->
    [familiar] Хей! 👋 Какво търсиш или от какво искаш да се отървеш?
   *[polite] { $style ->
        [professional] Добър ден. С какво мога да Ви помогна?
       *[other] Здравейте! Какво търсите или от какво искате да се отървете?
    }
}
you-are-welcome = { $formality ->
    [familiar] Няма защо, винаги насреща! 🙂
   *[polite] Няма защо!
}
not-a-wish = Аз съм по търговията: кажете ми какво искате да продадете, подарите, размените, наемете, дадете под наем или намерите. Още в /help.
nothing-asked = Добре, вече не чакам отговор.
stopped = Спирам да пиша. Обадете се, когато поискате да продължим.
command-unknown = Не познавам тази команда. /help показва какво мога.
empty-message = Съобщението беше празно. Кажете с няколко думи какво Ви трябва.
edit-unclear = Видях, че променихте съобщение. Кажете ми с ново съобщение какво да променя.
too-long = Това е твърде дълго за мен. Кажете го с най-много { $limit } знака.
no-longer-possible = Това вече не е възможно. Напишете /status, за да видите докъде сме.
not-found = Вече не мога да намеря това. Напишете /status, за да видите докъде сме.
sorry-failed = Съжалявам, нещо при мен се обърка. Кажете го пак.
refused-market = Настройките Ви не ми позволяват това. Можете да ги промените в /settings.
refused-too-many-wishes = Вече имате много отворени заявки. Първо завършете или изтрийте някоя; /status ги показва.
refused-amount = Тази сума не може да е вярна. Напишете число над 0.
refused-limit = Това би надхвърлило границата, която ми дадохте.
refused-contact = За Ваша сигурност не предавам телефонни номера, адреси и линкове. Срещате се, както е посочено в уговорката.
refused-too-many-messages = Момент, това беше много наведнъж. Опитайте пак след минута.
refused-deal-over = Тази сделка е приключила.
refused-deal-running = За това вече тече сделка. Първо я отменете; /status я показва.
refused-not-open = В момента не търся това.
refused-not-paused = Това не е на пауза.
refused-same-price = Това вече е цената.
refused-too-many-counters = Имаше достатъчно предложения в двете посоки. Приемете или откажете.

# Команди в менютата
command-start = Начало
command-help = Какво мога
command-status = Докъде сме
command-settings = Как работя за Вас
command-privacy = Вашите данни
command-cancel = Пропускане на въпрос
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
