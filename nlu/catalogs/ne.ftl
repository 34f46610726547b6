# Birth and bonding
birth-welcome = नमस्ते! म तपाईंको MAI हुँ, किनबेचमा तपाईंको निजी सहयोगी। के बेच्ने, के दिने, के साट्ने, के भाडामा दिने वा के खोज्ने हो, आफ्नै शब्द र आफ्नै भाषामा भन्नुहोस्; म ठीक मान्छे खोज्छु र तपाईंको तर्फबाट मोलतोल गर्छु। तपाईंले हुन्छ नभनी केही पक्का हुँदैन।
birth-ready = तपाईंको MAI तयार छ। नमस्ते भन्नुहोस्।
ask-town = तपाईं कुन सहरमा बस्नुहुन्छ? (म यो भाषामा जवाफ दिन्छु: { $language }; अर्को भाषामा लेख्नुभयो भने म पनि त्यही भाषामा बोल्छु।)
ask-autonomy = म आफैंले कति निर्णय गर्न सक्छु?
ask-comfort = तपाईंलाई झन्झट नदिई म कति रकमसम्म काम गर्न सक्छु?
ask-style = तपाईंसँग कसरी कुरा गरूँ?
ask-sharing = अरू MAI लाई तपाईंबारे के थाहा दिऊँ?
ask-precision = तपाईं कहाँ हुनुहुन्छ भन्ने अरूले कति ठ्याक्कै देख्न पाऊन्?
ask-platforms = तपाईं कहाँ च्याट गर्नुहुन्छ? मिल्ने जति सबै छान्नुहोस्।
ask-market = बजारमा तपाईंका लागि म के के गर्न सक्छु?
ask-currency = तपाईं कुन मुद्रामा हिसाब गर्नुहुन्छ? लेख्नुहोस्, जस्तै { $currency }।
ask-radius = सौदाका लागि कति टाढासम्म जानुहुन्छ?
ask-delivery = भेटेर लिनेदिने कि डेलिभरी?
ask-payment = पैसा कसरी तिर्न र लिन मन पराउनुहुन्छ?
ask-quiet = म कति बेला चुप लागूँ?
ask-days = मान्छे भेट्न तपाईंलाई कहिले फुर्सद हुन्छ?
ask-firmness = मोलतोल कति कडा गरूँ?
ask-partners = अर्को पक्षको रेटिङ कम्तीमा कस्तो हुनुपर्छ?
ask-contact = ममार्फत तपाईंलाई कसले सम्पर्क गर्न सक्छ?
ask-notifications = नसोधे पनि तपाईंलाई के के खबर गरूँ?
ask-interests = कस्ता सामानमा तपाईंको रुचि छ? केही लेख्नुहोस्।
ask-formality = कति औपचारिक भएर बोलूँ?
ask-languages = तपाईं कुन कुन भाषा बोल्नुहुन्छ? लेख्नुहोस्।
ask-language = म कुन भाषामा बोलूँ?
language-set = अबदेखि म यो भाषामा बोल्छु: { $language }।
choice-autonomy-ask = सधैं मलाई सोध
choice-autonomy-big = ठूला कुरा मात्र सोध
choice-autonomy-tell = गरेर खबर गर
choice-autonomy-full = आफैं निर्णय गर
choice-comfort-under = { $amount } सम्म
choice-comfort-trust = तिमीमाथि भरोसा छ
choice-style-casual = सामान्य
choice-style-professional = व्यावसायिक
choice-style-brief = छोटकरीमा
choice-style-detailed = विस्तारमा
choice-sharing-nothing = केही पनि होइन
choice-sharing-interests = मेरा रुचि
choice-sharing-profile = मेरो प्रोफाइल
choice-sharing-all = काम लाग्ने जे पनि
choice-precision-city = मेरो सहर
choice-precision-never = देखाउनु पर्दैन
choice-precision-neighbourhood = मेरो टोल
choice-precision-precise = ठ्याक्कै ठाउँ
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = वेब च्याट
platform-not-yet = { $name }: यहाँ अहिले छैन; म सम्झिराख्छु।
choice-market-full = सबै कुरा
choice-market-browse = हेर्ने मात्र
choice-market-buy = मलाई सोधेर किन्ने
choice-market-sell = मलाई सोधेर बेच्ने
choice-radius-5 = 5 किमी
choice-radius-20 = 20 किमी
choice-radius-50 = 50 किमी
choice-radius-100 = 100 किमी
choice-radius-500 = 500 किमी
choice-delivery-pickup = भेटेर
choice-delivery-delivery = डेलिभरी
choice-delivery-either = दुवै हुन्छ
choice-payment-cash = नगद
choice-payment-transfer = बैंक ट्रान्सफर
choice-payment-card = कार्ड
choice-payment-any = जे पनि हुन्छ
choice-quiet-night = राति (22–8)
choice-quiet-none = चुप लाग्नु पर्दैन
choice-quiet-evening = साँझ र राति (19–9)
choice-days-any = जुनसुकै बेला
choice-days-weekend = शनिबार र बिदामा
choice-days-evenings = दिउँसो र साँझ
choice-days-mornings = बिहान
choice-firmness-normal = ठिक्कको
choice-firmness-soft = नरम
choice-firmness-firm = कडा
choice-partners-0 = जो पनि हुन्छ
choice-partners-50 = ठिकै वा राम्रो
choice-partners-70 = राम्रो
choice-partners-85 = धेरै राम्रो
choice-contact-everyone = सबैले
choice-contact-rated = रेटिङ भएकाले मात्र
choice-contact-nobody = कसैले पनि होइन
choice-notifications-all = सबै कुरा
choice-notifications-digest = दिनमा एक पटक, एकैसाथ
choice-notifications-deals = मेरा सौदा मात्र
choice-notifications-none = केही पनि होइन
choice-formality-polite = आदरपूर्वक
choice-formality-familiar = साथी जस्तै
which-town = कुन चाहिँ हो?
town-noted = टिपेँ: { $town }। म यो मुद्रामा हिसाब गर्छु: { $currency }; बदल्नु परे /settings मा जानुहोस्।
unclear-town = यो सहर मलाई थाहा भएन। नजिकको ठूलो सहर लेख्नुहोस् वा आफ्नो लोकेसन पठाउनुहोस्।
held-until-ready = यो मैले राखेको छु। एकै छिन, अनि यसमा लाग्छु।
please-choose = तलको कुनै बटन थिच्नुहोस् वा /help लेख्नुहोस्।
noted = टिपेँ।
welcome-back = { $formality ->
    [familiar] ओहो, आयौ! 👋 के छ खबर?
   *[polite] फेरि स्वागत छ! के खोज्दै हुनुहुन्छ, कि केही बेच्नु वा दिनु छ?
}

