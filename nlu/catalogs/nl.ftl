# Geboorte en kennismaken
birth-welcome = Hallo! Ik ben je MAI, je persoonlijke handelsagent. Vertel me in je eigen woorden en taal wat je wilt verkopen, weggeven, ruilen, verhuren, huren of vinden. Ik zoek de juiste persoon en onderhandel voor je. Zonder jouw ja wordt er niets afgesproken.
birth-ready = Je MAI is klaar. Zeg eens hallo.
ask-town = In welke plaats woon je? (Ik antwoord in { $language }; schrijf je in een andere taal, dan ga ik daarin mee.)
ask-autonomy = Hoeveel mag ik zelf beslissen?
ask-comfort = Tot welk bedrag mag ik mijn gang gaan zonder je lastig te vallen?
ask-style = Hoe zal ik met je praten?
ask-sharing = Wat mogen andere MAI's over je weten?
ask-precision = Hoe precies mogen anderen zien waar je bent?
ask-platforms = Waar chat je? Kies alles wat klopt.
ask-market = Wat mag ik voor je doen op de markt?
ask-currency = In welke valuta reken je? Schrijf die op, bijvoorbeeld { $currency }.
ask-radius = Hoe ver wil je reizen voor een deal?
ask-delivery = Spreek je liever af of laat je liever bezorgen?
ask-payment = Hoe betaal je graag en hoe word je graag betaald?
ask-quiet = Wanneer moet ik stil zijn?
ask-days = Wanneer heb je tijd om af te spreken?
ask-firmness = Hoe hard mag ik onderhandelen?
ask-partners = Hoe goed moeten de beoordelingen van de ander zijn?
ask-contact = Wie mag via mij contact met je opnemen?
ask-notifications = Waarover zal ik je uit mezelf iets laten weten?
ask-interests = Welke spullen vind je interessant? Noem er een paar.
ask-formality = Hoe formeel zal ik zijn?
ask-languages = Welke talen spreek je? Schrijf ze op.
ask-language = Welke taal zal ik spreken?
language-set = Vanaf nu praat ik { $language }.
choice-autonomy-ask = Vraag het me altijd
choice-autonomy-big = Vraag bij iets groots
choice-autonomy-tell = Doe het en meld het
choice-autonomy-full = Beslis voor mij
choice-comfort-under = Tot { $amount }
choice-comfort-trust = Ik vertrouw je
choice-style-casual = Losjes
choice-style-professional = Zakelijk
choice-style-brief = Kort
choice-style-detailed = Uitgebreid
choice-sharing-nothing = Niets
choice-sharing-interests = Mijn interesses
choice-sharing-profile = Mijn profiel
choice-sharing-all = Alles wat helpt
choice-precision-city = Mijn woonplaats
choice-precision-never = Nooit
choice-precision-neighbourhood = Mijn buurt
choice-precision-precise = Precies
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Webchat
platform-not-yet = { $name }: dat kan hier nog niet; ik onthoud het.
choice-market-full = Alles
choice-market-browse = Alleen rondkijken
choice-market-buy = Kopen, na mijn ja
choice-market-sell = Verkopen, na mijn ja
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Afspreken
choice-delivery-delivery = Bezorgen
choice-delivery-either = Maakt niet uit
choice-payment-cash = Contant
choice-payment-transfer = Overschrijving
choice-payment-card = Kaart (pinnen)
choice-payment-any = Maakt niet uit
choice-quiet-night = 's Nachts (22–8)
choice-quiet-none = Nooit
choice-quiet-evening = Avond, nacht (19–9)
choice-days-any = Altijd
choice-days-weekend = In het weekend
choice-days-evenings = Middag en avond
choice-days-mornings = 's Ochtends
choice-firmness-normal = Gewoon
choice-firmness-soft = Rustig
choice-firmness-firm = Hard
choice-partners-0 = Iedereen is goed
choice-partners-50 = Redelijk of beter
choice-partners-70 = Goed
choice-partners-85 = Heel goed
choice-contact-everyone = Iedereen
choice-contact-rated = Wie beoordeeld is
choice-contact-nobody = Niemand
choice-notifications-all = Alles
choice-notifications-digest = Dagelijks in één bericht
choice-notifications-deals = Alleen mijn deals
choice-notifications-none = Niets
choice-formality-polite = Beleefd
choice-formality-familiar = Als vrienden
which-town = Welke bedoel je?
town-noted = Genoteerd: { $town }. Ik reken in { $currency }; je kunt dat wijzigen via /settings.
unclear-town = Die plaats ken ik niet. Schrijf de dichtstbijzijnde grotere plaats, of stuur je locatie.
held-until-ready = Dat heb ik bewaard. Nog heel even, dan ga ik ermee aan de slag.
please-choose = Druk op een van de knoppen, of schrijf /help.
noted = Genoteerd.
welcome-back = { $formality ->
    [familiar] Hé, leuk je weer te zien! 👋 Wat wordt het?
   *[polite] Welkom terug! Wat zoek je, of wat wil je kwijt?
}

