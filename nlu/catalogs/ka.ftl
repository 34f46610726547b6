# Birth and bonding
birth-welcome = გამარჯობა! მე თქვენი MAI ვარ, ვაჭრობის პირადი აგენტი. მომწერეთ თქვენი სიტყვებით, თქვენს ენაზე, რისი გაყიდვა, გაჩუქება, გაცვლა, გაქირავება ან პოვნა გსურთ; მე მოვძებნი შესაფერის ადამიანს და თქვენ მაგივრად ვივაჭრებ. თქვენი თანხმობის გარეშე არაფერი გადაწყდება.
birth-ready = თქვენი MAI მზადაა. მიესალმეთ.
ask-town = რომელ ქალაქში ცხოვრობთ? (გპასუხობთ ამ ენაზე: { $language }; სხვა ენაზე თუ მომწერთ, მეც იმ ენაზე გადავალ.)
ask-autonomy = რამდენად შემიძლია თავად გადავწყვიტო?
ask-comfort = რა თანხამდე ვიმოქმედო ისე, რომ არ შეგაწუხოთ?
ask-style = როგორ გესაუბროთ?
ask-sharing = რა შეიძლება იცოდნენ თქვენზე სხვა MAI-ებმა?
ask-precision = რამდენად ზუსტად ხედავდნენ სხვები, სად ხართ?
ask-platforms = სად მიმოწერთ ხოლმე? აირჩიეთ ყველა შესაფერისი.
ask-market = რა შემიძლია გავაკეთო თქვენთვის ბაზარზე?
ask-currency = რომელ ვალუტაში ითვლით? დაწერეთ, მაგალითად { $currency }.
ask-radius = რა მანძილზე წახვიდოდით გარიგებისთვის?
ask-delivery = შეხვედრა გირჩევნიათ თუ მიტანა?
ask-payment = როგორ გირჩევნიათ გადახდა და თანხის მიღება?
ask-quiet = როდის არ შეგაწუხოთ?
ask-days = როდის გცალიათ შეხვედრისთვის?
ask-firmness = რამდენად მტკიცედ ვივაჭრო?
ask-partners = რამდენად კარგი შეფასება უნდა ჰქონდეს მეორე მხარეს?
ask-contact = ვის შეუძლია ჩემი მეშვეობით დაგიკავშირდეთ?
ask-notifications = რა გაცნობოთ, როცა თავად არ მეკითხებით?
ask-interests = რა სახის ნივთები გაინტერესებთ? დამიწერეთ რამდენიმე.
ask-formality = რამდენად ოფიციალურად გესაუბროთ?
ask-languages = რომელ ენებზე საუბრობთ? ჩამოწერეთ.
ask-language = რომელ ენაზე გესაუბროთ?
language-set = ამიერიდან ამ ენაზე გესაუბრებით: { $language }.
choice-autonomy-ask = ყოველთვის მკითხე
choice-autonomy-big = მკითხე მნიშვნელოვანი
choice-autonomy-tell = გააკეთე და მითხარი
choice-autonomy-full = თავად გადაწყვიტე
choice-comfort-under = { $amount }-მდე
choice-comfort-trust = გენდობი
choice-style-casual = უბრალოდ
choice-style-professional = საქმიანად
choice-style-brief = მოკლედ
choice-style-detailed = დაწვრილებით
choice-sharing-nothing = არაფერი
choice-sharing-interests = ჩემი ინტერესები
choice-sharing-profile = ჩემი პროფილი
choice-sharing-all = რაც საქმეს წაადგება
choice-precision-city = ჩემი ქალაქი
choice-precision-never = არასდროს
choice-precision-neighbourhood = ჩემი უბანი
choice-precision-precise = ზუსტად
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ვებჩატი
platform-not-yet = { $name }: აქ ჯერ არ გვაქვს, მაგრამ დავიმახსოვრებ.
choice-market-full = ყველაფერი
choice-market-browse = მხოლოდ დათვალიერება
choice-market-buy = ყიდვა ჩემი თანხმობით
choice-market-sell = გაყიდვა თანხმობით
choice-radius-5 = 5 კმ
choice-radius-20 = 20 კმ
choice-radius-50 = 50 კმ
choice-radius-100 = 100 კმ
choice-radius-500 = 500 კმ
choice-delivery-pickup = შეხვედრა
choice-delivery-delivery = მიტანა
choice-delivery-either = ორივე მაწყობს
choice-payment-cash = ნაღდი ფული
choice-payment-transfer = საბანკო გადარიცხვა
choice-payment-card = ბარათი
choice-payment-any = ნებისმიერი
choice-quiet-night = ღამით (22–8)
choice-quiet-none = ყოველთვის მომწერე
choice-quiet-evening = საღამო-ღამე (19–9)
choice-days-any = ნებისმიერ დროს
choice-days-weekend = შაბათ-კვირას
choice-days-evenings = შუადღე და საღამო
choice-days-mornings = დილით
choice-firmness-normal = ჩვეულებრივად
choice-firmness-soft = რბილად
choice-firmness-firm = მტკიცედ
choice-partners-0 = ნებისმიერი
choice-partners-50 = საშუალო და მეტი
choice-partners-70 = კარგი
choice-partners-85 = ძალიან კარგი
choice-contact-everyone = ყველას
choice-contact-rated = მხოლოდ შეფასებულებს
choice-contact-nobody = არავის
choice-notifications-all = ყველაფერი
choice-notifications-digest = დღეში ერთხელ, ერთად
choice-notifications-deals = მხოლოდ გარიგებები
choice-notifications-none = არაფერი
choice-formality-polite = თქვენობით
choice-formality-familiar = მეგობრულად
which-town = რომელს გულისხმობთ?
town-noted = ჩავინიშნე: { $town }. ვითვლი ამ ვალუტაში: { $currency }; შეცვლა შეგიძლიათ აქ: /settings.
unclear-town = ეს ქალაქი არ ვიცი. დაწერეთ უახლოესი დიდი ქალაქი ან გამომიგზავნეთ მდებარეობა.
held-until-ready = ეს შევინახე. ერთი წუთიც და მივხედავ.
please-choose = დააჭირეთ ერთ-ერთ ღილაკს ან დაწერეთ /help.
noted = ჩავინიშნე.
welcome-back = { $formality ->
    [familiar] ჰეი, რა კარგია, რომ გამოჩნდი! 👋 რა ხდება?
   *[polite] კეთილი იყოს თქვენი დაბრუნება! რას ეძებთ, ან რა გაქვთ გასაყიდი თუ გასაჩუქებელი?
}

