# ውልደትና ትውውቅ
birth-welcome = ሰላም! እኔ የእርስዎ MAI ነኝ፣ የግል የግብይት ወኪልዎ። መሸጥ፣ በነጻ መስጠት፣ መለዋወጥ፣ ማከራየት ወይም ማግኘት የሚፈልጉትን በራስዎ አባባልና ቋንቋ ይንገሩኝ፤ ትክክለኛውን ሰው ፈልጌ እደራደርልዎታለሁ። ያለ እርስዎ «እሺታ» ምንም አይጸድቅም።
birth-ready = የእርስዎ MAI ዝግጁ ነው። ሰላም ይበሉ።
ask-town = የሚኖሩት በየትኛው ከተማ ነው? (የምመልሰው በዚህ ቋንቋ ነው፦ { $language }፤ በሌላ ቋንቋ ከጻፉ እኔም እከተላለሁ።)
ask-autonomy = በራሴ ምን ያህል መወሰን እችላለሁ?
ask-comfort = ሳልጠይቅዎት እስከ ምን ያህል ገንዘብ ድረስ መስማማት እችላለሁ?
ask-style = እንዴት ላናግርዎት?
ask-sharing = ሌሎች MAI ስለ እርስዎ ምን ማወቅ ይችላሉ?
ask-precision = ያሉበትን ቦታ ሌሎች ምን ያህል በትክክል ይዩት?
ask-platforms = የሚያወሩት በየትኛው መተግበሪያ ነው? የሚጠቀሙባቸውን ሁሉ ይምረጡ።
ask-market = በገበያው ላይ ምን ላድርግልዎ?
ask-currency = የሚጠቀሙት በየትኛው ገንዘብ ነው? ይጻፉት፣ ለምሳሌ { $currency }።
ask-radius = ለግብይት ምን ያህል ርቀት ይሄዳሉ?
ask-delivery = በአካል መገናኘት ነው ወይስ ዕቃው ቢላክ የሚመርጡት?
ask-payment = እንዴት መክፈልና መቀበል ይመርጣሉ?
ask-quiet = መልእክት ሳልልክ ዝም የምለው መቼ ነው?
ask-days = ከሰው ጋር ለመገናኘት የሚመችዎት መቼ ነው?
ask-firmness = በዋጋ ምን ያህል ጠንክሬ ልደራደር?
ask-partners = የሌላው ወገን ደረጃ ምን ያህል ጥሩ መሆን አለበት?
ask-contact = በእኔ በኩል ማን ሊያገኝዎት ይችላል?
ask-notifications = ሳይጠይቁኝ ምን ምን ልንገርዎት?
ask-interests = ምን ዓይነት ዕቃዎች ይስብዎታል? ጥቂቶቹን ይጻፉ።
ask-formality = አነጋገሬ ምን ያህል መደበኛ ይሁን?
ask-languages = የትኞቹን ቋንቋዎች ይናገራሉ? ይጻፏቸው።
ask-language = በየትኛው ቋንቋ ላውራ?
language-set = ከአሁን ጀምሮ የምናገረው ቋንቋ፦ { $language }።
choice-autonomy-ask = ሁልጊዜ እጠየቅ
choice-autonomy-big = ለትልቅ ውሳኔ እጠየቅ
choice-autonomy-tell = ተሠርቶ ይነገረኝ
choice-autonomy-full = MAI ይወስንልኝ
choice-comfort-under = እስከ { $amount }
choice-comfort-trust = እምነት አለኝ
choice-style-casual = ዘና ባለ መንገድ
choice-style-professional = በሥራ ቋንቋ
choice-style-brief = በአጭሩ
choice-style-detailed = በዝርዝር
choice-sharing-nothing = ምንም
choice-sharing-interests = ፍላጎቶቼን
choice-sharing-profile = መገለጫዬን
choice-sharing-all = የሚጠቅመውን ሁሉ
choice-precision-city = ከተማዬን ብቻ
choice-precision-never = በጭራሽ
choice-precision-neighbourhood = ሰፈሬን
choice-precision-precise = በትክክል
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = የድር ቻት
platform-not-yet = { $name }፦ እዚህ ገና አልተጀመረም፤ ግን መዝግቤዋለሁ።
choice-market-full = ሁሉንም
choice-market-browse = ማየት ብቻ
choice-market-buy = አስፈቅዶ መግዛት
choice-market-sell = አስፈቅዶ መሸጥ
choice-radius-5 = 5 ኪ.ሜ
choice-radius-20 = 20 ኪ.ሜ
choice-radius-50 = 50 ኪ.ሜ
choice-radius-100 = 100 ኪ.ሜ
choice-radius-500 = 500 ኪ.ሜ
choice-delivery-pickup = በአካል መገናኘት
choice-delivery-delivery = ይላክ
choice-delivery-either = ሁለቱም ይሆናል
choice-payment-cash = በጥሬ ገንዘብ
choice-payment-transfer = በባንክ ዝውውር
choice-payment-card = በካርድ
choice-payment-any = በማንኛውም
choice-quiet-night = ማታ (22–8)
choice-quiet-none = በፍጹም
choice-quiet-evening = ከምሽት ጀምሮ (19–9)
choice-days-any = በማንኛውም ጊዜ
choice-days-weekend = ቅዳሜና እሑድ
choice-days-evenings = ከሰዓትና ማታ
choice-days-mornings = ጠዋት
choice-firmness-normal = እንደተለመደው
choice-firmness-soft = ለስለስ ብሎ
choice-firmness-firm = ጠንክሮ
choice-partners-0 = ማንም ይሁን
choice-partners-50 = መካከለኛ ወይም በላይ
choice-partners-70 = ጥሩ
choice-partners-85 = በጣም ጥሩ
choice-contact-everyone = ሁሉም ሰው
choice-contact-rated = ደረጃ ያላቸው ብቻ
choice-contact-nobody = ማንም
choice-notifications-all = ሁሉንም
choice-notifications-deals = ስምምነቶቼን ብቻ
choice-notifications-none = ምንም
choice-formality-polite = በአክብሮት
choice-formality-familiar = እንደ ጓደኛ
which-town = የትኛውን ማለትዎ ነው?
town-noted = መዝግቤያለሁ፦ { $town }። የምቆጥረው በዚህ ገንዘብ ነው፦ { $currency }፤ በ /settings መቀየር ይችላሉ።
unclear-town = ይህን ከተማ አላወቅሁትም። እባክዎ በአቅራቢያዎ ያለ ትልቅ ከተማ ይጻፉ ወይም ያሉበትን ቦታ ይላኩ።
held-until-ready = ይህን ይዤዋለሁ። አንድ አፍታ ብቻ፣ ከዚያ እሠራበታለሁ።
please-choose = እባክዎ ከአዝራሮቹ አንዱን ይጫኑ፣ ወይም /help ብለው ይጻፉ።
noted = መዝግቤያለሁ።
welcome-back = { $formality ->
    [familiar] ሰላም ነው? እንኳን ተገናኘን! 👋 ምን አዲስ ነገር አለ?
   *[polite] እንኳን ደህና ተመለሱ! ምን ይፈልጋሉ፣ ወይስ የሚሸጡት ወይም የሚሰጡት ነገር አለ?
}

