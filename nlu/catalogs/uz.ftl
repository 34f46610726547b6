# Tug‘ilish va tanishuv
birth-welcome = Assalomu alaykum! Men sizning MAI’ingizman — shaxsiy savdo yordamchingiz. Nimani sotmoqchi, tekinga bermoqchi, almashtirmoqchi, ijaraga bermoqchi, ijaraga olmoqchi yoki topmoqchi bo‘lsangiz, o‘z so‘zingiz bilan, o‘z tilingizda yozing; kerakli odamni topib, siz uchun savdolashaman. Siz “ha” demaguningizcha hech narsa kelishilmaydi.
birth-ready = MAI’ingiz tayyor. Salom deb yozing.
ask-town = Qaysi shaharda yashaysiz? ({ $language } tilida yozyapman; boshqa tilda yozsangiz, men ham o‘sha tilga o‘taman.)
ask-autonomy = O‘zim mustaqil nimalarni hal qila olaman?
ask-comfort = Sizni bezovta qilmay, qancha summagacha ish qilsam bo‘ladi?
ask-style = Siz bilan qanday gaplashay?
ask-sharing = Boshqa MAI’lar siz haqingizda nimani bilsa bo‘ladi?
ask-precision = Qayerda ekaningizni boshqalar qanchalik aniq ko‘rsin?
ask-platforms = Qayerda yozishasiz? Mos kelganining hammasini tanlang.
ask-market = Bozorda siz uchun nima qilsam bo‘ladi?
ask-currency = Qaysi valyutada hisoblaysiz? Yozing, masalan { $currency }.
ask-radius = Kelishuv uchun qancha uzoqqa borasiz?
ask-delivery = Uchrashgan ma’qulmi yoki yetkazib berishmi?
ask-payment = Pulni qanday to‘lash va olish qulay?
ask-quiet = Qachon jim turay?
ask-days = Uchrashishga qachon vaqtingiz bo‘ladi?
ask-firmness = Qanchalik qattiq savdolashay?
ask-partners = Narigi tomonning reytingi kamida qanday bo‘lsin?
ask-contact = Men orqali sizga kim yoza oladi?
ask-notifications = So‘ramasangiz ham, nimalarni xabar qilay?
ask-interests = Qanday narsalar sizni qiziqtiradi? Bir nechtasini yozing.
ask-formality = Qanchalik rasmiy bo‘lay?
ask-languages = Qaysi tillarda gaplashasiz? Yozing.
ask-language = Qaysi tilda gaplashay?
language-set = Endi { $language } tilida gaplashaman.
choice-autonomy-ask = Har doim so‘ra
choice-autonomy-big = Muhimini so‘ra
choice-autonomy-tell = Bajar va xabar ber
choice-autonomy-full = Men uchun hal qil
choice-comfort-under = { $amount } gacha
choice-comfort-trust = Senga ishonaman
choice-style-casual = Erkin
choice-style-professional = Ishchan uslubda
choice-style-brief = Qisqa
choice-style-detailed = Batafsil
choice-sharing-nothing = Hech narsani
choice-sharing-interests = Qiziqishlarimni
choice-sharing-profile = Profilimni
choice-sharing-all = Foydali hammasini
choice-precision-city = Shahrimni
choice-precision-never = Umuman ko‘rmasin
choice-precision-neighbourhood = Mahallamni
choice-precision-precise = Aniq joyimni
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Veb-chat
platform-not-yet = { $name }: bu yerda hali yo‘q; eslab qolaman.
choice-market-full = Hammasini
choice-market-browse = Faqat qara
choice-market-buy = Rozi bo‘lsam, ol
choice-market-sell = Rozi bo‘lsam, sot
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Uchrashuv
choice-delivery-delivery = Yetkazib berish
choice-delivery-either = Farqi yo‘q
choice-payment-cash = Naqd
choice-payment-transfer = Bank o‘tkazmasi
choice-payment-card = Karta
choice-payment-any = Farqi yo‘q
choice-quiet-night = Kechasi (22–8)
choice-quiet-none = Hech qachon
choice-quiet-evening = Kech va tun (19–9)
choice-days-any = Istalgan vaqt
choice-days-weekend = Dam olish kunlari
choice-days-evenings = Tushdan keyin, kech
choice-days-mornings = Ertalablari
choice-firmness-normal = O‘rtacha
choice-firmness-soft = Yumshoq
choice-firmness-firm = Qattiq
choice-partners-0 = Farqi yo‘q
choice-partners-50 = O‘rtacha va yuqori
choice-partners-70 = Yaxshi
choice-partners-85 = Juda yaxshi
choice-contact-everyone = Hamma
choice-contact-rated = Reytingi borlar
choice-contact-nobody = Hech kim
choice-notifications-all = Hammasini
choice-notifications-digest = Kuniga bir marta, jamlab
choice-notifications-deals = Faqat kelishuvlarim
choice-notifications-none = Hech narsani
choice-formality-polite = Hurmat bilan (siz)
choice-formality-familiar = Do‘stdek (sen)
which-town = Qaysi birini nazarda tutdingiz?
town-noted = Yozib oldim: { $town }. Valyuta: { $currency }; buni /settings bo‘limida o‘zgartirsangiz bo‘ladi.
unclear-town = Bu shaharni bilmayman. Eng yaqin katta shaharni yozing yoki joylashuvingizni yuboring.
held-until-ready = Buni saqlab qo‘ydim. Bir daqiqa, hozir shug‘ullanaman.
please-choose = Iltimos, tugmalardan birini bosing yoki /help deb yozing.
noted = Yozib oldim.
welcome-back = { $formality ->
    [familiar] O‘, xush kelibsan! 👋 Nima gaplar?
   *[polite] Yana xush kelibsiz! Nima qidiryapsiz yoki nimani sotmoqchi, bermoqchisiz?
}

