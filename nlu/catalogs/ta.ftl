# Birth and bonding
birth-welcome = வணக்கம்! நான் உங்கள் MAI, உங்களுக்கான தனி வர்த்தக உதவி. எதை விற்க, இலவசமாகத் தர, மாற்றிக்கொள்ள, வாடகைக்கு விட, வாடகைக்கு எடுக்க அல்லது தேட வேண்டும் என்று உங்கள் மொழியில், உங்கள் பாணியில் சொல்லுங்கள்; சரியான ஆளைத் தேடி, பேரம் பேசுவது என் வேலை. நீங்கள் சம்மதிக்காமல் எதுவும் முடிவாகாது.
birth-ready = உங்கள் MAI தயார். ஒரு வணக்கம் சொல்லுங்கள்.
ask-town = நீங்கள் எந்த ஊரில் இருக்கிறீர்கள்? (இப்போது நான் பேசும் மொழி: { $language }; வேறு மொழியில் எழுதினால் நானும் அதற்கு மாறிவிடுவேன்.)
ask-autonomy = நானாகவே எவ்வளவு தூரம் முடிவெடுக்கலாம்?
ask-comfort = எவ்வளவு தொகை வரை உங்களைத் தொந்தரவு செய்யாமல் நானே செயல்படலாம்?
ask-style = உங்களிடம் எப்படிப் பேசட்டும்?
ask-sharing = உங்களைப் பற்றி மற்ற MAI-களுக்கு என்ன தெரியலாம்?
ask-precision = நீங்கள் இருக்கும் இடம் மற்றவர்களுக்கு எவ்வளவு துல்லியமாகத் தெரியலாம்?
ask-platforms = எதில் சாட் செய்கிறீர்கள்? பொருந்துவதை எல்லாம் தேர்ந்தெடுங்கள்.
ask-market = சந்தையில் உங்களுக்காக நான் என்ன செய்யலாம்?
ask-currency = எந்த நாணயத்தில் கணக்கு பார்க்கிறீர்கள்? எழுதுங்கள், உதாரணமாக { $currency }.
ask-radius = ஒரு டீலுக்காக எவ்வளவு தூரம் போவீர்கள்?
ask-delivery = நேரில் சந்திப்பதா, டெலிவரியா: எது வசதி?
ask-payment = பணம் கொடுக்கவும் வாங்கவும் எந்த முறை பிடிக்கும்?
ask-quiet = எந்த நேரத்தில் நான் அமைதியாக இருக்கட்டும்?
ask-days = ஆட்களைச் சந்திக்க உங்களுக்கு எப்போது நேரம் இருக்கும்?
ask-firmness = எவ்வளவு கறாராகப் பேரம் பேசட்டும்?
ask-partners = மறுதரப்பின் ரேட்டிங் எவ்வளவு நன்றாக இருக்க வேண்டும்?
ask-contact = என் வழியாக உங்களை யார் தொடர்புகொள்ளலாம்?
ask-notifications = நீங்கள் கேட்காமலே எவற்றைச் சொல்லட்டும்?
ask-interests = எந்த மாதிரிப் பொருட்களில் உங்களுக்கு ஆர்வம்? சிலவற்றை எழுதுங்கள்.
ask-formality = எவ்வளவு மரியாதையாகப் பேசட்டும்?
ask-languages = உங்களுக்கு எந்தெந்த மொழிகள் பேசத் தெரியும்? எழுதுங்கள்.
ask-language = நான் எந்த மொழியில் பேசட்டும்?
language-set = இனி நான் பேசும் மொழி: { $language }.
choice-autonomy-ask = எப்போதும் கேளுங்கள்
choice-autonomy-big = பெரிதென்றால் கேளுங்கள்
choice-autonomy-tell = செய்து தெரிவியுங்கள்
choice-autonomy-full = நீங்களே முடிவெடுங்கள்
choice-comfort-under = { $amount } வரை
choice-comfort-trust = முழு நம்பிக்கை
choice-style-casual = சகஜமாக
choice-style-professional = தொழில்முறையாக
choice-style-brief = சுருக்கமாக
choice-style-detailed = விரிவாக
choice-sharing-nothing = எதுவும் வேண்டாம்
choice-sharing-interests = என் ஆர்வங்கள்
choice-sharing-profile = என் சுயவிவரம்
choice-sharing-all = உதவுவது எல்லாம்
choice-precision-city = என் ஊர்
choice-precision-never = வேண்டாம்
choice-precision-neighbourhood = என் ஏரியா
choice-precision-precise = துல்லியமாக
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = வெப் சாட்
platform-not-yet = { $name }: இங்கே இன்னும் வரவில்லை; நினைவில் வைத்துக்கொள்கிறேன்.
choice-market-full = எல்லாம்
choice-market-browse = பார்க்க மட்டும்
choice-market-buy = கேட்டு வாங்கலாம்
choice-market-sell = கேட்டு விற்கலாம்
choice-radius-5 = 5 கி.மீ.
choice-radius-20 = 20 கி.மீ.
choice-radius-50 = 50 கி.மீ.
choice-radius-100 = 100 கி.மீ.
choice-radius-500 = 500 கி.மீ.
choice-delivery-pickup = நேரில்
choice-delivery-delivery = டெலிவரி
choice-delivery-either = எதுவானாலும் சரி
choice-payment-cash = ரொக்கம்
choice-payment-transfer = வங்கிப் பரிமாற்றம்
choice-payment-card = கார்டு
choice-payment-any = எதுவானாலும் சரி
choice-quiet-night = இரவில் (22–8)
choice-quiet-none = தேவையில்லை
choice-quiet-evening = மாலை, இரவு (19–9)
choice-days-any = எந்த நேரமும்
choice-days-weekend = வார இறுதியில்
choice-days-evenings = மதியம், மாலை
choice-days-mornings = காலையில்
choice-firmness-normal = சாதாரணமாக
choice-firmness-soft = மென்மையாக
choice-firmness-firm = கறாராக
choice-partners-0 = யாரானாலும்
choice-partners-50 = சுமார் அல்லது மேல்
choice-partners-70 = நல்ல ரேட்டிங்
choice-partners-85 = மிக நல்ல ரேட்டிங்
choice-contact-everyone = எல்லோரும்
choice-contact-rated = ரேட்டிங் உள்ளவர்கள்
choice-contact-nobody = யாரும் வேண்டாம்
choice-notifications-all = எல்லாம்
choice-notifications-digest = தினம் ஒருமுறை, மொத்தமாக
choice-notifications-deals = என் டீல்கள் மட்டும்
choice-notifications-none = எதுவும் வேண்டாம்
choice-formality-polite = மரியாதையாக
choice-formality-familiar = நண்பர் போல
which-town = இவற்றில் எந்த ஊர்?
town-noted = குறித்துக்கொண்டேன்: { $town }. கணக்கு பார்க்கும் நாணயம்: { $currency }; அதை /settings-இல் மாற்றலாம்.
unclear-town = அந்த ஊர் எனக்குத் தெரியவில்லை. பக்கத்துப் பெரிய ஊரின் பெயரை எழுதுங்கள், அல்லது உங்கள் லொகேஷனை அனுப்புங்கள்.
held-until-ready = அதை வைத்துக்கொண்டேன். ஒரு நிமிடம், உடனே கவனிக்கிறேன்.
please-choose = கீழே உள்ள பட்டன்களில் ஒன்றை அழுத்துங்கள், அல்லது /help என்று எழுதுங்கள்.
noted = குறித்துக்கொண்டேன்.
welcome-back = { $formality ->
    [familiar] ஹாய், மறுபடி பார்த்ததில் சந்தோஷம்! 👋 என்ன விசேஷம்?
   *[polite] மீண்டும் வருக! என்ன தேடுகிறீர்கள், அல்லது எதைக் கொடுத்துவிட வேண்டும்?
}

