# උපත සහ මුල් ප්‍රශ්න
birth-welcome = ආයුබෝවන්! මම ඔබේ MAI, ගනුදෙනුවලට ඔබේම පෞද්ගලික සහායක. විකුණන්න, නොමිලේ දෙන්න, මාරු කරන්න, කුලියට දෙන්න හෝ ගන්න, හොයාගන්න ඕන දේ ඔබේ වචනවලින්, ඔබේ භාෂාවෙන් කියන්න. මම ගැළපෙන කෙනා හොයලා ඔබ වෙනුවෙන් හෙට්ටු කරනවා. ඔබ හා කියනකම් කිසිම දෙයක් තීරණය වෙන්නේ නෑ.
birth-ready = ඔබේ MAI සූදානම්. ආයුබෝවන් කියන්න.
ask-town = ඔබ ඉන්නේ කොයි නගරයේද? (මම උත්තර දෙන්නේ { $language } භාෂාවෙන්; වෙන භාෂාවකින් ලිව්වොත් මමත් ඒකට මාරු වෙනවා.)
ask-autonomy = මට තනියම කොච්චර දුරට තීරණය කරන්න පුළුවන්ද?
ask-comfort = ඔබට කරදර නොකර මට කොයි ගාණ වෙනකම් වැඩ කරන්න පුළුවන්ද?
ask-style = මම ඔබත් එක්ක කතා කරන්න ඕන කොහොමද?
ask-sharing = අනිත් MAI ලා ඔබ ගැන දැනගන්න පුළුවන් මොනවද?
ask-precision = අනිත් අයට ඔබ ඉන්න තැන කොච්චර හරියටම පෙනෙන්න ඕනද?
ask-platforms = ඔබ චැට් කරන්නේ කොහෙද? අදාළ ඔක්කොම තෝරන්න.
ask-market = වෙළඳපොළේ මට ඔබ වෙනුවෙන් මොනවා කරන්න පුළුවන්ද?
ask-currency = ඔබ ගණන් හදන්නේ කොයි මුදල් ඒකකයෙන්ද? ලියන්න, උදාහරණයක් විදිහට { $currency }.
ask-radius = ගනුදෙනුවකට ඔබ කොච්චර දුර යන්න කැමතිද?
ask-delivery = හම්බවෙලා ගන්නද, ගෙදරටම ගෙන්නගන්නද කැමති?
ask-payment = ගෙවන්නයි සල්ලි ගන්නයි කැමති කොහොමද?
ask-quiet = මම නිශ්ශබ්දව ඉන්න ඕන කොයි වෙලාවටද?
ask-days = මිනිස්සුන්ව හම්බවෙන්න ඔබට වෙලාව තියෙන්නේ කවදද?
ask-firmness = මම කොච්චර තදින් හෙට්ටු කරන්නද?
ask-partners = අනිත් පැත්තේ රේටින්ග් කොච්චර හොඳ වෙන්න ඕනද?
ask-contact = මගේ හරහා ඔබව සම්බන්ධ කරගන්න පුළුවන් කාටද?
ask-notifications = ඔබ අහන්නේ නැතුවම මම මොනවා ගැනද කියන්න ඕන?
ask-interests = ඔබ කැමති මොන වගේ දේවල්වලටද? කීපයක් ලියන්න.
ask-formality = මම කොච්චර ආචාරශීලීව කතා කරන්නද?
ask-languages = ඔබ කතා කරන භාෂා මොනවද? ලියන්න.
ask-language = මම කතා කරන්න ඕන කොයි භාෂාවෙන්ද?
language-set = මෙතැන් ඉඳන් මම { $language } භාෂාවෙන් කතා කරනවා.
choice-autonomy-ask = හැමවෙලේම අහන්න
choice-autonomy-big = ලොකු තීරණවලදී අහන්න
choice-autonomy-tell = කරලා මට කියන්න
choice-autonomy-full = ඔබම තීරණය කරන්න
choice-comfort-under = { $amount } වෙනකම්
choice-comfort-trust = මට විශ්වාසයි
choice-style-casual = නිදහසේ
choice-style-professional = වෘත්තීය විදිහට
choice-style-brief = කෙටියෙන්
choice-style-detailed = විස්තර ඇතුව
choice-sharing-nothing = මුකුත් එපා
choice-sharing-interests = මම කැමති දේවල්
choice-sharing-profile = මගේ පැතිකඩ
choice-sharing-all = උදව් වෙන ඕන දෙයක්
choice-precision-city = මගේ නගරය
choice-precision-never = කවදාවත් එපා
choice-precision-neighbourhood = මගේ ප්‍රදේශය
choice-precision-precise = හරියටම
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = වෙබ් චැට්
platform-not-yet = { $name }: මෙහේ තාම නෑ; මම මතක තියාගන්නවා.
choice-market-full = ඔක්කොම
choice-market-browse = බලන්න විතරයි
choice-market-buy = අහලා මිලදී ගන්න
choice-market-sell = අහලා විකුණන්න
choice-radius-5 = කි.මී. 5
choice-radius-20 = කි.මී. 20
choice-radius-50 = කි.මී. 50
choice-radius-100 = කි.මී. 100
choice-radius-500 = කි.මී. 500
choice-delivery-pickup = හම්බවෙලා
choice-delivery-delivery = ඩිලිවරි
choice-delivery-either = දෙකම හොඳයි
choice-payment-cash = අතට මුදල්
choice-payment-transfer = බැංකු ට්‍රාන්ස්ෆර්
choice-payment-card = කාඩ්
choice-payment-any = ඕන එකක්
choice-quiet-night = රෑට (22–8)
choice-quiet-none = කවදාවත් එපා
choice-quiet-evening = හවසයි රෑයි (19–9)
choice-days-any = ඕන වෙලාවක
choice-days-weekend = සති අන්තයේ
choice-days-evenings = දවල්ට පස්සේ, හවස
choice-days-mornings = උදේට
choice-firmness-normal = සාමාන්‍ය විදිහට
choice-firmness-soft = මෘදුව
choice-firmness-firm = තදින්
choice-partners-0 = ඕන කෙනෙක්
choice-partners-50 = මධ්‍යම හෝ ඊට හොඳ
choice-partners-70 = හොඳයි
choice-partners-85 = ගොඩක් හොඳයි
choice-contact-everyone = හැමෝටම
choice-contact-rated = රේටින්ග් තියෙන අයට
choice-contact-nobody = කාටවත් බෑ
choice-notifications-all = ඔක්කොම
choice-notifications-digest = දවසකට සැරයක්, එකට
choice-notifications-deals = මගේ ගනුදෙනු විතරක්
choice-notifications-none = මුකුත් එපා
choice-formality-polite = ආචාරශීලීව
choice-formality-familiar = යාළුවෙක් වගේ
which-town = මේවායින් කොයි එකද?
town-noted = සටහන් කරගත්තා: { $town }. මම ගණන් හදන්නේ { $currency } වලින්; ඒක /settings වලින් වෙනස් කරන්න පුළුවන්.
unclear-town = මම ඒ නගරය දන්නේ නෑ. ළඟම තියෙන ලොකු නගරය ලියන්න, නැත්නම් ඔබේ ලොකේෂන් එක එවන්න.
held-until-ready = මම ඒක තියාගත්තා. පොඩ්ඩක් ඉන්න, ඊළඟට ඒක බලමු.
please-choose = කරුණාකර බටන් එකක් ඔබන්න, නැත්නම් /help ලියන්න.
noted = සටහන් කරගත්තා.
welcome-back = { $formality ->
    [familiar] හායි, ආයෙත් දැක්කම සතුටුයි! 👋 මොකද වෙන්නේ?
   *[polite] ආයෙත් සාදරයෙන් පිළිගන්නවා! ඔබ හොයන්නේ මොකක්ද, නැත්නම් අයින් කරන්න ඕන මොකක්ද?
}

