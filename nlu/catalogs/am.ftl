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
choice-notifications-digest = በቀን አንዴ፣ ሁሉንም በአንድ ላይ
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
digest = { $lines }
    .title = ዛሬ ለእርስዎ የተገኙ
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

announcements-off = START ብለው እስኪጽፉ ድረስ የዚህ ማኅበረሰብ ማስታወቂያዎችም አይደርሱዎትም።
announcements-on = የዚህ ማኅበረሰብ ማስታወቂያዎች እንደገና ይደርሱዎታል።
slow-down = በአንድ ጊዜ ብዙ መጣ፤ መከታተል አልቻልኩም። እባክዎ አንድ ደቂቃ ይጠብቁና እንደገና ይጻፉ፦ በመካከል የላኩትን አላነበብኩትም።
waiting-for-partner = { $thing }፦ ሌላውን ወገን አሁን ማግኘት አልተቻለም። ከዚያ ወገን መልእክት እንደመጣ እቀጥላለሁ፤ የሚጠፋ ነገር የለም።
privacy-notice = { $mark } ይህ የእርስዎ የግል ምልክት ነው። እውነተኛ ካርዶቼ ሁሉ ይህ ምልክት አላቸው፤ ምልክቱ ከሌለ እኔ አይደለሁም። ከሌላ አካውንት በጭራሽ አልጽፍልዎትም፤ የይለፍ ቃል ወይም ኮድም በጭራሽ አልጠይቅም። የሚነግሩኝ ነገር ከእኔ ጋር ይቀራል፦ በ /privacy ማየትና መሰረዝ ይችላሉ።
group-private = በአንድ ጊዜ የምሠራው ለአንድ ሰው ነው። በግል ይጻፉልኝ፣ ጉዳዩን እይዘዋለሁ፦
link-code = ይህን ኮድ በ{ $minutes } ደቂቃ ውስጥ በሌላው መተግበሪያዎ ይጻፉልኝ፦ { $code }
link-done = ተያይዟል። አሁን በዚህም ያገኙኛል፦ { $channel }። የማውቀውን ሁሉ በሁሉም ቦታ አውቀዋለሁ።
link-unknown = ይህን ኮድ አላውቀውም። አዲስ ለማግኘት በሌላው መተግበሪያዎ /link ይጻፉ።
unlink-list = የትኛውን መተግበሪያ ልርሳ?
unlink-none = የሚያገኙኝ እዚህ ብቻ ነው። በሌላ መተግበሪያም ለመጠቀም /link ይጻፉ።
unlink-done = ተደርጓል። ከእንግዲህ በዚህ መተግበሪያ አላውቅዎትም፦ { $channel }።
refused-link-own = ይህ የራስዎ ኮድ ነው። በሌላው መተግበሪያ ይጻፉልኝ።
refused-link-many = ቀድሞውኑ በብዙ መተግበሪያዎች ያገኙኛል። መጀመሪያ አንዱን ለማንሳት /unlink ይጻፉ።
refused-link-busy = እዚህ ክፍት ፍላጎቶች ወይም ስምምነቶች ያሉት MAI አለዎት። መጀመሪያ ይጨርሷቸው ወይም ይሰርዟቸው (በ /status ያገኟቸዋል)፣ ከዚያ ኮዱን እንደገና ይጻፉ።
command-link = በሌላ መተግበሪያም ለመጠቀም
# WhatsApp፦ ከመጨረሻው መልእክት ከ24 ሰዓት በኋላ የሚላከው አብነት፣ እና ዝርዝር የሚከፍተው አዝራር
whatsapp-invite = ከእርስዎ MAI፦ ስለ አንዱ ፍላጎትዎ አዲስ ነገር አለ። ለማየት መልስ ይላኩ።
whatsapp-invite-show = ልመልከተው
whatsapp-choose = ይምረጡ
# ቦቱን ለሚያስተዳድሩ ሰዎች
operator-page =
    የእርስዎ ገጽ፦ { $link }
    ሊንኩ የሚሠራው አንድ ጊዜ ብቻ፣ ለ{ $minutes } ደቂቃ ነው። ለሌላ ሰው አይስጡት።
