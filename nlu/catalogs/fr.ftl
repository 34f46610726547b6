# Naissance et premières questions
birth-welcome = Bonjour ! Je suis ton MAI, ton agent personnel. Dis-moi avec tes mots et dans ta langue ce que tu veux vendre, donner, échanger, louer ou trouver ; je cherche la bonne personne et je négocie pour toi. Rien n'est conclu sans ton oui.
birth-ready = Ton MAI est prêt. Dis-lui bonjour.
ask-town = Dans quelle ville habites-tu ? (Je réponds dans cette langue : { $language } ; écris dans une autre et je te suivrai.)
ask-autonomy = Que puis-je décider de moi-même ?
ask-comfort = Jusqu'à quel montant puis-je agir sans te déranger ?
ask-style = Comment dois-je te parler ?
ask-sharing = Que peuvent savoir de toi les autres MAI ?
ask-precision = Avec quelle précision les autres peuvent-ils voir où tu es ?
ask-platforms = Où discutes-tu ? Choisis tout ce qui convient.
ask-market = Que puis-je faire pour toi sur le marché ?
ask-currency = Dans quelle monnaie comptes-tu ? Écris-la, par exemple { $currency }.
ask-radius = Jusqu'où irais-tu pour une affaire ?
ask-delivery = Préfères-tu la remise en main propre ou la livraison ?
ask-payment = Comment préfères-tu payer et recevoir l'argent ?
ask-quiet = Quand dois-je me taire ?
ask-days = Quand as-tu le temps de rencontrer quelqu'un ?
ask-firmness = Avec quelle fermeté dois-je négocier ?
ask-partners = Quelle note minimale pour l'autre personne ?
ask-contact = Qui peut te joindre par mon intermédiaire ?
ask-notifications = De quoi dois-je te prévenir sans que tu le demandes ?
ask-interests = Quels genres de choses t'intéressent ? Écris-en quelques-uns.
ask-formality = Quel ton dois-je prendre ?
ask-languages = Quelles langues parles-tu ? Écris-les.
ask-language = Quelle langue dois-je parler ?
language-set = À partir de maintenant, je te parle dans cette langue : { $language }.
choice-autonomy-ask = Demande-moi toujours
choice-autonomy-big = Seulement l'important
choice-autonomy-tell = Agis et dis-le-moi
choice-autonomy-full = Décide pour moi
choice-comfort-under = Jusqu'à { $amount }
choice-comfort-trust = Je te fais confiance
choice-style-casual = Décontracté
choice-style-professional = Professionnel
choice-style-brief = Bref
choice-style-detailed = En détail
choice-sharing-nothing = Rien
choice-sharing-interests = Mes centres d'intérêt
choice-sharing-profile = Mon profil
choice-sharing-all = Ce qui aide
choice-precision-city = Ma ville
choice-precision-never = Jamais
choice-precision-neighbourhood = Mon quartier
choice-precision-precise = Précisément
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat web
platform-not-yet = { $name } : pas encore proposé ici ; je le garde en tête.
choice-market-full = Tout
choice-market-browse = Seulement regarder
choice-market-buy = Acheter avec mon accord
choice-market-sell = Vendre avec mon accord
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = En main propre
choice-delivery-delivery = Livraison
choice-delivery-either = Les deux
choice-payment-cash = Espèces
choice-payment-transfer = Virement
choice-payment-card = Carte
choice-payment-any = Peu importe
choice-quiet-night = La nuit (22 h–8 h)
choice-quiet-none = Jamais
choice-quiet-evening = Soir et nuit (19 h–9 h)
choice-days-any = N'importe quand
choice-days-weekend = Le week-end
choice-days-evenings = Après-midi et soir
choice-days-mornings = Le matin
choice-firmness-normal = Normalement
choice-firmness-soft = En douceur
choice-firmness-firm = Fermement
choice-partners-0 = Peu importe
choice-partners-50 = Moyenne ou mieux
choice-partners-70 = Bonne
choice-partners-85 = Très bonne
choice-contact-everyone = Tout le monde
choice-contact-rated = Juste les gens notés
choice-contact-nobody = Personne
choice-notifications-all = De tout
choice-notifications-digest = Un récap par jour
choice-notifications-deals = Juste de mes affaires
choice-notifications-none = De rien
choice-formality-polite = Poli
choice-formality-familiar = Entre amis
which-town = Laquelle ?
town-noted = C'est noté : { $town }. Je compte en { $currency } ; tu peux le changer dans /settings.
unclear-town = Je ne connais pas cette ville. Écris la grande ville la plus proche ou envoie ta position.
held-until-ready = Je l'ai mis de côté. Un instant et je m'en occupe.
please-choose = Appuie sur un des boutons ou écris /help.
noted = C'est noté.
welcome-back = { $formality ->
    [familiar] Salut, ça fait plaisir de te revoir ! 👋 Quoi de neuf ?
   *[polite] Te revoilà ! Que cherches-tu, ou de quoi veux-tu te débarrasser ?
}

