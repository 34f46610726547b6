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
