# Gimimas ir pažintis
birth-welcome = Sveiki! Aš – jūsų MAI, asmeninis prekybos agentas. Savais žodžiais ir savo kalba parašykite, ką norite parduoti, atiduoti, išmainyti, išnuomoti, išsinuomoti ar rasti; surasiu tinkamą žmogų ir pasiderėsiu už jus. Be jūsų „taip“ niekas nebus sutarta.
birth-ready = Jūsų MAI jau čia. Pasisveikinkite.
ask-town = Kuriame mieste gyvenate? (Atsakau šia kalba: { $language }; parašykite kita, ir pereisiu prie jos.)
ask-autonomy = Kiek man leidžiate spręsti savarankiškai?
ask-comfort = Iki kokios sumos galiu jūsų neklausti?
ask-style = Kaip su jumis kalbėti?
ask-sharing = Ką apie jus gali žinoti kiti MAI?
ask-precision = Kaip tiksliai kiti gali matyti, kur esate?
ask-platforms = Kur susirašinėjate? Pažymėkite viską, kas tinka.
ask-market = Ką galiu už jus daryti turguje?
ask-currency = Kokia valiuta skaičiuojate? Parašykite, pavyzdžiui, { $currency }.
ask-radius = Kaip toli važiuotumėte dėl sandorio?
ask-delivery = Jums patogiau susitikti ar gauti pristatymą?
ask-payment = Kaip jums patogu mokėti ir gauti pinigus?
ask-quiet = Kada man tylėti?
ask-days = Kada turite laiko susitikti?
ask-firmness = Kaip atkakliai derėtis?
ask-partners = Kokie turi būti kitos pusės įvertinimai?
ask-contact = Kas gali su jumis susisiekti per mane?
ask-notifications = Apie ką pranešti jums nepaprašius?
ask-interests = Kokie daiktai jus domina? Parašykite kelis.
ask-formality = Kaip oficialiai man kalbėti?
ask-languages = Kokiomis kalbomis kalbate? Išvardykite.
ask-language = Kokia kalba man kalbėti?
language-set = Nuo šiol kalbu šia kalba: { $language }.
choice-autonomy-ask = Visada klauskite
choice-autonomy-big = Klauskite dėl svarbių
choice-autonomy-tell = Veikite, praneškite
choice-autonomy-full = Spręskite už mane
choice-comfort-under = Iki { $amount }
choice-comfort-trust = Pasitikiu
choice-style-casual = Paprastai
choice-style-professional = Dalykiškai
choice-style-brief = Trumpai
choice-style-detailed = Išsamiai
choice-sharing-nothing = Nieko
choice-sharing-interests = Mano pomėgius
choice-sharing-profile = Mano profilį
choice-sharing-all = Viską, kas padeda
choice-precision-city = Mano miestą
choice-precision-never = Niekaip
choice-precision-neighbourhood = Mano rajoną
choice-precision-precise = Tiksliai
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Pokalbis naršyklėje
platform-not-yet = { $name }: čia dar nėra; turėsiu omenyje.
choice-market-full = Viską
choice-market-browse = Tik žvalgytis
choice-market-buy = Pirkti su leidimu
choice-market-sell = Parduoti su leidimu
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Susitikti
choice-delivery-delivery = Pristatymas
choice-delivery-either = Tinka abu
choice-payment-cash = Grynaisiais
choice-payment-transfer = Pavedimu
choice-payment-card = Kortele
choice-payment-any = Bet kaip
choice-quiet-night = Naktį (22–8)
choice-quiet-none = Niekada
choice-quiet-evening = Vakare, naktį (19–9)
choice-days-any = Bet kada
choice-days-weekend = Savaitgaliais
choice-days-evenings = Po pietų ir vakarais
choice-days-mornings = Rytais
choice-firmness-normal = Įprastai
choice-firmness-soft = Švelniai
choice-firmness-firm = Kietai
choice-partners-0 = Bet kokie
choice-partners-50 = Bent vidutiniai
choice-partners-70 = Geri
choice-partners-85 = Labai geri
choice-contact-everyone = Visi
choice-contact-rated = Tik su įvertinimais
choice-contact-nobody = Niekas
choice-notifications-all = Apie viską
choice-notifications-deals = Tik apie sandorius
choice-notifications-none = Apie nieką
choice-formality-polite = Mandagiai
choice-formality-familiar = Kaip su draugais
which-town = Kurį turite omenyje?
town-noted = Įsidėmėjau: { $town }. Skaičiuoju šia valiuta: { $currency }; tai galite pakeisti /settings.
unclear-town = Tokio miesto nežinau. Parašykite artimiausią didesnį miestą arba atsiųskite savo vietą.
held-until-ready = Tai pasilaikiau. Minutėlę – ir imsiuosi.
please-choose = Paspauskite vieną iš mygtukų arba parašykite /help.
noted = Įsidėmėjau.
welcome-back = { $formality ->
    [familiar] O, smagu tave matyti! 👋 Kas naujo?
   *[polite] Smagu, kad grįžote! Ko ieškote arba ką norite išleisti į kitas rankas?
}

