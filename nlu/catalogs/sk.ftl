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
