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
choice-notifications-digest = Mỗi ngày 1 lần, gộp lại
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
digest = { $lines }
    .title = Tìm được cho bạn hôm nay
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

announcements-off = Thông báo của cộng đồng này cũng tạm tắt, cho đến khi bạn viết START.
announcements-on = Thông báo của cộng đồng này đã bật lại.
slow-down = Nhiều tin quá cùng lúc, mình theo không kịp. Bạn chờ một phút rồi viết lại nhé: những gì bạn gửi trong lúc đó mình chưa đọc.
waiting-for-partner = { $thing }: hiện mình chưa liên lạc được với bên kia. Bên kia nhắn là mình làm tiếp ngay; không mất gì cả.
privacy-notice = { $mark } Đây là dấu hiệu riêng của bạn. Thẻ thật của mình luôn có dấu này; không có thì không phải mình. Mình không bao giờ nhắn cho bạn từ tài khoản khác, và không bao giờ hỏi mật khẩu hay mã. Những gì bạn kể chỉ mình giữ: bạn xem và xóa được ở /privacy.
group-private = Mỗi lúc mình chỉ làm việc cho một người. Bạn nhắn riêng cho mình nhé, mình lo cho:
link-code = Trong vòng { $minutes } phút, bạn viết mã này cho mình ở kênh kia nhé: { $code }
link-done = Đã liên kết: giờ bạn nhắn mình qua { $channel } cũng được. Mình biết gì thì ở đâu cũng biết.
link-unknown = Mình không biết mã đó. Bạn viết /link ở kênh kia để lấy mã mới nhé.
unlink-list = Mình nên quên kênh nào?
unlink-none = Bạn chỉ nhắn mình ở đây thôi. Viết /link để dùng mình ở kênh khác nữa.
unlink-done = Xong. Ở { $channel } mình không còn biết bạn nữa.
refused-link-own = Đó là mã của chính bạn. Bạn viết mã cho mình ở kênh kia nhé.
refused-link-many = Bạn đã nhắn mình qua nhiều kênh rồi. Viết /unlink để bỏ bớt một kênh trước nhé.
refused-link-busy = Ở đây bạn có một MAI còn yêu cầu hoặc giao dịch đang mở. Bạn hoàn tất hoặc xóa trước (xem ở /status), rồi viết lại mã nhé.
command-link = Dùng mình ở nơi khác nữa
# WhatsApp: mẫu tin gửi khi đã quá 24 giờ kể từ tin nhắn cuối, và nút mở danh sách
whatsapp-invite = MAI của bạn có tin mới về một yêu cầu của bạn. Trả lời để xem nhé.
whatsapp-invite-show = Cho mình xem
whatsapp-choose = Chọn
# Dành cho đội ngũ vận hành bot
operator-page =
    Trang của bạn: { $link }
    Đường link chỉ dùng được một lần, trong { $minutes } phút. Đừng chuyển cho ai nhé.
operator-help =
    /stats – số liệu, kèm hình
    /broadcast NHÓM – viết cho nhiều người; /broadcasts – xem đến đâu rồi
    /announce NGƯỜI NỘI_DUNG – viết cho một người
    /user NGƯỜI – những gì đã biết; /note NGƯỜI NỘI_DUNG – ghi nhớ điều gì đó
    /tag NGƯỜI NHÃN, /untag NGƯỜI NHÃN – để chọn nhóm
    /ban NGƯỜI LÝ_DO, /unban NGƯỜI
    /disputes, /solve GIAO_DỊCH NỘI_DUNG – giao dịch có người không đến
    /export { $exports }
    /health, /dead, /resend HÀNG_ĐỢI SỐ
    /maintenance on, /maintenance off
    /switch TÊN on, /switch TÊN off – { $features }
    NGƯỜI là p_…, tên của một MAI, hoặc channel:address.
