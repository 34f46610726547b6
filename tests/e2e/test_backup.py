"""A backup taken while the bot runs, restored into an empty place of either kind, is the same, and the story goes on."""

import asyncio
import contextlib
import json
import os
import stat
import threading
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import create_engine, insert, make_url, select, text

from adapters.storage import tables as t
from adapters.storage.engine import sync_url
from bot.app import App, build_app, running
from bot.backup import BadBackup, backup, restore
from bot.migrate import is_current, migrate, upgrade
from bot.settings import Settings
from nlu.understanding import Understanding
from tests.conftest import MovableClock
from tests.e2e.test_cli import mai
from tests.e2e.test_story import meet
from tests.stage import Stage

Tables = dict[str, list[Any]]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """Another machine: an empty folder, and an empty database of either kind."""
    folder = tmp_path / "elsewhere"
    if request.param == "sqlite":
        yield Settings(data_dir=folder, port=0, inbound_per_minute=100_000)
        return
    server = request.getfixturevalue("postgres_url")
    name = f"mai_{os.urandom(6).hex()}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    yield Settings(data_dir=folder, database_url=f"{server}/{name}", port=0, inbound_per_minute=100_000)
    with contextlib.suppress(psycopg.Error), psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def everything(settings: Settings) -> Tables:
    """Every row of every table, read the ordinary way."""
    engine = create_engine(sync_url(settings.database))
    with engine.connect() as connection:
        found = {
            name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key.columns))]
            for name, table in t.metadata.tables.items()
            if name != "leases"
        }
    engine.dispose()
    return found


def files(settings: Settings) -> dict[str, bytes]:
    roots = [settings.data_dir / folder for folder in ("keys", "blobs")]
    return {str(path.relative_to(settings.data_dir)): path.read_bytes()
            for root in roots for path in root.rglob("*") if path.is_file()}  # fmt: skip


async def test_the_story_goes_on_where_the_backup_was_taken(
    app: App, stage: Stage, clock: MovableClock, place: Settings, understanding: Understanding, tmp_path: Path
) -> None:
    await meet(stage)
    await stage.press("ann", "Approve")
    blob = await app.blobs.put(b"a photo of tires", "image/jpeg")
    path = tmp_path / "mai.zip"
    contents = await asyncio.to_thread(backup, app.settings, path)
    assert contents.rows > 50 and contents.keys >= 4 and contents.files >= 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = {who: list(lines) for who, lines in stage.shown.items()}
    saved, kept = everything(app.settings), files(app.settings)
    await stage.say("luis", "/status", language="es")  # the bot has gone on meanwhile
    await app.stop()
    stage.shown.update(shown)  # what was shown after the backup belongs to a time that never was

    assert restore(place, path) == contents
    assert everything(place) == saved and files(place) == kept
    assert stat.S_IMODE((place.data_dir / "keys" / "master.key").stat().st_mode) == 0o600
    assert is_current(place.database)

    again = build_app(place, clock=clock, understanding=understanding, extra_channels=(stage,))
    stage.settled = again.settled
    async with running(again):
        assert await again.blobs.get(blob) == b"a photo of tires"
        await stage.press("luis", "Aprobar")
        assert any(text.startswith("Agreed") for text in stage.texts("ann"))
        clock.ahead = timedelta(days=3)
        await stage.press("ann", "I'm here")
        await stage.press("luis", "Todo hecho")
        await stage.press("luis", "★★★★★")
        await stage.press("ann", "★★★★")
    assert len(everything(place)["ratings"]) == 2


