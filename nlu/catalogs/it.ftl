# Nascita e prime domande
birth-welcome = Ciao! Sono il tuo MAI, il tuo agente personale. Dimmi con parole tue e nella tua lingua cosa vuoi vendere, regalare, scambiare, affittare o trovare: io cerco la persona giusta e tratto per te. Senza il tuo sì non si conclude niente.
birth-ready = Il tuo MAI ti aspetta: scrivi ciao.
ask-town = In quale città vivi? (Rispondo in { $language }; se scrivi in un'altra lingua, ti seguo.)
ask-autonomy = Quanto posso decidere in autonomia?
ask-comfort = Fino a che cifra posso agire senza disturbarti?
ask-style = Come vuoi che ti parli?
ask-sharing = Cosa possono sapere di te gli altri MAI?
ask-precision = Con quanta precisione gli altri possono vedere dove ti trovi?
ask-platforms = Dove chatti? Scegli tutto quello che usi.
ask-market = Cosa posso fare per te nel mercato?
ask-currency = In che valuta fai i conti? Scrivila, per esempio { $currency }.
ask-radius = Quanta strada faresti per un affare?
ask-delivery = Preferisci vederti di persona o la consegna?
ask-payment = Come preferisci pagare e ricevere i soldi?
ask-quiet = Quando devo restare in silenzio?
ask-days = Quando hai tempo per incontrare qualcuno?
ask-firmness = Quanto devo tirare sul prezzo?
ask-partners = Che valutazioni deve avere l'altra parte?
ask-contact = Chi può contattarti tramite me?
ask-notifications = Di cosa ti avviso senza che tu lo chieda?
ask-interests = Che genere di cose ti interessa? Scrivine qualcuna.
ask-formality = Quanto devo essere formale?
ask-languages = Che lingue parli? Scrivile.
ask-language = In che lingua ti parlo?
language-set = Da adesso ti parlo in { $language }.
choice-autonomy-ask = Chiedimi sempre
choice-autonomy-big = Chiedi se è importante
choice-autonomy-tell = Agisci e avvisami
choice-autonomy-full = Decidi per me
choice-comfort-under = Fino a { $amount }
choice-comfort-trust = Mi fido di te
choice-style-casual = Alla mano
choice-style-professional = Professionale
choice-style-brief = In breve
choice-style-detailed = Nei dettagli
choice-sharing-nothing = Niente
choice-sharing-interests = I miei interessi
choice-sharing-profile = Il mio profilo
choice-sharing-all = Tutto ciò che serve
choice-precision-city = La mia città
choice-precision-never = Mai
choice-precision-neighbourhood = Il mio quartiere
choice-precision-precise = Con precisione
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Chat web
platform-not-yet = { $name }: qui non c'è ancora; me lo segno.
choice-market-full = Tutto
choice-market-browse = Solo guardare
choice-market-buy = Comprare, col mio ok
choice-market-sell = Vendere, col mio ok
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Di persona
choice-delivery-delivery = Consegna
choice-delivery-either = Indifferente
choice-payment-cash = Contanti
choice-payment-transfer = Bonifico
choice-payment-card = Carta
choice-payment-any = Indifferente
choice-quiet-night = Di notte (22–8)
choice-quiet-none = Mai
choice-quiet-evening = Sera e notte (19–9)
choice-days-any = Sempre
choice-days-weekend = Nel weekend
choice-days-evenings = Pomeriggio e sera
choice-days-mornings = Di mattina
choice-firmness-normal = Normale
choice-firmness-soft = Poco
choice-firmness-firm = Tanto
choice-partners-0 = Va bene chiunque
choice-partners-50 = Discrete o meglio
choice-partners-70 = Buone
choice-partners-85 = Ottime
choice-contact-everyone = Tutti
choice-contact-rated = Solo con valutazioni
choice-contact-nobody = Nessuno
choice-notifications-all = Di tutto
choice-notifications-deals = Solo dei miei affari
choice-notifications-none = Di niente
choice-formality-polite = Con cortesia
choice-formality-familiar = Come tra amici
which-town = Quale intendi?
town-noted = Segnato: { $town }. Conto in { $currency }; puoi cambiare in /settings.
unclear-town = Non conosco questa città. Scrivi la città grande più vicina o invia la tua posizione.
held-until-ready = L'ho messo da parte. Un attimo e me ne occupo.
please-choose = Premi uno dei pulsanti, oppure scrivi /help.
noted = Segnato.
welcome-back = { $formality ->
    [familiar] Ehi, che bello rivederti! 👋 Che si dice?
   *[polite] È un piacere rivederti! Cosa cerchi, o di cosa vuoi liberarti?
}

# Pulsanti
button-skip = Salta
button-done-choosing = Fatto
button-drop = Lascia stare
button-yes-look = Sì, vai
button-only-tell = Avvisami e basta
button-change = Cambia
button-back = Indietro
button-approve = Accetta
button-decline = Rifiuta
button-counter = Altro prezzo
button-here = Sono qui
button-done = Tutto fatto
button-write = Scrivi un messaggio
button-reschedule = Altro orario
button-noshow = Nessuno è venuto
button-cancel = Annulla l'affare
button-cancel-sure = Sì, annulla
button-cancel-wish = Elimina
button-keep = No, lascia così
button-reply = Rispondi
button-negotiate = Tratta
button-accept-time = Per me va bene
button-pause = Metti in pausa
button-resume = Cerca di nuovo
button-edit = Modifica
button-export = Scarica i miei dati
button-erase = Elimina tutto
button-erase-sure = Sì, elimina tutto
button-voice-give = Registra la mia voce
button-voice-delete = Elimina la mia voce
button-used = Questo pulsante è già stato usato. Scrivi /status per vedere a che punto siamo.
button-unknown = Questo pulsante non lo riconosco più. Scrivi /status per vedere a che punto siamo.
button-foreign = Questo pulsante è di un'altra persona.
label = { $text }

# Richieste
action-name = { $action ->
    [SELL] Vendo
    [BUY] Cerco
    [GIVE] Regalo
    [TRADE] Scambio
    [RENT_OUT] Do in affitto
    [RENT] Cerco in affitto
    [OFFER_SERVICE] Offro servizio
    [SEEK_SERVICE] Cerco servizio
   *[other] Richiesta
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Cerco qualcuno? Puoi anche correggermi a parole.
    .title = { action-name }: { $thing }
ask-wish-action = Cosa vuoi farne?
ask-wish-thing = Cos'è di preciso?
ask-wish-location = In quale città? Puoi anche inviare la tua posizione.
ask-wish-size = Che misura o taglia?
ask-wish-quantity = Quanti pezzi?
ask-wish-wanted = Cosa vorresti in cambio?
per-what = { $per ->
    [hour] {" "}all'ora
    [day] {" "}al giorno
    [week] {" "}a settimana
    [month] {" "}al mese
    [unit] {" "}per unità
   *[one] {""}
}
ask-wish-target = Che prezzo vorresti{ per-what }? Gli altri lo vedranno come la tua richiesta.
ask-wish-limit = { $side ->
    [provider] Qual è il minimo che accetteresti{ per-what }? Resta tra noi: non lo dico mai a nessuno.
   *[seeker] Qual è il massimo che pagheresti{ per-what }? Resta tra noi: non lo dico mai a nessuno.
}
unclear-wish-thing = Dimmi in una o due parole di cosa si tratta.
unclear-wish-location = Non conosco questa città. Scrivi la città grande più vicina o invia la tua posizione.
unclear-wish-size = Scrivi la misura così com'è indicata sull'oggetto.
unclear-wish-quantity = Scrivi un numero, per esempio 4.
unclear-wish-wanted = Dimmi in una o due parole cosa vorresti in cambio.
unclear-wish-target = Scrivi una cifra, per esempio 80.
unclear-wish-limit = Scrivi una cifra, per esempio 60.
two-currencies = Leggo due valute: { $currencies }. Dimmi la cifra in una delle due.
several-wishes = Qui vedo { $count ->
    [one] { $count } richiesta
   *[other] { $count } richieste
}. Vediamole una alla volta.
wish-open = { $style ->
    [brief] Sto cercando.
   *[other] Mi metto a cercare la persona giusta e ti avviso appena trovo qualcosa. Scrivi /status quando vuoi.
}
wish-standing = Tengo gli occhi aperti e ti avviso solo quando salta fuori qualcosa.
wish-dropped = Va bene, come non detto.
wish-expired = Il tempo è scaduto e ho smesso di cercare. Se ti interessa ancora, dimmelo di nuovo.
    .title = { action-name }: { $thing }
wish-paused = In pausa. Nessuno la vede finché non la riattivi.
wish-resumed = Ho ripreso a cercare.
wish-cancelled = Richiesta eliminata: { $thing }.
which-field = Cosa cambio?
field-action = Cosa voglio fare
field-thing = L'oggetto
field-quantity = La quantità
field-size = La misura
field-location = La città
field-wanted = Cosa in cambio
field-target = Il mio prezzo
field-limit = Il mio limite
photo-what = Bella foto! Cos'è, e cosa devo fare: vendere, regalare, trovare qualcosa di simile?
photo-seen = Mi sembra: { $thing }. Cosa devo fare: vendere, regalare, trovare qualcosa di simile?
voice-heard = Ho sentito: «{ $text }»
voice-unclear = Non ho capito cosa hai detto. Scrivimelo in poche parole, per favore.
got-voice = Non posso ancora ascoltare i vocali. Scrivimelo in poche parole, per favore.
got-contact = Grazie, ma i contatti non mi servono: tu e l'altra parte vi scrivete tramite me.
got-sticker = 🙂 Dimmi a parole cosa cerchi o di cosa vuoi liberarti.
got-document = Non posso leggere i file. Dimmi in poche parole di cosa si tratta.
got-other = Non posso leggere questo tipo di messaggio. Dimmelo in poche parole.
standing-found = { $priced ->
    [yes] Trovato: { $thing }, a { $distance }, prezzo richiesto { $price }.
   *[no] Trovato: { $thing }, a { $distance }.
}
talk-begun = Ne parlo con l'altra parte e torno da te.
which-meaning = Non so se ho capito bene. Cosa vuoi fare?
meaning-sell = Vendere qualcosa
meaning-buy = Comprare qualcosa
meaning-give = Regalare qualcosa
meaning-trade = Scambiare qualcosa
meaning-rent-out = Dare in affitto
meaning-rent = Prendere in affitto
meaning-offer-service = Offrire il mio lavoro
meaning-seek-service = Far fare un lavoro
meaning-approve = Dire di sì
meaning-decline = Dire di no
meaning-counter = Dire un altro prezzo
meaning-cancel = Ritirare qualcosa
meaning-status = Vedere a che punto siamo
meaning-help = Avere aiuto
meaning-greet = Solo salutare
meaning-thank = Solo ringraziare
meaning-stop = Fermare i messaggi
meaning-other = Fare due chiacchiere
meaning-neither = Altro
say-it-differently = Allora dimmelo con altre parole, per esempio: «Voglio vendere la mia bici, 80».

# Righe delle schede
line-in-return = In cambio: { $value }
line-details = { $value }
line-quantity = Quantità: { $value }
line-unit-price = Prezzo unitario: { $value }
line-total = Totale: { $value }
line-price-hour = { $value } all'ora
line-price-day = { $value } al giorno
line-price-week = { $value } a settimana
line-price-month = { $value } al mese
line-free = Gratis
line-reasons = Perché: { $value }
line-distance = Distanza: { $value }
line-area = Zona d'incontro: { $value }
line-times = Orari possibili: { $value }
line-payment = Pagamento: { $value }
line-partner = Altra parte: { $value }
line-interests = Interessi: { $value }
line-since = Qui da: { $value }
line-expires = Valido fino a: { $value }
line-deal = Affare n. { $value }
line-hope = Prezzo: { $value }
line-limit = Limite (lo sappiamo solo tu e io): { $value }
line-place = Luogo: { $value }
line-urgent = Urgente
line-when = Quando: { $value }
line-where = Dove: { $value }
partner-new = { $named ->
    [yes] { $name }, qui da poco, ancora nessuna valutazione
   *[no] qui da poco, ancora nessuna valutazione
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } stelle su 5 ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } stelle su 5 ({ $count })
}
reason-same-size = stessa misura
reason-same-brand = stessa marca
reason-same-model = stesso modello
reason-asks = chiede { $value }
payment-cash = contanti
payment-bank-transfer = bonifico
payment-card = carta
payment-mobile-money = pagamento con il telefono
condition-new = nuovo
condition-used-like-new = come nuovo
condition-used-good = in buono stato
condition-used-fair = in stato discreto
condition-for-parts = per ricambi
condition-used = usato
color-black = nero
color-white = bianco
color-red = rosso
color-blue = blu
color-green = verde
color-yellow = giallo
color-grey = grigio
color-brown = marrone
color-pink = rosa
color-silver = argento
color-gold = oro
color-beige = beige
color-purple = viola
color-orange = arancione
material-leather = pelle
material-wood = legno
material-metal = metallo
material-glass = vetro
material-plastic = plastica
material-cotton = cotone
material-wool = lana
material-silk = seta
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } locale
   *[other] { $value } locali
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } pezzo
   *[other] { $count } pezzi
}
unit-pair = { $count ->
    [one] { $count } paio
   *[other] { $count } paia
}
unit-set = { $count ->
    [one] { $count } set
   *[other] { $count } set
}

