# जन्म आणि ओळख
birth-welcome = नमस्कार! मी तुमचा MAI, तुमच्या खरेदी-विक्रीचा खास एजंट. काय विकायचं, फुकट द्यायचं, अदलाबदल करायचं, भाड्याने द्यायचं किंवा शोधायचं आहे ते तुमच्या शब्दांत आणि तुमच्या भाषेत सांगा; योग्य व्यक्ती शोधणं आणि तुमच्यासाठी घासाघीस करणं माझं काम. तुमच्या होकाराशिवाय काहीच ठरत नाही.
birth-ready = तुमचा MAI तयार आहे. नमस्कार म्हणा.
ask-town = तुम्ही कोणत्या गावात किंवा शहरात राहता? (माझी उत्तरं या भाषेत येतील: { $language }; दुसऱ्या भाषेत लिहिलंत तर मीही तीच भाषा वापरेन.)
ask-autonomy = मी स्वतःहून किती ठरवू?
ask-comfort = किती रकमेपर्यंत तुम्हाला न विचारता पुढे जाऊ?
ask-style = तुमच्याशी कसं बोलू?
ask-sharing = इतर MAI ना तुमच्याबद्दल काय कळलं तर चालेल?
ask-precision = तुम्ही कुठे आहात हे इतरांना किती नेमकं दिसावं?
ask-platforms = तुम्ही कुठे चॅट करता? लागू असतील ते सगळे निवडा.
ask-market = बाजारात तुमच्यासाठी काय काय करू?
ask-currency = तुम्ही कोणत्या चलनात हिशोब करता? लिहा, उदा. { $currency }.
ask-radius = व्यवहारासाठी किती लांब जाल?
ask-delivery = भेटून घेणं-देणं आवडेल की घरपोच?
ask-payment = पैसे कसे द्यायला आणि घ्यायला आवडतील?
ask-quiet = मी कधी शांत राहू?
ask-days = लोकांना भेटायला तुम्हाला कधी वेळ असतो?
ask-firmness = घासाघीस किती ताणून करू?
ask-partners = समोरच्या व्यक्तीचं रेटिंग किती चांगलं हवं?
ask-contact = माझ्यामार्फत तुमच्याशी कोण संपर्क करू शकेल?
ask-notifications = न विचारता कशाकशाबद्दल कळवू?
ask-interests = कोणत्या प्रकारच्या वस्तूंमध्ये तुम्हाला रस आहे? काही लिहा.
ask-formality = किती औपचारिक बोलू?
ask-languages = तुम्हाला कोणत्या भाषा बोलता येतात? लिहा.
ask-language = कोणत्या भाषेत बोलू?
language-set = आतापासून माझी भाषा: { $language }.
choice-autonomy-ask = नेहमी मला विचारा
choice-autonomy-big = मोठं असेल तर विचारा
choice-autonomy-tell = करा आणि कळवा
choice-autonomy-full = माझ्यासाठी ठरवा
choice-comfort-under = { $amount } पर्यंत
choice-comfort-trust = माझा विश्वास आहे
choice-style-casual = मोकळेपणाने
choice-style-professional = व्यावसायिक
choice-style-brief = थोडक्यात
choice-style-detailed = सविस्तर
choice-sharing-nothing = काहीच नाही
choice-sharing-interests = माझ्या आवडी
choice-sharing-profile = माझं प्रोफाइल
choice-sharing-all = उपयोगी ते सगळं
choice-precision-city = माझं शहर
choice-precision-never = अजिबात दिसू नये
choice-precision-neighbourhood = माझा परिसर
choice-precision-precise = नेमकं ठिकाण
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = वेब चॅट
platform-not-yet = { $name }: इथे अजून सुरू नाही; मी लक्षात ठेवेन.
choice-market-full = सगळं
choice-market-browse = फक्त बघा
choice-market-buy = विचारून खरेदी
choice-market-sell = विचारून विक्री
choice-radius-5 = 5 किमी
choice-radius-20 = 20 किमी
choice-radius-50 = 50 किमी
choice-radius-100 = 100 किमी
choice-radius-500 = 500 किमी
choice-delivery-pickup = भेटून
choice-delivery-delivery = घरपोच
choice-delivery-either = दोन्ही चालेल
choice-payment-cash = रोख
choice-payment-transfer = बँक ट्रान्सफर
choice-payment-card = कार्ड
choice-payment-any = काहीही चालेल
choice-quiet-night = रात्री (22–8)
choice-quiet-none = कधीच नाही
choice-quiet-evening = संध्याकाळ–रात्र (19–9)
choice-days-any = कधीही
choice-days-weekend = शनिवार-रविवार
choice-days-evenings = दुपारनंतर
choice-days-mornings = सकाळी
choice-firmness-normal = नेहमीसारखी
choice-firmness-soft = सौम्यपणे
choice-firmness-firm = ताणून
choice-partners-0 = कोणीही चालेल
choice-partners-50 = मध्यम किंवा वर
choice-partners-70 = चांगलं
choice-partners-85 = खूप चांगलं
choice-contact-everyone = सगळे
choice-contact-rated = फक्त रेटिंग असलेले
choice-contact-nobody = कोणीच नाही
choice-notifications-all = सगळं
choice-notifications-digest = दिवसातून एकदा, एकत्र
choice-notifications-deals = फक्त माझे व्यवहार
choice-notifications-none = काहीच नाही
choice-formality-polite = आदराने
choice-formality-familiar = मित्रासारखं
which-town = यातलं कोणतं?
town-noted = लक्षात ठेवलं: { $town }. हिशोब { $currency } मध्ये; /settings मध्ये बदलता येईल.
unclear-town = हे गाव मला माहीत नाही. जवळचं मोठं शहर लिहा किंवा तुमचं लोकेशन पाठवा.
held-until-ready = हे जपून ठेवलं आहे. एक क्षण, मग लगेच बघू.
please-choose = कृपया एक बटण दाबा किंवा /help लिहा.
noted = लक्षात ठेवलं.
welcome-back = { $formality ->
    [familiar] अरे वा, पुन्हा भेट! 👋 काय चाललंय?
   *[polite] पुन्हा स्वागत! काय शोधायचं आहे, किंवा काय विकायचं-द्यायचं आहे?
}

