# Iepazīšanās
birth-welcome = Sveiki! Es esmu jūsu MAI, jūsu personīgais tirdzniecības aģents. Pastāstiet saviem vārdiem un savā valodā, ko vēlaties pārdot, atdot, mainīt, izīrēt, īrēt vai atrast; es sameklēšu īsto cilvēku un pakaulēšos jūsu vietā. Nekas netiek norunāts bez jūsu „jā”.
birth-ready = Jūsu MAI ir gatavs. Pasveiciniet!
ask-town = Kurā pilsētā jūs dzīvojat? (Valoda, kurā atbildu: { $language }; vienkārši rakstiet citā valodā, un es pielāgošos.)
ask-autonomy = Cik daudz drīkstu izlemt bez jums?
ask-comfort = Līdz kādai summai drīkstu rīkoties, jūs netraucējot?
ask-style = Kā man ar jums runāt?
ask-sharing = Ko par jums drīkst zināt citi MAI?
ask-precision = Cik precīzi citi drīkst redzēt, kur jūs esat?
ask-platforms = Kur jūs sarakstāties? Izvēlieties visu, kas der.
ask-market = Ko drīkstu jūsu labā darīt tirgū?
ask-currency = Kādā valūtā jūs rēķināt? Uzrakstiet, piemēram, { $currency }.
ask-radius = Cik tālu jūs dotos darījuma dēļ?
ask-delivery = Vai jums labāk patīk satikties vai saņemt ar piegādi?
ask-payment = Kā jums ērtāk maksāt un saņemt naudu?
ask-quiet = Kad jūs netraucēt?
ask-days = Kad jums ir laiks satikties ar cilvēkiem?
ask-firmness = Cik stingri man kaulēties?
ask-partners = Cik labiem jābūt otras puses vērtējumiem?
ask-contact = Kas drīkst ar jums sazināties caur mani?
ask-notifications = Par ko jums ziņot bez prasīšanas?
ask-interests = Kādas lietas jūs interesē? Uzrakstiet dažas.
ask-formality = Cik oficiāli ar jums runāt?
ask-languages = Kādās valodās jūs runājat? Uzrakstiet tās.
ask-language = Kādā valodā man runāt?
language-set = Turpmākā saziņas valoda: { $language }.
choice-autonomy-ask = Vienmēr jautā man
choice-autonomy-big = Jautā par svarīgo
choice-autonomy-tell = Rīkojies un paziņo
choice-autonomy-full = Izlem manā vietā
choice-comfort-under = Līdz { $amount }
choice-comfort-trust = Es uzticos
choice-style-casual = Brīvi
choice-style-professional = Lietišķi
choice-style-brief = Īsi
choice-style-detailed = Sīki un smalki
choice-sharing-nothing = Neko
choice-sharing-interests = Manas intereses
choice-sharing-profile = Manu profilu
choice-sharing-all = Visu, kas palīdz
choice-precision-city = Mana pilsēta
choice-precision-never = Nemaz
choice-precision-neighbourhood = Mana apkaime
choice-precision-precise = Precīzi
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Čats tīmeklī
platform-not-yet = { $name }: šeit vēl nav pieejams; paturēšu prātā.
choice-market-full = Visu
choice-market-browse = Tikai skatīties
choice-market-buy = Pirkt ar manu ziņu
choice-market-sell = Pārdot ar manu ziņu
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Satikties
choice-delivery-delivery = Piegāde
choice-delivery-either = Der abi
choice-payment-cash = Skaidra nauda
choice-payment-transfer = Pārskaitījums
choice-payment-card = Karte
choice-payment-any = Der viss
choice-quiet-night = Naktī (22–8)
choice-quiet-none = Nekad
choice-quiet-evening = Vakarā, naktī (19–9)
choice-days-any = Jebkurā laikā
choice-days-weekend = Nedēļas nogalēs
choice-days-evenings = Pēcpusdienā, vakarā
choice-days-mornings = No rītiem
choice-firmness-normal = Normāli
choice-firmness-soft = Maigi
choice-firmness-firm = Stingri
choice-partners-0 = Der jebkādi
choice-partners-50 = Vismaz vidējiem
choice-partners-70 = Labiem
choice-partners-85 = Ļoti labiem
choice-contact-everyone = Visi
choice-contact-rated = Tikai ar vērtējumiem
choice-contact-nobody = Neviens
choice-notifications-all = Par visu
choice-notifications-digest = Reizi dienā, viss kopā
choice-notifications-deals = Tikai par darījumiem
choice-notifications-none = Ne par ko
choice-formality-polite = Pieklājīgi
choice-formality-familiar = Kā ar draugu
which-town = Kuru no tām jūs domājat?
town-noted = Pierakstīts: { $town }. Valūta, kurā rēķinu: { $currency }; to var mainīt ar /settings.
unclear-town = Tādu pilsētu nezinu. Lūdzu, uzrakstiet tuvāko lielāko pilsētu vai atsūtiet savu atrašanās vietu.
held-until-ready = To es paturēju. Vēl tikai mirklīti, un es par to parūpēšos.
please-choose = Lūdzu, nospiediet kādu no pogām vai rakstiet /help.
noted = Pierakstīts.
welcome-back = { $formality ->
    [familiar] Čau, prieks tevi redzēt! 👋 Kas jauns?
   *[polite] Prieks jūs atkal redzēt! Ko meklējat vai no kā vēlaties tikt vaļā?
}

