# ເລີ່ມຕົ້ນ ແລະ ທຳຄວາມຮູ້ຈັກ
birth-welcome = ສະບາຍດີ! ຂ້ອຍແມ່ນ MAI ຕົວແທນຊື້ຂາຍສ່ວນຕົວຂອງເຈົ້າ. ຢາກຂາຍ ໃຫ້ຟຣີ ແລກ ໃຫ້ເຊົ່າ ເຊົ່າ ຫຼື ຊອກຫາຫຍັງ ບອກມາເປັນຄຳເວົ້າ ແລະ ພາສາຂອງເຈົ້າເອງໄດ້ເລີຍ ຂ້ອຍຈະຊອກຄົນທີ່ເໝາະ ແລະ ຕໍ່ລາຄາໃຫ້. ບໍ່ມີຫຍັງແນ່ນອນ ຈົນກວ່າເຈົ້າຈະຕົກລົງ.
birth-ready = MAI ຂອງເຈົ້າພ້ອມແລ້ວ. ທັກມາໄດ້ເລີຍ.
ask-town = ເຈົ້າຢູ່ເມືອງໃດ? (ຂ້ອຍຕອບເປັນພາສາ { $language } ຖ້າເຈົ້າພິມພາສາອື່ນມາ ຂ້ອຍຈະປ່ຽນຕາມ.)
ask-autonomy = ໃຫ້ຂ້ອຍຕັດສິນໃຈເອງໄດ້ຊ່ຳໃດ?
ask-comfort = ບໍ່ເກີນເງິນເທົ່າໃດ ທີ່ຂ້ອຍເຮັດໄດ້ເລີຍໂດຍບໍ່ຕ້ອງລົບກວນເຈົ້າ?
ask-style = ຢາກໃຫ້ຂ້ອຍລົມກັບເຈົ້າແບບໃດ?
ask-sharing = MAI ຂອງຄົນອື່ນຮູ້ຫຍັງກ່ຽວກັບເຈົ້າໄດ້ແດ່?
ask-precision = ໃຫ້ຄົນອື່ນເຫັນບ່ອນຢູ່ຂອງເຈົ້າລະອຽດຊ່ຳໃດ?
ask-platforms = ເຈົ້າແຊັດຢູ່ໃສ? ເລືອກໄດ້ຫຼາຍຂໍ້.
ask-market = ໃຫ້ຂ້ອຍເຮັດຫຍັງແທນເຈົ້າໃນຕະຫຼາດໄດ້ແດ່?
ask-currency = ເຈົ້າໃຊ້ສະກຸນເງິນໃດ? ພິມມາໄດ້ເລີຍ ເຊັ່ນ { $currency }.
ask-radius = ເຈົ້າໄປໄກໄດ້ຊ່ຳໃດເພື່ອຊື້ຂາຍ?
ask-delivery = ເຈົ້າມັກນັດພົບກັນ ຫຼື ໃຫ້ສົ່ງເຄື່ອງ?
ask-payment = ເຈົ້າສະດວກຈ່າຍ ແລະ ຮັບເງິນແບບໃດ?
ask-quiet = ຍາມໃດໃຫ້ຂ້ອຍງຽບໄວ້?
ask-days = ເຈົ້າຫວ່າງພົບຄົນຍາມໃດ?
ask-firmness = ໃຫ້ຂ້ອຍຕໍ່ລາຄາແຮງຊ່ຳໃດ?
ask-partners = ຄະແນນຂອງອີກຝ່າຍຕ້ອງດີຊ່ຳໃດ?
ask-contact = ໃຜຕິດຕໍ່ເຈົ້າຜ່ານຂ້ອຍໄດ້ແດ່?
ask-notifications = ເລື່ອງໃດແດ່ທີ່ໃຫ້ຂ້ອຍບອກໂດຍບໍ່ຕ້ອງຖາມ?
ask-interests = ເຈົ້າສົນໃຈເຄື່ອງແບບໃດ? ພິມມາຈັກສອງສາມຢ່າງ.
ask-formality = ໃຫ້ຂ້ອຍເວົ້າສຸພາບຊ່ຳໃດ?
ask-languages = ເຈົ້າເວົ້າພາສາຫຍັງໄດ້ແດ່? ພິມມາໄດ້ເລີຍ.
ask-language = ໃຫ້ຂ້ອຍເວົ້າພາສາໃດ?
language-set = ແຕ່ນີ້ໄປ ຂ້ອຍຈະເວົ້າພາສາ { $language }.
choice-autonomy-ask = ຖາມຂ້ອຍທຸກເທື່ອ
choice-autonomy-big = ເລື່ອງໃຫຍ່ຈຶ່ງຖາມ
choice-autonomy-tell = ເຮັດເລີຍແລ້ວບອກ
choice-autonomy-full = ຕັດສິນແທນຂ້ອຍ
choice-comfort-under = ບໍ່ເກີນ { $amount }
choice-comfort-trust = ເຊື່ອໃຈ MAI
choice-style-casual = ແບບກັນເອງ
choice-style-professional = ແບບມືອາຊີບ
choice-style-brief = ສັ້ນໆ
choice-style-detailed = ລະອຽດ
choice-sharing-nothing = ບໍ່ໃຫ້ຮູ້ຫຍັງ
choice-sharing-interests = ສິ່ງທີ່ສົນໃຈ
choice-sharing-profile = ໂປຣໄຟລ໌
choice-sharing-all = ຫຍັງກໍໄດ້ທີ່ຊ່ວຍ
choice-precision-city = ເມືອງຂອງຂ້ອຍ
choice-precision-never = ບໍ່ໃຫ້ເຫັນເລີຍ
choice-precision-neighbourhood = ຄຸ້ມບ້ານຂອງຂ້ອຍ
choice-precision-precise = ລະອຽດ
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ແຊັດເທິງເວັບ
platform-not-yet = { $name }: ຢູ່ນີ້ຍັງບໍ່ທັນມີໃຫ້ໃຊ້ ແຕ່ຂ້ອຍຈື່ໄວ້ໃຫ້ແລ້ວ.
choice-market-full = ທຸກຢ່າງ
choice-market-browse = ເບິ່ງຊື່ໆ
choice-market-buy = ຊື້ ແຕ່ຖາມຂ້ອຍກ່ອນ
choice-market-sell = ຂາຍ ແຕ່ຖາມຂ້ອຍກ່ອນ
choice-radius-5 = 5 ກມ
choice-radius-20 = 20 ກມ
choice-radius-50 = 50 ກມ
choice-radius-100 = 100 ກມ
choice-radius-500 = 500 ກມ
choice-delivery-pickup = ນັດພົບ
choice-delivery-delivery = ສົ່ງເຄື່ອງ
choice-delivery-either = ແບບໃດກໍໄດ້
choice-payment-cash = ເງິນສົດ
choice-payment-transfer = ໂອນເງິນ
choice-payment-card = ບັດ
choice-payment-any = ແບບໃດກໍໄດ້
choice-quiet-night = ກາງຄືນ (22–8)
choice-quiet-none = ບໍ່ຕ້ອງງຽບ
choice-quiet-evening = ແລງຫາເຊົ້າ (19–9)
choice-days-any = ຍາມໃດກໍໄດ້
choice-days-weekend = ເສົາ-ອາທິດ
choice-days-evenings = ຕອນບ່າຍແລະແລງ
choice-days-mornings = ຕອນເຊົ້າ
choice-firmness-normal = ທຳມະດາ
choice-firmness-soft = ເບົາໆ
choice-firmness-firm = ເຕັມທີ່
choice-partners-0 = ໃຜກໍໄດ້
choice-partners-50 = ປານກາງຂຶ້ນໄປ
choice-partners-70 = ດີ
choice-partners-85 = ດີຫຼາຍ
choice-contact-everyone = ທຸກຄົນ
choice-contact-rated = ຄົນທີ່ມີຄະແນນແລ້ວ
choice-contact-nobody = ບໍ່ໃຫ້ໃຜ
choice-notifications-all = ທຸກເລື່ອງ
choice-notifications-digest = ມື້ລະເທື່ອ ລວມກັນ
choice-notifications-deals = ສະເພາະຂໍ້ຕົກລົງ
choice-notifications-none = ບໍ່ຕ້ອງບອກ
choice-formality-polite = ສຸພາບ
choice-formality-familiar = ຄືໝູ່ກັນ
which-town = ເຈົ້າໝາຍເຖິງບ່ອນໃດ?
town-noted = ຈື່ໄວ້ແລ້ວ: { $town }. ຂ້ອຍຄິດເງິນເປັນ { $currency } ເຈົ້າປ່ຽນໄດ້ຢູ່ /settings.
unclear-town = ຂ້ອຍບໍ່ຮູ້ຈັກເມືອງນັ້ນ. ຊ່ວຍພິມຊື່ເມືອງໃຫຍ່ທີ່ໃກ້ທີ່ສຸດ ຫຼື ສົ່ງທີ່ຕັ້ງມາແດ່.
held-until-ready = ຂ້ອຍເກັບເລື່ອງນີ້ໄວ້ແລ້ວ. ຖ້າບຶດໜຶ່ງ ແລ້ວຂ້ອຍຈະຈັດການໃຫ້.
please-choose = ກົດປຸ່ມໃດໜຶ່ງແດ່ ຫຼື ພິມ /help.
noted = ຈື່ໄວ້ແລ້ວ.
welcome-back = { $formality ->
    [familiar] ໂຫຼ ດີໃຈທີ່ໄດ້ພົບກັນອີກ! 👋 ມີຫຍັງບໍ່?
   *[polite] ຍິນດີຕ້ອນຮັບກັບມາ! ເຈົ້າກຳລັງຊອກຫຍັງ ຫຼື ມີຫຍັງຢາກປ່ອຍ?
}

