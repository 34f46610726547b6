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
choice-notifications-digest = Un riepilogo al giorno
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
digest = { $lines }
    .title = Oggi ho trovato per te
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

announcements-off = Anche le comunicazioni di questa comunità restano disattivate, finché non scrivi START.
announcements-on = Le comunicazioni di questa comunità sono di nuovo attive.
slow-down = Erano tante cose tutte insieme, non riesco a starti dietro. Aspetta un minuto e poi riscrivi: quello che hai mandato nel frattempo non l'ho letto.
waiting-for-partner = { $thing }: al momento l'altra parte non è raggiungibile. Vado avanti appena scrive; non si perde niente.
privacy-notice = { $mark } Questo è il tuo segno privato. Lo trovi su ogni mia scheda autentica; se manca, non sono io. Non ti scrivo mai da un altro account e non chiedo mai password o codici. Quello che mi dici resta con me: con /privacy lo vedi e lo elimini.
group-private = Lavoro per una persona alla volta. Scrivimi in privato e me ne occupo:
link-code = Scrivimi questo codice sull'altro tuo canale entro { $minutes } minuti: { $code }
link-done = Collegato: ora mi trovi anche su { $channel }. Quello che so, lo so ovunque.
link-unknown = Non conosco questo codice. Scrivi /link sull'altro tuo canale per averne uno nuovo.
unlink-list = Quale canale devo dimenticare?
unlink-none = Mi trovi solo qui. Scrivi /link per usarmi anche su un altro canale.
unlink-done = Fatto. Su { $channel } non ti conosco più.
refused-link-own = Questo è il tuo stesso codice. Scrivimelo sull'altro canale.
refused-link-many = Mi trovi già su molti canali. Scrivi /unlink per toglierne prima uno.
refused-link-busy = Qui hai un MAI con richieste o affari aperti. Prima chiudili o eliminali (li vedi con /status), poi scrivi di nuovo il codice.
command-link = Usami anche altrove
# WhatsApp: il modello che parte più di 24 ore dopo l'ultimo messaggio, e il pulsante che apre un elenco
whatsapp-invite = Il tuo MAI ha novità su una delle tue richieste. Rispondi per vederle.
whatsapp-invite-show = Fammi vedere
whatsapp-choose = Scegli
# Per chi gestisce il bot
operator-page =
    La tua pagina: { $link }
    Il link funziona una volta sola, per { $minutes } minuti. Non passarlo a nessuno.
operator-help =
    /stats – le cifre, con un grafico
    /broadcast SEGMENTO – scrivi a tante persone; /broadcasts – come vanno gli invii
    /announce CHI TESTO – scrivi a una persona
    /user CHI – cosa si sa; /note CHI TESTO – ricorda qualcosa
    /tag CHI ETICHETTA, /untag CHI ETICHETTA – per i segmenti
    /ban CHI MOTIVO, /unban CHI
    /disputes, /solve AFFARE TESTO – affari a cui qualcuno non è venuto
    /export { $exports }
    /health, /dead, /resend CODA NUMERO
    /maintenance on, /maintenance off
    /switch NOME on, /switch NOME off – { $features }
    CHI è p_…, il nome di un MAI, oppure channel:address.
operator-usage = Scrivilo così, per favore: { $usage }
operator-person-unknown = Non conosco nessuno con questo nome: { $who }. Scrivi p_…, il nome di un MAI, oppure channel:address.
operator-own-person = { $who } fa parte dello staff; non è possibile.
operator-user =
    { $person }
    MAI: { $mai }
    Lingua: { $language }. Città: { $town }
    Canali: { $channels }
    Qui da: { $since }, ultima volta: { $seen }
    Richieste: { $wishes }
    Affari: { $deals }
    Stelle ricevute: { $stars }
    Etichette: { $tags }
    Riceve le comunicazioni: { $news }. Accesso chiuso: { $banned }
    Note: { $notes }
    .title = { $name }
operator-stats =
    Persone: { $people }, nuove in una settimana: { $fresh }, attive in una settimana: { $active }
    Lingue: { $languages }
    Canali: { $channels }
    Richieste: { $wishes }
    Affari: { $deals }
    Dalla richiesta all'affare: richieste { $confirmed }, abbinate { $matched }, concordate { $agreed }, portate a termine { $carried } ({ $conversion })
    Risposte: metà entro { $median }, quasi tutte entro { $slowest }
    Dalla scheda al sì: { $approval }
    .title = Cifre
chart-languages = Persone per lingua
chart-channels = Persone per canale
chart-daily = Nuove persone, richieste, affari al giorno
chart-funnel = 1 richieste, 2 abbinate, 3 concordate, 4 portate a termine
operator-no-disputes = Nessuna controversia.
operator-deal-unknown = Non conosco l'affare { $deal }.
operator-solver-is-party = Sei una delle parti di questo affare; deve decidere un'altra persona dello staff.
dispute-solved = { $text }
    .title = Decisione sull'affare { $deal }: { $thing }
operator-says = { $text }
    .title = Due parole da chi gestisce tutto questo
