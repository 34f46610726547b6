"""systemd hears when the service is ready, and hears no more once it wants to be restarted."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.observability.systemd import Notifier


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.setblocking(False)
        yield listening


def heard(listening: socket.socket) -> list[str]:
    found = []
    while True:
        try:
            found.append(listening.recv(100).decode())
        except BlockingIOError:
            return found


async def test_ready_beats_while_it_works_and_stops(systemd: socket.socket) -> None:
    works = True
    notifier = Notifier(lambda: works, {"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "60000"})
    notifier.ready()
    await asyncio.sleep(0.15)
    told = heard(systemd)
    assert told[0] == "READY=1" and told.count("WATCHDOG=1") >= 3
    works = False
    await asyncio.sleep(0.05)
    heard(systemd)
    await asyncio.sleep(0.1)
    assert heard(systemd) == [], "the watchdog is left to bite"
    await notifier.stopping()
    assert heard(systemd) == ["STOPPING=1"]


@pytest.mark.parametrize("environment", [{}, {"NOTIFY_SOCKET": "/nowhere/at/all", "WATCHDOG_USEC": "soon"}])
async def test_without_systemd_nothing_happens(environment: dict[str, str]) -> None:
    notifier = Notifier(lambda: True, environment)
    notifier.ready()
    await notifier.stopping()
