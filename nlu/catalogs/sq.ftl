# Lindja dhe njohja
birth-welcome = Përshëndetje! Unë jam MAI juaj, agjenti juaj personal i tregtisë. Më thoni, me fjalët tuaja dhe në gjuhën tuaj, çfarë doni të shisni, dhuroni, këmbeni, jepni me qira, merrni me qira ose gjeni; unë kërkoj personin e duhur dhe bëj pazar për ju. Asgjë nuk vendoset pa “po”-në tuaj.
birth-ready = MAI juaj është gati. Përshëndeteni.
ask-town = Në cilin qytet jetoni? (Përgjigjem në gjuhën: { $language }; shkruani në një gjuhë tjetër dhe kaloj edhe unë te ajo.)
ask-autonomy = Sa mund të vendos pa ju pyetur?
ask-comfort = Deri në çfarë shume mund të veproj pa ju shqetësuar?
ask-style = Si t'ju flas?
ask-sharing = Çfarë mund të dinë MAI-t e tjerë për ju?
ask-precision = Sa saktë mund ta shohin të tjerët se ku jeni?
ask-platforms = Ku shkruani me njerëzit? Zgjidhni gjithçka që vlen.
ask-market = Çfarë mund të bëj për ju në treg?
ask-currency = Me cilën monedhë llogaritni? Shkruajeni, për shembull { $currency }.
ask-radius = Sa larg do të shkonit për një marrëveshje?
ask-delivery = Parapëlqeni takimin apo dërgesën?
ask-payment = Si ju pëlqen të paguani dhe t'ju paguajnë?
ask-quiet = Kur të mos ju shkruaj?
ask-days = Kur keni kohë për takime?
ask-firmness = Sa fort të bëj pazar?
ask-partners = Sa të mira duhet të jenë vlerësimet e palës tjetër?
ask-contact = Kush mund t'ju shkruajë përmes meje?
ask-notifications = Për çfarë t'ju njoftoj pa më pyetur?
ask-interests = Çfarë lloj gjërash ju interesojnë? Shkruani disa.
ask-formality = Sa zyrtarisht të flas?
ask-languages = Cilat gjuhë flisni? Shkruajini.
ask-language = Në cilën gjuhë të flas?
language-set = Tani e tutje flas në gjuhën: { $language }.
choice-autonomy-ask = Më pyet gjithmonë
choice-autonomy-big = Më pyet për të mëdhatë
choice-autonomy-tell = Vepro dhe më thuaj
choice-autonomy-full = Vendos për mua
choice-comfort-under = Deri në { $amount }
choice-comfort-trust = Kam besim
choice-style-casual = Shtruar
choice-style-professional = Profesionalisht
choice-style-brief = Shkurt
choice-style-detailed = Me hollësi
choice-sharing-nothing = Asgjë
choice-sharing-interests = Interesat e mia
choice-sharing-profile = Profilin tim
choice-sharing-all = Çdo gjë që ndihmon
choice-precision-city = Qytetin tim
choice-precision-never = Aspak
choice-precision-neighbourhood = Lagjen time
choice-precision-precise = Saktësisht
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat në web
platform-not-yet = { $name }: këtu nuk ofrohet ende; do ta mbaj parasysh.
choice-market-full = Gjithçka
choice-market-browse = Vetëm shiko
choice-market-buy = Bli, me miratimin tim
choice-market-sell = Shit, me miratimin tim
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Takim
choice-delivery-delivery = Dërgesë
choice-delivery-either = Njësoj është
choice-payment-cash = Para në dorë
choice-payment-transfer = Transfertë bankare
choice-payment-card = Kartë
choice-payment-any = Njësoj është
choice-quiet-night = Natën (22–8)
choice-quiet-none = Asnjëherë
choice-quiet-evening = Mbrëmje e natë (19–9)
choice-days-any = Në çdo kohë
choice-days-weekend = Në fundjavë
choice-days-evenings = Pasdite e mbrëmje
choice-days-mornings = Paradite
choice-firmness-normal = Normalisht
choice-firmness-soft = Butë
choice-firmness-firm = Fort
choice-partners-0 = Çfarëdo
choice-partners-50 = Mesatare e lart
choice-partners-70 = Të mira
choice-partners-85 = Shumë të mira
choice-contact-everyone = Kushdo
choice-contact-rated = Kush ka vlerësime
choice-contact-nobody = Askush
choice-notifications-all = Për gjithçka
choice-notifications-digest = Një herë në ditë, bashkë
choice-notifications-deals = Marrëveshjet e mia
choice-notifications-none = Për asgjë
choice-formality-polite = Me mirësjellje
choice-formality-familiar = Si me një mik
which-town = Cilin prej tyre keni parasysh?
town-noted = U shënua: { $town }. Llogaris në { $currency }; këtë mund ta ndryshoni te /settings.
unclear-town = Nuk e njoh atë qytet. Shkruani qytetin më të afërt më të madh ose dërgoni vendndodhjen.
held-until-ready = E kam ruajtur. Vetëm një çast dhe merrem me të.
please-choose = Ju lutem shtypni një nga butonat ose shkruani /help.
noted = U shënua.
welcome-back = { $formality ->
    [familiar] Hej, sa mirë që erdhe! 👋 Ç'kemi?
   *[polite] Mirë se erdhët përsëri! Çfarë kërkoni, ose çfarë doni të largoni?
}

