# ਜਨਮ ਅਤੇ ਪਹਿਲੇ ਸਵਾਲ
birth-welcome = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ! ਮੈਂ ਹਾਂ ਤੁਹਾਡਾ MAI, ਲੈਣ-ਦੇਣ ਲਈ ਤੁਹਾਡਾ ਆਪਣਾ ਏਜੰਟ। ਆਪਣੀ ਬੋਲੀ ਵਿੱਚ, ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਕੀ ਵੇਚਣਾ, ਦੇਣਾ, ਵਟਾਉਣਾ, ਕਿਰਾਏ ’ਤੇ ਦੇਣਾ-ਲੈਣਾ ਜਾਂ ਲੱਭਣਾ ਹੈ; ਢੁਕਵੀਂ ਧਿਰ ਲੱਭਣਾ ਤੇ ਭਾਅ ਕਰਨਾ ਮੇਰਾ ਕੰਮ। ਤੁਹਾਡੀ ਹਾਂ ਬਿਨਾਂ ਕੁਝ ਪੱਕਾ ਨਹੀਂ ਹੁੰਦਾ।
birth-ready = ਤੁਹਾਡਾ MAI ਤਿਆਰ ਹੈ। ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਆਖੋ।
ask-town = ਤੁਹਾਡਾ ਸ਼ਹਿਰ ਕਿਹੜਾ ਹੈ? (ਮੇਰਾ ਜਵਾਬ { $language } ਵਿੱਚ ਹੈ; ਕਿਸੇ ਹੋਰ ਬੋਲੀ ਵਿੱਚ ਲਿਖੋ ਤਾਂ ਮੇਰਾ ਜਵਾਬ ਵੀ ਉਸੇ ਵਿੱਚ ਹੋਵੇਗਾ।)
ask-autonomy = ਮੈਂ ਆਪਣੇ ਆਪ ਕਿੰਨਾ ਕੁ ਫ਼ੈਸਲਾ ਕਰਾਂ?
ask-comfort = ਕਿੰਨੀ ਰਕਮ ਤੱਕ ਮੈਂ ਬਿਨਾਂ ਪੁੱਛੇ ਕੰਮ ਕਰ ਲਵਾਂ?
ask-style = ਮੈਂ ਤੁਹਾਡੇ ਨਾਲ ਕਿਵੇਂ ਗੱਲ ਕਰਾਂ?
ask-sharing = ਹੋਰ MAI ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਜਾਣਨ?
ask-precision = ਦੂਜਿਆਂ ਨੂੰ ਤੁਹਾਡੀ ਥਾਂ ਕਿੰਨੀ ਸਹੀ ਦਿਸੇ?
ask-platforms = ਤੁਹਾਡੀ ਚੈਟ ਕਿੱਥੇ ਹੁੰਦੀ ਹੈ? ਜਿੰਨੇ ਲਾਗੂ ਹੋਣ, ਸਾਰੇ ਚੁਣੋ।
ask-market = ਬਾਜ਼ਾਰ ਵਿੱਚ ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਕੀ ਕਰਾਂ?
ask-currency = ਤੁਹਾਡਾ ਹਿਸਾਬ ਕਿਹੜੀ ਕਰੰਸੀ ਵਿੱਚ ਹੈ? ਲਿਖੋ, ਜਿਵੇਂ { $currency }।
ask-radius = ਸੌਦੇ ਲਈ ਕਿੰਨੀ ਦੂਰ ਤੱਕ ਜਾਣਾ ਠੀਕ ਹੈ?
ask-delivery = ਮਿਲਣਾ ਚੰਗਾ ਲੱਗਦਾ ਹੈ ਜਾਂ ਚੀਜ਼ ਘਰ ਮੰਗਵਾਉਣੀ?
ask-payment = ਪੈਸੇ ਦੇਣੇ-ਲੈਣੇ ਕਿਵੇਂ ਠੀਕ ਰਹਿੰਦੇ ਹਨ?
ask-quiet = ਮੈਂ ਕਦੋਂ ਚੁੱਪ ਰਹਾਂ?
ask-days = ਕਿਸੇ ਨੂੰ ਮਿਲਣ ਦਾ ਸਮਾਂ ਤੁਹਾਡੇ ਕੋਲ ਕਦੋਂ ਹੁੰਦਾ ਹੈ?
ask-firmness = ਮੈਂ ਭਾਅ ਕਿੰਨਾ ਕੁ ਕੱਸ ਕੇ ਕਰਾਂ?
ask-partners = ਦੂਜੀ ਧਿਰ ਦੀ ਰੇਟਿੰਗ ਘੱਟੋ-ਘੱਟ ਕਿਹੋ ਜਿਹੀ ਹੋਵੇ?
ask-contact = ਮੇਰੇ ਰਾਹੀਂ ਤੁਹਾਡੇ ਨਾਲ ਕੌਣ ਸੰਪਰਕ ਕਰ ਸਕਦਾ ਹੈ?
ask-notifications = ਬਿਨਾਂ ਪੁੱਛੇ ਤੁਹਾਨੂੰ ਕੀ-ਕੀ ਦੱਸਾਂ?
ask-interests = ਤੁਹਾਨੂੰ ਕਿਹੋ ਜਿਹੀਆਂ ਚੀਜ਼ਾਂ ਵਿੱਚ ਦਿਲਚਸਪੀ ਹੈ? ਕੁਝ ਲਿਖੋ।
ask-formality = ਮੇਰਾ ਬੋਲਣ ਦਾ ਲਹਿਜਾ ਕਿਹੋ ਜਿਹਾ ਹੋਵੇ?
ask-languages = ਤੁਹਾਨੂੰ ਕਿਹੜੀਆਂ ਬੋਲੀਆਂ ਆਉਂਦੀਆਂ ਹਨ? ਲਿਖੋ।
ask-language = ਮੈਂ ਕਿਹੜੀ ਬੋਲੀ ਵਿੱਚ ਗੱਲ ਕਰਾਂ?
language-set = ਹੁਣ ਤੋਂ ਮੇਰੀ ਗੱਲਬਾਤ { $language } ਵਿੱਚ ਹੋਵੇਗੀ।
choice-autonomy-ask = ਹਮੇਸ਼ਾ ਮੈਨੂੰ ਪੁੱਛੋ
choice-autonomy-big = ਵੱਡੀ ਗੱਲ ’ਤੇ ਪੁੱਛੋ
choice-autonomy-tell = ਕਰ ਕੇ ਦੱਸ ਦਿਓ
choice-autonomy-full = ਮੇਰੇ ਲਈ ਫ਼ੈਸਲਾ ਕਰੋ
choice-comfort-under = { $amount } ਤੱਕ
choice-comfort-trust = ਪੂਰਾ ਭਰੋਸਾ ਹੈ
choice-style-casual = ਖੁੱਲ੍ਹ ਕੇ
choice-style-professional = ਪੇਸ਼ੇਵਰ ਢੰਗ ਨਾਲ
choice-style-brief = ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ
choice-style-detailed = ਵਿਸਥਾਰ ਨਾਲ
choice-sharing-nothing = ਕੁਝ ਨਹੀਂ
choice-sharing-interests = ਮੇਰੀਆਂ ਰੁਚੀਆਂ
choice-sharing-profile = ਮੇਰੀ ਪ੍ਰੋਫ਼ਾਈਲ
choice-sharing-all = ਜੋ ਕੰਮ ਆਵੇ
choice-precision-city = ਮੇਰਾ ਸ਼ਹਿਰ
choice-precision-never = ਕਦੇ ਨਹੀਂ
choice-precision-neighbourhood = ਮੇਰਾ ਮੁਹੱਲਾ
choice-precision-precise = ਬਿਲਕੁਲ ਸਹੀ ਥਾਂ
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ਵੈੱਬ ਚੈਟ
platform-not-yet = { $name }: ਇੱਥੇ ਅਜੇ ਨਹੀਂ ਹੈ; ਮੈਨੂੰ ਯਾਦ ਰਹੇਗਾ।
choice-market-full = ਸਭ ਕੁਝ
choice-market-browse = ਸਿਰਫ਼ ਦੇਖਣਾ
choice-market-buy = ਪੁੱਛ ਕੇ ਖ਼ਰੀਦਣਾ
choice-market-sell = ਪੁੱਛ ਕੇ ਵੇਚਣਾ
choice-radius-5 = 5 ਕਿਮੀ
choice-radius-20 = 20 ਕਿਮੀ
choice-radius-50 = 50 ਕਿਮੀ
choice-radius-100 = 100 ਕਿਮੀ
choice-radius-500 = 500 ਕਿਮੀ
choice-delivery-pickup = ਮਿਲ ਕੇ
choice-delivery-delivery = ਡਿਲੀਵਰੀ
choice-delivery-either = ਦੋਵੇਂ ਠੀਕ
choice-payment-cash = ਨਕਦ
choice-payment-transfer = ਬੈਂਕ ਟਰਾਂਸਫ਼ਰ
choice-payment-card = ਕਾਰਡ
choice-payment-any = ਕੁਝ ਵੀ
choice-quiet-night = ਰਾਤ ਨੂੰ (22–8)
choice-quiet-none = ਕਦੇ ਨਹੀਂ
choice-quiet-evening = ਸ਼ਾਮ ਤੇ ਰਾਤ (19–9)
choice-days-any = ਕਿਸੇ ਵੀ ਵੇਲੇ
choice-days-weekend = ਸ਼ਨੀ-ਐਤਵਾਰ
choice-days-evenings = ਦੁਪਹਿਰ ਤੇ ਸ਼ਾਮ
choice-days-mornings = ਸਵੇਰੇ
choice-firmness-normal = ਆਮ ਵਾਂਗ
choice-firmness-soft = ਨਰਮੀ ਨਾਲ
choice-firmness-firm = ਕੱਸ ਕੇ
choice-partners-0 = ਕੋਈ ਵੀ
choice-partners-50 = ਠੀਕ-ਠਾਕ ਜਾਂ ਬਿਹਤਰ
choice-partners-70 = ਚੰਗੀ
choice-partners-85 = ਬਹੁਤ ਚੰਗੀ
choice-contact-everyone = ਸਾਰੇ
choice-contact-rated = ਸਿਰਫ਼ ਰੇਟਿੰਗ ਵਾਲੇ
choice-contact-nobody = ਕੋਈ ਨਹੀਂ
choice-notifications-all = ਸਭ ਕੁਝ
choice-notifications-digest = ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ, ਇਕੱਠੇ
choice-notifications-deals = ਸਿਰਫ਼ ਮੇਰੇ ਸੌਦੇ
choice-notifications-none = ਕੁਝ ਨਹੀਂ
choice-formality-polite = ਅਦਬ ਨਾਲ
choice-formality-familiar = ਯਾਰਾਂ ਵਾਂਗ
which-town = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ?
town-noted = ਨੋਟ ਕਰ ਲਿਆ: { $town }। ਮੇਰਾ ਹਿਸਾਬ { $currency } ਵਿੱਚ ਹੈ; ਤੁਸੀਂ ਇਹ /settings ਵਿੱਚ ਬਦਲ ਸਕਦੇ ਹੋ।
unclear-town = ਇਸ ਸ਼ਹਿਰ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਨੇੜੇ ਦਾ ਵੱਡਾ ਸ਼ਹਿਰ ਲਿਖੋ ਜਾਂ ਆਪਣੀ ਲੋਕੇਸ਼ਨ ਭੇਜੋ।
held-until-ready = ਮੈਂ ਇਹ ਸਾਂਭ ਲਿਆ ਹੈ। ਬੱਸ ਇੱਕ ਪਲ, ਫਿਰ ਇਸੇ ਦੀ ਵਾਰੀ ਹੈ।
please-choose = ਕੋਈ ਬਟਨ ਦਬਾਓ ਜਾਂ /help ਲਿਖੋ ਜੀ।
noted = ਨੋਟ ਕਰ ਲਿਆ।
welcome-back = { $formality ->
    [familiar] ਵਾਹ, ਫਿਰ ਮਿਲ ਪਏ! 👋 ਸੁਣਾ, ਕੀ ਹਾਲ ਹੈ?
   *[polite] ਫਿਰ ਜੀ ਆਇਆਂ ਨੂੰ! ਕੀ ਲੱਭਣਾ ਹੈ, ਜਾਂ ਕੀ ਕੱਢਣਾ ਹੈ?
}