# Buttons
button-skip = छोड्ने
button-done-choosing = भयो
button-drop = पर्दैन
button-yes-look = हुन्छ, खोज
button-only-tell = खबर मात्र गर
button-change = बदल्ने
button-back = पछाडि
button-approve = मन्जुर
button-decline = नामन्जुर
button-counter = अर्को मूल्य
button-here = म आइपुगेँ
button-done = सबै सकियो
button-write = उहाँलाई लेख्ने
button-reschedule = अर्को समय
button-noshow = अर्को पक्ष आएन
button-cancel = सौदा रद्द गर्ने
button-cancel-sure = हो, रद्द गर्ने
button-cancel-wish = मेटाउने
button-keep = होइन, राख्ने
button-reply = जवाफ दिने
button-negotiate = मोलतोल गर
button-accept-time = मलाई मिल्छ
button-pause = रोक्ने
button-resume = फेरि खोज्ने
button-edit = सच्याउने
button-export = मेरो डेटा फाइलमा
button-erase = सबै मेटाउने
button-erase-sure = हो, सबै मेटाउने
button-voice-give = आवाजको नमुना दिने
button-voice-delete = मेरो नमुना मेटाउने
button-used = यो बटन पहिल्यै थिचिसकिएको छ। के हुँदै छ हेर्न /status लेख्नुहोस्।
button-unknown = यो बटन अब मलाई थाहा छैन। के हुँदै छ हेर्न /status लेख्नुहोस्।
button-foreign = यो बटन अरू कसैको हो।
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] बिक्रीमा
    [BUY] किन्नु छ
    [GIVE] सित्तैमा
    [TRADE] साटासाट
    [RENT_OUT] भाडामा दिने
    [RENT] भाडामा चाहियो
    [OFFER_SERVICE] सेवा उपलब्ध
    [SEEK_SERVICE] सेवा चाहियो
   *[other] अनुरोध
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    अब मान्छे खोजूँ? केही मिलाउनु परे लेखेर भन्दा पनि हुन्छ।
    .title = { action-name }: { $thing }
ask-wish-action = यसलाई के गर्न चाहनुहुन्छ?
ask-wish-thing = ठ्याक्कै के हो?
ask-wish-location = कुन सहरमा? लोकेसन पठाए पनि हुन्छ।
ask-wish-size = कुन साइज?
ask-wish-quantity = कति वटा?
ask-wish-wanted = साटोमा के चाहनुहुन्छ?
per-what = { $per ->
    [hour] {" "}प्रति घण्टा
    [day] {" "}प्रति दिन
    [week] {" "}प्रति हप्ता
    [month] {" "}प्रति महिना
    [unit] {" "}एउटाको
   *[one] {""}
}
ask-wish-target = तपाईंलाई{ per-what } कति मूल्य चाहिन्छ? अरूले यसलाई तपाईंले राखेको मूल्य भनेर देख्छन्।
ask-wish-limit = { $side ->
    [provider] तपाईं{ per-what } घटीमा कतिसम्म लिनुहुन्छ? यो हाम्रै बीचमा रहन्छ; म कसैलाई भन्दिनँ।
   *[seeker] तपाईं{ per-what } बढीमा कतिसम्म तिर्नुहुन्छ? यो हाम्रै बीचमा रहन्छ; म कसैलाई भन्दिनँ।
}
unclear-wish-thing = के हो, एक-दुई शब्दमा भन्नुहोस्।
unclear-wish-location = यो सहर मलाई थाहा भएन। नजिकको ठूलो सहर लेख्नुहोस् वा आफ्नो लोकेसन पठाउनुहोस्।
unclear-wish-size = सामानमा जे लेखिएको छ, त्यही साइज लेख्नुहोस्।
unclear-wish-quantity = सङ्ख्या लेख्नुहोस्, जस्तै 4।
unclear-wish-wanted = साटोमा के चाहनुहुन्छ, एक-दुई शब्दमा भन्नुहोस्।
unclear-wish-target = रकम लेख्नुहोस्, जस्तै 80।
unclear-wish-limit = रकम लेख्नुहोस्, जस्तै 60।
two-currencies = मैले दुई मुद्रा देखेँ: { $currencies }। एउटै मुद्रामा रकम भन्नुहोस्।
several-wishes = यहाँ { $count ->
    [one] { $count } वटा अनुरोध
   *[other] { $count } वटा अनुरोध
} देखेँ। एक-एक गरी हेरौँ।
wish-open = { $style ->
    [brief] खोज्दै छु।
   *[other] म अब मान्छे खोज्दै छु, केही भेटिनेबित्तिकै खबर गर्छु। जुनसुकै बेला /status लेख्न सक्नुहुन्छ।
}
wish-standing = म हेरिरहन्छु र केही भेटिए मात्र खबर गर्छु।
wish-dropped = हुन्छ, यो कुरा यहीँ छोडौँ।
wish-expired = यसको समय सकियो; मैले खोज्न छोडेँ। अझै चाहिए फेरि भन्नुहोस्।
    .title = { action-name }: { $thing }
