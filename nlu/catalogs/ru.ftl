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
choice-notifications-digest = Раз в день, всё вместе
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
digest = { $lines }
    .title = Сегодня для тебя нашлось
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

announcements-off = Новости этого сообщества тоже не будут приходить, пока не напишешь START.
announcements-on = Новости этого сообщества снова приходят.
slow-down = Слишком много сразу, я не успеваю. Подожди, пожалуйста, минуту и напиши снова: всё, что пришло за это время, осталось непрочитанным.
waiting-for-partner = { $thing }: с другой стороной сейчас нет связи. Продолжу, как только она напишет; ничего не пропадёт.
privacy-notice = { $mark } Это твой личный знак. Он стоит на каждой моей настоящей карточке; нет знака – это не я. Я никогда не пишу тебе с другого аккаунта и никогда не спрашиваю пароли и коды. То, что ты мне говоришь, остаётся у меня: /privacy это покажет и удалит.
group-private = Я работаю с каждым отдельно. Напиши мне в личку, и я этим займусь:
link-code = Напиши мне этот код в другом своём канале, пока он действует (минут: { $minutes }): { $code }
link-done = Связано. Вот ещё один канал, где я на связи: { $channel }. Всё, что я знаю, я знаю везде.
link-unknown = Не знаю такого кода. Напиши /link в другом своём канале, чтобы получить новый.
unlink-list = Какой канал мне забыть?
unlink-none = Я у тебя только здесь. Напиши /link, чтобы пользоваться мной и в другом канале.
unlink-done = Готово. Канал { $channel }: там я тебя больше не знаю.
refused-link-own = Это твой собственный код. Напиши его мне в другом канале.
refused-link-many = У тебя со мной уже много каналов. Сначала убери один: /unlink.
refused-link-busy = Здесь у тебя MAI с открытыми запросами или сделками. Сначала закончи или удали их (они в /status), потом напиши код снова.
command-link = Пользоваться мной и в другом месте
# WhatsApp: шаблон, который уходит больше чем через 24 часа после последнего сообщения, и кнопка, которая открывает список
whatsapp-invite = У твоего MAI есть новости об одном из твоих запросов. Ответь, чтобы увидеть их.
whatsapp-invite-show = Показать
whatsapp-choose = Выбрать
# Для тех, кто ведёт бота
operator-page =
    Твоя страница: { $link }
    Ссылка сработает один раз, время в минутах: { $minutes }. Никому её не передавай.
operator-help =
    /stats – цифры с картинкой
    /broadcast СЕГМЕНТ – написать многим; /broadcasts – как идут рассылки
    /announce КТО ТЕКСТ – написать одному человеку
    /user КТО – что известно; /note КТО ТЕКСТ – запомнить что-то
    /tag КТО МЕТКА, /untag КТО МЕТКА – для сегментов
    /ban КТО ПРИЧИНА, /unban КТО
    /disputes, /solve СДЕЛКА ТЕКСТ – сделки, на которые кто-то не пришёл
    /export { $exports }
    /health, /dead, /resend ОЧЕРЕДЬ НОМЕР
    /maintenance on, /maintenance off
    /switch НАЗВАНИЕ on, /switch НАЗВАНИЕ off – { $features }
    КТО – это p_…, имя MAI или channel:address.
operator-usage = Напиши, пожалуйста, так: { $usage }
operator-person-unknown = Не знаю никого по имени { $who }. Напиши p_…, имя MAI или channel:address.
operator-own-person = { $who } – это оператор; так нельзя.
operator-user =
    { $person }
    MAI: { $mai }
    Язык: { $language }. Город: { $town }
    Каналы: { $channels }
    Здесь с: { $since }, последний визит: { $seen }
    Запросы: { $wishes }
    Сделки: { $deals }
    Полученные звёзды: { $stars }
    Метки: { $tags }
    Получает рассылки: { $news }. Доступ закрыт: { $banned }
    Заметки: { $notes }
    .title = { $name }
operator-stats =
    Люди: { $people }, новые за неделю: { $fresh }, активные за неделю: { $active }
    Языки: { $languages }
    Каналы: { $channels }
    Запросы: { $wishes }
    Сделки: { $deals }
    От запроса до сделки – запросы: { $confirmed }, нашлась пара: { $matched }, договорились: { $agreed }, состоялись: { $carried } ({ $conversion })
    Ответы: половина за { $median }, почти все за { $slowest }
    От карточки до согласия: { $approval }
    .title = Цифры
chart-languages = Люди по языкам
chart-channels = Люди по каналам
chart-daily = Новые люди, запросы, сделки по дням
chart-funnel = 1 запросы, 2 нашлась пара, 3 договорились, 4 состоялись
operator-no-disputes = Споров нет.
operator-deal-unknown = Не знаю сделки { $deal }.
operator-solver-is-party = В этой сделке ты – одна из сторон; решать нужно другому оператору.
dispute-solved = { $text }
    .title = Решение по сделке { $deal }: { $thing }
operator-says = { $text }
    .title = Несколько слов от организаторов
