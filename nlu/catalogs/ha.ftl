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
choice-notifications-digest = Sau ɗaya a rana, tare
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
digest = { $lines }
    .title = Abin da aka samo muku yau
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

announcements-off = Sanarwar wannan al'umma ma ba za ta zo ba, sai kun rubuta START.
announcements-on = Sanarwar wannan al'umma za ta ci gaba da zuwa.
slow-down = Sun yi yawa lokaci guda, ba zan iya bin su ba. Don Allah ku jira minti ɗaya, sannan ku sake rubutawa: abin da kuka turo a tsakanin ban karanta ba.
waiting-for-partner = { $thing }: ba a samun ɗaya ɓangaren a yanzu. Zan ci gaba da zarar sun rubuto; babu abin da zai ɓace.
privacy-notice = { $mark } Wannan ita ce alamarku ta sirri. Kowane katina na gaske yana ɗauke da ita; idan babu ita, ba ni ba ne. Ba na taɓa rubuto muku daga wani asusu, kuma ba na taɓa neman kalmar sirri ko lambar tabbatarwa. Abin da kuka faɗa min yana wurina: /privacy yana nuna shi kuma yana goge shi.
group-private = Ina yi wa mutum ɗaya aiki a lokaci guda. Ku rubuto min a keɓe, zan kula da shi:
link-code = Ku rubuto min wannan lambar a ɗaya hanyar hirarku cikin minti { $minutes }: { $code }
link-done = An haɗa: yanzu kuna samuna a { $channel } ma. Duk abin da na sani, na san shi a ko'ina.
link-unknown = Ban san wannan lambar ba. Ku rubuta /link a ɗaya hanyar hirarku don samun sabuwa.
unlink-list = Wace hanyar hira zan manta?
unlink-none = A nan kawai kuke samuna. Ku rubuta /link don amfani da ni a wata hanyar ma.
unlink-done = An gama. A { $channel } ban ƙara sanin ku ba.
refused-link-own = Wannan lambarku ce. Ku rubuto min ita a ɗaya hanyar hirar.
refused-link-many = Kuna samuna a hanyoyi da yawa tuni. Ku rubuta /unlink don cire ɗaya tukuna.
refused-link-busy = A nan kuna da MAI mai buƙatu ko ciniki masu gudana. Ku kammala ko ku goge su tukuna (suna cikin /status), sannan ku sake rubuta lambar.
command-link = Amfani da ni a wani wuri ma
# WhatsApp: samfurin saƙon da ake aikawa fiye da awa 24 bayan saƙon ƙarshe, da maɓallin da ke buɗe jeri
whatsapp-invite = MAI ɗinku yana da labari game da ɗaya daga cikin buƙatunku. Ku ba da amsa don ku gani.
whatsapp-invite-show = A nuna mini
whatsapp-choose = Zaɓi
# Don masu gudanar da bot
operator-page =
    Shafinku: { $link }
    Mahaɗin sau ɗaya yake aiki, cikin minti { $minutes }. Kada ku ba wani.
operator-help =
    /stats – alƙaluma, tare da hoto
    /broadcast RUKUNI – rubuta wa mutane da yawa; /broadcasts – yadda suke tafiya
    /announce WA RUBUTU – rubuta wa mutum ɗaya
    /user WA – abin da aka sani; /note WA RUBUTU – a tuna da wani abu
    /tag WA ALAMA, /untag WA ALAMA – don rukunai
    /ban WA DALILI, /unban WA
    /disputes, /solve CINIKI RUBUTU – cinikin da wani bai zo ba
    /export { $exports }
    /health, /dead, /resend LAYI LAMBA
    /maintenance on, /maintenance off
    /switch SUNA on, /switch SUNA off – { $features }
    WA shi ne p_…, sunan wani MAI, ko channel:address.
