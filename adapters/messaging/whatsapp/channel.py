"""WhatsApp through Twilio: messages out by its API, in by its webhook, and what becomes of them by its callbacks."""

import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import urlencode

from adapters.messaging.whatsapp.api import PREFIX, TwilioApi
from adapters.messaging.whatsapp.contents import (
    MAX_BODY,
    MAX_MESSAGE,
    Filled,
    body_of,
    filled,
    flat,
    numbered,
    paragraphs,
)
from adapters.messaging.whatsapp.errors import ApiError, translated
from adapters.messaging.whatsapp.incoming import CHANNEL, read
from adapters.messaging.whatsapp.templates import INVITE, Templates, TemplateStore
from mai.channels import (
    Attachment,
    Feature,
    GeoPoint,
    IncomingMessage,
    NoteDelivery,
    OutgoingMessage,
    Pace,
    Receive,
    Rejected,
    Unavailable,
    WindowClosed,
)
from mai.ports import Blobs, Clock

log = logging.getLogger(__name__)

MAX_UNFINISHED = 1_000
"""Messages of several parts of which some are sent: a repeat goes on with the next part."""
CONTENT_GONE = 21655
CONTENT_TROUBLE = frozenset({21656, 63005, 63006, 63021, 63028, 63030})
"""What Twilio says where it does not like buttons: the same words then go as numbered lines."""
IMAGE_TYPES = {b"\xff\xd8": "image/jpeg", b"\x89PNG": "image/png"}
"""Pictures that WhatsApp takes, by how their bytes begin: Twilio refuses one that is not what its head says."""
DOCUMENT_TYPES = frozenset({
    "application/pdf", "application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
})  # fmt: skip
"""Files that WhatsApp takes; a link to any other is sent."""
PIN = "📍"
"""Names a place that has no other name; Twilio wants one."""
MAX_FILE = 16 * 1024 * 1024
MAX_IMAGE = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """One message at Twilio. `text` is without its buttons where they are `content`."""

    text: str = ""
    media: str = ""
    content: Filled | None = None
    place: GeoPoint | None = None
    is_main: bool = False
    """Its SID stands for the whole."""


