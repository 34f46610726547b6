"""A whole database as plain rows, and back: the same from SQLite and from PostgreSQL, of any revision of the schema.

What is written does not follow the tables of this program but those that are found, so that a database can be saved
before it is migrated, and a row of an older revision comes back as it was before migrations change it.
"""

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TextClause,
    bindparam,
    cast,
    column,
    create_engine,
    func,
    insert,
    make_url,
    select,
    table,
    text,
)
from sqlalchemy.engine import Connection
from sqlalchemy.types import TypeEngine

from adapters.storage import tables as t
from adapters.storage.engine import sync_url

BATCH = 500
SKIPPED = frozenset({"alembic_version", "timers", "leases"})
"""Who does what just now is of no use later; timers are made anew at every start."""
Row = list[Any]
Columns = dict[str, str]
"""Name and kind of each column: text, int, float, bool, time, bytes or json."""
_KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (JSON, "json"), (DateTime, "time"), (Boolean, "bool"), (LargeBinary, "bytes"), (Integer, "int"), (Float, "float"),
    (String, "text"),
)  # fmt: skip
_TYPES: dict[str, TypeEngine[Any]] = {
    "json": Text(), "time": t.UtcDateTime(), "bool": Boolean(), "bytes": LargeBinary(), "int": t.RowId, "float": Float(53),
    "text": Text(),
}  # fmt: skip


class BadDump(Exception):
    """A database that cannot be saved, or not be filled; the message says what to do."""


@dataclass(frozen=True, slots=True)
class TableDump:
    """What belongs to one table beside its rows."""

    columns: Columns
    rows: int
    last_number: int | None
    """The highest number that a row ever had, where rows are numbered."""


