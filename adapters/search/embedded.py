"""The intent index in the database itself: a B-tree over thing, action and place cell; candidates ranked exactly."""

from datetime import datetime
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, delete, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import tables as t
from adapters.storage.sqlite_connection import LONG
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from metaspace.geography import EARTH_RADIUS_KM, cell_of, cells_within
from metaspace.matching import DEFAULT_RADIUS_KM, HOPELESS_RATIO, unit_amount
from metaspace.ontology import INVERSE_ACTIONS, PROVIDING_ACTIONS, Action
from metaspace.payloads import PublicIntent, wish_from_json, wish_to_json

MAX_SCANNED = 1_500
"""Rows of a dense town that are ranked; they come cheapest first, so that the rest cannot win."""
_NO_MONEY = frozenset({Action.GIVE, Action.TRADE})


class SqlIntentIndex:
    """Open intents. `within` binds writes to a running transaction."""

    def __init__(self, store: SqlStore, connection: AsyncConnection | None = None) -> None:
        self._store = store
        self._connection = connection

    def within(self, uow: SqlUnitOfWork) -> "SqlIntentIndex":
        """The same index inside a unit of work."""
        return SqlIntentIndex(self._store, uow.connection)

    async def put(self, wish: PublicIntent) -> None:
        """Add or replace an intent; one without a place cannot be found and is left out."""
        await self.remove(wish.intent_id)
        place = wish.intent.constraints.location
        if place is None or place.lat is None or place.lon is None or wish.intent.object.subcategory is None:
            return
        price = wish.intent.constraints.price
        row = {
            "intent_id": wish.intent_id,
            "subcategory": wish.intent.object.subcategory,
            "action": wish.intent.action.value,
            "cell": cell_of(place.lat, place.lon),
            "size": str(wish.intent.object.attributes.get("size", "")).casefold()[:32],
            "currency": wish.currency,
            "unit_price": float(unit_amount(wish.intent)) if price else None,
            "lat": place.lat,
            "lon": place.lon,
            "expires_at": wish.expires_at,
            "doc": wish_to_json(wish),
        }
        await self._writing().execute(insert(t.intents).values(row))

    async def remove(self, intent_id: str) -> None:
        """Take an intent out."""
        await self._writing().execute(delete(t.intents).where(t.intents.c.intent_id == intent_id))

    async def get(self, intent_id: str) -> PublicIntent | None:
        """One intent."""
        query = select(t.intents.c.doc).where(t.intents.c.intent_id == intent_id)
        if self._connection is not None:
            doc = (await self._connection.execute(query)).scalar()
        else:
            async with self._store.reading() as connection:
                doc = (await connection.execute(query)).scalar()
        return None if doc is None else wish_from_json(doc)

    async def candidates(self, wish: PublicIntent, *, now: datetime, limit: int) -> list[PublicIntent]:
        """Open intents that may fit, nearest in place and price first."""
        best = await self.ranked_ids(wish, now=now, limit=limit)
        if not best:
            return []
        c = t.intents.c
        async with self._store.reading() as connection:
            docs = await connection.execute(select(c.intent_id, c.doc).where(c.intent_id.in_(best)))
            found = {row.intent_id: row.doc for row in docs}
        return [wish_from_json(found[intent_id]) for intent_id in best if intent_id in found]

    async def ranked_ids(self, wish: PublicIntent, *, now: datetime, limit: int) -> list[str]:
        """The ids of what `candidates` returns, from the index alone."""
        place = wish.intent.constraints.location
        if place is None or place.lat is None or place.lon is None:
            return []
        reach = place.radius_km or DEFAULT_RADIUS_KM
        c = t.intents.c
        query = (
            select(c.intent_id, c.lat, c.lon, c.unit_price)
            .where(*_filters(wish, reach), c.cell.in_(cells_within(place.lat, place.lon, reach)), c.expires_at > now)
            .order_by(c.unit_price, c.intent_id)
            .limit(MAX_SCANNED)
            .execution_options(**LONG)
        )
        async with self._store.reading() as connection:
            rows = (await connection.execute(query)).all()
        return _ranked(rows, place.lat, place.lon, reach)[:limit]

    def _writing(self) -> AsyncConnection:
        if self._connection is None:
            raise RuntimeError("the index is written within a unit of work")
        return self._connection


def _filters(wish: PublicIntent, reach: float) -> list[ColumnElement[bool]]:
    """What a candidate must have, beyond place and time."""
    c, intent = t.intents.c, wish.intent
    where: list[ColumnElement[bool]] = [
        c.action.in_([action.value for action in sorted(INVERSE_ACTIONS.get(intent.action, ()))]),
        c.intent_id != wish.intent_id,
    ]
    thing = intent.wanted.subcategory if intent.action is Action.TRADE and intent.wanted else intent.object.subcategory
    if intent.action is not Action.TRADE or intent.wanted is not None:
        where.append(c.subcategory == thing)
    if intent.action is not Action.TRADE and "size" in intent.object.attributes:
        where.append(c.size.in_(["", str(intent.object.attributes["size"]).casefold()[:32]]))
    if intent.action not in _NO_MONEY:
        where.append(or_(c.currency == wish.currency, c.action == Action.GIVE.value))
        where += _price_filter(wish)
    return where


def _price_filter(wish: PublicIntent) -> list[ColumnElement[bool]]:
    """Asks far above a hope, or hopes far under an ask, never meet."""
    price = wish.intent.constraints.price
    if price is None:
        return []
    amount, ratio = float(unit_amount(wish.intent)), float(HOPELESS_RATIO)
    c = t.intents.c
    if wish.intent.action in PROVIDING_ACTIONS:
        return [or_(c.unit_price.is_(None), c.unit_price >= amount / ratio)]
    return [or_(c.unit_price.is_(None), c.unit_price <= amount * ratio)]


def _ranked(rows: Any, lat: float, lon: float, reach: float) -> list[str]:
    """Ids within reach, nearest and cheapest first, ties by id."""
    if not rows:
        return []
    there = np.radians(np.array([(row.lat, row.lon) for row in rows]))
    here = np.radians([lat, lon])
    half = np.sin((there - here) / 2) ** 2
    chord = half[:, 0] + np.cos(here[0]) * np.cos(there[:, 0]) * half[:, 1]
    distance = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(chord, 1.0)))
    prices = np.array([row.unit_price if row.unit_price is not None else np.nan for row in rows])
    known = prices[~np.isnan(prices)]
    scale = float(np.median(known)) if known.size and np.median(known) > 0 else 1.0
    cost = distance / 25.0 + np.nan_to_num(prices / scale, nan=1.0)
    order = sorted(
        (index for index in range(len(rows)) if distance[index] <= reach), key=lambda i: (cost[i], rows[i].intent_id)
    )
    return [rows[index].intent_id for index in order]