operator-help =
    /stats – አኃዞች፣ ከሥዕል ጋር
    /broadcast SEGMENT – ለብዙዎች መጻፍ፤ /broadcasts – እንዴት እየሄዱ እንደሆነ
    /announce WHO TEXT – ለአንድ ሰው መጻፍ
    /user WHO – የሚታወቀው ነገር፤ /note WHO TEXT – ማስታወሻ መያዝ
    /tag WHO TAG, /untag WHO TAG – ሰዎችን ለመመደብ
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – አንድ ሰው ያልመጣባቸው ስምምነቶች
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO ማለት p_…፣ የMAI ስም ወይም channel:address ነው።
operator-usage = እባክዎ እንዲህ ይጻፉት፦ { $usage }
operator-person-unknown = በዚህ የማውቀው ሰው የለም፦ { $who }። p_…፣ የMAI ስም ወይም channel:address ይጻፉ።
operator-own-person = { $who } ከአስተዳዳሪዎቹ መካከል ናቸው፤ ይህ አይቻልም።
operator-user =
    { $person }
    MAI፦ { $mai }
    ቋንቋ፦ { $language }። ከተማ፦ { $town }
    መተግበሪያዎች፦ { $channels }
    የተቀላቀሉበት ጊዜ፦ { $since }፣ መጨረሻ የታዩት፦ { $seen }
    ፍላጎቶች፦ { $wishes }
    ስምምነቶች፦ { $deals }
    የተሰጣቸው ኮከብ፦ { $stars }
    መለያዎች፦ { $tags }
    የጅምላ መልእክት ይደርሳቸዋል፦ { $news }። ታግደዋል፦ { $banned }
    ማስታወሻዎች፦ { $notes }
    .title = { $name }
operator-stats =
    ሰዎች፦ { $people }፣ በሳምንት አዲስ፦ { $fresh }፣ በሳምንት ንቁ፦ { $active }
    ቋንቋዎች፦ { $languages }
    መተግበሪያዎች፦ { $channels }
    ፍላጎቶች፦ { $wishes }
    ስምምነቶች፦ { $deals }
    ከፍላጎት እስከ ስምምነት፦ { $confirmed } ፍላጎቶች፣ { $matched } ተዛማጅ የተገኘላቸው፣ { $agreed } ስምምነት የተደረሰባቸው፣ { $carried } የተፈጸሙ ({ $conversion })
    መልሶች፦ ግማሹ በ{ $median } ውስጥ፣ ሁሉም ማለት ይቻላል በ{ $slowest } ውስጥ
    ከካርድ እስከ እሺታ፦ { $approval }
    .title = አኃዞች
chart-languages = ሰዎች በቋንቋ
chart-channels = ሰዎች በመተግበሪያ
chart-daily = አዲስ ሰዎች፣ ፍላጎቶች፣ ስምምነቶች በቀን
chart-funnel = 1 ፍላጎቶች፣ 2 ተዛማጅ የተገኘላቸው፣ 3 ስምምነት የተደረሰባቸው፣ 4 የተፈጸሙ
operator-no-disputes = ምንም አለመግባባት የለም።
operator-deal-unknown = ይህን ስምምነት አላውቀውም፦ { $deal }።
operator-solver-is-party = በዚህ ስምምነት አንዱ ወገን እርስዎ ነዎት፤ ሌላ አስተዳዳሪ መወሰን አለበት።
dispute-solved = { $text }
    .title = ስለ ስምምነት { $deal } የተሰጠ ውሳኔ፦ { $thing }
operator-says = { $text }
    .title = ከአስተዳዳሪዎቹ የተላከ መልእክት
