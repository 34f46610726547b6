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
choice-notifications-digest = Günde bir kez, topluca
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
digest = { $lines }
    .title = Bugün sizin için bulunanlar
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

announcements-off = Siz START yazana kadar bu topluluğun duyuruları da kapalı kalır.
announcements-on = Bu topluluğun duyuruları yeniden açıldı.
slow-down = Bir anda çok şey geldi, yetişemiyorum. Lütfen bir dakika bekleyip yeniden yazın: bu arada gönderdiklerinizi okumadım.
waiting-for-partner = { $thing }: karşı tarafa şu anda ulaşılamıyor. Yazar yazmaz devam ederim; hiçbir şey kaybolmaz.
privacy-notice = { $mark } Bu sizin özel işaretiniz. Gerçek kartlarımın hepsinde bulunur; yoksa o ben değilim. Size asla başka bir hesaptan yazmam, asla parola ya da kod istemem. Bana anlattıklarınız bende kalır: /privacy hepsini gösterir ve siler.
group-private = Aynı anda tek bir kişi için çalışırım. Bana özelden yazın, ben ilgilenirim:
link-code = Bu kodu { $minutes } dakika içinde diğer kanalınızdan bana yazın: { $code }
link-done = Bağlandı: artık bana { $channel } üzerinden de ulaşabilirsiniz. Ne biliyorsam her yerde biliyorum.
link-unknown = Bu kodu tanımıyorum. Yeni bir kod için diğer kanalınızda /link yazın.
unlink-list = Hangi kanalı unutayım?
unlink-none = Bana yalnızca buradan ulaşıyorsunuz. Beni başka bir kanalda da kullanmak için /link yazın.
unlink-done = Tamam. { $channel } üzerinde sizi artık tanımıyorum.
refused-link-own = Bu sizin kendi kodunuz. Onu bana diğer kanaldan yazın.
refused-link-many = Bana zaten birçok kanaldan ulaşıyorsunuz. Önce birini çıkarmak için /unlink yazın.
refused-link-busy = Burada açık istekleri ya da anlaşmaları olan bir MAI'niz var. Önce bunları tamamlayın ya da silin (/status hepsini gösterir), sonra kodu yeniden yazın.
command-link = Beni başka yerde de kullanın
# WhatsApp: son mesajın üzerinden 24 saatten fazla geçince gönderilen şablon ve listeyi açan düğme
whatsapp-invite = MAI'nizin isteklerinizden biriyle ilgili haberi var. Görmek için yanıt verin.
whatsapp-invite-show = Göster
whatsapp-choose = Seç
# Botu yönetenler için
operator-page =
    Sayfanız: { $link }
    Bağlantı bir kez çalışır, { $minutes } dakika geçerlidir. Kimseyle paylaşmayın.
operator-help =
    /stats – rakamlar, grafikli
    /broadcast SEGMENT – çok kişiye yazmak; /broadcasts – nasıl gittikleri
    /announce KİM METİN – tek kişiye yazmak
    /user KİM – bilinenler; /note KİM METİN – not almak
    /tag KİM ETİKET, /untag KİM ETİKET – segmentler için
    /ban KİM NEDEN, /unban KİM
    /disputes, /solve ANLAŞMA METİN – birinin gelmediği anlaşmalar
    /export { $exports }
    /health, /dead, /resend KUYRUK NUMARA
    /maintenance on, /maintenance off
    /switch AD on, /switch AD off – { $features }
    KİM yerine p_…, bir MAI adı ya da channel:address yazılır.
operator-usage = Lütfen şöyle yazın: { $usage }
operator-person-unknown = { $who } adında birini tanımıyorum. p_…, bir MAI adı ya da channel:address yazın.
operator-own-person = { $who } yöneticilerden biri; bu mümkün değil.
operator-user =
    { $person }
    MAI: { $mai }
    Dil: { $language }. Şehir: { $town }
    Kanallar: { $channels }
    Üyelik tarihi: { $since }, son görülme: { $seen }
    İstekler: { $wishes }
    Anlaşmalar: { $deals }
    Aldığı yıldızlar: { $stars }
    Etiketler: { $tags }
    Toplu mesaj alıyor: { $news }. Erişimi kapalı: { $banned }
    Notlar: { $notes }
    .title = { $name }
operator-stats =
    Kişiler: { $people }, bir haftada yeni: { $fresh }, bir haftada etkin: { $active }
    Diller: { $languages }
    Kanallar: { $channels }
    İstekler: { $wishes }
    Anlaşmalar: { $deals }
    İstekten anlaşmaya: { $confirmed } istek, { $matched } eşleşti, { $agreed } anlaşıldı, { $carried } gerçekleşti ({ $conversion })
    Yanıtlar: yarısı { $median } içinde, neredeyse hepsi { $slowest } içinde
    Karttan onaya: { $approval }
    .title = Rakamlar
chart-languages = Dillere göre kişiler
chart-channels = Kanallara göre kişiler
chart-daily = Günlere göre yeni kişiler, istekler, anlaşmalar
chart-funnel = 1 istekler, 2 eşleşen, 3 anlaşılan, 4 gerçekleşen
operator-no-disputes = Anlaşmazlık yok.
operator-deal-unknown = { $deal } numaralı bir anlaşma bilmiyorum.
operator-solver-is-party = Bu anlaşmanın bir tarafı sizsiniz; kararı başka bir yönetici vermeli.
dispute-solved = { $text }
    .title = { $deal } numaralı anlaşma hakkında karar: { $thing }
operator-says = { $text }
    .title = Yöneticilerden bir not
