# Fødsel og første møde
birth-welcome = Hej! Jeg er din MAI, din personlige hjælper til køb, salg og bytte. Fortæl mig med dine egne ord og på dit eget sprog, hvad du vil sælge, give væk, bytte, leje, leje ud eller finde. Jeg finder den rette person og forhandler for dig. Intet er aftalt uden dit ja.
birth-ready = Din MAI er klar. Sig hej.
ask-town = Hvilken by bor du i? (Mit sprog: { $language }; skriv bare på et andet sprog, så følger jeg med.)
ask-autonomy = Hvor meget må jeg bestemme selv?
ask-comfort = Op til hvilket beløb må jeg handle uden at ulejlige dig?
ask-style = Hvordan skal jeg tale til dig?
ask-sharing = Hvad må andre MAI'er vide om dig?
ask-precision = Hvor præcist må andre se, hvor du er?
ask-platforms = Hvor chatter du? Vælg alle, der passer.
ask-market = Hvad må jeg gøre for dig på markedet?
ask-currency = Hvilken valuta regner du i? Skriv den, for eksempel { $currency }.
ask-radius = Hvor langt vil du tage for en handel?
ask-delivery = Vil du helst mødes eller have tingene leveret?
ask-payment = Hvordan vil du helst betale og få betaling?
ask-quiet = Hvornår skal jeg være stille?
ask-days = Hvornår har du tid til at mødes med folk?
ask-firmness = Hvor hårdt skal jeg forhandle?
ask-partners = Hvor gode vurderinger skal den anden part have?
ask-contact = Hvem må kontakte dig gennem mig?
ask-notifications = Hvad skal jeg fortælle dig om, uden at du spørger?
ask-interests = Hvilke slags ting interesserer dig? Skriv et par stykker.
ask-formality = Hvor formel skal jeg være?
ask-languages = Hvilke sprog taler du? Skriv dem.
ask-language = Hvilket sprog skal jeg tale?
language-set = Fra nu af er mit sprog: { $language }.
choice-autonomy-ask = Spørg mig altid
choice-autonomy-big = Spørg om det store
choice-autonomy-tell = Handl, og sig til
choice-autonomy-full = Bestem for mig
choice-comfort-under = Op til { $amount }
choice-comfort-trust = Jeg stoler på dig
choice-style-casual = Afslappet
choice-style-professional = Professionelt
choice-style-brief = Kort
choice-style-detailed = Udførligt
choice-sharing-nothing = Ingenting
choice-sharing-interests = Mine interesser
choice-sharing-profile = Min profil
choice-sharing-all = Alt, der hjælper
choice-precision-city = Min by
choice-precision-never = Aldrig
choice-precision-neighbourhood = Mit kvarter
choice-precision-precise = Præcist
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Webchat
platform-not-yet = { $name }: findes ikke her endnu; jeg husker det.
choice-market-full = Alt
choice-market-browse = Kun kigge
choice-market-buy = Købe med mit ja
choice-market-sell = Sælge med mit ja
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Mødes
choice-delivery-delivery = Levering
choice-delivery-either = Begge dele er fint
choice-payment-cash = Kontant
choice-payment-transfer = Bankoverførsel
choice-payment-card = Kort
choice-payment-any = Lige meget
choice-quiet-night = Om natten (22–8)
choice-quiet-none = Aldrig
choice-quiet-evening = Aften og nat (19–9)
choice-days-any = Når som helst
choice-days-weekend = Weekender
choice-days-evenings = Eftermiddag og aften
choice-days-mornings = Formiddage
choice-firmness-normal = Normalt
choice-firmness-soft = Blidt
choice-firmness-firm = Hårdt
choice-partners-0 = Lige meget
choice-partners-50 = Middel eller bedre
choice-partners-70 = Gode
choice-partners-85 = Meget gode
choice-contact-everyone = Alle
choice-contact-rated = Kun med vurderinger
choice-contact-nobody = Ingen
choice-notifications-all = Alt
choice-notifications-digest = Én gang om dagen, samlet
choice-notifications-deals = Kun mine handler
choice-notifications-none = Ingenting
choice-formality-polite = Høflig
choice-formality-familiar = Som en ven
which-town = Hvilken mener du?
town-noted = Noteret: { $town }. Jeg regner i { $currency }; det kan du ændre under /settings.
unclear-town = Den by kender jeg ikke. Skriv den nærmeste større by, eller send din placering.
held-until-ready = Det har jeg gemt. Lige et øjeblik, så tager jeg mig af det.
please-choose = Tryk på en af knapperne, eller skriv /help.
noted = Noteret.
welcome-back = { $formality ->
    [familiar] Hey, godt at se dig! 👋 Hva' så?
   *[polite] Velkommen tilbage! Hvad leder du efter, eller hvad vil du af med?
}