wish-paused = रोकियो। तपाईंले फेरि सुरु नगरेसम्म कसैले देख्दैन।
wish-resumed = फेरि खोज्दै छु।
wish-cancelled = मेटाइयो: { $thing }।
which-field = के बदलूँ?
field-action = के गर्न चाहन्छु
field-thing = सामान
field-quantity = कति वटा
field-size = साइज
field-location = सहर
field-wanted = साटोमा के चाहिन्छ
field-target = मेरो मूल्य
field-limit = मेरो सीमा
photo-what = राम्रो फोटो! यो के हो, र के गरूँ: बेचूँ, सित्तैमा दिऊँ, कि यस्तै खोजूँ?
photo-seen = हेर्दा यस्तो लाग्छ: { $thing }। के गरूँ: बेचूँ, सित्तैमा दिऊँ, कि यस्तै खोजूँ?
voice-heard = मैले सुनेँ: “{ $text }”
voice-unclear = के भन्नुभयो, राम्ररी बुझिनँ। केही शब्दमा लेख्नुहोस्।
got-voice = म अहिले भ्वाइस मेसेज सुन्न सक्दिनँ। केही शब्दमा लेख्नुहोस्।
got-contact = धन्यवाद, तर मलाई सम्पर्क नम्बर चाहिँदैन: तपाईं र अर्को पक्षबीच कुरा ममार्फत नै हुन्छ।
got-sticker = 🙂 के खोज्ने, बेच्ने वा दिने हो, शब्दमा भन्नुहोस्।
got-document = म फाइल पढ्न सक्दिनँ। केबारे हो, केही शब्दमा भन्नुहोस्।
got-other = म यस्तो मेसेज पढ्न सक्दिनँ। केही शब्दमा भन्नुहोस्।
standing-found = { $priced ->
    [yes] भेटियो: { $thing }, दूरी { $distance }, मूल्य { $price }।
   *[no] भेटियो: { $thing }, दूरी { $distance }।
}
digest = { $lines }
    .title = आज तपाईंका लागि भेटिएका
talk-begun = म अर्को पक्षसँग कुरा गर्दै छु, फेरि खबर गर्छु।
which-meaning = मैले ठीकसँग बुझेँ जस्तो लागेन। तपाईं के गर्न चाहनुहुन्छ?
meaning-sell = केही बेच्ने
meaning-buy = केही किन्ने
meaning-give = केही सित्तैमा दिने
meaning-trade = केही साट्ने
meaning-rent-out = केही भाडामा दिने
meaning-rent = केही भाडामा लिने
meaning-offer-service = आफ्नो सेवा दिने
meaning-seek-service = कुनै काम गराउने
meaning-approve = हुन्छ भन्ने
meaning-decline = हुँदैन भन्ने
meaning-counter = अर्को मूल्य भन्ने
meaning-cancel = केही फिर्ता लिने
meaning-status = के हुँदै छ हेर्ने
meaning-help = सहयोग लिने
meaning-greet = नमस्ते मात्र भन्ने
meaning-thank = धन्यवाद मात्र भन्ने
meaning-stop = मेसेज बन्द गर्ने
meaning-other = गफ मात्र गर्ने
meaning-neither = अर्कै कुरा
say-it-differently = त्यसो भए अर्को तरिकाले भन्नुहोस्, जस्तै: “मेरो साइकल बेच्नु छ, 8000 मा”।

