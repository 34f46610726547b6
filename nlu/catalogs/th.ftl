# เริ่มต้นและทำความรู้จัก
birth-welcome = สวัสดี! นี่คือ MAI ผู้ช่วยซื้อขายส่วนตัวของคุณ อยากขาย ให้ฟรี แลก ให้เช่า เช่า หรือหาอะไร บอกเป็นคำพูดและภาษาของคุณเองได้เลย MAI จะหาคนที่ใช่และต่อรองให้ ถ้าคุณยังไม่ตอบตกลง ก็จะยังไม่มีการตกลงใดๆ
birth-ready = MAI ของคุณพร้อมแล้ว ทักมาได้เลย
ask-town = คุณอยู่เมืองไหน? (MAI ตอบเป็น { $language } ถ้าคุณพิมพ์ภาษาอื่นมา ก็จะเปลี่ยนตาม)
ask-autonomy = ให้ MAI ตัดสินใจเองได้แค่ไหน?
ask-comfort = ไม่เกินเท่าไหร่ที่ MAI ทำไปได้เลยโดยไม่ต้องรบกวนคุณ?
ask-style = อยากให้คุยกับคุณแบบไหน?
ask-sharing = ให้ MAI ของคนอื่นรู้อะไรเกี่ยวกับคุณได้บ้าง?
ask-precision = ให้คนอื่นเห็นตำแหน่งของคุณละเอียดแค่ไหน?
ask-platforms = คุณแชตที่ไหน? เลือกได้หลายข้อ
ask-market = ให้ MAI ทำอะไรในตลาดแทนคุณได้บ้าง?
ask-currency = คุณใช้เงินสกุลไหน? พิมพ์มาได้เลย เช่น { $currency }
ask-radius = ไปนัดเจอได้ไกลแค่ไหน?
ask-delivery = อยากนัดเจอหรือให้ส่งของมากกว่ากัน?
ask-payment = สะดวกจ่ายและรับเงินแบบไหน?
ask-quiet = ช่วงไหนให้ MAI เงียบไว้?
ask-days = คุณว่างนัดเจอคนช่วงไหน?
ask-firmness = ให้ต่อราคาหนักแค่ไหน?
ask-partners = คะแนนของอีกฝ่ายต้องดีแค่ไหน?
ask-contact = ใครติดต่อคุณผ่าน MAI ได้บ้าง?
ask-notifications = เรื่องไหนให้ MAI แจ้งเองโดยไม่ต้องรอถาม?
ask-interests = คุณสนใจของแบบไหน? พิมพ์มาสักสองสามอย่าง
ask-formality = ให้คุยเป็นทางการแค่ไหน?
ask-languages = คุณพูดภาษาอะไรได้บ้าง? พิมพ์มาได้เลย
ask-language = ให้ MAI พูดภาษาอะไร?
language-set = ต่อไปนี้ MAI จะพูด { $language }
choice-autonomy-ask = ถามก่อนทุกครั้ง
choice-autonomy-big = เรื่องใหญ่ค่อยถาม
choice-autonomy-tell = ทำเลยแล้วบอก
choice-autonomy-full = ตัดสินใจแทนเลย
choice-comfort-under = ไม่เกิน { $amount }
choice-comfort-trust = ไว้ใจ MAI
choice-style-casual = เป็นกันเอง
choice-style-professional = แบบมืออาชีพ
choice-style-brief = สั้นๆ
choice-style-detailed = ละเอียด
choice-sharing-nothing = ไม่ให้รู้เลย
choice-sharing-interests = สิ่งที่สนใจ
choice-sharing-profile = โปรไฟล์
choice-sharing-all = อะไรก็ได้ที่ช่วยได้
choice-precision-city = แค่ชื่อเมือง
choice-precision-never = ไม่ให้เห็นเลย
choice-precision-neighbourhood = แค่ย่านที่อยู่
choice-precision-precise = แบบละเอียด
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = แชตบนเว็บ
platform-not-yet = { $name }: ที่นี่ยังไม่มีให้ใช้ แต่จดไว้ให้แล้ว
choice-market-full = ทุกอย่าง
choice-market-browse = แค่ดู
choice-market-buy = ซื้อ แต่ต้องถามก่อน
choice-market-sell = ขาย แต่ต้องถามก่อน
choice-radius-5 = 5 กม.
choice-radius-20 = 20 กม.
choice-radius-50 = 50 กม.
choice-radius-100 = 100 กม.
choice-radius-500 = 500 กม.
choice-delivery-pickup = นัดเจอ
choice-delivery-delivery = ส่งของ
choice-delivery-either = แบบไหนก็ได้
choice-payment-cash = เงินสด
choice-payment-transfer = โอนเงิน
choice-payment-card = บัตร
choice-payment-any = แบบไหนก็ได้
choice-quiet-night = กลางคืน (22–8)
choice-quiet-none = ไม่ต้องเงียบ
choice-quiet-evening = เย็นถึงเช้า (19–9)
choice-days-any = เมื่อไหร่ก็ได้
choice-days-weekend = เสาร์อาทิตย์
choice-days-evenings = บ่ายและเย็น
choice-days-mornings = ตอนเช้า
choice-firmness-normal = ปกติ
choice-firmness-soft = เบาๆ
choice-firmness-firm = เต็มที่
choice-partners-0 = ใครก็ได้
choice-partners-50 = ปานกลางขึ้นไป
choice-partners-70 = ดี
choice-partners-85 = ดีมาก
choice-contact-everyone = ทุกคน
choice-contact-rated = คนที่มีคะแนนแล้ว
choice-contact-nobody = ไม่ให้ใครเลย
choice-notifications-all = ทุกเรื่อง
choice-notifications-deals = เฉพาะดีลของตัวเอง
choice-notifications-none = ไม่ต้องแจ้ง
choice-formality-polite = สุภาพ
choice-formality-familiar = แบบเพื่อน
which-town = หมายถึงที่ไหน?
town-noted = จดแล้ว: { $town } MAI จะคิดเงินเป็น { $currency } เปลี่ยนได้ที่ /settings
unclear-town = ไม่รู้จักเมืองนั้น ช่วยพิมพ์ชื่อเมืองใหญ่ที่ใกล้ที่สุด หรือส่งตำแหน่งมาก็ได้
held-until-ready = เก็บเรื่องนี้ไว้แล้ว รอแป๊บเดียว เดี๋ยวจัดการให้
please-choose = ช่วยกดปุ่มใดปุ่มหนึ่ง หรือพิมพ์ /help
noted = จดไว้แล้ว
welcome-back = { $formality ->
    [familiar] เฮ้ ดีใจที่ได้เจอ! 👋 มีอะไรให้ช่วยมั้ย?
   *[polite] ยินดีต้อนรับกลับมา! คุณกำลังหาอะไร หรือมีอะไรอยากปล่อย?
}

