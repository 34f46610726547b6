# Kuanza na kufahamiana
birth-welcome = Habari! Mimi ni MAI wako, wakala wako binafsi wa biashara. Niambie unachotaka kuuza, kutoa bure, kubadilishana, kukodisha au kutafuta, kwa maneno yako na lugha yako; nitakutafutia mtu anayefaa na kukujadilia bei. Hakuna kinachokubaliwa bila wewe kusema ndiyo.
birth-ready = MAI wako yuko tayari. Msalimie.
ask-town = Unaishi mji gani? (Ninajibu kwa { $language }; andika tu kwa lugha nyingine nami nitafuata.)
ask-autonomy = Niamue mwenyewe kwa kiasi gani?
ask-comfort = Hadi kiasi gani naweza kufanya mambo bila kukusumbua?
ask-style = Ungependa niongee nawe vipi?
ask-sharing = MAI wengine waruhusiwe kujua nini kukuhusu?
ask-precision = Wengine waone mahali ulipo kwa usahihi gani?
ask-platforms = Unachati wapi? Chagua zote zinazokufaa.
ask-market = Naweza kukufanyia nini sokoni?
ask-currency = Unahesabu kwa sarafu gani? Iandike, kwa mfano { $currency }.
ask-radius = Uko tayari kwenda umbali gani kwa ajili ya dili?
ask-delivery = Unapendelea kukutana au kuletewa vitu?
ask-payment = Unapenda kulipa na kulipwa kwa njia gani?
ask-quiet = Nikae kimya wakati gani?
ask-days = Ni lini una nafasi ya kukutana na watu?
ask-firmness = Nijadili bei kwa ukali gani?
ask-partners = Upande wa pili uwe na alama nzuri kiasi gani?
ask-contact = Nani anaweza kuwasiliana nawe kupitia kwangu?
ask-notifications = Nikutaarifu kuhusu nini bila kuulizwa?
ask-interests = Unavutiwa na vitu vya aina gani? Andika vichache.
ask-formality = Niwe rasmi kiasi gani?
ask-languages = Unazungumza lugha zipi? Ziandike.
ask-language = Nizungumze lugha gani?
language-set = Kuanzia sasa ninazungumza { $language }.
choice-autonomy-ask = Niulize kila mara
choice-autonomy-big = Makubwa tu uniulize
choice-autonomy-tell = Fanya, kisha niambie
choice-autonomy-full = Niamulie wewe
choice-comfort-under = Hadi { $amount }
choice-comfort-trust = Ninakuamini
choice-style-casual = Kawaida tu
choice-style-professional = Kikazi
choice-style-brief = Kwa ufupi
choice-style-detailed = Kwa kina
choice-sharing-nothing = Wasijue chochote
choice-sharing-interests = Ninayopenda
choice-sharing-profile = Wasifu wangu
choice-sharing-all = Chochote kitakachofaa
choice-precision-city = Mji wangu
choice-precision-never = Wasione kamwe
choice-precision-neighbourhood = Mtaa wangu
choice-precision-precise = Mahali hasa nilipo
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chati ya wavuti
platform-not-yet = { $name }: bado haipatikani hapa; nitaikumbuka.
choice-market-full = Kila kitu
choice-market-browse = Kuangalia tu
choice-market-buy = Kununua nikikubali
choice-market-sell = Kuuza nikikubali
choice-radius-5 = Km 5
choice-radius-20 = Km 20
choice-radius-50 = Km 50
choice-radius-100 = Km 100
choice-radius-500 = Km 500
choice-delivery-pickup = Kukutana
choice-delivery-delivery = Kuletewa
choice-delivery-either = Vyovyote
choice-payment-cash = Pesa taslimu
choice-payment-transfer = Kupitia benki
choice-payment-card = Kadi
choice-payment-any = Njia yoyote
choice-quiet-night = Usiku (22–8)
choice-quiet-none = Usikae kimya kamwe
choice-quiet-evening = Jioni na usiku (19–9)
choice-days-any = Wakati wowote
choice-days-weekend = Wikendi
choice-days-evenings = Mchana na jioni
choice-days-mornings = Asubuhi
choice-firmness-normal = Kawaida
choice-firmness-soft = Kwa upole
choice-firmness-firm = Kwa ukali
choice-partners-0 = Yeyote
choice-partners-50 = Wastani au zaidi
choice-partners-70 = Nzuri
choice-partners-85 = Nzuri sana
choice-contact-everyone = Kila mtu
choice-contact-rated = Wenye alama tu
choice-contact-nobody = Hakuna mtu
choice-notifications-all = Kila kitu
choice-notifications-digest = Mara 1 kwa siku, pamoja
choice-notifications-deals = Dili zangu tu
choice-notifications-none = Usinitaarifu
choice-formality-polite = Kwa heshima
choice-formality-familiar = Kama rafiki
which-town = Unamaanisha upi?
town-noted = Nimeandika: { $town }. Ninahesabu kwa { $currency }; unaweza kubadilisha kwenye /settings.
unclear-town = Siujui mji huo. Tafadhali andika mji mkubwa ulio karibu, au tuma mahali ulipo.
held-until-ready = Nimeihifadhi. Subiri kidogo tu, kisha nitaishughulikia.
please-choose = Tafadhali bonyeza kitufe kimojawapo, au andika /help.
noted = Nimeandika.
welcome-back = { $formality ->
    [familiar] Mambo! Nafurahi kukuona tena! 👋 Vipi?
   *[polite] Karibu tena! Unatafuta nini, au ungependa kuondoa nini?
}

