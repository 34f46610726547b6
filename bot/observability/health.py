"""Does it live, and can it serve: each check looks at the thing itself, and says in plain words what it found."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Generic, TypeVar

from adapters.storage.figures import Population, QueueFigures, SqlFigures
from adapters.storage.leases import SqlLeases
from bot.app import POLLING, SENDING, TIMERS, App
from bot.migrate import Schema
from bot.observability.metrics import Sample

PATIENCE = 3.0
"""Seconds that a check may take; asking again while it still runs does not start another one."""
FRESH = 1.0
"""Seconds for which an answer is given again, so that asking often costs no more."""
QUEUES_FRESH = 5.0
POPULATION_FRESH = 60.0
MODEL_FRESH = 60.0
WORK_LATE = 60.0
"""Seconds after which work that nobody does is a fault."""
REPLIES_LATE = 120.0
PLATFORM_SILENT = 60.0
"""A long poll is answered at least every 25 s."""
PROBE = "225/65 80 4"
"""Read by the model now and then. Without words: a larger model, which may cost money, is not asked."""

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check found."""

    ok: bool
    says: str

    def to_json(self) -> dict[str, Any]:
        """For the health page."""
        return {"ok": self.ok, "says": self.says}


class Probe(Generic[Found]):
    """One look at a time; what is found counts for a while, what takes too long or fails counts as nothing."""

    def __init__(self, look: Callable[[], Awaitable[Found]], fresh: float) -> None:
        self._look = look
        self._fresh = fresh
        self._task: asyncio.Task[Found] | None = None
        self._found_at = 0.0
        self._began_at = 0.0

    async def ask(self) -> tuple[Found | None, str]:
        """What is there, or None and why not."""
        old = self._task is not None and self._task.done() and time.monotonic() - self._found_at >= self._fresh
        if self._task is None or old:
            self._task = asyncio.create_task(self._timed())
            self._began_at = time.monotonic()
        await asyncio.wait((self._task,), timeout=PATIENCE)
        if not self._task.done():
            return None, f"has not answered for {time.monotonic() - self._began_at:.0f} s"
        error = self._task.exception()
        if error is not None:
            return None, f"fails ({type(error).__name__})"
        return self._task.result(), ""

    async def _timed(self) -> Found:
        try:
            return await self._look()
        finally:
            self._found_at = time.monotonic()

    async def close(self) -> None:
        """Look no more."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await asyncio.wait_for(self._task, PATIENCE)


class Health:
    """Looks after one application, for those who ask over HTTP."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._leases = SqlLeases(app.store)
        self._figures = SqlFigures(app.store)
        self._schema = Schema()
        self._queues: Probe[QueueFigures] = Probe(lambda: self._figures.queues(app.clock.now()), FRESH)
        self._population: Probe[Population] = Probe(self._figures.population, POPULATION_FRESH)
        self._checks: dict[str, Probe[Verdict]] = {
            "database": Probe(self._database, FRESH),
            "schema": Probe(self._current, FRESH),
            "queue": Probe(self._moving, FRESH),
            "sending": Probe(self._one_sends, FRESH),
            "model": Probe(self._reads, MODEL_FRESH),
        }
        if app.telegram is not None:
            self._checks["telegram"] = Probe(self._telegram, FRESH)

    def live(self) -> Verdict:
        """Whoever reads the answer knows that the loop answers; beyond that, a part that has ended wants a restart."""
        ended = self._app.ended
        return Verdict(not ended, f"has ended: {', '.join(ended)}; restart it" if ended else "all parts run")

    async def ready(self) -> dict[str, Verdict]:
        """Every check, by name."""
        found = await asyncio.gather(*(probe.ask() for probe in self._checks.values()))
        return {
            name: verdict or Verdict(False, f"{name} {why}")
            for name, (verdict, why) in zip(self._checks, found, strict=True)
        }

    async def queues(self) -> QueueFigures | None:
        """What waits; None where it cannot be known."""
        return (await self._queues.ask())[0]

    async def figures_page(self, accept: str) -> tuple[bytes, str]:
        """What Prometheus reads, with its content type; the gauges are renewed for it."""
        await self._take_sample()
        return self._app.observer.metrics.page(accept)

    async def _take_sample(self) -> None:
        app = self._app
        checks, queues, population = await asyncio.gather(self.ready(), self.queues(), self._population.ask())
        app.observer.metrics.sample = Sample(
            queues=queues,
            population=population[0],
            leads={job: app.leadership.holds(job) for job in (SENDING, POLLING, TIMERS)},
            checks={"live": self.live().ok} | {name: verdict.ok for name, verdict in checks.items()},
            silent={"telegram": app.telegram.unanswered_for} if app.telegram is not None else {},
        )

    async def close(self) -> None:
        """Stop looking."""
        probes: list[Probe[Any]] = [self._queues, self._population, *self._checks.values()]
        await asyncio.gather(*(probe.close() for probe in probes))

    async def _database(self) -> Verdict:
        await self._leases.acquire(["health"], self._app.leadership.name, timedelta())
        await self._leases.holders(["health"])
        return Verdict(True, "reads and writes")

    async def _current(self) -> Verdict:
        async with self._app.store.reading() as connection:
            return Verdict(*self._schema.judge(await connection.run_sync(self._schema.of)))

    async def _moving(self) -> Verdict:
        figures, why = await self._queues.ask()
        if figures is None:
            return Verdict(False, f"queue {why}")
        for queue, late, what in (("work", WORK_LATE, "work of people"), ("reply", REPLIES_LATE, "answers to people")):
            waits = figures.oldest_seconds.get(queue, 0.0)
            if waits > late:
                return Verdict(False, f"{what}: {figures.due[queue]} wait, the first for {waits:.0f} s")
        return Verdict(True, "nothing waits longer than it should")

    async def _one_sends(self) -> Verdict:
        holder = (await self._figures.leaders(self._app.clock.now())).get(SENDING)
        if holder is None:
            return Verdict(False, "no process sends; one should take it over within 15 s")
        return Verdict(True, "this process sends" if holder == self._app.leadership.name else "another process sends")

    async def _reads(self) -> Verdict:
        await asyncio.to_thread(self._app.understanding.encode_ahead, PROBE)
        return Verdict(True, "loaded, and reads")

    async def _telegram(self) -> Verdict:
        channel = self._app.telegram
        assert channel is not None
        if channel.webhook:
            if not channel.link:
                return Verdict(False, "the webhook is not registered: Telegram does not answer, or refuses the token")
            return Verdict(True, "updates come to the webhook")
        silent = channel.unanswered_for
        if silent > PLATFORM_SILENT:
            return Verdict(
                False, f"Telegram has not answered for {silent:.0f} s; is the network there, the token right?"
            )
        return Verdict(True, "polls" if self._app.leadership.holds(POLLING) else "another process polls")