operator-usage = Don Allah ku rubuta haka: { $usage }
operator-person-unknown = Ban san kowa mai suna { $who } ba. Ku rubuta p_…, sunan wani MAI, ko channel:address.
operator-own-person = { $who } na cikin masu gudanarwa; hakan ba zai yiwu ba.
operator-user =
    { $person }
    MAI: { $mai }
    Harshe: { $language }. Gari: { $town }
    Hanyoyin hira: { $channels }
    A nan tun { $since }, gani na ƙarshe { $seen }
    Buƙatu: { $wishes }
    Ciniki: { $deals }
    Taurarin da aka samu: { $stars }
    Alamomi: { $tags }
    Samun saƙon jama'a: { $news }. An hana shiga: { $banned }
    Bayanai: { $notes }
    .title = { $name }
operator-stats =
    Mutane: { $people }, sababbi a mako: { $fresh }, masu amfani a mako: { $active }
    Harsuna: { $languages }
    Hanyoyin hira: { $channels }
    Buƙatu: { $wishes }
    Ciniki: { $deals }
    Daga buƙata zuwa ciniki: buƙatu { $confirmed }, an dace { $matched }, an yarda { $agreed }, an aiwatar { $carried } ({ $conversion })
    Amsoshi: rabi cikin { $median }, kusan duka cikin { $slowest }
    Daga kati zuwa yarda: { $approval }
    .title = Alƙaluma
chart-languages = Mutane bisa harshe
chart-channels = Mutane bisa hanyar hira
chart-daily = Sababbin mutane, buƙatu, ciniki a kowace rana
chart-funnel = 1 buƙatu, 2 an dace, 3 an yarda, 4 an aiwatar
operator-no-disputes = Babu jayayya.
operator-deal-unknown = Ban san ciniki na { $deal } ba.
operator-solver-is-party = Ku ne ɗaya ɓangaren wannan ciniki; wani mai gudanarwa ne zai yanke hukunci.
dispute-solved = { $text }
    .title = Hukunci kan ciniki na { $deal }: { $thing }
operator-says = { $text }
    .title = Saƙo daga masu gudanar da wannan
operator-export-ready = Layuka: { $total }
operator-nothing-dead = Babu saƙon da aka haƙura da shi.
operator-switches = Gyara: { $maintenance }. { $features }
maintenance = Muna gyara wani abu. Na ajiye saƙonku, zan ba da amsa da zarar mun gama.
maintenance-over = An gama gyara. Saƙonnin da suka jira: { $total }
feature-off = An kashe wannan a halin yanzu. Don Allah ku sake gwadawa daga baya.
banned = Masu gudanar da wannan sun rufe muku ƙofa: { $reason }
unbanned = Barka da dawowa. Ku faɗa min abin da kuke so ku sayar ko ku nema.
# Saƙon jama'a
segment-wrong =
    { $problem ->
        [too-long] Wannan ya wuce haruffa { $word }.
        [too-deep] Bakan da ke cikin juna sun wuce { $word }.
        [unknown-name] Ban san “{ $word }” ba (harafi na { $at }). Masu yiwuwa: { $choices }
        [unknown-value] “{ $word }” (harafi na { $at }) ba zai yiwu a wurin ba. Misali: { $choices }
        [expected-value] Babu ƙima a harafi na { $at }, bayan “{ $word }”.
        [expected-term] Babu sharaɗi a harafi na { $at }. Masu yiwuwa: { $choices }
        [expected-bracket] Babu “{ $word }” a harafi na { $at }.
        [left-over] Babu “and” ko “or” kafin “{ $word }” (harafi na { $at }).
        [bad-character] Ba na iya karanta “{ $word }” (harafi na { $at }).
        [bad-time] “{ $word }” (harafi na { $at }) ba tsawon lokaci ba ne. Misali: { $choices }
        [bad-distance] “{ $word }” (harafi na { $at }) yana buƙatar wuri da nisa. Misali: { $choices }
        [unknown-place] Ban san wurin “{ $word }” ba (harafi na { $at }). Ku rubuta gari mafi girma, ko latitude, longitude.
        [several-places] “{ $word }” (harafi na { $at }) zai iya zama wurare da yawa. Ku rubuta ɗaya daga cikin waɗannan: { $choices }
       *[other] Ba na iya karanta shi a harafi na { $at }.
    }
    .title = Su wa ake nufi?
