# Birth and bonding
birth-welcome = నమస్తే! నేను మీ MAI, మీ కోసం పనిచేసే బేరాల ఏజెంట్‌ని. ఏది అమ్మాలి, ఉచితంగా ఇవ్వాలి, మార్చుకోవాలి, అద్దెకు ఇవ్వాలి, అద్దెకు తీసుకోవాలి లేదా వెతకాలి అనేది మీ మాటల్లో, మీ భాషలో చెప్పండి; సరైన మనిషిని వెతికి, బేరమాడే పని నాది. మీరు సరే అనకుండా ఏదీ ఖాయం కాదు.
birth-ready = మీ MAI సిద్ధం. ఒకసారి హలో చెప్పండి.
ask-town = మీరు ఏ ఊళ్లో ఉంటారు? (ఇప్పుడు నేను మాట్లాడే భాష: { $language }; మీరు వేరే భాషలో రాస్తే నేనూ అందులోకి మారతాను.)
ask-autonomy = నా అంతట నేను ఎంతవరకు నిర్ణయించవచ్చు?
ask-comfort = ఎంత మొత్తం వరకు మిమ్మల్ని ఇబ్బంది పెట్టకుండా నేనే చూసుకోవచ్చు?
ask-style = మీతో ఎలా మాట్లాడాలి?
ask-sharing = మీ గురించి ఇతర MAIలకు ఏం తెలియవచ్చు?
ask-precision = మీరు ఉన్న చోటు ఇతరులకు ఎంత కచ్చితంగా కనిపించవచ్చు?
ask-platforms = మీరు ఎక్కడ చాట్ చేస్తారు? వర్తించేవన్నీ ఎంచుకోండి.
ask-market = మార్కెట్లో మీ తరఫున నేను ఏం చేయవచ్చు?
ask-currency = మీరు ఏ కరెన్సీలో లెక్క చూస్తారు? రాయండి, ఉదాహరణకు { $currency }.
ask-radius = ఒక డీల్ కోసం ఎంత దూరం వెళ్తారు?
ask-delivery = నేరుగా కలవడమా, డెలివరీనా: మీకు ఏది ఇష్టం?
ask-payment = డబ్బు ఇవ్వడానికి, తీసుకోవడానికి మీకు ఏ పద్ధతి ఇష్టం?
ask-quiet = ఏ సమయంలో నేను మౌనంగా ఉండాలి?
ask-days = మనుషుల్ని కలవడానికి మీకు ఎప్పుడు వీలవుతుంది?
ask-firmness = ఎంత గట్టిగా బేరమాడాలి?
ask-partners = అవతలి వారి రేటింగ్ ఎంత బాగుండాలి?
ask-contact = నా ద్వారా మిమ్మల్ని ఎవరు సంప్రదించవచ్చు?
ask-notifications = మీరు అడగకపోయినా ఏవి చెప్పాలి?
ask-interests = ఎలాంటి వస్తువులంటే మీకు ఆసక్తి? కొన్ని రాయండి.
ask-formality = ఎంత మర్యాదగా మాట్లాడాలి?
ask-languages = మీకు ఏయే భాషలు వచ్చు? రాయండి.
ask-language = నేను ఏ భాషలో మాట్లాడాలి?
language-set = ఇకపై నేను మాట్లాడే భాష: { $language }.
choice-autonomy-ask = ప్రతిసారీ అడగండి
choice-autonomy-big = పెద్దవైతే అడగండి
choice-autonomy-tell = చేసి చెప్పండి
choice-autonomy-full = మీరే నిర్ణయించండి
choice-comfort-under = { $amount } వరకు
choice-comfort-trust = పూర్తి నమ్మకం ఉంది
choice-style-casual = సరదాగా
choice-style-professional = ప్రొఫెషనల్‌గా
choice-style-brief = క్లుప్తంగా
choice-style-detailed = వివరంగా
choice-sharing-nothing = ఏమీ వద్దు
choice-sharing-interests = నా ఆసక్తులు
choice-sharing-profile = నా ప్రొఫైల్
choice-sharing-all = పనికొచ్చేది ఏదైనా
choice-precision-city = నా ఊరు
choice-precision-never = అస్సలు వద్దు
choice-precision-neighbourhood = నా ఏరియా
choice-precision-precise = కచ్చితంగా
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = వెబ్ చాట్
platform-not-yet = { $name }: ఇక్కడ ఇంకా లేదు; గుర్తుంచుకుంటాను.
choice-market-full = అన్నీ
choice-market-browse = చూడటం మాత్రమే
choice-market-buy = నన్ను అడిగి కొనడం
choice-market-sell = నన్ను అడిగి అమ్మడం
choice-radius-5 = 5 కి.మీ.
choice-radius-20 = 20 కి.మీ.
choice-radius-50 = 50 కి.మీ.
choice-radius-100 = 100 కి.మీ.
choice-radius-500 = 500 కి.మీ.
choice-delivery-pickup = నేరుగా కలిసి
choice-delivery-delivery = డెలివరీ
choice-delivery-either = ఏదైనా పర్లేదు
choice-payment-cash = నగదు
choice-payment-transfer = బ్యాంక్ ట్రాన్స్‌ఫర్
choice-payment-card = కార్డు
choice-payment-any = ఏదైనా పర్లేదు
choice-quiet-night = రాత్రి (22–8)
choice-quiet-none = అవసరం లేదు
choice-quiet-evening = సాయంత్రం–రాత్రి (19–9)
choice-days-any = ఎప్పుడైనా
choice-days-weekend = శని, ఆదివారాలు
choice-days-evenings = మధ్యాహ్నం, సాయంత్రం
choice-days-mornings = ఉదయం
choice-firmness-normal = మామూలుగా
choice-firmness-soft = సున్నితంగా
choice-firmness-firm = గట్టిగా
choice-partners-0 = ఎవరైనా
choice-partners-50 = ఓ మోస్తరు, ఆ పైన
choice-partners-70 = మంచి రేటింగ్
choice-partners-85 = చాలా మంచి రేటింగ్
choice-contact-everyone = అందరూ
choice-contact-rated = రేటింగ్ ఉన్నవారే
choice-contact-nobody = ఎవరూ వద్దు
choice-notifications-all = అన్నీ
choice-notifications-digest = రోజుకు ఒకసారి, కలిపి
choice-notifications-deals = నా డీల్స్ మాత్రమే
choice-notifications-none = ఏమీ వద్దు
choice-formality-polite = మర్యాదగా
choice-formality-familiar = ఫ్రెండ్‌లాగా
which-town = వీటిలో ఏ ఊరు?
town-noted = రాసుకున్నాను: { $town }. లెక్క చూసే కరెన్సీ: { $currency }; /settings లో మార్చుకోవచ్చు.
unclear-town = ఆ ఊరు నాకు తెలియదు. దగ్గర్లోని పెద్ద ఊరి పేరు రాయండి, లేదా మీ లొకేషన్ పంపండి.
held-until-ready = దాన్ని ఉంచుకున్నాను. ఒక్క నిమిషం, వెంటనే చూస్తాను.
please-choose = ఏదో ఒక బటన్ నొక్కండి, లేదా /help అని రాయండి.
noted = రాసుకున్నాను.
welcome-back = { $formality ->
    [familiar] హేయ్, మళ్లీ కలిశాం! 👋 ఏంటి సంగతులు?
   *[polite] మళ్లీ స్వాగతం! ఏం వెతుకుతున్నారు, లేదా ఏది వదిలించుకోవాలి?
}

