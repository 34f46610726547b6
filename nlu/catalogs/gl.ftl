# Nacemento e primeiras preguntas
birth-welcome = Ola! Son o teu MAI, o teu axente persoal para mercar, vender e trocar. Dime coas túas palabras e na túa lingua que queres vender, regalar, trocar, alugar ou atopar; eu busco a persoa axeitada e regateo por ti. Non se pecha nada sen o teu si.
birth-ready = O teu MAI xa está a punto. Dille ola.
ask-town = En que vila ou cidade vives? (Respondo en { $language }; se escribes noutra lingua, sígote.)
ask-autonomy = Ata onde podo decidir pola miña conta?
ask-comfort = Ata que cantidade podo actuar sen preocuparte?
ask-style = Como queres que che fale?
ask-sharing = Que poden saber de ti outros MAI?
ask-precision = Con que precisión poden ver os demais onde estás?
ask-platforms = Onde conversas? Escolle todas as opcións que queiras.
ask-market = Que podo facer por ti no mercado?
ask-currency = En que moeda contas? Escríbea, por exemplo { $currency }.
ask-radius = Ata onde irías por un trato?
ask-delivery = Prefires quedar ou que cho envíen?
ask-payment = Como prefires pagar e cobrar?
ask-quiet = Cando queres que garde silencio?
ask-days = Cando tes tempo para quedar con xente?
ask-firmness = Con canta firmeza queres que regatee?
ask-partners = Como de boas teñen que ser as valoracións da outra parte?
ask-contact = Quen pode contactar contigo a través de min?
ask-notifications = De que te aviso sen que mo pidas?
ask-interests = Que tipo de cousas che interesan? Escribe unhas poucas.
ask-formality = Como de formal queres que sexa?
ask-languages = Que linguas falas? Escríbeas.
ask-language = En que lingua queres que che fale?
language-set = A partir de agora fáloche en { $language }.
choice-autonomy-ask = Pregúntame sempre
choice-autonomy-big = Só o importante
choice-autonomy-tell = Actúa e avísame
choice-autonomy-full = Decide por min
choice-comfort-under = Ata { $amount }
choice-comfort-trust = Confío en ti
choice-style-casual = Informal
choice-style-professional = Profesional
choice-style-brief = Breve
choice-style-detailed = Con detalle
choice-sharing-nothing = Nada
choice-sharing-interests = Os meus intereses
choice-sharing-profile = O meu perfil
choice-sharing-all = O que axude
choice-precision-city = A miña localidade
choice-precision-never = Nunca
choice-precision-neighbourhood = O meu barrio
choice-precision-precise = Lugar exacto
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat web
platform-not-yet = { $name }: aínda non se ofrece aquí; téñoo en conta.
choice-market-full = Todo
choice-market-browse = Só mirar
choice-market-buy = Mercar, con permiso
choice-market-sell = Vender, con permiso
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Quedar
choice-delivery-delivery = Envío
choice-delivery-either = Tanto me ten
choice-payment-cash = Efectivo
choice-payment-transfer = Transferencia
choice-payment-card = Tarxeta
choice-payment-any = Calquera
choice-quiet-night = De noite (22–8)
choice-quiet-none = Nunca
choice-quiet-evening = Tarde-noite (19–9)
choice-days-any = Cando sexa
choice-days-weekend = Fins de semana
choice-days-evenings = Tardes e noites
choice-days-mornings = Mañás
choice-firmness-normal = Normal
choice-firmness-soft = Con suavidade
choice-firmness-firm = Con firmeza
choice-partners-0 = Calquera
choice-partners-50 = Regulares ou máis
choice-partners-70 = Boas
choice-partners-85 = Moi boas
choice-contact-everyone = Todo o mundo
choice-contact-rated = Con valoracións
choice-contact-nobody = Ninguén
choice-notifications-all = De todo
choice-notifications-deals = Só dos meus tratos
choice-notifications-none = De nada
choice-formality-polite = Con cortesía
choice-formality-familiar = En confianza
which-town = Cal delas?
town-noted = Anotado: { $town }. Conto en { $currency }; podes cambialo en /settings.
unclear-town = Non coñezo esa localidade. Escribe a localidade grande máis próxima ou envíame a túa situación.
held-until-ready = Téñoo gardado. Un momento e póñome con iso.
please-choose = Preme un dos botóns ou escribe /help.
noted = Anotado.
welcome-back = { $formality ->
    [familiar] Ei, que ben verte! 👋 Que hai?
   *[polite] Ola de novo! Que buscas ou de que te queres desfacer?
}

