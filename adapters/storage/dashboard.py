"""Figures over time and over the globe for the operator's page: counts by the hour, open wishes by coarse cell."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, Table, cast, extract, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import tables as t
from adapters.storage.sqlite_connection import LONG
from adapters.storage.unit_of_work import SqlStore
from metaspace.geography import CELL_DEGREES
from metaspace.ontology import PROVIDING_ACTIONS

MAX_ROWS = 300_000
"""Messages that one look reads; those before the newest of so many are not counted."""
MAX_CELLS = 2_000
COLUMNS = 720
HOUR = 3600
Hours = dict[int, int]
"""Counts by hours since 1970."""


@dataclass(frozen=True, slots=True)
class Activity:
    """What happened in each hour."""

    received: Hours
    sent: Hours
    people: Hours
    wishes: Hours
    deals: Hours


@dataclass(frozen=True, slots=True)
class WishCell:
    """Open wishes within half a degree; where exactly is not told."""

    lat: float
    lon: float
    """The middle of the cell."""
    offered: int
    wanted: int


class SqlDashboard:
    """Reads beside the work of others, within bounds."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def activity(self, since: datetime) -> Activity:
        """By the hour, from a moment on."""
        async with self._store.reading() as db:
            return Activity(
                received=await _by_hour(db, _received(since)),
                sent=await _by_hour(db, await _sent(db, since)),
                people=await _by_creation(db, t.people, since),
                wishes=await _by_creation(db, t.wishes, since),
                # Both sides keep a deal: it is one.
                deals=await _by_creation(db, t.deals, since, func.count(t.deals.c.deal_id.distinct())),
            )

    async def cells(self) -> list[WishCell]:
        """Where open wishes are, the fullest cells first."""
        c = t.intents.c
        offered = func.count().filter(c.action.in_([action.value for action in PROVIDING_ACTIONS]))
        query = select(c.cell, offered.label("offered"), func.count().label("number"))
        query = query.group_by(c.cell).order_by(func.count().desc(), c.cell).limit(MAX_CELLS)
        async with self._store.reading() as db:
            rows = (await db.execute(query.execution_options(**LONG))).all()
        return [WishCell(*_middle(row.cell), row.offered, row.number - row.offered) for row in rows]


def _middle(cell: int) -> tuple[float, float]:
    row, column = divmod(cell, COLUMNS)
    return (row + 0.5) * CELL_DEGREES - 90, (column + 0.5) * CELL_DEGREES - 180


def _received(since: datetime) -> Select[tuple[datetime]]:
    c = t.inbox.c
    return select(c.received_at.label("at")).where(c.received_at >= since).limit(MAX_ROWS)


async def _sent(db: AsyncConnection, since: datetime) -> Select[tuple[datetime]]:
    c = t.outbox.c
    newest = (await db.execute(select(func.max(c.outbox_id)))).scalar() or 0
    return select(c.created_at.label("at")).where(
        c.outbox_id > newest - MAX_ROWS, c.created_at >= since, c.operation == "send", c.state == "sent"
    )


async def _by_hour(db: AsyncConnection, moments: Select[tuple[datetime]]) -> Hours:
    at = moments.subquery().c.at
    hour: ColumnElement[int]
    if db.dialect.name == "sqlite":
        hour = cast(func.strftime("%s", at), Integer) // HOUR
    else:
        hour = cast(func.floor(extract("epoch", at) / HOUR), Integer)
    query = select(hour.label("hour"), func.count()).group_by("hour").execution_options(**LONG)
    return {int(row[0]): int(row[1]) for row in await db.execute(query)}


async def _by_creation(db: AsyncConnection, table: Table, since: datetime, number: Any = None) -> Hours:
    """Records by the hour in which they were made: their time is written so that its beginning names the hour."""
    made = table.c.doc["created_at"].as_string()
    hour = func.substr(made, 1, 13)
    count = func.count() if number is None else number
    query = select(hour.label("hour"), count.label("number")).where(made >= since.strftime("%Y-%m-%dT%H"))
    rows = await db.execute(query.group_by("hour").execution_options(**LONG))
    return {_hour(row.hour): int(row.number) for row in rows}


def _hour(text: str) -> int:
    return int(datetime.strptime(text, "%Y-%m-%dT%H").replace(tzinfo=UTC).timestamp()) // HOUR
