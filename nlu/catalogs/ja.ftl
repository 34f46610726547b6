# 誕生と最初の質問
birth-welcome = こんにちは！私はあなた専属のエージェント、MAIです。売りたいもの、譲りたいもの、交換したいもの、貸し借りしたいもの、探しているものを、あなたの言葉でそのまま書いてください。ぴったりの相手を見つけて、代わりに交渉します。あなたの「はい」なしには何も決まりません。
birth-ready = あなたのMAIの準備ができました。話しかけてみてください。
ask-town = お住まいの都市はどこですか？（{ $language }でお返事します。別の言語で書けば、それに合わせます。）
ask-autonomy = どこまで私が自分で決めてよいですか？
ask-comfort = いくらまでなら、確認せずに進めてよいですか？
ask-style = どんな話し方がよいですか？
ask-sharing = ほかのMAIに、あなたの何を知らせてよいですか？
ask-precision = あなたの居場所を、どこまで細かく見せてよいですか？
ask-platforms = どこでチャットしますか？当てはまるものをすべて選んでください。
ask-market = マーケットで何をしてよいですか？
ask-currency = どの通貨を使いますか？例：{ $currency }
ask-radius = 取引のために、どのくらい遠くまで行けますか？
ask-delivery = 手渡しと配送、どちらがよいですか？
ask-payment = 支払いと受け取りの方法は、どれがよいですか？
ask-quiet = 通知を控える時間帯はいつですか？
ask-days = 人と会えるのはいつですか？
ask-firmness = 交渉はどのくらい強気にしますか？
ask-partners = 相手の評価はどのくらい必要ですか？
ask-contact = 私を通してあなたに連絡できるのは誰ですか？
ask-notifications = こちらからお知らせするのは、どんなことがよいですか？
ask-interests = どんなものに興味がありますか？いくつか書いてください。
ask-formality = ていねいな話し方と、気軽な話し方、どちらがよいですか？
ask-languages = 話せる言語はどれですか？書いてください。
ask-language = どの言語でお話ししましょうか？
language-set = これからは{ $language }でお話しします。
choice-autonomy-ask = いつも聞いて
choice-autonomy-big = 大事なことだけ聞いて
choice-autonomy-tell = 進めてから知らせて
choice-autonomy-full = すべて任せる
choice-comfort-under = { $amount }まで
choice-comfort-trust = 任せる
choice-style-casual = 気軽に
choice-style-professional = ビジネス調で
choice-style-brief = 短く
choice-style-detailed = くわしく
choice-sharing-nothing = 何も知らせない
choice-sharing-interests = 興味だけ
choice-sharing-profile = プロフィール
choice-sharing-all = 役立つことは何でも
choice-precision-city = 都市まで
choice-precision-never = 見せない
choice-precision-neighbourhood = 近所まで
choice-precision-precise = 正確に
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = ウェブチャット
platform-not-yet = { $name }：ここではまだ使えません。覚えておきます。
choice-market-full = すべて
choice-market-browse = 見るだけ
choice-market-buy = 買う（確認あり）
choice-market-sell = 売る（確認あり）
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = 手渡し
choice-delivery-delivery = 配送
choice-delivery-either = どちらでも
choice-payment-cash = 現金
choice-payment-transfer = 銀行振込
choice-payment-card = カード
choice-payment-any = どれでも
choice-quiet-night = 夜（22時〜8時）
choice-quiet-none = なし
choice-quiet-evening = 夕方から朝（19時〜9時）
choice-days-any = いつでも
choice-days-weekend = 週末
choice-days-evenings = 午後・夜
choice-days-mornings = 午前
choice-firmness-normal = ふつう
choice-firmness-soft = やわらかく
choice-firmness-firm = 強気で
choice-partners-0 = 問わない
choice-partners-50 = ふつう以上
choice-partners-70 = 良い
choice-partners-85 = とても良い
choice-contact-everyone = 誰でも
choice-contact-rated = 評価のある人だけ
choice-contact-nobody = 誰も不可
choice-notifications-all = 何でも
choice-notifications-digest = 1日1回まとめて
choice-notifications-deals = 自分の取引だけ
choice-notifications-none = 何もいらない
choice-formality-polite = ていねいに
choice-formality-familiar = 友だちのように
which-town = どちらの都市ですか？
town-noted = { $town }ですね。通貨は{ $currency }にします。/settings で変えられます。
unclear-town = その地名が分かりません。近くの大きな都市を書くか、位置情報を送ってください。
held-until-ready = 承りました。少しお待ちください、すぐに取りかかります。
please-choose = ボタンのどれかを押すか、/help と書いてください。
noted = 承知しました。
welcome-back = { $formality ->
    [familiar] おかえり！👋 今日はどうする？
   *[polite] おかえりなさい！何をお探しですか？手放したいものはありますか？
}