# Buttons
button-skip = தவிர்
button-done-choosing = முடிந்தது
button-drop = வேண்டாம், விடு
button-yes-look = ஆம், தேடு
button-only-tell = சொன்னால் போதும்
button-change = மாற்று
button-back = பின்செல்
button-approve = சம்மதம்
button-decline = வேண்டாம்
button-counter = வேறு விலை
button-here = வந்துவிட்டேன்
button-done = எல்லாம் முடிந்தது
button-write = செய்தி அனுப்பு
button-reschedule = வேறு நேரம்
button-noshow = அவர் வரவில்லை
button-cancel = டீலை ரத்து செய்
button-cancel-sure = ஆம், ரத்து செய்
button-cancel-wish = நீக்கு
button-keep = இல்லை, இருக்கட்டும்
button-reply = பதில் எழுது
button-negotiate = பேரம் பேசு
button-accept-time = இந்த நேரம் சரி
button-pause = நிறுத்தி வை
button-resume = மறுபடி தேடு
button-edit = திருத்து
button-export = என் தரவு கோப்பாக
button-erase = எல்லாம் அழி
button-erase-sure = ஆம், எல்லாம் அழி
button-voice-give = குரல் மாதிரி கொடு
button-voice-delete = குரல் மாதிரி நீக்கு
button-used = அந்தப் பட்டனை ஏற்கெனவே அழுத்தியாயிற்று. இப்போதைய நிலையைப் பார்க்க /status என்று எழுதுங்கள்.
button-unknown = அந்தப் பட்டன் இப்போது செல்லாது. இப்போதைய நிலையைப் பார்க்க /status என்று எழுதுங்கள்.
button-foreign = அந்தப் பட்டன் வேறொருவருடையது.
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] விற்பனைக்கு
    [BUY] வாங்க வேண்டும்
    [GIVE] இலவசமாக
    [TRADE] மாற்றிக்கொள்ள
    [RENT_OUT] வாடகைக்கு விட
    [RENT] வாடகைக்கு வேண்டும்
    [OFFER_SERVICE] சேவை தருகிறேன்
    [SEEK_SERVICE] சேவை தேவை
   *[other] பதிவு
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    ஆளைத் தேடட்டுமா? ஏதாவது தவறாக இருந்தால் எழுதியே திருத்தலாம்.
    .title = { action-name }: { $thing }
ask-wish-action = இதை என்ன செய்ய நினைக்கிறீர்கள்?
ask-wish-thing = சரியாக என்ன பொருள்?
ask-wish-location = எந்த ஊரில்? உங்கள் லொகேஷனையும் அனுப்பலாம்.
ask-wish-size = என்ன சைஸ்?
ask-wish-quantity = எத்தனை?
ask-wish-wanted = பதிலுக்கு என்ன வேண்டும்?
per-what = { $per ->
    [hour] {" "}ஒரு மணிநேரத்துக்கு
    [day] {" "}ஒரு நாளுக்கு
    [week] {" "}ஒரு வாரத்துக்கு
    [month] {" "}ஒரு மாதத்துக்கு
    [unit] {" "}ஒன்றுக்கு
   *[one] {""}
}
ask-wish-target = உங்களுக்கு{ per-what } என்ன விலை வேண்டும்? மற்றவர்கள் இதை நீங்கள் கேட்கும் விலையாகப் பார்ப்பார்கள்.
ask-wish-limit = { $side ->
    [provider] குறைந்தபட்சம்{ per-what } எவ்வளவு கிடைத்தால் சம்மதிப்பீர்கள்? இது நமக்குள் மட்டும்; யாரிடமும் சொல்ல மாட்டேன்.
   *[seeker] அதிகபட்சம்{ per-what } எவ்வளவு கொடுப்பீர்கள்? இது நமக்குள் மட்டும்; யாரிடமும் சொல்ல மாட்டேன்.
}
unclear-wish-thing = அது என்னவென்று ஓரிரு வார்த்தைகளில் சொல்லுங்கள்.
unclear-wish-location = அந்த ஊர் எனக்குத் தெரியவில்லை. பக்கத்துப் பெரிய ஊரின் பெயரை எழுதுங்கள், அல்லது உங்கள் லொகேஷனை அனுப்புங்கள்.
unclear-wish-size = பொருளின் மேல் இருப்பது போலவே சைஸை எழுதுங்கள்.
unclear-wish-quantity = ஒரு எண்ணை எழுதுங்கள், உதாரணமாக 4.
unclear-wish-wanted = பதிலுக்கு என்ன வேண்டும் என்று ஓரிரு வார்த்தைகளில் சொல்லுங்கள்.
unclear-wish-target = ஒரு தொகையை எழுதுங்கள், உதாரணமாக 80.
unclear-wish-limit = ஒரு தொகையை எழுதுங்கள், உதாரணமாக 60.
two-currencies = இரண்டு நாணயங்கள் தெரிகின்றன: { $currencies }. ஏதாவது ஒன்றில் தொகையைச் சொல்லுங்கள்.
several-wishes = இதில் எனக்குத் தெரிவது { $count ->
    [one] { $count } பதிவு
   *[other] { $count } பதிவுகள்
}. ஒவ்வொன்றாகப் பார்ப்போம்.
wish-open = { $style ->
    [brief] தேடுகிறேன்.
   *[other] இப்போதே தேடத் தொடங்குகிறேன்; ஏதாவது கிடைத்ததும் சொல்கிறேன். எப்போது வேண்டுமானாலும் /status என்று எழுதலாம்.
}
wish-standing = கவனித்துக்கொண்டே இருப்பேன்; ஏதாவது வந்தால் மட்டும் சொல்கிறேன்.
wish-dropped = சரி, விட்டுவிட்டேன்.
wish-expired = இதற்கான காலம் முடிந்துவிட்டது; தேடுவதை நிறுத்திவிட்டேன். இன்னும் வேண்டுமென்றால் மறுபடி சொல்லுங்கள்.
    .title = { action-name }: { $thing }
