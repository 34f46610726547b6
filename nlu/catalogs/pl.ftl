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
