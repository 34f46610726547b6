"""More messages from those people wrote: other things, amounts, towns and makers in their places, sloppier spelling."""

import random
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from metaspace.ontology import CATEGORY_OF
from nlu.attributes import BRANDS
from nlu.gold import Fact, Gold
from nlu.lexicons import Entry, read_entries
from nlu.spans import Span

_GROUPS = {"services": "work", "real_estate": "let", "tickets": "ticket"}
_LETTER = re.compile(r"[^\W\d_]")
_TYPING = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Pool:
    """What a language has to put into another message's place."""

    entries: Mapping[str, Sequence[Entry]]
    """By kind of thing."""
    towns: Sequence[str]
    """As its own messages write them."""


def pool_of(language: str, messages: Sequence[Gold]) -> Pool:
    """What the messages and the lexicon of a language offer."""
    entries: dict[str, list[Entry]] = {}
    for entry in read_entries(language):
        if entry.subcategory != "other":
            entries.setdefault(kind(entry.subcategory), []).append(entry)
    towns = [
        gold.text[fact.span.start : fact.span.end]
        for gold in messages
        if (fact := gold.facts.get("place")) is not None and fact.span is not None
    ]
    return Pool(entries, towns)


def kind(thing: str) -> str:
    """Things that can stand in each other's place: wares, work, what is let, tickets."""
    return _GROUPS.get(CATEGORY_OF.get(thing, ""), "ware")


def varied(gold: Gold, pool: Pool, chance: random.Random) -> Gold:
    """One new message from an old one."""
    made = gold
    if gold.action.is_trade and chance.random() < 0.7:
        made = _other_thing(made, pool, chance)
    if pool.towns and "place" in made.facts and chance.random() < 0.6:
        made = replaced(made, "place", chance.choice(pool.towns))
    for key in ("amount", "quantity", "mileage_km", "area_m2"):
        if key in made.facts and chance.random() < 0.6:
            made = _other_digits(made, key, chance)
    if "brand" in made.facts and "model" not in made.facts and chance.random() < 0.5:
        made = replaced(made, "brand", _cased(chance.choice(list(BRANDS.values())), chance))
    if chance.random() < 0.45:
        made = _sloppy(made, chance)
    return made


def replaced(gold: Gold, key: str, words: str) -> Gold:
    """The message with other words where a fact is said; the spans of the others move along."""
    fact = gold.facts.get(key)
    if fact is None or fact.span is None:
        return gold
    start, end = fact.span.start, fact.span.end
    shift = len(words) - (end - start)
    facts: dict[str, Fact] = {}
    for name, other in gold.facts.items():
        span = other.span
        if name == key:
            facts[name] = Fact(other.value, Span(start, start + len(words)))
        elif span is None or span.end <= start:
            facts[name] = other
        elif span.start >= end:
            facts[name] = Fact(other.value, Span(span.start + shift, span.end + shift))
        # What lies inside of the words that went is not said any more.
    return Gold(gold.language, gold.action, gold.thing, gold.text[:start] + words + gold.text[end:], facts)


def _other_thing(gold: Gold, pool: Pool, chance: random.Random) -> Gold:
    others = pool.entries.get(kind(gold.thing or ""), ())
    if not others or "name" not in gold.facts:
        return gold
    entry = chance.choice(others)
    made = replaced(gold, "name", chance.choice((entry.name, *entry.words)))
    return Gold(made.language, made.action, entry.subcategory, made.text, made.facts)


def _other_digits(gold: Gold, key: str, chance: random.Random) -> Gold:
    """Other digits of the same length, zeros kept, so that the number still looks like one of its kind."""
    span = gold.facts[key].span
    if span is None:
        return gold
    written = gold.text[span.start : span.end]
    return replaced(gold, key, "".join(_other_digit(character, chance) for character in written))


def _other_digit(character: str, chance: random.Random) -> str:
    value = unicodedata.decimal(character, None)
    return character if not value else chr(ord(character) - value + chance.randint(1, 9))


def _cased(word: str, chance: random.Random) -> str:
    return word.lower() if chance.random() < 0.6 else word


def _sloppy(gold: Gold, chance: random.Random) -> Gold:
    """Small letters, no accents, no marks at the end, a slip of the finger: changes that keep the length."""
    change: Callable[[str, random.Random], str] = chance.choice((_lower, _bare, _slip, _upper_first))
    text = change(gold.text, chance)
    if len(text) != len(gold.text):
        return gold
    return Gold(gold.language, gold.action, gold.thing, text, gold.facts)


def _lower(text: str, chance: random.Random) -> str:
    return "".join(character.lower() if len(character.lower()) == 1 else character for character in text)


def _upper_first(text: str, chance: random.Random) -> str:
    first = text[:1].upper()
    return (first if len(first) == 1 else text[:1]) + text[1:]


def _bare(text: str, chance: random.Random) -> str:
    """Without accents: Latin, Greek and Cyrillic letters only."""
    made = []
    for character in text:
        base = unicodedata.normalize("NFD", character)[:1]
        made.append(base if ord(character) < 0x530 and _LETTER.match(base or " ") else character)
    return "".join({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ß": "s"}.get(letter, letter) for letter in made)


def _slip(text: str, chance: random.Random) -> str:
    """Two letters of a longer word change places, or one becomes another."""
    words = [match.span() for match in re.finditer(r"[^\W\d_]{5,}", text)]
    if not words:
        return text
    start, end = chance.choice(words)
    at = chance.randrange(start + 1, end - 1)
    letters = list(text)
    if chance.random() < 0.5 or not letters[at].isascii():
        letters[at], letters[at - 1] = letters[at - 1], letters[at]
    else:
        letters[at] = chance.choice(_TYPING)
    return "".join(letters)
