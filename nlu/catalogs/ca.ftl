# Naixement i primeres preguntes
birth-welcome = Hola! Soc el teu MAI, el teu agent personal per comprar, vendre i intercanviar. Digues-me amb les teves paraules i en la teva llengua què vols vendre, regalar, canviar, llogar o trobar; jo busco la persona adequada i regatejo per tu. No es tanca res sense el teu sí.
birth-ready = El teu MAI està a punt. Digues-li hola.
ask-town = A quin poble o ciutat vius? (Responc en { $language }; si escrius en una altra llengua, t'hi segueixo.)
ask-autonomy = Fins on puc decidir pel meu compte?
ask-comfort = Fins a quin import puc actuar sense amoïnar-te?
ask-style = Com vols que et parli?
ask-sharing = Què poden saber de tu els altres MAI?
ask-precision = Amb quina precisió poden veure els altres on ets?
ask-platforms = On xateges? Tria totes les opcions que vulguis.
ask-market = Què puc fer per tu al mercat?
ask-currency = En quina moneda comptes? Escriu-la, per exemple { $currency }.
ask-radius = Fins on aniries per un tracte?
ask-delivery = T'estimes més quedar o que t'ho enviïn?
ask-payment = Com prefereixes pagar i cobrar?
ask-quiet = Quan vols que no et digui res?
ask-days = Quan tens temps per quedar amb gent?
ask-firmness = Amb quina fermesa vols que regategi?
ask-partners = Com de bones han de ser les valoracions de l'altra part?
ask-contact = Qui et pot contactar a través meu?
ask-notifications = De què t'aviso sense que m'ho demanis?
ask-interests = Quina mena de coses t'interessen? Escriu-ne unes quantes.
ask-formality = Com de formal vols que sigui?
ask-languages = Quines llengües parles? Escriu-les.
ask-language = En quina llengua vols que et parli?
language-set = A partir d'ara et parlo en { $language }.
choice-autonomy-ask = Pregunta'm sempre
choice-autonomy-big = Només l'important
choice-autonomy-tell = Actua i avisa'm
choice-autonomy-full = Decideix per mi
choice-comfort-under = Fins a { $amount }
choice-comfort-trust = Confio en tu
choice-style-casual = Informal
choice-style-professional = Professional
choice-style-brief = Breu
choice-style-detailed = Amb detall
choice-sharing-nothing = Res
choice-sharing-interests = Els meus interessos
choice-sharing-profile = El meu perfil
choice-sharing-all = El que ajudi
choice-precision-city = La meva població
choice-precision-never = Mai
choice-precision-neighbourhood = El meu barri
choice-precision-precise = Lloc exacte
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Xat web
platform-not-yet = { $name }: encara no ho oferim aquí; ho tinc present.
choice-market-full = Tot
choice-market-browse = Només mirar
choice-market-buy = Comprar, amb permís
choice-market-sell = Vendre, amb permís
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Quedar
choice-delivery-delivery = Enviament
choice-delivery-either = M'és igual
choice-payment-cash = Efectiu
choice-payment-transfer = Transferència
choice-payment-card = Targeta
choice-payment-any = Qualsevol
choice-quiet-night = De nit (22–8)
choice-quiet-none = Mai
choice-quiet-evening = Vespre i nit (19–9)
choice-days-any = Quan sigui
choice-days-weekend = Caps de setmana
choice-days-evenings = Tardes i vespres
choice-days-mornings = Matins
choice-firmness-normal = Normal
choice-firmness-soft = Amb suavitat
choice-firmness-firm = Amb fermesa
choice-partners-0 = Tothom
choice-partners-50 = Normals o millors
choice-partners-70 = Bones
choice-partners-85 = Molt bones
choice-contact-everyone = Tothom
choice-contact-rated = Gent amb valoracions
choice-contact-nobody = Ningú
choice-notifications-all = De tot
choice-notifications-deals = Només dels tractes
choice-notifications-none = De res
choice-formality-polite = Amb cortesia
choice-formality-familiar = De bon rotllo
which-town = Quina vols dir?
town-noted = Apuntat: { $town }. Compto en { $currency }; ho pots canviar a /settings.
unclear-town = No conec aquesta població. Escriu la població gran més propera o envia'm la teva ubicació.
held-until-ready = Ho tinc guardat. Un moment i m'hi poso.
please-choose = Prem un dels botons o escriu /help.
noted = Apuntat.
welcome-back = { $formality ->
    [familiar] Ei, quina alegria! 👋 Què hi ha?
   *[polite] Hola de nou! Què busques o de què et vols desfer?
}

# Botons
button-skip = Omet
button-done-choosing = Fet
button-drop = Deixa-ho estar
button-yes-look = Sí, endavant
button-only-tell = Només avisa'm
button-change = Canvia
button-back = Enrere
button-approve = Accepta
button-decline = Rebutja
button-counter = Un altre preu
button-here = Ja hi soc
button-done = Tot fet
button-write = Escriu-li
button-reschedule = Una altra hora
button-noshow = No ha vingut
button-cancel = Cancel·la el tracte
button-cancel-sure = Sí, cancel·la
button-cancel-wish = Esborra
button-keep = No, deixa-ho així
button-reply = Respon
button-negotiate = Negocia
button-accept-time = Em va bé
button-pause = Pausa
button-resume = Torna a buscar
button-edit = Edita
button-export = Les dades en fitxer
button-erase = Esborra-ho tot
button-erase-sure = Sí, esborra-ho tot
button-voice-give = Dona mostra de veu
button-voice-delete = Esborra la mostra
button-used = Aquest botó ja s'ha fet servir. Escriu /status per veure com està tot.
button-unknown = Aquest botó ja no el conec. Escriu /status per veure com està tot.
button-foreign = Aquest botó és d'una altra persona.
label = { $text }

# Encàrrecs
action-name = { $action ->
    [SELL] Venc
    [BUY] Busco
    [GIVE] Regalo
    [TRADE] Canvio
    [RENT_OUT] Poso en lloguer
    [RENT] Busco de lloguer
    [OFFER_SERVICE] Ofereixo
    [SEEK_SERVICE] Necessito
   *[other] Encàrrec
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Busco algú? També em pots corregir amb les teves paraules.
    .title = { action-name }: { $thing }
ask-wish-action = Què en vols fer?
ask-wish-thing = Què és exactament?
ask-wish-location = A quina població? També em pots enviar la ubicació.
ask-wish-size = Quina mida o talla?
ask-wish-quantity = Quina quantitat?
ask-wish-wanted = Què voldries a canvi?
per-what = { $per ->
    [hour] {" "}per hora
    [day] {" "}per dia
    [week] {" "}per setmana
    [month] {" "}per mes
    [unit] {" "}per unitat
   *[one] {""}
}
ask-wish-target = Quin preu voldries{ per-what }? Els altres el veuran com el preu que demanes.
ask-wish-limit = { $side ->
    [provider] Quin és el mínim que acceptaries{ per-what }? Queda entre tu i jo; no ho dic mai a ningú.
   *[seeker] Quin és el màxim que pagaries{ per-what }? Queda entre tu i jo; no ho dic mai a ningú.
}
unclear-wish-thing = Digues-me en una o dues paraules què és.
unclear-wish-location = No conec aquesta població. Escriu la població gran més propera o envia'm la teva ubicació.
unclear-wish-size = Escriu la mida tal com hi surt indicada.
unclear-wish-quantity = Escriu un número, per exemple 4.
unclear-wish-wanted = Digues-me en una o dues paraules què voldries a canvi.
unclear-wish-target = Escriu un import, per exemple 80.
unclear-wish-limit = Escriu un import, per exemple 60.
two-currencies = Hi llegeixo dues monedes: { $currencies }. Digues-me l'import en una de les dues.
several-wishes = Hi veig { $count ->
    [one] { $count } encàrrec
   *[other] { $count } encàrrecs
}. Anem un per un.
wish-open = { $style ->
    [brief] Estic buscant.
   *[other] Ja estic buscant algú i t'avisaré quan tingui alguna cosa. Escriu /status quan vulguis.
}
wish-standing = Aniré vigilant i només t'avisaré quan surti alguna cosa.
wish-dropped = D'acord, oblidat.
wish-expired = S'ha acabat el temps; he deixat de buscar. Torna-m'ho a dir si encara ho vols.
    .title = { action-name }: { $thing }
wish-paused = En pausa. No ho veu ningú fins que ho reprenguis.
wish-resumed = Torno a buscar.
wish-cancelled = Esborrat: { $thing }.
which-field = Què canvio?
field-action = Què vull fer
field-thing = La cosa
field-quantity = La quantitat
field-size = La mida
field-location = La població
field-wanted = Què vull a canvi
field-target = El meu preu
field-limit = El meu límit
photo-what = Bona foto! Què és, i què en faig: ho venc, ho regalo, en busco un d'igual?
photo-seen = Sembla: { $thing }. Què en faig: ho venc, ho regalo, en busco un de semblant?
voice-heard = He sentit: «{ $text }»
voice-unclear = No he pogut entendre què has dit. Escriu-m'ho en poques paraules.
got-voice = Encara no puc escoltar missatges de veu. Escriu-m'ho en poques paraules.
got-contact = Gràcies, però no em calen contactes: tu i l'altra part us escriviu a través meu.
got-sticker = 🙂 Digues-me amb paraules què busques o de què et vols desfer.
got-document = No puc llegir fitxers. Digues-me en poques paraules de què va.
got-other = No puc llegir aquesta mena de missatges. Digues-m'ho en poques paraules.
standing-found = { $priced ->
    [yes] He trobat: { $thing }, a { $distance }, en demanen { $price }.
   *[no] He trobat: { $thing }, a { $distance }.
}
talk-begun = Estic parlant amb l'altra part; de seguida torno.
which-meaning = No sé si ho he entès bé. Què vols fer?
meaning-sell = Vendre una cosa
meaning-buy = Comprar una cosa
meaning-give = Regalar una cosa
meaning-trade = Canviar una cosa
meaning-rent-out = Posar una cosa en lloguer
meaning-rent = Llogar una cosa per a mi
meaning-offer-service = Oferir la meva feina
meaning-seek-service = Encarregar una feina
meaning-approve = Dir que sí
meaning-decline = Dir que no
meaning-counter = Proposar un altre preu
meaning-cancel = Retirar una cosa
meaning-status = Veure com està tot
meaning-help = Rebre ajuda
meaning-greet = Només dir hola
meaning-thank = Només donar les gràcies
meaning-stop = No rebre més missatges
meaning-other = Només xerrar
meaning-neither = Una altra cosa
say-it-differently = Doncs digues-m'ho amb altres paraules, per exemple: «Vull vendre la bici, 80».

# Línies de les targetes
line-in-return = A canvi: { $value }
line-details = { $value }
line-quantity = Quantitat: { $value }
line-unit-price = Per unitat: { $value }
line-total = Total: { $value }
line-price-hour = { $value } per hora
line-price-day = { $value } per dia
line-price-week = { $value } per setmana
line-price-month = { $value } per mes
line-free = Gratis
line-reasons = Per què: { $value }
line-distance = Distància: { $value }
line-area = Zona de trobada: { $value }
line-times = Hores possibles: { $value }
line-payment = Pagament: { $value }
line-partner = Altra part: { $value }
line-interests = Interessos: { $value }
line-since = Aquí des de: { $value }
line-expires = Vàlid fins: { $value }
line-deal = Tracte núm. { $value }
line-hope = Preu: { $value }
line-limit = Límit (només ho sabem tu i jo): { $value }
line-place = Lloc: { $value }
line-urgent = Urgent
line-when = Quan: { $value }
line-where = On: { $value }
partner-new = { $named ->
    [yes] { $name }, acaba d'arribar, encara sense valoracions
   *[no] acaba d'arribar, encara sense valoracions
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrelles ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } de 5 estrelles ({ $count })
}
reason-same-size = la mida coincideix
reason-same-brand = la marca coincideix
reason-same-model = el model coincideix
reason-asks = demana { $value }
payment-cash = efectiu
payment-bank-transfer = transferència
payment-card = targeta
payment-mobile-money = pagament per mòbil
condition-new = nou
condition-used-like-new = com nou
condition-used-good = en bon estat
condition-used-fair = en estat acceptable
condition-for-parts = per a peces
condition-used = de segona mà
color-black = negre
color-white = blanc
color-red = vermell
color-blue = blau
color-green = verd
color-yellow = groc
color-grey = gris
color-brown = marró
color-pink = rosa
color-silver = platejat
color-gold = daurat
color-beige = beix
color-purple = lila
color-orange = taronja
material-leather = pell
material-wood = fusta
material-metal = metall
material-glass = vidre
material-plastic = plàstic
material-cotton = cotó
material-wool = llana
material-silk = seda
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } habitació
   *[other] { $value } habitacions
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } peça
   *[other] { $count } peces
}
unit-pair = { $count ->
    [one] { $count } parell
   *[other] { $count } parells
}
unit-set = { $count ->
    [one] { $count } joc
   *[other] { $count } jocs
}

