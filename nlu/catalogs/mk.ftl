# Раѓање и запознавање
birth-welcome = Здраво! Јас сум вашиот MAI, ваш личен агент за трговија. Кажете ми, со свои зборови и на свој јазик, што сакате да продадете, подарите, размените, издадете, изнајмите или најдете; јас го барам вистинскиот човек и се пазарам за вас. Ништо не е договорено без вашето „да“.
birth-ready = Вашиот MAI ве чека. Кажете здраво.
ask-town = Во кој град живеете? (Одговарам на јазикот: { $language }; само пишете на друг и јас преминувам на него.)
ask-autonomy = Колку смеам да одлучувам без вас?
ask-comfort = До кој износ смеам да работам без да ве прашувам?
ask-style = Како да зборувам со вас?
ask-sharing = Што смеат другите MAI да знаат за вас?
ask-precision = Колку прецизно смеат другите да видат каде сте?
ask-platforms = Каде се допишувате? Изберете сè што важи.
ask-market = Што смеам да правам за вас на пазарот?
ask-currency = Во која валута сметате? Напишете ја, на пример { $currency }.
ask-radius = Колку далеку би оделе за некој договор?
ask-delivery = Повеќе сакате средба или достава?
ask-payment = Како ви одговара да плаќате и да ви плаќаат?
ask-quiet = Кога да молчам?
ask-days = Кога имате време за средби?
ask-firmness = Колку цврсто да се пазарам?
ask-partners = Колку добри оценки мора да има другата страна?
ask-contact = Кој смее да ви се јави преку мене?
ask-notifications = За што да ви јавувам без да прашате?
ask-interests = Какви работи ве интересираат? Напишете неколку.
ask-formality = Колку формално да зборувам?
ask-languages = Кои јазици ги зборувате? Напишете ги.
ask-language = На кој јазик да зборувам?
language-set = Отсега зборувам на јазикот: { $language }.
choice-autonomy-ask = Секогаш прашај ме
choice-autonomy-big = Прашај за важното
choice-autonomy-tell = Сработи и јави ми
choice-autonomy-full = Одлучувај за мене
choice-comfort-under = До { $amount }
choice-comfort-trust = Ти верувам
choice-style-casual = Опуштено
choice-style-professional = Деловно
choice-style-brief = Кратко
choice-style-detailed = Детално
choice-sharing-nothing = Ништо
choice-sharing-interests = Моите интереси
choice-sharing-profile = Мојот профил
choice-sharing-all = Сè што помага
choice-precision-city = Мојот град
choice-precision-never = Никако
choice-precision-neighbourhood = Мојата населба
choice-precision-precise = Прецизно
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Веб-чет
platform-not-yet = { $name }: тука сè уште не е достапно; ќе го имам предвид.
choice-market-full = Сè
choice-market-browse = Само гледај
choice-market-buy = Купувај со мое „да“
choice-market-sell = Продавај со мое „да“
choice-radius-5 = 5 км
choice-radius-20 = 20 км
choice-radius-50 = 50 км
choice-radius-100 = 100 км
choice-radius-500 = 500 км
choice-delivery-pickup = Средба
choice-delivery-delivery = Достава
choice-delivery-either = Сеедно
choice-payment-cash = Готовина
choice-payment-transfer = Уплата на сметка
choice-payment-card = Картичка
choice-payment-any = Сеедно
choice-quiet-night = Ноќе (22–8)
choice-quiet-none = Никогаш
choice-quiet-evening = Вечер и ноќ (19–9)
choice-days-any = Кога било
choice-days-weekend = За викенд
choice-days-evenings = Попладне и вечер
choice-days-mornings = Претпладне
choice-firmness-normal = Нормално
choice-firmness-soft = Благо
choice-firmness-firm = Цврсто
choice-partners-0 = Какви било
choice-partners-50 = Средни или подобри
choice-partners-70 = Добри
choice-partners-85 = Многу добри
choice-contact-everyone = Секој
choice-contact-rated = Само со оценки
choice-contact-nobody = Никој
choice-notifications-all = За сè
choice-notifications-digest = Еднаш дневно, сè заедно
choice-notifications-deals = За моите договори
choice-notifications-none = За ништо
choice-formality-polite = Учтиво
choice-formality-familiar = Пријателски
which-town = На кој од нив мислите?
town-noted = Запишано: { $town }. Сметам во валутата { $currency }; тоа можете да го смените под /settings.
unclear-town = Не го знам тој град. Напишете го најблискиот поголем град или пратете локација.
held-until-ready = Тоа е зачувано. Само момент, па ќе се погрижам за него.
please-choose = Притиснете едно од копчињата или напишете /help.
noted = Запишано.
welcome-back = { $formality ->
    [familiar] Еј, баш убаво што си тука! 👋 Што има ново?
   *[polite] Добре дојдовте пак! Што барате или од што сакате да се ослободите?
}