# Butonat
button-skip = Kaloje
button-done-choosing = Gati
button-drop = S'ka gjë, lëre
button-yes-look = Po, kërko
button-only-tell = Vetëm më njofto
button-change = Ndrysho
button-back = Prapa
button-approve = Pranoj
button-decline = Nuk pranoj
button-counter = Çmim tjetër
button-here = Arrita
button-done = Gjithçka u krye
button-write = Shkruaj mesazh
button-reschedule = Kohë tjetër
button-noshow = Pala tjetër s'erdhi
button-cancel = Anulo marrëveshjen
button-cancel-sure = Po, anuloje
button-cancel-wish = Fshije
button-keep = Jo, le të mbetet
button-reply = Përgjigju
button-negotiate = Bëj pazar
button-accept-time = Më përshtatet
button-pause = Ndale pak
button-resume = Kërko sërish
button-edit = Ndrysho
button-export = Shkarko të dhënat
button-erase = Fshi gjithçka
button-erase-sure = Po, fshi gjithçka
button-voice-give = Jep mostër zëri
button-voice-delete = Fshi mostrën e zërit
button-used = Ai buton është përdorur tashmë. Shkruani /status për të parë si qëndrojnë gjërat.
button-unknown = Atë buton nuk e njoh më. Shkruani /status për të parë si qëndrojnë gjërat.
button-foreign = Ai buton i përket dikujt tjetër.
label = { $text }