# Buttons
button-skip = వదిలేయి
button-done-choosing = అయిపోయింది
button-drop = వద్దులే
button-yes-look = అవును, వెతుకు
button-only-tell = చెబితే చాలు
button-change = మార్చు
button-back = వెనక్కి
button-approve = ఒప్పుకుంటాను
button-decline = వద్దు
button-counter = వేరే ధర
button-here = నేను వచ్చాను
button-done = అంతా అయిపోయింది
button-write = వారికి మెసేజ్ పంపు
button-reschedule = వేరే సమయం
button-noshow = వారు రాలేదు
button-cancel = డీల్ రద్దు చేయి
button-cancel-sure = అవును, రద్దు చేయి
button-cancel-wish = తొలగించు
button-keep = వద్దు, ఉండనీ
button-reply = జవాబివ్వు
button-negotiate = బేరమాడు
button-accept-time = ఆ టైమ్ నాకు ఓకే
button-pause = ఆపి ఉంచు
button-resume = మళ్లీ వెతుకు
button-edit = సవరించు
button-export = నా డేటా ఫైల్‌గా
button-erase = అన్నీ తొలగించు
button-erase-sure = అవును, అన్నీ తొలగించు
button-voice-give = వాయిస్ శాంపిల్ ఇవ్వు
button-voice-delete = వాయిస్ శాంపిల్ తీసేయి
button-used = ఆ బటన్ ఇప్పటికే వాడారు. ప్రస్తుత పరిస్థితి కోసం /status అని రాయండి.
button-unknown = ఆ బటన్ ఇప్పుడు పనిచేయదు. ప్రస్తుత పరిస్థితి కోసం /status అని రాయండి.
button-foreign = ఆ బటన్ వేరే వారిది.
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] అమ్మకానికి
    [BUY] కొనాలి
    [GIVE] ఉచితంగా
    [TRADE] మార్పిడికి
    [RENT_OUT] అద్దెకు ఇస్తాం
    [RENT] అద్దెకు కావాలి
    [OFFER_SERVICE] సర్వీస్ ఇస్తాం
    [SEEK_SERVICE] సర్వీస్ కావాలి
   *[other] పోస్ట్
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    ఎవరినైనా వెతకమంటారా? ఏదైనా తప్పుంటే మాటల్లో చెప్పి సరిచేయవచ్చు.
    .title = { action-name }: { $thing }
ask-wish-action = దీన్ని ఏం చేద్దామనుకుంటున్నారు?
ask-wish-thing = అది సరిగ్గా ఏంటి?
ask-wish-location = ఏ ఊళ్లో? మీ లొకేషన్ కూడా పంపవచ్చు.
ask-wish-size = ఏ సైజు?
ask-wish-quantity = ఎన్ని?
ask-wish-wanted = బదులుగా ఏం కావాలి?
per-what = { $per ->
    [hour] {" "}గంటకు
    [day] {" "}రోజుకు
    [week] {" "}వారానికి
    [month] {" "}నెలకు
    [unit] {" "}ఒక్కోదానికి
   *[one] {""}
}
ask-wish-target = మీకు{ per-what } ఎంత ధర కావాలి? ఇది మీరు అడిగే ధరగా ఇతరులకు కనిపిస్తుంది.
ask-wish-limit = { $side ->
    [provider] కనీసం{ per-what } ఎంత వస్తే ఒప్పుకుంటారు? ఇది మన మధ్యే ఉంటుంది; ఎవరికీ చెప్పను.
   *[seeker] గరిష్ఠంగా{ per-what } ఎంత ఇవ్వగలరు? ఇది మన మధ్యే ఉంటుంది; ఎవరికీ చెప్పను.
}
unclear-wish-thing = అదేంటో ఒకటి రెండు మాటల్లో చెప్పండి.
unclear-wish-location = ఆ ఊరు నాకు తెలియదు. దగ్గర్లోని పెద్ద ఊరి పేరు రాయండి, లేదా మీ లొకేషన్ పంపండి.
unclear-wish-size = సైజు వస్తువు మీద ఎలా ఉందో అలాగే రాయండి.
unclear-wish-quantity = ఒక సంఖ్య రాయండి, ఉదాహరణకు 4.
unclear-wish-wanted = బదులుగా ఏం కావాలో ఒకటి రెండు మాటల్లో చెప్పండి.
unclear-wish-target = ఒక మొత్తం రాయండి, ఉదాహరణకు 80.
unclear-wish-limit = ఒక మొత్తం రాయండి, ఉదాహరణకు 60.
two-currencies = రెండు కరెన్సీలు కనిపిస్తున్నాయి: { $currencies }. వాటిలో ఏదో ఒకదానిలో మొత్తం చెప్పండి.
several-wishes = ఇందులో నాకు కనిపించినవి { $count ->
    [one] { $count } పోస్ట్
   *[other] { $count } పోస్ట్‌లు
}. ఒక్కొక్కటిగా చూద్దాం.
wish-open = { $style ->
    [brief] వెతుకుతున్నాను.
   *[other] ఇప్పుడే వెతకడం మొదలుపెడుతున్నాను; ఏదైనా దొరకగానే చెబుతాను. ఎప్పుడైనా /status అని రాయవచ్చు.
}
wish-standing = కనిపెట్టుకుని ఉంటాను; ఏదైనా వస్తేనే చెబుతాను.
wish-dropped = సరే, వదిలేశాను.
wish-expired = దీని గడువు అయిపోయింది; వెతకడం ఆపేశాను. ఇంకా కావాలంటే మళ్లీ చెప్పండి.
    .title = { action-name }: { $thing }