# አዝራሮች
button-skip = ይለፍ
button-done-choosing = ጨርሻለሁ
button-drop = ይቅር
button-yes-look = አዎ፣ ይፈለግ
button-only-tell = ብቻ ይነገረኝ
button-change = ይቀየር
button-back = ወደ ኋላ
button-approve = እስማማለሁ
button-decline = አልስማማም
button-counter = ሌላ ዋጋ
button-here = ደርሻለሁ
button-done = ሁሉም ተጠናቋል
button-write = መልእክት መጻፍ
button-reschedule = ሌላ ጊዜ
button-noshow = ሌላው ወገን አልመጣም
button-cancel = ስምምነቱ ይሰረዝ
button-cancel-sure = አዎ፣ ይሰረዝ
button-cancel-wish = ይሰረዝ
button-keep = አይ፣ ይቆይ
button-reply = መልስ መስጠት
button-negotiate = ድርድር
button-accept-time = ይመቸኛል
button-pause = ለጊዜው ይቁም
button-resume = እንደገና ይፈለግ
button-edit = ማስተካከል
button-export = መረጃዬን በፋይል
button-erase = ሁሉም ይሰረዝ
button-erase-sure = አዎ፣ ሁሉም ይሰረዝ
button-voice-give = የድምፅ ናሙና መስጠት
button-voice-delete = የድምፅ ናሙናዬ ይሰረዝ
button-used = ይህ አዝራር አስቀድሞ ተጭኗል። ነገሩ የት እንደደረሰ ለማየት /status ይጻፉ።
button-unknown = ይህን አዝራር አሁን አላውቀውም። ነገሩ የት እንደደረሰ ለማየት /status ይጻፉ።
button-foreign = ይህ አዝራር የሌላ ሰው ነው።
label = { $text }

