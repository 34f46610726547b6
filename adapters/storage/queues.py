"""The durable queues around a turn: inbox and work in, outbox and bus out. Every step is a row; a crash loses none."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Integer, Table, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from adapters.storage import tables as t
from adapters.storage.group_commit import GroupCommit
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from mai.channels import DeliveryStatus, IncomingMessage, OutgoingMessage
from mai.records import Address, Person, Work

_DUE_WORK = (
    select(t.work)
    .where(t.work.c.person_id == bindparam("person"), t.work.c.state == "ready", t.work.c.due_at <= bindparam("now"))
    .order_by(t.work.c.work_id)
    .limit(bindparam("most", type_=Integer))
)
_TAKE = delete(t.work).where(t.work.c.work_id == bindparam("id"))
_TARGET = t.outbox.alias("target")
_OUTGOING = (
    select(t.outbox, _TARGET.c.external_id.label("target_external"), _TARGET.c.state.label("target_state"))
    .select_from(t.outbox.outerjoin(_TARGET, t.outbox.c.target_id == _TARGET.c.outbox_id))
    .where(t.outbox.c.state == "ready", t.outbox.c.next_at <= bindparam("now"))
    .order_by(t.outbox.c.outbox_id)
    .limit(bindparam("most", type_=Integer))
)
_DELIVERY_STATES = ("queued", "sent", "failed", "delivered", "read")
"""Each outdoes those before it; a message that was seen cannot have failed."""
MAX_ATTEMPTS = 3
RETRY_AFTER = timedelta(seconds=2)


class SqlQueues:
    """Work of people, in order; what is to be sent to them; what is to go over the bus."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._group = GroupCommit(store)

    # In

    async def receive(self, message: IncomingMessage) -> str | None:
        """Store a message and the work it makes, in one transaction; the person's id, None for a repeat."""
        return await self._group.do(lambda uow: self._receive(uow, message))

    async def _receive(self, uow: SqlUnitOfWork, message: IncomingMessage) -> str | None:
        row = {"channel": message.channel, "message_id": message.message_id, "received_at": message.received_at}
        if not await add_once(uow, t.inbox, row):
            return None
        person_id = await self._person_at(uow, message)
        await uow.tasks.add(person_id, "inbox", message.kind, message.to_json(), due_at=self._store.clock.now())
        return person_id

    async def _person_at(self, uow: SqlUnitOfWork, message: IncomingMessage) -> str:
        known = await uow.people.address(message.channel, message.address)
        if known is not None:
            if known.blocked and message.kind != "blocked":
                await uow.people.put_address(Address(message.channel, message.address, known.person_id))
            return known.person_id
        person = Person(
            person_id="p_" + secrets.token_hex(12),
            language=message.language_code or "en",
            created_at=self._store.clock.now(),
            channel=message.channel,
            address=message.address,
        )
        await uow.people.add(person)
        await uow.people.put_address(Address(message.channel, message.address, person.person_id))
        return person.person_id

    async def work_ahead(self, until: datetime, limit: int) -> list[tuple[str, datetime]]:
        """For whom something is due until then, and when, the longest waiting first."""
        c = t.work.c
        query = (
            select(c.person_id, c.due_at)
            .distinct()
            .where(c.state == "ready", c.due_at <= until)
            .order_by(c.due_at, c.person_id)
            .limit(limit)
        )
        async with self._store.reading() as connection:
            return [(row[0], row[1]) for row in await connection.execute(query)]

    async def due_work(self, person_id: str, now: datetime, limit: int) -> list[Work]:
        """The due work of a person, in order."""
        async with self._store.reading() as connection:
            rows = await connection.execute(_DUE_WORK, {"person": person_id, "now": now, "most": limit})
        return [
            Work(row.work_id, row.person_id, row.source, row.kind, row.payload, row.due_at, row.attempts)
            for row in rows
        ]

    async def fail_work(self, work: Work, error: str) -> datetime | None:
        """Note a failed attempt; when the next is due, None where this was the last and the work is given up."""
        attempts = work.attempts + 1
        dead = attempts >= MAX_ATTEMPTS
        again_at = self._store.clock.now() + RETRY_AFTER * attempts
        values = {
            "attempts": attempts,
            "error": error[:2000],
            "state": "dead" if dead else "ready",
            "due_at": again_at,
        }
        async with self._store() as uow:
            await uow.connection.execute(update(t.work).where(t.work.c.work_id == work.work_id).values(values))
            await uow.commit()
        return None if dead else again_at

    # Out to people

    async def outgoing(self, now: datetime, limit: int) -> list["Outgoing"]:
        """What may be sent now, in order."""
        async with self._store.reading() as connection:
            rows = await connection.execute(_OUTGOING, {"now": now, "most": limit})
        return [
            Outgoing(
                row.outbox_id, row.person_id, row.channel, row.address, row.operation, OutgoingMessage.from_json(row.message),
                row.attempts, row.target_external, row.target_state, row.card_id,
            )
            for row in rows
        ]  # fmt: skip

    async def mark_outgoing(self, outbox_id: int, **values: Any) -> None:
        """Change the state of a queued message."""
        query = update(t.outbox).where(t.outbox.c.outbox_id == outbox_id).values(values)

        async def mark(uow: SqlUnitOfWork) -> None:
            await uow.connection.execute(query)

        await self._group.do(mark)

    async def note_delivery(self, status: DeliveryStatus) -> None:
        """Keep the furthest that a platform has said of a message; what comes late or again changes nothing."""
        values = {
            "channel": status.channel, "external_id": status.external_id, "state": status.state,
            "error": status.reason[:64] or None, "at": status.at,
        }  # fmt: skip

        async def write(uow: SqlUnitOfWork) -> None:
            dialect = postgresql if uow.connection.dialect.name == "postgresql" else sqlite
            query = dialect.insert(t.deliveries).values(values)
            earlier = _DELIVERY_STATES[: _DELIVERY_STATES.index(status.state)]
            await uow.connection.execute(
                query.on_conflict_do_update(
                    index_elements=["channel", "external_id"],
                    set_={"state": status.state, "error": values["error"], "at": status.at},
                    where=t.deliveries.c.state.in_(earlier),
                )
            )

        await self._group.do(write)

    async def hold_chat(self, channel: str, address: str, until: datetime) -> None:
        """Nothing goes to a chat before that moment, so that its messages keep their order."""
        c = t.outbox.c
        query = update(t.outbox).where(
            c.state == "ready", c.next_at < until, c.channel == channel, c.address == address
        )
        async with self._store() as uow:
            await uow.connection.execute(query.values(next_at=until))
            await uow.commit()

    async def counts(self) -> dict[str, int]:
        """Rows by queue and state, for the health page."""
        found: dict[str, int] = {}
        async with self._store.reading() as connection:
            for name, table in (("work", t.work), ("outbox", t.outbox)):
                rows = await connection.execute(select(table.c.state, func.count()).group_by(table.c.state))
                found |= {f"{name}_{state}": count for state, count in rows}
            for name, table in (("people", t.people), ("wishes", t.wishes), ("deals", t.deals)):
                found[name] = int((await connection.execute(select(func.count()).select_from(table))).scalar_one())
        return found

    # Out over the bus

    async def published(self, limit: int) -> list[tuple[int, bytes]]:
        """Envelopes that wait for the bus, in order."""
        query = select(t.bus_outbox).order_by(t.bus_outbox.c.message_id).limit(limit)
        async with self._store.reading() as connection:
            return [(row.message_id, row.envelope) for row in await connection.execute(query)]

    async def forget_published(self, message_ids: Sequence[int]) -> None:
        """The bus has them."""
        async with self._store() as uow:
            await uow.connection.execute(delete(t.bus_outbox).where(t.bus_outbox.c.message_id.in_(message_ids)))
            await uow.commit()

    async def housekeep(self, now: datetime) -> None:
        """Forget what no longer matters: expired nonces and intents, messages sent long ago."""
        old = now - timedelta(days=14)
        async with self._store() as uow:
            await uow.connection.execute(delete(t.nonces).where(t.nonces.c.expires_at < now))
            await uow.connection.execute(delete(t.intents).where(t.intents.c.expires_at < now))
            await uow.connection.execute(delete(t.inbox).where(t.inbox.c.received_at < old))
            await uow.commit()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One row of the outbox: a message to send, or an edit of an earlier one."""

    outbox_id: int
    person_id: str
    channel: str
    address: str
    operation: str
    message: OutgoingMessage
    attempts: int
    target_external: str | None
    target_state: str | None
    card_id: str

    @property
    def key(self) -> str:
        """Names this delivery for ever; the number alone may come again once rows are erased."""
        return f"{self.outbox_id}.{self.card_id}"


async def take_work(uow: SqlUnitOfWork, work_id: int) -> bool:
    """Take work off the queue, in the same transaction as its effects; False where it is not there any more."""
    return (await uow.connection.execute(_TAKE, {"id": work_id})).rowcount == 1


async def is_replay(uow: SqlUnitOfWork, sender: str, nonce: str, expires_at: datetime) -> bool:
    """Remember an envelope; True where it was here before."""
    return not await add_once(uow, t.nonces, {"sender": sender, "nonce": nonce, "expires_at": expires_at})


async def add_once(uow: SqlUnitOfWork, table: Table, row: dict[str, Any]) -> bool:
    """Insert a row; False where there is one of the same primary key, also one that another process commits."""
    dialect = postgresql if uow.connection.dialect.name == "postgresql" else sqlite
    query = dialect.insert(table).on_conflict_do_nothing().returning(*table.primary_key)
    return (await uow.connection.execute(query, row)).first() is not None
