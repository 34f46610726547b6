# Rođenje i upoznavanje
birth-welcome = Pozdrav! Ja sam MAI, vaš osobni agent za kupnju i prodaju. Recite svojim riječima i na svojem jeziku što želite prodati, pokloniti, zamijeniti, unajmiti, iznajmiti ili naći; tražim pravu osobu i cjenkam se za vas. Ništa nije dogovoreno bez vašeg „da”.
birth-ready = Vaš MAI je spreman. Pozdravite ga.
ask-town = U kojem gradu živite? (Jezik mojih odgovora: { $language }; samo pišite na drugom i prilagodit ću se.)
ask-autonomy = O čemu smijem odlučivati bez vas?
ask-comfort = Do kojeg iznosa smijem djelovati a da vas ne gnjavim?
ask-style = Kako da razgovaram s vama?
ask-sharing = Što drugi MAI-ji smiju znati o vama?
ask-precision = Koliko točno drugi smiju vidjeti gdje ste?
ask-platforms = Gdje se dopisujete? Odaberite sve što koristite.
ask-market = Što smijem raditi za vas na tržištu?
ask-currency = U kojoj valuti računate? Napišite, na primjer { $currency }.
ask-radius = Koliko biste daleko išli zbog kupnje ili prodaje?
ask-delivery = Radije se nalazite uživo ili vam više odgovara dostava?
ask-payment = Kako najradije plaćate i primate novac?
ask-quiet = Kada da vas ne ometam?
ask-days = Kada imate vremena za susrete?
ask-firmness = Koliko čvrsto da se cjenkam?
ask-partners = Kakve ocjene mora imati druga strana?
ask-contact = Tko vam se smije javiti preko mene?
ask-notifications = O čemu da vam javljam i kad ne pitate?
ask-interests = Kakve vas stvari zanimaju? Napišite ih nekoliko.
ask-formality = Kako da vam se obraćam?
ask-languages = Koje jezike govorite? Napišite ih.
ask-language = Na kojem jeziku da govorim?
language-set = Moj je jezik od sada: { $language }.
choice-autonomy-ask = Uvijek me pitaj
choice-autonomy-big = Pitaj za važno
choice-autonomy-tell = Djeluj i javi mi
choice-autonomy-full = Odlučuj umjesto mene
choice-comfort-under = Do { $amount }
choice-comfort-trust = Imam povjerenja
choice-style-casual = Opušteno
choice-style-professional = Poslovno
choice-style-brief = Kratko
choice-style-detailed = Detaljno
choice-sharing-nothing = Ništa
choice-sharing-interests = Moje interese
choice-sharing-profile = Moj profil
choice-sharing-all = Sve što pomaže
choice-precision-city = Moj grad
choice-precision-never = Nikako
choice-precision-neighbourhood = Moj kvart
choice-precision-precise = Točno
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Web chat
platform-not-yet = { $name }: ovdje još nije u ponudi; imam to na umu.
choice-market-full = Sve
choice-market-browse = Samo gledati
choice-market-buy = Kupiti uz moj „da”
choice-market-sell = Prodati uz moj „da”
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Susret uživo
choice-delivery-delivery = Dostava
choice-delivery-either = Svejedno
choice-payment-cash = Gotovina
choice-payment-transfer = Bankovni prijenos
choice-payment-card = Kartica
choice-payment-any = Svejedno
choice-quiet-night = Noću (22–8)
choice-quiet-none = Nikada
choice-quiet-evening = Navečer/noću (19–9)
choice-days-any = Bilo kada
choice-days-weekend = Vikendom
choice-days-evenings = Popodne i navečer
choice-days-mornings = Ujutro
choice-firmness-normal = Normalno
choice-firmness-soft = Blago
choice-firmness-firm = Čvrsto
choice-partners-0 = Bilo kakve
choice-partners-50 = Srednje ili bolje
choice-partners-70 = Dobre
choice-partners-85 = Vrlo dobre
choice-contact-everyone = Svi
choice-contact-rated = Samo s ocjenama
choice-contact-nobody = Nitko
choice-notifications-all = O svemu
choice-notifications-digest = Jednom dnevno, sve skupa
choice-notifications-deals = O mojim dogovorima
choice-notifications-none = Ni o čemu
choice-formality-polite = Pristojno, na Vi
choice-formality-familiar = Prijateljski, na ti
which-town = Na koji grad mislite?
town-noted = Zabilježeno: { $town }. Valuta: { $currency }; to možete promijeniti pod /settings.
unclear-town = Ne znam taj grad. Napišite najbliži veći grad ili pošaljite svoju lokaciju.
held-until-ready = To je sačuvano. Još samo trenutak pa se bacam na to.
please-choose = Pritisnite jedan od gumba ili napišite /help.
noted = Zabilježeno.
welcome-back = { $formality ->
    [familiar] Hej, drago mi je da si opet tu! 👋 Što ima?
   *[polite] Dobro došli natrag! Što tražite ili čega se želite riješiti?
}

