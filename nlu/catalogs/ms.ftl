# Kelahiran dan perkenalan
birth-welcome = Hai! Saya MAI anda, ejen jual beli peribadi anda. Cerita saja apa yang anda nak jual, bagi percuma, tukar, sewa atau cari, dengan kata-kata dan bahasa anda sendiri; saya carikan orang yang sesuai dan tawar-menawar untuk anda. Tak ada apa yang jadi tanpa persetujuan anda.
birth-ready = MAI anda dah sedia. Tegurlah dulu.
ask-town = Anda tinggal di bandar mana? (Saya jawab dalam { $language }; tulis saja dalam bahasa lain dan saya akan ikut.)
ask-autonomy = Sejauh mana saya boleh buat keputusan sendiri?
ask-comfort = Sampai jumlah berapa saya boleh terus uruskan tanpa tanya anda?
ask-style = Macam mana anda nak saya bercakap?
ask-sharing = Apa yang MAI lain boleh tahu tentang anda?
ask-precision = Setepat mana orang lain boleh nampak lokasi anda?
ask-platforms = Anda berbual di mana? Pilih semua yang berkenaan.
ask-market = Apa yang saya boleh buat di pasaran untuk anda?
ask-currency = Anda kira dalam mata wang apa? Tulis saja, contohnya { $currency }.
ask-radius = Sejauh mana anda sanggup pergi untuk satu urusan?
ask-delivery = Lebih suka jumpa sendiri atau barang dihantar?
ask-payment = Anda suka bayar dan terima bayaran dengan cara apa?
ask-quiet = Bila saya patut diam?
ask-days = Bila anda ada masa untuk jumpa orang?
ask-firmness = Sekuat mana saya patut tawar-menawar?
ask-partners = Penilaian pihak satu lagi mesti sebagus mana?
ask-contact = Siapa yang boleh hubungi anda melalui saya?
ask-notifications = Apa yang saya boleh maklumkan tanpa diminta?
ask-interests = Anda minat barang jenis apa? Tulis beberapa.
ask-formality = Nak saya bercakap secara sopan atau santai?
ask-languages = Anda boleh bertutur bahasa apa? Tulis saja.
ask-language = Saya patut guna bahasa apa?
language-set = Mulai sekarang saya guna { $language }.
choice-autonomy-ask = Sentiasa tanya saya
choice-autonomy-big = Tanya kalau penting
choice-autonomy-tell = Buat dan beritahu saya
choice-autonomy-full = Putuskan untuk saya
choice-comfort-under = Sampai { $amount }
choice-comfort-trust = Saya percaya MAI
choice-style-casual = Santai
choice-style-professional = Profesional
choice-style-brief = Ringkas
choice-style-detailed = Terperinci
choice-sharing-nothing = Tak ada apa-apa
choice-sharing-interests = Minat saya
choice-sharing-profile = Profil saya
choice-sharing-all = Apa-apa yang perlu
choice-precision-city = Bandar saya
choice-precision-never = Jangan langsung
choice-precision-neighbourhood = Kawasan saya
choice-precision-precise = Lokasi tepat
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat web
platform-not-yet = { $name }: belum ada di sini; saya ingat dulu.
choice-market-full = Semua
choice-market-browse = Tengok-tengok saja
choice-market-buy = Beli, dengan izin
choice-market-sell = Jual, dengan izin
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Jumpa
choice-delivery-delivery = Penghantaran
choice-delivery-either = Dua-dua boleh
choice-payment-cash = Tunai
choice-payment-transfer = Pindahan bank
choice-payment-card = Kad
choice-payment-any = Apa-apa pun boleh
choice-quiet-night = Malam (22–8)
choice-quiet-none = Tak perlu
choice-quiet-evening = Petang–pagi (19–9)
choice-days-any = Bila-bila masa
choice-days-weekend = Hujung minggu
choice-days-evenings = Petang dan malam
choice-days-mornings = Pagi
choice-firmness-normal = Biasa saja
choice-firmness-soft = Lembut
choice-firmness-firm = Tegas
choice-partners-0 = Sesiapa saja
choice-partners-50 = Sederhana ke atas
choice-partners-70 = Bagus
choice-partners-85 = Sangat bagus
choice-contact-everyone = Semua orang
choice-contact-rated = Yang ada penilaian
choice-contact-nobody = Tak ada sesiapa
choice-notifications-all = Semua
choice-notifications-deals = Urusan saya saja
choice-notifications-none = Tak perlu
choice-formality-polite = Sopan
choice-formality-familiar = Macam kawan
which-town = Yang mana satu?
town-noted = Dicatat: { $town }. Saya kira dalam { $currency }; boleh tukar di /settings.
unclear-town = Saya tak kenal bandar itu. Tulis bandar besar yang terdekat, atau hantar lokasi anda.
held-until-ready = Saya dah simpan. Sekejap saja, lepas tu saya uruskan.
please-choose = Tekan salah satu butang, atau tulis /help.
noted = Dicatat.
welcome-back = { $formality ->
    [familiar] Hai, lama tak jumpa! 👋 Apa cerita?
   *[polite] Selamat kembali! Anda cari sesuatu, atau ada yang nak dilepaskan?
}

