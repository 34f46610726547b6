"""Frozen records in and out of rows: key columns beside the whole record as JSON, changed by compare-and-set."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Table, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mai.errors import Conflict

Record = TypeVar("Record")


class Documents(Generic[Record]):
    """One table of records. `columns` derives the key columns from a record."""

    def __init__(self, table: Table, record_type: type[Record], columns: Callable[[Record], Mapping[str, Any]]) -> None:
        self.table = table
        self._adapter = TypeAdapter(record_type)
        self._columns = columns
        self._keys = [column.name for column in table.primary_key]

    async def first(self, connection: AsyncConnection, *where: ColumnElement[bool]) -> Record | None:
        """One record, or None."""
        row = (await connection.execute(select(self.table.c.doc).where(*where).limit(1))).first()
        return None if row is None else self.read(row.doc)

    async def all(self, connection: AsyncConnection, *where: ColumnElement[bool]) -> list[Record]:
        """All records that fit, in the order of their keys."""
        query = select(self.table.c.doc).where(*where).order_by(*self.table.primary_key)
        return [self.read(row.doc) for row in await connection.execute(query)]

    async def add(self, connection: AsyncConnection, record: Record) -> None:
        """A new row."""
        await connection.execute(insert(self.table).values(**self._row(record)))

    async def save(self, connection: AsyncConnection, record: Record) -> Record:
        """Replace the row if nobody changed it since it was read; returns the record with its new version."""
        version: int = record.version  # type: ignore[attr-defined]
        newer = replace(record, version=version + 1)  # type: ignore[type-var]
        row = self._row(newer)
        same = and_(*(self.table.c[key] == row[key] for key in self._keys), self.table.c.version == version)
        done = await connection.execute(update(self.table).where(same).values(**row))
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
