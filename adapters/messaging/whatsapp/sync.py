"""`mai whatsapp sync`: makes Twilio have the templates as they are declared; may be stopped and run again at any step."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from adapters.messaging.whatsapp.api import TwilioApi
from adapters.messaging.whatsapp.contents import COMMON
from adapters.messaging.whatsapp.errors import ApiError
from adapters.messaging.whatsapp.templates import (
    ANY_LANGUAGE,
    CATEGORY,
    NEXT,
    WHATSAPP_LANGUAGES,
    Declared,
    Template,
    Templates,
    TemplateStore,
    state_of,
)
from mai.ports import Clock

Answer = TypeVar("Answer")

TRIES = 3
MAX_WAIT = 30.0
"""Seconds that a call is waited for when Twilio asks to go slower; longer waits end the run, which can be repeated."""
Pause = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one template in a run; `trouble` where the run could not bring it further."""

    template: Template | None
    name: str
    language: str
    trouble: str = ""


class Sync:
    """One run over all templates, one call after another."""

    def __init__(self, api: TwilioApi, store: TemplateStore, clock: Clock, pause: Pause) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._pause = pause
        self._templates = Templates(api, store, clock)
        self._there: dict[str, str] = {}
        """Names of contents that the account has, with their SIDs: what an earlier run created and could not note."""

    async def run(self, declared: Sequence[Declared]) -> list[Outcome]:
        """Create what is missing or has changed, submit it, and ask what WhatsApp says of it. Raises ApiError only
        where the account cannot be read at all."""
        listed = await self._patiently(self._api.list_contents)
        self._there = {one.name: one.sid for one in listed}
        await self._prepare_session()
        outcomes = [await self._bring(one) for one in declared]
        known = {(one.name, one.language) for one in declared}
        rest = [one for one in await self._store.all() if one.language != ANY_LANGUAGE]
        return outcomes + [
            Outcome(one, one.name, one.language)
            for one in rest
            if (one.name.removesuffix(NEXT), one.language) not in known
        ]

    async def look(self) -> list[Outcome]:
        """Only ask what WhatsApp says of the templates that are there."""
        outcomes = []
        for template in await self._store.all():
            if template.language == ANY_LANGUAGE:
                continue
            outcomes.append(await self._guarded(template.name, template.language, partial(self._looked, template)))
        return outcomes

    async def _prepare_session(self) -> None:
        for shape in COMMON:
            kept = await self._store.get(shape.name, ANY_LANGUAGE)
            there = self._there.get(f"mai_{shape.name}")
            if kept is not None and kept.content_sid == there:
                continue
            if there is not None:
                await self._templates.keep_session(shape, there)
            else:
                await self._patiently(partial(self._templates.create, shape))

    async def _bring(self, declared: Declared) -> Outcome:
        return await self._guarded(declared.name, declared.language, lambda: self._brought(declared))

    async def _guarded(self, name: str, language: str, step: Callable[[], Awaitable[Template]]) -> Outcome:
        """One template's trouble does not keep the others from going on."""
        try:
            return Outcome(await step(), name, language)
        except ApiError as error:
            return Outcome(await self._store.get(name, language), name, language, str(error))

    async def _brought(self, declared: Declared) -> Template:
        current = await self._store.get(declared.name, declared.language)
        if current is not None and current.fingerprint == declared.fingerprint:
            return await self._submitted(declared, current)
        if current is not None and current.state == "approved":
            # What is approved serves until the other words are approved too.
            return await self._replaced(declared, current)
        if current is not None:
            await self._patiently(lambda: self._api.delete_content(current.content_sid))
        return await self._submitted(declared, await self._created(declared, declared.name))

    async def _replaced(self, declared: Declared, current: Template) -> Template:
        name = declared.name + NEXT
        coming = await self._store.get(name, declared.language)
        if coming is None or coming.fingerprint != declared.fingerprint:
            coming = await self._created(declared, name)
        coming = await self._submitted(declared, coming)
        if coming.state != "approved":
            return coming
        fresh = replace(coming, name=declared.name)
        await self._store.put(fresh)
        await self._store.remove(name, declared.language)
        await self._patiently(lambda: self._api.delete_content(current.content_sid))
        return fresh

    async def _created(self, declared: Declared, name: str) -> Template:
        sid = self._there.get(declared.full_name)
        if sid is None:
            language = WHATSAPP_LANGUAGES[declared.language]
            sid = await self._patiently(
                lambda: self._api.create_content(declared.full_name, language, declared.types, {})
            )
        made = Template(name, declared.language, sid, declared.fingerprint, "unsubmitted", "", self._clock.now())
        await self._store.put(made)
        return made

    async def _submitted(self, declared: Declared, template: Template) -> Template:
        """Submitted where it was not yet; a rejected one is not submitted again before its words change."""
        seen = await self._looked(template)
        if seen.state != "unsubmitted":
            return seen
        approval = await self._patiently(lambda: self._api.submit(seen.content_sid, declared.full_name, CATEGORY))
        fresh = replace(seen, state=state_of(approval.status), reason=approval.reason, checked_at=self._clock.now())
        await self._store.put(fresh)
        return fresh

    async def _looked(self, template: Template) -> Template:
        return await self._patiently(lambda: self._templates.looked_at(template))

    async def _patiently(self, call: Callable[[], Awaitable[Answer]]) -> Answer:
        """A call, tried again a few times where Twilio is busy."""
        for left in range(TRIES - 1, -1, -1):
            try:
                return await call()
            except ApiError as error:
                wait = error.retry_after or error.meaning.wait or 1.0
                if not left or error.meaning.kind not in ("later", "slower") or wait > MAX_WAIT:
                    raise
                await self._pause(wait)
        raise AssertionError("the last try returns or raises")
