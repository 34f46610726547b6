# Birth and bonding
birth-welcome = Γεια! Είμαι το MAI σου, η προσωπική σου βοήθεια στις αγοραπωλησίες. Πες μου με δικά σου λόγια και στη γλώσσα σου τι θέλεις να πουλήσεις, να χαρίσεις, να ανταλλάξεις, να νοικιάσεις ή να βρεις· ψάχνω το κατάλληλο άτομο και κάνω τα παζάρια για σένα. Τίποτα δεν κλείνει χωρίς το δικό σου ναι.
birth-ready = Το MAI σου είναι έτοιμο. Πες ένα γεια.
ask-town = Σε ποια πόλη μένεις; (Απαντάω στα { $language }· γράψε απλώς σε άλλη γλώσσα και θα σε ακολουθήσω.)
ask-autonomy = Πόσα μπορώ να αποφασίζω χωρίς εσένα;
ask-comfort = Μέχρι ποιο ποσό μπορώ να προχωράω χωρίς να σε ενοχλώ;
ask-style = Πώς να σου μιλάω;
ask-sharing = Τι μπορούν να ξέρουν τα άλλα MAI για σένα;
ask-precision = Με πόση ακρίβεια μπορούν να βλέπουν οι άλλοι πού είσαι;
ask-platforms = Πού κάνεις τσατ; Διάλεξε όλα όσα ισχύουν.
ask-market = Τι μπορώ να κάνω για σένα στην αγορά;
ask-currency = Σε ποιο νόμισμα υπολογίζεις; Γράψε το, για παράδειγμα { $currency }.
ask-radius = Πόσο μακριά θα πήγαινες για μια καλή συμφωνία;
ask-delivery = Προτιμάς συνάντηση ή παράδοση;
ask-payment = Πώς προτιμάς να πληρώνεις και να πληρώνεσαι;
ask-quiet = Πότε να μη σε ενοχλώ;
ask-days = Πότε έχεις χρόνο για συναντήσεις;
ask-firmness = Πόσο σκληρά να παζαρεύω;
ask-partners = Πόσο καλή βαθμολογία πρέπει να έχει η άλλη πλευρά;
ask-contact = Ποιος μπορεί να επικοινωνεί μαζί σου μέσα από μένα;
ask-notifications = Τι να σου λέω χωρίς να με ρωτάς;
ask-interests = Τι είδους πράγματα σε ενδιαφέρουν; Γράψε μερικά.
ask-formality = Πόσο επίσημα να σου μιλάω;
ask-languages = Ποιες γλώσσες μιλάς; Γράψε τες.
ask-language = Ποια γλώσσα να μιλάω;
language-set = Από εδώ και πέρα μιλάω { $language }.
choice-autonomy-ask = Ρώτα με πάντα
choice-autonomy-big = Μόνο για τα μεγάλα
choice-autonomy-tell = Κάν' το και πες μου
choice-autonomy-full = Αποφάσιζε για μένα
choice-comfort-under = Έως { $amount }
choice-comfort-trust = Σου έχω εμπιστοσύνη
choice-style-casual = Χαλαρά
choice-style-professional = Επαγγελματικά
choice-style-brief = Σύντομα
choice-style-detailed = Αναλυτικά
choice-sharing-nothing = Τίποτα
choice-sharing-interests = Τα ενδιαφέροντά μου
choice-sharing-profile = Το προφίλ μου
choice-sharing-all = Ό,τι βοηθάει
choice-precision-city = Την πόλη μου
choice-precision-never = Ποτέ
choice-precision-neighbourhood = Τη γειτονιά μου
choice-precision-precise = Ακριβώς
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Τσατ στο web
platform-not-yet = { $name }: δεν υπάρχει ακόμα εδώ· το κρατάω υπόψη μου.
choice-market-full = Τα πάντα
choice-market-browse = Μόνο να κοιτάς
choice-market-buy = Αγορά με έγκριση
choice-market-sell = Πώληση με έγκριση
choice-radius-5 = 5 χλμ.
choice-radius-20 = 20 χλμ.
choice-radius-50 = 50 χλμ.
choice-radius-100 = 100 χλμ.
choice-radius-500 = 500 χλμ.
choice-delivery-pickup = Συνάντηση
choice-delivery-delivery = Παράδοση
choice-delivery-either = Και τα δύο
choice-payment-cash = Μετρητά
choice-payment-transfer = Τραπεζική μεταφορά
choice-payment-card = Κάρτα
choice-payment-any = Οτιδήποτε
choice-quiet-night = Τη νύχτα (22–8)
choice-quiet-none = Καμία στιγμή
choice-quiet-evening = Βράδυ, νύχτα (19–9)
choice-days-any = Οποτεδήποτε
choice-days-weekend = Σαββατοκύριακα
choice-days-evenings = Απόγευμα και βράδυ
choice-days-mornings = Πρωινά
choice-firmness-normal = Κανονικά
choice-firmness-soft = Μαλακά
choice-firmness-firm = Σκληρά
choice-partners-0 = Οποιαδήποτε
choice-partners-50 = Μέτρια και πάνω
choice-partners-70 = Καλή
choice-partners-85 = Πολύ καλή
choice-contact-everyone = Όλοι
choice-contact-rated = Με βαθμολογία μόνο
choice-contact-nobody = Κανένας
choice-notifications-all = Τα πάντα
choice-notifications-digest = 1 φορά τη μέρα, όλα μαζί
choice-notifications-deals = Μόνο τις συμφωνίες
choice-notifications-none = Τίποτα
choice-formality-polite = Ευγενικά
choice-formality-familiar = Φιλικά
which-town = Ποια εννοείς;
town-noted = Το σημείωσα: { $town }. Υπολογίζω σε { $currency }· το αλλάζεις στο /settings.
unclear-town = Δεν ξέρω αυτή την πόλη. Γράψε την κοντινότερη μεγαλύτερη πόλη ή στείλε την τοποθεσία σου.
held-until-ready = Το κράτησα. Μια στιγμή μόνο και το αναλαμβάνω.
please-choose = Πάτησε ένα από τα κουμπιά ή γράψε /help.
noted = Το σημείωσα.
welcome-back = { $formality ->
    [familiar] Γεια, χαίρομαι που σε βλέπω! 👋 Τι νέα;
   *[polite] Καλώς ήρθες πάλι! Τι ψάχνεις ή τι θέλεις να δώσεις;
}