# Dëshirat
action-name = { $action ->
    [SELL] Shes
    [BUY] Kërkoj
    [GIVE] Dhuroj
    [TRADE] Këmbej
    [RENT_OUT] Jap me qira
    [RENT] Marr me qira
    [OFFER_SERVICE] Ofroj shërbim
    [SEEK_SERVICE] Kërkoj shërbim
   *[other] Dëshirë
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Të kërkoj dikë? Mund të më korrigjoni edhe me fjalë.
    .title = { action-name }: { $thing }
ask-wish-action = Çfarë doni të bëni me të?
ask-wish-thing = Çfarë është saktësisht?
ask-wish-location = Në cilin qytet? Mund të dërgoni edhe vendndodhjen.
ask-wish-size = Çfarë mase?
ask-wish-quantity = Sa copë?
ask-wish-wanted = Çfarë doni në këmbim?
per-what = { $per ->
    [hour] {" "}në orë
    [day] {" "}në ditë
    [week] {" "}në javë
    [month] {" "}në muaj
    [unit] {" "}për copë
   *[one] {""}
}
ask-wish-target = Çfarë çmimi doni{ per-what }? Të tjerët do ta shohin si çmimin që kërkoni.
ask-wish-limit = { $side ->
    [provider] Cili është çmimi më i ulët që do të pranonit{ per-what }? Kjo mbetet mes nesh; nuk ia them askujt.
   *[seeker] Sa do të paguanit më së shumti{ per-what }? Kjo mbetet mes nesh; nuk ia them askujt.
}
unclear-wish-thing = Ju lutem më thoni me një-dy fjalë çfarë është.
unclear-wish-location = Nuk e njoh atë qytet. Shkruani qytetin më të afërt më të madh ose dërgoni vendndodhjen.
unclear-wish-size = Ju lutem shkruani masën siç është shënuar mbi send.
unclear-wish-quantity = Ju lutem shkruani një numër, për shembull 4.
unclear-wish-wanted = Ju lutem më thoni me një-dy fjalë çfarë doni në këmbim.
unclear-wish-target = Ju lutem shkruani një shumë, për shembull 80.
unclear-wish-limit = Ju lutem shkruani një shumë, për shembull 60.
two-currencies = Shoh dy monedha: { $currencies }. Ju lutem ma thoni shumën në njërën prej tyre.
several-wishes = Këtu shoh { $count ->
    [one] { $count } dëshirë
   *[other] { $count } dëshira
}. Le t'i marrim me radhë.
wish-open = { $style ->
    [brief] Po kërkoj.
   *[other] Tani po kërkoj dikë dhe ju njoftoj sapo të kem diçka. Shkruani /status kur të doni.
}
wish-standing = Do ta kem mendjen dhe ju njoftoj vetëm kur të dalë diçka.
wish-dropped = Në rregull, e harruam.
wish-expired = Për këtë koha mbaroi; nuk kërkoj më. Ma thoni sërish nëse e doni ende.
    .title = { action-name }: { $thing }
wish-paused = U ndal përkohësisht. Askush nuk e sheh derisa të vazhdoni.
wish-resumed = Po kërkoj sërish.
wish-cancelled = U fshi: { $thing }.
which-field = Çfarë të ndryshoj?
field-action = Çfarë dua të bëj
field-thing = Sendi
field-quantity = Sasia
field-size = Masa
field-location = Qyteti
field-wanted = Çfarë dua në këmbim
field-target = Çmimi im
field-limit = Kufiri im
photo-what = Foto e bukur! Çfarë është dhe çfarë të bëj me të: ta shes, ta dhuroj, të gjej një të tillë?
photo-seen = Kjo duket si: { $thing }. Çfarë të bëj me të: ta shes, ta dhuroj, të gjej një të tillë?
voice-heard = Dëgjova: “{ $text }”
voice-unclear = Nuk arrita të kuptoj çfarë u tha. Ju lutem shkruajeni me pak fjalë.
got-voice = Nuk i dëgjoj dot ende mesazhet me zë. Ju lutem shkruajeni me pak fjalë.
got-contact = Faleminderit, por nuk më duhen kontakte: ju dhe pala tjetër i shkruani njëri-tjetrit përmes meje.
got-sticker = 🙂 Më thoni me fjalë çfarë kërkoni ose çfarë doni të largoni.
got-document = Nuk i lexoj dot skedarët. Ju lutem më thoni me pak fjalë për çfarë bëhet fjalë.
got-other = Mesazhe të tilla nuk i lexoj dot. Ju lutem më thoni me pak fjalë.
standing-found = { $priced ->
    [yes] U gjet: { $thing }, { $distance } larg jush, çmimi i kërkuar { $price }.
   *[no] U gjet: { $thing }, { $distance } larg jush.
}
digest = { $lines }
    .title = Të gjetura për ju sot
talk-begun = Po flas me palën tjetër dhe ju shkruaj prapë.
which-meaning = Ndoshta nuk e kuptova mirë. Çfarë doni të bëni?
meaning-sell = Të shes diçka
meaning-buy = Të blej diçka
meaning-give = Të dhuroj diçka
meaning-trade = Të këmbej diçka
meaning-rent-out = Të jap diçka me qira
meaning-rent = Të marr diçka me qira
meaning-offer-service = Të ofroj punën time
meaning-seek-service = Të më bëhet një punë
meaning-approve = Të them po
meaning-decline = Të them jo
meaning-counter = Të them çmim tjetër
meaning-cancel = Të tërheq diçka
meaning-status = Si qëndrojnë gjërat
meaning-help = Të marr ndihmë
meaning-greet = Vetëm të përshëndes
meaning-thank = Vetëm të falënderoj
meaning-stop = Të mos më shkruash më
meaning-other = Vetëm të bisedojmë
meaning-neither = Diçka tjetër
say-it-differently = Atëherë ju lutem thuajeni ndryshe, për shembull: “Shes një biçikletë, 80”.

# Rreshtat e kartave
line-in-return = Në këmbim: { $value }
line-details = { $value }
line-quantity = Sasia: { $value }
line-unit-price = Për copë: { $value }
line-total = Gjithsej: { $value }
line-price-hour = { $value } në orë
line-price-day = { $value } në ditë
line-price-week = { $value } në javë
line-price-month = { $value } në muaj
line-free = Falas
line-reasons = Pse: { $value }
line-distance = Largësia: { $value }
line-area = Zona e takimit: { $value }
line-times = Oraret e mundshme: { $value }
line-payment = Pagesa: { $value }
line-partner = Pala tjetër: { $value }
line-interests = Interesat: { $value }
line-since = Këtu që nga: { $value }
line-expires = Vlen deri më: { $value }
line-deal = Marrëveshja nr. { $value }
line-hope = Çmimi: { $value }
line-limit = Kufiri (e dimë vetëm ju dhe unë): { $value }
line-place = Vendi: { $value }
line-urgent = Urgjente
line-when = Kur: { $value }
line-where = Ku: { $value }
partner-new = { $named ->
    [yes] { $name }, për herë të parë këtu, ende pa vlerësime
   *[no] për herë të parë këtu, ende pa vlerësime
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } nga 5 yje ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } nga 5 yje ({ $count })
}
reason-same-size = masa përputhet
reason-same-brand = marka përputhet
reason-same-model = modeli përputhet
reason-asks = kërkon { $value }
payment-cash = para në dorë
payment-bank-transfer = transfertë bankare
payment-card = kartë
payment-mobile-money = pagesë me telefon
condition-new = e re
condition-used-like-new = si e re
condition-used-good = në gjendje të mirë
condition-used-fair = me shenja përdorimi
condition-for-parts = për pjesë
condition-used = e përdorur
color-black = e zezë
color-white = e bardhë
color-red = e kuqe
color-blue = blu
color-green = e gjelbër
color-yellow = e verdhë
color-grey = gri
color-brown = kafe
color-pink = rozë
color-silver = e argjendtë
color-gold = e artë
color-beige = bezhë
color-purple = vjollcë
color-orange = portokalli
material-leather = lëkurë
material-wood = dru
material-metal = metal
material-glass = xham
material-plastic = plastikë
material-cotton = pambuk
material-wool = lesh
material-silk = mëndafsh
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } dhomë
   *[other] { $value } dhoma
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count } copë
unit-pair = { $count } palë
unit-set = { $count ->
    [one] { $count } komplet
   *[other] { $count } komplete
}

