"""How many of a thing, and what a price is for: counts, measures, pairs, all together or one of them."""

from decimal import Decimal

import pytest

from nlu.everyday import word_languages, words_of
from nlu.folding import fold
from nlu.measure_words import is_measured
from nlu.understanding import Understanding


def read(understanding: Understanding, text: str, language: str) -> tuple[Decimal | None, str | None]:
    """The quantity of the first wish, and the period of its price."""
    intent = understanding.read(text, language=language).intents[0]
    price = intent.constraints.price
    return intent.object.quantity, price.per if price else None


@pytest.mark.parametrize(("text", "language", "count"), [
    ("продам стиралку на 7 кг", "ru", None), ("telewizor 50 cali sprzedam", "pl", None), ("gelinlik satıyorum, 38 beden", "tr", None),
    ("ਚਮੜੇ ਦੀ ਜੁੱਤੀ ਚਾਹੀਦੀ 9 ਨੰਬਰ", "pa", None), ("perkämäki teltta, neljän hengen, myyn", "fi", None), ("ps5 com 2 controles, vendo", "pt", None),
    ("Parkentda tomorqa 8 sotix sotaman", "uz", None), ("vendo motxilla de 60 litres", "ca", None), ("ขายเครื่องปั่นไฟ 2 แรงม้า", "th", None),
    ("sprzedam cztery krzesła", "pl", 4), ("kujerar ofis guda biyu", "ha", 2), ("busco 20 kilos de arroz", "es", 20),
    ("myyn kuusi tuolia", "fi", 6), ("4 sandalye satıyorum", "tr", 4), ("Verkaufe ein Paar Lautsprecher", "de", 2), ("卖两把椅子", "zh", 2),
    ("dvanáct vajec prodám", "cs", 12), ("pair of JBL speakers for sale", "en", 2), ("10 kg honey for sale", "en", 10),
])  # fmt: skip
def test_counts(understanding: Understanding, text: str, language: str, count: int | None) -> None:
    assert read(understanding, text, language)[0] == (None if count is None else Decimal(count))


@pytest.mark.parametrize(("text", "language", "per"), [
    ("6 chairs, 90 for all", "en", "total"), ("vier Stühle, 100€ für alle zusammen", "de", "total"), ("cztery krzesła, 200 zł za wszystkie", "pl", "total"),
    ("2 lampičky, dám po 15", "sk", "unit"), ("기저귀 네 팩, 팩당 15000원", "ko", "unit"), ("три зимові шини, по 500", "uk", "unit"),
    ("продавам 4 стола, за всички 100 лв", "bg", "total"), ("kuham kosila, 7€ na porcijo", "sl", "unit"), ("jual manggis 25 kg, sekilo 15000", "id", "unit"),
])  # fmt: skip
def test_what_a_price_is_for(understanding: Understanding, text: str, language: str, per: str) -> None:
    assert read(understanding, text, language)[1] == per


def test_a_budget_is_a_limit(understanding: Understanding) -> None:
    price = understanding.read("kayak takımı alacağım, 5000₺ bütçe", language="tr").intents[0].constraints.price
    assert price is not None and price.bound == "max"


@pytest.mark.parametrize("language", word_languages())
def test_measure_words_make_a_measure(language: str) -> None:
    for value, words in words_of(language, "measure").items():
        for word in words:
            plain = fold(word).removesuffix("-")
            assert is_measured(f"7 {plain}", 0, 1, language), (value, word)
    assert not is_measured("7 qqq", 0, 1, language)