# Buttons
button-skip = გამოტოვება
button-done-choosing = მზადაა
button-drop = აღარ მინდა
button-yes-look = დიახ, მოძებნე
button-only-tell = უბრალოდ მაცნობე
button-change = შეცვლა
button-back = უკან
button-approve = თანხმობა
button-decline = უარი
button-counter = სხვა ფასი
button-here = ადგილზე ვარ
button-done = გარიგება შედგა
button-write = მიწერა
button-reschedule = სხვა დრო
button-noshow = არ მოსულა
button-cancel = გარიგების გაუქმება
button-cancel-sure = დიახ, გააუქმე
button-cancel-wish = წაშლა
button-keep = არა, დარჩეს
button-reply = პასუხი
button-negotiate = ივაჭრე
button-accept-time = მაწყობს
button-pause = შეჩერება
button-resume = ძებნის განახლება
button-edit = რედაქტირება
button-export = მონაცემების ფაილი
button-erase = ყველაფრის წაშლა
button-erase-sure = დიახ, წაშალე ყველაფერი
button-voice-give = ხმის ნიმუშის მიცემა
button-voice-delete = ხმის ნიმუშის წაშლა
button-used = ეს ღილაკი უკვე გამოყენებულია. დაწერეთ /status და ნახავთ, რა მდგომარეობაა.
button-unknown = ეს ღილაკი აღარ მახსოვს. დაწერეთ /status და ნახავთ, რა მდგომარეობაა.
button-foreign = ეს ღილაკი სხვას ეკუთვნის.
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] იყიდება
    [BUY] ვყიდულობ
    [GIVE] ჩუქდება
    [TRADE] იცვლება
    [RENT_OUT] ქირავდება
    [RENT] ვიქირავებ
    [OFFER_SERVICE] მომსახურება
    [SEEK_SERVICE] მჭირდება მომსახურება
   *[other] სურვილი
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    მოვძებნო ვინმე? თუ რამე შესაცვლელია, უბრალოდ მომწერეთ.
    .title = { action-name }: { $thing }
ask-wish-action = რისი გაკეთება გსურთ?
ask-wish-thing = კონკრეტულად რა არის?
ask-wish-location = რომელ ქალაქში? შეგიძლიათ მდებარეობაც გამომიგზავნოთ.
ask-wish-size = რა ზომა?
ask-wish-quantity = რამდენი?
ask-wish-wanted = სანაცვლოდ რა გსურთ?
per-what = { $per ->
    [hour] {" "}საათში
    [day] {" "}დღეში
    [week] {" "}კვირაში
    [month] {" "}თვეში
    [unit] {" "}თითოში
   *[one] {""}
}
ask-wish-target = რა ფასი გსურთ{ per-what }? სხვები ამას თქვენს ფასად დაინახავენ.
ask-wish-limit = { $side ->
    [provider] ყველაზე ცოტა რამდენს დასჯერდებოდით{ per-what }? ეს ჩვენ შორის რჩება, არავის ვეტყვი.
   *[seeker] ყველაზე მეტი რამდენს გადაიხდიდით{ per-what }? ეს ჩვენ შორის რჩება, არავის ვეტყვი.
}
unclear-wish-thing = ერთი-ორი სიტყვით მომწერეთ, რა არის.
unclear-wish-location = ეს ქალაქი არ ვიცი. დაწერეთ უახლოესი დიდი ქალაქი ან გამომიგზავნეთ მდებარეობა.
unclear-wish-size = დაწერეთ ზომა ისე, როგორც ნივთს აწერია.
unclear-wish-quantity = დაწერეთ რიცხვი, მაგალითად 4.
unclear-wish-wanted = ერთი-ორი სიტყვით მომწერეთ, რა გსურთ სანაცვლოდ.
unclear-wish-target = დაწერეთ თანხა, მაგალითად 80.
unclear-wish-limit = დაწერეთ თანხა, მაგალითად 60.
two-currencies = ორ ვალუტას ვხედავ: { $currencies }. მომწერეთ თანხა ერთ-ერთში.
several-wishes = აქ { $count ->
    [one] { $count } სურვილს
   *[other] { $count } სურვილს
} ვხედავ. მივყვეთ სათითაოდ.
wish-open = { $style ->
    [brief] ვეძებ.
   *[other] უკვე ვეძებ და როგორც კი რამე გამოჩნდება, მოგწერთ. ნებისმიერ დროს დაწერეთ /status.
}
wish-standing = თვალს ვადევნებ და მხოლოდ მაშინ მოგწერთ, როცა რამე გამოჩნდება.
wish-dropped = კარგი, დავივიწყეთ.
wish-expired = ამას ვადა გაუვიდა და ძებნა შევწყვიტე. თუ ისევ გინდათ, ხელახლა მომწერეთ.
    .title = { action-name }: { $thing }
