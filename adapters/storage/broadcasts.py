"""Broadcasts and their recipients. The rows are the truth: who has been queued carries the number of her message."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import tables as t
from adapters.storage.documents import Documents
from adapters.storage.news import News
from adapters.storage.repositories import BUTTONS, PEOPLE
from adapters.storage.sqlite_connection import LONG
from mai.bonding import end_of_quiet
from mai.broadcasting import advance, why_skipped
from mai.channels import OutgoingMessage
from mai.operations import Broadcast, Counts, RecipientRow
from mai.ports import Clock
from mai.records import ButtonRecord, Person

BROADCASTS = Documents(
    t.broadcasts,
    Broadcast,
    lambda b: {"broadcast_id": b.broadcast_id, "state": b.state, "created_at": b.created_at},
)
LANE = "broadcast"
_HELD, _DROPPED = "held", "dropped"
"""States of messages in the outbox that a pause keeps back and a cancelled broadcast never sends."""
PAGE = 1_000
_R, _O, _D = t.broadcast_recipients.c, t.outbox.c, t.deliveries.c
_RECIPIENTS = t.broadcast_recipients.outerjoin(t.outbox, _R.outbox_id == _O.outbox_id).outerjoin(
    t.deliveries, (_O.channel == _D.channel) & (_O.external_id == _D.external_id)
)
_STATE: ColumnElement[str] = case(
    (_R.state != "queued", _R.state),
    (_O.state.is_(None), "erased"),
    (_O.state.in_(("ready", _HELD)), "queued"),
    (_O.state == "sending", "sending"),
    (_O.state == "waiting", "window"),
    (_O.state == "unsure", "unsure"),
    (_O.state == _DROPPED, "cancelled"),
    ((_O.state == "sent") & _D.state.in_(("delivered", "read", "failed")), _D.state),
    (_O.state == "sent", "sent"),
    else_="failed",
)
"""Where a recipient stands: what the platform said last, else what the outbox says, else what was decided here."""


@dataclass(frozen=True, slots=True)
class NewRecipient:
    """Somebody of the segment, with what was decided about her at the start."""

    person_id: str
    channel: str
    address: str
    language: str
    due_at: datetime
    skipped: str | None


Compose = Callable[[Person], tuple[OutgoingMessage, Sequence[ButtonRecord]]]
"""The message for a person, and what its buttons mean."""


class SqlBroadcasts:
    """Implements `mai.ports.Broadcasts` within one transaction."""

    def __init__(self, connection: AsyncConnection, clock: Clock, news: News) -> None:
        self._db = connection
        self._clock = clock
        self._news = news

    async def add(self, broadcast: Broadcast) -> None:
        """A new one."""
        await BROADCASTS.add(self._db, broadcast)
        self._news.broadcasts = True

    async def get(self, broadcast_id: str) -> Broadcast | None:
        """By id; nobody else changes it before this transaction ends."""
        c = t.broadcasts.c
        query = select(c.doc).where(c.broadcast_id == broadcast_id).with_for_update()
        doc = (await self._db.execute(query)).scalar()
        return None if doc is None else BROADCASTS.read(doc)

    async def save(self, broadcast: Broadcast) -> Broadcast:
        """Compare and set."""
        self._news.broadcasts = True
        return await BROADCASTS.save(self._db, broadcast)

    async def recent(self, limit: int) -> list[Broadcast]:
        """The newest first."""
        c = t.broadcasts.c
        query = select(c.doc).order_by(c.created_at.desc(), c.broadcast_id).limit(limit)
        return [BROADCASTS.read(row.doc) for row in await self._db.execute(query)]

    async def pause(self, broadcast: Broadcast) -> Broadcast:
        """Stop at once: what waits to be sent is kept back. IllegalTransition where it does not run."""
        saved = await self.save(advance(broadcast, "pause"))
        await self._outbox(broadcast, ("ready",), _HELD)
        return saved

    async def resume(self, broadcast: Broadcast) -> Broadcast:
        """Go on."""
        saved = await self.save(advance(broadcast, "resume"))
        await self._outbox(broadcast, (_HELD,), "ready")
        self._news.released = True
        return saved

    async def cancel(self, broadcast: Broadcast) -> Broadcast:
        """End it: what has not left never leaves."""
        saved = await self.save(replace(advance(broadcast, "cancel"), ended_at=self._clock.now()))
        await self._outbox(broadcast, ("ready", _HELD), _DROPPED)
        waiting = (_R.broadcast_id == broadcast.broadcast_id, _R.state == "waiting")
        await self._db.execute(update(t.broadcast_recipients).where(*waiting).values(state="cancelled"))
        return saved

    async def _outbox(self, broadcast: Broadcast, states: Sequence[str], new: str) -> None:
        mine = (_O.broadcast_id == broadcast.broadcast_id, _O.state.in_(states))
        await self._db.execute(update(t.outbox).where(*mine).values(state=new))

    # The running part

    async def start(self, broadcast: Broadcast, recipients: Sequence[NewRecipient], now: datetime) -> Broadcast:
        """Write down all recipients, and that it runs."""
        rows = [
            {
                "broadcast_id": broadcast.broadcast_id,
                "person_id": one.person_id,
                "channel": one.channel,
                "address": one.address,
                "language": one.language[:16],
                "state": "skipped" if one.skipped else "waiting",
                "reason": one.skipped,
                "due_at": one.due_at,
            }
            for one in recipients
        ]
        for first in range(0, len(rows), PAGE):
            await self._db.execute(insert(t.broadcast_recipients), rows[first : first + PAGE])
        channels = tuple(sorted({one.channel for one in recipients if not one.skipped}))
        return await self.save(replace(advance(broadcast, "start"), total=len(rows), channels=channels, started_at=now))

    async def feed(self, broadcast: Broadcast, channel: str, now: datetime, limit: int, compose: Compose) -> int:
        """Queue the messages of the next recipients who are due; how many recipients were dealt with. Each is queued
        in the transaction that marks her, so that no crash and no second process queues her twice."""
        mine = (_R.broadcast_id == broadcast.broadcast_id, _R.channel == channel)
        due = (
            select(_R.person_id)
            .where(*mine, _R.state == "waiting", _R.due_at <= now)
            .order_by(_R.due_at, _R.person_id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        ids = [str(row.person_id) for row in await self._db.execute(due)]
        if not ids:
            return 0
        blocked = await blocked_addresses(self._db, ids)
        seen = await last_seen(self._db, ids)
        people = await PEOPLE.all(self._db, t.people.c.person_id.in_(ids))
        marks: list[dict[str, Any]] = []
        letters: dict[str, tuple[Person, OutgoingMessage]] = {}
        buttons: list[ButtonRecord] = []
        for person in people:
            reason = why_skipped(person, blocked=(person.channel, person.address) in blocked)
            later = end_of_quiet(person, now, seen.get(person.person_id))
            if reason is not None:
                marks.append(_mark(person, "skipped", reason=reason))
            elif later is not None:
                marks.append(_mark(person, "waiting", due_at=later))
            else:
                message, tokens = compose(person)
                letters[person.person_id] = (person, message)
                buttons.extend(tokens)
        marks += [_gone(person_id) for person_id in set(ids) - {person.person_id for person in people}]
        if buttons:
            await BUTTONS.add(self._db, *buttons)
        marks += await self._queue(broadcast, letters, now)
        await self._mark(broadcast, marks)
        return len(ids)

    async def _queue(
        self, broadcast: Broadcast, letters: Mapping[str, tuple[Person, OutgoingMessage]], now: datetime
    ) -> list[dict[str, Any]]:
        if not letters:
            return []
        rows = [
            {
                "person_id": person.person_id,
                "channel": person.channel,
                "address": person.address,
                "card_id": card_of(broadcast.broadcast_id, person.person_id),
                "lane": LANE,
                "operation": "send",
                "message": message.to_json(),
                "state": "ready",
                "attempts": 0,
                "next_at": now,
                "created_at": now,
                "broadcast_id": broadcast.broadcast_id,
            }
            for person, message in letters.values()
        ]
        made = await self._db.execute(insert(t.outbox).returning(_O.outbox_id, _O.person_id), rows)
        self._news.outgoing = True
        return [_mark(letters[row.person_id][0], "queued", outbox_id=int(row.outbox_id)) for row in made.all()]

    async def _mark(self, broadcast: Broadcast, marks: Sequence[dict[str, Any]]) -> None:
        """Write down what became of each, those of a kind in one statement."""
        kinds: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for mark in marks:
            kinds.setdefault(tuple(mark), []).append({f"new_{name}": value for name, value in mark.items()})
        mine = (_R.broadcast_id == broadcast.broadcast_id, _R.person_id == bindparam("new_person_id"))
        for names, rows in kinds.items():
            values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names if name != "person_id"}
            await self._db.execute(update(t.broadcast_recipients).where(*mine).values(values), rows)


def _mark(person: Person, state: str, **values: Any) -> dict[str, Any]:
    here = {"channel": person.channel, "address": person.address} if state == "queued" else {}
    return {"person_id": person.person_id, "state": state, **here, **values}


def _gone(person_id: str) -> dict[str, Any]:
    return {"person_id": person_id, "state": "erased"}


def card_of(broadcast_id: str, person_id: str) -> str:
    """The card of one recipient's message."""
    return f"{broadcast_id}.{person_id}"


