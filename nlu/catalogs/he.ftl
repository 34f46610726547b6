# היכרות ראשונה
birth-welcome = שלום! זה ה-MAI שלך, הסוכן האישי שלך לקנייה ומכירה. אפשר לספר לי במילים שלך ובשפה שלך מה רוצים למכור, למסור, להחליף, להשכיר, לשכור או למצוא; אמצא את האדם המתאים ואתמקח בשמך. שום דבר לא נסגר בלי ה"כן" שלך.
birth-ready = ה-MAI שלך כאן ומוכן. אפשר להגיד שלום.
ask-town = מה עיר המגורים שלך? (התשובות שלי ב{ $language }; אפשר פשוט לכתוב בשפה אחרת ואעבור אליה.)
ask-autonomy = כמה מותר לי להחליט לבד?
ask-comfort = עד איזה סכום מותר לי לפעול בלי להטריד אותך?
ask-style = איך לדבר איתך?
ask-sharing = מה מותר ל-MAI של אחרים לדעת עליך?
ask-precision = באיזה דיוק אחרים יכולים לראות את המיקום שלך?
ask-platforms = איפה נוח לך להתכתב? אפשר לבחור כמה.
ask-market = מה מותר לי לעשות בשוק בשבילך?
ask-currency = באיזה מטבע לחשב? נא לכתוב, למשל { $currency }.
ask-radius = כמה רחוק שווה לך לנסוע בשביל עסקה?
ask-delivery = מה עדיף לך: להיפגש או לקבל במשלוח?
ask-payment = איך נוח לך לשלם ולקבל תשלום?
ask-quiet = מתי לא להפריע לך?
ask-days = מתי יש לך זמן להיפגש עם אנשים?
ask-firmness = באיזו תקיפות להתמקח?
ask-partners = איזה דירוג צריך להיות לצד השני?
ask-contact = מי יכול לפנות אליך דרכי?
ask-notifications = על מה לעדכן אותך ביוזמתי?
ask-interests = אילו סוגי דברים מעניינים אותך? נא לכתוב כמה.
ask-formality = כמה רשמי לדבר איתך?
ask-languages = באילו שפות נוח לך לדבר? נא לכתוב אותן.
ask-language = באיזו שפה לדבר איתך?
language-set = מעכשיו נדבר ב{ $language }.
choice-autonomy-ask = תמיד לשאול אותי
choice-autonomy-big = לשאול בדבר גדול
choice-autonomy-tell = לפעול ולעדכן
choice-autonomy-full = להחליט בשבילי
choice-comfort-under = עד { $amount }
choice-comfort-trust = יש לי אמון בך
choice-style-casual = בחופשיות
choice-style-professional = במקצועיות
choice-style-brief = בקיצור
choice-style-detailed = בפירוט
choice-sharing-nothing = כלום
choice-sharing-interests = תחומי עניין
choice-sharing-profile = הפרופיל שלי
choice-sharing-all = כל מה שעוזר
choice-precision-city = העיר שלי
choice-precision-never = בכלל לא
choice-precision-neighbourhood = השכונה שלי
choice-precision-precise = מיקום מדויק
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = צ'אט באתר
platform-not-yet = { $name }: עדיין לא זמין כאן; רשמתי לי.
choice-market-full = הכול
choice-market-browse = רק להסתכל
choice-market-buy = לקנות באישורי
choice-market-sell = למכור באישורי
choice-radius-5 = 5 ק"מ
choice-radius-20 = 20 ק"מ
choice-radius-50 = 50 ק"מ
choice-radius-100 = 100 ק"מ
choice-radius-500 = 500 ק"מ
choice-delivery-pickup = להיפגש
choice-delivery-delivery = משלוח
choice-delivery-either = לא משנה
choice-payment-cash = מזומן
choice-payment-transfer = העברה בנקאית
choice-payment-card = כרטיס
choice-payment-any = הכול מתאים
choice-quiet-night = בלילה (22–8)
choice-quiet-none = אף פעם
choice-quiet-evening = ערב ולילה (19–9)
choice-days-any = בכל זמן
choice-days-weekend = סופי שבוע
choice-days-evenings = אחה"צ ובערב
choice-days-mornings = בבוקר
choice-firmness-normal = רגיל
choice-firmness-soft = בעדינות
choice-firmness-firm = בתקיפות
choice-partners-0 = לא משנה
choice-partners-50 = בינוני ומעלה
choice-partners-70 = טוב
choice-partners-85 = טוב מאוד
choice-contact-everyone = כולם
choice-contact-rated = רק בעלי דירוג
choice-contact-nobody = אף אחד
choice-notifications-all = על הכול
choice-notifications-deals = רק על העסקאות שלי
choice-notifications-none = על כלום
choice-formality-polite = בנימוס
choice-formality-familiar = כמו בין חברים
which-town = לאיזו מהן הכוונה?
town-noted = רשמתי: { $town }. החישוב יהיה ב-{ $currency }; אפשר לשנות ב-/settings.
unclear-town = העיר הזאת לא מוכרת לי. נא לכתוב את העיר הגדולה הקרובה, או לשלוח מיקום.
held-until-ready = שמרתי את זה. רק רגע, ואטפל בזה.
please-choose = נא ללחוץ על אחד הכפתורים, או לכתוב /help.
noted = רשמתי.
welcome-back = { $formality ->
    [familiar] היי, איזה כיף שחזרת! 👋 מה קורה?
   *[polite] טוב לראות אותך שוב! מה מחפשים, או ממה רוצים להיפטר?
}

