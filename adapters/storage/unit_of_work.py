"""One transaction over all repositories; leaving the block rolls back, only `commit` keeps anything."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Self

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from adapters.storage.broadcasts import SqlBroadcasts
from adapters.storage.group_commit import MAX_GROUP, GroupCommit
from adapters.storage.news import Listener, News
from adapters.storage.operations import SqlOperations
from adapters.storage.operator_tokens import SqlOperatorTokens
from adapters.storage.repositories import (
    SqlButtons,
    SqlCommons,
    SqlDeals,
    SqlMessages,
    SqlNegotiations,
    SqlOutbox,
    SqlPeople,
    SqlTasks,
    SqlWishes,
)
from adapters.storage.sqlite_connection import Connection
from mai.ports import Clock


class SqlUnitOfWork:
    """A unit of work over SQLAlchemy Core.

    On SQLite one writer at a time is the rule of the file; `writer` keeps this process's writers in a fair queue
    in front of it, where SQLite itself would poll. PostgreSQL needs none.
    """

    def __init__(
        self, engine: AsyncEngine, clock: Clock, writer: asyncio.Lock | None, tell: Callable[[News], None]
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._writer = writer
        self._tell = tell
        self.news = News()
        self.connection: Connection

    async def __aenter__(self) -> Self:
        if self._writer:
            await self._writer.acquire()
        try:
            self.connection = Connection(self._engine)
            await self.connection.start()
            await self.connection.begin()
        except BaseException:
            self._release()
            raise
        db = self.connection
        self.people = SqlPeople(db)
        self.wishes = SqlWishes(db)
        self.negotiations = SqlNegotiations(db)
        self.deals = SqlDeals(db)
        self.buttons = SqlButtons(db)
        self.outbox = SqlOutbox(db, self._clock, self.news)
        self.messages = SqlMessages(db, self.news)
        self.tasks = SqlTasks(db, self.news)
        self.commons = SqlCommons(db)
        self.operations = SqlOperations(db, self._clock, self.news)
        self.broadcasts = SqlBroadcasts(db, self._clock, self.news)
        self.operator_tokens = SqlOperatorTokens(db)
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            await self.connection.close()
        finally:
            self._release()

    async def commit(self) -> None:
        """Keep everything done so far, and tell those who have to go on from there."""
        await self.connection.commit()
        if self.news:
            self._tell(self.news)

    def _release(self) -> None:
        if self._writer and self._writer.locked():
            self._writer.release()


class SqlStore:
    """Makes units of work over one engine."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self.engine = engine
        self._reader = engine.execution_options(read_only=True)
        self.clock = clock
        self.listeners: list[Listener] = []
        """Told of the news of every transaction of this process."""
        self._writer = asyncio.Lock() if engine.dialect.name == "sqlite" else None
        self._groups: list[GroupCommit] = []
        self.small_writes = self.group()
        """For writes of a few statements whose caller waits for the disk."""

    def __call__(self) -> SqlUnitOfWork:
        """A fresh unit of work, to be entered once."""
        return SqlUnitOfWork(self.engine, self.clock, self._writer, self._tell)

    def group(self, *, most: int = MAX_GROUP, lines: int = 1, before: GroupCommit | None = None) -> GroupCommit:
        """Commits that several share, see `GroupCommit`. SQLite writes on one line whatever is asked for."""
        made = GroupCommit(self, most=most, lines=1 if self._writer else lines, before=before if self._writer else None)
        self._groups.append(made)
        return made

    def _tell(self, news: News) -> None:
        for listener in self.listeners:
            listener(news)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection that only reads and waits for nobody."""
        async with Connection(self._reader) as connection:
            yield connection

    async def close(self) -> None:
        """Finish what is being written, and close all connections."""
        for group in self._groups:
            await group.finish()
        await self.engine.dispose()