# Knoppen
button-skip = Overslaan
button-done-choosing = Klaar
button-drop = Laat maar
button-yes-look = Ja, doe maar
button-only-tell = Alleen melden
button-change = Wijzigen
button-back = Terug
button-approve = Akkoord
button-decline = Weigeren
button-counter = Andere prijs
button-here = Ik ben er
button-done = Alles gelukt
button-write = Bericht sturen
button-reschedule = Andere tijd
button-noshow = Er kwam niemand
button-cancel = Deal annuleren
button-cancel-sure = Ja, annuleren
button-cancel-wish = Verwijderen
button-keep = Nee, zo laten
button-reply = Antwoorden
button-negotiate = Onderhandelen
button-accept-time = Die tijd is goed
button-pause = Pauzeren
button-resume = Weer zoeken
button-edit = Bewerken
button-export = Mijn gegevens
button-erase = Alles verwijderen
button-erase-sure = Ja, alles weg
button-voice-give = Stem opnemen
button-voice-delete = Stem verwijderen
button-used = Die knop is al gebruikt. Schrijf /status om te zien hoe het ervoor staat.
button-unknown = Die knop ken ik niet meer. Schrijf /status om te zien hoe het ervoor staat.
button-foreign = Die knop is van iemand anders.
label = { $text }

