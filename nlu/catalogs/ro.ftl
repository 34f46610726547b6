# Naștere și cunoaștere
birth-welcome = Bună! Eu sunt MAI, agentul tău personal pentru vândut și cumpărat. Spune-mi cu vorbele tale, în limba ta, ce vrei să vinzi, să dai gratis, să schimbi, să închiriezi sau să găsești; eu caut omul potrivit și negociez pentru tine. Nimic nu se stabilește fără acordul tău.
birth-ready = MAI-ul tău e gata. Salută-l.
ask-town = În ce oraș locuiești? (Îți răspund în limba asta: { $language }; scrie în alta și trec și eu la ea.)
ask-autonomy = Cât de mult pot decide fără să te întreb?
ask-comfort = Până la ce sumă pot acționa fără să te deranjez?
ask-style = Cum vrei să vorbesc cu tine?
ask-sharing = Ce pot ști alte MAI-uri despre tine?
ask-precision = Cât de exact pot vedea alții unde ești?
ask-platforms = Pe unde vorbești? Alege tot ce ți se potrivește.
ask-market = Ce pot face pentru tine pe piață?
ask-currency = În ce monedă calculezi? Scrie-o, de exemplu { $currency }.
ask-radius = Cât de departe ai merge pentru o tranzacție?
ask-delivery = Preferi o întâlnire sau o livrare?
ask-payment = Cum îți place să plătești și să primești bani?
ask-quiet = Când să nu te deranjez?
ask-days = Când ai timp de întâlniri?
ask-firmness = Cât de tare să negociez?
ask-partners = Ce evaluări trebuie să aibă cealaltă parte?
ask-contact = Cine te poate contacta prin mine?
ask-notifications = Despre ce să te anunț din proprie inițiativă?
ask-interests = Ce fel de lucruri te interesează? Scrie câteva.
ask-formality = Cât de politicos să vorbesc?
ask-languages = Ce limbi vorbești? Scrie-le.
ask-language = În ce limbă să vorbesc?
language-set = De acum vorbesc în limba asta: { $language }.
choice-autonomy-ask = Întreabă-mă mereu
choice-autonomy-big = Întreabă ce-i important
choice-autonomy-tell = Fă și spune-mi
choice-autonomy-full = Decide pentru mine
choice-comfort-under = Până la { $amount }
choice-comfort-trust = Am încredere
choice-style-casual = Relaxat
choice-style-professional = Profesional
choice-style-brief = Pe scurt
choice-style-detailed = În detaliu
choice-sharing-nothing = Nimic
choice-sharing-interests = Ce mă interesează
choice-sharing-profile = Profilul meu
choice-sharing-all = Orice ajută
choice-precision-city = Orașul meu
choice-precision-never = Deloc
choice-precision-neighbourhood = Cartierul meu
choice-precision-precise = Exact
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat pe web
platform-not-yet = { $name }: încă nu există aici, dar țin minte.
choice-market-full = Totul
choice-market-browse = Doar să te uiți
choice-market-buy = Cumperi cu acord
choice-market-sell = Vinzi cu acord
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Întâlnire
choice-delivery-delivery = Livrare
choice-delivery-either = Oricare
choice-payment-cash = Numerar
choice-payment-transfer = Transfer bancar
choice-payment-card = Card
choice-payment-any = Oricum
choice-quiet-night = Noaptea (22–8)
choice-quiet-none = Niciodată
choice-quiet-evening = Seara, noaptea (19–9)
choice-days-any = Oricând
choice-days-weekend = În weekend
choice-days-evenings = După-amiaza și seara
choice-days-mornings = Dimineața
choice-firmness-normal = Normal
choice-firmness-soft = Blând
choice-firmness-firm = Tare
choice-partners-0 = Oricare
choice-partners-50 = Medii sau mai bune
choice-partners-70 = Bune
choice-partners-85 = Foarte bune
choice-contact-everyone = Toată lumea
choice-contact-rated = Doar cu evaluări
choice-contact-nobody = Nimeni
choice-notifications-all = Despre tot
choice-notifications-digest = O dată pe zi, la un loc
choice-notifications-deals = Doar tranzacții
choice-notifications-none = Despre nimic
choice-formality-polite = Politicos
choice-formality-familiar = Ca între prieteni
which-town = La care te referi?
town-noted = Am notat: { $town }. Calculez în { $currency }; poți schimba asta în /settings.
unclear-town = Nu cunosc orașul ăsta. Scrie, te rog, cel mai apropiat oraș mai mare sau trimite-mi locația.
held-until-ready = Am păstrat mesajul. O clipă și mă ocup de el.
please-choose = Apasă, te rog, unul dintre butoane sau scrie /help.
noted = Am notat.
welcome-back = { $formality ->
    [familiar] Hei, ce bine că ești aici! 👋 Ce mai e nou?
   *[polite] Bine ai revenit! Ce cauți sau de ce vrei să scapi?
}

