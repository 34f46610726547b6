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