wish-paused = შეჩერებულია. სანამ არ განაახლებთ, ვერავინ დაინახავს.
wish-resumed = ისევ ვეძებ.
wish-cancelled = წაშლილია: { $thing }.
which-field = რა შევცვალო?
field-action = რისი გაკეთება მინდა
field-thing = ნივთი
field-quantity = რაოდენობა
field-size = ზომა
field-location = ქალაქი
field-wanted = რა მინდა სანაცვლოდ
field-target = ჩემი ფასი
field-limit = ჩემი ზღვარი
photo-what = კარგი ფოტოა! რა არის და რა ვუყო: გავყიდო, გავაჩუქო თუ მსგავსი ვიპოვო?
photo-seen = ამას ჰგავს: { $thing }. რა ვუყო: გავყიდო, გავაჩუქო თუ მსგავსი ვიპოვო?
voice-heard = გავიგონე: „{ $text }“
voice-unclear = ვერ გავარჩიე, რა თქვით. დამიწერეთ რამდენიმე სიტყვით.
got-voice = ხმოვან შეტყობინებებს ჯერ ვერ ვუსმენ. დამიწერეთ რამდენიმე სიტყვით.
got-contact = გმადლობთ, მაგრამ კონტაქტები არ მჭირდება: თქვენ და მეორე მხარე ჩემი მეშვეობით წერთ ერთმანეთს.
got-sticker = 🙂 სიტყვებით მომწერეთ, რას ეძებთ ან რა გაქვთ გასაყიდი თუ გასაჩუქებელი.
got-document = ფაილებს ვერ ვკითხულობ. რამდენიმე სიტყვით მომწერეთ, რას ეხება.
got-other = ასეთ შეტყობინებას ვერ ვკითხულობ. მომწერეთ რამდენიმე სიტყვით.
standing-found = { $priced ->
    [yes] ვიპოვე: { $thing }, მანძილი { $distance }, ფასი { $price }.
   *[no] ვიპოვე: { $thing }, მანძილი { $distance }.
}
digest = { $lines }
    .title = დღეს თქვენთვის ვიპოვე
talk-begun = მეორე მხარეს ველაპარაკები და მალე მოგწერთ.
which-meaning = არ ვარ დარწმუნებული, რომ სწორად გავიგე. რისი გაკეთება გსურთ?
meaning-sell = რამის გაყიდვა
meaning-buy = რამის ყიდვა
meaning-give = რამის გაჩუქება
meaning-trade = რამის გაცვლა
meaning-rent-out = რამის გაქირავება
meaning-rent = რამის ქირაობა
meaning-offer-service = ჩემი მომსახურების შეთავაზება
meaning-seek-service = ხელოსნის ან მომსახურების პოვნა
meaning-approve = დათანხმება
meaning-decline = უარის თქმა
meaning-counter = სხვა ფასის დასახელება
meaning-cancel = რამის გაუქმება
meaning-status = იმის ნახვა, რა მდგომარეობაა
meaning-help = დახმარება
meaning-greet = უბრალოდ მისალმება
meaning-thank = უბრალოდ მადლობის თქმა
meaning-stop = შეტყობინებების შეწყვეტა
meaning-other = უბრალოდ საუბარი
meaning-neither = სხვა რამე
say-it-differently = მაშინ სხვა სიტყვებით მითხარით, მაგალითად: „ველოსიპედი მინდა გავყიდო, 80 ლარად“.

