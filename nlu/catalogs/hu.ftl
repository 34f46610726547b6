# Születés és ismerkedés
birth-welcome = Szia! Én vagyok a MAI-od, a személyes ügynököd az adásvételben. Írd meg a saját szavaiddal és a saját nyelveden, mit szeretnél eladni, elajándékozni, elcserélni, bérelni, bérbe adni vagy megtalálni; megkeresem a megfelelő embert, és alkudozom helyetted. Az igened nélkül semmi sem végleges.
birth-ready = A MAI-od készen áll. Köszönj neki.
ask-town = Melyik városban laksz? (Ezen a nyelven válaszolok: { $language }; ha más nyelven írsz, átváltok arra.)
ask-autonomy = Mennyi mindenben dönthetek magamtól?
ask-comfort = Mekkora összegig intézkedhetek anélkül, hogy zavarnálak?
ask-style = Hogyan beszéljek veled?
ask-sharing = Mit tudhatnak rólad a többi MAI?
ask-precision = Mennyire pontosan láthatják mások, hol vagy?
ask-platforms = Hol csetelsz? Jelöld be az összeset, ami igaz rád.
ask-market = Mit tehetek érted a piacon?
ask-currency = Melyik pénznemben számolsz? Írd be, például { $currency }.
ask-radius = Milyen messzire mennél el egy üzletért?
ask-delivery = Inkább találkoznál, vagy szállítást szeretnél?
ask-payment = Hogyan szeretsz fizetni és pénzt kapni?
ask-quiet = Mikor maradjak csendben?
ask-days = Mikor érsz rá találkozni?
ask-firmness = Milyen keményen alkudjak?
ask-partners = Milyen értékelése legyen a másik félnek?
ask-contact = Ki kereshet meg rajtam keresztül?
ask-notifications = Miről szóljak kérdés nélkül is?
ask-interests = Milyen dolgok érdekelnek? Írj néhányat.
ask-formality = Mennyire legyek hivatalos?
ask-languages = Milyen nyelveken beszélsz? Sorold fel őket.
ask-language = Milyen nyelven beszéljek?
language-set = Mostantól ezen a nyelven beszélek: { $language }.
choice-autonomy-ask = Mindig kérdezz meg
choice-autonomy-big = Nagy ügyben kérdezz
choice-autonomy-tell = Intézd, és szólj
choice-autonomy-full = Dönts helyettem
choice-comfort-under = Max. { $amount }
choice-comfort-trust = Bízom benned
choice-style-casual = Lazán
choice-style-professional = Szakszerűen
choice-style-brief = Röviden
choice-style-detailed = Részletesen
choice-sharing-nothing = Semmit
choice-sharing-interests = Az érdeklődésemet
choice-sharing-profile = A profilomat
choice-sharing-all = Bármit, ami segít
choice-precision-city = A városomat
choice-precision-never = Sehogyan
choice-precision-neighbourhood = A környékemet
choice-precision-precise = Pontosan
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Webes csevegés
platform-not-yet = { $name }: itt még nem érhető el, de észben tartom.
choice-market-full = Mindent
choice-market-browse = Csak nézelődhetsz
choice-market-buy = Vétel, ha jóváhagyom
choice-market-sell = Eladás, ha jóváhagyom
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Találkozó
choice-delivery-delivery = Szállítás
choice-delivery-either = Mindkettő jó
choice-payment-cash = Készpénz
choice-payment-transfer = Átutalás
choice-payment-card = Kártya
choice-payment-any = Bárhogy
choice-quiet-night = Éjjel (22–8)
choice-quiet-none = Soha
choice-quiet-evening = Este, éjjel (19–9)
choice-days-any = Bármikor
choice-days-weekend = Hétvégén
choice-days-evenings = Délután és este
choice-days-mornings = Délelőtt
choice-firmness-normal = Normálisan
choice-firmness-soft = Finoman
choice-firmness-firm = Keményen
choice-partners-0 = Bármilyen
choice-partners-50 = Legalább közepes
choice-partners-70 = Jó
choice-partners-85 = Nagyon jó
choice-contact-everyone = Bárki
choice-contact-rated = Csak akit értékeltek
choice-contact-nobody = Senki
choice-notifications-all = Mindenről
choice-notifications-digest = Naponta egyszer, egyben
choice-notifications-deals = Csak az üzleteimről
choice-notifications-none = Semmiről
choice-formality-polite = Udvarias
choice-formality-familiar = Barátias
which-town = Melyikre gondolsz?
town-noted = Feljegyeztem: { $town }. Pénznem: { $currency }; ezt itt módosíthatod: /settings.
unclear-town = Ezt a várost nem ismerem. Írd meg a legközelebbi nagyobb várost, vagy küldd el a helyzetedet.
held-until-ready = Ezt megjegyeztem. Egy pillanat, és foglalkozom vele.
please-choose = Nyomd meg az egyik gombot, vagy írd be: /help.
noted = Feljegyeztem.
welcome-back = { $formality ->
    [familiar] Szia, de jó, hogy itt vagy! 👋 Mi újság?
   *[polite] Üdv újra itt! Mit keresel, vagy mitől szabadulnál meg?
}