def filled(settings: Settings) -> None:
    """Values that are easily lost on the way, and a number that was given once and is gone."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    migrate(settings.database)
    engine = create_engine(sync_url(settings.database))
    when = datetime(2026, 3, 29, 0, 30, 0, 1, tzinfo=UTC)
    with engine.begin() as connection:
        connection.execute(
            insert(t.intents).values(
                intent_id="i1", subcategory="sofa", action="SELL", cell=-3, size="", currency="EUR",
                unit_price=0.1 + 0.2, lat=-41.123456789012345, lon=1e-9, expires_at=when,
                doc={"text": 'Ä\n"’\u2028🙂', "n": 12345678901234567890, "f": 1.10, "null": None},
            )
        )  # fmt: skip
        connection.execute(insert(t.switches).values(name="s", value=None, changed_at=when, changed_by=""))
        connection.execute(
            insert(t.addresses),
            [{"channel": "web", "address": f"a{index}", "person_id": "p", "blocked": bool(index), "seen_at": None,
              "template_at": when} for index in range(2)],
        )  # fmt: skip
        for _ in range(3):
            connection.execute(insert(t.bus_outbox).values(recipient="r", envelope=bytes(range(256))))
        connection.execute(text("DELETE FROM bus_outbox WHERE message_id > 1"))
    engine.dispose()


def raw_json(settings: Settings) -> list[Any]:
    engine = create_engine(sync_url(settings.database))
    with engine.connect() as connection:
        found = [
            connection.execute(text(f"SELECT CAST({column} AS TEXT) FROM {table}")).scalar_one()
            for table, column in (("intents", "doc"), ("switches", "value"))
        ]
    engine.dispose()
    return found


def test_no_value_is_changed_on_the_way(settings: Settings, place: Settings, tmp_path: Path) -> None:
    filled(settings)
    backup(settings, tmp_path / "mai.zip")
    restore(place, tmp_path / "mai.zip")
    assert everything(place) == everything(settings)
    assert raw_json(place) == raw_json(settings)
    engine = create_engine(sync_url(place.database))
    with engine.begin() as connection:
        connection.execute(insert(t.bus_outbox).values(recipient="r", envelope=b""))
        assert connection.execute(text("SELECT max(message_id) FROM bus_outbox")).scalar_one() == 4
        connection.execute(
            insert(t.notes).values(person_id="p", operator="o", text="", at=everything(place)["intents"][0][9])
        )
        assert connection.execute(text("SELECT max(note_id) FROM notes")).scalar_one() == 1
    engine.dispose()


def test_a_backup_of_an_older_schema_is_brought_up_to_date(settings: Settings, place: Settings, tmp_path: Path) -> None:
    settings.data_dir.mkdir(parents=True)
    engine = create_engine(sync_url(settings.database))
    with engine.begin() as connection:
        upgrade(connection, "0002")
        connection.execute(
            text("INSERT INTO addresses (channel, address, person_id, blocked) VALUES ('web', 'a', 'p', :no)"),
            {"no": False},
        )
    engine.dispose()
    backup(settings, tmp_path / "mai.zip")
    place.data_dir.mkdir(parents=True)
    migrate(place.database)  # a new installation has made its empty tables already
    restore(place, tmp_path / "mai.zip")
    assert is_current(place.database)
    assert everything(place)["addresses"] == [("web", "a", "p", False, None, None)]


def test_what_is_there_is_never_overwritten(settings: Settings, place: Settings, tmp_path: Path) -> None:
    filled(settings)
    path = tmp_path / "mai.zip"
    backup(settings, path)
    before = path.read_bytes()
    with pytest.raises(BadBackup, match="choose another name"):
        backup(settings, path)
    assert path.read_bytes() == before
    with pytest.raises(BadBackup, match="not empty: there are rows in addresses, bus_outbox"):
        restore(settings, path)
    (place.data_dir / "keys").mkdir(parents=True)
    (place.data_dir / "keys" / "mine.key").write_bytes(b"mine")
    with pytest.raises(BadBackup, match="keys is not empty"):
        restore(place, path)
    assert (place.data_dir / "keys" / "mine.key").read_bytes() == b"mine"


async def test_nothing_is_restored_under_a_running_bot(app: App, tmp_path: Path) -> None:
    await asyncio.to_thread(backup, app.settings, tmp_path / "mai.zip")
    elsewhere = app.settings.model_copy(
        update={"data_dir": tmp_path / "elsewhere", "database_url": app.settings.database}
    )
    with pytest.raises(BadBackup, match="at work on this database"):
        await asyncio.to_thread(restore, elsewhere, tmp_path / "mai.zip")


def rewritten(source: Path, target: Path, change: dict[str, bytes | None], add: dict[str, bytes] | None = None) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = change.get(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in (add or {}).items():
            new.writestr(name, content)
    return target


def test_a_damaged_or_foreign_file_is_refused_before_anything_is_written(
    settings: Settings, place: Settings, tmp_path: Path
) -> None:
    filled(settings)
    good = tmp_path / "mai.zip"
    backup(settings, good)
    with zipfile.ZipFile(good) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        intents = archive.read("database/intents.jsonl")
    slipped = manifest | {"members": manifest["members"] | {"keys/../../x": {"sha256": "0", "bytes": 0}}}
    bad = tmp_path / "bad.zip"
    cases: list[tuple[str, Path]] = [
        ("damaged", rewritten(good, bad, {"database/intents.jsonl": intents.replace(b"sofa", b"sofb")})),
        ("not whole", rewritten(good, tmp_path / "2.zip", {"database/people.jsonl": None})),
        ("not whole", rewritten(good, tmp_path / "3.zip", {}, {"keys/more.key": b"x"})),
        ("list of contents", rewritten(good, tmp_path / "4.zip", {"manifest.json": b"[]"})),
        ("does not belong", rewritten(good, tmp_path / "5.zip", {"manifest.json": json.dumps(slipped).encode()},
                                      {"keys/../../x": b""})),
        ("newer schema", rewritten(good, tmp_path / "6.zip",
                                   {"manifest.json": json.dumps(manifest | {"revision": "9999"}).encode()})),
        ("newer version", rewritten(good, tmp_path / "7.zip",
                                    {"manifest.json": json.dumps(manifest | {"format": 2}).encode()})),
    ]  # fmt: skip
    (tmp_path / "8.zip").write_bytes(good.read_bytes()[:-200])
    (tmp_path / "9.zip").write_bytes(b"not a zip")
    cases += [("damaged", tmp_path / "8.zip"), ("damaged", tmp_path / "9.zip"), ("No such file", tmp_path / "10.zip")]
    for why, path in cases:
        with pytest.raises(BadBackup, match=why):
            restore(place, path)
        assert not (place.data_dir / "keys").exists() and not (tmp_path / "x").exists()
    restore(place, good)  # and the place has stayed empty


def test_what_fails_half_way_leaves_the_place_empty(settings: Settings, place: Settings, tmp_path: Path) -> None:
    filled(settings)
    for name in ("a.key", "b.key"):
        (settings.data_dir / "keys").mkdir(exist_ok=True)
        (settings.data_dir / "keys" / name).write_bytes(b"k")
    backup(settings, tmp_path / "mai.zip")
    (place.data_dir / "keys" / "b.key").mkdir(parents=True)  # in the way of the second one
    with pytest.raises(BadBackup, match="nothing was restored"):
        restore(place, tmp_path / "mai.zip")
    assert not (place.data_dir / "keys" / "a.key").exists()
    (place.data_dir / "keys" / "b.key").rmdir()
    restore(place, tmp_path / "mai.zip")
    assert everything(place) == everything(settings)


def test_the_snapshot_is_of_one_moment(settings: Settings, tmp_path: Path) -> None:
    """While it is taken, pairs of rows are written to the first and to the last table, each pair in a transaction."""
    filled(settings)
    engine = create_engine(
        sync_url(settings.database), connect_args={"timeout": 30} if "sqlite" in settings.database else {}
    )
    stop, written = threading.Event(), 0

    def write() -> None:
        nonlocal written
        while not stop.is_set():
            with engine.begin() as connection:
                connection.execute(insert(t.audit).values(
                    at=everything_at, operator="o", command="c", subject="s", detail={"pad": "x" * 2000}))  # fmt: skip
                connection.execute(insert(t.web_log).values(
                    address="a", external_id=f"e{written}", from_person=True, message={}, revision=1, at=everything_at))  # fmt: skip
            written += 1

    everything_at = everything(settings)["intents"][0][9]
    writer = threading.Thread(target=write)
    writer.start()
    try:
        while written < 200:
            time.sleep(0.01)
        first = written
        for number in range(3):
            backup(settings, tmp_path / f"{number}.zip")
    finally:
        stop.set()
        writer.join()
        engine.dispose()
    for number in range(3):
        with zipfile.ZipFile(tmp_path / f"{number}.zip") as archive:
            tables = json.loads(archive.read("manifest.json"))["tables"]
        assert tables["audit"]["rows"] == tables["web_log"]["rows"] >= 200
    assert written > first, "the writer was not held up"


def test_a_large_database_does_not_fill_the_memory(settings: Settings, tmp_path: Path) -> None:
    filled(settings)
    engine = create_engine(sync_url(settings.database))
    row = {"at": everything(settings)["intents"][0][9], "operator": "o", "command": "c", "subject": "s"}
    with engine.begin() as connection:
        for _ in range(10):
            connection.execute(
                insert(t.audit), [row | {"detail": {"pad": os.urandom(1000).hex()}} for _ in range(1000)]
            )
    engine.dispose()
    tracemalloc.start()
    try:
        backup(settings, tmp_path / "mai.zip")
        restore(Settings(data_dir=tmp_path / "elsewhere"), tmp_path / "mai.zip")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 10 * 2**20, f"{peak / 2**20:.0f} MiB at the most, of 20 MiB of rows"


def test_without_a_database_there_is_nothing_to_save(place: Settings, tmp_path: Path) -> None:
    with pytest.raises(BadBackup, match=r"no database yet|no schema yet"):
        backup(place, tmp_path / "mai.zip")
    assert not list(tmp_path.glob("*.zip")) and not list(tmp_path.glob(".mai*"))
    if place.database.startswith("sqlite"):
        assert not Path(make_url(place.database).database or "").exists(), "looking does not make one"


def test_the_commands(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    assert mai(old, "migrate").returncode == 0
    made = mai(old, "backup", str(tmp_path / "mai.zip"))
    assert made.returncode == 0 and "It holds the keys" in made.stdout, made.stderr
    assert "rows in" in mai(new, "restore", str(tmp_path / "mai.zip")).stdout
    refused = mai(old, "backup", str(tmp_path / "mai.zip"))
    assert refused.returncode == 2 and "choose another name" in refused.stderr
