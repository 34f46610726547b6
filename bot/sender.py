"""Delivers the outbox: in order to each chat, chats side by side, paced, retried, never twice that we know of."""

import asyncio
import logging
from collections import OrderedDict, defaultdict
from contextlib import suppress
from datetime import datetime, timedelta

from aiolimiter import AsyncLimiter

from adapters.storage.news import News
from adapters.storage.queues import Outgoing, SqlQueues
from adapters.storage.unit_of_work import SqlStore
from mai.channels import (
    Channel,
    ChannelError,
    Pace,
    RecipientBlocked,
    RecipientMoved,
    Rejected,
    Throttled,
    Unavailable,
    degrade,
)
from mai.ports import Clock
from mai.records import Address

log = logging.getLogger(__name__)

MAX_ATTEMPTS = 8
BATCH = 200
MAX_CHATS = 30
"""Chats written to at the same time."""
FIRST_BACKOFF = timedelta(seconds=1)
MAX_BACKOFF = timedelta(minutes=5)
IDLE = 30.0
MAX_PACED_CHATS = 10_000
"""Chats whose recent pace is remembered."""


class Pacer:
    """Keeps the sending on one channel within what its platform allows."""

    def __init__(self, pace: Pace) -> None:
        self._burst = pace.chat_burst
        self._all = AsyncLimiter(pace.per_second, 1.0)
        self._chats: OrderedDict[str, AsyncLimiter] = OrderedDict()

    async def wait(self, address: str) -> None:
        """Until one more message may go to this chat."""
        chat = self._chats.setdefault(address, AsyncLimiter(self._burst, float(self._burst)))
        self._chats.move_to_end(address)
        if len(self._chats) > MAX_PACED_CHATS:
            self._chats.popitem(last=False)
        await chat.acquire()
        await self._all.acquire()


class Sender:
    """One per process."""

    def __init__(self, store: SqlStore, queues: SqlQueues, channels: dict[str, Channel], clock: Clock) -> None:
        self._store = store
        self._queues = queues
        self._channels = channels
        self._clock = clock
        self._pacers = {name: Pacer(channel.pace) for name, channel in channels.items() if channel.pace is not None}
        self._wake = asyncio.Event()
        self._busy = False
        self._next_try: datetime | None = None
        store.listeners.append(self._notice)

    def _notice(self, news: News) -> None:
        if news.outgoing:
            self._wake.set()

    def wake(self) -> None:
        """There may be something to send that this process has not been told of, or the clock was changed."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._wake.clear()
            try:
                while await self.send_due():
                    pass
            except Exception:
                log.exception("sending failed")
                await asyncio.sleep(1)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._pause()):
                    await self._wake.wait()

    async def idle(self) -> bool:
        """True where nothing may be sent now."""
        return not self._busy and not await self._queues.outgoing(self._clock.now(), 1)

    def _pause(self) -> float:
        """Until the next attempt at what had to wait, or until the outbox is looked at anyway."""
        if self._next_try is None:
            return IDLE
        return min(max((self._next_try - self._clock.now()).total_seconds(), 0.05), IDLE)

    async def send_due(self) -> bool:
        """Send what is due; True where there may be more."""
        self._next_try = None
        rows = await self._queues.outgoing(self._clock.now(), BATCH)
        chats: dict[tuple[str, str], list[Outgoing]] = defaultdict(list)
        for row in rows:
            chats[row.channel, row.address].append(row)
        self._busy = bool(rows)
        gate = asyncio.Semaphore(MAX_CHATS)
        try:
            await asyncio.gather(*(self._to_chat(chat, gate) for chat in chats.values()))
        finally:
            self._busy = False
        return len(rows) == BATCH

    async def _to_chat(self, rows: list[Outgoing], gate: asyncio.Semaphore) -> None:
        """Messages to one chat, in order; the first that must wait holds back the rest."""
        async with gate, asyncio.TaskGroup() as marks:
            for row in rows:
                if not await self._deliver(row, marks):
                    return

    async def _deliver(self, row: Outgoing, marks: asyncio.TaskGroup) -> bool:
        channel = self._channels.get(row.channel)
        if channel is None:
            await self._queues.mark_outgoing(row.outbox_id, state="failed", error=f"no channel {row.channel}")
            return True
        try:
            external = await self._hand_over(channel, row)
        except Throttled as wait:
            return await self._later(row, timedelta(seconds=wait.retry_after), "asked to wait", counts=False)
        except Unavailable as error:
            backoff = min(FIRST_BACKOFF * 2**row.attempts, MAX_BACKOFF)
            return await self._later(row, backoff, str(error), counts=True)
        except RecipientBlocked:
            await self._block(row)
        except RecipientMoved as moved:
            await self._move(row, moved.new_address)
        except ChannelError as error:
            state = "sent" if row.operation == "edit" and isinstance(error, Rejected) else "failed"
            await self._queues.mark_outgoing(row.outbox_id, state=state, error=str(error)[:500])
        else:
            sent = self._queues.mark_outgoing(row.outbox_id, state="sent", external_id=external)
            if row.operation == "edit":
                # May be done again, so that what follows it need not wait until it is marked.
                marks.create_task(sent)
            else:
                await sent
        return True

    async def _hand_over(self, channel: Channel, row: Outgoing) -> str | None:
        message = degrade(row.message, channel.features, channel.max_text)
        if channel.name in self._pacers:
            await self._pacers[channel.name].wait(row.address)
        if row.operation == "send":
            return await channel.send(row.address, message, key=row.key)
        if row.target_external is not None:
            await channel.edit(row.address, row.target_external, message)
        return None

    async def _later(self, row: Outgoing, wait: timedelta, error: str, *, counts: bool) -> bool:
        attempts = row.attempts + (1 if counts else 0)
        state = "dead" if attempts >= MAX_ATTEMPTS else "ready"
        next_at = self._clock.now() + wait
        self._next_try = min(next_at, self._next_try or next_at)
        await self._queues.mark_outgoing(
            row.outbox_id, state=state, attempts=attempts, next_at=next_at, error=error[:500]
        )
        if state == "ready":
            await self._queues.hold_chat(row.channel, row.address, next_at)
        return state == "dead"

    async def _block(self, row: Outgoing) -> None:
        async with self._store() as uow:
            await uow.people.put_address(Address(row.channel, row.address, row.person_id, blocked=True))
            await uow.commit()
        await self._queues.mark_outgoing(row.outbox_id, state="failed", error="blocked by the recipient")

    async def _move(self, row: Outgoing, new_address: str) -> None:
        async with self._store() as uow:
            await uow.people.move_address(row.channel, row.address, new_address)
            await uow.commit()
        self._next_try = self._clock.now()
