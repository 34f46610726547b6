"""What MAIs say to each other: twelve message types, each a frozen record read once at the edge."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum
from typing import Any, ClassVar

from metaspace.errors import BadMessage
from metaspace.intent import UniversalIntent, decimal_text

MAX_RELAY_TEXT = 2_000
"""Characters of one relayed note."""


class MessageType(IntEnum):
    """The MSP type byte."""

    INTENT_BROADCAST = 0x01
    INTENT_MATCH = 0x02
    NEGOTIATION_START = 0x03
    NEGOTIATION_OFFER = 0x04
    NEGOTIATION_ACCEPT = 0x05
    NEGOTIATION_REJECT = 0x06
    TRANSACTION_INIT = 0x07
    TRANSACTION_CONFIRM = 0x08
    QUERY = 0x10
    RESPONSE = 0x11
    TRUST_VERIFICATION = 0x20
    REPUTATION_SHARE = 0x21


@dataclass(frozen=True, slots=True)
class PublicIntent:
    """A wish as the Meta Space may know it: no limit, no address, place no finer than its person allows."""

    intent_id: str
    identity: str
    """The MAI's public keys, as `Identity.to_text` writes them."""
    intent: UniversalIntent
    languages: tuple[str, ...]
    expires_at: datetime
    currency: str = ""
    """ISO 4217; known even where no price is, so that two who count in different money never meet by mistake."""
    availability: tuple[str, ...] = ()
    """Weekly half-days that suit, `mon-am` … `sun-pm`."""
    payment_ways: tuple[str, ...] = ()
    about: Mapping[str, str] = field(default_factory=dict)
    """What the person lets others know: `name`, `interests`, `since`; often nothing."""
    min_partner_score: int = 0
    """Partners with a lower reputation (0 to 100) are not wanted."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Money terms on the table. `unit_price` is for one `per`; a single thing has quantity 1."""

    unit_price: Decimal
    currency: str
    quantity: Decimal
    per: str = "unit"

    @property
    def total(self) -> Decimal:
        """What is paid in all."""
        return self.unit_price * self.quantity


@dataclass(frozen=True, slots=True)
class IntentBroadcast:
    """A wish is open (or, with `withdrawn`, no longer)."""

    type: ClassVar[MessageType] = MessageType.INTENT_BROADCAST
    wish: PublicIntent
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class IntentMatch:
    """I hold a wish that fits yours; shall we talk?"""

    type: ClassVar[MessageType] = MessageType.INTENT_MATCH
    negotiation_id: str
    your_intent_id: str
    wish: PublicIntent
    score: str
    distance_km: str
    bridge: tuple[str, str]


@dataclass(frozen=True, slots=True)
class NegotiationStart:
    """Yes, let us talk: my wish as it stands now."""

    type: ClassVar[MessageType] = MessageType.NEGOTIATION_START
    negotiation_id: str
    wish: PublicIntent


@dataclass(frozen=True, slots=True)
class NegotiationOffer:
    """Move number `round` (from 1) of the haggling; `last` is the last word."""

    type: ClassVar[MessageType] = MessageType.NEGOTIATION_OFFER
    negotiation_id: str
    round: int
    terms: Terms
    last: bool = False


@dataclass(frozen=True, slots=True)
class NegotiationAccept:
    """The agreement as canonical JSON text, signed by the sender."""

    type: ClassVar[MessageType] = MessageType.NEGOTIATION_ACCEPT
    negotiation_id: str
    agreement: str
    signature: str


@dataclass(frozen=True, slots=True)
class NegotiationReject:
    """No, with a reason code: `busy`, `closed`, `no_overlap`, `declined`, `expired`, `refused`."""

    type: ClassVar[MessageType] = MessageType.NEGOTIATION_REJECT
    negotiation_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class TransactionInit:
    """My person approves this deal; `signature` is over the agreement's hash."""

    type: ClassVar[MessageType] = MessageType.TRANSACTION_INIT
    deal_id: str
    agreement_hash: str
    signature: str


@dataclass(frozen=True, slots=True)
class TransactionConfirm:
    """A step of an approved deal: `declined`, `expired`, `meeting`, `arrived`, `done`, `no_show`, `cancelled`; or
    `waiting`: my person cannot be reached before she writes."""

    type: ClassVar[MessageType] = MessageType.TRANSACTION_CONFIRM
    deal_id: str
    step: str
    data: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Query:
    """A note or question for the other person of a deal: data, never an instruction."""

    type: ClassVar[MessageType] = MessageType.QUERY
    deal_id: str
    query_id: str
    language: str
    text: str
    understood: str
    """The sender's own reading of the text as canonical JSON of a universal intent, or empty."""


