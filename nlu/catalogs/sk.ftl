# Zrod a zoznámenie
birth-welcome = Dobrý deň! Tu je MAI, váš osobný agent na obchodovanie. Napíšte mi po svojom a vo svojom jazyku, čo chcete predať, darovať, vymeniť, prenajať alebo nájsť; nájdem správneho človeka a dohodnem cenu. Bez vášho súhlasu nič neplatí.
birth-ready = Váš MAI je pripravený. Pozdravte ho.
ask-town = V ktorom meste bývate? (Odpovedám v jazyku: { $language }; stačí písať v inom a prispôsobím sa.)
ask-autonomy = O čom všetkom môžem rozhodovať bez opýtania?
ask-comfort = Do akej sumy môžem konať bez opýtania?
ask-style = Ako mám s vami hovoriť?
ask-sharing = Čo o vás môžu vedieť iné MAI?
ask-precision = Ako presne môžu ostatní vidieť, kde ste?
ask-platforms = Kde si píšete? Vyberte všetko, čo platí.
ask-market = Čo môžem za vás na trhu robiť?
ask-currency = V akej mene počítate? Napíšte ju, napríklad { $currency }.
ask-radius = Ako ďaleko by ste za obchodom išli?
ask-delivery = Chcete sa radšej stretnúť alebo si dať veci doručiť?
ask-payment = Ako najradšej platíte a dostávate peniaze?
ask-quiet = Kedy mám byť ticho?
ask-days = Kedy máte čas na stretnutia?
ask-firmness = Ako tvrdo mám vyjednávať?
ask-partners = Aké dobré hodnotenie musí mať druhá strana?
ask-contact = Kto vás môže cezo mňa osloviť?
ask-notifications = O čom vám mám písať bez vyzvania?
ask-interests = Aké veci vás zaujímajú? Napíšte pár.
ask-formality = Ako formálne mám hovoriť?
ask-languages = Akými jazykmi hovoríte? Vymenujte ich.
ask-language = Akým jazykom mám hovoriť?
language-set = Odteraz píšem v jazyku: { $language }.
choice-autonomy-ask = Vždy sa ma pýtaj
choice-autonomy-big = Len pri dôležitom
choice-autonomy-tell = Konaj a daj vedieť
choice-autonomy-full = Rozhoduj za mňa
choice-comfort-under = Do { $amount }
choice-comfort-trust = Verím ti
choice-style-casual = Uvoľnene
choice-style-professional = Profesionálne
choice-style-brief = Stručne
choice-style-detailed = Podrobne
choice-sharing-nothing = Nič
choice-sharing-interests = Moje záujmy
choice-sharing-profile = Môj profil
choice-sharing-all = Čokoľvek pomôže
choice-precision-city = Moje mesto
choice-precision-never = Vôbec
choice-precision-neighbourhood = Moja štvrť
choice-precision-precise = Presne
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Webový chat
platform-not-yet = { $name }: tu zatiaľ nie je, ale pamätám si to.
choice-market-full = Všetko
choice-market-browse = Len sa pozerať
choice-market-buy = Kupovať so súhlasom
choice-market-sell = Predávať so súhlasom
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Stretnutie
choice-delivery-delivery = Doručenie
choice-delivery-either = Je mi to jedno
choice-payment-cash = Hotovosť
choice-payment-transfer = Prevod na účet
choice-payment-card = Karta
choice-payment-any = Je mi to jedno
choice-quiet-night = V noci (22 – 8)
choice-quiet-none = Nikdy
choice-quiet-evening = Večer a noc (19 – 9)
choice-days-any = Kedykoľvek
choice-days-weekend = Cez víkend
choice-days-evenings = Poobede a večer
choice-days-mornings = Predpoludním
choice-firmness-normal = Normálne
choice-firmness-soft = Jemne
choice-firmness-firm = Tvrdo
choice-partners-0 = Hocijaké
choice-partners-50 = Stredné a lepšie
choice-partners-70 = Dobré
choice-partners-85 = Veľmi dobré
choice-contact-everyone = Všetci
choice-contact-rated = Len s hodnotením
choice-contact-nobody = Nikto
choice-notifications-all = O všetkom
choice-notifications-digest = Raz denne, všetko spolu
choice-notifications-deals = O mojich obchodoch
choice-notifications-none = O ničom
choice-formality-polite = Zdvorilo
choice-formality-familiar = Kamarátsky
which-town = Ktoré máte na mysli?
town-noted = Zapísané: { $town }. Mena: { $currency }; zmeníte ju v /settings.
unclear-town = Také mesto nepoznám. Napíšte najbližšie väčšie alebo pošlite svoju polohu.
held-until-ready = Mám to uložené. Len chvíľku a postarám sa o to.
please-choose = Stlačte jedno z tlačidiel alebo napíšte /help.
noted = Zapísané.
welcome-back = { $formality ->
    [familiar] Ahoj, fajn, že si tu! 👋 Čo máš nové?
   *[polite] Vitajte späť! Čo hľadáte alebo čoho sa chcete zbaviť?
}