# ਬਟਨ
button-skip = ਛੱਡੋ
button-done-choosing = ਹੋ ਗਿਆ
button-drop = ਰਹਿਣ ਦਿਓ
button-yes-look = ਹਾਂ, ਲੱਭੋ
button-only-tell = ਸਿਰਫ਼ ਦੱਸ ਦਿਓ
button-change = ਬਦਲੋ
button-back = ਪਿੱਛੇ
button-approve = ਮਨਜ਼ੂਰ
button-decline = ਨਾਮਨਜ਼ੂਰ
button-counter = ਕੋਈ ਹੋਰ ਭਾਅ
button-here = ਮੈਂ ਇੱਥੇ ਹਾਂ
button-done = ਸਭ ਹੋ ਗਿਆ
button-write = ਉਹਨਾਂ ਨੂੰ ਲਿਖੋ
button-reschedule = ਕੋਈ ਹੋਰ ਸਮਾਂ
button-noshow = ਉਹ ਨਹੀਂ ਆਏ
button-cancel = ਸੌਦਾ ਰੱਦ ਕਰੋ
button-cancel-sure = ਹਾਂ, ਰੱਦ ਕਰੋ
button-cancel-wish = ਮਿਟਾਓ
button-keep = ਨਹੀਂ, ਰੱਖੋ
button-reply = ਜਵਾਬ ਦਿਓ
button-negotiate = ਭਾਅ ਕਰੋ
button-accept-time = ਇਹ ਸਮਾਂ ਠੀਕ ਹੈ
button-pause = ਰੋਕੋ
button-resume = ਫਿਰ ਲੱਭੋ
button-edit = ਸੋਧੋ
button-export = ਮੇਰਾ ਡਾਟਾ (ਫ਼ਾਈਲ)
button-erase = ਸਭ ਕੁਝ ਮਿਟਾਓ
button-erase-sure = ਹਾਂ, ਸਭ ਮਿਟਾਓ
button-voice-give = ਆਵਾਜ਼ ਦਾ ਨਮੂਨਾ ਦਿਓ
button-voice-delete = ਆਵਾਜ਼ ਨਮੂਨਾ ਮਿਟਾਓ
button-used = ਇਹ ਬਟਨ ਪਹਿਲਾਂ ਹੀ ਦਬਾਇਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਹਾਲ ਜਾਣਨ ਲਈ /status ਲਿਖੋ।
button-unknown = ਇਸ ਬਟਨ ਦੀ ਹੁਣ ਮੈਨੂੰ ਪਛਾਣ ਨਹੀਂ। ਹਾਲ ਜਾਣਨ ਲਈ /status ਲਿਖੋ।
button-foreign = ਇਹ ਬਟਨ ਕਿਸੇ ਹੋਰ ਦਾ ਹੈ।
label = { $text }

