# Narození a seznámení
birth-welcome = Dobrý den! Tady MAI, váš osobní obchodní agent. Napište mi po svém a ve svém jazyce, co chcete prodat, darovat, vyměnit, pronajmout nebo najít; najdu toho pravého člověka a vyjednám vám cenu. Bez vašeho souhlasu nic neplatí.
birth-ready = Váš MAI už čeká. Pozdravte ho.
ask-town = V jakém městě bydlíte? (Jazyk mých odpovědí: { $language }; pište klidně v jiném a přizpůsobím se.)
ask-autonomy = O čem všem smím rozhodovat bez vás?
ask-comfort = Do jaké částky smím jednat, aniž vás budu rušit?
ask-style = Jak s vámi mám mluvit?
ask-sharing = Co o vás smějí vědět ostatní MAI?
ask-precision = Jak přesně smějí ostatní vidět, kde jste?
ask-platforms = Kde chatujete? Vyberte vše, co platí.
ask-market = Co pro vás smím na trhu dělat?
ask-currency = V jaké měně počítáte? Napište ji, například { $currency }.
ask-radius = Jak daleko za obchodem pojedete?
ask-delivery = Raději se sejdete, nebo chcete doručení?
ask-payment = Jak chcete platit a dostávat zaplaceno?
ask-quiet = Kdy mám být potichu?
ask-days = Kdy máte čas na schůzky?
ask-firmness = Jak tvrdě mám smlouvat?
ask-partners = Jak dobré hodnocení musí mít druhá strana?
ask-contact = Kdo vás smí přese mě kontaktovat?
ask-notifications = O čem vám mám psát i bez vyzvání?
ask-interests = Jaké věci vás zajímají? Napište několik.
ask-formality = Jak formálně mám mluvit?
ask-languages = Jakými jazyky mluvíte? Vypište je.
ask-language = Jakým jazykem mám mluvit?
language-set = Odteď mluvím tímto jazykem: { $language }.
choice-autonomy-ask = Vždy se mě zeptej
choice-autonomy-big = Ptej se na důležité
choice-autonomy-tell = Jednej a dej vědět
choice-autonomy-full = Rozhoduj za mě
choice-comfort-under = Do { $amount }
choice-comfort-trust = Věřím ti
choice-style-casual = Uvolněně
choice-style-professional = Profesionálně
choice-style-brief = Stručně
choice-style-detailed = Podrobně
choice-sharing-nothing = Nic
choice-sharing-interests = Moje zájmy
choice-sharing-profile = Můj profil
choice-sharing-all = Cokoli pomůže
choice-precision-city = Moje město
choice-precision-never = Vůbec
choice-precision-neighbourhood = Moje čtvrť
choice-precision-precise = Přesně
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Webový chat
platform-not-yet = { $name }: tady to zatím nejde, ale pamatuju si to.
choice-market-full = Všechno
choice-market-browse = Jen se rozhlížet
choice-market-buy = Kupovat po schválení
choice-market-sell = Prodávat po schválení
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Osobně
choice-delivery-delivery = Doručení
choice-delivery-either = Je mi to jedno
choice-payment-cash = Hotově
choice-payment-transfer = Převodem
choice-payment-card = Kartou
choice-payment-any = Jakkoli
choice-quiet-night = V noci (22–8)
choice-quiet-none = Nikdy
choice-quiet-evening = Večer a noc (19–9)
choice-days-any = Kdykoli
choice-days-weekend = O víkendu
choice-days-evenings = Odpoledne a večer
choice-days-mornings = Dopoledne
choice-firmness-normal = Normálně
choice-firmness-soft = Mírně
choice-firmness-firm = Tvrdě
choice-partners-0 = Jakékoli
choice-partners-50 = Aspoň průměrné
choice-partners-70 = Dobré
choice-partners-85 = Velmi dobré
choice-contact-everyone = Kdokoli
choice-contact-rated = Jen s hodnocením
choice-contact-nobody = Nikdo
choice-notifications-all = O všem
choice-notifications-digest = Jednou denně, souhrnně
choice-notifications-deals = Jen o mých obchodech
choice-notifications-none = O ničem
choice-formality-polite = Zdvořile
choice-formality-familiar = Jako s kamarády
which-town = Které z nich myslíte?
town-noted = Zapsáno: { $town }. Měna: { $currency }; změníte ji v /settings.
unclear-town = Takové město neznám. Napište prosím nejbližší větší, nebo pošlete polohu.
held-until-ready = To mám uložené. Jen chvilku a pustím se do toho.
please-choose = Stiskněte prosím jedno z tlačítek, nebo napište /help.
noted = Zapsáno.
welcome-back = { $formality ->
    [familiar] Ahoj, super, že jsi tady! 👋 Co je nového?
   *[polite] Vítejte zpátky! Co hledáte, nebo čeho se chcete zbavit?
}

