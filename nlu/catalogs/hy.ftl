# Birth and bonding
birth-welcome = Բարև Ձեզ։ Ես Ձեր MAI-ն եմ՝ առևտրի Ձեր անձնական գործակալը։ Ձեր բառերով ու Ձեր լեզվով գրեք, թե ինչ եք ուզում վաճառել, նվիրել, փոխանակել, վարձով տալ կամ գտնել. ես կգտնեմ հարմար մարդու և կսակարկեմ Ձեր փոխարեն։ Առանց Ձեր համաձայնության ոչինչ չի որոշվի։
birth-ready = Ձեր MAI-ն պատրաստ է։ Բարևեք։
ask-town = Ո՞ր քաղաքում եք ապրում։ (Պատասխանում եմ այս լեզվով՝ { $language }. ուրիշ լեզվով կգրեք՝ ես էլ կանցնեմ դրան։)
ask-autonomy = Ինչքա՞ն կարող եմ ինքնուրույն որոշել։
ask-comfort = Մինչև ի՞նչ գումար կարող եմ գործել՝ առանց Ձեզ անհանգստացնելու։
ask-style = Ինչպե՞ս խոսեմ Ձեզ հետ։
ask-sharing = Ի՞նչ կարող են իմանալ Ձեր մասին մյուս MAI-ները։
ask-precision = Ինչքա՞ն ճշգրիտ կարող են ուրիշները տեսնել, թե որտեղ եք։
ask-platforms = Որտե՞ղ եք նամակագրվում։ Ընտրեք բոլոր հարմարները։
ask-market = Ի՞նչ կարող եմ անել Ձեզ համար շուկայում։
ask-currency = Ո՞ր արժույթով եք հաշվում։ Գրեք, օրինակ՝ { $currency }։
ask-radius = Գործարքի համար ինչքա՞ն հեռու կգնայիք։
ask-delivery = Նախընտրում եք հանդիպե՞լ, թե՞ առաքում։
ask-payment = Ինչպե՞ս եք նախընտրում վճարել և ստանալ գումարը։
ask-quiet = Ե՞րբ չանհանգստացնեմ։
ask-days = Ե՞րբ եք ժամանակ ունենում հանդիպելու։
ask-firmness = Ինչքա՞ն պինդ սակարկեմ։
ask-partners = Ի՞նչ գնահատական պետք է ունենա մյուս կողմը։
ask-contact = Ո՞վ կարող է իմ միջոցով կապվել Ձեզ հետ։
ask-notifications = Ինչի՞ մասին տեղեկացնեմ՝ առանց Ձեր հարցնելու։
ask-interests = Ի՞նչ իրեր են Ձեզ հետաքրքրում։ Գրեք մի քանիսը։
ask-formality = Ինչքա՞ն պաշտոնական լինեմ։
ask-languages = Ի՞նչ լեզուներով եք խոսում։ Գրեք։
ask-language = Ի՞նչ լեզվով խոսեմ։
language-set = Այսուհետ խոսում եմ այս լեզվով՝ { $language }։
choice-autonomy-ask = Միշտ հարցրու
choice-autonomy-big = Հարցրու կարևորը
choice-autonomy-tell = Արա ու տեղյակ պահիր
choice-autonomy-full = Ինքդ որոշիր
choice-comfort-under = Մինչև { $amount }
choice-comfort-trust = Վստահում եմ
choice-style-casual = Պարզ
choice-style-professional = Գործնական
choice-style-brief = Կարճ
choice-style-detailed = Մանրամասն
choice-sharing-nothing = Ոչինչ
choice-sharing-interests = Հետաքրքրությունները
choice-sharing-profile = Իմ պրոֆիլը
choice-sharing-all = Ամենը, ինչ կօգնի
choice-precision-city = Իմ քաղաքը
choice-precision-never = Երբեք
choice-precision-neighbourhood = Իմ թաղամասը
choice-precision-precise = Ճշգրիտ
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Վեբ չատ
platform-not-yet = { $name }՝ այստեղ դեռ չկա, բայց կհիշեմ։
choice-market-full = Ամեն ինչ
choice-market-browse = Միայն նայել
choice-market-buy = Գնել՝ ինձ հարցնելով
choice-market-sell = Վաճառել՝ հարցնելով
choice-radius-5 = 5 կմ
choice-radius-20 = 20 կմ
choice-radius-50 = 50 կմ
choice-radius-100 = 100 կմ
choice-radius-500 = 500 կմ
choice-delivery-pickup = Հանդիպում
choice-delivery-delivery = Առաքում
choice-delivery-either = Երկուսն էլ
choice-payment-cash = Կանխիկ
choice-payment-transfer = Փոխանցում
choice-payment-card = Քարտ
choice-payment-any = Ցանկացած
choice-quiet-night = Գիշերը (22–8)
choice-quiet-none = Միշտ կարող ես գրել
choice-quiet-evening = Երեկո, գիշեր (19–9)
choice-days-any = Ցանկացած ժամանակ
choice-days-weekend = Շաբաթ-կիրակի
choice-days-evenings = Կեսօրից հետո
choice-days-mornings = Առավոտյան
choice-firmness-normal = Սովորական
choice-firmness-soft = Մեղմ
choice-firmness-firm = Պինդ
choice-partners-0 = Ցանկացած
choice-partners-50 = Միջին և բարձր
choice-partners-70 = Լավ
choice-partners-85 = Շատ լավ
choice-contact-everyone = Բոլորը
choice-contact-rated = Միայն գնահատվածները
choice-contact-nobody = Ոչ ոք
choice-notifications-all = Ամեն ինչի
choice-notifications-digest = Օրը մեկ անգամ, միասին
choice-notifications-deals = Միայն գործարքներիս
choice-notifications-none = Ոչնչի
choice-formality-polite = Դուքով
choice-formality-familiar = Ընկերական
which-town = Ո՞րը նկատի ունեք։
town-noted = Գրանցեցի՝ { $town }։ Հաշվելու եմ այս արժույթով՝ { $currency }. կարող եք փոխել այստեղ՝ /settings։
unclear-town = Այդ քաղաքը չգիտեմ։ Գրեք ամենամոտ մեծ քաղաքը կամ ուղարկեք Ձեր տեղադրությունը։
held-until-ready = Սա պահեցի։ Մի րոպե, ու կզբաղվեմ դրանով։
please-choose = Սեղմեք կոճակներից մեկը կամ գրեք /help։
noted = Գրանցեցի։
welcome-back = { $formality ->
    [familiar] Օ՜, ինչ լավ է, որ եկար 👋 Ի՞նչ կա։
   *[polite] Բարի վերադարձ։ Ի՞նչ եք փնտրում, կամ ի՞նչ եք ուզում վաճառել կամ նվիրել։
}