# Wensen
action-name = { $action ->
    [SELL] Te koop
    [BUY] Gezocht
    [GIVE] Gratis weg
    [TRADE] Te ruil
    [RENT_OUT] Te huur
    [RENT] Te huur gezocht
    [OFFER_SERVICE] Dienst aangeboden
    [SEEK_SERVICE] Dienst gezocht
   *[other] Wens
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Zal ik iemand zoeken? Je mag me ook gewoon in woorden verbeteren.
    .title = { action-name }: { $thing }
ask-wish-action = Wat wil je ermee doen?
ask-wish-thing = Wat is het precies?
ask-wish-location = In welke plaats? Je locatie sturen mag ook.
ask-wish-size = Welke maat?
ask-wish-quantity = Hoeveel?
ask-wish-wanted = Wat wil je ervoor terug?
per-what = { $per ->
    [hour] {" "}per uur
    [day] {" "}per dag
    [week] {" "}per week
    [month] {" "}per maand
    [unit] {" "}per stuk
   *[one] {""}
}
ask-wish-target = Welke prijs heb je in gedachten{ per-what }? Anderen zien dat als je vraagprijs.
ask-wish-limit = { $side ->
    [provider] Hoeveel wil je er minstens voor hebben{ per-what }? Dat blijft tussen ons; ik vertel het nooit aan iemand.
   *[seeker] Hoeveel wil je hoogstens betalen{ per-what }? Dat blijft tussen ons; ik vertel het nooit aan iemand.
}
unclear-wish-thing = Zeg even in een of twee woorden wat het is.
unclear-wish-location = Die plaats ken ik niet. Schrijf de dichtstbijzijnde grotere plaats, of stuur je locatie.
unclear-wish-size = Schrijf de maat zoals die erop staat.
unclear-wish-quantity = Schrijf een getal, bijvoorbeeld 4.
unclear-wish-wanted = Zeg even in een of twee woorden wat je ervoor terug wilt.
unclear-wish-target = Schrijf een bedrag, bijvoorbeeld 80.
unclear-wish-limit = Schrijf een bedrag, bijvoorbeeld 60.
two-currencies = Ik lees twee valuta's: { $currencies }. Noem het bedrag in één daarvan.
several-wishes = Ik zie hier { $count ->
    [one] { $count } wens
   *[other] { $count } wensen
}. We lopen ze een voor een langs.
wish-open = { $style ->
    [brief] Ik zoek.
   *[other] Ik ga nu op zoek naar iemand en laat het je weten zodra ik iets heb. Schrijf /status wanneer je wilt.
}
wish-standing = Ik hou mijn ogen open en laat alleen iets horen als er iets opduikt.
wish-dropped = Oké, vergeten.
wish-expired = De tijd hiervoor is om; ik ben gestopt met zoeken. Wil je het nog? Zeg het dan opnieuw.
    .title = { action-name }: { $thing }
wish-paused = Gepauzeerd. Niemand ziet het tot je me weer laat zoeken.
wish-resumed = Ik zoek weer verder.
wish-cancelled = Verwijderd: { $thing }.
which-field = Wat zal ik wijzigen?
field-action = Wat ik wil doen
field-thing = Waar het om gaat
field-quantity = De hoeveelheid
field-size = De maat
field-location = De plaats
field-wanted = Wat ik terug wil
field-target = Mijn prijs
field-limit = Mijn grens
photo-what = Mooie foto! Wat is het, en wat zal ik ermee doen: verkopen, weggeven, er zo een zoeken?
photo-seen = Dit lijkt op: { $thing }. Wat zal ik ermee doen: verkopen, weggeven, zoiets zoeken?
voice-heard = Ik hoorde: “{ $text }”
voice-unclear = Ik kon niet verstaan wat je zei. Schrijf het even in een paar woorden.
got-voice = Spraakberichten kan ik nog niet beluisteren. Schrijf het even in een paar woorden.
got-contact = Dank je, maar contacten heb ik niet nodig: jij en de ander schrijven elkaar via mij.
got-sticker = 🙂 Vertel in woorden wat je zoekt of wat je kwijt wilt.
got-document = Bestanden kan ik niet lezen. Vertel in een paar woorden waar het over gaat.
got-other = Zo'n bericht kan ik niet lezen. Vertel het even in een paar woorden.
standing-found = { $priced ->
    [yes] Gevonden: { $thing }, { $distance } verderop, vraagprijs { $price }.
   *[no] Gevonden: { $thing }, { $distance } verderop.
}
digest = { $lines }
    .title = Vandaag voor je gevonden
talk-begun = Ik overleg met de ander en kom bij je terug.
which-meaning = Ik weet niet zeker of ik je goed begrijp. Wat wil je doen?
meaning-sell = Iets verkopen
meaning-buy = Iets kopen
meaning-give = Iets weggeven
meaning-trade = Iets ruilen
meaning-rent-out = Iets verhuren
meaning-rent = Iets huren
meaning-offer-service = Mijn werk aanbieden
meaning-seek-service = Werk laten doen
meaning-approve = Ja zeggen
meaning-decline = Nee zeggen
meaning-counter = Andere prijs noemen
meaning-cancel = Iets terugtrekken
meaning-status = Zien hoe het staat
meaning-help = Hulp krijgen
meaning-greet = Gewoon hallo zeggen
meaning-thank = Gewoon bedanken
meaning-stop = Berichten stoppen
meaning-other = Gewoon kletsen
meaning-neither = Iets anders
say-it-differently = Zeg het dan even anders, bijvoorbeeld: “Ik wil mijn fiets verkopen, 80”.

# Regels op kaarten
line-in-return = In ruil: { $value }
line-details = { $value }
line-quantity = Hoeveelheid: { $value }
line-unit-price = Per stuk: { $value }
line-total = Totaal: { $value }
line-price-hour = { $value } per uur
line-price-day = { $value } per dag
line-price-week = { $value } per week
line-price-month = { $value } per maand
line-free = Gratis
line-reasons = Waarom: { $value }
line-distance = Afstand: { $value }
line-area = Plek om af te spreken: { $value }
line-times = Mogelijke tijden: { $value }
line-payment = Betaling: { $value }
line-partner = De ander: { $value }
line-interests = Interesses: { $value }
line-since = Hier sinds: { $value }
line-expires = Geldig tot: { $value }
line-deal = Deal nr. { $value }
line-hope = Prijs: { $value }
line-limit = Grens (weten alleen jij en ik): { $value }
line-place = Plaats: { $value }
line-urgent = Dringend
line-when = Wanneer: { $value }
line-where = Waar: { $value }
partner-new = { $named ->
    [yes] { $name }, nieuw hier, nog geen beoordelingen
   *[no] nieuw hier, nog geen beoordelingen
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } van 5 sterren ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } van 5 sterren ({ $count })
}
reason-same-size = maat klopt
reason-same-brand = merk klopt
reason-same-model = model klopt
reason-asks = vraagt { $value }
payment-cash = contant
payment-bank-transfer = overschrijving
payment-card = kaart (pinnen)
payment-mobile-money = mobiel betalen
condition-new = nieuw
condition-used-like-new = zo goed als nieuw
condition-used-good = in goede staat
condition-used-fair = in redelijke staat
condition-for-parts = voor onderdelen
condition-used = gebruikt
color-black = zwart
color-white = wit
color-red = rood
color-blue = blauw
color-green = groen
color-yellow = geel
color-grey = grijs
color-brown = bruin
color-pink = roze
color-silver = zilver
color-gold = goud
color-beige = beige
color-purple = paars
color-orange = oranje
material-leather = leer
material-wood = hout
material-metal = metaal
material-glass = glas
material-plastic = plastic
material-cotton = katoen
material-wool = wol
material-silk = zijde
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } kamer
   *[other] { $value } kamers
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } stuk
   *[other] { $count } stuks
}
unit-pair = { $count ->
    [one] { $count } paar
   *[other] { $count } paar
}
unit-set = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}

