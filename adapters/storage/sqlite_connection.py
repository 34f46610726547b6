"""SQLite under asyncio with few changes of thread: what waits for the disk goes to a thread, the rest is done at once.

A driver that sends every call to a thread spends ten times longer on waking threads than on the statements of a turn,
which are some microseconds each. Here only that leaves the loop which may wait: taking the write lock, the commit, and
statements marked `LONG` by their author. SQLAlchemy takes such connections through `create_async_engine(async_creator=)`
and asks of them what it asks of `aiosqlite`.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Self, TypeVar

Result = TypeVar("Result")

LONG = {"long_running": True}
"""Execution options of a statement that may run for milliseconds."""
CACHED_STATEMENTS = 256
FEW_ROWS = 100


class SqliteConnection:
    """One connection, used by one task at a time, with a thread of its own for what may wait."""

    def __init__(self, database: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")
        self._connection: sqlite3.Connection | None = None
        self._database = database
        self.long_running = False
        """The next statement goes to the thread."""

    async def open(self) -> Self:
        """Connect; transactions are left to the caller."""
        self._connection = await self.in_thread(
            lambda: sqlite3.connect(
                self._database,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=CACHED_STATEMENTS,
            )
        )
        return self

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection of the standard library."""
        if self._connection is None:
            raise sqlite3.ProgrammingError("connection closed")
        return self._connection

    @property
    def isolation_level(self) -> str | None:
        """Always None: the engine begins transactions itself."""
        return self.raw.isolation_level

    def cursor(self) -> "SqliteCursor":
        """A cursor over it."""
        return SqliteCursor(self, self.raw.cursor())

    async def commit(self) -> None:
        """Wait until the disk has it."""
        if self.raw.in_transaction:
            await self.in_thread(self.raw.commit)

    async def rollback(self) -> None:
        """Forget the transaction."""
        if self.raw.in_transaction:
            self.raw.rollback()

    async def create_function(self, *arguments: Any, **options: Any) -> None:
        """A function for SQL, see `sqlite3.Connection.create_function`."""
        self.raw.create_function(*arguments, **options)

    async def close(self) -> None:
        """Close, also while another call runs."""
        self.stop()

    def stop(self) -> None:
        """Close without waiting for anything."""
        connection, self._connection = self._connection, None
        if connection is not None:
            # In the thread, behind whatever still runs there.
            self._thread.submit(connection.close)
        self._thread.shutdown(wait=False)

    async def in_thread(self, call: Callable[[], Result]) -> Result:
        """Run a call where it may wait. Cancelled, it is waited for first: the next task must find the line free."""
        running = asyncio.get_running_loop().run_in_executor(self._thread, call)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            await asyncio.wait([running])
            raise


class SqliteCursor:
    """What SQLAlchemy needs of an asynchronous cursor."""

    def __init__(self, connection: SqliteConnection, cursor: sqlite3.Cursor) -> None:
        self._connection = connection
        self._cursor = cursor
        self._rows: list[Any] | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:
        """Columns of the result, None where there is none."""
        return self._cursor.description

    @property
    def rowcount(self) -> int:
        """Rows that a statement changed."""
        return self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        """The key of the row that was inserted last."""
        return self._cursor.lastrowid

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        """Run a statement and read what it returns."""
        connection = self._connection
        if connection.long_running or statement.startswith("BEGIN IMMEDIATE"):
            connection.long_running = False
            await connection.in_thread(lambda: self._execute(statement, parameters))
        else:
            self._execute(statement, parameters)
        return self

    def _execute(self, statement: str, parameters: Sequence[Any]) -> None:
        self._cursor.execute(statement, parameters)
        self._rows = self._cursor.fetchall() if self._cursor.description else []

    async def executemany(self, statement: str, parameters: Sequence[Sequence[Any]]) -> Self:
        """Run a statement for many rows, in the thread where they are really many."""
        if len(parameters) > FEW_ROWS:
            await self._connection.in_thread(lambda: self._cursor.executemany(statement, parameters))
        else:
            self._cursor.executemany(statement, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        """All rows of the last statement."""
        rows, self._rows = self._rows, []
        return rows or []

    async def close(self) -> None:
        """Nothing is left open: the rows have been read."""
        self._cursor.close()
