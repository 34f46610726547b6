"""Presses against bare commits, a broadcast at the platform's pace beside live answers, webhooks at two hundred a second.

`python -m benchmarks.traffic [--database URL]`; without a URL, SQLite in a fresh folder.
"""

import argparse
import asyncio
import json
import os
import secrets
import socket
import sys
import tempfile
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web
from pydantic import SecretStr
from sqlalchemy import insert, text

from adapters.storage import tables as t
from adapters.storage.engine import open_engine
from adapters.storage.repositories import BUTTONS
from adapters.storage.unit_of_work import SqlStore
from benchmarks.__main__ import ButtonStage, show
from bot.app import TELEGRAM_WEBHOOK, App, build_app, running, spare_the_collector
from bot.clock import SystemClock
from bot.migrate import migrate
from bot.reading import build_understanding
from bot.settings import Settings
from bot.web.server import build_web
from mai.channels import OutgoingMessage, Pace
from mai.context import new_id
from mai.records import ButtonRecord, Person
from nlu.understanding import Understanding

PRESSERS, PRESSES = 200, 20
COMMITS = 2_000
BROADCAST = int(os.environ.get("BENCH_RECIPIENTS", "10000"))
RATE = float(os.environ.get("BENCH_PACE", "30"))
"""Messages a second: what Telegram allows."""
LIVE_EVERY, LIVE_PEOPLE = 0.5, 20
WEBHOOK_PEOPLE, WEBHOOK_RATE, WEBHOOK_SECONDS = 2_000, 200, 20
SECRET = "a-secret-of-the-benchmark"


async def bare_commits(url: str) -> float:
    """One-row commits a second through SQLAlchemy alone: what the disk allows."""
    store = SqlStore(open_engine(url), SystemClock())
    row = {"command": "bench", "operator": "bench", "subject": "", "detail": {}, "at": datetime.now(UTC)}
    started = time.perf_counter()
    for _ in range(COMMITS):
        async with store() as uow:
            await uow.connection.execute(insert(t.audit), row)
            await uow.commit()
    found = COMMITS / (time.perf_counter() - started)
    async with store() as uow:
        await uow.connection.execute(text("DELETE FROM audit"))
        await uow.commit()
    await store.close()
    print(f"bare one-row commits: {found:.0f} a second")
    return found


@asynccontextmanager
async def application(
    understanding: Understanding, url: str, folder: Path, stage: ButtonStage, **settings: object
) -> AsyncIterator[App]:
    """A running application over a fresh schema."""
    made = Settings(data_dir=folder, database_url=url, inbound_per_minute=100_000, **settings)  # type: ignore[arg-type]
    migrate(made.database)
    app = build_app(made, understanding=understanding, extra_channels=(stage,))
    spare_the_collector()
    async with running(app):
        yield app


async def people_with_buttons(
    app: App, names: list[str], buttons: int, *, channel: str = "stage"
) -> dict[str, list[str]]:
    """People whose MAI is ready, each with buttons that are answered in a word."""
    now = app.clock.now()
    tokens: dict[str, list[str]] = {}
    async with app.store() as uow:
        for name in names:
            person = Person(
                person_id=new_id("p")[:32], language="en", created_at=now, state="active", channel=channel, address=name,
                mai_id=new_id("mai")[:40],
            )  # fmt: skip
            await uow.people.add(person)
            await uow.connection.execute(
                insert(t.addresses),
                {"channel": channel, "address": name, "person_id": person.person_id, "blocked": False, "seen_at": now},
            )
            records = [
                ButtonRecord(
                    secrets.token_urlsafe(12), person.person_id, "privacy.keep", "", new_id("card"), "Keep", now
                )
                for _ in range(buttons)
            ]
            if records:
                await BUTTONS.add(uow.connection, *records)
            tokens[name] = [record.token for record in records]
        await uow.commit()
    return tokens


async def presses(understanding: Understanding, url: str, folder: Path) -> None:
    """Presses of many people at once, each person's one after the other, from the receipt to the answer's delivery."""
    bare = await bare_commits(url)
    stage = ButtonStage()
    async with application(understanding, url, folder, stage) as app:
        names = [f"presser-{number}" for number in range(PRESSERS)]
        tokens = await people_with_buttons(app, names, PRESSES)

        async def press_all(name: str) -> list[float]:
            return [await stage.ask(name, number, button=token) for number, token in enumerate(tokens[name])]

        started = time.perf_counter()
        waits = [wait for each in await asyncio.gather(*map(press_all, names)) for wait in each]
        rate = len(waits) / (time.perf_counter() - started)
        await app.settled()
    show(f"press to answer, {PRESSERS} people at once", waits)
    print(f"presses a second: {rate:.0f}, {rate / bare:.2f} of the bare commits (aim 0.35)")


