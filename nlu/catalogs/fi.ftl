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
choice-notifications-digest = Kootusti kerran päivässä
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
digest = { $lines }
    .title = Tänään löytyi sinulle
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

announcements-off = Myös tämän yhteisön tiedotteet pysyvät poissa päältä, kunnes kirjoitat START.
announcements-on = Tämän yhteisön tiedotteet ovat taas päällä.
slow-down = Nyt tuli paljon kerralla, en pysy perässä. Odota minuutti ja kirjoita sitten uudelleen: sillä välin lähettämiäsi viestejä en ole lukenut.
waiting-for-partner = { $thing }: vastapuolta ei juuri nyt tavoiteta. Jatkan heti, kun vastapuoli kirjoittaa; mitään ei katoa.
privacy-notice = { $mark } Tämä on yksityinen tunnusmerkkisi. Se on jokaisessa aidossa kortissani; ilman sitä viesti ei ole minulta. En koskaan kirjoita sinulle toiselta tililtä enkä pyydä salasanoja tai koodeja. Mitä kerrot minulle, jää minulle: /privacy näyttää sen ja poistaa sen.
group-private = Työskentelen yhdelle ihmiselle kerrallaan. Kirjoita minulle yksityisesti, niin hoidan asian:
link-code = Kirjoita tämä koodi minulle toisella kanavallasi, aikaa on { $minutes } minuuttia: { $code }
link-done = Yhdistetty: tavoitat minut nyt myös kanavalla { $channel }. Minkä tiedän, tiedän kaikkialla.
link-unknown = En tunne tuota koodia. Kirjoita /link toisella kanavallasi, niin saat uuden.
unlink-list = Minkä kanavan unohdan?
unlink-none = Tavoitat minut vain täällä. Kirjoita /link, niin voit käyttää minua toisellakin kanavalla.
unlink-done = Tehty. Kanavalla { $channel } en enää tunne sinua.
refused-link-own = Tuo on oma koodisi. Kirjoita se minulle toisella kanavalla.
refused-link-many = Tavoitat minut jo monella kanavalla. Poista ensin jokin niistä: kirjoita /unlink.
refused-link-busy = Täällä sinulla on MAI, jolla on avoimia ilmoituksia tai kauppoja. Hoida tai poista ne ensin (/status näyttää ne) ja kirjoita koodi sitten uudelleen.
command-link = Käytä minua muuallakin
# WhatsApp: mallipohja, joka lähetetään, kun viimeisestä viestistä on yli 24 tuntia, ja painike, joka avaa luettelon
whatsapp-invite = MAI-avustajallasi on sinulle uutta yhdestä ilmoituksestasi. Vastaa, niin näet.
whatsapp-invite-show = Näytä
whatsapp-choose = Valitse
# Botin ylläpidolle
operator-page =
    Sivusi: { $link }
    Linkki toimii kerran, { $minutes } minuutin ajan. Älä anna sitä eteenpäin.
operator-help =
    /stats – luvut ja kuva
    /broadcast SEGMENTTI – kirjoita monelle; /broadcasts – miten ne etenevät
    /announce KUKA TEKSTI – kirjoita yhdelle
    /user KUKA – mitä tiedetään; /note KUKA TEKSTI – paina jotain mieleen
    /tag KUKA TUNNISTE, /untag KUKA TUNNISTE – segmenttejä varten
    /ban KUKA SYY, /unban KUKA
    /disputes, /solve KAUPPA TEKSTI – kaupat, joihin joku ei tullut
    /export { $exports }
    /health, /dead, /resend JONO NUMERO
    /maintenance on, /maintenance off
    /switch NIMI on, /switch NIMI off – { $features }
    KUKA on p_…, MAI-avustajan nimi tai channel:address.
