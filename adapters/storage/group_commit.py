"""Small writes of many callers in one transaction: a disk that is waited for once serves them all."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from adapters.storage.unit_of_work import SqlStore, SqlUnitOfWork

Result = TypeVar("Result")
Write = Callable[[SqlUnitOfWork], Awaitable[Result]]

MAX_GROUP = 100


class GroupCommit:
    """Each caller of `do` waits until its own write is committed; what arrives meanwhile goes with the next group."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._waiting: list[tuple[Write[Any], asyncio.Future[Any]]] = []
        self._running: asyncio.Task[None] | None = None

    async def do(self, write: Write[Result]) -> Result:
        """Run a write and return what it returns, once the disk has it. It may run twice, so it must be of the
        database alone."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((write, done))
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())
        return await done

    async def _run(self) -> None:
        while self._waiting:
            group, self._waiting = self._waiting[:MAX_GROUP], self._waiting[MAX_GROUP:]
            try:
                results = await self._together([write for write, _ in group])
            except Exception:  # noqa: BLE001 - whatever it was, each is tried alone
                await self._one_by_one(group)
                continue
            for (_, done), result in zip(group, results, strict=True):
                if not done.done():
                    done.set_result(result)

    async def _together(self, writes: list[Write[Any]]) -> list[Any]:
        async with self._store() as uow:
            results = [await write(uow) for write in writes]
            await uow.commit()
        return results

    async def _one_by_one(self, group: list[tuple[Write[Any], asyncio.Future[Any]]]) -> None:
        """One of them failed: the others must not suffer for it."""
        for write, done in group:
            try:
                (result,) = await self._together([write])
            except Exception as error:  # noqa: BLE001 - handed to its caller
                if not done.done():
                    done.set_exception(error)
            else:
                if not done.done():
                    done.set_result(result)
