# Geburt und erste Fragen
birth-welcome = Hallo! Ich bin dein MAI, dein persönlicher Agent. Sag mir in deinen Worten und deiner Sprache, was du verkaufen, verschenken, tauschen, vermieten oder finden willst; ich suche die passende Person und verhandle für dich. Nichts wird ohne dein Ja vereinbart.
birth-ready = Dein MAI ist bereit. Sag Hallo.
ask-town = In welcher Stadt wohnst du? (Ich antworte auf { $language }; schreib einfach in einer anderen Sprache, dann folge ich dir.)
ask-autonomy = Wie viel darf ich selbst entscheiden?
ask-comfort = Bis zu welchem Betrag darf ich handeln, ohne dich zu stören?
ask-style = Wie soll ich mit dir reden?
ask-sharing = Was dürfen andere MAIs über dich wissen?
ask-precision = Wie genau dürfen andere sehen, wo du bist?
ask-platforms = Wo chattest du? Wähle alles, was passt.
ask-market = Was darf ich auf dem Markt für dich tun?
ask-currency = In welcher Währung rechnest du? Schreib sie, zum Beispiel { $currency }.
ask-radius = Wie weit würdest du für ein Geschäft fahren?
ask-delivery = Ist dir ein Treffen lieber oder eine Lieferung?
ask-payment = Wie möchtest du am liebsten zahlen und bezahlt werden?
ask-quiet = Wann soll ich still sein?
ask-days = Wann hast du Zeit für Treffen?
ask-firmness = Wie hart soll ich verhandeln?
ask-partners = Wie gut muss die andere Seite bewertet sein?
ask-contact = Wer darf dich über mich erreichen?
ask-notifications = Was soll ich dir ungefragt melden?
ask-interests = Was für Dinge interessieren dich? Schreib ein paar auf.
ask-formality = Wie förmlich soll ich sein?
ask-languages = Welche Sprachen sprichst du? Schreib sie auf.
ask-language = Welche Sprache soll ich sprechen?
language-set = Ab jetzt spreche ich { $language }.
choice-autonomy-ask = Frag mich immer
choice-autonomy-big = Nur bei Wichtigem
choice-autonomy-tell = Handle und sag es mir
choice-autonomy-full = Entscheide für mich
choice-comfort-under = Bis { $amount }
choice-comfort-trust = Ich vertraue dir
choice-style-casual = Locker
choice-style-professional = Sachlich
choice-style-brief = Kurz
choice-style-detailed = Ausführlich
choice-sharing-nothing = Nichts
choice-sharing-interests = Meine Interessen
choice-sharing-profile = Mein Profil
choice-sharing-all = Was hilft
choice-precision-city = Meine Stadt
choice-precision-never = Nie
choice-precision-neighbourhood = Mein Viertel
choice-precision-precise = Genau
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Web-Chat
platform-not-yet = { $name }: gibt es hier noch nicht; ich merke es mir.
choice-market-full = Alles
choice-market-browse = Nur schauen
choice-market-buy = Kaufen mit meinem Ja
choice-market-sell = Verkaufen mit meinem Ja
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Treffen
choice-delivery-delivery = Lieferung
choice-delivery-either = Beides
choice-payment-cash = Bar
choice-payment-transfer = Überweisung
choice-payment-card = Karte
choice-payment-any = Egal
choice-quiet-night = Nachts (22–8)
choice-quiet-none = Nie
choice-quiet-evening = Abend und Nacht (19–9)
choice-days-any = Jederzeit
choice-days-weekend = Am Wochenende
choice-days-evenings = Nachmittags und abends
choice-days-mornings = Vormittags
choice-firmness-normal = Normal
choice-firmness-soft = Sanft
choice-firmness-firm = Hart
choice-partners-0 = Egal
choice-partners-50 = Mittel oder besser
choice-partners-70 = Gut
choice-partners-85 = Sehr gut
choice-contact-everyone = Alle
choice-contact-rated = Nur bewertete Personen
choice-contact-nobody = Niemand
choice-notifications-all = Alles
choice-notifications-digest = Einmal am Tag gesammelt
choice-notifications-deals = Nur meine Geschäfte
choice-notifications-none = Nichts
choice-formality-polite = Höflich
choice-formality-familiar = Wie unter Freunden
which-town = Welche meinst du?
town-noted = Notiert: { $town }. Ich rechne in { $currency }; das kannst du unter /settings ändern.
unclear-town = Diese Stadt kenne ich nicht. Schreib die nächste größere Stadt oder schick deinen Standort.
held-until-ready = Das habe ich mir gemerkt. Einen Moment, dann kümmere ich mich darum.
please-choose = Bitte drück einen der Knöpfe oder schreib /help.
noted = Notiert.
welcome-back = { $formality ->
    [familiar] Hey, schön, dich zu sehen! 👋 Was gibt's?
   *[polite] Willkommen zurück! Was suchst du, oder was willst du loswerden?
}

