"""Telegram over python-telegram-bot: polling, or a webhook where the application has a public address."""

import asyncio
import html
import logging
import os
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

from aiolimiter import AsyncLimiter
from telegram import (
    Bot,
    BotCommand,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyParameters,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from mai.channels import (
    Button,
    ChannelError,
    Feature,
    GeoPoint,
    IncomingMessage,
    MessageKind,
    OutgoingMessage,
    Pace,
    Receive,
    RecipientBlocked,
    RecipientMoved,
    Rejected,
    Throttled,
    Unavailable,
)
from mai.ports import Blobs, Clock

# Times as the library's next version gives them; asked for the old way it warns, and a warning may be an error.
os.environ.setdefault("PTB_TIMEDELTA", "true")
log = logging.getLogger(__name__)

MAX_TEXT = 4_000
"""Under the platform's 4,096 characters, so that escaping and the title fit."""
PACE = Pace(per_second=30, chat_burst=20)
"""The Bot API allows about 30 messages a second in all and one a second to a chat, short bursts aside."""
POLL_SECONDS = 25
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
SILENT_SECONDS = 3.0 * POLL_SECONDS
"""A long poll answers at least every `POLL_SECONDS`; without an answer or an error for so long it is dead."""
WATCH_SECONDS = 5.0
GROUP_MINUTE = 20
"""Messages a minute that the platform allows to one group."""
MAX_GROUPS = 1_000
_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
_LOCATION_BUTTON = "📍"
_GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)

Menus = Mapping[str, Sequence[tuple[str, str]]]
"""Commands and what they do, by language; the empty language is for everybody else."""