# Botóns
button-skip = Saltar
button-done-choosing = Listo
button-drop = Déixao
button-yes-look = Si, adiante
button-only-tell = Só avísame
button-change = Cambiar
button-back = Volver
button-approve = Aceptar
button-decline = Rexeitar
button-counter = Outro prezo
button-here = Xa estou aquí
button-done = Todo feito
button-write = Escribirlle
button-reschedule = Outra hora
button-noshow = Non veu
button-cancel = Cancelar o trato
button-cancel-sure = Si, cancelar
button-cancel-wish = Borrar
button-keep = Non, deixalo así
button-reply = Responder
button-negotiate = Negociar
button-accept-time = Venme ben
button-pause = Pausar
button-resume = Buscar de novo
button-edit = Editar
button-export = Os datos en ficheiro
button-erase = Borralo todo
button-erase-sure = Si, borralo todo
button-voice-give = Dar mostra de voz
button-voice-delete = Borrar a mostra
button-used = Ese botón xa se usou. Escribe /status para ver como vai todo.
button-unknown = Ese botón xa non o coñezo. Escribe /status para ver como vai todo.
button-foreign = Ese botón é doutra persoa.
label = { $text }

# Encargos
action-name = { $action ->
    [SELL] Vendo
    [BUY] Busco
    [GIVE] Regalo
    [TRADE] Troco
    [RENT_OUT] Poño en alugueiro
    [RENT] Busco en alugueiro
    [OFFER_SERVICE] Ofrezo
    [SEEK_SERVICE] Preciso
   *[other] Encargo
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Busco alguén? Tamén me podes corrixir coas túas palabras.
    .title = { action-name }: { $thing }
ask-wish-action = Que queres facer con iso?
ask-wish-thing = Que é exactamente?
ask-wish-location = En que localidade? Tamén podes enviarme a túa situación.
ask-wish-size = Que medida ou talla?
ask-wish-quantity = Que cantidade?
ask-wish-wanted = Que che gustaría a cambio?
per-what = { $per ->
    [hour] {" "}por hora
    [day] {" "}por día
    [week] {" "}por semana
    [month] {" "}por mes
    [unit] {" "}por unidade
   *[one] {""}
}
ask-wish-target = Que prezo che gustaría{ per-what }? Os demais verán isto como o prezo que pides.
ask-wish-limit = { $side ->
    [provider] Cal é o mínimo que aceptarías{ per-what }? Queda entre ti e min; non llo digo nunca a ninguén.
   *[seeker] Cal é o máximo que pagarías{ per-what }? Queda entre ti e min; non llo digo nunca a ninguén.
}
unclear-wish-thing = Dime nunha ou dúas palabras que é.
unclear-wish-location = Non coñezo esa localidade. Escribe a localidade grande máis próxima ou envíame a túa situación.
unclear-wish-size = Escribe a medida tal e como vén indicada.
unclear-wish-quantity = Escribe un número, por exemplo 4.
unclear-wish-wanted = Dime nunha ou dúas palabras que che gustaría a cambio.
unclear-wish-target = Escribe unha cantidade, por exemplo 80.
unclear-wish-limit = Escribe unha cantidade, por exemplo 60.
two-currencies = Leo aí dúas moedas: { $currencies }. Dime a cantidade nunha das dúas.
several-wishes = Vexo aí { $count ->
    [one] { $count } encargo
   *[other] { $count } encargos
}. Imos un por un.
wish-open = { $style ->
    [brief] Estou buscando.
   *[other] Xa estou buscando alguén e avísote en canto teña algo. Escribe /status cando queiras.
}
wish-standing = Estarei á espreita e só te avisarei cando apareza algo.
wish-dropped = De acordo, esquecido.
wish-expired = Acabouse o tempo; deixei de buscar. Dimo outra vez se aínda o queres.
    .title = { action-name }: { $thing }
wish-paused = En pausa. Non o ve ninguén ata que o retomes.
wish-resumed = Volvo buscar.
wish-cancelled = Borrado: { $thing }.
which-field = Que cambio?
field-action = Que quero facer
field-thing = A cousa
field-quantity = A cantidade
field-size = A medida
field-location = A localidade
field-wanted = Que quero a cambio
field-target = O meu prezo
field-limit = O meu límite
photo-what = Boa foto! Que é, e que fago con iso: véndoo, regáloo, busco un igual?
photo-seen = Parece: { $thing }. Que fago con iso: véndoo, regáloo, busco un parecido?
voice-heard = Escoitei: «{ $text }»
voice-unclear = Non puiden entender o que dixeches. Escríbemo en poucas palabras.
got-voice = Aínda non podo escoitar mensaxes de voz. Escríbemo en poucas palabras.
got-contact = Grazas, pero non preciso contactos: a outra parte e ti escribídesvos a través de min.
got-sticker = 🙂 Dime con palabras que buscas ou de que te queres desfacer.
got-document = Non podo ler ficheiros. Dime en poucas palabras de que se trata.
got-other = Non podo ler ese tipo de mensaxes. Dimo en poucas palabras.
standing-found = { $priced ->
    [yes] Atopei: { $thing }, a { $distance }, piden { $price }.
   *[no] Atopei: { $thing }, a { $distance }.
}
talk-begun = Estou falando coa outra parte; agora volvo.
which-meaning = Non sei se o entendín ben. Que queres facer?
meaning-sell = Vender algo
meaning-buy = Mercar algo
meaning-give = Regalar algo
meaning-trade = Trocar algo
meaning-rent-out = Poñer algo en alugueiro
meaning-rent = Alugar algo para min
meaning-offer-service = Ofrecer o meu traballo
meaning-seek-service = Encargar un traballo
meaning-approve = Dicir que si
meaning-decline = Dicir que non
meaning-counter = Propoñer outro prezo
meaning-cancel = Retirar algo
meaning-status = Ver como vai todo
meaning-help = Recibir axuda
meaning-greet = Só saudar
meaning-thank = Só dar as grazas
meaning-stop = Non recibir máis mensaxes
meaning-other = Só parolar
meaning-neither = Outra cousa
say-it-differently = Entón dimo con outras palabras, por exemplo: «Quero vender a bici, 80».

# Liñas das tarxetas
line-in-return = A cambio: { $value }
line-details = { $value }
line-quantity = Cantidade: { $value }
line-unit-price = Por unidade: { $value }
line-total = Total: { $value }
line-price-hour = { $value } por hora
line-price-day = { $value } por día
line-price-week = { $value } por semana
line-price-month = { $value } por mes
line-free = De balde
line-reasons = Por que: { $value }
line-distance = Distancia: { $value }
line-area = Zona de encontro: { $value }
line-times = Horas posibles: { $value }
line-payment = Pagamento: { $value }
line-partner = Outra parte: { $value }
line-interests = Intereses: { $value }
line-since = Aquí desde: { $value }
line-expires = Válido ata: { $value }
line-deal = Trato n.º { $value }
line-hope = Prezo: { $value }
line-limit = Límite (só o sabemos ti e mais eu): { $value }
line-place = Lugar: { $value }
line-urgent = Urxente
line-when = Cando: { $value }
line-where = Onde: { $value }
partner-new = { $named ->
    [yes] { $name }, acaba de chegar, aínda sen valoracións
   *[no] acaba de chegar, aínda sen valoracións
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrelas ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrelas ({ $count })
}
reason-same-size = a medida coincide
reason-same-brand = a marca coincide
reason-same-model = o modelo coincide
reason-asks = pide { $value }
payment-cash = efectivo
payment-bank-transfer = transferencia
payment-card = tarxeta
payment-mobile-money = pagamento por móbil
condition-new = novo
condition-used-like-new = coma novo
condition-used-good = en bo estado
condition-used-fair = en estado aceptable
condition-for-parts = para pezas
condition-used = de segunda man
color-black = negro
color-white = branco
color-red = vermello
color-blue = azul
color-green = verde
color-yellow = amarelo
color-grey = gris
color-brown = marrón
color-pink = rosa
color-silver = prateado
color-gold = dourado
color-beige = beixe
color-purple = violeta
color-orange = laranxa
material-leather = coiro
material-wood = madeira
material-metal = metal
material-glass = vidro
material-plastic = plástico
material-cotton = algodón
material-wool = la
material-silk = seda
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } cuarto
   *[other] { $value } cuartos
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } peza
   *[other] { $count } pezas
}
unit-pair = { $count ->
    [one] { $count } par
   *[other] { $count } pares
}
unit-set = { $count ->
    [one] { $count } xogo
   *[other] { $count } xogos
}

