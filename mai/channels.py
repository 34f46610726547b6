"""What a channel is to the rest of the house: plain message types and one port that must only know text."""

import enum
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class GeoPoint:
    """A position in degrees, WGS 84."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Button:
    """One choice. `id` is a short opaque token (at most 32 ASCII characters) that comes back when it is pressed."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept in the blob store under `blob_id`."""

    blob_id: str
    file_name: str
    mime_type: str


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """What a person is to see, already in her language. Text is plain: an adapter escapes what its platform needs."""

    text: str
    title: str | None = None
    """A short first line, shown in bold where the channel can."""
    buttons: tuple[tuple[Button, ...], ...] = ()
    """Rows of buttons."""
    photo: Attachment | None = None
    document: Attachment | None = None
    location: GeoPoint | None = None
    request_location: bool = False
    """Ask for the person's position where the channel has a way to."""
    pinned: bool = False
    """Keep it in sight at the top of the chat, where the channel can."""
    language: str = "en"
    """BCP-47 tag of the text, for direction and speech."""

    def to_json(self) -> dict[str, Any]:
        """A JSON form that `from_json` reads back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "OutgoingMessage":
        """Read what `to_json` wrote."""
        photo, document, location = data["photo"], data["document"], data["location"]
        return cls(
            text=data["text"],
            title=data["title"],
            buttons=tuple(tuple(Button(**button) for button in row) for row in data["buttons"]),
            photo=Attachment(**photo) if photo else None,
            document=Attachment(**document) if document else None,
            location=GeoPoint(**location) if location else None,
            request_location=data["request_location"],
            pinned=data.get("pinned", False),
            language=data["language"],
        )


MessageKind = Literal[
    "text",
    "button",
    "photo",
    "voice",
    "location",
    "contact",
    "sticker",
    "document",
    "blocked",
    "moved",
    "flood",
    "other",
]
"""`flood`: more messages came than are read; only said once, without what she wrote."""


@dataclass(frozen=True, slots=True)
class IncomingMessage:
    """One thing that a person did on a channel. `(channel, message_id)` is unique for ever."""

    channel: str
    message_id: str
    address: str
    """Where answers go: the chat. A person is known by (channel, address)."""
    kind: MessageKind
    received_at: datetime
    text: str = ""
    """Words, caption, or a command such as `/start`."""
    button_id: str | None = None
    media_ref: str | None = None
    """What `Channel.fetch` needs to get the photo's or the voice note's bytes."""
    mime_type: str | None = None
    location: GeoPoint | None = None
    language_code: str | None = None
    """The language that the channel reports for the person's app, BCP-47."""
    sender_name: str | None = None
    edits: str | None = None
    """The message_id of the earlier message which this one replaces."""
    group_id: str | None = None
    """Photos of one album share it."""
    forwarded: bool = False
    heard: bool = False
    """The words are what was heard in a voice note."""
    seen: str | None = None
    """The thing that a photo was seen to show."""
    new_address: str | None = None
    """For kind `moved`: the chat's new address."""

    def to_json(self) -> dict[str, Any]:
        """A JSON form that `from_json` reads back."""
        data = asdict(self)
        data["received_at"] = self.received_at.isoformat()
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "IncomingMessage":
        """Read what `to_json` wrote; what else the data holds is not the message's."""
        location = data["location"]
        return cls(
            **{
                **{name: data[name] for name in cls.__dataclass_fields__ if name in data},
                "received_at": datetime.fromisoformat(data["received_at"]),
                "location": GeoPoint(**location) if location else None,
            }
        )


