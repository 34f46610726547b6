# ការចាប់ផ្តើម និងការស្គាល់គ្នា
birth-welcome = សួស្តី! ខ្ញុំជា MAI ភ្នាក់ងារទិញលក់ផ្ទាល់ខ្លួនរបស់អ្នក។ ចង់លក់ ឱ្យគេទទេ ដូរ ជួល ឬរកអ្វី ប្រាប់ខ្ញុំតាមពាក្យ និងភាសារបស់អ្នកបានទាំងអស់ ខ្ញុំរកមនុស្សដែលសម និងតថ្លៃជូន។ បើអ្នកមិនទាន់យល់ព្រម គ្មានអ្វីសម្រេចឡើយ។
birth-ready = MAI របស់អ្នករួចរាល់ហើយ។ សាកសួស្តីមើល។
ask-town = តើអ្នករស់នៅក្រុងណា? (ខ្ញុំឆ្លើយជាភាសា { $language } បើអ្នកសរសេរជាភាសាផ្សេង ខ្ញុំនឹងប្តូរតាម។)
ask-autonomy = តើខ្ញុំអាចសម្រេចចិត្តខ្លួនឯងបានប៉ុនណា?
ask-comfort = តើខ្ញុំអាចធ្វើដោយមិនរំខានអ្នក រហូតដល់ទឹកប្រាក់ប៉ុន្មាន?
ask-style = ចង់ឱ្យខ្ញុំនិយាយជាមួយអ្នកបែបណា?
ask-sharing = តើ MAI របស់អ្នកដទៃអាចដឹងអ្វីខ្លះអំពីអ្នក?
ask-precision = តើអ្នកដទៃអាចឃើញទីតាំងរបស់អ្នកច្បាស់ប៉ុនណា?
ask-platforms = តើអ្នកឆាតនៅណា? ជ្រើសបានច្រើន។
ask-market = តើខ្ញុំអាចធ្វើអ្វីខ្លះជំនួសអ្នកនៅលើទីផ្សារ?
ask-currency = តើអ្នកគិតជារូបិយប័ណ្ណអ្វី? សរសេរមក ឧទាហរណ៍ { $currency }។
ask-radius = តើអ្នកអាចទៅឆ្ងាយប៉ុនណាដើម្បីទិញលក់?
ask-delivery = តើអ្នកចូលចិត្តជួបគ្នា ឬឱ្យដឹកជញ្ជូន?
ask-payment = តើអ្នកចង់បង់ និងទទួលប្រាក់តាមរបៀបណា?
ask-quiet = តើពេលណាខ្ញុំគួរនៅស្ងៀម?
ask-days = តើអ្នកទំនេរជួបគេនៅពេលណា?
ask-firmness = ចង់ឱ្យខ្ញុំតថ្លៃខ្លាំងប៉ុនណា?
ask-partners = តើពិន្ទុរបស់ភាគីម្ខាងទៀតត្រូវល្អប៉ុនណា?
ask-contact = តើអ្នកណាអាចទាក់ទងអ្នកតាមខ្ញុំបាន?
ask-notifications = តើរឿងអ្វីខ្លះដែលខ្ញុំគួរប្រាប់អ្នកដោយមិនចាំសួរ?
ask-interests = តើអ្នកចាប់អារម្មណ៍លើរបស់ប្រភេទណា? សរសេរមកពីរបី។
ask-formality = ចង់ឱ្យខ្ញុំនិយាយគួរសមប៉ុនណា?
ask-languages = តើអ្នកចេះភាសាអ្វីខ្លះ? សរសេរមក។
ask-language = ចង់ឱ្យខ្ញុំនិយាយភាសាអ្វី?
language-set = ចាប់ពីពេលនេះ ខ្ញុំនិយាយភាសា { $language }។
choice-autonomy-ask = សួរខ្ញុំជានិច្ច
choice-autonomy-big = រឿងធំចាំសួរ
choice-autonomy-tell = ធ្វើហើយប្រាប់ខ្ញុំ
choice-autonomy-full = សម្រេចជំនួសខ្ញុំ
choice-comfort-under = មិនលើស { $amount }
choice-comfort-trust = ខ្ញុំទុកចិត្ត MAI
choice-style-casual = ស្និទ្ធស្នាល
choice-style-professional = បែបអាជីព
choice-style-brief = ខ្លីៗ
choice-style-detailed = លម្អិត
choice-sharing-nothing = មិនឱ្យដឹងអ្វីទេ
choice-sharing-interests = ចំណាប់អារម្មណ៍
choice-sharing-profile = ប្រវត្តិរូបខ្ញុំ
choice-sharing-all = អ្វីដែលអាចជួយបាន
choice-precision-city = ក្រុងរបស់ខ្ញុំ
choice-precision-never = មិនឱ្យឃើញទេ
choice-precision-neighbourhood = សង្កាត់របស់ខ្ញុំ
choice-precision-precise = ច្បាស់លាស់
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ឆាតលើវេប
platform-not-yet = { $name }៖ នៅទីនេះមិនទាន់មានទេ តែខ្ញុំកត់ទុកហើយ។
choice-market-full = ទាំងអស់
choice-market-browse = គ្រាន់តែមើល
choice-market-buy = ទិញ តែសួរខ្ញុំសិន
choice-market-sell = លក់ តែសួរខ្ញុំសិន
choice-radius-5 = 5 គ.ម.
choice-radius-20 = 20 គ.ម.
choice-radius-50 = 50 គ.ម.
choice-radius-100 = 100 គ.ម.
choice-radius-500 = 500 គ.ម.
choice-delivery-pickup = ជួបគ្នា
choice-delivery-delivery = ដឹកជញ្ជូន
choice-delivery-either = បានទាំងពីរ
choice-payment-cash = លុយសុទ្ធ
choice-payment-transfer = ផ្ទេរតាមធនាគារ
choice-payment-card = កាត
choice-payment-any = អ្វីក៏បាន
choice-quiet-night = ពេលយប់ (22–8)
choice-quiet-none = មិនបាច់ស្ងៀមទេ
choice-quiet-evening = ល្ងាចនិងយប់ (19–9)
choice-days-any = ពេលណាក៏បាន
choice-days-weekend = ចុងសប្តាហ៍
choice-days-evenings = រសៀលនិងល្ងាច
choice-days-mornings = ពេលព្រឹក
choice-firmness-normal = ធម្មតា
choice-firmness-soft = ថ្នមៗ
choice-firmness-firm = ខ្លាំង
choice-partners-0 = អ្នកណាក៏បាន
choice-partners-50 = មធ្យមឡើងទៅ
choice-partners-70 = ល្អ
choice-partners-85 = ល្អណាស់
choice-contact-everyone = គ្រប់គ្នា
choice-contact-rated = អ្នកមានពិន្ទុហើយ
choice-contact-nobody = មិនឱ្យអ្នកណាទេ
choice-notifications-all = គ្រប់រឿង
choice-notifications-digest = ម្ដងក្នុងមួយថ្ងៃ រួមគ្នា
choice-notifications-deals = តែរឿងទិញលក់ខ្ញុំ
choice-notifications-none = មិនបាច់ប្រាប់ទេ
choice-formality-polite = គួរសម
choice-formality-familiar = ដូចមិត្តភក្តិ
which-town = តើអ្នកចង់និយាយពីមួយណា?
town-noted = កត់ទុកហើយ៖ { $town }។ ខ្ញុំគិតជា { $currency } អ្នកអាចប្តូរបាននៅ /settings។
unclear-town = ខ្ញុំមិនស្គាល់ក្រុងនោះទេ។ សូមសរសេរឈ្មោះក្រុងធំដែលនៅជិតបំផុត ឬផ្ញើទីតាំងរបស់អ្នកមក។
held-until-ready = ខ្ញុំទុកវាហើយ។ ចាំបន្តិច រួចខ្ញុំនឹងចាត់ចែងជូន។
please-choose = សូមចុចប៊ូតុងណាមួយ ឬសរសេរ /help។
noted = កត់ទុកហើយ។
welcome-back = { $formality ->
    [familiar] ហេ សប្បាយចិត្តដែលបានជួបទៀត! 👋 មានការអី?
   *[polite] ស្វាគមន៍មកវិញ! តើអ្នកកំពុងរកអ្វី ឬមានអ្វីចង់បញ្ចេញ?
}