wish-paused = நிறுத்தி வைத்திருக்கிறேன். நீங்கள் மறுபடி தொடங்கும் வரை யாருக்கும் காட்டப்படாது.
wish-resumed = மறுபடி தேடுகிறேன்.
wish-cancelled = நீக்கப்பட்டது: { $thing }.
which-field = எதை மாற்றட்டும்?
field-action = என்ன செய்ய வேண்டும்
field-thing = பொருள்
field-quantity = எத்தனை
field-size = சைஸ்
field-location = ஊர்
field-wanted = பதிலுக்கு வேண்டியது
field-target = என் விலை
field-limit = என் வரம்பு
photo-what = அருமையான படம்! இது என்ன, இதை என்ன செய்யட்டும்: விற்கவா, இலவசமாகக் கொடுக்கவா, இதே மாதிரி ஒன்றைத் தேடவா?
photo-seen = பார்த்தால் இப்படித் தெரிகிறது: { $thing }. இதை என்ன செய்யட்டும்: விற்கவா, இலவசமாகக் கொடுக்கவா, இதே மாதிரி ஒன்றைத் தேடவா?
voice-heard = எனக்குக் கேட்டது: “{ $text }”
voice-unclear = நீங்கள் சொன்னது சரியாகப் புரியவில்லை. சில வார்த்தைகளில் எழுதுங்கள்.
got-voice = குரல் செய்திகளை இப்போதைக்கு என்னால் கேட்க முடியாது. சில வார்த்தைகளில் எழுதுங்கள்.
got-contact = நன்றி, ஆனால் தொடர்பு எண்கள் எனக்குத் தேவையில்லை: நீங்களும் மறுதரப்பினரும் என் வழியாகவே எழுதிக்கொள்ளலாம்.
got-sticker = 🙂 என்ன தேடுகிறீர்கள், எதைக் கொடுத்துவிட வேண்டும் என்று வார்த்தைகளில் சொல்லுங்கள்.
got-document = கோப்புகளை என்னால் படிக்க முடியாது. எதைப் பற்றி என்று சில வார்த்தைகளில் சொல்லுங்கள்.
got-other = இந்த வகைச் செய்தியை என்னால் படிக்க முடியாது. சில வார்த்தைகளில் சொல்லுங்கள்.
standing-found = { $priced ->
    [yes] கிடைத்தது: { $thing }, { $distance } தூரத்தில், கேட்கும் விலை { $price }.
   *[no] கிடைத்தது: { $thing }, { $distance } தூரத்தில்.
}
digest = { $lines }
    .title = இன்று உங்களுக்குக் கிடைத்தவை
talk-begun = மறுதரப்பினரிடம் பேசுகிறேன்; பேசிவிட்டு வருகிறேன்.
which-meaning = சரியாகப் புரிந்ததா என்று தெரியவில்லை. என்ன செய்ய வேண்டும்?
meaning-sell = ஒன்றை விற்க
meaning-buy = ஒன்றை வாங்க
meaning-give = இலவசமாகக் கொடுக்க
meaning-trade = மாற்றிக்கொள்ள
meaning-rent-out = வாடகைக்கு விட
meaning-rent = வாடகைக்கு எடுக்க
meaning-offer-service = வேலை செய்து தர
meaning-seek-service = வேலைக்கு ஆள் தேட
meaning-approve = சம்மதம் சொல்ல
meaning-decline = வேண்டாம் என்று சொல்ல
meaning-counter = வேறு விலை சொல்ல
meaning-cancel = ஒன்றைத் திரும்பப் பெற
meaning-status = நிலையைப் பார்க்க
meaning-help = உதவி பெற
meaning-greet = வணக்கம் சொல்ல மட்டும்
meaning-thank = நன்றி சொல்ல மட்டும்
meaning-stop = செய்திகளை நிறுத்த
meaning-other = சும்மா பேச
meaning-neither = வேறு ஏதோ
say-it-differently = அப்படியென்றால் வேறு வார்த்தைகளில் சொல்லுங்கள், உதாரணமாக: “என் சைக்கிளை விற்கணும், 80”.

# Lines of cards
line-in-return = பதிலுக்கு: { $value }
line-details = { $value }
line-quantity = எண்ணிக்கை: { $value }
line-unit-price = ஒன்றின் விலை: { $value }
line-total = மொத்தம்: { $value }
line-price-hour = ஒரு மணிநேரத்துக்கு { $value }
line-price-day = ஒரு நாளுக்கு { $value }
line-price-week = ஒரு வாரத்துக்கு { $value }
line-price-month = ஒரு மாதத்துக்கு { $value }
line-free = இலவசம்
line-reasons = ஏன்: { $value }
line-distance = தூரம்: { $value }
line-area = சந்திக்கும் பகுதி: { $value }
line-times = வசதியான நேரங்கள்: { $value }
line-payment = பணம் தரும் முறை: { $value }
line-partner = மறுதரப்பு: { $value }
line-interests = ஆர்வங்கள்: { $value }
line-since = இங்கே சேர்ந்தது: { $value }
line-expires = செல்லுபடி: { $value } வரை
line-deal = டீல் எண் { $value }
line-hope = விலை: { $value }
line-limit = வரம்பு (நம் இருவருக்கு மட்டும் தெரியும்): { $value }
line-place = இடம்: { $value }
line-urgent = அவசரம்
line-when = எப்போது: { $value }
line-where = எங்கே: { $value }
partner-new = { $named ->
    [yes] { $name }, இங்கே புதியவர், இன்னும் ரேட்டிங் இல்லை
   *[no] இங்கே புதியவர், இன்னும் ரேட்டிங் இல்லை
}
partner-rated = { $named ->
    [yes] { $name }, 5-க்கு { NUMBER($stars, maximumFractionDigits: 1) } நட்சத்திரம் ({ $count })
   *[no] 5-க்கு { NUMBER($stars, maximumFractionDigits: 1) } நட்சத்திரம் ({ $count })
}
reason-same-size = சைஸ் பொருந்துகிறது
reason-same-brand = பிராண்ட் பொருந்துகிறது
reason-same-model = மாடல் பொருந்துகிறது
reason-asks = கேட்கும் விலை { $value }
payment-cash = ரொக்கம்
payment-bank-transfer = வங்கிப் பரிமாற்றம்
payment-card = கார்டு
payment-mobile-money = மொபைல் பேமெண்ட்
condition-new = புதியது
condition-used-like-new = புதிது போல
condition-used-good = நல்ல நிலை
condition-used-fair = சுமாரான நிலை
condition-for-parts = உதிரி பாகங்களுக்கு
condition-used = பயன்படுத்தியது
color-black = கருப்பு
color-white = வெள்ளை
color-red = சிவப்பு
color-blue = நீலம்
color-green = பச்சை
color-yellow = மஞ்சள்
color-grey = சாம்பல் நிறம்
color-brown = பழுப்பு
color-pink = இளஞ்சிவப்பு
color-silver = வெள்ளி நிறம்
color-gold = தங்க நிறம்
color-beige = பீஜ் நிறம்
color-purple = ஊதா
color-orange = ஆரஞ்சு
material-leather = தோல்
material-wood = மரம்
material-metal = உலோகம்
material-glass = கண்ணாடி
material-plastic = பிளாஸ்டிக்
material-cotton = பருத்தி
material-wool = கம்பளி
material-silk = பட்டு
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } கி.மீ.
attribute-rooms = { $value ->
    [one] { $value } அறை
   *[other] { $value } அறைகள்
}
attribute-area-m2 = { $value } சதுர மீட்டர்
unit-kg = { $count } கிலோ
unit-l = { $count } லிட்டர்
unit-m = { $count } மீட்டர்
unit-piece = { $count ->
    [one] { $count } பீஸ்
   *[other] { $count } பீஸ்
}
unit-pair = { $count ->
    [one] { $count } ஜோடி
   *[other] { $count } ஜோடி
}
unit-set = { $count ->
    [one] { $count } செட்
   *[other] { $count } செட்
}