class Snapshot:
    """A database as it was at one moment, whatever is written to it meanwhile."""

    def __init__(self, connection: Connection, revision: str) -> None:
        self._db = connection
        self.revision = revision
        found = MetaData()
        found.reflect(connection)
        self._tables = {name: found.tables[name] for name in sorted(found.tables) if name not in SKIPPED}

    @property
    def tables(self) -> tuple[str, ...]:
        """Names of all tables that are worth keeping."""
        return tuple(self._tables)

    def columns(self, name: str) -> Columns:
        """The columns of a table, in order."""
        return {one.name: _kind(name, one) for one in self._tables[name].columns}

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a table in the order of its key, as values that JSON can hold; a few at a time in memory."""
        its, kinds = self._tables[name], self.columns(name)
        # JSON as the text that it is: nothing is lost by reading and writing it again.
        wanted = [cast(one, Text) if kinds[one.name] == "json" else one for one in its.columns]
        query = select(*wanted).order_by(*its.primary_key.columns)
        found = self._db.execution_options(yield_per=BATCH).execute(query)
        for row in found:
            yield [_plain(value, kind) for value, kind in zip(row, kinds.values(), strict=True)]

    def last_number(self, name: str) -> int | None:
        """The highest number that a row ever had; None where rows are not numbered."""
        key = _numbered(self._tables[name])
        if key is None:
            return None
        if self._db.dialect.name == "sqlite":
            if not self._db.dialect.has_table(self._db, "sqlite_sequence"):
                return None
            query = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
            return self._db.execute(query, {"name": name}).scalar_one_or_none()
        sequence = _sequence(self._db, name, key)
        if sequence is None:
            return None
        last, called = self._db.execute(text(f"SELECT last_value, is_called FROM {sequence}")).one()
        return int(last) if called else 0


@contextmanager
def snapshot(database_url: str, revision_of: Callable[[Connection], str | None]) -> Iterator[Snapshot]:
    """Look at a database, which may be in use; nobody waits for it. Raises BadDump where there is none."""
    path = make_url(database_url).database
    if database_url.startswith("sqlite") and (not path or not Path(path).is_file()):
        raise BadDump("there is no database yet; is DATA_DIR or DATABASE_URL the one that the bot runs with?")
    engine = create_engine(sync_url(database_url))
    try:
        with engine.connect() as connection:
            if engine.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            else:
                connection.exec_driver_sql("BEGIN")  # with WAL, a reader keeps what it saw first
            revision = revision_of(connection)
            if revision is None:
                raise BadDump("the database has no schema yet, so there is nothing to save")
            yield Snapshot(connection, revision)
    finally:
        engine.dispose()


@contextmanager
def filling(database_url: str) -> Iterator["Filler"]:
    """A transaction that fills an empty database; all or nothing is kept."""
    if database_url.startswith("sqlite"):
        Path(make_url(database_url).database or "").parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(sync_url(database_url), hide_parameters=True)
    try:
        with engine.connect() as connection, connection.begin():
            if engine.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield Filler(connection)
    finally:
        engine.dispose()


class Filler:
    """Puts rows into tables that are there and empty."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def clear(self, now: datetime) -> None:
        """Take away the empty tables of this program, of whatever revision; BadDump where anything is in them."""
        db = self.connection
        found = MetaData()
        found.reflect(db)
        if "leases" in found.tables:
            c = t.leases.c
            if db.execute(select(c.holder).where(c.name.startswith("alive:"), c.until >= now)).first() is not None:
                raise BadDump("a process is at work on this database; stop it first")
        full = [
            name for name, one in sorted(found.tables.items())
            if name not in SKIPPED and db.execute(select(func.count()).select_from(one.select().limit(1).subquery())).scalar()
        ]  # fmt: skip
        if full:
            raise BadDump(
                f"the database is not empty: there are rows in {', '.join(full)}; choose another DATABASE_URL"
            )
        ours = [found.tables[name] for name in (*t.metadata.tables, "alembic_version") if name in found.tables]
        found.drop_all(db, tables=ours)

    def fill(self, name: str, dump: TableDump, rows: Iterable[Row]) -> None:
        """Put the rows of one table in; BadDump where they are not as many as they should be, or do not fit."""
        known = MetaData()
        known.reflect(self.connection, only=lambda found, _: found == name)
        if name not in known.tables or set(dump.columns) - set(known.tables[name].columns.keys()):
            raise BadDump(f"this version has no table {name} with these columns")
        query = self._insert(name, dump.columns)
        added = 0
        remaining = iter(rows)
        while batch := list(islice(remaining, BATCH)):
            self.connection.execute(query, [_values(row, dump.columns) for row in batch])
            added += len(batch)
        if added != dump.rows:
            raise BadDump(f"table {name} should have {dump.rows} rows and has {added}")
        self._count_on(known.tables[name], dump.last_number)

    def _insert(self, name: str, columns: Columns) -> Any:
        values: dict[str, Any] = {}
        for key, kind in columns.items():
            value: Any = bindparam(key, type_=_TYPES[kind])
            values[key] = cast(value, JSON) if kind == "json" and self._is_postgresql else value
        return insert(table(name, *(column(key) for key in columns))).values(values)

    @property
    def _is_postgresql(self) -> bool:
        return self.connection.dialect.name == "postgresql"

    def _count_on(self, its: Table, last_number: int | None) -> None:
        """A number that a row once had never comes again."""
        key = _numbered(its)
        if key is None:
            return
        db = self.connection
        highest = db.execute(select(func.max(its.c[key]))).scalar_one()
        last = max(int(highest or 0), last_number or 0)
        if self._is_postgresql:
            sequence = _sequence(db, its.name, key)
            if sequence is not None and last > 0:
                db.execute(
                    text("SELECT setval(CAST(:sequence AS regclass), :last)"), {"sequence": sequence, "last": last}
                )
            return
        if db.dialect.has_table(db, "sqlite_sequence"):
            named = {"name": its.name, "last": last}
            db.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), named)
            db.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"), named)


def _kind(name: str, one: Column[Any]) -> str:
    for type_, kind in _KINDS:
        if isinstance(one.type, type_):
            return kind
    raise BadDump(f"column {one.name} of table {name} has a type that cannot be saved ({one.type})")


def _plain(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "time":
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment.isoformat()
    return base64.b64encode(value).decode("ascii") if kind == "bytes" else value


def _values(row: Sequence[Any], columns: Mapping[str, str]) -> dict[str, Any]:
    if len(row) != len(columns):
        raise BadDump("a row has more or fewer values than there are columns")
    return {key: _read(value, kind) for (key, kind), value in zip(columns.items(), row, strict=True)}


def _read(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "time":
        return datetime.fromisoformat(value)
    return base64.b64decode(value) if kind == "bytes" else value


def _numbered(its: Table) -> str | None:
    """The column that numbers the rows, where there is one."""
    keys = list(its.primary_key.columns)
    return keys[0].name if len(keys) == 1 and isinstance(keys[0].type, Integer) else None


def _sequence(db: Connection, name: str, key: str) -> str | None:
    query: TextClause = text("SELECT pg_get_serial_sequence(quote_ident(:table), :key)")
    found: str | None = db.execute(query, {"table": name, "key": key}).scalar_one()
    return found
