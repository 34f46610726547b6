# Рођење и упознавање
birth-welcome = Здраво! Ја сам ваш MAI, ваш лични агент за трговину. Реците ми, својим речима и на свом језику, шта желите да продате, поклоните, замените, издате, изнајмите или нађете; ја тражим праву особу и ценкам се за вас. Ништа није договорено без вашег „да”.
birth-ready = Ваш MAI вас чека. Реците здраво.
ask-town = У ком граду живите? (Одговарам на језику: { $language }; само пишите на другом и ја прелазим на њега.)
ask-autonomy = Колико смем да одлучујем без вас?
ask-comfort = До ког износа смем да радим без питања?
ask-style = Како да разговарам с вама?
ask-sharing = Шта други MAI смеју да знају о вама?
ask-precision = Колико прецизно други смеју да виде где сте?
ask-platforms = Где се дописујете? Изаберите све што важи.
ask-market = Шта на тржишту смем да радим за вас?
ask-currency = У којој валути рачунате? Напишите је, на пример { $currency }.
ask-radius = Колико бисте далеко ишли за неки договор?
ask-delivery = Више волите сусрет или доставу?
ask-payment = Како вам одговара да плаћате и да вам се плаћа?
ask-quiet = Када да вас не узнемиравам?
ask-days = Када имате времена за сусрете?
ask-firmness = Колико чврсто да се ценкам?
ask-partners = Колико добре оцене мора да има друга страна?
ask-contact = Ко сме да вам се јави преко мене?
ask-notifications = О чему да вам јављам без питања?
ask-interests = Које врсте ствари вас занимају? Напишите неколико.
ask-formality = Колико формално да говорим?
ask-languages = Које језике говорите? Напишите их.
ask-language = На ком језику да говорим?
language-set = Од сада говорим на језику: { $language }.
choice-autonomy-ask = Увек ме питај
choice-autonomy-big = Питај за важно
choice-autonomy-tell = Уради па ми јави
choice-autonomy-full = Одлучуј за мене
choice-comfort-under = До { $amount }
choice-comfort-trust = Имам поверења
choice-style-casual = Опуштено
choice-style-professional = Пословно
choice-style-brief = Кратко
choice-style-detailed = Детаљно
choice-sharing-nothing = Ништа
choice-sharing-interests = Моја интересовања
choice-sharing-profile = Мој профил
choice-sharing-all = Све што помаже
choice-precision-city = Мој град
choice-precision-never = Никако
choice-precision-neighbourhood = Мој крај
choice-precision-precise = Прецизно
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Веб-ћаскање
platform-not-yet = { $name }: овде још није доступно; имаћу то у виду.
choice-market-full = Све
choice-market-browse = Само гледај
choice-market-buy = Купуј уз моје „да”
choice-market-sell = Продавај уз моје „да”
choice-radius-5 = 5 км
choice-radius-20 = 20 км
choice-radius-50 = 50 км
choice-radius-100 = 100 км
choice-radius-500 = 500 км
choice-delivery-pickup = Сусрет
choice-delivery-delivery = Достава
choice-delivery-either = Свеједно
choice-payment-cash = Готовина
choice-payment-transfer = Уплата на рачун
choice-payment-card = Картица
choice-payment-any = Свеједно
choice-quiet-night = Ноћу (22–8)
choice-quiet-none = Никада
choice-quiet-evening = Увече и ноћу (19–9)
choice-days-any = Било када
choice-days-weekend = Викендом
choice-days-evenings = После подне и увече
choice-days-mornings = Пре подне
choice-firmness-normal = Нормално
choice-firmness-soft = Благо
choice-firmness-firm = Чврсто
choice-partners-0 = Било какве
choice-partners-50 = Средње или боље
choice-partners-70 = Добре
choice-partners-85 = Врло добре
choice-contact-everyone = Свако
choice-contact-rated = Само ко има оцене
choice-contact-nobody = Нико
choice-notifications-all = О свему
choice-notifications-digest = Једном дневно, заједно
choice-notifications-deals = О мојим договорима
choice-notifications-none = Ни о чему
choice-formality-polite = Учтиво
choice-formality-familiar = Пријатељски
which-town = На који од њих мислите?
town-noted = Забележено: { $town }. Рачунам у валути { $currency }; то можете да промените под /settings.
unclear-town = Не знам тај град. Напишите најближи већи град или пошаљите локацију.
held-until-ready = То је сачувано. Само тренутак, па ћу се позабавити тиме.
please-choose = Притисните једно од дугмади или напишите /help.
noted = Забележено.
welcome-back = { $formality ->
    [familiar] Еј, баш лепо што си ту! 👋 Шта има?
   *[polite] Добро дошли назад! Шта тражите или чега желите да се решите?
}

