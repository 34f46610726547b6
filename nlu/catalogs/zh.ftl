# 诞生与相识
birth-welcome = 你好！我是你的 MAI，你的私人交易助手。用你自己的话、你的语言告诉我，你想卖、送、换、出租或寻找什么；我来找合适的人，替你讲价。没有你的同意，什么都不会成交。
birth-ready = 你的 MAI 准备好了，打个招呼吧。
ask-town = 你住在哪个城市？（我用{ $language }回答；换一种语言写，我就跟着换。）
ask-autonomy = 我可以自己决定多少？
ask-comfort = 多少金额以内我可以直接处理？
ask-style = 你希望我怎么跟你说话？
ask-sharing = 其他 MAI 可以知道你的哪些情况？
ask-precision = 别人可以多精确地看到你的位置？
ask-platforms = 你在哪里聊天？可以多选。
ask-market = 我可以在市场上替你做什么？
ask-currency = 用哪种货币计算？请写出来，例如 { $currency }。
ask-radius = 为了一笔交易你愿意走多远？
ask-delivery = 你喜欢当面交易还是送货？
ask-payment = 你喜欢怎么付款和收款？
ask-quiet = 什么时候我该保持安静？
ask-days = 你什么时候有空见面？
ask-firmness = 讲价时我该多强硬？
ask-partners = 对方的评价要多好？
ask-contact = 谁可以通过我联系你？
ask-notifications = 哪些事要主动告诉你？
ask-interests = 你对哪类东西感兴趣？写几个。
ask-formality = 我该多客气？
ask-languages = 你会说哪些语言？请写出来。
ask-language = 我用哪种语言说话？
language-set = 从现在起我用{ $language }跟你说话。
choice-autonomy-ask = 总是问我
choice-autonomy-big = 大事才问
choice-autonomy-tell = 先办再告诉我
choice-autonomy-full = 你来决定
choice-comfort-under = { $amount }以内
choice-comfort-trust = 我信任你
choice-style-casual = 随意
choice-style-professional = 专业
choice-style-brief = 简短
choice-style-detailed = 详细
choice-sharing-nothing = 什么都不公开
choice-sharing-interests = 我的兴趣
choice-sharing-profile = 我的资料
choice-sharing-all = 有帮助的都行
choice-precision-city = 所在城市
choice-precision-never = 不公开
choice-precision-neighbourhood = 所在街区
choice-precision-precise = 精确位置
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = 网页聊天
platform-not-yet = { $name }：这里暂时还没有，我记下了。
choice-market-full = 全部
choice-market-browse = 只看看
choice-market-buy = 买，经我同意
choice-market-sell = 卖，经我同意
choice-radius-5 = 5 公里
choice-radius-20 = 20 公里
choice-radius-50 = 50 公里
choice-radius-100 = 100 公里
choice-radius-500 = 500 公里
choice-delivery-pickup = 当面交易
choice-delivery-delivery = 送货
choice-delivery-either = 都可以
choice-payment-cash = 现金
choice-payment-transfer = 转账
choice-payment-card = 刷卡
choice-payment-any = 都可以
choice-quiet-night = 夜里（22–8 点）
choice-quiet-none = 不用
choice-quiet-evening = 晚上和夜里（19–9 点）
choice-days-any = 任何时候
choice-days-weekend = 周末
choice-days-evenings = 下午和晚上
choice-days-mornings = 上午
choice-firmness-normal = 一般
choice-firmness-soft = 温和
choice-firmness-firm = 强硬
choice-partners-0 = 都行
choice-partners-50 = 中等以上
choice-partners-70 = 良好
choice-partners-85 = 很好
choice-contact-everyone = 所有人
choice-contact-rated = 只限有评价的人
choice-contact-nobody = 谁都不行
choice-notifications-all = 全部
choice-notifications-digest = 每天一次，一起发
choice-notifications-deals = 只要我的交易
choice-notifications-none = 不用
choice-formality-polite = 客气
choice-formality-familiar = 像朋友一样
which-town = 你说的是哪一个？
town-noted = 记下了：{ $town }。我用 { $currency } 计算；可以在 /settings 里改。
unclear-town = 我不知道这个城市。请写附近的大城市，或者发送位置。
held-until-ready = 我先记着，马上就来处理。
please-choose = 请按一个按钮，或者写 /help。
noted = 记下了。
welcome-back = { $formality ->
    [familiar] 嗨，又见面啦！👋 最近怎么样？
   *[polite] 欢迎回来！你在找什么，或者想处理掉什么？
}