# ਬੇਨਤੀਆਂ
action-name = { $action ->
    [SELL] ਵੇਚਣਾ ਹੈ
    [BUY] ਚਾਹੀਦਾ ਹੈ
    [GIVE] ਮੁਫ਼ਤ ਦੇਣਾ ਹੈ
    [TRADE] ਵਟਾਉਣਾ ਹੈ
    [RENT_OUT] ਕਿਰਾਏ ’ਤੇ ਦੇਣਾ ਹੈ
    [RENT] ਕਿਰਾਏ ’ਤੇ ਲੈਣਾ ਹੈ
    [OFFER_SERVICE] ਸੇਵਾ ਹਾਜ਼ਰ ਹੈ
    [SEEK_SERVICE] ਸੇਵਾ ਚਾਹੀਦੀ ਹੈ
   *[other] ਬੇਨਤੀ
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    ਕਿਸੇ ਨੂੰ ਲੱਭਾਂ? ਕੁਝ ਗ਼ਲਤ ਹੈ ਤਾਂ ਲਿਖ ਕੇ ਵੀ ਸੁਧਾਰ ਸਕਦੇ ਹੋ।
    .title = { action-name }: { $thing }
ask-wish-action = ਇਹਦਾ ਕੀ ਕਰਨਾ ਹੈ?
ask-wish-thing = ਇਹ ਅਸਲ ਵਿੱਚ ਕੀ ਹੈ?
ask-wish-location = ਕਿਹੜੇ ਸ਼ਹਿਰ ਵਿੱਚ? ਲੋਕੇਸ਼ਨ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ।
ask-wish-size = ਕਿਹੜਾ ਸਾਈਜ਼?
ask-wish-quantity = ਕਿੰਨੇ?
ask-wish-wanted = ਬਦਲੇ ਵਿੱਚ ਕੀ ਚਾਹੀਦਾ ਹੈ?
per-what = { $per ->
    [hour] {" "}ਪ੍ਰਤੀ ਘੰਟਾ
    [day] {" "}ਪ੍ਰਤੀ ਦਿਨ
    [week] {" "}ਪ੍ਰਤੀ ਹਫ਼ਤਾ
    [month] {" "}ਪ੍ਰਤੀ ਮਹੀਨਾ
    [unit] {" "}ਪ੍ਰਤੀ ਪੀਸ
   *[one] {""}
}
ask-wish-target = ਤੁਹਾਨੂੰ{ per-what } ਕਿੰਨਾ ਭਾਅ ਚਾਹੀਦਾ ਹੈ? ਦੂਜਿਆਂ ਨੂੰ ਇਹ ਤੁਹਾਡੇ ਮੰਗੇ ਭਾਅ ਵਜੋਂ ਦਿਸੇਗਾ।
ask-wish-limit = { $side ->
    [provider] ਤੁਸੀਂ{ per-what } ਘੱਟੋ-ਘੱਟ ਕਿੰਨੇ ਪੈਸੇ ਲੈਣੇ ਹਨ? ਇਹ ਸਾਡੇ ਦੋਵਾਂ ਵਿੱਚ ਰਹੇਗਾ; ਮੈਂ ਕਦੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਣਾ।
   *[seeker] ਤੁਸੀਂ{ per-what } ਵੱਧ ਤੋਂ ਵੱਧ ਕਿੰਨੇ ਪੈਸੇ ਦੇਣੇ ਹਨ? ਇਹ ਸਾਡੇ ਦੋਵਾਂ ਵਿੱਚ ਰਹੇਗਾ; ਮੈਂ ਕਦੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਣਾ।
}
unclear-wish-thing = ਇੱਕ-ਦੋ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਜੀ, ਇਹ ਕੀ ਹੈ।
unclear-wish-location = ਇਸ ਸ਼ਹਿਰ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਨੇੜੇ ਦਾ ਵੱਡਾ ਸ਼ਹਿਰ ਲਿਖੋ ਜਾਂ ਆਪਣੀ ਲੋਕੇਸ਼ਨ ਭੇਜੋ।
unclear-wish-size = ਸਾਈਜ਼ ਉਵੇਂ ਹੀ ਲਿਖੋ ਜਿਵੇਂ ਚੀਜ਼ ਉੱਤੇ ਲਿਖਿਆ ਹੈ।
unclear-wish-quantity = ਗਿਣਤੀ ਲਿਖੋ ਜੀ, ਜਿਵੇਂ 4।
unclear-wish-wanted = ਇੱਕ-ਦੋ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਜੀ, ਬਦਲੇ ਵਿੱਚ ਕੀ ਚਾਹੀਦਾ ਹੈ।
unclear-wish-target = ਰਕਮ ਲਿਖੋ ਜੀ, ਜਿਵੇਂ 80।
unclear-wish-limit = ਰਕਮ ਲਿਖੋ ਜੀ, ਜਿਵੇਂ 60।
two-currencies = ਮੈਨੂੰ ਦੋ ਕਰੰਸੀਆਂ ਦਿਸੀਆਂ: { $currencies }। ਕਿਸੇ ਇੱਕ ਵਿੱਚ ਰਕਮ ਦੱਸੋ ਜੀ।
several-wishes = ਇੱਥੇ { $count ->
    [one] { $count } ਬੇਨਤੀ ਹੈ
   *[other] { $count } ਬੇਨਤੀਆਂ ਹਨ
}। ਇੱਕ-ਇੱਕ ਕਰ ਕੇ ਦੇਖਦੇ ਹਾਂ।
wish-open = { $style ->
    [brief] ਭਾਲ ਸ਼ੁਰੂ।
   *[other] ਕਿਸੇ ਨੂੰ ਲੱਭਣਾ ਸ਼ੁਰੂ ਕਰ ਦਿੱਤਾ ਹੈ; ਕੁਝ ਮਿਲਦੇ ਹੀ ਖ਼ਬਰ ਆਵੇਗੀ। ਜਦੋਂ ਮਰਜ਼ੀ /status ਲਿਖੋ।
}
wish-standing = ਮੇਰੀ ਨਜ਼ਰ ਰਹੇਗੀ; ਕੁਝ ਆਇਆ ਤਾਂ ਹੀ ਸੁਨੇਹਾ ਆਵੇਗਾ।
wish-dropped = ਠੀਕ ਹੈ, ਰਹਿਣ ਦਿੱਤਾ।
wish-expired = ਇਹਦਾ ਸਮਾਂ ਪੂਰਾ ਹੋ ਗਿਆ; ਮੈਂ ਭਾਲ ਬੰਦ ਕਰ ਦਿੱਤੀ ਹੈ। ਅਜੇ ਵੀ ਚਾਹੀਦਾ ਹੈ ਤਾਂ ਫਿਰ ਦੱਸੋ।
    .title = { action-name }: { $thing }
wish-paused = ਰੋਕ ਦਿੱਤਾ। ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰਨ ਤੱਕ ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿਸੇਗਾ।
wish-resumed = ਭਾਲ ਫਿਰ ਸ਼ੁਰੂ ਹੈ।
wish-cancelled = ਮਿਟਾ ਦਿੱਤਾ: { $thing }।
which-field = ਕੀ ਬਦਲਾਂ?
field-action = ਕੀ ਕਰਨਾ ਹੈ
field-thing = ਚੀਜ਼
field-quantity = ਗਿਣਤੀ
field-size = ਸਾਈਜ਼
field-location = ਸ਼ਹਿਰ
field-wanted = ਬਦਲੇ ਵਿੱਚ ਕੀ ਚਾਹੀਦਾ
field-target = ਮੇਰਾ ਭਾਅ
field-limit = ਮੇਰੀ ਹੱਦ
photo-what = ਵਧੀਆ ਫ਼ੋਟੋ! ਇਹ ਕੀ ਹੈ, ਤੇ ਮੈਂ ਇਹਦਾ ਕੀ ਕਰਾਂ: ਵੇਚਾਂ, ਮੁਫ਼ਤ ਦੇਵਾਂ ਜਾਂ ਇਹੋ ਜਿਹਾ ਲੱਭਾਂ?
photo-seen = ਇਹ ਲੱਗਦਾ ਹੈ: { $thing }। ਮੈਂ ਇਹਦਾ ਕੀ ਕਰਾਂ: ਵੇਚਾਂ, ਮੁਫ਼ਤ ਦੇਵਾਂ ਜਾਂ ਇਹੋ ਜਿਹਾ ਲੱਭਾਂ?
voice-heard = ਮੈਂ ਸੁਣਿਆ: “{ $text }”
voice-unclear = ਤੁਹਾਡੀ ਗੱਲ ਸਾਫ਼ ਸੁਣਾਈ ਨਹੀਂ ਦਿੱਤੀ। ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖ ਦਿਓ ਜੀ।
got-voice = ਵੌਇਸ ਮੈਸੇਜ ਸੁਣਨਾ ਮੈਨੂੰ ਅਜੇ ਨਹੀਂ ਆਉਂਦਾ। ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖ ਦਿਓ ਜੀ।
got-contact = ਧੰਨਵਾਦ, ਪਰ ਮੈਨੂੰ ਨੰਬਰ ਦੀ ਲੋੜ ਨਹੀਂ: ਤੁਸੀਂ ਤੇ ਦੂਜੀ ਧਿਰ ਮੇਰੇ ਰਾਹੀਂ ਇੱਕ-ਦੂਜੇ ਨੂੰ ਲਿਖਦੇ ਹੋ।
got-sticker = 🙂 ਲਿਖ ਕੇ ਦੱਸੋ ਕਿ ਕੀ ਲੱਭਣਾ ਹੈ ਜਾਂ ਕੀ ਕੱਢਣਾ ਹੈ।
got-document = ਫ਼ਾਈਲ ਪੜ੍ਹਨੀ ਮੈਨੂੰ ਨਹੀਂ ਆਉਂਦੀ। ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਜੀ, ਗੱਲ ਕੀ ਹੈ।
got-other = ਇਸ ਤਰ੍ਹਾਂ ਦਾ ਸੁਨੇਹਾ ਪੜ੍ਹਨਾ ਮੈਨੂੰ ਨਹੀਂ ਆਉਂਦਾ। ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਜੀ।
standing-found = { $priced ->
    [yes] ਮਿਲ ਗਿਆ: { $thing }, { $distance } ਦੂਰ, ਮੰਗ { $price }।
   *[no] ਮਿਲ ਗਿਆ: { $thing }, { $distance } ਦੂਰ।
}
digest = { $lines }
    .title = ਅੱਜ ਤੁਹਾਡੇ ਲਈ ਲੱਭਿਆ
talk-begun = ਮੈਂ ਉਹਨਾਂ ਨਾਲ ਗੱਲ ਛੇੜ ਲਈ ਹੈ; ਜਵਾਬ ਆਉਂਦੇ ਹੀ ਤੁਹਾਨੂੰ ਖ਼ਬਰ ਮਿਲੇਗੀ।
which-meaning = ਪੂਰੀ ਤਰ੍ਹਾਂ ਸਮਝ ਨਹੀਂ ਆਈ। ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਹੈ?
meaning-sell = ਕੁਝ ਵੇਚਣਾ
meaning-buy = ਕੁਝ ਖ਼ਰੀਦਣਾ
meaning-give = ਕੁਝ ਮੁਫ਼ਤ ਦੇਣਾ
meaning-trade = ਕੁਝ ਵਟਾਉਣਾ
meaning-rent-out = ਕਿਰਾਏ ’ਤੇ ਦੇਣਾ
meaning-rent = ਕਿਰਾਏ ’ਤੇ ਲੈਣਾ
meaning-offer-service = ਆਪਣਾ ਕੰਮ ਦੇਣਾ
meaning-seek-service = ਕੰਮ ਕਰਵਾਉਣਾ
meaning-approve = ਹਾਂ ਕਹਿਣੀ
meaning-decline = ਨਾਂਹ ਕਹਿਣੀ
meaning-counter = ਕੋਈ ਹੋਰ ਭਾਅ ਦੱਸਣਾ
meaning-cancel = ਕੁਝ ਵਾਪਸ ਲੈਣਾ
meaning-status = ਹਾਲ ਜਾਣਨਾ
meaning-help = ਮਦਦ ਲੈਣੀ
meaning-greet = ਬੱਸ ਸਲਾਮ-ਦੁਆ
meaning-thank = ਬੱਸ ਧੰਨਵਾਦ
meaning-stop = ਸੁਨੇਹੇ ਬੰਦ ਕਰਨੇ
meaning-other = ਬੱਸ ਗੱਲਾਂ-ਬਾਤਾਂ
meaning-neither = ਕੁਝ ਹੋਰ
say-it-differently = ਫਿਰ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਆਖੋ ਜੀ, ਜਿਵੇਂ: “ਸਾਈਕਲ ਵੇਚਣਾ ਹੈ, 80”।

# ਕਾਰਡ ਦੀਆਂ ਸਤਰਾਂ
line-in-return = ਬਦਲੇ ਵਿੱਚ: { $value }
line-details = { $value }
line-quantity = ਗਿਣਤੀ: { $value }
line-unit-price = ਇੱਕ ਦਾ: { $value }
line-total = ਕੁੱਲ: { $value }
line-price-hour = { $value } ਪ੍ਰਤੀ ਘੰਟਾ
line-price-day = { $value } ਪ੍ਰਤੀ ਦਿਨ
line-price-week = { $value } ਪ੍ਰਤੀ ਹਫ਼ਤਾ
line-price-month = { $value } ਪ੍ਰਤੀ ਮਹੀਨਾ
line-free = ਮੁਫ਼ਤ
line-reasons = ਕਿਉਂ: { $value }
line-distance = ਦੂਰੀ: { $value }
line-area = ਮਿਲਣ ਦਾ ਇਲਾਕਾ: { $value }
line-times = ਸੰਭਵ ਸਮਾਂ: { $value }
line-payment = ਭੁਗਤਾਨ: { $value }
line-partner = ਦੂਜੀ ਧਿਰ: { $value }
line-interests = ਰੁਚੀਆਂ: { $value }
line-since = ਇੱਥੇ ਕਦੋਂ ਤੋਂ: { $value }
line-expires = ਕਦੋਂ ਤੱਕ: { $value }
line-deal = ਸੌਦਾ ਨੰ. { $value }
line-hope = ਭਾਅ: { $value }
line-limit = ਹੱਦ (ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਤੇ ਮੈਨੂੰ ਪਤਾ ਹੈ): { $value }
line-place = ਥਾਂ: { $value }
line-urgent = ਕਾਹਲੀ ਹੈ
line-when = ਕਦੋਂ: { $value }
line-where = ਕਿੱਥੇ: { $value }
partner-new = { $named ->
    [yes] { $name }, ਇੱਥੇ ਨਵਾਂ ਖਾਤਾ, ਅਜੇ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ
   *[no] ਇੱਥੇ ਨਵਾਂ ਖਾਤਾ, ਅਜੇ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ
}
partner-rated = { $named ->
    [yes] { $name }, 5 ਵਿੱਚੋਂ { NUMBER($stars, maximumFractionDigits: 1) } ਤਾਰੇ ({ $count })
   *[no] 5 ਵਿੱਚੋਂ { NUMBER($stars, maximumFractionDigits: 1) } ਤਾਰੇ ({ $count })
}
reason-same-size = ਸਾਈਜ਼ ਮਿਲਦਾ ਹੈ
reason-same-brand = ਬ੍ਰਾਂਡ ਮਿਲਦਾ ਹੈ
reason-same-model = ਮਾਡਲ ਮਿਲਦਾ ਹੈ
reason-asks = ਮੰਗ { $value }
payment-cash = ਨਕਦ
payment-bank-transfer = ਬੈਂਕ ਟਰਾਂਸਫ਼ਰ
payment-card = ਕਾਰਡ
payment-mobile-money = ਮੋਬਾਈਲ ਪੇਮੈਂਟ
condition-new = ਨਵਾਂ ਨਕੋਰ
condition-used-like-new = ਨਵੇਂ ਵਰਗੀ ਹਾਲਤ
condition-used-good = ਚੰਗੀ ਹਾਲਤ
condition-used-fair = ਠੀਕ-ਠਾਕ ਹਾਲਤ
condition-for-parts = ਪੁਰਜ਼ਿਆਂ ਲਈ
condition-used = ਵਰਤਿਆ ਹੋਇਆ
color-black = ਕਾਲਾ
color-white = ਚਿੱਟਾ
color-red = ਲਾਲ
color-blue = ਨੀਲਾ
color-green = ਹਰਾ
color-yellow = ਪੀਲਾ
color-grey = ਸਲੇਟੀ
color-brown = ਭੂਰਾ
color-pink = ਗੁਲਾਬੀ
color-silver = ਸਿਲਵਰ
color-gold = ਸੁਨਹਿਰੀ
color-beige = ਕਰੀਮ
color-purple = ਜਾਮਣੀ
color-orange = ਸੰਤਰੀ
material-leather = ਚਮੜਾ
material-wood = ਲੱਕੜ
material-metal = ਧਾਤ
material-glass = ਕੱਚ
material-plastic = ਪਲਾਸਟਿਕ
material-cotton = ਸੂਤੀ
material-wool = ਊਨੀ
material-silk = ਰੇਸ਼ਮੀ
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } ਕਿਮੀ
attribute-rooms = { $value ->
    [one] { $value } ਕਮਰਾ
   *[other] { $value } ਕਮਰੇ
}
attribute-area-m2 = { $value } ਵਰਗ ਮੀਟਰ
unit-kg = { $count } ਕਿਲੋ
unit-l = { $count } ਲੀਟਰ
unit-m = { $count } ਮੀਟਰ
unit-piece = { $count ->
    [one] { $count } ਪੀਸ
   *[other] { $count } ਪੀਸ
}
unit-pair = { $count ->
    [one] { $count } ਜੋੜਾ
   *[other] { $count } ਜੋੜੇ
}
unit-set = { $count ->
    [one] { $count } ਸੈੱਟ
   *[other] { $count } ਸੈੱਟ
}