# Lines of cards
line-in-return = სანაცვლოდ: { $value }
line-details = { $value }
line-quantity = რაოდენობა: { $value }
line-unit-price = თითო: { $value }
line-total = სულ: { $value }
line-price-hour = { $value } საათში
line-price-day = { $value } დღეში
line-price-week = { $value } კვირაში
line-price-month = { $value } თვეში
line-free = უფასოდ
line-reasons = რატომ: { $value }
line-distance = მანძილი: { $value }
line-area = შეხვედრის უბანი: { $value }
line-times = შესაძლო დრო: { $value }
line-payment = გადახდა: { $value }
line-partner = მეორე მხარე: { $value }
line-interests = ინტერესები: { $value }
line-since = შემოგვიერთდა: { $value }
line-expires = ვადა: { $value }
line-deal = გარიგება № { $value }
line-hope = ფასი: { $value }
line-limit = ზღვარი (მხოლოდ ჩვენ ორმა ვიცით): { $value }
line-place = ადგილი: { $value }
line-urgent = სასწრაფოა
line-when = როდის: { $value }
line-where = სად: { $value }
partner-new = { $named ->
    [yes] { $name }, ახალია აქ, ჯერ შეფასებები არ აქვს
   *[no] ახალია აქ, ჯერ შეფასებები არ აქვს
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } ვარსკვლავი 5-დან ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } ვარსკვლავი 5-დან ({ $count })
}
reason-same-size = ზომა ემთხვევა
reason-same-brand = ბრენდი ემთხვევა
reason-same-model = მოდელი ემთხვევა
reason-asks = ითხოვს: { $value }
payment-cash = ნაღდი ფული
payment-bank-transfer = საბანკო გადარიცხვა
payment-card = ბარათი
payment-mobile-money = მობილური გადახდა
condition-new = ახალი
condition-used-like-new = თითქმის ახალი
condition-used-good = კარგ მდგომარეობაში
condition-used-fair = საშუალო მდგომარეობაში
condition-for-parts = ნაწილებად
condition-used = მეორადი
color-black = შავი
color-white = თეთრი
color-red = წითელი
color-blue = ლურჯი
color-green = მწვანე
color-yellow = ყვითელი
color-grey = ნაცრისფერი
color-brown = ყავისფერი
color-pink = ვარდისფერი
color-silver = ვერცხლისფერი
color-gold = ოქროსფერი
color-beige = ბეჟი
color-purple = იისფერი
color-orange = ნარინჯისფერი
material-leather = ტყავი
material-wood = ხე
material-metal = ლითონი
material-glass = მინა
material-plastic = პლასტმასი
material-cotton = ბამბა
material-wool = შალი
material-silk = აბრეშუმი
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } კმ
attribute-rooms = { $value ->
    [one] { $value } ოთახი
   *[other] { $value } ოთახი
}
attribute-area-m2 = { $value } მ²
unit-kg = { $count } კგ
unit-l = { $count } ლ
unit-m = { $count } მ
unit-piece = { $count ->
    [one] { $count } ცალი
   *[other] { $count } ცალი
}
unit-pair = { $count ->
    [one] { $count } წყვილი
   *[other] { $count } წყვილი
}
unit-set = { $count ->
    [one] { $count } კომპლექტი
   *[other] { $count } კომპლექტი
}