# 按钮
button-skip = 跳过
button-done-choosing = 好了
button-drop = 算了
button-yes-look = 好，开始找
button-only-tell = 有了告诉我
button-change = 修改
button-back = 返回
button-approve = 同意
button-decline = 拒绝
button-counter = 换个价
button-here = 我到了
button-done = 交易完成
button-write = 给对方留言
button-reschedule = 换个时间
button-noshow = 对方没来
button-cancel = 取消交易
button-cancel-sure = 是的，取消
button-cancel-wish = 删除
button-keep = 不，保留
button-reply = 回复
button-negotiate = 去讲价
button-accept-time = 我可以
button-pause = 暂停
button-resume = 继续找
button-edit = 编辑
button-export = 导出我的数据
button-erase = 全部删除
button-erase-sure = 是的，全部删除
button-voice-give = 提供声音样本
button-voice-delete = 删除声音样本
button-used = 这个按钮已经用过了。写 /status 看看进展。
button-unknown = 我已经不认识这个按钮了。写 /status 看看进展。
button-foreign = 这个按钮是别人的。
label = { $text }

# 需求
action-name = { $action ->
    [SELL] 出售
    [BUY] 求购
    [GIVE] 赠送
    [TRADE] 交换
    [RENT_OUT] 出租
    [RENT] 求租
    [OFFER_SERVICE] 提供服务
    [SEEK_SERVICE] 需要服务
   *[other] 需求
}
card-draft = { $lines }

    { $question }
    .title = { action-name }：{ $thing }
card-confirm = { $lines }

    要我去找人吗？你也可以直接打字纠正我。
    .title = { action-name }：{ $thing }
ask-wish-action = 你想怎么处理？
ask-wish-thing = 具体是什么？
ask-wish-location = 在哪个城市？也可以发送位置。
ask-wish-size = 什么尺寸？
ask-wish-quantity = 多少个？
ask-wish-wanted = 你想换什么？
per-what = { $per ->
    [hour] 每小时
    [day] 每天
    [week] 每周
    [month] 每月
    [unit] 每个
   *[one] {""}
}
ask-wish-target = 你{ per-what }想要什么价？别人会看到这个价格。
ask-wish-limit = { $side ->
    [provider] { per-what }最低多少钱你能接受？这只有你我知道，我不会告诉任何人。
   *[seeker] { per-what }最多愿意付多少？这只有你我知道，我不会告诉任何人。
}
unclear-wish-thing = 请用一两个词告诉我是什么。
unclear-wish-location = 我不知道这个城市。请写附近的大城市，或者发送位置。
unclear-wish-size = 请照东西上标的尺寸写。
unclear-wish-quantity = 请写一个数字，例如 4。
unclear-wish-wanted = 请用一两个词告诉我你想换什么。
unclear-wish-target = 请写一个金额，例如 80。
unclear-wish-limit = 请写一个金额，例如 60。
two-currencies = 我看到两种货币：{ $currencies }。请用其中一种告诉我金额。
several-wishes = 我看到 { $count } 个需求，一个一个来。
wish-open = { $style ->
    [brief] 我在找。
   *[other] 我正在找人，一有消息就告诉你。随时可以写 /status。
}
wish-standing = 我会留意，有了才告诉你。
wish-dropped = 好的，算了。
wish-expired = 时间到了，我不再找了。还需要的话再告诉我。
    .title = { action-name }：{ $thing }