# Gombok
button-skip = Kihagyom
button-done-choosing = Kész
button-drop = Hagyjuk
button-yes-look = Igen, mehet
button-only-tell = Csak szólj
button-change = Módosítás
button-back = Vissza
button-approve = Elfogadom
button-decline = Elutasítom
button-counter = Más ár
button-here = Itt vagyok
button-done = Minden kész
button-write = Írok neki
button-reschedule = Más időpont
button-noshow = Nem jött el
button-cancel = Üzlet lemondása
button-cancel-sure = Igen, lemondom
button-cancel-wish = Törlés
button-keep = Nem, maradjon
button-reply = Válasz
button-negotiate = Alkudozás
button-accept-time = Nekem jó
button-pause = Szünet
button-resume = Keress újra
button-edit = Szerkesztés
button-export = Adataim fájlban
button-erase = Minden törlése
button-erase-sure = Igen, törölj mindent
button-voice-give = Hangmintát adok
button-voice-delete = Hangminta törlése
button-used = Ezt a gombot már használtad. Írd be: /status, és látod, hogy állnak a dolgok.
button-unknown = Ezt a gombot már nem ismerem. Írd be: /status, és látod, hogy állnak a dolgok.
button-foreign = Ez a gomb valaki másé.
label = { $text }

# Hirdetések
action-name = { $action ->
    [SELL] Eladó
    [BUY] Vennék
    [GIVE] Ingyen elvihető
    [TRADE] Csere
    [RENT_OUT] Bérbe adom
    [RENT] Bérelnék
    [OFFER_SERVICE] Szolgáltatást kínálok
    [SEEK_SERVICE] Szolgáltatást keresek
   *[other] Hirdetés
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Keressek valakit? A saját szavaiddal ki is javíthatsz.
    .title = { action-name }: { $thing }
ask-wish-action = Mit szeretnél vele?
ask-wish-thing = Mi ez pontosan?
ask-wish-location = Melyik városban? A helyzetedet is elküldheted.
ask-wish-size = Milyen méret?
ask-wish-quantity = Hány darab?
ask-wish-wanted = Mit szeretnél cserébe?
per-what = { $per ->
    [hour] {" "}óránként
    [day] {" "}naponta
    [week] {" "}hetente
    [month] {" "}havonta
    [unit] {" "}darabonként
   *[one] {""}
}
ask-wish-target = Milyen árat szeretnél{ per-what }? Mások ezt irányárként látják.
ask-wish-limit = { $side ->
    [provider] Mennyi lenne{ per-what } a legkevesebb, amit elfogadnál? Ez köztünk marad; soha senkinek nem árulom el.
   *[seeker] Mennyi lenne{ per-what } a legtöbb, amit kifizetnél? Ez köztünk marad; soha senkinek nem árulom el.
}
unclear-wish-thing = Írd meg egy-két szóban, mi az.
unclear-wish-location = Ezt a várost nem ismerem. Írd meg a legközelebbi nagyobb várost, vagy küldd el a helyzetedet.
unclear-wish-size = Írd be a méretet úgy, ahogy a tárgyon áll.
unclear-wish-quantity = Írj egy számot, például: 4.
unclear-wish-wanted = Írd meg egy-két szóban, mit szeretnél cserébe.
unclear-wish-target = Írj egy összeget, például: 80.
unclear-wish-limit = Írj egy összeget, például: 60.
two-currencies = Két pénznemet látok: { $currencies }. Add meg az összeget az egyikben.
several-wishes = { $count ->
    [one] { $count } hirdetést
   *[other] { $count } hirdetést
} látok itt. Menjünk végig rajtuk egyenként.
wish-open = { $style ->
    [brief] Keresek.
   *[other] Máris keresek valakit, és szólok, amint van valami. A /status parancsot bármikor beírhatod.
}
wish-standing = Nyitva tartom a szemem, és csak akkor szólok, ha felbukkan valami.
wish-dropped = Rendben, el is felejtettem.
wish-expired = Ennek lejárt az ideje, már nem keresek. Szólj újra, ha még mindig kell.
    .title = { action-name }: { $thing }
wish-paused = Szünetel. Senki sem látja, amíg újra nem indítod.
wish-resumed = Újra keresek.
wish-cancelled = Törölve: { $thing }.
which-field = Mit módosítsak?
field-action = Mit szeretnék
field-thing = A dolog
field-quantity = Darabszám
field-size = A méret
field-location = A város
field-wanted = Mit kérek cserébe
field-target = Az én áram
field-limit = Az én határom
photo-what = Szép kép! Mi ez, és mit tegyek: eladjam, elajándékozzam, vagy keressek egy ugyanilyet?
photo-seen = Ez ennek tűnik: { $thing }. Mit tegyek: eladjam, elajándékozzam, vagy keressek egy ugyanilyet?
voice-heard = Ezt hallottam: „{ $text }”
voice-unclear = Nem értettem, mit mondtál. Írd le pár szóban.
got-voice = Hangüzenetet még nem tudok meghallgatni. Írd le pár szóban.
got-contact = Köszönöm, de nincs szükségem névjegyekre: a másik féllel rajtam keresztül írtok egymásnak.
got-sticker = 🙂 Írd le szavakkal, mit keresel, vagy mitől szabadulnál meg.
got-document = Fájlokat nem tudok olvasni. Írd meg pár szóban, miről van szó.
got-other = Ilyen üzenetet nem tudok olvasni. Írd meg pár szóban.
standing-found = { $priced ->
    [yes] Találtam: { $thing }, távolság: { $distance }, irányár: { $price }.
   *[no] Találtam: { $thing }, távolság: { $distance }.
}
digest = { $lines }
    .title = Ma ezeket találtam neked
talk-begun = Beszélek a másik féllel, és jelentkezem.
which-meaning = Nem biztos, hogy jól értettem. Mit szeretnél?
meaning-sell = Eladni valamit
meaning-buy = Venni valamit
meaning-give = Elajándékozni valamit
meaning-trade = Elcserélni valamit
meaning-rent-out = Bérbe adni valamit
meaning-rent = Bérelni valamit
meaning-offer-service = Munkát vállalni
meaning-seek-service = Munkát megrendelni
meaning-approve = Igent mondani
meaning-decline = Nemet mondani
meaning-counter = Más árat ajánlani
meaning-cancel = Visszavonni valamit
meaning-status = Megnézni, hol tartunk
meaning-help = Segítséget kérni
meaning-greet = Csak köszönni
meaning-thank = Csak megköszönni
meaning-stop = Leállítani az üzeneteket
meaning-other = Csak beszélgetni
meaning-neither = Valami mást
say-it-differently = Akkor írd meg más szavakkal, például így: „Eladnám a biciklimet, 30 ezer”.

# A kártyák sorai
line-in-return = Cserébe: { $value }
line-details = { $value }
line-quantity = Mennyiség: { $value }
line-unit-price = Darabja: { $value }
line-total = Összesen: { $value }
line-price-hour = { $value } óránként
line-price-day = { $value } naponta
line-price-week = { $value } hetente
line-price-month = { $value } havonta
line-free = Ingyen
line-reasons = Miért: { $value }
line-distance = Távolság: { $value }
line-area = Találkozó környéke: { $value }
line-times = Lehetséges időpontok: { $value }
line-payment = Fizetés: { $value }
line-partner = Másik fél: { $value }
line-interests = Érdeklődés: { $value }
line-since = Tagság kezdete: { $value }
line-expires = Érvényes eddig: { $value }
line-deal = Üzlet száma: { $value }
line-hope = Ár: { $value }
line-limit = Határ (csak te és én tudjuk): { $value }
line-place = Hely: { $value }
line-urgent = Sürgős
line-when = Mikor: { $value }
line-where = Hol: { $value }
partner-new = { $named ->
    [yes] { $name }, új itt, még nincs értékelése
   *[no] új itt, még nincs értékelése
}
partner-rated = { $named ->
    [yes] { $name }, 5-ből { NUMBER($stars, maximumFractionDigits: 1) } csillag ({ $count })
   *[no] 5-ből { NUMBER($stars, maximumFractionDigits: 1) } csillag ({ $count })
}
reason-same-size = egyezik a méret
reason-same-brand = egyezik a márka
reason-same-model = egyezik a modell
reason-asks = ennyit kér: { $value }
payment-cash = készpénz
payment-bank-transfer = átutalás
payment-card = kártya
payment-mobile-money = mobilfizetés
condition-new = új
condition-used-like-new = újszerű
condition-used-good = jó állapotú
condition-used-fair = elfogadható állapotú
condition-for-parts = alkatrésznek
condition-used = használt
color-black = fekete
color-white = fehér
color-red = piros
color-blue = kék
color-green = zöld
color-yellow = sárga
color-grey = szürke
color-brown = barna
color-pink = rózsaszín
color-silver = ezüst
color-gold = arany
color-beige = bézs
color-purple = lila
color-orange = narancssárga
material-leather = bőr
material-wood = fa
material-metal = fém
material-glass = üveg
material-plastic = műanyag
material-cotton = pamut
material-wool = gyapjú
material-silk = selyem
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } szoba
   *[other] { $value } szoba
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } darab
   *[other] { $count } darab
}
unit-pair = { $count ->
    [one] { $count } pár
   *[other] { $count } pár
}
unit-set = { $count ->
    [one] { $count } készlet
   *[other] { $count } készlet
}

