# Sünd ja tutvumine
birth-welcome = Tere! Mina olen MAI, sinu isiklik kauplemisabiline. Ütle oma sõnadega ja oma keeles, mida tahad müüa, ära anda, vahetada, üürida või leida; mina otsin õige inimese ja kauplen sinu eest. Ilma sinu jah-sõnata ei lepita midagi kokku.
birth-ready = MAI on valmis. Ütle tere.
ask-town = Mis linnas sa elad? (Minu vastuste keel: { $language }. Kirjuta lihtsalt mõnes teises keeles, siis lähen sellele üle.)
ask-autonomy = Kui palju tohin ise otsustada?
ask-comfort = Mis summani tohin tegutseda ilma sind tülitamata?
ask-style = Kuidas ma sinuga rääkima peaksin?
ask-sharing = Mida tohivad teiste MAI-abilised sinust teada?
ask-precision = Kui täpselt tohivad teised näha, kus sa oled?
ask-platforms = Kus sa suhtled? Vali kõik, mis sobivad.
ask-market = Mida ma tohin turul sinu heaks teha?
ask-currency = Mis rahas sa arvestad? Kirjuta see, näiteks { $currency }.
ask-radius = Kui kaugele oled valmis tehingu pärast minema?
ask-delivery = Kas eelistad kokku saada või lasta asjad kohale tuua?
ask-payment = Kuidas sulle meeldib maksta ja raha saada?
ask-quiet = Millal ma sind segada ei tohiks?
ask-days = Millal sul on aega inimestega kohtuda?
ask-firmness = Kui kõvasti ma kauplema peaksin?
ask-partners = Kui head hinnangud peavad teisel poolel olema?
ask-contact = Kes tohib sinuga minu kaudu ühendust võtta?
ask-notifications = Millest ma sulle ilma küsimata teada annan?
ask-interests = Millised asjad sind huvitavad? Kirjuta mõned.
ask-formality = Kui viisakas ma olema peaksin?
ask-languages = Mis keeli sa räägid? Kirjuta need.
ask-language = Mis keeles ma rääkima peaksin?
language-set = Nüüdsest on meie keel { $language }.
choice-autonomy-ask = Küsi alati
choice-autonomy-big = Küsi suurtes asjades
choice-autonomy-tell = Tee ja anna teada
choice-autonomy-full = Otsusta minu eest
choice-comfort-under = Kuni { $amount }
choice-comfort-trust = Usaldan sind
choice-style-casual = Vabalt
choice-style-professional = Asjalikult
choice-style-brief = Lühidalt
choice-style-detailed = Põhjalikult
choice-sharing-nothing = Mitte midagi
choice-sharing-interests = Minu huvid
choice-sharing-profile = Minu profiil
choice-sharing-all = Kõike, mis aitab
choice-precision-city = Minu linn
choice-precision-never = Üldse mitte
choice-precision-neighbourhood = Minu linnaosa
choice-precision-precise = Täpselt
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Veebivestlus
platform-not-yet = { $name }: siin veel ei ole, aga jätan meelde.
choice-market-full = Kõike
choice-market-browse = Ainult vaadata
choice-market-buy = Osta minu loal
choice-market-sell = Müüa minu loal
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Kokkusaamine
choice-delivery-delivery = Kohaletoomine
choice-delivery-either = Kumbki sobib
choice-payment-cash = Sularaha
choice-payment-transfer = Pangaülekanne
choice-payment-card = Kaart
choice-payment-any = Kõik sobib
choice-quiet-night = Öösel (22–8)
choice-quiet-none = Mitte kunagi
choice-quiet-evening = Õhtul ja öösel (19–9)
choice-days-any = Ükskõik millal
choice-days-weekend = Nädalavahetusel
choice-days-evenings = Pärastlõunal ja õhtul
choice-days-mornings = Hommikuti
choice-firmness-normal = Mõõdukalt
choice-firmness-soft = Leebelt
choice-firmness-firm = Kõvasti
choice-partners-0 = Pole vahet
choice-partners-50 = Vähemalt keskmised
choice-partners-70 = Head
choice-partners-85 = Väga head
choice-contact-everyone = Kõik
choice-contact-rated = Ainult hinnangutega
choice-contact-nobody = Mitte keegi
choice-notifications-all = Kõigest
choice-notifications-digest = Kord päevas, kõik koos
choice-notifications-deals = Vaid mu tehingutest
choice-notifications-none = Mitte millestki
choice-formality-polite = Viisakas
choice-formality-familiar = Nagu sõbraga
which-town = Millist neist mõtled?
town-noted = Kirjas: { $town }. Arvestan rahas { $currency }; seda saad muuta kohas /settings.
unclear-town = Sellist linna ma ei tea. Kirjuta lähim suurem linn või saada oma asukoht.
held-until-ready = Jätsin selle meelde. Üks hetk, siis tegelen sellega.
please-choose = Vajuta mõnda nuppu või kirjuta /help.
noted = Kirjas.
welcome-back = { $formality ->
    [familiar] Tšau, tore sind näha! 👋 Mis teoksil?
   *[polite] Tere tulemast tagasi! Mida otsid või millest tahaksid lahti saada?
}

