"""Who gets what of a broadcast: everybody read page by page, chosen by the segment, with her words found."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from adapters.storage.audience import Member, audience
from adapters.storage.broadcasts import NewRecipient
from adapters.storage.unit_of_work import SqlStore
from mai.broadcasting import Chosen, DryRun, choose, due_for, needs_translation, why_skipped
from mai.context import Geography, Renderer
from mai.operations import Broadcast, BroadcastButton, BroadcastText
from mai.ports import Clock
from mai.records import Person
from mai.segments import parse
from nlu.assistants import Assistants
from nlu.replies import lookup_tags

MAX_TRANSLATIONS = 80
"""Languages that one broadcast is translated into, those of most people first."""


class Planner:
    """Reads only."""

    def __init__(
        self, store: SqlStore, replies: Renderer, geography: Geography, assistants: Assistants, clock: Clock
    ) -> None:
        self._store = store
        self._replies = replies
        self._geography = geography
        self._assistants = assistants
        self._clock = clock

    async def members(self, broadcast: Broadcast) -> AsyncIterator[Member]:
        """Everybody in its segment. Raises SegmentError."""
        segment = parse(broadcast.segment, self._geography.lookup)
        now = self._clock.now()
        async for page in audience(self._store):
            for member in page:
                if segment.matches(member.facts, now):
                    yield member
            await asyncio.sleep(0)

    def chosen(self, broadcast: Broadcast, person: Person) -> Chosen:
        """Her text."""
        if not broadcast.catalog:
            return choose(broadcast, person, self._geography.country_languages)
        country = person.place.country if person.place else None
        text = self._replies.render(person.language, broadcast.catalog, country=country or "").text
        return Chosen(person.language, BroadcastText(text), "catalog")

    def footer(self, language: str) -> str:
        """How to hear no more of it, in the language of the text."""
        return self._replies.render(language, "broadcast-footer").text

    async def dry_run(self, broadcast: Broadcast) -> DryRun:
        """Count who would get what."""
        trial = DryRun()
        async for member in self.members(broadcast):
            trial.add(member.person, self.chosen(broadcast, member.person), blocked=member.blocked)
        return trial

    async def recipients(self, broadcast: Broadcast, now: datetime) -> list[NewRecipient]:
        """Everybody in it, with her time, and why she is left out where she is."""
        return [
            NewRecipient(
                member.person.person_id,
                member.person.channel,
                member.person.address,
                member.person.language,
                due_for(broadcast, member.person, now, member.facts.last_seen),
                why_skipped(member.person, blocked=member.blocked),
            )
            async for member in self.members(broadcast)
        ]

    async def with_translations(self, broadcast: Broadcast) -> Broadcast:
        """With its words in the languages of its people, where a translator is configured."""
        if self._assistants.translator is None or broadcast.catalog:
            return broadcast
        languages: Counter[str] = Counter()
        async for member in self.members(broadcast):
            if needs_translation(broadcast, member.person.language):
                # One translation serves all varieties of a language.
                languages[lookup_tags(member.person.language)[-1].casefold()] += 1
        made = dict(broadcast.translated)
        for language, _ in languages.most_common(MAX_TRANSLATIONS):
            text = await asyncio.to_thread(self._translate, broadcast, language)
            if text is not None:
                made[language] = text
        return replace(broadcast, translated=made)

    def _translate(self, broadcast: Broadcast, language: str) -> BroadcastText | None:
        source, given = next(iter(broadcast.texts.items()))
        translate = self._assistants.translate
        text = translate(given.text, source, language)
        if text is None:
            return None
        buttons = [
            BroadcastButton(translate(button.label, source, language) or button.label, button.says)
            for button in given.buttons
        ]
        return BroadcastText(text, tuple(buttons))