# Deals
card-approval = { $lines }

    உங்களுக்குச் சம்மதமா?
    .title = { $side ->
    [provider] உங்களிடமிருந்து ஒருவருக்கு இது வேண்டும்: { $thing }
   *[seeker] உங்களுக்காக இது கிடைத்தது: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = நீங்கள் சம்மதம் சொல்லிவிட்டீர்கள். இப்போது மறுதரப்பின் பதிலுக்காகக் காத்திருக்கிறேன்.
approved-for-you = நீங்கள் அனுமதித்தபடி, உங்கள் சார்பில் இதற்குச் சம்மதம் சொல்லிவிட்டேன்.
counter-accepted = மறுதரப்பினர் உங்கள் விலையை ஏற்றுக்கொண்டார்கள்.
declined-by-you = வேண்டாம் என்று சொல்லிவிட்டேன். தொடர்ந்து தேடுகிறேன்.
deal-expired = டீல் { $deal }: நேரம் முடிந்துவிட்டது. தொடர்ந்து தேடுகிறேன்.
deal-reminder = { $lines }

    இது இன்னும் உங்கள் பதிலுக்காகக் காத்திருக்கிறது.
    .title = { $thing }
deal-cancelled-by-you = டீல் { $deal } ரத்தாகிவிட்டது. மறுதரப்பினரிடம் சொல்லிவிட்டேன்.
peer-declined = டீல் { $deal } வேண்டாம் என்று மறுதரப்பினர் சொல்லிவிட்டார்கள். தொடர்ந்து தேடுகிறேன்.
peer-cancelled = மறுதரப்பினர் டீல் { $deal }-ஐ ரத்து செய்துவிட்டார்கள். தொடர்ந்து தேடுகிறேன்.
ask-counter = ஒன்றின் விலை { $price }. அதற்குப் பதில் என்ன விலை சொல்கிறீர்கள்?
counter-sent = உங்கள் விலையைச் சொல்லிவிட்டேன்.
counter-refused = மறுதரப்பினர் அதற்கு ஒத்துக்கொள்ளவில்லை. விலை இன்னும் { $price } தான்.
nothing-to-approve = இப்போதைக்கு உங்கள் பதிலுக்காக எதுவும் காத்திருக்கவில்லை.
which-deal = பல டீல்கள் உங்கள் பதிலுக்காகக் காத்திருக்கின்றன. பட்டன்களைப் பயன்படுத்துங்கள்.
ask-cancel-deal = இந்த டீலை நிஜமாகவே ரத்து செய்யட்டுமா? மறுதரப்பினர் உங்களை நம்பியிருக்கிறார்கள்.
kept = சரி, எல்லாம் அப்படியே இருக்கட்டும்.

# Meetings
meeting-card = { $lines }

    பகல் நேரத்தில், ஆள் நடமாட்டம் உள்ள இடத்தில் சந்தியுங்கள்; பணம் கொடுக்கும் முன் பொருளைப் பாருங்கள்; முன்பணம் ஒருபோதும் கொடுக்காதீர்கள்.
    .title = முடிவாகிவிட்டது: { $thing }
meeting-spot = { $town }: ஆள் நடமாட்டம் உள்ள பொது இடம், உதாரணமாகப் பேருந்து நிலையம் அல்லது ரயில் நிலையம்
meeting-calendar = உங்கள் காலெண்டருக்கான பதிவு இதோ.
meeting-soon = { $lines }
    .title = சந்திப்பு நேரம் நெருங்குகிறது: { $thing }
meeting-how = எப்படிப் போனது?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = உங்கள் இருவருக்கும் ஒத்துவரும் வேறு நேரம் எனக்குத் தெரியவில்லை. மறுதரப்பினருக்கு எழுதிப் பாருங்கள்.
ask-other-time = எந்த நேரம் உங்களுக்கு வசதி?
time-proposed = நான் சொன்ன நேரம்: { $time }.
time-asked = மறுதரப்பினர் சொல்லும் நேரம்: { $time }.
arrived-noted = நீங்கள் வந்துவிட்டீர்கள் என்று மறுதரப்பினரிடம் சொல்லிவிட்டேன்.
peer-arrived = மறுதரப்பினர் வந்துவிட்டார்கள்.
ask-rating = முடிந்தது! மறுதரப்பினர் எப்படி நடந்துகொண்டார்கள்?
too-early-for-no-show = சந்திப்பு நேரம்: { $time }. அதுவரை காத்திருங்கள்.
no-show-noted = வருத்தமாக இருக்கிறது. அவர் வரவில்லை என்று குறித்துக்கொண்டேன்; தொடர்ந்து தேடுகிறேன். அவருக்கு ரேட்டிங் கொடுக்கிறீர்களா?
blamed-no-show = நீங்கள் வரவில்லை என்று மறுதரப்பினர் சொல்கிறார்கள். தொடர்ந்து தேடுகிறேன். நீங்களும் அவருக்கு ரேட்டிங் கொடுக்கலாம்.
rating-thanks = நன்றி! நீங்கள் கொடுத்தது { $stars ->
    [one] { $stars } நட்சத்திரம்
   *[other] { $stars } நட்சத்திரங்கள்
}.
ask-note = மறுதரப்பினரிடம் என்ன சொல்லட்டும்? உங்கள் பெயரோ எண்ணோ இல்லாமல் சொல்லிவிடுவேன்.
note-sent = சொல்லிவிட்டேன்.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = செய்தி: { $thing }
note-translated = “{ $text }” { $understood }
    மூலம் ({ $language }): “{ $original }”
    .title = செய்தி: { $thing }

# Status
status-summary = திறந்த பதிவுகள்: { $wishes }. நடக்கும் டீல்கள்: { $deals }. முடிந்தவை: { $done }.
status-empty = இப்போதைக்கு எதுவும் திறந்திருக்கவில்லை. எதை விற்க அல்லது தேட வேண்டும் என்று சொல்லுங்கள்.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = இன்னும் முடிக்கவில்லை
wish-state-open = தேடுகிறேன்
wish-state-standing = ஏதாவது வந்தால் சொல்கிறேன்
wish-state-talking = பேரம் பேசுகிறேன்
wish-state-agreed = முடிவாகிவிட்டது, டீலைப் பாருங்கள்
wish-state-paused = நிறுத்தி வைக்கப்பட்டுள்ளது
deal-state-proposed = உங்கள் பதிலுக்காகக் காத்திருக்கிறது
deal-state-approved-by-me = மறுதரப்பின் பதிலுக்காகக் காத்திருக்கிறது
deal-state-approved-by-peer = மறுதரப்பினருக்குச் சம்மதம்; உங்கள் பதில் பாக்கி
deal-state-confirmed = இருவருக்கும் சம்மதம்
deal-state-meeting = சந்திப்பு ஏற்பாடாகியுள்ளது
deal-state-arrived = நீங்கள் வந்துவிட்டீர்கள்
deal-state-done = முடிந்தது, ரேட்டிங் இன்னும் இல்லை
deal-state-no-show = ஒருவர் வரவில்லை
deal-state-blamed = நீங்கள் வரவில்லை என்று மறுதரப்பினர் சொல்கிறார்கள்
ask-cancel-wish = “{ $thing }”: நிஜமாகவே நீக்கட்டுமா?

# Settings and privacy
settings-list = எதை மாற்ற வேண்டும்?
setting-language = மொழி
setting-town = ஊர்
setting-autonomy = முடிவெடுக்கும் உரிமை
setting-comfort = தொகைகள்
setting-style = பேசும் பாணி
setting-sharing = மற்றவர் அறிவது
setting-precision = இருப்பிடம்
setting-platforms = சேனல்கள்
setting-market = சந்தை
setting-currency = நாணயம்
setting-radius = சுற்றளவு
setting-delivery = டெலிவரி
setting-payment = பணம் தரும் முறை
setting-quiet = அமைதி நேரம்
setting-days = சந்திக்கும் நாட்கள்
setting-firmness = பேரம்
setting-partners = மற்றவர் ரேட்டிங்
setting-contact = யார் தொடர்புகொள்ளலாம்
setting-notifications = அறிவிப்புகள்
setting-interests = ஆர்வங்கள்
setting-formality = பேச்சு மரியாதை
setting-languages = நான் பேசும் மொழிகள்
privacy = உங்கள் பதிவுகள், என் கேள்விகளுக்கு நீங்கள் தந்த பதில்கள், உங்கள் டீல்கள்: இவற்றை வைத்திருக்கிறேன். உங்கள் வரம்புகளும் முகவரியும் ஒருபோதும் என்னைத் தாண்டிப் போகாது. உங்கள் தரவை எடுத்துக்கொள்ளலாம் அல்லது அழிக்கலாம்.
export-ready = உங்களைப் பற்றி எனக்குத் தெரிந்த எல்லாம் இதோ.
ask-erase = நிஜமாகவே எல்லாவற்றையும் அழிக்கட்டுமா? திறந்த பதிவுகளும் டீல்களும் முடிந்துவிடும்; உங்கள் MAI நிரந்தரமாகப் போய்விடும்.
erased = எல்லாம் அழிக்கப்பட்டது. விடைபெறுகிறேன்!
voice-consent = நன்றி. இப்போது ஒரு சின்ன குரல் செய்தி அனுப்புங்கள்; நீங்கள் நீக்கும் வரை அதை உங்கள் குரல் மாதிரியாக வைத்திருப்பேன்.
voice-kept = உங்கள் குரல் மாதிரியை வைத்துக்கொண்டேன். /privacy-இல் அதை நீக்கலாம்.
voice-deleted = உங்கள் குரல் மாதிரி நீக்கப்பட்டது.

# Talk
help = { $style ->
    [brief] எதை விற்க, கொடுக்க, மாற்ற, வாடகைக்கு விட, எடுக்க அல்லது தேட வேண்டும் என்று சொல்லுங்கள். /status /settings /privacy /cancel /stop
   *[other] எதை விற்க, இலவசமாகத் தர, மாற்றிக்கொள்ள, வாடகைக்கு விட, வாடகைக்கு எடுக்க அல்லது தேட வேண்டும் என்று உங்கள் வார்த்தைகளில் சொல்லுங்கள். உதாரணமாக: “சைக்கிள் ஒண்ணு விற்கணும், 80” அல்லது “பக்கத்துல தொட்டில் கிடைக்குமா”. எந்த மொழியாக இருந்தாலும் ஆளைத் தேடி, உங்கள் வரம்புக்குள் பேரம் பேசி, எதையும் முடிவு செய்யும் முன் உங்களிடம் கேட்பேன்.
        /status – இப்போதைய நிலை
        /settings – நான் உங்களுக்காக எப்படி வேலை செய்ய வேண்டும்
        /privacy – உங்கள் தரவு
        /cancel – கேள்வியை விட்டுவிட
        /stop – இனி செய்திகள் வேண்டாம்
}
greeting = { $formality ->
    [familiar] ஹாய்! 👋 என்ன வேணும், இல்ல எதைக் கொடுக்கணும்?
   *[polite] { $style ->
        [professional] வணக்கம். உங்களுக்கு நான் என்ன செய்யட்டும்?
       *[other] வணக்கம்! என்ன தேடுகிறீர்கள், அல்லது எதைக் கொடுத்துவிட வேண்டும்?
    }
}
you-are-welcome = { $formality ->
    [familiar] பரவாயில்ல, எப்போ வேணும்னாலும்! 🙂
   *[polite] மகிழ்ச்சி!
}
not-a-wish = கொடுக்கல் வாங்கல்தான் எனக்கு நன்றாக வரும்: எதை விற்க, கொடுக்க, மாற்ற, வாடகைக்கு விட, எடுக்க அல்லது தேட வேண்டும் என்று சொல்லுங்கள். மேலும் அறிய /help.
nothing-asked = சரி, இனி பதிலுக்காகக் காத்திருக்கவில்லை.
stopped = இனி அமைதியாக இருக்கிறேன். தொடர வேண்டும் என்று தோன்றும்போது எழுதுங்கள்.
command-unknown = அந்தக் கட்டளை எனக்குத் தெரியாது. என்னால் என்ன முடியும் என்று /help காட்டும்.
empty-message = அந்தச் செய்தி காலியாக இருந்தது. என்ன தேவை என்று சில வார்த்தைகளில் சொல்லுங்கள்.
edit-unclear = ஒரு செய்தியை நீங்கள் மாற்றியதைப் பார்த்தேன். எதை மாற்ற வேண்டும் என்று புதிதாகச் சொல்லுங்கள்.
too-long = இது எனக்கு ரொம்ப நீளம். அதிகபட்சம் { $limit } எழுத்துகளுக்குள் சொல்லுங்கள்.
no-longer-possible = இனி அது முடியாது. இப்போதைய நிலையைப் பார்க்க /status என்று எழுதுங்கள்.
not-found = அது இப்போது கிடைக்கவில்லை. இப்போதைய நிலையைப் பார்க்க /status என்று எழுதுங்கள்.
sorry-failed = மன்னிக்கவும், என் பக்கம் ஏதோ தவறாகிவிட்டது. மறுபடி சொல்லுங்கள்.
refused-market = உங்கள் அமைப்புகள் அதை அனுமதிக்கவில்லை. /settings-இல் மாற்றலாம்.
refused-too-many-wishes = ஏற்கெனவே நிறைய பதிவுகள் திறந்திருக்கின்றன. முதலில் ஒன்றை முடியுங்கள் அல்லது நீக்குங்கள்; /status அவற்றைக் காட்டும்.
refused-amount = அந்தத் தொகை சரியாக இருக்காது. 0-ஐ விடப் பெரிய எண்ணை எழுதுங்கள்.
refused-limit = அது நீங்கள் எனக்குத் தந்த வரம்பைத் தாண்டிவிடும்.
refused-contact = உங்கள் பாதுகாப்புக்காகத் தொலைபேசி எண், முகவரி, லிங்க் எதையும் நான் அனுப்புவதில்லை. கார்டில் உள்ளபடி சந்தியுங்கள்.
refused-too-many-messages = ஒரு நிமிடம், ஒரே நேரத்தில் நிறைய வந்துவிட்டது. ஒரு நிமிடம் கழித்து முயலுங்கள்.
refused-deal-over = அந்த டீல் முடிந்துவிட்டது.
refused-deal-running = இதற்கு ஒரு டீல் நடந்துகொண்டிருக்கிறது. முதலில் அந்த டீலை ரத்து செய்யுங்கள்; /status அதைக் காட்டும்.
refused-not-open = இப்போது அதை நான் தேடவில்லை.
refused-not-paused = அது நிறுத்தி வைக்கப்படவில்லை.
refused-same-price = விலை ஏற்கெனவே அதுதான்.
refused-too-many-counters = விலை பேசியது போதும். சம்மதமா, வேண்டாமா என்று சொல்லுங்கள்.

# Commands shown in menus
command-start = தொடங்கு
command-help = என்னால் என்ன முடியும்
command-status = இப்போதைய நிலை
command-settings = நான் எப்படி வேலை செய்ய வேண்டும்
command-privacy = உங்கள் தரவு
command-cancel = கேள்வியை விட்டுவிட

announcements-off = நீங்கள் START என்று எழுதும் வரை, இந்தச் சமூகத்தின் அறிவிப்புகளும் வராது.
announcements-on = இந்தச் சமூகத்தின் அறிவிப்புகள் மறுபடி வரும்.
slow-down = ஒரே நேரத்தில் நிறைய வந்துவிட்டது, என்னால் ஈடுகொடுக்க முடியவில்லை. ஒரு நிமிடம் பொறுத்து மறுபடி எழுதுங்கள்: இடையில் நீங்கள் அனுப்பியதை நான் படிக்கவில்லை.
waiting-for-partner = { $thing }: மறுதரப்பினரை இப்போது தொடர்புகொள்ள முடியவில்லை. அவர்கள் எழுதியதும் தொடர்கிறேன்; எதுவும் விட்டுப்போகாது.
privacy-notice = { $mark } இது உங்களுக்கு மட்டுமேயான அடையாளம். என் உண்மையான ஒவ்வொரு கார்டிலும் இது இருக்கும்; இல்லையென்றால் அது நான் இல்லை. வேறு கணக்கிலிருந்து உங்களுக்கு ஒருபோதும் எழுத மாட்டேன்; கடவுச்சொல்லோ குறியீடோ ஒருபோதும் கேட்க மாட்டேன். நீங்கள் சொல்வது என்னிடமே இருக்கும்: /privacy மூலம் அதைப் பார்க்கலாம், அழிக்கலாம்.
group-private = ஒரு நேரத்தில் ஒருவருக்காக மட்டுமே நான் வேலை செய்வேன். எனக்குத் தனியாக எழுதுங்கள், நான் பார்த்துக்கொள்கிறேன்:
link-code = இந்தக் குறியீட்டை { $minutes } நிமிடங்களுக்குள் உங்கள் மற்ற சேனலில் எனக்கு எழுதுங்கள்: { $code }
link-done = இணைத்தாயிற்று. இனி இந்தச் சேனலிலும் என்னிடம் பேசலாம்: { $channel }. எனக்குத் தெரிந்தது எல்லாம் எல்லா இடத்திலும் தெரியும்.
link-unknown = அந்தக் குறியீடு எனக்குத் தெரியவில்லை. புதியது பெற உங்கள் மற்ற சேனலில் /link என்று எழுதுங்கள்.
unlink-list = எந்தச் சேனலை நான் மறக்கட்டும்?
unlink-none = இங்கே மட்டும்தான் என்னிடம் பேசுகிறீர்கள். வேறு சேனலிலும் பேச /link என்று எழுதுங்கள்.
unlink-done = முடிந்தது. இந்தச் சேனலில் இனி உங்களை எனக்குத் தெரியாது: { $channel }.
refused-link-own = அது உங்களுடைய குறியீடுதான். அதை மற்ற சேனலில் எனக்கு எழுதுங்கள்.
refused-link-many = ஏற்கெனவே பல சேனல்களில் என்னிடம் பேசுகிறீர்கள். முதலில் ஒன்றை நீக்க /unlink என்று எழுதுங்கள்.
refused-link-busy = இங்கே உங்களுக்கு ஒரு MAI இருக்கிறது; அதில் திறந்த பதிவுகளோ டீல்களோ உள்ளன. முதலில் அவற்றை முடியுங்கள் அல்லது நீக்குங்கள் (/status அவற்றைக் காட்டும்); பிறகு குறியீட்டை மறுபடி எழுதுங்கள்.
command-link = வேறு சேனலிலும் என்னிடம் பேச
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = உங்கள் பதிவுகளில் ஒன்றைப் பற்றி உங்கள் MAI ஒரு புதிய தகவல் வைத்திருக்கிறது. பார்க்க, பதில் அனுப்புங்கள்.
whatsapp-invite-show = காட்டு
whatsapp-choose = தேர்ந்தெடு
operator-page =
    உங்கள் பக்கம்: { $link }
    இந்த லிங்க் ஒரே ஒரு முறை, { $minutes } நிமிடங்களுக்கு மட்டும் வேலை செய்யும். வேறு யாருக்கும் கொடுக்காதீர்கள்.
operator-help =
    /stats – புள்ளிவிவரங்கள், படத்துடன்
    /broadcast SEGMENT – பலருக்கு எழுத; /broadcasts – அவை எப்படிப் போகின்றன
    /announce WHO TEXT – ஒருவருக்கு எழுத
    /user WHO – தெரிந்த விவரங்கள்; /note WHO TEXT – ஒன்றை நினைவில் வைக்க
    /tag WHO TAG, /untag WHO TAG – செக்மென்ட்களுக்காக
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – ஒருவர் வராத டீல்கள்
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO என்றால் p_…, ஒரு MAI-இன் பெயர், அல்லது channel:address.
operator-usage = இப்படி எழுதுங்கள்: { $usage }
operator-person-unknown = இந்தப் பெயரில் யாரையும் எனக்குத் தெரியாது: { $who }. p_…, ஒரு MAI-இன் பெயர், அல்லது channel:address என்று எழுதுங்கள்.
operator-own-person = { $who } ஆபரேட்டர்களில் ஒருவர்; அது முடியாது.
operator-user =
    { $person }
    MAI: { $mai }
    மொழி: { $language }. ஊர்: { $town }
    சேனல்கள்: { $channels }
    இங்கே சேர்ந்தது: { $since }, கடைசியாக வந்தது: { $seen }
    பதிவுகள்: { $wishes }
    டீல்கள்: { $deals }
    பெற்ற நட்சத்திரங்கள்: { $stars }
    டேக்குகள்: { $tags }
    பிராட்காஸ்ட் போகிறது: { $news }. தடை: { $banned }
    குறிப்புகள்: { $notes }
    .title = { $name }
operator-stats =
    ஆட்கள்: { $people }, ஒரு வாரத்தில் புதியவர்கள்: { $fresh }, ஒரு வாரத்தில் பயன்படுத்தியவர்கள்: { $active }
    மொழிகள்: { $languages }
    சேனல்கள்: { $channels }
    பதிவுகள்: { $wishes }
    டீல்கள்: { $deals }
    பதிவிலிருந்து டீல் வரை: பதிவுகள் { $confirmed }, பொருந்தியவை { $matched }, முடிவானவை { $agreed }, நிறைவேறியவை { $carried } ({ $conversion })
    பதில் நேரம்: பாதிக்கு அதிகபட்சம் { $median }, கிட்டத்தட்ட எல்லாவற்றுக்கும் அதிகபட்சம் { $slowest }
    கார்டிலிருந்து சம்மதம் வரை: { $approval }
    .title = புள்ளிவிவரங்கள்
chart-languages = மொழிவாரியாக ஆட்கள்
chart-channels = சேனல்வாரியாக ஆட்கள்
chart-daily = நாள்வாரியாகப் புதியவர்கள், பதிவுகள், டீல்கள்
chart-funnel = 1 பதிவுகள், 2 பொருந்தியவை, 3 முடிவானவை, 4 நிறைவேறியவை
operator-no-disputes = தகராறுகள் எதுவும் இல்லை.
operator-deal-unknown = அப்படி ஒரு டீல் எனக்குத் தெரியாது: { $deal }.
operator-solver-is-party = அந்த டீலில் நீங்களும் ஒரு தரப்பு; வேறு ஆபரேட்டர்தான் முடிவு செய்ய வேண்டும்.
dispute-solved = { $text }
    .title = டீல் { $deal } பற்றிய தீர்ப்பு: { $thing }
operator-says = { $text }
    .title = இதை நடத்துபவர்களிடமிருந்து ஒரு செய்தி
operator-export-ready = வரிசைகள்: { $total }
operator-nothing-dead = கைவிடப்பட்டது எதுவும் இல்லை.
operator-switches = பராமரிப்பு: { $maintenance }. { $features }
maintenance = ஒன்றைச் சரிசெய்துகொண்டிருக்கிறோம். உங்கள் செய்தியை வைத்திருக்கிறேன்; வேலை முடிந்ததும் பதில் சொல்கிறேன்.
maintenance-over = பராமரிப்பு முடிந்தது. காத்திருந்த செய்திகள்: { $total }
feature-off = அது இப்போது நிறுத்தி வைக்கப்பட்டுள்ளது. பிறகு மறுபடி முயலுங்கள்.
banned = இதை நடத்துபவர்கள் உங்கள் அணுகலை மூடிவிட்டார்கள்: { $reason }
unbanned = மீண்டும் வருக! எதை விற்க அல்லது தேட வேண்டும் என்று சொல்லுங்கள்.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] இது { $word } எழுத்துகளை விட நீளமானது.
        [too-deep] ஒன்றுக்குள் ஒன்றாக { $word } அடைப்புக்குறிகளுக்கு மேல் உள்ளன.
        [unknown-name] “{ $word }” எனக்குத் தெரியாது (எழுத்து எண் { $at }). எழுதக்கூடியவை: { $choices }
        [unknown-value] “{ $word }” (எழுத்து எண் { $at }) அங்கே பொருந்தாது. உதாரணமாக: { $choices }
        [expected-value] எழுத்து எண் { $at }: “{ $word }” என்பதற்குப் பிறகு ஒரு மதிப்பு விடுபட்டுள்ளது.
        [expected-term] எழுத்து எண் { $at }: ஒரு நிபந்தனை விடுபட்டுள்ளது. எழுதக்கூடியவை: { $choices }
        [expected-bracket] எழுத்து எண் { $at }: “{ $word }” விடுபட்டுள்ளது.
        [left-over] “{ $word }” (எழுத்து எண் { $at }) என்பதற்கு முன் “and” அல்லது “or” விடுபட்டுள்ளது.
        [bad-character] “{ $word }” (எழுத்து எண் { $at }) எனக்குப் புரியவில்லை.
        [bad-time] “{ $word }” (எழுத்து எண் { $at }) ஒரு கால அளவு அல்ல. உதாரணமாக: { $choices }
        [bad-distance] “{ $word }” (எழுத்து எண் { $at }): ஓர் இடமும் தூரமும் தேவை. உதாரணமாக: { $choices }
        [unknown-place] “{ $word }” (எழுத்து எண் { $at }) என்ற இடம் எனக்குத் தெரியவில்லை. பெரிய ஊர் ஒன்றை எழுதுங்கள், அல்லது அட்சரேகை, தீர்க்கரேகை.
        [several-places] “{ $word }” (எழுத்து எண் { $at }) என்ற பெயரில் பல இடங்கள் இருக்கலாம். இந்தப் புள்ளிகளில் ஒன்றை எழுதுங்கள்: { $choices }
       *[other] எழுத்து எண் { $at }: இங்கே எனக்குப் புரியவில்லை.
    }
    .title = யாரைச் சொல்கிறீர்கள்?
