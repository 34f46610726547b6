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
choice-notifications-digest = Gündə bir dəfə, hamısını
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
digest = { $lines }
    .title = Bu gün sizin üçün tapılanlar
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

announcements-off = Siz START yazana qədər bu icmanın xəbərləri də gəlməyəcək.
announcements-on = Bu icmanın xəbərləri yenidən gəlir.
slow-down = Birdən çox şey gəldi, çatdıra bilmirəm. Zəhmət olmasa, bir dəqiqə gözləyib yenidən yazın: bu arada göndərdiklərinizi oxumamışam.
waiting-for-partner = { $thing }: qarşı tərəflə hazırda əlaqə yoxdur. Yazan kimi davam edəcəyəm; heç nə itmir.
privacy-notice = { $mark } Bu sizin şəxsi nişanınızdır. Mənim hər həqiqi kartımda o var; yoxdursa, deməli, bu, mən deyiləm. Sizə heç vaxt başqa hesabdan yazmıram, heç vaxt parol və ya kod soruşmuram. Mənə dedikləriniz məndə qalır: /privacy onları göstərir və silir.
group-private = Mən eyni anda bir nəfər üçün işləyirəm. Mənə şəxsidə yazın, məşğul olum:
link-code = Bu kodu { $minutes } dəqiqə ərzində o biri kanalınızdan mənə yazın: { $code }
link-done = Bağlandı: indi mənə { $channel } vasitəsilə də yaza bilərsiniz. Nə bilirəmsə, hər yerdə bilirəm.
link-unknown = Bu kodu tanımıram. Yenisini almaq üçün o biri kanalınızda /link yazın.
unlink-list = Hansı kanalı unudum?
unlink-none = Mənə yalnız buradan yazırsınız. Başqa kanalda da istifadə etmək üçün /link yazın.
unlink-done = Hazırdır. Sizi daha tanımadığım kanal: { $channel }.
refused-link-own = Bu sizin öz kodunuzdur. Onu mənə o biri kanaldan yazın.
refused-link-many = Mənə onsuz da çox kanaldan yazırsınız. Əvvəlcə birini çıxarmaq üçün /unlink yazın.
refused-link-busy = Burada açıq istəkləri və ya razılaşmaları olan MAI-niz var. Əvvəlcə onları tamamlayın və ya silin (/status onları göstərir), sonra kodu yenidən yazın.
command-link = Başqa yerdə də məndən istifadə edin
# WhatsApp: son mesajdan 24 saatdan çox keçəndə göndərilən şablon və siyahını açan düymə
whatsapp-invite = MAI-nizin istəklərinizdən biri haqqında xəbəri var. Görmək üçün cavab yazın.
whatsapp-invite-show = Göstər
whatsapp-choose = Seç
# Botu idarə edənlər üçün
operator-page =
    Səhifəniz: { $link }
    Link bir dəfə işləyir, { $minutes } dəqiqə qüvvədədir. Heç kimə verməyin.
operator-help =
    /stats – rəqəmlər, şəkillə
    /broadcast SEQMENT – çox adama yazmaq; /broadcasts – necə getdikləri
    /announce KİM MƏTN – bir nəfərə yazmaq
    /user KİM – məlum olanlar; /note KİM MƏTN – nəyisə yadda saxlamaq
    /tag KİM ETİKET, /untag KİM ETİKET – seqmentlər üçün
    /ban KİM SƏBƏB, /unban KİM
    /disputes, /solve RAZILAŞMA MƏTN – kiminsə gəlmədiyi razılaşmalar
    /export { $exports }
    /health, /dead, /resend NÖVBƏ NÖMRƏ
    /maintenance on, /maintenance off
    /switch AD on, /switch AD off – { $features }
    KİM yerinə p_…, MAI adı və ya channel:address yazılır.
