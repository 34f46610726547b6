"""Every command of an operator, by an operator and by a stranger."""

import csv
import io
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.app import App
from bot.settings import Settings
from mai.channels import Unavailable
from mai.records import Deal, Person
from metaspace.deal import DealState
from tests.conftest import MovableClock
from tests.e2e.test_story import bear, meet
from tests.stage import Stage

BOSS = "boss"
COMMANDS = (
    "operator", "stats", "user p_1", "note p_1 x", "ban p_1 x", "unban p_1", "tag p_1 x", "untag p_1 x", "disputes",
    "solve d x", "announce p_1 x", "export people", "health", "dead", "resend work 1", "maintenance on",
    "switch wishes off", "broadcast", "broadcasts",
)  # fmt: skip


@pytest.fixture
def settings(tmp_path: Any, database_url: str) -> Settings:
    return Settings(data_dir=tmp_path / "data", database_url=database_url, port=0, operators=f"stage:{BOSS}")


async def someone(app: App, name: str) -> Person:
    async with app.store() as uow:
        address = await uow.people.address("stage", name)
        assert address is not None
        person = await uow.people.get(address.person_id)
        assert person is not None
        return person


async def audited(app: App) -> list[tuple[str, str]]:
    """(command, subject), the newest last."""
    async with app.store() as uow:
        return [(entry.command, entry.subject) for entry in reversed(await uow.operations.audited(50))]


async def deals_of(app: App, name: str) -> list[Deal]:
    person = await someone(app, name)
    async with app.store() as uow:
        return await uow.deals.of_person(person.person_id)


def file_of(stage: Stage, who: str) -> str:
    return next(message.document.blob_id for _, message in reversed(stage.shown[who]) if message.document)


async def test_no_command_is_there_for_a_stranger(app: App, stage: Stage) -> None:
    registered = app.dispatcher._conversation.routes.guarded
    assert {command.split()[0] for command in COMMANDS} == registered
    await bear(stage, "ann", "hello", "en")
    await stage.say("ann", "I want to sell my bike", "/no-such-thing")
    unknown = stage.last("ann")
    shown = len(stage.shown["ann"])
    for command in COMMANDS:
        await stage.say("ann", f"/{command}")
    assert stage.texts("ann")[shown:] == [unknown] * len(COMMANDS)
    assert [one for one in await audited(app) if one[0] != "refused"] == []
    assert [subject for _, subject in await audited(app)] == [command.split()[0] for command in COMMANDS]
    assert not app.switches.get("maintenance", False) and app.switches.get("wishes", True)