# Mygtukai
button-skip = Praleisti
button-done-choosing = Baigta
button-drop = Nebereikia
button-yes-look = Taip, pirmyn
button-only-tell = Tik praneškite
button-change = Keisti
button-back = Atgal
button-approve = Sutinku
button-decline = Atsisakau
button-counter = Kita kaina
button-here = Aš jau vietoje
button-done = Viskas pavyko
button-write = Parašyti kitai pusei
button-reschedule = Kitas laikas
button-noshow = Kita pusė neatvyko
button-cancel = Atšaukti sandorį
button-cancel-sure = Taip, atšaukti
button-cancel-wish = Ištrinti
button-keep = Ne, palikti
button-reply = Atsakyti
button-negotiate = Derėtis
button-accept-time = Man tinka
button-pause = Pristabdyti
button-resume = Ieškoti vėl
button-edit = Taisyti
button-export = Mano duomenys faile
button-erase = Ištrinti viską
button-erase-sure = Taip, ištrinti viską
button-voice-give = Duoti balso pavyzdį
button-voice-delete = Trinti balso pavyzdį
button-used = Šis mygtukas jau panaudotas. Parašykite /status ir pamatysite, kokia padėtis.
button-unknown = Šio mygtuko nebeatpažįstu. Parašykite /status ir pamatysite, kokia padėtis.
button-foreign = Šis mygtukas skirtas kitam žmogui.
label = { $text }