operator-export-ready = Satır sayısı: { $total }
operator-nothing-dead = Vazgeçilen bir iş yok.
operator-switches = Bakım: { $maintenance }. { $features }
maintenance = Bir şeyleri onarıyoruz. Mesajınızı sakladım, işimiz biter bitmez yanıtlarım.
maintenance-over = Bakım bitti. Bekleyen mesajlar: { $total }
feature-off = Bu şu anda kapalı. Lütfen daha sonra yeniden deneyin.
banned = Yöneticiler erişiminizi kapattı: { $reason }
unbanned = Yeniden hoş geldiniz. Ne satmak ya da bulmak istediğinizi yazın.
# Toplu mesajlar
segment-wrong =
    { $problem ->
        [too-long] Bu { $word } karakterden uzun.
        [too-deep] İç içe { $word } parantezden fazlası var.
        [unknown-name] “{ $word }” ({ $at }. karakter) nedir bilmiyorum. Olabilecekler: { $choices }
        [unknown-value] “{ $word }” ({ $at }. karakter) burada olmaz. Örneğin: { $choices }
        [expected-value] { $at }. karakterde, “{ $word }” sonrasında bir değer eksik.
        [expected-term] { $at }. karakterde bir koşul eksik. Olabilecekler: { $choices }
        [expected-bracket] { $at }. karakterde “{ $word }” eksik.
        [left-over] “{ $word }” öncesinde ({ $at }. karakter) “and” ya da “or” eksik.
        [bad-character] “{ $word }” ({ $at }. karakter) okunamıyor.
        [bad-time] “{ $word }” ({ $at }. karakter) bir süre değil. Örneğin: { $choices }
        [bad-distance] “{ $word }” ({ $at }. karakter) için bir yer ve bir mesafe gerekiyor. Örneğin: { $choices }
        [unknown-place] “{ $word }” ({ $at }. karakter) adlı yeri bilmiyorum. Daha büyük bir şehir ya da enlem, boylam yazın.
        [several-places] “{ $word }” ({ $at }. karakter) birden çok yer olabilir. Şu noktalardan birini yazın: { $choices }
       *[other] { $at }. karakterde yazılanı okuyamıyorum.
    }
    .title = Kim kastediliyor?
broadcast-ask-text =
    Kime: { $segment }
    Şimdi bana metni gönderin. Her dile koduyla başlayın, örneğin “es: Hola”; kodsuz sözlerin dili { $language } sayılır. Sondaki [köşeli parantezli] satırlar düğme olur, [Label -> /status] basınca ne olacağını belirtir. Fotoğrafı metinle birlikte ya da tek başına gönderebilirsiniz. “catalog: KEY” kataloglardan bir metin alır.
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } için hiç söz yok.
        [too-long] { $word } için yazılan metin { $limit } karakterden uzun.
        [bad-button] “{ $word }” düğme olamaz: en çok { $buttons } düğme, her birinde en çok { $label } karakter.
       *[unknown-key] Kataloglarda tek başına kullanılabilen bir “{ $word }” metni yok.
    }
broadcast-preparing = Kimlere gideceğini sayıyorum. Başka diller ya da bir fotoğraf da gönderebilirsiniz.
broadcast-preview =
    Kime: { $segment }
    Alıcılar: { $total }
    Diller: { $languages }
    Kanallar: { $channels }
    Metinler: { $texts }
    Dışarıda kalanlar: { $skipped }
    .title = Prova
broadcast-nobody =
    Bunu kimse almazdı. Kime: { $segment }
    Dışarıda kalanlar: { $skipped }
broadcast-how =
    { $how ->
        [given] verildiği gibi
        [catalog] katalogdan
        [translated] çeviri
        [read] okudukları başka bir dil
        [related] dillerine yakın bir dil
       *[closest] eldeki en yakını
    }
skip-reason =
    { $reason ->
        [banned] erişimi kapalı
        [opted-out] toplu mesaj istemiyor
        [stopped] dur dedi
        [notifications] yalnızca anlaşma haberi istiyor
        [blocked] bizi engelledi
       *[unreachable] adresi yok
    }
broadcast-ask-when = Ne zaman? Örneğin “2h”, “18:30”, “2026-03-01 18:30” (sizin saatinizle, { $zone }); başına “local” yazarsanız her alıcının kendi saatiyle.
broadcast-when-wrong = “{ $text }” yazısını önümüzdeki bir yıl içinde bir zaman olarak okuyamıyorum.
broadcast-progress =
    { $state }
    Kime: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Toplu mesaj { $id }
broadcast-state =
    { $state ->
        [ready] Henüz gönderilmedi
        [preparing] Hazırlanıyor
        [scheduled] Planlandı: { $at }
        [running] Gönderiliyor
        [paused] Duraklatıldı
        [done] Tamamlandı
       *[cancelled] İptal edildi
    }
recipient-state =
    { $state ->
        [waiting] bekliyor
        [queued] sırada
        [sending] gönderiliyor
        [sent] gönderildi
        [delivered] teslim edildi
        [read] okundu
        [failed] başarısız
        [window] yazması bekleniyor
        [unsure] belki gönderildi
        [skipped] dışarıda kaldı
        [cancelled] iptal edildi
       *[erased] artık yok
    }
broadcast-none = Henüz toplu mesaj yok.
broadcast-ask-cancel = Gerçekten iptal edilsin mi? Henüz almayanlara artık gitmez.
broadcast-report = { $states }
    .title = Toplu mesaj { $id }: tüm alıcılar
broadcast-footer = /stop bu tür mesajları durdurur.
button-send-now = Şimdi gönder
button-schedule = Planla
button-hold = Duraklat
button-go-on = Devam et
button-stop-sending = İptal et
button-report = Rapor
operator-text = { $text }
