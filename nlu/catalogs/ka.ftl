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