# Deals
card-approval = { $lines }

    Ga je akkoord?
    .title = { $side ->
    [provider] Iemand wil dit van je: { $thing }
   *[seeker] Dit heb ik voor je gevonden: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Je hebt ja gezegd. Nu wacht ik op de ander.
approved-for-you = Ik heb dit voor je goedgekeurd, zoals ik van je mocht.
counter-accepted = De ander gaat akkoord met jouw prijs.
declined-by-you = Geweigerd. Ik zoek verder.
deal-expired = De tijd voor deal { $deal } is om. Ik zoek verder.
deal-reminder = { $lines }

    Dit wacht nog op jouw antwoord.
    .title = { $thing }
deal-cancelled-by-you = Deal { $deal } is geannuleerd. Ik heb het de ander laten weten.
peer-declined = De ander wil deal { $deal } niet. Ik zoek verder.
peer-cancelled = De ander heeft deal { $deal } geannuleerd. Ik zoek verder.
ask-counter = De prijs per stuk is { $price }. Welke prijs stel jij voor?
counter-sent = Ik heb je prijs doorgegeven.
counter-refused = De ander gaat daar niet in mee. { $price } blijft staan.
nothing-to-approve = Er wacht nu niets op jouw antwoord.
which-deal = Er wachten meerdere aanbiedingen op je. Gebruik de knoppen.
ask-cancel-deal = Deze deal echt annuleren? De ander rekent op je.
kept = Oké, alles blijft zoals het is.

# Afspraken
meeting-card = { $lines }

    Spreek overdag af op een drukke plek, bekijk het goed voor je betaalt en betaal nooit vooraf.
    .title = Afgesproken: { $thing }
meeting-spot = een drukke openbare plek in { $town }, zoals het centrale plein of het station
meeting-calendar = Hier is de afspraak voor je agenda.
meeting-soon = { $lines }
    .title = Je afspraak komt eraan: { $thing }
meeting-how = Hoe ging het?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ik weet geen andere tijd die jullie allebei uitkomt. Je kunt de ander wel schrijven.
ask-other-time = Welke tijd komt jou goed uit?
time-proposed = Ik heb deze tijd voorgesteld: { $time }.
time-asked = De ander stelt deze tijd voor: { $time }.
arrived-noted = Ik heb de ander laten weten dat je er bent.
peer-arrived = De ander is er.
ask-rating = Klaar! Hoe was de ander?
too-early-for-no-show = Nog te vroeg, de afspraak is: { $time }. Wacht nog tot dan.
no-show-noted = Wat vervelend. Ik heb genoteerd dat de ander niet kwam en zoek verder. Wil je een beoordeling geven?
blamed-no-show = De ander zegt dat jij er niet was. Ik zoek verder. Jij mag ook een beoordeling geven.
rating-thanks = Bedankt! Je gaf { $stars ->
    [one] { $stars } ster
   *[other] { $stars } sterren
}.
ask-note = Wat zal ik tegen de ander zeggen? Ik geef het door zonder je naam of nummer.
note-sent = Doorgegeven.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Bericht over: { $thing }
note-translated = “{ $text }” { $understood }
    Origineel ({ $language }): “{ $original }”
    .title = Bericht over: { $thing }

# Status
status-summary = Open wensen: { $wishes }. Open deals: { $deals }. Afgerond: { $done }.
status-empty = Er staat nu niets open. Vertel me wat je wilt verkopen of vinden.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Nog niet af
wish-state-open = Ik zoek
wish-state-standing = Ik meld me als er iets opduikt
wish-state-talking = Ik onderhandel
wish-state-agreed = Afgesproken, zie de deal
wish-state-paused = Gepauzeerd
deal-state-proposed = Wacht op jouw antwoord
deal-state-approved-by-me = Wacht op de ander
deal-state-approved-by-peer = De ander zei ja; wacht op jou
deal-state-confirmed = Jullie hebben allebei ja gezegd
deal-state-meeting = Afspraak gemaakt
deal-state-arrived = Je bent er
deal-state-done = Klaar, nog niet beoordeeld
deal-state-no-show = Er is iemand niet gekomen
deal-state-blamed = De ander zegt dat jij er niet was
ask-cancel-wish = “{ $thing }” echt verwijderen?

# Instellingen en privacy
settings-list = Wat wil je wijzigen?
setting-language = Taal
setting-town = Woonplaats
setting-autonomy = Zelfstandigheid
setting-comfort = Bedragen
setting-style = Stijl
setting-sharing = Wat anderen weten
setting-precision = Locatie
setting-platforms = Kanalen
setting-market = Markt
setting-currency = Valuta
setting-radius = Afstand
setting-delivery = Bezorging
setting-payment = Betaling
setting-quiet = Stille uren
setting-days = Afspreekdagen
setting-firmness = Onderhandelen
setting-partners = Beoordeling ander
setting-contact = Wie me mag bereiken
setting-notifications = Meldingen
setting-interests = Interesses
setting-formality = Toon
setting-languages = Talen die ik spreek
privacy = Ik bewaar wat je me over je wensen vertelt, je antwoorden op mijn vragen en je deals. Je grenzen en je adres blijven altijd bij mij. Je kunt je gegevens meenemen of verwijderen.
export-ready = Dit is alles wat ik over je weet.
ask-erase = Echt alles verwijderen? Je open wensen en deals stoppen en je MAI is voorgoed weg.
erased = Alles is verwijderd. Het ga je goed!
voice-consent = Bedankt. Stuur nu een kort spraakbericht; ik bewaar het als je stemvoorbeeld tot je het verwijdert.
voice-kept = Ik heb je stemvoorbeeld bewaard. Je kunt het verwijderen via /privacy.
voice-deleted = Je stemvoorbeeld is verwijderd.

# Praten
help = { $style ->
    [brief] Zeg wat je verkoopt, weggeeft, ruilt, (ver)huurt of zoekt. /status /settings /privacy /cancel /stop
   *[other] Vertel me in je eigen woorden wat je wilt verkopen, weggeven, ruilen, verhuren, huren of vinden. Bijvoorbeeld: “fiets te koop, 80” of “zoek een ledikant hier in de buurt”. Ik vind iemand, in welke taal dan ook, onderhandel binnen je grenzen en vraag het jou voordat er iets vaststaat.
        /status – hoe het ervoor staat
        /settings – hoe ik voor je werk
        /privacy – je gegevens
        /cancel – een vraag overslaan
        /stop – geen berichten meer
}
greeting = { $formality ->
    [familiar] Hé! 👋 Wat zoek je, of wat moet er weg?
   *[polite] { $style ->
        [professional] Goedendag. Wat kan ik voor je doen?
       *[other] Hallo! Wat zoek je, of wat wil je kwijt?
    }
}
you-are-welcome = { $formality ->
    [familiar] Altijd! 🙂
   *[polite] Graag gedaan!
}
not-a-wish = Ik ben goed in handelen: vertel me wat je wilt verkopen, weggeven, ruilen, verhuren, huren of vinden. Met /help zie je meer.
nothing-asked = Oké, ik wacht niet meer op een antwoord.
stopped = Ik ben stil. Schrijf me wanneer je weer verder wilt.
command-unknown = Dat commando ken ik niet. Met /help zie je wat ik kan.
empty-message = Dat bericht was leeg. Vertel me in een paar woorden wat je nodig hebt.
edit-unclear = Ik zag dat je een bericht hebt aangepast. Vertel me opnieuw wat ik moet wijzigen.
too-long = Dat is me te lang. Zeg het in hooguit { $limit } tekens.
no-longer-possible = Dat kan niet meer. Schrijf /status om te zien hoe het ervoor staat.
not-found = Dat kan ik niet meer vinden. Schrijf /status om te zien hoe het ervoor staat.
sorry-failed = Sorry, er ging bij mij iets mis. Zeg het nog een keer.
refused-market = Van je instellingen mag ik dat niet. Je kunt ze wijzigen via /settings.
refused-too-many-wishes = Je hebt al veel wensen openstaan. Rond er eerst een af of verwijder er een; /status laat ze zien.
refused-amount = Dat bedrag kan niet kloppen. Schrijf een getal boven de 0.
refused-limit = Daarmee ga ik over de grens die je me gaf.
refused-contact = Voor je veiligheid geef ik geen telefoonnummers, adressen of links door. Jullie zien elkaar zoals op de kaart is afgesproken.
refused-too-many-messages = Eén moment, dat was veel in één keer. Probeer het over een minuut nog eens.
refused-deal-over = Die deal is voorbij.
refused-deal-running = Hierover loopt al een deal. Annuleer die eerst; /status laat hem zien.
refused-not-open = Voor die wens zoek ik nu niet.
refused-not-paused = Die staat niet op pauze.
refused-same-price = Dat is al de prijs.
refused-too-many-counters = Er is genoeg heen en weer geboden. Ga akkoord of weiger.

# Commando's in menu's
command-start = Beginnen
command-help = Wat ik kan
command-status = Hoe het ervoor staat
command-settings = Hoe ik voor je werk
command-privacy = Je gegevens
command-cancel = Een vraag overslaan

announcements-off = Aankondigingen van deze community blijven ook uit, tot je START schrijft.
announcements-on = Aankondigingen van deze community staan weer aan.
slow-down = Dat was veel in één keer, dat kan ik niet bijhouden. Wacht een minuut en schrijf dan opnieuw: wat je tussendoor stuurde, heb ik niet gelezen.
waiting-for-partner = { $thing }: de ander is nu even niet te bereiken. Ik ga verder zodra er weer een bericht komt; er gaat niets verloren.
privacy-notice = { $mark } Dit is je eigen geheime teken. Het staat op elke echte kaart van mij; staat het er niet, dan ben ik het niet. Ik schrijf je nooit vanaf een ander account en vraag nooit om wachtwoorden of codes. Wat je me vertelt, blijft bij mij: met /privacy zie je het en verwijder je het.
group-private = Ik werk voor één persoon tegelijk. Schrijf me privé, dan ga ik ermee aan de slag:
link-code = Stuur me deze code binnen { $minutes } minuten via je andere kanaal: { $code }
link-done = Gekoppeld: je bereikt me nu ook via { $channel }. Wat ik weet, weet ik overal.
link-unknown = Die code ken ik niet. Schrijf /link op je andere kanaal, dan krijg je een nieuwe.
unlink-list = Welk kanaal zal ik vergeten?
unlink-none = Je bereikt me alleen hier. Schrijf /link om me ook via een ander kanaal te gebruiken.
unlink-done = Klaar. Op { $channel } ken ik je niet meer.
refused-link-own = Dat is je eigen code. Stuur me die via het andere kanaal.
refused-link-many = Je bereikt me al via veel kanalen. Schrijf /unlink om er eerst een weg te halen.
refused-link-busy = Hier heb je een MAI met open wensen of deals. Rond die eerst af of verwijder ze (/status laat ze zien) en schrijf de code daarna opnieuw.
command-link = Me ook ergens anders gebruiken
# WhatsApp: het sjabloon dat meer dan 24 uur na het laatste bericht wordt gestuurd, en de knop die een lijst opent
whatsapp-invite = Je MAI heeft nieuws over een van je wensen. Antwoord om het te zien.
whatsapp-invite-show = Laat maar zien
whatsapp-choose = Kiezen
# Voor wie de bot beheert
operator-page =
    Je pagina: { $link }
    De link werkt één keer, { $minutes } minuten lang. Geef hem niet door.
operator-help =
    /stats – cijfers, met een plaatje
    /broadcast SEGMENT – veel mensen tegelijk schrijven; /broadcasts – hoe het ermee gaat
    /announce WIE TEKST – één persoon schrijven
    /user WIE – wat er bekend is; /note WIE TEKST – iets onthouden
    /tag WIE TAG, /untag WIE TAG – voor segmenten
    /ban WIE REDEN, /unban WIE
    /disputes, /solve DEAL TEKST – deals waarbij iemand niet kwam
    /export { $exports }
    /health, /dead, /resend WACHTRIJ NUMMER
    /maintenance on, /maintenance off
    /switch NAAM on, /switch NAAM off – { $features }
    WIE is p_…, de naam van een MAI, of channel:address.
operator-usage = Schrijf het zo: { $usage }
operator-person-unknown = Ik ken niemand met de naam { $who }. Schrijf p_…, de naam van een MAI, of channel:address.
operator-own-person = { $who } hoort bij de beheerders; dat kan niet.
operator-user =
    { $person }
    MAI: { $mai }
    Taal: { $language }. Woonplaats: { $town }
    Kanalen: { $channels }
    Hier sinds: { $since }, laatst gezien: { $seen }
    Wensen: { $wishes }
    Deals: { $deals }
    Sterren gekregen: { $stars }
    Tags: { $tags }
    Krijgt broadcasts: { $news }. Geblokkeerd: { $banned }
    Notities: { $notes }
    .title = { $name }
operator-stats =
    Mensen: { $people }, nieuw in een week: { $fresh }, actief in een week: { $active }
    Talen: { $languages }
    Kanalen: { $channels }
    Wensen: { $wishes }
    Deals: { $deals }
    Van wens tot deal: { $confirmed } wensen, { $matched } met een match, { $agreed } afgesproken, { $carried } uitgevoerd ({ $conversion })
    Antwoorden: de helft binnen { $median }, bijna allemaal binnen { $slowest }
    Van kaart tot akkoord: { $approval }
    .title = Cijfers
chart-languages = Mensen per taal
chart-channels = Mensen per kanaal
chart-daily = Nieuwe mensen, wensen, deals per dag
chart-funnel = 1 wensen, 2 met een match, 3 afgesproken, 4 uitgevoerd
operator-no-disputes = Geen geschillen.
operator-deal-unknown = Deal { $deal } ken ik niet.
operator-solver-is-party = Je bent zelf partij in die deal; iemand anders van de beheerders moet beslissen.
dispute-solved = { $text }
    .title = Besluit over deal { $deal }: { $thing }
operator-says = { $text }
    .title = Een bericht van de beheerders
operator-export-ready = Rijen: { $total }
operator-nothing-dead = Er is niets opgegeven.
operator-switches = Onderhoud: { $maintenance }. { $features }
maintenance = We zijn iets aan het herstellen. Ik heb je bericht bewaard en antwoord zodra we klaar zijn.
maintenance-over = Het onderhoud is voorbij. Berichten die wachtten: { $total }
feature-off = Dat staat nu even uit. Probeer het later nog eens.
banned = De beheerders hebben je toegang afgesloten: { $reason }
unbanned = Je bent weer welkom. Vertel me wat je wilt verkopen of vinden.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Dat is langer dan { $word } tekens.
        [too-deep] Meer dan { $word } haakjes binnen elkaar.
        [unknown-name] Ik ken “{ $word }” niet (teken { $at }). Mogelijk: { $choices }
        [unknown-value] “{ $word }” (teken { $at }) kan daar niet. Bijvoorbeeld: { $choices }
        [expected-value] Er ontbreekt een waarde bij teken { $at }, na “{ $word }”.
        [expected-term] Er ontbreekt een voorwaarde bij teken { $at }. Mogelijk: { $choices }
        [expected-bracket] “{ $word }” ontbreekt bij teken { $at }.
        [left-over] Er ontbreekt “and” of “or” voor “{ $word }” (teken { $at }).
        [bad-character] Ik kan “{ $word }” niet lezen (teken { $at }).
        [bad-time] “{ $word }” (teken { $at }) is geen tijdsduur. Bijvoorbeeld: { $choices }
        [bad-distance] Bij “{ $word }” (teken { $at }) horen een plaats en een afstand. Bijvoorbeeld: { $choices }
        [unknown-place] Ik ken de plaats “{ $word }” niet (teken { $at }). Schrijf een grotere plaats, of breedtegraad, lengtegraad.
        [several-places] “{ $word }” (teken { $at }) kan op meerdere plaatsen slaan. Schrijf een van deze punten: { $choices }
       *[other] Bij teken { $at } kan ik het niet lezen.
    }
    .title = Wie bedoel je?
