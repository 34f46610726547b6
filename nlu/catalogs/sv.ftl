# Birth and bonding
birth-welcome = Hej! Jag är din MAI, din personliga hjälpreda för köp och byten. Berätta med egna ord och på ditt språk vad du vill sälja, skänka, byta, hyra eller hitta, så letar jag upp rätt person och prutar åt dig. Inget är bestämt förrän du har sagt ja.
birth-ready = Din MAI är redo. Säg hej.
ask-town = På vilken ort bor du? (Jag svarar på { $language }; skriv bara på ett annat språk så hänger jag med.)
ask-autonomy = Hur mycket får jag bestämma på egen hand?
ask-comfort = Upp till vilket belopp får jag agera utan att störa dig?
ask-style = Hur ska jag prata med dig?
ask-sharing = Vad får andra MAI veta om dig?
ask-precision = Hur exakt får andra se var du är?
ask-platforms = Var chattar du? Välj alla som stämmer.
ask-market = Vad får jag göra åt dig på marknaden?
ask-currency = Vilken valuta räknar du i? Skriv den, till exempel { $currency }.
ask-radius = Hur långt kan du tänka dig att åka för en affär?
ask-delivery = Vill du helst ses eller få saker levererade?
ask-payment = Hur vill du helst betala och få betalt?
ask-quiet = När ska jag vara tyst?
ask-days = När har du tid att träffa folk?
ask-firmness = Hur hårt ska jag pruta?
ask-partners = Hur bra omdömen måste den andra parten ha?
ask-contact = Vem får kontakta dig genom mig?
ask-notifications = Vad ska jag berätta utan att du frågar?
ask-interests = Vilka sorters saker är du intresserad av? Skriv några.
ask-formality = Hur formell ska jag vara?
ask-languages = Vilka språk talar du? Skriv dem.
ask-language = Vilket språk ska jag tala?
language-set = Från och med nu talar jag { $language }.
choice-autonomy-ask = Fråga mig alltid
choice-autonomy-big = Fråga om stora saker
choice-autonomy-tell = Gör och berätta
choice-autonomy-full = Bestäm åt mig
choice-comfort-under = Upp till { $amount }
choice-comfort-trust = Jag litar på dig
choice-style-casual = Avslappnat
choice-style-professional = Professionellt
choice-style-brief = Kortfattat
choice-style-detailed = Utförligt
choice-sharing-nothing = Ingenting
choice-sharing-interests = Mina intressen
choice-sharing-profile = Min profil
choice-sharing-all = Allt som hjälper
choice-precision-city = Min ort
choice-precision-never = Aldrig
choice-precision-neighbourhood = Mitt område
choice-precision-precise = Exakt
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Webbchatt
platform-not-yet = { $name }: finns inte här än; jag lägger det på minnet.
choice-market-full = Allt
choice-market-browse = Bara titta
choice-market-buy = Köpa, med mitt ja
choice-market-sell = Sälja, med mitt ja
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Ses
choice-delivery-delivery = Leverans
choice-delivery-either = Spelar ingen roll
choice-payment-cash = Kontanter
choice-payment-transfer = Banköverföring
choice-payment-card = Kort
choice-payment-any = Vad som helst
choice-quiet-night = På natten (22–8)
choice-quiet-none = Aldrig
choice-quiet-evening = Kväll, natt (19–9)
choice-days-any = När som helst
choice-days-weekend = Helger
choice-days-evenings = Eftermiddag/kväll
choice-days-mornings = Förmiddagar
choice-firmness-normal = Lagom
choice-firmness-soft = Försiktigt
choice-firmness-firm = Hårt
choice-partners-0 = Vem som helst
choice-partners-50 = Medel eller bättre
choice-partners-70 = Bra
choice-partners-85 = Mycket bra
choice-contact-everyone = Alla
choice-contact-rated = Bara med omdömen
choice-contact-nobody = Ingen
choice-notifications-all = Allt
choice-notifications-digest = En gång om dagen, samlat
choice-notifications-deals = Bara mina affärer
choice-notifications-none = Ingenting
choice-formality-polite = Artig
choice-formality-familiar = Som en kompis
which-town = Vilken menar du?
town-noted = Uppfattat: { $town }. Jag räknar i { $currency }; det kan du ändra under /settings.
unclear-town = Den orten känner jag inte till. Skriv närmaste större ort eller skicka din plats.
held-until-ready = Det har jag sparat. Ett ögonblick bara, så tar jag hand om det.
please-choose = Tryck på en av knapparna eller skriv /help.
noted = Uppfattat.
welcome-back = { $formality ->
    [familiar] Hej, kul att se dig! 👋 Vad är på gång?
   *[polite] Välkommen tillbaka! Vad letar du efter, eller vad vill du bli av med?
}