# Knapper
button-skip = Spring over
button-done-choosing = Færdig
button-drop = Glem det
button-yes-look = Ja, sæt i gang
button-only-tell = Sig bare til
button-change = Ændr
button-back = Tilbage
button-approve = Godkend
button-decline = Afslå
button-counter = En anden pris
button-here = Jeg er her
button-done = Det hele er klaret
button-write = Skriv en besked
button-reschedule = Et andet tidspunkt
button-noshow = Den anden kom ikke
button-cancel = Aflys handlen
button-cancel-sure = Ja, aflys
button-cancel-wish = Slet
button-keep = Nej, behold
button-reply = Svar
button-negotiate = Forhandl
button-accept-time = Det passer mig
button-pause = Sæt på pause
button-resume = Led igen
button-edit = Rediger
button-export = Mine data som fil
button-erase = Slet alt
button-erase-sure = Ja, slet alt
button-voice-give = Giv en stemmeprøve
button-voice-delete = Slet min stemmeprøve
button-used = Den knap er allerede brugt. Skriv /status for at se, hvordan det går.
button-unknown = Den knap kender jeg ikke længere. Skriv /status for at se, hvordan det går.
button-foreign = Den knap tilhører en anden.
label = { $text }

# Ønsker
action-name = { $action ->
    [SELL] Sælges
    [BUY] Søges
    [GIVE] Gives væk
    [TRADE] Byttes
    [RENT_OUT] Udlejes
    [RENT] Søges til leje
    [OFFER_SERVICE] Hjælp tilbydes
    [SEEK_SERVICE] Hjælp søges
   *[other] Ønske
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Skal jeg lede efter nogen? Du kan også rette mig med ord.
    .title = { action-name }: { $thing }
ask-wish-action = Hvad vil du gøre med det?
ask-wish-thing = Hvad er det helt præcist?
ask-wish-location = I hvilken by? Du kan også sende din placering.
ask-wish-size = Hvilken størrelse?
ask-wish-quantity = Hvor mange?
ask-wish-wanted = Hvad vil du gerne have til gengæld?
per-what = { $per ->
    [hour] {" "}i timen
    [day] {" "}om dagen
    [week] {" "}om ugen
    [month] {" "}om måneden
    [unit] {" "}pr. styk
   *[one] {""}
}
ask-wish-target = Hvilken pris kunne du tænke dig{ per-what }? Andre ser den som din pris.
ask-wish-limit = { $side ->
    [provider] Hvad er det mindste, du vil tage{ per-what }? Det bliver mellem os; jeg siger det aldrig til nogen.
   *[seeker] Hvad er det højeste, du vil betale{ per-what }? Det bliver mellem os; jeg siger det aldrig til nogen.
}
unclear-wish-thing = Fortæl mig med et ord eller to, hvad det er.
unclear-wish-location = Den by kender jeg ikke. Skriv den nærmeste større by, eller send din placering.
unclear-wish-size = Skriv størrelsen, som den står på tingen.
unclear-wish-quantity = Skriv et tal, for eksempel 4.
unclear-wish-wanted = Fortæl mig med et ord eller to, hvad du gerne vil have til gengæld.
unclear-wish-target = Skriv et beløb, for eksempel 800.
unclear-wish-limit = Skriv et beløb, for eksempel 600.
two-currencies = Jeg ser to valutaer: { $currencies }. Skriv beløbet i en af dem.
several-wishes = Jeg ser { $count ->
    [one] { $count } ønske
   *[other] { $count } ønsker
} her. Lad os tage dem et ad gangen.
wish-open = { $style ->
    [brief] Jeg leder.
   *[other] Nu leder jeg efter nogen og siger til, så snart jeg har noget. Skriv /status når som helst.
}
wish-standing = Jeg holder øje og siger kun til, når der dukker noget op.
wish-dropped = Helt i orden, det er glemt.
wish-expired = Tiden er løbet ud for det her; jeg leder ikke mere. Sig til igen, hvis du stadig vil.
    .title = { action-name }: { $thing }
wish-paused = Sat på pause. Ingen ser det, før du genoptager det.
wish-resumed = Jeg leder igen.
wish-cancelled = Slettet: { $thing }.
which-field = Hvad skal jeg ændre?
field-action = Hvad jeg vil
field-thing = Tingen
field-quantity = Hvor mange
field-size = Størrelsen
field-location = Byen
field-wanted = Til gengæld
field-target = Min pris
field-limit = Min grænse
photo-what = Flot billede! Hvad er det, og hvad skal jeg gøre med det: sælge det, give det væk, finde noget lignende?
photo-seen = Det her ligner: { $thing }. Hvad skal jeg gøre: sælge, give væk eller finde noget lignende?
voice-heard = Jeg hørte: »{ $text }«
voice-unclear = Jeg kunne ikke høre, hvad du sagde. Skriv det med et par ord.
got-voice = Jeg kan ikke lytte til talebeskeder endnu. Skriv det med et par ord.
got-contact = Tak, men jeg har ikke brug for kontakter: Du og den anden part skriver sammen gennem mig.
got-sticker = 🙂 Fortæl mig med ord, hvad du leder efter eller vil af med.
got-document = Jeg kan ikke læse filer. Fortæl mig med et par ord, hvad det handler om.
got-other = Den slags beskeder kan jeg ikke læse. Fortæl mig det med et par ord.
standing-found = { $priced ->
    [yes] Fundet: { $thing }, { $distance } væk, pris { $price }.
   *[no] Fundet: { $thing }, { $distance } væk.
}
digest = { $lines }
    .title = Fundet til dig i dag
talk-begun = Jeg taler med den anden part og vender tilbage.
which-meaning = Jeg er ikke sikker på, at jeg forstod det. Hvad vil du gerne?
meaning-sell = Sælge noget
meaning-buy = Købe noget
meaning-give = Give noget væk
meaning-trade = Bytte noget
meaning-rent-out = Leje noget ud
meaning-rent = Leje noget
meaning-offer-service = Tilbyde mit arbejde
meaning-seek-service = Få noget lavet
meaning-approve = Sige ja
meaning-decline = Sige nej
meaning-counter = Foreslå en anden pris
meaning-cancel = Trække noget tilbage
meaning-status = Se, hvordan det går
meaning-help = Få hjælp
meaning-greet = Bare sige hej
meaning-thank = Bare sige tak
meaning-stop = Stoppe beskederne
meaning-other = Bare snakke
meaning-neither = Noget andet
say-it-differently = Så sig det gerne med andre ord, for eksempel: »Jeg vil sælge min cykel, 800«.

# Linjer på kort
line-in-return = Til gengæld: { $value }
line-details = { $value }
line-quantity = Antal: { $value }
line-unit-price = Pr. styk: { $value }
line-total = I alt: { $value }
line-price-hour = { $value } i timen
line-price-day = { $value } om dagen
line-price-week = { $value } om ugen
line-price-month = { $value } om måneden
line-free = Gratis
line-reasons = Hvorfor: { $value }
line-distance = Afstand: { $value }
line-area = Mødeområde: { $value }
line-times = Mulige tider: { $value }
line-payment = Betaling: { $value }
line-partner = Den anden part: { $value }
line-interests = Interesser: { $value }
line-since = Her siden: { $value }
line-expires = Gælder til: { $value }
line-deal = Handel nr. { $value }
line-hope = Pris: { $value }
line-limit = Grænse (kun du og jeg kender den): { $value }
line-place = Sted: { $value }
line-urgent = Haster
line-when = Hvornår: { $value }
line-where = Hvor: { $value }
partner-new = { $named ->
    [yes] { $name }, ny her, ingen vurderinger endnu
   *[no] ny her, ingen vurderinger endnu
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } af 5 stjerner ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } af 5 stjerner ({ $count })
}
reason-same-size = størrelsen passer
reason-same-brand = mærket passer
reason-same-model = modellen passer
reason-asks = vil have { $value }
payment-cash = kontant
payment-bank-transfer = bankoverførsel
payment-card = kort
payment-mobile-money = mobilbetaling
condition-new = helt ny
condition-used-like-new = som ny
condition-used-good = god stand
condition-used-fair = brugsspor
condition-for-parts = til reservedele
condition-used = brugt
color-black = sort
color-white = hvid
color-red = rød
color-blue = blå
color-green = grøn
color-yellow = gul
color-grey = grå
color-brown = brun
color-pink = lyserød
color-silver = sølvfarvet
color-gold = guldfarvet
color-beige = beige
color-purple = lilla
color-orange = orange
material-leather = læder
material-wood = træ
material-metal = metal
material-glass = glas
material-plastic = plastik
material-cotton = bomuld
material-wool = uld
material-silk = silke
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } værelse
   *[other] { $value } værelser
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } stk.
   *[other] { $count } stk.
}
unit-pair = { $count ->
    [one] { $count } par
   *[other] { $count } par
}
unit-set = { $count ->
    [one] { $count } sæt
   *[other] { $count } sæt
}

