"""What is to be sent to people, what became of it, and what could not be sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import Integer, String, and_, bindparam, func, or_, select, update

from adapters.storage import tables as t
from adapters.storage.group_commit import Gathering
from adapters.storage.origin import Origin, origin_of
from adapters.storage.queues import add_once
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from mai.channels import DeliveryStatus, OutgoingMessage

Lane = Literal["reply", "broadcast"]
MAX_ATTEMPTS = 8
FIRST_BACKOFF = timedelta(seconds=1)
MAX_BACKOFF = timedelta(minutes=5)
FROM_ONE_CHAT = 8
"""Rows of one chat that are read at once, so that a talkative chat does not crowd out the others."""
SCANNED = 2_000
"""Rows from which they are chosen."""
_STOPPED = {"paused": "held", "cancelled": "dropped"}
"""What becomes of a message whose broadcast is not under way."""
_RANK = {"queued": 0, "sent": 1, "failed": 2, "delivered": 3, "read": 4}
"""A later report never takes back an earlier, higher one: a message that was read did not fail."""

_MINE = t.outbox.c.outbox_id == bindparam("id")
_SENT = (
    update(t.outbox).where(_MINE).values(state="sent", external_id=bindparam("external", type_=String(128)), error=None)
)
_SET_OFF = update(t.outbox).where(_MINE, t.outbox.c.state == "ready").values(state=bindparam("next", type_=String(12)))
_CAMPAIGN_STATES = (
    select(t.outbox.c.outbox_id, t.broadcasts.c.state)
    .outerjoin(t.broadcasts, t.broadcasts.c.broadcast_id == t.outbox.c.broadcast_id)
    .where(t.outbox.c.outbox_id.in_(bindparam("ids", expanding=True)), t.outbox.c.state == "ready")
)
_TARGET = t.outbox.alias("target")
_HEAD = (
    select(t.outbox.c.outbox_id, t.outbox.c.channel, t.outbox.c.address)
    .where(
        t.outbox.c.state == "ready",
        t.outbox.c.lane == bindparam("lane"),
        t.outbox.c.next_at <= bindparam("now"),
        t.outbox.c.outbox_id > bindparam("after", type_=t.RowId),
    )
    .order_by(t.outbox.c.outbox_id)
    .limit(SCANNED)
    .subquery()
)
_PLACED = select(
    _HEAD.c.outbox_id,
    func.row_number().over(partition_by=(_HEAD.c.channel, _HEAD.c.address), order_by=_HEAD.c.outbox_id).label("place"),
).subquery()
_CHOSEN = (
    select(_PLACED.c.outbox_id)
    .where(_PLACED.c.place <= FROM_ONE_CHAT)
    .order_by(_PLACED.c.outbox_id)
    .limit(bindparam("most", type_=Integer))
    .subquery()
)
_OUTGOING = (
    select(
        t.outbox,
        _TARGET.c.external_id.label("target_external"),
        t.addresses.c.seen_at,
        t.addresses.c.template_at,
        t.addresses.c.blocked,
    )
    .select_from(
        _CHOSEN.join(t.outbox, t.outbox.c.outbox_id == _CHOSEN.c.outbox_id)
        .outerjoin(_TARGET, t.outbox.c.target_id == _TARGET.c.outbox_id)
        .outerjoin(
            t.addresses,
            and_(t.addresses.c.channel == t.outbox.c.channel, t.addresses.c.address == t.outbox.c.address),
        )
    )
    .order_by(t.outbox.c.outbox_id)
)


def backoff(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts."""
    return min(FIRST_BACKOFF * (1 << attempts), MAX_BACKOFF)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One row of the outbox: a message to send, or an edit of an earlier one."""

    outbox_id: int
    person_id: str
    channel: str
    address: str
    lane: Lane
    operation: str
    message: OutgoingMessage
    attempts: int
    target_external: str | None
    card_id: str
    seen_at: datetime | None = None
    template_at: datetime | None = None
    blocked: bool = False
    origin: Origin | None = None
    target_id: int | None = None
    """The row that an edit changes."""

    @property
    def key(self) -> str:
        """Names this delivery for ever; the number alone may come again once rows are erased."""
        return f"{self.outbox_id}.{self.card_id}"

    @property
    def chat(self) -> tuple[str, str]:
        """Channel and address."""
        return self.channel, self.address


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that was given up; its text is not shown to operators."""

    outbox_id: int
    person_id: str
    channel: str
    lane: Lane
    state: str
    error: str
    attempts: int
    created_at: datetime