# ปุ่ม
button-skip = ข้าม
button-done-choosing = เสร็จแล้ว
button-drop = ช่างมันเถอะ
button-yes-look = ใช่ หาเลย
button-only-tell = เจอแล้วบอกพอ
button-change = เปลี่ยน
button-back = กลับ
button-approve = ตกลง
button-decline = ปฏิเสธ
button-counter = เสนอราคาอื่น
button-here = ถึงแล้ว
button-done = เรียบร้อยแล้ว
button-write = เขียนถึงอีกฝ่าย
button-reschedule = เปลี่ยนเวลา
button-noshow = อีกฝ่ายไม่มา
button-cancel = ยกเลิกดีล
button-cancel-sure = ใช่ ยกเลิก
button-cancel-wish = ลบ
button-keep = ไม่ เก็บไว้
button-reply = ตอบ
button-negotiate = ต่อรอง
button-accept-time = เวลานี้สะดวก
button-pause = พักไว้
button-resume = หาต่อ
button-edit = แก้ไข
button-export = ขอไฟล์ข้อมูล
button-erase = ลบทั้งหมด
button-erase-sure = ใช่ ลบทั้งหมด
button-voice-give = ให้ตัวอย่างเสียง
button-voice-delete = ลบตัวอย่างเสียง
button-used = ปุ่มนั้นใช้ไปแล้ว พิมพ์ /status เพื่อดูว่าถึงไหนแล้ว
button-unknown = ไม่รู้จักปุ่มนั้นแล้ว พิมพ์ /status เพื่อดูว่าถึงไหนแล้ว
button-foreign = ปุ่มนั้นเป็นของคนอื่น
label = { $text }

