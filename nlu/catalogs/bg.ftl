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
choice-notifications-digest = Веднъж на ден, накуп
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
digest = { $lines }
    .title = Намерено за Вас днес
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

announcements-off = И новините на тази общност спират, докато не напишете START.
announcements-on = Новините на тази общност отново пристигат.
slow-down = Това беше много наведнъж и не смогвам. Изчакайте една минута и пишете пак: изпратеното междувременно остана непрочетено.
waiting-for-partner = { $thing }: в момента няма връзка с другата страна. Продължавам веднага щом тя пише; нищо не се губи.
privacy-notice = { $mark } Това е Вашият личен знак. Има го на всяка моя истинска карта; без него не съм аз. Никога не Ви пиша от друг профил и никога не питам за пароли или кодове. Каквото ми кажете, остава при мен: /privacy го показва и го изтрива.
group-private = Работя с всеки човек поотделно. Пишете ми на лично и ще се погрижа:
link-code = Напишете ми този код в другия си канал, докато важи (минути: { $minutes }): { $code }
link-done = Свързано. Ето още един канал, в който съм на линия: { $channel }. Каквото знам, знам го навсякъде.
link-unknown = Не познавам този код. Напишете /link в другия си канал, за да получите нов.
unlink-list = Кой канал да забравя?
unlink-none = Откривате ме само тук. Напишете /link, за да ме ползвате и в друг канал.
unlink-done = Готово. Канал { $channel }: там вече не Ви познавам.
refused-link-own = Това е Вашият собствен код. Напишете ми го в другия канал.
refused-link-many = Вече ме откривате в много канали. Напишете /unlink, за да махнете първо един.
refused-link-busy = Тук имате MAI с отворени заявки или сделки. Първо ги завършете или изтрийте (/status ги показва), после напишете кода пак.
command-link = Ползване и на друго място
# WhatsApp: шаблонът, който се праща повече от 24 часа след последното съобщение, и бутонът, който отваря списък
whatsapp-invite = Вашият MAI има новини за една от заявките Ви. Отговорете, за да ги видите.
whatsapp-invite-show = Покажи ми
whatsapp-choose = Избери
# За хората, които поддържат бота
operator-page =
    Вашата страница: { $link }
    Линкът работи веднъж, време в минути: { $minutes }. Не го давайте на други.
operator-help =
    /stats – числа с графика
    /broadcast СЕГМЕНТ – пишете на мнозина; /broadcasts – докъде са
    /announce КОЙ ТЕКСТ – пишете на един човек
    /user КОЙ – какво се знае; /note КОЙ ТЕКСТ – запомняне на нещо
    /tag КОЙ ЕТИКЕТ, /untag КОЙ ЕТИКЕТ – за сегменти
    /ban КОЙ ПРИЧИНА, /unban КОЙ
    /disputes, /solve СДЕЛКА ТЕКСТ – сделки, на които някой не е дошъл
    /export { $exports }
    /health, /dead, /resend ОПАШКА НОМЕР
    /maintenance on, /maintenance off
    /switch ИМЕ on, /switch ИМЕ off – { $features }
    КОЙ е p_…, името на MAI или channel:address.
operator-usage = Напишете го така: { $usage }
operator-person-unknown = Не познавам никого с името { $who }. Напишете p_…, името на MAI или channel:address.
operator-own-person = { $who } е сред операторите; това не е възможно.
operator-user =
    { $person }
    MAI: { $mai }
    Език: { $language }. Град: { $town }
    Канали: { $channels }
    Тук от: { $since }, последно посещение: { $seen }
    Заявки: { $wishes }
    Сделки: { $deals }
    Получени звезди: { $stars }
    Етикети: { $tags }
    Получава масови съобщения: { $news }. Достъпът е спрян: { $banned }
    Бележки: { $notes }
    .title = { $name }
operator-stats =
    Хора: { $people }, нови за седмица: { $fresh }, активни за седмица: { $active }
    Езици: { $languages }
    Канали: { $channels }
    Заявки: { $wishes }
    Сделки: { $deals }
    От заявка до сделка – заявки: { $confirmed }, с намерена страна: { $matched }, уговорени: { $agreed }, осъществени: { $carried } ({ $conversion })
    Отговори: половината до { $median }, почти всички до { $slowest }
    От картата до съгласието: { $approval }
    .title = Числа
chart-languages = Хора по език
chart-channels = Хора по канал
chart-daily = Нови хора, заявки, сделки по дни
chart-funnel = 1 заявки, 2 с намерена страна, 3 уговорени, 4 осъществени
operator-no-disputes = Няма спорове.
operator-deal-unknown = Не познавам сделка { $deal }.
operator-solver-is-party = Вие сте едната страна в тази сделка; трябва да реши друг оператор.
dispute-solved = { $text }
    .title = Решение за сделка { $deal }: { $thing }
operator-says = { $text }
    .title = Няколко думи от организаторите
