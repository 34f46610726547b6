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