broadcast-ask-text =
    Voor: { $segment }
    Stuur me nu de tekst. Begin elke taal met de taalcode, bijvoorbeeld “es: Hola”; woorden zonder code zijn in { $language }. Regels tussen [haakjes] aan het eind worden knoppen, [Label -> /status] zegt waar een druk op de knop voor staat. Een foto mag erbij, of alleen een foto. “catalog: KEY” neemt een tekst uit de catalogi.
broadcast-text-wrong =
    { $problem ->
        [empty] Er zijn geen woorden voor { $word }.
        [too-long] De tekst voor { $word } is langer dan { $limit } tekens.
        [bad-button] “{ $word }” kan geen knop zijn: hoogstens { $buttons }, elk van hoogstens { $label } tekens.
       *[unknown-key] In de catalogi staat geen tekst “{ $word }” die op zichzelf staat.
    }
broadcast-preparing = Ik tel wie het krijgt. Je kunt meer talen sturen, of een foto.
broadcast-preview =
    Voor: { $segment }
    Ontvangers: { $total }
    Talen: { $languages }
    Kanalen: { $channels }
    Teksten: { $texts }
    Overgeslagen: { $skipped }
    .title = Proefrun
broadcast-nobody =
    Niemand zou dit krijgen. Voor: { $segment }
    Overgeslagen: { $skipped }
