# آغاز اور پہلے سوال
birth-welcome = السلام علیکم! میں آپ کا MAI ہوں، لین دین میں آپ کا ذاتی ایجنٹ۔ اپنی زبان میں، اپنے لفظوں میں بتائیں کہ کیا بیچنا، مفت دینا، بدلنا، کرائے پر دینا یا لینا، یا ڈھونڈنا ہے؛ صحیح شخص ڈھونڈنا اور بھاؤ تاؤ کرنا میرا کام۔ آپ کی ہاں کے بغیر کچھ طے نہیں ہوتا۔
birth-ready = آپ کا MAI تیار ہے۔ سلام کر کے شروع کریں۔
ask-town = آپ کی رہائش کس شہر میں ہے؟ (جواب { $language } میں ملے گا؛ کسی اور زبان میں لکھیں تو میں بھی وہی اپنا لوں۔)
ask-autonomy = مجھے خود سے کتنا فیصلہ کرنے کی اجازت ہے؟
ask-comfort = کتنی رقم تک آپ سے پوچھے بغیر کام کر لوں؟
ask-style = آپ سے کس انداز میں بات کروں؟
ask-sharing = دوسرے MAI آپ کے بارے میں کیا جان سکتے ہیں؟
ask-precision = دوسرے لوگ آپ کی جگہ کتنی درستی سے دیکھ سکتے ہیں؟
ask-platforms = آپ کی چیٹ کہاں کہاں ہوتی ہے؟ جو جو درست ہو، چن لیں۔
ask-market = بازار میں آپ کے لیے کیا کیا کروں؟
ask-currency = حساب کس کرنسی میں رکھنا ہے؟ لکھ دیں، جیسے { $currency }۔
ask-radius = سودے کے لیے کتنی دور تک جانا منظور ہے؟
ask-delivery = مل کر لینا دینا بہتر ہے یا ڈیلیوری؟
ask-payment = پیسے دینے اور لینے کا کون سا طریقہ پسند ہے؟
ask-quiet = کس وقت خاموش رہوں؟
ask-days = کسی سے ملنے کا وقت آپ کے پاس کب ہوتا ہے؟
ask-firmness = بھاؤ تاؤ کتنی سختی سے کروں؟
ask-partners = دوسرے فریق کی ریٹنگ کم از کم کیسی ہو؟
ask-contact = میرے ذریعے آپ سے کون رابطہ کر سکتا ہے؟
ask-notifications = بن پوچھے آپ کو کن باتوں کی خبر دوں؟
ask-interests = آپ کو کس قسم کی چیزوں میں دلچسپی ہے؟ کچھ لکھ دیں۔
ask-formality = بات چیت میں کتنا تکلف رکھوں؟
ask-languages = آپ کو کون کون سی زبانیں آتی ہیں؟ لکھ دیں۔
ask-language = کس زبان میں بات کروں؟
language-set = اب سے بات { $language } میں ہو گی۔
choice-autonomy-ask = ہمیشہ مجھ سے پوچھیں
choice-autonomy-big = بڑے فیصلے پوچھیں
choice-autonomy-tell = کر کے بتا دیں
choice-autonomy-full = خود فیصلہ کریں
choice-comfort-under = { $amount } تک
choice-comfort-trust = آپ پر بھروسا ہے
choice-style-casual = بے تکلف
choice-style-professional = کاروباری
choice-style-brief = مختصر
choice-style-detailed = تفصیل سے
choice-sharing-nothing = کچھ نہیں
choice-sharing-interests = میری دلچسپیاں
choice-sharing-profile = میرا پروفائل
choice-sharing-all = جو بھی کام آئے
choice-precision-city = میرا شہر
choice-precision-never = کبھی نہیں
choice-precision-neighbourhood = میرا علاقہ
choice-precision-precise = بالکل ٹھیک جگہ
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ویب چیٹ
platform-not-yet = { $name }: یہاں ابھی دستیاب نہیں؛ یاد رہے گا۔
choice-market-full = سب کچھ
choice-market-browse = صرف دیکھنا
choice-market-buy = پوچھ کر خریدنا
choice-market-sell = پوچھ کر بیچنا
choice-radius-5 = 5 کلومیٹر
choice-radius-20 = 20 کلومیٹر
choice-radius-50 = 50 کلومیٹر
choice-radius-100 = 100 کلومیٹر
choice-radius-500 = 500 کلومیٹر
choice-delivery-pickup = مل کر
choice-delivery-delivery = ڈیلیوری
choice-delivery-either = دونوں ٹھیک
choice-payment-cash = نقد
choice-payment-transfer = بینک ٹرانسفر
choice-payment-card = کارڈ
choice-payment-any = کوئی بھی
choice-quiet-night = رات کو (22–8)
choice-quiet-none = کبھی نہیں
choice-quiet-evening = شام اور رات (19–9)
choice-days-any = کسی بھی وقت
choice-days-weekend = ہفتہ اتوار
choice-days-evenings = سہ پہر اور شام
choice-days-mornings = صبح
choice-firmness-normal = معمول کے مطابق
choice-firmness-soft = نرمی سے
choice-firmness-firm = سختی سے
choice-partners-0 = کوئی بھی
choice-partners-50 = مناسب یا بہتر
choice-partners-70 = اچھی
choice-partners-85 = بہت اچھی
choice-contact-everyone = سب
choice-contact-rated = صرف ریٹنگ والے
choice-contact-nobody = کوئی نہیں
choice-notifications-all = سب کچھ
choice-notifications-digest = دن میں ایک بار، سب اکٹھا
choice-notifications-deals = صرف میرے سودے
choice-notifications-none = کچھ نہیں
choice-formality-polite = ادب سے
choice-formality-familiar = دوستوں کی طرح
which-town = ان میں سے کون سا؟
town-noted = نوٹ کر لیا: { $town }۔ حساب { $currency } میں ہو گا؛ چاہیں تو /settings میں بدل لیں۔
unclear-town = یہ شہر پہچان میں نہیں آیا۔ قریب کے کسی بڑے شہر کا نام لکھیں یا اپنی لوکیشن بھیجیں۔
held-until-ready = یہ سنبھال لیا ہے۔ بس ایک لمحہ، پھر اسی کو دیکھتے ہیں۔
please-choose = کوئی بٹن دبائیں یا /help لکھیں۔
noted = نوٹ کر لیا۔
welcome-back = { $formality ->
    [familiar] ارے واہ، پھر ملاقات! 👋 کیا حال ہے؟
   *[polite] پھر سے خوش آمدید! آپ کو کیا ڈھونڈنا ہے، یا کیا نکالنا ہے؟
}

