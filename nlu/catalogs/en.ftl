# Birth and bonding
birth-welcome = Hello! I am your MAI, your personal trading agent. Tell me what you want to sell, give away, swap, rent or find, in your own words and language; I look for the right person and haggle for you. Nothing is agreed without your yes.
birth-ready = Your MAI is ready. Say hello.
ask-town = Which town do you live in? (I answer in { $language }; just write in another language and I will follow.)
ask-autonomy = How much may I decide on my own?
ask-comfort = Up to which amount may I act without worrying you?
ask-style = How shall I talk to you?
ask-sharing = What may other MAIs know about you?
ask-precision = How precisely may others see where you are?
ask-platforms = Where do you chat? Choose all that apply.
ask-market = What may I do in the market for you?
ask-currency = Which currency do you count in? Write it, for example { $currency }.
ask-radius = How far would you go for a deal?
ask-delivery = Do you prefer to meet or to have things delivered?
ask-payment = How do you like to pay and be paid?
ask-quiet = When shall I be quiet?
ask-days = When do you have time to meet people?
ask-firmness = How hard shall I haggle?
ask-partners = How good must the ratings of the other side be?
ask-contact = Who may contact you through me?
ask-notifications = What shall I tell you about unasked?
ask-interests = Which kinds of things interest you? Write a few.
ask-formality = How formal shall I be?
ask-languages = Which languages do you speak? Write them.
ask-language = Which language shall I speak?
language-set = From now on I speak { $language }.
choice-autonomy-ask = Always ask me
choice-autonomy-big = Ask for big decisions
choice-autonomy-tell = Act and tell me
choice-autonomy-full = Decide for me
choice-comfort-under = Up to { $amount }
choice-comfort-trust = I trust you
choice-style-casual = Casually
choice-style-professional = Professionally
choice-style-brief = Briefly
choice-style-detailed = In detail
choice-sharing-nothing = Nothing
choice-sharing-interests = My interests
choice-sharing-profile = My profile
choice-sharing-all = Whatever helps
choice-precision-city = My town
choice-precision-never = Never
choice-precision-neighbourhood = My neighbourhood
choice-precision-precise = Precisely
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Web chat
platform-not-yet = { $name }: not offered here yet; I keep it in mind.
choice-market-full = Everything
choice-market-browse = Only look
choice-market-buy = Buy, with my approval
choice-market-sell = Sell, with my approval
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Meet
choice-delivery-delivery = Delivery
choice-delivery-either = Either
choice-payment-cash = Cash
choice-payment-transfer = Bank transfer
choice-payment-card = Card
choice-payment-any = Anything
choice-quiet-night = At night (22–8)
choice-quiet-none = Never
choice-quiet-evening = Evening and night (19–9)
choice-days-any = Any time
choice-days-weekend = Weekends
choice-days-evenings = Afternoons and evenings
choice-days-mornings = Mornings
choice-firmness-normal = Normally
choice-firmness-soft = Gently
choice-firmness-firm = Hard
choice-partners-0 = Anyone
choice-partners-50 = Middling or better
choice-partners-70 = Good
choice-partners-85 = Very good
choice-contact-everyone = Everyone
choice-contact-rated = Only people with ratings
choice-contact-nobody = Nobody
choice-notifications-all = Everything
choice-notifications-digest = Once a day, all together
choice-notifications-deals = Only my deals
choice-notifications-none = Nothing
choice-formality-polite = Polite
choice-formality-familiar = Like a friend
which-town = Which one do you mean?
town-noted = Noted: { $town }. I count in { $currency }; you can change that under /settings.
unclear-town = I don't know that town. Please write the nearest larger town, or send your location.
held-until-ready = I have kept that. Only a moment, then I take care of it.
please-choose = Please press one of the buttons, or write /help.
noted = Noted.
welcome-back = { $formality ->
    [familiar] Hey, good to see you! 👋 What's up?
   *[polite] Welcome back! What are you looking for, or what do you want to get rid of?
}

