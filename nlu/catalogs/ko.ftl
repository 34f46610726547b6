# 탄생과 첫 질문
birth-welcome = 안녕하세요! 저는 거래를 전담해 드리는 에이전트, MAI예요. 팔 것, 나눔할 것, 교환할 것, 빌려주거나 빌릴 것, 찾는 것을 편한 말로 적어 주세요. 딱 맞는 상대를 찾아 흥정까지 해 드려요. 동의하시기 전에는 아무것도 정해지지 않아요.
birth-ready = MAI가 준비됐어요. 인사를 건네 보세요.
ask-town = 어느 도시에 사세요? ({ $language }로 답해 드려요. 다른 언어로 쓰시면 거기에 맞출게요.)
ask-autonomy = 어디까지 제가 알아서 정해도 될까요?
ask-comfort = 얼마까지는 여쭤보지 않고 진행해도 될까요?
ask-style = 어떤 말투가 좋으세요?
ask-sharing = 다른 MAI에게 무엇까지 알려도 될까요?
ask-precision = 위치를 다른 사람에게 어디까지 보여 줘도 될까요?
ask-platforms = 어디서 채팅하세요? 해당하는 것을 모두 골라 주세요.
ask-market = 거래에서 제가 무엇을 해도 될까요?
ask-currency = 어떤 통화를 쓰세요? 직접 적어 주세요. 예: { $currency }
ask-radius = 거래하러 어디까지 가실 수 있어요?
ask-delivery = 직거래와 배송 중 어느 쪽이 좋으세요?
ask-payment = 돈은 어떻게 주고받는 게 편하세요?
ask-quiet = 언제 조용히 있을까요?
ask-days = 사람을 만날 수 있는 때는 언제예요?
ask-firmness = 흥정은 얼마나 세게 할까요?
ask-partners = 상대방 평점은 어느 정도여야 할까요?
ask-contact = 저를 통해 누가 연락해도 될까요?
ask-notifications = 어떤 소식을 먼저 알려 드릴까요?
ask-interests = 어떤 물건에 관심이 있으세요? 몇 가지 적어 주세요.
ask-formality = 존댓말이 좋으세요, 편한 말이 좋으세요?
ask-languages = 어떤 언어를 하세요? 적어 주세요.
ask-language = 어떤 언어로 이야기할까요?
language-set = 이제부터 { $language }로 이야기할게요.
choice-autonomy-ask = 항상 물어봐 줘요
choice-autonomy-big = 큰 결정만 물어봐요
choice-autonomy-tell = 진행하고 알려 줘요
choice-autonomy-full = 알아서 해 줘요
choice-comfort-under = { $amount }까지
choice-comfort-trust = 믿고 맡길게요
choice-style-casual = 편하게
choice-style-professional = 격식 있게
choice-style-brief = 짧게
choice-style-detailed = 자세하게
choice-sharing-nothing = 아무것도 안 알림
choice-sharing-interests = 관심사
choice-sharing-profile = 프로필
choice-sharing-all = 도움 되면 뭐든지
choice-precision-city = 도시까지
choice-precision-never = 안 보여 줌
choice-precision-neighbourhood = 동네까지
choice-precision-precise = 정확하게
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = 웹 채팅
platform-not-yet = { $name }: 여기서는 아직 안 돼요. 기억해 둘게요.
choice-market-full = 전부
choice-market-browse = 구경만
choice-market-buy = 구매 (승인 후)
choice-market-sell = 판매 (승인 후)
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = 직거래
choice-delivery-delivery = 배송
choice-delivery-either = 둘 다 좋아요
choice-payment-cash = 현금
choice-payment-transfer = 계좌이체
choice-payment-card = 카드
choice-payment-any = 다 괜찮아요
choice-quiet-night = 밤 (22~8시)
choice-quiet-none = 없음
choice-quiet-evening = 저녁과 밤 (19~9시)
choice-days-any = 언제든지
choice-days-weekend = 주말
choice-days-evenings = 오후와 저녁
choice-days-mornings = 오전
choice-firmness-normal = 보통으로
choice-firmness-soft = 부드럽게
choice-firmness-firm = 세게
choice-partners-0 = 상관없음
choice-partners-50 = 보통 이상
choice-partners-70 = 좋음
choice-partners-85 = 아주 좋음
choice-contact-everyone = 누구나
choice-contact-rated = 평점 있는 사람만
choice-contact-nobody = 아무도 안 됨
choice-notifications-all = 전부
choice-notifications-digest = 하루 한 번, 모아서
choice-notifications-deals = 내 거래만
choice-notifications-none = 알림 없음
choice-formality-polite = 존댓말로
choice-formality-familiar = 친구처럼
which-town = 이 중 어느 곳이에요?
town-noted = 알겠어요: { $town }. 통화는 { $currency } 기준이에요. /settings 에서 바꿀 수 있어요.
unclear-town = 모르는 곳이에요. 가까운 큰 도시를 적거나 위치를 보내 주세요.
held-until-ready = 잘 받아 뒀어요. 잠깐이면 돼요, 곧 챙겨 드릴게요.
please-choose = 버튼 중 하나를 누르거나 /help 를 적어 주세요.
noted = 알겠어요.
welcome-back = { $formality ->
    [familiar] 어서 와, 반가워! 👋 오늘은 뭐 할까?
   *[polite] 다시 오셨네요, 반가워요! 무엇을 찾으세요? 아니면 정리할 물건이 있으세요?
}

