# Doğuş ve tanışma
birth-welcome = Merhaba! Ben sizin MAI'nizim, kişisel alım satım temsilciniz. Satmak, hediye etmek, takas etmek, kiralamak ya da bulmak istediğiniz şeyi kendi sözlerinizle, kendi dilinizde yazın; doğru kişiyi bulur, sizin için pazarlık ederim. Siz evet demeden hiçbir şey kesinleşmez.
birth-ready = MAI'niz hazır. Bir merhaba deyin.
ask-town = Hangi şehirde yaşıyorsunuz? ({ $language } yazıyorum; başka bir dilde yazarsanız ben de o dile geçerim.)
ask-autonomy = Kendi başıma ne kadar karar verebilirim?
ask-comfort = Size sormadan hangi tutara kadar hareket edebilirim?
ask-style = Sizinle nasıl konuşayım?
ask-sharing = Diğer MAI'ler hakkınızda neleri bilebilir?
ask-precision = Başkaları yerinizi ne kadar net görsün?
ask-platforms = Nereden yazışıyorsunuz? Uyanların hepsini seçin.
ask-market = Pazarda sizin adınıza neler yapabilirim?
ask-currency = Hangi para birimini kullanıyorsunuz? Yazın, örneğin { $currency }.
ask-radius = Bir anlaşma için ne kadar uzağa gidersiniz?
ask-delivery = Buluşmayı mı tercih edersiniz, teslimatı mı?
ask-payment = Ödemeleri nasıl yapmak ve almak istersiniz?
ask-quiet = Ne zaman sessiz kalayım?
ask-days = Buluşmak için ne zaman vaktiniz olur?
ask-firmness = Ne kadar sıkı pazarlık edeyim?
ask-partners = Karşı tarafın puanı en az nasıl olsun?
ask-contact = Benim üzerimden size kimler ulaşabilir?
ask-notifications = Siz sormadan neleri haber vereyim?
ask-interests = Ne tür şeyler ilginizi çeker? Birkaçını yazın.
ask-formality = Ne kadar resmî olayım?
ask-languages = Hangi dilleri konuşuyorsunuz? Yazın.
ask-language = Hangi dilde konuşayım?
language-set = Bundan sonra { $language } konuşuyorum.
choice-autonomy-ask = Hep bana sor
choice-autonomy-big = Önemliyse sor
choice-autonomy-tell = Yap, haber ver
choice-autonomy-full = Benim için karar ver
choice-comfort-under = En çok { $amount }
choice-comfort-trust = Sana güveniyorum
choice-style-casual = Samimi
choice-style-professional = Profesyonel
choice-style-brief = Kısa
choice-style-detailed = Ayrıntılı
choice-sharing-nothing = Hiçbir şey
choice-sharing-interests = İlgi alanlarım
choice-sharing-profile = Profilim
choice-sharing-all = İşe yarayan her şey
choice-precision-city = Şehrim
choice-precision-never = Hiç
choice-precision-neighbourhood = Semtim
choice-precision-precise = Tam olarak
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Web sohbeti
platform-not-yet = { $name }: burada henüz yok; aklımda tutuyorum.
choice-market-full = Her şeyi
choice-market-browse = Sadece bak
choice-market-buy = Onayımla satın al
choice-market-sell = Onayımla sat
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Buluşma
choice-delivery-delivery = Teslimat
choice-delivery-either = Fark etmez
choice-payment-cash = Nakit
choice-payment-transfer = Havale/EFT
choice-payment-card = Kart
choice-payment-any = Fark etmez
choice-quiet-night = Gece (22–8)
choice-quiet-none = Hiçbir zaman
choice-quiet-evening = Akşam-gece (19–9)
choice-days-any = Her zaman
choice-days-weekend = Hafta sonu
choice-days-evenings = Öğleden sonra, akşam
choice-days-mornings = Sabahları
choice-firmness-normal = Normal
choice-firmness-soft = Yumuşak
choice-firmness-firm = Sıkı
choice-partners-0 = Fark etmez
choice-partners-50 = Orta veya üstü
choice-partners-70 = İyi
choice-partners-85 = Çok iyi
choice-contact-everyone = Herkes
choice-contact-rated = Sadece puanı olanlar
choice-contact-nobody = Hiç kimse
choice-notifications-all = Her şeyi
choice-notifications-deals = Anlaşmalarımı
choice-notifications-none = Hiçbir şeyi
choice-formality-polite = Resmî (siz)
choice-formality-familiar = Arkadaş gibi
which-town = Hangisini kastettiniz?
town-noted = Not ettim: { $town }. Para birimi: { $currency }; bunu /settings altında değiştirebilirsiniz.
unclear-town = Bu şehri bilmiyorum. Lütfen en yakın büyük şehri yazın ya da konumunuzu gönderin.
held-until-ready = Bunu sakladım. Bir dakika, hemen ilgileneceğim.
please-choose = Lütfen düğmelerden birine basın ya da /help yazın.
noted = Not ettim.
welcome-back = { $formality ->
    [familiar] Ooo, hoş geldin! 👋 Ne var ne yok?
   *[polite] Tekrar hoş geldiniz! Ne arıyorsunuz ya da neyi elden çıkarmak istiyorsunuz?
}

