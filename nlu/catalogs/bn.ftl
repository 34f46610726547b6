# জন্ম ও প্রথম প্রশ্নগুলো
birth-welcome = হ্যালো! আমি আপনার MAI, কেনাবেচায় আপনার নিজের এজেন্ট। কী বিক্রি করতে, দিয়ে দিতে, বদল করতে, ভাড়া দিতে-নিতে বা খুঁজতে চান, নিজের ভাষায় নিজের মতো করে বলুন; আমি ঠিক মানুষটাকে খুঁজে আপনার হয়ে দরদাম করব। আপনি হ্যাঁ না বললে কিছুই চূড়ান্ত হবে না।
birth-ready = আপনার MAI তৈরি। একবার হ্যালো লিখুন।
ask-town = আপনি কোন শহরে থাকেন? (আমি { $language } ভাষায় উত্তর দিই; অন্য ভাষায় লিখলে আমিও সেই ভাষাই ধরব।)
ask-autonomy = আমি নিজে থেকে কতটা সিদ্ধান্ত নিতে পারি?
ask-comfort = কত টাকা পর্যন্ত আপনাকে না জিজ্ঞেস করেই কাজ করতে পারি?
ask-style = আপনার সঙ্গে কীভাবে কথা বলব?
ask-sharing = অন্য MAI-রা আপনার সম্পর্কে কী জানতে পারে?
ask-precision = আপনি কোথায় আছেন, অন্যরা কতটা নিখুঁতভাবে দেখতে পারে?
ask-platforms = আপনি কোথায় চ্যাট করেন? যেগুলো মেলে সব বেছে নিন।
ask-market = বাজারে আপনার হয়ে আমি কী কী করতে পারি?
ask-currency = আপনি কোন মুদ্রায় হিসাব করেন? লিখুন, যেমন { $currency }।
ask-radius = কেনাবেচার জন্য কত দূর যেতে রাজি?
ask-delivery = দেখা করে নেওয়া পছন্দ, নাকি ডেলিভারি?
ask-payment = টাকা কীভাবে দিতে ও নিতে পছন্দ করেন?
ask-quiet = কখন চুপ থাকব?
ask-days = কারো সঙ্গে দেখা করার সময় আপনার কখন হয়?
ask-firmness = দরদামে কতটা শক্ত হব?
ask-partners = অন্য পক্ষের রেটিং কতটা ভালো হতে হবে?
ask-contact = আমার মাধ্যমে কে কে আপনার সঙ্গে যোগাযোগ করতে পারে?
ask-notifications = না চাইতেই কোন খবরগুলো আপনাকে জানাব?
ask-interests = কোন ধরনের জিনিসে আপনার আগ্রহ? কয়েকটা লিখুন।
ask-formality = আপনার সঙ্গে কোন সুরে কথা বলব: আপনি করে, নাকি বন্ধুর মতো?
ask-languages = আপনি কোন কোন ভাষায় কথা বলেন? লিখুন।
ask-language = কোন ভাষায় কথা বলব?
language-set = এখন থেকে আমি { $language } ভাষায় কথা বলব।
choice-autonomy-ask = সব সময় জিজ্ঞেস করুন
choice-autonomy-big = বড় হলে জিজ্ঞেস করুন
choice-autonomy-tell = করে জানিয়ে দিন
choice-autonomy-full = আমার হয়ে ঠিক করুন
choice-comfort-under = { $amount } পর্যন্ত
choice-comfort-trust = আপনার ওপর ভরসা
choice-style-casual = সহজভাবে
choice-style-professional = পেশাদারভাবে
choice-style-brief = সংক্ষেপে
choice-style-detailed = বিস্তারিত
choice-sharing-nothing = কিছুই না
choice-sharing-interests = আমার আগ্রহগুলো
choice-sharing-profile = আমার প্রোফাইল
choice-sharing-all = যা যা কাজে লাগে
choice-precision-city = আমার শহর
choice-precision-never = কখনোই না
choice-precision-neighbourhood = আমার এলাকা
choice-precision-precise = একদম ঠিক জায়গা
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ওয়েব চ্যাট
platform-not-yet = { $name }: এখানে এখনো চালু হয়নি; আমি মনে রাখলাম।
choice-market-full = সব কিছু
choice-market-browse = শুধু দেখা
choice-market-buy = অনুমতি নিয়ে কেনা
choice-market-sell = অনুমতি নিয়ে বিক্রি
choice-radius-5 = 5 কিমি
choice-radius-20 = 20 কিমি
choice-radius-50 = 50 কিমি
choice-radius-100 = 100 কিমি
choice-radius-500 = 500 কিমি
choice-delivery-pickup = দেখা করে
choice-delivery-delivery = ডেলিভারি
choice-delivery-either = যেকোনোটা
choice-payment-cash = নগদ
choice-payment-transfer = ব্যাংক ট্রান্সফার
choice-payment-card = কার্ড
choice-payment-any = যেকোনোভাবে
choice-quiet-night = রাতে (22–8)
choice-quiet-none = কখনোই না
choice-quiet-evening = সন্ধ্যা–রাত (19–9)
choice-days-any = যেকোনো সময়
choice-days-weekend = ছুটির দিনে
choice-days-evenings = বিকেল ও সন্ধ্যায়
choice-days-mornings = সকালে
choice-firmness-normal = স্বাভাবিক
choice-firmness-soft = নরমভাবে
choice-firmness-firm = শক্তভাবে
choice-partners-0 = যে কেউ
choice-partners-50 = মোটামুটি বা ভালো
choice-partners-70 = ভালো
choice-partners-85 = খুব ভালো
choice-contact-everyone = সবাই
choice-contact-rated = শুধু রেটিং থাকলে
choice-contact-nobody = কেউ না
choice-notifications-all = সব কিছু
choice-notifications-deals = শুধু আমার ডিলগুলো
choice-notifications-none = কিছুই না
choice-formality-polite = আপনি করে
choice-formality-familiar = বন্ধুর মতো
which-town = এর মধ্যে কোনটা?
town-noted = লিখে রাখলাম: { $town }। হিসাব হবে { $currency } মুদ্রায়; চাইলে /settings থেকে বদলাতে পারেন।
unclear-town = এই শহরটা চিনতে পারছি না। কাছের বড় শহরের নাম লিখুন, নয়তো লোকেশন পাঠান।
held-until-ready = এটা রেখে দিলাম। একটু সময় দিন, তারপরই দেখছি।
please-choose = একটা বোতাম চাপুন, অথবা /help লিখুন।
noted = লিখে রাখলাম।
welcome-back = { $formality ->
    [familiar] আরে, আবার দেখা! 👋 কী খবর?
   *[polite] আবার স্বাগতম! কী খুঁজছেন, বা কী ছেড়ে দিতে চান?
}

