"""Queues and what was given up, disputes, switches, the audit."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from adapters.storage.news import News
from adapters.storage.operations import SqlOperations
from bot.app import App
from bot.web.operator.access import Operator
from bot.web.operator.acting import Acting, Outcome
from bot.web.operator.requests import answer, body, field, language, problem
from handlers.features import FEATURES, is_on
from handlers.operator import MAX_WORDS
from mai.operations import MAINTENANCE, DeadLetter
from nlu.values import ThingName

MAX_LISTED = 50
MAX_RESENT = 500
"""Dead letters that one press tries again."""
MAX_ERROR = 160
QUEUES = ("work", "outbox")


class Desk:
    """The smaller tabs."""

    def __init__(self, app: App, acting: Acting) -> None:
        self._app = app
        self._acting = acting

    # Queue

    async def queue(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """How much waits where, and what was given up; texts are not shown."""
        async with self._reading() as operations:
            letters = await operations.dead_letters(MAX_LISTED)
        return answer({"counts": await self._app.services.desk.health(), "dead": [_letter(one) for one in letters]})

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[SqlOperations]:
        """Beside the work of others: these lists are read every few seconds."""
        async with self._app.store.reading() as db:
            yield SqlOperations(db, self._app.clock, News())

    async def resend(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`{"queue": "outbox", "number": 12}`."""
        data = await body(request)
        queue, number = field(data, "queue", 8), data.get("number")
        if queue not in QUEUES or not isinstance(number, int) or isinstance(number, bool) or not 0 < number < 10**18:
            raise problem(web.HTTPBadRequest, "bad-field", "queue, number")
        return _said(await self._acting.do(operator, language(request), "resend", queue, str(number)))

    async def resend_all(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """Everything that was given up, in one transaction."""
        async with self._app.store() as uow:
            letters = await uow.operations.dead_letters(MAX_RESENT)
            done = [await uow.operations.resend(one.queue, one.row_id) for one in letters]
            await uow.operations.audit(operator.name, "resend", "all", number=sum(done))
            await uow.commit()
        return answer({"number": sum(done)})

    # Disputes

    async def disputes(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """Deals to which somebody did not come, without a decision."""
        replies, spoken = self._app.replies, self._app.replies.closest(language(request))
        async with self._reading() as operations:
            found = await operations.disputes(MAX_LISTED)
        return answer(
            {
                "disputes": [
                    {
                        "deal": one.deal_id,
                        "at": one.created_at.isoformat(),
                        "thing": replies.text(spoken, "label", {"text": ThingName(one.thing)}),
                        "sides": [{"person": person, "state": state} for person, state in one.sides],
                    }
                    for one in found
                ]
            }
        )

    async def solve(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`{"deal": "…", "text": "…"}`: both sides hear it."""
        data = await body(request)
        deal, text = field(data, "deal", 64), field(data, "text", MAX_WORDS)
        if any(part.isspace() for part in deal):
            raise problem(web.HTTPBadRequest, "bad-field", "deal")
        return _said(await self._acting.do(operator, language(request), "solve", deal, text))

    # Settings

    async def settings(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """Switches, channels, and who did what lately."""
        async with self._reading() as operations:
            entries = await operations.audited(MAX_LISTED)
        services = self._app.services
        return answer(
            {
                "maintenance": bool(services.switches.get(MAINTENANCE, False)),
                "features": {name: is_on(services, name) for name in FEATURES},
                "channels": sorted(self._app.channels),
                "operators": len(services.operators),
                "audit": [
                    {"at": one.at.isoformat(), "operator": one.operator, "command": one.command, "subject": one.subject}
                    for one in entries
                ],
            }
        )

    async def switch(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`{"name": "maintenance", "on": true}`."""
        data = await body(request)
        name, on = field(data, "name", 32), data.get("on")
        if name not in (MAINTENANCE, *FEATURES) or not isinstance(on, bool):
            raise problem(web.HTTPBadRequest, "bad-field", "name, on")
        word = "on" if on else "off"
        words = ("maintenance", word) if name == MAINTENANCE else ("switch", name, word)
        return _said(await self._acting.do(operator, language(request), *words))


def _letter(one: DeadLetter) -> dict[str, Any]:
    return {
        "queue": one.queue,
        "number": one.row_id,
        "person": one.person_id,
        "kind": one.kind,
        "error": one.error[:MAX_ERROR],
    }


def _said(outcome: Outcome) -> web.Response:
    if not outcome.done:
        raise problem(web.HTTPConflict, "refused", outcome.message)
    return answer({"message": outcome.message})