# Deals
card-approval = { $lines }

    თანახმა ხართ?
    .title = { $side ->
    [provider] ვიღაცას თქვენგან ეს სურს: { $thing }
   *[seeker] ეს გიპოვეთ: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = თქვენ დათანხმდით. ახლა მეორე მხარეს ველოდები.
approved-for-you = თქვენ მაგივრად დავთანხმდი, როგორც ნება დამრთეთ.
counter-accepted = მეორე მხარე თანახმაა თქვენს ფასზე.
declined-by-you = უარი ვუთხარი. ძებნას ვაგრძელებ.
deal-expired = გარიგებას № { $deal } ვადა გაუვიდა. ძებნას ვაგრძელებ.
deal-reminder = { $lines }

    ეს ჯერ კიდევ თქვენს პასუხს ელოდება.
    .title = { $thing }
deal-cancelled-by-you = გარიგება № { $deal } გაუქმებულია. მეორე მხარეს შევატყობინე.
peer-declined = მეორე მხარეს გარიგება № { $deal } არ სურს. ძებნას ვაგრძელებ.
peer-cancelled = მეორე მხარემ გარიგება № { $deal } გააუქმა. ძებნას ვაგრძელებ.
ask-counter = ერთის ფასია { $price }. თქვენ რა ფასს სთავაზობთ?
counter-sent = თქვენი ფასი გადავეცი.
counter-refused = მეორე მხარე ამაზე არ თანხმდება. ფასი ისევ იგივეა: { $price }.
nothing-to-approve = ამ წუთას თქვენს პასუხს არაფერი ელოდება.
which-deal = რამდენიმე შეთავაზება გელოდებათ. გთხოვთ, ღილაკებით უპასუხოთ.
ask-cancel-deal = ნამდვილად გავაუქმო ეს გარიგება? მეორე მხარე თქვენი იმედითაა.
kept = კარგი, ყველაფერი ისე რჩება, როგორც იყო.

# Meetings
meeting-card = { $lines }

    შეხვდით ხალხმრავალ ადგილას, დღის სინათლეზე; ჯერ ნივთი ნახეთ და მერე გადაიხადეთ, წინასწარ ფული არასდროს გადარიცხოთ.
    .title = შეთანხმებულია: { $thing }
meeting-spot = ხალხმრავალი საჯარო ადგილი ({ $town }), მაგალითად მთავარი მოედანი ან სადგური
meeting-calendar = აი, ჩანაწერი თქვენი კალენდრისთვის.
meeting-soon = { $lines }
    .title = შეხვედრა ახლოვდება: { $thing }
meeting-how = როგორ ჩაიარა?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = სხვა დრო, ორივეს რომ აწყობდეს, არ ვიცი. შეგიძლიათ მეორე მხარეს მისწეროთ.
ask-other-time = რა დრო გაწყობთ?
time-proposed = შევთავაზე დრო: { $time }.
time-asked = მეორე მხარე გთავაზობთ დროს: { $time }.
arrived-noted = მეორე მხარეს შევატყობინე, რომ ადგილზე ხართ.
peer-arrived = მეორე მხარე ადგილზეა.
ask-rating = გარიგება შედგა! როგორი იყო მეორე მხარე?
too-early-for-no-show = შეხვედრის დრო ჯერ არ მოსულა: { $time }. გთხოვთ, მანამდე დაელოდოთ.
no-show-noted = ვწუხვარ. ჩავინიშნე, რომ არ მოვიდა, და ძებნას ვაგრძელებ. შეაფასებთ მეორე მხარეს?
blamed-no-show = მეორე მხარე ამბობს, რომ თქვენ არ მოხვედით. ძებნას ვაგრძელებ. თქვენც შეგიძლიათ შეაფასოთ.
rating-thanks = გმადლობთ! თქვენი შეფასება: { $stars ->
    [one] { $stars } ვარსკვლავი
   *[other] { $stars } ვარსკვლავი
}.
ask-note = რა გადავცე მეორე მხარეს? თქვენს სახელსა და ნომერს არ გავუმხელ.
note-sent = გადავეცი.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = შეტყობინება: { $thing }
note-translated = „{ $text }“ { $understood }
    ორიგინალი ({ $language }): „{ $original }“
    .title = შეტყობინება: { $thing }

# Status
status-summary = ღია სურვილები: { $wishes }. ღია გარიგებები: { $deals }. დასრულებული: { $done }.
status-empty = ამჟამად ღია არაფერია. მომწერეთ, რისი გაყიდვა ან პოვნა გსურთ.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = ჯერ დასასრულებელია
wish-state-open = ვეძებ
wish-state-standing = მოგწერთ, როცა რამე გამოჩნდება
wish-state-talking = ვვაჭრობ
wish-state-agreed = შეთანხმებულია, ნახეთ გარიგება
wish-state-paused = შეჩერებულია
deal-state-proposed = ელოდება თქვენს პასუხს
deal-state-approved-by-me = ელოდება მეორე მხარეს
deal-state-approved-by-peer = მეორე მხარე თანახმაა; თქვენ გელოდებათ
deal-state-confirmed = ორივე თანახმაა
deal-state-meeting = შეხვედრა დანიშნულია
deal-state-arrived = თქვენ ადგილზე ხართ
deal-state-done = დასრულდა, ჯერ შეფასების გარეშე
deal-state-no-show = ერთ-ერთი მხარე არ მოვიდა
deal-state-blamed = მეორე მხარე ამბობს, რომ თქვენ არ მოხვედით
ask-cancel-wish = ნამდვილად წავშალო „{ $thing }“?

# Settings and privacy
settings-list = რისი შეცვლა გსურთ?
setting-language = ენა
setting-town = ქალაქი
setting-autonomy = დამოუკიდებლობა
setting-comfort = თანხები
setting-style = სტილი
setting-sharing = რა იციან სხვებმა
setting-precision = მდებარეობა
setting-platforms = არხები
setting-market = ბაზარი
setting-currency = ვალუტა
setting-radius = რადიუსი
setting-delivery = მიტანა
setting-payment = გადახდა
setting-quiet = სიჩუმის საათები
setting-days = შეხვედრის დღეები
setting-firmness = ვაჭრობა
setting-partners = სხვების შეფასება
setting-contact = ვის შეუძლია მომწეროს
setting-notifications = შეტყობინებები
setting-interests = ინტერესები
setting-formality = მიმართვის ფორმა
setting-languages = ენები, რომლებიც ვიცი
privacy = ვინახავ იმას, რასაც თქვენს სურვილებზე მეუბნებით, თქვენს პასუხებს და თქვენს გარიგებებს. თქვენს ფასის ზღვარს და მისამართს არასდროს არავის ვუმხელ. შეგიძლიათ მონაცემები წაიღოთ ან წაშალოთ.
export-ready = აი, ყველაფერი, რაც თქვენზე ვიცი.
ask-erase = ნამდვილად წავშალო ყველაფერი? ღია სურვილები და გარიგებები დასრულდება და თქვენი MAI სამუდამოდ გაქრება.
erased = ყველაფერი წაშლილია. კარგად იყავით!
voice-consent = გმადლობთ. ახლა გამომიგზავნეთ მოკლე ხმოვანი შეტყობინება; შევინახავ თქვენი ხმის ნიმუშად, სანამ არ წაშლით.
voice-kept = თქვენი ხმის ნიმუში შევინახე. წაშლა შეგიძლიათ აქ: /privacy.
voice-deleted = თქვენი ხმის ნიმუში წაშლილია.

# Talk
help = { $style ->
    [brief] მომწერეთ, რას ყიდით, აჩუქებთ, ცვლით, აქირავებთ ან ეძებთ. /status /settings /privacy /cancel /stop
   *[other] თქვენი სიტყვებით მომწერეთ, რისი გაყიდვა, გაჩუქება, გაცვლა, გაქირავება ან პოვნა გსურთ. მაგალითად: „ველოსიპედი მაქვს გასაყიდი, 80 ლარი“ ან „ახლომახლო საბავშვო საწოლს ვეძებ“. მოვძებნი ადამიანს, რა ენაზეც უნდა ლაპარაკობდეს, ვივაჭრებ თქვენი ზღვრის ფარგლებში და სანამ რამეზე შევთანხმდებით, თქვენ გკითხავთ.
        /status – რა მდგომარეობაა
        /settings – როგორ ვმუშაობ თქვენთვის
        /privacy – თქვენი მონაცემები
        /cancel – კითხვის გამოტოვება
        /stop – აღარ მოგწერთ
}
greeting = { $formality ->
    [familiar] ჰეი! 👋 რას ეძებ, ან რა გაქვს გასაყიდი?
   *[polite] { $style ->
        [professional] მოგესალმებით. რით შემიძლია დაგეხმაროთ?
       *[other] გამარჯობა! რას ეძებთ, ან რა გაქვთ გასაყიდი თუ გასაჩუქებელი?
    }
}
you-are-welcome = { $formality ->
    [familiar] ყოველთვის! 🙂
   *[polite] არაფრის!
}
not-a-wish = მე ვაჭრობა მეხერხება: მომწერეთ, რისი გაყიდვა, გაჩუქება, გაცვლა, გაქირავება ან პოვნა გსურთ. მეტი აქ ნახეთ: /help.
nothing-asked = კარგი, პასუხს აღარ ველოდები.
stopped = ვჩუმდები. მომწერეთ, როცა გაგრძელება მოგინდებათ.
command-unknown = ეს ბრძანება არ ვიცი. დაწერეთ /help და ნახავთ, რა შემიძლია.
empty-message = შეტყობინება ცარიელი იყო. რამდენიმე სიტყვით მომწერეთ, რა გჭირდებათ.
edit-unclear = დავინახე, რომ შეტყობინება შეცვალეთ. ახალი სიტყვებით მომწერეთ, რა შევცვალო.
too-long = ეს ჩემთვის ძალიან გრძელია. ჩაეტიეთ, გთხოვთ, ამდენ სიმბოლოში: { $limit }.
no-longer-possible = ეს უკვე შეუძლებელია. დაწერეთ /status და ნახავთ, რა მდგომარეობაა.
not-found = ამას ვეღარ ვპოულობ. დაწერეთ /status და ნახავთ, რა მდგომარეობაა.
sorry-failed = ბოდიში, ჩემთან რაღაც შეფერხდა. გთხოვთ, გაიმეორეთ.
refused-market = თქვენი პარამეტრები ამის უფლებას არ მაძლევს. შეცვლა შეგიძლიათ აქ: /settings.
refused-too-many-wishes = უკვე ბევრი ღია სურვილი გაქვთ. ჯერ ერთი დაასრულეთ ან წაშალეთ; ნახავთ აქ: /status.
refused-amount = ეს თანხა სწორი ვერ იქნება. დაწერეთ 0-ზე მეტი რიცხვი.
refused-limit = ეს თქვენს მითითებულ ზღვარს სცდება.
refused-contact = თქვენი უსაფრთხოებისთვის ტელეფონის ნომრებს, მისამართებსა და ბმულებს არ გადავცემ. შეხვდებით ისე, როგორც ბარათზეა მითითებული.
refused-too-many-messages = ერთი წუთი, ერთბაშად ბევრი მოვიდა. სცადეთ ერთ წუთში.
refused-deal-over = ეს გარიგება უკვე დასრულებულია.
refused-deal-running = ამაზე გარიგება მიმდინარეობს. ჯერ გარიგება გააუქმეთ; ნახავთ აქ: /status.
refused-not-open = ამას ამჟამად არ ვეძებ.
refused-not-paused = ეს შეჩერებული არ არის.
refused-same-price = ფასი ისედაც ეს არის.
refused-too-many-counters = შეთავაზებები უკვე საკმარისად გავცვალეთ. გთხოვთ, დათანხმდით ან უარი თქვით.

# Commands shown in menus
command-start = დაწყება
command-help = რა შემიძლია
command-status = რა მდგომარეობაა
command-settings = როგორ ვმუშაობ თქვენთვის
command-privacy = თქვენი მონაცემები
command-cancel = კითხვის გამოტოვება

announcements-off = ამ თემის საერთო შეტყობინებებიც გამორთული რჩება, სანამ არ დაწერთ START.
announcements-on = ამ თემის საერთო შეტყობინებები ისევ ჩართულია.
slow-down = ერთბაშად ბევრი მოვიდა, ვეღარ ვასწრებ. ერთი წუთი დაიცადეთ და მერე ხელახლა მომწერეთ: ამასობაში გამოგზავნილი არ წამიკითხავს.
waiting-for-partner = { $thing }: მეორე მხარესთან ახლა ვერ ვკავშირდები. გავაგრძელებ, როგორც კი მომწერს; არაფერი დაიკარგება.
privacy-notice = { $mark } ეს თქვენი პირადი ნიშანია. ჩემს ყველა ნამდვილ ბარათს ახლავს; მის გარეშე ეს მე არ ვარ. სხვა ანგარიშიდან არასდროს გწერთ და პაროლებსა და კოდებს არასდროს გეკითხებით. რასაც მეუბნებით, ჩემთან რჩება: ნახვა და წაშლა შეგიძლიათ აქ: /privacy.
group-private = ერთდროულად მხოლოდ ერთ ადამიანს ვემსახურები. პირადად მომწერეთ და მივხედავ:
link-code = ეს კოდი თქვენს მეორე არხზე მომწერეთ { $minutes } წუთის განმავლობაში: { $code }
link-done = დაკავშირებულია: ახლა ამ არხზეც მიპოვით: { $channel }. რაც ვიცი, ყველგან ვიცი.
link-unknown = ეს კოდი არ ვიცი. თქვენს მეორე არხზე დაწერეთ /link და ახალს მიიღებთ.
unlink-list = რომელი არხი დავივიწყო?
unlink-none = მხოლოდ აქ მიკავშირდებით. სხვა არხზეც რომ გამომიყენოთ, დაწერეთ /link.
unlink-done = მზადაა. ამ არხზე აღარ გიცნობთ: { $channel }.
refused-link-own = ეს თქვენივე კოდია. მეორე არხზე მომწერეთ.
refused-link-many = უკვე ბევრ არხზე მიკავშირდებით. ჯერ ერთი მოხსენით, დაწერეთ /unlink.
refused-link-busy = აქ თქვენს MAI-ს ღია სურვილები ან გარიგებები აქვს. ჯერ დაასრულეთ ან წაშალეთ (ნახავთ აქ: /status), მერე კი კოდი ხელახლა დაწერეთ.
command-link = გამომიყენეთ სხვაგანაც
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = თქვენს MAI-ს სიახლე აქვს თქვენს ერთ-ერთ სურვილზე. სანახავად უპასუხეთ.
whatsapp-invite-show = მაჩვენე
whatsapp-choose = არჩევა
operator-page =
    თქვენი გვერდი: { $link }
    ბმული ერთხელ მუშაობს, { $minutes } წუთის განმავლობაში. სხვას ნუ გადასცემთ.
operator-help =
    /stats – ციფრები, სურათით
    /broadcast SEGMENT – ბევრისთვის მიწერა; /broadcasts – როგორ მიდის
    /announce WHO TEXT – ერთისთვის მიწერა
    /user WHO – რა არის ცნობილი; /note WHO TEXT – რამის დამახსოვრება
    /tag WHO TAG, /untag WHO TAG – სეგმენტებისთვის
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – გარიგებები, სადაც ვიღაც არ მოვიდა
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO არის p_…, რომელიმე MAI-ს სახელი ან channel:address.
operator-usage = დაწერეთ ასე: { $usage }
operator-person-unknown = ასეთს არავის ვიცნობ: { $who }. დაწერეთ p_…, რომელიმე MAI-ს სახელი ან channel:address.
operator-own-person = { $who } ერთ-ერთი ოპერატორია; ეს შეუძლებელია.
operator-user =
    { $person }
    MAI: { $mai }
    ენა: { $language }. ქალაქი: { $town }
    არხები: { $channels }
    შემოგვიერთდა: { $since }, ბოლოს გამოჩნდა: { $seen }
    სურვილები: { $wishes }
    გარიგებები: { $deals }
    მიღებული ვარსკვლავები: { $stars }
    ჭდეები: { $tags }
    იღებს მასობრივ შეტყობინებებს: { $news }. წვდომა დახურულია: { $banned }
    შენიშვნები: { $notes }
    .title = { $name }
operator-stats =
    ადამიანები: { $people }, ახალი ერთ კვირაში: { $fresh }, აქტიური ერთ კვირაში: { $active }
    ენები: { $languages }
    არხები: { $channels }
    სურვილები: { $wishes }
    გარიგებები: { $deals }
    სურვილიდან გარიგებამდე: სურვილი { $confirmed }, ნაპოვნი წყვილი { $matched }, შეთანხმებული { $agreed }, შესრულებული { $carried } ({ $conversion })
    პასუხების დრო: ნახევარი – მაქსიმუმ { $median }, თითქმის ყველა – მაქსიმუმ { $slowest }
    ბარათიდან თანხმობამდე: { $approval }
    .title = ციფრები
chart-languages = ადამიანები ენების მიხედვით
chart-channels = ადამიანები არხების მიხედვით
chart-daily = ახალი ადამიანები, სურვილები, გარიგებები დღეების მიხედვით
chart-funnel = 1 სურვილი, 2 ნაპოვნი წყვილი, 3 შეთანხმებული, 4 შესრულებული
operator-no-disputes = დავები არ არის.
operator-deal-unknown = გარიგება № { $deal } არ ვიცი.
operator-solver-is-party = თქვენ ამ გარიგების ერთ-ერთი მხარე ხართ; სხვა ოპერატორმა უნდა გადაწყვიტოს.
dispute-solved = { $text }
    .title = გადაწყვეტილება, გარიგება № { $deal }: { $thing }
operator-says = { $text }
    .title = სიტყვა ჩვენი გუნდისგან
operator-export-ready = სტრიქონები: { $total }
operator-nothing-dead = შუა გზაზე არაფერია მიტოვებული.
operator-switches = ტექნიკური სამუშაოები: { $maintenance }. { $features }
maintenance = რაღაცას ვასწორებთ. თქვენი შეტყობინება შევინახე და გიპასუხებთ, როგორც კი მოვრჩებით.
maintenance-over = ტექნიკური სამუშაოები დასრულდა. შეტყობინებები, რომლებიც ელოდა: { $total }
feature-off = ეს ამჟამად გამორთულია. სცადეთ მოგვიანებით.
banned = ჩვენმა გუნდმა წვდომა დაგიხურათ: { $reason }
unbanned = კეთილი იყოს თქვენი დაბრუნება! მომწერეთ, რისი გაყიდვა ან პოვნა გსურთ.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] ძალიან გრძელია, სიმბოლოების ზღვარი: { $word }.
        [too-deep] ერთმანეთში ჩასმული ფრჩხილები ძალიან ბევრია, ზღვარი: { $word }.
        [unknown-name] არ ვიცი, რა არის „{ $word }“ (სიმბოლო { $at }). შესაძლებელია: { $choices }
        [unknown-value] „{ $word }“ (სიმბოლო { $at }) აქ არ გამოდგება. მაგალითად: { $choices }
        [expected-value] „{ $word }“: შემდეგ მნიშვნელობა აკლია (სიმბოლო { $at }).
        [expected-term] პირობა აკლია: სიმბოლო { $at }. შესაძლებელია: { $choices }
        [expected-bracket] აკლია „{ $word }“: სიმბოლო { $at }.
        [left-over] აკლია „and“ ან „or“, მის შემდეგ კი წერია „{ $word }“ (სიმბოლო { $at }).
        [bad-character] ვერ ვკითხულობ: „{ $word }“ (სიმბოლო { $at }).
        [bad-time] „{ $word }“ (სიმბოლო { $at }) დროის შუალედი არ არის. მაგალითად: { $choices }
        [bad-distance] „{ $word }“ (სიმბოლო { $at }): საჭიროა ადგილი და მანძილი. მაგალითად: { $choices }
        [unknown-place] ეს ადგილი არ ვიცი: „{ $word }“ (სიმბოლო { $at }). დაწერეთ უფრო დიდი ქალაქი ან განედი, გრძედი.
        [several-places] „{ $word }“ (სიმბოლო { $at }) რამდენიმე ადგილი შეიძლება იყოს. დაწერეთ ერთ-ერთი ამ წერტილიდან: { $choices }
       *[other] ვერ ვკითხულობ: სიმბოლო { $at }.
    }
    .title = ვინ იგულისხმება?
