# 初次見面
birth-welcome = 你好！我係你嘅 MAI，你嘅私人交易助手。用你自己嘅說話、你自己嘅語言話我知，你想賣、送、換、租定搵啲咩；我幫你搵啱嘅人，幫你講價。你未應承，就一定唔會成交。
birth-ready = 你嘅 MAI 準備好喇，打個招呼啦。
ask-town = 你住喺邊個城市或者市鎮？（我用{ $language }覆你；你轉用第二種語言打，我就跟住轉。）
ask-autonomy = 我可以自己決定幾多嘢？
ask-comfort = 幾多錢以內我可以自己搞掂，唔使煩你？
ask-style = 你想我點樣同你講嘢？
ask-sharing = 其他 MAI 可以知道你啲咩？
ask-precision = 人哋可以幾準確咁睇到你喺邊？
ask-platforms = 你平時喺邊度傾偈？可以揀多過一個。
ask-market = 我可以喺市場度幫你做啲咩？
ask-currency = 你用咩貨幣計數？打出嚟，例如 { $currency }。
ask-radius = 為咗一單交易，你肯去幾遠？
ask-delivery = 你鍾意面交定係送貨？
ask-payment = 你鍾意點樣畀錢同收錢？
ask-quiet = 幾時唔好嘈住你？
ask-days = 你幾時得閒出嚟見面？
ask-firmness = 講價要講得幾硬？
ask-partners = 對方嘅評分要幾好？
ask-contact = 邊個可以透過我搵你？
ask-notifications = 有啲咩要我主動話你知？
ask-interests = 你對邊類嘢有興趣？寫幾樣。
ask-formality = 我要幾客氣？
ask-languages = 你識講咩語言？打出嚟。
ask-language = 你想我講咩語言？
language-set = 由而家開始我講{ $language }。
choice-autonomy-ask = 次次都問我
choice-autonomy-big = 大事先問我
choice-autonomy-tell = 做咗再話我知
choice-autonomy-full = 你幫我決定
choice-comfort-under = { $amount }以內
choice-comfort-trust = 我信你
choice-style-casual = 輕鬆啲
choice-style-professional = 專業啲
choice-style-brief = 簡短啲
choice-style-detailed = 詳細啲
choice-sharing-nothing = 乜都唔好
choice-sharing-interests = 我嘅興趣
choice-sharing-profile = 我嘅個人資料
choice-sharing-all = 有幫助嘅都得
choice-precision-city = 我嘅城市
choice-precision-never = 唔好畀人知
choice-precision-neighbourhood = 我嗰區
choice-precision-precise = 準確位置
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = 網頁對話
platform-not-yet = { $name }：呢度暫時未有，我記低咗。
choice-market-full = 全部
choice-market-browse = 淨係睇
choice-market-buy = 買，要我同意
choice-market-sell = 賣，要我同意
choice-radius-5 = 5 公里
choice-radius-20 = 20 公里
choice-radius-50 = 50 公里
choice-radius-100 = 100 公里
choice-radius-500 = 500 公里
choice-delivery-pickup = 面交
choice-delivery-delivery = 送貨
choice-delivery-either = 兩樣都得
choice-payment-cash = 現金
choice-payment-transfer = 銀行過數
choice-payment-card = 碌卡
choice-payment-any = 乜都得
choice-quiet-night = 夜晚（22–8 點）
choice-quiet-none = 唔使靜
choice-quiet-evening = 傍晚到朝早（19–9 點）
choice-days-any = 幾時都得
choice-days-weekend = 週末
choice-days-evenings = 下晝同夜晚
choice-days-mornings = 朝早
choice-firmness-normal = 正常
choice-firmness-soft = 客氣啲
choice-firmness-firm = 硬啲
choice-partners-0 = 邊個都得
choice-partners-50 = 中等或以上
choice-partners-70 = 好
choice-partners-85 = 好好
choice-contact-everyone = 所有人
choice-contact-rated = 有評分嘅人先得
choice-contact-nobody = 冇人得
choice-notifications-all = 全部
choice-notifications-digest = 每日一次，一次過講
choice-notifications-deals = 淨係我嘅交易
choice-notifications-none = 唔使
choice-formality-polite = 客氣
choice-formality-familiar = 好似朋友咁
which-town = 你講緊邊個？
town-noted = 記低咗：{ $town }。我用 { $currency } 計數；想改可以去 /settings。
unclear-town = 我唔識呢個地方。請打附近一個大啲嘅市鎮，或者傳個位置嚟。
held-until-ready = 我記住咗先，等一陣就幫你搞。
please-choose = 請撳其中一個掣，或者打 /help。
noted = 記低咗。
welcome-back = { $formality ->
    [familiar] 喂，又見面喇！👋 有咩搞作？
   *[polite] 歡迎返嚟！想搵啲咩，定係有嘢想放？
}