broadcast-ask-text =
    யாருக்கு: { $segment }
    இப்போது உரையை அனுப்புங்கள். ஒவ்வொரு மொழியையும் அதன் டேக்குடன் தொடங்குங்கள், உதாரணமாக “es: Hola”; டேக் இல்லாத வார்த்தைகளின் மொழி: { $language }. கடைசியில் [அடைப்புக்குறிக்குள்] வரும் வரிகள் பட்டன்களாகும்; அழுத்தினால் என்ன பொருள் என்பதை [Label -> /status] சொல்லும். படம் உரையுடன் வரலாம், தனியாகவும் வரலாம். “catalog: KEY” உரைத் தொகுப்பிலிருந்து ஓர் உரையை எடுக்கும்.
broadcast-text-wrong =
    { $problem ->
        [empty] இதற்கு வார்த்தைகள் எதுவும் இல்லை: { $word }.
        [too-long] { $word }: உரை { $limit } எழுத்துகளை விட நீளமானது.
        [bad-button] “{ $word }” பட்டனாக முடியாது: அதிகபட்சம் { $buttons } பட்டன்கள், ஒவ்வொன்றிலும் அதிகபட்சம் { $label } எழுத்துகள்.
       *[unknown-key] உரைத் தொகுப்பில் “{ $word }” என்று தனித்து நிற்கும் உரை எதுவும் இல்லை.
    }