# ਸੌਦੇ
card-approval = { $lines }

    ਤੁਹਾਨੂੰ ਮਨਜ਼ੂਰ ਹੈ?
    .title = { $side ->
    [provider] ਕਿਸੇ ਨੂੰ ਤੁਹਾਡੇ ਕੋਲੋਂ ਇਹ ਚਾਹੀਦਾ ਹੈ: { $thing }
   *[seeker] ਤੁਹਾਡੇ ਲਈ ਇਹ ਲੱਭਿਆ: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = ਤੁਹਾਡੀ ਹਾਂ ਹੋ ਗਈ। ਹੁਣ ਦੂਜੀ ਧਿਰ ਦੀ ਉਡੀਕ ਹੈ।
approved-for-you = ਤੁਹਾਡੀ ਦਿੱਤੀ ਖੁੱਲ੍ਹ ਮੁਤਾਬਕ ਮੈਂ ਇਹ ਤੁਹਾਡੇ ਵੱਲੋਂ ਮਨਜ਼ੂਰ ਕਰ ਦਿੱਤਾ ਹੈ।
counter-accepted = ਦੂਜੀ ਧਿਰ ਨੂੰ ਤੁਹਾਡਾ ਭਾਅ ਮਨਜ਼ੂਰ ਹੈ।
declined-by-you = ਨਾਂਹ ਕਰ ਦਿੱਤੀ। ਮੇਰੀ ਭਾਲ ਜਾਰੀ ਹੈ।
deal-expired = ਸੌਦਾ { $deal }: ਸਮਾਂ ਲੰਘ ਗਿਆ। ਮੇਰੀ ਭਾਲ ਜਾਰੀ ਹੈ।
deal-reminder = { $lines }

    ਇਹ ਅਜੇ ਵੀ ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ।
    .title = { $thing }
deal-cancelled-by-you = ਸੌਦਾ { $deal } ਰੱਦ ਹੋ ਗਿਆ। ਦੂਜੀ ਧਿਰ ਨੂੰ ਮੈਂ ਦੱਸ ਦਿੱਤਾ ਹੈ।
peer-declined = ਦੂਜੀ ਧਿਰ ਨੂੰ ਸੌਦਾ { $deal } ਨਹੀਂ ਚਾਹੀਦਾ। ਮੇਰੀ ਭਾਲ ਜਾਰੀ ਹੈ।
peer-cancelled = ਦੂਜੀ ਧਿਰ ਨੇ ਸੌਦਾ { $deal } ਰੱਦ ਕਰ ਦਿੱਤਾ ਹੈ। ਮੇਰੀ ਭਾਲ ਜਾਰੀ ਹੈ।
ask-counter = ਇੱਕ ਦਾ ਭਾਅ { $price } ਹੈ। ਤੁਹਾਡੇ ਵੱਲੋਂ ਕਿੰਨਾ ਆਖਾਂ?
counter-sent = ਤੁਹਾਡਾ ਭਾਅ ਅੱਗੇ ਦੱਸ ਦਿੱਤਾ ਹੈ।
counter-refused = ਦੂਜੀ ਧਿਰ ਇਹ ਨਹੀਂ ਮੰਨਦੀ। ਭਾਅ { $price } ਹੀ ਹੈ।
nothing-to-approve = ਇਸ ਵੇਲੇ ਕੁਝ ਵੀ ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ।
which-deal = ਕਈ ਪੇਸ਼ਕਸ਼ਾਂ ਤੁਹਾਡੀ ਉਡੀਕ ਵਿੱਚ ਹਨ। ਬਟਨ ਨਾਲ ਚੁਣੋ ਜੀ।
ask-cancel-deal = ਸੱਚੀਂ ਇਹ ਸੌਦਾ ਰੱਦ ਕਰਨਾ ਹੈ? ਦੂਜੀ ਧਿਰ ਨੂੰ ਤੁਹਾਡੇ ’ਤੇ ਭਰੋਸਾ ਹੈ।
kept = ਠੀਕ ਹੈ, ਸਭ ਉਵੇਂ ਹੀ ਰਹੇਗਾ।

# ਮੁਲਾਕਾਤਾਂ
meeting-card = { $lines }

    ਦਿਨ ਵੇਲੇ, ਭੀੜ ਵਾਲੀ ਥਾਂ ਮਿਲੋ; ਪੈਸੇ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ ਚੀਜ਼ ਦੇਖੋ, ਅਤੇ ਪੇਸ਼ਗੀ ਪੈਸੇ ਕਦੇ ਨਾ ਦਿਓ।
    .title = ਪੱਕਾ ਹੋਇਆ: { $thing }
meeting-spot = { $town } ਵਿੱਚ ਭੀੜ ਵਾਲੀ ਜਨਤਕ ਥਾਂ, ਜਿਵੇਂ ਮੁੱਖ ਚੌਕ ਜਾਂ ਸਟੇਸ਼ਨ
meeting-calendar = ਇਹ ਲਓ, ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਲਈ।
meeting-soon = { $lines }
    .title = ਤੁਹਾਡੀ ਮੁਲਾਕਾਤ ਨੇੜੇ ਹੈ: { $thing }
meeting-how = ਕਿਵੇਂ ਰਿਹਾ?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = ਹੋਰ ਕੋਈ ਸਮਾਂ ਨਹੀਂ ਦਿਸਦਾ ਜੋ ਦੋਵਾਂ ਨੂੰ ਠੀਕ ਹੋਵੇ। ਤੁਸੀਂ ਦੂਜੀ ਧਿਰ ਨੂੰ ਲਿਖ ਸਕਦੇ ਹੋ।
ask-other-time = ਕਿਹੜਾ ਸਮਾਂ ਤੁਹਾਨੂੰ ਠੀਕ ਰਹੇਗਾ?
time-proposed = ਮੈਂ ਇਹ ਸਮਾਂ ਸੁਝਾ ਦਿੱਤਾ ਹੈ: { $time }।
time-asked = ਦੂਜੀ ਧਿਰ ਦਾ ਸੁਝਾਅ: { $time }।
arrived-noted = ਦੂਜੀ ਧਿਰ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਪਹੁੰਚ ਗਏ ਹੋ।
peer-arrived = ਦੂਜੀ ਧਿਰ ਪਹੁੰਚ ਗਈ ਹੈ।
ask-rating = ਹੋ ਗਿਆ! ਦੂਜੀ ਧਿਰ ਕਿਹੋ ਜਿਹੀ ਰਹੀ?
too-early-for-no-show = ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ: { $time }। ਉਦੋਂ ਤੱਕ ਉਡੀਕ ਕਰੋ ਜੀ।
no-show-noted = ਅਫ਼ਸੋਸ ਹੈ। ਮੈਂ ਨੋਟ ਕਰ ਲਿਆ ਕਿ ਉਹ ਨਹੀਂ ਆਏ; ਮੇਰੀ ਭਾਲ ਜਾਰੀ ਹੈ। ਉਹਨਾਂ ਨੂੰ ਰੇਟਿੰਗ ਦੇਣੀ ਹੈ?
blamed-no-show = ਦੂਜੀ ਧਿਰ ਕਹਿੰਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਨਹੀਂ ਆਏ। ਮੇਰੀ ਭਾਲ ਜਾਰੀ ਹੈ। ਤੁਸੀਂ ਵੀ ਉਹਨਾਂ ਨੂੰ ਰੇਟਿੰਗ ਦੇ ਸਕਦੇ ਹੋ।
rating-thanks = ਧੰਨਵਾਦ! ਤੁਹਾਡੀ ਰੇਟਿੰਗ: { $stars ->
    [one] { $stars } ਤਾਰਾ
   *[other] { $stars } ਤਾਰੇ
}।
ask-note = ਦੂਜੀ ਧਿਰ ਨੂੰ ਕੀ ਕਹਾਂ? ਸੁਨੇਹਾ ਤੁਹਾਡੇ ਨਾਂ ਤੇ ਨੰਬਰ ਬਿਨਾਂ ਪਹੁੰਚੇਗਾ।
note-sent = ਪਹੁੰਚਾ ਦਿੱਤਾ।
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = ਸੁਨੇਹਾ: { $thing }
note-translated = “{ $text }” { $understood }
    ਮੂਲ ({ $language }): “{ $original }”
    .title = ਸੁਨੇਹਾ: { $thing }

# ਹਾਲ
status-summary = ਖੁੱਲ੍ਹੀਆਂ ਬੇਨਤੀਆਂ: { $wishes }। ਖੁੱਲ੍ਹੇ ਸੌਦੇ: { $deals }। ਪੂਰੇ ਹੋਏ: { $done }।
status-empty = ਇਸ ਵੇਲੇ ਕੁਝ ਖੁੱਲ੍ਹਾ ਨਹੀਂ। ਦੱਸੋ ਕੀ ਵੇਚਣਾ ਜਾਂ ਲੱਭਣਾ ਹੈ।
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = ਅਜੇ ਅਧੂਰਾ
wish-state-open = ਭਾਲ ਜਾਰੀ ਹੈ
wish-state-standing = ਕੁਝ ਆਇਆ ਤਾਂ ਖ਼ਬਰ ਮਿਲੇਗੀ
wish-state-talking = ਭਾਅ ਦੀ ਗੱਲ ਚੱਲ ਰਹੀ ਹੈ
wish-state-agreed = ਪੱਕਾ ਹੋਇਆ, ਸੌਦਾ ਦੇਖੋ
wish-state-paused = ਰੋਕਿਆ ਹੋਇਆ
deal-state-proposed = ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ
deal-state-approved-by-me = ਦੂਜੀ ਧਿਰ ਦੀ ਉਡੀਕ
deal-state-approved-by-peer = ਦੂਜੀ ਧਿਰ ਨੇ ਹਾਂ ਕਰ ਦਿੱਤੀ; ਤੁਹਾਡੀ ਉਡੀਕ ਹੈ
deal-state-confirmed = ਦੋਵਾਂ ਨੇ ਹਾਂ ਕਰ ਦਿੱਤੀ
deal-state-meeting = ਮੁਲਾਕਾਤ ਪੱਕੀ
deal-state-arrived = ਤੁਸੀਂ ਪਹੁੰਚ ਗਏ ਹੋ
deal-state-done = ਪੂਰਾ, ਰੇਟਿੰਗ ਬਾਕੀ
deal-state-no-show = ਇੱਕ ਧਿਰ ਨਹੀਂ ਆਈ
deal-state-blamed = ਦੂਜੀ ਧਿਰ ਕਹਿੰਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਨਹੀਂ ਆਏ
ask-cancel-wish = ਸੱਚੀਂ ਮਿਟਾ ਦੇਵਾਂ: “{ $thing }”?

# ਸੈਟਿੰਗਾਂ ਅਤੇ ਨਿੱਜਤਾ
settings-list = ਕੀ ਬਦਲਣਾ ਹੈ?
setting-language = ਬੋਲੀ
setting-town = ਸ਼ਹਿਰ
setting-autonomy = ਫ਼ੈਸਲੇ ਦੀ ਖੁੱਲ੍ਹ
setting-comfort = ਰਕਮਾਂ
setting-style = ਅੰਦਾਜ਼
setting-sharing = ਦੂਜੇ ਕੀ ਜਾਣਨ
setting-precision = ਲੋਕੇਸ਼ਨ
setting-platforms = ਚੈਨਲ
setting-market = ਬਾਜ਼ਾਰ
setting-currency = ਕਰੰਸੀ
setting-radius = ਦਾਇਰਾ
setting-delivery = ਡਿਲੀਵਰੀ
setting-payment = ਭੁਗਤਾਨ
setting-quiet = ਚੁੱਪ ਦਾ ਸਮਾਂ
setting-days = ਮਿਲਣ ਦੇ ਦਿਨ
setting-firmness = ਭਾਅ ਕਰਨਾ
setting-partners = ਦੂਜਿਆਂ ਦੀ ਰੇਟਿੰਗ
setting-contact = ਕੌਣ ਸੰਪਰਕ ਕਰੇ
setting-notifications = ਸੂਚਨਾਵਾਂ
setting-interests = ਰੁਚੀਆਂ
setting-formality = ਲਹਿਜਾ
setting-languages = ਮੇਰੀਆਂ ਬੋਲੀਆਂ
privacy = ਤੁਹਾਡੀਆਂ ਬੇਨਤੀਆਂ, ਮੇਰੇ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਤੇ ਤੁਹਾਡੇ ਸੌਦੇ ਮੇਰੇ ਕੋਲ ਰਹਿੰਦੇ ਹਨ। ਤੁਹਾਡੀਆਂ ਹੱਦਾਂ ਤੇ ਪਤਾ ਮੇਰੇ ਕੋਲੋਂ ਕਦੇ ਬਾਹਰ ਨਹੀਂ ਜਾਂਦੇ। ਆਪਣਾ ਡਾਟਾ ਨਾਲ ਲੈ ਜਾ ਸਕਦੇ ਹੋ ਜਾਂ ਮਿਟਾ ਸਕਦੇ ਹੋ।
export-ready = ਤੁਹਾਡੇ ਬਾਰੇ ਮੈਨੂੰ ਜੋ ਕੁਝ ਪਤਾ ਹੈ, ਸਭ ਇੱਥੇ ਹੈ।
ask-erase = ਸੱਚੀਂ ਸਭ ਕੁਝ ਮਿਟਾ ਦੇਵਾਂ? ਖੁੱਲ੍ਹੀਆਂ ਬੇਨਤੀਆਂ ਤੇ ਸੌਦੇ ਖ਼ਤਮ ਹੋ ਜਾਣਗੇ ਅਤੇ ਤੁਹਾਡਾ MAI ਹਮੇਸ਼ਾ ਲਈ ਚਲਾ ਜਾਵੇਗਾ।
erased = ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ। ਰੱਬ ਰਾਖਾ!
voice-consent = ਧੰਨਵਾਦ। ਹੁਣ ਇੱਕ ਛੋਟਾ ਵੌਇਸ ਮੈਸੇਜ ਭੇਜੋ; ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਾ ਮਿਟਾਓ, ਇਹ ਤੁਹਾਡੀ ਆਵਾਜ਼ ਦੇ ਨਮੂਨੇ ਵਜੋਂ ਮੇਰੇ ਕੋਲ ਰਹੇਗਾ।
voice-kept = ਤੁਹਾਡੀ ਆਵਾਜ਼ ਦਾ ਨਮੂਨਾ ਸਾਂਭ ਲਿਆ ਹੈ। ਇਹਨੂੰ /privacy ਵਿੱਚ ਮਿਟਾ ਸਕਦੇ ਹੋ।
voice-deleted = ਤੁਹਾਡੀ ਆਵਾਜ਼ ਦਾ ਨਮੂਨਾ ਮਿਟਾ ਦਿੱਤਾ ਹੈ।

# ਗੱਲਬਾਤ
help = { $style ->
    [brief] ਦੱਸੋ ਕੀ ਵੇਚਣਾ, ਦੇਣਾ, ਵਟਾਉਣਾ, ਕਿਰਾਏ ’ਤੇ ਦੇਣਾ-ਲੈਣਾ ਜਾਂ ਲੱਭਣਾ ਹੈ। /status /settings /privacy /cancel /stop
   *[other] ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਕੀ ਵੇਚਣਾ, ਮੁਫ਼ਤ ਦੇਣਾ, ਵਟਾਉਣਾ, ਕਿਰਾਏ ’ਤੇ ਦੇਣਾ-ਲੈਣਾ ਜਾਂ ਲੱਭਣਾ ਹੈ। ਜਿਵੇਂ: “ਸਾਈਕਲ ਵੇਚਣਾ ਹੈ, 80” ਜਾਂ “ਨੇੜੇ-ਤੇੜੇ ਬੱਚੇ ਲਈ ਪੰਘੂੜਾ ਚਾਹੀਦਾ”। ਕਿਸੇ ਵੀ ਬੋਲੀ ਵਿੱਚ ਢੁਕਵੀਂ ਧਿਰ ਲੱਭਣਾ, ਤੁਹਾਡੀ ਹੱਦ ਅੰਦਰ ਭਾਅ ਕਰਨਾ ਤੇ ਕੁਝ ਵੀ ਪੱਕਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਪੁੱਛਣਾ ਮੇਰਾ ਕੰਮ ਹੈ।
        /status – ਕੰਮ ਕਿੱਥੇ ਪਹੁੰਚਿਆ
        /settings – ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਕਿਵੇਂ ਕੰਮ ਕਰਾਂ
        /privacy – ਤੁਹਾਡਾ ਡਾਟਾ
        /cancel – ਸਵਾਲ ਛੱਡਣਾ
        /stop – ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ
}
greeting = { $formality ->
    [familiar] ਹੋਰ ਸੁਣਾ! 👋 ਕੀ ਲੱਭਣਾ ਐ, ਜਾਂ ਕੀ ਕੱਢਣਾ ਐ?
   *[polite] { $style ->
        [professional] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ। ਤੁਹਾਡੀ ਕੀ ਸੇਵਾ ਕਰਾਂ?
       *[other] ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ ਜੀ! ਕੀ ਲੱਭਣਾ ਹੈ, ਜਾਂ ਕੀ ਕੱਢਣਾ ਹੈ?
    }
}
you-are-welcome = { $formality ->
    [familiar] ਕੋਈ ਨਾ, ਜਦੋਂ ਮਰਜ਼ੀ! 🙂
   *[polite] ਕੋਈ ਗੱਲ ਨਹੀਂ ਜੀ!
}
not-a-wish = ਮੇਰਾ ਕੰਮ ਲੈਣ-ਦੇਣ ਹੈ: ਦੱਸੋ ਕੀ ਵੇਚਣਾ, ਮੁਫ਼ਤ ਦੇਣਾ, ਵਟਾਉਣਾ, ਕਿਰਾਏ ’ਤੇ ਦੇਣਾ-ਲੈਣਾ ਜਾਂ ਲੱਭਣਾ ਹੈ। ਹੋਰ ਜਾਣਕਾਰੀ /help ਵਿੱਚ ਹੈ।
nothing-asked = ਠੀਕ ਹੈ, ਹੁਣ ਜਵਾਬ ਦੀ ਉਡੀਕ ਨਹੀਂ।
stopped = ਹੁਣ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਆਵੇਗਾ। ਜਦੋਂ ਅੱਗੇ ਤੁਰਨਾ ਹੋਵੇ, ਲਿਖ ਦਿਓ।
command-unknown = ਇਸ ਕਮਾਂਡ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਮੈਨੂੰ ਕੀ-ਕੀ ਆਉਂਦਾ ਹੈ, /help ਵਿੱਚ ਦੇਖੋ।
empty-message = ਸੁਨੇਹਾ ਖ਼ਾਲੀ ਸੀ। ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਕੀ ਚਾਹੀਦਾ ਹੈ।
edit-unclear = ਮੈਂ ਦੇਖਿਆ ਕਿ ਇੱਕ ਸੁਨੇਹਾ ਬਦਲਿਆ ਗਿਆ ਹੈ। ਨਵੇਂ ਸਿਰਿਓਂ ਦੱਸੋ ਜੀ, ਕੀ ਬਦਲਾਂ।
too-long = ਇਹ ਮੇਰੇ ਲਈ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਵੱਧ ਤੋਂ ਵੱਧ { $limit } ਅੱਖਰਾਂ ਵਿੱਚ ਆਖੋ ਜੀ।
no-longer-possible = ਇਹ ਹੁਣ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਹਾਲ ਜਾਣਨ ਲਈ /status ਲਿਖੋ।
not-found = ਇਹ ਹੁਣ ਮੈਨੂੰ ਨਹੀਂ ਲੱਭਦਾ। ਹਾਲ ਜਾਣਨ ਲਈ /status ਲਿਖੋ।
sorry-failed = ਮਾਫ਼ ਕਰਨਾ, ਮੇਰੇ ਵੱਲੋਂ ਕੁਝ ਗੜਬੜ ਹੋ ਗਈ। ਫਿਰ ਦੱਸੋ ਜੀ।
refused-market = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਮੈਨੂੰ ਇਹ ਨਹੀਂ ਕਰਨ ਦਿੰਦੀਆਂ। ਇਹਨਾਂ ਨੂੰ /settings ਵਿੱਚ ਬਦਲ ਸਕਦੇ ਹੋ।
refused-too-many-wishes = ਤੁਹਾਡੀਆਂ ਬਹੁਤ ਬੇਨਤੀਆਂ ਪਹਿਲਾਂ ਹੀ ਖੁੱਲ੍ਹੀਆਂ ਹਨ। ਪਹਿਲਾਂ ਕੋਈ ਪੂਰੀ ਕਰੋ ਜਾਂ ਮਿਟਾਓ; /status ਵਿੱਚ ਦਿਸਣਗੀਆਂ।
refused-amount = ਇਹ ਰਕਮ ਸਹੀ ਨਹੀਂ ਹੋ ਸਕਦੀ। 0 ਤੋਂ ਵੱਡਾ ਅੰਕ ਲਿਖੋ ਜੀ।
refused-limit = ਇਹ ਤੁਹਾਡੀ ਦਿੱਤੀ ਹੱਦ ਤੋਂ ਬਾਹਰ ਹੈ।
refused-contact = ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਲਈ ਮੈਂ ਫ਼ੋਨ ਨੰਬਰ, ਪਤੇ ਜਾਂ ਲਿੰਕ ਅੱਗੇ ਨਹੀਂ ਭੇਜਣੇ। ਕਾਰਡ ਉੱਤੇ ਪੱਕੇ ਹੋਏ ਮੁਤਾਬਕ ਮਿਲੋ।
refused-too-many-messages = ਇੱਕ ਮਿੰਟ ਜੀ, ਇਕੱਠਾ ਹੀ ਬਹੁਤ ਕੁਝ ਆ ਗਿਆ। ਮਿੰਟ ਕੁ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
refused-deal-over = ਇਹ ਸੌਦਾ ਖ਼ਤਮ ਹੋ ਚੁੱਕਾ ਹੈ।
refused-deal-running = ਇਸ ਬਾਰੇ ਇੱਕ ਸੌਦਾ ਚੱਲ ਰਿਹਾ ਹੈ। ਪਹਿਲਾਂ ਸੌਦਾ ਰੱਦ ਕਰੋ ਜੀ; /status ਵਿੱਚ ਦਿਸੇਗਾ।
refused-not-open = ਇਸ ਵੇਲੇ ਇਹਦੀ ਭਾਲ ਨਹੀਂ ਚੱਲ ਰਹੀ।
refused-not-paused = ਇਹ ਰੋਕਿਆ ਹੋਇਆ ਨਹੀਂ ਹੈ।
refused-same-price = ਭਾਅ ਪਹਿਲਾਂ ਹੀ ਇਹੀ ਹੈ।
refused-too-many-counters = ਭਾਅ ਬਹੁਤ ਵਾਰ ਇੱਧਰ-ਉੱਧਰ ਹੋ ਗਿਆ। ਹੁਣ ਮਨਜ਼ੂਰ ਜਾਂ ਨਾਮਨਜ਼ੂਰ ਕਰੋ ਜੀ।

# ਮੀਨੂ ਦੀਆਂ ਕਮਾਂਡਾਂ
command-start = ਸ਼ੁਰੂ ਕਰੋ
command-help = ਮੈਨੂੰ ਕੀ-ਕੀ ਆਉਂਦਾ ਹੈ
command-status = ਕੰਮ ਕਿੱਥੇ ਪਹੁੰਚਿਆ
command-settings = ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਕਿਵੇਂ ਕੰਮ ਕਰਾਂ
command-privacy = ਤੁਹਾਡਾ ਡਾਟਾ
command-cancel = ਸਵਾਲ ਛੱਡੋ

announcements-off = ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ START ਨਾ ਲਿਖੋ, ਇਸ ਕਮਿਊਨਿਟੀ ਦੇ ਐਲਾਨ ਵੀ ਬੰਦ ਰਹਿਣਗੇ।
announcements-on = ਇਸ ਕਮਿਊਨਿਟੀ ਦੇ ਐਲਾਨ ਫਿਰ ਚਾਲੂ ਹਨ।
slow-down = ਇਕੱਠਾ ਹੀ ਬਹੁਤ ਕੁਝ ਆ ਗਿਆ, ਮੇਰੇ ਕੋਲੋਂ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾਂਦਾ। ਮਿੰਟ ਕੁ ਰੁਕ ਕੇ ਫਿਰ ਲਿਖੋ ਜੀ: ਵਿਚਕਾਰ ਤੁਸੀਂ ਜੋ ਭੇਜਿਆ, ਉਹ ਮੈਂ ਨਹੀਂ ਪੜ੍ਹਿਆ।
waiting-for-partner = { $thing }: ਦੂਜੀ ਧਿਰ ਨਾਲ ਇਸ ਵੇਲੇ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਉਹਨਾਂ ਦੇ ਲਿਖਦੇ ਹੀ ਗੱਲ ਅੱਗੇ ਤੁਰੇਗੀ; ਕੁਝ ਵੀ ਨਹੀਂ ਗੁਆਚਦਾ।
privacy-notice = { $mark } ਇਹ ਤੁਹਾਡਾ ਨਿੱਜੀ ਨਿਸ਼ਾਨ ਹੈ। ਮੇਰੇ ਹਰ ਅਸਲੀ ਕਾਰਡ ’ਤੇ ਇਹ ਹੁੰਦਾ ਹੈ; ਨਾ ਹੋਵੇ ਤਾਂ ਉਹ ਮੈਂ ਨਹੀਂ। ਕਿਸੇ ਹੋਰ ਖਾਤੇ ਤੋਂ ਮੈਂ ਤੁਹਾਨੂੰ ਕਦੇ ਨਹੀਂ ਲਿਖਣਾ, ਅਤੇ ਪਾਸਵਰਡ ਜਾਂ ਕੋਡ ਕਦੇ ਨਹੀਂ ਮੰਗਣਾ। ਤੁਹਾਡੀ ਦੱਸੀ ਗੱਲ ਮੇਰੇ ਕੋਲ ਹੀ ਰਹਿੰਦੀ ਹੈ: /privacy ਵਿੱਚ ਉਹ ਦੇਖ ਤੇ ਮਿਟਾ ਸਕਦੇ ਹੋ।
group-private = ਇੱਕ ਵੇਲੇ ਮੇਰਾ ਕੰਮ ਇੱਕੋ ਜਣੇ ਲਈ ਹੁੰਦਾ ਹੈ। ਮੈਨੂੰ ਵੱਖਰਾ ਨਿੱਜੀ ਸੁਨੇਹਾ ਲਿਖੋ, ਬਾਕੀ ਮੇਰੇ ਜ਼ਿੰਮੇ:
link-code = ਇਹ ਕੋਡ { $minutes } ਮਿੰਟਾਂ ਦੇ ਅੰਦਰ ਆਪਣੇ ਦੂਜੇ ਚੈਨਲ ’ਤੇ ਮੈਨੂੰ ਲਿਖੋ: { $code }
link-done = ਜੁੜ ਗਿਆ: ਹੁਣ { $channel } ’ਤੇ ਵੀ ਮੇਰੇ ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ। ਜੋ ਮੈਨੂੰ ਪਤਾ ਹੈ, ਹਰ ਥਾਂ ਪਤਾ ਹੈ।
link-unknown = ਇਸ ਕੋਡ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਨਵਾਂ ਲੈਣ ਲਈ ਆਪਣੇ ਦੂਜੇ ਚੈਨਲ ’ਤੇ /link ਲਿਖੋ।
unlink-list = ਮੈਂ ਕਿਹੜਾ ਚੈਨਲ ਭੁੱਲ ਜਾਵਾਂ?
unlink-none = ਤੁਹਾਡੀ ਮੇਰੇ ਨਾਲ ਗੱਲ ਸਿਰਫ਼ ਇੱਥੇ ਹੁੰਦੀ ਹੈ। ਕਿਸੇ ਹੋਰ ਚੈਨਲ ’ਤੇ ਵੀ ਕਰਨੀ ਹੈ ਤਾਂ /link ਲਿਖੋ।
unlink-done = ਹੋ ਗਿਆ। { $channel } ’ਤੇ ਹੁਣ ਮੈਨੂੰ ਤੁਹਾਡੀ ਪਛਾਣ ਨਹੀਂ।
refused-link-own = ਇਹ ਤਾਂ ਤੁਹਾਡਾ ਆਪਣਾ ਕੋਡ ਹੈ। ਇਹ ਮੈਨੂੰ ਦੂਜੇ ਚੈਨਲ ’ਤੇ ਲਿਖੋ ਜੀ।
refused-link-many = ਤੁਹਾਡੀ ਮੇਰੇ ਨਾਲ ਪਹਿਲਾਂ ਹੀ ਕਈ ਚੈਨਲਾਂ ’ਤੇ ਗੱਲ ਹੁੰਦੀ ਹੈ। ਪਹਿਲਾਂ ਕੋਈ ਇੱਕ ਹਟਾਉਣ ਲਈ /unlink ਲਿਖੋ।
refused-link-busy = ਇੱਥੇ ਤੁਹਾਡਾ ਇੱਕ MAI ਹੈ, ਜਿਸ ਦੀਆਂ ਬੇਨਤੀਆਂ ਜਾਂ ਸੌਦੇ ਖੁੱਲ੍ਹੇ ਹਨ। ਪਹਿਲਾਂ ਉਹ ਪੂਰੇ ਕਰੋ ਜਾਂ ਮਿਟਾਓ (/status ਵਿੱਚ ਦਿਸਣਗੇ), ਫਿਰ ਕੋਡ ਦੁਬਾਰਾ ਲਿਖੋ।
command-link = ਮੈਨੂੰ ਹੋਰ ਥਾਂ ਵੀ ਵਰਤੋ
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = ਤੁਹਾਡੀ ਇੱਕ ਬੇਨਤੀ ਬਾਰੇ ਤੁਹਾਡੇ MAI ਕੋਲ ਖ਼ਬਰ ਹੈ। ਦੇਖਣ ਲਈ ਜਵਾਬ ਦਿਓ।
whatsapp-invite-show = ਮੈਨੂੰ ਦਿਖਾਓ
whatsapp-choose = ਚੁਣੋ
operator-page =
    ਤੁਹਾਡਾ ਪੰਨਾ: { $link }
    ਲਿੰਕ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ, { $minutes } ਮਿੰਟਾਂ ਤੱਕ ਚੱਲੇਗਾ। ਅੱਗੇ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ।
operator-help =
    /stats – ਅੰਕੜੇ, ਤਸਵੀਰ ਨਾਲ
    /broadcast SEGMENT – ਬਹੁਤਿਆਂ ਨੂੰ ਲਿਖਣਾ; /broadcasts – ਉਹਨਾਂ ਦਾ ਹਾਲ
    /announce WHO TEXT – ਇੱਕ ਨੂੰ ਲਿਖਣਾ
    /user WHO – ਕੀ-ਕੀ ਪਤਾ ਹੈ; /note WHO TEXT – ਕੁਝ ਯਾਦ ਰੱਖਣਾ
    /tag WHO TAG, /untag WHO TAG – ਸੈਗਮੈਂਟਾਂ ਲਈ
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – ਸੌਦੇ ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਇੱਕ ਧਿਰ ਨਹੀਂ ਆਈ
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO ਦੀ ਥਾਂ p_…, ਕਿਸੇ MAI ਦਾ ਨਾਂ, ਜਾਂ channel:address ਲਿਖੋ।
operator-usage = ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ ਜੀ: { $usage }
operator-person-unknown = ਇਸ ਨਾਂ ਦੇ ਕਿਸੇ ਜਣੇ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ: { $who }। p_…, ਕਿਸੇ MAI ਦਾ ਨਾਂ, ਜਾਂ channel:address ਲਿਖੋ।
operator-own-person = { $who } ਆਪਰੇਟਰਾਂ ਵਿੱਚੋਂ ਹਨ; ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ।
operator-user =
    { $person }
    MAI: { $mai }
    ਬੋਲੀ: { $language }। ਸ਼ਹਿਰ: { $town }
    ਚੈਨਲ: { $channels }
    ਇੱਥੇ ਕਦੋਂ ਤੋਂ: { $since }, ਪਿਛਲੀ ਵਾਰ: { $seen }
    ਬੇਨਤੀਆਂ: { $wishes }
    ਸੌਦੇ: { $deals }
    ਮਿਲੇ ਤਾਰੇ: { $stars }
    ਟੈਗ: { $tags }
    ਬ੍ਰਾਡਕਾਸਟ ਮਿਲਦੇ ਹਨ: { $news }। ਪਾਬੰਦੀ: { $banned }
    ਨੋਟ: { $notes }
    .title = { $name }
operator-stats =
    ਲੋਕ: { $people }, ਹਫ਼ਤੇ ਵਿੱਚ ਨਵੇਂ: { $fresh }, ਹਫ਼ਤੇ ਵਿੱਚ ਸਰਗਰਮ: { $active }
    ਬੋਲੀਆਂ: { $languages }
    ਚੈਨਲ: { $channels }
    ਬੇਨਤੀਆਂ: { $wishes }
    ਸੌਦੇ: { $deals }
    ਬੇਨਤੀ ਤੋਂ ਸੌਦੇ ਤੱਕ: ਬੇਨਤੀਆਂ { $confirmed }, ਮੇਲ ਮਿਲੇ { $matched }, ਪੱਕੇ ਹੋਏ { $agreed }, ਸਿਰੇ ਚੜ੍ਹੇ { $carried } ({ $conversion })
    ਜਵਾਬ: ਅੱਧੇ { $median } ਦੇ ਅੰਦਰ, ਲਗਭਗ ਸਾਰੇ { $slowest } ਦੇ ਅੰਦਰ
    ਕਾਰਡ ਤੋਂ ਮਨਜ਼ੂਰੀ ਤੱਕ: { $approval }
    .title = ਅੰਕੜੇ
chart-languages = ਬੋਲੀ ਮੁਤਾਬਕ ਲੋਕ
chart-channels = ਚੈਨਲ ਮੁਤਾਬਕ ਲੋਕ
chart-daily = ਹਰ ਦਿਨ ਨਵੇਂ ਲੋਕ, ਬੇਨਤੀਆਂ, ਸੌਦੇ
chart-funnel = 1 ਬੇਨਤੀਆਂ, 2 ਮੇਲ ਮਿਲੇ, 3 ਪੱਕੇ ਹੋਏ, 4 ਸਿਰੇ ਚੜ੍ਹੇ
operator-no-disputes = ਕੋਈ ਝਗੜਾ ਨਹੀਂ।
operator-deal-unknown = ਇਸ ਸੌਦੇ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ: { $deal }।
operator-solver-is-party = ਤੁਸੀਂ ਆਪ ਉਸ ਸੌਦੇ ਦੀ ਇੱਕ ਧਿਰ ਹੋ; ਫ਼ੈਸਲਾ ਕਿਸੇ ਹੋਰ ਆਪਰੇਟਰ ਨੂੰ ਕਰਨਾ ਪਵੇਗਾ।
dispute-solved = { $text }
    .title = ਸੌਦਾ ਨੰ. { $deal } ਬਾਰੇ ਫ਼ੈਸਲਾ: { $thing }
operator-says = { $text }
    .title = ਇਹਨੂੰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਵੱਲੋਂ ਇੱਕ ਗੱਲ
operator-export-ready = ਕਤਾਰਾਂ: { $total }
operator-nothing-dead = ਵਿਚਾਲੇ ਛੱਡਿਆ ਹੋਇਆ ਕੁਝ ਨਹੀਂ।
operator-switches = ਮੁਰੰਮਤ: { $maintenance }। { $features }
maintenance = ਅਸੀਂ ਕੁਝ ਠੀਕ ਕਰ ਰਹੇ ਹਾਂ। ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਮੈਂ ਸਾਂਭ ਲਿਆ ਹੈ; ਕੰਮ ਮੁੱਕਦੇ ਹੀ ਜਵਾਬ ਆਵੇਗਾ।
maintenance-over = ਮੁਰੰਮਤ ਮੁੱਕ ਗਈ। ਉਡੀਕ ਵਿੱਚ ਪਏ ਸੁਨੇਹੇ: { $total }
feature-off = ਇਹ ਇਸ ਵੇਲੇ ਬੰਦ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜੀ।
banned = ਇਹਨੂੰ ਚਲਾਉਣ ਵਾਲਿਆਂ ਨੇ ਤੁਹਾਡੀ ਪਹੁੰਚ ਬੰਦ ਕਰ ਦਿੱਤੀ ਹੈ: { $reason }
unbanned = ਫਿਰ ਜੀ ਆਇਆਂ ਨੂੰ! ਦੱਸੋ ਕੀ ਵੇਚਣਾ ਜਾਂ ਲੱਭਣਾ ਹੈ।
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] ਇਹ { $word } ਅੱਖਰਾਂ ਤੋਂ ਲੰਬਾ ਹੈ।
        [too-deep] ਇੱਕ-ਦੂਜੇ ਦੇ ਅੰਦਰ { $word } ਤੋਂ ਵੱਧ ਬਰੈਕਟਾਂ ਹਨ।
        [unknown-name] “{ $word }” ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ (ਅੱਖਰ ਨੰ. { $at })। ਇਹ ਲਿਖ ਸਕਦੇ ਹੋ: { $choices }
        [unknown-value] “{ $word }” (ਅੱਖਰ ਨੰ. { $at }) ਉੱਥੇ ਨਹੀਂ ਚੱਲਦਾ। ਜਿਵੇਂ: { $choices }
        [expected-value] ਅੱਖਰ ਨੰ. { $at } ’ਤੇ, “{ $word }” ਤੋਂ ਬਾਅਦ, ਮੁੱਲ ਨਹੀਂ ਲਿਖਿਆ।
        [expected-term] ਅੱਖਰ ਨੰ. { $at } ’ਤੇ ਸ਼ਰਤ ਨਹੀਂ ਲਿਖੀ। ਇਹ ਲਿਖ ਸਕਦੇ ਹੋ: { $choices }
        [expected-bracket] ਅੱਖਰ ਨੰ. { $at } ’ਤੇ “{ $word }” ਦੀ ਘਾਟ ਹੈ।
        [left-over] “{ $word }” (ਅੱਖਰ ਨੰ. { $at }) ਤੋਂ ਪਹਿਲਾਂ “and” ਜਾਂ “or” ਦੀ ਘਾਟ ਹੈ।
        [bad-character] “{ $word }” (ਅੱਖਰ ਨੰ. { $at }) ਮੇਰੇ ਕੋਲੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾਂਦਾ।
        [bad-time] “{ $word }” (ਅੱਖਰ ਨੰ. { $at }) ਸਮੇਂ ਦਾ ਅਰਸਾ ਨਹੀਂ ਹੈ। ਜਿਵੇਂ: { $choices }
        [bad-distance] “{ $word }” (ਅੱਖਰ ਨੰ. { $at }) ਲਈ ਥਾਂ ਤੇ ਦੂਰੀ ਚਾਹੀਦੀ ਹੈ। ਜਿਵੇਂ: { $choices }
        [unknown-place] “{ $word }” (ਅੱਖਰ ਨੰ. { $at }) ਨਾਂ ਦੀ ਥਾਂ ਦਾ ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ। ਕੋਈ ਵੱਡਾ ਸ਼ਹਿਰ ਲਿਖੋ, ਜਾਂ ਅਕਸ਼ਾਂਸ਼, ਰੇਖਾਂਸ਼।
        [several-places] “{ $word }” (ਅੱਖਰ ਨੰ. { $at }) ਨਾਂ ਦੀਆਂ ਕਈ ਥਾਵਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਬਿੰਦੂ ਲਿਖੋ: { $choices }
       *[other] ਅੱਖਰ ਨੰ. { $at } ’ਤੇ ਇਹ ਮੇਰੇ ਕੋਲੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾਂਦਾ।
    }
    .title = ਕਿਨ੍ਹਾਂ ਲਈ?
