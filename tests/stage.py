"""A channel of the tests: people speak, and what they are shown is kept, with buttons to press by their label."""

from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

from mai.channels import ChannelError, Feature, IncomingMessage, OutgoingMessage, Pace, Receive, Rejected


class Stage:
    name = "stage"
    features = Feature.BUTTONS | Feature.PHOTOS | Feature.DOCUMENTS | Feature.LOCATIONS | Feature.EDITS
    max_text = 10_000
    link = ""
    pace: Pace | None = None

    def __init__(self) -> None:
        self.shown: dict[str, list[tuple[str, OutgoingMessage]]] = defaultdict(list)
        self.files: dict[str, bytes] = {}
        self.failures: list[ChannelError] = []
        self.refusing: dict[str, ChannelError] = {}
        """What every message to an address ends in."""
        self.settled: Callable[[], Awaitable[bool]] | None = None
        self._receive: Receive | None = None
        self._numbers = count(1)

    async def start(self, receive: Receive) -> None:
        self._receive = receive

    async def stop(self) -> None:
        self._receive = None

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        if self.failures:
            raise self.failures.pop(0)
        if address in self.refusing:
            raise self.refusing[address]
        if all(external != key for external, _ in self.shown[address]):
            self.shown[address].append((key, message))
        return key

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        self.shown[address] = [(key, message if key == external_id else old) for key, old in self.shown[address]]

    async def fetch(self, media_ref: str) -> bytes:
        if media_ref not in self.files:
            raise Rejected("no such file")
        return self.files[media_ref]

    async def do(self, address: str, language: str = "en", **what: Any) -> bool:
        """One thing that a person does; waits until everything it led to is done."""
        assert self._receive is not None
        fields: dict[str, Any] = {
            "kind": "text",
            "message_id": f"m{next(self._numbers)}",
            "language_code": language,
            **what,
        }
        new = await self._receive(
            IncomingMessage(channel=self.name, address=address, received_at=datetime.now(UTC), **fields)
        )
        assert self.settled is not None
        assert await self.settled()
        return new

    async def say(self, address: str, *lines: str, language: str = "en") -> None:
        for line in lines:
            await self.do(address, language, text=line)

    async def press(self, address: str, label: str, language: str = "en") -> None:
        """Press the newest button whose label begins so."""
        await self.do(address, language, kind="button", button_id=self.button(address, label))

    def button(self, address: str, label: str) -> str:
        for _, message in reversed(self.shown[address]):
            for row in message.buttons:
                for button in row:
                    if button.label.startswith(label):
                        return button.id
        raise AssertionError(f"no button {label!r}; last: {self.last(address)!r}")

    def texts(self, address: str) -> list[str]:
        return ["\n".join(part for part in (message.title, message.text) if part) for _, message in self.shown[address]]

    def last(self, address: str) -> str:
        return self.texts(address)[-1] if self.shown[address] else ""