# Gumbi
button-skip = Preskoči
button-done-choosing = Gotovo
button-drop = Ništa, pusti
button-yes-look = Da, kreni
button-only-tell = Samo mi javi
button-change = Promijeni
button-back = Natrag
button-approve = Prihvaćam
button-decline = Odbijam
button-counter = Druga cijena
button-here = Tu sam
button-done = Sve riješeno
button-write = Piši drugoj strani
button-reschedule = Drugi termin
button-noshow = Nitko nije došao
button-cancel = Otkaži dogovor
button-cancel-sure = Da, otkaži
button-cancel-wish = Izbriši
button-keep = Ne, neka ostane
button-reply = Odgovori
button-negotiate = Pregovaraj
button-accept-time = Odgovara mi
button-pause = Pauziraj
button-resume = Traži opet
button-edit = Uredi
button-export = Preuzmi moje podatke
button-erase = Izbriši sve
button-erase-sure = Da, izbriši sve
button-voice-give = Daj uzorak glasa
button-voice-delete = Izbriši uzorak glasa
button-used = Taj je gumb već iskorišten. Napišite /status da vidite kako stvari stoje.
button-unknown = Taj gumb više ne poznajem. Napišite /status da vidite kako stvari stoje.
button-foreign = Taj gumb pripada nekom drugom.
label = { $text }

