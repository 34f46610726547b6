# စတင်ခြင်းနှင့် မိတ်ဆက်ခြင်း
birth-welcome = မင်္ဂလာပါ။ ဒီမှာ သင့်ကိုယ်ပိုင် အရောင်းအဝယ်ကိုယ်စားလှယ် MAI ပါ။ ရောင်းချင်၊ အလကားပေးချင်၊ လဲချင်၊ ငှားချင် ဒါမှမဟုတ် ရှာချင်တာရှိရင် ကိုယ်ပြောနေကျ စကားနဲ့ပဲ ပြောပါ။ MAI က သင့်တော်တဲ့သူကို ရှာပြီး ဈေးညှိပေးပါမယ်။ သင် သဘောမတူဘဲ ဘာမှ အတည်မဖြစ်ပါဘူး။
birth-ready = သင့် MAI အဆင်သင့်ဖြစ်ပါပြီ။ နှုတ်ဆက်လိုက်ပါ။
ask-town = ဘယ်မြို့မှာ နေပါသလဲ။ (MAI က { $language } ဘာသာနဲ့ ပြန်ဖြေပါမယ်၊ တခြားဘာသာစကားနဲ့ ရေးရင်လည်း လိုက်ပြောင်းပေးပါမယ်။)
ask-autonomy = MAI ကိုယ်တိုင် ဘယ်လောက်ထိ ဆုံးဖြတ်လို့ရမလဲ။
ask-comfort = ငွေပမာဏ ဘယ်လောက်အထိ သင့်ကို မမေးဘဲ လုပ်လို့ရမလဲ။
ask-style = ဘယ်လိုပုံစံနဲ့ စကားပြောပေးရမလဲ။
ask-sharing = တခြား MAI တွေ သင့်အကြောင်း ဘာတွေသိလို့ရမလဲ။
ask-precision = သင်ရှိတဲ့နေရာကို တခြားသူတွေ ဘယ်လောက်တိတိကျကျ မြင်ရမလဲ။
ask-platforms = ဘယ်မှာ စကားပြောပါသလဲ။ သုံးတာအားလုံး ရွေးပါ။
ask-market = ဈေးကွက်ထဲမှာ သင့်အတွက် MAI ဘာတွေလုပ်ပေးလို့ရမလဲ။
ask-currency = ဘယ်ငွေကြေးနဲ့ တွက်ပါသလဲ။ ရေးပေးပါ၊ ဥပမာ { $currency }။
ask-radius = အရောင်းအဝယ်တစ်ခုအတွက် ဘယ်လောက်ဝေးဝေး သွားနိုင်ပါသလဲ။
ask-delivery = လူချင်းတွေ့တာလား၊ ပို့ပေးတာလား၊ ဘယ်ဟာ ပိုကြိုက်ပါသလဲ။
ask-payment = ငွေပေးငွေယူ ဘယ်လိုလုပ်ချင်ပါသလဲ။
ask-quiet = ဘယ်အချိန်တွေမှာ MAI က တိတ်တိတ်နေပေးရမလဲ။
ask-days = လူတွေနဲ့တွေ့ဖို့ ဘယ်အချိန် အားပါသလဲ။
ask-firmness = ဈေးကို ဘယ်လောက်ပြင်းပြင်း ဆစ်ပေးရမလဲ။
ask-partners = တစ်ဖက်လူရဲ့ အမှတ်က ဘယ်လောက်ကောင်းရမလဲ။
ask-contact = MAI ကတစ်ဆင့် ဘယ်သူတွေ သင့်ကို ဆက်သွယ်လို့ရမလဲ။
ask-notifications = မမေးဘဲနဲ့ ဘာတွေကို အသိပေးရမလဲ။
ask-interests = ဘယ်လိုပစ္စည်းမျိုးတွေ စိတ်ဝင်စားပါသလဲ။ တချို့ကို ရေးပေးပါ။
ask-formality = ဘယ်လောက် ယဉ်ယဉ်ကျေးကျေး ပြောပေးရမလဲ။
ask-languages = ဘယ်ဘာသာစကားတွေ ပြောတတ်ပါသလဲ။ ရေးပေးပါ။
ask-language = ဘယ်ဘာသာစကားနဲ့ ပြောပေးရမလဲ။
language-set = အခုကစပြီး MAI က { $language } ဘာသာနဲ့ ပြောပါမယ်။
choice-autonomy-ask = အမြဲမေးပါ
choice-autonomy-big = အရေးကြီးမှ မေးပါ
choice-autonomy-tell = လုပ်ပြီး ပြောပြပါ
choice-autonomy-full = MAI ဆုံးဖြတ်ပါ
choice-comfort-under = { $amount } အထိ
choice-comfort-trust = MAI ကို ယုံတယ်
choice-style-casual = ပေါ့ပေါ့ပါးပါး
choice-style-professional = ပရော်ဖက်ရှင်နယ်
choice-style-brief = တိုတိုတုတ်တုတ်
choice-style-detailed = အသေးစိတ်
choice-sharing-nothing = ဘာမှ မသိစေချင်ဘူး
choice-sharing-interests = စိတ်ဝင်စားတာတွေ
choice-sharing-profile = ပရိုဖိုင်
choice-sharing-all = အထောက်အကူဖြစ်သမျှ
choice-precision-city = မြို့ပဲ
choice-precision-never = လုံးဝ မမြင်ရ
choice-precision-neighbourhood = ရပ်ကွက်အထိ
choice-precision-precise = တိတိကျကျ
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ဝဘ်ချက်
platform-not-yet = { $name }: ဒီမှာ မရသေးပါဘူး၊ မှတ်ထားလိုက်ပါမယ်။
choice-market-full = အားလုံး
choice-market-browse = ကြည့်ရုံပဲ
choice-market-buy = မေးပြီးမှ ဝယ်ပါ
choice-market-sell = မေးပြီးမှ ရောင်းပါ
choice-radius-5 = 5 ကီလိုမီတာ
choice-radius-20 = 20 ကီလိုမီတာ
choice-radius-50 = 50 ကီလိုမီတာ
choice-radius-100 = 100 ကီလိုမီတာ
choice-radius-500 = 500 ကီလိုမီတာ
choice-delivery-pickup = လူချင်းတွေ့မယ်
choice-delivery-delivery = ပို့ပေးပါ
choice-delivery-either = နှစ်မျိုးလုံးရတယ်
choice-payment-cash = ငွေသား
choice-payment-transfer = ဘဏ်လွှဲ
choice-payment-card = ကတ်
choice-payment-any = အားလုံးရတယ်
choice-quiet-night = ညဘက် (22–8)
choice-quiet-none = တိတ်စရာမလို
choice-quiet-evening = ညနေနဲ့ည (19–9)
choice-days-any = အချိန်မရွေး
choice-days-weekend = စနေ တနင်္ဂနွေ
choice-days-evenings = နေ့လယ်နဲ့ ညနေ
choice-days-mornings = မနက်ပိုင်း
choice-firmness-normal = ပုံမှန်
choice-firmness-soft = ပျော့ပျော့
choice-firmness-firm = ပြင်းပြင်း
choice-partners-0 = ဘယ်သူမဆို
choice-partners-50 = အလယ်အလတ်နဲ့အထက်
choice-partners-70 = ကောင်းတယ်
choice-partners-85 = အရမ်းကောင်းတယ်
choice-contact-everyone = အားလုံး
choice-contact-rated = အမှတ်ရှိသူပဲ
choice-contact-nobody = ဘယ်သူမှ မရ
choice-notifications-all = အားလုံး
choice-notifications-digest = တစ်နေ့တစ်ခါ စုပြီး
choice-notifications-deals = ကိုယ့်အပေးအယူပဲ
choice-notifications-none = ဘာမှ မလိုဘူး
choice-formality-polite = ယဉ်ယဉ်ကျေးကျေး
choice-formality-familiar = သူငယ်ချင်းလို
which-town = ဘယ်မြို့ကို ပြောတာပါလဲ။
town-noted = မှတ်ထားပါပြီ- { $town }။ ဈေးတွေကို { $currency } နဲ့ တွက်ပါမယ်၊ /settings မှာ ပြောင်းလို့ရပါတယ်။
unclear-town = အဲဒီမြို့ကို မသိပါဘူး။ အနီးဆုံး မြို့ကြီးနာမည် ရေးပေးပါ၊ ဒါမှမဟုတ် တည်နေရာ ပို့ပေးပါ။
held-until-ready = မှတ်ထားပါပြီ။ ခဏလေးစောင့်ပါ၊ ပြီးရင် ဆက်လုပ်ပေးပါမယ်။
please-choose = ခလုတ်တစ်ခုကို နှိပ်ပါ၊ ဒါမှမဟုတ် /help လို့ ရေးပါ။
noted = မှတ်ထားပါပြီ။
welcome-back = { $formality ->
    [familiar] ဟေး၊ ပြန်တွေ့ရတာ ဝမ်းသာတယ်! 👋 ဘာထူးလဲ။
   *[polite] ပြန်လာတာ ကြိုဆိုပါတယ်။ ဘာရှာနေပါသလဲ၊ ဒါမှမဟုတ် ဘာထုတ်ချင်ပါသလဲ။
}