# Buttons
button-skip = Բաց թողնել
button-done-choosing = Պատրաստ է
button-drop = Պետք չէ
button-yes-look = Այո, փնտրիր
button-only-tell = Միայն տեղյակ պահիր
button-change = Փոխել
button-back = Հետ
button-approve = Համաձայն եմ
button-decline = Մերժել
button-counter = Այլ գին
button-here = Տեղում եմ
button-done = Գործարքը կայացավ
button-write = Գրել մյուս կողմին
button-reschedule = Այլ ժամանակ
button-noshow = Մյուս կողմը չեկավ
button-cancel = Չեղարկել գործարքը
button-cancel-sure = Այո, չեղարկել
button-cancel-wish = Ջնջել
button-keep = Ոչ, թող մնա
button-reply = Պատասխանել
button-negotiate = Սակարկել
button-accept-time = Ինձ հարմար է
button-pause = Դադարեցնել
button-resume = Նորից փնտրել
button-edit = Խմբագրել
button-export = Տվյալներս՝ ֆայլով
button-erase = Ջնջել ամեն ինչ
button-erase-sure = Այո, ջնջել ամեն ինչ
button-voice-give = Տալ ձայնի նմուշ
button-voice-delete = Ջնջել ձայնի նմուշը
button-used = Այդ կոճակն արդեն օգտագործվել է։ Գրեք /status՝ տեսնելու, թե ինչ վիճակ է։
button-unknown = Այդ կոճակն այլևս չեմ ճանաչում։ Գրեք /status՝ տեսնելու, թե ինչ վիճակ է։
button-foreign = Այդ կոճակն ուրիշինն է։
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] Վաճառվում է
    [BUY] Գնում եմ
    [GIVE] Նվիրվում է
    [TRADE] Փոխանակում
    [RENT_OUT] Տրվում է վարձով
    [RENT] Վարձում եմ
    [OFFER_SERVICE] Ծառայություն
    [SEEK_SERVICE] Պետք է ծառայություն
   *[other] Հայտ
}
card-draft = { $lines }

    { $question }
    .title = { action-name }՝ { $thing }
card-confirm = { $lines }

    Փնտրե՞մ որևէ մեկին։ Եթե ուղղելու բան կա, պարզապես գրեք։
    .title = { action-name }՝ { $thing }
ask-wish-action = Ի՞նչ եք ուզում անել դրա հետ։
ask-wish-thing = Կոնկրետ ի՞նչ է։
ask-wish-location = Ո՞ր քաղաքում։ Կարող եք նաև ուղարկել Ձեր տեղադրությունը։
ask-wish-size = Ի՞նչ չափս։
ask-wish-quantity = Քանի՞ հատ։
ask-wish-wanted = Ի՞նչ կուզեիք դրա դիմաց։
per-what = { $per ->
    [hour] {" "}մեկ ժամի համար
    [day] {" "}օրական
    [week] {" "}շաբաթական
    [month] {" "}ամսական
    [unit] {" "}մեկ հատի համար
   *[one] {""}
}
ask-wish-target = Ի՞նչ գին եք ուզում{ per-what }։ Մյուսները դա կտեսնեն որպես Ձեր գին։
ask-wish-limit = { $side ->
    [provider] Ամենաքիչը որքանո՞վ կտայիք{ per-what }։ Սա մնում է մեր մեջ, ոչ մեկին չեմ ասի։
   *[seeker] Ամենաշատը որքա՞ն կվճարեիք{ per-what }։ Սա մնում է մեր մեջ, ոչ մեկին չեմ ասի։
}
unclear-wish-thing = Մեկ-երկու բառով գրեք, թե ինչ է։
unclear-wish-location = Այդ քաղաքը չգիտեմ։ Գրեք ամենամոտ մեծ քաղաքը կամ ուղարկեք Ձեր տեղադրությունը։
unclear-wish-size = Գրեք չափսն այնպես, ինչպես նշված է իրի վրա։
unclear-wish-quantity = Թիվ գրեք, օրինակ՝ 4։
unclear-wish-wanted = Մեկ-երկու բառով գրեք, թե ինչ կուզեիք դրա դիմաց։
unclear-wish-target = Գումար գրեք, օրինակ՝ 80։
unclear-wish-limit = Գումար գրեք, օրինակ՝ 60։
two-currencies = Երկու արժույթ եմ տեսնում՝ { $currencies }։ Գրեք գումարը դրանցից մեկով։
several-wishes = Այստեղ { $count ->
    [one] { $count } հայտ
   *[other] { $count } հայտ
} եմ տեսնում։ Եկեք հերթով անցնենք։
wish-open = { $style ->
    [brief] Փնտրում եմ։
   *[other] Արդեն փնտրում եմ և կգրեմ, հենց որ մի բան գտնեմ։ Ցանկացած պահի կարող եք գրել /status։
}
wish-standing = Աչքս վրան կպահեմ ու կգրեմ միայն այն ժամանակ, երբ մի բան հայտնվի։
wish-dropped = Լավ, մոռացանք։
wish-expired = Սրա ժամկետը լրացավ, այլևս չեմ փնտրում։ Եթե դեռ ուզում եք, նորից գրեք։
    .title = { action-name }՝ { $thing }