# Tlačidlá
button-skip = Preskočiť
button-done-choosing = Hotovo
button-drop = Nechaj tak
button-yes-look = Áno, hľadaj
button-only-tell = Len daj vedieť
button-change = Zmeniť
button-back = Späť
button-approve = Súhlasím
button-decline = Odmietnuť
button-counter = Iná cena
button-here = Som na mieste
button-done = Všetko hotovo
button-write = Napísať správu
button-reschedule = Iný termín
button-noshow = Nikto neprišiel
button-cancel = Zrušiť obchod
button-cancel-sure = Áno, zrušiť
button-cancel-wish = Vymazať
button-keep = Nie, nechať
button-reply = Odpovedať
button-negotiate = Vyjednávať
button-accept-time = Vyhovuje mi
button-pause = Pozastaviť
button-resume = Hľadať znova
button-edit = Upraviť
button-export = Moje údaje v súbore
button-erase = Vymazať všetko
button-erase-sure = Áno, vymazať všetko
button-voice-give = Dať vzorku hlasu
button-voice-delete = Vymazať vzorku hlasu
button-used = Toto tlačidlo už bolo použité. Ako sa veci majú, zistíte cez /status.
button-unknown = Toto tlačidlo už nepoznám. Ako sa veci majú, zistíte cez /status.
button-foreign = Toto tlačidlo patrí niekomu inému.
label = { $text }