# Butoane
button-skip = Sari peste
button-done-choosing = Gata
button-drop = Lasă, nu contează
button-yes-look = Da, caută
button-only-tell = Doar anunță-mă
button-change = Schimbă
button-back = Înapoi
button-approve = Accept
button-decline = Refuz
button-counter = Alt preț
button-here = Am ajuns
button-done = Totul e gata
button-write = Scrie-i
button-reschedule = Altă oră
button-noshow = Nu a venit nimeni
button-cancel = Anulează tranzacția
button-cancel-sure = Da, anulează
button-cancel-wish = Șterge
button-keep = Nu, păstrează
button-reply = Răspunde
button-negotiate = Negociază
button-accept-time = Îmi convine
button-pause = Pauză
button-resume = Caută din nou
button-edit = Modifică
button-export = Datele mele (fișier)
button-erase = Șterge tot
button-erase-sure = Da, șterge tot
button-voice-give = Dau o mostră de voce
button-voice-delete = Șterge mostra de voce
button-used = Butonul ăsta a fost deja folosit. Scrie /status ca să vezi cum stau lucrurile.
button-unknown = Nu mai cunosc butonul ăsta. Scrie /status ca să vezi cum stau lucrurile.
button-foreign = Butonul ăsta este al altcuiva.
label = { $text }

