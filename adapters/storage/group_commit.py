"""Writes of many callers in one transaction: a disk that is waited for once serves them all."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextvars import Context, copy_context
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from adapters.storage.unit_of_work import SqlUnitOfWork

Row = TypeVar("Row")
Result = TypeVar("Result")
Write = Callable[["SqlUnitOfWork"], Awaitable[Result]]

MAX_GROUP = 100
PATIENCE = 0.01
"""Seconds that a write waits at most, but for the one that is running, for those that go after it."""


@dataclass(slots=True)
class _Waiting:
    write: Write[Any]
    done: "asyncio.Future[Any]"
    context: Context
    since: float


class GroupCommit:
    """Each caller of `do` waits until its own write is committed; what arrives meanwhile goes with the next group."""

    def __init__(
        self,
        begin: "Callable[[], SqlUnitOfWork]",
        *,
        most: int = MAX_GROUP,
        lines: int = 1,
        before: "GroupCommit | None" = None,
    ) -> None:
        """`most`: writes in a group; `lines`: groups at the same time, where the database can serve several; `before`:
        a group whose writes must not wait long for those of this one."""
        self._begin = begin
        self._most = most
        self._lines = lines
        self._before = before
        self._waiting: deque[_Waiting] = deque()
        self._running: set[asyncio.Task[None]] = set()
        self._busy = 0
        """Lines that will look again for what waits."""

    async def do(self, write: Write[Result]) -> Result:
        """Run a write and return what it returns, once the disk has it. It may run twice, so its effects must be of
        the database alone, or do no harm when they are repeated."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(write, done, copy_context(), time.monotonic()))
        if self._busy < self._lines:
            self._busy += 1
            line = asyncio.create_task(self._run())
            self._running.add(line)
            line.add_done_callback(self._running.discard)
        return await done

    def has_waited(self, seconds: float) -> bool:
        """True where a write has been waiting for so long."""
        return bool(self._waiting) and time.monotonic() - self._waiting[0].since >= seconds

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
            self._waiting.extendleft(reversed(group[len(results) :]))
            del group[len(results) :]
            for one, result in zip(group, results, strict=True):
                if not one.done.done():
                    one.done.set_result(result)

    async def _together(self, group: list[_Waiting]) -> list[Any]:
        """The results of as many, from the first on, as there was time for."""
        results: list[Any] = []
        async with self._begin() as uow:
            for one in group:
                results.append(await self._in_its_context(one, uow))
                if self._before is not None and self._before.has_waited(PATIENCE):
                    break
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


class Gathering(Generic[Row, Result]):
    """Rows of many callers, written by one statement within the next group."""

    def __init__(
        self, group: GroupCommit, write: "Callable[[SqlUnitOfWork, Sequence[Row]], Awaitable[Sequence[Result]]]"
    ) -> None:
        """`write` returns one result for each row."""
        self._group = group
        self._write = write
        self._open: list[Row] = []
        self._written: asyncio.Future[Sequence[Result]] | None = None

    async def do(self, row: Row) -> Result:
        """Write a row with the others that come before the next group begins; the result of `write` for it."""
        if self._written is None:
            self._open = []
            self._written = asyncio.ensure_future(self._group.do(partial(self._close, self._open)))
        written, place = self._written, len(self._open)
        self._open.append(row)
        return (await asyncio.shield(written))[place]

    async def _close(self, rows: list[Row], uow: "SqlUnitOfWork") -> Sequence[Result]:
        if rows is self._open:
            self._written = None
        return await self._write(uow, rows)


async def _run(write: Write[Result], uow: "SqlUnitOfWork") -> Result:
    return await write(uow)
