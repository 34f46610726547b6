"""The story and the manners over WhatsApp: real HTTP against the Twilio of the tests, which signs what it calls."""

import asyncio
import hashlib
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from pydantic import SecretStr
from sqlalchemy import select
from twilio.request_validator import RequestValidator

from adapters.messaging.whatsapp.channel import WhatsAppChannel
from adapters.storage import tables as t
from bot.app import App, build_app, running
from bot.migrate import migrate
from bot.settings import Settings
from bot.web.server import build_web
from bot.whatsapp import check, whatsapp
from mai.channels import (
    Attachment,
    Button,
    GeoPoint,
    OutgoingMessage,
    RecipientBlocked,
    Rejected,
    Throttled,
    Unavailable,
    WindowClosed,
)
from nlu.understanding import Understanding
from tests.conftest import ROOT, MovableClock
from tests.fake_twilio import ACCOUNT, SENDER, SERVICE, TOKEN, FakeTwilio
from tests.stage import Stage

ANN, LUIS = "+14155550101", "luis"
OLD_TOKEN = "the-token-before-this-one-0123456789"
JPEG = b"\xff\xd8\xff\xe0 a picture"


@pytest.fixture
async def twilio() -> AsyncIterator[FakeTwilio]:
    server = FakeTwilio()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def whatsapp_settings(twilio: FakeTwilio, tmp_path: Path, database_url: str, free_port: Callable[[], int]) -> Settings:
    return Settings(
        data_dir=tmp_path,
        database_url=database_url,
        twilio_account_sid=ACCOUNT,
        twilio_auth_token=SecretStr(f"{TOKEN},{OLD_TOKEN}"),
        twilio_whatsapp_from=SENDER,
        twilio_api_url=twilio.url,
        public_base_url=f"http://127.0.0.1:{free_port()}",
    )


@pytest.fixture
async def bot(
    twilio: FakeTwilio, whatsapp_settings: Settings, understanding: Understanding, stage: Stage, clock: MovableClock
) -> AsyncIterator[App]:
    migrate(whatsapp_settings.database)
    app = build_app(whatsapp_settings, clock=clock, understanding=understanding, extra_channels=(stage,))
    runner = web.AppRunner(build_web(app), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(whatsapp_settings.public_base_url.rsplit(":", 1)[1])).start()
    twilio.webhook = f"{whatsapp_settings.public_base_url}/webhooks/twilio"
    stage.settled = app.settled
    async with running(app):
        yield app
        await twilio.settled()
    await runner.cleanup()


async def until(twilio: FakeTwilio, text: str, address: str = ANN) -> None:
    try:
        async with asyncio.timeout(60):
            while not any(text in shown for shown in twilio.texts(address)):
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise AssertionError(f"{text!r} is not in {twilio.texts(address)}") from None


async def talk(twilio: FakeTwilio, *turns: tuple[str, str], address: str = ANN) -> None:
    for text, answer in turns:
        await twilio.say(address, text)
        await until(twilio, answer, address)


async def bear(twilio: FakeTwilio, address: str = ANN) -> None:
    await talk(twilio, ("hello", "Which town"), ("Chicago", "How much may I decide"), address=address)
    await twilio.press(address, "Always ask me")
    await until(twilio, "Up to which amount", address)
    await twilio.press(address, "I trust you")
    await until(twilio, "Your MAI is ready", address)


async def deliveries(app: App) -> dict[str, tuple[str, str | None]]:
    async with app.store.reading() as connection:
        rows = await connection.execute(select(t.deliveries))
        return {row.external_id: (row.state, row.error) for row in rows}


def channel_of(app: App) -> WhatsAppChannel:
    assert app.whatsapp is not None
    return app.whatsapp


