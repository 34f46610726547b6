# जन्म और पहले सवाल
birth-welcome = नमस्ते! मैं आपका MAI हूँ, आपका निजी एजेंट। अपने शब्दों में, अपनी भाषा में बताइए कि आप क्या बेचना, देना, बदलना, किराए पर देना, किराए पर लेना या ढूँढना चाहते हैं; मैं सही व्यक्ति ढूँढकर आपकी ओर से मोल-भाव करूँगा। आपकी हाँ के बिना कुछ तय नहीं होगा।
birth-ready = आपका MAI तैयार है। नमस्ते कहिए।
ask-town = आप किस शहर में रहते हैं? (मैं { $language } में जवाब देता हूँ; आप किसी और भाषा में लिखेंगे तो मैं भी वही अपनाऊँगा।)
ask-autonomy = मैं अपने आप कितना तय कर सकता हूँ?
ask-comfort = कितनी रकम तक मैं बिना पूछे काम कर सकता हूँ?
ask-style = मैं आपसे कैसे बात करूँ?
ask-sharing = दूसरे MAI आपके बारे में क्या जान सकते हैं?
ask-precision = दूसरे लोग आपकी जगह कितनी सटीक देख सकते हैं?
ask-platforms = आप कहाँ चैट करते हैं? जो भी सही हो, सब चुनिए।
ask-market = मैं बाज़ार में आपके लिए क्या कर सकता हूँ?
ask-currency = आप किस मुद्रा में हिसाब रखते हैं? लिखिए, जैसे { $currency }।
ask-radius = सौदे के लिए आप कितनी दूर तक जाएँगे?
ask-delivery = आप मिलना पसंद करेंगे या डिलीवरी?
ask-payment = आप पैसे कैसे देना और लेना पसंद करते हैं?
ask-quiet = मैं कब चुप रहूँ?
ask-days = किसी से मिलने का समय आपके पास कब होता है?
ask-firmness = मैं मोल-भाव कितनी सख़्ती से करूँ?
ask-partners = दूसरे पक्ष की रेटिंग कम से कम कितनी हो?
ask-contact = मेरे ज़रिए आपसे कौन संपर्क कर सकता है?
ask-notifications = बिना पूछे मैं आपको किस बारे में बताऊँ?
ask-interests = आपको किस तरह की चीज़ों में रुचि है? कुछ लिखिए।
ask-formality = मैं कितना औपचारिक रहूँ?
ask-languages = आप कौन-सी भाषाएँ बोलते हैं? लिखिए।
ask-language = मैं आपसे किस भाषा में बात करूँ?
language-set = अब से मैं आपसे { $language } में बात करूँगा।
choice-autonomy-ask = हमेशा पूछें
choice-autonomy-big = बड़े फ़ैसले पूछें
choice-autonomy-tell = करके बता दें
choice-autonomy-full = मेरे लिए तय करें
choice-comfort-under = { $amount } तक
choice-comfort-trust = आप पर भरोसा है
choice-style-casual = दोस्ताना
choice-style-professional = पेशेवर
choice-style-brief = संक्षेप में
choice-style-detailed = विस्तार से
choice-sharing-nothing = कुछ नहीं
choice-sharing-interests = मेरी रुचियाँ
choice-sharing-profile = मेरी प्रोफ़ाइल
choice-sharing-all = जो काम आए
choice-precision-city = मेरा शहर
choice-precision-never = कभी नहीं
choice-precision-neighbourhood = मेरा मोहल्ला
choice-precision-precise = बिल्कुल सही जगह
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = वेब चैट
platform-not-yet = { $name }: यहाँ अभी नहीं है; मैं याद रखूँगा।
choice-market-full = सब कुछ
choice-market-browse = सिर्फ़ देखना
choice-market-buy = पूछकर ख़रीदना
choice-market-sell = पूछकर बेचना
choice-radius-5 = 5 किमी
choice-radius-20 = 20 किमी
choice-radius-50 = 50 किमी
choice-radius-100 = 100 किमी
choice-radius-500 = 500 किमी
choice-delivery-pickup = मिलकर
choice-delivery-delivery = डिलीवरी
choice-delivery-either = दोनों चलेंगे
choice-payment-cash = नकद
choice-payment-transfer = बैंक ट्रांसफ़र
choice-payment-card = कार्ड
choice-payment-any = कोई भी
choice-quiet-night = रात में (22–8)
choice-quiet-none = कभी नहीं
choice-quiet-evening = शाम और रात (19–9)
choice-days-any = कभी भी
choice-days-weekend = शनिवार-रविवार
choice-days-evenings = दोपहर और शाम
choice-days-mornings = सुबह
choice-firmness-normal = सामान्य
choice-firmness-soft = नरम
choice-firmness-firm = सख़्त
choice-partners-0 = कोई भी
choice-partners-50 = ठीक-ठाक या बेहतर
choice-partners-70 = अच्छी
choice-partners-85 = बहुत अच्छी
choice-contact-everyone = सब लोग
choice-contact-rated = सिर्फ़ रेटिंग वाले
choice-contact-nobody = कोई नहीं
choice-notifications-all = सब कुछ
choice-notifications-digest = रोज़ एक बार, सब एक साथ
choice-notifications-deals = सिर्फ़ मेरे सौदे
choice-notifications-none = कुछ नहीं
choice-formality-polite = आदर से
choice-formality-familiar = दोस्त की तरह
which-town = इनमें से कौन-सा?
town-noted = लिख लिया: { $town }। मैं { $currency } में हिसाब रखूँगा; आप इसे /settings में बदल सकते हैं।
unclear-town = मैं यह शहर नहीं जानता। पास का बड़ा शहर लिखिए या अपनी लोकेशन भेजिए।
held-until-ready = मैंने इसे रख लिया है। एक पल रुकिए, मैं देखता हूँ।
please-choose = कोई बटन दबाइए या /help लिखिए।
noted = लिख लिया।
welcome-back = { $formality ->
    [familiar] अरे, फिर मिल गए! 👋 क्या हाल है?
   *[polite] फिर से नमस्ते! आप क्या ढूँढ रहे हैं या क्या निकालना चाहते हैं?
}

