"""Keys, blobs and group commits."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from adapters.blobs.folder import FolderBlobs
from adapters.keys.file_store import FileKeyStore
from adapters.storage.engine import open_engine
from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork
from bot.clock import SystemClock
from bot.migrate import migrate
from metaspace.errors import BadMessage


def test_keys_are_kept_encrypted_and_read_again(tmp_path: Path) -> None:
    identity = FileKeyStore(tmp_path).make()
    again = FileKeyStore(tmp_path)
    assert identity.verifies(again.sign(identity.mai_id, b"deal"), b"deal")
    assert not identity.verifies(again.sign(identity.mai_id, b"deal"), b"another deal")
    for file in tmp_path.iterdir():
        assert file.stat().st_mode & 0o077 == 0
    again.delete(identity.mai_id)
    with pytest.raises(KeyError):
        again.sign(identity.mai_id, b"deal")


def test_a_passphrase_locks_the_folder(tmp_path: Path) -> None:
    identity = FileKeyStore(tmp_path, passphrase="right").make()
    assert FileKeyStore(tmp_path, passphrase="right").sign(identity.mai_id, b"x")
    with pytest.raises(InvalidTag):
        FileKeyStore(tmp_path, passphrase="wrong").sign(identity.mai_id, b"x")


def test_only_the_one_it_is_sealed_to_opens_it(tmp_path: Path) -> None:
    store = FileKeyStore(tmp_path)
    ann, luis = store.make(), store.make()
    sealed = ann.seal(b"my offer", context=b"deal-1")
    assert store.open(ann.mai_id, sealed, b"deal-1") == b"my offer"
    for mai_id, context in ((luis.mai_id, b"deal-1"), (ann.mai_id, b"deal-2")):
        with pytest.raises(BadMessage):
            store.open(mai_id, sealed, context)
    with pytest.raises(BadMessage):
        store.open(ann.mai_id, sealed[:-1] + bytes([sealed[-1] ^ 1]), b"deal-1")


async def test_blobs_are_found_under_the_hash_of_their_content(tmp_path: Path) -> None:
    blobs = FolderBlobs(tmp_path)
    first = await blobs.put(b"a photo", "image/jpeg")
    assert await blobs.put(b"a photo", "image/jpeg") == first
    assert await blobs.get(first) == b"a photo"
    await blobs.delete(first)
    for missing in (first, "../../etc/passwd", ""):
        with pytest.raises(KeyError):
            await blobs.get(missing)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    migrate(url)
    made = SqlStore(open_engine(url), SystemClock())
    yield made
    await made.close()


async def test_writes_of_many_share_commits_and_one_that_fails_harms_no_other(store: SqlStore) -> None:
    group = store.group()

    def write(number: int) -> "asyncio.Future[int]":
        async def insert(uow: SqlUnitOfWork) -> int:
            if number == 13:
                raise ValueError("unlucky")
            await uow.connection.exec_driver_sql(f"INSERT INTO feature (name) VALUES ('{number}')")
            return number

        return asyncio.ensure_future(group.do(insert))

    async with store() as uow:
        await uow.connection.exec_driver_sql("CREATE TABLE feature (name TEXT PRIMARY KEY)")
        await uow.commit()
    good = await asyncio.gather(*(write(number) for number in range(13)))
    assert good == list(range(13))
    results = await asyncio.gather(*(write(number) for number in range(13, 20)), return_exceptions=True)
    assert isinstance(results[0], ValueError) and results[1:] == list(range(14, 20))
    async with store() as uow:
        kept = (await uow.connection.exec_driver_sql("SELECT count(*) FROM feature")).scalar_one()
    assert kept == 19