broadcast-ask-text =
    ვის: { $segment }
    ახლა ტექსტი გამომიგზავნეთ. ყოველი ენა მისი კოდით დაიწყეთ, მაგალითად „es: Hola“; უკოდო სიტყვები ამ ენაზეა: { $language }. ბოლოში [კვადრატულ ფრჩხილებში] ჩასმული სტრიქონები ღილაკებად იქცევა, [Label -> /status] ამბობს, რას ნიშნავს დაჭერა. ფოტო შეიძლება ტექსტს ახლდეს ან ცალკე მოვიდეს. „catalog: KEY“ კატალოგებიდან იღებს ტექსტს.
broadcast-text-wrong =
    { $problem ->
        [empty] ამ ენისთვის ტექსტი არ არის: { $word }.
        [too-long] ამ ენის ტექსტი ძალიან გრძელია: { $word }. სიმბოლოების ზღვარი: { $limit }.
        [bad-button] „{ $word }“ ღილაკი ვერ იქნება. ღილაკების ზღვარი: { $buttons }; სიმბოლოების ზღვარი თითოში: { $label }.
       *[unknown-key] კატალოგებში არ არის დამოუკიდებელი ტექსტი „{ $word }“.
    }
broadcast-preparing = ვითვლი, ვინ მიიღებს. შეგიძლიათ სხვა ენებიც გამომიგზავნოთ ან ფოტო.
broadcast-preview =
    ვის: { $segment }
    მიმღებები: { $total }
    ენები: { $languages }
    არხები: { $channels }
    ტექსტები: { $texts }
    გამოტოვებული: { $skipped }
    .title = საცდელი გაშვება