# Дугмад
button-skip = Прескочи
button-done-choosing = Готово
button-drop = Нема везе
button-yes-look = Да, тражи
button-only-tell = Само ми јави
button-change = Промени
button-back = Назад
button-approve = Прихватам
button-decline = Одбијам
button-counter = Друга цена
button-here = Ту сам
button-done = Све је готово
button-write = Напиши поруку
button-reschedule = Друго време
button-noshow = Нико није дошао
button-cancel = Откажи договор
button-cancel-sure = Да, откажи
button-cancel-wish = Обриши
button-keep = Не, нека остане
button-reply = Одговори
button-negotiate = Преговарај
button-accept-time = Одговара ми
button-pause = Паузирај
button-resume = Тражи поново
button-edit = Измени
button-export = Преузми податке
button-erase = Обриши све
button-erase-sure = Да, обриши све
button-voice-give = Дај узорак гласа
button-voice-delete = Обриши узорак гласа
button-used = То дугме је већ искоришћено. Напишите /status да видите докле се стигло.
button-unknown = То дугме више не познајем. Напишите /status да видите докле се стигло.
button-foreign = То дугме припада неком другом.
label = { $text }

# Жеље
action-name = { $action ->
    [SELL] Продајем
    [BUY] Тражим
    [GIVE] Поклањам
    [TRADE] Мењам
    [RENT_OUT] Издајем
    [RENT] Узимам у најам
    [OFFER_SERVICE] Нудим услугу
    [SEEK_SERVICE] Тражим услугу
   *[other] Жеља
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Да потражим некога? Можете и речима да ме исправите.
    .title = { action-name }: { $thing }
ask-wish-action = Шта желите с тим?
ask-wish-thing = Шта је то тачно?
ask-wish-location = У ком граду? Можете да пошаљете и локацију.
ask-wish-size = Која величина?
ask-wish-quantity = Колико комада?
ask-wish-wanted = Шта бисте желели заузврат?
per-what = { $per ->
    [hour] {" "}на сат
    [day] {" "}на дан
    [week] {" "}недељно
    [month] {" "}месечно
    [unit] {" "}по комаду
   *[one] {""}
}
ask-wish-target = Коју цену бисте желели{ per-what }? Други ће је видети као вашу тражену цену.
ask-wish-limit = { $side ->
    [provider] Која је најнижа цена коју бисте прихватили{ per-what }? То остаје међу нама; никад никоме нећу рећи.
   *[seeker] Колико бисте највише платили{ per-what }? То остаје међу нама; никад никоме нећу рећи.
}
unclear-wish-thing = Реците ми у реч-две шта је то.
unclear-wish-location = Не знам тај град. Напишите најближи већи град или пошаљите локацију.
unclear-wish-size = Напишите величину онако како стоји на ствари.
unclear-wish-quantity = Напишите број, на пример 4.
unclear-wish-wanted = Реците ми у реч-две шта бисте желели заузврат.
unclear-wish-target = Напишите износ, на пример 80.
unclear-wish-limit = Напишите износ, на пример 60.
two-currencies = Видим две валуте: { $currencies }. Реците ми износ у једној од њих.
several-wishes = Видим ту { $count ->
    [one] { $count } жељу
    [few] { $count } жеље
   *[other] { $count } жеља
}. Хајде да идемо редом.
wish-open = { $style ->
    [brief] Тражим.
   *[other] Сада тражим некога и јављам вам чим нешто нађем. Напишите /status кад год желите.
}
wish-standing = Пратим шта стиже и јављам вам само ако се нешто појави.
wish-dropped = Важи, заборављено.
wish-expired = За ово је време истекло; више не тражим. Реците ми поново ако још желите.
    .title = { action-name }: { $thing }
wish-paused = Паузирано. Нико то не види док не наставите.
wish-resumed = Поново тражим.
wish-cancelled = Обрисано: { $thing }.
which-field = Шта да променим?
field-action = Шта желим да урадим
field-thing = Ствар
field-quantity = Количина
field-size = Величина
field-location = Град
field-wanted = Шта желим заузврат
field-target = Моја цена
field-limit = Моја граница
photo-what = Лепа слика! Шта је то и шта да радим с тим: да продам, поклоним, нађем нешто слично?
photo-seen = Ово личи на: { $thing }. Шта да радим с тим: да продам, поклоним, нађем нешто слично?
voice-heard = Чујем: „{ $text }”
voice-unclear = Не успевам да разумем шта је речено. Напишите то у неколико речи.
got-voice = Још не умем да слушам гласовне поруке. Напишите то у неколико речи.
got-contact = Хвала, али контакти ми не требају: ви и друга страна дописујете се преко мене.
got-sticker = 🙂 Реците ми речима шта тражите или чега желите да се решите.
got-document = Не умем да читам фајлове. Реците ми у неколико речи о чему је реч.
got-other = Такве поруке не умем да читам. Реците ми у неколико речи.
standing-found = { $priced ->
    [yes] Нађено: { $thing }, на { $distance } од вас, тражена цена { $price }.
   *[no] Нађено: { $thing }, на { $distance } од вас.
}
digest = { $lines }
    .title = Нађено за вас данас
talk-begun = Разговарам с другом страном и јављам се.
which-meaning = Не разумем сасвим. Шта желите?
meaning-sell = Да продам нешто
meaning-buy = Да купим нешто
meaning-give = Да поклоним нешто
meaning-trade = Да заменим нешто
meaning-rent-out = Да издам нешто
meaning-rent = Да узмем у најам
meaning-offer-service = Да понудим свој рад
meaning-seek-service = Да ми неко нешто уради
meaning-approve = Да кажем „да”
meaning-decline = Да кажем „не”
meaning-counter = Да кажем другу цену
meaning-cancel = Да повучем нешто
meaning-status = Да видим стање
meaning-help = Да добијем помоћ
meaning-greet = Само да се јавим
meaning-thank = Само да захвалим
meaning-stop = Да ми више не пишеш
meaning-other = Само да ћаскамо
meaning-neither = Нешто друго
say-it-differently = Онда реците другим речима, на пример: „Продајем бицикл, 80”.

# Редови картица
line-in-return = Заузврат: { $value }
line-details = { $value }
line-quantity = Количина: { $value }
line-unit-price = По комаду: { $value }
line-total = Укупно: { $value }
line-price-hour = { $value } на сат
line-price-day = { $value } на дан
line-price-week = { $value } недељно
line-price-month = { $value } месечно
line-free = Бесплатно
line-reasons = Зашто: { $value }
line-distance = Удаљеност: { $value }
line-area = Подручје сусрета: { $value }
line-times = Могући термини: { $value }
line-payment = Плаћање: { $value }
line-partner = Друга страна: { $value }
line-interests = Интересовања: { $value }
line-since = Овде од: { $value }
line-expires = Важи до: { $value }
line-deal = Договор бр. { $value }
line-hope = Цена: { $value }
line-limit = Граница (знамо само ви и ја): { $value }
line-place = Место: { $value }
line-urgent = Хитно
line-when = Када: { $value }
line-where = Где: { $value }
partner-new = { $named ->
    [yes] { $name }, одскора овде, још без оцена
   *[no] одскора овде, још без оцена
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } од 5 звездица ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } од 5 звездица ({ $count })
}
reason-same-size = величина се поклапа
reason-same-brand = марка се поклапа
reason-same-model = модел се поклапа
reason-asks = тражи { $value }
payment-cash = готовина
payment-bank-transfer = уплата на рачун
payment-card = картица
payment-mobile-money = мобилно плаћање
condition-new = ново
condition-used-like-new = као ново
condition-used-good = добро очувано
condition-used-fair = трагови коришћења
condition-for-parts = за делове
condition-used = половно
color-black = црна
color-white = бела
color-red = црвена
color-blue = плава
color-green = зелена
color-yellow = жута
color-grey = сива
color-brown = браон
color-pink = розе
color-silver = сребрна
color-gold = златна
color-beige = беж
color-purple = љубичаста
color-orange = наранџаста
material-leather = кожа
material-wood = дрво
material-metal = метал
material-glass = стакло
material-plastic = пластика
material-cotton = памук
material-wool = вуна
material-silk = свила
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } км
attribute-rooms = { $value ->
    [one] { $value } соба
    [few] { $value } собе
   *[other] { $value } соба
}
attribute-area-m2 = { $value } м²
unit-kg = { $count } кг
unit-l = { $count } л
unit-m = { $count } м
unit-piece = { $count ->
    [one] { $count } комад
    [few] { $count } комада
   *[other] { $count } комада
}
unit-pair = { $count ->
    [one] { $count } пар
    [few] { $count } пара
   *[other] { $count } пари
}
unit-set = { $count ->
    [one] { $count } комплет
    [few] { $count } комплета
   *[other] { $count } комплета
}