# बटन
button-skip = छोड़ें
button-done-choosing = हो गया
button-drop = रहने दें
button-yes-look = हाँ, ढूँढें
button-only-tell = बस बता दें
button-change = बदलें
button-back = वापस
button-approve = मंज़ूर
button-decline = नामंज़ूर
button-counter = दूसरा दाम
button-here = मैं यहाँ हूँ
button-done = सब हो गया
button-write = उन्हें लिखें
button-reschedule = दूसरा समय
button-noshow = नहीं आए
button-cancel = सौदा रद्द करें
button-cancel-sure = हाँ, रद्द करें
button-cancel-wish = हटाएँ
button-keep = नहीं, रहने दें
button-reply = जवाब दें
button-negotiate = मोल-भाव करें
button-accept-time = यह समय ठीक है
button-pause = रोकें
button-resume = फिर ढूँढें
button-edit = बदलें
button-export = मेरा डेटा फ़ाइल में
button-erase = सब मिटाएँ
button-erase-sure = हाँ, सब मिटाएँ
button-voice-give = आवाज़ का नमूना दें
button-voice-delete = आवाज़ का नमूना मिटाएँ
button-used = यह बटन पहले ही दबाया जा चुका है। हाल जानने के लिए /status लिखिए।
button-unknown = मैं अब इस बटन को नहीं पहचानता। हाल जानने के लिए /status लिखिए।
button-foreign = यह बटन किसी और का है।
label = { $text }