# Düğmeler
button-skip = Geç
button-done-choosing = Tamam
button-drop = Boş ver
button-yes-look = Evet, başla
button-only-tell = Sadece haber ver
button-change = Değiştir
button-back = Geri
button-approve = Onayla
button-decline = Reddet
button-counter = Başka fiyat
button-here = Geldim
button-done = Hepsi tamam
button-write = Mesaj yaz
button-reschedule = Başka zaman
button-noshow = Gelmedi
button-cancel = Anlaşmayı iptal et
button-cancel-sure = Evet, iptal et
button-cancel-wish = Sil
button-keep = Hayır, kalsın
button-reply = Yanıtla
button-negotiate = Pazarlık et
button-accept-time = Bana uyar
button-pause = Duraklat
button-resume = Yeniden ara
button-edit = Düzenle
button-export = Verilerim (dosya)
button-erase = Her şeyi sil
button-erase-sure = Evet, her şeyi sil
button-voice-give = Ses örneği ver
button-voice-delete = Ses örneğimi sil
button-used = Bu düğme zaten kullanıldı. Son durumu görmek için /status yazın.
button-unknown = Bu düğmeyi artık tanımıyorum. Son durumu görmek için /status yazın.
button-foreign = Bu düğme başka birine ait.
label = { $text }