# 按掣
button-skip = 跳過
button-done-choosing = 揀好喇
button-drop = 算啦
button-yes-look = 好，開始搵
button-only-tell = 有先話我知
button-change = 更改
button-back = 返回
button-approve = 同意
button-decline = 拒絕
button-counter = 出第二個價
button-here = 我到咗
button-done = 搞掂
button-write = 留言畀對方
button-reschedule = 改時間
button-noshow = 對方冇嚟
button-cancel = 取消交易
button-cancel-sure = 係，取消
button-cancel-wish = 刪除
button-keep = 唔好，留返
button-reply = 回覆
button-negotiate = 去講價
button-accept-time = 呢個時間得
button-pause = 暫停
button-resume = 繼續搵
button-edit = 編輯
button-export = 匯出我嘅資料
button-erase = 全部刪除
button-erase-sure = 係，全部刪除
button-voice-give = 錄聲音樣本
button-voice-delete = 刪除聲音樣本
button-used = 呢個掣用過喇。打 /status 睇下而家點。
button-unknown = 我唔認得呢個掣喇。打 /status 睇下而家點。
button-foreign = 呢個掣係人哋嘅。
label = { $text }

# 委託
action-name = { $action ->
    [SELL] 出售
    [BUY] 想買
    [GIVE] 免費送
    [TRADE] 交換
    [RENT_OUT] 放租
    [RENT] 想租
    [OFFER_SERVICE] 提供服務
    [SEEK_SERVICE] 搵人幫手
   *[other] 委託
}
card-draft = { $lines }

    { $question }
    .title = { action-name }：{ $thing }
card-confirm = { $lines }

    要唔要我去搵人？有錯都可以直接打字話我知。
    .title = { action-name }：{ $thing }
ask-wish-action = 你想點處理？
ask-wish-thing = 具體係咩嚟？
ask-wish-location = 喺邊個城市或者市鎮？你都可以傳位置嚟。
ask-wish-size = 咩尺寸？
ask-wish-quantity = 幾多個？
ask-wish-wanted = 你想換啲咩？
per-what = { $per ->
    [hour] 每個鐘
    [day] 每日
    [week] 每個禮拜
    [month] 每個月
    [unit] 每個
   *[one] {""}
}
ask-wish-target = 你{ per-what }想要咩價？人哋會見到，當係你嘅叫價。
ask-wish-limit = { $side ->
    [provider] { per-what }最低幾多錢你肯放？呢個得你知我知，我唔會話畀任何人知。
   *[seeker] { per-what }最多肯畀幾多？呢個得你知我知，我唔會話畀任何人知。
}
unclear-wish-thing = 請用一兩個詞話我知係咩嚟。
unclear-wish-location = 我唔識呢個地方。請打附近一個大啲嘅市鎮，或者傳個位置嚟。
unclear-wish-size = 請照件嘢上面寫嘅尺寸打。
unclear-wish-quantity = 請打個數字，例如 4。
unclear-wish-wanted = 請用一兩個詞話我知你想換啲咩。
unclear-wish-target = 請打個銀碼，例如 80。
unclear-wish-limit = 請打個銀碼，例如 60。
two-currencies = 我見到兩種貨幣：{ $currencies }。請用其中一種話我知幾多錢。
several-wishes = 我見到 { $count } 個委託，我哋逐個嚟。
wish-open = { $style ->
    [brief] 我搵緊。
   *[other] 我而家去搵人，一有消息就話你知。隨時可以打 /status。
}
wish-standing = 我會留意住，有先話你知。
wish-dropped = 好，當冇講過。
wish-expired = 呢個到期喇，我唔再搵。仲想要就再話我知。
    .title = { action-name }：{ $thing }
