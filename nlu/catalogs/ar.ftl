# الميلاد والأسئلة الأولى
birth-welcome = مرحبًا! أنا MAI، وكيلك الشخصي. قل لي بكلماتك وبلغتك ما تريد أن تبيعه أو تهديه أو تبادله أو تؤجره أو تستأجره أو تبحث عنه؛ أجد الشخص المناسب وأفاوض عنك. لا يتم أي اتفاق دون موافقتك.
birth-ready = وكيلك MAI جاهز. قل له مرحبًا.
ask-town = في أي مدينة تعيش؟ (أجيبك بـ{ $language }؛ وإذا كتبت بلغة أخرى فسأتبعك.)
ask-autonomy = إلى أي حد أقرر بنفسي؟
ask-comfort = حتى أي مبلغ أتصرف دون الرجوع إليك؟
ask-style = كيف تحب أن أخاطبك؟
ask-sharing = ماذا يمكن أن يعرف عنك وكلاء MAI الآخرون؟
ask-precision = بأي دقة يمكن للآخرين أن يروا مكانك؟
ask-platforms = أين تدردش؟ اختر كل ما ينطبق.
ask-market = ماذا يمكنني أن أفعل لك في السوق؟
ask-currency = بأي عملة تحسب؟ اكتبها، مثلًا { $currency }.
ask-radius = إلى أي مسافة تذهب من أجل صفقة؟
ask-delivery = هل تفضل اللقاء أم التوصيل؟
ask-payment = كيف تفضل أن تدفع وتقبض؟
ask-quiet = متى ألتزم الصمت؟
ask-days = متى يكون لديك وقت للقاء أحد؟
ask-firmness = إلى أي حد أتشدد في التفاوض؟
ask-partners = ما أقل تقييم تقبله من الطرف الآخر؟
ask-contact = من يستطيع التواصل معك من خلالي؟
ask-notifications = بماذا أخبرك دون أن تسأل؟
ask-interests = ما الأشياء التي تهمك؟ اكتب بعضها.
ask-formality = هل تريد أسلوبًا رسميًا أم وديًا؟
ask-languages = ما اللغات التي تتكلمها؟ اكتبها.
ask-language = بأي لغة أكلمك؟
language-set = من الآن أكلمك بـ{ $language }.
choice-autonomy-ask = اسألني دائمًا
choice-autonomy-big = في الأمور الكبيرة فقط
choice-autonomy-tell = تصرف وأخبرني
choice-autonomy-full = قرر عني
choice-comfort-under = حتى { $amount }
choice-comfort-trust = أثق بك
choice-style-casual = ودي
choice-style-professional = مهني
choice-style-brief = مختصر
choice-style-detailed = مفصل
choice-sharing-nothing = لا شيء
choice-sharing-interests = اهتماماتي
choice-sharing-profile = ملفي
choice-sharing-all = كل ما يفيد
choice-precision-city = مدينتي
choice-precision-never = أخفِ مكاني
choice-precision-neighbourhood = حيّي
choice-precision-precise = بدقة
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = دردشة الويب
platform-not-yet = { $name }: غير متاح هنا بعد؛ سأتذكر ذلك.
choice-market-full = كل شيء
choice-market-browse = التصفح فقط
choice-market-buy = الشراء بموافقتي
choice-market-sell = البيع بموافقتي
choice-radius-5 = 5 كم
choice-radius-20 = 20 كم
choice-radius-50 = 50 كم
choice-radius-100 = 100 كم
choice-radius-500 = 500 كم
choice-delivery-pickup = اللقاء
choice-delivery-delivery = التوصيل
choice-delivery-either = كلاهما
choice-payment-cash = نقدًا
choice-payment-transfer = تحويل
choice-payment-card = بطاقة
choice-payment-any = أي طريقة
choice-quiet-night = ليلًا (22–8)
choice-quiet-none = أبدًا
choice-quiet-evening = مساءً وليلًا (19–9)
choice-days-any = أي وقت
choice-days-weekend = نهاية الأسبوع
choice-days-evenings = بعد الظهر ومساءً
choice-days-mornings = صباحًا
choice-firmness-normal = عادي
choice-firmness-soft = لين
choice-firmness-firm = حازم
choice-partners-0 = أي تقييم
choice-partners-50 = متوسط أو أفضل
choice-partners-70 = جيد
choice-partners-85 = جيد جدًا
choice-contact-everyone = الجميع
choice-contact-rated = أصحاب التقييمات فقط
choice-contact-nobody = لا أحد
choice-notifications-all = بكل شيء
choice-notifications-deals = بصفقاتي فقط
choice-notifications-none = لا شيء
choice-formality-polite = بأسلوب رسمي
choice-formality-familiar = كصديق
which-town = أي واحدة منها؟
town-noted = سجلت: { $town }. أحسب بـ{ $currency }؛ يمكنك تغيير ذلك في /settings.
unclear-town = لا أعرف هذه المدينة. اكتب أقرب مدينة كبيرة أو أرسل موقعك.
held-until-ready = حفظت ذلك. لحظة وأهتم به.
please-choose = اضغط أحد الأزرار أو اكتب /help.
noted = سجلت ذلك.
welcome-back = { $formality ->
    [familiar] هلا، سعيد برؤيتك! 👋 ما الجديد؟
   *[polite] أهلًا من جديد! عمّ تبحث، أو ما الذي تريد التخلص منه؟
}

