"""The gate, the approval rule, the privacy firewall and the birth certificate."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from guardian.certificate import Birth, BirthCertificate, issue
from guardian.guardian import MAX_MESSAGES_PER_MINUTE, MAX_OPEN_WISHES, Broadcast, Guardian, Offer, Relay, Send
from guardian.policy import Policy, may_skip_approval
from guardian.privacy import coarse_place, leaks_contact, public_intent
from metaspace.identity import KeyPair
from metaspace.intent import Constraints, Place, Price, Thing, UniversalIntent
from metaspace.negotiation import Mandate
from metaspace.ontology import Action

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
FREE = Policy()


def wish(action: Action = Action.SELL, price: Price | None = None, place: Place | None = None) -> UniversalIntent:
    return UniversalIntent("en", action, 1.0, Thing("tires"), Constraints(price=price, location=place))


def code(policy: Policy, action: Broadcast | Offer | Relay | Send) -> str:
    return Guardian().validate(policy, action).code


@pytest.mark.parametrize(("market", "action", "expected"), [
    ("full", Action.SELL, "ok"), ("browse", Action.SELL, "market"), ("browse", Action.GIVE, "market"),
    ("buy", Action.BUY, "ok"), ("buy", Action.SELL, "market"), ("buy", Action.GIVE, "ok"),
    ("sell", Action.SELL, "ok"), ("sell", Action.BUY, "market"), ("sell", Action.RENT_OUT, "ok"),
])  # fmt: skip
def test_market_access(market: str, action: Action, expected: str) -> None:
    assert code(replace(FREE, market=market), Broadcast(wish(action), 0)) == expected  # type: ignore[arg-type]


def test_bounds_of_wishes_amounts_and_messages() -> None:
    assert code(FREE, Broadcast(wish(), MAX_OPEN_WISHES)) == "too-many-wishes"
    for amount in ("-1", "1e18"):
        assert code(FREE, Broadcast(wish(price=Price(Decimal(amount), "USD", "target", "total")), 0)) == "amount"
    assert code(FREE, Send(MAX_MESSAGES_PER_MINUTE - 1)) == "ok"
    assert code(FREE, Send(MAX_MESSAGES_PER_MINUTE)) == "too-many-messages"


def test_no_offer_outside_the_mandate() -> None:
    seller = Mandate("provider", Decimal(80), Decimal(60))
    assert code(FREE, Offer(seller, Decimal(60))) == "ok"
    assert code(FREE, Offer(seller, Decimal("59.99"))) == "limit"


@pytest.mark.parametrize("text", [
    "call me +1 312 555 0199", "write to ann@example.com", "I am @ann_smith on telegram", "see https://example.com/x",
    "t.me/annsmith", "اتصل ٠١٢٣٤٥٦٧٨٩",
])  # fmt: skip
def test_contact_data_does_not_leave(text: str) -> None:
    assert leaks_contact(text)
    assert code(FREE, Relay(text)) == "contact"


@pytest.mark.parametrize("text", ["at 18:30 near the station", "I wear a red cap", "4 tires 225/65R17 for 254"])
def test_plain_words_may_leave(text: str) -> None:
    assert code(FREE, Relay(text)) == "ok"


def test_what_becomes_public() -> None:
    chicago = Place("Chicago", "US", 41.87811, -87.6298)
    limit = Price(Decimal(60), "USD", "min", "unit")
    shown = public_intent(wish(price=limit, place=chicago), FREE)
    assert shown.constraints.price is None
    assert shown.constraints.location == replace(chicago, lat=41.9, lon=-87.6)
    assert coarse_place(Place("Nowhere"), FREE) == Place("Nowhere")
    named = replace(wish(), object=Thing("other", label="call 312 555 0199 222"))
    assert public_intent(named, FREE).object.label is None


@pytest.mark.parametrize(("autonomy", "comfort", "total", "skips"), [
    ("ask", None, 1, False), ("big", Decimal(100), 100, True), ("big", Decimal(100), 101, False),
    ("tell", None, 10**6, True), ("full", Decimal(10), 10**6, True), ("big", Decimal(0), 1, False),
])  # fmt: skip
def test_approval_is_skipped_only_where_she_allows_it(
    autonomy: str, comfort: Decimal | None, total: int, skips: bool
) -> None:
    policy = replace(FREE, autonomy=autonomy, comfort=comfort)  # type: ignore[arg-type]
    assert may_skip_approval(policy, Decimal(total)) is skips


def birth(**changes: object) -> Birth:
    told = Birth(
        KeyPair.generate().identity, NOW, NOW - timedelta(minutes=1), person_has_mai=False, name_is_taken=False
    )
    return replace(told, **changes)  # type: ignore[arg-type]


def test_a_certificate_is_bound_to_keys_name_and_moment() -> None:
    guardian = KeyPair.generate()
    paper = issue(birth(), issuer=guardian.identity, sign=guardian.sign)
    assert paper.is_valid()
    assert BirthCertificate.from_text(paper.to_text()) == paper
    assert not replace(paper, born_at=NOW - timedelta(days=1)).is_valid()
    assert not replace(paper, mai_id=KeyPair.generate().identity.mai_id).is_valid()
    assert not replace(paper, issuer=KeyPair.generate().identity.to_text()).is_valid()
    assert not replace(paper, signature="zz").is_valid()


@pytest.mark.parametrize("wrong", [
    {"person_has_mai": True}, {"name_is_taken": True}, {"acquainted_at": NOW + timedelta(seconds=1)}
])  # fmt: skip
def test_no_certificate_for_a_birth_that_fails_a_check(wrong: dict[str, object]) -> None:
    guardian = KeyPair.generate()
    with pytest.raises(ValueError, match="does not pass"):
        issue(birth(**wrong), issuer=guardian.identity, sign=guardian.sign)
