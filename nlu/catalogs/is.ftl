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
