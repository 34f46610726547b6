# Fødsel og første møte
birth-welcome = Hei! Jeg er din MAI, din personlige hjelper for kjøp, salg og bytte. Fortell meg med dine egne ord og på ditt eget språk hva du vil selge, gi bort, bytte, leie, leie ut eller finne. Jeg finner rett person og forhandler for deg. Ingenting er avtalt uten ditt ja.
birth-ready = Din MAI er klar. Si hei.
ask-town = Hvor bor du? Skriv byen eller stedet. (Språket mitt: { $language }; bare skriv på et annet språk, så henger jeg med.)
ask-autonomy = Hvor mye kan jeg bestemme på egen hånd?
ask-comfort = Opp til hvilket beløp kan jeg handle uten å bry deg?
ask-style = Hvordan skal jeg snakke med deg?
ask-sharing = Hva kan andre MAI-er få vite om deg?
ask-precision = Hvor nøyaktig kan andre se hvor du er?
ask-platforms = Hvor chatter du? Velg alle som passer.
ask-market = Hva kan jeg gjøre for deg på markedet?
ask-currency = Hvilken valuta regner du i? Skriv den, for eksempel { $currency }.
ask-radius = Hvor langt vil du dra for en handel?
ask-delivery = Vil du helst møtes eller få ting levert?
ask-payment = Hvordan vil du helst betale og få betalt?
ask-quiet = Når skal jeg være stille?
ask-days = Når har du tid til å møte folk?
ask-firmness = Hvor hardt skal jeg forhandle?
ask-partners = Hvor gode vurderinger må den andre parten ha?
ask-contact = Hvem kan kontakte deg gjennom meg?
ask-notifications = Hva skal jeg si fra om uten at du spør?
ask-interests = Hva slags ting er du interessert i? Skriv noen.
ask-formality = Hvor formell skal jeg være?
ask-languages = Hvilke språk snakker du? Skriv dem.
ask-language = Hvilket språk skal jeg snakke?
language-set = Fra nå av er språket mitt: { $language }.
choice-autonomy-ask = Spør meg alltid
choice-autonomy-big = Spør om det store
choice-autonomy-tell = Gjør det og si fra
choice-autonomy-full = Bestem for meg
choice-comfort-under = Opp til { $amount }
choice-comfort-trust = Jeg stoler på deg
choice-style-casual = Uformelt
choice-style-professional = Profesjonelt
choice-style-brief = Kort
choice-style-detailed = Utfyllende
choice-sharing-nothing = Ingenting
choice-sharing-interests = Interessene mine
choice-sharing-profile = Profilen min
choice-sharing-all = Alt som hjelper
choice-precision-city = Byen min
choice-precision-never = Aldri
choice-precision-neighbourhood = Nabolaget mitt
choice-precision-precise = Nøyaktig
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Nettchat
platform-not-yet = { $name }: finnes ikke her ennå; jeg husker på det.
choice-market-full = Alt
choice-market-browse = Bare se
choice-market-buy = Kjøpe med mitt ja
choice-market-sell = Selge med mitt ja
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Møtes
choice-delivery-delivery = Levering
choice-delivery-either = Begge deler går bra
choice-payment-cash = Kontant
choice-payment-transfer = Bankoverføring
choice-payment-card = Kort
choice-payment-any = Hva som helst
choice-quiet-night = Om natten (22–8)
choice-quiet-none = Aldri
choice-quiet-evening = Kveld og natt (19–9)
choice-days-any = Når som helst
choice-days-weekend = Helger
choice-days-evenings = Ettermiddag og kveld
choice-days-mornings = Formiddager
choice-firmness-normal = Normalt
choice-firmness-soft = Forsiktig
choice-firmness-firm = Hardt
choice-partners-0 = Spiller ingen rolle
choice-partners-50 = Middels eller bedre
choice-partners-70 = Gode
choice-partners-85 = Veldig gode
choice-contact-everyone = Alle
choice-contact-rated = Bare med vurderinger
choice-contact-nobody = Ingen
choice-notifications-all = Alt
choice-notifications-digest = Én gang om dagen, samlet
choice-notifications-deals = Bare handlene mine
choice-notifications-none = Ingenting
choice-formality-polite = Høflig
choice-formality-familiar = Som en venn
which-town = Hvilket sted mener du?
town-noted = Notert: { $town }. Jeg regner i { $currency }; det kan du endre under /settings.
unclear-town = Det stedet kjenner jeg ikke. Skriv nærmeste større by, eller send posisjonen din.
held-until-ready = Det har jeg tatt vare på. Bare et øyeblikk, så tar jeg meg av det.
please-choose = Trykk på en av knappene, eller skriv /help.
noted = Notert.
welcome-back = { $formality ->
    [familiar] Hei, så bra å se deg! 👋 Hva skjer?
   *[polite] Velkommen tilbake! Hva leter du etter, eller hva vil du bli kvitt?
}