# බටන්
button-skip = මඟ හරින්න
button-done-choosing = හරි
button-drop = කමක් නෑ, එපා
button-yes-look = ඔව්, හොයන්න
button-only-tell = කිව්වම ඇති
button-change = වෙනස් කරන්න
button-back = ආපහු
button-approve = එකඟයි
button-decline = එකඟ නෑ
button-counter = වෙන මිලක්
button-here = මම මෙතන
button-done = ඔක්කොම හරි
button-write = ඒ අයට ලියන්න
button-reschedule = වෙන වෙලාවක්
button-noshow = ආවේ නෑ
button-cancel = ගනුදෙනුව අවලංගු
button-cancel-sure = ඔව්, අවලංගු කරන්න
button-cancel-wish = මකන්න
button-keep = එපා, තියන්න
button-reply = උත්තර දෙන්න
button-negotiate = හෙට්ටු කරන්න
button-accept-time = ඒ වෙලාව හොඳයි
button-pause = ටිකකට නවත්තන්න
button-resume = ආයෙත් හොයන්න
button-edit = සංස්කරණය
button-export = මගේ දත්ත ගොනුව
button-erase = ඔක්කොම මකන්න
button-erase-sure = ඔව්, ඔක්කොම මකන්න
button-voice-give = හඬ සාම්පලයක් දෙන්න
button-voice-delete = හඬ සාම්පලය මකන්න
button-used = ඒ බටන් එක කලින් ඔබලා ඉවරයි. දැන් තත්ත්වය බලන්න /status ලියන්න.
button-unknown = ඒ බටන් එක දැන් මම දන්නේ නෑ. තත්ත්වය බලන්න /status ලියන්න.
button-foreign = ඒ බටන් එක වෙන කෙනෙක්ගේ.
label = { $text }