# Buttons
button-skip = Skip
button-done-choosing = Done
button-drop = Never mind
button-yes-look = Yes, go ahead
button-only-tell = Only tell me
button-change = Change
button-back = Back
button-approve = Approve
button-decline = Decline
button-counter = Another price
button-here = I'm here
button-done = All done
button-write = Write to them
button-reschedule = Another time
button-noshow = They didn't come
button-cancel = Cancel the deal
button-cancel-sure = Yes, cancel
button-cancel-wish = Delete
button-keep = No, keep it
button-reply = Reply
button-negotiate = Negotiate
button-accept-time = That suits me
button-pause = Pause
button-resume = Look again
button-edit = Edit
button-export = My data as a file
button-erase = Delete everything
button-erase-sure = Yes, delete everything
button-voice-give = Give a voice sample
button-voice-delete = Delete my voice sample
button-used = That button has already been used. Write /status to see where things stand.
button-unknown = I don't know that button any more. Write /status to see where things stand.
button-foreign = That button belongs to somebody else.
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] Sell
    [BUY] Wanted
    [GIVE] Give away
    [TRADE] Swap
    [RENT_OUT] Rent out
    [RENT] Rent
    [OFFER_SERVICE] Service offered
    [SEEK_SERVICE] Service wanted
   *[other] Wish
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Shall I look for someone? You can also correct me in words.
    .title = { action-name }: { $thing }
ask-wish-action = What do you want to do with it?
ask-wish-thing = What exactly is it?
ask-wish-location = In which town? You can send your location too.
ask-wish-size = Which size?
ask-wish-quantity = How many?
ask-wish-wanted = What would you like in return?
per-what = { $per ->
    [hour] {" "}per hour
    [day] {" "}per day
    [week] {" "}per week
    [month] {" "}per month
    [unit] {" "}for one
   *[one] {""}
}
ask-wish-target = Which price would you like{ per-what }? Others will see it as your asking price.
ask-wish-limit = { $side ->
    [provider] What is the least you would take{ per-what }? That stays between us; I never tell anyone.
   *[seeker] What is the most you would pay{ per-what }? That stays between us; I never tell anyone.
}
unclear-wish-thing = Please tell me in a word or two what it is.
unclear-wish-location = I don't know that town. Please write the nearest larger town, or send your location.
unclear-wish-size = Please write the size as it stands on the thing.
unclear-wish-quantity = Please write a number, for example 4.
unclear-wish-wanted = Please tell me in a word or two what you would like in return.
unclear-wish-target = Please write an amount, for example 80.
unclear-wish-limit = Please write an amount, for example 60.
two-currencies = I read two currencies: { $currencies }. Please tell me the amount in one of them.
several-wishes = I see { $count ->
    [one] { $count } wish
   *[other] { $count } wishes
} there. Let's go through them one by one.
wish-open = { $style ->
    [brief] I'm looking.
   *[other] I'm looking for someone now and will tell you as soon as I have something. Write /status at any time.
}
wish-standing = I'll keep my eyes open and only tell you when something appears.
wish-dropped = All right, forgotten.
wish-expired = Time is up for this one; I have stopped looking. Tell me again if you still want it.
    .title = { action-name }: { $thing }
wish-paused = Paused. Nobody sees it until you resume.
wish-resumed = I'm looking again.
wish-cancelled = Deleted: { $thing }.
which-field = What shall I change?
field-action = What I want to do
field-thing = The thing
field-quantity = How many
field-size = The size
field-location = The town
field-wanted = What I want in return
field-target = My price
field-limit = My limit
photo-what = Nice photo! What is it, and what shall I do with it: sell it, give it away, find one like it?
photo-seen = This looks like: { $thing }. What shall I do with it: sell it, give it away, find one like it?
voice-heard = I heard: “{ $text }”
voice-unclear = I could not make out what you said. Please write it in a few words.
got-voice = I cannot listen to voice messages yet. Please write it in a few words.
got-contact = Thank you, but I don't need contacts: you and the other side write to each other through me.
got-sticker = 🙂 Tell me in words what you are looking for or want to get rid of.
got-document = I cannot read files. Please tell me in a few words what it is about.
got-other = I cannot read that kind of message. Please tell me in a few words.
standing-found = { $priced ->
    [yes] Found: { $thing }, { $distance } away, asking { $price }.
   *[no] Found: { $thing }, { $distance } away.
}
digest = { $lines }
    .title = Found for you today
