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
choice-notifications-digest = วันละครั้ง รวมกัน
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
digest = { $lines }
    .title = วันนี้หาเจอให้คุณ
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

announcements-off = ประกาศของชุมชนนี้ก็จะหยุดไว้ด้วย จนกว่าคุณจะพิมพ์ START
announcements-on = เปิดรับประกาศของชุมชนนี้อีกครั้งแล้ว
slow-down = ข้อความเข้ามาเยอะมากจน MAI ตามไม่ทัน ช่วยรอสักนาทีแล้วพิมพ์มาใหม่ ข้อความที่ส่งมาระหว่างนั้น MAI ไม่ได้อ่าน
waiting-for-partner = { $thing }: ตอนนี้ติดต่ออีกฝ่ายไม่ได้ พออีกฝ่ายทักมา MAI จะทำต่อทันที ไม่มีอะไรหายไปไหน
privacy-notice = { $mark } นี่คือสัญลักษณ์ส่วนตัวของคุณ การ์ดจริงของ MAI มีสัญลักษณ์นี้ทุกใบ ถ้าไม่มีก็ไม่ใช่ MAI ตัวจริง จะไม่มีการทักคุณจากบัญชีอื่น และจะไม่ขอรหัสผ่านหรือรหัสใดๆ เด็ดขาด สิ่งที่คุณบอกจะอยู่กับ MAI เท่านั้น ดูหรือลบได้ที่ /privacy
group-private = MAI ทำงานให้ทีละคน ทักมาส่วนตัวได้เลย เดี๋ยวจัดการให้:
link-code = พิมพ์รหัสนี้ถึง MAI ในอีกช่องทางของคุณภายใน { $minutes } นาที: { $code }
link-done = เชื่อมแล้ว ตอนนี้คุณคุยกับ MAI ทาง { $channel } ได้ด้วย อะไรที่ MAI รู้ ก็รู้เหมือนกันทุกช่องทาง
link-unknown = ไม่รู้จักรหัสนั้น พิมพ์ /link ในอีกช่องทางของคุณเพื่อรับรหัสใหม่
unlink-list = ให้ลืมช่องทางไหน?
unlink-none = คุณคุยกับ MAI ที่นี่ที่เดียว ถ้าอยากใช้ช่องทางอื่นด้วย พิมพ์ /link
unlink-done = เรียบร้อย ทาง { $channel } MAI ไม่รู้จักคุณแล้ว
refused-link-own = นั่นคือรหัสของคุณเอง ช่วยพิมพ์ถึง MAI ในอีกช่องทาง
refused-link-many = คุณคุยกับ MAI ได้หลายช่องทางแล้ว พิมพ์ /unlink เพื่อเอาออกสักช่องทางก่อน
refused-link-busy = ที่นี่คุณมี MAI ที่ยังมีรายการหรือดีลเปิดอยู่ ช่วยทำให้เสร็จหรือลบก่อน (ดูได้ที่ /status) แล้วค่อยพิมพ์รหัสอีกครั้ง
command-link = ใช้ MAI ในช่องทางอื่นด้วย
# WhatsApp: เทมเพลตที่ส่งเมื่อเกิน 24 ชั่วโมงหลังข้อความล่าสุดของผู้ใช้ และปุ่มที่เปิดรายการ
whatsapp-invite = MAI ของคุณมีข่าวเกี่ยวกับรายการหนึ่งของคุณ ตอบกลับเพื่อดูได้เลย
whatsapp-invite-show = ขอดูเลย
whatsapp-choose = เลือก
# สำหรับทีมงานที่ดูแลบอต
operator-page =
    หน้าของคุณ: { $link }
    ลิงก์นี้ใช้ได้ครั้งเดียว ภายใน { $minutes } นาที อย่าส่งต่อให้ใคร
operator-help =
    /stats – ตัวเลขสถิติ พร้อมภาพ
    /broadcast กลุ่ม – เขียนถึงหลายคน; /broadcasts – ดูว่าถึงไหนแล้ว
    /announce ผู้ใช้ ข้อความ – เขียนถึงคนเดียว
    /user ผู้ใช้ – สิ่งที่รู้; /note ผู้ใช้ ข้อความ – จดไว้
    /tag ผู้ใช้ แท็ก, /untag ผู้ใช้ แท็ก – ไว้ใช้กับกลุ่ม
    /ban ผู้ใช้ เหตุผล, /unban ผู้ใช้
    /disputes, /solve ดีล ข้อความ – ดีลที่มีคนไม่มา
    /export { $exports }
    /health, /dead, /resend คิว หมายเลข
    /maintenance on, /maintenance off
    /switch ชื่อ on, /switch ชื่อ off – { $features }
    ผู้ใช้ คือ p_…, ชื่อของ MAI หรือ channel:address
