# Haihuwa da sanin juna
birth-welcome = Sannunku! Ni ne MAI ɗinku, wakilinku na ciniki. Ku faɗa min abin da kuke so ku sayar, ku bayar kyauta, ku musanya, ku yi haya ko ku nema, da kalmominku da harshenku; zan nemo mutumin da ya dace in yi muku ciniki. Babu abin da zai tabbata sai kun yarda.
birth-ready = An shirya MAI ɗinku. Ku yi gaisuwa.
ask-town = A wane gari kuke zaune? (Ina amsawa da { $language }; ku rubuta da wani harshe kawai, zan bi ku.)
ask-autonomy = Yaya yawan abin da zan iya yanke shawara da kaina?
ask-comfort = Har zuwa nawa zan iya yin aiki ba tare da na dame ku ba?
ask-style = Yaya kuke so in yi muku magana?
ask-sharing = Me sauran MAI za su iya sani game da ku?
ask-precision = Yaya daidai wasu za su iya ganin inda kuke?
ask-platforms = A ina kuke hira? Ku zaɓi duk waɗanda suka dace.
ask-market = Me zan iya yi muku a kasuwa?
ask-currency = Da wane kuɗi kuke lissafi? Ku rubuta, misali { $currency }.
ask-radius = Yaya nisan da za ku iya zuwa saboda ciniki?
ask-delivery = Kun fi so a haɗu ne ko a kawo kaya?
ask-payment = Ta yaya kuke so ku biya kuma a biya ku?
ask-quiet = Yaushe zan yi shiru?
ask-days = Yaushe kuke da lokacin haɗuwa da mutane?
ask-firmness = Yaya tsaurin cinikin da zan yi?
ask-partners = Yaya kyan makin ɗaya ɓangaren ya kamata ya kasance?
ask-contact = Wa zai iya tuntuɓar ku ta hannuna?
ask-notifications = Me zan sanar da ku ba tare da kun tambaya ba?
ask-interests = Waɗanne irin kaya kuke sha'awa? Ku rubuta kaɗan.
ask-formality = Da ladabi zan yi magana ko kamar aboki?
ask-languages = Waɗanne harsuna kuke ji? Ku rubuta su.
ask-language = Da wane harshe zan yi magana?
language-set = Daga yanzu zan yi magana da { $language }.
choice-autonomy-ask = A tambaye ni kullum
choice-autonomy-big = Sai manyan abubuwa
choice-autonomy-tell = A yi, a sanar da ni
choice-autonomy-full = A yanke mini shawara
choice-comfort-under = Har { $amount }
choice-comfort-trust = Na amince da MAI
choice-style-casual = A sake
choice-style-professional = Na ƙwararru
choice-style-brief = A taƙaice
choice-style-detailed = Dalla-dalla
choice-sharing-nothing = Kar a faɗi komai
choice-sharing-interests = Abin da nake so
choice-sharing-profile = Bayanaina
choice-sharing-all = Duk mai amfani
choice-precision-city = Garina kawai
choice-precision-never = Kar a nuna
choice-precision-neighbourhood = Unguwata
choice-precision-precise = Daidai inda nake
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Hira a yanar gizo
platform-not-yet = { $name }: babu shi a nan tukuna; zan tuna da shi.
choice-market-full = Komai
choice-market-browse = Kallo kawai
choice-market-buy = Saya da yardata
choice-market-sell = Sayarwa da yardata
choice-radius-5 = Km 5
choice-radius-20 = Km 20
choice-radius-50 = Km 50
choice-radius-100 = Km 100
choice-radius-500 = Km 500
choice-delivery-pickup = A haɗu
choice-delivery-delivery = A kawo
choice-delivery-either = Ko wanne
choice-payment-cash = Tsabar kuɗi
choice-payment-transfer = Tura ta banki
choice-payment-card = Kati
choice-payment-any = Ko ta yaya
choice-quiet-night = Da dare (22–8)
choice-quiet-none = Babu buƙata
choice-quiet-evening = Yamma–safe (19–9)
choice-days-any = Ko yaushe
choice-days-weekend = Ƙarshen mako
choice-days-evenings = Rana zuwa dare
choice-days-mornings = Da safe
choice-firmness-normal = Daidai gwargwado
choice-firmness-soft = A hankali
choice-firmness-firm = Da tsauri
choice-partners-0 = Ko wane ne
choice-partners-50 = Matsakaici zuwa sama
choice-partners-70 = Mai kyau
choice-partners-85 = Mai kyau sosai
choice-contact-everyone = Kowa
choice-contact-rated = Sai masu maki
choice-contact-nobody = Ba kowa
choice-notifications-all = Komai
choice-notifications-deals = Cinikina kawai
choice-notifications-none = Ba komai
choice-formality-polite = Da ladabi
choice-formality-familiar = Kamar aboki
which-town = Wanne kuke nufi?
town-noted = Na rubuta: { $town }. Ina lissafi da { $currency }; za ku iya canzawa a /settings.
unclear-town = Ban san wannan garin ba. Ku rubuta babban gari mafi kusa, ko ku turo wurin da kuke.
held-until-ready = Na ajiye wannan. Jira kaɗan, sannan zan kula da shi.
please-choose = Don Allah ku danna ɗaya daga cikin maɓallan, ko ku rubuta /help.
noted = Na rubuta.
welcome-back = { $formality ->
    [familiar] Kai, an daɗe ba a haɗu ba! 👋 Me ake ciki?
   *[polite] Barka da dawowa! Me kuke nema, ko me kuke so ku rabu da shi?
}

