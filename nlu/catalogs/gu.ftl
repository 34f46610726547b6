# Birth and bonding
birth-welcome = નમસ્તે! હું તમારું MAI, લે-વેચ માટે તમારી અંગત મદદ. શું વેચવું, મફત આપવું, બદલવું, ભાડે આપવું, ભાડે લેવું કે શોધવું છે એ તમારા શબ્દોમાં, તમારી ભાષામાં કહો; યોગ્ય વ્યક્તિ શોધવાનું અને ભાવતાલ કરવાનું કામ મારું. તમારી હા વગર કંઈ નક્કી નહીં થાય.
birth-ready = તમારું MAI તૈયાર છે. નમસ્તે કહો.
ask-town = તમે કયા શહેરમાં રહો છો? (અત્યારે મારી ભાષા: { $language }; બીજી ભાષામાં લખશો તો હું પણ એમાં વાત કરીશ.)
ask-autonomy = હું જાતે કેટલું નક્કી કરી શકું?
ask-comfort = કેટલી રકમ સુધી તમને પૂછ્યા વગર હું આગળ વધી શકું?
ask-style = તમારી સાથે કેવી રીતે વાત કરું?
ask-sharing = બીજા MAI તમારા વિશે શું જાણી શકે?
ask-precision = તમે ક્યાં છો એ બીજાને કેટલું ચોક્કસ દેખાય?
ask-platforms = તમે ક્યાં ચેટ કરો છો? જે લાગુ પડે તે બધું પસંદ કરો.
ask-market = બજારમાં તમારા માટે હું શું કરી શકું?
ask-currency = તમે કયા ચલણમાં હિસાબ રાખો છો? લખો, જેમ કે { $currency }.
ask-radius = સોદા માટે તમે કેટલે દૂર સુધી જશો?
ask-delivery = રૂબરૂ મળવું ફાવે કે ડિલિવરી?
ask-payment = પૈસા આપવા અને લેવા કઈ રીત ફાવે?
ask-quiet = હું ક્યારે શાંત રહું?
ask-days = લોકોને મળવા તમને ક્યારે સમય હોય છે?
ask-firmness = ભાવતાલ કેટલો કડક કરું?
ask-partners = સામેની વ્યક્તિનું રેટિંગ કેટલું સારું હોવું જોઈએ?
ask-contact = મારા દ્વારા તમારો સંપર્ક કોણ કરી શકે?
ask-notifications = વગર પૂછ્યે તમને શું જણાવું?
ask-interests = કેવા પ્રકારની વસ્તુઓમાં તમને રસ છે? થોડી લખો.
ask-formality = કેટલા માનથી વાત કરું?
ask-languages = તમે કઈ કઈ ભાષાઓ બોલો છો? લખો.
ask-language = હું કઈ ભાષામાં વાત કરું?
language-set = હવેથી મારી ભાષા: { $language }.
choice-autonomy-ask = દર વખતે પૂછો
choice-autonomy-big = મોટી વાતે પૂછો
choice-autonomy-tell = કરીને જણાવો
choice-autonomy-full = તમે જ નક્કી કરો
choice-comfort-under = { $amount } સુધી
choice-comfort-trust = પૂરો ભરોસો છે
choice-style-casual = હળવાશથી
choice-style-professional = પ્રોફેશનલ રીતે
choice-style-brief = ટૂંકમાં
choice-style-detailed = વિગતે
choice-sharing-nothing = કંઈ નહીં
choice-sharing-interests = મારા રસના વિષયો
choice-sharing-profile = મારી પ્રોફાઇલ
choice-sharing-all = જે કામ લાગે તે
choice-precision-city = મારું શહેર
choice-precision-never = ક્યારેય નહીં
choice-precision-neighbourhood = મારો વિસ્તાર
choice-precision-precise = ચોક્કસ જગ્યા
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = વેબ ચેટ
platform-not-yet = { $name }: અહીં હજી નથી; હું યાદ રાખીશ.
choice-market-full = બધું જ
choice-market-browse = ફક્ત જોવાનું
choice-market-buy = પૂછીને ખરીદવાનું
choice-market-sell = પૂછીને વેચવાનું
choice-radius-5 = 5 કિમી
choice-radius-20 = 20 કિમી
choice-radius-50 = 50 કિમી
choice-radius-100 = 100 કિમી
choice-radius-500 = 500 કિમી
choice-delivery-pickup = રૂબરૂ
choice-delivery-delivery = ડિલિવરી
choice-delivery-either = બંને ચાલે
choice-payment-cash = રોકડા
choice-payment-transfer = બેંક ટ્રાન્સફર
choice-payment-card = કાર્ડ
choice-payment-any = કંઈ પણ ચાલે
choice-quiet-night = રાત્રે (22–8)
choice-quiet-none = ક્યારેય નહીં
choice-quiet-evening = સાંજે, રાત્રે (19–9)
choice-days-any = ગમે ત્યારે
choice-days-weekend = શનિ-રવિ
choice-days-evenings = બપોર પછી, સાંજે
choice-days-mornings = સવારે
choice-firmness-normal = સામાન્ય
choice-firmness-soft = નરમાશથી
choice-firmness-firm = કડક
choice-partners-0 = કોઈ પણ
choice-partners-50 = ઠીકઠાક કે વધુ
choice-partners-70 = સારું
choice-partners-85 = ખૂબ સારું
choice-contact-everyone = બધા
choice-contact-rated = ફક્ત રેટિંગવાળા
choice-contact-nobody = કોઈ નહીં
choice-notifications-all = બધું જ
choice-notifications-digest = દિવસમાં એક વાર, સાથે
choice-notifications-deals = ફક્ત મારા સોદા
choice-notifications-none = કંઈ નહીં
choice-formality-polite = માનથી
choice-formality-familiar = મિત્રની જેમ
which-town = આમાંથી કયું શહેર?
town-noted = નોંધી લીધું: { $town }. હિસાબનું ચલણ: { $currency }; એ તમે /settings માં બદલી શકો.
unclear-town = એ શહેરની મને ખબર નથી. નજીકના મોટા શહેરનું નામ લખો, અથવા તમારું લોકેશન મોકલો.
held-until-ready = એ મેં સાચવી રાખ્યું છે. બસ એક મિનિટ, પછી એનું કામ કરું છું.
please-choose = કોઈ એક બટન દબાવો, અથવા /help લખો.
noted = નોંધી લીધું.
welcome-back = { $formality ->
    [familiar] અરે વાહ, ફરી મળીને મજા આવી! 👋 શું ચાલે છે?
   *[polite] ફરી સ્વાગત છે! તમે શું શોધો છો, અથવા શું કાઢવું છે?
}

