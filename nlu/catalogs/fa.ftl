# آغاز و آشنایی
birth-welcome = سلام! من MAI شما هستم، نمایندهٔ شخصی شما برای خرید و فروش. هر چیزی را که می‌خواهید بفروشید، ببخشید، معاوضه کنید، اجاره بدهید یا بگیرید، یا پیدا کنید، به زبان خودتان برایم بنویسید؛ من آدم مناسبش را پیدا می‌کنم و به جای شما چانه می‌زنم. تا شما بله نگویید، هیچ چیز قطعی نمی‌شود.
birth-ready = MAI شما آماده است. یک سلام بدهید.
ask-town = در کدام شهر زندگی می‌کنید؟ (زبان من الان { $language } است؛ اگر به زبان دیگری بنویسید، من هم همان را پیش می‌گیرم.)
ask-autonomy = تا چه حد می‌توانم خودم تصمیم بگیرم؟
ask-comfort = تا چه مبلغی می‌توانم بدون مزاحمت برای شما اقدام کنم؟
ask-style = چطور با شما صحبت کنم؟
ask-sharing = MAIهای دیگر چه چیزهایی از شما بدانند؟
ask-precision = دیگران جای شما را چقدر دقیق ببینند؟
ask-platforms = کجا چت می‌کنید؟ همهٔ موارد را انتخاب کنید.
ask-market = در بازار چه کارهایی می‌توانم برایتان بکنم؟
ask-currency = با چه پولی حساب می‌کنید؟ بنویسید، مثلاً { $currency }.
ask-radius = برای یک معامله تا چه فاصله‌ای می‌روید؟
ask-delivery = دیدار حضوری را ترجیح می‌دهید یا ارسال را؟
ask-payment = دوست دارید چطور پول بدهید و بگیرید؟
ask-quiet = چه وقت‌هایی ساکت باشم؟
ask-days = چه وقت‌هایی برای قرار گذاشتن فرصت دارید؟
ask-firmness = چقدر سفت چانه بزنم؟
ask-partners = امتیاز طرف مقابل دست‌کم چقدر باشد؟
ask-contact = چه کسانی می‌توانند از طریق من با شما تماس بگیرند؟
ask-notifications = چه چیزهایی را بدون اینکه بپرسید خبر بدهم؟
ask-interests = به چه جور چیزهایی علاقه دارید؟ چند تا بنویسید.
ask-formality = چقدر رسمی باشم؟
ask-languages = به چه زبان‌هایی صحبت می‌کنید؟ بنویسید.
ask-language = به چه زبانی صحبت کنم؟
language-set = از این به بعد زبان من { $language } است.
choice-autonomy-ask = همیشه از من بپرس
choice-autonomy-big = برای کارهای مهم بپرس
choice-autonomy-tell = انجام بده و خبر بده
choice-autonomy-full = به جای من تصمیم بگیر
choice-comfort-under = تا { $amount }
choice-comfort-trust = به تو اعتماد دارم
choice-style-casual = خودمانی
choice-style-professional = حرفه‌ای
choice-style-brief = کوتاه
choice-style-detailed = با جزئیات
choice-sharing-nothing = هیچ چیز
choice-sharing-interests = علاقه‌مندی‌هایم
choice-sharing-profile = پروفایلم
choice-sharing-all = هر چه کمک کند
choice-precision-city = شهرم
choice-precision-never = هیچ‌وقت
choice-precision-neighbourhood = محله‌ام
choice-precision-precise = دقیق
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = چت وب
platform-not-yet = { $name }: اینجا هنوز فعال نیست؛ یادم می‌ماند.
choice-market-full = همه کار
choice-market-browse = فقط گشتن
choice-market-buy = خرید با تأیید من
choice-market-sell = فروش با تأیید من
choice-radius-5 = ۵ کیلومتر
choice-radius-20 = ۲۰ کیلومتر
choice-radius-50 = ۵۰ کیلومتر
choice-radius-100 = ۱۰۰ کیلومتر
choice-radius-500 = ۵۰۰ کیلومتر
choice-delivery-pickup = حضوری
choice-delivery-delivery = ارسال
choice-delivery-either = فرقی ندارد
choice-payment-cash = نقد
choice-payment-transfer = کارت‌به‌کارت
choice-payment-card = کارت‌خوان
choice-payment-any = فرقی ندارد
choice-quiet-night = شب‌ها (۲۲ تا ۸)
choice-quiet-none = هیچ‌وقت
choice-quiet-evening = عصر و شب (۱۹ تا ۹)
choice-days-any = هر وقت
choice-days-weekend = آخر هفته
choice-days-evenings = بعدازظهر و شب
choice-days-mornings = صبح‌ها
choice-firmness-normal = معمولی
choice-firmness-soft = ملایم
choice-firmness-firm = سفت
choice-partners-0 = هر امتیازی
choice-partners-50 = متوسط به بالا
choice-partners-70 = خوب
choice-partners-85 = خیلی خوب
choice-contact-everyone = همه
choice-contact-rated = فقط امتیازدارها
choice-contact-nobody = هیچ‌کس
choice-notifications-all = همه چیز
choice-notifications-digest = روزی یک بار، همه یک‌جا
choice-notifications-deals = فقط معامله‌هایم
choice-notifications-none = هیچ چیز
choice-formality-polite = مؤدبانه
choice-formality-familiar = مثل یک دوست
which-town = منظورتان کدام است؟
town-noted = یادداشت شد: { $town }. واحد پول: { $currency }؛ می‌توانید در /settings عوضش کنید.
unclear-town = این شهر را نمی‌شناسم. لطفاً نزدیک‌ترین شهر بزرگ را بنویسید یا موقعیتتان را بفرستید.
held-until-ready = این را نگه داشتم. یک لحظه، الان رسیدگی می‌کنم.
please-choose = لطفاً یکی از دکمه‌ها را بزنید یا /help را بفرستید.
noted = یادداشت شد.
welcome-back = { $formality ->
    [familiar] به‌به، خوش اومدی! 👋 چه خبر؟
   *[polite] خوش برگشتید! دنبال چه می‌گردید، یا چه چیزی را می‌خواهید واگذار کنید؟
}