# الأزرار
button-skip = تخطٍّ
button-done-choosing = تم
button-drop = انسَ الأمر
button-yes-look = نعم، ابحث
button-only-tell = أخبرني فقط
button-change = تغيير
button-back = رجوع
button-approve = موافقة
button-decline = رفض
button-counter = سعر آخر
button-here = وصلت
button-done = تم كل شيء
button-write = مراسلة الطرف الآخر
button-reschedule = وقت آخر
button-noshow = لم يحضر
button-cancel = إلغاء الصفقة
button-cancel-sure = نعم، ألغِها
button-cancel-wish = حذف
button-keep = لا، لا تغيّر شيئًا
button-reply = رد
button-negotiate = تفاوض
button-accept-time = الوقت يناسبني
button-pause = إيقاف مؤقت
button-resume = ابحث من جديد
button-edit = تعديل
button-export = بياناتي في ملف
button-erase = حذف كل شيء
button-erase-sure = نعم، احذف كل شيء
button-voice-give = إعطاء عينة صوت
button-voice-delete = حذف عينة صوتي
button-used = استُخدم هذا الزر من قبل. اكتب /status لترى كيف تسير الأمور.
button-unknown = لم أعد أعرف هذا الزر. اكتب /status لترى كيف تسير الأمور.
button-foreign = هذا الزر لشخص آخر.
label = { $text }