# Buttons
button-skip = છોડો
button-done-choosing = થઈ ગયું
button-drop = જવા દો
button-yes-look = હા, શોધો
button-only-tell = ફક્ત જણાવો
button-change = બદલો
button-back = પાછળ
button-approve = મંજૂર
button-decline = નામંજૂર
button-counter = બીજો ભાવ
button-here = હું અહીં છું
button-done = બધું પતી ગયું
button-write = એમને લખો
button-reschedule = બીજો સમય
button-noshow = કોઈ આવ્યું નહીં
button-cancel = સોદો રદ કરો
button-cancel-sure = હા, રદ કરો
button-cancel-wish = કાઢી નાખો
button-keep = ના, રાખો
button-reply = જવાબ આપો
button-negotiate = ભાવતાલ કરો
button-accept-time = મને ફાવશે
button-pause = થોભાવો
button-resume = ફરી શોધો
button-edit = સુધારો
button-export = મારો ડેટા ફાઇલમાં
button-erase = બધું ભૂંસી નાખો
button-erase-sure = હા, બધું ભૂંસો
button-voice-give = અવાજનો નમૂનો આપો
button-voice-delete = અવાજનો નમૂનો ભૂંસો
button-used = એ બટન પહેલાં જ વપરાઈ ગયું છે. શું ચાલે છે તે જોવા /status લખો.
button-unknown = એ બટન હવે કામ કરતું નથી. શું ચાલે છે તે જોવા /status લખો.
button-foreign = એ બટન બીજા કોઈનું છે.
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] વેચવાનું
    [BUY] ખરીદવું છે
    [GIVE] મફત આપવાનું
    [TRADE] અદલાબદલી
    [RENT_OUT] ભાડે આપવાનું
    [RENT] ભાડે જોઈએ
    [OFFER_SERVICE] સેવા આપવાની
    [SEEK_SERVICE] સેવા જોઈએ
   *[other] પોસ્ટ
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    હું કોઈને શોધું? કંઈ ખોટું હોય તો શબ્દોમાં લખીને સુધારી શકો.
    .title = { action-name }: { $thing }
ask-wish-action = તમારે એનું શું કરવું છે?
ask-wish-thing = એ બરાબર શું છે?
ask-wish-location = કયા શહેરમાં? તમારું લોકેશન પણ મોકલી શકો.
ask-wish-size = કઈ સાઇઝ?
ask-wish-quantity = કેટલા નંગ?
ask-wish-wanted = બદલામાં તમારે શું જોઈએ?
per-what = { $per ->
    [hour] {" "}કલાક દીઠ
    [day] {" "}દિવસ દીઠ
    [week] {" "}અઠવાડિયા દીઠ
    [month] {" "}મહિના દીઠ
    [unit] {" "}નંગ દીઠ
   *[one] {""}
}
ask-wish-target = તમારા મનમાં{ per-what } કેટલો ભાવ છે? બીજાને એ તમે માગેલા ભાવ તરીકે દેખાશે.
ask-wish-limit = { $side ->
    [provider] ઓછામાં ઓછા{ per-what } કેટલા મળે તો તમે આપશો? એ આપણી વચ્ચે રહેશે; હું કોઈને નહીં કહું.
   *[seeker] તમે વધુમાં વધુ{ per-what } કેટલા આપશો? એ આપણી વચ્ચે રહેશે; હું કોઈને નહીં કહું.
}
unclear-wish-thing = એ શું છે તે એક-બે શબ્દોમાં કહો.
unclear-wish-location = એ શહેરની મને ખબર નથી. નજીકના મોટા શહેરનું નામ લખો, અથવા તમારું લોકેશન મોકલો.
unclear-wish-size = વસ્તુ પર જેમ લખી હોય તેમ જ સાઇઝ લખો.
unclear-wish-quantity = એક આંકડો લખો, જેમ કે 4.
unclear-wish-wanted = બદલામાં શું જોઈએ તે એક-બે શબ્દોમાં કહો.
unclear-wish-target = એક રકમ લખો, જેમ કે 80.
unclear-wish-limit = એક રકમ લખો, જેમ કે 60.
two-currencies = મને બે ચલણ દેખાય છે: { $currencies }. કોઈ એકમાં રકમ કહો.
several-wishes = મને આમાં { $count ->
    [one] { $count } પોસ્ટ
   *[other] { $count } પોસ્ટ
} દેખાય છે. એક પછી એક જોઈએ.
wish-open = { $style ->
    [brief] શોધું છું.
   *[other] હવે હું કોઈને શોધું છું અને કંઈ મળે કે તરત જણાવીશ. ગમે ત્યારે /status લખો.
}
wish-standing = હું નજર રાખીશ અને કંઈ આવે ત્યારે જ જણાવીશ.
wish-dropped = સારું, જવા દીધું.
wish-expired = આનો સમય પૂરો થયો; મેં શોધવાનું બંધ કર્યું છે. હજી જોઈતું હોય તો ફરી કહો.
    .title = { action-name }: { $thing }