# Maɓallai
button-skip = Tsallake
button-done-choosing = An gama
button-drop = A bar shi
button-yes-look = Eh, a nema
button-only-tell = A sanar da ni kawai
button-change = Canza
button-back = Koma baya
button-approve = Na yarda
button-decline = Ban yarda ba
button-counter = Wani farashin
button-here = Na iso
button-done = An kammala
button-write = Aika musu saƙo
button-reschedule = Wani lokacin
button-noshow = Ba a zo ba
button-cancel = Soke cinikin
button-cancel-sure = Eh, a soke
button-cancel-wish = Goge
button-keep = A'a, a bar shi
button-reply = Ba da amsa
button-negotiate = A yi ciniki
button-accept-time = Ya yi mini
button-pause = Dakatar
button-resume = Ci gaba da nema
button-edit = Gyara
button-export = Sauke bayanaina
button-erase = Goge komai
button-erase-sure = Eh, a goge komai
button-voice-give = Ba da samfurin murya
button-voice-delete = Goge muryata
button-used = An riga an yi amfani da wannan maɓallin. Ku rubuta /status don ganin halin da ake ciki.
button-unknown = Ban ƙara sanin wannan maɓallin ba. Ku rubuta /status don ganin halin da ake ciki.
button-foreign = Wannan maɓallin na wani ne.
label = { $text }