# ボタン
button-skip = スキップ
button-done-choosing = 完了
button-drop = やめる
button-yes-look = はい、探して
button-only-tell = 知らせるだけ
button-change = 変更
button-back = 戻る
button-approve = 承認
button-decline = 断る
button-counter = 別の価格
button-here = 着きました
button-done = 完了しました
button-write = メッセージを送る
button-reschedule = 別の時間
button-noshow = 来なかった
button-cancel = 取引をキャンセル
button-cancel-sure = はい、キャンセル
button-cancel-wish = 削除
button-keep = いいえ、そのまま
button-reply = 返信
button-negotiate = 交渉する
button-accept-time = その時間でよい
button-pause = 一時停止
button-resume = 再び探す
button-edit = 編集
button-export = 自分のデータをファイルで
button-erase = すべて削除
button-erase-sure = はい、すべて削除
button-voice-give = 声のサンプルを渡す
button-voice-delete = 声のサンプルを削除
button-used = そのボタンはもう使われました。状況は /status で見られます。
button-unknown = そのボタンはもう分かりません。状況は /status で見られます。
button-foreign = そのボタンはほかの方のものです。
label = { $text }

# 希望
action-name = { $action ->
    [SELL] 売ります
    [BUY] 買います
    [GIVE] 譲ります
    [TRADE] 交換します
    [RENT_OUT] 貸します
    [RENT] 借ります
    [OFFER_SERVICE] 引き受けます
    [SEEK_SERVICE] 依頼します
   *[other] 希望
}
card-draft = { $lines }

    { $question }
    .title = { action-name }：{ $thing }
card-confirm = { $lines }

    相手を探しましょうか？違うところは、そのまま言葉で直せます。
    .title = { action-name }：{ $thing }
ask-wish-action = どうしたいですか？
ask-wish-thing = 具体的に何ですか？
ask-wish-location = どの都市ですか？位置情報を送ってもかまいません。
ask-wish-size = サイズはいくつですか？
ask-wish-quantity = いくつですか？
ask-wish-wanted = 代わりに何がほしいですか？
per-what = { $per ->
    [hour] 1時間あたり
    [day] 1日あたり
    [week] 1週間あたり
    [month] 1か月あたり
    [unit] 1つあたり
   *[one] {""}
}
ask-wish-target = { per-what }いくらが希望ですか？これは希望価格として相手に見えます。
ask-wish-limit = { $side ->
    [provider] { per-what }最低いくらなら受けますか？二人だけの秘密にします。誰にも教えません。
   *[seeker] { per-what }最高いくらまで払えますか？二人だけの秘密にします。誰にも教えません。
}
unclear-wish-thing = 何なのか、ひとことで教えてください。
unclear-wish-location = その地名が分かりません。近くの大きな都市を書くか、位置情報を送ってください。
unclear-wish-size = 品物に書いてあるとおりにサイズを書いてください。
unclear-wish-quantity = 数字を書いてください。例：4
unclear-wish-wanted = 代わりにほしいものを、ひとことで教えてください。
unclear-wish-target = 金額を書いてください。例：80
unclear-wish-limit = 金額を書いてください。例：60
two-currencies = 通貨が二つあります：{ $currencies }。どちらか一つで金額を教えてください。
several-wishes = { $count }件の希望がありますね。一つずつ進めましょう。
wish-open = { $style ->
    [brief] 探しています。
   *[other] 相手を探しています。見つかったらすぐにお知らせします。状況は /status でいつでも見られます。
}
wish-standing = 見張っておきます。見つかったときだけお知らせします。
wish-dropped = 分かりました。なかったことにします。
wish-expired = 期限が来たので、探すのをやめました。まだ必要でしたら、もう一度教えてください。
    .title = { action-name }：{ $thing }
