"""Which two wishes fit, and how well: one deterministic score from 0 to 1 with its reasons."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from metaspace.geography import haversine_km
from metaspace.intent import Price, Thing, UniversalIntent
from metaspace.ontology import CONDITIONS, INVERSE_ACTIONS, PROVIDING_ACTIONS, Action
from metaspace.payloads import PublicIntent

DEFAULT_RADIUS_KM = 50.0
HOPELESS_RATIO = Decimal(3)
"""A public ask above this many times the public hope is not worth a talk."""
_WEIGHTS = {"thing": 0.40, "distance": 0.25, "price": 0.20, "condition": 0.05, "reputation": 0.10}
_NO_MONEY = frozenset({Action.GIVE, Action.TRADE})
_MUST_AGREE = ("size",)
_SHOULD_AGREE = ("brand", "model", "color", "material", "year", "storage_gb", "rooms")


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of "why this": a code for the catalogs and the values it shows."""

    code: str
    data: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Match:
    """How well another's wish fits mine. `distance_km` is between the two public places."""

    theirs: PublicIntent
    score: float
    distance_km: float
    reasons: tuple[Reason, ...]


def match(mine: PublicIntent, theirs: PublicIntent, *, reputation: float, now: datetime) -> Match | None:
    """Judge one candidate; None where it cannot fit. `reputation` is theirs, 0 to 1. Symmetric but for reputation."""
    if not _may_meet(mine, theirs, now):
        return None
    agreement = _attribute_agreement(mine.intent.object, theirs.intent.object)
    distance = _distance_km(mine.intent, theirs.intent)
    price = _price_closeness(mine.intent, theirs.intent)
    if agreement is None or distance is None or price is None or reputation * 100 < mine.min_partner_score:
        return None
    parts = {
        "thing": agreement,
        "distance": 1.0 / (1.0 + distance / 25.0),
        "price": price,
        "condition": _condition_score(mine.intent, theirs.intent),
        "reputation": reputation,
    }
    score = sum(_WEIGHTS[name] * value for name, value in parts.items())
    return Match(theirs, round(score, 6), distance, _reasons(mine.intent, theirs.intent, distance))


def rank(matches: list[Match]) -> list[Match]:
    """Best first; equal scores by intent id, so that the order of arrival never matters."""
    return sorted(matches, key=lambda match: (-match.score, match.theirs.intent_id))


def _may_meet(mine: PublicIntent, theirs: PublicIntent, now: datetime) -> bool:
    return (
        mine.identity != theirs.identity
        and theirs.expires_at > now
        and theirs.intent.action in INVERSE_ACTIONS.get(mine.intent.action, ())
        and _same_thing(mine.intent, theirs.intent)
        and (mine.currency == theirs.currency or mine.intent.action in _NO_MONEY or theirs.intent.action in _NO_MONEY)
    )


def _same_thing(mine: UniversalIntent, theirs: UniversalIntent) -> bool:
    if mine.action is Action.TRADE:
        return _wants(mine, theirs.object) and _wants(theirs, mine.object)
    if mine.object.subcategory == "other":
        return theirs.object.subcategory == "other" and _label(mine) == _label(theirs)
    return mine.object.subcategory == theirs.object.subcategory


def _wants(swapper: UniversalIntent, thing: Thing) -> bool:
    wanted = swapper.wanted
    return wanted is None or wanted.subcategory in (None, thing.subcategory)


def _label(intent: UniversalIntent) -> str:
    return (intent.object.label or "").casefold().strip()


def _attribute_agreement(mine: Thing, theirs: Thing) -> float | None:
    """0 to 1; None where an attribute that must agree does not."""
    for name in _MUST_AGREE:
        if name in mine.attributes and name in theirs.attributes and not _same(mine, theirs, name):
            return None
    said = [name for name in (*_MUST_AGREE, *_SHOULD_AGREE) if name in mine.attributes or name in theirs.attributes]
    if not said:
        return 0.8
    points = 0.0
    for name in said:
        both = name in mine.attributes and name in theirs.attributes
        points += (1.0 if _same(mine, theirs, name) else 0.0) if both else 0.6
    return points / len(said)


def _same(mine: Thing, theirs: Thing, name: str) -> bool:
    return str(mine.attributes[name]).casefold() == str(theirs.attributes[name]).casefold()


def _distance_km(mine: UniversalIntent, theirs: UniversalIntent) -> float | None:
    """Kilometres between the two; None where it is beyond what either accepts. Unknown places count as at the edge."""
    here, there = mine.constraints.location, theirs.constraints.location
    if here is None or there is None or here.lat is None or here.lon is None or there.lat is None or there.lon is None:
        return None
    distance = haversine_km(here.lat, here.lon, there.lat, there.lon)
    reach = min(here.radius_km or DEFAULT_RADIUS_KM, there.radius_km or DEFAULT_RADIUS_KM)
    return distance if distance <= reach else None


def _price_closeness(mine: UniversalIntent, theirs: UniversalIntent) -> float | None:
    """1 where the public ask is at or under the public hope, falling as they part; None where hopeless."""
    if mine.action in _NO_MONEY or theirs.action in _NO_MONEY:
        return 1.0
    first, second = mine.constraints.price, theirs.constraints.price
    if first is None or second is None:
        return 0.5
    if first.per != second.per and "unit" not in (first.per, second.per) and "total" not in (first.per, second.per):
        return None
    ask, hope = _unit_amounts(mine, theirs)
    if ask <= hope:
        return 1.0
    if hope <= 0 or ask / hope > HOPELESS_RATIO:
        return None
    return float(hope / ask)


def _unit_amounts(mine: UniversalIntent, theirs: UniversalIntent) -> tuple[Decimal, Decimal]:
    provider, seeker = (mine, theirs) if mine.action in PROVIDING_ACTIONS else (theirs, mine)
    return unit_amount(provider), unit_amount(seeker)


def unit_amount(intent: UniversalIntent) -> Decimal:
    """The public price for one: a total is divided by the quantity where both are said."""
    price = intent.constraints.price or Price(Decimal(0))
    if price.per == "total" and intent.object.quantity:
        return price.amount / intent.object.quantity
    return price.amount


def _condition_score(mine: UniversalIntent, theirs: UniversalIntent) -> float:
    provider, seeker = (mine, theirs) if mine.action in PROVIDING_ACTIONS else (theirs, mine)
    asked, given = seeker.object.attributes.get("condition"), provider.object.attributes.get("condition")
    if asked is None or given is None or asked == given:
        return 1.0
    if "used" in (asked, given):
        return 0.7
    return 1.0 if CONDITIONS.index(str(given)) <= CONDITIONS.index(str(asked)) else 0.3


def _reasons(mine: UniversalIntent, theirs: UniversalIntent, distance: float) -> tuple[Reason, ...]:
    found = [
        Reason("same-attribute", {"name": name, "value": str(theirs.object.attributes[name])})
        for name in (*_MUST_AGREE, *_SHOULD_AGREE)
        if name in mine.object.attributes
        and name in theirs.object.attributes
        and _same(mine.object, theirs.object, name)
    ]
    found.append(Reason("distance", {"km": str(max(1, round(distance)))}))
    return tuple(found)
