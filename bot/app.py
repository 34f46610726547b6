"""The composition root: the only place where parts are put together."""

import asyncio
import gc
import logging
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
from adapters.messaging.whatsapp.api import TwilioApi
from adapters.messaging.whatsapp.channel import WhatsAppChannel
from adapters.search.embedded import SqlIntentIndex
from adapters.storage.engine import open_engine
from adapters.storage.leases import SqlLeases
from adapters.storage.outgoing import SqlOutgoing
from adapters.storage.queues import SqlQueues
from adapters.storage.statistics import SqlDesk
from adapters.storage.switches import SqlSwitches
from adapters.storage.templates import SqlTemplates
from adapters.storage.unit_of_work import SqlStore
from adapters.storage.web_log import SqlWebLog
from bot.answer_times import AnswerTimes
from bot.broadcaster import Broadcaster
from bot.clock import SystemClock
from bot.dispatcher import Dispatcher
from bot.leadership import Leadership
from bot.models import assistants
from bot.observability.observer import Observer
from bot.observability.tracing import Tracing
from bot.postman import Postman
from bot.reading import build_understanding
from bot.scheduler import Timer
from bot.sender import Sender
from bot.settings import Settings
from bot.throttle import Admission, Throttle
from guardian.guardian import Guardian
from handlers.conversation import Conversation
from mai.channels import Channel, IncomingMessage
from mai.context import Geography, Services
from mai.ports import Clock
from metaspace.identity import Identity
from nlu.lexicons import Lexicon
from nlu.replies import Replies
from nlu.understanding import Understanding

log = logging.getLogger(__name__)

SETTLE_POLL = 0.02
SENDING, POLLING, TIMERS, BROADCASTS = "sending", "polling", "timers", "broadcasts"
"""Jobs that one process does for all over a database."""
TIMERS_LOOK = 2.0
TELEGRAM_WEBHOOK = "/webhooks/telegram"
TWILIO_WEBHOOK = "/webhooks/twilio"


@dataclass(slots=True)
class App:
    """Everything that runs, put together."""

    settings: Settings
    clock: Clock
    store: SqlStore
    queues: SqlQueues
    outgoing: SqlOutgoing
    leadership: Leadership
    throttle: Throttle
    observer: Observer
    blobs: FolderBlobs
    understanding: Understanding
    replies: Replies
    services: Services
    channels: dict[str, Channel]
    web: WebChannel
    telegram: TelegramChannel | None
    whatsapp: WhatsAppChannel | None
    dispatcher: Dispatcher
    sender: Sender
    broadcaster: Broadcaster
    switches: SqlSwitches
    answer_times: AnswerTimes
    postman: Postman
    timer: Timer
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def receive(self, message: IncomingMessage) -> bool:
        """Store what a person did; True where it is new. A channel acknowledges only after this."""
        with self.observer.receiving(message) as receipt:
            admission = self.throttle.admit(message)
            receipt.refused = admission is not Admission.READ
            if receipt.refused:
                receipt.new = await self.queues.refuse(message, say_so=admission is Admission.SLOW_DOWN)
            else:
                receipt.new = await self.queues.receive(message) is not None
        return receipt.new

    async def start(self) -> None:
        """Begin to work and to listen."""
        await self.leadership.start()
        await self.switches.refresh()
        for part in (self.dispatcher, self.sender, self.postman, self.broadcaster, self.switches):
            self._tasks.append(asyncio.create_task(part.run()))
        self._keep_time()
        self._tasks.append(asyncio.create_task(self._follow_timers()))
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
        await self.leadership.stop()
        await self.store.close()
        await asyncio.to_thread(self.observer.tracing.close)

    @property
    def ended(self) -> list[str]:
        """Parts that should run for ever and do not."""
        return [getattr(task.get_coro(), "__qualname__", "a part") for task in self._tasks if task.done()]

    def _keep_time(self) -> None:
        """The timers run in the process that leads; the others find what is due in the queue."""
        if self.leadership.holds(TIMERS) != self.timer.running:
            if self.timer.running:
                self.timer.stop()
            else:
                self.timer.start()

    async def _follow_timers(self) -> None:
        while True:
            await asyncio.sleep(TIMERS_LOOK)
            self._keep_time()

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


def _issuer(settings: Settings, keys: FileKeyStore) -> Identity:
    """The Guardian's own identity, made once."""
    path = settings.data_dir / "keys" / "guardian.identity"
    if path.is_file():
        return Identity.from_text(path.read_text())
    identity = keys.make()
    path.write_text(identity.to_text())
    return identity


