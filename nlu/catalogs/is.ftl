# Fæðing og fyrstu kynni
birth-welcome = Hæ! Ég er MAI, þinn eigin viðskiptafulltrúi. Segðu mér með þínum orðum og á þínu tungumáli hvað þú vilt selja, gefa, skipta á, leigja eða finna; ég leita að rétta fólkinu og prútta fyrir þig. Ekkert er ákveðið nema þú segir já.
birth-ready = MAI er til í slaginn. Heilsaðu endilega.
ask-town = Í hvaða bæ býrðu? (Ég svara á þessu máli: { $language }; skrifaðu bara á öðru máli og ég fylgi.)
ask-autonomy = Hversu miklu má ég ráða án þess að spyrja?
ask-comfort = Upp að hvaða upphæð má ég bjarga mér án þess að ónáða þig?
ask-style = Hvernig á ég að tala við þig?
ask-sharing = Hvað mega aðrir MAI vita um þig?
ask-precision = Hversu nákvæmlega mega aðrir sjá hvar þú ert?
ask-platforms = Hvar spjallarðu? Veldu allt sem á við.
ask-market = Hvað má ég gera fyrir þig á markaðnum?
ask-currency = Í hvaða gjaldmiðli reiknarðu? Skrifaðu hann, til dæmis { $currency }.
ask-radius = Hversu langt ferðu fyrir góð kaup?
ask-delivery = Viltu frekar hittast eða fá sent?
ask-payment = Hvernig viltu borga og fá borgað?
ask-quiet = Hvenær viltu fá frið?
ask-days = Hvenær hefurðu tíma til að hitta fólk?
ask-firmness = Hversu stíft á ég að prútta?
ask-partners = Hversu góða einkunn þarf hinn aðilinn að hafa?
ask-contact = Hverjir mega hafa samband við þig í gegnum mig?
ask-notifications = Um hvað á ég að láta vita að fyrra bragði?
ask-interests = Hvers konar hlutum hefurðu áhuga á? Skrifaðu nokkra.
ask-formality = Hversu formlega á ég að tala?
ask-languages = Hvaða tungumál talarðu? Skrifaðu þau.
ask-language = Hvaða tungumál á ég að tala?
language-set = Héðan í frá tala ég: { $language }.
choice-autonomy-ask = Spyrðu mig alltaf
choice-autonomy-big = Spyrðu um það stóra
choice-autonomy-tell = Gerðu og láttu vita
choice-autonomy-full = Ákveddu fyrir mig
choice-comfort-under = Allt að { $amount }
choice-comfort-trust = Ég treysti þér
choice-style-casual = Afslappað
choice-style-professional = Fagmannlega
choice-style-brief = Stutt
choice-style-detailed = Ítarlega
choice-sharing-nothing = Ekkert
choice-sharing-interests = Áhugamálin mín
choice-sharing-profile = Prófílinn minn
choice-sharing-all = Allt sem hjálpar
choice-precision-city = Bæinn minn
choice-precision-never = Alls ekki
choice-precision-neighbourhood = Hverfið mitt
choice-precision-precise = Nákvæmlega
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Netspjall
platform-not-yet = { $name }: ekki í boði hér enn þá; ég man eftir því.
choice-market-full = Allt
choice-market-browse = Bara skoða
choice-market-buy = Kaupa ef ég samþykki
choice-market-sell = Selja ef ég samþykki
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Hittast
choice-delivery-delivery = Fá sent
choice-delivery-either = Bæði í lagi
choice-payment-cash = Reiðufé
choice-payment-transfer = Millifærsla
choice-payment-card = Kort
choice-payment-any = Hvað sem er
choice-quiet-night = Á nóttunni (22–8)
choice-quiet-none = Aldrei
choice-quiet-evening = Kvöld og nótt (19–9)
choice-days-any = Hvenær sem er
choice-days-weekend = Um helgar
choice-days-evenings = Síðdegis, á kvöldin
choice-days-mornings = Á morgnana
choice-firmness-normal = Í meðallagi
choice-firmness-soft = Mjúklega
choice-firmness-firm = Stíft
choice-partners-0 = Skiptir ekki máli
choice-partners-50 = Miðlungs eða betri
choice-partners-70 = Góða
choice-partners-85 = Mjög góða
choice-contact-everyone = Allir
choice-contact-rated = Fólk með einkunn
choice-contact-nobody = Enginn
choice-notifications-all = Allt
choice-notifications-digest = Ein samantekt á dag
choice-notifications-deals = Bara viðskiptin mín
choice-notifications-none = Ekkert
choice-formality-polite = Kurteislega
choice-formality-familiar = Eins og við vini
which-town = Hvern þeirra áttu við?
town-noted = Komið: { $town }. Ég reikna í { $currency }; þú getur breytt því í /settings.
unclear-town = Ég þekki ekki þann bæ. Skrifaðu næsta stærri bæ eða sendu staðsetninguna þína.
held-until-ready = Ég geymi þetta. Augnablik, svo fer ég í málið.
please-choose = Ýttu á einn af hnöppunum eða skrifaðu /help.
noted = Komið.
welcome-back = { $formality ->
    [familiar] Hæ, gaman að sjá þig! 👋 Hvað segist?
   *[polite] Gaman að sjá þig aftur! Að hverju ertu að leita, eða hvað viltu losna við?
}

