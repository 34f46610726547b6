"""A channel that takes free messages only for a while: what waits, who is told, what platforms report later."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from adapters.storage.outgoing import MAX_ATTEMPTS
from bot.app import App, build_app, running
from bot.migrate import migrate
from bot.settings import Settings
from mai.channels import DeliveryState, DeliveryStatus, Failure, OutgoingMessage, WindowClosed
from mai.context import new_id
from nlu.understanding import Understanding
from tests.conftest import MovableClock
from tests.e2e.test_story import BUYER_SAYS, SELLER_SAYS, bear
from tests.stage import Stage

DAY = timedelta(hours=24)


class Window(Stage):
    """A stage with a window of a day; templates are approved or not."""

    name = "window"
    window = DAY

    def __init__(self) -> None:
        super().__init__()
        self.approved = True
        self.invited: list[str] = []
        self.attempts = 0

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """As platforms do: a new id for each attempt."""
        self.attempts += 1
        return await super().send(address, message, key=f"{key}#{self.attempts}")

    async def reopen(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        if not self.approved:
            raise WindowClosed("template mai_invite is pending")
        self.invited.append(address)
        return f"invite-{len(self.invited)}"


@pytest.fixture
def narrow() -> Window:
    return Window()


@pytest.fixture
async def app(
    settings: Settings, understanding: Understanding, stage: Stage, narrow: Window, clock: MovableClock
) -> AsyncIterator[App]:
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    made = build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage, narrow))
    stage.settled = narrow.settled = made.settled
    async with running(made):
        yield made


async def tell(app: App, who: str, *texts: str, not_before: timedelta | None = None) -> None:
    async with app.store() as uow:
        address = await uow.people.address("window", who)
        assert address is not None
        person = await uow.people.get(address.person_id)
        assert person is not None
        for text in texts:
            at = app.clock.now() + not_before if not_before else None
            await uow.outbox.send(person, OutgoingMessage(text), card_id=new_id("card"), not_before=at)
        await uow.commit()
    assert await app.settled()


async def newest(app: App) -> tuple[str, str | None, int]:
    """State, the platform's id and attempts of the newest row of the outbox."""
    async with app.store.reading() as connection:
        row = (
            await connection.exec_driver_sql(
                "SELECT state, external_id, attempts FROM outbox WHERE operation = 'send' ORDER BY outbox_id DESC LIMIT 1"
            )
        ).one()
    return row.state, row.external_id, row.attempts


async def test_outside_the_window_she_is_invited_once_and_everything_waits(
    app: App, narrow: Window, clock: MovableClock
) -> None:
    await bear(narrow, "ann", "hello", "en")
    clock.ahead += DAY
    await tell(app, "ann", "first", "second")
    await tell(app, "ann", "third")
    assert narrow.invited == ["ann"] and "first" not in narrow.texts("ann")
    assert (await newest(app))[0] == "waiting"
    await narrow.say("ann", "/status")
    shown = narrow.texts("ann")
    assert [text for text in shown if text in ("first", "second", "third")] == ["first", "second", "third"]
    clock.ahead += DAY
    await tell(app, "ann", "fourth")
    assert narrow.invited == ["ann", "ann"]


async def test_without_an_approved_template_it_waits_as_well(app: App, narrow: Window, clock: MovableClock) -> None:
    await bear(narrow, "ann", "hello", "en")
    narrow.approved = False
    clock.ahead += DAY
    await tell(app, "ann", "first")
    assert (await newest(app))[0] == "waiting" and narrow.invited == []
    await narrow.say("ann", "/status")
    assert "first" in narrow.texts("ann")


async def test_the_other_side_is_told_that_it_waits(
    app: App, stage: Stage, narrow: Window, clock: MovableClock
) -> None:
    await bear(narrow, "ann", SELLER_SAYS, "en")
    await narrow.say("ann", "4", "80", "60", "yes")
    clock.ahead += DAY
    await bear(stage, "luis", BUYER_SAYS, "en")
    await stage.say("luis", "4", "70", "yes")
    assert narrow.invited == ["ann"]
    assert any("no puedo localizar a la otra" in text for text in stage.texts("luis")), stage.texts("luis")[-3:]
    assert not any("Do you agree?" in text for text in narrow.texts("ann"))
    await narrow.say("ann", "hello")
    assert any("Do you agree?" in text for text in narrow.texts("ann"))


