# Kelahiran dan perkenalan
birth-welcome = Halo! Aku MAI, agen jual beli pribadimu. Ceritakan apa yang mau kamu jual, kasih gratis, tukar, sewa, sewakan, atau cari, pakai bahasamu sendiri. Aku carikan orang yang pas dan menawar untukmu. Tidak ada yang jadi tanpa persetujuanmu.
birth-ready = MAI-mu sudah siap. Yuk, sapa dulu.
ask-town = Kamu tinggal di kota mana? (Aku menjawab dalam { $language }; kalau kamu menulis dalam bahasa lain, aku ikut.)
ask-autonomy = Sejauh mana aku boleh memutuskan sendiri?
ask-comfort = Sampai jumlah berapa aku boleh jalan tanpa tanya dulu?
ask-style = Mau kuajak bicara seperti apa?
ask-sharing = MAI lain boleh tahu apa tentang kamu?
ask-precision = Seberapa tepat orang lain boleh melihat lokasimu?
ask-platforms = Kamu chat di mana? Pilih semua yang cocok.
ask-market = Aku boleh melakukan apa saja di pasar untukmu?
ask-currency = Kamu pakai mata uang apa? Tulis saja, misalnya { $currency }.
ask-radius = Seberapa jauh kamu mau pergi untuk transaksi?
ask-delivery = Lebih suka ketemu langsung atau dikirim?
ask-payment = Mau bayar dan dibayar dengan cara apa?
ask-quiet = Kapan aku sebaiknya diam?
ask-days = Kapan kamu bisa ketemu orang?
ask-firmness = Seberapa keras aku harus menawar?
ask-partners = Penilaian pihak lain harus sebagus apa?
ask-contact = Siapa yang boleh menghubungimu lewat aku?
ask-notifications = Kabar apa yang boleh kukirim tanpa diminta?
ask-interests = Barang seperti apa yang kamu minati? Tulis beberapa.
ask-formality = Mau yang sopan atau yang santai?
ask-languages = Kamu bisa bahasa apa saja? Tulis, ya.
ask-language = Aku harus bicara bahasa apa?
language-set = Mulai sekarang aku bicara dalam { $language }.
choice-autonomy-ask = Selalu tanya aku
choice-autonomy-big = Tanya kalau penting
choice-autonomy-tell = Jalan, lalu kabari
choice-autonomy-full = Putuskan untukku
choice-comfort-under = Sampai { $amount }
choice-comfort-trust = Aku percaya kamu
choice-style-casual = Santai
choice-style-professional = Profesional
choice-style-brief = Singkat
choice-style-detailed = Lengkap
choice-sharing-nothing = Tidak ada
choice-sharing-interests = Minatku
choice-sharing-profile = Profilku
choice-sharing-all = Apa pun yang perlu
choice-precision-city = Kotaku
choice-precision-never = Jangan sama sekali
choice-precision-neighbourhood = Lingkunganku
choice-precision-precise = Titik tepatnya
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat web
platform-not-yet = { $name }: belum ada di sini, tapi sudah kuingat.
choice-market-full = Semuanya
choice-market-browse = Lihat-lihat saja
choice-market-buy = Beli, seizinku
choice-market-sell = Jual, seizinku
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Ketemuan
choice-delivery-delivery = Dikirim
choice-delivery-either = Dua-duanya bisa
choice-payment-cash = Tunai
choice-payment-transfer = Transfer bank
choice-payment-card = Kartu
choice-payment-any = Apa saja
choice-quiet-night = Malam (22–8)
choice-quiet-none = Tidak perlu
choice-quiet-evening = Malam–pagi (19–9)
choice-days-any = Kapan saja
choice-days-weekend = Akhir pekan
choice-days-evenings = Siang sampai malam
choice-days-mornings = Pagi
choice-firmness-normal = Biasa saja
choice-firmness-soft = Halus
choice-firmness-firm = Keras
choice-partners-0 = Siapa saja
choice-partners-50 = Sedang ke atas
choice-partners-70 = Bagus
choice-partners-85 = Sangat bagus
choice-contact-everyone = Semua orang
choice-contact-rated = Yang punya penilaian
choice-contact-nobody = Tidak ada
choice-notifications-all = Semuanya
choice-notifications-digest = Sekali sehari, sekaligus
choice-notifications-deals = Transaksiku saja
choice-notifications-none = Tidak ada
choice-formality-polite = Sopan
choice-formality-familiar = Seperti teman
which-town = Yang mana maksudmu?
town-noted = Dicatat: { $town }. Aku menghitung dalam { $currency }; bisa kamu ganti di /settings.
unclear-town = Aku tidak kenal kota itu. Tulis kota besar terdekat atau kirim lokasimu, ya.
held-until-ready = Sudah kusimpan. Sebentar lagi, lalu langsung kuurus.
please-choose = Tekan salah satu tombol, atau tulis /help.
noted = Dicatat.
welcome-back = { $formality ->
    [familiar] Hai, senang ketemu lagi! 👋 Ada apa nih?
   *[polite] Selamat datang kembali! Sedang mencari sesuatu, atau ada yang mau dilepas?
}

