"""Sizes, rooms, areas, mileage and models in the words of many languages."""

import pytest

from nlu.aliases import aliases_of
from nlu.attributes import find_model, number_mentions
from nlu.folding import fold
from nlu.sizes import find_size
from nlu.spans import Claims


@pytest.mark.parametrize(
    ("text", "language", "subcategory", "size"),
    [
        ("пральная машына 6 кг", "be", "washing_machine", "6 kg"),
        ("ፍሪጅ 220 ሊትር", "am", "refrigerator", "220 l"),
        ("ngazi futi 12", "sw", "ladder", "12 ft"),
        ("ແຜງໂຊລາ 550w", "lo", "solar_panel", "550 W"),
        ("autosedačka 9-18 kg", "cs", "child_car_seat", "9-18 kg"),
        ("televizors 50 collas", "lv", "television", '50"'),
        ("gulvtæppe 2x3 m", "da", "rug", "2x3"),
        ("تشک ۱۶۰ در ۲۰۰", "fa", "mattress", "160x200"),
        ("garnitur rozm 50", "pl", "suit", "50"),
        ("plienky číslo 4", "sk", "diapers", "4"),
        ("фустан големина С", "mk", "dress", "S"),
        ("فستان لارج", "ar", "dress", "L"),
    ],
)
def test_size_in_every_languages_words(text: str, language: str, subcategory: str, size: str) -> None:
    found = find_size(text, subcategory=subcategory, claims=Claims(), language=language)
    assert found is not None
    assert found.size == size


@pytest.mark.parametrize(
    ("text", "language", "subcategory"),
    [
        ("400 կգ կաղամբ", "hy", "vegetables"),  # an amount of food is a quantity
        ("toyota hilux 4x4", "sq", "pickup_truck"),
        ("rower elektryczny, 60 km", "pl", "electric_bicycle"),
        ("trailer m. lidt rust", "da", "trailer"),
    ],
)
def test_no_size(text: str, language: str, subcategory: str) -> None:
    assert find_size(text, subcategory=subcategory, claims=Claims(), language=language) is None


@pytest.mark.parametrize(
    ("text", "language", "subcategory", "name", "value"),
    [
        ("сдаю двушку", "ru", "apartment", "rooms", 2),
        ("dvikambario Klaipedoj", "lt", "apartment", "rooms", 2),
        ("kaksio Hyvinkäältä", "fi", "apartment", "rooms", 2),
        ("Nyumba ya vyumba vitatu", "sw", "house", "rooms", 3),
        ("byt 3+1", "cs", "apartment", "rooms", 3),
        ("участок 8 соток", "ru", "land", "area_m2", 800),
        ("2 gektar yer", "uz", "land", "area_m2", 20_000),
        ("офис 25 шаршы", "kk", "office_space", "area_m2", 25),
        ("Volvo, gått 24500 mil", "sv", "car", "mileage_km", 245_000),
        ("пробег 240 тысяч", "ru", "car", "mileage_km", 240_000),
        ("айфон 13 128", "kk", "mobile_phone", "storage_gb", 128),
    ],
)
def test_number_in_every_languages_words(text: str, language: str, subcategory: str, name: str, value: int) -> None:
    assert (name, value) in {(kind, number) for kind, _, number in number_mentions(text, language, subcategory)}


@pytest.mark.parametrize(
    ("text", "subcategory", "model"),
    [
        ("prodajem ajfon 13", "mobile_phone", "iPhone 13"),
        ("아이폰12 미니", "mobile_phone", "iPhone 12 Mini"),
        ("ps4 slim", "game_console", "PS4 Slim"),
        ("5 games for ps4", "video_games", None),
        ("looking for an iphone", "mobile_phone", None),
    ],
)
def test_model_of_the_thing(text: str, subcategory: str, model: str | None) -> None:
    assert find_model(text, subcategory) == model


@pytest.mark.parametrize("spelling", ["삼성", "サムスン", "סמסונג", "სამსუნგი", "ซัมซุง", "স্যামসাং"])
def test_maker_in_its_own_script(spelling: str) -> None:
    assert aliases_of("brand")[fold(spelling)] == "Samsung"


@pytest.mark.parametrize("kind", ["brand", "model"])
def test_listed_names_are_folded(kind: str) -> None:
    assert all(words == " ".join(fold(words).split()) for words in aliases_of(kind))