wish-paused = 已暂停。继续之前没人看得到。
wish-resumed = 我又开始找了。
wish-cancelled = 已删除：{ $thing }。
which-field = 要改什么？
field-action = 想做什么
field-thing = 东西
field-quantity = 数量
field-size = 尺寸
field-location = 城市
field-wanted = 想换的东西
field-target = 我的价格
field-limit = 我的底线
photo-what = 照片不错！这是什么，要怎么处理：卖掉、送人，还是找一个一样的？
photo-seen = 看起来是：{ $thing }。要我怎么处理：卖掉、送人，还是找个一样的？
voice-heard = 我听到的是：“{ $text }”
voice-unclear = 我没听清你说的话。请用几个字写下来。
got-voice = 我还听不了语音。请用几个字写下来。
got-contact = 谢谢，不过不需要联系人：你们通过我互相留言。
got-sticker = 🙂 请用文字告诉我你在找什么，或者想处理掉什么。
got-document = 我读不了文件。请用几个字告诉我是什么事。
got-other = 这种消息我读不了。请用几个字告诉我。
standing-found = { $priced ->
    [yes] 找到了：{ $thing }，距离 { $distance }，要价 { $price }。
   *[no] 找到了：{ $thing }，距离 { $distance }。
}
digest = { $lines }
    .title = 今天为你找到的
talk-begun = 我去跟对方谈，一会儿回来。
which-meaning = 我不确定有没有听懂。你想做什么？
meaning-sell = 卖东西
meaning-buy = 买东西
meaning-give = 送东西
meaning-trade = 换东西
meaning-rent-out = 出租
meaning-rent = 租东西
meaning-offer-service = 提供服务
meaning-seek-service = 找人干活
meaning-approve = 表示同意
meaning-decline = 表示拒绝
meaning-counter = 换个价格
meaning-cancel = 撤回
meaning-status = 看看进展
meaning-help = 求助
meaning-greet = 只是打招呼
meaning-thank = 只是道谢
meaning-stop = 不再收消息
meaning-other = 只是聊天
meaning-neither = 别的
say-it-differently = 那请换个说法，例如：“我想卖自行车，80”。

# 卡片
line-in-return = 换取：{ $value }
line-details = { $value }
line-quantity = 数量：{ $value }
line-unit-price = 单价：{ $value }
line-total = 总价：{ $value }
line-price-hour = 每小时 { $value }
line-price-day = 每天 { $value }
line-price-week = 每周 { $value }
line-price-month = 每月 { $value }
line-free = 免费
line-reasons = 理由：{ $value }
line-distance = 距离：{ $value }
line-area = 见面地区：{ $value }
line-times = 可选时间：{ $value }
line-payment = 付款：{ $value }
line-partner = 对方：{ $value }
line-interests = 兴趣：{ $value }
line-since = 加入时间：{ $value }
line-expires = 有效期至：{ $value }
line-deal = 交易号 { $value }
line-hope = 价格：{ $value }
line-limit = 底线（只有你我知道）：{ $value }
line-place = 地点：{ $value }
line-urgent = 急
line-when = 时间：{ $value }
line-where = 地点：{ $value }
partner-new = { $named ->
    [yes] { $name }，新来的，还没有评价
   *[no] 新来的，还没有评价
}
partner-rated = { $named ->
    [yes] { $name }，{ NUMBER($stars, maximumFractionDigits: 1) } 星（满分 5 星，{ $count } 条评价）
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } 星（满分 5 星，{ $count } 条评价）
}
reason-same-size = 尺寸相符
reason-same-brand = 品牌相符
reason-same-model = 型号相符
reason-asks = 要价 { $value }
payment-cash = 现金
payment-bank-transfer = 转账
payment-card = 刷卡
payment-mobile-money = 手机支付
condition-new = 全新
condition-used-like-new = 几乎全新
condition-used-good = 成色好
condition-used-fair = 有使用痕迹
condition-for-parts = 拆件用
condition-used = 二手
color-black = 黑色
color-white = 白色
color-red = 红色
color-blue = 蓝色
color-green = 绿色
color-yellow = 黄色
color-grey = 灰色
color-brown = 棕色
color-pink = 粉色
color-silver = 银色
color-gold = 金色
color-beige = 米色
color-purple = 紫色
color-orange = 橙色
material-leather = 皮
material-wood = 木
material-metal = 金属
material-glass = 玻璃
material-plastic = 塑料
material-cotton = 棉
material-wool = 羊毛
material-silk = 丝
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } 公里
attribute-rooms = { $value } 间房
attribute-area-m2 = { $value } 平方米
unit-kg = { $count } 公斤
unit-l = { $count } 升
unit-m = { $count } 米
unit-piece = { $count } 件
unit-pair = { $count } 双
unit-set = { $count } 套

