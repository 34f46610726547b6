# Nascimento e primeiras perguntas
birth-welcome = Olá! Eu sou o seu MAI, seu agente pessoal. Diga com suas palavras, no seu idioma, o que quer vender, doar, trocar, alugar ou encontrar; eu acho a pessoa certa e negocio por você. Nada é fechado sem o seu sim.
birth-ready = Seu MAI está pronto. Diga oi.
ask-town = Em que cidade você mora? (Respondo em { $language }; se escrever em outro idioma, eu acompanho.)
ask-autonomy = Quanto posso decidir por conta própria?
ask-comfort = Até que valor posso agir sem preocupar você?
ask-style = Como quer que eu fale com você?
ask-sharing = O que outros MAIs podem saber sobre você?
ask-precision = Com que precisão os outros podem ver onde você está?
ask-platforms = Onde você conversa? Escolha todos os que usa.
ask-market = O que posso fazer por você no mercado?
ask-currency = Em que moeda você conta? Escreva, por exemplo { $currency }.
ask-radius = Até onde você iria por um negócio?
ask-delivery = Prefere encontrar a pessoa ou combinar a entrega?
ask-payment = Como prefere pagar e receber?
ask-quiet = Quando devo ficar em silêncio?
ask-days = Quando você tem tempo para encontrar alguém?
ask-firmness = Com que firmeza devo negociar?
ask-partners = Que nota mínima a outra pessoa deve ter?
ask-contact = Quem pode falar com você através de mim?
ask-notifications = O que devo avisar sem você perguntar?
ask-interests = Que tipo de coisas interessa a você? Escreva algumas.
ask-formality = Quer que eu seja mais formal ou mais próximo?
ask-languages = Que idiomas você fala? Escreva.
ask-language = Em que idioma falo com você?
language-set = A partir de agora falo em { $language }.
choice-autonomy-ask = Sempre pergunte
choice-autonomy-big = Só o importante
choice-autonomy-tell = Aja e me avise
choice-autonomy-full = Decida por mim
choice-comfort-under = Até { $amount }
choice-comfort-trust = Confio em você
choice-style-casual = Descontraído
choice-style-professional = Profissional
choice-style-brief = Breve
choice-style-detailed = Com detalhes
choice-sharing-nothing = Nada
choice-sharing-interests = Meus interesses
choice-sharing-profile = Meu perfil
choice-sharing-all = O que ajudar
choice-precision-city = Minha cidade
choice-precision-never = Nunca
choice-precision-neighbourhood = Meu bairro
choice-precision-precise = Localização exata
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat na web
platform-not-yet = { $name }: ainda não existe por aqui; fica anotado.
choice-market-full = Tudo
choice-market-browse = Só olhar
choice-market-buy = Comprar, com meu ok
choice-market-sell = Vender, com meu ok
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Encontrar a pessoa
choice-delivery-delivery = Entrega
choice-delivery-either = Tanto faz
choice-payment-cash = Dinheiro
choice-payment-transfer = Transferência
choice-payment-card = Cartão
choice-payment-any = Tanto faz
choice-quiet-night = À noite (22–8)
choice-quiet-none = Nunca
choice-quiet-evening = Noite e manhã (19–9)
choice-days-any = Qualquer horário
choice-days-weekend = Fins de semana
choice-days-evenings = Tardes e noites
choice-days-mornings = De manhã
choice-firmness-normal = Normal
choice-firmness-soft = Suave
choice-firmness-firm = Firme
choice-partners-0 = Qualquer uma
choice-partners-50 = Média ou melhor
choice-partners-70 = Boa
choice-partners-85 = Muito boa
choice-contact-everyone = Todos
choice-contact-rated = Só pessoas avaliadas
choice-contact-nobody = Ninguém
choice-notifications-all = Tudo
choice-notifications-digest = Tudo em um aviso por dia
choice-notifications-deals = Só meus negócios
choice-notifications-none = Nada
choice-formality-polite = Mais formal
choice-formality-familiar = Como um amigo
which-town = Qual delas?
town-noted = Anotado: { $town }. Conto em { $currency }; você pode mudar em /settings.
unclear-town = Não conheço essa cidade. Escreva a cidade grande mais próxima ou envie sua localização.
held-until-ready = Guardei isso. Um instante e já cuido.
please-choose = Toque em um dos botões ou escreva /help.
noted = Anotado.
welcome-back = { $formality ->
    [familiar] Que bom te ver de novo! 👋 Quais as novidades?
   *[polite] Olá de novo! O que você procura ou do que quer se desfazer?
}

