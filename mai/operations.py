"""What an operator works with: broadcasts, figures, disputes, notes; frozen records as everywhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any, Literal

from mai.channels import Attachment

MAINTENANCE = "maintenance"
"""The switch by which everybody but operators is kept waiting."""

EXPORTS = ("people", "wishes", "deals", "audit")
"""Tables that an operator may take along."""

BroadcastState = Literal["preparing", "ready", "scheduled", "running", "paused", "done", "cancelled"]
BroadcastStep = Literal["prepare", "present", "schedule", "start", "pause", "resume", "finish", "cancel"]

BROADCAST_STEPS: MappingProxyType[tuple[BroadcastState, BroadcastStep], BroadcastState] = MappingProxyType(
    {
        ("ready", "prepare"): "preparing",
        ("preparing", "prepare"): "preparing",
        ("preparing", "present"): "ready",
        ("ready", "schedule"): "scheduled",
        ("scheduled", "start"): "running",
        ("running", "pause"): "paused",
        ("paused", "resume"): "running",
        ("running", "finish"): "done",
        ("preparing", "cancel"): "cancelled",
        ("ready", "cancel"): "cancelled",
        ("scheduled", "cancel"): "cancelled",
        ("running", "cancel"): "cancelled",
        ("paused", "cancel"): "cancelled",
    }
)
"""The life of a broadcast; whatever is not in the table is not possible."""

How = Literal["given", "catalog", "translated", "read", "related", "closest"]
"""How a recipient's text was found: in her language as given or from the catalogs; translated; given in another language
that she reads, that is near to hers, or that is the best there is."""

SkipReason = Literal["banned", "opted-out", "stopped", "notifications", "blocked", "unreachable"]
RecipientState = Literal[
    "waiting", "queued", "sending", "sent", "delivered", "read", "failed", "window", "unsure", "skipped", "cancelled",
    "erased",
]  # fmt: skip
RECIPIENT_STATES: tuple[RecipientState, ...] = (
    "sent", "delivered", "read", "queued", "sending", "waiting", "window", "failed", "unsure", "skipped", "cancelled",
    "erased",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BroadcastButton:
    """A choice under a broadcast; a press counts as if she had said `says`."""

    label: str
    says: str


@dataclass(frozen=True, slots=True)
class BroadcastText:
    """What is said in one language."""

    text: str
    buttons: tuple[BroadcastButton, ...] = ()


@dataclass(frozen=True, slots=True)
class Broadcast:
    """Something that an operator says to many."""

    broadcast_id: str
    operator: str
    """`<channel>:<address>`, or `cli`."""
    created_at: datetime
    state: BroadcastState
    segment: str
    texts: Mapping[str, BroadcastText] = field(default_factory=dict)
    """By language, as given; the first one stands in where nothing is closer."""
    catalog: str = ""
    """A reply key: its text, in everybody's language, instead of given ones."""
    translated: Mapping[str, BroadcastText] = field(default_factory=dict)
    photo: Attachment | None = None
    person_id: str = ""
    """The operator as a person, to whom progress is shown; empty from the command line."""
    at: datetime | None = None
    """Not before that moment."""
    local_time: str = ""
    """`HH:MM` or `YYYY-MM-DDTHH:MM` on each recipient's own clock."""
    preview_card: str = ""
    card_id: str = ""
    """The card that shows progress."""
    controls: Mapping[str, str] = field(default_factory=dict)
    """Tokens of that card's buttons by what they do."""
    total: int = 0
    channels: tuple[str, ...] = ()
    started_at: datetime | None = None
    ended_at: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """Where the recipients of a broadcast stand. Together they are all of them."""

    states: Mapping[RecipientState, int]
    reasons: Mapping[str, int] = field(default_factory=dict)
    """Why some were left out."""

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """One recipient in the report."""

    person_id: str
    channel: str
    language: str
    text_language: str
    state: RecipientState
    reason: str
    due_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One command of an operator, or the try of somebody who is none."""

    at: datetime
    operator: str
    command: str
    subject: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Note:
    """What an operator noted about a person."""

    at: datetime
    operator: str
    text: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """A deal to which somebody did not come, says one side; nobody has decided yet."""

    deal_id: str
    created_at: datetime
    thing: str
    sides: tuple[tuple[str, str], ...]
    """(person_id, state) of each side whose view is here."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """Work or a message that was given up."""

    queue: Literal["work", "outbox"]
    row_id: int
    person_id: str
    kind: str
    error: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """Figures of the whole, at one moment."""

    at: datetime
    people: int
    new_people: int
    """Within the last seven days."""
    active_people: int
    """Who wrote within the last seven days."""
    languages: Mapping[str, int]
    channels: Mapping[str, int]
    wishes: Mapping[str, int]
    """By state."""
    confirmed: int
    """Wishes that were ever looked for."""
    matched: int
    """Wishes that ever came into a talk."""
    deals: Mapping[str, int]
    """Distinct deals by state."""
    agreed: int
    """Wishes that ever came to a deal."""
    done: int
    """Wishes whose deal was carried out."""
    days: Sequence[tuple[str, int, int, int]] = ()
    """(date, new people, new wishes, new deals) of the last thirty days."""
    answer_seconds: tuple[float, float] | None = None
    """Median and 95th percentile from a message to its answer, of this process."""
    approval_minutes: float | None = None
    """Median from a card to its approval."""