# Üzletek
card-approval = { $lines }

    Elfogadod?
    .title = { $side ->
    [provider] Valaki ezt kéri tőled: { $thing }
   *[seeker] Ezt találtam neked: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Igent mondtál. Most a másik félre várok.
approved-for-you = Elfogadtam helyetted, ahogy megengedted.
counter-accepted = A másik fél elfogadja az általad javasolt árat.
declined-by-you = Elutasítva. Keresek tovább.
deal-expired = Lejárt az üzlet ideje: { $deal }. Keresek tovább.
deal-reminder = { $lines }

    Ez még a válaszodra vár.
    .title = { $thing }
deal-cancelled-by-you = Lemondtad ezt az üzletet: { $deal }. Szóltam a másik félnek.
peer-declined = A másik fél nem kéri ezt az üzletet: { $deal }. Keresek tovább.
peer-cancelled = A másik fél lemondta ezt az üzletet: { $deal }. Keresek tovább.
ask-counter = Darabonként ennyi az ára: { $price }. Milyen árat javasolsz helyette?
counter-sent = Továbbadtam az általad javasolt árat.
counter-refused = A másik fél ebbe nem megy bele. Továbbra is ez az ár: { $price }.
nothing-to-approve = Most semmi sem vár a válaszodra.
which-deal = Több ajánlat is vár rád. Használd a gombokat.
ask-cancel-deal = Biztosan lemondod ezt az üzletet? A másik fél számít rád.
kept = Rendben, minden marad, ahogy volt.

# Találkozók
meeting-card = { $lines }

    Forgalmas helyen, nappal találkozzatok, fizetés előtt nézd meg a dolgot, és soha ne fizess előre.
    .title = Megbeszélve: { $thing }
meeting-spot = forgalmas nyilvános hely ({ $town }), például a főtér vagy az állomás
meeting-calendar = Itt a bejegyzés a naptáradba.
meeting-soon = { $lines }
    .title = Közeleg a találkozód: { $thing }
meeting-how = Hogy ment?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Nem tudok más időpontról, ami mindkettőtöknek jó. Írhatsz a másik félnek.
ask-other-time = Melyik időpont lenne jó neked?
time-proposed = Ezt az időpontot javasoltam: { $time }.
time-asked = A másik fél ezt javasolja: { $time }.
arrived-noted = Szóltam a másik félnek, hogy ott vagy.
peer-arrived = A másik fél ott van.
ask-rating = Kész! Milyen volt a másik fél?
too-early-for-no-show = A találkozó csak ekkor lesz: { $time }. Várj addig, kérlek.
no-show-noted = Sajnálom. Feljegyeztem, hogy a másik fél nem jött el, és keresek tovább. Értékeled?
blamed-no-show = A másik fél szerint nem jöttél el. Keresek tovább. Te is értékelheted.
rating-thanks = Köszönöm! { $stars ->
    [one] { $stars } csillagot
   *[other] { $stars } csillagot
} adtál.
ask-note = Mit üzensz a másik félnek? A neved és a számod nélkül adom tovább.
note-sent = Továbbadtam.
note-received = { $foreign ->
    [yes] „{ $text }” ({ $language })
   *[no] „{ $text }”
} { $understood }
    .title = Üzenet erről: { $thing }
note-translated = „{ $text }” { $understood }
    Eredeti ({ $language }): „{ $original }”
    .title = Üzenet erről: { $thing }

# Állapot
status-summary = Nyitott hirdetések: { $wishes }. Nyitott üzletek: { $deals }. Befejezve: { $done }.
status-empty = Most semmi sincs nyitva. Írd meg, mit szeretnél eladni vagy megtalálni.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Még nincs kész
wish-state-open = Keresek
wish-state-standing = Szólok, ha felbukkan valami
wish-state-talking = Alkudozom
wish-state-agreed = Megbeszélve, lásd az üzletet
wish-state-paused = Szünetel
deal-state-proposed = A válaszodra vár
deal-state-approved-by-me = A másik félre vár
deal-state-approved-by-peer = A másik fél igent mondott; rád vár
deal-state-confirmed = Mindketten igent mondtatok
deal-state-meeting = Találkozó megbeszélve
deal-state-arrived = Ott vagy
deal-state-done = Kész, még nincs értékelve
deal-state-no-show = Valaki nem jött el
deal-state-blamed = A másik fél szerint nem jöttél el
ask-cancel-wish = Biztosan törlöd: „{ $thing }”?

# Beállítások és adatvédelem
settings-list = Mit szeretnél módosítani?
setting-language = Nyelv
setting-town = Város
setting-autonomy = Önállóság
setting-comfort = Összegek
setting-style = Stílus
setting-sharing = Mit tudnak mások
setting-precision = Helyzet
setting-platforms = Csatornák
setting-market = Piac
setting-currency = Pénznem
setting-radius = Távolság
setting-delivery = Szállítás
setting-payment = Fizetés
setting-quiet = Csendes órák
setting-days = Találkozós napok
setting-firmness = Alkudozás
setting-partners = Mások értékelése
setting-contact = Ki kereshet meg
setting-notifications = Értesítések
setting-interests = Érdeklődés
setting-formality = Hangnem
setting-languages = Nyelvek, amelyeken beszélek
privacy = Megőrzöm, amit a hirdetéseidről mondasz, a kérdéseimre adott válaszaidat és az üzleteidet. A határaidat és a címedet soha nem adom ki. Az adataidat elviheted vagy törölheted.
export-ready = Itt van minden, amit rólad tudok.
ask-erase = Biztosan törölsz mindent? A nyitott hirdetések és üzletek véget érnek, és a MAI-od végleg eltűnik.
erased = Minden törölve. Minden jót!
voice-consent = Köszönöm. Küldj most egy rövid hangüzenetet; megőrzöm hangmintaként, amíg nem törlöd.
voice-kept = Megőriztem a hangmintádat. Itt törölheted: /privacy.
voice-deleted = A hangmintád törölve.

# Beszélgetés
help = { $style ->
    [brief] Írd meg, mit adsz el, ajándékozol, cserélsz, bérelsz, adsz bérbe vagy keresel. /status /settings /privacy /cancel /stop
   *[other] Írd meg a saját szavaiddal, mit szeretnél eladni, elajándékozni, elcserélni, bérelni, bérbe adni vagy megtalálni. Például: „van egy eladó biciklim, 30 ezer” vagy „kiságyat keresek a közelben”. Találok valakit, bármilyen nyelven beszél is, a határaidon belül alkudozom, és megkérdezlek, mielőtt bármi végleges lenne.
        /status – hogy állnak a dolgok
        /settings – hogyan dolgozom érted
        /privacy – az adataid
        /cancel – kérdés kihagyása
        /stop – nincs több üzenet
}
greeting = { $formality ->
    [familiar] Szia! 👋 Mit keresel, vagy min adnál túl?
   *[polite] { $style ->
        [professional] Jó napot! Miben segíthetek?
       *[other] Üdv! Mit keresel, vagy mitől szabadulnál meg?
    }
}
you-are-welcome = { $formality ->
    [familiar] Bármikor! 🙂
   *[polite] Szívesen!
}
not-a-wish = Az adásvételhez értek: írd meg, mit szeretnél eladni, elajándékozni, elcserélni, bérelni, bérbe adni vagy megtalálni. Bővebben: /help.
nothing-asked = Rendben, nem várok tovább a válaszra.
stopped = Elhallgatok. Írj, amikor folytatni szeretnéd.
command-unknown = Ezt a parancsot nem ismerem. A /help megmutatja, mit tudok.
empty-message = Üres volt az üzenet. Írd meg pár szóban, mire van szükséged.
edit-unclear = Láttam, hogy módosítottál egy üzenetet. Írd meg újra, mit változtassak.
too-long = Ez nekem túl hosszú. Írd le legfeljebb { $limit } karakterben.
no-longer-possible = Ez már nem lehetséges. Írd be: /status, és látod, hogy állnak a dolgok.
not-found = Ezt már nem találom. Írd be: /status, és látod, hogy állnak a dolgok.
sorry-failed = Bocsánat, nálam valami félrement. Mondd el még egyszer, kérlek.
refused-market = A beállításaid ezt nem engedik meg nekem. Itt módosíthatod őket: /settings.
refused-too-many-wishes = Már sok nyitott hirdetésed van. Előbb fejezz be vagy törölj egyet; itt látod őket: /status.
refused-amount = Ez az összeg nem lehet helyes. Írj 0-nál nagyobb számot.
refused-limit = Ez túllépné a határt, amit megadtál.
refused-contact = A biztonságod érdekében nem adok tovább telefonszámot, címet vagy linket. Úgy találkoztok, ahogy a találkozó adatainál áll.
refused-too-many-messages = Egy pillanat, ez egyszerre sok volt. Próbáld újra egy perc múlva.
refused-deal-over = Ez az üzlet már lezárult.
refused-deal-running = Erről már folyik egy üzlet. Előbb azt mondd le; itt látod: /status.
refused-not-open = Ezt most éppen nem keresem.
refused-not-paused = Ez nem szünetel.
refused-same-price = Már most is ez az ár.
refused-too-many-counters = Elég ajánlat ment már oda-vissza. Fogadd el, vagy utasítsd el.

# Parancsok a menüben
command-start = Kezdés
command-help = Mit tudok
command-status = Hogy állnak a dolgok
command-settings = Hogyan dolgozom érted
command-privacy = Az adataid
command-cancel = Kérdés kihagyása

announcements-off = A közösség közleményei sem jönnek, amíg azt nem írod: START.
announcements-on = A közösség közleményei újra jönnek.
slow-down = Ez egyszerre sok volt, nem tudom követni. Várj egy percet, kérlek, aztán írj újra: amit közben küldtél, azt nem olvastam.
waiting-for-partner = { $thing }: a másik fél most nem érhető el. Folytatom, amint ír; semmi sem vész el.
privacy-notice = { $mark } Ez a te saját jeled. Minden valódi kártyámon rajta van; ha hiányzik, az nem én vagyok. Soha nem írok neked más fiókból, és soha nem kérek jelszót vagy kódot. Amit elmondasz, nálam marad: a /privacy megmutatja és törli.
group-private = Egyszerre egy embernek dolgozom. Írj nekem privátban, és intézem:
link-code = Írd meg nekem ezt a kódot a másik csatornádon { $minutes } percen belül: { $code }
link-done = Összekapcsolva: mostantól itt is elérsz: { $channel }. Amit tudok, azt mindenhol tudom.
link-unknown = Ezt a kódot nem ismerem. Írd be a másik csatornádon: /link, és kapsz egy újat.
unlink-list = Melyik csatornát felejtsem el?
unlink-none = Csak itt érsz el. Írd be: /link, ha más csatornán is használnál.
unlink-done = Kész. Ezen a csatornán már nem ismerlek: { $channel }.
refused-link-own = Ez a saját kódod. A másik csatornán írd meg nekem.
refused-link-many = Már sok csatornán elérsz. Írd be: /unlink, és előbb vegyél el egyet.
refused-link-busy = Itt van egy MAI-od nyitott hirdetésekkel vagy üzletekkel. Előbb fejezd be vagy töröld őket (itt látod: /status), aztán írd be újra a kódot.
command-link = Használj máshol is
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = A MAI-odnak híre van az egyik hirdetésedről. Válaszolj, és megmutatja.
whatsapp-invite-show = Mutasd
whatsapp-choose = Választok
operator-page =
    Az oldalad: { $link }
    A link egyszer működik, { $minutes } percig. Ne add tovább.
operator-help =
    /stats – számok, ábrával
    /broadcast SZEGMENS – írás sokaknak; /broadcasts – hogy állnak
    /announce KI SZÖVEG – írás egy embernek
    /user KI – amit tudunk; /note KI SZÖVEG – valami feljegyzése
    /tag KI CÍMKE, /untag KI CÍMKE – szegmensekhez
    /ban KI INDOK, /unban KI
    /disputes, /solve ÜZLET SZÖVEG – üzletek, amelyekre valaki nem jött el
    /export { $exports }
    /health, /dead, /resend SOR SZÁM
    /maintenance on, /maintenance off
    /switch NÉV on, /switch NÉV off – { $features }
    KI lehet p_…, egy MAI neve vagy channel:address.
operator-usage = Így írd, kérlek: { $usage }
operator-person-unknown = Senkit sem ismerek így: { $who }. Írd be: p_…, egy MAI neve vagy channel:address.
operator-own-person = { $who } az üzemeltetők egyike; ez nem lehetséges.
operator-user =
    { $person }
    MAI: { $mai }
    Nyelv: { $language }. Város: { $town }
    Csatornák: { $channels }
    Mióta van itt: { $since }, utoljára itt: { $seen }
    Hirdetések: { $wishes }
    Üzletek: { $deals }
    Kapott csillagok: { $stars }
    Címkék: { $tags }
    Kap körüzenetet: { $news }. Kitiltva: { $banned }
    Jegyzetek: { $notes }
    .title = { $name }
operator-stats =
    Emberek: { $people }, új egy hét alatt: { $fresh }, aktív egy hét alatt: { $active }
    Nyelvek: { $languages }
    Csatornák: { $channels }
    Hirdetések: { $wishes }
    Üzletek: { $deals }
    Hirdetéstől az üzletig: { $confirmed } hirdetés, { $matched } párra talált, { $agreed } megbeszélve, { $carried } lebonyolítva ({ $conversion })
    Válaszok: a fele ennyi időn belül: { $median }, szinte mind ennyin belül: { $slowest }
    Kártyától az elfogadásig: { $approval }
    .title = Számok
chart-languages = Emberek nyelv szerint
chart-channels = Emberek csatorna szerint
chart-daily = Új emberek, hirdetések, üzletek naponta
chart-funnel = 1 hirdetés, 2 párra talált, 3 megbeszélve, 4 lebonyolítva
operator-no-disputes = Nincs vitás ügy.
operator-deal-unknown = Nem ismerek ilyen üzletet: { $deal }.
operator-solver-is-party = Te vagy az egyik fél ebben az üzletben; egy másik üzemeltetőnek kell döntenie.
dispute-solved = { $text }
    .title = Döntés erről az üzletről: { $deal }: { $thing }
operator-says = { $text }
    .title = Üzenet az üzemeltetőktől
operator-export-ready = Sorok: { $total }
operator-nothing-dead = Semmit sem kellett feladni.
operator-switches = Karbantartás: { $maintenance }. { $features }
maintenance = Éppen javítunk valamit. Az üzeneted megvan, és válaszolok, amint elkészültünk.
maintenance-over = A karbantartás véget ért. Ennyi üzenet várt: { $total }
feature-off = Ez most ki van kapcsolva. Próbáld meg később, kérlek.
banned = Az üzemeltetők lezárták a hozzáférésedet: { $reason }
unbanned = Újra szívesen látunk. Írd meg, mit szeretnél eladni vagy megtalálni.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Ez hosszabb, mint { $word } karakter.
        [too-deep] Több mint { $word } zárójel van egymásba ágyazva.
        [unknown-name] Nem ismerem: „{ $word }” ({ $at }. karakter). Lehetséges: { $choices }
        [unknown-value] „{ $word }” ({ $at }. karakter) ott nem lehetséges. Például: { $choices }
        [expected-value] Hiányzik egy érték ({ $at }. karakter) ez után: „{ $word }”.
        [expected-term] Hiányzik egy feltétel ({ $at }. karakter). Lehetséges: { $choices }
        [expected-bracket] Ez hiányzik: „{ $word }” ({ $at }. karakter).
        [left-over] Hiányzik az „and” vagy az „or” ez elől: „{ $word }” ({ $at }. karakter).
        [bad-character] Ezt nem tudom elolvasni: „{ $word }” ({ $at }. karakter).
        [bad-time] „{ $word }” ({ $at }. karakter) nem időtartam. Például: { $choices }
        [bad-distance] „{ $word }” ({ $at }. karakter) mellé hely és távolság kell. Például: { $choices }
        [unknown-place] Ezt a helyet nem ismerem: „{ $word }” ({ $at }. karakter). Írj egy nagyobb várost, vagy szélességet, hosszúságot.
        [several-places] „{ $word }” ({ $at }. karakter) több hely is lehet. Írd be az egyik pontot ezek közül: { $choices }
       *[other] Itt nem tudom elolvasni: { $at }. karakter.
    }
    .title = Kikre gondolsz?
