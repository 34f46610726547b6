# Narodziny i poznanie się
birth-welcome = Cześć! Tu MAI, twój osobisty agent handlowy. Napisz po swojemu i w swoim języku, co chcesz sprzedać, oddać, zamienić, wynająć albo znaleźć; poszukam właściwej osoby i potarguję się za ciebie. Bez twojego „tak” nic nie jest ustalone.
birth-ready = Twój MAI już czeka. Przywitaj się.
ask-town = W jakim mieście mieszkasz? (Mój język odpowiedzi: { $language }; pisz w innym, a się dostosuję.)
ask-autonomy = Na ile mogę decydować bez pytania?
ask-comfort = Do jakiej kwoty mogę działać bez zawracania ci głowy?
ask-style = Jak mam z tobą rozmawiać?
ask-sharing = Co inne MAI mogą o tobie wiedzieć?
ask-precision = Jak dokładnie inni mogą widzieć, gdzie jesteś?
ask-platforms = Gdzie piszesz? Zaznacz wszystko, co pasuje.
ask-market = Co mogę robić za ciebie na rynku?
ask-currency = W jakiej walucie liczysz? Napisz, na przykład { $currency }.
ask-radius = Jak daleko możesz pojechać, żeby dobić targu?
ask-delivery = Wolisz się spotkać czy zamówić dostawę?
ask-payment = Jak wolisz płacić i dostawać pieniądze?
ask-quiet = Kiedy mam milczeć?
ask-days = Kiedy masz czas na spotkania?
ask-firmness = Jak ostro mam się targować?
ask-partners = Jak dobre oceny musi mieć druga strona?
ask-contact = Kto może się z tobą kontaktować przeze mnie?
ask-notifications = O czym mam ci pisać z własnej inicjatywy?
ask-interests = Jakie rzeczy cię interesują? Wymień kilka.
ask-formality = Jak oficjalnie mam się odzywać?
ask-languages = Jakie znasz języki? Wypisz je.
ask-language = W jakim języku mam mówić?
language-set = Od teraz mój język to: { $language }.
choice-autonomy-ask = Zawsze pytaj
choice-autonomy-big = Pytaj o ważne sprawy
choice-autonomy-tell = Działaj i mów mi
choice-autonomy-full = Decyduj za mnie
choice-comfort-under = Do { $amount }
choice-comfort-trust = Ufam ci
choice-style-casual = Na luzie
choice-style-professional = Profesjonalnie
choice-style-brief = Krótko
choice-style-detailed = Szczegółowo
choice-sharing-nothing = Nic
choice-sharing-interests = Zainteresowania
choice-sharing-profile = Mój profil
choice-sharing-all = Co tylko pomoże
choice-precision-city = Moje miasto
choice-precision-never = Wcale
choice-precision-neighbourhood = Moja okolica
choice-precision-precise = Dokładnie
choice-platforms-telegram = Telegram
choice-platforms-whatsapp = WhatsApp
choice-platforms-web = Czat w przeglądarce
platform-not-yet = { $name }: tego tu jeszcze nie ma, ale będę pamiętać.
choice-market-full = Wszystko
choice-market-browse = Tylko się rozglądać
choice-market-buy = Kupno za moją zgodą
choice-market-sell = Sprzedaż za moją zgodą
choice-radius-5 = 5 km
choice-radius-20 = 20 km
choice-radius-50 = 50 km
choice-radius-100 = 100 km
choice-radius-500 = 500 km
choice-delivery-pickup = Spotkanie
choice-delivery-delivery = Dostawa
choice-delivery-either = Obojętnie
choice-payment-cash = Gotówka
choice-payment-transfer = Przelew
choice-payment-card = Karta
choice-payment-any = Obojętnie
choice-quiet-night = W nocy (22–8)
choice-quiet-none = Nigdy
choice-quiet-evening = Wieczór i noc (19–9)
choice-days-any = O każdej porze
choice-days-weekend = W weekendy
choice-days-evenings = Popołudnia, wieczory
choice-days-mornings = Rano
choice-firmness-normal = Normalnie
choice-firmness-soft = Łagodnie
choice-firmness-firm = Ostro
choice-partners-0 = Dowolne
choice-partners-50 = Średnie lub lepsze
choice-partners-70 = Dobre
choice-partners-85 = Bardzo dobre
choice-contact-everyone = Wszyscy
choice-contact-rated = Tylko osoby z oceną
choice-contact-nobody = Nikt
choice-notifications-all = O wszystkim
choice-notifications-digest = Raz dziennie, zbiorczo
choice-notifications-deals = O moich transakcjach
choice-notifications-none = O niczym
choice-formality-polite = Uprzejmie
choice-formality-familiar = Po koleżeńsku
which-town = O które miasto chodzi?
town-noted = Zapisane: { $town }. Waluta: { $currency }; zmienisz to w /settings.
unclear-town = Nie znam takiego miasta. Napisz najbliższe większe albo wyślij lokalizację.
held-until-ready = Zapisane. Chwilka i się tym zajmę.
please-choose = Naciśnij jeden z przycisków albo napisz /help.
noted = Zapisane.
welcome-back = { $formality ->
    [familiar] Hej, fajnie, że jesteś! 👋 Co tam?
   *[polite] Witaj ponownie! Czego szukasz albo czego chcesz się pozbyć?
}

