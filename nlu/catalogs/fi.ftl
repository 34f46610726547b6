# Synty ja tutustuminen
birth-welcome = Hei! Olen MAI, henkilökohtainen kauppa-avustajasi. Kerro omin sanoin ja omalla kielelläsi, mitä haluat myydä, antaa pois, vaihtaa, vuokrata tai löytää; minä etsin sopivan ihmisen ja neuvottelen hinnasta puolestasi. Mitään ei sovita ilman sinun lupaasi.
birth-ready = MAI on valmiina. Sano vaikka hei.
ask-town = Millä paikkakunnalla asut? (Vastauskieleni: { $language }. Kirjoita vain toisella kielellä, niin vaihdan perässä.)
ask-autonomy = Kuinka paljon saan päättää itse?
ask-comfort = Mihin summaan asti saan toimia vaivaamatta sinua?
ask-style = Miten haluat minun juttelevan?
ask-sharing = Mitä muiden MAI-avustajat saavat tietää sinusta?
ask-precision = Kuinka tarkasti muut saavat nähdä, missä olet?
ask-platforms = Missä viestittelet? Valitse kaikki sopivat.
ask-market = Mitä saan tehdä puolestasi kauppapaikalla?
ask-currency = Missä valuutassa lasket? Kirjoita se, esimerkiksi { $currency }.
ask-radius = Kuinka kauas lähtisit kaupoille?
ask-delivery = Haluatko mieluummin tavata vai saada tavarat toimitettuna?
ask-payment = Miten maksat ja otat maksun mieluiten?
ask-quiet = Milloin minun pitää olla hiljaa?
ask-days = Milloin ehdit tavata ihmisiä?
ask-firmness = Kuinka tiukasti neuvottelen hinnasta?
ask-partners = Kuinka hyvät arviot vastapuolella pitää olla?
ask-contact = Kuka saa ottaa sinuun yhteyttä kauttani?
ask-notifications = Mistä kerron sinulle pyytämättä?
ask-interests = Millaiset tavarat kiinnostavat sinua? Kirjoita muutama.
ask-formality = Kuinka muodollinen saan olla?
ask-languages = Mitä kieliä puhut? Kirjoita ne.
ask-language = Mitä kieltä haluat minun puhuvan?
language-set = Tästä eteenpäin kielemme on { $language }.
choice-autonomy-ask = Kysy aina
choice-autonomy-big = Kysy isot asiat
choice-autonomy-tell = Toimi ja kerro
choice-autonomy-full = Päätä puolestani
choice-comfort-under = Enintään { $amount }
choice-comfort-trust = Luotan sinuun
choice-style-casual = Rennosti
choice-style-professional = Asiallisesti
choice-style-brief = Lyhyesti
choice-style-detailed = Perusteellisesti
choice-sharing-nothing = Ei mitään
choice-sharing-interests = Kiinnostukseni
choice-sharing-profile = Profiilini
choice-sharing-all = Mistä on apua
choice-precision-city = Paikkakunta
choice-precision-never = Ei ollenkaan
choice-precision-neighbourhood = Kaupunginosa
choice-precision-precise = Tarkasti
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Verkkochat
platform-not-yet = { $name }: ei vielä käytössä täällä, mutta pidän mielessä.
choice-market-full = Kaikkea
choice-market-browse = Vain katsella
choice-market-buy = Ostaa luvallani
choice-market-sell = Myydä luvallani
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Tavataan
choice-delivery-delivery = Toimitus
choice-delivery-either = Kumpi vain
choice-payment-cash = Käteinen
choice-payment-transfer = Tilisiirto
choice-payment-card = Kortti
choice-payment-any = Mikä vain
choice-quiet-night = Yöllä (22–8)
choice-quiet-none = Ei koskaan
choice-quiet-evening = Illoin ja öin (19–9)
choice-days-any = Milloin vain
choice-days-weekend = Viikonloppuisin
choice-days-evenings = Iltapäivin ja illoin
choice-days-mornings = Aamupäivisin
choice-firmness-normal = Normaalisti
choice-firmness-soft = Lempeästi
choice-firmness-firm = Tiukasti
choice-partners-0 = Ei väliä
choice-partners-50 = Vähintään kohtalaiset
choice-partners-70 = Hyvät
choice-partners-85 = Erittäin hyvät
choice-contact-everyone = Kaikki
choice-contact-rated = Arvioita saaneet
choice-contact-nobody = Ei kukaan
choice-notifications-all = Kaikesta
choice-notifications-deals = Vain kaupoistani
choice-notifications-none = Ei mistään
choice-formality-polite = Kohtelias
choice-formality-familiar = Kuin kaverille
which-town = Mitä näistä tarkoitat?
town-noted = Merkitsin: { $town }. Valuuttani on { $currency }; voit vaihtaa sen kohdassa /settings.
unclear-town = En tunne tuota paikkakuntaa. Kirjoita lähin isompi kaupunki tai lähetä sijaintisi.
held-until-ready = Otin tuon talteen. Hetki vain, niin hoidan asian.
please-choose = Paina jotakin painiketta tai kirjoita /help.
noted = Merkitsin.
welcome-back = { $formality ->
    [familiar] Moi, kiva nähdä! 👋 Mitä mielessä?
   *[polite] Tervetuloa takaisin! Mitä etsit tai mistä haluaisit päästä eroon?
}