# دکمه‌ها
button-skip = رد شدن
button-done-choosing = تمام
button-drop = بی‌خیال
button-yes-look = بله، بگرد
button-only-tell = فقط خبرم کن
button-change = تغییر
button-back = برگشت
button-approve = قبول
button-decline = رد
button-counter = قیمت دیگر
button-here = رسیدم
button-done = انجام شد
button-write = پیام به طرف مقابل
button-reschedule = یک وقت دیگر
button-noshow = نیامد
button-cancel = لغو معامله
button-cancel-sure = بله، لغو کن
button-cancel-wish = حذف
button-keep = نه، بماند
button-reply = پاسخ
button-negotiate = چانه زدن
button-accept-time = برایم خوب است
button-pause = توقف موقت
button-resume = دوباره بگرد
button-edit = ویرایش
button-export = داده‌هایم در فایل
button-erase = حذف همه چیز
button-erase-sure = بله، همه را حذف کن
button-voice-give = دادن نمونهٔ صدا
button-voice-delete = حذف نمونهٔ صدایم
button-used = این دکمه قبلاً استفاده شده است. برای دیدن وضعیت، /status را بفرستید.
button-unknown = این دکمه را دیگر نمی‌شناسم. برای دیدن وضعیت، /status را بفرستید.
button-foreign = این دکمه مال شخص دیگری است.
label = { $text }

