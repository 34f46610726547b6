"""What every channel must do, whatever its platform: one suite over all of them, each with its real transport."""

import asyncio
import html
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import pytest
from aiohttp import web

from adapters.blobs.folder import FolderBlobs
from adapters.messaging.console import ADDRESS, ConsoleChannel
from adapters.messaging.telegram import TelegramChannel
from adapters.messaging.web import WebChannel
from adapters.messaging.whatsapp.api import TwilioApi
from adapters.messaging.whatsapp.channel import WhatsAppChannel
from adapters.storage.engine import open_engine
from adapters.storage.templates import SqlTemplates
from adapters.storage.unit_of_work import SqlStore
from adapters.storage.web_log import SqlWebLog
from bot.clock import SystemClock
from bot.migrate import migrate
from mai.channels import (
    Button,
    Channel,
    ChannelError,
    DeliveryStatus,
    Feature,
    GeoPoint,
    IncomingMessage,
    OutgoingMessage,
    degrade,
)
from tests import fake_twilio
from tests.fake_telegram import TOKEN, FakeTelegram
from tests.fake_twilio import ACCOUNT, SENDER, FakeTwilio
from tests.stage import Stage

TRICKY = "5 < 6 & <b>bold</b> \"quoted\" 'single' {brace} _under_ *star* 🛞 سيارة\nsecond line"
BUTTONS = ((Button("token-yes", "Yes & go"), Button("token-no", "No")), (Button("token-later", "Later"),))


@dataclass(slots=True)
class Shown:
    text: str
    buttons: list[str]


class Person(Protocol):
    """Someone at the other end of a channel."""

    address: str

    async def say(self, text: str) -> None: ...
    async def press(self, label: str) -> None: ...
    async def shown(self) -> list[Shown]: ...


@dataclass(slots=True)
class Inbox:
    """Stands for the application: keeps what comes in, and knows repeats."""

    messages: list[IncomingMessage] = field(default_factory=list)

    async def receive(self, message: IncomingMessage) -> bool:
        if any((message.channel, message.message_id) == (old.channel, old.message_id) for old in self.messages):
            return False
        self.messages.append(message)
        return True

    async def newest(self, count: int) -> IncomingMessage:
        async with asyncio.timeout(10):
            while len(self.messages) < count:
                await asyncio.sleep(0.01)
        return self.messages[-1]


class WebPerson:
    address = "web_" + "a" * 32

    def __init__(self, channel: WebChannel) -> None:
        self.channel = channel
        self.count = 0

    async def _do(self, **data: Any) -> None:
        self.count += 1
        await self.channel.take(self.address, {"id": f"message-{self.count}", **data}, "en")

    async def say(self, text: str) -> None:
        await self._do(type="text", text=text)

    async def press(self, label: str) -> None:
        for entry in reversed(await self.channel.replay(self.address, 0)):
            for row in entry.message.get("buttons", []):
                for button in row:
                    if button["label"] == label:
                        await self._do(type="button", button=button["id"])
                        return
        raise AssertionError(label)

    async def shown(self) -> list[Shown]:
        entries = [one for one in await self.channel.replay(self.address, 0) if not one.from_person]
        return [
            Shown(
                "\n".join(filter(None, (one.message["title"], one.message["text"]))),
                [button["label"] for row in one.message["buttons"] for button in row],
            )
            for one in sorted(entries, key=lambda one: one.seq)
        ]


class TelegramPerson:
    address = "77"

    def __init__(self, server: FakeTelegram) -> None:
        self.server = server

    async def say(self, text: str) -> None:
        await self.server.say(77, text)

    async def press(self, label: str) -> None:
        await self.server.press(77, label)

    async def shown(self) -> list[Shown]:
        found = []
        for _, message in sorted(self.server.chats[77].items()):
            markup = message.get("text", "")
            assert set(re.findall(r"<[^>]*>", markup)) <= {"<b>", "</b>"}
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            text = html.unescape(re.sub(r"</?b>", "", markup))
            found.append(Shown(text, [button["text"] for row in rows for button in row]))
        return found


