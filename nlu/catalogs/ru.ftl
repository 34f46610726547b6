# Рождение и знакомство
birth-welcome = Привет! Я твой MAI, твой личный агент. Скажи своими словами и на своём языке, что хочешь продать, отдать, обменять, сдать или найти; я найду нужного человека и поторгуюсь за тебя. Без твоего «да» ничего не решается.
birth-ready = Твой MAI готов. Поздоровайся.
ask-town = В каком городе ты живёшь? (Отвечаю на языке: { $language }; напиши на другом, и я перейду на него.)
ask-autonomy = Сколько мне можно решать самому?
ask-comfort = До какой суммы я могу действовать, не беспокоя тебя?
ask-style = Как мне с тобой говорить?
ask-sharing = Что другим MAI можно знать о тебе?
ask-precision = Насколько точно другим видно, где ты?
ask-platforms = Где ты переписываешься? Выбери всё, что подходит.
ask-market = Что мне можно делать на рынке?
ask-currency = В какой валюте считать? Напиши, например { $currency }.
ask-radius = Как далеко поедешь ради сделки?
ask-delivery = Удобнее встретиться или с доставкой?
ask-payment = Как тебе удобно платить и получать деньги?
ask-quiet = Когда мне молчать?
ask-days = Когда у тебя есть время встретиться?
ask-firmness = Насколько жёстко торговаться?
ask-partners = Какой должна быть оценка другой стороны?
ask-contact = Кому можно связываться с тобой через меня?
ask-notifications = О чём сообщать без спроса?
ask-interests = Что тебя интересует? Напиши несколько слов.
ask-formality = Насколько официально мне говорить?
ask-languages = На каких языках ты говоришь? Напиши их.
ask-language = На каком языке мне говорить?
language-set = Теперь говорю на языке: { $language }.
choice-autonomy-ask = Всегда спрашивай
choice-autonomy-big = Только о важном
choice-autonomy-tell = Делай и сообщай
choice-autonomy-full = Решай за меня
choice-comfort-under = До { $amount }
choice-comfort-trust = Доверяю тебе
choice-style-casual = Просто
choice-style-professional = По-деловому
choice-style-brief = Коротко
choice-style-detailed = Подробно
choice-sharing-nothing = Ничего
choice-sharing-interests = Мои интересы
choice-sharing-profile = Мой профиль
choice-sharing-all = Всё, что поможет
choice-precision-city = Мой город
choice-precision-never = Никак
choice-precision-neighbourhood = Мой район
choice-precision-precise = Точно
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Веб-чат
platform-not-yet = { $name }: здесь пока нет; я запомню.
choice-market-full = Всё
choice-market-browse = Только смотреть
choice-market-buy = Покупать, спросив меня
choice-market-sell = Продавать, спросив меня
choice-radius-5 = 5 км
choice-radius-20 = 20 км
choice-radius-50 = 50 км
choice-radius-100 = 100 км
choice-radius-500 = 500 км
choice-delivery-pickup = Встретиться
choice-delivery-delivery = Доставка
choice-delivery-either = Всё равно
choice-payment-cash = Наличные
choice-payment-transfer = Перевод
choice-payment-card = Карта
choice-payment-any = Всё равно
choice-quiet-night = Ночью (22–8)
choice-quiet-none = Никогда
choice-quiet-evening = Вечером и ночью (19–9)
choice-days-any = В любое время
choice-days-weekend = По выходным
choice-days-evenings = Днём и вечером
choice-days-mornings = По утрам
choice-firmness-normal = Умеренно
choice-firmness-soft = Мягко
choice-firmness-firm = Жёстко
choice-partners-0 = Любая
choice-partners-50 = Средняя и выше
choice-partners-70 = Хорошая
choice-partners-85 = Очень хорошая
choice-contact-everyone = Всем
choice-contact-rated = Только людям с оценками
choice-contact-nobody = Никому
choice-notifications-all = Обо всём
choice-notifications-deals = Только о моих сделках
choice-notifications-none = Ни о чём
choice-formality-polite = Вежливо
choice-formality-familiar = Как с другом
which-town = Какой из них?
town-noted = Запомнил: { $town }. Считаю в { $currency }; это можно изменить в /settings.
unclear-town = Не знаю такого города. Напиши ближайший крупный город или пришли геопозицию.
held-until-ready = Я это сохранил. Минутку, и займусь.
please-choose = Нажми одну из кнопок или напиши /help.
noted = Запомнил.
welcome-back = { $formality ->
    [familiar] О, рад видеть! 👋 Что нового?
   *[polite] С возвращением! Что ищешь или от чего хочешь избавиться?
}

