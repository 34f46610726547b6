"""One person on several channels, by a code shown on one and typed on the other."""

import re
from datetime import timedelta

from bot.app import App
from tests.conftest import MovableClock
from tests.e2e.test_story import SELLER_SAYS, bear
from tests.stage import Stage


async def code(stage: Stage, who: str) -> str:
    await stage.say(who, "/link")
    found = re.search(r"\d{8}", stage.last(who))
    assert found, stage.last(who)
    return found.group()


async def who_is(app: App, address: str) -> str:
    async with app.store() as uow:
        found = await uow.people.address("stage", address)
        assert found is not None
        return found.person_id


async def test_a_stranger_with_the_code_is_the_same_person(app: App, stage: Stage) -> None:
    await bear(stage, "ann", SELLER_SAYS, "en")
    await stage.say("ann-web", await code(stage, "ann"), language="es")
    assert "Linked" in stage.last("ann") and "Linked" in stage.last("ann-web")
    assert await who_is(app, "ann-web") == await who_is(app, "ann")
    await stage.say("ann-web", "/status")
    assert "tires" in stage.last("ann-web").casefold()
    assert len([text for text in stage.texts("ann-web") if "Which town" in text]) == 0


async def test_a_code_serves_once_and_not_for_long(app: App, stage: Stage, clock: MovableClock) -> None:
    await bear(stage, "ann", "hello", "en")
    first = await code(stage, "ann")
    second = await code(stage, "ann")
    await stage.say("web-1", f"/link {first}")  # replaced by the second
    assert await who_is(app, "web-1") != await who_is(app, "ann")
    clock.ahead += timedelta(minutes=11)
    await stage.say("web-2", second)
    assert await who_is(app, "web-2") != await who_is(app, "ann")
    third = await code(stage, "ann")
    await stage.say("web-3", third)
    assert await who_is(app, "web-3") == await who_is(app, "ann")
    await stage.say("web-4", third)
    assert await who_is(app, "web-4") != await who_is(app, "ann")


async def test_ones_own_code_and_a_wrong_one(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    own = await code(stage, "ann")
    await stage.say("ann", own)
    assert stage.last("ann").startswith("That is your own code")
    await stage.say("ann", "/link 12")
    assert "don't know that code" in stage.last("ann")


async def test_a_mai_with_open_wishes_is_not_thrown_away(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    await bear(stage, "ann-web", SELLER_SAYS, "en")
    await stage.say("ann-web", await code(stage, "ann"))
    assert "open wishes or deals" in stage.last("ann-web")
    assert await who_is(app, "ann-web") != await who_is(app, "ann")


async def test_a_mai_without_anything_open_gives_way(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    await bear(stage, "ann-web", "hello", "en")
    stranger = await who_is(app, "ann-web")
    await stage.say("ann-web", await code(stage, "ann"))
    assert await who_is(app, "ann-web") == await who_is(app, "ann")
    async with app.store() as uow:
        assert await uow.people.get(stranger) is None


async def test_unlinking_makes_a_stranger(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say("ann", "/unlink")
    assert "only reach me here" in stage.last("ann")
    await stage.say("ann-web", await code(stage, "ann"))
    await stage.say("ann", "/unlink")
    await stage.press("ann", "Stage")
    assert stage.last("ann").startswith("Done.")
    await stage.say("ann-web", "hello")
    assert await who_is(app, "ann-web") != await who_is(app, "ann")
    assert any("Which town" in text for text in stage.texts("ann-web"))
