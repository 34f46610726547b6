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
