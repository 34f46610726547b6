"""The operator's figures and exports, read beside the work of others; nothing here holds a secret of a person."""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta
from statistics import median, quantiles
from typing import Any

from sqlalchemy import Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import broadcasts
from adapters.storage import tables as t
from adapters.storage.queues import SqlQueues
from adapters.storage.unit_of_work import SqlStore
from mai.operations import Broadcast, Counts, RecipientRow, Statistics
from metaspace.deal import DealState
from metaspace.payloads import MessageType

WEEK = timedelta(days=7)
MONTH = timedelta(days=30)
MAX_SAMPLES = 1_000
PAGE = 1_000
_CARRIED_OUT = (DealState.DONE.value, DealState.RATED.value)
_EXPORTS: dict[str, tuple[Table, tuple[str, ...]]] = {
    "people": (
        t.people,
        ("person_id", "mai_id", "language", "state", "created_at", "channel", "zone", "currency", "broadcasts", "muted",
         "banned", "tags"),
    ),
    "wishes": (t.wishes, ("wish_id", "person_id", "state", "created_at", "expires_at", "confirmed", "standing")),
    "deals": (t.deals, ("deal_id", "person_id", "state", "created_at", "meeting_at", "stars")),
}  # fmt: skip
"""What an operator may take out: never a limit, a key, a note between people or words of a person."""


class SqlDesk:
    """Implements `mai.ports.Desk`."""

    def __init__(self, store: SqlStore, queues: SqlQueues, answer_times: Callable[[], Sequence[float]]) -> None:
        """`answer_times`: seconds that the last answers of this process took."""
        self._store = store
        self._queues = queues
        self._answer_times = answer_times

    async def health(self) -> dict[str, int]:
        """Rows by queue and state."""
        return await self._queues.counts()

    async def counts(self, broadcast: Broadcast) -> Counts:
        """Where the recipients of a broadcast stand."""
        async with self._store.reading() as db:
            return await broadcasts.counts(db, broadcast)

    async def report(self, broadcast_id: str) -> AsyncIterator[list[RecipientRow]]:
        """Every recipient of a broadcast, page by page."""
        async with self._store.reading() as db:
            async for page in broadcasts.report(db, broadcast_id):
                yield page

    async def export(self, what: str) -> AsyncIterator[list[dict[str, Any]]]:
        """Rows of people, wishes, deals or the audit, page by page. KeyError for anything else."""
        table, names = _EXPORTS[what] if what != "audit" else (t.audit, ())
        keys = list(table.primary_key)
        async with self._store.reading() as db:
            last: tuple[Any, ...] | None = None
            while True:
                query = select(table).order_by(*keys).limit(PAGE)
                if last is not None:
                    query = query.where(_after(keys, last))
                rows = (await db.execute(query)).all()
                if not rows:
                    return
                yield [_exported(row, names) for row in rows]
                last = tuple(rows[-1]._mapping[key] for key in keys)

    async def statistics(self, now: datetime) -> Statistics:
        """All figures at once."""
        async with self._store.reading() as db:
            created = _since(t.people, now - WEEK)
            seen = t.conversations.c.doc["last_seen"].as_string() >= _text(now - WEEK)
            addresses = select(t.addresses.c.channel, func.count()).where(t.addresses.c.blocked.is_(False))
            deal = t.deals.c
            deals = select(deal.state, func.count(deal.deal_id.distinct())).group_by(deal.state)
            agreed = select(func.count(deal.doc["wish_id"].as_string().distinct()))
            return Statistics(
                at=now,
                people=await _number(db, select(func.count()).select_from(t.people)),
                new_people=await _number(db, select(func.count()).select_from(t.people).where(created)),
                active_people=await _number(db, select(func.count()).select_from(t.conversations).where(seen)),
                languages=await _grouped(db, select(t.people.c.language, func.count()).group_by(t.people.c.language)),
                channels=await _grouped(db, addresses.group_by(t.addresses.c.channel)),
                wishes=await _grouped(db, select(t.wishes.c.state, func.count()).group_by(t.wishes.c.state)),
                confirmed=await _number(
                    db, select(func.count()).select_from(t.wishes).where(t.wishes.c.doc["confirmed"].as_boolean())
                ),
                matched=await _number(db, select(func.count(t.negotiations.c.doc["wish_id"].as_string().distinct()))),
                deals=await _grouped(db, deals),
                agreed=await _number(db, agreed),
                done=await _number(db, agreed.where(deal.state.in_(_CARRIED_OUT))),
                days=await _days(db, now),
                answer_seconds=_spread(self._answer_times()),
                approval_minutes=await _approval_minutes(db),
            )