talk-begun = I'm talking to them and will be back.
which-meaning = I'm not sure I understood. What do you want to do?
meaning-sell = Sell something
meaning-buy = Buy something
meaning-give = Give something away
meaning-trade = Swap something
meaning-rent-out = Rent something out
meaning-rent = Rent something
meaning-offer-service = Offer my work
meaning-seek-service = Have work done
meaning-approve = Say yes
meaning-decline = Say no
meaning-counter = Name another price
meaning-cancel = Take something back
meaning-status = See how things stand
meaning-help = Get help
meaning-greet = Just say hello
meaning-thank = Just say thanks
meaning-stop = Stop the messages
meaning-other = Just chat
meaning-neither = Something else
say-it-differently = Then please say it in other words, for example: "I want to sell my bike, 80".

# Lines of cards
line-in-return = In return: { $value }
line-details = { $value }
line-quantity = Quantity: { $value }
line-unit-price = Each: { $value }
line-total = Total: { $value }
line-price-hour = { $value } per hour
line-price-day = { $value } per day
line-price-week = { $value } per week
line-price-month = { $value } per month
line-free = Free
line-reasons = Why: { $value }
line-distance = Distance: { $value }
line-area = Meeting area: { $value }
line-times = Possible times: { $value }
line-payment = Payment: { $value }
line-partner = Other side: { $value }
line-interests = Interests: { $value }
line-since = Here since: { $value }
line-expires = Valid until: { $value }
line-deal = Deal no. { $value }
line-hope = Price: { $value }
line-limit = Limit (only you and I know): { $value }
line-place = Place: { $value }
line-urgent = Urgent
line-when = When: { $value }
line-where = Where: { $value }
partner-new = { $named ->
    [yes] { $name }, new here, no ratings yet
   *[no] new here, no ratings yet
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } of 5 stars ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } of 5 stars ({ $count })
}
reason-same-size = size matches
reason-same-brand = brand matches
reason-same-model = model matches
reason-asks = asks { $value }
payment-cash = cash
payment-bank-transfer = bank transfer
payment-card = card
payment-mobile-money = mobile payment
condition-new = new
condition-used-like-new = like new
condition-used-good = good condition
condition-used-fair = fair condition
condition-for-parts = for parts
condition-used = used
color-black = black
color-white = white
color-red = red
color-blue = blue
color-green = green
color-yellow = yellow
color-grey = grey
color-brown = brown
color-pink = pink
color-silver = silver
color-gold = golden
color-beige = beige
color-purple = purple
color-orange = orange
material-leather = leather
material-wood = wood
material-metal = metal
material-glass = glass
material-plastic = plastic
material-cotton = cotton
material-wool = wool
material-silk = silk
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } room
   *[other] { $value } rooms
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
unit-pair = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
unit-set = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}