wish-paused = 一時停止しました。再開するまで誰にも見えません。
wish-resumed = 再び探しています。
wish-cancelled = 削除しました：{ $thing }
which-field = どこを直しますか？
field-action = したいこと
field-thing = 品物
field-quantity = 数
field-size = サイズ
field-location = 都市
field-wanted = 交換でほしいもの
field-target = 希望価格
field-limit = 限度額
photo-what = いい写真ですね！これは何で、どうしましょうか。売る、譲る、同じものを探す？
photo-seen = これは「{ $thing }」のようですね。どうしましょうか：売る、譲る、同じものを探す？
voice-heard = こう聞こえました：「{ $text }」
voice-unclear = うまく聞き取れませんでした。短い言葉で書いてください。
got-voice = 音声メッセージはまだ聞けません。短く書いてください。
got-contact = ありがとうございます。連絡先は必要ありません。相手とは私を通してやり取りできます。
got-sticker = 🙂 何をお探しか、何を手放したいか、言葉で教えてください。
got-document = ファイルは読めません。どんなことか、短く書いてください。
got-other = その種類のメッセージは読めません。短く書いてください。
standing-found = { $priced ->
    [yes] 見つかりました：{ $thing }、{ $distance }先、希望価格{ $price }
   *[no] 見つかりました：{ $thing }、{ $distance }先
}
digest = { $lines }
    .title = 今日見つかったもの
talk-begun = 相手と話してきます。少しお待ちください。
which-meaning = 正しく理解できたか自信がありません。何をなさりたいですか？
meaning-sell = 売る
meaning-buy = 買う
meaning-give = 譲る
meaning-trade = 交換する
meaning-rent-out = 貸す
meaning-rent = 借りる
meaning-offer-service = 仕事を引き受ける
meaning-seek-service = 仕事を頼む
meaning-approve = はいと答える
meaning-decline = いいえと答える
meaning-counter = 別の価格を出す
meaning-cancel = 取り下げる
meaning-status = 状況を見る
meaning-help = 使い方を聞く
meaning-greet = あいさつだけ
meaning-thank = お礼だけ
meaning-stop = メッセージを止める
meaning-other = おしゃべりだけ
meaning-neither = どれでもない
say-it-differently = では、別の言葉でお願いします。例：「自転車を80で売りたい」