# Копчиња
button-skip = Прескокни
button-done-choosing = Готово
button-drop = Нема врска
button-yes-look = Да, барај
button-only-tell = Само јави ми
button-change = Промени
button-back = Назад
button-approve = Прифаќам
button-decline = Одбивам
button-counter = Друга цена
button-here = Тука сум
button-done = Сè е готово
button-write = Напиши порака
button-reschedule = Друго време
button-noshow = Никој не дојде
button-cancel = Откажи го договорот
button-cancel-sure = Да, откажи
button-cancel-wish = Избриши
button-keep = Не, нека остане
button-reply = Одговори
button-negotiate = Преговарај
button-accept-time = Ми одговара
button-pause = Паузирај
button-resume = Барај пак
button-edit = Измени
button-export = Преземи податоци
button-erase = Избриши сè
button-erase-sure = Да, избриши сè
button-voice-give = Дај примерок од глас
button-voice-delete = Избриши го примерокот
button-used = Тоа копче е веќе искористено. Напишете /status за да видите до каде е работата.
button-unknown = Тоа копче веќе не го познавам. Напишете /status за да видите до каде е работата.
button-foreign = Тоа копче му припаѓа на некој друг.
label = { $text }

# Желби
action-name = { $action ->
    [SELL] Продавам
    [BUY] Барам
    [GIVE] Подарувам
    [TRADE] Менувам
    [RENT_OUT] Издавам
    [RENT] Барам под наем
    [OFFER_SERVICE] Нудам услуга
    [SEEK_SERVICE] Барам услуга
   *[other] Желба
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Да побарам некого? Можете и со зборови да ме поправите.
    .title = { action-name }: { $thing }
ask-wish-action = Што сакате да направите со тоа?
ask-wish-thing = Што е тоа точно?
ask-wish-location = Во кој град? Можете да пратите и локација.
ask-wish-size = Која големина?
ask-wish-quantity = Колку парчиња?
ask-wish-wanted = Што би сакале за возврат?
per-what = { $per ->
    [hour] {" "}на час
    [day] {" "}на ден
    [week] {" "}неделно
    [month] {" "}месечно
    [unit] {" "}за парче
   *[one] {""}
}
ask-wish-target = Која цена би ја сакале{ per-what }? Другите ќе ја видат како цена што ја барате.
ask-wish-limit = { $side ->
    [provider] Која е најниската цена што би ја прифатиле{ per-what }? Тоа останува меѓу нас; никогаш никому нема да кажам.
   *[seeker] Колку најмногу би платиле{ per-what }? Тоа останува меѓу нас; никогаш никому нема да кажам.
}
unclear-wish-thing = Кажете ми со збор-два што е тоа.
unclear-wish-location = Не го знам тој град. Напишете го најблискиот поголем град или пратете локација.
unclear-wish-size = Напишете ја големината како што стои на предметот.
unclear-wish-quantity = Напишете број, на пример 4.
unclear-wish-wanted = Кажете ми со збор-два што би сакале за возврат.
unclear-wish-target = Напишете износ, на пример 80.
unclear-wish-limit = Напишете износ, на пример 60.
two-currencies = Гледам две валути: { $currencies }. Кажете ми го износот во една од нив.
several-wishes = Тука гледам { $count ->
    [one] { $count } желба
   *[other] { $count } желби
}. Ајде да одиме по ред.
wish-open = { $style ->
    [brief] Барам.
   *[other] Сега барам некого и ви јавувам штом ќе најдам нешто. Напишете /status кога сакате.
}
wish-standing = Следам што има и ви јавувам само ако се појави нешто.
wish-dropped = Важи, заборавено.
wish-expired = За ова времето истече; веќе не барам. Кажете ми пак ако сè уште сакате.
    .title = { action-name }: { $thing }
wish-paused = Паузирано. Никој не го гледа додека не продолжите.
wish-resumed = Пак барам.
wish-cancelled = Избришано: { $thing }.
which-field = Што да сменам?
field-action = Што сакам да направам
field-thing = Предметот
field-quantity = Количината
field-size = Големината
field-location = Градот
field-wanted = Што сакам за возврат
field-target = Мојата цена
field-limit = Мојата граница
photo-what = Убава слика! Што е тоа и што да правам со него: да го продадам, да го подарам, да најдам нешто слично?
photo-seen = Ова личи на: { $thing }. Што да правам со него: да го продадам, да го подарам, да најдам нешто слично?
voice-heard = Слушнав: „{ $text }“
voice-unclear = Не успеав да разберам што е кажано. Напишете го со неколку зборови.
got-voice = Сè уште не умеам да слушам гласовни пораки. Напишете го со неколку зборови.
got-contact = Фала, но контакти не ми требаат: вие и другата страна си пишувате преку мене.
got-sticker = 🙂 Кажете ми со зборови што барате или од што сакате да се ослободите.
got-document = Не умеам да читам датотеки. Кажете ми со неколку зборови за што се работи.
got-other = Такви пораки не умеам да читам. Кажете ми со неколку зборови.
standing-found = { $priced ->
    [yes] Најдено: { $thing }, на { $distance } од вас, барана цена { $price }.
   *[no] Најдено: { $thing }, на { $distance } од вас.
}
digest = { $lines }
    .title = Најдено за вас денес
talk-begun = Зборувам со другата страна и ќе се јавам.
which-meaning = Можеби не разбрав добро. Што сакате?
meaning-sell = Да продадам нешто
meaning-buy = Да купам нешто
meaning-give = Да подарам нешто
meaning-trade = Да разменам нешто
meaning-rent-out = Да издадам нешто
meaning-rent = Да земам под наем
meaning-offer-service = Да понудам услуга
meaning-seek-service = Да најдам услуга
meaning-approve = Да кажам „да“
meaning-decline = Да кажам „не“
meaning-counter = Да кажам друга цена
meaning-cancel = Да повлечам нешто
meaning-status = Да видам до каде е
meaning-help = Да добијам помош
meaning-greet = Само да поздравам
meaning-thank = Само да кажам фала
meaning-stop = Веќе да не ми пишуваш
meaning-other = Само да муабетиме
meaning-neither = Нешто друго
say-it-differently = Тогаш кажете го со други зборови, на пример: „Продавам точак, 80“.

# Редови на картичките
line-in-return = За возврат: { $value }
line-details = { $value }
line-quantity = Количина: { $value }
line-unit-price = За парче: { $value }
line-total = Вкупно: { $value }
line-price-hour = { $value } на час
line-price-day = { $value } на ден
line-price-week = { $value } неделно
line-price-month = { $value } месечно
line-free = Бесплатно
line-reasons = Зошто: { $value }
line-distance = Оддалеченост: { $value }
line-area = Подрачје за средба: { $value }
line-times = Можни термини: { $value }
line-payment = Плаќање: { $value }
line-partner = Друга страна: { $value }
line-interests = Интереси: { $value }
line-since = Тука од: { $value }
line-expires = Важи до: { $value }
line-deal = Договор бр. { $value }
line-hope = Цена: { $value }
line-limit = Граница (ја знаеме само вие и јас): { $value }
line-place = Место: { $value }
line-urgent = Итно
line-when = Кога: { $value }
line-where = Каде: { $value }
partner-new = { $named ->
    [yes] { $name }, одскоро тука, сè уште без оценки
   *[no] одскоро тука, сè уште без оценки
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } од 5 ѕвезди ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } од 5 ѕвезди ({ $count })
}
reason-same-size = големината се совпаѓа
reason-same-brand = марката се совпаѓа
reason-same-model = моделот се совпаѓа
reason-asks = бара { $value }
payment-cash = готовина
payment-bank-transfer = уплата на сметка
payment-card = картичка
payment-mobile-money = мобилно плаќање
condition-new = ново
condition-used-like-new = како ново
condition-used-good = добро сочувано
condition-used-fair = траги од користење
condition-for-parts = за делови
condition-used = половно
color-black = црна
color-white = бела
color-red = црвена
color-blue = сина
color-green = зелена
color-yellow = жолта
color-grey = сива
color-brown = кафеава
color-pink = розова
color-silver = сребрена
color-gold = златна
color-beige = беж
color-purple = виолетова
color-orange = портокалова
material-leather = кожа
material-wood = дрво
material-metal = метал
material-glass = стакло
material-plastic = пластика
material-cotton = памук
material-wool = волна
material-silk = свила
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } км
attribute-rooms = { $value ->
    [one] { $value } соба
   *[other] { $value } соби
}
attribute-area-m2 = { $value } м²
unit-kg = { $count } кг
unit-l = { $count } л
unit-m = { $count } м
unit-piece = { $count ->
    [one] { $count } парче
   *[other] { $count } парчиња
}
unit-pair = { $count ->
    [one] { $count } пар
   *[other] { $count } пара
}
unit-set = { $count ->
    [one] { $count } комплет
   *[other] { $count } комплети
}

