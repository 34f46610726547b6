"""The composition root: the only place where parts are put together."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta

from adapters.blobs.folder import FolderBlobs
from adapters.bus.in_process import InProcessBus
from adapters.charts.pictures import Pictures
from adapters.keys.file_store import FileKeyStore
from adapters.messaging.telegram import TelegramChannel
from adapters.messaging.web import WebChannel
from adapters.search.embedded import SqlIntentIndex
from adapters.storage.engine import open_engine
from adapters.storage.queues import SqlQueues
from adapters.storage.statistics import SqlDesk
from adapters.storage.switches import SqlSwitches
from adapters.storage.unit_of_work import SqlStore
from adapters.storage.web_log import SqlWebLog
from bot.broadcaster import Broadcaster
from bot.clock import SystemClock
from bot.dispatcher import Dispatcher
from bot.models import assistants, instruction_reader
from bot.postman import Postman
from bot.scheduler import Timer
from bot.sender import Sender
from bot.settings import Settings
from guardian.guardian import Guardian
from handlers.conversation import Conversation
from mai.channels import Channel, IncomingMessage
from mai.context import Geography, Services
from mai.ports import Clock, KeyStore
from metaspace.identity import Identity
from nlu.lexicons import Lexicon
from nlu.model_setup import ensure_model
from nlu.replies import Replies
from nlu.understanding import Understanding, load_understanding

log = logging.getLogger(__name__)

SETTLE_POLL = 0.02
MAX_ANSWER_TIMES = 1_000
"""Answers whose times the operator's figures are made of."""
TELEGRAM_WEBHOOK = "/webhooks/telegram"


def build_understanding(settings: Settings) -> Understanding:
    """The parser with its models; builds the encoder first where it is missing."""
    folder = ensure_model(settings.data_dir, source=settings.model_source, report=log.info)
    understanding = load_understanding(folder, settings.language_detectors.split(","))
    understanding.bigger = instruction_reader(settings, understanding.gazetteer)
    return understanding


@dataclass(slots=True)
class App:
    """Everything that runs, put together."""

    settings: Settings
    clock: Clock
    store: SqlStore
    queues: SqlQueues
    blobs: FolderBlobs
    understanding: Understanding
    replies: Replies
    services: Services
    channels: dict[str, Channel]
    web: WebChannel
    telegram: TelegramChannel | None
    dispatcher: Dispatcher
    sender: Sender
    broadcaster: Broadcaster
    switches: SqlSwitches
    postman: Postman
    timer: Timer
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def receive(self, message: IncomingMessage) -> bool:
        """Store what a person did; True where it is new. A channel acknowledges only after this."""
        return await self.queues.receive(message) is not None

    async def start(self) -> None:
        """Begin to work and to listen."""
        await self.switches.refresh()
        for part in (self.dispatcher, self.sender, self.postman, self.broadcaster, self.switches):
            self._tasks.append(asyncio.create_task(part.run()))
        self.timer.start()
        for channel in self.channels.values():
            await channel.start(self.receive)

    async def stop(self) -> None:
        """Stop listening, finish the piece at hand, close everything."""
        for channel in self.channels.values():
            await channel.stop()
        self.timer.stop()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        self._tasks.clear()
        await self.store.close()

    async def settled(self, limit: timedelta = timedelta(seconds=30)) -> bool:
        """Wait until nothing is due any more; False where that took longer than the limit."""
        quiet = 0
        for _ in range(int(limit.total_seconds() / SETTLE_POLL)):
            idle = (
                await self.dispatcher.idle()
                and await self.postman.idle()
                and await self.broadcaster.idle()
                and await self.sender.idle()
            )
            quiet = quiet + 1 if idle else 0
            if quiet >= 3:
                return True
            await asyncio.sleep(SETTLE_POLL)
        return False


def _issuer(settings: Settings, keys: KeyStore) -> Identity:
    """The Guardian's own identity, made once."""
    path = settings.data_dir / "keys" / "guardian.identity"
    if path.is_file():
        return Identity.from_text(path.read_text())
    identity = keys.create()
    path.write_text(identity.to_text())
    return identity


