"""Works through what people did and what falls due: one person's things in order, people side by side."""

import asyncio
import heapq
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from adapters.storage.news import News
from adapters.storage.queues import SqlQueues, claim, take_work
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from bot.answer_times import AnswerTimes
from bot.observability.observer import Observer
from handlers.conversation import Conversation
from mai.agent import Mai
from mai.channels import Channel, ChannelError, IncomingMessage
from mai.context import Context, Services
from mai.operations import MAINTENANCE
from mai.records import Work
from mai.relaying import TRANSLATE
from metaspace.envelope import Envelope
from metaspace.errors import MetaspaceError

log = logging.getLogger(__name__)

MAX_ACTORS = 16
"""People served at the same time."""
LOOK_AHEAD = timedelta(seconds=30)
"""The queue is read this far ahead, this often, also for work that another process has left."""
MAX_AHEAD = 2_000
"""Moments at which work falls due that are kept in mind; more wait in the queue."""
WHEN_FULL = timedelta(seconds=1)
LOOK_AROUND = timedelta(seconds=5)
"""How often work is looked for that another process has left undone."""
LEFT_UNDONE = timedelta(seconds=3)
"""Work of another process is left to it for this long after it fell due."""
BUSY_ELSEWHERE = timedelta(milliseconds=300)
MAX_BATCH = 8
"""Pieces of one person's work that are read at once."""
MAX_TURNS = 8
"""Turns in one transaction, fewer where what people send has to be stored."""
LINES = 4
"""Transactions with turns at the same time, where the database can serve several."""
MAX_MEDIA_BYTES = 10 * 1024 * 1024
FETCH_TIMEOUT = 20.0