# Hnappar
button-skip = Sleppa
button-done-choosing = Búið
button-drop = Sleppum þessu
button-yes-look = Já, endilega
button-only-tell = Bara láta vita
button-change = Breyta
button-back = Til baka
button-approve = Samþykkja
button-decline = Hafna
button-counter = Annað verð
button-here = Ég er á staðnum
button-done = Allt klárt
button-write = Skrifa hinum
button-reschedule = Annar tími
button-noshow = Mætti ekki
button-cancel = Hætta við viðskiptin
button-cancel-sure = Já, hætta við
button-cancel-wish = Eyða
button-keep = Nei, halda
button-reply = Svara
button-negotiate = Prútta
button-accept-time = Hentar mér
button-pause = Gera hlé
button-resume = Leita aftur
button-edit = Laga
button-export = Gögnin mín í skrá
button-erase = Eyða öllu
button-erase-sure = Já, eyða öllu
button-voice-give = Gefa raddsýni
button-voice-delete = Eyða raddsýninu mínu
button-used = Það er búið að nota þennan hnapp. Skrifaðu /status til að sjá stöðuna.
button-unknown = Ég þekki þennan hnapp ekki lengur. Skrifaðu /status til að sjá stöðuna.
button-foreign = Annar á þennan hnapp.
label = { $text }

