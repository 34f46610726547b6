"""Other wishes than selling, presses at the same moment, and what goes wrong around a meeting."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import App
from mai.channels import IncomingMessage
from mai.records import Deal
from metaspace.deal import DealState
from tests.conftest import MovableClock
from tests.e2e.test_story import BUYER_SAYS, bear, deals, meet
from tests.stage import Stage


async def both(stage: Stage, ann: tuple[str, ...], luis: tuple[str, ...]) -> tuple[str, str]:
    """Two people, each with a first message and answers; what each of them sees last."""
    await bear(stage, "ann", ann[0], "en")
    await stage.say("ann", *ann[1:])
    await bear(stage, "luis", luis[0], "es")
    await stage.say("luis", *luis[1:], language="es")
    return stage.last("ann"), stage.last("luis")


async def states(app: App, who: str) -> list[DealState]:
    return [deal.state for deal in await deals(app, who) if isinstance(deal, Deal)]


async def test_a_gift(app: App, stage: Stage) -> None:
    ann, luis = await both(stage, ("free couch, come and take it", "yes"), ("busco un sofá, máximo 50 dólares", "sí"))
    assert "Free" in ann and "Gratis" in luis
    assert "Otro precio" not in str(stage.shown["luis"][-1])


async def test_a_swap(app: App, stage: Stage) -> None:
    ann, luis = await both(
        stage, ("swap my bike for a skateboard", "yes"), ("cambio mi patineta por una bicicleta", "sí")
    )
    assert "In return: skateboard" in ann or "In return: bicycle" in ann
    assert "A cambio" in luis


async def test_a_room_for_rent(app: App, stage: Stage) -> None:
    ann, luis = await both(
        stage, ("room to rent, 500 a month", "450", "yes"), ("busco un cuarto en renta, máximo 520 al mes", "sí")
    )
    assert "per month" in ann and "por mes" in luis


async def test_a_service(app: App, stage: Stage) -> None:
    ann, luis = await both(
        stage, ("I tutor maths, 20 an hour", "15", "yes"), ("necesito clases de matemáticas, hasta 22 la hora", "sí")
    )
    assert "per hour" in ann and "por hora" in luis


async def test_a_standing_wish_tells_and_waits(app: App, stage: Stage) -> None:
    await bear(stage, "luis", BUYER_SAYS, "es")
    await stage.say("luis", "4", "70", language="es")
    await stage.press("luis", "Solo avísame")
    await bear(stage, "ann", "I want to sell 4 tires 225/65R17", "en")
    await stage.say("ann", "80", "60", "yes")
    assert "Encontré: llantas" in stage.last("luis")
    assert not await deals(app, "luis")
    await stage.press("luis", "Negociar")
    assert "¿Estás de acuerdo?" in stage.last("luis")


async def test_of_two_presses_at_once_one_wins(app: App, stage: Stage) -> None:
    await meet(stage)
    presses = [
        IncomingMessage("stage", f"p{number}", "ann", "button", datetime.now(UTC), button_id=stage.button("ann", label))
        for number, label in enumerate(("Approve", "Decline", "Approve"))
    ]
    before = len(stage.shown["ann"])
    await asyncio.gather(*(app.receive(press) for press in presses))
    assert await app.settled()
    said = stage.texts("ann")[before:]
    assert sum("already been used" in text for text in said) == 2
    assert await states(app, "ann") in ([DealState.APPROVED_BY_ME], [DealState.DECLINED])


async def test_two_buyers_one_seller_one_deal(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "I want to sell 4 tires 225/65R17", "en")
    for who in ("luis", "eva"):
        await bear(stage, who, BUYER_SAYS, "es")
        await stage.say(who, "4", "70", language="es")
    await asyncio.gather(*(
        app.receive(IncomingMessage("stage", f"go-{who}", who, "text", datetime.now(UTC), text="sí"))
        for who in ("luis", "eva")
    ))  # fmt: skip
    await stage.say("ann", "80", "60", "yes")
    assert len(await deals(app, "ann")) == 1
    assert len(await deals(app, "luis")) + len(await deals(app, "eva")) == 1
    first, second = ("luis", "eva") if await deals(app, "luis") else ("eva", "luis")
    await stage.press(first, "Rechazar")
    assert await states(app, second) == [DealState.PROPOSED]


async def agree(stage: Stage) -> None:
    await meet(stage)
    await stage.press("ann", "Approve")
    await stage.press("luis", "Aprobar")


async def test_another_time(app: App, stage: Stage) -> None:
    await agree(stage)
    await stage.press("ann", "Another time")
    offered = next(row[0].label for row in stage.shown["ann"][-1][1].buttons)
    await stage.press("ann", offered)
    assert "La otra parte propone" in stage.last("luis")
    await stage.press("luis", "Me viene bien")
    for who in ("ann", "luis"):
        kept = await deals(app, who)
        assert isinstance(kept[0], Deal) and kept[0].meeting_at is not None
    assert (
        len({deal.meeting_at for who in ("ann", "luis") for deal in await deals(app, who) if isinstance(deal, Deal)})
        == 1
    )


async def test_someone_does_not_come(app: App, stage: Stage, clock: MovableClock) -> None:
    await agree(stage)
    await stage.press("ann", "They didn't come")
    assert "wait until then" in stage.last("ann")
    clock.ahead = timedelta(days=9)
    await stage.press("ann", "They didn't come")
    assert "no viniste" in " ".join(stage.texts("luis")[-3:])
    assert DealState.NO_SHOW in await states(app, "ann")


async def test_a_confirmed_deal_is_cancelled_after_asking(app: App, stage: Stage) -> None:
    await agree(stage)
    await stage.press("luis", "Cancelar el trato")
    assert await states(app, "luis") == [DealState.MEETING]
    await stage.press("luis", "Sí, cancelar")
    assert "has cancelled" in " ".join(stage.texts("ann")[-3:]) or "cancelled" in " ".join(stage.texts("ann")[-3:])
    assert DealState.CANCELLED in await states(app, "ann")


async def test_the_voice_sample_is_kept_only_with_consent(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.files["note"] = b"OggS a voice"
    await stage.do("ann", kind="voice", media_ref="note", mime_type="audio/ogg")
    assert "voice messages" in stage.last("ann")
    await stage.say("ann", "/privacy")
    await stage.press("ann", "Give a voice sample")
    await stage.do("ann", kind="voice", media_ref="note", mime_type="audio/ogg")
    async with app.store() as uow:
        address = await uow.people.address("stage", "ann")
        assert address is not None
        ann = await uow.people.get(address.person_id)
    assert ann is not None and ann.voice_sample is not None
    assert await app.blobs.get(ann.voice_sample) == b"OggS a voice"
    await stage.say("ann", "/privacy")
    await stage.press("ann", "Delete my voice sample")
    with pytest.raises(KeyError):
        await app.blobs.get(ann.voice_sample)


async def test_her_data_are_hers(app: App, stage: Stage) -> None:
    await meet(stage)
    await stage.say("ann", "/privacy")
    await stage.press("ann", "My data")
    entry = stage.shown["ann"][-1][1].document
    assert entry is not None
    data = json.loads(await app.blobs.get(entry.blob_id))
    assert data["wishes"][0]["limit"] == "60" and data["deals"]
    await stage.say("ann", "/privacy")
    await stage.press("ann", "Delete everything")
    await stage.press("ann", "Yes, delete everything")
    assert "Everything is deleted" in stage.last("ann")
    async with app.store() as uow:
        assert await uow.people.address("stage", "ann") is None
    assert "canceló" in " ".join(stage.texts("luis")) or "no quiere el trato" in " ".join(stage.texts("luis"))
    await stage.say("ann", "hello")
    assert "Which town" in stage.last("ann")


async def test_the_language_of_the_replies_can_be_set(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say("ann", "/language")
    await stage.press("ann", "日本語")
    assert "日本語" in stage.last("ann")
    await stage.say("ann", "I want to sell my guitar for 80 dollars please")
    assert "ギター" in stage.last("ann")


@pytest.mark.parametrize(("says", "choice", "card"), [
    ("sofa", "Sell something", "Sell: sofa"), ("tires", "Buy something", "Wanted: tires"),
    ("guitar lessons", "Have work done", "Service"), ("garage", "Rent something", "garage"),
])  # fmt: skip
async def test_a_thing_alone_is_asked_about(app: App, stage: Stage, says: str, choice: str, card: str) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say("ann", says)
    assert "not sure I understood" in stage.last("ann")
    await stage.press("ann", choice)
    assert card in stage.last("ann").split("\n")[0]


async def test_when_neither_reading_is_meant_she_says_it_again(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say("ann", "sofa")
    await stage.press("ann", "Something else")
    assert "other words" in stage.last("ann")


async def test_a_press_after_the_offer_has_run_out(app: App, stage: Stage, clock: MovableClock) -> None:
    await meet(stage)
    late = stage.button("ann", "Approve")
    clock.ahead = timedelta(hours=25)
    app.dispatcher.wake()
    assert await app.settled()
    await stage.do("ann", kind="button", button_id=late)
    assert "already been used" in stage.last("ann") or "no longer possible" in stage.last("ann")
    assert DealState.EXPIRED in await states(app, "ann")


async def test_an_unknown_town_is_asked_again(app: App, stage: Stage) -> None:
    await stage.say("ann", "hello", "Xyzzyville upon Nowhere")
    assert "I don't know that town" in stage.last("ann")
    await stage.say("ann", "Chicago", "1", "1")
    assert "ready" in " ".join(stage.texts("ann"))


async def test_a_language_is_not_left_for_one_short_word(app: App, stage: Stage) -> None:
    await bear(stage, "luis", "hola, busco un sofá barato", "es")
    await stage.say("luis", "/cancel", "ok", "hello", language="es")
    assert "¡Hola!" in stage.last("luis")
    await stage.say("luis", "can you please tell me how all of this works here", language="es")
    assert "palabras" in stage.last("luis")  # once is not enough
    await stage.say("luis", "I would like to understand what you can do for me", language="es")
    await stage.say("luis", "/help", language="es")
    assert "own words" in stage.last("luis")


async def test_finds_come_together_once_a_day_where_she_wants_that(app: App, stage: Stage, clock: MovableClock) -> None:
    await bear(stage, "ann", "hello", "en")
    async with app.store() as uow:
        address = await uow.people.address("stage", "ann")
        assert address is not None
        ann = await uow.people.get(address.person_id)
        assert ann is not None
        await uow.people.save(replace(ann, answers={**ann.answers, "notifications": "digest"}))
        await uow.commit()
    await stage.say("ann", "/settings")
    await stage.press("ann", "Interests")
    await stage.say("ann", "bicycles")
    for number, price in enumerate(("80", "90")):
        who = f"seller-{number}"
        await bear(stage, who, "selling my bicycle", "en")
        await stage.say(who, "1", price, "60", "yes")
    assert not any("Found:" in text for text in stage.texts("ann"))
    clock.ahead += timedelta(hours=24)
    app.dispatcher.wake()
    assert await app.settled()
    digests = [text for text in stage.texts("ann") if text.startswith("Found for you today")]
    assert len(digests) == 1 and digests[0].count("Found: bicycle") == 2
    await stage.press("ann", "2. Negotiate")
    assert "What is the most you would pay?" in stage.last("ann")
    clock.ahead += timedelta(hours=24)
    app.dispatcher.wake()
    assert await app.settled()
    assert len([text for text in stage.texts("ann") if text.startswith("Found for you today")]) == 1


async def test_an_option_is_picked_by_its_place(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    await stage.say("ann", "sofa")
    offered = [button.label for row in stage.shown["ann"][-1][1].buttons for button in row]
    assert len(offered) > 2
    await stage.say("ann", "the last one, please")
    assert offered[-1].startswith("Something else")
    assert "other words" in stage.last("ann")