async def broadcast(understanding: Understanding, url: str, folder: Path) -> None:
    """A broadcast at a platform's pace, and what it does to live answers."""
    stage = ButtonStage()
    pace = Pace(per_second=RATE, chat_burst=20)
    stage.pace = pace
    async with application(understanding, url, folder, stage) as app:
        live = [f"live-{number}" for number in range(LIVE_PEOPLE)]
        tokens = await people_with_buttons(app, live, 400)
        used = dict.fromkeys(live, 0)

        async def answers(until: asyncio.Event) -> list[float]:
            waits: list[float] = []
            turn = 0
            while not until.is_set() and turn < 390 * LIVE_PEOPLE:
                name = live[turn % LIVE_PEOPLE]
                waits.append(await stage.ask(name, used[name], button=tokens[name][used[name]]))
                used[name] += 1
                turn += 1
                await asyncio.sleep(LIVE_EVERY)
            return waits

        quiet = asyncio.Event()
        asyncio.get_running_loop().call_later(60, quiet.set)
        before = await answers(quiet)
        show("live answers, without a broadcast", before)
        async with app.store() as uow:
            first = await uow.people.address("stage", live[0])
            assert first is not None
            person = await uow.people.get(first.person_id)
            assert person is not None
        finished = asyncio.Event()

        async def feed() -> tuple[float, float]:
            started, called = time.perf_counter(), stage.calls
            for begin in range(0, BROADCAST, 100):
                async with app.store() as uow:
                    for number in range(begin, begin + 100):
                        to = replace(person, address=f"reader-{number}")
                        await uow.outbox.send(to, OutgoingMessage("news"), card_id=new_id("card"), lane="broadcast")
                    await uow.commit()
                while begin + 100 - (len(stage.last) - LIVE_PEOPLE) > 400:  # noqa: ASYNC110 - the stage has no event
                    await asyncio.sleep(0.05)
            while len(stage.last) - LIVE_PEOPLE < BROADCAST:  # noqa: ASYNC110 - the stage has no event
                await asyncio.sleep(0.05)
            took = time.perf_counter() - started
            finished.set()
            return took, (stage.calls - called) / took

        (took, all_calls), during = await asyncio.gather(feed(), answers(finished))
        show("live answers, during the broadcast", during)
        print(
            f"broadcast: {BROADCAST / took:.1f} a second, with the live answers {all_calls:.1f} of {pace.per_second:.0f} "
            f"allowed, {all_calls / pace.per_second:.2f} (aim 0.95)"
        )
        ninety = [sorted(waits)[int(len(waits) * 0.95)] for waits in (before, during)]
        print(f"p95 of live answers: {ninety[1] / ninety[0]:.2f} times what it was (aim 1.2)")


async def webhooks(understanding: Understanding, url: str, folder: Path) -> None:
    """Acknowledgement of updates from many people, at a steady rate, while they are answered: first people who know
    their MAIs, then as many strangers, for each of whom one is born."""
    await webhook_waits(understanding, url, folder, strangers=False)
    await webhook_waits(understanding, url, folder, strangers=True)


async def webhook_waits(understanding: Understanding, url: str, folder: Path, *, strangers: bool) -> None:
    """One of the two. A chat's number is that of a person who was there before, or lies beyond them."""
    port, api_port = free_port(), free_port()
    address = f"http://127.0.0.1:{port}"
    people, rate, seconds = map(str, (WEBHOOK_PEOPLE, WEBHOOK_RATE, WEBHOOK_SECONDS))
    load = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.load", f"{address}{TELEGRAM_WEBHOOK}", str(api_port), SECRET, people, rate,
        seconds, str(WEBHOOK_PEOPLE if strangers else 0), stdout=PIPE,
    )  # fmt: skip
    async with application(
        understanding, url, folder, ButtonStage(),
        telegram_bot_token=SecretStr("1:benchmark"), telegram_api_url=f"http://127.0.0.1:{api_port}",
        telegram_webhook_secret=SecretStr(SECRET), public_base_url=address,
    ) as app:  # fmt: skip
        if not strangers:
            names = [str(chat + 1) for chat in range(WEBHOOK_PEOPLE)]
            await people_with_buttons(app, names, 0, channel="telegram")
        runner = web.AppRunner(build_web(app), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        found = json.loads((await load.communicate())[0])
        await runner.cleanup()
    who = "strangers" if strangers else "people"
    name = f"webhook acknowledged, {found['rate']:.0f} a second from {WEBHOOK_PEOPLE} {who} (aim p99 50 ms)"
    show(name, found["waits"])


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def main() -> None:
    """All three, each over a database of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.traffic", description=__doc__)
    parser.add_argument("--database", default="", help="URL of an empty PostgreSQL database")
    parser.add_argument("--only", choices=("presses", "broadcast", "webhooks"))
    options = parser.parse_args()
    understanding = build_understanding(Settings())
    for name, measure in (("presses", presses), ("broadcast", broadcast), ("webhooks", webhooks)):
        if options.only in (None, name):
            print(f"\n{name.capitalize()}")
            with tempfile.TemporaryDirectory() as folder:
                url = options.database or f"sqlite:///{folder}/bench.db"
                migrate(url)
                asyncio.run(measure(understanding, url, Path(folder)))


if __name__ == "__main__":
    main()