# İstekler
action-name = { $action ->
    [SELL] Satılık
    [BUY] Aranıyor
    [GIVE] Ücretsiz verilecek
    [TRADE] Takaslık
    [RENT_OUT] Kiralık
    [RENT] Kiralık aranıyor
    [OFFER_SERVICE] Hizmet verilir
    [SEEK_SERVICE] Hizmet aranıyor
   *[other] İstek
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Birini arayayım mı? Yanlış varsa yazarak düzeltebilirsiniz.
    .title = { action-name }: { $thing }
ask-wish-action = Bununla ne yapmak istiyorsunuz?
ask-wish-thing = Tam olarak nedir?
ask-wish-location = Hangi şehirde? Konumunuzu da gönderebilirsiniz.
ask-wish-size = Hangi beden, hangi ölçü?
ask-wish-quantity = Kaç tane?
ask-wish-wanted = Karşılığında ne istersiniz?
per-what = { $per ->
    [hour] saatlik{" "}
    [day] günlük{" "}
    [week] haftalık{" "}
    [month] aylık{" "}
    [unit] birim{" "}
   *[one] {""}
}
ask-wish-target = İstediğiniz { per-what }fiyat nedir? Başkaları bunu sizin fiyatınız olarak görür.
ask-wish-limit = { $side ->
    [provider] Kabul edeceğiniz en düşük { per-what }fiyat nedir? Bu aramızda kalır, hiç kimseye söylemem.
   *[seeker] Ödeyeceğiniz en yüksek { per-what }fiyat nedir? Bu aramızda kalır, hiç kimseye söylemem.
}
unclear-wish-thing = Ne olduğunu bir iki kelimeyle yazar mısınız?
unclear-wish-location = Bu şehri bilmiyorum. Lütfen en yakın büyük şehri yazın ya da konumunuzu gönderin.
unclear-wish-size = Ölçüyü lütfen ürünün üzerinde yazdığı gibi yazın.
unclear-wish-quantity = Lütfen bir sayı yazın, örneğin 4.
unclear-wish-wanted = Karşılığında ne istediğinizi bir iki kelimeyle yazar mısınız?
unclear-wish-target = Lütfen bir tutar yazın, örneğin 80.
unclear-wish-limit = Lütfen bir tutar yazın, örneğin 60.
two-currencies = İki para birimi görüyorum: { $currencies }. Tutarı birinde yazar mısınız?
several-wishes = Burada { $count ->
    [one] { $count } istek
   *[other] { $count } istek
} görüyorum. Tek tek bakalım.
wish-open = { $style ->
    [brief] Arıyorum.
   *[other] Şimdi birini arıyorum, bulur bulmaz haber veririm. İstediğiniz zaman /status yazabilirsiniz.
}
wish-standing = Gözüm açık olacak; yalnızca bir şey çıkarsa haber veririm.
wish-dropped = Tamam, unuttum gitti.
wish-expired = Bunun süresi doldu, aramayı bıraktım. Hâlâ istiyorsanız yeniden yazın.
    .title = { action-name }: { $thing }
wish-paused = Duraklatıldı. Siz devam ettirene kadar kimse görmez.
wish-resumed = Yeniden arıyorum.
wish-cancelled = Silindi: { $thing }.
which-field = Neyi değiştireyim?
field-action = Yapmak istediğimi
field-thing = Ürünü
field-quantity = Adedi
field-size = Bedeni, ölçüyü
field-location = Şehri
field-wanted = Karşılığını
field-target = Fiyatımı
field-limit = Sınırımı
photo-what = Güzel fotoğraf! Bu nedir, ne yapayım: satayım mı, hediye edeyim mi, benzerini arayayım mı?
photo-seen = Şuna benziyor: { $thing }. Ne yapayım: satayım mı, hediye edeyim mi, benzerini arayayım mı?
voice-heard = Şunu duydum: “{ $text }”
voice-unclear = Ne dediğinizi anlayamadım. Birkaç kelimeyle yazar mısınız?
got-voice = Sesli mesajları henüz dinleyemiyorum. Birkaç kelimeyle yazar mısınız?
got-contact = Teşekkürler, ama kişi bilgisine ihtiyacım yok: karşı tarafla benim üzerimden yazışırsınız.
got-sticker = 🙂 Ne aradığınızı ya da neyi elden çıkarmak istediğinizi yazıyla anlatın.
got-document = Dosya okuyamıyorum. Konuyu birkaç kelimeyle anlatır mısınız?
got-other = Bu tür mesajları okuyamıyorum. Birkaç kelimeyle yazar mısınız?
standing-found = { $priced ->
    [yes] Bulundu: { $thing }, { $distance } uzakta, istenen fiyat { $price }.
   *[no] Bulundu: { $thing }, { $distance } uzakta.
}
talk-begun = Karşı tarafla konuşuyorum, haber vereceğim.
which-meaning = Tam anlayamadım. Ne yapmak istiyorsunuz?
meaning-sell = Bir şey satmak
meaning-buy = Bir şey satın almak
meaning-give = Bir şey hediye etmek
meaning-trade = Bir şey takas etmek
meaning-rent-out = Kiraya vermek
meaning-rent = Kiralamak
meaning-offer-service = İş yapmak, hizmet vermek
meaning-seek-service = İş yaptırmak
meaning-approve = Evet demek
meaning-decline = Hayır demek
meaning-counter = Başka fiyat önermek
meaning-cancel = Bir şeyi geri çekmek
meaning-status = Son durumu görmek
meaning-help = Yardım almak
meaning-greet = Sadece selam vermek
meaning-thank = Sadece teşekkür etmek
meaning-stop = Mesajları durdurmak
meaning-other = Sohbet etmek
meaning-neither = Başka bir şey
say-it-differently = O zaman başka sözlerle yazar mısınız, örneğin: “Bisikletimi satıyorum, 80”.

# Kart satırları
line-in-return = Karşılığında: { $value }
line-details = { $value }
line-quantity = Miktar: { $value }
line-unit-price = Birim fiyat: { $value }
line-total = Toplam: { $value }
line-price-hour = Saatlik { $value }
line-price-day = Günlük { $value }
line-price-week = Haftalık { $value }
line-price-month = Aylık { $value }
line-free = Ücretsiz
line-reasons = Neden: { $value }
line-distance = Uzaklık: { $value }
line-area = Buluşma bölgesi: { $value }
line-times = Olası zamanlar: { $value }
line-payment = Ödeme: { $value }
line-partner = Karşı taraf: { $value }
line-interests = İlgi alanları: { $value }
line-since = Üyelik tarihi: { $value }
line-expires = Geçerlilik sonu: { $value }
line-deal = Anlaşma no: { $value }
line-hope = Fiyat: { $value }
line-limit = Sınır (yalnızca siz ve ben biliyoruz): { $value }
line-place = Yer: { $value }
line-urgent = Acil
line-when = Ne zaman: { $value }
line-where = Nerede: { $value }
partner-new = { $named ->
    [yes] { $name }, yeni üye, henüz puanı yok
   *[no] yeni üye, henüz puanı yok
}
partner-rated = { $named ->
    [yes] { $name }, 5 üzerinden { NUMBER($stars, maximumFractionDigits: 1) } yıldız ({ $count })
   *[no] 5 üzerinden { NUMBER($stars, maximumFractionDigits: 1) } yıldız ({ $count })
}
reason-same-size = ölçü uyuyor
reason-same-brand = marka uyuyor
reason-same-model = model uyuyor
reason-asks = istediği fiyat { $value }
payment-cash = nakit
payment-bank-transfer = havale/EFT
payment-card = kart
payment-mobile-money = mobil ödeme
condition-new = sıfır
condition-used-like-new = sıfır gibi
condition-used-good = iyi durumda
condition-used-fair = idare eder
condition-for-parts = yedek parçalık
condition-used = ikinci el
color-black = siyah
color-white = beyaz
color-red = kırmızı
color-blue = mavi
color-green = yeşil
color-yellow = sarı
color-grey = gri
color-brown = kahverengi
color-pink = pembe
color-silver = gümüş rengi
color-gold = altın rengi
color-beige = bej
color-purple = mor
color-orange = turuncu
material-leather = deri
material-wood = ahşap
material-metal = metal
material-glass = cam
material-plastic = plastik
material-cotton = pamuk
material-wool = yün
material-silk = ipek
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } oda
   *[other] { $value } oda
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } adet
   *[other] { $count } adet
}
unit-pair = { $count ->
    [one] { $count } çift
   *[other] { $count } çift
}
unit-set = { $count ->
    [one] { $count } takım
   *[other] { $count } takım
}

