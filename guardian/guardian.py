"""One gate for everything a MAI does: permission, boundary, limit, anomaly, privacy, in this order."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from guardian.policy import Policy
from guardian.privacy import leaks_contact
from metaspace.intent import UniversalIntent
from metaspace.negotiation import Mandate
from metaspace.ontology import PROVIDING_ACTIONS, Action

MAX_OPEN_WISHES = 20
MAX_MESSAGES_PER_MINUTE = 300
MAX_AMOUNT = Decimal("1e12")
_BUYING = frozenset({Action.BUY, Action.RENT, Action.SEEK_SERVICE, Action.TRADE})


@dataclass(frozen=True, slots=True)
class Verdict:
    """May it be done; if not, a reason code that the catalogs know as `refused-<code>`."""

    allowed: bool
    code: str = "ok"


ALLOWED = Verdict(True)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """To make a wish public."""

    intent: UniversalIntent
    open_wishes: int
    kind: Literal["broadcast"] = "broadcast"


@dataclass(frozen=True, slots=True)
class Offer:
    """To name a price, or to accept one."""

    mandate: Mandate
    unit_price: Decimal
    kind: Literal["offer"] = "offer"


@dataclass(frozen=True, slots=True)
class Relay:
    """To pass a person's words to the other side of a deal."""

    text: str
    kind: Literal["relay"] = "relay"


@dataclass(frozen=True, slots=True)
class Send:
    """To send any message at all; `recent` counts those of the last minute."""

    recent: int
    kind: Literal["send"] = "send"


ActionIntent = Broadcast | Offer | Relay | Send


class Guardian:
    """Judges actions before they happen. Holds no state: what it must know comes with the action."""

    def validate(self, policy: Policy, action: ActionIntent) -> Verdict:
        """The verdict on one action of a MAI with this policy."""
        match action:
            case Broadcast():
                return self._broadcast(policy, action)
            case Offer():
                return ALLOWED if action.mandate.allows(action.unit_price) else Verdict(False, "limit")
            case Relay():
                return Verdict(False, "contact") if leaks_contact(action.text) else ALLOWED
            case Send():
                return ALLOWED if action.recent < MAX_MESSAGES_PER_MINUTE else Verdict(False, "too-many-messages")

    def _broadcast(self, policy: Policy, action: Broadcast) -> Verdict:
        if not _market_allows(policy, action.intent.action):
            return Verdict(False, "market")
        if action.open_wishes >= MAX_OPEN_WISHES:
            return Verdict(False, "too-many-wishes")
        price = action.intent.constraints.price
        if price is not None and not 0 <= price.amount <= MAX_AMOUNT:
            return Verdict(False, "amount")
        return ALLOWED


def _market_allows(policy: Policy, action: Action) -> bool:
    if policy.market == "browse":
        return False
    if policy.market == "full" or action is Action.GIVE:
        return True
    if policy.market == "buy":
        return action in _BUYING
    return action in PROVIDING_ACTIONS or action is Action.TRADE