# ခလုတ်များ
button-skip = ကျော်မယ်
button-done-choosing = ပြီးပြီ
button-drop = မလိုတော့ဘူး
button-yes-look = ဟုတ်၊ ရှာပေးပါ
button-only-tell = တွေ့ရင် ပြောရုံပဲ
button-change = ပြင်မယ်
button-back = နောက်သို့
button-approve = သဘောတူတယ်
button-decline = ငြင်းမယ်
button-counter = တခြားဈေး
button-here = ရောက်နေပြီ
button-done = အားလုံးပြီးပြီ
button-write = တစ်ဖက်ကို စာရေးမယ်
button-reschedule = တခြားအချိန်
button-noshow = တစ်ဖက်လူ မလာဘူး
button-cancel = အပေးအယူ ဖျက်မယ်
button-cancel-sure = ဟုတ်၊ ဖျက်မယ်
button-cancel-wish = ဖျက်မယ်
button-keep = မဖျက်ပါနဲ့
button-reply = စာပြန်မယ်
button-negotiate = ဈေးညှိမယ်
button-accept-time = ဒီအချိန် အဆင်ပြေတယ်
button-pause = ခဏရပ်မယ်
button-resume = ပြန်ရှာပါ
button-edit = ပြင်မယ်
button-export = ဒေတာကို ဖိုင်ယူမယ်
button-erase = အားလုံးဖျက်မယ်
button-erase-sure = ဟုတ်၊ အားလုံးဖျက်ပါ
button-voice-give = အသံနမူနာ ပေးမယ်
button-voice-delete = အသံနမူနာ ဖျက်မယ်
button-used = အဲဒီခလုတ်ကို နှိပ်ပြီးသားပါ။ အခြေအနေကြည့်ဖို့ /status လို့ ရေးပါ။
button-unknown = အဲဒီခလုတ်ကို မသိတော့ပါဘူး။ အခြေအနေကြည့်ဖို့ /status လို့ ရေးပါ။
button-foreign = အဲဒီခလုတ်က တခြားသူအတွက်ပါ။
label = { $text }

