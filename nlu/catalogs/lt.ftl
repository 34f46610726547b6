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
choice-notifications-digest = Kasdien, viskas kartu
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
digest = { $lines }
    .title = Šiandien jums rasta
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

announcements-off = Šios bendruomenės pranešimai taip pat lieka išjungti, kol neparašysite START.
announcements-on = Šios bendruomenės pranešimai vėl įjungti.
slow-down = Per daug iš karto, nespėju. Palaukite minutę ir parašykite dar kartą: to, ką atsiuntėte tuo metu, neperskaičiau.
waiting-for-partner = { $thing }: kita pusė šiuo metu nepasiekiama. Tęsiu, kai tik ji parašys; niekas nedings.
privacy-notice = { $mark } Tai jūsų asmeninis ženklas. Jį turi kiekviena tikra mano kortelė; jei jo nėra, tai ne aš. Niekada nerašau jums iš kitos paskyros ir niekada neprašau slaptažodžių ar kodų. Ką man pasakojate, lieka pas mane: /privacy tai parodo ir ištrina.
group-private = Vienu metu dirbu tik vienam žmogui. Parašykite man asmeniškai, ir tuo pasirūpinsiu:
link-code = Per { $minutes } min. parašykite man šį kodą kitame savo kanale: { $code }
link-done = Susieta: dabar mane rasite ir kanale { $channel }. Ką žinau, žinau visur.
link-unknown = Tokio kodo nežinau. Kitame savo kanale parašykite /link ir gausite naują.
unlink-list = Kurį kanalą pamiršti?
unlink-none = Mane pasiekiate tik čia. Parašykite /link, ir rasite mane dar viename kanale.
unlink-done = Padaryta. Kanale { $channel } jūsų nebepažįstu.
refused-link-own = Tai jūsų kodas. Parašykite jį man kitame kanale.
refused-link-many = Jau pasiekiate mane daugelyje kanalų. Pirmiausia kurį nors atjunkite: parašykite /unlink.
refused-link-busy = Čia turite MAI su aktyviais norais ar sandoriais. Pirmiausia juos užbaikite arba ištrinkite (rasite juos /status), tada dar kartą parašykite kodą.
command-link = Naudotis manimi ir kitur
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Jūsų MAI turi naujienų apie vieną iš jūsų norų. Atsakykite ir pamatysite.
whatsapp-invite-show = Parodykite
whatsapp-choose = Pasirinkti
operator-page =
    Jūsų puslapis: { $link }
    Nuoroda veikia vieną kartą, { $minutes } min. Niekam jos neperduokite.
operator-help =
    /stats – skaičiai su paveikslu
    /broadcast SEGMENTAS – rašyti daugeliui; /broadcasts – kaip sekasi siųsti
    /announce KAS TEKSTAS – rašyti vienam žmogui
    /user KAS – kas žinoma; /note KAS TEKSTAS – ką nors įsidėmėti
    /tag KAS ŽYMA, /untag KAS ŽYMA – segmentams
    /ban KAS PRIEŽASTIS, /unban KAS
    /disputes, /solve SANDORIS TEKSTAS – sandoriai, į kuriuos kažkas neatvyko
    /export { $exports }
    /health, /dead, /resend EILĖ NUMERIS
    /maintenance on, /maintenance off
    /switch PAVADINIMAS on, /switch PAVADINIMAS off – { $features }
    KAS – tai p_…, kurio nors MAI vardas arba channel:address.
operator-usage = Rašykite taip: { $usage }
operator-person-unknown = Tokio žmogaus nepažįstu: { $who }. Parašykite p_…, kurio nors MAI vardą arba channel:address.
operator-own-person = { $who } yra tarp operatorių; to padaryti negalima.
operator-user =
    { $person }
    MAI: { $mai }
    Kalba: { $language }. Miestas: { $town }
    Kanalai: { $channels }
    Čia nuo: { $since }, paskutinį kartą: { $seen }
    Norai: { $wishes }
    Sandoriai: { $deals }
    Gautos žvaigždutės: { $stars }
    Žymos: { $tags }
    Gauna masines žinutes: { $news }. Prieiga uždaryta: { $banned }
    Pastabos: { $notes }
    .title = { $name }
operator-stats =
    Žmonės: { $people }, nauji per savaitę: { $fresh }, aktyvūs per savaitę: { $active }
    Kalbos: { $languages }
    Kanalai: { $channels }
    Norai: { $wishes }
    Sandoriai: { $deals }
    Nuo noro iki sandorio: norai { $confirmed }, rasta pora { $matched }, sutarta { $agreed }, įvykdyta { $carried } ({ $conversion })
    Atsakymai: pusė per { $median }, beveik visi per { $slowest }
    Nuo kortelės iki sutikimo: { $approval }
    .title = Skaičiai
chart-languages = Žmonės pagal kalbą
chart-channels = Žmonės pagal kanalą
chart-daily = Nauji žmonės, norai, sandoriai pagal dieną
chart-funnel = 1 norai, 2 rasta pora, 3 sutarta, 4 įvykdyta
operator-no-disputes = Ginčų nėra.
operator-deal-unknown = Sandorio { $deal } nežinau.
operator-solver-is-party = Jūs esate viena iš to sandorio pusių; spręsti turi kitas operatorius.
dispute-solved = { $text }
    .title = Sprendimas dėl sandorio { $deal }: { $thing }
operator-says = { $text }
    .title = Prižiūrėtojų komandos žinutė