broadcast-ask-text =
    ਕਿਨ੍ਹਾਂ ਲਈ: { $segment }
    ਹੁਣ ਮੈਨੂੰ ਲਿਖਤ ਭੇਜੋ। ਹਰ ਬੋਲੀ ਉਸ ਦੇ ਟੈਗ ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ, ਜਿਵੇਂ “es: Hola”; ਬਿਨਾਂ ਟੈਗ ਵਾਲੇ ਸ਼ਬਦਾਂ ਦੀ ਬੋਲੀ: { $language }। ਅਖ਼ੀਰ ਵਿੱਚ [ਬਰੈਕਟਾਂ] ਵਾਲੀਆਂ ਸਤਰਾਂ ਬਟਨ ਬਣ ਜਾਂਦੀਆਂ ਹਨ; ਦਬਾਉਣ ਦਾ ਮਤਲਬ ਕੀ ਹੈ, ਇਹ [Label -> /status] ਦੱਸਦਾ ਹੈ। ਫ਼ੋਟੋ ਨਾਲ ਵੀ ਆ ਸਕਦੀ ਹੈ ਤੇ ਇਕੱਲੀ ਵੀ। “catalog: KEY” ਕੈਟਾਲਾਗ ਵਿੱਚੋਂ ਲਿਖਤ ਲੈਂਦਾ ਹੈ।
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } ਲਈ ਕੋਈ ਸ਼ਬਦ ਨਹੀਂ ਹਨ।
        [too-long] { $word } ਲਈ ਲਿਖਤ { $limit } ਅੱਖਰਾਂ ਤੋਂ ਲੰਬੀ ਹੈ।
        [bad-button] “{ $word }” ਬਟਨ ਨਹੀਂ ਬਣ ਸਕਦਾ: ਵੱਧ ਤੋਂ ਵੱਧ { $buttons } ਬਟਨ, ਹਰ ਇੱਕ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ { $label } ਅੱਖਰ।
       *[unknown-key] ਕੈਟਾਲਾਗ ਵਿੱਚ “{ $word }” ਨਾਂ ਦੀ ਕੋਈ ਲਿਖਤ ਨਹੀਂ ਜੋ ਆਪਣੇ ਆਪ ਵਿੱਚ ਪੂਰੀ ਹੋਵੇ।
    }