# Tugmalar
button-skip = O‘tkazish
button-done-choosing = Tayyor
button-drop = Kerak emas
button-yes-look = Ha, boshla
button-only-tell = Faqat xabar ber
button-change = O‘zgartirish
button-back = Orqaga
button-approve = Roziman
button-decline = Rad etish
button-counter = Boshqa narx
button-here = Keldim
button-done = Hammasi bitdi
button-write = Xabar yozish
button-reschedule = Boshqa vaqt
button-noshow = Kelmadi
button-cancel = Kelishuvni bekor qil
button-cancel-sure = Ha, bekor qil
button-cancel-wish = O‘chirish
button-keep = Yo‘q, qolsin
button-reply = Javob yozish
button-negotiate = Savdolashish
button-accept-time = Menga to‘g‘ri keladi
button-pause = To‘xtatib turish
button-resume = Yana qidirish
button-edit = Tahrirlash
button-export = Ma’lumotlarim (fayl)
button-erase = Hammasini o‘chirish
button-erase-sure = Ha, hammasini o‘chir
button-voice-give = Ovoz namunasi berish
button-voice-delete = Namunani o‘chirish
button-used = Bu tugma allaqachon bosilgan. Holatni ko‘rish uchun /status deb yozing.
button-unknown = Bu tugmani endi tanimayman. Holatni ko‘rish uchun /status deb yozing.
button-foreign = Bu tugma boshqa odamniki.
label = { $text }