# Anunțuri
action-name = { $action ->
    [SELL] De vânzare
    [BUY] Caut să cumpăr
    [GIVE] Dau gratis
    [TRADE] La schimb
    [RENT_OUT] De închiriat
    [RENT] Caut în chirie
    [OFFER_SERVICE] Ofer serviciu
    [SEEK_SERVICE] Caut serviciu
   *[other] Anunț
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Să caut pe cineva? Mă poți și corecta, cu vorbele tale.
    .title = { action-name }: { $thing }
ask-wish-action = Ce vrei să faci cu asta?
ask-wish-thing = Ce este, mai exact?
ask-wish-location = În ce oraș? Poți trimite și locația.
ask-wish-size = Ce mărime?
ask-wish-quantity = Câte bucăți?
ask-wish-wanted = Ce ai vrea la schimb?
per-what = { $per ->
    [hour] {" "}pe oră
    [day] {" "}pe zi
    [week] {" "}pe săptămână
    [month] {" "}pe lună
    [unit] {" "}pe bucată
   *[one] {""}
}
ask-wish-target = Ce preț ai vrea{ per-what }? Ceilalți îl vor vedea ca preț cerut de tine.
ask-wish-limit = { $side ->
    [provider] Care e cel mai mic preț{ per-what } pe care l-ai accepta? Rămâne între noi; nu spun niciodată nimănui.
   *[seeker] Care e cel mai mare preț{ per-what } pe care l-ai plăti? Rămâne între noi; nu spun niciodată nimănui.
}
unclear-wish-thing = Spune-mi, te rog, într-un cuvânt sau două ce este.
unclear-wish-location = Nu cunosc orașul ăsta. Scrie, te rog, cel mai apropiat oraș mai mare sau trimite-mi locația.
unclear-wish-size = Scrie, te rog, mărimea așa cum apare pe obiect.
unclear-wish-quantity = Scrie, te rog, un număr, de exemplu 4.
unclear-wish-wanted = Spune-mi, te rog, într-un cuvânt sau două ce ai vrea la schimb.
unclear-wish-target = Scrie, te rog, o sumă, de exemplu 80.
unclear-wish-limit = Scrie, te rog, o sumă, de exemplu 60.
two-currencies = Văd două monede: { $currencies }. Spune-mi, te rog, suma într-una dintre ele.
several-wishes = Văd aici { $count ->
    [one] { $count } anunț
    [few] { $count } anunțuri
   *[other] { $count } de anunțuri
}. Hai să le luăm pe rând.
wish-open = { $style ->
    [brief] Caut.
   *[other] Caut acum pe cineva și îți spun imediat ce am ceva. Poți scrie oricând /status.
}
wish-standing = Stau cu ochii în patru și îți scriu doar când apare ceva.
wish-dropped = În regulă, am uitat.
wish-expired = A expirat, așa că nu mai caut. Spune-mi din nou dacă încă mai vrei.
    .title = { action-name }: { $thing }
wish-paused = În pauză. Nu îl vede nimeni până nu îl reiei.
wish-resumed = Caut din nou.
wish-cancelled = Șters: { $thing }.
which-field = Ce să schimb?
field-action = Ce vreau să fac
field-thing = Obiectul
field-quantity = Câte bucăți
field-size = Mărimea
field-location = Orașul
field-wanted = Ce vreau la schimb
field-target = Prețul meu
field-limit = Limita mea
photo-what = Frumoasă poză! Ce este și ce să fac: să vând, să dau gratis, să găsesc ceva la fel?
photo-seen = Pare să fie: { $thing }. Ce să fac: să vând, să dau gratis, să găsesc ceva la fel?
voice-heard = Am auzit: „{ $text }”
voice-unclear = Nu am înțeles ce ai spus. Scrie-mi, te rog, în câteva cuvinte.
got-voice = Încă nu pot asculta mesaje vocale. Scrie-mi, te rog, în câteva cuvinte.
got-contact = Mulțumesc, dar nu am nevoie de contacte: tu și cealaltă parte vă scrieți prin mine.
got-sticker = 🙂 Spune-mi în cuvinte ce cauți sau de ce vrei să scapi.
got-document = Nu pot citi fișiere. Spune-mi, te rog, în câteva cuvinte despre ce e vorba.
got-other = Nu pot citi mesaje de felul ăsta. Spune-mi, te rog, în câteva cuvinte.
standing-found = { $priced ->
    [yes] Am găsit: { $thing }, la { $distance } de tine, preț cerut { $price }.
   *[no] Am găsit: { $thing }, la { $distance } de tine.
}
digest = { $lines }
    .title = Găsite azi pentru tine
talk-begun = Vorbesc cu cealaltă parte și revin.
which-meaning = Nu știu dacă am înțeles bine. Ce vrei să faci?
meaning-sell = Să vând ceva
meaning-buy = Să cumpăr ceva
meaning-give = Să dau ceva gratis
meaning-trade = Să fac un schimb
meaning-rent-out = Să dau în chirie
meaning-rent = Să iau în chirie
meaning-offer-service = Să ofer un serviciu
meaning-seek-service = Să cer un serviciu
meaning-approve = Să spun da
meaning-decline = Să spun nu
meaning-counter = Să propun alt preț
meaning-cancel = Să retrag ceva
meaning-status = Cum stau lucrurile
meaning-help = Să primesc ajutor
meaning-greet = Doar salut
meaning-thank = Doar mulțumesc
meaning-stop = Să opresc mesajele
meaning-other = Doar stăm de vorbă
meaning-neither = Altceva
say-it-differently = Atunci spune-mi, te rog, altfel, de exemplu: „Vreau să-mi vând bicicleta, 400”.

# Rândurile cardurilor
line-in-return = La schimb: { $value }
line-details = { $value }
line-quantity = Cantitate: { $value }
line-unit-price = Bucata: { $value }
line-total = Total: { $value }
line-price-hour = { $value } pe oră
line-price-day = { $value } pe zi
line-price-week = { $value } pe săptămână
line-price-month = { $value } pe lună
line-free = Gratis
line-reasons = De ce: { $value }
line-distance = Distanță: { $value }
line-area = Zona de întâlnire: { $value }
line-times = Ore posibile: { $value }
line-payment = Plată: { $value }
line-partner = Cealaltă parte: { $value }
line-interests = Interese: { $value }
line-since = Aici din: { $value }
line-expires = Valabil până la: { $value }
line-deal = Tranzacția nr. { $value }
line-hope = Preț: { $value }
line-limit = Limită (o știm doar tu și eu): { $value }
line-place = Loc: { $value }
line-urgent = Urgent
line-when = Când: { $value }
line-where = Unde: { $value }
partner-new = { $named ->
    [yes] { $name }, de puțin timp aici, încă fără evaluări
   *[no] de puțin timp aici, încă fără evaluări
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } din 5 stele ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } din 5 stele ({ $count })
}
reason-same-size = mărimea se potrivește
reason-same-brand = marca se potrivește
reason-same-model = modelul se potrivește
reason-asks = cere { $value }
payment-cash = numerar
payment-bank-transfer = transfer bancar
payment-card = card
payment-mobile-money = plată cu telefonul
condition-new = nou
condition-used-like-new = ca nou
condition-used-good = stare bună
condition-used-fair = stare acceptabilă
condition-for-parts = pentru piese
condition-used = folosit
color-black = negru
color-white = alb
color-red = roșu
color-blue = albastru
color-green = verde
color-yellow = galben
color-grey = gri
color-brown = maro
color-pink = roz
color-silver = argintiu
color-gold = auriu
color-beige = bej
color-purple = mov
color-orange = portocaliu
material-leather = piele
material-wood = lemn
material-metal = metal
material-glass = sticlă
material-plastic = plastic
material-cotton = bumbac
material-wool = lână
material-silk = mătase
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } cameră
    [few] { $value } camere
   *[other] { $value } de camere
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } bucată
    [few] { $count } bucăți
   *[other] { $count } de bucăți
}
unit-pair = { $count ->
    [one] { $count } pereche
    [few] { $count } perechi
   *[other] { $count } de perechi
}
unit-set = { $count ->
    [one] { $count } set
    [few] { $count } seturi
   *[other] { $count } de seturi
}