# כפתורים
button-skip = דילוג
button-done-choosing = סיימתי
button-drop = לא משנה
button-yes-look = כן, קדימה
button-only-tell = רק לעדכן אותי
button-change = שינוי
button-back = חזרה
button-approve = מאושר
button-decline = לא, תודה
button-counter = מחיר אחר
button-here = הגעתי
button-done = הכול הסתדר
button-write = הודעה לצד השני
button-reschedule = זמן אחר
button-noshow = לא הגיעו
button-cancel = ביטול העסקה
button-cancel-sure = כן, לבטל
button-cancel-wish = מחיקה
button-keep = לא, להשאיר
button-reply = תשובה
button-negotiate = להתמקח
button-accept-time = מתאים לי
button-pause = השהיה
button-resume = לחפש שוב
button-edit = עריכה
button-export = הנתונים שלי כקובץ
button-erase = למחוק הכול
button-erase-sure = כן, למחוק הכול
button-voice-give = מתן דגימת קול
button-voice-delete = מחיקת דגימת הקול
button-used = כבר נעשה שימוש בכפתור הזה. אפשר לכתוב /status כדי לראות מה המצב.
button-unknown = הכפתור הזה כבר לא מוכר לי. אפשר לכתוב /status כדי לראות מה המצב.
button-foreign = הכפתור הזה שייך למישהו אחר.
label = { $text }