# စာရင်းများ
action-name = { $action ->
    [SELL] ရောင်းမယ်
    [BUY] ဝယ်ချင်တယ်
    [GIVE] အလကားပေးမယ်
    [TRADE] လဲမယ်
    [RENT_OUT] ငှားပေးမယ်
    [RENT] ငှားချင်တယ်
    [OFFER_SERVICE] လုပ်ပေးမယ်
    [SEEK_SERVICE] လုပ်ပေးမယ့်သူ ရှာတယ်
   *[other] စာရင်း
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    လူရှာပေးရတော့မလား။ မှားတာရှိရင် စာနဲ့ပြောပြီး ပြင်လို့လည်းရပါတယ်။
    .title = { action-name }: { $thing }
ask-wish-action = ဒါကို ဘာလုပ်ချင်ပါသလဲ။
ask-wish-thing = အတိအကျ ဘာပါလဲ။
ask-wish-location = ဘယ်မြို့မှာလဲ။ တည်နေရာ ပို့ပေးလည်း ရပါတယ်။
ask-wish-size = ဆိုဒ် ဘယ်လောက်လဲ။
ask-wish-quantity = အရေအတွက် ဘယ်လောက်လဲ။
ask-wish-wanted = ဘာနဲ့ လဲချင်ပါသလဲ။
per-what = { $per ->
    [hour] တစ်နာရီကို{" "}
    [day] တစ်ရက်ကို{" "}
    [week] တစ်ပတ်ကို{" "}
    [month] တစ်လကို{" "}
    [unit] တစ်ခုကို{" "}
   *[one] {""}
}
ask-wish-target = { per-what }ဘယ်လောက်ဈေး ဖြစ်စေချင်ပါသလဲ။ တခြားသူတွေက ဒါကို သင်ခေါ်တဲ့ဈေးအဖြစ် မြင်ရပါမယ်။
ask-wish-limit = { $side ->
    [provider] { per-what }အနည်းဆုံး ဘယ်လောက်ရရင် ပေးမလဲ။ ဒါက သင်နဲ့ MAI ကြားမှာပဲ ရှိပါမယ်၊ ဘယ်သူ့ကိုမှ မပြောပါဘူး။
   *[seeker] { per-what }အများဆုံး ဘယ်လောက်ထိ ပေးနိုင်မလဲ။ ဒါက သင်နဲ့ MAI ကြားမှာပဲ ရှိပါမယ်၊ ဘယ်သူ့ကိုမှ မပြောပါဘူး။
}
unclear-wish-thing = ဒါဘာလဲဆိုတာ စကားတစ်လုံးနှစ်လုံးနဲ့ ပြောပေးပါ။
unclear-wish-location = အဲဒီမြို့ကို မသိပါဘူး။ အနီးဆုံး မြို့ကြီးနာမည် ရေးပေးပါ၊ ဒါမှမဟုတ် တည်နေရာ ပို့ပေးပါ။
unclear-wish-size = ပစ္စည်းပေါ်မှာ ရေးထားတဲ့အတိုင်း ဆိုဒ်ကို ရေးပေးပါ။
unclear-wish-quantity = ဂဏန်းနဲ့ ရေးပေးပါ၊ ဥပမာ 4။
unclear-wish-wanted = ဘာနဲ့လဲချင်လဲဆိုတာ စကားတစ်လုံးနှစ်လုံးနဲ့ ပြောပေးပါ။
unclear-wish-target = ငွေပမာဏ ရေးပေးပါ၊ ဥပမာ 80။
unclear-wish-limit = ငွေပမာဏ ရေးပေးပါ၊ ဥပမာ 60။
two-currencies = ငွေကြေးနှစ်မျိုး တွေ့ပါတယ်- { $currencies }။ တစ်မျိုးတည်းနဲ့ ပြောပေးပါ။
several-wishes = အဲဒီထဲမှာ စာရင်း { $count } ခု တွေ့ပါတယ်။ တစ်ခုချင်း ကြည့်ကြရအောင်။
wish-open = { $style ->
    [brief] ရှာနေပါပြီ။
   *[other] အခု လူရှာပေးနေပါပြီ၊ တွေ့တာနဲ့ ပြောပါမယ်။ /status လို့ အချိန်မရွေး ရေးကြည့်နိုင်ပါတယ်။
}
wish-standing = စောင့်ကြည့်ပေးထားပါမယ်၊ ပေါ်လာမှပဲ ပြောပါမယ်။
wish-dropped = ဟုတ်ကဲ့၊ မလုပ်တော့ပါဘူး။
wish-expired = ဒီစာရင်း အချိန်ကုန်သွားလို့ ရှာတာ ရပ်လိုက်ပါပြီ။ လိုချင်သေးရင် ထပ်ပြောပါ။
    .title = { action-name }: { $thing }
wish-paused = ခဏရပ်ထားပါပြီ။ ပြန်မဖွင့်မချင်း ဘယ်သူမှ မမြင်ရပါဘူး။
wish-resumed = ပြန်ရှာနေပါပြီ။
wish-cancelled = ဖျက်ပြီးပါပြီ- { $thing }။
which-field = ဘာကို ပြင်ရမလဲ။
field-action = ဘာလုပ်ချင်တာလဲ
field-thing = ပစ္စည်း
field-quantity = အရေအတွက်
field-size = ဆိုဒ်
field-location = မြို့
field-wanted = လဲချင်တဲ့ဟာ
field-target = ခေါ်ဈေး
field-limit = နောက်ဆုံးဈေး
photo-what = ပုံလေး လှတယ်! ဒါဘာလဲ၊ ဘာလုပ်ပေးရမလဲ- ရောင်းမလား၊ အလကားပေးမလား၊ ဒီလိုဟာမျိုး ရှာမလား။
photo-seen = ဒီဟာနဲ့ တူပါတယ်- { $thing }။ ဘာလုပ်ပေးရမလဲ- ရောင်းမလား၊ အလကားပေးမလား၊ ဒီလိုဟာမျိုး ရှာမလား။
voice-heard = ကြားရတာက “{ $text }”
voice-unclear = ပြောတာကို သေချာမကြားရပါဘူး။ စာနဲ့ တိုတိုလေး ရေးပေးပါ။
got-voice = အသံမက်ဆေ့ကို နားမထောင်တတ်သေးပါဘူး။ စာနဲ့ တိုတိုလေး ရေးပေးပါ။
got-contact = ကျေးဇူးပါ၊ ဒါပေမဲ့ ဖုန်းနံပါတ်တွေ မလိုပါဘူး။ တစ်ဖက်လူနဲ့ MAI ကတစ်ဆင့် စာရေးကြမှာပါ။
got-sticker = 🙂 ဘာရှာနေလဲ၊ ဘာထုတ်ချင်လဲဆိုတာ စာနဲ့ ပြောပါ။
got-document = ဖိုင်တွေ မဖတ်တတ်ပါဘူး။ ဘာအကြောင်းလဲဆိုတာ စာနဲ့ တိုတိုလေး ပြောပါ။
got-other = အဲဒီလို မက်ဆေ့မျိုး မဖတ်တတ်ပါဘူး။ စာနဲ့ တိုတိုလေး ပြောပါ။
standing-found = { $priced ->
    [yes] တွေ့ပြီ- { $thing }၊ အကွာအဝေး { $distance }၊ ခေါ်ဈေး { $price }။
   *[no] တွေ့ပြီ- { $thing }၊ အကွာအဝေး { $distance }။
}
digest = { $lines }
    .title = ဒီနေ့ သင့်အတွက် တွေ့ထားတာ
talk-begun = တစ်ဖက်နဲ့ စကားပြောနေပါတယ်၊ ပြီးရင် ပြန်ပြောပါမယ်။
which-meaning = သေချာနားမလည်လို့ပါ။ ဘာလုပ်ချင်တာပါလဲ။
meaning-sell = တစ်ခုခု ရောင်းချင်တယ်
meaning-buy = တစ်ခုခု ဝယ်ချင်တယ်
meaning-give = အလကား ပေးချင်တယ်
meaning-trade = တစ်ခုခု လဲချင်တယ်
meaning-rent-out = ငှားပေးချင်တယ်
meaning-rent = တစ်ခုခု ငှားချင်တယ်
meaning-offer-service = အလုပ်လုပ်ပေးချင်တယ်
meaning-seek-service = အလုပ်ခိုင်းချင်တယ်
meaning-approve = သဘောတူတယ်
meaning-decline = ငြင်းတယ်
meaning-counter = တခြားဈေး ပြောမယ်
meaning-cancel = ပြန်ရုပ်သိမ်းမယ်
meaning-status = အခြေအနေ ကြည့်မယ်
meaning-help = အကူအညီ
meaning-greet = နှုတ်ဆက်ရုံပါ
meaning-thank = ကျေးဇူးတင်ရုံပါ
meaning-stop = မက်ဆေ့ မပို့နဲ့တော့
meaning-other = စကားပြောရုံပါ
meaning-neither = တခြားကိစ္စ
say-it-differently = ဒါဆို တခြားစကားလုံးနဲ့ ပြောပေးပါ၊ ဥပမာ- “စက်ဘီးတစ်စီး ရောင်းချင်တယ်၊ ၈ သောင်း”။

# ကတ်ပေါ်က စာကြောင်းများ
line-in-return = လဲမယ့်ဟာ: { $value }
line-details = { $value }
line-quantity = အရေအတွက်: { $value }
line-unit-price = တစ်ခုဈေး: { $value }
line-total = စုစုပေါင်း: { $value }
line-price-hour = တစ်နာရီ { $value }
line-price-day = တစ်ရက် { $value }
line-price-week = တစ်ပတ် { $value }
line-price-month = တစ်လ { $value }
line-free = အခမဲ့
line-reasons = အကြောင်းရင်း: { $value }
line-distance = အကွာအဝေး: { $value }
line-area = တွေ့မယ့်နေရာဝန်းကျင်: { $value }
line-times = ဖြစ်နိုင်တဲ့အချိန်: { $value }
line-payment = ငွေပေးချေမှု: { $value }
line-partner = တစ်ဖက်လူ: { $value }
line-interests = စိတ်ဝင်စားတာ: { $value }
line-since = စသုံးတာ: { $value }
line-expires = သက်တမ်းကုန်မယ့်အချိန်: { $value }
line-deal = အပေးအယူ အမှတ် { $value }
line-hope = ဈေး: { $value }
line-limit = နောက်ဆုံးဈေး (သင်နဲ့ MAI ပဲ သိ): { $value }
line-place = နေရာ: { $value }
line-urgent = အရေးကြီး အမြန်လို
line-when = အချိန်: { $value }
line-where = နေရာ: { $value }
partner-new = { $named ->
    [yes] { $name }၊ လူသစ်၊ အမှတ်မရှိသေး
   *[no] လူသစ်၊ အမှတ်မရှိသေး
}
partner-rated = { $named ->
    [yes] { $name }၊ ကြယ် 5 ပွင့်မှာ { NUMBER($stars, maximumFractionDigits: 1) } ပွင့် ({ $count })
   *[no] ကြယ် 5 ပွင့်မှာ { NUMBER($stars, maximumFractionDigits: 1) } ပွင့် ({ $count })
}
reason-same-size = ဆိုဒ်ကိုက်တယ်
reason-same-brand = တံဆိပ်တူတယ်
reason-same-model = မော်ဒယ်တူတယ်
reason-asks = ခေါ်ဈေး { $value }
payment-cash = ငွေသား
payment-bank-transfer = ဘဏ်လွှဲ
payment-card = ကတ်
payment-mobile-money = မိုဘိုင်းငွေလွှဲ
condition-new = အသစ်
condition-used-like-new = အသစ်နီးပါး
condition-used-good = အကောင်း
condition-used-fair = သုံးလို့ရသေး
condition-for-parts = အစိတ်အပိုင်းအတွက်
condition-used = တစ်ပတ်ရစ်
color-black = အနက်
color-white = အဖြူ
color-red = အနီ
color-blue = အပြာ
color-green = အစိမ်း
color-yellow = အဝါ
color-grey = မီးခိုးရောင်
color-brown = အညို
color-pink = ပန်းရောင်
color-silver = ငွေရောင်
color-gold = ရွှေရောင်
color-beige = ခရင်မ်ရောင်
color-purple = ခရမ်းရောင်
color-orange = လိမ္မော်ရောင်
material-leather = သားရေ
material-wood = သစ်သား
material-metal = သတ္တု
material-glass = ဖန်
material-plastic = ပလတ်စတစ်
material-cotton = ချည်သား
material-wool = သိုးမွေး
material-silk = ပိုးသား
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } ကီလိုမီတာ
attribute-rooms = { $value } ခန်း
attribute-area-m2 = { $value } m²
unit-kg = { $count } ကီလို
unit-l = { $count } လီတာ
unit-m = { $count } မီတာ
unit-piece = { $count } ခု
unit-pair = { $count } ရံ
unit-set = { $count } စုံ