wish-paused = ఆపి ఉంచాను. మీరు మళ్లీ మొదలుపెట్టే వరకు ఎవరికీ కనిపించదు.
wish-resumed = మళ్లీ వెతుకుతున్నాను.
wish-cancelled = తొలగించాను: { $thing }.
which-field = ఏది మార్చాలి?
field-action = నేను చేయాలనుకునేది
field-thing = వస్తువు
field-quantity = ఎన్ని
field-size = సైజు
field-location = ఊరు
field-wanted = బదులుగా కావాల్సింది
field-target = నా ధర
field-limit = నా హద్దు
photo-what = ఫోటో బాగుంది! ఇది ఏంటి, దీన్ని ఏం చేయాలి: అమ్మాలా, ఉచితంగా ఇవ్వాలా, ఇలాంటిది వెతకాలా?
photo-seen = చూస్తే ఇలా అనిపిస్తోంది: { $thing }. దీన్ని ఏం చేయాలి: అమ్మాలా, ఉచితంగా ఇవ్వాలా, ఇలాంటిది వెతకాలా?
voice-heard = నాకు వినిపించింది: “{ $text }”
voice-unclear = మీరు చెప్పింది సరిగ్గా అర్థం కాలేదు. కొన్ని మాటల్లో రాయండి.
got-voice = వాయిస్ మెసేజ్‌లు ఇంకా వినలేను. కొన్ని మాటల్లో రాయండి.
got-contact = థాంక్స్, కానీ నాకు కాంటాక్ట్‌లు అవసరం లేదు: మీరు, అవతలి వారు నా ద్వారానే ఒకరికొకరు రాసుకోవచ్చు.
got-sticker = 🙂 మీరు ఏం వెతుకుతున్నారో, ఏది వదిలించుకోవాలో మాటల్లో చెప్పండి.
got-document = ఫైల్స్ చదవలేను. విషయం ఏంటో కొన్ని మాటల్లో చెప్పండి.
got-other = ఇలాంటి మెసేజ్ చదవలేను. కొన్ని మాటల్లో చెప్పండి.
standing-found = { $priced ->
    [yes] దొరికింది: { $thing }, { $distance } దూరంలో, అడుగుతున్న ధర { $price }.
   *[no] దొరికింది: { $thing }, { $distance } దూరంలో.
}
digest = { $lines }
    .title = ఈరోజు మీకోసం దొరికినవి
talk-begun = అవతలి వారితో మాట్లాడుతున్నాను; మాట్లాడి వస్తాను.
which-meaning = సరిగ్గా అర్థమైందో లేదో తెలియదు. ఏం చేయాలనుకుంటున్నారు?
meaning-sell = ఏదైనా అమ్మాలి
meaning-buy = ఏదైనా కొనాలి
meaning-give = ఉచితంగా ఇవ్వాలి
meaning-trade = మార్చుకోవాలి
meaning-rent-out = అద్దెకు ఇవ్వాలి
meaning-rent = అద్దెకు తీసుకోవాలి
meaning-offer-service = నా పని అందించాలి
meaning-seek-service = పని చేయించుకోవాలి
meaning-approve = సరే అనాలి
meaning-decline = వద్దు అనాలి
meaning-counter = వేరే ధర చెప్పాలి
meaning-cancel = వెనక్కి తీసుకోవాలి
meaning-status = పరిస్థితి చూడాలి
meaning-help = సాయం కావాలి
meaning-greet = హలో చెబుదామని అంతే
meaning-thank = థాంక్స్ చెబుదామని అంతే
meaning-stop = మెసేజ్‌లు ఆపాలి
meaning-other = ఊరికే కబుర్లు
meaning-neither = ఇంకేదో
say-it-differently = అయితే వేరే మాటల్లో చెప్పండి, ఉదాహరణకు: “నా సైకిల్ అమ్మాలి, 80”.