# בקשות
action-name = { $action ->
    [SELL] למכירה
    [BUY] מחפשים לקנות
    [GIVE] למסירה
    [TRADE] להחלפה
    [RENT_OUT] להשכרה
    [RENT] מחפשים לשכור
    [OFFER_SERVICE] הצעת שירות
    [SEEK_SERVICE] דרוש שירות
   *[other] בקשה
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    לחפש מישהו? אפשר גם לתקן אותי במילים.
    .title = { action-name }: { $thing }
ask-wish-action = מה רוצים לעשות עם זה?
ask-wish-thing = מה זה בדיוק?
ask-wish-location = באיזו עיר? אפשר גם לשלוח מיקום.
ask-wish-size = איזו מידה?
ask-wish-quantity = כמה?
ask-wish-wanted = מה היית רוצה בתמורה?
per-what = { $per ->
    [hour] {" "}לשעה
    [day] {" "}ליום
    [week] {" "}לשבוע
    [month] {" "}לחודש
    [unit] {" "}ליחידה
   *[one] {""}
}
ask-wish-target = איזה מחיר היית רוצה{ per-what }? אחרים יראו אותו כמחיר המבוקש שלך.
ask-wish-limit = { $side ->
    [provider] מה המינימום שיספיק לך{ per-what }? זה נשאר בינינו; לא אגלה לאף אחד.
   *[seeker] מה המקסימום שמתאים לך לשלם{ per-what }? זה נשאר בינינו; לא אגלה לאף אחד.
}
unclear-wish-thing = נא לכתוב לי במילה או שתיים מה זה.
unclear-wish-location = העיר הזאת לא מוכרת לי. נא לכתוב את העיר הגדולה הקרובה, או לשלוח מיקום.
unclear-wish-size = נא לכתוב את המידה כמו שהיא מופיעה על הפריט.
unclear-wish-quantity = נא לכתוב מספר, למשל 4.
unclear-wish-wanted = נא לכתוב לי במילה או שתיים מה היית רוצה בתמורה.
unclear-wish-target = נא לכתוב סכום, למשל 80.
unclear-wish-limit = נא לכתוב סכום, למשל 60.
two-currencies = קראתי שני מטבעות: { $currencies }. נא לכתוב לי את הסכום באחד מהם.
several-wishes = יש כאן { $count ->
    [one] בקשה אחת
    [two] שתי בקשות
   *[other] { $count } בקשות
}. נעבור עליהן אחת אחת.
wish-open = { $style ->
    [brief] החיפוש יצא לדרך.
   *[other] החיפוש יצא לדרך, ואעדכן אותך ברגע שיהיה לי משהו. אפשר לכתוב /status בכל זמן.
}
wish-standing = אפקח עין ואעדכן אותך רק כשיופיע משהו.
wish-dropped = בסדר, שכחנו מזה.
wish-expired = הזמן של הבקשה הזאת נגמר, והפסקתי לחפש. אם זה עדיין רלוונטי, אפשר לכתוב לי שוב.
    .title = { action-name }: { $thing }
wish-paused = הבקשה מושהית. אף אחד לא יראה אותה עד שהחיפוש יתחדש לבקשתך.
wish-resumed = החיפוש התחדש.
wish-cancelled = נמחק: { $thing }.
which-field = מה לשנות?
field-action = מה רוצים לעשות
field-thing = הפריט
field-quantity = הכמות
field-size = המידה
field-location = העיר
field-wanted = מה רוצים בתמורה
field-target = המחיר שלי
field-limit = הגבול שלי
photo-what = תמונה יפה! מה זה, ומה לעשות עם זה: למכור, למסור, למצוא אחד כזה?
photo-seen = זה נראה כמו: { $thing }. מה לעשות עם זה: למכור, למסור, למצוא אחד כזה?
voice-heard = שמעתי: "{ $text }"
voice-unclear = לא הצלחתי להבין את ההקלטה. נא לכתוב את זה בכמה מילים.
got-voice = עדיין אין לי אפשרות להאזין להודעות קוליות. נא לכתוב את זה בכמה מילים.
got-contact = תודה, אבל אין לי צורך באנשי קשר: ההתכתבות עם הצד השני עוברת דרכי.
got-sticker = 🙂 נא לכתוב לי במילים מה מחפשים או ממה רוצים להיפטר.
got-document = אין לי אפשרות לקרוא קבצים. נא לכתוב לי בכמה מילים במה מדובר.
got-other = אין לי אפשרות לקרוא הודעה מהסוג הזה. נא לכתוב לי בכמה מילים.
standing-found = { $priced ->
    [yes] מצאתי: { $thing }, במרחק { $distance }, המחיר המבוקש { $price }.
   *[no] מצאתי: { $thing }, במרחק { $distance }.
}
talk-begun = אדבר עם הצד השני ואחזור אליך.
which-meaning = ייתכן שלא הבנתי נכון. מה רוצים לעשות?
meaning-sell = למכור משהו
meaning-buy = לקנות משהו
meaning-give = למסור משהו
meaning-trade = להחליף משהו
meaning-rent-out = להשכיר משהו לאחרים
meaning-rent = לשכור משהו
meaning-offer-service = להציע את העבודה שלי
meaning-seek-service = להזמין עבודה
meaning-approve = להגיד כן
meaning-decline = להגיד לא
meaning-counter = להציע מחיר אחר
meaning-cancel = לבטל משהו
meaning-status = לראות מה המצב
meaning-help = לקבל עזרה
meaning-greet = רק להגיד שלום
meaning-thank = רק להגיד תודה
meaning-stop = להפסיק את ההודעות
meaning-other = סתם לפטפט
meaning-neither = משהו אחר
say-it-differently = אז נא לכתוב את זה במילים אחרות, למשל: "רוצה למכור את האופניים שלי, 80".

# שורות בכרטיסים
line-in-return = בתמורה: { $value }
line-details = { $value }
line-quantity = כמות: { $value }
line-unit-price = ליחידה: { $value }
line-total = סה"כ: { $value }
line-price-hour = { $value } לשעה
line-price-day = { $value } ליום
line-price-week = { $value } לשבוע
line-price-month = { $value } לחודש
line-free = בחינם
line-reasons = למה: { $value }
line-distance = מרחק: { $value }
line-area = אזור המפגש: { $value }
line-times = זמנים אפשריים: { $value }
line-payment = תשלום: { $value }
line-partner = הצד השני: { $value }
line-interests = תחומי עניין: { $value }
line-since = כאן מאז: { $value }
line-expires = בתוקף עד: { $value }
line-deal = עסקה מס' { $value }
line-hope = מחיר: { $value }
line-limit = גבול (רק בינינו): { $value }
line-place = מקום: { $value }
line-urgent = דחוף
line-when = מתי: { $value }
line-where = איפה: { $value }
partner-new = { $named ->
    [yes] { $name }, פנים חדשות כאן, עדיין בלי דירוגים
   *[no] פנים חדשות כאן, עדיין בלי דירוגים
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } מתוך 5 כוכבים ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } מתוך 5 כוכבים ({ $count })
}
reason-same-size = המידה מתאימה
reason-same-brand = המותג מתאים
reason-same-model = הדגם מתאים
reason-asks = המחיר המבוקש { $value }
payment-cash = מזומן
payment-bank-transfer = העברה בנקאית
payment-card = כרטיס
payment-mobile-money = תשלום בנייד
condition-new = חדש
condition-used-like-new = כמו חדש
condition-used-good = במצב טוב
condition-used-fair = במצב סביר
condition-for-parts = לחלקים
condition-used = יד שנייה
color-black = שחור
color-white = לבן
color-red = אדום
color-blue = כחול
color-green = ירוק
color-yellow = צהוב
color-grey = אפור
color-brown = חום
color-pink = ורוד
color-silver = כסוף
color-gold = זהוב
color-beige = בז'
color-purple = סגול
color-orange = כתום
material-leather = עור
material-wood = עץ
material-metal = מתכת
material-glass = זכוכית
material-plastic = פלסטיק
material-cotton = כותנה
material-wool = צמר
material-silk = משי
attribute-storage-gb = { $value } ג'יגה
attribute-mileage-km = { $value } ק"מ
attribute-rooms = { $value ->
    [one] חדר אחד
    [two] שני חדרים
   *[other] { $value } חדרים
}
attribute-area-m2 = { $value } מ"ר
unit-kg = { $count } ק"ג
unit-l = { $count } ל'
unit-m = { $count } מ'
unit-piece = { $count ->
    [one] יחידה אחת
    [two] שתי יחידות
   *[other] { $count } יחידות
}
unit-pair = { $count ->
    [one] זוג אחד
    [two] שני זוגות
   *[other] { $count } זוגות
}
unit-set = { $count ->
    [one] סט אחד
    [two] שני סטים
   *[other] { $count } סטים
}