operator-export-ready = Строк: { $total }
operator-nothing-dead = Ничего не брошено на полпути.
operator-switches = Техработы: { $maintenance }. { $features }
maintenance = Мы кое-что чиним. Твоё сообщение сохранено; отвечу, как только закончим.
maintenance-over = Техработы закончены. Сообщений ждало: { $total }
feature-off = Сейчас это отключено. Попробуй, пожалуйста, позже.
banned = Организаторы закрыли тебе доступ: { $reason }
unbanned = Снова добро пожаловать. Скажи, что хочешь продать или найти.
# Рассылки
segment-wrong =
    { $problem ->
        [too-long] Это слишком длинно. Знаков не больше чем: { $word }.
        [too-deep] Слишком много скобок одна в другой. Не больше чем: { $word }.
        [unknown-name] Не знаю «{ $word }» (знак { $at }). Можно: { $choices }
        [unknown-value] «{ $word }» (знак { $at }) здесь не подходит. Например: { $choices }
        [expected-value] Не хватает значения после «{ $word }» (знак { $at }).
        [expected-term] Не хватает условия (знак { $at }). Можно: { $choices }
        [expected-bracket] Не хватает «{ $word }» (знак { $at }).
        [left-over] Не хватает «and» или «or» перед «{ $word }» (знак { $at }).
        [bad-character] Не могу прочитать «{ $word }» (знак { $at }).
        [bad-time] «{ $word }» (знак { $at }) – это не промежуток времени. Например: { $choices }
        [bad-distance] Для «{ $word }» (знак { $at }) нужны место и расстояние. Например: { $choices }
        [unknown-place] Не знаю места «{ $word }» (знак { $at }). Напиши город покрупнее или широту, долготу.
        [several-places] «{ $word }» (знак { $at }) – таких мест несколько. Напиши одну из этих точек: { $choices }
       *[other] Не могу это прочитать (знак { $at }).
    }
    .title = О ком речь?
broadcast-ask-text =
    Кому: { $segment }
    Теперь пришли мне текст. Начинай каждый язык с его кода, например «es: Hola»; слова без кода идут на твоём языке ({ $language }). Строки в [скобках] в конце станут кнопками, [Label -> /status] говорит, что значит нажатие. Фото можно прислать вместе с текстом или отдельно. «catalog: KEY» берёт текст из каталогов.
broadcast-text-wrong =
    { $problem ->
        [empty] Нет слов для { $word }.
        [too-long] Текст для { $word } слишком длинный. Знаков не больше чем: { $limit }.
        [bad-button] «{ $word }» не может быть кнопкой. Кнопок не больше чем: { $buttons }, знаков в каждой не больше чем: { $label }.
       *[unknown-key] В каталогах нет самостоятельного текста «{ $word }».
    }
broadcast-preparing = Считаю, кто это получит. Можно прислать ещё языки или фото.
broadcast-preview =
    Кому: { $segment }
    Получатели: { $total }
    Языки: { $languages }
    Каналы: { $channels }
    Тексты: { $texts }
    Пропущены: { $skipped }
    .title = Пробный прогон
broadcast-nobody =
    Этого никто не получит. Кому: { $segment }
    Пропущены: { $skipped }
broadcast-how =
    { $how ->
        [given] как прислано
        [catalog] из каталога
        [translated] перевод
        [read] другой язык, на котором они читают
        [related] язык, близкий к их языку
       *[closest] самое близкое из того, что есть
    }
skip-reason =
    { $reason ->
        [banned] доступ закрыт
        [opted-out] не хотят рассылок
        [stopped] сказали «стоп»
        [notifications] хотят знать только о сделках
        [blocked] заблокировали нас
       *[unreachable] нет адреса
    }
broadcast-ask-when = Когда? Например «2h», «18:30», «2026-03-01 18:30» (по твоему времени, { $zone }), а с «local» впереди – по часам каждого получателя.
broadcast-when-wrong = Не могу прочитать «{ $text }» как время в пределах года.
broadcast-progress =
    { $state }
    Кому: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Рассылка { $id }
broadcast-state =
    { $state ->
        [ready] Ещё не отправлена
        [preparing] Готовится
        [scheduled] Запланирована: { $at }
        [running] Отправляется
        [paused] На паузе
        [done] Готово
       *[cancelled] Отменена
    }
recipient-state =
    { $state ->
        [waiting] впереди
        [queued] на очереди
        [sending] отправляется
        [sent] отправлено
        [delivered] доставлено
        [read] прочитано
        [failed] не удалось
        [window] ждёт, пока сами напишут
        [unsure] возможно, отправлено
        [skipped] пропущено
        [cancelled] отменено
       *[erased] больше не здесь
    }
broadcast-none = Рассылок ещё не было.
broadcast-ask-cancel = Точно отменить? Кто ещё не получил, уже не получит.
broadcast-report = { $states }
    .title = Рассылка { $id }: все получатели
broadcast-footer = /stop – и таких сообщений больше не будет.
button-send-now = Отправить сейчас
button-schedule = Запланировать
button-hold = Пауза
button-go-on = Продолжить
button-stop-sending = Отменить рассылку
button-report = Отчёт
operator-text = { $text }
