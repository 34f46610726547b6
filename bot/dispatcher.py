"""Works through what people did and what falls due: one person's things in order, people side by side."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

from adapters.storage.queues import SqlQueues, finish_work
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from handlers.conversation import Conversation
from mai.agent import Mai
from mai.channels import Channel, ChannelError, IncomingMessage
from mai.context import Context, Services
from mai.records import Address, Work
from metaspace.envelope import Envelope
from metaspace.errors import MetaspaceError

log = logging.getLogger(__name__)

MAX_ACTORS = 16
"""People served at the same time."""
IDLE = 30.0
"""Seconds after which the queue is looked at even if nobody called."""
MAX_MEDIA_BYTES = 10 * 1024 * 1024
FETCH_TIMEOUT = 20.0


class Dispatcher:
    """Takes work from the queue and hands it to the conversation or the MAI; each piece in one transaction."""

    def __init__(
        self,
        store: SqlStore,
        queues: SqlQueues,
        services: Services,
        conversation: Conversation,
        channels: dict[str, Channel],
        after_commit: Callable[[], Awaitable[None]],
    ) -> None:
        self._store = store
        self._queues = queues
        self._services = services
        self._conversation = conversation
        self._channels = channels
        self._after_commit = after_commit
        self._wake = asyncio.Event()
        self._actors: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()

    def wake(self) -> None:
        """There may be work."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        try:
            while True:
                self._wake.clear()
                await self._start_actors()
                pause = await self._pause()
                with suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._wake.wait()
        finally:
            for actor in self._actors.values():
                actor.cancel()
            await asyncio.gather(*self._actors.values(), return_exceptions=True)

    async def idle(self) -> bool:
        """True where nothing is due and nobody is being served."""
        due = await self._queues.people_with_work(self._services.clock.now(), 1)
        return not due and not self._actors

    async def _pause(self) -> float:
        due = await self._queues.next_due_at()
        if due is None:
            return IDLE
        waiting = (due - self._services.clock.now()).total_seconds()
        # Somebody who is being served right now has due work that is not ours to start.
        return min(max(waiting, 0.05 if not self._actors else 0.5), IDLE)

    async def _start_actors(self) -> None:
        people = await self._queues.people_with_work(self._services.clock.now(), 4 * MAX_ACTORS)
        for person_id in people:
            if person_id in self._actors:
                self._again.add(person_id)
            elif len(self._actors) < MAX_ACTORS:
                self._actors[person_id] = asyncio.create_task(self._serve(person_id))

    async def _serve(self, person_id: str) -> None:
        try:
            while True:
                work = await self._queues.next_work(person_id, self._services.clock.now())
                if work is None:
                    return
                await self._do(work)
        except Exception:
            log.exception("serving a person failed")
            await asyncio.sleep(1)
        finally:
            self._actors.pop(person_id, None)
            self._again.discard(person_id)
            self._wake.set()

    async def _do(self, work: Work) -> None:
        try:
            message = await self._prepared(work) if work.source == "inbox" else None
            async with self._store() as uow:
                await self._act(uow, work, message)
                await finish_work(uow, work.work_id)
                await uow.commit()
        except Exception as error:
            log.exception("work %s of kind %s failed, attempt %s", work.work_id, work.kind, work.attempts + 1)
            if await self._queues.fail_work(work, repr(error)) and work.source == "inbox":
                await self._apologise(work)
        await self._after_commit()

    async def _act(self, uow: SqlUnitOfWork, work: Work, message: IncomingMessage | None) -> None:
        person = await uow.people.get(work.person_id)
        if person is None:
            return  # forgotten meanwhile
        if message is not None and message.kind == "blocked":
            await uow.people.put_address(Address(message.channel, message.address, person.person_id, blocked=True))
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

    async def _receive(self, ctx: Context, work: Work) -> None:
        try:
            await Mai(ctx).receive(Envelope.from_bytes(work.payload["envelope"].encode()))
        except MetaspaceError as error:
            log.warning("a message to %s was refused: %s", ctx.person.mai_id, error)
        if not ctx.gone:
            await ctx.uow.people.save_conversation(ctx.conversation)

    async def _prepared(self, work: Work) -> IncomingMessage:
        """The message, with its picture fetched from the platform and kept."""
        message = IncomingMessage.from_json(work.payload)
        if message.kind not in ("photo", "voice") or message.media_ref is None:
            return message
        if message.kind == "voice" and not await self._awaits_voice(work.person_id):
            return replace(message, media_ref=None)
        channel = self._channels.get(message.channel)
        try:
            async with asyncio.timeout(FETCH_TIMEOUT):
                data = await channel.fetch(message.media_ref) if channel else b""
        except (ChannelError, TimeoutError):
            data = b""
        if not 0 < len(data) <= MAX_MEDIA_BYTES:
            return replace(message, media_ref=None)
        blob_id = await self._services.blobs.put(data, message.mime_type or "application/octet-stream")
        return replace(message, media_ref=blob_id)

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