# Pogas
button-skip = Izlaist
button-done-choosing = Gatavs
button-drop = Nevajag
button-yes-look = Jā, uz priekšu
button-only-tell = Tikai paziņot
button-change = Mainīt
button-back = Atpakaļ
button-approve = Piekrist
button-decline = Noraidīt
button-counter = Cita cena
button-here = Esmu klāt
button-done = Viss kārtībā
button-write = Rakstīt otrai pusei
button-reschedule = Cits laiks
button-noshow = Otra puse neatnāca
button-cancel = Atcelt darījumu
button-cancel-sure = Jā, atcelt
button-cancel-wish = Dzēst
button-keep = Nē, paturēt
button-reply = Atbildēt
button-negotiate = Kaulēties
button-accept-time = Man der
button-pause = Apturēt
button-resume = Meklēt atkal
button-edit = Labot
button-export = Mani dati failā
button-erase = Dzēst visu
button-erase-sure = Jā, dzēst visu
button-voice-give = Dot balss paraugu
button-voice-delete = Dzēst balss paraugu
button-used = Šī poga jau ir izmantota. Rakstiet /status, lai redzētu, kā viss rit.
button-unknown = Šo pogu es vairs nezinu. Rakstiet /status, lai redzētu, kā viss rit.
button-foreign = Šī poga pieder kādam citam.
label = { $text }