# အပေးအယူများ
card-approval = { $lines }

    သဘောတူပါသလား။
    .title = { $side ->
    [provider] သင့်ဆီက ဒါကို လိုချင်သူရှိတယ်: { $thing }
   *[seeker] သင့်အတွက် ရှာတွေ့တယ်: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = သင် သဘောတူလိုက်ပါပြီ။ အခု တစ်ဖက်လူကို စောင့်နေပါတယ်။
approved-for-you = သင် ခွင့်ပြုထားတဲ့အတိုင်း သင့်ကိုယ်စား သဘောတူပေးလိုက်ပါပြီ။
counter-accepted = သင့်ဈေးကို တစ်ဖက်လူ လက်ခံပါတယ်။
declined-by-you = ငြင်းလိုက်ပါပြီ။ ဆက်ရှာပေးပါမယ်။
deal-expired = အပေးအယူ { $deal } အချိန်ကုန်သွားပါပြီ။ ဆက်ရှာပေးပါမယ်။
deal-reminder = { $lines }

    ဒါက သင့်အဖြေကို စောင့်နေတုန်းပါ။
    .title = { $thing }
deal-cancelled-by-you = အပေးအယူ { $deal } ကို ဖျက်လိုက်ပါပြီ။ တစ်ဖက်လူကို ပြောပြီးပါပြီ။
peer-declined = တစ်ဖက်လူက အပေးအယူ { $deal } ကို မလုပ်ချင်ပါဘူး။ ဆက်ရှာပေးပါမယ်။
peer-cancelled = တစ်ဖက်လူက အပေးအယူ { $deal } ကို ဖျက်လိုက်ပါတယ်။ ဆက်ရှာပေးပါမယ်။
ask-counter = တစ်ခုကို { $price } ပါ။ ဘယ်ဈေးနဲ့ ကမ်းလှမ်းချင်ပါသလဲ။
counter-sent = သင့်ဈေးကို ပြောပေးလိုက်ပါပြီ။
counter-refused = အဲဒီဈေးကို တစ်ဖက်လူ လက်မခံပါဘူး။ { $price } အတိုင်းပဲ ရှိပါသေးတယ်။
nothing-to-approve = အခု သင့်အဖြေကို စောင့်နေတာ မရှိပါဘူး။
which-deal = ကမ်းလှမ်းချက် အများကြီး စောင့်နေပါတယ်။ ခလုတ်တွေ သုံးပေးပါ။
ask-cancel-deal = ဒီအပေးအယူကို တကယ်ဖျက်မှာလား။ တစ်ဖက်လူက သင့်ကို အားကိုးထားပါတယ်။
kept = ဟုတ်ကဲ့၊ အားလုံး ဒီအတိုင်းပဲ ထားပါမယ်။

# တွေ့ဆုံခြင်း
meeting-card = { $lines }

    နေ့ခင်းဘက် လူစည်ကားတဲ့နေရာမှာ တွေ့ပါ၊ ငွေမပေးခင် ပစ္စည်းကို ကြည့်ပါ၊ ငွေကို ဘယ်တော့မှ ကြိုမပေးပါနဲ့။
    .title = သဘောတူပြီ: { $thing }
meeting-spot = { $town } က လူစည်ကားတဲ့ နေရာတစ်ခု၊ ဥပမာ မြို့လယ် ဒါမှမဟုတ် ဘူတာ
meeting-calendar = ပြက္ခဒိန်ထဲ ထည့်ဖို့ပါ။
meeting-soon = { $lines }
    .title = တွေ့ဖို့အချိန် နီးပါပြီ: { $thing }
meeting-how = ဘယ်လိုလဲ၊ အဆင်ပြေခဲ့လား။
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = နှစ်ဦးလုံး အဆင်ပြေမယ့် တခြားအချိန် မတွေ့ပါဘူး။ တစ်ဖက်လူဆီ စာရေးလို့ရပါတယ်။
ask-other-time = ဘယ်အချိန် အဆင်ပြေမလဲ။
time-proposed = အချိန် { $time } ကို ကမ်းလှမ်းလိုက်ပါပြီ။
time-asked = တစ်ဖက်လူက အချိန် { $time } ကို ကမ်းလှမ်းပါတယ်။
arrived-noted = သင် ရောက်နေပြီလို့ တစ်ဖက်လူကို ပြောလိုက်ပါပြီ။
peer-arrived = တစ်ဖက်လူ ရောက်နေပါပြီ။
ask-rating = ပြီးပါပြီ! တစ်ဖက်လူက ဘယ်လိုလဲ။
too-early-for-no-show = တွေ့ဖို့အချိန်က { $time } မှပါ။ အဲဒီအထိ စောင့်ပေးပါ။
no-show-noted = စိတ်မကောင်းပါဘူး။ တစ်ဖက်လူ မလာဘူးလို့ မှတ်ထားပြီး ဆက်ရှာပေးပါမယ်။ အမှတ်ပေးချင်ပါသလား။
blamed-no-show = တစ်ဖက်လူက သင်မလာဘူးလို့ ပြောပါတယ်။ ဆက်ရှာပေးပါမယ်။ သင်လည်း အမှတ်ပေးလို့ရပါတယ်။
rating-thanks = ကျေးဇူးတင်ပါတယ်! ကြယ် { $stars } ပွင့် ပေးလိုက်ပါပြီ။
ask-note = တစ်ဖက်လူကို ဘာပြောပေးရမလဲ။ သင့်နာမည်နဲ့ ဖုန်းနံပါတ် မပါဘဲ ပြောပေးပါမယ်။
note-sent = ပြောပေးလိုက်ပါပြီ။
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = မက်ဆေ့: { $thing }
note-translated = “{ $text }” { $understood }
    မူရင်း ({ $language }): “{ $original }”
    .title = မက်ဆေ့: { $thing }

# အခြေအနေ
status-summary = ဖွင့်ထားတဲ့စာရင်း: { $wishes }။ ဆက်လုပ်နေတဲ့ အပေးအယူ: { $deals }။ ပြီးသွားတာ: { $done }။
status-empty = အခု ဘာမှ မရှိသေးပါဘူး။ ဘာရောင်းချင်လဲ၊ ဘာရှာချင်လဲ ပြောပါ။
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = မပြီးသေးပါ
wish-state-open = ရှာနေပါတယ်
wish-state-standing = ပေါ်လာရင် ပြောပါမယ်
wish-state-talking = ဈေးညှိနေပါတယ်
wish-state-agreed = သဘောတူပြီ၊ အပေးအယူကို ကြည့်ပါ
wish-state-paused = ခဏရပ်ထားတယ်
deal-state-proposed = သင့်အဖြေကို စောင့်နေတယ်
deal-state-approved-by-me = တစ်ဖက်လူကို စောင့်နေတယ်
deal-state-approved-by-peer = တစ်ဖက်လူ သဘောတူပြီ၊ သင့်ကို စောင့်နေတယ်
deal-state-confirmed = နှစ်ဖက်လုံး သဘောတူပြီ
deal-state-meeting = တွေ့ဖို့ ချိန်းပြီးပြီ
deal-state-arrived = သင် ရောက်နေပြီ
deal-state-done = ပြီးပြီ၊ အမှတ်မပေးရသေး
deal-state-no-show = တစ်ယောက်ယောက် မလာခဲ့ဘူး
deal-state-blamed = တစ်ဖက်လူက သင်မလာဘူးလို့ ပြောတယ်
ask-cancel-wish = “{ $thing }” ကို တကယ်ဖျက်မှာလား။

# ဆက်တင်နှင့် ကိုယ်ရေးအချက်အလက်
settings-list = ဘာကို ပြောင်းချင်ပါသလဲ။
setting-language = ဘာသာစကား
setting-town = မြို့
setting-autonomy = ကိုယ်တိုင်ဆုံးဖြတ်ခွင့်
setting-comfort = ငွေပမာဏ
setting-style = စကားပြောပုံ
setting-sharing = တခြားသူတွေ သိရမယ့်အရာ
setting-precision = တည်နေရာ
setting-platforms = ချန်နယ်များ
setting-market = ဈေးကွက်
setting-currency = ငွေကြေး
setting-radius = အကွာအဝေး
setting-delivery = ပို့ဆောင်မှု
setting-payment = ငွေပေးချေမှု
setting-quiet = တိတ်ဆိတ်ချိန်
setting-days = တွေ့လို့ရတဲ့ရက်များ
setting-firmness = ဈေးဆစ်ပုံ
setting-partners = တစ်ဖက်လူရဲ့ အမှတ်
setting-contact = ဘယ်သူ ဆက်သွယ်လို့ရလဲ
setting-notifications = အသိပေးချက်များ
setting-interests = စိတ်ဝင်စားတာတွေ
setting-formality = ယဉ်ကျေးမှု
setting-languages = ပြောတတ်တဲ့ ဘာသာစကားများ
privacy = သင်ပြောထားတဲ့ စာရင်းတွေ၊ မေးခွန်းတွေရဲ့အဖြေတွေနဲ့ အပေးအယူတွေကို MAI က သိမ်းထားပါတယ်။ သင့်နောက်ဆုံးဈေးနဲ့ လိပ်စာကို ဘယ်တော့မှ အပြင်မပေးပါဘူး။ ဒေတာတွေကို ယူသွားလို့ရသလို ဖျက်လို့လည်းရပါတယ်။
export-ready = သင့်အကြောင်း MAI သိသမျှ အားလုံးပါ။
ask-erase = အားလုံးကို တကယ်ဖျက်မှာလား။ ဖွင့်ထားတဲ့ စာရင်းနဲ့ အပေးအယူတွေ ရပ်သွားပြီး သင့် MAI လည်း အပြီးအပိုင် ပျောက်သွားပါမယ်။
erased = အားလုံး ဖျက်ပြီးပါပြီ။ နှုတ်ဆက်ပါတယ်!
voice-consent = ကျေးဇူးတင်ပါတယ်။ အခု အသံမက်ဆေ့ တိုတိုလေး ပို့ပေးပါ၊ သင်မဖျက်မချင်း အသံနမူနာအဖြစ် သိမ်းထားပါမယ်။
voice-kept = အသံနမူနာကို သိမ်းထားပါပြီ။ /privacy မှာ ဖျက်လို့ရပါတယ်။
voice-deleted = အသံနမူနာကို ဖျက်ပြီးပါပြီ။

# စကားပြော
help = { $style ->
    [brief] ရောင်းချင်၊ ပေးချင်၊ လဲချင်၊ ငှားချင်၊ ရှာချင်တာ ပြောပါ။ /status /settings /privacy /cancel /stop
   *[other] ရောင်းချင်၊ အလကားပေးချင်၊ လဲချင်၊ ငှားချင်၊ ရှာချင်တာကို ကိုယ့်စကားနဲ့ ပြောပါ။ ဥပမာ- “စက်ဘီးတစ်စီး ရောင်းမလို့၊ ၈ သောင်း” ဒါမှမဟုတ် “အနီးအနားမှာ ကလေးကုတင် ရှာနေတယ်”။ ဘယ်ဘာသာစကားပြောသူဖြစ်ဖြစ် ရှာပေးမယ်၊ သင်သတ်မှတ်တဲ့ဈေးအတွင်း ညှိပေးမယ်၊ အတည်မပြုခင် သင့်ကို မေးပါမယ်။
        /status – အခြေအနေ
        /settings – MAI အလုပ်လုပ်ပုံ
        /privacy – သင့်ဒေတာ
        /cancel – မေးခွန်းကို ကျော်ရန်
        /stop – မက်ဆေ့ မလိုတော့ပါ
}
greeting = { $formality ->
    [familiar] ဟေး! 👋 ဘာရှာနေလဲ၊ ဘာထုတ်ချင်လဲ။
   *[polite] { $style ->
        [professional] မင်္ဂလာပါ။ ဘာကူညီပေးရမလဲ။
       *[other] မင်္ဂလာပါ။ ဘာရှာနေပါသလဲ၊ ဒါမှမဟုတ် ဘာထုတ်ချင်ပါသလဲ။
    }
}
you-are-welcome = { $formality ->
    [familiar] ရပါတယ်၊ အချိန်မရွေး! 🙂
   *[polite] ရပါတယ်၊ ဝမ်းသာပါတယ်!
}
not-a-wish = MAI က အရောင်းအဝယ်မှာ ကျွမ်းပါတယ်- ရောင်းချင်၊ အလကားပေးချင်၊ လဲချင်၊ ငှားချင်၊ ရှာချင်တာ ပြောပါ။ /help မှာ ပိုကြည့်နိုင်ပါတယ်။
nothing-asked = ဟုတ်ကဲ့၊ အဖြေကို မစောင့်တော့ပါဘူး။
stopped = တိတ်တိတ်နေပါမယ်။ ဆက်ချင်တဲ့အခါ စာရေးလိုက်ပါ။
command-unknown = အဲဒီ command ကို မသိပါဘူး။ ဘာလုပ်ပေးနိုင်လဲ /help မှာ ကြည့်ပါ။
empty-message = စာက အလွတ်ကြီးဖြစ်နေပါတယ်။ ဘာလိုလဲ တိုတိုလေး ပြောပါ။
edit-unclear = စာတစ်စောင် ပြင်လိုက်တာ တွေ့ပါတယ်။ ဘာပြောင်းရမလဲ စာအသစ်နဲ့ ပြောပါ။
too-long = ဒါက ရှည်လွန်းပါတယ်။ စာလုံး { $limit } လုံးထက် မပိုအောင် ပြောပေးပါ။
no-longer-possible = ဒါကို မလုပ်လို့ရတော့ပါဘူး။ အခြေအနေကြည့်ဖို့ /status လို့ ရေးပါ။
not-found = အဲဒါကို ရှာမတွေ့တော့ပါဘူး။ အခြေအနေကြည့်ဖို့ /status လို့ ရေးပါ။
sorry-failed = တောင်းပန်ပါတယ်၊ MAI ဘက်က တစ်ခုခု မှားသွားပါတယ်။ ထပ်ပြောပေးပါ။
refused-market = သင့်ဆက်တင်က ဒါကို ခွင့်မပြုပါဘူး။ /settings မှာ ပြောင်းလို့ရပါတယ်။
refused-too-many-wishes = ဖွင့်ထားတဲ့ စာရင်း များနေပါပြီ။ တစ်ခုကို အရင်အပြီးသတ်ပါ ဒါမှမဟုတ် ဖျက်ပါ၊ /status မှာ ကြည့်ပါ။
refused-amount = အဲဒီပမာဏ မဖြစ်နိုင်ပါဘူး။ 0 ထက်ကြီးတဲ့ ဂဏန်း ရေးပေးပါ။
refused-limit = ဒါက သင်ပေးထားတဲ့ နောက်ဆုံးဈေးကို ကျော်သွားပါမယ်။
refused-contact = သင့်လုံခြုံရေးအတွက် ဖုန်းနံပါတ်၊ လိပ်စာ၊ လင့်ခ်တွေကို မပို့ပေးပါဘူး။ ကတ်ပေါ်မှာ သဘောတူထားတဲ့အတိုင်း တွေ့ကြပါ။
refused-too-many-messages = ခဏလေးပါ၊ တစ်ပြိုင်တည်း များသွားလို့ပါ။ တစ်မိနစ်လောက်နေမှ ထပ်စမ်းပါ။
refused-deal-over = အဲဒီအပေးအယူ ပြီးသွားပါပြီ။
refused-deal-running = ဒါနဲ့ပတ်သက်တဲ့ အပေးအယူတစ်ခု ရှိနေပါတယ်။ အပေးအယူကို အရင်ဖျက်ပါ၊ /status မှာ ကြည့်ပါ။
refused-not-open = အဲဒါကို အခု ရှာမနေပါဘူး။
refused-not-paused = အဲဒါကို ရပ်မထားပါဘူး။
refused-same-price = ဈေးက အဲဒီအတိုင်းပဲ ရှိနေပြီးသားပါ။
refused-too-many-counters = ဈေးအပြန်အလှန် ပေးတာ လုံလောက်ပါပြီ။ သဘောတူမလား၊ ငြင်းမလား ရွေးပေးပါ။

# မီနူးထဲက command များ
command-start = စတင်ရန်
command-help = MAI ဘာလုပ်ပေးနိုင်လဲ
command-status = အခြေအနေ
command-settings = MAI အလုပ်လုပ်ပုံ
command-privacy = သင့်ဒေတာ
command-cancel = မေးခွန်းကို ကျော်ရန်

announcements-off = START လို့ မရေးမချင်း ဒီအသိုင်းအဝိုင်းရဲ့ ကြေညာချက်တွေကိုလည်း ပိတ်ထားပါမယ်။
announcements-on = ဒီအသိုင်းအဝိုင်းရဲ့ ကြေညာချက်တွေ ပြန်ဖွင့်လိုက်ပါပြီ။
slow-down = တစ်ပြိုင်တည်း များသွားလို့ MAI မလိုက်နိုင်တော့ပါဘူး။ တစ်မိနစ်လောက် စောင့်ပြီးမှ ထပ်ရေးပေးပါ၊ ကြားထဲမှာ ပို့ထားတာတွေကို မဖတ်လိုက်ရပါဘူး။
waiting-for-partner = { $thing }: တစ်ဖက်လူကို အခု ဆက်သွယ်လို့မရပါဘူး။ တစ်ဖက်က စာရေးလာတာနဲ့ ဆက်လုပ်ပေးပါမယ်၊ ဘာမှ မပျောက်ပါဘူး။
privacy-notice = { $mark } ဒါက သင့်ရဲ့ ကိုယ်ပိုင်သင်္ကေတပါ။ MAI ရဲ့ ကတ်အစစ်တိုင်းမှာ ဒီသင်္ကေတ ပါပါတယ်၊ မပါရင် MAI မဟုတ်ပါဘူး။ MAI က တခြားအကောင့်ကနေ သင့်ဆီ ဘယ်တော့မှ စာမရေးပါဘူး၊ စကားဝှက်တွေ ကုဒ်တွေလည်း ဘယ်တော့မှ မတောင်းပါဘူး။ သင်ပြောသမျှက MAI ဆီမှာပဲ ရှိပါမယ်၊ /privacy မှာ ကြည့်လို့ရ၊ ဖျက်လို့ရပါတယ်။
group-private = MAI က တစ်ကြိမ်မှာ တစ်ယောက်အတွက်ပဲ အလုပ်လုပ်ပါတယ်။ သီးသန့် စာရေးလိုက်ပါ၊ လုပ်ပေးပါမယ်:
link-code = သင့်ရဲ့ တခြားချန်နယ်ကနေ ဒီကုဒ်ကို { $minutes } မိနစ်အတွင်း MAI ဆီ ရေးပို့ပါ: { $code }
link-done = ချိတ်ပြီးပါပြီ။ အခု { $channel } မှာလည်း MAI ကို သုံးလို့ရပါပြီ။ MAI သိသမျှကို ချန်နယ်တိုင်းမှာ သိပါတယ်။
link-unknown = အဲဒီကုဒ်ကို မသိပါဘူး။ ကုဒ်အသစ်ရဖို့ တခြားချန်နယ်မှာ /link လို့ ရေးပါ။
unlink-list = ဘယ်ချန်နယ်ကို မေ့လိုက်ရမလဲ။
unlink-none = MAI ကို ဒီမှာပဲ သုံးနေတာပါ။ တခြားချန်နယ်မှာလည်း သုံးချင်ရင် /link လို့ ရေးပါ။
unlink-done = ပြီးပါပြီ။ { $channel } မှာ သင့်ကို MAI မသိတော့ပါဘူး။
refused-link-own = ဒါက သင့်ကိုယ်ပိုင်ကုဒ်ပါ။ တခြားချန်နယ်ကနေ MAI ဆီ ရေးပို့ပါ။
refused-link-many = MAI ကို ချန်နယ်အများကြီးမှာ သုံးနေပြီးသားပါ။ တစ်ခုကို အရင်ဖြုတ်ဖို့ /unlink လို့ ရေးပါ။
refused-link-busy = ဒီမှာ သင့် MAI တစ်ခု ရှိနေပြီး ဖွင့်ထားတဲ့ စာရင်း ဒါမှမဟုတ် အပေးအယူတွေ ကျန်နေပါတယ်။ အရင်အပြီးသတ်ပါ ဒါမှမဟုတ် ဖျက်ပါ (/status မှာ ကြည့်ပါ)၊ ပြီးမှ ကုဒ်ကို ထပ်ရေးပါ။
command-link = တခြားနေရာမှာလည်း MAI သုံးရန်
# WhatsApp: နောက်ဆုံးမက်ဆေ့ပြီး 24 နာရီကျော်မှ ပို့တဲ့ စာပုံစံနဲ့ စာရင်းကို ဖွင့်တဲ့ ခလုတ်
whatsapp-invite = သင့်စာရင်းတစ်ခုအတွက် သင့် MAI ဆီမှာ သတင်းရှိပါတယ်။ ကြည့်ဖို့ စာပြန်လိုက်ပါ။
whatsapp-invite-show = ပြပါ
whatsapp-choose = ရွေးမယ်
# bot ကို စီမံသူများအတွက်
operator-page =
    သင့်စာမျက်နှာ: { $link }
    ဒီလင့်ခ်ကို { $minutes } မိနစ်အတွင်း တစ်ကြိမ်ပဲ သုံးလို့ရပါတယ်။ တခြားသူကို မပေးပါနဲ့။
operator-help =
    /stats – ကိန်းဂဏန်းတွေ၊ ပုံနဲ့
    /broadcast SEGMENT – လူအများဆီ ရေးရန်; /broadcasts – ဘယ်ရောက်ပြီလဲ
    /announce WHO TEXT – တစ်ယောက်ဆီ ရေးရန်
    /user WHO – သိထားတာတွေ; /note WHO TEXT – မှတ်ထားရန်
    /tag WHO TAG, /untag WHO TAG – အုပ်စုခွဲဖို့
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – တစ်ယောက်ယောက် မလာခဲ့တဲ့ အပေးအယူတွေ
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO ဆိုတာ p_…၊ MAI တစ်ခုရဲ့ နာမည် ဒါမှမဟုတ် channel:address ပါ။
operator-usage = ဒီလို ရေးပေးပါ: { $usage }
operator-person-unknown = { $who } ဆိုတဲ့သူကို မသိပါဘူး။ p_…၊ MAI တစ်ခုရဲ့ နာမည် ဒါမှမဟုတ် channel:address ကို ရေးပေးပါ။
operator-own-person = { $who } က စီမံသူတစ်ယောက်ပါ၊ ဒါကြောင့် မရပါဘူး။
operator-user =
    { $person }
    MAI: { $mai }
    ဘာသာစကား: { $language }။ မြို့: { $town }
    ချန်နယ်များ: { $channels }
    စသုံးတာ: { $since }၊ နောက်ဆုံးတွေ့တာ: { $seen }
    စာရင်းများ: { $wishes }
    အပေးအယူများ: { $deals }
    ရထားတဲ့ကြယ်: { $stars }
    တဂ်များ: { $tags }
    အများပို့စာ ရသလား: { $news }။ ပိတ်ပင်ထားသလား: { $banned }
    မှတ်စုများ: { $notes }
    .title = { $name }
operator-stats =
    လူ: { $people }၊ တစ်ပတ်အတွင်း အသစ်: { $fresh }၊ တစ်ပတ်အတွင်း သုံးသူ: { $active }
    ဘာသာစကားများ: { $languages }
    ချန်နယ်များ: { $channels }
    စာရင်းများ: { $wishes }
    အပေးအယူများ: { $deals }
    စာရင်းကနေ အပေးအယူအထိ: စာရင်း { $confirmed }၊ တွဲမိ { $matched }၊ သဘောတူ { $agreed }၊ ပြီးမြောက် { $carried } ({ $conversion })
    အဖြေများ: တစ်ဝက်က { $median } အတွင်း၊ အားလုံးနီးပါးက { $slowest } အတွင်း
    ကတ်ကနေ သဘောတူတဲ့အထိ: { $approval }
    .title = ကိန်းဂဏန်းများ
chart-languages = ဘာသာစကားအလိုက် လူဦးရေ
chart-channels = ချန်နယ်အလိုက် လူဦးရေ
chart-daily = နေ့အလိုက် လူသစ်၊ စာရင်း၊ အပေးအယူ
chart-funnel = 1 စာရင်း၊ 2 တွဲမိ၊ 3 သဘောတူ၊ 4 ပြီးမြောက်
operator-no-disputes = အငြင်းပွားမှု မရှိပါဘူး။
operator-deal-unknown = အပေးအယူ { $deal } ကို မသိပါဘူး။
operator-solver-is-party = အဲဒီအပေးအယူမှာ သင်က တစ်ဖက်ပါ၊ တခြားစီမံသူက ဆုံးဖြတ်ရပါမယ်။
dispute-solved = { $text }
    .title = အပေးအယူ { $deal } အတွက် ဆုံးဖြတ်ချက်: { $thing }
operator-says = { $text }
    .title = ဒီမှာ စီမံသူတွေဆီက စကား
operator-export-ready = အတန်းအရေအတွက်: { $total }
operator-nothing-dead = လက်လျှော့လိုက်တာ ဘာမှမရှိပါဘူး။
operator-switches = ပြုပြင်ချိန်: { $maintenance }။ { $features }
maintenance = တစ်ခုခု ပြင်နေပါတယ်။ သင့်စာကို သိမ်းထားပါပြီ၊ ပြင်ပြီးတာနဲ့ ပြန်ဖြေပါမယ်။
maintenance-over = ပြုပြင်တာ ပြီးပါပြီ။ စောင့်နေတဲ့ စာများ: { $total }
feature-off = ဒါကို အခု ပိတ်ထားပါတယ်။ နောက်မှ ထပ်စမ်းပေးပါ။
banned = ဒီမှာ စီမံသူတွေက သင့်ကို သုံးခွင့်ပိတ်လိုက်ပါပြီ: { $reason }
unbanned = ပြန်ကြိုဆိုပါတယ်။ ဘာရောင်းချင်လဲ၊ ဘာရှာချင်လဲ ပြောပါ။
# အများပို့စာများ
segment-wrong =
    { $problem ->
        [too-long] ဒါက စာလုံး { $word } လုံးထက် ရှည်နေပါတယ်။
        [too-deep] ကွင်းတွေ { $word } ထပ်ထက် ပိုထပ်နေပါတယ်။
        [unknown-name] “{ $word }” ({ $at } လုံးမြောက်) ကို မသိပါဘူး။ သုံးလို့ရတာ: { $choices }
        [unknown-value] “{ $word }” ({ $at } လုံးမြောက်) ကို အဲဒီမှာ သုံးလို့မရပါဘူး။ ဥပမာ: { $choices }
        [expected-value] စာလုံး { $at } လုံးမြောက်၊ “{ $word }” နောက်မှာ တန်ဖိုးတစ်ခု လိုနေပါတယ်။
        [expected-term] စာလုံး { $at } လုံးမြောက်မှာ သတ်မှတ်ချက်တစ်ခု လိုနေပါတယ်။ သုံးလို့ရတာ: { $choices }
        [expected-bracket] စာလုံး { $at } လုံးမြောက်မှာ “{ $word }” လိုနေပါတယ်။
        [left-over] “{ $word }” ({ $at } လုံးမြောက်) ရှေ့မှာ “and” ဒါမှမဟုတ် “or” လိုနေပါတယ်။
        [bad-character] “{ $word }” ({ $at } လုံးမြောက်) ကို ဖတ်လို့မရပါဘူး။
        [bad-time] “{ $word }” ({ $at } လုံးမြောက်) က အချိန်ကာလ မဟုတ်ပါဘူး။ ဥပမာ: { $choices }
        [bad-distance] “{ $word }” ({ $at } လုံးမြောက်) အတွက် နေရာနဲ့ အကွာအဝေး လိုပါတယ်။ ဥပမာ: { $choices }
        [unknown-place] “{ $word }” ({ $at } လုံးမြောက်) ဆိုတဲ့နေရာကို မသိပါဘူး။ ပိုကြီးတဲ့ မြို့ ဒါမှမဟုတ် လတ္တီတွဒ်, လောင်ဂျီတွဒ် ရေးပေးပါ။
        [several-places] “{ $word }” ({ $at } လုံးမြောက်) ဆိုတာ နေရာအများကြီး ဖြစ်နိုင်ပါတယ်။ ဒီအမှတ်တွေထဲက တစ်ခု ရေးပေးပါ: { $choices }
       *[other] စာလုံး { $at } လုံးမြောက်မှာ ဖတ်လို့မရပါဘူး။
    }
    .title = ဘယ်သူတွေကို ပြောတာလဲ။
broadcast-ask-text =
    ပို့မယ့်သူ: { $segment }
    အခု စာကို ပို့ပေးပါ။ ဘာသာစကားတစ်ခုစီကို သူ့တဂ်နဲ့ စပါ၊ ဥပမာ “es: Hola”။ တဂ်မပါတဲ့စာက { $language } ဖြစ်ပါတယ်။ အဆုံးက [ကွင်း] ထဲက စာကြောင်းတွေက ခလုတ်ဖြစ်သွားပါမယ်၊ [Label -> /status] က နှိပ်ရင် ဘာဖြစ်မလဲဆိုတာပါ။ ဓာတ်ပုံကို စာနဲ့တွဲပြီးဖြစ်ဖြစ်၊ ပုံချည်းဖြစ်ဖြစ် ပို့လို့ရပါတယ်။ “catalog: KEY” က catalog ထဲက စာကို ယူပါတယ်။
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } အတွက် စာမရှိပါဘူး။
        [too-long] { $word } အတွက် စာက စာလုံး { $limit } လုံးထက် ရှည်နေပါတယ်။
        [bad-button] “{ $word }” ကို ခလုတ်လုပ်လို့မရပါဘူး: အများဆုံး { $buttons } ခု၊ တစ်ခုကို အများဆုံး စာလုံး { $label } လုံးပါ။
       *[unknown-key] catalog ထဲမှာ သီးသန့်သုံးလို့ရတဲ့ “{ $word }” ဆိုတဲ့စာ မရှိပါဘူး။
    }
