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
choice-notifications-digest = Un cop al dia, tot junt
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
digest = { $lines }
    .title = Avui he trobat per a tu
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

announcements-off = Els comunicats d'aquesta comunitat també continuen desactivats fins que escriguis START.
announcements-on = Els comunicats d'aquesta comunitat tornen a estar activats.
slow-down = Això ha estat molt de cop i no dono l'abast. Espera un minut i torna a escriure: el que has enviat mentrestant no ho he llegit.
waiting-for-partner = { $thing }: ara mateix no puc contactar amb l'altra part. Continuaré tan bon punt escrigui; no es perd res.
privacy-notice = { $mark } Aquest és el teu senyal privat. El porten totes les meves targetes autèntiques; si no hi és, no soc jo. No t'escric mai des d'un altre compte ni demano mai contrasenyes ni codis. El que m'expliques es queda amb mi: amb /privacy ho veus i ho pots esborrar.
group-private = Treballo per a una sola persona alhora. Escriu-me en privat i me n'ocupo:
link-code = Escriu-me aquest codi a l'altre canal en menys de { $minutes } minuts: { $code }
link-done = Enllaçat: ara també em trobes a { $channel }. El que sé, ho sé a tot arreu.
link-unknown = No conec aquest codi. Escriu /link a l'altre canal per tenir-ne un de nou.
unlink-list = Quin canal vols que oblidi?
unlink-none = Només em trobes aquí. Escriu /link per fer-me servir també en un altre canal.
unlink-done = Fet. A { $channel } ja no et conec.
refused-link-own = Aquest és el teu propi codi. Escriu-me'l a l'altre canal.
refused-link-many = Ja em trobes en molts canals. Escriu /unlink per treure'n un abans.
refused-link-busy = Aquí tens un MAI amb encàrrecs o tractes oberts. Primer acaba'ls o esborra'ls (els veuràs a /status) i després torna a escriure el codi.
command-link = Parlar amb mi també en un altre canal
# WhatsApp: la plantilla que s'envia més de 24 hores després de l'últim missatge, i el botó que obre una llista
whatsapp-invite = El teu MAI té novetats sobre un dels teus encàrrecs. Respon per veure-les.
whatsapp-invite-show = Ensenya-m'ho
whatsapp-choose = Tria
# Per a l'equip que porta el bot
operator-page =
    La teva pàgina: { $link }
    L'enllaç funciona un sol cop, durant { $minutes } minuts. No el passis a ningú.
operator-help =
    /stats – xifres, amb un gràfic
    /broadcast SEGMENT – escriure a moltes persones; /broadcasts – com van els enviaments
    /announce QUI TEXT – escriure a una persona
    /user QUI – què se'n sap; /note QUI TEXT – recordar alguna cosa
    /tag QUI ETIQUETA, /untag QUI ETIQUETA – per als segments
    /ban QUI MOTIU, /unban QUI
    /disputes, /solve TRACTE TEXT – tractes on algú no va venir
    /export { $exports }
    /health, /dead, /resend CUA NÚMERO
    /maintenance on, /maintenance off
    /switch NOM on, /switch NOM off – { $features }
    QUI és p_…, el nom d'un MAI o channel:address.
operator-usage = Escriu-ho així: { $usage }
operator-person-unknown = No conec ningú amb aquest nom: { $who }. Escriu p_…, el nom d'un MAI o channel:address.
operator-own-person = { $who } forma part de l'equip; això no es pot fer.
operator-user =
    { $person }
    MAI: { $mai }
    Llengua: { $language }. Població: { $town }
    Canals: { $channels }
    Aquí des de: { $since }, última vegada: { $seen }
    Encàrrecs: { $wishes }
    Tractes: { $deals }
    Estrelles rebudes: { $stars }
    Etiquetes: { $tags }
    Rep difusions: { $news }. Accés tancat: { $banned }
    Notes: { $notes }
    .title = { $name }
operator-stats =
    Persones: { $people }, noves en una setmana: { $fresh }, actives en una setmana: { $active }
    Llengües: { $languages }
    Canals: { $channels }
    Encàrrecs: { $wishes }
    Tractes: { $deals }
    De l'encàrrec al tracte: encàrrecs { $confirmed }, amb coincidència { $matched }, acordats { $agreed }, complerts { $carried } ({ $conversion })
    Respostes: la meitat en menys de { $median }, gairebé totes en menys de { $slowest }
    De la targeta al sí: { $approval }
    .title = Xifres
chart-languages = Persones per llengua
chart-channels = Persones per canal
chart-daily = Persones noves, encàrrecs i tractes per dia
chart-funnel = 1 encàrrecs, 2 amb coincidència, 3 acordats, 4 complerts
operator-no-disputes = No hi ha cap disputa.
operator-deal-unknown = No conec el tracte { $deal }.
operator-solver-is-party = Ets una de les parts d'aquest tracte; ho ha de decidir una altra persona de l'equip.
dispute-solved = { $text }
    .title = Decisió sobre el tracte { $deal }: { $thing }
operator-says = { $text }
    .title = Unes paraules de l'equip