operator-export-ready = ረድፎች፦ { $total }
operator-nothing-dead = ሳይሳካ የቀረ ነገር የለም።
operator-switches = ጥገና፦ { $maintenance }። { $features }
maintenance = የምንጠግነው ነገር አለ። መልእክትዎን ይዤዋለሁ፤ እንደጨረስን እመልስልዎታለሁ።
maintenance-over = ጥገናው አልቋል። ሲጠብቁ የነበሩ መልእክቶች፦ { $total }
feature-off = ይህ አሁን ተዘግቷል። እባክዎ ቆይተው እንደገና ይሞክሩ።
banned = የዚህ አገልግሎት አስተዳዳሪዎች መግቢያዎን ዘግተዋል፦ { $reason }
unbanned = እንደገና እንኳን ደህና መጡ! መሸጥ ወይም ማግኘት የሚፈልጉትን ይንገሩኝ።
# የጅምላ መልእክቶች
segment-wrong =
    { $problem ->
        [too-long] ይህ ከ{ $word } ፊደላት ይበልጣል።
        [too-deep] አንዱ በሌላው ውስጥ ያሉት ቅንፎች ከ{ $word } ይበልጣሉ።
        [unknown-name] ይህን አላውቀውም፦ «{ $word }» ({ $at }ኛ ፊደል)። የሚቻሉት፦ { $choices }
        [unknown-value] «{ $word }» ({ $at }ኛ ፊደል) እዚያ ላይ አይቻልም። ለምሳሌ፦ { $choices }
        [expected-value] ከ«{ $word }» በኋላ እሴት ይጎድላል ({ $at }ኛ ፊደል)።
        [expected-term] ሁኔታ ይጎድላል ({ $at }ኛ ፊደል)። የሚቻሉት፦ { $choices }
        [expected-bracket] «{ $word }» ይጎድላል ({ $at }ኛ ፊደል)።
        [left-over] ከ«{ $word }» በፊት ({ $at }ኛ ፊደል) «and» ወይም «or» ይጎድላል።
        [bad-character] ይህን ማንበብ አልችልም፦ «{ $word }» ({ $at }ኛ ፊደል)።
        [bad-time] «{ $word }» ({ $at }ኛ ፊደል) የጊዜ ርዝመት አይደለም። ለምሳሌ፦ { $choices }
        [bad-distance] «{ $word }» ({ $at }ኛ ፊደል) ቦታና ርቀት ያስፈልገዋል። ለምሳሌ፦ { $choices }
        [unknown-place] «{ $word }» የሚባል ቦታ አላውቅም ({ $at }ኛ ፊደል)። ትልቅ ከተማ ወይም ላቲቲዩድ, ሎንጊቲዩድ ይጻፉ።
        [several-places] «{ $word }» ({ $at }ኛ ፊደል) ከአንድ በላይ ቦታ ሊሆን ይችላል። ከእነዚህ ነጥቦች አንዱን ይጻፉ፦ { $choices }
       *[other] እዚህ ላይ ማንበብ አልችልም ({ $at }ኛ ፊደል)።
    }
    .title = ለእነማን ነው?
broadcast-ask-text =
    ለ፦ { $segment }
    አሁን ጽሑፉን ይላኩልኝ። እያንዳንዱን ቋንቋ በመለያው ይጀምሩ፣ ለምሳሌ «es: Hola»፤ መለያ የሌለው ጽሑፍ ቋንቋ፦ { $language }። መጨረሻ ላይ በ[ቅንፍ] ያሉ መስመሮች አዝራሮች ይሆናሉ፤ [Label -> /status] አዝራሩ ሲጫን ምን ማለት እንደሆነ ይገልጻል። ፎቶ ከጽሑፉ ጋር ወይም ብቻውን መላክ ይቻላል። «catalog: KEY» ከካታሎጎቹ ጽሑፍ ይወስዳል።