# Lines of cards
line-in-return = साटोमा: { $value }
line-details = { $value }
line-quantity = सङ्ख्या: { $value }
line-unit-price = एउटाको: { $value }
line-total = जम्मा: { $value }
line-price-hour = { $value } प्रति घण्टा
line-price-day = { $value } प्रति दिन
line-price-week = { $value } प्रति हप्ता
line-price-month = { $value } प्रति महिना
line-free = सित्तैमा
line-reasons = किन: { $value }
line-distance = दूरी: { $value }
line-area = भेट्ने ठाउँ वरपर: { $value }
line-times = मिल्ने समय: { $value }
line-payment = भुक्तानी: { $value }
line-partner = अर्को पक्ष: { $value }
line-interests = रुचि: { $value }
line-since = यहाँ आएको: { $value }
line-expires = म्याद: { $value }
line-deal = सौदा नं. { $value }
line-hope = मूल्य: { $value }
line-limit = सीमा (तपाईं र मलाई मात्र थाहा छ): { $value }
line-place = ठाउँ: { $value }
line-urgent = जरुरी
line-when = कहिले: { $value }
line-where = कहाँ: { $value }
partner-new = { $named ->
    [yes] { $name }, यहाँ नयाँ, रेटिङ अझै छैन
   *[no] यहाँ नयाँ, रेटिङ अझै छैन
}
partner-rated = { $named ->
    [yes] { $name }, 5 मा { NUMBER($stars, maximumFractionDigits: 1) } तारा ({ $count })
   *[no] 5 मा { NUMBER($stars, maximumFractionDigits: 1) } तारा ({ $count })
}
reason-same-size = साइज मिल्छ
reason-same-brand = ब्रान्ड मिल्छ
reason-same-model = मोडल मिल्छ
reason-asks = मागेको मूल्य { $value }
payment-cash = नगद
payment-bank-transfer = बैंक ट्रान्सफर
payment-card = कार्ड
payment-mobile-money = मोबाइल भुक्तानी
condition-new = नयाँ
condition-used-like-new = नयाँ जस्तै
condition-used-good = राम्रो अवस्था
condition-used-fair = ठिकै अवस्था
condition-for-parts = पार्टपुर्जाका लागि
condition-used = पुरानो
color-black = कालो
color-white = सेतो
color-red = रातो
color-blue = नीलो
color-green = हरियो
color-yellow = पहेँलो
color-grey = खरानी रङ
color-brown = खैरो
color-pink = गुलाबी
color-silver = चाँदी रङ
color-gold = सुनौलो
color-beige = बेज
color-purple = बैजनी
color-orange = सुन्तला रङ
material-leather = छाला
material-wood = काठ
material-metal = धातु
material-glass = काँच
material-plastic = प्लास्टिक
material-cotton = सुती
material-wool = ऊन
material-silk = रेसम
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } किमी
attribute-rooms = { $value ->
    [one] { $value } कोठा
   *[other] { $value } कोठा
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } केजी
unit-l = { $count } लिटर
unit-m = { $count } मिटर
unit-piece = { $count ->
    [one] { $count } वटा
   *[other] { $count } वटा
}
unit-pair = { $count ->
    [one] { $count } जोडी
   *[other] { $count } जोडी
}
unit-set = { $count ->
    [one] { $count } सेट
   *[other] { $count } सेट
}