wish-paused = થોભાવ્યું. તમે ફરી ચાલુ ન કરો ત્યાં સુધી કોઈને નહીં દેખાય.
wish-resumed = ફરી શોધું છું.
wish-cancelled = કાઢી નાખ્યું: { $thing }.
which-field = શું બદલું?
field-action = મારે શું કરવું છે
field-thing = વસ્તુ
field-quantity = કેટલા નંગ
field-size = સાઇઝ
field-location = શહેર
field-wanted = બદલામાં શું જોઈએ
field-target = મારો ભાવ
field-limit = મારી મર્યાદા
photo-what = સરસ ફોટો! આ શું છે અને એનું શું કરું: વેચું, મફત આપું, કે આવું જ બીજું શોધું?
photo-seen = મને આ લાગે છે: { $thing }. એનું શું કરું: વેચું, મફત આપું, કે આવું જ બીજું શોધું?
voice-heard = મને સંભળાયું: “{ $text }”
voice-unclear = તમે શું કહ્યું તે બરાબર સમજાયું નહીં. થોડા શબ્દોમાં લખી આપો.
got-voice = વૉઇસ મેસેજ સાંભળવાનું મને હજી આવડતું નથી. થોડા શબ્દોમાં લખો.
got-contact = આભાર, પણ મને કોન્ટેક્ટની જરૂર નથી: તમે અને સામેની વ્યક્તિ મારા દ્વારા જ એકબીજાને લખી શકો છો.
got-sticker = 🙂 તમે શું શોધો છો કે શું કાઢવું છે તે શબ્દોમાં કહો.
got-document = ફાઇલો વાંચવાનું મને આવડતું નથી. શેના વિશે છે તે થોડા શબ્દોમાં કહો.
got-other = આ પ્રકારનો મેસેજ વાંચવાનું મને આવડતું નથી. થોડા શબ્દોમાં કહો.
standing-found = { $priced ->
    [yes] મળ્યું: { $thing }, { $distance } દૂર, ભાવ { $price }.
   *[no] મળ્યું: { $thing }, { $distance } દૂર.
}
digest = { $lines }
    .title = આજે તમારા માટે મળ્યું
talk-begun = સામેની વ્યક્તિ સાથે વાત કરું છું, પછી તમને જણાવું.
which-meaning = બરાબર સમજાયું કે નહીં એની ખાતરી નથી. તમારે શું કરવું છે?
meaning-sell = કંઈક વેચવું છે
meaning-buy = કંઈક ખરીદવું છે
meaning-give = કંઈક મફત આપવું છે
meaning-trade = કંઈક બદલવું છે
meaning-rent-out = કંઈક ભાડે આપવું છે
meaning-rent = કંઈક ભાડે લેવું છે
meaning-offer-service = મારું કામ આપવું છે
meaning-seek-service = કામ કરાવવું છે
meaning-approve = હા કહેવી છે
meaning-decline = ના કહેવી છે
meaning-counter = બીજો ભાવ કહેવો છે
meaning-cancel = કંઈક પાછું ખેંચવું છે
meaning-status = શું ચાલે છે તે જોવું છે
meaning-help = મદદ જોઈએ છે
meaning-greet = બસ નમસ્તે કહેવું છે
meaning-thank = બસ આભાર કહેવો છે
meaning-stop = મેસેજ બંધ કરવા છે
meaning-other = બસ ગપ્પાં મારવાં છે
meaning-neither = બીજું કંઈક
say-it-differently = તો બીજા શબ્દોમાં કહો, જેમ કે: “મારી સાયકલ વેચવી છે, 80”.

# Lines of cards
line-in-return = બદલામાં: { $value }
line-details = { $value }
line-quantity = કેટલા: { $value }
line-unit-price = એક નંગના: { $value }
line-total = કુલ: { $value }
line-price-hour = કલાકના { $value }
line-price-day = દિવસના { $value }
line-price-week = અઠવાડિયાના { $value }
line-price-month = મહિનાના { $value }
line-free = મફત
line-reasons = કેમ: { $value }
line-distance = અંતર: { $value }
line-area = મળવાનો વિસ્તાર: { $value }
line-times = શક્ય સમય: { $value }
line-payment = ચુકવણી: { $value }
line-partner = સામેની વ્યક્તિ: { $value }
line-interests = રસના વિષયો: { $value }
line-since = અહીં ક્યારથી: { $value }
line-expires = માન્ય: { $value } સુધી
line-deal = સોદા નં. { $value }
line-hope = ભાવ: { $value }
line-limit = મર્યાદા (ફક્ત તમને અને મને ખબર છે): { $value }
line-place = જગ્યા: { $value }
line-urgent = તાત્કાલિક
line-when = ક્યારે: { $value }
line-where = ક્યાં: { $value }
partner-new = { $named ->
    [yes] { $name }, અહીં નવી વ્યક્તિ, હજી રેટિંગ નથી
   *[no] અહીં નવી વ્યક્તિ, હજી રેટિંગ નથી
}
partner-rated = { $named ->
    [yes] { $name }, 5 માંથી { NUMBER($stars, maximumFractionDigits: 1) } સ્ટાર ({ $count })
   *[no] 5 માંથી { NUMBER($stars, maximumFractionDigits: 1) } સ્ટાર ({ $count })
}
reason-same-size = સાઇઝ મળતી આવે છે
reason-same-brand = બ્રાન્ડ મળતી આવે છે
reason-same-model = મોડલ મળતું આવે છે
reason-asks = માગેલો ભાવ { $value }
payment-cash = રોકડા
payment-bank-transfer = બેંક ટ્રાન્સફર
payment-card = કાર્ડ
payment-mobile-money = મોબાઇલ પેમેન્ટ
condition-new = નવું
condition-used-like-new = નવા જેવું
condition-used-good = સારી હાલતમાં
condition-used-fair = ઠીકઠાક હાલતમાં
condition-for-parts = પાર્ટ્સ માટે
condition-used = વાપરેલું
color-black = કાળો
color-white = સફેદ
color-red = લાલ
color-blue = વાદળી
color-green = લીલો
color-yellow = પીળો
color-grey = રાખોડી
color-brown = કથ્થઈ
color-pink = ગુલાબી
color-silver = સિલ્વર
color-gold = સોનેરી
color-beige = બેજ
color-purple = જાંબલી
color-orange = નારંગી
material-leather = ચામડું
material-wood = લાકડું
material-metal = ધાતુ
material-glass = કાચ
material-plastic = પ્લાસ્ટિક
material-cotton = સુતરાઉ
material-wool = ઊન
material-silk = રેશમ
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } કિમી
attribute-rooms = { $value ->
    [one] { $value } રૂમ
   *[other] { $value } રૂમ
}
attribute-area-m2 = { $value } ચોરસ મીટર
unit-kg = { $count } કિલો
unit-l = { $count } લિટર
unit-m = { $count } મીટર
unit-piece = { $count ->
    [one] { $count } નંગ
   *[other] { $count } નંગ
}
unit-pair = { $count ->
    [one] { $count } જોડી
   *[other] { $count } જોડી
}
unit-set = { $count ->
    [one] { $count } સેટ
   *[other] { $count } સેટ
}