# ፍላጎቶች
action-name = { $action ->
    [SELL] የሚሸጥ
    [BUY] የሚፈለግ
    [GIVE] በነጻ የሚሰጥ
    [TRADE] ለልውውጥ
    [RENT_OUT] የሚከራይ
    [RENT] በኪራይ የሚፈለግ
    [OFFER_SERVICE] የሚሰጥ አገልግሎት
    [SEEK_SERVICE] የሚፈለግ አገልግሎት
   *[other] ፍላጎት
}
card-draft = { $lines }

    { $question }
    .title = { action-name }፦ { $thing }
card-confirm = { $lines }

    ሰው ልፈልግልዎ? የተሳሳተ ካለ በጽሑፍ ሊያርሙኝ ይችላሉ።
    .title = { action-name }፦ { $thing }
ask-wish-action = ምን ሊያደርጉበት ይፈልጋሉ?
ask-wish-thing = በትክክል ምንድን ነው?
ask-wish-location = በየትኛው ከተማ? ያሉበትን ቦታም መላክ ይችላሉ።
ask-wish-size = መጠኑ (ሳይዙ) ስንት ነው?
ask-wish-quantity = ብዛቱ ስንት ነው?
ask-wish-wanted = በምትኩ ምን ይፈልጋሉ?
per-what = { $per ->
    [hour] {" "}በሰዓት
    [day] {" "}በቀን
    [week] {" "}በሳምንት
    [month] {" "}በወር
    [unit] {" "}ለአንዱ
   *[one] {""}
}
ask-wish-target = ዋጋው{ per-what } ስንት እንዲሆን ይፈልጋሉ? ሌሎች የእርስዎ የመነሻ ዋጋ አድርገው ያዩታል።
ask-wish-limit = { $side ->
    [provider] የሚቀበሉት የመጨረሻ ዝቅተኛ ዋጋ{ per-what } ስንት ነው? በእኛ መካከል ይቀራል፤ ለማንም አልናገርም።
   *[seeker] የሚከፍሉት የመጨረሻ ከፍተኛ ዋጋ{ per-what } ስንት ነው? በእኛ መካከል ይቀራል፤ ለማንም አልናገርም።
}
unclear-wish-thing = እባክዎ ምን እንደሆነ በአንድ ወይም በሁለት ቃል ይንገሩኝ።
unclear-wish-location = ይህን ከተማ አላወቅሁትም። እባክዎ በአቅራቢያዎ ያለ ትልቅ ከተማ ይጻፉ ወይም ያሉበትን ቦታ ይላኩ።
unclear-wish-size = እባክዎ መጠኑን ዕቃው ላይ እንደተጻፈው ይጻፉ።
unclear-wish-quantity = እባክዎ ቁጥር ይጻፉ፣ ለምሳሌ 4።
unclear-wish-wanted = እባክዎ በምትኩ የሚፈልጉትን በአንድ ወይም በሁለት ቃል ይንገሩኝ።
unclear-wish-target = እባክዎ የገንዘብ መጠን ይጻፉ፣ ለምሳሌ 80።
unclear-wish-limit = እባክዎ የገንዘብ መጠን ይጻፉ፣ ለምሳሌ 60።
two-currencies = ሁለት ዓይነት ገንዘብ አይቻለሁ፦ { $currencies }። እባክዎ መጠኑን በአንዱ ብቻ ይንገሩኝ።
several-wishes = { $count ->
    [one] { $count } ፍላጎት
   *[other] { $count } ፍላጎቶች
} አይቻለሁ። አንድ በአንድ እንያቸው።
wish-open = { $style ->
    [brief] እየፈለግኩ ነው።
   *[other] አሁን ሰው እየፈለግኩ ነው፤ የሆነ ነገር እንዳገኘሁ እነግርዎታለሁ። በማንኛውም ጊዜ /status መጻፍ ይችላሉ።
}
wish-standing = እከታተላለሁ፤ የሆነ ነገር ሲገኝ ብቻ እነግርዎታለሁ።
wish-dropped = እሺ፣ ትተነዋል።
wish-expired = የዚህ ጊዜው አልቋል፤ መፈለጌን አቁሜያለሁ። አሁንም ከፈለጉት እንደገና ይንገሩኝ።
    .title = { action-name }፦ { $thing }