# বোতাম
button-skip = বাদ দিন
button-done-choosing = হয়ে গেছে
button-drop = থাক, লাগবে না
button-yes-look = হ্যাঁ, খুঁজুন
button-only-tell = শুধু জানাবেন
button-change = বদলান
button-back = পেছনে
button-approve = রাজি
button-decline = রাজি না
button-counter = অন্য দাম
button-here = আমি এসে গেছি
button-done = সব শেষ
button-write = মেসেজ পাঠান
button-reschedule = অন্য সময়
button-noshow = অন্য পক্ষ আসেনি
button-cancel = ডিল বাতিল
button-cancel-sure = হ্যাঁ, বাতিল
button-cancel-wish = মুছে দিন
button-keep = না, থাকুক
button-reply = উত্তর দিন
button-negotiate = দরদাম করুন
button-accept-time = এই সময়টা ঠিক আছে
button-pause = থামিয়ে রাখুন
button-resume = আবার খুঁজুন
button-edit = সম্পাদনা
button-export = আমার ডেটার ফাইল
button-erase = সব মুছে দিন
button-erase-sure = হ্যাঁ, সব মুছুন
button-voice-give = গলার নমুনা দিন
button-voice-delete = গলার নমুনা মুছুন
button-used = এই বোতাম আগেই চাপা হয়েছে। এখন কী অবস্থা জানতে /status লিখুন।
button-unknown = এই বোতামটা এখন আর চিনি না। এখন কী অবস্থা জানতে /status লিখুন।
button-foreign = এই বোতামটা অন্য কারো।
label = { $text }