# बटणं
button-skip = सोडून द्या
button-done-choosing = झालं
button-drop = राहू द्या
button-yes-look = हो, शोधा
button-only-tell = फक्त कळवा
button-change = बदला
button-back = मागे
button-approve = मान्य
button-decline = अमान्य
button-counter = दुसरी किंमत
button-here = मी इथे आहे
button-done = सगळं झालं
button-write = निरोप पाठवा
button-reschedule = दुसरी वेळ
button-noshow = ती व्यक्ती आली नाही
button-cancel = व्यवहार रद्द करा
button-cancel-sure = हो, रद्द करा
button-cancel-wish = काढून टाका
button-keep = नाही, राहू द्या
button-reply = उत्तर द्या
button-negotiate = घासाघीस करा
button-accept-time = ही वेळ चालेल
button-pause = थांबवा
button-resume = पुन्हा शोधा
button-edit = दुरुस्त करा
button-export = माझा डेटा, फाइलमध्ये
button-erase = सगळं पुसून टाका
button-erase-sure = हो, सगळं पुसून टाका
button-voice-give = आवाजाचा नमुना द्या
button-voice-delete = आवाजाचा नमुना पुसा
button-used = हे बटण आधीच वापरलं आहे. काय स्थिती आहे ते बघायला /status लिहा.
button-unknown = हे बटण आता ओळखता येत नाही. काय स्थिती आहे ते बघायला /status लिहा.
button-foreign = हे बटण दुसऱ्या कोणाचं तरी आहे.
label = { $text }

