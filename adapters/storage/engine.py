"""Opening the database: SQLite as a careful server would, PostgreSQL as it comes."""

import json
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import StaticPool

from adapters.storage.sqlite_connection import SqliteConnection

SQLITE_BUSY_MS = 15_000
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={SQLITE_BUSY_MS}",
    "foreign_keys=ON",
    "cache_size=-65536",
)


def async_url(database_url: str) -> URL:
    """The URL with the async driver of this project filled in."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        return url.set(drivername="sqlite+aiosqlite")
    return url.set(drivername="postgresql+psycopg")


def sync_url(database_url: str) -> URL:
    """The same database for the parts that run in threads: migrations and the job store."""
    url = make_url(database_url)
    return url.set(drivername="sqlite" if url.get_backend_name() == "sqlite" else "postgresql+psycopg")


def open_engine(database_url: str) -> AsyncEngine:
    """An engine for one process. Nothing connects before first use."""
    url = async_url(database_url)
    options: dict[str, Any] = {"json_serializer": _dumps, "hide_parameters": True}
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, pool_size=10, max_overflow=10, pool_pre_ping=True, **options)
    if url.database in (None, "", ":memory:"):
        options["poolclass"] = StaticPool

    async def connect() -> SqliteConnection:
        return await SqliteConnection(url.database or ":memory:").open()

    engine = create_async_engine(url, async_creator=connect, **options)
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "before_cursor_execute", _mark_long)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _set_pragmas(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _mark_long(connection: Any, _cursor: Any, _sql: str, _parameters: Any, context: Any, _many: bool) -> None:
    if context is not None and context.execution_options.get("long_running"):
        connection.connection.driver_connection.long_running = True


def _begin(connection: Any) -> None:
    # A writer says so at once: it never has to upgrade a read lock, which SQLite may refuse. A reader reads statement
    # by statement, each of the newest commit.
    if not connection.get_execution_options().get("read_only", False):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
