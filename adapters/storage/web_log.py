"""What a web chat has shown, so that a page that comes back misses nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import tables as t
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork

_ENTRY = select(t.web_log).where(t.web_log.c.external_id == bindparam("external"))
_LATEST = select(func.max(t.web_log.c.revision)).where(t.web_log.c.address == bindparam("address"))
_ADD = insert(t.web_log)
MAX_REPLAY = 300
"""Messages that a returning page is given at most, the latest."""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One message as the page shows it; an edit raises `revision`, `seq` keeps its place."""

    seq: int
    revision: int
    external_id: str
    from_person: bool
    message: dict[str, Any]


class SqlWebLog:
    """The log of all web chats. Revisions rise by one within a chat."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._group = store.small_writes

    async def append(self, address: str, external_id: str, message: dict[str, Any], *, from_person: bool) -> LogEntry:
        """Add a message, once: a repeat with the same id returns the first."""

        async def write(uow: SqlUnitOfWork) -> LogEntry:
            db = uow.connection
            known = (await db.execute(_ENTRY, {"external": external_id})).first()
            if known is not None:
                return _entry(known)
            revision = await _next_revision(db, address)
            values = {
                "address": address, "external_id": external_id, "from_person": from_person,
                "message": message, "revision": revision, "at": self._store.clock.now(),
            }  # fmt: skip
            (seq,) = (await db.execute(_ADD, values)).inserted_primary_key or (0,)
            return LogEntry(seq, revision, external_id, from_person, message)

        return await self._group.do(write)

    async def edit(self, address: str, external_id: str, message: dict[str, Any]) -> LogEntry | None:
        """Replace a message; None where there is none."""
        c = t.web_log.c
        query = update(t.web_log).where(c.external_id == external_id, c.address == address)

        async def write(uow: SqlUnitOfWork) -> LogEntry | None:
            revision = await _next_revision(uow.connection, address)
            await uow.connection.execute(query.values(message=message, revision=revision))
            row = (await uow.connection.execute(_ENTRY, {"external": external_id})).first()
            return None if row is None or row.address != address else _entry(row)

        return await self._group.do(write)

    async def since(self, address: str, revision: int) -> Sequence[LogEntry]:
        """Everything newer than a revision, in the order of the talk; all of it where the log was erased meanwhile."""
        c = t.web_log.c
        async with self._store.reading() as connection:
            latest = int((await connection.execute(_LATEST, {"address": address})).scalar() or 0)
        if latest < revision:
            revision = 0
        query = (
            select(t.web_log)
            .where(c.address == address, c.revision > revision)
            .order_by(c.seq.desc())
            .limit(MAX_REPLAY)
        )
        async with self._store.reading() as connection:
            rows = (await connection.execute(query)).all()
        return [_entry(row) for row in reversed(rows)]


async def _next_revision(db: AsyncConnection, address: str) -> int:
    return int((await db.execute(_LATEST, {"address": address})).scalar() or 0) + 1


def _entry(row: Any) -> LogEntry:
    return LogEntry(row.seq, row.revision, row.external_id, row.from_person, row.message)
