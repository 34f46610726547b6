"""Writes of many callers in one transaction: a disk that is waited for once serves them all."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextvars import Context, copy_context
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from adapters.storage.unit_of_work import SqlUnitOfWork

Result = TypeVar("Result")
Write = Callable[["SqlUnitOfWork"], Awaitable[Result]]

MAX_GROUP = 100


@dataclass(slots=True)
class _Waiting:
    write: Write[Any]
    done: "asyncio.Future[Any]"
    context: Context


class GroupCommit:
    """Each caller of `do` waits until its own write is committed; what arrives meanwhile goes with the next group."""

    def __init__(self, begin: "Callable[[], SqlUnitOfWork]", *, most: int = MAX_GROUP, lines: int = 1) -> None:
        """`most`: writes in a group; `lines`: groups at the same time, where the database can serve several."""
        self._begin = begin
        self._most = most
        self._lines = lines
        self._waiting: deque[_Waiting] = deque()
        self._running: set[asyncio.Task[None]] = set()
        self._busy = 0
        """Lines that will look again for what waits."""

    async def do(self, write: Write[Result]) -> Result:
        """Run a write and return what it returns, once the disk has it. It may run twice, so its effects must be of
        the database alone, or do no harm when they are repeated."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(write, done, copy_context()))
        if self._busy < self._lines:
            self._busy += 1
            line = asyncio.create_task(self._run())
            self._running.add(line)
            line.add_done_callback(self._running.discard)
        return await done

    async def finish(self) -> None:
        """Wait until all that was asked for is done."""
        while self._running:
            await asyncio.wait(self._running)

    async def _run(self) -> None:
        try:
            await self._until_none_waits()
        finally:
            self._busy -= 1

    async def _until_none_waits(self) -> None:
        while self._waiting:
            group = [self._waiting.popleft() for _ in range(min(self._most, len(self._waiting)))]
            try:
                results = await self._together(group)
            except Exception:  # noqa: BLE001 - whatever it was, each is tried alone
                await self._one_by_one(group)
                continue
            for one, result in zip(group, results, strict=True):
                if not one.done.done():
                    one.done.set_result(result)

    async def _together(self, group: list[_Waiting]) -> list[Any]:
        async with self._begin() as uow:
            results = [await self._in_its_context(one, uow) for one in group]
            await uow.commit()
        return results

    async def _in_its_context(self, one: _Waiting, uow: "SqlUnitOfWork") -> Any:
        """Traces, and what must not be logged, are those of the caller."""
        return await asyncio.get_running_loop().create_task(_run(one.write, uow), context=one.context)

    async def _one_by_one(self, group: list[_Waiting]) -> None:
        """One of them failed: the others must not suffer for it."""
        for one in group:
            try:
                (result,) = await self._together([one])
            except Exception as error:  # noqa: BLE001 - handed to its caller
                if not one.done.done():
                    one.done.set_exception(error)
            else:
                if not one.done.done():
                    one.done.set_result(result)


async def _run(write: Write[Result], uow: "SqlUnitOfWork") -> Result:
    return await write(uow)
