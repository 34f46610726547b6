"""Several processes of the bot on one database: nothing handled twice, nothing lost, one sends."""

import asyncio
import os
import random
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.migrate import migrate
from tests.fake_telegram import TOKEN, FakeTelegram

ROOT = Path(__file__).parents[2]
PEOPLE = 24
WORDS = 5
LIMIT = 120


class Process:
    """One process of the bot, with a webhook of its own."""

    def __init__(self, folder: Path, database_url: str, telegram: FakeTelegram) -> None:
        self.environment = {
            **os.environ,
            "DATA_DIR": str(folder),
            "PORT": "0",
            "DATABASE_URL": database_url,
            "LOG_LEVEL": "ERROR",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "TELEGRAM_WEBHOOK_SECRET": "secret",
            "PUBLIC_BASE_URL": "http://127.0.0.1:9",
            "INBOUND_PER_MINUTE": "10000",
        }
        self.address = ""
        self.process: asyncio.subprocess.Process | None = None

    async def up(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.cli", "run", cwd=ROOT, env=self.environment, stdout=asyncio.subprocess.PIPE
        )
        assert self.process.stdout is not None
        while line := (await self.process.stdout.readline()).decode():
            if "http://" in line:
                self.address = line.split()[-1]
                return
        raise AssertionError("the bot did not start")

    async def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        assert await self.process.wait() == -signal.SIGKILL
        self.address = ""

    async def down(self) -> None:
        if self.process is not None and self.process.returncode is None:
            self.process.terminate()
            await self.process.wait()


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    server = FakeTelegram()
    await server.start()
    yield server
    await server.stop()


async def deliver(processes: list[Process], update: dict[str, object]) -> None:
    """As a platform does: again and again, to whichever process answers, until one says that it has it."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": "secret"}
    async with aiohttp.ClientSession() as session, asyncio.timeout(LIMIT):
        while True:
            up = [one.address for one in processes if one.address]
            try:
                address = f"{random.choice(up)}webhooks/telegram"
                async with session.post(address, json=update, headers=headers) as response:
                    if response.status == 200:
                        return
            except (aiohttp.ClientError, IndexError):
                pass
            await asyncio.sleep(0.1)


async def test_three_processes_killed_in_turn_under_load(
    tmp_path: Path, database_url: str, telegram: FakeTelegram
) -> None:
    (tmp_path / "models").symlink_to(ROOT / "data" / "models")
    migrate(database_url)
    processes = [Process(tmp_path, database_url, telegram) for _ in range(3)]
    await asyncio.gather(*(one.up() for one in processes))
    try:
        chats = range(100, 100 + PEOPLE)

        async def talk(chat: int) -> None:
            """Each answer is waited for, as people do; unknown commands get exactly one each."""
            for number in range(WORDS):
                text = "/start" if number == 0 else f"/unknown{number}"
                message = telegram.message(chat, text=text)
                update = {"update_id": chat * 100 + number, "message": message}
                await deliver(processes, update)
                await deliver(processes, update)  # platforms repeat themselves
                wanted = "Which town" if number == 0 else "don't know that command"
                async with asyncio.timeout(LIMIT):
                    while sum(wanted in shown for shown in telegram.texts(chat)) < max(number, 1):
                        await asyncio.sleep(0.1)

        async def kill_in_turn() -> None:
            for victim in processes:
                await asyncio.sleep(2.0)
                await victim.kill()
                await victim.up()

        async with asyncio.TaskGroup() as tasks:
            for chat in chats:
                tasks.create_task(talk(chat))
            tasks.create_task(kill_in_turn())
        await asyncio.sleep(2.0)
        for chat in chats:
            shown = telegram.texts(chat)
            assert sum("Which town" in text for text in shown) >= 1
            answers = sum("don't know that command" in text for text in shown)
            # A sender that is killed between the platform's yes and its note of it says it once more: never less.
            assert WORDS - 1 <= answers <= WORDS - 1 + 3, shown
        extra = sum(
            sum("don't know that command" in text for text in telegram.texts(chat)) - (WORDS - 1) for chat in chats
        )
        assert extra <= 3 * 40, extra
    finally:
        for one in processes:
            await one.down()
