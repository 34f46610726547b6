# Nacimiento y primeras preguntas
birth-welcome = ¡Hola! Soy tu MAI, tu agente personal. Dime con tus palabras y en tu idioma qué quieres vender, regalar, cambiar, alquilar o encontrar; yo busco a la persona indicada y negocio por ti. Nada queda acordado sin tu sí.
birth-ready = Tu MAI está listo. Salúdalo.
ask-town = ¿En qué ciudad vives? (Contesto en este idioma: { $language }; si escribes en otro, te sigo.)
ask-autonomy = ¿Cuánto puedo decidir por mi cuenta?
ask-comfort = ¿Hasta qué cantidad puedo actuar sin molestarte?
ask-style = ¿Cómo quieres que te hable?
ask-sharing = ¿Qué pueden saber de ti otros MAI?
ask-precision = ¿Con qué precisión pueden ver otros dónde estás?
ask-platforms = ¿Dónde chateas? Elige todo lo que corresponda.
ask-market = ¿Qué puedo hacer por ti en el mercado?
ask-currency = ¿En qué moneda cuentas? Escríbela, por ejemplo { $currency }.
ask-radius = ¿Hasta dónde irías por un trato?
ask-delivery = ¿Prefieres la entrega en persona o el envío?
ask-payment = ¿Cómo prefieres pagar y cobrar?
ask-quiet = ¿Cuándo debo guardar silencio?
ask-days = ¿Cuándo tienes tiempo para encontrarte con alguien?
ask-firmness = ¿Con cuánta firmeza negocio?
ask-partners = ¿Qué tan buenas deben ser las calificaciones de la otra parte?
ask-contact = ¿Quién puede contactarte a través de mí?
ask-notifications = ¿De qué te aviso sin que preguntes?
ask-interests = ¿Qué tipo de cosas te interesan? Escribe algunas.
ask-formality = ¿Qué tan formal quieres que sea?
ask-languages = ¿Qué idiomas hablas? Escríbelos.
ask-language = ¿En qué idioma te hablo?
language-set = Desde ahora te hablo en este idioma: { $language }.
choice-autonomy-ask = Pregúntame siempre
choice-autonomy-big = Solo lo importante
choice-autonomy-tell = Actúa y avísame
choice-autonomy-full = Decide por mí
choice-comfort-under = Hasta { $amount }
choice-comfort-trust = Confío en ti
choice-style-casual = Informal
choice-style-professional = Profesional
choice-style-brief = Breve
choice-style-detailed = Con detalle
choice-sharing-nothing = Nada
choice-sharing-interests = Mis intereses
choice-sharing-profile = Mi perfil
choice-sharing-all = Lo que ayude
choice-precision-city = Mi ciudad
choice-precision-never = Nunca
choice-precision-neighbourhood = Mi barrio
choice-precision-precise = Ubicación exacta
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat web
platform-not-yet = { $name }: todavía no se ofrece aquí; lo tengo en cuenta.
choice-market-full = Todo
choice-market-browse = Solo mirar
choice-market-buy = Comprar con mi permiso
choice-market-sell = Vender con mi permiso
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = En persona
choice-delivery-delivery = Envío
choice-delivery-either = Cualquiera
choice-payment-cash = Efectivo
choice-payment-transfer = Transferencia
choice-payment-card = Tarjeta
choice-payment-any = Cualquiera
choice-quiet-night = De noche (22–8)
choice-quiet-none = Nunca
choice-quiet-evening = Tarde y noche (19–9)
choice-days-any = Cualquier momento
choice-days-weekend = Fines de semana
choice-days-evenings = Por las tardes
choice-days-mornings = Por las mañanas
choice-firmness-normal = Normal
choice-firmness-soft = Suave
choice-firmness-firm = Firme
choice-partners-0 = Cualquiera
choice-partners-50 = Regulares o mejores
choice-partners-70 = Buenas
choice-partners-85 = Muy buenas
choice-contact-everyone = Todos
choice-contact-rated = Solo con calificación
choice-contact-nobody = Nadie
choice-notifications-all = De todo
choice-notifications-digest = Todo en un aviso al día
choice-notifications-deals = Solo de mis tratos
choice-notifications-none = De nada
choice-formality-polite = Con cortesía
choice-formality-familiar = Como amigos
which-town = ¿Cuál de ellas?
town-noted = Anotado: { $town }. Cuento en { $currency }; puedes cambiarlo en /settings.
unclear-town = No conozco esa ciudad. Escribe la ciudad grande más cercana o envía tu ubicación.
held-until-ready = Lo he guardado. Un momento y me ocupo de ello.
please-choose = Pulsa uno de los botones o escribe /help.
noted = Anotado.
welcome-back = { $formality ->
    [familiar] ¡Hey, qué bueno verte! 👋 ¿Qué hay?
   *[polite] ¡Hola de nuevo! ¿Qué buscas o de qué te quieres deshacer?
}