# درخواست‌ها
action-name = { $action ->
    [SELL] فروش
    [BUY] درخواست خرید
    [GIVE] رایگان
    [TRADE] معاوضه
    [RENT_OUT] اجاره‌ای
    [RENT] درخواست اجاره
    [OFFER_SERVICE] ارائهٔ خدمات
    [SEEK_SERVICE] درخواست خدمات
   *[other] درخواست
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    دنبال کسی بگردم؟ اگر چیزی درست نیست، بنویسید تا اصلاح کنم.
    .title = { action-name }: { $thing }
ask-wish-action = با آن چه کار می‌خواهید بکنید؟
ask-wish-thing = دقیقاً چه چیزی است؟
ask-wish-location = در کدام شهر؟ می‌توانید موقعیتتان را هم بفرستید.
ask-wish-size = چه اندازه یا سایزی؟
ask-wish-quantity = چند تا؟
ask-wish-wanted = در عوضش چه می‌خواهید؟
per-what = { $per ->
    [hour] {" "}برای هر ساعت
    [day] {" "}برای هر روز
    [week] {" "}برای هر هفته
    [month] {" "}برای هر ماه
    [unit] {" "}برای هر عدد
   *[one] {""}
}
ask-wish-target = قیمت دلخواهتان{ per-what } چقدر است؟ دیگران این را به عنوان قیمت شما می‌بینند.
ask-wish-limit = { $side ->
    [provider] کمترین قیمتی که{ per-what } قبول می‌کنید چقدر است؟ این بین خودمان می‌ماند؛ به هیچ‌کس نمی‌گویم.
   *[seeker] بیشترین قیمتی که{ per-what } می‌دهید چقدر است؟ این بین خودمان می‌ماند؛ به هیچ‌کس نمی‌گویم.
}
unclear-wish-thing = لطفاً در یکی دو کلمه بنویسید چه چیزی است.
unclear-wish-location = این شهر را نمی‌شناسم. لطفاً نزدیک‌ترین شهر بزرگ را بنویسید یا موقعیتتان را بفرستید.
unclear-wish-size = لطفاً اندازه را همان‌طور که روی آن نوشته شده بنویسید.
unclear-wish-quantity = لطفاً یک عدد بنویسید، مثلاً ۴.
unclear-wish-wanted = لطفاً در یکی دو کلمه بنویسید در عوضش چه می‌خواهید.
unclear-wish-target = لطفاً یک مبلغ بنویسید، مثلاً ۸۰.
unclear-wish-limit = لطفاً یک مبلغ بنویسید، مثلاً ۶۰.
two-currencies = دو واحد پول می‌بینم: { $currencies }. لطفاً مبلغ را با یکی از آن‌ها بنویسید.
several-wishes = اینجا { $count ->
    [one] { $count } درخواست
   *[other] { $count } درخواست
} می‌بینم. یکی‌یکی پیش برویم.
wish-open = { $style ->
    [brief] دارم می‌گردم.
   *[other] الان دنبال کسی می‌گردم و تا چیزی پیدا شد خبرتان می‌کنم. هر وقت خواستید /status را بفرستید.
}
wish-standing = حواسم هست؛ فقط وقتی چیزی پیدا شد خبر می‌دهم.
wish-dropped = باشد، فراموشش کردم.
wish-expired = مهلت این یکی تمام شد و دیگر دنبالش نمی‌گردم. اگر هنوز می‌خواهید، دوباره بگویید.
    .title = { action-name }: { $thing }
wish-paused = موقتاً متوقف شد. تا دوباره فعالش نکنید، کسی آن را نمی‌بیند.
wish-resumed = دوباره دارم می‌گردم.
wish-cancelled = حذف شد: { $thing }.
which-field = چه چیزی را عوض کنم؟
field-action = کاری که می‌خواهم
field-thing = خود کالا
field-quantity = مقدار
field-size = اندازه
field-location = شهر
field-wanted = آنچه در عوض می‌خواهم
field-target = قیمتم
field-limit = حد قیمتم
photo-what = چه عکس خوبی! این چیست و چه کارش کنم: بفروشم، ببخشم یا مثل آن را پیدا کنم؟
photo-seen = به نظرم این است: { $thing }. چه کارش کنم: بفروشم، ببخشم یا مثل آن را پیدا کنم؟
voice-heard = این را شنیدم: «{ $text }»
voice-unclear = حرفتان را درست متوجه نشدم. لطفاً در چند کلمه بنویسید.
got-voice = هنوز نمی‌توانم پیام صوتی گوش بدهم. لطفاً در چند کلمه بنویسید.
got-contact = ممنون، ولی شماره و مخاطب لازم ندارم: شما و طرف مقابل از طریق من به هم پیام می‌دهید.
got-sticker = 🙂 با کلمات بگویید دنبال چه می‌گردید یا چه چیزی را می‌خواهید واگذار کنید.
got-document = نمی‌توانم فایل بخوانم. لطفاً در چند کلمه بگویید موضوع چیست.
got-other = این نوع پیام را نمی‌توانم بخوانم. لطفاً در چند کلمه بنویسید.
standing-found = { $priced ->
    [yes] پیدا شد: { $thing }، فاصله { $distance }، قیمت درخواستی { $price }.
   *[no] پیدا شد: { $thing }، فاصله { $distance }.
}
digest = { $lines }
    .title = امروز برایتان پیدا شد
talk-begun = دارم با طرف مقابل صحبت می‌کنم و خبرتان می‌کنم.
which-meaning = مطمئن نیستم درست فهمیده باشم. چه کار می‌خواهید بکنید؟
meaning-sell = چیزی بفروشم
meaning-buy = چیزی بخرم
meaning-give = چیزی ببخشم
meaning-trade = چیزی معاوضه کنم
meaning-rent-out = چیزی اجاره بدهم
meaning-rent = چیزی اجاره کنم
meaning-offer-service = کاری برای دیگران بکنم
meaning-seek-service = کاری را بسپارم
meaning-approve = بله بگویم
meaning-decline = نه بگویم
meaning-counter = قیمت دیگری بدهم
meaning-cancel = چیزی را پس بگیرم
meaning-status = وضعیت را ببینم
meaning-help = راهنمایی بگیرم
meaning-greet = فقط سلام کنم
meaning-thank = فقط تشکر کنم
meaning-stop = پیام‌ها را قطع کنم
meaning-other = فقط گپ بزنم
meaning-neither = چیز دیگری
say-it-differently = پس لطفاً جور دیگری بگویید، مثلاً: «می‌خواهم دوچرخه‌ام را بفروشم، ۸۰».

# خط‌های کارت
line-in-return = در عوض: { $value }
line-details = { $value }
line-quantity = مقدار: { $value }
line-unit-price = هر عدد: { $value }
line-total = جمع: { $value }
line-price-hour = ساعتی { $value }
line-price-day = روزی { $value }
line-price-week = هفته‌ای { $value }
line-price-month = ماهی { $value }
line-free = رایگان
line-reasons = چرا: { $value }
line-distance = فاصله: { $value }
line-area = محدودهٔ قرار: { $value }
line-times = زمان‌های ممکن: { $value }
line-payment = پرداخت: { $value }
line-partner = طرف مقابل: { $value }
line-interests = علاقه‌مندی‌ها: { $value }
line-since = عضو از: { $value }
line-expires = اعتبار تا: { $value }
line-deal = معاملهٔ شمارهٔ { $value }
line-hope = قیمت: { $value }
line-limit = حد قیمت (فقط من و شما می‌دانیم): { $value }
line-place = مکان: { $value }
line-urgent = فوری
line-when = زمان: { $value }
line-where = محل: { $value }
partner-new = { $named ->
    [yes] { $name }، تازه‌وارد، هنوز بدون امتیاز
   *[no] تازه‌وارد، هنوز بدون امتیاز
}
partner-rated = { $named ->
    [yes] { $name }، { NUMBER($stars, maximumFractionDigits: 1) } از 5 ستاره ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } از 5 ستاره ({ $count })
}
reason-same-size = اندازه می‌خورد
reason-same-brand = همان برند
reason-same-model = همان مدل
reason-asks = قیمت درخواستی { $value }
payment-cash = نقد
payment-bank-transfer = کارت‌به‌کارت یا انتقال بانکی
payment-card = کارت‌خوان
payment-mobile-money = پرداخت موبایلی
condition-new = نو
condition-used-like-new = در حد نو
condition-used-good = سالم
condition-used-fair = قابل استفاده
condition-for-parts = برای قطعات
condition-used = کارکرده
color-black = مشکی
color-white = سفید
color-red = قرمز
color-blue = آبی
color-green = سبز
color-yellow = زرد
color-grey = خاکستری
color-brown = قهوه‌ای
color-pink = صورتی
color-silver = نقره‌ای
color-gold = طلایی
color-beige = کرم
color-purple = بنفش
color-orange = نارنجی
material-leather = چرم
material-wood = چوب
material-metal = فلز
material-glass = شیشه
material-plastic = پلاستیک
material-cotton = پنبه
material-wool = پشم
material-silk = ابریشم
attribute-storage-gb = { $value } گیگابایت
attribute-mileage-km = { $value } کیلومتر
attribute-rooms = { $value ->
    [one] { $value } اتاق
   *[other] { $value } اتاق
}
attribute-area-m2 = { $value } متر مربع
unit-kg = { $count } کیلو
unit-l = { $count } لیتر
unit-m = { $count } متر
unit-piece = { $count ->
    [one] { $count } عدد
   *[other] { $count } عدد
}
unit-pair = { $count ->
    [one] { $count } جفت
   *[other] { $count } جفت
}
unit-set = { $count ->
    [one] { $count } ست
   *[other] { $count } ست
}

