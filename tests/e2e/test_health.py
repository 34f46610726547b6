"""What a monitor is told is true: each thing is broken for real, and the page says so."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr
from sqlalchemy import make_url, text

from adapters.storage.leases import SqlLeases
from bot.app import App, build_app, running
from bot.migrate import migrate
from bot.observability import health
from bot.settings import Settings
from bot.web.server import build_web
from nlu.understanding import Understanding
from tests.conftest import MovableClock
from tests.fake_telegram import TOKEN, FakeTelegram
from tests.stage import Stage

Client = TestClient[Any, Any]


@pytest.fixture
async def client(app: App) -> AsyncIterator[Client]:
    made: Client = TestClient(TestServer(build_web(app)))
    async with made:
        yield made


async def ask(client: Client, path: str = "/health/ready") -> tuple[int, dict[str, Any]]:
    answer = await client.get(path)
    return answer.status, (await answer.json())["checks"]


async def until(client: Client, status: int, path: str = "/health/ready") -> dict[str, Any]:
    async with asyncio.timeout(30):
        while True:
            found, checks = await ask(client, path)
            if found == status:
                return checks
            await asyncio.sleep(0.2)


async def test_a_running_application_is_live_and_ready(client: Client) -> None:
    for path in ("/health", "/health/live", "/health/ready"):
        status, checks = await ask(client, path)
        assert status == 200, checks
        assert all(check["ok"] and check["says"] for check in checks.values())
    body = await (await client.get("/health")).json()
    assert body["status"] == "ok" and body["queues"]["work"] == {"ready": 0, "dead": 0}
    assert set(body["checks"]) == {"live", "database", "schema", "queue", "sending", "model"}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # a file does not go away
async def test_a_database_that_is_gone_and_comes_back(client: Client, app: App, postgres_url: str) -> None:
    name = make_url(app.settings.database).database
    with psycopg.connect(f"{postgres_url}/postgres", autocommit=True) as server:
        server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false".encode())
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
        checks = await until(client, 503)
        assert not checks["database"]["ok"] and "Error" in checks["database"]["says"]
        assert "@" not in str(checks) and "mai_" not in str(checks)
        assert (await ask(client, "/health/live"))[0] == 200, "a restart would not help"
        page = await (await client.get("/metrics")).text()
        assert 'mai_check_ok{check="database"} 0.0' in page and "mai_queue_depth{" not in page
        server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true".encode())
    await until(client, 200)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # of a file that another program has locked
async def test_a_database_that_does_not_answer(client: Client, app: App, tmp_path: Path) -> None:
    other = sqlite3.connect(make_url(app.settings.database).database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    checks = await until(client, 503)
    assert "has not answered for" in checks["database"]["says"]
    other.execute("ROLLBACK")
    other.close()
    await until(client, 200)


async def test_work_that_nobody_does(
    client: Client, app: App, stage: Stage, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = asyncio.Event()

    async def hang(*_: object) -> None:
        await stuck.wait()

    monkeypatch.setattr(type(app.dispatcher._conversation), "on_message", hang)
    stage.settled = None
    with pytest.raises(AssertionError):
        await stage.say("ann", "hello")
    assert (await ask(client))[1]["queue"]["ok"]
    clock.ahead += timedelta(minutes=3)
    async with asyncio.timeout(20):
        while (checks := (await ask(client))[1])["queue"]["ok"]:
            await asyncio.sleep(0.2)
    assert checks["queue"]["says"].startswith("work of people: 1 wait, the first for 18")
    stuck.set()


async def test_a_schema_of_another_version(client: Client, app: App) -> None:
    async with app.store() as uow:
        await uow.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        await uow.commit()
    assert "newer version (9999)" in (await until(client, 503))["schema"]["says"]


async def test_nobody_sends(client: Client, app: App) -> None:
    await app.leadership.stop()
    assert "no process sends" in (await until(client, 503))["sending"]["says"]


async def test_a_part_that_has_ended(client: Client, app: App) -> None:
    app._tasks[0].cancel()
    checks = await until(client, 503, "/health/live")
    assert "Dispatcher.run" in checks["live"]["says"]
    assert (await ask(client, "/health"))[0] == 503


async def test_a_model_that_does_not_read(client: Client, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no such file")

    monkeypatch.setattr(type(app.understanding), "encode_ahead", fail)
    assert (await until(client, 503))["model"] == {"ok": False, "says": "model fails (RuntimeError)"}


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    server = FakeTelegram()
    await server.start()
    yield server
    await server.stop()


async def test_a_platform_that_has_fallen_silent(
    telegram: FakeTelegram, tmp_path: Path, understanding: Understanding, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "PLATFORM_SILENT", 0.5)
    settings = Settings(
        data_dir=tmp_path,
        database_url=f"sqlite:///{tmp_path / 'test.db'}",
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=telegram.url,
    )
    migrate(settings.database)
    app = build_app(settings, understanding=understanding)
    made: Client = TestClient(TestServer(build_web(app)))
    async with running(app), made as client:
        await telegram.say(101, "hello")
        async with asyncio.timeout(10):
            while not telegram.texts(101):
                await asyncio.sleep(0.02)
        assert app.telegram is not None and app.telegram.unanswered_for < 5
        await telegram.stop()
        checks = await until(client, 503)
        assert "Telegram has not answered for" in checks["telegram"]["says"]
        page = await (await client.get("/metrics")).text()
        assert 'mai_platform_silent_seconds{channel="telegram"}' in page


async def test_the_figures_are_what_prometheus_reads_and_name_nobody(client: Client, stage: Stage) -> None:
    await stage.say("zebedee", "I sell my grandmother's piano for 300 dollars", "Chicago", "1", "1")
    answer = await client.get("/metrics")
    page = await answer.text()
    families = {family.name: family for family in text_string_to_metric_families(page)}
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert families["mai_people"].samples[0].value == 1
    assert {sample.labels["state"]: sample.value for sample in families["mai_wishes"].samples} == {"draft": 1.0}
    assert {sample.labels["check"] for sample in families["mai_check_ok"].samples} >= {"live", "database", "queue"}
    assert {sample.labels["duty"]: sample.value for sample in families["mai_leads"].samples}["sending"] == 1.0
    assert "process_resident_memory_bytes" in families
    assert not [word for word in ("zebedee", "piano", "Chicago", "p_") if word in page]
    modern = await client.get("/metrics", headers={"Accept": "application/openmetrics-text; version=1.0.0"})
    assert (await modern.text()).endswith("# EOF\n")


async def test_asking_often_costs_the_database_no_more(
    client: Client, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    real = SqlLeases.acquire

    async def counted(*arguments: Any, **named: Any) -> frozenset[str]:
        nonlocal asked
        asked += arguments[1] == ["health"]
        return await real(*arguments, **named)

    monkeypatch.setattr(SqlLeases, "acquire", counted)
    await asyncio.gather(*(client.get("/health/ready") for _ in range(50)))
    assert asked <= 2