# Кнопки
button-skip = Пропустить
button-done-choosing = Готово
button-drop = Не надо
button-yes-look = Да, ищи
button-only-tell = Только сообщи
button-change = Изменить
button-back = Назад
button-approve = Согласиться
button-decline = Отказаться
button-counter = Другая цена
button-here = Я на месте
button-done = Всё сделано
button-write = Написать
button-reschedule = Другое время
button-noshow = Не пришли
button-cancel = Отменить сделку
button-cancel-sure = Да, отменить
button-cancel-wish = Удалить
button-keep = Нет, оставить
button-reply = Ответить
button-negotiate = Поторговаться
button-accept-time = Мне подходит
button-pause = Пауза
button-resume = Искать снова
button-edit = Изменить
button-export = Мои данные файлом
button-erase = Удалить всё
button-erase-sure = Да, удалить всё
button-voice-give = Дать образец голоса
button-voice-delete = Удалить образец голоса
button-used = Эта кнопка уже использована. Напиши /status, чтобы увидеть, как идут дела.
button-unknown = Я больше не знаю этой кнопки. Напиши /status, чтобы увидеть, как идут дела.
button-foreign = Это чужая кнопка.
label = { $text }

# Запросы
action-name = { $action ->
    [SELL] Продам
    [BUY] Куплю
    [GIVE] Отдам
    [TRADE] Обменяю
    [RENT_OUT] Сдам
    [RENT] Сниму
    [OFFER_SERVICE] Предлагаю
    [SEEK_SERVICE] Ищу
   *[other] Запрос
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Искать? Можешь поправить меня и словами.
    .title = { action-name }: { $thing }
ask-wish-action = Что ты хочешь с этим сделать?
ask-wish-thing = Что это именно?
ask-wish-location = В каком городе? Можно прислать геопозицию.
ask-wish-size = Какой размер?
ask-wish-quantity = Сколько?
ask-wish-wanted = Что хочешь взамен?
per-what = { $per ->
    [hour] {" "}за час
    [day] {" "}за день
    [week] {" "}за неделю
    [month] {" "}за месяц
    [unit] {" "}за штуку
   *[one] {""}
}
ask-wish-target = Какую цену ты хочешь{ per-what }? Другие увидят её как твою.
ask-wish-limit = { $side ->
    [provider] Какая самая низкая цена{ per-what } тебя устроит? Это останется между нами, я никому не скажу.
   *[seeker] Какая самая высокая цена{ per-what } тебя устроит? Это останется между нами, я никому не скажу.
}
unclear-wish-thing = Скажи одним-двумя словами, что это.
unclear-wish-location = Не знаю такого города. Напиши ближайший крупный город или пришли геопозицию.
unclear-wish-size = Напиши размер так, как он указан на вещи.
unclear-wish-quantity = Напиши число, например 4.
unclear-wish-wanted = Скажи одним-двумя словами, что хочешь взамен.
unclear-wish-target = Напиши сумму, например 80.
unclear-wish-limit = Напиши сумму, например 60.
two-currencies = Вижу две валюты: { $currencies }. Назови сумму в одной из них.
several-wishes = Вижу здесь { $count ->
    [one] { $count } запрос
    [few] { $count } запроса
   *[many] { $count } запросов
}. Разберём их по очереди.
wish-open = { $style ->
    [brief] Ищу.
   *[other] Ищу человека и сообщу, как только что-то будет. Напиши /status в любое время.
}
wish-standing = Буду следить и сообщу, только если что-то появится.
wish-dropped = Хорошо, забыли.
wish-expired = Время вышло, я больше не ищу. Скажи снова, если ещё нужно.
    .title = { action-name }: { $thing }
wish-paused = На паузе. Никто не видит, пока не продолжишь.
wish-resumed = Снова ищу.
wish-cancelled = Удалено: { $thing }.
which-field = Что изменить?
field-action = Что сделать
field-thing = Вещь
field-quantity = Количество
field-size = Размер
field-location = Город
field-wanted = Что хочу взамен
field-target = Мою цену
field-limit = Мой предел
photo-what = Хорошее фото! Что это и что с этим сделать: продать, отдать, найти такое же?
photo-seen = Похоже, это: { $thing }. Что с этим сделать: продать, отдать, найти такое же?
voice-heard = Я услышал: «{ $text }»
voice-unclear = Не удалось разобрать, что сказано. Пожалуйста, напиши в нескольких словах.
got-voice = Я пока не умею слушать голосовые. Напиши в нескольких словах.
got-contact = Спасибо, но контакты не нужны: вы переписываетесь через меня.
got-sticker = 🙂 Скажи словами, что ищешь или от чего хочешь избавиться.
got-document = Я не читаю файлы. Скажи в нескольких словах, о чём речь.
got-other = Такие сообщения я не читаю. Скажи в нескольких словах.
standing-found = { $priced ->
    [yes] Нашлось: { $thing }, { $distance } от тебя, цена { $price }.
   *[no] Нашлось: { $thing }, { $distance } от тебя.
}
talk-begun = Веду переговоры с другой стороной, скоро вернусь.
which-meaning = Не уверен, что понял. Что ты хочешь сделать?
meaning-sell = Продать
meaning-buy = Купить
meaning-give = Отдать даром
meaning-trade = Обменять
meaning-rent-out = Сдать
meaning-rent = Снять
meaning-offer-service = Предложить работу
meaning-seek-service = Заказать работу
meaning-approve = Сказать «да»
meaning-decline = Сказать «нет»
meaning-counter = Назвать другую цену
meaning-cancel = Что-то отменить
meaning-status = Узнать, как идут дела
meaning-help = Получить помощь
meaning-greet = Просто поздороваться
meaning-thank = Просто поблагодарить
meaning-stop = Больше не получать сообщений
meaning-other = Просто поболтать
meaning-neither = Другое
say-it-differently = Тогда скажи иначе, например: «Продам велосипед, 80».

# Строки карточек
line-in-return = Взамен: { $value }
line-details = { $value }
line-quantity = Количество: { $value }
line-unit-price = За штуку: { $value }
line-total = Всего: { $value }
line-price-hour = { $value } за час
line-price-day = { $value } за день
line-price-week = { $value } за неделю
line-price-month = { $value } за месяц
line-free = Бесплатно
line-reasons = Почему: { $value }
line-distance = Расстояние: { $value }
line-area = Район встречи: { $value }
line-times = Возможное время: { $value }
line-payment = Оплата: { $value }
line-partner = Другая сторона: { $value }
line-interests = Интересы: { $value }
line-since = Здесь с: { $value }
line-expires = Действует до: { $value }
line-deal = Сделка № { $value }
line-hope = Цена: { $value }
line-limit = Предел (знаем только мы с тобой): { $value }
line-place = Место: { $value }
line-urgent = Срочно
line-when = Когда: { $value }
line-where = Где: { $value }
partner-new = { $named ->
    [yes] { $name }, здесь впервые, оценок пока нет
   *[no] здесь впервые, оценок пока нет
}
partner-rated = { $named ->
    [yes] { $name }, оценка { NUMBER($stars, maximumFractionDigits: 1) } из 5 ({ $count })
   *[no] оценка { NUMBER($stars, maximumFractionDigits: 1) } из 5 ({ $count })
}
reason-same-size = размер подходит
reason-same-brand = марка подходит
reason-same-model = модель подходит
reason-asks = просят { $value }
payment-cash = наличные
payment-bank-transfer = перевод
payment-card = карта
payment-mobile-money = оплата с телефона
condition-new = новое
condition-used-like-new = как новое
condition-used-good = хорошее состояние
condition-used-fair = следы использования
condition-for-parts = на запчасти
condition-used = б/у
color-black = чёрный
color-white = белый
color-red = красный
color-blue = синий
color-green = зелёный
color-yellow = жёлтый
color-grey = серый
color-brown = коричневый
color-pink = розовый
color-silver = серебристый
color-gold = золотистый
color-beige = бежевый
color-purple = фиолетовый
color-orange = оранжевый
material-leather = кожа
material-wood = дерево
material-metal = металл
material-glass = стекло
material-plastic = пластик
material-cotton = хлопок
material-wool = шерсть
material-silk = шёлк
attribute-storage-gb = { $value } ГБ
attribute-mileage-km = { $value } км
attribute-rooms = { $value ->
    [one] { $value } комната
    [few] { $value } комнаты
   *[many] { $value } комнат
}
attribute-area-m2 = { $value } м²
unit-kg = { $count } кг
unit-l = { $count } л
unit-m = { $count } м
unit-piece = { $count } шт.
unit-pair = { $count ->
    [one] { $count } пара
    [few] { $count } пары
   *[many] { $count } пар
}
unit-set = { $count ->
    [one] { $count } комплект
    [few] { $count } комплекта
   *[many] { $count } комплектов
}

# Сделки
card-approval = { $lines }

    Даёшь согласие?
    .title = { $side ->
    [provider] Кому-то это нужно от тебя: { $thing }
   *[seeker] Я нашёл для тебя: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Твоё «да» принято. Теперь жду другую сторону.
approved-for-you = Я дал согласие за тебя, как ты мне и разрешаешь.
counter-accepted = Другая сторона согласна на твою цену.
declined-by-you = Отклонено. Ищу дальше.
deal-expired = Срок сделки { $deal } истёк. Ищу дальше.
deal-reminder = { $lines }

    Это всё ещё ждёт твоего ответа.
    .title = { $thing }
deal-cancelled-by-you = Сделка { $deal } отменена. Я сообщил другой стороне.
peer-declined = Другая сторона отказалась от сделки { $deal }. Ищу дальше.
peer-cancelled = Другая сторона отменила сделку { $deal }. Ищу дальше.
ask-counter = Цена за штуку: { $price }. Какую цену предложишь ты?
counter-sent = Я передал твою цену.
counter-refused = Другая сторона на это не идёт. { $price } остаётся в силе.
nothing-to-approve = Сейчас ничего не ждёт твоего ответа.
which-deal = Тебя ждут несколько предложений. Пользуйся кнопками.
ask-cancel-deal = Точно отменить сделку? Другая сторона на тебя рассчитывает.
kept = Хорошо, всё остаётся как есть.

# Встречи
meeting-card = { $lines }

    Встречайтесь днём в людном месте, осмотри вещь до оплаты и никогда не плати вперёд.
    .title = Договорились: { $thing }
meeting-spot = людное общественное место: { $town }, например главная площадь или вокзал
meeting-calendar = Вот запись для твоего календаря.
meeting-soon = { $lines }
    .title = Скоро встреча: { $thing }
meeting-how = Как всё прошло?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Я не знаю другого времени, удобного обоим. Можешь написать другой стороне.
ask-other-time = Какое время тебе подойдёт?
time-proposed = Я предложил: { $time }.
time-asked = Другая сторона предлагает: { $time }.
arrived-noted = Я сказал другой стороне, что ты на месте.
peer-arrived = Другая сторона на месте.
ask-rating = Готово! Как тебе другая сторона?
too-early-for-no-show = Встреча назначена на { $time }. Подожди до этого времени.
no-show-noted = Жаль. Я отметил, что другая сторона не пришла, и ищу дальше. Поставишь оценку?
blamed-no-show = Другая сторона говорит, что тебя не было на встрече. Ищу дальше. Ты тоже можешь поставить оценку.
rating-thanks = Спасибо! Твоя оценка: { $stars ->
    [one] { $stars } звезда
    [few] { $stars } звезды
   *[many] { $stars } звёзд
}.
ask-note = Что передать другой стороне? Передам без твоего имени и номера.
note-sent = Передал.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Сообщение: { $thing }
note-translated = «{ $text }» { $understood }
    В оригинале ({ $language }): «{ $original }»
    .title = Сообщение: { $thing }

# Состояние
status-summary = Открытых запросов: { $wishes }. Открытых сделок: { $deals }. Завершено: { $done }.
status-empty = Сейчас ничего не открыто. Скажи, что хочешь продать или найти.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ещё не закончено
wish-state-open = Ищу
wish-state-standing = Сообщу, если что-то появится
wish-state-talking = Торгуюсь
wish-state-agreed = Договорились, смотри сделку
wish-state-paused = На паузе
deal-state-proposed = Ждёт твоего ответа
deal-state-approved-by-me = Ждёт другую сторону
deal-state-approved-by-peer = Другая сторона согласна, ждём тебя
deal-state-confirmed = Обе стороны согласны
deal-state-meeting = Встреча назначена
deal-state-arrived = Ты на месте
deal-state-done = Сделано, ещё без оценки
deal-state-no-show = Кто-то не пришёл
deal-state-blamed = Другая сторона говорит, что тебя не было на встрече
ask-cancel-wish = Точно удалить «{ $thing }»?

# Настройки и данные
settings-list = Что хочешь изменить?
setting-language = Язык
setting-town = Город
setting-autonomy = Самостоятельность
setting-comfort = Суммы
setting-style = Стиль
setting-sharing = Что знают другие
setting-precision = Местоположение
setting-platforms = Каналы
setting-market = Рынок
setting-currency = Валюта
setting-radius = Радиус
setting-delivery = Доставка
setting-payment = Оплата
setting-quiet = Часы тишины
setting-days = Дни для встреч
setting-firmness = Торг
setting-partners = Оценка других
setting-contact = Кто может писать
setting-notifications = Уведомления
setting-interests = Интересы
setting-formality = Тон
setting-languages = Мои языки
privacy = Я храню то, что ты говоришь о своих запросах, твои ответы на мои вопросы и сделки. Твои пределы и адрес я никогда никому не передаю. Данные можно забрать или удалить.
export-ready = Вот всё, что я о тебе знаю.
ask-erase = Точно удалить всё? Открытые запросы и сделки закончатся, и твой MAI исчезнет навсегда.
erased = Всё удалено. Прощай!
voice-consent = Спасибо. Пришли сейчас короткое голосовое; я сохраню его как образец голоса, пока ты его не удалишь.
voice-kept = Я сохранил образец голоса. Удалить его можно в /privacy.
voice-deleted = Образец голоса удалён.

# Разговор
help = { $style ->
    [brief] Скажи, что продаёшь, отдаёшь, меняешь, сдаёшь или ищешь. /status /settings /privacy /cancel /stop
   *[other] Скажи своими словами, что хочешь продать, отдать, обменять, сдать или найти. Например: «Продам велосипед, 80» или «ищу кроватку рядом». Я найду человека, на каком бы языке он ни говорил, поторгуюсь в твоих пределах и спрошу тебя, прежде чем договориться.
        /status – как идут дела
        /settings – как я работаю для тебя
        /privacy – твои данные
        /cancel – не отвечать на вопрос
        /stop – больше не писать
}
greeting = { $formality ->
    [familiar] Привет! 👋 Что ищем или от чего избавляемся?
   *[polite] { $style ->
        [professional] Добрый день. Чем могу помочь?
       *[other] Привет! Что ищешь или от чего хочешь избавиться?
    }
}
you-are-welcome = { $formality ->
    [familiar] Да не за что! 🙂
   *[polite] Пожалуйста!
}
not-a-wish = Моё дело — сделки: скажи, что хочешь продать, отдать, обменять, сдать или найти. Подробнее: /help.
nothing-asked = Хорошо, больше не жду ответа.
stopped = Молчу. Напиши, когда захочешь продолжить.
command-unknown = Не знаю такой команды. /help покажет, что я умею.
empty-message = Сообщение пустое. Скажи в нескольких словах, что нужно.
edit-unclear = Вижу, что сообщение изменено. Напиши новыми словами, что мне поменять.
too-long = Это слишком длинно. Скажи не более чем в { $limit } знаках.
no-longer-possible = Это уже невозможно. Напиши /status, чтобы увидеть, как идут дела.
not-found = Больше не нахожу этого. Напиши /status, чтобы увидеть, как идут дела.
sorry-failed = Прости, у меня что-то сломалось. Скажи это ещё раз.
refused-market = Твои настройки мне этого не разрешают. Изменить их можно в /settings.
refused-too-many-wishes = У тебя уже много открытых запросов. Сначала закончи или удали один; они в /status.
refused-amount = Такой суммы быть не может. Напиши число больше 0.
refused-limit = Это вышло бы за твой предел.
refused-contact = Ради твоей безопасности я не передаю номера, адреса и ссылки. Вы встретитесь, как указано в карточке.
refused-too-many-messages = Минутку, это было слишком много сразу. Попробуй через минуту.
refused-deal-over = Эта сделка уже закончена.
refused-deal-running = По этому запросу уже идёт сделка. Сначала отмени её; она в /status.
refused-not-open = Сейчас я этого не ищу.
refused-not-paused = Это не на паузе.
refused-same-price = Это и есть нынешняя цена.
refused-too-many-counters = Ценами уже обменялись достаточно. Согласись или откажись.

# Команды меню
command-start = Начать
command-help = Что я умею
command-status = Как идут дела
command-settings = Как я работаю для тебя
command-privacy = Твои данные
command-cancel = Не отвечать на вопрос
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