# Norai
action-name = { $action ->
    [SELL] Parduodama
    [BUY] Ieškoma
    [GIVE] Atiduodama
    [TRADE] Mainoma
    [RENT_OUT] Nuomojama
    [RENT] Ieškoma nuomai
    [OFFER_SERVICE] Siūloma paslauga
    [SEEK_SERVICE] Ieškoma paslaugos
   *[other] Noras
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Ar ieškoti žmogaus? Pataisyti galite ir žodžiais.
    .title = { action-name }: { $thing }
ask-wish-action = Ką norite su tuo daryti?
ask-wish-thing = Kas tai tiksliai?
ask-wish-location = Kuriame mieste? Galite atsiųsti ir savo vietą.
ask-wish-size = Koks dydis?
ask-wish-quantity = Kiek?
ask-wish-wanted = Ko norėtumėte mainais?
per-what = { $per ->
    [hour] {" "}už valandą
    [day] {" "}už dieną
    [week] {" "}už savaitę
    [month] {" "}už mėnesį
    [unit] {" "}už vienetą
   *[one] {""}
}
ask-wish-target = Kokios kainos norėtumėte{ per-what }? Kiti ją matys kaip jūsų prašomą kainą.
ask-wish-limit = { $side ->
    [provider] Kokia mažiausia kaina{ per-what } jums dar tiktų? Tai liks tarp mūsų, niekam nesakysiu.
   *[seeker] Kiek daugiausia mokėtumėte{ per-what }? Tai liks tarp mūsų, niekam nesakysiu.
}
unclear-wish-thing = Vienu ar dviem žodžiais parašykite, kas tai.
unclear-wish-location = Tokio miesto nežinau. Parašykite artimiausią didesnį miestą arba atsiųskite savo vietą.
unclear-wish-size = Parašykite dydį taip, kaip nurodyta ant daikto.
unclear-wish-quantity = Parašykite skaičių, pavyzdžiui, 4.
unclear-wish-wanted = Vienu ar dviem žodžiais parašykite, ko norėtumėte mainais.
unclear-wish-target = Parašykite sumą, pavyzdžiui, 80.
unclear-wish-limit = Parašykite sumą, pavyzdžiui, 60.
two-currencies = Matau dvi valiutas: { $currencies }. Nurodykite sumą viena iš jų.
several-wishes = Matau čia { $count ->
    [one] { $count } norą
    [few] { $count } norus
    [many] { $count } noro
   *[other] { $count } norų
}. Eikime per juos po vieną.
wish-open = { $style ->
    [brief] Ieškau.
   *[other] Jau ieškau ir pranešiu, kai tik ką nors rasiu. Bet kada galite parašyti /status.
}
wish-standing = Dairysiuosi ir pranešiu tik tada, kai kas nors atsiras.
wish-dropped = Gerai, pamirškime.
wish-expired = Laikas baigėsi, nebeieškau. Jei vis dar reikia, parašykite dar kartą.
    .title = { action-name }: { $thing }
wish-paused = Pristabdyta. Niekas to nematys, kol nepratęsite.
wish-resumed = Vėl ieškau.
wish-cancelled = Ištrinta: { $thing }.
which-field = Ką pakeisti?
field-action = Ką noriu daryti
field-thing = Daiktą
field-quantity = Kiekį
field-size = Dydį
field-location = Miestą
field-wanted = Ko noriu mainais
field-target = Mano kainą
field-limit = Mano ribą
photo-what = Graži nuotrauka! Kas tai ir ką su tuo daryti: parduoti, atiduoti, rasti panašų?
photo-seen = Panašu, kad tai: { $thing }. Ką su tuo daryti: parduoti, atiduoti, rasti panašų?
voice-heard = Išgirdau: „{ $text }“
voice-unclear = Nepavyko suprasti, kas pasakyta. Parašykite keliais žodžiais.
got-voice = Balso žinučių dar negaliu išklausyti. Parašykite keliais žodžiais.
got-contact = Ačiū, bet kontaktų man nereikia: su kita puse susirašinėjate per mane.
got-sticker = 🙂 Parašykite žodžiais, ko ieškote arba ką norite išleisti į kitas rankas.
got-document = Failų skaityti nemoku. Keliais žodžiais parašykite, apie ką tai.
got-other = Tokių žinučių skaityti nemoku. Parašykite keliais žodžiais.
standing-found = { $priced ->
    [yes] Rasta: { $thing }, atstumas { $distance }, prašoma kaina { $price }.
   *[no] Rasta: { $thing }, atstumas { $distance }.
}
talk-begun = Kalbuosi su kita puse ir netrukus grįšiu.
which-meaning = Nelabai supratau. Ką norite padaryti?
meaning-sell = Ką nors parduoti
meaning-buy = Ką nors nusipirkti
meaning-give = Ką nors atiduoti
meaning-trade = Ką nors išmainyti
meaning-rent-out = Ką nors išnuomoti
meaning-rent = Ką nors išsinuomoti
meaning-offer-service = Pasiūlyti savo darbą
meaning-seek-service = Rasti, kas padarytų darbą
meaning-approve = Pasakyti „taip“
meaning-decline = Pasakyti „ne“
meaning-counter = Pasiūlyti kitą kainą
meaning-cancel = Ką nors atšaukti
meaning-status = Pažiūrėti, kokia padėtis
meaning-help = Gauti pagalbos
meaning-greet = Tik pasisveikinti
meaning-thank = Tik padėkoti
meaning-stop = Nebegauti žinučių
meaning-other = Tik paplepėti
meaning-neither = Kažkas kita
say-it-differently = Tada pasakykite kitais žodžiais, pavyzdžiui: „Parduodu dviratį, 80“.

# Kortelių eilutės
line-in-return = Mainais: { $value }
line-details = { $value }
line-quantity = Kiekis: { $value }
line-unit-price = Vieneto kaina: { $value }
line-total = Iš viso: { $value }
line-price-hour = { $value } už valandą
line-price-day = { $value } už dieną
line-price-week = { $value } už savaitę
line-price-month = { $value } už mėnesį
line-free = Nemokamai
line-reasons = Kodėl: { $value }
line-distance = Atstumas: { $value }
line-area = Susitikimo rajonas: { $value }
line-times = Galimi laikai: { $value }
line-payment = Mokėjimas: { $value }
line-partner = Kita pusė: { $value }
line-interests = Pomėgiai: { $value }
line-since = Čia nuo: { $value }
line-expires = Galioja iki: { $value }
line-deal = Sandoris Nr. { $value }
line-hope = Kaina: { $value }
line-limit = Riba (žinome tik jūs ir aš): { $value }
line-place = Vieta: { $value }
line-urgent = Skubu
line-when = Kada: { $value }
line-where = Kur: { $value }
partner-new = { $named ->
    [yes] { $name }, čia neseniai, įvertinimų dar nėra
   *[no] čia neseniai, įvertinimų dar nėra
}
partner-rated = { $named ->
    [yes] { $name }, įvertinimas { NUMBER($stars, maximumFractionDigits: 1) } iš 5 ({ $count })
   *[no] įvertinimas { NUMBER($stars, maximumFractionDigits: 1) } iš 5 ({ $count })
}
reason-same-size = dydis tinka
reason-same-brand = markė tinka
reason-same-model = modelis tinka
reason-asks = prašo { $value }
payment-cash = grynaisiais
payment-bank-transfer = pavedimu
payment-card = kortele
payment-mobile-money = telefonu
condition-new = nauja
condition-used-like-new = kaip nauja
condition-used-good = gera būklė
condition-used-fair = su nusidėvėjimo žymėmis
condition-for-parts = dalims
condition-used = naudota
color-black = juoda
color-white = balta
color-red = raudona
color-blue = mėlyna
color-green = žalia
color-yellow = geltona
color-grey = pilka
color-brown = ruda
color-pink = rožinė
color-silver = sidabrinė
color-gold = auksinė
color-beige = smėlinė
color-purple = violetinė
color-orange = oranžinė
material-leather = oda
material-wood = medis
material-metal = metalas
material-glass = stiklas
material-plastic = plastikas
material-cotton = medvilnė
material-wool = vilna
material-silk = šilkas
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } kambarys
    [few] { $value } kambariai
    [many] { $value } kambario
   *[other] { $value } kambarių
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count } vnt.
unit-pair = { $count ->
    [one] { $count } pora
    [few] { $count } poros
    [many] { $count } poros
   *[other] { $count } porų
}
unit-set = { $count ->
    [one] { $count } komplektas
    [few] { $count } komplektai
    [many] { $count } komplekto
   *[other] { $count } komplektų
}