# ប៊ូតុង
button-skip = រំលង
button-done-choosing = រួចហើយ
button-drop = មិនអីទេ បោះបង់
button-yes-look = បាន រកទៅ
button-only-tell = គ្រាន់តែប្រាប់ខ្ញុំ
button-change = ប្តូរ
button-back = ថយក្រោយ
button-approve = យល់ព្រម
button-decline = មិនយក
button-counter = តម្លៃផ្សេង
button-here = ខ្ញុំមកដល់ហើយ
button-done = រួចរាល់ទាំងអស់
button-write = សរសេរទៅគេ
button-reschedule = ពេលផ្សេង
button-noshow = គេមិនបានមក
button-cancel = លុបចោលការព្រមព្រៀង
button-cancel-sure = បាន លុបចោល
button-cancel-wish = លុប
button-keep = ទេ ទុកដដែល
button-reply = ឆ្លើយតប
button-negotiate = តថ្លៃ
button-accept-time = ពេលនេះបាន
button-pause = ផ្អាក
button-resume = រកបន្ត
button-edit = កែ
button-export = យកទិន្នន័យជាឯកសារ
button-erase = លុបទាំងអស់
button-erase-sure = បាន លុបទាំងអស់
button-voice-give = ផ្តល់គំរូសំឡេង
button-voice-delete = លុបគំរូសំឡេង
button-used = ប៊ូតុងនោះបានចុចរួចហើយ។ សរសេរ /status ដើម្បីមើលថាដល់ណាហើយ។
button-unknown = ខ្ញុំមិនស្គាល់ប៊ូតុងនោះទៀតទេ។ សរសេរ /status ដើម្បីមើលថាដល់ណាហើយ។
button-foreign = ប៊ូតុងនោះជារបស់អ្នកផ្សេង។
label = { $text }

# សំណើ
action-name = { $action ->
    [SELL] លក់
    [BUY] រកទិញ
    [GIVE] ឱ្យទទេ
    [TRADE] ដូរ
    [RENT_OUT] ឱ្យជួល
    [RENT] រកជួល
    [OFFER_SERVICE] ទទួលធ្វើ
    [SEEK_SERVICE] រកអ្នកធ្វើ
   *[other] សំណើ
}
card-draft = { $lines }

    { $question }
    .title = { action-name }៖ { $thing }
card-confirm = { $lines }

    ឱ្យខ្ញុំរកមនុស្សឬទេ? បើមានអ្វីខុស អ្នកអាចប្រាប់ខ្ញុំឱ្យកែក៏បាន។
    .title = { action-name }៖ { $thing }
ask-wish-action = តើអ្នកចង់ធ្វើអ្វីជាមួយវា?
ask-wish-thing = តើវាជាអ្វីឱ្យប្រាកដ?
ask-wish-location = នៅក្រុងណា? អ្នកផ្ញើទីតាំងមកក៏បាន។
ask-wish-size = ទំហំប៉ុនណា?
ask-wish-quantity = ចំនួនប៉ុន្មាន?
ask-wish-wanted = តើអ្នកចង់បានអ្វីមកវិញ?
per-what = { $per ->
    [hour] ក្នុងមួយម៉ោង
    [day] ក្នុងមួយថ្ងៃ
    [week] ក្នុងមួយសប្តាហ៍
    [month] ក្នុងមួយខែ
    [unit] ក្នុងមួយ
   *[one] {""}
}
ask-wish-target = តើអ្នកចង់បានតម្លៃប៉ុន្មាន{ per-what }? អ្នកដទៃនឹងឃើញវាជាតម្លៃដែលអ្នកដាក់។
ask-wish-limit = { $side ->
    [provider] តើតម្លៃទាបបំផុតដែលអ្នកទទួលយកគឺប៉ុន្មាន{ per-what }? ដឹងតែយើងពីរនាក់ទេ ខ្ញុំមិនប្រាប់អ្នកណាឡើយ។
   *[seeker] តើតម្លៃច្រើនបំផុតដែលអ្នកអាចបង់គឺប៉ុន្មាន{ per-what }? ដឹងតែយើងពីរនាក់ទេ ខ្ញុំមិនប្រាប់អ្នកណាឡើយ។
}
unclear-wish-thing = សូមប្រាប់មួយពាក្យពីរថាវាជាអ្វី។
unclear-wish-location = ខ្ញុំមិនស្គាល់ក្រុងនោះទេ។ សូមសរសេរឈ្មោះក្រុងធំដែលនៅជិតបំផុត ឬផ្ញើទីតាំងរបស់អ្នកមក។
unclear-wish-size = សូមសរសេរទំហំតាមដែលមាននៅលើរបស់នោះ។
unclear-wish-quantity = សូមសរសេរជាលេខ ឧទាហរណ៍ 4។
unclear-wish-wanted = សូមប្រាប់មួយពាក្យពីរថាអ្នកចង់បានអ្វីមកវិញ។
unclear-wish-target = សូមសរសេរចំនួនទឹកប្រាក់ ឧទាហរណ៍ 80។
unclear-wish-limit = សូមសរសេរចំនួនទឹកប្រាក់ ឧទាហរណ៍ 60។
two-currencies = ខ្ញុំឃើញរូបិយប័ណ្ណពីរ៖ { $currencies }។ សូមប្រាប់ទឹកប្រាក់ជារូបិយប័ណ្ណតែមួយ។
several-wishes = ខ្ញុំឃើញមានសំណើ { $count } នៅក្នុងនោះ។ តោះមើលម្តងមួយៗ។
wish-open = { $style ->
    [brief] កំពុងរក។
   *[other] ខ្ញុំកំពុងរកមនុស្សជូន មានដំណឹងភ្លាមខ្ញុំប្រាប់ភ្លាម។ សរសេរ /status បានគ្រប់ពេល។
}
wish-standing = ខ្ញុំនឹងតាមមើលជូន ហើយប្រាប់តែពេលមានអ្វីលេចឡើង។
wish-dropped = មិនអីទេ បំភ្លេចវាចោល។
wish-expired = សំណើនេះអស់ពេលហើយ ខ្ញុំឈប់រកហើយ។ បើនៅចង់បាន ប្រាប់ខ្ញុំម្តងទៀត។
    .title = { action-name }៖ { $thing }