operator-usage = Bạn viết thế này nhé: { $usage }
operator-person-unknown = Mình không biết ai tên { $who }. Bạn viết p_…, tên của một MAI, hoặc channel:address nhé.
operator-own-person = { $who } là người trong đội ngũ vận hành; không làm vậy được.
operator-user =
    { $person }
    MAI: { $mai }
    Ngôn ngữ: { $language }. Thành phố: { $town }
    Kênh: { $channels }
    Tham gia từ { $since }, thấy lần cuối { $seen }
    Yêu cầu: { $wishes }
    Giao dịch: { $deals }
    Số sao nhận được: { $stars }
    Nhãn: { $tags }
    Nhận tin hàng loạt: { $news }. Bị khóa: { $banned }
    Ghi chú: { $notes }
    .title = { $name }
operator-stats =
    Số người: { $people }, mới trong một tuần: { $fresh }, hoạt động trong một tuần: { $active }
    Ngôn ngữ: { $languages }
    Kênh: { $channels }
    Yêu cầu: { $wishes }
    Giao dịch: { $deals }
    Từ yêu cầu đến giao dịch: { $confirmed } yêu cầu, { $matched } ghép được, { $agreed } đã chốt, { $carried } hoàn tất ({ $conversion })
    Trả lời: một nửa trong { $median }, gần như tất cả trong { $slowest }
    Từ lúc có thẻ đến khi đồng ý: { $approval }
    .title = Số liệu
chart-languages = Số người theo ngôn ngữ
chart-channels = Số người theo kênh
chart-daily = Người mới, yêu cầu, giao dịch theo ngày
chart-funnel = 1 yêu cầu, 2 ghép được, 3 đã chốt, 4 hoàn tất
operator-no-disputes = Không có tranh chấp nào.
operator-deal-unknown = Mình không biết giao dịch { $deal }.
operator-solver-is-party = Bạn là một bên của giao dịch đó; phải để người khác trong đội ngũ vận hành quyết định.
dispute-solved = { $text }
    .title = Quyết định về giao dịch { $deal }: { $thing }
operator-says = { $text }
    .title = Lời nhắn từ đội ngũ vận hành
operator-export-ready = Số dòng: { $total }
operator-nothing-dead = Không có mục nào bị bỏ dở.
operator-switches = Bảo trì: { $maintenance }. { $features }
maintenance = Bên mình đang sửa chút chuyện. Mình giữ tin của bạn rồi, xong là trả lời ngay.
maintenance-over = Bảo trì xong rồi. Số tin nhắn đang chờ: { $total }
feature-off = Phần đó hiện đang tắt. Lát nữa bạn thử lại nhé.
banned = Đội ngũ vận hành đã khóa quyền truy cập của bạn: { $reason }
unbanned = Mừng bạn quay lại. Bạn cho mình biết muốn bán hay tìm gì nhé.
# Tin hàng loạt
segment-wrong =
    { $problem ->
        [too-long] Dài hơn { $word } ký tự rồi.
        [too-deep] Có hơn { $word } lớp ngoặc lồng nhau.
        [unknown-name] Mình không biết “{ $word }” (ký tự thứ { $at }). Có thể dùng: { $choices }
        [unknown-value] “{ $word }” (ký tự thứ { $at }) không dùng ở đó được. Ví dụ: { $choices }
        [expected-value] Thiếu một giá trị ở ký tự thứ { $at }, sau “{ $word }”.
        [expected-term] Thiếu một điều kiện ở ký tự thứ { $at }. Có thể dùng: { $choices }
        [expected-bracket] Thiếu “{ $word }” ở ký tự thứ { $at }.
        [left-over] Thiếu “and” hoặc “or” trước “{ $word }” (ký tự thứ { $at }).
        [bad-character] Mình không đọc được “{ $word }” (ký tự thứ { $at }).
        [bad-time] “{ $word }” (ký tự thứ { $at }) không phải là khoảng thời gian. Ví dụ: { $choices }
        [bad-distance] “{ $word }” (ký tự thứ { $at }) cần một nơi và một khoảng cách. Ví dụ: { $choices }
        [unknown-place] Mình không biết nơi “{ $word }” (ký tự thứ { $at }). Bạn viết một thành phố lớn hơn, hoặc vĩ độ, kinh độ nhé.
        [several-places] “{ $word }” (ký tự thứ { $at }) có thể là nhiều nơi. Bạn viết một trong các điểm này nhé: { $choices }
       *[other] Mình không đọc được ở ký tự thứ { $at }.
    }
    .title = Bạn muốn gửi cho ai?