# Butang
button-skip = Langkau
button-done-choosing = Siap
button-drop = Tak jadi
button-yes-look = Ya, carikan
button-only-tell = Beritahu saja
button-change = Ubah
button-back = Kembali
button-approve = Setuju
button-decline = Tolak
button-counter = Harga lain
button-here = Saya dah sampai
button-done = Selesai
button-write = Hantar mesej
button-reschedule = Masa lain
button-noshow = Orangnya tak datang
button-cancel = Batalkan urusan
button-cancel-sure = Ya, batalkan
button-cancel-wish = Padam
button-keep = Tidak, kekalkan
button-reply = Balas
button-negotiate = Tawar
button-accept-time = Masa itu boleh
button-pause = Jeda
button-resume = Cari semula
button-edit = Edit
button-export = Muat turun data
button-erase = Padam semua
button-erase-sure = Ya, padam semua
button-voice-give = Beri sampel suara
button-voice-delete = Padam sampel suara
button-used = Butang itu dah digunakan. Tulis /status untuk tengok keadaan sekarang.
button-unknown = Saya dah tak kenal butang itu. Tulis /status untuk tengok keadaan sekarang.
button-foreign = Butang itu milik orang lain.
label = { $text }

# Permintaan
action-name = { $action ->
    [SELL] Untuk dijual
    [BUY] Nak beli
    [GIVE] Percuma
    [TRADE] Tukar
    [RENT_OUT] Untuk disewa
    [RENT] Nak sewa
    [OFFER_SERVICE] Tawaran servis
    [SEEK_SERVICE] Cari servis
   *[other] Permintaan
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Nak saya carikan orangnya? Kalau ada yang salah, betulkan saja dengan kata-kata anda.
    .title = { action-name }: { $thing }
ask-wish-action = Apa yang anda nak buat dengannya?
ask-wish-thing = Apa sebenarnya?
ask-wish-location = Di bandar mana? Boleh juga hantar lokasi anda.
ask-wish-size = Saiz apa?
ask-wish-quantity = Berapa banyak?
ask-wish-wanted = Anda nak tukar dengan apa?
per-what = { $per ->
    [hour] {" "}sejam
    [day] {" "}sehari
    [week] {" "}seminggu
    [month] {" "}sebulan
    [unit] {" "}untuk satu
   *[one] {""}
}
ask-wish-target = Anda nak harga berapa{ per-what }? Orang lain akan nampak ini sebagai harga yang anda minta.
ask-wish-limit = { $side ->
    [provider] Paling rendah berapa anda sanggup terima{ per-what }? Ini rahsia kita berdua; saya takkan beritahu sesiapa.
   *[seeker] Paling tinggi berapa anda sanggup bayar{ per-what }? Ini rahsia kita berdua; saya takkan beritahu sesiapa.
}
unclear-wish-thing = Tolong beritahu dengan satu dua perkataan, apa bendanya.
unclear-wish-location = Saya tak kenal bandar itu. Tulis bandar besar yang terdekat, atau hantar lokasi anda.
unclear-wish-size = Tolong tulis saiz seperti yang tertera pada barang itu.
unclear-wish-quantity = Tolong tulis nombor, contohnya 4.
unclear-wish-wanted = Tolong beritahu dengan satu dua perkataan, anda nak tukar dengan apa.
unclear-wish-target = Tolong tulis jumlahnya, contohnya 80.
unclear-wish-limit = Tolong tulis jumlahnya, contohnya 60.
two-currencies = Saya nampak dua mata wang: { $currencies }. Tolong beritahu jumlahnya dalam salah satu saja.
several-wishes = Saya nampak { $count ->
   *[other] { $count } permintaan
} di situ. Kita buat satu persatu, ya.
wish-open = { $style ->
    [brief] Saya tengah cari.
   *[other] Saya cari orangnya sekarang dan akan beritahu sebaik saja ada. Tulis /status bila-bila masa.
}
wish-standing = Saya akan perhatikan dan hanya beritahu bila ada yang muncul.
wish-dropped = Baik, lupakan saja.
wish-expired = Yang ini dah tamat tempoh; saya dah berhenti mencari. Beritahu lagi kalau anda masih nak.
    .title = { action-name }: { $thing }
wish-paused = Dijeda. Tak ada orang nampak sehingga anda sambung semula.
wish-resumed = Saya cari semula.
wish-cancelled = Dipadam: { $thing }.
which-field = Apa yang nak saya ubah?
field-action = Apa yang saya nak buat
field-thing = Barangnya
field-quantity = Berapa banyak
field-size = Saiznya
field-location = Bandarnya
field-wanted = Nak tukar dengan apa
field-target = Harga saya
field-limit = Had saya
photo-what = Cantik gambarnya! Apa ni, dan nak saya buat apa: jual, bagi percuma, atau cari yang serupa?
photo-seen = Ini nampak macam: { $thing }. Nak saya buat apa: jual, bagi percuma, atau cari yang serupa?
voice-heard = Saya dengar: “{ $text }”
voice-unclear = Saya tak dapat tangkap apa yang anda cakap. Tolong tulis dalam beberapa patah perkataan.
got-voice = Saya belum boleh dengar mesej suara. Tolong tulis dalam beberapa patah perkataan.
got-contact = Terima kasih, tapi saya tak perlukan kenalan: anda dan pihak satu lagi berbalas mesej melalui saya.
got-sticker = 🙂 Beritahu dengan kata-kata apa yang anda cari atau nak lepaskan.
got-document = Saya tak boleh baca fail. Tolong beritahu dalam beberapa patah perkataan tentang apa.
got-other = Saya tak boleh baca mesej jenis itu. Tolong beritahu dalam beberapa patah perkataan.
standing-found = { $priced ->
    [yes] Jumpa: { $thing }, jarak { $distance }, minta { $price }.
   *[no] Jumpa: { $thing }, jarak { $distance }.
}
talk-begun = Saya tengah berbincang dengan pihak satu lagi, nanti saya beritahu.
which-meaning = Saya tak pasti saya faham. Apa yang anda nak buat?
meaning-sell = Jual sesuatu
meaning-buy = Beli sesuatu
meaning-give = Bagi percuma
meaning-trade = Tukar sesuatu
meaning-rent-out = Beri sewa sesuatu
meaning-rent = Sewa sesuatu
meaning-offer-service = Tawarkan servis saya
meaning-seek-service = Cari servis
meaning-approve = Kata ya
meaning-decline = Kata tidak
meaning-counter = Beri harga lain
meaning-cancel = Tarik balik
meaning-status = Tengok keadaan
meaning-help = Minta bantuan
meaning-greet = Nak tegur saja
meaning-thank = Nak ucap terima kasih
meaning-stop = Hentikan mesej
meaning-other = Nak berbual saja
meaning-neither = Lain-lain
say-it-differently = Kalau macam tu, cuba cakap dengan cara lain, contohnya: “Nak jual basikal, RM80”.

# Baris pada kad
line-in-return = Ditukar dengan: { $value }
line-details = { $value }
line-quantity = Kuantiti: { $value }
line-unit-price = Setiap satu: { $value }
line-total = Jumlah: { $value }
line-price-hour = { $value } sejam
line-price-day = { $value } sehari
line-price-week = { $value } seminggu
line-price-month = { $value } sebulan
line-free = Percuma
line-reasons = Sebab: { $value }
line-distance = Jarak: { $value }
line-area = Kawasan jumpa: { $value }
line-times = Masa yang boleh: { $value }
line-payment = Bayaran: { $value }
line-partner = Pihak satu lagi: { $value }
line-interests = Minat: { $value }
line-since = Di sini sejak: { $value }
line-expires = Sah sehingga: { $value }
line-deal = Urusan no. { $value }
line-hope = Harga: { $value }
line-limit = Had (hanya kita berdua tahu): { $value }
line-place = Tempat: { $value }
line-urgent = Segera
line-when = Bila: { $value }
line-where = Di mana: { $value }
partner-new = { $named ->
    [yes] { $name }, baru di sini, belum ada penilaian
   *[no] baru di sini, belum ada penilaian
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } daripada 5 bintang ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } daripada 5 bintang ({ $count })
}
reason-same-size = saiz sepadan
reason-same-brand = jenama sepadan
reason-same-model = model sepadan
reason-asks = minta { $value }
payment-cash = tunai
payment-bank-transfer = pindahan bank
payment-card = kad
payment-mobile-money = e-dompet
condition-new = baru
condition-used-like-new = macam baru
condition-used-good = keadaan baik
condition-used-fair = keadaan sederhana
condition-for-parts = untuk alat ganti
condition-used = terpakai
color-black = hitam
color-white = putih
color-red = merah
color-blue = biru
color-green = hijau
color-yellow = kuning
color-grey = kelabu
color-brown = coklat
color-pink = merah jambu
color-silver = perak
color-gold = emas
color-beige = krim
color-purple = ungu
color-orange = oren
material-leather = kulit
material-wood = kayu
material-metal = logam
material-glass = kaca
material-plastic = plastik
material-cotton = kapas
material-wool = bulu biri-biri
material-silk = sutera
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
   *[other] { $value } bilik
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
   *[other] { $count } unit
}
unit-pair = { $count ->
   *[other] { $count } pasang
}
unit-set = { $count ->
   *[other] { $count } set
}