# Deals
card-approval = { $lines }

    તમને મંજૂર છે?
    .title = { $side ->
    [provider] કોઈને તમારી પાસેથી આ જોઈએ છે: { $thing }
   *[seeker] તમારા માટે આ મળ્યું: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = તમારી હા મળી ગઈ. હવે સામેની વ્યક્તિના જવાબની રાહ જોઉં છું.
approved-for-you = તમે આપેલી છૂટ મુજબ, તમારા વતી મેં આ મંજૂર કર્યું છે.
counter-accepted = સામેની વ્યક્તિને તમારો ભાવ મંજૂર છે.
declined-by-you = ના પાડી દીધી. હું શોધવાનું ચાલુ રાખું છું.
deal-expired = સોદો { $deal }: સમય પૂરો થયો. હું શોધવાનું ચાલુ રાખું છું.
deal-reminder = { $lines }

    આ હજી તમારા જવાબની રાહ જુએ છે.
    .title = { $thing }
deal-cancelled-by-you = સોદો { $deal } રદ થયો. સામેની વ્યક્તિને મેં જણાવી દીધું છે.
peer-declined = સામેની વ્યક્તિને સોદો { $deal } નથી કરવો. હું શોધવાનું ચાલુ રાખું છું.
peer-cancelled = સામેની વ્યક્તિએ સોદો { $deal } રદ કર્યો છે. હું શોધવાનું ચાલુ રાખું છું.
ask-counter = એક નંગનો ભાવ { $price } છે. એને બદલે તમે કયો ભાવ કહો છો?
counter-sent = તમારો ભાવ મેં પહોંચાડી દીધો છે.
counter-refused = સામેની વ્યક્તિને એ મંજૂર નથી. ભાવ હજી { $price } જ છે.
nothing-to-approve = અત્યારે તમારા જવાબની રાહ જોતું કંઈ નથી.
which-deal = ઘણી ઑફર તમારા જવાબની રાહ જુએ છે. બટન વાપરો.
ask-cancel-deal = ખરેખર આ સોદો રદ કરવો છે? સામેની વ્યક્તિ તમારા ભરોસે છે.
kept = સારું, બધું જેમ છે તેમ રહેશે.

# Meetings
meeting-card = { $lines }

    દિવસે, ભીડવાળી જગ્યાએ મળો, પૈસા આપતાં પહેલાં વસ્તુ જોઈ લો, અને અગાઉથી ક્યારેય પૈસા ન આપો.
    .title = નક્કી થયું: { $thing }
meeting-spot = { $town }: ભીડવાળી જાહેર જગ્યા, જેમ કે મુખ્ય ચોક કે સ્ટેશન
meeting-calendar = તમારા કૅલેન્ડર માટેની નોંધ આ રહી.
meeting-soon = { $lines }
    .title = મળવાનો સમય નજીક છે: { $thing }
meeting-how = કેવું રહ્યું?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = બંનેને ફાવે એવો બીજો કોઈ સમય મને ખબર નથી. તમે સામેની વ્યક્તિને લખી શકો છો.
ask-other-time = તમને કયો સમય ફાવશે?
time-proposed = મેં સૂચવેલો સમય: { $time }.
time-asked = સામેની વ્યક્તિએ સૂચવેલો સમય: { $time }.
arrived-noted = તમે ત્યાં છો એ મેં સામેની વ્યક્તિને જણાવી દીધું છે.
peer-arrived = સામેની વ્યક્તિ ત્યાં આવી ગઈ છે.
ask-rating = પતી ગયું! સામેની વ્યક્તિ સાથે કેવું રહ્યું?
too-early-for-no-show = મળવાનો સમય: { $time }. ત્યાં સુધી રાહ જુઓ.
no-show-noted = આવું થયું એનો અફસોસ છે. સામેની વ્યક્તિ આવી નથી એ નોંધી લીધું છે, અને હું શોધવાનું ચાલુ રાખું છું. એમને રેટિંગ આપશો?
blamed-no-show = સામેની વ્યક્તિ કહે છે કે તમારા તરફથી કોઈ આવ્યું નહીં. હું શોધવાનું ચાલુ રાખું છું. તમે પણ રેટિંગ આપી શકો છો.
rating-thanks = આભાર! તમારું રેટિંગ: { $stars ->
    [one] { $stars } સ્ટાર
   *[other] { $stars } સ્ટાર
}.
ask-note = સામેની વ્યક્તિને શું કહું? તમારું નામ કે નંબર આપ્યા વગર પહોંચાડી દઈશ.
note-sent = પહોંચાડી દીધું.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = મેસેજ: { $thing }
note-translated = “{ $text }” { $understood }
    મૂળ ({ $language }): “{ $original }”
    .title = મેસેજ: { $thing }

# Status
status-summary = ચાલુ પોસ્ટ: { $wishes }. ચાલુ સોદા: { $deals }. પૂરા થયેલા: { $done }.
status-empty = અત્યારે કંઈ ચાલુ નથી. શું વેચવું કે શોધવું છે તે કહો.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = હજી અધૂરું
wish-state-open = શોધું છું
wish-state-standing = કંઈ આવશે તો જણાવીશ
wish-state-talking = ભાવતાલ કરું છું
wish-state-agreed = નક્કી થયું, સોદો જુઓ
wish-state-paused = થોભાવેલું
deal-state-proposed = તમારા જવાબની રાહ જોવાય છે
deal-state-approved-by-me = સામેની વ્યક્તિની રાહ જોવાય છે
deal-state-approved-by-peer = સામેની વ્યક્તિની હા છે; તમારો જવાબ બાકી છે
deal-state-confirmed = બંનેની હા છે
deal-state-meeting = મળવાનું નક્કી છે
deal-state-arrived = તમે ત્યાં છો
deal-state-done = પૂરું થયું, રેટિંગ બાકી છે
deal-state-no-show = કોઈ એક વ્યક્તિ આવી નહીં
deal-state-blamed = સામેની વ્યક્તિ કહે છે કે તમારા તરફથી કોઈ આવ્યું નહીં
ask-cancel-wish = “{ $thing }”: ખરેખર કાઢી નાખું?

# Settings and privacy
settings-list = તમારે શું બદલવું છે?
setting-language = ભાષા
setting-town = શહેર
setting-autonomy = MAI ને કેટલી છૂટ
setting-comfort = રકમ
setting-style = વાત કરવાની ઢબ
setting-sharing = બીજા શું જાણે
setting-precision = લોકેશન
setting-platforms = ચેનલ
setting-market = બજાર
setting-currency = ચલણ
setting-radius = કેટલે દૂર સુધી
setting-delivery = ડિલિવરી
setting-payment = ચુકવણી
setting-quiet = શાંતિનો સમય
setting-days = મળવાના દિવસો
setting-firmness = ભાવતાલ
setting-partners = બીજાનું રેટિંગ
setting-contact = સંપર્ક કોણ કરી શકે
setting-notifications = નોટિફિકેશન
setting-interests = રસના વિષયો
setting-formality = વાતચીતમાં માન
setting-languages = મને આવડતી ભાષાઓ
privacy = તમારી પોસ્ટ, મારા સવાલોના તમારા જવાબ અને તમારા સોદા વિશે તમે જે કહો છો તે હું રાખું છું. તમારી મર્યાદાઓ અને સરનામું મારી પાસેથી ક્યારેય બહાર જતાં નથી. તમે તમારો ડેટા સાથે લઈ જઈ શકો કે ભૂંસી શકો.
export-ready = તમારા વિશે મને જે ખબર છે તે બધું આ રહ્યું.
ask-erase = ખરેખર બધું ભૂંસી નાખું? ચાલુ પોસ્ટ અને સોદા પૂરા થઈ જશે, અને તમારું MAI કાયમ માટે જતું રહેશે.
erased = બધું ભૂંસાઈ ગયું. આવજો!
voice-consent = આભાર. હવે એક નાનો વૉઇસ મેસેજ મોકલો; તમે ભૂંસો નહીં ત્યાં સુધી હું એને તમારા અવાજના નમૂના તરીકે રાખીશ.
voice-kept = તમારા અવાજનો નમૂનો મેં રાખી લીધો છે. /privacy માં તમે એને ભૂંસી શકો.
voice-deleted = તમારા અવાજનો નમૂનો ભૂંસાઈ ગયો.

# Talk
help = { $style ->
    [brief] શું વેચવું, આપવું, બદલવું, ભાડે આપવું-લેવું કે શોધવું છે તે કહો. /status /settings /privacy /cancel /stop
   *[other] શું વેચવું, મફત આપવું, બદલવું, ભાડે આપવું, ભાડે લેવું કે શોધવું છે તે તમારા શબ્દોમાં કહો. જેમ કે: “સાયકલ વેચવાની છે, 80” અથવા “નજીકમાં ઘોડિયું જોઈએ છે”. ગમે તે ભાષાની વ્યક્તિ હોય, હું શોધી લઉં, તમારી મર્યાદામાં ભાવતાલ કરું, અને કંઈ નક્કી થતાં પહેલાં તમને પૂછું.
        /status – શું ચાલે છે
        /settings – હું તમારા માટે કેવી રીતે કામ કરું
        /privacy – તમારો ડેટા
        /cancel – સવાલ છોડી દેવો
        /stop – હવે મેસેજ નહીં
}
greeting = { $formality ->
    [familiar] કેમ છો! 👋 શું જોઈએ છે, કે શું કાઢવું છે?
   *[polite] { $style ->
        [professional] નમસ્કાર. તમારા માટે હું શું કરી શકું?
       *[other] નમસ્તે! તમે શું શોધો છો, અથવા શું કાઢવું છે?
    }
}
you-are-welcome = { $formality ->
    [familiar] અરે, એમાં શું! 🙂
   *[polite] મદદ કરીને આનંદ થયો!
}
not-a-wish = મને લે-વેચ સારી આવડે છે: શું વેચવું, આપવું, બદલવું, ભાડે આપવું-લેવું કે શોધવું છે તે કહો. વધુ જાણવા /help.
nothing-asked = સારું, હવે હું જવાબની રાહ નહીં જોઉં.
stopped = હવે હું શાંત રહીશ. જ્યારે આગળ વધવું હોય ત્યારે લખજો.
command-unknown = એ કમાન્ડની મને ખબર નથી. હું શું કરી શકું તે /help બતાવે છે.
empty-message = એ મેસેજ ખાલી હતો. તમારે શું જોઈએ તે થોડા શબ્દોમાં કહો.
edit-unclear = મેં જોયું કે તમે એક મેસેજ બદલ્યો. શું બદલવાનું છે તે ફરીથી કહો.
too-long = આ મારા માટે બહુ લાંબું છે. વધુમાં વધુ { $limit } અક્ષરોમાં કહો.
no-longer-possible = એ હવે શક્ય નથી. શું ચાલે છે તે જોવા /status લખો.
not-found = એ હવે મળતું નથી. શું ચાલે છે તે જોવા /status લખો.
sorry-failed = માફ કરજો, મારા તરફથી કંઈક ગરબડ થઈ. ફરી કહો.
refused-market = તમારા સેટિંગ મને એની છૂટ નથી આપતાં. /settings માં તમે એ બદલી શકો.
refused-too-many-wishes = તમારી ઘણી પોસ્ટ પહેલેથી ચાલુ છે. પહેલાં એક પૂરી કરો કે કાઢી નાખો; /status એ બતાવે છે.
refused-amount = એ રકમ બરાબર નથી લાગતી. 0 થી મોટો આંકડો લખો.
refused-limit = એ તમે મને આપેલી મર્યાદાની બહાર જશે.
refused-contact = તમારી સલામતી માટે હું ફોન નંબર, સરનામાં કે લિંક આગળ મોકલીશ નહીં. કાર્ડ પર લખ્યા પ્રમાણે મળો.
refused-too-many-messages = એક મિનિટ, એકસાથે ઘણું આવી ગયું. એક મિનિટ પછી ફરી પ્રયત્ન કરો.
refused-deal-over = એ સોદો પૂરો થઈ ગયો છે.
refused-deal-running = આના પર એક સોદો ચાલુ છે. પહેલાં એ સોદો રદ કરો; /status એ બતાવે છે.
refused-not-open = અત્યારે એની શોધ ચાલુ નથી.
refused-not-paused = એ થોભાવેલું નથી.
refused-same-price = ભાવ પહેલેથી એ જ છે.
refused-too-many-counters = ભાવની આપ-લે ઘણી થઈ. હવે મંજૂર કરો અથવા ના પાડો.

# Commands shown in menus
command-start = શરૂ કરો
command-help = હું શું કરી શકું
command-status = શું ચાલે છે
command-settings = હું કેવી રીતે કામ કરું
command-privacy = તમારો ડેટા
command-cancel = સવાલ છોડી દો

announcements-off = તમે START લખો નહીં ત્યાં સુધી આ કમ્યુનિટીની ઘોષણાઓ પણ બંધ રહેશે.
announcements-on = આ કમ્યુનિટીની ઘોષણાઓ ફરી ચાલુ છે.
slow-down = એકસાથે ઘણું આવી ગયું, મારાથી પહોંચી નથી વળાતું. એક મિનિટ રાહ જોઈને ફરી લખો: વચ્ચે તમે જે મોકલ્યું તે મેં વાંચ્યું નથી.
waiting-for-partner = { $thing }: સામેની વ્યક્તિનો અત્યારે સંપર્ક નથી થતો. એમનો મેસેજ આવે કે તરત હું આગળ વધીશ; કંઈ ખોવાશે નહીં.
privacy-notice = { $mark } આ તમારી ખાનગી નિશાની છે. મારા દરેક સાચા કાર્ડ પર એ હોય છે; એ ન હોય તો એ હું નથી. હું બીજા એકાઉન્ટથી તમને ક્યારેય નહીં લખું, અને પાસવર્ડ કે કોડ ક્યારેય નહીં માગું. તમે મને જે કહો છો તે મારી પાસે જ રહે છે: /privacy માં એ જોઈ શકો અને ભૂંસી શકો.
group-private = હું એક વખતે એક જ વ્યક્તિ માટે કામ કરું છું. મને ખાનગીમાં લખો, બાકીનું હું સંભાળી લઈશ:
link-code = આ કોડ { $minutes } મિનિટમાં તમારી બીજી ચેનલ પર મને લખો: { $code }
link-done = જોડાઈ ગયું. હવે આ ચેનલ પર પણ મારી સાથે વાત થશે: { $channel }. મને જે ખબર છે, એ બધે ખબર છે.
link-unknown = એ કોડની મને ખબર નથી. નવો કોડ મેળવવા તમારી બીજી ચેનલ પર /link લખો.
unlink-list = હું કઈ ચેનલ ભૂલી જાઉં?
unlink-none = તમે મારી સાથે ફક્ત અહીં જ વાત કરો છો. બીજી ચેનલ પર પણ વાત કરવા /link લખો.
unlink-done = થઈ ગયું. આ ચેનલ પર હવે તમારી ઓળખાણ મને નથી: { $channel }.
refused-link-own = એ તો તમારો પોતાનો કોડ છે. એ મને બીજી ચેનલ પર લખો.
refused-link-many = તમે પહેલેથી ઘણી ચેનલ પર મારી સાથે વાત કરો છો. પહેલાં એક કાઢવા /unlink લખો.
refused-link-busy = અહીં તમારું એક MAI છે, જેની પોસ્ટ કે સોદા ચાલુ છે. પહેલાં એ પૂરા કરો કે કાઢી નાખો (/status એ બતાવે છે), પછી કોડ ફરી લખો.
command-link = મને બીજે પણ વાપરો
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = તમારી એક પોસ્ટ વિશે તમારા MAI પાસે નવા સમાચાર છે. જોવા માટે જવાબ આપો.
whatsapp-invite-show = મને બતાવો
whatsapp-choose = પસંદ કરો
operator-page =
    તમારું પેજ: { $link }
    આ લિંક ફક્ત એક વાર, { $minutes } મિનિટ સુધી ચાલશે. એ બીજા કોઈને આપશો નહીં.
operator-help =
    /stats – આંકડા, ચિત્ર સાથે
    /broadcast SEGMENT – ઘણા લોકોને લખવું; /broadcasts – એ કેવા ચાલે છે
    /announce WHO TEXT – એક વ્યક્તિને લખવું
    /user WHO – શું ખબર છે; /note WHO TEXT – કંઈક યાદ રાખવું
    /tag WHO TAG, /untag WHO TAG – સેગમેન્ટ માટે
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – જેમાં કોઈ એક વ્યક્તિ આવી નહીં એવા સોદા
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO એટલે p_…, કોઈ MAI નું નામ, અથવા channel:address.
operator-usage = આ રીતે લખો: { $usage }
operator-person-unknown = આ નામની કોઈ વ્યક્તિ મારી જાણમાં નથી: { $who }. p_…, કોઈ MAI નું નામ, અથવા channel:address લખો.
operator-own-person = { $who } ઑપરેટરોમાંથી એક છે; એ શક્ય નથી.
operator-user =
    { $person }
    MAI: { $mai }
    ભાષા: { $language }. શહેર: { $town }
    ચેનલ: { $channels }
    અહીં ક્યારથી: { $since }, છેલ્લે ક્યારે: { $seen }
    પોસ્ટ: { $wishes }
    સોદા: { $deals }
    મળેલા સ્ટાર: { $stars }
    ટૅગ: { $tags }
    બ્રોડકાસ્ટ મળે છે: { $news }. પ્રતિબંધ: { $banned }
    નોંધ: { $notes }
    .title = { $name }
operator-stats =
    લોકો: { $people }, અઠવાડિયામાં નવા: { $fresh }, અઠવાડિયામાં સક્રિય: { $active }
    ભાષાઓ: { $languages }
    ચેનલ: { $channels }
    પોસ્ટ: { $wishes }
    સોદા: { $deals }
    પોસ્ટથી સોદા સુધી: પોસ્ટ { $confirmed }, મેળ મળ્યા { $matched }, નક્કી થયા { $agreed }, પાર પડ્યા { $carried } ({ $conversion })
    જવાબનો સમય: અડધા માટે વધુમાં વધુ { $median }, લગભગ બધા માટે વધુમાં વધુ { $slowest }
    કાર્ડથી મંજૂરી સુધી: { $approval }
    .title = આંકડા
chart-languages = ભાષા પ્રમાણે લોકો
chart-channels = ચેનલ પ્રમાણે લોકો
chart-daily = દિવસ પ્રમાણે નવા લોકો, પોસ્ટ, સોદા
chart-funnel = 1 પોસ્ટ, 2 મેળ મળ્યા, 3 નક્કી થયા, 4 પાર પડ્યા
operator-no-disputes = કોઈ વિવાદ નથી.
operator-deal-unknown = એવા કોઈ સોદાની મને ખબર નથી: { $deal }.
operator-solver-is-party = એ સોદામાં તમે પોતે એક પક્ષ છો; બીજા ઑપરેટરે નક્કી કરવું પડશે.
dispute-solved = { $text }
    .title = સોદા નં. { $deal } વિશે નિર્ણય: { $thing }
operator-says = { $text }
    .title = આ ચલાવનારા તરફથી બે શબ્દ
operator-export-ready = હરોળ: { $total }
operator-nothing-dead = અધવચ્ચે છોડી દીધેલું કંઈ નથી.
operator-switches = મેન્ટેનન્સ: { $maintenance }. { $features }
maintenance = અમે કંઈક સરખું કરીએ છીએ. તમારો મેસેજ મેં સાચવી રાખ્યો છે; કામ પતે કે તરત જવાબ આપીશ.
maintenance-over = મેન્ટેનન્સ પૂરું થયું. રાહ જોતા મેસેજ: { $total }
feature-off = એ અત્યારે બંધ છે. થોડી વાર પછી ફરી પ્રયત્ન કરો.
banned = આ ચલાવનારાએ તમારા માટે પ્રવેશ બંધ કર્યો છે: { $reason }
unbanned = તમારું ફરી સ્વાગત છે. શું વેચવું કે શોધવું છે તે કહો.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] આ { $word } અક્ષરોથી લાંબું છે.
        [too-deep] એકની અંદર એક { $word } કરતાં વધુ કૌંસ છે.
        [unknown-name] “{ $word }” શું છે તે મને ખબર નથી (અક્ષર નં. { $at }). લખી શકાય: { $choices }
        [unknown-value] “{ $word }” (અક્ષર નં. { $at }) ત્યાં શક્ય નથી. જેમ કે: { $choices }
        [expected-value] અક્ષર નં. { $at }: “{ $word }” પછી મૂલ્ય ખૂટે છે.
        [expected-term] અક્ષર નં. { $at }: અહીં શરત ખૂટે છે. લખી શકાય: { $choices }
        [expected-bracket] અક્ષર નં. { $at }: અહીં “{ $word }” ખૂટે છે.
        [left-over] “{ $word }” (અક્ષર નં. { $at }) પહેલાં “and” કે “or” ખૂટે છે.
        [bad-character] “{ $word }” (અક્ષર નં. { $at }) મારાથી વંચાતું નથી.
        [bad-time] “{ $word }” (અક્ષર નં. { $at }) સમયગાળો નથી. જેમ કે: { $choices }
        [bad-distance] “{ $word }” (અક્ષર નં. { $at }) માટે જગ્યા અને અંતર જોઈએ. જેમ કે: { $choices }
        [unknown-place] “{ $word }” (અક્ષર નં. { $at }) નામની જગ્યાની મને ખબર નથી. કોઈ મોટું શહેર લખો, અથવા અક્ષાંશ, રેખાંશ.
        [several-places] “{ $word }” (અક્ષર નં. { $at }) નામની ઘણી જગ્યા હોઈ શકે. આમાંથી એક બિંદુ લખો: { $choices }
       *[other] અક્ષર નં. { $at }: અહીં મારાથી વંચાતું નથી.
    }
    .title = કોના માટે?
