"""`mai demo`: the tire story of two people, played through the real dispatcher, messages and storage."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from rich.columns import Columns
from rich.console import Console
from rich.panel import Panel

from bot.app import App, build_app, running
from bot.clock import SystemClock
from bot.migrate import migrate
from bot.reading import build_understanding
from bot.settings import Settings
from mai.channels import Feature, IncomingMessage, OutgoingMessage, Pace, Receive, Rejected

SELLER = ("Ann", "en", [
    "I have some old tires, 225/65R17, they're still good. Wish I could get rid of them.",
    "Chicago", "1", "1", "4", "80", "60", "yes",
])  # fmt: skip
BUYER = ("Luis", "es", [
    "Necesito llantas para mi camioneta, 225/65R17", "Chicago", "1", "1", "4", "70", "sí",
])  # fmt: skip


@dataclass(slots=True)
class Line:
    """One line of a talk."""

    mine: bool
    text: str


class StageChannel:
    """Two people on one stage; only text, so that buttons become numbers."""

    name = "stage"
    features = Feature.NONE
    max_text = 10_000
    link = ""
    pace: Pace | None = None

    def __init__(self) -> None:
        self.talks: dict[str, list[Line]] = {}
        self._receive: Receive | None = None
        self._count = 0

    async def start(self, receive: Receive) -> None:
        """Begin."""
        self._receive = receive

    async def stop(self) -> None:
        """End."""
        self._receive = None

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """Show."""
        text = "\n".join(part for part in (message.title, message.text) if part)
        self.talks.setdefault(address, []).append(Line(False, text))
        return key

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        """What was said stays said."""

    async def fetch(self, media_ref: str) -> bytes:
        """There are no files on this stage."""
        raise Rejected("no files")

    async def say(self, clock: SystemClock, address: str, text: str, language: str) -> None:
        """One of the two speaks."""
        self.talks.setdefault(address, []).append(Line(True, text))
        self._count += 1
        if self._receive is not None:
            await self._receive(
                IncomingMessage(
                    self.name, str(self._count), address, "text", clock.now(), text=text, language_code=language
                )
            )


async def play(app: App, stage: StageChannel) -> None:
    """Both tell their MAI what they want, and both approve."""
    clock = SystemClock()
    for name, language, lines in (SELLER, BUYER):
        for text in lines:
            await stage.say(clock, name, text, language)
            await app.settled()
    for name, language, word in ((SELLER[0], "en", "yes"), (BUYER[0], "es", "sí")):
        await stage.say(clock, name, word, language)
        await app.settled()


async def demo(settings: Settings) -> int:
    """Play it in a fresh database and show both sides; 0 where the deal came about."""
    console = Console()
    understanding = build_understanding(settings)
    with tempfile.TemporaryDirectory() as folder:
        own = settings.model_copy(update={"data_dir": Path(folder), "database_url": ""})
        migrate(own.database)
        stage = StageChannel()
        async with running(build_app(own, understanding=understanding, extra_channels=(stage,))) as app:
            await play(app, stage)
            met = (await app.queues.counts())["deals"] == 2
    width = max(30, (console.width - 4) // 2)
    sides = []
    for name, _, _ in (SELLER, BUYER):
        talk = "\n\n".join(f"[bold cyan]{line.text}[/]" if line.mine else line.text for line in stage.talks[name])
        sides.append(Panel(talk, title=name, width=width))
    console.print(Columns(sides))
    return 0 if met else 1