# Lines of cards
line-in-return = బదులుగా: { $value }
line-details = { $value }
line-quantity = ఎన్ని: { $value }
line-unit-price = ఒక్కోటి: { $value }
line-total = మొత్తం: { $value }
line-price-hour = గంటకు { $value }
line-price-day = రోజుకు { $value }
line-price-week = వారానికి { $value }
line-price-month = నెలకు { $value }
line-free = ఉచితం
line-reasons = ఎందుకు: { $value }
line-distance = దూరం: { $value }
line-area = కలిసే ఏరియా: { $value }
line-times = వీలైన సమయాలు: { $value }
line-payment = చెల్లింపు: { $value }
line-partner = అవతలి వారు: { $value }
line-interests = ఆసక్తులు: { $value }
line-since = ఇక్కడ చేరింది: { $value }
line-expires = గడువు: { $value } వరకు
line-deal = డీల్ నం. { $value }
line-hope = ధర: { $value }
line-limit = హద్దు (మీకు, నాకు మాత్రమే తెలుసు): { $value }
line-place = చోటు: { $value }
line-urgent = అర్జెంట్
line-when = ఎప్పుడు: { $value }
line-where = ఎక్కడ: { $value }
partner-new = { $named ->
    [yes] { $name }, ఇక్కడ కొత్త, ఇంకా రేటింగ్‌లు లేవు
   *[no] ఇక్కడ కొత్త, ఇంకా రేటింగ్‌లు లేవు
}
partner-rated = { $named ->
    [yes] { $name }, 5కి { NUMBER($stars, maximumFractionDigits: 1) } స్టార్లు ({ $count })
   *[no] 5కి { NUMBER($stars, maximumFractionDigits: 1) } స్టార్లు ({ $count })
}
reason-same-size = సైజు సరిపోతుంది
reason-same-brand = బ్రాండ్ సరిపోతుంది
reason-same-model = మోడల్ సరిపోతుంది
reason-asks = అడుగుతున్న ధర { $value }
payment-cash = నగదు
payment-bank-transfer = బ్యాంక్ ట్రాన్స్‌ఫర్
payment-card = కార్డు
payment-mobile-money = మొబైల్ పేమెంట్
condition-new = కొత్తది
condition-used-like-new = కొత్తదానిలా ఉంది
condition-used-good = మంచి కండిషన్
condition-used-fair = ఓ మోస్తరు కండిషన్
condition-for-parts = విడిభాగాల కోసం
condition-used = వాడినది
color-black = నలుపు
color-white = తెలుపు
color-red = ఎరుపు
color-blue = నీలం
color-green = ఆకుపచ్చ
color-yellow = పసుపు
color-grey = బూడిద రంగు
color-brown = గోధుమ రంగు
color-pink = గులాబీ
color-silver = వెండి రంగు
color-gold = బంగారు రంగు
color-beige = బీజ్ రంగు
color-purple = ఊదా
color-orange = నారింజ
material-leather = తోలు
material-wood = చెక్క
material-metal = లోహం
material-glass = గాజు
material-plastic = ప్లాస్టిక్
material-cotton = కాటన్
material-wool = ఉన్ని
material-silk = పట్టు
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } కి.మీ.
attribute-rooms = { $value ->
    [one] { $value } గది
   *[other] { $value } గదులు
}
attribute-area-m2 = { $value } చదరపు మీటర్లు
unit-kg = { $count ->
    [one] { $count } కిలో
   *[other] { $count } కిలోలు
}
unit-l = { $count ->
    [one] { $count } లీటరు
   *[other] { $count } లీటర్లు
}
unit-m = { $count ->
    [one] { $count } మీటరు
   *[other] { $count } మీటర్లు
}
unit-piece = { $count ->
    [one] { $count } పీస్
   *[other] { $count } పీసులు
}
unit-pair = { $count ->
    [one] { $count } జత
   *[other] { $count } జతలు
}
unit-set = { $count ->
    [one] { $count } సెట్
   *[other] { $count } సెట్లు
}