# Painikkeet
button-skip = Ohita
button-done-choosing = Valmis
button-drop = Antaa olla
button-yes-look = Kyllä, etsi
button-only-tell = Kerro vain löydöistä
button-change = Muuta
button-back = Takaisin
button-approve = Hyväksy
button-decline = Hylkää
button-counter = Toinen hinta
button-here = Olen paikalla
button-done = Kaikki hoidettu
button-write = Kirjoita viesti
button-reschedule = Toinen aika
button-noshow = Ei tullut paikalle
button-cancel = Peru kauppa
button-cancel-sure = Kyllä, peru
button-cancel-wish = Poista
button-keep = Ei, pidetään
button-reply = Vastaa
button-negotiate = Neuvottele
button-accept-time = Sopii minulle
button-pause = Tauko
button-resume = Etsi taas
button-edit = Muokkaa
button-export = Tietoni tiedostona
button-erase = Poista kaikki
button-erase-sure = Kyllä, poista kaikki
button-voice-give = Anna ääninäyte
button-voice-delete = Poista ääninäyte
button-used = Tuota painiketta on jo käytetty. Kirjoita /status, niin näet tilanteen.
button-unknown = En enää tunne tuota painiketta. Kirjoita /status, niin näet tilanteen.
button-foreign = Tuo painike kuuluu jollekulle toiselle.
label = { $text }