wish-paused = ផ្អាកហើយ។ គ្មានអ្នកណាឃើញទេ រហូតដល់អ្នកបន្តវិញ។
wish-resumed = ខ្ញុំរកបន្តហើយ។
wish-cancelled = លុបហើយ៖ { $thing }។
which-field = ឱ្យខ្ញុំប្តូរអ្វី?
field-action = អ្វីដែលខ្ញុំចង់ធ្វើ
field-thing = របស់
field-quantity = ចំនួន
field-size = ទំហំ
field-location = ក្រុង
field-wanted = អ្វីដែលចង់បានមកវិញ
field-target = តម្លៃដែលខ្ញុំដាក់
field-limit = តម្លៃកំណត់របស់ខ្ញុំ
photo-what = រូបស្អាតណាស់! វាជាអ្វី ហើយឱ្យខ្ញុំធ្វើអ្វី៖ លក់ ឱ្យគេទទេ ឬរករបស់ដូចវា?
photo-seen = មើលទៅដូចជា៖ { $thing }។ ឱ្យខ្ញុំធ្វើអ្វី៖ លក់ ឱ្យគេទទេ ឬរករបស់ដូចវា?
voice-heard = ខ្ញុំឮថា៖ «{ $text }»
voice-unclear = ខ្ញុំស្តាប់មិនច្បាស់ទេ។ សូមសរសេរជាពាក្យខ្លីៗ។
got-voice = ខ្ញុំមិនទាន់ស្តាប់សារជាសំឡេងបានទេ។ សូមសរសេរជាពាក្យខ្លីៗ។
got-contact = អរគុណ តែខ្ញុំមិនត្រូវការលេខទំនាក់ទំនងទេ៖ អ្នក និងភាគីម្ខាងទៀតសរសេររកគ្នាតាមរយៈខ្ញុំ។
got-sticker = 🙂 ប្រាប់ខ្ញុំជាពាក្យថាអ្នកកំពុងរកអ្វី ឬចង់បញ្ចេញអ្វី។
got-document = ខ្ញុំមិនអាចអានឯកសារបានទេ។ សូមប្រាប់ជាពាក្យខ្លីៗថាវានិយាយពីអ្វី។
got-other = ខ្ញុំមិនអាចអានសារបែបនោះបានទេ។ សូមប្រាប់ជាពាក្យខ្លីៗ។
standing-found = { $priced ->
    [yes] រកឃើញ៖ { $thing } ចម្ងាយ { $distance } ដាក់តម្លៃ { $price }។
   *[no] រកឃើញ៖ { $thing } ចម្ងាយ { $distance }។
}
digest = { $lines }
    .title = រកឃើញសម្រាប់អ្នកថ្ងៃនេះ
talk-begun = ខ្ញុំកំពុងនិយាយជាមួយគេ បន្តិចទៀតខ្ញុំមកប្រាប់វិញ។
which-meaning = ខ្ញុំមិនប្រាកដថាយល់ត្រូវទេ។ តើអ្នកចង់ធ្វើអ្វី?
meaning-sell = លក់របស់អ្វីមួយ
meaning-buy = ទិញរបស់អ្វីមួយ
meaning-give = ឱ្យរបស់គេទទេ
meaning-trade = ដូររបស់អ្វីមួយ
meaning-rent-out = ដាក់ឱ្យគេជួល
meaning-rent = ជួលអ្វីមួយ
meaning-offer-service = ទទួលធ្វើការឱ្យគេ
meaning-seek-service = រកគេធ្វើការឱ្យ
meaning-approve = យល់ព្រម
meaning-decline = បដិសេធ
meaning-counter = ឱ្យតម្លៃផ្សេង
meaning-cancel = ដកអ្វីមួយវិញ
meaning-status = មើលថាដល់ណាហើយ
meaning-help = សុំជំនួយ
meaning-greet = គ្រាន់តែសួស្តី
meaning-thank = គ្រាន់តែអរគុណ
meaning-stop = ឈប់ផ្ញើសារ
meaning-other = គ្រាន់តែជជែកលេង
meaning-neither = រឿងផ្សេង
say-it-differently = អ៊ីចឹងសូមនិយាយជាពាក្យផ្សេង ឧទាហរណ៍៖ «ខ្ញុំចង់លក់កង់ ៨០ដុល្លារ»។