class TelegramChannel:
    """Implements `mai.channels.Channel`. An address is a chat id."""

    name = "telegram"
    features = Feature.BUTTONS | Feature.PHOTOS | Feature.DOCUMENTS | Feature.LOCATIONS | Feature.EDITS
    max_text = MAX_TEXT

    def __init__(
        self,
        token: str,
        blobs: Blobs,
        clock: Clock,
        *,
        api_url: str = "https://api.telegram.org",
        webhook_url: str = "",
        webhook_secret: str = "",
        menus: Menus | None = None,
        group_texts: Mapping[str, str] | None = None,
        may_poll: Callable[[], bool] = lambda: True,
        pace: Pace | None = PACE,
    ) -> None:
        """`group_texts`: by language, what to say in a group that calls the bot. `may_poll`: false while another
        process takes the updates, since the platform allows one. `pace`: what the server at `api_url` allows; one of
        one's own may allow more than Telegram's."""
        self.link = ""
        self.pace = pace
        self._bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=HTTPXRequest(connection_pool_size=32),
            get_updates_request=HTTPXRequest(connection_pool_size=1, read_timeout=POLL_SECONDS + 10),
        )
        self._blobs = blobs
        self._clock = clock
        self._webhook_url = webhook_url
        self._webhook_secret = webhook_secret
        self._menus = menus or {}
        self._group_texts = group_texts or {}
        self._may_poll = may_poll
        self._heard_at = 0.0
        self._answered_at = 0.0
        self._groups: OrderedDict[str, AsyncLimiter] = OrderedDict()
        self._receive: Receive | None = None
        self._poller: asyncio.Task[None] | None = None

    async def start(self, receive: Receive) -> None:
        """Begin to take updates; the platform may come later, it is asked again and again."""
        self._receive = receive
        self._answered_at = asyncio.get_running_loop().time()
        self._poller = asyncio.create_task(self._watch())

    @property
    def silent_for(self) -> float:
        """Seconds since the platform answered last; 0 where updates come by webhook or another process polls."""
        if self._webhook_url or not self._heard_at or not self._may_poll():
            return 0.0
        return asyncio.get_running_loop().time() - self._heard_at

    @property
    def webhook(self) -> bool:
        """True where updates come by webhook."""
        return bool(self._webhook_url)

    @property
    def unanswered_for(self) -> float:
        """Seconds since a poll was answered last, whatever is tried meanwhile; 0 where this process does not poll."""
        if self._webhook_url or not self._answered_at or not self._may_poll():
            return 0.0
        return asyncio.get_running_loop().time() - self._answered_at

    async def _watch(self) -> None:
        """Run the poller, and start it anew where it has fallen silent: a connection may be dead without saying so."""
        while True:
            poller = asyncio.create_task(self._run())
            self._heard_at = asyncio.get_running_loop().time()
            try:
                while not poller.done() and self.silent_for < SILENT_SECONDS:
                    await asyncio.wait((poller,), timeout=WATCH_SECONDS)
            finally:
                finished = poller.done() and not poller.cancelled()
                poller.cancel()
                with suppress(asyncio.CancelledError):
                    await poller
            if finished:
                return
            log.warning("telegram has been silent for %s s; polling anew", SILENT_SECONDS)

    async def stop(self) -> None:
        """Stop taking updates."""
        if self._poller is not None:
            self._poller.cancel()
            with suppress(asyncio.CancelledError):
                await self._poller
            self._poller = None
        self._receive = None
        with suppress(TelegramError, RuntimeError):
            await self._bot.shutdown()

    async def _run(self) -> None:
        pause = FIRST_PAUSE
        while True:
            try:
                await self._wait_for_turn()
                await self._prepare()
                pause = FIRST_PAUSE
                if self._webhook_url:
                    return
                await self._poll()
            except RetryAfter as wait:
                await asyncio.sleep(_seconds(wait))
            except TelegramError as error:
                log.warning("telegram does not answer (%s); again in %s s", type(error).__name__, pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def _wait_for_turn(self) -> None:
        """One poller to a token: the others wait until it is gone."""
        while not self._webhook_url and not self._may_poll():
            await asyncio.sleep(FIRST_PAUSE)
            self._heard_at = self._answered_at = asyncio.get_running_loop().time()

    async def _prepare(self) -> None:
        await self._bot.initialize()
        self.link = self._bot.link
        if self._webhook_url:
            await self._bot.set_webhook(
                self._webhook_url, secret_token=self._webhook_secret or None, allowed_updates=_UPDATES
            )
        else:
            await self._bot.delete_webhook()
        for language, commands in self._menus.items():
            menu = [BotCommand(command, text[:256]) for command, text in commands]
            await self._bot.set_my_commands(menu, language_code=language or None)

    async def _poll(self) -> None:
        """Each update is stored before the next call acknowledges it."""
        offset = 0
        pause = FIRST_PAUSE
        while self._may_poll():
            try:
                updates = await self._bot.get_updates(offset=offset, timeout=POLL_SECONDS, allowed_updates=_UPDATES)
                pause = FIRST_PAUSE
                self._heard_at = self._answered_at = asyncio.get_running_loop().time()
            except RetryAfter as wait:
                self._heard_at = asyncio.get_running_loop().time()
                await asyncio.sleep(_seconds(wait))
                continue
            except NetworkError as error:
                if isinstance(error, BadRequest):
                    raise
                self._heard_at = asyncio.get_running_loop().time()
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            for update in sorted(updates, key=lambda one: one.update_id):
                await self.take(update)
                offset = max(offset, update.update_id + 1)

    async def take_json(self, data: dict[str, Any]) -> None:
        """An update that came over the webhook: stored when this returns."""
        update = Update.de_json(data, self._bot)
        if update is not None:
            await self.take(update)

    async def take(self, update: Update) -> None:
        """Store what an update says, then let go of the button that was pressed."""
        if update.message is not None and self._calls_us(update.message):
            await self._answer_group(update.message)
        message = self._read(update)
        if message is not None and self._receive is not None:
            await self._receive(message)
        if update.callback_query is not None:
            with suppress(TelegramError):
                await self._bot.answer_callback_query(update.callback_query.id)

    def _calls_us(self, message: Message) -> bool:
        """True where somebody in a group means the bot: by its name, by a command for it, or by an answer to it."""
        if message.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
            return False
        if message.from_user is None or message.from_user.is_bot or not self.link:
            return False
        name = re.escape(f"@{self._bot.username}".casefold())
        text = (message.text or message.caption or "").casefold()
        answered = message.reply_to_message.from_user if message.reply_to_message is not None else None
        named = re.search(rf"(?:^/\w+|(?<![\w.])){name}(?!\w)", text)
        return named is not None or (answered is not None and answered.id == self._bot.id)

    async def _answer_group(self, message: Message) -> None:
        """A MAI is for one person: a group is told where to find it, and no more often than the platform allows."""
        group = str(message.chat.id)
        limiter = self._groups.setdefault(group, AsyncLimiter(GROUP_MINUTE, 60.0))
        self._groups.move_to_end(group)
        if len(self._groups) > MAX_GROUPS:
            self._groups.popitem(last=False)
        person = message.from_user
        tag = (person.language_code if person is not None else None) or ""
        text = self._group_texts.get(tag) or self._group_texts.get(tag.split("-")[0]) or self._group_texts.get("en")
        if not text or not limiter.has_capacity():
            return
        await limiter.acquire()
        with suppress(TelegramError):
            await self._bot.send_message(
                message.chat.id,
                f"{text}\n{self.link}?start=group",
                reply_parameters=ReplyParameters(message.message_id, allow_sending_without_reply=True),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )

    def _read(self, update: Update) -> IncomingMessage | None:
        if update.callback_query is not None:
            return self._pressed(update.update_id, update.callback_query)
        if update.my_chat_member is not None:
            return self._membership(update.update_id, update.my_chat_member)
        message = update.message or update.edited_message
        if message is None:
            return None
        if message.migrate_to_chat_id is not None:
            fields: dict[str, Any] = {"kind": "moved", "new_address": str(message.migrate_to_chat_id)}
            return self._incoming(update.update_id, message, fields)
        if message.from_user is None or message.from_user.is_bot or message.chat.type != ChatType.PRIVATE:
            return None
        fields = _content(message)
        if update.edited_message is not None:
            fields["edits"] = str(message.message_id)
        if message.media_group_id is not None:
            # One photo stands for its album: the others are repeats of the same message.
            fields["message_id"] = f"album:{message.chat.id}:{message.media_group_id}"
            fields["group_id"] = message.media_group_id
        return self._incoming(update.update_id, message, fields)

    def _incoming(self, update_id: int, message: Message, fields: dict[str, Any]) -> IncomingMessage:
        person = message.from_user
        common: dict[str, Any] = {
            "channel": self.name,
            "message_id": f"u{update_id}",
            "address": str(message.chat.id),
            "received_at": self._clock.now(),
            "language_code": person.language_code if person else None,
            "sender_name": person.first_name if person else None,
            "forwarded": message.forward_origin is not None,
        }
        return IncomingMessage(**{**common, **fields})

    def _pressed(self, update_id: int, query: CallbackQuery) -> IncomingMessage | None:
        if query.message is None or query.data is None:
            return None
        return IncomingMessage(
            channel=self.name,
            message_id=f"u{update_id}",
            address=str(query.message.chat.id),
            kind="button",
            received_at=self._clock.now(),
            button_id=query.data,
            language_code=query.from_user.language_code,
        )

    def _membership(self, update_id: int, change: ChatMemberUpdated) -> IncomingMessage | None:
        if change.new_chat_member.status not in _GONE:
            return None
        return IncomingMessage(
            channel=self.name,
            message_id=f"u{update_id}",
            address=str(change.chat.id),
            kind="blocked",
            received_at=self._clock.now(),
        )

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """A message, its photo before it, its file and place after it; the id is the text's."""
        try:
            if message.photo is not None:
                await self._bot.send_photo(address, await self._blobs.get(message.photo.blob_id))
            sent = await self._bot.send_message(
                address,
                _html(message),
                parse_mode=ParseMode.HTML,
                reply_markup=_keyboard(message.buttons) or _location_keyboard(message),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
            if message.document is not None:
                data = await self._blobs.get(message.document.blob_id)
                await self._bot.send_document(address, data, filename=message.document.file_name)
            if message.location is not None:
                await self._bot.send_location(address, message.location.lat, message.location.lon)
        except TelegramError as error:
            raise _translated(error) from error
        except KeyError as error:
            raise Rejected("a file of this message is gone") from error
        if message.pinned:
            with suppress(TelegramError):  # a chat in which nothing may be pinned has read it all the same
                await self._bot.pin_chat_message(address, sent.message_id, disable_notification=True)
        return str(sent.message_id)

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        """Replace the text and the buttons."""
        try:
            await self._bot.edit_message_text(
                _html(message),
                chat_id=address,
                message_id=int(external_id),
                parse_mode=ParseMode.HTML,
                reply_markup=_keyboard(message.buttons),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        except TelegramError as error:
            if "not modified" not in str(error).casefold():
                raise _translated(error) from error

    async def fetch(self, media_ref: str) -> bytes:
        """A photo's or voice note's bytes."""
        try:
            file = await self._bot.get_file(media_ref)
            return bytes(await file.download_as_bytearray())
        except TelegramError as error:
            raise _translated(error) from error


def _content(message: Message) -> dict[str, Any]:
    text = message.text or message.caption or ""
    if message.photo:
        return {"kind": "photo", "text": text, "media_ref": message.photo[-1].file_id, "mime_type": "image/jpeg"}
    if message.voice is not None:
        return {"kind": "voice", "media_ref": message.voice.file_id, "mime_type": message.voice.mime_type}
    if message.location is not None:
        return {"kind": "location", "location": GeoPoint(message.location.latitude, message.location.longitude)}
    kinds: tuple[tuple[MessageKind, object], ...] = (
        ("contact", message.contact),
        ("sticker", message.sticker),
        ("document", message.document),
    )
    kind = next((name for name, there in kinds if there is not None), None)
    if kind is not None:
        return {"kind": kind, "text": text}
    return {"kind": "text" if message.text is not None else "other", "text": text}


def _html(message: OutgoingMessage) -> str:
    text = html.escape(message.text, quote=False)
    if not message.title:
        return text
    return f"<b>{html.escape(message.title, quote=False)}</b>\n{text}"


def _keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.id) for button in row] for row in rows]
    )


def _location_keyboard(message: OutgoingMessage) -> ReplyKeyboardMarkup | None:
    if not message.request_location:
        return None
    button = KeyboardButton(_LOCATION_BUTTON, request_location=True)
    return ReplyKeyboardMarkup([[button]], resize_keyboard=True, one_time_keyboard=True)


def _translated(error: TelegramError) -> ChannelError:
    """What a platform's error means to us."""
    match error:
        case RetryAfter():
            return Throttled(_seconds(error))
        case ChatMigrated():
            return RecipientMoved(str(error.new_chat_id))
        case Forbidden():
            return RecipientBlocked(str(error))
        case BadRequest() if "chat not found" in str(error).casefold():
            return RecipientBlocked(str(error))
        case BadRequest():
            return Rejected(str(error))
        case TimedOut():
            return Unavailable("no answer in time", maybe_sent="pool" not in str(error).casefold())
        case NetworkError():
            return Unavailable(type(error).__name__)
        case _:
            return Rejected(str(error))


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
