"""Runs broadcasts: prepares and begins them, keeps the outbox fed, shows how far they are.

Everything that matters is in rows, so a process that dies leaves nothing half done and any other one goes on. At most
`WINDOW` messages of a broadcast wait in the outbox for each channel: a pause acts at once, and live answers never stand
behind a long queue.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from adapters.storage import broadcasts
from adapters.storage.news import News
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from bot.planner import Planner
from handlers import broadcast_cards
from mai.broadcasting import advance, compose
from mai.channels import OutgoingMessage
from mai.context import Services
from mai.operations import Broadcast, Counts
from mai.records import ButtonRecord, Person

log = logging.getLogger(__name__)

WINDOW = 500
"""Messages of one broadcast that wait in the outbox for one channel."""
CHUNK = 100
"""Recipients that one transaction queues."""
BUSY, IDLE = 0.5, 5.0
"""Seconds between two looks."""
SHOW_EVERY = timedelta(seconds=5)
SHOW_SHARE = 60
"""The progress of a long broadcast is shown about every sixtieth of the time that it has taken."""


class Broadcaster:
    """One per process; works only while `is_active` says so."""

    def __init__(self, store: SqlStore, services: Services, *, is_active: Callable[[], bool] = lambda: True) -> None:
        self._store = store
        self._services = services
        self._is_active = is_active
        self._planner = Planner(store, services.replies, services.geography, services.assistants, services.clock)
        self._wake = asyncio.Event()
        self._busy = False
        self._shown: dict[str, tuple[datetime, OutgoingMessage]] = {}
        """What the progress cards show, and since when."""
        store.listeners.append(self._notice)

    def _notice(self, news: News) -> None:
        if news.broadcasts:
            self._wake.set()

    def wake(self) -> None:
        """Something may be due: the clock says so, or another process has left it."""
        self._wake.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._wake.clear()
            pause = IDLE
            if self._is_active():
                self._busy = True
                try:
                    pause = BUSY if await self.step() else IDLE
                except Exception:
                    log.exception("broadcasting failed")
                finally:
                    self._busy = False
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()

    async def idle(self) -> bool:
        """True where there is nothing that it could do now."""
        if self._busy or self._wake.is_set():
            return False
        now = self._services.clock.now()
        async with self._store.reading() as db:
            for broadcast in await broadcasts.live(db):
                match broadcast.state:
                    case "preparing":
                        return False
                    case "scheduled" if broadcast.at is None or broadcast.at <= now:
                        return False
                    case "running":
                        due = await broadcasts.next_due(db, broadcast.broadcast_id)
                        over = due is None and not await broadcasts.under_way(db, broadcast.broadcast_id)
                        if over or (due is not None and due <= now):
                            return False
        return True

    async def step(self) -> bool:
        """Do what is due; True where more will be soon."""
        async with self._store.reading() as db:
            live = await broadcasts.live(db)
        self._shown = {key: shown for key, shown in self._shown.items() if any(key == b.broadcast_id for b in live)}
        soon = False
        for broadcast in live:
            try:
                soon = await self._one(broadcast) or soon
            except Exception:
                # One that fails must not hold up the others.
                log.exception("broadcast %s failed", broadcast.broadcast_id)
        return soon

    async def _one(self, broadcast: Broadcast) -> bool:
        now = self._services.clock.now()
        match broadcast.state:
            case "preparing":
                await self._prepare(broadcast)
            case "scheduled":
                if broadcast.at is not None and broadcast.at > now:
                    return False
                await self._start(broadcast, now)
                return True
            case "running":
                return await self._go_on(broadcast, now)
            case _:
                await self._show(broadcast, now)
        return False

    async def _prepare(self, broadcast: Broadcast) -> None:
        """The dry run; the operator is shown it in a turn of her own."""
        ready = await self._planner.with_translations(broadcast)
        trial = await self._planner.dry_run(ready)
        async with self._store() as uow:
            current = await uow.broadcasts.get(broadcast.broadcast_id)
            if current is None or current.version != broadcast.version:
                return  # changed meanwhile: it is prepared anew
            await uow.broadcasts.save(advance(ready, "present"))
            await uow.tasks.schedule(
                broadcast.person_id,
                broadcast_cards.PRESENT,
                {"broadcast_id": broadcast.broadcast_id, "trial": trial.to_json()},
                due_at=self._services.clock.now(),
                name=f"{broadcast_cards.PRESENT}:{broadcast.broadcast_id}",
            )
            await uow.commit()

    async def _start(self, broadcast: Broadcast, now: datetime) -> None:
        """Write down every recipient, once."""
        ready = await self._planner.with_translations(broadcast)
        recipients = await self._planner.recipients(ready, now)
        async with self._store() as uow:
            current = await uow.broadcasts.get(broadcast.broadcast_id)
            if current is None or current.version != broadcast.version:
                return
            await uow.broadcasts.start(ready, recipients, now)
            await uow.commit()

    async def _go_on(self, broadcast: Broadcast, now: datetime) -> bool:
        async with self._store.reading() as db:
            under_way = await broadcasts.under_way(db, broadcast.broadcast_id)
        for channel in broadcast.channels:
            await self._feed(broadcast, channel, WINDOW - under_way.get(channel, 0), now)
        async with self._store.reading() as db:
            due = await broadcasts.next_due(db, broadcast.broadcast_id)
            under_way = await broadcasts.under_way(db, broadcast.broadcast_id)
        if due is None and not under_way:
            await self._finish(broadcast, now)
            return False
        await self._show(broadcast, now)
        return bool(under_way) or due is None or due <= now

    async def _feed(self, broadcast: Broadcast, channel: str, space: int, now: datetime) -> None:
        while space > 0:
            async with self._store() as uow:
                current = await uow.broadcasts.get(broadcast.broadcast_id)
                if current is None or current.state != "running":
                    return
                fed = await uow.broadcasts.feed(
                    current, channel, now, min(space, CHUNK), lambda person: self._message(broadcast, person, now)
                )
                await uow.commit()
            if fed == 0:
                return
            space -= fed

    def _message(
        self, broadcast: Broadcast, person: Person, now: datetime
    ) -> tuple[OutgoingMessage, Sequence[ButtonRecord]]:
        """A person's message, and what its buttons mean."""
        chosen = self._planner.chosen(broadcast, person)
        card = broadcasts.card_of(broadcast.broadcast_id, person.person_id)
        records = [
            ButtonRecord(
                secrets.token_urlsafe(12), person.person_id, broadcast_cards.SAY, broadcast.broadcast_id, card,
                button.label, now, {"text": button.says},
            )
            for button in chosen.text.buttons
        ]  # fmt: skip
        message = compose(
            chosen,
            footer=self._planner.footer(chosen.language),
            photo=broadcast.photo,
            tokens=[record.token for record in records],
        )
        return message, records

    async def _finish(self, broadcast: Broadcast, now: datetime) -> None:
        async with self._store() as uow:
            current = await uow.broadcasts.get(broadcast.broadcast_id)
            if current is None or current.state != "running":
                return
            done = await uow.broadcasts.save(replace(advance(current, "finish"), ended_at=now))
            await self._edit(uow, done, await broadcasts.counts(uow.connection, done), now)
            if done.person_id:
                await broadcast_cards.schedule_report(uow, done, now)
            await uow.commit()

    async def _show(self, broadcast: Broadcast, now: datetime) -> None:
        """Bring the progress card up to date, now and then."""
        shown = self._shown.get(broadcast.broadcast_id)
        since = broadcast.started_at or now
        if not broadcast.card_id or (shown and now - shown[0] < max(SHOW_EVERY, (now - since) / SHOW_SHARE)):
            return
        async with self._store.reading() as db:
            counts = await broadcasts.counts(db, broadcast)
        async with self._store() as uow:
            await self._edit(uow, broadcast, counts, now)
            await uow.commit()

    async def _edit(self, uow: SqlUnitOfWork, broadcast: Broadcast, counts: Counts, now: datetime) -> None:
        person = await uow.people.get(broadcast.person_id) if broadcast.person_id else None
        if person is None or not broadcast.card_id:
            return
        message = broadcast_cards.progress(self._services.replies, person, broadcast, counts)
        shown = self._shown.get(broadcast.broadcast_id)
        if shown is None or shown[1] != message:
            await uow.outbox.edit_card(broadcast.card_id, lambda _: message)
        self._shown[broadcast.broadcast_id] = (now, message)