broadcast-how =
    { $how ->
        [given] zoals geschreven
        [catalog] uit de catalogus
        [translated] vertaald
        [read] een andere taal die ze lezen
        [related] een taal dicht bij die van hen
       *[closest] wat er het dichtst bij komt
    }
skip-reason =
    { $reason ->
        [banned] geblokkeerd
        [opted-out] willen geen broadcasts
        [stopped] zeiden stop
        [notifications] willen alleen over deals horen
        [blocked] hebben ons geblokkeerd
       *[unreachable] geen adres
    }
broadcast-ask-when = Wanneer? Bijvoorbeeld “2h”, “18:30”, “2026-03-01 18:30” (jouw tijd, { $zone }), of met “local” ervoor, volgens de klok van wie het krijgt.
broadcast-when-wrong = Ik kan “{ $text }” niet lezen als een tijd binnen een jaar.
broadcast-progress =
    { $state }
    Voor: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Broadcast { $id }
broadcast-state =
    { $state ->
        [ready] Nog niet verstuurd
        [preparing] Wordt voorbereid
        [scheduled] Gepland: { $at }
        [running] Wordt verstuurd
        [paused] Gepauzeerd
        [done] Klaar
       *[cancelled] Geannuleerd
    }
recipient-state =
    { $state ->
        [waiting] nog te gaan
        [queued] nu aan de beurt
        [sending] wordt verstuurd
        [sent] verstuurd
        [delivered] bezorgd
        [read] gelezen
        [failed] mislukt
        [window] wacht tot ze schrijven
        [unsure] misschien verstuurd
        [skipped] overgeslagen
        [cancelled] geannuleerd
       *[erased] niet meer hier
    }
broadcast-none = Er zijn nog geen broadcasts.
broadcast-ask-cancel = Echt annuleren? Wie hem nog niet heeft, krijgt hem dan niet.
broadcast-report = { $states }
    .title = Broadcast { $id }: alle ontvangers
broadcast-footer = Met /stop krijg je zulke berichten niet meer.
button-send-now = Nu versturen
button-schedule = Inplannen
button-hold = Pauzeren
button-go-on = Verdergaan
button-stop-sending = Annuleren
button-report = Rapport
operator-text = { $text }