# Договори
card-approval = { $lines }

    Прихватате ли?
    .title = { $side ->
    [provider] Неко ово жели од вас: { $thing }
   *[seeker] Нађено за вас: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Рекли сте „да”. Сада чекам другу страну.
approved-for-you = Ово је прихваћено у ваше име, као што сте ми дозволили.
counter-accepted = Друга страна прихвата вашу цену.
declined-by-you = Одбијено. Тражим даље.
deal-expired = За договор { $deal } време је истекло. Тражим даље.
deal-reminder = { $lines }

    Ово још чека ваш одговор.
    .title = { $thing }
deal-cancelled-by-you = Договор { $deal } је отказан. Друга страна је обавештена.
peer-declined = Друга страна не жели договор { $deal }. Тражим даље.
peer-cancelled = Друга страна је отказала договор { $deal }. Тражим даље.
ask-counter = Цена за један комад је { $price }. Коју цену предлажете уместо тога?
counter-sent = Ваша цена је прослеђена.
counter-refused = Друга страна не пристаје на то. И даље важи { $price }.
nothing-to-approve = Тренутно ништа не чека ваш одговор.
which-deal = Чека вас више понуда. Користите дугмад.
ask-cancel-deal = Заиста да откажем овај договор? Друга страна рачуна на вас.
kept = Важи, све остаје како јесте.

# Сусрети
meeting-card = { $lines }

    Нађите се дању на прометном месту, погледајте ствар пре плаћања и никада не плаћајте унапред.
    .title = Договорено: { $thing }
meeting-spot = прометно јавно место ({ $town }), на пример главни трг или станица
meeting-calendar = Ево уноса за ваш календар.
meeting-soon = { $lines }
    .title = Ускоро вам је сусрет: { $thing }
meeting-how = Како је прошло?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Не знам за други термин који одговара обема странама. Можете да пишете другој страни.
ask-other-time = Које време би вам одговарало?
time-proposed = Предлог је послат: { $time }.
time-asked = Друга страна предлаже: { $time }.
arrived-noted = Јављено је другој страни да сте стигли.
peer-arrived = Друга страна је стигла.
ask-rating = Готово! Каква је била друга страна?
too-early-for-no-show = Сусрет је тек { $time }. Сачекајте до тада.
no-show-noted = Жао ми је. Забележено је да друга страна није дошла и тражим даље. Хоћете ли да је оцените?
blamed-no-show = Друга страна каже да нисте дошли. Тражим даље. И ви можете њу да оцените.
rating-thanks = Хвала! Дали сте { $stars ->
    [one] { $stars } звездицу
    [few] { $stars } звездице
   *[other] { $stars } звездица
}.
ask-note = Шта да кажем другој страни? Преносим без вашег имена и броја.
note-sent = Пренето.
note-received = { $foreign ->
    [yes] „{ $text }” ({ $language })
   *[no] „{ $text }”
} { $understood }
    .title = Порука: { $thing }
note-translated = „{ $text }” { $understood }
    Оригинал ({ $language }): „{ $original }”
    .title = Порука: { $thing }

# Стање
status-summary = Отворене жеље: { $wishes }. Отворени договори: { $deals }. Завршено: { $done }.
status-empty = Тренутно ништа није отворено. Реците ми шта желите да продате или нађете.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Још није завршено
wish-state-open = Тражим
wish-state-standing = Јављам кад се нешто појави
wish-state-talking = Преговарам
wish-state-agreed = Договорено, погледајте договор
wish-state-paused = Паузирано
deal-state-proposed = Чека ваш одговор
deal-state-approved-by-me = Чека се друга страна
deal-state-approved-by-peer = Друга страна је рекла „да”; чека се на вас
deal-state-confirmed = Обе стране су рекле „да”
deal-state-meeting = Сусрет је заказан
deal-state-arrived = Стигли сте
deal-state-done = Готово, још без оцене
deal-state-no-show = Неко није дошао
deal-state-blamed = Друга страна каже да нисте дошли
ask-cancel-wish = Заиста да обришем „{ $thing }”?

# Подешавања и приватност
settings-list = Шта желите да промените?
setting-language = Језик
setting-town = Град
setting-autonomy = Самосталност
setting-comfort = Износи
setting-style = Стил
setting-sharing = Шта други знају
setting-precision = Локација
setting-platforms = Канали
setting-market = Тржиште
setting-currency = Валута
setting-radius = Удаљеност
setting-delivery = Достава
setting-payment = Плаћање
setting-quiet = Време тишине
setting-days = Дани за сусрете
setting-firmness = Ценкање
setting-partners = Оцене других
setting-contact = Ко сме да ми се јави
setting-notifications = Обавештења
setting-interests = Интересовања
setting-formality = Обраћање
setting-languages = Језици које говорим
privacy = Чувам оно што ми кажете о својим жељама, ваше одговоре на моја питања и ваше договоре. Ваше границе и ваша адреса никада не иду даље од мене. Своје податке можете да преузмете или обришете.
export-ready = Ево свега што знам о вама.
ask-erase = Заиста да обришем све? Отворене жеље и договори се завршавају, а ваш MAI нестаје заувек.
erased = Све је обрисано. Збогом!
voice-consent = Хвала. Пошаљите сада кратку гласовну поруку; чувам је као узорак вашег гласа док је не обришете.
voice-kept = Узорак вашег гласа је сачуван. Можете да га обришете под /privacy.
voice-deleted = Узорак вашег гласа је обрисан.

# Разговор
help = { $style ->
    [brief] Реците ми шта продајете, поклањате, мењате, издајете, изнајмљујете или тражите. /status /settings /privacy /cancel /stop
   *[other] Реците ми својим речима шта желите да продате, поклоните, замените, издате, изнајмите или нађете. На пример: „Продајем бицикл, 80” или „треба ми креветац, негде близу”. Ја налазим некога, на ком год језику, ценкам се у вашим границама и питам вас пре него што се ишта договори.
        /status – докле се стигло
        /settings – како радим за вас
        /privacy – ваши подаци
        /cancel – одустајање од питања
        /stop – без даљих порука
}
greeting = { $formality ->
    [familiar] Еј! 👋 Шта тражиш или шта мора да оде?
   *[polite] { $style ->
        [professional] Добар дан. Како могу да помогнем?
       *[other] Здраво! Шта тражите или чега желите да се решите?
    }
}
you-are-welcome = { $formality ->
    [familiar] Ма ништа, кад год треба! 🙂
   *[polite] Нема на чему!
}
not-a-wish = Трговина ми добро иде: реците ми шта желите да продате, поклоните, замените, издате, изнајмите или нађете. Више под /help.
nothing-asked = Важи, више не чекам одговор.
stopped = Ћутим. Пишите ми кад год желите да наставимо.
command-unknown = Не знам ту команду. /help показује шта умем.
empty-message = Порука је била празна. Реците ми у неколико речи шта вам треба.
edit-unclear = Видим да је једна порука измењена. Реците ми новим речима шта да променим.
too-long = То ми је предугачко. Реците у највише { $limit } знакова.
no-longer-possible = То више није могуће. Напишите /status да видите докле се стигло.
not-found = То више не могу да нађем. Напишите /status да видите докле се стигло.
sorry-failed = Извините, код мене је нешто кренуло наопако. Реците то још једном.
refused-market = Ваша подешавања ми то не дозвољавају. Можете да их промените под /settings.
refused-too-many-wishes = Већ имате много отворених жеља. Прво завршите или обришите једну; /status их показује.
refused-amount = Тај износ не може бити тачан. Напишите број већи од 0.
refused-limit = То би прешло границу коју сте ми дали.
refused-contact = Ради ваше безбедности не преносим бројеве телефона, адресе ни линкове. Срешћете се како је договорено на картици.
refused-too-many-messages = Само тренутак, то је било много одједном. Пробајте поново за минут.
refused-deal-over = Тај договор је завршен.
refused-deal-running = За то већ постоји договор у току. Прво откажите договор; /status га показује.
refused-not-open = То тренутно не тражим.
refused-not-paused = То није паузирано.
refused-same-price = Цена је већ толика.
refused-too-many-counters = Доста је било понуда тамо-амо. Прихватите или одбијте.

# Команде у менију
command-start = Почни
command-help = Шта умем
command-status = Докле се стигло
command-settings = Како радим за вас
command-privacy = Ваши подаци
command-cancel = Одустани од питања

announcements-off = И објаве ове заједнице остају искључене док не напишете START.
announcements-on = Објаве ове заједнице су поново укључене.
slow-down = То је било много одједном, не стижем. Сачекајте минут, па пишите поново: оно што је стигло у међувремену остало је непрочитано.
waiting-for-partner = { $thing }: друга страна тренутно није доступна. Настављам чим се јави; ништа није изгубљено.
privacy-notice = { $mark } Ово је ваш приватни знак. Носи га свака моја права картица; без њега то нисам ја. Никада вам не пишем са другог налога и никада не тражим лозинке ни кодове. Оно што ми кажете остаје код мене: /privacy то показује и брише.
group-private = Радим за једну по једну особу. Пишите ми приватно и побринућу се за то:
link-code = Напишите ми овај код на свом другом каналу у року од { $minutes } мин: { $code }
link-done = Повезано: сада можете да ми пишете и преко канала { $channel }. Све што знам, знам свуда.
link-unknown = Не знам тај код. Напишите /link на свом другом каналу да добијете нови.
unlink-list = Који канал да заборавим?
unlink-none = Имате ме само овде. Напишите /link да ме користите и на другом каналу.
unlink-done = Готово. Канал { $channel }: тамо вас више не познајем.
refused-link-own = То је ваш сопствени код. Напишите ми га на другом каналу.
refused-link-many = Већ ме имате на много канала. Прво уклоните један командом /unlink.
refused-link-busy = Овде имате MAI с отвореним жељама или договорима. Прво их завршите или обришите (/status их показује), па поново напишите код.
command-link = Користите ме и на другом месту
# WhatsApp: шаблон који се шаље више од 24 сата после последње поруке и дугме које отвара листу
whatsapp-invite = Ваш MAI има новости о једној од ваших жеља. Одговорите да их видите.
whatsapp-invite-show = Покажи ми
whatsapp-choose = Изабери
# За људе који воде бота
operator-page =
    Ваша страница: { $link }
    Линк ради једном, у наредних { $minutes } мин. Не прослеђујте га.
operator-help =
    /stats – бројке, са сликом
    /broadcast СЕГМЕНТ – писање многима; /broadcasts – како иду масовне поруке
    /announce КО ТЕКСТ – писање једној особи
    /user КО – шта се зна; /note КО ТЕКСТ – да се нешто запамти
    /tag КО ОЗНАКА, /untag КО ОЗНАКА – за сегменте
    /ban КО РАЗЛОГ, /unban КО
    /disputes, /solve ДОГОВОР ТЕКСТ – договори на које неко није дошао
    /export { $exports }
    /health, /dead, /resend РЕД БРОЈ
    /maintenance on, /maintenance off
    /switch НАЗИВ on, /switch НАЗИВ off – { $features }
    КО је p_…, име нечијег MAI или channel:address.
operator-usage = Напишите овако: { $usage }
operator-person-unknown = Не знам никога под именом { $who }. Напишите p_…, име нечијег MAI или channel:address.
operator-own-person = { $who } је међу оператерима; то није могуће.
operator-user =
    { $person }
    MAI: { $mai }
    Језик: { $language }. Град: { $town }
    Канали: { $channels }
    Овде од: { $since }, последњи пут ту: { $seen }
    Жеље: { $wishes }
    Договори: { $deals }
    Добијене звездице: { $stars }
    Ознаке: { $tags }
    Прима масовне поруке: { $news }. Приступ затворен: { $banned }
    Белешке: { $notes }
    .title = { $name }
operator-stats =
    Људи: { $people }, нови за недељу дана: { $fresh }, активни за недељу дана: { $active }
    Језици: { $languages }
    Канали: { $channels }
    Жеље: { $wishes }
    Договори: { $deals }
    Од жеље до договора – жеље: { $confirmed }, нађен пар: { $matched }, договорено: { $agreed }, обављено: { $carried } ({ $conversion })
    Одговори: половина за { $median }, скоро сви за { $slowest }
    Од картице до прихватања: { $approval }
    .title = Бројке
chart-languages = Људи по језику
chart-channels = Људи по каналу
chart-daily = Нови људи, жеље, договори по дану
chart-funnel = 1 жеље, 2 нађен пар, 3 договорено, 4 обављено
operator-no-disputes = Нема спорова.
operator-deal-unknown = Не знам договор { $deal }.
operator-solver-is-party = Ви сте једна од страна у том договору; мора да одлучи неки други оператер.
dispute-solved = { $text }
    .title = Одлука о договору { $deal }: { $thing }
operator-says = { $text }
    .title = Порука од људи који ово воде
operator-export-ready = Редова: { $total }
operator-nothing-dead = Ни од чега се није одустало.
operator-switches = Одржавање: { $maintenance }. { $features }
maintenance = Нешто поправљамо. Ваша порука је сачувана и одговарам чим завршимо.
maintenance-over = Одржавање је завршено. Поруке које су чекале: { $total }
feature-off = То је тренутно искључено. Пробајте поново касније.
banned = Људи који ово воде затворили су вам приступ: { $reason }
unbanned = Опет сте добродошли. Реците ми шта желите да продате или нађете.
# Масовне поруке
segment-wrong =
    { $problem ->
        [too-long] То је предугачко. Највише знакова: { $word }.
        [too-deep] Превише заграда једна у другој. Највише: { $word }.
        [unknown-name] Не знам шта је „{ $word }” (знак { $at }). Могуће: { $choices }
        [unknown-value] „{ $word }” (знак { $at }) ту није могуће. На пример: { $choices }
        [expected-value] Недостаје вредност код знака { $at }, после „{ $word }”.
        [expected-term] Недостаје услов код знака { $at }. Могуће: { $choices }
        [expected-bracket] Недостаје „{ $word }” код знака { $at }.
        [left-over] Недостаје „and” или „or” испред „{ $word }” (знак { $at }).
        [bad-character] Не могу да прочитам „{ $word }” (знак { $at }).
        [bad-time] „{ $word }” (знак { $at }) није временски период. На пример: { $choices }
        [bad-distance] За „{ $word }” (знак { $at }) потребни су место и удаљеност. На пример: { $choices }
        [unknown-place] Не знам место „{ $word }” (знак { $at }). Напишите већи град или географску ширину, дужину.
        [several-places] „{ $word }” (знак { $at }) може да буде више места. Напишите једну од ових тачака: { $choices }
       *[other] Не могу то да прочитам код знака { $at }.
    }
    .title = На кога се мисли?
broadcast-ask-text =
    За: { $segment }
    Сада ми пошаљите текст. Сваки језик почните његовом ознаком, на пример „es: Hola”; језик за речи без ознаке: { $language }. Редови у [заградама] на крају постају дугмад, а [Label -> /status] каже шта значи притисак. Фотографија може да стигне с текстом или засебно. „catalog: KEY” узима текст из каталога.
broadcast-text-wrong =
    { $problem ->
        [empty] Нема речи за { $word }.
        [too-long] Текст за { $word } је предугачак. Највише знакова: { $limit }.
        [bad-button] „{ $word }” не може да буде дугме. Највише дугмади: { $buttons }, највише знакова на сваком: { $label }.
       *[unknown-key] Каталози немају текст „{ $word }” који стоји сам за себе.
    }
broadcast-preparing = Бројим ко то добија. Можете да пошаљете још језика или фотографију.
broadcast-preview =
    За: { $segment }
    Примаоци: { $total }
    Језици: { $languages }
    Канали: { $channels }
    Текстови: { $texts }
    Изостављено: { $skipped }
    .title = Проба без слања
broadcast-nobody =
    Ово нико не би добио. За: { $segment }
    Изостављено: { $skipped }
broadcast-how =
    { $how ->
        [given] како је задато
        [catalog] из каталога
        [translated] преведено
        [read] други језик који читају
        [related] језик близак њиховом
       *[closest] најближе што постоји
    }
skip-reason =
    { $reason ->
        [banned] приступ затворен
        [opted-out] не желе масовне поруке
        [stopped] рекли су „стоп”
        [notifications] желе вести само о договорима
        [blocked] блокирали су нас
       *[unreachable] без адресе
    }
broadcast-ask-when = Када? На пример „2h”, „18:30”, „2026-03-01 18:30” (ваше време, { $zone }) или, са „local” испред, по сату сваког примаоца.
broadcast-when-wrong = Не могу да прочитам „{ $text }” као време у наредних годину дана.
broadcast-progress =
    { $state }
    За: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Масовна порука { $id }
broadcast-state =
    { $state ->
        [ready] Још није послато
        [preparing] Припрема се
        [scheduled] Заказано: { $at }
        [running] Шаље се
        [paused] Паузирано
        [done] Готово
       *[cancelled] Отказано
    }
recipient-state =
    { $state ->
        [waiting] тек предстоји
        [queued] следеће на реду
        [sending] шаље се
        [sent] послато
        [delivered] испоручено
        [read] прочитано
        [failed] није успело
        [window] чека да се јаве
        [unsure] можда послато
        [skipped] изостављено
        [cancelled] отказано
       *[erased] више није ту
    }
broadcast-none = Још нема масовних порука.
broadcast-ask-cancel = Заиста да откажем? Ко је још није добио, неће је ни добити.
broadcast-report = { $states }
    .title = Масовна порука { $id }: сви примаоци
broadcast-footer = /stop прекида овакве поруке.
button-send-now = Пошаљи одмах
button-schedule = Закажи
button-hold = Паузирај
button-go-on = Настави
button-stop-sending = Откажи слање
button-report = Извештај
operator-text = { $text }