operator-export-ready = Eilutės: { $total }
operator-nothing-dead = Nieko nepalikta pusiaukelėje.
operator-switches = Priežiūros darbai: { $maintenance }. { $features }
maintenance = Kai ką taisome. Jūsų žinutę pasilaikiau ir atsakysiu, kai tik baigsime.
maintenance-over = Priežiūros darbai baigti. Laukusios žinutės: { $total }
feature-off = Šiuo metu tai išjungta. Pabandykite vėliau.
banned = Prižiūrėtojų komanda uždarė jums prieigą: { $reason }
unbanned = Sveiki sugrįžę! Parašykite, ką norite parduoti ar rasti.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Per ilga: ženklų gali būti iki { $word }.
        [too-deep] Per daug skliaustų vieni kituose: gali būti iki { $word }.
        [unknown-name] Nežinau, kas yra „{ $word }“ (ženklas { $at }). Galima: { $choices }
        [unknown-value] „{ $word }“ (ženklas { $at }) čia netinka. Pavyzdžiui: { $choices }
        [expected-value] Ties ženklu { $at }, po „{ $word }“, trūksta reikšmės.
        [expected-term] Ties ženklu { $at } trūksta sąlygos. Galima: { $choices }
        [expected-bracket] Ties ženklu { $at } trūksta „{ $word }“.
        [left-over] Prieš „{ $word }“ (ženklas { $at }) trūksta „and“ arba „or“.
        [bad-character] Negaliu perskaityti „{ $word }“ (ženklas { $at }).
        [bad-time] „{ $word }“ (ženklas { $at }) nėra laiko tarpas. Pavyzdžiui: { $choices }
        [bad-distance] „{ $word }“ (ženklas { $at }): reikia vietos ir atstumo. Pavyzdžiui: { $choices }
        [unknown-place] Nežinau vietos „{ $word }“ (ženklas { $at }). Parašykite didesnį miestą arba koordinates: platuma, ilguma.
        [several-places] „{ $word }“ (ženklas { $at }) gali būti kelios vietos. Parašykite vieną iš šių taškų: { $choices }
       *[other] Negaliu to perskaityti ties ženklu { $at }.
    }
    .title = Kam tai skirta?
broadcast-ask-text =
    Kam: { $segment }
    Dabar atsiųskite man tekstą. Kiekvieną kalbą pradėkite jos kodu, pavyzdžiui, „es: Hola“; žodžiai be kodo yra šia kalba: { $language }. Eilutės [laužtiniuose skliaustuose] pabaigoje virsta mygtukais, [Label -> /status] pasako, ką reiškia paspaudimas. Nuotrauka gali būti kartu arba atskirai. „catalog: KEY“ paima tekstą iš katalogų.
broadcast-text-wrong =
    { $problem ->
        [empty] Šiai kalbai nėra teksto: { $word }.
        [too-long] Tekstas kalbai { $word } per ilgas: ženklų gali būti iki { $limit }.
        [bad-button] „{ $word }“ negali būti mygtukas: mygtukų gali būti iki { $buttons }, ženklų kiekviename – iki { $label }.
       *[unknown-key] Kataloguose nėra savarankiško teksto „{ $word }“.
    }
broadcast-preparing = Skaičiuoju, kas tai gaus. Galite atsiųsti dar kitų kalbų arba nuotrauką.
broadcast-preview =
    Kam: { $segment }
    Gavėjai: { $total }
    Kalbos: { $languages }
    Kanalai: { $channels }
    Tekstai: { $texts }
    Praleista: { $skipped }
    .title = Bandomasis paleidimas
broadcast-nobody =
    To niekas negautų. Kam: { $segment }
    Praleista: { $skipped }
broadcast-how =
    { $how ->
        [given] kaip parašyta
        [catalog] iš katalogo
        [translated] išversta
        [read] kita kalba, kurią jie skaito
        [related] jų kalbai artima kalba
       *[closest] artimiausia, kokia yra
    }
skip-reason =
    { $reason ->
        [banned] prieiga uždaryta
        [opted-out] nenori masinių žinučių
        [stopped] paprašė liautis
        [notifications] nori žinių tik apie sandorius
        [blocked] mus užblokavo
       *[unreachable] nėra adreso
    }
broadcast-ask-when = Kada? Pavyzdžiui, „2h“, „18:30“, „2026-03-01 18:30“ (jūsų laikas, { $zone }) arba, su „local“ priekyje, pagal kiekvieno gavėjo laikrodį.
broadcast-when-wrong = „{ $text }“: nesuprantu, koks tai laikas per artimiausius metus.
broadcast-progress =
    { $state }
    Kam: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Masinė žinutė { $id }
broadcast-state =
    { $state ->
        [ready] Dar neišsiųsta
        [preparing] Ruošiama
        [scheduled] Suplanuota: { $at }
        [running] Siunčiama
        [paused] Pristabdyta
        [done] Baigta
       *[cancelled] Atšaukta
    }
recipient-state =
    { $state ->
        [waiting] dar laukia
        [queued] tuoj eis
        [sending] siunčiama
        [sent] išsiųsta
        [delivered] pristatyta
        [read] perskaityta
        [failed] nepavyko
        [window] laukiama, kol parašys
        [unsure] galbūt išsiųsta
        [skipped] praleista
        [cancelled] atšaukta
       *[erased] nebėra
    }
broadcast-none = Masinių žinučių dar nėra.
broadcast-ask-cancel = Tikrai atšaukti? Kas dar negavo, nebegaus.
broadcast-report = { $states }
    .title = Masinė žinutė { $id }: visi gavėjai
broadcast-footer = /stop sustabdo tokias žinutes.
button-send-now = Siųsti dabar
button-schedule = Suplanuoti
button-hold = Pristabdyti
button-go-on = Tęsti
button-stop-sending = Atšaukti
button-report = Ataskaita
operator-text = { $text }
