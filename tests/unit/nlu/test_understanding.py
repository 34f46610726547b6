"""The table of the ontology, and what a parser must survive."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from metaspace.intent import UniversalIntent
from metaspace.ontology import Action
from nlu.understanding import Understanding


@pytest.mark.parametrize(
    ("text", "action", "thing", "attributes"),
    [
        ("I have some old tires, 225/65R17, they're still good. Wish I could get rid of them.", "SELL", "tires",
         {"size": "225/65R17", "condition": "used_good"}),
        ("Necesito llantas para mi camioneta, 225/65R17", "BUY", "tires", {"size": "225/65R17"}),
        ("我想卖我的旧轮胎，尺寸是225/65R17", "SELL", "tires", {"size": "225/65R17", "condition": "used"}),
        ("Продам айфон 12, 128 гб, почти новый, не меньше 25 тыс", "SELL", "mobile_phone",
         {"model": "iPhone 12", "storage_gb": 128, "condition": "used_like_new"}),
    ],
)  # fmt: skip
def test_wishes(
    understanding: Understanding, text: str, action: str, thing: str, attributes: dict[str, object]
) -> None:
    intent = understanding.read(text).intents[0]
    assert (intent.action, intent.object.subcategory) == (action, thing)
    assert intent.object.attributes == attributes


def test_acts(understanding: Understanding) -> None:
    assert understanding.read("nah, too much").intents[0].action is Action.DECLINE
    counter = understanding.read("per 55 la prendo").intents[0]
    assert counter.action is Action.COUNTER
    assert counter.constraints.price is not None and counter.constraints.price.amount == Decimal(55)


def test_two_wishes(understanding: Understanding) -> None:
    reading = understanding.read("selling my sofa for 100 and also looking for a desk, max 50")
    assert [(one.action, one.object.subcategory) for one in reading.intents] == [("SELL", "sofa"), ("BUY", "desk")]


def test_the_json_form_reads_back(understanding: Understanding) -> None:
    for text in ("4 chairs, 20 euros each, in Berlin", "hi", "swap my bike for a guitar"):
        intent = understanding.read(text).intents[0]
        assert UniversalIntent.from_json(intent.to_json()).to_json() == intent.to_json()


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_read(understanding: Understanding, text: str) -> None:
    reading = understanding.read(text)
    assert reading.intents
    assert 0 <= reading.confidence <= 1