# بٹن
button-skip = چھوڑیں
button-done-choosing = ہو گیا
button-drop = رہنے دیں
button-yes-look = ہاں، ڈھونڈیں
button-only-tell = بس بتا دیں
button-change = بدلیں
button-back = واپس
button-approve = منظور
button-decline = نامنظور
button-counter = کوئی اور قیمت
button-here = میں یہاں ہوں
button-done = سب ہو گیا
button-write = میسج بھیجیں
button-reschedule = کوئی اور وقت
button-noshow = کوئی نہیں آیا
button-cancel = سودا منسوخ کریں
button-cancel-sure = ہاں، منسوخ کریں
button-cancel-wish = حذف کریں
button-keep = نہیں، رہنے دیں
button-reply = جواب دیں
button-negotiate = بھاؤ تاؤ کریں
button-accept-time = یہ وقت ٹھیک ہے
button-pause = روکیں
button-resume = پھر ڈھونڈیں
button-edit = ترمیم
button-export = میرا ڈیٹا، فائل میں
button-erase = سب کچھ مٹائیں
button-erase-sure = ہاں، سب مٹائیں
button-voice-give = آواز کا نمونہ دیں
button-voice-delete = آواز کا نمونہ مٹائیں
button-used = یہ بٹن پہلے ہی دب چکا ہے۔ صورتحال جاننے کے لیے /status لکھیں۔
button-unknown = یہ بٹن اب پہچان میں نہیں آتا۔ صورتحال جاننے کے لیے /status لکھیں۔
button-foreign = یہ بٹن کسی اور کا ہے۔
label = { $text }