# Tombol
button-skip = Lewati
button-done-choosing = Selesai
button-drop = Tidak jadi
button-yes-look = Ya, carikan
button-only-tell = Kabari saja
button-change = Ubah
button-back = Kembali
button-approve = Setuju
button-decline = Tolak
button-counter = Harga lain
button-here = Aku sudah sampai
button-done = Beres semua
button-write = Kirim pesan
button-reschedule = Waktu lain
button-noshow = Dia tidak datang
button-cancel = Batalkan transaksi
button-cancel-sure = Ya, batalkan
button-cancel-wish = Hapus
button-keep = Tidak, biarkan
button-reply = Balas
button-negotiate = Tawar
button-accept-time = Aku bisa
button-pause = Jeda
button-resume = Cari lagi
button-edit = Edit
button-export = Unduh dataku
button-erase = Hapus semua
button-erase-sure = Ya, hapus semua
button-voice-give = Beri contoh suara
button-voice-delete = Hapus contoh suara
button-used = Tombol itu sudah dipakai. Tulis /status untuk melihat perkembangannya.
button-unknown = Tombol itu sudah tidak kukenal. Tulis /status untuk melihat perkembangannya.
button-foreign = Tombol itu milik orang lain.
label = { $text }

# Permintaan
action-name = { $action ->
    [SELL] Dijual
    [BUY] Dicari
    [GIVE] Gratis
    [TRADE] Tukar
    [RENT_OUT] Disewakan
    [RENT] Mau sewa
    [OFFER_SERVICE] Tawaran jasa
    [SEEK_SERVICE] Cari jasa
   *[other] Permintaan
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Mau kucarikan orangnya? Kalau ada yang salah, betulkan saja dengan kata-katamu.
    .title = { action-name }: { $thing }
ask-wish-action = Mau diapakan?
ask-wish-thing = Barangnya apa persisnya?
ask-wish-location = Di kota mana? Boleh juga kirim lokasimu.
ask-wish-size = Ukurannya berapa?
ask-wish-quantity = Berapa banyak?
ask-wish-wanted = Mau ditukar dengan apa?
per-what = { $per ->
    [hour] {" "}per jam
    [day] {" "}per hari
    [week] {" "}per minggu
    [month] {" "}per bulan
    [unit] {" "}per satuan
   *[one] {""}
}
ask-wish-target = Mau harga berapa{ per-what }? Orang lain akan melihatnya sebagai harga yang kamu minta.
ask-wish-limit = { $side ->
    [provider] Paling rendah berapa kamu mau terima{ per-what }? Ini rahasia kita berdua; tidak akan kubilang ke siapa pun.
   *[seeker] Paling tinggi berapa kamu mau bayar{ per-what }? Ini rahasia kita berdua; tidak akan kubilang ke siapa pun.
}
unclear-wish-thing = Sebutkan dalam satu dua kata, barangnya apa.
unclear-wish-location = Aku tidak kenal kota itu. Tulis kota besar terdekat atau kirim lokasimu, ya.
unclear-wish-size = Tulis ukurannya seperti yang tertera di barangnya, ya.
unclear-wish-quantity = Tulis angkanya, misalnya 4.
unclear-wish-wanted = Sebutkan dalam satu dua kata, mau ditukar dengan apa.
unclear-wish-target = Tulis jumlahnya, misalnya 80.
unclear-wish-limit = Tulis jumlahnya, misalnya 60.
two-currencies = Aku membaca dua mata uang: { $currencies }. Sebutkan jumlahnya dalam salah satu saja, ya.
several-wishes = Ada { $count ->
   *[other] { $count } permintaan
} di situ. Kita bahas satu per satu, ya.
wish-open = { $style ->
    [brief] Kucarikan.
   *[other] Sekarang kucarikan orangnya, dan langsung kukabari begitu ada. Tulis /status kapan saja.
}
wish-standing = Aku pantau terus dan baru mengabari kalau ada yang muncul.
wish-dropped = Oke, lupakan saja.
wish-expired = Waktunya sudah habis, jadi aku berhenti mencari. Bilang lagi kalau masih mau.
    .title = { action-name }: { $thing }
wish-paused = Dijeda. Tidak ada yang bisa melihatnya sampai kamu lanjutkan.
wish-resumed = Aku cari lagi.
wish-cancelled = Dihapus: { $thing }.
which-field = Apa yang harus kuubah?
field-action = Mau diapakan
field-thing = Barangnya
field-quantity = Jumlahnya
field-size = Ukurannya
field-location = Kotanya
field-wanted = Mau ditukar apa
field-target = Hargaku
field-limit = Batasku
photo-what = Fotonya bagus! Ini apa, dan mau diapakan: dijual, dikasih gratis, atau dicarikan yang seperti ini?
photo-seen = Sepertinya ini: { $thing }. Mau diapakan: dijual, dikasih gratis, atau dicarikan yang seperti ini?
voice-heard = Yang kudengar: “{ $text }”
voice-unclear = Suaranya kurang jelas buatku. Tulis saja dalam beberapa kata, ya.
got-voice = Aku belum bisa mendengar pesan suara. Tulis saja dalam beberapa kata, ya.
got-contact = Makasih, tapi aku tidak perlu kontak: kamu dan pihak lain saling kirim pesan lewat aku.
got-sticker = 🙂 Ceritakan dengan kata-kata, kamu mencari apa atau mau melepas apa.
got-document = Aku tidak bisa membaca file. Ceritakan isinya dalam beberapa kata, ya.
got-other = Pesan seperti itu tidak bisa kubaca. Ceritakan dalam beberapa kata, ya.
standing-found = { $priced ->
    [yes] Ketemu: { $thing }, jaraknya { $distance }, harga yang diminta { $price }.
   *[no] Ketemu: { $thing }, jaraknya { $distance }.
}
digest = { $lines }
    .title = Temuan untukmu hari ini
talk-begun = Aku bicara dulu dengan pihak lain, nanti kukabari.
which-meaning = Aku belum yakin paham. Kamu mau apa?
meaning-sell = Menjual sesuatu
meaning-buy = Membeli sesuatu
meaning-give = Memberi gratis
meaning-trade = Menukar sesuatu
meaning-rent-out = Menyewakan sesuatu
meaning-rent = Menyewa sesuatu
meaning-offer-service = Menawarkan jasaku
meaning-seek-service = Mencari jasa
meaning-approve = Bilang ya
meaning-decline = Bilang tidak
meaning-counter = Menawar harga lain
meaning-cancel = Menarik kembali
meaning-status = Lihat perkembangan
meaning-help = Minta bantuan
meaning-greet = Cuma menyapa
meaning-thank = Cuma bilang makasih
meaning-stop = Hentikan pesan
meaning-other = Cuma ngobrol
meaning-neither = Yang lain
say-it-differently = Kalau begitu, coba bilang dengan kata lain, misalnya: “Mau jual sepeda, 800 ribu”.

# Baris di kartu
line-in-return = Ditukar dengan: { $value }
line-details = { $value }
line-quantity = Jumlah: { $value }
line-unit-price = Per satuan: { $value }
line-total = Total: { $value }
line-price-hour = { $value } per jam
line-price-day = { $value } per hari
line-price-week = { $value } per minggu
line-price-month = { $value } per bulan
line-free = Gratis
line-reasons = Alasan: { $value }
line-distance = Jarak: { $value }
line-area = Daerah ketemuan: { $value }
line-times = Pilihan waktu: { $value }
line-payment = Pembayaran: { $value }
line-partner = Pihak lain: { $value }
line-interests = Minat: { $value }
line-since = Bergabung sejak: { $value }
line-expires = Berlaku sampai: { $value }
line-deal = Transaksi no. { $value }
line-hope = Harga: { $value }
line-limit = Batas (cuma kita berdua yang tahu): { $value }
line-place = Lokasi: { $value }
line-urgent = Mendesak
line-when = Kapan: { $value }
line-where = Di mana: { $value }
partner-new = { $named ->
    [yes] { $name }, baru di sini, belum ada penilaian
   *[no] baru di sini, belum ada penilaian
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } dari 5 bintang ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } dari 5 bintang ({ $count })
}
reason-same-size = ukurannya cocok
reason-same-brand = mereknya cocok
reason-same-model = modelnya cocok
reason-asks = minta { $value }
payment-cash = tunai
payment-bank-transfer = transfer bank
payment-card = kartu
payment-mobile-money = dompet digital
condition-new = baru
condition-used-like-new = seperti baru
condition-used-good = kondisi bagus
condition-used-fair = kondisi lumayan
condition-for-parts = untuk suku cadang
condition-used = bekas
color-black = hitam
color-white = putih
color-red = merah
color-blue = biru
color-green = hijau
color-yellow = kuning
color-grey = abu-abu
color-brown = cokelat
color-pink = pink
color-silver = perak
color-gold = emas
color-beige = krem
color-purple = ungu
color-orange = oranye
material-leather = kulit
material-wood = kayu
material-metal = logam
material-glass = kaca
material-plastic = plastik
material-cotton = katun
material-wool = wol
material-silk = sutra
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
   *[other] { $value } kamar
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
   *[other] { $count } buah
}
unit-pair = { $count ->
   *[other] { $count } pasang
}
unit-set = { $count ->
   *[other] { $count } set
}

