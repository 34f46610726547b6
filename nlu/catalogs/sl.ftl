# Rojstvo in spoznavanje
birth-welcome = Pozdravljeni! Sem MAI, vaš osebni agent za kupovanje in prodajanje. S svojimi besedami in v svojem jeziku povejte, kaj želite prodati, podariti, zamenjati, najeti, oddati ali najti; poiščem pravo osebo in barantam za vas. Brez vašega »da« ni nič dogovorjeno.
birth-ready = Vaš MAI je pripravljen. Pozdravite ga.
ask-town = V katerem kraju živite? (Jezik mojih odgovorov: { $language }; kar pišite v drugem in se prilagodim.)
ask-autonomy = Koliko smem odločati brez vas?
ask-comfort = Do katerega zneska smem ukrepati brez vprašanja?
ask-style = Kako naj se pogovarjam z vami?
ask-sharing = Kaj smejo drugi MAI-ji vedeti o vas?
ask-precision = Kako natančno smejo drugi videti, kje ste?
ask-platforms = Kje klepetate? Izberite vse, kar drži.
ask-market = Kaj smem delati za vas na trgu?
ask-currency = V kateri valuti računate? Napišite, na primer { $currency }.
ask-radius = Kako daleč greste za dober dogovor?
ask-delivery = Vam je ljubše srečanje ali dostava?
ask-payment = Kako najraje plačate in prejmete denar?
ask-quiet = Kdaj naj vas ne motim?
ask-days = Kdaj imate čas za srečanja?
ask-firmness = Kako trdo naj barantam?
ask-partners = Kako dobre ocene mora imeti druga stran?
ask-contact = Kdo vam sme pisati prek mene?
ask-notifications = O čem naj vas obveščam, tudi če ne vprašate?
ask-interests = Katere stvari vas zanimajo? Napišite jih nekaj.
ask-formality = Kako naj vas nagovarjam?
ask-languages = Katere jezike govorite? Napišite jih.
ask-language = V katerem jeziku naj govorim?
language-set = Od zdaj govorim v tem jeziku: { $language }.
choice-autonomy-ask = Vedno me vprašaj
choice-autonomy-big = Vprašaj za večje
choice-autonomy-tell = Ukrepaj in povej
choice-autonomy-full = Odločaj namesto mene
choice-comfort-under = Do { $amount }
choice-comfort-trust = Zaupam ti
choice-style-casual = Sproščeno
choice-style-professional = Poslovno
choice-style-brief = Na kratko
choice-style-detailed = Podrobno
choice-sharing-nothing = Nič
choice-sharing-interests = Moja zanimanja
choice-sharing-profile = Moj profil
choice-sharing-all = Vse, kar pomaga
choice-precision-city = Moj kraj
choice-precision-never = Nikoli
choice-precision-neighbourhood = Moja soseska
choice-precision-precise = Natančno
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Spletni klepet
platform-not-yet = { $name }: tu še ni na voljo; si zapomnim.
choice-market-full = Vse
choice-market-browse = Samo gledati
choice-market-buy = Kupiti z mojim »da«
choice-market-sell = Prodati z mojim »da«
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Srečanje
choice-delivery-delivery = Dostava
choice-delivery-either = Vseeno
choice-payment-cash = Gotovina
choice-payment-transfer = Nakazilo
choice-payment-card = Kartica
choice-payment-any = Vseeno
choice-quiet-night = Ponoči (22–8)
choice-quiet-none = Nikoli
choice-quiet-evening = Zvečer/ponoči (19–9)
choice-days-any = Kadar koli
choice-days-weekend = Ob koncih tedna
choice-days-evenings = Popoldne in zvečer
choice-days-mornings = Dopoldne
choice-firmness-normal = Običajno
choice-firmness-soft = Nežno
choice-firmness-firm = Trdo
choice-partners-0 = Kakršne koli
choice-partners-50 = Srednje ali boljše
choice-partners-70 = Dobre
choice-partners-85 = Zelo dobre
choice-contact-everyone = Vsi
choice-contact-rated = Samo ocenjeni
choice-contact-nobody = Nihče
choice-notifications-all = O vsem
choice-notifications-digest = Vse skupaj enkrat na dan
choice-notifications-deals = O mojih dogovorih
choice-notifications-none = O ničemer
choice-formality-polite = Vljudno (vikanje)
choice-formality-familiar = Po domače (tikanje)
which-town = Kateri kraj imate v mislih?
town-noted = Zabeleženo: { $town }. Valuta: { $currency }; to lahko spremenite v /settings.
unclear-town = Tega kraja ne poznam. Napišite najbližji večji kraj ali pošljite svojo lokacijo.
held-until-ready = To je shranjeno. Samo trenutek, pa se lotim.
please-choose = Pritisnite enega od gumbov ali napišite /help.
noted = Zabeleženo.
welcome-back = { $formality ->
    [familiar] Hej, lepo te je spet videti! 👋 Kaj dogaja?
   *[polite] Dobrodošli nazaj! Kaj iščete ali česa se želite znebiti?
}

