# Doğuluş və tanışlıq
birth-welcome = Salam! Mən sizin MAI-nizəm, şəxsi alqı-satqı köməkçiniz. Nə satmaq, bağışlamaq, dəyişmək, kirayə vermək, kirayə götürmək və ya tapmaq istədiyinizi öz sözlərinizlə, öz dilinizdə yazın; uyğun adamı tapıb sizin yerinizə qiymət danışaram. Siz “hə” deməsəniz, heç nə razılaşdırılmır.
birth-ready = MAI-niz hazırdır. Bir salam verin.
ask-town = Hansı şəhərdə yaşayırsınız? ({ $language } dilində yazıram; başqa dildə yazsanız, mən də o dilə keçərəm.)
ask-autonomy = Nələrə özüm qərar verə bilərəm?
ask-comfort = Sizi narahat etmədən hansı məbləğə qədər hərəkət edə bilərəm?
ask-style = Sizinlə necə danışım?
ask-sharing = Başqa MAI-lər sizin haqqınızda nə bilə bilər?
ask-precision = Başqaları yerinizi nə qədər dəqiq görsün?
ask-platforms = Harada yazışırsınız? Uyğun olanların hamısını seçin.
ask-market = Bazarda sizin adınızdan nə edə bilərəm?
ask-currency = Hansı valyuta ilə hesablayırsınız? Yazın, məsələn { $currency }.
ask-radius = Bir razılaşma üçün nə qədər uzağa gedərsiniz?
ask-delivery = Görüşmək istəyirsiniz, yoxsa çatdırılma olsun?
ask-payment = Ödənişi necə etmək və almaq istəyirsiniz?
ask-quiet = Nə vaxt səssiz qalım?
ask-days = Görüşmək üçün nə vaxt vaxtınız olur?
ask-firmness = Qiyməti nə qədər möhkəm danışım?
ask-partners = Qarşı tərəfin reytinqi ən azı necə olsun?
ask-contact = Mənim vasitəmlə sizə kim yaza bilər?
ask-notifications = Soruşmasanız da, sizə nələri xəbər verim?
ask-interests = Hansı şeylər sizi maraqlandırır? Bir neçəsini yazın.
ask-formality = Nə qədər rəsmi olum?
ask-languages = Hansı dillərdə danışırsınız? Yazın.
ask-language = Hansı dildə danışım?
language-set = Bundan sonra { $language } dilində danışıram.
choice-autonomy-ask = Həmişə məndən soruş
choice-autonomy-big = Vacibdirsə, soruş
choice-autonomy-tell = Et, sonra xəbər ver
choice-autonomy-full = Özün qərar ver
choice-comfort-under = Ən çoxu { $amount }
choice-comfort-trust = Sənə güvənirəm
choice-style-casual = Sərbəst
choice-style-professional = İşgüzar
choice-style-brief = Qısa
choice-style-detailed = Ətraflı
choice-sharing-nothing = Heç nə
choice-sharing-interests = Maraqlarımı
choice-sharing-profile = Profilimi
choice-sharing-all = İşə yarayan hər şeyi
choice-precision-city = Şəhərimi
choice-precision-never = Heç görməsinlər
choice-precision-neighbourhood = Məhəlləmi
choice-precision-precise = Dəqiq
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Veb çat
platform-not-yet = { $name }: hələ burada yoxdur; yadımda saxlayıram.
choice-market-full = Hər şeyi
choice-market-browse = Yalnız bax
choice-market-buy = Razılığımla al
choice-market-sell = Razılığımla sat
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Görüş
choice-delivery-delivery = Çatdırılma
choice-delivery-either = Fərqi yoxdur
choice-payment-cash = Nağd
choice-payment-transfer = Bank köçürməsi
choice-payment-card = Kart
choice-payment-any = Fərqi yoxdur
choice-quiet-night = Gecə (22–8)
choice-quiet-none = Heç vaxt
choice-quiet-evening = Axşam-gecə (19–9)
choice-days-any = İstənilən vaxt
choice-days-weekend = Həftəsonu
choice-days-evenings = Günorta və axşam
choice-days-mornings = Səhərlər
choice-firmness-normal = Normal
choice-firmness-soft = Yumşaq
choice-firmness-firm = Möhkəm
choice-partners-0 = Fərqi yoxdur
choice-partners-50 = Orta və yuxarı
choice-partners-70 = Yaxşı
choice-partners-85 = Çox yaxşı
choice-contact-everyone = Hamı
choice-contact-rated = Reytinqi olanlar
choice-contact-nobody = Heç kim
choice-notifications-all = Hər şeyi
choice-notifications-deals = Yalnız razılaşmaları
choice-notifications-none = Heç nəyi
choice-formality-polite = Nəzakətli
choice-formality-familiar = Dost kimi
which-town = Hansını nəzərdə tutursunuz?
town-noted = Qeyd etdim: { $town }. Valyuta: { $currency }; bunu /settings bölməsində dəyişə bilərsiniz.
unclear-town = Bu şəhəri tanımıram. Ən yaxın böyük şəhəri yazın və ya yerinizi göndərin.
held-until-ready = Bunu saxladım. Bircə dəqiqə, indi baxıram.
please-choose = Zəhmət olmasa, düymələrdən birini basın və ya /help yazın.
noted = Qeyd etdim.
welcome-back = { $formality ->
    [familiar] Ooo, xoş gəldin! 👋 Nə var, nə yox?
   *[polite] Yenidən xoş gəldiniz! Nə axtarırsınız, yaxud nəyi əldən çıxarmaq istəyirsiniz?
}