# Boutons
button-skip = Passer
button-done-choosing = Terminé
button-drop = Laisse tomber
button-yes-look = Oui, vas-y
button-only-tell = Préviens-moi seulement
button-change = Modifier
button-back = Retour
button-approve = Accepter
button-decline = Refuser
button-counter = Un autre prix
button-here = Je suis là
button-done = C'est fait
button-write = Lui écrire
button-reschedule = Une autre heure
button-noshow = Personne n'est venu
button-cancel = Annuler l'affaire
button-cancel-sure = Oui, annuler
button-cancel-wish = Supprimer
button-keep = Non, garder
button-reply = Répondre
button-negotiate = Négocier
button-accept-time = Ça me va
button-pause = Pause
button-resume = Chercher à nouveau
button-edit = Modifier
button-export = Mes données en fichier
button-erase = Tout supprimer
button-erase-sure = Oui, tout supprimer
button-voice-give = Donner un extrait vocal
button-voice-delete = Supprimer mon extrait
button-used = Ce bouton a déjà servi. Écris /status pour voir où on en est.
button-unknown = Je ne connais plus ce bouton. Écris /status pour voir où on en est.
button-foreign = Ce bouton est à quelqu'un d'autre.
label = { $text }

# Souhaits
action-name = { $action ->
    [SELL] À vendre
    [BUY] Recherche
    [GIVE] À donner
    [TRADE] À échanger
    [RENT_OUT] À louer
    [RENT] Cherche à louer
    [OFFER_SERVICE] Propose
    [SEEK_SERVICE] Besoin
   *[other] Souhait
}
card-draft = { $lines }

    { $question }
    .title = { action-name } : { $thing }
card-confirm = { $lines }

    Veux-tu que je cherche quelqu'un ? Tu peux aussi me corriger avec tes mots.
    .title = { action-name } : { $thing }
ask-wish-action = Que veux-tu en faire ?
ask-wish-thing = C'est quoi exactement ?
ask-wish-location = Dans quelle ville ? Tu peux aussi envoyer ta position.
ask-wish-size = Quelle taille ?
ask-wish-quantity = Combien ?
ask-wish-wanted = Que voudrais-tu en échange ?
per-what = { $per ->
    [hour] {" "}de l'heure
    [day] {" "}par jour
    [week] {" "}par semaine
    [month] {" "}par mois
    [unit] {" "}par pièce
   *[one] {""}
}
ask-wish-target = Quel prix voudrais-tu{ per-what } ? Les autres le verront comme ton prix.
ask-wish-limit = { $side ->
    [provider] Quel est le minimum que tu accepterais{ per-what } ? Cela reste entre nous ; je ne le dis à personne.
   *[seeker] Quel est le maximum que tu paierais{ per-what } ? Cela reste entre nous ; je ne le dis à personne.
}
unclear-wish-thing = Dis-moi en un ou deux mots ce que c'est.
unclear-wish-location = Je ne connais pas cette ville. Écris la grande ville la plus proche ou envoie ta position.
unclear-wish-size = Écris la taille telle qu'elle est marquée.
unclear-wish-quantity = Écris un nombre, par exemple 4.
unclear-wish-wanted = Dis-moi en un ou deux mots ce que tu voudrais en échange.
unclear-wish-target = Écris un montant, par exemple 80.
unclear-wish-limit = Écris un montant, par exemple 60.
two-currencies = Je lis deux monnaies : { $currencies }. Donne-moi le montant dans une seule.
several-wishes = Je vois là { $count ->
    [one] { $count } souhait
   *[other] { $count } souhaits
}. Prenons-les l'un après l'autre.
wish-open = { $style ->
    [brief] Je cherche.
   *[other] Je cherche quelqu'un et je te préviens dès que j'ai quelque chose. Écris /status quand tu veux.
}
wish-standing = Je garde l'œil ouvert et te préviens seulement si quelque chose apparaît.
wish-dropped = D'accord, oublié.
wish-expired = Le temps est écoulé ; j'ai arrêté de chercher. Redis-le-moi si tu le veux encore.
    .title = { action-name } : { $thing }