# Knapper
button-skip = Hopp over
button-done-choosing = Ferdig
button-drop = Glem det
button-yes-look = Ja, sett i gang
button-only-tell = Bare si fra
button-change = Endre
button-back = Tilbake
button-approve = Godkjenn
button-decline = Avslå
button-counter = En annen pris
button-here = Jeg er her
button-done = Alt i orden
button-write = Skriv en melding
button-reschedule = Et annet tidspunkt
button-noshow = Den andre kom ikke
button-cancel = Avlys handelen
button-cancel-sure = Ja, avlys
button-cancel-wish = Slett
button-keep = Nei, behold
button-reply = Svar
button-negotiate = Forhandle
button-accept-time = Det passer for meg
button-pause = Sett på pause
button-resume = Let videre
button-edit = Rediger
button-export = Dataene mine som fil
button-erase = Slett alt
button-erase-sure = Ja, slett alt
button-voice-give = Gi en stemmeprøve
button-voice-delete = Slett stemmeprøven
button-used = Den knappen er allerede brukt. Skriv /status for å se hvordan det ligger an.
button-unknown = Den knappen kjenner jeg ikke lenger. Skriv /status for å se hvordan det ligger an.
button-foreign = Den knappen tilhører noen andre.
label = { $text }

# Ønsker
action-name = { $action ->
    [SELL] Selges
    [BUY] Ønskes kjøpt
    [GIVE] Gis bort
    [TRADE] Byttes
    [RENT_OUT] Leies ut
    [RENT] Ønskes leid
    [OFFER_SERVICE] Tjeneste tilbys
    [SEEK_SERVICE] Tjeneste søkes
   *[other] Ønske
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Skal jeg lete etter noen? Du kan også rette på meg med ord.
    .title = { action-name }: { $thing }
ask-wish-action = Hva vil du gjøre med det?
ask-wish-thing = Hva er det helt nøyaktig?
ask-wish-location = Hvor? Skriv byen eller stedet, eller send posisjonen din.
ask-wish-size = Hvilken størrelse?
ask-wish-quantity = Hvor mange?
ask-wish-wanted = Hva vil du ha i bytte?
per-what = { $per ->
    [hour] {" "}per time
    [day] {" "}per dag
    [week] {" "}per uke
    [month] {" "}per måned
    [unit] {" "}per stykk
   *[one] {""}
}
ask-wish-target = Hvilken pris ønsker du deg{ per-what }? Andre ser den som prisantydningen din.
ask-wish-limit = { $side ->
    [provider] Hva er det minste du kan godta{ per-what }? Det blir mellom oss; jeg sier det aldri til noen.
   *[seeker] Hva er det meste du vil betale{ per-what }? Det blir mellom oss; jeg sier det aldri til noen.
}
unclear-wish-thing = Fortell meg med et ord eller to hva det er.
unclear-wish-location = Det stedet kjenner jeg ikke. Skriv nærmeste større by, eller send posisjonen din.
unclear-wish-size = Skriv størrelsen slik den står på tingen.
unclear-wish-quantity = Skriv et tall, for eksempel 4.
unclear-wish-wanted = Fortell meg med et ord eller to hva du vil ha i bytte.
unclear-wish-target = Skriv et beløp, for eksempel 800.
unclear-wish-limit = Skriv et beløp, for eksempel 600.
two-currencies = Jeg ser to valutaer: { $currencies }. Skriv beløpet i en av dem.
several-wishes = Jeg ser { $count ->
    [one] { $count } ønske
   *[other] { $count } ønsker
} her. Vi tar dem ett om gangen.
wish-open = { $style ->
    [brief] Jeg leter.
   *[other] Nå leter jeg etter noen og sier fra så snart jeg har noe. Skriv /status når du vil.
}
wish-standing = Jeg holder øynene åpne og sier bare fra når noe dukker opp.
wish-dropped = Den er grei, glemt.
wish-expired = Tiden er ute for denne; jeg leter ikke lenger. Si fra igjen hvis du fortsatt vil.
    .title = { action-name }: { $thing }
wish-paused = Satt på pause. Ingen ser det før du fortsetter.
wish-resumed = Jeg leter igjen.
wish-cancelled = Slettet: { $thing }.
which-field = Hva skal jeg endre?
field-action = Hva jeg vil gjøre
field-thing = Tingen
field-quantity = Hvor mange
field-size = Størrelsen
field-location = Stedet
field-wanted = Hva jeg vil ha i bytte
field-target = Prisen min
field-limit = Grensen min
photo-what = Fint bilde! Hva er det, og hva skal jeg gjøre med det: selge det, gi det bort, finne noe lignende?
photo-seen = Dette ser ut som: { $thing }. Hva skal jeg gjøre: selge, gi bort eller finne noe lignende?
voice-heard = Jeg hørte: «{ $text }»
voice-unclear = Jeg klarte ikke å høre hva du sa. Skriv det med noen få ord.
got-voice = Jeg kan ikke høre på talemeldinger ennå. Skriv det med noen få ord.
got-contact = Takk, men jeg trenger ikke kontakter: du og den andre parten skriver til hverandre gjennom meg.
got-sticker = 🙂 Fortell meg med ord hva du leter etter eller vil bli kvitt.
got-document = Jeg kan ikke lese filer. Fortell meg med noen få ord hva det gjelder.
got-other = Den typen meldinger kan jeg ikke lese. Fortell meg det med noen få ord.
standing-found = { $priced ->
    [yes] Funnet: { $thing }, { $distance } unna, prisantydning { $price }.
   *[no] Funnet: { $thing }, { $distance } unna.
}
digest = { $lines }
    .title = Funnet til deg i dag
talk-begun = Jeg snakker med den andre parten og kommer tilbake.
which-meaning = Jeg er ikke sikker på at jeg forsto. Hva vil du gjøre?
meaning-sell = Selge noe
meaning-buy = Kjøpe noe
meaning-give = Gi bort noe
meaning-trade = Bytte noe
meaning-rent-out = Leie ut noe
meaning-rent = Leie noe
meaning-offer-service = Tilby arbeidet mitt
meaning-seek-service = Få gjort noe
meaning-approve = Si ja
meaning-decline = Si nei
meaning-counter = Foreslå en annen pris
meaning-cancel = Trekke noe tilbake
meaning-status = Se status
meaning-help = Få hjelp
meaning-greet = Bare si hei
meaning-thank = Bare si takk
meaning-stop = Stoppe meldingene
meaning-other = Bare prate
meaning-neither = Noe annet
say-it-differently = Si det gjerne med andre ord, for eksempel: «Jeg vil selge sykkelen min, 800».

# Linjer på kort
line-in-return = I bytte: { $value }
line-details = { $value }
line-quantity = Antall: { $value }
line-unit-price = Per stykk: { $value }
line-total = Totalt: { $value }
line-price-hour = { $value } per time
line-price-day = { $value } per dag
line-price-week = { $value } per uke
line-price-month = { $value } per måned
line-free = Gratis
line-reasons = Hvorfor: { $value }
line-distance = Avstand: { $value }
line-area = Møteområde: { $value }
line-times = Mulige tider: { $value }
line-payment = Betaling: { $value }
line-partner = Den andre parten: { $value }
line-interests = Interesser: { $value }
line-since = Her siden: { $value }
line-expires = Gjelder til: { $value }
line-deal = Handel nr. { $value }
line-hope = Pris: { $value }
line-limit = Grense (bare du og jeg kjenner den): { $value }
line-place = Sted: { $value }
line-urgent = Haster
line-when = Når: { $value }
line-where = Hvor: { $value }
partner-new = { $named ->
    [yes] { $name }, ny her, ingen vurderinger ennå
   *[no] ny her, ingen vurderinger ennå
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } av 5 stjerner ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } av 5 stjerner ({ $count })
}
reason-same-size = størrelsen passer
reason-same-brand = merket passer
reason-same-model = modellen passer
reason-asks = vil ha { $value }
payment-cash = kontant
payment-bank-transfer = bankoverføring
payment-card = kort
payment-mobile-money = mobilbetaling
condition-new = helt ny
condition-used-like-new = som ny
condition-used-good = god stand
condition-used-fair = bruksmerker
condition-for-parts = til deler
condition-used = brukt
color-black = svart
color-white = hvit
color-red = rød
color-blue = blå
color-green = grønn
color-yellow = gul
color-grey = grå
color-brown = brun
color-pink = rosa
color-silver = sølvfarget
color-gold = gullfarget
color-beige = beige
color-purple = lilla
color-orange = oransje
material-leather = skinn
material-wood = tre
material-metal = metall
material-glass = glass
material-plastic = plast
material-cotton = bomull
material-wool = ull
material-silk = silke
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } rom
   *[other] { $value } rom
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
    [one] { $count } sett
   *[other] { $count } sett
}