# Transaksi
card-approval = { $lines }

    Setuju?
    .title = { $side ->
    [provider] Ada yang mau ini darimu: { $thing }
   *[seeker] Ini yang kutemukan untukmu: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Kamu sudah setuju. Sekarang aku menunggu pihak lain.
approved-for-you = Ini sudah kusetujui untukmu, sesuai izin yang kamu berikan.
counter-accepted = Pihak lain menerima hargamu.
declined-by-you = Ditolak. Aku terus mencari.
deal-expired = Waktu transaksi { $deal } sudah habis. Aku terus mencari.
deal-reminder = { $lines }

    Ini masih menunggu jawabanmu.
    .title = { $thing }
deal-cancelled-by-you = Transaksi { $deal } dibatalkan. Pihak lain sudah kuberi tahu.
peer-declined = Pihak lain tidak mau transaksi { $deal }. Aku terus mencari.
peer-cancelled = Pihak lain membatalkan transaksi { $deal }. Aku terus mencari.
ask-counter = Harga satuannya { $price }. Kamu mau menawar berapa?
counter-sent = Hargamu sudah kusampaikan.
counter-refused = Pihak lain tidak setuju. Harganya tetap { $price }.
nothing-to-approve = Saat ini tidak ada yang menunggu jawabanmu.
which-deal = Ada beberapa tawaran yang menunggumu. Pakai tombolnya, ya.
ask-cancel-deal = Yakin mau membatalkan transaksi ini? Pihak lain mengandalkanmu.
kept = Oke, semuanya tetap seperti semula.

# Ketemuan
meeting-card = { $lines }

    Ketemulah di tempat ramai saat masih terang, periksa barangnya sebelum bayar, dan jangan pernah bayar di muka.
    .title = Sepakat: { $thing }
meeting-spot = tempat umum yang ramai di { $town }, misalnya alun-alun atau stasiun
meeting-calendar = Ini catatan untuk kalendermu.
meeting-soon = { $lines }
    .title = Sebentar lagi ketemuan: { $thing }
meeting-how = Gimana tadi?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Aku tidak menemukan waktu lain yang cocok untuk kalian berdua. Kamu bisa kirim pesan ke pihak lain.
ask-other-time = Kamu bisanya kapan?
time-proposed = Sudah kuusulkan: { $time }.
time-asked = Pihak lain mengusulkan: { $time }.
arrived-noted = Sudah kukabari pihak lain bahwa kamu sudah sampai.
peer-arrived = Pihak lain sudah sampai.
ask-rating = Beres! Gimana pihak lainnya?
too-early-for-no-show = Ketemuannya baru { $time }. Tunggu sampai saat itu, ya.
no-show-noted = Sayang sekali. Sudah kucatat bahwa pihak lain tidak datang, dan aku terus mencari. Mau beri penilaian?
blamed-no-show = Pihak lain bilang kamu tidak datang. Aku terus mencari. Kamu juga boleh memberi penilaian.
rating-thanks = Makasih! Kamu memberi { $stars ->
   *[other] { $stars } bintang
}.
ask-note = Apa yang harus kusampaikan ke pihak lain? Kuteruskan tanpa nama atau nomormu.
note-sent = Sudah kusampaikan.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Pesan soal { $thing }
note-translated = “{ $text }” { $understood }
    Aslinya ({ $language }): “{ $original }”
    .title = Pesan soal { $thing }

# Perkembangan
status-summary = Permintaan aktif: { $wishes }. Transaksi berjalan: { $deals }. Selesai: { $done }.
status-empty = Saat ini belum ada yang berjalan. Ceritakan apa yang mau kamu jual atau cari.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Belum selesai diisi
wish-state-open = Sedang kucarikan
wish-state-standing = Kukabari kalau ada yang muncul
wish-state-talking = Sedang kutawar
wish-state-agreed = Sepakat, lihat transaksinya
wish-state-paused = Dijeda
deal-state-proposed = Menunggu jawabanmu
deal-state-approved-by-me = Menunggu pihak lain
deal-state-approved-by-peer = Pihak lain setuju; menunggu kamu
deal-state-confirmed = Dua-duanya setuju
deal-state-meeting = Ketemuan sudah diatur
deal-state-arrived = Kamu sudah sampai
deal-state-done = Beres, belum dinilai
deal-state-no-show = Ada yang tidak datang
deal-state-blamed = Pihak lain bilang kamu tidak datang
ask-cancel-wish = Yakin mau menghapus “{ $thing }”?

# Pengaturan dan privasi
settings-list = Mau mengubah apa?
setting-language = Bahasa
setting-town = Kota
setting-autonomy = Wewenang MAI
setting-comfort = Jumlah uang
setting-style = Gaya bicara
setting-sharing = Yang boleh diketahui orang lain
setting-precision = Lokasi
setting-platforms = Saluran
setting-market = Pasar
setting-currency = Mata uang
setting-radius = Jarak
setting-delivery = Pengiriman
setting-payment = Pembayaran
setting-quiet = Jam tenang
setting-days = Hari ketemuan
setting-firmness = Tawar-menawar
setting-partners = Penilaian orang lain
setting-contact = Siapa yang boleh menghubungiku
setting-notifications = Notifikasi
setting-interests = Minat
setting-formality = Kesopanan
setting-languages = Bahasa yang kukuasai
privacy = Aku menyimpan apa yang kamu ceritakan soal permintaanmu, jawabanmu atas pertanyaanku, dan transaksimu. Batas harga dan alamatmu tidak pernah keluar dariku. Datamu bisa kamu bawa atau hapus.
export-ready = Ini semua yang kutahu tentang kamu.
ask-erase = Yakin mau menghapus semuanya? Permintaan dan transaksi yang berjalan akan berakhir, dan MAI-mu hilang untuk selamanya.
erased = Semuanya sudah dihapus. Sampai jumpa!
voice-consent = Makasih. Sekarang kirim pesan suara singkat; kusimpan sebagai contoh suaramu sampai kamu hapus.
voice-kept = Contoh suaramu sudah kusimpan. Kamu bisa menghapusnya di /privacy.
voice-deleted = Contoh suaramu sudah dihapus.

# Obrolan
help = { $style ->
    [brief] Bilang apa yang kamu jual, kasih gratis, tukar, sewa, sewakan, atau cari. /status /settings /privacy /cancel /stop
   *[other] Ceritakan dengan kata-katamu sendiri apa yang mau kamu jual, kasih gratis, tukar, sewa, sewakan, atau cari. Misalnya: “Mau jual sepeda, 800 ribu” atau “cari boks bayi dekat sini”. Aku carikan orangnya, apa pun bahasanya, menawar dalam batasmu, dan tanya kamu dulu sebelum ada yang disepakati.
        /status – perkembangannya
        /settings – cara kerjaku untukmu
        /privacy – datamu
        /cancel – lewati pertanyaan
        /stop – berhenti terima pesan
}
greeting = { $formality ->
    [familiar] Hai! 👋 Lagi cari apa, atau ada yang mau dilepas?
   *[polite] { $style ->
        [professional] Selamat datang. Ada yang bisa dibantu?
       *[other] Halo! Sedang mencari sesuatu, atau ada yang mau dilepas?
    }
}
you-are-welcome = { $formality ->
    [familiar] Santai, kapan aja! 🙂
   *[polite] Sama-sama!
}
not-a-wish = Keahlianku jual beli: ceritakan apa yang mau kamu jual, kasih gratis, tukar, sewa, sewakan, atau cari. Selengkapnya di /help.
nothing-asked = Oke, aku tidak menunggu jawaban lagi.
stopped = Aku diam dulu. Kirim pesan kapan saja kalau mau lanjut.
command-unknown = Aku tidak kenal perintah itu. Lihat /help untuk tahu apa yang kubisa.
empty-message = Pesannya kosong. Ceritakan dalam beberapa kata, kamu butuh apa.
edit-unclear = Kulihat kamu mengubah pesan. Tulis ulang, apa yang harus kuganti.
too-long = Itu terlalu panjang buatku. Tulis paling banyak { $limit } karakter, ya.
no-longer-possible = Itu sudah tidak bisa. Tulis /status untuk melihat perkembangannya.
not-found = Itu sudah tidak kutemukan. Tulis /status untuk melihat perkembangannya.
sorry-failed = Maaf, ada yang salah di pihakku. Tolong ulangi, ya.
refused-market = Pengaturanmu tidak mengizinkan itu. Kamu bisa mengubahnya di /settings.
refused-too-many-wishes = Permintaan aktifmu sudah banyak. Selesaikan atau hapus salah satu dulu; lihat di /status.
refused-amount = Jumlah itu sepertinya salah. Tulis angka di atas 0, ya.
refused-limit = Itu melewati batas yang kamu berikan.
refused-contact = Demi keamananmu, aku tidak meneruskan nomor telepon, alamat, atau tautan. Ketemu saja seperti yang disepakati di kartu.
refused-too-many-messages = Sebentar ya, tadi banyak sekali sekaligus. Coba lagi semenit lagi.
refused-deal-over = Transaksi itu sudah berakhir.
refused-deal-running = Masih ada transaksi berjalan soal ini. Batalkan transaksinya dulu; lihat di /status.
refused-not-open = Yang itu sedang tidak kucari.
refused-not-paused = Yang itu tidak sedang dijeda.
refused-same-price = Harganya memang sudah segitu.
refused-too-many-counters = Tawar-menawarnya sudah cukup. Silakan setujui atau tolak.

# Perintah di menu
command-start = Mulai
command-help = Apa yang kubisa
command-status = Perkembangannya
command-settings = Cara kerjaku untukmu
command-privacy = Datamu
command-cancel = Lewati pertanyaan

announcements-off = Pengumuman komunitas ini juga tetap mati, sampai kamu menulis START.
announcements-on = Pengumuman komunitas ini sudah nyala lagi.
slow-down = Banyak sekali sekaligus, aku tidak terkejar. Tunggu semenit lalu tulis lagi, ya: yang kamu kirim di sela itu belum kubaca.
waiting-for-partner = { $thing }: pihak lain sedang tidak bisa dihubungi. Begitu ada pesan darinya, aku lanjutkan; tidak ada yang hilang.
privacy-notice = { $mark } Ini tanda pribadimu. Semua kartu asli dariku memakai tanda ini; kalau tidak ada, itu bukan aku. Aku tidak pernah menulis kepadamu dari akun lain dan tidak pernah meminta kata sandi atau kode. Apa yang kamu ceritakan tetap di aku: lihat dan hapus di /privacy.
group-private = Aku bekerja untuk satu orang saja setiap kali. Kirim pesan pribadi kepadaku, nanti kuurus:
link-code = Tulis kode ini kepadaku di saluranmu yang lain dalam { $minutes } menit: { $code }
link-done = Tersambung: sekarang kamu juga bisa menghubungiku di { $channel }. Apa yang kutahu, kutahu di mana saja.
link-unknown = Aku tidak kenal kode itu. Tulis /link di saluranmu yang lain untuk dapat kode baru.
unlink-list = Saluran mana yang harus kulupakan?
unlink-none = Kamu hanya menghubungiku di sini. Tulis /link untuk memakaiku di saluran lain juga.
unlink-done = Beres. Di { $channel } aku tidak kenal kamu lagi.
refused-link-own = Itu kodemu sendiri. Tulis kepadaku di saluran yang lain, ya.
refused-link-many = Saluranmu untuk menghubungiku sudah banyak. Tulis /unlink untuk melepas satu dulu.
refused-link-busy = Di sini kamu punya MAI dengan permintaan atau transaksi yang masih berjalan. Selesaikan atau hapus dulu (lihat di /status), lalu tulis kodenya lagi.
command-link = Pakai aku di tempat lain juga
# WhatsApp: templat yang dikirim lebih dari 24 jam setelah pesan terakhir, dan tombol yang membuka daftar
whatsapp-invite = MAI-mu punya kabar soal salah satu permintaanmu. Balas untuk melihatnya.
whatsapp-invite-show = Lihat kabarnya
whatsapp-choose = Pilih
# Untuk para pengelola bot
operator-page =
    Halamanmu: { $link }
    Tautannya berlaku sekali saja, selama { $minutes } menit. Jangan diteruskan ke siapa pun.
operator-help =
    /stats – angka-angka, dengan gambar
    /broadcast SEGMEN – tulis ke banyak orang; /broadcasts – perkembangannya
    /announce SIAPA TEKS – tulis ke satu orang
    /user SIAPA – yang diketahui; /note SIAPA TEKS – ingat sesuatu
    /tag SIAPA TAG, /untag SIAPA TAG – untuk segmen
    /ban SIAPA ALASAN, /unban SIAPA
    /disputes, /solve TRANSAKSI TEKS – transaksi yang salah satu pihaknya tidak datang
    /export { $exports }
    /health, /dead, /resend ANTREAN NOMOR
    /maintenance on, /maintenance off
    /switch NAMA on, /switch NAMA off – { $features }
    SIAPA adalah p_…, nama sebuah MAI, atau channel:address.
operator-usage = Tolong tulis seperti ini: { $usage }
operator-person-unknown = Aku tidak kenal siapa pun bernama { $who }. Tulis p_…, nama sebuah MAI, atau channel:address.
operator-own-person = { $who } termasuk pengelola; itu tidak bisa.
operator-user =
    { $person }
    MAI: { $mai }
    Bahasa: { $language }. Kota: { $town }
    Saluran: { $channels }
    Bergabung sejak { $since }, terakhir terlihat { $seen }
    Permintaan: { $wishes }
    Transaksi: { $deals }
    Bintang diterima: { $stars }
    Tag: { $tags }
    Terima siaran: { $news }. Akses ditutup: { $banned }
    Catatan: { $notes }
    .title = { $name }
operator-stats =
    Orang: { $people }, baru dalam seminggu: { $fresh }, aktif dalam seminggu: { $active }
    Bahasa: { $languages }
    Saluran: { $channels }
    Permintaan: { $wishes }
    Transaksi: { $deals }
    Dari permintaan ke transaksi: { $confirmed } permintaan, { $matched } dapat pasangan, { $agreed } sepakat, { $carried } terlaksana ({ $conversion })
    Jawaban: separuhnya dalam { $median }, hampir semuanya dalam { $slowest }
    Dari kartu sampai disetujui: { $approval }
    .title = Angka-angka
chart-languages = Orang menurut bahasa
chart-channels = Orang menurut saluran
chart-daily = Orang baru, permintaan, transaksi per hari
chart-funnel = 1 permintaan, 2 dapat pasangan, 3 sepakat, 4 terlaksana
operator-no-disputes = Tidak ada sengketa.
operator-deal-unknown = Aku tidak kenal transaksi { $deal }.
operator-solver-is-party = Kamu salah satu pihak dalam transaksi itu; pengelola lain yang harus memutuskan.
dispute-solved = { $text }
    .title = Keputusan soal transaksi { $deal }: { $thing }
operator-says = { $text }
    .title = Pesan dari pengelola
operator-export-ready = Baris: { $total }
operator-nothing-dead = Tidak ada yang gagal dan ditinggalkan.
operator-switches = Pemeliharaan: { $maintenance }. { $features }
maintenance = Kami sedang memperbaiki sesuatu. Pesanmu sudah kusimpan dan kujawab begitu selesai.
maintenance-over = Pemeliharaan sudah selesai. Pesan yang menunggu: { $total }
feature-off = Itu sedang dimatikan. Coba lagi nanti, ya.
banned = Pengelola telah menutup aksesmu: { $reason }
unbanned = Selamat datang lagi. Ceritakan apa yang mau kamu jual atau cari.
# Siaran
segment-wrong =
    { $problem ->
        [too-long] Itu lebih panjang dari { $word } karakter.
        [too-deep] Ada lebih dari { $word } lapis kurung.
        [unknown-name] Aku tidak kenal “{ $word }” (karakter ke-{ $at }). Yang bisa: { $choices }
        [unknown-value] “{ $word }” (karakter ke-{ $at }) tidak bisa dipakai di situ. Misalnya: { $choices }
        [expected-value] Ada nilai yang kurang di karakter ke-{ $at }, setelah “{ $word }”.
        [expected-term] Ada syarat yang kurang di karakter ke-{ $at }. Yang bisa: { $choices }
        [expected-bracket] “{ $word }” kurang di karakter ke-{ $at }.
        [left-over] “and” atau “or” kurang sebelum “{ $word }” (karakter ke-{ $at }).
        [bad-character] Aku tidak bisa membaca “{ $word }” (karakter ke-{ $at }).
        [bad-time] “{ $word }” (karakter ke-{ $at }) bukan rentang waktu. Misalnya: { $choices }
        [bad-distance] “{ $word }” (karakter ke-{ $at }) perlu tempat dan jarak. Misalnya: { $choices }
        [unknown-place] Aku tidak kenal tempat “{ $word }” (karakter ke-{ $at }). Tulis kota yang lebih besar, atau lintang, bujur.
        [several-places] “{ $word }” (karakter ke-{ $at }) bisa berarti beberapa tempat. Tulis salah satu titik ini: { $choices }
       *[other] Aku tidak bisa membacanya di karakter ke-{ $at }.
    }
    .title = Siapa yang dimaksud?
broadcast-ask-text =
    Untuk: { $segment }
    Sekarang kirim teksnya. Awali setiap bahasa dengan kodenya, misalnya “es: Hola”; teks tanpa kode berarti dalam { $language }. Baris dalam [kurung] di akhir menjadi tombol, [Label -> /status] menjelaskan arti tombol itu kalau ditekan. Foto boleh disertakan atau dikirim tersendiri. “catalog: KEY” mengambil teks dari katalog.
broadcast-text-wrong =
    { $problem ->
        [empty] Tidak ada teks untuk { $word }.
        [too-long] Teks untuk { $word } lebih panjang dari { $limit } karakter.
        [bad-button] “{ $word }” tidak bisa jadi tombol: paling banyak { $buttons }, masing-masing paling banyak { $label } karakter.
       *[unknown-key] Di katalog tidak ada teks “{ $word }” yang bisa berdiri sendiri.
    }
broadcast-preparing = Aku sedang menghitung siapa saja yang dapat. Kamu boleh kirim bahasa lain, atau foto.
broadcast-preview =
    Untuk: { $segment }
    Penerima: { $total }
    Bahasa: { $languages }
    Saluran: { $channels }
    Teks: { $texts }
    Dilewati: { $skipped }
    .title = Uji coba
broadcast-nobody =
    Tidak ada yang akan menerima ini. Untuk: { $segment }
    Dilewati: { $skipped }
broadcast-how =
    { $how ->
        [given] apa adanya
        [catalog] dari katalog
        [translated] diterjemahkan
        [read] bahasa lain yang bisa mereka baca
        [related] bahasa yang dekat dengan bahasa mereka
       *[closest] yang paling dekat
    }
skip-reason =
    { $reason ->
        [banned] akses ditutup
        [opted-out] tidak mau siaran
        [stopped] minta berhenti
        [notifications] hanya mau kabar transaksi
        [blocked] memblokir kita
       *[unreachable] tidak ada alamat
    }
broadcast-ask-when = Kapan? Misalnya “2h”, “18:30”, “2026-03-01 18:30” (waktumu, { $zone }), atau dengan “local” di depannya menurut jam setiap penerima.
broadcast-when-wrong = Aku tidak bisa membaca “{ $text }” sebagai waktu dalam setahun ke depan.
broadcast-progress =
    { $state }
    Untuk: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Siaran { $id }
broadcast-state =
    { $state ->
        [ready] Belum dikirim
        [preparing] Sedang disiapkan
        [scheduled] Dijadwalkan: { $at }
        [running] Sedang dikirim
        [paused] Dijeda
        [done] Selesai
       *[cancelled] Dibatalkan
    }
recipient-state =
    { $state ->
        [waiting] belum giliran
        [queued] giliran berikutnya
        [sending] sedang dikirim
        [sent] terkirim
        [delivered] sampai
        [read] dibaca
        [failed] gagal
        [window] menunggu mereka menulis
        [unsure] mungkin terkirim
        [skipped] dilewati
        [cancelled] dibatalkan
       *[erased] sudah dihapus
    }
broadcast-none = Belum ada siaran.
broadcast-ask-cancel = Yakin mau membatalkannya? Yang belum menerima tidak akan menerimanya.
broadcast-report = { $states }
    .title = Siaran { $id }: semua penerima
broadcast-footer = /stop menghentikan pesan seperti ini.
button-send-now = Kirim sekarang
button-schedule = Jadwalkan
button-hold = Jeda
button-go-on = Lanjutkan
button-stop-sending = Batalkan siaran
button-report = Laporan
operator-text = { $text }