# Nupud
button-skip = Jäta vahele
button-done-choosing = Valmis
button-drop = Jääb ära
button-yes-look = Jah, otsi
button-only-tell = Anna ainult teada
button-change = Muuda
button-back = Tagasi
button-approve = Nõustun
button-decline = Keeldun
button-counter = Teine hind
button-here = Olen kohal
button-done = Kõik tehtud
button-write = Kirjuta sõnum
button-reschedule = Teine aeg
button-noshow = Ei tulnud kohale
button-cancel = Tühista tehing
button-cancel-sure = Jah, tühista
button-cancel-wish = Kustuta
button-keep = Ei, jäta alles
button-reply = Vasta
button-negotiate = Kauple
button-accept-time = See sobib mulle
button-pause = Paus
button-resume = Otsi jälle
button-edit = Muuda
button-export = Minu andmed failina
button-erase = Kustuta kõik
button-erase-sure = Jah, kustuta kõik
button-voice-give = Anna häälenäidis
button-voice-delete = Kustuta häälenäidis
button-used = Seda nuppu on juba kasutatud. Kirjuta /status, siis näed, kuidas asjad on.
button-unknown = Seda nuppu ma enam ei tunne. Kirjuta /status, siis näed, kuidas asjad on.
button-foreign = See nupp on kellegi teise oma.
label = { $text }