# Handler
card-approval = { $lines }

    Sier du ja?
    .title = { $side ->
    [provider] Noen vil ha dette av deg: { $thing }
   *[seeker] Jeg fant dette til deg: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Du sa ja. Nå venter jeg på den andre parten.
approved-for-you = Jeg har godkjent dette for deg, slik du har gitt meg lov til.
counter-accepted = Den andre parten godtar prisen din.
declined-by-you = Avslått. Jeg leter videre.
deal-expired = Tiden er ute for handel { $deal }. Jeg leter videre.
deal-reminder = { $lines }

    Dette venter fortsatt på svar fra deg.
    .title = { $thing }
deal-cancelled-by-you = Handel { $deal } er avlyst. Jeg har gitt den andre parten beskjed.
peer-declined = Den andre parten sier nei til handel { $deal }. Jeg leter videre.
peer-cancelled = Den andre parten har avlyst handel { $deal }. Jeg leter videre.
ask-counter = Prisen per stykk er { $price }. Hvilken pris foreslår du i stedet?
counter-sent = Jeg har gitt prisen din videre.
counter-refused = Den andre parten går ikke med på det. { $price } gjelder fortsatt.
nothing-to-approve = Akkurat nå er det ingenting som venter på svar fra deg.
which-deal = Flere tilbud venter på deg. Bruk knappene.
ask-cancel-deal = Vil du virkelig avlyse handelen? Den andre parten regner med deg.
kept = Den er grei, alt blir som det er.

# Møter
meeting-card = { $lines }

    Møt hverandre på et sted med mye folk i dagslys, se på tingen før du betaler, og betal aldri på forskudd.
    .title = Avtalt: { $thing }
meeting-spot = et offentlig sted med mye folk i { $town }, for eksempel torget eller stasjonen
meeting-calendar = Her er avtalen til kalenderen din.
meeting-soon = { $lines }
    .title = Snart skal dere møtes: { $thing }
meeting-how = Hvordan gikk det?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Jeg vet ikke om andre tidspunkter som passer for dere begge. Du kan skrive til den andre parten.
ask-other-time = Hvilket tidspunkt ville passe for deg?
time-proposed = Jeg har foreslått { $time }.
time-asked = Den andre parten foreslår { $time }.
arrived-noted = Jeg har sagt til den andre parten at du er der.
peer-arrived = Den andre parten er der.
ask-rating = I mål! Hvordan var den andre parten?
too-early-for-no-show = Dere skal ikke møtes før { $time }. Vent til da.
no-show-noted = Så leit. Jeg har notert at den andre parten ikke kom, og leter videre. Vil du gi en vurdering?
blamed-no-show = Den andre parten sier at du ikke kom. Jeg leter videre. Du kan også gi en vurdering.
rating-thanks = Takk! Du ga { $stars ->
    [one] { $stars } stjerne
   *[other] { $stars } stjerner
}.
ask-note = Hva skal jeg si til den andre parten? Jeg gir det videre uten navnet eller nummeret ditt.
note-sent = Gitt videre.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Melding om { $thing }
note-translated = «{ $text }» { $understood }
    Original ({ $language }): «{ $original }»
    .title = Melding om { $thing }

# Status
status-summary = Åpne ønsker: { $wishes }. Åpne handler: { $deals }. Avsluttet: { $done }.
status-empty = Ingenting er åpent akkurat nå. Fortell meg hva du vil selge eller finne.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ikke ferdig ennå
wish-state-open = Jeg leter
wish-state-standing = Jeg sier fra når noe dukker opp
wish-state-talking = Jeg forhandler
wish-state-agreed = Avtalt, se handelen
wish-state-paused = På pause
deal-state-proposed = Venter på svar fra deg
deal-state-approved-by-me = Venter på den andre parten
deal-state-approved-by-peer = Den andre parten sa ja; venter på deg
deal-state-confirmed = Begge har sagt ja
deal-state-meeting = Møte avtalt
deal-state-arrived = Du er der
deal-state-done = Ferdig, ikke vurdert ennå
deal-state-no-show = Noen kom ikke
deal-state-blamed = Den andre parten sier at du ikke kom
ask-cancel-wish = Vil du virkelig slette «{ $thing }»?

# Innstillinger og personvern
settings-list = Hva vil du endre?
setting-language = Språk
setting-town = Sted
setting-autonomy = Selvstendighet
setting-comfort = Beløp
setting-style = Stil
setting-sharing = Hva andre vet
setting-precision = Posisjon
setting-platforms = Kanaler
setting-market = Marked
setting-currency = Valuta
setting-radius = Radius
setting-delivery = Levering
setting-payment = Betaling
setting-quiet = Stilletid
setting-days = Møtedager
setting-firmness = Forhandling
setting-partners = Andres vurderinger
setting-contact = Hvem kan kontakte meg
setting-notifications = Varsler
setting-interests = Interesser
setting-formality = Tone
setting-languages = Språk jeg snakker
privacy = Jeg tar vare på det du forteller meg om ønskene dine, svarene dine på spørsmålene mine og handlene dine. Grensene dine og adressen din gir jeg aldri videre. Du kan ta med deg dataene dine eller slette dem.
export-ready = Her er alt jeg vet om deg.
ask-erase = Vil du virkelig slette alt? Åpne ønsker og handler avsluttes, og din MAI er borte for godt.
erased = Alt er slettet. Ha det bra!
voice-consent = Takk. Send en kort talemelding nå; jeg tar vare på den som stemmeprøven din til du sletter den.
voice-kept = Jeg har lagret stemmeprøven din. Du kan slette den under /privacy.
voice-deleted = Stemmeprøven din er slettet.

# Prat
help = { $style ->
    [brief] Fortell meg hva du selger, gir bort, bytter, leier eller søker. /status /settings /privacy /cancel /stop
   *[other] Fortell meg med dine egne ord hva du vil selge, gi bort, bytte, leie, leie ut eller finne. For eksempel: «Har en sykkel til salgs, 800» eller «ser etter sprinkelseng i nærheten». Jeg finner noen, uansett språk, forhandler innenfor grensene dine og spør deg før noe er avtalt.
        /status – hvordan det ligger an
        /settings – hvordan jeg jobber for deg
        /privacy – dataene dine
        /cancel – avbryt et spørsmål
        /stop – ingen flere meldinger
}
greeting = { $formality ->
    [familiar] Hei! 👋 Hva er du ute etter, eller hva må bort?
   *[polite] { $style ->
        [professional] God dag. Hva kan jeg gjøre for deg?
       *[other] Hei! Hva leter du etter, eller hva vil du bli kvitt?
    }
}
you-are-welcome = { $formality ->
    [familiar] Bare hyggelig! 🙂
   *[polite] Vær så god!
}
not-a-wish = Jeg er god på handel: fortell meg hva du vil selge, gi bort, bytte, leie, leie ut eller finne. /help viser mer.
nothing-asked = Den er grei, jeg venter ikke på svar lenger.
stopped = Nå er jeg stille. Skriv til meg når du vil fortsette.
command-unknown = Den kommandoen kjenner jeg ikke. /help viser hva jeg kan.
empty-message = Meldingen var tom. Fortell meg med noen få ord hva du trenger.
edit-unclear = Jeg så at du endret en melding. Fortell meg på nytt hva jeg skal endre.
too-long = Det er for langt for meg. Si det med høyst { $limit } tegn.
no-longer-possible = Det går ikke lenger. Skriv /status for å se hvordan det ligger an.
not-found = Det finner jeg ikke lenger. Skriv /status for å se hvordan det ligger an.
sorry-failed = Beklager, noe gikk galt hos meg. Si det gjerne en gang til.
refused-market = Innstillingene dine lar meg ikke gjøre det. Du kan endre dem under /settings.
refused-too-many-wishes = Du har allerede mange åpne ønsker. Avslutt eller slett et først; /status viser dem.
refused-amount = Det beløpet kan ikke stemme. Skriv et tall over 0.
refused-limit = Det ville gå utover grensen du ga meg.
refused-contact = For din sikkerhet gir jeg ikke videre telefonnumre, adresser eller lenker. Dere møtes som avtalt på kortet.
refused-too-many-messages = Et øyeblikk, det ble mye på en gang. Prøv igjen om et minutt.
refused-deal-over = Den handelen er over.
refused-deal-running = Det pågår en handel om dette. Avlys handelen først; /status viser den.
refused-not-open = Det leter jeg ikke etter akkurat nå.
refused-not-paused = Den er ikke satt på pause.
refused-same-price = Det er allerede prisen.
refused-too-many-counters = Nå har det vært nok bud fram og tilbake. Godkjenn eller avslå.

# Kommandoer i menyer
command-start = Begynn
command-help = Hva jeg kan
command-status = Hvordan det ligger an
command-settings = Hvordan jeg jobber for deg
command-privacy = Dataene dine
command-cancel = Avbryt et spørsmål

announcements-off = Kunngjøringer fra dette fellesskapet forblir også slått av, helt til du skriver START.
announcements-on = Kunngjøringer fra dette fellesskapet er slått på igjen.
slow-down = Det var mye på en gang, jeg henger ikke med. Vent et minutt og skriv så igjen: det du sendte i mellomtiden, har jeg ikke lest.
waiting-for-partner = { $thing }: den andre parten er ikke å få tak i akkurat nå. Jeg fortsetter så snart det kommer svar derfra; ingenting går tapt.
privacy-notice = { $mark } Dette er ditt private kjennetegn. Alle ekte kort fra meg har det; uten det er det ikke meg. Jeg skriver aldri til deg fra en annen konto og ber aldri om passord eller koder. Det du forteller meg, blir hos meg: /privacy viser det og sletter det.
group-private = Jeg jobber for én person om gangen. Skriv til meg privat, så tar jeg meg av det:
link-code = Skriv denne koden til meg på den andre kanalen din innen { $minutes } minutter: { $code }
link-done = Koblet sammen: nå når du meg på { $channel } også. Det jeg vet, vet jeg overalt.
link-unknown = Den koden kjenner jeg ikke. Skriv /link på den andre kanalen din for å få en ny.
unlink-list = Hvilken kanal skal jeg glemme?
unlink-none = Du når meg bare her. Skriv /link for å bruke meg på en annen kanal også.
unlink-done = Ferdig. På { $channel } kjenner jeg deg ikke lenger.
refused-link-own = Det er din egen kode. Skriv den til meg på den andre kanalen.
refused-link-many = Du når meg allerede på mange kanaler. Skriv /unlink for å ta bort en først.
refused-link-busy = Her har du en MAI med åpne ønsker eller handler. Avslutt eller slett dem først (/status viser dem), og skriv så koden igjen.
command-link = Bruk meg andre steder også
# WhatsApp: malen som sendes mer enn 24 timer etter den siste meldingen, og knappen som åpner en liste
whatsapp-invite = Din MAI har nytt til deg om et av ønskene dine. Svar for å se det.
whatsapp-invite-show = Vis meg
whatsapp-choose = Velg
# For dem som driver boten
operator-page =
    Siden din: { $link }
    Lenken virker én gang, i { $minutes } minutter. Ikke gi den videre.
operator-help =
    /stats – tall, med et bilde
    /broadcast SEGMENT – skriv til mange; /broadcasts – hvordan det går med dem
    /announce HVEM TEKST – skriv til én
    /user HVEM – det som er kjent; /note HVEM TEKST – husk noe
    /tag HVEM MERKELAPP, /untag HVEM MERKELAPP – til segmenter
    /ban HVEM GRUNN, /unban HVEM
    /disputes, /solve HANDEL TEKST – handler der noen ikke kom
    /export { $exports }
    /health, /dead, /resend KØ NUMMER
    /maintenance on, /maintenance off
    /switch NAVN on, /switch NAVN off – { $features }
    HVEM er p_…, navnet på en MAI eller channel:address.
operator-usage = Skriv det slik: { $usage }
operator-person-unknown = Jeg kjenner ingen som heter { $who }. Skriv p_…, navnet på en MAI eller channel:address.
operator-own-person = { $who } er en av dem som driver dette; det går ikke.
operator-user =
    { $person }
    MAI: { $mai }
    Språk: { $language }. Sted: { $town }
    Kanaler: { $channels }
    Her siden: { $since }, sist sett: { $seen }
    Ønsker: { $wishes }
    Handler: { $deals }
    Stjerner fått: { $stars }
    Merkelapper: { $tags }
    Får fellesmeldinger: { $news }. Utestengt: { $banned }
    Notater: { $notes }
    .title = { $name }
operator-stats =
    Personer: { $people }, nye på en uke: { $fresh }, aktive på en uke: { $active }
    Språk: { $languages }
    Kanaler: { $channels }
    Ønsker: { $wishes }
    Handler: { $deals }
    Fra ønske til handel: { $confirmed } ønsker, { $matched } med treff, { $agreed } avtalt, { $carried } gjennomført ({ $conversion })
    Svar: halvparten innen { $median }, nesten alle innen { $slowest }
    Fra kort til godkjenning: { $approval }
    .title = Tall
chart-languages = Personer etter språk
chart-channels = Personer etter kanal
chart-daily = Nye personer, ønsker og handler per dag
chart-funnel = 1 ønsker, 2 med treff, 3 avtalt, 4 gjennomført
operator-no-disputes = Ingen tvister.
operator-deal-unknown = Jeg kjenner ingen handel { $deal }.
operator-solver-is-party = Du er selv part i den handelen; noen andre av dere som driver dette, må avgjøre den.
dispute-solved = { $text }
    .title = Avgjørelse om handel { $deal }: { $thing }
operator-says = { $text }
    .title = Noen ord fra dem som driver dette
operator-export-ready = Rader: { $total }
operator-nothing-dead = Ingenting er gitt opp.
operator-switches = Vedlikehold: { $maintenance }. { $features }
maintenance = Vi holder på å reparere noe. Jeg har tatt vare på meldingen din og svarer så snart vi er ferdige.
maintenance-over = Vedlikeholdet er over. Meldinger som ventet: { $total }
feature-off = Det er slått av for øyeblikket. Prøv gjerne igjen senere.
banned = De som driver dette, har stengt tilgangen din: { $reason }
unbanned = Du er velkommen igjen. Fortell meg hva du vil selge eller finne.
# Fellesmeldinger
segment-wrong =
    { $problem ->
        [too-long] Det er lengre enn { $word } tegn.
        [too-deep] Mer enn { $word } parenteser inni hverandre.
        [unknown-name] Jeg kjenner ikke «{ $word }» (tegn { $at }). Mulig: { $choices }
        [unknown-value] «{ $word }» (tegn { $at }) går ikke der. For eksempel: { $choices }
        [expected-value] Det mangler en verdi ved tegn { $at }, etter «{ $word }».
        [expected-term] Det mangler en betingelse ved tegn { $at }. Mulig: { $choices }
        [expected-bracket] «{ $word }» mangler ved tegn { $at }.
        [left-over] «and» eller «or» mangler før «{ $word }» (tegn { $at }).
        [bad-character] Jeg kan ikke lese «{ $word }» (tegn { $at }).
        [bad-time] «{ $word }» (tegn { $at }) er ikke et tidsrom. For eksempel: { $choices }
        [bad-distance] «{ $word }» (tegn { $at }) trenger et sted og en avstand. For eksempel: { $choices }
        [unknown-place] Jeg kjenner ikke stedet «{ $word }» (tegn { $at }). Skriv en større by, eller breddegrad, lengdegrad.
        [several-places] «{ $word }» (tegn { $at }) kan være flere steder. Skriv et av disse punktene: { $choices }
       *[other] Jeg kan ikke lese det ved tegn { $at }.
    }
    .title = Hvem er ment?
broadcast-ask-text =
    Til: { $segment }
    Send meg nå teksten. Begynn hvert språk med språkkoden, for eksempel «es: Hola»; ord uten kode er på { $language }. Linjer i [klammer] på slutten blir til knapper, [Label -> /status] sier hva et trykk står for. Et bilde kan følge med eller komme alene. «catalog: KEY» henter en tekst fra katalogene.
broadcast-text-wrong =
    { $problem ->
        [empty] Det finnes ingen ord for { $word }.
        [too-long] Teksten for { $word } er lengre enn { $limit } tegn.
        [bad-button] «{ $word }» kan ikke bli en knapp: høyst { $buttons }, hver på høyst { $label } tegn.
       *[unknown-key] Katalogene har ingen tekst «{ $word }» som kan stå alene.
    }
broadcast-preparing = Jeg teller hvem som får den. Du kan sende flere språk, eller et bilde.
broadcast-preview =
    Til: { $segment }
    Mottakere: { $total }
    Språk: { $languages }
    Kanaler: { $channels }
    Tekster: { $texts }
    Utelatt: { $skipped }
    .title = Prøvekjøring
broadcast-nobody =
    Ingen ville få denne. Til: { $segment }
    Utelatt: { $skipped }
broadcast-how =
    { $how ->
        [given] slik den ble sendt inn
        [catalog] fra katalogen
        [translated] oversatt
        [read] et annet språk de leser
        [related] et språk nær deres
       *[closest] det nærmeste som finnes
    }
skip-reason =
    { $reason ->
        [banned] utestengt
        [opted-out] vil ikke ha fellesmeldinger
        [stopped] sa stopp
        [notifications] vil bare høre om handler
        [blocked] har blokkert oss
       *[unreachable] uten adresse
    }
broadcast-ask-when = Når? For eksempel «2h», «18:30», «2026-03-01 18:30» (din tid, { $zone }), eller med «local» foran etter klokka hos hver mottaker.
broadcast-when-wrong = Jeg kan ikke lese «{ $text }» som et tidspunkt innen det neste året.
broadcast-progress =
    { $state }
    Til: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Fellesmelding { $id }
broadcast-state =
    { $state ->
        [ready] Ikke sendt ennå
        [preparing] Forberedes
        [scheduled] Planlagt: { $at }
        [running] Sendes
        [paused] På pause
        [done] Ferdig
       *[cancelled] Avbrutt
    }
recipient-state =
    { $state ->
        [waiting] gjenstår
        [queued] neste
        [sending] sendes
        [sent] sendt
        [delivered] levert
        [read] lest
        [failed] mislyktes
        [window] venter til de skriver
        [unsure] kanskje sendt
        [skipped] utelatt
        [cancelled] avbrutt
       *[erased] borte
    }
broadcast-none = Det finnes ingen fellesmeldinger ennå.
broadcast-ask-cancel = Vil du virkelig avbryte den? De som ikke har fått den ennå, får den ikke.
broadcast-report = { $states }
    .title = Fellesmelding { $id }: alle mottakere
broadcast-footer = /stop gjør slutt på slike meldinger.
button-send-now = Send nå
button-schedule = Planlegg
button-hold = Sett på pause
button-go-on = Fortsett
button-stop-sending = Avbryt sendingen
button-report = Rapport
operator-text = { $text }