wish-paused = Դադարեցված է։ Մինչև չվերսկսեք, ոչ ոք չի տեսնի։
wish-resumed = Նորից փնտրում եմ։
wish-cancelled = Ջնջված է՝ { $thing }։
which-field = Ի՞նչը փոխեմ։
field-action = Ինչ եմ ուզում անել
field-thing = Իրը
field-quantity = Քանակը
field-size = Չափսը
field-location = Քաղաքը
field-wanted = Ինչ եմ ուզում դիմացը
field-target = Իմ գինը
field-limit = Իմ սահմանը
photo-what = Լավ նկար է։ Ի՞նչ է սա, և ի՞նչ անեմ՝ վաճառե՞մ, նվիրե՞մ, թե՞ նմանը գտնեմ։
photo-seen = Կարծես սա է՝ { $thing }։ Ի՞նչ անեմ՝ վաճառե՞մ, նվիրե՞մ, թե՞ նմանը գտնեմ։
voice-heard = Լսեցի՝ «{ $text }»
voice-unclear = Չկարողացա հասկանալ, թե ինչ ասացիք։ Գրեք մի քանի բառով։
got-voice = Ձայնային հաղորդագրություններ դեռ չեմ կարող լսել։ Գրեք մի քանի բառով։
got-contact = Շնորհակալություն, բայց կոնտակտներ ինձ պետք չեն. Դուք և մյուս կողմն իրար գրում եք իմ միջոցով։
got-sticker = 🙂 Բառերով գրեք, թե ինչ եք փնտրում կամ ինչ եք ուզում վաճառել կամ նվիրել։
got-document = Ֆայլեր չեմ կարող կարդալ։ Մի քանի բառով գրեք, թե ինչի մասին է։
got-other = Այդպիսի հաղորդագրություն չեմ կարող կարդալ։ Գրեք մի քանի բառով։
standing-found = { $priced ->
    [yes] Գտա՝ { $thing }, հեռավորությունը՝ { $distance }, գինը՝ { $price }։
   *[no] Գտա՝ { $thing }, հեռավորությունը՝ { $distance }։
}
digest = { $lines }
    .title = Այսօր գտա Ձեզ համար
talk-begun = Խոսում եմ մյուս կողմի հետ, շուտով կգրեմ։
which-meaning = Վստահ չեմ, որ ճիշտ հասկացա։ Ի՞նչ եք ուզում անել։
meaning-sell = Վաճառել մի բան
meaning-buy = Գնել մի բան
meaning-give = Նվիրել մի բան
meaning-trade = Փոխանակել մի բան
meaning-rent-out = Վարձով տալ մի բան
meaning-rent = Վարձել մի բան
meaning-offer-service = Առաջարկել իմ ծառայությունը
meaning-seek-service = Վարպետ կամ ծառայություն գտնել
meaning-approve = Համաձայնել
meaning-decline = Մերժել
meaning-counter = Այլ գին ասել
meaning-cancel = Հետ վերցնել մի բան
meaning-status = Տեսնել, թե ինչ վիճակ է
meaning-help = Օգնություն ստանալ
meaning-greet = Պարզապես բարևել
meaning-thank = Պարզապես շնորհակալություն հայտնել
meaning-stop = Դադարեցնել հաղորդագրությունները
meaning-other = Պարզապես զրուցել
meaning-neither = Մեկ այլ բան
say-it-differently = Այդ դեպքում ուրիշ բառերով գրեք, օրինակ՝ «ուզում եմ հեծանիվս վաճառել, 40 000 դրամ»։