wish-paused = ለጊዜው ቆሟል። እስኪያስቀጥሉት ድረስ ማንም አያየውም።
wish-resumed = እንደገና እየፈለግኩ ነው።
wish-cancelled = ተሰርዟል፦ { $thing }።
which-field = ምኑን ልቀይር?
field-action = ማድረግ የምፈልገው
field-thing = ዕቃው
field-quantity = ብዛቱ
field-size = መጠኑ
field-location = ከተማው
field-wanted = በምትኩ የምፈልገው
field-target = ዋጋዬ
field-limit = የመጨረሻ ዋጋዬ
photo-what = ቆንጆ ፎቶ! ምንድን ነው፣ ምንስ ላድርገው፦ ልሽጠው፣ በነጻ ልስጠው ወይስ ተመሳሳይ ልፈልግ?
photo-seen = ይህን ይመስላል፦ { $thing }። ምን ላድርገው፦ ልሽጠው፣ በነጻ ልስጠው ወይስ ተመሳሳይ ልፈልግ?
voice-heard = የሰማሁት፦ «{ $text }»
voice-unclear = የተናገሩት በግልጽ አልተሰማኝም። እባክዎ በጥቂት ቃላት ይጻፉልኝ።
got-voice = የድምፅ መልእክት ገና ማዳመጥ አልችልም። እባክዎ በጥቂት ቃላት ይጻፉልኝ።
got-contact = አመሰግናለሁ፣ ግን የሰው አድራሻ አያስፈልገኝም፦ እርስዎና ሌላው ወገን የምትጻጻፉት በእኔ በኩል ነው።
got-sticker = 🙂 የሚፈልጉትን፣ የሚሸጡትን ወይም የሚሰጡትን በቃላት ይንገሩኝ።
got-document = ፋይል ማንበብ አልችልም። ስለ ምን እንደሆነ እባክዎ በጥቂት ቃላት ይንገሩኝ።
got-other = እንዲህ ዓይነት መልእክት ማንበብ አልችልም። እባክዎ በጥቂት ቃላት ይንገሩኝ።
standing-found = { $priced ->
    [yes] ተገኝቷል፦ { $thing }፣ ርቀት { $distance }፣ የተጠየቀው ዋጋ { $price }።
   *[no] ተገኝቷል፦ { $thing }፣ ርቀት { $distance }።
}
talk-begun = ከሌላው ወገን ጋር እየተነጋገርኩ ነው፤ እመለሳለሁ።
which-meaning = በትክክል እንደገባኝ እርግጠኛ አይደለሁም። ምን ማድረግ ይፈልጋሉ?
meaning-sell = ዕቃ መሸጥ
meaning-buy = ዕቃ መግዛት
meaning-give = በነጻ መስጠት
meaning-trade = መለዋወጥ
meaning-rent-out = ማከራየት
meaning-rent = መከራየት
meaning-offer-service = ሥራዬን ማቅረብ
meaning-seek-service = ሥራ ማሠራት
meaning-approve = መስማማት
meaning-decline = እምቢ ማለት
meaning-counter = ሌላ ዋጋ ማቅረብ
meaning-cancel = የለጠፍኩትን ማንሳት
meaning-status = የት እንደደረሰ ማየት
meaning-help = እርዳታ ማግኘት
meaning-greet = ሰላም ለማለት ብቻ
meaning-thank = ለማመስገን ብቻ
meaning-stop = መልእክት ማቆም
meaning-other = ለመጨዋወት ብቻ
meaning-neither = ሌላ ነገር
say-it-differently = እንግዲያው እባክዎ በሌላ አባባል ይንገሩኝ፣ ለምሳሌ፦ «ሳይክሌን በ8000 መሸጥ እፈልጋለሁ»።