# ປຸ່ມ
button-skip = ຂ້າມ
button-done-choosing = ເລືອກແລ້ວ
button-drop = ບໍ່ເປັນຫຍັງ ຊ່າງມັນ
button-yes-look = ໄດ້ ຊອກເລີຍ
button-only-tell = ບອກຂ້ອຍກໍພໍ
button-change = ປ່ຽນ
button-back = ກັບຄືນ
button-approve = ຕົກລົງ
button-decline = ບໍ່ເອົາ
button-counter = ສະເໜີລາຄາອື່ນ
button-here = ຂ້ອຍຮອດແລ້ວ
button-done = ຮຽບຮ້ອຍແລ້ວ
button-write = ຂຽນຫາອີກຝ່າຍ
button-reschedule = ປ່ຽນເວລາ
button-noshow = ອີກຝ່າຍບໍ່ມາ
button-cancel = ຍົກເລີກຂໍ້ຕົກລົງ
button-cancel-sure = ແມ່ນ ຍົກເລີກ
button-cancel-wish = ລຶບ
button-keep = ບໍ່ ເກັບໄວ້
button-reply = ຕອບ
button-negotiate = ຕໍ່ລາຄາ
button-accept-time = ເວລານີ້ໄດ້
button-pause = ພັກໄວ້
button-resume = ຊອກຕໍ່
button-edit = ແກ້ໄຂ
button-export = ຂໍ້ມູນຂ້ອຍເປັນໄຟລ໌
button-erase = ລຶບທັງໝົດ
button-erase-sure = ແມ່ນ ລຶບທັງໝົດ
button-voice-give = ໃຫ້ຕົວຢ່າງສຽງ
button-voice-delete = ລຶບຕົວຢ່າງສຽງ
button-used = ປຸ່ມນັ້ນກົດໄປແລ້ວ. ພິມ /status ເພື່ອເບິ່ງວ່າຮອດໃສແລ້ວ.
button-unknown = ຂ້ອຍບໍ່ຮູ້ຈັກປຸ່ມນັ້ນແລ້ວ. ພິມ /status ເພື່ອເບິ່ງວ່າຮອດໃສແລ້ວ.
button-foreign = ປຸ່ມນັ້ນເປັນຂອງຄົນອື່ນ.
label = { $text }