# Tlačítka
button-skip = Přeskočit
button-done-choosing = Hotovo
button-drop = To nic, nechme to
button-yes-look = Ano, hledej
button-only-tell = Jen mi dej vědět
button-change = Změnit
button-back = Zpět
button-approve = Souhlasím
button-decline = Odmítnout
button-counter = Jiná cena
button-here = Jsem tady
button-done = Vše hotovo
button-write = Napsat zprávu
button-reschedule = Jiný čas
button-noshow = Nikdo nepřišel
button-cancel = Zrušit obchod
button-cancel-sure = Ano, zrušit
button-cancel-wish = Smazat
button-keep = Ne, nechat
button-reply = Odpovědět
button-negotiate = Vyjednávat
button-accept-time = To mi vyhovuje
button-pause = Pozastavit
button-resume = Hledat znovu
button-edit = Upravit
button-export = Moje data v souboru
button-erase = Smazat vše
button-erase-sure = Ano, smazat vše
button-voice-give = Dát ukázku hlasu
button-voice-delete = Smazat ukázku hlasu
button-used = To tlačítko už bylo použité. Napište /status a uvidíte, jak to vypadá.
button-unknown = To tlačítko už neznám. Napište /status a uvidíte, jak to vypadá.
button-foreign = To tlačítko patří někomu jinému.
label = { $text }

