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
