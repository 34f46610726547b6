# Народження і знайомство
birth-welcome = Вітаю! Це MAI, ваш особистий агент у справах купівлі-продажу. Напишіть своїми словами і своєю мовою, що хочете продати, віддати, обміняти, здати, орендувати чи знайти; я шукаю потрібну людину і торгуюся за вас. Без вашого «так» нічого не вирішується.
birth-ready = Ваш MAI вже на зв’язку. Привітайтеся.
ask-town = У якому місті ви живете? (Мова моїх відповідей: { $language }; просто пишіть іншою, і я перейду на неї.)
ask-autonomy = Скільки мені можна вирішувати без вас?
ask-comfort = До якої суми можна діяти, не турбуючи вас?
ask-style = Як мені з вами говорити?
ask-sharing = Що іншим MAI можна знати про вас?
ask-precision = Наскільки точно іншим видно, де ви?
ask-platforms = Де ви спілкуєтеся? Виберіть усе, що підходить.
ask-market = Що мені можна робити для вас на ринку?
ask-currency = У якій валюті ви рахуєте? Напишіть, наприклад { $currency }.
ask-radius = Як далеко поїдете заради угоди?
ask-delivery = Що вам зручніше: зустріч чи доставка?
ask-payment = Як вам зручно платити й отримувати гроші?
ask-quiet = Коли мені мовчати?
ask-days = Коли у вас є час на зустрічі?
ask-firmness = Наскільки твердо торгуватися?
ask-partners = Якими мають бути оцінки іншої сторони?
ask-contact = Кому можна звертатися до вас через мене?
ask-notifications = Про що писати вам із власної ініціативи?
ask-interests = Які речі вас цікавлять? Напишіть кілька.
ask-formality = Наскільки офіційно мені говорити?
ask-languages = Якими мовами ви говорите? Напишіть їх.
ask-language = Якою мовою мені говорити?
language-set = Відтепер моя мова: { $language }.
choice-autonomy-ask = Завжди питай
choice-autonomy-big = Питай про важливе
choice-autonomy-tell = Дій і повідомляй
choice-autonomy-full = Вирішуй за мене
choice-comfort-under = До { $amount }
choice-comfort-trust = Я довіряю
choice-style-casual = Невимушено
choice-style-professional = По-діловому
choice-style-brief = Коротко
choice-style-detailed = Докладно
choice-sharing-nothing = Нічого
choice-sharing-interests = Мої інтереси
choice-sharing-profile = Мій профіль
choice-sharing-all = Усе, що допоможе
choice-precision-city = Моє місто
choice-precision-never = Ніяк
choice-precision-neighbourhood = Мій район
choice-precision-precise = Точно
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Вебчат
platform-not-yet = { $name }: тут цього ще немає, але я матиму на увазі.
choice-market-full = Усе
choice-market-browse = Лише дивитися
choice-market-buy = Купувати з дозволу
choice-market-sell = Продавати з дозволу
choice-radius-5 = 5 км
choice-radius-20 = 20 км
choice-radius-50 = 50 км
choice-radius-100 = 100 км
choice-radius-500 = 500 км
choice-delivery-pickup = Зустріч
choice-delivery-delivery = Доставка
choice-delivery-either = Без різниці
choice-payment-cash = Готівка
choice-payment-transfer = Переказ
choice-payment-card = Картка
choice-payment-any = Без різниці
choice-quiet-night = Уночі (22–8)
choice-quiet-none = Ніколи
choice-quiet-evening = Вечір і ніч (19–9)
choice-days-any = Будь-коли
choice-days-weekend = На вихідних
choice-days-evenings = По обіді й увечері
choice-days-mornings = Уранці
choice-firmness-normal = Звичайно
choice-firmness-soft = М’яко
choice-firmness-firm = Твердо
choice-partners-0 = Будь-які
choice-partners-50 = Середні або кращі
choice-partners-70 = Добрі
choice-partners-85 = Дуже добрі
choice-contact-everyone = Усім
choice-contact-rated = Лише з оцінками
choice-contact-nobody = Нікому
choice-notifications-all = Про все
choice-notifications-digest = Раз на день, усе разом
choice-notifications-deals = Лише про мої угоди
choice-notifications-none = Ні про що
choice-formality-polite = Ввічливо
choice-formality-familiar = По-дружньому
which-town = Яке саме місто?
town-noted = Записано: { $town }. Валюта: { $currency }; це можна змінити в /settings.
unclear-town = Не знаю такого міста. Напишіть найближче більше місто або надішліть геолокацію.
held-until-ready = Це збережено. Хвилинку, і візьмуся за справу.
please-choose = Натисніть одну з кнопок або напишіть /help.
noted = Записано.
welcome-back = { $formality ->
    [familiar] О, привіт! 👋 Що нового?
   *[polite] З поверненням! Що шукаєте або чого хочете позбутися?
}

