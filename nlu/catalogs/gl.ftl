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
choice-notifications-digest = Todo nun aviso ao día
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
digest = { $lines }
    .title = O que atopei hoxe para ti
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

announcements-off = Os comunicados desta comunidade tamén seguen desactivados ata que escribas START.
announcements-on = Os comunicados desta comunidade volven estar activados.
slow-down = Iso foi moito dunha vez e non dou feito. Agarda un minuto e escribe de novo: o que enviaches mentres tanto non o lin.
waiting-for-partner = { $thing }: agora mesmo non dou contactado coa outra parte. Sigo en canto escriba; non se perde nada.
privacy-notice = { $mark } Este é o teu sinal privado. Lévano todas as miñas tarxetas auténticas; se falta, non son eu. Nunca che escribo desde outra conta nin che pido contrasinais ou códigos. O que me contas queda comigo: en /privacy podes velo e borralo.
group-private = Traballo para unha soa persoa á vez. Escríbeme en privado e encárgome eu:
link-code = Escríbeme este código na outra canle en menos de { $minutes } minutos: { $code }
link-done = Vinculado: agora tamén me atopas en { $channel }. O que sei, seino en todas partes.
link-unknown = Non coñezo ese código. Escribe /link na outra canle para ter un novo.
unlink-list = Que canle queres que esqueza?
unlink-none = Só me atopas aquí. Escribe /link para usarme tamén noutra canle.
unlink-done = Feito. En { $channel } xa non te coñezo.
refused-link-own = Ese é o teu propio código. Escríbemo na outra canle.
refused-link-many = Xa me atopas en moitas canles. Escribe /unlink para quitar unha antes.
refused-link-busy = Aquí tes un MAI con encargos ou tratos abertos. Primeiro remátaos ou bórraos (están en /status) e logo escribe outra vez o código.
command-link = Falar comigo tamén noutra canle
# WhatsApp: o modelo que se envía máis de 24 horas despois da última mensaxe, e o botón que abre unha lista
whatsapp-invite = O teu MAI ten novidades sobre un dos teus encargos. Responde para velas.
whatsapp-invite-show = Amósamo
whatsapp-choose = Escoller
# Para o equipo que leva o bot
operator-page =
    A túa páxina: { $link }
    A ligazón funciona unha soa vez, durante { $minutes } minutos. Non lla pases a ninguén.
operator-help =
    /stats – cifras, cunha gráfica
    /broadcast SEGMENTO – escribir a moitas persoas; /broadcasts – como van os envíos
    /announce QUEN TEXTO – escribir a unha persoa
    /user QUEN – o que se sabe; /note QUEN TEXTO – lembrar algo
    /tag QUEN ETIQUETA, /untag QUEN ETIQUETA – para os segmentos
    /ban QUEN MOTIVO, /unban QUEN
    /disputes, /solve TRATO TEXTO – tratos aos que alguén non veu
    /export { $exports }
    /health, /dead, /resend COLA NÚMERO
    /maintenance on, /maintenance off
    /switch NOME on, /switch NOME off – { $features }
    QUEN é p_…, o nome dun MAI ou channel:address.
operator-usage = Escríbeo así: { $usage }
operator-person-unknown = Non coñezo ninguén con este nome: { $who }. Escribe p_…, o nome dun MAI ou channel:address.
operator-own-person = { $who } forma parte do equipo; iso non é posible.
operator-user =
    { $person }
    MAI: { $mai }
    Lingua: { $language }. Localidade: { $town }
    Canles: { $channels }
    Aquí desde: { $since }, última vez: { $seen }
    Encargos: { $wishes }
    Tratos: { $deals }
    Estrelas recibidas: { $stars }
    Etiquetas: { $tags }
    Recibe difusións: { $news }. Acceso pechado: { $banned }
    Notas: { $notes }
    .title = { $name }
operator-stats =
    Persoas: { $people }, novas nunha semana: { $fresh }, activas nunha semana: { $active }
    Linguas: { $languages }
    Canles: { $channels }
    Encargos: { $wishes }
    Tratos: { $deals }
    Do encargo ao trato: encargos { $confirmed }, con coincidencia { $matched }, acordados { $agreed }, cumpridos { $carried } ({ $conversion })
    Respostas: a metade en menos de { $median }, case todas en menos de { $slowest }
    Da tarxeta ao si: { $approval }
    .title = Cifras
chart-languages = Persoas por lingua
chart-channels = Persoas por canle
chart-daily = Persoas novas, encargos e tratos por día
chart-funnel = 1 encargos, 2 con coincidencia, 3 acordados, 4 cumpridos
operator-no-disputes = Non hai disputas.
operator-deal-unknown = Non coñezo o trato { $deal }.
operator-solver-is-party = Es unha das partes dese trato; ten que decidir outra persoa do equipo.
dispute-solved = { $text }
    .title = Decisión sobre o trato { $deal }: { $thing }
operator-says = { $text }
    .title = Unhas palabras do equipo