# Botones
button-skip = Saltar
button-done-choosing = Listo
button-drop = Olvídalo
button-yes-look = Sí, adelante
button-only-tell = Solo avísame
button-change = Cambiar
button-back = Volver
button-approve = Aprobar
button-decline = Rechazar
button-counter = Otro precio
button-here = Ya estoy aquí
button-done = Todo hecho
button-write = Escribirle
button-reschedule = Otra hora
button-noshow = No vino
button-cancel = Cancelar el trato
button-cancel-sure = Sí, cancelar
button-cancel-wish = Borrar
button-keep = No, dejarlo
button-reply = Responder
button-negotiate = Negociar
button-accept-time = Me viene bien
button-pause = Pausar
button-resume = Buscar de nuevo
button-edit = Editar
button-export = Mis datos en archivo
button-erase = Borrar todo
button-erase-sure = Sí, borrar todo
button-voice-give = Dar una muestra de voz
button-voice-delete = Borrar muestra de voz
button-used = Ese botón ya se usó. Escribe /status para ver cómo va todo.
button-unknown = Ya no conozco ese botón. Escribe /status para ver cómo va todo.
button-foreign = Ese botón es de otra persona.
label = { $text }

# Deseos
action-name = { $action ->
    [SELL] Vendo
    [BUY] Busco
    [GIVE] Regalo
    [TRADE] Cambio
    [RENT_OUT] Alquilo
    [RENT] Busco en alquiler
    [OFFER_SERVICE] Ofrezco
    [SEEK_SERVICE] Necesito
   *[other] Deseo
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    ¿Busco a alguien? También puedes corregirme con tus palabras.
    .title = { action-name }: { $thing }
ask-wish-action = ¿Qué quieres hacer con eso?
ask-wish-thing = ¿Qué es exactamente?
ask-wish-location = ¿En qué ciudad? También puedes enviar tu ubicación.
ask-wish-size = ¿Qué medida o talla?
ask-wish-quantity = ¿Cuántos?
ask-wish-wanted = ¿Qué te gustaría a cambio?
per-what = { $per ->
    [hour] {" "}por hora
    [day] {" "}por día
    [week] {" "}por semana
    [month] {" "}por mes
    [unit] {" "}por unidad
   *[one] {""}
}
ask-wish-target = ¿Qué precio te gustaría{ per-what }? Los demás lo verán como tu precio.
ask-wish-limit = { $side ->
    [provider] ¿Cuál es el mínimo que aceptarías{ per-what }? Queda entre nosotros; no se lo digo a nadie.
   *[seeker] ¿Cuál es el máximo que pagarías{ per-what }? Queda entre nosotros; no se lo digo a nadie.
}
unclear-wish-thing = Dime en una o dos palabras qué es.
unclear-wish-location = No conozco esa ciudad. Escribe la ciudad grande más cercana o envía tu ubicación.
unclear-wish-size = Escribe la medida tal como aparece en el artículo.
unclear-wish-quantity = Escribe un número, por ejemplo 4.
unclear-wish-wanted = Dime en una o dos palabras qué te gustaría a cambio.
unclear-wish-target = Escribe una cantidad, por ejemplo 80.
unclear-wish-limit = Escribe una cantidad, por ejemplo 60.
two-currencies = Leo dos monedas: { $currencies }. Dime la cantidad en una de ellas.
several-wishes = Veo { $count ->
    [one] { $count } deseo
   *[other] { $count } deseos
}. Vamos uno por uno.
wish-open = { $style ->
    [brief] Estoy buscando.
   *[other] Estoy buscando a alguien y te aviso en cuanto tenga algo. Escribe /status cuando quieras.
}
wish-standing = Estaré pendiente y solo te aviso cuando aparezca algo.
wish-dropped = De acuerdo, olvidado.
wish-expired = Se acabó el tiempo; he dejado de buscar. Dímelo otra vez si aún lo quieres.
    .title = { action-name }: { $thing }
wish-paused = En pausa. Nadie lo ve hasta que lo reanudes.
wish-resumed = Busco de nuevo.
wish-cancelled = Borrado: { $thing }.
which-field = ¿Qué cambio?
field-action = Qué quiero hacer
field-thing = Qué es
field-quantity = La cantidad
field-size = La medida
field-location = La ciudad
field-wanted = Lo que quiero a cambio
field-target = Mi precio
field-limit = Mi límite
photo-what = ¡Buena foto! ¿Qué es y qué hago con ello: venderlo, regalarlo, buscar uno parecido?
photo-seen = Esto parece ser: { $thing }. ¿Qué hago con ello: venderlo, regalarlo, buscar uno parecido?
voice-heard = He oído: «{ $text }»
voice-unclear = No he podido entender lo que has dicho. Escríbelo en pocas palabras, por favor.
got-voice = Todavía no puedo escuchar mensajes de voz. Escríbelo en pocas palabras.
got-contact = Gracias, pero no necesito contactos: la otra parte y tú se escriben a través de mí.
got-sticker = 🙂 Dime con palabras qué buscas o de qué te quieres deshacer.
got-document = No puedo leer archivos. Dime en pocas palabras de qué se trata.
got-other = No puedo leer ese tipo de mensaje. Dímelo en pocas palabras.
standing-found = { $priced ->
    [yes] Encontré: { $thing }, a { $distance }, pide { $price }.
   *[no] Encontré: { $thing }, a { $distance }.
}
digest = { $lines }
    .title = Lo que encontré hoy para ti
talk-begun = Estoy hablando con la otra parte y luego te cuento.
which-meaning = No sé si te he entendido bien. ¿Qué quieres hacer?
meaning-sell = Vender algo
meaning-buy = Comprar algo
meaning-give = Regalar algo
meaning-trade = Cambiar algo
meaning-rent-out = Dar algo en alquiler
meaning-rent = Alquilar algo
meaning-offer-service = Ofrecer mi trabajo
meaning-seek-service = Encargar un trabajo
meaning-approve = Decir que sí
meaning-decline = Decir que no
meaning-counter = Proponer otro precio
meaning-cancel = Retirar algo
meaning-status = Ver cómo va
meaning-help = Recibir ayuda
meaning-greet = Solo saludar
meaning-thank = Solo dar las gracias
meaning-stop = No recibir más mensajes
meaning-other = Solo charlar
meaning-neither = Otra cosa
say-it-differently = Entonces dilo con otras palabras, por ejemplo: «Quiero vender mi bici, 80».

# Líneas de las tarjetas
line-in-return = A cambio: { $value }
line-details = { $value }
line-quantity = Cantidad: { $value }
line-unit-price = Cada uno: { $value }
line-total = Total: { $value }
line-price-hour = { $value } por hora
line-price-day = { $value } por día
line-price-week = { $value } por semana
line-price-month = { $value } por mes
line-free = Gratis
line-reasons = Por qué: { $value }
line-distance = Distancia: { $value }
line-area = Zona de encuentro: { $value }
line-times = Horas posibles: { $value }
line-payment = Pago: { $value }
line-partner = Otra parte: { $value }
line-interests = Intereses: { $value }
line-since = Aquí desde: { $value }
line-expires = Válido hasta: { $value }
line-deal = Trato n.º { $value }
line-hope = Precio: { $value }
line-limit = Límite (solo lo sabemos tú y yo): { $value }
line-place = Lugar: { $value }
line-urgent = Urgente
line-when = Cuándo: { $value }
line-where = Dónde: { $value }
partner-new = { $named ->
    [yes] { $name }, acaba de llegar, aún sin calificaciones
   *[no] acaba de llegar, aún sin calificaciones
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrellas ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrellas ({ $count })
}
reason-same-size = la medida coincide
reason-same-brand = la marca coincide
reason-same-model = el modelo coincide
reason-asks = pide { $value }
payment-cash = efectivo
payment-bank-transfer = transferencia
payment-card = tarjeta
payment-mobile-money = pago por móvil
condition-new = nuevo
condition-used-like-new = como nuevo
condition-used-good = buen estado
condition-used-fair = estado aceptable
condition-for-parts = para repuestos
condition-used = usado
color-black = negro
color-white = blanco
color-red = rojo
color-blue = azul
color-green = verde
color-yellow = amarillo
color-grey = gris
color-brown = marrón
color-pink = rosa
color-silver = plateado
color-gold = dorado
color-beige = beige
color-purple = morado
color-orange = naranja
material-leather = cuero
material-wood = madera
material-metal = metal
material-glass = vidrio
material-plastic = plástico
material-cotton = algodón
material-wool = lana
material-silk = seda
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } habitación
   *[other] { $value } habitaciones
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } pieza
   *[other] { $count } piezas
}
unit-pair = { $count ->
    [one] { $count } par
   *[other] { $count } pares
}
unit-set = { $count ->
    [one] { $count } juego
   *[other] { $count } juegos
}