broadcast-preparing = ဘယ်သူတွေ ရမလဲ ရေတွက်နေပါတယ်။ နောက်ထပ် ဘာသာစကား ဒါမှမဟုတ် ဓာတ်ပုံ ပို့လို့ရပါတယ်။
broadcast-preview =
    ပို့မယ့်သူ: { $segment }
    လက်ခံသူ: { $total }
    ဘာသာစကားများ: { $languages }
    ချန်နယ်များ: { $channels }
    စာများ: { $texts }
    ချန်ထားသူ: { $skipped }
    .title = အစမ်း
broadcast-nobody =
    ဒါကို ဘယ်သူမှ ရမှာမဟုတ်ပါဘူး။ ပို့မယ့်သူ: { $segment }
    ချန်ထားသူ: { $skipped }
broadcast-how =
    { $how ->
        [given] ပေးထားတဲ့အတိုင်း
        [catalog] catalog ထဲကစာ
        [translated] ဘာသာပြန်ထားတာ
        [read] လက်ခံသူ ဖတ်တတ်တဲ့ တခြားဘာသာ
        [related] လက်ခံသူရဲ့ဘာသာနဲ့ နီးစပ်တဲ့ဘာသာ
       *[closest] ရှိတဲ့အထဲက အနီးစပ်ဆုံး
    }