# Vēlmes
action-name = { $action ->
    [SELL] Pārdod
    [BUY] Pērk
    [GIVE] Atdod
    [TRADE] Maina
    [RENT_OUT] Izīrē
    [RENT] Vēlas īrēt
    [OFFER_SERVICE] Piedāvā pakalpojumu
    [SEEK_SERVICE] Meklē pakalpojumu
   *[other] Vēlme
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Vai meklēt kādu? Varat mani arī izlabot saviem vārdiem.
    .title = { action-name }: { $thing }
ask-wish-action = Ko jūs ar to vēlaties darīt?
ask-wish-thing = Kas tieši tas ir?
ask-wish-location = Kurā pilsētā? Varat arī atsūtīt savu atrašanās vietu.
ask-wish-size = Kāds izmērs?
ask-wish-quantity = Cik daudz?
ask-wish-wanted = Ko jūs vēlētos pretī?
per-what = { $per ->
    [hour] {" "}stundā
    [day] {" "}dienā
    [week] {" "}nedēļā
    [month] {" "}mēnesī
    [unit] {" "}par vienu
   *[one] {""}
}
ask-wish-target = Kādu cenu jūs vēlētos{ per-what }? Citi to redzēs kā jūsu prasīto cenu.
ask-wish-limit = { $side ->
    [provider] Kāda ir zemākā cena{ per-what }, kurai jūs piekristu? Tas paliek starp mums; es nevienam neteikšu.
   *[seeker] Kāda ir augstākā cena{ per-what }, ko jūs maksātu? Tas paliek starp mums; es nevienam neteikšu.
}
unclear-wish-thing = Lūdzu, pasakiet vienā vai divos vārdos, kas tas ir.
unclear-wish-location = Tādu pilsētu nezinu. Lūdzu, uzrakstiet tuvāko lielāko pilsētu vai atsūtiet savu atrašanās vietu.
unclear-wish-size = Lūdzu, uzrakstiet izmēru tā, kā tas norādīts uz lietas.
unclear-wish-quantity = Lūdzu, uzrakstiet skaitli, piemēram, 4.
unclear-wish-wanted = Lūdzu, pasakiet vienā vai divos vārdos, ko vēlētos pretī.
unclear-wish-target = Lūdzu, uzrakstiet summu, piemēram, 80.
unclear-wish-limit = Lūdzu, uzrakstiet summu, piemēram, 60.
two-currencies = Redzu divas valūtas: { $currencies }. Lūdzu, pasakiet summu vienā no tām.
several-wishes = Te redzu { $count ->
    [zero] { $count } vēlmju
    [one] { $count } vēlmi
   *[other] { $count } vēlmes
}. Izskatīsim tās pa vienai.
wish-open = { $style ->
    [brief] Meklēju.
   *[other] Tagad kādu meklēju un došu ziņu, tiklīdz kaut kas būs. Rakstiet /status jebkurā laikā.
}
wish-standing = Turēšu acis vaļā un ziņošu tikai tad, kad kas parādīsies.
wish-dropped = Labi, aizmirsts.
wish-expired = Šim laiks ir beidzies; es vairs nemeklēju. Ja vēl vajag, pasakiet man no jauna.
    .title = { action-name }: { $thing }
wish-paused = Apturēts. Neviens to neredzēs, kamēr neatsāksiet.
wish-resumed = Atkal meklēju.
wish-cancelled = Izdzēsts: { $thing }.
which-field = Ko man mainīt?
field-action = Ko es vēlos darīt
field-thing = Lieta
field-quantity = Daudzums
field-size = Izmērs
field-location = Pilsēta
field-wanted = Ko vēlos pretī
field-target = Mana cena
field-limit = Mana robeža
photo-what = Jauka bilde! Kas tas ir un ko man ar to darīt: pārdot, atdot, atrast tādu pašu?
photo-seen = Izskatās, ka tas ir: { $thing }. Ko man ar to darīt: pārdot, atdot, atrast tādu pašu?
voice-heard = Es dzirdēju: „{ $text }”
voice-unclear = Es nesapratu teikto. Lūdzu, uzrakstiet to dažos vārdos.
got-voice = Balss ziņas es vēl neprotu noklausīties. Lūdzu, uzrakstiet to dažos vārdos.
got-contact = Paldies, bet kontakti man nav vajadzīgi: ar otru pusi jūs sarakstāties caur mani.
got-sticker = 🙂 Pasakiet vārdos, ko meklējat vai no kā vēlaties tikt vaļā.
got-document = Failus es neprotu lasīt. Lūdzu, pastāstiet dažos vārdos, par ko ir runa.
got-other = Tādas ziņas es neprotu lasīt. Lūdzu, pastāstiet dažos vārdos.
standing-found = { $priced ->
    [yes] Atrasts: { $thing }, attālums { $distance }, prasītā cena { $price }.
   *[no] Atrasts: { $thing }, attālums { $distance }.
}
digest = { $lines }
    .title = Šodien jums atrasts
talk-begun = Runāju ar otru pusi un drīz atgriezīšos.
which-meaning = Laikam īsti nesapratu. Ko jūs vēlaties darīt?
meaning-sell = Kaut ko pārdot
meaning-buy = Kaut ko nopirkt
meaning-give = Kaut ko atdot
meaning-trade = Kaut ko mainīt
meaning-rent-out = Kaut ko izīrēt citiem
meaning-rent = Kaut ko īrēt sev
meaning-offer-service = Piedāvāt savu darbu
meaning-seek-service = Pasūtīt darbu
meaning-approve = Teikt jā
meaning-decline = Teikt nē
meaning-counter = Nosaukt citu cenu
meaning-cancel = Kaut ko atsaukt
meaning-status = Redzēt, kā viss rit
meaning-help = Saņemt palīdzību
meaning-greet = Tikai pasveicināt
meaning-thank = Tikai pateikt paldies
meaning-stop = Vairs nesaņemt ziņas
meaning-other = Tikai papļāpāt
meaning-neither = Kaut ko citu
say-it-differently = Tad, lūdzu, pasakiet to citiem vārdiem, piemēram: „Gribu pārdot savu riteni, 80”.

# Kartīšu rindas
line-in-return = Pretī: { $value }
line-details = { $value }
line-quantity = Daudzums: { $value }
line-unit-price = Par vienu: { $value }
line-total = Kopā: { $value }
line-price-hour = { $value } stundā
line-price-day = { $value } dienā
line-price-week = { $value } nedēļā
line-price-month = { $value } mēnesī
line-free = Par velti
line-reasons = Kāpēc: { $value }
line-distance = Attālums: { $value }
line-area = Tikšanās apkaime: { $value }
line-times = Iespējamie laiki: { $value }
line-payment = Maksājums: { $value }
line-partner = Otra puse: { $value }
line-interests = Intereses: { $value }
line-since = Šeit kopš: { $value }
line-expires = Derīgs līdz: { $value }
line-deal = Darījums Nr. { $value }
line-hope = Cena: { $value }
line-limit = Robeža (zinām tikai jūs un es): { $value }
line-place = Vieta: { $value }
line-urgent = Steidzami
line-when = Kad: { $value }
line-where = Kur: { $value }
partner-new = { $named ->
    [yes] { $name }, šeit nesen, vērtējumu vēl nav
   *[no] šeit nesen, vērtējumu vēl nav
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } no 5 zvaigznēm ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } no 5 zvaigznēm ({ $count })
}
reason-same-size = izmērs sakrīt
reason-same-brand = zīmols sakrīt
reason-same-model = modelis sakrīt
reason-asks = prasa { $value }
payment-cash = skaidra nauda
payment-bank-transfer = bankas pārskaitījums
payment-card = karte
payment-mobile-money = mobilais maksājums
condition-new = jauns
condition-used-like-new = kā jauns
condition-used-good = labā stāvoklī
condition-used-fair = vidējā stāvoklī
condition-for-parts = rezerves daļām
condition-used = lietots
color-black = melns
color-white = balts
color-red = sarkans
color-blue = zils
color-green = zaļš
color-yellow = dzeltens
color-grey = pelēks
color-brown = brūns
color-pink = rozā
color-silver = sudraba krāsā
color-gold = zelta krāsā
color-beige = bēšs
color-purple = violets
color-orange = oranžs
material-leather = āda
material-wood = koks
material-metal = metāls
material-glass = stikls
material-plastic = plastmasa
material-cotton = kokvilna
material-wool = vilna
material-silk = zīds
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [zero] { $value } istabu
    [one] { $value } istaba
   *[other] { $value } istabas
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [zero] { $count } gabalu
    [one] { $count } gabals
   *[other] { $count } gabali
}
unit-pair = { $count ->
    [zero] { $count } pāru
    [one] { $count } pāris
   *[other] { $count } pāri
}
unit-set = { $count ->
    [zero] { $count } komplektu
    [one] { $count } komplekts
   *[other] { $count } komplekti
}