operator-export-ready = Редове: { $total }
operator-nothing-dead = Нищо не е изоставено.
operator-switches = Поддръжка: { $maintenance }. { $features }
maintenance = Поправяме нещо. Запазих съобщението Ви и ще отговоря веднага щом сме готови.
maintenance-over = Поддръжката приключи. Съобщения, които чакаха: { $total }
feature-off = В момента това е изключено. Опитайте пак по-късно.
banned = Организаторите спряха достъпа Ви: { $reason }
unbanned = Отново сте добре дошли. Кажете ми какво искате да продадете или намерите.
# Масови съобщения
segment-wrong =
    { $problem ->
        [too-long] Това е твърде дълго. Най-много знаци: { $word }.
        [too-deep] Твърде много скоби една в друга. Най-много: { $word }.
        [unknown-name] Не познавам „{ $word }“ (знак { $at }). Възможно е: { $choices }
        [unknown-value] „{ $word }“ (знак { $at }) не е възможно там. Например: { $choices }
        [expected-value] Липсва стойност след „{ $word }“ (знак { $at }).
        [expected-term] Липсва условие (знак { $at }). Възможно е: { $choices }
        [expected-bracket] Липсва „{ $word }“ (знак { $at }).
        [left-over] Липсва „and“ или „or“ преди „{ $word }“ (знак { $at }).
        [bad-character] Не мога да прочета „{ $word }“ (знак { $at }).
        [bad-time] „{ $word }“ (знак { $at }) не е период от време. Например: { $choices }
        [bad-distance] За „{ $word }“ (знак { $at }) трябват място и разстояние. Например: { $choices }
        [unknown-place] Не познавам мястото „{ $word }“ (знак { $at }). Напишете по-голям град или ширина, дължина.
        [several-places] „{ $word }“ (знак { $at }) може да е на няколко места. Напишете една от тези точки: { $choices }
       *[other] Не мога да го прочета (знак { $at }).
    }
    .title = За кого става дума?
broadcast-ask-text =
    До: { $segment }
    Сега ми изпратете текста. Започвайте всеки език с кода му, например „es: Hola“; думите без код са на Вашия език ({ $language }). Редовете в [скоби] накрая стават бутони, [Label -> /status] казва какво означава натискането. Снимка може да дойде заедно с текста или отделно. „catalog: KEY“ взема текст от каталозите.
broadcast-text-wrong =
    { $problem ->
        [empty] Няма думи за { $word }.
        [too-long] Текстът за { $word } е твърде дълъг. Най-много знаци: { $limit }.
        [bad-button] „{ $word }“ не може да е бутон. Най-много бутони: { $buttons }, най-много знаци във всеки: { $label }.
       *[unknown-key] В каталозите няма самостоятелен текст „{ $word }“.
    }
broadcast-preparing = Броя кой ще го получи. Можете да изпратите още езици или снимка.
broadcast-preview =
    До: { $segment }
    Получатели: { $total }
    Езици: { $languages }
    Канали: { $channels }
    Текстове: { $texts }
    Пропуснати: { $skipped }
    .title = Пробно пускане
broadcast-nobody =
    Никой няма да получи това. До: { $segment }
    Пропуснати: { $skipped }
broadcast-how =
    { $how ->
        [given] както е изпратено
        [catalog] от каталога
        [translated] превод
        [read] друг език, на който четат
        [related] език, близък до техния
       *[closest] най-близкото, което има
    }
skip-reason =
    { $reason ->
        [banned] със спрян достъп
        [opted-out] не искат масови съобщения
        [stopped] казаха „стоп“
        [notifications] искат да знаят само за сделки
        [blocked] блокираха ни
       *[unreachable] без адрес
    }
broadcast-ask-when = Кога? Например „2h“, „18:30“, „2026-03-01 18:30“ (по Вашето време, { $zone }), а с „local“ отпред – по часовника на всеки получател.
broadcast-when-wrong = Не мога да прочета „{ $text }“ като време в рамките на една година.
broadcast-progress =
    { $state }
    До: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Масово съобщение { $id }
broadcast-state =
    { $state ->
        [ready] Още не е изпратено
        [preparing] Подготвя се
        [scheduled] Насрочено: { $at }
        [running] Изпраща се
        [paused] На пауза
        [done] Готово
       *[cancelled] Отменено
    }
recipient-state =
    { $state ->
        [waiting] предстои
        [queued] на ред
        [sending] изпраща се
        [sent] изпратено
        [delivered] доставено
        [read] прочетено
        [failed] не успя
        [window] чака, докато сами пишат
        [unsure] може би изпратено
        [skipped] пропуснато
        [cancelled] отменено
       *[erased] вече не са тук
    }
broadcast-none = Още няма масови съобщения.
broadcast-ask-cancel = Наистина ли да се отмени? Който още не го е получил, няма да го получи.
broadcast-report = { $states }
    .title = Масово съобщение { $id }: всички получатели
broadcast-footer = /stop спира такива съобщения.
button-send-now = Изпрати сега
button-schedule = Насрочи
button-hold = Пауза
button-go-on = Продължи
button-stop-sending = Отмени изпращането
button-report = Отчет
operator-text = { $text }