# បន្ទាត់នៅលើកាត
line-in-return = ដូរយក៖ { $value }
line-details = { $value }
line-quantity = ចំនួន៖ { $value }
line-unit-price = តម្លៃមួយៗ៖ { $value }
line-total = សរុប៖ { $value }
line-price-hour = { $value } ក្នុងមួយម៉ោង
line-price-day = { $value } ក្នុងមួយថ្ងៃ
line-price-week = { $value } ក្នុងមួយសប្តាហ៍
line-price-month = { $value } ក្នុងមួយខែ
line-free = ឥតគិតថ្លៃ
line-reasons = មូលហេតុ៖ { $value }
line-distance = ចម្ងាយ៖ { $value }
line-area = តំបន់ជួបគ្នា៖ { $value }
line-times = ពេលដែលអាចបាន៖ { $value }
line-payment = ការបង់ប្រាក់៖ { $value }
line-partner = ភាគីម្ខាងទៀត៖ { $value }
line-interests = ចំណាប់អារម្មណ៍៖ { $value }
line-since = នៅទីនេះតាំងពី៖ { $value }
line-expires = មានសុពលភាពដល់៖ { $value }
line-deal = ការព្រមព្រៀងលេខ { $value }
line-hope = តម្លៃ៖ { $value }
line-limit = តម្លៃកំណត់ (ដឹងតែអ្នកនិងខ្ញុំ)៖ { $value }
line-place = កន្លែង៖ { $value }
line-urgent = បន្ទាន់
line-when = ពេល៖ { $value }
line-where = ទីកន្លែង៖ { $value }
partner-new = { $named ->
    [yes] { $name } ទើបមកថ្មី មិនទាន់មានពិន្ទុ
   *[no] ទើបមកថ្មី មិនទាន់មានពិន្ទុ
}
partner-rated = { $named ->
    [yes] { $name } ផ្កាយ { NUMBER($stars, maximumFractionDigits: 1) } លើ 5 ({ $count })
   *[no] ផ្កាយ { NUMBER($stars, maximumFractionDigits: 1) } លើ 5 ({ $count })
}
reason-same-size = ទំហំត្រូវគ្នា
reason-same-brand = ម៉ាកត្រូវគ្នា
reason-same-model = ម៉ូដែលត្រូវគ្នា
reason-asks = ដាក់តម្លៃ { $value }
payment-cash = លុយសុទ្ធ
payment-bank-transfer = ផ្ទេរតាមធនាគារ
payment-card = កាត
payment-mobile-money = បង់តាមទូរស័ព្ទ
condition-new = ថ្មី
condition-used-like-new = ដូចថ្មី
condition-used-good = នៅល្អ
condition-used-fair = ប្រើបានល្មម
condition-for-parts = យកគ្រឿង
condition-used = មួយទឹក
color-black = ពណ៌ខ្មៅ
color-white = ពណ៌ស
color-red = ពណ៌ក្រហម
color-blue = ពណ៌ខៀវ
color-green = ពណ៌បៃតង
color-yellow = ពណ៌លឿង
color-grey = ពណ៌ប្រផេះ
color-brown = ពណ៌ត្នោត
color-pink = ពណ៌ផ្កាឈូក
color-silver = ពណ៌ទឹកប្រាក់
color-gold = ពណ៌មាស
color-beige = ពណ៌ក្រែម
color-purple = ពណ៌ស្វាយ
color-orange = ពណ៌ទឹកក្រូច
material-leather = ស្បែក
material-wood = ឈើ
material-metal = លោហៈ
material-glass = កញ្ចក់
material-plastic = ជ័រ
material-cotton = កប្បាស
material-wool = រោមចៀម
material-silk = សូត្រ
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } គ.ម.
attribute-rooms = { $value } បន្ទប់
attribute-area-m2 = { $value } m²
unit-kg = { $count } គីឡូ
unit-l = { $count } លីត្រ
unit-m = { $count } ម៉ែត្រ
unit-piece = { $count } ឯកតា
unit-pair = { $count } គូ
unit-set = { $count } ឈុត

