"""The durable queues around a turn: inbox and work in, outbox and bus out. Every step is a row; a crash loses none."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Insert, Integer, Row, Table, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from adapters.storage import tables as t
from adapters.storage.group_commit import Gathering
from adapters.storage.origin import mark_incoming
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from mai.channels import IncomingMessage
from mai.records import Address, Person, Work

_PLACED = (
    select(
        t.work,
        func.row_number().over(partition_by=t.work.c.person_id, order_by=t.work.c.work_id).label("place"),
    )
    .where(
        t.work.c.person_id.in_(bindparam("people", expanding=True)),
        t.work.c.state == "ready",
        t.work.c.due_at <= bindparam("now"),
    )
    .subquery()
)
_DUE_WORK = select(_PLACED).where(_PLACED.c.place <= bindparam("most", type_=Integer)).order_by(_PLACED.c.work_id)
_THERE = select(t.people.c.person_id).where(t.people.c.person_id == bindparam("person"))
_CLAIM = _THERE.with_for_update(skip_locked=True)
_TAKE = delete(t.work).where(t.work.c.work_id == bindparam("id"))
MAX_ATTEMPTS = 3
SEEN_PRECISION = timedelta(minutes=5)
"""How exactly it is known when somebody wrote last; a row is not changed for every message."""
RETRY_AFTER = timedelta(seconds=2)
NEWS_KEEPS = timedelta(days=3)
"""An announcement that waits for somebody to write is not worth sending after that."""


class SqlQueues:
    """Work of people, in order; what is to be sent to them; what is to go over the bus."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._group = store.small_writes
        self._receiving = Gathering(self._group, self._receive)

    # In

    async def receive(self, message: IncomingMessage) -> str | None:
        """Store a message and the work it makes, in one transaction; the person's id, None for a repeat."""
        return await self._receiving.do((message, mark_incoming(message.to_json())))

    async def _receive(
        self, uow: SqlUnitOfWork, arrived: Sequence[tuple[IncomingMessage, dict[str, Any]]]
    ) -> list[str | None]:
        """Store messages with their payloads; for each the person's id, None for a repeat."""
        new = await self._new(uow, [message for message, _ in arrived])
        found: list[str | None] = []
        for message, payload in arrived:
            key = (message.channel, message.message_id)
            if key not in new:
                found.append(None)
                continue
            new.remove(key)
            person_id = await self._person_at(uow, message)
            uow.tasks.prepare(person_id, "inbox", message.kind, payload, due_at=self._store.clock.now())
            found.append(person_id)
        await uow.tasks.add_prepared()
        return found

    async def _new(self, uow: SqlUnitOfWork, messages: Sequence[IncomingMessage]) -> set[tuple[str, str]]:
        """Remember messages; channel and id of those that were not here before."""
        rows = [
            {"channel": message.channel, "message_id": message.message_id, "received_at": message.received_at}
            for message in messages
        ]
        return {(row.channel, row.message_id) for row in await insert_new(uow, t.inbox, rows)}

    async def _person_at(self, uow: SqlUnitOfWork, message: IncomingMessage) -> str:
        known = await uow.people.address(message.channel, message.address)
        if known is not None:
            await self._note_seen(uow, known, message)
            return known.person_id
        person = Person(
            person_id="p_" + secrets.token_hex(12),
            language=message.language_code or "en",
            created_at=self._store.clock.now(),
            channel=message.channel,
            address=message.address,
        )
        await uow.people.add(person)
        await uow.people.put_address(
            Address(message.channel, message.address, person.person_id, seen_at=person.created_at)
        )
        return person.person_id

    async def _note_seen(self, uow: SqlUnitOfWork, known: Address, message: IncomingMessage) -> None:
        """She is there: what waited for her may go."""
        now = self._store.clock.now()
        lately = known.seen_at is not None and now - known.seen_at < SEEN_PRECISION
        if message.kind in ("blocked", "moved") or (lately and not known.blocked):
            return
        await uow.people.put_address(replace(known, blocked=False, seen_at=now))
        c = t.outbox.c
        waiting = (c.state == "waiting", c.channel == known.channel, c.address == known.address)
        freed = await uow.connection.execute(update(t.outbox).where(*waiting).values(state="ready", next_at=now))
        uow.news.released = uow.news.released or freed.rowcount > 0

    async def refuse(self, message: IncomingMessage, *, say_so: bool) -> bool:
        """Remember that a message came, and leave it at that: too many came. True where it is new."""

        async def note(uow: SqlUnitOfWork) -> bool:
            if not say_so:
                return bool(await self._new(uow, [message]))
            flood = replace(message, kind="flood", text="", media_ref=None, button_id=None)
            return await self._receive(uow, [(flood, flood.to_json())]) != [None]

        return await self._group.do(note)

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

    async def due_work(self, people: Sequence[str], now: datetime, limit: int) -> dict[str, list[Work]]:
        """The due work of each of some people, in order, of nobody more than `limit`."""
        found: dict[str, list[Work]] = {person_id: [] for person_id in people}
        async with self._store.reading() as connection:
            for row in await connection.execute(_DUE_WORK, {"people": people, "now": now, "most": limit}):
                found[row.person_id].append(
                    Work(row.work_id, row.person_id, row.source, row.kind, row.payload, row.due_at, row.attempts)
                )
        return found

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
            o = t.outbox.c
            stale = (o.state == "waiting", o.lane == "broadcast", o.created_at < now - NEWS_KEEPS)
            await uow.connection.execute(update(t.outbox).where(*stale).values(state="failed"))
            await uow.connection.execute(delete(t.link_codes).where(t.link_codes.c.expires_at < now))
            await uow.connection.execute(delete(t.operator_tokens).where(t.operator_tokens.c.expires_at < now))
            await uow.connection.execute(delete(t.deliveries).where(t.deliveries.c.at < old))
            await uow.connection.execute(delete(t.leases).where(t.leases.c.until < old))
            await uow.commit()