# የካርድ መስመሮች
line-in-return = በምትኩ፦ { $value }
line-details = { $value }
line-quantity = ብዛት፦ { $value }
line-unit-price = የአንዱ ዋጋ፦ { $value }
line-total = ጠቅላላ፦ { $value }
line-price-hour = { $value } በሰዓት
line-price-day = { $value } በቀን
line-price-week = { $value } በሳምንት
line-price-month = { $value } በወር
line-free = በነጻ
line-reasons = ለምን፦ { $value }
line-distance = ርቀት፦ { $value }
line-area = የመገናኛ አካባቢ፦ { $value }
line-times = የሚቻሉ ጊዜያት፦ { $value }
line-payment = ክፍያ፦ { $value }
line-partner = ሌላው ወገን፦ { $value }
line-interests = የሚስቡት ነገሮች፦ { $value }
line-since = የተቀላቀሉበት ጊዜ፦ { $value }
line-expires = የሚቆየው እስከ፦ { $value }
line-deal = የስምምነት ቁጥር { $value }
line-hope = ዋጋ፦ { $value }
line-limit = የመጨረሻ ዋጋ (እርስዎና እኔ ብቻ የምናውቀው)፦ { $value }
line-place = ቦታ፦ { $value }
line-urgent = አስቸኳይ
line-when = መቼ፦ { $value }
line-where = የት፦ { $value }
partner-new = { $named ->
    [yes] { $name }፣ እዚህ አዲስ፣ ገና ደረጃ የለም
   *[no] እዚህ አዲስ፣ ገና ደረጃ የለም
}
partner-rated = { $named ->
    [yes] { $name }፣ ከ5 ኮከብ { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
   *[no] ከ5 ኮከብ { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
}
reason-same-size = መጠኑ ይገጥማል
reason-same-brand = ብራንዱ ይገጥማል
reason-same-model = ሞዴሉ ይገጥማል
reason-asks = የተጠየቀው { $value }
payment-cash = ጥሬ ገንዘብ
payment-bank-transfer = የባንክ ዝውውር
payment-card = ካርድ
payment-mobile-money = የሞባይል ክፍያ
condition-new = አዲስ
condition-used-like-new = እንደ አዲስ
condition-used-good = በጥሩ ይዞታ
condition-used-fair = በመጠነኛ ይዞታ
condition-for-parts = ለመለዋወጫ
condition-used = ያገለገለ
color-black = ጥቁር
color-white = ነጭ
color-red = ቀይ
color-blue = ሰማያዊ
color-green = አረንጓዴ
color-yellow = ቢጫ
color-grey = ግራጫ
color-brown = ቡናማ
color-pink = ሮዝ
color-silver = ብርማ
color-gold = ወርቃማ
color-beige = ክሬም
color-purple = ሐምራዊ
color-orange = ብርቱካናማ
material-leather = ቆዳ
material-wood = እንጨት
material-metal = ብረት
material-glass = መስታወት
material-plastic = ፕላስቲክ
material-cotton = ጥጥ
material-wool = ሱፍ
material-silk = ሐር
attribute-storage-gb = { $value } ጂቢ
attribute-mileage-km = { $value } ኪ.ሜ
attribute-rooms = { $value ->
    [one] { $value } ክፍል
   *[other] { $value } ክፍሎች
}
attribute-area-m2 = { $value } ካሬ ሜትር
unit-kg = { $count } ኪሎ
unit-l = { $count } ሊትር
unit-m = { $count } ሜትር
unit-piece = { $count ->
    [one] { $count } ፍሬ
   *[other] { $count } ፍሬ
}
unit-pair = { $count ->
    [one] { $count } ጥንድ
   *[other] { $count } ጥንድ
}
unit-set = { $count ->
    [one] { $count } ሴት
   *[other] { $count } ሴት
}

# ስምምነቶች
card-approval = { $lines }

    ይስማማሉ?
    .title = { $side ->
    [provider] ይህን ከእርስዎ የሚፈልግ ሰው አለ፦ { $thing }
   *[seeker] ይህን አግኝቼልዎታለሁ፦ { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = እሺ ማለትዎን መዝግቤያለሁ። አሁን የሌላውን ወገን መልስ እጠብቃለሁ።
approved-for-you = በፈቀዱልኝ መሠረት በዚህ በእርስዎ ስም ተስማምቻለሁ።
counter-accepted = ሌላው ወገን በእርስዎ ዋጋ ተስማምቷል።
declined-by-you = ውድቅ ተደርጓል። መፈለጌን እቀጥላለሁ።
deal-expired = ስምምነት { $deal } ጊዜው አልፎበታል። መፈለጌን እቀጥላለሁ።
deal-reminder = { $lines }

    ይህ እስካሁን የእርስዎን መልስ እየጠበቀ ነው።
    .title = { $thing }
deal-cancelled-by-you = ስምምነት { $deal } ተሰርዟል። ለሌላው ወገን ነግሬያለሁ።
peer-declined = ሌላው ወገን በስምምነት { $deal } አልተስማማም። መፈለጌን እቀጥላለሁ።
peer-cancelled = ሌላው ወገን ስምምነት { $deal }ን ሰርዟል። መፈለጌን እቀጥላለሁ።
ask-counter = የአንዱ ዋጋ { $price } ነው። በምትኩ ምን ያህል ዋጋ ያቀርባሉ?
counter-sent = ያቀረቡትን ዋጋ አስተላልፌያለሁ።
counter-refused = ሌላው ወገን በዚህ አልተስማማም። ዋጋው አሁንም { $price } ነው።
nothing-to-approve = አሁን የእርስዎን መልስ የሚጠብቅ ነገር የለም።
which-deal = ከአንድ በላይ የቀረቡልዎ ስምምነቶች አሉ። እባክዎ አዝራሮቹን ይጠቀሙ።
ask-cancel-deal = ይህ ስምምነት በእርግጥ ይሰረዝ? ሌላው ወገን እርስዎን አምኖ እየጠበቀ ነው።
kept = እሺ፣ ሁሉም እንዳለ ይቆያል።

# ቀጠሮዎች
meeting-card = { $lines }

    በቀን ብርሃን፣ ሰው በሚበዛበት ቦታ ይገናኙ፤ ከመክፈልዎ በፊት ዕቃውን ይዩ፤ ቅድሚያ ክፍያ በጭራሽ አይክፈሉ።
    .title = ከስምምነት ተደርሷል፦ { $thing }
meeting-spot = ሰው የሚበዛበት የሕዝብ ቦታ ({ $town })፣ ለምሳሌ ዋናው አደባባይ ወይም መናኸሪያ
meeting-calendar = ለቀን መቁጠሪያዎ የሚሆነው ይኸውልዎ።
meeting-soon = { $lines }
    .title = ቀጠሮዎ እየደረሰ ነው፦ { $thing }
meeting-how = እንዴት ነበር?
    .title = { $thing }
calendar-summary = MAI፦ { $thing }
calendar-description = { $lines }
no-other-times = ለሁለታችሁም የሚመች ሌላ ጊዜ አላውቅም። ለሌላው ወገን መጻፍ ይችላሉ።
ask-other-time = የትኛው ጊዜ ይመችዎታል?
time-proposed = ይህን ጊዜ አቅርቤያለሁ፦ { $time }።
time-asked = ሌላው ወገን ያቀረበው ጊዜ፦ { $time }።
arrived-noted = መድረስዎን ለሌላው ወገን ነግሬያለሁ።
peer-arrived = ሌላው ወገን ደርሷል።
ask-rating = ተጠናቋል! ሌላው ወገን እንዴት ነበር?
too-early-for-no-show = የቀጠሮው ሰዓት { $time } ነው። እባክዎ እስከዚያ ይጠብቁ።
no-show-noted = አዝናለሁ። ሌላው ወገን እንዳልመጣ መዝግቤያለሁ፤ መፈለጌንም እቀጥላለሁ። ደረጃ መስጠት ይፈልጋሉ?
blamed-no-show = ሌላው ወገን እርስዎ አልመጡም ይላል። መፈለጌን እቀጥላለሁ። እርስዎም ደረጃ መስጠት ይችላሉ።
rating-thanks = አመሰግናለሁ! የሰጡት { $stars ->
    [one] { $stars } ኮከብ
   *[other] { $stars } ኮከቦች
} ነው።
ask-note = ለሌላው ወገን ምን ልንገር? ያለ ስምዎና ያለ ስልክ ቁጥርዎ አስተላልፋለሁ።
note-sent = አስተላልፌያለሁ።
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = መልእክት፦ { $thing }
note-translated = «{ $text }» { $understood }
    ዋናው ({ $language })፦ «{ $original }»
    .title = መልእክት፦ { $thing }

# ሁኔታ
status-summary = ክፍት ፍላጎቶች፦ { $wishes }። ክፍት ስምምነቶች፦ { $deals }። ያለቁ፦ { $done }።
status-empty = አሁን ክፍት ነገር የለም። መሸጥ ወይም ማግኘት የሚፈልጉትን ይንገሩኝ።
status-wish = { $lines }
    { $state }
    .title = { action-name }፦ { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = ገና አላለቀም
wish-state-open = እየፈለግኩ ነው
wish-state-standing = የሆነ ነገር ሲገኝ እነግርዎታለሁ
wish-state-talking = እየተደራደርኩ ነው
wish-state-agreed = ከስምምነት ተደርሷል፣ ስምምነቱን ይመልከቱ
wish-state-paused = ለጊዜው ቆሟል
deal-state-proposed = የእርስዎን መልስ በመጠበቅ ላይ
deal-state-approved-by-me = ሌላውን ወገን በመጠበቅ ላይ
deal-state-approved-by-peer = ሌላው ወገን ተስማምቷል፤ እርስዎን በመጠበቅ ላይ
deal-state-confirmed = ሁለቱም ተስማምተዋል
deal-state-meeting = ቀጠሮ ተይዟል
deal-state-arrived = እርስዎ ደርሰዋል
deal-state-done = ተጠናቋል፣ ደረጃ ገና አልተሰጠም
deal-state-no-show = አንዱ ወገን አልመጣም
deal-state-blamed = ሌላው ወገን እርስዎ አልመጡም ይላል
ask-cancel-wish = «{ $thing }» በእርግጥ ይሰረዝ?

# ቅንብሮችና ግላዊነት
settings-list = ምን መቀየር ይፈልጋሉ?
setting-language = ቋንቋ
setting-town = ከተማ
setting-autonomy = የመወሰን መብት
setting-comfort = የገንዘብ መጠን
setting-style = አነጋገር
setting-sharing = ሌሎች የሚያውቁት
setting-precision = ያሉበት ቦታ
setting-platforms = መተግበሪያዎች
setting-market = ገበያ
setting-currency = ገንዘብ
setting-radius = ርቀት
setting-delivery = ርክክብ
setting-payment = ክፍያ
setting-quiet = የዝምታ ሰዓት
setting-days = የመገናኛ ቀናት
setting-firmness = የዋጋ ድርድር
setting-partners = የሌሎች ደረጃ
setting-contact = ማን ሊያገኘኝ ይችላል
setting-notifications = ማሳወቂያዎች
setting-interests = የሚስቡኝ ነገሮች
setting-formality = አክብሮት
setting-languages = የምናገራቸው ቋንቋዎች
privacy = ስለ ፍላጎቶችዎ የነገሩኝን፣ ለጥያቄዎቼ የሰጡኝን መልስና ስምምነቶችዎን እይዛለሁ። የመጨረሻ ዋጋዎችዎና አድራሻዎ ከእኔ አይወጡም። መረጃዎን መውሰድ ወይም መሰረዝ ይችላሉ።
export-ready = ስለ እርስዎ የማውቀው ሁሉ ይኸውልዎ።
ask-erase = በእርግጥ ሁሉም ነገር ይሰረዝ? ክፍት ፍላጎቶችና ስምምነቶች ይቋረጣሉ፣ የእርስዎም MAI ለዘለዓለም ይጠፋል።
erased = ሁሉም ተሰርዟል። ደህና ይሁኑ!
voice-consent = አመሰግናለሁ። አሁን እባክዎ አጭር የድምፅ መልእክት ይላኩ፤ እስኪሰርዙት ድረስ የድምፅ ናሙናዎ አድርጌ እይዘዋለሁ።
voice-kept = የድምፅ ናሙናዎን ይዤዋለሁ። በ /privacy ሊሰርዙት ይችላሉ።
voice-deleted = የድምፅ ናሙናዎ ተሰርዟል።

# ጨዋታ
help = { $style ->
    [brief] የሚሸጡትን፣ የሚሰጡትን፣ የሚለዋወጡትን፣ የሚያከራዩትን ወይም የሚፈልጉትን ይንገሩኝ። /status /settings /privacy /cancel /stop
   *[other] መሸጥ፣ በነጻ መስጠት፣ መለዋወጥ፣ ማከራየት ወይም ማግኘት የሚፈልጉትን በራስዎ አባባል ይንገሩኝ። ለምሳሌ፦ «የሚሸጥ ሳይክል አለኝ፣ 8000» ወይም «በአቅራቢያዬ የህፃን አልጋ እፈልጋለሁ»። በየትኛውም ቋንቋ ቢሆን ሰው አገኛለሁ፣ ከመጨረሻ ዋጋዎ ሳልወጣ እደራደራለሁ፣ ምንም ነገር ከመጽደቁ በፊት እርስዎን እጠይቃለሁ።
        /status – ነገሩ የት እንደደረሰ
        /settings – ለእርስዎ የምሠራበት መንገድ
        /privacy – መረጃዎ
        /cancel – ጥያቄን መተው
        /stop – መልእክት ማቆም
}
greeting = { $formality ->
    [familiar] ሰላም ነው? 👋 ምን ይፈለግ፣ ወይስ የሚሸጥ ነገር አለ?
   *[polite] { $style ->
        [professional] ጤና ይስጥልኝ። ምን ልታዘዝ?
       *[other] ሰላም! ምን ይፈልጋሉ፣ ወይስ የሚሸጡት ወይም የሚሰጡት ነገር አለ?
    }
}
you-are-welcome = { $formality ->
    [familiar] ችግር የለም! 🙂
   *[polite] ምንም አይደለም!
}
not-a-wish = እኔ የምችለው ግብይት ነው፦ መሸጥ፣ በነጻ መስጠት፣ መለዋወጥ፣ ማከራየት ወይም ማግኘት የሚፈልጉትን ይንገሩኝ። ለተጨማሪ /help ይጻፉ።
nothing-asked = እሺ፣ ከእንግዲህ መልስ አልጠብቅም።
stopped = ዝም እላለሁ። መቀጠል ሲፈልጉ በማንኛውም ጊዜ ይጻፉልኝ።
command-unknown = ይህን ትእዛዝ አላውቀውም። ምን ማድረግ እንደምችል ለማየት /help ይጻፉ።
empty-message = መልእክቱ ባዶ ነበር። የሚፈልጉትን በጥቂት ቃላት ይንገሩኝ።
edit-unclear = አንድ መልእክት እንደቀየሩ አይቻለሁ። ምን መቀየር እንዳለብኝ በአዲስ መልእክት ይንገሩኝ።
too-long = ይህ ለእኔ በጣም ረጅም ነው። እባክዎ ቢበዛ በ{ $limit } ፊደላት ይንገሩኝ።
no-longer-possible = ይህ ከእንግዲህ አይቻልም። ነገሩ የት እንደደረሰ ለማየት /status ይጻፉ።
not-found = ይህን አሁን ላገኘው አልቻልኩም። ነገሩ የት እንደደረሰ ለማየት /status ይጻፉ።
sorry-failed = ይቅርታ፣ በእኔ በኩል ችግር ተፈጥሯል። እባክዎ ይህን እንደገና ይንገሩኝ።
refused-market = ቅንብሮችዎ ይህን አይፈቅዱልኝም። በ /settings መቀየር ይችላሉ።
refused-too-many-wishes = ብዙ ክፍት ፍላጎቶች አሉዎት። እባክዎ መጀመሪያ አንዱን ይጨርሱ ወይም ይሰርዙ፤ በ /status ያገኟቸዋል።
refused-amount = ይህ የገንዘብ መጠን ትክክል ሊሆን አይችልም። እባክዎ ከ0 በላይ ቁጥር ይጻፉ።
refused-limit = ይህ ከሰጡኝ የመጨረሻ ዋጋ ያልፋል።
refused-contact = ለደህንነትዎ ሲባል ስልክ ቁጥር፣ አድራሻ ወይም ሊንክ አላስተላልፍም። የምትገናኙት ካርዱ ላይ በተስማማችሁት መሠረት ነው።
refused-too-many-messages = እባክዎ አንድ አፍታ፣ በአንድ ጊዜ ብዙ ነበር። ከአንድ ደቂቃ በኋላ እንደገና ይሞክሩ።
refused-deal-over = ያ ስምምነት አልቋል።
refused-deal-running = በዚህ ላይ በሂደት ያለ ስምምነት አለ። እባክዎ መጀመሪያ ስምምነቱን ይሰርዙ፤ በ /status ያገኙታል።
refused-not-open = ይህን አሁን እየፈለግኩ አይደለም።
refused-not-paused = ይህ አልቆመም።
refused-same-price = ዋጋው አስቀድሞም ይኸው ነው።
refused-too-many-counters = በዋጋው ላይ በቂ ምልልስ ተደርጓል። እባክዎ ይስማሙ ወይም እምቢ ይበሉ።

# በምናሌ የሚታዩ ትእዛዞች
command-start = ለመጀመር
command-help = ምን ማድረግ እችላለሁ
command-status = ነገሩ የት ደረሰ
command-settings = ለእርስዎ የምሠራበት መንገድ
command-privacy = መረጃዎ
command-cancel = ጥያቄን መተው
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