class WhatsAppChannel:
    """Implements `mai.channels.WindowedChannel`. An address is what follows `whatsapp:` in Twilio's From, a number or a
    business-scoped id; it is not looked into."""

    name = CHANNEL
    features = Feature.BUTTONS | Feature.PHOTOS | Feature.DOCUMENTS | Feature.LOCATIONS
    max_text = MAX_MESSAGE
    pace: Pace | None = Pace(per_second=80, chat_burst=5)
    """A sender of Twilio's may send 80 messages a second."""
    window = timedelta(hours=24)

    def __init__(
        self,
        api: TwilioApi,
        templates: TemplateStore,
        blobs: Blobs,
        clock: Clock,
        *,
        sender: str,
        public_url: str,
        webhook_url: str,
        note: NoteDelivery,
        list_label: Callable[[str], str],
    ) -> None:
        """`public_url` is where files are fetched, `list_label` says "Choose" in a language."""
        self.link = _link(sender)
        self._api = api
        self._templates = Templates(api, templates, clock)
        self._blobs = blobs
        self._clock = clock
        self._sender = sender
        self._public_url = public_url
        self._callback = webhook_url
        self._note = note
        self._list_label = list_label
        self._receive: Receive | None = None
        self._unfinished: OrderedDict[str, list[str]] = OrderedDict()

    async def start(self, receive: Receive) -> None:
        """Begin to take what the webhook brings."""
        self._receive = receive

    async def stop(self) -> None:
        """Take nothing more and close the connections."""
        self._receive = None
        await self._api.close()

    async def take(self, fields: Mapping[str, str]) -> None:
        """What a genuine webhook says, stored when this returns. Raises NotUnderstood, and Unavailable before start."""
        said = read(fields, self._clock.now())
        if not isinstance(said, IncomingMessage):
            await self._note(said)
            return
        if self._receive is None:
            raise Unavailable("not started yet")
        if not self.link:
            self.link = _link(fields.get("To", ""))
        await self._receive(said)

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """A photo first, then the words, a file and a place after them; the SID is that of the last words."""
        parts = await self._parts(message)
        sent = self._unfinished.setdefault(key, [])
        self._unfinished.move_to_end(key)
        while len(self._unfinished) > MAX_UNFINISHED:
            self._unfinished.popitem(last=False)
        try:
            for part in parts[len(sent) :]:
                sent.append(await self._send_part(address, part, message))
        except ApiError as error:
            if error.meaning.kind == "setup":
                log.error("WhatsApp cannot be sent to: %s", error.meaning.text)
            raise translated(error) from error
        self._unfinished.pop(key, None)
        return sent[max(index for index, part in enumerate(parts) if part.is_main)]

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        """A message cannot be changed in WhatsApp; its buttons are spent with the card they belong to."""

    async def reopen(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """The approved invitation in the language of `message`, or in one that she is likely to read."""
        template = await self._templates.approved(INVITE, message.language)
        if template is None:
            raise WindowClosed("no invitation is approved by WhatsApp yet; see `mai whatsapp status`")
        try:
            return await self._api.send(
                sender=self._sender, to=address, callback=self._callback, content_sid=template.content_sid
            )
        except ApiError as error:
            raise translated(error) from error

    async def fetch(self, media_ref: str) -> bytes:
        """A received file's bytes."""
        try:
            return await self._api.download(media_ref)
        except ApiError as error:
            raise translated(error) from error

    async def _parts(self, message: OutgoingMessage) -> list[Part]:
        body = body_of(message)
        parts: list[Part] = []
        photo = await self._photo(message.photo) if message.photo else None
        if photo and photo.media and not message.buttons and 0 < len(body) <= MAX_BODY:
            parts.append(replace(photo, text=body, is_main=True))
        else:
            parts += [photo] if photo else []
            parts += self._words(message, body)
        if message.document is not None:
            parts.append(await self._document(message.document))
        if message.location is not None:
            parts.append(Part(message.title or PIN, place=message.location))
        if not any(part.is_main for part in parts):
            if not parts:
                raise Rejected("the message is empty")
            parts[0] = replace(parts[0], is_main=True)
        return parts

    def _words(self, message: OutgoingMessage, body: str) -> list[Part]:
        """The text with its buttons; what is too long to stand above buttons goes before."""
        buttons = flat(message)
        if not buttons:
            return [Part(text, is_main=True) for text in paragraphs(body, MAX_MESSAGE)]
        texts = list(paragraphs(body, MAX_BODY))
        content = filled(texts[-1], buttons, self._list_label(message.language)) if texts else None
        if content is None:
            return _lines(message)
        return [*(Part(text) for text in texts[:-1]), Part(texts[-1], content=content, is_main=True)]

    async def _photo(self, photo: Attachment) -> Part:
        data = await self._bytes(photo)
        real = next((kind for start, kind in IMAGE_TYPES.items() if data.startswith(start)), "")
        return self._file(replace(photo, mime_type=real or photo.mime_type), bool(real) and len(data) <= MAX_IMAGE)

    async def _document(self, document: Attachment) -> Part:
        data = await self._bytes(document)
        return self._file(document, document.mime_type in DOCUMENT_TYPES and len(data) <= MAX_FILE)

    def _file(self, file: Attachment, is_taken: bool) -> Part:
        """The file where WhatsApp takes it, else its name and where it is."""
        return Part(media=self._url(file)) if is_taken else Part(f"{file.file_name}\n{self._url(file)}")

    async def _bytes(self, file: Attachment) -> bytes:
        try:
            return await self._blobs.get(file.blob_id)
        except KeyError as error:
            raise Rejected("a file of this message is gone") from error

    def _url(self, file: Attachment) -> str:
        return f"{self._public_url}/files/{file.blob_id}?{urlencode({'type': file.mime_type, 'name': file.file_name})}"

    async def _send_part(self, address: str, part: Part, message: OutgoingMessage) -> str:
        if part.content is not None:
            try:
                return await self._send_content(address, part.content)
            except ApiError as error:
                if error.code not in CONTENT_TROUBLE:
                    raise
                log.warning("buttons were refused (%s); sent as numbered lines", error)
                return await self._send_lines(address, message)
        place = part.place
        return await self._api.send(
            sender=self._sender, to=address, callback=self._callback,
            body=part.text or None, media=[part.media] if part.media else [],
            action=f"geo:{place.lat:.6f},{place.lon:.6f}|{part.text[:100].replace('|', ' ')}" if place else None,
        )  # fmt: skip

    async def _send_content(self, address: str, content: Filled) -> str:
        sid = await self._templates.content(content.shape)
        try:
            return await self._api.send(
                sender=self._sender, to=address, callback=self._callback, content_sid=sid, variables=content.variables
            )
        except ApiError as error:
            if error.code == CONTENT_GONE:
                await self._templates.forget(content.shape)
            raise

    async def _send_lines(self, address: str, message: OutgoingMessage) -> str:
        sids = [
            await self._api.send(sender=self._sender, to=address, callback=self._callback, body=part.text)
            for part in _lines(message)
        ]
        return sids[-1]


def _lines(message: OutgoingMessage) -> list[Part]:
    texts: Sequence[str] = list(paragraphs(numbered(message), MAX_MESSAGE))
    return [Part(text, is_main=True) for text in texts]


def _link(sender: str) -> str:
    """Where a person opens the chat; empty while the number is not known."""
    number = sender.removeprefix(f"{PREFIX}+")
    return f"https://wa.me/{number}" if sender.startswith(f"{PREFIX}+") and number.isdecimal() else ""