operator-usage = Zəhmət olmasa, belə yazın: { $usage }
operator-person-unknown = { $who } adlı heç kimi tanımıram. p_…, MAI adı və ya channel:address yazın.
operator-own-person = { $who } idarəçilərdən biridir; bu mümkün deyil.
operator-user =
    { $person }
    MAI: { $mai }
    Dil: { $language }. Şəhər: { $town }
    Kanallar: { $channels }
    Qoşulub: { $since }, son dəfə görünüb: { $seen }
    İstəklər: { $wishes }
    Razılaşmalar: { $deals }
    Aldığı ulduzlar: { $stars }
    Etiketlər: { $tags }
    Toplu mesaj alır: { $news }. Girişi bağlıdır: { $banned }
    Qeydlər: { $notes }
    .title = { $name }
operator-stats =
    İnsanlar: { $people }, bir həftədə yeni: { $fresh }, bir həftədə fəal: { $active }
    Dillər: { $languages }
    Kanallar: { $channels }
    İstəklər: { $wishes }
    Razılaşmalar: { $deals }
    İstəkdən razılaşmaya: { $confirmed } istək, { $matched } uyğunluq tapıldı, { $agreed } razılaşdırıldı, { $carried } baş tutdu ({ $conversion })
    Cavablar: yarısı { $median } ərzində, demək olar hamısı { $slowest } ərzində
    Kartdan razılığa qədər: { $approval }
    .title = Rəqəmlər
chart-languages = Dillər üzrə insanlar
chart-channels = Kanallar üzrə insanlar
chart-daily = Günlər üzrə yeni insanlar, istəklər, razılaşmalar
chart-funnel = 1 istəklər, 2 uyğunluq tapıldı, 3 razılaşdırıldı, 4 baş tutdu
operator-no-disputes = Mübahisə yoxdur.
operator-deal-unknown = { $deal } nömrəli razılaşma tanımıram.
operator-solver-is-party = Bu razılaşmanın bir tərəfi sizsiniz; qərarı başqa idarəçi verməlidir.
dispute-solved = { $text }
    .title = { $deal } nömrəli razılaşma üzrə qərar: { $thing }
operator-says = { $text }
    .title = İdarəçilərdən bir söz
operator-export-ready = Sətir sayı: { $total }
operator-nothing-dead = Yarımçıq buraxılan iş yoxdur.
operator-switches = Texniki işlər: { $maintenance }. { $features }
maintenance = Nəyisə təmir edirik. Mesajınızı saxladım, işimiz bitən kimi cavab verəcəyəm.
maintenance-over = Texniki işlər bitdi. Gözləyən mesajlar: { $total }
feature-off = Bu, hazırda söndürülüb. Zəhmət olmasa, sonra yenidən yoxlayın.
banned = İdarəçilər girişinizi bağlayıb: { $reason }
unbanned = Yenidən xoş gəldiniz. Nə satmaq və ya tapmaq istədiyinizi yazın.
# Toplu mesajlar
segment-wrong =
    { $problem ->
        [too-long] Bu, { $word } simvoldan uzundur.
        [too-deep] İç-içə mötərizələr { $word } qatdan çoxdur.
        [unknown-name] “{ $word }” (simvol { $at }) nədir, bilmirəm. Mümkün olanlar: { $choices }
        [unknown-value] “{ $word }” (simvol { $at }) burada mümkün deyil. Məsələn: { $choices }
        [expected-value] “{ $word }” yazısından sonra dəyər çatışmır (simvol { $at }).
        [expected-term] Şərt çatışmır (simvol { $at }). Mümkün olanlar: { $choices }
        [expected-bracket] “{ $word }” çatışmır (simvol { $at }).
        [left-over] “{ $word }” qarşısında “and” və ya “or” çatışmır (simvol { $at }).
        [bad-character] “{ $word }” (simvol { $at }) oxunmur.
        [bad-time] “{ $word }” (simvol { $at }) müddət deyil. Məsələn: { $choices }
        [bad-distance] “{ $word }” (simvol { $at }) üçün yer və məsafə lazımdır. Məsələn: { $choices }
        [unknown-place] “{ $word }” (simvol { $at }) adlı yeri tanımıram. Daha böyük şəhər və ya enlik, uzunluq yazın.
        [several-places] “{ $word }” (simvol { $at }) bir neçə yer ola bilər. Bu nöqtələrdən birini yazın: { $choices }
       *[other] Bunu oxuya bilmirəm (simvol { $at }).
    }
    .title = Kim nəzərdə tutulur?