# Buttons
button-skip = Hoppa över
button-done-choosing = Klart
button-drop = Glöm det
button-yes-look = Ja, kör igång
button-only-tell = Säg bara till
button-change = Ändra
button-back = Tillbaka
button-approve = Godkänn
button-decline = Tacka nej
button-counter = Annat pris
button-here = Jag är framme
button-done = Allt klart
button-write = Skriv till dem
button-reschedule = Annan tid
button-noshow = De kom inte
button-cancel = Avbryt affären
button-cancel-sure = Ja, avbryt
button-cancel-wish = Ta bort
button-keep = Nej, behåll
button-reply = Svara
button-negotiate = Förhandla
button-accept-time = Det passar mig
button-pause = Pausa
button-resume = Leta igen
button-edit = Redigera
button-export = Mina data som fil
button-erase = Radera allt
button-erase-sure = Ja, radera allt
button-voice-give = Ge ett röstprov
button-voice-delete = Radera röstprovet
button-used = Den knappen är redan använd. Skriv /status för att se hur läget är.
button-unknown = Den knappen känner jag inte till längre. Skriv /status för att se hur läget är.
button-foreign = Den knappen tillhör någon annan.
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] Säljes
    [BUY] Köpes
    [GIVE] Skänkes
    [TRADE] Bytes
    [RENT_OUT] Uthyres
    [RENT] Önskas hyra
    [OFFER_SERVICE] Tjänst erbjuds
    [SEEK_SERVICE] Tjänst sökes
   *[other] Önskemål
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Ska jag leta efter någon? Du kan också rätta mig med ord.
    .title = { action-name }: { $thing }
ask-wish-action = Vad vill du göra med det?
ask-wish-thing = Vad är det exakt?
ask-wish-location = På vilken ort? Du kan också skicka din plats.
ask-wish-size = Vilken storlek?
ask-wish-quantity = Hur många?
ask-wish-wanted = Vad vill du ha i utbyte?
per-what = { $per ->
    [hour] {" "}per timme
    [day] {" "}per dag
    [week] {" "}per vecka
    [month] {" "}per månad
    [unit] {" "}per styck
   *[one] {""}
}
ask-wish-target = Vilket pris tänker du dig{ per-what }? Andra ser det som ditt utgångspris.
ask-wish-limit = { $side ->
    [provider] Vad är det lägsta du kan gå med på{ per-what }? Det stannar mellan oss; jag berättar det aldrig för någon.
   *[seeker] Vad är det mesta du kan betala{ per-what }? Det stannar mellan oss; jag berättar det aldrig för någon.
}
unclear-wish-thing = Berätta med ett ord eller två vad det är.
unclear-wish-location = Den orten känner jag inte till. Skriv närmaste större ort eller skicka din plats.
unclear-wish-size = Skriv storleken precis som den står på saken.
unclear-wish-quantity = Skriv ett antal, till exempel 4.
unclear-wish-wanted = Berätta med ett ord eller två vad du vill ha i utbyte.
unclear-wish-target = Skriv ett belopp, till exempel 800.
unclear-wish-limit = Skriv ett belopp, till exempel 600.
two-currencies = Jag ser två valutor: { $currencies }. Skriv beloppet i en av dem.
several-wishes = Jag ser { $count ->
    [one] { $count } önskemål
   *[other] { $count } önskemål
} här. Vi tar dem ett i taget.
wish-open = { $style ->
    [brief] Jag letar.
   *[other] Nu letar jag efter någon och hör av mig så fort jag har något. Skriv /status när du vill.
}
wish-standing = Jag håller ögonen öppna och hör bara av mig när något dyker upp.
wish-dropped = Okej, glömt.
wish-expired = Tiden har gått ut för den här; jag har slutat leta. Säg till igen om du fortfarande vill.
    .title = { action-name }: { $thing }