broadcast-ask-text =
    Kiknek: { $segment }
    Most küldd el a szöveget. Minden nyelvet a kódjával kezdj, például „es: Hola”; a kód nélküli szavak nyelve: { $language }. A végén a [zárójeles] sorokból gomb lesz, a [Label -> /status] mondja meg, mit jelent a gombnyomás. Kép is jöhet vele vagy külön. A „catalog: KEY” a katalógusok egy szövegét veszi.
broadcast-text-wrong =
    { $problem ->
        [empty] Ehhez nincs szöveg: { $word }.
        [too-long] Ennek a szövege: { $word } hosszabb, mint { $limit } karakter.
        [bad-button] „{ $word }” nem lehet gomb: legfeljebb { $buttons } gomb, egyenként legfeljebb { $label } karakter.
       *[unknown-key] A katalógusokban nincs ilyen önállóan megálló szöveg: „{ $word }”.
    }
broadcast-preparing = Számolom, kik kapják meg. Küldhetsz még nyelveket vagy egy képet.
broadcast-preview =
    Kiknek: { $segment }
    Címzettek: { $total }
    Nyelvek: { $languages }
    Csatornák: { $channels }
    Szövegek: { $texts }
    Kimarad: { $skipped }
    .title = Próbafutás
broadcast-nobody =
    Ezt senki sem kapná meg. Kiknek: { $segment }
    Kimarad: { $skipped }