# Handler
card-approval = { $lines }

    Siger du ja?
    .title = { $side ->
    [provider] Nogen vil gerne have det her fra dig: { $thing }
   *[seeker] Jeg har fundet det her til dig: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Du sagde ja. Nu venter jeg på den anden part.
approved-for-you = Jeg har godkendt det her for dig, som du har givet mig lov til.
counter-accepted = Den anden part siger ja til din pris.
declined-by-you = Afslået. Jeg leder videre.
deal-expired = Tiden er løbet ud for handel { $deal }. Jeg leder videre.
deal-reminder = { $lines }

    Det her venter stadig på dit svar.
    .title = { $thing }
deal-cancelled-by-you = Handel { $deal } er aflyst. Jeg har givet den anden part besked.
peer-declined = Den anden part siger nej til handel { $deal }. Jeg leder videre.
peer-cancelled = Den anden part har aflyst handel { $deal }. Jeg leder videre.
ask-counter = Prisen pr. styk er { $price }. Hvilken pris foreslår du i stedet?
counter-sent = Jeg har givet din pris videre.
counter-refused = Den anden part går ikke med til det. { $price } gælder stadig.
nothing-to-approve = Der er ikke noget, der venter på dit svar lige nu.
which-deal = Der er flere tilbud, der venter på dig. Brug knapperne.
ask-cancel-deal = Vil du virkelig aflyse handlen? Den anden part regner med dig.
kept = Helt i orden, alt bliver, som det er.

# Møder
meeting-card = { $lines }

    Mødes et sted med mange mennesker i dagslys, se på tingen, før du betaler, og betal aldrig på forhånd.
    .title = Aftalt: { $thing }
meeting-spot = et offentligt sted med mange mennesker i { $town }, for eksempel torvet eller stationen
meeting-calendar = Her er aftalen til din kalender.
meeting-soon = { $lines }
    .title = Jeres møde nærmer sig: { $thing }
meeting-how = Hvordan gik det?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Jeg kender ikke andre tidspunkter, der passer jer begge. Du kan skrive til den anden part.
ask-other-time = Hvilket tidspunkt ville passe dig?
time-proposed = Jeg har foreslået { $time }.
time-asked = Den anden part foreslår { $time }.
arrived-noted = Jeg har sagt til den anden part, at du er der.
peer-arrived = Den anden part er der.
ask-rating = Klaret! Hvordan var den anden part?
too-early-for-no-show = I skal først mødes { $time }. Vent til da.
no-show-noted = Det er jeg ked af. Jeg har noteret, at den anden part ikke kom, og leder videre. Vil du give en vurdering?
blamed-no-show = Den anden part siger, at du ikke kom. Jeg leder videre. Du kan også give en vurdering.
rating-thanks = Tak! Du gav { $stars ->
    [one] { $stars } stjerne
   *[other] { $stars } stjerner
}.
ask-note = Hvad skal jeg sige til den anden part? Jeg giver det videre uden dit navn eller nummer.
note-sent = Givet videre.
note-received = { $foreign ->
    [yes] »{ $text }« ({ $language })
   *[no] »{ $text }«
} { $understood }
    .title = Besked om { $thing }
note-translated = »{ $text }« { $understood }
    Original ({ $language }): »{ $original }«
    .title = Besked om { $thing }

# Status
status-summary = Åbne ønsker: { $wishes }. Åbne handler: { $deals }. Afsluttede: { $done }.
status-empty = Intet er åbent lige nu. Fortæl mig, hvad du vil sælge eller finde.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ikke færdigt endnu
wish-state-open = Jeg leder
wish-state-standing = Jeg siger til, når der dukker noget op
wish-state-talking = Jeg forhandler
wish-state-agreed = Aftalt, se handlen
wish-state-paused = På pause
deal-state-proposed = Venter på dit svar
deal-state-approved-by-me = Venter på den anden part
deal-state-approved-by-peer = Den anden part sagde ja; venter på dig
deal-state-confirmed = Begge har sagt ja
deal-state-meeting = Møde aftalt
deal-state-arrived = Du er der
deal-state-done = Klaret, ikke vurderet endnu
deal-state-no-show = Nogen kom ikke
deal-state-blamed = Den anden part siger, at du ikke kom
ask-cancel-wish = Vil du virkelig slette »{ $thing }«?

# Indstillinger og privatliv
settings-list = Hvad vil du gerne ændre?
setting-language = Sprog
setting-town = By
setting-autonomy = Selvstændighed
setting-comfort = Beløb
setting-style = Stil
setting-sharing = Hvad andre ved
setting-precision = Placering
setting-platforms = Kanaler
setting-market = Marked
setting-currency = Valuta
setting-radius = Radius
setting-delivery = Levering
setting-payment = Betaling
setting-quiet = Stille timer
setting-days = Dage til møder
setting-firmness = Forhandling
setting-partners = Andres vurderinger
setting-contact = Hvem må kontakte mig
setting-notifications = Notifikationer
setting-interests = Interesser
setting-formality = Tone
setting-languages = Sprog, jeg taler
privacy = Jeg gemmer, hvad du fortæller mig om dine ønsker, dine svar på mine spørgsmål og dine handler. Dine grænser og din adresse giver jeg aldrig videre. Du kan tage dine data med dig eller slette dem.
export-ready = Her er alt, hvad jeg ved om dig.
ask-erase = Vil du virkelig slette alt? Åbne ønsker og handler slutter, og din MAI er væk for altid.
erased = Alt er slettet. Farvel!
voice-consent = Tak. Send en kort talebesked nu; jeg gemmer den som din stemmeprøve, indtil du sletter den.
voice-kept = Jeg har gemt din stemmeprøve. Du kan slette den under /privacy.
voice-deleted = Din stemmeprøve er slettet.

# Snak
help = { $style ->
    [brief] Fortæl mig, hvad du sælger, giver væk, bytter, lejer eller søger. /status /settings /privacy /cancel /stop
   *[other] Fortæl mig med dine egne ord, hvad du vil sælge, give væk, bytte, leje, leje ud eller finde. For eksempel: »Har en cykel til salg, 800« eller »søger tremmeseng i nærheden«. Jeg finder nogen, uanset sprog, forhandler inden for dine grænser og spørger dig, før noget er aftalt.
        /status – hvordan det går
        /settings – hvordan jeg arbejder for dig
        /privacy – dine data
        /cancel – drop et spørgsmål
        /stop – ikke flere beskeder
}
greeting = { $formality ->
    [familiar] Hey! 👋 Hvad er du på jagt efter, eller hvad skal væk?
   *[polite] { $style ->
        [professional] Goddag. Hvad kan jeg gøre for dig?
       *[other] Hej! Hvad leder du efter, eller hvad vil du af med?
    }
}
you-are-welcome = { $formality ->
    [familiar] Det var så lidt! 🙂
   *[polite] Selv tak!
}
not-a-wish = Jeg er god til handel: Fortæl mig, hvad du vil sælge, give væk, bytte, leje, leje ud eller finde. /help viser mere.
nothing-asked = Helt i orden, jeg venter ikke længere på et svar.
stopped = Nu er jeg stille. Skriv til mig, når du vil fortsætte.
command-unknown = Den kommando kender jeg ikke. /help viser, hvad jeg kan.
empty-message = Beskeden var tom. Fortæl mig med et par ord, hvad du har brug for.
edit-unclear = Jeg kan se, at du har ændret en besked. Fortæl mig på ny, hvad jeg skal ændre.
too-long = Det er for langt for mig. Sig det med højst { $limit } tegn.
no-longer-possible = Det kan ikke lade sig gøre længere. Skriv /status for at se, hvordan det går.
not-found = Det kan jeg ikke finde længere. Skriv /status for at se, hvordan det går.
sorry-failed = Beklager, noget gik galt hos mig. Prøv at sige det igen.
refused-market = Dine indstillinger giver mig ikke lov til det. Du kan ændre dem under /settings.
refused-too-many-wishes = Du har allerede mange åbne ønsker. Afslut eller slet et først; /status viser dem.
refused-amount = Det beløb kan ikke passe. Skriv et tal over 0.
refused-limit = Det ville gå ud over den grænse, du har givet mig.
refused-contact = For din sikkerhed giver jeg ikke telefonnumre, adresser eller links videre. I mødes som aftalt på kortet.
refused-too-many-messages = Lige et øjeblik, det var meget på én gang. Prøv igen om et minut.
refused-deal-over = Den handel er slut.
refused-deal-running = Der er en handel i gang om det. Aflys handlen først; /status viser den.
refused-not-open = Det leder jeg ikke efter lige nu.
refused-not-paused = Det er ikke sat på pause.
refused-same-price = Det er allerede prisen.
refused-too-many-counters = Nu er der budt nok frem og tilbage. Godkend eller afslå.

# Kommandoer i menuer
command-start = Begynd
command-help = Hvad jeg kan
command-status = Hvordan det går
command-settings = Hvordan jeg arbejder for dig
command-privacy = Dine data
command-cancel = Drop et spørgsmål

announcements-off = Meddelelser fra fællesskabet her er også slået fra, indtil du skriver START.
announcements-on = Meddelelser fra fællesskabet her er slået til igen.
slow-down = Det var meget på én gang, jeg kan ikke følge med. Vent et minut, og skriv så igen: Det, du sendte i mellemtiden, har jeg ikke læst.
waiting-for-partner = { $thing }: Den anden part kan ikke nås lige nu. Jeg fortsætter, så snart der kommer en besked derfra; intet går tabt.
privacy-notice = { $mark } Det her er dit private tegn. Alle ægte kort fra mig har det; uden det er det ikke mig. Jeg skriver aldrig til dig fra en anden konto og beder aldrig om adgangskoder eller koder. Det, du fortæller mig, bliver hos mig: /privacy viser det og sletter det.
group-private = Jeg arbejder for én person ad gangen. Skriv til mig privat, så tager jeg mig af det:
link-code = Skriv denne kode til mig på din anden kanal inden for { $minutes } minutter: { $code }
link-done = Forbundet: Nu kan du også få fat i mig på { $channel }. Det, jeg ved, ved jeg overalt.
link-unknown = Den kode kender jeg ikke. Skriv /link på din anden kanal for at få en ny.
unlink-list = Hvilken kanal skal jeg glemme?
unlink-none = Du kan kun få fat i mig her. Skriv /link for også at bruge mig på en anden kanal.
unlink-done = Klaret. På { $channel } kender jeg dig ikke længere.
refused-link-own = Det er din egen kode. Skriv den til mig på den anden kanal.
refused-link-many = Du kan allerede få fat i mig på mange kanaler. Skriv /unlink for at fjerne en først.
refused-link-busy = Her har du en MAI med åbne ønsker eller handler. Afslut eller slet dem først (/status viser dem), og skriv så koden igen.
command-link = Brug mig også andre steder
# WhatsApp: skabelonen, der sendes mere end 24 timer efter den sidste besked, og knappen, der åbner en liste
whatsapp-invite = Din MAI har nyt om et af dine ønsker. Svar for at se det.
whatsapp-invite-show = Vis mig det
whatsapp-choose = Vælg
# For dem, der driver botten
operator-page =
    Din side: { $link }
    Linket virker én gang, i { $minutes } minutter. Giv det ikke videre.
operator-help =
    /stats – tal, med et billede
    /broadcast SEGMENT – skriv til mange; /broadcasts – hvordan det går med dem
    /announce HVEM TEKST – skriv til én
    /user HVEM – hvad man ved; /note HVEM TEKST – husk noget
    /tag HVEM TAG, /untag HVEM TAG – til segmenter
    /ban HVEM GRUND, /unban HVEM
    /disputes, /solve HANDEL TEKST – handler, hvor nogen ikke kom
    /export { $exports }
    /health, /dead, /resend KØ NUMMER
    /maintenance on, /maintenance off
    /switch NAVN on, /switch NAVN off – { $features }
    HVEM er p_…, navnet på en MAI eller channel:address.
operator-usage = Skriv det sådan her: { $usage }
operator-person-unknown = Jeg kender ingen, der hedder { $who }. Skriv p_…, navnet på en MAI eller channel:address.
operator-own-person = { $who } er med i holdet bag; det kan ikke lade sig gøre.
operator-user =
    { $person }
    MAI: { $mai }
    Sprog: { $language }. By: { $town }
    Kanaler: { $channels }
    Her siden: { $since }, sidst set: { $seen }
    Ønsker: { $wishes }
    Handler: { $deals }
    Stjerner fået: { $stars }
    Tags: { $tags }
    Får fællesbeskeder: { $news }. Udelukket: { $banned }
    Noter: { $notes }
    .title = { $name }
operator-stats =
    Personer: { $people }, nye på en uge: { $fresh }, aktive på en uge: { $active }
    Sprog: { $languages }
    Kanaler: { $channels }
    Ønsker: { $wishes }
    Handler: { $deals }
    Fra ønske til handel: { $confirmed } ønsker, { $matched } matchet, { $agreed } aftalt, { $carried } gennemført ({ $conversion })
    Svar: halvdelen inden for { $median }, næsten alle inden for { $slowest }
    Fra kort til godkendelse: { $approval }
    .title = Tal
chart-languages = Personer efter sprog
chart-channels = Personer efter kanal
chart-daily = Nye personer, ønsker, handler pr. dag
chart-funnel = 1 ønsker, 2 matchet, 3 aftalt, 4 gennemført
operator-no-disputes = Ingen tvister.
operator-deal-unknown = Jeg kender ikke handel { $deal }.
operator-solver-is-party = Du er selv part i den handel; en anden fra holdet bag må afgøre det.
dispute-solved = { $text }
    .title = Afgørelse om handel { $deal }: { $thing }
operator-says = { $text }
    .title = Et ord fra holdet bag fællesskabet
operator-export-ready = Rækker: { $total }
operator-nothing-dead = Intet er opgivet.
operator-switches = Vedligeholdelse: { $maintenance }. { $features }
maintenance = Vi er ved at reparere noget. Jeg har gemt din besked og svarer, så snart vi er færdige.
maintenance-over = Vedligeholdelsen er slut. Beskeder, der ventede: { $total }
feature-off = Det er slået fra i øjeblikket. Prøv igen senere.
banned = Holdet bag fællesskabet har lukket din adgang: { $reason }
unbanned = Du er velkommen igen. Fortæl mig, hvad du vil sælge eller finde.
# Fællesbeskeder
segment-wrong =
    { $problem ->
        [too-long] Det er længere end { $word } tegn.
        [too-deep] Mere end { $word } parenteser inden i hinanden.
        [unknown-name] Jeg kender ikke »{ $word }« (tegn { $at }). Muligt: { $choices }
        [unknown-value] »{ $word }« (tegn { $at }) kan ikke stå der. For eksempel: { $choices }
        [expected-value] Der mangler en værdi ved tegn { $at }, efter »{ $word }«.
        [expected-term] Der mangler en betingelse ved tegn { $at }. Muligt: { $choices }
        [expected-bracket] »{ $word }« mangler ved tegn { $at }.
        [left-over] Der mangler »and« eller »or« før »{ $word }« (tegn { $at }).
        [bad-character] Jeg kan ikke læse »{ $word }« (tegn { $at }).
        [bad-time] »{ $word }« (tegn { $at }) er ikke et tidsrum. For eksempel: { $choices }
        [bad-distance] »{ $word }« (tegn { $at }) skal have et sted og en afstand. For eksempel: { $choices }
        [unknown-place] Jeg kender ikke stedet »{ $word }« (tegn { $at }). Skriv en større by, eller breddegrad, længdegrad.
        [several-places] »{ $word }« (tegn { $at }) kan være flere steder. Skriv et af disse punkter: { $choices }
       *[other] Jeg kan ikke læse det ved tegn { $at }.
    }
    .title = Hvem mener du?
broadcast-ask-text =
    Til: { $segment }
    Send mig nu teksten. Begynd hvert sprog med dets kode, for eksempel »es: Hola«; ord uden kode er på { $language }. Linjer i [klammer] til sidst bliver til knapper, [Label -> /status] siger, hvad et tryk står for. Et billede kan følge med eller komme alene. »catalog: KEY« tager en tekst fra katalogerne.
broadcast-text-wrong =
    { $problem ->
        [empty] Der er ingen ord til { $word }.
        [too-long] Teksten til { $word } er længere end { $limit } tegn.
        [bad-button] »{ $word }« kan ikke være en knap: højst { $buttons }, hver på højst { $label } tegn.
       *[unknown-key] Katalogerne har ingen tekst »{ $word }«, der står for sig selv.
    }
broadcast-preparing = Jeg tæller, hvem der får den. Du kan sende flere sprog eller et billede.
broadcast-preview =
    Til: { $segment }
    Modtagere: { $total }
    Sprog: { $languages }
    Kanaler: { $channels }
    Tekster: { $texts }
    Udeladt: { $skipped }
    .title = Prøvekørsel
broadcast-nobody =
    Ingen ville få den her. Til: { $segment }
    Udeladt: { $skipped }
broadcast-how =
    { $how ->
        [given] som skrevet
        [catalog] fra kataloget
        [translated] oversat
        [read] et andet sprog, de læser
        [related] et sprog tæt på deres
       *[closest] det nærmeste, der findes
    }
skip-reason =
    { $reason ->
        [banned] udelukket
        [opted-out] vil ikke have fællesbeskeder
        [stopped] har sagt stop
        [notifications] vil kun høre om handler
        [blocked] har blokeret os
       *[unreachable] ingen adresse
    }
broadcast-ask-when = Hvornår? For eksempel »2h«, »18:30«, »2026-03-01 18:30« (din tid, { $zone }), eller med »local« foran, efter hver modtagers ur.
broadcast-when-wrong = Jeg kan ikke læse »{ $text }« som et tidspunkt inden for det næste år.
broadcast-progress =
    { $state }
    Til: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Fællesbesked { $id }
broadcast-state =
    { $state ->
        [ready] Ikke sendt endnu
        [preparing] Bliver forberedt
        [scheduled] Planlagt: { $at }
        [running] Bliver sendt
        [paused] På pause
        [done] Færdig
       *[cancelled] Annulleret
    }
recipient-state =
    { $state ->
        [waiting] mangler endnu
        [queued] står for tur
        [sending] bliver sendt
        [sent] sendt
        [delivered] leveret
        [read] læst
        [failed] mislykket
        [window] venter, til de skriver
        [unsure] måske sendt
        [skipped] udeladt
        [cancelled] annulleret
       *[erased] ikke her mere
    }
broadcast-none = Der er ingen fællesbeskeder endnu.
broadcast-ask-cancel = Vil du virkelig annullere den? De, der ikke har fået den endnu, får den ikke.
broadcast-report = { $states }
    .title = Fællesbesked { $id }: alle modtagere
broadcast-footer = /stop stopper den slags beskeder.
button-send-now = Send nu
button-schedule = Planlæg
button-hold = Sæt på pause
button-go-on = Fortsæt
button-stop-sending = Annuller den
button-report = Rapport
operator-text = { $text }