# Zahtjevi
action-name = { $action ->
    [SELL] Prodajem
    [BUY] Kupujem
    [GIVE] Poklanjam
    [TRADE] Mijenjam
    [RENT_OUT] Dajem u najam
    [RENT] Tražim u najam
    [OFFER_SERVICE] Nudim uslugu
    [SEEK_SERVICE] Tražim uslugu
   *[other] Zahtjev
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Da potražim nekoga? Možete me i ispraviti svojim riječima.
    .title = { action-name }: { $thing }
ask-wish-action = Što želite s tim?
ask-wish-thing = Što je to točno?
ask-wish-location = U kojem gradu? Možete poslati i svoju lokaciju.
ask-wish-size = Koja veličina?
ask-wish-quantity = Koliko?
ask-wish-wanted = Što biste htjeli zauzvrat?
per-what = { $per ->
    [hour] {" "}po satu
    [day] {" "}po danu
    [week] {" "}po tjednu
    [month] {" "}po mjesecu
    [unit] {" "}po komadu
   *[one] {""}
}
ask-wish-target = Koju cijenu želite{ per-what }? Drugi će je vidjeti kao vašu cijenu.
ask-wish-limit = { $side ->
    [provider] Koji je najmanji iznos{ per-what } na koji biste pristali? To ostaje među nama; nikad to nikome neću reći.
   *[seeker] Koji je najveći iznos{ per-what } koji biste platili? To ostaje među nama; nikad to nikome neću reći.
}
unclear-wish-thing = Recite u riječ-dvije što je to.
unclear-wish-location = Ne znam taj grad. Napišite najbliži veći grad ili pošaljite svoju lokaciju.
unclear-wish-size = Napišite veličinu onako kako piše na stvari.
unclear-wish-quantity = Napišite broj, na primjer 4.
unclear-wish-wanted = Recite u riječ-dvije što biste htjeli zauzvrat.
unclear-wish-target = Napišite iznos, na primjer 80.
unclear-wish-limit = Napišite iznos, na primjer 60.
two-currencies = Vidim dvije valute: { $currencies }. Recite mi iznos u jednoj od njih.
several-wishes = Vidim ovdje { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
}. Idemo redom, jedan po jedan.
wish-open = { $style ->
    [brief] Tražim.
   *[other] Već tražim i javljam se čim nešto nađem. Napišite /status kad god želite.
}
wish-standing = Držim oči otvorene i javljam se samo kad se nešto pojavi.
wish-dropped = U redu, zaboravljeno.
wish-expired = Vrijeme je isteklo i ovo više ne tražim. Javite ako to još želite.
    .title = { action-name }: { $thing }
wish-paused = Pauzirano. Nitko to ne vidi dok ne nastavite.
wish-resumed = Opet tražim.
wish-cancelled = Izbrisano: { $thing }.
which-field = Što da promijenim?
field-action = Što želim napraviti
field-thing = Stvar
field-quantity = Količina
field-size = Veličina
field-location = Grad
field-wanted = Što želim zauzvrat
field-target = Moja cijena
field-limit = Moja granica
photo-what = Lijepa fotka! Što je to i što da s tim napravim: prodam, poklonim, nađem nešto slično?
photo-seen = Ovo mi izgleda kao: { $thing }. Što da s tim napravim: prodam, poklonim, nađem nešto slično?
voice-heard = Čujem: „{ $text }”
voice-unclear = Ne razaznajem što ste rekli. Napišite to u nekoliko riječi.
got-voice = Još ne mogu slušati glasovne poruke. Napišite to u nekoliko riječi.
got-contact = Hvala, ali kontakti mi ne trebaju: vi i druga strana dopisujete se preko mene.
got-sticker = 🙂 Recite mi riječima što tražite ili čega se želite riješiti.
got-document = Ne mogu čitati datoteke. Recite u nekoliko riječi o čemu se radi.
got-other = Takve poruke ne mogu čitati. Recite mi to u nekoliko riječi.
standing-found = { $priced ->
    [yes] Nađeno: { $thing }, udaljenost { $distance }, tražena cijena { $price }.
   *[no] Nađeno: { $thing }, udaljenost { $distance }.
}
digest = { $lines }
    .title = Nađeno za vas danas
talk-begun = Razgovaram s drugom stranom i vraćam se.
which-meaning = Ne znam razumijem li dobro. Što želite?
meaning-sell = Nešto prodati
meaning-buy = Nešto kupiti
meaning-give = Nešto pokloniti
meaning-trade = Nešto zamijeniti
meaning-rent-out = Nešto iznajmiti
meaning-rent = Nešto uzeti u najam
meaning-offer-service = Ponuditi svoj rad
meaning-seek-service = Naći nekoga za posao
meaning-approve = Reći „da”
meaning-decline = Reći „ne”
meaning-counter = Ponuditi drugu cijenu
meaning-cancel = Nešto povući
meaning-status = Kako stvari stoje
meaning-help = Dobiti pomoć
meaning-greet = Samo pozdraviti
meaning-thank = Samo zahvaliti
meaning-stop = Zaustaviti poruke
meaning-other = Samo čavrljati
meaning-neither = Nešto drugo
say-it-differently = Onda recite drugim riječima, na primjer: „Prodajem bicikl, 80”.

# Reci na karticama
line-in-return = Zauzvrat: { $value }
line-details = { $value }
line-quantity = Količina: { $value }
line-unit-price = Po komadu: { $value }
line-total = Ukupno: { $value }
line-price-hour = { $value } po satu
line-price-day = { $value } po danu
line-price-week = { $value } po tjednu
line-price-month = { $value } po mjesecu
line-free = Besplatno
line-reasons = Zašto: { $value }
line-distance = Udaljenost: { $value }
line-area = Područje susreta: { $value }
line-times = Mogući termini: { $value }
line-payment = Plaćanje: { $value }
line-partner = Druga strana: { $value }
line-interests = Interesi: { $value }
line-since = Ovdje od: { $value }
line-expires = Vrijedi do: { $value }
line-deal = Dogovor br. { $value }
line-hope = Cijena: { $value }
line-limit = Granica (znamo samo vi i ja): { $value }
line-place = Mjesto: { $value }
line-urgent = Hitno
line-when = Kada: { $value }
line-where = Gdje: { $value }
partner-new = { $named ->
    [yes] { $name }, odnedavno ovdje, još bez ocjena
   *[no] odnedavno ovdje, još bez ocjena
}
partner-rated = { $named ->
    [yes] { $name }, ocjena { NUMBER($stars, maximumFractionDigits: 1) } od 5 ({ $count })
   *[no] ocjena { NUMBER($stars, maximumFractionDigits: 1) } od 5 ({ $count })
}
reason-same-size = veličina odgovara
reason-same-brand = marka odgovara
reason-same-model = model odgovara
reason-asks = traži { $value }
payment-cash = gotovina
payment-bank-transfer = bankovni prijenos
payment-card = kartica
payment-mobile-money = plaćanje mobitelom
condition-new = novo
condition-used-like-new = kao novo
condition-used-good = dobro očuvano
condition-used-fair = tragovi korištenja
condition-for-parts = za dijelove
condition-used = rabljeno
color-black = crna
color-white = bijela
color-red = crvena
color-blue = plava
color-green = zelena
color-yellow = žuta
color-grey = siva
color-brown = smeđa
color-pink = ružičasta
color-silver = srebrna
color-gold = zlatna
color-beige = bež
color-purple = ljubičasta
color-orange = narančasta
material-leather = koža
material-wood = drvo
material-metal = metal
material-glass = staklo
material-plastic = plastika
material-cotton = pamuk
material-wool = vuna
material-silk = svila
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } soba
    [few] { $value } sobe
   *[other] { $value } soba
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } komad
    [few] { $count } komada
   *[other] { $count } komada
}
unit-pair = { $count ->
    [one] { $count } par
    [few] { $count } para
   *[other] { $count } pari
}
unit-set = { $count ->
    [one] { $count } komplet
    [few] { $count } kompleta
   *[other] { $count } kompleta
}

