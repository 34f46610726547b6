"""A chat in the terminal: only text, so that buttons become numbers."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

from mai.channels import Feature, IncomingMessage, OutgoingMessage, Pace, Receive, Rejected
from mai.ports import Clock

ADDRESS = "console"


class ConsoleChannel:
    """Implements `mai.channels.Channel` over a way to show lines; `say` is what was typed."""

    name = "console"
    features = Feature.NONE
    max_text = 20_000
    pace: Pace | None = None
    link = ""

    def __init__(self, clock: Clock, show: Callable[[str], None] = print) -> None:
        self._clock = clock
        self._show = show
        self._receive: Receive | None = None
        self._count = 0

    async def start(self, receive: Receive) -> None:
        """Begin to take lines."""
        self._receive = receive

    async def stop(self) -> None:
        """Take no more."""
        self._receive = None

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """Show the title and the text."""
        self._show("\n".join(part for part in (message.title, message.text) if part) + "\n")
        return key

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        """What was printed stays printed."""

    async def fetch(self, media_ref: str) -> bytes:
        """There are no files here."""
        raise Rejected("a terminal has no files")

    async def say(self, text: str) -> None:
        """A line was typed."""
        if self._receive is None:
            return
        self._count += 1
        now = self._clock.now()
        await self._receive(
            IncomingMessage(self.name, f"{now.timestamp()}:{self._count}", ADDRESS, "text", now, text=text)
        )

    async def read_lines(self, answered: Callable[[], Awaitable[object]]) -> None:
        """Pass every line of standard input on, until it ends; each is answered before the next is read, so that a
        whole talk can be piped in."""
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip():
                await self.say(line.strip())
                await answered()