# Przyciski
button-skip = Pomiń
button-done-choosing = Gotowe
button-drop = Nieważne
button-yes-look = Tak, szukaj
button-only-tell = Tylko daj znać
button-change = Zmień
button-back = Wstecz
button-approve = Zgadzam się
button-decline = Odrzuć
button-counter = Inna cena
button-here = Jestem na miejscu
button-done = Załatwione
button-write = Napisz wiadomość
button-reschedule = Inny termin
button-noshow = Nikt nie przyszedł
button-cancel = Anuluj transakcję
button-cancel-sure = Tak, anuluj
button-cancel-wish = Usuń
button-keep = Nie, zostaw
button-reply = Odpowiedz
button-negotiate = Negocjuj
button-accept-time = Pasuje mi
button-pause = Wstrzymaj
button-resume = Szukaj znowu
button-edit = Edytuj
button-export = Moje dane w pliku
button-erase = Usuń wszystko
button-erase-sure = Tak, usuń wszystko
button-voice-give = Daj próbkę głosu
button-voice-delete = Usuń próbkę głosu
button-used = Ten przycisk był już użyty. Napisz /status, żeby sprawdzić, jak stoją sprawy.
button-unknown = Nie znam już tego przycisku. Napisz /status, żeby sprawdzić, jak stoją sprawy.
button-foreign = Ten przycisk należy do kogoś innego.
label = { $text }

# Zlecenia
action-name = { $action ->
    [SELL] Sprzedam
    [BUY] Kupię
    [GIVE] Oddam
    [TRADE] Zamienię
    [RENT_OUT] Do wynajęcia
    [RENT] Szukam do wynajęcia
    [OFFER_SERVICE] Oferuję usługę
    [SEEK_SERVICE] Szukam usługi
   *[other] Zlecenie
}
card-draft = { $lines }

    { $question }
    .title = { action-name }: { $thing }
card-confirm = { $lines }

    Mam kogoś poszukać? Możesz mnie też poprawić własnymi słowami.
    .title = { action-name }: { $thing }
ask-wish-action = Co chcesz z tym zrobić?
ask-wish-thing = Co to dokładnie jest?
ask-wish-location = W jakim mieście? Możesz też wysłać lokalizację.
ask-wish-size = Jaki rozmiar?
ask-wish-quantity = Ile sztuk?
ask-wish-wanted = Co chcesz w zamian?
per-what = { $per ->
    [hour] {" "}za godzinę
    [day] {" "}za dzień
    [week] {" "}za tydzień
    [month] {" "}za miesiąc
    [unit] {" "}za sztukę
   *[one] {""}
}
ask-wish-target = Jaką cenę proponujesz{ per-what }? Inni zobaczą ją jako twoją propozycję.
ask-wish-limit = { $side ->
    [provider] Jaka jest najniższa kwota{ per-what }, na którą się zgodzisz? To zostaje między nami; nikomu tego nie mówię.
   *[seeker] Jaka jest najwyższa kwota{ per-what }, którą zapłacisz? To zostaje między nami; nikomu tego nie mówię.
}
unclear-wish-thing = Napisz w jednym, dwóch słowach, co to jest.
unclear-wish-location = Nie znam takiego miasta. Napisz najbliższe większe albo wyślij lokalizację.
unclear-wish-size = Podaj rozmiar tak, jak jest oznaczony na rzeczy.
unclear-wish-quantity = Napisz liczbę, na przykład 4.
unclear-wish-wanted = Napisz w jednym, dwóch słowach, co chcesz w zamian.
unclear-wish-target = Napisz kwotę, na przykład 80.
unclear-wish-limit = Napisz kwotę, na przykład 60.
two-currencies = Widzę dwie waluty: { $currencies }. Podaj kwotę w jednej z nich.
several-wishes = Widzę tu { $count ->
    [one] { $count } zlecenie
    [few] { $count } zlecenia
    [many] { $count } zleceń
   *[other] { $count } zlecenia
}. Przejdźmy przez nie po kolei.
wish-open = { $style ->
    [brief] Szukam.
   *[other] Już szukam i dam znać, jak tylko coś będę mieć. W każdej chwili możesz napisać /status.
}
wish-standing = Będę się rozglądać i odezwę się tylko, gdy coś się pojawi.
wish-dropped = Jasne, zapominam o tym.
wish-expired = Czas minął, już nie szukam. Jeśli nadal chcesz, napisz jeszcze raz.
    .title = { action-name }: { $thing }
