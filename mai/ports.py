"""What the agent needs from outside, as protocols; adapters implement them, `bot/` chooses."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Any, Literal, Protocol, Self

from mai.channels import OutgoingMessage
from mai.operations import AuditEntry, Broadcast, Counts, DeadLetter, Dispute, Note, RecipientRow, Statistics
from mai.records import (
    Address,
    ButtonRecord,
    Conversation,
    Deal,
    LoggedMessage,
    Negotiation,
    Person,
    Wish,
    WishState,
)
from metaspace.identity import Identity
from metaspace.payloads import PublicIntent
from metaspace.reputation import Rating


class Clock(Protocol):
    """The time, injected."""

    def now(self) -> datetime:
        """Aware UTC."""


class KeyStore(Protocol):
    """Holds private keys and never hands one out."""

    async def create(self) -> Identity:
        """Make and keep a key pair."""

    def sign(self, mai_id: str, data: bytes) -> bytes:
        """Sign with the pair of that name; KeyError where there is none."""

    def open(self, mai_id: str, sealed: bytes, context: bytes) -> bytes:
        """Open what was sealed to that name; BadMessage where it was not."""

    def delete(self, mai_id: str) -> None:
        """Forget a pair for good."""


class Blobs(Protocol):
    """Content-addressed files."""

    async def put(self, data: bytes, mime_type: str) -> str:
        """Keep bytes; returns their id, the same for the same bytes."""

    async def get(self, blob_id: str) -> bytes:
        """The bytes; KeyError where there are none."""

    async def delete(self, blob_id: str) -> None:
        """Forget them."""


class People(Protocol):
    """People, their addresses and conversations."""

    async def get(self, person_id: str) -> Person | None: ...
    async def by_mai(self, mai_id: str) -> Person | None: ...
    async def add(self, person: Person) -> None: ...
    async def save(self, person: Person) -> Person: ...
    async def address(self, channel: str, address: str) -> Address | None: ...
    async def addresses(self, person_id: str) -> list[Address]: ...
    async def put_address(self, address: Address) -> None: ...
    async def move_address(self, channel: str, old: str, new: str) -> None: ...
    async def conversation(self, person_id: str) -> Conversation: ...
    async def save_conversation(self, conversation: Conversation) -> None: ...
    async def erase(self, person_id: str) -> None: ...
    async def merge(self, person_id: str, into: str) -> None:
        """Give a person's addresses and unread messages to another one, and erase the first."""

    async def drop_address(self, channel: str, address: str) -> None: ...
    async def put_link_code(self, code_hash: str, person_id: str, expires_at: datetime) -> None:
        """Keep a code; it replaces the person's earlier ones."""

    async def link_code_owner(self, code_hash: str, now: datetime) -> str | None: ...
    async def drop_link_codes(self, person_id: str) -> None: ...


class Wishes(Protocol):
    """Wishes of people."""

    async def get(self, wish_id: str) -> Wish | None: ...
    async def add(self, wish: Wish) -> None: ...
    async def save(self, wish: Wish) -> Wish: ...
    async def of_person(self, person_id: str, states: Sequence[WishState]) -> list[Wish]: ...


class Negotiations(Protocol):
    """Each side's view of negotiations."""

    async def get(self, owner: str, negotiation_id: str) -> Negotiation | None: ...
    async def add(self, negotiation: Negotiation) -> None: ...
    async def save(self, negotiation: Negotiation) -> Negotiation: ...
    async def of_person(self, person_id: str) -> list[Negotiation]: ...


class Deals(Protocol):
    """Each side's view of deals."""

    async def get(self, owner: str, deal_id: str) -> Deal | None: ...
    async def add(self, deal: Deal) -> None: ...
    async def save(self, deal: Deal) -> Deal: ...
    async def of_person(self, person_id: str, *, only_open: bool = False) -> list[Deal]: ...


class Buttons(Protocol):
    """Buttons that were shown."""

    async def get(self, token: str) -> ButtonRecord | None: ...
    async def add(self, buttons: Sequence[ButtonRecord]) -> None: ...
    async def use_card(self, card_id: str, at: datetime) -> bool:
        """Spend all buttons of a card; False where one was pressed before. One caller wins."""


class Outbox(Protocol):
    """What people are to be told, delivered after the commit."""

    async def send(
        self,
        person: Person,
        message: OutgoingMessage,
        *,
        card_id: str = "",
        lane: Literal["reply", "broadcast"] = "reply",
        not_before: datetime | None = None,
    ) -> None:
        """Queue a message to the address where the person was last seen."""

    async def edit_card(self, card_id: str, change: Callable[[OutgoingMessage], OutgoingMessage]) -> None:
        """Change a card, as it was last shown, on every surface that shows it."""


class Messages(Protocol):
    """Messages between MAIs: the queue out, the memory against replays, the log."""

    async def publish(self, envelope: bytes, recipient: str) -> None: ...
    async def log(self, message: LoggedMessage) -> None: ...
    async def thread(self, owner: str, thread: str) -> list[LoggedMessage]: ...
    async def sent_since(self, owner: str, since: datetime) -> int: ...


