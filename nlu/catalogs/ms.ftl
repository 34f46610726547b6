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
choice-notifications-digest = Dikumpul, sekali sehari
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
digest = { $lines }
    .title = Dijumpai untuk anda hari ini
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

announcements-off = Pengumuman komuniti ini pun kekal ditutup, sehingga anda tulis START.
announcements-on = Pengumuman komuniti ini dah dibuka semula.
slow-down = Banyak sangat sekali gus, saya tak terkejar. Tolong tunggu seminit, lepas tu tulis semula: apa yang anda hantar dalam masa itu belum saya baca.
waiting-for-partner = { $thing }: pihak satu lagi tak dapat dihubungi sekarang. Saya sambung sebaik saja ada mesej daripadanya; tak ada apa yang hilang.
privacy-notice = { $mark } Ini tanda peribadi anda. Setiap kad saya yang tulen ada tanda ini; kalau tak ada, itu bukan saya. Saya tak pernah tulis kepada anda dari akaun lain dan tak pernah minta kata laluan atau kod. Apa yang anda ceritakan kekal dengan saya: tengok dan padam di /privacy.
group-private = Saya bekerja untuk seorang saja pada satu masa. Tulis kepada saya secara peribadi, nanti saya uruskan:
link-code = Tulis kod ini kepada saya di saluran anda yang lain dalam masa { $minutes } minit: { $code }
link-done = Dah disambung: sekarang anda boleh hubungi saya di { $channel } juga. Apa yang saya tahu, saya tahu di mana-mana.
link-unknown = Saya tak kenal kod itu. Tulis /link di saluran anda yang lain untuk dapatkan kod baru.
unlink-list = Saluran mana yang perlu saya lupakan?
unlink-none = Anda hanya hubungi saya di sini. Tulis /link untuk guna saya di saluran lain juga.
unlink-done = Selesai. Di { $channel } saya dah tak kenal anda.
refused-link-own = Itu kod anda sendiri. Tulis kepada saya di saluran yang lain.
refused-link-many = Anda dah hubungi saya di banyak saluran. Tulis /unlink untuk buang satu dulu.
refused-link-busy = Di sini anda ada MAI dengan permintaan atau urusan yang masih berjalan. Selesaikan atau padam dulu (tengok di /status), lepas tu tulis kod itu sekali lagi.
command-link = Guna saya di tempat lain juga
# WhatsApp: templat yang dihantar lebih 24 jam selepas mesej terakhir, dan butang yang membuka senarai
whatsapp-invite = MAI anda ada berita tentang salah satu permintaan anda. Balas untuk tengok.
whatsapp-invite-show = Tunjukkan
whatsapp-choose = Pilih
# Untuk pengendali bot
operator-page =
    Halaman anda: { $link }
    Pautan ini hanya boleh diguna sekali, selama { $minutes } minit. Jangan beri kepada orang lain.
operator-help =
    /stats – angka, dengan gambar
    /broadcast SEGMEN – tulis kepada ramai; /broadcasts – keadaannya
    /announce SIAPA TEKS – tulis kepada seorang
    /user SIAPA – apa yang diketahui; /note SIAPA TEKS – ingat sesuatu
    /tag SIAPA TAG, /untag SIAPA TAG – untuk segmen
    /ban SIAPA SEBAB, /unban SIAPA
    /disputes, /solve URUSAN TEKS – urusan yang ada orang tak datang
    /export { $exports }
    /health, /dead, /resend GILIRAN NOMBOR
    /maintenance on, /maintenance off
    /switch NAMA on, /switch NAMA off – { $features }
    SIAPA ialah p_…, nama MAI, atau channel:address.
operator-usage = Tolong tulis begini: { $usage }
operator-person-unknown = Saya tak kenal sesiapa bernama { $who }. Tulis p_…, nama MAI, atau channel:address.
operator-own-person = { $who } salah seorang pengendali; itu tak boleh.
operator-user =
    { $person }
    MAI: { $mai }
    Bahasa: { $language }. Bandar: { $town }
    Saluran: { $channels }
    Di sini sejak { $since }, kali terakhir dilihat { $seen }
    Permintaan: { $wishes }
    Urusan: { $deals }
    Bintang diterima: { $stars }
    Tag: { $tags }
    Terima hebahan: { $news }. Akses ditutup: { $banned }
    Catatan: { $notes }
    .title = { $name }
operator-stats =
    Orang: { $people }, baru dalam seminggu: { $fresh }, aktif dalam seminggu: { $active }
    Bahasa: { $languages }
    Saluran: { $channels }
    Permintaan: { $wishes }
    Urusan: { $deals }
    Daripada permintaan kepada urusan: { $confirmed } permintaan, { $matched } dipadankan, { $agreed } dipersetujui, { $carried } selesai ({ $conversion })
    Jawapan: separuh dalam { $median }, hampir semua dalam { $slowest }
    Dari kad hingga setuju: { $approval }
    .title = Angka
chart-languages = Orang mengikut bahasa
chart-channels = Orang mengikut saluran
chart-daily = Orang baru, permintaan, urusan mengikut hari
chart-funnel = 1 permintaan, 2 dipadankan, 3 dipersetujui, 4 selesai
operator-no-disputes = Tak ada pertikaian.
operator-deal-unknown = Saya tak kenal urusan { $deal }.
operator-solver-is-party = Anda salah satu pihak dalam urusan itu; pengendali lain perlu buat keputusan.
dispute-solved = { $text }
    .title = Keputusan tentang urusan { $deal }: { $thing }
operator-says = { $text }
    .title = Pesanan daripada pengendali