# Želania
action-name = { $action ->
    [SELL] Predám
    [BUY] Kúpim
    [GIVE] Darujem
    [TRADE] Vymením
    [RENT_OUT] Prenajmem
    [RENT] Hľadám do prenájmu
    [OFFER_SERVICE] Ponúkam službu
    [SEEK_SERVICE] Hľadám službu
   *[other] Želanie
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Mám niekoho hľadať? Môžete ma aj slovami opraviť.
    .title = { action-name }: { $thing }
ask-wish-action = Čo s tým chcete urobiť?
ask-wish-thing = Čo presne to je?
ask-wish-location = V ktorom meste? Môžete poslať aj svoju polohu.
ask-wish-size = Aká veľkosť?
ask-wish-quantity = Koľko?
ask-wish-wanted = Čo by ste za to chceli?
per-what = { $per ->
    [hour] {" "}za hodinu
    [day] {" "}za deň
    [week] {" "}za týždeň
    [month] {" "}za mesiac
    [unit] {" "}za kus
   *[one] {""}
}
ask-wish-target = Akú cenu by ste chceli{ per-what }? Ostatní ju uvidia ako vašu cenu.
ask-wish-limit = { $side ->
    [provider] Akú najnižšiu sumu by ste prijali{ per-what }? Ostane to medzi nami; nikdy to nikomu nepoviem.
   *[seeker] Koľko najviac by ste zaplatili{ per-what }? Ostane to medzi nami; nikdy to nikomu nepoviem.
}
unclear-wish-thing = Napíšte mi jedným či dvoma slovami, čo to je.
unclear-wish-location = Také mesto nepoznám. Napíšte najbližšie väčšie alebo pošlite svoju polohu.
unclear-wish-size = Napíšte veľkosť tak, ako je na veci uvedená.
unclear-wish-quantity = Napíšte číslo, napríklad 4.
unclear-wish-wanted = Napíšte mi jedným či dvoma slovami, čo by ste za to chceli.
unclear-wish-target = Napíšte sumu, napríklad 80.
unclear-wish-limit = Napíšte sumu, napríklad 60.
two-currencies = Vidím dve meny: { $currencies }. Napíšte sumu v jednej z nich.
several-wishes = Vidím tu { $count ->
    [one] { $count } želanie
    [few] { $count } želania
    [many] { $count } želania
   *[other] { $count } želaní
}. Prejdime ich po jednom.
wish-open = { $style ->
    [brief] Hľadám.
   *[other] Už niekoho hľadám a ozvem sa, len čo niečo nájdem. Stav zistíte kedykoľvek cez /status.
}
wish-standing = Mám oči otvorené a ozvem sa, len keď sa niečo objaví.
wish-dropped = Dobre, zabudnuté.
wish-expired = Čas na toto vypršal; ďalej už nehľadám. Ak to ešte chcete, napíšte mi znova.
    .title = { action-name }: { $thing }
wish-paused = Pozastavené. Nikto to neuvidí, kým hľadanie neobnovíte.
wish-resumed = Znova hľadám.
wish-cancelled = Vymazané: { $thing }.
which-field = Čo mám zmeniť?
field-action = Čo chcem urobiť
field-thing = Vec
field-quantity = Koľko
field-size = Veľkosť
field-location = Mesto
field-wanted = Čo za to chcem
field-target = Moja cena
field-limit = Moja hranica
photo-what = Pekná fotka! Čo to je a čo s tým mám urobiť: predať, darovať, nájsť niečo podobné?
photo-seen = Vyzerá to ako: { $thing }. Čo s tým mám urobiť: predať, darovať, nájsť niečo podobné?
voice-heard = Rozumiem takto: „{ $text }“
voice-unclear = Hlasovej správe nerozumiem. Napíšte to pár slovami.
got-voice = Hlasové správy zatiaľ neviem počúvať. Napíšte to pár slovami.
got-contact = Ďakujem, kontakty však nepotrebujem: s druhou stranou si píšete cezo mňa.
got-sticker = 🙂 Napíšte mi slovami, čo hľadáte alebo čoho sa chcete zbaviť.
got-document = Súbory neviem čítať. Napíšte mi pár slovami, o čo ide.
got-other = Takúto správu neviem prečítať. Napíšte mi to pár slovami.
standing-found = { $priced ->
    [yes] Našlo sa: { $thing }, vzdialenosť { $distance }, cena { $price }.
   *[no] Našlo sa: { $thing }, vzdialenosť { $distance }.
}
digest = { $lines }
    .title = Dnes sa pre vás našlo
talk-begun = Rokujem s druhou stranou a ozvem sa.
which-meaning = Nie je mi celkom jasné, čo myslíte. Čo chcete urobiť?
meaning-sell = Niečo predať
meaning-buy = Niečo kúpiť
meaning-give = Niečo darovať
meaning-trade = Niečo vymeniť
meaning-rent-out = Niečo prenajať inému
meaning-rent = Niečo si prenajať
meaning-offer-service = Ponúknuť svoju prácu
meaning-seek-service = Dať si niečo urobiť
meaning-approve = Povedať áno
meaning-decline = Povedať nie
meaning-counter = Navrhnúť inú cenu
meaning-cancel = Vziať niečo späť
meaning-status = Ako sa veci majú
meaning-help = Získať pomoc
meaning-greet = Len pozdraviť
meaning-thank = Len poďakovať
meaning-stop = Zastaviť správy
meaning-other = Len sa porozprávať
meaning-neither = Niečo iné
say-it-differently = Tak to skúste povedať inak, napríklad: „Predám bicykel, 80“.

# Riadky na kartách
line-in-return = Výmenou za: { $value }
line-details = { $value }
line-quantity = Množstvo: { $value }
line-unit-price = Za kus: { $value }
line-total = Spolu: { $value }
line-price-hour = { $value } za hodinu
line-price-day = { $value } za deň
line-price-week = { $value } za týždeň
line-price-month = { $value } za mesiac
line-free = Zadarmo
line-reasons = Prečo: { $value }
line-distance = Vzdialenosť: { $value }
line-area = Oblasť stretnutia: { $value }
line-times = Možné časy: { $value }
line-payment = Platba: { $value }
line-partner = Druhá strana: { $value }
line-interests = Záujmy: { $value }
line-since = Tu od: { $value }
line-expires = Platí do: { $value }
line-deal = Obchod č. { $value }
line-hope = Cena: { $value }
line-limit = Hranica (viete len vy a ja): { $value }
line-place = Miesto: { $value }
line-urgent = Súrne
line-when = Kedy: { $value }
line-where = Kde: { $value }
partner-new = { $named ->
    [yes] { $name }, nový profil, zatiaľ bez hodnotení
   *[no] nový profil, zatiaľ bez hodnotení
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } z 5 hviezdičiek ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } z 5 hviezdičiek ({ $count })
}
reason-same-size = veľkosť sedí
reason-same-brand = značka sedí
reason-same-model = model sedí
reason-asks = žiada { $value }
payment-cash = hotovosť
payment-bank-transfer = prevod na účet
payment-card = karta
payment-mobile-money = platba mobilom
condition-new = nové
condition-used-like-new = ako nové
condition-used-good = dobrý stav
condition-used-fair = opotrebované
condition-for-parts = na súčiastky
condition-used = použité
color-black = čierna
color-white = biela
color-red = červená
color-blue = modrá
color-green = zelená
color-yellow = žltá
color-grey = sivá
color-brown = hnedá
color-pink = ružová
color-silver = strieborná
color-gold = zlatá
color-beige = béžová
color-purple = fialová
color-orange = oranžová
material-leather = koža
material-wood = drevo
material-metal = kov
material-glass = sklo
material-plastic = plast
material-cotton = bavlna
material-wool = vlna
material-silk = hodváb
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } izba
    [few] { $value } izby
    [many] { $value } izby
   *[other] { $value } izieb
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } kus
    [few] { $count } kusy
    [many] { $count } kusa
   *[other] { $count } kusov
}
unit-pair = { $count ->
    [one] { $count } pár
    [few] { $count } páry
    [many] { $count } páru
   *[other] { $count } párov
}
unit-set = { $count ->
    [one] { $count } sada
    [few] { $count } sady
    [many] { $count } sady
   *[other] { $count } sád
}