wish-paused = Pausat. Ingen ser det förrän du sätter igång det igen.
wish-resumed = Jag letar igen.
wish-cancelled = Borttaget: { $thing }.
which-field = Vad ska jag ändra?
field-action = Vad jag vill göra
field-thing = Saken
field-quantity = Hur många
field-size = Storleken
field-location = Orten
field-wanted = Vad jag vill ha i utbyte
field-target = Mitt pris
field-limit = Min gräns
photo-what = Fin bild! Vad är det, och vad ska jag göra med det: sälja det, skänka bort det, hitta något likadant?
photo-seen = Det här ser ut som: { $thing }. Vad ska jag göra: sälja, skänka bort eller hitta något likadant?
voice-heard = Jag hörde: ”{ $text }”
voice-unclear = Jag kunde inte höra vad du sa. Skriv det gärna med några ord.
got-voice = Jag kan inte lyssna på röstmeddelanden än. Skriv det gärna med några ord.
got-contact = Tack, men jag behöver inga kontakter: du och den andra parten skriver till varandra genom mig.
got-sticker = 🙂 Berätta med ord vad du letar efter eller vill bli av med.
got-document = Jag kan inte läsa filer. Berätta med några ord vad det gäller.
got-other = Jag kan inte läsa den sortens meddelanden. Berätta gärna med några ord.
standing-found = { $priced ->
    [yes] Hittat: { $thing }, { $distance } bort, begärt pris { $price }.
   *[no] Hittat: { $thing }, { $distance } bort.
}
digest = { $lines }
    .title = Hittat åt dig i dag
talk-begun = Jag pratar med dem och återkommer.
which-meaning = Jag är inte säker på att jag förstod. Vad vill du göra?
meaning-sell = Sälja något
meaning-buy = Köpa något
meaning-give = Skänka bort något
meaning-trade = Byta något
meaning-rent-out = Hyra ut något
meaning-rent = Hyra något
meaning-offer-service = Erbjuda mitt arbete
meaning-seek-service = Få något utfört
meaning-approve = Säga ja
meaning-decline = Säga nej
meaning-counter = Föreslå ett annat pris
meaning-cancel = Ta tillbaka något
meaning-status = Se hur läget är
meaning-help = Få hjälp
meaning-greet = Bara säga hej
meaning-thank = Bara tacka
meaning-stop = Stoppa meddelandena
meaning-other = Bara prata lite
meaning-neither = Något annat
say-it-differently = Säg det gärna med andra ord, till exempel: ”Vill sälja min cykel, 800”.

