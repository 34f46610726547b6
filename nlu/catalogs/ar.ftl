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
choice-notifications-digest = مرة يوميًا، دفعة واحدة
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
digest = { $lines }
    .title = ما وجدته لك اليوم
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

announcements-off = وستبقى إعلانات هذا المجتمع متوقفة أيضًا، إلى أن تكتب START.
announcements-on = ستصلك إعلانات هذا المجتمع من جديد.
slow-down = وصلني الكثير دفعة واحدة ولا ألحق. انتظر دقيقة من فضلك ثم اكتب مجددًا: ما أرسلته في هذه الأثناء لم أقرأه.
waiting-for-partner = { $thing }: لا يمكن الوصول إلى الطرف الآخر الآن. أواصل حالما يكتب؛ لن يضيع شيء.
privacy-notice = { $mark } هذه علامتك السرية. تحملها كل بطاقة حقيقية مني؛ وبدونها لست أنا. لا أكتب إليك أبدًا من حساب آخر ولا أطلب أبدًا كلمات مرور أو رموزًا. ما تقوله لي يبقى عندي: /privacy يعرضه ويحذفه.
group-private = أعمل لشخص واحد في كل مرة. اكتب لي على الخاص وسأهتم بالأمر:
link-code = اكتب لي هذا الرمز في قناتك الأخرى خلال { $minutes } دقائق: { $code }
link-done = تم الربط: يمكنك الآن أن تصل إليّ على { $channel } أيضًا. ما أعرفه، أعرفه في كل مكان.
link-unknown = لا أعرف هذا الرمز. اكتب /link في قناتك الأخرى لتحصل على رمز جديد.
unlink-list = أي قناة أنسى؟
unlink-none = تصل إليّ من هنا فقط. اكتب /link لتستخدمني في قناة أخرى أيضًا.
unlink-done = تم. على { $channel } لم أعد أعرفك.
refused-link-own = هذا رمزك أنت. اكتبه لي في القناة الأخرى.
refused-link-many = تصل إليّ عبر قنوات كثيرة بالفعل. اكتب /unlink لتزيل واحدة أولًا.
refused-link-busy = لديك هنا وكيل MAI له طلبات أو صفقات مفتوحة. أنهِها أو احذفها أولًا (/status يعرضها)، ثم اكتب الرمز من جديد.
command-link = استخدمني في قناة أخرى أيضًا
# WhatsApp: القالب الذي يُرسل بعد أكثر من 24 ساعة على آخر رسالة، والزر الذي يفتح قائمة
whatsapp-invite = لدى وكيلك MAI خبر لك عن أحد طلباتك. أجب لتراه.
whatsapp-invite-show = أرني
whatsapp-choose = اختر
# لمن يديرون البوت
operator-page =
    صفحتك: { $link }
    يعمل الرابط مرة واحدة، لمدة { $minutes } دقائق. لا تعطه لأحد.
operator-help =
    /stats – أرقام، مع صورة
    /broadcast SEGMENT – الكتابة إلى كثيرين؛ /broadcasts – كيف تسير
    /announce WHO TEXT – الكتابة إلى شخص واحد
    /user WHO – ما هو معروف؛ /note WHO TEXT – حفظ ملاحظة
    /tag WHO TAG, /untag WHO TAG – للشرائح
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – صفقات لم يحضر إليها أحد الطرفين
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    مكان WHO اكتب p_… أو اسم وكيل MAI أو channel:address.
operator-usage = اكتبه هكذا من فضلك: { $usage }
operator-person-unknown = لا أعرف أحدًا باسم { $who }. اكتب p_… أو اسم وكيل MAI أو channel:address.
operator-own-person = { $who } من المشرفين؛ هذا غير ممكن.
operator-user =
    { $person }
    MAI: { $mai }
    اللغة: { $language }. المدينة: { $town }
    القنوات: { $channels }
    هنا منذ { $since }، آخر ظهور { $seen }
    الطلبات: { $wishes }
    الصفقات: { $deals }
    النجوم المستلمة: { $stars }
    الوسوم: { $tags }
    يتلقى الرسائل الجماعية: { $news }. محظور: { $banned }
    الملاحظات: { $notes }
    .title = { $name }
operator-stats =
    الأشخاص: { $people }، الجدد خلال أسبوع: { $fresh }، النشطون خلال أسبوع: { $active }
    اللغات: { $languages }
    القنوات: { $channels }
    الطلبات: { $wishes }
    الصفقات: { $deals }
    من الطلب إلى الصفقة: الطلبات { $confirmed }، وُجد لها مقابل { $matched }، اتُّفق عليها { $agreed }، نُفّذت { $carried } ({ $conversion })
    الأجوبة: نصفها خلال { $median }، وكلها تقريبًا خلال { $slowest }
    من البطاقة إلى الموافقة: { $approval }
    .title = الأرقام
chart-languages = الأشخاص حسب اللغة
chart-channels = الأشخاص حسب القناة
chart-daily = أشخاص جدد وطلبات وصفقات حسب اليوم
chart-funnel = 1 طلبات، 2 وُجد مقابل، 3 اتُّفق عليها، 4 نُفّذت
operator-no-disputes = لا توجد نزاعات.
operator-deal-unknown = لا أعرف صفقة { $deal }.
operator-solver-is-party = أنت أحد طرفي هذه الصفقة؛ يجب أن يقرر مشرف آخر.
dispute-solved = { $text }
    .title = قرار بشأن الصفقة { $deal }: { $thing }
operator-says = { $text }
    .title = كلمة من القائمين على هذه الخدمة
