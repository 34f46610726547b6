# زېږون او پېژندګلوي
birth-welcome = سلام! زه ستاسو MAI یم، ستاسو خپل د راکړې ورکړې استازی. په خپلو الفاظو او خپله ژبه راته ووایئ چې څه پلورئ، وړیا ورکوئ، بدلوئ، په کرایه ورکوئ یا لټوئ؛ زه سم کس پیدا کوم او ستاسو لپاره چنې وهم. ستاسو له «هو» پرته هېڅ خبره نه پخېږي.
birth-ready = ستاسو MAI چمتو دی. سلام ورته ووایئ.
ask-town = په کوم ښار کې اوسېږئ؟ (زه په دې ژبه ځواب درکوم: { $language }؛ که په بله ژبه ولیکئ، زه هم هماغه ژبه خپلوم.)
ask-autonomy = زه په خپله څومره پرېکړې کولای شم؟
ask-comfort = تر کومې اندازې پیسو پورې بې له پوښتنې کار کولای شم؟
ask-style = څنګه درسره وغږېږم؟
ask-sharing = نور MAI ستاسو په اړه څه پوهېدای شي؟
ask-precision = نور خلک ستاسو ځای څومره دقیق ولیدلای شي؟
ask-platforms = چېرته چټ کوئ؟ چې کوم کاروئ، ټول وټاکئ.
ask-market = په بازار کې ستاسو لپاره څه وکړم؟
ask-currency = په کومو پیسو حساب کوئ؟ ویې لیکئ، لکه { $currency }.
ask-radius = د راکړې ورکړې لپاره تر کومه ځایه تللای شئ؟
ask-delivery = لیدل درته ښه دي که دا چې شی درورسول شي؟
ask-payment = پیسې څنګه ورکول او اخیستل غواړئ؟
ask-quiet = کله چوپ پاتې شم؟
ask-days = د خلکو لیدلو ته کله وخت لرئ؟
ask-firmness = څومره سختې چنې ووهم؟
ask-partners = د بل لوري ستوري باید څومره ښه وي؟
ask-contact = زما له لارې څوک اړیکه درسره نیولای شي؟
ask-notifications = بې پوښتنې د څه شي خبر درکړم؟
ask-interests = له کوم ډول شیانو سره مینه لرئ؟ څو یې ولیکئ.
ask-formality = څومره رسمي وغږېږم؟
ask-languages = په کومو ژبو غږېږئ؟ ویې لیکئ.
ask-language = په کومه ژبه وغږېږم؟
language-set = له دې وروسته په دې ژبه غږېږم: { $language }.
choice-autonomy-ask = تل مې وپوښتئ
choice-autonomy-big = لویې پرېکړې وپوښتئ
choice-autonomy-tell = وکړئ او راته ووایئ
choice-autonomy-full = پخپله پرېکړه وکړئ
choice-comfort-under = تر { $amount } پورې
choice-comfort-trust = باور لرم
choice-style-casual = دوستانه
choice-style-professional = مسلکي
choice-style-brief = لنډ
choice-style-detailed = په تفصیل
choice-sharing-nothing = هېڅ
choice-sharing-interests = زما خوښې
choice-sharing-profile = زما پروفایل
choice-sharing-all = هر څه چې ګټور وي
choice-precision-city = زما ښار
choice-precision-never = هېڅکله
choice-precision-neighbourhood = زما سیمه
choice-precision-precise = دقیق ځای
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = وېب چټ
platform-not-yet = { $name }: دلته لا نشته؛ په یاد یې ساتم.
choice-market-full = هر څه
choice-market-browse = یوازې کتل
choice-market-buy = په اجازه اخیستل
choice-market-sell = په اجازه پلورل
choice-radius-5 = ۵ کیلومتره
choice-radius-20 = ۲۰ کیلومتره
choice-radius-50 = ۵۰ کیلومتره
choice-radius-100 = ۱۰۰ کیلومتره
choice-radius-500 = ۵۰۰ کیلومتره
choice-delivery-pickup = مخامخ لیدل
choice-delivery-delivery = رسول
choice-delivery-either = دواړه سم دي
choice-payment-cash = نغدې
choice-payment-transfer = بانکي لېږد
choice-payment-card = کارت
choice-payment-any = هر ډول
choice-quiet-night = شپه (۲۲–۸)
choice-quiet-none = هېڅکله
choice-quiet-evening = ماښام او شپه (۱۹–۹)
choice-days-any = هر وخت
choice-days-weekend = د اونۍ پای
choice-days-evenings = مازدیګر او ماښام
choice-days-mornings = سهار
choice-firmness-normal = عادي
choice-firmness-soft = په نرمۍ
choice-firmness-firm = په کلکه
choice-partners-0 = هر څوک
choice-partners-50 = منځني یا ښه
choice-partners-70 = ښه
choice-partners-85 = ډېر ښه
choice-contact-everyone = هر څوک
choice-contact-rated = یوازې ستوري لرونکي
choice-contact-nobody = هېڅوک
choice-notifications-all = د هر څه
choice-notifications-digest = په ورځ کې یو ځل، یوځای
choice-notifications-deals = یوازې د معاملو
choice-notifications-none = د هېڅ شي
choice-formality-polite = په درناوي
choice-formality-familiar = د دوست په څېر
which-town = کوم یو مو موخه ده؟
town-noted = یاد مې کړ: { $town }. حساب په { $currency } کوم؛ په /settings کې یې بدلولای شئ.
unclear-town = دا ښار نه پېژنم. مهرباني وکړئ نږدې لوی ښار ولیکئ یا خپل موقعیت راولېږئ.
held-until-ready = دا مې وساتل. یوه شېبه صبر، بیا ورته ګورم.
please-choose = مهرباني وکړئ یوه تڼۍ کېکاږئ، یا /help ولیکئ.
noted = یاد مې کړل.
welcome-back = { $formality ->
    [familiar] سلام، ښه شو بیا سره وغږېدو! 👋 څه حال دی؟
   *[polite] بیا ښه راغلئ! څه لټوئ، یا څه پلورل یا ورکول غواړئ؟
}

