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