# Gumbi
button-skip = Preskoči
button-done-choosing = Končano
button-drop = Ni važno
button-yes-look = Da, kar začni
button-only-tell = Samo obvesti me
button-change = Spremeni
button-back = Nazaj
button-approve = Sprejmem
button-decline = Zavrnem
button-counter = Druga cena
button-here = Tukaj sem
button-done = Vse urejeno
button-write = Piši drugi strani
button-reschedule = Drug termin
button-noshow = Nikogar ni bilo
button-cancel = Odpovej dogovor
button-cancel-sure = Da, odpovej
button-cancel-wish = Izbriši
button-keep = Ne, pusti
button-reply = Odgovori
button-negotiate = Barantaj
button-accept-time = Mi ustreza
button-pause = Premor
button-resume = Išči naprej
button-edit = Uredi
button-export = Izvozi moje podatke
button-erase = Izbriši vse
button-erase-sure = Da, izbriši vse
button-voice-give = Dodaj vzorec glasu
button-voice-delete = Izbriši vzorec glasu
button-used = Ta gumb je bil že uporabljen. Napišite /status in videli boste, kako kaže.
button-unknown = Tega gumba ne poznam več. Napišite /status in videli boste, kako kaže.
button-foreign = Ta gumb pripada nekomu drugemu.
label = { $text }

