"""The web chat: messages of a page over its socket, kept in a log so that a page that reconnects loses nothing."""

import asyncio
import hashlib
import secrets
from collections import defaultdict
from dataclasses import replace
from typing import Any

from adapters.storage.web_log import LogEntry, SqlWebLog
from mai.channels import Feature, GeoPoint, IncomingMessage, OutgoingMessage, Pace, Receive, Rejected, Unavailable
from mai.ports import Blobs, Clock

MAX_TEXT = 10_000
QUEUE_SIZE = 500
"""Entries that wait for a slow page; it is dropped beyond and asks again when it reconnects."""


def address_of(token: str) -> str:
    """The public name of a session; its token stays in the cookie."""
    return "web_" + hashlib.sha256(token.encode()).hexdigest()[:32]


def new_token() -> str:
    """A secret for a new session's cookie."""
    return secrets.token_urlsafe(32)


class WebChannel:
    """Implements `mai.channels.Channel` for browsers; `bot.web` speaks HTTP for it."""

    name = "web"
    features = Feature.BUTTONS | Feature.PHOTOS | Feature.DOCUMENTS | Feature.LOCATIONS | Feature.EDITS
    max_text = MAX_TEXT
    pace: Pace | None = None

    def __init__(self, log: SqlWebLog, blobs: Blobs, clock: Clock, *, link: str = "") -> None:
        self.link = link
        self._log = log
        self._blobs = blobs
        self._clock = clock
        self._receive: Receive | None = None
        self._pages: dict[str, set[asyncio.Queue[LogEntry | None]]] = defaultdict(set)

    async def start(self, receive: Receive) -> None:
        """Begin to take messages."""
        self._receive = receive

    async def stop(self) -> None:
        """Close every page's queue."""
        self._receive = None
        for pages in self._pages.values():
            for queue in pages:
                _drop(queue)

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """Log and show; the same key is shown once."""
        entry = await self._log.append(address, f"o_{key}", message.to_json(), from_person=False)
        self._show(address, entry)
        return entry.external_id

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        """Replace on every open page."""
        entry = await self._log.edit(address, external_id, message.to_json())
        if entry is None:
            raise Rejected("no such message")
        self._show(address, entry)

    async def fetch(self, media_ref: str) -> bytes:
        """An uploaded file."""
        try:
            return await self._blobs.get(media_ref)
        except KeyError as error:
            raise Rejected("no such file") from error

    def join(self, address: str) -> asyncio.Queue[LogEntry | None]:
        """A page opens: what is sent from now on. None in the queue: come again."""
        queue: asyncio.Queue[LogEntry | None] = asyncio.Queue(QUEUE_SIZE)
        self._pages[address].add(queue)
        return queue

    def leave(self, address: str, queue: asyncio.Queue[LogEntry | None]) -> None:
        """A page closes."""
        self._pages[address].discard(queue)
        if not self._pages[address]:
            del self._pages[address]

    async def replay(self, address: str, revision: int) -> list[LogEntry]:
        """What a page has missed."""
        return list(await self._log.since(address, revision))

    async def take(self, address: str, data: dict[str, Any], language: str | None) -> None:
        """One thing that the page sent: stored when this returns. Rejected where it makes no sense."""
        if self._receive is None:
            raise Unavailable("stopping")
        message = self._read(address, data, language)
        await self._receive(message)
        if message.kind != "button":
            shown = OutgoingMessage(text=message.text[:MAX_TEXT], location=message.location)
            doc = shown.to_json() | ({"picture": message.media_ref} if message.media_ref else {})
            self._show(address, await self._log.append(address, f"i_{message.message_id}", doc, from_person=True))

    def _read(self, address: str, data: dict[str, Any], language: str | None) -> IncomingMessage:
        identifier = str(data.get("id", ""))
        if not 8 <= len(identifier) <= 64:
            raise Rejected("a message needs an id of its own")
        base = IncomingMessage(
            channel=self.name,
            message_id=f"{address[:20]}:{identifier}",
            address=address,
            kind="text",
            received_at=self._clock.now(),
            text=str(data.get("text") or "")[: MAX_TEXT * 2],
            language_code=language,
        )
        match data.get("type"):
            case "text":
                return base
            case "button":
                return replace(base, kind="button", button_id=str(data.get("button", ""))[:64])
            case "location":
                return replace(base, kind="location", location=_point(data))
            case "photo" | "voice" | "document" as kind:
                return replace(base, kind=kind, media_ref=str(data["blob"]), mime_type=str(data.get("mime", "")))
            case _:
                return replace(base, kind="other")

    def _show(self, address: str, entry: LogEntry) -> None:
        for queue in list(self._pages.get(address, ())):
            try:
                queue.put_nowait(entry)
            except asyncio.QueueFull:
                _drop(queue)


def _point(data: dict[str, Any]) -> GeoPoint:
    try:
        lat, lon = float(data["lat"]), float(data["lon"])
    except (KeyError, TypeError, ValueError) as error:
        raise Rejected("no position") from error
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise Rejected("no such position")
    return GeoPoint(lat, lon)


def _drop(queue: asyncio.Queue[LogEntry | None]) -> None:
    while not queue.empty():
        queue.get_nowait()
    queue.put_nowait(None)