# معامله‌ها
card-approval = { $lines }

    موافقید؟
    .title = { $side ->
    [provider] کسی این را از شما می‌خواهد: { $thing }
   *[seeker] این را برایتان پیدا کردم: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = شما بله گفتید. حالا منتظر طرف مقابل هستم.
approved-for-you = همان‌طور که اجازه داده بودید، این را از طرف شما تأیید کردم.
counter-accepted = طرف مقابل قیمت شما را قبول می‌کند.
declined-by-you = رد شد. همچنان می‌گردم.
deal-expired = مهلت معاملهٔ { $deal } تمام شد. همچنان می‌گردم.
deal-reminder = { $lines }

    این هنوز منتظر جواب شماست.
    .title = { $thing }
deal-cancelled-by-you = معاملهٔ { $deal } لغو شد. به طرف مقابل خبر دادم.
peer-declined = طرف مقابل معاملهٔ { $deal } را نمی‌خواهد. همچنان می‌گردم.
peer-cancelled = طرف مقابل معاملهٔ { $deal } را لغو کرد. همچنان می‌گردم.
ask-counter = قیمت هر عدد { $price } است. به جایش چه قیمتی پیشنهاد می‌کنید؟
counter-sent = قیمتتان را رساندم.
counter-refused = طرف مقابل با این موافق نیست. همان { $price } سر جایش هست.
nothing-to-approve = الان چیزی منتظر جواب شما نیست.
which-deal = چند پیشنهاد منتظر شماست. لطفاً از دکمه‌ها استفاده کنید.
ask-cancel-deal = واقعاً این معامله لغو شود؟ طرف مقابل روی شما حساب کرده است.
kept = باشد، همه چیز همان‌طور می‌ماند.

# قرارها
meeting-card = { $lines }

    در روشنایی روز و در جای شلوغ قرار بگذارید، پیش از پرداخت کالا را ببینید و هیچ‌وقت پیش‌پرداخت ندهید.
    .title = توافق شد: { $thing }
meeting-spot = یک جای عمومی و شلوغ در { $town }، مثل میدان اصلی یا ایستگاه
meeting-calendar = این هم برای تقویم شما.
meeting-soon = { $lines }
    .title = قرارتان نزدیک است: { $thing }
meeting-how = چطور پیش رفت؟
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = وقت دیگری که به هر دوی شما بخورد سراغ ندارم. می‌توانید به طرف مقابل پیام بدهید.
ask-other-time = چه وقتی برایتان خوب است؟
time-proposed = این وقت را پیشنهاد دادم: { $time }.
time-asked = طرف مقابل این وقت را پیشنهاد می‌کند: { $time }.
arrived-noted = به طرف مقابل گفتم که رسیده‌اید.
peer-arrived = طرف مقابل رسیده است.
ask-rating = انجام شد! طرف مقابل چطور بود؟
too-early-for-no-show = هنوز وقت قرار نرسیده: { $time }. لطفاً تا آن موقع صبر کنید.
no-show-noted = متأسفم. یادداشت کردم که طرف مقابل نیامد و همچنان می‌گردم. می‌خواهید امتیاز بدهید؟
blamed-no-show = طرف مقابل می‌گوید شما نیامدید. همچنان می‌گردم. شما هم می‌توانید امتیاز بدهید.
rating-thanks = ممنون! { $stars ->
    [one] { $stars } ستاره
   *[other] { $stars } ستاره
} دادید.
ask-note = به طرف مقابل چه بگویم؟ بدون نام و شمارهٔ شما می‌رسانم.
note-sent = رساندم.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = پیام دربارهٔ { $thing }
note-translated = «{ $text }» { $understood }
    متن اصلی ({ $language }): «{ $original }»
    .title = پیام دربارهٔ { $thing }

# وضعیت
status-summary = درخواست‌های باز: { $wishes }. معامله‌های باز: { $deals }. انجام‌شده: { $done }.
status-empty = الان چیزی باز نیست. بگویید چه می‌خواهید بفروشید یا پیدا کنید.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = هنوز کامل نشده
wish-state-open = دارم می‌گردم
wish-state-standing = اگر چیزی پیدا شد خبر می‌دهم
wish-state-talking = دارم چانه می‌زنم
wish-state-agreed = توافق شد، معامله را ببینید
wish-state-paused = موقتاً متوقف
deal-state-proposed = منتظر جواب شما
deal-state-approved-by-me = منتظر طرف مقابل
deal-state-approved-by-peer = طرف مقابل بله گفت؛ منتظر شما
deal-state-confirmed = هر دو بله گفتند
deal-state-meeting = قرار گذاشته شد
deal-state-arrived = شما رسیده‌اید
deal-state-done = انجام شد، هنوز بدون امتیاز
deal-state-no-show = یکی از دو طرف نیامد
deal-state-blamed = طرف مقابل می‌گوید شما نیامدید
ask-cancel-wish = واقعاً «{ $thing }» حذف شود؟

# تنظیمات و حریم خصوصی
settings-list = چه چیزی را می‌خواهید عوض کنید؟
setting-language = زبان
setting-town = شهر
setting-autonomy = اختیار
setting-comfort = مبلغ‌ها
setting-style = لحن
setting-sharing = آنچه دیگران می‌دانند
setting-precision = موقعیت
setting-platforms = کانال‌ها
setting-market = بازار
setting-currency = واحد پول
setting-radius = شعاع
setting-delivery = تحویل
setting-payment = پرداخت
setting-quiet = ساعت‌های سکوت
setting-days = روزهای قرار
setting-firmness = چانه‌زنی
setting-partners = امتیاز دیگران
setting-contact = چه کسی تماس بگیرد
setting-notifications = اعلان‌ها
setting-interests = علاقه‌مندی‌ها
setting-formality = رسمی یا خودمانی
setting-languages = زبان‌هایی که بلدم
privacy = آنچه دربارهٔ درخواست‌هایتان می‌گویید، جواب‌هایتان به سؤال‌هایم و معامله‌هایتان را نگه می‌دارم. حد قیمت‌ها و نشانی شما همیشه پیش خودم می‌ماند و به کسی نمی‌دهم. می‌توانید داده‌هایتان را دریافت یا حذف کنید.
export-ready = این هم همهٔ چیزهایی که دربارهٔ شما می‌دانم.
ask-erase = واقعاً همه چیز حذف شود؟ درخواست‌ها و معامله‌های باز تمام می‌شوند و MAI شما برای همیشه می‌رود.
erased = همه چیز حذف شد. خداحافظ!
voice-consent = ممنون. لطفاً حالا یک پیام صوتی کوتاه بفرستید؛ تا وقتی حذفش نکنید، آن را به عنوان نمونهٔ صدای شما نگه می‌دارم.
voice-kept = نمونهٔ صدایتان را نگه داشتم. می‌توانید در /privacy حذفش کنید.
voice-deleted = نمونهٔ صدایتان حذف شد.

# گفت‌وگو
help = { $style ->
    [brief] بگویید چه می‌فروشید، می‌بخشید، معاوضه می‌کنید، اجاره می‌دهید یا می‌گیرید، یا دنبال چه می‌گردید. /status /settings /privacy /cancel /stop
   *[other] با زبان خودتان بگویید چه می‌خواهید بفروشید، ببخشید، معاوضه کنید، اجاره بدهید یا بگیرید، یا پیدا کنید. مثلاً: «یه دوچرخه فروشی دارم، ۸۰» یا «دنبال تخت نوزاد نزدیک خودم می‌گردم». من به هر زبانی که باشد کسی را پیدا می‌کنم، در حد قیمتی که گفته‌اید چانه می‌زنم و پیش از هر توافقی از شما می‌پرسم.
        /status – وضعیت کارها
        /settings – چطور برایتان کار کنم
        /privacy – داده‌های شما
        /cancel – رها کردن سؤال
        /stop – پایان پیام‌ها
}
greeting = { $formality ->
    [familiar] سلام! 👋 دنبال چی هستی، یا چی داری که بخوای ردش کنی بره؟
   *[polite] { $style ->
        [professional] سلام، وقت بخیر. چه کمکی از من برمی‌آید؟
       *[other] سلام! دنبال چه می‌گردید، یا چه چیزی را می‌خواهید واگذار کنید؟
    }
}
you-are-welcome = { $formality ->
    [familiar] قابلی نداشت! 🙂
   *[polite] خواهش می‌کنم!
}
not-a-wish = کار من خرید و فروش است: بگویید چه می‌خواهید بفروشید، ببخشید، معاوضه کنید، اجاره بدهید یا بگیرید، یا پیدا کنید. راهنمای بیشتر: /help
nothing-asked = باشد، دیگر منتظر جواب نمی‌مانم.
stopped = دیگر پیام نمی‌دهم. هر وقت خواستید ادامه بدهید، برایم بنویسید.
command-unknown = این دستور را نمی‌شناسم. با /help می‌بینید چه کارهایی بلدم.
empty-message = این پیام خالی بود. در چند کلمه بگویید چه لازم دارید.
edit-unclear = دیدم که پیامی را تغییر دادید. لطفاً در پیام تازه‌ای بگویید چه چیزی را عوض کنم.
too-long = این برای من خیلی طولانی است. لطفاً در حداکثر { $limit } نویسه بگویید.
no-longer-possible = این کار دیگر ممکن نیست. برای دیدن وضعیت، /status را بفرستید.
not-found = این را دیگر پیدا نمی‌کنم. برای دیدن وضعیت، /status را بفرستید.
sorry-failed = ببخشید، مشکلی از سمت من پیش آمد. لطفاً دوباره بگویید.
refused-market = تنظیمات شما این اجازه را به من نمی‌دهد. می‌توانید در /settings عوضش کنید.
refused-too-many-wishes = همین حالا هم درخواست‌های باز زیادی دارید. لطفاً اول یکی را تمام یا حذف کنید؛ /status همه را نشان می‌دهد.
refused-amount = این مبلغ نمی‌تواند درست باشد. لطفاً عددی بزرگ‌تر از ۰ بنویسید.
refused-limit = این از حدی که به من گفته‌اید فراتر می‌رود.
refused-contact = برای امنیت شما، شماره تلفن، نشانی و لینک را رد و بدل نمی‌کنم. قرارتان همان است که روی کارت آمده.
refused-too-many-messages = یک لحظه لطفاً، خیلی پیام پشت سر هم آمد. یک دقیقهٔ دیگر دوباره امتحان کنید.
refused-deal-over = این معامله تمام شده است.
refused-deal-running = برای این مورد معامله‌ای در جریان است. لطفاً اول آن معامله را لغو کنید؛ /status آن را نشان می‌دهد.
refused-not-open = الان دنبال این یکی نمی‌گردم.
refused-not-paused = این یکی متوقف نیست.
refused-same-price = قیمت همین الان هم همین است.
refused-too-many-counters = به اندازهٔ کافی پیشنهاد رد و بدل شده است. لطفاً قبول یا رد کنید.

# دستورهای منو
command-start = شروع
command-help = چه کارهایی بلدم
command-status = وضعیت کارها
command-settings = چطور برایتان کار کنم
command-privacy = داده‌های شما
command-cancel = رها کردن سؤال

announcements-off = اطلاعیه‌های این جمع هم قطع می‌ماند، تا وقتی که START را بنویسید.
announcements-on = اطلاعیه‌های این جمع دوباره برایتان می‌آید.
slow-down = خیلی پیام یک‌جا آمد، به همه‌اش نمی‌رسم. لطفاً یک دقیقه صبر کنید و بعد دوباره بنویسید: پیام‌های این فاصله را نخوانده‌ام.
waiting-for-partner = { $thing }: الان به طرف مقابل دسترسی ندارم. همین که بنویسد ادامه می‌دهم؛ چیزی از دست نمی‌رود.
privacy-notice = { $mark } این نشانهٔ خصوصی شماست. همهٔ کارت‌های واقعی من این نشانه را دارند؛ اگر نبود، من نیستم. هیچ‌وقت از حساب دیگری به شما پیام نمی‌دهم و هیچ‌وقت رمز یا کد نمی‌خواهم. آنچه به من می‌گویید پیش خودم می‌ماند: با /privacy می‌توانید آن را ببینید و حذف کنید.
group-private = من هر بار برای یک نفر کار می‌کنم. خصوصی به من پیام بدهید تا رسیدگی کنم:
link-code = تا { $minutes } دقیقهٔ دیگر این کد را در کانال دیگرتان برایم بنویسید: { $code }
link-done = وصل شد: حالا در { $channel } هم در دسترستان هستم. هر چه می‌دانم، همه‌جا می‌دانم.
link-unknown = این کد را نمی‌شناسم. برای گرفتن کد تازه، در کانال دیگرتان /link را بفرستید.
unlink-list = کدام کانال را فراموش کنم؟
unlink-none = فقط از همین‌جا به من دسترسی دارید. برای استفاده از کانال دیگر، /link را بفرستید.
unlink-done = انجام شد. در { $channel } دیگر شما را نمی‌شناسم.
refused-link-own = این کد خودتان است. آن را در کانال دیگر برایم بنویسید.
refused-link-many = همین حالا هم از کانال‌های زیادی به من دسترسی دارید. لطفاً اول با /unlink یکی را بردارید.
refused-link-busy = اینجا یک MAI با درخواست‌ها یا معامله‌های باز دارید. لطفاً اول آن‌ها را تمام یا حذف کنید (/status نشانشان می‌دهد)، بعد کد را دوباره بنویسید.
command-link = استفاده از من در جای دیگر
# WhatsApp: قالبی که بیش از ۲۴ ساعت پس از آخرین پیام فرستاده می‌شود، و دکمه‌ای که فهرست را باز می‌کند
whatsapp-invite = خبری از MAI شما دربارهٔ یکی از درخواست‌هایتان رسیده است. برای دیدنش جواب بدهید.
whatsapp-invite-show = نشانم بده
whatsapp-choose = انتخاب
# برای گردانندگان بات
operator-page =
    صفحهٔ شما: { $link }
    این لینک فقط یک بار و تا { $minutes } دقیقه کار می‌کند. آن را به کسی ندهید.
operator-help =
    /stats – آمار، همراه با تصویر
    /broadcast SEGMENT – پیام به خیلی‌ها؛ /broadcasts – وضعیت آن‌ها
    /announce WHO TEXT – پیام به یک نفر
    /user WHO – آنچه می‌دانیم؛ /note WHO TEXT – یادداشت کردن
    /tag WHO TAG, /untag WHO TAG – برای گروه‌بندی
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – معامله‌هایی که یکی سر قرار نیامد
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    به جای WHO بنویسید p_… یا نام یک MAI یا channel:address.
operator-usage = لطفاً این‌طور بنویسید: { $usage }
operator-person-unknown = کسی به نام { $who } نمی‌شناسم. بنویسید p_… یا نام یک MAI یا channel:address.
operator-own-person = { $who } از گردانندگان است؛ این کار ممکن نیست.
operator-user =
    { $person }
    MAI: { $mai }
    زبان: { $language }. شهر: { $town }
    کانال‌ها: { $channels }
    عضو از { $since }، آخرین بازدید { $seen }
    درخواست‌ها: { $wishes }
    معامله‌ها: { $deals }
    ستاره‌های گرفته: { $stars }
    برچسب‌ها: { $tags }
    پیام همگانی می‌گیرد: { $news }. مسدود: { $banned }
    یادداشت‌ها: { $notes }
    .title = { $name }
operator-stats =
    افراد: { $people }، تازه در یک هفته: { $fresh }، فعال در یک هفته: { $active }
    زبان‌ها: { $languages }
    کانال‌ها: { $channels }
    درخواست‌ها: { $wishes }
    معامله‌ها: { $deals }
    از درخواست تا معامله: { $confirmed } درخواست، { $matched } جورشده، { $agreed } توافق‌شده، { $carried } انجام‌شده ({ $conversion })
    جواب‌ها: نیمی در { $median }، تقریباً همه در { $slowest }
    از کارت تا تأیید: { $approval }
    .title = آمار
chart-languages = افراد به تفکیک زبان
chart-channels = افراد به تفکیک کانال
chart-daily = افراد تازه، درخواست‌ها و معامله‌های هر روز
chart-funnel = 1 درخواست، 2 جورشده، 3 توافق‌شده، 4 انجام‌شده
operator-no-disputes = اختلافی نیست.
operator-deal-unknown = معاملهٔ { $deal } را نمی‌شناسم.
operator-solver-is-party = شما یکی از دو طرف این معامله هستید؛ گردانندهٔ دیگری باید تصمیم بگیرد.
dispute-solved = { $text }
    .title = تصمیم دربارهٔ معاملهٔ { $deal }: { $thing }
operator-says = { $text }
    .title = پیامی از گردانندگان اینجا
operator-export-ready = تعداد ردیف‌ها: { $total }
operator-nothing-dead = هیچ چیز رها نشده است.
operator-switches = تعمیرات: { $maintenance }. { $features }
maintenance = داریم چیزی را تعمیر می‌کنیم. پیامتان را نگه داشته‌ام و همین که تمام شد جواب می‌دهم.
maintenance-over = تعمیرات تمام شد. پیام‌هایی که منتظر بودند: { $total }
feature-off = این فعلاً خاموش است. لطفاً بعداً دوباره امتحان کنید.
banned = گردانندگان اینجا دسترسی شما را بسته‌اند: { $reason }
unbanned = دوباره خوش آمدید. بگویید چه می‌خواهید بفروشید یا پیدا کنید.
# پیام‌های همگانی
segment-wrong =
    { $problem ->
        [too-long] این از { $word } نویسه طولانی‌تر است.
        [too-deep] بیش از { $word } پرانتز تو در تو.
        [unknown-name] «{ $word }» (نویسهٔ { $at }) را نمی‌شناسم. گزینه‌ها: { $choices }
        [unknown-value] «{ $word }» (نویسهٔ { $at }) آنجا ممکن نیست. مثلاً: { $choices }
        [expected-value] در نویسهٔ { $at }، بعد از «{ $word }»، یک مقدار کم است.
        [expected-term] در نویسهٔ { $at } یک شرط کم است. گزینه‌ها: { $choices }
        [expected-bracket] در نویسهٔ { $at } یک «{ $word }» کم است.
        [left-over] قبل از «{ $word }» (نویسهٔ { $at }) یک «and» یا «or» کم است.
        [bad-character] «{ $word }» (نویسهٔ { $at }) را نمی‌توانم بخوانم.
        [bad-time] «{ $word }» (نویسهٔ { $at }) مدت زمان نیست. مثلاً: { $choices }
        [bad-distance] «{ $word }» (نویسهٔ { $at }) یک مکان و یک فاصله لازم دارد. مثلاً: { $choices }
        [unknown-place] مکان «{ $word }» (نویسهٔ { $at }) را نمی‌شناسم. شهر بزرگ‌تری بنویسید، یا عرض جغرافیایی و بعد طول جغرافیایی.
        [several-places] «{ $word }» (نویسهٔ { $at }) می‌تواند چند جا باشد. یکی از این نقطه‌ها را بنویسید: { $choices }
       *[other] در نویسهٔ { $at } نمی‌توانم بخوانمش.
    }
    .title = منظور چه کسانی هستند؟
broadcast-ask-text =
    برای: { $segment }
    حالا متن را برایم بفرستید. هر زبان را با کدش شروع کنید، مثلاً «es: Hola»؛ زبان متن بدون کد این است: { $language }. خط‌های داخل [کروشه] در پایان دکمه می‌شوند و [Label -> /status] می‌گوید فشردن دکمه چه معنایی دارد. عکس می‌تواند همراه متن یا تنها بیاید. «catalog: KEY» متنی را از کاتالوگ‌ها برمی‌دارد.
broadcast-text-wrong =
    { $problem ->
        [empty] برای { $word } متنی نیست.
        [too-long] متن برای { $word } از { $limit } نویسه طولانی‌تر است.
        [bad-button] «{ $word }» نمی‌تواند دکمه باشد: حداکثر { $buttons } دکمه، هر کدام حداکثر { $label } نویسه.
       *[unknown-key] در کاتالوگ‌ها متن مستقلی به نام «{ $word }» نیست.
    }
broadcast-preparing = دارم می‌شمارم به چه کسانی می‌رسد. می‌توانید زبان‌های دیگر یا عکس هم بفرستید.
broadcast-preview =
    برای: { $segment }
    گیرندگان: { $total }
    زبان‌ها: { $languages }
    کانال‌ها: { $channels }
    متن‌ها: { $texts }
    کنارگذاشته‌ها: { $skipped }
    .title = اجرای آزمایشی
broadcast-nobody =
    این به هیچ‌کس نمی‌رسد. برای: { $segment }
    کنارگذاشته‌ها: { $skipped }
broadcast-how =
    { $how ->
        [given] همان متن داده‌شده
        [catalog] از کاتالوگ
        [translated] ترجمه‌شده
        [read] زبان دیگری که می‌خوانند
        [related] زبانی نزدیک به زبانشان
       *[closest] نزدیک‌ترین متن موجود
    }
skip-reason =
    { $reason ->
        [banned] مسدود
        [opted-out] پیام همگانی نمی‌خواهند
        [stopped] گفته‌اند بس است
        [notifications] فقط خبر معامله‌ها را می‌خواهند
        [blocked] ما را مسدود کرده‌اند
       *[unreachable] بدون نشانی
    }
broadcast-ask-when = کی؟ مثلاً «2h»، «18:30»، «2026-03-01 18:30» (به وقت شما، { $zone })، یا با «local» در اولش به ساعت محل هر گیرنده.
broadcast-when-wrong = نمی‌توانم «{ $text }» را زمانی در یک سال آینده بخوانم.
broadcast-progress =
    { $state }
    برای: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = پیام همگانی { $id }
broadcast-state =
    { $state ->
        [ready] هنوز فرستاده نشده
        [preparing] در حال آماده‌سازی
        [scheduled] زمان‌بندی‌شده: { $at }
        [running] در حال ارسال
        [paused] موقتاً متوقف
        [done] تمام شد
       *[cancelled] لغو شد
    }
recipient-state =
    { $state ->
        [waiting] باقی‌مانده
        [queued] در نوبت
        [sending] در حال ارسال
        [sent] فرستاده شد
        [delivered] رسید
        [read] خوانده شد
        [failed] ناموفق
        [window] منتظر پیام خودشان
        [unsure] شاید فرستاده شد
        [skipped] کنار گذاشته شد
        [cancelled] لغو شد
       *[erased] حذف شد
    }
broadcast-none = هنوز هیچ پیام همگانی‌ای نیست.
broadcast-ask-cancel = واقعاً لغو شود؟ هر کس هنوز نگرفته، دیگر نمی‌گیرد.
broadcast-report = { $states }
    .title = پیام همگانی { $id }: همهٔ گیرندگان
broadcast-footer = با /stop این‌جور پیام‌ها تمام می‌شود.
button-send-now = الان بفرست
button-schedule = زمان‌بندی
button-hold = توقف موقت
button-go-on = ادامه
button-stop-sending = لغو ارسال
button-report = گزارش
operator-text = { $text }
