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
choice-notifications-digest = פעם ביום, הכול יחד
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
digest = { $lines }
    .title = מצאתי בשבילך היום
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

announcements-off = גם ההודעות של הקהילה הזאת יישארו כבויות, עד שיתקבל ממך START.
announcements-on = ההודעות של הקהילה הזאת פועלות שוב.
slow-down = זה היה הרבה בבת אחת, ולא הספקתי. נא לחכות דקה ואז לכתוב שוב: את מה ששלחת בינתיים לא קראתי.
waiting-for-partner = { $thing }: אי אפשר להשיג כרגע את הצד השני. אמשיך ברגע שתגיע ממנו הודעה; שום דבר לא הולך לאיבוד.
privacy-notice = { $mark } זה הסימן הפרטי שלך. הוא מופיע על כל כרטיס אמיתי שלי; בלעדיו, זה לא ממני. לעולם לא אכתוב לך מחשבון אחר ולעולם לא אבקש סיסמאות או קודים. מה שסיפרת לי נשאר אצלי: ב-/privacy אפשר לראות ולמחוק אותו.
group-private = העבודה שלי היא עם אדם אחד בכל פעם. אפשר לכתוב לי בפרטי, ואטפל בזה:
link-code = נא לכתוב לי את הקוד הזה בערוץ השני שלך תוך { $minutes } דקות: { $code }
link-done = חובר: מעכשיו אפשר להשיג אותי גם ב-{ $channel }. מה שידוע לי, ידוע לי בכל מקום.
link-unknown = הקוד הזה לא מוכר לי. נא לכתוב /link בערוץ השני שלך כדי לקבל קוד חדש.
unlink-list = איזה ערוץ לשכוח?
unlink-none = אפשר להשיג אותי רק כאן. כדי להשתמש בי גם בערוץ אחר, נא לכתוב /link.
unlink-done = בוצע. ב-{ $channel } כבר שכחתי אותך.
refused-link-own = זה הקוד שלך. נא לכתוב לי אותו בערוץ השני.
refused-link-many = כבר אפשר להשיג אותי מהרבה ערוצים. נא לכתוב /unlink ולהסיר אחד קודם.
refused-link-busy = יש לך כאן MAI עם בקשות או עסקאות פתוחות. נא לסיים או למחוק אותן קודם (הן מופיעות ב-/status), ואז לכתוב שוב את הקוד.
command-link = להשתמש בי גם במקום אחר
# WhatsApp: התבנית שנשלחת יותר מ-24 שעות אחרי ההודעה האחרונה, והכפתור שפותח רשימה
whatsapp-invite = ל-MAI שלך יש חדשות בשבילך על אחת הבקשות שלך. אפשר לענות כדי לראות.
whatsapp-invite-show = להציג לי
whatsapp-choose = לבחירה
# למי שמפעילים את הבוט
operator-page =
    הדף שלך: { $link }
    הקישור פועל פעם אחת, במשך { $minutes } דקות. נא לא להעביר אותו הלאה.
operator-help =
    /stats – נתונים, עם תמונה
    /broadcast SEGMENT – לכתוב לרבים; /broadcasts – מה מצבן
    /announce WHO TEXT – לכתוב לאדם אחד
    /user WHO – מה ידוע; /note WHO TEXT – לרשום משהו
    /tag WHO TAG, /untag WHO TAG – לפילוחים
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – עסקאות שמישהו לא הגיע אליהן
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    במקום WHO כותבים p_… או שם של MAI או channel:address.
operator-usage = נא לכתוב כך: { $usage }
operator-person-unknown = השם { $who } לא מוכר לי. נא לכתוב p_… או שם של MAI או channel:address.
operator-own-person = { $who } מהצוות המפעיל; זה לא אפשרי.
operator-user =
    { $person }
    MAI: { $mai }
    שפה: { $language }. עיר: { $town }
    ערוצים: { $channels }
    כאן מאז { $since }, פעילות אחרונה { $seen }
    בקשות: { $wishes }
    עסקאות: { $deals }
    כוכבים שהתקבלו: { $stars }
    תגיות: { $tags }
    קבלת הודעות תפוצה: { $news }. חסימה: { $banned }
    הערות: { $notes }
    .title = { $name }
operator-stats =
    אנשים: { $people }, חדשים בשבוע: { $fresh }, פעילים בשבוע: { $active }
    שפות: { $languages }
    ערוצים: { $channels }
    בקשות: { $wishes }
    עסקאות: { $deals }
    מבקשה לעסקה: בקשות { $confirmed }, הותאמו { $matched }, סוכמו { $agreed }, בוצעו { $carried } ({ $conversion })
    תשובות: מחציתן תוך { $median }, כמעט כולן תוך { $slowest }
    מכרטיס לאישור: { $approval }
    .title = נתונים
chart-languages = אנשים לפי שפה
chart-channels = אנשים לפי ערוץ
chart-daily = אנשים חדשים, בקשות ועסקאות לפי יום
chart-funnel = 1 בקשות, 2 הותאמו, 3 סוכמו, 4 בוצעו
operator-no-disputes = אין מחלוקות.
operator-deal-unknown = עסקה { $deal } לא מוכרת לי.
operator-solver-is-party = העסקה הזאת היא גם שלך; ההחלטה צריכה להיות של מישהו אחר מהצוות.
dispute-solved = { $text }
    .title = החלטה בעניין עסקה { $deal }: { $thing }
operator-says = { $text }
    .title = כמה מילים ממי שמפעילים את השירות