# Affari
card-approval = { $lines }

    Ti va bene?
    .title = { $side ->
    [provider] C'è chi vuole questo da te: { $thing }
   *[seeker] Ho trovato questo per te: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Hai detto sì. Ora aspetto l'altra parte.
approved-for-you = Ho accettato io per te, come mi avevi permesso.
counter-accepted = L'altra parte accetta il tuo prezzo.
declined-by-you = Rifiutato. Continuo a cercare.
deal-expired = L'affare { $deal } è scaduto. Continuo a cercare.
deal-reminder = { $lines }

    Qui manca ancora la tua risposta.
    .title = { $thing }
deal-cancelled-by-you = L'affare { $deal } è annullato. Ho avvisato l'altra parte.
peer-declined = L'altra parte non vuole l'affare { $deal }. Continuo a cercare.
peer-cancelled = L'altra parte ha annullato l'affare { $deal }. Continuo a cercare.
ask-counter = Il prezzo per unità è { $price }. Tu che prezzo proponi?
counter-sent = Ho riferito il tuo prezzo.
counter-refused = L'altra parte non ci sta. Resta valido { $price }.
nothing-to-approve = Al momento niente aspetta una tua risposta.
which-deal = Ti aspettano più offerte. Usa i pulsanti.
ask-cancel-deal = Annullo davvero questo affare? L'altra parte conta su di te.
kept = Va bene, resta tutto com'è.

# Incontri
meeting-card = { $lines }

    Vedetevi di giorno in un posto frequentato, guarda bene l'oggetto prima di pagare e non pagare mai in anticipo.
    .title = Affare fatto: { $thing }
meeting-spot = un luogo pubblico e frequentato ({ $town }), per esempio la piazza principale o la stazione
meeting-calendar = Ecco l'appuntamento per il tuo calendario.
meeting-soon = { $lines }
    .title = Il tuo incontro si avvicina: { $thing }
meeting-how = Com'è andata?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Non conosco altri orari che vadano bene a entrambi. Puoi scrivere all'altra parte.
ask-other-time = Che orario ti andrebbe bene?
time-proposed = Ho proposto questo orario: { $time }.
time-asked = L'altra parte propone questo orario: { $time }.
arrived-noted = Ho detto all'altra parte che sei lì.
peer-arrived = L'altra parte è sul posto.
ask-rating = Fatto! Com'è stata l'altra parte?
too-early-for-no-show = È ancora presto, l'incontro è: { $time }. Aspetta fino ad allora.
no-show-noted = Mi dispiace. Ho segnato che l'altra parte non è venuta e continuo a cercare. Vuoi lasciare una valutazione?
blamed-no-show = L'altra parte dice che non c'eri. Continuo a cercare. Anche tu puoi lasciare una valutazione.
rating-thanks = Grazie! Hai dato { $stars ->
    [one] { $stars } stella
   *[other] { $stars } stelle
}.
ask-note = Cosa dico all'altra parte? Lo riferisco senza il tuo nome e senza il tuo numero.
note-sent = Riferito.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Messaggio su: { $thing }
note-translated = «{ $text }» { $understood }
    Originale ({ $language }): «{ $original }»
    .title = Messaggio su: { $thing }

# Stato
status-summary = Richieste aperte: { $wishes }. Affari aperti: { $deals }. Conclusi: { $done }.
status-empty = Al momento non c'è niente di aperto. Dimmi cosa vuoi vendere o trovare.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Da completare
wish-state-open = Sto cercando
wish-state-standing = Ti avviso quando salta fuori qualcosa
wish-state-talking = Sto trattando
wish-state-agreed = Accordo trovato, vedi l'affare
wish-state-paused = In pausa
deal-state-proposed = Aspetta la tua risposta
deal-state-approved-by-me = In attesa dell'altra parte
deal-state-approved-by-peer = L'altra parte ha detto sì; manchi tu
deal-state-confirmed = Entrambe le parti hanno detto sì
deal-state-meeting = Incontro fissato
deal-state-arrived = Sei sul posto
deal-state-done = Concluso, manca la valutazione
deal-state-no-show = Qualcuno non è venuto
deal-state-blamed = L'altra parte dice che non c'eri
ask-cancel-wish = Elimino davvero «{ $thing }»?

# Impostazioni e privacy
settings-list = Cosa vuoi cambiare?
setting-language = Lingua
setting-town = Città
setting-autonomy = Autonomia
setting-comfort = Cifre
setting-style = Stile
setting-sharing = Cosa sanno gli altri
setting-precision = Posizione
setting-platforms = Canali
setting-market = Mercato
setting-currency = Valuta
setting-radius = Raggio
setting-delivery = Consegna
setting-payment = Pagamento
setting-quiet = Ore di silenzio
setting-days = Giorni per incontri
setting-firmness = Trattativa
setting-partners = Valutazioni altrui
setting-contact = Chi può contattarmi
setting-notifications = Avvisi
setting-interests = Interessi
setting-formality = Tono
setting-languages = Lingue che parlo
privacy = Conservo quello che mi dici delle tue richieste, le risposte alle mie domande e i tuoi affari. I tuoi limiti e il tuo indirizzo restano sempre con me. Puoi scaricare i tuoi dati o eliminarli.
export-ready = Ecco tutto quello che so di te.
ask-erase = Elimino davvero tutto? Le richieste e gli affari aperti vengono annullati e il tuo MAI sparisce per sempre.
erased = Ho eliminato tutto. Addio!
voice-consent = Grazie. Ora mandami un breve vocale: lo tengo come campione della tua voce finché non lo elimini.
voice-kept = Ho salvato il campione della tua voce. Puoi eliminarlo in /privacy.
voice-deleted = Il campione della tua voce è eliminato.

# Conversazione
help = { $style ->
    [brief] Dimmi cosa vendi, regali, scambi, affitti o cerchi. /status /settings /privacy /cancel /stop
   *[other] Dimmi con parole tue cosa vuoi vendere, regalare, scambiare, affittare o trovare. Per esempio: «Vendo una bici, 80» oppure «cerco un lettino in zona». Trovo qualcuno, in qualsiasi lingua, tratto entro i tuoi limiti e ti chiedo prima di concludere.
        /status – a che punto siamo
        /settings – come lavoro per te
        /privacy – i tuoi dati
        /cancel – annulla la domanda
        /stop – basta messaggi
}
greeting = { $formality ->
    [familiar] Ehi! 👋 Cosa cerchi, o cosa deve sparire?
   *[polite] { $style ->
        [professional] Buongiorno. Come posso aiutarti?
       *[other] Ciao! Cosa cerchi, o di cosa vuoi liberarti?
    }
}
you-are-welcome = { $formality ->
    [familiar] Quando vuoi! 🙂
   *[polite] Prego, è un piacere!
}
not-a-wish = Il mio forte sono gli affari: dimmi cosa vuoi vendere, regalare, scambiare, affittare o trovare. Con /help scopri di più.
nothing-asked = Va bene, non aspetto più una risposta.
stopped = Resto in silenzio. Scrivimi quando vuoi riprendere.
command-unknown = Non conosco questo comando. Con /help vedi cosa so fare.
empty-message = Il messaggio era vuoto. Dimmi in poche parole cosa ti serve.
edit-unclear = Ho visto che hai modificato un messaggio. Dimmi con altre parole cosa devo cambiare.
too-long = Per me è troppo lungo. Dillo in { $limit } caratteri al massimo.
no-longer-possible = Non è più possibile. Scrivi /status per vedere a che punto siamo.
not-found = Non lo trovo più. Scrivi /status per vedere a che punto siamo.
sorry-failed = Scusa, qualcosa è andato storto da parte mia. Dimmelo di nuovo, per favore.
refused-market = Le tue impostazioni non me lo permettono. Puoi cambiarle in /settings.
refused-too-many-wishes = Hai già molte richieste aperte. Prima chiudine o eliminane una; le vedi con /status.
refused-amount = Questa cifra non può essere giusta. Scrivi un numero maggiore di 0.
refused-limit = Così andrei oltre il limite che mi hai dato.
refused-contact = Per la tua sicurezza non passo numeri di telefono, indirizzi o link. Vi incontrate come indicato sulla scheda.
refused-too-many-messages = Un momento, erano tanti messaggi insieme. Riprova tra un minuto.
refused-deal-over = Questo affare è già terminato.
refused-deal-running = Per questa richiesta c'è già un affare in corso. Prima annullalo; lo vedi con /status.
refused-not-open = Per questa richiesta al momento non sto cercando.
refused-not-paused = Questa richiesta non è in pausa.
refused-same-price = Il prezzo è già questo.
refused-too-many-counters = Di proposte avanti e indietro ce ne sono state abbastanza. Accetta o rifiuta.

# Comandi nei menu
command-start = Inizia
command-help = Cosa so fare
command-status = A che punto siamo
command-settings = Come lavoro per te
command-privacy = I tuoi dati
command-cancel = Annulla la domanda
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