# Lines of cards
line-in-return = I utbyte: { $value }
line-details = { $value }
line-quantity = Antal: { $value }
line-unit-price = Per styck: { $value }
line-total = Totalt: { $value }
line-price-hour = { $value } per timme
line-price-day = { $value } per dag
line-price-week = { $value } per vecka
line-price-month = { $value } per månad
line-free = Gratis
line-reasons = Varför: { $value }
line-distance = Avstånd: { $value }
line-area = Mötesområde: { $value }
line-times = Möjliga tider: { $value }
line-payment = Betalning: { $value }
line-partner = Andra parten: { $value }
line-interests = Intressen: { $value }
line-since = Här sedan: { $value }
line-expires = Gäller till: { $value }
line-deal = Affär nr { $value }
line-hope = Pris: { $value }
line-limit = Gräns (bara du och jag vet): { $value }
line-place = Plats: { $value }
line-urgent = Brådskande
line-when = När: { $value }
line-where = Var: { $value }
partner-new = { $named ->
    [yes] { $name }, ny här, inga omdömen än
   *[no] ny här, inga omdömen än
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } av 5 stjärnor ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } av 5 stjärnor ({ $count })
}
reason-same-size = storleken stämmer
reason-same-brand = märket stämmer
reason-same-model = modellen stämmer
reason-asks = begär { $value }
payment-cash = kontanter
payment-bank-transfer = banköverföring
payment-card = kort
payment-mobile-money = mobilbetalning
condition-new = helt ny
condition-used-like-new = som ny
condition-used-good = bra skick
condition-used-fair = okej skick
condition-for-parts = till reservdelar
condition-used = begagnad
color-black = svart
color-white = vit
color-red = röd
color-blue = blå
color-green = grön
color-yellow = gul
color-grey = grå
color-brown = brun
color-pink = rosa
color-silver = silverfärgad
color-gold = guldfärgad
color-beige = beige
color-purple = lila
color-orange = orange
material-leather = läder
material-wood = trä
material-metal = metall
material-glass = glas
material-plastic = plast
material-cotton = bomull
material-wool = ull
material-silk = siden
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } rum
   *[other] { $value } rum
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } styck
   *[other] { $count } stycken
}
unit-pair = { $count ->
    [one] { $count } par
   *[other] { $count } par
}
unit-set = { $count ->
    [one] { $count } set
   *[other] { $count } set
}