# Marrëveshjet
card-approval = { $lines }

    A pranoni?
    .title = { $side ->
    [provider] Dikush e kërkon këtë nga ju: { $thing }
   *[seeker] E gjeta këtë për ju: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Ju thatë po. Tani pres palën tjetër.
approved-for-you = E pranova në emrin tuaj, siç më keni lejuar.
counter-accepted = Pala tjetër e pranon çmimin tuaj.
declined-by-you = U refuzua. Vazhdoj të kërkoj.
deal-expired = Marrëveshjes { $deal } i mbaroi koha. Vazhdoj të kërkoj.
deal-reminder = { $lines }

    Kjo pret ende përgjigjen tuaj.
    .title = { $thing }
deal-cancelled-by-you = Marrëveshja { $deal } u anulua. E njoftova palën tjetër.
peer-declined = Pala tjetër nuk e do marrëveshjen { $deal }. Vazhdoj të kërkoj.
peer-cancelled = Pala tjetër e anuloi marrëveshjen { $deal }. Vazhdoj të kërkoj.
ask-counter = Çmimi për copë është { $price }. Çfarë çmimi propozoni në vend të tij?
counter-sent = E përcolla çmimin tuaj.
counter-refused = Pala tjetër nuk e pranon. Mbetet në fuqi { $price }.
nothing-to-approve = Tani për tani asgjë nuk pret përgjigjen tuaj.
which-deal = Ju presin disa oferta. Ju lutem përdorni butonat.
ask-cancel-deal = Ta anuloj vërtet këtë marrëveshje? Pala tjetër mbështetet te ju.
kept = Në rregull, gjithçka mbetet siç është.

# Takimet
meeting-card = { $lines }

    Takohuni ditën në një vend me njerëz, shikojeni sendin para se të paguani dhe mos paguani kurrë paraprakisht.
    .title = U vendos: { $thing }
meeting-spot = një vend publik me njerëz ({ $town }), si sheshi kryesor ose stacioni
meeting-calendar = Ja shënimi për kalendarin tuaj.
meeting-soon = { $lines }
    .title = Takimi juaj po afron: { $thing }
meeting-how = Si shkoi?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Nuk di kohë tjetër që u përshtatet të dyja palëve. Mund t'i shkruani palës tjetër.
ask-other-time = Cila kohë do t'ju përshtatej?
time-proposed = Propozova: { $time }.
time-asked = Pala tjetër propozon: { $time }.
arrived-noted = E njoftova palën tjetër që keni arritur.
peer-arrived = Pala tjetër ka arritur.
ask-rating = U krye! Si ishte pala tjetër?
too-early-for-no-show = Takimi është vetëm më: { $time }. Ju lutem prisni deri atëherë.
no-show-noted = Më vjen keq. E shënova që pala tjetër nuk erdhi dhe vazhdoj të kërkoj. Doni ta vlerësoni?
blamed-no-show = Pala tjetër thotë se nuk erdhët. Vazhdoj të kërkoj. Edhe ju mund ta vlerësoni.
rating-thanks = Faleminderit! Ju dhatë { $stars ->
    [one] { $stars } yll
   *[other] { $stars } yje
}.
ask-note = Çfarë t'i them palës tjetër? E përcjell pa emrin dhe numrin tuaj.
note-sent = U përcoll.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Mesazh: { $thing }
note-translated = “{ $text }” { $understood }
    Origjinali ({ $language }): “{ $original }”
    .title = Mesazh: { $thing }

# Gjendja
status-summary = Dëshira të hapura: { $wishes }. Marrëveshje të hapura: { $deals }. Të përfunduara: { $done }.
status-empty = Tani për tani asgjë nuk është e hapur. Më thoni çfarë doni të shisni ose të gjeni.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ende e papërfunduar
wish-state-open = Po kërkoj
wish-state-standing = Ju njoftoj kur të dalë diçka
wish-state-talking = Po bëj pazar
wish-state-agreed = U vendos, shihni marrëveshjen
wish-state-paused = E ndalur përkohësisht
deal-state-proposed = Pret përgjigjen tuaj
deal-state-approved-by-me = Pritet pala tjetër
deal-state-approved-by-peer = Pala tjetër tha po; pritet përgjigjja juaj
deal-state-confirmed = Të dyja palët thanë po
deal-state-meeting = Takimi është caktuar
deal-state-arrived = Keni arritur
deal-state-done = U krye, ende pa vlerësim
deal-state-no-show = Dikush nuk erdhi
deal-state-blamed = Pala tjetër thotë se nuk erdhët
ask-cancel-wish = Ta fshij vërtet “{ $thing }”?

# Cilësimet dhe privatësia
settings-list = Çfarë doni të ndryshoni?
setting-language = Gjuha
setting-town = Qyteti
setting-autonomy = Pavarësia
setting-comfort = Shumat
setting-style = Stili
setting-sharing = Çfarë dinë të tjerët
setting-precision = Vendndodhja
setting-platforms = Kanalet
setting-market = Tregu
setting-currency = Monedha
setting-radius = Largësia
setting-delivery = Dërgesa
setting-payment = Pagesa
setting-quiet = Orët e qetësisë
setting-days = Ditët për takime
setting-firmness = Pazari
setting-partners = Vlerësimet e të tjerëve
setting-contact = Kush mund të më shkruajë
setting-notifications = Njoftimet
setting-interests = Interesat
setting-formality = Mënyra e të folurit
setting-languages = Gjuhët që flas
privacy = Ruaj çfarë më thoni për dëshirat tuaja, përgjigjet tuaja ndaj pyetjeve të mia dhe marrëveshjet tuaja. Kufijtë dhe adresa juaj nuk dalin kurrë nga unë. Të dhënat tuaja mund t'i merrni me vete ose t'i fshini.
export-ready = Ja gjithçka që di për ju.
ask-erase = Të fshij vërtet gjithçka? Dëshirat dhe marrëveshjet e hapura mbyllen dhe MAI juaj zhduket përgjithmonë.
erased = Gjithçka u fshi. Lamtumirë!
voice-consent = Faleminderit. Ju lutem dërgoni tani një mesazh të shkurtër me zë; e ruaj si mostër të zërit tuaj derisa ta fshini.
voice-kept = E ruajta mostrën e zërit tuaj. Mund ta fshini te /privacy.
voice-deleted = Mostra e zërit tuaj u fshi.

# Biseda
help = { $style ->
    [brief] Më thoni çfarë shisni, dhuroni, këmbeni, jepni me qira, merrni me qira ose kërkoni. /status /settings /privacy /cancel /stop
   *[other] Më thoni me fjalët tuaja çfarë doni të shisni, dhuroni, këmbeni, jepni me qira, merrni me qira ose gjeni. Për shembull: “Shes një biçikletë, 80” ose “kërkoj një djep këtu afër”. Unë gjej dikë, në çfarëdo gjuhe, bëj pazar brenda kufijve tuaj dhe ju pyes para se të vendoset gjë.
        /status – si qëndrojnë gjërat
        /settings – si punoj për ju
        /privacy – të dhënat tuaja
        /cancel – dalje nga një pyetje
        /stop – pa mesazhe të tjera
}
greeting = { $formality ->
    [familiar] Hej! 👋 Çfarë kërkon, ose çfarë duhet të ikë?
   *[polite] { $style ->
        [professional] Mirë dita. Si mund t'ju ndihmoj?
       *[other] Përshëndetje! Çfarë kërkoni, ose çfarë doni të largoni?
    }
}
you-are-welcome = { $formality ->
    [familiar] Hiç mos e vrit mendjen! 🙂
   *[polite] S'ka përse!
}
not-a-wish = Unë di të bëj tregti: më thoni çfarë doni të shisni, dhuroni, këmbeni, jepni me qira, merrni me qira ose gjeni. Më shumë te /help.
nothing-asked = Në rregull, nuk pres më përgjigje.
stopped = Po hesht. Më shkruani kur të doni të vazhdojmë.
command-unknown = Nuk e njoh atë komandë. /help tregon çfarë di të bëj.
empty-message = Mesazhi ishte bosh. Më thoni me pak fjalë çfarë ju duhet.
edit-unclear = Pashë që ndryshuat një mesazh. Më thoni me fjalë të reja çfarë të ndryshoj.
too-long = Kjo është tepër e gjatë për mua. Ju lutem thuajeni me jo më shumë se { $limit } karaktere.
no-longer-possible = Kjo nuk është më e mundur. Shkruani /status për të parë si qëndrojnë gjërat.
not-found = Nuk e gjej më. Shkruani /status për të parë si qëndrojnë gjërat.
sorry-failed = Më falni, diçka më shkoi keq. Ju lutem thuajeni edhe një herë.
refused-market = Cilësimet tuaja nuk ma lejojnë këtë. Mund t'i ndryshoni te /settings.
refused-too-many-wishes = Keni tashmë shumë dëshira të hapura. Ju lutem mbyllni ose fshini një më parë; /status i tregon.
refused-amount = Kjo shumë nuk mund të jetë e saktë. Ju lutem shkruani një numër mbi 0.
refused-limit = Kjo do ta kalonte kufirin që më keni dhënë.
refused-contact = Për sigurinë tuaj nuk përcjell numra telefoni, adresa apo lidhje. Takoheni siç është vendosur në kartë.
refused-too-many-messages = Një çast, ju lutem, ishin shumë njëherësh. Provoni sërish pas një minute.
refused-deal-over = Ajo marrëveshje ka mbaruar.
refused-deal-running = Për këtë ka një marrëveshje në vazhdim. Ju lutem anuloni më parë marrëveshjen; /status e tregon.
refused-not-open = Këtë nuk po e kërkoj tani.
refused-not-paused = Kjo nuk është e ndalur.
refused-same-price = Çmimi është tashmë ky.
refused-too-many-counters = U bënë mjaft oferta andej-këtej. Ju lutem pranoni ose refuzoni.

# Komandat në meny
command-start = Fillo
command-help = Çfarë di të bëj
command-status = Si qëndrojnë gjërat
command-settings = Si punoj për ju
command-privacy = Të dhënat tuaja
command-cancel = Dil nga pyetja

announcements-off = Edhe njoftimet e këtij komuniteti mbeten të fikura, derisa të shkruani START.
announcements-on = Njoftimet e këtij komuniteti janë ndezur sërish.
slow-down = Ishin shumë njëherësh, nuk ia dal dot. Ju lutem prisni një minutë, pastaj shkruani sërish: çfarë dërguat ndërkohë nuk e kam lexuar.
waiting-for-partner = { $thing }: pala tjetër nuk gjendet dot tani. Vazhdoj sapo të shkruajë; asgjë nuk humbet.
privacy-notice = { $mark } Kjo është shenja juaj private. E mban çdo kartë e imja e vërtetë; pa të, nuk jam unë. Nuk ju shkruaj kurrë nga një llogari tjetër dhe nuk kërkoj kurrë fjalëkalime apo kode. Çfarë më thoni mbetet tek unë: /privacy e tregon dhe e fshin.
group-private = Punoj vetëm për një njeri në të njëjtën kohë. Më shkruani privatisht dhe merrem unë me të:
link-code = Ma shkruani këtë kod në kanalin tuaj tjetër brenda { $minutes } min: { $code }
link-done = U lidh: tani më gjeni edhe në { $channel }. Çfarë di, e di kudo.
link-unknown = Nuk e njoh atë kod. Shkruani /link në kanalin tuaj tjetër për të marrë një të ri.
unlink-list = Cilin kanal të harroj?
unlink-none = Më gjeni vetëm këtu. Shkruani /link për të më përdorur edhe në një kanal tjetër.
unlink-done = U krye. Në { $channel } nuk ju njoh më.
refused-link-own = Ai është kodi juaj. Ma shkruani në kanalin tjetër.
refused-link-many = Më gjeni tashmë në shumë kanale. Shkruani /unlink për të hequr një më parë.
refused-link-busy = Këtu keni një MAI me dëshira ose marrëveshje të hapura. Mbyllini ose fshijini më parë (/status i tregon), pastaj shkruani sërish kodin.
command-link = Më përdorni edhe gjetkë
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = MAI juaj ka lajme për një nga dëshirat tuaja. Përgjigjuni për t'i parë.
whatsapp-invite-show = Ma trego
whatsapp-choose = Zgjidh
operator-page =
    Faqja juaj: { $link }
    Lidhja vlen një herë, për { $minutes } min. Mos ia jepni askujt.
operator-help =
    /stats – shifrat, me figurë
    /broadcast SEGMENT – mesazh për shumë veta; /broadcasts – si po shkojnë
    /announce KUSH TEKST – mesazh për një njeri
    /user KUSH – çfarë dihet; /note KUSH TEKST – për të mbajtur mend diçka
    /tag KUSH ETIKETË, /untag KUSH ETIKETË – për segmentet
    /ban KUSH ARSYE, /unban KUSH
    /disputes, /solve MARRËVESHJE TEKST – marrëveshjet ku dikush nuk erdhi
    /export { $exports }
    /health, /dead, /resend RADHË NUMËR
    /maintenance on, /maintenance off
    /switch EMËR on, /switch EMËR off – { $features }
    KUSH është p_…, emri i një MAI ose channel:address.
operator-usage = Ju lutem shkruajeni kështu: { $usage }
operator-person-unknown = Nuk njoh askënd me këtë emër: { $who }. Shkruani p_…, emrin e një MAI ose channel:address.
operator-own-person = { $who } bën pjesë te operatorët; kjo nuk është e mundur.
operator-user =
    { $person }
    MAI: { $mai }
    Gjuha: { $language }. Qyteti: { $town }
    Kanalet: { $channels }
    Këtu që nga: { $since }, hera e fundit: { $seen }
    Dëshirat: { $wishes }
    Marrëveshjet: { $deals }
    Yjet e marrë: { $stars }
    Etiketat: { $tags }
    Merr mesazhe masive: { $news }. Hyrja e mbyllur: { $banned }
    Shënimet: { $notes }
    .title = { $name }
operator-stats =
    Njerëz: { $people }, të rinj në një javë: { $fresh }, aktivë në një javë: { $active }
    Gjuhët: { $languages }
    Kanalet: { $channels }
    Dëshirat: { $wishes }
    Marrëveshjet: { $deals }
    Nga dëshira te marrëveshja: dëshira { $confirmed }, me përputhje { $matched }, të vendosura { $agreed }, të kryera { $carried } ({ $conversion })
    Përgjigjet: gjysma brenda { $median }, pothuajse të gjitha brenda { $slowest }
    Nga karta te pranimi: { $approval }
    .title = Shifrat
chart-languages = Njerëzit sipas gjuhës
chart-channels = Njerëzit sipas kanalit
chart-daily = Njerëz të rinj, dëshira, marrëveshje sipas ditës
chart-funnel = 1 dëshira, 2 me përputhje, 3 të vendosura, 4 të kryera
operator-no-disputes = Nuk ka mosmarrëveshje.
operator-deal-unknown = Nuk njoh marrëveshje { $deal }.
operator-solver-is-party = Ju jeni njëra palë e asaj marrëveshjeje; duhet të vendosë dikush tjetër nga operatorët.
dispute-solved = { $text }
    .title = Vendim për marrëveshjen { $deal }: { $thing }
operator-says = { $text }
    .title = Një fjalë nga ekipi që e drejton këtë
operator-export-ready = Rreshta: { $total }
operator-nothing-dead = Asgjë nuk u la përgjysmë.
operator-switches = Mirëmbajtja: { $maintenance }. { $features }
maintenance = Po ndreqim diçka. E kam ruajtur mesazhin tuaj dhe përgjigjem sapo të mbarojmë.
maintenance-over = Mirëmbajtja mbaroi. Mesazhe që pritën: { $total }
feature-off = Kjo është e fikur për momentin. Ju lutem provoni më vonë.
banned = Ekipi që e drejton këtë jua ka mbyllur hyrjen: { $reason }
unbanned = Mirë se erdhët përsëri! Më thoni çfarë doni të shisni ose të gjeni.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Kjo është më e gjatë se { $word } karaktere.
        [too-deep] Më shumë se { $word } kllapa brenda njëra-tjetrës.
        [unknown-name] Nuk e njoh “{ $word }” (karakteri { $at }). Të mundshme: { $choices }
        [unknown-value] “{ $word }” (karakteri { $at }) nuk shkon aty. Për shembull: { $choices }
        [expected-value] Te karakteri { $at }, pas “{ $word }”, mungon një vlerë.
        [expected-term] Te karakteri { $at } mungon një kusht. Të mundshme: { $choices }
        [expected-bracket] Te karakteri { $at } mungon “{ $word }”.
        [left-over] Para “{ $word }” (karakteri { $at }) mungon “and” ose “or”.
        [bad-character] Nuk e lexoj dot “{ $word }” (karakteri { $at }).
        [bad-time] “{ $word }” (karakteri { $at }) nuk është hapësirë kohe. Për shembull: { $choices }
        [bad-distance] “{ $word }” (karakteri { $at }) kërkon një vend dhe një largësi. Për shembull: { $choices }
        [unknown-place] Nuk e njoh vendin “{ $word }” (karakteri { $at }). Shkruani një qytet më të madh ose gjerësinë, gjatësinë gjeografike.
        [several-places] “{ $word }” (karakteri { $at }) mund të jetë disa vende. Shkruani një nga këto pika: { $choices }
       *[other] Nuk e lexoj dot te karakteri { $at }.
    }
    .title = Për kë është?
