# Khởi đầu và làm quen
birth-welcome = Chào bạn! Mình là MAI của bạn, trợ lý mua bán riêng của bạn. Bạn muốn bán, cho tặng, trao đổi, cho thuê, thuê hay tìm gì thì cứ nói với mình bằng lời và ngôn ngữ của bạn; mình sẽ tìm đúng người và thương lượng giúp bạn. Bạn chưa đồng ý thì chưa có gì được chốt.
birth-ready = MAI của bạn đã sẵn sàng. Chào một tiếng nhé.
ask-town = Bạn sống ở thành phố hay thị xã nào? (Mình trả lời bằng { $language }; bạn cứ viết tiếng khác là mình theo.)
ask-autonomy = Mình được tự quyết đến mức nào?
ask-comfort = Tối đa bao nhiêu tiền thì mình cứ tự làm, khỏi phiền bạn?
ask-style = Bạn muốn mình nói chuyện thế nào?
ask-sharing = Các MAI khác được biết gì về bạn?
ask-precision = Người khác được thấy vị trí của bạn chính xác đến đâu?
ask-platforms = Bạn hay nhắn tin ở đâu? Chọn tất cả những nơi bạn dùng.
ask-market = Mình được làm gì trên chợ thay bạn?
ask-currency = Bạn tính bằng tiền gì? Viết ra nhé, ví dụ { $currency }.
ask-radius = Bạn chịu đi xa bao nhiêu để giao dịch?
ask-delivery = Bạn thích gặp trực tiếp hay giao hàng?
ask-payment = Bạn muốn trả và nhận tiền bằng cách nào?
ask-quiet = Khi nào mình nên giữ im lặng?
ask-days = Khi nào bạn rảnh để gặp mặt?
ask-firmness = Mình nên trả giá gắt đến đâu?
ask-partners = Đánh giá của bên kia phải tốt đến mức nào?
ask-contact = Ai được liên hệ với bạn qua mình?
ask-notifications = Những gì mình nên tự động báo cho bạn?
ask-interests = Bạn quan tâm đến những món gì? Viết vài thứ nhé.
ask-formality = Mình nên xưng hô trang trọng đến mức nào?
ask-languages = Bạn nói được những tiếng nào? Viết ra nhé.
ask-language = Mình nên nói tiếng gì?
language-set = Từ giờ mình nói { $language }.
choice-autonomy-ask = Luôn hỏi mình
choice-autonomy-big = Chỉ hỏi việc lớn
choice-autonomy-tell = Cứ làm rồi báo
choice-autonomy-full = Quyết thay mình
choice-comfort-under = Tối đa { $amount }
choice-comfort-trust = Mình tin bạn
choice-style-casual = Thoải mái
choice-style-professional = Chuyên nghiệp
choice-style-brief = Ngắn gọn
choice-style-detailed = Chi tiết
choice-sharing-nothing = Không gì cả
choice-sharing-interests = Điều mình quan tâm
choice-sharing-profile = Hồ sơ của mình
choice-sharing-all = Gì có ích đều được
choice-precision-city = Thành phố
choice-precision-never = Không bao giờ
choice-precision-neighbourhood = Khu mình ở
choice-precision-precise = Chính xác
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat trên web
platform-not-yet = { $name }: ở đây chưa có; mình ghi nhớ rồi.
choice-market-full = Mọi việc
choice-market-browse = Chỉ xem thôi
choice-market-buy = Mua, mình duyệt
choice-market-sell = Bán, mình duyệt
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Gặp trực tiếp
choice-delivery-delivery = Giao hàng
choice-delivery-either = Sao cũng được
choice-payment-cash = Tiền mặt
choice-payment-transfer = Chuyển khoản
choice-payment-card = Thẻ
choice-payment-any = Cách nào cũng được
choice-quiet-night = Ban đêm (22–8)
choice-quiet-none = Không cần
choice-quiet-evening = Tối và đêm (19–9)
choice-days-any = Lúc nào cũng được
choice-days-weekend = Cuối tuần
choice-days-evenings = Chiều và tối
choice-days-mornings = Buổi sáng
choice-firmness-normal = Bình thường
choice-firmness-soft = Nhẹ nhàng
choice-firmness-firm = Gắt
choice-partners-0 = Ai cũng được
choice-partners-50 = Từ trung bình
choice-partners-70 = Tốt
choice-partners-85 = Rất tốt
choice-contact-everyone = Mọi người
choice-contact-rated = Người có đánh giá
choice-contact-nobody = Không ai
choice-notifications-all = Mọi thứ
choice-notifications-deals = Chỉ giao dịch
choice-notifications-none = Không gì cả
choice-formality-polite = Lịch sự
choice-formality-familiar = Như bạn bè
which-town = Bạn nói nơi nào?
town-noted = Đã ghi: { $town }. Mình tính bằng { $currency }; bạn đổi được ở /settings.
unclear-town = Mình không biết nơi đó. Bạn viết tên thành phố lớn gần nhất, hoặc gửi vị trí nhé.
held-until-ready = Mình giữ tin này rồi. Chờ chút xíu là mình lo ngay.
please-choose = Bạn bấm một trong các nút, hoặc viết /help nhé.
noted = Đã ghi nhận.
welcome-back = { $formality ->
    [familiar] Ê, lâu rồi mới gặp! 👋 Có gì mới không?
   *[polite] Mừng bạn quay lại! Bạn đang tìm gì, hay có gì muốn thanh lý?
}