MENU = ("start", "help", "status", "settings", "privacy", "link", "cancel")


def _telegram(
    settings: Settings, blobs: FolderBlobs, clock: Clock, replies: Replies, may_poll: Callable[[], bool]
) -> TelegramChannel | None:
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
        group_texts={tag: replies.text(tag, "group-private") for tag in replies.languages},
        may_poll=may_poll,
    )


def twilio_api(settings: Settings) -> TwilioApi | None:
    """The account at Twilio, where one is set."""
    if not settings.twilio_account_sid:
        return None
    return TwilioApi(settings.twilio_account_sid, settings.twilio_tokens[0], api_url=settings.twilio_api_url)


def _whatsapp(
    settings: Settings, store: SqlStore, outgoing: SqlOutgoing, blobs: FolderBlobs, replies: Replies
) -> WhatsAppChannel | None:
    """The channel to WhatsApp where an account at Twilio is set."""
    api = twilio_api(settings)
    if api is None:
        return None
    return WhatsAppChannel(
        api,
        SqlTemplates(store),
        blobs,
        store.clock,
        sender=settings.twilio_whatsapp_from,
        public_url=settings.public_base_url,
        webhook_url=f"{settings.public_base_url}{TWILIO_WEBHOOK}",
        note=outgoing.note_delivery,
        list_label=lambda language: replies.text(language, "whatsapp-choose"),
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
        operator_page=f"{settings.web_address}operator",
    )


def build_app(
    settings: Settings,
    *,
    clock: Clock | None = None,
    understanding: Understanding | None = None,
    extra_channels: tuple[Channel, ...] = (),
    observer: Observer | None = None,
) -> App:
    """Put an application together; nothing runs yet. Tests hand in their own clock and a shared parser."""
    clock = clock or SystemClock()
    observer = observer or Observer(clock, Tracing.to_collector(settings.otel_exporter_otlp_endpoint))
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    store = SqlStore(open_engine(settings.database), clock)
    queues, outgoing, blobs = SqlQueues(store), SqlOutgoing(store), FolderBlobs(settings.data_dir / "blobs")
    leadership = Leadership(SqlLeases(store), (SENDING, POLLING, TIMERS, BROADCASTS))
    understanding = understanding or build_understanding(settings)
    replies = Replies(Lexicon())
    index = SqlIntentIndex(store)
    channels: dict[str, Channel] = {}
    switches = SqlSwitches(store)
    answer_times = AnswerTimes(clock)
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
        answer_times=answer_times.recent,
    )
    web = WebChannel(SqlWebLog(store), blobs, clock, link=settings.web_address)
    telegram = _telegram(settings, blobs, clock, replies, lambda: leadership.holds(POLLING))
    whatsapp = _whatsapp(settings, store, outgoing, blobs, replies)
    own: list[Channel] = [channel for channel in (web, telegram, whatsapp) if channel is not None]
    channels |= {channel.name: channel for channel in (*own, *extra_channels)}
    conversation = Conversation(understanding)
    dispatcher = Dispatcher(
        store, queues, services, conversation, channels, leadership.alone, observer, answer_times=answer_times
    )
    sender = Sender(store, outgoing, channels, clock, lambda: leadership.holds(SENDING), leadership.alone, observer)
    broadcaster = Broadcaster(store, services, is_active=lambda: leadership.holds(BROADCASTS))

    def look() -> None:
        dispatcher.wake()
        broadcaster.wake()

    return App(
        settings=settings,
        clock=clock,
        store=store,
        queues=queues,
        outgoing=outgoing,
        leadership=leadership,
        throttle=Throttle(settings.inbound_per_minute),
        observer=observer,
        blobs=blobs,
        understanding=understanding,
        replies=replies,
        services=services,
        channels=channels,
        web=web,
        telegram=telegram,
        whatsapp=whatsapp,
        dispatcher=dispatcher,
        sender=sender,
        broadcaster=broadcaster,
        switches=switches,
        answer_times=answer_times,
        postman=Postman(store, queues, InProcessBus(), index, clock, leadership.alone),
        timer=Timer(settings.timers_database, look, queues, clock),
    )


def spare_the_collector() -> None:
    """What was built at the start stays for good: looking through it for garbage would hold up everybody."""
    gc.collect()
    gc.freeze()


@asynccontextmanager
async def running(app: App) -> AsyncIterator[App]:
    """An application that runs within the block."""
    await app.start()
    try:
        yield app
    finally:
        await app.stop()