broadcast-ask-text =
    Për: { $segment }
    Tani më dërgoni tekstin. Filloni çdo gjuhë me kodin e saj, për shembull “es: Hola”; fjalët pa kod janë në gjuhën: { $language }. Rreshtat në [kllapa katrore] në fund bëhen butona, [Label -> /status] tregon çfarë do të thotë një shtypje. Një foto mund të vijë bashkë me të ose veç. “catalog: KEY” merr një tekst nga katalogët.
broadcast-text-wrong =
    { $problem ->
        [empty] Nuk ka fjalë për { $word }.
        [too-long] Teksti për { $word } është më i gjatë se { $limit } karaktere.
        [bad-button] “{ $word }” nuk mund të jetë buton: më së shumti { $buttons }, secili me më së shumti { $label } karaktere.
       *[unknown-key] Katalogët nuk kanë tekst “{ $word }” që qëndron më vete.
    }
broadcast-preparing = Po numëroj kush e merr. Mund të dërgoni gjuhë të tjera ose një foto.
broadcast-preview =
    Për: { $segment }
    Marrës: { $total }
    Gjuhët: { $languages }
    Kanalet: { $channels }
    Tekstet: { $texts }
    Të lënë jashtë: { $skipped }
    .title = Provë pa dërgim
broadcast-nobody =
    Këtë nuk do ta merrte askush. Për: { $segment }
    Të lënë jashtë: { $skipped }