operator-usage = ช่วยพิมพ์แบบนี้: { $usage }
operator-person-unknown = ไม่รู้จักใครชื่อ { $who } ช่วยพิมพ์ p_…, ชื่อของ MAI หรือ channel:address
operator-own-person = { $who } เป็นคนในทีมงาน จึงทำแบบนั้นไม่ได้
operator-user =
    { $person }
    MAI: { $mai }
    ภาษา: { $language } · เมือง: { $town }
    ช่องทาง: { $channels }
    อยู่ที่นี่ตั้งแต่ { $since } · เห็นล่าสุด { $seen }
    รายการ: { $wishes }
    ดีล: { $deals }
    ดาวที่ได้: { $stars }
    แท็ก: { $tags }
    รับบรอดแคสต์: { $news } · ถูกระงับ: { $banned }
    บันทึก: { $notes }
    .title = { $name }
operator-stats =
    ผู้ใช้: { $people }, ใหม่ในหนึ่งสัปดาห์: { $fresh }, ใช้งานในหนึ่งสัปดาห์: { $active }
    ภาษา: { $languages }
    ช่องทาง: { $channels }
    รายการ: { $wishes }
    ดีล: { $deals }
    จากรายการถึงดีล: { $confirmed } รายการ, จับคู่ได้ { $matched }, ตกลงแล้ว { $agreed }, เสร็จเรียบร้อย { $carried } ({ $conversion })
    เวลาตอบ: ครึ่งหนึ่งภายใน { $median }, เกือบทั้งหมดภายใน { $slowest }
    จากการ์ดถึงตอบตกลง: { $approval }
    .title = สถิติ
chart-languages = ผู้ใช้แยกตามภาษา
chart-channels = ผู้ใช้แยกตามช่องทาง
chart-daily = ผู้ใช้ใหม่ รายการ และดีล รายวัน
chart-funnel = 1 รายการ, 2 จับคู่ได้, 3 ตกลงแล้ว, 4 เสร็จเรียบร้อย
operator-no-disputes = ไม่มีข้อพิพาท
operator-deal-unknown = ไม่รู้จักดีล { $deal }
operator-solver-is-party = คุณเป็นฝ่ายหนึ่งในดีลนั้น ต้องให้ทีมงานคนอื่นตัดสิน
dispute-solved = { $text }
    .title = คำตัดสินเรื่องดีล { $deal }: { $thing }
operator-says = { $text }
    .title = ข้อความจากทีมงาน
operator-export-ready = จำนวนแถว: { $total }
operator-nothing-dead = ไม่มีงานไหนที่ระบบเลิกพยายาม
operator-switches = ปิดปรับปรุง: { $maintenance } · { $features }
maintenance = ตอนนี้เรากำลังซ่อมบางอย่างอยู่ เก็บข้อความของคุณไว้แล้ว เสร็จเมื่อไหร่จะตอบทันที
maintenance-over = ปรับปรุงเสร็จแล้ว ข้อความที่รออยู่: { $total }
feature-off = ตอนนี้ปิดใช้งานส่วนนั้นอยู่ ช่วยลองใหม่ภายหลัง
banned = ทีมงานระงับการใช้งานของคุณแล้ว: { $reason }
unbanned = ยินดีต้อนรับกลับมา บอกได้เลยว่าอยากขายหรือหาอะไร
# บรอดแคสต์
segment-wrong =
    { $problem ->
        [too-long] ยาวเกิน { $word } ตัวอักษร
        [too-deep] วงเล็บซ้อนกันเกิน { $word } ชั้น
        [unknown-name] ไม่รู้จัก “{ $word }” (ตัวอักษรที่ { $at }) ใช้ได้: { $choices }
        [unknown-value] “{ $word }” (ตัวอักษรที่ { $at }) ใช้ตรงนั้นไม่ได้ ตัวอย่าง: { $choices }
        [expected-value] ขาดค่าที่ตัวอักษรที่ { $at } หลัง “{ $word }”
        [expected-term] ขาดเงื่อนไขที่ตัวอักษรที่ { $at } ใช้ได้: { $choices }
        [expected-bracket] ขาด “{ $word }” ที่ตัวอักษรที่ { $at }
        [left-over] ขาด “and” หรือ “or” หน้า “{ $word }” (ตัวอักษรที่ { $at })
        [bad-character] อ่าน “{ $word }” ไม่ออก (ตัวอักษรที่ { $at })
        [bad-time] “{ $word }” (ตัวอักษรที่ { $at }) ไม่ใช่ช่วงเวลา ตัวอย่าง: { $choices }
        [bad-distance] “{ $word }” (ตัวอักษรที่ { $at }) ต้องมีสถานที่และระยะทาง ตัวอย่าง: { $choices }
        [unknown-place] ไม่รู้จักสถานที่ “{ $word }” (ตัวอักษรที่ { $at }) ช่วยพิมพ์ชื่อเมืองที่ใหญ่กว่า หรือละติจูด, ลองจิจูด
        [several-places] “{ $word }” (ตัวอักษรที่ { $at }) อาจหมายถึงได้หลายที่ ช่วยพิมพ์จุดใดจุดหนึ่งนี้: { $choices }
       *[other] อ่านไม่ออกตรงตัวอักษรที่ { $at }
    }
    .title = หมายถึงใคร?