wish-paused = En pause. Personne ne le voit jusqu'à ce que tu reprennes.
wish-resumed = Je cherche à nouveau.
wish-cancelled = Supprimé : { $thing }.
which-field = Que dois-je changer ?
field-action = Ce que je veux faire
field-thing = L'objet
field-quantity = La quantité
field-size = La taille
field-location = La ville
field-wanted = Ce que je veux en échange
field-target = Mon prix
field-limit = Ma limite
photo-what = Belle photo ! Qu'est-ce que c'est, et que dois-je en faire : vendre, donner, chercher la même chose ?
photo-seen = On dirait : { $thing }. Que dois-je en faire : vendre, donner, chercher la même chose ?
voice-heard = J'ai entendu : « { $text } »
voice-unclear = Je n'ai pas compris ce que tu as dit. Écris-le en quelques mots, s'il te plaît.
got-voice = Je ne peux pas encore écouter les messages vocaux. Écris-le en quelques mots.
got-contact = Merci, mais je n'ai pas besoin de contacts : vous vous écrivez par mon intermédiaire.
got-sticker = 🙂 Dis-moi avec des mots ce que tu cherches ou de quoi tu veux te débarrasser.
got-document = Je ne peux pas lire les fichiers. Dis-moi en quelques mots de quoi il s'agit.
got-other = Je ne peux pas lire ce genre de message. Dis-le-moi en quelques mots.
standing-found = { $priced ->
    [yes] Trouvé : { $thing }, à { $distance }, pour { $price }.
   *[no] Trouvé : { $thing }, à { $distance }.
}
digest = { $lines }
    .title = Trouvé pour toi aujourd'hui
talk-begun = Je parle avec l'autre personne et je reviens vers toi.
which-meaning = Je ne sais pas si j'ai bien compris. Que veux-tu faire ?
meaning-sell = Vendre quelque chose
meaning-buy = Acheter quelque chose
meaning-give = Donner quelque chose
meaning-trade = Échanger quelque chose
meaning-rent-out = Mettre en location
meaning-rent = Louer quelque chose
meaning-offer-service = Proposer mon travail
meaning-seek-service = Faire faire un travail
meaning-approve = Dire oui
meaning-decline = Dire non
meaning-counter = Proposer un autre prix
meaning-cancel = Retirer quelque chose
meaning-status = Voir où on en est
meaning-help = Avoir de l'aide
meaning-greet = Juste dire bonjour
meaning-thank = Juste dire merci
meaning-stop = Ne plus recevoir de messages
meaning-other = Juste bavarder
meaning-neither = Autre chose
say-it-differently = Alors dis-le autrement, par exemple : « Je vends mon vélo, 80 ».