# Tractes
card-approval = { $lines }

    Hi estàs d'acord?
    .title = { $side ->
    [provider] Algú vol això de tu: { $thing }
   *[seeker] T'he trobat això: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Has dit que sí. Ara espero l'altra part.
approved-for-you = Ho he acceptat per tu, tal com em vas permetre.
counter-accepted = L'altra part accepta el teu preu.
declined-by-you = Rebutjat. Continuo buscant.
deal-expired = Al tracte { $deal } se li ha acabat el temps. Continuo buscant.
deal-reminder = { $lines }

    Això encara espera la teva resposta.
    .title = { $thing }
deal-cancelled-by-you = El tracte { $deal } està cancel·lat. Ja ho he dit a l'altra part.
peer-declined = L'altra part no vol el tracte { $deal }. Continuo buscant.
peer-cancelled = L'altra part ha cancel·lat el tracte { $deal }. Continuo buscant.
ask-counter = El preu per unitat és { $price }. Quin preu hi proposes, tu?
counter-sent = Ja li he fet arribar el teu preu.
counter-refused = L'altra part no ho accepta. El preu continua sent { $price }.
nothing-to-approve = Ara mateix no hi ha res que esperi la teva resposta.
which-deal = T'esperen diverses ofertes. Fes servir els botons.
ask-cancel-deal = Segur que vols cancel·lar aquest tracte? L'altra part compta amb tu.
kept = D'acord, tot queda com està.

# Trobades
meeting-card = { $lines }

    Quedeu de dia en un lloc concorregut, mira bé la cosa abans de pagar i no paguis mai per avançat.
    .title = Acordat: { $thing }
meeting-spot = un lloc públic i concorregut a { $town }, com ara la plaça principal o l'estació
meeting-calendar = Aquí tens la cita per al calendari.
meeting-soon = { $lines }
    .title = S'acosta la trobada: { $thing }
meeting-how = Com ha anat?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = No sé cap altra hora que us vagi bé a tots dos. Pots escriure a l'altra part.
ask-other-time = Quina hora t'aniria bé?
time-proposed = He proposat: { $time }.
time-asked = L'altra part proposa: { $time }.
arrived-noted = He dit a l'altra part que ja hi ets.
peer-arrived = L'altra part ja hi és.
ask-rating = Fet! Què tal l'altra part?
too-early-for-no-show = Encara no és l'hora de la trobada: { $time }. Espera fins aleshores.
no-show-noted = Em sap greu. He apuntat que no ha vingut i continuo buscant. Vols valorar l'altra part?
blamed-no-show = L'altra part diu que no hi has anat. Continuo buscant. Tu també la pots valorar.
rating-thanks = Gràcies! Has donat { $stars ->
    [one] { $stars } estrella
   *[other] { $stars } estrelles
}.
ask-note = Què dic a l'altra part? Ho passo sense el teu nom ni el teu número.
note-sent = Ja li ho he dit.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Missatge: { $thing }
note-translated = «{ $text }» { $understood }
    Original ({ $language }): «{ $original }»
    .title = Missatge: { $thing }

# Estat
status-summary = Encàrrecs oberts: { $wishes }. Tractes oberts: { $deals }. Acabats: { $done }.
status-empty = Ara mateix no hi ha res obert. Digues-me què vols vendre o trobar.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Encara per acabar
wish-state-open = Estic buscant
wish-state-standing = T'avisaré quan surti alguna cosa
wish-state-talking = Estic negociant
wish-state-agreed = Acordat, mira el tracte
wish-state-paused = En pausa
deal-state-proposed = Espera la teva resposta
deal-state-approved-by-me = Espera l'altra part
deal-state-approved-by-peer = L'altra part ha dit que sí; només faltes tu
deal-state-confirmed = Totes dues parts han dit que sí
deal-state-meeting = Trobada fixada
deal-state-arrived = Ja hi ets
deal-state-done = Fet, falta valorar
deal-state-no-show = Algú no ha vingut
deal-state-blamed = L'altra part diu que no hi has anat
ask-cancel-wish = Segur que vols esborrar «{ $thing }»?

# Configuració i privadesa
settings-list = Què vols canviar?
setting-language = Llengua
setting-town = Població
setting-autonomy = Autonomia
setting-comfort = Imports
setting-style = Estil
setting-sharing = Què saben els altres
setting-precision = Ubicació
setting-platforms = Canals
setting-market = Mercat
setting-currency = Moneda
setting-radius = Radi
setting-delivery = Lliurament
setting-payment = Pagament
setting-quiet = Hores de silenci
setting-days = Dies per quedar
setting-firmness = Regateig
setting-partners = Valoracions dels altres
setting-contact = Qui em pot contactar
setting-notifications = Avisos
setting-interests = Interessos
setting-formality = Tractament
setting-languages = Llengües que parlo
privacy = Guardo el que m'expliques dels teus encàrrecs, les teves respostes a les meves preguntes i els teus tractes. Els teus límits i la teva adreça no surten mai d'aquí. Pots endur-te les teves dades o esborrar-les.
export-ready = Aquí tens tot el que sé de tu.
ask-erase = Segur que vols esborrar-ho tot? S'acaben els encàrrecs i els tractes oberts, i el teu MAI desapareix per sempre.
erased = Tot està esborrat. A reveure!
voice-consent = Gràcies. Envia'm ara un missatge de veu curt; el guardo com la teva mostra de veu fins que l'esborris.
voice-kept = He guardat la teva mostra de veu. La pots esborrar a /privacy.
voice-deleted = La teva mostra de veu està esborrada.

# Conversa
help = { $style ->
    [brief] Digues-me què vens, regales, canvies, llogues o busques. /status /settings /privacy /cancel /stop
   *[other] Digues-me amb les teves paraules què vols vendre, regalar, canviar, llogar o trobar. Per exemple: «Venc una bici, 80» o «busco un bressol a prop de casa». Trobo algú, en la llengua que sigui, regatejo dins dels teus límits i et pregunto abans de tancar res.
        /status – com està tot
        /settings – com treballo per tu
        /privacy – les teves dades
        /cancel – deixar una pregunta
        /stop – no rebre més missatges
}
greeting = { $formality ->
    [familiar] Ei! 👋 Què busques, o què ha de marxar de casa?
   *[polite] { $style ->
        [professional] Bon dia. En què et puc ajudar?
       *[other] Hola! Què busques o de què et vols desfer?
    }
}
you-are-welcome = { $formality ->
    [familiar] Quan vulguis! 🙂
   *[polite] De res!
}
not-a-wish = El meu fort són els tractes: digues-me què vols vendre, regalar, canviar, llogar o trobar. Amb /help t'ho explico millor.
nothing-asked = D'acord, ja no espero resposta.
stopped = No et diré res més. Escriu-me quan vulguis continuar.
command-unknown = No conec aquesta ordre. Amb /help veuràs què sé fer.
empty-message = El missatge era buit. Digues-me en poques paraules què necessites.
edit-unclear = He vist que has canviat un missatge. Digues-me amb paraules noves què he de canviar.
too-long = És massa llarg per a mi. Digues-m'ho en { $limit } caràcters com a màxim.
no-longer-possible = Això ja no es pot fer. Escriu /status per veure com està tot.
not-found = Això ja no ho trobo. Escriu /status per veure com està tot.
sorry-failed = Ho sento, alguna cosa m'ha fallat. Torna-m'ho a dir.
refused-market = La teva configuració no m'ho permet. La pots canviar a /settings.
refused-too-many-wishes = Ja tens molts encàrrecs oberts. Acaba'n o esborra'n un abans; els veuràs a /status.
refused-amount = Aquest import no pot ser. Escriu un número més gran que 0.
refused-limit = Això passaria del límit que em vas donar.
refused-contact = Per la teva seguretat no passo telèfons, adreces ni enllaços. Us trobeu com diu la targeta.
refused-too-many-messages = Un moment, que això és molt de cop. Torna-ho a provar d'aquí a un minut.
refused-deal-over = Aquest tracte ja s'ha acabat.
refused-deal-running = Hi ha un tracte en marxa sobre això. Primer cancel·la el tracte; el veuràs a /status.
refused-not-open = Ara mateix això no ho estic buscant.
refused-not-paused = Això no està en pausa.
refused-same-price = Aquest ja és el preu.
refused-too-many-counters = Ja hi ha hagut prou ofertes amunt i avall. Accepta o rebutja.

# Ordres que surten als menús
command-start = Començar
command-help = Què sé fer
command-status = Com està tot
command-settings = Com treballo per tu
command-privacy = Les teves dades
command-cancel = Deixar una pregunta
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