# Договори
card-approval = { $lines }

    Прифаќате ли?
    .title = { $side ->
    [provider] Некој го сака ова од вас: { $thing }
   *[seeker] Најдено за вас: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Рековте „да“. Сега ја чекам другата страна.
approved-for-you = Ова го прифатив во ваше име, како што ми дозволивте.
counter-accepted = Другата страна ја прифаќа вашата цена.
declined-by-you = Одбиено. Продолжувам да барам.
deal-expired = За договорот { $deal } времето истече. Продолжувам да барам.
deal-reminder = { $lines }

    Ова сè уште го чека вашиот одговор.
    .title = { $thing }
deal-cancelled-by-you = Договорот { $deal } е откажан. Ѝ јавив на другата страна.
peer-declined = Другата страна не го сака договорот { $deal }. Продолжувам да барам.
peer-cancelled = Другата страна го откажа договорот { $deal }. Продолжувам да барам.
ask-counter = Цената за едно парче е { $price }. Која цена ја предлагате наместо неа?
counter-sent = Ја пренесов вашата цена.
counter-refused = Другата страна не се согласува со тоа. Сè уште важи { $price }.
nothing-to-approve = Моментално ништо не го чека вашиот одговор.
which-deal = Ве чекаат неколку понуди. Користете ги копчињата.
ask-cancel-deal = Навистина да го откажам договорот? Другата страна смета на вас.
kept = Важи, сè останува како што е.

# Средби
meeting-card = { $lines }

    Најдете се дење на прометно место, погледнете го предметот пред да платите и никогаш не плаќајте однапред.
    .title = Договорено: { $thing }
meeting-spot = прометно јавно место ({ $town }), како главниот плоштад или станицата
meeting-calendar = Еве запис за вашиот календар.
meeting-soon = { $lines }
    .title = Наскоро ви е средбата: { $thing }
meeting-how = Како помина?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Не знам друг термин што им одговара на двете страни. Можете да ѝ пишете на другата страна.
ask-other-time = Кое време би ви одговарало?
time-proposed = Предложив: { $time }.
time-asked = Другата страна предлага: { $time }.
arrived-noted = Ѝ јавив на другата страна дека сте таму.
peer-arrived = Другата страна стигна.
ask-rating = Готово! Каква беше другата страна?
too-early-for-no-show = Средбата е подоцна: { $time }. Почекајте до тогаш.
no-show-noted = Жал ми е. Запишав дека другата страна не дојде и продолжувам да барам. Би сакале ли да ја оцените?
blamed-no-show = Другата страна вели дека не сте дошле. Продолжувам да барам. И вие можете да ја оцените.
rating-thanks = Фала! Дадовте { $stars ->
    [one] { $stars } ѕвезда
   *[other] { $stars } ѕвезди
}.
ask-note = Што да ѝ кажам на другата страна? Го пренесувам без вашето име и број.
note-sent = Пренесено.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Порака: { $thing }
note-translated = „{ $text }“ { $understood }
    Оригинал ({ $language }): „{ $original }“
    .title = Порака: { $thing }

# Состојба
status-summary = Отворени желби: { $wishes }. Отворени договори: { $deals }. Завршени: { $done }.
status-empty = Моментално ништо не е отворено. Кажете ми што сакате да продадете или најдете.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Сè уште не е завршено
wish-state-open = Барам
wish-state-standing = Ќе ви јавам кога ќе се појави нешто
wish-state-talking = Преговарам
wish-state-agreed = Договорено, погледнете го договорот
wish-state-paused = Паузирано
deal-state-proposed = Го чека вашиот одговор
deal-state-approved-by-me = Се чека другата страна
deal-state-approved-by-peer = Другата страна рече „да“; се чека на вас
deal-state-confirmed = Двете страни рекоа „да“
deal-state-meeting = Средбата е закажана
deal-state-arrived = Вие сте таму
deal-state-done = Готово, сè уште без оценка
deal-state-no-show = Некој не дојде
deal-state-blamed = Другата страна вели дека не сте дошле
ask-cancel-wish = Навистина да избришам „{ $thing }“?

# Поставки и приватност
settings-list = Што сакате да смените?
setting-language = Јазик
setting-town = Град
setting-autonomy = Самостојност
setting-comfort = Износи
setting-style = Стил
setting-sharing = Што знаат другите
setting-precision = Локација
setting-platforms = Канали
setting-market = Пазар
setting-currency = Валута
setting-radius = Оддалеченост
setting-delivery = Достава
setting-payment = Плаќање
setting-quiet = Време на тишина
setting-days = Денови за средби
setting-firmness = Пазарење
setting-partners = Оценки на другите
setting-contact = Кој смее да ми се јави
setting-notifications = Известувања
setting-interests = Интереси
setting-formality = Обраќање
setting-languages = Јазици што ги зборувам
privacy = Го чувам она што ми го кажувате за вашите желби, вашите одговори на моите прашања и вашите договори. Вашите граници и вашата адреса никогаш не одат подалеку од мене. Своите податоци можете да ги преземете или избришете.
export-ready = Еве сè што знам за вас.
ask-erase = Навистина да избришам сè? Отворените желби и договори завршуваат, а вашиот MAI исчезнува засекогаш.
erased = Сè е избришано. Збогум!
voice-consent = Фала. Пратете сега кратка гласовна порака; ја чувам како примерок од вашиот глас додека не ја избришете.
voice-kept = Го зачував примерокот од вашиот глас. Можете да го избришете под /privacy.
voice-deleted = Примерокот од вашиот глас е избришан.

# Разговор
help = { $style ->
    [brief] Кажете ми што продавате, подарувате, менувате, издавате, изнајмувате или барате. /status /settings /privacy /cancel /stop
   *[other] Кажете ми со свои зборови што сакате да продадете, подарите, размените, издадете, изнајмите или најдете. На пример: „Продавам точак, 80“ или „барам креветче за бебе, некаде блиску“. Јас наоѓам некого, на кој било јазик, се пазарам во вашите граници и ве прашувам пред да се договори што било.
        /status – до каде е работата
        /settings – како работам за вас
        /privacy – вашите податоци
        /cancel – откажи прашање
        /stop – без повеќе пораки
}
greeting = { $formality ->
    [familiar] Еј! 👋 Што бараш или што треба да си оди?
   *[polite] { $style ->
        [professional] Добар ден. Како можам да помогнам?
       *[other] Здраво! Што барате или од што сакате да се ослободите?
    }
}
you-are-welcome = { $formality ->
    [familiar] Ништо, секогаш сум тука! 🙂
   *[polite] Нема на што!
}
not-a-wish = Мене тргувањето ми оди: кажете ми што сакате да продадете, подарите, размените, издадете, изнајмите или најдете. Повеќе под /help.
nothing-asked = Важи, веќе не чекам одговор.
stopped = Молчам. Пишете ми кога сакате да продолжиме.
command-unknown = Не ја знам таа команда. /help покажува што умеам.
empty-message = Пораката беше празна. Кажете ми со неколку зборови што ви треба.
edit-unclear = Видов дека сменивте една порака. Кажете ми со нови зборови што да сменам.
too-long = Тоа ми е предолго. Кажете го со најмногу { $limit } знаци.
no-longer-possible = Тоа веќе не е можно. Напишете /status за да видите до каде е работата.
not-found = Тоа веќе не можам да го најдам. Напишете /status за да видите до каде е работата.
sorry-failed = Извинете, кај мене нешто тргна наопаку. Кажете го тоа уште еднаш.
refused-market = Вашите поставки не ми го дозволуваат тоа. Можете да ги смените под /settings.
refused-too-many-wishes = Веќе имате многу отворени желби. Прво завршете или избришете една; /status ги покажува.
refused-amount = Тој износ не може да е точен. Напишете број поголем од 0.
refused-limit = Тоа би ја надминало границата што ми ја дадовте.
refused-contact = За ваша безбедност не пренесувам телефонски броеви, адреси и линкови. Ќе се сретнете како што е договорено на картичката.
refused-too-many-messages = Само момент, тоа беше многу одеднаш. Пробајте пак за една минута.
refused-deal-over = Тој договор е завршен.
refused-deal-running = За тоа веќе има договор во тек. Прво откажете го договорот; /status го покажува.
refused-not-open = Тоа моментално не го барам.
refused-not-paused = Тоа не е паузирано.
refused-same-price = Цената веќе е толкава.
refused-too-many-counters = Доста беше понуди ваму-таму. Прифатете или одбијте.

# Команди во менијата
command-start = Почни
command-help = Што умеам
command-status = До каде е работата
command-settings = Како работам за вас
command-privacy = Вашите податоци
command-cancel = Откажи прашање

announcements-off = И објавите на оваа заедница остануваат исклучени додека не напишете START.
announcements-on = Објавите на оваа заедница пак се вклучени.
slow-down = Тоа беше многу одеднаш, не стигнувам. Почекајте една минута, па пишете пак: тоа што го пративте во меѓувреме остана непрочитано.
waiting-for-partner = { $thing }: другата страна моментално не е достапна. Продолжувам штом ќе се јави; ништо не е изгубено.
privacy-notice = { $mark } Ова е вашиот приватен знак. Го носи секоја моја вистинска картичка; без него тоа не сум јас. Никогаш не ви пишувам од друга сметка и никогаш не барам лозинки или кодови. Тоа што ми го кажувате останува кај мене: /privacy го покажува и го брише.
group-private = Работам за едно по едно лице. Пишете ми приватно и ќе се погрижам за тоа:
link-code = Напишете ми го овој код на вашиот друг канал во рок од { $minutes } мин: { $code }
link-done = Поврзано: сега можете да ми пишувате и преку каналот { $channel }. Сè што знам, знам насекаде.
link-unknown = Не го знам тој код. Напишете /link на вашиот друг канал за да добиете нов.
unlink-list = Кој канал да го заборавам?
unlink-none = Ме имате само тука. Напишете /link за да ме користите и на друг канал.
unlink-done = Готово. Канал { $channel }: таму веќе не ве познавам.
refused-link-own = Тоа е вашиот сопствен код. Напишете ми го на другиот канал.
refused-link-many = Веќе ме имате на многу канали. Прво отстранете еден со /unlink.
refused-link-busy = Тука имате MAI со отворени желби или договори. Прво завршете ги или избришете ги (/status ги покажува), па пак напишете го кодот.
command-link = Користете ме и на друго место
# WhatsApp: шаблонот што се праќа повеќе од 24 часа по последната порака и копчето што отвора список
whatsapp-invite = Вашиот MAI има новости за една од вашите желби. Одговорете за да ги видите.
whatsapp-invite-show = Покажи ми
whatsapp-choose = Избери
# За луѓето што го водат ботот
operator-page =
    Вашата страница: { $link }
    Линкот работи еднаш, во следните { $minutes } мин. Не препраќајте го.
operator-help =
    /stats – бројки, со слика
    /broadcast СЕГМЕНТ – пишување до многумина; /broadcasts – како одат масовните пораки
    /announce КОЈ ТЕКСТ – пишување до едно лице
    /user КОЈ – што се знае; /note КОЈ ТЕКСТ – да се запомни нешто
    /tag КОЈ ОЗНАКА, /untag КОЈ ОЗНАКА – за сегменти
    /ban КОЈ ПРИЧИНА, /unban КОЈ
    /disputes, /solve ДОГОВОР ТЕКСТ – договори на кои некој не дојде
    /export { $exports }
    /health, /dead, /resend РЕДИЦА БРОЈ
    /maintenance on, /maintenance off
    /switch ИМЕ on, /switch ИМЕ off – { $features }
    КОЈ е p_…, името на нечиј MAI или channel:address.
operator-usage = Напишете вака: { $usage }
operator-person-unknown = Не знам никого со име { $who }. Напишете p_…, името на нечиј MAI или channel:address.
operator-own-person = { $who } е меѓу операторите; тоа не е можно.
operator-user =
    { $person }
    MAI: { $mai }
    Јазик: { $language }. Град: { $town }
    Канали: { $channels }
    Тука од: { $since }, последен пат тука: { $seen }
    Желби: { $wishes }
    Договори: { $deals }
    Добиени ѕвезди: { $stars }
    Ознаки: { $tags }
    Добива масовни пораки: { $news }. Пристапот е затворен: { $banned }
    Белешки: { $notes }
    .title = { $name }
operator-stats =
    Луѓе: { $people }, нови за една недела: { $fresh }, активни за една недела: { $active }
    Јазици: { $languages }
    Канали: { $channels }
    Желби: { $wishes }
    Договори: { $deals }
    Од желба до договор – желби: { $confirmed }, најден пар: { $matched }, договорено: { $agreed }, завршено: { $carried } ({ $conversion })
    Одговори: половина за { $median }, речиси сите за { $slowest }
    Од картичка до прифаќање: { $approval }
    .title = Бројки
chart-languages = Луѓе по јазик
chart-channels = Луѓе по канал
chart-daily = Нови луѓе, желби, договори по ден
chart-funnel = 1 желби, 2 најден пар, 3 договорено, 4 завршено
operator-no-disputes = Нема спорови.
operator-deal-unknown = Не го знам договорот { $deal }.
operator-solver-is-party = Вие сте една од страните во тој договор; мора да одлучи некој друг оператор.
dispute-solved = { $text }
    .title = Одлука за договорот { $deal }: { $thing }
operator-says = { $text }
    .title = Порака од луѓето што го водат ова
operator-export-ready = Редови: { $total }
operator-nothing-dead = Од ништо не се откажавме.
operator-switches = Одржување: { $maintenance }. { $features }
maintenance = Поправаме нешто. Вашата порака е зачувана и одговарам штом ќе завршиме.
maintenance-over = Одржувањето заврши. Пораки што чекаа: { $total }
feature-off = Тоа моментално е исклучено. Пробајте пак подоцна.
banned = Луѓето што го водат ова ви го затворија пристапот: { $reason }
unbanned = Пак сте добредојдени. Кажете ми што сакате да продадете или најдете.
# Масовни пораки
segment-wrong =
    { $problem ->
        [too-long] Тоа е предолго. Најмногу знаци: { $word }.
        [too-deep] Премногу загради една во друга. Најмногу: { $word }.
        [unknown-name] Не знам што е „{ $word }“ (знак { $at }). Можно: { $choices }
        [unknown-value] „{ $word }“ (знак { $at }) таму не е можно. На пример: { $choices }
        [expected-value] Недостига вредност кај знакот { $at }, по „{ $word }“.
        [expected-term] Недостига услов кај знакот { $at }. Можно: { $choices }
        [expected-bracket] Недостига „{ $word }“ кај знакот { $at }.
        [left-over] Недостига „and“ или „or“ пред „{ $word }“ (знак { $at }).
        [bad-character] Не можам да прочитам „{ $word }“ (знак { $at }).
        [bad-time] „{ $word }“ (знак { $at }) не е временски период. На пример: { $choices }
        [bad-distance] За „{ $word }“ (знак { $at }) се потребни место и оддалеченост. На пример: { $choices }
        [unknown-place] Не го знам местото „{ $word }“ (знак { $at }). Напишете поголем град или географска ширина, должина.
        [several-places] „{ $word }“ (знак { $at }) може да бидат повеќе места. Напишете една од овие точки: { $choices }
       *[other] Не можам да го прочитам тоа кај знакот { $at }.
    }
    .title = На кого се мисли?
broadcast-ask-text =
    За: { $segment }
    Сега пратете ми го текстот. Секој јазик почнете го со неговата ознака, на пример „es: Hola“; јазик за зборовите без ознака: { $language }. Редовите во [загради] на крајот стануваат копчиња, а [Label -> /status] кажува што значи притисокот. Фотографија може да дојде со текстот или посебно. „catalog: KEY“ зема текст од каталозите.
broadcast-text-wrong =
    { $problem ->
        [empty] Нема зборови за { $word }.
        [too-long] Текстот за { $word } е предолг. Најмногу знаци: { $limit }.
        [bad-button] „{ $word }“ не може да биде копче. Најмногу копчиња: { $buttons }, најмногу знаци на секое: { $label }.
       *[unknown-key] Каталозите немаат текст „{ $word }“ што стои сам за себе.
    }
broadcast-preparing = Бројам кој го добива ова. Можете да пратите уште јазици или фотографија.
broadcast-preview =
    За: { $segment }
    Примачи: { $total }
    Јазици: { $languages }
    Канали: { $channels }
    Текстови: { $texts }
    Изоставено: { $skipped }
    .title = Проба без праќање
broadcast-nobody =
    Никој не би го добил ова. За: { $segment }
    Изоставено: { $skipped }
broadcast-how =
    { $how ->
        [given] како што е зададено
        [catalog] од каталогот
        [translated] преведено
        [read] друг јазик што го читаат
        [related] јазик близок до нивниот
       *[closest] најблиското што го има
    }
skip-reason =
    { $reason ->
        [banned] затворен пристап
        [opted-out] не сакаат масовни пораки
        [stopped] рекоа „стоп“
        [notifications] сакаат вести само за договори
        [blocked] нè блокираа
       *[unreachable] без адреса
    }
broadcast-ask-when = Кога? На пример „2h“, „18:30“, „2026-03-01 18:30“ (ваше време, { $zone }) или, со „local“ напред, според часовникот на секој примач.
broadcast-when-wrong = Не можам да го прочитам „{ $text }“ како време во следната една година.
broadcast-progress =
    { $state }
    За: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Масовна порака { $id }
broadcast-state =
    { $state ->
        [ready] Сè уште не е пратено
        [preparing] Се подготвува
        [scheduled] Закажано: { $at }
        [running] Се праќа
        [paused] Паузирано
        [done] Готово
       *[cancelled] Откажано
    }
recipient-state =
    { $state ->
        [waiting] допрва следува
        [queued] следно на ред
        [sending] се праќа
        [sent] пратено
        [delivered] доставено
        [read] прочитано
        [failed] не успеа
        [window] чека да се јават
        [unsure] можеби пратено
        [skipped] изоставено
        [cancelled] откажано
       *[erased] веќе не е тука
    }
broadcast-none = Сè уште нема масовни пораки.
broadcast-ask-cancel = Навистина да ја откажам? Кој сè уште не ја добил, нема да ја добие.
broadcast-report = { $states }
    .title = Масовна порака { $id }: сите примачи
broadcast-footer = /stop ги прекинува ваквите пораки.
button-send-now = Прати сега
button-schedule = Закажи
button-hold = Паузирај
button-go-on = Продолжи
button-stop-sending = Откажи го праќањето
button-report = Извештај
operator-text = { $text }