operator-usage = Kirjoita se näin: { $usage }
operator-person-unknown = En tunne ketään nimellä { $who }. Kirjoita p_…, MAI-avustajan nimi tai channel:address.
operator-own-person = { $who } kuuluu ylläpitoon; se ei ole mahdollista.
operator-user =
    { $person }
    MAI: { $mai }
    Kieli: { $language }. Paikkakunta: { $town }
    Kanavat: { $channels }
    Mukana alkaen: { $since }, viimeksi nähty: { $seen }
    Ilmoitukset: { $wishes }
    Kaupat: { $deals }
    Saadut tähdet: { $stars }
    Tunnisteet: { $tags }
    Saa joukkoviestejä: { $news }. Estetty: { $banned }
    Muistiinpanot: { $notes }
    .title = { $name }
operator-stats =
    Ihmisiä: { $people }, uusia viikossa: { $fresh }, aktiivisia viikossa: { $active }
    Kielet: { $languages }
    Kanavat: { $channels }
    Ilmoitukset: { $wishes }
    Kaupat: { $deals }
    Ilmoituksesta kauppaan: ilmoituksia { $confirmed }, vastapuoli löytyi { $matched }, sovittu { $agreed }, toteutunut { $carried } ({ $conversion })
    Vastaukset: puolet ajassa { $median }, lähes kaikki ajassa { $slowest }
    Kortista hyväksyntään: { $approval }
    .title = Luvut
chart-languages = Ihmiset kielittäin
chart-channels = Ihmiset kanavittain
chart-daily = Uudet ihmiset, ilmoitukset ja kaupat päivittäin
chart-funnel = 1 ilmoituksia, 2 vastapuoli löytyi, 3 sovittu, 4 toteutunut
operator-no-disputes = Ei kiistoja.
operator-deal-unknown = En tunne kauppaa { $deal }.
operator-solver-is-party = Olet itse kaupan osapuoli; jonkun toisen ylläpidosta täytyy ratkaista asia.
dispute-solved = { $text }
    .title = Päätös kaupasta { $deal }: { $thing }
operator-says = { $text }
    .title = Viesti ylläpidolta
operator-export-ready = Rivejä: { $total }
operator-nothing-dead = Mistään ei ole luovuttu.
operator-switches = Huolto: { $maintenance }. { $features }
maintenance = Korjaamme juuri jotain. Viestisi on tallessa, ja vastaan heti, kun olemme valmiita.
maintenance-over = Huolto on ohi. Odottaneita viestejä: { $total }
feature-off = Se on juuri nyt poissa päältä. Yritä myöhemmin uudelleen.
banned = Ylläpito on sulkenut pääsysi: { $reason }
unbanned = Tervetuloa takaisin. Kerro, mitä haluat myydä tai löytää.
# Joukkoviestit
segment-wrong =
    { $problem ->
        [too-long] Se on pidempi kuin { $word } merkkiä.
        [too-deep] Sisäkkäisiä sulkeita on yli { $word }.
        [unknown-name] En tunne tätä: ”{ $word }” (merkki { $at }). Mahdollisia: { $choices }
        [unknown-value] ”{ $word }” (merkki { $at }) ei käy siinä. Esimerkiksi: { $choices }
        [expected-value] Arvo puuttuu merkin { $at } kohdalta, tämän jälkeen: ”{ $word }”.
        [expected-term] Ehto puuttuu merkin { $at } kohdalta. Mahdollisia: { $choices }
        [expected-bracket] ”{ $word }” puuttuu merkin { $at } kohdalta.
        [left-over] ”and” tai ”or” puuttuu ennen tätä: ”{ $word }” (merkki { $at }).
        [bad-character] En osaa lukea tätä: ”{ $word }” (merkki { $at }).
        [bad-time] ”{ $word }” (merkki { $at }) ei ole ajan pituus. Esimerkiksi: { $choices }
        [bad-distance] ”{ $word }” (merkki { $at }) tarvitsee paikan ja etäisyyden. Esimerkiksi: { $choices }
        [unknown-place] En tunne paikkaa ”{ $word }” (merkki { $at }). Kirjoita isompi kaupunki tai leveysaste, pituusaste.
        [several-places] ”{ $word }” (merkki { $at }) voi olla moni paikka. Kirjoita jokin näistä pisteistä: { $choices }
       *[other] En osaa lukea sitä merkin { $at } kohdalta.
    }
    .title = Ketä tarkoitat?