# Deals
card-approval = { $lines }

    मन्जुर छ?
    .title = { $side ->
    [provider] कसैलाई तपाईंको यो चाहियो: { $thing }
   *[seeker] तपाईंका लागि यो भेटियो: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = तपाईंले हुन्छ भन्नुभयो। अब अर्को पक्षलाई पर्खिँदै छु।
approved-for-you = तपाईंले दिएको अनुमतिअनुसार मैले तपाईंको तर्फबाट यो मन्जुर गरेँ।
counter-accepted = अर्को पक्षले तपाईंको मूल्य मान्यो।
declined-by-you = नामन्जुर भयो। म खोज्दै गर्छु।
deal-expired = सौदा { $deal } को समय सकियो। म खोज्दै गर्छु।
deal-reminder = { $lines }

    यो अझै तपाईंको जवाफ पर्खिरहेको छ।
    .title = { $thing }
deal-cancelled-by-you = सौदा { $deal } रद्द भयो। अर्को पक्षलाई खबर गरिसकेँ।
peer-declined = अर्को पक्षलाई सौदा { $deal } मन्जुर भएन। म खोज्दै गर्छु।
peer-cancelled = अर्को पक्षले सौदा { $deal } रद्द गर्‍यो। म खोज्दै गर्छु।
ask-counter = एउटाको मूल्य { $price } हो। यसको सट्टा कति भन्नुहुन्छ?
counter-sent = तपाईंको मूल्य पुर्‍याइदिएँ।
counter-refused = अर्को पक्षले त्यो मानेन। मूल्य अझै { $price } नै छ।
nothing-to-approve = अहिले तपाईंको जवाफ पर्खिएको केही छैन।
which-deal = तपाईंलाई धेरै प्रस्ताव आएका छन्। बटनबाट छान्नुहोस्।
ask-cancel-deal = साँच्चै यो सौदा रद्द गर्ने? अर्को पक्ष तपाईंको भर परेर बसेको छ।
kept = हुन्छ, सबै जस्ताको तस्तै रहन्छ।

# Meetings
meeting-card = { $lines }

    दिउँसो, भीडभाड हुने ठाउँमा भेट्नुहोस्, पैसा तिर्नुअघि सामान हेर्नुहोस्, र पेस्की कहिल्यै नदिनुहोस्।
    .title = पक्का भयो: { $thing }
meeting-spot = भीडभाड हुने सार्वजनिक ठाउँ ({ $town }), जस्तै मुख्य चोक वा बसपार्क
meeting-calendar = तपाईंको क्यालेन्डरका लागि यो रह्यो।
meeting-soon = { $lines }
    .title = तपाईंको भेट्ने समय नजिकियो: { $thing }
meeting-how = कस्तो भयो?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = दुवैलाई मिल्ने अरू समय मलाई थाहा छैन। अर्को पक्षलाई लेख्न सक्नुहुन्छ।
ask-other-time = तपाईंलाई कुन समय मिल्छ?
time-proposed = मैले यो समय प्रस्ताव गरेँ: { $time }।
time-asked = अर्को पक्षले यो समय प्रस्ताव गर्‍यो: { $time }।
arrived-noted = तपाईं आइपुग्नुभयो भनेर अर्को पक्षलाई खबर गरेँ।
peer-arrived = अर्को पक्ष आइपुग्यो।
ask-rating = सकियो! अर्को पक्ष कस्तो लाग्यो?
too-early-for-no-show = भेट्ने समय भएकै छैन: { $time }। त्यतिबेलासम्म पर्खिनुहोस्।
no-show-noted = दुःख लाग्यो। अर्को पक्ष नआएको कुरा मैले टिपेँ र खोज्दै गर्छु। अर्को पक्षलाई रेटिङ दिनुहुन्छ?
blamed-no-show = अर्को पक्षले तपाईं आउनुभएन भन्छ। म खोज्दै गर्छु। तपाईं पनि रेटिङ दिन सक्नुहुन्छ।
rating-thanks = धन्यवाद! तपाईंले { $stars ->
    [one] { $stars } तारा
   *[other] { $stars } तारा
} दिनुभयो।
ask-note = अर्को पक्षलाई के भनिदिऊँ? तपाईंको नाम र नम्बर नदिई पुर्‍याइदिन्छु।
note-sent = पुर्‍याइदिएँ।
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = सन्देश: { $thing }
note-translated = “{ $text }” { $understood }
    मूल सन्देश ({ $language }): “{ $original }”
    .title = सन्देश: { $thing }

# Status
status-summary = चालु अनुरोध: { $wishes }। चालु सौदा: { $deals }। सकिएका: { $done }।
status-empty = अहिले केही चालु छैन। के बेच्ने वा के खोज्ने हो, भन्नुहोस्।
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = अझै पूरा भएको छैन
wish-state-open = खोज्दै छु
wish-state-standing = केही भेटिए खबर गर्छु
wish-state-talking = मोलतोल गर्दै छु
wish-state-agreed = पक्का भयो, सौदा हेर्नुहोस्
wish-state-paused = रोकिएको
deal-state-proposed = तपाईंको जवाफ पर्खिँदै
deal-state-approved-by-me = अर्को पक्षलाई पर्खिँदै
deal-state-approved-by-peer = अर्को पक्षले हुन्छ भन्यो; तपाईंलाई पर्खिँदै
deal-state-confirmed = दुवै पक्षले हुन्छ भने
deal-state-meeting = भेट्ने समय मिल्यो
deal-state-arrived = तपाईं आइपुग्नुभयो
deal-state-done = सकियो, रेटिङ बाँकी
deal-state-no-show = एक पक्ष आएन
deal-state-blamed = अर्को पक्षले तपाईं आउनुभएन भन्छ
ask-cancel-wish = साँच्चै “{ $thing }” मेटाउने?

# Settings and privacy
settings-list = के बदल्न चाहनुहुन्छ?
setting-language = भाषा
setting-town = सहर
setting-autonomy = स्वतन्त्रता
setting-comfort = रकम
setting-style = शैली
setting-sharing = अरूलाई के थाहा हुन्छ
setting-precision = लोकेसन
setting-platforms = च्यानल
setting-market = बजार
setting-currency = मुद्रा
setting-radius = कति टाढासम्म
setting-delivery = डेलिभरी
setting-payment = भुक्तानी
setting-quiet = चुप लाग्ने समय
setting-days = भेट्ने दिन
setting-firmness = मोलतोल
setting-partners = अरूको रेटिङ
setting-contact = मलाई कसले सम्पर्क गर्ने
setting-notifications = सूचना
setting-interests = रुचि
setting-formality = बोल्ने ढङ्ग
setting-languages = मैले बोल्ने भाषा
privacy = तपाईंले आफ्ना अनुरोधबारे भनेका कुरा, मेरा प्रश्नका जवाफ र तपाईंका सौदा म राख्छु। तपाईंको सीमा र ठेगाना म कहिल्यै कसैलाई दिन्नँ। आफ्नो डेटा लैजान वा मेटाउन सक्नुहुन्छ।
export-ready = तपाईंबारे मलाई थाहा भएको सबै कुरा यही हो।
ask-erase = साँच्चै सबै मेटाउने? चालु अनुरोध र सौदा सकिन्छन् र तपाईंको MAI सधैंका लागि हराउँछ।
erased = सबै मेटाइयो। बिदा!
voice-consent = धन्यवाद। अब छोटो भ्वाइस मेसेज पठाउनुहोस्; तपाईंले नमेटाएसम्म त्यसलाई तपाईंको आवाजको नमुनाका रूपमा राख्छु।
voice-kept = तपाईंको आवाजको नमुना राखेँ। मेटाउनु परे /privacy मा जानुहोस्।
voice-deleted = तपाईंको आवाजको नमुना मेटाइयो।

# Talk
help = { $style ->
    [brief] के बेच्ने, दिने, साट्ने, भाडामा दिने वा खोज्ने हो, भन्नुहोस्। /status /settings /privacy /cancel /stop
   *[other] के बेच्ने, के दिने, के साट्ने, के भाडामा दिने वा के खोज्ने हो, आफ्नै शब्दमा भन्नुहोस्। जस्तै: “साइकल बेच्नु छ, 8000” वा “नजिकै कतै कोक्रो खोज्दै छु”। मान्छे जुनसुकै भाषा बोल्ने भए पनि म खोज्छु, तपाईंको सीमाभित्र मोलतोल गर्छु, र केही पक्का गर्नुअघि तपाईंलाई सोध्छु।
        /status – के हुँदै छ
        /settings – म कसरी काम गर्छु
        /privacy – तपाईंको डेटा
        /cancel – प्रश्न छोड्ने
        /stop – मेसेज बन्द
}
greeting = { $formality ->
    [familiar] ओहो, के छ! 👋 के खोज्दै छौ, कि केही बेच्नु छ?
   *[polite] { $style ->
        [professional] नमस्कार। म तपाईंलाई के सहयोग गर्न सक्छु?
       *[other] नमस्ते! के खोज्दै हुनुहुन्छ, कि केही बेच्नु वा दिनु छ?
    }
}
you-are-welcome = { $formality ->
    [familiar] जहिले पनि! 🙂
   *[polite] स्वागत छ!
}
not-a-wish = म किनबेचमा सिपालु छु: के बेच्ने, दिने, साट्ने, भाडामा दिने वा खोज्ने हो, भन्नुहोस्। थप हेर्न /help लेख्नुहोस्।
nothing-asked = हुन्छ, अब म जवाफ पर्खिन्नँ।
stopped = अब म चुप लाग्छु। फेरि सुरु गर्न मन लाग्दा लेख्नुहोस्।
command-unknown = यो कमान्ड मलाई थाहा छैन। म के के गर्न सक्छु हेर्न /help लेख्नुहोस्।
empty-message = त्यो मेसेज खाली थियो। के चाहियो, केही शब्दमा भन्नुहोस्।
edit-unclear = तपाईंले मेसेज सच्याएको देखेँ। के बदल्ने हो, नयाँ शब्दमा भन्नुहोस्।
too-long = यो मेरा लागि धेरै लामो भयो। बढीमा { $limit } अक्षरमा भन्नुहोस्।
no-longer-possible = अब त्यो सम्भव छैन। के हुँदै छ हेर्न /status लेख्नुहोस्।
not-found = त्यो अब भेटिएन। के हुँदै छ हेर्न /status लेख्नुहोस्।
sorry-failed = माफ गर्नुहोस्, मेरो तर्फबाट केही बिग्रियो। फेरि भन्नुहोस् न।
refused-market = तपाईंको सेटिङले मलाई त्यो गर्न दिँदैन। बदल्नु परे /settings मा जानुहोस्।
refused-too-many-wishes = तपाईंका धेरै अनुरोध चालु छन्। पहिले एउटा टुङ्ग्याउनुहोस् वा मेटाउनुहोस्; /status मा हेर्न सकिन्छ।
refused-amount = त्यो रकम मिलेन। 0 भन्दा ठूलो सङ्ख्या लेख्नुहोस्।
refused-limit = त्यो तपाईंले दिएको सीमाभन्दा बाहिर जान्छ।
refused-contact = तपाईंकै सुरक्षाका लागि म फोन नम्बर, ठेगाना वा लिंक पठाउँदिनँ। कार्डमा मिलेअनुसार नै भेट्नुहोला।
refused-too-many-messages = एकै छिन, एकैचोटि धेरै भयो। एक मिनेटपछि फेरि प्रयास गर्नुहोस्।
refused-deal-over = त्यो सौदा सकिइसक्यो।
refused-deal-running = यसमा एउटा सौदा चालु छ। पहिले सौदा रद्द गर्नुहोस्; /status मा हेर्न सकिन्छ।
refused-not-open = अहिले म त्यो खोज्दै छैनँ।
refused-not-paused = त्यो रोकिएको छैन।
refused-same-price = मूल्य त्यही नै हो।
refused-too-many-counters = मोलतोल धेरै पटक भइसक्यो। अब मन्जुर वा नामन्जुर गर्नुहोस्।

# Commands shown in menus
command-start = सुरु गर्ने
command-help = म के के गर्न सक्छु
command-status = के हुँदै छ
command-settings = म कसरी काम गर्छु
command-privacy = तपाईंको डेटा
command-cancel = प्रश्न छोड्ने

announcements-off = तपाईंले START नलेखेसम्म यो समुदायका घोषणा पनि बन्दै रहन्छन्।
announcements-on = यो समुदायका घोषणा फेरि चालु भए।
slow-down = एकैचोटि धेरै आयो, मैले भ्याइनँ। एक मिनेट पर्खेर फेरि लेख्नुहोस्: यसबीच तपाईंले पठाएको मैले पढेको छैन।
waiting-for-partner = { $thing }: अर्को पक्षसँग अहिले सम्पर्क हुन सकेन। उताबाट मेसेज आउनेबित्तिकै म अघि बढाउँछु; केही हराउँदैन।
privacy-notice = { $mark } यो तपाईंको निजी चिनो हो। मेरो हरेक सक्कली कार्डमा यो हुन्छ; यो छैन भने त्यो म होइन। म अर्को खाताबाट तपाईंलाई कहिल्यै लेख्दिनँ, र पासवर्ड वा कोड कहिल्यै माग्दिनँ। तपाईंले मलाई भनेको कुरा मसँगै रहन्छ: /privacy मा हेर्न र मेटाउन सकिन्छ।
group-private = म एक पटकमा एक जनाका लागि काम गर्छु। मलाई छुट्टै निजी मेसेज लेख्नुहोस्, बाँकी म मिलाउँछु:
link-code = यो कोड { $minutes } मिनेटभित्र आफ्नो अर्को च्यानलमा मलाई लेख्नुहोस्: { $code }
link-done = जोडियो। अब मलाई यहाँ पनि भेट्न सकिन्छ: { $channel }। मलाई जे थाहा छ, सबैतिर थाहा छ।
link-unknown = यो कोड मलाई थाहा छैन। नयाँ कोड लिन आफ्नो अर्को च्यानलमा /link लेख्नुहोस्।
unlink-list = कुन च्यानल बिर्सूँ?
unlink-none = तपाईंले मलाई भेट्ने ठाउँ यही मात्र हो। अर्को च्यानलमा पनि चलाउन /link लेख्नुहोस्।
unlink-done = भयो। यो च्यानलमा अब म तपाईंलाई चिन्दिनँ: { $channel }।
refused-link-own = यो तपाईंकै कोड हो। यसलाई अर्को च्यानलमा मलाई लेख्नुहोस्।
refused-link-many = तपाईं पहिल्यै धेरै च्यानलमा मसँग जोडिनुभएको छ। पहिले /unlink लेखेर एउटा हटाउनुहोस्।
refused-link-busy = यहाँ तपाईंको एउटा MAI छ, जसका अनुरोध वा सौदा चालु छन्। पहिले ती टुङ्ग्याउनुहोस् वा मेटाउनुहोस् (/status मा हेर्न सकिन्छ), अनि कोड फेरि लेख्नुहोस्।
command-link = मलाई अन्त पनि चलाउने
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = तपाईंको एउटा अनुरोधबारे तपाईंको MAI सँग नयाँ खबर छ। हेर्न जवाफ दिनुहोस्।
whatsapp-invite-show = मलाई देखाऊ
whatsapp-choose = छान्ने
operator-page =
    तपाईंको पेज: { $link }
    यो लिंक एक पटक मात्र, { $minutes } मिनेटसम्म चल्छ। अरू कसैलाई नदिनुहोस्।
operator-help =
    /stats – तथ्याङ्क, चित्रसहित
    /broadcast SEGMENT – धेरैलाई लेख्ने; /broadcasts – तिनको अवस्था
    /announce WHO TEXT – एक जनालाई लेख्ने
    /user WHO – के थाहा छ; /note WHO TEXT – केही सम्झिराख्ने
    /tag WHO TAG, /untag WHO TAG – सेगमेन्टका लागि
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – एउटा पक्ष नआएका सौदा
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO भनेको p_…, कुनै MAI को नाम वा channel:address हो।
operator-usage = कृपया यसरी लेख्नुहोस्: { $usage }
operator-person-unknown = यो नामको कसैलाई म चिन्दिनँ: { $who }। p_…, कुनै MAI को नाम वा channel:address लेख्नुहोस्।
operator-own-person = { $who } अपरेटरमध्ये एक जना हुनुहुन्छ; त्यो सम्भव छैन।
operator-user =
    { $person }
    MAI: { $mai }
    भाषा: { $language }। सहर: { $town }
    च्यानल: { $channels }
    यहाँ आएको: { $since }, पछिल्लो पटक देखिएको: { $seen }
    अनुरोध: { $wishes }
    सौदा: { $deals }
    पाएका तारा: { $stars }
    ट्याग: { $tags }
    ब्रोडकास्ट पाउने: { $news }। रोक लगाइएको: { $banned }
    टिपोट: { $notes }
    .title = { $name }
operator-stats =
    मान्छे: { $people }, एक हप्तामा नयाँ: { $fresh }, एक हप्तामा सक्रिय: { $active }
    भाषा: { $languages }
    च्यानल: { $channels }
    अनुरोध: { $wishes }
    सौदा: { $deals }
    अनुरोधदेखि सौदासम्म: अनुरोध { $confirmed }, जोडी मिले { $matched }, पक्का भए { $agreed }, पूरा भए { $carried } ({ $conversion })
    जवाफ: आधाजसो { $median } भित्र, लगभग सबै { $slowest } भित्र
    कार्डदेखि मन्जुरीसम्म: { $approval }
    .title = तथ्याङ्क
chart-languages = भाषाअनुसार मान्छे
chart-channels = च्यानलअनुसार मान्छे
chart-daily = दिनअनुसार नयाँ मान्छे, अनुरोध, सौदा
chart-funnel = 1 अनुरोध, 2 जोडी मिले, 3 पक्का भए, 4 पूरा भए
operator-no-disputes = कुनै विवाद छैन।
operator-deal-unknown = यो सौदा मलाई थाहा छैन: { $deal }।
operator-solver-is-party = त्यो सौदाको एउटा पक्ष तपाईं आफैं हो; निर्णय अर्को अपरेटरले गर्नुपर्छ।
dispute-solved = { $text }
    .title = सौदा { $deal } को निर्णय: { $thing }
operator-says = { $text }
    .title = यो चलाउने टोलीको सन्देश
operator-export-ready = पङ्क्ति: { $total }
operator-nothing-dead = बीचमै छोडिएको केही छैन।
operator-switches = मर्मत: { $maintenance }। { $features }
maintenance = हामी केही मर्मत गर्दै छौँ। तपाईंको मेसेज मैले राखेको छु; सकिनेबित्तिकै जवाफ दिन्छु।
maintenance-over = मर्मत सकियो। पर्खेर बसेका मेसेज: { $total }
feature-off = त्यो अहिले बन्द छ। पछि फेरि प्रयास गर्नुहोस्।
banned = यो चलाउने टोलीले तपाईंको पहुँच बन्द गरेको छ: { $reason }
unbanned = तपाईंलाई फेरि स्वागत छ। के बेच्ने वा के खोज्ने हो, भन्नुहोस्।
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] यो { $word } अक्षरभन्दा लामो भयो।
        [too-deep] एकभित्र अर्को गर्दै { $word } भन्दा धेरै कोष्ठक भए।
        [unknown-name] “{ $word }” मलाई थाहा छैन (अक्षर { $at })। यी हुन सक्छन्: { $choices }
        [unknown-value] “{ $word }” (अक्षर { $at }) त्यहाँ मिल्दैन। जस्तै: { $choices }
        [expected-value] अक्षर { $at } मा, “{ $word }” पछि, मान छुट्यो।
        [expected-term] अक्षर { $at } मा सर्त छुट्यो। यी हुन सक्छन्: { $choices }
        [expected-bracket] अक्षर { $at } मा “{ $word }” छुट्यो।
        [left-over] “{ $word }” (अक्षर { $at }) अघि “and” वा “or” छुट्यो।
        [bad-character] “{ $word }” (अक्षर { $at }) म पढ्न सक्दिनँ।
        [bad-time] “{ $word }” (अक्षर { $at }) समयको अवधि होइन। जस्तै: { $choices }
        [bad-distance] “{ $word }” (अक्षर { $at }) का लागि ठाउँ र दूरी चाहिन्छ। जस्तै: { $choices }
        [unknown-place] “{ $word }” (अक्षर { $at }) भन्ने ठाउँ मलाई थाहा छैन। ठूलो सहर लेख्नुहोस्, वा अक्षांश, देशान्तर।
        [several-places] “{ $word }” (अक्षर { $at }) भन्ने ठाउँ धेरै हुन सक्छन्। यीमध्ये एउटा बिन्दु लेख्नुहोस्: { $choices }
       *[other] अक्षर { $at } मा म पढ्न सक्दिनँ।
    }
    .title = कसकसका लागि हो?