broadcast-preparing = யாருக்கெல்லாம் போகும் என்று எண்ணிக்கொண்டிருக்கிறேன். இன்னும் மொழிகளோ ஒரு படமோ அனுப்பலாம்.
broadcast-preview =
    யாருக்கு: { $segment }
    பெறுபவர்கள்: { $total }
    மொழிகள்: { $languages }
    சேனல்கள்: { $channels }
    உரைகள்: { $texts }
    தவிர்க்கப்பட்டவர்கள்: { $skipped }
    .title = ஒத்திகை, இன்னும் அனுப்பவில்லை
broadcast-nobody =
    இது யாருக்கும் போகாது. யாருக்கு: { $segment }
    தவிர்க்கப்பட்டவர்கள்: { $skipped }
broadcast-how =
    { $how ->
        [given] கொடுத்தபடியே
        [catalog] உரைத் தொகுப்பிலிருந்து
        [translated] மொழிபெயர்த்தது
        [read] அவர்கள் படிக்கும் வேறு மொழி
        [related] அவர்கள் மொழிக்கு நெருங்கிய மொழி
       *[closest] இருப்பதில் மிக நெருக்கமானது
    }
skip-reason =
    { $reason ->
        [banned] தடைசெய்யப்பட்டவர்கள்
        [opted-out] பிராட்காஸ்ட் வேண்டாம் என்றவர்கள்
        [stopped] நிறுத்தச் சொன்னவர்கள்
        [notifications] டீல்கள் பற்றி மட்டும் சொல்லச் சொன்னவர்கள்
        [blocked] நம்மை பிளாக் செய்தவர்கள்
       *[unreachable] முகவரி இல்லாதவர்கள்
    }