# Lines of cards
line-in-return = Դիմացը՝ { $value }
line-details = { $value }
line-quantity = Քանակը՝ { $value }
line-unit-price = Հատը՝ { $value }
line-total = Ընդամենը՝ { $value }
line-price-hour = Ժամը՝ { $value }
line-price-day = Օրը՝ { $value }
line-price-week = Շաբաթը՝ { $value }
line-price-month = Ամիսը՝ { $value }
line-free = Անվճար
line-reasons = Պատճառը՝ { $value }
line-distance = Հեռավորությունը՝ { $value }
line-area = Հանդիպման շրջանը՝ { $value }
line-times = Հնարավոր ժամերը՝ { $value }
line-payment = Վճարումը՝ { $value }
line-partner = Մյուս կողմը՝ { $value }
line-interests = Հետաքրքրությունները՝ { $value }
line-since = Միացել է՝ { $value }
line-expires = Ժամկետը՝ { $value }
line-deal = Գործարք № { $value }
line-hope = Գինը՝ { $value }
line-limit = Սահմանը (միայն Դուք և ես գիտենք)՝ { $value }
line-place = Վայրը՝ { $value }
line-urgent = Շտապ
line-when = Երբ՝ { $value }
line-where = Որտեղ՝ { $value }
partner-new = { $named ->
    [yes] { $name }, նոր է այստեղ, դեռ գնահատականներ չունի
   *[no] նոր է այստեղ, դեռ գնահատականներ չունի
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } աստղ 5-ից ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } աստղ 5-ից ({ $count })
}
reason-same-size = չափսը համընկնում է
reason-same-brand = ապրանքանիշը համընկնում է
reason-same-model = մոդելը համընկնում է
reason-asks = ուզում է { $value }
payment-cash = կանխիկ
payment-bank-transfer = բանկային փոխանցում
payment-card = քարտ
payment-mobile-money = բջջային վճարում
condition-new = նոր
condition-used-like-new = նորի պես
condition-used-good = լավ վիճակում
condition-used-fair = բավարար վիճակում
condition-for-parts = պահեստամասերի համար
condition-used = օգտագործված
color-black = սև
color-white = սպիտակ
color-red = կարմիր
color-blue = կապույտ
color-green = կանաչ
color-yellow = դեղին
color-grey = մոխրագույն
color-brown = շագանակագույն
color-pink = վարդագույն
color-silver = արծաթագույն
color-gold = ոսկեգույն
color-beige = բեժ
color-purple = մանուշակագույն
color-orange = նարնջագույն
material-leather = կաշի
material-wood = փայտ
material-metal = մետաղ
material-glass = ապակի
material-plastic = պլաստմասսա
material-cotton = բամբակ
material-wool = բուրդ
material-silk = մետաքս
attribute-storage-gb = { $value } ԳԲ
attribute-mileage-km = { $value } կմ
attribute-rooms = { $value ->
    [one] { $value } սենյակ
   *[other] { $value } սենյակ
}
attribute-area-m2 = { $value } մ²
unit-kg = { $count } կգ
unit-l = { $count } լ
unit-m = { $count } մ
unit-piece = { $count ->
    [one] { $count } հատ
   *[other] { $count } հատ
}
unit-pair = { $count ->
    [one] { $count } զույգ
   *[other] { $count } զույգ
}
unit-set = { $count ->
    [one] { $count } հավաքածու
   *[other] { $count } հավաքածու
}

