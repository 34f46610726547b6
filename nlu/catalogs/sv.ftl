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
