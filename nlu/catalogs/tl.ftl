# Simula at pagkakakilala
birth-welcome = Hello! Ako ang MAI mo, ang sarili mong ahente sa bentahan. Sabihin mo lang sa sarili mong salita at wika kung ano ang gusto mong ibenta, ipamigay, ipalit, paupahan, upahan o hanapin; ako ang hahanap ng tamang tao at tatawad para sa iyo. Walang matutuloy kung hindi ka umoo.
birth-ready = Handa na ang MAI mo. Mag-hello ka.
ask-town = Saang bayan o lungsod ka nakatira? ({ $language } ang isasagot ko; magsulat ka lang sa ibang wika at susunod ako.)
ask-autonomy = Hanggang saan ako puwedeng magdesisyon nang mag-isa?
ask-comfort = Hanggang magkano ang puwede kong asikasuhin nang hindi ka inaabala?
ask-style = Paano mo gustong kausapin kita?
ask-sharing = Ano ang puwedeng malaman ng ibang MAI tungkol sa iyo?
ask-precision = Gaano kaeksakto ang puwedeng makita ng iba kung nasaan ka?
ask-platforms = Saan ka nakikipag-chat? Piliin lahat ng tugma.
ask-market = Ano ang puwede kong gawin sa bentahan para sa iyo?
ask-currency = Anong pera ang gamit mo sa presyo? Isulat mo, halimbawa { $currency }.
ask-radius = Gaano kalayo ang kaya mong puntahan para sa isang deal?
ask-delivery = Mas gusto mo bang meet-up o ipa-deliver?
ask-payment = Paano mo gustong magbayad at mabayaran?
ask-quiet = Kailan ako dapat tahimik?
ask-days = Kailan ka may oras makipagkita?
ask-firmness = Gaano ako katindi dapat tumawad?
ask-partners = Gaano kataas dapat ang rating ng kausap mo?
ask-contact = Sino ang puwedeng kumausap sa iyo sa pamamagitan ko?
ask-notifications = Ano ang dapat kong ibalita kahit hindi mo itanong?
ask-interests = Anong klaseng mga gamit ang hilig mo? Magsulat ng ilan.
ask-formality = Magalang ba o parang tropa lang ako magsalita?
ask-languages = Anong mga wika ang alam mo? Isulat mo.
ask-language = Anong wika ang gagamitin ko?
language-set = Mula ngayon, { $language } na ang gamit ko.
choice-autonomy-ask = Itanong lahat sa akin
choice-autonomy-big = Itanong kung malaki
choice-autonomy-tell = Gawin, saka sabihin
choice-autonomy-full = Ikaw na bahala
choice-comfort-under = Hanggang { $amount }
choice-comfort-trust = May tiwala ako
choice-style-casual = Casual
choice-style-professional = Propesyonal
choice-style-brief = Maikli
choice-style-detailed = Detalyado
choice-sharing-nothing = Wala
choice-sharing-interests = Mga hilig ko
choice-sharing-profile = Profile ko
choice-sharing-all = Lahat ng makakatulong
choice-precision-city = Bayan ko lang
choice-precision-never = Huwag kailanman
choice-precision-neighbourhood = Lugar sa amin
choice-precision-precise = Eksakto
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Web chat
platform-not-yet = { $name }: wala pa rito; tatandaan ko.
choice-market-full = Lahat
choice-market-browse = Tingin-tingin lang
choice-market-buy = Bili, kung payag ako
choice-market-sell = Benta, kung payag ako
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Meet-up
choice-delivery-delivery = Delivery
choice-delivery-either = Kahit alin
choice-payment-cash = Cash
choice-payment-transfer = Bank transfer
choice-payment-card = Card
choice-payment-any = Kahit ano
choice-quiet-night = Sa gabi (22–8)
choice-quiet-none = Hindi kailangan
choice-quiet-evening = Gabi–umaga (19–9)
choice-days-any = Kahit kailan
choice-days-weekend = Weekend
choice-days-evenings = Hapon at gabi
choice-days-mornings = Umaga
choice-firmness-normal = Sakto lang
choice-firmness-soft = Mahinahon
choice-firmness-firm = Matindi
choice-partners-0 = Kahit sino
choice-partners-50 = Katamtaman pataas
choice-partners-70 = Mataas
choice-partners-85 = Napakataas
choice-contact-everyone = Lahat
choice-contact-rated = May rating lang
choice-contact-nobody = Walang puwede
choice-notifications-all = Lahat
choice-notifications-digest = Isang buod kada araw
choice-notifications-deals = Mga deal ko lang
choice-notifications-none = Wala
choice-formality-polite = Magalang
choice-formality-familiar = Parang tropa
which-town = Alin dito ang ibig mong sabihin?
town-noted = Noted: { $town }. { $currency } ang gamit ko sa presyo; puwede mong palitan sa /settings.
unclear-town = Hindi ko alam ang bayang iyan. Isulat mo ang pinakamalapit na mas malaking bayan, o i-send ang location mo.
held-until-ready = Naitabi ko na. Sandali lang, tapos aasikasuhin ko na.
please-choose = Pindutin ang isa sa mga button, o isulat ang /help.
noted = Noted.
welcome-back = { $formality ->
    [familiar] Uy, buti bumalik ka! 👋 Anong atin?
   *[polite] Welcome back po! Ano po ang hanap, o ano po ang ibebenta o ipamimigay?
}