async def blocked_addresses(db: AsyncConnection, person_ids: Sequence[str]) -> set[tuple[str, str]]:
    """Addresses of these people that do not want us."""
    c = t.addresses.c
    query = select(c.channel, c.address).where(c.person_id.in_(person_ids), c.blocked)
    return {(row.channel, row.address) for row in await db.execute(query)}


async def last_seen(db: AsyncConnection, person_ids: Sequence[str]) -> dict[str, datetime]:
    """When each of them wrote last, anywhere."""
    c, a = t.conversations.c, t.addresses.c
    talks = select(c.person_id, c.doc["last_seen"].as_string().label("at")).where(c.person_id.in_(person_ids))
    seen = {str(row.person_id): datetime.fromisoformat(row.at) for row in await db.execute(talks) if row.at}
    places = select(a.person_id, func.max(a.seen_at)).where(a.person_id.in_(person_ids)).group_by(a.person_id)
    for person_id, at in await db.execute(places):
        if at is not None:
            seen[person_id] = max(seen.get(person_id, at), at)
    return seen


async def live(db: AsyncConnection) -> list[Broadcast]:
    """Those that something is to be done about, oldest first."""
    c = t.broadcasts.c
    query = select(c.doc).where(c.state.in_(("preparing", "scheduled", "running", "paused"))).order_by(c.created_at)
    return [BROADCASTS.read(row.doc) for row in await db.execute(query)]