# Darījumi
card-approval = { $lines }

    Vai piekrītat?
    .title = { $side ->
    [provider] Kāds no jums vēlas: { $thing }
   *[seeker] Es jums atradu: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Jūs teicāt jā. Tagad gaidu otru pusi.
approved-for-you = Es to apstiprināju jūsu vietā, kā atļāvāt.
counter-accepted = Otra puse piekrīt jūsu cenai.
declined-by-you = Noraidīts. Meklēju tālāk.
deal-expired = Darījumam { $deal } beidzies laiks. Meklēju tālāk.
deal-reminder = { $lines }

    Tas vēl gaida jūsu atbildi.
    .title = { $thing }
deal-cancelled-by-you = Darījums { $deal } ir atcelts. Otrai pusei es to pateicu.
peer-declined = Otra puse nevēlas darījumu { $deal }. Meklēju tālāk.
peer-cancelled = Otra puse atcēla darījumu { $deal }. Meklēju tālāk.
ask-counter = Cena par vienu ir { $price }. Kādu cenu jūs piedāvājat tās vietā?
counter-sent = Jūsu cenu es nodevu tālāk.
counter-refused = Otra puse tam nepiekrīt. Spēkā paliek { $price }.
nothing-to-approve = Pašlaik nekas negaida jūsu atbildi.
which-deal = Jūs gaida vairāki piedāvājumi. Lūdzu, izmantojiet pogas.
ask-cancel-deal = Vai tiešām atcelt šo darījumu? Otra puse uz jums paļaujas.
kept = Labi, viss paliek, kā ir.

# Tikšanās
meeting-card = { $lines }

    Satiecieties rosīgā vietā dienas gaismā, apskatiet lietu pirms maksāšanas un nekad nemaksājiet iepriekš.
    .title = Sarunāts: { $thing }
meeting-spot = rosīga publiska vieta ({ $town }), piemēram, galvenais laukums vai stacija
meeting-calendar = Šeit ir ieraksts jūsu kalendāram.
meeting-soon = { $lines }
    .title = Drīz jūsu tikšanās: { $thing }
meeting-how = Kā gāja?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Es nezinu citu laiku, kas derētu abiem. Varat rakstīt otrai pusei.
ask-other-time = Kāds laiks jums derētu?
time-proposed = Es piedāvāju { $time }.
time-asked = Otra puse piedāvā { $time }.
arrived-noted = Otrai pusei es pateicu, ka esat klāt.
peer-arrived = Otra puse ir klāt.
ask-rating = Gatavs! Kāda bija otra puse?
too-early-for-no-show = Tikšanās ir tikai { $time }. Lūdzu, pagaidiet līdz tam.
no-show-noted = Žēl gan. Pierakstīju, ka otra puse neatnāca, un meklēju tālāk. Vai vēlaties to novērtēt?
blamed-no-show = Otra puse saka, ka jūs neatnācāt. Meklēju tālāk. Arī jūs varat otru pusi novērtēt.
rating-thanks = Paldies! Jūs devāt { $stars ->
    [zero] { $stars } zvaigžņu
    [one] { $stars } zvaigzni
   *[other] { $stars } zvaigznes
}.
ask-note = Ko pateikt otrai pusei? Nodošu tālāk bez jūsu vārda un numura.
note-sent = Nodots tālāk.
note-received = { $foreign ->
    [yes] „{ $text }” ({ $language })
   *[no] „{ $text }”
} { $understood }
    .title = Ziņa par: { $thing }
note-translated = „{ $text }” { $understood }
    Oriģināls ({ $language }): „{ $original }”
    .title = Ziņa par: { $thing }

# Stāvoklis
status-summary = Atvērtās vēlmes: { $wishes }. Atvērtie darījumi: { $deals }. Pabeigti: { $done }.
status-empty = Pašlaik nekas nav atvērts. Pastāstiet, ko vēlaties pārdot vai atrast.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Vēl nav pabeigts
wish-state-open = Meklēju
wish-state-standing = Ziņošu, kad kas parādīsies
wish-state-talking = Kaulējos
wish-state-agreed = Sarunāts, skatiet darījumu
wish-state-paused = Apturēts
deal-state-proposed = Gaida jūsu atbildi
deal-state-approved-by-me = Gaida otru pusi
deal-state-approved-by-peer = Otra puse teica jā; gaida jūs
deal-state-confirmed = Abas puses teica jā
deal-state-meeting = Tikšanās norunāta
deal-state-arrived = Jūs esat klāt
deal-state-done = Pabeigts, vēl nav novērtēts
deal-state-no-show = Kāds neatnāca
deal-state-blamed = Otra puse saka, ka jūs neatnācāt
ask-cancel-wish = Vai tiešām dzēst „{ $thing }”?

# Iestatījumi un privātums
settings-list = Ko jūs vēlētos mainīt?
setting-language = Valoda
setting-town = Pilsēta
setting-autonomy = Patstāvība
setting-comfort = Summas
setting-style = Stils
setting-sharing = Ko zina citi
setting-precision = Atrašanās vieta
setting-platforms = Kanāli
setting-market = Tirgus
setting-currency = Valūta
setting-radius = Rādiuss
setting-delivery = Piegāde
setting-payment = Maksājumi
setting-quiet = Klusuma stundas
setting-days = Dienas, kad satikties
setting-firmness = Kaulēšanās
setting-partners = Citu vērtējumi
setting-contact = Kas var ar mani sazināties
setting-notifications = Paziņojumi
setting-interests = Intereses
setting-formality = Uzrunas veids
setting-languages = Valodas, kurās runāju
privacy = Es glabāju to, ko stāstāt par savām vēlmēm, jūsu atbildes uz maniem jautājumiem un jūsu darījumus. Jūsu robežas un adrese nekad nenonāk pie citiem. Savus datus varat paņemt līdzi vai izdzēst.
export-ready = Šeit ir viss, ko par jums zinu.
ask-erase = Vai tiešām dzēst visu? Atvērtās vēlmes un darījumi beigsies, un jūsu MAI pazudīs uz visiem laikiem.
erased = Viss ir izdzēsts. Visu labu!
voice-consent = Paldies. Lūdzu, tagad atsūtiet īsu balss ziņu; glabāšu to kā jūsu balss paraugu, līdz to izdzēsīsiet.
voice-kept = Jūsu balss paraugs ir saglabāts. To var izdzēst ar /privacy.
voice-deleted = Jūsu balss paraugs ir izdzēsts.

# Sarunas
help = { $style ->
    [brief] Pastāstiet, ko pārdodat, atdodat, maināt, izīrējat, īrējat vai meklējat. /status /settings /privacy /cancel /stop
   *[other] Pastāstiet saviem vārdiem, ko vēlaties pārdot, atdot, mainīt, izīrēt, īrēt vai atrast. Piemēram: „Pārdodu riteni, 80” vai „meklēju bērnu gultiņu tuvumā”. Es kādu atradīšu, lai kādā valodā tas runātu, kaulēšos jūsu robežās un pajautāšu jums, pirms kaut kas tiek norunāts.
        /status – kā viss rit
        /settings – kā es jums palīdzu
        /privacy – jūsu dati
        /cancel – atstāt jautājumu
        /stop – vairs nekādu ziņu
}
greeting = { $formality ->
    [familiar] Čau! 👋 Ko meklē, vai kas jādabū prom?
   *[polite] { $style ->
        [professional] Labdien! Kā varu palīdzēt?
       *[other] Sveiki! Ko meklējat vai no kā vēlaties tikt vaļā?
    }
}
you-are-welcome = { $formality ->
    [familiar] Nav par ko! 🙂
   *[polite] Lūdzu, labprāt!
}
not-a-wish = Man padodas tirgošanās: pastāstiet, ko vēlaties pārdot, atdot, mainīt, izīrēt, īrēt vai atrast. Vairāk ar /help.
nothing-asked = Labi, atbildi vairs negaidu.
stopped = Es klusēšu. Rakstiet, kad vien vēlaties turpināt.
command-unknown = Tādu komandu nezinu. Ar /help redzēsiet, ko protu.
empty-message = Šī ziņa bija tukša. Pastāstiet dažos vārdos, kas jums vajadzīgs.
edit-unclear = Redzēju, ka izlabojāt ziņu. Pasakiet jauniem vārdiem, ko man mainīt.
too-long = Tas man ir par garu. Lūdzu, pasakiet īsāk, līdz { $limit } rakstzīmēm.
no-longer-possible = Tas vairs nav iespējams. Rakstiet /status, lai redzētu, kā viss rit.
not-found = To es vairs nevaru atrast. Rakstiet /status, lai redzētu, kā viss rit.
sorry-failed = Atvainojiet, man kaut kas nogāja greizi. Lūdzu, pasakiet to vēlreiz.
refused-market = Jūsu iestatījumi man to neatļauj. Tos var mainīt ar /settings.
refused-too-many-wishes = Jums jau ir daudz atvērtu vēlmju. Lūdzu, vispirms kādu pabeidziet vai izdzēsiet; tās redzamas ar /status.
refused-amount = Šī summa nevar būt pareiza. Lūdzu, uzrakstiet skaitli, kas lielāks par 0.
refused-limit = Tas pārsniegtu jūsu noteikto robežu.
refused-contact = Jūsu drošības labad tālruņa numurus, adreses un saites es tālāk nenododu. Tiekaties, kā norunāts kartītē.
refused-too-many-messages = Mirklīti, tas bija daudz reizē. Pamēģiniet vēlreiz pēc minūtes.
refused-deal-over = Šis darījums ir beidzies.
refused-deal-running = Par to jau notiek darījums. Lūdzu, vispirms atceliet darījumu; tas redzams ar /status.
refused-not-open = To es pašlaik nemeklēju.
refused-not-paused = Tas nav apturēts.
refused-same-price = Tāda cena jau ir.
refused-too-many-counters = Piedāvājumu šurpu turpu jau pietiek. Lūdzu, piekrītiet vai noraidiet.

# Komandas izvēlnēs
command-start = Sākt
command-help = Ko es protu
command-status = Kā viss rit
command-settings = Kā es jums palīdzu
command-privacy = Jūsu dati
command-cancel = Atstāt jautājumu

announcements-off = Arī šīs kopienas paziņojumi paliek izslēgti, līdz uzrakstīsiet START.
announcements-on = Šīs kopienas paziņojumi atkal ir ieslēgti.
slow-down = Tas bija daudz reizē, netieku līdzi. Lūdzu, pagaidiet minūti un tad rakstiet vēlreiz: pa vidu sūtītais palika neizlasīts.
waiting-for-partner = { $thing }: otra puse pašlaik nav sasniedzama. Turpināšu, tiklīdz tā uzrakstīs; nekas nepazudīs.
privacy-notice = { $mark } Šī ir jūsu privātā zīme. Tā ir uz katras manas īstās kartītes; ja tās nav, tas neesmu es. Es nekad nerakstu jums no cita konta un nekad neprasu paroles vai kodus. Tas, ko man stāstāt, paliek pie manis: ar /privacy to var redzēt un izdzēst.
group-private = Es vienlaikus strādāju tikai vienam cilvēkam. Uzrakstiet man privāti, un es par to parūpēšos:
link-code = Uzrakstiet man šo kodu savā otrā kanālā { $minutes } min laikā: { $code }
link-done = Savienots: tagad mani sasniegsiet arī kanālā { $channel }. Ko zinu, to zinu visur.
link-unknown = Tādu kodu nezinu. Uzrakstiet /link savā otrā kanālā, lai saņemtu jaunu.
unlink-list = Kuru kanālu man aizmirst?
unlink-none = Jūs mani sasniedzat tikai šeit. Rakstiet /link, lai lietotu mani arī citā kanālā.
unlink-done = Gatavs. Kanālā { $channel } es jūs vairs nepazīstu.
refused-link-own = Tas ir jūsu pašu kods. Uzrakstiet to man otrā kanālā.
refused-link-many = Jūs mani jau sasniedzat daudzos kanālos. Rakstiet /unlink, lai vispirms kādu atvienotu.
refused-link-busy = Šeit jums ir MAI ar atvērtām vēlmēm vai darījumiem. Vispirms tos pabeidziet vai izdzēsiet (tie redzami ar /status), tad uzrakstiet kodu vēlreiz.
command-link = Lietot mani arī citur
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Jūsu MAI ir jaunumi par kādu no jūsu vēlmēm. Atbildiet, lai tos redzētu.
whatsapp-invite-show = Parādi man
whatsapp-choose = Izvēlēties
operator-page =
    Jūsu lapa: { $link }
    Saite darbojas vienu reizi, { $minutes } min. Nedodiet to tālāk.
operator-help =
    /stats – skaitļi, ar attēlu
    /broadcast SEGMENTS – rakstīt daudziem; /broadcasts – kā tiem iet
    /announce KAS TEKSTS – rakstīt vienam
    /user KAS – kas zināms; /note KAS TEKSTS – kaut ko atcerēties
    /tag KAS BIRKA, /untag KAS BIRKA – segmentiem
    /ban KAS IEMESLS, /unban KAS
    /disputes, /solve DARĪJUMS TEKSTS – darījumi, uz kuriem kāds neatnāca
    /export { $exports }
    /health, /dead, /resend RINDA NUMURS
    /maintenance on, /maintenance off
    /switch NOSAUKUMS on, /switch NOSAUKUMS off – { $features }
    KAS ir p_…, kāda MAI vārds vai channel:address.
operator-usage = Lūdzu, rakstiet šādi: { $usage }
operator-person-unknown = Tādu nepazīstu: { $who }. Rakstiet p_…, kāda MAI vārdu vai channel:address.
operator-own-person = { $who } ir operatoru vidū; tas nav iespējams.
operator-user =
    { $person }
    MAI: { $mai }
    Valoda: { $language }. Pilsēta: { $town }
    Kanāli: { $channels }
    Šeit kopš: { $since }, pēdējoreiz: { $seen }
    Vēlmes: { $wishes }
    Darījumi: { $deals }
    Saņemtās zvaigznes: { $stars }
    Birkas: { $tags }
    Saņem izsūtījumus: { $news }. Piekļuve slēgta: { $banned }
    Piezīmes: { $notes }
    .title = { $name }
operator-stats =
    Cilvēki: { $people }, jauni nedēļas laikā: { $fresh }, aktīvi nedēļas laikā: { $active }
    Valodas: { $languages }
    Kanāli: { $channels }
    Vēlmes: { $wishes }
    Darījumi: { $deals }
    No vēlmes līdz darījumam: vēlmes { $confirmed }, atrasts pāris { $matched }, sarunāts { $agreed }, īstenots { $carried } ({ $conversion })
    Atbildes: puse { $median } laikā, gandrīz visas { $slowest } laikā
    No kartītes līdz piekrišanai: { $approval }
    .title = Skaitļi
chart-languages = Cilvēki pēc valodas
chart-channels = Cilvēki pēc kanāla
chart-daily = Jauni cilvēki, vēlmes, darījumi pa dienām
chart-funnel = 1 vēlmes, 2 atrasts pāris, 3 sarunāts, 4 īstenots
operator-no-disputes = Strīdu nav.
operator-deal-unknown = Darījumu { $deal } nezinu.
operator-solver-is-party = Jūs esat viena no šī darījuma pusēm; jāizlemj citam operatoram.
dispute-solved = { $text }
    .title = Lēmums par darījumu { $deal }: { $thing }
operator-says = { $text }
    .title = Ziņa no uzturētāju komandas
operator-export-ready = Rindas: { $total }
operator-nothing-dead = Nekas nav pamests pusceļā.
operator-switches = Apkope: { $maintenance }. { $features }
maintenance = Mēs kaut ko labojam. Jūsu ziņu es paturēju un atbildēšu, tiklīdz būsim galā.
maintenance-over = Apkope ir beigusies. Ziņas, kas gaidīja: { $total }
feature-off = Tas pašlaik ir izslēgts. Lūdzu, pamēģiniet vēlāk.
banned = Uzturētāju komanda ir slēgusi jums piekļuvi: { $reason }
unbanned = Laipni lūdzam atpakaļ! Pastāstiet, ko vēlaties pārdot vai atrast.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Tas ir garāks par { $word } rakstzīmēm.
        [too-deep] Pārāk daudz iekavu cita citā: ne vairāk par { $word }.
        [unknown-name] Nezinu, kas ir „{ $word }” ({ $at }. rakstzīme). Iespējams: { $choices }
        [unknown-value] „{ $word }” ({ $at }. rakstzīme) tur nav iespējams. Piemēram: { $choices }
        [expected-value] Pie { $at }. rakstzīmes, aiz „{ $word }”, trūkst vērtības.
        [expected-term] Pie { $at }. rakstzīmes trūkst nosacījuma. Iespējams: { $choices }
        [expected-bracket] Pie { $at }. rakstzīmes trūkst „{ $word }”.
        [left-over] Pirms „{ $word }” ({ $at }. rakstzīme) trūkst „and” vai „or”.
        [bad-character] Nevaru izlasīt „{ $word }” ({ $at }. rakstzīme).
        [bad-time] „{ $word }” ({ $at }. rakstzīme) nav laika posms. Piemēram: { $choices }
        [bad-distance] „{ $word }” ({ $at }. rakstzīme): vajag vietu un attālumu. Piemēram: { $choices }
        [unknown-place] Nezinu vietu „{ $word }” ({ $at }. rakstzīme). Uzrakstiet lielāku pilsētu vai koordinātas: platums, garums.
        [several-places] „{ $word }” ({ $at }. rakstzīme) var būt vairākas vietas. Uzrakstiet vienu no šiem punktiem: { $choices }
       *[other] Nevaru to izlasīt pie { $at }. rakstzīmes.
    }
    .title = Kam tas domāts?