# Lignes des cartes
line-in-return = En échange : { $value }
line-details = { $value }
line-quantity = Quantité : { $value }
line-unit-price = Par pièce : { $value }
line-total = Total : { $value }
line-price-hour = { $value } de l'heure
line-price-day = { $value } par jour
line-price-week = { $value } par semaine
line-price-month = { $value } par mois
line-free = Gratuit
line-reasons = Pourquoi : { $value }
line-distance = Distance : { $value }
line-area = Zone de rencontre : { $value }
line-times = Heures possibles : { $value }
line-payment = Paiement : { $value }
line-partner = Autre personne : { $value }
line-interests = Centres d'intérêt : { $value }
line-since = Ici depuis : { $value }
line-expires = Valable jusqu'au : { $value }
line-deal = Affaire n° { $value }
line-hope = Prix : { $value }
line-limit = Limite (toi et moi seuls la connaissons) : { $value }
line-place = Lieu : { $value }
line-urgent = Urgent
line-when = Quand : { $value }
line-where = Où : { $value }
partner-new = { $named ->
    [yes] { $name }, vient d'arriver, pas encore de notes
   *[no] vient d'arriver, pas encore de notes
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } étoiles sur 5 ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } étoiles sur 5 ({ $count })
}
reason-same-size = la taille convient
reason-same-brand = la marque convient
reason-same-model = le modèle convient
reason-asks = demande { $value }
payment-cash = espèces
payment-bank-transfer = virement
payment-card = carte
payment-mobile-money = paiement mobile
condition-new = neuf
condition-used-like-new = comme neuf
condition-used-good = bon état
condition-used-fair = état correct
condition-for-parts = pour pièces
condition-used = d'occasion
color-black = noir
color-white = blanc
color-red = rouge
color-blue = bleu
color-green = vert
color-yellow = jaune
color-grey = gris
color-brown = marron
color-pink = rose
color-silver = argenté
color-gold = doré
color-beige = beige
color-purple = violet
color-orange = orange
material-leather = cuir
material-wood = bois
material-metal = métal
material-glass = verre
material-plastic = plastique
material-cotton = coton
material-wool = laine
material-silk = soie
attribute-storage-gb = { $value } Go
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } pièce
   *[other] { $value } pièces
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
unit-pair = { $count ->
    [one] { $count } paire
   *[other] { $count } paires
}
unit-set = { $count ->
    [one] { $count } lot
   *[other] { $count } lots
}