broadcast-ask-text =
    Zuwa ga: { $segment }
    Yanzu ku turo min rubutun. Ku fara kowane harshe da alamarsa, misali “es: Hola”; kalmomin da babu alama na { $language } ne. Layukan da ke cikin [baka] a ƙarshe za su zama maɓallai, [Label -> /status] yana nuna ma'anar dannawa. Hoto zai iya zuwa tare da shi ko shi kaɗai. “catalog: KEY” yana ɗaukar rubutu daga kundaye.
broadcast-text-wrong =
    { $problem ->
        [empty] Babu kalmomi don { $word }.
        [too-long] Rubutun { $word } ya wuce haruffa { $limit }.
        [bad-button] “{ $word }” ba zai iya zama maɓalli ba: kada su wuce { $buttons }, kowanne kada ya wuce haruffa { $label }.
       *[unknown-key] Kundayen ba su da rubutun “{ $word }” mai zaman kansa.
    }
broadcast-preparing = Ina ƙirga waɗanda za su samu. Za ku iya turo ƙarin harsuna, ko hoto.
broadcast-preview =
    Zuwa ga: { $segment }
    Masu karɓa: { $total }
    Harsuna: { $languages }
    Hanyoyin hira: { $channels }
    Rubutu: { $texts }
    Waɗanda aka bari: { $skipped }
    .title = Gwaji tukuna
broadcast-nobody =
    Babu wanda zai samu wannan. Zuwa ga: { $segment }
    Waɗanda aka bari: { $skipped }
broadcast-how =
    { $how ->
        [given] yadda aka bayar
        [catalog] daga kundi
        [translated] an fassara
        [read] wani harshen da suke karantawa
        [related] harshe mai kusanci da nasu
       *[closest] mafi kusa da ake da shi
    }
skip-reason =
    { $reason ->
        [banned] an hana su shiga
        [opted-out] ba sa son saƙon jama'a
        [stopped] sun ce stop
        [notifications] labarin ciniki kawai suke so
        [blocked] sun toshe mu
       *[unreachable] babu adireshi
    }
broadcast-ask-when = Yaushe? Misali “2h”, “18:30”, “2026-03-01 18:30” (lokacinku, { $zone }), ko ku sa “local” a gaba don a bi agogon kowane mai karɓa.
broadcast-when-wrong = Ba na iya karanta “{ $text }” a matsayin lokaci cikin shekara ɗaya mai zuwa.
broadcast-progress =
    { $state }
    Zuwa ga: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Saƙon jama'a { $id }
broadcast-state =
    { $state ->
        [ready] Ba a aika ba tukuna
        [preparing] Ana shiryawa
        [scheduled] An tsara: { $at }
        [running] Ana aikawa
        [paused] An dakatar
        [done] An gama
       *[cancelled] An soke
    }
recipient-state =
    { $state ->
        [waiting] ba a kai ba
        [queued] na gaba
        [sending] ana aikawa
        [sent] an aika
        [delivered] ya isa
        [read] an karanta
        [failed] bai yi nasara ba
        [window] ana jira sai sun rubuto
        [unsure] watakila an aika
        [skipped] an bari
        [cancelled] an soke
       *[erased] babu shi kuma
    }
broadcast-none = Babu saƙon jama'a tukuna.
broadcast-ask-cancel = Da gaske a soke shi? Waɗanda ba su samu ba tukuna ba za su samu ba.
broadcast-report = { $states }
    .title = Saƙon jama'a { $id }: kowane mai karɓa
broadcast-footer = /stop yana dakatar da irin waɗannan saƙonni.
button-send-now = Aika yanzu
button-schedule = Tsara lokaci
button-hold = Dakatar
button-go-on = Ci gaba
button-stop-sending = Soke shi
button-report = Rahoto
operator-text = { $text }