# עסקאות
card-approval = { $lines }

    מקובל עליך?
    .title = { $side ->
    [provider] מישהו רוצה את זה ממך: { $thing }
   *[seeker] מצאתי בשבילך: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = אמרת כן. עכשיו נחכה לצד השני.
approved-for-you = אישרתי את זה בשמך, לפי הרשות שנתת לי.
counter-accepted = הצד השני מסכים למחיר שלך.
declined-by-you = נדחה. אמשיך לחפש.
deal-expired = נגמר הזמן של עסקה { $deal }. אמשיך לחפש.
deal-reminder = { $lines }

    זה עדיין מחכה לתשובה שלך.
    .title = { $thing }
deal-cancelled-by-you = עסקה { $deal } בוטלה. עדכנתי את הצד השני.
peer-declined = הצד השני לא מעוניין בעסקה { $deal }. אמשיך לחפש.
peer-cancelled = הצד השני ביטל את עסקה { $deal }. אמשיך לחפש.
ask-counter = המחיר ליחידה הוא { $price }. איזה מחיר להציע במקום?
counter-sent = העברתי את המחיר שלך.
counter-refused = הצד השני לא מסכים לזה. { $price } עדיין בתוקף.
nothing-to-approve = אין כרגע שום דבר שמחכה לתשובה שלך.
which-deal = כמה הצעות מחכות לך. נא להשתמש בכפתורים.
ask-cancel-deal = באמת לבטל את העסקה? הצד השני סומך עליך.
kept = בסדר, הכול נשאר כמו שהוא.

# מפגשים
meeting-card = { $lines }

    כדאי להיפגש במקום הומה ובאור יום, לבדוק את הפריט לפני שמשלמים, ולעולם לא לשלם מראש.
    .title = סוכם: { $thing }
meeting-spot = מקום ציבורי הומה ב-{ $town }, למשל הכיכר המרכזית או התחנה
meeting-calendar = הנה הרישום ליומן שלך.
meeting-soon = { $lines }
    .title = המפגש שלך מתקרב: { $thing }
meeting-how = איך היה?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = לא ידוע לי על זמן אחר שמתאים לשניכם. אפשר לכתוב לצד השני.
ask-other-time = איזה זמן מתאים לך?
time-proposed = הצעתי { $time }.
time-asked = הצד השני מציע { $time }.
arrived-noted = עדכנתי את הצד השני שהגעת.
peer-arrived = הצד השני הגיע.
ask-rating = סגור! איך היה הצד השני?
too-early-for-no-show = המפגש רק ב-{ $time }. נא לחכות עד אז.
no-show-noted = חבל מאוד. רשמתי שהצד השני לא הגיע, ואמשיך לחפש. רוצה לדרג?
blamed-no-show = לפי הצד השני, לא הגעת. אמשיך לחפש. גם לך אפשר לדרג.
rating-thanks = תודה! נתת { $stars ->
    [one] כוכב אחד
    [two] שני כוכבים
   *[other] { $stars } כוכבים
}.
ask-note = מה למסור לצד השני? אעביר בלי השם והמספר שלך.
note-sent = העברתי.
note-received = { $foreign ->
    [yes] "{ $text }" ({ $language })
   *[no] "{ $text }"
} { $understood }
    .title = הודעה בנושא { $thing }
note-translated = "{ $text }" { $understood }
    במקור ({ $language }): "{ $original }"
    .title = הודעה בנושא { $thing }

# מצב
status-summary = בקשות פתוחות: { $wishes }. עסקאות פתוחות: { $deals }. הסתיימו: { $done }.
status-empty = אין כרגע שום דבר פתוח. אפשר לכתוב לי מה רוצים למכור או למצוא.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = עוד לא הושלם
wish-state-open = בחיפוש
wish-state-standing = אעדכן כשיופיע משהו
wish-state-talking = במשא ומתן
wish-state-agreed = סוכם, הפרטים בעסקה
wish-state-paused = מושהה
deal-state-proposed = מחכה לתשובה שלך
deal-state-approved-by-me = מחכה לצד השני
deal-state-approved-by-peer = הצד השני אמר כן; מחכה לך
deal-state-confirmed = שני הצדדים אמרו כן
deal-state-meeting = נקבע מפגש
deal-state-arrived = הגעת למקום
deal-state-done = הסתיים, עוד בלי דירוג
deal-state-no-show = מישהו לא הגיע
deal-state-blamed = לפי הצד השני, לא הגעת
ask-cancel-wish = באמת למחוק את "{ $thing }"?

# הגדרות ופרטיות
settings-list = מה היית רוצה לשנות?
setting-language = שפה
setting-town = עיר
setting-autonomy = עצמאות
setting-comfort = סכומים
setting-style = סגנון
setting-sharing = מה אחרים יודעים
setting-precision = מיקום
setting-platforms = ערוצים
setting-market = שוק
setting-currency = מטבע
setting-radius = טווח
setting-delivery = מסירה
setting-payment = תשלום
setting-quiet = שעות שקט
setting-days = ימים למפגש
setting-firmness = מיקוח
setting-partners = דירוג של אחרים
setting-contact = מי יכול לפנות אליי
setting-notifications = התראות
setting-interests = תחומי עניין
setting-formality = נימוס
setting-languages = השפות שלי
privacy = אשמור את מה שסיפרת לי על הבקשות שלך, את התשובות שלך לשאלות שלי ואת העסקאות שלך. הגבולות והכתובת שלך לעולם לא יוצאים ממני. אפשר לקחת את הנתונים שלך או למחוק אותם.
export-ready = הנה כל מה שידוע לי עליך.
ask-erase = באמת למחוק הכול? בקשות ועסקאות פתוחות יסתיימו, וה-MAI שלך ייעלם לתמיד.
erased = הכול נמחק. היה נעים, להתראות!
voice-consent = תודה. נא לשלוח עכשיו הודעה קולית קצרה; אשמור אותה כדגימת הקול שלך עד שתימחק לבקשתך.
voice-kept = שמרתי את דגימת הקול שלך. אפשר למחוק אותה ב-/privacy.
voice-deleted = דגימת הקול שלך נמחקה.

# שיחה
help = { $style ->
    [brief] נא לכתוב מה רוצים למכור, למסור, להחליף, להשכיר, לשכור או למצוא. /status /settings /privacy /cancel /stop
   *[other] אפשר לכתוב לי במילים שלך מה רוצים למכור, למסור, להחליף, להשכיר, לשכור או למצוא. למשל: "יש לי אופניים למכירה, 80" או "דרושה עריסה באזור שלי". אמצא מישהו, בכל שפה שהיא, אתמקח במסגרת הגבולות שלך, ואשאל אותך לפני שסוגרים משהו.
        /status – מה המצב
        /settings – איך לפעול בשבילך
        /privacy – הנתונים שלך
        /cancel – לעזוב שאלה
        /stop – בלי הודעות נוספות
}
greeting = { $formality ->
    [familiar] היי! 👋 מה מחפשים, או מה צריך לעוף מהבית?
   *[polite] { $style ->
        [professional] שלום רב. במה אפשר לעזור?
       *[other] שלום! מה מחפשים, או ממה רוצים להיפטר?
    }
}
you-are-welcome = { $formality ->
    [familiar] בכיף! 🙂
   *[polite] על לא דבר!
}
not-a-wish = הכוח שלי הוא במסחר: אפשר לכתוב לי מה רוצים למכור, למסור, להחליף, להשכיר, לשכור או למצוא. עוד פרטים ב-/help.
nothing-asked = בסדר, כבר לא אחכה לתשובה.
stopped = מעכשיו שקט. אפשר לכתוב לי מתי שרוצים להמשיך.
command-unknown = הפקודה הזאת לא מוכרת לי. ב-/help רואים מה אפשר לעשות.
empty-message = ההודעה הייתה ריקה. נא לכתוב לי בכמה מילים מה צריך.
edit-unclear = ראיתי ששינית הודעה. נא לכתוב לי במילים חדשות מה לשנות.
too-long = זה ארוך מדי בשבילי. נא לכתוב את זה בעד { $limit } תווים.
no-longer-possible = זה כבר לא אפשרי. אפשר לכתוב /status כדי לראות מה המצב.
not-found = זה כבר לא נמצא אצלי. אפשר לכתוב /status כדי לראות מה המצב.
sorry-failed = סליחה, משהו השתבש אצלי. נא לכתוב את זה שוב.
refused-market = ההגדרות שלך לא מאפשרות לי את זה. אפשר לשנות אותן ב-/settings.
refused-too-many-wishes = כבר יש לך הרבה בקשות פתוחות. נא לסיים או למחוק אחת קודם; הן מופיעות ב-/status.
refused-amount = הסכום הזה לא יכול להיות נכון. נא לכתוב מספר גדול מ-0.
refused-limit = זה חורג מהגבול שנתת לי.
refused-contact = למען הבטיחות שלך לא אעביר מספרי טלפון, כתובות או קישורים. נפגשים כפי שסוכם בכרטיס.
refused-too-many-messages = רגע אחד, זה היה הרבה בבת אחת. אפשר לנסות שוב בעוד דקה.
refused-deal-over = העסקה הזאת כבר הסתיימה.
refused-deal-running = יש עסקה פעילה סביב זה. נא לבטל קודם את העסקה; היא מופיעה ב-/status.
refused-not-open = אין כרגע חיפוש פעיל לבקשה הזאת.
refused-not-paused = הבקשה הזאת לא מושהית.
refused-same-price = זה כבר המחיר.
refused-too-many-counters = היו מספיק הצעות לכאן ולכאן. נא לאשר או לדחות.

# פקודות בתפריט
command-start = התחלה
command-help = מה אפשר לעשות כאן
command-status = מה המצב
command-settings = איך לפעול בשבילך
command-privacy = הנתונים שלך
command-cancel = לעזוב שאלה
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