# Nút bấm
button-skip = Bỏ qua
button-done-choosing = Xong
button-drop = Thôi bỏ đi
button-yes-look = Ừ, tìm đi
button-only-tell = Có thì báo thôi
button-change = Thay đổi
button-back = Quay lại
button-approve = Đồng ý
button-decline = Từ chối
button-counter = Giá khác
button-here = Mình tới rồi
button-done = Đã xong
button-write = Nhắn bên kia
button-reschedule = Giờ khác
button-noshow = Bên kia không đến
button-cancel = Hủy giao dịch
button-cancel-sure = Có, hủy
button-cancel-wish = Xóa
button-keep = Không, giữ lại
button-reply = Trả lời
button-negotiate = Thương lượng
button-accept-time = Giờ đó được
button-pause = Tạm dừng
button-resume = Tìm tiếp
button-edit = Sửa
button-export = Tải dữ liệu của mình
button-erase = Xóa tất cả
button-erase-sure = Có, xóa tất cả
button-voice-give = Gửi mẫu giọng nói
button-voice-delete = Xóa mẫu giọng nói
button-used = Nút đó đã dùng rồi. Viết /status để xem tình hình nhé.
button-unknown = Mình không còn nhận ra nút đó nữa. Viết /status để xem tình hình nhé.
button-foreign = Nút đó là của người khác.
label = { $text }