# Deals
card-approval = { $lines }

    మీకు సమ్మతమేనా?
    .title = { $side ->
    [provider] మీ దగ్గర నుంచి ఒకరికి ఇది కావాలి: { $thing }
   *[seeker] మీ కోసం ఇది దొరికింది: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = మీరు సరే అన్నారు. ఇప్పుడు అవతలి వారి జవాబు కోసం చూస్తున్నాను.
approved-for-you = మీరు ఇచ్చిన అనుమతి ప్రకారం, మీ తరఫున దీనికి ఒప్పుకున్నాను.
counter-accepted = అవతలి వారు మీ ధరకు ఒప్పుకున్నారు.
declined-by-you = వద్దని చెప్పాను. వెతుకుతూనే ఉంటాను.
deal-expired = డీల్ { $deal }: గడువు అయిపోయింది. వెతుకుతూనే ఉంటాను.
deal-reminder = { $lines }

    ఇది ఇంకా మీ జవాబు కోసం ఎదురుచూస్తోంది.
    .title = { $thing }
deal-cancelled-by-you = డీల్ { $deal } రద్దయింది. అవతలి వారికి చెప్పాను.
peer-declined = అవతలి వారు డీల్ { $deal } వద్దన్నారు. వెతుకుతూనే ఉంటాను.
peer-cancelled = అవతలి వారు డీల్ { $deal } రద్దు చేశారు. వెతుకుతూనే ఉంటాను.
ask-counter = ఒక్కోదాని ధర { $price }. దానికి బదులు మీరు ఏ ధర చెబుతారు?
counter-sent = మీ ధర అవతలి వారికి చెప్పాను.
counter-refused = అవతలి వారు దానికి ఒప్పుకోవడం లేదు. ధర ఇప్పటికీ { $price }.
nothing-to-approve = ప్రస్తుతం మీ జవాబు కోసం ఏదీ వేచి లేదు.
which-deal = చాలా ఆఫర్లు మీ జవాబు కోసం ఎదురుచూస్తున్నాయి. బటన్లు వాడండి.
ask-cancel-deal = ఈ డీల్ నిజంగా రద్దు చేయాలా? అవతలి వారు మిమ్మల్ని నమ్ముకుని ఉన్నారు.
kept = సరే, అన్నీ అలాగే ఉంటాయి.

# Meetings
meeting-card = { $lines }

    పగటి వేళ, జనం ఉండే చోట కలవండి; డబ్బు ఇచ్చే ముందు వస్తువు చూసుకోండి; ముందుగా డబ్బు ఎప్పుడూ ఇవ్వకండి.
    .title = ఖాయమైంది: { $thing }
meeting-spot = { $town }: జనం ఉండే బహిరంగ ప్రదేశం, ఉదాహరణకు మెయిన్ సెంటర్ లేదా స్టేషన్
meeting-calendar = మీ క్యాలెండర్ కోసం ఎంట్రీ ఇదిగోండి.
meeting-soon = { $lines }
    .title = మీరు కలిసే సమయం దగ్గరపడింది: { $thing }
meeting-how = ఎలా జరిగింది?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = మీ ఇద్దరికీ కుదిరే వేరే సమయం నాకు తెలియదు. అవతలి వారికి రాసి చూడండి.
ask-other-time = మీకు ఏ సమయం వీలవుతుంది?
time-proposed = నేను సూచించిన సమయం: { $time }.
time-asked = అవతలి వారు సూచించిన సమయం: { $time }.
arrived-noted = మీరు వచ్చారని అవతలి వారికి చెప్పాను.
peer-arrived = అవతలి వారు వచ్చేశారు.
ask-rating = అయిపోయింది! అవతలి వారు ఎలా వ్యవహరించారు?
too-early-for-no-show = కలిసే సమయం: { $time }. అప్పటి వరకు ఆగండి.
no-show-noted = బాధగా ఉంది. వారు రాలేదని రాసుకున్నాను, వెతుకుతూనే ఉంటాను. వారికి రేటింగ్ ఇస్తారా?
blamed-no-show = మీరు రాలేదని అవతలి వారు అంటున్నారు. వెతుకుతూనే ఉంటాను. మీరూ వారికి రేటింగ్ ఇవ్వవచ్చు.
rating-thanks = థాంక్స్! మీరు ఇచ్చింది { $stars ->
    [one] { $stars } స్టార్
   *[other] { $stars } స్టార్లు
}.
ask-note = అవతలి వారికి ఏం చెప్పాలి? మీ పేరు, నంబర్ లేకుండా చేరవేస్తాను.
note-sent = చేరవేశాను.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = మెసేజ్: { $thing }
note-translated = “{ $text }” { $understood }
    అసలు మెసేజ్ ({ $language }): “{ $original }”
    .title = మెసేజ్: { $thing }

# Status
status-summary = నడుస్తున్న పోస్ట్‌లు: { $wishes }. నడుస్తున్న డీల్స్: { $deals }. పూర్తయినవి: { $done }.
status-empty = ప్రస్తుతం ఏదీ నడవడం లేదు. ఏది అమ్మాలో, ఏది వెతకాలో చెప్పండి.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = ఇంకా పూర్తి కాలేదు
wish-state-open = వెతుకుతున్నాను
wish-state-standing = ఏదైనా వస్తే చెబుతాను
wish-state-talking = బేరమాడుతున్నాను
wish-state-agreed = ఖాయమైంది, డీల్ చూడండి
wish-state-paused = ఆపి ఉంచాను
deal-state-proposed = మీ జవాబు కోసం చూస్తున్నాను
deal-state-approved-by-me = అవతలి వారి జవాబు కోసం చూస్తున్నాను
deal-state-approved-by-peer = అవతలి వారు సరే అన్నారు; మీ జవాబే బాకీ
deal-state-confirmed = ఇద్దరూ సరే అన్నారు
deal-state-meeting = కలవడం ఖాయమైంది
deal-state-arrived = మీరు అక్కడికి చేరారు
deal-state-done = పూర్తయింది, రేటింగ్ ఇంకా లేదు
deal-state-no-show = ఎవరో ఒకరు రాలేదు
deal-state-blamed = మీరు రాలేదని అవతలి వారు అంటున్నారు
ask-cancel-wish = “{ $thing }”: నిజంగా తొలగించాలా?

# Settings and privacy
settings-list = ఏం మార్చాలనుకుంటున్నారు?
setting-language = భాష
setting-town = ఊరు
setting-autonomy = MAIకి ఎంత స్వేచ్ఛ
setting-comfort = మొత్తాలు
setting-style = మాట తీరు
setting-sharing = ఇతరులకు తెలిసేవి
setting-precision = లొకేషన్
setting-platforms = ఛానెళ్లు
setting-market = మార్కెట్
setting-currency = కరెన్సీ
setting-radius = దూరం పరిధి
setting-delivery = డెలివరీ
setting-payment = చెల్లింపు
setting-quiet = మౌనంగా ఉండే వేళలు
setting-days = కలిసే రోజులు
setting-firmness = బేరం
setting-partners = ఇతరుల రేటింగ్
setting-contact = ఎవరు సంప్రదించవచ్చు
setting-notifications = నోటిఫికేషన్లు
setting-interests = ఆసక్తులు
setting-formality = మర్యాద
setting-languages = నాకు వచ్చిన భాషలు
privacy = మీ పోస్ట్‌లు, నా ప్రశ్నలకు మీ జవాబులు, మీ డీల్స్ గురించి మీరు చెప్పింది నా దగ్గర ఉంచుకుంటాను. మీ హద్దులు, చిరునామా నా దగ్గర నుంచి ఎప్పుడూ బయటికి వెళ్లవు. మీ డేటా తీసుకెళ్లవచ్చు లేదా తొలగించవచ్చు.
export-ready = మీ గురించి నాకు తెలిసిందంతా ఇదిగోండి.
ask-erase = నిజంగా అన్నీ తొలగించాలా? నడుస్తున్న పోస్ట్‌లు, డీల్స్ ముగిసిపోతాయి; మీ MAI శాశ్వతంగా వెళ్లిపోతుంది.
erased = అన్నీ తొలగించాను. ఇక సెలవు!
voice-consent = థాంక్స్. ఇప్పుడు ఒక చిన్న వాయిస్ మెసేజ్ పంపండి; మీరు తొలగించే వరకు దాన్ని మీ వాయిస్ శాంపిల్‌గా ఉంచుకుంటాను.
voice-kept = మీ వాయిస్ శాంపిల్ ఉంచుకున్నాను. /privacy లో దాన్ని తొలగించవచ్చు.
voice-deleted = మీ వాయిస్ శాంపిల్ తొలగించాను.

# Talk
help = { $style ->
    [brief] ఏది అమ్మాలి, ఇవ్వాలి, మార్చుకోవాలి, అద్దెకు ఇవ్వాలి, తీసుకోవాలి లేదా వెతకాలో చెప్పండి. /status /settings /privacy /cancel /stop
   *[other] ఏది అమ్మాలి, ఉచితంగా ఇవ్వాలి, మార్చుకోవాలి, అద్దెకు ఇవ్వాలి, అద్దెకు తీసుకోవాలి లేదా వెతకాలో మీ మాటల్లో చెప్పండి. ఉదాహరణకు: “సైకిల్ ఒకటి అమ్మాలి, 80” లేదా “దగ్గర్లో ఉయ్యాల దొరుకుతుందా”. ఏ భాష వారైనా సరే మనిషిని వెతికి, మీ హద్దుల్లో బేరమాడి, ఏదైనా ఖాయం చేసే ముందు మిమ్మల్ని అడుగుతాను.
        /status – ప్రస్తుత పరిస్థితి
        /settings – మీ కోసం నేను పనిచేసే తీరు
        /privacy – మీ డేటా
        /cancel – ప్రశ్నను వదిలేయడానికి
        /stop – ఇక మెసేజ్‌లు వద్దు
}
greeting = { $formality ->
    [familiar] హాయ్! 👋 ఏం కావాలి, లేదా ఏది వదిలించుకోవాలి?
   *[polite] { $style ->
        [professional] నమస్కారం. మీ కోసం ఏం చేయమంటారు?
       *[other] నమస్తే! ఏం వెతుకుతున్నారు, లేదా ఏది వదిలించుకోవాలి?
    }
}
you-are-welcome = { $formality ->
    [familiar] దానిదేముంది, ఎప్పుడైనా! 🙂
   *[polite] పర్లేదండి, సంతోషం!
}
not-a-wish = నాకు బాగా వచ్చింది బేరాలే: ఏది అమ్మాలి, ఇవ్వాలి, మార్చుకోవాలి, అద్దెకు ఇవ్వాలి, తీసుకోవాలి లేదా వెతకాలో చెప్పండి. ఇంకా తెలుసుకోవాలంటే /help.
nothing-asked = సరే, ఇక జవాబు కోసం చూడను.
stopped = ఇక మౌనంగా ఉంటాను. మళ్లీ కొనసాగించాలనిపిస్తే రాయండి.
command-unknown = ఆ కమాండ్ నాకు తెలియదు. నేను ఏం చేయగలనో /help చూపిస్తుంది.
empty-message = ఆ మెసేజ్ ఖాళీగా ఉంది. మీకు ఏం కావాలో కొన్ని మాటల్లో చెప్పండి.
edit-unclear = మీరు ఒక మెసేజ్ మార్చడం చూశాను. ఏం మార్చాలో కొత్తగా చెప్పండి.
too-long = ఇది నాకు చాలా పొడుగు. గరిష్ఠంగా { $limit } అక్షరాల్లో చెప్పండి.
no-longer-possible = అది ఇక కుదరదు. ప్రస్తుత పరిస్థితి కోసం /status అని రాయండి.
not-found = అది ఇప్పుడు కనిపించడం లేదు. ప్రస్తుత పరిస్థితి కోసం /status అని రాయండి.
sorry-failed = సారీ, నా వైపు ఏదో పొరపాటు జరిగింది. మళ్లీ చెప్పండి.
refused-market = మీ సెట్టింగ్స్ దానికి అనుమతించడం లేదు. /settings లో మార్చుకోవచ్చు.
refused-too-many-wishes = ఇప్పటికే చాలా పోస్ట్‌లు నడుస్తున్నాయి. ముందు ఒకటి పూర్తి చేయండి లేదా తొలగించండి; /status అవి చూపిస్తుంది.
refused-amount = ఆ మొత్తం సరైనది కాదు. 0 కన్నా పెద్ద సంఖ్య రాయండి.
refused-limit = అది మీరు నాకు ఇచ్చిన హద్దు దాటిపోతుంది.
refused-contact = మీ భద్రత కోసం ఫోన్ నంబర్లు, చిరునామాలు, లింకులు నేను పంపను. కార్డులో ఉన్నట్టే కలుసుకోండి.
refused-too-many-messages = ఒక్క నిమిషం, ఒకేసారి చాలా వచ్చాయి. ఒక నిమిషం తర్వాత ప్రయత్నించండి.
refused-deal-over = ఆ డీల్ ముగిసిపోయింది.
refused-deal-running = దీనికి ఒక డీల్ నడుస్తోంది. ముందు ఆ డీల్ రద్దు చేయండి; /status దాన్ని చూపిస్తుంది.
refused-not-open = ప్రస్తుతం దాని కోసం వెతకడం లేదు.
refused-not-paused = అది ఆపి ఉంచినది కాదు.
refused-same-price = ధర ఇప్పటికే అదే.
refused-too-many-counters = ధరల మాటలు చాలు. ఒప్పుకోండి లేదా వద్దనండి.

# Commands shown in menus
command-start = మొదలుపెట్టు
command-help = నేను ఏం చేయగలను
command-status = ప్రస్తుత పరిస్థితి
command-settings = మీ కోసం నేను పనిచేసే తీరు
command-privacy = మీ డేటా
command-cancel = ప్రశ్నను వదిలేయి

announcements-off = మీరు START అని రాసే వరకు ఈ కమ్యూనిటీ ప్రకటనలు కూడా రావు.
announcements-on = ఈ కమ్యూనిటీ ప్రకటనలు మళ్లీ వస్తాయి.
slow-down = ఒకేసారి చాలా వచ్చేశాయి, నేను అందుకోలేకపోతున్నాను. ఒక నిమిషం ఆగి మళ్లీ రాయండి: ఈలోపు మీరు పంపినవి నేను చదవలేదు.
waiting-for-partner = { $thing }: అవతలి వారు ప్రస్తుతం అందుబాటులో లేరు. వారు రాయగానే కొనసాగిస్తాను; ఏదీ పోదు.
privacy-notice = { $mark } ఇది మీకు మాత్రమే సొంతమైన గుర్తు. నా అసలైన ప్రతి కార్డు మీద ఇది ఉంటుంది; లేకపోతే అది నేను కాదు. వేరే అకౌంట్ నుంచి మీకు ఎప్పుడూ రాయను; పాస్‌వర్డ్‌లు, కోడ్‌లు ఎప్పుడూ అడగను. మీరు చెప్పింది నా దగ్గరే ఉంటుంది: /privacy లో దాన్ని చూడవచ్చు, తొలగించవచ్చు.
group-private = నేను ఒకసారికి ఒకరి కోసమే పనిచేస్తాను. నాకు ప్రైవేట్‌గా రాయండి, మిగతాది నేను చూసుకుంటాను:
link-code = ఈ కోడ్‌ను { $minutes } నిమిషాల్లోపు మీ మరో ఛానెల్‌లో నాకు రాయండి: { $code }
link-done = కలిపేశాను. ఇకపై ఈ ఛానెల్‌లో కూడా నాతో మాట్లాడవచ్చు: { $channel }. నాకు తెలిసిందంతా అన్ని చోట్లా తెలుసు.
link-unknown = ఆ కోడ్ నాకు తెలియదు. కొత్తది కావాలంటే మీ మరో ఛానెల్‌లో /link అని రాయండి.
unlink-list = ఏ ఛానెల్‌ను మర్చిపోవాలి?
unlink-none = మీరు నాతో ఇక్కడ మాత్రమే మాట్లాడుతున్నారు. వేరే ఛానెల్‌లో కూడా మాట్లాడాలంటే /link అని రాయండి.
unlink-done = అయిపోయింది. ఈ ఛానెల్‌లో ఇక మీరెవరో నాకు తెలియదు: { $channel }.
refused-link-own = అది మీ సొంత కోడే. దాన్ని మరో ఛానెల్‌లో నాకు రాయండి.
refused-link-many = ఇప్పటికే చాలా ఛానెళ్లలో నాతో మాట్లాడుతున్నారు. ముందు ఒకటి తీసేయడానికి /unlink అని రాయండి.
refused-link-busy = ఇక్కడ మీకు ఒక MAI ఉంది, దాని పోస్ట్‌లు లేదా డీల్స్ నడుస్తున్నాయి. ముందు వాటిని పూర్తి చేయండి లేదా తొలగించండి (/status అవి చూపిస్తుంది); తర్వాత కోడ్ మళ్లీ రాయండి.
command-link = నన్ను వేరే చోట కూడా వాడండి
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = మీ పోస్ట్‌లలో ఒకదాని గురించి మీ MAI దగ్గర కొత్త కబురు ఉంది. చూడాలంటే జవాబివ్వండి.
whatsapp-invite-show = చూపించు
whatsapp-choose = ఎంచుకోండి
operator-page =
    మీ పేజీ: { $link }
    ఈ లింక్ ఒక్కసారే, { $minutes } నిమిషాల వరకు పనిచేస్తుంది. దీన్ని ఎవరికీ ఇవ్వకండి.
operator-help =
    /stats – గణాంకాలు, బొమ్మతో
    /broadcast SEGMENT – చాలా మందికి రాయడానికి; /broadcasts – అవి ఎలా నడుస్తున్నాయో
    /announce WHO TEXT – ఒకరికి రాయడానికి
    /user WHO – తెలిసిన వివరాలు; /note WHO TEXT – ఏదైనా గుర్తుంచుకోవడానికి
    /tag WHO TAG, /untag WHO TAG – సెగ్మెంట్ల కోసం
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – ఎవరో ఒకరు రాని డీల్స్
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO అంటే p_…, ఒక MAI పేరు, లేదా channel:address.
operator-usage = ఇలా రాయండి: { $usage }
operator-person-unknown = ఈ పేరుతో ఎవరూ నాకు తెలియదు: { $who }. p_…, ఒక MAI పేరు, లేదా channel:address రాయండి.
operator-own-person = { $who } ఆపరేటర్లలో ఒకరు; అది కుదరదు.
operator-user =
    { $person }
    MAI: { $mai }
    భాష: { $language }. ఊరు: { $town }
    ఛానెళ్లు: { $channels }
    ఇక్కడ చేరింది: { $since }, చివరిసారి కనిపించింది: { $seen }
    పోస్ట్‌లు: { $wishes }
    డీల్స్: { $deals }
    వచ్చిన స్టార్లు: { $stars }
    ట్యాగ్‌లు: { $tags }
    బ్రాడ్‌కాస్ట్‌లు అందుతాయి: { $news }. నిషేధం: { $banned }
    నోట్స్: { $notes }
    .title = { $name }
operator-stats =
    మనుషులు: { $people }, వారంలో కొత్తవారు: { $fresh }, వారంలో వాడినవారు: { $active }
    భాషలు: { $languages }
    ఛానెళ్లు: { $channels }
    పోస్ట్‌లు: { $wishes }
    డీల్స్: { $deals }
    పోస్ట్ నుంచి డీల్ వరకు: పోస్ట్‌లు { $confirmed }, జత కుదిరినవి { $matched }, ఖాయమైనవి { $agreed }, పూర్తయినవి { $carried } ({ $conversion })
    జవాబులకు పట్టే సమయం: సగానికి గరిష్ఠంగా { $median }, దాదాపు అన్నిటికీ గరిష్ఠంగా { $slowest }
    కార్డు నుంచి ఒప్పుకునే వరకు: { $approval }
    .title = గణాంకాలు
chart-languages = భాషల వారీగా మనుషులు
chart-channels = ఛానెళ్ల వారీగా మనుషులు
chart-daily = రోజుల వారీగా కొత్తవారు, పోస్ట్‌లు, డీల్స్
chart-funnel = 1 పోస్ట్‌లు, 2 జత కుదిరినవి, 3 ఖాయమైనవి, 4 పూర్తయినవి
operator-no-disputes = వివాదాలు ఏమీ లేవు.
operator-deal-unknown = ఆ డీల్ నాకు తెలియదు: { $deal }.
operator-solver-is-party = ఆ డీల్‌లో మీరూ ఒక పక్షం; వేరే ఆపరేటర్ నిర్ణయించాలి.
dispute-solved = { $text }
    .title = డీల్ { $deal } గురించి నిర్ణయం: { $thing }
operator-says = { $text }
    .title = దీన్ని నడిపేవారి నుంచి ఒక మాట
operator-export-ready = వరుసలు: { $total }
operator-nothing-dead = మధ్యలో వదిలేసింది ఏదీ లేదు.
operator-switches = మెయింటెనెన్స్: { $maintenance }. { $features }
maintenance = ఏదో బాగు చేస్తున్నాం. మీ మెసేజ్ ఉంచుకున్నాను; పని అయిపోగానే జవాబిస్తాను.
maintenance-over = మెయింటెనెన్స్ అయిపోయింది. ఆగి ఉన్న మెసేజ్‌లు: { $total }
feature-off = ప్రస్తుతం అది ఆపి ఉంది. కాసేపటి తర్వాత ప్రయత్నించండి.
banned = దీన్ని నడిపేవారు మీ యాక్సెస్ ఆపేశారు: { $reason }
unbanned = మళ్లీ స్వాగతం! ఏది అమ్మాలో, ఏది వెతకాలో చెప్పండి.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] ఇది { $word } అక్షరాల కన్నా పొడుగు.
        [too-deep] ఒకదానిలో ఒకటిగా { $word } కన్నా ఎక్కువ బ్రాకెట్లు ఉన్నాయి.
        [unknown-name] “{ $word }” నాకు తెలియదు (అక్షరం నం. { $at }). రాయగలిగినవి: { $choices }
        [unknown-value] “{ $word }” (అక్షరం నం. { $at }) అక్కడ కుదరదు. ఉదాహరణకు: { $choices }
        [expected-value] అక్షరం నం. { $at }: “{ $word }” తర్వాత విలువ లేదు.
        [expected-term] అక్షరం నం. { $at }: ఇక్కడ షరతు లేదు. రాయగలిగినవి: { $choices }
        [expected-bracket] అక్షరం నం. { $at }: ఇక్కడ “{ $word }” లేదు.
        [left-over] “{ $word }” (అక్షరం నం. { $at }) ముందు “and” లేదా “or” ఉండాలి.
        [bad-character] “{ $word }” (అక్షరం నం. { $at }) నాకు అర్థం కాలేదు.
        [bad-time] “{ $word }” (అక్షరం నం. { $at }) కాల వ్యవధి కాదు. ఉదాహరణకు: { $choices }
        [bad-distance] “{ $word }” (అక్షరం నం. { $at }): ఒక చోటు, దూరం కావాలి. ఉదాహరణకు: { $choices }
        [unknown-place] “{ $word }” (అక్షరం నం. { $at }) అనే చోటు నాకు తెలియదు. పెద్ద ఊరి పేరు రాయండి, లేదా అక్షాంశం, రేఖాంశం.
        [several-places] “{ $word }” (అక్షరం నం. { $at }) అనే పేరుతో చాలా చోట్లు ఉండవచ్చు. ఈ పాయింట్లలో ఒకటి రాయండి: { $choices }
       *[other] అక్షరం నం. { $at }: ఇక్కడ నాకు అర్థం కాలేదు.
    }
    .title = ఎవరిని ఉద్దేశించి?