broadcast-nobody =
    ამას ვერავინ მიიღებდა. ვის: { $segment }
    გამოტოვებული: { $skipped }
broadcast-how =
    { $how ->
        [given] როგორც დაიწერა
        [catalog] კატალოგიდან
        [translated] ნათარგმნი
        [read] სხვა ენა, რომელზეც კითხულობენ
        [related] მათი ენის მონათესავე ენა
       *[closest] უახლოესი, რაც არის
    }
skip-reason =
    { $reason ->
        [banned] წვდომა დახურულია
        [opted-out] არ უნდათ მასობრივი შეტყობინებები
        [stopped] შეწყვეტა ითხოვეს
        [notifications] მხოლოდ გარიგებების ამბები სურთ
        [blocked] დაგვბლოკეს
       *[unreachable] მისამართი არ არის
    }
broadcast-ask-when = როდის? მაგალითად „2h“, „18:30“, „2026-03-01 18:30“ (თქვენი დროით, { $zone }), ან წინ „local“ დაურთეთ და თითოეული მიმღების საათით გაიგზავნება.
broadcast-when-wrong = „{ $text }“: ვერ ვხვდები, მომდევნო ერთი წლის რა დროა.
broadcast-progress =
    { $state }
    ვის: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = მასობრივი შეტყობინება { $id }