broadcast-ask-text =
    Kam: { $segment }
    Tagad atsūtiet man tekstu. Katru valodu sāciet ar tās kodu, piemēram, „es: Hola”; vārdi bez koda ir šajā valodā: { $language }. Rindas [kvadrātiekavās] beigās kļūst par pogām, [Label -> /status] pasaka, ko nozīmē nospiešana. Foto var nākt līdzi vai atsevišķi. „catalog: KEY” paņem tekstu no katalogiem.
broadcast-text-wrong =
    { $problem ->
        [empty] Šai valodai nav teksta: { $word }.
        [too-long] Teksts valodai { $word } ir garāks par { $limit } rakstzīmēm.
        [bad-button] „{ $word }” nevar būt poga: pogu skaits līdz { $buttons }, rakstzīmju skaits katrā līdz { $label }.
       *[unknown-key] Katalogos nav patstāvīga teksta „{ $word }”.
    }
broadcast-preparing = Skaitu, kas to saņems. Varat atsūtīt vēl citas valodas vai foto.
broadcast-preview =
    Kam: { $segment }
    Saņēmēji: { $total }
    Valodas: { $languages }
    Kanāli: { $channels }
    Teksti: { $texts }
    Izlaisti: { $skipped }
    .title = Izmēģinājums
broadcast-nobody =
    To nesaņemtu neviens. Kam: { $segment }
    Izlaisti: { $skipped }