# Anlaşmalar
card-approval = { $lines }

    Kabul ediyor musunuz?
    .title = { $side ->
    [provider] Biri bunu sizden istiyor: { $thing }
   *[seeker] Sizin için bunu buldum: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Evet dediniz. Şimdi karşı tarafı bekliyorum.
approved-for-you = İzin verdiğiniz gibi, bunu sizin adınıza onayladım.
counter-accepted = Karşı taraf fiyatınızı kabul ediyor.
declined-by-you = Reddedildi. Aramaya devam ediyorum.
deal-expired = { $deal } numaralı anlaşmanın süresi doldu. Aramaya devam ediyorum.
deal-reminder = { $lines }

    Bu hâlâ yanıtınızı bekliyor.
    .title = { $thing }
deal-cancelled-by-you = { $deal } numaralı anlaşma iptal edildi. Karşı tarafa haber verdim.
peer-declined = Karşı taraf { $deal } numaralı anlaşmayı istemiyor. Aramaya devam ediyorum.
peer-cancelled = Karşı taraf { $deal } numaralı anlaşmayı iptal etti. Aramaya devam ediyorum.
ask-counter = Birim fiyat { $price }. Bunun yerine hangi fiyatı öneriyorsunuz?
counter-sent = Fiyatınızı ilettim.
counter-refused = Karşı taraf bunu kabul etmiyor. Geçerli fiyat hâlâ { $price }.
nothing-to-approve = Şu anda yanıtınızı bekleyen bir şey yok.
which-deal = Sizi bekleyen birkaç teklif var. Lütfen düğmeleri kullanın.
ask-cancel-deal = Bu anlaşma gerçekten iptal edilsin mi? Karşı taraf size güveniyor.
kept = Tamam, her şey olduğu gibi kalıyor.

# Buluşmalar
meeting-card = { $lines }

    Gündüz vakti kalabalık bir yerde buluşun, ödemeden önce ürüne bakın ve asla ön ödeme yapmayın.
    .title = Anlaşıldı: { $thing }
meeting-spot = { $town }: ana meydan ya da istasyon gibi kalabalık, herkese açık bir yer
meeting-calendar = Takviminize ekleyebileceğiniz kayıt burada.
meeting-soon = { $lines }
    .title = Buluşmanız yaklaşıyor: { $thing }
meeting-how = Nasıl geçti?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = İkinize de uyan başka bir zaman bilmiyorum. Karşı tarafa yazabilirsiniz.
ask-other-time = Size hangi zaman uyar?
time-proposed = Şu zamanı önerdim: { $time }.
time-asked = Karşı taraf şu zamanı öneriyor: { $time }.
arrived-noted = Geldiğinizi karşı tarafa bildirdim.
peer-arrived = Karşı taraf geldi.
ask-rating = Tamamdır! Karşı taraf nasıldı?
too-early-for-no-show = Buluşma zamanı henüz gelmedi: { $time }. Lütfen o zamana kadar bekleyin.
no-show-noted = Üzüldüm. Karşı tarafın gelmediğini not ettim, aramaya devam ediyorum. Puan vermek ister misiniz?
blamed-no-show = Karşı taraf gelmediğinizi söylüyor. Aramaya devam ediyorum. Siz de puan verebilirsiniz.
rating-thanks = Teşekkürler! { $stars ->
    [one] { $stars } yıldız
   *[other] { $stars } yıldız
} verdiniz.
ask-note = Karşı tarafa ne ileteyim? Adınızı ve numaranızı vermeden aktarırım.
note-sent = İlettim.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Mesaj konusu: { $thing }
note-translated = “{ $text }” { $understood }
    Aslı ({ $language }): “{ $original }”
    .title = Mesaj konusu: { $thing }

# Durum
status-summary = Açık istekler: { $wishes }. Açık anlaşmalar: { $deals }. Tamamlanan: { $done }.
status-empty = Şu anda açık bir şey yok. Ne satmak ya da bulmak istediğinizi yazın.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Henüz tamamlanmadı
wish-state-open = Arıyorum
wish-state-standing = Bir şey çıkarsa haber veririm
wish-state-talking = Pazarlık ediyorum
wish-state-agreed = Anlaşıldı, anlaşmaya bakın
wish-state-paused = Duraklatıldı
deal-state-proposed = Yanıtınız bekleniyor
deal-state-approved-by-me = Karşı taraf bekleniyor
deal-state-approved-by-peer = Karşı taraf evet dedi; sıra sizde
deal-state-confirmed = İki taraf da evet dedi
deal-state-meeting = Buluşma ayarlandı
deal-state-arrived = Buluşma yerindesiniz
deal-state-done = Tamamlandı, henüz puan verilmedi
deal-state-no-show = Taraflardan biri gelmedi
deal-state-blamed = Karşı taraf gelmediğinizi söylüyor
ask-cancel-wish = “{ $thing }” gerçekten silinsin mi?

# Ayarlar ve gizlilik
settings-list = Neyi değiştirmek istersiniz?
setting-language = Dil
setting-town = Şehir
setting-autonomy = Karar yetkisi
setting-comfort = Tutarlar
setting-style = Üslup
setting-sharing = Başkalarının bildikleri
setting-precision = Konum
setting-platforms = Kanallar
setting-market = Pazar
setting-currency = Para birimi
setting-radius = Mesafe
setting-delivery = Teslimat
setting-payment = Ödeme
setting-quiet = Sessiz saatler
setting-days = Buluşma günleri
setting-firmness = Pazarlık
setting-partners = Karşı tarafın puanı
setting-contact = Bana kimler ulaşabilir
setting-notifications = Bildirimler
setting-interests = İlgi alanları
setting-formality = Hitap
setting-languages = Konuştuğum diller
privacy = İstekleriniz hakkında yazdıklarınızı, sorularıma verdiğiniz yanıtları ve anlaşmalarınızı saklarım. Sınırlarınız ve adresiniz hep bende kalır, kimseye vermem. Verilerinizi indirebilir ya da silebilirsiniz.
export-ready = Hakkınızda bildiğim her şey burada.
ask-erase = Gerçekten her şey silinsin mi? Açık istekler ve anlaşmalar sona erer, MAI'niz bir daha geri gelmez.
erased = Her şey silindi. Hoşça kalın!
voice-consent = Teşekkürler. Şimdi kısa bir sesli mesaj gönderin; siz silene kadar onu ses örneğiniz olarak saklarım.
voice-kept = Ses örneğinizi sakladım. /privacy altında silebilirsiniz.
voice-deleted = Ses örneğiniz silindi.

# Konuşma
help = { $style ->
    [brief] Ne satıyor, hediye ediyor, takas ediyor, kiralıyor ya da arıyorsunuz, yazın. /status /settings /privacy /cancel /stop
   *[other] Satmak, hediye etmek, takas etmek, kiralamak ya da bulmak istediğiniz şeyi kendi sözlerinizle yazın. Örneğin: “Satılık bisikletim var, 80” ya da “yakınımda beşik arıyorum”. Hangi dili konuşursa konuşsun birini bulurum, sınırlarınız içinde pazarlık ederim ve bir şey kesinleşmeden önce size sorarım.
        /status – son durum
        /settings – sizin için nasıl çalıştığım
        /privacy – verileriniz
        /cancel – sorudan çıkmak
        /stop – mesajları durdurmak
}
greeting = { $formality ->
    [familiar] Selam! 👋 Ne arıyorsun ya da neyi elden çıkarıyoruz?
   *[polite] { $style ->
        [professional] İyi günler. Size nasıl yardımcı olabilirim?
       *[other] Merhaba! Ne arıyorsunuz ya da neyi elden çıkarmak istiyorsunuz?
    }
}
you-are-welcome = { $formality ->
    [familiar] Ne demek, her zaman! 🙂
   *[polite] Rica ederim!
}
not-a-wish = Benim işim alım satım: ne satmak, hediye etmek, takas etmek, kiralamak ya da bulmak istediğinizi yazın. Daha fazlası için /help.
nothing-asked = Tamam, artık yanıt beklemiyorum.
stopped = Susuyorum. Devam etmek istediğinizde bana yazmanız yeter.
command-unknown = Bu komutu bilmiyorum. Neler yapabildiğimi /help gösterir.
empty-message = Bu mesaj boştu. Neye ihtiyacınız olduğunu birkaç kelimeyle yazar mısınız?
edit-unclear = Bir mesajı değiştirdiğinizi gördüm. Neyi değiştireyim, yeni bir mesajla yazar mısınız?
too-long = Bu benim için fazla uzun. Lütfen en çok { $limit } karakterle yazın.
no-longer-possible = Bu artık mümkün değil. Son durumu görmek için /status yazın.
not-found = Bunu artık bulamıyorum. Son durumu görmek için /status yazın.
sorry-failed = Kusura bakmayın, bende bir şeyler ters gitti. Tekrar yazar mısınız?
refused-market = Ayarlarınız buna izin vermiyor. /settings altında değiştirebilirsiniz.
refused-too-many-wishes = Zaten çok sayıda açık isteğiniz var. Lütfen önce birini tamamlayın ya da silin; /status hepsini gösterir.
refused-amount = Bu tutar doğru olamaz. Lütfen 0'dan büyük bir sayı yazın.
refused-limit = Bu, bana verdiğiniz sınırı aşar.
refused-contact = Güvenliğiniz için telefon numarası, adres ya da bağlantı iletmiyorum. Kartta anlaştığınız gibi buluşursunuz.
refused-too-many-messages = Bir saniye lütfen, bir anda çok mesaj geldi. Bir dakika sonra tekrar deneyin.
refused-deal-over = Bu anlaşma sona erdi.
refused-deal-running = Bununla ilgili süren bir anlaşma var. Lütfen önce onu iptal edin; /status gösterir.
refused-not-open = Şu anda bu istek için arama yapmıyorum.
refused-not-paused = Bu zaten duraklatılmış değil.
refused-same-price = Fiyat zaten bu.
refused-too-many-counters = Yeterince teklif gidip geldi. Lütfen onaylayın ya da reddedin.

# Menüdeki komutlar
command-start = Başla
command-help = Neler yapabilirim
command-status = Son durum
command-settings = Sizin için nasıl çalışıyorum
command-privacy = Verileriniz
command-cancel = Sorudan çık
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
