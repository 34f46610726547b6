"""What is known of the templates at Twilio."""

from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from adapters.messaging.whatsapp.templates import Template
from adapters.storage import tables as t
from adapters.storage.unit_of_work import SqlStore


class SqlTemplates:
    """Implements `adapters.messaging.whatsapp.templates.TemplateStore`."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def get(self, name: str, language: str) -> Template | None:
        """One template."""
        c = t.templates.c
        async with self._store.reading() as connection:
            row = (await connection.execute(select(t.templates).where(c.name == name, c.language == language))).first()
        return None if row is None else _template(row)

    async def all(self) -> list[Template]:
        """All, by name and language."""
        query = select(t.templates).order_by(t.templates.c.name, t.templates.c.language)
        async with self._store.reading() as connection:
            return [_template(row) for row in await connection.execute(query)]

    async def put(self, template: Template) -> None:
        """Keep it, in place of an earlier one of its name and language."""
        values: dict[str, Any] = {
            "name": template.name, "language": template.language, "content_sid": template.content_sid,
            "fingerprint": template.fingerprint, "state": template.state, "reason": template.reason,
            "checked_at": template.checked_at,
        }  # fmt: skip
        async with self._store() as uow:
            dialect = postgresql if uow.connection.dialect.name == "postgresql" else sqlite
            query = dialect.insert(t.templates).values(values)
            changed = {name: value for name, value in values.items() if name not in ("name", "language")}
            await uow.connection.execute(query.on_conflict_do_update(index_elements=["name", "language"], set_=changed))
            await uow.commit()

    async def remove(self, name: str, language: str) -> None:
        """Forget one."""
        c = t.templates.c
        async with self._store() as uow:
            await uow.connection.execute(delete(t.templates).where(c.name == name, c.language == language))
            await uow.commit()


def _template(row: Row[Any]) -> Template:
    return Template(
        row.name, row.language, row.content_sid, row.fingerprint, row.state, row.reason or "", row.checked_at
    )