# Buttons
button-skip = Παράλειψη
button-done-choosing = Έτοιμο
button-drop = Άσ' το
button-yes-look = Ναι, προχώρα
button-only-tell = Μόνο ενημέρωσέ με
button-change = Αλλαγή
button-back = Πίσω
button-approve = Έγκριση
button-decline = Απόρριψη
button-counter = Άλλη τιμή
button-here = Έφτασα
button-done = Όλα εντάξει
button-write = Στείλε μήνυμα
button-reschedule = Άλλη ώρα
button-noshow = Δεν ήρθε κανείς
button-cancel = Ακύρωση συμφωνίας
button-cancel-sure = Ναι, ακύρωση
button-cancel-wish = Διαγραφή
button-keep = Όχι, να μείνει
button-reply = Απάντηση
button-negotiate = Διαπραγμάτευση
button-accept-time = Με βολεύει
button-pause = Παύση
button-resume = Ψάξε ξανά
button-edit = Επεξεργασία
button-export = Αρχείο δεδομένων
button-erase = Διαγραφή όλων
button-erase-sure = Ναι, διαγραφή όλων
button-voice-give = Δείγμα φωνής
button-voice-delete = Διαγραφή δείγματος
button-used = Αυτό το κουμπί έχει ήδη πατηθεί. Γράψε /status για να δεις πού βρίσκονται τα πράγματα.
button-unknown = Δεν αναγνωρίζω πια αυτό το κουμπί. Γράψε /status για να δεις πού βρίσκονται τα πράγματα.
button-foreign = Αυτό το κουμπί ανήκει σε κάποιον άλλο.
label = { $text }