# नोंदी
action-name = { $action ->
    [SELL] विकायचं आहे
    [BUY] हवं आहे
    [GIVE] फुकट द्यायचं आहे
    [TRADE] अदलाबदल
    [RENT_OUT] भाड्याने देणे
    [RENT] भाड्याने हवं आहे
    [OFFER_SERVICE] सेवा देणे
    [SEEK_SERVICE] सेवा हवी आहे
   *[other] नोंद
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    कोणाला तरी शोधू का? काही चुकलं असेल तर लिहून दुरुस्त करू शकता.
    .title = { action-name }: { $thing }
ask-wish-action = याचं काय करायचं आहे?
ask-wish-thing = नेमकं काय आहे हे?
ask-wish-location = कोणत्या गावात किंवा शहरात? लोकेशनही पाठवू शकता.
ask-wish-size = साइज कोणता?
ask-wish-quantity = किती?
ask-wish-wanted = बदल्यात काय हवं आहे?
per-what = { $per ->
    [hour] {" "}दर तासाला
    [day] {" "}दर दिवसाला
    [week] {" "}दर आठवड्याला
    [month] {" "}दर महिन्याला
    [unit] {" "}एका नगासाठी
   *[one] {""}
}
ask-wish-target = तुम्हाला{ per-what } किती किंमत हवी आहे? इतरांना ही तुम्ही सांगितलेली किंमत म्हणून दिसेल.
ask-wish-limit = { $side ->
    [provider] तुम्ही{ per-what } कमीत कमी किती घ्याल? हे आपल्या दोघांतच राहील; मी कोणालाच कधी सांगणार नाही.
   *[seeker] तुम्ही{ per-what } जास्तीत जास्त किती द्याल? हे आपल्या दोघांतच राहील; मी कोणालाच कधी सांगणार नाही.
}
unclear-wish-thing = हे काय आहे ते एक-दोन शब्दांत सांगा.
unclear-wish-location = हे गाव मला माहीत नाही. जवळचं मोठं शहर लिहा किंवा तुमचं लोकेशन पाठवा.
unclear-wish-size = वस्तूवर जसा लिहिला आहे तसाच साइज लिहा.
unclear-wish-quantity = एक संख्या लिहा, उदा. 4.
unclear-wish-wanted = बदल्यात काय हवं ते एक-दोन शब्दांत सांगा.
unclear-wish-target = रक्कम लिहा, उदा. 80.
unclear-wish-limit = रक्कम लिहा, उदा. 60.
two-currencies = दोन चलनं दिसत आहेत: { $currencies }. रक्कम त्यातल्या एकाच चलनात सांगा.
several-wishes = इथे { $count ->
    [one] { $count } नोंद दिसते
   *[other] { $count } नोंदी दिसतात
}. एकेक करून बघू.
wish-open = { $style ->
    [brief] शोध सुरू आहे.
   *[other] आता शोध सुरू आहे; काही मिळालं की लगेच कळवेन. कधीही /status लिहा.
}
wish-standing = मी लक्ष ठेवेन आणि काही आलं तरच कळवेन.
wish-dropped = ठीक आहे, विषय सोडला.
wish-expired = याची मुदत संपली; शोध थांबवला आहे. अजूनही हवं असेल तर पुन्हा सांगा.
    .title = { action-name }: { $thing }
wish-paused = थांबवलं. तुम्ही पुन्हा सुरू करेपर्यंत हे कोणालाच दिसणार नाही.
wish-resumed = शोध पुन्हा सुरू आहे.
wish-cancelled = काढून टाकलं: { $thing }.
which-field = काय बदलू?
field-action = काय करायचं आहे
field-thing = वस्तू
field-quantity = किती
field-size = साइज
field-location = गाव किंवा शहर
field-wanted = बदल्यात काय हवं
field-target = माझी किंमत
field-limit = माझी मर्यादा
photo-what = छान फोटो! हे काय आहे, आणि याचं काय करू: विकू, फुकट देऊ, की असंच दुसरं शोधू?
photo-seen = हे असं दिसतंय: { $thing }. याचं काय करू: विकू, फुकट देऊ, की असंच दुसरं शोधू?
voice-heard = मला ऐकू आलं: “{ $text }”
voice-unclear = तुमचं बोलणं नीट समजलं नाही. कृपया थोडक्या शब्दांत लिहा.
got-voice = व्हॉइस मेसेज मला अजून ऐकता येत नाहीत. कृपया थोडक्या शब्दांत लिहा.
got-contact = धन्यवाद, पण मला संपर्क क्रमांक नकोत: तुम्ही आणि समोरची व्यक्ती माझ्यामार्फतच एकमेकांना लिहिता.
got-sticker = 🙂 काय शोधायचं आहे किंवा काय विकायचं-द्यायचं आहे ते शब्दांत सांगा.
got-document = मला फाइल वाचता येत नाही. कशाबद्दल आहे ते थोडक्या शब्दांत सांगा.
got-other = असा मेसेज मला वाचता येत नाही. कृपया थोडक्या शब्दांत सांगा.
standing-found = { $priced ->
    [yes] सापडलं: { $thing }, अंतर { $distance }, मागितलेली किंमत { $price }.
   *[no] सापडलं: { $thing }, अंतर { $distance }.
}
digest = { $lines }
    .title = आज तुमच्यासाठी सापडलेलं
talk-begun = समोरच्या व्यक्तीशी बोलणं सुरू आहे, लवकरच कळवेन.
which-meaning = मला नीट समजलं की नाही याची खात्री नाही. तुम्हाला काय करायचं आहे?
meaning-sell = काहीतरी विकायचं
meaning-buy = काहीतरी घ्यायचं
meaning-give = फुकट द्यायचं
meaning-trade = अदलाबदल करायची
meaning-rent-out = भाड्याने द्यायचं
meaning-rent = भाड्याने घ्यायचं
meaning-offer-service = माझी सेवा द्यायची
meaning-seek-service = काम करून घ्यायचं
meaning-approve = हो म्हणायचं
meaning-decline = नाही म्हणायचं
meaning-counter = दुसरी किंमत सांगायची
meaning-cancel = काहीतरी मागे घ्यायचं
meaning-status = स्थिती बघायची
meaning-help = मदत हवी
meaning-greet = फक्त नमस्कार
meaning-thank = फक्त धन्यवाद
meaning-stop = मेसेज बंद करायचे
meaning-other = फक्त गप्पा
meaning-neither = दुसरं काहीतरी
say-it-differently = मग कृपया दुसऱ्या शब्दांत सांगा, उदा. “माझी सायकल विकायची आहे, 3000”.

# कार्डावरच्या ओळी
line-in-return = बदल्यात: { $value }
line-details = { $value }
line-quantity = संख्या: { $value }
line-unit-price = एकाची किंमत: { $value }
line-total = एकूण: { $value }
line-price-hour = { $value } दर तासाला
line-price-day = { $value } दर दिवसाला
line-price-week = { $value } दर आठवड्याला
line-price-month = { $value } दर महिन्याला
line-free = फुकट
line-reasons = का: { $value }
line-distance = अंतर: { $value }
line-area = भेटायचा परिसर: { $value }
line-times = शक्य वेळा: { $value }
line-payment = पैसे: { $value }
line-partner = समोरची व्यक्ती: { $value }
line-interests = आवडी: { $value }
line-since = इथे कधीपासून: { $value }
line-expires = मुदत: { $value } पर्यंत
line-deal = व्यवहार क्र. { $value }
line-hope = किंमत: { $value }
line-limit = मर्यादा (फक्त तुम्हाला आणि मला माहीत): { $value }
line-place = ठिकाण: { $value }
line-urgent = तातडीचं
line-when = कधी: { $value }
line-where = कुठे: { $value }
partner-new = { $named ->
    [yes] { $name }, इथे नवीन, अजून रेटिंग नाही
   *[no] इथे नवीन, अजून रेटिंग नाही
}
partner-rated = { $named ->
    [yes] { $name }, 5 पैकी { NUMBER($stars, maximumFractionDigits: 1) } तारे ({ $count })
   *[no] 5 पैकी { NUMBER($stars, maximumFractionDigits: 1) } तारे ({ $count })
}
reason-same-size = साइज जुळतो
reason-same-brand = ब्रँड जुळतो
reason-same-model = मॉडेल जुळतं
reason-asks = मागणी { $value }
payment-cash = रोख
payment-bank-transfer = बँक ट्रान्सफर
payment-card = कार्ड
payment-mobile-money = मोबाईल पेमेंट
condition-new = नवीन
condition-used-like-new = नव्यासारखी स्थिती
condition-used-good = चांगली स्थिती
condition-used-fair = बऱ्यापैकी स्थिती
condition-for-parts = सुट्या भागांसाठी
condition-used = वापरलेलं
color-black = काळा
color-white = पांढरा
color-red = लाल
color-blue = निळा
color-green = हिरवा
color-yellow = पिवळा
color-grey = राखाडी
color-brown = तपकिरी
color-pink = गुलाबी
color-silver = चंदेरी
color-gold = सोनेरी
color-beige = बेज
color-purple = जांभळा
color-orange = केशरी
material-leather = लेदर
material-wood = लाकूड
material-metal = धातू
material-glass = काच
material-plastic = प्लास्टिक
material-cotton = सुती
material-wool = लोकर
material-silk = रेशीम
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } किमी
attribute-rooms = { $value ->
    [one] { $value } खोली
   *[other] { $value } खोल्या
}
attribute-area-m2 = { $value } चौ. मी.
unit-kg = { $count } किलो
unit-l = { $count } लिटर
unit-m = { $count } मीटर
unit-piece = { $count ->
    [one] { $count } नग
   *[other] { $count } नग
}
unit-pair = { $count ->
    [one] { $count } जोडी
   *[other] { $count } जोड्या
}
unit-set = { $count ->
    [one] { $count } सेट
   *[other] { $count } सेट
}