operator-export-ready = عدد الصفوف: { $total }
operator-nothing-dead = لم يُترك شيء دون إنجاز.
operator-switches = الصيانة: { $maintenance }. { $features }
maintenance = نصلح شيئًا الآن. حفظت رسالتك وأجيب حالما ننتهي.
maintenance-over = انتهت الصيانة. رسائل كانت تنتظر: { $total }
feature-off = هذا متوقف في الوقت الحالي. حاول لاحقًا من فضلك.
banned = أغلق القائمون على هذه الخدمة وصولك إليها: { $reason }
unbanned = أهلًا بك من جديد. قل لي ماذا تريد أن تبيع أو تجد.
# الرسائل الجماعية
segment-wrong =
    { $problem ->
        [too-long] هذا أطول من { $word } حرف.
        [too-deep] أكثر من { $word } قوس متداخل.
        [unknown-name] لا أعرف «{ $word }» (الحرف { $at }). الممكن: { $choices }
        [unknown-value] «{ $word }» (الحرف { $at }) غير ممكن هنا. مثلًا: { $choices }
        [expected-value] تنقص قيمة عند الحرف { $at }، بعد «{ $word }».
        [expected-term] ينقص شرط عند الحرف { $at }. الممكن: { $choices }
        [expected-bracket] ينقص «{ $word }» عند الحرف { $at }.
        [left-over] ينقص «and» أو «or» قبل «{ $word }» (الحرف { $at }).
        [bad-character] لا أستطيع قراءة «{ $word }» (الحرف { $at }).
        [bad-time] «{ $word }» (الحرف { $at }) ليس مدة زمنية. مثلًا: { $choices }
        [bad-distance] «{ $word }» (الحرف { $at }) يحتاج إلى مكان ومسافة. مثلًا: { $choices }
        [unknown-place] لا أعرف المكان «{ $word }» (الحرف { $at }). اكتب مدينة أكبر، أو خط العرض ثم خط الطول.
        [several-places] «{ $word }» (الحرف { $at }) قد يكون عدة أماكن. اكتب إحدى هذه النقاط: { $choices }
       *[other] لا أستطيع قراءته عند الحرف { $at }.
    }
    .title = من المقصود؟
broadcast-ask-text =
    إلى: { $segment }
    أرسل لي الآن النص. ابدأ كل لغة برمزها، مثلًا «es: Hola»؛ والكلام بلا رمز يكون بهذه اللغة: { $language }. الأسطر بين [قوسين] في النهاية تصبح أزرارًا، و[Label -> /status] يحدد ما تعنيه الضغطة. يمكن إرفاق صورة أو إرسالها وحدها. «catalog: KEY» يأخذ نصًا من الكتالوجات.
broadcast-text-wrong =
    { $problem ->
        [empty] لا يوجد كلام لـ { $word }.
        [too-long] نص { $word } أطول من { $limit } حرف.
        [bad-button] «{ $word }» لا يصلح زرًا: { $buttons } أزرار على الأكثر، وكل زر { $label } حرفًا على الأكثر.
       *[unknown-key] لا يوجد في الكتالوجات نص «{ $word }» قائم بذاته.
    }
broadcast-preparing = أحصي من سيتلقاها. يمكنك إرسال لغات أخرى أو صورة.
broadcast-preview =
    إلى: { $segment }
    المستلمون: { $total }
    اللغات: { $languages }
    القنوات: { $channels }
    النصوص: { $texts }
    المستثنون: { $skipped }
    .title = تجربة دون إرسال
broadcast-nobody =
    لن تصل إلى أحد. إلى: { $segment }
    المستثنون: { $skipped }
broadcast-how =
    { $how ->
        [given] كما أُعطي
        [catalog] من الكتالوج
        [translated] مترجم
        [read] لغة أخرى يقرؤونها
        [related] لغة قريبة من لغتهم
       *[closest] أقرب ما يوجد
    }
skip-reason =
    { $reason ->
        [banned] محظورون
        [opted-out] لا يريدون رسائل جماعية
        [stopped] طلبوا التوقف
        [notifications] يريدون أخبار الصفقات فقط
        [blocked] حظرونا
       *[unreachable] بلا عنوان
    }
broadcast-ask-when = متى؟ مثلًا «2h» أو «18:30» أو «2026-03-01 18:30» (بتوقيتك، { $zone })، أو مع «local» قبله بحسب ساعة كل مستلم.
broadcast-when-wrong = لا أستطيع قراءة «{ $text }» كوقت خلال السنة القادمة.
broadcast-progress =
    { $state }
    إلى: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = الرسالة الجماعية { $id }
broadcast-state =
    { $state ->
        [ready] لم تُرسل بعد
        [preparing] قيد التحضير
        [scheduled] مجدولة: { $at }
        [running] قيد الإرسال
        [paused] متوقفة مؤقتًا
        [done] تمت
       *[cancelled] أُلغيت
    }
recipient-state =
    { $state ->
        [waiting] لم يحن دورها
        [queued] التالية
        [sending] قيد الإرسال
        [sent] أُرسلت
        [delivered] وصلت
        [read] قُرئت
        [failed] فشلت
        [window] تنتظر أن يكتبوا
        [unsure] ربما أُرسلت
        [skipped] استُثنيت
        [cancelled] أُلغيت
       *[erased] حُذفت
    }
broadcast-none = لا توجد رسائل جماعية بعد.
broadcast-ask-cancel = هل ألغيها حقًا؟ من لم تصله بعد لن تصله.
broadcast-report = { $states }
    .title = الرسالة الجماعية { $id }: كل المستلمين
broadcast-footer = لإيقاف مثل هذه الرسائل: /stop
button-send-now = أرسل الآن
button-schedule = جدولة
button-hold = إيقاف مؤقت
button-go-on = متابعة
button-stop-sending = إلغاء الإرسال
button-report = تقرير
operator-text = { $text }
