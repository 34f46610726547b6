"""SQLite under asyncio with few changes of thread: what waits for the disk goes to a thread, the rest is done at once.

A driver that sends every call to a thread spends ten times longer on waking threads than on the statements of a turn,
which are some microseconds each. Here only that leaves the loop which may wait: a write lock that another process
holds, the commit, and statements marked `LONG` by their author. The driver is the standard library's; the dialect is
SQLAlchemy's own for it, told that three of its calls have to be awaited.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import URL, Executable, Pool
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Connection as SyncConnection
from sqlalchemy.engine import CursorResult
from sqlalchemy.engine.cursor import FullyBufferedCursorFetchStrategy
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.pool import AsyncAdaptedQueuePool, StaticPool
from sqlalchemy.util import await_only

Result = TypeVar("Result")

DRIVER = "sqlite+loop"
LONG = {"long_running": True}
"""Execution options of a statement that may run for milliseconds."""
BUSY_MS = 15_000
CACHED_STATEMENTS = 256
FEW_ROWS = 100
IN_MEMORY = (None, "", ":memory:")


class SqliteConnection(sqlite3.Connection):
    """One connection, used by one task at a time, with a thread of its own for what may wait."""

    def __init__(self, database: str, **options: Any) -> None:
        super().__init__(database, **options)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")

    def begin_immediate(self) -> None:
        """Take the write lock; in the thread only where another process has it."""
        try:
            self.execute("PRAGMA busy_timeout=0")
            self.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            self.execute(f"PRAGMA busy_timeout={BUSY_MS}")
            await_only(self.in_thread(lambda: self.execute("BEGIN IMMEDIATE")))
        else:
            self.execute(f"PRAGMA busy_timeout={BUSY_MS}")

    def commit(self) -> None:
        """Wait until the disk has it."""
        if self.in_transaction:
            await_only(self.in_thread(super().commit))

    def close(self) -> None:
        """Close without waiting, behind whatever still runs in the thread."""
        self._thread.submit(super().close)
        self._thread.shutdown(wait=False)

    async def in_thread(self, call: Callable[[], Result]) -> Result:
        """Run a call where it may wait. Cancelled, it is waited for first: the next task must find the line free."""
        running = asyncio.get_running_loop().run_in_executor(self._thread, call)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            await asyncio.wait([running])
            raise


class LoopDialect(SQLiteDialect_pysqlite):
    """SQLAlchemy's dialect for `sqlite3`, under its asynchronous engine."""

    driver = "loop"
    is_async = True
    has_terminate = True
    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, url: URL) -> type[Pool]:
        """As many connections as are needed to a file, one to memory."""
        return StaticPool if url.database in IN_MEMORY else AsyncAdaptedQueuePool

    def connect(self, *arguments: Any, **options: Any) -> Any:
        """A connection whose transactions are left to the caller."""
        options |= {
            "isolation_level": None,
            "check_same_thread": False,
            "cached_statements": CACHED_STATEMENTS,
            "factory": SqliteConnection,
        }
        return await_only(asyncio.to_thread(sqlite3.connect, *arguments, **options))

    def do_execute(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:
        """Run a statement; one that is marked goes to the thread, with the reading of its rows."""
        if context is None or not context.execution_options.get("long_running"):
            cursor.execute(statement, parameters)
            return

        def run() -> list[Any] | None:
            cursor.execute(statement, parameters)
            return cursor.fetchall() if cursor.description else None

        rows = await_only(cursor.connection.in_thread(run))
        if rows is not None:
            context.cursor_fetch_strategy = FullyBufferedCursorFetchStrategy(cursor, cursor.description, rows)

    def do_executemany(self, cursor: Any, statement: str, parameters: Sequence[Any], context: Any = None) -> None:
        """Run a statement for many rows, in the thread where they are really many."""
        if len(parameters) <= FEW_ROWS:
            cursor.executemany(statement, parameters)
        else:
            await_only(cursor.connection.in_thread(lambda: cursor.executemany(statement, parameters)))

    def do_terminate(self, dbapi_connection: Any) -> None:
        """Close without waiting."""
        dbapi_connection.close()

    def get_driver_connection(self, connection: Any) -> Any:
        """The connection itself."""
        return connection


class Connection(AsyncConnection):
    """Runs SQLite's short statements where it is called; those of a server, and long ones, as its parent does."""

    async def execute(
        self, statement: Executable, parameters: Any = None, *, execution_options: Any = None
    ) -> CursorResult[Any]:
        """Run a statement."""
        if not isinstance(self.dialect, LoopDialect):
            return await super().execute(statement, parameters, execution_options=execution_options)
        options = {**statement.get_execution_options(), **(execution_options or {})}
        many = isinstance(parameters, list) and len(parameters) > FEW_ROWS
        if many or options.get("long_running"):
            return await self.run_sync(_execute, statement, parameters, execution_options)
        return _execute(self._proxied, statement, parameters, execution_options)

    async def exec_driver_sql(
        self, statement: str, parameters: Any = None, execution_options: Any = None
    ) -> CursorResult[Any]:
        """Run a statement that is written as the driver takes it."""
        return await self.run_sync(lambda it: it.exec_driver_sql(statement, parameters, execution_options))


def _execute(connection: SyncConnection, statement: Executable, parameters: Any, options: Any) -> CursorResult[Any]:
    return connection.execute(statement, parameters, execution_options=options)


registry.register("sqlite.loop", __name__, LoopDialect.__name__)