# Óskir
action-name = { $action ->
    [SELL] Til sölu
    [BUY] Óskast
    [GIVE] Gefins
    [TRADE] Skipti
    [RENT_OUT] Til leigu
    [RENT] Óskast til leigu
    [OFFER_SERVICE] Þjónusta í boði
    [SEEK_SERVICE] Þjónusta óskast
   *[other] Ósk
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Á ég að fara að leita? Þú getur líka leiðrétt mig með orðum.
    .title = { action-name }: { $thing }
ask-wish-action = Hvað viltu gera við þetta?
ask-wish-thing = Hvað er þetta nákvæmlega?
ask-wish-location = Í hvaða bæ? Þú getur líka sent staðsetninguna þína.
ask-wish-size = Hvaða stærð?
ask-wish-quantity = Hversu mörg stykki?
ask-wish-wanted = Hvað viltu fá í staðinn?
per-what = { $per ->
    [hour] {" "}á tímann
    [day] {" "}á dag
    [week] {" "}á viku
    [month] {" "}á mánuði
    [unit] {" "}fyrir stykkið
   *[one] {""}
}
ask-wish-target = Hvaða verð viltu{ per-what }? Aðrir sjá það sem uppsett verð.
ask-wish-limit = { $side ->
    [provider] Hvað er það lægsta sem þú sættir þig við{ per-what }? Það er bara okkar á milli; ég segi engum.
   *[seeker] Hvað er það mesta sem þú myndir borga{ per-what }? Það er bara okkar á milli; ég segi engum.
}
unclear-wish-thing = Segðu mér í einu eða tveimur orðum hvað þetta er.
unclear-wish-location = Ég þekki ekki þann bæ. Skrifaðu næsta stærri bæ eða sendu staðsetninguna þína.
unclear-wish-size = Skrifaðu stærðina eins og hún stendur á hlutnum.
unclear-wish-quantity = Skrifaðu tölu, til dæmis 4.
unclear-wish-wanted = Segðu mér í einu eða tveimur orðum hvað þú vilt fá í staðinn.
unclear-wish-target = Skrifaðu upphæð, til dæmis 8000.
unclear-wish-limit = Skrifaðu upphæð, til dæmis 6000.
two-currencies = Ég sé tvo gjaldmiðla: { $currencies }. Segðu mér upphæðina í öðrum þeirra.
several-wishes = Ég sé { $count ->
    [one] { $count } ósk
   *[other] { $count } óskir
} þarna. Tökum eina í einu.
wish-open = { $style ->
    [brief] Ég leita.
   *[other] Nú leita ég og læt þig vita um leið og eitthvað finnst. Skrifaðu /status hvenær sem er.
}
wish-standing = Ég hef augun opin og læt bara vita þegar eitthvað birtist.
wish-dropped = Allt í lagi, það er gleymt.
wish-expired = Tíminn er liðinn og ég leita ekki lengur. Segðu mér aftur ef þú vilt þetta enn.
    .title = { action-name }: { $thing }
wish-paused = Komið í hlé. Enginn sér þetta fyrr en þú heldur áfram.
wish-resumed = Ég leita aftur.
wish-cancelled = Eytt: { $thing }.
which-field = Hverju á ég að breyta?
field-action = Því sem ég vil gera
field-thing = Hlutnum
field-quantity = Fjöldanum
field-size = Stærðinni
field-location = Bænum
field-wanted = Því sem ég vil á móti
field-target = Verðinu mínu
field-limit = Mörkunum mínum
photo-what = Flott mynd! Hvað er þetta og hvað á ég að gera: selja það, gefa það eða finna svipað?
photo-seen = Þetta sýnist mér vera: { $thing }. Hvað á ég að gera: selja það, gefa það eða finna svipað?
voice-heard = Ég heyrði: „{ $text }“
voice-unclear = Ég náði ekki því sem þú sagðir. Skrifaðu það í nokkrum orðum.
got-voice = Ég get ekki hlustað á talskilaboð enn þá. Skrifaðu þetta í nokkrum orðum.
got-contact = Takk, en ég þarf ekki símanúmer eða tengiliði: þið skrifist á í gegnum mig.
got-sticker = 🙂 Segðu mér með orðum að hverju þú leitar eða hvað þú vilt losna við.
got-document = Ég get ekki lesið skrár. Segðu mér í nokkrum orðum um hvað þetta snýst.
got-other = Ég get ekki lesið svona skilaboð. Segðu mér þetta í nokkrum orðum.
standing-found = { $priced ->
    [yes] Fundið: { $thing }, { $distance } í burtu, uppsett verð { $price }.
   *[no] Fundið: { $thing }, { $distance } í burtu.
}
digest = { $lines }
    .title = Fundið fyrir þig í dag
talk-begun = Ég er að tala við hinn aðilann og kem svo aftur.
which-meaning = Ég er ekki viss um að hafa skilið þetta. Hvað viltu gera?
meaning-sell = Selja eitthvað
meaning-buy = Kaupa eitthvað
meaning-give = Gefa eitthvað
meaning-trade = Skipta á einhverju
meaning-rent-out = Leigja eitthvað út
meaning-rent = Taka eitthvað á leigu
meaning-offer-service = Bjóða vinnuna mína
meaning-seek-service = Fá verk unnið
meaning-approve = Segja já
meaning-decline = Segja nei
meaning-counter = Nefna annað verð
meaning-cancel = Taka eitthvað til baka
meaning-status = Sjá stöðuna
meaning-help = Fá hjálp
meaning-greet = Bara heilsa
meaning-thank = Bara þakka fyrir
meaning-stop = Hætta að fá skilaboð
meaning-other = Bara spjalla
meaning-neither = Eitthvað annað
say-it-differently = Segðu það þá með öðrum orðum, til dæmis: „Ég vil selja hjólið mitt, 8000“.

# Línur á kortum
line-in-return = Í staðinn: { $value }
line-details = { $value }
line-quantity = Fjöldi: { $value }
line-unit-price = Stykkið: { $value }
line-total = Samtals: { $value }
line-price-hour = { $value } á tímann
line-price-day = { $value } á dag
line-price-week = { $value } á viku
line-price-month = { $value } á mánuði
line-free = Gefins
line-reasons = Af hverju: { $value }
line-distance = Fjarlægð: { $value }
line-area = Svæði til að hittast: { $value }
line-times = Mögulegir tímar: { $value }
line-payment = Greiðsla: { $value }
line-partner = Hinn aðilinn: { $value }
line-interests = Áhugamál: { $value }
line-since = Hér síðan: { $value }
line-expires = Gildir til: { $value }
line-deal = Viðskipti nr. { $value }
line-hope = Verð: { $value }
line-limit = Mörk (bara þú og ég vitum): { $value }
line-place = Staður: { $value }
line-urgent = Liggur á
line-when = Hvenær: { $value }
line-where = Hvar: { $value }
partner-new = { $named ->
    [yes] { $name }, nýtt andlit hér, engin einkunn enn
   *[no] nýtt andlit hér, engin einkunn enn
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } af 5 stjörnum ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } af 5 stjörnum ({ $count })
}
reason-same-size = stærðin passar
reason-same-brand = merkið passar
reason-same-model = gerðin passar
reason-asks = uppsett verð { $value }
payment-cash = reiðufé
payment-bank-transfer = millifærsla
payment-card = kort
payment-mobile-money = greiðsla með síma
condition-new = nýtt
condition-used-like-new = eins og nýtt
condition-used-good = í góðu standi
condition-used-fair = sér aðeins á
condition-for-parts = í varahluti
condition-used = notað
color-black = svart
color-white = hvítt
color-red = rautt
color-blue = blátt
color-green = grænt
color-yellow = gult
color-grey = grátt
color-brown = brúnt
color-pink = bleikt
color-silver = silfurlitað
color-gold = gyllt
color-beige = drapplitað
color-purple = fjólublátt
color-orange = appelsínugult
material-leather = leður
material-wood = viður
material-metal = málmur
material-glass = gler
material-plastic = plast
material-cotton = bómull
material-wool = ull
material-silk = silki
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value } herbergi
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count } stk.
unit-pair = { $count ->
    [one] { $count } par
   *[other] { $count } pör
}
unit-set = { $count } sett