# Mga button
button-skip = Laktawan
button-done-choosing = Tapos na
button-drop = Huwag na lang
button-yes-look = Oo, hanapin na
button-only-tell = Sabihan lang ako
button-change = Baguhin
button-back = Bumalik
button-approve = Payag ako
button-decline = Ayaw ko
button-counter = Ibang presyo
button-here = Nandito na ako
button-done = Okay na lahat
button-write = Mag-message
button-reschedule = Ibang oras
button-noshow = Hindi dumating
button-cancel = I-cancel ang deal
button-cancel-sure = Oo, i-cancel
button-cancel-wish = Burahin
button-keep = Hindi, panatilihin
button-reply = Sumagot
button-negotiate = Tumawad
button-accept-time = Puwede ako
button-pause = I-pause
button-resume = Maghanap ulit
button-edit = I-edit
button-export = I-download ang data
button-erase = Burahin lahat
button-erase-sure = Oo, burahin lahat
button-voice-give = Magbigay ng boses
button-voice-delete = Burahin ang boses
button-used = Nagamit na ang button na iyan. Isulat ang /status para makita ang lagay ngayon.
button-unknown = Hindi ko na kilala ang button na iyan. Isulat ang /status para makita ang lagay ngayon.
button-foreign = Sa ibang tao ang button na iyan.
label = { $text }