skip-reason =
    { $reason ->
        [banned] ပိတ်ပင်ထားသူ
        [opted-out] အများပို့စာ မလိုချင်သူ
        [stopped] ရပ်ခိုင်းထားသူ
        [notifications] အပေးအယူအကြောင်းပဲ သိချင်သူ
        [blocked] ဘလော့ခ်ထားသူ
       *[unreachable] လိပ်စာမရှိ
    }
broadcast-ask-when = ဘယ်အချိန်လဲ။ ဥပမာ “2h”၊ “18:30”၊ “2026-03-01 18:30” (သင့်အချိန်၊ { $zone })။ ရှေ့မှာ “local” ထည့်ရင် လက်ခံသူတစ်ယောက်စီရဲ့ နာရီအတိုင်းပါ။
broadcast-when-wrong = “{ $text }” ကို နောက်တစ်နှစ်အတွင်းက အချိန်အဖြစ် ဖတ်လို့မရပါဘူး။
broadcast-progress =
    { $state }
    ပို့မယ့်သူ: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = အများပို့စာ { $id }
broadcast-state =
    { $state ->
        [ready] မပို့ရသေး
        [preparing] ပြင်ဆင်နေတယ်
        [scheduled] ပို့မယ့်အချိန်: { $at }
        [running] ပို့နေတယ်
        [paused] ခဏရပ်ထားတယ်
        [done] ပြီးပြီ
       *[cancelled] ဖျက်ပြီးပြီ
    }