# Inzeráty
action-name = { $action ->
    [SELL] Na prodej
    [BUY] Koupím
    [GIVE] Daruji
    [TRADE] Vyměním
    [RENT_OUT] K pronájmu
    [RENT] Hledám k pronájmu
    [OFFER_SERVICE] Nabízím službu
    [SEEK_SERVICE] Hledám službu
   *[other] Inzerát
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Mám někoho hledat? Můžete mě taky opravit vlastními slovy.
    .title = { action-name }: { $thing }
ask-wish-action = Co s tím chcete udělat?
ask-wish-thing = Co to přesně je?
ask-wish-location = Ve kterém městě? Můžete poslat i polohu.
ask-wish-size = Jaká velikost?
ask-wish-quantity = Kolik kusů?
ask-wish-wanted = Co za to chcete výměnou?
per-what = { $per ->
    [hour] {" "}za hodinu
    [day] {" "}za den
    [week] {" "}za týden
    [month] {" "}za měsíc
    [unit] {" "}za kus
   *[one] {""}
}
ask-wish-target = Jakou cenu si představujete{ per-what }? Ostatní ji uvidí jako vaši cenu.
ask-wish-limit = { $side ->
    [provider] Jaká je nejnižší cena{ per-what }, kterou přijmete? Zůstane to mezi námi; nikdy to nikomu neřeknu.
   *[seeker] Jaká je nejvyšší cena{ per-what }, kterou zaplatíte? Zůstane to mezi námi; nikdy to nikomu neřeknu.
}
unclear-wish-thing = Napište mi prosím slovem nebo dvěma, co to je.
unclear-wish-location = Takové město neznám. Napište prosím nejbližší větší, nebo pošlete polohu.
unclear-wish-size = Napište prosím velikost tak, jak je uvedená na věci.
unclear-wish-quantity = Napište prosím číslo, například 4.
unclear-wish-wanted = Napište mi prosím slovem nebo dvěma, co za to chcete.
unclear-wish-target = Napište prosím částku, například 80.
unclear-wish-limit = Napište prosím částku, například 60.
two-currencies = Vidím dvě měny: { $currencies }. Napište prosím částku v jedné z nich.
several-wishes = Vidím tu { $count ->
    [one] { $count } inzerát
    [few] { $count } inzeráty
    [many] { $count } inzerátu
   *[other] { $count } inzerátů
}. Projděme je jeden po druhém.
wish-open = { $style ->
    [brief] Hledám.
   *[other] Už někoho hledám, a jakmile něco budu mít, dám vědět. Kdykoli můžete napsat /status.
}
wish-standing = Budu mít oči otevřené a ozvu se, jen když se něco objeví.
wish-dropped = Dobře, zapomenuto.
wish-expired = Čas vypršel, už nehledám. Pokud to pořád chcete, napište mi znovu.
    .title = { action-name }: { $thing }
wish-paused = Pozastaveno. Nikdo to neuvidí, dokud to neobnovíte.
wish-resumed = Znovu hledám.
wish-cancelled = Smazáno: { $thing }.
which-field = Co mám změnit?
field-action = Co chci udělat
field-thing = Věc
field-quantity = Počet
field-size = Velikost
field-location = Město
field-wanted = Co za to chci
field-target = Moje cena
field-limit = Můj limit
photo-what = Pěkná fotka! Co to je a co s tím mám udělat: prodat, darovat, najít něco takového?
photo-seen = Vypadá to na: { $thing }. Co s tím mám udělat: prodat, darovat, najít něco takového?
voice-heard = Slyším: „{ $text }“
voice-unclear = Nahrávce nerozumím. Napište to prosím několika slovy.
got-voice = Hlasové zprávy zatím poslouchat neumím. Napište to prosím několika slovy.
got-contact = Díky, ale kontakty nepotřebuju: s druhou stranou si píšete přese mě.
got-sticker = 🙂 Napište slovy, co hledáte nebo čeho se chcete zbavit.
got-document = Soubory číst neumím. Napište prosím několika slovy, o co jde.
got-other = Takové zprávy číst neumím. Napište to prosím několika slovy.
standing-found = { $priced ->
    [yes] Nalezeno: { $thing }, vzdálenost { $distance }, cena { $price }.
   *[no] Nalezeno: { $thing }, vzdálenost { $distance }.
}
digest = { $lines }
    .title = Dnes se pro vás našlo
talk-begun = Mluvím s druhou stranou a ozvu se.
which-meaning = Nevím, jestli dobře rozumím. Co chcete udělat?
meaning-sell = Něco prodat
meaning-buy = Něco koupit
meaning-give = Něco darovat
meaning-trade = Něco vyměnit
meaning-rent-out = Něco pronajmout
meaning-rent = Něco si pronajmout
meaning-offer-service = Nabídnout službu
meaning-seek-service = Najít službu
meaning-approve = Říct ano
meaning-decline = Říct ne
meaning-counter = Navrhnout jinou cenu
meaning-cancel = Vzít něco zpět
meaning-status = Zjistit, jak to vypadá
meaning-help = Získat pomoc
meaning-greet = Jen pozdravit
meaning-thank = Jen poděkovat
meaning-stop = Vypnout zprávy
meaning-other = Jen si popovídat
meaning-neither = Něco jiného
say-it-differently = Tak to prosím napište jinými slovy, například: „Chci prodat kolo, 2000“.

# Řádky karet
line-in-return = Výměnou za: { $value }
line-details = { $value }
line-quantity = Množství: { $value }
line-unit-price = Za kus: { $value }
line-total = Celkem: { $value }
line-price-hour = { $value } za hodinu
line-price-day = { $value } za den
line-price-week = { $value } za týden
line-price-month = { $value } za měsíc
line-free = Zdarma
line-reasons = Proč: { $value }
line-distance = Vzdálenost: { $value }
line-area = Oblast schůzky: { $value }
line-times = Možné časy: { $value }
line-payment = Platba: { $value }
line-partner = Druhá strana: { $value }
line-interests = Zájmy: { $value }
line-since = Je tu od: { $value }
line-expires = Platí do: { $value }
line-deal = Obchod č. { $value }
line-hope = Cena: { $value }
line-limit = Limit (znáte ho jen vy a já): { $value }
line-place = Místo: { $value }
line-urgent = Spěchá
line-when = Kdy: { $value }
line-where = Kde: { $value }
partner-new = { $named ->
    [yes] { $name }, tady zatím krátce, bez hodnocení
   *[no] tady zatím krátce, bez hodnocení
}
partner-rated = { $named ->
    [yes] { $name }, hodnocení { NUMBER($stars, maximumFractionDigits: 1) } z 5 ({ $count })
   *[no] hodnocení { NUMBER($stars, maximumFractionDigits: 1) } z 5 ({ $count })
}
reason-same-size = velikost sedí
reason-same-brand = značka sedí
reason-same-model = model sedí
reason-asks = chce { $value }
payment-cash = hotově
payment-bank-transfer = převodem
payment-card = kartou
payment-mobile-money = mobilem
condition-new = nové
condition-used-like-new = jako nové
condition-used-good = dobrý stav
condition-used-fair = uspokojivý stav
condition-for-parts = na díly
condition-used = použité
color-black = černá
color-white = bílá
color-red = červená
color-blue = modrá
color-green = zelená
color-yellow = žlutá
color-grey = šedá
color-brown = hnědá
color-pink = růžová
color-silver = stříbrná
color-gold = zlatá
color-beige = béžová
color-purple = fialová
color-orange = oranžová
material-leather = kůže
material-wood = dřevo
material-metal = kov
material-glass = sklo
material-plastic = plast
material-cotton = bavlna
material-wool = vlna
material-silk = hedvábí
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } pokoj
    [few] { $value } pokoje
    [many] { $value } pokoje
   *[other] { $value } pokojů
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } kus
    [few] { $count } kusy
    [many] { $count } kusu
   *[other] { $count } kusů
}
unit-pair = { $count ->
    [one] { $count } pár
    [few] { $count } páry
    [many] { $count } páru
   *[other] { $count } párů
}
unit-set = { $count ->
    [one] { $count } sada
    [few] { $count } sady
    [many] { $count } sady
   *[other] { $count } sad
}

