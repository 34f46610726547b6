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
