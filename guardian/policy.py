"""What a person allows her MAI: the answers of bonding that bind, with the cautious defaults."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Autonomy = Literal["ask", "big", "tell", "full"]
Precision = Literal["never", "city", "neighbourhood", "precise"]
Market = Literal["browse", "buy", "sell", "full"]
Sharing = Literal["nothing", "interests", "profile", "all"]


@dataclass(frozen=True, slots=True)
class Policy:
    """Boundaries of one MAI. `comfort` is the amount, in the person's currency, that she does not mind; None: any."""

    autonomy: Autonomy = "ask"
    comfort: Decimal | None = Decimal(10)
    sharing: Sharing = "nothing"
    precision: Precision = "city"
    market: Market = "full"
    contact: Literal["everyone", "rated", "nobody"] = "everyone"
    min_partner_score: int = 0


def may_skip_approval(policy: Policy, total: Decimal) -> bool:
    """True where a deal of `total` may be approved without asking the person.

    The one gate of approval: `full` never asks, `tell` and `big` pass what is within comfort. `ask` always asks, and a
    missing or zero comfort allows nothing but what `full` allows.
    """
    if policy.autonomy == "full":
        return True
    if policy.autonomy == "ask":
        return False
    return policy.comfort is None or total <= policy.comfort
