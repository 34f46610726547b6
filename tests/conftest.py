"""What all tests share: the parser, loaded once, and applications over fresh databases, SQLite and PostgreSQL."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from bot.app import App, build_app, running
from bot.migrate import migrate
from bot.reading import build_understanding
from bot.settings import Settings
from nlu.understanding import Understanding
from tests.fake_models import FakeModels
from tests.stage import Stage

ROOT = Path(__file__).parent.parent
PG_BIN = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


class MovableClock:
    """Time that a test can push forward. It starts at noon in Chicago, whenever the test runs: nobody is asleep."""

    def __init__(self) -> None:
        real = datetime.now(UTC)
        noon = real.replace(hour=18, minute=0, second=0, microsecond=0)
        self._offset = noon - real if noon > real else noon + timedelta(days=1) - real
        self.ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset + self.ahead


@pytest.fixture(scope="session")
def understanding() -> Understanding:
    return build_understanding(Settings(data_dir=ROOT / "data"))


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server of our own, where Debian's is installed."""
    if PG_BIN is None:
        pytest.skip("no PostgreSQL server is installed")
    folder = Path(tempfile.mkdtemp(prefix="mai-pg-"))
    as_user = []
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = folder / "data"
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c max_connections=200"
    initdb = [
        str(PG_BIN / "initdb"),
        "-D",
        str(data),
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    ]
    subprocess.run([*as_user, *initdb], check=True, stdout=subprocess.DEVNULL, cwd=folder)
    control = [*as_user, str(PG_BIN / "pg_ctl"), "-D", str(data), "-w"]
    subprocess.run(
        [*control, "-l", str(folder / "log"), "-o", options, "start"], check=True, stdout=subprocess.DEVNULL, cwd=folder
    )
    yield f"postgresql://postgres@127.0.0.1:{port}"
    subprocess.run([*control, "-m", "immediate", "stop"], check=True, stdout=subprocess.DEVNULL, cwd=folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'test.db'}"
        return
    server = request.getfixturevalue("postgres_url")
    name = f"mai_{os.urandom(6).hex()}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield f"{server}/{name}"
    with contextlib.suppress(psycopg.Error), psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    return Settings(data_dir=tmp_path / "data", database_url=database_url, port=0, inbound_per_minute=100_000)


@pytest.fixture
def models() -> Iterator[FakeModels]:
    """A server of models, told what to say."""
    fake = FakeModels()
    yield fake
    fake.close()


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
async def app(
    settings: Settings, understanding: Understanding, stage: Stage, clock: MovableClock
) -> AsyncIterator[App]:
    """An application that runs, with a stage to speak from."""
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    made = build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage,))
    stage.settled = made.settled
    async with running(made):
        yield made


@pytest.fixture
def free_port() -> Callable[[], int]:
    def choose() -> int:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return int(free.getsockname()[1])

    return choose
