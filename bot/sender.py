"""Delivers the outbox: in order to each chat, chats side by side, answers before broadcasts, paced, retried."""

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from aiolimiter import AsyncLimiter

from adapters.storage.news import News
from adapters.storage.outgoing import (
    FROM_ONE_CHAT,
    MAX_ATTEMPTS,
    Lane,
    Outgoing,
    SqlOutgoing,
    backoff,
)
from adapters.storage.unit_of_work import SqlStore
from bot.observability.observer import Observer
from mai.channels import (
    Channel,
    ChannelError,
    Pace,
    RecipientBlocked,
    RecipientMoved,
    Rejected,
    Throttled,
    Unavailable,
    WindowClosed,
    WindowedChannel,
    degrade,
)
from mai.ports import Clock

log = logging.getLogger(__name__)

MAX_CHATS = 40
"""Chats of one lane that are written to at the same time."""
ROWS_A_CHAT = 3
"""Rows that are read at once for each chat that may be written to, on average."""
ENOUGH_ROOM = 10
"""The outbox is read for no fewer chats than this."""
IDLE = 5.0
RESTING = 0.2
"""Without news for so long, a lane looks for what was put off."""
FOLLOWER_IDLE = 2.0
"""How often a process that does not send looks whether it should."""
LOOK_AROUND = 0.25
"""How often the one that sends looks for what it was not told of."""
MAX_HELD_CHATS = 1_000
MAX_PACED_CHATS = 10_000
"""Chats whose recent pace is remembered."""
BROADCAST_SHARE = 0.97
"""The part of a platform's limit that a broadcast takes while nobody else sends."""
BURST_SECONDS = 0.25
WINDOW_MARGIN = timedelta(minutes=10)
"""So long before a window closes nothing free is sent any more."""
HURRY = timedelta(minutes=40)
"""So long before a window closes what was to go after it is sent."""
SWEEP = 60.0


class HeldBack(Exception):
    """Its broadcast was paused or cancelled after the message was read from the outbox."""


class Pacer:
    """Keeps the sending on one channel within what its platform allows; a broadcast takes what answers leave."""

    def __init__(self, pace: Pace) -> None:
        burst = max(pace.per_second * BURST_SECONDS, 1.0)
        self._spare = burst / 2
        self._pause = 1.0 / pace.per_second
        self._all = AsyncLimiter(burst, burst / pace.per_second)
        self._broadcasts = AsyncLimiter(1.0, 1.0 / (pace.per_second * BROADCAST_SHARE))
        self._chat_burst = pace.chat_burst
        self._chats: OrderedDict[str, AsyncLimiter] = OrderedDict()
        self._quiet_until = 0.0

    def hold(self, seconds: float) -> None:
        """The platform asked for a pause: broadcasts keep it for all chats."""
        self._quiet_until = max(self._quiet_until, asyncio.get_running_loop().time() + seconds)

    async def _until_spare(self) -> None:
        """Until answers have left something over."""
        loop = asyncio.get_running_loop()
        while True:
            wait = self._quiet_until - loop.time()
            if wait <= 0 and self._all.has_capacity(1.0 + self._spare):
                return
            await asyncio.sleep(max(wait, self._pause))

    async def wait(self, address: str, lane: Lane) -> None:
        """Until one more message may go to this chat."""
        if lane == "broadcast":
            await self._broadcasts.acquire()
            await self._until_spare()
        else:
            chat = self._chats.setdefault(address, AsyncLimiter(self._chat_burst, float(self._chat_burst)))
            self._chats.move_to_end(address)
            if len(self._chats) > MAX_PACED_CHATS:
                self._chats.popitem(last=False)
            await chat.acquire()
        await self._all.acquire()