# カードの行
line-in-return = 交換：{ $value }
line-details = { $value }
line-quantity = 数：{ $value }
line-unit-price = 1つあたり：{ $value }
line-total = 合計：{ $value }
line-price-hour = 1時間{ $value }
line-price-day = 1日{ $value }
line-price-week = 1週間{ $value }
line-price-month = 1か月{ $value }
line-free = 無料
line-reasons = 理由：{ $value }
line-distance = 距離：{ $value }
line-area = 会う地域：{ $value }
line-times = 候補の時間：{ $value }
line-payment = 支払い：{ $value }
line-partner = 相手：{ $value }
line-interests = 興味：{ $value }
line-since = 利用開始：{ $value }
line-expires = 有効期限：{ $value }
line-deal = 取引番号 { $value }
line-hope = 価格：{ $value }
line-limit = 限度額（二人だけの秘密）：{ $value }
line-place = 場所：{ $value }
line-urgent = 急ぎ
line-when = 日時：{ $value }
line-where = 場所：{ $value }
partner-new = { $named ->
    [yes] { $name }さん、新規、評価なし
   *[no] 新規、評価なし
}
partner-rated = { $named ->
    [yes] { $name }さん、星5つ中{ NUMBER($stars, maximumFractionDigits: 1) }（{ $count }件）
   *[no] 星5つ中{ NUMBER($stars, maximumFractionDigits: 1) }（{ $count }件）
}
reason-same-size = サイズが一致
reason-same-brand = ブランドが一致
reason-same-model = 型番が一致
reason-asks = 希望価格{ $value }
payment-cash = 現金
payment-bank-transfer = 銀行振込
payment-card = カード
payment-mobile-money = スマホ決済
condition-new = 新品
condition-used-like-new = ほぼ新品
condition-used-good = 良好
condition-used-fair = 使用感あり
condition-for-parts = 部品取り
condition-used = 中古
color-black = 黒
color-white = 白
color-red = 赤
color-blue = 青
color-green = 緑
color-yellow = 黄
color-grey = グレー
color-brown = 茶
color-pink = ピンク
color-silver = シルバー
color-gold = ゴールド
color-beige = ベージュ
color-purple = 紫
color-orange = オレンジ
material-leather = 革
material-wood = 木
material-metal = 金属
material-glass = ガラス
material-plastic = プラスチック
material-cotton = 綿
material-wool = ウール
material-silk = 絹
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value }部屋
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } L
unit-m = { $count } m
unit-piece = { $count }個
unit-pair = { $count }組
unit-set = { $count }セット