# Wishes
action-name = { $action ->
    [SELL] Πώληση
    [BUY] Αγορά
    [GIVE] Χαρίζεται
    [TRADE] Ανταλλαγή
    [RENT_OUT] Προς ενοικίαση
    [RENT] Ζήτηση για ενοικίαση
    [OFFER_SERVICE] Προσφορά υπηρεσίας
    [SEEK_SERVICE] Ζήτηση υπηρεσίας
   *[other] Αίτημα
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Να ψάξω για κάποιον; Μπορείς και να με διορθώσεις με λόγια.
    .title = { action-name }: { $thing }
ask-wish-action = Τι θέλεις να κάνεις με αυτό;
ask-wish-thing = Τι ακριβώς είναι;
ask-wish-location = Σε ποια πόλη; Μπορείς να στείλεις και την τοποθεσία σου.
ask-wish-size = Τι μέγεθος;
ask-wish-quantity = Πόσα;
ask-wish-wanted = Τι θα ήθελες σε αντάλλαγμα;
per-what = { $per ->
    [hour] {" "}την ώρα
    [day] {" "}την ημέρα
    [week] {" "}την εβδομάδα
    [month] {" "}τον μήνα
    [unit] {" "}για το ένα
   *[one] {""}
}
ask-wish-target = Τι τιμή θα ήθελες{ per-what }; Οι άλλοι θα τη βλέπουν ως τη ζητούμενη τιμή σου.
ask-wish-limit = { $side ->
    [provider] Ποιο είναι το λιγότερο που θα δεχόσουν{ per-what }; Μένει μεταξύ μας· δεν το λέω ποτέ σε κανέναν.
   *[seeker] Ποιο είναι το περισσότερο που θα έδινες{ per-what }; Μένει μεταξύ μας· δεν το λέω ποτέ σε κανέναν.
}
unclear-wish-thing = Πες μου με μια-δυο λέξεις τι είναι.
unclear-wish-location = Δεν ξέρω αυτή την πόλη. Γράψε την κοντινότερη μεγαλύτερη πόλη ή στείλε την τοποθεσία σου.
unclear-wish-size = Γράψε το μέγεθος όπως το γράφει πάνω του.
unclear-wish-quantity = Γράψε έναν αριθμό, για παράδειγμα 4.
unclear-wish-wanted = Πες μου με μια-δυο λέξεις τι θα ήθελες σε αντάλλαγμα.
unclear-wish-target = Γράψε ένα ποσό, για παράδειγμα 80.
unclear-wish-limit = Γράψε ένα ποσό, για παράδειγμα 60.
two-currencies = Βλέπω δύο νομίσματα: { $currencies }. Πες μου το ποσό σε ένα από αυτά.
several-wishes = Βλέπω εδώ { $count ->
    [one] { $count } αίτημα
   *[other] { $count } αιτήματα
}. Ας τα πάρουμε ένα ένα.
wish-open = { $style ->
    [brief] Ψάχνω.
   *[other] Αρχίζω να ψάχνω και θα σου πω μόλις βρω κάτι. Γράψε /status όποτε θέλεις.
}
wish-standing = Έχω τα μάτια μου ανοιχτά και θα σου πω μόνο όταν εμφανιστεί κάτι.
wish-dropped = Εντάξει, το ξεχνάω.
wish-expired = Ο χρόνος για αυτό έληξε· σταμάτησα να ψάχνω. Πες το μου ξανά αν το θέλεις ακόμα.
    .title = { action-name }: { $thing }
wish-paused = Σε παύση. Δεν το βλέπει κανείς μέχρι να το συνεχίσεις.
wish-resumed = Ψάχνω ξανά.
wish-cancelled = Διαγράφηκε: { $thing }.
which-field = Τι να αλλάξω;
field-action = Τι θέλω να κάνω
field-thing = Το πράγμα
field-quantity = Πόσα
field-size = Το μέγεθος
field-location = Την πόλη
field-wanted = Τι θέλω σε αντάλλαγμα
field-target = Την τιμή μου
field-limit = Το όριό μου
photo-what = Ωραία φωτογραφία! Τι είναι και τι να κάνω: να το πουλήσω, να το χαρίσω, να βρω ένα τέτοιο;
photo-seen = Αυτό μοιάζει να είναι: { $thing }. Τι να κάνω: να το πουλήσω, να το χαρίσω, να βρω ένα τέτοιο;
voice-heard = Άκουσα: «{ $text }»
voice-unclear = Δεν κατάλαβα τι είπες. Γράψε το με λίγα λόγια.
got-voice = Δεν μπορώ ακόμα να ακούσω φωνητικά μηνύματα. Γράψε το με λίγα λόγια.
got-contact = Ευχαριστώ, αλλά δεν χρειάζομαι επαφές: εσύ και η άλλη πλευρά γράφετε ο ένας στον άλλο μέσα από μένα.
got-sticker = 🙂 Πες μου με λόγια τι ψάχνεις ή τι θέλεις να δώσεις.
got-document = Δεν μπορώ να διαβάσω αρχεία. Πες μου με λίγα λόγια περί τίνος πρόκειται.
got-other = Δεν μπορώ να διαβάσω τέτοιο μήνυμα. Πες μου με λίγα λόγια.
standing-found = { $priced ->
    [yes] Βρέθηκε: { $thing }, σε απόσταση { $distance }, ζητούμενη τιμή { $price }.
   *[no] Βρέθηκε: { $thing }, σε απόσταση { $distance }.
}
digest = { $lines }
    .title = Βρέθηκαν για σένα σήμερα
talk-begun = Μιλάω με την άλλη πλευρά και επιστρέφω.
which-meaning = Δεν ξέρω αν κατάλαβα καλά. Τι θέλεις να κάνεις;
meaning-sell = Να πουλήσω κάτι
meaning-buy = Να αγοράσω κάτι
meaning-give = Να χαρίσω κάτι
meaning-trade = Να ανταλλάξω κάτι
meaning-rent-out = Να δώσω κάτι για ενοικίαση
meaning-rent = Να νοικιάσω κάτι για μένα
meaning-offer-service = Να προσφέρω τη δουλειά μου
meaning-seek-service = Να μου κάνουν μια δουλειά
meaning-approve = Να πω ναι
meaning-decline = Να πω όχι
meaning-counter = Να πω άλλη τιμή
meaning-cancel = Να πάρω κάτι πίσω
meaning-status = Να δω πού βρισκόμαστε
meaning-help = Να πάρω βοήθεια
meaning-greet = Απλώς να πω γεια
meaning-thank = Απλώς να πω ευχαριστώ
meaning-stop = Να σταματήσουν τα μηνύματα
meaning-other = Απλώς να τα πούμε
meaning-neither = Κάτι άλλο
say-it-differently = Τότε πες το με άλλα λόγια, για παράδειγμα: «Πουλάω το ποδήλατό μου, 80».

# Lines of cards
line-in-return = Αντάλλαγμα: { $value }
line-details = { $value }
line-quantity = Ποσότητα: { $value }
line-unit-price = Το ένα: { $value }
line-total = Σύνολο: { $value }
line-price-hour = { $value } την ώρα
line-price-day = { $value } την ημέρα
line-price-week = { $value } την εβδομάδα
line-price-month = { $value } τον μήνα
line-free = Δωρεάν
line-reasons = Γιατί: { $value }
line-distance = Απόσταση: { $value }
line-area = Περιοχή συνάντησης: { $value }
line-times = Πιθανές ώρες: { $value }
line-payment = Πληρωμή: { $value }
line-partner = Άλλη πλευρά: { $value }
line-interests = Ενδιαφέροντα: { $value }
line-since = Εδώ από: { $value }
line-expires = Ισχύει έως: { $value }
line-deal = Συμφωνία αρ. { $value }
line-hope = Τιμή: { $value }
line-limit = Όριο (το ξέρουμε μόνο εσύ κι εγώ): { $value }
line-place = Μέρος: { $value }
line-urgent = Επείγον
line-when = Πότε: { $value }
line-where = Πού: { $value }
partner-new = { $named ->
    [yes] { $name }, νέο μέλος, χωρίς βαθμολογία ακόμα
   *[no] νέο μέλος, χωρίς βαθμολογία ακόμα
}
partner-rated = { $named ->
    [yes] { $name }, { NUMBER($stars, maximumFractionDigits: 1) } από 5 αστέρια ({ $count })
   *[no] { NUMBER($stars, maximumFractionDigits: 1) } από 5 αστέρια ({ $count })
}
reason-same-size = ταιριάζει το μέγεθος
reason-same-brand = ταιριάζει η μάρκα
reason-same-model = ταιριάζει το μοντέλο
reason-asks = ζητάει { $value }
payment-cash = μετρητά
payment-bank-transfer = τραπεζική μεταφορά
payment-card = κάρτα
payment-mobile-money = πληρωμή με κινητό
condition-new = καινούργιο
condition-used-like-new = σαν καινούργιο
condition-used-good = καλή κατάσταση
condition-used-fair = μέτρια κατάσταση
condition-for-parts = για ανταλλακτικά
condition-used = μεταχειρισμένο
color-black = μαύρο
color-white = άσπρο
color-red = κόκκινο
color-blue = μπλε
color-green = πράσινο
color-yellow = κίτρινο
color-grey = γκρι
color-brown = καφέ
color-pink = ροζ
color-silver = ασημί
color-gold = χρυσαφί
color-beige = μπεζ
color-purple = μοβ
color-orange = πορτοκαλί
material-leather = δέρμα
material-wood = ξύλο
material-metal = μέταλλο
material-glass = γυαλί
material-plastic = πλαστικό
material-cotton = βαμβάκι
material-wool = μαλλί
material-silk = μετάξι
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } χλμ.
attribute-rooms = { $value ->
    [one] { $value } δωμάτιο
   *[other] { $value } δωμάτια
}
attribute-area-m2 = { $value } τ.μ.
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } τεμάχιο
   *[other] { $count } τεμάχια
}
unit-pair = { $count ->
    [one] { $count } ζευγάρι
   *[other] { $count } ζευγάρια
}
unit-set = { $count ->
    [one] { $count } σετ
   *[other] { $count } σετ
}