# الطلبات
action-name = { $action ->
    [SELL] للبيع
    [BUY] مطلوب
    [GIVE] هدية
    [TRADE] للمبادلة
    [RENT_OUT] للإيجار
    [RENT] مطلوب للإيجار
    [OFFER_SERVICE] أقدم خدمة
    [SEEK_SERVICE] أحتاج خدمة
   *[other] طلب
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    هل أبحث عن شخص؟ يمكنك أيضًا أن تصحح لي بكلماتك.
    .title = { action-name }: { $thing }
ask-wish-action = ماذا تريد أن تفعل به؟
ask-wish-thing = ما هو بالضبط؟
ask-wish-location = في أي مدينة؟ يمكنك أيضًا إرسال موقعك.
ask-wish-size = ما المقاس؟
ask-wish-quantity = كم العدد؟
ask-wish-wanted = ماذا تريد في المقابل؟
per-what = { $per ->
    [hour] {" "}في الساعة
    [day] {" "}في اليوم
    [week] {" "}في الأسبوع
    [month] {" "}في الشهر
    [unit] {" "}للواحد
   *[one] {""}
}
ask-wish-target = ما السعر الذي تتمناه{ per-what }؟ سيراه الآخرون على أنه السعر الذي تطلبه.
ask-wish-limit = { $side ->
    [provider] ما أقل مبلغ تقبله{ per-what }؟ يبقى هذا بيننا ولا أخبر به أحدًا.
   *[seeker] ما أعلى مبلغ تدفعه{ per-what }؟ يبقى هذا بيننا ولا أخبر به أحدًا.
}
unclear-wish-thing = قل لي في كلمة أو كلمتين ما هو.
unclear-wish-location = لا أعرف هذه المدينة. اكتب أقرب مدينة كبيرة أو أرسل موقعك.
unclear-wish-size = اكتب المقاس كما هو مكتوب عليه.
unclear-wish-quantity = اكتب رقمًا، مثلًا 4.
unclear-wish-wanted = قل لي في كلمة أو كلمتين ماذا تريد في المقابل.
unclear-wish-target = اكتب مبلغًا، مثلًا 80.
unclear-wish-limit = اكتب مبلغًا، مثلًا 60.
two-currencies = أرى عملتين: { $currencies }. قل لي المبلغ بواحدة منهما.
several-wishes = أرى { $count ->
    [zero] { $count } طلب
    [one] طلبًا واحدًا
    [two] طلبين
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}. لنأخذها واحدًا واحدًا.
wish-open = { $style ->
    [brief] أبحث الآن.
   *[other] أبحث عن شخص وأخبرك حين أجد شيئًا. اكتب /status متى شئت.
}
wish-standing = سأراقب ولا أخبرك إلا حين يظهر شيء.
wish-dropped = حسنًا، نسيت الأمر.
wish-expired = انتهت المدة فتوقفت عن البحث. أخبرني من جديد إذا كنت ما زلت تريده.
    .title = { action-name }: { $thing }
wish-paused = متوقف مؤقتًا. لا يراه أحد حتى تستأنفه.
wish-resumed = أبحث من جديد.
wish-cancelled = حُذف: { $thing }.
which-field = ماذا أغيّر؟
field-action = ماذا أريد أن أفعل
field-thing = الشيء
field-quantity = العدد
field-size = المقاس
field-location = المدينة
field-wanted = ما أريده في المقابل
field-target = سعري
field-limit = حدّي
photo-what = صورة جميلة! ما هذا، وماذا أفعل به: أبيعه، أم أهديه، أم أبحث عن مثله؟
photo-seen = يبدو أنه: { $thing }. ماذا أفعل به: أبيعه، أم أهديه، أم أبحث عن مثله؟
voice-heard = سمعت: «{ $text }»
voice-unclear = لم أستطع فهم ما قيل. من فضلك اكتبه في بضع كلمات.
got-voice = لا أستطيع سماع الرسائل الصوتية بعد. اكتب لي في كلمات قليلة.
got-contact = شكرًا، لكني لا أحتاج إلى جهات اتصال: تتراسلان من خلالي.
got-sticker = 🙂 قل لي بالكلمات عمّ تبحث، أو ما الذي تريد التخلص منه.
got-document = لا أستطيع قراءة الملفات. قل لي في كلمات قليلة ما الأمر.
got-other = لا أستطيع قراءة هذا النوع من الرسائل. قل لي في كلمات قليلة.
standing-found = { $priced ->
    [yes] وجدت: { $thing }، على بعد { $distance }، والسعر المطلوب { $price }.
   *[no] وجدت: { $thing }، على بعد { $distance }.
}
talk-begun = أتحدث مع الطرف الآخر وأعود إليك.
which-meaning = لست متأكدًا من أنني فهمت. ماذا تريد أن تفعل؟
meaning-sell = بيع شيء
meaning-buy = شراء شيء
meaning-give = إهداء شيء
meaning-trade = مبادلة شيء
meaning-rent-out = تأجير شيء لغيري
meaning-rent = استئجار شيء
meaning-offer-service = عرض عملي
meaning-seek-service = طلب خدمة
meaning-approve = الموافقة
meaning-decline = الرفض
meaning-counter = اقتراح سعر آخر
meaning-cancel = سحب شيء
meaning-status = معرفة كيف تسير الأمور
meaning-help = مساعدة
meaning-greet = مجرد تحية
meaning-thank = مجرد شكر
meaning-stop = إيقاف الرسائل
meaning-other = مجرد دردشة
meaning-neither = شيء آخر
say-it-differently = قلها إذًا بكلمات أخرى، مثلًا: «أريد بيع دراجتي بـ80».

# سطور البطاقات
line-in-return = في المقابل: { $value }
line-details = { $value }
line-quantity = العدد: { $value }
line-unit-price = للواحد: { $value }
line-total = المجموع: { $value }
line-price-hour = { $value } في الساعة
line-price-day = { $value } في اليوم
line-price-week = { $value } في الأسبوع
line-price-month = { $value } في الشهر
line-free = مجانًا
line-reasons = السبب: { $value }
line-distance = المسافة: { $value }
line-area = منطقة اللقاء: { $value }
line-times = الأوقات الممكنة: { $value }
line-payment = الدفع: { $value }
line-partner = الطرف الآخر: { $value }
line-interests = الاهتمامات: { $value }
line-since = هنا منذ: { $value }
line-expires = صالح حتى: { $value }
line-deal = صفقة رقم { $value }
line-hope = السعر: { $value }
line-limit = الحد (لا يعرفه غيرنا): { $value }
line-place = المكان: { $value }
line-urgent = عاجل
line-when = الموعد: { $value }
line-where = المكان: { $value }
partner-new = { $named ->
    [yes] { $name }، جديد هنا، بلا تقييمات
   *[no] جديد هنا، بلا تقييمات
}
partner-rated = { $named ->
    [yes] { $name }، { NUMBER($stars, maximumFractionDigits: 1) } من 5 نجوم ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } من 5 نجوم ({ $count })
}
reason-same-size = المقاس مطابق
reason-same-brand = العلامة مطابقة
reason-same-model = الطراز مطابق
reason-asks = السعر المطلوب { $value }
payment-cash = نقدًا
payment-bank-transfer = تحويل بنكي
payment-card = بطاقة
payment-mobile-money = دفع بالهاتف
condition-new = جديد
condition-used-like-new = مثل الجديد
condition-used-good = حالة جيدة
condition-used-fair = حالة مقبولة
condition-for-parts = لقطع الغيار
condition-used = مستعمل
color-black = أسود
color-white = أبيض
color-red = أحمر
color-blue = أزرق
color-green = أخضر
color-yellow = أصفر
color-grey = رمادي
color-brown = بني
color-pink = وردي
color-silver = فضي
color-gold = ذهبي
color-beige = بيج
color-purple = بنفسجي
color-orange = برتقالي
material-leather = جلد
material-wood = خشب
material-metal = معدن
material-glass = زجاج
material-plastic = بلاستيك
material-cotton = قطن
material-wool = صوف
material-silk = حرير
attribute-storage-gb = { $value } غيغابايت
attribute-mileage-km = { $value } كم
attribute-rooms = { $value ->
    [one] غرفة واحدة
    [two] غرفتان
    [few] { $value } غرف
    [many] { $value } غرفة
   *[other] { $value } غرفة
}
attribute-area-m2 = { $value } م²
unit-kg = { $count } كغ
unit-l = { $count } ل
unit-m = { $count } م
unit-piece = { $count ->
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $count } قطع
    [many] { $count } قطعة
   *[other] { $count } قطعة
}
unit-pair = { $count ->
    [one] زوج واحد
    [two] زوجان
    [few] { $count } أزواج
    [many] { $count } زوجًا
   *[other] { $count } زوج
}
unit-set = { $count ->
    [one] طقم واحد
    [two] طقمان
    [few] { $count } أطقم
    [many] { $count } طقمًا
   *[other] { $count } طقم
}