# 버튼
button-skip = 건너뛰기
button-done-choosing = 완료
button-drop = 그만두기
button-yes-look = 네, 찾아 줘요
button-only-tell = 알려만 줘요
button-change = 바꾸기
button-back = 뒤로
button-approve = 승인
button-decline = 거절
button-counter = 다른 가격 제안
button-here = 도착했어요
button-done = 거래 끝났어요
button-write = 메시지 보내기
button-reschedule = 다른 시간
button-noshow = 상대가 안 왔어요
button-cancel = 거래 취소
button-cancel-sure = 네, 취소해요
button-cancel-wish = 삭제
button-keep = 아니요, 그대로 둘게요
button-reply = 답장
button-negotiate = 흥정하기
button-accept-time = 그 시간 좋아요
button-pause = 일시 중지
button-resume = 다시 찾기
button-edit = 수정
button-export = 내 데이터 받기
button-erase = 전부 삭제
button-erase-sure = 네, 전부 삭제해요
button-voice-give = 목소리 샘플 보내기
button-voice-delete = 목소리 샘플 삭제
button-used = 이미 누른 버튼이에요. 진행 상황은 /status 에서 볼 수 있어요.
button-unknown = 이제 쓸 수 없는 버튼이에요. 진행 상황은 /status 에서 볼 수 있어요.
button-foreign = 다른 분의 버튼이에요.
label = { $text }