# Mga request
action-name = { $action ->
    [SELL] Binebenta
    [BUY] Hanap bilhin
    [GIVE] Ipinamimigay
    [TRADE] Palit
    [RENT_OUT] Paupahan
    [RENT] Hanap upahan
    [OFFER_SERVICE] Alok na serbisyo
    [SEEK_SERVICE] Hanap na serbisyo
   *[other] Request
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Maghahanap na ba ako? Puwede mo rin akong itama, isulat mo lang.
    .title = { action-name }: { $thing }
ask-wish-action = Ano ang gusto mong gawin dito?
ask-wish-thing = Ano ba ito talaga?
ask-wish-location = Saang bayan o lungsod? Puwede mo ring i-send ang location mo.
ask-wish-size = Anong size?
ask-wish-quantity = Ilan?
ask-wish-wanted = Ano ang gusto mong kapalit?
per-what = { $per ->
    [hour] {" "}kada oras
    [day] {" "}kada araw
    [week] {" "}kada linggo
    [month] {" "}kada buwan
    [unit] {" "}bawat isa
   *[one] {""}
}
ask-wish-target = Magkano ang gusto mong presyo{ per-what }? Makikita ito ng iba bilang asking price mo.
ask-wish-limit = { $side ->
    [provider] Ano ang pinakamababang tatanggapin mo{ per-what }? Sa atin lang ito; hindi ko sasabihin kahit kanino.
   *[seeker] Ano ang pinakamataas na kaya mong bayaran{ per-what }? Sa atin lang ito; hindi ko sasabihin kahit kanino.
}
unclear-wish-thing = Pakisabi sa isa o dalawang salita kung ano ito.
unclear-wish-location = Hindi ko alam ang bayang iyan. Isulat mo ang pinakamalapit na mas malaking bayan, o i-send ang location mo.
unclear-wish-size = Pakisulat ang size gaya ng nakalagay sa mismong gamit.
unclear-wish-quantity = Pakisulat ang bilang, halimbawa 4.
unclear-wish-wanted = Pakisabi sa isa o dalawang salita kung ano ang gusto mong kapalit.
unclear-wish-target = Pakisulat ang halaga, halimbawa 80.
unclear-wish-limit = Pakisulat ang halaga, halimbawa 60.
two-currencies = Dalawang pera ang nabasa ko: { $currencies }. Pakisabi ang halaga sa isa lang sa mga ito.
several-wishes = May nakita akong { $count ->
    [one] { $count } request
   *[other] { $count } request
} diyan. Isa-isahin natin.
wish-open = { $style ->
    [brief] Naghahanap na ako.
   *[other] Naghahanap na ako ng tao at sasabihan kita agad pag meron na. Isulat ang /status kahit kailan.
}
wish-standing = Babantayan ko, at sasabihan lang kita pag may lumabas.
wish-dropped = Sige, kalimutan na natin.
wish-expired = Ubos na ang oras para dito; hindi na ako naghahanap. Sabihin mo ulit kung gusto mo pa.
    .title = { action-name }: { $thing }
wish-paused = Naka-pause. Walang makakakita nito hangga't hindi mo itinutuloy.
wish-resumed = Naghahanap na ulit ako.
wish-cancelled = Nabura: { $thing }.
which-field = Ano ang babaguhin ko?
field-action = Ang gusto kong gawin
field-thing = Ang gamit
field-quantity = Ilan
field-size = Ang size
field-location = Ang bayan
field-wanted = Ang gusto kong kapalit
field-target = Ang presyo ko
field-limit = Ang limit ko
photo-what = Ganda ng picture! Ano ito, at ano ang gagawin ko: ibebenta, ipamimigay, o hahanap ng katulad?
photo-seen = Mukhang ito ay: { $thing }. Ano ang gagawin ko: ibebenta, ipamimigay, o hahanap ng katulad?
voice-heard = Ang narinig ko: “{ $text }”
voice-unclear = Hindi ko naintindihan ang sinabi mo. Pakisulat na lang sa ilang salita.
got-voice = Hindi ko pa kayang makinig sa voice message. Pakisulat na lang sa ilang salita.
got-contact = Salamat, pero hindi ko kailangan ng contact: sa akin dadaan ang mga message ninyo ng kausap mo.
got-sticker = 🙂 Sabihin mo sa salita kung ano ang hinahanap mo o gusto mong ibenta o ipamigay.
got-document = Hindi ko mabasa ang mga file. Pakisabi sa ilang salita kung tungkol saan.
got-other = Hindi ko mabasa ang ganyang message. Pakisabi sa ilang salita.
standing-found = { $priced ->
    [yes] May nakita ako: { $thing }, { $distance } ang layo, asking { $price }.
   *[no] May nakita ako: { $thing }, { $distance } ang layo.
}
digest = { $lines }
    .title = Mga nahanap para sa iyo ngayon
talk-begun = Kinakausap ko na, babalikan kita.
which-meaning = Hindi ako sigurado kung naintindihan ko. Ano ang gusto mong gawin?
meaning-sell = Magbenta
meaning-buy = Bumili
meaning-give = Mamigay
meaning-trade = Makipagpalit
meaning-rent-out = Magpaupa
meaning-rent = Umupa
meaning-offer-service = Mag-alok ng serbisyo
meaning-seek-service = Magpagawa
meaning-approve = Umoo
meaning-decline = Tumanggi
meaning-counter = Ibang presyo
meaning-cancel = May babawiin
meaning-status = Tingnan ang lagay
meaning-help = Humingi ng tulong
meaning-greet = Mag-hello lang
meaning-thank = Magpasalamat lang
meaning-stop = Itigil ang message
meaning-other = Chika lang
meaning-neither = Iba pa
say-it-differently = Pakisabi sa ibang salita, halimbawa: “Benta ko bike ko, 3k”.

# Mga linya sa card
line-in-return = Kapalit: { $value }
line-details = { $value }
line-quantity = Bilang: { $value }
line-unit-price = Bawat isa: { $value }
line-total = Kabuuan: { $value }
line-price-hour = { $value } kada oras
line-price-day = { $value } kada araw
line-price-week = { $value } kada linggo
line-price-month = { $value } kada buwan
line-free = Libre
line-reasons = Bakit ito: { $value }
line-distance = Layo: { $value }
line-area = Lugar ng meet-up: { $value }
line-times = Puwedeng oras: { $value }
line-payment = Bayad: { $value }
line-partner = Kausap: { $value }
line-interests = Mga hilig: { $value }
line-since = Narito mula: { $value }
line-expires = Hanggang: { $value }
line-deal = Deal no. { $value }
line-hope = Presyo: { $value }
line-limit = Limit (tayong dalawa lang ang may alam): { $value }
line-place = Lugar: { $value }
line-urgent = Rush
line-when = Kailan: { $value }
line-where = Saan: { $value }
partner-new = { $named ->
    [yes] { $name }, bago rito, wala pang rating
   *[no] bago rito, wala pang rating
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } sa 5 star ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } sa 5 star ({ $count })
}
reason-same-size = tugma ang size
reason-same-brand = tugma ang brand
reason-same-model = tugma ang model
reason-asks = asking { $value }
payment-cash = cash
payment-bank-transfer = bank transfer
payment-card = card
payment-mobile-money = e-wallet
condition-new = bago
condition-used-like-new = parang bago
condition-used-good = maayos pa
condition-used-fair = may konting gamit na
condition-for-parts = pang-piyesa
condition-used = segunda mano
color-black = itim
color-white = puti
color-red = pula
color-blue = asul
color-green = berde
color-yellow = dilaw
color-grey = gray
color-brown = brown
color-pink = pink
color-silver = silver
color-gold = gold
color-beige = beige
color-purple = purple
color-orange = orange
material-leather = balat
material-wood = kahoy
material-metal = metal
material-glass = salamin
material-plastic = plastik
material-cotton = cotton
material-wool = wool
material-silk = seda
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } kuwarto
   *[other] { $value } kuwarto
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } piraso
   *[other] { $count } piraso
}
unit-pair = { $count ->
    [one] { $count } pares
   *[other] { $count } pares
}
unit-set = { $count ->
    [one] { $count } set
   *[other] { $count } set
}

