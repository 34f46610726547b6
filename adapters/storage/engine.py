"""Opening the database: SQLite as a careful server would, PostgreSQL as it comes."""

import json
from typing import Any

from sqlalchemy import URL, event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from adapters.storage.sqlite_connection import BUSY_MS, DRIVER

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={BUSY_MS}",
    "foreign_keys=ON",
    "cache_size=-65536",
)


def async_url(database_url: str) -> URL:
    """The URL with the async driver of this project filled in."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        return url.set(drivername=DRIVER)
    secured = url.query.get("sslmode")
    if secured is not None:
        url = url.difference_update_query(["sslmode"]).update_query_dict({"ssl": secured})
    return url.set(drivername="postgresql+asyncpg")


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
    engine = create_async_engine(url, **options)
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _set_pragmas(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Any) -> None:
    # A writer says so at once: it never has to upgrade a read lock, which SQLite may refuse. A reader reads statement
    # by statement, each of the newest commit.
    if not connection.get_execution_options().get("read_only", False):
        connection.connection.dbapi_connection.begin_immediate()