# 요청
action-name = { $action ->
    [SELL] 팝니다
    [BUY] 삽니다
    [GIVE] 나눔합니다
    [TRADE] 교환합니다
    [RENT_OUT] 빌려드립니다
    [RENT] 빌립니다
    [OFFER_SERVICE] 일해 드립니다
    [SEEK_SERVICE] 일 맡깁니다
   *[other] 요청
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    상대를 찾아볼까요? 틀린 곳은 말로 고쳐 주셔도 돼요.
    .title = { action-name }: { $thing }
ask-wish-action = 어떻게 하고 싶으세요?
ask-wish-thing = 정확히 어떤 거예요?
ask-wish-location = 어느 도시예요? 위치를 보내 주셔도 돼요.
ask-wish-size = 사이즈가 어떻게 돼요?
ask-wish-quantity = 몇 개예요?
ask-wish-wanted = 대신 무엇을 받고 싶으세요?
per-what = { $per ->
    [hour] 시간당{" "}
    [day] 하루에{" "}
    [week] 일주일에{" "}
    [month] 한 달에{" "}
    [unit] 하나에{" "}
   *[one] {""}
}
ask-wish-target = { per-what }얼마를 원하세요? 다른 사람에게는 희망 가격으로 보여요.
ask-wish-limit = { $side ->
    [provider] { per-what }최소 얼마는 받으셔야 해요? 우리 둘만 알아요. 아무에게도 말하지 않아요.
   *[seeker] { per-what }최대 얼마까지 내실 수 있어요? 우리 둘만 알아요. 아무에게도 말하지 않아요.
}
unclear-wish-thing = 어떤 것인지 한두 마디로 알려 주세요.
unclear-wish-location = 모르는 곳이에요. 가까운 큰 도시를 적거나 위치를 보내 주세요.
unclear-wish-size = 사이즈를 물건에 적힌 대로 써 주세요.
unclear-wish-quantity = 숫자로 적어 주세요. 예: 4
unclear-wish-wanted = 대신 받고 싶은 것을 한두 마디로 알려 주세요.
unclear-wish-target = 금액을 적어 주세요. 예: 80
unclear-wish-limit = 금액을 적어 주세요. 예: 60
two-currencies = 통화가 두 가지로 읽혀요: { $currencies }. 하나로 금액을 알려 주세요.
several-wishes = 요청이 { $count ->
   *[other] { $count }개
} 있네요. 하나씩 해 볼게요.
wish-open = { $style ->
    [brief] 찾고 있어요.
   *[other] 지금부터 상대를 찾아볼게요. 나오면 바로 알려 드려요. 진행 상황은 언제든 /status 로 볼 수 있어요.
}
wish-standing = 계속 지켜보다가 나올 때만 알려 드릴게요.
wish-dropped = 알겠어요, 없던 일로 할게요.
wish-expired = 기한이 지나서 찾기를 멈췄어요. 아직 필요하시면 다시 말씀해 주세요.
    .title = { action-name }: { $thing }
wish-paused = 일시 중지했어요. 다시 시작하기 전까지 아무도 볼 수 없어요.
wish-resumed = 다시 찾고 있어요.
wish-cancelled = 삭제했어요: { $thing }
which-field = 무엇을 바꿀까요?
field-action = 하려는 일
field-thing = 물건
field-quantity = 수량
field-size = 사이즈
field-location = 도시
field-wanted = 대신 받고 싶은 것
field-target = 희망 가격
field-limit = 한도
photo-what = 사진 좋네요! 이게 무엇이고, 어떻게 해 드릴까요? 팔기, 나눔, 아니면 비슷한 것 찾기?
photo-seen = 이런 물건 같아요: { $thing }. 어떻게 해 드릴까요? 팔기, 나눔, 아니면 비슷한 것 찾기?
voice-heard = 이렇게 들었어요: “{ $text }”
voice-unclear = 잘 못 알아들었어요. 짧게 글로 적어 주세요.
got-voice = 음성 메시지는 아직 못 들어요. 짧게 글로 적어 주세요.
got-contact = 고맙지만 연락처는 필요 없어요. 상대방과는 저를 통해 이야기하시면 돼요.
got-sticker = 🙂 무엇을 찾으시는지, 무엇을 정리하고 싶으신지 글로 알려 주세요.
got-document = 파일은 읽을 수 없어요. 어떤 내용인지 짧게 알려 주세요.
got-other = 이런 메시지는 읽을 수 없어요. 짧게 글로 알려 주세요.
standing-found = { $priced ->
    [yes] 찾았어요: { $thing }, 거리 { $distance }, 희망 가격 { $price }
   *[no] 찾았어요: { $thing }, 거리 { $distance }
}
digest = { $lines }
    .title = 오늘 찾은 것
talk-begun = 상대방과 이야기해 보고 올게요.
which-meaning = 제가 제대로 이해했는지 모르겠어요. 무엇을 하고 싶으세요?
meaning-sell = 물건 팔기
meaning-buy = 물건 사기
meaning-give = 나눔하기
meaning-trade = 교환하기
meaning-rent-out = 빌려주기
meaning-rent = 빌리기
meaning-offer-service = 일해 주기
meaning-seek-service = 일 맡기기
meaning-approve = 좋다고 답하기
meaning-decline = 싫다고 답하기
meaning-counter = 다른 가격 말하기
meaning-cancel = 요청 거두기
meaning-status = 진행 상황 보기
meaning-help = 도움말 보기
meaning-greet = 그냥 인사
meaning-thank = 그냥 감사 인사
meaning-stop = 메시지 그만 받기
meaning-other = 그냥 수다
meaning-neither = 다른 것
say-it-differently = 그럼 다른 말로 적어 주세요. 예: “자전거 7만원에 팔고 싶어요”

# 카드의 줄
line-in-return = 교환 희망: { $value }
line-details = { $value }
line-quantity = 수량: { $value }
line-unit-price = 개당: { $value }
line-total = 합계: { $value }
line-price-hour = 시간당 { $value }
line-price-day = 하루 { $value }
line-price-week = 일주일 { $value }
line-price-month = 한 달 { $value }
line-free = 무료
line-reasons = 이유: { $value }
line-distance = 거리: { $value }
line-area = 만날 지역: { $value }
line-times = 가능한 시간: { $value }
line-payment = 결제: { $value }
line-partner = 상대방: { $value }
line-interests = 관심사: { $value }
line-since = 가입: { $value }
line-expires = 유효 기간: { $value }
line-deal = 거래 번호 { $value }
line-hope = 가격: { $value }
line-limit = 한도 (우리 둘만 알아요): { $value }
line-place = 위치: { $value }
line-urgent = 급함
line-when = 시간: { $value }
line-where = 장소: { $value }
partner-new = { $named ->
    [yes] { $name } 님, 새로 오신 분, 아직 평점 없음
   *[no] 새로 오신 분, 아직 평점 없음
}
partner-rated = { $named ->
    [yes] { $name } 님, 별 5개 중 { NUMBER($stars, maximumFractionDigits: 1) }개 ({ $count }건)
   *[no] 별 5개 중 { NUMBER($stars, maximumFractionDigits: 1) }개 ({ $count }건)
}
reason-same-size = 사이즈 일치
reason-same-brand = 브랜드 일치
reason-same-model = 모델 일치
reason-asks = 희망 가격 { $value }
payment-cash = 현금
payment-bank-transfer = 계좌이체
payment-card = 카드
payment-mobile-money = 간편결제
condition-new = 새 상품
condition-used-like-new = 거의 새것
condition-used-good = 상태 좋음
condition-used-fair = 사용감 있음
condition-for-parts = 부품용
condition-used = 중고
color-black = 검정
color-white = 흰색
color-red = 빨강
color-blue = 파랑
color-green = 초록
color-yellow = 노랑
color-grey = 회색
color-brown = 갈색
color-pink = 분홍
color-silver = 은색
color-gold = 금색
color-beige = 베이지
color-purple = 보라
color-orange = 주황
material-leather = 가죽
material-wood = 나무
material-metal = 금속
material-glass = 유리
material-plastic = 플라스틱
material-cotton = 면
material-wool = 울
material-silk = 실크
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
   *[other] 방 { $value }개
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } L
unit-m = { $count } m
unit-piece = { $count ->
   *[other] { $count }개
}
unit-pair = { $count ->
   *[other] { $count }켤레
}
unit-set = { $count ->
   *[other] { $count }세트
}