# Tratos
card-approval = { $lines }

    Estás de acordo?
    .title = { $side ->
    [provider] Alguén quere isto de ti: { $thing }
   *[seeker] Atopeiche isto: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Dixeches que si. Agora espero pola outra parte.
approved-for-you = Acepteino por ti, tal e como me permitiches.
counter-accepted = A outra parte acepta o teu prezo.
declined-by-you = Rexeitado. Sigo buscando.
deal-expired = Ao trato { $deal } acabóuselle o tempo. Sigo buscando.
deal-reminder = { $lines }

    Isto aínda agarda a túa resposta.
    .title = { $thing }
deal-cancelled-by-you = O trato { $deal } está cancelado. Xa avisei a outra parte.
peer-declined = A outra parte non quere o trato { $deal }. Sigo buscando.
peer-cancelled = A outra parte cancelou o trato { $deal }. Sigo buscando.
ask-counter = O prezo por unidade é { $price }. Que prezo propós ti?
counter-sent = Xa lle fixen chegar o teu prezo.
counter-refused = A outra parte non o acepta. O prezo segue sendo { $price }.
nothing-to-approve = Agora mesmo non hai nada que agarde a túa resposta.
which-deal = Hai varias ofertas á túa espera. Usa os botóns.
ask-cancel-deal = Seguro que queres cancelar este trato? A outra parte conta contigo.
kept = De acordo, todo queda como está.

# Encontros
meeting-card = { $lines }

    Quedade de día nun lugar con xente, mira ben a cousa antes de pagar e non pagues nunca por adiantado.
    .title = Acordado: { $thing }
meeting-spot = un lugar público e concorrido en { $town }, como a praza principal ou a estación
meeting-calendar = Aquí tes a cita para o teu calendario.
meeting-soon = { $lines }
    .title = Achégase o encontro: { $thing }
meeting-how = Que tal foi?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Non sei doutra hora que vos veña ben ás dúas partes. Podes escribirlle á outra parte.
ask-other-time = Que hora che viría ben?
time-proposed = Propuxen: { $time }.
time-asked = A outra parte propón: { $time }.
arrived-noted = Xa lle dixen á outra parte que estás aí.
peer-arrived = A outra parte xa está aí.
ask-rating = Feito! Que tal a outra parte?
too-early-for-no-show = Aínda non é a hora do encontro: { $time }. Agarda ata entón.
no-show-noted = Síntoo. Anotei que non veu e sigo buscando. Queres valorar a outra parte?
blamed-no-show = A outra parte di que non fuches. Sigo buscando. Ti tamén a podes valorar.
rating-thanks = Grazas! Deches { $stars ->
    [one] { $stars } estrela
   *[other] { $stars } estrelas
}.
ask-note = Que lle digo á outra parte? Pásoo sen o teu nome nin o teu número.
note-sent = Xa llo pasei.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Mensaxe: { $thing }
note-translated = «{ $text }» { $understood }
    Orixinal ({ $language }): «{ $original }»
    .title = Mensaxe: { $thing }

# Estado
status-summary = Encargos abertos: { $wishes }. Tratos abertos: { $deals }. Rematados: { $done }.
status-empty = Agora mesmo non hai nada aberto. Dime que queres vender ou atopar.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Aínda sen rematar
wish-state-open = Estou buscando
wish-state-standing = Avísote cando apareza algo
wish-state-talking = Estou negociando
wish-state-agreed = Acordado, mira o trato
wish-state-paused = En pausa
deal-state-proposed = Agarda a túa resposta
deal-state-approved-by-me = Agarda pola outra parte
deal-state-approved-by-peer = A outra parte dixo que si; só faltas ti
deal-state-confirmed = As dúas partes dixeron que si
deal-state-meeting = Encontro fixado
deal-state-arrived = Xa estás aí
deal-state-done = Feito, falta valorar
deal-state-no-show = Alguén non veu
deal-state-blamed = A outra parte di que non fuches
ask-cancel-wish = Seguro que queres borrar «{ $thing }»?

# Axustes e privacidade
settings-list = Que queres cambiar?
setting-language = Lingua
setting-town = Localidade
setting-autonomy = Autonomía
setting-comfort = Cantidades
setting-style = Estilo
setting-sharing = Que saben os demais
setting-precision = Situación
setting-platforms = Canles
setting-market = Mercado
setting-currency = Moeda
setting-radius = Radio
setting-delivery = Entrega
setting-payment = Pagamento
setting-quiet = Horas de silencio
setting-days = Días para quedar
setting-firmness = Regateo
setting-partners = Valoracións dos demais
setting-contact = Quen me pode contactar
setting-notifications = Avisos
setting-interests = Intereses
setting-formality = Tratamento
setting-languages = Linguas que falo
privacy = Gardo o que me contas dos teus encargos, as túas respostas ás miñas preguntas e os teus tratos. Os teus límites e o teu enderezo non saen nunca de aquí. Podes levar os teus datos ou borralos.
export-ready = Aquí tes todo o que sei de ti.
ask-erase = Seguro que queres borralo todo? Rematan os encargos e os tratos abertos, e o teu MAI desaparece para sempre.
erased = Está todo borrado. Ata sempre!
voice-consent = Grazas. Envíame agora unha mensaxe de voz curta; gárdoa como a túa mostra de voz ata que a borres.
voice-kept = Gardei a túa mostra de voz. Podes borrala en /privacy.
voice-deleted = A túa mostra de voz está borrada.

# Conversa
help = { $style ->
    [brief] Dime que vendes, regalas, trocas, alugas ou buscas. /status /settings /privacy /cancel /stop
   *[other] Dime coas túas palabras que queres vender, regalar, trocar, alugar ou atopar. Por exemplo: «Vendo unha bici, 80» ou «busco un berce preto da casa». Atopo alguén, na lingua que sexa, regateo dentro dos teus límites e pregúntoche antes de pechar nada.
        /status – como vai todo
        /settings – como traballo para ti
        /privacy – os teus datos
        /cancel – deixar unha pregunta
        /stop – non recibir máis mensaxes
}
greeting = { $formality ->
    [familiar] Ei! 👋 Que buscas, ou que ten que marchar da casa?
   *[polite] { $style ->
        [professional] Bo día. En que te podo axudar?
       *[other] Ola! Que buscas ou de que te queres desfacer?
    }
}
you-are-welcome = { $formality ->
    [familiar] Cando queiras! 🙂
   *[polite] De nada!
}
not-a-wish = O meu son os tratos: dime que queres vender, regalar, trocar, alugar ou atopar. Con /help cóntoche máis.
nothing-asked = De acordo, xa non agardo resposta.
stopped = Non che digo máis nada. Escríbeme cando queiras seguir.
command-unknown = Non coñezo esa orde. Con /help verás que sei facer.
empty-message = A mensaxe estaba baleira. Dime en poucas palabras que precisas.
edit-unclear = Vin que cambiaches unha mensaxe. Dime con palabras novas que teño que cambiar.
too-long = É longo de máis para min. Dimo en { $limit } caracteres como máximo.
no-longer-possible = Iso xa non é posible. Escribe /status para ver como vai todo.
not-found = Iso xa non o atopo. Escribe /status para ver como vai todo.
sorry-failed = Síntoo, algo me fallou. Dimo outra vez.
refused-market = Os teus axustes non mo permiten. Podes cambialos en /settings.
refused-too-many-wishes = Xa tes moitos encargos abertos. Remata ou borra un antes; están en /status.
refused-amount = Esa cantidade non pode ser. Escribe un número maior ca 0.
refused-limit = Iso pasaría do límite que me deches.
refused-contact = Pola túa seguridade non paso teléfonos, enderezos nin ligazóns. Quedades tal e como di a tarxeta.
refused-too-many-messages = Un momento, que iso foi moito dunha vez. Próbao de novo dentro dun minuto.
refused-deal-over = Ese trato xa rematou.
refused-deal-running = Hai un trato en marcha sobre iso. Primeiro cancela o trato; está en /status.
refused-not-open = Agora mesmo iso non o estou buscando.
refused-not-paused = Iso non está en pausa.
refused-same-price = Ese xa é o prezo.
refused-too-many-counters = Xa houbo abondas ofertas de ida e volta. Acepta ou rexeita.

# Ordes que saen nos menús
command-start = Comezar
command-help = Que sei facer
command-status = Como vai todo
command-settings = Como traballo para ti
command-privacy = Os teus datos
command-cancel = Deixar unha pregunta
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