# अनुरोध
action-name = { $action ->
    [SELL] बेचना है
    [BUY] चाहिए
    [GIVE] मुफ़्त देना है
    [TRADE] बदलना है
    [RENT_OUT] किराए पर देना है
    [RENT] किराए पर चाहिए
    [OFFER_SERVICE] सेवा देनी है
    [SEEK_SERVICE] सेवा चाहिए
   *[other] अनुरोध
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    क्या मैं किसी को ढूँढूँ? कुछ ग़लत हो तो अपने शब्दों में सुधार सकते हैं।
    .title = { action-name }: { $thing }
ask-wish-action = आप इसका क्या करना चाहते हैं?
ask-wish-thing = यह ठीक-ठीक क्या है?
ask-wish-location = किस शहर में? आप अपनी लोकेशन भी भेज सकते हैं।
ask-wish-size = कौन-सा साइज़?
ask-wish-quantity = कितने?
ask-wish-wanted = बदले में आप क्या चाहेंगे?
per-what = { $per ->
    [hour] {" "}प्रति घंटा
    [day] {" "}प्रति दिन
    [week] {" "}प्रति सप्ताह
    [month] {" "}प्रति माह
    [unit] {" "}प्रति नग
   *[one] {""}
}
ask-wish-target = आप{ per-what } कितना दाम चाहेंगे? दूसरे इसे आपके दाम के रूप में देखेंगे।
ask-wish-limit = { $side ->
    [provider] आप{ per-what } कम से कम कितने में मानेंगे? यह हमारे बीच रहेगा; मैं किसी को नहीं बताऊँगा।
   *[seeker] आप{ per-what } ज़्यादा से ज़्यादा कितना देंगे? यह हमारे बीच रहेगा; मैं किसी को नहीं बताऊँगा।
}
unclear-wish-thing = एक-दो शब्दों में बताइए कि यह क्या है।
unclear-wish-location = मैं यह शहर नहीं जानता। पास का बड़ा शहर लिखिए या अपनी लोकेशन भेजिए।
unclear-wish-size = साइज़ वैसे ही लिखिए जैसा चीज़ पर लिखा है।
unclear-wish-quantity = एक संख्या लिखिए, जैसे 4।
unclear-wish-wanted = एक-दो शब्दों में बताइए कि बदले में क्या चाहिए।
unclear-wish-target = एक रकम लिखिए, जैसे 80।
unclear-wish-limit = एक रकम लिखिए, जैसे 60।
two-currencies = मुझे दो मुद्राएँ दिख रही हैं: { $currencies }। किसी एक में रकम बताइए।
several-wishes = मुझे { $count ->
    [one] { $count } अनुरोध दिख रहा है
   *[other] { $count } अनुरोध दिख रहे हैं
}। एक-एक करके देखते हैं।
wish-open = { $style ->
    [brief] ढूँढ रहा हूँ।
   *[other] मैं किसी को ढूँढ रहा हूँ और कुछ मिलते ही बताऊँगा। जब चाहें /status लिखिए।
}
wish-standing = मैं नज़र रखूँगा और कुछ आने पर ही बताऊँगा।
wish-dropped = ठीक है, रहने दिया।
wish-expired = समय पूरा हो गया; मैंने ढूँढना बंद कर दिया है। अब भी चाहिए तो फिर बताइए।
    .title = { action-name }: { $thing }
wish-paused = रोक दिया। आपके दोबारा शुरू करने तक इसे कोई नहीं देखेगा।
wish-resumed = फिर से ढूँढ रहा हूँ।
wish-cancelled = हटाया गया: { $thing }।
which-field = क्या बदलूँ?
field-action = क्या करना है
field-thing = चीज़
field-quantity = संख्या
field-size = साइज़
field-location = शहर
field-wanted = बदले में क्या चाहिए
field-target = मेरा दाम
field-limit = मेरी सीमा
photo-what = अच्छी फ़ोटो! यह क्या है और मैं इसका क्या करूँ: बेचूँ, मुफ़्त में दूँ, या ऐसा ही ढूँढूँ?
photo-seen = यह लगता है: { $thing }। इसका क्या करूँ: बेचूँ, मुफ़्त में दूँ, या ऐसा ही ढूँढूँ?
voice-heard = मैंने सुना: “{ $text }”
voice-unclear = मैं समझ नहीं पाया कि क्या कहा गया। कृपया कुछ शब्दों में लिख दें।
got-voice = मैं अभी वॉइस मैसेज नहीं सुन सकता। कुछ शब्दों में लिखिए।
got-contact = धन्यवाद, पर मुझे संपर्क नहीं चाहिए: आप दोनों मेरे ज़रिए एक-दूसरे को लिख सकते हैं।
got-sticker = 🙂 शब्दों में बताइए कि आप क्या ढूँढ रहे हैं या क्या निकालना चाहते हैं।
got-document = मैं फ़ाइलें नहीं पढ़ सकता। कुछ शब्दों में बताइए कि बात क्या है।
got-other = मैं इस तरह का मैसेज नहीं पढ़ सकता। कुछ शब्दों में बताइए।
standing-found = { $priced ->
    [yes] मिला: { $thing }, { $distance } दूर, दाम { $price }।
   *[no] मिला: { $thing }, { $distance } दूर।
}
digest = { $lines }
    .title = आज आपके लिए जो मिला
talk-begun = मैं दूसरे पक्ष से बात करके आता हूँ।
which-meaning = मुझे पक्का नहीं कि मैं सही समझा। आप क्या करना चाहते हैं?
meaning-sell = कुछ बेचना
meaning-buy = कुछ ख़रीदना
meaning-give = कुछ मुफ़्त देना
meaning-trade = कुछ बदलना
meaning-rent-out = कुछ किराए पर देना
meaning-rent = कुछ किराए पर लेना
meaning-offer-service = अपना काम देना
meaning-seek-service = कोई काम करवाना
meaning-approve = हाँ कहना
meaning-decline = ना कहना
meaning-counter = दूसरा दाम बताना
meaning-cancel = कुछ वापस लेना
meaning-status = हाल जानना
meaning-help = मदद लेना
meaning-greet = बस नमस्ते कहना
meaning-thank = बस धन्यवाद कहना
meaning-stop = मैसेज बंद करना
meaning-other = बस बातचीत
meaning-neither = कुछ और
say-it-differently = तो दूसरे शब्दों में कहिए, जैसे: “मुझे अपनी साइकिल बेचनी है, 80”।

# कार्ड की पंक्तियाँ
line-in-return = बदले में: { $value }
line-details = { $value }
line-quantity = संख्या: { $value }
line-unit-price = एक का दाम: { $value }
line-total = कुल: { $value }
line-price-hour = { $value } प्रति घंटा
line-price-day = { $value } प्रति दिन
line-price-week = { $value } प्रति सप्ताह
line-price-month = { $value } प्रति माह
line-free = मुफ़्त
line-reasons = क्यों: { $value }
line-distance = दूरी: { $value }
line-area = मिलने का इलाक़ा: { $value }
line-times = संभव समय: { $value }
line-payment = भुगतान: { $value }
line-partner = दूसरा पक्ष: { $value }
line-interests = रुचियाँ: { $value }
line-since = यहाँ कब से: { $value }
line-expires = मान्य: { $value } तक
line-deal = सौदा क्रमांक { $value }
line-hope = दाम: { $value }
line-limit = सीमा (सिर्फ़ हम दोनों जानते हैं): { $value }
line-place = जगह: { $value }
line-urgent = जल्दी है
line-when = कब: { $value }
line-where = कहाँ: { $value }
partner-new = { $named ->
    [yes] { $name }, यहाँ नए, अभी कोई रेटिंग नहीं
   *[no] यहाँ नए, अभी कोई रेटिंग नहीं
}
partner-rated = { $named ->
    [yes] { $name }, 5 में से { NUMBER($stars, maximumFractionDigits: 1) } तारे ({ $count })
   *[no] 5 में से { NUMBER($stars, maximumFractionDigits: 1) } तारे ({ $count })
}
reason-same-size = साइज़ मिलता है
reason-same-brand = ब्रांड मिलता है
reason-same-model = मॉडल मिलता है
reason-asks = माँग { $value }
payment-cash = नकद
payment-bank-transfer = बैंक ट्रांसफ़र
payment-card = कार्ड
payment-mobile-money = मोबाइल पेमेंट
condition-new = नया
condition-used-like-new = नए जैसा
condition-used-good = अच्छी हालत
condition-used-fair = ठीक-ठाक हालत
condition-for-parts = पुर्ज़ों के लिए
condition-used = इस्तेमाल किया हुआ
color-black = काला
color-white = सफ़ेद
color-red = लाल
color-blue = नीला
color-green = हरा
color-yellow = पीला
color-grey = स्लेटी
color-brown = भूरा
color-pink = गुलाबी
color-silver = सिल्वर
color-gold = सुनहरा
color-beige = बेज
color-purple = बैंगनी
color-orange = नारंगी
material-leather = चमड़ा
material-wood = लकड़ी
material-metal = धातु
material-glass = काँच
material-plastic = प्लास्टिक
material-cotton = सूती
material-wool = ऊनी
material-silk = रेशमी
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } किमी
attribute-rooms = { $value ->
    [one] { $value } कमरा
   *[other] { $value } कमरे
}
attribute-area-m2 = { $value } वर्ग मीटर
unit-kg = { $count } किलो
unit-l = { $count } लीटर
unit-m = { $count } मीटर
unit-piece = { $count } नग
unit-pair = { $count ->
    [one] { $count } जोड़ी
   *[other] { $count } जोड़ी
}
unit-set = { $count } सेट