broadcast-ask-text =
    કોના માટે: { $segment }
    હવે મને લખાણ મોકલો. દરેક ભાષાની શરૂઆત એના ટૅગથી કરો, જેમ કે “es: Hola”; ટૅગ વગરના શબ્દોની ભાષા: { $language }. છેલ્લે [કૌંસ] વાળી લીટીઓ બટન બને છે; બટન દબાવવાનો અર્થ શું તે [Label -> /status] કહે છે. ફોટો સાથે કે એકલો પણ આવી શકે. “catalog: KEY” કૅટલૉગમાંથી લખાણ લે છે.
broadcast-text-wrong =
    { $problem ->
        [empty] આના માટે કોઈ શબ્દો નથી: { $word }.
        [too-long] { $word }: લખાણ { $limit } અક્ષરોથી લાંબું છે.
        [bad-button] “{ $word }” બટન ન બની શકે: વધુમાં વધુ { $buttons } બટન, દરેકમાં વધુમાં વધુ { $label } અક્ષર.
       *[unknown-key] કૅટલૉગમાં “{ $word }” નામનું, એકલું ઊભું રહે એવું કોઈ લખાણ નથી.
    }
broadcast-preparing = એ કોને કોને મળશે તે ગણું છું. તમે હજી વધુ ભાષાઓ કે ફોટો મોકલી શકો.
broadcast-preview =
    કોના માટે: { $segment }
    મેળવનારા: { $total }
    ભાષાઓ: { $languages }
    ચેનલ: { $channels }
    લખાણ: { $texts }
    બાકાત: { $skipped }
    .title = અજમાયશ, હજી મોકલ્યું નથી