# Ilmoitukset
action-name = { $action ->
    [SELL] Myydään
    [BUY] Ostetaan
    [GIVE] Annetaan
    [TRADE] Vaihdetaan
    [RENT_OUT] Annetaan vuokralle
    [RENT] Halutaan vuokrata
    [OFFER_SERVICE] Tarjotaan palvelua
    [SEEK_SERVICE] Etsitään palvelua
   *[other] Ilmoitus
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Alanko etsiä? Voit myös korjata omin sanoin.
    .title = { action-name }: { $thing }
ask-wish-action = Mitä haluat tehdä sen suhteen?
ask-wish-thing = Mikä se tarkalleen on?
ask-wish-location = Millä paikkakunnalla? Voit myös lähettää sijaintisi.
ask-wish-size = Mikä koko?
ask-wish-quantity = Kuinka monta?
ask-wish-wanted = Mitä haluaisit tilalle?
per-what = { $per ->
    [hour] {" "}tunnilta
    [day] {" "}päivältä
    [week] {" "}viikolta
    [month] {" "}kuukaudelta
    [unit] {" "}kappaleelta
   *[one] {""}
}
ask-wish-target = Mitä hintaa toivot{ per-what }? Muut näkevät sen hintapyyntönäsi.
ask-wish-limit = { $side ->
    [provider] Mikä on alin hinta{ per-what }, jonka hyväksyisit? Se jää meidän väliseksi; en kerro sitä kenellekään.
   *[seeker] Paljonko olisit enintään valmis maksamaan{ per-what }? Se jää meidän väliseksi; en kerro sitä kenellekään.
}
unclear-wish-thing = Kerro sanalla tai parilla, mikä se on.
unclear-wish-location = En tunne tuota paikkakuntaa. Kirjoita lähin isompi kaupunki tai lähetä sijaintisi.
unclear-wish-size = Kirjoita koko niin kuin se tuotteessa lukee.
unclear-wish-quantity = Kirjoita luku, esimerkiksi 4.
unclear-wish-wanted = Kerro sanalla tai parilla, mitä haluaisit tilalle.
unclear-wish-target = Kirjoita summa, esimerkiksi 80.
unclear-wish-limit = Kirjoita summa, esimerkiksi 60.
two-currencies = Näen kaksi valuuttaa: { $currencies }. Kerro summa vain toisessa niistä.
several-wishes = Tässä on { $count ->
    [one] { $count } asia
   *[other] { $count } asiaa
}. Käydään läpi yksi kerrallaan.
wish-open = { $style ->
    [brief] Etsin.
   *[other] Etsin nyt sopivaa ihmistä ja kerron heti, kun jotain löytyy. Kirjoita /status milloin vain.
}
wish-standing = Pidän silmät auki ja kerron vasta, kun jotain ilmestyy.
wish-dropped = Selvä, unohdetaan se.
wish-expired = Tämän aika loppui, ja lopetin etsimisen. Kerro uudelleen, jos asia on vielä ajankohtainen.
    .title = { action-name }: { $thing }
wish-paused = Tauolla. Kukaan ei näe tätä, ennen kuin jatkat.
wish-resumed = Etsin taas.
wish-cancelled = Poistettu: { $thing }.
which-field = Mitä muutan?
field-action = Mitä haluan tehdä
field-thing = Tuote
field-quantity = Määrä
field-size = Koko
field-location = Paikkakunta
field-wanted = Mitä haluan tilalle
field-target = Hintani
field-limit = Rajani
photo-what = Hieno kuva! Mikä se on, ja mitä tehdään: myydäänkö, annetaanko pois vai etsitäänkö samanlainen?
photo-seen = Tämä näyttää olevan: { $thing }. Mitä tehdään: myydäänkö, annetaanko pois vai etsitäänkö samanlainen?
voice-heard = Kuulin: ”{ $text }”
voice-unclear = En saanut puheesta selvää. Kirjoita se muutamalla sanalla.
got-voice = En osaa vielä kuunnella ääniviestejä. Kirjoita asia muutamalla sanalla.
got-contact = Kiitos, mutta en tarvitse yhteystietoja: sinä ja vastapuoli viestittelette minun kauttani.
got-sticker = 🙂 Kerro sanoin, mitä etsit tai mistä haluat päästä eroon.
got-document = En osaa lukea tiedostoja. Kerro muutamalla sanalla, mistä on kyse.
got-other = En osaa lukea tuollaista viestiä. Kerro asia muutamalla sanalla.
standing-found = { $priced ->
    [yes] Löytyi: { $thing }. Etäisyys { $distance }, hintapyyntö { $price }.
   *[no] Löytyi: { $thing }. Etäisyys { $distance }.
}
talk-begun = Juttelen vastapuolen kanssa ja palaan asiaan.
which-meaning = En ole varma, ymmärsinkö. Mitä haluat tehdä?
meaning-sell = Myydä jotain
meaning-buy = Ostaa jotain
meaning-give = Antaa jotain pois
meaning-trade = Vaihtaa jotain
meaning-rent-out = Antaa jotain vuokralle
meaning-rent = Vuokrata jotain itselleni
meaning-offer-service = Tarjota työtäni
meaning-seek-service = Teettää jotain
meaning-approve = Sanoa kyllä
meaning-decline = Sanoa ei
meaning-counter = Ehdottaa toista hintaa
meaning-cancel = Perua jotain
meaning-status = Katsoa tilanteen
meaning-help = Saada apua
meaning-greet = Vain tervehtiä
meaning-thank = Vain kiittää
meaning-stop = Lopettaa viestit
meaning-other = Vain jutella
meaning-neither = Jotain muuta
say-it-differently = Sano se sitten toisin sanoin, esimerkiksi: ”Haluan myydä pyöräni, 80”.

# Korttien rivit
line-in-return = Tilalle: { $value }
line-details = { $value }
line-quantity = Määrä: { $value }
line-unit-price = Kappalehinta: { $value }
line-total = Yhteensä: { $value }
line-price-hour = { $value } tunnilta
line-price-day = { $value } päivältä
line-price-week = { $value } viikolta
line-price-month = { $value } kuukaudelta
line-free = Ilmainen
line-reasons = Miksi: { $value }
line-distance = Etäisyys: { $value }
line-area = Tapaamisalue: { $value }
line-times = Mahdolliset ajat: { $value }
line-payment = Maksu: { $value }
line-partner = Vastapuoli: { $value }
line-interests = Kiinnostukset: { $value }
line-since = Mukana alkaen: { $value }
line-expires = Päättyy: { $value }
line-deal = Kauppa nro { $value }
line-hope = Hinta: { $value }
line-limit = Raja (vain sinä ja minä tiedämme): { $value }
line-place = Paikka: { $value }
line-urgent = Kiireellinen
line-when = Milloin: { $value }
line-where = Missä: { $value }
partner-new = { $named ->
    [yes] { $name }, uusi täällä, ei vielä arvioita
   *[no] uusi täällä, ei vielä arvioita
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) }/5 tähteä ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) }/5 tähteä ({ $count })
}
reason-same-size = koko täsmää
reason-same-brand = merkki täsmää
reason-same-model = malli täsmää
reason-asks = hintapyyntö { $value }
payment-cash = käteinen
payment-bank-transfer = tilisiirto
payment-card = kortti
payment-mobile-money = mobiilimaksu
condition-new = uusi
condition-used-like-new = kuin uusi
condition-used-good = hyvä kunto
condition-used-fair = kohtalainen kunto
condition-for-parts = varaosiksi
condition-used = käytetty
color-black = musta
color-white = valkoinen
color-red = punainen
color-blue = sininen
color-green = vihreä
color-yellow = keltainen
color-grey = harmaa
color-brown = ruskea
color-pink = vaaleanpunainen
color-silver = hopeanvärinen
color-gold = kullanvärinen
color-beige = beige
color-purple = violetti
color-orange = oranssi
material-leather = nahka
material-wood = puu
material-metal = metalli
material-glass = lasi
material-plastic = muovi
material-cotton = puuvilla
material-wool = villa
material-silk = silkki
attribute-storage-gb = { $value } Gt
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } huone
   *[other] { $value } huonetta
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } kappale
   *[other] { $count } kappaletta
}
unit-pair = { $count ->
    [one] { $count } pari
   *[other] { $count } paria
}
unit-set = { $count ->
    [one] { $count } setti
   *[other] { $count } settiä
}