# Deals
card-approval = { $lines }

    Går du med på det?
    .title = { $side ->
    [provider] Någon vill ha det här av dig: { $thing }
   *[seeker] Jag hittade det här åt dig: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Du sa ja. Nu väntar jag på den andra parten.
approved-for-you = Jag har godkänt det här åt dig, precis som du lät mig göra.
counter-accepted = Den andra parten går med på ditt pris.
declined-by-you = Avböjt. Jag letar vidare.
deal-expired = Tiden har gått ut för affär { $deal }. Jag letar vidare.
deal-reminder = { $lines }

    Det här väntar fortfarande på ditt svar.
    .title = { $thing }
deal-cancelled-by-you = Affär { $deal } är avbruten. Jag har meddelat den andra parten.
peer-declined = Den andra parten tackar nej till affär { $deal }. Jag letar vidare.
peer-cancelled = Den andra parten har avbrutit affär { $deal }. Jag letar vidare.
ask-counter = Priset per styck är { $price }. Vilket pris föreslår du i stället?
counter-sent = Jag har fört ditt pris vidare.
counter-refused = Den andra parten går inte med på det. { $price } gäller fortfarande.
nothing-to-approve = Just nu finns inget som väntar på ditt svar.
which-deal = Flera erbjudanden väntar på dig. Använd knapparna.
ask-cancel-deal = Vill du verkligen avbryta affären? Den andra parten räknar med dig.
kept = Okej, allt får vara som det är.

# Meetings
meeting-card = { $lines }

    Träffas på en välbesökt plats i dagsljus, titta på saken innan du betalar, och betala aldrig i förskott.
    .title = Överenskommet: { $thing }
meeting-spot = en välbesökt offentlig plats i { $town }, till exempel torget eller stationen
meeting-calendar = Här är mötet till din kalender.
meeting-soon = { $lines }
    .title = Snart dags för ditt möte: { $thing }
meeting-how = Hur gick det?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Jag vet ingen annan tid som passar er båda. Du kan skriva till den andra parten.
ask-other-time = Vilken tid skulle passa dig?
time-proposed = Jag har föreslagit { $time }.
time-asked = Den andra parten föreslår { $time }.
arrived-noted = Jag har sagt till den andra parten att du är på plats.
peer-arrived = Den andra parten är på plats.
ask-rating = Klart! Hur var den andra parten?
too-early-for-no-show = Mötet är inte förrän { $time }. Vänta till dess.
no-show-noted = Vad tråkigt. Jag har noterat att de inte kom och letar vidare. Vill du betygsätta dem?
blamed-no-show = Den andra parten säger att du inte kom. Jag letar vidare. Du kan betygsätta dem också.
rating-thanks = Tack! Du gav { $stars ->
    [one] { $stars } stjärna
   *[other] { $stars } stjärnor
}.
ask-note = Vad ska jag framföra till den andra parten? Jag för det vidare utan ditt namn eller nummer.
note-sent = Framfört.
note-received = { $foreign ->
    [yes] ”{ $text }” ({ $language })
   *[no] ”{ $text }”
} { $understood }
    .title = Meddelande om { $thing }
note-translated = ”{ $text }” { $understood }
    Original ({ $language }): ”{ $original }”
    .title = Meddelande om { $thing }

# Status
status-summary = Öppna önskemål: { $wishes }. Öppna affärer: { $deals }. Avslutade: { $done }.
status-empty = Inget är öppet just nu. Berätta vad du vill sälja eller hitta.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Inte klart än
wish-state-open = Jag letar
wish-state-standing = Jag säger till när något dyker upp
wish-state-talking = Jag förhandlar
wish-state-agreed = Överenskommet, se affären
wish-state-paused = Pausat
deal-state-proposed = Väntar på ditt svar
deal-state-approved-by-me = Väntar på den andra parten
deal-state-approved-by-peer = Den andra parten sa ja; väntar på dig
deal-state-confirmed = Båda har sagt ja
deal-state-meeting = Möte bokat
deal-state-arrived = Du är på plats
deal-state-done = Klart, inte betygsatt än
deal-state-no-show = Någon kom inte
deal-state-blamed = Den andra parten säger att du inte kom
ask-cancel-wish = Vill du verkligen ta bort ”{ $thing }”?

# Settings and privacy
settings-list = Vad vill du ändra?
setting-language = Språk
setting-town = Ort
setting-autonomy = Självständighet
setting-comfort = Belopp
setting-style = Stil
setting-sharing = Vad andra får veta
setting-precision = Plats
setting-platforms = Kanaler
setting-market = Marknad
setting-currency = Valuta
setting-radius = Sökradie
setting-delivery = Leverans
setting-payment = Betalning
setting-quiet = Tysta timmar
setting-days = Dagar att ses
setting-firmness = Prutande
setting-partners = Andras omdömen
setting-contact = Vem som får kontakta mig
setting-notifications = Aviseringar
setting-interests = Intressen
setting-formality = Tilltal
setting-languages = Språk jag talar
privacy = Jag sparar det du berättar om dina önskemål, dina svar på mina frågor och dina affärer. Dina gränser och din adress lämnar jag aldrig ut. Du kan ta med dig dina data eller radera dem.
export-ready = Här är allt jag vet om dig.
ask-erase = Vill du verkligen radera allt? Öppna önskemål och affärer avslutas, och din MAI försvinner för gott.
erased = Allt är raderat. Ha det så bra!
voice-consent = Tack. Skicka ett kort röstmeddelande nu; jag sparar det som ditt röstprov tills du raderar det.
voice-kept = Jag har sparat ditt röstprov. Du kan radera det under /privacy.
voice-deleted = Ditt röstprov är raderat.

# Talk
help = { $style ->
    [brief] Berätta vad du säljer, skänker, byter, hyr ut eller söker. /status /settings /privacy /cancel /stop
   *[other] Berätta med egna ord vad du vill sälja, skänka bort, byta, hyra eller hitta. Till exempel: ”Har en cykel att sälja, 800” eller ”söker spjälsäng i närheten”. Jag hittar någon, oavsett språk, prutar inom dina gränser och frågar dig innan något är bestämt.
        /status – hur läget är
        /settings – hur jag jobbar för dig
        /privacy – dina data
        /cancel – hoppa över en fråga
        /stop – inga fler meddelanden
}
greeting = { $formality ->
    [familiar] Hej! 👋 Vad är du ute efter, eller vad ska bort?
   *[polite] { $style ->
        [professional] God dag. Vad kan jag hjälpa dig med?
       *[other] Hej! Vad letar du efter, eller vad vill du bli av med?
    }
}
you-are-welcome = { $formality ->
    [familiar] Ingen orsak! 🙂
   *[polite] Varsågod!
}
not-a-wish = Jag är bra på köp och byten: berätta vad du vill sälja, skänka bort, byta, hyra eller hitta. /help visar mer.
nothing-asked = Okej, jag väntar inte på något svar längre.
stopped = Nu är jag tyst. Skriv till mig när du vill fortsätta.
command-unknown = Det kommandot känner jag inte till. /help visar vad jag kan.
empty-message = Meddelandet var tomt. Berätta med några ord vad du behöver.
edit-unclear = Jag såg att du ändrade ett meddelande. Skriv på nytt vad jag ska ändra.
too-long = Det där är för långt för mig. Skriv det med högst { $limit } tecken.
no-longer-possible = Det går inte längre. Skriv /status för att se hur läget är.
not-found = Det hittar jag inte längre. Skriv /status för att se hur läget är.
sorry-failed = Tyvärr, något gick fel hos mig. Säg det gärna igen.
refused-market = Dina inställningar tillåter mig inte att göra det. Du kan ändra dem under /settings.
refused-too-many-wishes = Du har redan många öppna önskemål. Avsluta eller ta bort ett först; /status visar dem.
refused-amount = Beloppet kan inte stämma. Skriv ett tal större än 0.
refused-limit = Det skulle gå utanför gränsen du gav mig.
refused-contact = För din säkerhet lämnar jag inte ut telefonnummer, adresser eller länkar. Ni ses som det står på kortet.
refused-too-many-messages = Vänta lite, det blev mycket på en gång. Försök igen om en minut.
refused-deal-over = Den affären är avslutad.
refused-deal-running = Det pågår redan en affär om den. Avbryt affären först; /status visar den.
refused-not-open = Den letar jag inte efter just nu.
refused-not-paused = Den är inte pausad.
refused-same-price = Det priset gäller redan.
refused-too-many-counters = Nu har det varit nog med bud fram och tillbaka. Godkänn eller tacka nej.

# Commands shown in menus
command-start = Börja
command-help = Vad jag kan göra
command-status = Hur läget är
command-settings = Hur jag jobbar för dig
command-privacy = Dina data
command-cancel = Hoppa över en fråga

announcements-off = Allmänna meddelanden från den här gemenskapen är också avstängda tills du skriver START.
announcements-on = Allmänna meddelanden från den här gemenskapen är på igen.
slow-down = Det blev mycket på en gång, jag hinner inte med. Vänta en minut och skriv sedan igen: det du skickade däremellan har jag inte läst.
waiting-for-partner = { $thing }: den andra parten går inte att nå just nu. Jag fortsätter så fort de skriver; inget går förlorat.
privacy-notice = { $mark } Det här är ditt privata tecken. Varje äkta kort från mig har det; utan det är det inte jag. Jag skriver aldrig till dig från ett annat konto och ber aldrig om lösenord eller koder. Det du berättar stannar hos mig: /privacy visar det och raderar det.
group-private = Jag jobbar för en person i taget. Skriv till mig privat, så tar jag hand om det:
link-code = Skriv den här koden till mig i din andra kanal inom { $minutes } minuter: { $code }
link-done = Kopplat: nu når du mig via { $channel } också. Det jag vet, vet jag överallt.
link-unknown = Den koden känner jag inte till. Skriv /link i din andra kanal för att få en ny.
unlink-list = Vilken kanal ska jag glömma?
unlink-none = Du når mig bara här. Skriv /link för att använda mig i en annan kanal också.
unlink-done = Klart. På { $channel } känner jag dig inte längre.
refused-link-own = Det är din egen kod. Skriv den till mig i den andra kanalen.
refused-link-many = Du når mig redan i många kanaler. Skriv /unlink för att ta bort en först.
refused-link-busy = Här har du en MAI med öppna önskemål eller affärer. Avsluta eller ta bort dem först (/status visar dem) och skriv sedan koden igen.
command-link = Använd mig på fler ställen
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Din MAI har nyheter om ett av dina önskemål. Svara för att se dem.
whatsapp-invite-show = Visa mig
whatsapp-choose = Välj
operator-page =
    Din sida: { $link }
    Länken fungerar en gång, i { $minutes } minuter. Skicka den inte vidare.
operator-help =
    /stats – siffror, med en bild
    /broadcast SEGMENT – skriv till många; /broadcasts – hur det går för utskicken
    /announce VEM TEXT – skriv till en person
    /user VEM – vad som är känt; /note VEM TEXT – kom ihåg något
    /tag VEM TAGG, /untag VEM TAGG – för segment
    /ban VEM SKÄL, /unban VEM
    /disputes, /solve AFFÄR TEXT – affärer där någon inte kom
    /export { $exports }
    /health, /dead, /resend KÖ NUMMER
    /maintenance on, /maintenance off
    /switch NAMN on, /switch NAMN off – { $features }
    VEM är p_…, namnet på en MAI eller channel:address.
operator-usage = Skriv så här: { $usage }
operator-person-unknown = Jag känner ingen som heter { $who }. Skriv p_…, namnet på en MAI eller channel:address.
operator-own-person = { $who } hör till dem som driver det här; det går inte.
operator-user =
    { $person }
    MAI: { $mai }
    Språk: { $language }. Ort: { $town }
    Kanaler: { $channels }
    Här sedan: { $since }, senast sedd: { $seen }
    Önskemål: { $wishes }
    Affärer: { $deals }
    Stjärnor från andra: { $stars }
    Taggar: { $tags }
    Får utskick: { $news }. Avstängd: { $banned }
    Anteckningar: { $notes }
    .title = { $name }
operator-stats =
    Personer: { $people }, nya på en vecka: { $fresh }, aktiva på en vecka: { $active }
    Språk: { $languages }
    Kanaler: { $channels }
    Önskemål: { $wishes }
    Affärer: { $deals }
    Från önskemål till affär: { $confirmed } önskemål, { $matched } matchade, { $agreed } överenskomna, { $carried } genomförda ({ $conversion })
    Svar: hälften inom { $median }, nästan alla inom { $slowest }
    Från kort till godkännande: { $approval }
    .title = Siffror
chart-languages = Personer per språk
chart-channels = Personer per kanal
chart-daily = Nya personer, önskemål, affärer per dag
chart-funnel = 1 önskemål, 2 matchade, 3 överenskomna, 4 genomförda
operator-no-disputes = Inga tvister.
operator-deal-unknown = Jag känner inte till affär { $deal }.
operator-solver-is-party = Du är själv part i den affären; någon annan som driver det här måste avgöra.
dispute-solved = { $text }
    .title = Beslut om affär { $deal }: { $thing }
operator-says = { $text }
    .title = Några ord från dem som driver det här
operator-export-ready = Rader: { $total }
operator-nothing-dead = Inget har getts upp.
operator-switches = Underhåll: { $maintenance }. { $features }
maintenance = Vi håller på att laga något. Jag har sparat ditt meddelande och svarar så fort vi är klara.
maintenance-over = Underhållet är klart. Meddelanden som väntade: { $total }
feature-off = Det är avstängt just nu. Försök igen senare.
banned = De som driver det här har stängt din åtkomst: { $reason }
unbanned = Du är välkommen igen. Berätta vad du vill sälja eller hitta.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Det är längre än { $word } tecken.
        [too-deep] Mer än { $word } parenteser inuti varandra.
        [unknown-name] Jag känner inte till ”{ $word }” (tecken { $at }). Möjligt: { $choices }
        [unknown-value] ”{ $word }” (tecken { $at }) går inte där. Till exempel: { $choices }
        [expected-value] Det saknas ett värde vid tecken { $at }, efter ”{ $word }”.
        [expected-term] Det saknas ett villkor vid tecken { $at }. Möjligt: { $choices }
        [expected-bracket] ”{ $word }” saknas vid tecken { $at }.
        [left-over] ”and” eller ”or” saknas före ”{ $word }” (tecken { $at }).
        [bad-character] Jag kan inte läsa ”{ $word }” (tecken { $at }).
        [bad-time] ”{ $word }” (tecken { $at }) är inget tidsspann. Till exempel: { $choices }
        [bad-distance] ”{ $word }” (tecken { $at }) behöver en plats och ett avstånd. Till exempel: { $choices }
        [unknown-place] Jag känner inte till platsen ”{ $word }” (tecken { $at }). Skriv en större ort, eller latitud, longitud.
        [several-places] ”{ $word }” (tecken { $at }) kan vara flera platser. Skriv en av de här punkterna: { $choices }
       *[other] Jag kan inte läsa det vid tecken { $at }.
    }
    .title = Vilka menar du?