operator-export-ready = Files: { $total }
operator-nothing-dead = No s'ha donat res per perdut.
operator-switches = Manteniment: { $maintenance }. { $features }
maintenance = Estem arreglant una cosa. He guardat el teu missatge i et respondré tan bon punt acabem.
maintenance-over = El manteniment s'ha acabat. Missatges que esperaven: { $total }
feature-off = Ara mateix això està desactivat. Torna-ho a provar més tard.
banned = L'equip t'ha tancat l'accés: { $reason }
unbanned = Et tornem a donar la benvinguda. Digues-me què vols vendre o trobar.
# Difusions
segment-wrong =
    { $problem ->
        [too-long] Això passa de { $word } caràcters.
        [too-deep] Hi ha més de { $word } parèntesis, l'un dins de l'altre.
        [unknown-name] No conec «{ $word }» (caràcter { $at }). Possible: { $choices }
        [unknown-value] «{ $word }» (caràcter { $at }) no pot anar aquí. Per exemple: { $choices }
        [expected-value] Falta un valor al caràcter { $at }, després de «{ $word }».
        [expected-term] Falta una condició al caràcter { $at }. Possible: { $choices }
        [expected-bracket] Falta «{ $word }» al caràcter { $at }.
        [left-over] Falta «and» o «or» abans de «{ $word }» (caràcter { $at }).
        [bad-character] No puc llegir «{ $word }» (caràcter { $at }).
        [bad-time] «{ $word }» (caràcter { $at }) no és cap durada. Per exemple: { $choices }
        [bad-distance] A «{ $word }» (caràcter { $at }) li cal un lloc i una distància. Per exemple: { $choices }
        [unknown-place] No conec el lloc «{ $word }» (caràcter { $at }). Escriu una població més gran, o latitud, longitud.
        [several-places] «{ $word }» (caràcter { $at }) pot ser diversos llocs. Escriu un d'aquests punts: { $choices }
       *[other] No ho puc llegir al caràcter { $at }.
    }
    .title = A qui et refereixes?
broadcast-ask-text =
    Per a: { $segment }
    Ara envia'm el text. Comença cada llengua amb el seu codi, per exemple «es: Hola»; el que no porti codi és en { $language }. Les línies entre [claudàtors] del final es converteixen en botons; [Label -> /status] diu què vol dir prémer-lo. Hi pot anar una foto, o només una foto. «catalog: KEY» agafa un text dels catàlegs.
broadcast-text-wrong =
    { $problem ->
        [empty] No hi ha text per a { $word }.
        [too-long] El text per a { $word } passa de { $limit } caràcters.
        [bad-button] «{ $word }» no pot ser un botó: com a màxim { $buttons }, cadascun de { $label } caràcters com a màxim.
       *[unknown-key] Els catàlegs no tenen cap text «{ $word }» que funcioni tot sol.
    }
broadcast-preparing = Estic comptant qui ho rep. Pots enviar més llengües o una foto.
broadcast-preview =
    Per a: { $segment }
    Persones que ho reben: { $total }
    Llengües: { $languages }
    Canals: { $channels }
    Textos: { $texts }
    Queden fora: { $skipped }
    .title = Simulació
broadcast-nobody =
    Això no ho rebria ningú. Per a: { $segment }
    Queden fora: { $skipped }
broadcast-how =
    { $how ->
        [given] tal com l'has escrit
        [catalog] del catàleg
        [translated] traduït
        [read] una altra llengua que llegeixen
        [related] una llengua propera a la seva
       *[closest] el més proper que hi ha
    }
skip-reason =
    { $reason ->
        [banned] accés tancat
        [opted-out] no volen difusions
        [stopped] van dir stop
        [notifications] només volen saber dels tractes
        [blocked] ens han blocat
       *[unreachable] sense adreça
    }
broadcast-ask-when = Quan? Per exemple «2h», «18:30», «2026-03-01 18:30» (la teva hora, { $zone }) o, amb «local» al davant, a l'hora de cada persona que ho rep.
broadcast-when-wrong = No puc llegir «{ $text }» com un moment dins del pròxim any.
broadcast-progress =
    { $state }
    Per a: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Difusió { $id }
broadcast-state =
    { $state ->
        [ready] Encara sense enviar
        [preparing] En preparació
        [scheduled] Programada: { $at }
        [running] S'està enviant
        [paused] En pausa
        [done] Feta
       *[cancelled] Cancel·lada
    }
recipient-state =
    { $state ->
        [waiting] pendents
        [queued] a punt de sortir
        [sending] s'estan enviant
        [sent] enviats
        [delivered] lliurats
        [read] llegits
        [failed] fallits
        [window] a l'espera que escriguin
        [unsure] potser enviats
        [skipped] queden fora
        [cancelled] cancel·lats
       *[erased] ja no hi són
    }
broadcast-none = Encara no hi ha cap difusió.
broadcast-ask-cancel = Segur que la vols cancel·lar? Qui encara no l'hagi rebuda ja no la rebrà.
broadcast-report = { $states }
    .title = Difusió { $id }: persona per persona
broadcast-footer = Amb /stop deixes de rebre aquests missatges.
button-send-now = Envia ara
button-schedule = Programa
button-hold = Pausa
button-go-on = Continua
button-stop-sending = Cancel·la l'enviament
button-report = Informe
operator-text = { $text }