class Sender:
    """One per process; of all processes over one database only the one sends for which `may_send` is true."""

    def __init__(
        self,
        store: SqlStore,
        outgoing: SqlOutgoing,
        channels: dict[str, Channel],
        clock: Clock,
        may_send: Callable[[], bool] = lambda: True,
        alone: Callable[[], bool] = lambda: True,
        observer: Observer | None = None,
    ) -> None:
        """`alone`: no other process puts messages into the same outbox."""
        self._store = store
        self._outgoing = outgoing
        self._channels = channels
        self._clock = clock
        self._may_send = may_send
        self._alone = alone
        self._observer = observer or Observer(clock)
        self._windowed = {name: it for name, it in channels.items() if isinstance(it, WindowedChannel)}
        self._pacers = {name: Pacer(channel.pace) for name, channel in channels.items() if channel.pace is not None}
        self._held: dict[tuple[str, str], datetime] = {}
        """Chats that have to wait, and until when: what is new must not overtake what was put off."""
        self._lanes = (_Lane("reply", self), _Lane("broadcast", self))
        store.listeners.append(self._notice)

    def _notice(self, news: News) -> None:
        if news.released:
            self.wake()
        elif news.outgoing:
            for lane in self._lanes:
                lane.wake.set()

    def wake(self) -> None:
        """There may be something to send that this process has not been told of, or the clock was changed."""
        for lane in self._lanes:
            lane.look_back = True
            lane.wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as parts:
            parts.create_task(self._lead())
            for lane in self._lanes:
                parts.create_task(lane.run())

    async def _lead(self) -> None:
        """What the one that sends does beside sending."""
        leading = False
        swept = 0.0
        while True:
            now = asyncio.get_running_loop().time()
            try:
                if self.may_send and not leading and (lost := await self._outgoing.unsure()):
                    log.warning("%s broadcast messages were on their way when the sending stopped", lost)
                leading = self.may_send
                if leading and now - swept >= SWEEP:
                    swept = now
                    await self._sweep()
            except Exception:
                log.exception("looking after the outbox failed")
            await asyncio.sleep(FOLLOWER_IDLE)

    async def _sweep(self) -> None:
        for channel in self._windowed.values():
            await self._outgoing.hurry(channel.name, channel.window, HURRY)

    @property
    def may_send(self) -> bool:
        """True while this process is the one that sends."""
        return self._may_send()

    async def idle(self) -> bool:
        """True where nothing may be sent now."""
        if any(lane.busy for lane in self._lanes):
            return False
        now = self._clock.now()
        return not (await self._outgoing.due(now, "reply", 1) or await self._outgoing.due(now, "broadcast", 1))

    async def due(self, lane: Lane, limit: int, *, after: int) -> list[Outgoing]:
        """What a lane may send now."""
        return await self._outgoing.due(self._clock.now(), lane, limit, after=after)

    async def pause(self) -> float:
        """Until something that waits may be sent, or until the outbox is looked at anyway."""
        if not self.may_send:
            return FOLLOWER_IDLE
        next_at = await self._outgoing.next_due()
        longest = IDLE if self._alone() else LOOK_AROUND
        if next_at is None:
            return longest
        return min(max((next_at - self._clock.now()).total_seconds(), 0.05), longest)

    async def deliver(self, row: Outgoing, marks: asyncio.TaskGroup, sent: dict[int, str | None]) -> bool:
        """Send one row and note what became of it, in `sent` the platform's name for it; False where the chat's other
        messages must wait."""
        channel = self._channels.get(row.channel)
        if channel is None:
            await self._outgoing.mark(row.outbox_id, state="failed", error=f"no channel {row.channel}")
            return True
        if row.blocked:
            await self._outgoing.mark(row.outbox_id, state="failed", error="blocked by the recipient")
            return True
        windowed = self._windowed.get(row.channel)
        if windowed is not None and row.operation == "send" and self._is_closed(windowed, row):
            return await self._outside(windowed, row)
        try:
            external = await self._hand_over(channel, row)
        except HeldBack:
            return True
        except Throttled as wait:
            if channel.name in self._pacers:
                self._pacers[channel.name].hold(wait.retry_after)
            return await self._later(row, timedelta(seconds=wait.retry_after), "asked to wait", counts=False)
        except Unavailable as error:
            if row.lane == "broadcast" and error.maybe_sent:
                await self._outgoing.mark(row.outbox_id, state="unsure", error=str(error)[:500])
                return True
            return await self._later(row, backoff(row.attempts), str(error), counts=True)
        except RecipientBlocked:
            await self._block(row)
        except RecipientMoved as moved:
            await self._move(row, moved.new_address)
            return False  # what follows is read anew, with the new address
        except WindowClosed as error:
            return await self._wait_for_person(row, str(error), invited_at=None)
        except ChannelError as error:
            state = "sent" if row.operation == "edit" and isinstance(error, Rejected) else "failed"
            await self._outgoing.mark(row.outbox_id, state=state, error=str(error)[:500])
        else:
            sent[row.outbox_id] = external
            mark = self._outgoing.mark_sent(row, external, reported=windowed is not None)
            if row.operation == "edit":
                # May be done again, so that what follows it need not wait until it is marked.
                marks.create_task(mark)
            else:
                await mark
        return True

    async def _hand_over(self, channel: Channel, row: Outgoing) -> str | None:
        message = degrade(row.message, channel.features, channel.max_text)
        if channel.name in self._pacers:
            await self._pacers[channel.name].wait(row.address, row.lane)
        if row.operation == "send":
            # Nobody is to get a broadcast twice: what has set off and is not marked sent is never tried again.
            if row.lane == "broadcast" and not await self._outgoing.set_off(row.outbox_id):
                raise HeldBack
            with self._observer.sending(row):
                return await channel.send(row.address, message, key=row.key)
        if row.target_external is not None:
            with self._observer.sending(row):
                await channel.edit(row.address, row.target_external, message)
        return row.target_external

    def _is_closed(self, channel: WindowedChannel, row: Outgoing) -> bool:
        return row.seen_at is None or self._clock.now() - row.seen_at >= channel.window - WINDOW_MARGIN

    async def _outside(self, channel: WindowedChannel, row: Outgoing) -> bool:
        """She has to write before she may be told: invite her, once, and let everything wait."""
        if row.lane == "broadcast":
            # Nobody is invited for the sake of an announcement; it comes when she writes, if that is soon.
            await self._outgoing.mark(row.outbox_id, state="waiting", error="outside the window")
            return True
        if row.template_at is not None and (row.seen_at is None or row.template_at > row.seen_at):
            return await self._wait_for_person(row, "waits for her answer", invited_at=None)
        try:
            if channel.name in self._pacers:
                await self._pacers[channel.name].wait(row.address, row.lane)
            with self._observer.sending(row, invitation=True):
                await channel.reopen(row.address, row.message, key=row.key)
        except Unavailable as error:
            wait = error.retry_after if isinstance(error, Throttled) else None
            pause = timedelta(seconds=wait) if wait else backoff(row.attempts)
            return await self._later(row, pause, str(error), counts=wait is None)
        except RecipientBlocked:
            await self._block(row)
            return True
        except ChannelError as error:
            return await self._wait_for_person(row, str(error), invited_at=None)
        return await self._wait_for_person(row, "waits for her answer", invited_at=self._clock.now())

    async def _wait_for_person(self, row: Outgoing, error: str, *, invited_at: datetime | None) -> bool:
        await self._outgoing.wait_for_person(row, error, invited_at=invited_at)
        return False

    async def _later(self, row: Outgoing, wait: timedelta, error: str, *, counts: bool) -> bool:
        attempts = row.attempts + (1 if counts else 0)
        state = "dead" if attempts >= MAX_ATTEMPTS else "ready"
        next_at = self._clock.now() + wait
        await self._outgoing.mark(row.outbox_id, state=state, attempts=attempts, next_at=next_at, error=error[:500])
        if state == "ready":
            if len(self._held) >= MAX_HELD_CHATS:
                now = self._clock.now()
                self._held = {chat: until for chat, until in self._held.items() if until > now}
            self._held[row.chat] = next_at
            await self._outgoing.hold_chat(row.channel, row.address, next_at)
        return state == "dead"

    def is_held(self, chat: tuple[str, str]) -> bool:
        """True where a chat has to wait."""
        until = self._held.get(chat)
        return until is not None and self._clock.now() < until

    async def put_off(self, chat: tuple[str, str]) -> None:
        """Let all that is due for a chat wait as long as the chat has to."""
        until = self._held.get(chat)
        if until is not None:
            await self._outgoing.hold_chat(*chat, until)

    async def _block(self, row: Outgoing) -> None:
        async with self._store() as uow:
            address = await uow.people.address(row.channel, row.address)
            if address is not None:
                await uow.people.put_address(replace(address, blocked=True))
            await uow.commit()
        await self._outgoing.mark(row.outbox_id, state="failed", error="blocked by the recipient")

    async def _move(self, row: Outgoing, new_address: str) -> None:
        async with self._store() as uow:
            await uow.people.move_address(row.channel, row.address, new_address)
            await uow.commit()
        # Marked on its way if it is a broadcast; the platform has refused it, so it may go again.
        await self._outgoing.mark(row.outbox_id, state="ready")
        self.wake()