# सौदे
card-approval = { $lines }

    क्या आप सहमत हैं?
    .title = { $side ->
    [provider] किसी को आपसे यह चाहिए: { $thing }
   *[seeker] आपके लिए यह मिला: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = आपने हाँ कहा। अब मैं दूसरे पक्ष का इंतज़ार कर रहा हूँ।
approved-for-you = आपकी दी हुई छूट के अनुसार मैंने आपकी ओर से मंज़ूर कर लिया।
counter-accepted = दूसरे पक्ष ने आपका दाम मान लिया।
declined-by-you = मना कर दिया। मैं ढूँढता रहूँगा।
deal-expired = सौदे { $deal } का समय निकल गया। मैं ढूँढता रहूँगा।
deal-reminder = { $lines }

    यह अब भी आपके जवाब का इंतज़ार कर रहा है।
    .title = { $thing }
deal-cancelled-by-you = सौदा { $deal } रद्द हो गया। मैंने दूसरे पक्ष को बता दिया है।
peer-declined = दूसरा पक्ष सौदा { $deal } नहीं चाहता। मैं ढूँढता रहूँगा।
peer-cancelled = दूसरे पक्ष ने सौदा { $deal } रद्द कर दिया। मैं ढूँढता रहूँगा।
ask-counter = एक का दाम { $price } है। आप कितना कहते हैं?
counter-sent = मैंने आपका दाम बता दिया है।
counter-refused = दूसरा पक्ष नहीं मान रहा। दाम { $price } ही रहेगा।
nothing-to-approve = अभी कुछ भी आपके जवाब का इंतज़ार नहीं कर रहा।
which-deal = कई प्रस्ताव आपका इंतज़ार कर रहे हैं। बटन से चुनिए।
ask-cancel-deal = क्या मैं सच में यह सौदा रद्द करूँ? दूसरा पक्ष आप पर भरोसा किए हुए है।
kept = ठीक है, सब वैसा ही रहेगा।

# मुलाक़ात
meeting-card = { $lines }

    भीड़ वाली जगह पर, दिन में मिलिए, पैसे देने से पहले चीज़ देख लीजिए और कभी पहले से पैसे मत दीजिए।
    .title = तय हुआ: { $thing }
meeting-spot = { $town } में भीड़ वाली सार्वजनिक जगह, जैसे मुख्य चौक या स्टेशन
meeting-calendar = यह आपके कैलेंडर के लिए है।
meeting-soon = { $lines }
    .title = मुलाक़ात का समय पास है: { $thing }
meeting-how = कैसा रहा?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = मुझे ऐसा कोई और समय नहीं पता जो दोनों को ठीक हो। आप दूसरे पक्ष को लिख सकते हैं।
ask-other-time = कौन-सा समय आपके लिए ठीक रहेगा?
time-proposed = मैंने { $time } का सुझाव दिया है।
time-asked = दूसरा पक्ष { $time } का सुझाव दे रहा है।
arrived-noted = मैंने दूसरे पक्ष को बता दिया कि आप पहुँच गए।
peer-arrived = दूसरा पक्ष पहुँच गया है।
ask-rating = हो गया! दूसरा पक्ष कैसा रहा?
too-early-for-no-show = मुलाक़ात का समय { $time } है। तब तक इंतज़ार कीजिए।
no-show-noted = अफ़सोस है। मैंने लिख लिया कि वे नहीं आए, और ढूँढता रहूँगा। क्या आप रेटिंग देना चाहेंगे?
blamed-no-show = दूसरा पक्ष कहता है कि आप नहीं आए। मैं ढूँढता रहूँगा। आप भी रेटिंग दे सकते हैं।
rating-thanks = धन्यवाद! आपने { $stars ->
    [one] { $stars } तारा दिया
   *[other] { $stars } तारे दिए
}।
ask-note = दूसरे पक्ष से क्या कहूँ? मैं आपका नाम और नंबर बताए बिना पहुँचा दूँगा।
note-sent = पहुँचा दिया।
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = { $thing } के बारे में मैसेज
note-translated = “{ $text }” { $understood }
    मूल ({ $language }): “{ $original }”
    .title = { $thing } के बारे में मैसेज

# हाल
status-summary = खुले अनुरोध: { $wishes }। खुले सौदे: { $deals }। पूरे हुए: { $done }।
status-empty = अभी कुछ खुला नहीं है। बताइए आप क्या बेचना या ढूँढना चाहते हैं।
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = अधूरा
wish-state-open = ढूँढ रहा हूँ
wish-state-standing = कुछ आने पर बताऊँगा
wish-state-talking = मोल-भाव चल रहा है
wish-state-agreed = तय हुआ, सौदा देखिए
wish-state-paused = रुका हुआ
deal-state-proposed = आपके जवाब का इंतज़ार
deal-state-approved-by-me = दूसरे पक्ष का इंतज़ार
deal-state-approved-by-peer = दूसरे पक्ष ने हाँ कहा; आपका जवाब बाक़ी है
deal-state-confirmed = दोनों ने हाँ कहा
deal-state-meeting = मुलाक़ात तय
deal-state-arrived = आप पहुँच गए हैं
deal-state-done = पूरा हुआ, रेटिंग बाक़ी
deal-state-no-show = एक पक्ष नहीं आया
deal-state-blamed = दूसरा पक्ष कहता है कि आप नहीं आए
ask-cancel-wish = क्या मैं सच में “{ $thing }” हटा दूँ?

# सेटिंग और निजता
settings-list = आप क्या बदलना चाहते हैं?
setting-language = भाषा
setting-town = शहर
setting-autonomy = फ़ैसले की छूट
setting-comfort = रकम
setting-style = अंदाज़
setting-sharing = दूसरे क्या जानें
setting-precision = लोकेशन
setting-platforms = चैनल
setting-market = बाज़ार
setting-currency = मुद्रा
setting-radius = दायरा
setting-delivery = मिलना या डिलीवरी
setting-payment = भुगतान
setting-quiet = चुप रहने का समय
setting-days = मिलने के दिन
setting-firmness = मोल-भाव
setting-partners = दूसरों की रेटिंग
setting-contact = कौन संपर्क करे
setting-notifications = सूचनाएँ
setting-interests = रुचियाँ
setting-formality = औपचारिकता
setting-languages = मेरी भाषाएँ
privacy = आप अपने अनुरोधों, जवाबों और सौदों के बारे में जो बताते हैं, वह मैं रखता हूँ। आपकी सीमाएँ और पता कभी मुझसे बाहर नहीं जाते। आप अपना डेटा ले जा सकते हैं या मिटा सकते हैं।
export-ready = मैं आपके बारे में जो जानता हूँ, सब यहाँ है।
ask-erase = क्या सच में सब मिटा दूँ? आपके खुले अनुरोध और सौदे ख़त्म हो जाएँगे और आपका MAI हमेशा के लिए चला जाएगा।
erased = सब मिटा दिया गया। अलविदा!
voice-consent = धन्यवाद। अब एक छोटा वॉइस मैसेज भेजिए; जब तक आप न मिटाएँ, मैं उसे आपकी आवाज़ के नमूने के रूप में रखूँगा।
voice-kept = मैंने आपकी आवाज़ का नमूना रख लिया है। आप इसे /privacy में मिटा सकते हैं।
voice-deleted = आपकी आवाज़ का नमूना मिटा दिया गया।

# बातचीत
help = { $style ->
    [brief] बताइए क्या बेचना, देना, बदलना, किराए पर देना, किराए पर लेना या ढूँढना है। /status /settings /privacy /cancel /stop
   *[other] अपने शब्दों में बताइए कि आप क्या बेचना, देना, बदलना, किराए पर देना, किराए पर लेना या ढूँढना चाहते हैं। जैसे: “साइकिल बेचनी है, 80” या “पास में पालना चाहिए”। मैं किसी भी भाषा में किसी को ढूँढता हूँ, आपकी सीमा में मोल-भाव करता हूँ और कुछ तय करने से पहले पूछता हूँ।
        /status – क्या चल रहा है
        /settings – मैं आपके लिए कैसे काम करता हूँ
        /privacy – आपका डेटा
        /cancel – सवाल छोड़ना
        /stop – और मैसेज नहीं
}
greeting = { $formality ->
    [familiar] अरे वाह! 👋 क्या ढूँढ रहे हो, या क्या निकालना है?
   *[polite] { $style ->
        [professional] नमस्कार। मैं आपकी क्या सेवा कर सकता हूँ?
       *[other] नमस्ते! आप क्या ढूँढ रहे हैं या क्या निकालना चाहते हैं?
    }
}
you-are-welcome = { $formality ->
    [familiar] कोई बात नहीं! 🙂
   *[polite] धन्यवाद की कोई बात नहीं!
}
not-a-wish = मेरा काम सौदे कराना है: बताइए आप क्या बेचना, देना, बदलना, किराए पर देना, किराए पर लेना या ढूँढना चाहते हैं। /help में और जानकारी है।
nothing-asked = ठीक है, मैं अब जवाब का इंतज़ार नहीं कर रहा।
stopped = मैं चुप रहूँगा। जब आगे बढ़ना हो, लिखिए।
command-unknown = मैं यह कमांड नहीं जानता। /help बताता है कि मैं क्या कर सकता हूँ।
empty-message = मैसेज ख़ाली था। कुछ शब्दों में बताइए कि आपको क्या चाहिए।
edit-unclear = मैंने देखा कि आपने एक मैसेज बदला। नए शब्दों में बताइए कि मैं क्या बदलूँ।
too-long = यह मेरे लिए बहुत लंबा है। इसे ज़्यादा से ज़्यादा { $limit } अक्षरों में कहिए।
no-longer-possible = अब यह संभव नहीं है। हाल जानने के लिए /status लिखिए।
not-found = मुझे यह अब नहीं मिल रहा। हाल जानने के लिए /status लिखिए।
sorry-failed = माफ़ कीजिए, मेरी ओर से कुछ गड़बड़ हुई। फिर से बताइए।
refused-market = आपकी सेटिंग मुझे यह करने नहीं देती। आप इसे /settings में बदल सकते हैं।
refused-too-many-wishes = आपके बहुत-से अनुरोध पहले से खुले हैं। पहले कोई पूरा करें या हटाएँ; /status उन्हें दिखाता है।
refused-amount = यह रकम सही नहीं हो सकती। 0 से बड़ी संख्या लिखिए।
refused-limit = यह आपकी बताई सीमा से बाहर होगा।
refused-contact = आपकी सुरक्षा के लिए मैं फ़ोन नंबर, पते या लिंक नहीं भेजता। कार्ड पर लिखे अनुसार मिलिए।
refused-too-many-messages = ज़रा रुकिए, एक साथ बहुत कुछ आ गया। एक मिनट में कोशिश कीजिए।
refused-deal-over = वह सौदा ख़त्म हो चुका है।
refused-deal-running = एक सौदा चल रहा है। पहले सौदा रद्द कीजिए; /status उसे दिखाता है।
refused-not-open = मैं अभी वह नहीं ढूँढ रहा।
refused-not-paused = वह रुका हुआ नहीं है।
refused-same-price = दाम पहले से यही है।
refused-too-many-counters = बहुत बार दाम की अदला-बदली हो चुकी है। मंज़ूर या नामंज़ूर कीजिए।

# मेन्यू के कमांड
command-start = शुरू करें
command-help = मैं क्या कर सकता हूँ
command-status = क्या चल रहा है
command-settings = मैं कैसे काम करता हूँ
command-privacy = आपका डेटा
command-cancel = सवाल छोड़ें

announcements-off = इस समुदाय की घोषणाएँ भी बंद रहेंगी, जब तक आप START न लिखें।
announcements-on = इस समुदाय की घोषणाएँ फिर से चालू हैं।
slow-down = एक साथ बहुत कुछ आ गया, मेरे लिए सँभालना मुश्किल है। एक मिनट रुककर फिर लिखिए: इस बीच आपने जो भेजा, वह मैंने नहीं पढ़ा है।
waiting-for-partner = { $thing }: दूसरे पक्ष से अभी संपर्क नहीं हो पा रहा। उधर से मैसेज आते ही बात आगे बढ़ेगी; कुछ खोएगा नहीं।
privacy-notice = { $mark } यह आपका निजी निशान है। मेरे हर असली कार्ड पर यह होता है; यह न हो तो वह मैं नहीं हूँ। मेरे मैसेज किसी और अकाउंट से कभी नहीं आते, और मेरी ओर से पासवर्ड या कोड कभी नहीं माँगे जाते। आप मुझे जो बताते हैं, वह मेरे पास ही रहता है: /privacy उसे दिखाता और मिटाता है।
group-private = मैं एक समय में एक ही व्यक्ति के लिए काम करता हूँ। मुझे अलग से निजी मैसेज लिखिए, बाक़ी मैं सँभाल लूँगा:
link-code = यह कोड { $minutes } मिनट के अंदर अपने दूसरे चैनल पर मुझे लिखिए: { $code }
link-done = जुड़ गया: अब { $channel } पर भी मुझसे बात हो सकती है। मुझे जो पता है, वह हर जगह पता है।
link-unknown = मैं यह कोड नहीं पहचानता। नया कोड पाने के लिए अपने दूसरे चैनल पर /link लिखिए।
unlink-list = मैं कौन-सा चैनल भूल जाऊँ?
unlink-none = आपकी मुझसे बात सिर्फ़ यहीं होती है। किसी और चैनल पर भी करनी हो तो /link लिखिए।
unlink-done = हो गया। { $channel } पर अब मैं आपको नहीं पहचानता।
refused-link-own = यह तो आपका अपना कोड है। इसे दूसरे चैनल पर मुझे लिखिए।
refused-link-many = मुझसे आपका संपर्क पहले से कई चैनलों पर है। पहले /unlink लिखकर कोई एक हटाइए।
refused-link-busy = यहाँ आपका एक MAI है, जिसके अनुरोध या सौदे खुले हैं। पहले उन्हें पूरा कीजिए या हटाइए (/status उन्हें दिखाता है), फिर कोड दोबारा लिखिए।
command-link = मुझे कहीं और भी इस्तेमाल करें
# WhatsApp: आख़िरी मैसेज के 24 घंटे से ज़्यादा बाद भेजा जाने वाला टेम्पलेट, और सूची खोलने वाला बटन
whatsapp-invite = आपके एक अनुरोध के बारे में आपके MAI के पास ख़बर है। देखने के लिए जवाब दीजिए।
whatsapp-invite-show = मुझे दिखाएँ
whatsapp-choose = चुनें
# बॉट चलाने वालों के लिए
operator-page =
    आपका पेज: { $link }
    लिंक सिर्फ़ एक बार, { $minutes } मिनट तक चलेगा। इसे किसी और को मत दीजिए।
operator-help =
    /stats – आँकड़े, तस्वीर के साथ
    /broadcast SEGMENT – बहुत-से लोगों को लिखना; /broadcasts – उनका हाल
    /announce WHO TEXT – एक व्यक्ति को लिखना
    /user WHO – क्या पता है; /note WHO TEXT – कुछ याद रखना
    /tag WHO TAG, /untag WHO TAG – सेगमेंट के लिए
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – वे सौदे जिनमें कोई एक पक्ष नहीं आया
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO की जगह p_…, किसी MAI का नाम या channel:address लिखिए।
operator-usage = कृपया ऐसे लिखिए: { $usage }
operator-person-unknown = इस नाम से मैं किसी को नहीं जानता: { $who }। p_…, किसी MAI का नाम या channel:address लिखिए।
operator-own-person = { $who } ऑपरेटरों में से एक हैं; यह संभव नहीं है।
operator-user =
    { $person }
    MAI: { $mai }
    भाषा: { $language }। शहर: { $town }
    चैनल: { $channels }
    यहाँ कब से: { $since }, पिछली बार: { $seen }
    अनुरोध: { $wishes }
    सौदे: { $deals }
    मिले तारे: { $stars }
    टैग: { $tags }
    ब्रॉडकास्ट मिलते हैं: { $news }। प्रतिबंध: { $banned }
    नोट: { $notes }
    .title = { $name }
operator-stats =
    लोग: { $people }, एक हफ़्ते में नए: { $fresh }, एक हफ़्ते में सक्रिय: { $active }
    भाषाएँ: { $languages }
    चैनल: { $channels }
    अनुरोध: { $wishes }
    सौदे: { $deals }
    अनुरोध से सौदे तक: अनुरोध { $confirmed }, मेल मिले { $matched }, तय हुए { $agreed }, पूरे हुए { $carried } ({ $conversion })
    जवाब: आधे { $median } के अंदर, लगभग सभी { $slowest } के अंदर
    कार्ड से मंज़ूरी तक: { $approval }
    .title = आँकड़े
chart-languages = भाषा के हिसाब से लोग
chart-channels = चैनल के हिसाब से लोग
chart-daily = हर दिन नए लोग, अनुरोध, सौदे
chart-funnel = 1 अनुरोध, 2 मेल मिले, 3 तय हुए, 4 पूरे हुए
operator-no-disputes = कोई विवाद नहीं।
operator-deal-unknown = मैं { $deal } नंबर का कोई सौदा नहीं जानता।
operator-solver-is-party = आप ख़ुद उस सौदे का एक पक्ष हैं; फ़ैसला किसी और ऑपरेटर को करना होगा।
dispute-solved = { $text }
    .title = सौदे { $deal } पर फ़ैसला: { $thing }
operator-says = { $text }
    .title = संचालन टीम की ओर से एक बात
operator-export-ready = पंक्तियाँ: { $total }
operator-nothing-dead = कोई काम अधूरा नहीं छोड़ा गया।
operator-switches = मरम्मत: { $maintenance }। { $features }
maintenance = हम कुछ ठीक कर रहे हैं। आपका मैसेज मैंने रख लिया है; काम पूरा होते ही जवाब दूँगा।
maintenance-over = मरम्मत पूरी हो गई। इंतज़ार में रखे मैसेज: { $total }
feature-off = यह अभी बंद है। थोड़ी देर बाद फिर कोशिश कीजिए।
banned = संचालन टीम ने यहाँ आपका प्रवेश बंद कर दिया है: { $reason }
unbanned = आपका फिर से स्वागत है। बताइए आप क्या बेचना या ढूँढना चाहते हैं।
# ब्रॉडकास्ट
segment-wrong =
    { $problem ->
        [too-long] यह { $word } अक्षरों से लंबा है।
        [too-deep] एक के अंदर एक { $word } से ज़्यादा कोष्ठक हैं।
        [unknown-name] “{ $word }” मैं नहीं जानता (अक्षर { $at })। संभव: { $choices }
        [unknown-value] “{ $word }” (अक्षर { $at }) वहाँ संभव नहीं है। जैसे: { $choices }
        [expected-value] अक्षर { $at } पर, “{ $word }” के बाद, मान नहीं है।
        [expected-term] अक्षर { $at } पर शर्त नहीं है। संभव: { $choices }
        [expected-bracket] अक्षर { $at } पर “{ $word }” नहीं है।
        [left-over] “{ $word }” (अक्षर { $at }) से पहले “and” या “or” नहीं है।
        [bad-character] मैं “{ $word }” (अक्षर { $at }) नहीं पढ़ पा रहा।
        [bad-time] “{ $word }” (अक्षर { $at }) कोई समय-अवधि नहीं है। जैसे: { $choices }
        [bad-distance] “{ $word }” (अक्षर { $at }) के लिए जगह और दूरी चाहिए। जैसे: { $choices }
        [unknown-place] मैं “{ $word }” (अक्षर { $at }) नाम की जगह नहीं जानता। कोई बड़ा शहर लिखिए, या अक्षांश, देशांतर।
        [several-places] “{ $word }” (अक्षर { $at }) नाम की कई जगहें हो सकती हैं। इनमें से कोई एक बिंदु लिखिए: { $choices }
       *[other] अक्षर { $at } पर मैं इसे नहीं पढ़ पा रहा।
    }
    .title = किन लोगों के लिए?
broadcast-ask-text =
    किनके लिए: { $segment }
    अब मुझे टेक्स्ट भेजिए। हर भाषा को उसके टैग से शुरू कीजिए, जैसे “es: Hola”; बिना टैग वाले शब्द इस भाषा के माने जाएँगे: { $language }। अंत में [कोष्ठक] वाली पंक्तियाँ बटन बन जाती हैं; [Label -> /status] बताता है कि दबाने का मतलब क्या है। फ़ोटो साथ में या अकेली भी आ सकती है। “catalog: KEY” कैटलॉग का टेक्स्ट लेता है।
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } के लिए कोई शब्द नहीं है।
        [too-long] { $word } का टेक्स्ट { $limit } अक्षरों से लंबा है।
        [bad-button] “{ $word }” बटन नहीं बन सकता: ज़्यादा से ज़्यादा { $buttons } बटन, हर एक में ज़्यादा से ज़्यादा { $label } अक्षर।
       *[unknown-key] कैटलॉग में “{ $word }” ऐसा कोई टेक्स्ट नहीं है जो अपने आप में पूरा हो।
    }