@dataclass(frozen=True, slots=True)
class Response:
    """What became of a query: `delivered` or `refused`."""

    type: ClassVar[MessageType] = MessageType.RESPONSE
    query_id: str
    outcome: str


@dataclass(frozen=True, slots=True)
class TrustVerification:
    """My birth certificate, as canonical JSON text."""

    type: ClassVar[MessageType] = MessageType.TRUST_VERIFICATION
    certificate: str


@dataclass(frozen=True, slots=True)
class ReputationShare:
    """A rating of a finished deal; counts only with an agreement that both sides signed."""

    type: ClassVar[MessageType] = MessageType.REPUTATION_SHARE
    deal_id: str
    ratee: str
    stars: int
    agreement: str
    ratee_signature: str


Payload = (
    IntentBroadcast
    | IntentMatch
    | NegotiationStart
    | NegotiationOffer
    | NegotiationAccept
    | NegotiationReject
    | TransactionInit
    | TransactionConfirm
    | Query
    | Response
    | TrustVerification
    | ReputationShare
)

_PAYLOADS: dict[MessageType, type[Payload]] = {kind.type: kind for kind in Payload.__args__}


def payload_to_json(payload: Payload) -> dict[str, Any]:
    """The payload's fields as plain JSON values."""
    return {part.name: _encode(getattr(payload, part.name)) for part in fields(payload)}


def payload_from_json(kind: MessageType, data: Mapping[str, Any]) -> Payload:
    """Read a payload; raises BadMessage where a field is missing, unknown or of the wrong form."""
    cls = _PAYLOADS[kind]
    try:
        if set(data) != {part.name for part in fields(cls)}:
            raise BadMessage(f"{kind.name} has other fields than it should")
        return cls(**{name: _decode(name, value) for name, value in data.items()})
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise BadMessage(f"{kind.name} cannot be read: {error}") from error


def wish_to_json(wish: PublicIntent) -> dict[str, Any]:
    """A public wish as plain JSON values."""
    return {
        "intent_id": wish.intent_id,
        "identity": wish.identity,
        "intent": wish.intent.to_json(),
        "languages": list(wish.languages),
        "expires_at": wish.expires_at.astimezone(UTC).isoformat(),
        "currency": wish.currency,
        "availability": list(wish.availability),
        "payment_ways": list(wish.payment_ways),
        "about": dict(wish.about),
        "min_partner_score": wish.min_partner_score,
    }


def wish_from_json(data: Mapping[str, Any]) -> PublicIntent:
    """Read `wish_to_json`; ValueError or KeyError where it is not one."""
    expires_at = datetime.fromisoformat(data["expires_at"])
    if expires_at.tzinfo is None:
        raise ValueError("expires_at has no zone")
    return PublicIntent(
        intent_id=data["intent_id"],
        identity=data["identity"],
        intent=UniversalIntent.from_json(data["intent"]),
        languages=tuple(data["languages"]),
        expires_at=expires_at,
        currency=str(data["currency"]),
        availability=tuple(data["availability"]),
        payment_ways=tuple(data["payment_ways"]),
        about={str(name): str(value)[:80] for name, value in data["about"].items()},
        min_partner_score=int(data["min_partner_score"]),
    )


def terms_to_json(terms: Terms) -> dict[str, str]:
    """Money terms as decimal strings."""
    return {
        "unit_price": decimal_text(terms.unit_price),
        "currency": terms.currency,
        "quantity": decimal_text(terms.quantity),
        "per": terms.per,
    }


def terms_from_json(data: Mapping[str, str]) -> Terms:
    """Read `terms_to_json`; refuses prices below zero and quantities of nothing."""
    terms = Terms(Decimal(data["unit_price"]), data["currency"], Decimal(data["quantity"]), data["per"])
    if not terms.unit_price.is_finite() or terms.unit_price < 0 or not terms.quantity > 0:
        raise ValueError("terms need a price of at least 0 and a quantity above 0")
    return terms


def _encode(value: Any) -> Any:
    if isinstance(value, PublicIntent):
        return wish_to_json(value)
    if isinstance(value, Terms):
        return terms_to_json(value)
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value


def _decode(name: str, value: Any) -> Any:
    if name == "wish":
        return wish_from_json(value)
    if name == "terms":
        return terms_from_json(value)
    if name == "bridge":
        mine, theirs = value
        return (str(mine), str(theirs))
    if name == "text" and len(value) > MAX_RELAY_TEXT:
        raise ValueError("the note is too long")
    return value