broadcast-ask-text =
    Till: { $segment }
    Skicka texten till mig nu. Börja varje språk med dess kod, till exempel ”es: Hola”; ord utan kod är på { $language }. Rader inom [hakparenteser] i slutet blir knappar, [Label -> /status] anger vad ett tryck står för. En bild får följa med eller komma ensam. ”catalog: KEY” tar en text ur katalogerna.
broadcast-text-wrong =
    { $problem ->
        [empty] Det finns inga ord för { $word }.
        [too-long] Texten för { $word } är längre än { $limit } tecken.
        [bad-button] ”{ $word }” kan inte bli en knapp: högst { $buttons }, var och en på högst { $label } tecken.
       *[unknown-key] Katalogerna har ingen text ”{ $word }” som står för sig själv.
    }
broadcast-preparing = Jag räknar vilka som får det. Du kan skicka fler språk, eller en bild.
broadcast-preview =
    Till: { $segment }
    Mottagare: { $total }
    Språk: { $languages }
    Kanaler: { $channels }
    Texter: { $texts }
    Utelämnade: { $skipped }
    .title = Provkörning
broadcast-nobody =
    Ingen skulle få det här. Till: { $segment }
    Utelämnade: { $skipped }
broadcast-how =
    { $how ->
        [given] som skrivet
        [catalog] ur katalogen
        [translated] översatt
        [read] ett annat språk som de läser
        [related] ett språk nära deras
       *[closest] det närmaste som finns
    }