wish-paused = Wstrzymane. Nikt tego nie widzi, dopóki nie wznowisz.
wish-resumed = Znowu szukam.
wish-cancelled = Usunięto: { $thing }.
which-field = Co mam zmienić?
field-action = Co chcę zrobić
field-thing = Rzecz
field-quantity = Ilość
field-size = Rozmiar
field-location = Miasto
field-wanted = Co chcę w zamian
field-target = Moja cena
field-limit = Mój limit
photo-what = Fajne zdjęcie! Co to jest i co mam z tym zrobić: sprzedać, oddać, znaleźć coś takiego?
photo-seen = To chyba: { $thing }. Co mam z tym zrobić: sprzedać, oddać, znaleźć coś takiego?
voice-heard = Słyszę: „{ $text }”
voice-unclear = Nie udało mi się zrozumieć nagrania. Napisz to w kilku słowach.
got-voice = Nie potrafię jeszcze słuchać wiadomości głosowych. Napisz to w kilku słowach.
got-contact = Dzięki, ale kontakty nie są mi potrzebne: ty i druga strona piszecie do siebie przeze mnie.
got-sticker = 🙂 Napisz słowami, czego szukasz albo czego chcesz się pozbyć.
got-document = Nie potrafię czytać plików. Napisz w kilku słowach, o co chodzi.
got-other = Nie potrafię czytać takich wiadomości. Napisz to w kilku słowach.
standing-found = { $priced ->
    [yes] Jest: { $thing }, { $distance } od ciebie, cena { $price }.
   *[no] Jest: { $thing }, { $distance } od ciebie.
}
digest = { $lines }
    .title = Znalezione dziś dla ciebie
talk-begun = Rozmawiam z drugą stroną i dam znać.
which-meaning = Nie wiem, czy dobrze rozumiem. Co chcesz zrobić?
meaning-sell = Coś sprzedać
meaning-buy = Coś kupić
meaning-give = Coś oddać
meaning-trade = Coś zamienić
meaning-rent-out = Wynająć komuś
meaning-rent = Wynająć od kogoś
meaning-offer-service = Zaoferować usługę
meaning-seek-service = Zlecić usługę
meaning-approve = Powiedzieć „tak”
meaning-decline = Powiedzieć „nie”
meaning-counter = Podać inną cenę
meaning-cancel = Coś wycofać
meaning-status = Sprawdzić, jak stoją sprawy
meaning-help = Uzyskać pomoc
meaning-greet = Tylko się przywitać
meaning-thank = Tylko podziękować
meaning-stop = Wyłączyć wiadomości
meaning-other = Tylko pogadać
meaning-neither = Coś innego
say-it-differently = To napisz to innymi słowami, na przykład: „Chcę sprzedać rower, 80”.

