"""Prints the figures: understanding against the bare encoder, messages, presses, matching, cold start, memory."""

import asyncio
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from sqlalchemy import insert

from adapters.search.embedded import SqlIntentIndex
from adapters.storage import tables as t
from adapters.storage.engine import open_engine
from adapters.storage.unit_of_work import SqlStore
from bot.app import App, build_app, running
from bot.cli import BATCH
from bot.clock import SystemClock
from bot.demo import StageChannel
from bot.migrate import migrate
from bot.reading import build_understanding
from bot.settings import Settings
from mai.channels import Feature, IncomingMessage, OutgoingMessage
from metaspace.geography import cell_of
from metaspace.intent import Constraints, Place, Price, Thing, UniversalIntent
from metaspace.ontology import CATEGORY_OF, Action
from metaspace.payloads import PublicIntent
from nlu.encoder import Encoder
from nlu.gold import message_languages, read_evaluation, read_messages
from nlu.model_setup import model_folder
from nlu.understanding import Understanding

PEOPLE = 50
WAVES = 4
INTENTS = int(os.environ.get("BENCH_INTENTS", "1000000"))
TOWNS = 400
QUERIES = 300


class ButtonStage(StageChannel):
    """A stage whose people press buttons, and that tells when each answer came."""

    features = Feature.BUTTONS | Feature.EDITS

    def __init__(self) -> None:
        super().__init__()
        self.last: dict[str, OutgoingMessage] = {}
        self.answered: dict[str, asyncio.Event] = {}
        self.calls = 0
        """Messages and edits."""

    async def send(self, address: str, message: OutgoingMessage, *, key: str) -> str:
        """Remember, and wake who waits."""
        self.calls += 1
        self.last[address] = message
        if address in self.answered:
            self.answered[address].set()
        return key

    async def edit(self, address: str, external_id: str, message: OutgoingMessage) -> None:
        """Counts against the pace as a message does."""
        self.calls += 1

    async def ask(self, address: str, number: int, text: str = "", button: str | None = None) -> float:
        """Seconds from a message to its first answer."""
        self.answered[address] = asyncio.Event()
        started = time.perf_counter()
        assert self._receive is not None
        await self._receive(
            IncomingMessage(
                self.name, f"{address}:{number}", address, "button" if button else "text", datetime.now(UTC),
                text=text, button_id=button, language_code="en",
            )
        )  # fmt: skip
        async with asyncio.timeout(60):
            await self.answered[address].wait()
        return time.perf_counter() - started


def show(name: str, seconds: list[float]) -> None:
    """Median and 95th and 99th percentile in milliseconds."""
    ordered = sorted(seconds)
    points = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for share in (0.5, 0.95, 0.99)]
    print(f"{name}: p50 {points[0]:.1f} ms, p95 {points[1]:.1f} ms, p99 {points[2]:.1f} ms ({len(ordered)})")


def rate(name: str, count: int, run: Callable[[], object]) -> float:
    """Things a second."""
    started = time.perf_counter()
    run()
    found = count / (time.perf_counter() - started)
    print(f"{name}: {found:.0f} a second")
    return found


def understanding_rates(understanding: Understanding, settings: Settings) -> float:
    """The parser against the bare encoder, one message at a time."""
    texts = [gold.text for tag in message_languages() for gold in read_messages(tag)]
    encoder = Encoder(model_folder(settings.data_dir))
    encoder.encode(texts[:20])
    bare = rate("encoder alone", len(texts), lambda: [encoder.encode([text]) for text in texts])
    whole = rate("mai parse, one by one", len(texts), lambda: [understanding.read(text) for text in texts])
    batch = rate("mai parse, in batches", len(texts), lambda: understanding.read_many(texts))
    print(f"ratio to the encoder: {whole / bare:.2f} one by one, {batch / bare:.2f} in batches")
    return bare


async def bear(stage: ButtonStage, app: App, who: str) -> None:
    """A person whose MAI is ready."""
    for number, text in enumerate(("hello", "Chicago", "1", "1")):
        await stage.ask(who, number, text)
        await app.settled()