broadcast-ask-text =
    कसका लागि: { $segment }
    अब मलाई टेक्स्ट पठाउनुहोस्। हरेक भाषा आफ्नै ट्यागबाट सुरु गर्नुहोस्, जस्तै “es: Hola”; ट्याग नभएका शब्द यो भाषाका मानिन्छन्: { $language }। अन्त्यमा [कोष्ठक] भित्रका लाइन बटन बन्छन्; थिच्दा के हुन्छ, [Label -> /status] ले भन्छ। फोटो सँगै वा एक्लै पठाए पनि हुन्छ। “catalog: KEY” ले क्याटलगको टेक्स्ट लिन्छ।
broadcast-text-wrong =
    { $problem ->
        [empty] यो भाषाका लागि शब्द नै छैन: { $word }।
        [too-long] { $word } को टेक्स्ट { $limit } अक्षरभन्दा लामो छ।
        [bad-button] “{ $word }” बटन हुन सक्दैन: बढीमा { $buttons } वटा बटन, हरेकमा बढीमा { $label } अक्षर।
       *[unknown-key] क्याटलगमा एक्लै चल्ने “{ $word }” भन्ने टेक्स्ट छैन।
    }
broadcast-preparing = कसकसले पाउँछन्, म गन्दै छु। अरू भाषा वा फोटो पठाउन सक्नुहुन्छ।
broadcast-preview =
    कसका लागि: { $segment }
    पाउने: { $total }
    भाषा: { $languages }
    च्यानल: { $channels }
    टेक्स्ट: { $texts }
    छोडिएका: { $skipped }
    .title = परीक्षण, अझै पठाइएको छैन