# Obchody
card-approval = { $lines }

    Súhlasíte?
    .title = { $side ->
    [provider] Niekto má o toto od vás záujem: { $thing }
   *[seeker] Toto sa pre vás našlo: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Váš súhlas mám. Teraz čakám na druhú stranu.
approved-for-you = Tento obchod je za vás schválený, ako ste mi to dovolili.
counter-accepted = Druhá strana prijíma vašu cenu.
declined-by-you = Odmietnuté. Hľadám ďalej.
deal-expired = Čas na obchod č. { $deal } vypršal. Hľadám ďalej.
deal-reminder = { $lines }

    Toto stále čaká na vašu odpoveď.
    .title = { $thing }
deal-cancelled-by-you = Obchod č. { $deal } je zrušený. Druhá strana o tom vie.
peer-declined = Druhá strana nemá o obchod č. { $deal } záujem. Hľadám ďalej.
peer-cancelled = Druhá strana zrušila obchod č. { $deal }. Hľadám ďalej.
ask-counter = Cena za kus je { $price }. Akú cenu navrhujete namiesto nej?
counter-sent = Druhá strana už pozná vašu cenu.
counter-refused = Druhá strana na to nepristúpila. Stále platí { $price }.
nothing-to-approve = Momentálne nič nečaká na vašu odpoveď.
which-deal = Čaká na vás viac ponúk. Použite, prosím, tlačidlá.
ask-cancel-deal = Naozaj zrušiť tento obchod? Druhá strana s vami počíta.
kept = Dobre, všetko ostáva tak, ako je.

# Stretnutia
meeting-card = { $lines }

    Stretnite sa za denného svetla na rušnom mieste, vec si pred zaplatením prezrite a nikdy neplaťte vopred.
    .title = Dohodnuté: { $thing }
meeting-spot = rušné verejné miesto, napríklad námestie alebo stanica ({ $town })
meeting-calendar = Tu je záznam do vášho kalendára.
meeting-soon = { $lines }
    .title = Blíži sa vaše stretnutie: { $thing }
meeting-how = Ako to dopadlo?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Neviem o inom čase, ktorý by vyhovoval obom. Môžete napísať druhej strane.
ask-other-time = Aký čas by vám vyhovoval?
time-proposed = Navrhnutý čas: { $time }.
time-asked = Druhá strana navrhuje: { $time }.
arrived-noted = Druhá strana už vie, že ste na mieste.
peer-arrived = Druhá strana je na mieste.
ask-rating = Hotovo! Aká bola druhá strana?
too-early-for-no-show = Stretnutie je až v tomto čase: { $time }. Dovtedy, prosím, počkajte.
no-show-noted = To ma mrzí. Zapisujem, že druhá strana neprišla, a hľadám ďalej. Chcete ju ohodnotiť?
blamed-no-show = Druhá strana hovorí, že ste neprišli. Hľadám ďalej. Aj vy ju môžete ohodnotiť.
rating-thanks = Ďakujem! Vaše hodnotenie: { $stars ->
    [one] { $stars } hviezdička
    [few] { $stars } hviezdičky
    [many] { $stars } hviezdičky
   *[other] { $stars } hviezdičiek
}.
ask-note = Čo mám druhej strane odkázať? Vaše meno ani číslo sa nedozvie.
note-sent = Odkázané.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Správa: { $thing }
note-translated = „{ $text }“ { $understood }
    Originál ({ $language }): „{ $original }“
    .title = Správa: { $thing }

# Stav
status-summary = Otvorené želania: { $wishes }. Otvorené obchody: { $deals }. Dokončené: { $done }.
status-empty = Momentálne nie je nič otvorené. Napíšte mi, čo chcete predať alebo nájsť.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ešte nedokončené
wish-state-open = Hľadám
wish-state-standing = Ozvem sa, keď sa niečo objaví
wish-state-talking = Vyjednávam
wish-state-agreed = Dohodnuté, pozrite si obchod
wish-state-paused = Pozastavené
deal-state-proposed = Čaká na vašu odpoveď
deal-state-approved-by-me = Čaká na druhú stranu
deal-state-approved-by-peer = Druhá strana súhlasí; čaká sa na vás
deal-state-confirmed = Obe strany súhlasia
deal-state-meeting = Stretnutie dohodnuté
deal-state-arrived = Ste na mieste
deal-state-done = Hotovo, zatiaľ bez hodnotenia
deal-state-no-show = Niekto neprišiel
deal-state-blamed = Druhá strana hovorí, že ste neprišli
ask-cancel-wish = Naozaj vymazať „{ $thing }“?

# Nastavenia a súkromie
settings-list = Čo chcete zmeniť?
setting-language = Jazyk
setting-town = Mesto
setting-autonomy = Samostatnosť
setting-comfort = Sumy
setting-style = Štýl
setting-sharing = Čo vedia ostatní
setting-precision = Poloha
setting-platforms = Kanály
setting-market = Trh
setting-currency = Mena
setting-radius = Okruh
setting-delivery = Doručenie
setting-payment = Platba
setting-quiet = Tichý čas
setting-days = Dni na stretnutia
setting-firmness = Vyjednávanie
setting-partners = Hodnotenie iných
setting-contact = Kto ma môže osloviť
setting-notifications = Upozornenia
setting-interests = Záujmy
setting-formality = Spôsob reči
setting-languages = Moje jazyky
privacy = Uchovávam, čo mi poviete o svojich želaniach, vaše odpovede na moje otázky a vaše obchody. Vaše hranice a adresu nikdy nikomu neprezradím. Svoje údaje si môžete stiahnuť alebo vymazať.
export-ready = Tu je všetko, čo o vás viem.
ask-erase = Naozaj vymazať všetko? Otvorené želania a obchody sa skončia a váš MAI nadobro zmizne.
erased = Všetko je vymazané. Dovidenia!
voice-consent = Ďakujem. Pošlite teraz krátku hlasovú správu; ponechám si ju ako vzorku vášho hlasu, kým ju nevymažete.
voice-kept = Vzorka vášho hlasu je uložená. Vymazať ju môžete v /privacy.
voice-deleted = Vzorka vášho hlasu je vymazaná.

# Rozhovor
help = { $style ->
    [brief] Napíšte, čo predávate, darujete, meníte, prenajímate alebo hľadáte. /status /settings /privacy /cancel /stop
   *[other] Napíšte po svojom, čo chcete predať, darovať, vymeniť, prenajať alebo nájsť. Napríklad: „Predám bicykel, 80“ alebo „hľadám detskú postieľku v okolí“. Niekoho nájdem, nech hovorí akýmkoľvek jazykom, vyjednávam v rámci vašich hraníc a pred každou dohodou sa vás opýtam.
        /status – ako sa veci majú
        /settings – ako pre vás pracujem
        /privacy – vaše údaje
        /cancel – zrušiť otázku
        /stop – žiadne ďalšie správy
}
greeting = { $formality ->
    [familiar] Ahoj! 👋 Čo hľadáš alebo čo musí ísť z domu?
   *[polite] { $style ->
        [professional] Dobrý deň. Čo pre vás môžem urobiť?
       *[other] Dobrý deň! Čo hľadáte alebo čoho sa chcete zbaviť?
    }
}
you-are-welcome = { $formality ->
    [familiar] Nie je za čo! 🙂
   *[polite] Rado sa stalo!
}
not-a-wish = Mojou silnou stránkou je obchod: napíšte, čo chcete predať, darovať, vymeniť, prenajať alebo nájsť. Viac ukáže /help.
nothing-asked = Dobre, na odpoveď už nečakám.
stopped = Odteraz mlčím. Napíšte mi, kedykoľvek budete chcieť pokračovať.
command-unknown = Tento príkaz nepoznám. Čo dokážem, ukáže /help.
empty-message = Táto správa bola prázdna. Napíšte mi pár slovami, čo potrebujete.
edit-unclear = Vidím, že sa vaša správa zmenila. Napíšte mi nanovo, čo mám upraviť.
too-long = To je na mňa pridlhé. Zmestite sa, prosím, do limitu znakov: { $limit }.
no-longer-possible = To už nie je možné. Ako sa veci majú, zistíte cez /status.
not-found = To už neviem nájsť. Ako sa veci majú, zistíte cez /status.
sorry-failed = Prepáčte, na mojej strane sa niečo pokazilo. Skúste to, prosím, znova.
refused-market = Vaše nastavenia mi to nedovoľujú. Zmeniť ich môžete v /settings.
refused-too-many-wishes = Už máte veľa otvorených želaní. Najprv nejaké dokončite alebo vymažte; ukáže ich /status.
refused-amount = Táto suma nemôže byť správna. Napíšte číslo väčšie ako 0.
refused-limit = To by prekročilo hranicu, ktorú ste mi určili.
refused-contact = Pre vašu bezpečnosť neodovzdávam telefónne čísla, adresy ani odkazy. Stretnete sa tak, ako je dohodnuté na karte.
refused-too-many-messages = Chvíľku, prosím, bolo toho veľa naraz. Skúste to o minútu.
refused-deal-over = Tento obchod sa skončil.
refused-deal-running = O tomto už prebieha obchod. Najprv ho zrušte; ukáže ho /status.
refused-not-open = Toto práve nehľadám.
refused-not-paused = Toto nie je pozastavené.
refused-same-price = Taká cena už platí.
refused-too-many-counters = Protinávrhov už bolo dosť. Prosím, prijmite alebo odmietnite.

# Príkazy v ponukách
command-start = Začať
command-help = Čo dokážem
command-status = Ako sa veci majú
command-settings = Ako pre vás pracujem
command-privacy = Vaše údaje
command-cancel = Zrušiť otázku

announcements-off = Vypnuté ostávajú aj oznamy tejto komunity, kým nenapíšete START.
announcements-on = Oznamy tejto komunity sú znova zapnuté.
slow-down = Bolo toho veľa naraz, nestíham. Počkajte, prosím, minútu a potom napíšte znova: čo prišlo medzitým, ostalo neprečítané.
waiting-for-partner = { $thing }: druhá strana je práve nedostupná. Len čo sa ozve, pokračujem; nič sa nestratí.
privacy-notice = { $mark } Toto je vaše súkromné poznávacie znamenie. Má ho každá moja pravá karta; bez neho to nie som ja. Nikdy vám nepíšem z iného účtu a nikdy nepýtam heslá ani kódy. Čo mi poviete, ostane u mňa: /privacy to ukáže aj vymaže.
group-private = Pracujem vždy len pre jedného človeka. Napíšte mi súkromne a postarám sa o to:
link-code = Napíšte mi tento kód na svojom druhom kanáli do { $minutes } min: { $code }
link-done = Prepojené: odteraz ma nájdete aj na kanáli { $channel }. Čo viem, viem všade.
link-unknown = Taký kód nepoznám. Napíšte na svojom druhom kanáli /link a dostanete nový.
unlink-list = Na ktorý kanál mám zabudnúť?
unlink-none = Máte ma len tu. Napíšte /link, ak ma chcete používať aj na inom kanáli.
unlink-done = Hotovo. Na kanáli { $channel } vás už nepoznám.
refused-link-own = To je váš vlastný kód. Napíšte mi ho na druhom kanáli.
refused-link-many = Máte ma už na mnohých kanáloch. Napíšte /unlink a najprv jeden odpojte.
refused-link-busy = Tu máte MAI s otvorenými želaniami alebo obchodmi. Najprv ich dokončite alebo vymažte (ukáže ich /status) a potom napíšte kód znova.
command-link = Používať ma aj inde
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Váš MAI má novinky k jednému z vašich želaní. Odpovedzte a uvidíte ich.
whatsapp-invite-show = Ukázať
whatsapp-choose = Vybrať
operator-page =
    Vaša stránka: { $link }
    Odkaz funguje raz, počas { $minutes } min. Nikomu ho nedávajte.
operator-help =
    /stats – čísla, s grafom
    /broadcast SEGMENT – napísať mnohým; /broadcasts – ako prebiehajú
    /announce KTO TEXT – napísať jednému človeku
    /user KTO – čo je známe; /note KTO TEXT – niečo si zapamätať
    /tag KTO ŠTÍTOK, /untag KTO ŠTÍTOK – pre segmenty
    /ban KTO DÔVOD, /unban KTO
    /disputes, /solve OBCHOD TEXT – obchody, na ktoré niekto neprišiel
    /export { $exports }
    /health, /dead, /resend FRONT ČÍSLO
    /maintenance on, /maintenance off
    /switch NÁZOV on, /switch NÁZOV off – { $features }
    KTO je p_…, meno MAI alebo channel:address.
operator-usage = Napíšte to, prosím, takto: { $usage }
operator-person-unknown = Nikoho takého nepoznám: { $who }. Napíšte p_…, meno MAI alebo channel:address.
operator-own-person = { $who } patrí k tým, čo to tu prevádzkujú; to nie je možné.
operator-user =
    { $person }
    MAI: { $mai }
    Jazyk: { $language }. Mesto: { $town }
    Kanály: { $channels }
    Tu od: { $since }, naposledy: { $seen }
    Želania: { $wishes }
    Obchody: { $deals }
    Získané hviezdičky: { $stars }
    Štítky: { $tags }
    Dostáva hromadné správy: { $news }. Zablokované: { $banned }
    Poznámky: { $notes }
    .title = { $name }
operator-stats =
    Ľudia: { $people }, pribudlo za týždeň: { $fresh }, aktívnych za týždeň: { $active }
    Jazyky: { $languages }
    Kanály: { $channels }
    Želania: { $wishes }
    Obchody: { $deals }
    Od želania k obchodu: želania { $confirmed }, s protistranou { $matched }, dohodnuté { $agreed }, uskutočnené { $carried } ({ $conversion })
    Odpovede: polovica do { $median }, takmer všetky do { $slowest }
    Od karty k súhlasu: { $approval }
    .title = Čísla
chart-languages = Ľudia podľa jazyka
chart-channels = Ľudia podľa kanála
chart-daily = Noví ľudia, želania, obchody po dňoch
chart-funnel = 1 želania, 2 s protistranou, 3 dohodnuté, 4 uskutočnené
operator-no-disputes = Žiadne spory.
operator-deal-unknown = Obchod č. { $deal } nepoznám.
operator-solver-is-party = Ste jednou zo strán tohto obchodu; rozhodnúť musí niekto iný z prevádzkovateľov.
dispute-solved = { $text }
    .title = Rozhodnutie o obchode č. { $deal }: { $thing }
operator-says = { $text }
    .title = Odkaz od tých, čo to tu prevádzkujú
operator-export-ready = Riadky: { $total }
operator-nothing-dead = Nič nebolo odpísané.
operator-switches = Údržba: { $maintenance }. { $features }
maintenance = Niečo tu opravujeme. Vašu správu mám uloženú a odpoviem, len čo skončíme.
maintenance-over = Údržba sa skončila. Správy, ktoré čakali: { $total }
feature-off = Toto je momentálne vypnuté. Skúste to, prosím, neskôr.
banned = Tí, čo to tu prevádzkujú, vám zatvorili prístup: { $reason }
unbanned = Vitajte späť, prístup je znova otvorený. Napíšte mi, čo chcete predať alebo nájsť.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] To je pridlhé; najvyšší počet znakov: { $word }.
        [too-deep] Priveľa zátvoriek v sebe; najviac: { $word }.
        [unknown-name] Nepoznám „{ $word }“ (znak { $at }). Možnosti: { $choices }
        [unknown-value] „{ $word }“ (znak { $at }) tam byť nemôže. Napríklad: { $choices }
        [expected-value] Pri znaku { $at } chýba hodnota, za „{ $word }“.
        [expected-term] Pri znaku { $at } chýba podmienka. Možnosti: { $choices }
        [expected-bracket] Pri znaku { $at } chýba „{ $word }“.
        [left-over] Pred „{ $word }“ (znak { $at }) chýba „and“ alebo „or“.
        [bad-character] „{ $word }“ (znak { $at }) neviem prečítať.
        [bad-time] „{ $word }“ (znak { $at }) nie je časový úsek. Napríklad: { $choices }
        [bad-distance] „{ $word }“ (znak { $at }) potrebuje miesto a vzdialenosť. Napríklad: { $choices }
        [unknown-place] Miesto „{ $word }“ (znak { $at }) nepoznám. Napíšte väčšie mesto alebo zemepisnú šírku, dĺžku.
        [several-places] „{ $word }“ (znak { $at }) môže byť viac miest. Napíšte jeden z týchto bodov: { $choices }
       *[other] Pri znaku { $at } to neviem prečítať.
    }
    .title = Koho máte na mysli?
