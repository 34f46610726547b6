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