async def test_every_command_of_an_operator_is_audited(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    person = await someone(app, "ann")
    for command in COMMANDS:
        if not command.startswith(("maintenance", "switch", "solve")):
            await stage.say(BOSS, f"/{command.replace('p_1', person.person_id)}")
            assert "don't know that command" not in stage.last(BOSS), command
    commands = [command for command, _ in await audited(app)]
    expected = [c.split()[0] for c in COMMANDS if not c.startswith(("maintenance", "switch", "solve"))]
    assert commands == expected


async def test_help_and_usage(app: App, stage: Stage) -> None:
    await stage.say(BOSS, "/operator")
    assert "/broadcast SEGMENT" in stage.texts(BOSS)[-2] and "/operator?login=" in stage.last(BOSS)
    for command in ("user", "note", "note p_1", "ban", "ban p_1", "unban", "tag p_1", "solve", "announce", "export secrets",
                    "resend", "resend work x", "maintenance maybe", "switch nothing on"):  # fmt: skip
        await stage.say(BOSS, f"/{command}")
        assert "Please write it like this: /" in stage.last(BOSS), command
    await stage.say(BOSS, "/user nobody:here")
    assert "nobody:here" in stage.last(BOSS)


async def test_figures_with_a_picture(app: App, stage: Stage) -> None:
    await meet(stage)
    await stage.say(BOSS, "/stats")
    text, message = stage.last(BOSS), stage.shown[BOSS][-1][1]
    assert "People: 3, new in a week: 3" in text and "es 1" in text and "stage 3" in text
    assert "2 wishes, 2 matched, 2 agreed, 0 carried out" in text
    assert message.photo is not None
    assert (await app.blobs.get(message.photo.blob_id)).startswith(b"\x89PNG")
    figures = await app.services.desk.statistics(app.clock.now())
    assert figures.answer_seconds is not None and 0 <= figures.answer_seconds[0] < 10
    assert figures.days[-1][1:] == (3, 2, 1)
    await stage.press("ann", "Approve")
    figures = await app.services.desk.statistics(app.clock.now())
    assert figures.approval_minutes is not None and figures.approval_minutes < 2


async def test_what_is_known_of_a_person_without_her_secrets(app: App, stage: Stage) -> None:
    await meet(stage)
    ann = await someone(app, "ann")
    await stage.say(BOSS, f"/note {ann.person_id} pays late", f"/tag {ann.person_id} vip")
    for who in (ann.person_id, str(ann.mai_id), "stage:ann"):
        await stage.say(BOSS, f"/user {who}")
        card = stage.last(BOSS)
        assert ann.person_id in card and "Chicago" in card and "pays late" in card and "vip" in card
        assert "stage:ann" in card and "agreed 1" in card and "proposed 1" in card
        assert "60" not in re.sub(r"[a-z]+_[0-9a-f]+|Here since.*", "", card), "her limit is hers"
    await stage.say(BOSS, f"/untag {ann.person_id} VIP")
    assert (await someone(app, "ann")).tags == ()


async def test_a_ban_ends_everything_and_is_told_once(app: App, stage: Stage) -> None:
    await meet(stage)
    ann = await someone(app, "ann")
    await stage.say(BOSS, f"/ban {ann.person_id} sells stolen goods")
    assert stage.last("ann") == "The people who run this have closed your access: sells stolen goods"
    assert (await someone(app, "ann")).banned == "sells stolen goods"
    assert [deal.state for deal in await deals_of(app, "ann")] == [DealState.DECLINED]
    assert [deal.state for deal in await deals_of(app, "luis")] == [DealState.DECLINED]
    assert "no quiere" in stage.last("luis") or "sigo buscando" in stage.last("luis").casefold()
    async with app.store() as uow:
        wishes = await uow.wishes.of_person(
            ann.person_id, ("draft", "open", "talking", "agreed", "paused", "cancelled")
        )
    assert [wish.state for wish in wishes] == ["cancelled"]
    shown = len(stage.shown["ann"])
    await stage.say("ann", "hello?", "/status", "sell my bike for 80")
    await stage.say(BOSS, f"/ban {ann.person_id} again")
    assert len(stage.shown["ann"]) == shown
    await stage.say(BOSS, f"/unban {ann.person_id}")
    assert "welcome again" in stage.last("ann")
    await stage.say("ann", "/status")
    assert "Nothing is open" in stage.last("ann")
    # Whom nobody can shut out.
    await stage.say(BOSS, f"/ban stage:{BOSS} oops")
    assert "one of the operators" in stage.last(BOSS) and (await someone(app, BOSS)).banned is None


async def test_maintenance_keeps_what_people_say_and_answers_it_after(
    app: App, stage: Stage, clock: MovableClock
) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say(BOSS, "/maintenance on")
    shown = len(stage.shown["ann"])
    await stage.say("ann", "I want to sell my bike", "80")
    await stage.say("new", "hola", language="es")
    assert len(stage.shown["ann"]) == shown + 1, "told once an hour"
    assert stage.last("ann").startswith("We are repairing something")
    assert stage.texts("new") == [app.replies.text("es", "maintenance")]
    clock.ahead += timedelta(minutes=61)
    await stage.say("ann", "anybody there?")
    assert len(stage.shown["ann"]) == shown + 2
    assert "People:" in await figures(stage)
    await stage.say(BOSS, "/maintenance off")
    assert "Messages that waited: 4" in stage.texts(BOSS)[-1]
    texts = stage.texts("ann")[shown + 2 :]
    assert texts[0].startswith("Sell: bicycle"), "the oldest is answered first"
    assert any("80" in text for text in texts[1:])
    assert len(stage.texts("new")) > 1


async def figures(stage: Stage) -> str:
    await stage.say(BOSS, "/stats")
    return stage.last(BOSS)


async def test_what_another_process_kept_at_the_end_of_maintenance_is_let_go(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say(BOSS, "/maintenance on")
    await stage.say("ann", "/status")
    async with app.store() as uow:
        await uow.operations.set_switch("maintenance", False, "cli")
        await uow.commit()
    await app.switches.refresh()
    assert await app.settled()
    assert "Nothing is open" in stage.last("ann")


async def test_features_are_switched_off_and_on(app: App, stage: Stage) -> None:
    await meet(stage)
    await stage.say(BOSS, "/switch wishes off", "/switch newcomers off", "/switch notes off", "/switch")
    assert "newcomers ✗, wishes ✗, notes ✗" in stage.last(BOSS)
    await stage.say("ann", "I want to sell my bike for 80")
    assert "switched off" in stage.last("ann")
    await stage.say("stranger", "hello")
    assert "switched off" in stage.last("stranger") and len(stage.shown["stranger"]) == 1
    await stage.press("ann", "Approve")
    await stage.press("luis", "Aprobar")
    await stage.press("ann", "Write to them")
    assert "switched off" in stage.last("ann")
    await stage.say(BOSS, "/switch wishes on", "/switch newcomers on", "/switch notes on")
    await stage.say("stranger", "hello")
    assert "I am your MAI" in "".join(stage.texts("stranger"))
    await stage.press("ann", "Write to them")
    assert "What shall I tell" in stage.last("ann")


@pytest.fixture
async def no_show(app: App, stage: Stage, clock: MovableClock) -> AsyncIterator[Deal]:
    """A deal to which one says that the other did not come."""
    await meet(stage)
    await stage.press("ann", "Approve")
    await stage.press("luis", "Aprobar")
    clock.ahead = timedelta(days=3)
    await stage.press("ann", "They didn't come")
    (deal,) = await deals_of(app, "ann")
    yield deal


async def test_disputes_are_decided_and_both_hear_it(app: App, stage: Stage, no_show: Deal) -> None:
    await stage.say(BOSS, "/disputes")
    assert no_show.deal_id in stage.last(BOSS) and "no_show" in stage.last(BOSS) and "blamed" in stage.last(BOSS)
    await stage.say(BOSS, "/solve no-such-deal because", f"/solve {no_show.deal_id[:12]} Both were late; try again.")
    assert "no-such-deal" in stage.texts(BOSS)[-2] and stage.last(BOSS) == "Noted."
    for who in ("ann", "luis"):
        assert "Both were late; try again." in stage.last(who) and no_show.deal_id in stage.last(who)
    await stage.say(BOSS, "/disputes")
    assert stage.last(BOSS) == "No disputes."


async def test_nobody_decides_in_her_own_case(app: App, stage: Stage, no_show: Deal) -> None:
    object.__setattr__(app.services, "operators", frozenset({("stage", "ann")}))
    await stage.say("ann", f"/solve {no_show.deal_id} I am right")
    assert "another operator" in stage.last("ann")
    await stage.say("ann", "/disputes")
    assert no_show.deal_id in stage.last("ann")


async def test_a_word_to_one_person(app: App, stage: Stage) -> None:
    await bear(stage, "luis", "hola", "es")
    luis = await someone(app, "luis")
    await stage.say(BOSS, f"/announce {luis.person_id} Please call us back")
    assert "Please call us back" in stage.last("luis")


async def test_exports_hold_no_secret(app: App, stage: Stage) -> None:
    await meet(stage)
    for what, number in (("people", 3), ("wishes", 2), ("deals", 2)):
        await stage.say(BOSS, f"/export {what}")
        data = (await app.blobs.get(file_of(stage, BOSS))).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(data)))
        assert len(rows) == number and f"Rows: {number}" in stage.last(BOSS)
        assert not {"limit", "target", "text", "doc", "answers", "identity", "agreement"} & set(rows[0])
    await stage.say(BOSS, "/export audit")
    rows = list(csv.DictReader(io.StringIO((await app.blobs.get(file_of(stage, BOSS))).decode("utf-8-sig"))))
    assert [row["command"] for row in rows] == ["export"] * 4


async def test_what_was_given_up_can_be_tried_again(app: App, stage: Stage, clock: MovableClock) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say(BOSS, "/dead")
    assert stage.last(BOSS) == "Nothing was given up."
    stage.refusing["ann"] = Unavailable("down")
    await stage.say("ann", "/status")
    for _ in range(9):
        clock.ahead += timedelta(minutes=6)
        app.sender.wake()
        assert await app.settled()
    del stage.refusing["ann"]
    await stage.say(BOSS, "/health", "/dead")
    assert "outbox_dead: 1" in stage.texts(BOSS)[-2]
    number = stage.last(BOSS).split(":")[0].removeprefix("outbox ")
    await stage.say(BOSS, "/resend outbox 999999", f"/resend outbox {number}")
    assert stage.texts(BOSS)[-2:] == ["Nothing was given up.", "Noted."]
    assert "Nothing is open" in stage.last("ann")


async def test_an_operator_who_was_never_here_is_served(app: App, stage: Stage) -> None:
    await stage.say(BOSS, "/health")
    assert stage.texts(BOSS)[0].startswith("deals: 0")
    assert (await someone(app, BOSS)).state == "new"