# व्यवहार
card-approval = { $lines }

    तुम्हाला मान्य आहे का?
    .title = { $side ->
    [provider] कोणाला तरी तुमच्याकडून हे हवं आहे: { $thing }
   *[seeker] तुमच्यासाठी हे सापडलं: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = तुमचा होकार मिळाला. आता समोरच्या व्यक्तीची वाट बघू.
approved-for-you = तुम्ही दिलेल्या परवानगीनुसार हे तुमच्या वतीने मान्य केलं आहे.
counter-accepted = समोरच्या व्यक्तीला तुमची किंमत मान्य आहे.
declined-by-you = नकार दिला. शोध सुरू राहील.
deal-expired = व्यवहार { $deal } ची मुदत संपली. शोध सुरू राहील.
deal-reminder = { $lines }

    हे अजून तुमच्या उत्तराच्या प्रतीक्षेत आहे.
    .title = { $thing }
deal-cancelled-by-you = व्यवहार { $deal } रद्द झाला. समोरच्या व्यक्तीला कळवलं आहे.
peer-declined = समोरच्या व्यक्तीला व्यवहार { $deal } नको आहे. शोध सुरू राहील.
peer-cancelled = समोरच्या व्यक्तीने व्यवहार { $deal } रद्द केला. शोध सुरू राहील.
ask-counter = एकाची किंमत { $price } आहे. त्याऐवजी तुम्ही कोणती किंमत सुचवाल?
counter-sent = तुमची किंमत पुढे कळवली आहे.
counter-refused = समोरच्या व्यक्तीला ते मान्य नाही. किंमत अजूनही { $price } आहे.
nothing-to-approve = सध्या तुमच्या उत्तराची वाट बघणारं काहीच नाही.
which-deal = बरेच प्रस्ताव तुमची वाट बघत आहेत. कृपया बटणं वापरा.
ask-cancel-deal = हा व्यवहार खरंच रद्द करू? समोरची व्यक्ती तुमच्यावर विसंबून आहे.
kept = ठीक आहे, सगळं आहे तसंच राहील.

# भेटी
meeting-card = { $lines }

    दिवसाउजेडी गजबजलेल्या ठिकाणी भेटा, पैसे देण्याआधी वस्तू बघून घ्या, आणि आगाऊ पैसे कधीच देऊ नका.
    .title = ठरलं: { $thing }
meeting-spot = गजबजलेलं सार्वजनिक ठिकाण ({ $town }), उदा. मुख्य चौक किंवा स्टेशन
meeting-calendar = तुमच्या कॅलेंडरसाठी ही नोंद.
meeting-soon = { $lines }
    .title = भेटीची वेळ जवळ आली: { $thing }
meeting-how = कसं झालं?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = दोघांनाही जमेल अशी दुसरी वेळ मला माहीत नाही. तुम्ही समोरच्या व्यक्तीला लिहू शकता.
ask-other-time = तुम्हाला कोणती वेळ जमेल?
time-proposed = ही वेळ सुचवली आहे: { $time }.
time-asked = समोरच्या व्यक्तीने सुचवलेली वेळ: { $time }.
arrived-noted = तुम्ही तिथे पोहोचलात हे समोरच्या व्यक्तीला कळवलं आहे.
peer-arrived = समोरची व्यक्ती तिथे पोहोचली आहे.
ask-rating = झालं! समोरची व्यक्ती कशी वाटली?
too-early-for-no-show = भेटीची वेळ { $time } आहे. तोपर्यंत कृपया थांबा.
no-show-noted = वाईट वाटलं. समोरची व्यक्ती आली नाही हे नोंदवलं आहे; शोध सुरू राहील. रेटिंग द्यायचं आहे का?
blamed-no-show = समोरच्या व्यक्तीचं म्हणणं आहे की तुम्ही आला नाहीत. शोध सुरू राहील. तुम्हीही रेटिंग देऊ शकता.
rating-thanks = धन्यवाद! तुम्ही { $stars ->
    [one] { $stars } तारा दिला
   *[other] { $stars } तारे दिले
}.
ask-note = समोरच्या व्यक्तीला काय सांगू? तुमचं नाव किंवा नंबर न देता पुढे पोहोचवेन.
note-sent = पोहोचवलं.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = निरोप: { $thing }
note-translated = “{ $text }” { $understood }
    मूळ ({ $language }): “{ $original }”
    .title = निरोप: { $thing }

# स्थिती
status-summary = खुल्या नोंदी: { $wishes }. खुले व्यवहार: { $deals }. पूर्ण: { $done }.
status-empty = सध्या काहीच खुलं नाही. काय विकायचं किंवा शोधायचं आहे ते सांगा.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = अजून अपूर्ण
wish-state-open = शोध सुरू आहे
wish-state-standing = काही आलं की कळवेन
wish-state-talking = घासाघीस सुरू आहे
wish-state-agreed = ठरलं, व्यवहार बघा
wish-state-paused = थांबवलेलं
deal-state-proposed = तुमच्या उत्तराची प्रतीक्षा
deal-state-approved-by-me = समोरच्या व्यक्तीची प्रतीक्षा
deal-state-approved-by-peer = समोरून होकार आला; तुमची प्रतीक्षा
deal-state-confirmed = दोघांचाही होकार
deal-state-meeting = भेट ठरली
deal-state-arrived = तुम्ही तिथे आहात
deal-state-done = पूर्ण, रेटिंग बाकी
deal-state-no-show = एक व्यक्ती आली नाही
deal-state-blamed = समोरच्या व्यक्तीच्या मते तुम्ही आला नाहीत
ask-cancel-wish = “{ $thing }” खरंच काढून टाकू?

# सेटिंग्ज आणि गोपनीयता
settings-list = काय बदलायचं आहे?
setting-language = भाषा
setting-town = गाव किंवा शहर
setting-autonomy = निर्णयाची मुभा
setting-comfort = रक्कम
setting-style = बोलण्याची पद्धत
setting-sharing = इतरांना काय कळावं
setting-precision = लोकेशन
setting-platforms = चॅनेल
setting-market = बाजार
setting-currency = चलन
setting-radius = अंतर
setting-delivery = देवाणघेवाण
setting-payment = पैसे
setting-quiet = शांततेची वेळ
setting-days = भेटायचे दिवस
setting-firmness = घासाघीस
setting-partners = इतरांचं रेटिंग
setting-contact = कोण संपर्क करू शकेल
setting-notifications = सूचना
setting-interests = आवडी
setting-formality = औपचारिकता
setting-languages = मला येणाऱ्या भाषा
privacy = तुमच्या नोंदींबद्दल तुम्ही सांगता ते, माझ्या प्रश्नांना दिलेली उत्तरं आणि तुमचे व्यवहार मी जपून ठेवेन. तुमच्या मर्यादा आणि तुमचा पत्ता माझ्याकडून कधीच बाहेर जात नाही. तुम्ही तुमचा डेटा सोबत नेऊ शकता किंवा पुसून टाकू शकता.
export-ready = तुमच्याबद्दल मला माहीत असलेलं सगळं इथे आहे.
ask-erase = खरंच सगळं पुसून टाकू? खुल्या नोंदी आणि व्यवहार संपतील, आणि तुमचा MAI कायमचा जाईल.
erased = सगळं पुसून टाकलं. अच्छा!
voice-consent = धन्यवाद. आता एक छोटा व्हॉइस मेसेज पाठवा; तुम्ही पुसून टाकेपर्यंत तो तुमच्या आवाजाचा नमुना म्हणून माझ्याकडे राहील.
voice-kept = तुमच्या आवाजाचा नमुना ठेवला आहे. /privacy मध्ये तो पुसून टाकता येईल.
voice-deleted = तुमच्या आवाजाचा नमुना पुसून टाकला आहे.

# गप्पा
help = { $style ->
    [brief] काय विकायचं, द्यायचं, अदलाबदल करायचं, भाड्याने द्यायचं-घ्यायचं किंवा शोधायचं ते सांगा. /status /settings /privacy /cancel /stop
   *[other] काय विकायचं, फुकट द्यायचं, अदलाबदल करायचं, भाड्याने द्यायचं किंवा शोधायचं आहे ते तुमच्या शब्दांत सांगा. उदा. “सायकल विकायची आहे, 3000” किंवा “जवळपास बाळाचा पाळणा हवा आहे”. भाषा कोणतीही असो, मी योग्य व्यक्ती शोधेन, तुमच्या मर्यादेत राहून घासाघीस करेन, आणि काहीही ठरण्याआधी तुम्हाला विचारेन.
        /status – काय स्थिती आहे
        /settings – तुमच्यासाठी माझी कामाची पद्धत
        /privacy – तुमचा डेटा
        /cancel – प्रश्न सोडून द्या
        /stop – यापुढे मेसेज नकोत
}
greeting = { $formality ->
    [familiar] हाय! 👋 काय हवंय, किंवा काय विकायचंय?
   *[polite] { $style ->
        [professional] नमस्कार. तुमच्यासाठी काय करू?
       *[other] नमस्कार! काय शोधायचं आहे, किंवा काय विकायचं-द्यायचं आहे?
    }
}
you-are-welcome = { $formality ->
    [familiar] कधीही! 🙂
   *[polite] आभार कसले!
}
not-a-wish = माझं काम खरेदी-विक्रीचं: काय विकायचं, फुकट द्यायचं, अदलाबदल करायचं, भाड्याने द्यायचं किंवा शोधायचं आहे ते सांगा. अधिक माहितीसाठी /help लिहा.
nothing-asked = ठीक आहे, आता उत्तराची वाट बघणार नाही.
stopped = आता मी शांत राहीन. पुढे सुरू करायचं असेल तेव्हा कधीही लिहा.
command-unknown = ही कमांड मला माहीत नाही. मी काय करू शकेन ते /help मध्ये दिसेल.
empty-message = मेसेज रिकामा होता. तुम्हाला काय हवं ते थोडक्या शब्दांत सांगा.
edit-unclear = तुम्ही एक मेसेज बदललेला दिसला. काय बदलू ते नव्या शब्दांत सांगा.
too-long = हे माझ्यासाठी फारच लांब आहे. जास्तीत जास्त { $limit } अक्षरांत सांगा.
no-longer-possible = आता ते शक्य नाही. काय स्थिती आहे ते बघायला /status लिहा.
not-found = ते आता सापडत नाही. काय स्थिती आहे ते बघायला /status लिहा.
sorry-failed = माफ करा, माझ्याकडून काहीतरी चुकलं. कृपया ते पुन्हा सांगा.
refused-market = तुमच्या सेटिंग्जमध्ये मला याची परवानगी नाही. /settings मध्ये बदलता येईल.
refused-too-many-wishes = तुमच्या आधीच बऱ्याच नोंदी खुल्या आहेत. आधी एखादी पूर्ण करा किंवा काढून टाका; /status मध्ये त्या दिसतील.
refused-amount = ही रक्कम बरोबर असू शकत नाही. 0 पेक्षा मोठी संख्या लिहा.
refused-limit = ते तुम्ही सांगितलेल्या मर्यादेच्या बाहेर जाईल.
refused-contact = तुमच्या सुरक्षिततेसाठी फोन नंबर, पत्ते किंवा लिंक पुढे पाठवल्या जात नाहीत. कार्डावर ठरल्याप्रमाणे तुमची भेट होईल.
refused-too-many-messages = जरा थांबा, एकदम खूप मेसेज आले. एका मिनिटाने पुन्हा प्रयत्न करा.
refused-deal-over = तो व्यवहार संपला आहे.
refused-deal-running = याबद्दल एक व्यवहार सुरू आहे. आधी तो व्यवहार रद्द करा; /status मध्ये तो दिसेल.
refused-not-open = सध्या याचा शोध सुरू नाही.
refused-not-paused = हे थांबवलेलं नाही.
refused-same-price = किंमत आधीच तीच आहे.
refused-too-many-counters = किमतीवर पुरेशी देवघेव झाली. आता मान्य करा किंवा नकार द्या.

# मेनूमधल्या कमांड
command-start = सुरू करा
command-help = मी काय करू शकेन
command-status = काय स्थिती आहे
command-settings = तुमच्यासाठी माझी कामाची पद्धत
command-privacy = तुमचा डेटा
command-cancel = प्रश्न सोडून द्या

announcements-off = तुम्ही START लिहीपर्यंत या समुदायाच्या घोषणाही बंद राहतील.
announcements-on = या समुदायाच्या घोषणा पुन्हा सुरू आहेत.
slow-down = एकदम खूप मेसेज आले, मला सांभाळणं जमत नाहीये. कृपया एक मिनिट थांबा आणि मग पुन्हा लिहा: मधल्या वेळात तुम्ही पाठवलेलं माझ्या वाचनात आलेलं नाही.
waiting-for-partner = { $thing }: समोरच्या व्यक्तीशी सध्या संपर्क होत नाहीये. तिकडून मेसेज आला की लगेच पुढे जाऊ; काहीच वाया जाणार नाही.
privacy-notice = { $mark } ही तुमची खासगी खूण आहे. माझ्या प्रत्येक खऱ्या कार्डावर ती असते; ती नसेल तर ते कार्ड माझं नाही. दुसऱ्या खात्यावरून मी तुम्हाला कधीच लिहिणार नाही आणि पासवर्ड किंवा कोड कधीच मागणार नाही. तुम्ही मला सांगता ते माझ्याकडेच राहतं: /privacy मध्ये ते बघता आणि पुसता येईल.
group-private = एका वेळी माझं काम एकाच व्यक्तीसाठी असतं. मला खासगीत लिहा, बाकीचं मी बघेन:
link-code = हा कोड { $minutes } मिनिटांच्या आत तुमच्या दुसऱ्या चॅनेलवर मला लिहा: { $code }
link-done = जोडलं. आता माझ्याशी इथेही बोलता येईल: { $channel }. मला जे माहीत आहे, ते सगळीकडे माहीत आहे.
link-unknown = हा कोड मला माहीत नाही. नवा कोड मिळवायला तुमच्या दुसऱ्या चॅनेलवर /link लिहा.
unlink-list = कोणतं चॅनेल विसरू?
unlink-none = माझ्याशी तुमचा संपर्क फक्त इथेच आहे. दुसऱ्या चॅनेलवरही हवा असेल तर /link लिहा.
unlink-done = झालं. या चॅनेलवर आता माझी तुमच्याशी ओळख नाही: { $channel }.
refused-link-own = हा तुमचाच कोड आहे. तो दुसऱ्या चॅनेलवर मला लिहा.
refused-link-many = माझ्याशी तुमचा संपर्क आधीच बऱ्याच चॅनेलवर आहे. आधी /unlink लिहून एखादं काढून टाका.
refused-link-busy = इथे तुमचा एक MAI आहे आणि त्याच्याकडे खुल्या नोंदी किंवा व्यवहार आहेत. आधी ते पूर्ण करा किंवा काढून टाका (/status मध्ये दिसतील), मग कोड पुन्हा लिहा.
command-link = मला दुसरीकडेही वापरा
# WhatsApp: शेवटच्या मेसेजनंतर 24 तासांहून अधिक काळाने पाठवला जाणारा टेम्प्लेट आणि यादी उघडणारं बटण
whatsapp-invite = तुमच्या एका नोंदीबद्दल तुमच्या MAI कडे नवी बातमी आहे. बघण्यासाठी उत्तर द्या.
whatsapp-invite-show = मला दाखवा
whatsapp-choose = निवडा
# बॉट चालवणाऱ्यांसाठी
operator-page =
    तुमचं पान: { $link }
    लिंक एकदाच आणि { $minutes } मिनिटंच चालेल. ती कोणालाही देऊ नका.
operator-help =
    /stats – आकडे, चित्रासह
    /broadcast SEGMENT – अनेकांना लिहा; /broadcasts – त्यांची स्थिती
    /announce WHO TEXT – एकाच व्यक्तीला लिहा
    /user WHO – काय माहीत आहे; /note WHO TEXT – काही लक्षात ठेवा
    /tag WHO TAG, /untag WHO TAG – सेगमेंटसाठी
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – ज्या व्यवहारांत कोणी एक आलं नाही ते
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO म्हणजे p_…, एखाद्या MAI चं नाव किंवा channel:address.
operator-usage = कृपया असं लिहा: { $usage }
operator-person-unknown = या नावाचं कोणी मला माहीत नाही: { $who }. p_…, एखाद्या MAI चं नाव किंवा channel:address लिहा.
operator-own-person = { $who } हे नाव एका ऑपरेटरचं आहे; ते शक्य नाही.
operator-user =
    { $person }
    MAI: { $mai }
    भाषा: { $language }. गाव किंवा शहर: { $town }
    चॅनेल: { $channels }
    इथे कधीपासून: { $since }, शेवटचं दर्शन: { $seen }
    नोंदी: { $wishes }
    व्यवहार: { $deals }
    मिळालेले तारे: { $stars }
    टॅग: { $tags }
    ब्रॉडकास्ट मिळतात: { $news }. बंदी: { $banned }
    टिपा: { $notes }
    .title = { $name }
operator-stats =
    लोक: { $people }, आठवड्यात नवीन: { $fresh }, आठवड्यात सक्रिय: { $active }
    भाषा: { $languages }
    चॅनेल: { $channels }
    नोंदी: { $wishes }
    व्यवहार: { $deals }
    नोंदीपासून व्यवहारापर्यंत: नोंदी { $confirmed }, जुळल्या { $matched }, ठरल्या { $agreed }, पूर्ण झाल्या { $carried } ({ $conversion })
    उत्तरांना लागणारा वेळ: निम्म्या उत्तरांना { $median } पर्यंत, जवळपास सगळ्यांना { $slowest } पर्यंत
    कार्डापासून होकारापर्यंत: { $approval }
    .title = आकडे
chart-languages = भाषेनुसार लोक
chart-channels = चॅनेलनुसार लोक
chart-daily = दिवसानुसार नवे लोक, नोंदी, व्यवहार
chart-funnel = 1 नोंदी, 2 जुळल्या, 3 ठरल्या, 4 पूर्ण झाल्या
operator-no-disputes = एकही वाद नाही.
operator-deal-unknown = असा व्यवहार मला माहीत नाही: { $deal }.
operator-solver-is-party = त्या व्यवहारात तुम्ही स्वतःच एक बाजू आहात; निर्णय दुसऱ्या ऑपरेटरने घ्यायला हवा.
dispute-solved = { $text }
    .title = व्यवहार { $deal } बद्दल निर्णय: { $thing }
operator-says = { $text }
    .title = हे चालवणाऱ्यांकडून दोन शब्द
operator-export-ready = ओळी: { $total }
operator-nothing-dead = अर्धवट सोडलेलं काहीच नाही.
operator-switches = देखभाल: { $maintenance }. { $features }
maintenance = थोडी दुरुस्ती सुरू आहे. तुमचा मेसेज जपून ठेवला आहे; काम झालं की लगेच उत्तर देईन.
maintenance-over = देखभाल संपली. वाट बघत असलेले मेसेज: { $total }
feature-off = हे सध्या बंद आहे. कृपया नंतर पुन्हा प्रयत्न करा.
banned = हे चालवणाऱ्यांनी तुमचा प्रवेश बंद केला आहे: { $reason }
unbanned = तुमचं पुन्हा स्वागत आहे. काय विकायचं किंवा शोधायचं आहे ते सांगा.
# ब्रॉडकास्ट
segment-wrong =
    { $problem ->
        [too-long] हे { $word } अक्षरांपेक्षा लांब आहे.
        [too-deep] एकात एक { $word } पेक्षा जास्त कंस आहेत.
        [unknown-name] “{ $word }” मला माहीत नाही (अक्षर { $at }). शक्य: { $choices }
        [unknown-value] “{ $word }” (अक्षर { $at }) तिथे चालत नाही. उदा. { $choices }
        [expected-value] अक्षर { $at } इथे, “{ $word }” नंतर, मूल्य राहिलं आहे.
        [expected-term] अक्षर { $at } इथे अट राहिली आहे. शक्य: { $choices }
        [expected-bracket] अक्षर { $at } इथे “{ $word }” राहिलं आहे.
        [left-over] “{ $word }” (अक्षर { $at }) आधी “and” किंवा “or” राहिलं आहे.
        [bad-character] “{ $word }” (अक्षर { $at }) मला वाचता येत नाही.
        [bad-time] “{ $word }” (अक्षर { $at }) हा कालावधी नाही. उदा. { $choices }
        [bad-distance] “{ $word }” (अक्षर { $at }) साठी ठिकाण आणि अंतर हवं. उदा. { $choices }
        [unknown-place] “{ $word }” (अक्षर { $at }) हे ठिकाण मला माहीत नाही. मोठं शहर लिहा किंवा अक्षांश, रेखांश.
        [several-places] “{ $word }” (अक्षर { $at }) नावाची अनेक ठिकाणं असू शकतात. यातला एक बिंदू लिहा: { $choices }
       *[other] अक्षर { $at } इथे मला वाचता येत नाही.
    }
    .title = नेमकं कोणासाठी?
broadcast-ask-text =
    कोणासाठी: { $segment }
    आता मला मजकूर पाठवा. प्रत्येक भाषेची सुरुवात तिच्या टॅगने करा, उदा. “es: Hola”; टॅग नसलेले शब्द या भाषेतले मानले जातील: { $language }. शेवटी [कंसात] असलेल्या ओळींची बटणं होतात; [Label -> /status] मध्ये बटण दाबण्याचा अर्थ सांगता येतो. फोटो सोबत किंवा एकटाही चालेल. “catalog: KEY” कॅटलॉगमधला मजकूर घेतं.
broadcast-text-wrong =
    { $problem ->
        [empty] या भाषेसाठी शब्दच नाहीत: { $word }.
        [too-long] { $word } साठीचा मजकूर { $limit } अक्षरांपेक्षा लांब आहे.
        [bad-button] “{ $word }” हे बटण होऊ शकत नाही: जास्तीत जास्त { $buttons } बटणं, प्रत्येकात जास्तीत जास्त { $label } अक्षरं.
       *[unknown-key] स्वतंत्रपणे वापरता येईल असा “{ $word }” मजकूर कॅटलॉगमध्ये नाही.
    }
broadcast-preparing = हे कोणाकोणाला मिळेल याची मोजणी सुरू आहे. तुम्ही आणखी भाषा किंवा फोटो पाठवू शकता.
broadcast-preview =
    कोणासाठी: { $segment }
    कितीजणांना: { $total }
    भाषा: { $languages }
    चॅनेल: { $channels }
    मजकूर: { $texts }
    वगळलेले: { $skipped }
    .title = चाचणी, अजून पाठवलेलं नाही
broadcast-nobody =
    हे कोणालाच मिळणार नाही. कोणासाठी: { $segment }
    वगळलेले: { $skipped }
broadcast-how =
    { $how ->
        [given] दिलं तसंच
        [catalog] कॅटलॉगमधून
        [translated] भाषांतर केलेलं
        [read] त्यांना वाचता येणारी दुसरी भाषा
        [related] त्यांच्या भाषेच्या जवळची भाषा
       *[closest] उपलब्धपैकी सर्वात जवळचं
    }
skip-reason =
    { $reason ->
        [banned] बंदी आहे
        [opted-out] ब्रॉडकास्ट नको आहेत
        [stopped] थांबायला सांगितलं
        [notifications] फक्त व्यवहारांबद्दल कळायला हवं
        [blocked] आपल्याला ब्लॉक केलं
       *[unreachable] पत्ता नाही
    }
broadcast-ask-when = कधी? उदा. “2h”, “18:30”, “2026-03-01 18:30” (तुमची वेळ, { $zone }), किंवा त्याआधी “local” लिहिलं तर ज्याच्या-त्याच्या घड्याळाप्रमाणे.
broadcast-when-wrong = “{ $text }” ही पुढच्या वर्षभरातली वेळ म्हणून मला वाचता येत नाही.
broadcast-progress =
    { $state }
    कोणासाठी: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = ब्रॉडकास्ट { $id }
broadcast-state =
    { $state ->
        [ready] अजून पाठवलेलं नाही
        [preparing] तयारी सुरू आहे
        [scheduled] वेळ ठरली: { $at }
        [running] पाठवणं सुरू आहे
        [paused] थांबवलेलं
        [done] पूर्ण
       *[cancelled] रद्द केलेलं
    }
recipient-state =
    { $state ->
        [waiting] बाकी
        [queued] पुढची पाळी
        [sending] पाठवणं सुरू
        [sent] पाठवलं
        [delivered] पोहोचलं
        [read] वाचलं
        [failed] पाठवता आलं नाही
        [window] त्यांनी लिहिण्याची वाट
        [unsure] कदाचित पाठवलं गेलं
        [skipped] वगळलं
        [cancelled] रद्द
       *[erased] आता इथे नाहीत
    }
broadcast-none = अजून एकही ब्रॉडकास्ट नाही.
broadcast-ask-cancel = खरंच रद्द करू? ज्यांना अजून मिळालेलं नाही, त्यांना ते मिळणार नाही.
broadcast-report = { $states }
    .title = ब्रॉडकास्ट { $id }: प्रत्येकाची स्थिती
broadcast-footer = /stop लिहिलं की असे मेसेज बंद होतात.
button-send-now = आत्ता पाठवा
button-schedule = वेळ ठरवा
button-hold = थांबवा
button-go-on = पुढे सुरू ठेवा
button-stop-sending = रद्द करा
button-report = अहवाल
operator-text = { $text }