operator-export-ready = Filas: { $total }
operator-nothing-dead = Non se deu nada por perdido.
operator-switches = Mantemento: { $maintenance }. { $features }
maintenance = Estamos arranxando unha cousa. Gardei a túa mensaxe e respondo en canto rematemos.
maintenance-over = O mantemento rematou. Mensaxes que agardaban: { $total }
feature-off = Agora mesmo iso está desactivado. Próbao de novo máis tarde.
banned = O equipo pechouche o acceso: { $reason }
unbanned = Dámosche outra vez a benvida. Dime que queres vender ou atopar.
# Difusións
segment-wrong =
    { $problem ->
        [too-long] Iso pasa de { $word } caracteres.
        [too-deep] Hai máis de { $word } parénteses, unha dentro doutra.
        [unknown-name] Non coñezo «{ $word }» (carácter { $at }). Posible: { $choices }
        [unknown-value] «{ $word }» (carácter { $at }) non pode ir aí. Por exemplo: { $choices }
        [expected-value] Falta un valor no carácter { $at }, despois de «{ $word }».
        [expected-term] Falta unha condición no carácter { $at }. Posible: { $choices }
        [expected-bracket] Falta «{ $word }» no carácter { $at }.
        [left-over] Falta «and» ou «or» antes de «{ $word }» (carácter { $at }).
        [bad-character] Non podo ler «{ $word }» (carácter { $at }).
        [bad-time] «{ $word }» (carácter { $at }) non é un período de tempo. Por exemplo: { $choices }
        [bad-distance] A «{ $word }» (carácter { $at }) fáltalle un lugar e unha distancia. Por exemplo: { $choices }
        [unknown-place] Non coñezo o lugar «{ $word }» (carácter { $at }). Escribe unha localidade máis grande, ou latitude, lonxitude.
        [several-places] «{ $word }» (carácter { $at }) pode ser varios lugares. Escribe un destes puntos: { $choices }
       *[other] Non podo lelo no carácter { $at }.
    }
    .title = A quen te refires?
broadcast-ask-text =
    Para: { $segment }
    Agora envíame o texto. Comeza cada lingua co seu código, por exemplo «es: Hola»; o que non leve código está en { $language }. As liñas entre [corchetes] do final convértense en botóns; [Label -> /status] di que significa premelo. Pode levar unha foto, ou ser só unha foto. «catalog: KEY» colle un texto dos catálogos.
broadcast-text-wrong =
    { $problem ->
        [empty] Non hai texto para { $word }.
        [too-long] O texto para { $word } pasa de { $limit } caracteres.
        [bad-button] «{ $word }» non pode ser un botón: como máximo { $buttons }, cada un de { $label } caracteres como máximo.
       *[unknown-key] Os catálogos non teñen ningún texto «{ $word }» que funcione por si só.
    }
broadcast-preparing = Estou contando quen o recibe. Podes enviar máis linguas ou unha foto.
broadcast-preview =
    Para: { $segment }
    Persoas que o reciben: { $total }
    Linguas: { $languages }
    Canles: { $channels }
    Textos: { $texts }
    Quedan fóra: { $skipped }
    .title = Simulación
broadcast-nobody =
    Isto non o recibiría ninguén. Para: { $segment }
    Quedan fóra: { $skipped }
broadcast-how =
    { $how ->
        [given] tal e como o escribiches
        [catalog] do catálogo
        [translated] traducido
        [read] outra lingua que len
        [related] unha lingua próxima á súa
       *[closest] o máis próximo que hai
    }
skip-reason =
    { $reason ->
        [banned] acceso pechado
        [opted-out] non queren difusións
        [stopped] dixeron stop
        [notifications] só queren saber dos tratos
        [blocked] bloqueáronnos
       *[unreachable] sen enderezo
    }
broadcast-ask-when = Cando? Por exemplo «2h», «18:30», «2026-03-01 18:30» (a túa hora, { $zone }) ou, con «local» diante, na hora de cada persoa que o recibe.
broadcast-when-wrong = Non podo ler «{ $text }» como un momento dentro do próximo ano.
broadcast-progress =
    { $state }
    Para: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Difusión { $id }
broadcast-state =
    { $state ->
        [ready] Aínda sen enviar
        [preparing] En preparación
        [scheduled] Programada: { $at }
        [running] Estase enviando
        [paused] En pausa
        [done] Feita
       *[cancelled] Cancelada
    }
recipient-state =
    { $state ->
        [waiting] pendentes
        [queued] a punto de saír
        [sending] enviándose
        [sent] enviadas
        [delivered] entregadas
        [read] lidas
        [failed] fallidas
        [window] á espera de que escriban
        [unsure] quizais enviadas
        [skipped] quedan fóra
        [cancelled] canceladas
       *[erased] xa non están
    }
broadcast-none = Aínda non hai difusións.
broadcast-ask-cancel = Seguro que a queres cancelar? Quen aínda non a recibise xa non a recibirá.
broadcast-report = { $states }
    .title = Difusión { $id }: persoa por persoa
broadcast-footer = Con /stop deixas de recibir estas mensaxes.
button-send-now = Enviar agora
button-schedule = Programar
button-hold = Pausar
button-go-on = Seguir
button-stop-sending = Cancelar o envío
button-report = Informe
operator-text = { $text }