recipient-state =
    { $state ->
        [waiting] ပို့ရန်ကျန်
        [queued] နောက်တစ်လှည့်
        [sending] ပို့နေတယ်
        [sent] ပို့ပြီး
        [delivered] ရောက်ပြီး
        [read] ဖတ်ပြီး
        [failed] မအောင်မြင်
        [window] စာရေးလာတာကို စောင့်နေတယ်
        [unsure] ပို့ပြီးလောက်ပြီ၊ မသေချာ
        [skipped] ချန်ထား
        [cancelled] ဖျက်ပြီး
       *[erased] မရှိတော့
    }
broadcast-none = အများပို့စာ မရှိသေးပါဘူး။
broadcast-ask-cancel = တကယ်ဖျက်မှာလား။ မရသေးတဲ့သူတွေ ရတော့မှာ မဟုတ်ပါဘူး။
broadcast-report = { $states }
    .title = အများပို့စာ { $id }: လက်ခံသူအားလုံး
broadcast-footer = ဒီလိုစာတွေ ရပ်ချင်ရင် /stop လို့ ရေးပါ။
button-send-now = အခုပို့မယ်
button-schedule = အချိန်သတ်မှတ်မယ်
button-hold = ခဏရပ်မယ်
button-go-on = ဆက်လုပ်မယ်
button-stop-sending = ပို့တာ ဖျက်မယ်
button-report = အစီရင်ခံစာ
operator-text = { $text }
