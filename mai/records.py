"""What is remembered: frozen records, stored whole, changed only through a unit of work."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from metaspace.deal import DealState
from metaspace.intent import Place, UniversalIntent
from metaspace.payloads import PublicIntent


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who talks to us. `answers` are her bonding answers by question id."""

    person_id: str
    language: str
    created_at: datetime
    state: Literal["new", "bonding", "active"] = "new"
    mai_id: str | None = None
    identity: str | None = None
    born_at: datetime | None = None
    certificate: str | None = None
    name: str | None = None
    place: Place | None = None
    zone: str = "UTC"
    currency: str | None = None
    languages: tuple[str, ...] = ()
    """Languages she has used, the most recent first; a prior for reading her next message."""
    answers: Mapping[str, str] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    channel: str = ""
    address: str = ""
    """Where she was last seen: new messages go there."""
    muted: bool = False
    """She said stop: nothing unasked until she writes again."""
    broadcasts: bool = True
    """What the operator has to say may be sent to her; a stop word ends it until she says start."""
    banned: str | None = None
    """Why an operator shut her out; None: she is welcome."""
    tags: tuple[str, ...] = ()
    """What operators call her by, for the segments of broadcasts."""
    mark: str = ""
    """An emoji that only she and her MAI know: it stands on every genuine card."""
    voice_sample: str | None = None
    """Blob id, kept only with consent."""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Address:
    """A person on a channel."""

    channel: str
    address: str
    person_id: str
    blocked: bool = False
    seen_at: datetime | None = None
    """When she last wrote there."""
    template_at: datetime | None = None
    """When she was last invited there to write again."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the person was asked last and has not answered. `kind` names the handler of the answer."""

    kind: str
    ref: str = ""
    card_id: str = ""
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where a person's talk with her MAI stands."""

    person_id: str
    question: Question | None = None
    options: tuple[str, ...] = ()
    """Tokens of the buttons shown last, for answers by number."""
    held: tuple[Mapping[str, Any], ...] = ()
    """Messages that wait until birth is done, as `IncomingMessage.to_json` writes them."""
    relay_deal: str | None = None
    last_seen: datetime | None = None
    version: int = 0


WishState = Literal["draft", "open", "talking", "agreed", "paused", "done", "cancelled", "expired"]


@dataclass(frozen=True, slots=True, repr=False)
class Wish:
    """What a person wants to trade. `target` is her hope, `limit` her secret; both for one unit of the thing."""

    wish_id: str
    person_id: str
    intent: UniversalIntent
    text: str
    state: WishState
    created_at: datetime
    expires_at: datetime
    target: Decimal | None = None
    limit: Decimal | None = None
    confirmed: bool = False
    """The person has seen what was understood and said yes to it."""
    asked: tuple[str, ...] = ()
    """Questions already put; one is not put twice."""
    photo: str | None = None
    standing: bool = False
    tried: tuple[str, ...] = ()
    """Intents talked to without a deal."""
    found: tuple[str, ...] = ()
    """Intents that a standing wish found and that wait for the next digest."""
    partner_intent: str | None = None
    deal_id: str | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class HagglingRound:
    """One offer in a negotiation."""

    by_me: bool
    round: int
    unit_price: Decimal
    last: bool


@dataclass(frozen=True, slots=True)
class Negotiation:
    """One side's view of a negotiation."""

    negotiation_id: str
    owner: str
    """mai_id of the side whose view this is."""
    person_id: str
    wish_id: str
    mine: PublicIntent
    peer: PublicIntent
    """Both wishes as they were told to each other; everything agreed is computed from these."""
    side: Literal["provider", "seeker"]
    i_lead: bool
    state: Literal["matching", "haggling", "agreed", "failed"]
    score: float
    distance_km: float
    created_at: datetime
    rounds: tuple[HagglingRound, ...] = ()
    agreement: str | None = None
    reason: str | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Deal:
    """One side's view of a deal, from the signed agreement to the rating."""

    deal_id: str
    owner: str
    person_id: str
    wish_id: str
    negotiation_id: str
    state: DealState
    agreement: str
    """Canonical text; `my_signature` and `peer_signature` are over it."""
    my_signature: str
    peer_signature: str
    peer: PublicIntent
    created_at: datetime
    peer_approval: str | None = None
    card_id: str = ""
    meeting_at: datetime | None = None
    i_arrived: bool = False
    peer_arrived: bool = False
    peer_done: bool = False
    stars: int | None = None
    counter_pending: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True)
class ButtonRecord:
    """What a button means. Only its owner may press it, once, before it expires."""

    token: str
    person_id: str
    action: str
    ref: str
    card_id: str
    label: str
    created_at: datetime
    data: Mapping[str, str] = field(default_factory=dict)
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LoggedMessage:
    """A message between MAIs as one side keeps it, so that a negotiation can be replayed and verified."""

    owner: str
    direction: Literal["sent", "received"]
    thread: str
    """Negotiation or deal id."""
    type: int
    payload: Mapping[str, Any]
    envelope: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Work:
    """One durable thing to do for one person, in order: `inbox`, `bus` or `task`."""

    work_id: int
    person_id: str
    source: Literal["inbox", "bus", "task"]
    kind: str
    payload: Mapping[str, Any]
    due_at: datetime
    attempts: int = 0