operator-export-ready = Righe: { $total }
operator-nothing-dead = Niente è stato abbandonato.
operator-switches = Manutenzione: { $maintenance }. { $features }
maintenance = Stiamo riparando qualcosa. Ho conservato il tuo messaggio e rispondo appena abbiamo finito.
maintenance-over = La manutenzione è finita. Messaggi che aspettavano: { $total }
feature-off = Al momento è disattivato. Riprova più tardi, per favore.
banned = Chi gestisce tutto questo ha chiuso il tuo accesso: { $reason }
unbanned = Ti diamo di nuovo il benvenuto. Dimmi cosa vuoi vendere o trovare.
# Comunicazioni a molti
segment-wrong =
    { $problem ->
        [too-long] È più lungo di { $word } caratteri.
        [too-deep] Più di { $word } parentesi una dentro l'altra.
        [unknown-name] Non conosco «{ $word }» (carattere { $at }). Possibile: { $choices }
        [unknown-value] «{ $word }» (carattere { $at }) qui non è possibile. Per esempio: { $choices }
        [expected-value] Manca un valore al carattere { $at }, dopo «{ $word }».
        [expected-term] Manca una condizione al carattere { $at }. Possibile: { $choices }
        [expected-bracket] Manca «{ $word }» al carattere { $at }.
        [left-over] Manca «and» oppure «or» prima di «{ $word }» (carattere { $at }).
        [bad-character] Non riesco a leggere «{ $word }» (carattere { $at }).
        [bad-time] «{ $word }» (carattere { $at }) non è un intervallo di tempo. Per esempio: { $choices }
        [bad-distance] Per «{ $word }» (carattere { $at }) servono un luogo e una distanza. Per esempio: { $choices }
        [unknown-place] Non conosco il luogo «{ $word }» (carattere { $at }). Scrivi una città più grande, oppure latitudine, longitudine.
        [several-places] «{ $word }» (carattere { $at }) può indicare più luoghi. Scrivi uno di questi punti: { $choices }
       *[other] Non riesco a leggere al carattere { $at }.
    }
    .title = A chi è rivolto?
broadcast-ask-text =
    Per: { $segment }
    Ora mandami il testo. Inizia ogni lingua con il suo codice, per esempio «es: Hola»; le parole senza codice sono in questa lingua: { $language }. Le righe tra [parentesi quadre] alla fine diventano pulsanti, [Label -> /status] dice cosa significa premerli. Puoi aggiungere una foto o mandarla da sola. «catalog: KEY» prende un testo dai cataloghi.
broadcast-text-wrong =
    { $problem ->
        [empty] Non ci sono parole per { $word }.
        [too-long] Il testo per { $word } è più lungo di { $limit } caratteri.
        [bad-button] «{ $word }» non può essere un pulsante: al massimo { $buttons }, ognuno di { $label } caratteri al massimo.
       *[unknown-key] Nei cataloghi non c'è un testo «{ $word }» che stia in piedi da solo.
    }
broadcast-preparing = Sto contando chi lo riceve. Puoi mandare altre lingue, o una foto.
broadcast-preview =
    Per: { $segment }
    Destinatari: { $total }
    Lingue: { $languages }
    Canali: { $channels }
    Testi: { $texts }
    Restano fuori: { $skipped }
    .title = Prova senza invio
broadcast-nobody =
    Non lo riceverebbe nessuno. Per: { $segment }
    Restano fuori: { $skipped }
broadcast-how =
    { $how ->
        [given] così come l'hai scritto
        [catalog] dal catalogo
        [translated] tradotto
        [read] un'altra lingua che leggono
        [related] una lingua vicina alla loro
       *[closest] quello che c'è di più vicino
    }
skip-reason =
    { $reason ->
        [banned] accesso chiuso
        [opted-out] non vogliono comunicazioni
        [stopped] hanno detto stop
        [notifications] vogliono sapere solo degli affari
        [blocked] ci hanno bloccato
       *[unreachable] senza indirizzo
    }
broadcast-ask-when = Quando? Per esempio «2h», «18:30», «2026-03-01 18:30» (ora tua, { $zone }), oppure con «local» davanti, all'ora di ogni destinatario.
broadcast-when-wrong = Non riesco a leggere «{ $text }» come un momento entro il prossimo anno.
broadcast-progress =
    { $state }
    Per: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Comunicazione { $id }
broadcast-state =
    { $state ->
        [ready] Non ancora inviata
        [preparing] In preparazione
        [scheduled] Programmata: { $at }
        [running] Invio in corso
        [paused] In pausa
        [done] Completata
       *[cancelled] Annullata
    }
recipient-state =
    { $state ->
        [waiting] da inviare
        [queued] i prossimi
        [sending] invio in corso
        [sent] inviati
        [delivered] consegnati
        [read] letti
        [failed] non riusciti
        [window] in attesa che scrivano
        [unsure] forse inviati
        [skipped] lasciati fuori
        [cancelled] annullati
       *[erased] non ci sono più
    }
broadcast-none = Non ci sono ancora comunicazioni.
broadcast-ask-cancel = La annullo davvero? Chi non l'ha ancora ricevuta non la riceverà.
broadcast-report = { $states }
    .title = Comunicazione { $id }: tutti i destinatari
broadcast-footer = Con /stop non ricevi più questi messaggi.
button-send-now = Invia ora
button-schedule = Programma
button-hold = Metti in pausa
button-go-on = Riprendi
button-stop-sending = Annulla l'invio
button-report = Resoconto
operator-text = { $text }