# Deals
card-approval = { $lines }

    Do you agree?
    .title = { $side ->
    [provider] Someone wants this from you: { $thing }
   *[seeker] I found this for you: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = You said yes. Now I wait for the other side.
approved-for-you = I have approved this for you, as you allowed me to.
counter-accepted = The other side takes your price.
declined-by-you = Declined. I keep looking.
deal-expired = Deal { $deal } has run out of time. I keep looking.
deal-reminder = { $lines }

    This is still waiting for your answer.
    .title = { $thing }
deal-cancelled-by-you = Deal { $deal } is cancelled. I have told the other side.
peer-declined = The other side does not want deal { $deal }. I keep looking.
peer-cancelled = The other side has cancelled deal { $deal }. I keep looking.
ask-counter = The price for one is { $price }. Which price do you propose instead?
counter-sent = I have passed your price on.
counter-refused = The other side does not go along with that. { $price } still stands.
nothing-to-approve = There is nothing waiting for your answer right now.
which-deal = Several offers wait for you. Please use the buttons.
ask-cancel-deal = Really cancel this deal? The other side is counting on you.
kept = All right, everything stays as it is.

# Meetings
meeting-card = { $lines }

    Meet in a busy place in daylight, look at the thing before you pay, and never pay in advance.
    .title = Agreed: { $thing }
meeting-spot = a busy public place in { $town }, such as the main square or station
meeting-calendar = Here is the entry for your calendar.
meeting-soon = { $lines }
    .title = Your meeting is coming up: { $thing }
meeting-how = How did it go?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = I know of no other time that suits you both. You can write to the other side.
ask-other-time = Which time would suit you?
time-proposed = I have proposed { $time }.
time-asked = The other side proposes { $time }.
arrived-noted = I have told the other side that you are there.
peer-arrived = The other side is there.
ask-rating = Done! How was the other side?
too-early-for-no-show = The meeting is only at { $time }. Please wait until then.
no-show-noted = I'm sorry. I have noted that they did not come and keep looking. Would you rate them?
blamed-no-show = The other side says you did not come. I keep looking. You may rate them too.
rating-thanks = Thank you! You gave { $stars ->
    [one] { $stars } star
   *[other] { $stars } stars
}.
ask-note = What shall I tell the other side? I pass it on without your name or number.
note-sent = Passed on.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Message about { $thing }
note-translated = “{ $text }” { $understood }
    Original ({ $language }): “{ $original }”
    .title = Message about { $thing }

# Status
status-summary = Open wishes: { $wishes }. Open deals: { $deals }. Finished: { $done }.
status-empty = Nothing is open right now. Tell me what you want to sell or find.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Not finished yet
wish-state-open = I'm looking
wish-state-standing = I'll tell you when something appears
wish-state-talking = I'm negotiating
wish-state-agreed = Agreed, see the deal
wish-state-paused = Paused
deal-state-proposed = Waiting for your answer
deal-state-approved-by-me = Waiting for the other side
deal-state-approved-by-peer = The other side said yes; waiting for you
deal-state-confirmed = Both said yes
deal-state-meeting = Meeting arranged
deal-state-arrived = You are there
deal-state-done = Done, not rated yet
deal-state-no-show = Somebody did not come
deal-state-blamed = The other side says you did not come
ask-cancel-wish = Really delete “{ $thing }”?

# Settings and privacy
settings-list = What would you like to change?
setting-language = Language
setting-town = Town
setting-autonomy = Autonomy
setting-comfort = Amounts
setting-style = Style
setting-sharing = What others know
setting-precision = Location
setting-platforms = Channels
setting-market = Market
setting-currency = Currency
setting-radius = Radius
setting-delivery = Delivery
setting-payment = Payment
setting-quiet = Quiet hours
setting-days = Days to meet
setting-firmness = Haggling
setting-partners = Ratings of others
setting-contact = Who may contact me
setting-notifications = Notifications
setting-interests = Interests
setting-formality = Manners
setting-languages = Languages I speak
privacy = I keep what you tell me about your wishes, your answers to my questions and your deals. Your limits and your address never leave me. You can take your data along or delete it.
export-ready = Here is everything I know about you.
ask-erase = Really delete everything? Open wishes and deals end, and your MAI is gone for good.
erased = Everything is deleted. Farewell!
voice-consent = Thank you. Please send a short voice message now; I keep it as your voice sample until you delete it.
voice-kept = I have kept your voice sample. You can delete it under /privacy.
voice-deleted = Your voice sample is deleted.

# Talk
help = { $style ->
    [brief] Tell me what you sell, give, swap, rent or seek. /status /settings /privacy /cancel /stop
   *[other] Tell me in your own words what you want to sell, give away, swap, rent or find. For example: “I have a bike to sell, 80” or “looking for a crib near me”. I find someone, in whatever language, haggle within your limits, and ask you before anything is agreed.
        /status – how things stand
        /settings – how I work for you
        /privacy – your data
        /cancel – leave a question
        /stop – no more messages
}
greeting = { $formality ->
    [familiar] Hey! 👋 What are you after, or what has to go?
   *[polite] { $style ->
        [professional] Good day. What can I do for you?
       *[other] Hello! What are you looking for, or what do you want to get rid of?
    }
}
you-are-welcome = { $formality ->
    [familiar] Anytime! 🙂
   *[polite] You're welcome!
}
not-a-wish = I'm good at trading: tell me what you want to sell, give away, swap, rent or find. /help shows more.
nothing-asked = All right, I don't wait for an answer any more.
stopped = I'll be silent. Write to me whenever you want to go on.
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
command-unknown = I don't know that command. /help shows what I can do.
empty-message = That message was empty. Tell me in a few words what you need.
edit-unclear = I saw that you changed a message. Tell me in new words what I should change.
too-long = That is too long for me. Please say it in at most { $limit } characters.
no-longer-possible = That is no longer possible. Write /status to see where things stand.
not-found = I cannot find that any more. Write /status to see where things stand.
sorry-failed = Sorry, something went wrong on my side. Please say that again.
refused-market = Your settings do not allow me that. You can change them under /settings.
refused-too-many-wishes = You have many open wishes already. Please finish or delete one first; /status shows them.
refused-amount = That amount cannot be right. Please write a number above 0.
refused-limit = That would go beyond the limit you gave me.
refused-contact = For your safety I do not pass on phone numbers, addresses or links. You meet as agreed on the card.
refused-too-many-messages = One moment please, that was a lot at once. Try again in a minute.
refused-deal-over = That deal is over.
refused-deal-running = There is a running deal about it. Please cancel the deal first; /status shows it.
refused-not-open = I'm not looking for that one right now.
refused-not-paused = That one is not paused.
refused-same-price = That is the price already.
refused-link-own = That is your own code. Write it to me on the other channel.
refused-link-many = You reach me on many channels already. Write /unlink to take one away first.
refused-link-busy = Here you have a MAI with open wishes or deals. Finish or delete them first (/status shows them), then write the code again.
refused-too-many-counters = There have been enough offers back and forth. Please approve or decline.

# Commands shown in menus
command-start = Begin
command-help = What I can do
command-status = How things stand
command-settings = How I work for you
command-privacy = Your data
command-link = Use me elsewhere too
command-cancel = Leave a question

# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Your MAI has news for you about one of your wishes. Answer to see it.
whatsapp-invite-show = Show me
whatsapp-choose = Choose

# For the people who run the bot
operator-page = Your page: { $link }
    The link works once, for { $minutes } minutes. Do not pass it on.
operator-text = { $text }
operator-help = /stats – figures, with a picture
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
operator-page = Your page: { $link }
    The link works once, for { $minutes } minutes. Do not pass it on.
operator-usage = Please write it like this: { $usage }
operator-person-unknown = I know nobody called { $who }. Write p_…, the name of a MAI, or channel:address.
operator-own-person = { $who } is one of the operators; that is not possible.
operator-user = { $person }
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
operator-stats = People: { $people }, new in a week: { $fresh }, active in a week: { $active }
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
segment-wrong = { $problem ->
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
broadcast-ask-text = For: { $segment }
    Now send me the text. Begin each language with its tag, for example “es: Hola”; words without one are in { $language }. Lines in [brackets] at the end become buttons, [Label -> /status] says what a press stands for. A photo may come with it or by itself. “catalog: KEY” takes a text of the catalogs.
broadcast-text-wrong = { $problem ->
    [empty] There are no words for { $word }.
    [too-long] The text for { $word } is longer than { $limit } characters.
    [bad-button] “{ $word }” cannot be a button: at most { $buttons }, each of at most { $label } characters.
   *[unknown-key] The catalogs have no text “{ $word }” that stands by itself.
}
broadcast-preparing = I'm counting who gets it. You can send more languages, or a photo.
broadcast-preview = For: { $segment }
    Recipients: { $total }
    Languages: { $languages }
    Channels: { $channels }
    Texts: { $texts }
    Left out: { $skipped }
    .title = Dry run
broadcast-nobody = Nobody would get this. For: { $segment }
    Left out: { $skipped }
broadcast-how = { $how ->
    [given] as given
    [catalog] from the catalog
    [translated] translated
    [read] another language they read
    [related] a language near to theirs
   *[closest] the closest there is
}
skip-reason = { $reason ->
    [banned] banned
    [opted-out] want no broadcasts
    [stopped] said stop
    [notifications] want to hear of deals only
    [blocked] blocked us
   *[unreachable] no address
}
broadcast-ask-when = When? For example “2h”, “18:30”, “2026-03-01 18:30” (your time, { $zone }), or with “local” before it on the clock of each recipient.
broadcast-when-wrong = I cannot read “{ $text }” as a time within the next year.
broadcast-progress = { $state }
    For: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Broadcast { $id }
broadcast-state = { $state ->
    [ready] Not sent yet
    [preparing] Being prepared
    [scheduled] Scheduled: { $at }
    [running] Being sent
    [paused] Paused
    [done] Done
   *[cancelled] Cancelled
}
recipient-state = { $state ->
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