class Tasks(Protocol):
    """Things to do for a person, now or later, each under a name that can be set only once."""

    async def schedule(
        self, person_id: str, kind: str, payload: Mapping[str, Any], *, due_at: datetime, name: str
    ) -> None:
        """Queue a task; a task of the same name that still waits is replaced."""

    async def cancel(self, name: str) -> None:
        """Forget a waiting task."""


class IntentIndex(Protocol):
    """The open intents of the Meta Space, built only from broadcast messages."""

    async def put(self, wish: PublicIntent) -> None:
        """Add or replace an intent."""

    async def remove(self, intent_id: str) -> None:
        """Take an intent out; nothing where it is not there."""

    async def get(self, intent_id: str) -> PublicIntent | None:
        """One intent."""

    async def candidates(self, wish: PublicIntent, *, now: datetime, limit: int) -> list[PublicIntent]:
        """Open intents that may fit, nearest in place and price first: same thing, opposite action, within reach."""


class Commons(Protocol):
    """Ratings as the Meta Space knows them, built only from broadcast messages."""

    async def add_rating(self, rating: Rating) -> bool: ...
    async def ratings_of(self, mai_id: str) -> list[Rating]: ...


class Operations(Protocol):
    """What an operator does, kept with the rest of the turn."""

    async def audit(self, operator: str, command: str, subject: str = "", **detail: Any) -> None:
        """Keep what was done, by whom, on whom."""

    async def audited(self, limit: int) -> list[AuditEntry]: ...
    async def add_note(self, person_id: str, operator: str, text: str) -> None: ...
    async def notes(self, person_id: str, limit: int) -> list[Note]: ...
    async def switches(self) -> dict[str, Any]: ...
    async def set_switch(self, name: str, value: Any, by: str) -> None: ...
    async def hold(self, work_id: int, person_id: str) -> bool | None:
        """Keep a message until maintenance is over; True where she is to be told, None where it is not there."""

    async def release(self) -> int:
        """Maintenance is over: what was kept is due; how many messages."""

    async def sides(self, deal_id: str) -> list[Deal]: ...
    async def deal_ids(self, beginning: str, limit: int) -> list[str]: ...
    async def disputes(self, limit: int) -> list[Dispute]: ...
    async def dead_letters(self, limit: int) -> list[DeadLetter]: ...
    async def resend(self, queue: str, row_id: int) -> bool: ...


class OperatorTokens(Protocol):
    """Secrets by which operators come to their page, as hashes."""

    async def put(self, token_hash: str, kind: str, operator: str, expires_at: datetime) -> None: ...
    async def owner(self, token_hash: str, kind: str, now: datetime) -> str | None: ...
    async def spend(self, token_hash: str, kind: str, now: datetime) -> str | None:
        """Whose it was; it works once."""


class Broadcasts(Protocol):
    """What operators say to many. Steps that are not possible raise IllegalTransition."""

    async def add(self, broadcast: Broadcast) -> None: ...
    async def get(self, broadcast_id: str) -> Broadcast | None: ...
    async def save(self, broadcast: Broadcast) -> Broadcast: ...
    async def recent(self, limit: int) -> list[Broadcast]: ...
    async def pause(self, broadcast: Broadcast) -> Broadcast: ...
    async def resume(self, broadcast: Broadcast) -> Broadcast: ...
    async def cancel(self, broadcast: Broadcast) -> Broadcast: ...


class Switches(Protocol):
    """What operators switch on and off, as this process knows it now."""

    def get(self, name: str, default: Any) -> Any:
        """The value; `default` where it was never set."""


class Desk(Protocol):
    """What an operator looks at, read beside the work of others."""

    async def health(self) -> dict[str, int]: ...
    async def statistics(self, now: datetime) -> Statistics: ...
    async def counts(self, broadcast: Broadcast) -> Counts: ...
    def report(self, broadcast_id: str) -> AsyncIterator[list[RecipientRow]]: ...
    def export(self, what: str) -> AsyncIterator[list[dict[str, Any]]]: ...


class Charts(Protocol):
    """Draws figures; takes a second, so it is called in a thread."""

    def draw(self, figures: Statistics, titles: Mapping[str, str]) -> bytes:
        """A PNG; `titles` by the names `languages`, `channels`, `daily` and `funnel`, which any script may be in."""


class UnitOfWork(Protocol):
    """One transaction. Leaving the block rolls back; only `commit` keeps anything."""

    @property
    def people(self) -> People: ...
    @property
    def wishes(self) -> Wishes: ...
    @property
    def negotiations(self) -> Negotiations: ...
    @property
    def deals(self) -> Deals: ...
    @property
    def buttons(self) -> Buttons: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def tasks(self) -> Tasks: ...
    @property
    def commons(self) -> Commons: ...
    @property
    def operations(self) -> Operations: ...
    @property
    def broadcasts(self) -> Broadcasts: ...
    @property
    def operator_tokens(self) -> OperatorTokens: ...

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None: ...
    async def commit(self) -> None: ...


UnitsOfWork = Callable[[], UnitOfWork]
"""Makes a fresh unit of work."""