broadcast-text-wrong =
    { $problem ->
        [empty] ለዚህ ጽሑፍ የለም፦ { $word }
        [too-long] የዚህ ጽሑፍ ከ{ $limit } ፊደላት ይበልጣል፦ { $word }
        [bad-button] «{ $word }» አዝራር ሊሆን አይችልም፦ ቢበዛ { $buttons } አዝራሮች፣ እያንዳንዱ ቢበዛ { $label } ፊደላት።
       *[unknown-key] በካታሎጎቹ ውስጥ «{ $word }» የሚባል ብቻውን የሚቆም ጽሑፍ የለም።
    }
broadcast-preparing = ለእነማን እንደሚደርስ እየቆጠርኩ ነው። ተጨማሪ ቋንቋዎች ወይም ፎቶ መላክ ይችላሉ።
broadcast-preview =
    ለ፦ { $segment }
    ተቀባዮች፦ { $total }
    ቋንቋዎች፦ { $languages }
    መተግበሪያዎች፦ { $channels }
    ጽሑፎች፦ { $texts }
    ያልተካተቱ፦ { $skipped }
    .title = ሙከራ (ገና አልተላከም)
broadcast-nobody =
    ይህ ለማንም አይደርስም። ለ፦ { $segment }
    ያልተካተቱ፦ { $skipped }
broadcast-how =
    { $how ->
        [given] እንደተጻፈው
        [catalog] ከካታሎጉ
        [translated] የተተረጎመ
        [read] የሚያነቡት ሌላ ቋንቋ
        [related] ለቋንቋቸው ቅርብ የሆነ ቋንቋ
       *[closest] ካለው ሁሉ የሚቀርበው
    }
skip-reason =
    { $reason ->
        [banned] የታገዱ
        [opted-out] የጅምላ መልእክት የማይፈልጉ
        [stopped] ይቁም ያሉ
        [notifications] ስለ ስምምነቶች ብቻ መስማት የሚፈልጉ
        [blocked] እኛን ያገዱ
       *[unreachable] አድራሻ የሌላቸው
    }
broadcast-ask-when = መቼ? ለምሳሌ «2h»፣ «18:30»፣ «2026-03-01 18:30» (በእርስዎ ሰዓት፣ { $zone })፤ ከፊቱ «local» ከተጻፈ በእያንዳንዱ ተቀባይ ሰዓት።
broadcast-when-wrong = «{ $text }» በሚቀጥለው አንድ ዓመት ውስጥ ያለ ጊዜ ሆኖ ሊነበብልኝ አልቻለም።
broadcast-progress =
    { $state }
    ለ፦ { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = የጅምላ መልእክት { $id }
broadcast-state =
    { $state ->
        [ready] ገና አልተላከም
        [preparing] በመዘጋጀት ላይ
        [scheduled] የሚላክበት ጊዜ፦ { $at }
        [running] በመላክ ላይ
        [paused] ለጊዜው ቆሟል
        [done] ተጠናቋል
       *[cancelled] ተሰርዟል
    }
recipient-state =
    { $state ->
        [waiting] ገና የሚላክ
        [queued] ቀጣይ
        [sending] በመላክ ላይ
        [sent] የተላከ
        [delivered] የደረሰ
        [read] የተነበበ
        [failed] ያልተሳካ
        [window] እስኪጽፉ በመጠበቅ ላይ
        [unsure] ምናልባት የተላከ
        [skipped] ያልተካተተ
        [cancelled] የተሰረዘ
       *[erased] አሁን የሌለ
    }
broadcast-none = እስካሁን ምንም የጅምላ መልእክት የለም።
broadcast-ask-cancel = በእርግጥ ይሰረዝ? እስካሁን ላልደረሳቸው ከእንግዲህ አይደርሳቸውም።
broadcast-report = { $states }
    .title = የጅምላ መልእክት { $id }፦ ሁሉም ተቀባዮች
broadcast-footer = እንዲህ ያሉ መልእክቶችን ለማቆም /stop ይጻፉ።
button-send-now = አሁን ይላክ
button-schedule = የመላኪያ ጊዜ ይያዝ
button-hold = ለጊዜው ይቁም
button-go-on = ይቀጥል
button-stop-sending = ይሰረዝ
button-report = ሪፖርት
operator-text = { $text }