# Obchody
card-approval = { $lines }

    Souhlasíte?
    .title = { $side ->
    [provider] Někdo to od vás chce: { $thing }
   *[seeker] Mám pro vás: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Vaše „ano“ mám. Teď čekám na druhou stranu.
approved-for-you = Je to schváleno vaším jménem, jak mi to dovolujete.
counter-accepted = Druhá strana na vaši cenu přistupuje.
declined-by-you = Odmítnuto. Hledám dál.
deal-expired = Obchodu č. { $deal } vypršel čas. Hledám dál.
deal-reminder = { $lines }

    Pořád to čeká na vaši odpověď.
    .title = { $thing }
deal-cancelled-by-you = Obchod č. { $deal } je zrušený. Druhá strana už to ví.
peer-declined = Druhá strana obchod č. { $deal } nechce. Hledám dál.
peer-cancelled = Druhá strana zrušila obchod č. { $deal }. Hledám dál.
ask-counter = Cena za kus je { $price }. Jakou cenu navrhujete místo ní?
counter-sent = Vaše cena je předaná.
counter-refused = Druhá strana s tím nesouhlasí. Dál platí { $price }.
nothing-to-approve = Teď na vaši odpověď nic nečeká.
which-deal = Čeká na vás několik nabídek. Použijte prosím tlačítka.
ask-cancel-deal = Opravdu zrušit tento obchod? Druhá strana s vámi počítá.
kept = Dobře, všechno zůstává, jak je.

# Schůzky
meeting-card = { $lines }

    Sejděte se za dne na rušném místě, věc si před zaplacením prohlédněte a nikdy neplaťte předem.
    .title = Domluveno: { $thing }
meeting-spot = rušné veřejné místo ({ $town }), například hlavní náměstí nebo nádraží
meeting-calendar = Tady je záznam do vašeho kalendáře.
meeting-soon = { $lines }
    .title = Blíží se vaše schůzka: { $thing }
meeting-how = Jak to dopadlo?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Nevím o jiném čase, který by vyhovoval oběma. Můžete napsat druhé straně.
ask-other-time = Jaký čas by vám vyhovoval?
time-proposed = Navržený čas: { $time }.
time-asked = Druhá strana navrhuje: { $time }.
arrived-noted = Druhá strana už ví, že jste na místě.
peer-arrived = Druhá strana je na místě.
ask-rating = Hotovo! Jaká byla druhá strana?
too-early-for-no-show = Schůzka je až v tento čas: { $time }. Počkejte prosím do té doby.
no-show-noted = To mě mrzí. Zapsáno, že druhá strana nepřišla, a hledám dál. Chcete ji ohodnotit?
blamed-no-show = Druhá strana hlásí, že z vaší strany nikdo nepřišel. Hledám dál. Taky ji můžete ohodnotit.
rating-thanks = Děkuju! Vaše hodnocení: { $stars ->
    [one] { $stars } hvězdička
    [few] { $stars } hvězdičky
    [many] { $stars } hvězdičky
   *[other] { $stars } hvězdiček
}.
ask-note = Co mám druhé straně vyřídit? Předám to bez vašeho jména a čísla.
note-sent = Předáno.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Zpráva: { $thing }
note-translated = „{ $text }“ { $understood }
    V originále ({ $language }): „{ $original }“
    .title = Zpráva: { $thing }

# Stav
status-summary = Otevřené inzeráty: { $wishes }. Otevřené obchody: { $deals }. Dokončeno: { $done }.
status-empty = Teď není nic otevřeného. Napište mi, co chcete prodat nebo najít.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ještě nedokončeno
wish-state-open = Hledám
wish-state-standing = Dám vědět, až se něco objeví
wish-state-talking = Vyjednávám
wish-state-agreed = Domluveno, viz obchod
wish-state-paused = Pozastaveno
deal-state-proposed = Čeká na vaši odpověď
deal-state-approved-by-me = Čeká na druhou stranu
deal-state-approved-by-peer = Druhá strana řekla ano; čeká se na vás
deal-state-confirmed = Obě strany řekly ano
deal-state-meeting = Schůzka domluvena
deal-state-arrived = Jste na místě
deal-state-done = Hotovo, zatím bez hodnocení
deal-state-no-show = Někdo nepřišel
deal-state-blamed = Druhá strana hlásí, že z vaší strany nikdo nepřišel
ask-cancel-wish = Opravdu smazat „{ $thing }“?

# Nastavení a soukromí
settings-list = Co chcete změnit?
setting-language = Jazyk
setting-town = Město
setting-autonomy = Samostatnost
setting-comfort = Částky
setting-style = Styl
setting-sharing = Co vědí ostatní
setting-precision = Poloha
setting-platforms = Kanály
setting-market = Trh
setting-currency = Měna
setting-radius = Okruh
setting-delivery = Doručení
setting-payment = Platba
setting-quiet = Doba klidu
setting-days = Dny schůzek
setting-firmness = Smlouvání
setting-partners = Hodnocení ostatních
setting-contact = Kdo mě smí kontaktovat
setting-notifications = Oznámení
setting-interests = Zájmy
setting-formality = Zdvořilost
setting-languages = Jazyky, kterými mluvím
privacy = Uchovávám to, co mi píšete o svých inzerátech, vaše odpovědi na mé otázky a vaše obchody. Vaše limity a adresu nikdy nikomu nedám. Svá data si můžete vzít s sebou nebo je smazat.
export-ready = Tady je všechno, co o vás vím.
ask-erase = Opravdu smazat všechno? Otevřené inzeráty a obchody skončí a váš MAI nadobro zmizí.
erased = Všechno je smazané. Sbohem!
voice-consent = Děkuju. Pošlete teď prosím krátkou hlasovou zprávu; nechám si ji jako ukázku vašeho hlasu, dokud ji nesmažete.
voice-kept = Ukázka vašeho hlasu je uložená. Smazat ji můžete v /privacy.
voice-deleted = Ukázka vašeho hlasu je smazaná.

# Hovor
help = { $style ->
    [brief] Napište, co prodáváte, darujete, měníte, pronajímáte nebo hledáte. /status /settings /privacy /cancel /stop
   *[other] Napište mi po svém, co chcete prodat, darovat, vyměnit, pronajmout nebo najít. Například: „mám na prodej kolo, 2000“ nebo „hledám postýlku v okolí“. Najdu někoho, ať mluví jakýmkoli jazykem, vyjednám cenu ve vašich mezích a zeptám se vás, než se cokoli domluví.
        /status – jak to vypadá
        /settings – jak pro vás pracuju
        /privacy – vaše data
        /cancel – zrušit otázku
        /stop – žádné další zprávy
}
greeting = { $formality ->
    [familiar] Ahoj! 👋 Co sháníš, nebo co musí z domu?
   *[polite] { $style ->
        [professional] Dobrý den. Co pro vás mohu udělat?
       *[other] Dobrý den! Co hledáte, nebo čeho se chcete zbavit?
    }
}
you-are-welcome = { $formality ->
    [familiar] Není zač! 🙂
   *[polite] Rádo se stalo!
}
not-a-wish = Moje parketa je obchod: napište, co chcete prodat, darovat, vyměnit, pronajmout nebo najít. Víc ukáže /help.
nothing-asked = Dobře, na odpověď už nečekám.
stopped = Mlčím. Napište mi, kdykoli budete chtít pokračovat.
command-unknown = Takový příkaz neznám. Co umím, ukáže /help.
empty-message = Zpráva byla prázdná. Napište mi několika slovy, co potřebujete.
edit-unclear = Vidím, že se zpráva změnila. Napište mi znovu, co mám změnit.
too-long = To je na mě moc dlouhé. Zkraťte to prosím; nejvyšší počet znaků: { $limit }.
no-longer-possible = To už nejde. Napište /status a uvidíte, jak to vypadá.
not-found = To už nemůžu najít. Napište /status a uvidíte, jak to vypadá.
sorry-failed = Omlouvám se, něco se u mě pokazilo. Napište to prosím znovu.
refused-market = To mi vaše nastavení nedovoluje. Změníte ho v /settings.
refused-too-many-wishes = Už máte hodně otevřených inzerátů. Nejdřív prosím jeden dokončete nebo smažte; ukáže je /status.
refused-amount = Ta částka nemůže být správná. Napište prosím číslo větší než 0.
refused-limit = To by překročilo limit, který mám od vás.
refused-contact = Pro vaši bezpečnost nepředávám telefonní čísla, adresy ani odkazy. Sejdete se tak, jak je uvedeno u schůzky.
refused-too-many-messages = Chvilku prosím, bylo toho moc najednou. Zkuste to za minutu.
refused-deal-over = Ten obchod už skončil.
refused-deal-running = K tomu právě běží obchod. Nejdřív prosím zrušte obchod; ukáže ho /status.
refused-not-open = To teď nehledám.
refused-not-paused = To není pozastavené.
refused-same-price = To už je současná cena.
refused-too-many-counters = Nabídek tam a zpět už bylo dost. Schvalte to prosím, nebo odmítněte.

# Příkazy v menu
command-start = Začít
command-help = Co umím
command-status = Jak to vypadá
command-settings = Jak pro vás pracuju
command-privacy = Vaše data
command-cancel = Zrušit otázku

announcements-off = Vypnutá zůstávají i oznámení této komunity, dokud nenapíšete START.
announcements-on = Oznámení této komunity jsou zase zapnutá.
slow-down = Bylo toho moc najednou, nestíhám. Počkejte prosím minutu a pak napište znovu: co přišlo mezitím, zůstalo nepřečtené.
waiting-for-partner = { $thing }: druhá strana teď není k zastižení. Jakmile se ozve, pokračuju; nic se neztratí.
privacy-notice = { $mark } To je vaše soukromé poznávací znamení. Má ho každá moje pravá karta; bez něj to nejsem já. Nikdy vám nepíšu z jiného účtu a nikdy nechci hesla ani kódy. Co mi řeknete, zůstane u mě: /privacy to ukáže i smaže.
group-private = Pracuju vždy jen pro jednoho člověka. Napište mi soukromě a postarám se o to:
link-code = Napište mi tento kód na svém druhém kanálu do { $minutes } min: { $code }
link-done = Propojeno: teď mě najdete i na kanálu { $channel }. Co vím, to vím všude.
link-unknown = Takový kód neznám. Napište na svém druhém kanálu /link a dostanete nový.
unlink-list = Na který kanál mám zapomenout?
unlink-none = Máte mě jen tady. Napište /link, když mě chcete používat i na jiném kanálu.
unlink-done = Hotovo. Na kanálu { $channel } vás už neznám.
refused-link-own = To je váš vlastní kód. Napište mi ho na tom druhém kanálu.
refused-link-many = Máte mě už na mnoha kanálech. Napište /unlink a nejdřív jeden odpojte.
refused-link-busy = Tady máte MAI s otevřenými inzeráty nebo obchody. Nejdřív je dokončete nebo smažte (ukáže je /status) a pak napište kód znovu.
command-link = Používat mě i jinde
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Váš MAI má novinky k jednomu z vašich inzerátů. Odpovězte a uvidíte je.
whatsapp-invite-show = Ukázat
whatsapp-choose = Vybrat
operator-page =
    Vaše stránka: { $link }
    Odkaz funguje jednou, po dobu { $minutes } min. Nikomu ho nedávejte.
operator-help =
    /stats – čísla, s grafem
    /broadcast SEGMENT – napsat mnoha lidem; /broadcasts – jak probíhají
    /announce KDO TEXT – napsat jednomu člověku
    /user KDO – co je známo; /note KDO TEXT – něco si zapamatovat
    /tag KDO ŠTÍTEK, /untag KDO ŠTÍTEK – pro segmenty
    /ban KDO DŮVOD, /unban KDO
    /disputes, /solve OBCHOD TEXT – obchody, ke kterým někdo nepřišel
    /export { $exports }
    /health, /dead, /resend FRONTA ČÍSLO
    /maintenance on, /maintenance off
    /switch NÁZEV on, /switch NÁZEV off – { $features }
    KDO je p_…, jméno MAI nebo channel:address.
operator-usage = Napište to prosím takto: { $usage }
operator-person-unknown = Nikoho takového neznám: { $who }. Napište p_…, jméno MAI nebo channel:address.
operator-own-person = { $who } patří k těm, kdo to tu provozují; to nejde.
operator-user =
    { $person }
    MAI: { $mai }
    Jazyk: { $language }. Město: { $town }
    Kanály: { $channels }
    Je tu od: { $since }, naposledy: { $seen }
    Inzeráty: { $wishes }
    Obchody: { $deals }
    Získané hvězdičky: { $stars }
    Štítky: { $tags }
    Dostává hromadné zprávy: { $news }. Zablokováno: { $banned }
    Poznámky: { $notes }
    .title = { $name }
operator-stats =
    Lidé: { $people }, přibylo za týden: { $fresh }, aktivních za týden: { $active }
    Jazyky: { $languages }
    Kanály: { $channels }
    Inzeráty: { $wishes }
    Obchody: { $deals }
    Od inzerátu k obchodu: inzeráty { $confirmed }, s protějškem { $matched }, domluveno { $agreed }, uskutečněno { $carried } ({ $conversion })
    Odpovědi: polovina do { $median }, téměř všechny do { $slowest }
    Od karty ke schválení: { $approval }
    .title = Čísla
chart-languages = Lidé podle jazyka
chart-channels = Lidé podle kanálu
chart-daily = Noví lidé, inzeráty, obchody po dnech
chart-funnel = 1 inzeráty, 2 s protějškem, 3 domluveno, 4 uskutečněno
operator-no-disputes = Žádné spory.
operator-deal-unknown = Obchod č. { $deal } neznám.
operator-solver-is-party = Jste jednou ze stran tohoto obchodu; rozhodnout musí někdo jiný z provozovatelů.
dispute-solved = { $text }
    .title = Rozhodnutí o obchodu č. { $deal }: { $thing }
operator-says = { $text }
    .title = Vzkaz od těch, kdo to tu provozují
operator-export-ready = Řádky: { $total }
operator-nothing-dead = Nic nebylo odepsáno.
operator-switches = Údržba: { $maintenance }. { $features }
maintenance = Něco tu opravujeme. Vaši zprávu mám uloženou a odpovím, jakmile to bude hotové.
maintenance-over = Údržba skončila. Zprávy, které čekaly: { $total }
feature-off = To je teď vypnuté. Zkuste to prosím později.
banned = Ti, kdo to tu provozují, vám zavřeli přístup: { $reason }
unbanned = Vítejte zpátky, přístup je zase otevřený. Napište mi, co chcete prodat nebo najít.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] To je moc dlouhé; nejvyšší počet znaků: { $word }.
        [too-deep] Moc závorek v sobě; nejvýše: { $word }.
        [unknown-name] Neznám „{ $word }“ (znak { $at }). Možnosti: { $choices }
        [unknown-value] „{ $word }“ (znak { $at }) tam být nemůže. Například: { $choices }
        [expected-value] U znaku { $at } chybí hodnota, za „{ $word }“.
        [expected-term] U znaku { $at } chybí podmínka. Možnosti: { $choices }
        [expected-bracket] U znaku { $at } chybí „{ $word }“.
        [left-over] Před „{ $word }“ (znak { $at }) chybí „and“ nebo „or“.
        [bad-character] „{ $word }“ (znak { $at }) neumím přečíst.
        [bad-time] „{ $word }“ (znak { $at }) není doba. Například: { $choices }
        [bad-distance] „{ $word }“ (znak { $at }) potřebuje místo a vzdálenost. Například: { $choices }
        [unknown-place] Místo „{ $word }“ (znak { $at }) neznám. Napište větší město, nebo zeměpisnou šířku, délku.
        [several-places] „{ $word }“ (znak { $at }) může být více míst. Napište jeden z těchto bodů: { $choices }
       *[other] U znaku { $at } to neumím přečíst.
    }
    .title = Kdo je myšlen?
