"""What waits is counted by queue and state, with the age of what should have been done long ago."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from adapters.storage import figures as module
from adapters.storage import tables as t
from adapters.storage.engine import open_engine
from adapters.storage.figures import SqlFigures
from adapters.storage.unit_of_work import SqlStore
from bot.clock import SystemClock
from bot.migrate import migrate


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[SqlStore]:
    migrate(database_url)
    made = SqlStore(open_engine(database_url), SystemClock())
    yield made
    await made.close()


def work(state: str, due_in: float, store: SqlStore) -> dict[str, Any]:
    due_at = store.clock.now() + timedelta(seconds=due_in)
    return {"person_id": "p", "source": "task", "kind": "k", "payload": {}, "due_at": due_at, "state": state,
            "attempts": 0}  # fmt: skip


def letter(lane: str, state: str, due_in: float, store: SqlStore) -> dict[str, Any]:
    now = store.clock.now()
    return {"person_id": "p", "channel": "stage", "address": "a", "card_id": "", "lane": lane, "operation": "send",
            "message": {}, "state": state, "attempts": 0, "next_at": now + timedelta(seconds=due_in),
            "created_at": now}  # fmt: skip


async def test_an_empty_database_has_nothing_due(store: SqlStore) -> None:
    found = await SqlFigures(store).queues(store.clock.now())
    assert set(found.depth.values()) == {0} and set(found.due.values()) == {0}
    assert found.oldest_seconds == {"work": 0.0, "reply": 0.0, "broadcast": 0.0}
    assert ("reply", "sent") not in found.depth


async def test_due_and_later_given_up_and_waiting_are_told_apart(store: SqlStore) -> None:
    async with store() as uow:
        rows = [
            work("ready", -90, store),
            work("ready", -5, store),
            work("ready", 3600, store),
            work("dead", -9e5, store),
        ]
        await uow.connection.execute(insert(t.work), rows)
        letters = [
            letter("reply", "sent", -9e5, store), letter("reply", "waiting", -9e5, store),
            letter("reply", "ready", 60, store), letter("broadcast", "ready", -30, store),
            letter("broadcast", "unsure", -9e5, store),
        ]  # fmt: skip
        await uow.connection.execute(insert(t.outbox), letters)
        await uow.commit()
    found = await SqlFigures(store).queues(store.clock.now())
    assert found.due == {"work": 2, "reply": 0, "broadcast": 1}
    assert found.depth["work", "ready"] == 3 and found.depth["work", "dead"] == 1
    assert found.depth["reply", "waiting"] == 1 and found.depth["broadcast", "unsure"] == 1
    assert found.oldest_seconds["work"] == pytest.approx(90, abs=5) and found.oldest_seconds["reply"] == 0
    assert found.oldest_seconds["broadcast"] == pytest.approx(30, abs=5)


async def test_a_flood_is_not_counted_to_its_end(store: SqlStore) -> None:
    async with store() as uow:
        await uow.connection.execute(insert(t.work), [work("dead", -9, store)] * (module.MOST + 10))
        await uow.commit()
    found = await SqlFigures(store).queues(store.clock.now())
    assert found.depth["work", "dead"] == module.MOST