# Soovid
action-name = { $action ->
    [SELL] Müün
    [BUY] Ostan
    [GIVE] Annan ära
    [TRADE] Vahetan
    [RENT_OUT] Annan üürile
    [RENT] Soovin üürida
    [OFFER_SERVICE] Pakun teenust
    [SEEK_SERVICE] Otsin teenust
   *[other] Soov
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Kas hakkan otsima? Võid mind ka oma sõnadega parandada.
    .title = { action-name }: { $thing }
ask-wish-action = Mida sa sellega teha tahad?
ask-wish-thing = Mis see täpselt on?
ask-wish-location = Mis linnas? Võid saata ka oma asukoha.
ask-wish-size = Mis suurus?
ask-wish-quantity = Mitu?
ask-wish-wanted = Mida sa vastu sooviksid?
per-what = { $per ->
    [hour] {" "}tunni eest
    [day] {" "}päeva eest
    [week] {" "}nädala eest
    [month] {" "}kuu eest
    [unit] {" "}tüki eest
   *[one] {""}
}
ask-wish-target = Mis hinda sa{ per-what } soovid? Teised näevad seda sinu küsitava hinnana.
ask-wish-limit = { $side ->
    [provider] Mis on kõige madalam hind, millega sa{ per-what } nõus oled? See jääb meie vahele; ma ei ütle seda kellelegi.
   *[seeker] Kui palju sa{ per-what } kõige rohkem maksaksid? See jääb meie vahele; ma ei ütle seda kellelegi.
}
unclear-wish-thing = Ütle palun ühe-kahe sõnaga, mis see on.
unclear-wish-location = Sellist linna ma ei tea. Kirjuta lähim suurem linn või saada oma asukoht.
unclear-wish-size = Kirjuta suurus nii, nagu see asja peal kirjas on.
unclear-wish-quantity = Kirjuta palun arv, näiteks 4.
unclear-wish-wanted = Ütle palun ühe-kahe sõnaga, mida sa vastu sooviksid.
unclear-wish-target = Kirjuta palun summa, näiteks 80.
unclear-wish-limit = Kirjuta palun summa, näiteks 60.
two-currencies = Näen kahte valuutat: { $currencies }. Ütle summa palun ainult ühes neist.
several-wishes = Siin on { $count ->
    [one] { $count } soov
   *[other] { $count } soovi
}. Võtame need ükshaaval läbi.
wish-open = { $style ->
    [brief] Otsin.
   *[other] Otsin nüüd sobivat inimest ja annan teada kohe, kui midagi on. Kirjuta /status, millal tahad.
}
wish-standing = Hoian silmad lahti ja annan teada alles siis, kui midagi välja ilmub.
wish-dropped = Olgu, unustame selle.
wish-expired = Selle aeg sai läbi ja ma ei otsi enam. Ütle uuesti, kui soovid seda ikka veel.
    .title = { action-name }: { $thing }
wish-paused = Pausil. Keegi ei näe seda enne, kui jätkad.
wish-resumed = Otsin jälle.
wish-cancelled = Kustutatud: { $thing }.
which-field = Mida ma muudan?
field-action = Mida teha tahan
field-thing = Asi
field-quantity = Kogus
field-size = Suurus
field-location = Linn
field-wanted = Mida vastu soovin
field-target = Minu hind
field-limit = Minu piir
photo-what = Ilus pilt! Mis see on ja mida sellega teha: kas müüa, ära anda või otsida sarnast?
photo-seen = Paistab, et see on: { $thing }. Mida sellega teha: kas müüa, ära anda või otsida sarnast?
voice-heard = Kuulsin: „{ $text }“
voice-unclear = Ma ei saanud jutust aru. Kirjuta see palun mõne sõnaga.
got-voice = Häälsõnumeid ma veel kuulata ei oska. Kirjuta see palun mõne sõnaga.
got-contact = Aitäh, aga kontakte pole vaja: sina ja teine pool kirjutate teineteisele minu kaudu.
got-sticker = 🙂 Ütle sõnadega, mida otsid või millest tahad lahti saada.
got-document = Faile ma lugeda ei oska. Ütle palun mõne sõnaga, millest jutt on.
got-other = Sellist sõnumit ma lugeda ei oska. Ütle palun mõne sõnaga.
standing-found = { $priced ->
    [yes] Leidsin: { $thing }. Kaugus { $distance }, küsitakse { $price }.
   *[no] Leidsin: { $thing }. Kaugus { $distance }.
}
digest = { $lines }
    .title = Täna sulle leitud
talk-begun = Räägin teise poolega ja annan siis teada.
which-meaning = Ma pole kindel, kas sain aru. Mida sa teha tahad?
meaning-sell = Midagi müüa
meaning-buy = Midagi osta
meaning-give = Midagi ära anda
meaning-trade = Midagi vahetada
meaning-rent-out = Midagi üürile anda
meaning-rent = Midagi üürida
meaning-offer-service = Oma tööd pakkuda
meaning-seek-service = Lasta tööd teha
meaning-approve = Öelda jah
meaning-decline = Öelda ei
meaning-counter = Pakkuda teist hinda
meaning-cancel = Midagi tagasi võtta
meaning-status = Vaadata, mis seis on
meaning-help = Abi saada
meaning-greet = Lihtsalt tere öelda
meaning-thank = Lihtsalt tänada
meaning-stop = Sõnumid lõpetada
meaning-other = Lihtsalt juttu ajada
meaning-neither = Midagi muud
say-it-differently = Ütle siis palun teiste sõnadega, näiteks: „Müüa jalgratas, 80“.

# Kaartide read
line-in-return = Vastu: { $value }
line-details = { $value }
line-quantity = Kogus: { $value }
line-unit-price = Tükihind: { $value }
line-total = Kokku: { $value }
line-price-hour = { $value } tunnis
line-price-day = { $value } päevas
line-price-week = { $value } nädalas
line-price-month = { $value } kuus
line-free = Tasuta
line-reasons = Miks: { $value }
line-distance = Kaugus: { $value }
line-area = Kohtumispiirkond: { $value }
line-times = Võimalikud ajad: { $value }
line-payment = Maksmine: { $value }
line-partner = Teine pool: { $value }
line-interests = Huvid: { $value }
line-since = Siin alates: { $value }
line-expires = Kehtib kuni: { $value }
line-deal = Tehing nr { $value }
line-hope = Hind: { $value }
line-limit = Piir (teame ainult sina ja mina): { $value }
line-place = Koht: { $value }
line-urgent = Kiire
line-when = Millal: { $value }
line-where = Kus: { $value }
partner-new = { $named ->
    [yes] { $name }, siin uus, hinnanguid veel pole
   *[no] siin uus, hinnanguid veel pole
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) }/5 tärni ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) }/5 tärni ({ $count })
}
reason-same-size = suurus klapib
reason-same-brand = mark klapib
reason-same-model = mudel klapib
reason-asks = küsitakse { $value }
payment-cash = sularaha
payment-bank-transfer = pangaülekanne
payment-card = kaart
payment-mobile-money = mobiilimakse
condition-new = uus
condition-used-like-new = nagu uus
condition-used-good = heas korras
condition-used-fair = rahuldavas korras
condition-for-parts = varuosadeks
condition-used = kasutatud
color-black = must
color-white = valge
color-red = punane
color-blue = sinine
color-green = roheline
color-yellow = kollane
color-grey = hall
color-brown = pruun
color-pink = roosa
color-silver = hõbedane
color-gold = kuldne
color-beige = beež
color-purple = lilla
color-orange = oranž
material-leather = nahk
material-wood = puit
material-metal = metall
material-glass = klaas
material-plastic = plast
material-cotton = puuvill
material-wool = vill
material-silk = siid
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } tuba
   *[other] { $value } tuba
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } tükk
   *[other] { $count } tükki
}
unit-pair = { $count ->
    [one] { $count } paar
   *[other] { $count } paari
}
unit-set = { $count ->
    [one] { $count } komplekt
   *[other] { $count } komplekti
}