class SqlOutgoing:
    """The outbox as the sender, the webhooks and the operator see it."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._group = store.small_writes
        self._setting_off = Gathering(self._group, _set_off)
        self._sending = Gathering(self._group, _mark_sent)

    async def due(self, now: datetime, lane: Lane, limit: int, *, after: int = 0) -> list[Outgoing]:
        """What may be sent now, in order, a few rows of each chat. `after`: only rows with higher numbers."""
        values = {"now": now, "lane": lane, "most": limit, "after": after}
        async with self._store.reading() as connection:
            rows = (await connection.execute(_OUTGOING, values)).all()
        return [
            Outgoing(
                row.outbox_id, row.person_id, row.channel, row.address, row.lane, row.operation,
                OutgoingMessage.from_json(row.message), row.attempts, row.target_external, row.card_id, row.seen_at,
                row.template_at, bool(row.blocked), origin_of(row.message), row.target_id,
            )
            for row in rows
        ]  # fmt: skip

    async def next_due(self) -> datetime | None:
        """When the next message that waits may be sent."""
        async with self._store.reading() as connection:
            query = select(func.min(t.outbox.c.next_at)).where(t.outbox.c.state == "ready")
            soonest: datetime | None = (await connection.execute(query)).scalar_one()
            return soonest

    async def mark(self, outbox_id: int, **values: Any) -> None:
        """Change the state of a queued message."""
        query = update(t.outbox).where(t.outbox.c.outbox_id == outbox_id).values(values)

        async def mark(uow: SqlUnitOfWork) -> None:
            await uow.connection.execute(query)

        await self._group.do(mark)

    async def set_off(self, outbox_id: int) -> bool:
        """Mark a message as on its way, just before the platform is called; False where it was held back meanwhile."""
        return await self._setting_off.do(outbox_id)

    async def mark_sent(self, row: Outgoing, external_id: str | None, *, reported: bool) -> None:
        """The platform took it. `reported`: it tells later what became of it, and may have done so already."""
        if not reported or not external_id:
            await self._sending.do((row.outbox_id, external_id))
            return

        async def mark(uow: SqlUnitOfWork) -> None:
            await _mark_sent(uow, [(row.outbox_id, external_id)])
            await self._settle_early(uow, row, external_id)

        await self._group.do(mark)

    async def hold_chat(self, channel: str, address: str, until: datetime) -> None:
        """Nothing goes to a chat before that moment, so that its messages keep their order."""
        c = t.outbox.c
        query = update(t.outbox).where(
            c.state == "ready", c.next_at < until, c.channel == channel, c.address == address
        )
        async with self._store() as uow:
            await uow.connection.execute(query.values(next_at=until))
            await uow.commit()

    async def unsure(self) -> int:
        """Broadcasts that a crash caught on their way: nobody knows whether they arrived, so they stay as they are."""
        async with self._store() as uow:
            query = update(t.outbox).where(t.outbox.c.state == "sending")
            done = await uow.connection.execute(query.values(state="unsure", error="stopped while it was being sent"))
            await uow.commit()
        return int(done.rowcount)

    # A window that has closed

    async def wait_for_person(self, row: Outgoing, error: str, *, invited_at: datetime | None) -> None:
        """Everything for this chat waits until she writes; her MAI is told, so that partners can be."""
        c, a = t.outbox.c, t.addresses.c
        now = self._store.clock.now()
        async with self._store() as uow:
            chat = (c.channel == row.channel, c.address == row.address, c.state == "ready", c.lane == "reply")
            await uow.connection.execute(update(t.outbox).where(*chat).values(state="waiting", error=error[:500]))
            if invited_at is not None:
                query = update(t.addresses).where(a.channel == row.channel, a.address == row.address)
                await uow.connection.execute(query.values(template_at=invited_at))
            name = f"out-of-reach:{row.person_id}"
            await uow.tasks.schedule(row.person_id, "out-of-reach", {}, due_at=now, name=name)
            await uow.commit()

    async def hurry(self, channel: str, window: timedelta, margin: timedelta) -> int:
        """Send before the window closes what was to go after it; how many messages that were."""
        c, a = t.outbox.c, t.addresses.c
        now = self._store.clock.now()
        closing = (
            select(a.address)
            .where(a.channel == channel, a.seen_at > now - window, a.seen_at <= now - window + margin)
            .scalar_subquery()
        )
        async with self._store() as uow:
            query = update(t.outbox).where(
                c.state == "ready", c.lane == "reply", c.channel == channel, c.next_at > now, c.address.in_(closing)
            )
            done = await uow.connection.execute(query.values(next_at=now))
            uow.news.released = bool(done.rowcount)
            await uow.commit()
        return int(done.rowcount)

    # What platforms report

    async def note_delivery(self, status: DeliveryStatus) -> None:
        """Keep what a platform says of a message it took; late, repeated and disordered reports change nothing."""

        async def note(uow: SqlUnitOfWork) -> None:
            row = {
                "channel": status.channel,
                "external_id": status.external_id,
                "state": status.state,
                "error": f"{status.failure}:{status.reason}"[:64] if status.failure else None,
                "at": status.at,
            }
            if not await add_once(uow, t.deliveries, row):
                d = t.deliveries.c
                lower = [name for name, rank in _RANK.items() if rank < _RANK[status.state]]
                changed = await uow.connection.execute(
                    update(t.deliveries)
                    .where(d.channel == status.channel, d.external_id == status.external_id, d.state.in_(lower))
                    .values(state=row["state"], error=row["error"], at=row["at"])
                )
                if changed.rowcount == 0:
                    return
            if status.failure is not None:
                await self._fail(uow, status.channel, status.external_id, status.failure, status.reason)

        await self._group.do(note)

    async def _settle_early(self, uow: SqlUnitOfWork, row: Outgoing, external_id: str) -> None:
        d = t.deliveries.c
        query = select(d.error).where(d.channel == row.channel, d.external_id == external_id, d.state == "failed")
        error = (await uow.connection.execute(query)).scalar_one_or_none()
        if error is not None:
            failure, _, reason = error.partition(":")
            await self._fail(uow, row.channel, external_id, failure, reason)

    async def _fail(self, uow: SqlUnitOfWork, channel: str, external_id: str, failure: str, reason: str) -> None:
        """A message that was taken and then failed: again, when she writes, or never."""
        c, a = t.outbox.c, t.addresses.c
        where = (c.channel == channel, c.external_id == external_id, c.state == "sent")
        row = (await uow.connection.execute(select(t.outbox).where(*where))).first()
        if row is None:
            return
        now = self._store.clock.now()
        values: dict[str, Any] = {"state": "failed", "error": reason}
        address = update(t.addresses).where(a.channel == channel, a.address == row.address)
        if failure == "retry" and row.lane == "reply":
            attempts = row.attempts + 1
            state = "dead" if attempts >= MAX_ATTEMPTS else "ready"
            next_at = now + backoff(row.attempts)
            values = {"state": state, "error": reason, "attempts": attempts, "next_at": next_at, "external_id": None}
            uow.news.released = True
        elif failure == "window" and row.lane == "reply":
            # The platform knows better than our clock when she wrote last: the next attempt invites her.
            values = {"state": "ready", "error": reason, "next_at": now, "external_id": None}
            await uow.connection.execute(address.values(seen_at=None))
            uow.news.released = True
        elif failure == "blocked":
            await uow.connection.execute(address.values(blocked=True))
        await uow.connection.execute(update(t.outbox).where(c.outbox_id == row.outbox_id).values(values))

    # What could not be sent

    async def dead_letters(self, limit: int) -> list[DeadLetter]:
        """Messages that were given up, the newest first."""
        c = t.outbox.c
        query = (
            select(t.outbox)
            .where(or_(c.state == "dead", and_(c.state == "failed", c.lane == "reply")))
            .order_by(c.outbox_id.desc())
            .limit(limit)
        )
        async with self._store.reading() as connection:
            return [
                DeadLetter(
                    row.outbox_id, row.person_id, row.channel, row.lane, row.state, row.error or "", row.attempts,
                    row.created_at,
                )
                for row in await connection.execute(query)
            ]  # fmt: skip

    async def resend(self, outbox_ids: Sequence[int]) -> int:
        """Try given-up messages once more; how many there were."""
        c = t.outbox.c
        async with self._store() as uow:
            query = update(t.outbox).where(c.outbox_id.in_(outbox_ids), c.state.in_(("dead", "failed")))
            done = await uow.connection.execute(
                query.values(state="ready", attempts=0, next_at=self._store.clock.now(), error=None)
            )
            uow.news.released = True
            await uow.commit()
        return int(done.rowcount)


async def _set_off(uow: SqlUnitOfWork, outbox_ids: Sequence[int]) -> list[bool]:
    # A message that was put back to be tried again may have missed the pause or the end of its broadcast.
    campaigns = await uow.connection.execute(_CAMPAIGN_STATES, {"ids": outbox_ids})
    states = {row.outbox_id: _STOPPED.get(row.state or "", "sending") for row in campaigns}
    if states:
        changes = [{"id": outbox_id, "next": state} for outbox_id, state in states.items()]
        await uow.connection.execute(_SET_OFF, changes)
    return [states.get(outbox_id) == "sending" for outbox_id in outbox_ids]


async def _mark_sent(uow: SqlUnitOfWork, sent: Sequence[tuple[int, str | None]]) -> Sequence[None]:
    await uow.connection.execute(_SENT, [{"id": outbox_id, "external": external} for outbox_id, external in sent])
    return [None] * len(sent)