async def test_the_story(bot: App, twilio: FakeTwilio, stage: Stage) -> None:
    await talk(
        twilio,
        ("I have some old tires, 225/65R17, still good. Wish I could get rid of them.", "Which town"),
        ("Chicago", "How much may I decide"),
    )
    await twilio.press(ANN, "Always ask me")
    await until(twilio, "Up to which amount")
    await twilio.press(ANN, "I trust you")
    await talk(twilio, ("4", "price would you like"), ("80", "least you would"), ("60", "Shall I look"))
    await twilio.press(ANN, "Yes, go ahead")
    await until(twilio, "looking for someone")
    await stage.say(LUIS, "Necesito llantas para mi camioneta, 225/65R17", "Chicago", language="es")
    await stage.press(LUIS, "Pregúntame", "es")
    await stage.press(LUIS, "Confío", "es")
    await stage.say(LUIS, "4", "70", language="es")
    await stage.press(LUIS, "Sí", "es")
    await until(twilio, "Do you agree?")
    await twilio.press(ANN, "Approve")
    await until(twilio, "wait for the other side")
    await stage.press(LUIS, "Aprobar", "es")
    await until(twilio, "*Agreed: tires ")
    assert await bot.settled()
    await twilio.settled()
    assert any("Acordado" in text for text in stage.texts(LUIS))
    assert any("mai-" in text and ".ics" in text and "/files/" in text for text in twilio.texts(ANN))
    assert any(one.place.startswith("geo:41.9") for one in twilio.shown(ANN))
    states = await deliveries(bot)
    assert {state for state, _ in states.values()} == {"delivered"}
    assert set(states) == {one.sid for one in twilio.sent}


async def test_four_choices_are_a_list_three_are_buttons_and_many_are_numbers(bot: App, twilio: FakeTwilio) -> None:
    await talk(twilio, ("hello", "Which town"), ("Chicago", "How much may I decide"))
    picker = twilio.shown(ANN)[-1]
    assert picker.list_label == "Choose" and len(picker.buttons) == 4
    await twilio.press(ANN, "Always ask me")
    await until(twilio, "Up to which amount")
    await twilio.press(ANN, "I trust you")
    await until(twilio, "Your MAI is ready")
    channel = channel_of(bot)
    three = tuple((Button(f"t{number}", f"Choice {number}"),) for number in range(3))
    await channel.send(ANN, OutgoingMessage("Which?", buttons=three), key="three")
    quick = twilio.shown(ANN)[-1]
    assert quick.buttons == [("Choice 0", "t0"), ("Choice 1", "t1"), ("Choice 2", "t2")] and not quick.list_label
    long_labels = (Button("a", "Only with people who have been rated well before"), Button("b", "Anyone"))
    await channel.send(ANN, OutgoingMessage("With whom?", buttons=(long_labels,)), key="long")
    described = twilio.shown(ANN)[-1]
    assert described.list_label and [label for label, _ in described.buttons] == [one.label for one in long_labels]
    many = tuple((Button(f"m{number}", f"Language {number}"),) for number in range(1, 12))
    await channel.send(ANN, OutgoingMessage("Which one?", title="Language", buttons=many), key="many")
    assert twilio.texts(ANN)[-1].startswith("*Language*\nWhich one?\n1. Language 1\n2. Language 2")
    await talk(twilio, ("/language", "1. "))
    await twilio.say(ANN, "1")
    await bot.settled()
    assert "I don't know" not in twilio.texts(ANN)[-1]


async def test_long_words_above_buttons_and_strange_ones_arrive_as_written(bot: App, twilio: FakeTwilio) -> None:
    twilio.heard[ANN] = twilio.now()
    channel = channel_of(bot)
    yes = ((Button("yes", "Yes"), Button("no", "No")),)
    for text in ('It\'s {{1}} \\ "quoted"\nand a second line', "word " * 204 + "end", "ж" * 1024):
        await channel.send(ANN, OutgoingMessage(text, buttons=yes), key="k")
        assert twilio.texts(ANN)[-1].replace("\u200b", "") == text
        assert twilio.shown(ANN)[-1].buttons == [("Yes", "yes"), ("No", "no")]
    text = "\n".join(f"Line {number} of a long card" for number in range(60))
    await channel.send(ANN, OutgoingMessage(text, title="A * title", buttons=yes), key="k")
    first, second = twilio.texts(ANN)[-2:]
    assert f"{first}\n{second}" == f"*A ∗ title*\n{text}" and not twilio.shown(ANN)[-2].buttons
    assert all(request[0] != "DELETE" for request in twilio.requests)


