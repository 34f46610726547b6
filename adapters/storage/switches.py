"""Switches as every turn needs them: in memory, told of changes at once here and within seconds elsewhere."""

import asyncio
import logging
from typing import Any

from sqlalchemy import select

from adapters.storage import tables as t
from adapters.storage.news import News
from adapters.storage.unit_of_work import SqlStore
from mai.operations import MAINTENANCE

log = logging.getLogger(__name__)

REFRESH = 3.0
"""Seconds until a change in another process is seen."""


class SqlSwitches:
    """Implements `mai.ports.Switches`."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._values: dict[str, Any] = {}
        store.listeners.append(self._notice)

    def get(self, name: str, default: Any) -> Any:
        """The value of a switch, `default` where it was never set."""
        return self._values.get(name, default)

    def _notice(self, news: News) -> None:
        self._values |= news.switches

    async def refresh(self) -> None:
        """Read them anew; and let go of what another process kept when maintenance had just ended."""
        async with self._store.reading() as connection:
            self._values = {row.name: row.value for row in await connection.execute(select(t.switches))}
            held = (await connection.execute(select(t.work.c.work_id).where(t.work.c.state == "held").limit(1))).first()
        if held is not None and not self.get(MAINTENANCE, False):
            async with self._store() as uow:
                await uow.operations.release()
                await uow.commit()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.refresh()
            except Exception:
                log.exception("reading the switches failed")
            await asyncio.sleep(REFRESH)