operator-export-ready = שורות: { $total }
operator-nothing-dead = לא ויתרנו על שום דבר.
operator-switches = תחזוקה: { $maintenance }. { $features }
maintenance = אנחנו מתקנים משהו כרגע. שמרתי את ההודעה שלך ואענה ברגע שנסיים.
maintenance-over = התחזוקה הסתיימה. הודעות שחיכו: { $total }
feature-off = זה כבוי כרגע. נא לנסות שוב מאוחר יותר.
banned = מי שמפעילים את השירות סגרו את הגישה שלך: { $reason }
unbanned = הדלת פתוחה לך שוב. אפשר לכתוב לי מה רוצים למכור או למצוא.
# הודעות תפוצה
segment-wrong =
    { $problem ->
        [too-long] זה ארוך מ-{ $word } תווים.
        [too-deep] יותר מ-{ $word } סוגריים זה בתוך זה.
        [unknown-name] "{ $word }" לא מוכר לי (תו { $at }). אפשר: { $choices }
        [unknown-value] "{ $word }" (תו { $at }) לא אפשרי שם. למשל: { $choices }
        [expected-value] חסר ערך בתו { $at }, אחרי "{ $word }".
        [expected-term] חסר תנאי בתו { $at }. אפשר: { $choices }
        [expected-bracket] חסר "{ $word }" בתו { $at }.
        [left-over] חסר "and" או "or" לפני "{ $word }" (תו { $at }).
        [bad-character] אי אפשר לקרוא את "{ $word }" (תו { $at }).
        [bad-time] "{ $word }" (תו { $at }) זה לא פרק זמן. למשל: { $choices }
        [bad-distance] "{ $word }" (תו { $at }) צריך מקום ומרחק. למשל: { $choices }
        [unknown-place] המקום "{ $word }" (תו { $at }) לא מוכר לי. נא לכתוב עיר גדולה יותר, או קו רוחב ואז קו אורך.
        [several-places] "{ $word }" (תו { $at }) יכול להיות כמה מקומות. נא לכתוב אחת מהנקודות האלה: { $choices }
       *[other] אי אפשר לקרוא את זה בתו { $at }.
    }
    .title = למי הכוונה?
broadcast-ask-text =
    אל: { $segment }
    עכשיו נא לשלוח לי את הטקסט. כל שפה מתחילה בקוד שלה, למשל "es: Hola"; מילים בלי קוד הן בשפה הזאת: { $language }. שורות ב[סוגריים] בסוף הופכות לכפתורים, ו-[Label -> /status] קובע מה אומרת לחיצה. אפשר לצרף תמונה, או לשלוח אותה לבד. "catalog: KEY" לוקח טקסט מהקטלוגים.
broadcast-text-wrong =
    { $problem ->
        [empty] אין מילים בשביל { $word }.
        [too-long] הטקסט בשביל { $word } ארוך מ-{ $limit } תווים.
        [bad-button] "{ $word }" לא יכול להיות כפתור: לכל היותר { $buttons }, ובכל אחד לכל היותר { $label } תווים.
       *[unknown-key] אין בקטלוגים טקסט "{ $word }" שעומד בפני עצמו.
    }
broadcast-preparing = רק אספור מי יקבלו את זה. אפשר לשלוח עוד שפות, או תמונה.
broadcast-preview =
    אל: { $segment }
    נמענים: { $total }
    שפות: { $languages }
    ערוצים: { $channels }
    טקסטים: { $texts }
    לא נכללו: { $skipped }
    .title = הרצת ניסיון
broadcast-nobody =
    אף אחד לא יקבל את זה. אל: { $segment }
    לא נכללו: { $skipped }
broadcast-how =
    { $how ->
        [given] כפי שנמסר
        [catalog] מהקטלוג
        [translated] מתורגם
        [read] שפה אחרת שהם קוראים
        [related] שפה קרובה לשלהם
       *[closest] הכי קרוב שיש
    }
skip-reason =
    { $reason ->
        [banned] חסומים
        [opted-out] לא רוצים הודעות תפוצה
        [stopped] ביקשו להפסיק
        [notifications] רוצים לשמוע רק על עסקאות
        [blocked] חסמו אותנו
       *[unreachable] אין כתובת
    }
broadcast-ask-when = מתי? למשל "2h", "18:30", "2026-03-01 18:30" (לפי השעון שלך, { $zone }), או עם "local" לפני כן, לפי השעון של כל נמען.
broadcast-when-wrong = אי אפשר לקרוא את "{ $text }" כזמן בשנה הקרובה.
broadcast-progress =
    { $state }
    אל: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = הודעת תפוצה { $id }
broadcast-state =
    { $state ->
        [ready] עוד לא נשלחה
        [preparing] בהכנה
        [scheduled] מתוזמנת: { $at }
        [running] בשליחה
        [paused] מושהית
        [done] הסתיימה
       *[cancelled] בוטלה
    }
recipient-state =
    { $state ->
        [waiting] בהמשך
        [queued] הבאות בתור
        [sending] בשליחה
        [sent] נשלחו
        [delivered] נמסרו
        [read] נקראו
        [failed] נכשלו
        [window] מחכות עד שיכתבו
        [unsure] אולי נשלחו
        [skipped] לא נכללו
        [cancelled] בוטלו
       *[erased] נמחקו
    }
broadcast-none = עדיין אין הודעות תפוצה.
broadcast-ask-cancel = באמת לבטל אותה? מי שעוד לא קיבלו, לא יקבלו.
broadcast-report = { $states }
    .title = הודעת תפוצה { $id }: כל הנמענים
broadcast-footer = להפסקת הודעות כאלה: /stop
button-send-now = לשלוח עכשיו
button-schedule = תזמון
button-hold = השהיה
button-go-on = להמשיך
button-stop-sending = ביטול השליחה
button-report = דוח
operator-text = { $text }