# Istaklar
action-name = { $action ->
    [SELL] Sotiladi
    [BUY] Sotib olaman
    [GIVE] Tekinga beriladi
    [TRADE] Almashtiriladi
    [RENT_OUT] Ijaraga beriladi
    [RENT] Ijaraga olaman
    [OFFER_SERVICE] Xizmat ko‘rsatiladi
    [SEEK_SERVICE] Xizmat kerak
   *[other] Istak
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Odam qidiraymi? Xatosi bo‘lsa, so‘z bilan ham tuzatishingiz mumkin.
    .title = { action-name }: { $thing }
ask-wish-action = Bu bilan nima qilmoqchisiz?
ask-wish-thing = Bu aynan nima?
ask-wish-location = Qaysi shaharda? Joylashuvingizni yuborsangiz ham bo‘ladi.
ask-wish-size = O‘lchami qanday?
ask-wish-quantity = Nechta?
ask-wish-wanted = Evaziga nima xohlaysiz?
per-what = { $per ->
    [hour] soatiga{" "}
    [day] kuniga{" "}
    [week] haftasiga{" "}
    [month] oyiga{" "}
    [unit] bittasiga{" "}
   *[one] {""}
}
ask-wish-target = Siz { per-what }qanday narx xohlaysiz? Boshqalar buni sizning narxingiz sifatida ko‘radi.
ask-wish-limit = { $side ->
    [provider] Eng kami { per-what }qancha narxga rozisiz? Bu o‘rtamizda qoladi, hech kimga aytmayman.
   *[seeker] Eng ko‘pi { per-what }qancha to‘laysiz? Bu o‘rtamizda qoladi, hech kimga aytmayman.
}
unclear-wish-thing = Iltimos, bu nima ekanini bir-ikki so‘z bilan yozing.
unclear-wish-location = Bu shaharni bilmayman. Eng yaqin katta shaharni yozing yoki joylashuvingizni yuboring.
unclear-wish-size = Iltimos, o‘lchamini buyumda yozilganidek yozing.
unclear-wish-quantity = Iltimos, son yozing, masalan 4.
unclear-wish-wanted = Iltimos, evaziga nima xohlashingizni bir-ikki so‘z bilan yozing.
unclear-wish-target = Iltimos, summani yozing, masalan 80.
unclear-wish-limit = Iltimos, summani yozing, masalan 60.
two-currencies = Ikkita valyuta ko‘ryapman: { $currencies }. Summani bittasida yozing.
several-wishes = Bu yerda { $count ->
    [one] { $count } ta istak
   *[other] { $count } ta istak
} ko‘ryapman. Keling, bittalab ko‘rib chiqamiz.
wish-open = { $style ->
    [brief] Qidiryapman.
   *[other] Hozir qidiryapman, biror narsa chiqishi bilan xabar beraman. Istalgan payt /status deb yozishingiz mumkin.
}
wish-standing = Ko‘z-quloq bo‘lib turaman, faqat biror narsa chiqsa xabar beraman.
wish-dropped = Mayli, unutdim.
wish-expired = Buning vaqti tugadi, qidirishni to‘xtatdim. Hali ham kerak bo‘lsa, qaytadan yozing.
    .title = { action-name }: { $thing }
wish-paused = To‘xtatib turildi. Siz davom ettirmaguningizcha hech kim ko‘rmaydi.
wish-resumed = Yana qidiryapman.
wish-cancelled = O‘chirildi: { $thing }.
which-field = Nimani o‘zgartiray?
field-action = Nima qilmoqchiligimni
field-thing = Buyumni
field-quantity = Sonini
field-size = O‘lchamini
field-location = Shaharni
field-wanted = Evaziga xohlaganimni
field-target = Narximni
field-limit = Chegaramni
photo-what = Zo‘r rasm! Bu nima va nima qilay: sotaymi, tekinga beraymi yoki shunga o‘xshashini topaymi?
photo-seen = Shunga o‘xshaydi: { $thing }. Nima qilay: sotaymi, tekinga beraymi yoki shunga o‘xshashini topaymi?
voice-heard = Eshitganim: “{ $text }”
voice-unclear = Nima deganingizni ajrata olmadim. Iltimos, bir necha so‘z bilan yozing.
got-voice = Ovozli xabarlarni hozircha eshita olmayman. Iltimos, bir necha so‘z bilan yozing.
got-contact = Rahmat, lekin kontakt kerak emas: narigi tomon bilan men orqali yozishasiz.
got-sticker = 🙂 Nima qidirayotganingizni yoki nimani sotmoqchi, bermoqchiligingizni so‘z bilan yozing.
got-document = Fayllarni o‘qiy olmayman. Nima haqida ekanini bir necha so‘z bilan yozing.
got-other = Bunday xabarni o‘qiy olmayman. Iltimos, bir necha so‘z bilan yozing.
standing-found = { $priced ->
    [yes] Topildi: { $thing }, masofasi { $distance }, so‘ralgan narx { $price }.
   *[no] Topildi: { $thing }, masofasi { $distance }.
}
digest = { $lines }
    .title = Bugun siz uchun topilganlar
talk-begun = Narigi tomon bilan gaplashyapman, xabarini aytaman.
which-meaning = To‘g‘ri tushunganimga ishonchim komil emas. Nima qilmoqchisiz?
meaning-sell = Biror narsa sotish
meaning-buy = Biror narsa sotib olish
meaning-give = Biror narsani tekinga berish
meaning-trade = Biror narsani almashtirish
meaning-rent-out = Ijaraga berish
meaning-rent = Ijaraga olish
meaning-offer-service = Xizmat taklif qilish
meaning-seek-service = Ish qildirish
meaning-approve = “Ha” deyish
meaning-decline = “Yo‘q” deyish
meaning-counter = Boshqa narx aytish
meaning-cancel = Biror narsani qaytarib olish
meaning-status = Holatni ko‘rish
meaning-help = Yordam olish
meaning-greet = Shunchaki salom berish
meaning-thank = Shunchaki rahmat aytish
meaning-stop = Xabarlarni to‘xtatish
meaning-other = Shunchaki gaplashish
meaning-neither = Boshqa narsa
say-it-differently = Unda boshqacha qilib yozing, masalan: “Velosipedimni sotaman, 80”.

# Karta qatorlari
line-in-return = Evaziga: { $value }
line-details = { $value }
line-quantity = Soni: { $value }
line-unit-price = Bittasining narxi: { $value }
line-total = Jami: { $value }
line-price-hour = Soatiga { $value }
line-price-day = Kuniga { $value }
line-price-week = Haftasiga { $value }
line-price-month = Oyiga { $value }
line-free = Tekin
line-reasons = Sababi: { $value }
line-distance = Masofa: { $value }
line-area = Uchrashuv hududi: { $value }
line-times = Mumkin bo‘lgan vaqtlar: { $value }
line-payment = To‘lov: { $value }
line-partner = Narigi tomon: { $value }
line-interests = Qiziqishlari: { $value }
line-since = Qo‘shilgan vaqti: { $value }
line-expires = Amal qilish muddati: { $value }
line-deal = Kelishuv № { $value }
line-hope = Narx: { $value }
line-limit = Chegara (faqat siz va men bilamiz): { $value }
line-place = Joyi: { $value }
line-urgent = Shoshilinch
line-when = Qachon: { $value }
line-where = Qayerda: { $value }
partner-new = { $named ->
    [yes] { $name }, bu yerda yangi, hali reytingi yo‘q
   *[no] bu yerda yangi, hali reytingi yo‘q
}
partner-rated = { $named ->
    [yes] { $name }, 5 yulduzdan { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
   *[no] 5 yulduzdan { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
}
reason-same-size = o‘lchami mos
reason-same-brand = markasi mos
reason-same-model = modeli mos
reason-asks = so‘ralgan narx { $value }
payment-cash = naqd
payment-bank-transfer = bank o‘tkazmasi
payment-card = karta
payment-mobile-money = mobil to‘lov
condition-new = yangi
condition-used-like-new = yangidek
condition-used-good = yaxshi holatda
condition-used-fair = o‘rtacha holatda
condition-for-parts = ehtiyot qismga
condition-used = ishlatilgan
color-black = qora
color-white = oq
color-red = qizil
color-blue = ko‘k
color-green = yashil
color-yellow = sariq
color-grey = kulrang
color-brown = jigarrang
color-pink = pushti
color-silver = kumushrang
color-gold = tillarang
color-beige = bej
color-purple = binafsharang
color-orange = to‘q sariq
material-leather = charm
material-wood = yog‘och
material-metal = metall
material-glass = shisha
material-plastic = plastik
material-cotton = paxta
material-wool = jun
material-silk = ipak
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } xona
   *[other] { $value } xona
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } dona
   *[other] { $count } dona
}
unit-pair = { $count ->
    [one] { $count } juft
   *[other] { $count } juft
}
unit-set = { $count ->
    [one] { $count } to‘plam
   *[other] { $count } to‘plam
}