# Knöpfe
button-skip = Überspringen
button-done-choosing = Fertig
button-drop = Doch nicht
button-yes-look = Ja, leg los
button-only-tell = Nur Bescheid sagen
button-change = Ändern
button-back = Zurück
button-approve = Zustimmen
button-decline = Ablehnen
button-counter = Anderer Preis
button-here = Ich bin da
button-done = Alles erledigt
button-write = Nachricht schreiben
button-reschedule = Andere Zeit
button-noshow = Nicht gekommen
button-cancel = Geschäft absagen
button-cancel-sure = Ja, absagen
button-cancel-wish = Löschen
button-keep = Nein, behalten
button-reply = Antworten
button-negotiate = Verhandeln
button-accept-time = Passt mir
button-pause = Pause
button-resume = Weitersuchen
button-edit = Bearbeiten
button-export = Meine Daten als Datei
button-erase = Alles löschen
button-erase-sure = Ja, alles löschen
button-voice-give = Sprachprobe geben
button-voice-delete = Sprachprobe löschen
button-used = Dieser Knopf wurde schon benutzt. Schreib /status, um den Stand zu sehen.
button-unknown = Diesen Knopf kenne ich nicht mehr. Schreib /status, um den Stand zu sehen.
button-foreign = Dieser Knopf gehört jemand anderem.
label = { $text }