broadcast-nobody =
    यो कसैले पाउँदैन। कसका लागि: { $segment }
    छोडिएका: { $skipped }
broadcast-how =
    { $how ->
        [given] जस्तो दिइयो त्यस्तै
        [catalog] क्याटलगबाट
        [translated] अनुवाद गरिएको
        [read] उहाँहरूले पढ्ने अर्को भाषा
        [related] उहाँहरूको भाषासँग नजिकको भाषा
       *[closest] भएकामध्ये सबैभन्दा नजिकको
    }
skip-reason =
    { $reason ->
        [banned] रोक लगाइएका
        [opted-out] ब्रोडकास्ट नचाहने
        [stopped] मेसेज बन्द गर भन्ने
        [notifications] सौदाको मात्र खबर चाहने
        [blocked] हामीलाई ब्लक गर्ने
       *[unreachable] ठेगाना नभएका
    }
broadcast-ask-when = कहिले? जस्तै “2h”, “18:30”, “2026-03-01 18:30” (तपाईंको समय, { $zone }), वा त्यसको अगाडि “local” लेखे पाउने हरेकको घडीअनुसार।
broadcast-when-wrong = “{ $text }” लाई आउँदो एक वर्षभित्रको समयका रूपमा पढ्न सकिनँ।
broadcast-progress =
    { $state }
    कसका लागि: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = ब्रोडकास्ट { $id }