# Kelishuvlar
card-approval = { $lines }

    Rozimisiz?
    .title = { $side ->
    [provider] Kimdir sizdan buni so‘rayapti: { $thing }
   *[seeker] Siz uchun buni topdim: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Siz “ha” dedingiz. Endi narigi tomonni kutyapman.
approved-for-you = Ruxsat berganingizdek, buni siz uchun tasdiqladim.
counter-accepted = Narigi tomon narxingizga rozi.
declined-by-you = Rad etildi. Qidirishda davom etaman.
deal-expired = № { $deal } kelishuvning vaqti tugadi. Qidirishda davom etaman.
deal-reminder = { $lines }

    Bu hali ham javobingizni kutyapti.
    .title = { $thing }
deal-cancelled-by-you = № { $deal } kelishuv bekor qilindi. Narigi tomonga xabar berdim.
peer-declined = Narigi tomon № { $deal } kelishuvni xohlamayapti. Qidirishda davom etaman.
peer-cancelled = Narigi tomon № { $deal } kelishuvni bekor qildi. Qidirishda davom etaman.
ask-counter = Bittasining narxi: { $price }. O‘rniga qancha taklif qilasiz?
counter-sent = Narxingizni yetkazdim.
counter-refused = Narigi tomon bunga ko‘nmayapti. Amaldagi narx: { $price }.
nothing-to-approve = Hozir javobingizni kutayotgan narsa yo‘q.
which-deal = Sizni bir nechta taklif kutyapti. Iltimos, tugmalardan foydalaning.
ask-cancel-deal = Bu kelishuv rostdan bekor qilinsinmi? Narigi tomon sizga ishonib turibdi.
kept = Mayli, hammasi o‘z holicha qoladi.

# Uchrashuvlar
meeting-card = { $lines }

    Kunduzi, odam ko‘p joyda uchrashing, pul berishdan oldin buyumni ko‘ring va hech qachon oldindan to‘lamang.
    .title = Kelishildi: { $thing }
meeting-spot = { $town }: markaziy maydon yoki vokzal kabi odam gavjum jamoat joyi
meeting-calendar = Taqvimingiz uchun yozuv tayyor.
meeting-soon = { $lines }
    .title = Uchrashuvingiz yaqinlashdi: { $thing }
meeting-how = Qanday o‘tdi?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ikkalangizga mos boshqa vaqtni bilmayman. Narigi tomonga yozishingiz mumkin.
ask-other-time = Sizga qaysi vaqt to‘g‘ri keladi?
time-proposed = Shu vaqtni taklif qildim: { $time }.
time-asked = Narigi tomon shu vaqtni taklif qilyapti: { $time }.
arrived-noted = Kelganingizni narigi tomonga aytdim.
peer-arrived = Narigi tomon keldi.
ask-rating = Bo‘ldi! Narigi tomon qanday ekan?
too-early-for-no-show = Uchrashuv vaqti hali kelmadi: { $time }. Iltimos, shu vaqtgacha kuting.
no-show-noted = Afsus. Narigi tomon kelmaganini yozib qo‘ydim, qidirishda davom etaman. Baho berasizmi?
blamed-no-show = Narigi tomon sizni kelmadi deyapti. Qidirishda davom etaman. Siz ham baho berishingiz mumkin.
rating-thanks = Rahmat! { $stars ->
    [one] { $stars } yulduz
   *[other] { $stars } yulduz
} berdingiz.
ask-note = Narigi tomonga nima deyay? Ismingiz va raqamingizni aytmasdan yetkazaman.
note-sent = Yetkazdim.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Xabar: { $thing }
note-translated = “{ $text }” { $understood }
    Asli ({ $language }): “{ $original }”
    .title = Xabar: { $thing }

# Ahvol
status-summary = Ochiq istaklar: { $wishes }. Ochiq kelishuvlar: { $deals }. Tugagani: { $done }.
status-empty = Hozir ochiq narsa yo‘q. Nima sotmoqchi yoki topmoqchiligingizni yozing.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Hali tugallanmagan
wish-state-open = Qidiryapman
wish-state-standing = Biror narsa chiqsa, xabar beraman
wish-state-talking = Savdolashyapman
wish-state-agreed = Kelishildi, kelishuvga qarang
wish-state-paused = To‘xtatib turilgan
deal-state-proposed = Javobingiz kutilyapti
deal-state-approved-by-me = Narigi tomon kutilyapti
deal-state-approved-by-peer = Narigi tomon “ha” dedi; navbat sizga
deal-state-confirmed = Ikkala tomon “ha” dedi
deal-state-meeting = Uchrashuv belgilandi
deal-state-arrived = Siz uchrashuv joyidasiz
deal-state-done = Tugadi, hali baho berilmagan
deal-state-no-show = Tomonlardan biri kelmadi
deal-state-blamed = Narigi tomon sizni kelmadi deyapti
ask-cancel-wish = “{ $thing }” rostdan o‘chirilsinmi?

# Sozlamalar va maxfiylik
settings-list = Nimani o‘zgartirmoqchisiz?
setting-language = Til
setting-town = Shahar
setting-autonomy = Mustaqillik
setting-comfort = Summalar
setting-style = Gaplashish uslubi
setting-sharing = Boshqalar nimani biladi
setting-precision = Joylashuv
setting-platforms = Kanallar
setting-market = Bozor
setting-currency = Valyuta
setting-radius = Masofa
setting-delivery = Yetkazib berish
setting-payment = To‘lov
setting-quiet = Jim soatlar
setting-days = Uchrashuv kunlari
setting-firmness = Savdolashish
setting-partners = Boshqalarning reytingi
setting-contact = Menga kim yoza oladi
setting-notifications = Bildirishnomalar
setting-interests = Qiziqishlar
setting-formality = Muomala
setting-languages = Men biladigan tillar
privacy = Istaklaringiz haqida aytganlaringizni, savollarimga javoblaringizni va kelishuvlaringizni saqlayman. Chegaralaringiz va manzilingiz hech qachon mendan chiqmaydi. Ma’lumotlaringizni o‘zingizga olishingiz yoki o‘chirishingiz mumkin.
export-ready = Siz haqingizda bilganlarimning hammasi shu yerda.
ask-erase = Rostdan hammasi o‘chirilsinmi? Ochiq istaklar va kelishuvlar tugaydi, MAI’ingiz butunlay yo‘q bo‘ladi.
erased = Hammasi o‘chirildi. Xayr, omon bo‘ling!
voice-consent = Rahmat. Endi qisqa ovozli xabar yuboring; siz o‘chirmaguningizcha uni ovoz namunangiz sifatida saqlayman.
voice-kept = Ovoz namunangizni saqladim. Uni /privacy bo‘limida o‘chirishingiz mumkin.
voice-deleted = Ovoz namunangiz o‘chirildi.

# Suhbat
help = { $style ->
    [brief] Nimani sotasiz, tekinga berasiz, almashtirasiz, ijaraga berasiz yoki olasiz, nima qidiryapsiz — yozing. /status /settings /privacy /cancel /stop
   *[other] Nimani sotmoqchi, tekinga bermoqchi, almashtirmoqchi, ijaraga bermoqchi, ijaraga olmoqchi yoki topmoqchi bo‘lsangiz, o‘z so‘zingiz bilan yozing. Masalan: “Velosiped sotaman, 80” yoki “yaqin atrofdan beshik qidiryapman”. Qaysi tilda gaplashishidan qat’i nazar, kerakli odamni topaman, chegaralaringiz ichida savdolashaman va har qanday kelishuvdan oldin sizdan so‘rayman.
        /status – ishlar holati
        /settings – siz uchun qanday ishlayman
        /privacy – ma’lumotlaringiz
        /cancel – savoldan chiqish
        /stop – boshqa xabar kelmasin
}
greeting = { $formality ->
    [familiar] Salom! 👋 Nima qidiryapsan yoki nima sotamiz?
   *[polite] { $style ->
        [professional] Assalomu alaykum. Sizga qanday yordam bera olaman?
       *[other] Assalomu alaykum! Nima qidiryapsiz yoki nimani sotmoqchi, bermoqchisiz?
    }
}
you-are-welcome = { $formality ->
    [familiar] Arzimaydi, bemalol! 🙂
   *[polite] Arzimaydi!
}
not-a-wish = Mening ishim — savdo: nimani sotmoqchi, tekinga bermoqchi, almashtirmoqchi, ijaraga bermoqchi, ijaraga olmoqchi yoki topmoqchiligingizni yozing. Batafsil: /help.
nothing-asked = Mayli, endi javob kutmayman.
stopped = Jim bo‘laman. Davom etmoqchi bo‘lsangiz, menga yozing.
command-unknown = Bu buyruqni bilmayman. Nimalar qila olishimni /help ko‘rsatadi.
empty-message = Bu xabar bo‘sh ekan. Nima kerakligini bir necha so‘z bilan yozing.
edit-unclear = Xabarni o‘zgartirganingizni ko‘rdim. Nimani o‘zgartirishim kerakligini yangi xabarda yozing.
too-long = Bu men uchun juda uzun. Iltimos, ko‘pi bilan { $limit } ta belgida yozing.
no-longer-possible = Endi buning iloji yo‘q. Holatni ko‘rish uchun /status deb yozing.
not-found = Buni endi topa olmayapman. Holatni ko‘rish uchun /status deb yozing.
sorry-failed = Uzr, menda nimadir xato ketdi. Iltimos, qaytadan yozing.
refused-market = Sozlamalaringiz bunga ruxsat bermaydi. Ularni /settings bo‘limida o‘zgartirishingiz mumkin.
refused-too-many-wishes = Ochiq istaklaringiz ko‘payib ketdi. Avval birini tugating yoki o‘chiring; ularni /status ko‘rsatadi.
refused-amount = Bu summa to‘g‘ri bo‘lmasa kerak. Iltimos, 0 dan katta son yozing.
refused-limit = Bu menga bergan chegarangizdan oshib ketadi.
refused-contact = Xavfsizligingiz uchun telefon raqami, manzil yoki havolalarni yetkazmayman. Kelishuv kartochkasida yozilganidek uchrashasiz.
refused-too-many-messages = Bir daqiqa, birdaniga juda ko‘p xabar keldi. Bir daqiqadan keyin qayta urinib ko‘ring.
refused-deal-over = Bu kelishuv tugagan.
refused-deal-running = Bu bo‘yicha davom etayotgan kelishuv bor. Avval uni bekor qiling; /status ko‘rsatadi.
refused-not-open = Hozir buni qidirmayapman.
refused-not-paused = Bu to‘xtatib turilmagan.
refused-same-price = Hozirgi narx ham shu.
refused-too-many-counters = Taklif almashish yetarli bo‘ldi. Iltimos, rozi bo‘ling yoki rad eting.

# Menyudagi buyruqlar
command-start = Boshlash
command-help = Nimalar qila olaman
command-status = Ishlar holati
command-settings = Siz uchun qanday ishlayman
command-privacy = Ma’lumotlaringiz
command-cancel = Savoldan chiqish

announcements-off = Siz START deb yozmaguningizcha bu hamjamiyatning yangiliklari ham kelmaydi.
announcements-on = Bu hamjamiyatning yangiliklari yana keladigan bo‘ldi.
slow-down = Birdaniga juda ko‘p narsa keldi, ulgurmayapman. Iltimos, bir daqiqa kutib, qaytadan yozing: shu orada yuborganlaringizni o‘qimadim.
waiting-for-partner = { $thing }: narigi tomon bilan hozir aloqa yo‘q. Yozishi bilan davom etaman; hech narsa yo‘qolmaydi.
privacy-notice = { $mark } Bu sizning shaxsiy belgingiz. U mening har bir haqiqiy kartochkamda bo‘ladi; belgi bo‘lmasa, bu men emasman. Sizga hech qachon boshqa akkauntdan yozmayman, hech qachon parol yoki kod so‘ramayman. Menga aytganlaringiz menda qoladi: /privacy ularni ko‘rsatadi va o‘chiradi.
group-private = Men bir vaqtda bir kishi uchun ishlayman. Menga shaxsiy yozing, o‘zim shug‘ullanaman:
link-code = Bu kodni { $minutes } daqiqa ichida boshqa kanalingizdan menga yozing: { $code }
link-done = Bog‘landi: endi menga { $channel } orqali ham yoza olasiz. Nimani bilsam, hamma joyda bilaman.
link-unknown = Bunday kodni bilmayman. Yangisini olish uchun boshqa kanalingizda /link deb yozing.
unlink-list = Qaysi kanalni unutay?
unlink-none = Menga faqat shu yerdan yozasiz. Boshqa kanalda ham foydalanish uchun /link deb yozing.
unlink-done = Tayyor. Endi sizni tanimaydigan kanalim: { $channel }.
refused-link-own = Bu o‘zingizning kodingiz. Uni menga boshqa kanaldan yozing.
refused-link-many = Menga shundoq ham ko‘p kanaldan yozasiz. Avval bittasini olib tashlash uchun /unlink deb yozing.
refused-link-busy = Bu yerda ochiq istaklari yoki kelishuvlari bor MAI’ingiz bor. Avval ularni tugating yoki o‘chiring (ularni /status ko‘rsatadi), keyin kodni qaytadan yozing.
command-link = Mendan boshqa joyda ham foydalanish
# WhatsApp: oxirgi xabardan keyin 24 soatdan ko‘p o‘tganda yuboriladigan shablon va ro‘yxatni ochadigan tugma
whatsapp-invite = MAI’ingizda istaklaringizdan biri haqida yangilik bor. Ko‘rish uchun javob yozing.
whatsapp-invite-show = Ko‘rsatish
whatsapp-choose = Tanlash
# Botni yuritadiganlar uchun
operator-page =
    Sahifangiz: { $link }
    Havola bir marta ochiladi, { $minutes } daqiqa amal qiladi. Hech kimga bermang.
operator-help =
    /stats – raqamlar, rasmi bilan
    /broadcast SEGMENT – ko‘pchilikka yozish; /broadcasts – ularning borishi
    /announce KIM MATN – bir kishiga yozish
    /user KIM – nima ma’lum; /note KIM MATN – biror narsani eslab qolish
    /tag KIM TEG, /untag KIM TEG – segmentlar uchun
    /ban KIM SABAB, /unban KIM
    /disputes, /solve KELISHUV MATN – kimdir kelmagan kelishuvlar
    /export { $exports }
    /health, /dead, /resend NAVBAT RAQAM
    /maintenance on, /maintenance off
    /switch NOM on, /switch NOM off – { $features }
    KIM o‘rniga p_…, MAI nomi yoki channel:address yoziladi.
operator-usage = Iltimos, shunday yozing: { $usage }
operator-person-unknown = { $who } degan odamni bilmayman. p_…, MAI nomi yoki channel:address yozing.
operator-own-person = { $who } adminlardan biri; buning iloji yo‘q.
operator-user =
    { $person }
    MAI: { $mai }
    Til: { $language }. Shahar: { $town }
    Kanallar: { $channels }
    Qo‘shilgan vaqti: { $since }, oxirgi marta ko‘ringan: { $seen }
    Istaklar: { $wishes }
    Kelishuvlar: { $deals }
    Olgan yulduzlari: { $stars }
    Teglar: { $tags }
    Ommaviy xabar oladi: { $news }. Kirishi yopilgan: { $banned }
    Eslatmalar: { $notes }
    .title = { $name }
operator-stats =
    Odamlar: { $people }, bir haftada yangi: { $fresh }, bir haftada faol: { $active }
    Tillar: { $languages }
    Kanallar: { $channels }
    Istaklar: { $wishes }
    Kelishuvlar: { $deals }
    Istakdan kelishuvgacha: { $confirmed } ta istak, { $matched } tasiga mos topildi, { $agreed } tasi kelishildi, { $carried } tasi amalga oshdi ({ $conversion })
    Javoblar: yarmi { $median } ichida, deyarli hammasi { $slowest } ichida
    Kartochkadan rozilikkacha: { $approval }
    .title = Raqamlar
chart-languages = Tillar bo‘yicha odamlar
chart-channels = Kanallar bo‘yicha odamlar
chart-daily = Kunlar bo‘yicha yangi odamlar, istaklar, kelishuvlar
chart-funnel = 1 istaklar, 2 mosi topildi, 3 kelishildi, 4 amalga oshdi
operator-no-disputes = Nizolar yo‘q.
operator-deal-unknown = № { $deal } kelishuvni bilmayman.
operator-solver-is-party = Bu kelishuvning bir tomoni o‘zingizsiz; boshqa admin hal qilishi kerak.
dispute-solved = { $text }
    .title = № { $deal } kelishuv bo‘yicha qaror: { $thing }
operator-says = { $text }
    .title = Adminlardan bir og‘iz so‘z
operator-export-ready = Qatorlar soni: { $total }
operator-nothing-dead = Bajarilmay tashlab qo‘yilgan ish yo‘q.
operator-switches = Texnik ishlar: { $maintenance }. { $features }
maintenance = Nimanidir tuzatyapmiz. Xabaringizni saqlab qo‘ydim, tugatishimiz bilan javob beraman.
maintenance-over = Texnik ishlar tugadi. Kutib turgan xabarlar: { $total }
feature-off = Bu hozir o‘chirib qo‘yilgan. Iltimos, keyinroq urinib ko‘ring.
banned = Adminlar kirishingizni yopib qo‘ydi: { $reason }
unbanned = Yana xush kelibsiz. Nima sotmoqchi yoki topmoqchiligingizni yozing.
# Ommaviy xabarlar
segment-wrong =
    { $problem ->
        [too-long] Bu { $word } ta belgidan uzun.
        [too-deep] Ichma-ich qavslar { $word } tadan ko‘p.
        [unknown-name] “{ $word }” ({ $at }-belgi) nimaligini bilmayman. Bo‘lishi mumkin: { $choices }
        [unknown-value] “{ $word }” ({ $at }-belgi) bu yerda to‘g‘ri kelmaydi. Masalan: { $choices }
        [expected-value] { $at }-belgida, “{ $word }” yozuvidan keyin qiymat yetishmayapti.
        [expected-term] { $at }-belgida shart yetishmayapti. Bo‘lishi mumkin: { $choices }
        [expected-bracket] { $at }-belgida “{ $word }” yetishmayapti.
        [left-over] “{ $word }” oldida ({ $at }-belgi) “and” yoki “or” yetishmayapti.
        [bad-character] “{ $word }” ({ $at }-belgi) o‘qilmayapti.
        [bad-time] “{ $word }” ({ $at }-belgi) vaqt oralig‘i emas. Masalan: { $choices }
        [bad-distance] “{ $word }” ({ $at }-belgi) uchun joy va masofa kerak. Masalan: { $choices }
        [unknown-place] “{ $word }” ({ $at }-belgi) degan joyni bilmayman. Kattaroq shaharni yoki kenglik, uzunlikni yozing.
        [several-places] “{ $word }” ({ $at }-belgi) bir nechta joy bo‘lishi mumkin. Shu nuqtalardan birini yozing: { $choices }
       *[other] { $at }-belgida o‘qiy olmay qoldim.
    }
    .title = Kimlar nazarda tutilgan?
broadcast-ask-text =
    Kimga: { $segment }
    Endi menga matnni yuboring. Har bir tilni o‘z kodi bilan boshlang, masalan “es: Hola”; kodsiz so‘zlarning tili: { $language }. Oxiridagi [qavsli] qatorlar tugmaga aylanadi, [Label -> /status] bosilganda nima bo‘lishini bildiradi. Rasmni matn bilan birga yoki alohida yuborsa bo‘ladi. “catalog: KEY” kataloglardan matn oladi.
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } uchun hech qanday so‘z yo‘q.
        [too-long] { $word } uchun matn { $limit } ta belgidan uzun.
        [bad-button] “{ $word }” tugma bo‘la olmaydi: ko‘pi bilan { $buttons } ta tugma, har birida ko‘pi bilan { $label } ta belgi.
       *[unknown-key] Kataloglarda o‘zi alohida ishlatiladigan “{ $word }” matni yo‘q.
    }