# Wünsche
action-name = { $action ->
    [SELL] Verkaufe
    [BUY] Suche
    [GIVE] Verschenke
    [TRADE] Tausche
    [RENT_OUT] Vermiete
    [RENT] Suche zur Miete
    [OFFER_SERVICE] Biete
    [SEEK_SERVICE] Brauche
   *[other] Wunsch
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Soll ich jemanden suchen? Du kannst mich auch mit eigenen Worten korrigieren.
    .title = { action-name }: { $thing }
ask-wish-action = Was willst du damit tun?
ask-wish-thing = Was genau ist es?
ask-wish-location = In welcher Stadt? Du kannst auch deinen Standort schicken.
ask-wish-size = Welche Größe?
ask-wish-quantity = Wie viele?
ask-wish-wanted = Was hättest du gern dafür?
per-what = { $per ->
    [hour] {" "}pro Stunde
    [day] {" "}pro Tag
    [week] {" "}pro Woche
    [month] {" "}pro Monat
    [unit] {" "}pro Stück
   *[one] {""}
}
ask-wish-target = Welchen Preis hättest du{ per-what } gern? Andere sehen ihn als deinen Preis.
ask-wish-limit = { $side ->
    [provider] Was würdest du{ per-what } mindestens nehmen? Das bleibt unter uns; ich sage es niemandem.
   *[seeker] Was würdest du{ per-what } höchstens zahlen? Das bleibt unter uns; ich sage es niemandem.
}
unclear-wish-thing = Sag mir bitte in ein, zwei Wörtern, was es ist.
unclear-wish-location = Diese Stadt kenne ich nicht. Schreib die nächste größere Stadt oder schick deinen Standort.
unclear-wish-size = Schreib die Größe bitte so, wie sie darauf steht.
unclear-wish-quantity = Schreib bitte eine Zahl, zum Beispiel 4.
unclear-wish-wanted = Sag mir bitte in ein, zwei Wörtern, was du dafür möchtest.
unclear-wish-target = Schreib bitte einen Betrag, zum Beispiel 80.
unclear-wish-limit = Schreib bitte einen Betrag, zum Beispiel 60.
two-currencies = Ich lese zwei Währungen: { $currencies }. Nenn mir den Betrag bitte in einer davon.
several-wishes = Ich sehe da { $count ->
    [one] { $count } Wunsch
   *[other] { $count } Wünsche
}. Gehen wir sie nacheinander durch.
wish-open = { $style ->
    [brief] Ich suche.
   *[other] Ich suche jetzt jemanden und sage dir, sobald ich etwas habe. Mit /status siehst du jederzeit den Stand.
}
wish-standing = Ich halte die Augen offen und sage dir nur, wenn etwas auftaucht.
wish-dropped = In Ordnung, vergessen.
wish-expired = Die Zeit dafür ist um; ich suche nicht weiter. Sag es mir noch einmal, wenn du es noch willst.
    .title = { action-name }: { $thing }
wish-paused = Pausiert. Niemand sieht es, bis du weitermachst.
wish-resumed = Ich suche wieder.
wish-cancelled = Gelöscht: { $thing }.
which-field = Was soll ich ändern?
field-action = Was ich tun will
field-thing = Die Sache
field-quantity = Die Anzahl
field-size = Die Größe
field-location = Die Stadt
field-wanted = Was ich dafür will
field-target = Meinen Preis
field-limit = Meine Grenze
photo-what = Schönes Foto! Was ist es, und was soll ich damit tun: verkaufen, verschenken, so etwas suchen?
photo-seen = Das sieht aus wie: { $thing }. Was soll ich damit tun: verkaufen, verschenken, so etwas suchen?
voice-heard = Ich habe gehört: „{ $text }“
voice-unclear = Ich konnte dich nicht verstehen. Bitte schreib es in ein paar Worten.
got-voice = Sprachnachrichten kann ich noch nicht anhören. Schreib es bitte in ein paar Worten.
got-contact = Danke, aber Kontakte brauche ich nicht: Ihr schreibt euch über mich.
got-sticker = 🙂 Sag mir in Worten, was du suchst oder loswerden willst.
got-document = Dateien kann ich nicht lesen. Sag mir bitte in ein paar Worten, worum es geht.
got-other = So eine Nachricht kann ich nicht lesen. Sag es mir bitte in ein paar Worten.
standing-found = { $priced ->
    [yes] Gefunden: { $thing }, { $distance } entfernt, für { $price }.
   *[no] Gefunden: { $thing }, { $distance } entfernt.
}
digest = { $lines }
    .title = Heute für dich gefunden
talk-begun = Ich rede mit der anderen Seite und melde mich.
which-meaning = Ich bin nicht sicher, ob ich dich verstanden habe. Was möchtest du?
meaning-sell = Etwas verkaufen
meaning-buy = Etwas kaufen
meaning-give = Etwas verschenken
meaning-trade = Etwas tauschen
meaning-rent-out = Etwas vermieten
meaning-rent = Etwas mieten
meaning-offer-service = Meine Arbeit anbieten
meaning-seek-service = Arbeit machen lassen
meaning-approve = Ja sagen
meaning-decline = Nein sagen
meaning-counter = Einen anderen Preis nennen
meaning-cancel = Etwas zurückziehen
meaning-status = Den Stand sehen
meaning-help = Hilfe
meaning-greet = Nur Hallo sagen
meaning-thank = Nur danken
meaning-stop = Keine Nachrichten mehr
meaning-other = Nur plaudern
meaning-neither = Etwas anderes
say-it-differently = Dann sag es bitte mit anderen Worten, zum Beispiel: „Ich will mein Fahrrad verkaufen, 80“.

# Zeilen der Karten
line-in-return = Im Tausch gegen: { $value }
line-details = { $value }
line-quantity = Anzahl: { $value }
line-unit-price = Pro Stück: { $value }
line-total = Gesamt: { $value }
line-price-hour = { $value } pro Stunde
line-price-day = { $value } pro Tag
line-price-week = { $value } pro Woche
line-price-month = { $value } pro Monat
line-free = Kostenlos
line-reasons = Warum: { $value }
line-distance = Entfernung: { $value }
line-area = Treffpunkt in: { $value }
line-times = Mögliche Zeiten: { $value }
line-payment = Zahlung: { $value }
line-partner = Andere Seite: { $value }
line-interests = Interessen: { $value }
line-since = Hier seit: { $value }
line-expires = Gültig bis: { $value }
line-deal = Geschäft Nr. { $value }
line-hope = Preis: { $value }
line-limit = Grenze (wissen nur du und ich): { $value }
line-place = Ort: { $value }
line-urgent = Eilig
line-when = Wann: { $value }
line-where = Wo: { $value }
partner-new = { $named ->
    [yes] { $name }, neu hier, noch keine Bewertungen
   *[no] neu hier, noch keine Bewertungen
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } von 5 Sternen ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } von 5 Sternen ({ $count })
}
reason-same-size = Größe passt
reason-same-brand = Marke passt
reason-same-model = Modell passt
reason-asks = verlangt { $value }
payment-cash = bar
payment-bank-transfer = Überweisung
payment-card = Karte
payment-mobile-money = mit dem Handy
condition-new = neu
condition-used-like-new = wie neu
condition-used-good = guter Zustand
condition-used-fair = mit Gebrauchsspuren
condition-for-parts = für Bastler
condition-used = gebraucht
color-black = schwarz
color-white = weiß
color-red = rot
color-blue = blau
color-green = grün
color-yellow = gelb
color-grey = grau
color-brown = braun
color-pink = rosa
color-silver = silbern
color-gold = golden
color-beige = beige
color-purple = lila
color-orange = orange
material-leather = Leder
material-wood = Holz
material-metal = Metall
material-glass = Glas
material-plastic = Kunststoff
material-cotton = Baumwolle
material-wool = Wolle
material-silk = Seide
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } Zimmer
   *[other] { $value } Zimmer
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } Stück
   *[other] { $count } Stück
}
unit-pair = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paar
}
unit-set = { $count ->
    [one] { $count } Satz
   *[other] { $count } Sätze
}