# Düymələr
button-skip = Keç
button-done-choosing = Hazırdır
button-drop = Lazım deyil
button-yes-look = Hə, başla
button-only-tell = Yalnız xəbər ver
button-change = Dəyiş
button-back = Geri
button-approve = Razıyam
button-decline = İmtina
button-counter = Başqa qiymət
button-here = Gəldim
button-done = Baş tutdu
button-write = Mesaj yaz
button-reschedule = Başqa vaxt
button-noshow = Gəlmədi
button-cancel = Razılaşmanı ləğv et
button-cancel-sure = Hə, ləğv et
button-cancel-wish = Sil
button-keep = Yox, qalsın
button-reply = Cavab yaz
button-negotiate = Qiymət danış
button-accept-time = Mənə uyğundur
button-pause = Dayandır
button-resume = Yenidən axtar
button-edit = Düzəliş et
button-export = Məlumatlarım (fayl)
button-erase = Hər şeyi sil
button-erase-sure = Hə, hər şeyi sil
button-voice-give = Səs nümunəsi ver
button-voice-delete = Səs nümunəmi sil
button-used = Bu düymə artıq istifadə olunub. Vəziyyəti görmək üçün /status yazın.
button-unknown = Bu düyməni daha tanımıram. Vəziyyəti görmək üçün /status yazın.
button-foreign = Bu düymə başqasınındır.
label = { $text }