broadcast-preparing = Kimlarga borishini sanayapman. Yana boshqa tillarda matn yoki rasm yuborishingiz mumkin.
broadcast-preview =
    Kimga: { $segment }
    Oluvchilar: { $total }
    Tillar: { $languages }
    Kanallar: { $channels }
    Matnlar: { $texts }
    Chetda qolganlar: { $skipped }
    .title = Sinov
broadcast-nobody =
    Buni hech kim olmaydi. Kimga: { $segment }
    Chetda qolganlar: { $skipped }
broadcast-how =
    { $how ->
        [given] berilganidek
        [catalog] katalogdan
        [translated] tarjima
        [read] ular o‘qiydigan boshqa til
        [related] ularning tiliga yaqin til
       *[closest] borlarining eng yaqini
    }
skip-reason =
    { $reason ->
        [banned] kirishi yopilgan
        [opted-out] ommaviy xabar xohlamaydi
        [stopped] to‘xta degan
        [notifications] faqat kelishuvlar haqida bilmoqchi
        [blocked] bizni bloklagan
       *[unreachable] manzili yo‘q
    }
broadcast-ask-when = Qachon? Masalan “2h”, “18:30”, “2026-03-01 18:30” (sizning vaqtingiz bilan, { $zone }); oldiga “local” deb yozsangiz, har bir oluvchining o‘z soati bilan.
broadcast-when-wrong = “{ $text }” yozuvini kelasi bir yil ichidagi vaqt deb o‘qiy olmadim.
broadcast-progress =
    { $state }
    Kimga: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Ommaviy xabar { $id }