# Wiersze kart
line-in-return = W zamian: { $value }
line-details = { $value }
line-quantity = Ilość: { $value }
line-unit-price = Za sztukę: { $value }
line-total = Razem: { $value }
line-price-hour = { $value } za godzinę
line-price-day = { $value } za dzień
line-price-week = { $value } za tydzień
line-price-month = { $value } za miesiąc
line-free = Za darmo
line-reasons = Dlaczego: { $value }
line-distance = Odległość: { $value }
line-area = Okolica spotkania: { $value }
line-times = Możliwe terminy: { $value }
line-payment = Płatność: { $value }
line-partner = Druga strona: { $value }
line-interests = Zainteresowania: { $value }
line-since = Tutaj od: { $value }
line-expires = Ważne do: { $value }
line-deal = Transakcja nr { $value }
line-hope = Cena: { $value }
line-limit = Limit (wiemy tylko ty i ja): { $value }
line-place = Miejsce: { $value }
line-urgent = Pilne
line-when = Kiedy: { $value }
line-where = Gdzie: { $value }
partner-new = { $named ->
    [yes] { $name }, od niedawna tutaj, jeszcze bez ocen
   *[no] od niedawna tutaj, jeszcze bez ocen
}
partner-rated = { $named ->
    [yes] { $name }, ocena { NUMBER($stars, maximumFractionDigits: 1) } na 5 ({ $count })
   *[no] ocena { NUMBER($stars, maximumFractionDigits: 1) } na 5 ({ $count })
}
reason-same-size = rozmiar pasuje
reason-same-brand = marka pasuje
reason-same-model = model pasuje
reason-asks = chce { $value }
payment-cash = gotówka
payment-bank-transfer = przelew
payment-card = karta
payment-mobile-money = płatność telefonem
condition-new = nowe
condition-used-like-new = jak nowe
condition-used-good = stan dobry
condition-used-fair = ślady użytkowania
condition-for-parts = na części
condition-used = używane
color-black = czarny
color-white = biały
color-red = czerwony
color-blue = niebieski
color-green = zielony
color-yellow = żółty
color-grey = szary
color-brown = brązowy
color-pink = różowy
color-silver = srebrny
color-gold = złoty
color-beige = beżowy
color-purple = fioletowy
color-orange = pomarańczowy
material-leather = skóra
material-wood = drewno
material-metal = metal
material-glass = szkło
material-plastic = plastik
material-cotton = bawełna
material-wool = wełna
material-silk = jedwab
attribute-storage-gb = { $value } GB
attribute-mileage-km = { $value } km
attribute-rooms = { $value ->
    [one] { $value } pokój
    [few] { $value } pokoje
    [many] { $value } pokoi
   *[other] { $value } pokoju
}
attribute-area-m2 = { $value } m²
unit-kg = { $count } kg
unit-l = { $count } l
unit-m = { $count } m
unit-piece = { $count ->
    [one] { $count } sztuka
    [few] { $count } sztuki
    [many] { $count } sztuk
   *[other] { $count } sztuki
}
unit-pair = { $count ->
    [one] { $count } para
    [few] { $count } pary
    [many] { $count } par
   *[other] { $count } pary
}
unit-set = { $count ->
    [one] { $count } zestaw
    [few] { $count } zestawy
    [many] { $count } zestawów
   *[other] { $count } zestawu
}

# Transakcje
card-approval = { $lines }

    Zgadzasz się?
    .title = { $side ->
    [provider] Ktoś chce to od ciebie: { $thing }
   *[seeker] Mam coś dla ciebie: { $thing }
}
card-settled = { $lines }
    .title = { card-approval.title }
approved-waiting = Mam twoje „tak”. Teraz czekam na drugą stronę.
approved-for-you = Zatwierdzone w twoim imieniu, zgodnie z twoim pozwoleniem.
counter-accepted = Druga strona zgadza się na twoją cenę.
declined-by-you = Odrzucone. Szukam dalej.
deal-expired = Czas na transakcję { $deal } minął. Szukam dalej.
deal-reminder = { $lines }

    To nadal czeka na twoją odpowiedź.
    .title = { $thing }
deal-cancelled-by-you = Transakcja { $deal } anulowana. Druga strona już o tym wie.
peer-declined = Druga strona nie chce transakcji { $deal }. Szukam dalej.
peer-cancelled = Druga strona anulowała transakcję { $deal }. Szukam dalej.
ask-counter = Cena za sztukę to { $price }. Jaką cenę proponujesz zamiast tego?
counter-sent = Twoja cena została przekazana.
counter-refused = Druga strona się na to nie godzi. Nadal aktualne: { $price }.
nothing-to-approve = Teraz nic nie czeka na twoją odpowiedź.
which-deal = Czeka na ciebie kilka ofert. Użyj przycisków.
ask-cancel-deal = Na pewno anulować tę transakcję? Druga strona na ciebie liczy.
kept = Dobrze, wszystko zostaje bez zmian.

# Spotkania
meeting-card = { $lines }

    Spotkajcie się za dnia w ruchliwym miejscu, obejrzyj rzecz przed zapłatą i nigdy nie płać z góry.
    .title = Umówione: { $thing }
meeting-spot = ruchliwe miejsce publiczne ({ $town }), na przykład rynek albo dworzec
meeting-calendar = Oto wpis do twojego kalendarza.
meeting-soon = { $lines }
    .title = Zbliża się spotkanie: { $thing }
meeting-how = Jak poszło?
    .title = { $thing }
