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
