"""Carries messages between MAIs: from the outbox over the bus, and from the bus to the MAI they are for."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

from adapters.bus.in_process import InProcessBus
from adapters.search.embedded import SqlIntentIndex
from adapters.storage.news import News
from adapters.storage.queues import SqlQueues, is_replay
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from mai.ports import Clock
from mai.receiving import receive_broadcast
from metaspace.envelope import Envelope, verify
from metaspace.errors import MetaspaceError

log = logging.getLogger(__name__)

BATCH = 200
IDLE = 5.0
LOOK_AROUND = 2.0
"""How often mail is looked for that another process has left."""


class Postman:
    """One per process."""

    def __init__(
        self,
        store: SqlStore,
        queues: SqlQueues,
        bus: InProcessBus,
        index: SqlIntentIndex,
        clock: Clock,
        alone: Callable[[], bool] = lambda: True,
    ) -> None:
        """`alone`: no other process serves the same database."""
        self._store = store
        self._queues = queues
        self._bus = bus
        self._index = index
        self._clock = clock
        self._alone = alone
        self._wake = asyncio.Event()
        bus.subscribe(self.deliver)

        store.listeners.append(self._notice)

    def _notice(self, news: News) -> None:
        if news.mail:
            self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._wake.clear()
            try:
                while await self.carry():
                    pass
            except Exception:
                log.exception("carrying messages failed")
                await asyncio.sleep(1)
            with suppress(TimeoutError):
                async with asyncio.timeout(IDLE if self._alone() else LOOK_AROUND):
                    await self._wake.wait()

    async def idle(self) -> bool:
        """True where no message waits."""
        return not await self._queues.published(1)

    async def carry(self) -> bool:
        """Publish what waits, in order; True where there may be more."""
        waiting = await self._queues.published(BATCH)
        for _, envelope in waiting:
            await self._bus.publish(envelope)
        if waiting:
            await self._queues.forget_published([message_id for message_id, _ in waiting])
        return len(waiting) == BATCH

    async def deliver(self, raw: bytes) -> None:
        """Take a message from the bus: checked, kept once, queued for its MAI. What cannot be trusted is dropped."""
        try:
            envelope = Envelope.from_bytes(raw)
            verify(envelope, now=self._clock.now())
        except MetaspaceError as error:
            log.warning("a message was dropped: %s", error)
            return
        async with self._store() as uow:
            if await is_replay(uow, envelope.sender.mai_id, envelope.nonce.hex(), envelope.expires_at):
                return
            try:
                await self._hand_over(uow, envelope)
            except MetaspaceError as error:
                log.warning("a message was refused: %s", error)
            await uow.commit()

    async def _hand_over(self, uow: SqlUnitOfWork, envelope: Envelope) -> None:
        now = self._clock.now()
        if not envelope.is_broadcast:
            person = await uow.people.by_mai(envelope.recipient)
            if person is not None:
                payload = {"envelope": envelope.to_bytes().decode()}
                await uow.tasks.add(person.person_id, "bus", envelope.type.name.lower(), payload, due_at=now)
            return
        intent_id = await receive_broadcast(uow, self._index.within(uow), envelope)
        owner = await uow.people.by_mai(envelope.sender.mai_id)
        if intent_id is not None and owner is not None:
            name = f"wish.search:{intent_id}"
            await uow.tasks.schedule(owner.person_id, "wish.search", {"wish_id": intent_id}, due_at=now, name=name)