broadcast-ask-text =
    Pre: { $segment }
    Teraz mi pošlite text. Každý jazyk začnite jeho kódom, napríklad „es: Hola“; jazyk slov bez kódu: { $language }. Riadky v [zátvorkách] na konci sa zmenia na tlačidlá, [Label -> /status] hovorí, čo stlačenie znamená. Fotka môže prísť s textom alebo zvlášť. „catalog: KEY“ vezme text z katalógov.
broadcast-text-wrong =
    { $problem ->
        [empty] Pre { $word } chýbajú slová.
        [too-long] Text pre { $word } je pridlhý; najvyšší počet znakov: { $limit }.
        [bad-button] „{ $word }“ nemôže byť tlačidlo: najvyšší počet tlačidiel: { $buttons }, znakov v každom: { $label }.
       *[unknown-key] V katalógoch nie je samostatný text „{ $word }“.
    }
broadcast-preparing = Počítam, kto to dostane. Môžete poslať ďalšie jazyky alebo fotku.
broadcast-preview =
    Pre: { $segment }
    Dostane to: { $total }
    Jazyky: { $languages }
    Kanály: { $channels }
    Texty: { $texts }
    Vynechané: { $skipped }
    .title = Skúška nanečisto
broadcast-nobody =
    Nikto by to nedostal. Pre: { $segment }
    Vynechané: { $skipped }
