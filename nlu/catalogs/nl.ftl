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