broadcast-ask-text =
    ఎవరికి: { $segment }
    ఇప్పుడు నాకు టెక్స్ట్ పంపండి. ప్రతి భాషనూ దాని ట్యాగ్‌తో మొదలుపెట్టండి, ఉదాహరణకు “es: Hola”; ట్యాగ్ లేని మాటల భాష: { $language }. చివర్లో [బ్రాకెట్లలో] ఉన్న లైన్లు బటన్లు అవుతాయి; బటన్ నొక్కితే అర్థం ఏంటో [Label -> /status] చెబుతుంది. ఫోటో దానితో పాటు రావచ్చు, విడిగా కూడా రావచ్చు. “catalog: KEY” కేటలాగ్‌లలోని టెక్స్ట్ తీసుకుంటుంది.
broadcast-text-wrong =
    { $problem ->
        [empty] దీనికి మాటలు ఏమీ లేవు: { $word }.
        [too-long] { $word }: టెక్స్ట్ { $limit } అక్షరాల కన్నా పొడుగు.
        [bad-button] “{ $word }” బటన్ కాలేదు: గరిష్ఠంగా { $buttons } బటన్లు, ఒక్కోదానిలో గరిష్ఠంగా { $label } అక్షరాలు.
       *[unknown-key] “{ $word }” అనే విడిగా నిలబడే టెక్స్ట్ కేటలాగ్‌లలో లేదు.
    }
