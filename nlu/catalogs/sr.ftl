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