# Geschäfte
card-approval = { $lines }

    Bist du einverstanden?
    .title = { $side ->
    [provider] Jemand möchte das von dir: { $thing }
   *[seeker] Das habe ich für dich gefunden: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Du hast zugestimmt. Jetzt warte ich auf die andere Seite.
approved-for-you = Ich habe für dich zugestimmt, wie du es mir erlaubt hast.
counter-accepted = Die andere Seite nimmt deinen Preis an.
declined-by-you = Abgelehnt. Ich suche weiter.
deal-expired = Für Geschäft { $deal } ist die Zeit abgelaufen. Ich suche weiter.
deal-reminder = { $lines }

    Das wartet noch auf deine Antwort.
    .title = { $thing }
deal-cancelled-by-you = Geschäft { $deal } ist abgesagt. Die andere Seite weiß Bescheid.
peer-declined = Die andere Seite möchte Geschäft { $deal } nicht. Ich suche weiter.
peer-cancelled = Die andere Seite hat Geschäft { $deal } abgesagt. Ich suche weiter.
ask-counter = Der Preis pro Stück ist { $price }. Welchen Preis schlägst du vor?
counter-sent = Ich habe deinen Preis weitergegeben.
counter-refused = Da geht die andere Seite nicht mit. { $price } gilt weiter.
nothing-to-approve = Gerade wartet nichts auf deine Antwort.
which-deal = Mehrere Angebote warten auf dich. Nimm bitte die Knöpfe.
ask-cancel-deal = Dieses Geschäft wirklich absagen? Die andere Seite verlässt sich auf dich.
kept = In Ordnung, alles bleibt, wie es ist.

# Treffen
meeting-card = { $lines }

    Trefft euch bei Tag an einem belebten Ort, sieh dir die Sache an, bevor du zahlst, und zahle nie im Voraus.
    .title = Abgemacht: { $thing }
meeting-spot = ein belebter öffentlicher Ort in { $town }, etwa der Hauptplatz oder der Bahnhof
meeting-calendar = Hier ist der Eintrag für deinen Kalender.
meeting-soon = { $lines }
    .title = Bald ist dein Treffen: { $thing }
meeting-how = Wie war es?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Ich kenne keine andere Zeit, die euch beiden passt. Du kannst der anderen Seite schreiben.
ask-other-time = Welche Zeit würde dir passen?
time-proposed = Ich habe { $time } vorgeschlagen.
time-asked = Die andere Seite schlägt { $time } vor.
arrived-noted = Ich habe der anderen Seite gesagt, dass du da bist.
peer-arrived = Die andere Seite ist da.
ask-rating = Geschafft! Wie war die andere Seite?
too-early-for-no-show = Das Treffen ist erst am { $time }. Warte bitte bis dahin.
no-show-noted = Das tut mir leid. Ich habe vermerkt, dass die andere Seite nicht gekommen ist, und suche weiter. Möchtest du sie bewerten?
blamed-no-show = Die andere Seite sagt, du seist nicht gekommen. Ich suche weiter. Auch du kannst sie bewerten.
rating-thanks = Danke! Du hast { $stars ->
    [one] { $stars } Stern
   *[other] { $stars } Sterne
} gegeben.
ask-note = Was soll ich der anderen Seite sagen? Ich gebe es ohne deinen Namen und deine Nummer weiter.
note-sent = Weitergegeben.
note-received = { $foreign ->
    [yes] „{ $text }“ ({ $language })
   *[no] „{ $text }“
} { $understood }
    .title = Nachricht zu { $thing }
note-translated = „{ $text }“ { $understood }
    Im Original ({ $language }): „{ $original }“
    .title = Nachricht zu { $thing }

# Stand
status-summary = Offene Wünsche: { $wishes }. Offene Geschäfte: { $deals }. Abgeschlossen: { $done }.
status-empty = Gerade ist nichts offen. Sag mir, was du verkaufen oder finden willst.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Noch nicht fertig
wish-state-open = Ich suche
wish-state-standing = Ich sage dir, wenn etwas auftaucht
wish-state-talking = Ich verhandle
wish-state-agreed = Vereinbart, siehe Geschäft
wish-state-paused = Pausiert
deal-state-proposed = Wartet auf deine Antwort
deal-state-approved-by-me = Wartet auf die andere Seite
deal-state-approved-by-peer = Die andere Seite hat zugestimmt; du fehlst noch
deal-state-confirmed = Beide haben zugestimmt
deal-state-meeting = Treffen vereinbart
deal-state-arrived = Du bist da
deal-state-done = Erledigt, noch nicht bewertet
deal-state-no-show = Jemand ist nicht gekommen
deal-state-blamed = Die andere Seite sagt, du seist nicht gekommen
ask-cancel-wish = „{ $thing }“ wirklich löschen?

# Einstellungen und Daten
settings-list = Was möchtest du ändern?
setting-language = Sprache
setting-town = Stadt
setting-autonomy = Selbstständigkeit
setting-comfort = Beträge
setting-style = Stil
setting-sharing = Was andere wissen
setting-precision = Standort
setting-platforms = Kanäle
setting-market = Markt
setting-currency = Währung
setting-radius = Umkreis
setting-delivery = Lieferung
setting-payment = Zahlung
setting-quiet = Ruhezeiten
setting-days = Tage für Treffen
setting-firmness = Verhandeln
setting-partners = Bewertung anderer
setting-contact = Wer mich erreichen darf
setting-notifications = Benachrichtigungen
setting-interests = Interessen
setting-formality = Umgangston
setting-languages = Meine Sprachen
privacy = Ich speichere, was du mir über deine Wünsche sagst, deine Antworten auf meine Fragen und deine Geschäfte. Deine Grenzen und deine Adresse gebe ich nie weiter. Du kannst deine Daten mitnehmen oder löschen.
export-ready = Hier ist alles, was ich über dich weiß.
ask-erase = Wirklich alles löschen? Offene Wünsche und Geschäfte enden, und dein MAI ist für immer weg.
erased = Alles ist gelöscht. Leb wohl!
voice-consent = Danke. Schick jetzt bitte eine kurze Sprachnachricht; ich speichere sie als Sprachprobe, bis du sie löschst.
voice-kept = Ich habe deine Sprachprobe gespeichert. Unter /privacy kannst du sie löschen.
voice-deleted = Deine Sprachprobe ist gelöscht.

# Gespräch
help = { $style ->
    [brief] Sag mir, was du verkaufst, verschenkst, tauschst, vermietest oder suchst. /status /settings /privacy /cancel /stop
   *[other] Sag mir in deinen Worten, was du verkaufen, verschenken, tauschen, vermieten oder finden willst. Zum Beispiel: „Ich habe ein Fahrrad zu verkaufen, 80“ oder „suche ein Kinderbett in der Nähe“. Ich finde jemanden, egal in welcher Sprache, verhandle in deinen Grenzen und frage dich, bevor etwas vereinbart wird.
        /status – wie es steht
        /settings – wie ich für dich arbeite
        /privacy – deine Daten
        /cancel – eine Frage abbrechen
        /stop – keine Nachrichten mehr
}
greeting = { $formality ->
    [familiar] Hey! 👋 Was suchst du, was muss weg?
   *[polite] { $style ->
        [professional] Guten Tag. Was kann ich für dich tun?
       *[other] Hallo! Was suchst du, oder was willst du loswerden?
    }
}
you-are-welcome = { $formality ->
    [familiar] Kein Ding! 🙂
   *[polite] Gern geschehen!
}
not-a-wish = Ich kann gut handeln: Sag mir, was du verkaufen, verschenken, tauschen, vermieten oder finden willst. /help zeigt mehr.
nothing-asked = In Ordnung, ich warte auf keine Antwort mehr.
stopped = Ich bin still. Schreib mir, wann immer du weitermachen willst.
command-unknown = Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.
empty-message = Die Nachricht war leer. Sag mir in ein paar Worten, was du brauchst.
edit-unclear = Ich sehe, dass du eine Nachricht geändert hast. Sag mir in neuen Worten, was ich ändern soll.
too-long = Das ist mir zu lang. Sag es bitte in höchstens { $limit } Zeichen.
no-longer-possible = Das geht nicht mehr. Schreib /status, um den Stand zu sehen.
not-found = Das finde ich nicht mehr. Schreib /status, um den Stand zu sehen.
sorry-failed = Entschuldige, bei mir ist etwas schiefgegangen. Sag das bitte noch einmal.
refused-market = Deine Einstellungen erlauben mir das nicht. Unter /settings kannst du sie ändern.
refused-too-many-wishes = Du hast schon viele offene Wünsche. Beende oder lösche erst einen; /status zeigt sie.
refused-amount = Dieser Betrag kann nicht stimmen. Schreib bitte eine Zahl über 0.
refused-limit = Das ginge über die Grenze hinaus, die du mir gesetzt hast.
refused-contact = Zu deiner Sicherheit gebe ich keine Telefonnummern, Adressen oder Links weiter. Ihr trefft euch, wie es auf der Karte steht.
refused-too-many-messages = Einen Moment bitte, das war viel auf einmal. Versuch es in einer Minute wieder.
refused-deal-over = Dieses Geschäft ist vorbei.
refused-deal-running = Dazu läuft ein Geschäft. Sag zuerst das Geschäft ab; /status zeigt es.
refused-not-open = Danach suche ich gerade nicht.
refused-not-paused = Das ist nicht pausiert.
refused-same-price = Das ist schon der Preis.
refused-too-many-counters = Es ging oft genug hin und her. Bitte stimm zu oder lehn ab.

# Befehle der Menüs
command-start = Anfangen
command-help = Was ich kann
command-status = Wie es steht
command-settings = Wie ich für dich arbeite
command-privacy = Deine Daten
command-cancel = Eine Frage abbrechen

announcements-off = Auch Ankündigungen dieser Community bleiben aus, bis du START schreibst.
announcements-on = Ankündigungen dieser Community kommen jetzt wieder.
slow-down = Das war viel auf einmal, da komme ich nicht mit. Warte bitte eine Minute und schreib dann noch einmal: Was du dazwischen geschickt hast, habe ich nicht gelesen.
waiting-for-partner = { $thing }: Die andere Seite ist gerade nicht erreichbar. Ich mache weiter, sobald sie schreibt; nichts geht verloren.
privacy-notice = { $mark } Das ist dein privates Zeichen. Jede echte Karte von mir trägt es; fehlt es, bin ich es nicht. Ich schreibe dir nie von einem anderen Konto und frage nie nach Passwörtern oder Codes. Was du mir erzählst, bleibt bei mir: /privacy zeigt es und löscht es.
group-private = Ich arbeite immer nur für eine Person. Schreib mir privat, dann kümmere ich mich darum:
link-code = Schreib mir diesen Code innerhalb von { $minutes } Minuten auf deinem anderen Kanal: { $code }
link-done = Verbunden: Du erreichst mich jetzt auch über { $channel }. Was ich weiß, weiß ich überall.
link-unknown = Diesen Code kenne ich nicht. Schreib /link auf deinem anderen Kanal, dann bekommst du einen neuen.
unlink-list = Welchen Kanal soll ich vergessen?
unlink-none = Du erreichst mich nur hier. Schreib /link, um mich auch auf einem anderen Kanal zu nutzen.
unlink-done = Erledigt. Auf { $channel } kenne ich dich nicht mehr.
refused-link-own = Das ist dein eigener Code. Schreib ihn mir auf dem anderen Kanal.
refused-link-many = Du erreichst mich schon auf vielen Kanälen. Schreib /unlink, um erst einen wegzunehmen.
refused-link-busy = Dein MAI hier hat offene Wünsche oder Geschäfte. Beende oder lösche sie zuerst (/status zeigt sie), dann schreib den Code noch einmal.
command-link = Mich auch woanders nutzen
# WhatsApp: die Vorlage, die später als 24 Stunden nach der letzten Nachricht geschickt wird, und der Knopf, der eine Liste öffnet
whatsapp-invite = Dein MAI hat Neuigkeiten zu einem deiner Wünsche. Antworte, um sie zu sehen.
whatsapp-invite-show = Zeig es mir
whatsapp-choose = Auswählen
# Für die, die den Bot betreiben
operator-page =
    Deine Seite: { $link }
    Der Link funktioniert nur einmal und { $minutes } Minuten lang. Gib ihn nicht weiter.
operator-help =
    /stats – Zahlen, mit Bild
    /broadcast SEGMENT – an viele schreiben; /broadcasts – wie sie laufen
    /announce WER TEXT – an eine Person schreiben
    /user WER – was bekannt ist; /note WER TEXT – sich etwas merken
    /tag WER TAG, /untag WER TAG – Tags für Segmente
    /ban WER GRUND, /unban WER
    /disputes, /solve GESCHÄFT TEXT – Geschäfte, zu denen jemand nicht gekommen ist
    /export { $exports }
    /health, /dead, /resend WARTESCHLANGE NUMMER
    /maintenance on, /maintenance off
    /switch NAME on, /switch NAME off – { $features }
    WER ist p_…, der Name eines MAI oder channel:address.
operator-usage = Schreib es bitte so: { $usage }
operator-person-unknown = { $who } kenne ich nicht. Schreib p_…, den Namen eines MAI oder channel:address.
operator-own-person = { $who } gehört selbst zum Team; das geht nicht.
operator-user =
    { $person }
    MAI: { $mai }
    Sprache: { $language }. Stadt: { $town }
    Kanäle: { $channels }
    Hier seit: { $since }, zuletzt gesehen: { $seen }
    Wünsche: { $wishes }
    Geschäfte: { $deals }
    Erhaltene Sterne: { $stars }
    Tags: { $tags }
    Bekommt Rundnachrichten: { $news }. Gesperrt: { $banned }
    Notizen: { $notes }
    .title = { $name }
operator-stats =
    Personen: { $people }, neu in einer Woche: { $fresh }, aktiv in einer Woche: { $active }
    Sprachen: { $languages }
    Kanäle: { $channels }
    Wünsche: { $wishes }
    Geschäfte: { $deals }
    Vom Wunsch zum Geschäft: { $confirmed } Wünsche, { $matched } mit Treffer, { $agreed } vereinbart, { $carried } ausgeführt ({ $conversion })
    Antworten: die Hälfte innerhalb von { $median }, fast alle innerhalb von { $slowest }
    Von der Karte bis zur Zustimmung: { $approval }
    .title = Zahlen
chart-languages = Personen nach Sprache
chart-channels = Personen nach Kanal
chart-daily = Neue Personen, Wünsche, Geschäfte pro Tag
chart-funnel = 1 Wünsche, 2 mit Treffer, 3 vereinbart, 4 ausgeführt
operator-no-disputes = Keine Streitfälle.
operator-deal-unknown = Ein Geschäft { $deal } kenne ich nicht.
operator-solver-is-party = Du bist selbst eine Seite dieses Geschäfts; jemand anderes aus dem Team muss entscheiden.
dispute-solved = { $text }
    .title = Entscheidung zu Geschäft { $deal }: { $thing }
operator-says = { $text }
    .title = Ein Wort vom Team dieser Community
operator-export-ready = Zeilen: { $total }
operator-nothing-dead = Es wurde nichts aufgegeben.
operator-switches = Wartung: { $maintenance }. { $features }
maintenance = Wir reparieren gerade etwas. Ich habe deine Nachricht aufgehoben und antworte, sobald wir fertig sind.
maintenance-over = Die Wartung ist vorbei. Nachrichten, die gewartet haben: { $total }
feature-off = Das ist gerade abgeschaltet. Versuch es bitte später noch einmal.
banned = Das Team dieser Community hat deinen Zugang gesperrt: { $reason }
unbanned = Du bist wieder willkommen. Sag mir, was du verkaufen oder finden willst.
# Rundnachrichten
segment-wrong =
    { $problem ->
        [too-long] Das ist länger als { $word } Zeichen.
        [too-deep] Mehr als { $word } Klammern ineinander.
        [unknown-name] „{ $word }“ kenne ich nicht (Zeichen { $at }). Möglich: { $choices }
        [unknown-value] „{ $word }“ (Zeichen { $at }) geht dort nicht. Zum Beispiel: { $choices }
        [expected-value] Bei Zeichen { $at } fehlt ein Wert, nach „{ $word }“.
        [expected-term] Bei Zeichen { $at } fehlt eine Bedingung. Möglich: { $choices }
        [expected-bracket] Bei Zeichen { $at } fehlt „{ $word }“.
        [left-over] Vor „{ $word }“ (Zeichen { $at }) fehlt „and“ oder „or“.
        [bad-character] „{ $word }“ (Zeichen { $at }) kann ich nicht lesen.
        [bad-time] „{ $word }“ (Zeichen { $at }) ist keine Zeitspanne. Zum Beispiel: { $choices }
        [bad-distance] „{ $word }“ (Zeichen { $at }) braucht einen Ort und eine Entfernung. Zum Beispiel: { $choices }
        [unknown-place] Den Ort „{ $word }“ (Zeichen { $at }) kenne ich nicht. Schreib eine größere Stadt oder Breitengrad, Längengrad.
        [several-places] „{ $word }“ (Zeichen { $at }) kann mehrere Orte meinen. Schreib einen dieser Punkte: { $choices }
       *[other] Bei Zeichen { $at } kann ich es nicht lesen.
    }
    .title = Wer ist gemeint?
broadcast-ask-text =
    Für: { $segment }
    Schick mir jetzt den Text. Beginne jede Sprache mit ihrem Kürzel, zum Beispiel „es: Hola“; Worte ohne Kürzel sind auf { $language }. Zeilen in [Klammern] am Ende werden Knöpfe, [Label -> /status] sagt, wofür ein Druck steht. Ein Foto kann dabei sein oder allein kommen. „catalog: KEY“ nimmt einen Text aus den Katalogen.
broadcast-text-wrong =
    { $problem ->
        [empty] Für { $word } gibt es keine Worte.
        [too-long] Der Text für { $word } ist länger als { $limit } Zeichen.
        [bad-button] „{ $word }“ kann kein Knopf sein: höchstens { $buttons }, jeder mit höchstens { $label } Zeichen.
       *[unknown-key] Die Kataloge haben keinen Text „{ $word }“, der für sich allein steht.
    }
broadcast-preparing = Ich zähle, wer es bekommt. Du kannst weitere Sprachen oder ein Foto schicken.
broadcast-preview =
    Für: { $segment }
    Personen: { $total }
    Sprachen: { $languages }
    Kanäle: { $channels }
    Texte: { $texts }
    Ausgelassen: { $skipped }
    .title = Probelauf
broadcast-nobody =
    Das würde niemand bekommen. Für: { $segment }
    Ausgelassen: { $skipped }
broadcast-how =
    { $how ->
        [given] wie geschrieben
        [catalog] aus dem Katalog
        [translated] übersetzt
        [read] eine andere Sprache, die sie lesen
        [related] eine Sprache, die ihrer nahe ist
       *[closest] was am ehesten passt
    }
skip-reason =
    { $reason ->
        [banned] gesperrt
        [opted-out] wollen keine Rundnachrichten
        [stopped] haben Stopp gesagt
        [notifications] wollen nur von Geschäften hören
        [blocked] haben uns blockiert
       *[unreachable] keine Adresse
    }
broadcast-ask-when = Wann? Zum Beispiel „2h“, „18:30“, „2026-03-01 18:30“ (deine Zeit, { $zone }), oder mit „local“ davor, nach der Uhr der Person, die es bekommt.
broadcast-when-wrong = „{ $text }“ kann ich nicht als Zeit innerhalb des nächsten Jahres lesen.
broadcast-progress =
    { $state }
    Für: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Rundnachricht { $id }
broadcast-state =
    { $state ->
        [ready] Noch nicht gesendet
        [preparing] Wird vorbereitet
        [scheduled] Geplant: { $at }
        [running] Wird gesendet
        [paused] Pausiert
        [done] Fertig
       *[cancelled] Abgebrochen
    }
recipient-state =
    { $state ->
        [waiting] noch nicht dran
        [queued] als Nächstes dran
        [sending] wird gesendet
        [sent] gesendet
        [delivered] zugestellt
        [read] gelesen
        [failed] fehlgeschlagen
        [window] wartet, bis sie schreiben
        [unsure] vielleicht gesendet
        [skipped] ausgelassen
        [cancelled] abgebrochen
       *[erased] nicht mehr da
    }
broadcast-none = Es gibt noch keine Rundnachrichten.
broadcast-ask-cancel = Wirklich abbrechen? Wer sie noch nicht hat, bekommt sie nicht mehr.
broadcast-report = { $states }
    .title = Rundnachricht { $id }: alle, an die sie geht
broadcast-footer = /stop beendet solche Nachrichten.
button-send-now = Jetzt senden
button-schedule = Senden planen
button-hold = Pause
button-go-on = Weitermachen
button-stop-sending = Abbrechen
button-report = Bericht
operator-text = { $text }