broadcast-ask-text =
    ถึง: { $segment }
    ทีนี้ส่งข้อความมาได้เลย ขึ้นต้นแต่ละภาษาด้วยรหัสภาษา เช่น “es: Hola” ส่วนที่ไม่มีรหัสถือเป็น { $language } บรรทัดใน [วงเล็บ] ตอนท้ายจะกลายเป็นปุ่ม และ [Label -> /status] บอกว่ากดแล้วหมายถึงอะไร จะส่งรูปมาด้วยหรือส่งรูปแยกต่างหากก็ได้ “catalog: KEY” ใช้ข้อความจากแคตตาล็อก
broadcast-text-wrong =
    { $problem ->
        [empty] ไม่มีข้อความสำหรับ { $word }
        [too-long] ข้อความสำหรับ { $word } ยาวเกิน { $limit } ตัวอักษร
        [bad-button] “{ $word }” เป็นปุ่มไม่ได้: มีได้ไม่เกิน { $buttons } ปุ่ม แต่ละปุ่มไม่เกิน { $label } ตัวอักษร
       *[unknown-key] ในแคตตาล็อกไม่มีข้อความ “{ $word }” ที่ใช้เดี่ยวๆ ได้
    }
broadcast-preparing = กำลังนับว่าใครจะได้รับบ้าง ส่งภาษาอื่นเพิ่มหรือส่งรูปมาก็ได้
broadcast-preview =
    ถึง: { $segment }
    ผู้รับ: { $total }
    ภาษา: { $languages }
    ช่องทาง: { $channels }
    ข้อความ: { $texts }
    ไม่ส่งถึง: { $skipped }
    .title = ลองก่อนส่งจริง
broadcast-nobody =
    ไม่มีใครจะได้รับข้อความนี้ ถึง: { $segment }
    ไม่ส่งถึง: { $skipped }
broadcast-how =
    { $how ->
        [given] ตามที่ส่งมา
        [catalog] จากแคตตาล็อก
        [translated] แปลแล้ว
        [read] อีกภาษาที่ผู้รับอ่านได้
        [related] ภาษาที่ใกล้กับภาษาของผู้รับ
       *[closest] ใกล้ที่สุดเท่าที่มี
    }
skip-reason =
    { $reason ->
        [banned] ถูกระงับ
        [opted-out] ไม่อยากรับบรอดแคสต์
        [stopped] บอกให้หยุด
        [notifications] ขอรับแค่เรื่องดีล
        [blocked] บล็อกเรา
       *[unreachable] ไม่มีที่อยู่ติดต่อ
    }
broadcast-ask-when = เมื่อไหร่? เช่น “2h”, “18:30”, “2026-03-01 18:30” (เวลาของคุณ { $zone }) หรือใส่ “local” ไว้ข้างหน้าเพื่อใช้เวลาของผู้รับแต่ละคน
broadcast-when-wrong = อ่าน “{ $text }” เป็นเวลาภายในหนึ่งปีข้างหน้าไม่ได้
broadcast-progress =
    { $state }
    ถึง: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = บรอดแคสต์ { $id }
broadcast-state =
    { $state ->
        [ready] ยังไม่ส่ง
        [preparing] กำลังเตรียม
        [scheduled] ตั้งเวลาไว้: { $at }
        [running] กำลังส่ง
        [paused] พักไว้
        [done] เสร็จแล้ว
       *[cancelled] ยกเลิกแล้ว
    }
recipient-state =
    { $state ->
        [waiting] ยังไม่ถึงคิว
        [queued] คิวถัดไป
        [sending] กำลังส่ง
        [sent] ส่งแล้ว
        [delivered] ถึงแล้ว
        [read] อ่านแล้ว
        [failed] ส่งไม่สำเร็จ
        [window] รอให้ผู้รับทักมาก่อน
        [unsure] อาจส่งแล้ว
        [skipped] ไม่ส่งถึง
        [cancelled] ยกเลิกแล้ว
       *[erased] ลบไปแล้ว
    }
broadcast-none = ยังไม่มีบรอดแคสต์
broadcast-ask-cancel = แน่ใจไหมว่าจะยกเลิก? ใครที่ยังไม่ได้รับจะไม่ได้รับแล้ว
broadcast-report = { $states }
    .title = บรอดแคสต์ { $id }: ผู้รับทุกคน
broadcast-footer = พิมพ์ /stop เพื่อหยุดรับข้อความแบบนี้
button-send-now = ส่งเลย
button-schedule = ตั้งเวลา
button-hold = พักไว้
button-go-on = ทำต่อ
button-stop-sending = ยกเลิกการส่ง
button-report = รายงาน
operator-text = { $text }