wish-paused = 暫停咗。你撳繼續之前，冇人會見到。
wish-resumed = 我又開始搵喇。
wish-cancelled = 刪除咗：{ $thing }。
which-field = 要改邊樣？
field-action = 我想做咩
field-thing = 件嘢
field-quantity = 數量
field-size = 尺寸
field-location = 地點
field-wanted = 我想換嘅嘢
field-target = 我嘅價錢
field-limit = 我嘅底線
photo-what = 張相影得好靚！呢樣係咩，要點處理：賣、送人，定係搵件一樣嘅？
photo-seen = 睇落似係：{ $thing }。要我點處理：賣、送人，定係搵件一樣嘅？
voice-heard = 我聽到：「{ $text }」
voice-unclear = 我聽唔清楚你講咩。請打幾個字話我知。
got-voice = 我暫時聽唔到語音。請打幾個字話我知。
got-contact = 多謝，不過我唔需要聯絡人：你同對方透過我互相留言就得。
got-sticker = 🙂 打字話我知你想搵咩，或者有咩想放啦。
got-document = 我睇唔到檔案。請打幾個字話我知係咩事。
got-other = 呢種訊息我睇唔到。請打幾個字話我知。
standing-found = { $priced ->
    [yes] 搵到：{ $thing }，距離 { $distance }，叫價 { $price }。
   *[no] 搵到：{ $thing }，距離 { $distance }。
}
digest = { $lines }
    .title = 今日幫你搵到
talk-begun = 我去同對方傾緊，一陣返嚟。
which-meaning = 我唔肯定自己有冇明。你想做咩？
meaning-sell = 賣嘢
meaning-buy = 買嘢
meaning-give = 送嘢畀人
meaning-trade = 換嘢
meaning-rent-out = 放租
meaning-rent = 租嘢
meaning-offer-service = 提供服務
meaning-seek-service = 搵人做嘢
meaning-approve = 應承
meaning-decline = 拒絕
meaning-counter = 出第二個價
meaning-cancel = 收返
meaning-status = 睇下而家點
meaning-help = 求助
meaning-greet = 打個招呼啫
meaning-thank = 講聲多謝啫
meaning-stop = 唔再收訊息
meaning-other = 吹下水啫
meaning-neither = 其他
say-it-differently = 咁請你轉個講法，例如：「我想賣架單車，800」。