async def counts(db: AsyncConnection, broadcast: Broadcast) -> Counts:
    """Where its recipients stand; those who had themselves forgotten since are counted as erased."""
    state = _STATE.label("shown")
    query = (
        select(state, _R.reason, func.count().label("number"))
        .select_from(_RECIPIENTS)
        .where(_R.broadcast_id == broadcast.broadcast_id)
        .group_by(state, _R.reason)
        .execution_options(**LONG)
    )
    states: dict[Any, int] = {}
    reasons: dict[str, int] = {}
    for row in await db.execute(query):
        states[row.shown] = states.get(row.shown, 0) + row.number
        if row.shown == "skipped":
            reasons[row.reason or ""] = reasons.get(row.reason or "", 0) + row.number
    missing = broadcast.total - sum(states.values())
    if missing > 0:
        states["erased"] = states.get("erased", 0) + missing
    return Counts(states, reasons)


async def under_way(db: AsyncConnection, broadcast_id: str) -> dict[str, int]:
    """Messages of it that the sender still has to deal with, by channel."""
    # By lane, so that the index finds the few that wait and not the many that are done.
    query = (
        select(_O.channel, func.count())
        .where(_O.state.in_(("ready", "sending")), _O.lane == LANE, _O.broadcast_id == broadcast_id)
        .group_by(_O.channel)
    )
    return {str(row[0]): int(row[1]) for row in await db.execute(query)}


async def next_due(db: AsyncConnection, broadcast_id: str) -> datetime | None:
    """When the next waiting recipient is due; None where nobody waits."""
    query = select(func.min(_R.due_at)).where(_R.broadcast_id == broadcast_id, _R.state == "waiting")
    found: datetime | None = (await db.execute(query)).scalar()
    return found


async def report(db: AsyncConnection, broadcast_id: str) -> AsyncIterator[list[RecipientRow]]:
    """Every recipient with her state as it truly is, page by page."""
    b = t.buttons.c
    answered = select(func.max(b.used_at)).where(b.card_id == _O.card_id).scalar_subquery()
    text_language = func.coalesce(t.outbox.c.message["language"].as_string(), literal(""))
    reason = func.coalesce(_R.reason, _D.error, _O.error, literal(""))
    columns = (
        _R.person_id, _R.channel, _R.language, text_language.label("text_language"), _STATE.label("shown"),
        reason.label("why"), _R.due_at, answered.label("answered_at"),
    )  # fmt: skip
    last = ""
    while True:
        query = (
            select(*columns)
            .select_from(_RECIPIENTS)
            .where(_R.broadcast_id == broadcast_id, _R.person_id > last)
            .order_by(_R.person_id)
            .limit(PAGE)
            .execution_options(**LONG)
        )
        rows = (await db.execute(query)).all()
        if not rows:
            return
        yield [RecipientRow(*row) for row in rows]
        last = rows[-1].person_id