broadcast-how =
    { $how ->
        [given] kā uzrakstīts
        [catalog] no kataloga
        [translated] tulkots
        [read] cita valoda, ko viņi lasa
        [related] viņu valodai tuva valoda
       *[closest] tuvākais, kas ir
    }
skip-reason =
    { $reason ->
        [banned] piekļuve slēgta
        [opted-out] nevēlas izsūtījumus
        [stopped] lūdza beigt
        [notifications] vēlas dzirdēt tikai par darījumiem
        [blocked] mūs bloķēja
       *[unreachable] nav adreses
    }
broadcast-ask-when = Kad? Piemēram, „2h”, „18:30”, „2026-03-01 18:30” (jūsu laiks, { $zone }) vai, ar „local” priekšā, pēc katra saņēmēja pulksteņa.
broadcast-when-wrong = „{ $text }”: nesaprotu to kā laiku tuvākā gada laikā.
broadcast-progress =
    { $state }
    Kam: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Izsūtījums { $id }
broadcast-state =
    { $state ->
        [ready] Vēl nav nosūtīts
        [preparing] Tiek gatavots
        [scheduled] Ieplānots: { $at }
        [running] Tiek sūtīts
        [paused] Apturēts
        [done] Pabeigts
       *[cancelled] Atcelts
    }
recipient-state =
    { $state ->
        [waiting] vēl priekšā
        [queued] nākamie rindā
        [sending] tiek sūtīts
        [sent] nosūtīts
        [delivered] piegādāts
        [read] izlasīts
        [failed] neizdevās
        [window] gaida, līdz uzrakstīs
        [unsure] varbūt nosūtīts
        [skipped] izlaists
        [cancelled] atcelts
       *[erased] vairs nav
    }
broadcast-none = Izsūtījumu vēl nav.
broadcast-ask-cancel = Vai tiešām atcelt? Kam tas vēl nav atnācis, tiem vairs neatnāks.
broadcast-report = { $states }
    .title = Izsūtījums { $id }: visi saņēmēji
broadcast-footer = /stop pārtrauc šādas ziņas.
button-send-now = Sūtīt tūlīt
button-schedule = Ieplānot
button-hold = Apturēt
button-go-on = Turpināt
button-stop-sending = Atcelt
button-report = Pārskats
operator-text = { $text }