MENU = ("start", "help", "status", "settings", "privacy", "cancel")


def _telegram(settings: Settings, blobs: FolderBlobs, clock: Clock, replies: Replies) -> TelegramChannel | None:
    """The channel to Telegram where a token is set, with its menu of commands in every language."""
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        return None
    menus = {tag: [(name, replies.text(tag, f"command-{name}")) for name in MENU] for tag in replies.languages}
    menus[""] = menus["en"]
    base = settings.public_base_url
    return TelegramChannel(
        token,
        blobs,
        clock,
        api_url=settings.telegram_api_url,
        webhook_url=f"{base}{TELEGRAM_WEBHOOK}" if base else "",
        webhook_secret=settings.webhook_secret,
        menus=menus,
    )


def build_services(
    settings: Settings,
    store: SqlStore,
    queues: SqlQueues,
    clock: Clock,
    *,
    blobs: FolderBlobs,
    index: SqlIntentIndex,
    replies: Replies,
    geography: Geography,
    switches: SqlSwitches,
    channels: Mapping[str, Channel],
    answer_times: Callable[[], Sequence[float]] = tuple,
) -> Services:
    """Everything that a turn needs from outside its transaction."""
    keys = FileKeyStore(settings.data_dir / "keys")
    return Services(
        clock=clock,
        keys=keys,
        blobs=blobs,
        index=index,
        guardian=Guardian(),
        issuer=_issuer(settings, keys),
        replies=replies,
        geography=geography,
        assistants=assistants(settings),
        links=lambda: {name: channel.link for name, channel in channels.items()},
        operators=settings.operator_addresses,
        switches=switches,
        desk=SqlDesk(store, queues, answer_times),
        charts=Pictures(),
    )


def build_app(
    settings: Settings,
    *,
    clock: Clock | None = None,
    understanding: Understanding | None = None,
    extra_channels: tuple[Channel, ...] = (),
) -> App:
    """Put an application together; nothing runs yet. Tests hand in their own clock and a shared parser."""
    clock = clock or SystemClock()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    store = SqlStore(open_engine(settings.database), clock)
    queues, blobs = SqlQueues(store), FolderBlobs(settings.data_dir / "blobs")
    understanding = understanding or build_understanding(settings)
    replies = Replies(Lexicon())
    index = SqlIntentIndex(store)
    channels: dict[str, Channel] = {}
    switches = SqlSwitches(store)
    answer_times: deque[float] = deque(maxlen=MAX_ANSWER_TIMES)
    services = build_services(
        settings,
        store,
        queues,
        clock,
        blobs=blobs,
        index=index,
        replies=replies,
        geography=understanding.gazetteer,
        switches=switches,
        channels=channels,
        answer_times=lambda: list(answer_times),
    )
    web = WebChannel(SqlWebLog(store), blobs, clock, link=settings.web_address)
    telegram = _telegram(settings, blobs, clock, replies)
    own: tuple[Channel, ...] = (web,) if telegram is None else (web, telegram)
    channels |= {channel.name: channel for channel in (*own, *extra_channels)}
    conversation = Conversation(understanding)
    dispatcher = Dispatcher(store, queues, services, conversation, channels, answer_times=answer_times)
    broadcaster = Broadcaster(store, services)

    def look() -> None:
        dispatcher.wake()
        broadcaster.wake()

    return App(
        settings=settings,
        clock=clock,
        store=store,
        queues=queues,
        blobs=blobs,
        understanding=understanding,
        replies=replies,
        services=services,
        channels=channels,
        web=web,
        telegram=telegram,
        dispatcher=dispatcher,
        sender=Sender(store, queues, channels, clock),
        broadcaster=broadcaster,
        switches=switches,
        postman=Postman(store, queues, InProcessBus(), index, clock),
        timer=Timer(settings.timers_database, look, queues, clock),
    )


@asynccontextmanager
async def running(app: App) -> AsyncIterator[App]:
    """An application that runs within the block."""
    await app.start()
    try:
        yield app
    finally:
        await app.stop()