# Želje
action-name = { $action ->
    [SELL] Prodam
    [BUY] Kupim
    [GIVE] Podarim
    [TRADE] Menjam
    [RENT_OUT] Oddam
    [RENT] Najamem
    [OFFER_SERVICE] Nudim storitev
    [SEEK_SERVICE] Iščem storitev
   *[other] Želja
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Naj koga poiščem? Lahko me tudi popravite s svojimi besedami.
    .title = { action-name }: { $thing }
ask-wish-action = Kaj želite s tem?
ask-wish-thing = Kaj točno je to?
ask-wish-location = V katerem kraju? Lahko pošljete tudi svojo lokacijo.
ask-wish-size = Katera velikost?
ask-wish-quantity = Koliko?
ask-wish-wanted = Kaj želite v zameno?
per-what = { $per ->
    [hour] {" "}na uro
    [day] {" "}na dan
    [week] {" "}na teden
    [month] {" "}na mesec
    [unit] {" "}na kos
   *[one] {""}
}
ask-wish-target = Kakšno ceno{ per-what } želite? Drugi jo bodo videli kot vašo ceno.
ask-wish-limit = { $side ->
    [provider] Kateri je najnižji znesek{ per-what }, ki ga sprejmete? To ostane med nama; tega nikoli ne povem nikomur.
   *[seeker] Kateri je najvišji znesek{ per-what }, ki ga plačate? To ostane med nama; tega nikoli ne povem nikomur.
}
unclear-wish-thing = V besedi ali dveh povejte, kaj je to.
unclear-wish-location = Tega kraja ne poznam. Napišite najbližji večji kraj ali pošljite svojo lokacijo.
unclear-wish-size = Napišite velikost tako, kot piše na stvari.
unclear-wish-quantity = Napišite število, na primer 4.
unclear-wish-wanted = V besedi ali dveh povejte, kaj želite v zameno.
unclear-wish-target = Napišite znesek, na primer 80.
unclear-wish-limit = Napišite znesek, na primer 60.
two-currencies = Vidim dve valuti: { $currencies }. Povejte znesek v eni od njiju.
several-wishes = Tu vidim { $count ->
    [one] { $count } željo
    [two] { $count } želji
    [few] { $count } želje
   *[other] { $count } želj
}. Pojdimo lepo po vrsti.
wish-open = { $style ->
    [brief] Iščem.
   *[other] Že iščem in se oglasim, takoj ko kaj najdem. Kadar koli napišite /status.
}
wish-standing = Imam odprte oči in se oglasim šele, ko se kaj pojavi.
wish-dropped = V redu, pozabljeno.
wish-expired = Čas se je iztekel, tega ne iščem več. Povejte znova, če še želite.
    .title = { action-name }: { $thing }
wish-paused = Na premoru. Nihče tega ne vidi, dokler ne nadaljujete.
wish-resumed = Spet iščem.
wish-cancelled = Izbrisano: { $thing }.
which-field = Kaj naj spremenim?
field-action = Kaj želim narediti
field-thing = Stvar
field-quantity = Količina
field-size = Velikost
field-location = Kraj
field-wanted = Kaj želim v zameno
field-target = Moja cena
field-limit = Moja meja
photo-what = Lepa slika! Kaj je to in kaj naj s tem naredim: prodam, podarim, poiščem kaj podobnega?
photo-seen = To je videti kot: { $thing }. Kaj naj s tem naredim: prodam, podarim, poiščem kaj podobnega?
voice-heard = Slišim: »{ $text }«
voice-unclear = Ne razumem, kaj ste povedali. Napišite na kratko.
got-voice = Glasovnih sporočil še ne znam poslušati. Napišite na kratko.
got-contact = Hvala, a stikov ne potrebujem: z drugo stranjo si pišete prek mene.
got-sticker = 🙂 Z besedami povejte, kaj iščete ali česa se želite znebiti.
got-document = Datotek ne znam brati. Na kratko povejte, za kaj gre.
got-other = Takšnih sporočil ne znam brati. Povejte na kratko z besedami.
standing-found = { $priced ->
    [yes] Najdeno: { $thing }, oddaljenost { $distance }, cena { $price }.
   *[no] Najdeno: { $thing }, oddaljenost { $distance }.
}
digest = { $lines }
    .title = Danes najdeno za vas
talk-begun = Pogovarjam se z drugo stranjo in se oglasim.
which-meaning = Ne vem, ali prav razumem. Kaj želite?
meaning-sell = Nekaj prodati
meaning-buy = Nekaj kupiti
meaning-give = Nekaj podariti
meaning-trade = Nekaj zamenjati
meaning-rent-out = Nekaj oddati v najem
meaning-rent = Nekaj najeti
meaning-offer-service = Ponuditi svoje delo
meaning-seek-service = Najti nekoga za delo
meaning-approve = Reči »da«
meaning-decline = Reči »ne«
meaning-counter = Predlagati drugo ceno
meaning-cancel = Nekaj preklicati
meaning-status = Videti, kako kaže
meaning-help = Dobiti pomoč
meaning-greet = Samo pozdraviti
meaning-thank = Samo reči hvala
meaning-stop = Ustaviti sporočila
meaning-other = Samo klepetati
meaning-neither = Nekaj drugega
say-it-differently = Potem povejte z drugimi besedami, na primer: »Prodam kolo, 80«.

# Vrstice na karticah
line-in-return = V zameno: { $value }
line-details = { $value }
line-quantity = Količina: { $value }
line-unit-price = Na kos: { $value }
line-total = Skupaj: { $value }
line-price-hour = { $value } na uro
line-price-day = { $value } na dan
line-price-week = { $value } na teden
line-price-month = { $value } na mesec
line-free = Zastonj
line-reasons = Zakaj: { $value }
line-distance = Oddaljenost: { $value }
line-area = Območje srečanja: { $value }
line-times = Možni termini: { $value }
line-payment = Plačilo: { $value }
line-partner = Druga stran: { $value }
line-interests = Zanimanja: { $value }
line-since = Tukaj od: { $value }
line-expires = Velja do: { $value }
line-deal = Dogovor št. { $value }
line-hope = Cena: { $value }
line-limit = Meja (znana le vam in meni): { $value }
line-place = Kraj: { $value }
line-urgent = Nujno
line-when = Kdaj: { $value }
line-where = Kje: { $value }
partner-new = { $named ->
    [yes] { $name }, tukaj na novo, še brez ocen
   *[no] tukaj na novo, še brez ocen
}
partner-rated = { $named ->
    [yes] { $name }, ocena { NUMBER($stars, maximumFractionDigits: 1) } od 5 ({ $count })
   *[no] ocena { NUMBER($stars, maximumFractionDigits: 1) } od 5 ({ $count })
}
reason-same-size = velikost se ujema
reason-same-brand = znamka se ujema
reason-same-model = model se ujema
reason-asks = želena cena { $value }
payment-cash = gotovina
payment-bank-transfer = bančno nakazilo
payment-card = kartica
payment-mobile-money = mobilno plačilo
condition-new = novo
condition-used-like-new = kot novo
condition-used-good = dobro ohranjeno
condition-used-fair = vidni znaki rabe
condition-for-parts = za dele
condition-used = rabljeno
color-black = črna
color-white = bela
color-red = rdeča
color-blue = modra
color-green = zelena
color-yellow = rumena
color-grey = siva
color-brown = rjava
color-pink = roza
color-silver = srebrna
color-gold = zlata
color-beige = bež
color-purple = vijolična
color-orange = oranžna
material-leather = usnje
material-wood = les
material-metal = kovina
material-glass = steklo
material-plastic = plastika
material-cotton = bombaž
material-wool = volna
material-silk = svila
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } soba
    [two] { $value } sobi
    [few] { $value } sobe
   *[other] { $value } sob
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } kos
    [two] { $count } kosa
    [few] { $count } kosi
   *[other] { $count } kosov
}
unit-pair = { $count ->
    [one] { $count } par
    [two] { $count } para
    [few] { $count } pari
   *[other] { $count } parov
}
unit-set = { $count ->
    [one] { $count } komplet
    [two] { $count } kompleta
    [few] { $count } kompleti
   *[other] { $count } kompletov
}

