"""Leases: a row says which process does a job that only one may do, and until when."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete, func, or_, select, update

from adapters.storage import tables as t
from adapters.storage.queues import add_once
from adapters.storage.unit_of_work import SqlStore


class SqlLeases:
    """Leases over one database. The clocks of the processes must agree within a fraction of the lease's time."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store

    async def acquire(
        self, names: Sequence[str], holder: str, time_to_live: timedelta, *, over: str = ""
    ) -> frozenset[str]:
        """Take or keep leases, in one transaction; those that are ours now. `over`: a holder that is known to be dead.

        Two processes must name them in the same order, so that they do not wait for each other.
        """
        now = self._store.clock.now()
        c = t.leases.c
        free = or_(c.holder.in_([name for name in (holder, over) if name]), c.until < now)
        values = {"holder": holder, "until": now + time_to_live}
        won = set()
        async with self._store() as uow:
            for name in names:
                taken = await uow.connection.execute(update(t.leases).where(c.name == name, free).values(values))
                if taken.rowcount == 1 or await add_once(uow, t.leases, {"name": name, **values}):
                    won.add(name)
            await uow.commit()
        return frozenset(won)

    async def holders(self, names: Sequence[str]) -> dict[str, str]:
        """Who holds them, or held them last."""
        c = t.leases.c
        async with self._store.reading() as connection:
            found = await connection.execute(select(c.name, c.holder).where(c.name.in_(names)))
            return {row.name: row.holder for row in found}

    async def living(self, prefix: str) -> int:
        """How many leases with names that begin so are held."""
        c = t.leases.c
        query = select(func.count()).where(c.name.startswith(prefix), c.until >= self._store.clock.now())
        async with self._store.reading() as connection:
            return int((await connection.execute(query)).scalar_one())

    async def release(self, holder: str) -> None:
        """Let go of everything, so that another one need not wait."""
        async with self._store() as uow:
            await uow.connection.execute(delete(t.leases).where(t.leases.c.holder == holder))
            await uow.commit()