# Buƙatu
action-name = { $action ->
    [SELL] Na sayarwa
    [BUY] Ana nema
    [GIVE] Kyauta
    [TRADE] Musanya
    [RENT_OUT] Ana ba da haya
    [RENT] Ana neman haya
    [OFFER_SERVICE] Tayin aiki
    [SEEK_SERVICE] Ana neman mai aiki
   *[other] Buƙata
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    In nemo wani? Za ku iya gyara mini da kalmominku.
    .title = { action-name }: { $thing }
ask-wish-action = Me kuke so ku yi da shi?
ask-wish-thing = Mene ne shi daidai?
ask-wish-location = A wane gari? Za ku iya turo wurin da kuke ma.
ask-wish-size = Wane girma?
ask-wish-quantity = Guda nawa?
ask-wish-wanted = Me kuke so a musanya muku da shi?
per-what = { $per ->
    [hour] {" "}a awa ɗaya
    [day] {" "}a rana ɗaya
    [week] {" "}a mako
    [month] {" "}a wata
    [unit] {" "}kowane ɗaya
   *[one] {""}
}
ask-wish-target = Nawa kuke so{ per-what }? Wasu za su gan shi a matsayin farashin da kuke nema.
ask-wish-limit = { $side ->
    [provider] Mafi ƙaranci nawa za ku karɓa{ per-what }? Tsakanina da ku ne kawai; ba zan gaya wa kowa ba.
   *[seeker] Mafi yawa nawa za ku iya biya{ per-what }? Tsakanina da ku ne kawai; ba zan gaya wa kowa ba.
}
unclear-wish-thing = Don Allah ku faɗa min abin da yake da kalma ɗaya ko biyu.
unclear-wish-location = Ban san wannan garin ba. Ku rubuta babban gari mafi kusa, ko ku turo wurin da kuke.
unclear-wish-size = Don Allah ku rubuta girman yadda yake a jikin kayan.
unclear-wish-quantity = Don Allah ku rubuta lamba, misali 4.
unclear-wish-wanted = Don Allah ku faɗa min da kalma ɗaya ko biyu abin da kuke so a musanya muku.
unclear-wish-target = Don Allah ku rubuta adadin kuɗi, misali 80.
unclear-wish-limit = Don Allah ku rubuta adadin kuɗi, misali 60.
two-currencies = Na ga kuɗi iri biyu: { $currencies }. Don Allah ku faɗi adadin da ɗaya daga cikinsu.
several-wishes = Na ga { $count ->
    [one] buƙata { $count }
   *[other] buƙatu { $count }
} a ciki. Mu bi su ɗaya bayan ɗaya.
wish-open = { $style ->
    [brief] Ina nema.
   *[other] Yanzu ina neman wani, zan sanar da ku da zarar na samu. Ku rubuta /status a kowane lokaci.
}
wish-standing = Zan sa ido, sai wani abu ya fito zan sanar da ku.
wish-dropped = To, an manta da shi.
wish-expired = Lokacin wannan ya ƙare; na daina nema. Ku sake faɗa min idan har yanzu kuna so.
    .title = { action-name }: { $thing }
wish-paused = An dakatar. Babu wanda zai gani sai kun ci gaba.
wish-resumed = Na koma nema.
wish-cancelled = An goge: { $thing }.
which-field = Me zan canza?
field-action = Abin da nake so in yi
field-thing = Kayan
field-quantity = Guda nawa
field-size = Girman
field-location = Garin
field-wanted = Abin da nake so a musanya
field-target = Farashina
field-limit = Iyakata
photo-what = Hoto mai kyau! Mene ne wannan, kuma me zan yi da shi: in sayar, in bayar kyauta, ko in nemo irinsa?
photo-seen = Wannan ya yi kama da: { $thing }. Me zan yi da shi: in sayar, in bayar kyauta, ko in nemo irinsa?
voice-heard = Na ji: “{ $text }”
voice-unclear = Ban fahimci abin da kuka faɗa ba. Don Allah ku rubuta shi a taƙaice.
got-voice = Ba na iya jin saƙon murya tukuna. Don Allah ku rubuta shi a taƙaice.
got-contact = Na gode, amma ba na buƙatar lambar kowa: ku da ɗaya ɓangaren kuna rubuta wa juna ta hannuna.
got-sticker = 🙂 Ku faɗa min da kalmomi abin da kuke nema ko kuke so ku rabu da shi.
got-document = Ba na iya karanta fayil. Don Allah ku faɗa min a taƙaice abin da ya ƙunsa.
got-other = Ba na iya karanta irin wannan saƙon. Don Allah ku faɗa min a taƙaice.
standing-found = { $priced ->
    [yes] An samu: { $thing }, nisan { $distance }, ana neman { $price }.
   *[no] An samu: { $thing }, nisan { $distance }.
}
talk-begun = Ina magana da su, zan dawo.
which-meaning = Ban tabbata na gane ba. Me kuke so ku yi?
meaning-sell = Sayar da wani abu
meaning-buy = Sayen wani abu
meaning-give = Bayar kyauta
meaning-trade = Musanya wani abu
meaning-rent-out = Ba da haya
meaning-rent = Karɓar haya
meaning-offer-service = Yin aiki ga wasu
meaning-seek-service = Neman mai aiki
meaning-approve = Cewa eh
meaning-decline = Cewa a'a
meaning-counter = Faɗin wani farashi
meaning-cancel = Janye wani abu
meaning-status = Ganin halin da ake
meaning-help = Neman taimako
meaning-greet = Gaisuwa kawai
meaning-thank = Godiya kawai
meaning-stop = Dakatar da saƙonni
meaning-other = Hira kawai
meaning-neither = Wani abu daban
say-it-differently = To, don Allah ku faɗa da wasu kalmomi, misali: “Ina so in sayar da kekena, 80”.

# Layukan kati
line-in-return = A musanya da: { $value }
line-details = { $value }
line-quantity = Adadi: { $value }
line-unit-price = Kowane ɗaya: { $value }
line-total = Jimla: { $value }
line-price-hour = { $value } a awa ɗaya
line-price-day = { $value } a rana
line-price-week = { $value } a mako
line-price-month = { $value } a wata
line-free = Kyauta
line-reasons = Dalili: { $value }
line-distance = Nisa: { $value }
line-area = Wurin haɗuwa: { $value }
line-times = Lokutan da za su yiwu: { $value }
line-payment = Biya: { $value }
line-partner = Ɗaya ɓangaren: { $value }
line-interests = Abubuwan sha'awa: { $value }
line-since = A nan tun: { $value }
line-expires = Har zuwa: { $value }
line-deal = Ciniki na { $value }
line-hope = Farashi: { $value }
line-limit = Iyaka (ni da ku kawai muka sani): { $value }
line-place = Wuri: { $value }
line-urgent = Gaggawa
line-when = Yaushe: { $value }
line-where = A ina: { $value }
partner-new = { $named ->
    [yes] { $name }, sabon zuwa, babu maki tukuna
   *[no] sabon zuwa, babu maki tukuna
}
partner-rated = { $named ->
    [yes] { $name }, taurari { NUMBER($stars, maximumFractionDigits: 1) } cikin 5 ({ $count })
   *[no] taurari { NUMBER($stars, maximumFractionDigits: 1) } cikin 5 ({ $count })
}
reason-same-size = girma ya dace
reason-same-brand = kamfani ya dace
reason-same-model = samfuri ya dace
reason-asks = ana neman { $value }
payment-cash = tsabar kuɗi
payment-bank-transfer = tura ta banki
payment-card = kati
payment-mobile-money = biya ta waya
condition-new = sabo
condition-used-like-new = kamar sabo
condition-used-good = yana da kyau
condition-used-fair = ya ɗan tsufa
condition-for-parts = don kayan gyara
condition-used = an taɓa amfani
color-black = baƙi
color-white = fari
color-red = ja
color-blue = shuɗi
color-green = kore
color-yellow = rawaya
color-grey = ruwan toka
color-brown = ruwan ƙasa
color-pink = ruwan hoda
color-silver = ruwan azurfa
color-gold = ruwan zinari
color-beige = ruwan madara
color-purple = shunayya
color-orange = ruwan lemo
material-leather = fata
material-wood = katako
material-metal = ƙarfe
material-glass = gilashi
material-plastic = roba
material-cotton = auduga
material-wool = ulu
material-silk = siliki
attribute-storage-gb = GB { $value }
attribute-mileage-km = km { $value }
attribute-rooms = { $value ->
    [one] ɗaki { $value }
   *[other] ɗakuna { $value }
}
attribute-area-m2 = m² { $value }
unit-kg = kg { $count }
unit-l = lita { $count }
unit-m = mita { $count }
unit-piece = { $count ->
    [one] guda { $count }
   *[other] guda { $count }
}
unit-pair = { $count ->
    [one] ƙafa { $count }
   *[other] ƙafa { $count }
}
unit-set = { $count ->
    [one] set { $count }
   *[other] set { $count }
}

# Ciniki
card-approval = { $lines }

    Kun yarda?
    .title = { $side ->
    [provider] Ana son wannan daga wurinku: { $thing }
   *[seeker] Na samo muku wannan: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Kun ce eh. Yanzu ina jiran ɗaya ɓangaren.
approved-for-you = Na yarda da wannan a madadinku, kamar yadda kuka ba ni izini.
counter-accepted = Ɗaya ɓangaren ya karɓi farashinku.
declined-by-you = An ƙi. Ina ci gaba da nema.
deal-expired = Lokacin ciniki na { $deal } ya ƙare. Ina ci gaba da nema.
deal-reminder = { $lines }

    Wannan har yanzu yana jiran amsarku.
    .title = { $thing }
deal-cancelled-by-you = An soke ciniki na { $deal }. Na sanar da ɗaya ɓangaren.
peer-declined = Ɗaya ɓangaren ba ya son ciniki na { $deal }. Ina ci gaba da nema.
peer-cancelled = Ɗaya ɓangaren ya soke ciniki na { $deal }. Ina ci gaba da nema.
ask-counter = Farashin ɗaya { $price } ne. Wane farashi kuke so a maimakonsa?
counter-sent = Na isar da farashinku.
counter-refused = Ɗaya ɓangaren bai yarda da haka ba. Farashin { $price } yana nan.
nothing-to-approve = Babu abin da ke jiran amsarku a yanzu.
which-deal = Akwai tayi da dama da ke jiran ku. Don Allah ku yi amfani da maɓallan.
ask-cancel-deal = Da gaske a soke wannan cinikin? Ɗaya ɓangaren ya dogara da ku.
kept = To, komai yana nan yadda yake.

# Haɗuwa
meeting-card = { $lines }

    Ku haɗu a wuri mai mutane da rana, ku duba kayan kafin ku biya, kuma kada ku taɓa biyan kuɗi tun da wuri.
    .title = An daidaita: { $thing }
meeting-spot = wurin jama'a mai mutane a { $town }, misali babban dandali ko tasha
meeting-calendar = Ga bayanin da za ku sa a kalandarku.
meeting-soon = { $lines }
    .title = Lokacin haɗuwarku ya kusa: { $thing }
meeting-how = Yaya abin ya kasance?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ban san wani lokacin da ya dace da ku duka ba. Za ku iya rubuta wa ɗaya ɓangaren.
ask-other-time = Wane lokaci zai dace da ku?
time-proposed = Na ba da shawarar { $time }.
time-asked = Ɗaya ɓangaren ya ba da shawarar { $time }.
arrived-noted = Na sanar da ɗaya ɓangaren cewa kun iso.
peer-arrived = Ɗaya ɓangaren ya iso.
ask-rating = An gama! Yaya kuka ga ɗaya ɓangaren?
too-early-for-no-show = Haɗuwar sai { $time }. Don Allah ku jira har lokacin.
no-show-noted = Ku yi haƙuri. Na rubuta cewa ba a zo ba, ina ci gaba da nema. Kuna so ku ba su maki?
blamed-no-show = Ɗaya ɓangaren ya ce ba ku zo ba. Ina ci gaba da nema. Ku ma za ku iya ba su maki.
rating-thanks = Na gode! Kun ba da { $stars ->
    [one] tauraro { $stars }
   *[other] taurari { $stars }
}.
ask-note = Me zan gaya wa ɗaya ɓangaren? Zan isar ba tare da sunanku ko lambarku ba.
note-sent = An isar.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Saƙo game da { $thing }
note-translated = “{ $text }” { $understood }
    Na asali ({ $language }): “{ $original }”
    .title = Saƙo game da { $thing }

# Halin da ake ciki
status-summary = Buƙatu masu gudana: { $wishes }. Ciniki mai gudana: { $deals }. An kammala: { $done }.
status-empty = Babu komai a buɗe yanzu. Ku faɗa min abin da kuke so ku sayar ko ku nema.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ba a gama ba tukuna
wish-state-open = Ina nema
wish-state-standing = Zan sanar da ku idan wani abu ya fito
wish-state-talking = Ina ciniki
wish-state-agreed = An daidaita, ku duba cinikin
wish-state-paused = An dakatar
deal-state-proposed = Ana jiran amsarku
deal-state-approved-by-me = Ana jiran ɗaya ɓangaren
deal-state-approved-by-peer = Ɗaya ɓangaren ya ce eh; ku ake jira
deal-state-confirmed = Duka biyun sun ce eh
deal-state-meeting = An shirya haɗuwa
deal-state-arrived = Kun iso
deal-state-done = An gama, ba a ba da maki ba
deal-state-no-show = Wani bai zo ba
deal-state-blamed = Ɗaya ɓangaren ya ce ba ku zo ba
ask-cancel-wish = Da gaske a goge “{ $thing }”?

# Saituna da sirri
settings-list = Me kuke so ku canza?
setting-language = Harshe
setting-town = Gari
setting-autonomy = 'Yancin MAI
setting-comfort = Adadin kuɗi
setting-style = Salo
setting-sharing = Abin da wasu suka sani
setting-precision = Wurin da nake
setting-platforms = Hanyoyin hira
setting-market = Kasuwa
setting-currency = Kuɗi
setting-radius = Nisa
setting-delivery = Kawo kaya
setting-payment = Biya
setting-quiet = Lokacin shiru
setting-days = Ranakun haɗuwa
setting-firmness = Ciniki
setting-partners = Makin wasu
setting-contact = Wa zai iya tuntuɓata
setting-notifications = Sanarwa
setting-interests = Abubuwan sha'awa
setting-formality = Ladabi
setting-languages = Harsunan da nake ji
privacy = Ina ajiye abin da kuka faɗa min game da buƙatunku, amsoshinku ga tambayoyina da cinikinku. Iyakarku da adireshinku ba sa taɓa barin hannuna. Za ku iya ɗaukar bayananku ko ku goge su.
export-ready = Ga duk abin da na sani game da ku.
ask-erase = Da gaske a goge komai? Buƙatu da ciniki masu gudana za su ƙare, kuma za a rasa MAI ɗinku har abada.
erased = An goge komai. Sai wata rana!
voice-consent = Na gode. Yanzu ku turo gajeren saƙon murya; zan ajiye shi a matsayin samfurin muryarku har sai kun goge.
voice-kept = Na ajiye samfurin muryarku. Za ku iya goge shi a /privacy.
voice-deleted = An goge samfurin muryarku.

# Magana
help = { $style ->
    [brief] Ku faɗi abin da kuke sayarwa, bayarwa, musanya, haya ko nema. /status /settings /privacy /cancel /stop
   *[other] Ku faɗa min da kalmominku abin da kuke so ku sayar, ku bayar kyauta, ku musanya, ku yi haya ko ku nema. Misali: “Ina da keke na sayarwa, 80” ko “ina neman gadon jariri a kusa”. Zan nemo wani, ko da wane harshe yake magana, in yi ciniki cikin iyakarku, kuma in tambaye ku kafin a daidaita komai.
        /status – halin da ake ciki
        /settings – yadda nake muku aiki
        /privacy – bayananku
        /cancel – barin tambaya
        /stop – dakatar da saƙonni
}
greeting = { $formality ->
    [familiar] Sannu! 👋 Me ake nema, ko me za a sayar?
   *[polite] { $style ->
        [professional] Barka da zuwa. Me zan iya yi muku?
       *[other] Sannunku! Me kuke nema, ko me kuke so ku rabu da shi?
    }
}
you-are-welcome = { $formality ->
    [familiar] Ba komai! 🙂
   *[polite] Babu damuwa!
}
not-a-wish = Na iya harkar ciniki: ku faɗa min abin da kuke so ku sayar, ku bayar kyauta, ku musanya, ku yi haya ko ku nema. /help zai nuna ƙari.
nothing-asked = To, ba na jiran amsa kuma.
stopped = Zan yi shiru. Ku rubuto min duk lokacin da kuke so ku ci gaba.
command-unknown = Ban san wannan umarnin ba. /help zai nuna abin da zan iya yi.
empty-message = Saƙon babu komai a ciki. Ku faɗa min a taƙaice abin da kuke buƙata.
edit-unclear = Na ga kun gyara wani saƙo. Ku faɗa min da sabbin kalmomi abin da zan canza.
too-long = Wannan ya yi mini tsawo. Don Allah kada ku wuce haruffa { $limit }.
no-longer-possible = Wannan ba zai yiwu ba kuma. Ku rubuta /status don ganin halin da ake ciki.
not-found = Ban ƙara ganin wannan ba. Ku rubuta /status don ganin halin da ake ciki.
sorry-failed = Ku yi haƙuri, an samu matsala daga wurina. Don Allah ku sake faɗa.
refused-market = Saitunanku ba su ba ni damar yin haka ba. Za ku iya canza su a /settings.
refused-too-many-wishes = Kuna da buƙatu masu yawa a buɗe. Don Allah ku kammala ko ku goge ɗaya tukuna; suna cikin /status.
refused-amount = Wannan adadin ba zai zama daidai ba. Don Allah ku rubuta lambar da ta fi 0.
refused-limit = Wannan ya wuce iyakar da kuka ba ni.
refused-contact = Saboda kare lafiyarku, ba na isar da lambobin waya, adireshi ko hanyoyin yanar gizo. Ku haɗu yadda aka daidaita a kan katin.
refused-too-many-messages = Jira kaɗan don Allah, sun yi yawa lokaci guda. Ku sake gwadawa bayan minti ɗaya.
refused-deal-over = Wannan cinikin ya ƙare.
refused-deal-running = Akwai ciniki mai gudana a kansa. Don Allah ku soke cinikin tukuna; yana cikin /status.
refused-not-open = Ba na neman wannan a yanzu.
refused-not-paused = Wannan ba a dakatar da shi ba.
refused-same-price = Wannan ne ma farashin.
refused-too-many-counters = An yi tayi da yawa tsakanin ku. Don Allah ku yarda ko ku ƙi.

# Umarnin da ke cikin menu
command-start = Fara
command-help = Abin da zan iya yi
command-status = Halin da ake ciki
command-settings = Yadda nake muku aiki
command-privacy = Bayananku
command-cancel = Barin tambaya
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