# Yêu cầu
action-name = { $action ->
    [SELL] Bán
    [BUY] Cần mua
    [GIVE] Cho tặng
    [TRADE] Trao đổi
    [RENT_OUT] Cho thuê
    [RENT] Cần thuê
    [OFFER_SERVICE] Nhận làm
    [SEEK_SERVICE] Cần người làm
   *[other] Yêu cầu
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Mình đi tìm người nhé? Có gì sai bạn cứ nhắn để mình sửa.
    .title = { action-name }: { $thing }
ask-wish-action = Bạn muốn làm gì với món này?
ask-wish-thing = Chính xác là món gì?
ask-wish-location = Ở thành phố nào? Bạn gửi vị trí cũng được.
ask-wish-size = Cỡ bao nhiêu?
ask-wish-quantity = Bao nhiêu cái?
ask-wish-wanted = Bạn muốn đổi lấy gì?
per-what = { $per ->
    [hour] {" "}mỗi giờ
    [day] {" "}mỗi ngày
    [week] {" "}mỗi tuần
    [month] {" "}mỗi tháng
    [unit] {" "}cho một cái
   *[one] {""}
}
ask-wish-target = Bạn muốn giá bao nhiêu{ per-what }? Người khác sẽ thấy đây là giá bạn đưa ra.
ask-wish-limit = { $side ->
    [provider] Thấp nhất bao nhiêu{ per-what } thì bạn chịu? Chỉ bạn và mình biết thôi; mình không bao giờ nói với ai.
   *[seeker] Cao nhất bạn trả được bao nhiêu{ per-what }? Chỉ bạn và mình biết thôi; mình không bao giờ nói với ai.
}
unclear-wish-thing = Bạn cho mình biết đó là gì bằng một hai từ nhé.
unclear-wish-location = Mình không biết nơi đó. Bạn viết tên thành phố lớn gần nhất, hoặc gửi vị trí nhé.
unclear-wish-size = Bạn viết đúng cỡ ghi trên món đồ nhé.
unclear-wish-quantity = Bạn viết một con số nhé, ví dụ 4.
unclear-wish-wanted = Bạn cho mình biết muốn đổi lấy gì bằng một hai từ nhé.
unclear-wish-target = Bạn viết một số tiền nhé, ví dụ 80.
unclear-wish-limit = Bạn viết một số tiền nhé, ví dụ 60.
two-currencies = Mình thấy hai loại tiền: { $currencies }. Bạn cho mình số tiền bằng một loại thôi nhé.
several-wishes = Mình thấy có { $count } yêu cầu. Mình làm lần lượt từng cái nhé.
wish-open = { $style ->
    [brief] Đang tìm.
   *[other] Mình đang tìm người, có gì là báo bạn ngay. Bạn viết /status lúc nào cũng được.
}
wish-standing = Mình sẽ để ý và chỉ báo khi có món xuất hiện.
wish-dropped = Được rồi, bỏ qua nhé.
wish-expired = Yêu cầu này hết hạn rồi; mình đã ngừng tìm. Nếu vẫn cần thì bạn nhắn lại nhé.
    .title = { action-name }: { $thing }
wish-paused = Đã tạm dừng. Không ai thấy cho đến khi bạn tiếp tục.
wish-resumed = Mình tìm tiếp rồi đây.
wish-cancelled = Đã xóa: { $thing }.
which-field = Mình sửa gì đây?
field-action = Việc mình muốn làm
field-thing = Món đồ
field-quantity = Số lượng
field-size = Kích cỡ
field-location = Thành phố
field-wanted = Muốn đổi lấy
field-target = Giá của mình
field-limit = Giới hạn của mình
photo-what = Ảnh đẹp đó! Đây là gì, và mình làm gì với món này: bán, cho tặng, hay tìm một món giống vậy?
photo-seen = Trông giống: { $thing }. Mình làm gì với món này: bán, cho tặng, hay tìm một món giống vậy?
voice-heard = Mình nghe: “{ $text }”
voice-unclear = Mình nghe không rõ bạn nói gì. Bạn viết ngắn gọn giúp mình nhé.
got-voice = Mình chưa nghe được tin nhắn thoại. Bạn viết ngắn gọn giúp mình nhé.
got-contact = Cảm ơn bạn, nhưng mình không cần thông tin liên hệ: bạn và bên kia nhắn cho nhau qua mình.
got-sticker = 🙂 Bạn nói bằng lời đang tìm gì hay muốn thanh lý gì nhé.
got-document = Mình không đọc được tệp. Bạn kể ngắn gọn nội dung giúp mình nhé.
got-other = Mình không đọc được loại tin nhắn này. Bạn viết ngắn gọn giúp mình nhé.
standing-found = { $priced ->
    [yes] Tìm thấy: { $thing }, cách { $distance }, giá { $price }.
   *[no] Tìm thấy: { $thing }, cách { $distance }.
}
talk-begun = Mình đang nói chuyện với bên kia, lát quay lại báo bạn.
which-meaning = Mình chưa chắc là hiểu đúng. Bạn muốn làm gì?
meaning-sell = Bán gì đó
meaning-buy = Mua gì đó
meaning-give = Cho tặng gì đó
meaning-trade = Đổi gì đó
meaning-rent-out = Cho thuê gì đó
meaning-rent = Thuê gì đó
meaning-offer-service = Nhận làm việc
meaning-seek-service = Tìm người làm
meaning-approve = Đồng ý
meaning-decline = Từ chối
meaning-counter = Đưa giá khác
meaning-cancel = Rút lại
meaning-status = Xem tình hình
meaning-help = Cần trợ giúp
meaning-greet = Chào thôi
meaning-thank = Cảm ơn thôi
meaning-stop = Ngừng nhắn tin
meaning-other = Nói chuyện thôi
meaning-neither = Chuyện khác
say-it-differently = Vậy bạn nói cách khác giúp mình nhé, ví dụ: “Mình muốn bán xe đạp, 800k”.

# Các dòng trên thẻ
line-in-return = Đổi lấy: { $value }
line-details = { $value }
line-quantity = Số lượng: { $value }
line-unit-price = Mỗi cái: { $value }
line-total = Tổng: { $value }
line-price-hour = { $value } mỗi giờ
line-price-day = { $value } mỗi ngày
line-price-week = { $value } mỗi tuần
line-price-month = { $value } mỗi tháng
line-free = Miễn phí
line-reasons = Lý do: { $value }
line-distance = Khoảng cách: { $value }
line-area = Khu vực gặp: { $value }
line-times = Giờ gặp được: { $value }
line-payment = Thanh toán: { $value }
line-partner = Bên kia: { $value }
line-interests = Quan tâm: { $value }
line-since = Tham gia từ: { $value }
line-expires = Có hiệu lực đến: { $value }
line-deal = Giao dịch số { $value }
line-hope = Giá: { $value }
line-limit = Giới hạn (chỉ bạn và mình biết): { $value }
line-place = Nơi: { $value }
line-urgent = Gấp
line-when = Thời gian: { $value }
line-where = Địa điểm: { $value }
partner-new = { $named ->
    [yes] { $name }, người mới, chưa có đánh giá
   *[no] người mới, chưa có đánh giá
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } trên 5 sao ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } trên 5 sao ({ $count })
}
reason-same-size = đúng cỡ
reason-same-brand = đúng hãng
reason-same-model = đúng mẫu
reason-asks = ra giá { $value }
payment-cash = tiền mặt
payment-bank-transfer = chuyển khoản
payment-card = thẻ
payment-mobile-money = ví điện tử
condition-new = mới
condition-used-like-new = như mới
condition-used-good = còn tốt
condition-used-fair = còn dùng được
condition-for-parts = lấy linh kiện
condition-used = đã qua sử dụng
color-black = đen
color-white = trắng
color-red = đỏ
color-blue = xanh dương
color-green = xanh lá
color-yellow = vàng
color-grey = xám
color-brown = nâu
color-pink = hồng
color-silver = bạc
color-gold = vàng kim
color-beige = be
color-purple = tím
color-orange = cam
material-leather = da
material-wood = gỗ
material-metal = kim loại
material-glass = kính
material-plastic = nhựa
material-cotton = cotton
material-wool = len
material-silk = lụa
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value } phòng
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } lít
unit-m = { $count } m
unit-piece = { $count } cái
unit-pair = { $count } đôi
unit-set = { $count } bộ