broadcast-preparing = मैं गिन रहा हूँ कि यह किन-किन को मिलेगा। आप और भाषाएँ या फ़ोटो भेज सकते हैं।
broadcast-preview =
    किनके लिए: { $segment }
    पाने वाले: { $total }
    भाषाएँ: { $languages }
    चैनल: { $channels }
    टेक्स्ट: { $texts }
    छोड़े गए: { $skipped }
    .title = ट्रायल, अभी भेजा नहीं
broadcast-nobody =
    यह किसी को नहीं मिलेगा। किनके लिए: { $segment }
    छोड़े गए: { $skipped }
broadcast-how =
    { $how ->
        [given] जैसा दिया गया
        [catalog] कैटलॉग से
        [translated] अनुवाद किया हुआ
        [read] दूसरी भाषा, जो वे पढ़ते हैं
        [related] उनकी भाषा से मिलती-जुलती भाषा
       *[closest] जो सबसे क़रीब मिला
    }
skip-reason =
    { $reason ->
        [banned] प्रतिबंधित
        [opted-out] ब्रॉडकास्ट नहीं चाहते
        [stopped] मैसेज बंद करने को कहा
        [notifications] सिर्फ़ सौदों की ख़बर चाहते हैं
        [blocked] हमें ब्लॉक किया
       *[unreachable] कोई पता दर्ज नहीं
    }
