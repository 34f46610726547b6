"""Leases: a row says which process does a job that only one may do, and until when."""

from datetime import timedelta

from sqlalchemy import delete, func, or_, select, update

from adapters.storage import tables as t
from adapters.storage.queues import add_once
from adapters.storage.unit_of_work import SqlStore


class SqlLeases:
    """Leases over one database. The clocks of the processes must agree within a fraction of the lease's time."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def acquire(self, name: str, holder: str, time_to_live: timedelta, *, over: str = "") -> bool:
        """Take or keep a lease; False where another one holds it. `over`: a holder that is known to be dead."""
        now = self._store.clock.now()
        c = t.leases.c
        free = or_(c.holder.in_([name for name in (holder, over) if name]), c.until < now)
        values = {"holder": holder, "until": now + time_to_live}
        async with self._store() as uow:
            taken = await uow.connection.execute(update(t.leases).where(c.name == name, free).values(values))
            won = taken.rowcount == 1 or await add_once(uow, t.leases, {"name": name, **values})
            await uow.commit()
        return won

    async def holder(self, name: str) -> str | None:
        """Who holds it, or held it last."""
        async with self._store.reading() as connection:
            found = await connection.execute(select(t.leases.c.holder).where(t.leases.c.name == name))
        return found.scalar_one_or_none()

    async def living(self, prefix: str) -> int:
        """How many leases with names that begin so are held."""
        c = t.leases.c
        query = select(func.count()).where(c.name.startswith(prefix), c.until >= self._store.clock.now())
        async with self._store.reading() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def release(self, name: str, holder: str) -> None:
        """Let go, so that another one need not wait."""
        async with self._store() as uow:
            query = delete(t.leases).where(t.leases.c.name == name, t.leases.c.holder == holder)
            await uow.connection.execute(query)
            await uow.commit()