calendar-summary = MAI: { $thing }
calendar-description = { $lines }
no-other-times = Nie znam innego terminu, który pasuje obu stronom. Możesz napisać do drugiej strony.
ask-other-time = Jaki termin ci pasuje?
time-proposed = Zaproponowany termin: { $time }.
time-asked = Druga strona proponuje: { $time }.
arrived-noted = Druga strona już wie, że jesteś na miejscu.
peer-arrived = Druga strona jest na miejscu.
ask-rating = Załatwione! Jak oceniasz drugą stronę?
too-early-for-no-show = Termin spotkania to dopiero { $time }. Poczekaj do tego czasu.
no-show-noted = Przykro mi. Zapisane, że druga strona nie przyszła; szukam dalej. Chcesz ją ocenić?
blamed-no-show = Druga strona twierdzi, że nie było cię na spotkaniu. Szukam dalej. Ty też możesz wystawić ocenę.
rating-thanks = Dziękuję! Twoja ocena: { $stars ->
    [one] { $stars } gwiazdka
    [few] { $stars } gwiazdki
    [many] { $stars } gwiazdek
   *[other] { $stars } gwiazdki
}.
ask-note = Co przekazać drugiej stronie? Przekażę to bez twojego imienia i numeru.
note-sent = Przekazane.
note-received = { $foreign ->
    [yes] „{ $text }” ({ $language })
   *[no] „{ $text }”
} { $understood }
    .title = Wiadomość: { $thing }
note-translated = „{ $text }” { $understood }
    W oryginale ({ $language }): „{ $original }”
    .title = Wiadomość: { $thing }

# Stan spraw
status-summary = Otwarte zlecenia: { $wishes }. Otwarte transakcje: { $deals }. Zakończone: { $done }.
status-empty = Teraz nic nie jest otwarte. Napisz, co chcesz sprzedać albo znaleźć.
status-wish = { $lines }
    { $state }
    .title = { action-name }: { $thing }
status-deal = { $lines }
    { $state }
    .title = { $thing }
wish-state-draft = Jeszcze niedokończone
wish-state-open = Szukam
wish-state-standing = Dam znać, gdy coś się pojawi
wish-state-talking = Negocjuję
wish-state-agreed = Ustalone, zobacz transakcję
wish-state-paused = Wstrzymane
deal-state-proposed = Czeka na twoją odpowiedź
deal-state-approved-by-me = Czeka na drugą stronę
deal-state-approved-by-peer = Druga strona się zgodziła; czekamy na ciebie
deal-state-confirmed = Obie strony się zgodziły
deal-state-meeting = Spotkanie umówione
deal-state-arrived = Jesteś na miejscu
deal-state-done = Załatwione, jeszcze bez oceny
deal-state-no-show = Ktoś nie przyszedł
deal-state-blamed = Druga strona twierdzi, że nie było cię na spotkaniu
ask-cancel-wish = Na pewno usunąć „{ $thing }”?

# Ustawienia i prywatność
settings-list = Co chcesz zmienić?
setting-language = Język
setting-town = Miasto
setting-autonomy = Samodzielność
setting-comfort = Kwoty
setting-style = Styl
setting-sharing = Co wiedzą inni
setting-precision = Lokalizacja
setting-platforms = Kanały
setting-market = Rynek
setting-currency = Waluta
setting-radius = Zasięg
setting-delivery = Dostawa
setting-payment = Płatność
setting-quiet = Godziny ciszy
setting-days = Dni spotkań
setting-firmness = Targowanie
setting-partners = Oceny innych
setting-contact = Kto może pisać
setting-notifications = Powiadomienia
setting-interests = Zainteresowania
setting-formality = Ton
setting-languages = Języki, które znam
privacy = Przechowuję to, co piszesz o swoich zleceniach, twoje odpowiedzi na moje pytania i twoje transakcje. Twoich limitów i adresu nigdy nikomu nie przekazuję. Możesz zabrać swoje dane albo je usunąć.
export-ready = Oto wszystko, co o tobie wiem.
ask-erase = Na pewno usunąć wszystko? Otwarte zlecenia i transakcje się skończą, a twój MAI zniknie na dobre.
erased = Wszystko usunięte. Żegnaj!
voice-consent = Dziękuję. Wyślij teraz krótką wiadomość głosową; przechowam ją jako próbkę twojego głosu, dopóki jej nie usuniesz.
voice-kept = Próbka głosu zapisana. Możesz ją usunąć w /privacy.
voice-deleted = Próbka głosu usunięta.

