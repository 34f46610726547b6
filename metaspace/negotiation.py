"""Haggling inside a mandate: alternating offers, conceding late, never naming the limit.

The offer curve is the time-dependent tactic of Faratin, Sierra and Jennings (1998),
`target + (limit - target) * t ** firmness`; a firmness above 1 concedes late.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Literal

Side = Literal["provider", "seeker"]

MAX_ROUNDS = 12
"""Offers by both sides together; the twelfth is the last word."""
MAX_CONCESSION = Decimal("0.9")
"""The share of the way to the limit that the own offers go, so that no offer ever is the limit."""
FIRMNESS = {"soft": Decimal(4), "normal": Decimal(5), "firm": Decimal(6)}


@dataclass(frozen=True, slots=True, repr=False)
class Mandate:
    """What a MAI may agree to, for one unit. Private: it has no JSON form and no repr."""

    side: Side
    target: Decimal
    limit: Decimal
    firmness: str = "normal"

    def allows(self, unit_price: Decimal) -> bool:
        """True where the price is inside the limit."""
        return unit_price >= self.limit if self.side == "provider" else unit_price <= self.limit

    def is_at_least_as_good(self, price: Decimal, other: Decimal) -> bool:
        """True where `price` serves this side no worse than `other`."""
        return price >= other if self.side == "provider" else price <= other


@dataclass(frozen=True, slots=True)
class Move:
    """What to do now: accept the offer on the table, offer a price, or leave."""

    kind: Literal["accept", "offer", "leave"]
    unit_price: Decimal | None = None
    last: bool = False


def next_move(mandate: Mandate, *, round_number: int, on_table: Decimal | None, is_last_word: bool = False) -> Move:
    """Decide the move of round `round_number` (1 … MAX_ROUNDS), given the other's offer, if any.

    Take what is better than the own next offer; on the last word take whatever is inside the limit.
    """
    own = offer_price(mandate, round_number)
    if on_table is not None and mandate.allows(on_table):
        if is_last_word or round_number > MAX_ROUNDS or mandate.is_at_least_as_good(on_table, own):
            return Move("accept", on_table)
    elif is_last_word:
        return Move("leave")
    if round_number > MAX_ROUNDS:
        return Move("leave")
    return Move("offer", own, last=round_number == MAX_ROUNDS)


def offer_price(mandate: Mandate, round_number: int) -> Decimal:
    """The own offer in a round, rounded in the own favour to a price that people say."""
    time = Decimal(min(round_number, MAX_ROUNDS) - 1) / Decimal(MAX_ROUNDS - 1)
    share = MAX_CONCESSION * time ** FIRMNESS[mandate.firmness]
    raw = mandate.target + (mandate.limit - mandate.target) * share
    rounding = ROUND_CEILING if mandate.side == "provider" else ROUND_FLOOR
    step = price_step(mandate.target)
    rounded = (raw / step).to_integral_value(rounding) * step
    return _clamp(mandate, rounded)


def price_step(amount: Decimal) -> Decimal:
    """A 1-2-5 step of about one percent: 0.01 for small change, 1 for 80, 500 for 25,000."""
    if amount <= 0:
        return Decimal("0.01")
    size = amount / 100
    power = Decimal(10) ** size.adjusted()
    lead = size / power
    step = power * (1 if lead < 2 else 2 if lead < 5 else 5)
    return max(step, Decimal("0.01"))


def _clamp(mandate: Mandate, price: Decimal) -> Decimal:
    low, high = sorted((mandate.target, mandate.limit))
    return min(max(price, low), high)