broadcast-ask-text =
    Kenelle: { $segment }
    Lähetä nyt teksti. Aloita jokainen kieli sen kielikoodilla, esimerkiksi ”es: Hola”; ilman koodia tekstin kieli on { $language }. Lopussa olevista [hakasulkuriveistä] tulee painikkeita, [Label -> /status] kertoo, mitä painallus tarkoittaa. Kuva voi tulla mukana tai yksin. ”catalog: KEY” ottaa tekstin kielikatalogeista.
broadcast-text-wrong =
    { $problem ->
        [empty] Teksti puuttuu: { $word }.
        [too-long] Teksti ({ $word }) on pidempi kuin { $limit } merkkiä.
        [bad-button] ”{ $word }” ei käy painikkeeksi: enintään { $buttons } painiketta, kussakin enintään { $label } merkkiä.
       *[unknown-key] Kielikatalogeissa ei ole itsenäistä tekstiä ”{ $word }”.
    }
broadcast-preparing = Lasken, ketkä saavat sen. Voit lähettää lisää kieliä tai kuvan.
broadcast-preview =
    Kenelle: { $segment }
    Vastaanottajia: { $total }
    Kielet: { $languages }
    Kanavat: { $channels }
    Tekstit: { $texts }
    Pois jätetty: { $skipped }
    .title = Koeajo
broadcast-nobody =
    Kukaan ei saisi tätä. Kenelle: { $segment }
    Pois jätetty: { $skipped }
broadcast-how =
    { $how ->
        [given] sellaisenaan
        [catalog] kielikatalogista
        [translated] käännetty
        [read] toinen kieli, jota he lukevat
        [related] heidän kielensä sukukieli
       *[closest] lähin saatavilla oleva
    }
skip-reason =
    { $reason ->
        [banned] estetty
        [opted-out] ei halua joukkoviestejä
        [stopped] pyysi lopettamaan
        [notifications] haluaa kuulla vain kaupoista
        [blocked] esti meidät
       *[unreachable] ei osoitetta
    }
broadcast-ask-when = Milloin? Esimerkiksi ”2h”, ”18:30”, ”2026-03-01 18:30” (sinun aikaasi, { $zone }), tai lisää alkuun ”local”, niin aika on kunkin vastaanottajan omaa aikaa.
broadcast-when-wrong = En osaa lukea tätä ajaksi seuraavan vuoden sisällä: ”{ $text }”.
broadcast-progress =
    { $state }
    Kenelle: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Joukkoviesti { $id }
broadcast-state =
    { $state ->
        [ready] Ei vielä lähetetty
        [preparing] Valmistellaan
        [scheduled] Ajastettu: { $at }
        [running] Lähetetään
        [paused] Tauolla
        [done] Valmis
       *[cancelled] Peruttu
    }
recipient-state =
    { $state ->
        [waiting] tulossa
        [queued] seuraavana
        [sending] lähetetään
        [sent] lähetetty
        [delivered] perillä
        [read] luettu
        [failed] epäonnistui
        [window] odottaa, että vastaanottaja kirjoittaa
        [unsure] ehkä lähetetty
        [skipped] jätetty pois
        [cancelled] peruttu
       *[erased] poistunut
    }
broadcast-none = Joukkoviestejä ei vielä ole.
broadcast-ask-cancel = Perutaanko se varmasti? Ne, jotka eivät ole vielä saaneet sitä, eivät sitä saa.
broadcast-report = { $states }
    .title = Joukkoviesti { $id }: kaikki vastaanottajat
broadcast-footer = /stop lopettaa tällaiset viestit.
button-send-now = Lähetä heti
button-schedule = Ajasta
button-hold = Tauko
button-go-on = Jatka
button-stop-sending = Peru lähetys
button-report = Raportti
operator-text = { $text }