# Rozmowa
help = { $style ->
    [brief] Napisz, co sprzedajesz, oddajesz, zamieniasz, wynajmujesz albo czego szukasz. /status /settings /privacy /cancel /stop
   *[other] Napisz po swojemu, co chcesz sprzedać, oddać, zamienić, wynająć albo znaleźć. Na przykład: „Mam rower na sprzedaż, 300 zł” albo „szukam łóżeczka w okolicy”. Znajdę kogoś, w jakimkolwiek języku mówi, potarguję się w twoich granicach i zapytam cię, zanim cokolwiek będzie ustalone.
        /status – jak stoją sprawy
        /settings – jak dla ciebie działam
        /privacy – twoje dane
        /cancel – zostaw pytanie bez odpowiedzi
        /stop – koniec wiadomości
}
greeting = { $formality ->
    [familiar] Hej! 👋 Czego szukasz albo co ma zniknąć z domu?
   *[polite] { $style ->
        [professional] Dzień dobry. W czym mogę pomóc?
       *[other] Cześć! Czego szukasz albo czego chcesz się pozbyć?
    }
}
you-are-welcome = { $formality ->
    [familiar] Nie ma sprawy! 🙂
   *[polite] Proszę bardzo!
}
not-a-wish = Moja działka to handel: napisz, co chcesz sprzedać, oddać, zamienić, wynająć albo znaleźć. Więcej pod /help.
nothing-asked = Dobrze, nie czekam już na odpowiedź.
stopped = Milknę. Napisz, gdy zechcesz wrócić.
command-unknown = Nie znam tego polecenia. /help pokaże, co potrafię.
empty-message = Ta wiadomość była pusta. Napisz w kilku słowach, czego potrzebujesz.
edit-unclear = Widzę, że wiadomość się zmieniła. Napisz od nowa, co mam zmienić.
too-long = To dla mnie za długie. Zmieść się, proszę, w tylu znakach: { $limit }.
no-longer-possible = To już niemożliwe. Napisz /status, żeby sprawdzić, jak stoją sprawy.
not-found = Nie mogę już tego znaleźć. Napisz /status, żeby sprawdzić, jak stoją sprawy.
sorry-failed = Przepraszam, coś u mnie poszło nie tak. Napisz to jeszcze raz.
refused-market = Twoje ustawienia mi na to nie pozwalają. Zmienisz je w /settings.
refused-too-many-wishes = Masz już dużo otwartych zleceń. Najpierw zakończ albo usuń jedno; znajdziesz je w /status.
refused-amount = Ta kwota nie może być poprawna. Napisz liczbę większą od 0.
refused-limit = To przekroczyłoby twój limit.
refused-contact = Dla twojego bezpieczeństwa nie przekazuję numerów telefonu, adresów ani linków. Spotkacie się tak, jak ustalono na karcie.
refused-too-many-messages = Chwileczkę, tyle naraz to za dużo. Spróbuj za minutę.
refused-deal-over = Ta transakcja jest już zakończona.
refused-deal-running = Trwa transakcja w tej sprawie. Najpierw ją anuluj; znajdziesz ją w /status.
refused-not-open = W tej sprawie teraz nie szukam.
refused-not-paused = To nie jest wstrzymane.
refused-same-price = To już jest obecna cena.
refused-too-many-counters = Było już dość ofert w obie strony. Zgódź się albo odrzuć.

# Polecenia w menu
command-start = Zacznij
command-help = Co potrafię
command-status = Jak stoją sprawy
command-settings = Jak dla ciebie działam
command-privacy = Twoje dane
command-cancel = Zostaw pytanie bez odpowiedzi

announcements-off = Komunikaty tej społeczności też są wyłączone, dopóki nie napiszesz START.
announcements-on = Komunikaty tej społeczności są znowu włączone.
slow-down = Tyle naraz to za dużo, nie nadążam. Poczekaj, proszę, minutę i napisz jeszcze raz: to, co przyszło w międzyczasie, zostało nieprzeczytane.
waiting-for-partner = { $thing }: druga strona jest teraz nieosiągalna. Ruszę dalej, gdy tylko się odezwie; nic nie przepadnie.
privacy-notice = { $mark } To twój prywatny znak. Ma go każda moja prawdziwa karta; bez niego to nie ja. Nigdy nie piszę do ciebie z innego konta i nigdy nie pytam o hasła ani kody. To, co mi mówisz, zostaje u mnie: /privacy to pokaże i usunie.
group-private = Pracuję zawsze dla jednej osoby naraz. Napisz do mnie prywatnie, a zajmę się tym:
link-code = Napisz mi ten kod na swoim drugim kanale w ciągu { $minutes } min: { $code }
link-done = Połączone: masz mnie teraz także na kanale { $channel }. Co wiem, wiem wszędzie.
link-unknown = Nie znam tego kodu. Napisz /link na swoim drugim kanale, a dostaniesz nowy.
unlink-list = O którym kanale mam zapomnieć?
unlink-none = Masz mnie tylko tutaj. Napisz /link, żeby używać mnie też na innym kanale.
unlink-done = Gotowe. Na kanale { $channel } już cię nie znam.
refused-link-own = To twój własny kod. Napisz mi go na drugim kanale.
refused-link-many = Masz mnie już na wielu kanałach. Napisz /unlink, żeby najpierw jeden odłączyć.
refused-link-busy = Masz tutaj MAI z otwartymi zleceniami albo transakcjami. Najpierw je zakończ albo usuń (znajdziesz je w /status), a potem napisz kod jeszcze raz.
command-link = Używaj mnie też gdzie indziej
# WhatsApp: the template that is sent more than 24 hours after her last message, and the button that opens a list
whatsapp-invite = Twój MAI ma wieści o jednym z twoich zleceń. Odpowiedz, żeby je zobaczyć.
whatsapp-invite-show = Pokaż
whatsapp-choose = Wybierz
operator-page =
    Twoja strona: { $link }
    Link działa jeden raz, przez { $minutes } min. Nie przekazuj go nikomu.
