"""Frozen records in and out of rows: key columns beside the whole record as JSON, changed by compare-and-set."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Table, bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mai.errors import Conflict

Record = TypeVar("Record")


class Documents(Generic[Record]):
    """One table of records. `columns` derives the key columns from a record."""

    def __init__(self, table: Table, record_type: type[Record], columns: Callable[[Record], Mapping[str, Any]]) -> None:
        self.table = table
        self._adapter = TypeAdapter(record_type)
        self._columns = columns
        keys = [column.name for column in table.primary_key]
        # The statements of every turn are built once; building one costs more than running it.
        by_key = [table.c[key] == bindparam(f"key_{key}") for key in keys]
        self._select = select(table.c.doc).where(*by_key)
        self._insert = insert(table)
        if "version" in table.c:
            values: dict[str, Any] = {
                column.name: bindparam(column.name) for column in table.columns if column.name not in keys
            }
            self._update = update(table).where(*by_key, table.c.version == bindparam("had_version")).values(values)
        self._keys = keys

    async def get(self, connection: AsyncConnection, *key: str) -> Record | None:
        """The record of a primary key, or None."""
        values = {f"key_{name}": value for name, value in zip(self._keys, key, strict=True)}
        doc = (await connection.execute(self._select, values)).scalar()
        return None if doc is None else self.read(doc)

    async def first(self, connection: AsyncConnection, *where: ColumnElement[bool]) -> Record | None:
        """One record, or None."""
        row = (await connection.execute(select(self.table.c.doc).where(*where).limit(1))).first()
        return None if row is None else self.read(row.doc)

    async def all(self, connection: AsyncConnection, *where: ColumnElement[bool]) -> list[Record]:
        """All records that fit, in the order of their keys."""
        query = select(self.table.c.doc).where(*where).order_by(*self.table.primary_key)
        return [self.read(row.doc) for row in await connection.execute(query)]

    async def add(self, connection: AsyncConnection, *records: Record) -> None:
        """New rows."""
        rows = [self._row(record) for record in records]
        await connection.execute(self._insert, rows if len(rows) > 1 else rows[0])

    async def save(self, connection: AsyncConnection, record: Record) -> Record:
        """Replace the row if nobody changed it since it was read; returns the record with its new version."""
        version: int = record.version  # type: ignore[attr-defined]
        newer = replace(record, version=version + 1)  # type: ignore[type-var]
        row = self._row(newer)
        values = {f"key_{name}" if name in self._keys else name: value for name, value in row.items()}
        done = await connection.execute(self._update, {**values, "had_version": version})
        if done.rowcount != 1:
            raise Conflict(f"{self.table.name} row was changed by another")
        return newer

    def read(self, doc: Any) -> Record:
        """A record from its JSON form."""
        return self._adapter.validate_python(doc)

    def dump(self, record: Record) -> Any:
        """A record's JSON form."""
        return self._adapter.dump_python(record, mode="json")

    def _row(self, record: Record) -> dict[str, Any]:
        row = {**self._columns(record), "doc": self.dump(record)}
        if "version" in self.table.c:
            row["version"] = record.version  # type: ignore[attr-defined]
        return row