# Deals
card-approval = { $lines }

    Համաձա՞յն եք։
    .title = { $side ->
    [provider] Մեկը Ձեզնից սա է ուզում՝ { $thing }
   *[seeker] Գտա Ձեզ համար՝ { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Դուք համաձայնեցիք։ Հիմա սպասում եմ մյուս կողմին։
approved-for-you = Սա հաստատեցի Ձեր փոխարեն, ինչպես թույլ էիք տվել։
counter-accepted = Մյուս կողմը համաձայն է Ձեր գնին։
declined-by-you = Մերժված է։ Շարունակում եմ փնտրել։
deal-expired = Գործարք № { $deal }. ժամկետը լրացավ։ Շարունակում եմ փնտրել։
deal-reminder = { $lines }

    Սա դեռ սպասում է Ձեր պատասխանին։
    .title = { $thing }
deal-cancelled-by-you = Գործարք № { $deal }. չեղարկված է։ Մյուս կողմին տեղեկացրի։
peer-declined = Գործարք № { $deal }. մյուս կողմը չի ուզում։ Շարունակում եմ փնտրել։
peer-cancelled = Գործարք № { $deal }. մյուս կողմը չեղարկեց։ Շարունակում եմ փնտրել։
ask-counter = Մեկ հատի գինը՝ { $price }։ Փոխարենն ի՞նչ գին եք առաջարկում։
counter-sent = Ձեր գինը փոխանցեցի։
counter-refused = Մյուս կողմը դրան չի համաձայնում։ Գինը մնում է նույնը՝ { $price }։
nothing-to-approve = Հիմա Ձեր պատասխանին ոչինչ չի սպասում։
which-deal = Ձեզ մի քանի առաջարկ է սպասում։ Խնդրում եմ՝ օգտվեք կոճակներից։
ask-cancel-deal = Իսկապե՞ս չեղարկել այս գործարքը։ Մյուս կողմը հույսը Ձեզ վրա է դրել։
kept = Լավ, ամեն ինչ մնում է այնպես, ինչպես կար։

# Meetings
meeting-card = { $lines }

    Հանդիպեք մարդաշատ վայրում, ցերեկով, նախ նայեք իրը, հետո վճարեք և երբեք առաջուց գումար մի տվեք։
    .title = Պայմանավորված է՝ { $thing }
meeting-spot = մարդաշատ հանրային վայր ({ $town }), օրինակ՝ գլխավոր հրապարակը կամ կայարանը
meeting-calendar = Ահա գրառումը Ձեր օրացույցի համար։
meeting-soon = { $lines }
    .title = Ձեր հանդիպումը մոտենում է՝ { $thing }
meeting-how = Ինչպե՞ս անցավ։
    .title = { $thing }
calendar-summary = MAI՝ { $thing }
calendar-description = { $lines }
no-other-times = Երկու կողմին էլ հարմար ուրիշ ժամ չգիտեմ։ Կարող եք գրել մյուս կողմին։
ask-other-time = Ո՞ր ժամն է Ձեզ հարմար։
time-proposed = Առաջարկեցի այս ժամը՝ { $time }։
time-asked = Մյուս կողմն առաջարկում է այս ժամը՝ { $time }։
arrived-noted = Մյուս կողմին ասացի, որ տեղում եք։
peer-arrived = Մյուս կողմը տեղում է։
ask-rating = Գործարքը կայացավ։ Ինչպիսի՞ն էր մյուս կողմը։
too-early-for-no-show = Հանդիպման ժամը դեռ չի եկել՝ { $time }։ Խնդրում եմ՝ սպասեք մինչև այդ։
no-show-noted = Ցավում եմ։ Նշեցի, որ մյուս կողմը չեկավ, և շարունակում եմ փնտրել։ Կգնահատե՞ք մյուս կողմին։
blamed-no-show = Մյուս կողմն ասում է, որ Դուք չեք եկել։ Շարունակում եմ փնտրել։ Դուք ևս կարող եք գնահատել մյուս կողմին։
rating-thanks = Շնորհակալություն։ Ձեր գնահատականը՝ { $stars ->
    [one] { $stars } աստղ
   *[other] { $stars } աստղ
}։
ask-note = Ի՞նչ փոխանցեմ մյուս կողմին։ Ձեր անունն ու համարը չեմ հայտնի։
note-sent = Փոխանցեցի։
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Հաղորդագրություն՝ { $thing }
note-translated = «{ $text }» { $understood }
    Բնօրինակը ({ $language })՝ «{ $original }»
    .title = Հաղորդագրություն՝ { $thing }

# Status
status-summary = Բաց հայտեր՝ { $wishes }։ Բաց գործարքներ՝ { $deals }։ Ավարտված՝ { $done }։
status-empty = Հիմա բաց ոչինչ չկա։ Գրեք, թե ինչ եք ուզում վաճառել կամ գտնել։
status-wish = { $lines }
    { $state }
    .title = { action-name }՝ { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Դեռ լրացված չէ
wish-state-open = Փնտրում եմ
wish-state-standing = Կգրեմ, երբ մի բան հայտնվի
wish-state-talking = Սակարկում եմ
wish-state-agreed = Պայմանավորված է, տեսեք գործարքը
wish-state-paused = Դադարեցված է
deal-state-proposed = Սպասում է Ձեր պատասխանին
deal-state-approved-by-me = Սպասում է մյուս կողմին
deal-state-approved-by-peer = Մյուս կողմը համաձայնել է, սպասում է Ձեզ
deal-state-confirmed = Երկու կողմն էլ համաձայն է
deal-state-meeting = Հանդիպումը նշանակված է
deal-state-arrived = Դուք տեղում եք
deal-state-done = Ավարտված է, դեռ գնահատված չէ
deal-state-no-show = Կողմերից մեկը չեկավ
deal-state-blamed = Մյուս կողմն ասում է, որ Դուք չեք եկել
ask-cancel-wish = Իսկապե՞ս ջնջել՝ «{ $thing }»։

# Settings and privacy
settings-list = Ի՞նչ կուզեիք փոխել։
setting-language = Լեզու
setting-town = Քաղաք
setting-autonomy = Ինքնուրույնություն
setting-comfort = Գումարներ
setting-style = Ոճ
setting-sharing = Ինչ գիտեն ուրիշները
setting-precision = Տեղադրություն
setting-platforms = Կապի միջոցներ
setting-market = Շուկա
setting-currency = Արժույթ
setting-radius = Շառավիղ
setting-delivery = Առաքում
setting-payment = Վճարում
setting-quiet = Լուռ ժամեր
setting-days = Հանդիպման օրեր
setting-firmness = Սակարկում
setting-partners = Ուրիշների գնահատականը
setting-contact = Ով կարող է գրել ինձ
setting-notifications = Ծանուցումներ
setting-interests = Հետաքրքրություններ
setting-formality = Դիմելաձև
setting-languages = Լեզուներ, որոնցով խոսում եմ
privacy = Պահում եմ այն, ինչ պատմում եք Ձեր հայտերի մասին, Ձեր պատասխանները և Ձեր գործարքները։ Ձեր գնային սահմանն ու հասցեն երբեք ոչ մեկին չեմ տալիս։ Կարող եք Ձեր տվյալները վերցնել կամ ջնջել։
export-ready = Ահա այն ամենը, ինչ գիտեմ Ձեր մասին։
ask-erase = Իսկապե՞ս ջնջել ամեն ինչ։ Բաց հայտերն ու գործարքները կփակվեն, և Ձեր MAI-ն ընդմիշտ կանհետանա։
erased = Ամեն ինչ ջնջված է։ Մնաք բարով։
voice-consent = Շնորհակալություն։ Հիմա կարճ ձայնային հաղորդագրություն ուղարկեք. կպահեմ որպես Ձեր ձայնի նմուշ, մինչև ջնջեք։
voice-kept = Ձեր ձայնի նմուշը պահեցի։ Կարող եք ջնջել այստեղ՝ /privacy։
voice-deleted = Ձեր ձայնի նմուշը ջնջված է։

# Talk
help = { $style ->
    [brief] Գրեք, թե ինչ եք վաճառում, նվիրում, փոխանակում, վարձով տալիս կամ փնտրում։ /status /settings /privacy /cancel /stop
   *[other] Ձեր բառերով գրեք, թե ինչ եք ուզում վաճառել, նվիրել, փոխանակել, վարձով տալ կամ գտնել։ Օրինակ՝ «հեծանիվ ունեմ վաճառելու, 40 000 դրամ» կամ «մոտակայքում մանկական մահճակալ եմ փնտրում»։ Կգտնեմ մարդու, ինչ լեզվով էլ խոսի, կսակարկեմ Ձեր սահմաններում ու կհարցնեմ Ձեզ, մինչև որևէ բան կպայմանավորվենք։
        /status – ինչ վիճակ է
        /settings – ինչպես եմ աշխատում Ձեզ համար
        /privacy – Ձեր տվյալները
        /cancel – բաց թողնել հարցը
        /stop – այլևս չգրել
}
greeting = { $formality ->
    [familiar] Ողջո՜ւյն 👋 Ի՞նչ ես փնտրում, կամ ի՞նչ ունես վաճառելու։
   *[polite] { $style ->
        [professional] Բարի օր։ Ինչո՞վ կարող եմ օգնել։
       *[other] Բարև Ձեզ։ Ի՞նչ եք փնտրում, կամ ի՞նչ եք ուզում վաճառել կամ նվիրել։
    }
}
you-are-welcome = { $formality ->
    [familiar] Միշտ պատրաստ եմ 🙂
   *[polite] Խնդրեմ։
}
not-a-wish = Իմ գործն առևտուրն է. գրեք, թե ինչ եք ուզում վաճառել, նվիրել, փոխանակել, վարձով տալ կամ գտնել։ Ավելին՝ /help։
nothing-asked = Լավ, այլևս պատասխանի չեմ սպասում։
stopped = Լռում եմ։ Գրեք, երբ ուզենաք շարունակել։
command-unknown = Այդ հրամանը չգիտեմ։ Գրեք /help՝ տեսնելու, թե ինչ կարող եմ։
empty-message = Հաղորդագրությունը դատարկ էր։ Մի քանի բառով գրեք, թե ինչ է Ձեզ պետք։
edit-unclear = Տեսա, որ հաղորդագրությունը փոխել եք։ Նոր բառերով գրեք, թե ինչ փոխեմ։
too-long = Սա ինձ համար շատ երկար է։ Խնդրում եմ՝ տեղավորեք { $limit } նիշի մեջ։
no-longer-possible = Դա այլևս հնարավոր չէ։ Գրեք /status՝ տեսնելու, թե ինչ վիճակ է։
not-found = Դա այլևս չեմ գտնում։ Գրեք /status՝ տեսնելու, թե ինչ վիճակ է։
sorry-failed = Ներեցեք, ինձ մոտ ինչ-որ բան սխալ գնաց։ Խնդրում եմ՝ կրկնեք։
refused-market = Ձեր կարգավորումներն ինձ դա թույլ չեն տալիս։ Կարող եք փոխել այստեղ՝ /settings։
refused-too-many-wishes = Արդեն շատ բաց հայտեր ունեք։ Նախ մեկն ավարտեք կամ ջնջեք. կտեսնեք այստեղ՝ /status։
refused-amount = Այդ գումարը չի կարող ճիշտ լինել։ Գրեք 0-ից մեծ թիվ։
refused-limit = Դա դուրս է Ձեր նշած սահմանից։
refused-contact = Ձեր անվտանգության համար հեռախոսահամարներ, հասցեներ ու հղումներ չեմ փոխանցում։ Կհանդիպեք այնպես, ինչպես նշված է գործարքի քարտում։
refused-too-many-messages = Մի րոպե, միանգամից շատ եղավ։ Փորձեք մեկ րոպեից։
refused-deal-over = Այդ գործարքն ավարտված է։
refused-deal-running = Դրա շուրջ գործարք կա ընթացքի մեջ։ Նախ գործարքը չեղարկեք. կտեսնեք այստեղ՝ /status։
refused-not-open = Հիմա դա չեմ փնտրում։
refused-not-paused = Դա դադարեցված չէ։
refused-same-price = Գինը հենց դա է։
refused-too-many-counters = Արդեն բավական առաջարկներ եղան երկու կողմից։ Խնդրում եմ՝ համաձայնեք կամ մերժեք։

# Commands shown in menus
command-start = Սկսել
command-help = Ինչ կարող եմ անել
command-status = Ինչ վիճակ է
command-settings = Ինչպես եմ աշխատում Ձեզ համար
command-privacy = Ձեր տվյալները
command-cancel = Բաց թողնել հարցը

announcements-off = Այս համայնքի հայտարարություններն էլ անջատված կմնան, մինչև գրեք START։
announcements-on = Այս համայնքի հայտարարությունները նորից միացված են։
slow-down = Միանգամից շատ եղավ, չեմ հասցնում։ Խնդրում եմ՝ մի րոպե սպասեք, հետո նորից գրեք. այդ ընթացքում ուղարկածը չեմ կարդացել։
waiting-for-partner = { $thing }. մյուս կողմն այս պահին հասանելի չէ։ Կշարունակեմ, հենց որ գրի. ոչինչ չի կորչում։
privacy-notice = { $mark } Սա Ձեր անձնական նշանն է։ Այն կա իմ բոլոր իսկական քարտերի վրա. եթե չկա, ուրեմն ես չեմ։ Երբեք ուրիշ հաշվից չեմ գրում Ձեզ և երբեք գաղտնաբառ կամ կոդ չեմ հարցնում։ Ինչ ասում եք ինձ, մնում է ինձ մոտ. տեսնել ու ջնջել կարող եք այստեղ՝ /privacy։
group-private = Ես միաժամանակ միայն մեկ մարդու համար եմ աշխատում։ Ինձ առանձին գրեք, ու կզբաղվեմ դրանով՝
link-code = { $minutes } րոպեի ընթացքում այս կոդը գրեք ինձ Ձեր մյուս կապի միջոցով՝ { $code }
link-done = Միացված է. այժմ ինձ կարող եք գրել նաև այստեղից՝ { $channel }։ Ինչ գիտեմ, ամենուր գիտեմ։
link-unknown = Այդ կոդը չգիտեմ։ Մյուս կապի միջոցով գրեք /link, ու նոր կոդ կստանաք։
unlink-list = Ո՞ր կապի միջոցը մոռանամ։
unlink-none = Ինձ միայն այստեղ եք գրում։ Եթե ուզում եք ինձնից օգտվել նաև այլ կապի միջոցով, գրեք /link։
unlink-done = Պատրաստ է։ Այս կապի միջոցով Ձեզ այլևս չեմ ճանաչում՝ { $channel }։
refused-link-own = Դա հենց Ձեր կոդն է։ Գրեք այն ինձ մյուս կապի միջոցով։
refused-link-many = Արդեն շատ կապի միջոցներով եք ինձ հասնում։ Նախ մեկը հանեք՝ /unlink։
refused-link-busy = Այստեղ Դուք MAI ունեք՝ բաց հայտերով կամ գործարքներով։ Նախ ավարտեք կամ ջնջեք դրանք (կտեսնեք այստեղ՝ /status), հետո նորից գրեք կոդը։
command-link = Օգտվել նաև այլ տեղից
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Ձեր MAI-ն նորություն ունի Ձեր հայտերից մեկի մասին։ Պատասխանեք՝ տեսնելու համար։
whatsapp-invite-show = Ցույց տուր
whatsapp-choose = Ընտրել
operator-page =
    Ձեր էջը՝ { $link }
    Հղումը կբացվի միայն մեկ անգամ՝ { $minutes } րոպեի ընթացքում։ Ոչ մեկին մի փոխանցեք։
operator-help =
    /stats – թվեր՝ նկարով
    /broadcast ՍԵԳՄԵՆՏ – գրել շատերին, /broadcasts – ինչպես են ընթանում
    /announce ՈՎ ՏԵՔՍՏ – գրել մեկին
    /user ՈՎ – ինչ է հայտնի, /note ՈՎ ՏԵՔՍՏ – մի բան հիշել
    /tag ՈՎ ՊԻՏԱԿ, /untag ՈՎ ՊԻՏԱԿ – սեգմենտների համար
    /ban ՈՎ ՊԱՏՃԱՌ, /unban ՈՎ
    /disputes, /solve ԳՈՐԾԱՐՔ ՏԵՔՍՏ – գործարքներ, որոնց մեկնումեկը չի եկել
    /export { $exports }
    /health, /dead, /resend ՀԵՐԹ ՀԱՄԱՐ
    /maintenance on, /maintenance off
    /switch ԱՆՈՒՆ on, /switch ԱՆՈՒՆ off – { $features }
    ՈՎ՝ p_…, MAI-ի անուն կամ channel:address։
operator-usage = Խնդրում եմ՝ այսպես գրեք՝ { $usage }
operator-person-unknown = Այդպիսի մեկին չեմ ճանաչում՝ { $who }։ Գրեք p_…, MAI-ի անուն կամ channel:address։
operator-own-person = { $who } – օպերատորներից է. դա հնարավոր չէ։
operator-user =
    { $person }
    MAI՝ { $mai }
    Լեզուն՝ { $language }։ Քաղաքը՝ { $town }
    Կապի միջոցները՝ { $channels }
    Միացել է՝ { $since }, վերջին անգամ այստեղ էր՝ { $seen }
    Հայտերը՝ { $wishes }
    Գործարքները՝ { $deals }
    Ստացած աստղերը՝ { $stars }
    Պիտակները՝ { $tags }
    Ստանում է զանգվածային հաղորդագրություններ՝ { $news }։ Արգելափակված է՝ { $banned }
    Նշումները՝ { $notes }
    .title = { $name }
operator-stats =
    Մարդիկ՝ { $people }, նոր՝ մեկ շաբաթում՝ { $fresh }, ակտիվ՝ մեկ շաբաթում՝ { $active }
    Լեզուները՝ { $languages }
    Կապի միջոցները՝ { $channels }
    Հայտերը՝ { $wishes }
    Գործարքները՝ { $deals }
    Հայտից մինչև գործարք. հայտեր՝ { $confirmed }, գտնված՝ { $matched }, համաձայնեցված՝ { $agreed }, կայացած՝ { $carried } ({ $conversion })
    Պատասխանները. կեսը՝ մինչև { $median }, գրեթե բոլորը՝ մինչև { $slowest }
    Քարտից մինչև համաձայնություն՝ { $approval }
    .title = Թվեր
chart-languages = Մարդիկ՝ ըստ լեզվի
chart-channels = Մարդիկ՝ ըստ կապի միջոցի
chart-daily = Նոր մարդիկ, հայտեր, գործարքներ՝ ըստ օրերի
chart-funnel = 1 հայտեր, 2 գտնված, 3 համաձայնեցված, 4 կայացած
operator-no-disputes = Վեճեր չկան։
operator-deal-unknown = Այդ գործարքը չգիտեմ՝ { $deal }։
operator-solver-is-party = Այդ գործարքի կողմերից մեկը Դուք եք. պետք է որոշի մեկ այլ օպերատոր։
dispute-solved = { $text }
    .title = Գործարք № { $deal }. որոշում՝ { $thing }
operator-says = { $text }
    .title = Խոսք համայնքի պատասխանատուներից
operator-export-ready = Տողեր՝ { $total }
operator-nothing-dead = Կիսատ թողնված ոչինչ չկա։
operator-switches = Տեխնիկական աշխատանքներ՝ { $maintenance }։ { $features }
maintenance = Մի բան ենք նորոգում։ Ձեր հաղորդագրությունը պահել եմ ու կպատասխանեմ, հենց որ ավարտենք։
maintenance-over = Տեխնիկական աշխատանքներն ավարտվեցին։ Սպասած հաղորդագրություններ՝ { $total }
feature-off = Դա այս պահին անջատված է։ Խնդրում եմ՝ փորձեք ավելի ուշ։
banned = Համայնքի պատասխանատուները փակել են Ձեր մուտքը՝ { $reason }
unbanned = Նորից բարի գալուստ։ Գրեք, թե ինչ եք ուզում վաճառել կամ գտնել։
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Սա { $word } նիշից երկար է։
        [too-deep] Իրար մեջ { $word } հատից ավելի փակագիծ կա։
        [unknown-name] Չգիտեմ՝ «{ $word }» (նիշ { $at })։ Հնարավոր են՝ { $choices }
        [unknown-value] «{ $word }» (նիշ { $at }) այդտեղ չի կարող լինել։ Օրինակ՝ { $choices }
        [expected-value] Արժեք է պակասում (նիշ { $at }) սրանից հետո՝ «{ $word }»։
        [expected-term] Պայման է պակասում (նիշ { $at })։ Հնարավոր են՝ { $choices }
        [expected-bracket] Պակասում է «{ $word }» (նիշ { $at })։
        [left-over] «and» կամ «or» է պակասում սրանից առաջ՝ «{ $word }» (նիշ { $at })։
        [bad-character] Չեմ կարող կարդալ՝ «{ $word }» (նիշ { $at })։
        [bad-time] «{ $word }» (նիշ { $at }) ժամանակահատված չէ։ Օրինակ՝ { $choices }
        [bad-distance] «{ $word }» (նիշ { $at }). պետք են վայր և հեռավորություն։ Օրինակ՝ { $choices }
        [unknown-place] «{ $word }» վայրը (նիշ { $at }) չգիտեմ։ Գրեք ավելի մեծ քաղաք կամ լայնություն, երկայնություն։
        [several-places] «{ $word }» (նիշ { $at }) կարող է մի քանի վայր լինել։ Գրեք այս կետերից մեկը՝ { $choices }
       *[other] Չեմ կարող կարդալ (նիշ { $at })։
    }
    .title = Ո՞ւմ նկատի ունեք։
broadcast-ask-text =
    Ում համար՝ { $segment }
    Հիմա ուղարկեք տեքստը։ Ամեն լեզու սկսեք իր նշիչով, օրինակ՝ «es: Hola». առանց նշիչի գրվածի լեզուն սա է՝ { $language }։ Վերջում [փակագծերի] մեջ դրված տողերը կոճակ կդառնան. [Label -> /status] ցույց է տալիս, թե ինչ է նշանակում սեղմելը։ Նկար կարող եք ուղարկել տեքստի հետ կամ առանձին։ «catalog: KEY» վերցնում է կատալոգների տեքստը։
broadcast-text-wrong =
    { $problem ->
        [empty] Սրա համար տեքստ չկա՝ { $word }։
        [too-long] Սրա տեքստը { $limit } նիշից երկար է՝ { $word }։
        [bad-button] «{ $word }» չի կարող կոճակ լինել. ամենաշատը { $buttons } կոճակ, յուրաքանչյուրն ամենաշատը { $label } նիշ։
       *[unknown-key] Կատալոգներում «{ $word }» անունով առանձին տեքստ չկա։
    }
broadcast-preparing = Հաշվում եմ, թե ովքեր կստանան։ Կարող եք էլի լեզուներ կամ նկար ուղարկել։
broadcast-preview =
    Ում համար՝ { $segment }
    Ստացողներ՝ { $total }
    Լեզուները՝ { $languages }
    Կապի միջոցները՝ { $channels }
    Տեքստերը՝ { $texts }
    Բաց թողնված՝ { $skipped }
    .title = Փորձնական հաշվարկ
broadcast-nobody =
    Սա ոչ ոք չէր ստանա։ Ում համար՝ { $segment }
    Բաց թողնված՝ { $skipped }
broadcast-how =
    { $how ->
        [given] ինչպես գրված է
        [catalog] կատալոգից
        [translated] թարգմանված
        [read] ուրիշ լեզու, որով կարդում են
        [related] իրենց լեզվին մոտ լեզու
       *[closest] եղածներից ամենամոտը
    }
skip-reason =
    { $reason ->
        [banned] արգելափակված են
        [opted-out] զանգվածային հաղորդագրություններ չեն ուզում
        [stopped] խնդրել են չգրել
        [notifications] միայն գործարքների մասին են ուզում լսել
        [blocked] մեզ արգելափակել են
       *[unreachable] հասցե չկա
    }
broadcast-ask-when = Ե՞րբ։ Օրինակ՝ «2h», «18:30», «2026-03-01 18:30» (Ձեր ժամով, { $zone }), իսկ եթե առջևում գրեք «local»՝ ամեն ստացողի ժամացույցով։
broadcast-when-wrong = «{ $text }» գրվածքը չեմ կարող կարդալ որպես ժամ առաջիկա մեկ տարում։
broadcast-progress =
    { $state }
    Ում համար՝ { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Զանգվածային հաղորդագրություն { $id }
broadcast-state =
    { $state ->
        [ready] Դեռ ուղարկված չէ
        [preparing] Պատրաստվում է
        [scheduled] Նշանակված է՝ { $at }
        [running] Ուղարկվում է
        [paused] Դադարեցված է
        [done] Ավարտված է
       *[cancelled] Չեղարկված է
    }
recipient-state =
    { $state ->
        [waiting] դեռ առջևում
        [queued] հաջորդը
        [sending] ուղարկվում է
        [sent] ուղարկված
        [delivered] տեղ հասած
        [read] կարդացված
        [failed] չհաջողված
        [window] սպասում է, մինչև գրեն
        [unsure] գուցե ուղարկված
        [skipped] բաց թողնված
        [cancelled] չեղարկված
       *[erased] այլևս չկա
    }
broadcast-none = Զանգվածային հաղորդագրություններ դեռ չկան։
broadcast-ask-cancel = Իսկապե՞ս չեղարկել։ Ով դեռ չի ստացել, այլևս չի ստանա։
broadcast-report = { $states }
    .title = Զանգվածային հաղորդագրություն { $id }. բոլոր ստացողները
broadcast-footer = Գրեք /stop, ու այսպիսի հաղորդագրություններ այլևս չեն գա։
button-send-now = Ուղարկել հիմա
button-schedule = Նշանակել ժամ
button-hold = Դադարեցնել
button-go-on = Շարունակել
button-stop-sending = Չեղարկել
button-report = Հաշվետվություն
operator-text = { $text }