broadcast-preparing = ਗਿਣਤੀ ਚੱਲ ਰਹੀ ਹੈ ਕਿ ਇਹ ਕਿਸ-ਕਿਸ ਨੂੰ ਮਿਲੇਗਾ। ਤੁਸੀਂ ਹੋਰ ਬੋਲੀਆਂ ਜਾਂ ਫ਼ੋਟੋ ਭੇਜ ਸਕਦੇ ਹੋ।
broadcast-preview =
    ਕਿਨ੍ਹਾਂ ਲਈ: { $segment }
    ਜਿਨ੍ਹਾਂ ਨੂੰ ਮਿਲੇਗਾ: { $total }
    ਬੋਲੀਆਂ: { $languages }
    ਚੈਨਲ: { $channels }
    ਲਿਖਤਾਂ: { $texts }
    ਛੱਡੇ ਗਏ: { $skipped }
    .title = ਅਜ਼ਮਾਇਸ਼, ਅਜੇ ਭੇਜਿਆ ਨਹੀਂ
broadcast-nobody =
    ਇਹ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਮਿਲੇਗਾ। ਕਿਨ੍ਹਾਂ ਲਈ: { $segment }
    ਛੱਡੇ ਗਏ: { $skipped }
broadcast-how =
    { $how ->
        [given] ਜਿਵੇਂ ਦਿੱਤਾ ਗਿਆ
        [catalog] ਕੈਟਾਲਾਗ ਵਿੱਚੋਂ
        [translated] ਤਰਜਮਾ ਕੀਤਾ ਹੋਇਆ
        [read] ਹੋਰ ਬੋਲੀ ਜੋ ਉਹ ਪੜ੍ਹਦੇ ਹਨ
        [related] ਉਹਨਾਂ ਦੀ ਬੋਲੀ ਨਾਲ ਰਲਦੀ-ਮਿਲਦੀ ਬੋਲੀ
       *[closest] ਜੋ ਸਭ ਤੋਂ ਨੇੜੇ ਮਿਲਿਆ
    }
