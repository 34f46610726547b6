"""`mai backup` and `mai restore`: everything that is not built anew, in one file; taken while the bot runs."""

import hashlib
import json
import os
import re
import secrets
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import IO, Any

from sqlalchemy.exc import SQLAlchemyError

from adapters.storage.dump import BadDump, Row, Snapshot, TableDump, filling, snapshot
from bot.errors import BadInput
from bot.migrate import Schema, upgrade
from bot.settings import Settings

FORMAT = 1
MANIFEST = "manifest.json"
MAX_MANIFEST = 512 * 1024 * 1024
MAX_LINE = 64 * 1024 * 1024
"""Bytes of one row."""
CHUNK = 1024 * 1024
FOLDERS = ("keys", "blobs")
_MEMBER = re.compile(r"(?:database/[a-z_]{1,64}\.jsonl|keys/\w[\w.-]{0,127}|blobs/[0-9a-f]{2}/[0-9a-f]{64})", re.ASCII)


class BadBackup(BadInput):
    """A backup that cannot be made, or not be restored; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a backup."""

    tables: int
    rows: int
    keys: int
    files: int

    def __str__(self) -> str:
        return f"{self.rows} rows in {self.tables} tables, {self.keys} keys, {self.files} files"


# Making one


def backup(settings: Settings, path: Path) -> Contents:
    """Write everything into a new file that only its owner can read. Raises BadBackup."""
    if path.exists():
        raise BadBackup(f"{path} is there already; choose another name")
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            with zipfile.ZipFile(file, "w", allowZip64=True) as archive:
                contents = _write(settings, archive)
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
    except (BadDump, SQLAlchemyError, OSError) as error:
        raise BadBackup(f"no backup was made: {_why(error)}") from error
    finally:
        draft.unlink(missing_ok=True)
    return contents


def _write(settings: Settings, archive: zipfile.ZipFile) -> Contents:
    members: dict[str, dict[str, Any]] = {}
    tables: dict[str, TableDump] = {}
    with snapshot(settings.database, Schema.of) as found:
        # Keys before all else: whose row is in the snapshot should find her key, and keys are what goes first when
        # somebody is forgotten.
        for name, source in _files(settings, "keys"):
            _add_file(archive, members, name, source)
        for table in found.tables:
            lines = _Lines(found, table)
            _add(archive, members, f"database/{table}.jsonl", lines)
            tables[table] = TableDump(found.columns(table), lines.count, found.last_number(table))
        for name, source in _files(settings, "blobs"):
            _add_file(archive, members, name, source)
        revision = found.revision
    manifest = {
        "format": FORMAT,
        "version": version("mai"),
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "revision": revision,
        "tables": {name: asdict(dump) for name, dump in tables.items()},
        "members": members,
    }
    archive.writestr(_info(MANIFEST), json.dumps(manifest, indent=1))
    return _contents(tables, members)


class _Lines:
    """The rows of a table as lines of JSON, counted."""

    def __init__(self, found: Snapshot, table: str) -> None:
        self._found, self._table = found, table
        self.count = 0

    def __iter__(self) -> Iterator[bytes]:
        for row in self._found.rows(self._table):
            self.count += 1
            yield json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _files(settings: Settings, folder: str) -> Iterator[tuple[str, Path]]:
    root = settings.data_dir / folder
    for path in sorted(root.rglob("*")):
        name = f"{folder}/{path.relative_to(root).as_posix()}"
        if _MEMBER.fullmatch(name) and not path.name.startswith(".") and path.is_file():
            yield name, path


def _add_file(archive: zipfile.ZipFile, members: dict[str, dict[str, Any]], name: str, source: Path) -> None:
    with suppress(FileNotFoundError), source.open("rb") as file:  # forgotten meanwhile
        _add(archive, members, name, iter(lambda: file.read(CHUNK), b""))


def _add(archive: zipfile.ZipFile, members: dict[str, dict[str, Any]], name: str, parts: Iterable[bytes]) -> None:
    digest, size = hashlib.sha256(), 0
    with archive.open(_info(name), "w", force_zip64=True) as member:
        for part in parts:
            member.write(part)
            digest.update(part)
            size += len(part)
    members[name] = {"sha256": digest.hexdigest(), "bytes": size}


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, datetime.now(UTC).timetuple()[:6])
    # Photos are packed already.
    info.compress_type = zipfile.ZIP_STORED if name.startswith("blobs/") else zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info


# Restoring one