class Dispatcher:
    """Takes work from the queue and hands it to the conversation or the MAI; each piece is done whole or not at all."""

    def __init__(
        self,
        store: SqlStore,
        queues: SqlQueues,
        services: Services,
        conversation: Conversation,
        channels: dict[str, Channel],
        alone: Callable[[], bool] = lambda: True,
        observer: Observer | None = None,
        *,
        answer_times: AnswerTimes | None = None,
    ) -> None:
        """`alone`: no other process serves the same database; `answer_times` is told how long each answer took."""
        self._store = store
        self._queues = queues
        self._services = services
        self._conversation = conversation
        self._channels = channels
        self._alone = alone
        self._observer = observer or Observer(services.clock)
        self._answer_times = answer_times or AnswerTimes(services.clock)
        self._turns = store.group(most=MAX_TURNS, lines=LINES, before=store.small_writes)
        self._wake = asyncio.Event()
        self._actors: dict[str, asyncio.Task[None]] = {}
        self._ahead: list[tuple[datetime, str]] = []
        """When whose work falls due, a heap."""
        self._again: set[str] = set()
        """Those for whom something fell due while they were being served."""
        self._looked_until: datetime | None = None
        self._reading_thread = ThreadPoolExecutor(1, thread_name_prefix="reading")
        store.listeners.append(self._notice)

    def wake(self) -> None:
        """There may be work that this process has not been told of, or the clock was changed."""
        self._looked_until = None
        self._wake.set()

    def _notice(self, news: News) -> None:
        now = self._services.clock.now()
        # The clock may have jumped beyond what was read ahead.
        until = max(self._looked_until or now, now)
        for person_id, due_at in news.work:
            if due_at <= until:
                self._expect(person_id, due_at)
                self._wake.set()

    def _expect(self, person_id: str, due_at: datetime) -> None:
        if len(self._ahead) < MAX_AHEAD:
            heapq.heappush(self._ahead, (due_at, person_id))
        else:
            self._looked_until = min(self._looked_until or due_at, self._services.clock.now() + WHEN_FULL)

    async def run(self) -> None:
        """Until cancelled."""
        try:
            while True:
                self._wake.clear()
                try:
                    await self._look()
                    await self._start_actors()
                except Exception:
                    log.exception("looking for work failed")
                    await asyncio.sleep(1)
                with suppress(TimeoutError):
                    async with asyncio.timeout(self._pause()):
                        await self._wake.wait()
        finally:
            for actor in self._actors.values():
                actor.cancel()
            await asyncio.gather(*self._actors.values(), return_exceptions=True)
            self._reading_thread.shutdown(wait=False)

    async def idle(self) -> bool:
        """True where nothing is due and nobody is being served."""
        now = self._services.clock.now()
        return not await self._queues.work_ahead(now, 1) and not self._actors

    async def _look(self) -> None:
        """Read the queue ahead, where that was long ago."""
        now = self._services.clock.now()
        if self._looked_until is not None and now < self._looked_until:
            return
        # What is committed from here on is noticed, what was before is read.
        if self._alone():
            until = self._looked_until = now + LOOK_AHEAD
        else:
            self._looked_until = now + LOOK_AROUND
            until = now - LEFT_UNDONE
        for person_id, due_at in await self._queues.work_ahead(until, MAX_AHEAD):
            self._expect(person_id, due_at)

    def _pause(self) -> float:
        """Until something falls due or the queue is to be read again; whoever has been served calls by himself."""
        now = self._services.clock.now()
        soonest = self._looked_until or now
        if self._ahead and len(self._actors) < MAX_ACTORS:
            soonest = min(soonest, self._ahead[0][0])
        return min(max((soonest - now).total_seconds(), 0.0), LOOK_AHEAD.total_seconds())

    async def _start_actors(self) -> None:
        now = self._services.clock.now()
        people: dict[str, None] = {}
        while self._ahead and self._ahead[0][0] <= now and len(self._actors) + len(people) < MAX_ACTORS:
            _, person_id = heapq.heappop(self._ahead)
            if person_id in self._actors:
                self._again.add(person_id)
            else:
                people[person_id] = None
        if not people:
            return
        try:
            found = await self._queues.due_work(list(people), now, MAX_BATCH)
        except Exception:
            for person_id in people:
                self._expect(person_id, now + WHEN_FULL)
            raise
        for person_id, works in found.items():
            if works:
                self._actors[person_id] = asyncio.create_task(self._serve(person_id, works))

    async def _serve(self, person_id: str, works: list[Work]) -> None:
        try:
            for work in works:
                with self._observer.turn(work) as turn:
                    if not await self._do(work):
                        turn.outcome = "busy"
                if turn.outcome == "busy":
                    self._expect(person_id, self._services.clock.now() + BUSY_ELSEWHERE)
                    return
            if len(works) == MAX_BATCH or person_id in self._again:
                self._expect(person_id, self._services.clock.now())
        except Exception:
            log.exception("serving a person failed")
            self._expect(person_id, self._services.clock.now() + timedelta(seconds=1))
        finally:
            self._again.discard(person_id)
            del self._actors[person_id]
            self._wake.set()

    async def _do(self, work: Work) -> bool:
        """One piece; False where another process is serving this person."""
        try:
            if work.source == "inbox" and await self._kept_for_later(work):
                return True
            message = await self._prepared(work) if work.source == "inbox" else None
            if work.kind == TRANSLATE:
                work = await self._translated(work)
            elif work.source == "task" and work.kind in self._conversation.routes.preparations:
                prepare = self._conversation.routes.preparations[work.kind]
                work = replace(work, payload=await prepare(self._services, dict(work.payload)))
            if not await self._turns.do(lambda uow: self._turn(uow, work, message)):
                return False
            if message is not None:
                self._answer_times.append((self._services.clock.now() - work.due_at).total_seconds())
        except Exception as error:
            self._observer.failed()
            log.exception("work %s of kind %s failed, attempt %s", work.work_id, work.kind, work.attempts + 1)
            again_at = await self._queues.fail_work(work, repr(error))
            if again_at is not None:
                self._expect(work.person_id, again_at)
            elif work.source == "inbox":
                await self._apologise(work)
        return True

    async def _turn(self, uow: SqlUnitOfWork, work: Work, message: IncomingMessage | None) -> bool:
        """One piece, within a transaction; False where another process is serving this person."""
        if not await claim(uow, work.person_id):
            return False
        if await take_work(uow, work.work_id):
            await self._act(uow, work, message)
        return True

    async def _act(self, uow: SqlUnitOfWork, work: Work, message: IncomingMessage | None) -> None:
        person = await uow.people.get(work.person_id)
        if person is None:
            return  # forgotten meanwhile
        if message is not None and message.kind == "blocked":
            address = await uow.people.address(message.channel, message.address)
            if address is not None:
                await uow.people.put_address(replace(address, blocked=True))
            return
        if message is not None and message.kind == "moved" and message.new_address:
            await uow.people.move_address(message.channel, message.address, message.new_address)
            if person.address == message.address:
                await uow.people.save(replace(person, address=message.new_address))
            return
        talk = await uow.people.conversation(person.person_id)
        ctx = Context(self._services, uow, person, talk, self._services.clock.now(), hers=message is not None)
        if message is not None:
            await self._conversation.on_message(ctx, message)
        elif work.source == "task":
            await self._conversation.on_task(ctx, work)
        else:
            await self._receive(ctx, work)

    async def _kept_for_later(self, work: Work) -> bool:
        """During maintenance what people do is kept, in order, and answered when it is over; operators go on."""
        if not self._services.switches.get(MAINTENANCE, False) or work.kind in ("blocked", "moved"):
            return False
        if (work.payload["channel"], work.payload["address"]) in self._services.operators:
            return False
        async with self._store() as uow:
            tell = await uow.operations.hold(work.work_id, work.person_id)
            person = await uow.people.get(work.person_id)
            if tell and person is not None:
                here = replace(person, channel=work.payload["channel"], address=work.payload["address"])
                talk = await uow.people.conversation(person.person_id)
                await Context(self._services, uow, here, talk, self._services.clock.now()).tell("maintenance")
            await uow.commit()
        return True

    async def _receive(self, ctx: Context, work: Work) -> None:
        try:
            await Mai(ctx).receive(Envelope.from_bytes(work.payload["envelope"].encode()))
        except MetaspaceError as error:
            log.warning("a message to %s was refused: %s", ctx.person.mai_id, error)
        if not ctx.gone:
            await ctx.uow.people.save_conversation(ctx.conversation)

    async def _prepared(self, work: Work) -> IncomingMessage:
        """The message, read ahead, with its picture fetched from the platform and kept."""
        message = await self._with_media(work, IncomingMessage.from_json(work.payload))
        if self._conversation.will_read(message):
            # In a thread, before the transaction: the encoder takes longer than all the rest of a turn.
            loop = asyncio.get_running_loop()
            with self._observer.reading():
                await loop.run_in_executor(self._reading_thread, self._conversation.read_ahead, message)
        return message

    async def _with_media(self, work: Work, message: IncomingMessage) -> IncomingMessage:
        """With its picture or voice note fetched and kept, seen or heard where somebody can."""
        if message.kind not in ("photo", "voice") or message.media_ref is None:
            return message
        assistants = self._services.assistants
        sample = message.kind == "voice" and await self._awaits_voice(work.person_id)
        if message.kind == "voice" and not sample and assistants.speech is None:
            return replace(message, media_ref=None)
        channel = self._channels.get(message.channel)
        try:
            async with asyncio.timeout(FETCH_TIMEOUT):
                data = await channel.fetch(message.media_ref) if channel else b""
        except (ChannelError, TimeoutError):
            data = b""
        if not 0 < len(data) <= MAX_MEDIA_BYTES:
            return replace(message, media_ref=None)
        if message.kind == "voice" and not sample:
            mime_type = message.mime_type or "audio/ogg"
            words = await asyncio.to_thread(assistants.hear, data, mime_type, message.language_code)
            return replace(message, media_ref=None, text=words or "", heard=True)
        if message.kind == "photo" and assistants.vision is not None and not message.text.strip():
            mime_type = message.mime_type or "image/jpeg"
            message = replace(message, seen=await asyncio.to_thread(assistants.see, data, mime_type))
        blob_id = await self._services.blobs.put(data, message.mime_type or "application/octet-stream")
        return replace(message, media_ref=blob_id)

    async def _translated(self, work: Work) -> Work:
        note = dict(work.payload)
        translate = self._services.assistants.translate
        said = await asyncio.to_thread(translate, note["text"], note["language"], note["target"])
        return replace(work, payload=note | {"translation": said or ""})

    async def _awaits_voice(self, person_id: str) -> bool:
        """A voice note is fetched only where the person has just consented."""
        async with self._store() as uow:
            question = (await uow.people.conversation(person_id)).question
            await uow.commit()
        return question is not None and question.kind == "privacy.voice"

    async def _apologise(self, work: Work) -> None:
        async with self._store() as uow:
            person = await uow.people.get(work.person_id)
            if person is None:
                return
            talk = await uow.people.conversation(person.person_id)
            ctx = Context(self._services, uow, person, talk, self._services.clock.now())
            await ctx.tell("sorry-failed")
            await uow.commit()