# Botões
button-skip = Pular
button-done-choosing = Pronto
button-drop = Deixa pra lá
button-yes-look = Sim, procure
button-only-tell = Só me avise
button-change = Mudar
button-back = Voltar
button-approve = Aprovar
button-decline = Recusar
button-counter = Outro preço
button-here = Já cheguei
button-done = Tudo certo
button-write = Escrever
button-reschedule = Outro horário
button-noshow = Não apareceu
button-cancel = Cancelar negócio
button-cancel-sure = Sim, cancelar
button-cancel-wish = Apagar
button-keep = Não, manter
button-reply = Responder
button-negotiate = Negociar
button-accept-time = Esse horário serve
button-pause = Pausar
button-resume = Procurar de novo
button-edit = Editar
button-export = Meus dados em arquivo
button-erase = Apagar tudo
button-erase-sure = Sim, apagar tudo
button-voice-give = Dar amostra de voz
button-voice-delete = Apagar amostra de voz
button-used = Esse botão já foi usado. Escreva /status para ver como está tudo.
button-unknown = Não conheço mais esse botão. Escreva /status para ver como está tudo.
button-foreign = Esse botão é de outra pessoa.
label = { $text }

# Pedidos
action-name = { $action ->
    [SELL] Vendo
    [BUY] Procuro
    [GIVE] Doo
    [TRADE] Troco
    [RENT_OUT] Alugo
    [RENT] Procuro para alugar
    [OFFER_SERVICE] Ofereço
    [SEEK_SERVICE] Preciso de
   *[other] Pedido
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Procuro alguém? Você também pode me corrigir com suas palavras.
    .title = { action-name }: { $thing }
ask-wish-action = O que você quer fazer com isso?
ask-wish-thing = O que é exatamente?
ask-wish-location = Em que cidade? Você também pode enviar sua localização.
ask-wish-size = Qual o tamanho?
ask-wish-quantity = Quantos?
ask-wish-wanted = O que você gostaria em troca?
per-what = { $per ->
    [hour] {" "}por hora
    [day] {" "}por dia
    [week] {" "}por semana
    [month] {" "}por mês
    [unit] {" "}por unidade
   *[one] {""}
}
ask-wish-target = Que preço você gostaria{ per-what }? Os outros vão ver esse valor como o preço que você pede.
ask-wish-limit = { $side ->
    [provider] Qual é o mínimo que você aceitaria{ per-what }? Fica entre nós; não conto a ninguém.
   *[seeker] Qual é o máximo que você pagaria{ per-what }? Fica entre nós; não conto a ninguém.
}
unclear-wish-thing = Diga em uma ou duas palavras o que é.
unclear-wish-location = Não conheço essa cidade. Escreva a cidade grande mais próxima ou envie sua localização.
unclear-wish-size = Escreva o tamanho como está no produto.
unclear-wish-quantity = Escreva um número, por exemplo 4.
unclear-wish-wanted = Diga em uma ou duas palavras o que gostaria em troca.
unclear-wish-target = Escreva um valor, por exemplo 80.
unclear-wish-limit = Escreva um valor, por exemplo 60.
two-currencies = Vejo duas moedas: { $currencies }. Diga o valor em uma delas.
several-wishes = Vejo { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}. Vamos um por um.
wish-open = { $style ->
    [brief] Estou procurando.
   *[other] Estou procurando alguém e aviso assim que tiver algo. Escreva /status quando quiser.
}
wish-standing = Fico de olho e só aviso quando aparecer algo.
wish-dropped = Tudo bem, esquecido.
wish-expired = O prazo acabou; parei de procurar. Diga de novo se ainda quiser.
    .title = { action-name }: { $thing }
wish-paused = Pausado. Ninguém vê até você retomar.
wish-resumed = Estou procurando de novo.
wish-cancelled = Apagado: { $thing }.
which-field = O que eu mudo?
field-action = O que quero fazer
field-thing = O item
field-quantity = A quantidade
field-size = O tamanho
field-location = A cidade
field-wanted = O que quero em troca
field-target = Meu preço
field-limit = Meu limite
photo-what = Boa foto! O que é e o que faço com isso: vender, doar ou procurar um igual?
photo-seen = Parece ser: { $thing }. O que faço com isso: vender, doar ou procurar um igual?
voice-heard = Ouvi: “{ $text }”
voice-unclear = Não consegui entender o que foi dito. Escreva em poucas palavras, por favor.
got-voice = Ainda não consigo ouvir mensagens de voz. Escreva em poucas palavras.
got-contact = Obrigado, mas não preciso de contatos: você e a outra pessoa se escrevem através de mim.
got-sticker = 🙂 Diga com palavras o que procura ou do que quer se desfazer.
got-document = Não consigo ler arquivos. Diga em poucas palavras do que se trata.
got-other = Não consigo ler esse tipo de mensagem. Diga em poucas palavras.
standing-found = { $priced ->
    [yes] Encontrei: { $thing }, a { $distance }, pede { $price }.
   *[no] Encontrei: { $thing }, a { $distance }.
}
digest = { $lines }
    .title = O que encontrei hoje para você
talk-begun = Estou falando com a outra pessoa e já volto.
which-meaning = Não sei se entendi bem. O que você quer fazer?
meaning-sell = Vender algo
meaning-buy = Comprar algo
meaning-give = Doar algo
meaning-trade = Trocar algo
meaning-rent-out = Alugar para alguém
meaning-rent = Alugar de alguém
meaning-offer-service = Oferecer meu trabalho
meaning-seek-service = Contratar um serviço
meaning-approve = Dizer sim
meaning-decline = Dizer não
meaning-counter = Propor outro preço
meaning-cancel = Retirar algo
meaning-status = Ver como está
meaning-help = Receber ajuda
meaning-greet = Só dizer oi
meaning-thank = Só agradecer
meaning-stop = Parar as mensagens
meaning-other = Só conversar
meaning-neither = Outra coisa
say-it-differently = Então diga com outras palavras, por exemplo: “Quero vender minha bicicleta, 80”.

# Linhas dos cartões
line-in-return = Em troca: { $value }
line-details = { $value }
line-quantity = Quantidade: { $value }
line-unit-price = Cada um: { $value }
line-total = Total: { $value }
line-price-hour = { $value } por hora
line-price-day = { $value } por dia
line-price-week = { $value } por semana
line-price-month = { $value } por mês
line-free = Grátis
line-reasons = Por quê: { $value }
line-distance = Distância: { $value }
line-area = Região do encontro: { $value }
line-times = Horários possíveis: { $value }
line-payment = Pagamento: { $value }
line-partner = Outra pessoa: { $value }
line-interests = Interesses: { $value }
line-since = Por aqui desde: { $value }
line-expires = Vale até: { $value }
line-deal = Negócio nº { $value }
line-hope = Preço: { $value }
line-limit = Limite (só nós dois sabemos): { $value }
line-place = Lugar: { $value }
line-urgent = Urgente
line-when = Quando: { $value }
line-where = Onde: { $value }
partner-new = { $named ->
    [yes] { $name }, chegou há pouco, sem avaliações
   *[no] chegou há pouco, sem avaliações
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrelas ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrelas ({ $count })
}
reason-same-size = o tamanho confere
reason-same-brand = a marca confere
reason-same-model = o modelo confere
reason-asks = pede { $value }
payment-cash = dinheiro
payment-bank-transfer = transferência
payment-card = cartão
payment-mobile-money = pagamento pelo celular
condition-new = novo
condition-used-like-new = como novo
condition-used-good = bom estado
condition-used-fair = estado razoável
condition-for-parts = para retirada de peças
condition-used = usado
color-black = preto
color-white = branco
color-red = vermelho
color-blue = azul
color-green = verde
color-yellow = amarelo
color-grey = cinza
color-brown = marrom
color-pink = rosa
color-silver = prateado
color-gold = dourado
color-beige = bege
color-purple = roxo
color-orange = laranja
material-leather = couro
material-wood = madeira
material-metal = metal
material-glass = vidro
material-plastic = plástico
material-cotton = algodão
material-wool = lã
material-silk = seda
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } quarto
   *[other] { $value } quartos
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } peça
   *[other] { $count } peças
}
unit-pair = { $count ->
    [one] { $count } par
   *[other] { $count } pares
}
unit-set = { $count ->
    [one] { $count } jogo
   *[other] { $count } jogos
}

