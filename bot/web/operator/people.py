"""Looking somebody up: what an operator needs to help or to act, without her name, her words or her addresses."""

import asyncio
from typing import Any

from aiohttp import web

from adapters.storage.audience import audience
from bot.app import App
from bot.web.operator.access import Operator
from bot.web.operator.acting import Acting
from bot.web.operator.requests import answer, body, field, language, problem
from handlers.operating import audit, find_person
from handlers.operator import MAX_LISTED, MAX_WORDS
from mai.ports import UnitOfWork
from mai.records import Person, WishState
from metaspace.reputation import summarise

MAX_WHO = 160
MAX_FOUND = 20
FIND_TIME = 10.0
"""Seconds that looking for a tag may take."""
ACTS = ("ban", "unban", "note", "tag", "untag", "announce")
_EVERY: tuple[WishState, ...] = ("draft", "open", "talking", "agreed", "paused", "done", "cancelled", "expired")


class People:
    """Look-ups and what follows from them; every one is in the audit."""

    def __init__(self, app: App, acting: Acting) -> None:
        self._app = app
        self._acting = acting

    async def find(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """By number, the name of a MAI or channel:address, exactly; else everybody with that tag, some of them."""
        who = field(await body(request), "who", MAX_WHO)
        async with self._app.store() as uow:
            turn, _ = await self._acting.turn(uow, operator, language(request), "")
            person = await find_person(turn, who)
            await audit(turn, "user", person.person_id if person else who, page=True)
            shown = await self._shown(uow, person) if person else None
            await uow.commit()
        if shown is not None:
            return answer({"person": shown})
        found = await self._tagged(who)
        if not found:
            raise problem(web.HTTPNotFound, "nobody")
        return answer({"people": [_line(one) for one in found]})

    async def _tagged(self, tag: str) -> list[Person]:
        found: list[Person] = []
        try:
            async with asyncio.timeout(FIND_TIME):
                async for page in audience(self._app.store):
                    found += [m.person for m in page if tag.casefold() in (one.casefold() for one in m.person.tags)]
                    if len(found) >= MAX_FOUND:
                        break
                    await asyncio.sleep(0)
        except TimeoutError:
            pass
        return found[:MAX_FOUND]

    async def _shown(self, uow: UnitOfWork, person: Person) -> dict[str, Any]:
        wishes = await uow.wishes.of_person(person.person_id, _EVERY)
        deals = await uow.deals.of_person(person.person_id)
        addresses = await uow.people.addresses(person.person_id)
        ratings = await uow.commons.ratings_of(person.mai_id) if person.mai_id else []
        stars = summarise(ratings, now=self._app.clock.now())
        notes = await uow.operations.notes(person.person_id, MAX_LISTED)
        seen = [one.seen_at for one in addresses if one.seen_at]
        return _line(person) | {
            "mai": person.mai_id or "",
            "channels": [{"name": one.channel, "blocked": one.blocked} for one in addresses],
            "seen": max(seen).isoformat() if seen else None,
            "wishes": _tally([wish.state for wish in wishes]),
            "deals": _tally([deal.state.value for deal in deals]),
            "stars": stars.average,
            "ratings": stars.ratings,
            "news": person.broadcasts and not person.muted,
            "notes": [{"at": one.at.isoformat(), "by": one.operator, "text": one.text} for one in notes],
        }

    async def act(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`{"do": "ban", "person": "p_…", "text": "…"}`: as the command of the chat does it."""
        data = await body(request)
        do, person = field(data, "do", 16), field(data, "person", MAX_WHO)
        if do not in ACTS or any(part.isspace() for part in person):
            raise problem(web.HTTPBadRequest, "bad-field", "do, person")
        text = field(data, "text", MAX_WORDS, empty=do == "unban")
        words = (person,) if do == "unban" else (person, text)
        outcome = await self._acting.do(operator, language(request), do, *words)
        if not outcome.done:
            raise problem(web.HTTPConflict, "refused", outcome.message)
        return answer({"message": outcome.message})


def _line(person: Person) -> dict[str, Any]:
    return {
        "id": person.person_id,
        "language": person.language,
        "channel": person.channel,
        "since": person.created_at.isoformat(),
        "state": person.state,
        "tags": list(person.tags),
        "banned": person.banned,
    }


def _tally(states: list[str]) -> dict[str, int]:
    return {state: states.count(state) for state in dict.fromkeys(states)}