class _Lane:
    """Answers, or broadcasts: neither waits for the other."""

    def __init__(self, name: Lane, sender: Sender) -> None:
        self.name = name
        self.wake = asyncio.Event()
        self.look_back = True
        """Among the rows that were read before there may be some to send."""
        self._sender = sender
        self._chats: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._waiting: dict[tuple[str, str], deque[Outgoing]] = {}
        """What was read from the outbox for each chat that is being written to."""
        self._in_hand: set[int] = set()
        """Rows that were read and have not been done with."""
        self._done_with: set[int] = set()
        """Rows done with since the outbox was last read: what was read then may still show them as waiting."""
        self._read_to = 0
        """No row with a lower number is new."""
        self._looked_back_at = 0.0
        self._left_over = False
        """There was more to send than there was room."""

    @property
    def busy(self) -> bool:
        """True while something is being sent."""
        return bool(self._chats)

    async def run(self) -> None:
        """Until cancelled."""
        woken = True
        try:
            while True:
                self.wake.clear()
                pause = RESTING
                try:
                    if self._sender.may_send:
                        await self._start_due()
                    if not woken and not self.busy:
                        pause = await self._sender.pause()
                except Exception:
                    log.exception("sending failed")
                    pause = 1.0
                try:
                    async with asyncio.timeout(pause):
                        await self.wake.wait()
                    woken = True
                except TimeoutError:
                    # What was put off may be due, and other processes may have written.
                    woken = False
                    self.look_back = True
        finally:
            for task in self._chats.values():
                task.cancel()
            await asyncio.gather(*self._chats.values(), return_exceptions=True)

    async def _start_due(self) -> None:
        free = MAX_CHATS - len(self._chats)
        if free < ENOUGH_ROOM:
            self._left_over = True
            return
        now = asyncio.get_running_loop().time()
        # Beside this one, transactions may have ended that had begun, and taken their numbers, before it.
        late = now - self._looked_back_at >= LOOK_AROUND
        look_back, limit = late or self.look_back or self._left_over, len(self._in_hand) + ROWS_A_CHAT * free
        if look_back:
            self.look_back = self._left_over = False
            self._looked_back_at = now
        self._done_with.clear()
        held: set[tuple[str, str]] = set()
        rows = await self._sender.due(self.name, limit, after=0 if look_back else self._read_to)
        self._left_over = len(rows) == limit
        for row in rows:
            self._read_to = max(self._read_to, row.outbox_id)
            if row.outbox_id in self._in_hand or row.outbox_id in self._done_with:
                continue
            if self._sender.is_held(row.chat):
                held.add(row.chat)
                continue
            waiting = self._waiting.get(row.chat)
            if waiting is None and len(self._chats) < MAX_CHATS:
                waiting = self._waiting[row.chat] = deque()
                self._chats[row.chat] = asyncio.create_task(self._send(row.chat, waiting))
            if waiting is None or len(waiting) >= FROM_ONE_CHAT:
                self._left_over = True
                continue
            waiting.append(row)
            self._in_hand.add(row.outbox_id)
        for chat in held:
            await self._sender.put_off(chat)

    async def _send(self, chat: tuple[str, str], rows: deque[Outgoing]) -> None:
        """Messages to one chat, in order; the first that must wait holds back the rest."""
        sent: dict[int, str | None] = {}
        row: Outgoing | None = None
        try:
            while rows and self._sender.may_send:
                async with asyncio.TaskGroup() as marks:
                    while rows and self._sender.may_send:
                        row = rows.popleft()
                        if row.target_external is None and row.target_id is not None:
                            row = replace(row, target_external=sent.get(row.target_id))
                        go_on = await self._sender.deliver(row, marks, sent)
                        self._finish(row)
                        if not go_on:
                            return
                        if len(sent) > FROM_ONE_CHAT:
                            sent.pop(next(iter(sent)))
        except Exception:
            log.exception("sending to a chat failed")
            await asyncio.sleep(1.0)
        finally:
            for one in (row, *rows):
                if one is not None:
                    self._in_hand.discard(one.outbox_id)
            del self._chats[chat], self._waiting[chat]
            if self._left_over or not self._chats:
                self.wake.set()

    def _finish(self, row: Outgoing) -> None:
        self._in_hand.discard(row.outbox_id)
        self._done_with.add(row.outbox_id)
