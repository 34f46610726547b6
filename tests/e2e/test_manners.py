"""Manners: stop words, a limit on what is read, a sign on genuine cards, a notice at first contact."""

import pytest

from bot.app import App, build_app, running
from bot.migrate import migrate
from bot.settings import Settings
from mai.birth import MARKS
from nlu.understanding import Understanding
from tests.conftest import MovableClock
from tests.e2e.test_story import SELLER_SAYS, bear
from tests.stage import Stage


@pytest.mark.parametrize(
    ("word", "language", "first"), [("STOP", "en", "hello"), ("Unsubscribe", "es", "hola"), ("стоп", "ru", "привет")]
)
async def test_stop_ends_everything_unasked_until_start(
    app: App, stage: Stage, word: str, language: str, first: str
) -> None:
    await bear(stage, "ann", first, language)
    await stage.do("ann", language, text=word)
    async with app.store() as uow:
        address = await uow.people.address("stage", "ann")
        assert address is not None
        person = await uow.people.get(address.person_id)
        assert person is not None and person.muted and not person.broadcasts
    await stage.do("ann", language, text="START")
    async with app.store() as uow:
        person = await uow.people.get(address.person_id)
        assert person is not None and not person.muted and person.broadcasts


async def test_stop_is_heard_while_a_question_is_open(app: App, stage: Stage) -> None:
    await bear(stage, "ann", SELLER_SAYS, "en")
    await stage.say("ann", "stop")
    assert "I'll be silent" in stage.texts("ann")[-2]


async def test_a_card_carries_her_sign_and_a_notice_says_so(app: App, stage: Stage) -> None:
    await bear(stage, "ann", SELLER_SAYS, "en")
    notices = [message for _, message in stage.shown["ann"] if message.pinned]
    assert len(notices) == 1
    mark = notices[0].text.split()[0].strip("\u2068\u2069")
    assert mark in MARKS and "private sign" in notices[0].text
    cards = [message.title for _, message in stage.shown["ann"] if message.title]
    assert cards and all(title.endswith(mark) for title in cards)


async def test_who_writes_too_much_is_asked_once_to_slow_down(
    settings: Settings, understanding: Understanding, clock: MovableClock
) -> None:
    stage = Stage()
    settings = settings.model_copy(update={"inbound_per_minute": 10})
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    made = build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage,))
    stage.settled = made.settled
    async with running(made):
        for number in range(14):
            assert await stage.do("ann", "en", text="hello", message_id=f"n{number}")
        assert sum("lot at once" in text for text in stage.texts("ann")) == 1
        assert not await stage.do("ann", "en", text="hello", message_id="n13")  # a repeat is known as one
        await stage.say("luis", "hola", language="es")
        assert stage.texts("luis")