# অনুরোধ
action-name = { $action ->
    [SELL] বিক্রি
    [BUY] কিনতে চাই
    [GIVE] বিনামূল্যে দেওয়া
    [TRADE] অদলবদল
    [RENT_OUT] ভাড়া দেওয়া
    [RENT] ভাড়া চাই
    [OFFER_SERVICE] কাজ করে দিই
    [SEEK_SERVICE] কাজ করাতে চাই
   *[other] অনুরোধ
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    কাউকে খুঁজব? কিছু ভুল থাকলে লিখেও ঠিক করে দিতে পারেন।
    .title = { action-name }: { $thing }
ask-wish-action = এটা নিয়ে কী করতে চান?
ask-wish-thing = জিনিসটা ঠিক কী?
ask-wish-location = কোন শহরে? লোকেশনও পাঠাতে পারেন।
ask-wish-size = কোন সাইজ?
ask-wish-quantity = কয়টা?
ask-wish-wanted = বদলে কী চান?
per-what = { $per ->
    [hour] {" "}ঘণ্টায়
    [day] {" "}দিনে
    [week] {" "}সপ্তাহে
    [month] {" "}মাসে
    [unit] {" "}প্রতিটার জন্য
   *[one] {""}
}
ask-wish-target = আপনি{ per-what } কত দাম চান? অন্যরা এটাকে আপনার চাওয়া দাম হিসেবে দেখবে।
ask-wish-limit = { $side ->
    [provider] আপনি{ per-what } সবচেয়ে কম কত পেলে রাজি? এটা শুধু আমাদের মধ্যে থাকবে; আমি কাউকে কখনোই বলব না।
   *[seeker] আপনি{ per-what } সবচেয়ে বেশি কত দিতে রাজি? এটা শুধু আমাদের মধ্যে থাকবে; আমি কাউকে কখনোই বলব না।
}
unclear-wish-thing = এক-দুই শব্দে বলুন, জিনিসটা কী।
unclear-wish-location = এই শহরটা চিনতে পারছি না। কাছের বড় শহরের নাম লিখুন, নয়তো লোকেশন পাঠান।
unclear-wish-size = জিনিসটার গায়ে সাইজ যেভাবে লেখা আছে, সেভাবেই লিখুন।
unclear-wish-quantity = একটা সংখ্যা লিখুন, যেমন 4।
unclear-wish-wanted = বদলে কী চান, এক-দুই শব্দে বলুন।
unclear-wish-target = টাকার অঙ্কটা লিখুন, যেমন 80।
unclear-wish-limit = টাকার অঙ্কটা লিখুন, যেমন 60।
two-currencies = দুটো মুদ্রা দেখছি: { $currencies }। যেকোনো একটায় অঙ্কটা বলুন।
several-wishes = এখানে { $count ->
    [one] { $count }টা অনুরোধ
   *[other] { $count }টা অনুরোধ
} দেখছি। একটা একটা করে দেখি।
wish-open = { $style ->
    [brief] খুঁজছি।
   *[other] এখন খুঁজছি, কিছু পেলেই জানাব। যেকোনো সময় /status লিখে দেখতে পারেন।
}
wish-standing = চোখ রাখছি; কিছু এলে তবেই জানাব।
wish-dropped = আচ্ছা, বাদ দিলাম।
wish-expired = এটার সময় শেষ; খোঁজা বন্ধ করেছি। এখনো চাইলে আবার বলুন।
    .title = { action-name }: { $thing }
wish-paused = থামিয়ে রাখলাম। আপনি আবার চালু না করা পর্যন্ত এটা কেউ দেখবে না।
wish-resumed = আবার খুঁজছি।
wish-cancelled = মুছে দিলাম: { $thing }।
which-field = কী বদলাব?
field-action = কী করতে চাই
field-thing = জিনিস
field-quantity = কয়টা
field-size = সাইজ
field-location = শহর
field-wanted = বদলে কী চাই
field-target = আমার দাম
field-limit = আমার সীমা
photo-what = সুন্দর ছবি! এটা কী, আর কী করব: বিক্রি করব, দিয়ে দেব, নাকি এরকম একটা খুঁজব?
photo-seen = দেখে মনে হচ্ছে: { $thing }। কী করব: বিক্রি করব, দিয়ে দেব, নাকি এরকম একটা খুঁজব?
voice-heard = শুনলাম: “{ $text }”
voice-unclear = কথাটা বুঝতে পারিনি। অল্প কথায় লিখে দিন।
got-voice = আমি এখনো ভয়েস মেসেজ শুনতে পারি না। অল্প কথায় লিখে দিন।
got-contact = ধন্যবাদ, তবে কন্টাক্ট লাগবে না: আপনি আর অন্য পক্ষ আমার মাধ্যমেই কথা বলবেন।
got-sticker = 🙂 কী খুঁজছেন বা কী ছেড়ে দিতে চান, লিখে বলুন।
got-document = আমি ফাইল পড়তে পারি না। কী ব্যাপার, অল্প কথায় বলুন।
got-other = এ ধরনের মেসেজ আমি পড়তে পারি না। অল্প কথায় বলুন।
standing-found = { $priced ->
    [yes] পেয়েছি: { $thing }, { $distance } দূরে, দাম চাইছে { $price }।
   *[no] পেয়েছি: { $thing }, { $distance } দূরে।
}
talk-begun = অন্য পক্ষের সঙ্গে কথা বলছি, একটু পরেই জানাব।
which-meaning = ঠিক বুঝলাম কি না নিশ্চিত নই। আপনি কী করতে চান?
meaning-sell = কিছু বিক্রি করা
meaning-buy = কিছু কেনা
meaning-give = এমনিই দিয়ে দেওয়া
meaning-trade = কিছু বদল করা
meaning-rent-out = কিছু ভাড়া দেওয়া
meaning-rent = কিছু ভাড়া নেওয়া
meaning-offer-service = কাজ করে দেওয়া
meaning-seek-service = কাজ করানো
meaning-approve = হ্যাঁ বলা
meaning-decline = না বলা
meaning-counter = অন্য দাম বলা
meaning-cancel = কিছু ফিরিয়ে নেওয়া
meaning-status = কী অবস্থা জানা
meaning-help = সাহায্য নেওয়া
meaning-greet = শুধু হ্যালো বলা
meaning-thank = শুধু ধন্যবাদ দেওয়া
meaning-stop = মেসেজ বন্ধ করা
meaning-other = শুধু গল্প করা
meaning-neither = অন্য কিছু
say-it-differently = তাহলে একটু অন্যভাবে বলুন, যেমন: “আমার সাইকেলটা বিক্রি করব, 4000”।

# কার্ডের লাইন
line-in-return = বদলে: { $value }
line-details = { $value }
line-quantity = পরিমাণ: { $value }
line-unit-price = প্রতিটা: { $value }
line-total = মোট: { $value }
line-price-hour = ঘণ্টায় { $value }
line-price-day = দিনে { $value }
line-price-week = সপ্তাহে { $value }
line-price-month = মাসে { $value }
line-free = বিনামূল্যে
line-reasons = কেন: { $value }
line-distance = দূরত্ব: { $value }
line-area = দেখা করার এলাকা: { $value }
line-times = সম্ভাব্য সময়: { $value }
line-payment = টাকা দেওয়ার উপায়: { $value }
line-partner = অন্য পক্ষ: { $value }
line-interests = আগ্রহ: { $value }
line-since = কবে থেকে এখানে: { $value }
line-expires = মেয়াদ: { $value } পর্যন্ত
line-deal = ডিল নং { $value }
line-hope = দাম: { $value }
line-limit = সীমা (শুধু আপনি আর আমি জানি): { $value }
line-place = জায়গা: { $value }
line-urgent = জরুরি
line-when = কখন: { $value }
line-where = কোথায়: { $value }
partner-new = { $named ->
    [yes] { $name }, এখানে নতুন, এখনো রেটিং নেই
   *[no] এখানে নতুন, এখনো রেটিং নেই
}
partner-rated = { $named ->
    [yes] { $name }, 5-এর মধ্যে { NUMBER($stars, maximumFractionDigits: 1) } তারা ({ $count })
   *[no] 5-এর মধ্যে { NUMBER($stars, maximumFractionDigits: 1) } তারা ({ $count })
}
reason-same-size = সাইজ মেলে
reason-same-brand = ব্র্যান্ড মেলে
reason-same-model = মডেল মেলে
reason-asks = দাম চাইছে { $value }
payment-cash = নগদ
payment-bank-transfer = ব্যাংক ট্রান্সফার
payment-card = কার্ড
payment-mobile-money = মোবাইল পেমেন্ট
condition-new = নতুন
condition-used-like-new = প্রায় নতুন
condition-used-good = ভালো অবস্থা
condition-used-fair = মোটামুটি অবস্থা
condition-for-parts = পার্টসের জন্য
condition-used = ব্যবহৃত
color-black = কালো
color-white = সাদা
color-red = লাল
color-blue = নীল
color-green = সবুজ
color-yellow = হলুদ
color-grey = ধূসর
color-brown = বাদামি
color-pink = গোলাপি
color-silver = রুপালি
color-gold = সোনালি
color-beige = বেইজ
color-purple = বেগুনি
color-orange = কমলা
material-leather = চামড়া
material-wood = কাঠ
material-metal = ধাতু
material-glass = কাচ
material-plastic = প্লাস্টিক
material-cotton = সুতি
material-wool = উল
material-silk = সিল্ক
attribute-storage-gb = { $value } জিবি
attribute-mileage-km = { $value } কিমি
attribute-rooms = { $value ->
    [one] { $value }টা রুম
   *[other] { $value }টা রুম
}
attribute-area-m2 = { $value } বর্গমিটার
unit-kg = { $count } কেজি
unit-l = { $count } লিটার
unit-m = { $count } মিটার
unit-piece = { $count ->
    [one] { $count } পিস
   *[other] { $count } পিস
}
unit-pair = { $count ->
    [one] { $count } জোড়া
   *[other] { $count } জোড়া
}
unit-set = { $count ->
    [one] { $count } সেট
   *[other] { $count } সেট
}

# ডিল
card-approval = { $lines }

    আপনি কি রাজি?
    .title = { $side ->
    [provider] একজন আপনার কাছে এটা চান: { $thing }
   *[seeker] আপনার জন্য পেয়েছি: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = আপনি রাজি হয়েছেন। এখন অন্য পক্ষের অপেক্ষায় আছি।
approved-for-you = আপনি যে অনুমতি দিয়েছেন, সেই অনুযায়ী আপনার হয়ে রাজি হয়েছি।
counter-accepted = অন্য পক্ষ আপনার দামে রাজি।
declined-by-you = না করে দিলাম। খোঁজা চালিয়ে যাচ্ছি।
deal-expired = { $deal } নম্বর ডিলের সময় শেষ হয়ে গেছে। খোঁজা চালিয়ে যাচ্ছি।
deal-reminder = { $lines }

    এটা এখনো আপনার উত্তরের অপেক্ষায় আছে।
    .title = { $thing }
deal-cancelled-by-you = { $deal } নম্বর ডিল বাতিল হলো। অন্য পক্ষকে জানিয়ে দিয়েছি।
peer-declined = অন্য পক্ষ { $deal } নম্বর ডিলটা চায় না। খোঁজা চালিয়ে যাচ্ছি।
peer-cancelled = অন্য পক্ষ { $deal } নম্বর ডিল বাতিল করেছে। খোঁজা চালিয়ে যাচ্ছি।
ask-counter = একটার দাম { $price }। আপনি এর বদলে কত বলতে চান?
counter-sent = আপনার দাম জানিয়ে দিয়েছি।
counter-refused = অন্য পক্ষ এতে রাজি না। দাম { $price }-ই থাকছে।
nothing-to-approve = এই মুহূর্তে আপনার উত্তরের অপেক্ষায় কিছু নেই।
which-deal = কয়েকটা প্রস্তাব আপনার অপেক্ষায় আছে। বোতাম থেকে বেছে নিন।
ask-cancel-deal = ডিলটা সত্যিই বাতিল করব? অন্য পক্ষ কিন্তু আপনার ওপর ভরসা করে আছে।
kept = আচ্ছা, সব যেমন ছিল তেমনই থাকল।

# দেখা করা
meeting-card = { $lines }

    দিনের আলোয়, লোকজন আছে এমন জায়গায় দেখা করুন, টাকা দেওয়ার আগে জিনিসটা দেখে নিন, আর কখনো আগাম টাকা দেবেন না।
    .title = ঠিক হলো: { $thing }
meeting-spot = { $town }: লোকজন থাকে এমন কোনো জায়গা, যেমন মূল চত্বর বা স্টেশন
meeting-calendar = আপনার ক্যালেন্ডারে রাখার জন্য।
meeting-soon = { $lines }
    .title = দেখা করার সময় হয়ে এলো: { $thing }
meeting-how = কেমন হলো?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = দুজনেরই সুবিধা হয় এমন আর কোনো সময় আমার জানা নেই। অন্য পক্ষকে লিখতে পারেন।
ask-other-time = কোন সময়টা আপনার সুবিধা?
time-proposed = সময় প্রস্তাব করেছি: { $time }।
time-asked = অন্য পক্ষ এই সময়টা বলছে: { $time }।
arrived-noted = আপনি পৌঁছে গেছেন, অন্য পক্ষকে জানিয়ে দিয়েছি।
peer-arrived = অন্য পক্ষ পৌঁছে গেছে।
ask-rating = হয়ে গেল! অন্য পক্ষ কেমন ছিল?
too-early-for-no-show = দেখা করার সময় { $time }। ততক্ষণ একটু অপেক্ষা করুন।
no-show-noted = দুঃখিত। অন্য পক্ষ যে আসেনি, লিখে রাখলাম; খোঁজা চালিয়ে যাচ্ছি। রেটিং দেবেন?
blamed-no-show = অন্য পক্ষ বলছে, আপনি আসেননি। খোঁজা চালিয়ে যাচ্ছি। আপনিও রেটিং দিতে পারেন।
rating-thanks = ধন্যবাদ! আপনি { $stars ->
    [one] { $stars } তারা
   *[other] { $stars } তারা
} দিয়েছেন।
ask-note = অন্য পক্ষকে কী বলব? আপনার নাম বা নম্বর ছাড়াই পৌঁছে দেব।
note-sent = পৌঁছে দিয়েছি।
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = মেসেজ: { $thing }
note-translated = “{ $text }” { $understood }
    মূল লেখা ({ $language }): “{ $original }”
    .title = মেসেজ: { $thing }

# অবস্থা
status-summary = চালু অনুরোধ: { $wishes }। চালু ডিল: { $deals }। শেষ হয়েছে: { $done }।
status-empty = এখন কিছুই চালু নেই। কী বিক্রি করতে বা খুঁজতে চান, বলুন।
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = এখনো অসম্পূর্ণ
wish-state-open = খুঁজছি
wish-state-standing = কিছু এলে জানাব
wish-state-talking = দরদাম চলছে
wish-state-agreed = ঠিক হয়েছে, ডিলটা দেখুন
wish-state-paused = থামিয়ে রাখা
deal-state-proposed = আপনার উত্তরের অপেক্ষায়
deal-state-approved-by-me = অন্য পক্ষের অপেক্ষায়
deal-state-approved-by-peer = অন্য পক্ষ রাজি; আপনার উত্তর বাকি
deal-state-confirmed = দুই পক্ষই রাজি
deal-state-meeting = দেখা করার সময় ঠিক হয়েছে
deal-state-arrived = আপনি পৌঁছে গেছেন
deal-state-done = শেষ, রেটিং বাকি
deal-state-no-show = কেউ একজন আসেনি
deal-state-blamed = অন্য পক্ষ বলছে, আপনি আসেননি
ask-cancel-wish = “{ $thing }” সত্যিই মুছে দেব?

# সেটিংস ও গোপনীয়তা
settings-list = কী বদলাতে চান?
setting-language = ভাষা
setting-town = শহর
setting-autonomy = স্বাধীনতা
setting-comfort = টাকার অঙ্ক
setting-style = কথা বলার ধরন
setting-sharing = অন্যরা যা জানে
setting-precision = লোকেশন
setting-platforms = চ্যানেল
setting-market = বাজার
setting-currency = মুদ্রা
setting-radius = দূরত্বের সীমা
setting-delivery = ডেলিভারি
setting-payment = টাকা দেওয়া-নেওয়া
setting-quiet = চুপ থাকার সময়
setting-days = দেখা করার দিন
setting-firmness = দরদাম
setting-partners = অন্যদের রেটিং
setting-contact = কে যোগাযোগ করবে
setting-notifications = নোটিফিকেশন
setting-interests = আগ্রহ
setting-formality = সম্বোধন
setting-languages = যেসব ভাষা জানি
privacy = আপনার অনুরোধ, আমার প্রশ্নের উত্তর আর ডিল নিয়ে যা বলেন, তা আমি রাখি। আপনার সীমা আর ঠিকানা আমার কাছ থেকে কখনো বাইরে যায় না। আপনার ডেটা নিয়ে যেতে বা মুছে ফেলতে পারেন।
export-ready = আপনার সম্পর্কে যা যা জানি, সব এখানে।
ask-erase = সত্যিই সব মুছে দেব? চালু অনুরোধ ও ডিল শেষ হয়ে যাবে, আর আপনার MAI চিরতরে চলে যাবে।
erased = সব মুছে দিয়েছি। ভালো থাকবেন!
voice-consent = ধন্যবাদ। এখন একটা ছোট ভয়েস মেসেজ পাঠান; আপনি না মোছা পর্যন্ত এটা আপনার গলার নমুনা হিসেবে রাখব।
voice-kept = আপনার গলার নমুনা রেখে দিয়েছি। /privacy থেকে মুছতে পারবেন।
voice-deleted = আপনার গলার নমুনা মুছে দিয়েছি।

# কথাবার্তা
help = { $style ->
    [brief] কী বিক্রি করবেন, দেবেন, বদলাবেন, ভাড়া দেবেন-নেবেন বা খুঁজছেন, বলুন। /status /settings /privacy /cancel /stop
   *[other] কী বিক্রি করতে, দিয়ে দিতে, বদল করতে, ভাড়া দিতে-নিতে বা খুঁজতে চান, নিজের মতো করে বলুন। যেমন: “সাইকেল বিক্রি করব, 4000” বা “কাছাকাছি বাচ্চার দোলনা খুঁজছি”। ভাষা যা-ই হোক, আমি মানুষ খুঁজে দিই, আপনার সীমার মধ্যে দরদাম করি, আর কিছু চূড়ান্ত করার আগে আপনাকে জিজ্ঞেস করি।
        /status – এখন কী অবস্থা
        /settings – আপনার জন্য কীভাবে কাজ করি
        /privacy – আপনার ডেটা
        /cancel – প্রশ্নটা বাদ দেওয়া
        /stop – আর মেসেজ নয়
}
greeting = { $formality ->
    [familiar] হ্যালো! 👋 কী লাগবে, নাকি কিছু ছাড়তে চাও?
   *[polite] { $style ->
        [professional] শুভেচ্ছা। আপনার জন্য কী করতে পারি?
       *[other] হ্যালো! কী খুঁজছেন, বা কী ছেড়ে দিতে চান?
    }
}
you-are-welcome = { $formality ->
    [familiar] আরে, ব্যাপার না! 🙂
   *[polite] আপনাকেও ধন্যবাদ!
}
not-a-wish = আমি কেনাবেচার কাজটাই ভালো পারি: কী বিক্রি করতে, দিয়ে দিতে, বদল করতে, ভাড়া দিতে-নিতে বা খুঁজতে চান, বলুন। /help লিখলে আরও জানবেন।
nothing-asked = আচ্ছা, আর উত্তরের অপেক্ষা করছি না।
stopped = চুপ থাকব। আবার শুরু করতে চাইলে যেকোনো সময় লিখুন।
command-unknown = এই কমান্ডটা চিনি না। আমি কী কী পারি, /help লিখলে দেখবেন।
empty-message = মেসেজটা খালি ছিল। কী দরকার, অল্প কথায় বলুন।
edit-unclear = দেখলাম, একটা মেসেজ বদলেছেন। কী বদলাতে হবে, নতুন করে লিখুন।
too-long = এটা আমার জন্য বেশি লম্বা। সর্বোচ্চ { $limit } অক্ষরে বলুন।
no-longer-possible = এটা এখন আর সম্ভব না। কী অবস্থা জানতে /status লিখুন।
not-found = এটা আর খুঁজে পাচ্ছি না। কী অবস্থা জানতে /status লিখুন।
sorry-failed = দুঃখিত, আমার দিক থেকে একটা সমস্যা হয়েছে। আরেকবার বলুন।
refused-market = আপনার সেটিংস আমাকে এটা করতে দেয় না। /settings থেকে বদলাতে পারেন।
refused-too-many-wishes = আপনার অনেকগুলো অনুরোধ চালু আছে। আগে একটা শেষ করুন বা মুছুন; /status লিখলে সব দেখবেন।
refused-amount = অঙ্কটা ঠিক মনে হচ্ছে না। 0-এর বেশি একটা সংখ্যা লিখুন।
refused-limit = এটা আপনার দেওয়া সীমার বাইরে চলে যাবে।
refused-contact = আপনার নিরাপত্তার জন্য ফোন নম্বর, ঠিকানা বা লিংক পাঠাই না। কার্ডে যেমন ঠিক হয়েছে, সেভাবেই দেখা করুন।
refused-too-many-messages = একটু দাঁড়ান, একসঙ্গে অনেক হয়ে গেল। এক মিনিট পরে আবার চেষ্টা করুন।
refused-deal-over = ওই ডিলটা শেষ হয়ে গেছে।
refused-deal-running = এটা নিয়ে একটা ডিল চলছে। আগে ডিলটা বাতিল করুন; /status লিখলে দেখবেন।
refused-not-open = এখন ওটা খুঁজছি না।
refused-not-paused = ওটা থামানো নেই।
refused-same-price = দাম তো এটাই আছে।
refused-too-many-counters = অনেকবার দাম বলাবলি হয়ে গেছে। এবার রাজি কি না জানান।

# মেনুর কমান্ড
command-start = শুরু করুন
command-help = আমি কী কী পারি
command-status = এখন কী অবস্থা
command-settings = আপনার জন্য কীভাবে কাজ করি
command-privacy = আপনার ডেটা
command-cancel = প্রশ্নটা বাদ দিন
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