# درخواستیں
action-name = { $action ->
    [SELL] برائے فروخت
    [BUY] خریدنا ہے
    [GIVE] مفت دینا ہے
    [TRADE] تبادلہ
    [RENT_OUT] کرائے کے لیے
    [RENT] کرائے پر چاہیے
    [OFFER_SERVICE] خدمت کی پیشکش
    [SEEK_SERVICE] کام کروانا ہے
   *[other] درخواست
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    کیا تلاش شروع کروں؟ کچھ غلط ہو تو لکھ کر بھی ٹھیک کروا لیں۔
    .title = { action-name }: { $thing }
ask-wish-action = اس کا کیا کرنا ہے؟
ask-wish-thing = یہ اصل میں کیا چیز ہے؟
ask-wish-location = کس شہر میں؟ چاہیں تو اپنی لوکیشن بھیج دیں۔
ask-wish-size = سائز کیا ہے؟
ask-wish-quantity = تعداد کتنی ہے؟
ask-wish-wanted = بدلے میں کیا چاہیے؟
per-what = { $per ->
    [hour] {" "}فی گھنٹہ
    [day] {" "}فی دن
    [week] {" "}فی ہفتہ
    [month] {" "}فی مہینہ
    [unit] {" "}ایک کے لیے
   *[one] {""}
}
ask-wish-target = آپ کو{ per-what } کتنی قیمت چاہیے؟ دوسروں کو یہ آپ کی مانگی ہوئی قیمت نظر آئے گی۔
ask-wish-limit = { $side ->
    [provider] آپ کو{ per-what } کم از کم کتنے منظور ہیں؟ یہ بات ہمارے بیچ رہے گی؛ کسی کو کبھی نہیں بتائی جاتی۔
   *[seeker] آپ کو{ per-what } زیادہ سے زیادہ کتنا دینا منظور ہے؟ یہ بات ہمارے بیچ رہے گی؛ کسی کو کبھی نہیں بتائی جاتی۔
}
unclear-wish-thing = ایک دو لفظوں میں بتائیں کہ یہ کیا چیز ہے۔
unclear-wish-location = یہ شہر پہچان میں نہیں آیا۔ قریب کے کسی بڑے شہر کا نام لکھیں یا اپنی لوکیشن بھیجیں۔
unclear-wish-size = سائز ویسے ہی لکھیں جیسے چیز پر لکھا ہے۔
unclear-wish-quantity = کوئی عدد لکھیں، جیسے 4۔
unclear-wish-wanted = ایک دو لفظوں میں بتائیں کہ بدلے میں کیا چاہیے۔
unclear-wish-target = رقم لکھیں، جیسے 80۔
unclear-wish-limit = رقم لکھیں، جیسے 60۔
two-currencies = دو کرنسیاں نظر آ رہی ہیں: { $currencies }۔ رقم کسی ایک میں بتائیں۔
several-wishes = یہاں { $count ->
    [one] { $count } درخواست ہے
   *[other] { $count } درخواستیں ہیں
}۔ ایک ایک کر کے دیکھتے ہیں۔
wish-open = { $style ->
    [brief] تلاش جاری ہے۔
   *[other] تلاش شروع ہو گئی ہے؛ کچھ ملتے ہی آپ کو خبر ہو جائے گی۔ جب چاہیں /status لکھیں۔
}
wish-standing = نظر رکھی جا رہی ہے؛ کچھ آیا تبھی خبر ملے گی۔
wish-dropped = ٹھیک ہے، رہنے دیا۔
wish-expired = اس کا وقت ختم ہو گیا؛ تلاش روک دی ہے۔ اب بھی چاہیے تو دوبارہ بتائیں۔
    .title = { action-name }: { $thing }
wish-paused = درخواست روک دی۔ جب تک آپ دوبارہ شروع نہ کریں، یہ کسی کو نظر نہیں آئے گی۔
wish-resumed = تلاش پھر سے جاری ہے۔
wish-cancelled = حذف ہو گیا: { $thing }۔
which-field = کیا بدلوں؟
field-action = کیا کرنا ہے
field-thing = چیز
field-quantity = تعداد
field-size = سائز
field-location = شہر
field-wanted = بدلے میں کیا چاہیے
field-target = میری قیمت
field-limit = میری حد
photo-what = اچھی تصویر ہے! یہ کیا ہے اور اس کا کیا کروں: بیچوں، مفت دوں، یا ایسی ہی چیز ڈھونڈوں؟
photo-seen = لگتا ہے یہ ہے: { $thing }۔ اس کا کیا کروں: بیچوں، مفت دوں، یا ایسی ہی چیز ڈھونڈوں؟
voice-heard = میں نے سنا: ”{ $text }“
voice-unclear = بات سمجھ میں نہیں آئی۔ براہ کرم چند لفظوں میں لکھ دیں۔
got-voice = وائس میسج سننا ابھی میرے بس میں نہیں۔ چند لفظوں میں لکھ دیں۔
got-contact = شکریہ، مگر رابطہ نمبر کی ضرورت نہیں: آپ اور دوسرا فریق میرے ذریعے ایک دوسرے کو لکھتے ہیں۔
got-sticker = 🙂 لفظوں میں بتائیں کہ کیا ڈھونڈنا ہے یا کیا نکالنا ہے۔
got-document = فائلیں پڑھنا میرے بس میں نہیں۔ چند لفظوں میں بتائیں کہ بات کیا ہے۔
got-other = اس قسم کا میسج پڑھنا میرے بس میں نہیں۔ چند لفظوں میں بتائیں۔
standing-found = { $priced ->
    [yes] مل گیا: { $thing }، { $distance } دور، مانگی ہوئی قیمت { $price }۔
   *[no] مل گیا: { $thing }، { $distance } دور۔
}
digest = { $lines }
    .title = آج آپ کے لیے جو ملا
talk-begun = دوسرے فریق سے بات چل رہی ہے، تھوڑی دیر میں خبر ملے گی۔
which-meaning = بات پوری طرح سمجھ میں نہیں آئی۔ آپ کو کیا کرنا ہے؟
meaning-sell = کچھ بیچنا
meaning-buy = کچھ خریدنا
meaning-give = کچھ مفت دینا
meaning-trade = کچھ بدلنا
meaning-rent-out = کچھ کرائے پر دینا
meaning-rent = کچھ کرائے پر لینا
meaning-offer-service = اپنا کام پیش کرنا
meaning-seek-service = کوئی کام کروانا
meaning-approve = ہاں کہنا
meaning-decline = نہ کہنا
meaning-counter = کوئی اور قیمت بتانا
meaning-cancel = کچھ واپس لینا
meaning-status = صورتحال جاننا
meaning-help = مدد لینا
meaning-greet = بس سلام کرنا
meaning-thank = بس شکریہ کہنا
meaning-stop = میسج بند کروانا
meaning-other = بس گپ شپ
meaning-neither = کچھ اور
say-it-differently = تو پھر دوسرے لفظوں میں بتائیں، جیسے: ”اپنی سائیکل بیچنی ہے، 8000“۔

# کارڈ کی سطریں
line-in-return = بدلے میں: { $value }
line-details = { $value }
line-quantity = تعداد: { $value }
line-unit-price = ایک کی قیمت: { $value }
line-total = کل: { $value }
line-price-hour = { $value } فی گھنٹہ
line-price-day = { $value } فی دن
line-price-week = { $value } فی ہفتہ
line-price-month = { $value } فی مہینہ
line-free = مفت
line-reasons = وجہ: { $value }
line-distance = فاصلہ: { $value }
line-area = ملنے کا علاقہ: { $value }
line-times = ممکنہ اوقات: { $value }
line-payment = ادائیگی: { $value }
line-partner = دوسرا فریق: { $value }
line-interests = دلچسپیاں: { $value }
line-since = یہاں کب سے: { $value }
line-expires = میعاد: { $value } تک
line-deal = سودا نمبر { $value }
line-hope = قیمت: { $value }
line-limit = حد (صرف آپ کو اور مجھے معلوم): { $value }
line-place = جگہ: { $value }
line-urgent = فوری
line-when = کب: { $value }
line-where = کہاں: { $value }
partner-new = { $named ->
    [yes] { $name }، یہاں نئی آمد، ابھی کوئی ریٹنگ نہیں
   *[no] یہاں نئی آمد، ابھی کوئی ریٹنگ نہیں
}
partner-rated = { $named ->
    [yes] { $name }، 5 میں سے { NUMBER($stars, maximumFractionDigits: 1) } ستارے ({ $count })
   *[no] 5 میں سے { NUMBER($stars, maximumFractionDigits: 1) } ستارے ({ $count })
}
reason-same-size = سائز ملتا ہے
reason-same-brand = برانڈ ملتا ہے
reason-same-model = ماڈل ملتا ہے
reason-asks = مانگ { $value }
payment-cash = نقد
payment-bank-transfer = بینک ٹرانسفر
payment-card = کارڈ
payment-mobile-money = موبائل پیمنٹ
condition-new = بالکل نئی حالت
condition-used-like-new = نئے جیسی حالت
condition-used-good = اچھی حالت
condition-used-fair = مناسب حالت
condition-for-parts = پرزوں کے لیے
condition-used = استعمال شدہ
color-black = سیاہ
color-white = سفید
color-red = سرخ
color-blue = نیلا
color-green = سبز
color-yellow = پیلا
color-grey = سرمئی
color-brown = بھورا
color-pink = گلابی
color-silver = سلور
color-gold = سنہری
color-beige = بادامی
color-purple = جامنی
color-orange = نارنجی
material-leather = چمڑا
material-wood = لکڑی
material-metal = دھات
material-glass = شیشہ
material-plastic = پلاسٹک
material-cotton = سوتی
material-wool = اونی
material-silk = ریشمی
attribute-storage-gb = { $value } جی بی
attribute-mileage-km = { $value } کلومیٹر
attribute-rooms = { $value ->
    [one] { $value } کمرہ
   *[other] { $value } کمرے
}
attribute-area-m2 = { $value } مربع میٹر
unit-kg = { $count } کلو
unit-l = { $count } لیٹر
unit-m = { $count } میٹر
unit-piece = { $count ->
    [one] { $count } عدد
   *[other] { $count } عدد
}
unit-pair = { $count ->
    [one] { $count } جوڑا
   *[other] { $count } جوڑے
}
unit-set = { $count ->
    [one] { $count } سیٹ
   *[other] { $count } سیٹ
}

# سودے
card-approval = { $lines }

    کیا آپ کو منظور ہے؟
    .title = { $side ->
    [provider] کسی کو آپ سے یہ چاہیے: { $thing }
   *[seeker] آپ کے لیے یہ ملا: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = آپ کی ہاں مل گئی۔ اب دوسرے فریق کا انتظار ہے۔
approved-for-you = آپ کی دی ہوئی اجازت کے مطابق یہ آپ کی طرف سے منظور کر دیا ہے۔
counter-accepted = دوسرے فریق نے آپ کی قیمت مان لی۔
declined-by-you = انکار کر دیا۔ تلاش جاری ہے۔
deal-expired = سودا نمبر { $deal } کا وقت ختم ہو گیا۔ تلاش جاری ہے۔
deal-reminder = { $lines }

    یہ اب بھی آپ کے جواب کے انتظار میں ہے۔
    .title = { $thing }
deal-cancelled-by-you = سودا { $deal } منسوخ ہو گیا۔ دوسرے فریق کو بتا دیا ہے۔
peer-declined = دوسرے فریق کو سودا { $deal } منظور نہیں۔ تلاش جاری ہے۔
peer-cancelled = دوسرے فریق نے سودا { $deal } منسوخ کر دیا۔ تلاش جاری ہے۔
ask-counter = ایک کی قیمت { $price } ہے۔ آپ کی طرف سے کیا قیمت ہو؟
counter-sent = آپ کی قیمت آگے پہنچا دی ہے۔
counter-refused = دوسرے فریق کو یہ منظور نہیں۔ قیمت { $price } ہی ہے۔
nothing-to-approve = اس وقت کچھ بھی آپ کے جواب کے انتظار میں نہیں۔
which-deal = کئی پیشکشیں آپ کے انتظار میں ہیں۔ بٹن سے چن لیں۔
ask-cancel-deal = کیا واقعی یہ سودا منسوخ کرنا ہے؟ دوسرا فریق آپ کے بھروسے پر ہے۔
kept = ٹھیک ہے، سب کچھ ویسا ہی رہے گا۔

# ملاقاتیں
meeting-card = { $lines }

    دن کے وقت، رونق والی جگہ پر ملیں، پیسے دینے سے پہلے چیز دیکھ لیں، اور پیشگی رقم کبھی نہ دیں۔
    .title = طے ہو گیا: { $thing }
meeting-spot = { $town } میں کوئی رونق والی عوامی جگہ، جیسے مرکزی چوک یا اسٹیشن
meeting-calendar = یہ آپ کے کیلنڈر کے لیے ہے۔
meeting-soon = { $lines }
    .title = ملاقات کا وقت قریب ہے: { $thing }
meeting-how = کیسا رہا؟
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = کوئی اور وقت معلوم نہیں جو دونوں کے لیے ٹھیک ہو۔ چاہیں تو دوسرے فریق کو لکھ دیں۔
ask-other-time = آپ کے لیے کون سا وقت ٹھیک رہے گا؟
time-proposed = یہ وقت تجویز کر دیا ہے: { $time }۔
time-asked = دوسرے فریق نے یہ وقت تجویز کیا ہے: { $time }۔
arrived-noted = دوسرے فریق کو بتا دیا ہے کہ آپ وہاں موجود ہیں۔
peer-arrived = دوسرا فریق پہنچ گیا ہے۔
ask-rating = ہو گیا! دوسرا فریق کیسا رہا؟
too-early-for-no-show = ملاقات کا وقت { $time } ہے۔ تب تک انتظار کر لیں۔
no-show-noted = افسوس ہوا۔ نوٹ کر لیا ہے کہ دوسرا فریق نہیں آیا، اور تلاش جاری ہے۔ کیا ریٹنگ دینی ہے؟
blamed-no-show = دوسرے فریق کا کہنا ہے کہ آپ کی طرف سے کوئی نہیں آیا۔ تلاش جاری ہے۔ چاہیں تو آپ بھی ریٹنگ دیں۔
rating-thanks = شکریہ! آپ نے { $stars ->
    [one] { $stars } ستارہ دیا
   *[other] { $stars } ستارے دیے
}۔
ask-note = دوسرے فریق سے کیا کہوں؟ آپ کا نام یا نمبر بتائے بغیر پہنچا دیا جائے گا۔
note-sent = پہنچا دیا۔
note-received = { $foreign ->
    [yes] ”{ $text }“ ({ $language })
   *[no] ”{ $text }“
} { $understood }
    .title = میسج: { $thing }
note-translated = ”{ $text }“ { $understood }
    اصل ({ $language }): ”{ $original }“
    .title = میسج: { $thing }

# صورتحال
status-summary = کھلی درخواستیں: { $wishes }۔ کھلے سودے: { $deals }۔ مکمل: { $done }۔
status-empty = اس وقت کچھ کھلا نہیں ہے۔ بتائیں کیا بیچنا یا ڈھونڈنا ہے۔
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = ابھی ادھوری
wish-state-open = تلاش جاری ہے
wish-state-standing = کچھ آیا تو خبر ملے گی
wish-state-talking = بھاؤ تاؤ چل رہا ہے
wish-state-agreed = طے ہو گیا، سودا دیکھیں
wish-state-paused = رکی ہوئی
deal-state-proposed = آپ کے جواب کا انتظار
deal-state-approved-by-me = دوسرے فریق کا انتظار
deal-state-approved-by-peer = دوسرے فریق کی ہاں ہو گئی؛ آپ کا جواب باقی ہے
deal-state-confirmed = دونوں کی ہاں ہو گئی
deal-state-meeting = ملاقات طے ہے
deal-state-arrived = آپ وہاں موجود ہیں
deal-state-done = مکمل، ریٹنگ باقی ہے
deal-state-no-show = کوئی ایک نہیں آیا
deal-state-blamed = دوسرے فریق کا کہنا: آپ کی طرف سے کوئی نہیں آیا
ask-cancel-wish = کیا واقعی ”{ $thing }“ حذف کر دوں؟

# سیٹنگز اور رازداری
settings-list = کیا بدلنا ہے؟
setting-language = زبان
setting-town = شہر
setting-autonomy = اختیار
setting-comfort = رقم
setting-style = انداز
setting-sharing = دوسروں کو کیا معلوم ہو
setting-precision = لوکیشن
setting-platforms = چینل
setting-market = بازار
setting-currency = کرنسی
setting-radius = دائرہ
setting-delivery = ڈیلیوری
setting-payment = ادائیگی
setting-quiet = خاموشی کے اوقات
setting-days = ملنے کے دن
setting-firmness = بھاؤ تاؤ
setting-partners = دوسروں کی ریٹنگ
setting-contact = کون رابطہ کرے
setting-notifications = اطلاعات
setting-interests = دلچسپیاں
setting-formality = تکلف
setting-languages = میری زبانیں
privacy = آپ کی درخواستوں، میرے سوالوں کے جوابوں اور سودوں کی باتیں میرے پاس رہتی ہیں۔ آپ کی حد اور آپ کا پتا مجھ سے باہر کبھی نہیں جاتا۔ اپنا ڈیٹا جب چاہیں ساتھ لے جائیں یا مٹا دیں۔
export-ready = آپ کے بارے میں جو کچھ مجھے معلوم ہے، سب یہاں ہے۔
ask-erase = کیا واقعی سب کچھ مٹا دوں؟ کھلی درخواستیں اور سودے ختم ہو جائیں گے، اور آپ کا MAI ہمیشہ کے لیے چلا جائے گا۔
erased = سب کچھ مٹا دیا۔ خدا حافظ!
voice-consent = شکریہ۔ اب ایک چھوٹا سا وائس میسج بھیجیں؛ جب تک آپ نہ مٹائیں، یہ آپ کی آواز کے نمونے کے طور پر میرے پاس رہے گا۔
voice-kept = آپ کی آواز کا نمونہ محفوظ کر لیا ہے۔ مٹانا ہو تو /privacy میں جائیں۔
voice-deleted = آپ کی آواز کا نمونہ مٹا دیا ہے۔

# بات چیت
help = { $style ->
    [brief] بتائیں کیا بیچنا، دینا، بدلنا، کرائے پر دینا یا لینا، یا ڈھونڈنا ہے۔ /status /settings /privacy /cancel /stop
   *[other] اپنے لفظوں میں بتائیں کہ کیا بیچنا، مفت دینا، بدلنا، کرائے پر دینا یا لینا، یا ڈھونڈنا ہے۔ جیسے: ”سائیکل بیچنی ہے، 8000“ یا ”قریب میں بے بی کاٹ چاہیے“۔ زبان کوئی بھی ہو، کسی کو ڈھونڈنا اور آپ کی حد کے اندر بھاؤ تاؤ کرنا میرا کام ہے، اور کچھ بھی طے ہونے سے پہلے آپ سے پوچھا جاتا ہے۔
        /status – کیا صورتحال ہے
        /settings – آپ کے لیے میرے کام کا طریقہ
        /privacy – آپ کا ڈیٹا
        /cancel – سوال چھوڑنا
        /stop – مزید میسج نہیں
}
greeting = { $formality ->
    [familiar] ہیلو! 👋 کیا ڈھونڈنا ہے، یا کیا نکالنا ہے؟
   *[polite] { $style ->
        [professional] السلام علیکم۔ آپ کی کیا خدمت کروں؟
       *[other] السلام علیکم! آپ کو کیا ڈھونڈنا ہے، یا کیا نکالنا ہے؟
    }
}
you-are-welcome = { $formality ->
    [familiar] کوئی بات نہیں! 🙂
   *[polite] کوئی بات نہیں، خوشی ہوئی!
}
not-a-wish = میرا کام لین دین ہے: بتائیں کیا بیچنا، مفت دینا، بدلنا، کرائے پر دینا یا لینا، یا ڈھونڈنا ہے۔ مزید کے لیے /help لکھیں۔
nothing-asked = ٹھیک ہے، اب جواب کا انتظار نہیں۔
stopped = اب خاموشی رہے گی۔ جب بھی آگے بڑھنا ہو، لکھ دیں۔
command-unknown = یہ کمانڈ پہچان میں نہیں آئی۔ /help سے پتا چلے گا کہ یہاں کیا کیا ہو سکتا ہے۔
empty-message = میسج خالی تھا۔ چند لفظوں میں بتائیں کہ آپ کو کیا چاہیے۔
edit-unclear = میں نے دیکھا کہ آپ نے ایک میسج بدلا ہے۔ نئے لفظوں میں بتائیں کہ کیا بدلنا ہے۔
too-long = یہ میرے لیے بہت لمبا ہے۔ زیادہ سے زیادہ { $limit } حروف میں بتائیں۔
no-longer-possible = اب یہ ممکن نہیں رہا۔ صورتحال جاننے کے لیے /status لکھیں۔
not-found = یہ اب نہیں مل رہا۔ صورتحال جاننے کے لیے /status لکھیں۔
sorry-failed = معاف کیجیے، میری طرف سے کچھ گڑبڑ ہو گئی۔ ذرا دوبارہ بتائیں۔
refused-market = آپ کی سیٹنگز میں اس کی اجازت نہیں۔ بدلنا ہو تو /settings میں جائیں۔
refused-too-many-wishes = آپ کی بہت سی درخواستیں پہلے سے کھلی ہیں۔ پہلے کوئی مکمل کریں یا حذف کریں؛ /status سے سب نظر آئیں گی۔
refused-amount = یہ رقم درست نہیں ہو سکتی۔ 0 سے بڑا عدد لکھیں۔
refused-limit = یہ آپ کی بتائی ہوئی حد سے باہر ہو جائے گا۔
refused-contact = آپ کی حفاظت کے لیے فون نمبر، پتے یا لنک آگے نہیں پہنچائے جاتے۔ ملاقات کارڈ پر طے شدہ طریقے سے ہو گی۔
refused-too-many-messages = ذرا رکیں، ایک ساتھ بہت کچھ آ گیا۔ ایک منٹ بعد پھر کوشش کریں۔
refused-deal-over = وہ سودا ختم ہو چکا ہے۔
refused-deal-running = اس پر ایک سودا چل رہا ہے۔ پہلے سودا منسوخ کریں؛ /status سے نظر آئے گا۔
refused-not-open = اس وقت اس کی تلاش نہیں ہو رہی۔
refused-not-paused = یہ رکی ہوئی نہیں ہے۔
refused-same-price = قیمت پہلے سے یہی ہے۔
refused-too-many-counters = قیمت پر کافی بات آگے پیچھے ہو چکی۔ اب منظور کریں یا نامنظور۔

# مینو کے کمانڈ
command-start = شروع کریں
command-help = یہاں کیا کیا ہو سکتا ہے
command-status = کیا صورتحال ہے
command-settings = میرے کام کا طریقہ
command-privacy = آپ کا ڈیٹا
command-cancel = سوال چھوڑیں

announcements-off = جب تک آپ START نہ لکھیں، اس کمیونٹی کے اعلانات بھی بند رہیں گے۔
announcements-on = اس کمیونٹی کے اعلانات پھر سے جاری ہیں۔
slow-down = ایک ساتھ بہت کچھ آ گیا، سنبھالنا مشکل ہے۔ ایک منٹ رک کر پھر لکھیں: اس بیچ جو بھیجا گیا، وہ میں نے نہیں پڑھا۔
waiting-for-partner = { $thing }: دوسرے فریق سے ابھی رابطہ نہیں ہو پا رہا۔ ان کے لکھتے ہی بات آگے بڑھے گی؛ کچھ ضائع نہیں ہو گا۔
privacy-notice = { $mark } یہ آپ کی نجی نشانی ہے۔ میرے ہر اصلی کارڈ پر یہ ہوتی ہے؛ یہ نہ ہو تو وہ میں نہیں۔ کسی اور اکاؤنٹ سے میری طرف سے کبھی میسج نہیں آتا، اور پاس ورڈ یا کوڈ کبھی نہیں مانگے جاتے۔ آپ جو بتائیں، وہ میرے پاس ہی رہتا ہے: /privacy سے اسے دیکھیں اور مٹائیں۔
group-private = ایک وقت میں میرا کام ایک ہی شخص کے لیے ہے۔ مجھے نجی طور پر لکھیں، کام ہو جائے گا:
link-code = یہ کوڈ { $minutes } منٹ کے اندر اپنے دوسرے چینل پر مجھے لکھیں: { $code }
link-done = چینل جڑ گیا: اب { $channel } پر بھی مجھ سے رابطہ ہو سکتا ہے۔ جو مجھے معلوم ہے، ہر جگہ معلوم ہے۔
link-unknown = یہ کوڈ پہچان میں نہیں آیا۔ نیا کوڈ لینے کے لیے اپنے دوسرے چینل پر /link لکھیں۔
unlink-list = کون سا چینل بھول جاؤں؟
unlink-none = مجھ سے رابطہ صرف یہیں ہے۔ کسی اور چینل پر بھی چاہیے تو /link لکھیں۔
unlink-done = ہو گیا۔ { $channel } پر اب میری آپ سے پہچان نہیں رہی۔
refused-link-own = یہ آپ کا اپنا کوڈ ہے۔ اسے دوسرے چینل پر مجھے لکھیں۔
refused-link-many = پہلے ہی کئی چینلوں پر مجھ سے رابطہ ہے۔ پہلے /unlink لکھ کر ایک ہٹائیں۔
refused-link-busy = یہاں آپ کا ایک MAI ہے جس کی درخواستیں یا سودے کھلے ہیں۔ پہلے انہیں مکمل کریں یا حذف کریں (/status سے نظر آئیں گے)، پھر کوڈ دوبارہ لکھیں۔
command-link = مجھے کہیں اور بھی استعمال کریں
# WhatsApp: آخری میسج کے 24 گھنٹے سے زیادہ بعد بھیجا جانے والا سانچہ، اور فہرست کھولنے والا بٹن
whatsapp-invite = آپ کی ایک درخواست کے بارے میں آپ کے MAI کے پاس خبر ہے۔ دیکھنے کے لیے جواب دیں۔
whatsapp-invite-show = مجھے دکھائیں
whatsapp-choose = چنیں
# بوٹ چلانے والوں کے لیے
operator-page =
    آپ کا صفحہ: { $link }
    یہ لنک ایک ہی بار، { $minutes } منٹ تک چلتا ہے۔ کسی اور کو نہ دیں۔
operator-help =
    /stats – اعداد و شمار، تصویر کے ساتھ
    /broadcast SEGMENT – بہت سوں کو لکھیں؛ /broadcasts – ان کی صورتحال
    /announce WHO TEXT – ایک شخص کو لکھیں
    /user WHO – جو معلوم ہے؛ /note WHO TEXT – کچھ یاد رکھیں
    /tag WHO TAG, /untag WHO TAG – سیگمنٹ کے لیے
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – وہ سودے جن پر کوئی نہیں پہنچا
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    یہاں WHO کی جگہ p_… یا کسی MAI کا نام یا channel:address لکھیں۔
operator-usage = اس طرح لکھیں: { $usage }
operator-person-unknown = اس نام کا کوئی نہیں ملا: { $who }۔ p_… یا کسی MAI کا نام یا channel:address لکھیں۔
operator-own-person = { $who } کا شمار آپریٹرز میں ہے؛ یہ ممکن نہیں۔
operator-user =
    { $person }
    MAI: { $mai }
    زبان: { $language }۔ شہر: { $town }
    چینل: { $channels }
    یہاں کب سے: { $since }، آخری بار: { $seen }
    درخواستیں: { $wishes }
    سودے: { $deals }
    ملے ہوئے ستارے: { $stars }
    ٹیگ: { $tags }
    براڈکاسٹ ملتے ہیں: { $news }۔ پابندی: { $banned }
    نوٹ: { $notes }
    .title = { $name }
operator-stats =
    لوگ: { $people }، ہفتے میں نئے: { $fresh }، ہفتے میں فعال: { $active }
    زبانیں: { $languages }
    چینل: { $channels }
    درخواستیں: { $wishes }
    سودے: { $deals }
    درخواست سے سودے تک: درخواستیں { $confirmed }، جوڑ ملے { $matched }، طے ہوئے { $agreed }، مکمل ہوئے { $carried } ({ $conversion })
    جواب: آدھے { $median } میں، تقریباً سب { $slowest } میں
    کارڈ سے منظوری تک: { $approval }
    .title = اعداد و شمار
chart-languages = لوگ، زبان کے لحاظ سے
chart-channels = لوگ، چینل کے لحاظ سے
chart-daily = نئے لوگ، درخواستیں، سودے، دن کے لحاظ سے
chart-funnel = 1 درخواستیں، 2 جوڑ ملے، 3 طے ہوئے، 4 مکمل ہوئے
operator-no-disputes = کوئی جھگڑا نہیں۔
operator-deal-unknown = سودا { $deal } نہیں ملا۔
operator-solver-is-party = آپ خود اس سودے کے ایک فریق ہیں؛ فیصلہ کسی اور آپریٹر کا ہونا چاہیے۔
dispute-solved = { $text }
    .title = سودا { $deal } کا فیصلہ: { $thing }
operator-says = { $text }
    .title = اسے چلانے والوں کی طرف سے ایک بات
operator-export-ready = سطریں: { $total }
operator-nothing-dead = کچھ بھی ادھورا نہیں چھوڑا گیا۔
operator-switches = مرمت: { $maintenance }۔ { $features }
maintenance = ہم کچھ ٹھیک کر رہے ہیں۔ آپ کا میسج محفوظ ہے، کام ختم ہوتے ہی جواب ملے گا۔
maintenance-over = مرمت ختم ہو گئی۔ انتظار میں رہے میسج: { $total }
feature-off = یہ اس وقت بند ہے۔ بعد میں پھر کوشش کریں۔
banned = اسے چلانے والوں نے آپ کی رسائی بند کر دی ہے: { $reason }
unbanned = پھر سے خوش آمدید۔ بتائیں کیا بیچنا یا ڈھونڈنا ہے۔
# براڈکاسٹ
segment-wrong =
    { $problem ->
        [too-long] یہ { $word } حروف سے لمبا ہے۔
        [too-deep] ایک دوسرے کے اندر { $word } سے زیادہ بریکٹ ہیں۔
        [unknown-name] ”{ $word }“ پہچان میں نہیں آیا (حرف { $at })۔ ممکنہ: { $choices }
        [unknown-value] ”{ $word }“ (حرف { $at }) وہاں ممکن نہیں۔ مثلاً: { $choices }
        [expected-value] حرف { $at } پر، ”{ $word }“ کے بعد، قدر نہیں لکھی۔
        [expected-term] حرف { $at } پر شرط نہیں لکھی۔ ممکنہ: { $choices }
        [expected-bracket] حرف { $at } پر ”{ $word }“ کی کمی ہے۔
        [left-over] ”{ $word }“ (حرف { $at }) سے پہلے ”and“ یا ”or“ کی کمی ہے۔
        [bad-character] ”{ $word }“ (حرف { $at }) پڑھا نہیں جا رہا۔
        [bad-time] ”{ $word }“ (حرف { $at }) کوئی مدت نہیں۔ مثلاً: { $choices }
        [bad-distance] ”{ $word }“ (حرف { $at }) کے لیے جگہ اور فاصلہ چاہیے۔ مثلاً: { $choices }
        [unknown-place] جگہ ”{ $word }“ (حرف { $at }) پہچان میں نہیں آئی۔ کوئی بڑا شہر لکھیں، یا عرض بلد پھر طول بلد۔
        [several-places] ”{ $word }“ (حرف { $at }) کئی جگہیں ہو سکتی ہیں۔ ان میں سے ایک نقطہ لکھیں: { $choices }
       *[other] حرف { $at } پر یہ پڑھا نہیں جا رہا۔
    }
    .title = کون مراد ہیں؟
broadcast-ask-text =
    کن کے لیے: { $segment }
    اب مجھے متن بھیجیں۔ ہر زبان اس کے کوڈ سے شروع کریں، جیسے ”es: Hola“؛ بغیر کوڈ کے متن کی زبان: { $language }۔ آخر میں [بریکٹ] والی سطریں بٹن بن جاتی ہیں، [Label -> /status] بتاتا ہے کہ دبانے کا مطلب کیا ہے۔ تصویر ساتھ بھی آ سکتی ہے اور اکیلی بھی۔ ”catalog: KEY“ کیٹلاگ سے متن لیتا ہے۔
broadcast-text-wrong =
    { $problem ->
        [empty] اس کے لیے کوئی متن نہیں: { $word }۔
        [too-long] { $word } کا متن { $limit } حروف سے لمبا ہے۔
        [bad-button] ”{ $word }“ بٹن نہیں بن سکتا: زیادہ سے زیادہ { $buttons } بٹن، ہر ایک زیادہ سے زیادہ { $label } حروف کا۔
       *[unknown-key] کیٹلاگ میں ”{ $word }“ کا کوئی متن نہیں جو اکیلا بھیجا جا سکے۔
    }
broadcast-preparing = گنتی ہو رہی ہے کہ یہ کن کو ملے گا۔ چاہیں تو مزید زبانیں یا تصویر بھیجیں۔
broadcast-preview =
    کن کے لیے: { $segment }
    وصول کنندگان: { $total }
    زبانیں: { $languages }
    چینل: { $channels }
    متن: { $texts }
    شامل نہیں: { $skipped }
    .title = آزمائشی جائزہ
broadcast-nobody =
    یہ کسی کو نہیں ملے گا۔ کن کے لیے: { $segment }
    شامل نہیں: { $skipped }
broadcast-how =
    { $how ->
        [given] جیسا دیا گیا
        [catalog] کیٹلاگ سے
        [translated] ترجمہ شدہ
        [read] کوئی اور زبان جو وہ پڑھتے ہیں
        [related] ان کی زبان سے قریب کی زبان
       *[closest] جو سب سے قریب ہے
    }
skip-reason =
    { $reason ->
        [banned] پابندی لگی ہے
        [opted-out] براڈکاسٹ نہیں چاہتے
        [stopped] بند کرنے کو کہا
        [notifications] صرف سودوں کی خبر چاہتے ہیں
        [blocked] ہمیں بلاک کیا
       *[unreachable] کوئی پتا نہیں
    }
broadcast-ask-when = کب؟ مثلاً ”2h“، ”18:30“، ”2026-03-01 18:30“ (آپ کا وقت، { $zone })، یا پہلے ”local“ لکھ کر ہر وصول کنندہ کی گھڑی کے مطابق۔
broadcast-when-wrong = ”{ $text }“ اگلے ایک سال کے اندر کا وقت نہیں لگتا۔
broadcast-progress =
    { $state }
    کن کے لیے: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = براڈکاسٹ { $id }
broadcast-state =
    { $state ->
        [ready] ابھی نہیں بھیجا گیا
        [preparing] تیاری ہو رہی ہے
        [scheduled] وقت مقرر ہے: { $at }
        [running] بھیجا جا رہا ہے
        [paused] رکا ہوا
        [done] مکمل
       *[cancelled] منسوخ
    }
recipient-state =
    { $state ->
        [waiting] باقی
        [queued] اگلی باری
        [sending] بھیجا جا رہا ہے
        [sent] بھیج دیا
        [delivered] پہنچ گیا
        [read] پڑھ لیا گیا
        [failed] ناکام
        [window] ان کے لکھنے کا انتظار
        [unsure] شاید بھیج دیا
        [skipped] شامل نہیں
        [cancelled] منسوخ
       *[erased] مٹ گیا
    }
broadcast-none = ابھی کوئی براڈکاسٹ نہیں۔
broadcast-ask-cancel = کیا واقعی اسے منسوخ کرنا ہے؟ جنہیں ابھی نہیں ملا، انہیں نہیں ملے گا۔
broadcast-report = { $states }
    .title = براڈکاسٹ { $id }: تمام وصول کنندگان
broadcast-footer = ایسے میسج بند کرنے کے لیے: /stop
button-send-now = ابھی بھیجیں
button-schedule = وقت مقرر کریں
button-hold = روکیں
button-go-on = جاری رکھیں
button-stop-sending = منسوخ کریں
button-report = رپورٹ
operator-text = { $text }
