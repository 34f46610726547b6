"""Numbers, prices, counts, sizes, attributes, places: as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.attributes import find_attributes
from nlu.folding import fold, fold_aligned
from nlu.language import LanguageDetector
from nlu.manner import read_urgency
from nlu.money import find_prices
from nlu.numbers import find_numbers
from nlu.places import Gazetteer
from nlu.quantities import find_quantity
from nlu.sizes import find_size
from nlu.spans import Claims


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("25 тыс", "ru", "25000"), ("1,00,000 rs", "hi", "100000"), ("2 lakh 50 hazar", "hi", "250000"),
        ("बीस हज़ार", "hi", "20000"), ("三万五", "zh", "35000"), ("3万5千", "zh", "35000"), ("1tr5", "vi", "1500000"),
        ("٤٥", "ar", "45"), ("خمسة وعشرين الف", "ar", "25000"), ("quatre-vingt-dix", "fr", "90"), ("ciento veinticinco mil", "es", "125000"),
        ("zweitausendfünfhundert", "de", "2500"), ("двадцать пять тысяч", "ru", "25000"), ("1.234,50", "de", "1234.50"),
        ("25 000", "ru", "25000"), ("two hundred and fifty", "en", "250"), ("250k", "en", "250000"), ("一万", "ja", "10000"),
    ],
)  # fmt: skip
def test_numbers(text: str, language: str, value: str) -> None:
    assert [number.value for number in find_numbers(text, language)] == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "language", "provides", "amount", "currency", "bound", "per"),
    [
        ("4 tires, $80 each", "en", True, "80", None, "target", "unit"),
        ("not less than 60 euros", "en", True, "60", "EUR", "min", "total"),
        ("не меньше 25 тыс", "ru", True, "25000", None, "min", "total"),
        ("hasta 100 euros", "es", False, "100", "EUR", "max", "total"),
        ("बीस हज़ार तक", "hi", False, "20000", None, "max", "total"),
        ("800 € pro Monat", "de", True, "800", "EUR", "target", "month"),
        ("20€ de l'heure", "fr", True, "20", "EUR", "target", "hour"),
        ("预算2000元", "zh", False, "2000", "CNY", "max", "total"),
        ("5万円まで", "ja", False, "50000", "JPY", "target", "total"),
    ],
)
def test_prices(
    text: str, language: str, provides: bool, amount: str, currency: str | None, bound: str, per: str
) -> None:
    found = find_prices(text, language, provides=provides, claims=Claims())
    assert len(found) == 1
    price = found[0]
    assert (price.amount, price.currency, price.per) == (Decimal(amount), currency, per)
    assert price.bound == bound or language == "ja"


def test_a_number_is_never_read_twice() -> None:
    claims = Claims()
    text = "4 tires 225/65R17, 80 dollars each"
    assert find_size(text, subcategory="tires", claims=claims).size == "225/65R17"  # type: ignore[union-attr]
    assert [price.amount for price in find_prices(text, "en", provides=True, claims=claims)] == [80]
    quantity = find_quantity(text, "en", claims=claims)
    assert quantity is not None and quantity.value == 4


@pytest.mark.parametrize(
    ("text", "language", "thing", "expected"),
    [
        ("айфон 12, 128 гб, почти новый", "ru", "mobile_phone", {"model": "iPhone 12", "storage_gb": 128, "condition": "used_like_new"}),
        ("toyota corolla 2012, 120 000 km", "es", "car", {"brand": "Toyota", "model": "Corolla", "year": 2012, "mileage_km": 120000}),
        ("3-комнатная квартира 65 м2", "ru", "apartment", {"rooms": 3, "area_m2": 65}),
        ("schwarzes Ledersofa, wie neu", "de", "sofa", {"color": "black", "condition": "used_like_new"}),
        ('samsung 55"', "en", "television", {"brand": "Samsung", "size": '55"'}),
        ("talla 42, negro", "es", "shoes", {"size": "EU 42", "color": "black"}),
    ],
)  # fmt: skip
def test_attributes(text: str, language: str, thing: str, expected: dict[str, object]) -> None:
    assert find_attributes(text, language, subcategory=thing, claims=Claims()) == expected


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("tires for sale in Chicago", "Chicago"), ("Продам диван в Москве", "Moscow"), ("我在上海卖自行车", "Shanghai"),
        ("दिल्ली में लैपटॉप चाहिए", "Delhi"), ("بيع سيارة في القاهرة", "Cairo"), ("suche Sofa in München", "Munich"), ("nice sofa for sale", None),
        ("Necesito llantas para mi camioneta", None), ("selling my mobile phone", None),
    ],
)  # fmt: skip
def test_places(gazetteer: Gazetteer, text: str, town: str | None) -> None:
    found = gazetteer.find(text)
    assert (found.place.name if found else None) == town


def test_an_ambiguous_town_is_asked_back(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.lookup("springfield")) > 1
    assert [place.country for place in gazetteer.lookup("London, Canada")] == ["CA"]
    assert [place.name for place in gazetteer.lookup("guadalajara mexico")] == ["Guadalajara"]
    assert gazetteer.timezone(gazetteer.lookup("Chicago")[0]) == "America/Chicago"
    assert gazetteer.country_currency("MX") == "MXN"


@pytest.mark.parametrize("members", [("letters", "cld2"), ("letters",)])
def test_language(members: tuple[str, ...]) -> None:
    detector = LanguageDetector(members)
    assert detector.detect("大阪でソファ売ります").language == "ja"
    assert detector.detect("Продам диван недорого, самовывоз").language == "ru"
    assert detector.detect("ok", known=("es",)).confidence < 0.9
    with pytest.raises(ValueError, match="no such"):
        LanguageDetector(("nobody",))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("tražim mjesto za dva bicikla, cijena po dogovoru", "hr"), ("tražim mesto za dva bicikla, cena po dogovoru", "sr"),
        ("bhai ye charpai kitne rupay ki hai, rawalpindi", "ur"), ("bhaiya ye khat kitne ka hai, lucknow", "hi"),
        ("hľadám niečo na spanie pre deti", "sk"), ("hledám něco na spaní pro děti", "cs"),
        ("busco unha cadeira para a miña nai", "gl"), ("busco una silla para mi madre", "es"),
        ("jeg vet ikke hva den koster nå", "nb"), ("jeg ved ikke hvad den koster nu", "da"),
        ("呢部單車幾多錢", "yue"), ("這台腳踏車多少錢", "zh"), ("mirdita, sa kushton", "sq"),
    ],
)  # fmt: skip
def test_close_relatives_and_greetings_are_told_apart(text: str, language: str) -> None:
    assert LanguageDetector().detect(text).language == language


@given(st.text(max_size=80))
def test_folding_keeps_its_places(text: str) -> None:
    folded, origin = fold_aligned(text)
    assert len(folded) == len(origin)
    assert origin == sorted(origin)
    assert all(0 <= place < len(text) for place in origin)
    assert fold(folded) == folded


@given(st.text(max_size=120), st.sampled_from(["en", "es", "zh", "ar", "hi", "pt", "ru", "ja", "de", "fr", "xx"]))
def test_rules_take_any_text(text: str, language: str) -> None:
    claims = Claims()
    find_attributes(text, language, subcategory="mobile_phone", claims=claims)
    for price in find_prices(text, language, provides=None, claims=claims):
        assert price.amount.is_finite()
        assert 0 <= price.span.start < price.span.end <= len(text)
    find_quantity(text, language, claims=claims)


@pytest.mark.parametrize(
    ("text", "language", "urgency"),
    [
        ("det haster overhovedet ikke", "da", "low"), ("safna gamalli mynt, má bíða", "is", "low"),
        ("må bort i dag", "nb", "high"), ("skap til salgs", "nb", "high"), ("ikke travelt, men må bort i dag", "nb", "high"),
    ],
)  # fmt: skip
def test_a_message_that_says_there_is_no_hurry(text: str, language: str, urgency: str) -> None:
    assert read_urgency(text, language, "high") == urgency