# Viðskipti
card-approval = { $lines }

    Samþykkirðu þetta?
    .title = { $side ->
    [provider] Einhver vill fá þetta hjá þér: { $thing }
   *[seeker] Ég fann þetta fyrir þig: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Þú sagðir já. Nú bíð ég eftir hinum aðilanum.
approved-for-you = Ég samþykkti þetta fyrir þig eins og þú leyfðir mér.
counter-accepted = Hinn aðilinn gengur að verðinu þínu.
declined-by-you = Hafnað. Ég leita áfram.
deal-expired = Viðskipti { $deal } runnu út á tíma. Ég leita áfram.
deal-reminder = { $lines }

    Þetta bíður enn eftir svari frá þér.
    .title = { $thing }
deal-cancelled-by-you = Hætt er við viðskipti { $deal }. Ég lét hinn aðilann vita.
peer-declined = Hinn aðilinn vill ekki viðskipti { $deal }. Ég leita áfram.
peer-cancelled = Hinn aðilinn hætti við viðskipti { $deal }. Ég leita áfram.
ask-counter = Verðið fyrir stykkið er { $price }. Hvaða verð viltu bjóða í staðinn?
counter-sent = Ég kom verðinu þínu áleiðis.
counter-refused = Hinn aðilinn fellst ekki á það. { $price } stendur enn.
nothing-to-approve = Ekkert bíður eftir svari frá þér núna.
which-deal = Nokkur tilboð bíða þín. Notaðu hnappana.
ask-cancel-deal = Viltu örugglega hætta við þessi viðskipti? Hinn aðilinn treystir á þig.
kept = Allt í lagi, þetta stendur óbreytt.

# Að hittast
meeting-card = { $lines }

    Hittist á fjölförnum stað í dagsbirtu, skoðaðu hlutinn áður en þú borgar og borgaðu aldrei fyrir fram.
    .title = Ákveðið: { $thing }
meeting-spot = fjölfarinn almenningsstaður ({ $town }), til dæmis aðaltorgið eða strætóstöðin
meeting-calendar = Hér er færslan í dagatalið þitt.
meeting-soon = { $lines }
    .title = Styttist í að þið hittist: { $thing }
meeting-how = Hvernig gekk?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ég veit ekki um annan tíma sem hentar ykkur báðum. Þú getur skrifað hinum aðilanum.
ask-other-time = Hvaða tími hentar þér?
time-proposed = Ég stakk upp á þessum tíma: { $time }.
time-asked = Hinn aðilinn stingur upp á þessum tíma: { $time }.
arrived-noted = Ég lét hinn aðilann vita að þú værir á staðnum.
peer-arrived = Hinn aðilinn er á staðnum.
ask-rating = Búið! Hvernig var hinn aðilinn?
too-early-for-no-show = Þið hittist ekki fyrr en: { $time }. Bíddu aðeins þangað til.
no-show-noted = Leitt að heyra. Ég skráði að hinn aðilinn mætti ekki og leita áfram. Viltu gefa einkunn?
blamed-no-show = Hinn aðilinn segir að þú hafir ekki mætt. Ég leita áfram. Þú mátt líka gefa einkunn.
rating-thanks = Takk! Þú gafst { $stars ->
    [one] { $stars } stjörnu
   *[other] { $stars } stjörnur
}.
ask-note = Hvað á ég að segja hinum aðilanum? Ég skila því án þess að nefna nafn þitt eða númer.
note-sent = Komið til skila.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Skilaboð: { $thing }
note-translated = „{ $text }“ { $understood }
    Upprunalega ({ $language }): „{ $original }“
    .title = Skilaboð: { $thing }

# Staða
status-summary = Opnar óskir: { $wishes }. Opin viðskipti: { $deals }. Lokið: { $done }.
status-empty = Ekkert er opið núna. Segðu mér hvað þú vilt selja eða finna.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Ekki klárt enn
wish-state-open = Ég leita
wish-state-standing = Ég læt vita þegar eitthvað birtist
wish-state-talking = Ég er að semja
wish-state-agreed = Samið, sjá viðskiptin
wish-state-paused = Í hléi
deal-state-proposed = Bíður eftir svari frá þér
deal-state-approved-by-me = Bíður eftir hinum aðilanum
deal-state-approved-by-peer = Hinn aðilinn sagði já; beðið eftir þér
deal-state-confirmed = Báðir aðilar sögðu já
deal-state-meeting = Búið að ákveða stað og stund
deal-state-arrived = Þú ert á staðnum
deal-state-done = Búið, engin einkunn enn
deal-state-no-show = Einhver mætti ekki
deal-state-blamed = Hinn aðilinn segir að þú hafir ekki mætt
ask-cancel-wish = Viltu örugglega eyða „{ $thing }“?

# Stillingar og persónuvernd
settings-list = Hverju viltu breyta?
setting-language = Tungumál
setting-town = Bær
setting-autonomy = Sjálfstæði
setting-comfort = Upphæðir
setting-style = Stíll
setting-sharing = Hvað aðrir vita
setting-precision = Staðsetning
setting-platforms = Spjallleiðir
setting-market = Markaður
setting-currency = Gjaldmiðill
setting-radius = Vegalengd
setting-delivery = Afhending
setting-payment = Greiðsla
setting-quiet = Kyrrðartími
setting-days = Dagar til að hittast
setting-firmness = Prútt
setting-partners = Einkunn annarra
setting-contact = Hver má hafa samband
setting-notifications = Tilkynningar
setting-interests = Áhugamál
setting-formality = Kurteisi
setting-languages = Tungumálin mín
privacy = Ég geymi það sem þú segir mér um óskir þínar, svör þín við spurningum mínum og viðskiptin þín. Mörkin þín og heimilisfangið fara aldrei frá mér. Þú getur tekið gögnin þín með þér eða eytt þeim.
export-ready = Hér er allt sem ég veit um þig.
ask-erase = Viltu örugglega eyða öllu? Opnum óskum og viðskiptum lýkur og MAI-inn þinn hverfur fyrir fullt og allt.
erased = Öllu er eytt. Bless bless!
voice-consent = Takk. Sendu nú stutt talskilaboð; ég geymi þau sem raddsýni þitt þangað til þú eyðir því.
voice-kept = Ég geymdi raddsýnið þitt. Þú getur eytt því í /privacy.
voice-deleted = Raddsýninu þínu er eytt.

# Spjall
help = { $style ->
    [brief] Segðu mér hvað þú selur, gefur, skiptir á, leigir eða leitar að. /status /settings /privacy /cancel /stop
   *[other] Segðu mér með þínum orðum hvað þú vilt selja, gefa, skipta á, leigja eða finna. Til dæmis: „Ég er með hjól til sölu, 8000“ eða „leita að rimlarúmi hér nálægt“. Ég finn einhvern, sama á hvaða tungumáli, prútta innan þinna marka og spyr þig áður en nokkuð er ákveðið.
        /status – hvernig staðan er
        /settings – hvernig ég vinn fyrir þig
        /privacy – gögnin þín
        /cancel – sleppa spurningu
        /stop – engin fleiri skilaboð
}
greeting = { $formality ->
    [familiar] Hæ hæ! 👋 Hvað vantar þig, eða hvað þarf að fara?
   *[polite] { $style ->
        [professional] Góðan dag. Hvað get ég gert fyrir þig?
       *[other] Hæ! Að hverju ertu að leita, eða hvað viltu losna við?
    }
}
you-are-welcome = { $formality ->
    [familiar] Alltaf! 🙂
   *[polite] Ekkert að þakka!
}
not-a-wish = Viðskipti eru mitt fag: segðu mér hvað þú vilt selja, gefa, skipta á, leigja eða finna. /help sýnir meira.
nothing-asked = Allt í lagi, ég bíð ekki lengur eftir svari.
stopped = Ég þegi þá. Skrifaðu mér þegar þú vilt halda áfram.
command-unknown = Ég þekki ekki þessa skipun. /help sýnir hvað ég get.
empty-message = Skilaboðin voru tóm. Segðu mér í nokkrum orðum hvað þig vantar.
edit-unclear = Ég sá að þú breyttir skilaboðum. Segðu mér með nýjum orðum hverju ég á að breyta.
too-long = Þetta er of langt fyrir mig. Hámarkslengdin er { $limit } stafir.
no-longer-possible = Það er ekki hægt lengur. Skrifaðu /status til að sjá stöðuna.
not-found = Ég finn þetta ekki lengur. Skrifaðu /status til að sjá stöðuna.
sorry-failed = Æ, eitthvað fór úrskeiðis hjá mér. Segðu þetta aftur.
refused-market = Stillingarnar þínar leyfa mér þetta ekki. Þú getur breytt þeim í /settings.
refused-too-many-wishes = Þú ert nú þegar með margar opnar óskir. Kláraðu eina eða eyddu henni fyrst; /status sýnir þær.
refused-amount = Þessi upphæð getur ekki verið rétt. Skrifaðu tölu yfir 0.
refused-limit = Það færi yfir mörkin sem þú settir mér.
refused-contact = Öryggis þíns vegna gef ég ekki upp símanúmer, heimilisföng eða tengla. Þið hittist eins og ákveðið er á kortinu.
refused-too-many-messages = Augnablik, þetta var mikið í einu. Reyndu aftur eftir mínútu.
refused-deal-over = Þessum viðskiptum er lokið.
refused-deal-running = Það eru viðskipti í gangi um þetta. Hættu fyrst við þau; /status sýnir þau.
refused-not-open = Ég er ekki að leita að þessu núna.
refused-not-paused = Þetta er ekki í hléi.
refused-same-price = Það er nú þegar verðið.
refused-too-many-counters = Nú hafa nógu mörg tilboð gengið á milli. Samþykktu eða hafnaðu.

# Skipanir í valmyndum
command-start = Byrja
command-help = Hvað ég get
command-status = Hvernig staðan er
command-settings = Hvernig ég vinn fyrir þig
command-privacy = Gögnin þín
command-cancel = Sleppa spurningu

announcements-off = Það verður líka slökkt áfram á tilkynningum frá þessu samfélagi þangað til þú skrifar START.
announcements-on = Það er aftur kveikt á tilkynningum frá þessu samfélagi.
slow-down = Þetta var mikið í einu, ég næ ekki að fylgja. Bíddu í eina mínútu og skrifaðu svo aftur: það sem þú sendir í millitíðinni hef ég ekki lesið.
waiting-for-partner = { $thing }: það næst ekki í hinn aðilann eins og er. Ég held áfram um leið og svar berst þaðan; ekkert glatast.
privacy-notice = { $mark } Þetta er einkamerkið þitt. Öll ósvikin kort frá mér bera það; án þess er þetta ekki ég. Ég skrifa þér aldrei af öðrum reikningi og bið aldrei um lykilorð eða kóða. Það sem þú segir mér fer ekki lengra: /privacy sýnir það og eyðir því.
group-private = Ég vinn fyrir eina manneskju í einu. Skrifaðu mér í einkaskilaboðum og ég sé um málið:
link-code = Skrifaðu mér þennan kóða á hinni spjallleiðinni þinni innan { $minutes } mínútna: { $code }
link-done = Tengt: nú nærðu líka í mig í gegnum { $channel }. Það sem ég veit, það veit ég alls staðar.
link-unknown = Ég þekki ekki þennan kóða. Skrifaðu /link á hinni spjallleiðinni þinni til að fá nýjan.
unlink-list = Hvaða spjallleið á ég að gleyma?
unlink-none = Þú nærð bara í mig hér. Skrifaðu /link til að nota mig líka á annarri spjallleið.
unlink-done = Búið. Ég þekki þig ekki lengur í gegnum { $channel }.
refused-link-own = Þetta er þinn eigin kóði. Skrifaðu mér hann á hinni spjallleiðinni.
refused-link-many = Þú nærð nú þegar í mig á mörgum spjallleiðum. Skrifaðu /unlink til að taka eina burt fyrst.
refused-link-busy = Hér áttu MAI með opnar óskir eða viðskipti. Kláraðu þau eða eyddu þeim fyrst (/status sýnir þau) og skrifaðu svo kóðann aftur.
command-link = Nota mig víðar
# WhatsApp: sniðmátið sem er sent meira en 24 tímum eftir síðustu skilaboð og hnappurinn sem opnar lista
whatsapp-invite = MAI-inn þinn er með fréttir handa þér af einni ósk þinni. Svaraðu til að sjá þær.
whatsapp-invite-show = Sýndu mér
whatsapp-choose = Velja
# Fyrir umsjónarfólkið
operator-page =
    Síðan þín: { $link }
    Tengillinn virkar einu sinni, í { $minutes } mínútur. Ekki láta hann ganga.
operator-help =
    /stats – tölur, með mynd
    /broadcast MARKHÓPUR – skrifa mörgum; /broadcasts – hvernig gengur
    /announce HVER TEXTI – skrifa einni manneskju
    /user HVER – það sem er vitað; /note HVER TEXTI – leggja eitthvað á minnið
    /tag HVER MERKI, /untag HVER MERKI – fyrir markhópa
    /ban HVER ÁSTÆÐA, /unban HVER
    /disputes, /solve VIÐSKIPTI TEXTI – viðskipti þar sem einhver mætti ekki
    /export { $exports }
    /health, /dead, /resend BIÐRÖÐ NÚMER
    /maintenance on, /maintenance off
    /switch NAFN on, /switch NAFN off – { $features }
    HVER er p_…, nafn á MAI eða channel:address.
operator-usage = Skrifaðu þetta svona: { $usage }
operator-person-unknown = Ég þekki engan með þessu nafni: { $who }. Skrifaðu p_…, nafn á MAI eða channel:address.
operator-own-person = { $who } er í umsjónarteyminu; þetta er ekki hægt.
operator-user =
    { $person }
    MAI: { $mai }
    Tungumál: { $language }. Bær: { $town }
    Spjallleiðir: { $channels }
    Hér síðan: { $since }, síðast á ferð: { $seen }
    Óskir: { $wishes }
    Viðskipti: { $deals }
    Fengnar stjörnur: { $stars }
    Merki: { $tags }
    Fær fjöldaskilaboð: { $news }. Í banni: { $banned }
    Minnispunktar: { $notes }
    .title = { $name }
operator-stats =
    Fólk: { $people }, nýtt á viku: { $fresh }, virkt á viku: { $active }
    Tungumál: { $languages }
    Spjallleiðir: { $channels }
    Óskir: { $wishes }
    Viðskipti: { $deals }
    Frá ósk til viðskipta: óskir { $confirmed }, mótaðili fundinn { $matched }, samið { $agreed }, klárað { $carried } ({ $conversion })
    Svartími: helmingur í mesta lagi { $median }, nær allt í mesta lagi { $slowest }
    Frá korti til samþykkis: { $approval }
    .title = Tölur
chart-languages = Fólk eftir tungumáli
chart-channels = Fólk eftir spjallleið
chart-daily = Nýtt fólk, óskir og viðskipti eftir dögum
chart-funnel = 1 óskir, 2 mótaðili fundinn, 3 samið, 4 klárað
operator-no-disputes = Engin ágreiningsmál.
operator-deal-unknown = Ég þekki engin viðskipti { $deal }.
operator-solver-is-party = Þú átt aðild að þessum viðskiptum; einhver annar úr umsjónarteyminu þarf að skera úr.
dispute-solved = { $text }
    .title = Niðurstaða um viðskipti { $deal }: { $thing }
operator-says = { $text }
    .title = Orðsending frá umsjónarfólkinu
operator-export-ready = Línur: { $total }
operator-nothing-dead = Ekkert hefur verið gefið upp á bátinn.
operator-switches = Viðhald: { $maintenance }. { $features }
maintenance = Við erum að laga svolítið. Ég geymi skilaboðin þín og svara um leið og því er lokið.
maintenance-over = Viðhaldinu er lokið. Skilaboð sem biðu: { $total }
feature-off = Það er slökkt á þessu eins og er. Reyndu aftur seinna.
banned = Umsjónarfólkið hefur lokað aðgangi þínum: { $reason }
unbanned = Gott að fá þig aftur. Segðu mér hvað þú vilt selja eða finna.
# Fjöldaskilaboð
segment-wrong =
    { $problem ->
        [too-long] Þetta er of langt. Hámarkslengdin er { $word } stafir.
        [too-deep] Of margir svigar hver innan í öðrum. Hámark: { $word }.
        [unknown-name] Ég þekki ekki „{ $word }“ (stafur { $at }). Í boði: { $choices }
        [unknown-value] „{ $word }“ (stafur { $at }) gengur ekki þarna. Til dæmis: { $choices }
        [expected-value] Það vantar gildi við staf { $at }, á eftir „{ $word }“.
        [expected-term] Það vantar skilyrði við staf { $at }. Í boði: { $choices }
        [expected-bracket] Það vantar „{ $word }“ við staf { $at }.
        [left-over] Það vantar „and“ eða „or“ á undan „{ $word }“ (stafur { $at }).
        [bad-character] Ég get ekki lesið „{ $word }“ (stafur { $at }).
        [bad-time] „{ $word }“ (stafur { $at }) er ekki tímalengd. Til dæmis: { $choices }
        [bad-distance] Með „{ $word }“ (stafur { $at }) þarf stað og fjarlægð. Til dæmis: { $choices }
        [unknown-place] Ég þekki ekki staðinn „{ $word }“ (stafur { $at }). Skrifaðu stærri bæ, eða breiddargráðu, lengdargráðu.
        [several-places] „{ $word }“ (stafur { $at }) getur átt við nokkra staði. Skrifaðu einn af þessum punktum: { $choices }
       *[other] Ég get ekki lesið þetta við staf { $at }.
    }
    .title = Hverja áttu við?
broadcast-ask-text =
    Til: { $segment }
    Sendu mér nú textann. Byrjaðu hvert tungumál á tungumálakóðanum, til dæmis „es: Hola“; texti án kóða er á þessu máli: { $language }. Línur í [hornklofum] í lokin verða að hnöppum, [Label -> /status] segir hvað gerist þegar ýtt er. Mynd má fylgja með eða koma ein og sér. „catalog: KEY“ sækir texta úr textasöfnunum.
broadcast-text-wrong =
    { $problem ->
        [empty] Það vantar texta: { $word }.
        [too-long] Textinn ({ $word }) er of langur. Hámarkslengdin er { $limit } stafir.
        [bad-button] „{ $word }“ getur ekki orðið hnappur: hámark hnappa er { $buttons }, hámarkslengd hvers { $label } stafir.
       *[unknown-key] Textasöfnin eiga engan texta „{ $word }“ sem stendur einn og sér.
    }
broadcast-preparing = Ég er að telja hverjir fá þetta. Þú getur sent fleiri tungumál eða mynd.
broadcast-preview =
    Til: { $segment }
    Viðtakendur: { $total }
    Tungumál: { $languages }
    Spjallleiðir: { $channels }
    Textar: { $texts }
    Sleppt: { $skipped }
    .title = Prufukeyrsla
broadcast-nobody =
    Enginn myndi fá þetta. Til: { $segment }
    Sleppt: { $skipped }
broadcast-how =
    { $how ->
        [given] eins og það kom
        [catalog] úr textasafninu
        [translated] þýtt
        [read] annað mál sem þau lesa
        [related] mál sem er skylt þeirra máli
       *[closest] það næsta sem til er
    }
skip-reason =
    { $reason ->
        [banned] í banni
        [opted-out] vilja ekki fjöldaskilaboð
        [stopped] sögðu stopp
        [notifications] vilja bara heyra af viðskiptum
        [blocked] lokuðu á okkur
       *[unreachable] ekkert fang til að senda á
    }
broadcast-ask-when = Hvenær? Til dæmis „2h“, „18:30“, „2026-03-01 18:30“ (þinn tími, { $zone }), eða með „local“ á undan til að miða við klukkuna hjá hverjum viðtakanda.
broadcast-when-wrong = Ég get ekki lesið „{ $text }“ sem tíma innan næsta árs.
broadcast-progress =
    { $state }
    Til: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Fjöldaskilaboð { $id }
broadcast-state =
    { $state ->
        [ready] Ekki sent enn
        [preparing] Í undirbúningi
        [scheduled] Tímasett: { $at }
        [running] Verið að senda
        [paused] Í hléi
        [done] Búið
       *[cancelled] Hætt við
    }
recipient-state =
    { $state ->
        [waiting] eftir
        [queued] næst
        [sending] verið að senda
        [sent] sent
        [delivered] komið til skila
        [read] lesið
        [failed] mistókst
        [window] bíður þar til viðtakandi skrifar
        [unsure] kannski sent
        [skipped] sleppt
        [cancelled] hætt við
       *[erased] horfið
    }
broadcast-none = Engin fjöldaskilaboð enn.
broadcast-ask-cancel = Viltu örugglega hætta við? Þau sem hafa ekki fengið þetta enn fá það þá ekki.
broadcast-report = { $states }
    .title = Fjöldaskilaboð { $id }: allir viðtakendur
broadcast-footer = /stop stöðvar svona skilaboð.
button-send-now = Senda núna
button-schedule = Tímasetja
button-hold = Gera hlé
button-go-on = Halda áfram
button-stop-sending = Hætta við
button-report = Skýrsla
operator-text = { $text }
