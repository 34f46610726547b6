"""Killed with SIGKILL at every arrow of the flow, and started again: nothing lost, nothing done twice."""

import asyncio
import json
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.conftest import ROOT

ARROWS = ("received", "acted", "committed", "published", "delivered", "sent", "marked")
"""Where the server kills itself: see `tests/crashing.py`."""
SELLER = ["I have some old tires, 225/65R17, they're still good.", "Chicago", "1", "1", "4", "80", "60", "yes"]
BUYER = ["Necesito llantas para mi camioneta, 225/65R17", "Chicago", "1", "1", "4", "70", "sí"]


class Server:
    """The real process, started again whenever it has died."""

    def __init__(self, folder: Path, database_url: str, crash_at: str) -> None:
        self.folder = folder
        self.database_url = database_url
        self.crash_at = crash_at
        self.deaths = 0
        self.address = ""
        self._process: asyncio.subprocess.Process | None = None

    async def up(self) -> None:
        if self._process is not None and self._process.returncode is None:
            return
        if self._process is not None:
            assert self._process.returncode == -signal.SIGKILL
            self.deaths += 1
        environment = {
            **os.environ,
            "DATA_DIR": str(self.folder),
            "PORT": "0",
            "DATABASE_URL": self.database_url,
            "LOG_LEVEL": "ERROR",
        }
        if self.deaths < 4:
            environment["MAI_CRASH_AT"] = f"{self.crash_at}:{3 + 4 * self.deaths}"
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.crashing", cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE
        )
        assert self._process.stdout is not None
        while line := (await self._process.stdout.readline()).decode():
            if "http://" in line:
                self.address = line.split()[-1]
                return
        await self._process.wait()
        await self.up()

    async def down(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()


class Visitor:
    """A page: resends what was not stored, and asks for what it has missed."""

    def __init__(self, server: Server, person: int, language: str) -> None:
        self.server = server
        self.person = person
        self.headers = {"Accept-Language": language}
        self.jar = aiohttp.CookieJar(unsafe=True)
        self.messages: dict[str, dict[str, Any]] = {}
        self.token = ""

    async def visit(self) -> None:
        """Make the session, once."""
        while not self.token:
            await self.server.up()
            try:
                async with aiohttp.ClientSession(cookie_jar=self.jar) as session:
                    async with session.get(f"{self.server.address}?person={self.person}") as response:
                        self.token = response.cookies[f"mai_session_{self.person}"].value
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)

    @asynccontextmanager
    async def _link(self) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
        cookies = {f"mai_session_{self.person}": self.token}
        async with aiohttp.ClientSession(cookies=cookies, headers=self.headers) as session:
            async with session.ws_connect(f"{self.server.address}chat/socket?person={self.person}") as link:
                yield link

    async def say(self, text: str, number: int, expect: re.Pattern[str]) -> None:
        """Send one message until it is stored, then wait until an answer fits."""
        data = {"id": f"message-{number:04}", "type": "text", "text": text}
        stored = False
        async with asyncio.timeout(60):
            while True:
                await self.server.up()
                try:
                    async with self._link() as link:
                        if not stored:
                            await link.send_json(data)
                        async for frame in link:
                            said = json.loads(frame.data)
                            stored = stored or said == {"type": "stored", "id": data["id"]}
                            if said["type"] == "message":
                                self.messages[said["id"]] = said
                            if stored and any(expect.search(one["message"]["text"]) for one in self.shown()):
                                return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.05)

    async def catch_up(self) -> None:
        async with asyncio.timeout(60):
            while True:
                await self.server.up()
                try:
                    async with self._link() as link:
                        async for frame in link:
                            said = json.loads(frame.data)
                            if said["type"] == "ready":
                                return
                            self.messages[said["id"]] = said
                except aiohttp.ClientError:
                    await asyncio.sleep(0.05)

    def shown(self) -> list[dict[str, Any]]:
        return [one for one in sorted(self.messages.values(), key=lambda one: int(one["seq"])) if not one["mine"]]


ANSWERS = (r"Which town|ciudad vives", r"How much may|Cuánto puedo", r"Up to which|Hasta qué", r"How many|Cuántos")
SELLER_ANSWERS = (*ANSWERS, r"price would you like", r"least you would", r"Shall I look", r"looking for someone")
BUYER_ANSWERS = (*ANSWERS, r"máximo que", r"Busco a alguien", r"Estoy buscando")


@pytest.mark.parametrize("arrow", ARROWS)
async def test_killed_and_started_again(arrow: str, tmp_path: Path, database_url: str) -> None:
    (tmp_path / "models").symlink_to(ROOT / "data" / "models")
    server = Server(tmp_path, database_url, arrow)
    await server.up()
    try:
        ann, luis = Visitor(server, 1, "en"), Visitor(server, 2, "es")
        for visitor, lines, answers in ((ann, SELLER, SELLER_ANSWERS), (luis, BUYER, BUYER_ANSWERS)):
            await visitor.visit()
            for number, (text, answer) in enumerate(zip(lines, answers, strict=True)):
                await visitor.say(text, number, re.compile(answer))
        async with asyncio.timeout(60):
            while not all("Total:" in "".join(one["message"]["text"] for one in page.shown()) for page in (ann, luis)):
                await asyncio.sleep(0.2)
                for page in (ann, luis):
                    await page.catch_up()
        for page, lines in ((ann, SELLER), (luis, BUYER)):
            texts = [one["message"]["text"] for one in page.shown()]
            cards = [text for text in texts if "Total:" in text]
            assert len(cards) == 1, "one card, shown once"
            assert len(texts) == len(set(texts)) or texts.count(texts[-1]) == 1
            assert sum(one["mine"] for one in page.messages.values()) == len(lines)
        assert server.deaths >= 1
    finally:
        await server.down()