# Dogovori
card-approval = { $lines }

    Slažete li se?
    .title = { $side ->
    [provider] Netko ovo želi od vas: { $thing }
   *[seeker] Imam nešto za vas: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Rekli ste „da”. Sada čekam drugu stranu.
approved-for-you = Ovo je prihvaćeno u vaše ime, kako ste mi i dopustili.
counter-accepted = Druga strana prihvaća vašu cijenu.
declined-by-you = Odbijeno. Tražim dalje.
deal-expired = Dogovoru { $deal } isteklo je vrijeme. Tražim dalje.
deal-reminder = { $lines }

    Ovo još čeka vaš odgovor.
    .title = { $thing }
deal-cancelled-by-you = Dogovor { $deal } je otkazan. Druga strana to već zna.
peer-declined = Druga strana ne želi dogovor { $deal }. Tražim dalje.
peer-cancelled = Druga strana otkazala je dogovor { $deal }. Tražim dalje.
ask-counter = Cijena po komadu je { $price }. Koju cijenu predlažete umjesto toga?
counter-sent = Vaša je cijena poslana drugoj strani.
counter-refused = Druga strana na to ne pristaje. I dalje vrijedi { $price }.
nothing-to-approve = Trenutačno ništa ne čeka vaš odgovor.
which-deal = Čeka vas nekoliko ponuda. Poslužite se gumbima.
ask-cancel-deal = Stvarno otkazati ovaj dogovor? Druga strana računa na vas.
kept = U redu, sve ostaje kako jest.

# Susreti
meeting-card = { $lines }

    Nađite se danju na mjestu gdje ima ljudi, pogledajte stvar prije plaćanja i nikad ne plaćajte unaprijed.
    .title = Dogovoreno: { $thing }
meeting-spot = javno mjesto s puno ljudi ({ $town }), npr. glavni trg ili kolodvor
meeting-calendar = Evo upisa za vaš kalendar.
meeting-soon = { $lines }
    .title = Uskoro imate susret: { $thing }
meeting-how = Kako je prošlo?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ne znam za drugi termin koji odgovara i vama i drugoj strani. Možete joj pisati.
ask-other-time = Koji bi vam termin odgovarao?
time-proposed = Predloženi termin: { $time }.
time-asked = Druga strana predlaže: { $time }.
arrived-noted = Druga strana sada zna da ste tamo.
peer-arrived = Druga strana je tamo.
ask-rating = Gotovo! Kakva je bila druga strana?
too-early-for-no-show = Termin susreta je tek { $time }. Pričekajte do tada.
no-show-noted = Žao mi je. Zabilježeno je da druga strana nije došla i tražim dalje. Želite li je ocijeniti?
blamed-no-show = Druga strana kaže da niste došli. Tražim dalje. I vi možete ocijeniti nju.
rating-thanks = Hvala! Vaša ocjena: { $stars ->
    [one] { $stars } zvjezdica
    [few] { $stars } zvjezdice
   *[other] { $stars } zvjezdica
}.
ask-note = Što da prenesem drugoj strani? Prenosim bez vašeg imena i broja.
note-sent = Preneseno.
note-received = { $foreign ->
    [yes] „{ $text }” ({ $language })
   *[no] „{ $text }”
} { $understood }
    .title = Poruka: { $thing }
note-translated = „{ $text }” { $understood }
    Izvorno ({ $language }): „{ $original }”
    .title = Poruka: { $thing }

# Stanje
status-summary = Otvoreni zahtjevi: { $wishes }. Otvoreni dogovori: { $deals }. Završeno: { $done }.
status-empty = Trenutačno ništa nije otvoreno. Recite mi što želite prodati ili naći.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Još nije dovršeno
wish-state-open = Tražim
wish-state-standing = Javljam se kad se nešto pojavi
wish-state-talking = Pregovaram
wish-state-agreed = Dogovoreno, pogledajte dogovor
wish-state-paused = Pauzirano
deal-state-proposed = Čeka vaš odgovor
deal-state-approved-by-me = Čeka se druga strana
deal-state-approved-by-peer = Druga strana je rekla „da”; čeka se vaš odgovor
deal-state-confirmed = Obje strane su rekle „da”
deal-state-meeting = Susret je dogovoren
deal-state-arrived = Vi ste tamo
deal-state-done = Gotovo, još bez ocjene
deal-state-no-show = Netko nije došao
deal-state-blamed = Druga strana kaže da niste došli
ask-cancel-wish = Stvarno izbrisati „{ $thing }”?

# Postavke i privatnost
settings-list = Što želite promijeniti?
setting-language = Jezik
setting-town = Grad
setting-autonomy = Samostalnost
setting-comfort = Iznosi
setting-style = Stil
setting-sharing = Što drugi znaju
setting-precision = Lokacija
setting-platforms = Kanali
setting-market = Tržište
setting-currency = Valuta
setting-radius = Udaljenost
setting-delivery = Dostava
setting-payment = Plaćanje
setting-quiet = Vrijeme tišine
setting-days = Dani za susrete
setting-firmness = Cjenkanje
setting-partners = Ocjene drugih
setting-contact = Tko mi se smije javiti
setting-notifications = Obavijesti
setting-interests = Interesi
setting-formality = Obraćanje
setting-languages = Jezici koje govorim
privacy = Čuvam ono što mi kažete o svojim zahtjevima, vaše odgovore na moja pitanja i vaše dogovore. Vaše granice i vašu adresu nikad ne dajem dalje. Podatke možete preuzeti ili izbrisati.
export-ready = Evo svega što znam o vama.
ask-erase = Stvarno izbrisati sve? Otvoreni zahtjevi i dogovori prestaju, a vaš MAI zauvijek odlazi.
erased = Sve je izbrisano. Zbogom!
voice-consent = Hvala. Pošaljite sada kratku glasovnu poruku; čuvam je kao uzorak vašeg glasa dok ga ne izbrišete.
voice-kept = Uzorak vašeg glasa je spremljen. Možete ga izbrisati pod /privacy.
voice-deleted = Uzorak vašeg glasa je izbrisan.

# Razgovor
help = { $style ->
    [brief] Recite što prodajete, poklanjate, mijenjate, iznajmljujete ili tražite. /status /settings /privacy /cancel /stop
   *[other] Recite svojim riječima što želite prodati, pokloniti, zamijeniti, unajmiti, iznajmiti ili naći. Na primjer: „Prodajem bicikl, 80” ili „tražim dječji krevetić u blizini”. Nađem nekoga, na bilo kojem jeziku, cjenkam se unutar vaših granica i pitam vas prije nego što se išta dogovori.
        /status – kako stvari stoje
        /settings – kako radim za vas
        /privacy – vaši podaci
        /cancel – preskoči pitanje
        /stop – bez daljnjih poruka
}
greeting = { $formality ->
    [familiar] Hej! 👋 Što tražiš ili čega se rješavaš?
   *[polite] { $style ->
        [professional] Dobar dan. Kako vam mogu pomoći?
       *[other] Pozdrav! Što tražite ili čega se želite riješiti?
    }
}
you-are-welcome = { $formality ->
    [familiar] Nema na čemu, tu sam! 🙂
   *[polite] Nema na čemu!
}
not-a-wish = Moj posao je trgovina: recite mi što želite prodati, pokloniti, zamijeniti, unajmiti, iznajmiti ili naći. Više pod /help.
nothing-asked = U redu, više ne čekam odgovor.
stopped = Od sada šutim. Pišite mi kad god poželite nastaviti.
command-unknown = Ne znam tu naredbu. /help pokazuje što mogu.
empty-message = Poruka je bila prazna. Recite mi u nekoliko riječi što trebate.
edit-unclear = Vidim da ste promijenili poruku. Recite mi novom porukom što da promijenim.
too-long = To mi je predugo. Recite u najviše ovoliko znakova: { $limit }.
no-longer-possible = To više nije moguće. Napišite /status da vidite kako stvari stoje.
not-found = To više ne mogu naći. Napišite /status da vidite kako stvari stoje.
sorry-failed = Oprostite, kod mene je nešto pošlo po zlu. Recite to još jednom.
refused-market = Vaše mi postavke to ne dopuštaju. Možete ih promijeniti pod /settings.
refused-too-many-wishes = Već imate puno otvorenih zahtjeva. Prvo neki dovršite ili izbrišite; /status ih pokazuje.
refused-amount = Taj iznos ne može biti točan. Napišite broj veći od 0.
refused-limit = Time bi se prešla granica koju ste mi zadali.
refused-contact = Radi vaše sigurnosti ne prosljeđujem brojeve telefona, adrese ni poveznice. Susrest ćete se kako piše na kartici.
refused-too-many-messages = Samo trenutak, to je bilo puno odjednom. Pokušajte opet za minutu.
refused-deal-over = Taj je dogovor završen.
refused-deal-running = Za to već postoji dogovor u tijeku. Prvo ga otkažite; /status ga pokazuje.
refused-not-open = To trenutačno ne tražim.
refused-not-paused = To nije pauzirano.
refused-same-price = To je već sadašnja cijena.
refused-too-many-counters = Dosta je bilo ponuda i protuponuda. Prihvatite ili odbijte.

# Naredbe u izbornicima
command-start = Početak
command-help = Što mogu
command-status = Kako stvari stoje
command-settings = Kako radim za vas
command-privacy = Vaši podaci
command-cancel = Preskoči pitanje

announcements-off = I objave ove zajednice ostaju isključene dok ne napišete START.
announcements-on = Objave ove zajednice opet su uključene.
slow-down = To je bilo puno odjednom, ne stižem. Pričekajte minutu pa pišite opet: ono što je stiglo u međuvremenu ostalo je nepročitano.
waiting-for-partner = { $thing }: druga strana trenutačno nije dostupna. Nastavljam čim se javi; ništa nije izgubljeno.
privacy-notice = { $mark } Ovo je vaš privatni znak. Nosi ga svaka moja prava kartica; bez njega to nisam ja. Nikad vam ne pišem s drugog računa i nikad ne tražim lozinke ni kodove. Ono što mi kažete ostaje kod mene: /privacy to pokazuje i briše.
group-private = Radim za jednu po jednu osobu. Pišite mi privatno i pobrinut ću se za to:
link-code = Napišite mi ovaj kod na svojem drugom kanalu u roku od { $minutes } min: { $code }
link-done = Povezano: sada mi možete pisati i preko kanala { $channel }. Sve što znam, znam svugdje.
link-unknown = Ne znam taj kod. Napišite /link na svojem drugom kanalu da dobijete novi.
unlink-list = Koji kanal da zaboravim?
unlink-none = Imate me samo ovdje. Napišite /link da me koristite i na drugom kanalu.
unlink-done = Gotovo. Kanal { $channel }: tamo vas više ne poznajem.
refused-link-own = To je vaš vlastiti kod. Napišite mi ga na drugom kanalu.
refused-link-many = Već me imate na puno kanala. Prvo uklonite jedan naredbom /unlink.
refused-link-busy = Ovdje imate MAI s otvorenim zahtjevima ili dogovorima. Prvo ih dovršite ili izbrišite (/status ih pokazuje) pa opet napišite kod.
command-link = Koristite me i drugdje
# WhatsApp: predložak koji se šalje više od 24 sata nakon posljednje poruke i gumb koji otvara popis
whatsapp-invite = Vaš MAI ima novosti o jednom od vaših zahtjeva. Odgovorite da ih vidite.
whatsapp-invite-show = Pokaži mi
whatsapp-choose = Odaberi
# Za ljude koji vode bota
operator-page =
    Vaša stranica: { $link }
    Poveznica radi jednom, sljedećih { $minutes } min. Ne prosljeđujte je.
operator-help =
    /stats – brojke, sa slikom
    /broadcast SEGMENT – pisanje mnogima; /broadcasts – kako idu masovne poruke
    /announce TKO TEKST – pisanje jednoj osobi
    /user TKO – što se zna; /note TKO TEKST – da se nešto zapamti
    /tag TKO OZNAKA, /untag TKO OZNAKA – za segmente
    /ban TKO RAZLOG, /unban TKO
    /disputes, /solve DOGOVOR TEKST – dogovori na koje netko nije došao
    /export { $exports }
    /health, /dead, /resend RED BROJ
    /maintenance on, /maintenance off
    /switch NAZIV on, /switch NAZIV off – { $features }
    TKO je p_…, ime nečijeg MAI-ja ili channel:address.
operator-usage = Napišite ovako: { $usage }
operator-person-unknown = Ne znam nikoga pod imenom { $who }. Napišite p_…, ime nečijeg MAI-ja ili channel:address.
operator-own-person = { $who } je među operaterima; to nije moguće.
operator-user =
    { $person }
    MAI: { $mai }
    Jezik: { $language }. Grad: { $town }
    Kanali: { $channels }
    Ovdje od: { $since }, zadnji put tu: { $seen }
    Zahtjevi: { $wishes }
    Dogovori: { $deals }
    Dobivene zvjezdice: { $stars }
    Oznake: { $tags }
    Prima masovne poruke: { $news }. Pristup zatvoren: { $banned }
    Bilješke: { $notes }
    .title = { $name }
operator-stats =
    Ljudi: { $people }, novi u tjedan dana: { $fresh }, aktivni u tjedan dana: { $active }
    Jezici: { $languages }
    Kanali: { $channels }
    Zahtjevi: { $wishes }
    Dogovori: { $deals }
    Od zahtjeva do dogovora – zahtjevi: { $confirmed }, nađen par: { $matched }, dogovoreno: { $agreed }, obavljeno: { $carried } ({ $conversion })
    Odgovori: polovica za { $median }, gotovo svi za { $slowest }
    Od kartice do prihvaćanja: { $approval }
    .title = Brojke
chart-languages = Ljudi po jeziku
chart-channels = Ljudi po kanalu
chart-daily = Novi ljudi, zahtjevi, dogovori po danu
chart-funnel = 1 zahtjevi, 2 nađen par, 3 dogovoreno, 4 obavljeno
operator-no-disputes = Nema sporova.
operator-deal-unknown = Ne znam dogovor { $deal }.
operator-solver-is-party = Vi ste jedna od strana u tom dogovoru; mora odlučiti neki drugi operater.
dispute-solved = { $text }
    .title = Odluka o dogovoru { $deal }: { $thing }
operator-says = { $text }
    .title = Poruka od ljudi koji ovo vode
operator-export-ready = Redaka: { $total }
operator-nothing-dead = Ni od čega se nije odustalo.
operator-switches = Održavanje: { $maintenance }. { $features }
maintenance = Nešto popravljamo. Vaša je poruka sačuvana i odgovaram čim završimo.
maintenance-over = Održavanje je završeno. Poruke koje su čekale: { $total }
feature-off = To je trenutačno isključeno. Pokušajte opet kasnije.
banned = Ljudi koji ovo vode zatvorili su vam pristup: { $reason }
unbanned = Opet ste dobrodošli. Recite mi što želite prodati ili naći.
# Masovne poruke
segment-wrong =
    { $problem ->
        [too-long] To je predugo. Najviše znakova: { $word }.
        [too-deep] Previše zagrada jedna u drugoj. Najviše: { $word }.
        [unknown-name] Ne znam što je „{ $word }” (znak { $at }). Moguće: { $choices }
        [unknown-value] „{ $word }” (znak { $at }) tu nije moguće. Na primjer: { $choices }
        [expected-value] Nedostaje vrijednost kod znaka { $at }, iza „{ $word }”.
        [expected-term] Nedostaje uvjet kod znaka { $at }. Moguće: { $choices }
        [expected-bracket] Nedostaje „{ $word }” kod znaka { $at }.
        [left-over] Nedostaje „and” ili „or” ispred „{ $word }” (znak { $at }).
        [bad-character] Ne mogu pročitati „{ $word }” (znak { $at }).
        [bad-time] „{ $word }” (znak { $at }) nije vremensko razdoblje. Na primjer: { $choices }
        [bad-distance] Za „{ $word }” (znak { $at }) potrebni su mjesto i udaljenost. Na primjer: { $choices }
        [unknown-place] Ne znam mjesto „{ $word }” (znak { $at }). Napišite veći grad ili geografsku širinu, dužinu.
        [several-places] „{ $word }” (znak { $at }) može biti više mjesta. Napišite jednu od ovih točaka: { $choices }
       *[other] Ne mogu to pročitati kod znaka { $at }.
    }
    .title = Na koga se misli?
broadcast-ask-text =
    Za: { $segment }
    Sada mi pošaljite tekst. Svaki jezik počnite njegovom oznakom, na primjer „es: Hola”; jezik za riječi bez oznake: { $language }. Redci u [zagradama] na kraju postaju gumbi, a [Label -> /status] kaže što znači pritisak. Fotka može stići s tekstom ili zasebno. „catalog: KEY” uzima tekst iz kataloga.
broadcast-text-wrong =
    { $problem ->
        [empty] Nema riječi za { $word }.
        [too-long] Tekst za { $word } je predug. Najviše znakova: { $limit }.
        [bad-button] „{ $word }” ne može biti gumb. Najviše gumba: { $buttons }, najviše znakova na svakom: { $label }.
       *[unknown-key] Katalozi nemaju tekst „{ $word }” koji stoji sam za sebe.
    }
broadcast-preparing = Brojim tko to dobiva. Možete poslati još jezika ili fotku.
broadcast-preview =
    Za: { $segment }
    Primatelji: { $total }
    Jezici: { $languages }
    Kanali: { $channels }
    Tekstovi: { $texts }
    Izostavljeno: { $skipped }
    .title = Proba bez slanja
broadcast-nobody =
    Ovo nitko ne bi dobio. Za: { $segment }
    Izostavljeno: { $skipped }
broadcast-how =
    { $how ->
        [given] kako je zadano
        [catalog] iz kataloga
        [translated] prevedeno
        [read] drugi jezik koji čitaju
        [related] jezik blizak njihovu
       *[closest] najbliže što postoji
    }
skip-reason =
    { $reason ->
        [banned] pristup zatvoren
        [opted-out] ne žele masovne poruke
        [stopped] rekli su „stop”
        [notifications] žele vijesti samo o dogovorima
        [blocked] blokirali su nas
       *[unreachable] bez adrese
    }
broadcast-ask-when = Kada? Na primjer „2h”, „18:30”, „2026-03-01 18:30” (vaše vrijeme, { $zone }) ili, s „local” ispred, po satu svakog primatelja.
broadcast-when-wrong = Ne mogu pročitati „{ $text }” kao vrijeme u sljedećih godinu dana.
broadcast-progress =
    { $state }
    Za: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Masovna poruka { $id }
broadcast-state =
    { $state ->
        [ready] Još nije poslano
        [preparing] Priprema se
        [scheduled] Zakazano: { $at }
        [running] Šalje se
        [paused] Pauzirano
        [done] Gotovo
       *[cancelled] Otkazano
    }
recipient-state =
    { $state ->
        [waiting] tek predstoji
        [queued] sljedeće na redu
        [sending] šalje se
        [sent] poslano
        [delivered] isporučeno
        [read] pročitano
        [failed] nije uspjelo
        [window] čeka da se jave
        [unsure] možda poslano
        [skipped] izostavljeno
        [cancelled] otkazano
       *[erased] više nije tu
    }
broadcast-none = Još nema masovnih poruka.
broadcast-ask-cancel = Stvarno otkazati? Tko je još nije dobio, neće je ni dobiti.
broadcast-report = { $states }
    .title = Masovna poruka { $id }: svi primatelji
broadcast-footer = /stop prekida ovakve poruke.
button-send-now = Pošalji odmah
button-schedule = Zakaži
button-hold = Pauziraj
button-go-on = Nastavi
button-stop-sending = Otkaži slanje
button-report = Izvješće
operator-text = { $text }