# الصفقات
card-approval = { $lines }

    هل توافق؟
    .title = { $side ->
    [provider] شخص يريد هذا منك: { $thing }
   *[seeker] وجدت لك هذا: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = وافقتَ. أنتظر الآن الطرف الآخر.
approved-for-you = وافقت عنك كما سمحت لي.
counter-accepted = الطرف الآخر يقبل سعرك.
declined-by-you = رُفض العرض. أواصل البحث.
deal-expired = انتهى وقت الصفقة { $deal }. أواصل البحث.
deal-reminder = { $lines }

    ما زال هذا ينتظر جوابك.
    .title = { $thing }
deal-cancelled-by-you = أُلغيت الصفقة { $deal } وأبلغت الطرف الآخر.
peer-declined = الطرف الآخر لا يريد الصفقة { $deal }. أواصل البحث.
peer-cancelled = ألغى الطرف الآخر الصفقة { $deal }. أواصل البحث.
ask-counter = سعر الواحد { $price }. ما السعر الذي تقترحه؟
counter-sent = نقلت سعرك.
counter-refused = الطرف الآخر لا يقبله. يبقى السعر { $price }.
nothing-to-approve = لا شيء ينتظر جوابك الآن.
which-deal = هناك عدة عروض تنتظرك. استخدم الأزرار.
ask-cancel-deal = هل ألغي هذه الصفقة حقًا؟ الطرف الآخر يعتمد عليك.
kept = حسنًا، يبقى كل شيء كما هو.

# اللقاءات
meeting-card = { $lines }

    التقيا في مكان مزدحم وفي النهار، وافحص الشيء قبل الدفع، ولا تدفع مقدمًا أبدًا.
    .title = تم الاتفاق: { $thing }
meeting-spot = مكان عام مزدحم في { $town }، مثل الساحة الرئيسية أو المحطة
meeting-calendar = هذا هو الموعد لتقويمك.
meeting-soon = { $lines }
    .title = اقترب لقاؤك: { $thing }
meeting-how = كيف كان الأمر؟
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = لا أعرف وقتًا آخر يناسبكما. يمكنك أن تكتب إلى الطرف الآخر.
ask-other-time = أي وقت يناسبك؟
time-proposed = اقترحت { $time }.
time-asked = يقترح الطرف الآخر { $time }.
arrived-noted = أخبرت الطرف الآخر أنك وصلت.
peer-arrived = وصل الطرف الآخر.
ask-rating = تم! كيف كان الطرف الآخر؟
too-early-for-no-show = اللقاء في { $time }. انتظر حتى ذلك الحين.
no-show-noted = يؤسفني ذلك. سجلت أن الطرف الآخر لم يحضر وأواصل البحث. هل تريد تقييمه؟
blamed-no-show = يقول الطرف الآخر إنك لم تحضر. أواصل البحث. يمكنك أيضًا أن تقيّم.
rating-thanks = شكرًا! أعطيت { $stars ->
    [one] نجمة واحدة
    [two] نجمتين
    [few] { $stars } نجوم
    [many] { $stars } نجمة
   *[other] { $stars } نجمة
}.
ask-note = ماذا أقول للطرف الآخر؟ أنقله دون اسمك ورقمك.
note-sent = نقلت رسالتك.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = رسالة بخصوص { $thing }
note-translated = «{ $text }» { $understood }
    النص الأصلي ({ $language }): «{ $original }»
    .title = رسالة بخصوص { $thing }

# الحالة
status-summary = طلبات مفتوحة: { $wishes }. صفقات مفتوحة: { $deals }. منتهية: { $done }.
status-empty = لا شيء مفتوح الآن. قل لي ماذا تريد أن تبيع أو تجد.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = لم يكتمل
wish-state-open = أبحث الآن
wish-state-standing = أخبرك حين يظهر شيء
wish-state-talking = أتفاوض الآن
wish-state-agreed = تم الاتفاق، انظر الصفقة
wish-state-paused = متوقف مؤقتًا
deal-state-proposed = تنتظر جوابك
deal-state-approved-by-me = تنتظر الطرف الآخر
deal-state-approved-by-peer = وافق الطرف الآخر وبقيت أنت
deal-state-confirmed = وافق الطرفان
deal-state-meeting = تحدد موعد اللقاء
deal-state-arrived = أنت في المكان
deal-state-done = تمت، بقي التقييم
deal-state-no-show = أحد الطرفين لم يحضر
deal-state-blamed = يقول الطرف الآخر إنك لم تحضر
ask-cancel-wish = هل أحذف «{ $thing }» حقًا؟

# الإعدادات والخصوصية
settings-list = ماذا تريد أن تغيّر؟
setting-language = اللغة
setting-town = المدينة
setting-autonomy = الاستقلالية
setting-comfort = المبالغ
setting-style = الأسلوب
setting-sharing = ما يعرفه الآخرون
setting-precision = الموقع
setting-platforms = القنوات
setting-market = السوق
setting-currency = العملة
setting-radius = النطاق
setting-delivery = التسليم
setting-payment = الدفع
setting-quiet = ساعات الهدوء
setting-days = أيام اللقاء
setting-firmness = التفاوض
setting-partners = تقييم الآخرين
setting-contact = من يتواصل معي
setting-notifications = الإشعارات
setting-interests = الاهتمامات
setting-formality = الرسمية
setting-languages = لغاتي
privacy = أحفظ ما تقوله لي عن طلباتك وأجوبتك وصفقاتك. حدودك وعنوانك لا يخرجان من عندي أبدًا. يمكنك أخذ بياناتك أو حذفها.
export-ready = هذا كل ما أعرفه عنك.
ask-erase = هل أحذف كل شيء حقًا؟ ستنتهي طلباتك وصفقاتك المفتوحة ويختفي وكيلك MAI إلى الأبد.
erased = حُذف كل شيء. مع السلامة!
voice-consent = شكرًا. أرسل الآن رسالة صوتية قصيرة؛ أحفظها عينةً لصوتك حتى تحذفها.
voice-kept = حفظت عينة صوتك. يمكنك حذفها في /privacy.
voice-deleted = حُذفت عينة صوتك.

# المحادثة
help = { $style ->
    [brief] قل لي ما تبيعه أو تهديه أو تبادله أو تؤجره أو تستأجره أو تبحث عنه. /status /settings /privacy /cancel /stop
   *[other] قل لي بكلماتك ما تريد أن تبيعه أو تهديه أو تبادله أو تؤجره أو تستأجره أو تبحث عنه. مثلًا: «أبيع دراجة بـ80» أو «أبحث عن سرير أطفال قريب». أجد شخصًا، بأي لغة كان، وأفاوض ضمن حدودك، وأسألك قبل الاتفاق على أي شيء.
        /status – كيف تسير الأمور
        /settings – كيف أعمل من أجلك
        /privacy – بياناتك
        /cancel – تجاوز السؤال
        /stop – إيقاف الرسائل
}
greeting = { $formality ->
    [familiar] هلا! 👋 عمّ تبحث، وما الذي تريد التخلص منه؟
   *[polite] { $style ->
        [professional] طاب يومك. كيف يمكنني أن أخدمك؟
       *[other] مرحبًا! عمّ تبحث، أو ما الذي تريد التخلص منه؟
    }
}
you-are-welcome = { $formality ->
    [familiar] ولو! 🙂
   *[polite] عفوًا!
}
not-a-wish = عملي هو الصفقات: قل لي ماذا تريد أن تبيع أو تهدي أو تبادل أو تؤجر أو تستأجر أو تجد. /help يشرح أكثر.
nothing-asked = حسنًا، لا أنتظر جوابًا بعد الآن.
stopped = سألتزم الصمت. اكتب لي متى أردت المتابعة.
command-unknown = لا أعرف هذا الأمر. /help يعرض ما أستطيع فعله.
empty-message = كانت الرسالة فارغة. قل لي في كلمات قليلة ماذا تحتاج.
edit-unclear = رأيت أنك عدّلت رسالة. قل لي بكلمات جديدة ماذا أغيّر.
too-long = هذا أطول مما أستطيع قراءته. قله في { $limit } حرف على الأكثر.
no-longer-possible = لم يعد هذا ممكنًا. اكتب /status لترى كيف تسير الأمور.
not-found = لم أعد أجده. اكتب /status لترى كيف تسير الأمور.
sorry-failed = عذرًا، حدث خطأ عندي. قلها لي مرة أخرى من فضلك.
refused-market = إعداداتك لا تسمح لي بذلك. يمكنك تغييرها في /settings.
refused-too-many-wishes = لديك طلبات مفتوحة كثيرة. أنهِ واحدًا منها أو احذفه أولًا؛ /status يعرضها.
refused-amount = لا يصح هذا المبلغ. اكتب رقمًا أكبر من 0.
refused-limit = هذا يتجاوز الحد الذي أعطيتني.
refused-contact = لأجل سلامتك لا أنقل أرقام الهواتف والعناوين والروابط. تلتقيان كما في البطاقة.
refused-too-many-messages = لحظة، وصلني الكثير دفعة واحدة. حاول بعد دقيقة.
refused-deal-over = انتهت هذه الصفقة.
refused-deal-running = هناك صفقة جارية. ألغِ الصفقة أولًا؛ /status يعرضها.
refused-not-open = لا أبحث عن ذلك الآن.
refused-not-paused = هذا ليس متوقفًا مؤقتًا.
refused-same-price = هذا هو السعر الحالي.
refused-too-many-counters = تبادلتما ما يكفي من العروض. وافق أو ارفض.

# أوامر القوائم
command-start = ابدأ
command-help = ما أستطيع فعله
command-status = كيف تسير الأمور
command-settings = كيف أعمل من أجلك
command-privacy = بياناتك
command-cancel = تجاوز السؤال
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