# Vitufe
button-skip = Ruka
button-done-choosing = Nimemaliza
button-drop = Achana nayo
button-yes-look = Ndiyo, endelea
button-only-tell = Niambie tu
button-change = Badilisha
button-back = Rudi
button-approve = Kubali
button-decline = Kataa
button-counter = Bei nyingine
button-here = Nimefika
button-done = Yote tayari
button-write = Waandikie
button-reschedule = Wakati mwingine
button-noshow = Hawakuja
button-cancel = Sitisha dili
button-cancel-sure = Ndiyo, sitisha
button-cancel-wish = Futa
button-keep = Hapana, iache
button-reply = Jibu
button-negotiate = Jadili bei
button-accept-time = Wakati huo unanifaa
button-pause = Simamisha kwa muda
button-resume = Tafuta tena
button-edit = Hariri
button-export = Faili ya data yangu
button-erase = Futa kila kitu
button-erase-sure = Ndiyo, futa vyote
button-voice-give = Toa sampuli ya sauti
button-voice-delete = Futa sampuli ya sauti
button-used = Kitufe hicho kimeshatumika. Andika /status uone hali ilivyo.
button-unknown = Sikijui tena kitufe hicho. Andika /status uone hali ilivyo.
button-foreign = Kitufe hicho ni cha mtu mwingine.
label = { $text }