# Dogovori
card-approval = { $lines }

    Se strinjate?
    .title = { $side ->
    [provider] Nekdo to želi od vas: { $thing }
   *[seeker] Imam nekaj za vas: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Rekli ste »da«. Zdaj čakam na drugo stran.
approved-for-you = To je sprejeto v vašem imenu, kot ste mi dovolili.
counter-accepted = Druga stran sprejme vašo ceno.
declined-by-you = Zavrnjeno. Iščem naprej.
deal-expired = Dogovoru { $deal } je potekel čas. Iščem naprej.
deal-reminder = { $lines }

    To še čaka na vaš odgovor.
    .title = { $thing }
deal-cancelled-by-you = Dogovor { $deal } je odpovedan. Druga stran je obveščena.
peer-declined = Druga stran ne želi dogovora { $deal }. Iščem naprej.
peer-cancelled = Druga stran je odpovedala dogovor { $deal }. Iščem naprej.
ask-counter = Cena na kos je { $price }. Kakšno ceno predlagate namesto tega?
counter-sent = Vaša cena je poslana drugi strani.
counter-refused = Druga stran na to ne pristane. Še vedno velja { $price }.
nothing-to-approve = Trenutno nič ne čaka na vaš odgovor.
which-deal = Čaka vas več ponudb. Uporabite gumbe.
ask-cancel-deal = Res odpovem ta dogovor? Druga stran računa na vas.
kept = V redu, vse ostane, kot je.

# Srečanja
meeting-card = { $lines }

    Dobite se podnevi na živahnem kraju, pred plačilom si stvar oglejte in nikoli ne plačajte vnaprej.
    .title = Dogovorjeno: { $thing }
meeting-spot = živahen javni kraj ({ $town }), npr. glavni trg ali postaja
meeting-calendar = Tukaj je vnos za vaš koledar.
meeting-soon = { $lines }
    .title = Kmalu imate srečanje: { $thing }
meeting-how = Kako je šlo?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ne poznam drugega termina, ki bi ustrezal obema. Lahko pišete drugi strani.
ask-other-time = Kateri termin bi vam ustrezal?
time-proposed = Predlagani termin: { $time }.
time-asked = Druga stran predlaga: { $time }.
arrived-noted = Druga stran zdaj ve, da ste tam.
peer-arrived = Druga stran je tam.
ask-rating = Urejeno! Kakšna je bila druga stran?
too-early-for-no-show = Termin srečanja je šele { $time }. Počakajte do takrat.
no-show-noted = Žal mi je. Zabeleženo je, da druge strani ni bilo, in iščem naprej. Jo želite oceniti?
blamed-no-show = Druga stran pravi, da vas ni bilo. Iščem naprej. Tudi vi jo lahko ocenite.
rating-thanks = Hvala! Vaša ocena: { $stars ->
    [one] { $stars } zvezdica
    [two] { $stars } zvezdici
    [few] { $stars } zvezdice
   *[other] { $stars } zvezdic
}.
ask-note = Kaj naj sporočim drugi strani? Posredujem brez vašega imena in številke.
note-sent = Posredovano.
note-received = { $foreign ->
    [yes] »{ $text }« ({ $language })
   *[no] »{ $text }«
} { $understood }
    .title = Sporočilo: { $thing }
note-translated = »{ $text }« { $understood }
    Izvirno ({ $language }): »{ $original }«
    .title = Sporočilo: { $thing }

# Stanje
status-summary = Odprte želje: { $wishes }. Odprti dogovori: { $deals }. Končano: { $done }.
status-empty = Trenutno ni nič odprtega. Povejte, kaj želite prodati ali najti.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Še ni dokončano
wish-state-open = Iščem
wish-state-standing = Oglasim se, ko se kaj pojavi
wish-state-talking = Barantam
wish-state-agreed = Dogovorjeno, glejte dogovor
wish-state-paused = Na premoru
deal-state-proposed = Čaka na vaš odgovor
deal-state-approved-by-me = Čaka na drugo stran
deal-state-approved-by-peer = Druga stran je rekla »da«; čaka na vas
deal-state-confirmed = Obe strani sta rekli »da«
deal-state-meeting = Srečanje je dogovorjeno
deal-state-arrived = Vi ste tam
deal-state-done = Urejeno, še brez ocene
deal-state-no-show = Nekoga ni bilo
deal-state-blamed = Druga stran pravi, da vas ni bilo
ask-cancel-wish = Res izbrišem »{ $thing }«?

# Nastavitve in zasebnost
settings-list = Kaj želite spremeniti?
setting-language = Jezik
setting-town = Kraj
setting-autonomy = Samostojnost
setting-comfort = Zneski
setting-style = Slog
setting-sharing = Kaj drugi vedo
setting-precision = Lokacija
setting-platforms = Kanali
setting-market = Trg
setting-currency = Valuta
setting-radius = Oddaljenost
setting-delivery = Dostava
setting-payment = Plačilo
setting-quiet = Ure miru
setting-days = Dnevi za srečanja
setting-firmness = Barantanje
setting-partners = Ocene drugih
setting-contact = Kdo mi sme pisati
setting-notifications = Obvestila
setting-interests = Zanimanja
setting-formality = Nagovarjanje
setting-languages = Jeziki, ki jih govorim
privacy = Hranim, kar mi poveste o svojih željah, vaše odgovore na moja vprašanja in vaše dogovore. Vaših mej in vašega naslova nikoli ne dam naprej. Svoje podatke lahko vzamete s seboj ali jih izbrišete.
export-ready = Tukaj je vse, kar vem o vas.
ask-erase = Res izbrišem vse? Odprte želje in dogovori se končajo in vaš MAI odide za vedno.
erased = Vse je izbrisano. Srečno!
voice-consent = Hvala. Zdaj pošljite kratko glasovno sporočilo; hranim ga kot vzorec vašega glasu, dokler ga ne izbrišete.
voice-kept = Vzorec vašega glasu je shranjen. Izbrišete ga lahko v /privacy.
voice-deleted = Vzorec vašega glasu je izbrisan.

# Pogovor
help = { $style ->
    [brief] Povejte, kaj prodajate, podarjate, menjate, oddajate ali iščete. /status /settings /privacy /cancel /stop
   *[other] S svojimi besedami povejte, kaj želite prodati, podariti, zamenjati, najeti, oddati ali najti. Na primer: »Prodam kolo, 80« ali »iščem otroško posteljico v bližini«. Nekoga najdem, v katerem koli jeziku, barantam znotraj vaših meja in vas vprašam, preden je kar koli dogovorjeno.
        /status – kako kaže
        /settings – kako delam za vas
        /privacy – vaši podatki
        /cancel – preskoči vprašanje
        /stop – brez nadaljnjih sporočil
}
greeting = { $formality ->
    [familiar] Hej! 👋 Kaj iščeš ali kaj mora stran?
   *[polite] { $style ->
        [professional] Dober dan. Kako vam lahko pomagam?
       *[other] Pozdravljeni! Kaj iščete ali česa se želite znebiti?
    }
}
you-are-welcome = { $formality ->
    [familiar] Ni za kaj, kadar koli! 🙂
   *[polite] Ni za kaj!
}
not-a-wish = Moje področje je trgovanje: povejte, kaj želite prodati, podariti, zamenjati, najeti, oddati ali najti. Več pod /help.
nothing-asked = V redu, na odgovor ne čakam več.
stopped = Od zdaj sem tiho. Pišite mi, kadar koli želite nadaljevati.
command-unknown = Tega ukaza ne poznam. /help pokaže, kaj znam.
empty-message = Sporočilo je bilo prazno. Na kratko povejte, kaj potrebujete.
edit-unclear = Vidim, da ste spremenili sporočilo. V novem sporočilu povejte, kaj naj spremenim.
too-long = To je zame predolgo. Največje število znakov: { $limit }.
no-longer-possible = To ni več mogoče. Napišite /status in videli boste, kako kaže.
not-found = Tega ne najdem več. Napišite /status in videli boste, kako kaže.
sorry-failed = Oprostite, pri meni je šlo nekaj narobe. Povejte še enkrat.
refused-market = Vaše nastavitve mi tega ne dovolijo. Spremenite jih lahko v /settings.
refused-too-many-wishes = Odprtih želj je že veliko. Najprej katero dokončajte ali izbrišite; /status jih pokaže.
refused-amount = Ta znesek ne more biti pravi. Napišite število, večje od 0.
refused-limit = To bi preseglo mejo, ki ste mi jo dali.
refused-contact = Zaradi vaše varnosti ne posredujem telefonskih številk, naslovov in povezav. Srečate se, kot piše na kartici.
refused-too-many-messages = Trenutek, to je bilo veliko naenkrat. Poskusite znova čez minuto.
refused-deal-over = Ta dogovor je končan.
refused-deal-running = O tem že teče dogovor. Najprej ga odpovejte; /status ga pokaže.
refused-not-open = Tega trenutno ne iščem.
refused-not-paused = To ni na premoru.
refused-same-price = To je že zdajšnja cena.
refused-too-many-counters = Ponudb sem in tja je bilo dovolj. Sprejmite ali zavrnite.

# Ukazi v menijih
command-start = Začetek
command-help = Kaj znam
command-status = Kako kaže
command-settings = Kako delam za vas
command-privacy = Vaši podatki
command-cancel = Preskoči vprašanje

announcements-off = Tudi objave te skupnosti ostanejo izklopljene, dokler ne napišete START.
announcements-on = Objave te skupnosti so spet vklopljene.
slow-down = To je bilo veliko naenkrat, ne dohajam. Počakajte minuto in nato pišite znova: kar je prišlo vmes, je ostalo neprebrano.
waiting-for-partner = { $thing }: druga stran trenutno ni dosegljiva. Nadaljujem, takoj ko se oglasi; nič ni izgubljeno.
privacy-notice = { $mark } To je vaš zasebni znak. Nosi ga vsaka moja prava kartica; brez njega to nisem jaz. Nikoli vam ne pišem z drugega računa in nikoli ne sprašujem po geslih ali kodah. Kar mi poveste, ostane pri meni: /privacy to pokaže in izbriše.
group-private = Delam za eno osebo naenkrat. Pišite mi zasebno in poskrbim za to:
link-code = To kodo mi napišite v svojem drugem kanalu v { $minutes } min: { $code }
link-done = Povezano: zdaj mi lahko pišete tudi prek kanala { $channel }. Kar vem, vem povsod.
link-unknown = Te kode ne poznam. Napišite /link v svojem drugem kanalu in dobili boste novo.
unlink-list = Kateri kanal naj pozabim?
unlink-none = Dosežete me samo tukaj. Napišite /link, da me boste uporabljali še v drugem kanalu.
unlink-done = Urejeno. Kanal { $channel }: tam vas ne poznam več.
refused-link-own = To je vaša lastna koda. Napišite mi jo v drugem kanalu.
refused-link-many = Dosežete me že v veliko kanalih. Najprej katerega odstranite z ukazom /unlink.
refused-link-busy = Tukaj imate MAI z odprtimi željami ali dogovori. Najprej jih dokončajte ali izbrišite (/status jih pokaže), nato znova napišite kodo.
command-link = Uporabljajte me še drugje
# WhatsApp: predloga, ki se pošlje več kot 24 ur po zadnjem sporočilu, in gumb, ki odpre seznam
whatsapp-invite = Vaš MAI ima novice o eni od vaših želja. Odgovorite, da jih vidite.
whatsapp-invite-show = Pokaži mi
whatsapp-choose = Izberi
# Za ljudi, ki vodijo bota
operator-page =
    Vaša stran: { $link }
    Povezava deluje enkrat, naslednjih { $minutes } min. Ne posredujte je naprej.
operator-help =
    /stats – številke, s sliko
    /broadcast SEGMENT – pisanje mnogim; /broadcasts – kako gre množičnim sporočilom
    /announce KDO BESEDILO – pisanje eni osebi
    /user KDO – kaj je znano; /note KDO BESEDILO – da si kaj zapomnim
    /tag KDO OZNAKA, /untag KDO OZNAKA – za segmente
    /ban KDO RAZLOG, /unban KDO
    /disputes, /solve DOGOVOR BESEDILO – dogovori, na katere nekoga ni bilo
    /export { $exports }
    /health, /dead, /resend VRSTA ŠTEVILKA
    /maintenance on, /maintenance off
    /switch IME on, /switch IME off – { $features }
    KDO je p_…, ime nekega MAI-ja ali channel:address.
operator-usage = Napišite takole: { $usage }
operator-person-unknown = Ne poznam nikogar z imenom { $who }. Napišite p_…, ime nekega MAI-ja ali channel:address.
operator-own-person = { $who } je med operaterji; to ni mogoče.
operator-user =
    { $person }
    MAI: { $mai }
    Jezik: { $language }. Kraj: { $town }
    Kanali: { $channels }
    Tukaj od: { $since }, nazadnje tu: { $seen }
    Želje: { $wishes }
    Dogovori: { $deals }
    Prejete zvezdice: { $stars }
    Oznake: { $tags }
    Prejema množična sporočila: { $news }. Dostop zaprt: { $banned }
    Zapiski: { $notes }
    .title = { $name }
operator-stats =
    Ljudje: { $people }, novi v enem tednu: { $fresh }, dejavni v enem tednu: { $active }
    Jeziki: { $languages }
    Kanali: { $channels }
    Želje: { $wishes }
    Dogovori: { $deals }
    Od želje do dogovora – želje: { $confirmed }, najden par: { $matched }, dogovorjeno: { $agreed }, izvedeno: { $carried } ({ $conversion })
    Odgovori: polovica v { $median }, skoraj vsi v { $slowest }
    Od kartice do potrditve: { $approval }
    .title = Številke
chart-languages = Ljudje po jeziku
chart-channels = Ljudje po kanalu
chart-daily = Novi ljudje, želje, dogovori po dnevih
chart-funnel = 1 želje, 2 najden par, 3 dogovorjeno, 4 izvedeno
operator-no-disputes = Ni sporov.
operator-deal-unknown = Dogovora { $deal } ne poznam.
operator-solver-is-party = Vi ste ena od strani v tem dogovoru; odločiti mora kdo drug od operaterjev.
dispute-solved = { $text }
    .title = Odločitev o dogovoru { $deal }: { $thing }
operator-says = { $text }
    .title = Sporočilo od ljudi, ki to vodijo
operator-export-ready = Vrstic: { $total }
operator-nothing-dead = Nič ni bilo opuščeno.
operator-switches = Vzdrževanje: { $maintenance }. { $features }
maintenance = Nekaj popravljamo. Vaše sporočilo je shranjeno in odgovorim, takoj ko končamo.
maintenance-over = Vzdrževanje je končano. Sporočila, ki so čakala: { $total }
feature-off = To je trenutno izklopljeno. Poskusite znova pozneje.
banned = Ljudje, ki to vodijo, so vam zaprli dostop: { $reason }
unbanned = Spet ste dobrodošli. Povejte, kaj želite prodati ali najti.
# Množična sporočila
segment-wrong =
    { $problem ->
        [too-long] To je predolgo. Največje število znakov: { $word }.
        [too-deep] Preveč oklepajev drug v drugem. Največ: { $word }.
        [unknown-name] Ne vem, kaj je »{ $word }« (znak { $at }). Mogoče: { $choices }
        [unknown-value] »{ $word }« (znak { $at }) tam ni mogoče. Na primer: { $choices }
        [expected-value] Manjka vrednost pri znaku { $at }, za »{ $word }«.
        [expected-term] Manjka pogoj pri znaku { $at }. Mogoče: { $choices }
        [expected-bracket] Manjka »{ $word }« pri znaku { $at }.
        [left-over] Manjka »and« ali »or« pred »{ $word }« (znak { $at }).
        [bad-character] Ne morem prebrati »{ $word }« (znak { $at }).
        [bad-time] »{ $word }« (znak { $at }) ni časovno obdobje. Na primer: { $choices }
        [bad-distance] Za »{ $word }« (znak { $at }) sta potrebna kraj in razdalja. Na primer: { $choices }
        [unknown-place] Kraja »{ $word }« (znak { $at }) ne poznam. Napišite večji kraj ali zemljepisno širino, dolžino.
        [several-places] »{ $word }« (znak { $at }) je lahko več krajev. Napišite eno od teh točk: { $choices }
       *[other] Tega ne morem prebrati pri znaku { $at }.
    }
    .title = Kdo je mišljen?
broadcast-ask-text =
    Za: { $segment }
    Zdaj mi pošljite besedilo. Vsak jezik začnite z njegovo oznako, na primer »es: Hola«; jezik za besede brez oznake: { $language }. Vrstice v [oklepajih] na koncu postanejo gumbi, [Label -> /status] pa pove, kaj pomeni pritisk. Fotografija lahko pride z besedilom ali posebej. »catalog: KEY« vzame besedilo iz katalogov.
broadcast-text-wrong =
    { $problem ->
        [empty] Ni besed za { $word }.
        [too-long] Besedilo za { $word } je predolgo. Največje število znakov: { $limit }.
        [bad-button] »{ $word }« ne more biti gumb. Največ gumbov: { $buttons }, največ znakov na vsakem: { $label }.
       *[unknown-key] Katalogi nimajo besedila »{ $word }«, ki bi stalo samo zase.
    }
broadcast-preparing = Štejem, kdo to dobi. Lahko pošljete še druge jezike ali fotografijo.
broadcast-preview =
    Za: { $segment }
    Prejemniki: { $total }
    Jeziki: { $languages }
    Kanali: { $channels }
    Besedila: { $texts }
    Izpuščeno: { $skipped }
    .title = Poskus brez pošiljanja
broadcast-nobody =
    Tega ne bi dobil nihče. Za: { $segment }
    Izpuščeno: { $skipped }
broadcast-how =
    { $how ->
        [given] kot je podano
        [catalog] iz kataloga
        [translated] prevedeno
        [read] drug jezik, ki ga berejo
        [related] jezik, blizu njihovemu
       *[closest] najbližje, kar je na voljo
    }
skip-reason =
    { $reason ->
        [banned] dostop zaprt
        [opted-out] ne želijo množičnih sporočil
        [stopped] rekli so »stop«
        [notifications] želijo novice samo o dogovorih
        [blocked] so nas blokirali
       *[unreachable] brez naslova
    }
broadcast-ask-when = Kdaj? Na primer »2h«, »18:30«, »2026-03-01 18:30« (vaš čas, { $zone }) ali, z »local« spredaj, po uri vsakega prejemnika.
broadcast-when-wrong = Ne morem prebrati »{ $text }« kot čas v naslednjem letu dni.
broadcast-progress =
    { $state }
    Za: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Množično sporočilo { $id }
broadcast-state =
    { $state ->
        [ready] Še ni poslano
        [preparing] V pripravi
        [scheduled] Načrtovano: { $at }
        [running] Se pošilja
        [paused] Na premoru
        [done] Končano
       *[cancelled] Preklicano
    }
recipient-state =
    { $state ->
        [waiting] še pride na vrsto
        [queued] naslednje na vrsti
        [sending] se pošilja
        [sent] poslano
        [delivered] dostavljeno
        [read] prebrano
        [failed] ni uspelo
        [window] čaka, da se oglasijo
        [unsure] morda poslano
        [skipped] izpuščeno
        [cancelled] preklicano
       *[erased] ni več tu
    }
broadcast-none = Množičnih sporočil še ni.
broadcast-ask-cancel = Res prekličem? Kdor ga še ni dobil, ga ne bo.
broadcast-report = { $states }
    .title = Množično sporočilo { $id }: vsi prejemniki
broadcast-footer = /stop ustavi takšna sporočila.
button-send-now = Pošlji zdaj
button-schedule = Načrtuj
button-hold = Premor
button-go-on = Nadaljuj
button-stop-sending = Prekliči pošiljanje
button-report = Poročilo
operator-text = { $text }