# 交易
card-approval = { $lines }

    同意吗？
    .title = { $side ->
    [provider] 有人想要你的：{ $thing }
   *[seeker] 我给你找到了：{ $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = 你同意了。现在等对方。
approved-for-you = 按你的授权，我已替你同意。
counter-accepted = 对方接受你的价格。
declined-by-you = 已拒绝。我继续找。
deal-expired = 交易 { $deal } 过期了。我继续找。
deal-reminder = { $lines }

    这还在等你的答复。
    .title = { $thing }
deal-cancelled-by-you = 交易 { $deal } 已取消，我告诉了对方。
peer-declined = 对方拒绝了交易 { $deal }。我继续找。
peer-cancelled = 对方取消了交易 { $deal }。我继续找。
ask-counter = 单价是 { $price }。你想出什么价？
counter-sent = 你的价格我转达了。
counter-refused = 对方不接受。{ $price } 仍然有效。
nothing-to-approve = 现在没有什么在等你答复。
which-deal = 有几个提议在等你，请用按钮。
ask-cancel-deal = 真的要取消这笔交易吗？对方在指望你。
kept = 好的，一切照旧。

# 见面
meeting-card = { $lines }

    请白天在人多的地方见面，先看货再付款，千万不要预付。
    .title = 说定了：{ $thing }
meeting-spot = { $town }人多的公共场所，例如中心广场或车站
meeting-calendar = 这是日程，可以加到你的日历里。
meeting-soon = { $lines }
    .title = 快到见面时间了：{ $thing }
meeting-how = 怎么样？
    .title = { $thing }
calendar-summary = MAI：{ $thing }
calendar-description = { $lines }
no-other-times = 没有别的时间适合双方。你可以给对方留言。
ask-other-time = 你什么时间方便？
time-proposed = 我提议了 { $time }。
time-asked = 对方提议 { $time }。
arrived-noted = 我告诉对方你到了。
peer-arrived = 对方到了。
ask-rating = 完成了！对方怎么样？
too-early-for-no-show = 见面时间是 { $time }，请等到那时。
no-show-noted = 很遗憾。我记下了对方没来，会继续找。要评价对方吗？
blamed-no-show = 对方说你没来。我继续找。你也可以评价对方。
rating-thanks = 谢谢！你给了 { $stars } 颗星。
ask-note = 要我跟对方说什么？我转达时不带你的名字和号码。
note-sent = 转达了。
note-received = { $foreign ->
    [yes] “{ $text }”（{ $language }）
   *[no] “{ $text }”
} { $understood }
    .title = 关于{ $thing }的留言
note-translated = “{ $text }” { $understood }
    原文（{ $language }）：“{ $original }”
    .title = 关于{ $thing }的留言

# 进展
status-summary = 进行中的需求：{ $wishes }。进行中的交易：{ $deals }。已完成：{ $done }。
status-empty = 现在没有进行中的需求或交易。告诉我你想卖什么或找什么。
status-wish = { $lines }
    { $state }
    .title = { action-name }：{ $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = 还没填完
wish-state-open = 我在找
wish-state-standing = 有了就告诉你
wish-state-talking = 我在讲价
wish-state-agreed = 谈妥了，见交易
wish-state-paused = 已暂停
deal-state-proposed = 等你答复
deal-state-approved-by-me = 等对方
deal-state-approved-by-peer = 对方同意了，就等你
deal-state-confirmed = 双方都同意了
deal-state-meeting = 已约好见面
deal-state-arrived = 你到了
deal-state-done = 完成了，还没评价
deal-state-no-show = 有人没来
deal-state-blamed = 对方说你没来
ask-cancel-wish = 真的要删除“{ $thing }”吗？

# 设置与隐私
settings-list = 想改什么？
setting-language = 语言
setting-town = 城市
setting-autonomy = 自主程度
setting-comfort = 金额
setting-style = 风格
setting-sharing = 别人知道什么
setting-precision = 位置
setting-platforms = 渠道
setting-market = 市场
setting-currency = 货币
setting-radius = 范围
setting-delivery = 送货
setting-payment = 付款
setting-quiet = 安静时段
setting-days = 见面时间
setting-firmness = 讲价
setting-partners = 对方评价
setting-contact = 谁能联系我
setting-notifications = 通知
setting-interests = 兴趣
setting-formality = 客气程度
setting-languages = 我会的语言
privacy = 我保存你说的需求、你对我问题的回答和你的交易。你的底线和地址我绝不外传。你可以带走或删除数据。
export-ready = 这是我知道的关于你的一切。
ask-erase = 真的要全部删除吗？进行中的需求和交易都会结束，你的 MAI 将永远消失。
erased = 全部删除了。再见！
voice-consent = 谢谢。现在请发一段短语音；我会把它存为声音样本，直到你删除。
voice-kept = 声音样本保存了。可以在 /privacy 里删除。
voice-deleted = 声音样本删除了。

# 对话
help = { $style ->
    [brief] 告诉我你卖、送、换、租或找什么。/status /settings /privacy /cancel /stop
   *[other] 用你自己的话告诉我想卖、送、换、出租或寻找什么。例如：“自行车出售，80”或“附近找婴儿床”。不管对方说什么语言，我都能找到人，在你的底线内讲价，成交前先问你。
        /status – 进展
        /settings – 我怎么替你工作
        /privacy – 你的数据
        /cancel – 跳过当前问题
        /stop – 不再发消息
}
greeting = { $formality ->
    [familiar] 嗨！👋 在找啥，还是有东西要出手？
   *[polite] { $style ->
        [professional] 你好，有什么可以帮你？
       *[other] 你好！你在找什么，或者想处理掉什么？
    }
}
you-are-welcome = { $formality ->
    [familiar] 小事一桩！🙂
   *[polite] 不客气！
}
not-a-wish = 我擅长做交易：告诉我你想卖、送、换、出租或寻找什么。/help 有更多说明。
nothing-asked = 好的，我不等答复了。
stopped = 我不再打扰你了。想继续时给我发消息。
command-unknown = 我不认识这个命令。/help 看看我会什么。
empty-message = 消息是空的。用几个字告诉我你需要什么。
edit-unclear = 我看到你改了一条消息。请重新告诉我要改什么。
too-long = 太长了。请用不超过 { $limit } 个字说。
no-longer-possible = 已经不行了。写 /status 看看进展。
not-found = 找不到了。写 /status 看看进展。
sorry-failed = 抱歉，我这边出了问题。请再说一遍。
refused-market = 你的设置不允许。可以在 /settings 里改。
refused-too-many-wishes = 你进行中的需求已经很多了。先完成或删除一个；/status 里有。
refused-amount = 这个金额不对。请写大于 0 的数字。
refused-limit = 这超出了你给我的底线。
refused-contact = 为了你的安全，我不转达电话、地址和链接。你们按卡片上说的见面。
refused-too-many-messages = 请稍等，一下子太多了。过一分钟再试。
refused-deal-over = 这笔交易已经结束。
refused-deal-running = 有交易正在进行。先取消交易；/status 里有。
refused-not-open = 我现在没在找这个。
refused-not-paused = 这个没有暂停。
refused-same-price = 已经是这个价格了。
refused-too-many-counters = 来回出价已经够多了。请同意或拒绝。

# 菜单命令
command-start = 开始
command-help = 我会什么
command-status = 进展
command-settings = 我怎么替你工作
command-privacy = 你的数据
command-cancel = 跳过当前问题

announcements-off = 社区公告也会一直关闭，直到你发 START。
announcements-on = 社区公告重新打开了。
slow-down = 一下子太多了，我跟不上。请等一分钟再写：这中间发来的我没有读。
waiting-for-partner = { $thing }：现在联系不上对方。对方一来消息我就继续，什么都不会丢。
privacy-notice = { $mark } 这是你的专属暗记。我发的每张真卡片上都有它；没有它，就不是我。我绝不会用别的账号给你发消息，也绝不会问你要密码或验证码。你告诉我的都只留在我这里：用 /privacy 可以查看和删除。
group-private = 我一次只为一个人服务。请私下给我发消息，我来处理：
link-code = 请在 { $minutes } 分钟内，用你的另一个渠道把这个代码发给我：{ $code }
link-done = 连上了：现在你在 { $channel } 上也能找到我。我知道的事，在哪里都知道。
link-unknown = 我不认识这个代码。请在你的另一个渠道写 /link，拿一个新的。
unlink-list = 要我忘掉哪个渠道？
unlink-none = 你只能在这里找到我。想在别的渠道也用我，请写 /link。
unlink-done = 好了。在 { $channel } 上我不再认识你。
refused-link-own = 这是你自己的代码。请在另一个渠道发给我。
refused-link-many = 你已经在很多渠道用我了。请先写 /unlink 去掉一个。
refused-link-busy = 你在这里的 MAI 还有进行中的需求或交易。请先完成或删除（/status 里有），然后再写一次代码。
command-link = 在别处也用我
# WhatsApp：对方最后一条消息超过 24 小时后发送的模板，以及打开列表的按钮
whatsapp-invite = 你的 MAI 有新消息要告诉你，是关于你的一个需求。回复即可查看。
whatsapp-invite-show = 给我看看
whatsapp-choose = 选择
# 给管理员
operator-page =
    你的页面：{ $link }
    链接只能用一次，{ $minutes } 分钟内有效。请不要转给别人。
operator-help =
    /stats – 数据，附图
    /broadcast 人群 – 发给很多人；/broadcasts – 群发进展
    /announce 用户 文字 – 发给一个人
    /user 用户 – 已知的情况；/note 用户 文字 – 记一笔
    /tag 用户 标签，/untag 用户 标签 – 用来划分人群
    /ban 用户 原因，/unban 用户
    /disputes，/solve 交易号 文字 – 有人没来的交易
    /export { $exports }
    /health，/dead，/resend 队列 编号
    /maintenance on，/maintenance off
    /switch 名称 on，/switch 名称 off – { $features }
    “用户”写 p_…、某个 MAI 的名字，或 channel:address。
operator-usage = 请这样写：{ $usage }
operator-person-unknown = 我不认识 { $who }。请写 p_…、某个 MAI 的名字，或 channel:address。
operator-own-person = { $who } 是管理员之一，不能这样做。
operator-user =
    { $person }
    MAI：{ $mai }
    语言：{ $language }。城市：{ $town }
    渠道：{ $channels }
    加入时间：{ $since }，最近出现：{ $seen }
    需求：{ $wishes }
    交易：{ $deals }
    收到的星：{ $stars }
    标签：{ $tags }
    接收群发：{ $news }。已封禁：{ $banned }
    备注：{ $notes }
    .title = { $name }
operator-stats =
    用户：{ $people }，一周内新增：{ $fresh }，一周内活跃：{ $active }
    语言：{ $languages }
    渠道：{ $channels }
    需求：{ $wishes }
    交易：{ $deals }
    从需求到交易：{ $confirmed } 个需求，{ $matched } 个匹配，{ $agreed } 个谈妥，{ $carried } 个完成（{ $conversion }）
    回复用时：一半在 { $median } 以内，几乎全部在 { $slowest } 以内
    从卡片到同意：{ $approval }
    .title = 数据
chart-languages = 各语言用户数
chart-channels = 各渠道用户数
chart-daily = 每天新增的用户、需求、交易
chart-funnel = 1 需求，2 匹配，3 谈妥，4 完成
operator-no-disputes = 没有纠纷。
operator-deal-unknown = 我找不到交易 { $deal }。
operator-solver-is-party = 你是这笔交易的一方，得由另一位管理员来决定。
dispute-solved = { $text }
    .title = 交易 { $deal } 的裁定：{ $thing }
operator-says = { $text }
    .title = 管理员有话对你说
operator-export-ready = 行数：{ $total }
operator-nothing-dead = 没有被放弃的项目。
operator-switches = 维护：{ $maintenance }。{ $features }
maintenance = 我们正在维修。你的消息我留着，修好马上回复。
maintenance-over = 维护结束。等待中的消息：{ $total }
feature-off = 这个功能目前关着，请稍后再试。
banned = 管理员停止了你的使用权限：{ $reason }
unbanned = 欢迎你回来。告诉我你想卖什么或找什么。
# 群发
segment-wrong =
    { $problem ->
        [too-long] 超过了 { $word } 个字符。
        [too-deep] 括号套括号超过了 { $word } 层。
        [unknown-name] 我不认识“{ $word }”（第 { $at } 个字符）。可以用：{ $choices }
        [unknown-value] “{ $word }”（第 { $at } 个字符）不能用在这里。例如：{ $choices }
        [expected-value] 第 { $at } 个字符处，“{ $word }”后面缺一个值。
        [expected-term] 第 { $at } 个字符处缺一个条件。可以用：{ $choices }
        [expected-bracket] 第 { $at } 个字符处缺“{ $word }”。
        [left-over] “{ $word }”（第 { $at } 个字符）前面缺“and”或“or”。
        [bad-character] 我读不懂“{ $word }”（第 { $at } 个字符）。
        [bad-time] “{ $word }”（第 { $at } 个字符）不是一段时间。例如：{ $choices }
        [bad-distance] “{ $word }”（第 { $at } 个字符）需要一个地点和一个距离。例如：{ $choices }
        [unknown-place] 我不知道“{ $word }”（第 { $at } 个字符）这个地方。请写一个更大的城市，或者写纬度, 经度。
        [several-places] “{ $word }”（第 { $at } 个字符）可能是好几个地方。请写其中一个坐标：{ $choices }
       *[other] 第 { $at } 个字符处我读不懂。
    }
    .title = 指的是哪些人？
broadcast-ask-text =
    发给：{ $segment }
    现在把文字发给我。每种语言以语言代码开头，例如“es: Hola”；没写代码的算{ $language }。末尾写在 [方括号] 里的行会变成按钮，[Label -> /status] 表示按下后等于说什么。可以附一张照片，也可以只发照片。“catalog: KEY”取用文本库里的文字。
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } 没有文字。
        [too-long] { $word } 的文字超过了 { $limit } 个字符。
        [bad-button] “{ $word }”不能做按钮：最多 { $buttons } 个，每个最多 { $label } 个字符。
       *[unknown-key] 文本库里没有能单独使用的文字“{ $word }”。
    }
broadcast-preparing = 我在数有多少人会收到。你还可以发更多语言，或者一张照片。
broadcast-preview =
    发给：{ $segment }
    接收者：{ $total }
    语言：{ $languages }
    渠道：{ $channels }
    文字：{ $texts }
    不发：{ $skipped }
    .title = 试运行
broadcast-nobody =
    没有人会收到。发给：{ $segment }
    不发：{ $skipped }
broadcast-how =
    { $how ->
        [given] 按你给的
        [catalog] 来自文本库
        [translated] 翻译的
        [read] 对方看得懂的另一种语言
        [related] 与对方语言相近的语言
       *[closest] 现有的最接近的
    }
skip-reason =
    { $reason ->
        [banned] 已封禁
        [opted-out] 不想收群发
        [stopped] 说了停止
        [notifications] 只想听交易的消息
        [blocked] 屏蔽了我们
       *[unreachable] 没有地址
    }
broadcast-ask-when = 什么时候？例如“2h”、“18:30”、“2026-03-01 18:30”（你的时间，{ $zone }）；前面加上“local”，就按每个接收者当地的时间。
broadcast-when-wrong = 我没法把“{ $text }”读成一年之内的时间。
broadcast-progress =
    { $state }
    发给：{ $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = 群发 { $id }
broadcast-state =
    { $state ->
        [ready] 还没发送
        [preparing] 准备中
        [scheduled] 已定时：{ $at }
        [running] 发送中
        [paused] 已暂停
        [done] 完成
       *[cancelled] 已取消
    }
recipient-state =
    { $state ->
        [waiting] 还没轮到
        [queued] 下一批
        [sending] 发送中
        [sent] 已发送
        [delivered] 已送达
        [read] 已读
        [failed] 失败
        [window] 等对方来消息
        [unsure] 可能已发送
        [skipped] 没发
        [cancelled] 已取消
       *[erased] 已不在
    }
broadcast-none = 还没有群发。
broadcast-ask-cancel = 真的要取消吗？还没收到的人就不会收到了。
broadcast-report = { $states }
    .title = 群发 { $id }：全部接收者
broadcast-footer = 发 /stop 就不再收到这类消息。
button-send-now = 现在发送
button-schedule = 定时发送
button-hold = 暂停
button-go-on = 继续发送
button-stop-sending = 取消发送
button-report = 报告
operator-text = { $text }
