"""The sender: in order, paced, patient with a platform that is not, and never stuck on one chat."""

import asyncio
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.storage.outgoing import MAX_ATTEMPTS
from bot.app import App, build_app, running
from bot.migrate import migrate
from bot.settings import Settings
from mai.channels import OutgoingMessage, Pace, RecipientBlocked, RecipientMoved, Rejected, Throttled, Unavailable
from mai.context import new_id
from nlu.understanding import Understanding
from tests.conftest import MovableClock
from tests.e2e.test_story import bear
from tests.stage import Stage


async def queue(app: App, who: str, *texts: str) -> None:
    async with app.store() as uow:
        address = await uow.people.address("stage", who)
        assert address is not None
        person = await uow.people.get(address.person_id)
        assert person is not None
        for text in texts:
            await uow.outbox.send(person, OutgoingMessage(text), card_id=new_id("card"), not_before=None)
        await uow.commit()


async def outbox(app: App) -> list[tuple[str, int]]:
    async with app.store() as uow:
        rows = await uow.connection.exec_driver_sql(
            "SELECT state, attempts FROM outbox ORDER BY outbox_id DESC LIMIT 5"
        )
        return [(str(row.state), int(row.attempts)) for row in rows]


async def test_a_throttled_chat_waits_in_order_and_others_do_not(app: App, stage: Stage, clock: MovableClock) -> None:
    await bear(stage, "ann", "hello", "en")
    await bear(stage, "luis", "hola", "es")
    stage.failures = [Throttled(60)]
    await queue(app, "ann", "first", "second")
    assert await app.settled()
    await queue(app, "luis", "at once")
    await queue(app, "ann", "third")
    assert await app.settled()
    assert stage.last("luis") == "at once" and not {"first", "third"} & set(stage.texts("ann"))
    clock.ahead = timedelta(seconds=61)
    await queue(app, "luis", "wake")
    assert await app.settled()
    assert stage.texts("ann")[-3:] == ["first", "second", "third"]


async def test_an_outage_is_sat_out_with_backoff_and_a_bound(app: App, stage: Stage, clock: MovableClock) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.failures = [Unavailable("down")] * MAX_ATTEMPTS
    await queue(app, "ann", "lost in the end")
    for _ in range(MAX_ATTEMPTS):
        assert await app.settled()
        clock.ahead += timedelta(minutes=6)
        app.sender.wake()
    assert (await outbox(app))[0] == ("dead", MAX_ATTEMPTS)
    assert "lost in the end" not in stage.texts("ann")


@pytest.mark.parametrize("problem", [RecipientBlocked("blocked"), Rejected("no such thing")])
async def test_what_will_never_arrive_is_not_tried_again(app: App, stage: Stage, problem: Exception) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.failures = [problem]  # type: ignore[list-item]
    await queue(app, "ann", "for nobody")
    assert await app.settled()
    assert "for nobody" not in stage.texts("ann")
    assert (await outbox(app))[0] == ("failed", 0)
    async with app.store() as uow:
        address = await uow.people.address("stage", "ann")
    assert address is not None and address.blocked is isinstance(problem, RecipientBlocked)


async def test_a_chat_that_moved_is_followed(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.failures = [RecipientMoved("ann-2")]
    await queue(app, "ann", "after the move")
    assert await app.settled()
    assert stage.last("ann-2") == "after the move"


async def test_a_paced_channel_is_not_overrun(
    settings: Settings, understanding: Understanding, clock: MovableClock
) -> None:
    stage = Stage()
    stage.pace = Pace(per_second=20, chat_burst=5)
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    app = build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage,))
    stage.settled = app.settled
    async with running(app):
        await stage.say("ann", "hello")
        sent = len(stage.shown["ann"])
        started = time.monotonic()
        await queue(app, "ann", *map(str, range(7 - sent)))
        assert await app.settled()
        assert time.monotonic() - started > 1.0
        assert len(stage.shown["ann"]) == 7


async def test_an_answer_never_waits_behind_a_broadcast(
    settings: Settings, understanding: Understanding, clock: MovableClock
) -> None:
    stage = Stage()
    stage.pace = Pace(per_second=40, chat_burst=20)
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    app = build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage,))
    stage.settled = app.settled
    async with running(app):
        await bear(stage, "ann", "hello", "en")
        people = [f"other-{number}" for number in range(120)]
        async with app.store() as uow:
            address = await uow.people.address("stage", "ann")
            assert address is not None
            ann = await uow.people.get(address.person_id)
            assert ann is not None
            for who in people:
                message = OutgoingMessage("news for everybody")
                await uow.outbox.send(replace(ann, address=who), message, card_id=new_id("card"), lane="broadcast")
            await uow.commit()
        started = time.monotonic()
        waits = []
        for number in range(5):
            asked = time.monotonic()
            await queue(app, "ann", f"answer {number}")
            while stage.last("ann") != f"answer {number}":
                await asyncio.sleep(0.005)
            waits.append(time.monotonic() - asked)
            await asyncio.sleep(0.2)
        assert max(waits) < 1.0, waits
        assert sum(bool(stage.shown[who]) for who in people) < 120, "the broadcast was still going on"
        assert await app.settled()
        took = time.monotonic() - started
        assert all(len(stage.shown[who]) == 1 for who in people)
        assert took > (120 + 5 - 20) / 40


async def test_a_broadcast_that_a_crash_caught_on_its_way_is_not_sent_again(
    settings: Settings, understanding: Understanding, clock: MovableClock
) -> None:
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    stage = Stage()
    app = build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage,))
    stage.settled = app.settled
    async with running(app):
        await bear(stage, "ann", "hello", "en")
        await queue(app, "ann", "unsure")
        assert await app.settled()
        async with app.store() as uow:
            await uow.connection.exec_driver_sql(
                "UPDATE outbox SET state = 'sending', lane = 'broadcast' WHERE outbox_id = (SELECT max(outbox_id) FROM outbox)"
            )
            await uow.commit()
    again = Stage()
    app = build_app(settings, clock=clock, understanding=understanding, extra_channels=(again,))
    async with running(app):
        async with asyncio.timeout(20):
            while (await outbox(app))[0][0] != "unsure":
                await asyncio.sleep(0.05)
        assert await app.settled()
    assert again.texts("ann") == []