skip-reason =
    { $reason ->
        [banned] avstängda
        [opted-out] vill inte ha utskick
        [stopped] har sagt stopp
        [notifications] vill bara höra om affärer
        [blocked] har blockerat oss
       *[unreachable] ingen adress
    }
broadcast-ask-when = När? Till exempel ”2h”, ”18:30”, ”2026-03-01 18:30” (din tid, { $zone }), eller med ”local” framför, enligt varje mottagares klocka.
broadcast-when-wrong = Jag kan inte läsa ”{ $text }” som en tid inom det närmaste året.
broadcast-progress =
    { $state }
    Till: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Utskick { $id }
broadcast-state =
    { $state ->
        [ready] Inte skickat än
        [preparing] Förbereds
        [scheduled] Schemalagt: { $at }
        [running] Skickas
        [paused] Pausat
        [done] Klart
       *[cancelled] Avbrutet
    }
recipient-state =
    { $state ->
        [waiting] kvar
        [queued] på tur
        [sending] skickas
        [sent] skickat
        [delivered] levererat
        [read] läst
        [failed] misslyckat
        [window] väntar tills de skriver
        [unsure] kanske skickat
        [skipped] utelämnade
        [cancelled] avbrutet
       *[erased] inte längre här
    }
broadcast-none = Det finns inga utskick än.
broadcast-ask-cancel = Vill du verkligen avbryta? De som inte har fått det än får det inte.
broadcast-report = { $states }
    .title = Utskick { $id }: alla mottagare
broadcast-footer = /stop avslutar sådana meddelanden.
button-send-now = Skicka nu
button-schedule = Schemalägg
button-hold = Pausa
button-go-on = Fortsätt
button-stop-sending = Avbryt utskicket
button-report = Rapport
operator-text = { $text }