# Giao dịch
card-approval = { $lines }

    Bạn đồng ý không?
    .title = { $side ->
    [provider] Có người cần món này của bạn: { $thing }
   *[seeker] Mình tìm được cho bạn: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Bạn đã đồng ý. Giờ mình chờ bên kia.
approved-for-you = Mình đã đồng ý thay bạn, như bạn cho phép.
counter-accepted = Bên kia chịu giá của bạn.
declined-by-you = Đã từ chối. Mình tìm tiếp.
deal-expired = Giao dịch { $deal } đã hết thời gian. Mình tìm tiếp.
deal-reminder = { $lines }

    Món này vẫn đang chờ bạn trả lời.
    .title = { $thing }
deal-cancelled-by-you = Giao dịch { $deal } đã hủy. Mình báo bên kia rồi.
peer-declined = Bên kia không muốn giao dịch { $deal }. Mình tìm tiếp.
peer-cancelled = Bên kia đã hủy giao dịch { $deal }. Mình tìm tiếp.
ask-counter = Giá một cái là { $price }. Bạn muốn đề nghị giá nào?
counter-sent = Mình đã chuyển giá của bạn.
counter-refused = Bên kia không chịu giá đó. Giá vẫn là { $price }.
nothing-to-approve = Hiện không có gì chờ bạn trả lời.
which-deal = Có mấy đề nghị đang chờ bạn. Bạn dùng các nút nhé.
ask-cancel-deal = Bạn chắc muốn hủy giao dịch này không? Bên kia đang trông vào bạn.
kept = Được rồi, mọi thứ giữ nguyên.

# Gặp mặt
meeting-card = { $lines }

    Hãy gặp ở nơi đông người vào ban ngày, xem kỹ món đồ trước khi trả tiền, và đừng bao giờ trả tiền trước.
    .title = Đã chốt: { $thing }
meeting-spot = nơi công cộng đông người ở { $town }, như quảng trường trung tâm hay nhà ga, bến xe
meeting-calendar = Đây là lịch hẹn cho bạn.
meeting-soon = { $lines }
    .title = Sắp đến giờ hẹn: { $thing }
meeting-how = Mọi việc thế nào?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Mình không thấy giờ nào khác hợp cả hai bên. Bạn có thể nhắn cho bên kia.
ask-other-time = Giờ nào thì tiện cho bạn?
time-proposed = Mình đã đề nghị { $time }.
time-asked = Bên kia đề nghị { $time }.
arrived-noted = Mình đã báo bên kia là bạn tới rồi.
peer-arrived = Bên kia tới rồi.
ask-rating = Xong rồi! Bạn thấy bên kia thế nào?
too-early-for-no-show = Giờ hẹn là { $time }. Bạn chờ đến lúc đó nhé.
no-show-noted = Tiếc quá. Mình đã ghi là bên kia không đến và tìm tiếp. Bạn muốn đánh giá không?
blamed-no-show = Bên kia nói là bạn không đến. Mình tìm tiếp. Bạn cũng có thể đánh giá bên kia.
rating-thanks = Cảm ơn bạn! Bạn đã cho { $stars } sao.
ask-note = Bạn muốn nhắn gì cho bên kia? Mình chuyển lời, không kèm tên hay số của bạn.
note-sent = Đã chuyển lời.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Tin nhắn về: { $thing }
note-translated = “{ $text }” { $understood }
    Bản gốc ({ $language }): “{ $original }”
    .title = Tin nhắn về: { $thing }

# Tình hình
status-summary = Yêu cầu đang mở: { $wishes }. Giao dịch đang mở: { $deals }. Đã xong: { $done }.
status-empty = Hiện chưa có gì. Bạn cho mình biết muốn bán hay tìm gì nhé.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Chưa viết xong
wish-state-open = Mình đang tìm
wish-state-standing = Khi có mình sẽ báo
wish-state-talking = Mình đang thương lượng
wish-state-agreed = Đã chốt, xem giao dịch
wish-state-paused = Tạm dừng
deal-state-proposed = Chờ bạn trả lời
deal-state-approved-by-me = Chờ bên kia
deal-state-approved-by-peer = Bên kia đã đồng ý; chờ bạn
deal-state-confirmed = Cả hai đã đồng ý
deal-state-meeting = Đã hẹn gặp
deal-state-arrived = Bạn đã tới
deal-state-done = Xong, chưa đánh giá
deal-state-no-show = Có người không đến
deal-state-blamed = Bên kia nói bạn không đến
ask-cancel-wish = Bạn chắc muốn xóa “{ $thing }” không?

# Cài đặt và quyền riêng tư
settings-list = Bạn muốn đổi gì?
setting-language = Ngôn ngữ
setting-town = Thành phố
setting-autonomy = Quyền tự quyết
setting-comfort = Số tiền
setting-style = Cách nói chuyện
setting-sharing = Điều người khác biết
setting-precision = Vị trí
setting-platforms = Kênh chat
setting-market = Chợ
setting-currency = Loại tiền
setting-radius = Bán kính
setting-delivery = Giao nhận
setting-payment = Thanh toán
setting-quiet = Giờ yên lặng
setting-days = Ngày gặp mặt
setting-firmness = Trả giá
setting-partners = Đánh giá của bên kia
setting-contact = Ai được liên hệ mình
setting-notifications = Thông báo
setting-interests = Mối quan tâm
setting-formality = Cách xưng hô
setting-languages = Các tiếng mình nói
privacy = Mình lưu những gì bạn kể về yêu cầu của bạn, câu trả lời cho các câu hỏi của mình và các giao dịch. Giới hạn giá và địa chỉ của bạn chỉ mình giữ, không bao giờ đưa cho ai. Bạn có thể tải dữ liệu về hoặc xóa đi.
export-ready = Đây là tất cả những gì mình biết về bạn.
ask-erase = Bạn chắc muốn xóa tất cả không? Mọi yêu cầu và giao dịch đang mở sẽ kết thúc, và MAI của bạn mất hẳn.
erased = Đã xóa tất cả. Tạm biệt bạn!
voice-consent = Cảm ơn bạn. Giờ bạn gửi một tin nhắn thoại ngắn nhé; mình giữ làm mẫu giọng nói của bạn cho đến khi bạn xóa.
voice-kept = Mình đã lưu mẫu giọng nói của bạn. Bạn xóa được ở /privacy.
voice-deleted = Mẫu giọng nói của bạn đã được xóa.

# Trò chuyện
help = { $style ->
    [brief] Bạn bán, cho, đổi, thuê, cho thuê hay tìm gì cứ nói với mình. /status /settings /privacy /cancel /stop
   *[other] Bạn muốn bán, cho tặng, trao đổi, cho thuê, thuê hay tìm gì thì cứ nói bằng lời của bạn. Ví dụ: “Mình có chiếc xe đạp cần bán, 800k” hay “tìm nôi em bé gần đây”. Mình tìm người, dù họ nói tiếng gì, thương lượng trong giới hạn của bạn, và hỏi bạn trước khi chốt bất cứ điều gì.
        /status – tình hình thế nào
        /settings – mình làm việc cho bạn ra sao
        /privacy – dữ liệu của bạn
        /cancel – bỏ qua câu hỏi
        /stop – ngừng nhắn tin
}
greeting = { $formality ->
    [familiar] Ê chào! 👋 Đang kiếm gì, hay có gì cần đẩy đi?
   *[polite] { $style ->
        [professional] Xin chào. Mình có thể giúp gì cho bạn?
       *[other] Chào bạn! Bạn đang tìm gì, hay có gì muốn thanh lý?
    }
}
you-are-welcome = { $formality ->
    [familiar] Có gì đâu! 🙂
   *[polite] Không có gì ạ!
}
not-a-wish = Mình giỏi chuyện mua bán: bạn cho mình biết muốn bán, cho tặng, trao đổi, cho thuê, thuê hay tìm gì nhé. Xem thêm ở /help.
nothing-asked = Được rồi, mình không chờ câu trả lời nữa.
stopped = Mình sẽ im lặng. Khi nào muốn tiếp tục thì bạn nhắn mình nhé.
command-unknown = Mình không biết lệnh đó. Viết /help để xem mình làm được gì.
empty-message = Tin nhắn đó trống trơn. Bạn viết ngắn gọn cho mình biết bạn cần gì nhé.
edit-unclear = Mình thấy bạn vừa sửa một tin nhắn. Bạn viết lại cho mình biết cần đổi gì nhé.
too-long = Dài quá với mình rồi. Bạn viết tối đa { $limit } ký tự thôi nhé.
no-longer-possible = Giờ không làm vậy được nữa. Viết /status để xem tình hình nhé.
not-found = Mình không tìm thấy cái đó nữa. Viết /status để xem tình hình nhé.
sorry-failed = Xin lỗi bạn, bên mình gặp trục trặc. Bạn nhắn lại giúp mình nhé.
refused-market = Cài đặt của bạn không cho mình làm việc đó. Bạn đổi được ở /settings.
refused-too-many-wishes = Bạn đang có nhiều yêu cầu đang mở rồi. Bạn hoàn tất hoặc xóa bớt một cái trước nhé; xem ở /status.
refused-amount = Số tiền đó chắc không đúng. Bạn viết một số lớn hơn 0 nhé.
refused-limit = Như vậy sẽ vượt giới hạn bạn đã cho mình.
refused-contact = Vì an toàn của bạn, mình không chuyển số điện thoại, địa chỉ hay đường link. Hai bên gặp nhau như đã chốt trong thẻ hẹn.
refused-too-many-messages = Chờ mình chút nhé, nhiều tin quá cùng lúc. Một phút nữa bạn thử lại nha.
refused-deal-over = Giao dịch đó kết thúc rồi.
refused-deal-running = Đang có giao dịch về món này. Bạn hủy giao dịch trước nhé; xem ở /status.
refused-not-open = Hiện mình không tìm cho món đó.
refused-not-paused = Món đó đâu có tạm dừng.
refused-same-price = Giá hiện tại đã là vậy rồi.
refused-too-many-counters = Trả giá qua lại đủ rồi. Bạn đồng ý hoặc từ chối nhé.

# Lệnh trong menu
command-start = Bắt đầu
command-help = Mình làm được gì
command-status = Tình hình thế nào
command-settings = Mình làm việc cho bạn ra sao
command-privacy = Dữ liệu của bạn
command-cancel = Bỏ qua câu hỏi
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
