"""The durable queues around a turn: inbox and work in, outbox and bus out. Every step is a row; a crash loses none."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from adapters.storage import tables as t
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from mai.channels import IncomingMessage, OutgoingMessage
from mai.records import Address, Person, Work

MAX_ATTEMPTS = 3
RETRY_AFTER = timedelta(seconds=2)


class SqlQueues:
    """Work of people, in order; what is to be sent to them; what is to go over the bus."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    # In

    async def receive(self, message: IncomingMessage) -> str | None:
        """Store a message and the work it makes, in one transaction; the person's id, None for a repeat."""
        async with self._store() as uow:
            row = {"channel": message.channel, "message_id": message.message_id, "received_at": message.received_at}
            try:
                async with uow.connection.begin_nested():
                    await uow.connection.execute(insert(t.inbox).values(row))
            except IntegrityError:
                return None
            person_id = await self._person_at(uow, message)
            await add_work(uow, person_id, "inbox", message.kind, message.to_json(), due_at=self._store.clock.now())
            await uow.commit()
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

    async def people_with_work(self, now: datetime, limit: int) -> list[str]:
        """People for whom something is due, the longest waiting first."""
        c = t.work.c
        query = (
            select(c.person_id)
            .where(c.state == "ready", c.due_at <= now)
            .group_by(c.person_id)
            .order_by(func.min(c.work_id))
            .limit(limit)
        )
        async with self._store.reading() as connection:
            return list((await connection.execute(query)).scalars())

    async def next_work(self, person_id: str, now: datetime) -> Work | None:
        """The oldest due work of a person."""
        c = t.work.c
        query = (
            select(t.work)
            .where(c.person_id == person_id, c.state == "ready", c.due_at <= now)
            .order_by(c.work_id)
            .limit(1)
        )
        async with self._store.reading() as connection:
            row = (await connection.execute(query)).first()
        if row is None:
            return None
        return Work(row.work_id, row.person_id, row.source, row.kind, row.payload, row.due_at, row.attempts)

    async def next_due_at(self) -> datetime | None:
        """When the next work becomes due."""
        query = select(t.work.c.due_at).where(t.work.c.state == "ready").order_by(t.work.c.due_at).limit(1)
        async with self._store.reading() as connection:
            return (await connection.execute(query)).scalar()

    async def fail_work(self, work: Work, error: str) -> bool:
        """Note a failed attempt; True where it was the last and the work is given up."""
        attempts = work.attempts + 1
        dead = attempts >= MAX_ATTEMPTS
        values = {
            "attempts": attempts,
            "error": error[:2000],
            "state": "dead" if dead else "ready",
            "due_at": self._store.clock.now() + RETRY_AFTER * attempts,
        }
        async with self._store() as uow:
            await uow.connection.execute(update(t.work).where(t.work.c.work_id == work.work_id).values(values))
            await uow.commit()
        return dead

    # Out to people

    async def outgoing(self, now: datetime, limit: int) -> list["Outgoing"]:
        """What may be sent now, in order."""
        c = t.outbox.c
        target = t.outbox.alias("target")
        query = (
            select(t.outbox, target.c.external_id.label("target_external"), target.c.state.label("target_state"))
            .select_from(t.outbox.outerjoin(target, c.target_id == target.c.outbox_id))
            .where(c.state == "ready", c.next_at <= now)
            .order_by(c.outbox_id)
            .limit(limit)
        )
        async with self._store.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [
            Outgoing(
                row.outbox_id, row.person_id, row.channel, row.address, row.operation, OutgoingMessage.from_json(row.message),
                row.attempts, row.target_external, row.target_state,
            )
            for row in rows
        ]  # fmt: skip

    async def next_send_at(self) -> datetime | None:
        """When the next message may be sent."""
        query = select(t.outbox.c.next_at).where(t.outbox.c.state == "ready").order_by(t.outbox.c.next_at).limit(1)
        async with self._store.reading() as connection:
            return (await connection.execute(query)).scalar()

    async def mark_outgoing(self, outbox_ids: Sequence[int], **values: Any) -> None:
        """Change the state of queued messages."""
        async with self._store() as uow:
            await uow.connection.execute(update(t.outbox).where(t.outbox.c.outbox_id.in_(outbox_ids)).values(values))
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

    async def forget_published(self, message_id: int) -> None:
        """The bus has it."""
        async with self._store() as uow:
            await uow.connection.execute(delete(t.bus_outbox).where(t.bus_outbox.c.message_id == message_id))
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


async def add_work(
    uow: SqlUnitOfWork, person_id: str, source: str, kind: str, payload: dict[str, Any], *, due_at: datetime
) -> None:
    """Queue work within a transaction."""
    await uow.connection.execute(
        insert(t.work).values(
            person_id=person_id, source=source, kind=kind, payload=payload, due_at=due_at, state="ready", attempts=0
        )
    )


async def finish_work(uow: SqlUnitOfWork, work_id: int) -> None:
    """The work is done, in the same transaction as its effects."""
    await uow.connection.execute(delete(t.work).where(t.work.c.work_id == work_id))


async def is_replay(uow: SqlUnitOfWork, sender: str, nonce: str, expires_at: datetime) -> bool:
    """Remember an envelope; True where it was here before."""
    try:
        async with uow.connection.begin_nested():
            await uow.connection.execute(insert(t.nonces).values(sender=sender, nonce=nonce, expires_at=expires_at))
    except IntegrityError:
        return True
    return False