broadcast-ask-text =
    Gửi cho: { $segment }
    Giờ bạn gửi mình nội dung nhé. Bắt đầu mỗi ngôn ngữ bằng mã của nó, ví dụ “es: Hola”; phần không có mã là { $language }. Các dòng trong [ngoặc] ở cuối sẽ thành nút, [Label -> /status] cho biết bấm vào nghĩa là gì. Có thể gửi kèm ảnh hoặc chỉ gửi ảnh. “catalog: KEY” lấy một văn bản trong danh mục.
broadcast-text-wrong =
    { $problem ->
        [empty] Chưa có nội dung cho { $word }.
        [too-long] Nội dung cho { $word } dài hơn { $limit } ký tự.
        [bad-button] “{ $word }” không làm nút được: tối đa { $buttons } nút, mỗi nút tối đa { $label } ký tự.
       *[unknown-key] Trong danh mục không có văn bản “{ $word }” nào đứng riêng được.
    }
broadcast-preparing = Mình đang đếm xem ai sẽ nhận. Bạn có thể gửi thêm ngôn ngữ, hoặc một tấm ảnh.
broadcast-preview =
    Gửi cho: { $segment }
    Người nhận: { $total }
    Ngôn ngữ: { $languages }
    Kênh: { $channels }
    Nội dung: { $texts }
    Không gửi: { $skipped }
    .title = Chạy thử
broadcast-nobody =
    Sẽ không ai nhận được tin này. Gửi cho: { $segment }
    Không gửi: { $skipped }
broadcast-how =
    { $how ->
        [given] như đã viết
        [catalog] từ danh mục
        [translated] được dịch
        [read] ngôn ngữ khác mà họ đọc được
        [related] ngôn ngữ gần với tiếng của họ
       *[closest] gần nhất có được
    }
skip-reason =
    { $reason ->
        [banned] bị khóa
        [opted-out] không muốn nhận tin hàng loạt
        [stopped] đã bảo dừng
        [notifications] chỉ muốn nghe về giao dịch
        [blocked] đã chặn bên mình
       *[unreachable] không có địa chỉ
    }
broadcast-ask-when = Khi nào? Ví dụ “2h”, “18:30”, “2026-03-01 18:30” (giờ của bạn, { $zone }), hoặc thêm “local” ở trước để tính theo giờ của từng người nhận.
broadcast-when-wrong = Mình không đọc được “{ $text }” thành một thời điểm trong vòng một năm tới.
broadcast-progress =
    { $state }
    Gửi cho: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Tin hàng loạt { $id }
broadcast-state =
    { $state ->
        [ready] Chưa gửi
        [preparing] Đang chuẩn bị
        [scheduled] Đã hẹn giờ: { $at }
        [running] Đang gửi
        [paused] Tạm dừng
        [done] Đã xong
       *[cancelled] Đã hủy
    }
recipient-state =
    { $state ->
        [waiting] chưa đến lượt
        [queued] kế tiếp
        [sending] đang gửi
        [sent] đã gửi
        [delivered] đã nhận
        [read] đã đọc
        [failed] gửi không được
        [window] chờ họ nhắn trước
        [unsure] có thể đã gửi
        [skipped] không gửi
        [cancelled] đã hủy
       *[erased] đã xóa
    }
broadcast-none = Chưa có tin hàng loạt nào.
broadcast-ask-cancel = Bạn chắc muốn hủy không? Ai chưa nhận được thì sẽ không nhận nữa.
broadcast-report = { $states }
    .title = Tin hàng loạt { $id }: từng người nhận
broadcast-footer = Viết /stop để ngừng nhận những tin như thế này.
button-send-now = Gửi ngay
button-schedule = Hẹn giờ
button-hold = Tạm dừng
button-go-on = Tiếp tục
button-stop-sending = Hủy gửi
button-report = Báo cáo
operator-text = { $text }
