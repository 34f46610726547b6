"""Leases: one holder at a time, over both databases."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from adapters.storage.engine import open_engine
from adapters.storage.leases import SqlLeases
from adapters.storage.unit_of_work import SqlStore
from bot.leadership import Leadership
from bot.migrate import migrate
from tests.conftest import MovableClock

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def leases(database_url: str, clock: MovableClock) -> AsyncIterator[SqlLeases]:
    migrate(database_url)
    store = SqlStore(open_engine(database_url), clock)
    yield SqlLeases(store)
    await store.close()


async def test_one_holds_and_the_next_follows(leases: SqlLeases, clock: MovableClock) -> None:
    assert await leases.acquire(["job"], "one", MINUTE)
    assert await leases.acquire(["job"], "one", MINUTE)
    assert not await leases.acquire(["job"], "two", MINUTE)
    assert await leases.acquire(["other job"], "two", MINUTE)
    clock.ahead += 2 * MINUTE
    assert await leases.acquire(["job"], "two", MINUTE)
    assert not await leases.acquire(["job"], "one", MINUTE)
    await leases.release("one")  # holds nothing any more: nothing happens
    assert await leases.holders(["job"]) == {"job": "two"}
    await leases.release("two")
    assert await leases.acquire(["job"], "one", MINUTE)


async def test_a_dead_holder_is_followed_at_once(leases: SqlLeases) -> None:
    assert await leases.acquire(["job"], "dead", MINUTE)
    assert not await leases.acquire(["job"], "one", MINUTE, over="another")
    assert await leases.acquire(["job"], "one", MINUTE, over="dead")


async def test_two_processes_know_of_each_other(leases: SqlLeases) -> None:
    first, second = Leadership(leases, ("sending",)), Leadership(leases, ("sending",))
    await first.start()
    assert first.holds("sending") and first.alone()
    await second.start()
    assert not second.holds("sending") and not second.alone()
    await first.stop()
    await second._renew()
    assert second.holds("sending") and second.alone()
    await second.stop()


async def test_a_process_of_this_machine_that_is_gone_needs_no_waiting(leases: SqlLeases) -> None:
    one = Leadership(leases, ("sending",))
    host, _, _ = one.name.split(":")
    assert await leases.acquire(["sending"], f"{host}:4194399:beef", MINUTE)  # above the largest process number
    await one.start()
    assert one.holds("sending")
    await one.stop()