broadcast-ask-text =
    Pro: { $segment }
    Teď mi pošlete text. Každý jazyk začněte jeho kódem, například „es: Hola“; jazyk slov bez kódu: { $language }. Řádky v [závorkách] na konci se změní v tlačítka, [Label -> /status] říká, co stisknutí znamená. Fotka může přijít s textem nebo zvlášť. „catalog: KEY“ vezme text z katalogů.
broadcast-text-wrong =
    { $problem ->
        [empty] Pro { $word } chybí slova.
        [too-long] Text pro { $word } je moc dlouhý; nejvyšší počet znaků: { $limit }.
        [bad-button] „{ $word }“ nemůže být tlačítko: nejvyšší počet tlačítek: { $buttons }, znaků v každém: { $label }.
       *[unknown-key] V katalozích není samostatný text „{ $word }“.
    }
broadcast-preparing = Počítám, kdo to dostane. Můžete poslat další jazyky nebo fotku.
broadcast-preview =
    Pro: { $segment }
    Dostane to: { $total }
    Jazyky: { $languages }
    Kanály: { $channels }
    Texty: { $texts }
    Vynecháno: { $skipped }
    .title = Zkouška nanečisto
broadcast-nobody =
    Nikdo by to nedostal. Pro: { $segment }
    Vynecháno: { $skipped }