operator-help =
    /stats – liczby, z wykresem
    /broadcast SEGMENT – napisz do wielu; /broadcasts – jak idą wysyłki
    /announce KTO TEKST – napisz do jednej osoby
    /user KTO – co wiadomo; /note KTO TEKST – zapamiętaj coś
    /tag KTO TAG, /untag KTO TAG – do segmentów
    /ban KTO POWÓD, /unban KTO
    /disputes, /solve TRANSAKCJA TEKST – transakcje, na które ktoś nie przyszedł
    /export { $exports }
    /health, /dead, /resend KOLEJKA NUMER
    /maintenance on, /maintenance off
    /switch NAZWA on, /switch NAZWA off – { $features }
    KTO to p_…, nazwa MAI albo channel:address.
operator-usage = Napisz to, proszę, tak: { $usage }
operator-person-unknown = Nie znam nikogo takiego: { $who }. Napisz p_…, nazwę MAI albo channel:address.
operator-own-person = { $who } należy do osób, które to prowadzą; to niemożliwe.
operator-user =
    { $person }
    MAI: { $mai }
    Język: { $language }. Miasto: { $town }
    Kanały: { $channels }
    Tutaj od: { $since }, ostatnio: { $seen }
    Zlecenia: { $wishes }
    Transakcje: { $deals }
    Otrzymane gwiazdki: { $stars }
    Tagi: { $tags }
    Dostaje komunikaty: { $news }. Blokada: { $banned }
    Notatki: { $notes }
    .title = { $name }
operator-stats =
    Osoby: { $people }, nowe w ciągu tygodnia: { $fresh }, aktywne w ciągu tygodnia: { $active }
    Języki: { $languages }
    Kanały: { $channels }
    Zlecenia: { $wishes }
    Transakcje: { $deals }
    Od zlecenia do transakcji: zlecenia { $confirmed }, dopasowane { $matched }, ustalone { $agreed }, zrealizowane { $carried } ({ $conversion })
    Odpowiedzi: połowa w ciągu { $median }, prawie wszystkie w ciągu { $slowest }
    Od karty do zgody: { $approval }
    .title = Liczby
chart-languages = Osoby według języka
chart-channels = Osoby według kanału
chart-daily = Nowe osoby, zlecenia, transakcje według dni
chart-funnel = 1 zlecenia, 2 dopasowane, 3 ustalone, 4 zrealizowane
operator-no-disputes = Brak sporów.
operator-deal-unknown = Nie znam transakcji { $deal }.
operator-solver-is-party = Jesteś jedną ze stron tej transakcji; musi zdecydować ktoś inny z prowadzących.
dispute-solved = { $text }
    .title = Decyzja w sprawie transakcji { $deal }: { $thing }
operator-says = { $text }
    .title = Słowo od osób, które to prowadzą
operator-export-ready = Wiersze: { $total }
operator-nothing-dead = Nic nie zostało porzucone.
operator-switches = Przerwa techniczna: { $maintenance }. { $features }
maintenance = Coś tu naprawiamy. Twoja wiadomość jest zapisana; odpowiem, jak tylko skończymy.
maintenance-over = Przerwa techniczna dobiegła końca. Wiadomości, które czekały: { $total }
feature-off = To jest w tej chwili wyłączone. Spróbuj, proszę, później.
banned = Osoby, które to prowadzą, zamknęły ci dostęp: { $reason }
unbanned = Dobrze cię znów widzieć, masz z powrotem dostęp. Napisz, co chcesz sprzedać albo znaleźć.
# Broadcasts
segment-wrong =
    { $problem ->
        [too-long] Za długie; najwyżej tyle znaków: { $word }.
        [too-deep] Za dużo nawiasów jeden w drugim; najwyżej: { $word }.
        [unknown-name] Nie znam „{ $word }” (znak { $at }). Możliwe: { $choices }
        [unknown-value] „{ $word }” (znak { $at }) nie jest tu możliwe. Na przykład: { $choices }
        [expected-value] Przy znaku { $at } brakuje wartości, po „{ $word }”.
        [expected-term] Przy znaku { $at } brakuje warunku. Możliwe: { $choices }
        [expected-bracket] Przy znaku { $at } brakuje „{ $word }”.
        [left-over] Brakuje „and” albo „or” przed „{ $word }” (znak { $at }).
        [bad-character] Nie potrafię odczytać „{ $word }” (znak { $at }).
        [bad-time] „{ $word }” (znak { $at }) to nie okres czasu. Na przykład: { $choices }
        [bad-distance] „{ $word }” (znak { $at }) wymaga miejsca i odległości. Na przykład: { $choices }
        [unknown-place] Nie znam miejsca „{ $word }” (znak { $at }). Napisz większe miasto albo szerokość, długość geograficzną.
        [several-places] „{ $word }” (znak { $at }) może oznaczać kilka miejsc. Napisz jeden z tych punktów: { $choices }
       *[other] Nie potrafię tego odczytać przy znaku { $at }.
    }
    .title = O kogo chodzi?
