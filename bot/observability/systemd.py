"""Tells systemd that the service is ready, and again and again that it still works: the protocol of sd_notify(3)."""

import asyncio
import os
import socket
from collections.abc import Callable, Mapping
from contextlib import suppress


class Notifier:
    """Does nothing where no systemd listens."""

    def __init__(self, works: Callable[[], bool], environment: Mapping[str, str] | None = None) -> None:
        """`works`: false once the service wants to be restarted; from then on the watchdog is not fed any more."""
        given = os.environ if environment is None else environment
        self._works = works
        self._address = given.get("NOTIFY_SOCKET", "")
        wait = given.get("WATCHDOG_USEC", "")
        self._every = int(wait) / 3e6 if wait.isdecimal() else 0.0
        self._beating: asyncio.Task[None] | None = None

    def ready(self) -> None:
        """It serves."""
        self._tell("READY=1")
        if self._address and self._every:
            self._beating = asyncio.create_task(self._beat())

    async def stopping(self) -> None:
        """It ends."""
        if self._beating is not None:
            self._beating.cancel()
            with suppress(asyncio.CancelledError):
                await self._beating
        self._tell("STOPPING=1")

    async def _beat(self) -> None:
        while self._works():
            self._tell("WATCHDOG=1")
            await asyncio.sleep(self._every)

    def _tell(self, state: str) -> None:
        if not self._address:
            return
        # A leading @ means a name without a file.
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as there:
            there.setblocking(False)
            there.sendto(state.encode(), address)
