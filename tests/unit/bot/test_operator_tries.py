"""How often somebody may try to log in."""

from bot.web.operator.access import ALL_TRIES, MAX_REMOTES, MINUTE, TRIES, Tries


class Moment:
    """To be moved."""

    at = 1_000.0

    def __call__(self) -> float:
        return self.at


def test_one_address_may_try_a_few_times_a_minute() -> None:
    now = Moment()
    tries = Tries(now)
    assert [tries.allow("a") for _ in range(TRIES + 2)] == [True] * TRIES + [False] * 2
    assert tries.allow("b")
    now.at += MINUTE + 1
    assert tries.allow("a")


def test_all_addresses_together_may_try_a_few_times_a_minute() -> None:
    now = Moment()
    tries = Tries(now)
    allowed = [tries.allow(f"address {number}") for number in range(ALL_TRIES + 5)]
    assert allowed == [True] * ALL_TRIES + [False] * 5
    now.at += MINUTE + 1
    assert tries.allow("address 0")


def test_addresses_that_are_remembered_have_a_bound() -> None:
    now = Moment()
    tries = Tries(now)
    for number in range(MAX_REMOTES + 50):
        tries.allow(f"address {number}")
    assert len(tries._of) == MAX_REMOTES