# 거래
card-approval = { $lines }

    동의하세요?
    .title = { $side ->
    [provider] 이것을 원하는 분이 있어요: { $thing }
   *[seeker] 찾았어요: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = 승인하셨어요. 이제 상대방의 답을 기다릴게요.
approved-for-you = 허락해 주신 대로 제가 대신 승인했어요.
counter-accepted = 제안하신 가격을 상대방이 받아들였어요.
declined-by-you = 거절했어요. 계속 찾아볼게요.
deal-expired = 거래 { $deal }의 기한이 지났어요. 계속 찾아볼게요.
deal-reminder = { $lines }

    아직 답을 기다리고 있어요.
    .title = { $thing }
deal-cancelled-by-you = 거래 { $deal } 건을 취소했어요. 상대방에게도 알렸어요.
peer-declined = 상대방이 거래 { $deal } 제안을 거절했어요. 계속 찾아볼게요.
peer-cancelled = 상대방이 거래 { $deal } 약속을 취소했어요. 계속 찾아볼게요.
ask-counter = 지금 가격(하나당): { $price }. 대신 얼마를 제안할까요?
counter-sent = 제안하신 가격을 전했어요.
counter-refused = 상대방이 받아들이지 않았어요. 가격은 그대로예요: { $price }
nothing-to-approve = 지금은 답을 기다리는 것이 없어요.
which-deal = 답을 기다리는 제안이 여러 개예요. 버튼으로 골라 주세요.
ask-cancel-deal = 정말 이 거래를 취소할까요? 상대방이 믿고 기다리고 있어요.
kept = 알겠어요, 그대로 둘게요.

# 만남
meeting-card = { $lines }

    낮에 사람 많은 곳에서 만나고, 돈을 내기 전에 물건을 확인하세요. 선입금은 절대 하지 마세요.
    .title = 약속 완료: { $thing }
meeting-spot = { $town }의 사람 많은 공공장소(중앙 광장이나 역 등)
meeting-calendar = 캘린더에 넣을 일정이에요.
meeting-soon = { $lines }
    .title = 곧 만날 시간이에요: { $thing }
meeting-how = 어떠셨어요?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = 두 분 모두 되는 다른 시간을 찾지 못했어요. 상대방에게 메시지를 보내 보세요.
ask-other-time = 언제가 좋으세요?
time-proposed = 이 시간을 제안했어요: { $time }
time-asked = 상대방이 제안한 시간: { $time }
arrived-noted = 도착하셨다고 상대방에게 알렸어요.
peer-arrived = 상대방이 도착했어요.
ask-rating = 끝났어요! 상대방은 어떠셨어요?
too-early-for-no-show = 아직 약속 시간 전이에요: { $time }. 그때까지 기다려 주세요.
no-show-noted = 아쉽네요. 상대방이 오지 않았다고 적어 두고 계속 찾아볼게요. 상대방을 평가해 주시겠어요?
blamed-no-show = 상대방 말로는 약속에 안 나오셨다고 해요. 계속 찾아볼게요. 상대방을 평가하실 수도 있어요.
rating-thanks = 고마워요! 별 { $stars ->
   *[other] { $stars }개
} 주셨어요.
ask-note = 상대방에게 뭐라고 전할까요? 이름과 번호 없이 전해 드려요.
note-sent = 전했어요.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = 메시지: { $thing }
note-translated = “{ $text }” { $understood }
    원문 ({ $language }): “{ $original }”
    .title = 메시지: { $thing }

# 진행 상황
status-summary = 진행 중인 요청: { $wishes }. 진행 중인 거래: { $deals }. 끝난 거래: { $done }.
status-empty = 지금은 진행 중인 것이 없어요. 팔고 싶은 것이나 찾는 것을 알려 주세요.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = 아직 작성 중
wish-state-open = 찾는 중이에요
wish-state-standing = 나오면 알려 드려요
wish-state-talking = 흥정하는 중이에요
wish-state-agreed = 합의됨, 거래를 봐 주세요
wish-state-paused = 일시 중지됨
deal-state-proposed = 답을 기다리고 있어요
deal-state-approved-by-me = 상대방의 답을 기다려요
deal-state-approved-by-peer = 상대방은 동의했어요. 이제 답해 주시면 돼요
deal-state-confirmed = 두 분 모두 동의했어요
deal-state-meeting = 만날 약속을 잡았어요
deal-state-arrived = 도착하셨어요
deal-state-done = 끝났어요, 평가 전이에요
deal-state-no-show = 한쪽이 오지 않았어요
deal-state-blamed = 상대방 말로는 안 나오셨다고 해요
ask-cancel-wish = “{ $thing }” 정말 삭제할까요?

# 설정과 개인정보
settings-list = 무엇을 바꾸고 싶으세요?
setting-language = 언어
setting-town = 도시
setting-autonomy = 자율성
setting-comfort = 금액
setting-style = 말투
setting-sharing = 공개 범위
setting-precision = 위치
setting-platforms = 채널
setting-market = 거래 범위
setting-currency = 통화
setting-radius = 반경
setting-delivery = 배송
setting-payment = 결제
setting-quiet = 조용한 시간
setting-days = 만날 수 있는 날
setting-firmness = 흥정
setting-partners = 상대방 평점
setting-contact = 연락할 수 있는 사람
setting-notifications = 알림
setting-interests = 관심사
setting-formality = 존댓말
setting-languages = 할 줄 아는 언어
privacy = 알려 주신 요청과 제 질문에 대한 답, 거래 내용을 보관해요. 한도와 주소는 절대 밖으로 나가지 않아요. 데이터는 가져가거나 삭제하실 수 있어요.
export-ready = 제가 알고 있는 내용 전부예요.
ask-erase = 정말 전부 삭제할까요? 진행 중인 요청과 거래가 끝나고, MAI도 영영 사라져요.
erased = 전부 삭제했어요. 안녕히 계세요!
voice-consent = 고마워요. 지금 짧은 음성 메시지를 보내 주세요. 삭제하실 때까지 목소리 샘플로 보관할게요.
voice-kept = 목소리 샘플을 저장했어요. /privacy 에서 삭제할 수 있어요.
voice-deleted = 목소리 샘플을 삭제했어요.

# 대화
help = { $style ->
    [brief] 팔 것, 나눔할 것, 교환할 것, 빌려주거나 빌릴 것, 찾는 것을 말해 주세요. /status /settings /privacy /cancel /stop
   *[other] 팔 것, 나눔할 것, 교환할 것, 빌려주거나 빌릴 것, 찾는 것을 편한 말로 알려 주세요. 예: “자전거 7만원에 팔아요”, “근처에서 아기침대 구해요”. 어떤 언어를 쓰는 사람이든 상대를 찾아 한도 안에서 흥정하고, 정하기 전에는 꼭 여쭤볼게요.
        /status – 진행 상황
        /settings – 제가 일하는 방식
        /privacy – 내 데이터
        /cancel – 질문 그만두기
        /stop – 메시지 그만 받기
}
greeting = { $formality ->
    [familiar] 안녕! 👋 뭐 찾고 있어? 아니면 정리할 거 있어?
   *[polite] { $style ->
        [professional] 안녕하십니까. 무엇을 도와드릴까요?
       *[other] 안녕하세요! 무엇을 찾으세요? 아니면 정리할 물건이 있으세요?
    }
}
you-are-welcome = { $formality ->
    [familiar] 뭘, 언제든지! 🙂
   *[polite] 천만에요!
}
not-a-wish = 저는 거래를 잘해요. 팔 것, 나눔할 것, 교환할 것, 빌려주거나 빌릴 것, 찾는 것을 알려 주세요. 더 알고 싶으시면 /help 를 보세요.
nothing-asked = 알겠어요, 이제 답을 기다리지 않을게요.
stopped = 이제 조용히 있을게요. 다시 하고 싶을 때 언제든 메시지 주세요.
command-unknown = 모르는 명령어예요. 할 수 있는 일은 /help 에서 볼 수 있어요.
empty-message = 빈 메시지가 왔어요. 무엇이 필요하신지 짧게 알려 주세요.
edit-unclear = 메시지를 고치신 걸 봤어요. 무엇을 바꿀지 새로 적어 주세요.
too-long = 너무 길어요. { $limit }자 이내로 적어 주세요.
no-longer-possible = 이제는 할 수 없어요. 진행 상황은 /status 에서 볼 수 있어요.
not-found = 더 이상 찾을 수 없어요. 진행 상황은 /status 에서 볼 수 있어요.
sorry-failed = 죄송해요, 제 쪽에 문제가 생겼어요. 다시 말씀해 주세요.
refused-market = 지금 설정으로는 할 수 없어요. /settings 에서 바꿀 수 있어요.
refused-too-many-wishes = 진행 중인 요청이 이미 많아요. 먼저 하나를 끝내거나 삭제해 주세요. /status 에서 볼 수 있어요.
refused-amount = 금액이 맞지 않는 것 같아요. 0보다 큰 숫자를 적어 주세요.
refused-limit = 알려 주신 한도를 넘게 돼요.
refused-contact = 안전을 위해 전화번호, 주소, 링크는 전하지 않아요. 카드에 적힌 약속대로 만나시면 돼요.
refused-too-many-messages = 잠시만요, 메시지가 한꺼번에 많이 왔어요. 1분 뒤에 다시 해 주세요.
refused-deal-over = 이미 끝난 거래예요.
refused-deal-running = 진행 중인 거래가 있어요. 먼저 그 거래를 취소해 주세요. /status 에서 볼 수 있어요.
refused-not-open = 그건 지금 찾고 있지 않아요.
refused-not-paused = 그건 일시 중지된 상태가 아니에요.
refused-same-price = 이미 그 가격이에요.
refused-too-many-counters = 가격 제안이 충분히 오갔어요. 승인하거나 거절해 주세요.

# 메뉴에 보이는 명령어
command-start = 시작하기
command-help = 할 수 있는 일
command-status = 진행 상황
command-settings = 제가 일하는 방식
command-privacy = 내 데이터
command-cancel = 질문 그만두기

announcements-off = 커뮤니티 공지도 꺼 둘게요. START 라고 쓰시면 다시 켜져요.
announcements-on = 커뮤니티 공지를 다시 켰어요.
slow-down = 한꺼번에 너무 많이 와서 따라가지 못했어요. 1분만 기다렸다가 다시 적어 주세요. 그사이에 보내신 건 읽지 못했어요.
waiting-for-partner = { $thing }: 지금은 상대방과 연락이 안 돼요. 메시지가 오면 바로 이어 갈게요. 사라지는 건 없어요.
privacy-notice = { $mark } 이건 우리 둘만 아는 비밀 표시예요. 제가 보내는 진짜 카드에는 늘 이 표시가 있어요. 없으면 제가 아니에요. 저는 절대 다른 계정으로 연락하지 않고, 비밀번호나 인증번호도 절대 묻지 않아요. 알려 주신 내용은 저만 알고 있어요. /privacy 에서 보고 삭제하실 수 있어요.
group-private = 저는 한 번에 한 분만 도와드려요. 따로 메시지 주시면 제가 챙겨 드릴게요:
link-code = { $minutes }분 안에 다른 채널에서 저에게 이 코드를 보내 주세요: { $code }
link-done = 연결됐어요. 이제 { $channel }에서도 저와 이야기하실 수 있어요. 제가 아는 건 어디서나 똑같이 알고 있어요.
link-unknown = 모르는 코드예요. 다른 채널에서 /link 를 적어 새 코드를 받아 주세요.
unlink-list = 어느 채널을 잊을까요?
unlink-none = 지금은 여기서만 저와 이야기하실 수 있어요. 다른 채널에서도 쓰시려면 /link 를 적어 주세요.
unlink-done = 됐어요. { $channel }에서는 이제 누구신지 몰라요.
refused-link-own = 직접 받으신 코드예요. 다른 채널에서 저에게 보내 주세요.
refused-link-many = 이미 여러 채널에서 저를 쓰고 계세요. 먼저 /unlink 를 적어 하나를 빼 주세요.
refused-link-busy = 여기에는 진행 중인 요청이나 거래가 있는 MAI가 있어요. 먼저 끝내거나 삭제한 다음(/status 에서 볼 수 있어요) 코드를 다시 적어 주세요.
command-link = 다른 채널에서도 쓰기
# WhatsApp: 마지막 메시지에서 24시간이 지난 뒤 보내는 템플릿과, 목록을 여는 버튼
whatsapp-invite = 요청하신 것에 대해 MAI가 전할 소식이 있어요. 답장하시면 볼 수 있어요.
whatsapp-invite-show = 보여 줘요
whatsapp-choose = 고르기
# 운영자용
operator-page =
    내 페이지: { $link }
    링크는 { $minutes }분 동안 한 번만 쓸 수 있어요. 다른 사람에게 넘기지 마세요.
operator-help =
    /stats – 통계, 그림 포함
    /broadcast 대상 – 여러 사람에게 보내기, /broadcasts – 진행 상황
    /announce 사용자 내용 – 한 사람에게 보내기
    /user 사용자 – 알려진 정보, /note 사용자 내용 – 메모 남기기
    /tag 사용자 태그, /untag 사용자 태그 – 대상을 나눌 때
    /ban 사용자 이유, /unban 사용자
    /disputes, /solve 거래번호 내용 – 누군가 오지 않은 거래
    /export { $exports }
    /health, /dead, /resend 큐 번호
    /maintenance on, /maintenance off
    /switch 이름 on, /switch 이름 off – { $features }
    “사용자” 자리에는 p_…, MAI 이름, channel:address 중 하나를 적어요.
operator-usage = 이렇게 적어 주세요: { $usage }
operator-person-unknown = 모르는 사용자예요: { $who }. p_…, MAI 이름, channel:address 중 하나를 적어 주세요.
operator-own-person = 운영자 중 한 분이라 할 수 없어요: { $who }
operator-user =
    { $person }
    MAI: { $mai }
    언어: { $language }. 도시: { $town }
    채널: { $channels }
    가입: { $since }, 마지막 접속: { $seen }
    요청: { $wishes }
    거래: { $deals }
    받은 별: { $stars }
    태그: { $tags }
    단체 메시지 수신: { $news }. 차단됨: { $banned }
    메모: { $notes }
    .title = { $name }
operator-stats =
    사용자: { $people }, 일주일간 신규: { $fresh }, 일주일간 활동: { $active }
    언어: { $languages }
    채널: { $channels }
    요청: { $wishes }
    거래: { $deals }
    요청에서 거래까지: 요청 { $confirmed }, 연결 { $matched }, 합의 { $agreed }, 완료 { $carried } ({ $conversion })
    응답 시간: 절반은 { $median } 이내, 거의 모두 { $slowest } 이내
    카드에서 승인까지: { $approval }
    .title = 통계
chart-languages = 언어별 사용자
chart-channels = 채널별 사용자
chart-daily = 날짜별 신규 사용자, 요청, 거래
chart-funnel = 1 요청, 2 연결, 3 합의, 4 완료
operator-no-disputes = 분쟁이 없어요.
operator-deal-unknown = 모르는 거래예요: { $deal }
operator-solver-is-party = 그 거래의 당사자세요. 다른 운영자가 결정해야 해요.
dispute-solved = { $text }
    .title = 거래 { $deal } 건의 결정: { $thing }
operator-says = { $text }
    .title = 운영자가 전하는 말
operator-export-ready = 행 수: { $total }
operator-nothing-dead = 포기한 것이 없어요.
operator-switches = 점검: { $maintenance }. { $features }
maintenance = 지금 고치는 중이에요. 메시지는 잘 보관했고, 끝나는 대로 답해 드릴게요.
maintenance-over = 점검이 끝났어요. 기다리던 메시지: { $total }
feature-off = 지금은 꺼져 있는 기능이에요. 나중에 다시 해 주세요.
banned = 운영자가 이용을 막았어요: { $reason }
unbanned = 다시 오신 것을 환영해요. 팔고 싶은 것이나 찾는 것을 알려 주세요.
# 단체 메시지
segment-wrong =
    { $problem ->
        [too-long] { $word }자를 넘었어요.
        [too-deep] 괄호 안의 괄호가 { $word }겹을 넘었어요.
        [unknown-name] 모르는 말이에요: “{ $word }” ({ $at }번째 글자). 가능한 것: { $choices }
        [unknown-value] 거기에는 쓸 수 없어요: “{ $word }” ({ $at }번째 글자). 예: { $choices }
        [expected-value] { $at }번째 글자, “{ $word }” 뒤에 값이 빠졌어요.
        [expected-term] { $at }번째 글자에 조건이 빠졌어요. 가능한 것: { $choices }
        [expected-bracket] { $at }번째 글자에 빠진 것이 있어요: “{ $word }”
        [left-over] “{ $word }” ({ $at }번째 글자) 앞에 “and”나 “or”가 빠졌어요.
        [bad-character] 읽을 수 없어요: “{ $word }” ({ $at }번째 글자)
        [bad-time] 시간 길이가 아니에요: “{ $word }” ({ $at }번째 글자). 예: { $choices }
        [bad-distance] “{ $word }” ({ $at }번째 글자)에는 장소와 거리가 필요해요. 예: { $choices }
        [unknown-place] 모르는 곳이에요: “{ $word }” ({ $at }번째 글자). 더 큰 도시나 위도, 경도를 적어 주세요.
        [several-places] 여러 곳일 수 있어요: “{ $word }” ({ $at }번째 글자). 이 중 한 지점을 적어 주세요: { $choices }
       *[other] { $at }번째 글자에서 읽을 수 없어요.
    }
    .title = 누구를 말하는 걸까요?
broadcast-ask-text =
    대상: { $segment }
    이제 내용을 보내 주세요. 언어마다 언어 태그로 시작해요. 예: “es: Hola”. 태그가 없는 글은 { $language }로 볼게요. 끝에 [괄호]로 쓴 줄은 버튼이 되고, [Label -> /status] 라고 쓰면 눌렀을 때의 뜻을 정할 수 있어요. 사진은 함께 보내도, 사진만 보내도 돼요. “catalog: KEY”는 문구 목록의 글을 가져와요.
broadcast-text-wrong =
    { $problem ->
        [empty] 내용이 없어요: { $word }
        [too-long] { $word } 내용이 { $limit }자를 넘어요.
        [bad-button] 버튼이 될 수 없어요: “{ $word }”. 버튼은 최대 { $buttons }개, 각각 최대 { $label }자예요.
       *[unknown-key] 문구 목록에 따로 쓸 수 있는 글이 없어요: “{ $word }”
    }
broadcast-preparing = 누가 받게 될지 세고 있어요. 다른 언어나 사진을 더 보내셔도 돼요.
broadcast-preview =
    대상: { $segment }
    받는 사람: { $total }
    언어: { $languages }
    채널: { $channels }
    내용: { $texts }
    제외: { $skipped }
    .title = 시험 실행
broadcast-nobody =
    받을 사람이 없어요. 대상: { $segment }
    제외: { $skipped }
broadcast-how =
    { $how ->
        [given] 보내 주신 그대로
        [catalog] 문구 목록에서
        [translated] 번역
        [read] 읽을 줄 아는 다른 언어
        [related] 비슷한 언어
       *[closest] 있는 것 중 가장 가까운 것
    }
skip-reason =
    { $reason ->
        [banned] 차단됨
        [opted-out] 단체 메시지 원하지 않음
        [stopped] 그만 받기로 함
        [notifications] 거래 소식만 원함
        [blocked] 우리를 차단함
       *[unreachable] 주소 없음
    }
broadcast-ask-when = 언제 보낼까요? 예: “2h”, “18:30”, “2026-03-01 18:30” (내 시간, { $zone }). 앞에 “local”을 붙이면 받는 사람 각자의 현지 시간이에요.
broadcast-when-wrong = 1년 안의 시간으로 읽을 수 없어요: “{ $text }”
broadcast-progress =
    { $state }
    대상: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = 단체 메시지 { $id }
broadcast-state =
    { $state ->
        [ready] 아직 보내지 않음
        [preparing] 준비 중
        [scheduled] 예약됨: { $at }
        [running] 보내는 중
        [paused] 일시 중지됨
        [done] 완료
       *[cancelled] 취소됨
    }
recipient-state =
    { $state ->
        [waiting] 대기
        [queued] 다음 차례
        [sending] 보내는 중
        [sent] 보냄
        [delivered] 전달됨
        [read] 읽음
        [failed] 실패
        [window] 메시지 올 때까지 대기
        [unsure] 보냈을 수도 있음
        [skipped] 제외
        [cancelled] 취소됨
       *[erased] 사라짐
    }
broadcast-none = 아직 단체 메시지가 없어요.
broadcast-ask-cancel = 정말 취소할까요? 아직 받지 못한 사람은 받지 못하게 돼요.
broadcast-report = { $states }
    .title = 단체 메시지 { $id }: 받는 사람 전체
broadcast-footer = /stop 을 쓰시면 이런 메시지를 더 받지 않아요.
button-send-now = 지금 보내기
button-schedule = 예약하기
button-hold = 일시 중지
button-go-on = 계속 보내기
button-stop-sending = 발송 취소
button-report = 보고서
operator-text = { $text }
