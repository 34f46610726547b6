"""/broadcast over the real application: the composer, the dry run, sending, stopping, the report."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from adapters.translation.libretranslate import LibreTranslate
from bot.app import App
from bot.broadcaster import SHOW_EVERY
from bot.planner import Planner
from bot.settings import Settings
from mai.channels import RecipientBlocked
from mai.operations import Broadcast
from mai.records import Address, Person
from metaspace.intent import Place
from nlu.assistants import Assistants
from tests.conftest import MovableClock
from tests.fake_models import FakeModels
from tests.stage import Stage

BOSS = "boss"
CHICAGO = Place("Chicago", "US", 41.85, -87.65)


@pytest.fixture
def settings(tmp_path: Any, database_url: str) -> Settings:
    return Settings(data_dir=tmp_path / "data", database_url=database_url, port=0, operators=f"stage:{BOSS}")


async def add(app: App, name: str, language: str = "en", **fields: Any) -> Person:
    """Somebody who has been here before, at ease with being written to."""
    blocked = fields.pop("blocked", False)
    answers = {"quiet": "none", **fields.pop("answers", {})}
    person = Person(
        f"p_{name}", language, app.clock.now(), "active", channel="stage", address=name, place=CHICAGO,
        zone="America/Chicago", answers=answers, **fields,
    )  # fmt: skip
    async with app.store() as uow:
        await uow.people.add(person)
        await uow.people.put_address(Address("stage", name, person.person_id, blocked=blocked))
        await uow.commit()
    return person


async def only(app: App) -> Broadcast:
    async with app.store() as uow:
        (one,) = await uow.broadcasts.recent(5)
        return one


async def states(app: App) -> dict[str, int]:
    counts = await app.services.desk.counts(await only(app))
    return {str(state): number for state, number in counts.states.items()}


async def compose(stage: Stage, segment: str, text: str) -> None:
    await stage.say(BOSS, f"/broadcast {segment}".strip(), text)


async def test_everybody_gets_her_language_once(app: App, stage: Stage) -> None:
    for name, language in (("ann", "en"), ("luis", "es-MX"), ("yuki", "ja"), ("lia", "gl")):
        await add(app, name, language)
    await compose(
        stage, "", "es: ¡Feria el sábado!\n[Mis cosas -> /status]\nen: Fair on Saturday!\n[My things -> /status]"
    )
    card = stage.last(BOSS)
    assert "Recipients: 4" in card or "Recipients: 5" in card
    assert "es-MX 1" in card and "stage" in card and "a language near to theirs" in card
    assert "Fair" not in stage.last("ann")
    await stage.press(BOSS, "Send now")
    assert stage.texts("ann") == ["Fair on Saturday!\n\n/stop ends such messages."]
    assert stage.texts("luis")[0].startswith("¡Feria el sábado!\n\n")
    assert stage.texts("yuki")[0].startswith("Fair") and stage.texts("lia")[0].startswith("¡Feria")
    assert stage.shown["luis"][0][1].buttons[0][0].label == "Mis cosas"
    assert (await only(app)).state == "done"
    assert any("Done" in text and "████" in text for text in stage.texts(BOSS))


async def test_a_button_says_words_for_her(app: App, stage: Stage) -> None:
    await add(app, "ann")
    await compose(stage, "person=p_ann", "Look at your things\n[My things -> /status]")
    await stage.press(BOSS, "Send now")
    await stage.press("ann", "My things")
    assert "Nothing is open right now" in stage.last("ann")
    (row,) = await report(app, stage)
    assert row["answered_at"]


async def report(app: App, stage: Stage) -> list[dict[str, str]]:
    """The newest report that the operator was sent."""
    for _, message in reversed(stage.shown[BOSS]):
        if message.document is not None and message.document.file_name.endswith(".csv"):
            await stage.press(BOSS, "Report")
            break
    document = next(
        m.document for _, m in reversed(stage.shown[BOSS]) if m.document and m.document.file_name[-3:] == "csv"
    )
    data = (await app.blobs.get(document.blob_id)).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(data)))


async def test_who_wants_nothing_gets_nothing_and_the_report_says_why(app: App, stage: Stage) -> None:
    await add(app, "ann")
    await add(app, "opted", broadcasts=False)
    await add(app, "quiet", muted=True)
    await add(app, "deals", answers={"notifications": "deals"})
    await add(app, "blocked", blocked=True)
    await add(app, "banned", banned="spam")
    await add(app, "left")
    await compose(stage, "country=US", "Hello")
    assert "Recipients: 2" in stage.last(BOSS) and "Left out: " in stage.last(BOSS)
    stage.refusing["left"] = RecipientBlocked("blocked")
    await stage.press(BOSS, "Send now")
    rows = {row["person_id"]: (row["state"], row["reason"]) for row in await report(app, stage)}
    assert (rows["p_ann"], rows["p_left"]) == (("sent", ""), ("failed", "blocked by the recipient"))
    assert {name: why for name, (state, why) in rows.items() if state == "skipped"} == {
        "p_opted": "opted-out", "p_quiet": "stopped", "p_deals": "notifications", "p_blocked": "blocked",
        "p_banned": "banned",
    }  # fmt: skip
    for silent in ("opted", "quiet", "deals", "blocked", "banned"):
        assert stage.texts(silent) == []


async def test_segments_choose(app: App, stage: Stage) -> None:
    await add(app, "ann", tags=("vip",))
    await add(app, "luis", "es")
    await compose(stage, "language=es or tag=vip and radius(Milwaukee, 50)", "Hi")
    assert "Recipients: 1" in stage.last(BOSS)
    await stage.press(BOSS, "Never mind")
    await stage.say(BOSS, "/broadcast language=es and colour=red")
    assert "“colour” (character 17)" in stage.texts(BOSS)[-2] and "/broadcast language=es" in stage.last(BOSS)


async def test_a_draft_grows_and_its_old_card_is_spent(app: App, stage: Stage) -> None:
    await add(app, "ann")
    await add(app, "luis", "es")
    stage.files["pic"] = b"\xff\xd8 a picture"
    await compose(stage, "country=US", "Hello")
    old = stage.button(BOSS, "Send now")
    await stage.say(BOSS, "es: Hola")
    await stage.do(BOSS, kind="photo", media_ref="pic", mime_type="image/jpeg")
    await stage.do(BOSS, kind="button", button_id=old)
    assert "already been used" in stage.last(BOSS)
    await stage.press(BOSS, "Send now")
    assert stage.texts("luis")[0].startswith("Hola") and stage.texts("ann")[0].startswith("Hello")
    photo = stage.shown["luis"][0][1].photo
    assert photo is not None and await app.blobs.get(photo.blob_id) == b"\xff\xd8 a picture"


async def test_a_text_of_the_catalogs_is_in_everybodys_language(app: App, stage: Stage) -> None:
    await add(app, "ann")
    await add(app, "luis", "es")
    await compose(stage, "country=US", "catalog: no-such-key")
    assert "no-such-key" in stage.last(BOSS)
    await stage.say(BOSS, "catalog: status-wish")
    assert "status-wish" in stage.last(BOSS), "it needs values"
    await stage.say(BOSS, "catalog: kept")
    await stage.press(BOSS, "Send now")
    assert stage.texts("ann")[0].startswith("All right, everything stays as it is.")
    assert stage.texts("luis")[0].startswith(app.replies.text("es", "kept"))


async def test_who_was_given_no_words_gets_a_translation_where_one_can_be_had(
    app: App, stage: Stage, models: FakeModels
) -> None:
    helped = replace(app.services, assistants=Assistants(translator=LibreTranslate(models.url, timeout=2.0)))
    app.dispatcher._services = helped
    app.broadcaster._planner = Planner(app.store, helped.replies, helped.geography, helped.assistants, app.clock)
    models.translations = {
        "Fair at 10": "Feria a las 10", "My things": "Mis cosas", "Call us at 5": "Llámanos a las 5",
    }  # fmt: skip
    for name, language in (("ann", "en"), ("luis", "es-MX"), ("eva", "es"), ("yuki", "ja")):
        await add(app, name, language)
    await compose(stage, "country=US", "Fair at 10\n[My things -> /status]")
    assert "es 2 – translated" in stage.last(BOSS)
    await stage.press(BOSS, "Send now")
    for name in ("luis", "eva"):
        message = stage.shown[name][0][1]
        assert message.text.startswith("Feria a las 10\n\n") and message.language == "es"
        assert message.buttons[0][0].label == "Mis cosas"
    assert stage.texts("ann")[0].startswith("Fair at 10")
    await stage.say(BOSS, "/announce p_eva Call us at 5")
    assert "Llámanos a las 5" in stage.last("eva")


async def test_quiet_hours_and_each_ones_own_clock(app: App, stage: Stage, clock: MovableClock) -> None:
    await add(app, "ann")
    await add(app, "yuki", "ja")
    await add(app, "sleeper", answers={"quiet": "evening"})
    async with app.store() as uow:
        yuki = await uow.people.get("p_yuki")
        assert yuki is not None
        await uow.people.save(replace(yuki, zone="Asia/Tokyo"))
        await uow.commit()
    await compose(stage, "country=US", "Good evening")
    await stage.press(BOSS, "Schedule")
    assert "your time, UTC" in stage.last(BOSS)
    await stage.say(BOSS, "whenever")
    assert "whenever" in stage.last(BOSS)
    await stage.say(BOSS, "local 20:00")
    assert not stage.texts("ann") and not stage.texts("yuki")
    got: list[tuple[int, int, int]] = []
    # From noon in Chicago on: 20:00 is there after eight hours at most, in Tokyo after 17; at 9:00 the sleeper is up.
    for hours in (8, 17, 21):
        clock.ahead = timedelta(hours=hours, minutes=1)
        app.broadcaster.wake()
        assert await app.settled()
        got.append((len(stage.texts("ann")), len(stage.texts("yuki")), len(stage.texts("sleeper"))))
    assert got == [(1, 0, 0), (1, 1, 0), (1, 1, 1)]


async def test_a_scheduled_one_waits_for_its_time(app: App, stage: Stage, clock: MovableClock) -> None:
    await add(app, "ann")
    await compose(stage, "country=US", "Later")
    await stage.press(BOSS, "Schedule")
    await stage.say(BOSS, "2h")
    assert "Scheduled" in stage.last(BOSS) and stage.texts("ann") == []
    # Whoever comes meanwhile belongs to it: people are written down when it begins.
    await add(app, "luis", "es")
    clock.ahead += timedelta(hours=2, minutes=1)
    app.timer.look()
    assert await app.settled()
    assert len(stage.texts("ann")) == 1 and len(stage.texts("luis")) == 1


async def test_pause_resume_cancel_act_at_once(app: App, stage: Stage, clock: MovableClock) -> None:
    await add(app, "ann")
    # Nobody else is due before tomorrow, so that it runs on.
    await add(app, "later", answers={"quiet": "evening"})
    async with app.store() as uow:
        later = await uow.people.get("p_later")
        assert later is not None
        await uow.people.save(replace(later, zone="Asia/Tokyo"))
        await uow.commit()
    await compose(stage, "country=US", "Hello")
    await stage.press(BOSS, "Send now")
    assert await states(app) == {"sent": 1, "waiting": 1}
    await stage.press(BOSS, "Pause")
    assert (await only(app)).state == "paused"
    clock.ahead += timedelta(days=1, hours=8)
    app.broadcaster.wake()
    assert await app.settled()
    assert not stage.texts("later")
    await stage.press(BOSS, "Go on")
    assert len(stage.texts("later")) == 1 and (await only(app)).state == "done"
    await stage.press(BOSS, "Report")
    assert len(await report(app, stage)) == 2


async def test_what_waits_in_the_outbox_is_kept_back_and_dropped(app: App, stage: Stage, clock: MovableClock) -> None:
    for number in range(5):
        await add(app, f"n{number}")
    await compose(stage, "country=US", "Hello")
    broadcast = await only(app)
    async with app.store() as uow:
        current = await uow.broadcasts.get(broadcast.broadcast_id)
        assert current is not None
        await uow.broadcasts.save(replace(current, state="scheduled"))
        started = await uow.broadcasts.get(broadcast.broadcast_id)
        assert started is not None
        recipients = await app.broadcaster._planner.recipients(started, clock.now())
        running = await uow.broadcasts.start(started, recipients, clock.now())
        fed = await uow.broadcasts.feed(
            running, "stage", clock.now(), 3, lambda person: app.broadcaster._message(running, person, clock.now())
        )
        assert fed == 3
        paused = await uow.broadcasts.pause(running)
        await uow.commit()
    assert await app.settled()
    assert await states(app) == {"queued": 3, "waiting": 2} and not any(stage.texts(f"n{n}") for n in range(5))
    async with app.store() as uow:
        current = await uow.broadcasts.get(paused.broadcast_id)
        assert current is not None
        await uow.broadcasts.cancel(current)
        await uow.commit()
    assert await app.settled()
    assert await states(app) == {"cancelled": 5} and not any(stage.texts(f"n{n}") for n in range(5))


async def test_who_changes_her_mind_meanwhile_is_left_out(app: App, stage: Stage, clock: MovableClock) -> None:
    for name in ("ann", "luis", "lia"):
        await add(app, name)
    await compose(stage, "country=US", "Hello")
    await stage.press(BOSS, "Schedule")
    await stage.say(BOSS, "local 23:00")
    await stage.say("ann", "/stop")
    async with app.store() as uow:
        await uow.people.erase("p_lia")
        await uow.commit()
    clock.ahead += timedelta(hours=30)
    app.broadcaster.wake()
    assert await app.settled()
    said = stage.texts("ann")
    assert said[0].startswith("I'll be silent.") and said[1].startswith("Announcements") and len(said) == 2
    assert len(stage.texts("luis")) == 1 and not stage.texts("lia")
    assert await states(app) == {"sent": 1, "skipped": 1, "erased": 1}


async def test_stop_ends_broadcasts_until_start(app: App, stage: Stage) -> None:
    await add(app, "ann")
    await stage.say("ann", "/stop", "/status")
    await compose(stage, "person=p_ann", "Hello")
    assert "Nobody would get this" in stage.last(BOSS) and "want no broadcasts: 1" in stage.last(BOSS)
    await stage.say("ann", "/start")
    await compose(stage, "person=p_ann", "Hello")
    assert "Recipients: 1" in stage.last(BOSS)


async def test_progress_is_shown_now_and_then(app: App, stage: Stage, clock: MovableClock) -> None:
    await add(app, "ann")
    await add(app, "late", answers={"quiet": "evening"})
    async with app.store() as uow:
        late = await uow.people.get("p_late")
        assert late is not None
        await uow.people.save(replace(late, zone="Asia/Tokyo"))
        await uow.commit()
    await compose(stage, "country=US", "Hello")
    await stage.press(BOSS, "Send now")
    clock.ahead += SHOW_EVERY * 3
    app.broadcaster.wake()
    assert await app.settled()
    card = next(text for text in stage.texts(BOSS) if text.startswith("Broadcast b_"))
    assert "1 / 2" in card and "sent: 1" in card and "to come: 1" in card and "█" * 10 + "░" * 10 in card


async def test_a_stranger_has_no_such_command(app: App, stage: Stage) -> None:
    await add(app, "ann")
    await stage.say("ann", "/no-such-thing", "/broadcast all", "/broadcasts")
    assert len(set(stage.texts("ann"))) == 1
    async with app.store() as uow:
        refused = [(entry.operator, entry.command, entry.subject) for entry in await uow.operations.audited(5)]
    assert refused == [("stage:ann", "refused", "broadcasts"), ("stage:ann", "refused", "broadcast")]
    # Nor does a button help that an operator was shown, or one that was once hers.
    await compose(stage, "", "Hello")
    await stage.do("ann", kind="button", button_id=stage.button(BOSS, "Send now"))
    assert "somebody else" in stage.last("ann")
    object.__setattr__(app.services, "operators", frozenset())
    await stage.press(BOSS, "Send now")
    assert "don't know that button" in stage.last(BOSS) and (await only(app)).state == "ready"