broadcast-ask-when = எப்போது? உதாரணமாக “2h”, “18:30”, “2026-03-01 18:30” (உங்கள் நேரம், { $zone }); முன்னால் “local” சேர்த்தால், பெறும் ஒவ்வொருவரின் கடிகாரப்படி.
broadcast-when-wrong = “{ $text }” என்பதை அடுத்த ஓர் ஆண்டுக்குள் வரும் நேரமாக என்னால் புரிந்துகொள்ள முடியவில்லை.
broadcast-progress =
    { $state }
    யாருக்கு: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = பிராட்காஸ்ட் { $id }
broadcast-state =
    { $state ->
        [ready] இன்னும் அனுப்பவில்லை
        [preparing] தயாராகிறது
        [scheduled] குறித்த நேரம்: { $at }
        [running] அனுப்பப்படுகிறது
        [paused] நிறுத்தி வைக்கப்பட்டுள்ளது
        [done] முடிந்தது
       *[cancelled] ரத்து செய்யப்பட்டது
    }
recipient-state =
    { $state ->
        [waiting] இனிமேல்
        [queued] அடுத்து
        [sending] அனுப்பப்படுகிறது
        [sent] அனுப்பியாயிற்று
        [delivered] போய்ச் சேர்ந்தது
        [read] படிக்கப்பட்டது
        [failed] அனுப்ப முடியவில்லை
        [window] அவர்கள் எழுதும் வரை காத்திருக்கிறது
        [unsure] அனுப்பியிருக்கலாம்
        [skipped] தவிர்க்கப்பட்டது
        [cancelled] ரத்து செய்யப்பட்டது
       *[erased] இப்போது இங்கே இல்லை
    }
broadcast-none = இன்னும் பிராட்காஸ்ட் எதுவும் இல்லை.
broadcast-ask-cancel = நிஜமாகவே ரத்து செய்யட்டுமா? இன்னும் கிடைக்காதவர்களுக்கு இனி கிடைக்காது.
broadcast-report = { $states }
    .title = பிராட்காஸ்ட் { $id }: பெறும் ஒவ்வொருவரும்
broadcast-footer = இப்படிப்பட்ட செய்திகளை நிறுத்த: /stop
button-send-now = இப்போதே அனுப்பு
button-schedule = நேரம் குறி
button-hold = நிறுத்தி வை
button-go-on = தொடர்
button-stop-sending = ரத்து செய்
button-report = அறிக்கை
operator-text = { $text }