broadcast-how =
    { $how ->
        [given] ako je zadané
        [catalog] z katalógu
        [translated] preložené
        [read] iný jazyk, ktorý čítajú
        [related] jazyk blízky ich jazyku
       *[closest] najbližší, aký je
    }
skip-reason =
    { $reason ->
        [banned] zablokovaný prístup
        [opted-out] nechcú hromadné správy
        [stopped] stop na vlastné želanie
        [notifications] chcú počuť len o obchodoch
        [blocked] blokujú nás
       *[unreachable] bez adresy
    }
broadcast-ask-when = Kedy? Napríklad „2h“, „18:30“, „2026-03-01 18:30“ (váš čas, { $zone }), alebo s „local“ na začiatku podľa hodín každého, kto to dostane.
broadcast-when-wrong = „{ $text }“ neviem prečítať ako čas do jedného roka odteraz.
broadcast-progress =
    { $state }
    Pre: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Hromadná správa { $id }
broadcast-state =
    { $state ->
        [ready] Ešte neodoslané
        [preparing] Pripravuje sa
        [scheduled] Naplánované: { $at }
        [running] Odosiela sa
        [paused] Pozastavené
        [done] Hotovo
       *[cancelled] Zrušené
    }
recipient-state =
    { $state ->
        [waiting] čaká
        [queued] ďalšie na rade
        [sending] odosiela sa
        [sent] odoslané
        [delivered] doručené
        [read] prečítané
        [failed] nepodarilo sa
        [window] čaká, kým sa ozvú
        [unsure] možno odoslané
        [skipped] vynechané
        [cancelled] zrušené
       *[erased] už tu nie sú
    }
broadcast-none = Zatiaľ tu nie sú žiadne hromadné správy.
broadcast-ask-cancel = Naozaj zrušiť? Kto to ešte nemá, už to nedostane.
broadcast-report = { $states }
    .title = Hromadná správa { $id }: všetci príjemcovia
broadcast-footer = /stop takéto správy ukončí.
button-send-now = Poslať hneď
button-schedule = Naplánovať
button-hold = Pozastaviť
button-go-on = Pokračovať
button-stop-sending = Zrušiť rozosielanie
button-report = Prehľad
operator-text = { $text }