class WhatsAppPerson:
    address = "+14155550177"

    def __init__(self, server: FakeTwilio) -> None:
        self.server = server

    async def say(self, text: str) -> None:
        await self.server.say(self.address, text)

    async def press(self, label: str) -> None:
        await self.server.press(self.address, label)

    async def shown(self) -> list[Shown]:
        """Only a title is marked, as a bold first line."""
        return [
            Shown(re.sub(r"\A\*([^*\n]+)\*", r"\1", one.text), [label for label, _ in one.buttons])
            for one in self.server.shown(self.address)
        ]


class ConsolePerson:
    address = ADDRESS

    def __init__(self) -> None:
        self.channel = ConsoleChannel(SystemClock(), self._print)
        self.printed: list[str] = []

    def _print(self, text: str) -> None:
        self.printed.append(text.removesuffix("\n"))

    async def say(self, text: str) -> None:
        await self.channel.say(text)

    async def press(self, label: str) -> None:
        raise AssertionError("a terminal has no buttons")

    async def shown(self) -> list[Shown]:
        return [Shown(text, []) for text in self.printed]


class StagePerson:
    address = "ann"

    def __init__(self, stage: Stage) -> None:
        self.stage = stage

        async def settled() -> bool:
            return True

        stage.settled = settled

    async def say(self, text: str) -> None:
        await self.stage.say(self.address, text)

    async def press(self, label: str) -> None:
        await self.stage.press(self.address, label)

    async def shown(self) -> list[Shown]:
        return [
            Shown(text, [button.label for row in message.buttons for button in row])
            for text, (_, message) in zip(self.stage.texts(self.address), self.stage.shown[self.address], strict=True)
        ]


async def nothing(status: DeliveryStatus) -> None:
    """What becomes of messages is of no interest here."""


@dataclass(slots=True)
class Line:
    """A channel, someone at its other end, and what came in."""

    channel: Channel
    person: Person
    inbox: Inbox

    async def send(self, message: OutgoingMessage, key: str = "key-1") -> str:
        fitted = degrade(message, self.channel.features, self.channel.max_text)
        return await self.channel.send(self.person.address, fitted, key=key)


class Webhook:
    """Stands where Twilio's calls come in, without the check of signatures, which has tests of its own."""

    def __init__(self, channel: WhatsAppChannel) -> None:
        self.channel = channel
        self.runner: web.AppRunner | None = None

    async def start(self) -> str:
        site = web.Application()
        site.router.add_post("/webhooks/twilio", self._take)
        self.runner = web.AppRunner(site, access_log=None, shutdown_timeout=1)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self.runner.addresses[0][1]}/webhooks/twilio"

    async def _take(self, request: web.Request) -> web.Response:
        await self.channel.take({name: str(value) for name, value in (await request.post()).items()})
        return web.Response(text="<Response/>", content_type="text/xml")

    async def stop(self) -> None:
        if self.runner is not None:
            await self.runner.cleanup()


@pytest.fixture(params=["web", "telegram", "whatsapp", "console", "stage"])
async def line(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Line]:
    blobs, inbox = FolderBlobs(tmp_path / "blobs"), Inbox()
    url = f"sqlite:///{tmp_path / 'test.db'}"
    store = SqlStore(open_engine(url), SystemClock())
    server: FakeTelegram | FakeTwilio | None = None
    webhook: Webhook | None = None
    channel: Channel
    person: Person
    match request.param:
        case "web":
            migrate(url)
            channel = page = WebChannel(SqlWebLog(store), blobs, SystemClock())
            person = WebPerson(page)
        case "telegram":
            server = FakeTelegram()
            await server.start()
            channel = TelegramChannel(TOKEN, blobs, SystemClock(), api_url=server.url)
            person = TelegramPerson(server)
        case "whatsapp":
            migrate(url)
            server = twilio = FakeTwilio()
            twilio.callbacks = ()
            await twilio.start()
            channel = whatsapp = WhatsAppChannel(
                TwilioApi(ACCOUNT, fake_twilio.TOKEN, api_url=twilio.url), SqlTemplates(store), blobs, SystemClock(),
                sender=SENDER, public_url="https://mai.example.org", webhook_url="https://mai.example.org/webhooks/twilio",
                note=nothing, list_label=lambda language: "Choose",
            )  # fmt: skip
            webhook = Webhook(whatsapp)
            twilio.webhook = await webhook.start()
            twilio.heard[WhatsAppPerson.address] = twilio.now()
            person = WhatsAppPerson(twilio)
        case "console":
            person = terminal = ConsolePerson()
            channel = terminal.channel
        case _:
            channel = stage = Stage()
            person = StagePerson(stage)
    await channel.start(inbox.receive)
    yield Line(channel, person, inbox)
    await channel.stop()
    await channel.stop()  # a second time changes nothing
    await store.close()
    if server is not None:
        await server.stop()
    if webhook is not None:
        await webhook.stop()