class Feature(enum.Flag):
    """What a channel can show beyond text."""

    NONE = 0
    BUTTONS = enum.auto()
    PHOTOS = enum.auto()
    DOCUMENTS = enum.auto()
    LOCATIONS = enum.auto()
    EDITS = enum.auto()


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a platform lets us send."""

    per_second: float
    """Messages a second to all chats together."""
    chat_burst: int
    """Messages to one chat at once; after them one a second."""


Receive = Callable[[IncomingMessage], Awaitable[bool]]
"""Stores a message durably. True: new; False: a repeat. An adapter acknowledges only after it has returned."""


class Channel(Protocol):
    """A way to reach people. Only text is demanded; `degrade` fits the rest to what `features` allow."""

    name: str
    features: Feature
    max_text: int
    """Characters in one message."""
    pace: Pace | None
    """None: as fast as it can."""
    link: str
    """Where a person finds the bot on this channel; empty while unknown."""

    async def start(self, receive: Receive) -> None:
        """Begin to take messages; returns once messages can arrive."""

    async def stop(self) -> None:
        """Stop taking messages and free everything; safe to call twice."""

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """Deliver and return the platform's message id. `key` names this delivery: where the platform can, a
        repeat with the same key is not shown twice. Raises a ChannelError."""

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        """Replace an earlier message. No error where it already looks so. Raises a ChannelError."""

    async def fetch(self, media_ref: str) -> bytes:
        """The bytes of a received file. Raises a ChannelError."""


@runtime_checkable
class WindowedChannel(Channel, Protocol):
    """A channel that takes free messages only for a while after the person wrote."""

    window: timedelta
    """How long after a person's last message free messages may go to her."""

    async def reopen(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """Outside the window: send the approved template, in the language of `message`, that invites her to answer;
        returns the platform's message id. Raises a ChannelError, WindowClosed where no template is approved."""


DeliveryState = Literal["queued", "sent", "delivered", "read", "failed"]
Failure = Literal["retry", "window", "blocked", "rejected"]


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """What a platform says of a message after it took it; may come twice, late and out of order."""

    channel: str
    external_id: str
    state: DeliveryState
    at: datetime
    failure: Failure | None = None
    """For `failed`: try again, wait for the person, write no more, or give up."""
    reason: str = ""
    """For `failed`: the platform's code and what it means."""


NoteDelivery = Callable[[DeliveryStatus], Awaitable[None]]
"""Stores what a platform says of a message that it took."""


class ChannelError(Exception):
    """Base of what can go wrong between us and a platform.

    ChannelError
    ├── Unavailable       try again later
    │   └── Throttled     try again after `retry_after` seconds
    ├── Rejected          this message will never be taken
    ├── RecipientBlocked  the person does not want us; write no more
    ├── RecipientMoved    same person, new address
    └── WindowClosed      she has to write first
    """


class Unavailable(ChannelError):
    """The platform did not answer or failed; the message may be tried again."""

    def __init__(self, why: str, *, maybe_sent: bool = False) -> None:
        """`maybe_sent`: the platform may have taken the message before it fell silent."""
        super().__init__(why)
        self.maybe_sent = maybe_sent


class Throttled(Unavailable):
    """The platform asks to wait."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"asked to wait {retry_after} s")
        self.retry_after = retry_after


class Rejected(ChannelError):
    """The platform refuses this message for good."""


class RecipientBlocked(ChannelError):
    """The person blocked the bot or left."""


class WindowClosed(ChannelError):
    """Free messages may not go now, and no template that invites the person is approved."""


class RecipientMoved(ChannelError):
    """The chat has a new address."""

    def __init__(self, new_address: str) -> None:
        super().__init__("the chat has moved")
        self.new_address = new_address


def degrade(message: OutgoingMessage, features: Feature, max_text: int) -> OutgoingMessage:
    """Fit a message to a poorer channel: buttons become numbered lines, a location becomes a map link.

    A person answers numbered lines with the number; the dispatcher maps it back to the button.
    """
    lines = [message.text]
    if message.buttons and Feature.BUTTONS not in features:
        flat = [button for row in message.buttons for button in row]
        lines.append("\n".join(f"{number}. {button.label}" for number, button in enumerate(flat, start=1)))
        message = replace(message, buttons=())
    if message.location and Feature.LOCATIONS not in features:
        lines.append(f"https://www.openstreetmap.org/?mlat={message.location.lat}&mlon={message.location.lon}")
        message = replace(message, location=None)
    if message.document and Feature.DOCUMENTS not in features:
        lines.append(message.document.file_name)
        message = replace(message, document=None)
    if message.photo and Feature.PHOTOS not in features:
        message = replace(message, photo=None)
    text = "\n".join(line for line in lines if line)
    return replace(message, text=text if len(text) <= max_text else text[: max_text - 1] + "…")