# Tratos
card-approval = { $lines }

    ¿Estás de acuerdo?
    .title = { $side ->
    [provider] Alguien quiere esto de ti: { $thing }
   *[seeker] Encontré esto para ti: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Dijiste que sí. Ahora espero a la otra parte.
approved-for-you = Lo he aprobado por ti, como me permitiste.
counter-accepted = La otra parte acepta tu precio.
declined-by-you = Rechazado. Sigo buscando.
deal-expired = Se acabó el plazo del trato { $deal }. Sigo buscando.
deal-reminder = { $lines }

    Esto todavía espera tu respuesta.
    .title = { $thing }
deal-cancelled-by-you = El trato { $deal } está cancelado. He avisado a la otra parte.
peer-declined = La otra parte no quiere el trato { $deal }. Sigo buscando.
peer-cancelled = La otra parte canceló el trato { $deal }. Sigo buscando.
ask-counter = El precio por unidad es { $price }. ¿Qué precio propones tú?
counter-sent = He transmitido tu precio.
counter-refused = La otra parte no lo acepta. Sigue en pie { $price }.
nothing-to-approve = Ahora no hay nada que espere tu respuesta.
which-deal = Te esperan varias ofertas. Usa los botones.
ask-cancel-deal = ¿De verdad cancelo este trato? La otra parte cuenta contigo.
kept = De acuerdo, todo queda como está.

# Encuentros
meeting-card = { $lines }

    Queden en un lugar concurrido y de día, revisa el artículo antes de pagar y nunca pagues por adelantado.
    .title = Acordado: { $thing }
meeting-spot = un lugar público concurrido de { $town }, como la plaza principal o la estación
meeting-calendar = Aquí tienes la cita para tu calendario.
meeting-soon = { $lines }
    .title = Se acerca tu encuentro: { $thing }
meeting-how = ¿Cómo fue?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = No conozco otra hora que les venga bien a ambas partes. Puedes escribir a la otra parte.
ask-other-time = ¿Qué hora te vendría bien?
time-proposed = He propuesto { $time }.
time-asked = La otra parte propone { $time }.
arrived-noted = He avisado a la otra parte de que ya estás ahí.
peer-arrived = La otra parte ya está ahí.
ask-rating = ¡Hecho! ¿Qué tal la otra parte?
too-early-for-no-show = El encuentro no es hasta el { $time }. Espera hasta entonces.
no-show-noted = Lo siento. He anotado que la otra parte no vino y sigo buscando. ¿Quieres calificarla?
blamed-no-show = La otra parte dice que no viniste. Sigo buscando. Tú también puedes calificarla.
rating-thanks = ¡Gracias! Diste { $stars ->
    [one] { $stars } estrella
   *[other] { $stars } estrellas
}.
ask-note = ¿Qué le digo a la otra parte? Lo paso sin tu nombre ni tu número.
note-sent = Transmitido.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Mensaje sobre { $thing }
note-translated = «{ $text }» { $understood }
    Original ({ $language }): «{ $original }»
    .title = Mensaje sobre { $thing }

# Estado
status-summary = Deseos abiertos: { $wishes }. Tratos abiertos: { $deals }. Terminados: { $done }.
status-empty = Ahora no hay nada abierto. Dime qué quieres vender o encontrar.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Sin terminar
wish-state-open = Estoy buscando
wish-state-standing = Te aviso cuando aparezca algo
wish-state-talking = Estoy negociando
wish-state-agreed = Acordado, mira el trato
wish-state-paused = En pausa
deal-state-proposed = Espera tu respuesta
deal-state-approved-by-me = Espera a la otra parte
deal-state-approved-by-peer = La otra parte dijo que sí; faltas tú
deal-state-confirmed = Ambos dijeron que sí
deal-state-meeting = Encuentro fijado
deal-state-arrived = Estás en el lugar
deal-state-done = Hecho, falta calificar
deal-state-no-show = Alguien no vino
deal-state-blamed = La otra parte dice que no viniste
ask-cancel-wish = ¿De verdad borro «{ $thing }»?

# Ajustes y privacidad
settings-list = ¿Qué quieres cambiar?
setting-language = Idioma
setting-town = Ciudad
setting-autonomy = Autonomía
setting-comfort = Cantidades
setting-style = Estilo
setting-sharing = Qué saben otros
setting-precision = Ubicación
setting-platforms = Canales
setting-market = Mercado
setting-currency = Moneda
setting-radius = Radio
setting-delivery = Entrega
setting-payment = Pago
setting-quiet = Horas de silencio
setting-days = Días para encuentros
setting-firmness = Regateo
setting-partners = Calificación de otros
setting-contact = Quién me contacta
setting-notifications = Avisos
setting-interests = Intereses
setting-formality = Formalidad
setting-languages = Idiomas que hablo
privacy = Guardo lo que me cuentas de tus deseos, tus respuestas a mis preguntas y tus tratos. Nunca comparto tus límites ni tu dirección. Puedes llevarte tus datos o borrarlos.
export-ready = Aquí está todo lo que sé de ti.
ask-erase = ¿De verdad borro todo? Terminan tus deseos y tratos abiertos, y tu MAI desaparece para siempre.
erased = Todo está borrado. ¡Adiós!
voice-consent = Gracias. Envía ahora un mensaje de voz corto; lo guardo como tu muestra de voz hasta que lo borres.
voice-kept = He guardado tu muestra de voz. Puedes borrarla en /privacy.
voice-deleted = Tu muestra de voz está borrada.

# Conversación
help = { $style ->
    [brief] Dime qué vendes, regalas, cambias, alquilas o buscas. /status /settings /privacy /cancel /stop
   *[other] Dime con tus palabras qué quieres vender, regalar, cambiar, alquilar o encontrar. Por ejemplo: «Vendo una bici, 80» o «busco una cuna cerca». Encuentro a alguien, en el idioma que sea, negocio dentro de tus límites y te pregunto antes de acordar nada.
        /status – cómo va todo
        /settings – cómo trabajo para ti
        /privacy – tus datos
        /cancel – dejar una pregunta
        /stop – no más mensajes
}
greeting = { $formality ->
    [familiar] ¡Hey! 👋 ¿Qué buscas o qué tiene que irse?
   *[polite] { $style ->
        [professional] Buen día. ¿En qué puedo ayudarte?
       *[other] ¡Hola! ¿Qué buscas o de qué te quieres deshacer?
    }
}
you-are-welcome = { $formality ->
    [familiar] ¡Para eso estamos! 🙂
   *[polite] ¡De nada!
}
not-a-wish = Lo mío son los tratos: dime qué quieres vender, regalar, cambiar, alquilar o encontrar. /help explica más.
nothing-asked = De acuerdo, ya no espero respuesta.
stopped = Guardo silencio. Escríbeme cuando quieras seguir.
command-unknown = No conozco ese comando. /help muestra lo que sé hacer.
empty-message = El mensaje estaba vacío. Dime en pocas palabras qué necesitas.
edit-unclear = Vi que cambiaste un mensaje. Dime con otras palabras qué debo cambiar.
too-long = Es demasiado largo para mí. Dilo en { $limit } caracteres como máximo.
no-longer-possible = Eso ya no es posible. Escribe /status para ver cómo va todo.
not-found = Ya no lo encuentro. Escribe /status para ver cómo va todo.
sorry-failed = Lo siento, algo falló por mi parte. Dímelo otra vez.
refused-market = Tus ajustes no me lo permiten. Puedes cambiarlos en /settings.
refused-too-many-wishes = Ya tienes muchos deseos abiertos. Termina o borra uno primero; /status los muestra.
refused-amount = Esa cantidad no puede ser. Escribe un número mayor que 0.
refused-limit = Eso pasaría del límite que me diste.
refused-contact = Por tu seguridad no paso teléfonos, direcciones ni enlaces. Se encuentran como indica la tarjeta.
refused-too-many-messages = Un momento, eso fue mucho de golpe. Inténtalo en un minuto.
refused-deal-over = Ese trato ya terminó.
refused-deal-running = Hay un trato en marcha. Cancela primero el trato; /status lo muestra.
refused-not-open = Ahora no estoy buscando eso.
refused-not-paused = Eso no está en pausa.
refused-same-price = Ese ya es el precio.
refused-too-many-counters = Ya hubo bastantes ofertas de ida y vuelta. Aprueba o rechaza.

# Comandos de los menús
command-start = Empezar
command-help = Qué sé hacer
command-status = Cómo va todo
command-settings = Cómo trabajo para ti
command-privacy = Tus datos
command-cancel = Dejar una pregunta

announcements-off = Los avisos de esta comunidad también siguen desactivados hasta que escribas START.
announcements-on = Los avisos de esta comunidad vuelven a estar activados.
slow-down = Eso fue mucho de golpe y no doy abasto. Espera un minuto y vuelve a escribir: lo que enviaste mientras tanto no lo he leído.
waiting-for-partner = { $thing }: ahora no puedo localizar a la otra parte. Sigo en cuanto escriba; no se pierde nada.
privacy-notice = { $mark } Esta es tu señal privada. La llevan todas mis tarjetas auténticas; sin ella, no soy yo. Nunca te escribo desde otra cuenta ni te pido contraseñas o códigos. Lo que me cuentas se queda conmigo: /privacy lo muestra y lo borra.
group-private = Trabajo para una sola persona a la vez. Escríbeme en privado y me ocupo:
link-code = Escríbeme este código en tu otro canal antes de { $minutes } minutos: { $code }
link-done = Vinculado: ahora también me encuentras en { $channel }. Lo que sé, lo sé en todas partes.
link-unknown = No conozco ese código. Escribe /link en tu otro canal para recibir uno nuevo.
unlink-list = ¿Qué canal debo olvidar?
unlink-none = Solo me encuentras aquí. Escribe /link para usarme también en otro canal.
unlink-done = Hecho. En { $channel } ya no te conozco.
refused-link-own = Ese es tu propio código. Escríbemelo en el otro canal.
refused-link-many = Ya me encuentras en muchos canales. Escribe /unlink para quitar uno primero.
refused-link-busy = Aquí tienes un MAI con deseos o tratos abiertos. Termínalos o bórralos primero (/status los muestra) y luego escribe otra vez el código.
command-link = Usarme también en otro canal
# WhatsApp: la plantilla que se envía más de 24 horas después del último mensaje, y el botón que abre una lista
whatsapp-invite = Tu MAI tiene novedades sobre uno de tus deseos. Responde para verlas.
whatsapp-invite-show = Mostrar
whatsapp-choose = Elegir
# Para quienes llevan el bot
operator-page =
    Tu página: { $link }
    El enlace funciona una sola vez, durante { $minutes } minutos. No lo compartas.
operator-help =
    /stats – cifras, con un gráfico
    /broadcast SEGMENTO – escribir a muchas personas; /broadcasts – cómo van los envíos
    /announce QUIÉN TEXTO – escribir a una persona
    /user QUIÉN – lo que se sabe; /note QUIÉN TEXTO – recordar algo
    /tag QUIÉN ETIQUETA, /untag QUIÉN ETIQUETA – para los segmentos
    /ban QUIÉN MOTIVO, /unban QUIÉN
    /disputes, /solve TRATO TEXTO – tratos a los que alguien no vino
    /export { $exports }
    /health, /dead, /resend COLA NÚMERO
    /maintenance on, /maintenance off
    /switch NOMBRE on, /switch NOMBRE off – { $features }
    QUIÉN es p_…, el nombre de un MAI o channel:address.
operator-usage = Escríbelo así, por favor: { $usage }
operator-person-unknown = No conozco a nadie con este nombre: { $who }. Escribe p_…, el nombre de un MAI o channel:address.
operator-own-person = { $who } forma parte del equipo que lleva el bot; eso no es posible.
operator-user =
    { $person }
    MAI: { $mai }
    Idioma: { $language }. Ciudad: { $town }
    Canales: { $channels }
    Aquí desde: { $since }, última vez: { $seen }
    Deseos: { $wishes }
    Tratos: { $deals }
    Estrellas recibidas: { $stars }
    Etiquetas: { $tags }
    Recibe difusiones: { $news }. Acceso cerrado: { $banned }
    Notas: { $notes }
    .title = { $name }
operator-stats =
    Personas: { $people }, nuevas en una semana: { $fresh }, activas en una semana: { $active }
    Idiomas: { $languages }
    Canales: { $channels }
    Deseos: { $wishes }
    Tratos: { $deals }
    Del deseo al trato: deseos { $confirmed }, emparejados { $matched }, acordados { $agreed }, cumplidos { $carried } ({ $conversion })
    Respuestas: la mitad en menos de { $median }, casi todas en menos de { $slowest }
    De la tarjeta a la aprobación: { $approval }
    .title = Cifras
chart-languages = Personas por idioma
chart-channels = Personas por canal
chart-daily = Personas nuevas, deseos y tratos por día
chart-funnel = 1 deseos, 2 emparejados, 3 acordados, 4 cumplidos
operator-no-disputes = No hay disputas.
operator-deal-unknown = No conozco el trato { $deal }.
operator-solver-is-party = Eres una de las partes de ese trato; debe decidir otra persona del equipo.
dispute-solved = { $text }
    .title = Decisión sobre el trato { $deal }: { $thing }
operator-says = { $text }
    .title = Unas palabras de quienes llevan esto
operator-export-ready = Filas: { $total }
operator-nothing-dead = No se ha dado nada por perdido.
operator-switches = Mantenimiento: { $maintenance }. { $features }
maintenance = Estamos arreglando algo. He guardado tu mensaje y contesto en cuanto terminemos.
maintenance-over = El mantenimiento terminó. Mensajes que esperaban: { $total }
feature-off = Eso está desactivado por ahora. Inténtalo más tarde.
banned = Quienes llevan esto han cerrado tu acceso: { $reason }
unbanned = Te damos otra vez la bienvenida. Dime qué quieres vender o encontrar.
# Difusiones
segment-wrong =
    { $problem ->
        [too-long] Eso pasa de { $word } caracteres.
        [too-deep] Hay más de { $word } paréntesis, uno dentro de otro.
        [unknown-name] No conozco «{ $word }» (carácter { $at }). Posible: { $choices }
        [unknown-value] «{ $word }» (carácter { $at }) no es posible ahí. Por ejemplo: { $choices }
        [expected-value] Falta un valor en el carácter { $at }, después de «{ $word }».
        [expected-term] Falta una condición en el carácter { $at }. Posible: { $choices }
        [expected-bracket] Falta «{ $word }» en el carácter { $at }.
        [left-over] Falta «and» u «or» antes de «{ $word }» (carácter { $at }).
        [bad-character] No puedo leer «{ $word }» (carácter { $at }).
        [bad-time] «{ $word }» (carácter { $at }) no es un periodo de tiempo. Por ejemplo: { $choices }
        [bad-distance] A «{ $word }» (carácter { $at }) le hace falta un lugar y una distancia. Por ejemplo: { $choices }
        [unknown-place] No conozco el lugar «{ $word }» (carácter { $at }). Escribe una ciudad más grande, o latitud, longitud.
        [several-places] «{ $word }» (carácter { $at }) puede ser varios lugares. Escribe uno de estos puntos: { $choices }
       *[other] No puedo leerlo en el carácter { $at }.
    }
    .title = ¿A quién te refieres?
broadcast-ask-text =
    Para: { $segment }
    Ahora envíame el texto. Empieza cada idioma con su código, por ejemplo «es: Hola»; lo que no lleve código está en este idioma: { $language }. Las líneas entre [corchetes] al final se convierten en botones; [Label -> /status] dice qué significa pulsarlo. Puede llevar una foto, o ser solo una foto. «catalog: KEY» toma un texto de los catálogos.
broadcast-text-wrong =
    { $problem ->
        [empty] No hay palabras para { $word }.
        [too-long] El texto para { $word } pasa de { $limit } caracteres.
        [bad-button] «{ $word }» no puede ser un botón: como máximo { $buttons }, cada uno de { $label } caracteres como máximo.
       *[unknown-key] Los catálogos no tienen ningún texto «{ $word }» que funcione por sí solo.
    }
broadcast-preparing = Estoy contando quién lo recibe. Puedes enviar más idiomas o una foto.
broadcast-preview =
    Para: { $segment }
    Destinatarios: { $total }
    Idiomas: { $languages }
    Canales: { $channels }
    Textos: { $texts }
    Quedan fuera: { $skipped }
    .title = Simulación
broadcast-nobody =
    Nadie recibiría esto. Para: { $segment }
    Quedan fuera: { $skipped }
broadcast-how =
    { $how ->
        [given] tal como lo escribiste
        [catalog] del catálogo
        [translated] traducido
        [read] otro idioma que leen
        [related] un idioma cercano al suyo
       *[closest] lo más cercano que hay
    }
skip-reason =
    { $reason ->
        [banned] con el acceso cerrado
        [opted-out] no quieren difusiones
        [stopped] dijeron stop
        [notifications] solo quieren saber de tratos
        [blocked] nos bloquearon
       *[unreachable] sin dirección
    }
broadcast-ask-when = ¿Cuándo? Por ejemplo «2h», «18:30», «2026-03-01 18:30» (tu hora, { $zone }), o con «local» delante, en la hora de cada destinatario.
broadcast-when-wrong = No puedo leer «{ $text }» como un momento dentro del próximo año.
broadcast-progress =
    { $state }
    Para: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Difusión { $id }
broadcast-state =
    { $state ->
        [ready] Sin enviar todavía
        [preparing] En preparación
        [scheduled] Programada: { $at }
        [running] Enviándose
        [paused] En pausa
        [done] Terminada
       *[cancelled] Cancelada
    }
recipient-state =
    { $state ->
        [waiting] pendientes
        [queued] siguientes
        [sending] enviándose
        [sent] enviados
        [delivered] entregados
        [read] leídos
        [failed] fallidos
        [window] en espera de que escriban
        [unsure] quizá enviados
        [skipped] quedan fuera
        [cancelled] cancelados
       *[erased] ya no están
    }
broadcast-none = Todavía no hay difusiones.
broadcast-ask-cancel = ¿De verdad la cancelo? Quien aún no la tenga ya no la recibirá.
broadcast-report = { $states }
    .title = Difusión { $id }: todos los destinatarios
broadcast-footer = Con /stop dejas de recibir estos mensajes.
button-send-now = Enviar ahora
button-schedule = Programar
button-hold = Pausar
button-go-on = Seguir
button-stop-sending = Cancelar el envío
button-report = Informe
operator-text = { $text }
