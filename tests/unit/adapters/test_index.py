"""The embedded index against a plain scan."""

import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from adapters.search.embedded import SqlIntentIndex
from adapters.storage.engine import open_engine
from adapters.storage.tables import metadata
from adapters.storage.unit_of_work import SqlStore
from bot.clock import SystemClock
from bot.migrate import migrate
from metaspace.geography import haversine_km
from metaspace.identity import KeyPair
from metaspace.intent import Constraints, Place, Price, Thing, UniversalIntent
from metaspace.ontology import Action
from metaspace.payloads import PublicIntent

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def wish(number: int, action: Action, chance: random.Random, identity: str) -> PublicIntent:
    lat, lon = 41.8 + chance.uniform(-2, 2), -87.6 + chance.uniform(-2, 2)
    thing = Thing(
        chance.choice(["tires", "sofa"]), attributes={"size": chance.choice(["A", "B"])} if number % 2 else {}
    )
    price = Price(Decimal(chance.randint(10, 500)), "USD", "target", "unit") if number % 3 else None
    place = Place("x", "US", lat, lon, chance.choice([20.0, 50.0, 100.0]))
    intent = UniversalIntent("en", action, 1.0, thing, Constraints(price=price, location=place))
    return PublicIntent(f"wish_{number:04}", identity, intent, ("en",), NOW + timedelta(days=1), "USD")


async def test_candidates_are_those_of_a_scan(database_url: str) -> None:
    chance = random.Random(1)
    store = SqlStore(open_engine(database_url), SystemClock())
    migrate(database_url)
    index = SqlIntentIndex(store)
    identity = KeyPair.generate().identity.to_text()
    sellers = [wish(number, Action.SELL, chance, identity) for number in range(300)]
    async with store() as uow:
        for one in sellers:
            await index.within(uow).put(one)
        await index.within(uow).remove(sellers[0].intent_id)
        await uow.commit()
    buyer = wish(1001, Action.BUY, chance, identity)
    found = await index.candidates(buyer, now=NOW, limit=1000)
    here, price = buyer.intent.constraints.location, buyer.intent.constraints.price
    assert here is not None and price is not None

    def fits(one: PublicIntent) -> bool:
        there, ask = one.intent.constraints.location, one.intent.constraints.price
        size = one.intent.object.attributes.get("size")
        assert there is not None
        return (
            one.intent.object.subcategory == buyer.intent.object.subcategory
            and size in (None, buyer.intent.object.attributes["size"])
            and haversine_km(here.lat, here.lon, there.lat, there.lon) <= here.radius_km  # type: ignore[arg-type,operator]
            and (ask is None or ask.amount <= price.amount * 3)
        )

    assert {one.intent_id for one in found} == {one.intent_id for one in sellers[1:] if fits(one)}
    assert found
    assert await index.candidates(buyer, now=NOW + timedelta(days=2), limit=10) == []
    await store.close()


async def test_the_migrations_make_the_schema_of_the_tables(database_url: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlalchemy import create_engine

    from adapters.storage.engine import sync_url

    migrate(database_url)
    migrate(database_url)
    engine = create_engine(sync_url(database_url))
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    engine.dispose()
    assert differences == []
