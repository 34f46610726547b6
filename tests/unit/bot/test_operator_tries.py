"""How often somebody may try to log in."""

import pytest

from bot.web.operator import access
from bot.web.operator.access import ALL_TRIES, MAX_REMOTES, MINUTE, TRIES, Tries


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The moment, to be moved."""
    at = [1_000.0]
    monkeypatch.setattr(access.time, "monotonic", lambda: at[0])
    return at


def test_one_address_may_try_a_few_times_a_minute(now: list[float]) -> None:
    tries = Tries()
    assert [tries.allow("a") for _ in range(TRIES + 2)] == [True] * TRIES + [False] * 2
    assert tries.allow("b")
    now[0] += MINUTE + 1
    assert tries.allow("a")


def test_all_addresses_together_may_try_a_few_times_a_minute(now: list[float]) -> None:
    tries = Tries()
    allowed = [tries.allow(f"address {number}") for number in range(ALL_TRIES + 5)]
    assert allowed == [True] * ALL_TRIES + [False] * 5
    now[0] += MINUTE + 1
    assert tries.allow("address 0")


def test_addresses_that_are_remembered_have_a_bound(now: list[float]) -> None:
    tries = Tries()
    for number in range(MAX_REMOTES + 50):
        tries.allow(f"address {number}")
    assert len(tries._of) == MAX_REMOTES