async def test_words_come_in_once_with_where_to_answer(line: Line) -> None:
    await line.person.say("I have some old tires")
    said = await line.inbox.newest(1)
    assert (said.kind, said.text, said.channel) == ("text", "I have some old tires", line.channel.name)
    assert said.address == line.person.address
    assert said.received_at.tzinfo is not None
    await line.person.say("I have some old tires")
    again = await line.inbox.newest(2)
    assert again.message_id != said.message_id


async def test_what_is_sent_is_shown_as_written(line: Line) -> None:
    await line.send(OutgoingMessage(TRICKY, title="Tires & <more>"))
    assert [shown.text for shown in await line.person.shown()] == [f"Tires & <more>\n{TRICKY}"]


async def test_buttons_can_be_pressed_or_are_numbered(line: Line) -> None:
    await line.send(OutgoingMessage("Do you agree?", buttons=BUTTONS))
    shown = (await line.person.shown())[-1]
    if Feature.BUTTONS not in line.channel.features:
        assert shown.text == "Do you agree?\n1. Yes & go\n2. No\n3. Later"
        return
    assert shown.buttons == ["Yes & go", "No", "Later"]
    await line.person.press("No")
    pressed = await line.inbox.newest(1)
    assert (pressed.kind, pressed.button_id) == ("button", "token-no")


async def test_a_message_is_changed_in_place_where_the_channel_can(line: Line) -> None:
    first = OutgoingMessage("Do you agree?", buttons=BUTTONS)
    number = await line.send(first)
    settled = replace(first, text="Do you agree?\n\n✓ Yes & go", buttons=())
    for _ in range(2):  # as it already looks is no error
        await line.channel.edit(line.person.address, number, settled)
    if Feature.EDITS in line.channel.features:
        assert await line.person.shown() == [Shown(settled.text, [])]


async def test_the_longest_text_arrives(line: Line) -> None:
    await line.send(OutgoingMessage("ж" * (line.channel.max_text + 500)))
    shown = (await line.person.shown())[-1].text
    assert len(shown) == line.channel.max_text and shown.endswith("…")


async def test_a_place_is_shown_or_linked(line: Line) -> None:
    await line.send(OutgoingMessage("Here", location=GeoPoint(41.88, -87.63)))
    if Feature.LOCATIONS not in line.channel.features:
        assert "mlat=41.88&mlon=-87.63" in (await line.person.shown())[-1].text
    assert (await line.person.shown())[0].text.startswith("Here")


async def test_the_same_delivery_again_is_not_shown_twice_where_the_platform_can_tell(line: Line) -> None:
    first = await line.send(OutgoingMessage("once"), key="same")
    second = await line.send(OutgoingMessage("once"), key="same")
    if line.channel.name in ("web", "stage"):
        assert first == second and len(await line.person.shown()) == 1


async def test_a_file_that_is_not_there(line: Line) -> None:
    with pytest.raises(ChannelError):
        await line.channel.fetch("no-such-file")


def test_every_channel_of_the_house_is_in_this_suite() -> None:
    folder = Path(__file__).parents[2] / "adapters" / "messaging"
    adapters = {path.stem for path in folder.glob("*.py")} | {path.parent.name for path in folder.glob("*/channel.py")}
    assert adapters - {"__init__"} == {"web", "telegram", "whatsapp", "console"}