# Maombi
action-name = { $action ->
    [SELL] Inauzwa
    [BUY] Inahitajika
    [GIVE] Inatolewa bure
    [TRADE] Kubadilishana
    [RENT_OUT] Inakodishwa
    [RENT] Kukodi
    [OFFER_SERVICE] Huduma inatolewa
    [SEEK_SERVICE] Huduma inahitajika
   *[other] Ombi
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Nitafute mtu? Unaweza pia kunirekebisha kwa maneno.
    .title = { action-name }: { $thing }
ask-wish-action = Unataka kuifanyia nini?
ask-wish-thing = Ni kitu gani hasa?
ask-wish-location = Katika mji gani? Unaweza pia kutuma mahali ulipo.
ask-wish-size = Saizi gani?
ask-wish-quantity = Ngapi?
ask-wish-wanted = Ungependa upewe nini badala yake?
per-what = { $per ->
    [hour] {" "}kwa saa
    [day] {" "}kwa siku
    [week] {" "}kwa wiki
    [month] {" "}kwa mwezi
    [unit] {" "}kwa kimoja
   *[one] {""}
}
ask-wish-target = Ungependa bei gani{ per-what }? Wengine wataiona kama bei unayoomba.
ask-wish-limit = { $side ->
    [provider] Bei ya chini kabisa utakayokubali ni ipi{ per-what }? Inabaki kati yetu; simwambii mtu yeyote.
   *[seeker] Bei ya juu kabisa utakayolipa ni ipi{ per-what }? Inabaki kati yetu; simwambii mtu yeyote.
}
unclear-wish-thing = Tafadhali niambie kwa neno moja au mawili ni kitu gani.
unclear-wish-location = Siujui mji huo. Tafadhali andika mji mkubwa ulio karibu, au tuma mahali ulipo.
unclear-wish-size = Tafadhali andika saizi kama ilivyoandikwa kwenye kitu chenyewe.
unclear-wish-quantity = Tafadhali andika namba, kwa mfano 4.
unclear-wish-wanted = Tafadhali niambie kwa neno moja au mawili ungependa upewe nini badala yake.
unclear-wish-target = Tafadhali andika kiasi, kwa mfano 8000.
unclear-wish-limit = Tafadhali andika kiasi, kwa mfano 6000.
two-currencies = Nimesoma sarafu mbili: { $currencies }. Tafadhali niambie kiasi kwa moja tu kati yake.
several-wishes = Naona { $count ->
    [one] ombi { $count }
   *[other] maombi { $count }
} hapo. Twende moja baada ya jingine.
wish-open = { $style ->
    [brief] Natafuta.
   *[other] Sasa ninatafuta mtu na nitakuambia mara tu nikipata. Andika /status wakati wowote.
}
wish-standing = Nitakuwa macho na kukuambia tu kitu kikijitokeza.
wish-dropped = Sawa, nimeisahau.
wish-expired = Muda wa hili umeisha; nimeacha kutafuta. Niambie tena kama bado unalitaka.
    .title = { action-name }: { $thing }
wish-paused = Limesimamishwa kwa muda. Hakuna atakayeliona hadi uliendeleze.
wish-resumed = Ninatafuta tena.
wish-cancelled = Limefutwa: { $thing }.
which-field = Nibadilishe nini?
field-action = Ninachotaka kufanya
field-thing = Kitu chenyewe
field-quantity = Idadi
field-size = Saizi
field-location = Mji
field-wanted = Ninachotaka badala yake
field-target = Bei yangu
field-limit = Kikomo changu
photo-what = Picha nzuri! Ni kitu gani, na nikifanyie nini: nikiuze, nikitoe bure, nitafute kama hicho?
photo-seen = Hii inaonekana kama: { $thing }. Nifanye nini: niuze, nitoe bure, nitafute kama hiyo?
voice-heard = Nimesikia: “{ $text }”
voice-unclear = Sikuelewa ulichosema. Tafadhali andika kwa maneno machache.
got-voice = Bado siwezi kusikiliza ujumbe wa sauti. Tafadhali andika kwa maneno machache.
got-contact = Asante, lakini sihitaji namba za watu: wewe na upande wa pili mnaandikiana kupitia kwangu.
got-sticker = 🙂 Niambie kwa maneno unatafuta nini au unataka kuondoa nini.
got-document = Siwezi kusoma faili. Tafadhali niambie kwa maneno machache inahusu nini.
got-other = Siwezi kusoma ujumbe wa aina hiyo. Tafadhali niambie kwa maneno machache.
standing-found = { $priced ->
    [yes] Nimepata: { $thing }, umbali wa { $distance }, bei inayoombwa { $price }.
   *[no] Nimepata: { $thing }, umbali wa { $distance }.
}
digest = { $lines }
    .title = Vitu nilivyokupatia leo
talk-begun = Ninaongea nao, nitarudi kwako.
which-meaning = Sina uhakika kama nimeelewa. Unataka kufanya nini?
meaning-sell = Kuuza kitu
meaning-buy = Kununua kitu
meaning-give = Kutoa kitu bure
meaning-trade = Kubadilishana kitu
meaning-rent-out = Kukodisha kitu changu
meaning-rent = Kukodi kitu
meaning-offer-service = Kutoa huduma yangu
meaning-seek-service = Kufanyiwa kazi
meaning-approve = Kusema ndiyo
meaning-decline = Kusema hapana
meaning-counter = Kutaja bei nyingine
meaning-cancel = Kuondoa tangazo au ombi
meaning-status = Kuona hali ilivyo
meaning-help = Kupata msaada
meaning-greet = Kusalimia tu
meaning-thank = Kushukuru tu
meaning-stop = Kusitisha ujumbe
meaning-other = Kupiga soga tu
meaning-neither = Kitu kingine
say-it-differently = Basi tafadhali sema kwa maneno mengine, kwa mfano: “Nauza baiskeli yangu, 8000”.

# Mistari ya kadi
line-in-return = Badala yake: { $value }
line-details = { $value }
line-quantity = Idadi: { $value }
line-unit-price = Kila kimoja: { $value }
line-total = Jumla: { $value }
line-price-hour = { $value } kwa saa
line-price-day = { $value } kwa siku
line-price-week = { $value } kwa wiki
line-price-month = { $value } kwa mwezi
line-free = Bure
line-reasons = Sababu: { $value }
line-distance = Umbali: { $value }
line-area = Eneo la kukutana: { $value }
line-times = Nyakati zinazowezekana: { $value }
line-payment = Malipo: { $value }
line-partner = Upande wa pili: { $value }
line-interests = Yanayovutia: { $value }
line-since = Hapa tangu: { $value }
line-expires = Mwisho: { $value }
line-deal = Dili na. { $value }
line-hope = Bei: { $value }
line-limit = Kikomo (wewe na mimi tu tunajua): { $value }
line-place = Mahali: { $value }
line-urgent = Haraka
line-when = Lini: { $value }
line-where = Wapi: { $value }
partner-new = { $named ->
    [yes] { $name }, mgeni hapa, bado hana alama
   *[no] mgeni hapa, bado hana alama
}
partner-rated = { $named ->
    [yes] { $name }, nyota { NUMBER($stars, maximumFractionDigits: 1) } kati ya 5 ({ $count })
   *[no] nyota { NUMBER($stars, maximumFractionDigits: 1) } kati ya 5 ({ $count })
}
reason-same-size = saizi inalingana
reason-same-brand = chapa inalingana
reason-same-model = modeli inalingana
reason-asks = anaomba { $value }
payment-cash = pesa taslimu
payment-bank-transfer = uhamisho wa benki
payment-card = kadi
payment-mobile-money = pesa kwa simu
condition-new = mpya
condition-used-like-new = kama mpya
condition-used-good = hali nzuri
condition-used-fair = hali ya wastani
condition-for-parts = kwa ajili ya spea
condition-used = iliyotumika
color-black = nyeusi
color-white = nyeupe
color-red = nyekundu
color-blue = bluu
color-green = kijani
color-yellow = njano
color-grey = kijivu
color-brown = kahawia
color-pink = pinki
color-silver = rangi ya fedha
color-gold = rangi ya dhahabu
color-beige = krimu
color-purple = zambarau
color-orange = rangi ya chungwa
material-leather = ngozi
material-wood = mbao
material-metal = chuma
material-glass = kioo
material-plastic = plastiki
material-cotton = pamba
material-wool = sufu
material-silk = hariri
attribute-storage-gb = GB { $value }
attribute-mileage-km = km { $value }
attribute-rooms = { $value ->
    [one] chumba { $value }
   *[other] vyumba { $value }
}
attribute-area-m2 = m² { $value }
unit-kg = kilo { $count }
unit-l = lita { $count }
unit-m = mita { $count }
unit-piece = { $count ->
    [one] kipande { $count }
   *[other] vipande { $count }
}
unit-pair = { $count ->
    [one] jozi { $count }
   *[other] jozi { $count }
}
unit-set = { $count ->
    [one] seti { $count }
   *[other] seti { $count }
}

# Dili
card-approval = { $lines }

    Unakubali?
    .title = { $side ->
    [provider] Kuna mtu anataka hii kutoka kwako: { $thing }
   *[seeker] Nimekupatia: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Umesema ndiyo. Sasa ninasubiri upande wa pili.
approved-for-you = Nimekukubalia hii, kama ulivyoniruhusu.
counter-accepted = Upande wa pili umekubali bei yako.
declined-by-you = Imekataliwa. Ninaendelea kutafuta.
deal-expired = Muda wa dili { $deal } umeisha. Ninaendelea kutafuta.
deal-reminder = { $lines }

    Hii bado inasubiri jibu lako.
    .title = { $thing }
deal-cancelled-by-you = Dili { $deal } imesitishwa. Nimeuambia upande wa pili.
peer-declined = Upande wa pili hautaki dili { $deal }. Ninaendelea kutafuta.
peer-cancelled = Upande wa pili umesitisha dili { $deal }. Ninaendelea kutafuta.
ask-counter = Bei ya kimoja ni { $price }. Unapendekeza bei gani badala yake?
counter-sent = Nimefikisha bei yako.
counter-refused = Upande wa pili haukubali hiyo. Bei ya { $price } bado ipo.
nothing-to-approve = Kwa sasa hakuna kinachosubiri jibu lako.
which-deal = Kuna ofa kadhaa zinakusubiri. Tafadhali tumia vitufe.
ask-cancel-deal = Kweli nisitishe dili hii? Upande wa pili unakutegemea.
kept = Sawa, kila kitu kinabaki kama kilivyo.

# Kukutana
meeting-card = { $lines }

    Kutaneni mchana mahali penye watu wengi, kagua kitu kabla ya kulipa, na kamwe usilipe mapema.
    .title = Mmekubaliana: { $thing }
meeting-spot = mahali pa umma penye watu wengi, { $town }, kama vile uwanja mkuu au stendi
meeting-calendar = Hii hapa miadi ya kuweka kwenye kalenda yako.
meeting-soon = { $lines }
    .title = Miadi yenu inakaribia: { $thing }
meeting-how = Ilikuwaje?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Sijui wakati mwingine unaowafaa nyote wawili. Unaweza kuuandikia upande wa pili.
ask-other-time = Wakati gani unakufaa?
time-proposed = Nimependekeza { $time }.
time-asked = Upande wa pili unapendekeza { $time }.
arrived-noted = Nimeuambia upande wa pili kuwa umefika.
peer-arrived = Upande wa pili umefika.
ask-rating = Tayari! Upande wa pili ulikuwaje?
too-early-for-no-show = Mnakutana { $time } tu. Tafadhali subiri hadi wakati huo.
no-show-noted = Pole sana. Nimeandika kuwa hawakuja, na ninaendelea kutafuta. Ungependa kuwapa alama?
blamed-no-show = Upande wa pili unasema hukuja. Ninaendelea kutafuta. Nawe unaweza kuwapa alama.
rating-thanks = Asante! Umetoa { $stars ->
    [one] nyota { $stars }
   *[other] nyota { $stars }
}.
ask-note = Niuambie nini upande wa pili? Ninafikisha bila jina wala namba yako.
note-sent = Nimefikisha.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Ujumbe kuhusu { $thing }
note-translated = “{ $text }” { $understood }
    Ya asili ({ $language }): “{ $original }”
    .title = Ujumbe kuhusu { $thing }

# Hali
status-summary = Maombi yaliyo wazi: { $wishes }. Dili zilizo wazi: { $deals }. Zilizokamilika: { $done }.
status-empty = Kwa sasa hakuna kilicho wazi. Niambie unachotaka kuuza au kutafuta.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Bado halijakamilika
wish-state-open = Ninatafuta
wish-state-standing = Nitakuambia kitu kikijitokeza
wish-state-talking = Ninajadili bei
wish-state-agreed = Mmekubaliana, tazama dili
wish-state-paused = Limesimamishwa kwa muda
deal-state-proposed = Inasubiri jibu lako
deal-state-approved-by-me = Inasubiri upande wa pili
deal-state-approved-by-peer = Upande wa pili umesema ndiyo; unasubiriwa wewe
deal-state-confirmed = Nyote mmesema ndiyo
deal-state-meeting = Miadi imepangwa
deal-state-arrived = Umefika
deal-state-done = Imekamilika, bado bila alama
deal-state-no-show = Kuna ambaye hakuja
deal-state-blamed = Upande wa pili unasema hukuja
ask-cancel-wish = Kweli nifute “{ $thing }”?

# Mipangilio na faragha
settings-list = Ungependa kubadilisha nini?
setting-language = Lugha
setting-town = Mji
setting-autonomy = Uhuru wa kuamua
setting-comfort = Viwango vya pesa
setting-style = Mtindo
setting-sharing = Wengine wanajua nini
setting-precision = Mahali
setting-platforms = Njia za kuchati
setting-market = Soko
setting-currency = Sarafu
setting-radius = Umbali
setting-delivery = Kufikisha vitu
setting-payment = Malipo
setting-quiet = Saa za utulivu
setting-days = Siku za kukutana
setting-firmness = Kujadili bei
setting-partners = Alama za wengine
setting-contact = Nani awasiliane nami
setting-notifications = Taarifa
setting-interests = Ninayopenda
setting-formality = Adabu
setting-languages = Lugha ninazozungumza
privacy = Ninahifadhi unachoniambia kuhusu maombi yako, majibu yako kwa maswali yangu na dili zako. Vikomo vyako na anwani yako havitoki kwangu kamwe. Unaweza kuchukua data yako au kuifuta.
export-ready = Haya ndiyo yote ninayojua kukuhusu.
ask-erase = Kweli nifute kila kitu? Maombi na dili zilizo wazi zitaisha, na MAI wako atatoweka kabisa.
erased = Kila kitu kimefutwa. Kwaheri!
voice-consent = Asante. Tafadhali tuma sasa ujumbe mfupi wa sauti; nitauhifadhi kama sampuli ya sauti yako hadi utakapoifuta.
voice-kept = Nimehifadhi sampuli ya sauti yako. Unaweza kuifuta kwenye /privacy.
voice-deleted = Sampuli ya sauti yako imefutwa.

# Mazungumzo
help = { $style ->
    [brief] Niambie unachouza, kutoa, kubadilishana, kukodisha au kutafuta. /status /settings /privacy /cancel /stop
   *[other] Niambie kwa maneno yako unachotaka kuuza, kutoa bure, kubadilishana, kukodisha, kukodi au kutafuta. Kwa mfano: “Nina baiskeli ya kuuza, 8000” au “natafuta kitanda cha mtoto karibu nami”. Ninatafuta mtu, wa lugha yoyote ile, ninajadili bei ndani ya vikomo vyako, na kukuuliza kabla ya kukubaliana chochote.
        /status – hali ilivyo
        /settings – jinsi ninavyokufanyia kazi
        /privacy – data yako
        /cancel – acha swali
        /stop – ujumbe usitumwe tena
}
greeting = { $formality ->
    [familiar] Mambo! 👋 Unasaka nini, au nini kiondoke?
   *[polite] { $style ->
        [professional] Habari. Nikusaidie nini?
       *[other] Habari! Unatafuta nini, au ungependa kuondoa nini?
    }
}
you-are-welcome = { $formality ->
    [familiar] Usijali, muda wowote! 🙂
   *[polite] Karibu sana!
}
not-a-wish = Kazi yangu ni biashara: niambie unachotaka kuuza, kutoa bure, kubadilishana, kukodisha au kutafuta. /help inaeleza zaidi.
nothing-asked = Sawa, sisubiri jibu tena.
stopped = Nitakaa kimya. Niandikie wakati wowote ukitaka kuendelea.
command-unknown = Siijui amri hiyo. /help inaonyesha ninachoweza kufanya.
empty-message = Ujumbe huo ulikuwa mtupu. Niambie kwa maneno machache unahitaji nini.
edit-unclear = Nimeona umebadilisha ujumbe. Niambie kwa maneno mapya nibadilishe nini.
too-long = Hiyo ni ndefu mno kwangu. Tafadhali sema kwa herufi zisizozidi { $limit }.
no-longer-possible = Hiyo haiwezekani tena. Andika /status uone hali ilivyo.
not-found = Siioni tena. Andika /status uone hali ilivyo.
sorry-failed = Samahani, kuna hitilafu upande wangu. Tafadhali sema tena.
refused-market = Mipangilio yako hainiruhusu hilo. Unaweza kuibadilisha kwenye /settings.
refused-too-many-wishes = Tayari una maombi mengi yaliyo wazi. Tafadhali kamilisha au futa moja kwanza; /status inayaonyesha.
refused-amount = Kiasi hicho hakiwezi kuwa sahihi. Tafadhali andika namba zaidi ya 0.
refused-limit = Hiyo ingevuka kikomo ulichonipa.
refused-contact = Kwa usalama wako sipitishi namba za simu, anwani wala viungo. Mnakutana kama mlivyokubaliana kwenye kadi.
refused-too-many-messages = Subiri kidogo, hizo zilikuwa nyingi kwa mpigo. Jaribu tena baada ya dakika moja.
refused-deal-over = Dili hiyo imekwisha.
refused-deal-running = Kuna dili inayoendelea kuhusu hilo. Tafadhali sitisha dili kwanza; /status inaionyesha.
refused-not-open = Kwa sasa silitafuti hilo.
refused-not-paused = Hilo halijasimamishwa.
refused-same-price = Hiyo ndiyo bei iliyopo tayari.
refused-too-many-counters = Ofa za huku na huku zimetosha. Tafadhali kubali au kataa.

# Amri kwenye menyu
command-start = Anza
command-help = Ninachoweza kufanya
command-status = Hali ilivyo
command-settings = Jinsi ninavyokufanyia kazi
command-privacy = Data yako
command-cancel = Acha swali

announcements-off = Matangazo ya jumuiya hii pia yatasimama, hadi utakapoandika START.
announcements-on = Matangazo ya jumuiya hii yatakujia tena.
slow-down = Hizo zilikuwa nyingi kwa mpigo, siwezi kwenda na kasi hiyo. Tafadhali subiri dakika moja, kisha andika tena: ulichotuma katikati sijakisoma.
waiting-for-partner = { $thing }: upande wa pili haupatikani kwa sasa. Nitaendelea mara tu watakapoandika; hakuna kinachopotea.
privacy-notice = { $mark } Hii ni ishara yako ya siri. Kila kadi yangu halisi huwa nayo; bila hiyo, si mimi. Sikuandikii kamwe kutoka akaunti nyingine wala siombi kamwe nywila au misimbo. Unachoniambia kinabaki kwangu: /privacy inakionyesha na kukifuta.
group-private = Ninamhudumia mtu mmoja kwa wakati mmoja. Niandikie faraghani, nami nitalishughulikia:
link-code = Niandikie msimbo huu kwenye njia yako nyingine ya kuchati ndani ya dakika { $minutes }: { $code }
link-done = Imeunganishwa: sasa unanipata pia kwenye { $channel }. Ninachojua, ninakijua kila mahali.
link-unknown = Siujui msimbo huo. Andika /link kwenye njia yako nyingine ili upate mpya.
unlink-list = Nisahau njia ipi ya kuchati?
unlink-none = Unanipata hapa tu. Andika /link ili unitumie pia kwenye njia nyingine.
unlink-done = Tayari. Kwenye { $channel } sikujui tena.
refused-link-own = Huo ni msimbo wako mwenyewe. Niandikie kwenye ile njia nyingine.
refused-link-many = Tayari unanipata kwenye njia nyingi. Andika /unlink uondoe moja kwanza.
refused-link-busy = Hapa una MAI mwenye maombi au dili zilizo wazi. Zikamilishe au zifute kwanza (/status inazionyesha), kisha andika msimbo tena.
command-link = Nitumie kwingine pia
# WhatsApp: kiolezo kinachotumwa zaidi ya saa 24 baada ya ujumbe wa mwisho, na kitufe kinachofungua orodha
whatsapp-invite = MAI wako ana habari kuhusu ombi lako mojawapo. Jibu ili uione.
whatsapp-invite-show = Nionyeshe
whatsapp-choose = Chagua
# Kwa wanaoendesha boti
operator-page =
    Ukurasa wako: { $link }
    Kiungo kinafanya kazi mara moja tu, kwa dakika { $minutes }. Usimpe mtu mwingine.
operator-help =
    /stats – takwimu, pamoja na picha
    /broadcast KUNDI – waandikie wengi; /broadcasts – hali yake
    /announce NANI MAANDISHI – mwandikie mmoja
    /user NANI – yanayojulikana; /note NANI MAANDISHI – kumbuka jambo
    /tag NANI LEBO, /untag NANI LEBO – kwa ajili ya makundi
    /ban NANI SABABU, /unban NANI
    /disputes, /solve DILI MAANDISHI – dili ambazo mtu hakuja
    /export { $exports }
    /health, /dead, /resend FOLENI NAMBA
    /maintenance on, /maintenance off
    /switch JINA on, /switch JINA off – { $features }
    NANI ni p_…, jina la MAI, au channel:address.
operator-usage = Tafadhali andika hivi: { $usage }
operator-person-unknown = Simjui yeyote anayeitwa { $who }. Andika p_…, jina la MAI, au channel:address.
operator-own-person = { $who } ni miongoni mwa wasimamizi; hilo haliwezekani.
operator-user =
    { $person }
    MAI: { $mai }
    Lugha: { $language }. Mji: { $town }
    Njia: { $channels }
    Hapa tangu { $since }, kuonekana mwisho { $seen }
    Maombi: { $wishes }
    Dili: { $deals }
    Nyota zilizopokewa: { $stars }
    Lebo: { $tags }
    Hupata ujumbe wa wengi: { $news }. Amezuiwa: { $banned }
    Maelezo: { $notes }
    .title = { $name }
operator-stats =
    Watu: { $people }, wapya kwa wiki: { $fresh }, waliotumia kwa wiki: { $active }
    Lugha: { $languages }
    Njia: { $channels }
    Maombi: { $wishes }
    Dili: { $deals }
    Kutoka ombi hadi dili: maombi { $confirmed }, yaliyolinganishwa { $matched }, yaliyokubaliwa { $agreed }, yaliyokamilika { $carried } ({ $conversion })
    Majibu: nusu ndani ya { $median }, karibu yote ndani ya { $slowest }
    Kutoka kadi hadi kukubali: { $approval }
    .title = Takwimu
chart-languages = Watu kwa lugha
chart-channels = Watu kwa njia ya kuchati
chart-daily = Watu wapya, maombi, dili kwa siku
chart-funnel = 1 maombi, 2 yaliyolinganishwa, 3 yaliyokubaliwa, 4 yaliyokamilika
operator-no-disputes = Hakuna mizozo.
operator-deal-unknown = Siijui dili { $deal }.
operator-solver-is-party = Wewe ni upande mmoja wa dili hiyo; msimamizi mwingine ndiye aamue.
dispute-solved = { $text }
    .title = Uamuzi kuhusu dili { $deal }: { $thing }
operator-says = { $text }
    .title = Neno kutoka kwa wanaoendesha huduma hii
operator-export-ready = Safu: { $total }
operator-nothing-dead = Hakuna ujumbe ulioshindikana kabisa.
operator-switches = Matengenezo: { $maintenance }. { $features }
maintenance = Tunatengeneza kitu. Nimeuhifadhi ujumbe wako na nitajibu mara tu tukimaliza.
maintenance-over = Matengenezo yamekwisha. Ujumbe uliosubiri: { $total }
feature-off = Hiyo imezimwa kwa sasa. Tafadhali jaribu tena baadaye.
banned = Wanaoendesha huduma hii wamekufungia: { $reason }
unbanned = Karibu tena. Niambie unachotaka kuuza au kutafuta.
# Ujumbe wa wengi
segment-wrong =
    { $problem ->
        [too-long] Hiyo inazidi herufi { $word }.
        [too-deep] Mabano yaliyo ndani ya mengine yanazidi { $word }.
        [unknown-name] Siijui “{ $word }” (herufi ya { $at }). Zinazowezekana: { $choices }
        [unknown-value] “{ $word }” (herufi ya { $at }) haiwezekani hapo. Kwa mfano: { $choices }
        [expected-value] Thamani inakosekana kwenye herufi ya { $at }, baada ya “{ $word }”.
        [expected-term] Sharti linakosekana kwenye herufi ya { $at }. Yanayowezekana: { $choices }
        [expected-bracket] “{ $word }” inakosekana kwenye herufi ya { $at }.
        [left-over] “and” au “or” inakosekana kabla ya “{ $word }” (herufi ya { $at }).
        [bad-character] Siwezi kusoma “{ $word }” (herufi ya { $at }).
        [bad-time] “{ $word }” (herufi ya { $at }) si muda. Kwa mfano: { $choices }
        [bad-distance] “{ $word }” (herufi ya { $at }) inahitaji mahali na umbali. Kwa mfano: { $choices }
        [unknown-place] Sipajui mahali “{ $word }” (herufi ya { $at }). Andika mji mkubwa zaidi, au latitudo, longitudo.
        [several-places] “{ $word }” (herufi ya { $at }) inaweza kuwa mahali pengi. Andika moja ya nukta hizi: { $choices }
       *[other] Siwezi kuisoma kwenye herufi ya { $at }.
    }
    .title = Ni akina nani?
broadcast-ask-text =
    Kwa: { $segment }
    Sasa nitumie maandishi. Anza kila lugha kwa lebo yake, kwa mfano “es: Hola”; maneno yasiyo na lebo ni ya { $language }. Mistari iliyo kwenye [mabano] mwishoni inakuwa vitufe, [Label -> /status] inasema kubonyeza kunamaanisha nini. Picha inaweza kuja nayo au peke yake. “catalog: KEY” inachukua maandishi ya katalogi.
broadcast-text-wrong =
    { $problem ->
        [empty] Hakuna maneno ya { $word }.
        [too-long] Maandishi ya { $word } yanazidi herufi { $limit }.
        [bad-button] “{ $word }” haiwezi kuwa kitufe: visizidi { $buttons }, na kila kimoja kisizidi herufi { $label }.
       *[unknown-key] Katalogi hazina maandishi “{ $word }” yanayojitosheleza.
    }
broadcast-preparing = Ninahesabu watakaoipata. Unaweza kutuma lugha zaidi, au picha.
broadcast-preview =
    Kwa: { $segment }
    Wapokeaji: { $total }
    Lugha: { $languages }
    Njia: { $channels }
    Maandishi: { $texts }
    Walioachwa: { $skipped }
    .title = Jaribio tu
broadcast-nobody =
    Hakuna atakayeipata hii. Kwa: { $segment }
    Walioachwa: { $skipped }
broadcast-how =
    { $how ->
        [given] kama ilivyotolewa
        [catalog] kutoka katalogi
        [translated] imetafsiriwa
        [read] lugha nyingine wanayosoma
        [related] lugha iliyo karibu na yao
       *[closest] iliyo karibu zaidi kati ya zilizopo
    }
skip-reason =
    { $reason ->
        [banned] wamezuiwa
        [opted-out] hawataki ujumbe wa wengi
        [stopped] walisema stop
        [notifications] wanataka habari za dili tu
        [blocked] wametuzuia
       *[unreachable] hakuna anwani
    }
broadcast-ask-when = Lini? Kwa mfano “2h”, “18:30”, “2026-03-01 18:30” (saa za kwako, { $zone }), au tanguliza “local” ili ifuate saa ya kila mpokeaji.
broadcast-when-wrong = Siwezi kusoma “{ $text }” kama wakati ndani ya mwaka mmoja ujao.
broadcast-progress =
    { $state }
    Kwa: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Ujumbe wa wengi { $id }
broadcast-state =
    { $state ->
        [ready] Bado haujatumwa
        [preparing] Unaandaliwa
        [scheduled] Umepangwa: { $at }
        [running] Unatumwa
        [paused] Umesimamishwa kwa muda
        [done] Umekamilika
       *[cancelled] Umesitishwa
    }
recipient-state =
    { $state ->
        [waiting] bado
        [queued] unafuata
        [sending] unatumwa
        [sent] umetumwa
        [delivered] umefika
        [read] umesomwa
        [failed] umeshindikana
        [window] unasubiri hadi waandike
        [unsure] huenda umetumwa
        [skipped] wameachwa
        [cancelled] umesitishwa
       *[erased] hawapo tena
    }
broadcast-none = Bado hakuna ujumbe wa wengi.
broadcast-ask-cancel = Kweli niusitishe? Ambao bado hawajaupata hawataupata.
broadcast-report = { $states }
    .title = Ujumbe wa wengi { $id }: kila mpokeaji
broadcast-footer = /stop inasitisha ujumbe kama huu.
button-send-now = Tuma sasa
button-schedule = Panga wakati
button-hold = Simamisha kwa muda
button-go-on = Endelea
button-stop-sending = Sitisha
button-report = Ripoti
operator-text = { $text }