# ការព្រមព្រៀង
card-approval = { $lines }

    តើអ្នកយល់ព្រមទេ?
    .title = { $side ->
    [provider] មានគេចង់បានរបស់នេះពីអ្នក៖ { $thing }
   *[seeker] ខ្ញុំរកឃើញជូនអ្នក៖ { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = អ្នកយល់ព្រមហើយ។ ឥឡូវខ្ញុំរង់ចាំភាគីម្ខាងទៀត។
approved-for-you = ខ្ញុំបានយល់ព្រមជំនួសអ្នក តាមដែលអ្នកអនុញ្ញាត។
counter-accepted = ភាគីម្ខាងទៀតទទួលយកតម្លៃរបស់អ្នក។
declined-by-you = បានបដិសេធហើយ។ ខ្ញុំរកបន្ត។
deal-expired = ការព្រមព្រៀង { $deal } អស់ពេលហើយ។ ខ្ញុំរកបន្ត។
deal-reminder = { $lines }

    រឿងនេះនៅរង់ចាំចម្លើយរបស់អ្នក។
    .title = { $thing }
deal-cancelled-by-you = ការព្រមព្រៀង { $deal } ត្រូវបានលុបចោល។ ខ្ញុំបានប្រាប់ភាគីម្ខាងទៀតហើយ។
peer-declined = ភាគីម្ខាងទៀតមិនយកការព្រមព្រៀង { $deal } ទេ។ ខ្ញុំរកបន្ត។
peer-cancelled = ភាគីម្ខាងទៀតបានលុបចោលការព្រមព្រៀង { $deal }។ ខ្ញុំរកបន្ត។
ask-counter = តម្លៃមួយគឺ { $price }។ តើអ្នកស្នើតម្លៃប៉ុន្មានវិញ?
counter-sent = ខ្ញុំបានប្រាប់តម្លៃរបស់អ្នកទៅគេហើយ។
counter-refused = ភាគីម្ខាងទៀតមិនយល់ព្រមទេ។ តម្លៃ { $price } នៅដដែល។
nothing-to-approve = ឥឡូវនេះគ្មានអ្វីរង់ចាំចម្លើយរបស់អ្នកទេ។
which-deal = មានការស្នើច្រើនកំពុងរង់ចាំអ្នក។ សូមប្រើប៊ូតុង។
ask-cancel-deal = លុបចោលការព្រមព្រៀងនេះមែនទេ? ភាគីម្ខាងទៀតកំពុងសង្ឃឹមលើអ្នក។
kept = បាន អ្វីៗទុកដដែល។

# ការជួបគ្នា
meeting-card = { $lines }

    ជួបគ្នានៅកន្លែងមានមនុស្សច្រើននៅពេលថ្ងៃ មើលរបស់មុនបង់លុយ ហើយកុំបង់លុយមុនឱ្យសោះ។
    .title = ព្រមព្រៀងហើយ៖ { $thing }
meeting-spot = កន្លែងសាធារណៈមានមនុស្សច្រើននៅ { $town } ដូចជាផ្សារ ឬស្ថានីយ
meeting-calendar = នេះជាកំណត់សម្រាប់ប្រតិទិនរបស់អ្នក។
meeting-soon = { $lines }
    .title = ជិតដល់ពេលជួបគ្នាហើយ៖ { $thing }
meeting-how = យ៉ាងម៉េចដែរ ដំណើរការល្អទេ?
    .title = { $thing }
calendar-summary = MAI៖ { $thing }
calendar-description = { $lines }
no-other-times = ខ្ញុំរកមិនឃើញពេលផ្សេងដែលត្រូវទាំងពីរភាគីទេ។ អ្នកអាចសរសេរទៅភាគីម្ខាងទៀតបាន។
ask-other-time = ពេលណាដែលអ្នកទំនេរ?
time-proposed = ខ្ញុំបានស្នើពេល { $time }។
time-asked = ភាគីម្ខាងទៀតស្នើពេល { $time }។
arrived-noted = ខ្ញុំបានប្រាប់ភាគីម្ខាងទៀតថាអ្នកមកដល់ហើយ។
peer-arrived = ភាគីម្ខាងទៀតមកដល់ហើយ។
ask-rating = រួចរាល់! តើភាគីម្ខាងទៀតយ៉ាងណាដែរ?
too-early-for-no-show = ពេលណាត់ជួបគឺ { $time }។ សូមរង់ចាំដល់ពេលនោះសិន។
no-show-noted = ខ្ញុំសោកស្តាយ។ ខ្ញុំបានកត់ថាគេមិនបានមក ហើយរកបន្ត។ តើអ្នកចង់ឱ្យពិន្ទុគេទេ?
blamed-no-show = ភាគីម្ខាងទៀតនិយាយថាអ្នកមិនបានមក។ ខ្ញុំរកបន្ត។ អ្នកក៏អាចឱ្យពិន្ទុគេបានដែរ។
rating-thanks = អរគុណ! អ្នកបានឱ្យផ្កាយ { $stars }។
ask-note = ចង់ឱ្យខ្ញុំប្រាប់អ្វីទៅភាគីម្ខាងទៀត? ខ្ញុំបញ្ជូនទៅដោយមិនបង្ហាញឈ្មោះ ឬលេខរបស់អ្នកទេ។
note-sent = បញ្ជូនទៅហើយ។
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = សារអំពី៖ { $thing }
note-translated = «{ $text }» { $understood }
    ច្បាប់ដើម ({ $language })៖ «{ $original }»
    .title = សារអំពី៖ { $thing }

# ស្ថានភាព
status-summary = សំណើដែលនៅបើក៖ { $wishes }។ ការព្រមព្រៀងដែលនៅបើក៖ { $deals }។ ចប់ហើយ៖ { $done }។
status-empty = ឥឡូវគ្មានអ្វីនៅបើកទេ។ ប្រាប់ខ្ញុំថាអ្នកចង់លក់ ឬរកអ្វី។
status-wish = { $lines }
    { $state }
    .title = { action-name }៖ { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = មិនទាន់ចប់
wish-state-open = ខ្ញុំកំពុងរក
wish-state-standing = ខ្ញុំនឹងប្រាប់ពេលមានអ្វីលេចឡើង
wish-state-talking = ខ្ញុំកំពុងចរចា
wish-state-agreed = ព្រមព្រៀងហើយ សូមមើលការព្រមព្រៀង
wish-state-paused = ផ្អាក
deal-state-proposed = រង់ចាំចម្លើយរបស់អ្នក
deal-state-approved-by-me = រង់ចាំភាគីម្ខាងទៀត
deal-state-approved-by-peer = ភាគីម្ខាងទៀតយល់ព្រមហើយ រង់ចាំអ្នក
deal-state-confirmed = ទាំងពីរភាគីយល់ព្រមហើយ
deal-state-meeting = បានណាត់ជួបហើយ
deal-state-arrived = អ្នកមកដល់ហើយ
deal-state-done = រួចហើយ មិនទាន់ឱ្យពិន្ទុ
deal-state-no-show = មានម្នាក់មិនបានមក
deal-state-blamed = ភាគីម្ខាងទៀតថាអ្នកមិនបានមក
ask-cancel-wish = លុប «{ $thing }» មែនទេ?

# ការកំណត់ និងឯកជនភាព
settings-list = តើអ្នកចង់ប្តូរអ្វី?
setting-language = ភាសា
setting-town = ក្រុង
setting-autonomy = សិទ្ធិសម្រេចចិត្ត
setting-comfort = ចំនួនទឹកប្រាក់
setting-style = របៀបនិយាយ
setting-sharing = អ្វីដែលអ្នកដទៃដឹង
setting-precision = ទីតាំង
setting-platforms = បណ្តាញ
setting-market = ទីផ្សារ
setting-currency = រូបិយប័ណ្ណ
setting-radius = ចម្ងាយ
setting-delivery = ការដឹកជញ្ជូន
setting-payment = ការបង់ប្រាក់
setting-quiet = ម៉ោងស្ងៀម
setting-days = ថ្ងៃជួបគ្នា
setting-firmness = ការតថ្លៃ
setting-partners = ពិន្ទុរបស់អ្នកដទៃ
setting-contact = អ្នកណាអាចទាក់ទងខ្ញុំ
setting-notifications = ការជូនដំណឹង
setting-interests = ចំណាប់អារម្មណ៍
setting-formality = សុជីវធម៌
setting-languages = ភាសាដែលខ្ញុំចេះ
privacy = ខ្ញុំរក្សាទុកអ្វីដែលអ្នកប្រាប់អំពីសំណើរបស់អ្នក ចម្លើយចំពោះសំណួររបស់ខ្ញុំ និងការព្រមព្រៀងរបស់អ្នក។ តម្លៃកំណត់ និងអាសយដ្ឋានរបស់អ្នកមិនដែលចេញពីខ្ញុំឡើយ។ អ្នកអាចយកទិន្នន័យទៅជាមួយ ឬលុបចោលបាន។
export-ready = នេះជាអ្វីទាំងអស់ដែលខ្ញុំដឹងអំពីអ្នក។
ask-erase = លុបទាំងអស់មែនទេ? សំណើ និងការព្រមព្រៀងដែលនៅបើកនឹងបញ្ចប់ ហើយ MAI របស់អ្នកនឹងបាត់ជារៀងរហូត។
erased = លុបទាំងអស់ហើយ។ លាសិនហើយ!
voice-consent = អរគុណ។ សូមផ្ញើសារជាសំឡេងខ្លីមួយឥឡូវនេះ ខ្ញុំទុកវាជាគំរូសំឡេងរបស់អ្នក រហូតដល់អ្នកលុបវា។
voice-kept = ខ្ញុំបានរក្សាទុកគំរូសំឡេងរបស់អ្នកហើយ។ អ្នកអាចលុបវាបាននៅ /privacy។
voice-deleted = គំរូសំឡេងរបស់អ្នកត្រូវបានលុបហើយ។

# ការសន្ទនា
help = { $style ->
    [brief] ប្រាប់ខ្ញុំថាអ្នកលក់ ឱ្យទទេ ដូរ ជួល ឬរកអ្វី។ /status /settings /privacy /cancel /stop
   *[other] ប្រាប់ខ្ញុំតាមពាក្យរបស់អ្នកថាចង់លក់ ឱ្យគេទទេ ដូរ ជួល ឬរកអ្វី។ ឧទាហរណ៍៖ «មានកង់លក់ ៨០ដុល្លារ» ឬ «រកគ្រែក្មេងនៅជិតខ្ញុំ»។ ខ្ញុំរកមនុស្សជូន មិនថាគេនិយាយភាសាអ្វី តថ្លៃក្នុងកម្រិតដែលអ្នកកំណត់ ហើយសួរអ្នកមុននឹងព្រមព្រៀងអ្វីមួយ។
        /status – ដល់ណាហើយ
        /settings – របៀបខ្ញុំធ្វើការជូនអ្នក
        /privacy – ទិន្នន័យរបស់អ្នក
        /cancel – រំលងសំណួរ
        /stop – ឈប់ផ្ញើសារ
}
greeting = { $formality ->
    [familiar] ហេ! 👋 រកអី ឬមានអីចង់បញ្ចេញ?
   *[polite] { $style ->
        [professional] សួស្តី។ តើខ្ញុំអាចជួយអ្វីបាន?
       *[other] សួស្តី! តើអ្នកកំពុងរកអ្វី ឬមានអ្វីចង់បញ្ចេញ?
    }
}
you-are-welcome = { $formality ->
    [familiar] មិនអីទេ! 🙂
   *[polite] មិនអីទេ រីករាយដែលបានជួយ!
}
not-a-wish = ខ្ញុំពូកែខាងទិញលក់៖ ប្រាប់ខ្ញុំថាអ្នកចង់លក់ ឱ្យគេទទេ ដូរ ជួល ឬរកអ្វី។ /help បង្ហាញបន្ថែម។
nothing-asked = បាន ខ្ញុំមិនរង់ចាំចម្លើយទៀតទេ។
stopped = ខ្ញុំនឹងនៅស្ងៀម។ ពេលណាចង់បន្ត សរសេរមកខ្ញុំ។
command-unknown = ខ្ញុំមិនស្គាល់ពាក្យបញ្ជានោះទេ។ /help បង្ហាញថាខ្ញុំអាចធ្វើអ្វីបាន។
empty-message = សារនោះទទេ។ សូមប្រាប់ជាពាក្យខ្លីៗថាអ្នកត្រូវការអ្វី។
edit-unclear = ខ្ញុំឃើញថាអ្នកបានកែសារមួយ។ សូមប្រាប់ជាសារថ្មីថាឱ្យខ្ញុំប្តូរអ្វី។
too-long = វែងពេកសម្រាប់ខ្ញុំ។ សូមនិយាយមិនឱ្យលើស { $limit } តួអក្សរ។
no-longer-possible = ធ្វើអ៊ីចឹងលែងបានហើយ។ សរសេរ /status ដើម្បីមើលថាដល់ណាហើយ។
not-found = ខ្ញុំរកវាលែងឃើញហើយ។ សរសេរ /status ដើម្បីមើលថាដល់ណាហើយ។
sorry-failed = សុំទោស មានបញ្ហាខាងខ្ញុំ។ សូមនិយាយម្តងទៀត។
refused-market = ការកំណត់របស់អ្នកមិនអនុញ្ញាតឱ្យខ្ញុំធ្វើដូច្នោះទេ។ អ្នកអាចប្តូរបាននៅ /settings។
refused-too-many-wishes = អ្នកមានសំណើនៅបើកច្រើនហើយ។ សូមបញ្ចប់ ឬលុបមួយសិន /status បង្ហាញវាទាំងអស់។
refused-amount = ចំនួននោះមិនអាចត្រឹមត្រូវទេ។ សូមសរសេរលេខធំជាង 0។
refused-limit = នោះនឹងហួសតម្លៃកំណត់ដែលអ្នកបានប្រាប់ខ្ញុំ។
refused-contact = ដើម្បីសុវត្ថិភាពរបស់អ្នក ខ្ញុំមិនបញ្ជូនលេខទូរស័ព្ទ អាសយដ្ឋាន ឬតំណភ្ជាប់ទេ។ អ្នកជួបគ្នាតាមដែលបានព្រមព្រៀងនៅលើកាត។
refused-too-many-messages = ចាំបន្តិច សារច្រើនពេកក្នុងពេលតែមួយ។ សាកម្តងទៀតក្នុងមួយនាទី។
refused-deal-over = ការព្រមព្រៀងនោះចប់ហើយ។
refused-deal-running = មានការព្រមព្រៀងកំពុងដំណើរការអំពីវា។ សូមលុបចោលការព្រមព្រៀងនោះសិន /status បង្ហាញវា។
refused-not-open = ឥឡូវខ្ញុំមិនកំពុងរកវាទេ។
refused-not-paused = វាមិនបានផ្អាកទេ។
refused-same-price = តម្លៃនោះគឺតម្លៃបច្ចុប្បន្នស្រាប់ហើយ។
refused-too-many-counters = តថ្លៃគ្នាទៅវិញទៅមកគ្រប់គ្រាន់ហើយ។ សូមចុច «យល់ព្រម» ឬ «មិនយក»។

# ពាក្យបញ្ជាក្នុងម៉ឺនុយ
command-start = ចាប់ផ្តើម
command-help = អ្វីដែលខ្ញុំអាចធ្វើ
command-status = ដល់ណាហើយ
command-settings = របៀបខ្ញុំធ្វើការជូនអ្នក
command-privacy = ទិន្នន័យរបស់អ្នក
command-cancel = រំលងសំណួរ

announcements-off = ការជូនដំណឹងរបស់សហគមន៍នេះក៏បិទដែរ រហូតដល់អ្នកសរសេរ START។
announcements-on = ការជូនដំណឹងរបស់សហគមន៍នេះបើកវិញហើយ។
slow-down = សារមកច្រើនពេកក្នុងពេលតែមួយ ខ្ញុំតាមមិនទាន់ទេ។ សូមចាំមួយនាទី រួចសរសេរម្តងទៀត៖ អ្វីដែលអ្នកផ្ញើមកនៅចន្លោះនោះ ខ្ញុំមិនបានអានទេ។
waiting-for-partner = { $thing }៖ ឥឡូវនេះទាក់ទងភាគីម្ខាងទៀតមិនបានទេ។ ពេលគេសរសេរមក ខ្ញុំបន្តភ្លាម គ្មានអ្វីបាត់ទេ។
privacy-notice = { $mark } នេះជាសញ្ញាផ្ទាល់ខ្លួនរបស់អ្នក។ កាតពិតរបស់ខ្ញុំមានសញ្ញានេះទាំងអស់ បើគ្មានទេ នោះមិនមែនខ្ញុំទេ។ ខ្ញុំមិនដែលសរសេរទៅអ្នកពីគណនីផ្សេង ហើយមិនដែលសួររកពាក្យសម្ងាត់ ឬលេខកូដឡើយ។ អ្វីដែលអ្នកប្រាប់ខ្ញុំ នៅតែជាមួយខ្ញុំ៖ អ្នកអាចមើល ឬលុបបាននៅ /privacy។
group-private = ក្នុងមួយលើក ខ្ញុំធ្វើការជូនមនុស្សតែម្នាក់។ សរសេរមកខ្ញុំជាលក្ខណៈឯកជន ខ្ញុំនឹងចាត់ចែងជូន៖
link-code = សូមសរសេរលេខកូដនេះមកខ្ញុំតាមបណ្តាញផ្សេងរបស់អ្នក ក្នុងរយៈពេល { $minutes } នាទី៖ { $code }
link-done = ភ្ជាប់ហើយ៖ ឥឡូវអ្នកក៏ទាក់ទងខ្ញុំតាម { $channel } បានដែរ។ អ្វីដែលខ្ញុំដឹង ខ្ញុំដឹងនៅគ្រប់បណ្តាញ។
link-unknown = ខ្ញុំមិនស្គាល់លេខកូដនោះទេ។ សរសេរ /link តាមបណ្តាញផ្សេងរបស់អ្នក ដើម្បីទទួលលេខកូដថ្មី។
unlink-list = ឱ្យខ្ញុំភ្លេចបណ្តាញណា?
unlink-none = អ្នកទាក់ទងខ្ញុំបានតែនៅទីនេះទេ។ សរសេរ /link ដើម្បីប្រើខ្ញុំតាមបណ្តាញផ្សេងទៀត។
unlink-done = រួចហើយ។ នៅ { $channel } ខ្ញុំលែងស្គាល់អ្នកហើយ។
refused-link-own = នោះជាលេខកូដរបស់អ្នកផ្ទាល់។ សូមសរសេរវាមកខ្ញុំតាមបណ្តាញផ្សេង។
refused-link-many = អ្នកទាក់ទងខ្ញុំបានតាមបណ្តាញច្រើនហើយ។ សរសេរ /unlink ដើម្បីដកមួយចេញសិន។
refused-link-busy = នៅទីនេះអ្នកមាន MAI ដែលមានសំណើ ឬការព្រមព្រៀងនៅបើក។ សូមបញ្ចប់ ឬលុបវាសិន (/status បង្ហាញវាទាំងអស់) រួចសរសេរលេខកូដម្តងទៀត។
command-link = ប្រើខ្ញុំនៅកន្លែងផ្សេងដែរ
# WhatsApp: គំរូសារដែលផ្ញើក្រោយសារចុងក្រោយលើសពី 24 ម៉ោង និងប៊ូតុងដែលបើកបញ្ជី
whatsapp-invite = MAI របស់អ្នកមានដំណឹងអំពីសំណើមួយរបស់អ្នក។ ឆ្លើយតបដើម្បីមើល។
whatsapp-invite-show = បង្ហាញខ្ញុំ
whatsapp-choose = ជ្រើសរើស
# សម្រាប់អ្នកដែលគ្រប់គ្រងបុត
operator-page =
    ទំព័ររបស់អ្នក៖ { $link }
    តំណនេះប្រើបានតែម្តង ក្នុងរយៈពេល { $minutes } នាទី។ កុំចែកឱ្យអ្នកផ្សេង។
operator-help =
    /stats – តួលេខ ជាមួយរូប
    /broadcast SEGMENT – សរសេរទៅមនុស្សច្រើន; /broadcasts – មើលថាដល់ណាហើយ
    /announce WHO TEXT – សរសេរទៅម្នាក់
    /user WHO – អ្វីដែលដឹង; /note WHO TEXT – កត់ទុក
    /tag WHO TAG, /untag WHO TAG – សម្រាប់បែងចែកក្រុម
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – ការព្រមព្រៀងដែលមានម្នាក់មិនបានមក
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO គឺ p_… ឬឈ្មោះរបស់ MAI ឬ channel:address។
operator-usage = សូមសរសេរបែបនេះ៖ { $usage }
operator-person-unknown = ខ្ញុំមិនស្គាល់អ្នកណាឈ្មោះ { $who } ទេ។ សូមសរសេរ p_… ឬឈ្មោះរបស់ MAI ឬ channel:address។
operator-own-person = { $who } ជាអ្នកគ្រប់គ្រងម្នាក់ ដូច្នេះធ្វើមិនបានទេ។
operator-user =
    { $person }
    MAI៖ { $mai }
    ភាសា៖ { $language }។ ក្រុង៖ { $town }
    បណ្តាញ៖ { $channels }
    នៅទីនេះតាំងពី { $since } ឃើញចុងក្រោយ { $seen }
    សំណើ៖ { $wishes }
    ការព្រមព្រៀង៖ { $deals }
    ផ្កាយដែលទទួលបាន៖ { $stars }
    ស្លាក៖ { $tags }
    ទទួលសារផ្សាយ៖ { $news }។ ត្រូវបានហាម៖ { $banned }
    កំណត់ចំណាំ៖ { $notes }
    .title = { $name }
operator-stats =
    មនុស្ស៖ { $people } ថ្មីក្នុងមួយសប្តាហ៍៖ { $fresh } សកម្មក្នុងមួយសប្តាហ៍៖ { $active }
    ភាសា៖ { $languages }
    បណ្តាញ៖ { $channels }
    សំណើ៖ { $wishes }
    ការព្រមព្រៀង៖ { $deals }
    ពីសំណើដល់ការព្រមព្រៀង៖ សំណើ { $confirmed }, ត្រូវគ្នា { $matched }, យល់ព្រម { $agreed }, សម្រេច { $carried } ({ $conversion })
    ចម្លើយ៖ ពាក់កណ្តាលក្នុងរយៈពេល { $median }, ស្ទើរទាំងអស់ក្នុងរយៈពេល { $slowest }
    ពីកាតដល់ការយល់ព្រម៖ { $approval }
    .title = តួលេខ
chart-languages = ចំនួនមនុស្សតាមភាសា
chart-channels = ចំនួនមនុស្សតាមបណ្តាញ
chart-daily = មនុស្សថ្មី សំណើ ការព្រមព្រៀង តាមថ្ងៃ
chart-funnel = 1 សំណើ, 2 ត្រូវគ្នា, 3 យល់ព្រម, 4 សម្រេច
operator-no-disputes = គ្មានជម្លោះទេ។
operator-deal-unknown = ខ្ញុំមិនស្គាល់ការព្រមព្រៀង { $deal } ទេ។
operator-solver-is-party = អ្នកជាភាគីម្ខាងនៃការព្រមព្រៀងនោះ អ្នកគ្រប់គ្រងផ្សេងត្រូវសម្រេច។
dispute-solved = { $text }
    .title = ការសម្រេចអំពីការព្រមព្រៀង { $deal }៖ { $thing }
operator-says = { $text }
    .title = សារពីអ្នកគ្រប់គ្រងទីនេះ
operator-export-ready = ចំនួនជួរ៖ { $total }
operator-nothing-dead = គ្មានអ្វីត្រូវបោះបង់ទេ។
operator-switches = ការជួសជុល៖ { $maintenance }។ { $features }
maintenance = យើងកំពុងជួសជុលអ្វីមួយ។ ខ្ញុំបានរក្សាទុកសាររបស់អ្នកហើយ ពេលរួចរាល់ ខ្ញុំឆ្លើយភ្លាម។
maintenance-over = ការជួសជុលចប់ហើយ។ សារដែលរង់ចាំ៖ { $total }
feature-off = ឥឡូវនេះមុខងារនោះបិទ។ សូមសាកម្តងទៀតពេលក្រោយ។
banned = អ្នកគ្រប់គ្រងទីនេះបានបិទសិទ្ធិប្រើប្រាស់របស់អ្នក៖ { $reason }
unbanned = ស្វាគមន៍អ្នកមកវិញ។ ប្រាប់ខ្ញុំថាអ្នកចង់លក់ ឬរកអ្វី។
# សារផ្សាយ
segment-wrong =
    { $problem ->
        [too-long] វាវែងជាង { $word } តួអក្សរ។
        [too-deep] មានវង់ក្រចកត្រួតគ្នាលើសពី { $word } ជាន់។
        [unknown-name] ខ្ញុំមិនស្គាល់ «{ $word }» (តួអក្សរទី { $at }) ទេ។ អាចប្រើ៖ { $choices }
        [unknown-value] «{ $word }» (តួអក្សរទី { $at }) ប្រើនៅទីនោះមិនបានទេ។ ឧទាហរណ៍៖ { $choices }
        [expected-value] ខ្វះតម្លៃនៅតួអក្សរទី { $at } ក្រោយ «{ $word }»។
        [expected-term] ខ្វះលក្ខខណ្ឌនៅតួអក្សរទី { $at }។ អាចប្រើ៖ { $choices }
        [expected-bracket] ខ្វះ «{ $word }» នៅតួអក្សរទី { $at }។
        [left-over] ខ្វះ «and» ឬ «or» នៅមុខ «{ $word }» (តួអក្សរទី { $at })។
        [bad-character] ខ្ញុំអាន «{ $word }» (តួអក្សរទី { $at }) មិនបានទេ។
        [bad-time] «{ $word }» (តួអក្សរទី { $at }) មិនមែនជារយៈពេលទេ។ ឧទាហរណ៍៖ { $choices }
        [bad-distance] «{ $word }» (តួអក្សរទី { $at }) ត្រូវការទីកន្លែង និងចម្ងាយ។ ឧទាហរណ៍៖ { $choices }
        [unknown-place] ខ្ញុំមិនស្គាល់កន្លែង «{ $word }» (តួអក្សរទី { $at }) ទេ។ សូមសរសេរក្រុងដែលធំជាង ឬរយៈទទឹង, រយៈបណ្តោយ។
        [several-places] «{ $word }» (តួអក្សរទី { $at }) អាចជាកន្លែងច្រើន។ សូមសរសេរចំណុចមួយក្នុងចំណោមនេះ៖ { $choices }
       *[other] ខ្ញុំអានមិនបាននៅតួអក្សរទី { $at }។
    }
    .title = ចង់សំដៅលើអ្នកណា?
broadcast-ask-text =
    ជូន៖ { $segment }
    ឥឡូវសូមផ្ញើអត្ថបទមកខ្ញុំ។ ចាប់ផ្តើមភាសានីមួយៗដោយស្លាករបស់វា ឧទាហរណ៍ «es: Hola» អ្វីដែលគ្មានស្លាកគឺជាភាសា { $language }។ បន្ទាត់ក្នុង [ក្រចក] នៅខាងចុងក្លាយជាប៊ូតុង ហើយ [Label -> /status] ប្រាប់ថាការចុចមានន័យអ្វី។ អាចផ្ញើរូបជាមួយអត្ថបទ ឬផ្ញើតែរូបក៏បាន។ «catalog: KEY» យកអត្ថបទពីកាតាឡុក។
broadcast-text-wrong =
    { $problem ->
        [empty] គ្មានពាក្យសម្រាប់ { $word } ទេ។
        [too-long] អត្ថបទសម្រាប់ { $word } វែងជាង { $limit } តួអក្សរ។
        [bad-button] «{ $word }» ធ្វើជាប៊ូតុងមិនបានទេ៖ យ៉ាងច្រើន { $buttons } ប៊ូតុង មួយៗមិនលើស { $label } តួអក្សរ។
       *[unknown-key] កាតាឡុកគ្មានអត្ថបទ «{ $word }» ដែលប្រើដាច់ដោយឡែកបានទេ។
    }
broadcast-preparing = ខ្ញុំកំពុងរាប់ថាអ្នកណានឹងទទួល។ អ្នកអាចផ្ញើភាសាបន្ថែម ឬរូបមួយសន្លឹក។
broadcast-preview =
    ជូន៖ { $segment }
    អ្នកទទួល៖ { $total }
    ភាសា៖ { $languages }
    បណ្តាញ៖ { $channels }
    អត្ថបទ៖ { $texts }
    មិនផ្ញើទៅ៖ { $skipped }
    .title = សាកល្បងមុនផ្ញើ
broadcast-nobody =
    គ្មានអ្នកណានឹងទទួលសារនេះទេ។ ជូន៖ { $segment }
    មិនផ្ញើទៅ៖ { $skipped }
broadcast-how =
    { $how ->
        [given] តាមដែលផ្ញើមក
        [catalog] ពីកាតាឡុក
        [translated] បានបកប្រែ
        [read] ភាសាផ្សេងដែលគេអានបាន
        [related] ភាសាជិតនឹងភាសារបស់គេ
       *[closest] ជិតបំផុតដែលមាន
    }
skip-reason =
    { $reason ->
        [banned] ត្រូវបានហាម
        [opted-out] មិនចង់បានសារផ្សាយ
        [stopped] ប្រាប់ឱ្យឈប់
        [notifications] ចង់ដឹងតែរឿងការព្រមព្រៀង
        [blocked] ប្លុកយើង
       *[unreachable] គ្មានអាសយដ្ឋាន
    }
broadcast-ask-when = ពេលណា? ឧទាហរណ៍ «2h», «18:30», «2026-03-01 18:30» (ម៉ោងរបស់អ្នក { $zone }) ឬដាក់ «local» ពីមុខ ដើម្បីប្រើម៉ោងរបស់អ្នកទទួលម្នាក់ៗ។
broadcast-when-wrong = ខ្ញុំអាន «{ $text }» ជាពេលវេលាក្នុងរយៈពេលមួយឆ្នាំខាងមុខមិនបានទេ។
broadcast-progress =
    { $state }
    ជូន៖ { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = សារផ្សាយ { $id }
broadcast-state =
    { $state ->
        [ready] មិនទាន់ផ្ញើ
        [preparing] កំពុងរៀបចំ
        [scheduled] កំណត់ពេលផ្ញើ៖ { $at }
        [running] កំពុងផ្ញើ
        [paused] ផ្អាក
        [done] រួចហើយ
       *[cancelled] បានបោះបង់
    }
recipient-state =
    { $state ->
        [waiting] មិនទាន់ដល់វេន
        [queued] វេនបន្ទាប់
        [sending] កំពុងផ្ញើ
        [sent] បានផ្ញើ
        [delivered] បានដល់
        [read] បានអាន
        [failed] ផ្ញើមិនបាន
        [window] រង់ចាំគេសរសេរមក
        [unsure] ប្រហែលបានផ្ញើ
        [skipped] មិនផ្ញើទៅ
        [cancelled] បានបោះបង់
       *[erased] លែងមាន
    }
broadcast-none = មិនទាន់មានសារផ្សាយទេ។
broadcast-ask-cancel = បោះបង់មែនទេ? អ្នកដែលមិនទាន់ទទួល នឹងមិនទទួលទេ។
broadcast-report = { $states }
    .title = សារផ្សាយ { $id }៖ អ្នកទទួលទាំងអស់
broadcast-footer = សរសេរ /stop ដើម្បីឈប់ទទួលសារបែបនេះ។
button-send-now = ផ្ញើឥឡូវ
button-schedule = កំណត់ពេល
button-hold = ផ្អាក
button-go-on = បន្ត
button-stop-sending = បោះបង់ការផ្ញើ
button-report = របាយការណ៍
operator-text = { $text }