broadcast-how =
    { $how ->
        [given] siç u shkrua
        [catalog] nga katalogu
        [translated] i përkthyer
        [read] gjuhë tjetër që e lexojnë
        [related] gjuhë e afërt me të tyren
       *[closest] më e afërta që ka
    }
skip-reason =
    { $reason ->
        [banned] me hyrje të mbyllur
        [opted-out] nuk duan mesazhe masive
        [stopped] thanë stop
        [notifications] duan të dëgjojnë vetëm për marrëveshje
        [blocked] na bllokuan
       *[unreachable] pa adresë
    }
broadcast-ask-when = Kur? Për shembull “2h”, “18:30”, “2026-03-01 18:30” (koha juaj, { $zone }), ose me “local” përpara, sipas orës së secilit marrës.
broadcast-when-wrong = Nuk e kuptoj dot “{ $text }” si një kohë brenda vitit që vjen.
broadcast-progress =
    { $state }
    Për: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Mesazhi masiv { $id }
broadcast-state =
    { $state ->
        [ready] Ende i padërguar
        [preparing] Po përgatitet
        [scheduled] Planifikuar: { $at }
        [running] Po dërgohet
        [paused] I ndalur përkohësisht
        [done] U krye
       *[cancelled] U anulua
    }
recipient-state =
    { $state ->
        [waiting] kanë mbetur
        [queued] në radhë
        [sending] po dërgohet
        [sent] u dërgua
        [delivered] u dorëzua
        [read] u lexua
        [failed] dështoi
        [window] pret derisa të shkruajnë
        [unsure] ndoshta u dërgua
        [skipped] u la jashtë
        [cancelled] u anulua
       *[erased] nuk është më
    }
broadcast-none = Ende nuk ka mesazhe masive.
broadcast-ask-cancel = Ta anuloj vërtet? Kush nuk e ka marrë ende, nuk do ta marrë.
broadcast-report = { $states }
    .title = Mesazhi masiv { $id }: çdo marrës
broadcast-footer = /stop i ndërpret mesazhe të tilla.
button-send-now = Dërgo tani
button-schedule = Planifiko
button-hold = Ndale pak
button-go-on = Vazhdo
button-stop-sending = Anuloje
button-report = Raporti
operator-text = { $text }