# Urusan
card-approval = { $lines }

    Anda setuju?
    .title = { $side ->
    [provider] Ada orang nak ini daripada anda: { $thing }
   *[seeker] Saya jumpa ini untuk anda: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Anda dah setuju. Sekarang saya tunggu pihak satu lagi.
approved-for-you = Saya dah setuju bagi pihak anda, seperti yang anda izinkan.
counter-accepted = Pihak satu lagi terima harga anda.
declined-by-you = Ditolak. Saya terus mencari.
deal-expired = Urusan { $deal } dah tamat tempoh. Saya terus mencari.
deal-reminder = { $lines }

    Yang ini masih menunggu jawapan anda.
    .title = { $thing }
deal-cancelled-by-you = Urusan { $deal } dibatalkan. Saya dah beritahu pihak satu lagi.
peer-declined = Pihak satu lagi tak mahu urusan { $deal }. Saya terus mencari.
peer-cancelled = Pihak satu lagi dah batalkan urusan { $deal }. Saya terus mencari.
ask-counter = Harga untuk satu ialah { $price }. Anda nak cadangkan harga berapa?
counter-sent = Harga anda dah saya sampaikan.
counter-refused = Pihak satu lagi tak setuju. Harga kekal { $price }.
nothing-to-approve = Sekarang tak ada apa-apa yang menunggu jawapan anda.
which-deal = Ada beberapa tawaran menunggu anda. Sila guna butang.
ask-cancel-deal = Betul nak batalkan urusan ini? Pihak satu lagi mengharapkan anda.
kept = Baik, semuanya kekal seperti biasa.

# Perjumpaan
meeting-card = { $lines }

    Jumpalah di tempat ramai orang pada waktu siang, tengok barang sebelum bayar, dan jangan sekali-kali bayar dulu.
    .title = Dah setuju: { $thing }
meeting-spot = tempat awam yang ramai orang di { $town }, contohnya dataran atau stesen
meeting-calendar = Ini catatan untuk kalendar anda.
meeting-soon = { $lines }
    .title = Perjumpaan anda dah dekat: { $thing }
meeting-how = Macam mana tadi?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Tak ada masa lain yang sesuai untuk kedua-dua pihak. Anda boleh hantar mesej kepada pihak satu lagi.
ask-other-time = Masa mana yang sesuai untuk anda?
time-proposed = Saya dah cadangkan { $time }.
time-asked = Pihak satu lagi cadangkan { $time }.
arrived-noted = Saya dah beritahu pihak satu lagi yang anda dah sampai.
peer-arrived = Pihak satu lagi dah sampai.
ask-rating = Selesai! Macam mana pihak satu lagi?
too-early-for-no-show = Perjumpaan itu pada { $time } nanti. Tolong tunggu sampai waktu itu.
no-show-noted = Maaf ya. Saya dah catat yang orangnya tak datang dan terus mencari. Nak beri penilaian?
blamed-no-show = Pihak satu lagi kata anda tak datang. Saya terus mencari. Anda pun boleh beri penilaian.
rating-thanks = Terima kasih! Anda beri { $stars ->
   *[other] { $stars } bintang
}.
ask-note = Apa yang nak saya beritahu pihak satu lagi? Saya sampaikan tanpa nama atau nombor anda.
note-sent = Dah disampaikan.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Mesej tentang { $thing }
note-translated = “{ $text }” { $understood }
    Asal ({ $language }): “{ $original }”
    .title = Mesej tentang { $thing }

# Keadaan
status-summary = Permintaan aktif: { $wishes }. Urusan berjalan: { $deals }. Selesai: { $done }.
status-empty = Sekarang tak ada apa-apa yang berjalan. Beritahu saya apa yang anda nak jual atau cari.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Belum siap
wish-state-open = Saya tengah cari
wish-state-standing = Saya beritahu bila ada yang muncul
wish-state-talking = Saya tengah tawar-menawar
wish-state-agreed = Dah setuju, tengok urusannya
wish-state-paused = Dijeda
deal-state-proposed = Menunggu jawapan anda
deal-state-approved-by-me = Menunggu pihak satu lagi
deal-state-approved-by-peer = Pihak satu lagi dah setuju; menunggu anda
deal-state-confirmed = Kedua-dua pihak setuju
deal-state-meeting = Perjumpaan dah diatur
deal-state-arrived = Anda dah sampai
deal-state-done = Selesai, belum dinilai
deal-state-no-show = Ada yang tak datang
deal-state-blamed = Pihak satu lagi kata anda tak datang
ask-cancel-wish = Betul nak padam “{ $thing }”?

# Tetapan dan privasi
settings-list = Apa yang anda nak ubah?
setting-language = Bahasa
setting-town = Bandar
setting-autonomy = Kuasa MAI
setting-comfort = Jumlah
setting-style = Gaya
setting-sharing = Apa yang orang lain tahu
setting-precision = Lokasi
setting-platforms = Saluran
setting-market = Pasaran
setting-currency = Mata wang
setting-radius = Jarak
setting-delivery = Penghantaran
setting-payment = Bayaran
setting-quiet = Waktu senyap
setting-days = Hari untuk jumpa
setting-firmness = Tawar-menawar
setting-partners = Penilaian orang lain
setting-contact = Siapa boleh hubungi saya
setting-notifications = Pemberitahuan
setting-interests = Minat
setting-formality = Kesopanan
setting-languages = Bahasa yang saya tahu
privacy = Saya simpan apa yang anda ceritakan tentang permintaan anda, jawapan anda kepada soalan saya dan urusan anda. Had dan alamat anda tak pernah keluar daripada saya. Anda boleh bawa data anda atau padamkannya.
export-ready = Ini semua yang saya tahu tentang anda.
ask-erase = Betul nak padam semua? Permintaan dan urusan yang berjalan akan tamat, dan MAI anda hilang untuk selama-lamanya.
erased = Semua dah dipadam. Selamat tinggal!
voice-consent = Terima kasih. Sekarang hantar mesej suara yang pendek; saya simpan sebagai sampel suara anda sehingga anda padam.
voice-kept = Sampel suara anda dah saya simpan. Anda boleh padam di /privacy.
voice-deleted = Sampel suara anda dah dipadam.

# Perbualan
help = { $style ->
    [brief] Beritahu apa yang anda jual, bagi, tukar, sewa atau cari. /status /settings /privacy /cancel /stop
   *[other] Beritahu dengan kata-kata anda sendiri apa yang anda nak jual, bagi percuma, tukar, sewa, beri sewa atau cari. Contohnya: “Ada basikal nak jual, RM80” atau “cari katil bayi dekat sini”. Saya carikan orangnya, dalam apa bahasa pun, tawar-menawar dalam had anda, dan tanya anda sebelum apa-apa dipersetujui.
        /status – keadaan sekarang
        /settings – cara saya bekerja untuk anda
        /privacy – data anda
        /cancel – tinggalkan soalan
        /stop – hentikan mesej
}
greeting = { $formality ->
    [familiar] Hai! 👋 Tengah cari apa, atau ada yang nak dilepaskan?
   *[polite] { $style ->
        [professional] Salam sejahtera. Ada apa yang boleh saya bantu?
       *[other] Hai! Anda cari sesuatu, atau ada yang nak dilepaskan?
    }
}
you-are-welcome = { $formality ->
    [familiar] Tak ada hal! 🙂
   *[polite] Sama-sama!
}
not-a-wish = Saya pandai hal jual beli: beritahu apa yang anda nak jual, bagi percuma, tukar, sewa atau cari. Lebih lanjut di /help.
nothing-asked = Baik, saya tak tunggu jawapan lagi.
stopped = Saya diam dulu. Tulis kepada saya bila-bila anda nak sambung.
command-unknown = Saya tak kenal arahan itu. /help tunjuk apa yang saya boleh buat.
empty-message = Mesej itu kosong. Beritahu dalam beberapa patah perkataan apa yang anda perlukan.
edit-unclear = Saya nampak anda ubah satu mesej. Beritahu dengan mesej baru apa yang perlu saya ubah.
too-long = Itu terlalu panjang untuk saya. Tolong tulis paling banyak { $limit } aksara.
no-longer-possible = Itu dah tak boleh lagi. Tulis /status untuk tengok keadaan sekarang.
not-found = Saya dah tak jumpa yang itu. Tulis /status untuk tengok keadaan sekarang.
sorry-failed = Maaf, ada masalah di pihak saya. Tolong cakap sekali lagi.
refused-market = Tetapan anda tak benarkan saya buat begitu. Anda boleh ubah di /settings.
refused-too-many-wishes = Permintaan aktif anda dah banyak. Tolong selesaikan atau padam satu dulu; tengok di /status.
refused-amount = Jumlah itu nampak tak betul. Tolong tulis nombor lebih daripada 0.
refused-limit = Itu melebihi had yang anda beri kepada saya.
refused-contact = Demi keselamatan anda, saya tak sampaikan nombor telefon, alamat atau pautan. Jumpa saja seperti yang dipersetujui pada kad.
refused-too-many-messages = Sekejap ya, banyak sangat sekali gus. Cuba semula seminit lagi.
refused-deal-over = Urusan itu dah tamat.
refused-deal-running = Ada urusan yang sedang berjalan tentangnya. Tolong batalkan urusan itu dulu; tengok di /status.
refused-not-open = Saya tak cari yang itu sekarang.
refused-not-paused = Yang itu tak dijeda.
refused-same-price = Itu memang harganya sekarang.
refused-too-many-counters = Dah cukup tawar-menawar. Sila setuju atau tolak.

# Arahan dalam menu
command-start = Mula
command-help = Apa yang saya boleh buat
command-status = Keadaan sekarang
command-settings = Cara saya bekerja untuk anda
command-privacy = Data anda
command-cancel = Tinggalkan soalan
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