# Deals
card-approval = { $lines }

    Συμφωνείς;
    .title = { $side ->
    [provider] Κάποιος θέλει αυτό από σένα: { $thing }
   *[seeker] Βρήκα αυτό για σένα: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Είπες ναι. Τώρα περιμένω την άλλη πλευρά.
approved-for-you = Το ενέκρινα για σένα, όπως μου έχεις επιτρέψει.
counter-accepted = Η άλλη πλευρά δέχεται την τιμή σου.
declined-by-you = Απορρίφθηκε. Συνεχίζω να ψάχνω.
deal-expired = Ο χρόνος για τη συμφωνία { $deal } έληξε. Συνεχίζω να ψάχνω.
deal-reminder = { $lines }

    Αυτό περιμένει ακόμα την απάντησή σου.
    .title = { $thing }
deal-cancelled-by-you = Η συμφωνία { $deal } ακυρώθηκε. Ενημέρωσα την άλλη πλευρά.
peer-declined = Η άλλη πλευρά δεν θέλει τη συμφωνία { $deal }. Συνεχίζω να ψάχνω.
peer-cancelled = Η άλλη πλευρά ακύρωσε τη συμφωνία { $deal }. Συνεχίζω να ψάχνω.
ask-counter = Η τιμή για το ένα είναι { $price }. Ποια τιμή προτείνεις αντί γι' αυτήν;
counter-sent = Μετέφερα την τιμή σου.
counter-refused = Η άλλη πλευρά δεν το δέχεται. Ισχύει ακόμα η τιμή { $price }.
nothing-to-approve = Αυτή τη στιγμή τίποτα δεν περιμένει την απάντησή σου.
which-deal = Σε περιμένουν αρκετές προσφορές. Χρησιμοποίησε τα κουμπιά.
ask-cancel-deal = Σίγουρα θέλεις να ακυρώσεις τη συμφωνία; Η άλλη πλευρά υπολογίζει σε σένα.
kept = Εντάξει, όλα μένουν ως έχουν.

# Meetings
meeting-card = { $lines }

    Συναντηθείτε σε πολυσύχναστο μέρος με το φως της ημέρας, δες το πράγμα πριν πληρώσεις και μην πληρώνεις ποτέ προκαταβολικά.
    .title = Συμφωνήθηκε: { $thing }
meeting-spot = πολυσύχναστο δημόσιο μέρος ({ $town }), όπως η κεντρική πλατεία ή ο σταθμός
meeting-calendar = Ορίστε η καταχώριση για το ημερολόγιό σου.
meeting-soon = { $lines }
    .title = Πλησιάζει η συνάντησή σου: { $thing }
meeting-how = Πώς πήγε;
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Δεν ξέρω άλλη ώρα που να βολεύει και τις δύο πλευρές. Μπορείς να γράψεις στην άλλη πλευρά.
ask-other-time = Ποια ώρα θα σε βόλευε;
time-proposed = Πρότεινα: { $time }.
time-asked = Η άλλη πλευρά προτείνει: { $time }.
arrived-noted = Είπα στην άλλη πλευρά ότι έφτασες.
peer-arrived = Η άλλη πλευρά έφτασε.
ask-rating = Τέλεια! Πώς ήταν η άλλη πλευρά;
too-early-for-no-show = Η συνάντηση είναι για: { $time }. Περίμενε μέχρι τότε.
no-show-noted = Λυπάμαι. Σημείωσα ότι η άλλη πλευρά δεν ήρθε και συνεχίζω να ψάχνω. Θέλεις να βάλεις βαθμολογία;
blamed-no-show = Η άλλη πλευρά λέει ότι δεν ήρθες. Συνεχίζω να ψάχνω. Μπορείς κι εσύ να βάλεις βαθμολογία.
rating-thanks = Ευχαριστώ! Έδωσες { $stars ->
    [one] { $stars } αστέρι
   *[other] { $stars } αστέρια
}.
ask-note = Τι να πω στην άλλη πλευρά; Το μεταφέρω χωρίς το όνομα ή τον αριθμό σου.
note-sent = Το μετέφερα.
note-received = { $foreign ->
    [yes] «{ $text }» ({ $language })
   *[no] «{ $text }»
} { $understood }
    .title = Μήνυμα: { $thing }
note-translated = «{ $text }» { $understood }
    Πρωτότυπο ({ $language }): «{ $original }»
    .title = Μήνυμα: { $thing }

# Status
status-summary = Ανοιχτά αιτήματα: { $wishes }. Ανοιχτές συμφωνίες: { $deals }. Ολοκληρωμένες: { $done }.
status-empty = Δεν υπάρχει τίποτα ανοιχτό τώρα. Πες μου τι θέλεις να πουλήσεις ή να βρεις.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Δεν έχει ολοκληρωθεί ακόμα
wish-state-open = Ψάχνω
wish-state-standing = Θα σου πω όταν εμφανιστεί κάτι
wish-state-talking = Διαπραγματεύομαι
wish-state-agreed = Συμφωνήθηκε, δες τη συμφωνία
wish-state-paused = Σε παύση
deal-state-proposed = Περιμένει την απάντησή σου
deal-state-approved-by-me = Περιμένω την άλλη πλευρά
deal-state-approved-by-peer = Η άλλη πλευρά είπε ναι· περιμένω εσένα
deal-state-confirmed = Είπαν ναι και οι δύο πλευρές
deal-state-meeting = Κανονίστηκε συνάντηση
deal-state-arrived = Έφτασες
deal-state-done = Έγινε, χωρίς βαθμολογία ακόμα
deal-state-no-show = Κάποιος δεν ήρθε
deal-state-blamed = Η άλλη πλευρά λέει ότι δεν ήρθες
ask-cancel-wish = Σίγουρα θέλεις να διαγράψεις το «{ $thing }»;

# Settings and privacy
settings-list = Τι θα ήθελες να αλλάξεις;
setting-language = Γλώσσα
setting-town = Πόλη
setting-autonomy = Αυτονομία
setting-comfort = Ποσά
setting-style = Ύφος
setting-sharing = Τι ξέρουν οι άλλοι
setting-precision = Τοποθεσία
setting-platforms = Κανάλια
setting-market = Αγορά
setting-currency = Νόμισμα
setting-radius = Ακτίνα
setting-delivery = Παράδοση
setting-payment = Πληρωμή
setting-quiet = Ώρες ησυχίας
setting-days = Μέρες για συνάντηση
setting-firmness = Παζάρι
setting-partners = Βαθμολογία των άλλων
setting-contact = Ποιος επικοινωνεί μαζί μου
setting-notifications = Ειδοποιήσεις
setting-interests = Ενδιαφέροντα
setting-formality = Τρόπος ομιλίας
setting-languages = Γλώσσες που μιλάω
privacy = Κρατάω όσα μου λες για τα αιτήματά σου, τις απαντήσεις στις ερωτήσεις μου και τις συμφωνίες σου. Τα όρια και η διεύθυνσή σου δεν φεύγουν ποτέ από μένα. Μπορείς να πάρεις τα δεδομένα σου μαζί σου ή να τα διαγράψεις.
export-ready = Ορίστε όλα όσα ξέρω για σένα.
ask-erase = Σίγουρα θέλεις να τα διαγράψεις όλα; Τα ανοιχτά αιτήματα και οι συμφωνίες τελειώνουν και το MAI σου χάνεται οριστικά.
erased = Διαγράφηκαν όλα. Να είσαι καλά!
voice-consent = Ευχαριστώ. Στείλε τώρα ένα σύντομο φωνητικό μήνυμα· το κρατάω ως δείγμα της φωνής σου μέχρι να το διαγράψεις.
voice-kept = Κράτησα το δείγμα της φωνής σου. Μπορείς να το διαγράψεις στο /privacy.
voice-deleted = Το δείγμα της φωνής σου διαγράφηκε.

# Talk
help = { $style ->
    [brief] Πες μου τι πουλάς, χαρίζεις, ανταλλάσσεις, νοικιάζεις ή ψάχνεις. /status /settings /privacy /cancel /stop
   *[other] Πες μου με δικά σου λόγια τι θέλεις να πουλήσεις, να χαρίσεις, να ανταλλάξεις, να νοικιάσεις ή να βρεις. Για παράδειγμα: «Έχω ένα ποδήλατο για πούλημα, 80» ή «ψάχνω κούνια μωρού εδώ κοντά». Βρίσκω κάποιον, σε όποια γλώσσα κι αν μιλάει, παζαρεύω μέσα στα όριά σου και σε ρωτάω πριν κλείσει κάτι.
        /status – πού βρίσκονται τα πράγματα
        /settings – πώς δουλεύω για σένα
        /privacy – τα δεδομένα σου
        /cancel – παράλειψη ερώτησης
        /stop – τέλος τα μηνύματα
}
greeting = { $formality ->
    [familiar] Γεια! 👋 Τι ψάχνεις ή τι πρέπει να φύγει;
   *[polite] { $style ->
        [professional] Χαίρετε. Σε τι μπορώ να βοηθήσω;
       *[other] Γεια! Τι ψάχνεις ή τι θέλεις να δώσεις;
    }
}
you-are-welcome = { $formality ->
    [familiar] Τίποτα! 🙂
   *[polite] Παρακαλώ!
}
not-a-wish = Είμαι εδώ για αγοραπωλησίες: πες μου τι θέλεις να πουλήσεις, να χαρίσεις, να ανταλλάξεις, να νοικιάσεις ή να βρεις. Το /help δείχνει περισσότερα.
nothing-asked = Εντάξει, δεν περιμένω πια απάντηση.
stopped = Σταματάω τα μηνύματα. Γράψε μου όποτε θέλεις να συνεχίσουμε.
command-unknown = Δεν ξέρω αυτή την εντολή. Το /help δείχνει τι μπορώ να κάνω.
empty-message = Το μήνυμα ήταν κενό. Πες μου με λίγα λόγια τι χρειάζεσαι.
edit-unclear = Είδα ότι άλλαξες ένα μήνυμα. Πες μου με νέα λόγια τι να αλλάξω.
too-long = Αυτό είναι πολύ μεγάλο για μένα. Πες το με το πολύ { $limit } χαρακτήρες.
no-longer-possible = Αυτό δεν γίνεται πια. Γράψε /status για να δεις πού βρίσκονται τα πράγματα.
not-found = Δεν το βρίσκω πια. Γράψε /status για να δεις πού βρίσκονται τα πράγματα.
sorry-failed = Συγγνώμη, κάτι πήγε στραβά από μέρους μου. Πες το ξανά.
refused-market = Οι ρυθμίσεις σου δεν μου το επιτρέπουν. Μπορείς να τις αλλάξεις στο /settings.
refused-too-many-wishes = Έχεις ήδη πολλά ανοιχτά αιτήματα. Ολοκλήρωσε ή διάγραψε πρώτα ένα· το /status τα δείχνει.
refused-amount = Αυτό το ποσό δεν μπορεί να είναι σωστό. Γράψε έναν αριθμό πάνω από 0.
refused-limit = Αυτό θα ξεπερνούσε το όριο που μου έδωσες.
refused-contact = Για την ασφάλειά σου δεν μεταφέρω τηλέφωνα, διευθύνσεις ή συνδέσμους. Συναντιέστε όπως γράφει η κάρτα.
refused-too-many-messages = Μια στιγμή, ήταν πολλά μαζί. Δοκίμασε ξανά σε ένα λεπτό.
refused-deal-over = Αυτή η συμφωνία έχει τελειώσει.
refused-deal-running = Τρέχει ήδη μια συμφωνία γι' αυτό. Ακύρωσε πρώτα τη συμφωνία· το /status τη δείχνει.
refused-not-open = Δεν το ψάχνω αυτή τη στιγμή.
refused-not-paused = Αυτό δεν είναι σε παύση.
refused-same-price = Αυτή είναι ήδη η τιμή.
refused-too-many-counters = Έγιναν αρκετές προσφορές πέρα δώθε. Ενέκρινε ή απόρριψε.

# Commands shown in menus
command-start = Έναρξη
command-help = Τι μπορώ να κάνω
command-status = Πού βρίσκονται τα πράγματα
command-settings = Πώς δουλεύω για σένα
command-privacy = Τα δεδομένα σου
command-cancel = Παράλειψη ερώτησης

announcements-off = Και οι ανακοινώσεις αυτής της κοινότητας μένουν κλειστές, μέχρι να γράψεις START.
announcements-on = Οι ανακοινώσεις αυτής της κοινότητας είναι πάλι ανοιχτές.
slow-down = Ήταν πολλά μαζί, δεν προλαβαίνω. Περίμενε ένα λεπτό και γράψε ξανά: όσα έστειλες στο μεταξύ δεν τα διάβασα.
waiting-for-partner = { $thing }: δεν μπορώ να βρω την άλλη πλευρά αυτή τη στιγμή. Συνεχίζω μόλις γράψει· δεν χάνεται τίποτα.
privacy-notice = { $mark } Αυτό είναι το προσωπικό σου σημάδι. Το έχει κάθε γνήσια κάρτα μου· αν λείπει, δεν είμαι εγώ. Δεν σου γράφω ποτέ από άλλον λογαριασμό και δεν ζητάω ποτέ κωδικούς πρόσβασης ή άλλους κωδικούς. Όσα μου λες μένουν σε μένα: στο /privacy τα βλέπεις και τα διαγράφεις.
group-private = Δουλεύω για ένα άτομο τη φορά. Γράψε μου ιδιωτικά και το αναλαμβάνω:
link-code = Γράψε μου αυτόν τον κωδικό στο άλλο σου κανάλι μέσα σε { $minutes } λεπτά: { $code }
link-done = Συνδέθηκε: τώρα με βρίσκεις και στο κανάλι { $channel }. Ό,τι ξέρω, το ξέρω παντού.
link-unknown = Δεν ξέρω αυτόν τον κωδικό. Γράψε /link στο άλλο σου κανάλι για να πάρεις καινούργιο.
unlink-list = Ποιο κανάλι να ξεχάσω;
unlink-none = Με βρίσκεις μόνο εδώ. Γράψε /link για να με χρησιμοποιείς και σε άλλο κανάλι.
unlink-done = Έγινε. Στο κανάλι { $channel } δεν σε ξέρω πια.
refused-link-own = Αυτός είναι ο δικός σου κωδικός. Γράψε τον μου στο άλλο κανάλι.
refused-link-many = Με βρίσκεις ήδη σε πολλά κανάλια. Γράψε /unlink για να βγάλεις πρώτα ένα.
refused-link-busy = Εδώ έχεις ένα MAI με ανοιχτά αιτήματα ή συμφωνίες. Ολοκλήρωσέ τα ή διάγραψέ τα πρώτα (το /status τα δείχνει) και μετά γράψε ξανά τον κωδικό.
command-link = Μίλα μου και από άλλο κανάλι
# WhatsApp: το πρότυπο που στέλνεται πάνω από 24 ώρες μετά το τελευταίο μήνυμα και το κουμπί που ανοίγει μια λίστα
whatsapp-invite = Το MAI σου έχει νέα για ένα από τα αιτήματά σου. Απάντησε για να τα δεις.
whatsapp-invite-show = Δείξε μου
whatsapp-choose = Διάλεξε
# Για την ομάδα που τρέχει το bot
operator-page =
    Η σελίδα σου: { $link }
    Ο σύνδεσμος λειτουργεί μία φορά, για { $minutes } λεπτά. Μην τον δώσεις παραπέρα.
operator-help =
    /stats – στοιχεία, με γράφημα
    /broadcast ΤΜΗΜΑ – μήνυμα σε πολλά άτομα· /broadcasts – πώς πάνε
    /announce ΑΤΟΜΟ ΚΕΙΜΕΝΟ – μήνυμα σε ένα άτομο
    /user ΑΤΟΜΟ – τι ξέρουμε· /note ΑΤΟΜΟ ΚΕΙΜΕΝΟ – να θυμάμαι κάτι
    /tag ΑΤΟΜΟ ΕΤΙΚΕΤΑ, /untag ΑΤΟΜΟ ΕΤΙΚΕΤΑ – για τα τμήματα
    /ban ΑΤΟΜΟ ΛΟΓΟΣ, /unban ΑΤΟΜΟ
    /disputes, /solve ΣΥΜΦΩΝΙΑ ΚΕΙΜΕΝΟ – συμφωνίες όπου κάποιος δεν ήρθε
    /export { $exports }
    /health, /dead, /resend ΟΥΡΑ ΑΡΙΘΜΟΣ
    /maintenance on, /maintenance off
    /switch ΟΝΟΜΑ on, /switch ΟΝΟΜΑ off – { $features }
    ΑΤΟΜΟ είναι p_…, το όνομα ενός MAI ή channel:address.
operator-usage = Γράψε το έτσι: { $usage }
operator-person-unknown = Δεν ξέρω κανένα άτομο με αυτό το όνομα: { $who }. Γράψε p_…, το όνομα ενός MAI ή channel:address.
operator-own-person = { $who }: ανήκει στην ομάδα, οπότε αυτό δεν γίνεται.
operator-user =
    { $person }
    MAI: { $mai }
    Γλώσσα: { $language }. Πόλη: { $town }
    Κανάλια: { $channels }
    Εδώ από: { $since }, τελευταία φορά: { $seen }
    Αιτήματα: { $wishes }
    Συμφωνίες: { $deals }
    Αστέρια που πήρε: { $stars }
    Ετικέτες: { $tags }
    Λαμβάνει μαζικά μηνύματα: { $news }. Αποκλεισμός: { $banned }
    Σημειώσεις: { $notes }
    .title = { $name }
operator-stats =
    Άτομα: { $people }, νέα σε μια εβδομάδα: { $fresh }, ενεργά σε μια εβδομάδα: { $active }
    Γλώσσες: { $languages }
    Κανάλια: { $channels }
    Αιτήματα: { $wishes }
    Συμφωνίες: { $deals }
    Από το αίτημα στη συμφωνία: αιτήματα { $confirmed }, με ταίριασμα { $matched }, συμφωνημένα { $agreed }, ολοκληρωμένα { $carried } ({ $conversion })
    Απαντήσεις: οι μισές μέσα σε { $median }, σχεδόν όλες μέσα σε { $slowest }
    Από την κάρτα στην έγκριση: { $approval }
    .title = Στοιχεία
chart-languages = Άτομα ανά γλώσσα
chart-channels = Άτομα ανά κανάλι
chart-daily = Νέα άτομα, αιτήματα, συμφωνίες ανά ημέρα
chart-funnel = 1 αιτήματα, 2 με ταίριασμα, 3 συμφωνημένα, 4 ολοκληρωμένα
operator-no-disputes = Δεν υπάρχουν διαφωνίες.
operator-deal-unknown = Δεν ξέρω τη συμφωνία { $deal }.
operator-solver-is-party = Είσαι η μία πλευρά αυτής της συμφωνίας· πρέπει να αποφασίσει άλλο άτομο από την ομάδα.
dispute-solved = { $text }
    .title = Απόφαση για τη συμφωνία { $deal }: { $thing }
operator-says = { $text }
    .title = Δυο λόγια από την ομάδα
operator-export-ready = Γραμμές: { $total }
operator-nothing-dead = Δεν εγκαταλείφθηκε τίποτα.
operator-switches = Συντήρηση: { $maintenance }. { $features }
maintenance = Επισκευάζουμε κάτι. Κράτησα το μήνυμά σου και απαντάω μόλις τελειώσουμε.
maintenance-over = Η συντήρηση τελείωσε. Μηνύματα που περίμεναν: { $total }
feature-off = Αυτό είναι κλειστό αυτή τη στιγμή. Δοκίμασε ξανά αργότερα.
banned = Η ομάδα έκλεισε την πρόσβασή σου: { $reason }
unbanned = Σε καλωσορίζουμε πάλι. Πες μου τι θέλεις να πουλήσεις ή να βρεις.
# Μαζικά μηνύματα
segment-wrong =
    { $problem ->
        [too-long] Αυτό ξεπερνάει τους { $word } χαρακτήρες.
        [too-deep] Πάνω από { $word } παρενθέσεις, η μία μέσα στην άλλη.
        [unknown-name] Δεν ξέρω το «{ $word }» (χαρακτήρας { $at }). Επιτρέπονται: { $choices }
        [unknown-value] Το «{ $word }» (χαρακτήρας { $at }) δεν γίνεται εκεί. Για παράδειγμα: { $choices }
        [expected-value] Λείπει μια τιμή στον χαρακτήρα { $at }, μετά το «{ $word }».
        [expected-term] Λείπει μια συνθήκη στον χαρακτήρα { $at }. Επιτρέπονται: { $choices }
        [expected-bracket] Λείπει το «{ $word }» στον χαρακτήρα { $at }.
        [left-over] Λείπει «and» ή «or» πριν από το «{ $word }» (χαρακτήρας { $at }).
        [bad-character] Δεν μπορώ να διαβάσω το «{ $word }» (χαρακτήρας { $at }).
        [bad-time] Το «{ $word }» (χαρακτήρας { $at }) δεν είναι χρονικό διάστημα. Για παράδειγμα: { $choices }
        [bad-distance] Το «{ $word }» (χαρακτήρας { $at }) χρειάζεται ένα μέρος και μια απόσταση. Για παράδειγμα: { $choices }
        [unknown-place] Δεν ξέρω το μέρος «{ $word }» (χαρακτήρας { $at }). Γράψε μια μεγαλύτερη πόλη ή γεωγραφικό πλάτος, μήκος.
        [several-places] Το «{ $word }» (χαρακτήρας { $at }) μπορεί να είναι πολλά μέρη. Γράψε ένα από αυτά τα σημεία: { $choices }
       *[other] Δεν μπορώ να το διαβάσω στον χαρακτήρα { $at }.
    }
    .title = Ποια άτομα εννοείς;
broadcast-ask-text =
    Για: { $segment }
    Τώρα στείλε μου το κείμενο. Ξεκίνα κάθε γλώσσα με τον κωδικό της, για παράδειγμα «es: Hola»· ό,τι δεν έχει κωδικό είναι στα { $language }. Οι γραμμές σε [αγκύλες] στο τέλος γίνονται κουμπιά, το [Label -> /status] λέει τι σημαίνει το πάτημα. Μπορεί να έχει και φωτογραφία ή να είναι μόνο φωτογραφία. Το «catalog: KEY» παίρνει ένα κείμενο από τους καταλόγους.
broadcast-text-wrong =
    { $problem ->
        [empty] Δεν υπάρχει κείμενο για { $word }.
        [too-long] Το κείμενο για { $word } ξεπερνάει τους { $limit } χαρακτήρες.
        [bad-button] Το «{ $word }» δεν μπορεί να γίνει κουμπί: το πολύ { $buttons }, με το πολύ { $label } χαρακτήρες το καθένα.
       *[unknown-key] Οι κατάλογοι δεν έχουν κείμενο «{ $word }» που να στέκεται μόνο του.
    }
broadcast-preparing = Μετράω ποια άτομα το λαμβάνουν. Μπορείς να στείλεις κι άλλες γλώσσες ή μια φωτογραφία.
broadcast-preview =
    Για: { $segment }
    Άτομα που το λαμβάνουν: { $total }
    Γλώσσες: { $languages }
    Κανάλια: { $channels }
    Κείμενα: { $texts }
    Μένουν έξω: { $skipped }
    .title = Δοκιμή χωρίς αποστολή
broadcast-nobody =
    Δεν θα το λάμβανε κανείς. Για: { $segment }
    Μένουν έξω: { $skipped }
broadcast-how =
    { $how ->
        [given] όπως το έγραψες
        [catalog] από τον κατάλογο
        [translated] μεταφρασμένο
        [read] άλλη γλώσσα που διαβάζουν
        [related] γλώσσα κοντινή στη δική τους
       *[closest] ό,τι πιο κοντινό υπάρχει
    }
skip-reason =
    { $reason ->
        [banned] με αποκλεισμό
        [opted-out] δεν θέλουν μαζικά μηνύματα
        [stopped] είπαν stop
        [notifications] θέλουν να μαθαίνουν μόνο για συμφωνίες
        [blocked] μας μπλόκαραν
       *[unreachable] χωρίς διεύθυνση
    }
broadcast-ask-when = Πότε; Για παράδειγμα «2h», «18:30», «2026-03-01 18:30» (η ώρα σου, { $zone }) ή, με «local» μπροστά, στην τοπική ώρα κάθε ατόμου που το λαμβάνει.
broadcast-when-wrong = Δεν μπορώ να διαβάσω το «{ $text }» ως στιγμή μέσα στον επόμενο χρόνο.
broadcast-progress =
    { $state }
    Για: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Μαζικό μήνυμα { $id }
broadcast-state =
    { $state ->
        [ready] Δεν στάλθηκε ακόμα
        [preparing] Ετοιμάζεται
        [scheduled] Προγραμματίστηκε: { $at }
        [running] Στέλνεται
        [paused] Σε παύση
        [done] Ολοκληρώθηκε
       *[cancelled] Ακυρώθηκε
    }
recipient-state =
    { $state ->
        [waiting] απομένουν
        [queued] τα επόμενα
        [sending] στέλνονται
        [sent] στάλθηκαν
        [delivered] παραδόθηκαν
        [read] διαβάστηκαν
        [failed] απέτυχαν
        [window] σε αναμονή μέχρι να γράψουν
        [unsure] ίσως στάλθηκαν
        [skipped] έμειναν έξω
        [cancelled] ακυρώθηκαν
       *[erased] δεν υπάρχουν πια
    }
broadcast-none = Δεν υπάρχουν μαζικά μηνύματα ακόμα.
broadcast-ask-cancel = Σίγουρα θέλεις να το ακυρώσεις; Όσα άτομα δεν το έλαβαν ακόμα δεν θα το λάβουν.
broadcast-report = { $states }
    .title = Μαζικό μήνυμα { $id }: κάθε άτομο
broadcast-footer = Με /stop σταματάς αυτά τα μηνύματα.
button-send-now = Αποστολή τώρα
button-schedule = Προγραμματισμός
button-hold = Παύση
button-go-on = Συνέχεια
button-stop-sending = Ακύρωση αποστολής
button-report = Αναφορά
operator-text = { $text }