def _after(keys: Sequence[Any], last: tuple[Any, ...]) -> Any:
    """Rows behind one, in the order of a key of one or two columns."""
    if len(keys) == 1:
        return keys[0] > last[0]
    return (keys[0] > last[0]) | ((keys[0] == last[0]) & (keys[1] > last[1]))


def _exported(row: Any, names: Sequence[str]) -> dict[str, Any]:
    if not names:
        return dict(row._mapping)
    doc = row.doc
    fields = {name: doc.get(name) for name in names}
    intent = doc.get("intent")
    if intent:
        fields |= {"action": intent["action"], "thing": intent["object"]["subcategory"]}
    place = doc.get("place") or (intent["constraints"].get("location") if intent else None)
    if place:
        fields |= {"town": place["name"], "country": place["country"]}
    return fields


def _text(at: datetime) -> str:
    """As records write it, without the zone's letter, so that it sorts before anything of that second."""
    return at.replace(microsecond=0, tzinfo=None).isoformat()


def _since(table: Table, at: datetime) -> Any:
    return table.c.doc["created_at"].as_string() >= _text(at)


async def _number(db: AsyncConnection, query: Any) -> int:
    return int((await db.execute(query)).scalar_one())


async def _grouped(db: AsyncConnection, query: Any) -> dict[str, int]:
    found = {str(row[0]): int(row[1]) for row in await db.execute(query)}
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


async def _days(db: AsyncConnection, now: datetime) -> list[tuple[str, int, int, int]]:
    """New people, wishes and deals, day by day (UTC)."""
    per_table = []
    for table, counted in (
        (t.people, func.count()),
        (t.wishes, func.count()),
        (t.deals, func.count(t.deals.c.deal_id.distinct())),
    ):
        day = func.substr(table.c.doc["created_at"].as_string(), 1, 10)
        query = select(day, counted).where(_since(table, now - MONTH)).group_by(day)
        per_table.append(await _grouped(db, query))
    dates = [(now - timedelta(days=back)).date().isoformat() for back in range(MONTH.days - 1, -1, -1)]
    people, wishes, deals = per_table
    return [(date, people.get(date, 0), wishes.get(date, 0), deals.get(date, 0)) for date in dates]


async def _approval_minutes(db: AsyncConnection) -> float | None:
    """Median time from a card to the yes, of the newest approvals."""
    m, d = t.message_log.c, t.deals.c
    query = (
        select(m.at, d.doc["created_at"].as_string())
        .join_from(t.message_log, t.deals, (m.owner == d.owner) & (m.thread == d.deal_id))
        .where(m.direction == "sent", m.type == int(MessageType.TRANSACTION_INIT))
        .order_by(m.log_id.desc())
        .limit(MAX_SAMPLES)
    )
    waits = [(at - datetime.fromisoformat(created)).total_seconds() / 60 for at, created in await db.execute(query)]
    return median(waits) if waits else None


def _spread(seconds: Sequence[float]) -> tuple[float, float] | None:
    if len(seconds) < 2:
        return (seconds[0], seconds[0]) if seconds else None
    return median(seconds), quantiles(seconds, n=20)[-1]
