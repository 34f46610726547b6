"""Wakes the dispatcher when something falls due: APScheduler with its jobs in the database.

The rows of the `work` table are the truth; a job only says "look now", so a lost or doubled job does no harm.
"""

from collections.abc import Callable
from datetime import timedelta

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from adapters.storage.engine import sync_url
from adapters.storage.queues import SqlQueues
from mai.ports import Clock

_LOOK_EVERY = 20
_HOUSEKEEP_EVERY = timedelta(hours=6)
_RUNNING: dict[str, "Timer"] = {}
"""The timers of this process by database, for jobs that come back from the store by name."""


class Timer:
    """Persistent timers over one database."""

    def __init__(self, database_url: str, wake: Callable[[], None], queues: SqlQueues, clock: Clock) -> None:
        """`database_url`: where the jobs are kept. On SQLite a file of their own: the job store writes from the event
        loop's thread, and would wait for ever for a transaction that this very loop holds open."""
        self._url = database_url
        self._wake = wake
        self._queues = queues
        self._clock = clock
        self._scheduler: AsyncIOScheduler | None = None

    @property
    def running(self) -> bool:
        """True between start and stop."""
        return self._scheduler is not None

    def start(self) -> None:
        """Begin; jobs that fell due while nothing ran are run once."""
        _RUNNING[self._url] = self
        store = SQLAlchemyJobStore(url=sync_url(self._url).render_as_string(hide_password=False), tablename="timers")
        self._scheduler = AsyncIOScheduler(
            jobstores={"default": store},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            timezone="UTC",
        )
        self._scheduler.start()
        common = {"args": [self._url], "replace_existing": True}
        self._scheduler.add_job("bot.scheduler:look", "interval", seconds=_LOOK_EVERY, id="look", **common)
        hours = int(_HOUSEKEEP_EVERY.total_seconds() // 3600)
        self._scheduler.add_job("bot.scheduler:housekeep", "interval", hours=hours, id="housekeep", **common)

    def stop(self) -> None:
        """End; what is stored stays."""
        if self._scheduler is not None:
            self._scheduler.shutdown(wait=False)
            self._scheduler = None
        _RUNNING.pop(self._url, None)

    def look(self) -> None:
        """Something may be due."""
        self._wake()

    async def housekeep(self) -> None:
        """Forget what no longer matters."""
        await self._queues.housekeep(self._clock.now())


async def look(database_url: str) -> None:
    """A stored job: wake the dispatcher."""
    timer = _RUNNING.get(database_url)
    if timer is not None:
        timer.look()


async def housekeep(database_url: str) -> None:
    """A stored job: forget what no longer matters."""
    timer = _RUNNING.get(database_url)
    if timer is not None:
        await timer.housekeep()