operator-export-ready = Baris: { $total }
operator-nothing-dead = Tak ada yang gagal dan ditinggalkan.
operator-switches = Penyelenggaraan: { $maintenance }. { $features }
maintenance = Kami tengah baiki sesuatu. Mesej anda dah saya simpan dan saya jawab sebaik saja siap.
maintenance-over = Penyelenggaraan dah selesai. Mesej yang menunggu: { $total }
feature-off = Itu ditutup buat masa ini. Tolong cuba lagi nanti.
banned = Pengendali dah tutup akses anda: { $reason }
unbanned = Selamat kembali. Beritahu saya apa yang anda nak jual atau cari.
# Hebahan
segment-wrong =
    { $problem ->
        [too-long] Itu lebih panjang daripada { $word } aksara.
        [too-deep] Ada lebih daripada { $word } lapis kurungan.
        [unknown-name] Saya tak kenal “{ $word }” (aksara ke-{ $at }). Yang boleh: { $choices }
        [unknown-value] “{ $word }” (aksara ke-{ $at }) tak boleh diguna di situ. Contohnya: { $choices }
        [expected-value] Ada nilai yang tertinggal di aksara ke-{ $at }, selepas “{ $word }”.
        [expected-term] Ada syarat yang tertinggal di aksara ke-{ $at }. Yang boleh: { $choices }
        [expected-bracket] “{ $word }” tertinggal di aksara ke-{ $at }.
        [left-over] “and” atau “or” tertinggal sebelum “{ $word }” (aksara ke-{ $at }).
        [bad-character] Saya tak boleh baca “{ $word }” (aksara ke-{ $at }).
        [bad-time] “{ $word }” (aksara ke-{ $at }) bukan tempoh masa. Contohnya: { $choices }
        [bad-distance] “{ $word }” (aksara ke-{ $at }) perlukan tempat dan jarak. Contohnya: { $choices }
        [unknown-place] Saya tak kenal tempat “{ $word }” (aksara ke-{ $at }). Tulis bandar yang lebih besar, atau latitud, longitud.
        [several-places] “{ $word }” (aksara ke-{ $at }) boleh jadi beberapa tempat. Tulis salah satu titik ini: { $choices }
       *[other] Saya tak boleh baca di aksara ke-{ $at }.
    }
    .title = Siapa yang dimaksudkan?
broadcast-ask-text =
    Untuk: { $segment }
    Sekarang hantar teksnya. Mulakan setiap bahasa dengan kodnya, contohnya “es: Hola”; teks tanpa kod ialah dalam { $language }. Baris dalam [kurungan] di hujung jadi butang, [Label -> /status] terangkan maksud butang itu bila ditekan. Gambar boleh disertakan atau dihantar sendiri. “catalog: KEY” ambil teks daripada katalog.
broadcast-text-wrong =
    { $problem ->
        [empty] Tak ada teks untuk { $word }.
        [too-long] Teks untuk { $word } lebih panjang daripada { $limit } aksara.
        [bad-button] “{ $word }” tak boleh jadi butang: paling banyak { $buttons }, setiap satu paling banyak { $label } aksara.
       *[unknown-key] Katalog tak ada teks “{ $word }” yang boleh berdiri sendiri.
    }
broadcast-preparing = Saya tengah kira siapa yang akan dapat. Anda boleh hantar bahasa lain, atau gambar.
broadcast-preview =
    Untuk: { $segment }
    Penerima: { $total }
    Bahasa: { $languages }
    Saluran: { $channels }
    Teks: { $texts }
    Ditinggalkan: { $skipped }
    .title = Percubaan
broadcast-nobody =
    Tak ada sesiapa yang akan dapat ini. Untuk: { $segment }
    Ditinggalkan: { $skipped }
broadcast-how =
    { $how ->
        [given] seperti yang diberi
        [catalog] daripada katalog
        [translated] diterjemah
        [read] bahasa lain yang mereka baca
        [related] bahasa yang dekat dengan bahasa mereka
       *[closest] yang paling dekat
    }
skip-reason =
    { $reason ->
        [banned] akses ditutup
        [opted-out] tak mahu hebahan
        [stopped] minta berhenti
        [notifications] hanya mahu dengar tentang urusan
        [blocked] menyekat kita
       *[unreachable] tak ada alamat
    }
broadcast-ask-when = Bila? Contohnya “2h”, “18:30”, “2026-03-01 18:30” (waktu anda, { $zone }), atau dengan “local” di depannya mengikut jam setiap penerima.
broadcast-when-wrong = Saya tak boleh baca “{ $text }” sebagai masa dalam tempoh setahun akan datang.
broadcast-progress =
    { $state }
    Untuk: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Hebahan { $id }
broadcast-state =
    { $state ->
        [ready] Belum dihantar
        [preparing] Sedang disediakan
        [scheduled] Dijadualkan: { $at }
        [running] Sedang dihantar
        [paused] Dijeda
        [done] Selesai
       *[cancelled] Dibatalkan
    }
recipient-state =
    { $state ->
        [waiting] belum tiba giliran
        [queued] giliran seterusnya
        [sending] sedang dihantar
        [sent] dah dihantar
        [delivered] dah sampai
        [read] dah dibaca
        [failed] gagal
        [window] tunggu mereka tulis dulu
        [unsure] mungkin dah dihantar
        [skipped] ditinggalkan
        [cancelled] dibatalkan
       *[erased] dah dipadam
    }
broadcast-none = Belum ada hebahan.
broadcast-ask-cancel = Betul nak batalkan? Yang belum dapat takkan dapat lagi.
broadcast-report = { $states }
    .title = Hebahan { $id }: setiap penerima
broadcast-footer = /stop hentikan mesej macam ni.
button-send-now = Hantar sekarang
button-schedule = Jadualkan
button-hold = Jeda
button-go-on = Sambung
button-stop-sending = Batalkan hebahan
button-report = Laporan
operator-text = { $text }