broadcast-nobody =
    આ કોઈને નહીં મળે. કોના માટે: { $segment }
    બાકાત: { $skipped }
broadcast-how =
    { $how ->
        [given] આપ્યું હતું તેમ જ
        [catalog] કૅટલૉગમાંથી
        [translated] અનુવાદ કરેલું
        [read] એ વાંચે છે તેવી બીજી ભાષા
        [related] એમની ભાષાની નજીકની ભાષા
       *[closest] હોય તેમાં સૌથી નજીકનું
    }
skip-reason =
    { $reason ->
        [banned] પ્રતિબંધિત
        [opted-out] બ્રોડકાસ્ટ નથી જોઈતા
        [stopped] બંધ કરવાનું કહ્યું
        [notifications] ફક્ત સોદા વિશે જાણવું છે
        [blocked] આપણને બ્લૉક કર્યા
       *[unreachable] સરનામું નથી
    }
broadcast-ask-when = ક્યારે? જેમ કે “2h”, “18:30”, “2026-03-01 18:30” (તમારો સમય, { $zone }); આગળ “local” લખો તો દરેક મેળવનારની ઘડિયાળ પ્રમાણે.
broadcast-when-wrong = “{ $text }” આવતા એક વર્ષની અંદરનો સમય હોય એમ મારાથી વંચાતું નથી.
broadcast-progress =
    { $state }
    કોના માટે: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = બ્રોડકાસ્ટ { $id }