broadcast-ask-when = कब? जैसे “2h”, “18:30”, “2026-03-01 18:30” (आपका समय, { $zone }); या समय से पहले “local” लिखिए, तब हर पाने वाले की घड़ी के हिसाब से।
broadcast-when-wrong = मैं “{ $text }” को अगले एक साल के अंदर के समय के रूप में नहीं पढ़ पा रहा।
broadcast-progress =
    { $state }
    किनके लिए: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = ब्रॉडकास्ट { $id }
broadcast-state =
    { $state ->
        [ready] अभी भेजा नहीं गया
        [preparing] तैयार हो रहा है
        [scheduled] समय तय: { $at }
        [running] भेजा जा रहा है
        [paused] रुका हुआ
        [done] पूरा हुआ
       *[cancelled] रद्द किया गया
    }
recipient-state =
    { $state ->
        [waiting] बाक़ी
        [queued] अगली बारी
        [sending] भेजा जा रहा है
        [sent] भेजा गया
        [delivered] पहुँच गया
        [read] पढ़ा गया
        [failed] नहीं भेजा जा सका
        [window] उनके लिखने का इंतज़ार
        [unsure] शायद भेजा गया
        [skipped] छोड़ा गया
        [cancelled] रद्द
       *[erased] अब यहाँ नहीं हैं
    }
broadcast-none = अभी तक कोई ब्रॉडकास्ट नहीं है।
broadcast-ask-cancel = सच में रद्द करूँ? जिन्हें अभी तक नहीं मिला, उन्हें नहीं मिलेगा।
broadcast-report = { $states }
    .title = ब्रॉडकास्ट { $id }: हर पाने वाले का हाल
broadcast-footer = /stop लिखने से ऐसे मैसेज बंद हो जाते हैं।
button-send-now = अभी भेजें
button-schedule = समय तय करें
button-hold = रोकें
button-go-on = जारी रखें
button-stop-sending = रद्द करें
button-report = रिपोर्ट
operator-text = { $text }