# ລາຍການ
action-name = { $action ->
    [SELL] ຂາຍ
    [BUY] ຊອກຊື້
    [GIVE] ໃຫ້ຟຣີ
    [TRADE] ແລກ
    [RENT_OUT] ໃຫ້ເຊົ່າ
    [RENT] ຊອກເຊົ່າ
    [OFFER_SERVICE] ຮັບເຮັດ
    [SEEK_SERVICE] ຊອກຄົນເຮັດ
   *[other] ລາຍການ
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    ໃຫ້ຂ້ອຍຊອກຄົນເລີຍບໍ່? ຖ້າມີຫຍັງບໍ່ຖືກ ພິມບອກໃຫ້ແກ້ກໍໄດ້.
    .title = { action-name }: { $thing }
ask-wish-action = ເຈົ້າຢາກເຮັດຫຍັງກັບມັນ?
ask-wish-thing = ມັນແມ່ນຫຍັງແທ້?
ask-wish-location = ຢູ່ເມືອງໃດ? ສົ່ງທີ່ຕັ້ງມາກໍໄດ້.
ask-wish-size = ຂະໜາດເທົ່າໃດ?
ask-wish-quantity = ຈຳນວນເທົ່າໃດ?
ask-wish-wanted = ເຈົ້າຢາກແລກເອົາຫຍັງ?
per-what = { $per ->
    [hour] ຕໍ່ຊົ່ວໂມງ
    [day] ຕໍ່ມື້
    [week] ຕໍ່ອາທິດ
    [month] ຕໍ່ເດືອນ
    [unit] ຕໍ່ອັນ
   *[one] {""}
}
ask-wish-target = ເຈົ້າຢາກໄດ້ລາຄາເທົ່າໃດ{ per-what }? ຄົນອື່ນຈະເຫັນເປັນລາຄາທີ່ເຈົ້າຕັ້ງໄວ້.
ask-wish-limit = { $side ->
    [provider] ຕ່ຳສຸດທີ່ເຈົ້າຮັບໄດ້ແມ່ນເທົ່າໃດ{ per-what }? ຮູ້ກັນແຕ່ເຮົາສອງ ຂ້ອຍບໍ່ບອກໃຜເດັດຂາດ.
   *[seeker] ສູງສຸດທີ່ເຈົ້າຈ່າຍໄດ້ແມ່ນເທົ່າໃດ{ per-what }? ຮູ້ກັນແຕ່ເຮົາສອງ ຂ້ອຍບໍ່ບອກໃຜເດັດຂາດ.
}
unclear-wish-thing = ຊ່ວຍບອກຈັກຄຳສອງຄຳແດ່ວ່າມັນແມ່ນຫຍັງ.
unclear-wish-location = ຂ້ອຍບໍ່ຮູ້ຈັກເມືອງນັ້ນ. ຊ່ວຍພິມຊື່ເມືອງໃຫຍ່ທີ່ໃກ້ທີ່ສຸດ ຫຼື ສົ່ງທີ່ຕັ້ງມາແດ່.
unclear-wish-size = ຊ່ວຍພິມຂະໜາດຕາມທີ່ຂຽນໄວ້ເທິງເຄື່ອງແດ່.
unclear-wish-quantity = ຊ່ວຍພິມເປັນຕົວເລກແດ່ ເຊັ່ນ 4.
unclear-wish-wanted = ຊ່ວຍບອກຈັກຄຳສອງຄຳແດ່ວ່າຢາກແລກເອົາຫຍັງ.
unclear-wish-target = ຊ່ວຍພິມຈຳນວນເງິນແດ່ ເຊັ່ນ 80.
unclear-wish-limit = ຊ່ວຍພິມຈຳນວນເງິນແດ່ ເຊັ່ນ 60.
two-currencies = ຂ້ອຍເຫັນສອງສະກຸນເງິນ: { $currencies }. ຊ່ວຍບອກຈຳນວນເງິນເປັນສະກຸນດຽວແດ່.
several-wishes = ຂ້ອຍເຫັນວ່າມີ { $count } ລາຍການ. ມາເບິ່ງກັນເທື່ອລະລາຍການ.
wish-open = { $style ->
    [brief] ກຳລັງຊອກໃຫ້.
   *[other] ຂ້ອຍກຳລັງຊອກຄົນໃຫ້ ເຫັນແລ້ວຈະບອກທັນທີ. ພິມ /status ເບິ່ງໄດ້ຕະຫຼອດ.
}
wish-standing = ຂ້ອຍຈະຄອຍເບິ່ງໃຫ້ ແລະ ຈະບອກສະເພາະຕອນທີ່ມີເຂົ້າມາ.
wish-dropped = ໂອເຄ ບໍ່ເອົາແລ້ວ.
wish-expired = ລາຍການນີ້ໝົດເວລາແລ້ວ ຂ້ອຍເຊົາຊອກແລ້ວ. ຖ້າຍັງຢາກໄດ້ ບອກໃໝ່ໄດ້ເລີຍ.
    .title = { action-name }: { $thing }
wish-paused = ພັກໄວ້ແລ້ວ. ບໍ່ມີໃຜເຫັນຈົນກວ່າເຈົ້າຈະເປີດຕໍ່.
wish-resumed = ຂ້ອຍກັບມາຊອກໃຫ້ແລ້ວ.
wish-cancelled = ລຶບແລ້ວ: { $thing }.
which-field = ໃຫ້ຂ້ອຍປ່ຽນຫຍັງ?
field-action = ສິ່ງທີ່ຂ້ອຍຢາກເຮັດ
field-thing = ເຄື່ອງ
field-quantity = ຈຳນວນ
field-size = ຂະໜາດ
field-location = ເມືອງ
field-wanted = ສິ່ງທີ່ຢາກແລກເອົາ
field-target = ລາຄາທີ່ຕັ້ງ
field-limit = ຂີດຈຳກັດຂອງຂ້ອຍ
photo-what = ຮູບງາມແທ້! ມັນແມ່ນຫຍັງ ແລະ ໃຫ້ຂ້ອຍເຮັດຫຍັງ: ຂາຍ ໃຫ້ຟຣີ ຫຼື ຊອກອັນຄືກັນ?
photo-seen = ເບິ່ງຄືວ່າແມ່ນ: { $thing }. ໃຫ້ຂ້ອຍເຮັດຫຍັງ: ຂາຍ ໃຫ້ຟຣີ ຫຼື ຊອກອັນຄືກັນ?
voice-heard = ຂ້ອຍໄດ້ຍິນວ່າ: “{ $text }”
voice-unclear = ຂ້ອຍຟັງບໍ່ອອກ. ຊ່ວຍພິມມາສັ້ນໆແດ່.
got-voice = ຂ້ອຍຍັງຟັງຂໍ້ຄວາມສຽງບໍ່ໄດ້. ຊ່ວຍພິມມາສັ້ນໆແດ່.
got-contact = ຂອບໃຈ ແຕ່ຂ້ອຍບໍ່ຕ້ອງການເບີຕິດຕໍ່: ເຈົ້າກັບອີກຝ່າຍຂຽນຫາກັນຜ່ານຂ້ອຍ.
got-sticker = 🙂 ບອກເປັນຄຳເວົ້າແດ່ວ່າເຈົ້າຊອກຫຍັງ ຫຼື ຢາກປ່ອຍຫຍັງ.
got-document = ຂ້ອຍອ່ານໄຟລ໌ບໍ່ໄດ້. ຊ່ວຍບອກສັ້ນໆແດ່ວ່າແມ່ນເລື່ອງຫຍັງ.
got-other = ຂ້ອຍອ່ານຂໍ້ຄວາມແບບນັ້ນບໍ່ໄດ້. ຊ່ວຍພິມບອກສັ້ນໆແດ່.
standing-found = { $priced ->
    [yes] ພົບແລ້ວ: { $thing } ໄກ { $distance } ຕັ້ງລາຄາ { $price }.
   *[no] ພົບແລ້ວ: { $thing } ໄກ { $distance }.
}
digest = { $lines }
    .title = ມື້ນີ້ພົບໃຫ້ເຈົ້າ
talk-begun = ຂ້ອຍກຳລັງລົມກັບອີກຝ່າຍ ແລ້ວຈະກັບມາບອກ.
which-meaning = ຂ້ອຍບໍ່ແນ່ໃຈວ່າເຂົ້າໃຈຖືກບໍ່. ເຈົ້າຢາກເຮັດຫຍັງ?
meaning-sell = ຂາຍເຄື່ອງ
meaning-buy = ຊື້ເຄື່ອງ
meaning-give = ໃຫ້ເຄື່ອງຟຣີ
meaning-trade = ແລກເຄື່ອງ
meaning-rent-out = ເອົາອອກໃຫ້ເຊົ່າ
meaning-rent = ຊອກເຊົ່າ
meaning-offer-service = ຮັບຈ້າງເຮັດວຽກ
meaning-seek-service = ຈ້າງຄົນເຮັດວຽກ
meaning-approve = ຕົກລົງ
meaning-decline = ປະຕິເສດ
meaning-counter = ສະເໜີລາຄາອື່ນ
meaning-cancel = ຖອນຄືນ
meaning-status = ເບິ່ງວ່າຮອດໃສແລ້ວ
meaning-help = ຂໍຄວາມຊ່ວຍເຫຼືອ
meaning-greet = ທັກທາຍຊື່ໆ
meaning-thank = ຂອບໃຈຊື່ໆ
meaning-stop = ເຊົາສົ່ງຂໍ້ຄວາມ
meaning-other = ລົມຫຼິ້ນຊື່ໆ
meaning-neither = ເລື່ອງອື່ນ
say-it-differently = ຊັ້ນຊ່ວຍເວົ້າແບບອື່ນແດ່ ເຊັ່ນ: “ຢາກຂາຍລົດຖີບ 8 ແສນ”.

# ແຖວໃນບັດ
line-in-return = ແລກເອົາ: { $value }
line-details = { $value }
line-quantity = ຈຳນວນ: { $value }
line-unit-price = ລາຄາຕໍ່ອັນ: { $value }
line-total = ລວມ: { $value }
line-price-hour = { $value } ຕໍ່ຊົ່ວໂມງ
line-price-day = { $value } ຕໍ່ມື້
line-price-week = { $value } ຕໍ່ອາທິດ
line-price-month = { $value } ຕໍ່ເດືອນ
line-free = ຟຣີ
line-reasons = ເຫດຜົນ: { $value }
line-distance = ໄລຍະທາງ: { $value }
line-area = ເຂດນັດພົບ: { $value }
line-times = ເວລາທີ່ເປັນໄປໄດ້: { $value }
line-payment = ການຈ່າຍເງິນ: { $value }
line-partner = ອີກຝ່າຍ: { $value }
line-interests = ສິ່ງທີ່ສົນໃຈ: { $value }
line-since = ຢູ່ນີ້ຕັ້ງແຕ່: { $value }
line-expires = ໃຊ້ໄດ້ຮອດ: { $value }
line-deal = ຂໍ້ຕົກລົງເລກທີ { $value }
line-hope = ລາຄາ: { $value }
line-limit = ຂີດຈຳກັດ (ຮູ້ແຕ່ເຈົ້າກັບຂ້ອຍ): { $value }
line-place = ບ່ອນ: { $value }
line-urgent = ດ່ວນ
line-when = ເວລາ: { $value }
line-where = ສະຖານທີ່: { $value }
partner-new = { $named ->
    [yes] { $name } ມາໃໝ່ ຍັງບໍ່ມີຄະແນນ
   *[no] ມາໃໝ່ ຍັງບໍ່ມີຄະແນນ
}
partner-rated = { $named ->
    [yes] { $name } { NUMBER($stars, maximumFractionDigits: 1) } ຈາກ 5 ດາວ ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } ຈາກ 5 ດາວ ({ $count })
}
reason-same-size = ຂະໜາດກົງກັນ
reason-same-brand = ຍີ່ຫໍ້ກົງກັນ
reason-same-model = ລຸ້ນກົງກັນ
reason-asks = ຕັ້ງລາຄາ { $value }
payment-cash = ເງິນສົດ
payment-bank-transfer = ໂອນເງິນ
payment-card = ບັດ
payment-mobile-money = ຈ່າຍຜ່ານມືຖື
condition-new = ໃໝ່
condition-used-like-new = ຄືໃໝ່
condition-used-good = ສະພາບດີ
condition-used-fair = ສະພາບພໍໃຊ້
condition-for-parts = ສຳລັບອາໄຫຼ່
condition-used = ມືສອງ
color-black = ສີດຳ
color-white = ສີຂາວ
color-red = ສີແດງ
color-blue = ສີຟ້າ
color-green = ສີຂຽວ
color-yellow = ສີເຫຼືອງ
color-grey = ສີເທົາ
color-brown = ສີນ້ຳຕານ
color-pink = ສີບົວ
color-silver = ສີເງິນ
color-gold = ສີຄຳ
color-beige = ສີຄຣີມ
color-purple = ສີມ່ວງ
color-orange = ສີສົ້ມ
material-leather = ໜັງ
material-wood = ໄມ້
material-metal = ໂລຫະ
material-glass = ແກ້ວ
material-plastic = ພລາສຕິກ
material-cotton = ຝ້າຍ
material-wool = ຂົນແກະ
material-silk = ໄໝ
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } ກມ
attribute-rooms = { $value } ຫ້ອງ
attribute-area-m2 = { $value } m²
unit-kg = { $count } ກິໂລ
unit-l = { $count } ລິດ
unit-m = { $count } ແມັດ
unit-piece = { $count } ອັນ
unit-pair = { $count } ຄູ່
unit-set = { $count } ຊຸດ