# Kaupat
card-approval = { $lines }

    Sopiiko?
    .title = { $side ->
    [provider] Joku haluaisi tämän sinulta: { $thing }
   *[seeker] Löysin tämän sinulle: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Hyväksyit kaupan. Nyt odotan vastapuolta.
approved-for-you = Hyväksyin tämän puolestasi antamasi luvan mukaan.
counter-accepted = Hintasi sopii vastapuolelle.
declined-by-you = Hylätty. Etsin edelleen.
deal-expired = Kaupan { $deal } aika loppui. Etsin edelleen.
deal-reminder = { $lines }

    Tämä odottaa vielä vastaustasi.
    .title = { $thing }
deal-cancelled-by-you = Kauppa { $deal } on peruttu. Kerroin siitä vastapuolelle.
peer-declined = Vastapuoli ei halua kauppaa { $deal }. Etsin edelleen.
peer-cancelled = Vastapuoli perui kaupan { $deal }. Etsin edelleen.
ask-counter = Kappalehinta on { $price }. Mitä hintaa ehdotat sen sijaan?
counter-sent = Välitin hintasi eteenpäin.
counter-refused = Vastapuoli ei suostu tuohon. Hinta { $price } on edelleen voimassa.
nothing-to-approve = Mikään ei odota vastaustasi juuri nyt.
which-deal = Useampi tarjous odottaa sinua. Käytä painikkeita.
ask-cancel-deal = Perutaanko kauppa varmasti? Vastapuoli luottaa sinuun.
kept = Selvä, kaikki pysyy ennallaan.

# Tapaamiset
meeting-card = { $lines }

    Tavatkaa vilkkaassa paikassa päivänvalossa, katso tavara ennen maksamista äläkä koskaan maksa etukäteen.
    .title = Sovittu: { $thing }
meeting-spot = vilkas julkinen paikka, esimerkiksi keskusaukio tai asema ({ $town })
meeting-calendar = Tässä merkintä kalenteriisi.
meeting-soon = { $lines }
    .title = Tapaaminen lähestyy: { $thing }
meeting-how = Miten meni?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = En tiedä muuta teille molemmille sopivaa aikaa. Voit kirjoittaa vastapuolelle.
ask-other-time = Mikä aika sopisi sinulle?
time-proposed = Ehdotin aikaa: { $time }.
time-asked = Vastapuoli ehdottaa aikaa: { $time }.
arrived-noted = Kerroin vastapuolelle, että olet paikalla.
peer-arrived = Vastapuoli on paikalla.
ask-rating = Valmista! Millainen vastapuoli oli?
too-early-for-no-show = Tapaaminen on vasta { $time }. Odota siihen asti.
no-show-noted = Harmin paikka. Merkitsin, ettei vastapuoli tullut, ja etsin edelleen. Haluatko antaa arvion?
blamed-no-show = Vastapuoli sanoo, ettet tullut paikalle. Etsin edelleen. Voit antaa arvion sinäkin.
rating-thanks = Kiitos! Annoit { $stars ->
    [one] { $stars } tähden
   *[other] { $stars } tähteä
}.
ask-note = Mitä kerron vastapuolelle? Välitän viestin ilman nimeäsi ja numeroasi.
note-sent = Välitetty.
note-received = { $foreign ->
    [yes] ”{ $text }” ({ $language })
   *[no] ”{ $text }”
} { $understood }
    .title = Viesti: { $thing }
note-translated = ”{ $text }” { $understood }
    Alkuperäinen ({ $language }): ”{ $original }”
    .title = Viesti: { $thing }

# Tilanne
status-summary = Avoimet ilmoitukset: { $wishes }. Avoimet kaupat: { $deals }. Valmiit: { $done }.
status-empty = Mitään ei ole auki juuri nyt. Kerro, mitä haluat myydä tai löytää.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Vielä kesken
wish-state-open = Etsin
wish-state-standing = Kerron, kun jotain ilmestyy
wish-state-talking = Neuvottelen
wish-state-agreed = Sovittu, katso kauppa
wish-state-paused = Tauolla
deal-state-proposed = Odottaa vastaustasi
deal-state-approved-by-me = Odottaa vastapuolta
deal-state-approved-by-peer = Vastapuoli hyväksyi; odottaa sinua
deal-state-confirmed = Molemmat hyväksyivät
deal-state-meeting = Tapaaminen sovittu
deal-state-arrived = Olet paikalla
deal-state-done = Valmis, ei vielä arvioitu
deal-state-no-show = Joku ei tullut paikalle
deal-state-blamed = Vastapuoli sanoo, ettet tullut paikalle
ask-cancel-wish = Poistetaanko varmasti ”{ $thing }”?

# Asetukset ja yksityisyys
settings-list = Mitä haluat muuttaa?
setting-language = Kieli
setting-town = Paikkakunta
setting-autonomy = Itsenäisyys
setting-comfort = Summat
setting-style = Tyyli
setting-sharing = Mitä muut tietävät
setting-precision = Sijainti
setting-platforms = Kanavat
setting-market = Kauppapaikka
setting-currency = Valuutta
setting-radius = Etäisyys
setting-delivery = Toimitus
setting-payment = Maksaminen
setting-quiet = Hiljaiset tunnit
setting-days = Tapaamispäivät
setting-firmness = Hintaneuvottelu
setting-partners = Muiden arviot
setting-contact = Kuka saa ottaa yhteyttä
setting-notifications = Ilmoitusviestit
setting-interests = Kiinnostukset
setting-formality = Puhetapa
setting-languages = Puhumani kielet
privacy = Säilytän sen, mitä kerrot ilmoituksistasi, vastauksesi kysymyksiini ja kauppasi. Hintarajasi ja osoitteesi eivät koskaan lähde minulta eteenpäin. Voit ottaa tietosi mukaasi tai poistaa ne.
export-ready = Tässä on kaikki, mitä tiedän sinusta.
ask-erase = Poistetaanko varmasti kaikki? Avoimet ilmoitukset ja kaupat päättyvät, ja MAI-avustajasi katoaa lopullisesti.
erased = Kaikki on poistettu. Hyvää jatkoa!
voice-consent = Kiitos. Lähetä nyt lyhyt ääniviesti; säilytän sen ääninäytteenäsi, kunnes poistat sen.
voice-kept = Tallensin ääninäytteesi. Voit poistaa sen kohdassa /privacy.
voice-deleted = Ääninäytteesi on poistettu.

# Juttelu
help = { $style ->
    [brief] Kerro, mitä myyt, annat, vaihdat, vuokraat tai etsit. /status /settings /privacy /cancel /stop
   *[other] Kerro omin sanoin, mitä haluat myydä, antaa pois, vaihtaa, vuokrata tai löytää. Esimerkiksi: ”Myydään pyörä, 80” tai ”pinnasänky haussa jostain läheltä”. Etsin sopivan ihmisen, puhui hän mitä kieltä tahansa, neuvottelen hinnasta rajojesi puitteissa ja kysyn sinulta, ennen kuin mitään sovitaan.
        /status – missä mennään
        /settings – miten toimin puolestasi
        /privacy – tietosi
        /cancel – jätä kysymys väliin
        /stop – ei enää viestejä
}
greeting = { $formality ->
    [familiar] Moikka! 👋 Mitä etsit, tai mistä pitäisi päästä eroon?
   *[polite] { $style ->
        [professional] Hyvää päivää. Miten voin auttaa?
       *[other] Hei! Mitä etsit tai mistä haluaisit päästä eroon?
    }
}
you-are-welcome = { $formality ->
    [familiar] Eipä mitään! 🙂
   *[polite] Ole hyvä!
}
not-a-wish = Kaupanteko on vahvuuteni: kerro, mitä haluat myydä, antaa pois, vaihtaa, vuokrata tai löytää. /help kertoo lisää.
nothing-asked = Selvä, en odota enää vastausta.
stopped = Olen hiljaa. Kirjoita, kun haluat jatkaa.
command-unknown = En tunne tuota komentoa. /help kertoo, mitä osaan.
empty-message = Viesti oli tyhjä. Kerro muutamalla sanalla, mitä tarvitset.
edit-unclear = Huomasin, että muokkasit viestiä. Kerro uudessa viestissä, mitä pitäisi muuttaa.
too-long = Tuo on minulle liian pitkä. Sano se enintään { $limit } merkillä.
no-longer-possible = Se ei ole enää mahdollista. Kirjoita /status, niin näet tilanteen.
not-found = En löydä sitä enää. Kirjoita /status, niin näet tilanteen.
sorry-failed = Anteeksi, minulla meni jokin pieleen. Sanoisitko uudelleen?
refused-market = Asetuksesi eivät salli sitä. Voit muuttaa niitä kohdassa /settings.
refused-too-many-wishes = Sinulla on jo monta avointa ilmoitusta. Hoida tai poista ensin jokin niistä; /status näyttää ne.
refused-amount = Summa ei voi pitää paikkaansa. Kirjoita luku, joka on yli 0.
refused-limit = Se ylittäisi rajan, jonka annoit minulle.
refused-contact = Turvallisuutesi vuoksi en välitä puhelinnumeroita, osoitteita enkä linkkejä. Tapaatte niin kuin kortissa on sovittu.
refused-too-many-messages = Hetki pieni, tuli aika paljon kerralla. Yritä uudelleen minuutin päästä.
refused-deal-over = Se kauppa on jo päättynyt.
refused-deal-running = Tästä on kauppa kesken. Peru ensin kauppa; /status näyttää sen.
refused-not-open = En etsi sitä juuri nyt.
refused-not-paused = Se ei ole tauolla.
refused-same-price = Hinta on jo sama.
refused-too-many-counters = Tarjouksia on jo vaihdettu tarpeeksi. Hyväksy tai hylkää.

# Valikoissa näkyvät komennot
command-start = Aloita
command-help = Mitä osaan
command-status = Missä mennään
command-settings = Miten toimin puolestasi
command-privacy = Tietosi
command-cancel = Jätä kysymys väliin
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