broadcast-how =
    { $how ->
        [given] jak je zadáno
        [catalog] z katalogu
        [translated] přeloženo
        [read] jiný jazyk, který čtou
        [related] jazyk blízký jejich jazyku
       *[closest] nejbližší, co je
    }
skip-reason =
    { $reason ->
        [banned] zablokovaný přístup
        [opted-out] nechtějí hromadné zprávy
        [stopped] stop na vlastní přání
        [notifications] chtějí slyšet jen o obchodech
        [blocked] blokují nás
       *[unreachable] bez adresy
    }
broadcast-ask-when = Kdy? Například „2h“, „18:30“, „2026-03-01 18:30“ (váš čas, { $zone }), nebo s „local“ na začátku podle hodin každého, kdo to dostane.
broadcast-when-wrong = „{ $text }“ neumím přečíst jako čas do jednoho roku od teď.
broadcast-progress =
    { $state }
    Pro: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Hromadná zpráva { $id }
broadcast-state =
    { $state ->
        [ready] Ještě neodesláno
        [preparing] Připravuje se
        [scheduled] Naplánováno: { $at }
        [running] Odesílá se
        [paused] Pozastaveno
        [done] Hotovo
       *[cancelled] Zrušeno
    }
recipient-state =
    { $state ->
        [waiting] čeká
        [queued] další na řadě
        [sending] odesílá se
        [sent] odesláno
        [delivered] doručeno
        [read] přečteno
        [failed] nepodařilo se
        [window] čeká, až se ozvou
        [unsure] možná odesláno
        [skipped] vynecháno
        [cancelled] zrušeno
       *[erased] už tu nejsou
    }
broadcast-none = Zatím tu nejsou žádné hromadné zprávy.
broadcast-ask-cancel = Opravdu zrušit? Kdo to ještě nemá, už to nedostane.
broadcast-report = { $states }
    .title = Hromadná zpráva { $id }: všichni příjemci
broadcast-footer = /stop takové zprávy ukončí.
button-send-now = Poslat hned
button-schedule = Naplánovat
button-hold = Pozastavit
button-go-on = Pokračovat
button-stop-sending = Zrušit rozesílání
button-report = Přehled
operator-text = { $text }