# Mga deal
card-approval = { $lines }

    Payag ka ba?
    .title = { $side ->
    [provider] May gustong kumuha nito sa iyo: { $thing }
   *[seeker] Nahanap ko ito para sa iyo: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Umoo ka na. Ngayon, hinihintay ko ang kausap mo.
approved-for-you = Umoo na ako para sa iyo, gaya ng pinayagan mo.
counter-accepted = Tinanggap ng kausap mo ang presyo mo.
declined-by-you = Tinanggihan. Tuloy ang paghahanap ko.
deal-expired = Ubos na ang oras ng deal { $deal }. Tuloy ang paghahanap ko.
deal-reminder = { $lines }

    Hinihintay pa nito ang sagot mo.
    .title = { $thing }
deal-cancelled-by-you = Cancelled na ang deal { $deal }. Sinabihan ko na ang kausap mo.
peer-declined = Ayaw ng kausap mo sa deal { $deal }. Tuloy ang paghahanap ko.
peer-cancelled = Kinansela ng kausap mo ang deal { $deal }. Tuloy ang paghahanap ko.
ask-counter = { $price } ang presyo ng isa. Anong presyo ang alok mo?
counter-sent = Naipasa ko na ang presyo mo.
counter-refused = Hindi pumayag ang kausap mo. { $price } pa rin ang presyo.
nothing-to-approve = Walang naghihintay ng sagot mo ngayon.
which-deal = Maraming alok ang naghihintay sa iyo. Gamitin mo ang mga button.
ask-cancel-deal = Sigurado kang ika-cancel ang deal na ito? Umaasa sa iyo ang kausap mo.
kept = Sige, walang magbabago.

# Pagkikita
meeting-card = { $lines }

    Makipagkita sa mataong lugar habang maliwanag, tingnan muna ang gamit bago magbayad, at huwag na huwag magbayad nang maaga.
    .title = Kasado na: { $thing }
meeting-spot = mataong pampublikong lugar sa { $town }, gaya ng plaza o terminal
meeting-calendar = Ito ang entry para sa kalendaryo mo.
meeting-soon = { $lines }
    .title = Malapit na ang meet-up ninyo: { $thing }
meeting-how = Kumusta ang lakad?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Wala na akong alam na ibang oras na puwede kayong dalawa. Puwede kang mag-message sa kausap mo.
ask-other-time = Anong oras ang puwede ka?
time-proposed = Iminungkahi ko ang { $time }.
time-asked = Ang mungkahi ng kausap mo ay { $time }.
arrived-noted = Sinabihan ko na ang kausap mo na nandiyan ka na.
peer-arrived = Nandoon na ang kausap mo.
ask-rating = Tapos na! Kumusta ang kausap mo?
too-early-for-no-show = Sa { $time } pa ang meet-up. Hintayin mo muna ang oras na iyon.
no-show-noted = Pasensya na. Itinala kong hindi dumating ang kausap mo, at tuloy ang paghahanap ko. Gusto mo bang mag-rate?
blamed-no-show = Sabi ng kausap mo, hindi ka dumating. Tuloy ang paghahanap ko. Puwede ka ring mag-rate.
rating-thanks = Salamat! Nagbigay ka ng { $stars ->
    [one] { $stars } star
   *[other] { $stars } star
}.
ask-note = Ano ang sasabihin ko sa kausap mo? Ipapasa ko nang walang pangalan o numero mo.
note-sent = Naipasa na.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Message tungkol sa { $thing }
note-translated = “{ $text }” { $understood }
    Orihinal ({ $language }): “{ $original }”
    .title = Message tungkol sa { $thing }

# Lagay
status-summary = Bukas na request: { $wishes }. Bukas na deal: { $deals }. Tapos na: { $done }.
status-empty = Walang bukas ngayon. Sabihin mo kung ano ang gusto mong ibenta o hanapin.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Hindi pa tapos
wish-state-open = Naghahanap ako
wish-state-standing = Sasabihan kita pag may lumabas
wish-state-talking = Nakikipagtawaran ako
wish-state-agreed = Kasado na, tingnan ang deal
wish-state-paused = Naka-pause
deal-state-proposed = Hinihintay ang sagot mo
deal-state-approved-by-me = Hinihintay ang kausap mo
deal-state-approved-by-peer = Umoo na ang kausap mo; ikaw na lang
deal-state-confirmed = Umoo na ang dalawa
deal-state-meeting = Nakaayos na ang meet-up
deal-state-arrived = Nandiyan ka na
deal-state-done = Tapos na, wala pang rating
deal-state-no-show = May hindi dumating
deal-state-blamed = Sabi ng kausap mo, hindi ka dumating
ask-cancel-wish = Sigurado kang buburahin ang “{ $thing }”?

# Settings at privacy
settings-list = Ano ang gusto mong baguhin?
setting-language = Wika
setting-town = Bayan
setting-autonomy = Laya ni MAI
setting-comfort = Halaga
setting-style = Estilo
setting-sharing = Alam ng iba
setting-precision = Location
setting-platforms = Mga channel
setting-market = Bentahan
setting-currency = Pera
setting-radius = Layo
setting-delivery = Delivery
setting-payment = Bayad
setting-quiet = Oras na tahimik
setting-days = Araw ng pagkikita
setting-firmness = Pagtawad
setting-partners = Rating ng iba
setting-contact = Sino ang puwedeng kumausap
setting-notifications = Notifications
setting-interests = Mga hilig
setting-formality = Paggalang
setting-languages = Mga wikang alam ko
privacy = Itinatabi ko ang mga sinabi mo tungkol sa mga request mo, ang mga sagot mo sa tanong ko at ang mga deal mo. Hindi kailanman lalabas sa akin ang mga limit at address mo. Puwede mong kunin o burahin ang data mo.
export-ready = Ito ang lahat ng alam ko tungkol sa iyo.
ask-erase = Sigurado kang buburahin ang lahat? Matatapos ang mga bukas na request at deal, at mawawala na ang MAI mo nang tuluyan.
erased = Nabura na ang lahat. Paalam!
voice-consent = Salamat. Mag-send ka ngayon ng maikling voice message; itatabi ko bilang sample ng boses mo hangga't hindi mo binubura.
voice-kept = Naitabi ko na ang sample ng boses mo. Puwede mong burahin sa /privacy.
voice-deleted = Nabura na ang sample ng boses mo.

# Usapan
help = { $style ->
    [brief] Sabihin mo kung ano ang binebenta, ipinamimigay, ipinapalit, pinauupahan, inuupahan o hinahanap mo. /status /settings /privacy /cancel /stop
   *[other] Sabihin mo sa sarili mong salita kung ano ang gusto mong ibenta, ipamigay, ipalit, paupahan, upahan o hanapin. Halimbawa: “Benta ko bike ko, 3k” o “hanap ako ng crib na malapit lang”. Hahanap ako ng tao, kahit anong wika niya, tatawad ako ayon sa limit mo, at tatanungin muna kita bago may mapagkasunduan.
        /status – ang lagay ngayon
        /settings – paano ako magtatrabaho para sa iyo
        /privacy – ang data mo
        /cancel – umalis sa tanong
        /stop – itigil ang mga message
}
greeting = { $formality ->
    [familiar] Uy! 👋 Ano'ng hanap mo, o ano'ng ibebenta mo?
   *[polite] { $style ->
        [professional] Magandang araw po. Ano po ang maitutulong ko?
       *[other] Hello po! Ano po ang hanap, o ano po ang ibebenta o ipamimigay?
    }
}
you-are-welcome = { $formality ->
    [familiar] Anytime! 🙂
   *[polite] Walang anuman po!
}
not-a-wish = Magaling ako sa bentahan: sabihin mo kung ano ang gusto mong ibenta, ipamigay, ipalit, paupahan, upahan o hanapin. May iba pa sa /help.
nothing-asked = Sige, hindi na ako naghihintay ng sagot.
stopped = Tatahimik na ako. Mag-message ka lang kung gusto mong ituloy.
command-unknown = Hindi ko alam ang command na iyan. Nasa /help ang kaya kong gawin.
empty-message = Walang laman ang message. Sabihin mo sa ilang salita kung ano ang kailangan mo.
edit-unclear = Nakita kong may binago kang message. Isulat mo ulit sa bagong message kung ano ang babaguhin ko.
too-long = Masyadong mahaba iyan para sa akin. Pakisabi sa hanggang { $limit } na karakter lang.
no-longer-possible = Hindi na puwede iyan. Isulat ang /status para makita ang lagay ngayon.
not-found = Hindi ko na iyan makita. Isulat ang /status para makita ang lagay ngayon.
sorry-failed = Pasensya na, may nangyaring mali sa akin. Pakiulit naman.
refused-market = Hindi iyan pinapayagan ng settings mo. Puwede mong baguhin sa /settings.
refused-too-many-wishes = Marami ka nang bukas na request. Tapusin o burahin muna ang isa; makikita sa /status.
refused-amount = Parang mali ang halagang iyan. Pakisulat ang numerong mas mataas sa 0.
refused-limit = Lampas na iyan sa limit na ibinigay mo sa akin.
refused-contact = Para sa kaligtasan mo, hindi ako nagpapasa ng phone number, address o link. Magkita kayo ayon sa napagkasunduan sa card.
refused-too-many-messages = Sandali lang, ang dami nang sabay-sabay. Subukan ulit makalipas ang isang minuto.
refused-deal-over = Tapos na ang deal na iyan.
refused-deal-running = May tumatakbong deal tungkol dito. I-cancel muna ang deal; makikita sa /status.
refused-not-open = Hindi ko iyan hinahanap ngayon.
refused-not-paused = Hindi naka-pause iyan.
refused-same-price = Iyan na mismo ang presyo ngayon.
refused-too-many-counters = Sapat na ang tawaran. Pumayag o tumanggi na lang.

# Mga command sa menu
command-start = Magsimula
command-help = Ang kaya kong gawin
command-status = Ang lagay ngayon
command-settings = Paano ako magtatrabaho para sa iyo
command-privacy = Ang data mo
command-cancel = Umalis sa tanong

announcements-off = Wala na ring darating na anunsiyo ng komunidad na ito hangga't hindi ka nagsusulat ng START.
announcements-on = Darating na ulit ang mga anunsiyo ng komunidad na ito.
slow-down = Ang dami nang sabay-sabay, hindi ako makahabol. Maghintay ka muna ng isang minuto, tapos magsulat ulit: hindi ko nabasa ang mga na-send mo sa pagitan.
waiting-for-partner = { $thing }: hindi ko makontak ngayon ang kausap mo. Itutuloy ko pag sumulat na siya; walang mawawala.
privacy-notice = { $mark } Ito ang pribadong tanda mo. Nasa bawat tunay na card ko ito; kung wala, hindi ako iyon. Hindi ako sumusulat sa iyo mula sa ibang account at hindi ako humihingi ng password o code. Sa akin lang ang mga sinasabi mo: makikita at mabubura mo sa /privacy.
group-private = Isang tao lang ang inaasikaso ko sa bawat usapan. Mag-message ka sa akin nang pribado at ako na ang bahala:
link-code = Isulat mo sa akin ang code na ito sa isa mo pang channel sa loob ng { $minutes } minuto: { $code }
link-done = Konektado na: makakausap mo na rin ako sa { $channel }. Kung ano ang alam ko, alam ko kahit saang channel.
link-unknown = Hindi ko alam ang code na iyan. Isulat ang /link sa isa mo pang channel para makakuha ng bago.
unlink-list = Aling channel ang kakalimutan ko?
unlink-none = Dito mo lang ako nakakausap. Isulat ang /link para magamit mo rin ako sa ibang channel.
unlink-done = Tapos na. Hindi na kita kilala sa { $channel }.
refused-link-own = Sa iyo mismo ang code na iyan. Isulat mo iyan sa akin sa isa mo pang channel.
refused-link-many = Marami na ang channel kung saan mo ako nakakausap. Isulat ang /unlink para magtanggal muna ng isa.
refused-link-busy = May MAI ka na rito na may bukas na request o deal. Tapusin o burahin muna ang mga iyon (makikita sa /status), tapos isulat ulit ang code.
command-link = Gamitin din ako sa ibang channel
# WhatsApp: ang template na ipinapadala kapag lampas 24 oras na mula sa huling message, at ang button na nagbubukas ng listahan
whatsapp-invite = May balita ang MAI mo tungkol sa isa sa mga request mo. Sumagot ka para makita.
whatsapp-invite-show = Ipakita
whatsapp-choose = Pumili
# Para sa mga nagpapatakbo ng bot
operator-page =
    Ang page mo: { $link }
    Isang beses lang gagana ang link, sa loob ng { $minutes } minuto. Huwag mo itong ipasa sa iba.
operator-help =
    /stats – mga numero, may kasamang larawan
    /broadcast SEGMENT – sumulat sa marami; /broadcasts – lagay ng mga ito
    /announce SINO TEKSTO – sumulat sa isa
    /user SINO – ang mga alam; /note SINO TEKSTO – may tatandaan
    /tag SINO TAG, /untag SINO TAG – para sa mga segment
    /ban SINO DAHILAN, /unban SINO
    /disputes, /solve DEAL TEKSTO – mga deal na may hindi dumating
    /export { $exports }
    /health, /dead, /resend PILA NUMERO
    /maintenance on, /maintenance off
    /switch PANGALAN on, /switch PANGALAN off – { $features }
    Ang SINO ay p_…, pangalan ng isang MAI, o channel:address.
operator-usage = Pakisulat nang ganito: { $usage }
operator-person-unknown = Wala akong kilalang { $who }. Isulat ang p_…, pangalan ng isang MAI, o channel:address.
operator-own-person = Isa sa mga operator si { $who }; hindi iyan puwede.
operator-user =
    { $person }
    MAI: { $mai }
    Wika: { $language }. Bayan: { $town }
    Mga channel: { $channels }
    Narito mula { $since }, huling nakita { $seen }
    Mga request: { $wishes }
    Mga deal: { $deals }
    Natanggap na star: { $stars }
    Mga tag: { $tags }
    Tumatanggap ng broadcast: { $news }. Naka-ban: { $banned }
    Mga note: { $notes }
    .title = { $name }
operator-stats =
    Mga tao: { $people }, bago sa loob ng isang linggo: { $fresh }, aktibo sa loob ng isang linggo: { $active }
    Mga wika: { $languages }
    Mga channel: { $channels }
    Mga request: { $wishes }
    Mga deal: { $deals }
    Mula request hanggang deal: { $confirmed } request, { $matched } naitugma, { $agreed } nagkasundo, { $carried } natuloy ({ $conversion })
    Mga sagot: kalahati sa loob ng { $median }, halos lahat sa loob ng { $slowest }
    Mula card hanggang pagpayag: { $approval }
    .title = Mga numero
chart-languages = Mga tao ayon sa wika
chart-channels = Mga tao ayon sa channel
chart-daily = Mga bagong tao, request at deal bawat araw
chart-funnel = 1 request, 2 naitugma, 3 nagkasundo, 4 natuloy
operator-no-disputes = Walang dispute.
operator-deal-unknown = Wala akong alam na deal { $deal }.
operator-solver-is-party = Kasali ka sa deal na iyan; ibang operator ang dapat magpasya.
dispute-solved = { $text }
    .title = Pasya sa deal { $deal }: { $thing }
operator-says = { $text }
    .title = Mensahe mula sa mga nagpapatakbo nito
operator-export-ready = Mga row: { $total }
operator-nothing-dead = Walang sinukuang message.
operator-switches = Maintenance mode: { $maintenance }. { $features }
maintenance = May inaayos lang kami. Naitabi ko ang message mo at sasagot ako pagkatapos na pagkatapos.
maintenance-over = Tapos na ang maintenance. Mga message na naghintay: { $total }
feature-off = Naka-off muna iyan ngayon. Pakisubukan ulit mamaya.
banned = Isinara ng mga nagpapatakbo nito ang access mo: { $reason }
unbanned = Welcome ka na ulit dito. Sabihin mo kung ano ang gusto mong ibenta o hanapin.
# Mga broadcast
segment-wrong =
    { $problem ->
        [too-long] Lampas iyan sa { $word } na karakter.
        [too-deep] Lampas sa { $word } ang magkakapatong na panaklong.
        [unknown-name] Hindi ko alam ang “{ $word }” (karakter { $at }). Puwede: { $choices }
        [unknown-value] Hindi puwede roon ang “{ $word }” (karakter { $at }). Halimbawa: { $choices }
        [expected-value] May kulang na value sa karakter { $at }, pagkatapos ng “{ $word }”.
        [expected-term] May kulang na kondisyon sa karakter { $at }. Puwede: { $choices }
        [expected-bracket] May kulang na “{ $word }” sa karakter { $at }.
        [left-over] May kulang na “and” o “or” bago ang “{ $word }” (karakter { $at }).
        [bad-character] Hindi ko mabasa ang “{ $word }” (karakter { $at }).
        [bad-time] Hindi haba ng panahon ang “{ $word }” (karakter { $at }). Halimbawa: { $choices }
        [bad-distance] Kailangan ng lugar at layo ang “{ $word }” (karakter { $at }). Halimbawa: { $choices }
        [unknown-place] Hindi ko alam ang lugar na “{ $word }” (karakter { $at }). Isulat ang mas malaking bayan, o latitude, longitude.
        [several-places] Maraming lugar ang puwedeng tukuyin ng “{ $word }” (karakter { $at }). Isulat ang isa sa mga puntong ito: { $choices }
       *[other] Hindi ko ito mabasa sa karakter { $at }.
    }
    .title = Sino ang tinutukoy?
broadcast-ask-text =
    Para sa: { $segment }
    I-send mo na sa akin ang teksto. Simulan ang bawat wika sa tag nito, halimbawa “es: Hola”; { $language } ang wika ng mga salitang walang tag. Magiging button ang mga linyang nasa [panaklong] sa dulo; sinasabi ng [Label -> /status] kung ano ang katumbas ng pagpindot. Puwedeng may kasamang litrato, o litrato lang. Kumukuha ang “catalog: KEY” ng teksto mula sa mga catalog.
broadcast-text-wrong =
    { $problem ->
        [empty] Walang salita para sa { $word }.
        [too-long] Lampas sa { $limit } na karakter ang teksto para sa { $word }.
        [bad-button] Hindi puwedeng maging button ang “{ $word }”: hanggang { $buttons } lang, at hanggang { $label } na karakter ang bawat isa.
       *[unknown-key] Walang tekstong “{ $word }” sa mga catalog na magagamit nang mag-isa.
    }
broadcast-preparing = Binibilang ko kung sino ang makakatanggap. Puwede ka pang mag-send ng ibang wika, o litrato.
broadcast-preview =
    Para sa: { $segment }
    Mga tatanggap: { $total }
    Mga wika: { $languages }
    Mga channel: { $channels }
    Mga teksto: { $texts }
    Hindi kasama: { $skipped }
    .title = Subok lang muna
broadcast-nobody =
    Walang makakatanggap nito. Para sa: { $segment }
    Hindi kasama: { $skipped }
broadcast-how =
    { $how ->
        [given] ayon sa ibinigay
        [catalog] mula sa catalog
        [translated] isinalin
        [read] ibang wikang nababasa nila
        [related] wikang malapit sa kanila
       *[closest] ang pinakamalapit na mayroon
    }
skip-reason =
    { $reason ->
        [banned] naka-ban
        [opted-out] ayaw ng broadcast
        [stopped] nagsabi ng stop
        [notifications] deal lang ang gustong mabalitaan
        [blocked] na-block tayo
       *[unreachable] walang address
    }
broadcast-ask-when = Kailan? Halimbawa “2h”, “18:30”, “2026-03-01 18:30” (oras mo, { $zone }), o lagyan ng “local” sa unahan para sundin ang orasan ng bawat tatanggap.
broadcast-when-wrong = Hindi ko mabasa ang “{ $text }” bilang oras sa loob ng susunod na isang taon.
broadcast-progress =
    { $state }
    Para sa: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Broadcast { $id }
broadcast-state =
    { $state ->
        [ready] Hindi pa naipapadala
        [preparing] Inihahanda
        [scheduled] Naka-schedule: { $at }
        [running] Ipinapadala na
        [paused] Naka-pause
        [done] Tapos na
       *[cancelled] Cancelled na
    }
recipient-state =
    { $state ->
        [waiting] padadalhan pa
        [queued] susunod na
        [sending] ipinapadala na
        [sent] naipadala
        [delivered] natanggap
        [read] nabasa
        [failed] hindi naipadala
        [window] hinihintay silang sumulat
        [unsure] baka naipadala
        [skipped] hindi kasama
        [cancelled] cancelled
       *[erased] wala na
    }
broadcast-none = Wala pang broadcast.
broadcast-ask-cancel = Sigurado kang ika-cancel ito? Hindi na makakatanggap ang mga wala pa nito.
broadcast-report = { $states }
    .title = Broadcast { $id }: bawat tatanggap
broadcast-footer = Isulat ang /stop para itigil ang ganitong message.
button-send-now = Ipadala na
button-schedule = I-schedule
button-hold = I-pause
button-go-on = Ituloy
button-stop-sending = I-cancel
button-report = Report
operator-text = { $text }