# Negócios
card-approval = { $lines }

    Você concorda?
    .title = { $side ->
    [provider] Alguém quer isto de você: { $thing }
   *[seeker] Encontrei isto para você: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Você disse sim. Agora espero a outra pessoa.
approved-for-you = Aprovei por você, como você me permitiu.
counter-accepted = A outra pessoa aceita o seu preço.
declined-by-you = Recusado. Continuo procurando.
deal-expired = O prazo do negócio { $deal } acabou. Continuo procurando.
deal-reminder = { $lines }

    Isto ainda espera a sua resposta.
    .title = { $thing }
deal-cancelled-by-you = O negócio { $deal } está cancelado. Avisei a outra pessoa.
peer-declined = A outra pessoa não quer o negócio { $deal }. Continuo procurando.
peer-cancelled = A outra pessoa cancelou o negócio { $deal }. Continuo procurando.
ask-counter = O preço por unidade é { $price }. Que preço você propõe?
counter-sent = Passei o seu preço adiante.
counter-refused = A outra pessoa não aceita. Continua valendo { $price }.
nothing-to-approve = Agora não há nada esperando a sua resposta.
which-deal = Há várias ofertas esperando você. Use os botões.
ask-cancel-deal = Quer mesmo cancelar este negócio? A outra pessoa conta com você.
kept = Certo, tudo fica como está.

# Encontros
meeting-card = { $lines }

    Encontrem-se em lugar movimentado e de dia, veja o item antes de pagar e nunca pague adiantado.
    .title = Combinado: { $thing }
meeting-spot = um lugar público movimentado de { $town }, como a praça principal ou a estação
meeting-calendar = Aqui está o compromisso para a sua agenda.
meeting-soon = { $lines }
    .title = Seu encontro está chegando: { $thing }
meeting-how = Como foi?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Não conheço outro horário bom para os dois. Você pode escrever para a outra pessoa.
ask-other-time = Que horário seria bom para você?
time-proposed = Propus { $time }.
time-asked = A outra pessoa propõe { $time }.
arrived-noted = Avisei a outra pessoa que você chegou.
peer-arrived = A outra pessoa já chegou.
ask-rating = Feito! Como foi a outra pessoa?
too-early-for-no-show = O encontro está marcado para { $time }. Espere até lá.
no-show-noted = Sinto muito. Anotei que a pessoa não apareceu e continuo procurando. Quer avaliar?
blamed-no-show = A outra pessoa diz que você não apareceu. Continuo procurando. Você também pode avaliar.
rating-thanks = Obrigado! Você deu { $stars ->
    [one] { $stars } estrela
   *[other] { $stars } estrelas
}.
ask-note = O que digo à outra pessoa? Passo sem o seu nome e sem o seu número.
note-sent = Passei adiante.
note-received = { $foreign ->
    [yes] “{ $text }” ({ $language })
   *[no] “{ $text }”
} { $understood }
    .title = Mensagem sobre { $thing }
note-translated = “{ $text }” { $understood }
    Original ({ $language }): “{ $original }”
    .title = Mensagem sobre { $thing }

# Situação
status-summary = Pedidos abertos: { $wishes }. Negócios abertos: { $deals }. Concluídos: { $done }.
status-empty = Agora não há nada aberto. Diga o que quer vender ou encontrar.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Não terminado
wish-state-open = Estou procurando
wish-state-standing = Aviso quando aparecer algo
wish-state-talking = Estou negociando
wish-state-agreed = Combinado, veja o negócio
wish-state-paused = Pausado
deal-state-proposed = Espera a sua resposta
deal-state-approved-by-me = Espera a outra pessoa
deal-state-approved-by-peer = A outra pessoa disse sim; falta você
deal-state-confirmed = Os dois disseram sim
deal-state-meeting = Encontro marcado
deal-state-arrived = Você está no local
deal-state-done = Feito, falta avaliar
deal-state-no-show = Alguém não apareceu
deal-state-blamed = A outra pessoa diz que você não apareceu
ask-cancel-wish = Quer mesmo apagar “{ $thing }”?

# Ajustes e privacidade
settings-list = O que você quer mudar?
setting-language = Idioma
setting-town = Cidade
setting-autonomy = Autonomia
setting-comfort = Valores
setting-style = Estilo
setting-sharing = O que outros sabem
setting-precision = Localização
setting-platforms = Canais
setting-market = Mercado
setting-currency = Moeda
setting-radius = Raio
setting-delivery = Entrega
setting-payment = Pagamento
setting-quiet = Horas de silêncio
setting-days = Dias de encontro
setting-firmness = Negociação
setting-partners = Nota dos outros
setting-contact = Quem fala comigo
setting-notifications = Avisos
setting-interests = Interesses
setting-formality = Tratamento
setting-languages = Idiomas que falo
privacy = Guardo o que você me conta sobre seus pedidos, suas respostas e seus negócios. Seus limites e seu endereço nunca saem daqui. Você pode levar seus dados ou apagá-los.
export-ready = Aqui está tudo o que sei sobre você.
ask-erase = Quer mesmo apagar tudo? Seus pedidos e negócios abertos terminam, e o seu MAI some para sempre.
erased = Tudo foi apagado. Até mais!
voice-consent = Obrigado. Agora envie uma mensagem de voz curta; guardo como sua amostra de voz até você apagar.
voice-kept = Guardei sua amostra de voz. Você pode apagá-la em /privacy.
voice-deleted = Sua amostra de voz foi apagada.

# Conversa
help = { $style ->
    [brief] Diga o que vende, doa, troca, aluga ou procura. /status /settings /privacy /cancel /stop
   *[other] Diga com suas palavras o que quer vender, doar, trocar, alugar ou encontrar. Por exemplo: “vendo bicicleta, 80” ou “procuro um berço aqui perto”. Encontro alguém, em qualquer idioma, negocio dentro dos seus limites e pergunto antes de fechar qualquer coisa.
        /status – como está tudo
        /settings – como trabalho para você
        /privacy – seus dados
        /cancel – sair da pergunta
        /stop – sem mais mensagens
}
greeting = { $formality ->
    [familiar] E aí! 👋 Tá procurando o quê, ou o que tem que ir embora?
   *[polite] { $style ->
        [professional] Bom dia. Em que posso ajudar?
       *[other] Olá! O que você procura ou do que quer se desfazer?
    }
}
you-are-welcome = { $formality ->
    [familiar] Imagina! 🙂
   *[polite] De nada!
}
not-a-wish = Meu assunto são negócios: diga o que quer vender, doar, trocar, alugar ou encontrar. /help explica mais.
nothing-asked = Certo, não espero mais resposta.
stopped = Fico em silêncio. Escreva quando quiser continuar.
command-unknown = Não conheço esse comando. /help mostra o que sei fazer.
empty-message = A mensagem estava vazia. Diga em poucas palavras do que precisa.
edit-unclear = Vi que você mudou uma mensagem. Diga com novas palavras o que devo mudar.
too-long = É longo demais para mim. Diga em no máximo { $limit } caracteres.
no-longer-possible = Isso não é mais possível. Escreva /status para ver como está tudo.
not-found = Não encontro mais isso. Escreva /status para ver como está tudo.
sorry-failed = Desculpe, algo deu errado do meu lado. Diga de novo, por favor.
refused-market = Seus ajustes não me permitem isso. Você pode mudá-los em /settings.
refused-too-many-wishes = Você já tem muitos pedidos abertos. Termine ou apague um primeiro; /status mostra todos.
refused-amount = Esse valor não parece certo. Escreva um número maior que 0.
refused-limit = Isso passaria do limite que você me deu.
refused-contact = Para sua segurança não passo telefones, endereços nem links. Vocês se encontram como diz o cartão.
refused-too-many-messages = Um momento, foi muita coisa de uma vez. Tente em um minuto.
refused-deal-over = Esse negócio já acabou.
refused-deal-running = Há um negócio em andamento. Cancele primeiro o negócio; /status mostra.
refused-not-open = Agora não estou procurando isso.
refused-not-paused = Isso não está pausado.
refused-same-price = Esse já é o preço.
refused-too-many-counters = Já houve bastante ida e volta. Aprove ou recuse.

# Comandos dos menus
command-start = Começar
command-help = O que sei fazer
command-status = Como está tudo
command-settings = Como trabalho para você
command-privacy = Seus dados
command-cancel = Sair da pergunta

announcements-off = Os avisos desta comunidade também continuam desligados, até você escrever START.
announcements-on = Os avisos desta comunidade estão ligados de novo.
slow-down = Foi muita coisa de uma vez e não estou dando conta. Espere um minuto e escreva de novo: não li o que você mandou nesse meio-tempo.
waiting-for-partner = { $thing }: não consigo falar com a outra pessoa agora. Continuo assim que ela escrever; nada se perde.
privacy-notice = { $mark } Este é o seu sinal particular. Todo cartão meu de verdade traz esse sinal; sem ele, não sou eu. Nunca escrevo para você de outra conta e nunca peço senhas nem códigos. O que você me conta fica comigo: /privacy mostra e apaga.
group-private = Trabalho para uma pessoa de cada vez. Escreva para mim no privado, e eu cuido disso:
link-code = Escreva este código para mim no seu outro canal em até { $minutes } minutos: { $code }
link-done = Conectado: agora você também fala comigo em { $channel }. O que eu sei, sei em todos os canais.
link-unknown = Não conheço esse código. Escreva /link no seu outro canal para receber um novo.
unlink-list = Que canal devo esquecer?
unlink-none = Você só fala comigo por aqui. Escreva /link para me usar em outro canal também.
unlink-done = Feito. Em { $channel } não conheço mais você.
refused-link-own = Esse é o seu próprio código. Escreva para mim no outro canal.
refused-link-many = Você já fala comigo por muitos canais. Escreva /unlink para tirar um primeiro.
refused-link-busy = Aqui você tem um MAI com pedidos ou negócios abertos. Termine ou apague todos primeiro (/status mostra), depois escreva o código de novo.
command-link = Me usar em outro canal também
# WhatsApp: o modelo enviado mais de 24 horas depois da última mensagem, e o botão que abre uma lista
whatsapp-invite = Seu MAI tem novidades sobre um dos seus pedidos. Responda para ver.
whatsapp-invite-show = Quero ver
whatsapp-choose = Escolher
# Para quem cuida do bot
operator-page =
    Sua página: { $link }
    O link funciona uma vez, por { $minutes } minutos. Não passe adiante.
operator-help =
    /stats – números, com um gráfico
    /broadcast SEGMENTO – escrever para muitas pessoas; /broadcasts – como estão indo
    /announce QUEM TEXTO – escrever para uma pessoa
    /user QUEM – o que se sabe; /note QUEM TEXTO – guardar uma nota
    /tag QUEM ETIQUETA, /untag QUEM ETIQUETA – para os segmentos
    /ban QUEM MOTIVO, /unban QUEM
    /disputes, /solve NEGÓCIO TEXTO – negócios em que alguém não apareceu
    /export { $exports }
    /health, /dead, /resend FILA NÚMERO
    /maintenance on, /maintenance off
    /switch NOME on, /switch NOME off – { $features }
    QUEM é p_…, o nome de um MAI ou channel:address.
operator-usage = Escreva assim, por favor: { $usage }
operator-person-unknown = Não conheço ninguém com este nome: { $who }. Escreva p_…, o nome de um MAI ou channel:address.
operator-own-person = { $who } faz parte da equipe que cuida do bot; isso não é possível.
operator-user =
    { $person }
    MAI: { $mai }
    Idioma: { $language }. Cidade: { $town }
    Canais: { $channels }
    Aqui desde: { $since }, última vez: { $seen }
    Pedidos: { $wishes }
    Negócios: { $deals }
    Estrelas recebidas: { $stars }
    Etiquetas: { $tags }
    Recebe transmissões: { $news }. Acesso fechado: { $banned }
    Notas: { $notes }
    .title = { $name }
operator-stats =
    Pessoas: { $people }, novas em uma semana: { $fresh }, ativas em uma semana: { $active }
    Idiomas: { $languages }
    Canais: { $channels }
    Pedidos: { $wishes }
    Negócios: { $deals }
    Do pedido ao negócio: pedidos { $confirmed }, com par { $matched }, combinados { $agreed }, realizados { $carried } ({ $conversion })
    Respostas: metade em até { $median }, quase todas em até { $slowest }
    Do cartão à aprovação: { $approval }
    .title = Números
chart-languages = Pessoas por idioma
chart-channels = Pessoas por canal
chart-daily = Novas pessoas, pedidos e negócios por dia
chart-funnel = 1 pedidos, 2 com par, 3 combinados, 4 realizados
operator-no-disputes = Nenhuma disputa.
operator-deal-unknown = Não conheço o negócio { $deal }.
operator-solver-is-party = Você é um dos lados desse negócio; outra pessoa da equipe tem que decidir.
dispute-solved = { $text }
    .title = Decisão sobre o negócio { $deal }: { $thing }
operator-says = { $text }
    .title = Um recado de quem cuida disto aqui
operator-export-ready = Linhas: { $total }
operator-nothing-dead = Nada foi dado como perdido.
operator-switches = Manutenção: { $maintenance }. { $features }
maintenance = Estamos consertando uma coisa. Guardei sua mensagem e respondo assim que terminarmos.
maintenance-over = A manutenção acabou. Mensagens que esperavam: { $total }
feature-off = Isso está desligado no momento. Tente de novo mais tarde.
banned = Quem cuida disto aqui fechou o seu acesso: { $reason }
unbanned = Boas-vindas de novo! Diga o que você quer vender ou encontrar.
# Transmissões
segment-wrong =
    { $problem ->
        [too-long] Isso passa de { $word } caracteres.
        [too-deep] Há mais de { $word } parênteses, um dentro do outro.
        [unknown-name] Não conheço “{ $word }” (caractere { $at }). Possível: { $choices }
        [unknown-value] “{ $word }” (caractere { $at }) não é possível aí. Por exemplo: { $choices }
        [expected-value] Falta um valor no caractere { $at }, depois de “{ $word }”.
        [expected-term] Falta uma condição no caractere { $at }. Possível: { $choices }
        [expected-bracket] Falta “{ $word }” no caractere { $at }.
        [left-over] Falta “and” ou “or” antes de “{ $word }” (caractere { $at }).
        [bad-character] Não consigo ler “{ $word }” (caractere { $at }).
        [bad-time] “{ $word }” (caractere { $at }) não é um período de tempo. Por exemplo: { $choices }
        [bad-distance] “{ $word }” (caractere { $at }) precisa de um lugar e uma distância. Por exemplo: { $choices }
        [unknown-place] Não conheço o lugar “{ $word }” (caractere { $at }). Escreva uma cidade maior, ou latitude, longitude.
        [several-places] “{ $word }” (caractere { $at }) pode ser vários lugares. Escreva um destes pontos: { $choices }
       *[other] Não consigo ler no caractere { $at }.
    }
    .title = Para quem é?
broadcast-ask-text =
    Para: { $segment }
    Agora me mande o texto. Comece cada idioma com o código dele, por exemplo “es: Hola”; o que não tiver código está neste idioma: { $language }. Linhas entre [colchetes] no fim viram botões; [Label -> /status] diz o que um toque significa. Pode vir com uma foto, ou só a foto. “catalog: KEY” usa um texto dos catálogos.
broadcast-text-wrong =
    { $problem ->
        [empty] Não há palavras para { $word }.
        [too-long] O texto para { $word } passa de { $limit } caracteres.
        [bad-button] “{ $word }” não pode ser um botão: no máximo { $buttons }, cada um com até { $label } caracteres.
       *[unknown-key] Os catálogos não têm um texto “{ $word }” que funcione sozinho.
    }
broadcast-preparing = Estou contando quem recebe. Você pode mandar mais idiomas ou uma foto.
broadcast-preview =
    Para: { $segment }
    Destinatários: { $total }
    Idiomas: { $languages }
    Canais: { $channels }
    Textos: { $texts }
    Ficam de fora: { $skipped }
    .title = Simulação
broadcast-nobody =
    Ninguém receberia isto. Para: { $segment }
    Ficam de fora: { $skipped }
broadcast-how =
    { $how ->
        [given] como você escreveu
        [catalog] do catálogo
        [translated] traduzido
        [read] outro idioma que essas pessoas leem
        [related] um idioma próximo ao delas
       *[closest] o mais próximo que existe
    }
skip-reason =
    { $reason ->
        [banned] com acesso fechado
        [opted-out] não querem transmissões
        [stopped] pediram para parar
        [notifications] só querem saber de negócios
        [blocked] bloquearam a gente
       *[unreachable] sem endereço
    }
broadcast-ask-when = Quando? Por exemplo “2h”, “18:30”, “2026-03-01 18:30” (seu horário, { $zone }), ou com “local” antes, no horário de cada destinatário.
broadcast-when-wrong = Não consigo ler “{ $text }” como um momento dentro do próximo ano.
broadcast-progress =
    { $state }
    Para: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Transmissão { $id }
broadcast-state =
    { $state ->
        [ready] Ainda não enviada
        [preparing] Em preparação
        [scheduled] Agendada: { $at }
        [running] Sendo enviada
        [paused] Pausada
        [done] Concluída
       *[cancelled] Cancelada
    }
recipient-state =
    { $state ->
        [waiting] pendentes
        [queued] próximos
        [sending] sendo enviados
        [sent] enviados
        [delivered] entregues
        [read] lidos
        [failed] com falha
        [window] esperando a pessoa escrever
        [unsure] talvez enviados
        [skipped] ficaram de fora
        [cancelled] cancelados
       *[erased] não existem mais
    }
broadcast-none = Ainda não há transmissões.
broadcast-ask-cancel = Quer mesmo cancelar? Quem ainda não recebeu não vai receber.
broadcast-report = { $states }
    .title = Transmissão { $id }: todos os destinatários
broadcast-footer = /stop encerra essas mensagens.
button-send-now = Enviar agora
button-schedule = Agendar
button-hold = Pausar
button-go-on = Continuar
button-stop-sending = Cancelar envio
button-report = Relatório
operator-text = { $text }