async def test_what_was_to_come_after_the_window_comes_before_it_closes(
    app: App, narrow: Window, clock: MovableClock
) -> None:
    await bear(narrow, "ann", "hello", "en")
    await tell(app, "ann", "in the morning", not_before=timedelta(hours=30))
    await app.outgoing.hurry("window", DAY, timedelta(minutes=40))
    assert await app.settled() and "in the morning" not in narrow.texts("ann")
    clock.ahead += timedelta(hours=23, minutes=25)
    assert await app.outgoing.hurry("window", DAY, timedelta(minutes=40)) == 1
    assert await app.settled() and "in the morning" in narrow.texts("ann")


async def report(app: App, external: str, state: DeliveryState, failure: Failure | None = None) -> None:
    await app.outgoing.note_delivery(
        DeliveryStatus("window", external, state, app.clock.now(), failure, "63018" if failure else "")
    )


async def delivered(app: App, external: str) -> str:
    async with app.store.reading() as connection:
        rows = await connection.exec_driver_sql(f"SELECT state FROM deliveries WHERE external_id = '{external}'")
        return str(rows.scalar_one())


async def test_reports_may_come_twice_late_and_out_of_order(app: App, narrow: Window) -> None:
    await bear(narrow, "ann", "hello", "en")
    await tell(app, "ann", "news")
    _, external, _ = await newest(app)
    assert external
    states: tuple[DeliveryState, ...] = ("sent", "read", "delivered", "sent", "read")
    for state in states:
        await report(app, external, state)
    assert await delivered(app, external) == "read"
    await report(app, external, "failed", "rejected")  # it was read, so it did not fail
    assert await delivered(app, external) == "read" and (await newest(app))[0] == "sent"


async def test_a_failure_that_passes_is_tried_again_within_bounds(
    app: App, narrow: Window, clock: MovableClock
) -> None:
    await bear(narrow, "ann", "hello", "en")
    await tell(app, "ann", "news")
    for number in range(1, MAX_ATTEMPTS + 1):
        state, external, attempts = await newest(app)
        assert (state, attempts) == ("sent", number - 1) and external
        await report(app, external, "failed", "retry")
        clock.ahead += timedelta(minutes=6)
        app.sender.wake()
        assert await app.settled()
    assert (await newest(app))[0] == "dead"
    assert [letter.state for letter in await app.outgoing.dead_letters(10)] == ["dead"]


async def test_a_window_that_the_platform_says_is_closed_invites(app: App, narrow: Window) -> None:
    await bear(narrow, "ann", "hello", "en")
    await tell(app, "ann", "news")
    _, external, _ = await newest(app)
    assert external
    await report(app, external, "failed", "window")
    assert await app.settled()
    assert narrow.invited == ["ann"] and (await newest(app))[0] == "waiting"


async def test_a_block_that_is_reported_later_ends_the_writing(app: App, narrow: Window) -> None:
    await bear(narrow, "ann", "hello", "en")
    await tell(app, "ann", "news")
    _, external, _ = await newest(app)
    assert external
    await report(app, external, "failed", "blocked")
    await tell(app, "ann", "more news")
    assert "more news" not in narrow.texts("ann") and (await newest(app))[0] == "failed"
    await narrow.say("ann", "hello again")  # who writes is no longer blocked
    await tell(app, "ann", "even more")
    assert "even more" in narrow.texts("ann")


async def test_a_report_that_comes_before_the_answer_counts(app: App, narrow: Window) -> None:
    await bear(narrow, "ann", "hello", "en")
    send = narrow.send

    async def reported_first(address: str, message: OutgoingMessage, *, key: str) -> str:
        external = await send(address, message, key=key)
        await report(app, external, "failed", "rejected")
        return external

    narrow.send = reported_first  # type: ignore[method-assign]
    await tell(app, "ann", "news")
    assert (await newest(app))[0] == "failed"
    assert [letter.error for letter in await app.outgoing.dead_letters(10)] == ["63018"]
    narrow.send = send  # type: ignore[method-assign]
    assert await app.outgoing.resend([(await app.outgoing.dead_letters(1))[0].outbox_id]) == 1
    assert await app.settled()
    assert (await newest(app))[0] == "sent" and await app.outgoing.dead_letters(10) == []