skip-reason =
    { $reason ->
        [banned] ਪਾਬੰਦੀ ਹੈ
        [opted-out] ਬ੍ਰਾਡਕਾਸਟ ਨਹੀਂ ਚਾਹੀਦੇ
        [stopped] ਬੰਦ ਕਰਨ ਲਈ ਕਿਹਾ
        [notifications] ਸਿਰਫ਼ ਸੌਦਿਆਂ ਦੀ ਖ਼ਬਰ ਚਾਹੀਦੀ ਹੈ
        [blocked] ਸਾਨੂੰ ਬਲੌਕ ਕੀਤਾ
       *[unreachable] ਕੋਈ ਪਤਾ ਦਰਜ ਨਹੀਂ
    }
broadcast-ask-when = ਕਦੋਂ? ਜਿਵੇਂ “2h”, “18:30”, “2026-03-01 18:30” (ਤੁਹਾਡਾ ਸਮਾਂ, { $zone }); ਅੱਗੇ “local” ਲਿਖੋ ਤਾਂ ਹਰ ਇੱਕ ਦੀ ਆਪਣੀ ਘੜੀ ਮੁਤਾਬਕ।
broadcast-when-wrong = “{ $text }” ਮੇਰੇ ਕੋਲੋਂ ਅਗਲੇ ਇੱਕ ਸਾਲ ਦੇ ਅੰਦਰ ਦੇ ਸਮੇਂ ਵਜੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾਂਦਾ।
broadcast-progress =
    { $state }
    ਕਿਨ੍ਹਾਂ ਲਈ: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = ਬ੍ਰਾਡਕਾਸਟ { $id }