# İstəklər
action-name = { $action ->
    [SELL] Satılır
    [BUY] Axtarılır
    [GIVE] Pulsuz verilir
    [TRADE] Dəyişdirilir
    [RENT_OUT] Kirayə verilir
    [RENT] Kirayə axtarılır
    [OFFER_SERVICE] Xidmət göstərilir
    [SEEK_SERVICE] Xidmət axtarılır
   *[other] İstək
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Uyğun adam axtarım? Səhv varsa, sözlə də düzəldə bilərsiniz.
    .title = { action-name }: { $thing }
ask-wish-action = Bununla nə etmək istəyirsiniz?
ask-wish-thing = Bu, dəqiq nədir?
ask-wish-location = Hansı şəhərdə? Yerinizi də göndərə bilərsiniz.
ask-wish-size = Hansı ölçü?
ask-wish-quantity = Neçə dənə?
ask-wish-wanted = Əvəzində nə istəyirsiniz?
per-what = { $per ->
    [hour] saatlıq{" "}
    [day] günlük{" "}
    [week] həftəlik{" "}
    [month] aylıq{" "}
    [unit] bir ədədlik{" "}
   *[one] {""}
}
ask-wish-target = İstədiyiniz { per-what }qiymət nə qədərdir? Başqaları bunu sizin qiymətiniz kimi görəcək.
ask-wish-limit = { $side ->
    [provider] Razılaşacağınız ən aşağı { per-what }qiymət nə qədərdir? Bu, aramızda qalır, heç kimə demirəm.
   *[seeker] Verəcəyiniz ən yuxarı { per-what }qiymət nə qədərdir? Bu, aramızda qalır, heç kimə demirəm.
}
unclear-wish-thing = Zəhmət olmasa, bunun nə olduğunu bir-iki sözlə yazın.
unclear-wish-location = Bu şəhəri tanımıram. Ən yaxın böyük şəhəri yazın və ya yerinizi göndərin.
unclear-wish-size = Ölçünü əşyanın üstündə yazıldığı kimi yazın.
unclear-wish-quantity = Zəhmət olmasa, rəqəm yazın, məsələn 4.
unclear-wish-wanted = Əvəzində nə istədiyinizi bir-iki sözlə yazın.
unclear-wish-target = Zəhmət olmasa, məbləğ yazın, məsələn 80.
unclear-wish-limit = Zəhmət olmasa, məbləğ yazın, məsələn 60.
two-currencies = İki valyuta görürəm: { $currencies }. Məbləği onlardan biri ilə yazın.
several-wishes = Burada { $count ->
    [one] { $count } istək
   *[other] { $count } istək
} görürəm. Gəlin bir-bir baxaq.
wish-open = { $style ->
    [brief] Axtarıram.
   *[other] İndi axtarıram, bir şey tapan kimi xəbər verəcəyəm. İstədiyiniz vaxt /status yaza bilərsiniz.
}
wish-standing = Gözüm üstündə olacaq, yalnız bir şey çıxanda xəbər verəcəyəm.
wish-dropped = Yaxşı, unutdum.
wish-expired = Bunun vaxtı bitdi, daha axtarmıram. Hələ də istəyirsinizsə, yenidən yazın.
    .title = { action-name }: { $thing }
wish-paused = Dayandırıldı. Davam etdirməyincə heç kim görmür.
wish-resumed = Yenidən axtarıram.
wish-cancelled = Silindi: { $thing }.
which-field = Nəyi dəyişim?
field-action = Nə etmək istədiyimi
field-thing = Əşyanı
field-quantity = Sayını
field-size = Ölçünü
field-location = Şəhəri
field-wanted = Əvəzində istədiyimi
field-target = Qiymətimi
field-limit = Limitimi
photo-what = Gözəl şəkildir! Bu nədir, nə edim: satım, bağışlayım, yoxsa oxşarını tapım?
photo-seen = Buna oxşayır: { $thing }. Nə edim: satım, bağışlayım, yoxsa oxşarını tapım?
voice-heard = Eşitdiyim: “{ $text }”
voice-unclear = Nə dediyinizi ayırd edə bilmədim. Zəhmət olmasa, bir neçə sözlə yazın.
got-voice = Səsli mesajlara hələ qulaq asa bilmirəm. Zəhmət olmasa, bir neçə sözlə yazın.
got-contact = Təşəkkür edirəm, amma kontakt lazım deyil: qarşı tərəflə mənim vasitəmlə yazışırsınız.
got-sticker = 🙂 Nə axtardığınızı və ya nəyi əldən çıxarmaq istədiyinizi sözlə yazın.
got-document = Faylları oxuya bilmirəm. Söhbətin nədən getdiyini bir neçə sözlə yazın.
got-other = Belə mesajları oxuya bilmirəm. Zəhmət olmasa, bir neçə sözlə yazın.
standing-found = { $priced ->
    [yes] Tapıldı: { $thing }, məsafə { $distance }, istənilən qiymət { $price }.
   *[no] Tapıldı: { $thing }, məsafə { $distance }.
}
talk-begun = Qarşı tərəflə danışıram, xəbər verəcəyəm.
which-meaning = Düz başa düşdüyümə əmin deyiləm. Nə etmək istəyirsiniz?
meaning-sell = Nəsə satmaq
meaning-buy = Nəsə almaq
meaning-give = Nəsə bağışlamaq
meaning-trade = Nəsə dəyişmək
meaning-rent-out = Kirayə vermək
meaning-rent = Kirayə götürmək
meaning-offer-service = Xidmət təklif etmək
meaning-seek-service = İş gördürmək
meaning-approve = “Hə” demək
meaning-decline = “Yox” demək
meaning-counter = Başqa qiymət demək
meaning-cancel = Nəyisə geri götürmək
meaning-status = Vəziyyətə baxmaq
meaning-help = Kömək almaq
meaning-greet = Sadəcə salam vermək
meaning-thank = Sadəcə təşəkkür etmək
meaning-stop = Mesajları dayandırmaq
meaning-other = Sadəcə söhbət etmək
meaning-neither = Başqa bir şey
say-it-differently = Onda zəhmət olmasa, başqa sözlə yazın, məsələn: “Velosipedimi satıram, 80”.

# Kart sətirləri
line-in-return = Əvəzində: { $value }
line-details = { $value }
line-quantity = Sayı: { $value }
line-unit-price = Birinin qiyməti: { $value }
line-total = Cəmi: { $value }
line-price-hour = Saatı { $value }
line-price-day = Günü { $value }
line-price-week = Həftəsi { $value }
line-price-month = Ayı { $value }
line-free = Pulsuz
line-reasons = Səbəb: { $value }
line-distance = Məsafə: { $value }
line-area = Görüş ərazisi: { $value }
line-times = Mümkün vaxtlar: { $value }
line-payment = Ödəniş: { $value }
line-partner = Qarşı tərəf: { $value }
line-interests = Maraqları: { $value }
line-since = Qoşulub: { $value }
line-expires = Son tarix: { $value }
line-deal = Razılaşma № { $value }
line-hope = Qiymət: { $value }
line-limit = Limit (yalnız siz və mən bilirik): { $value }
line-place = Yer: { $value }
line-urgent = Təcili
line-when = Nə vaxt: { $value }
line-where = Harada: { $value }
partner-new = { $named ->
    [yes] { $name }, burada yenidir, hələ reytinqi yoxdur
   *[no] burada yenidir, hələ reytinqi yoxdur
}
partner-rated = { $named ->
    [yes] { $name }, 5 ulduzdan { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
   *[no] 5 ulduzdan { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
}
reason-same-size = ölçüsü uyğundur
reason-same-brand = markası uyğundur
reason-same-model = modeli uyğundur
reason-asks = istənilən qiymət { $value }
payment-cash = nağd
payment-bank-transfer = bank köçürməsi
payment-card = kart
payment-mobile-money = mobil ödəniş
condition-new = yeni
condition-used-like-new = yeni kimi
condition-used-good = yaxşı vəziyyətdə
condition-used-fair = orta vəziyyətdə
condition-for-parts = ehtiyat hissəsi üçün
condition-used = işlənmiş
color-black = qara
color-white = ağ
color-red = qırmızı
color-blue = göy
color-green = yaşıl
color-yellow = sarı
color-grey = boz
color-brown = qəhvəyi
color-pink = çəhrayı
color-silver = gümüşü
color-gold = qızılı
color-beige = bej
color-purple = bənövşəyi
color-orange = narıncı
material-leather = dəri
material-wood = taxta
material-metal = metal
material-glass = şüşə
material-plastic = plastik
material-cotton = pambıq
material-wool = yun
material-silk = ipək
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } otaq
   *[other] { $value } otaq
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kq
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } ədəd
   *[other] { $count } ədəd
}
unit-pair = { $count ->
    [one] { $count } cüt
   *[other] { $count } cüt
}
unit-set = { $count ->
    [one] { $count } dəst
   *[other] { $count } dəst
}