# Affaires
card-approval = { $lines }

    Es-tu d'accord ?
    .title = { $side ->
    [provider] Quelqu'un te demande ceci : { $thing }
   *[seeker] J'ai trouvé ceci pour toi : { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Tu as dit oui. J'attends maintenant l'autre personne.
approved-for-you = J'ai accepté pour toi, comme tu me l'as permis.
counter-accepted = L'autre personne accepte ton prix.
declined-by-you = Refusé. Je continue à chercher.
deal-expired = Le délai de l'affaire { $deal } est écoulé. Je continue à chercher.
deal-reminder = { $lines }

    Ceci attend toujours ta réponse.
    .title = { $thing }
deal-cancelled-by-you = L'affaire { $deal } est annulée. J'ai prévenu l'autre personne.
peer-declined = L'autre personne ne veut pas de l'affaire { $deal }. Je continue à chercher.
peer-cancelled = L'autre personne a annulé l'affaire { $deal }. Je continue à chercher.
ask-counter = Le prix par pièce est de { $price }. Quel prix proposes-tu ?
counter-sent = J'ai transmis ton prix.
counter-refused = L'autre personne ne suit pas. { $price } reste valable.
nothing-to-approve = Rien n'attend ta réponse pour l'instant.
which-deal = Plusieurs offres t'attendent. Sers-toi des boutons.
ask-cancel-deal = Annuler vraiment cette affaire ? L'autre personne compte sur toi.
kept = D'accord, tout reste tel quel.

# Rencontres
meeting-card = { $lines }

    Retrouvez-vous de jour dans un lieu animé, examine l'objet avant de payer et ne paie jamais d'avance.
    .title = Conclu : { $thing }
meeting-spot = un lieu public animé à { $town }, comme la place principale ou la gare
meeting-calendar = Voici l'entrée pour ton agenda.
meeting-soon = { $lines }
    .title = Ta rencontre approche : { $thing }
meeting-how = Comment ça s'est passé ?
    .title = { $thing }
calendar-summary = MAI : { $thing }
calendar-description = { $lines }
no-other-times = Je ne connais pas d'autre heure qui vous convienne à tous les deux. Tu peux écrire à l'autre personne.
ask-other-time = Quelle heure te conviendrait ?
time-proposed = J'ai proposé { $time }.
time-asked = L'autre personne propose { $time }.
arrived-noted = J'ai dit à l'autre personne que tu es là.
peer-arrived = L'autre personne est là.
ask-rating = C'est fait ! Comment était l'autre personne ?
too-early-for-no-show = La rencontre n'est prévue que le { $time }. Attends jusque-là.
no-show-noted = Désolé. J'ai noté que l'autre personne n'est pas venue et je continue à chercher. Veux-tu lui mettre une note ?
blamed-no-show = L'autre personne dit que tu n'étais pas là. Je continue à chercher. Tu peux aussi lui mettre une note.
rating-thanks = Merci ! Tu as donné { $stars ->
    [one] { $stars } étoile
   *[other] { $stars } étoiles
}.
ask-note = Que dois-je dire à l'autre personne ? Je le transmets sans ton nom ni ton numéro.
note-sent = Transmis.
note-received = { $foreign ->
    [yes] « { $text } » ({ $language })
   *[no] « { $text } »
} { $understood }
    .title = Message à propos de { $thing }
note-translated = « { $text } » { $understood }
    Texte d'origine ({ $language }) : « { $original } »
    .title = Message à propos de { $thing }

# État
status-summary = Souhaits ouverts : { $wishes }. Affaires ouvertes : { $deals }. Terminées : { $done }.
status-empty = Rien n'est ouvert pour l'instant. Dis-moi ce que tu veux vendre ou trouver.
status-wish = { $lines }
    { $state }
    .title = { action-name } : { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Pas encore terminé
wish-state-open = Je cherche
wish-state-standing = Je te préviens si quelque chose apparaît
wish-state-talking = Je négocie
wish-state-agreed = Conclu, voir l'affaire
wish-state-paused = En pause
deal-state-proposed = Attend ta réponse
deal-state-approved-by-me = Attend l'autre personne
deal-state-approved-by-peer = L'autre personne a dit oui ; il ne manque que ta réponse
deal-state-confirmed = Les deux ont dit oui
deal-state-meeting = Rencontre fixée
deal-state-arrived = Tu es sur place
deal-state-done = Fait, pas encore noté
deal-state-no-show = Quelqu'un n'est pas venu
deal-state-blamed = L'autre personne dit que tu n'étais pas là
ask-cancel-wish = Supprimer vraiment « { $thing } » ?

# Réglages et données
settings-list = Que veux-tu changer ?
setting-language = Langue
setting-town = Ville
setting-autonomy = Autonomie
setting-comfort = Montants
setting-style = Style
setting-sharing = Ce que les autres savent
setting-precision = Position
setting-platforms = Canaux
setting-market = Marché
setting-currency = Monnaie
setting-radius = Rayon
setting-delivery = Livraison
setting-payment = Paiement
setting-quiet = Heures de silence
setting-days = Jours de rencontre
setting-firmness = Négociation
setting-partners = Note des autres
setting-contact = Qui peut me joindre
setting-notifications = Notifications
setting-interests = Centres d'intérêt
setting-formality = Ton
setting-languages = Langues que je parle
privacy = Je garde ce que tu me dis de tes souhaits, tes réponses à mes questions et tes affaires. Je ne transmets jamais tes limites ni ton adresse. Tu peux emporter tes données ou les supprimer.
export-ready = Voici tout ce que je sais de toi.
ask-erase = Vraiment tout supprimer ? Les souhaits et affaires ouverts prennent fin, et ton MAI disparaît pour toujours.
erased = Tout est supprimé. Adieu !
voice-consent = Merci. Envoie maintenant un court message vocal ; je le garde comme extrait vocal jusqu'à ce que tu le supprimes.
voice-kept = J'ai gardé ton extrait vocal. Tu peux le supprimer dans /privacy.
voice-deleted = Ton extrait vocal est supprimé.

# Conversation
help = { $style ->
    [brief] Dis-moi ce que tu vends, donnes, échanges, loues ou cherches. /status /settings /privacy /cancel /stop
   *[other] Dis-moi avec tes mots ce que tu veux vendre, donner, échanger, louer ou trouver. Par exemple : « Je vends un vélo, 80 » ou « je cherche un lit de bébé près d'ici ». Je trouve quelqu'un, quelle que soit sa langue, je négocie dans tes limites et te demande ton accord avant de conclure.
        /status – où on en est
        /settings – comment je travaille pour toi
        /privacy – tes données
        /cancel – quitter une question
        /stop – plus de messages
}
greeting = { $formality ->
    [familiar] Salut ! 👋 Tu cherches quoi, ou qu'est-ce qui doit partir ?
   *[polite] { $style ->
        [professional] Bonjour. Que puis-je faire pour toi ?
       *[other] Bonjour ! Que cherches-tu, ou de quoi veux-tu te débarrasser ?
    }
}
you-are-welcome = { $formality ->
    [familiar] De rien ! 🙂
   *[polite] Avec plaisir !
}
not-a-wish = Mon métier, ce sont les affaires : dis-moi ce que tu veux vendre, donner, échanger, louer ou trouver. /help en dit plus.
nothing-asked = D'accord, je n'attends plus de réponse.
stopped = Je me tais. Écris-moi quand tu voudras continuer.
command-unknown = Je ne connais pas cette commande. /help montre ce que je sais faire.
empty-message = Ce message était vide. Dis-moi en quelques mots ce qu'il te faut.
edit-unclear = J'ai vu que tu as modifié un message. Redis-moi autrement ce que je dois changer.
too-long = C'est trop long pour moi. Dis-le en { $limit } caractères au plus.
no-longer-possible = Ce n'est plus possible. Écris /status pour voir où on en est.
not-found = Je ne le trouve plus. Écris /status pour voir où on en est.
sorry-failed = Désolé, il y a eu un problème de mon côté. Redis-le-moi.
refused-market = Tes réglages ne me le permettent pas. Tu peux les changer dans /settings.
refused-too-many-wishes = Tu as déjà beaucoup de souhaits ouverts. Termines-en ou supprimes-en un d'abord ; /status les montre.
refused-amount = Ce montant ne peut pas être juste. Écris un nombre au-dessus de 0.
refused-limit = Cela dépasserait la limite que tu m'as donnée.
refused-contact = Pour ta sécurité, je ne transmets ni numéros, ni adresses, ni liens. Vous vous retrouvez comme l'indique la carte.
refused-too-many-messages = Un instant, c'était beaucoup d'un coup. Réessaie dans une minute.
refused-deal-over = Cette affaire est terminée.
refused-deal-running = Une affaire est en cours. Annule d'abord l'affaire ; /status la montre.
refused-not-open = Je ne cherche pas cela en ce moment.
refused-not-paused = Ce n'est pas en pause.
refused-same-price = C'est déjà le prix.
refused-too-many-counters = Il y a eu assez d'allers-retours. Accepte ou refuse, s'il te plaît.

# Commandes des menus
command-start = Commencer
command-help = Ce que je sais faire
command-status = Où on en est
command-settings = Comment je travaille pour toi
command-privacy = Tes données
command-cancel = Quitter une question

announcements-off = Les messages d'info de cette communauté restent coupés eux aussi, jusqu'à ce que tu écrives START.
announcements-on = Les messages d'info de cette communauté sont de nouveau activés.
slow-down = C'était beaucoup d'un coup, je n'arrive pas à suivre. Attends une minute, puis réécris-moi : je n'ai pas lu ce que tu as envoyé entre-temps.
waiting-for-partner = { $thing } : impossible de joindre l'autre personne pour l'instant. Je continue dès qu'elle écrit ; rien n'est perdu.
privacy-notice = { $mark } Voici ton signe personnel. Toutes mes vraies cartes le portent ; sans lui, ce n'est pas moi. Je ne t'écris jamais depuis un autre compte et ne te demande jamais de mots de passe ni de codes. Ce que tu me dis reste chez moi : /privacy le montre et le supprime.
group-private = Je travaille pour une personne à la fois. Écris-moi en privé et je m'en occupe :
link-code = Écris-moi ce code sur ton autre canal dans les { $minutes } minutes : { $code }
link-done = C'est relié : tu peux maintenant me joindre aussi sur { $channel }. Ce que je sais, je le sais partout.
link-unknown = Je ne connais pas ce code. Écris /link sur ton autre canal pour en recevoir un nouveau.
unlink-list = Quel canal dois-je oublier ?
unlink-none = Tu ne me joins qu'ici. Écris /link pour m'utiliser aussi sur un autre canal.
unlink-done = C'est fait. Sur { $channel }, je ne te connais plus.
refused-link-own = C'est ton propre code. Écris-le-moi sur l'autre canal.
refused-link-many = Tu me joins déjà sur beaucoup de canaux. Écris /unlink pour en retirer un d'abord.
refused-link-busy = Ici, tu as un MAI avec des souhaits ou des affaires en cours. Termine-les ou supprime-les d'abord (/status les montre), puis réécris le code.
command-link = M'utiliser aussi ailleurs
# WhatsApp : le modèle envoyé plus de 24 heures après le dernier message, et le bouton qui ouvre une liste
whatsapp-invite = Ton MAI a du nouveau pour toi sur l'un de tes souhaits. Réponds pour voir.
whatsapp-invite-show = Montre-moi
whatsapp-choose = Choisir
# Pour l'équipe du bot
operator-page =
    Ta page : { $link }
    Le lien marche une seule fois, pendant { $minutes } minutes. Ne le transmets à personne.
operator-help =
    /stats – les chiffres, avec un graphique
    /broadcast SEGMENT – écrire à beaucoup de gens ; /broadcasts – où en sont les envois
    /announce QUI TEXTE – écrire à une personne
    /user QUI – ce qu'on sait ; /note QUI TEXTE – retenir quelque chose
    /tag QUI ÉTIQUETTE, /untag QUI ÉTIQUETTE – pour les segments
    /ban QUI MOTIF, /unban QUI
    /disputes, /solve AFFAIRE TEXTE – affaires où quelqu'un n'est pas venu
    /export { $exports }
    /health, /dead, /resend FILE NUMÉRO
    /maintenance on, /maintenance off
    /switch NOM on, /switch NOM off – { $features }
    QUI est p_…, le nom d'un MAI, ou channel:address.
operator-usage = Écris-le comme ceci : { $usage }
operator-person-unknown = Je ne connais personne sous ce nom : { $who }. Écris p_…, le nom d'un MAI, ou channel:address.
operator-own-person = { $who } fait partie de l'équipe ; ce n'est pas possible.
operator-user =
    { $person }
    MAI : { $mai }
    Langue : { $language }. Ville : { $town }
    Canaux : { $channels }
    Ici depuis : { $since }, dernière visite : { $seen }
    Souhaits : { $wishes }
    Affaires : { $deals }
    Étoiles reçues : { $stars }
    Étiquettes : { $tags }
    Reçoit les diffusions : { $news }. Accès fermé : { $banned }
    Notes : { $notes }
    .title = { $name }
operator-stats =
    Personnes : { $people }, nouvelles en une semaine : { $fresh }, actives en une semaine : { $active }
    Langues : { $languages }
    Canaux : { $channels }
    Souhaits : { $wishes }
    Affaires : { $deals }
    Du souhait à l'affaire : souhaits { $confirmed }, rapprochés { $matched }, conclus { $agreed }, réalisés { $carried } ({ $conversion })
    Réponses : la moitié en moins de { $median }, presque toutes en moins de { $slowest }
    De la carte à l'accord : { $approval }
    .title = Chiffres
chart-languages = Personnes par langue
chart-channels = Personnes par canal
chart-daily = Nouvelles personnes, souhaits, affaires par jour
chart-funnel = 1 souhaits, 2 rapprochés, 3 conclus, 4 réalisés
operator-no-disputes = Aucun litige.
operator-deal-unknown = Je ne connais pas d'affaire { $deal }.
operator-solver-is-party = Tu es l'une des parties de cette affaire ; c'est à quelqu'un d'autre de l'équipe de décider.
dispute-solved = { $text }
    .title = Décision sur l'affaire { $deal } : { $thing }
operator-says = { $text }
    .title = Un mot de l'équipe
operator-export-ready = Lignes : { $total }
operator-nothing-dead = Rien n'a été abandonné.
operator-switches = Maintenance : { $maintenance }. { $features }
maintenance = Nous réparons quelque chose. J'ai gardé ton message et je réponds dès que c'est fini.
maintenance-over = La maintenance est terminée. Messages en attente : { $total }
feature-off = C'est désactivé pour le moment. Réessaie plus tard, s'il te plaît.
banned = L'équipe a fermé ton accès : { $reason }
unbanned = Bienvenue à nouveau ! Dis-moi ce que tu veux vendre ou trouver.
# Diffusions
segment-wrong =
    { $problem ->
        [too-long] Cela dépasse { $word } caractères.
        [too-deep] Plus de { $word } parenthèses les unes dans les autres.
        [unknown-name] Je ne connais pas « { $word } » (caractère { $at }). Possible : { $choices }
        [unknown-value] « { $word } » (caractère { $at }) n'est pas possible ici. Par exemple : { $choices }
        [expected-value] Il manque une valeur au caractère { $at }, après « { $word } ».
        [expected-term] Il manque une condition au caractère { $at }. Possible : { $choices }
        [expected-bracket] Il manque « { $word } » au caractère { $at }.
        [left-over] Il manque « and » ou « or » avant « { $word } » (caractère { $at }).
        [bad-character] Je ne peux pas lire « { $word } » (caractère { $at }).
        [bad-time] « { $word } » (caractère { $at }) n'est pas une durée. Par exemple : { $choices }
        [bad-distance] Pour « { $word } » (caractère { $at }), il faut un lieu et une distance. Par exemple : { $choices }
        [unknown-place] Je ne connais pas le lieu « { $word } » (caractère { $at }). Écris une ville plus grande, ou latitude, longitude.
        [several-places] « { $word } » (caractère { $at }) peut désigner plusieurs lieux. Écris un de ces points : { $choices }
       *[other] Je ne peux pas lire au caractère { $at }.
    }
    .title = Qui est visé ?
broadcast-ask-text =
    Pour : { $segment }
    Envoie-moi maintenant le texte. Commence chaque langue par son code, par exemple « es: Hola » ; ce qui n'en a pas est dans cette langue : { $language }. Les lignes entre [crochets] à la fin deviennent des boutons, [Label -> /status] dit ce que fait un appui. Une photo peut l'accompagner ou venir seule. « catalog: KEY » prend un texte des catalogues.
broadcast-text-wrong =
    { $problem ->
        [empty] Il n'y a pas de mots pour { $word }.
        [too-long] Le texte pour { $word } dépasse { $limit } caractères.
        [bad-button] « { $word } » ne peut pas être un bouton : { $buttons } au plus, chacun de { $label } caractères au plus.
       *[unknown-key] Les catalogues n'ont pas de texte « { $word } » qui tienne tout seul.
    }
broadcast-preparing = Je compte qui va le recevoir. Tu peux envoyer d'autres langues, ou une photo.
broadcast-preview =
    Pour : { $segment }
    Destinataires : { $total }
    Langues : { $languages }
    Canaux : { $channels }
    Textes : { $texts }
    Laissés de côté : { $skipped }
    .title = Essai à blanc
broadcast-nobody =
    Personne ne recevrait ceci. Pour : { $segment }
    Laissés de côté : { $skipped }
broadcast-how =
    { $how ->
        [given] tel que tu l'as écrit
        [catalog] du catalogue
        [translated] traduit
        [read] une autre langue que ces personnes lisent
        [related] une langue proche de la leur
       *[closest] ce qu'il y a de plus proche
    }
skip-reason =
    { $reason ->
        [banned] accès fermé
        [opted-out] ne veulent pas de diffusions
        [stopped] ont dit stop
        [notifications] ne veulent entendre parler que d'affaires
        [blocked] nous bloquent
       *[unreachable] sans adresse
    }
broadcast-ask-when = Quand ? Par exemple « 2h », « 18:30 », « 2026-03-01 18:30 » (ton heure, { $zone }), ou avec « local » devant, à l'heure de chaque destinataire.
broadcast-when-wrong = Je n'arrive pas à lire « { $text } » comme un moment dans l'année qui vient.
broadcast-progress =
    { $state }
    Pour : { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Diffusion { $id }
broadcast-state =
    { $state ->
        [ready] Pas encore envoyée
        [preparing] En préparation
        [scheduled] Programmée : { $at }
        [running] En cours d'envoi
        [paused] En pause
        [done] Terminée
       *[cancelled] Annulée
    }
recipient-state =
    { $state ->
        [waiting] à venir
        [queued] les prochains
        [sending] en cours d'envoi
        [sent] envoyés
        [delivered] remis
        [read] lus
        [failed] échoués
        [window] attendent un message de la personne
        [unsure] peut-être envoyés
        [skipped] laissés de côté
        [cancelled] annulés
       *[erased] disparus
    }
broadcast-none = Il n'y a pas encore de diffusion.
broadcast-ask-cancel = Vraiment l'annuler ? Qui ne l'a pas encore reçue ne la recevra pas.
broadcast-report = { $states }
    .title = Diffusion { $id } : tous les destinataires
broadcast-footer = /stop met fin à ces messages.
button-send-now = Envoyer maintenant
button-schedule = Programmer
button-hold = Mettre en pause
button-go-on = Continuer
button-stop-sending = Annuler l'envoi
button-report = Rapport
operator-text = { $text }