broadcast-ask-text =
    Kimə: { $segment }
    İndi mənə mətni göndərin. Hər dili öz kodu ilə başlayın, məsələn “es: Hola”; kodsuz sözlərin dili: { $language }. Sondakı [mötərizəli] sətirlər düymə olur, [Label -> /status] basanda nə olacağını göstərir. Şəkli mətnlə birlikdə və ya ayrıca göndərmək olar. “catalog: KEY” kataloqlardan mətn götürür.
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } üçün heç bir söz yoxdur.
        [too-long] { $word } üçün mətn { $limit } simvoldan uzundur.
        [bad-button] “{ $word }” düymə ola bilməz: ən çoxu { $buttons } düymə, hər birində ən çoxu { $label } simvol.
       *[unknown-key] Kataloqlarda ayrıca işlənə bilən “{ $word }” mətni yoxdur.
    }
broadcast-preparing = Kimə gedəcəyini sayıram. Başqa dillər və ya şəkil də göndərə bilərsiniz.
broadcast-preview =
    Kimə: { $segment }
    Alanlar: { $total }
    Dillər: { $languages }
    Kanallar: { $channels }
    Mətnlər: { $texts }
    Kənarda qalanlar: { $skipped }
    .title = Sınaq
broadcast-nobody =
    Bunu heç kim almazdı. Kimə: { $segment }
    Kənarda qalanlar: { $skipped }
broadcast-how =
    { $how ->
        [given] verildiyi kimi
        [catalog] kataloqdan
        [translated] tərcümə
        [read] oxuduqları başqa dil
        [related] dillərinə yaxın dil
       *[closest] olanların ən yaxını
    }
skip-reason =
    { $reason ->
        [banned] girişi bağlıdır
        [opted-out] toplu mesaj istəmir
        [stopped] dayan deyib
        [notifications] yalnız razılaşma xəbəri istəyir
        [blocked] bizi bloklayıb
       *[unreachable] ünvanı yoxdur
    }
broadcast-ask-when = Nə vaxt? Məsələn “2h”, “18:30”, “2026-03-01 18:30” (sizin vaxtınızla, { $zone }); əvvəlinə “local” yazsanız, hər alanın öz saatı ilə.
broadcast-when-wrong = “{ $text }” yazısını qarşıdakı bir il ərzində bir vaxt kimi oxuya bilmirəm.
broadcast-progress =
    { $state }
    Kimə: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Toplu mesaj { $id }
broadcast-state =
    { $state ->
        [ready] Hələ göndərilməyib
        [preparing] Hazırlanır
        [scheduled] Planlaşdırılıb: { $at }
        [running] Göndərilir
        [paused] Dayandırılıb
        [done] Tamamlanıb
       *[cancelled] Ləğv edilib
    }
recipient-state =
    { $state ->
        [waiting] gözləyir
        [queued] növbədədir
        [sending] göndərilir
        [sent] göndərilib
        [delivered] çatdırılıb
        [read] oxunub
        [failed] alınmadı
        [window] yazması gözlənilir
        [unsure] bəlkə də göndərilib
        [skipped] kənarda qalıb
        [cancelled] ləğv edilib
       *[erased] daha yoxdur
    }
broadcast-none = Hələ toplu mesaj yoxdur.
broadcast-ask-cancel = Doğrudan ləğv edilsin? Hələ almayanlara daha getməyəcək.
broadcast-report = { $states }
    .title = Toplu mesaj { $id }: bütün alanlar
broadcast-footer = /stop belə mesajları dayandırır.
button-send-now = İndi göndər
button-schedule = Planlaşdır
button-hold = Dayandır
button-go-on = Davam et
button-stop-sending = Ləğv et
button-report = Hesabat
operator-text = { $text }