broadcast-state =
    { $state ->
        [ready] ਅਜੇ ਭੇਜਿਆ ਨਹੀਂ
        [preparing] ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ
        [scheduled] ਸਮਾਂ ਪੱਕਾ: { $at }
        [running] ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ
        [paused] ਰੋਕਿਆ ਹੋਇਆ
        [done] ਪੂਰਾ ਹੋ ਗਿਆ
       *[cancelled] ਰੱਦ ਹੋ ਗਿਆ
    }
recipient-state =
    { $state ->
        [waiting] ਅਜੇ ਬਾਕੀ
        [queued] ਅਗਲੀ ਵਾਰੀ
        [sending] ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ
        [sent] ਭੇਜਿਆ ਗਿਆ
        [delivered] ਪਹੁੰਚ ਗਿਆ
        [read] ਪੜ੍ਹਿਆ ਗਿਆ
        [failed] ਭੇਜਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ
        [window] ਉਹਨਾਂ ਦੇ ਲਿਖਣ ਦੀ ਉਡੀਕ
        [unsure] ਸ਼ਾਇਦ ਭੇਜਿਆ ਗਿਆ
        [skipped] ਛੱਡਿਆ ਗਿਆ
        [cancelled] ਰੱਦ ਹੋ ਗਿਆ
       *[erased] ਹੁਣ ਇੱਥੇ ਨਹੀਂ
    }
broadcast-none = ਅਜੇ ਕੋਈ ਬ੍ਰਾਡਕਾਸਟ ਨਹੀਂ ਹੈ।
broadcast-ask-cancel = ਸੱਚੀਂ ਰੱਦ ਕਰ ਦੇਵਾਂ? ਜਿਨ੍ਹਾਂ ਨੂੰ ਅਜੇ ਨਹੀਂ ਮਿਲਿਆ, ਉਹਨਾਂ ਨੂੰ ਨਹੀਂ ਮਿਲੇਗਾ।
broadcast-report = { $states }
    .title = ਬ੍ਰਾਡਕਾਸਟ { $id }: ਹਰ ਇੱਕ ਦਾ ਹਾਲ
broadcast-footer = ਇਹੋ ਜਿਹੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰਨ ਲਈ: /stop
button-send-now = ਹੁਣੇ ਭੇਜੋ
button-schedule = ਸਮਾਂ ਪੱਕਾ ਕਰੋ
button-hold = ਰੋਕੋ
button-go-on = ਜਾਰੀ ਰੱਖੋ
button-stop-sending = ਰੱਦ ਕਰੋ
button-report = ਰਿਪੋਰਟ
operator-text = { $text }