broadcast-preparing = ఎవరెవరికి వెళ్తుందో లెక్కపెడుతున్నాను. ఇంకా భాషలు లేదా ఫోటో పంపవచ్చు.
broadcast-preview =
    ఎవరికి: { $segment }
    అందుకునేవారు: { $total }
    భాషలు: { $languages }
    ఛానెళ్లు: { $channels }
    టెక్స్ట్‌లు: { $texts }
    వదిలేసినవారు: { $skipped }
    .title = ట్రయల్, ఇంకా పంపలేదు
broadcast-nobody =
    ఇది ఎవరికీ వెళ్లదు. ఎవరికి: { $segment }
    వదిలేసినవారు: { $skipped }
broadcast-how =
    { $how ->
        [given] ఇచ్చినట్టే
        [catalog] కేటలాగ్ నుంచి
        [translated] అనువదించినది
        [read] వారు చదివే మరో భాష
        [related] వారి భాషకు దగ్గరి భాష
       *[closest] ఉన్నవాటిలో అన్నిటికన్నా దగ్గరిది
    }
skip-reason =
    { $reason ->
        [banned] నిషేధించినవారు
        [opted-out] బ్రాడ్‌కాస్ట్‌లు వద్దన్నవారు
        [stopped] ఆపమన్నవారు
        [notifications] డీల్స్ గురించి మాత్రమే చెప్పమన్నవారు
        [blocked] మనల్ని బ్లాక్ చేసినవారు
       *[unreachable] చిరునామా లేనివారు
    }