async def conversation(understanding: Understanding, bare: float) -> None:
    """Messages and presses through storage, dispatch and outbox."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder))
        migrate(settings.database)
        stage = ButtonStage()
        app = build_app(settings, understanding=understanding, extra_channels=(stage,))
        async with running(app):
            people = [f"person-{number}" for number in range(PEOPLE * WAVES)]
            await asyncio.gather(*(bear(stage, app, who) for who in people))
            await app.settled()
            one = [await stage.ask("person-0", 100 + n, "selling my old sofa for 120 dollars") for n in range(60)]
            show("trade message in, card out, one person", one)
            many: list[float] = []
            took = 0.0
            for wave in range(WAVES):
                at_once = people[wave * PEOPLE : (wave + 1) * PEOPLE]
                started = time.perf_counter()
                many += await asyncio.gather(
                    *(stage.ask(who, 200, "I need a bike for my kid, max 80") for who in at_once)
                )
                took += time.perf_counter() - started
                await app.settled()
            show(f"the same, {PEOPLE} people at once", many)
            print(f"messages a second: {len(many) / took:.0f}, ratio to the encoder {len(many) / took / bare:.2f}")
            presses = []
            for who in people[1:PEOPLE]:
                button = next(one.id for row in stage.last[who].buttons for one in row)
                presses.append(await stage.ask(who, 300, button=button))
                await app.settled()
            show("button press, answer", presses)


def public(number: int, action: Action, place: Place, chance: random.Random, thing: str) -> PublicIntent:
    """A wish somewhere."""
    price = Price(Decimal(chance.randint(10, 1000)), "USD", "target", "unit")
    intent = UniversalIntent("en", action, 1.0, Thing(thing), Constraints(price=price, location=place))
    return PublicIntent(f"wish_{number}", "x", intent, ("en",), datetime(2100, 1, 1, tzinfo=UTC), "USD")


async def matching(one_town: bool) -> None:
    """A query among a million open intents, spread over towns or all in one."""
    chance = random.Random(5)
    things = [name for name in CATEGORY_OF if name != "other"]
    towns = [(chance.uniform(-50, 60), chance.uniform(-120, 140)) for _ in range(1 if one_town else TOWNS)]
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.db"
        migrate(url)
        store = SqlStore(open_engine(url), SystemClock())
        expires = datetime(2100, 1, 1, tzinfo=UTC)
        async with store() as uow:
            for start in range(0, INTENTS, 20_000):
                rows = []
                for number in range(start, min(start + 20_000, INTENTS)):
                    lat, lon = chance.choice(towns)
                    lat, lon = lat + chance.gauss(0, 0.1), lon + chance.gauss(0, 0.1)
                    rows.append(
                        {
                            "intent_id": f"w{number}", "subcategory": chance.choice(things), "action": "SELL", "cell": cell_of(lat, lon),
                            "size": "", "currency": "USD", "unit_price": float(chance.randint(10, 1000)), "lat": lat, "lon": lon,
                            "expires_at": expires, "doc": {},
                        }
                    )  # fmt: skip
                await uow.connection.execute(insert(t.intents), rows)
            await uow.commit()
        index = SqlIntentIndex(store)
        index_times = []
        for number in range(QUERIES):
            lat, lon = chance.choice(towns)
            wish = public(number, Action.BUY, Place("x", "US", lat, lon, 50.0), chance, chance.choice(things))
            started = time.perf_counter()
            await index.ranked_ids(wish, now=datetime.now(UTC), limit=200)
            index_times.append(time.perf_counter() - started)
        show(f"match query, {INTENTS:,} intents, {'one town' if one_town else f'{TOWNS} towns'}", index_times)
        await store.close()


def cold_start(settings: Settings) -> None:
    """From nothing to the first answer over HTTP, and the memory of the server."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "models").symlink_to((settings.data_dir / "models").absolute())
        environment = {**os.environ, "DATA_DIR": folder, "PORT": "0", "DATABASE_URL": ""}
        started = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-m", "bot.cli", "run"], env=environment, stdout=subprocess.PIPE, text=True
        ) as server:
            assert server.stdout is not None
            address = next(line for line in server.stdout if "http://" in line).split()[-1]
            with urllib.request.urlopen(f"{address}health") as answer:
                answer.read()
            print(f"cold start to first answer: {time.perf_counter() - started:.1f} s")
            status = Path(f"/proc/{server.pid}/status").read_text()
            print(
                "memory of the server: "
                + next(line for line in status.splitlines() if line.startswith("VmRSS")).split(":")[1].strip()
            )
            server.send_signal(signal.SIGTERM)


def parser_alone(settings: Settings) -> None:
    """`mai parse --jsonl` as a program of its own on one core: start, time a message, messages a second, memory."""
    texts = [gold.text for tag in message_languages() for gold in read_evaluation(tag)]
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(texts)]
    environment = {**os.environ, "DATA_DIR": str(settings.data_dir.absolute()), "OMP_NUM_THREADS": "1"}
    core = {min(os.sched_getaffinity(0))}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "parse", "--jsonl"], env=environment, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=lambda: os.sched_setaffinity(0, core),
    ) as parser:  # fmt: skip
        assert parser.stdin is not None and parser.stdout is not None

        def ask(batch: list[str]) -> float:
            assert parser.stdin is not None and parser.stdout is not None
            begun = time.perf_counter()
            parser.stdin.write("\n".join(batch) + "\n")
            parser.stdin.flush()
            for _ in batch:
                parser.stdout.readline()
            return time.perf_counter() - begun

        ask(lines[:1] * BATCH)
        print(f"cold start to the first answer: {time.perf_counter() - started:.1f} s")
        whole = range(0, len(lines) // BATCH * BATCH, BATCH)
        took = sum(ask(lines[start : start + BATCH]) for start in whole)
        print(f"in batches of {BATCH}, one core: {len(lines) // BATCH * BATCH / took:.0f} messages a second")
        status = Path(f"/proc/{parser.pid}/status").read_text()
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]
        print(f"memory at its highest: {int(peak) // 1024} MB")
        parser.stdin.close()


async def measured(name: str, run: Callable[[], Awaitable[None]]) -> None:
    """One measure under its heading."""
    print(f"\n{name}")
    await run()


def main() -> None:
    """Everything, in a few minutes."""
    settings = Settings()
    understanding = build_understanding(settings)
    print("Understanding")
    bare = understanding_rates(understanding, settings)
    each = []
    for gold in (gold for tag in message_languages() for gold in read_evaluation(tag)):
        started = time.perf_counter()
        understanding.read(gold.text)
        each.append(time.perf_counter() - started)
    show("a message read, rules included", each)
    print("\nParser alone")
    parser_alone(settings)
    asyncio.run(measured("Conversation (SQLite)", lambda: conversation(understanding, bare)))
    asyncio.run(measured("Matching", lambda: matching(one_town=False)))
    asyncio.run(matching(one_town=True))
    print("\nStart")
    cold_start(settings)
    print(f"memory of this benchmark: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
