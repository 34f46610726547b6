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