async def test_buttons_that_are_refused_become_numbers(bot: App, twilio: FakeTwilio) -> None:
    twilio.heard[ANN] = twilio.now()
    channel = channel_of(bot)
    message = OutgoingMessage("Do you agree?", buttons=((Button("yes", "Yes"), Button("no", "No")),))
    await channel.send(ANN, message, key="first")
    twilio.errors = [(400, 21656, {})]
    await channel.send(ANN, message, key="second")
    assert twilio.texts(ANN)[-1] == "Do you agree?\n1. Yes\n2. No"
    twilio.contents.clear()  # somebody tidied up at Twilio
    with pytest.raises(Unavailable):
        await channel.send(ANN, message, key="third")
    await channel.send(ANN, message, key="third")
    assert twilio.shown(ANN)[-1].buttons and len(twilio.contents) == 1


async def test_photos_files_and_places_go_out(bot: App, twilio: FakeTwilio) -> None:
    twilio.heard[ANN] = twilio.now()
    channel = channel_of(bot)
    jpeg, pdf, odd = [await bot.blobs.put(data, "x/y") for data in (JPEG, b"%PDF-1.7", b"RIFF webp")]
    photo = Attachment(jpeg, "photo.jpg", "image/jpeg")
    await channel.send(ANN, OutgoingMessage("A bike", photo=photo), key="a")
    assert len(twilio.shown(ANN)) == 1 and twilio.texts(ANN) == ["A bike"] and twilio.shown(ANN)[0].media
    yes = ((Button("yes", "Yes"),),)
    main = await channel.send(
        ANN,
        OutgoingMessage(
            "Agreed", title="Tires", photo=photo, buttons=yes, document=Attachment(pdf, "deed.pdf", "application/pdf"),
            location=GeoPoint(41.88, -87.63),
        ),
        key="b",
    )  # fmt: skip
    picture, words, deed, place = twilio.shown(ANN)[1:]
    assert picture.media and not picture.text
    assert words.text == "*Tires*\nAgreed" and words.buttons == [("Yes", "yes")] and words.sid == main
    assert "name=deed.pdf" in deed.media[0]
    assert place.place == "geo:41.880000,-87.630000|Tires"
    webp = Attachment(odd, "photo.jpg", "image/jpeg")
    await channel.send(ANN, OutgoingMessage("Another", photo=webp), key="c")
    assert "photo.jpg\nhttp" in twilio.texts(ANN)[-2] and twilio.texts(ANN)[-1] == "Another"
    await twilio.settled()
    assert {state for state, _ in (await deliveries(bot)).values()} == {"delivered"}  # Twilio could fetch them all
    with pytest.raises(Rejected):
        await channel.send(ANN, OutgoingMessage("x", photo=Attachment("0" * 64, "gone.jpg", "image/jpeg")), key="d")


async def test_a_message_of_several_parts_goes_on_where_it_broke_off(bot: App, twilio: FakeTwilio) -> None:
    twilio.heard[ANN] = twilio.now()
    channel = channel_of(bot)
    photo = Attachment(await bot.blobs.put(JPEG, "image/jpeg"), "photo.jpg", "image/jpeg")
    message = OutgoingMessage("A bike", photo=photo, buttons=((Button("yes", "Yes"),),))
    await channel.send(ANN, message, key="one")
    await twilio.settled()
    twilio.errors = [None, (503, 20503, {})]
    with pytest.raises(Unavailable):
        await channel.send(ANN, message, key="two")
    await channel.send(ANN, message, key="two")
    assert [bool(one.media) for one in twilio.shown(ANN)] == [True, False, True, False]