broadcast-state =
    { $state ->
        [ready] ჯერ არ გაგზავნილა
        [preparing] მზადდება
        [scheduled] დაგეგმილია: { $at }
        [running] იგზავნება
        [paused] შეჩერებულია
        [done] დასრულდა
       *[cancelled] გაუქმებულია
    }
recipient-state =
    { $state ->
        [waiting] ჯერ წინ არის
        [queued] შემდეგი რიგში
        [sending] იგზავნება
        [sent] გაიგზავნა
        [delivered] მივიდა
        [read] წაიკითხეს
        [failed] ვერ მოხერხდა
        [window] ელოდება, სანამ მოგვწერენ
        [unsure] შესაძლოა გაიგზავნა
        [skipped] გამოტოვებულია
        [cancelled] გაუქმებულია
       *[erased] აღარ არის
    }
broadcast-none = მასობრივი შეტყობინებები ჯერ არ ყოფილა.
broadcast-ask-cancel = ნამდვილად გავაუქმო? ვისაც ჯერ არ მიუღია, ვეღარ მიიღებს.
broadcast-report = { $states }
    .title = მასობრივი შეტყობინება { $id }: ყველა მიმღები
broadcast-footer = /stop წყვეტს ასეთ შეტყობინებებს.
button-send-now = ახლავე გაგზავნა
button-schedule = დაგეგმვა
button-hold = შეჩერება
button-go-on = გაგრძელება
button-stop-sending = გაუქმება
button-report = ანგარიში
operator-text = { $text }