broadcast-state =
    { $state ->
        [ready] હજી મોકલ્યું નથી
        [preparing] તૈયાર થાય છે
        [scheduled] નક્કી કરેલો સમય: { $at }
        [running] મોકલાય છે
        [paused] થોભાવેલું
        [done] પૂરું થયું
       *[cancelled] રદ થયું
    }
recipient-state =
    { $state ->
        [waiting] હજી બાકી
        [queued] હવે પછી
        [sending] મોકલાય છે
        [sent] મોકલ્યું
        [delivered] પહોંચ્યું
        [read] વંચાયું
        [failed] મોકલાયું નહીં
        [window] એ લખે તેની રાહ
        [unsure] કદાચ મોકલાયું
        [skipped] બાકાત
        [cancelled] રદ થયું
       *[erased] હવે અહીં નથી
    }
broadcast-none = હજી કોઈ બ્રોડકાસ્ટ નથી.
broadcast-ask-cancel = ખરેખર રદ કરું? જેમને હજી મળ્યું નથી તેમને નહીં મળે.
broadcast-report = { $states }
    .title = બ્રોડકાસ્ટ { $id }: દરેક મેળવનાર
broadcast-footer = આવા મેસેજ બંધ કરવા: /stop
button-send-now = હમણાં મોકલો
button-schedule = સમય નક્કી કરો
button-hold = થોભાવો
button-go-on = આગળ વધો
button-stop-sending = રદ કરો
button-report = રિપોર્ટ
operator-text = { $text }