# 卡片
line-in-return = 換取：{ $value }
line-details = { $value }
line-quantity = 數量：{ $value }
line-unit-price = 每個：{ $value }
line-total = 總數：{ $value }
line-price-hour = 每個鐘 { $value }
line-price-day = 每日 { $value }
line-price-week = 每個禮拜 { $value }
line-price-month = 每個月 { $value }
line-free = 免費
line-reasons = 原因：{ $value }
line-distance = 距離：{ $value }
line-area = 見面地區：{ $value }
line-times = 可以嘅時間：{ $value }
line-payment = 付款：{ $value }
line-partner = 對方：{ $value }
line-interests = 興趣：{ $value }
line-since = 加入時間：{ $value }
line-expires = 有效至：{ $value }
line-deal = 交易編號 { $value }
line-hope = 價錢：{ $value }
line-limit = 底線（得你知我知）：{ $value }
line-place = 地點：{ $value }
line-urgent = 急
line-when = 時間：{ $value }
line-where = 地點：{ $value }
partner-new = { $named ->
    [yes] { $name }，新嚟嘅，未有評分
   *[no] 新嚟嘅，未有評分
}
partner-rated = { $named ->
    [yes] { $name }，{ NUMBER($stars, maximumFractionDigits: 1) } 星（滿分 5 星，{ $count } 個評分）
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } 星（滿分 5 星，{ $count } 個評分）
}
reason-same-size = 尺寸啱
reason-same-brand = 牌子啱
reason-same-model = 型號啱
reason-asks = 叫價 { $value }
payment-cash = 現金
payment-bank-transfer = 銀行過數
payment-card = 碌卡
payment-mobile-money = 手機支付
condition-new = 全新
condition-used-like-new = 近乎全新
condition-used-good = 狀況良好
condition-used-fair = 有使用痕跡
condition-for-parts = 壞咗，拆件用
condition-used = 二手
color-black = 黑色
color-white = 白色
color-red = 紅色
color-blue = 藍色
color-green = 綠色
color-yellow = 黃色
color-grey = 灰色
color-brown = 啡色
color-pink = 粉紅色
color-silver = 銀色
color-gold = 金色
color-beige = 米色
color-purple = 紫色
color-orange = 橙色
material-leather = 皮
material-wood = 木
material-metal = 金屬
material-glass = 玻璃
material-plastic = 塑膠
material-cotton = 棉
material-wool = 羊毛
material-silk = 絲
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } 公里
attribute-rooms = { $value } 間房
attribute-area-m2 = { $value } 平方米
unit-kg = { $count } 公斤
unit-l = { $count } 公升
unit-m = { $count } 米
unit-piece = { $count } 件
unit-pair = { $count } 對
unit-set = { $count } 套