# ඉල්ලීම්
action-name = { $action ->
    [SELL] විකිණීමට
    [BUY] අවශ්‍යයි
    [GIVE] නොමිලේ දීමට
    [TRADE] මාරු කිරීමට
    [RENT_OUT] කුලියට දීමට
    [RENT] කුලියට අවශ්‍යයි
    [OFFER_SERVICE] සේවාව සපයනවා
    [SEEK_SERVICE] සේවාව අවශ්‍යයි
   *[other] ඉල්ලීම
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    මම කෙනෙක්ව හොයන්නද? වැරදි තැනක් තියෙනවා නම් වචනවලින් කියලා හදන්නත් පුළුවන්.
    .title = { action-name }: { $thing }
ask-wish-action = මේක මොකද කරන්න ඕන?
ask-wish-thing = හරියටම මොකක්ද ඒක?
ask-wish-location = කොයි නගරයේද? ලොකේෂන් එක එවන්නත් පුළුවන්.
ask-wish-size = සයිස් එක මොකක්ද?
ask-wish-quantity = කීයක්ද?
ask-wish-wanted = ඒ වෙනුවට ඔබට මොනවද ඕන?
per-what = { $per ->
    [hour] {" "}පැයකට
    [day] {" "}දවසකට
    [week] {" "}සතියකට
    [month] {" "}මාසෙකට
    [unit] {" "}එකකට
   *[one] {""}
}
ask-wish-target = ඔබ{ per-what } බලාපොරොත්තු වෙන මිල කීයද? අනිත් අයට ඒක පේන්නේ ඔබ ඉල්ලන මිල විදිහට.
ask-wish-limit = { $side ->
    [provider] ඔබ{ per-what } ගන්න කැමති අඩුම ගාණ කීයද? ඒක අපි දෙන්නා අතරේ විතරයි; මම කවදාවත් කාටවත් කියන්නේ නෑ.
   *[seeker] ඔබ{ per-what } ගෙවන්න කැමති උපරිම ගාණ කීයද? ඒක අපි දෙන්නා අතරේ විතරයි; මම කවදාවත් කාටවත් කියන්නේ නෑ.
}
unclear-wish-thing = කරුණාකර වචනෙකින් දෙකකින් කියන්න ඒක මොකක්ද කියලා.
unclear-wish-location = මම ඒ නගරය දන්නේ නෑ. ළඟම තියෙන ලොකු නගරය ලියන්න, නැත්නම් ඔබේ ලොකේෂන් එක එවන්න.
unclear-wish-size = සයිස් එක බඩුවේ තියෙන විදිහටම ලියන්න.
unclear-wish-quantity = කරුණාකර ගණනක් ලියන්න, උදාහරණයක් විදිහට 4.
unclear-wish-wanted = ඒ වෙනුවට ඕන මොකක්ද කියලා වචනෙකින් දෙකකින් කියන්න.
unclear-wish-target = කරුණාකර ගාණක් ලියන්න, උදාහරණයක් විදිහට 80.
unclear-wish-limit = කරුණාකර ගාණක් ලියන්න, උදාහරණයක් විදිහට 60.
two-currencies = මට මුදල් වර්ග දෙකක් පේනවා: { $currencies }. කරුණාකර එකකින් ගාණ කියන්න.
several-wishes = මට මෙතන පේනවා: { $count ->
    [one] ඉල්ලීම් { $count }
   *[other] ඉල්ලීම් { $count }
}. එකින් එක බලමු.
wish-open = { $style ->
    [brief] හොයනවා.
   *[other] මම දැන් කෙනෙක්ව හොයනවා, මොකක් හරි හම්බවුණ ගමන් කියනවා. ඕන වෙලාවක /status ලියන්න.
}
wish-standing = මම ඇහැ ගහගෙන ඉන්නවා; මොකක් හරි ආවොත් විතරක් කියනවා.
wish-dropped = හරි, ඒක අමතක කළා.
wish-expired = මේකේ කාලය ඉවරයි; මම හොයන එක නැවැත්තුවා. තාම ඕන නම් ආයෙත් කියන්න.
    .title = { action-name }: { $thing }
wish-paused = ටිකකට නැවැත්තුවා. ඔබ ආයෙත් පටන් ගන්නකම් කාටවත් ඒක පේන්නේ නෑ.
wish-resumed = මම ආයෙත් හොයනවා.
wish-cancelled = මැකුවා: { $thing }.
which-field = මොකක්ද වෙනස් කරන්න ඕන?
field-action = මම කරන්න යන දේ
field-thing = බඩුව
field-quantity = කීයක්ද
field-size = සයිස් එක
field-location = නගරය
field-wanted = ඒ වෙනුවට ඕන දේ
field-target = මගේ මිල
field-limit = මගේ සීමාව
photo-what = හොඳ ෆොටෝ එකක්! මොකක්ද මේ, මම මේකට මොකද කරන්නේ: විකුණන්නද, නොමිලේ දෙන්නද, මේ වගේ එකක් හොයන්නද?
photo-seen = මේක වගේ පේන්නේ: { $thing }. මම මේකට මොකද කරන්නේ: විකුණන්නද, නොමිලේ දෙන්නද, මේ වගේ එකක් හොයන්නද?
voice-heard = මට ඇහුණේ: “{ $text }”
voice-unclear = කිව්ව දේ මට පැහැදිලි වුණේ නෑ. කරුණාකර වචන කීපයකින් ලියන්න.
got-voice = මට තාම හඬ පණිවිඩ අහන්න බෑ. කරුණාකර වචන කීපයකින් ලියන්න.
got-contact = ස්තූතියි, ඒත් මට නම්බර් ඕන නෑ: ඔබයි අනිත් පැත්තයි එකිනෙකාට ලියන්නේ මගේ හරහා.
got-sticker = 🙂 හොයන දේ හෝ අයින් කරන්න ඕන දේ වචනවලින් කියන්න.
got-document = මට ගොනු කියවන්න බෑ. කාරණේ මොකක්ද කියලා වචන කීපයකින් කියන්න.
got-other = මට ඒ වගේ පණිවිඩ කියවන්න බෑ. කරුණාකර වචන කීපයකින් කියන්න.
standing-found = { $priced ->
    [yes] හම්බවුණා: { $thing }, දුර { $distance }, ඉල්ලන මිල { $price }.
   *[no] හම්බවුණා: { $thing }, දුර { $distance }.
}
digest = { $lines }
    .title = අද ඔබ වෙනුවෙන් හොයාගත්ත දේවල්
talk-begun = මම ඒ අයත් එක්ක කතා කරනවා, ඉක්මනට ආයෙත් එන්නම්.
which-meaning = මට හරියට තේරුණාද කියලා සැකයි. ඔබට මොකක්ද කරන්න ඕන?
meaning-sell = යමක් විකුණන්න
meaning-buy = යමක් මිලදී ගන්න
meaning-give = යමක් නොමිලේ දෙන්න
meaning-trade = යමක් මාරු කරන්න
meaning-rent-out = යමක් කුලියට දෙන්න
meaning-rent = යමක් කුලියට ගන්න
meaning-offer-service = මගේ වැඩ සපයන්න
meaning-seek-service = වැඩක් කරගන්න
meaning-approve = හා කියන්න
meaning-decline = බෑ කියන්න
meaning-counter = වෙන මිලක් කියන්න
meaning-cancel = යමක් ආපහු ගන්න
meaning-status = තත්ත්වය බලන්න
meaning-help = උදව් ගන්න
meaning-greet = නිකම් හායි කියන්න
meaning-thank = නිකම් ස්තූති කරන්න
meaning-stop = පණිවිඩ නවත්තන්න
meaning-other = නිකම් කතා කරන්න
meaning-neither = වෙන දෙයක්
say-it-differently = එහෙනම් වෙන වචනවලින් කියන්න, උදාහරණයක් විදිහට: “මගේ බයිසිකලය විකුණන්න ඕන, 80”.

# කාඩ්පත් පේළි
line-in-return = ඒ වෙනුවට: { $value }
line-details = { $value }
line-quantity = ප්‍රමාණය: { $value }
line-unit-price = එකක්: { $value }
line-total = එකතුව: { $value }
line-price-hour = පැයකට { $value }
line-price-day = දවසකට { $value }
line-price-week = සතියකට { $value }
line-price-month = මාසෙකට { $value }
line-free = නොමිලේ
line-reasons = හේතුව: { $value }
line-distance = දුර: { $value }
line-area = හම්බවෙන ප්‍රදේශය: { $value }
line-times = පුළුවන් වෙලාවල්: { $value }
line-payment = ගෙවීම: { $value }
line-partner = අනිත් පැත්ත: { $value }
line-interests = කැමති දේවල්: { $value }
line-since = මෙහේ ඉන්නේ කවදා ඉඳන්ද: { $value }
line-expires = වලංගු කාලය අවසන්: { $value }
line-deal = ගනුදෙනු අංකය { $value }
line-hope = මිල: { $value }
line-limit = සීමාව (දන්නේ ඔබයි මමයි විතරයි): { $value }
line-place = තැන: { $value }
line-urgent = හදිසියි
line-when = කවදද: { $value }
line-where = කොහෙද: { $value }
partner-new = { $named ->
    [yes] { $name }, මෙහේ අලුත්, තාම රේටින්ග් නෑ
   *[no] මෙහේ අලුත්, තාම රේටින්ග් නෑ
}
partner-rated = { $named ->
    [yes] { $name }, තරු 5න් { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
   *[no] තරු 5න් { NUMBER($stars, maximumFractionDigits: 1) } ({ $count })
}
reason-same-size = සයිස් එක ගැළපෙනවා
reason-same-brand = බ්‍රෑන්ඩ් එක ගැළපෙනවා
reason-same-model = මොඩල් එක ගැළපෙනවා
reason-asks = ඉල්ලන මිල { $value }
payment-cash = අතට මුදල්
payment-bank-transfer = බැංකු ට්‍රාන්ස්ෆර්
payment-card = කාඩ්
payment-mobile-money = මොබයිල් ගෙවීම්
condition-new = අලුත්
condition-used-like-new = අලුත් වගේ
condition-used-good = හොඳ තත්ත්වයේ
condition-used-fair = සාමාන්‍ය තත්ත්වයේ
condition-for-parts = කොටස්වලට
condition-used = පාවිච්චි කළ
color-black = කළු
color-white = සුදු
color-red = රතු
color-blue = නිල්
color-green = කොළ
color-yellow = කහ
color-grey = අළු
color-brown = දුඹුරු
color-pink = රෝස
color-silver = රිදී පාට
color-gold = රන් පාට
color-beige = බේජ්
color-purple = දම්
color-orange = තැඹිලි
material-leather = ලෙදර්
material-wood = ලී
material-metal = ලෝහ
material-glass = වීදුරු
material-plastic = ප්ලාස්ටික්
material-cotton = කපු
material-wool = ලොම්
material-silk = සේද
attribute-storage-gb = { $value } GB
attribute-mileage-km = කි.මී. { $value }
attribute-rooms = { $value ->
    [one] කාමර { $value }
   *[other] කාමර { $value }
}
attribute-area-m2 = වර්ග මීටර් { $value }
unit-kg = කිලෝ { $count }
unit-l = ලීටර් { $count }
unit-m = මීටර් { $count }
unit-piece = { $count ->
    [one] කෑලි { $count }
   *[other] කෑලි { $count }
}
unit-pair = { $count ->
    [one] ජෝඩු { $count }
   *[other] ජෝඩු { $count }
}
unit-set = { $count ->
    [one] සෙට් { $count }
   *[other] සෙට් { $count }
}

# ගනුදෙනු
card-approval = { $lines }

    ඔබ එකඟද?
    .title = { $side ->
    [provider] කෙනෙක්ට ඔබෙන් මේක ඕන: { $thing }
   *[seeker] ඔබට මේක හොයාගත්තා: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = ඔබ හා කිව්වා. දැන් මම අනිත් පැත්තෙන් උත්තරයක් එනකම් ඉන්නවා.
approved-for-you = ඔබ මට ඉඩ දුන්න විදිහට මම මේකට ඔබ වෙනුවෙන් එකඟ වුණා.
counter-accepted = අනිත් පැත්ත ඔබේ මිලට එකඟයි.
declined-by-you = ප්‍රතික්ෂේප කළා. මම දිගටම හොයනවා.
deal-expired = ගනුදෙනුව { $deal }: කාලය ඉවරයි. මම දිගටම හොයනවා.
deal-reminder = { $lines }

    මේක තාම ඔබේ උත්තරේ බලාගෙන ඉන්නවා.
    .title = { $thing }
deal-cancelled-by-you = ගනුදෙනුව { $deal } අවලංගු කළා. මම අනිත් පැත්තට කිව්වා.
peer-declined = අනිත් පැත්තට ගනුදෙනුව { $deal } ඕන නෑ. මම දිගටම හොයනවා.
peer-cancelled = අනිත් පැත්තෙන් ගනුදෙනුව { $deal } අවලංගු කළා. මම දිගටම හොයනවා.
ask-counter = එකක මිල { $price }. ඒ වෙනුවට ඔබ යෝජනා කරන මිල කීයද?
counter-sent = මම ඔබේ මිල ඒ පැත්තට කිව්වා.
counter-refused = අනිත් පැත්ත ඒකට එකඟ නෑ. මිල තාමත් { $price }.
nothing-to-approve = දැනට ඔබේ උත්තරේ බලාගෙන ඉන්න මුකුත් නෑ.
which-deal = යෝජනා කීපයක්ම ඔබේ උත්තරේ බලාගෙන ඉන්නවා. කරුණාකර බටන් පාවිච්චි කරන්න.
ask-cancel-deal = ඇත්තටම මේ ගනුදෙනුව අවලංගු කරන්නද? අනිත් පැත්ත ඔබ ගැන විශ්වාසෙන් ඉන්නවා.
kept = හරි, ඔක්කොම තිබුණ විදිහටම තියෙනවා.

# හම්බවීම්
meeting-card = { $lines }

    දවල් කාලේ, සෙනඟ ඉන්න තැනකදී හම්බවෙන්න; සල්ලි දෙන්න කලින් බඩුව බලන්න; කවදාවත් කලින් සල්ලි ගෙවන්න එපා.
    .title = එකඟ වුණා: { $thing }
meeting-spot = { $town } නගරයේ සෙනඟ ඉන්න පොදු තැනක්, ප්‍රධාන හන්දිය හෝ ස්ටේෂන් එක වගේ
meeting-calendar = මෙන්න ඔබේ කැලැන්ඩරයට සටහන.
meeting-soon = { $lines }
    .title = හම්බවෙන වෙලාව ළඟයි: { $thing }
meeting-how = කොහොමද වුණේ?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = දෙන්නටම හරියන වෙන වෙලාවක් මම දන්නේ නෑ. ඔබට අනිත් පැත්තට ලියන්න පුළුවන්.
ask-other-time = ඔබට හරියන වෙලාව මොකක්ද?
time-proposed = මම යෝජනා කළ වෙලාව: { $time }.
time-asked = අනිත් පැත්තෙන් යෝජනා කරන වෙලාව: { $time }.
arrived-noted = ඔබ ආව බව මම අනිත් පැත්තට කිව්වා.
peer-arrived = අනිත් පැත්ත ඇවිත් ඉන්නවා.
ask-rating = ඉවරයි! අනිත් පැත්ත ගැන මොකද හිතන්නේ?
too-early-for-no-show = හම්බවෙන වෙලාව { $time }. කරුණාකර එතකම් ඉන්න.
no-show-noted = මට කනගාටුයි. ඒ අය ආවේ නෑ කියලා සටහන් කරගත්තා, මම දිගටම හොයනවා. රේටින්ග් එකක් දෙනවද?
blamed-no-show = අනිත් පැත්ත කියන්නේ ඔබ ආවේ නෑ කියලා. මම දිගටම හොයනවා. ඔබටත් ඒ අයට රේටින්ග් එකක් දෙන්න පුළුවන්.
rating-thanks = ස්තූතියි! ඔබ දුන්නා: { $stars ->
    [one] තරු { $stars }
   *[other] තරු { $stars }
}.
ask-note = මම අනිත් පැත්තට මොනවද කියන්න ඕන? ඔබේ නමයි නම්බර් එකයි නැතුව මම ඒක දෙනවා.
note-sent = කිව්වා.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = { $thing } ගැන පණිවිඩයක්
note-translated = “{ $text }” { $understood }
    මුල් පිටපත ({ $language }): “{ $original }”
    .title = { $thing } ගැන පණිවිඩයක්

# තත්ත්වය
status-summary = විවෘත ඉල්ලීම්: { $wishes }. විවෘත ගනුදෙනු: { $deals }. ඉවර වුණා: { $done }.
status-empty = දැනට විවෘත මුකුත් නෑ. විකුණන්න හෝ හොයාගන්න ඕන දේ කියන්න.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = තාම ඉවර නෑ
wish-state-open = මම හොයනවා
wish-state-standing = මොකක් හරි ආවොත් කියනවා
wish-state-talking = හෙට්ටු කරනවා
wish-state-agreed = එකඟ වුණා, ගනුදෙනුව බලන්න
wish-state-paused = ටිකකට නවත්තලා
deal-state-proposed = ඔබේ උත්තරේ එනකම්
deal-state-approved-by-me = අනිත් පැත්තේ උත්තරේ එනකම්
deal-state-approved-by-peer = අනිත් පැත්ත හා කිව්වා; ඔබේ උත්තරේ එනකම්
deal-state-confirmed = දෙපැත්තම හා කිව්වා
deal-state-meeting = හම්බවෙන්න කතා කරගත්තා
deal-state-arrived = ඔබ ඇවිත් ඉන්නවා
deal-state-done = ඉවරයි, තාම රේටින්ග් දුන්නේ නෑ
deal-state-no-show = කෙනෙක් ආවේ නෑ
deal-state-blamed = අනිත් පැත්ත කියන්නේ ඔබ ආවේ නෑ කියලා
ask-cancel-wish = ඇත්තටම “{ $thing }” මකන්නද?

# සැකසුම් සහ පෞද්ගලිකත්වය
settings-list = ඔබ වෙනස් කරන්න කැමති මොකක්ද?
setting-language = භාෂාව
setting-town = නගරය
setting-autonomy = තීරණ ගැනීම
setting-comfort = මුදල් ප්‍රමාණ
setting-style = කතා කරන විදිහ
setting-sharing = අනිත් අය දන්න දේ
setting-precision = ලොකේෂන්
setting-platforms = චැනල්
setting-market = වෙළඳපොළ
setting-currency = මුදල් ඒකකය
setting-radius = දුර
setting-delivery = ඩිලිවරි
setting-payment = ගෙවීම්
setting-quiet = නිශ්ශබ්ද වෙලාවල්
setting-days = හම්බවෙන දවස්
setting-firmness = හෙට්ටු කිරීම
setting-partners = අනිත් අයගේ රේටින්ග්
setting-contact = මට කතා කළ හැකි අය
setting-notifications = දැනුම්දීම්
setting-interests = කැමති දේවල්
setting-formality = ආචාරශීලී බව
setting-languages = මම කතා කරන භාෂා
privacy = ඔබේ ඉල්ලීම් ගැන ඔබ කියන දේ, මගේ ප්‍රශ්නවලට දෙන උත්තර, ඔබේ ගනුදෙනු මම තියාගන්නවා. ඔබේ සීමාවල් සහ ලිපිනය කවදාවත් මගෙන් එළියට යන්නේ නෑ. ඔබේ දත්ත අරගෙන යන්න හෝ මකන්න පුළුවන්.
export-ready = මම ඔබ ගැන දන්න ඔක්කොම මෙන්න.
ask-erase = ඇත්තටම ඔක්කොම මකන්නද? විවෘත ඉල්ලීම් සහ ගනුදෙනු ඉවර වෙනවා, ඔබේ MAI සදහටම නැති වෙනවා.
erased = ඔක්කොම මැකුවා. සුබ ගමන්!
voice-consent = ස්තූතියි. දැන් කෙටි හඬ පණිවිඩයක් එවන්න; ඔබ මකනකම් මම ඒක ඔබේ හඬ සාම්පලය විදිහට තියාගන්නවා.
voice-kept = මම ඔබේ හඬ සාම්පලය තියාගත්තා. ඒක /privacy වලින් මකන්න පුළුවන්.
voice-deleted = ඔබේ හඬ සාම්පලය මැකුවා.

# කතාබහ
help = { $style ->
    [brief] විකුණන, දෙන, මාරු කරන, කුලියට දෙන හෝ ගන්න, හොයන දේ කියන්න. /status /settings /privacy /cancel /stop
   *[other] විකුණන්න, නොමිලේ දෙන්න, මාරු කරන්න, කුලියට දෙන්න හෝ ගන්න, හොයාගන්න ඕන දේ ඔබේ වචනවලින් කියන්න. උදාහරණ: “බයිසිකලයක් විකුණන්න තියෙනවා, 80”, “ළඟපාත තොටිල්ලක් හොයනවා”. කොයි භාෂාවෙන් වුණත් මම කෙනෙක්ව හොයලා, ඔබේ සීමාව ඇතුළේ හෙට්ටු කරලා, කිසිම දෙයකට එකඟ වෙන්න කලින් ඔබෙන් අහනවා.
        /status – දැන් තත්ත්වය
        /settings – මම ඔබට වැඩ කරන විදිහ
        /privacy – ඔබේ දත්ත
        /cancel – ප්‍රශ්නයක් මඟ හරින්න
        /stop – තවත් පණිවිඩ එපා
}
greeting = { $formality ->
    [familiar] හායි! 👋 මොනවද හොයන්නේ, මොනවද අයින් කරන්න තියෙන්නේ?
   *[polite] { $style ->
        [professional] ආයුබෝවන්. මම ඔබට උදව් කරන්නේ කොහොමද?
       *[other] ආයුබෝවන්! ඔබ හොයන්නේ මොකක්ද, නැත්නම් අයින් කරන්න ඕන මොකක්ද?
    }
}
you-are-welcome = { $formality ->
    [familiar] ඕන වෙලාවක! 🙂
   *[polite] සතුටින්!
}
not-a-wish = මම දක්ෂ ගනුදෙනුවලට: විකුණන්න, නොමිලේ දෙන්න, මාරු කරන්න, කුලියට දෙන්න හෝ ගන්න, හොයාගන්න ඕන දේ කියන්න. තව විස්තර /help වල තියෙනවා.
nothing-asked = හරි, මම දැන් උත්තරයක් බලාගෙන ඉන්නේ නෑ.
stopped = මම නිශ්ශබ්ද වෙනවා. දිගටම යන්න ඕන වෙලාවක ලියන්න.
command-unknown = ඒ විධානය මම දන්නේ නෑ. මට කරන්න පුළුවන් දේ /help වල තියෙනවා.
empty-message = ඒ පණිවිඩය හිස්. ඔබට ඕන දේ වචන කීපයකින් කියන්න.
edit-unclear = ඔබ පණිවිඩයක් වෙනස් කළා කියලා මම දැක්කා. මම වෙනස් කරන්න ඕන දේ අලුතෙන් කියන්න.
too-long = ඒක මට දිග වැඩියි. කරුණාකර අකුරු { $limit }කට නොවැඩිව කියන්න.
no-longer-possible = ඒක දැන් කරන්න බෑ. තත්ත්වය බලන්න /status ලියන්න.
not-found = ඒක දැන් මට හොයාගන්න බෑ. තත්ත්වය බලන්න /status ලියන්න.
sorry-failed = සමාවෙන්න, මගේ පැත්තෙන් මොකක් හරි වැරදුණා. කරුණාකර ආයෙත් කියන්න.
refused-market = ඔබේ සැකසුම් අනුව මට ඒක කරන්න අවසර නෑ. ඒවා /settings වලින් වෙනස් කරන්න පුළුවන්.
refused-too-many-wishes = ඔබට දැනටමත් විවෘත ඉල්ලීම් ගොඩක් තියෙනවා. කරුණාකර මුලින්ම එකක් ඉවර කරන්න හෝ මකන්න; /status වලින් ඒවා බලන්න පුළුවන්.
refused-amount = ඒ ගාණ හරි වෙන්න බෑ. කරුණාකර 0ට වැඩි ගාණක් ලියන්න.
refused-limit = ඒක ඔබ මට දුන්න සීමාවෙන් එළියට යනවා.
refused-contact = ඔබේ ආරක්ෂාවට මම දුරකථන අංක, ලිපින හෝ ලින්ක් දෙන්නේ නෑ. කාඩ් එකේ එකඟ වුණ විදිහට හම්බවෙන්න.
refused-too-many-messages = පොඩ්ඩක් ඉන්න, එක පාර ගොඩක් ආවා. විනාඩියකින් ආයෙත් උත්සාහ කරන්න.
refused-deal-over = ඒ ගනුදෙනුව ඉවරයි.
refused-deal-running = ඒක ගැන ගනුදෙනුවක් යනවා. කරුණාකර මුලින්ම ඒ ගනුදෙනුව අවලංගු කරන්න; /status වලින් ඒක බලන්න පුළුවන්.
refused-not-open = දැනට මම ඒක හොයන්නේ නෑ.
refused-not-paused = ඒක නවත්තලා නෑ.
refused-same-price = දැනටමත් මිල ඒක තමයි.
refused-too-many-counters = දෙපැත්තෙන්ම මිල යෝජනා ඇති තරම් වුණා. කරුණාකර එකඟ වෙන්න, නැත්නම් ප්‍රතික්ෂේප කරන්න.

# මෙනුවේ විධාන
command-start = පටන් ගන්න
command-help = මට කරන්න පුළුවන් දේ
command-status = දැන් තත්ත්වය
command-settings = මම ඔබට වැඩ කරන විදිහ
command-privacy = ඔබේ දත්ත
command-cancel = ප්‍රශ්නයක් මඟ හරින්න

announcements-off = ඔබ START ලියනකම් මේ ප්‍රජාවේ නිවේදනත් එන්නේ නෑ.
announcements-on = මේ ප්‍රජාවේ නිවේදන ආයෙත් එනවා.
slow-down = එක පාර ගොඩක් ආවා, මට අල්ලගන්න බෑ. කරුණාකර විනාඩියක් ඉඳලා ආයෙත් ලියන්න: ඒ අතරේ ඔබ එවපු දේවල් මම කියෙව්වේ නෑ.
waiting-for-partner = { $thing }: මේ වෙලාවේ අනිත් පැත්තට කතා කරගන්න බෑ. ලිව්ව ගමන් මම දිගටම යනවා; මුකුත් නැති වෙන්නේ නෑ.
privacy-notice = { $mark } මේ ඔබේ පෞද්ගලික ලකුණ. මගේ හැම ඇත්ත කාඩ් එකකම මේක තියෙනවා; නැත්නම් ඒ මම නෙවෙයි. මම කවදාවත් වෙන ගිණුමකින් ඔබට ලියන්නේ නෑ, මුරපද හෝ කෝඩ් අහන්නෙත් නෑ. ඔබ කියන දේ මගේ ළඟ විතරයි: /privacy වලින් ඒවා බලන්නයි මකන්නයි පුළුවන්.
group-private = මම එක වෙලාවකට වැඩ කරන්නේ එක කෙනෙක්ට. මට පෞද්ගලිකව ලියන්න, මම ඒක බලාගන්නම්:
link-code = විනාඩි { $minutes }ක් ඇතුළත මේ කෝඩ් එක ඔබේ අනිත් චැනල් එකෙන් මට ලියන්න: { $code }
link-done = සම්බන්ධ කළා: දැන් ඔබට { $channel } චැනල් එකෙනුත් මට ලියන්න පුළුවන්. මම දන්න දේ හැමතැනම දන්නවා.
link-unknown = ඒ කෝඩ් එක මම දන්නේ නෑ. අලුත් එකක් ගන්න, ඔබේ අනිත් චැනල් එකෙන් /link ලියන්න.
unlink-list = මම අමතක කරන්න ඕන කොයි චැනල් එකද?
unlink-none = ඔබ මට ලියන්නේ මෙතනින් විතරයි. වෙන චැනල් එකකිනුත් මාව පාවිච්චි කරන්න /link ලියන්න.
unlink-done = හරි. { $channel } චැනල් එකේ මම දැන් ඔබව දන්නේ නෑ.
refused-link-own = ඒ ඔබේම කෝඩ් එක. අනිත් චැනල් එකෙන් ඒක මට ලියන්න.
refused-link-many = ඔබ දැනටමත් චැනල් ගොඩකින් මට ලියනවා. මුලින්ම එකක් අයින් කරන්න /unlink ලියන්න.
refused-link-busy = මෙතන ඔබට විවෘත ඉල්ලීම් හෝ ගනුදෙනු තියෙන MAI කෙනෙක් ඉන්නවා. මුලින්ම ඒවා ඉවර කරන්න හෝ මකන්න (/status වලින් බලන්න පුළුවන්), ඊට පස්සේ කෝඩ් එක ආයෙත් ලියන්න.
command-link = වෙන තැනකිනුත් පාවිච්චි කරන්න
# WhatsApp: අන්තිම පණිවිඩෙන් පැය 24කට පස්සේ යවන ආකෘතිය, ලැයිස්තුවක් අරින බටන් එක
whatsapp-invite = ඔබේ ඉල්ලීමක් ගැන ඔබේ MAI ළඟ අලුත් ආරංචියක් තියෙනවා. බලන්න නම් උත්තරයක් දෙන්න.
whatsapp-invite-show = පෙන්නන්න
whatsapp-choose = තෝරන්න
# බොට්ව මෙහෙයවන අයට
operator-page =
    ඔබේ පිටුව: { $link }
    ලින්ක් එක වැඩ කරන්නේ එක පාරයි, විනාඩි { $minutes }ක් යනකම් විතරයි. වෙන කාටවත් දෙන්න එපා.
operator-help =
    /stats – සංඛ්‍යා, පින්තූරයක් එක්ක
    /broadcast SEGMENT – ගොඩක් අයට ලියන්න; /broadcasts – ඒවා යන විදිහ
    /announce WHO TEXT – එක්කෙනෙක්ට ලියන්න
    /user WHO – දන්න දේ; /note WHO TEXT – යමක් මතක තියාගන්න
    /tag WHO TAG, /untag WHO TAG – කණ්ඩායම්වලට
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – කෙනෙක් ආවේ නැති ගනුදෙනු
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO කියන්නේ p_…, MAI කෙනෙක්ගේ නම, නැත්නම් channel:address.
operator-usage = කරුණාකර මෙහෙම ලියන්න: { $usage }
operator-person-unknown = { $who } කියලා කෙනෙක්ව මම දන්නේ නෑ. p_…, MAI කෙනෙක්ගේ නම, නැත්නම් channel:address ලියන්න.
operator-own-person = { $who } කියන්නේ මෙහෙයවන අයගෙන් කෙනෙක්; ඒක කරන්න බෑ.
operator-user =
    { $person }
    MAI: { $mai }
    භාෂාව: { $language }. නගරය: { $town }
    චැනල්: { $channels }
    මෙහේ ඉන්නේ කවදා ඉඳන්ද: { $since }, අන්තිමට දැක්කේ: { $seen }
    ඉල්ලීම්: { $wishes }
    ගනුදෙනු: { $deals }
    ලැබුණු තරු: { $stars }
    ටැග්: { $tags }
    පොදු පණිවිඩ ලැබෙනවා: { $news }. තහනම්: { $banned }
    සටහන්: { $notes }
    .title = { $name }
operator-stats =
    අය: { $people }, සතියක් ඇතුළත අලුත්: { $fresh }, සතියක් ඇතුළත ක්‍රියාකාරී: { $active }
    භාෂා: { $languages }
    චැනල්: { $channels }
    ඉල්ලීම්: { $wishes }
    ගනුදෙනු: { $deals }
    ඉල්ලීමේ ඉඳන් ගනුදෙනුවට: ඉල්ලීම් { $confirmed }, ගැළපුණු { $matched }, එකඟ වුණු { $agreed }, ඉවර වුණු { $carried } ({ $conversion })
    උත්තර: බාගයක් { $median } ඇතුළත, ඔක්කොම වගේ { $slowest } ඇතුළත
    කාඩ් එකේ ඉඳන් එකඟ වෙනකම්: { $approval }
    .title = සංඛ්‍යා
chart-languages = භාෂාව අනුව අය
chart-channels = චැනල් එක අනුව අය
chart-daily = දවසකට අලුත් අය, ඉල්ලීම්, ගනුදෙනු
chart-funnel = 1 ඉල්ලීම්, 2 ගැළපුණු, 3 එකඟ වුණු, 4 ඉවර වුණු
operator-no-disputes = ආරවුල් නෑ.
operator-deal-unknown = ගනුදෙනුව { $deal } මම දන්නේ නෑ.
operator-solver-is-party = ඒ ගනුදෙනුවේ එක පැත්තක් ඔබ; මෙහෙයවන වෙන කෙනෙක් තීරණය කරන්න ඕන.
dispute-solved = { $text }
    .title = ගනුදෙනුව { $deal } ගැන තීරණය: { $thing }
operator-says = { $text }
    .title = මේක මෙහෙයවන අයගෙන් වචනයක්
operator-export-ready = පේළි: { $total }
operator-nothing-dead = අත්හැරපු මුකුත් නෑ.
operator-switches = නඩත්තුව: { $maintenance }. { $features }
maintenance = අපි මොකක් හරි හදමින් ඉන්නවා. ඔබේ පණිවිඩය මම තියාගත්තා, ඉවර වුණ ගමන් උත්තර දෙනවා.
maintenance-over = නඩත්තුව ඉවරයි. බලාගෙන හිටපු පණිවිඩ: { $total }
feature-off = ඒක මේ වෙලාවේ ඕෆ් කරලා. කරුණාකර පස්සේ ආයෙත් උත්සාහ කරන්න.
banned = මේක මෙහෙයවන අය ඔබේ පිවිසුම වහලා: { $reason }
unbanned = ඔබව ආයෙත් සාදරයෙන් පිළිගන්නවා. විකුණන්න හෝ හොයාගන්න ඕන දේ කියන්න.
# පොදු පණිවිඩ
segment-wrong =
    { $problem ->
        [too-long] ඒක අකුරු { $word }කට වඩා දිගයි.
        [too-deep] එකක් ඇතුළේ එකක් තියෙන වරහන් { $word }කට වඩා වැඩියි.
        [unknown-name] මම “{ $word }” දන්නේ නෑ (අකුර { $at }). පුළුවන් ඒවා: { $choices }
        [unknown-value] “{ $word }” (අකුර { $at }) එතනට යන්නේ නෑ. උදාහරණ: { $choices }
        [expected-value] “{ $word }” වලට පස්සේ අගයක් අඩුයි (අකුර { $at }).
        [expected-term] කොන්දේසියක් අඩුයි (අකුර { $at }). පුළුවන් ඒවා: { $choices }
        [expected-bracket] “{ $word }” අඩුයි (අකුර { $at }).
        [left-over] “{ $word }” වලට කලින් (අකුර { $at }) “and” හෝ “or” අඩුයි.
        [bad-character] මට “{ $word }” කියවන්න බෑ (අකුර { $at }).
        [bad-time] “{ $word }” (අකුර { $at }) කාලයක් නෙවෙයි. උදාහරණ: { $choices }
        [bad-distance] “{ $word }” (අකුර { $at }) එක්ක තැනකුයි දුරකුයි ඕන. උදාහරණ: { $choices }
        [unknown-place] “{ $word }” කියන තැන (අකුර { $at }) මම දන්නේ නෑ. ලොකු නගරයක් ලියන්න, නැත්නම් අක්ෂාංශ, දේශාංශ ලියන්න.
        [several-places] “{ $word }” (අකුර { $at }) තැන් කීපයක් වෙන්න පුළුවන්. මේ තැන්වලින් එකක් ලියන්න: { $choices }
       *[other] මට ඒක කියවන්න බෑ (අකුර { $at }).
    }
    .title = ඒ කාටද?
broadcast-ask-text =
    කාටද: { $segment }
    දැන් පාඨය මට එවන්න. හැම භාෂාවක්ම ඒකේ කෝඩ් එකෙන් පටන් ගන්න, උදාහරණයක් විදිහට “es: Hola”; කෝඩ් එකක් නැති වචන { $language } භාෂාවෙන්. අන්තිමට [වරහන්] ඇතුළේ තියෙන පේළි බටන් වෙනවා; [Label -> /status] වලින් කියන්නේ එබුවම වෙන දේ. ෆොටෝ එකක් ඒකත් එක්ක හෝ තනියම එවන්න පුළුවන්. “catalog: KEY” වලින් කැටලොග්වල පාඨයක් ගන්නවා.
broadcast-text-wrong =
    { $problem ->
        [empty] මේකට වචන නෑ: { $word }
        [too-long] මේකේ පාඨය අකුරු { $limit }කට වඩා දිගයි: { $word }
        [bad-button] “{ $word }” බටන් එකක් වෙන්න බෑ: උපරිම බටන් { $buttons }යි, එකකට උපරිම අකුරු { $label }යි.
       *[unknown-key] තනියම යවන්න පුළුවන් “{ $word }” කියන පාඨයක් කැටලොග්වල නෑ.
    }
broadcast-preparing = මේක ලැබෙන්නේ කාටද කියලා ගණන් කරනවා. තව භාෂා හෝ ෆොටෝ එකක් එවන්න පුළුවන්.
broadcast-preview =
    කාටද: { $segment }
    ලබන අය: { $total }
    භාෂා: { $languages }
    චැනල්: { $channels }
    පාඨ: { $texts }
    මඟ හැරුණු: { $skipped }
    .title = අත්හදා බැලීම
broadcast-nobody =
    මේක කාටවත් ලැබෙන්නේ නෑ. කාටද: { $segment }
    මඟ හැරුණු: { $skipped }
broadcast-how =
    { $how ->
        [given] දුන්න විදිහටම
        [catalog] කැටලොග් එකෙන්
        [translated] පරිවර්තනය කළ
        [read] ඒ අය කියවන වෙන භාෂාවක්
        [related] ඒ අයගේ භාෂාවට ළඟ භාෂාවක්
       *[closest] තියෙන ඒවායින් ළඟම එක
    }
skip-reason =
    { $reason ->
        [banned] තහනම්
        [opted-out] පොදු පණිවිඩ එපා කිව්ව
        [stopped] නවත්තන්න කිව්ව
        [notifications] ගනුදෙනු ගැන විතරක් අහන්න කැමති
        [blocked] අපිව බ්ලොක් කළ
       *[unreachable] ලිපිනයක් නැති
    }
broadcast-ask-when = කවදද, කීයටද? උදාහරණ: “2h”, “18:30”, “2026-03-01 18:30” (ඔබේ වෙලාවෙන්, { $zone }), නැත්නම් ඉස්සරහින් “local” දැම්මම ලබන හැම කෙනෙක්ගෙම වෙලාවෙන්.
broadcast-when-wrong = මට “{ $text }” ඉස්සරහ අවුරුද්ද ඇතුළේ වෙලාවක් විදිහට කියවන්න බෑ.
broadcast-progress =
    { $state }
    කාටද: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = පොදු පණිවිඩය { $id }
broadcast-state =
    { $state ->
        [ready] තාම යැව්වේ නෑ
        [preparing] සූදානම් වෙනවා
        [scheduled] යවන වෙලාව: { $at }
        [running] යවමින්
        [paused] ටිකකට නවත්තලා
        [done] ඉවරයි
       *[cancelled] අවලංගු කළා
    }
recipient-state =
    { $state ->
        [waiting] තව යවන්න තියෙන
        [queued] ඊළඟට
        [sending] යවමින්
        [sent] යැව්ව
        [delivered] ලැබුණු
        [read] කියවපු
        [failed] අසාර්ථක
        [window] ඒ අය ලියනකම්
        [unsure] සමහරවිට යැව්ව
        [skipped] මඟ හැරුණු
        [cancelled] අවලංගු කළ
       *[erased] දැන් නැති
    }
broadcast-none = තාම පොදු පණිවිඩ නෑ.
broadcast-ask-cancel = ඇත්තටම අවලංගු කරන්නද? තාම නොලැබුණු අයට ඒක ලැබෙන්නේ නෑ.
broadcast-report = { $states }
    .title = පොදු පණිවිඩය { $id }: ලබන හැමෝම
broadcast-footer = මේ වගේ පණිවිඩ නවත්තන්න /stop ලියන්න.
button-send-now = දැන්ම යවන්න
button-schedule = වෙලාවක් දාන්න
button-hold = ටිකකට නවත්තන්න
button-go-on = දිගටම යන්න
button-stop-sending = අවලංගු කරන්න
button-report = වාර්තාව
operator-text = { $text }