# Razılaşmalar
card-approval = { $lines }

    Razısınız?
    .title = { $side ->
    [provider] Kimsə bunu sizdən istəyir: { $thing }
   *[seeker] Sizin üçün bunu tapdım: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Siz “hə” dediniz. İndi qarşı tərəfi gözləyirəm.
approved-for-you = İcazə verdiyiniz kimi, buna sizin yerinizə razılıq verdim.
counter-accepted = Qarşı tərəf qiymətinizlə razılaşır.
declined-by-you = İmtina edildi. Axtarmağa davam edirəm.
deal-expired = { $deal } nömrəli razılaşmanın vaxtı bitdi. Axtarmağa davam edirəm.
deal-reminder = { $lines }

    Bu, hələ də cavabınızı gözləyir.
    .title = { $thing }
deal-cancelled-by-you = { $deal } nömrəli razılaşma ləğv edildi. Qarşı tərəfə xəbər verdim.
peer-declined = Qarşı tərəf { $deal } nömrəli razılaşmanı istəmir. Axtarmağa davam edirəm.
peer-cancelled = Qarşı tərəf { $deal } nömrəli razılaşmanı ləğv etdi. Axtarmağa davam edirəm.
ask-counter = Birinin qiyməti { $price }. Əvəzində hansı qiyməti təklif edirsiniz?
counter-sent = Qiymətinizi çatdırdım.
counter-refused = Qarşı tərəf bununla razılaşmır. Qüvvədə olan qiymət: { $price }.
nothing-to-approve = Hazırda cavabınızı gözləyən heç nə yoxdur.
which-deal = Sizi bir neçə təklif gözləyir. Zəhmət olmasa, düymələrdən istifadə edin.
ask-cancel-deal = Bu razılaşma doğrudan ləğv edilsin? Qarşı tərəf sizə güvənir.
kept = Yaxşı, hər şey olduğu kimi qalır.

# Görüşlər
meeting-card = { $lines }

    Gündüz, adam çox olan yerdə görüşün, pul verməzdən əvvəl əşyaya baxın və heç vaxt qabaqcadan ödəməyin.
    .title = Razılaşdırıldı: { $thing }
meeting-spot = { $town }: mərkəzi meydan və ya vağzal kimi adam çox olan, hamıya açıq bir yer
meeting-calendar = Təqviminiz üçün qeyd buradadır.
meeting-soon = { $lines }
    .title = Görüşünüz yaxınlaşır: { $thing }
meeting-how = Necə keçdi?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Hər ikinizə uyğun başqa vaxt bilmirəm. Qarşı tərəfə yaza bilərsiniz.
ask-other-time = Sizə hansı vaxt uyğundur?
time-proposed = Bu vaxtı təklif etdim: { $time }.
time-asked = Qarşı tərəf bu vaxtı təklif edir: { $time }.
arrived-noted = Gəldiyinizi qarşı tərəfə bildirdim.
peer-arrived = Qarşı tərəf gəlib.
ask-rating = Oldu! Qarşı tərəf necə idi?
too-early-for-no-show = Görüşün vaxtı hələ çatmayıb: { $time }. Zəhmət olmasa, o vaxta qədər gözləyin.
no-show-noted = Təəssüf edirəm. Qarşı tərəfin gəlmədiyini qeyd etdim və axtarmağa davam edirəm. Qiymətləndirmək istəyirsiniz?
blamed-no-show = Qarşı tərəf sizin gəlmədiyinizi deyir. Axtarmağa davam edirəm. Siz də qarşı tərəfi qiymətləndirə bilərsiniz.
rating-thanks = Təşəkkürlər! { $stars ->
    [one] { $stars } ulduz
   *[other] { $stars } ulduz
} verdiniz.
ask-note = Qarşı tərəfə nə çatdırım? Adınızı və nömrənizi vermədən ötürürəm.
note-sent = Çatdırdım.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Mesajın mövzusu: { $thing }
note-translated = “{ $text }” { $understood }
    Orijinal ({ $language }): “{ $original }”
    .title = Mesajın mövzusu: { $thing }

# Vəziyyət
status-summary = Açıq istəklər: { $wishes }. Açıq razılaşmalar: { $deals }. Tamamlanan: { $done }.
status-empty = Hazırda açıq heç nə yoxdur. Nə satmaq və ya tapmaq istədiyinizi yazın.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Hələ tamamlanmayıb
wish-state-open = Axtarıram
wish-state-standing = Bir şey çıxsa, xəbər verəcəyəm
wish-state-talking = Qiymət danışıram
wish-state-agreed = Razılaşdırılıb, razılaşmaya baxın
wish-state-paused = Dayandırılıb
deal-state-proposed = Cavabınız gözlənilir
deal-state-approved-by-me = Qarşı tərəf gözlənilir
deal-state-approved-by-peer = Qarşı tərəf “hə” dedi; növbə sizdədir
deal-state-confirmed = Hər iki tərəf “hə” dedi
deal-state-meeting = Görüş təyin olunub
deal-state-arrived = Siz görüş yerindəsiniz
deal-state-done = Tamamlanıb, hələ qiymətləndirilməyib
deal-state-no-show = Tərəflərdən biri gəlmədi
deal-state-blamed = Qarşı tərəf sizin gəlmədiyinizi deyir
ask-cancel-wish = “{ $thing }” doğrudan silinsin?

# Ayarlar və məxfilik
settings-list = Nəyi dəyişmək istəyirsiniz?
setting-language = Dil
setting-town = Şəhər
setting-autonomy = Qərar səlahiyyəti
setting-comfort = Məbləğlər
setting-style = Üslub
setting-sharing = Başqalarının bildiyi
setting-precision = Yer
setting-platforms = Kanallar
setting-market = Bazar
setting-currency = Valyuta
setting-radius = Məsafə
setting-delivery = Çatdırılma
setting-payment = Ödəniş
setting-quiet = Səssiz saatlar
setting-days = Görüş günləri
setting-firmness = Qiymət danışığı
setting-partners = Başqalarının reytinqi
setting-contact = Mənə kim yaza bilər
setting-notifications = Bildirişlər
setting-interests = Maraqlar
setting-formality = Müraciət tərzi
setting-languages = Danışdığım dillər
privacy = İstəkləriniz haqqında yazdıqlarınızı, suallarıma cavablarınızı və razılaşmalarınızı saxlayıram. Limitləriniz və ünvanınız heç vaxt məndən kənara çıxmır. Məlumatlarınızı özünüzə götürə və ya silə bilərsiniz.
export-ready = Sizin haqqınızda bildiyim hər şey buradadır.
ask-erase = Doğrudan hər şey silinsin? Açıq istəklər və razılaşmalar bitir, MAI-niz həmişəlik silinir.
erased = Hər şey silindi. Sağlıqla qalın!
voice-consent = Təşəkkür edirəm. İndi qısa bir səsli mesaj göndərin; siz silənə qədər onu səs nümunəniz kimi saxlayıram.
voice-kept = Səs nümunənizi saxladım. Onu /privacy bölməsində silə bilərsiniz.
voice-deleted = Səs nümunəniz silindi.

# Söhbət
help = { $style ->
    [brief] Nə satdığınızı, bağışladığınızı, dəyişdiyinizi, kirayə verdiyinizi, götürdüyünüzü və ya axtardığınızı yazın. /status /settings /privacy /cancel /stop
   *[other] Nə satmaq, bağışlamaq, dəyişmək, kirayə vermək, kirayə götürmək və ya tapmaq istədiyinizi öz sözlərinizlə yazın. Məsələn: “Satılıq velosipedim var, 80” və ya “yaxınlıqda uşaq çarpayısı axtarıram”. Hansı dildə danışmasından asılı olmayaraq uyğun adamı tapır, limitləriniz daxilində qiymət danışır və hər razılaşmadan əvvəl sizdən soruşuram.
        /status – vəziyyət
        /settings – sizin üçün necə işləyirəm
        /privacy – məlumatlarınız
        /cancel – sualdan çıxmaq
        /stop – daha mesaj gəlməsin
}
greeting = { $formality ->
    [familiar] Salam! 👋 Nə axtarırsan, yaxud nəyi əldən çıxarırıq?
   *[polite] { $style ->
        [professional] Hər vaxtınız xeyir. Sizə necə kömək edə bilərəm?
       *[other] Salam! Nə axtarırsınız, yaxud nəyi əldən çıxarmaq istəyirsiniz?
    }
}
you-are-welcome = { $formality ->
    [familiar] Dəyməz, nə vaxt istəsən! 🙂
   *[polite] Dəyməz!
}
not-a-wish = Mənim işim alqı-satqıdır: nə satmaq, bağışlamaq, dəyişmək, kirayə vermək, kirayə götürmək və ya tapmaq istədiyinizi yazın. Ətraflı: /help.
nothing-asked = Yaxşı, daha cavab gözləmirəm.
stopped = Susuram. Davam etmək istəyəndə mənə yazın.
command-unknown = Bu əmri tanımıram. Nə bacardığımı /help göstərir.
empty-message = Bu mesaj boş idi. Sizə nə lazım olduğunu bir neçə sözlə yazın.
edit-unclear = Mesajı dəyişdiyinizi gördüm. Nəyi dəyişməli olduğumu yeni mesajla yazın.
too-long = Bu mənim üçün çox uzundur. Zəhmət olmasa, ən çoxu { $limit } simvolla yazın.
no-longer-possible = Bu artıq mümkün deyil. Vəziyyəti görmək üçün /status yazın.
not-found = Bunu daha tapa bilmirəm. Vəziyyəti görmək üçün /status yazın.
sorry-failed = Bağışlayın, məndə nəsə səhv getdi. Zəhmət olmasa, bir də yazın.
refused-market = Ayarlarınız buna icazə vermir. Onları /settings bölməsində dəyişə bilərsiniz.
refused-too-many-wishes = Artıq çoxlu açıq istəyiniz var. Əvvəlcə birini tamamlayın və ya silin; /status onları göstərir.
refused-amount = Bu məbləğ düzgün ola bilməz. Zəhmət olmasa, 0-dan böyük rəqəm yazın.
refused-limit = Bu, mənə verdiyiniz limiti keçir.
refused-contact = Təhlükəsizliyiniz üçün telefon nömrəsi, ünvan və ya link ötürmürəm. Razılaşma kartında yazıldığı kimi görüşürsünüz.
refused-too-many-messages = Bircə dəqiqə, birdən çox mesaj gəldi. Bir dəqiqədən sonra yenidən yoxlayın.
refused-deal-over = Bu razılaşma bitib.
refused-deal-running = Bununla bağlı davam edən razılaşma var. Əvvəlcə onu ləğv edin; /status göstərir.
refused-not-open = Hazırda bunu axtarmıram.
refused-not-paused = Bu, dayandırılmayıb.
refused-same-price = Qiymət elə budur.
refused-too-many-counters = Təkliflər kifayət qədər gedib-gəldi. Zəhmət olmasa, razılaşın və ya imtina edin.

# Menyudakı əmrlər
command-start = Başla
command-help = Nə bacarıram
command-status = Vəziyyət
command-settings = Sizin üçün necə işləyirəm
command-privacy = Məlumatlarınız
command-cancel = Sualdan çıx
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