broadcast-how =
    { $how ->
        [given] ahogy megadtad
        [catalog] a katalógusból
        [translated] fordítva
        [read] más nyelv, amelyet olvasnak
        [related] az övékhez közeli nyelv
       *[closest] a legközelebbi, ami van
    }
skip-reason =
    { $reason ->
        [banned] kitiltva
        [opted-out] nem kér körüzenetet
        [stopped] leállította az üzeneteket
        [notifications] csak üzletekről kér hírt
        [blocked] letiltott minket
       *[unreachable] nincs cím
    }
broadcast-ask-when = Mikor? Például „2h”, „18:30”, „2026-03-01 18:30” (a te időd szerint, { $zone }), vagy „local” szóval az elején az egyes címzettek órája szerint.
broadcast-when-wrong = Ezt nem tudom egy éven belüli időpontként olvasni: „{ $text }”.
broadcast-progress =
    { $state }
    Kiknek: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Körüzenet: { $id }
broadcast-state =
    { $state ->
        [ready] Még nincs elküldve
        [preparing] Készül
        [scheduled] Időzítve: { $at }
        [running] Küldés folyamatban
        [paused] Szünetel
        [done] Kész
       *[cancelled] Leállítva
    }
recipient-state =
    { $state ->
        [waiting] hátravan
        [queued] következik
        [sending] küldés alatt
        [sent] elküldve
        [delivered] kézbesítve
        [read] elolvasva
        [failed] nem sikerült
        [window] várja, hogy írjanak
        [unsure] talán elküldve
        [skipped] kimaradt
        [cancelled] leállítva
       *[erased] már nincs itt
    }
broadcast-none = Még nincs egy körüzenet sem.
broadcast-ask-cancel = Biztosan leállítod? Aki még nem kapta meg, már nem is fogja.
broadcast-report = { $states }
    .title = Körüzenet: { $id }, minden címzett
broadcast-footer = A /stop leállítja az ilyen üzeneteket.
button-send-now = Küldés most
button-schedule = Időzítés
button-hold = Szünet
button-go-on = Folytatás
button-stop-sending = Leállítom
button-report = Jelentés
operator-text = { $text }