broadcast-ask-text =
    Dla: { $segment }
    Teraz wyślij mi tekst. Każdy język zacznij od jego kodu, na przykład „es: Hola”; język słów bez kodu: { $language }. Wiersze w [nawiasach] na końcu staną się przyciskami, [Label -> /status] mówi, co oznacza naciśnięcie. Zdjęcie może być razem z tekstem albo osobno. „catalog: KEY” bierze tekst z katalogów.
broadcast-text-wrong =
    { $problem ->
        [empty] Brakuje słów dla { $word }.
        [too-long] Tekst dla { $word } jest za długi; najwyżej tyle znaków: { $limit }.
        [bad-button] „{ $word }” nie może być przyciskiem: najwyżej tyle przycisków: { $buttons }, znaków w każdym najwyżej: { $label }.
       *[unknown-key] W katalogach nie ma samodzielnego tekstu „{ $word }”.
    }
broadcast-preparing = Liczę, kto to dostanie. Możesz dosłać kolejne języki albo zdjęcie.
broadcast-preview =
    Dla: { $segment }
    Dostanie to: { $total }
    Języki: { $languages }
    Kanały: { $channels }
    Teksty: { $texts }
    Pominięte: { $skipped }
    .title = Próba na sucho
broadcast-nobody =
    Nikt by tego nie dostał. Dla: { $segment }
    Pominięte: { $skipped }
broadcast-how =
    { $how ->
        [given] tak, jak podano
        [catalog] z katalogu
        [translated] w tłumaczeniu
        [read] inny język, który czytają
        [related] język bliski ich językowi
       *[closest] najbliższy, jaki jest
    }
skip-reason =
    { $reason ->
        [banned] z blokadą
        [opted-out] nie chcą komunikatów
        [stopped] stop na własną prośbę
        [notifications] chcą wieści tylko o transakcjach
        [blocked] blokują nas
       *[unreachable] bez adresu
    }
broadcast-ask-when = Kiedy? Na przykład „2h”, „18:30”, „2026-03-01 18:30” (twój czas, { $zone }), a z „local” na początku: według zegara każdej z osób, które to dostaną.
broadcast-when-wrong = Nie potrafię odczytać „{ $text }” jako terminu w ciągu najbliższego roku.
broadcast-progress =
    { $state }
    Dla: { $segment }
    { $bar } { $done } / { $total }
    { $states }
    .title = Komunikat { $id }
broadcast-state =
    { $state ->
        [ready] Jeszcze niewysłany
        [preparing] W przygotowaniu
        [scheduled] Zaplanowany: { $at }
        [running] W trakcie wysyłki
        [paused] Wstrzymany
        [done] Zakończony
       *[cancelled] Anulowany
    }
recipient-state =
    { $state ->
        [waiting] czeka
        [queued] następne w kolejce
        [sending] w trakcie wysyłki
        [sent] wysłane
        [delivered] dostarczone
        [read] przeczytane
        [failed] nieudane
        [window] czeka, aż się odezwą
        [unsure] być może wysłane
        [skipped] pominięte
        [cancelled] anulowane
       *[erased] już ich tu nie ma
    }
broadcast-none = Nie ma jeszcze żadnych komunikatów.
broadcast-ask-cancel = Na pewno anulować? Kto jeszcze tego nie ma, już tego nie dostanie.
broadcast-report = { $states }
    .title = Komunikat { $id }: cała lista odbiorców
broadcast-footer = /stop kończy takie wiadomości.
button-send-now = Wyślij teraz
button-schedule = Zaplanuj
button-hold = Wstrzymaj
button-go-on = Wznów
button-stop-sending = Anuluj wysyłkę
button-report = Raport
operator-text = { $text }