# รายการ
action-name = { $action ->
    [SELL] ขาย
    [BUY] หาซื้อ
    [GIVE] ให้ฟรี
    [TRADE] แลก
    [RENT_OUT] ให้เช่า
    [RENT] หาเช่า
    [OFFER_SERVICE] รับทำ
    [SEEK_SERVICE] หาคนทำ
   *[other] รายการ
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    ให้หาคนเลยไหม? ถ้ามีอะไรผิด พิมพ์บอกให้แก้ได้
    .title = { action-name }: { $thing }
ask-wish-action = อยากทำอะไรกับสิ่งนี้?
ask-wish-thing = คืออะไร บอกให้ชัดอีกนิดได้ไหม?
ask-wish-location = ที่เมืองไหน? ส่งตำแหน่งมาก็ได้
ask-wish-size = ขนาดไหน?
ask-wish-quantity = กี่ชิ้น?
ask-wish-wanted = อยากแลกกับอะไร?
per-what = { $per ->
    [hour] ต่อชั่วโมง
    [day] ต่อวัน
    [week] ต่อสัปดาห์
    [month] ต่อเดือน
    [unit] ต่อชิ้น
   *[one] {""}
}
ask-wish-target = อยากได้ราคาเท่าไหร่{ per-what }? คนอื่นจะเห็นเป็นราคาที่คุณตั้งไว้
ask-wish-limit = { $side ->
    [provider] ต่ำสุดที่รับได้คือเท่าไหร่{ per-what }? รู้กันแค่คุณกับ MAI ไม่บอกใครเด็ดขาด
   *[seeker] สูงสุดที่จ่ายได้คือเท่าไหร่{ per-what }? รู้กันแค่คุณกับ MAI ไม่บอกใครเด็ดขาด
}
unclear-wish-thing = ช่วยบอกสั้นๆ สักคำสองคำว่าคืออะไร
unclear-wish-location = ไม่รู้จักเมืองนั้น ช่วยพิมพ์ชื่อเมืองใหญ่ที่ใกล้ที่สุด หรือส่งตำแหน่งมาก็ได้
unclear-wish-size = ช่วยพิมพ์ขนาดตามที่เขียนไว้บนตัวของ
unclear-wish-quantity = ช่วยพิมพ์เป็นตัวเลข เช่น 4
unclear-wish-wanted = ช่วยบอกสั้นๆ สักคำสองคำว่าอยากแลกกับอะไร
unclear-wish-target = ช่วยพิมพ์จำนวนเงิน เช่น 80
unclear-wish-limit = ช่วยพิมพ์จำนวนเงิน เช่น 60
two-currencies = เห็นเงินสองสกุล: { $currencies } ช่วยบอกจำนวนเงินเป็นสกุลเดียว
several-wishes = เห็นว่ามี { $count } รายการ มาดูกันทีละรายการ
wish-open = { $style ->
    [brief] กำลังหาให้
   *[other] กำลังหาคนให้ เจอเมื่อไหร่จะบอกทันที พิมพ์ /status ดูได้ตลอด
}
wish-standing = จะคอยดูให้ และจะบอกเฉพาะตอนที่เจอ
wish-dropped = โอเค ไม่เอาแล้ว
wish-expired = รายการนี้หมดเวลาแล้ว MAI หยุดหาแล้ว ถ้ายังอยากได้ บอกใหม่ได้เลย
    .title = { action-name }: { $thing }
wish-paused = พักไว้แล้ว จะไม่มีใครเห็นจนกว่าคุณจะเปิดต่อ
wish-resumed = กลับมาหาให้แล้ว
wish-cancelled = ลบแล้ว: { $thing }
which-field = ให้เปลี่ยนอะไร?
field-action = สิ่งที่อยากทำ
field-thing = ของ
field-quantity = จำนวน
field-size = ขนาด
field-location = เมือง
field-wanted = สิ่งที่อยากแลก
field-target = ราคาที่ตั้ง
field-limit = ราคาที่รับได้
photo-what = รูปสวย! นี่คืออะไร แล้วให้ทำอะไรดี: ขาย ให้ฟรี หรือหาแบบเดียวกัน?
photo-seen = ดูเหมือนจะเป็น: { $thing } ให้ทำอะไรดี: ขาย ให้ฟรี หรือหาแบบเดียวกัน?
voice-heard = ได้ยินว่า: “{ $text }”
voice-unclear = ฟังไม่ออกว่าพูดอะไร ช่วยพิมพ์สั้นๆ มาหน่อย
got-voice = ตอนนี้ยังฟังข้อความเสียงไม่ได้ ช่วยพิมพ์สั้นๆ มาหน่อย
got-contact = ขอบคุณ แต่ไม่ต้องใช้รายชื่อติดต่อ คุณกับอีกฝ่ายเขียนถึงกันผ่าน MAI
got-sticker = 🙂 พิมพ์บอกหน่อยว่ากำลังหาอะไร หรืออยากปล่อยอะไร
got-document = อ่านไฟล์ไม่ได้ ช่วยบอกสั้นๆ ว่าเป็นเรื่องอะไร
got-other = อ่านข้อความแบบนั้นไม่ได้ ช่วยพิมพ์บอกสั้นๆ
standing-found = { $priced ->
    [yes] เจอแล้ว: { $thing } ห่างไป { $distance } ตั้งราคาไว้ { $price }
   *[no] เจอแล้ว: { $thing } ห่างไป { $distance }
}
talk-begun = กำลังคุยกับอีกฝ่ายให้ เดี๋ยวกลับมาบอก
which-meaning = ไม่แน่ใจว่าเข้าใจถูกไหม คุณอยากทำอะไร?
meaning-sell = ขายของ
meaning-buy = ซื้อของ
meaning-give = ให้ของฟรี
meaning-trade = แลกของ
meaning-rent-out = ให้เช่า
meaning-rent = ขอเช่า
meaning-offer-service = รับทำงาน
meaning-seek-service = หาคนทำงาน
meaning-approve = ตอบตกลง
meaning-decline = ตอบปฏิเสธ
meaning-counter = เสนอราคาอื่น
meaning-cancel = ขอถอนกลับ
meaning-status = ดูว่าถึงไหนแล้ว
meaning-help = ขอความช่วยเหลือ
meaning-greet = แค่ทักทาย
meaning-thank = แค่ขอบคุณ
meaning-stop = หยุดส่งข้อความ
meaning-other = แค่คุยเล่น
meaning-neither = อย่างอื่น
say-it-differently = งั้นลองพูดอีกแบบ เช่น: “อยากขายจักรยาน 800”

# บรรทัดบนการ์ด
line-in-return = แลกกับ: { $value }
line-details = { $value }
line-quantity = จำนวน: { $value }
line-unit-price = ชิ้นละ: { $value }
line-total = รวม: { $value }
line-price-hour = { $value } ต่อชั่วโมง
line-price-day = { $value } ต่อวัน
line-price-week = { $value } ต่อสัปดาห์
line-price-month = { $value } ต่อเดือน
line-free = ฟรี
line-reasons = เพราะ: { $value }
line-distance = ระยะทาง: { $value }
line-area = ย่านที่นัดเจอ: { $value }
line-times = เวลาที่เป็นไปได้: { $value }
line-payment = การจ่ายเงิน: { $value }
line-partner = อีกฝ่าย: { $value }
line-interests = ความสนใจ: { $value }
line-since = อยู่ที่นี่ตั้งแต่: { $value }
line-expires = ใช้ได้ถึง: { $value }
line-deal = ดีลเลขที่ { $value }
line-hope = ราคา: { $value }
line-limit = ราคาที่รับได้ (รู้แค่คุณกับ MAI): { $value }
line-place = สถานที่: { $value }
line-urgent = ด่วน
line-when = เวลา: { $value }
line-where = ที่ไหน: { $value }
partner-new = { $named ->
    [yes] { $name } เพิ่งมาใหม่ ยังไม่มีคะแนน
   *[no] เพิ่งมาใหม่ ยังไม่มีคะแนน
}
partner-rated = { $named ->
    [yes] { $name } { NUMBER($stars, maximumFractionDigits: 1) } จาก 5 ดาว ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } จาก 5 ดาว ({ $count })
}
reason-same-size = ขนาดตรงกัน
reason-same-brand = ยี่ห้อตรงกัน
reason-same-model = รุ่นตรงกัน
reason-asks = ตั้งราคา { $value }
payment-cash = เงินสด
payment-bank-transfer = โอนเงิน
payment-card = บัตร
payment-mobile-money = จ่ายผ่านมือถือ
condition-new = ใหม่
condition-used-like-new = เหมือนใหม่
condition-used-good = สภาพดี
condition-used-fair = สภาพพอใช้
condition-for-parts = ขายเป็นอะไหล่
condition-used = มือสอง
color-black = สีดำ
color-white = สีขาว
color-red = สีแดง
color-blue = สีน้ำเงิน
color-green = สีเขียว
color-yellow = สีเหลือง
color-grey = สีเทา
color-brown = สีน้ำตาล
color-pink = สีชมพู
color-silver = สีเงิน
color-gold = สีทอง
color-beige = สีเบจ
color-purple = สีม่วง
color-orange = สีส้ม
material-leather = หนัง
material-wood = ไม้
material-metal = โลหะ
material-glass = กระจก
material-plastic = พลาสติก
material-cotton = ผ้าฝ้าย
material-wool = ขนสัตว์
material-silk = ผ้าไหม
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } กม.
attribute-rooms = { $value } ห้อง
attribute-area-m2 = { $value } ตร.ม.
unit-kg = { $count } กก.
unit-l = { $count } ลิตร
unit-m = { $count } เมตร
unit-piece = { $count } ชิ้น
unit-pair = { $count } คู่
unit-set = { $count } ชุด

