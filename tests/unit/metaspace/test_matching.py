"""Which wishes fit, how well, and why."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metaspace.geography import cell_of, cells_within, haversine_km
from metaspace.intent import Constraints, Place, Price, Thing, UniversalIntent
from metaspace.matching import Match, match, rank
from metaspace.ontology import Action
from metaspace.payloads import PublicIntent

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
CHICAGO = Place("Chicago", "US", 41.9, -87.6, 50.0)
MILWAUKEE = Place("Milwaukee", "US", 43.0, -87.9, 50.0)


def wish(
    action: Action = Action.SELL,
    *,
    who: str = "ann",
    thing: Thing | None = None,
    place: Place = CHICAGO,
    price: str | None = "80",
    per: str = "unit",
    currency: str = "USD",
) -> PublicIntent:
    money = Price(Decimal(price), currency, "target", per) if price else None  # type: ignore[arg-type]
    intent = UniversalIntent(
        "en", action, 1.0, thing or Thing("tires", Decimal(4), None, {"size": "225/65R17"}),
        Constraints(price=money, location=place),
    )  # fmt: skip
    return PublicIntent(f"wish-{who}", who, intent, ("en",), NOW + timedelta(days=1), currency)


def judged(mine: PublicIntent, theirs: PublicIntent, reputation: float = 0.7) -> Match | None:
    return match(mine, theirs, reputation=reputation, now=NOW)


def test_the_tire_story_fits_and_says_why() -> None:
    found = judged(wish(Action.BUY, who="luis", price="55"), wish())
    assert found is not None and 0 < found.score <= 1
    assert [(reason.code, reason.data.get("value")) for reason in found.reasons] == [
        ("same-attribute", "225/65R17"),
        ("distance", None),
    ]


@pytest.mark.parametrize("theirs", [
    wish(Action.BUY, who="eva"),  # wants the same
    wish(who="luis"),  # oneself
    wish(who="eva", thing=Thing("rims")),
    wish(who="eva", thing=Thing("tires", Decimal(4), None, {"size": "205/55R16"})),
    wish(who="eva", place=MILWAUKEE),
    wish(who="eva", price="8000"),
    wish(who="eva", currency="EUR"),
    replace(wish(who="eva"), expires_at=NOW - timedelta(seconds=1)),
    wish(who="eva", place=Place("Nowhere")),
])  # fmt: skip
def test_what_does_not_fit(theirs: PublicIntent) -> None:
    assert judged(wish(Action.BUY, who="luis", price="55"), theirs) is None


def test_a_partner_with_too_low_a_reputation_is_not_wanted() -> None:
    mine = replace(wish(Action.BUY, who="luis"), min_partner_score=70)
    assert judged(mine, wish(), 0.69) is None and judged(mine, wish(), 0.7) is not None


def test_a_total_is_compared_by_what_one_costs() -> None:
    total, each = wish(price="320", per="total"), wish(price="80")
    buyer = wish(Action.BUY, who="luis", price="60")
    first, second = judged(buyer, total), judged(buyer, each)
    assert first is not None and second is not None and first.score == second.score


def test_nearer_cheaper_and_better_known_come_first() -> None:
    buyer = wish(Action.BUY, who="luis", price="60")
    near = judged(buyer, wish(who="a"))
    far = judged(buyer, wish(who="b", place=replace(CHICAGO, lat=42.2)))
    dear = judged(buyer, wish(who="c", price="120"))
    unknown = judged(buyer, wish(who="d"), 0.2)
    others = [one for one in (unknown, dear, far) if one is not None]
    assert near is not None and len(others) == 3
    assert rank([*others, near])[0] is near


def test_the_order_of_arrival_never_matters() -> None:
    buyer = wish(Action.BUY, who="luis", price="60")
    found = [one for one in (judged(buyer, wish(who=name)) for name in "cab") if one is not None]
    assert [one.theirs.identity for one in rank(found)] == ["a", "b", "c"]


def test_swaps_need_what_the_other_gives() -> None:
    def swap(who: str, gives: str, wants: str) -> PublicIntent:
        offer = wish(Action.TRADE, who=who, thing=Thing(gives), price=None)
        return replace(offer, intent=replace(offer.intent, wanted=Thing(wants)))

    assert judged(swap("ann", "bicycle", "skateboard"), swap("luis", "skateboard", "bicycle")) is not None
    assert judged(swap("ann", "bicycle", "skateboard"), swap("luis", "guitar", "bicycle")) is None


@given(st.floats(-80, 80), st.floats(-179, 179), st.floats(1, 300), st.floats(0, 360))
def test_whoever_is_within_reach_is_in_a_cell_that_is_looked_at(
    lat: float, lon: float, radius: float, bearing: float
) -> None:
    distance = radius * 0.98
    other_lat = lat + distance / 111.32 * math.cos(math.radians(bearing))
    other_lon = lon + distance / 111.32 * math.sin(math.radians(bearing)) / max(math.cos(math.radians(lat)), 0.05)
    if abs(other_lat) > 85 or abs(other_lon) > 180 or haversine_km(lat, lon, other_lat, other_lon) > radius:
        return
    assert cell_of(other_lat, other_lon) in cells_within(lat, lon, radius)