broadcast-state =
    { $state ->
        [ready] अझै पठाइएको छैन
        [preparing] तयार हुँदै छ
        [scheduled] समय तोकियो: { $at }
        [running] पठाइँदै छ
        [paused] रोकिएको
        [done] सकियो
       *[cancelled] रद्द भयो
    }
recipient-state =
    { $state ->
        [waiting] बाँकी
        [queued] अर्को पालो
        [sending] पठाइँदै छ
        [sent] पठाइयो
        [delivered] पुग्यो
        [read] पढियो
        [failed] पठाउन सकिएन
        [window] उताबाट लेख्ने प्रतीक्षा
        [unsure] सायद पठाइयो
        [skipped] छोडियो
        [cancelled] रद्द भयो
       *[erased] अब यहाँ छैनन्
    }
broadcast-none = अहिलेसम्म कुनै ब्रोडकास्ट छैन।
broadcast-ask-cancel = साँच्चै रद्द गर्ने? अहिलेसम्म नपाएकाले अब पाउँदैनन्।
broadcast-report = { $states }
    .title = ब्रोडकास्ट { $id }: पाउने हरेकको अवस्था
broadcast-footer = /stop लेखे यस्ता मेसेज बन्द हुन्छन्।
button-send-now = अहिले पठाउने
button-schedule = समय तोक्ने
button-hold = रोक्ने
button-go-on = जारी राख्ने
button-stop-sending = रद्द गर्ने
button-report = रिपोर्ट
operator-text = { $text }