async def test_photos_voices_and_other_things_come_in(bot: App, twilio: FakeTwilio) -> None:
    await bear(twilio)
    await twilio.send_file(ANN, JPEG, "image/jpeg", "image", "selling this bike, 120")
    await until(twilio, "Sell: bicycle")
    assert await bot.settled()
    assert any(one.media for one in twilio.shown(ANN))
    await twilio.send_file(ANN, b"OggS", "audio/ogg", "audio")
    await until(twilio, "voice messages")
    await twilio.send_file(ANN, b"BEGIN:VCARD", "text/vcard", "contacts")
    await until(twilio, "don't need contacts")
    await twilio.write(ANN, {"MessageType": "unsupported"})
    await until(twilio, "cannot read that kind")
    channel = channel_of(bot)
    for url in (
        "https://evil.example.org/x",
        f"{twilio.url}.evil.example.org/x",
        "http://127.0.0.1:1/x",
        "file:///etc/passwd",
    ):
        with pytest.raises((Rejected, Unavailable)):
            await channel.fetch(url)
    with pytest.raises(Rejected):
        await channel.fetch(f"{twilio.url}/2010-04-01/Accounts/{ACCOUNT}/Messages/MM1/Media/ME1")
    twilio.media["MEbig"] = ("image/jpeg", b"x" * (16 * 2**20 + 1))
    with pytest.raises(Rejected):
        await channel.fetch(f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/MM1/Media/MEbig")


async def test_a_location_is_a_town(bot: App, twilio: FakeTwilio) -> None:
    await talk(twilio, ("hello", "Which town"))
    await twilio.send_location(ANN, 41.88, -87.63)
    await until(twilio, "I count in USD")


async def test_a_person_without_a_number(bot: App, twilio: FakeTwilio) -> None:
    scoped = "US.13491208655302741918"
    await bear(twilio, scoped)
    async with bot.store() as uow:
        assert await uow.people.address("whatsapp", scoped) is not None


async def test_repeated_webhooks_are_handled_once(bot: App, twilio: FakeTwilio) -> None:
    await bear(twilio)
    form = twilio.incoming(ANN, {"Body": "/help"})
    assert [await twilio.post(form) for _ in range(3)] == [200, 200, 200]
    await until(twilio, "in your own words")
    assert await bot.settled()
    assert sum("/status – how" in text for text in twilio.texts(ANN)) == 1


async def test_only_what_twilio_signed_is_taken(bot: App, twilio: FakeTwilio, whatsapp_settings: Settings) -> None:
    twilio.heard[ANN] = twilio.now()
    form = twilio.incoming(ANN, {"Body": "hello"})
    assert await twilio.post(form, sign_with="somebody-elses-token") == 403
    assert await twilio.post(form, sign_with=OLD_TOKEN) == 200  # still being replaced
    await until(twilio, "Which town")
    body = json.dumps(twilio.incoming(ANN, {"Body": "Chicago"})).encode()
    url = f"{twilio.webhook}?bodySHA256={hashlib.sha256(body).hexdigest()}"
    signed = {
        "Content-Type": "application/json",
        "X-Twilio-Signature": RequestValidator(TOKEN).compute_signature(url, {}),
    }
    plain = RequestValidator(TOKEN).compute_signature(twilio.webhook, {})
    async with aiohttp.ClientSession() as session:
        for data, address, headers, status in (
            (body, url, signed, 200),
            (body + b" ", url, signed, 403),
            (b"not even a form", twilio.webhook, {}, 403),
            (body, twilio.webhook, {"Content-Type": "application/json", "X-Twilio-Signature": plain}, 403),
            (
                b"Body=x",
                twilio.webhook,
                {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": "é"},
                403,
            ),
            (b"x" * 200_000, twilio.webhook, {}, 413),
        ):
            async with session.post(address, data=data, headers=headers) as answer:
                assert answer.status == status, (data[:20], headers)
        proxied = {"Host": "evil.example.org", "X-Forwarded-Host": "evil.example.org", "X-Forwarded-Proto": "https"}
        forged = "https://evil.example.org/webhooks/twilio"
        signature = RequestValidator("guessed").compute_signature(forged, {"Body": "x"})
        async with session.post(
            twilio.webhook, data={"Body": "x"}, headers={**proxied, "X-Twilio-Signature": signature}
        ) as answer:
            assert answer.status == 403
    await until(twilio, "How much may I decide")


async def test_signed_nonsense_is_taken_and_forgotten(bot: App, twilio: FakeTwilio) -> None:
    twilio.heard[ANN] = twilio.now()
    for form in ({"Body": "no sid"}, twilio.incoming(ANN, {"From": "+1415"}), twilio.incoming("a" * 200, {}),
                 {"MessageSid": "SM1", "MessageStatus": "dancing"}):  # fmt: skip
        assert await twilio.post(form) == 200
    assert (
        await twilio.post(twilio.incoming(ANN, {"Body": "hel\x00lo", "Latitude": "north", "Longitude": "999"})) == 200
    )
    await until(twilio, "Which town")


async def test_statuses_come_again_and_out_of_order(bot: App, twilio: FakeTwilio) -> None:
    twilio.heard[ANN], twilio.callbacks = twilio.now(), ()
    sid = await channel_of(bot).send(ANN, OutgoingMessage("hello"), key="k")
    message = twilio.sent[-1]
    for status, known in (
        ("sent", "sent"), ("queued", "sent"), ("read", "read"), ("delivered", "read"), ("sent", "read"), ("failed", "read"),
    ):  # fmt: skip
        await twilio.status(message, status, 63024 if status == "failed" else None)
        assert (await deliveries(bot))[sid] == (known, None)
    await channel_of(bot).send(ANN, OutgoingMessage("again"), key="l")
    message = twilio.sent[-1]
    for status, code in (("sent", None), ("undelivered", 63024), ("sent", None), ("failed", 63016)):
        await twilio.status(message, status, code)
    assert (await deliveries(bot))[message.sid] == ("failed", "rejected:63024: the address has no WhatsApp")


@pytest.mark.parametrize(("status", "code", "error"), [
    (400, 63016, WindowClosed), (400, 21610, RecipientBlocked), (400, 21211, Rejected), (400, 63024, Rejected),
    (400, 63032, Rejected), (400, 63007, Unavailable), (401, 20003, Unavailable), (503, 0, Unavailable),
    (400, 99999, Rejected), (400, 63018, Throttled),
])  # fmt: skip
async def test_errors_say_what_to_do(
    bot: App, twilio: FakeTwilio, status: int, code: int, error: type[Exception]
) -> None:
    twilio.errors = [(status, code, {})]
    with pytest.raises(error):
        await channel_of(bot).send(ANN, OutgoingMessage("hello"), key="k")


async def test_asked_to_go_slower(bot: App, twilio: FakeTwilio) -> None:
    twilio.errors = [(429, 20429, {"Retry-After": "7"})]
    with pytest.raises(Throttled) as caught:
        await channel_of(bot).send(ANN, OutgoingMessage("hello"), key="k")
    assert caught.value.retry_after == 7
    twilio.heard[ANN], twilio.rate = twilio.now(), 5
    many = (channel_of(bot).send(ANN, OutgoingMessage(f"no. {number}"), key=f"{number}") for number in range(8))
    results = await asyncio.gather(*many, return_exceptions=True)
    assert [isinstance(one, Throttled) for one in results].count(True) == 3
    twilio.rate = 80
    await bear(twilio)
    assert await bot.settled()
    twilio.errors = [(429, 20429, {"Retry-After": "1"})]
    await talk(twilio, ("/help", "/status – how"))
    twilio.unsubscribed.add(ANN)
    await twilio.say(ANN, "/status")
    async with asyncio.timeout(10):
        while not await _is_blocked(bot):
            await asyncio.sleep(0.05)
    twilio.unsubscribed.clear()
    await talk(twilio, ("/nonsense", "I don't know that command"))
    await twilio.say(ANN, "STOP", OptOutType="STOP")
    assert await bot.settled()
    assert await _is_blocked(bot)


async def _is_blocked(bot: App) -> bool:
    async with bot.store() as uow:
        address = await uow.people.address("whatsapp", ANN)
    return address is not None and address.blocked


async def run(settings: Settings, command: str) -> tuple[int, str]:
    lines: list[str] = []
    status = await whatsapp(settings, command, lines.append)
    return status, "\n".join(lines)


async def test_the_templates_are_brought_to_whatsapp_once(
    bot: App, twilio: FakeTwilio, whatsapp_settings: Settings
) -> None:
    twilio.page_size = 7
    status, shown = await run(whatsapp_settings, "status")
    assert status == 1 and "Run `mai whatsapp sync`" in shown
    status, shown = await run(whatsapp_settings, "sync")
    assert status == 1 and "pending" in shown and "invite" in shown
    contents, asked = set(twilio.contents), len(twilio.requests)
    assert {one["language"] for one in twilio.contents.values()} >= {"en"}
    await run(whatsapp_settings, "sync")
    assert set(twilio.contents) == contents
    assert not any(method == "POST" for method, _ in twilio.requests[asked:])
    twilio.decide("rejected", language="en", reason="TAG_CONTENT_MISMATCH")
    status, shown = await run(whatsapp_settings, "status")
    assert status == 1 and "rejected" in shown and "TAG_CONTENT_MISMATCH" in shown
    twilio.decide("approved")
    status, shown = await run(whatsapp_settings, "sync")
    assert status == 0 and "approved" in shown and set(twilio.contents) == contents


async def test_a_run_that_broke_off_goes_on(bot: App, twilio: FakeTwilio, whatsapp_settings: Settings) -> None:
    await run(whatsapp_settings, "sync")
    contents = set(twilio.contents)
    async with bot.store() as uow:
        await uow.connection.execute(t.templates.delete())  # as if it had ended before noting anything
        await uow.commit()
    await run(whatsapp_settings, "sync")
    assert set(twilio.contents) == contents


async def test_outside_the_window_only_the_approved_invitation_goes(
    bot: App, twilio: FakeTwilio, whatsapp_settings: Settings, clock: MovableClock
) -> None:
    channel = channel_of(bot)
    await bear(twilio)
    assert await bot.settled()
    await twilio.settled()
    clock.ahead = twilio.ahead = timedelta(hours=25)
    news = OutgoingMessage("Somebody wants your tires", language="en")
    sid = await channel.send(ANN, news, key="late")
    await twilio.settled()
    assert (await deliveries(bot))[sid] == (
        "failed",
        "window:63016: more than 24 hours since she wrote; only an approv",
    )
    twilio.window_at_once = True
    with pytest.raises(WindowClosed):
        await channel.send(ANN, news, key="late")
    with pytest.raises(WindowClosed):
        await channel.reopen(ANN, news, key="late")
    await run(whatsapp_settings, "sync")
    with pytest.raises(WindowClosed):
        await channel.reopen(ANN, news, key="late")
    twilio.decide("approved")
    clock.ahead += timedelta(minutes=15)  # approval is asked for again after a while, without anybody's doing
    for language in ("en", "am", "xx"):
        sid = await channel.reopen(ANN, OutgoingMessage("…", language=language), key="late")
        await twilio.settled()
        assert (await deliveries(bot))[sid] == ("delivered", None)
    assert twilio.shown(ANN)[-1].text.startswith("Your MAI has news for you")
    await twilio.press(ANN, "Show me")
    await until(twilio, "Nothing is open")
    assert await channel.send(ANN, news, key="late")
    await twilio.settled()
    assert "Somebody wants your tires" in twilio.texts(ANN)


async def test_a_messaging_service_sends_too(
    twilio: FakeTwilio, whatsapp_settings: Settings, understanding: Understanding
) -> None:
    migrate(whatsapp_settings.database)
    settings = whatsapp_settings.model_copy(update={"twilio_whatsapp_from": SERVICE})
    app = build_app(settings, understanding=understanding)
    channel = channel_of(app)
    twilio.heard[ANN], twilio.callbacks = twilio.now(), ()
    assert channel.link == ""
    await channel.send(ANN, OutgoingMessage("hello"), key="k")
    assert twilio.texts(ANN) == ["hello"]
    with pytest.raises(Unavailable):
        await channel.take(twilio.incoming(ANN, {"Body": "too early"}))

    async def receive(message: object) -> bool:
        return True

    await channel.start(receive)
    await channel.take(twilio.incoming(ANN, {"Body": "hello"}))
    assert channel.link == "https://wa.me/14155550100"
    await app.stop()


async def mai(settings: Settings, *arguments: str) -> tuple[int | None, str, str]:
    """The command as a process of its own."""
    environment = {
        **os.environ,
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_URL": settings.database_url,
        "TWILIO_ACCOUNT_SID": settings.twilio_account_sid,
        "TWILIO_AUTH_TOKEN": settings.twilio_auth_token.get_secret_value(),
        "TWILIO_WHATSAPP_FROM": settings.twilio_whatsapp_from,
        "TWILIO_API_URL": settings.twilio_api_url,
        "PUBLIC_BASE_URL": settings.public_base_url,
    }
    done = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", *arguments,
        cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    async with asyncio.timeout(60):
        shown, said = await done.communicate()
    return done.returncode, shown.decode(), said.decode()


async def test_the_command(bot: App, twilio: FakeTwilio, whatsapp_settings: Settings) -> None:
    status, shown, _ = await mai(whatsapp_settings, "whatsapp", "sync")
    assert status == 1 and "pending" in shown
    twilio.decide("approved")
    status, shown, _ = await mai(whatsapp_settings, "whatsapp", "status")
    assert status == 0 and "approved" in shown and "pending" not in shown
    _, shown, _ = await mai(whatsapp_settings, "doctor")
    assert "✓ whatsapp" in shown
    twilio.token = "another"
    status, shown, said = await mai(whatsapp_settings, "whatsapp", "sync")
    assert status == 1 and "TWILIO_AUTH_TOKEN" in shown
    _, shown, _ = await mai(whatsapp_settings, "doctor")
    assert "✗ whatsapp" in shown and TOKEN not in shown + said
    status, _, said = await mai(whatsapp_settings.model_copy(update={"twilio_account_sid": ""}), "whatsapp", "sync")
    assert status == 2 and "TWILIO_ACCOUNT_SID" in said


async def test_doctor_asks_twilio_and_itself(bot: App, twilio: FakeTwilio, whatsapp_settings: Settings) -> None:
    assert await check(whatsapp_settings) is None
    before = len(twilio.sent)
    twilio.sender_status = "OFFLINE"
    assert "sender is offline" in str(await check(whatsapp_settings))
    twilio.sender_status = "ONLINE"
    twilio.account_status = "suspended"
    assert "suspended" in str(await check(whatsapp_settings))
    twilio.account_status = "active"
    assert len(twilio.sent) == before
    wrong = {
        "twilio_auth_token": (SecretStr("wrong-token"), "TWILIO_AUTH_TOKEN"),
        "twilio_whatsapp_from": ("whatsapp:+15550000000", "no sender of this account"),
        "public_base_url": ("http://127.0.0.1:1", "does not answer"),
        "twilio_api_url": ("http://127.0.0.1:1", "does not answer"),
    }
    for name, (value, said) in wrong.items():
        assert said in str(await check(whatsapp_settings.model_copy(update={name: value}))), name
    rotated = SecretStr(f"{TOKEN}")
    assert await check(whatsapp_settings.model_copy(update={"twilio_auth_token": rotated})) is None
    assert await check(whatsapp_settings.model_copy(update={"twilio_account_sid": ""})) is None