# Sandoriai
card-approval = { $lines }

    Ar sutinkate?
    .title = { $side ->
    [provider] Kažkas nori to iš jūsų: { $thing }
   *[seeker] Štai ką jums radau: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Jūs sutikote. Dabar laukiu kitos pusės.
approved-for-you = Patvirtinau už jus, kaip man leidote.
counter-accepted = Kita pusė sutinka su jūsų kaina.
declined-by-you = Atsisakyta. Ieškau toliau.
deal-expired = Sandorio { $deal } laikas baigėsi. Ieškau toliau.
deal-reminder = { $lines }

    Tai vis dar laukia jūsų atsakymo.
    .title = { $thing }
deal-cancelled-by-you = Sandoris { $deal } atšauktas. Kitai pusei pranešiau.
peer-declined = Kita pusė atsisakė sandorio { $deal }. Ieškau toliau.
peer-cancelled = Kita pusė atšaukė sandorį { $deal }. Ieškau toliau.
ask-counter = Vieneto kaina – { $price }. Kokią kainą siūlote jūs?
counter-sent = Jūsų kainą perdaviau.
counter-refused = Kita pusė su tuo nesutinka. Tebegalioja { $price }.
nothing-to-approve = Šiuo metu niekas nelaukia jūsų atsakymo.
which-deal = Jūsų laukia keli pasiūlymai. Rinkitės mygtukais.
ask-cancel-deal = Tikrai atšaukti šį sandorį? Kita pusė jumis pasikliauja.
kept = Gerai, viskas lieka, kaip buvo.

# Susitikimai
meeting-card = { $lines }

    Susitikite judrioje vietoje dienos šviesoje, apžiūrėkite daiktą prieš mokėdami ir niekada nemokėkite iš anksto.
    .title = Sutarta: { $thing }
meeting-spot = judri vieša vieta ({ $town }), pavyzdžiui, pagrindinė aikštė ar stotis
meeting-calendar = Štai įrašas jūsų kalendoriui.
meeting-soon = { $lines }
    .title = Netrukus susitikimas: { $thing }
meeting-how = Kaip pavyko?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Kito laiko, kuris tiktų abiem, nežinau. Galite parašyti kitai pusei.
ask-other-time = Koks laikas jums tiktų?
time-proposed = Pasiūliau laiką: { $time }.
time-asked = Kita pusė siūlo: { $time }.
arrived-noted = Kitai pusei pranešiau, kad jūs vietoje.
peer-arrived = Kita pusė jau vietoje.
ask-rating = Pavyko! Kaip įvertintumėte kitą pusę?
too-early-for-no-show = Susitikimo laikas dar neatėjo: { $time }. Palaukite iki tada.
no-show-noted = Apmaudu. Pažymėjau, kad kita pusė neatvyko, ir ieškau toliau. Ar norite ją įvertinti?
blamed-no-show = Kita pusė sako, kad jūs neatvykote. Ieškau toliau. Ją įvertinti galite ir jūs.
rating-thanks = Ačiū! Jūs skyrėte { $stars ->
    [one] { $stars } žvaigždutę
    [few] { $stars } žvaigždutes
    [many] { $stars } žvaigždutės
   *[other] { $stars } žvaigždučių
}.
ask-note = Ką perduoti kitai pusei? Perduosiu be jūsų vardo ir numerio.
note-sent = Perduota.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Žinutė: { $thing }
note-translated = „{ $text }“ { $understood }
    Originalas ({ $language }): „{ $original }“
    .title = Žinutė: { $thing }

# Būsena
status-summary = Aktyvūs norai: { $wishes }. Aktyvūs sandoriai: { $deals }. Baigta: { $done }.
status-empty = Šiuo metu nieko aktyvaus nėra. Parašykite, ką norite parduoti ar rasti.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Dar nebaigta
wish-state-open = Ieškau
wish-state-standing = Pranešiu, kai kas nors atsiras
wish-state-talking = Deruosi
wish-state-agreed = Sutarta, žr. sandorį
wish-state-paused = Pristabdyta
deal-state-proposed = Laukiama jūsų atsakymo
deal-state-approved-by-me = Laukiama kitos pusės
deal-state-approved-by-peer = Kita pusė sutiko, laukiama jūsų
deal-state-confirmed = Abi pusės sutiko
deal-state-meeting = Susitikimas sutartas
deal-state-arrived = Jūs vietoje
deal-state-done = Baigta, dar neįvertinta
deal-state-no-show = Kažkas neatvyko
deal-state-blamed = Kita pusė sako, kad jūs neatvykote
ask-cancel-wish = Tikrai ištrinti „{ $thing }“?

# Nustatymai ir privatumas
settings-list = Ką norėtumėte pakeisti?
setting-language = Kalba
setting-town = Miestas
setting-autonomy = Savarankiškumas
setting-comfort = Sumos
setting-style = Stilius
setting-sharing = Ką žino kiti
setting-precision = Vieta
setting-platforms = Kanalai
setting-market = Turgus
setting-currency = Valiuta
setting-radius = Atstumas
setting-delivery = Pristatymas
setting-payment = Mokėjimas
setting-quiet = Tylos valandos
setting-days = Susitikimų dienos
setting-firmness = Derybos
setting-partners = Kitų įvertinimai
setting-contact = Kas gali man rašyti
setting-notifications = Pranešimai
setting-interests = Pomėgiai
setting-formality = Kreipimasis
setting-languages = Mano kalbos
privacy = Saugau tai, ką man pasakojate apie savo norus, jūsų atsakymus į mano klausimus ir sandorius. Jūsų ribos ir adresas niekam neperduodami. Savo duomenis galite pasiimti arba ištrinti.
export-ready = Štai viskas, ką apie jus žinau.
ask-erase = Tikrai viską ištrinti? Aktyvūs norai ir sandoriai nutrūks, o jūsų MAI dings visam laikui.
erased = Viskas ištrinta. Viso gero!
voice-consent = Ačiū. Dabar atsiųskite trumpą balso žinutę; saugosiu ją kaip jūsų balso pavyzdį, kol jo neištrinsite.
voice-kept = Jūsų balso pavyzdį išsaugojau. Ištrinti jį galite /privacy.
voice-deleted = Jūsų balso pavyzdys ištrintas.

# Pokalbis
help = { $style ->
    [brief] Parašykite, ką parduodate, atiduodate, mainote, nuomojate, nuomojatės ar ko ieškote. /status /settings /privacy /cancel /stop
   *[other] Savais žodžiais parašykite, ką norite parduoti, atiduoti, išmainyti, išnuomoti, išsinuomoti ar rasti. Pavyzdžiui: „parduodu dviratį, 80“ arba „ieškau vaikiškos lovytės netoliese“. Surasiu žmogų, kad ir kokia kalba jis kalbėtų, pasiderėsiu pagal jūsų ribas ir, prieš ką nors sutariant, atsiklausiu jūsų.
        /status – kokia padėtis
        /settings – kaip jums dirbu
        /privacy – jūsų duomenys
        /cancel – palikti klausimą
        /stop – daugiau jokių žinučių
}
greeting = { $formality ->
    [familiar] Labas! 👋 Ko ieškai arba kuo nori atsikratyti?
   *[polite] { $style ->
        [professional] Laba diena. Kuo galiu padėti?
       *[other] Sveiki! Ko ieškote arba ką norite išleisti į kitas rankas?
    }
}
you-are-welcome = { $formality ->
    [familiar] Nėra už ką! 🙂
   *[polite] Prašom!
}
not-a-wish = Mano darbas – prekyba: parašykite, ką norite parduoti, atiduoti, išmainyti, išnuomoti, išsinuomoti ar rasti. Daugiau – /help.
nothing-asked = Gerai, atsakymo nebelaukiu.
stopped = Nutilstu. Parašykite, kai tik norėsite tęsti.
command-unknown = Tokios komandos nežinau. /help parodys, ką moku.
empty-message = Žinutė buvo tuščia. Keliais žodžiais parašykite, ko reikia.
edit-unclear = Pastebėjau, kad pakeitėte žinutę. Parašykite iš naujo, ką man pakeisti.
too-long = Tekstas per ilgas. Parašykite trumpiau, iki { $limit } ženklų.
no-longer-possible = To padaryti jau nebegalima. Parašykite /status ir pamatysite, kokia padėtis.
not-found = To neberandu. Parašykite /status ir pamatysite, kokia padėtis.
sorry-failed = Atsiprašau, man kažkas nepavyko. Parašykite dar kartą.
refused-market = Jūsų nustatymai man to neleidžia. Pakeisti juos galite /settings.
refused-too-many-wishes = Jau turite daug aktyvių norų. Pirmiausia kurį nors užbaikite arba ištrinkite; juos rasite /status.
refused-amount = Tokios sumos būti negali. Parašykite skaičių, didesnį už 0.
refused-limit = Tai peržengtų jūsų man nustatytą ribą.
refused-contact = Jūsų saugumui neperduodu telefono numerių, adresų ir nuorodų. Susitiksite taip, kaip sutarta kortelėje.
refused-too-many-messages = Minutėlę, per daug iš karto. Pabandykite po minutės.
refused-deal-over = Šis sandoris jau baigtas.
refused-deal-running = Dėl to vyksta sandoris. Pirmiausia jį atšaukite; rasite jį /status.
refused-not-open = Šiuo metu to neieškau.
refused-not-paused = Tai nėra pristabdyta.
refused-same-price = Tokia kaina jau ir yra.
refused-too-many-counters = Pasiūlymų pirmyn ir atgal jau pakanka. Sutikite arba atsisakykite.

# Komandos meniu
command-start = Pradėti
command-help = Ką moku
command-status = Kokia padėtis
command-settings = Kaip jums dirbu
command-privacy = Jūsų duomenys
command-cancel = Palikti klausimą
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
