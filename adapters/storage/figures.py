"""How much waits, for how long, and how many people, wishes and deals there are: a look that costs little."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, bindparam, func, literal, select, union_all

from adapters.storage import tables as t
from adapters.storage.sqlite_connection import LONG
from adapters.storage.unit_of_work import SqlStore

MOST = 50_000
"""Rows that are counted of each state; a longer queue shows as this long."""
GIVEN_UP = ("waiting", "sending", "unsure", "failed", "dead")
"""States of the outbox beside `ready`; what was sent is never counted, since that grows for ever."""


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """Queues are `work`, and `reply` and `broadcast` of the outbox."""

    depth: dict[tuple[str, str], int] = field(default_factory=dict)
    """Rows by queue and state."""
    due: dict[str, int] = field(default_factory=dict)
    """Rows that could be done now."""
    oldest_seconds: dict[str, float] = field(default_factory=dict)
    """How long ago the oldest of these fell due; 0 where there is none."""


@dataclass(frozen=True, slots=True)
class Population:
    """Who and what there is."""

    people: int
    wishes: dict[str, int]
    """By state."""
    deals: dict[str, int]
    """By state, of each side."""


_LOOKED_AT = (
    ("work", "ready", t.work.c.due_at, ()),
    ("work", "dead", t.work.c.due_at, ()),
    *(
        (lane, state, t.outbox.c.next_at, (t.outbox.c.lane == lane,))
        for lane in ("reply", "broadcast")
        for state in ("ready", *GIVEN_UP)
    ),
)
"""Queue, state, when a row falls due, further conditions; each is found by an index that begins with the state."""
_NOW = bindparam("now", type_=t.UtcDateTime)


def _count(
    queue: str, state: str, at: Column[Any], *where: ColumnElement[bool], due: bool = False
) -> Select[str, str, int, Any]:
    rows = select(at.label("at")).where(at.table.c.state == state, *where, *((at <= _NOW,) if due else ()))
    counted = rows.limit(MOST).subquery()
    named = (literal(queue).label("queue"), literal("" if due else state).label("state"))
    return select(*named, func.count().label("rows"), func.min(counted.c.at).label("oldest")).select_from(counted)


_QUEUES = union_all(
    *(_count(queue, state, at, *where) for queue, state, at, where in _LOOKED_AT),
    *(_count(queue, state, at, *where, due=True) for queue, state, at, where in _LOOKED_AT if state == "ready"),
)


class SqlFigures:
    """Figures over one database."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def queues(self, now: datetime) -> QueueFigures:
        """Depths and ages, in one statement over indexes."""
        figures = QueueFigures()
        async with self._store.reading() as connection:
            rows = (await connection.execute(_QUEUES, {"now": now}, execution_options=LONG)).all()
        for row in rows:
            if row.state:
                figures.depth[row.queue, row.state] = row.rows
            else:
                figures.due[row.queue] = row.rows
                figures.oldest_seconds[row.queue] = max((now - (row.oldest or now)).total_seconds(), 0.0)
        return figures

    async def population(self) -> Population:
        """People, wishes, deals. Reads whole indexes: not more often than once a minute."""
        async with self._store.reading() as connection:

            async def by_state(table: Table) -> dict[str, int]:
                query = select(table.c.state, func.count()).group_by(table.c.state)
                rows = await connection.execute(query, execution_options=LONG)
                return {row[0]: row[1] for row in rows}

            people = await connection.execute(select(func.count()).select_from(t.people), execution_options=LONG)
            return Population(int(people.scalar_one()), await by_state(t.wishes), await by_state(t.deals))

    async def leaders(self, now: datetime) -> dict[str, str]:
        """Who holds which lease now."""
        c = t.leases.c
        async with self._store.reading() as connection:
            return {row.name: row.holder for row in await connection.execute(select(t.leases).where(c.until >= now))}