# تڼۍ
button-skip = پرې یې ږدئ
button-done-choosing = خلاص
button-drop = نه یې غواړم
button-yes-look = هو، ولټوئ
button-only-tell = یوازې خبر راکړئ
button-change = بدلول
button-back = شاته
button-approve = منم
button-decline = نه منم
button-counter = بله بیه
button-here = راورسېدم
button-done = هر څه وشول
button-write = پیغام ورلېږل
button-reschedule = بل وخت
button-noshow = بل لوری رانغی
button-cancel = معامله لغوه کول
button-cancel-sure = هو، لغوه یې کړئ
button-cancel-wish = ړنګول
button-keep = نه، پاتې دې وي
button-reply = ځواب ورکول
button-negotiate = چنې وهل
button-accept-time = دا وخت سم دی
button-pause = درول
button-resume = بیا لټول
button-edit = سمول
button-export = زما معلومات په فایل
button-erase = هر څه ړنګ کړئ
button-erase-sure = هو، هر څه ړنګ کړئ
button-voice-give = د غږ بېلګه ورکول
button-voice-delete = د غږ بېلګه ړنګول
button-used = دا تڼۍ مخکې کارول شوې ده. د حال لپاره /status ولیکئ.
button-unknown = دا تڼۍ نوره نه پېژنم. د حال لپاره /status ولیکئ.
button-foreign = دا تڼۍ د بل چا ده.
label = { $text }

