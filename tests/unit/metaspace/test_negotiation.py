"""Haggling: inside both mandates, bounded, never naming a limit."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from metaspace.negotiation import MAX_ROUNDS, Mandate, next_move

money = st.integers(1, 100_000).map(Decimal)


def haggle(provider: Mandate, seeker: Mandate) -> tuple[Decimal | None, list[Decimal]]:
    table: Decimal | None = None
    last = False
    offers: list[Decimal] = []
    for number in range(1, MAX_ROUNDS + 3):
        mover = provider if number % 2 else seeker
        move = next_move(mover, round_number=number, on_table=table, is_last_word=last)
        if move.kind == "accept":
            return move.unit_price, offers
        if move.kind == "leave":
            return None, offers
        assert move.unit_price is not None
        offers.append(move.unit_price)
        table, last = move.unit_price, move.last
    raise AssertionError("haggling did not end")


def test_the_tire_story() -> None:
    price, _ = haggle(Mandate("provider", Decimal(80), Decimal(60)), Mandate("seeker", Decimal(55), Decimal(70)))
    assert price is not None and 60 <= price <= 70


@given(money, money, money, money)
def test_a_price_is_inside_both_limits_or_there_is_none(a: Decimal, b: Decimal, c: Decimal, d: Decimal) -> None:
    provider = Mandate("provider", max(a, b), min(a, b))
    seeker = Mandate("seeker", min(c, d), max(c, d))
    price, offers = haggle(provider, seeker)
    if price is not None:
        assert provider.limit <= price <= seeker.limit
    for number, offer in enumerate(offers):
        mover = provider if number % 2 == 0 else seeker
        assert mover.allows(offer)


def test_a_limit_is_never_offered_nor_shown() -> None:
    limit = Decimal("61.37")
    provider = Mandate("provider", Decimal(80), limit)
    _, offers = haggle(provider, Mandate("seeker", Decimal(10), Decimal(20)))
    assert limit not in offers[::2]
    assert str(limit) not in repr(provider)