async def claim(uow: SqlUnitOfWork, person_id: str) -> bool:
    """Keep other processes from serving a person until the transaction ends; False where one is at it."""
    if uow.connection.dialect.name != "postgresql":
        return True  # a transaction of SQLite has the whole file
    if (await uow.connection.execute(_CLAIM, {"person": person_id})).first() is not None:
        return True
    return (await uow.connection.execute(_THERE, {"person": person_id})).first() is None


async def take_work(uow: SqlUnitOfWork, work_id: int) -> bool:
    """Take work off the queue, in the same transaction as its effects; False where it is not there any more."""
    return (await uow.connection.execute(_TAKE, {"id": work_id})).rowcount == 1


async def is_replay(uow: SqlUnitOfWork, sender: str, nonce: str, expires_at: datetime) -> bool:
    """Remember an envelope; True where it was here before."""
    return not await add_once(uow, t.nonces, {"sender": sender, "nonce": nonce, "expires_at": expires_at})


async def add_once(uow: SqlUnitOfWork, table: Table, row: dict[str, Any]) -> bool:
    """Insert a row; False where there is one of the same primary key, also one that another process commits."""
    return bool(await insert_new(uow, table, [row]))


async def insert_new(uow: SqlUnitOfWork, table: Table, rows: Sequence[dict[str, Any]]) -> Sequence[Row[Any]]:
    """Insert rows but those whose primary key is there; the keys of the new ones."""
    query = _insert_new(table, uow.connection.dialect.name)
    return (await uow.connection.execute(query, rows if len(rows) > 1 else rows[0])).all()


@cache
def _insert_new(table: Table, dialect: str) -> Insert:
    """A statement that is built once for each table."""
    make = postgresql.insert if dialect == "postgresql" else sqlite.insert
    return make(table).on_conflict_do_nothing().returning(*table.primary_key)