# 取引
card-approval = { $lines }

    よろしいですか？
    .title = { $side ->
    [provider] これをほしい人がいます：{ $thing }
   *[seeker] 見つかりました：{ $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = 承認しました。相手の返事を待っています。
approved-for-you = お任せいただいた範囲なので、代わりに承認しました。
counter-accepted = 相手があなたの価格を受け入れました。
declined-by-you = お断りしました。引き続き探します。
deal-expired = 取引{ $deal }は時間切れになりました。引き続き探します。
deal-reminder = { $lines }

    まだお返事をお待ちしています。
    .title = { $thing }
deal-cancelled-by-you = 取引{ $deal }をキャンセルし、相手に知らせました。
peer-declined = 相手は取引{ $deal }を断りました。引き続き探します。
peer-cancelled = 相手が取引{ $deal }をキャンセルしました。引き続き探します。
ask-counter = 1つの価格は{ $price }です。いくらを提案しますか？
counter-sent = あなたの価格を伝えました。
counter-refused = 相手は受け入れませんでした。価格は{ $price }のままです。
nothing-to-approve = 今、お返事が必要なものはありません。
which-deal = いくつかの提案がお返事を待っています。ボタンで選んでください。
ask-cancel-deal = 本当にこの取引をキャンセルしますか？相手はこの取引を当てにしています。
kept = 分かりました。そのままにします。

# 待ち合わせ
meeting-card = { $lines }

    人の多い場所で、明るいうちに会い、支払う前に品物を確かめてください。先払いはしないでください。
    .title = 決まりました：{ $thing }
meeting-spot = { $town }の人通りの多い公共の場所（駅前や中央広場など）
meeting-calendar = カレンダー用の予定です。
meeting-soon = { $lines }
    .title = もうすぐ待ち合わせです：{ $thing }
meeting-how = いかがでしたか？
    .title = { $thing }
calendar-summary = MAI：{ $thing }
calendar-description = { $lines }
no-other-times = お二人に合う別の時間が見つかりません。相手にメッセージを送れます。
ask-other-time = いつがよいですか？
time-proposed = { $time }を提案しました。
time-asked = 相手は{ $time }を提案しています。
arrived-noted = 着いたことを相手に知らせました。
peer-arrived = 相手はもう着いています。
ask-rating = 完了です！相手はいかがでしたか？
too-early-for-no-show = 待ち合わせは{ $time }です。それまでお待ちください。
no-show-noted = 残念です。相手が来なかったことを記録し、引き続き探します。評価しますか？
blamed-no-show = 相手は、あなたが来なかったと言っています。引き続き探します。あなたも評価できます。
rating-thanks = ありがとうございます！星{ $stars }つを付けました。
ask-note = 相手に何を伝えますか？お名前や番号は出さずに伝えます。
note-sent = 伝えました。
note-received = { $foreign ->
    [yes] 「{ $text }」（{ $language }）
   *[no] 「{ $text }」
} { $understood }
    .title = { $thing }についてのメッセージ
note-translated = 「{ $text }」 { $understood }
    原文（{ $language }）：「{ $original }」
    .title = { $thing }についてのメッセージ

# 状況
status-summary = 募集中の希望：{ $wishes }、進行中の取引：{ $deals }、完了：{ $done }
status-empty = 今は何もありません。売りたいものや探しているものを教えてください。
status-wish = { $lines }
    { $state }
    .title = { action-name }：{ $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = 入力の途中
wish-state-open = 探しています
wish-state-standing = 見つかったらお知らせします
wish-state-talking = 交渉中
wish-state-agreed = 合意済み、取引をご覧ください
wish-state-paused = 一時停止中
deal-state-proposed = あなたの返事待ち
deal-state-approved-by-me = 相手の返事待ち
deal-state-approved-by-peer = 相手は承認済み、あなたの返事待ち
deal-state-confirmed = 双方が承認しました
deal-state-meeting = 待ち合わせ決定
deal-state-arrived = 到着済み
deal-state-done = 完了、評価待ち
deal-state-no-show = 来なかった方がいます
deal-state-blamed = 相手は、あなたが来なかったと言っています
ask-cancel-wish = 「{ $thing }」を本当に削除しますか？

# 設定とプライバシー
settings-list = 何を変えますか？
setting-language = 言語
setting-town = 都市
setting-autonomy = 任せる範囲
setting-comfort = 金額
setting-style = 話し方
setting-sharing = 知らせる情報
setting-precision = 位置情報
setting-platforms = チャット
setting-market = マーケット
setting-currency = 通貨
setting-radius = 範囲
setting-delivery = 受け渡し
setting-payment = 支払い
setting-quiet = 静かな時間
setting-days = 会える日
setting-firmness = 交渉
setting-partners = 相手の評価
setting-contact = 連絡できる人
setting-notifications = お知らせ
setting-interests = 興味
setting-formality = ていねいさ
setting-languages = 話せる言語
privacy = 希望、回答、取引について教えていただいたことを保存しています。限度額と住所を外に出すことは決してありません。データは持ち出すことも、削除することもできます。
export-ready = あなたについて私が知っていることのすべてです。
ask-erase = 本当にすべて削除しますか？募集中の希望も進行中の取引も終わり、あなたのMAIは完全になくなります。
erased = すべて削除しました。さようなら！
voice-consent = ありがとうございます。短い音声メッセージを送ってください。削除されるまで、声のサンプルとして保存します。
voice-kept = 声のサンプルを保存しました。/privacy で削除できます。
voice-deleted = 声のサンプルを削除しました。

# 会話
help = { $style ->
    [brief] 売る、譲る、交換する、貸す、借りる、探す。何でも書いてください。/status /settings /privacy /cancel /stop
   *[other] 売りたいもの、譲りたいもの、交換したいもの、貸し借りしたいもの、探しているものを、そのまま書いてください。例：「自転車を80で売りたい」「近くでベビーベッドを探しています」。どの言語の相手でも見つけ、あなたの限度額の範囲で交渉し、決める前に必ず確認します。
        /status – 状況
        /settings – 私の働き方
        /privacy – あなたのデータ
        /cancel – 質問をやめる
        /stop – メッセージを止める
}
greeting = { $formality ->
    [familiar] やあ！👋 何を探してる？手放したいものはある？
   *[polite] { $style ->
        [professional] こんにちは。ご用件をお聞かせください。
       *[other] こんにちは！何をお探しですか？手放したいものはありますか？
    }
}
you-are-welcome = { $formality ->
    [familiar] いえいえ！🙂
   *[polite] どういたしまして！
}
not-a-wish = 私の仕事は取引です。売りたいもの、譲りたいもの、交換したいもの、貸し借りしたいもの、探しているものを教えてください。くわしくは /help へ。
nothing-asked = 分かりました。もうお返事は待っていません。
stopped = 静かにしています。続けたいときに書いてください。
command-unknown = そのコマンドは分かりません。できることは /help で見られます。
empty-message = メッセージが空でした。必要なことを短く書いてください。
edit-unclear = メッセージが編集されましたね。何を変えればよいか、新しく書いてください。
too-long = 長すぎて読めません。{ $limit }文字以内でお願いします。
no-longer-possible = それはもうできません。状況は /status で見られます。
not-found = もう見つかりません。状況は /status で見られます。
sorry-failed = 申し訳ありません。こちらで問題が起きました。もう一度お願いします。
refused-market = 今の設定ではできません。/settings で変えられます。
refused-too-many-wishes = 募集中の希望がもう多くあります。先にどれかを終えるか削除してください。/status で見られます。
refused-amount = その金額は使えません。0より大きい数字を書いてください。
refused-limit = 教えていただいた限度額を超えてしまいます。
refused-contact = 安全のため、電話番号、住所、リンクは伝えません。カードのとおりに会ってください。
refused-too-many-messages = 少しお待ちください。一度にたくさん届きました。1分後にもう一度お願いします。
refused-deal-over = その取引はもう終わっています。
refused-deal-running = 進行中の取引があります。先に取引をキャンセルしてください。/status で見られます。
refused-not-open = 今それは探していません。
refused-not-paused = それは一時停止していません。
refused-same-price = それは今の価格と同じです。
refused-too-many-counters = 価格のやり取りはもう十分です。承認するか断ってください。

# メニューのコマンド
command-start = はじめる
command-help = できること
command-status = 状況
command-settings = 私の働き方
command-privacy = あなたのデータ
command-cancel = 質問をやめる

announcements-off = コミュニティからのお知らせも、STARTと書くまで止めておきます。
announcements-on = コミュニティからのお知らせを再開しました。
slow-down = 一度にたくさん届いて、追いつけません。1分待ってから、もう一度書いてください。その間に届いた分は読んでいません。
waiting-for-partner = { $thing }：今は相手に連絡がつきません。返事があればすぐに続けます。何も失われません。
privacy-notice = { $mark } これはあなただけの目印です。私が送る本物のカードには必ず付いています。付いていなければ、それは私ではありません。別のアカウントから連絡することも、パスワードや認証コードを尋ねることも、決してありません。教えていただいたことは私の中だけに留めます。/privacy で確認も削除もできます。
group-private = 私がお手伝いするのは一度にお一人です。個別にメッセージをいただければ、お引き受けします：
link-code = { $minutes }分以内に、別のチャットから私にこのコードを送ってください：{ $code }
link-done = つながりました。これからは{ $channel }でも私と話せます。私が知っていることは、どこでも同じです。
link-unknown = そのコードは分かりません。別のチャットで /link と書いて、新しいコードを受け取ってください。
unlink-list = どのチャットを忘れましょうか？
unlink-none = 私と話せるのはここだけです。別のチャットでも使うには、/link と書いてください。
unlink-done = 完了です。{ $channel }では、もうあなたが誰か分かりません。
refused-link-own = それはあなた自身のコードです。もう一方のチャットで私に送ってください。
refused-link-many = すでに多くのチャットで私を使っています。先に /unlink と書いて、どれかを外してください。
refused-link-busy = ここには、募集中の希望か進行中の取引があるMAIがいます。先に終えるか削除してから（/status で見られます）、もう一度コードを書いてください。
command-link = ほかのチャットでも使う
# WhatsApp：最後のメッセージから24時間を過ぎたときに送るテンプレートと、一覧を開くボタン
whatsapp-invite = あなたの希望について、MAIから新しいお知らせがあります。返信するとご覧いただけます。
whatsapp-invite-show = 見る
whatsapp-choose = 選ぶ
# 運営者向け
operator-page =
    あなたのページ：{ $link }
    このリンクは{ $minutes }分間、一度だけ使えます。ほかの人に渡さないでください。
operator-help =
    /stats – 統計（図つき）
    /broadcast 対象 – 大勢に送る、/broadcasts – 配信の状況
    /announce ユーザー 本文 – 一人に送る
    /user ユーザー – 分かっていること、/note ユーザー 本文 – メモを残す
    /tag ユーザー タグ、/untag ユーザー タグ – 対象を絞るため
    /ban ユーザー 理由、/unban ユーザー
    /disputes、/solve 取引番号 本文 – 誰かが来なかった取引
    /export { $exports }
    /health、/dead、/resend キュー 番号
    /maintenance on、/maintenance off
    /switch 名前 on、/switch 名前 off – { $features }
    「ユーザー」には p_…、MAIの名前、channel:address のどれかを書きます。
operator-usage = このように書いてください：{ $usage }
operator-person-unknown = 「{ $who }」は見つかりません。p_…、MAIの名前、channel:address のどれかを書いてください。
operator-own-person = 「{ $who }」は運営者の一人なので、それはできません。
operator-user =
    { $person }
    MAI：{ $mai }
    言語：{ $language }、都市：{ $town }
    チャット：{ $channels }
    利用開始：{ $since }、最終利用：{ $seen }
    希望：{ $wishes }
    取引：{ $deals }
    受け取った星：{ $stars }
    タグ：{ $tags }
    配信の受け取り：{ $news }、利用停止：{ $banned }
    メモ：{ $notes }
    .title = { $name }
operator-stats =
    ユーザー：{ $people }、1週間の新規：{ $fresh }、1週間の利用者：{ $active }
    言語：{ $languages }
    チャット：{ $channels }
    希望：{ $wishes }
    取引：{ $deals }
    希望から取引まで：希望{ $confirmed }、相手が見つかった{ $matched }、合意{ $agreed }、完了{ $carried }（{ $conversion }）
    返答時間：半分は{ $median }以内、ほぼすべて{ $slowest }以内
    カードから承認まで：{ $approval }
    .title = 統計
chart-languages = 言語別ユーザー
chart-channels = チャット別ユーザー
chart-daily = 日ごとの新規ユーザー・希望・取引
chart-funnel = 1 希望、2 相手が見つかった、3 合意、4 完了
operator-no-disputes = もめごとはありません。
operator-deal-unknown = 取引{ $deal }は見つかりません。
operator-solver-is-party = あなたはその取引の当事者です。ほかの運営者が決める必要があります。
dispute-solved = { $text }
    .title = 取引{ $deal }についての決定：{ $thing }
operator-says = { $text }
    .title = 運営からのひとこと
operator-export-ready = 行数：{ $total }
operator-nothing-dead = あきらめたものはありません。
operator-switches = メンテナンス：{ $maintenance }、{ $features }
maintenance = ただいま修理中です。メッセージはお預かりしました。終わり次第お返事します。
maintenance-over = メンテナンスが終わりました。待っていたメッセージ：{ $total }
feature-off = その機能は今、止まっています。あとでもう一度お試しください。
banned = 運営があなたの利用を停止しました：{ $reason }
unbanned = またご利用いただけます。売りたいものや探しているものを教えてください。
# 一斉配信
segment-wrong =
    { $problem ->
        [too-long] { $word }文字を超えています。
        [too-deep] かっこの入れ子が{ $word }段を超えています。
        [unknown-name] 「{ $word }」（{ $at }文字目）が分かりません。使えるもの：{ $choices }
        [unknown-value] 「{ $word }」（{ $at }文字目）は、そこでは使えません。例：{ $choices }
        [expected-value] { $at }文字目、「{ $word }」のあとに値がありません。
        [expected-term] { $at }文字目に条件がありません。使えるもの：{ $choices }
        [expected-bracket] { $at }文字目に「{ $word }」がありません。
        [left-over] 「{ $word }」（{ $at }文字目）の前に「and」か「or」がありません。
        [bad-character] 「{ $word }」（{ $at }文字目）を読めません。
        [bad-time] 「{ $word }」（{ $at }文字目）は時間の長さではありません。例：{ $choices }
        [bad-distance] 「{ $word }」（{ $at }文字目）には場所と距離が必要です。例：{ $choices }
        [unknown-place] 「{ $word }」（{ $at }文字目）という場所が分かりません。もっと大きな都市か、緯度, 経度を書いてください。
        [several-places] 「{ $word }」（{ $at }文字目）には当てはまる場所がいくつかあります。次の地点から一つ書いてください：{ $choices }
       *[other] { $at }文字目で読めなくなりました。
    }
    .title = 誰のことですか？
broadcast-ask-text =
    対象：{ $segment }
    では、本文を送ってください。言語ごとに言語タグで始めます。例：「es: Hola」。タグのない文は{ $language }として扱います。最後に [かっこ] で囲んだ行を書くとボタンになり、[Label -> /status] で押したときの意味を決められます。写真は本文と一緒でも、写真だけでもかまいません。「catalog: KEY」で文例集の文を使えます。
broadcast-text-wrong =
    { $problem ->
        [empty] { $word } の本文がありません。
        [too-long] { $word } の本文が{ $limit }文字を超えています。
        [bad-button] 「{ $word }」はボタンにできません。ボタンは{ $buttons }個まで、それぞれ{ $label }文字までです。
       *[unknown-key] 文例集に、単独で使える文「{ $word }」はありません。
    }
broadcast-preparing = 届く人を数えています。ほかの言語や写真も送れます。
broadcast-preview =
    対象：{ $segment }
    受け取る人：{ $total }
    言語：{ $languages }
    チャット：{ $channels }
    本文：{ $texts }
    対象外：{ $skipped }
    .title = 試し配信
broadcast-nobody =
    これは誰にも届きません。対象：{ $segment }
    対象外：{ $skipped }
broadcast-how =
    { $how ->
        [given] そのまま
        [catalog] 文例集から
        [translated] 翻訳
        [read] 読める別の言語
        [related] 近い言語
       *[closest] あるなかで最も近いもの
    }
skip-reason =
    { $reason ->
        [banned] 利用停止中
        [opted-out] 配信を希望しない
        [stopped] 停止を希望
        [notifications] 取引の連絡だけ希望
        [blocked] こちらをブロック中
       *[unreachable] 宛先なし
    }
broadcast-ask-when = いつ送りますか？例：「2h」「18:30」「2026-03-01 18:30」（あなたの時間、{ $zone }）。前に「local」を付けると、受け取る人それぞれの現地時間になります。
broadcast-when-wrong = 「{ $text }」を1年以内の日時として読めません。
broadcast-progress =
    { $state }
    対象：{ $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = 配信 { $id }
broadcast-state =
    { $state ->
        [ready] まだ送っていません
        [preparing] 準備中
        [scheduled] 予約済み：{ $at }
        [running] 送信中
        [paused] 一時停止中
        [done] 完了
       *[cancelled] 中止しました
    }
recipient-state =
    { $state ->
        [waiting] これから
        [queued] 次に送信
        [sending] 送信中
        [sent] 送信済み
        [delivered] 届いた
        [read] 既読
        [failed] 失敗
        [window] 相手からの連絡待ち
        [unsure] 送信済みかもしれない
        [skipped] 対象外
        [cancelled] 中止
       *[erased] いなくなった
    }
broadcast-none = 配信はまだありません。
broadcast-ask-cancel = 本当に中止しますか？まだ届いていない人には届かなくなります。
broadcast-report = { $states }
    .title = 配信 { $id }：受け取る人すべて
broadcast-footer = /stop でこうしたメッセージを止められます。
button-send-now = 今すぐ送る
button-schedule = 予約する
button-hold = 一時停止
button-go-on = 再開する
button-stop-sending = 配信を中止
button-report = レポート
operator-text = { $text }