def restore(settings: Settings, path: Path) -> Contents:
    """Fill an empty place from a backup, verified first, and bring it up to date. Raises BadBackup."""
    try:
        with zipfile.ZipFile(path) as archive:
            found = _Found(archive)
            found.verify()
            _check_empty(settings)
            _fill(settings, found)
    # What zipfile raises for archives that are cut, bent, of an unknown compression, or encrypted.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise BadBackup(f"{path} is not a backup, or it is damaged; take another one") from error
    except (ValueError, KeyError, TypeError) as error:
        raise BadBackup(f"nothing was restored: {path} holds something that cannot be read") from error
    except (BadDump, SQLAlchemyError, OSError) as error:
        raise BadBackup(f"nothing was restored: {_why(error)}") from error
    return _contents(found.tables, found.members)


class _Found:
    """A backup that is read."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        try:
            info = archive.getinfo(MANIFEST)
            if info.file_size > MAX_MANIFEST:
                raise BadBackup("this is not a backup: its list of contents is too long")
            manifest = json.loads(archive.read(info))
            self.format = int(manifest["format"])
            if self.format > FORMAT:
                raise BadBackup(
                    f"this backup was made by a newer version ({manifest['version']}); restore it with that one"
                )
            self.revision = str(manifest["revision"])
            self.tables = {name: TableDump(**dump) for name, dump in manifest["tables"].items()}
            self.members: dict[str, dict[str, Any]] = {
                str(name): {"sha256": str(told["sha256"]), "bytes": int(told["bytes"])}
                for name, told in manifest["members"].items()
            }
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise BadBackup("this is not a backup: its list of contents is missing or cannot be read") from error
        if self.revision not in Schema().known:
            raise BadBackup(f"this backup has a newer schema ({self.revision}); upgrade the program, then restore it")

    def verify(self) -> None:
        """Every member is there, and is what it was when the backup was made; BadBackup otherwise."""
        names = self._archive.namelist()
        wanted = {MANIFEST, *self.members}
        if len(names) != len(wanted) or set(names) != wanted:
            raise BadBackup("this backup is not whole: its contents are not those that it lists")
        if {f"database/{table}.jsonl" for table in self.tables} != {
            one for one in names if one.startswith("database/")
        }:
            raise BadBackup("this backup is not whole: its tables are not those that it lists")
        for name, told in self.members.items():
            if not _MEMBER.fullmatch(name):
                raise BadBackup(f"this backup holds something that does not belong there: {name[:80]!r}")
            digest, size = hashlib.sha256(), 0
            for part in self.parts(name):
                digest.update(part)
                size += len(part)
                if size > told["bytes"]:
                    break
            if size != told["bytes"] or digest.hexdigest() != told["sha256"]:
                raise BadBackup(f"this backup is damaged: {name} is not what it was; take another one")

    def parts(self, name: str) -> Iterator[bytes]:
        """The bytes of a member."""
        with self._archive.open(name) as member:
            yield from iter(lambda: member.read(CHUNK), b"")

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table."""
        with self._archive.open(f"database/{table}.jsonl") as member:
            while line := _line(member):
                yield json.loads(line)


def _line(member: IO[bytes]) -> bytes:
    line = member.readline(MAX_LINE)
    if len(line) == MAX_LINE:
        raise BadBackup("this backup holds a row that is too long")
    return line


def _check_empty(settings: Settings) -> None:
    for folder in FOLDERS:
        there = next(iter(_files(settings, folder)), None)
        if there is not None:
            raise BadBackup(f"{settings.data_dir / folder} is not empty; choose another DATA_DIR, or move it away")


def _fill(settings: Settings, found: _Found) -> None:
    written: list[Path] = []
    try:
        with filling(settings.database) as filler:
            filler.clear(datetime.now(UTC))
            upgrade(filler.connection, found.revision)
            for table, dump in found.tables.items():
                filler.fill(table, dump, found.rows(table))
            upgrade(filler.connection, "head")
            for name in found.members:
                if not name.startswith("database/"):
                    _put(settings.data_dir / name, found.parts(name), written)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _put(path: Path, parts: Iterable[bytes], written: list[Path]) -> None:
    for folder in reversed(path.parents):
        if not folder.exists():
            folder.mkdir(mode=0o700)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        written.append(path)
        for part in parts:
            file.write(part)
        file.flush()
        os.fsync(file.fileno())


def _contents(tables: dict[str, TableDump], members: dict[str, dict[str, Any]]) -> Contents:
    return Contents(
        tables=len(tables),
        rows=sum(dump.rows for dump in tables.values()),
        keys=sum(name.startswith("keys/") for name in members),
        files=sum(name.startswith("blobs/") for name in members),
    )


def _why(error: Exception) -> str:
    """Plainly; an error of the database may quote a row, so only its type is told."""
    if isinstance(error, SQLAlchemyError):
        return f"the database does not take or give it ({type(error).__name__})"
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