# Кнопки
button-skip = Пропустити
button-done-choosing = Готово
button-drop = Не треба
button-yes-look = Так, шукай
button-only-tell = Лише повідом
button-change = Змінити
button-back = Назад
button-approve = Погоджуюся
button-decline = Відмовитися
button-counter = Інша ціна
button-here = Я на місці
button-done = Усе готово
button-write = Написати
button-reschedule = Інший час
button-noshow = Ніхто не прийшов
button-cancel = Скасувати угоду
button-cancel-sure = Так, скасувати
button-cancel-wish = Видалити
button-keep = Ні, залишити
button-reply = Відповісти
button-negotiate = Торгуватися
button-accept-time = Мені підходить
button-pause = Пауза
button-resume = Шукати знову
button-edit = Редагувати
button-export = Мої дані файлом
button-erase = Видалити все
button-erase-sure = Так, видалити все
button-voice-give = Дати зразок голосу
button-voice-delete = Стерти зразок голосу
button-used = Цю кнопку вже натиснуто. Напишіть /status, щоб побачити, як просуваються справи.
button-unknown = Я вже не знаю цієї кнопки. Напишіть /status, щоб побачити, як просуваються справи.
button-foreign = Це не ваша кнопка.
label = { $text }

# Запити
action-name = { $action ->
    [SELL] Продам
    [BUY] Куплю
    [GIVE] Віддам
    [TRADE] Обміняю
    [RENT_OUT] Здам в оренду
    [RENT] Візьму в оренду
    [OFFER_SERVICE] Пропоную послугу
    [SEEK_SERVICE] Шукаю послугу
   *[other] Запит
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Шукати когось? Можете також поправити мене словами.
    .title = { action-name }: { $thing }
ask-wish-action = Що ви хочете з цим зробити?
ask-wish-thing = Що це саме?
ask-wish-location = У якому місті? Можна також надіслати геолокацію.
ask-wish-size = Який розмір?
ask-wish-quantity = Скільки?
ask-wish-wanted = Що хочете натомість?
per-what = { $per ->
    [hour] {" "}за годину
    [day] {" "}за день
    [week] {" "}за тиждень
    [month] {" "}за місяць
    [unit] {" "}за штуку
   *[one] {""}
}
ask-wish-target = Яку ціну ви хочете{ per-what }? Інші побачать її як вашу пропозицію.
ask-wish-limit = { $side ->
    [provider] На яку найменшу суму{ per-what } ви згодні? Це залишиться між нами; я нікому не кажу.
   *[seeker] Яку найбільшу суму{ per-what } ви готові заплатити? Це залишиться між нами; я нікому не кажу.
}
unclear-wish-thing = Напишіть одним-двома словами, що це.
unclear-wish-location = Не знаю такого міста. Напишіть найближче більше місто або надішліть геолокацію.
unclear-wish-size = Напишіть розмір так, як його вказано на речі.
unclear-wish-quantity = Напишіть число, наприклад 4.
unclear-wish-wanted = Напишіть одним-двома словами, що хочете натомість.
unclear-wish-target = Напишіть суму, наприклад 80.
unclear-wish-limit = Напишіть суму, наприклад 60.
two-currencies = Бачу дві валюти: { $currencies }. Назвіть суму в одній із них.
several-wishes = Бачу тут { $count ->
    [one] { $count } запит
    [few] { $count } запити
    [many] { $count } запитів
   *[other] { $count } запиту
}. Розберімо їх по черзі.
wish-open = { $style ->
    [brief] Шукаю.
   *[other] Уже шукаю і напишу, щойно щось буде. Пишіть /status будь-коли.
}
wish-standing = Пильную і напишу, лише коли щось з’явиться.
wish-dropped = Гаразд, забули.
wish-expired = Час вийшов, я більше не шукаю. Напишіть ще раз, якщо досі потрібно.
    .title = { action-name }: { $thing }
wish-paused = На паузі. Ніхто цього не бачить, доки не відновите.
wish-resumed = Знову шукаю.
wish-cancelled = Видалено: { $thing }.
which-field = Що змінити?
field-action = Що хочу зробити
field-thing = Річ
field-quantity = Кількість
field-size = Розмір
field-location = Місто
field-wanted = Що хочу натомість
field-target = Моя ціна
field-limit = Моя межа
photo-what = Гарне фото! Що це і що з ним робити: продати, віддати, знайти таке саме?
photo-seen = Схоже, це: { $thing }. Що з цим робити: продати, віддати, знайти таке саме?
voice-heard = Я чую: «{ $text }»
voice-unclear = Не вдалося розібрати голосове. Напишіть, будь ласка, кількома словами.
got-voice = Я ще не вмію слухати голосові. Напишіть, будь ласка, кількома словами.
got-contact = Дякую, але контакти мені не потрібні: ви з іншою стороною листуєтеся через мене.
got-sticker = 🙂 Напишіть словами, що шукаєте або чого хочете позбутися.
got-document = Я не читаю файлів. Напишіть кількома словами, про що йдеться.
got-other = Я не читаю таких повідомлень. Напишіть, будь ласка, кількома словами.
standing-found = { $priced ->
    [yes] Є варіант: { $thing }, { $distance } від вас, ціна { $price }.
   *[no] Є варіант: { $thing }, { $distance } від вас.
}
digest = { $lines }
    .title = Знайдено для вас сьогодні
talk-begun = Говорю з іншою стороною і скоро повернуся.
which-meaning = Не знаю, чи правильно розумію. Що ви хочете зробити?
meaning-sell = Щось продати
meaning-buy = Щось купити
meaning-give = Щось віддати
meaning-trade = Щось обміняти
meaning-rent-out = Щось здати в оренду
meaning-rent = Щось орендувати
meaning-offer-service = Запропонувати послугу
meaning-seek-service = Замовити послугу
meaning-approve = Сказати «так»
meaning-decline = Сказати «ні»
meaning-counter = Назвати іншу ціну
meaning-cancel = Щось скасувати
meaning-status = Дізнатися про стан справ
meaning-help = Отримати допомогу
meaning-greet = Просто привітатися
meaning-thank = Просто подякувати
meaning-stop = Вимкнути повідомлення
meaning-other = Просто поговорити
meaning-neither = Щось інше
say-it-differently = Тоді скажіть іншими словами, наприклад: «Хочу продати велосипед, 80».

# Рядки карток
line-in-return = Натомість: { $value }
line-details = { $value }
line-quantity = Кількість: { $value }
line-unit-price = За штуку: { $value }
line-total = Разом: { $value }
line-price-hour = { $value } за годину
line-price-day = { $value } за день
line-price-week = { $value } за тиждень
line-price-month = { $value } за місяць
line-free = Безкоштовно
line-reasons = Чому: { $value }
line-distance = Відстань: { $value }
line-area = Район зустрічі: { $value }
line-times = Можливий час: { $value }
line-payment = Оплата: { $value }
line-partner = Інша сторона: { $value }
line-interests = Інтереси: { $value }
line-since = Тут від: { $value }
line-expires = Діє до: { $value }
line-deal = Угода № { $value }
line-hope = Ціна: { $value }
line-limit = Межа (знаємо лише ми з вами): { $value }
line-place = Місце: { $value }
line-urgent = Терміново
line-when = Коли: { $value }
line-where = Де: { $value }
partner-new = { $named ->
    [yes] { $name }, тут віднедавна, оцінок ще немає
   *[no] тут віднедавна, оцінок ще немає
}
partner-rated = { $named ->
    [yes] { $name }, оцінка { NUMBER($stars, maximumFractionDigits: 1) } з 5 ({ $count })
   *[no] оцінка { NUMBER($stars, maximumFractionDigits: 1) } з 5 ({ $count })
}
reason-same-size = розмір підходить
reason-same-brand = марка підходить
reason-same-model = модель підходить
reason-asks = просить { $value }
payment-cash = готівка
payment-bank-transfer = переказ
payment-card = картка
payment-mobile-money = оплата телефоном
condition-new = нове
condition-used-like-new = як нове
condition-used-good = добрий стан
condition-used-fair = сліди користування
condition-for-parts = на запчастини
condition-used = вживане
color-black = чорний
color-white = білий
color-red = червоний
color-blue = синій
color-green = зелений
color-yellow = жовтий
color-grey = сірий
color-brown = коричневий
color-pink = рожевий
color-silver = сріблястий
color-gold = золотистий
color-beige = бежевий
color-purple = фіолетовий
color-orange = помаранчевий
material-leather = шкіра
material-wood = дерево
material-metal = метал
material-glass = скло
material-plastic = пластик
material-cotton = бавовна
material-wool = вовна
material-silk = шовк
attribute-storage-gb = { $value } ГБ
attribute-mileage-km = { $value } км
attribute-rooms = { $value ->
    [one] { $value } кімната
    [few] { $value } кімнати
    [many] { $value } кімнат
   *[other] { $value } кімнати
}
attribute-area-m2 = { $value } м²
unit-kg = { $count } кг
unit-l = { $count } л
unit-m = { $count } м
unit-piece = { $count ->
    [one] { $count } штука
    [few] { $count } штуки
    [many] { $count } штук
   *[other] { $count } штуки
}
unit-pair = { $count ->
    [one] { $count } пара
    [few] { $count } пари
    [many] { $count } пар
   *[other] { $count } пари
}
unit-set = { $count ->
    [one] { $count } комплект
    [few] { $count } комплекти
    [many] { $count } комплектів
   *[other] { $count } комплекту
}

# Угоди
card-approval = { $lines }

    Погоджуєтеся?
    .title = { $side ->
    [provider] Хтось хоче це від вас: { $thing }
   *[seeker] Є дещо для вас: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Ви погодилися. Тепер чекаю на іншу сторону.
approved-for-you = Погоджено за вас, як ви й дозволили.
counter-accepted = Інша сторона згодна на вашу ціну.
declined-by-you = Відхилено. Шукаю далі.
deal-expired = Час угоди { $deal } вийшов. Шукаю далі.
deal-reminder = { $lines }

    Це досі чекає на вашу відповідь.
    .title = { $thing }
deal-cancelled-by-you = Угоду { $deal } скасовано. Інша сторона вже знає.
peer-declined = Інша сторона не хоче угоди { $deal }. Шукаю далі.
peer-cancelled = Інша сторона скасувала угоду { $deal }. Шукаю далі.
ask-counter = Ціна за штуку: { $price }. Яку ціну пропонуєте натомість?
counter-sent = Вашу ціну передано.
counter-refused = Інша сторона на це не погоджується. { $price } лишається в силі.
nothing-to-approve = Зараз ніщо не чекає на вашу відповідь.
which-deal = На вас чекає кілька пропозицій. Скористайтеся кнопками.
ask-cancel-deal = Справді скасувати цю угоду? Інша сторона на вас розраховує.
kept = Гаразд, усе лишається як є.

# Зустрічі
meeting-card = { $lines }

    Зустрічайтеся вдень у людному місці, огляньте річ до оплати й ніколи не платіть наперед.
    .title = Домовлено: { $thing }
meeting-spot = людне громадське місце ({ $town }), наприклад головна площа або вокзал
meeting-calendar = Ось запис для вашого календаря.
meeting-soon = { $lines }
    .title = Скоро зустріч: { $thing }
meeting-how = Як усе пройшло?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Не знаю іншого часу, зручного вам обом. Можете написати іншій стороні.
ask-other-time = Який час вам підійде?
time-proposed = Запропоновано час: { $time }.
time-asked = Інша сторона пропонує: { $time }.
arrived-noted = Інша сторона вже знає, що ви на місці.
peer-arrived = Інша сторона на місці.
ask-rating = Готово! Як вам інша сторона?
too-early-for-no-show = Час зустрічі ще не настав: { $time }. Зачекайте, будь ласка.
no-show-noted = Прикро. Записано, що інша сторона не прийшла; шукаю далі. Поставите їй оцінку?
blamed-no-show = Інша сторона каже, що ви не прийшли. Шукаю далі. Ви теж можете поставити оцінку.
rating-thanks = Дякую! Ваша оцінка: { $stars ->
    [one] { $stars } зірка
    [few] { $stars } зірки
    [many] { $stars } зірок
   *[other] { $stars } зірки
}.
ask-note = Що сказати іншій стороні? Передам без вашого імені й номера.
note-sent = Передано.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Повідомлення: { $thing }
note-translated = «{ $text }» { $understood }
    В оригіналі ({ $language }): «{ $original }»
    .title = Повідомлення: { $thing }

# Стан справ
status-summary = Відкриті запити: { $wishes }. Відкриті угоди: { $deals }. Завершено: { $done }.
status-empty = Зараз нічого не відкрито. Напишіть, що хочете продати чи знайти.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ще не завершено
wish-state-open = Шукаю
wish-state-standing = Напишу, коли щось з’явиться
wish-state-talking = Торгуюся
wish-state-agreed = Домовлено, дивіться угоду
wish-state-paused = На паузі
deal-state-proposed = Чекає на вашу відповідь
deal-state-approved-by-me = Чекає на іншу сторону
deal-state-approved-by-peer = Інша сторона згодна; слово за вами
deal-state-confirmed = Обидві сторони згодні
deal-state-meeting = Зустріч призначено
deal-state-arrived = Ви на місці
deal-state-done = Завершено, ще без оцінки
deal-state-no-show = Хтось не прийшов
deal-state-blamed = Інша сторона каже, що ви не прийшли
ask-cancel-wish = Справді видалити «{ $thing }»?

# Налаштування і приватність
settings-list = Що хочете змінити?
setting-language = Мова
setting-town = Місто
setting-autonomy = Самостійність
setting-comfort = Суми
setting-style = Стиль
setting-sharing = Що знають інші
setting-precision = Місцезнаходження
setting-platforms = Канали
setting-market = Ринок
setting-currency = Валюта
setting-radius = Радіус
setting-delivery = Доставка
setting-payment = Оплата
setting-quiet = Години тиші
setting-days = Дні для зустрічей
setting-firmness = Торг
setting-partners = Оцінки інших
setting-contact = Хто може писати
setting-notifications = Сповіщення
setting-interests = Інтереси
setting-formality = Тон
setting-languages = Мої мови
privacy = Я зберігаю те, що ви кажете про свої запити, ваші відповіді на мої запитання і ваші угоди. Ваших меж і адреси я ніколи нікому не передаю. Свої дані можна забрати або видалити.
export-ready = Ось усе, що я про вас знаю.
ask-erase = Справді видалити все? Відкриті запити й угоди закінчаться, і ваш MAI зникне назавжди.
erased = Усе видалено. Прощавайте!
voice-consent = Дякую. Надішліть зараз коротке голосове; я зберігатиму його як зразок вашого голосу, доки не видалите.
voice-kept = Зразок голосу збережено. Видалити його можна в /privacy.
voice-deleted = Зразок вашого голосу видалено.

# Розмова
help = { $style ->
    [brief] Напишіть, що продаєте, віддаєте, міняєте, здаєте, орендуєте або шукаєте. /status /settings /privacy /cancel /stop
   *[other] Напишіть своїми словами, що хочете продати, віддати, обміняти, здати, орендувати чи знайти. Наприклад: «Продам велосипед, 3000 грн» або «шукаю дитяче ліжечко поруч». Я знайду людину, хоч якою мовою вона говорить, поторгуюся у ваших межах і спитаю вас, перш ніж щось погодити.
        /status – як просуваються справи
        /settings – як я працюю для вас
        /privacy – ваші дані
        /cancel – вийти із запитання
        /stop – більше не писати
}
greeting = { $formality ->
    [familiar] Привіт! 👋 Що шукаєш або чого позбуваємося?
   *[polite] { $style ->
        [professional] Добрий день. Чим можу допомогти?
       *[other] Вітаю! Що шукаєте або чого хочете позбутися?
    }
}
you-are-welcome = { $formality ->
    [familiar] Та нема за що! 🙂
   *[polite] Будь ласка!
}
not-a-wish = Моя справа – торгівля: напишіть, що хочете продати, віддати, обміняти, здати, орендувати чи знайти. Докладніше: /help.
nothing-asked = Гаразд, більше не чекаю на відповідь.
stopped = Мовчу. Напишіть, коли захочете продовжити.
command-unknown = Не знаю такої команди. /help покаже, що я вмію.
empty-message = Повідомлення порожнє. Напишіть кількома словами, що вам потрібно.
edit-unclear = Бачу, що ви змінили повідомлення. Напишіть новими словами, що мені змінити.
too-long = Це для мене задовго. Скажіть, будь ласка, коротше; найбільше знаків: { $limit }.
no-longer-possible = Це вже неможливо. Напишіть /status, щоб побачити, як просуваються справи.
not-found = Більше не можу цього знайти. Напишіть /status, щоб побачити, як просуваються справи.
sorry-failed = Вибачте, у мене щось пішло не так. Скажіть це ще раз, будь ласка.
refused-market = Ваші налаштування мені цього не дозволяють. Змінити їх можна в /settings.
refused-too-many-wishes = У вас уже багато відкритих запитів. Спершу завершіть або видаліть один; вони в /status.
refused-amount = Такої суми не може бути. Напишіть число, більше за 0.
refused-limit = Це виходить за межу, яку ви мені дали.
refused-contact = Заради вашої безпеки я не передаю номерів телефону, адрес і посилань. Ви зустрінетеся, як домовлено в картці.
refused-too-many-messages = Хвилинку, це забагато за раз. Спробуйте за хвилину.
refused-deal-over = Цю угоду вже завершено.
refused-deal-running = Про це вже триває угода. Спершу скасуйте її; вона в /status.
refused-not-open = За цим запитом я зараз не шукаю.
refused-not-paused = Це не на паузі.
refused-same-price = Це і є нинішня ціна.
refused-too-many-counters = Пропозицій туди й назад уже досить. Погодьтеся або відмовтеся.

# Команди в меню
command-start = Почати
command-help = Що я вмію
command-status = Як просуваються справи
command-settings = Як я працюю для вас
command-privacy = Ваші дані
command-cancel = Вийти із запитання

announcements-off = Новини цієї спільноти теж не надходитимуть, доки не напишете START.
announcements-on = Новини цієї спільноти знову надходять.
slow-down = Забагато за раз, я не встигаю. Зачекайте, будь ласка, хвилину й напишіть знову: усе, що надійшло за цей час, лишилося непрочитаним.
waiting-for-partner = { $thing }: з іншою стороною зараз немає зв’язку. Продовжу, щойно вона напише; нічого не пропаде.
privacy-notice = { $mark } Це ваш особистий знак. Він є на кожній моїй справжній картці; немає знака – це не я. Я ніколи не пишу вам з іншого акаунта й ніколи не питаю паролів чи кодів. Те, що ви мені кажете, лишається в мене: /privacy покаже це й видалить.
group-private = Я працюю з кожною людиною окремо. Напишіть мені в особисті, і я про це подбаю:
link-code = Напишіть мені цей код в іншому своєму каналі, поки він діє (хвилин: { $minutes }): { $code }
link-done = Зв’язано. Ось іще один канал, де я на зв’язку: { $channel }. Усе, що я знаю, я знаю всюди.
link-unknown = Не знаю такого коду. Напишіть /link в іншому своєму каналі, щоб отримати новий.
unlink-list = Який канал мені забути?
unlink-none = Ви маєте мене лише тут. Напишіть /link, щоб користуватися мною і в іншому каналі.
unlink-done = Готово. Канал { $channel }: там я вас більше не знаю.
refused-link-own = Це ваш власний код. Напишіть його мені в іншому каналі.
refused-link-many = У вас зі мною вже багато каналів. Спершу приберіть один: /unlink.
refused-link-busy = Тут у вас MAI з відкритими запитами чи угодами. Спершу завершіть або видаліть їх (вони в /status), потім напишіть код знову.
command-link = Користуватися мною і деінде
# WhatsApp: шаблон, що йде більш ніж за 24 години після останнього повідомлення, і кнопка, що відкриває список
whatsapp-invite = Ваш MAI має новини про один із ваших запитів. Дайте відповідь, щоб їх побачити.
whatsapp-invite-show = Показати
whatsapp-choose = Вибрати
# Для тих, хто веде бота
operator-page =
    Ваша сторінка: { $link }
    Посилання спрацює один раз, час у хвилинах: { $minutes }. Нікому його не передавайте.
operator-help =
    /stats – цифри з картинкою
    /broadcast СЕГМЕНТ – написати багатьом; /broadcasts – як ідуть розсилки
    /announce ХТО ТЕКСТ – написати одній людині
    /user ХТО – що відомо; /note ХТО ТЕКСТ – щось запам’ятати
    /tag ХТО МІТКА, /untag ХТО МІТКА – для сегментів
    /ban ХТО ПРИЧИНА, /unban ХТО
    /disputes, /solve УГОДА ТЕКСТ – угоди, на які хтось не прийшов
    /export { $exports }
    /health, /dead, /resend ЧЕРГА НОМЕР
    /maintenance on, /maintenance off
    /switch НАЗВА on, /switch НАЗВА off – { $features }
    ХТО – це p_…, ім’я MAI або channel:address.
operator-usage = Напишіть, будь ласка, так: { $usage }
operator-person-unknown = Не знаю нікого на ім’я { $who }. Напишіть p_…, ім’я MAI або channel:address.
operator-own-person = { $who } – це оператор; так не можна.
operator-user =
    { $person }
    MAI: { $mai }
    Мова: { $language }. Місто: { $town }
    Канали: { $channels }
    Тут від: { $since }, останній візит: { $seen }
    Запити: { $wishes }
    Угоди: { $deals }
    Отримані зірки: { $stars }
    Мітки: { $tags }
    Отримує розсилки: { $news }. Доступ закрито: { $banned }
    Нотатки: { $notes }
    .title = { $name }
operator-stats =
    Люди: { $people }, нові за тиждень: { $fresh }, активні за тиждень: { $active }
    Мови: { $languages }
    Канали: { $channels }
    Запити: { $wishes }
    Угоди: { $deals }
    Від запиту до угоди – запити: { $confirmed }, знайшлася пара: { $matched }, домовлено: { $agreed }, відбулося: { $carried } ({ $conversion })
    Відповіді: половина за { $median }, майже всі за { $slowest }
    Від картки до згоди: { $approval }
    .title = Цифри
chart-languages = Люди за мовами
chart-channels = Люди за каналами
chart-daily = Нові люди, запити, угоди за днями
chart-funnel = 1 запити, 2 знайшлася пара, 3 домовлено, 4 відбулося
operator-no-disputes = Суперечок немає.
operator-deal-unknown = Не знаю угоди { $deal }.
operator-solver-is-party = У цій угоді ви – одна зі сторін; вирішувати має інший оператор.
dispute-solved = { $text }
    .title = Рішення щодо угоди { $deal }: { $thing }
operator-says = { $text }
    .title = Кілька слів від організаторів
operator-export-ready = Рядків: { $total }
operator-nothing-dead = Нічого не покинуто на півдорозі.
operator-switches = Технічні роботи: { $maintenance }. { $features }
maintenance = Ми дещо лагодимо. Ваше повідомлення збережено; відповім, щойно закінчимо.
maintenance-over = Технічні роботи завершено. Повідомлень чекало: { $total }
feature-off = Зараз це вимкнено. Спробуйте, будь ласка, пізніше.
banned = Організатори закрили вам доступ: { $reason }
unbanned = Знову ласкаво просимо. Напишіть, що хочете продати чи знайти.
# Розсилки
segment-wrong =
    { $problem ->
        [too-long] Це задовго. Найбільше знаків: { $word }.
        [too-deep] Забагато дужок одна в одній. Найбільше: { $word }.
        [unknown-name] Не знаю «{ $word }» (знак { $at }). Можна: { $choices }
        [unknown-value] «{ $word }» (знак { $at }) тут не підходить. Наприклад: { $choices }
        [expected-value] Бракує значення після «{ $word }» (знак { $at }).
        [expected-term] Бракує умови (знак { $at }). Можна: { $choices }
        [expected-bracket] Бракує «{ $word }» (знак { $at }).
        [left-over] Бракує «and» або «or» перед «{ $word }» (знак { $at }).
        [bad-character] Не можу прочитати «{ $word }» (знак { $at }).
        [bad-time] «{ $word }» (знак { $at }) – це не проміжок часу. Наприклад: { $choices }
        [bad-distance] Для «{ $word }» (знак { $at }) потрібні місце й відстань. Наприклад: { $choices }
        [unknown-place] Не знаю місця «{ $word }» (знак { $at }). Напишіть більше місто або широту, довготу.
        [several-places] «{ $word }» (знак { $at }) – таких місць кілька. Напишіть одну з цих точок: { $choices }
       *[other] Не можу це прочитати (знак { $at }).
    }
    .title = Про кого йдеться?
broadcast-ask-text =
    Кому: { $segment }
    Тепер надішліть мені текст. Починайте кожну мову з її коду, наприклад «es: Hola»; слова без коду – вашою мовою ({ $language }). Рядки в [дужках] наприкінці стануть кнопками, [Label -> /status] каже, що означає натискання. Фото можна надіслати разом із текстом або окремо. «catalog: KEY» бере текст із каталогів.
broadcast-text-wrong =
    { $problem ->
        [empty] Немає слів для { $word }.
        [too-long] Текст для { $word } задовгий. Найбільше знаків: { $limit }.
        [bad-button] «{ $word }» не може бути кнопкою. Найбільше кнопок: { $buttons }, найбільше знаків у кожній: { $label }.
       *[unknown-key] У каталогах немає самостійного тексту «{ $word }».
    }
broadcast-preparing = Рахую, хто це отримає. Можна надіслати ще мови або фото.
broadcast-preview =
    Кому: { $segment }
    Отримувачі: { $total }
    Мови: { $languages }
    Канали: { $channels }
    Тексти: { $texts }
    Пропущено: { $skipped }
    .title = Пробний запуск
broadcast-nobody =
    Цього ніхто не отримає. Кому: { $segment }
    Пропущено: { $skipped }
broadcast-how =
    { $how ->
        [given] як надіслано
        [catalog] з каталогу
        [translated] переклад
        [read] інша мова, якою вони читають
        [related] мова, близька до їхньої
       *[closest] найближче з того, що є
    }
skip-reason =
    { $reason ->
        [banned] доступ закрито
        [opted-out] не хочуть розсилок
        [stopped] сказали «стоп»
        [notifications] хочуть знати лише про угоди
        [blocked] заблокували нас
       *[unreachable] немає адреси
    }
broadcast-ask-when = Коли? Наприклад «2h», «18:30», «2026-03-01 18:30» (за вашим часом, { $zone }), а з «local» попереду – за годинником кожного отримувача.
broadcast-when-wrong = Не можу прочитати «{ $text }» як час у межах року.
broadcast-progress =
    { $state }
    Кому: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Розсилка { $id }
broadcast-state =
    { $state ->
        [ready] Ще не надіслано
        [preparing] Готується
        [scheduled] Заплановано: { $at }
        [running] Надсилається
        [paused] На паузі
        [done] Готово
       *[cancelled] Скасовано
    }
recipient-state =
    { $state ->
        [waiting] попереду
        [queued] на черзі
        [sending] надсилається
        [sent] надіслано
        [delivered] доставлено
        [read] прочитано
        [failed] не вдалося
        [window] чекає, доки самі напишуть
        [unsure] можливо, надіслано
        [skipped] пропущено
        [cancelled] скасовано
       *[erased] більше не тут
    }
broadcast-none = Розсилок іще не було.
broadcast-ask-cancel = Справді скасувати? Хто ще не отримав, уже не отримає.
broadcast-report = { $states }
    .title = Розсилка { $id }: усі отримувачі
broadcast-footer = /stop – і таких повідомлень більше не буде.
button-send-now = Надіслати зараз
button-schedule = Запланувати
button-hold = Пауза
button-go-on = Продовжити
button-stop-sending = Скасувати розсилку
button-report = Звіт
operator-text = { $text }