# Tehingud
card-approval = { $lines }

    Kas oled nõus?
    .title = { $side ->
    [provider] Keegi soovib sinult seda: { $thing }
   *[seeker] Leidsin sulle: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Ütlesid jah. Nüüd ootan teist poolt.
approved-for-you = Andsin selleks sinu eest nõusoleku, nagu sa mulle lubasid.
counter-accepted = Teine pool on sinu hinnaga nõus.
declined-by-you = Keeldusid. Otsin edasi.
deal-expired = Tehingu { $deal } aeg sai läbi. Otsin edasi.
deal-reminder = { $lines }

    See ootab veel sinu vastust.
    .title = { $thing }
deal-cancelled-by-you = Tehing { $deal } on tühistatud. Andsin teisele poolele teada.
peer-declined = Teine pool ei soovi tehingut { $deal }. Otsin edasi.
peer-cancelled = Teine pool tühistas tehingu { $deal }. Otsin edasi.
ask-counter = Ühe hind on { $price }. Mis hinda sa selle asemel pakud?
counter-sent = Andsin sinu hinna edasi.
counter-refused = Teine pool ei ole sellega nõus. Hind { $price } jääb kehtima.
nothing-to-approve = Praegu ei oota miski sinu vastust.
which-deal = Sind ootab mitu pakkumist. Kasuta palun nuppe.
ask-cancel-deal = Kas tõesti tühistada see tehing? Teine pool loodab sinu peale.
kept = Olgu, kõik jääb nii, nagu on.

# Kohtumised
meeting-card = { $lines }

    Saage kokku päevavalgel rahvarohkes kohas, vaata asi enne maksmist üle ja ära kunagi maksa ette.
    .title = Kokku lepitud: { $thing }
meeting-spot = rahvarohke avalik koht, näiteks keskväljak või jaam ({ $town })
meeting-calendar = Siin on kirje sinu kalendrisse.
meeting-soon = { $lines }
    .title = Kohtumine on varsti: { $thing }
meeting-how = Kuidas läks?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ma ei tea muud aega, mis teile mõlemale sobiks. Võid teisele poolele kirjutada.
ask-other-time = Mis aeg sulle sobiks?
time-proposed = Pakkusin ajaks: { $time }.
time-asked = Teine pool pakub ajaks: { $time }.
arrived-noted = Andsin teisele poolele teada, et oled kohal.
peer-arrived = Teine pool on kohal.
ask-rating = Tehtud! Kuidas teise poolega läks?
too-early-for-no-show = Kohtumise aeg on alles { $time }. Oota palun seni.
no-show-noted = Kahju. Panin kirja, et teine pool ei tulnud, ja otsin edasi. Kas soovid hinnangu anda?
blamed-no-show = Teine pool ütleb, et sa ei tulnud. Otsin edasi. Ka sina võid hinnangu anda.
rating-thanks = Aitäh! Andsid { $stars ->
    [one] { $stars } tärni
   *[other] { $stars } tärni
}.
ask-note = Mida ma teisele poolele ütlen? Annan selle edasi ilma sinu nime ja numbrita.
note-sent = Edasi antud.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Sõnum: { $thing }
note-translated = „{ $text }“ { $understood }
    Originaal ({ $language }): „{ $original }“
    .title = Sõnum: { $thing }

# Seis
status-summary = Avatud soove: { $wishes }. Avatud tehinguid: { $deals }. Lõpetatud: { $done }.
status-empty = Praegu pole midagi pooleli. Ütle, mida tahad müüa või leida.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Veel pooleli
wish-state-open = Otsin
wish-state-standing = Annan teada, kui midagi välja ilmub
wish-state-talking = Kauplen
wish-state-agreed = Kokku lepitud, vaata tehingut
wish-state-paused = Pausil
deal-state-proposed = Ootab sinu vastust
deal-state-approved-by-me = Ootab teist poolt
deal-state-approved-by-peer = Teine pool ütles jah; ootab sind
deal-state-confirmed = Mõlemad ütlesid jah
deal-state-meeting = Kohtumine kokku lepitud
deal-state-arrived = Oled kohal
deal-state-done = Tehtud, veel hindamata
deal-state-no-show = Üks pool ei tulnud kohale
deal-state-blamed = Teine pool ütleb, et sa ei tulnud
ask-cancel-wish = Kas tõesti kustutada „{ $thing }“?

# Seaded ja privaatsus
settings-list = Mida soovid muuta?
setting-language = Keel
setting-town = Linn
setting-autonomy = Iseseisvus
setting-comfort = Summad
setting-style = Stiil
setting-sharing = Mida teised teavad
setting-precision = Asukoht
setting-platforms = Kanalid
setting-market = Turg
setting-currency = Valuuta
setting-radius = Kaugus
setting-delivery = Kättesaamine
setting-payment = Maksmine
setting-quiet = Vaikne aeg
setting-days = Kohtumispäevad
setting-firmness = Kauplemine
setting-partners = Teiste hinnangud
setting-contact = Kes tohib kirjutada
setting-notifications = Teavitused
setting-interests = Huvid
setting-formality = Toon
setting-languages = Keeled, mida räägin
privacy = Hoian alles selle, mida räägid oma soovidest, sinu vastused minu küsimustele ja sinu tehingud. Sinu hinnapiirid ja aadress ei lähe minu käest kunagi edasi. Võid oma andmed kaasa võtta või kustutada.
export-ready = Siin on kõik, mida ma sinust tean.
ask-erase = Kas tõesti kustutada kõik? Avatud soovid ja tehingud lõpevad ning sinu MAI kaob jäädavalt.
erased = Kõik on kustutatud. Kõike head!
voice-consent = Aitäh. Saada nüüd palun lühike häälsõnum; hoian seda sinu häälenäidisena, kuni sa selle kustutad.
voice-kept = Salvestasin sinu häälenäidise. Kustutada saad selle kohas /privacy.
voice-deleted = Sinu häälenäidis on kustutatud.

# Jutt
help = { $style ->
    [brief] Ütle, mida müüd, annad ära, vahetad, üürid või otsid. /status /settings /privacy /cancel /stop
   *[other] Ütle oma sõnadega, mida tahad müüa, ära anda, vahetada, üürida või leida. Näiteks: „müüa jalgratas, 80“ või „otsin kandist võrevoodit“. Leian sobiva inimese, ükskõik mis keeles, kauplen sinu piirides ja küsin sinult, enne kui midagi kokku lepitakse.
        /status – mis seis on
        /settings – kuidas ma sinu heaks töötan
        /privacy – sinu andmed
        /cancel – jäta küsimus pooleli
        /stop – rohkem sõnumeid ei tule
}
greeting = { $formality ->
    [familiar] Tšau! 👋 Mida otsid või mis peab minema?
   *[polite] { $style ->
        [professional] Tere päevast. Kuidas saan aidata?
       *[other] Tere! Mida otsid või millest tahaksid lahti saada?
    }
}
you-are-welcome = { $formality ->
    [familiar] Pole tänu väärt! 🙂
   *[polite] Palun!
}
not-a-wish = Mina oskan hästi kaubelda: ütle, mida tahad müüa, ära anda, vahetada, üürida või leida. Rohkem näed: /help.
nothing-asked = Olgu, ma ei oota enam vastust.
stopped = Jään vait. Kirjuta mulle, kui tahad jätkata.
command-unknown = Seda käsku ma ei tunne. Mida ma oskan, näed: /help.
empty-message = See sõnum oli tühi. Ütle mõne sõnaga, mida vajad.
edit-unclear = Nägin, et muutsid sõnumit. Ütle uue sõnumiga, mida ma muutma peaksin.
too-long = See on minu jaoks liiga pikk. Ütle palun kuni { $limit } tähemärgiga.
no-longer-possible = See pole enam võimalik. Kirjuta /status, siis näed, kuidas asjad on.
not-found = Ma ei leia seda enam. Kirjuta /status, siis näed, kuidas asjad on.
sorry-failed = Vabandust, minul läks midagi valesti. Palun ütle uuesti.
refused-market = Sinu seaded ei luba mul seda teha. Muuta saad neid kohas /settings.
refused-too-many-wishes = Sul on juba palju avatud soove. Lõpeta või kustuta enne mõni neist; /status näitab neid.
refused-amount = See summa ei saa õige olla. Kirjuta palun nullist suurem arv.
refused-limit = See läheks üle piiri, mille sa mulle andsid.
refused-contact = Sinu turvalisuse huvides ei anna ma edasi telefoninumbreid, aadresse ega linke. Kohtute nii, nagu kaardil kokku lepitud.
refused-too-many-messages = Üks hetk, seda sai korraga palju. Proovi minuti pärast uuesti.
refused-deal-over = See tehing on läbi.
refused-deal-running = Selle kohta on tehing pooleli. Tühista palun enne tehing; /status näitab seda.
refused-not-open = Seda ma praegu ei otsi.
refused-not-paused = See ei ole pausil.
refused-same-price = See ongi juba praegune hind.
refused-too-many-counters = Pakkumisi on edasi-tagasi tehtud juba küllalt. Palun nõustu või keeldu.

# Menüüdes näidatavad käsud
command-start = Alusta
command-help = Mida ma oskan
command-status = Mis seis on
command-settings = Kuidas ma sinu heaks töötan
command-privacy = Sinu andmed
command-cancel = Jäta küsimus pooleli

announcements-off = Ka selle kogukonna teadaanded jäävad väljalülitatuks, kuni kirjutad START.
announcements-on = Selle kogukonna teadaanded on jälle sisse lülitatud.
slow-down = Seda sai korraga palju, ma ei jõua järele. Oota palun minut ja kirjuta siis uuesti: seda, mida vahepeal saatsid, ma lugenud ei ole.
waiting-for-partner = { $thing }: teist poolt ei saa praegu kätte. Jätkan kohe, kui teine pool kirjutab; midagi ei lähe kaduma.
privacy-notice = { $mark } See on sinu isiklik tunnusmärk. See on igal minu ehtsal kaardil; ilma selleta pole see mina. Ma ei kirjuta sulle kunagi teiselt kontolt ega küsi paroole või koode. Mida sa mulle räägid, jääb minu kätte: /privacy näitab seda ja kustutab selle.
group-private = Töötan korraga ühe inimese heaks. Kirjuta mulle privaatselt, siis ajan asja korda:
link-code = Kirjuta see kood mulle oma teises kanalis, aega on { $minutes } minutit: { $code }
link-done = Ühendatud: nüüd saad mu kätte ka kanalis { $channel }. Mida ma tean, seda tean igal pool.
link-unknown = Seda koodi ma ei tunne. Kirjuta oma teises kanalis /link, siis saad uue.
unlink-list = Millise kanali ma unustan?
unlink-none = Saad mu kätte ainult siin. Kirjuta /link, et kasutada mind ka teises kanalis.
unlink-done = Tehtud. Kanalis { $channel } ma sind enam ei tunne.
refused-link-own = See on sinu enda kood. Kirjuta see mulle teises kanalis.
refused-link-many = Saad mu juba paljudes kanalites kätte. Võta enne mõni ära: kirjuta /unlink.
refused-link-busy = Siin on sul MAI, kellel on avatud soove või tehinguid. Lõpeta või kustuta need enne (/status näitab neid) ja kirjuta siis kood uuesti.
command-link = Kasuta mind mujal ka
# WhatsApp: mall, mis saadetakse, kui viimasest sõnumist on üle 24 tunni, ja nupp, mis avab loendi
whatsapp-invite = Sinu MAI-l on sulle uudiseid ühe sinu soovi kohta. Vasta, siis näed.
whatsapp-invite-show = Näita mulle
whatsapp-choose = Vali
# Boti haldajatele
operator-page =
    Sinu leht: { $link }
    Link töötab ühe korra, { $minutes } minuti jooksul. Ära seda edasi anna.
operator-help =
    /stats – arvud koos pildiga
    /broadcast SEGMENT – kirjuta paljudele; /broadcasts – kuidas neil läheb
    /announce KES TEKST – kirjuta ühele
    /user KES – mis on teada; /note KES TEKST – jäta midagi meelde
    /tag KES SILT, /untag KES SILT – segmentide jaoks
    /ban KES PÕHJUS, /unban KES
    /disputes, /solve TEHING TEKST – tehingud, kuhu keegi ei tulnud
    /export { $exports }
    /health, /dead, /resend JÄRJEKORD NUMBER
    /maintenance on, /maintenance off
    /switch NIMI on, /switch NIMI off – { $features }
    KES on p_…, mõne MAI nimi või channel:address.
operator-usage = Kirjuta see palun nii: { $usage }
operator-person-unknown = Ma ei tunne kedagi nimega { $who }. Kirjuta p_…, mõne MAI nimi või channel:address.
operator-own-person = { $who } kuulub haldajate hulka; see pole võimalik.
operator-user =
    { $person }
    MAI: { $mai }
    Keel: { $language }. Linn: { $town }
    Kanalid: { $channels }
    Siin alates: { $since }, viimati nähtud: { $seen }
    Soovid: { $wishes }
    Tehingud: { $deals }
    Saadud tärnid: { $stars }
    Sildid: { $tags }
    Saab massisõnumeid: { $news }. Blokeeritud: { $banned }
    Märkmed: { $notes }
    .title = { $name }
operator-stats =
    Inimesi: { $people }, uusi nädalas: { $fresh }, aktiivseid nädalas: { $active }
    Keeled: { $languages }
    Kanalid: { $channels }
    Soovid: { $wishes }
    Tehingud: { $deals }
    Soovist tehinguni: soove { $confirmed }, vaste leitud { $matched }, kokku lepitud { $agreed }, teoks saanud { $carried } ({ $conversion })
    Vastused: pooled ajaga kuni { $median }, peaaegu kõik ajaga kuni { $slowest }
    Kaardist nõusolekuni: { $approval }
    .title = Arvud
chart-languages = Inimesed keele järgi
chart-channels = Inimesed kanali järgi
chart-daily = Uued inimesed, soovid ja tehingud päevade kaupa
chart-funnel = 1 soovid, 2 vaste leitud, 3 kokku lepitud, 4 teoks saanud
operator-no-disputes = Vaidlusi pole.
operator-deal-unknown = Ma ei tunne tehingut { $deal }.
operator-solver-is-party = Oled ise selle tehingu üks pool; otsustama peab keegi teine haldajatest.
dispute-solved = { $text }
    .title = Otsus tehingu { $deal } kohta: { $thing }
operator-says = { $text }
    .title = Sõnum haldajatelt
operator-export-ready = Ridu: { $total }
operator-nothing-dead = Millestki pole loobutud.
operator-switches = Hooldus: { $maintenance }. { $features }
maintenance = Parandame parajasti midagi. Hoidsin sinu sõnumi alles ja vastan kohe, kui oleme valmis.
maintenance-over = Hooldus on läbi. Oodanud sõnumeid: { $total }
feature-off = See on praegu välja lülitatud. Proovi palun hiljem uuesti.
banned = Haldajad on sinu ligipääsu sulgenud: { $reason }
unbanned = Oled jälle oodatud. Ütle, mida tahad müüa või leida.
# Massisõnumid
segment-wrong =
    { $problem ->
        [too-long] See on pikem kui { $word } tähemärki.
        [too-deep] Üksteise sees on rohkem kui { $word } sulgu.
        [unknown-name] Ma ei tunne sõna „{ $word }“ (märk { $at }). Võimalikud: { $choices }
        [unknown-value] „{ $word }“ (märk { $at }) ei sobi sinna. Näiteks: { $choices }
        [expected-value] Märgi { $at } kohal puudub väärtus, selle järel: „{ $word }“.
        [expected-term] Märgi { $at } kohal puudub tingimus. Võimalikud: { $choices }
        [expected-bracket] Märgi { $at } kohal puudub „{ $word }“.
        [left-over] „and“ või „or“ puudub selle ees: „{ $word }“ (märk { $at }).
        [bad-character] Ma ei oska lugeda: „{ $word }“ (märk { $at }).
        [bad-time] „{ $word }“ (märk { $at }) ei ole ajavahemik. Näiteks: { $choices }
        [bad-distance] „{ $word }“ (märk { $at }) vajab kohta ja kaugust. Näiteks: { $choices }
        [unknown-place] Ma ei tea kohta „{ $word }“ (märk { $at }). Kirjuta suurem linn või laiuskraad, pikkuskraad.
        [several-places] „{ $word }“ (märk { $at }) võib olla mitu kohta. Kirjuta üks neist punktidest: { $choices }
       *[other] Ma ei oska seda märgi { $at } kohal lugeda.
    }
    .title = Keda mõtled?
broadcast-ask-text =
    Kellele: { $segment }
    Saada nüüd tekst. Alusta iga keelt selle keelekoodiga, näiteks „es: Hola“; ilma koodita teksti keel on { $language }. Lõpus olevatest [nurksulgudes] ridadest saavad nupud, [Label -> /status] ütleb, mida vajutus tähendab. Pilt võib tulla kaasa või üksi. „catalog: KEY“ võtab teksti kataloogidest.
broadcast-text-wrong =
    { $problem ->
        [empty] Tekst puudub: { $word }.
        [too-long] Tekst ({ $word }) on pikem kui { $limit } tähemärki.
        [bad-button] „{ $word }“ ei sobi nupuks: kõige rohkem { $buttons } nuppu, igaühel kuni { $label } tähemärki.
       *[unknown-key] Kataloogides pole iseseisvat teksti „{ $word }“.
    }
broadcast-preparing = Loen kokku, kes selle saavad. Võid saata veel keeli või pildi.
broadcast-preview =
    Kellele: { $segment }
    Saajaid: { $total }
    Keeled: { $languages }
    Kanalid: { $channels }
    Tekstid: { $texts }
    Välja jäetud: { $skipped }
    .title = Proovikäivitus
broadcast-nobody =
    Seda ei saaks keegi. Kellele: { $segment }
    Välja jäetud: { $skipped }
broadcast-how =
    { $how ->
        [given] nii, nagu saadeti
        [catalog] kataloogist
        [translated] tõlgitud
        [read] teine keel, mida nad loevad
        [related] nende keelele lähedane keel
       *[closest] kõige lähedasem, mis on
    }
skip-reason =
    { $reason ->
        [banned] blokeeritud
        [opted-out] ei soovi massisõnumeid
        [stopped] ütlesid stopp
        [notifications] soovivad kuulda ainult tehingutest
        [blocked] blokeerisid meid
       *[unreachable] aadressi pole
    }
broadcast-ask-when = Millal? Näiteks „2h“, „18:30“, „2026-03-01 18:30“ (sinu aeg, { $zone }), või kui ees on „local“, siis iga saaja enda kella järgi.
broadcast-when-wrong = Ma ei oska „{ $text }“ lugeda ajana järgmise aasta jooksul.
broadcast-progress =
    { $state }
    Kellele: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Massisõnum { $id }
broadcast-state =
    { $state ->
        [ready] Veel saatmata
        [preparing] Ettevalmistamisel
        [scheduled] Ajastatud: { $at }
        [running] Saatmisel
        [paused] Pausil
        [done] Valmis
       *[cancelled] Tühistatud
    }
recipient-state =
    { $state ->
        [waiting] ootel
        [queued] järgmisena
        [sending] saatmisel
        [sent] saadetud
        [delivered] kohale jõudnud
        [read] loetud
        [failed] ebaõnnestunud
        [window] ootab, kuni saaja kirjutab
        [unsure] võib-olla saadetud
        [skipped] välja jäetud
        [cancelled] tühistatud
       *[erased] kadunud
    }
broadcast-none = Massisõnumeid veel pole.
broadcast-ask-cancel = Kas tõesti tühistada? Kes pole seda veel saanud, see seda enam ei saa.
broadcast-report = { $states }
    .title = Massisõnum { $id }: kõik saajad
broadcast-footer = /stop lõpetab sellised sõnumid.
button-send-now = Saada kohe
button-schedule = Ajasta
button-hold = Paus
button-go-on = Jätka
button-stop-sending = Tühista saatmine
button-report = Aruanne
operator-text = { $text }
