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
