"""Ten thousand people, a platform that throttles, people who blocked us, and a kill -9 in the middle."""

import asyncio
import csv
import io
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from adapters.storage import tables as t
from adapters.storage.broadcasts import counts, report
from adapters.storage.engine import open_engine
from adapters.storage.repositories import PEOPLE
from adapters.storage.unit_of_work import SqlStore
from bot.broadcaster import WINDOW
from bot.clock import SystemClock
from bot.migrate import migrate
from handlers.broadcast_cards import report_file
from mai.operations import Broadcast
from mai.records import Person
from tests.conftest import ROOT
from tests.fake_telegram import FakeTelegram

PEOPLE_THERE = 10_000
FIRST = 100_000
"""Chat of the first of them."""
BLOCKING = range(FIRST, FIRST + PEOPLE_THERE, 97)
THROTTLED = range(FIRST + 5, FIRST + PEOPLE_THERE, 2_000)
OPTED_OUT = range(FIRST + 1, FIRST + PEOPLE_THERE, 500)
KILL_AFTER = 3_000
"""Messages that have arrived when the process is killed."""
BOSS = 1
TEXTS = {"en": "We meet on Saturday", "es": "Nos vemos el sábado"}
PATIENCE = 600.0
"""Seconds; on two idle cores it takes about sixty."""


class Server:
    """The process under test."""

    def __init__(self, folder: Path, database_url: str, platform: FakeTelegram) -> None:
        self._environment = {
            **os.environ,
            "DATA_DIR": str(folder),
            "DATABASE_URL": database_url,
            "OPERATORS": f"telegram:{BOSS}",
            "TELEGRAM_BOT_TOKEN": "",
            "FAKE_TELEGRAM": platform.url,
            "LOG_LEVEL": "ERROR",
        }
        self._process: asyncio.subprocess.Process | None = None

    async def up(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.broadcasting", cwd=ROOT, env=self._environment, stdout=asyncio.subprocess.PIPE
        )
        assert self._process.stdout is not None
        assert (await self._process.stdout.readline()).strip() == b"ready"

    async def kill(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        assert await self._process.wait() == -signal.SIGKILL

    async def down(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()


@pytest.fixture
async def platform() -> AsyncIterator[FakeTelegram]:
    fake = FakeTelegram()
    await fake.start()
    fake.blocked_by = set(BLOCKING)
    fake.throttled = set(THROTTLED)
    yield fake
    await fake.stop()


async def settle(store: SqlStore) -> None:
    """Everybody who lives there, as if they had come one by one."""
    now = datetime.now(UTC)
    people = [
        Person(
            f"p_{chat}", "es" if chat % 2 else "en", now, "active", channel="telegram", address=str(chat),
            answers={"quiet": "none"}, broadcasts=chat not in OPTED_OUT,
        )
        for chat in range(FIRST, FIRST + PEOPLE_THERE)
    ]  # fmt: skip
    addresses = [
        {"channel": "telegram", "address": person.address, "person_id": person.person_id, "blocked": False}
        for person in people
    ]
    async with store() as uow:
        await PEOPLE.add(uow.connection, *people)
        await uow.connection.execute(insert(t.addresses), addresses)
        await uow.commit()


async def until(true: Callable[[], bool], what: str) -> None:
    try:
        async with asyncio.timeout(PATIENCE):
            while not true():
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise AssertionError(f"not within {PATIENCE} s: {what}") from None


def arrived(platform: FakeTelegram) -> Counter[int]:
    """How often the words have arrived in each chat."""
    return Counter(
        chat
        for chat, messages in platform.chats.items()
        if chat >= FIRST
        for message in messages.values()
        if message.get("text", "").startswith(TEXTS["es" if chat % 2 else "en"])
    )


async def finished(store: SqlStore) -> Broadcast:
    async with asyncio.timeout(PATIENCE):
        while True:
            async with store() as uow:
                (broadcast,) = await uow.broadcasts.recent(2)
                await uow.commit()
            if broadcast.state == "done":
                return broadcast
            await asyncio.sleep(0.5)


async def test_ten_thousand_people_get_it_once_or_the_report_says_why(
    tmp_path: Path, database_url: str, platform: FakeTelegram
) -> None:
    (tmp_path / "models").symlink_to(ROOT / "data" / "models")
    await asyncio.to_thread(migrate, database_url)
    store = SqlStore(open_engine(database_url), SystemClock())
    server = Server(tmp_path, database_url, platform)
    try:
        await settle(store)
        await server.up()
        await platform.say(BOSS, "/broadcast channel=telegram")
        await until(lambda: any("begin" in text.casefold() for text in platform.texts(BOSS)), "asked for the text")
        await platform.say(BOSS, f"en: {TEXTS['en']}\nes: {TEXTS['es']}")
        await until(lambda: any("Recipients: " in text for text in platform.texts(BOSS)), "the dry run")
        await platform.press(BOSS, "Send now")
        await until(lambda: arrived(platform).total() >= KILL_AFTER, "the first messages")
        await server.kill()
        await server.up()
        broadcast = await finished(store)

        times = arrived(platform)
        pages = []
        async with store.reading() as db:
            states = (await counts(db, broadcast)).states
            async for page in report(db, broadcast.broadcast_id):
                pages.append(page)
        rows = {int(row.person_id[2:]): row for page in pages for row in page if len(row.person_id) == 8}
        assert len(rows) == PEOPLE_THERE
        twice = {chat: number for chat, number in times.items() if number > 1}
        assert twice == {}
        for chat, row in rows.items():
            if row.state in ("sent", "delivered"):
                assert times[chat] == 1, row
            elif row.state != "unsure":
                # In flight when it was killed: it may have arrived, and is not sent again.
                assert times[chat] == 0, row
        assert {chat for chat, row in rows.items() if row.state == "skipped"} == set(OPTED_OUT)
        assert {chat for chat, row in rows.items() if row.state == "failed"} == set(BLOCKING) - set(OPTED_OUT)
        assert all(row.reason for row in rows.values() if row.state not in ("sent", "unsure"))
        assert states.get("unsure", 0) <= WINDOW, "no more than what was in flight"
        assert sum(states.values()) == broadcast.total and set(states) <= {"sent", "skipped", "failed", "unsure"}
        await until(lambda: any("every recipient" in text for text in platform.texts(BOSS)), "the report")
        assert any("Done" in text for text in platform.texts(BOSS)), "the progress card shows the end"
    finally:
        await server.down()
        await store.close()


async def test_the_report_is_a_table_of_everybody(tmp_path: Path, database_url: str) -> None:
    await asyncio.to_thread(migrate, database_url)
    store = SqlStore(open_engine(database_url), SystemClock())
    recipients = [
        {
            "broadcast_id": "b_1", "person_id": f"p_{number:05}", "channel": "web", "address": "a", "language": "en",
            "state": "skipped", "reason": "stopped", "due_at": datetime.now(UTC),
        }
        for number in range(2_500)
    ]  # fmt: skip
    async with store() as uow:
        await uow.connection.execute(insert(t.broadcast_recipients), recipients)
        await uow.commit()
    async with store.reading() as db:
        rows = list(csv.DictReader(io.StringIO((await report_file(report(db, "b_1"))).decode("utf-8-sig"))))
    await store.close()
    assert [row["person_id"] for row in rows] == [one["person_id"] for one in recipients]
    assert {(row["state"], row["reason"]) for row in rows} == {("skipped", "stopped")}
