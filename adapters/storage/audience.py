"""Everybody, with what segments ask about them; read in pages, so that nobody waits for it."""

from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from adapters.storage import tables as t
from adapters.storage.broadcasts import blocked_addresses, last_seen
from adapters.storage.repositories import PEOPLE
from adapters.storage.unit_of_work import SqlStore
from mai.records import Person
from mai.segments import PersonFacts
from metaspace.ontology import PROVIDING_ACTIONS, Action

PAGE = 200
"""People that are read at a time, so that a page takes some milliseconds."""
_OPEN = frozenset({"open", "talking"})


@dataclass(frozen=True, slots=True)
class Member:
    """A person as she is, and as a segment sees her."""

    person: Person
    facts: PersonFacts
    blocked: bool
    """The address where she was last seen does not want us."""


async def audience(store: SqlStore) -> AsyncIterator[list[Member]]:
    """All people, page by page, in the order of their ids."""
    c = t.people.c
    last = ""
    while True:
        async with store.reading() as db:
            query = select(c.doc).where(c.person_id > last).order_by(c.person_id).limit(PAGE)
            people = [PEOPLE.read(row.doc) for row in await db.execute(query)]
            if not people:
                return
            ids = [person.person_id for person in people]
            seen = await last_seen(db, ids)
            wishes = await _wishes(db, ids)
            blocked = await blocked_addresses(db, ids)
        yield [
            Member(
                person,
                _facts(person, seen.get(person.person_id), wishes.get(person.person_id, ())),
                (person.channel, person.address) in blocked,
            )
            for person in people
        ]
        last = ids[-1]


async def _wishes(db: Any, ids: Sequence[str]) -> dict[str, list[tuple[str, str, str]]]:
    """(state, action, subcategory) of the wishes that each of them ever confirmed."""
    c = t.wishes.c
    query = select(
        c.person_id,
        c.state,
        c.doc[("intent", "action")].as_string(),
        c.doc[("intent", "object", "subcategory")].as_string(),
    ).where(c.person_id.in_(ids), c.doc["confirmed"].as_boolean())
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for person_id, state, action, subcategory in await db.execute(query):
        found[person_id].append((state, action, subcategory or "other"))
    return found


def _facts(person: Person, seen: datetime | None, wishes: Sequence[tuple[str, str, str]]) -> PersonFacts:
    place = person.place
    return PersonFacts(
        person_id=person.person_id,
        language=person.language,
        channel=person.channel,
        country=place.country if place else None,
        lat=place.lat if place else None,
        lon=place.lon if place else None,
        last_seen=seen,
        wishes=frozenset(thing for state, _, thing in wishes if state in _OPEN),
        roles=frozenset(role for _, action, _ in wishes for role in _roles(action)),
        tags=frozenset(person.tags),
    )


def _roles(action: str) -> tuple[str, ...]:
    """A swap makes her both."""
    if action == Action.TRADE:
        return ("seller", "buyer")
    return ("seller",) if action in PROVIDING_ACTIONS else ("buyer",)