# 交易
card-approval = { $lines }

    你同唔同意？
    .title = { $side ->
    [provider] 有人想要你嘅：{ $thing }
   *[seeker] 幫你搵到：{ $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = 你應承咗喇。而家等對方。
approved-for-you = 照你畀我嘅權限，我已經代你應承咗。
counter-accepted = 對方接受你個價。
declined-by-you = 拒絕咗。我繼續搵。
deal-expired = 交易 { $deal } 過咗期。我繼續搵。
deal-reminder = { $lines }

    呢單仲等緊你覆。
    .title = { $thing }
deal-cancelled-by-you = 交易 { $deal } 取消咗，我話咗畀對方知。
peer-declined = 對方唔要交易 { $deal }。我繼續搵。
peer-cancelled = 對方取消咗交易 { $deal }。我繼續搵。
ask-counter = 而家單價係 { $price }。你想出咩價？
counter-sent = 你個價我傳達咗喇。
counter-refused = 對方唔接受。{ $price } 仲有效。
nothing-to-approve = 而家冇嘢等緊你覆。
which-deal = 有幾個提議等緊你，請用啲掣揀。
ask-cancel-deal = 真係要取消呢單交易？對方預咗你㗎。
kept = 好，一切照舊。

# 見面
meeting-card = { $lines }

    請日頭喺多人嘅地方見面，睇咗件嘢先好畀錢，千祈唔好預先畀錢。
    .title = 傾妥：{ $thing }
meeting-spot = { $town }多人嘅公眾地方，例如廣場或者車站
meeting-calendar = 呢個係加入日曆用嘅行程。
meeting-soon = { $lines }
    .title = 就嚟夠鐘見面：{ $thing }
meeting-how = 點呀，順唔順利？
    .title = { $thing }
calendar-summary = MAI：{ $thing }
calendar-description = { $lines }
no-other-times = 冇其他時間啱你哋兩個。你可以留言畀對方。
ask-other-time = 你咩時間方便？
time-proposed = 我提議咗 { $time }。
time-asked = 對方提議 { $time }。
arrived-noted = 我話咗畀對方知你到咗。
peer-arrived = 對方到咗喇。
ask-rating = 搞掂！對方點呀？
too-early-for-no-show = 見面時間係 { $time }，請等到嗰陣先。
no-show-noted = 唔好意思。我記低咗對方冇嚟，會繼續搵。要唔要評分？
blamed-no-show = 對方話你冇到。我繼續搵。你都可以畀評分。
rating-thanks = 多謝！你畀咗 { $stars } 粒星。
ask-note = 要我同對方講啲咩？我傳達嗰陣唔會講你個名同電話。
note-sent = 傳達咗喇。
note-received = { $foreign ->
    [yes] 「{ $text }」（{ $language }）
   *[no] 「{ $text }」
} { $understood }
    .title = 關於{ $thing }嘅留言
note-translated = 「{ $text }」 { $understood }
    原文（{ $language }）：「{ $original }」
    .title = 關於{ $thing }嘅留言

# 進度
status-summary = 進行中嘅委託：{ $wishes }。進行中嘅交易：{ $deals }。完成咗：{ $done }。
status-empty = 而家乜都冇。話我知你想賣咩或者搵咩啦。
status-wish = { $lines }
    { $state }
    .title = { action-name }：{ $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = 仲未填完
wish-state-open = 我搵緊
wish-state-standing = 有就話你知
wish-state-talking = 我講緊價
wish-state-agreed = 傾妥咗，睇返單交易
wish-state-paused = 暫停咗
deal-state-proposed = 等緊你覆
deal-state-approved-by-me = 等緊對方
deal-state-approved-by-peer = 對方應承咗，就等你
deal-state-confirmed = 兩邊都應承咗
deal-state-meeting = 約好咗見面
deal-state-arrived = 你到咗
deal-state-done = 完成咗，未評分
deal-state-no-show = 有人冇嚟
deal-state-blamed = 對方話你冇到
ask-cancel-wish = 真係要刪除「{ $thing }」？

# 設定同私隱
settings-list = 想改咩？
setting-language = 語言
setting-town = 城市
setting-autonomy = 自主程度
setting-comfort = 金額
setting-style = 語氣
setting-sharing = 人哋知道啲咩
setting-precision = 位置
setting-platforms = 平台
setting-market = 市場
setting-currency = 貨幣
setting-radius = 範圍
setting-delivery = 交收方式
setting-payment = 付款
setting-quiet = 靜音時段
setting-days = 見面日子
setting-firmness = 講價
setting-partners = 對方評分
setting-contact = 邊個可以搵我
setting-notifications = 通知
setting-interests = 興趣
setting-formality = 客氣程度
setting-languages = 我識嘅語言
privacy = 我會留低你講過嘅委託、你答過我嘅嘢同你嘅交易。你嘅底線同地址永遠唔會由我度流出去。你可以攞走或者刪除自己嘅資料。
export-ready = 我知道關於你嘅嘢全部喺呢度。
ask-erase = 真係要全部刪除？進行中嘅委託同交易都會完結，你嘅 MAI 會永遠消失。
erased = 全部刪除咗。再見！
voice-consent = 多謝。而家請錄段短語音；我會留低做你嘅聲音樣本，直到你刪除為止。
voice-kept = 你嘅聲音樣本我儲存咗。可以喺 /privacy 刪除。
voice-deleted = 你嘅聲音樣本刪除咗。

# 傾偈
help = { $style ->
    [brief] 話我知你賣、送、換、租定搵咩。/status /settings /privacy /cancel /stop
   *[other] 用你自己嘅說話講你想賣、送、換、租定搵啲咩。例如：「有架單車想放，800」或者「想搵張 BB 床，附近就好」。對方講咩語言都好，我都搵到人，喺你嘅底線之內講價，成交之前實會問過你先。
        /status – 而家點
        /settings – 我點樣幫你做嘢
        /privacy – 你嘅資料
        /cancel – 跳出問題
        /stop – 唔再收訊息
}
greeting = { $formality ->
    [familiar] 喂！👋 想搵咩，定係有嘢要放？
   *[polite] { $style ->
        [professional] 你好，請問有咩可以幫到你？
       *[other] 你好！想搵啲咩，定係有嘢想放？
    }
}
you-are-welcome = { $formality ->
    [familiar] 小意思！🙂
   *[polite] 唔使客氣！
}
not-a-wish = 我最叻幫人做交易：話我知你想賣、送、換、租定搵啲咩。打 /help 睇多啲。
nothing-asked = 好，我唔等你覆喇。
stopped = 我靜返。想繼續嗰陣隨時搵我。
command-unknown = 我唔識呢個指令。打 /help 睇下我識做咩。
empty-message = 訊息係空嘅。打幾個字話我知你需要咩。
edit-unclear = 我見到你改咗個訊息。請再打一次，話我知要改咩。
too-long = 太長喇。請用最多 { $limit } 個字講。
no-longer-possible = 而家已經唔得喇。打 /status 睇下而家點。
not-found = 我搵唔返喇。打 /status 睇下而家點。
sorry-failed = 唔好意思，我呢邊出咗問題。請再講一次。
refused-market = 你嘅設定唔畀我咁做。可以喺 /settings 改。
refused-too-many-wishes = 你進行中嘅委託已經好多。請完成或者刪除一個先；打 /status 睇得到。
refused-amount = 呢個銀碼唔啱。請打一個大過 0 嘅數字。
refused-limit = 咁就超過咗你畀我嘅底線。
refused-contact = 為咗你嘅安全，我唔會傳電話、地址同連結。你哋照卡片講好嘅見面就得。
refused-too-many-messages = 等陣先，一下子太多喇。過一分鐘再試。
refused-deal-over = 呢單交易已經完咗。
refused-deal-running = 呢樣嘢有單交易進行緊。請取消單交易先；打 /status 睇得到。
refused-not-open = 我而家冇搵緊呢樣。
refused-not-paused = 呢個冇暫停。
refused-same-price = 而家已經係呢個價。
refused-too-many-counters = 來回出價夠多喇。請同意或者拒絕。

# 選單指令
command-start = 開始
command-help = 我識做咩
command-status = 而家點
command-settings = 我點樣幫你做嘢
command-privacy = 你嘅資料
command-cancel = 跳出問題

announcements-off = 社群公告都會一直熄咗，直到你打 START。
announcements-on = 社群公告開返喇。
slow-down = 一下子太多喇，我跟唔切。請等一分鐘再打過：中間你傳嚟嗰啲我冇睇。
waiting-for-partner = { $thing }：而家搵唔到對方。對方一覆我就繼續，乜都唔會唔見。
privacy-notice = { $mark } 呢個係你嘅專屬暗記。我每張真嘅卡片都有佢；冇嘅話，就唔係我。我永遠唔會用第二個帳號搵你，亦都唔會問你攞密碼或者驗證碼。你同我講嘅嘢淨係留喺我度：打 /privacy 睇得到，亦刪得到。
group-private = 我一次淨係幫一個人。請私底下搵我，我幫你搞掂：
link-code = 請喺 { $minutes } 分鐘之內，用你另一個平台將呢個代碼傳畀我：{ $code }
link-done = 連好喇：而家你喺 { $channel } 都搵到我。我知道嘅嘢，喺邊度都知道。
link-unknown = 我唔識呢個代碼。請喺你另一個平台打 /link 攞過個新嘅。
unlink-list = 要我唔記得邊個平台？
unlink-none = 你淨係喺呢度搵到我。想喺第二個平台都用我，就打 /link。
unlink-done = 搞掂。喺 { $channel } 我唔再認得你喇。
refused-link-own = 呢個係你自己嘅代碼。請喺另一個平台傳畀我。
refused-link-many = 你已經喺好多個平台用緊我。請打 /unlink 減走一個先。
refused-link-busy = 你喺呢度嘅 MAI 仲有進行中嘅委託或者交易。請完成或者刪除咗先（打 /status 睇得到），之後再打一次代碼。
command-link = 喺第二度都用我
# WhatsApp：對方最後一個訊息過咗 24 個鐘先傳嘅範本，同埋打開清單嘅掣
whatsapp-invite = 你嘅 MAI 有新消息話你知，係關於你一個委託。覆一句就睇到。
whatsapp-invite-show = 畀我睇
whatsapp-choose = 揀
# 畀管理員
operator-page =
    你嘅頁面：{ $link }
    條連結淨係用得一次，{ $minutes } 分鐘內有效。請唔好傳畀人。
operator-help =
    /stats – 數字，有埋圖
    /broadcast 群組 – 傳畀好多人；/broadcasts – 群發進度
    /announce 用戶 文字 – 傳畀一個人
    /user 用戶 – 知道啲咩；/note 用戶 文字 – 記低一筆
    /tag 用戶 標籤，/untag 用戶 標籤 – 用嚟分群組
    /ban 用戶 原因，/unban 用戶
    /disputes，/solve 交易編號 文字 – 有人冇嚟嘅交易
    /export { $exports }
    /health，/dead，/resend 隊列 編號
    /maintenance on，/maintenance off
    /switch 名稱 on，/switch 名稱 off – { $features }
    「用戶」打 p_…、MAI 個名，或者 channel:address。
operator-usage = 請咁樣打：{ $usage }
operator-person-unknown = 我唔識 { $who }。請打 p_…、MAI 個名，或者 channel:address。
operator-own-person = { $who } 係管理員之一，唔可以咁做。
operator-user =
    { $person }
    MAI：{ $mai }
    語言：{ $language }。城市：{ $town }
    平台：{ $channels }
    加入時間：{ $since }，最近出現：{ $seen }
    委託：{ $wishes }
    交易：{ $deals }
    收到嘅星：{ $stars }
    標籤：{ $tags }
    收群發：{ $news }。被封鎖：{ $banned }
    備註：{ $notes }
    .title = { $name }
operator-stats =
    用戶：{ $people }，一個禮拜內新加入：{ $fresh }，一個禮拜內活躍：{ $active }
    語言：{ $languages }
    平台：{ $channels }
    委託：{ $wishes }
    交易：{ $deals }
    由委託到交易：{ $confirmed } 個委託，{ $matched } 個配對到，{ $agreed } 個傾妥，{ $carried } 個完成（{ $conversion }）
    回覆時間：一半喺 { $median } 之內，差唔多全部喺 { $slowest } 之內
    由卡片到應承：{ $approval }
    .title = 數字
chart-languages = 各語言嘅用戶
chart-channels = 各平台嘅用戶
chart-daily = 每日新用戶、委託、交易
chart-funnel = 1 委託，2 配對到，3 傾妥，4 完成
operator-no-disputes = 冇爭議。
operator-deal-unknown = 我搵唔到交易 { $deal }。
operator-solver-is-party = 你係呢單交易其中一方，要由另一位管理員決定。
dispute-solved = { $text }
    .title = 交易 { $deal } 嘅裁決：{ $thing }
operator-says = { $text }
    .title = 管理員有嘢同你講
operator-export-ready = 行數：{ $total }
operator-nothing-dead = 冇嘢放棄咗。
operator-switches = 維修：{ $maintenance }。{ $features }
maintenance = 我哋整緊嘢。你嘅訊息我留低咗，一整好就覆你。
maintenance-over = 維修完咗。等緊嘅訊息：{ $total }
feature-off = 呢個功能而家熄咗，請遲啲再試。
banned = 管理員停咗你嘅使用權：{ $reason }
unbanned = 歡迎返嚟。話我知你想賣咩或者搵咩啦。
# 群發
segment-wrong =
    { $problem ->
        [too-long] 超過咗 { $word } 個字元。
        [too-deep] 括號入面套括號，超過咗 { $word } 層。
        [unknown-name] 我唔識「{ $word }」（第 { $at } 個字元）。可以用：{ $choices }
        [unknown-value] 「{ $word }」（第 { $at } 個字元）喺嗰度用唔到。例如：{ $choices }
        [expected-value] 第 { $at } 個字元，「{ $word }」後面爭咗個值。
        [expected-term] 第 { $at } 個字元爭咗個條件。可以用：{ $choices }
        [expected-bracket] 第 { $at } 個字元爭咗「{ $word }」。
        [left-over] 「{ $word }」（第 { $at } 個字元）前面爭咗「and」或者「or」。
        [bad-character] 我睇唔明「{ $word }」（第 { $at } 個字元）。
        [bad-time] 「{ $word }」（第 { $at } 個字元）唔係一段時間。例如：{ $choices }
        [bad-distance] 「{ $word }」（第 { $at } 個字元）要有地點同距離。例如：{ $choices }
        [unknown-place] 我唔識「{ $word }」（第 { $at } 個字元）呢個地方。請打個大啲嘅市鎮，或者打緯度, 經度。
        [several-places] 「{ $word }」（第 { $at } 個字元）可以係幾個地方。請打其中一個座標：{ $choices }
       *[other] 第 { $at } 個字元嗰度我睇唔明。
    }
    .title = 係指邊啲人？
broadcast-ask-text =
    傳畀：{ $segment }
    而家將啲文字傳畀我。每種語言用語言代碼開頭，例如「es: Hola」；冇寫代碼嘅當係{ $language }。最尾寫喺 [方括號] 入面嗰啲行會變做掣，[Label -> /status] 即係撳咗等於講咩。可以夾埋張相，或者淨係傳相。「catalog: KEY」會攞文字庫入面嘅文字。
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } 冇文字。
        [too-long] { $word } 嘅文字超過咗 { $limit } 個字元。
        [bad-button] 「{ $word }」做唔到掣：最多 { $buttons } 個，每個最多 { $label } 個字元。
       *[unknown-key] 文字庫入面冇「{ $word }」呢段可以單獨用嘅文字。
    }
broadcast-preparing = 我數緊有邊個會收到。你仲可以傳多幾種語言，或者一張相。
broadcast-preview =
    傳畀：{ $segment }
    收件人：{ $total }
    語言：{ $languages }
    平台：{ $channels }
    文字：{ $texts }
    唔傳：{ $skipped }
    .title = 試行
broadcast-nobody =
    冇人會收到。傳畀：{ $segment }
    唔傳：{ $skipped }
broadcast-how =
    { $how ->
        [given] 照你畀嘅
        [catalog] 嚟自文字庫
        [translated] 翻譯嘅
        [read] 對方識睇嘅另一種語言
        [related] 同對方語言相近嘅語言
       *[closest] 現有最接近嘅
    }
skip-reason =
    { $reason ->
        [banned] 被封鎖
        [opted-out] 唔想收群發
        [stopped] 講咗停
        [notifications] 淨係想收交易消息
        [blocked] 封鎖我哋
       *[unreachable] 冇地址
    }
broadcast-ask-when = 幾時？例如「2h」、「18:30」、「2026-03-01 18:30」（你嘅時間，{ $zone }）；前面加「local」，就照每個收件人當地嘅時間。
broadcast-when-wrong = 我睇唔到「{ $text }」係一年之內嘅咩時間。
broadcast-progress =
    { $state }
    傳畀：{ $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = 群發 { $id }
broadcast-state =
    { $state ->
        [ready] 未傳
        [preparing] 準備緊
        [scheduled] 預定咗：{ $at }
        [running] 傳緊
        [paused] 暫停咗
        [done] 完成
       *[cancelled] 取消咗
    }
recipient-state =
    { $state ->
        [waiting] 未輪到
        [queued] 下一批
        [sending] 傳緊
        [sent] 傳咗
        [delivered] 送到咗
        [read] 睇咗
        [failed] 失敗
        [window] 等對方覆先
        [unsure] 可能傳咗
        [skipped] 冇傳
        [cancelled] 取消咗
       *[erased] 唔喺度喇
    }
broadcast-none = 仲未有群發。
broadcast-ask-cancel = 真係要取消？未收到嘅人就唔會收到喇。
broadcast-report = { $states }
    .title = 群發 { $id }：全部收件人
broadcast-footer = 打 /stop 就唔再收呢類訊息。
button-send-now = 即刻傳
button-schedule = 預定時間
button-hold = 暫停
button-go-on = 繼續傳
button-stop-sending = 取消群發
button-report = 報告
operator-text = { $text }
