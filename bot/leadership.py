"""Which jobs this process does alone among all processes over one database: sending, polling, timers."""

import asyncio
import logging
import os
import secrets
import socket
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError

from adapters.storage.leases import SqlLeases

log = logging.getLogger(__name__)

TIME_TO_LIVE = timedelta(seconds=15)
"""A process that dies is replaced after this long; one on the same machine at once."""
RENEW_EVERY = 4.0
ALIVE = "alive:"
_SAFETY = 3.0
"""Seconds before its end that a lease is no longer relied on."""
_ALIVE: set[str] = set()
"""Names of this process that are in use."""


class Leadership:
    """Holds the leases of one process and keeps them alive."""

    def __init__(self, leases: SqlLeases, jobs: Sequence[str]) -> None:
        self._leases = leases
        self._jobs = jobs
        self.name = f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(4)}"
        self._until: dict[str, float] = {}
        self._keeper: asyncio.Task[None] | None = None
        self._alone = True

    def alone(self) -> bool:
        """True where no other process is at work on this database, as far as we know."""
        return self._alone

    def holds(self, job: str) -> bool:
        """True while this process alone does the job."""
        return self._until.get(job, 0.0) > time.monotonic()

    async def start(self) -> None:
        """Take what is free, and go on trying."""
        _ALIVE.add(self.name)
        await self._renew()
        self._keeper = asyncio.create_task(self._keep())

    async def stop(self) -> None:
        """Let go of everything."""
        if self._keeper is not None:
            self._keeper.cancel()
            with suppress(asyncio.CancelledError):
                await self._keeper
            self._keeper = None
        self._until.clear()
        with suppress(SQLAlchemyError, OSError):
            await self._leases.release(self.name)
        _ALIVE.discard(self.name)

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY)
            await self._renew()

    async def _renew(self) -> None:
        started = time.monotonic()
        alive = f"{ALIVE}{self.name}"[:64]
        try:
            won = await self._leases.acquire((alive, *self._jobs), self.name, TIME_TO_LIVE)
            for dead in await self._dead(won):
                won |= await self._leases.acquire(self._jobs, self.name, TIME_TO_LIVE, over=dead)
            self._alone = await self._leases.living(ALIVE) <= 1
        except (SQLAlchemyError, OSError) as error:
            log.warning("the leases could not be renewed: %s", type(error).__name__)
            return
        for job in self._jobs:
            if (job in won) != self.holds(job):
                log.info("%s %s", "now doing" if job in won else "no longer doing", job)
            self._until[job] = started + TIME_TO_LIVE.total_seconds() - _SAFETY if job in won else 0.0

    async def _dead(self, won: frozenset[str]) -> set[str]:
        """Those that hold what we have not got, and are gone."""
        lost = [job for job in self._jobs if job not in won]
        return (
            {holder for holder in (await self._leases.holders(lost)).values() if self._is_dead(holder)}
            if lost
            else set()
        )

    def _is_dead(self, holder: str) -> bool:
        """True where the holder ran on this machine and is gone."""
        host, _, rest = holder.partition(":")
        own_host, own_pid, _ = self.name.split(":")
        pid = rest.partition(":")[0]
        if host != own_host or not pid.isdecimal():
            return False
        if pid == own_pid:
            return holder not in _ALIVE  # our own number from an earlier life
        try:
            os.kill(int(pid), 0)
        except ProcessLookupError:
            return True
        except PermissionError:
            return False
        return False