# ดีล
card-approval = { $lines }

    ตกลงไหม?
    .title = { $side ->
    [provider] มีคนอยากได้สิ่งนี้จากคุณ: { $thing }
   *[seeker] เจอสิ่งนี้ให้คุณแล้ว: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = คุณตกลงแล้ว ตอนนี้รออีกฝ่าย
approved-for-you = MAI ตกลงแทนคุณแล้ว ตามที่คุณอนุญาตไว้
counter-accepted = อีกฝ่ายรับราคาของคุณ
declined-by-you = ปฏิเสธแล้ว จะหาต่อให้
deal-expired = ดีล { $deal } หมดเวลาแล้ว จะหาต่อให้
deal-reminder = { $lines }

    เรื่องนี้ยังรอคำตอบจากคุณอยู่
    .title = { $thing }
deal-cancelled-by-you = ยกเลิกดีล { $deal } แล้ว และแจ้งอีกฝ่ายให้แล้ว
peer-declined = อีกฝ่ายไม่รับดีล { $deal } จะหาต่อให้
peer-cancelled = อีกฝ่ายยกเลิกดีล { $deal } แล้ว จะหาต่อให้
ask-counter = ราคาต่อชิ้นคือ { $price } คุณอยากเสนอราคาเท่าไหร่แทน?
counter-sent = ส่งราคาของคุณให้แล้ว
counter-refused = อีกฝ่ายไม่รับราคานั้น ราคายังเป็น { $price } เหมือนเดิม
nothing-to-approve = ตอนนี้ไม่มีอะไรรอคำตอบจากคุณ
which-deal = มีหลายข้อเสนอรอคุณอยู่ ช่วยกดเลือกจากปุ่ม
ask-cancel-deal = แน่ใจไหมว่าจะยกเลิกดีลนี้? อีกฝ่ายรอคุณอยู่นะ
kept = โอเค ทุกอย่างคงเดิม

# นัดเจอ
meeting-card = { $lines }

    นัดเจอในที่คนเยอะตอนกลางวัน ดูของก่อนจ่าย และอย่าจ่ายเงินล่วงหน้าเด็ดขาด
    .title = ตกลงแล้ว: { $thing }
meeting-spot = ที่สาธารณะคนเยอะใน { $town } เช่น ลานกลางเมืองหรือสถานี
meeting-calendar = นี่คือนัดสำหรับใส่ปฏิทินของคุณ
meeting-soon = { $lines }
    .title = ใกล้ถึงเวลานัดแล้ว: { $thing }
meeting-how = เป็นยังไงบ้าง?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = ไม่มีเวลาอื่นที่สะดวกทั้งสองฝ่าย คุณเขียนถึงอีกฝ่ายได้
ask-other-time = คุณสะดวกเวลาไหน?
time-proposed = เสนอเวลา { $time } ไปแล้ว
time-asked = อีกฝ่ายเสนอเวลา { $time }
arrived-noted = บอกอีกฝ่ายแล้วว่าคุณถึงแล้ว
peer-arrived = อีกฝ่ายถึงแล้ว
ask-rating = เรียบร้อย! อีกฝ่ายเป็นยังไงบ้าง?
too-early-for-no-show = เวลานัดคือ { $time } ช่วยรอจนถึงตอนนั้นก่อน
no-show-noted = เสียใจด้วยนะ จดไว้แล้วว่าอีกฝ่ายไม่มา และจะหาต่อให้ อยากให้คะแนนอีกฝ่ายไหม?
blamed-no-show = อีกฝ่ายบอกว่าคุณไม่มา จะหาต่อให้ คุณให้คะแนนอีกฝ่ายได้เหมือนกัน
rating-thanks = ขอบคุณ! คุณให้ { $stars } ดาว
ask-note = ให้บอกอะไรกับอีกฝ่าย? จะส่งต่อให้โดยไม่บอกชื่อหรือเบอร์ของคุณ
note-sent = ส่งต่อแล้ว
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = ข้อความเรื่อง: { $thing }
note-translated = “{ $text }” { $understood }
    ต้นฉบับ ({ $language }): “{ $original }”
    .title = ข้อความเรื่อง: { $thing }

# ความคืบหน้า
status-summary = รายการที่เปิดอยู่: { $wishes } · ดีลที่เปิดอยู่: { $deals } · เสร็จแล้ว: { $done }
status-empty = ตอนนี้ไม่มีอะไรเปิดอยู่ บอกได้เลยว่าอยากขายหรือหาอะไร
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = ยังไม่เสร็จ
wish-state-open = กำลังหาให้
wish-state-standing = เจอเมื่อไหร่จะบอก
wish-state-talking = กำลังต่อรองให้
wish-state-agreed = ตกลงแล้ว ดูที่ดีล
wish-state-paused = พักไว้
deal-state-proposed = รอคำตอบจากคุณ
deal-state-approved-by-me = รออีกฝ่าย
deal-state-approved-by-peer = อีกฝ่ายตกลงแล้ว รอคุณ
deal-state-confirmed = ตกลงทั้งสองฝ่าย
deal-state-meeting = นัดเจอแล้ว
deal-state-arrived = คุณถึงแล้ว
deal-state-done = เสร็จแล้ว ยังไม่ได้ให้คะแนน
deal-state-no-show = มีคนไม่มา
deal-state-blamed = อีกฝ่ายบอกว่าคุณไม่มา
ask-cancel-wish = แน่ใจไหมว่าจะลบ “{ $thing }”?

# การตั้งค่าและความเป็นส่วนตัว
settings-list = อยากเปลี่ยนอะไร?
setting-language = ภาษา
setting-town = เมือง
setting-autonomy = การตัดสินใจเอง
setting-comfort = จำนวนเงิน
setting-style = สไตล์การคุย
setting-sharing = สิ่งที่คนอื่นรู้
setting-precision = ตำแหน่ง
setting-platforms = ช่องทางแชต
setting-market = ตลาด
setting-currency = สกุลเงิน
setting-radius = รัศมี
setting-delivery = การรับส่งของ
setting-payment = การจ่ายเงิน
setting-quiet = ช่วงเวลาเงียบ
setting-days = วันที่นัดเจอได้
setting-firmness = การต่อราคา
setting-partners = คะแนนของอีกฝ่าย
setting-contact = คนที่ติดต่อได้
setting-notifications = การแจ้งเตือน
setting-interests = ความสนใจ
setting-formality = ความสุภาพ
setting-languages = ภาษาที่พูดได้
privacy = MAI เก็บสิ่งที่คุณบอกเกี่ยวกับรายการของคุณ คำตอบที่คุณตอบ และดีลของคุณ ราคาที่คุณรับได้และที่อยู่ของคุณ MAI จะไม่บอกใครเด็ดขาด คุณจะขอข้อมูลไปหรือลบทิ้งก็ได้
export-ready = นี่คือทุกอย่างที่ MAI รู้เกี่ยวกับคุณ
ask-erase = แน่ใจไหมว่าจะลบทุกอย่าง? รายการและดีลที่เปิดอยู่จะจบลง และ MAI ของคุณจะหายไปถาวร
erased = ลบทุกอย่างแล้ว ลาก่อน!
voice-consent = ขอบคุณ ตอนนี้ช่วยส่งข้อความเสียงสั้นๆ มา จะเก็บไว้เป็นตัวอย่างเสียงของคุณจนกว่าคุณจะลบ
voice-kept = เก็บตัวอย่างเสียงของคุณแล้ว ลบได้ที่ /privacy
voice-deleted = ลบตัวอย่างเสียงของคุณแล้ว

# พูดคุย
help = { $style ->
    [brief] อยากขาย ให้ฟรี แลก ให้เช่า เช่า หรือหาอะไร บอกมาได้เลย /status /settings /privacy /cancel /stop
   *[other] อยากขาย ให้ฟรี แลก ให้เช่า เช่า หรือหาอะไร บอกเป็นคำพูดของคุณเองได้เลย เช่น “มีจักรยานจะขาย 800” หรือ “หาเปลเด็กแถวนี้” MAI จะหาคนให้ ไม่ว่าจะพูดภาษาไหน ต่อรองในราคาที่คุณรับได้ และถามคุณก่อนตกลงทุกครั้ง
        /status – ถึงไหนแล้ว
        /settings – MAI ทำงานให้คุณแบบไหน
        /privacy – ข้อมูลของคุณ
        /cancel – ข้ามคำถาม
        /stop – หยุดส่งข้อความ
}
greeting = { $formality ->
    [familiar] หวัดดี! 👋 หาอะไรอยู่ หรือมีอะไรจะปล่อย?
   *[polite] { $style ->
        [professional] สวัสดี มีอะไรให้ช่วยไหม?
       *[other] สวัสดี! คุณกำลังหาอะไร หรือมีอะไรอยากปล่อย?
    }
}
you-are-welcome = { $formality ->
    [familiar] สบายมาก! 🙂
   *[polite] ด้วยความยินดี!
}
not-a-wish = MAI ถนัดเรื่องซื้อขาย บอกได้เลยว่าอยากขาย ให้ฟรี แลก ให้เช่า เช่า หรือหาอะไร ดูเพิ่มเติมที่ /help
nothing-asked = โอเค ไม่รอคำตอบแล้ว
stopped = จะเงียบไว้นะ อยากคุยต่อเมื่อไหร่ก็ทักมาได้เลย
command-unknown = ไม่รู้จักคำสั่งนั้น ดูว่าทำอะไรได้บ้างที่ /help
empty-message = ข้อความนั้นว่างเปล่า ช่วยบอกสั้นๆ ว่าต้องการอะไร
edit-unclear = เห็นว่าคุณแก้ข้อความ ช่วยพิมพ์ใหม่ว่าให้เปลี่ยนอะไร
too-long = ข้อความยาวเกินไป ช่วยพิมพ์ไม่เกิน { $limit } ตัวอักษร
no-longer-possible = ตอนนี้ทำแบบนั้นไม่ได้แล้ว พิมพ์ /status เพื่อดูว่าถึงไหนแล้ว
not-found = หาสิ่งนั้นไม่เจอแล้ว พิมพ์ /status เพื่อดูว่าถึงไหนแล้ว
sorry-failed = ขอโทษด้วย ทางนี้มีปัญหานิดหน่อย ช่วยพิมพ์มาอีกครั้ง
refused-market = การตั้งค่าของคุณไม่อนุญาตให้ทำแบบนั้น เปลี่ยนได้ที่ /settings
refused-too-many-wishes = คุณมีรายการเปิดอยู่เยอะแล้ว ช่วยปิดหรือลบสักรายการก่อน ดูได้ที่ /status
refused-amount = จำนวนเงินนั้นไม่น่าถูก ช่วยพิมพ์ตัวเลขที่มากกว่า 0
refused-limit = แบบนั้นจะเกินขอบเขตราคาที่คุณบอกไว้
refused-contact = เพื่อความปลอดภัยของคุณ MAI ไม่ส่งต่อเบอร์โทร ที่อยู่ หรือลิงก์ นัดเจอกันตามที่ตกลงไว้บนการ์ด
refused-too-many-messages = ขอเวลาแป๊บหนึ่ง ข้อความเข้ามาเยอะเกินไป อีกหนึ่งนาทีลองใหม่นะ
refused-deal-over = ดีลนั้นจบแล้ว
refused-deal-running = เรื่องนี้มีดีลที่กำลังดำเนินอยู่ ช่วยยกเลิกดีลก่อน ดูได้ที่ /status
refused-not-open = ตอนนี้ไม่ได้หารายการนั้นอยู่
refused-not-paused = รายการนั้นไม่ได้พักไว้
refused-same-price = ราคานี้อยู่แล้ว
refused-too-many-counters = ต่อราคากันไปมาพอแล้ว ช่วยเลือกว่าตกลงหรือปฏิเสธ

# คำสั่งในเมนู
command-start = เริ่มต้น
command-help = ทำอะไรได้บ้าง
command-status = ถึงไหนแล้ว
command-settings = MAI ทำงานให้คุณแบบไหน
command-privacy = ข้อมูลของคุณ
command-cancel = ข้ามคำถาม
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