broadcast-state =
    { $state ->
        [ready] Hali yuborilmagan
        [preparing] Tayyorlanyapti
        [scheduled] Rejalashtirilgan: { $at }
        [running] Yuborilyapti
        [paused] To‘xtatib turilgan
        [done] Tugadi
       *[cancelled] Bekor qilingan
    }
recipient-state =
    { $state ->
        [waiting] kutyapti
        [queued] navbatda
        [sending] yuborilyapti
        [sent] yuborildi
        [delivered] yetkazildi
        [read] o‘qildi
        [failed] bo‘lmadi
        [window] o‘zi yozishi kutilyapti
        [unsure] balki yuborilgandir
        [skipped] chetda qoldi
        [cancelled] bekor qilindi
       *[erased] endi yo‘q
    }
broadcast-none = Hali ommaviy xabarlar yo‘q.
broadcast-ask-cancel = Rostdan bekor qilinsinmi? Hali olmaganlarga endi bormaydi.
broadcast-report = { $states }
    .title = Ommaviy xabar { $id }: barcha oluvchilar
broadcast-footer = /stop bunday xabarlarni to‘xtatadi.
button-send-now = Hozir yuborish
button-schedule = Rejalashtirish
button-hold = To‘xtatib turish
button-go-on = Davom etish
button-stop-sending = Bekor qilish
button-report = Hisobot
operator-text = { $text }