# ຂໍ້ຕົກລົງ
card-approval = { $lines }

    ເຈົ້າຕົກລົງບໍ່?
    .title = { $side ->
    [provider] ມີຄົນຢາກໄດ້ຈາກເຈົ້າ: { $thing }
   *[seeker] ຊອກພົບໃຫ້ເຈົ້າແລ້ວ: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = ເຈົ້າຕົກລົງແລ້ວ. ຕອນນີ້ຂ້ອຍລໍຖ້າອີກຝ່າຍ.
approved-for-you = ຂ້ອຍຕົກລົງແທນເຈົ້າແລ້ວ ຕາມທີ່ເຈົ້າອະນຸຍາດໄວ້.
counter-accepted = ອີກຝ່າຍຮັບລາຄາຂອງເຈົ້າ.
declined-by-you = ປະຕິເສດແລ້ວ. ຂ້ອຍຊອກຕໍ່ໃຫ້.
deal-expired = ຂໍ້ຕົກລົງ { $deal } ໝົດເວລາແລ້ວ. ຂ້ອຍຊອກຕໍ່ໃຫ້.
deal-reminder = { $lines }

    ອັນນີ້ຍັງລໍຖ້າຄຳຕອບຂອງເຈົ້າຢູ່.
    .title = { $thing }
deal-cancelled-by-you = ຍົກເລີກຂໍ້ຕົກລົງ { $deal } ແລ້ວ. ຂ້ອຍບອກອີກຝ່າຍແລ້ວ.
peer-declined = ອີກຝ່າຍບໍ່ເອົາຂໍ້ຕົກລົງ { $deal }. ຂ້ອຍຊອກຕໍ່ໃຫ້.
peer-cancelled = ອີກຝ່າຍຍົກເລີກຂໍ້ຕົກລົງ { $deal } ແລ້ວ. ຂ້ອຍຊອກຕໍ່ໃຫ້.
ask-counter = ລາຄາຕໍ່ອັນແມ່ນ { $price }. ເຈົ້າຈະສະເໜີລາຄາເທົ່າໃດແທນ?
counter-sent = ຂ້ອຍສົ່ງຕໍ່ລາຄາຂອງເຈົ້າແລ້ວ.
counter-refused = ອີກຝ່າຍບໍ່ຮັບລາຄານັ້ນ. { $price } ຍັງຄືເກົ່າ.
nothing-to-approve = ຕອນນີ້ບໍ່ມີຫຍັງລໍຖ້າຄຳຕອບຂອງເຈົ້າ.
which-deal = ມີຫຼາຍຂໍ້ສະເໜີລໍຖ້າເຈົ້າຢູ່. ໃຊ້ປຸ່ມແດ່.
ask-cancel-deal = ຍົກເລີກຂໍ້ຕົກລົງນີ້ແທ້ບໍ່? ອີກຝ່າຍກຳລັງຫວັງນຳເຈົ້າຢູ່.
kept = ໂອເຄ ທຸກຢ່າງຄືເກົ່າ.

# ການນັດພົບ
meeting-card = { $lines }

    ພົບກັນບ່ອນທີ່ມີຄົນຫຼາຍຕອນກາງເວັນ ເບິ່ງເຄື່ອງກ່ອນຈ່າຍ ແລະ ຢ່າຈ່າຍເງິນລ່ວງໜ້າເດັດຂາດ.
    .title = ຕົກລົງແລ້ວ: { $thing }
meeting-spot = ບ່ອນສາທາລະນະທີ່ມີຄົນຫຼາຍໃນ { $town } ເຊັ່ນ ໃຈກາງເມືອງ ຫຼື ສະຖານີ
meeting-calendar = ນີ້ແມ່ນນັດໝາຍສຳລັບປະຕິທິນຂອງເຈົ້າ.
meeting-soon = { $lines }
    .title = ໃກ້ຮອດເວລານັດແລ້ວ: { $thing }
meeting-how = ເປັນຈັ່ງໃດແດ່?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = ຂ້ອຍບໍ່ເຫັນເວລາອື່ນທີ່ສະດວກທັງສອງຝ່າຍ. ເຈົ້າຂຽນຫາອີກຝ່າຍໄດ້.
ask-other-time = ເວລາໃດທີ່ເຈົ້າສະດວກ?
time-proposed = ຂ້ອຍສະເໜີເວລາ { $time } ແລ້ວ.
time-asked = ອີກຝ່າຍສະເໜີເວລາ { $time }.
arrived-noted = ຂ້ອຍບອກອີກຝ່າຍແລ້ວວ່າເຈົ້າຮອດແລ້ວ.
peer-arrived = ອີກຝ່າຍຮອດແລ້ວ.
ask-rating = ຮຽບຮ້ອຍ! ອີກຝ່າຍເປັນແນວໃດ?
too-early-for-no-show = ເວລານັດແມ່ນ { $time }. ລໍຖ້າຮອດຕອນນັ້ນກ່ອນແດ່.
no-show-noted = ເສຍໃຈນຳເດີ. ຂ້ອຍບັນທຶກແລ້ວວ່າອີກຝ່າຍບໍ່ມາ ແລະ ຈະຊອກຕໍ່ໃຫ້. ເຈົ້າຢາກໃຫ້ຄະແນນອີກຝ່າຍບໍ່?
blamed-no-show = ອີກຝ່າຍບອກວ່າເຈົ້າບໍ່ໄດ້ມາ. ຂ້ອຍຊອກຕໍ່ໃຫ້. ເຈົ້າກໍໃຫ້ຄະແນນອີກຝ່າຍໄດ້ຄືກັນ.
rating-thanks = ຂອບໃຈ! ເຈົ້າໃຫ້ { $stars } ດາວ.
ask-note = ໃຫ້ຂ້ອຍບອກອີກຝ່າຍວ່າແນວໃດ? ຂ້ອຍຈະສົ່ງຕໍ່ໂດຍບໍ່ມີຊື່ ຫຼື ເບີຂອງເຈົ້າ.
note-sent = ສົ່ງຕໍ່ແລ້ວ.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = ຂໍ້ຄວາມກ່ຽວກັບ: { $thing }
note-translated = “{ $text }” { $understood }
    ຕົ້ນສະບັບ ({ $language }): “{ $original }”
    .title = ຂໍ້ຄວາມກ່ຽວກັບ: { $thing }

# ສະຖານະ
status-summary = ລາຍການທີ່ເປີດຢູ່: { $wishes }. ຂໍ້ຕົກລົງທີ່ເປີດຢູ່: { $deals }. ສຳເລັດແລ້ວ: { $done }.
status-empty = ຕອນນີ້ບໍ່ມີຫຍັງເປີດຢູ່. ບອກຂ້ອຍແດ່ວ່າເຈົ້າຢາກຂາຍ ຫຼື ຊອກຫຍັງ.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = ຍັງບໍ່ສຳເລັດ
wish-state-open = ກຳລັງຊອກ
wish-state-standing = ມີແລ້ວຈະບອກ
wish-state-talking = ກຳລັງຕໍ່ລອງ
wish-state-agreed = ຕົກລົງແລ້ວ ເບິ່ງຂໍ້ຕົກລົງ
wish-state-paused = ພັກໄວ້
deal-state-proposed = ລໍຖ້າຄຳຕອບຂອງເຈົ້າ
deal-state-approved-by-me = ລໍຖ້າອີກຝ່າຍ
deal-state-approved-by-peer = ອີກຝ່າຍຕົກລົງແລ້ວ ລໍຖ້າເຈົ້າ
deal-state-confirmed = ຕົກລົງທັງສອງຝ່າຍແລ້ວ
deal-state-meeting = ນັດພົບແລ້ວ
deal-state-arrived = ເຈົ້າຮອດແລ້ວ
deal-state-done = ສຳເລັດແລ້ວ ຍັງບໍ່ທັນໃຫ້ຄະແນນ
deal-state-no-show = ມີຄົນບໍ່ມາ
deal-state-blamed = ອີກຝ່າຍບອກວ່າເຈົ້າບໍ່ໄດ້ມາ
ask-cancel-wish = ລຶບ “{ $thing }” ແທ້ບໍ່?

# ການຕັ້ງຄ່າ ແລະ ຄວາມເປັນສ່ວນຕົວ
settings-list = ເຈົ້າຢາກປ່ຽນຫຍັງ?
setting-language = ພາສາ
setting-town = ເມືອງ
setting-autonomy = ການຕັດສິນໃຈເອງ
setting-comfort = ຈຳນວນເງິນ
setting-style = ແບບການລົມ
setting-sharing = ສິ່ງທີ່ຄົນອື່ນຮູ້
setting-precision = ທີ່ຕັ້ງ
setting-platforms = ຊ່ອງທາງ
setting-market = ຕະຫຼາດ
setting-currency = ສະກຸນເງິນ
setting-radius = ໄລຍະທາງ
setting-delivery = ການສົ່ງເຄື່ອງ
setting-payment = ການຈ່າຍເງິນ
setting-quiet = ເວລາງຽບ
setting-days = ມື້ນັດພົບ
setting-firmness = ການຕໍ່ລາຄາ
setting-partners = ຄະແນນຂອງຄົນອື່ນ
setting-contact = ໃຜຕິດຕໍ່ຂ້ອຍໄດ້
setting-notifications = ການແຈ້ງເຕືອນ
setting-interests = ສິ່ງທີ່ສົນໃຈ
setting-formality = ຄວາມສຸພາບ
setting-languages = ພາສາທີ່ຂ້ອຍເວົ້າໄດ້
privacy = ຂ້ອຍເກັບສິ່ງທີ່ເຈົ້າບອກກ່ຽວກັບລາຍການຂອງເຈົ້າ ຄຳຕອບຕໍ່ຄຳຖາມຂອງຂ້ອຍ ແລະ ຂໍ້ຕົກລົງຂອງເຈົ້າ. ຂີດຈຳກັດ ແລະ ທີ່ຢູ່ຂອງເຈົ້າບໍ່ອອກຈາກຂ້ອຍເດັດຂາດ. ເຈົ້າເອົາຂໍ້ມູນໄປນຳ ຫຼື ລຶບຖິ້ມກໍໄດ້.
export-ready = ນີ້ແມ່ນທຸກຢ່າງທີ່ຂ້ອຍຮູ້ກ່ຽວກັບເຈົ້າ.
ask-erase = ລຶບທັງໝົດແທ້ບໍ່? ລາຍການ ແລະ ຂໍ້ຕົກລົງທີ່ເປີດຢູ່ຈະຈົບລົງ ແລະ MAI ຂອງເຈົ້າຈະຫາຍໄປຕະຫຼອດການ.
erased = ລຶບທັງໝົດແລ້ວ. ລາກ່ອນເດີ!
voice-consent = ຂອບໃຈ. ສົ່ງຂໍ້ຄວາມສຽງສັ້ນໆມາຕອນນີ້ແດ່ ຂ້ອຍຈະເກັບໄວ້ເປັນຕົວຢ່າງສຽງຂອງເຈົ້າຈົນກວ່າເຈົ້າຈະລຶບ.
voice-kept = ຂ້ອຍເກັບຕົວຢ່າງສຽງຂອງເຈົ້າແລ້ວ. ເຈົ້າລຶບໄດ້ຢູ່ /privacy.
voice-deleted = ລຶບຕົວຢ່າງສຽງຂອງເຈົ້າແລ້ວ.

# ການສົນທະນາ
help = { $style ->
    [brief] ບອກຂ້ອຍວ່າເຈົ້າຂາຍ ໃຫ້ຟຣີ ແລກ ເຊົ່າ ຫຼື ຊອກຫຍັງ. /status /settings /privacy /cancel /stop
   *[other] ບອກເປັນຄຳເວົ້າຂອງເຈົ້າເອງວ່າຢາກຂາຍ ໃຫ້ຟຣີ ແລກ ໃຫ້ເຊົ່າ ເຊົ່າ ຫຼື ຊອກຫຍັງ. ຕົວຢ່າງ: “ມີລົດຖີບຂາຍ 8 ແສນ” ຫຼື “ຊອກຕຽງເດັກນ້ອຍໃກ້ໆ”. ຂ້ອຍຈະຊອກຄົນໃຫ້ ບໍ່ວ່າຈະເວົ້າພາສາໃດ ຕໍ່ລາຄາໃນຂີດຈຳກັດຂອງເຈົ້າ ແລະ ຖາມເຈົ້າກ່ອນຈະຕົກລົງຫຍັງ.
        /status – ຮອດໃສແລ້ວ
        /settings – ວິທີທີ່ຂ້ອຍເຮັດວຽກໃຫ້ເຈົ້າ
        /privacy – ຂໍ້ມູນຂອງເຈົ້າ
        /cancel – ຂ້າມຄຳຖາມ
        /stop – ເຊົາສົ່ງຂໍ້ຄວາມ
}
greeting = { $formality ->
    [familiar] ໂຫຼ! 👋 ຊອກຫຍັງ ຫຼື ມີຫຍັງຢາກປ່ອຍ?
   *[polite] { $style ->
        [professional] ສະບາຍດີ. ໃຫ້ຂ້ອຍຊ່ວຍຫຍັງໄດ້ແດ່?
       *[other] ສະບາຍດີ! ເຈົ້າກຳລັງຊອກຫຍັງ ຫຼື ມີຫຍັງຢາກປ່ອຍ?
    }
}
you-are-welcome = { $formality ->
    [familiar] ບໍ່ເປັນຫຍັງ! 🙂
   *[polite] ບໍ່ເປັນຫຍັງ ຍິນດີຊ່ວຍເດີ!
}
not-a-wish = ຂ້ອຍເກັ່ງເລື່ອງຊື້ຂາຍ: ບອກມາແດ່ວ່າຢາກຂາຍ ໃຫ້ຟຣີ ແລກ ໃຫ້ເຊົ່າ ເຊົ່າ ຫຼື ຊອກຫຍັງ. ເບິ່ງເພີ່ມໄດ້ຢູ່ /help.
nothing-asked = ໂອເຄ ຂ້ອຍບໍ່ລໍຖ້າຄຳຕອບແລ້ວ.
stopped = ຂ້ອຍຈະງຽບໄວ້. ຢາກຕໍ່ຍາມໃດກໍຂຽນຫາຂ້ອຍໄດ້.
command-unknown = ຂ້ອຍບໍ່ຮູ້ຈັກຄຳສັ່ງນັ້ນ. ເບິ່ງສິ່ງທີ່ຂ້ອຍເຮັດໄດ້ຢູ່ /help.
empty-message = ຂໍ້ຄວາມນັ້ນຫວ່າງເປົ່າ. ບອກສັ້ນໆແດ່ວ່າເຈົ້າຕ້ອງການຫຍັງ.
edit-unclear = ຂ້ອຍເຫັນວ່າເຈົ້າແກ້ຂໍ້ຄວາມ. ຊ່ວຍບອກໃໝ່ແດ່ວ່າໃຫ້ຂ້ອຍປ່ຽນຫຍັງ.
too-long = ຍາວໂພດສຳລັບຂ້ອຍ. ຊ່ວຍເວົ້າບໍ່ໃຫ້ເກີນ { $limit } ຕົວອັກສອນແດ່.
no-longer-possible = ເຮັດແນວນັ້ນບໍ່ໄດ້ແລ້ວ. ພິມ /status ເພື່ອເບິ່ງວ່າຮອດໃສແລ້ວ.
not-found = ຂ້ອຍຊອກອັນນັ້ນບໍ່ເຫັນແລ້ວ. ພິມ /status ເພື່ອເບິ່ງວ່າຮອດໃສແລ້ວ.
sorry-failed = ຂໍໂທດ ມີບາງຢ່າງຜິດພາດຢູ່ຝ່າຍຂ້ອຍ. ຊ່ວຍເວົ້າອີກເທື່ອໜຶ່ງແດ່.
refused-market = ການຕັ້ງຄ່າຂອງເຈົ້າບໍ່ໃຫ້ຂ້ອຍເຮັດແນວນັ້ນ. ເຈົ້າປ່ຽນໄດ້ຢູ່ /settings.
refused-too-many-wishes = ເຈົ້າມີລາຍການເປີດຢູ່ຫຼາຍແລ້ວ. ເຮັດໃຫ້ແລ້ວ ຫຼື ລຶບອັນໜຶ່ງກ່ອນແດ່ ເບິ່ງໄດ້ຢູ່ /status.
refused-amount = ຈຳນວນນັ້ນບໍ່ໜ້າຈະຖືກ. ຊ່ວຍພິມຕົວເລກທີ່ຫຼາຍກວ່າ 0 ແດ່.
refused-limit = ອັນນັ້ນຈະເກີນຂີດຈຳກັດທີ່ເຈົ້າບອກຂ້ອຍໄວ້.
refused-contact = ເພື່ອຄວາມປອດໄພຂອງເຈົ້າ ຂ້ອຍບໍ່ສົ່ງຕໍ່ເບີໂທ ທີ່ຢູ່ ຫຼື ລິ້ງ. ພົບກັນຕາມທີ່ຕົກລົງໄວ້ໃນບັດ.
refused-too-many-messages = ບຶດໜຶ່ງເດີ ຂໍ້ຄວາມມາພ້ອມກັນຫຼາຍໂພດ. ລອງໃໝ່ໃນອີກໜຶ່ງນາທີ.
refused-deal-over = ຂໍ້ຕົກລົງນັ້ນຈົບແລ້ວ.
refused-deal-running = ມີຂໍ້ຕົກລົງທີ່ກຳລັງດຳເນີນຢູ່ກ່ຽວກັບອັນນີ້. ຍົກເລີກຂໍ້ຕົກລົງກ່ອນແດ່ ເບິ່ງໄດ້ຢູ່ /status.
refused-not-open = ຕອນນີ້ຂ້ອຍບໍ່ໄດ້ຊອກອັນນັ້ນຢູ່.
refused-not-paused = ອັນນັ້ນບໍ່ໄດ້ພັກໄວ້.
refused-same-price = ລາຄາກໍແມ່ນອັນນັ້ນຢູ່ແລ້ວ.
refused-too-many-counters = ຕໍ່ລາຄາກັນໄປມາພໍແລ້ວ. ກົດ “ຕົກລົງ” ຫຼື “ບໍ່ເອົາ” ແດ່.

# ຄຳສັ່ງໃນເມນູ
command-start = ເລີ່ມຕົ້ນ
command-help = ສິ່ງທີ່ຂ້ອຍເຮັດໄດ້
command-status = ຮອດໃສແລ້ວ
command-settings = ວິທີທີ່ຂ້ອຍເຮັດວຽກໃຫ້ເຈົ້າ
command-privacy = ຂໍ້ມູນຂອງເຈົ້າ
command-cancel = ຂ້າມຄຳຖາມ

announcements-off = ປະກາດຂອງຊຸມຊົນນີ້ກໍຈະປິດໄວ້ຄືກັນ ຈົນກວ່າເຈົ້າຈະພິມ START.
announcements-on = ປະກາດຂອງຊຸມຊົນນີ້ເປີດຄືນແລ້ວ.
slow-down = ຂໍ້ຄວາມມາພ້ອມກັນຫຼາຍໂພດ ຂ້ອຍຕາມບໍ່ທັນ. ຖ້າຈັກນາທີໜຶ່ງແດ່ ແລ້ວຈຶ່ງພິມມາໃໝ່: ອັນທີ່ສົ່ງມາລະຫວ່າງນັ້ນ ຂ້ອຍບໍ່ໄດ້ອ່ານ.
waiting-for-partner = { $thing }: ຕອນນີ້ຕິດຕໍ່ອີກຝ່າຍບໍ່ໄດ້. ອີກຝ່າຍຂຽນມາຍາມໃດ ຂ້ອຍຈະເຮັດຕໍ່ທັນທີ ບໍ່ມີຫຍັງເສຍຫາຍ.
privacy-notice = { $mark } ນີ້ແມ່ນເຄື່ອງໝາຍສ່ວນຕົວຂອງເຈົ້າ. ບັດແທ້ຂອງຂ້ອຍມີເຄື່ອງໝາຍນີ້ທຸກໃບ ຖ້າບໍ່ມີກໍບໍ່ແມ່ນຂ້ອຍ. ຂ້ອຍບໍ່ຂຽນຫາເຈົ້າຈາກບັນຊີອື່ນເດັດຂາດ ແລະ ບໍ່ຖາມເອົາລະຫັດຜ່ານ ຫຼື ລະຫັດໃດໆເດັດຂາດ. ສິ່ງທີ່ເຈົ້າບອກຈະຢູ່ກັບຂ້ອຍເທົ່ານັ້ນ: ເບິ່ງ ຫຼື ລຶບໄດ້ຢູ່ /privacy.
group-private = ຂ້ອຍເຮັດວຽກໃຫ້ເທື່ອລະຄົນ. ຂຽນຫາຂ້ອຍເປັນສ່ວນຕົວ ແລ້ວຂ້ອຍຈະຈັດການໃຫ້:
link-code = ພິມລະຫັດນີ້ຫາຂ້ອຍໃນອີກຊ່ອງທາງຂອງເຈົ້າ ພາຍໃນ { $minutes } ນາທີ: { $code }
link-done = ເຊື່ອມແລ້ວ: ຕອນນີ້ເຈົ້າລົມກັບຂ້ອຍທາງ { $channel } ໄດ້ນຳ. ສິ່ງທີ່ຂ້ອຍຮູ້ ຂ້ອຍຮູ້ຄືກັນທຸກຊ່ອງທາງ.
link-unknown = ຂ້ອຍບໍ່ຮູ້ຈັກລະຫັດນັ້ນ. ພິມ /link ໃນອີກຊ່ອງທາງຂອງເຈົ້າເພື່ອຮັບລະຫັດໃໝ່.
unlink-list = ໃຫ້ຂ້ອຍລືມຊ່ອງທາງໃດ?
unlink-none = ເຈົ້າລົມກັບຂ້ອຍຢູ່ນີ້ບ່ອນດຽວ. ພິມ /link ຖ້າຢາກໃຊ້ຂ້ອຍໃນຊ່ອງທາງອື່ນນຳ.
unlink-done = ຮຽບຮ້ອຍແລ້ວ. ທາງ { $channel } ຂ້ອຍບໍ່ຮູ້ຈັກເຈົ້າແລ້ວ.
refused-link-own = ນັ້ນແມ່ນລະຫັດຂອງເຈົ້າເອງ. ພິມຫາຂ້ອຍໃນອີກຊ່ອງທາງແດ່.
refused-link-many = ເຈົ້າລົມກັບຂ້ອຍໄດ້ຫຼາຍຊ່ອງທາງແລ້ວ. ພິມ /unlink ເພື່ອເອົາອອກອັນໜຶ່ງກ່ອນ.
refused-link-busy = ຢູ່ນີ້ເຈົ້າມີ MAI ທີ່ຍັງມີລາຍການ ຫຼື ຂໍ້ຕົກລົງເປີດຢູ່. ເຮັດໃຫ້ແລ້ວ ຫຼື ລຶບກ່ອນແດ່ (ເບິ່ງໄດ້ຢູ່ /status) ແລ້ວຈຶ່ງພິມລະຫັດອີກເທື່ອ.
command-link = ໃຊ້ຂ້ອຍຢູ່ບ່ອນອື່ນນຳ
# WhatsApp: ແມ່ແບບທີ່ສົ່ງເມື່ອເກີນ 24 ຊົ່ວໂມງຫຼັງຂໍ້ຄວາມຫຼ້າສຸດ ແລະ ປຸ່ມທີ່ເປີດລາຍຊື່
whatsapp-invite = MAI ຂອງເຈົ້າມີຂ່າວກ່ຽວກັບລາຍການໜຶ່ງຂອງເຈົ້າ. ຕອບກັບມາເພື່ອເບິ່ງ.
whatsapp-invite-show = ຂໍເບິ່ງແດ່
whatsapp-choose = ເລືອກ
# ສຳລັບທີມງານທີ່ດູແລບັອດ
operator-page =
    ໜ້າຂອງເຈົ້າ: { $link }
    ລິ້ງນີ້ໃຊ້ໄດ້ເທື່ອດຽວ ພາຍໃນ { $minutes } ນາທີ. ຢ່າສົ່ງຕໍ່ໃຫ້ໃຜ.
operator-help =
    /stats – ຕົວເລກ ພ້ອມຮູບ
    /broadcast SEGMENT – ຂຽນຫາຫຼາຍຄົນ; /broadcasts – ເບິ່ງວ່າຮອດໃສແລ້ວ
    /announce WHO TEXT – ຂຽນຫາຄົນດຽວ
    /user WHO – ສິ່ງທີ່ຮູ້; /note WHO TEXT – ຈື່ໄວ້
    /tag WHO TAG, /untag WHO TAG – ສຳລັບແບ່ງກຸ່ມ
    /ban WHO REASON, /unban WHO
    /disputes, /solve DEAL TEXT – ຂໍ້ຕົກລົງທີ່ມີຄົນບໍ່ມາ
    /export { $exports }
    /health, /dead, /resend QUEUE NUMBER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WHO ແມ່ນ p_…, ຊື່ຂອງ MAI ຫຼື channel:address.
operator-usage = ພິມແບບນີ້ແດ່: { $usage }
operator-person-unknown = ຂ້ອຍບໍ່ຮູ້ຈັກໃຜຊື່ { $who }. ພິມ p_…, ຊື່ຂອງ MAI ຫຼື channel:address.
operator-own-person = { $who } ແມ່ນຄົນໃນທີມງານ ຈຶ່ງເຮັດແນວນັ້ນບໍ່ໄດ້.
operator-user =
    { $person }
    MAI: { $mai }
    ພາສາ: { $language }. ເມືອງ: { $town }
    ຊ່ອງທາງ: { $channels }
    ຢູ່ນີ້ຕັ້ງແຕ່ { $since }, ເຫັນຫຼ້າສຸດ { $seen }
    ລາຍການ: { $wishes }
    ຂໍ້ຕົກລົງ: { $deals }
    ດາວທີ່ໄດ້: { $stars }
    ແທັກ: { $tags }
    ຮັບຂໍ້ຄວາມກະຈາຍ: { $news }. ຖືກລະງັບ: { $banned }
    ບັນທຶກ: { $notes }
    .title = { $name }
operator-stats =
    ຄົນ: { $people }, ມາໃໝ່ໃນໜຶ່ງອາທິດ: { $fresh }, ໃຊ້ຢູ່ໃນໜຶ່ງອາທິດ: { $active }
    ພາສາ: { $languages }
    ຊ່ອງທາງ: { $channels }
    ລາຍການ: { $wishes }
    ຂໍ້ຕົກລົງ: { $deals }
    ຈາກລາຍການຮອດຂໍ້ຕົກລົງ: { $confirmed } ລາຍການ, ຈັບຄູ່ໄດ້ { $matched }, ຕົກລົງກັນ { $agreed }, ສຳເລັດ { $carried } ({ $conversion })
    ເວລາຕອບ: ເຄິ່ງໜຶ່ງພາຍໃນ { $median }, ເກືອບທັງໝົດພາຍໃນ { $slowest }
    ຈາກບັດຮອດການຕົກລົງ: { $approval }
    .title = ຕົວເລກ
chart-languages = ຈຳນວນຄົນຕາມພາສາ
chart-channels = ຈຳນວນຄົນຕາມຊ່ອງທາງ
chart-daily = ຄົນໃໝ່ ລາຍການ ຂໍ້ຕົກລົງ ຕາມມື້
chart-funnel = 1 ລາຍການ, 2 ຈັບຄູ່ໄດ້, 3 ຕົກລົງກັນ, 4 ສຳເລັດ
operator-no-disputes = ບໍ່ມີຂໍ້ຂັດແຍ່ງ.
operator-deal-unknown = ຂ້ອຍບໍ່ຮູ້ຈັກຂໍ້ຕົກລົງ { $deal }.
operator-solver-is-party = ເຈົ້າເປັນຝ່າຍໜຶ່ງໃນຂໍ້ຕົກລົງນັ້ນ ຕ້ອງໃຫ້ທີມງານຄົນອື່ນຕັດສິນ.
dispute-solved = { $text }
    .title = ຄຳຕັດສິນກ່ຽວກັບຂໍ້ຕົກລົງ { $deal }: { $thing }
operator-says = { $text }
    .title = ຂໍ້ຄວາມຈາກທີມງານ
operator-export-ready = ຈຳນວນແຖວ: { $total }
operator-nothing-dead = ບໍ່ມີຫຍັງທີ່ລະບົບເລີກພະຍາຍາມ.
operator-switches = ການສ້ອມແປງ: { $maintenance }. { $features }
maintenance = ພວກເຮົາກຳລັງສ້ອມແປງບາງຢ່າງຢູ່. ຂ້ອຍເກັບຂໍ້ຄວາມຂອງເຈົ້າໄວ້ແລ້ວ ສ້ອມແລ້ວຍາມໃດຈະຕອບທັນທີ.
maintenance-over = ສ້ອມແປງສຳເລັດແລ້ວ. ຂໍ້ຄວາມທີ່ລໍຖ້າຢູ່: { $total }
feature-off = ຕອນນີ້ອັນນັ້ນປິດຢູ່. ລອງໃໝ່ພາຍຫຼັງແດ່.
banned = ທີມງານປິດການໃຊ້ງານຂອງເຈົ້າແລ້ວ: { $reason }
unbanned = ຍິນດີຕ້ອນຮັບເຈົ້າກັບມາ. ບອກຂ້ອຍແດ່ວ່າເຈົ້າຢາກຂາຍ ຫຼື ຊອກຫຍັງ.
# ຂໍ້ຄວາມກະຈາຍ
segment-wrong =
    { $problem ->
        [too-long] ອັນນີ້ຍາວເກີນ { $word } ຕົວອັກສອນ.
        [too-deep] ວົງເລັບຊ້ອນກັນເກີນ { $word } ຊັ້ນ.
        [unknown-name] ຂ້ອຍບໍ່ຮູ້ຈັກ “{ $word }” (ຕົວອັກສອນທີ { $at }). ໃຊ້ໄດ້: { $choices }
        [unknown-value] “{ $word }” (ຕົວອັກສອນທີ { $at }) ໃຊ້ບ່ອນນັ້ນບໍ່ໄດ້. ຕົວຢ່າງ: { $choices }
        [expected-value] ຂາດຄ່າຢູ່ຕົວອັກສອນທີ { $at } ຫຼັງ “{ $word }”.
        [expected-term] ຂາດເງື່ອນໄຂຢູ່ຕົວອັກສອນທີ { $at }. ໃຊ້ໄດ້: { $choices }
        [expected-bracket] ຂາດ “{ $word }” ຢູ່ຕົວອັກສອນທີ { $at }.
        [left-over] ຂາດ “and” ຫຼື “or” ກ່ອນ “{ $word }” (ຕົວອັກສອນທີ { $at }).
        [bad-character] ຂ້ອຍອ່ານ “{ $word }” ບໍ່ອອກ (ຕົວອັກສອນທີ { $at }).
        [bad-time] “{ $word }” (ຕົວອັກສອນທີ { $at }) ບໍ່ແມ່ນໄລຍະເວລາ. ຕົວຢ່າງ: { $choices }
        [bad-distance] “{ $word }” (ຕົວອັກສອນທີ { $at }) ຕ້ອງມີສະຖານທີ່ ແລະ ໄລຍະທາງ. ຕົວຢ່າງ: { $choices }
        [unknown-place] ຂ້ອຍບໍ່ຮູ້ຈັກບ່ອນ “{ $word }” (ຕົວອັກສອນທີ { $at }). ພິມຊື່ເມືອງທີ່ໃຫຍ່ກວ່າ ຫຼື ເສັ້ນຂະໜານ, ເສັ້ນແວງ.
        [several-places] “{ $word }” (ຕົວອັກສອນທີ { $at }) ອາດແມ່ນໄດ້ຫຼາຍບ່ອນ. ພິມຈຸດໃດໜຶ່ງໃນນີ້: { $choices }
       *[other] ຂ້ອຍອ່ານບໍ່ອອກຢູ່ຕົວອັກສອນທີ { $at }.
    }
    .title = ໝາຍເຖິງໃຜ?
broadcast-ask-text =
    ເຖິງ: { $segment }
    ຕອນນີ້ສົ່ງຂໍ້ຄວາມມາໄດ້ເລີຍ. ຂຶ້ນຕົ້ນແຕ່ລະພາສາດ້ວຍແທັກຂອງມັນ ເຊັ່ນ “es: Hola”; ອັນທີ່ບໍ່ມີແທັກແມ່ນພາສາ { $language }. ແຖວໃນ [ວົງເລັບ] ຢູ່ທ້າຍຈະກາຍເປັນປຸ່ມ ແລະ [Label -> /status] ບອກວ່າການກົດໝາຍເຖິງຫຍັງ. ສົ່ງຮູບມາພ້ອມ ຫຼື ສົ່ງແຕ່ຮູບກໍໄດ້. “catalog: KEY” ເອົາຂໍ້ຄວາມຈາກແຄັດຕາລັອກ.
broadcast-text-wrong =
    { $problem ->
        [empty] ບໍ່ມີຂໍ້ຄວາມສຳລັບ { $word }.
        [too-long] ຂໍ້ຄວາມສຳລັບ { $word } ຍາວເກີນ { $limit } ຕົວອັກສອນ.
        [bad-button] “{ $word }” ເປັນປຸ່ມບໍ່ໄດ້: ບໍ່ເກີນ { $buttons } ປຸ່ມ ແຕ່ລະປຸ່ມບໍ່ເກີນ { $label } ຕົວອັກສອນ.
       *[unknown-key] ໃນແຄັດຕາລັອກບໍ່ມີຂໍ້ຄວາມ “{ $word }” ທີ່ໃຊ້ດ່ຽວໆໄດ້.
    }
broadcast-preparing = ຂ້ອຍກຳລັງນັບວ່າໃຜຈະໄດ້ຮັບ. ເຈົ້າສົ່ງພາສາອື່ນເພີ່ມ ຫຼື ສົ່ງຮູບກໍໄດ້.
broadcast-preview =
    ເຖິງ: { $segment }
    ຜູ້ຮັບ: { $total }
    ພາສາ: { $languages }
    ຊ່ອງທາງ: { $channels }
    ຂໍ້ຄວາມ: { $texts }
    ບໍ່ສົ່ງຫາ: { $skipped }
    .title = ລອງກ່ອນສົ່ງແທ້
broadcast-nobody =
    ບໍ່ມີໃຜຈະໄດ້ຮັບອັນນີ້. ເຖິງ: { $segment }
    ບໍ່ສົ່ງຫາ: { $skipped }
broadcast-how =
    { $how ->
        [given] ຕາມທີ່ສົ່ງມາ
        [catalog] ຈາກແຄັດຕາລັອກ
        [translated] ແປແລ້ວ
        [read] ພາສາອື່ນທີ່ຜູ້ຮັບອ່ານໄດ້
        [related] ພາສາທີ່ໃກ້ກັບພາສາຂອງຜູ້ຮັບ
       *[closest] ໃກ້ທີ່ສຸດເທົ່າທີ່ມີ
    }
skip-reason =
    { $reason ->
        [banned] ຖືກລະງັບ
        [opted-out] ບໍ່ຢາກຮັບຂໍ້ຄວາມກະຈາຍ
        [stopped] ບອກໃຫ້ເຊົາ
        [notifications] ຢາກຮູ້ແຕ່ເລື່ອງຂໍ້ຕົກລົງ
        [blocked] ບລັອກພວກເຮົາ
       *[unreachable] ບໍ່ມີທີ່ຢູ່ຕິດຕໍ່
    }
broadcast-ask-when = ຍາມໃດ? ເຊັ່ນ “2h”, “18:30”, “2026-03-01 18:30” (ເວລາຂອງເຈົ້າ { $zone }) ຫຼື ໃສ່ “local” ໄວ້ທາງໜ້າ ເພື່ອໃຊ້ໂມງຂອງຜູ້ຮັບແຕ່ລະຄົນ.
broadcast-when-wrong = ຂ້ອຍອ່ານ “{ $text }” ເປັນເວລາພາຍໃນໜຶ່ງປີຂ້າງໜ້າບໍ່ໄດ້.
broadcast-progress =
    { $state }
    ເຖິງ: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = ຂໍ້ຄວາມກະຈາຍ { $id }
broadcast-state =
    { $state ->
        [ready] ຍັງບໍ່ທັນສົ່ງ
        [preparing] ກຳລັງກຽມ
        [scheduled] ຕັ້ງເວລາໄວ້: { $at }
        [running] ກຳລັງສົ່ງ
        [paused] ພັກໄວ້
        [done] ສຳເລັດແລ້ວ
       *[cancelled] ຍົກເລີກແລ້ວ
    }
recipient-state =
    { $state ->
        [waiting] ຍັງບໍ່ຮອດຄິວ
        [queued] ຄິວຕໍ່ໄປ
        [sending] ກຳລັງສົ່ງ
        [sent] ສົ່ງແລ້ວ
        [delivered] ຮອດແລ້ວ
        [read] ອ່ານແລ້ວ
        [failed] ສົ່ງບໍ່ສຳເລັດ
        [window] ລໍຖ້າໃຫ້ຜູ້ຮັບຂຽນມາ
        [unsure] ອາດສົ່ງແລ້ວ
        [skipped] ບໍ່ສົ່ງຫາ
        [cancelled] ຍົກເລີກແລ້ວ
       *[erased] ບໍ່ມີແລ້ວ
    }
broadcast-none = ຍັງບໍ່ມີຂໍ້ຄວາມກະຈາຍ.
broadcast-ask-cancel = ຍົກເລີກແທ້ບໍ່? ຄົນທີ່ຍັງບໍ່ໄດ້ຮັບ ຈະບໍ່ໄດ້ຮັບແລ້ວ.
broadcast-report = { $states }
    .title = ຂໍ້ຄວາມກະຈາຍ { $id }: ຜູ້ຮັບທຸກຄົນ
broadcast-footer = ພິມ /stop ເພື່ອເຊົາຮັບຂໍ້ຄວາມແບບນີ້.
button-send-now = ສົ່ງດຽວນີ້
button-schedule = ຕັ້ງເວລາ
button-hold = ພັກໄວ້
button-go-on = ສືບຕໍ່
button-stop-sending = ຍົກເລີກການສົ່ງ
button-report = ລາຍງານ
operator-text = { $text }