# Tranzacții
card-approval = { $lines }

    Ești de acord?
    .title = { $side ->
    [provider] Cineva vrea asta de la tine: { $thing }
   *[seeker] Am găsit asta pentru tine: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Ai spus da. Acum aștept cealaltă parte.
approved-for-you = Am acceptat în locul tău, așa cum mi-ai permis.
counter-accepted = Cealaltă parte acceptă prețul tău.
declined-by-you = Refuzat. Caut mai departe.
deal-expired = Tranzacția { $deal } a expirat. Caut mai departe.
deal-reminder = { $lines }

    Încă aștept răspunsul tău.
    .title = { $thing }
deal-cancelled-by-you = Tranzacția { $deal } e anulată. Am anunțat cealaltă parte.
peer-declined = Cealaltă parte nu vrea tranzacția { $deal }. Caut mai departe.
peer-cancelled = Cealaltă parte a anulat tranzacția { $deal }. Caut mai departe.
ask-counter = Prețul pe bucată este { $price }. Ce preț propui în loc?
counter-sent = Am transmis prețul tău.
counter-refused = Cealaltă parte nu e de acord. Rămâne { $price }.
nothing-to-approve = Acum nimic nu așteaptă răspunsul tău.
which-deal = Te așteaptă mai multe oferte. Folosește, te rog, butoanele.
ask-cancel-deal = Sigur anulez tranzacția? Cealaltă parte se bazează pe tine.
kept = În regulă, totul rămâne cum e.

# Întâlniri
meeting-card = { $lines }

    Întâlniți-vă ziua, într-un loc cu lume, uită-te bine la obiect înainte să plătești și nu plăti niciodată în avans.
    .title = Stabilit: { $thing }
meeting-spot = un loc public, cu lume ({ $town }), de exemplu piața centrală sau gara
meeting-calendar = Uite și evenimentul pentru calendarul tău.
meeting-soon = { $lines }
    .title = Se apropie întâlnirea: { $thing }
meeting-how = Cum a mers?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Nu știu altă oră care să vă convină amândurora. Poți scrie celeilalte părți.
ask-other-time = Ce oră ți-ar conveni?
time-proposed = Am propus { $time }.
time-asked = Cealaltă parte propune { $time }.
arrived-noted = Am anunțat cealaltă parte că ai ajuns.
peer-arrived = Cealaltă parte a ajuns.
ask-rating = Gata! Cum a fost cealaltă parte?
too-early-for-no-show = Întâlnirea e abia la: { $time }. Te rog să aștepți până atunci.
no-show-noted = Îmi pare rău. Am notat că cealaltă parte nu a venit și caut mai departe. Vrei să lași o evaluare?
blamed-no-show = Cealaltă parte spune că nu ai venit. Caut mai departe. Poți lăsa și tu o evaluare.
rating-thanks = Mulțumesc! Ai dat { $stars ->
    [one] { $stars } stea
    [few] { $stars } stele
   *[other] { $stars } de stele
}.
ask-note = Ce să-i spun celeilalte părți? Transmit mesajul fără numele sau numărul tău.
note-sent = Am transmis.
note-received = { $foreign ->
    [yes] „{ $text }” ({ $language })
   *[no] „{ $text }”
} { $understood }
    .title = Mesaj despre: { $thing }
note-translated = „{ $text }” { $understood }
    Original ({ $language }): „{ $original }”
    .title = Mesaj despre: { $thing }

# Stare
status-summary = Anunțuri deschise: { $wishes }. Tranzacții deschise: { $deals }. Încheiate: { $done }.
status-empty = Acum nu e nimic deschis. Spune-mi ce vrei să vinzi sau să găsești.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Încă neterminat
wish-state-open = Caut
wish-state-standing = Îți spun când apare ceva
wish-state-talking = Negociez
wish-state-agreed = Stabilit, vezi tranzacția
wish-state-paused = În pauză
deal-state-proposed = Așteaptă răspunsul tău
deal-state-approved-by-me = Așteaptă cealaltă parte
deal-state-approved-by-peer = Cealaltă parte a spus da; te așteaptă pe tine
deal-state-confirmed = Ambele părți au spus da
deal-state-meeting = Întâlnire stabilită
deal-state-arrived = Ai ajuns
deal-state-done = Gata, încă fără evaluare
deal-state-no-show = Cineva nu a venit
deal-state-blamed = Cealaltă parte spune că nu ai venit
ask-cancel-wish = Sigur șterg „{ $thing }”?

# Setări și confidențialitate
settings-list = Ce vrei să schimbi?
setting-language = Limbă
setting-town = Oraș
setting-autonomy = Autonomie
setting-comfort = Sume
setting-style = Stil
setting-sharing = Ce știu alții
setting-precision = Locație
setting-platforms = Canale
setting-market = Piață
setting-currency = Monedă
setting-radius = Distanță
setting-delivery = Livrare
setting-payment = Plată
setting-quiet = Ore de liniște
setting-days = Zile de întâlnire
setting-firmness = Negociere
setting-partners = Evaluările altora
setting-contact = Cine mă poate contacta
setting-notifications = Notificări
setting-interests = Interese
setting-formality = Ton
setting-languages = Limbi pe care le vorbesc
privacy = Păstrez ce îmi spui despre anunțurile tale, răspunsurile la întrebările mele și tranzacțiile tale. Limitele și adresa ta nu pleacă niciodată de la mine. Îți poți lua datele cu tine sau le poți șterge.
export-ready = Uite tot ce știu despre tine.
ask-erase = Sigur șterg tot? Anunțurile și tranzacțiile deschise se încheie, iar MAI-ul tău dispare definitiv.
erased = Totul e șters. Rămas-bun!
voice-consent = Mulțumesc. Trimite acum, te rog, un mesaj vocal scurt; îl păstrez ca mostră a vocii tale până îl ștergi.
voice-kept = Am păstrat mostra ta de voce. O poți șterge la /privacy.
voice-deleted = Mostra ta de voce e ștearsă.

# Conversație
help = { $style ->
    [brief] Spune-mi ce vinzi, dai gratis, schimbi, închiriezi sau cauți. /status /settings /privacy /cancel /stop
   *[other] Spune-mi cu vorbele tale ce vrei să vinzi, să dai gratis, să schimbi, să închiriezi sau să găsești. De exemplu: „am o bicicletă de vânzare, 400 lei” sau „caut un pătuț prin zonă”. Găsesc pe cineva, în orice limbă ar vorbi, negociez în limitele tale și te întreb înainte să se stabilească ceva.
        /status – cum stau lucrurile
        /settings – cum lucrez pentru tine
        /privacy – datele tale
        /cancel – renunță la o întrebare
        /stop – fără alte mesaje
}
greeting = { $formality ->
    [familiar] Hei! 👋 Ce cauți sau ce trebuie să plece din casă?
   *[polite] { $style ->
        [professional] Bună ziua. Cu ce te pot ajuta?
       *[other] Bună! Ce cauți sau de ce vrei să scapi?
    }
}
you-are-welcome = { $formality ->
    [familiar] Oricând! 🙂
   *[polite] Cu plăcere!
}
not-a-wish = Eu mă pricep la comerț: spune-mi ce vrei să vinzi, să dai gratis, să schimbi, să închiriezi sau să găsești. Mai multe la /help.
nothing-asked = În regulă, nu mai aștept răspuns.
stopped = Nu mai scriu nimic. Scrie-mi oricând vrei să continuăm.
command-unknown = Nu cunosc comanda asta. /help îți arată ce pot face.
empty-message = Mesajul era gol. Spune-mi în câteva cuvinte de ce ai nevoie.
edit-unclear = Am văzut că ai modificat un mesaj. Spune-mi din nou ce să schimb.
too-long = E prea lung pentru mine. Spune-mi, te rog, pe scurt; numărul maxim de caractere: { $limit }.
no-longer-possible = Asta nu mai e posibil. Scrie /status ca să vezi cum stau lucrurile.
not-found = Nu mai găsesc asta. Scrie /status ca să vezi cum stau lucrurile.
sorry-failed = Îmi pare rău, ceva n-a mers la mine. Mai spune o dată, te rog.
refused-market = Setările tale nu-mi permit asta. Le poți schimba în /settings.
refused-too-many-wishes = Ai deja multe anunțuri deschise. Încheie sau șterge întâi unul, te rog; le vezi la /status.
refused-amount = Suma asta nu poate fi corectă. Scrie, te rog, un număr mai mare decât 0.
refused-limit = Asta ar depăși limita pe care mi-ai dat-o.
refused-contact = Pentru siguranța ta nu transmit numere de telefon, adrese sau linkuri. Vă întâlniți așa cum scrie în detaliile întâlnirii.
refused-too-many-messages = O clipă, te rog, au fost multe deodată. Încearcă din nou peste un minut.
refused-deal-over = Tranzacția asta s-a încheiat.
refused-deal-running = Există o tranzacție în curs pentru asta. Anulează întâi tranzacția, te rog; o vezi la /status.
refused-not-open = Pentru asta nu caut acum.
refused-not-paused = Asta nu e în pauză.
refused-same-price = Ăsta e deja prețul.
refused-too-many-counters = S-au făcut destule oferte de ambele părți. Acceptă sau refuză, te rog.

# Comenzi în meniuri
command-start = Începe
command-help = Ce pot face
command-status = Cum stau lucrurile
command-settings = Cum lucrez pentru tine
command-privacy = Datele tale
command-cancel = Renunță la o întrebare

announcements-off = Nici noutățile acestei comunități nu mai vin, până nu scrii START.
announcements-on = Primești din nou noutățile acestei comunități.
slow-down = Au fost multe deodată și nu țin pasul. Așteaptă, te rog, un minut și scrie din nou: ce ai trimis între timp nu am citit.
waiting-for-partner = { $thing }: acum nu pot da de cealaltă parte. Continui imediat ce scrie; nu se pierde nimic.
privacy-notice = { $mark } Ăsta e semnul tău secret. Apare pe fiecare fișă adevărată de la mine; dacă lipsește, nu sunt eu. Nu îți scriu niciodată de pe alt cont și nu cer niciodată parole sau coduri. Ce îmi spui rămâne la mine: la /privacy vezi totul și poți șterge.
group-private = Lucrez pentru câte o singură persoană. Scrie-mi în privat și mă ocup eu:
link-code = Scrie-mi codul ăsta pe celălalt canal al tău, în cel mult { $minutes } min: { $code }
link-done = Gata, legătura e făcută: mă găsești acum și pe { $channel }. Ce știu, știu peste tot.
link-unknown = Nu cunosc codul ăsta. Scrie /link pe celălalt canal al tău și primești unul nou.
unlink-list = Ce canal să uit?
unlink-none = Mă găsești doar aici. Scrie /link ca să mă folosești și pe alt canal.
unlink-done = Gata. Pe { $channel } nu te mai cunosc.
refused-link-own = Ăsta e chiar codul tău. Scrie-mi-l pe celălalt canal.
refused-link-many = Mă găsești deja pe multe canale. Scrie întâi /unlink ca să scoți unul.
refused-link-busy = Aici ai un MAI cu anunțuri sau tranzacții deschise. Încheie-le sau șterge-le întâi (le vezi la /status), apoi scrie din nou codul.
command-link = Folosește-mă și pe alt canal
# WhatsApp: șablonul trimis la peste 24 de ore de la ultimul mesaj și butonul care deschide o listă
whatsapp-invite = MAI-ul tău are noutăți despre unul dintre anunțurile tale. Răspunde ca să le vezi.
whatsapp-invite-show = Arată-mi
whatsapp-choose = Alege
# Pentru echipa care se ocupă de bot
operator-page =
    Pagina ta: { $link }
    Linkul merge o singură dată, timp de { $minutes } min. Nu-l da mai departe.
operator-help =
    /stats – cifre, cu un grafic
    /broadcast SEGMENT – scrie multor persoane; /broadcasts – cum merg mesajele
    /announce CINE TEXT – scrie unei persoane
    /user CINE – ce se știe; /note CINE TEXT – ține minte ceva
    /tag CINE ETICHETĂ, /untag CINE ETICHETĂ – pentru segmente
    /ban CINE MOTIV, /unban CINE
    /disputes, /solve TRANZACȚIE TEXT – tranzacții la care cineva nu a venit
    /export { $exports }
    /health, /dead, /resend COADĂ NUMĂR
    /maintenance on, /maintenance off
    /switch NUME on, /switch NUME off – { $features }
    CINE este p_…, numele unui MAI sau channel:address.
operator-usage = Scrie, te rog, așa: { $usage }
operator-person-unknown = Nu cunosc pe nimeni cu numele ăsta: { $who }. Scrie p_…, numele unui MAI sau channel:address.
operator-own-person = { $who } face parte din echipă; asta nu se poate.
operator-user =
    { $person }
    MAI: { $mai }
    Limbă: { $language }. Oraș: { $town }
    Canale: { $channels }
    Aici din: { $since }, ultima dată: { $seen }
    Anunțuri: { $wishes }
    Tranzacții: { $deals }
    Stele primite: { $stars }
    Etichete: { $tags }
    Primește mesaje colective: { $news }. Acces închis: { $banned }
    Note: { $notes }
    .title = { $name }
operator-stats =
    Persoane: { $people }, noi într-o săptămână: { $fresh }, active într-o săptămână: { $active }
    Limbi: { $languages }
    Canale: { $channels }
    Anunțuri: { $wishes }
    Tranzacții: { $deals }
    De la anunț la tranzacție: anunțuri { $confirmed }, cu potrivire { $matched }, stabilite { $agreed }, duse la capăt { $carried } ({ $conversion })
    Răspunsuri: jumătate în cel mult { $median }, aproape toate în cel mult { $slowest }
    De la fișă la accept: { $approval }
    .title = Cifre
chart-languages = Persoane după limbă
chart-channels = Persoane după canal
chart-daily = Persoane noi, anunțuri, tranzacții pe zile
chart-funnel = 1 anunțuri, 2 cu potrivire, 3 stabilite, 4 duse la capăt
operator-no-disputes = Nicio dispută.
operator-deal-unknown = Nu cunosc tranzacția { $deal }.
operator-solver-is-party = Ești una dintre părțile acestei tranzacții; trebuie să decidă altcineva din echipă.
dispute-solved = { $text }
    .title = Decizie despre tranzacția { $deal }: { $thing }
operator-says = { $text }
    .title = Un cuvânt din partea echipei
operator-export-ready = Rânduri: { $total }
operator-nothing-dead = Nu s-a renunțat la nimic.
operator-switches = Mentenanță: { $maintenance }. { $features }
maintenance = Reparăm ceva. Am păstrat mesajul tău și răspund imediat ce terminăm.
maintenance-over = Mentenanța s-a încheiat. Mesaje care au așteptat: { $total }
feature-off = Momentan asta e oprit. Încearcă, te rog, mai târziu.
banned = Echipa ți-a închis accesul: { $reason }
unbanned = Te primim din nou cu drag. Spune-mi ce vrei să vinzi sau să găsești.
# Mesaje colective
segment-wrong =
    { $problem ->
        [too-long] E prea lung. Numărul maxim de caractere: { $word }.
        [too-deep] Prea multe paranteze una într-alta. Cel mult: { $word }.
        [unknown-name] Nu cunosc „{ $word }” (caracterul { $at }). Se poate: { $choices }
        [unknown-value] „{ $word }” (caracterul { $at }) nu se poate acolo. De exemplu: { $choices }
        [expected-value] Lipsește o valoare la caracterul { $at }, după „{ $word }”.
        [expected-term] Lipsește o condiție la caracterul { $at }. Se poate: { $choices }
        [expected-bracket] Lipsește „{ $word }” la caracterul { $at }.
        [left-over] Lipsește „and” sau „or” înainte de „{ $word }” (caracterul { $at }).
        [bad-character] Nu pot citi „{ $word }” (caracterul { $at }).
        [bad-time] „{ $word }” (caracterul { $at }) nu e un interval de timp. De exemplu: { $choices }
        [bad-distance] La „{ $word }” (caracterul { $at }) trebuie un loc și o distanță. De exemplu: { $choices }
        [unknown-place] Nu cunosc locul „{ $word }” (caracterul { $at }). Scrie un oraș mai mare sau latitudine, longitudine.
        [several-places] „{ $word }” (caracterul { $at }) poate însemna mai multe locuri. Scrie unul dintre punctele astea: { $choices }
       *[other] Nu pot citi la caracterul { $at }.
    }
    .title = Despre cine e vorba?
broadcast-ask-text =
    Pentru: { $segment }
    Acum trimite-mi textul. Începe fiecare limbă cu codul ei, de exemplu „es: Hola”; ce nu are cod e în limba asta: { $language }. Rândurile în [paranteze drepte] de la sfârșit devin butoane, [Label -> /status] spune ce înseamnă apăsarea. Poți adăuga o poză sau poți trimite doar o poză. „catalog: KEY” ia un text din cataloage.
broadcast-text-wrong =
    { $problem ->
        [empty] Lipsește textul pentru { $word }.
        [too-long] Textul pentru { $word } e prea lung. Numărul maxim de caractere: { $limit }.
        [bad-button] „{ $word }” nu poate fi buton. Butoane: cel mult { $buttons }; caractere pe buton: cel mult { $label }.
       *[unknown-key] Cataloagele nu au niciun text „{ $word }” care să stea de sine stătător.
    }
broadcast-preparing = Număr cine îl primește. Poți trimite și alte limbi sau o poză.
broadcast-preview =
    Pentru: { $segment }
    Persoane care îl primesc: { $total }
    Limbi: { $languages }
    Canale: { $channels }
    Texte: { $texts }
    Nu primesc: { $skipped }
    .title = Probă
broadcast-nobody =
    Nu l-ar primi nimeni. Pentru: { $segment }
    Nu primesc: { $skipped }
broadcast-how =
    { $how ->
        [given] așa cum l-ai scris
        [catalog] din catalog
        [translated] tradus
        [read] altă limbă pe care o citesc
        [related] o limbă apropiată de a lor
       *[closest] cel mai apropiat text existent
    }
skip-reason =
    { $reason ->
        [banned] acces închis
        [opted-out] nu vor mesaje colective
        [stopped] au spus stop
        [notifications] vor să afle doar de tranzacții
        [blocked] ne-au blocat
       *[unreachable] fără adresă
    }
broadcast-ask-when = Când? De exemplu „2h”, „18:30”, „2026-03-01 18:30” (ora ta, { $zone }) sau, cu „local” în față, la ora fiecărei persoane care îl primește.
broadcast-when-wrong = Nu pot citi „{ $text }” ca moment din următorul an.
broadcast-progress =
    { $state }
    Pentru: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Mesajul colectiv { $id }
broadcast-state =
    { $state ->
        [ready] Încă netrimis
        [preparing] În pregătire
        [scheduled] Programat: { $at }
        [running] Se trimite
        [paused] În pauză
        [done] Gata
       *[cancelled] Anulat
    }
recipient-state =
    { $state ->
        [waiting] urmează
        [queued] la rând acum
        [sending] se trimit
        [sent] trimise
        [delivered] livrate
        [read] citite
        [failed] eșuate
        [window] așteaptă până scrie persoana
        [unsure] poate trimise
        [skipped] omise
        [cancelled] anulate
       *[erased] nu mai există
    }
broadcast-none = Încă nu există mesaje colective.
broadcast-ask-cancel = Sigur îl anulez? Cine nu l-a primit încă nu îl mai primește.
broadcast-report = { $states }
    .title = Mesajul colectiv { $id }: fiecare persoană
broadcast-footer = Cu /stop nu mai primești astfel de mesaje.
button-send-now = Trimite acum
button-schedule = Programează
button-hold = Pauză
button-go-on = Continuă
button-stop-sending = Anulează trimiterea
button-report = Raport
operator-text = { $text }