# غوښتنې
action-name = { $action ->
    [SELL] د پلور لپاره
    [BUY] پکار دی
    [GIVE] وړیا ورکول
    [TRADE] بدلول
    [RENT_OUT] په کرایه ورکول
    [RENT] په کرایه پکار
    [OFFER_SERVICE] د خدمت وړاندیز
    [SEEK_SERVICE] خدمت پکار دی
   *[other] غوښتنه
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    څوک درته ولټوم؟ که څه ناسم وي، په خپلو الفاظو یې راسمولای شئ.
    .title = { action-name }: { $thing }
ask-wish-action = څه ورسره کول غواړئ؟
ask-wish-thing = کټ مټ څه شی دی؟
ask-wish-location = په کوم ښار کې؟ خپل موقعیت هم رالېږلای شئ.
ask-wish-size = سایز یې څو دی؟
ask-wish-quantity = څو دانې؟
ask-wish-wanted = په بدل کې څه غواړئ؟
per-what = { $per ->
    [hour] {" "}په ساعت کې
    [day] {" "}په ورځ کې
    [week] {" "}په اونۍ کې
    [month] {" "}په میاشت کې
    [unit] {" "}د یوه لپاره
   *[one] {""}
}
ask-wish-target = بیه{ per-what } څومره غواړئ؟ نور به یې ستاسو د غوښتل شوې بیې په توګه ویني.
ask-wish-limit = { $side ->
    [provider] لږ تر لږه{ per-what } څومره منئ؟ دا زموږ تر منځ پاتې کېږي؛ هېڅکله یې چاته نه وایم.
   *[seeker] ډېر تر ډېره{ per-what } څومره ورکوئ؟ دا زموږ تر منځ پاتې کېږي؛ هېڅکله یې چاته نه وایم.
}
unclear-wish-thing = مهرباني وکړئ په یوه دوو الفاظو کې راته ووایئ چې څه شی دی.
unclear-wish-location = دا ښار نه پېژنم. مهرباني وکړئ نږدې لوی ښار ولیکئ یا خپل موقعیت راولېږئ.
unclear-wish-size = مهرباني وکړئ سایز داسې ولیکئ لکه پر شي چې لیکل شوی.
unclear-wish-quantity = مهرباني وکړئ یو شمېر ولیکئ، لکه ۴.
unclear-wish-wanted = مهرباني وکړئ په یوه دوو الفاظو کې ووایئ چې په بدل کې څه غواړئ.
unclear-wish-target = مهرباني وکړئ د پیسو اندازه ولیکئ، لکه ۸۰.
unclear-wish-limit = مهرباني وکړئ د پیسو اندازه ولیکئ، لکه ۶۰.
two-currencies = دوه ډوله پیسې وینم: { $currencies }. مهرباني وکړئ اندازه یې په یوه کې ووایئ.
several-wishes = دلته { $count ->
    [one] { $count } غوښتنه
   *[other] { $count } غوښتنې
} وینم. راځئ یوه یوه یې وګورو.
wish-open = { $style ->
    [brief] لټوم یې.
   *[other] اوس درته څوک لټوم؛ چې څه پیدا شول، سمدستي خبر درکوم. هر وخت /status لیکلای شئ.
}
wish-standing = پام به مې ورته وي؛ یوازې چې څه پیدا شول، خبر درکوم.
wish-dropped = سمه ده، پرې مې ښود.
wish-expired = د دې وخت پوره شو؛ لټون مې ودراوه. که لا یې هم غواړئ، بیا راته ووایئ.
    .title = { action-name }: { $thing }
wish-paused = ودرول شوه. تر هغو یې څوک نه ویني چې بیا یې پیل کړئ.
wish-resumed = بیا یې لټوم.
wish-cancelled = غوښتنه ړنګه شوه: { $thing }.
which-field = څه بدل کړم؟
field-action = څه کول غواړم
field-thing = شی
field-quantity = شمېر
field-size = سایز
field-location = ښار
field-wanted = په بدل کې څه غواړم
field-target = زما بیه
field-limit = زما وروستۍ بیه
photo-what = ښایسته عکس دی! دا څه شی دی او څه ورسره وکړم: ویې پلورم، وړیا یې ورکړم، که ورته شی پیدا کړم؟
photo-seen = دا داسې ښکاري: { $thing }. څه ورسره وکړم: ویې پلورم، وړیا یې ورکړم، که ورته شی پیدا کړم؟
voice-heard = دا مې واورېدل: «{ $text }»
voice-unclear = ستاسو په خبره پوه نه شوم. مهرباني وکړئ په څو الفاظو کې یې ولیکئ.
got-voice = غږیز پیغامونه لا نه شم اورېدلای. مهرباني وکړئ په څو الفاظو کې یې ولیکئ.
got-contact = مننه، خو د چا شمېره نه غواړم: تاسو او بل لوری زما له لارې یو بل ته لیکئ.
got-sticker = 🙂 په الفاظو کې راته ووایئ چې څه لټوئ یا څه پلورل یا ورکول غواړئ.
got-document = فایلونه نه شم لوستلای. مهرباني وکړئ په څو الفاظو کې ووایئ چې خبره د څه ده.
got-other = دا ډول پیغام نه شم لوستلای. مهرباني وکړئ په څو الفاظو کې راته ووایئ.
standing-found = { $priced ->
    [yes] پیدا شو: { $thing }، واټن { $distance }، غوښتل شوې بیه { $price }.
   *[no] پیدا شو: { $thing }، واټن { $distance }.
}
digest = { $lines }
    .title = نن ستاسو لپاره پیدا شول
talk-begun = له بل لوري سره خبرې کوم، بیا خبر درکوم.
which-meaning = داسې ښکاري چې سم پوه نه شوم. څه کول غواړئ؟
meaning-sell = څه پلورل
meaning-buy = څه اخیستل
meaning-give = څه وړیا ورکول
meaning-trade = څه بدلول
meaning-rent-out = څه په کرایه ورکول
meaning-rent = څه په کرایه اخیستل
meaning-offer-service = خپل کار وړاندې کول
meaning-seek-service = د کار لپاره کس لټول
meaning-approve = هو ویل
meaning-decline = نه ویل
meaning-counter = بله بیه ویل
meaning-cancel = څه بېرته اخیستل
meaning-status = د حال پوښتنه
meaning-help = مرسته غوښتل
meaning-greet = یوازې سلام کول
meaning-thank = یوازې مننه کول
meaning-stop = پیغامونه بندول
meaning-other = یوازې ګپ شپ
meaning-neither = بل څه
say-it-differently = نو مهرباني وکړئ په بل ډول یې ووایئ، لکه: «خپل بایسکل پلورم، ۳۰۰۰».

# د کارتونو کرښې
line-in-return = په بدل کې: { $value }
line-details = { $value }
line-quantity = شمېر: { $value }
line-unit-price = د یوه بیه: { $value }
line-total = ټول: { $value }
line-price-hour = { $value } په ساعت کې
line-price-day = { $value } په ورځ کې
line-price-week = { $value } په اونۍ کې
line-price-month = { $value } په میاشت کې
line-free = وړیا
line-reasons = ولې: { $value }
line-distance = واټن: { $value }
line-area = د لیدو سیمه: { $value }
line-times = شوني وختونه: { $value }
line-payment = تادیه: { $value }
line-partner = بل لوری: { $value }
line-interests = خوښې: { $value }
line-since = د یوځای کېدو نېټه: { $value }
line-expires = تر دې نېټې: { $value }
line-deal = معامله شمېره { $value }
line-hope = بیه: { $value }
line-limit = وروستۍ بیه (یوازې زه او تاسو پرې پوهېږو): { $value }
line-place = ځای: { $value }
line-urgent = بیړنی
line-when = کله: { $value }
line-where = چېرته: { $value }
partner-new = { $named ->
    [yes] { $name }، دلته نوی لوری، لا ستوري نه لري
   *[no] دلته نوی لوری، لا ستوري نه لري
}
partner-rated = { $named ->
    [yes] { $name }، له ۵ ستورو { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
   *[no] له ۵ ستورو { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
}
reason-same-size = سایز یې برابر دی
reason-same-brand = مارک یې برابر دی
reason-same-model = ماډل یې برابر دی
reason-asks = { $value } غواړي
payment-cash = نغدې
payment-bank-transfer = بانکي لېږد
payment-card = کارت
payment-mobile-money = د موبایل پیسې
condition-new = نوی
condition-used-like-new = د نوي په څېر
condition-used-good = په ښه حالت کې
condition-used-fair = په منځني حالت کې
condition-for-parts = د پرزو لپاره
condition-used = کارېدلی
color-black = تور
color-white = سپین
color-red = سور
color-blue = ابي
color-green = شین
color-yellow = ژیړ
color-grey = خړ
color-brown = نسواري
color-pink = ګلابي
color-silver = سپین زري
color-gold = طلايي
color-beige = کریمي
color-purple = بنفشي
color-orange = نارنجي
material-leather = څرمن
material-wood = لرګی
material-metal = فلز
material-glass = ښیښه
material-plastic = پلاستیک
material-cotton = پنبه
material-wool = وړۍ
material-silk = ورېښم
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } کیلومتره
attribute-rooms = { $value ->
    [one] { $value } کوټه
   *[other] { $value } کوټې
}
attribute-area-m2 = { $value } متر مربع
unit-kg = { $count } کیلو
unit-l = { $count } لیتره
unit-m = { $count } متره
unit-piece = { $count ->
    [one] { $count } دانه
   *[other] { $count } دانې
}
unit-pair = { $count ->
    [one] { $count } جوړه
   *[other] { $count } جوړې
}
unit-set = { $count ->
    [one] { $count } سېټ
   *[other] { $count } سېټه
}

# معاملې
card-approval = { $lines }

    منئ یې؟
    .title = { $side ->
    [provider] له تاسو څوک دا غواړي: { $thing }
   *[seeker] دا مې درته پیدا کړل: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = تاسو ومنله. اوس د بل لوري ځواب ته په تمه یم.
approved-for-you = لکه څنګه چې مو اجازه راکړې وه، دا مې ستاسو له خوا ومنله.
counter-accepted = بل لوري ستاسو بیه ومنله.
declined-by-you = رد شوه. لټون ته دوام ورکوم.
deal-expired = د معاملې { $deal } وخت تېر شو. لټون ته دوام ورکوم.
deal-reminder = { $lines }

    دا لا هم ستاسو ځواب ته په تمه دی.
    .title = { $thing }
deal-cancelled-by-you = معامله { $deal } لغوه شوه. بل لوري ته مې خبر ورکړ.
peer-declined = بل لوری معامله { $deal } نه غواړي. لټون ته دوام ورکوم.
peer-cancelled = بل لوري معامله { $deal } لغوه کړه. لټون ته دوام ورکوم.
ask-counter = د یوه بیه { $price } ده. تاسو د دې پر ځای کومه بیه وړاندې کوئ؟
counter-sent = ستاسو بیه مې ورورسوله.
counter-refused = بل لوری دا نه مني. بیه لا هم { $price } ده.
nothing-to-approve = همدا اوس داسې څه نشته چې ستاسو ځواب ته په تمه وي.
which-deal = څو وړاندیزونه ستاسو ځواب ته په تمه دي. مهرباني وکړئ تڼۍ وکاروئ.
ask-cancel-deal = رښتیا دا معامله لغوه کړم؟ بل لوری پر تاسو حساب کوي.
kept = سمه ده، هر څه پر خپل حال پاتې کېږي.

# لیدنې
meeting-card = { $lines }

    د ورځې په رڼا او ګڼه ګوڼه کې سره وګورئ، تر پیسو ورکولو مخکې شی وګورئ، او هېڅکله مخکې له مخکې پیسې مه ورکوئ.
    .title = خبره پخه شوه: { $thing }
meeting-spot = په { $town } کې یو ګڼ عام ځای، لکه لوی چوک یا اډه
meeting-calendar = دا ستاسو د کلیز لپاره دی.
meeting-soon = { $lines }
    .title = د لیدو وخت مو رانږدې دی: { $thing }
meeting-how = څنګه وو؟
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = بل داسې وخت راته معلوم نه دی چې دواړو ته برابر وي. بل لوري ته لیکلای شئ.
ask-other-time = کوم وخت درته برابر دی؟
time-proposed = دا وخت مې وړاندیز کړ: { $time }.
time-asked = بل لوری دا وخت وړاندیز کوي: { $time }.
arrived-noted = بل لوري ته مې وویل چې تاسو هلته یاست.
peer-arrived = بل لوری رارسېدلی دی.
ask-rating = وشول! بل لوری څنګه وو؟
too-early-for-no-show = د لیدو وخت { $time } دی. مهرباني وکړئ تر هغه صبر وکړئ.
no-show-noted = خواشیني ده. یاد مې کړل چې بل لوری رانغی، او لټون ته دوام ورکوم. ستوري ورکوئ؟
blamed-no-show = بل لوری وایي چې تاسو نه یاست راغلي. لټون ته دوام ورکوم. تاسو هم ستوري ورکولای شئ.
rating-thanks = مننه! تاسو { $stars ->
    [one] { $stars } ستوری ورکړ
   *[other] { $stars } ستوري ورکړل
}.
ask-note = بل لوري ته څه ووایم؟ ستاسو له نوم او شمېرې پرته یې رسوم.
note-sent = ومې رسوله.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = پیغام: { $thing }
note-translated = «{ $text }» { $understood }
    اصل ({ $language }): «{ $original }»
    .title = پیغام: { $thing }

# حال
status-summary = روانې غوښتنې: { $wishes }. روانې معاملې: { $deals }. پوره شوې: { $done }.
status-empty = همدا اوس هېڅ روان نه دي. راته ووایئ چې څه پلورل یا پیدا کول غواړئ.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = لا نیمګړې
wish-state-open = لټوم یې
wish-state-standing = چې څه پیدا شول، خبر درکوم
wish-state-talking = چنې وهم
wish-state-agreed = ومنل شوه، معامله وګورئ
wish-state-paused = ودرول شوې
deal-state-proposed = ستاسو ځواب ته په تمه
deal-state-approved-by-me = بل لوري ته په تمه
deal-state-approved-by-peer = بل لوري ومنله؛ تاسو ته په تمه
deal-state-confirmed = دواړو ومنله
deal-state-meeting = د لیدو وخت ټاکل شوی
deal-state-arrived = تاسو هلته یاست
deal-state-done = پوره شوه، ستوري لا نه دي ورکړل شوي
deal-state-no-show = یو لوری رانغی
deal-state-blamed = بل لوری وایي چې تاسو نه یاست راغلي
ask-cancel-wish = رښتیا د «{ $thing }» غوښتنه ړنګه کړم؟

# تنظیمات او محرمیت
settings-list = څه بدلول غواړئ؟
setting-language = ژبه
setting-town = ښار
setting-autonomy = واک
setting-comfort = د پیسو اندازه
setting-style = د خبرو ډول
setting-sharing = نور پر څه پوهېږي
setting-precision = موقعیت
setting-platforms = چینلونه
setting-market = بازار
setting-currency = پیسې
setting-radius = د لرې والي حد
setting-delivery = رسول
setting-payment = تادیه
setting-quiet = د چوپتیا ساعتونه
setting-days = د لیدو ورځې
setting-firmness = چنې وهل
setting-partners = د نورو ستوري
setting-contact = څوک اړیکه راسره نیسي
setting-notifications = خبرتیاوې
setting-interests = خوښې
setting-formality = رسمیت
setting-languages = هغه ژبې چې پرې غږېږم
privacy = هغه څه ساتم چې د خپلو غوښتنو په اړه یې راته وایئ، زما د پوښتنو ځوابونه مو او ستاسو معاملې. ستاسو وروستۍ بیې او پته هېڅکله له ما بهر نه ځي. خپل معلومات وړلای یا ړنګولای شئ.
export-ready = دا هر هغه څه دي چې ستاسو په اړه یې راته معلوم دي.
ask-erase = رښتیا هر څه ړنګ کړم؟ روانې غوښتنې او معاملې پای ته رسېږي، او ستاسو MAI د تل لپاره ځي.
erased = هر څه ړنګ شول. د خدای په امان!
voice-consent = مننه. اوس یو لنډ غږیز پیغام راولېږئ؛ تر هغو یې ستاسو د غږ د بېلګې په توګه ساتم چې ړنګ یې کړئ.
voice-kept = ستاسو د غږ بېلګه مې وساتله. په /privacy کې یې ړنګولای شئ.
voice-deleted = ستاسو د غږ بېلګه ړنګه شوه.

# خبرې
help = { $style ->
    [brief] راته ووایئ چې څه پلورئ، ورکوئ، بدلوئ، په کرایه ورکوئ یا لټوئ. /status /settings /privacy /cancel /stop
   *[other] په خپلو الفاظو راته ووایئ چې څه پلورل، وړیا ورکول، بدلول، په کرایه ورکول یا پیدا کول غواړئ. لکه: «یو بایسکل پلورم، ۳۰۰۰» یا «نږدې راته یوه زانګو پکار ده». په هره ژبه چې وي څوک درته پیدا کوم، ستاسو تر وروستۍ بیې پورې چنې وهم، او تر دې مخکې چې خبره پخه شي له تاسو پوښتم.
        /status – حال څنګه دی
        /settings – څنګه درته کار کوم
        /privacy – ستاسو معلومات
        /cancel – پوښتنه پرېښودل
        /stop – نور پیغامونه نه
}
greeting = { $formality ->
    [familiar] سلام! 👋 څه لټوې، یا څه پلورې؟
   *[polite] { $style ->
        [professional] السلام علیکم. څه خدمت درته وکړم؟
       *[other] سلام! څه لټوئ، یا څه پلورل یا ورکول غواړئ؟
    }
}
you-are-welcome = { $formality ->
    [familiar] هر وخت! 🙂
   *[polite] هیله کوم، خوښي مې ده!
}
not-a-wish = زما کار راکړه ورکړه ده: راته ووایئ چې څه پلورل، وړیا ورکول، بدلول، په کرایه ورکول یا پیدا کول غواړئ. نور په /help کې شته.
nothing-asked = سمه ده، نور ځواب ته نه یم په تمه.
stopped = چوپ پاتې کېږم. هر وخت چې دوام غواړئ، راته ولیکئ.
command-unknown = دا امر نه پېژنم. په /help کې وګورئ چې څه کولای شم.
empty-message = پیغام تش وو. په څو الفاظو کې راته ووایئ چې څه غواړئ.
edit-unclear = ومې لیدل چې یو پیغام مو بدل کړی. په نویو الفاظو راته ووایئ چې څه بدل کړم.
too-long = دا راته ډېر اوږد دی. مهرباني وکړئ ډېر تر ډېره په { $limit } تورو کې یې ووایئ.
no-longer-possible = دا نور نه کېږي. د حال لپاره /status ولیکئ.
not-found = دا نور نه شم موندلای. د حال لپاره /status ولیکئ.
sorry-failed = بخښنه، زما له خوا ستونزه پېښه شوه. مهرباني وکړئ بیا یې ووایئ.
refused-market = ستاسو تنظیمات د دې اجازه نه راکوي. په /settings کې یې بدلولای شئ.
refused-too-many-wishes = تاسو لا مخکې ډېرې روانې غوښتنې لرئ. مهرباني وکړئ لومړی یوه پوره یا ړنګه کړئ؛ په /status کې یې وینئ.
refused-amount = دا اندازه سمه نه شي کېدای. مهرباني وکړئ له ۰ لوی شمېر ولیکئ.
refused-limit = دا به ستاسو له وروستۍ بیې څخه واوړي.
refused-contact = ستاسو د خوندیتوب لپاره د ټلیفون شمېرې، پتې یا لینکونه نه رسوم. لیدنه به مو هغسې وي لکه پر کارت چې منل شوې.
refused-too-many-messages = یوه شېبه صبر وکړئ، په یو ځل ډېر راغلل. یوه دقیقه وروسته بیا هڅه وکړئ.
refused-deal-over = هغه معامله پای ته رسېدلې ده.
refused-deal-running = پر دې یوه معامله روانه ده. مهرباني وکړئ لومړی معامله لغوه کړئ؛ په /status کې یې وینئ.
refused-not-open = دا همدا اوس نه لټوم.
refused-not-paused = دا درول شوې نه ده.
refused-same-price = بیه لا مخکې همدا ده.
refused-too-many-counters = د بیې خبرې بس ډېرې وشوې. مهرباني وکړئ یې ومنئ یا رد کړئ.

# په مېنو کې امرونه
command-start = پیل
command-help = څه کولای شم
command-status = حال څنګه دی
command-settings = څنګه درته کار کوم
command-privacy = ستاسو معلومات
command-cancel = پوښتنه پرېښودل

announcements-off = د دې ټولنې اعلانونه هم تر هغو بند پاتې کېږي چې START ولیکئ.
announcements-on = د دې ټولنې اعلانونه بېرته پیل شول.
slow-down = په یو ځل ډېر راغلل، ورسره نه رسېږم. مهرباني وکړئ یوه دقیقه صبر وکړئ، بیا ولیکئ: څه چې مو په دې منځ کې رالېږلي، نه مې دي لوستي.
waiting-for-partner = { $thing }: بل لوري ته همدا اوس لاسرسی نشته. چې ولیکي، سمدستي دوام ورکوم؛ هېڅ شی نه ورکېږي.
privacy-notice = { $mark } دا ستاسو شخصي نښه ده. زما هر اصلي کارت دا نښه لري؛ که یې ونه لري، هغه زه نه یم. له بل حساب څخه هېڅکله نه درته لیکم او پټنوم یا کوډ هېڅکله نه غواړم. څه چې راته وایئ، له ما سره پاتې کېږي: په /privacy کې یې لیدلای او ړنګولای شئ.
group-private = زه په یو وخت کې یوازې د یوه کس لپاره کار کوم. په خصوصي توګه راته ولیکئ، نور یې زما کار دی:
link-code = دا کوډ د { $minutes } دقیقو په موده کې پر خپل بل چینل راته ولیکئ: { $code }
link-done = ونښلول شو: اوس راته په { $channel } کې هم لیکلای شئ. څه چې راته معلوم وي، هر ځای راته معلوم وي.
link-unknown = دا کوډ نه پېژنم. پر خپل بل چینل /link ولیکئ چې نوی کوډ درکړم.
unlink-list = کوم چینل هېر کړم؟
unlink-none = تاسو راته یوازې دلته لیکلای شئ. که غواړئ پر بل چینل مې هم وکاروئ، /link ولیکئ.
unlink-done = وشول. په { $channel } کې مو نور نه پېژنم.
refused-link-own = دا ستاسو خپل کوډ دی. پر بل چینل یې راته ولیکئ.
refused-link-many = تاسو لا مخکې پر ډېرو چینلونو راته لیکلای شئ. لومړی /unlink ولیکئ چې یو پکې لرې کړئ.
refused-link-busy = دلته داسې MAI لرئ چې غوښتنې یا معاملې یې روانې دي. لومړی یې پوره یا ړنګې کړئ (په /status کې یې وینئ)، بیا کوډ له سره ولیکئ.
command-link = په بل ځای کې مې هم وکاروئ
# WhatsApp: هغه کینډۍ چې له وروستي پیغام ۲۴ ساعته وروسته لېږل کېږي، او هغه تڼۍ چې لېست پرانیزي
whatsapp-invite = ستاسو MAI درته نوی خبر لري، ستاسو د یوې غوښتنې په اړه. د لیدو لپاره ځواب ورکړئ.
whatsapp-invite-show = راته یې وښیئ
whatsapp-choose = وټاکئ
# د بوټ چلوونکو لپاره
operator-page =
    ستاسو پاڼه: { $link }
    لینک یوازې یو ځل کار کوي، تر { $minutes } دقیقو پورې. بل چاته یې مه ورکوئ.
operator-help =
    /stats – شمېرې، له انځور سره
    /broadcast SEGMENT – ډېرو ته لیکل؛ /broadcasts – حال یې څنګه دی
    /announce WHO TEXT – یوه کس ته لیکل
    /user WHO – څه چې معلوم دي؛ /note WHO TEXT – څه په یاد ساتل
    /tag WHO TAG, /untag WHO TAG – د ډلو لپاره
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – هغه معاملې چې څوک ورته نه دي راغلي
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    د WHO پر ځای p_…، د یوه MAI نوم یا channel:address ولیکئ.
operator-usage = مهرباني وکړئ داسې یې ولیکئ: { $usage }
operator-person-unknown = د { $who } په نوم څوک نه پېژنم. p_…، د یوه MAI نوم یا channel:address ولیکئ.
operator-own-person = د چلوونکو په ډله کې { $who } هم شته؛ دا نه کېږي.
operator-user =
    { $person }
    MAI: { $mai }
    ژبه: { $language }. ښار: { $town }
    چینلونه: { $channels }
    د یوځای کېدو نېټه: { $since }، وروستی ځل دلته: { $seen }
    غوښتنې: { $wishes }
    معاملې: { $deals }
    ترلاسه شوي ستوري: { $stars }
    ټاګونه: { $tags }
    ټولیز پیغامونه ترلاسه کوي: { $news }. بندیز لري: { $banned }
    یادښتونه: { $notes }
    .title = { $name }
operator-stats =
    خلک: { $people }، په یوه اونۍ کې نوي: { $fresh }، په یوه اونۍ کې فعال: { $active }
    ژبې: { $languages }
    چینلونه: { $channels }
    غوښتنې: { $wishes }
    معاملې: { $deals }
    له غوښتنې تر معاملې: { $confirmed } غوښتنې، { $matched } جوړه موندلې، { $agreed } منل شوې، { $carried } ترسره شوې ({ $conversion })
    ځوابونه: نیمایي تر { $median } پورې، نږدې ټول تر { $slowest } پورې
    له کارت تر منلو: { $approval }
    .title = شمېرې
chart-languages = خلک د ژبې له مخې
chart-channels = خلک د چینل له مخې
chart-daily = د ورځې نوي خلک، غوښتنې، معاملې
chart-funnel = 1 غوښتنې، 2 جوړه موندلې، 3 منل شوې، 4 ترسره شوې
operator-no-disputes = هېڅ شخړه نشته.
operator-deal-unknown = معامله { $deal } نه پېژنم.
operator-solver-is-party = تاسو پخپله د دې معاملې یو لوری یاست؛ له چلوونکو باید بل څوک پرېکړه وکړي.
dispute-solved = { $text }
    .title = د معاملې { $deal } پرېکړه: { $thing }
operator-says = { $text }
    .title = د دې ځای د چلوونکو پیغام
operator-export-ready = کرښې: { $total }
operator-nothing-dead = هېڅ شی نه دی پرېښودل شوی.
operator-switches = ترمیم: { $maintenance }. { $features }
maintenance = یو څه ترمیموو. ستاسو پیغام مې ساتلی؛ چې خلاص شوو، سمدستي ځواب درکوم.
maintenance-over = ترمیم پای ته ورسېد. هغه پیغامونه چې په تمه وو: { $total }
feature-off = دا همدا اوس بند دی. مهرباني وکړئ وروسته بیا هڅه وکړئ.
banned = د دې ځای چلوونکو ستاسو لاسرسی بند کړی دی: { $reason }
unbanned = بیا ښه راغلئ. راته ووایئ چې څه پلورل یا پیدا کول غواړئ.
# ټولیز پیغامونه
segment-wrong =
    { $problem ->
        [too-long] دا له { $word } تورو اوږد دی.
        [too-deep] یو په بل کې له { $word } ډېر قوسونه دي.
        [unknown-name] «{ $word }» (توری { $at }) نه پېژنم. شوني دي: { $choices }
        [unknown-value] «{ $word }» (توری { $at }) هلته نه کېږي. لکه: { $choices }
        [expected-value] تر «{ $word }» وروسته ارزښت نشته (توری { $at }).
        [expected-term] شرط نشته (توری { $at }). شوني دي: { $choices }
        [expected-bracket] «{ $word }» نشته (توری { $at }).
        [left-over] تر «{ $word }» (توری { $at }) مخکې «and» یا «or» نشته.
        [bad-character] «{ $word }» (توری { $at }) نه شم لوستلای.
        [bad-time] «{ $word }» (توری { $at }) د وخت موده نه ده. لکه: { $choices }
        [bad-distance] «{ $word }» (توری { $at }) یو ځای او یو واټن غواړي. لکه: { $choices }
        [unknown-place] د «{ $word }» ځای (توری { $at }) نه پېژنم. یو لوی ښار ولیکئ، یا عرض البلد, طول البلد.
        [several-places] «{ $word }» (توری { $at }) څو ځایونه کېدای شي. له دې ټکو یو ولیکئ: { $choices }
       *[other] دا نه شم لوستلای (توری { $at }).
    }
    .title = څوک مو موخه دي؟
broadcast-ask-text =
    د چا لپاره: { $segment }
    اوس متن راولېږئ. هره ژبه په خپل کوډ پیل کړئ، لکه «es: Hola»؛ د بې کوډه متن ژبه دا ده: { $language }. په پای کې په [قوسونو] کې کرښې تڼۍ ګرځي، [Label -> /status] ښیي چې د تڼۍ کېکاږل څه مانا لري. عکس ورسره یا یوازې راتلای شي. «catalog: KEY» د کتلاګونو یو متن اخلي.
broadcast-text-wrong =
    { $problem ->
        [empty] د دې لپاره متن نشته: { $word }
        [too-long] د دې متن له { $limit } تورو اوږد دی: { $word }
        [bad-button] «{ $word }» تڼۍ نه شي کېدای: ډېر تر ډېره { $buttons } تڼۍ، هره یوه ډېر تر ډېره { $label } توري.
       *[unknown-key] په کتلاګونو کې د «{ $word }» په نوم داسې متن نشته چې یوازې راتلای شي.
    }
broadcast-preparing = شمېرم یې چې چاته رسېږي. نورې ژبې یا عکس هم رالېږلای شئ.
broadcast-preview =
    د چا لپاره: { $segment }
    ترلاسه کوونکي: { $total }
    ژبې: { $languages }
    چینلونه: { $channels }
    متنونه: { $texts }
    پاتې شوي: { $skipped }
    .title = ازمایښتي شمېرنه
broadcast-nobody =
    دا به هېچا ته ونه رسېږي. د چا لپاره: { $segment }
    پاتې شوي: { $skipped }
broadcast-how =
    { $how ->
        [given] لکه چې لیکل شوی
        [catalog] له کتلاګ څخه
        [translated] ژباړل شوی
        [read] بله ژبه چې لوستلای یې شي
        [related] د دوی ژبې ته نږدې ژبه
       *[closest] تر ټولو نږدې چې شته
    }
skip-reason =
    { $reason ->
        [banned] بندیز لري
        [opted-out] ټولیز پیغامونه نه غواړي
        [stopped] ویلي یې دي چې بس
        [notifications] یوازې د معاملو خبر غواړي
        [blocked] موږ یې بلاک کړي یو
       *[unreachable] پته نشته
    }
broadcast-ask-when = کله؟ لکه «2h»، «18:30»، «2026-03-01 18:30» (ستاسو په وخت، { $zone })؛ که مخکې یې «local» ولیکئ، د هر ترلاسه کوونکي په ساعت.
broadcast-when-wrong = «{ $text }» نه شم لوستلای؛ باید د راتلونکي یوه کال یو وخت وي.
broadcast-progress =
    { $state }
    د چا لپاره: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = ټولیز پیغام { $id }
broadcast-state =
    { $state ->
        [ready] لا نه دی لېږل شوی
        [preparing] چمتو کېږي
        [scheduled] وخت یې ټاکل شوی: { $at }
        [running] لېږل کېږي
        [paused] ودرول شوی
        [done] پوره شو
       *[cancelled] لغوه شو
    }
recipient-state =
    { $state ->
        [waiting] لا پاتې
        [queued] بل نوبت
        [sending] لېږل کېږي
        [sent] لېږل شوی
        [delivered] رسېدلی
        [read] لوستل شوی
        [failed] ناکام
        [window] تر هغو په تمه چې ولیکي
        [unsure] ښايي لېږل شوی
        [skipped] پرېښودل شوی
        [cancelled] لغوه شوی
       *[erased] نور نشته
    }
broadcast-none = لا هېڅ ټولیز پیغام نشته.
broadcast-ask-cancel = رښتیا یې لغوه کړم؟ چاته چې لا نه دی رسېدلی، نور به ونه رسېږي.
broadcast-report = { $states }
    .title = ټولیز پیغام { $id }: ټول ترلاسه کوونکي
broadcast-footer = د داسې پیغامونو د بندولو لپاره /stop ولیکئ.
button-send-now = همدا اوس یې ولېږئ
button-schedule = وخت ورته ټاکل
button-hold = درول
button-go-on = دوام ورکول
button-stop-sending = لغوه یې کړئ
button-report = راپور
operator-text = { $text }