broadcast-ask-when = ఎప్పుడు? ఉదాహరణకు “2h”, “18:30”, “2026-03-01 18:30” (మీ సమయం, { $zone }); ముందు “local” అని రాస్తే, అందుకునే ఒక్కొక్కరి గడియారం ప్రకారం.
broadcast-when-wrong = “{ $text }” అనేది రాబోయే ఏడాది కాలంలోని సమయంగా నాకు అర్థం కాలేదు.
broadcast-progress =
    { $state }
    ఎవరికి: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = బ్రాడ్‌కాస్ట్ { $id }
broadcast-state =
    { $state ->
        [ready] ఇంకా పంపలేదు
        [preparing] సిద్ధమవుతోంది
        [scheduled] అనుకున్న సమయం: { $at }
        [running] పంపుతున్నాను
        [paused] ఆపి ఉంచాను
        [done] పూర్తయింది
       *[cancelled] రద్దయింది
    }
recipient-state =
    { $state ->
        [waiting] ఇంకా పంపాలి
        [queued] తర్వాతి వంతు
        [sending] పంపుతున్నాను
        [sent] పంపాను
        [delivered] చేరింది
        [read] చదివారు
        [failed] పంపలేకపోయాను
        [window] వారు రాసే వరకు ఆగాను
        [unsure] బహుశా పంపాను
        [skipped] వదిలేశాను
        [cancelled] రద్దయింది
       *[erased] ఇప్పుడు ఇక్కడ లేరు
    }
broadcast-none = ఇంకా బ్రాడ్‌కాస్ట్‌లు ఏమీ లేవు.
broadcast-ask-cancel = నిజంగా రద్దు చేయాలా? ఇంకా అందనివారికి ఇక అందదు.
broadcast-report = { $states }
    .title = బ్రాడ్‌కాస్ట్ { $id }: అందుకునే ఒక్కొక్కరు
broadcast-footer = ఇలాంటి మెసేజ్‌లు ఆపాలంటే: /stop
button-send-now = ఇప్పుడే పంపు
button-schedule = టైమ్ పెట్టు
button-hold = ఆపి ఉంచు
button-go-on = కొనసాగించు
button-stop-sending = రద్దు చేయి
button-report = రిపోర్ట్
operator-text = { $text }
