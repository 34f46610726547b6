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
