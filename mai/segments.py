"""Whom a broadcast is for: a small language over facts of people, such as `language=es and radius(Chicago, 50)`.

expression = all | term | not expression | expression and expression | expression or expression | ( expression )
term       = language=es | channel=telegram | country=US | tag=vip | role=seller | person=p_12ab
           | active(30d) | wishes(vehicles) | radius(Chicago, 50)
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, Protocol, get_args

from metaspace.geography import haversine_km
from metaspace.intent import Place
from metaspace.ontology import CATEGORIES, CATEGORY_OF

MAX_LENGTH = 500
MAX_DEPTH = 20
"""Brackets and `not` within each other."""
KM_PER_MILE = 1.609344
MAX_RADIUS_KM = 20_100.0
"""Half the way around the globe: everybody whose place is known."""
ROLES = ("seller", "buyer")
PATTERN_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")

Problem = Literal[
    "empty", "too-long", "too-deep", "unknown-name", "unknown-value", "expected-value", "expected-term",
    "expected-bracket", "left-over", "bad-character", "bad-time", "bad-distance", "unknown-place", "several-places",
]  # fmt: skip


class SegmentError(ValueError):
    """A segment that cannot be read: what is wrong, in which word, and where (characters from the start, from 1)."""

    def __init__(self, problem: Problem, word: str, at: int, choices: Sequence[str] = ()) -> None:
        super().__init__(f"{problem} at character {at}: {word!r}")
        self.problem = problem
        self.word = word
        self.at = at
        self.choices = tuple(choices)
        """What could stand there instead."""


FindTowns = Callable[[str], list[Place]]
"""The towns that a name may mean, the likeliest first; one where it is clear."""


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What a segment may ask about a person."""

    person_id: str
    language: str
    channel: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    last_seen: datetime | None = None
    wishes: frozenset[str] = frozenset()
    """Subcategories of her open wishes."""
    roles: frozenset[str] = frozenset()
    """What she is or was on the market, by her confirmed wishes: seller, buyer or both."""
    tags: frozenset[str] = frozenset()


class Segment(Protocol):
    """A condition; `str` writes it so that `parse` reads it back."""

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """Is she in it?"""


@dataclass(frozen=True, slots=True)
class Everybody:
    """`all`."""

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """Always."""
        return True

    def __str__(self) -> str:
        return "all"


EqualName = Literal["language", "channel", "country", "tag", "role", "person"]
EQUAL_NAMES: tuple[EqualName, ...] = get_args(EqualName)


@dataclass(frozen=True, slots=True)
class Equals:
    """`name=value`."""

    name: EqualName
    value: str

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """Compared without regard to case; `language=pt` is met by pt-BR too."""
        value = self.value.casefold()
        match self.name:
            case "language":
                spoken = facts.language.replace("_", "-").casefold()
                return spoken == value or spoken.startswith(f"{value}-")
            case "channel":
                return facts.channel.casefold() == value
            case "country":
                return (facts.country or "").casefold() == value
            case "tag":
                return any(tag.casefold() == value for tag in facts.tags)
            case "role":
                return value in facts.roles
            case "person":
                return facts.person_id == self.value

    def __str__(self) -> str:
        return f"{self.name}={_written(self.value)}"


@dataclass(frozen=True, slots=True)
class Active:
    """`active(30d)`: she wrote within that time."""

    within: timedelta

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """Seen not longer ago than that."""
        return facts.last_seen is not None and now - facts.last_seen <= self.within

    def __str__(self) -> str:
        hours = self.within // timedelta(hours=1)
        return f"active({hours // 24}d)" if hours % 24 == 0 else f"active({hours}h)"


@dataclass(frozen=True, slots=True)
class HasWishes:
    """`wishes(tires)` or `wishes(vehicles)`: she has an open wish of that kind."""

    thing: str

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """A subcategory, or any of a category."""
        return any(wish == self.thing or CATEGORY_OF.get(wish) == self.thing for wish in facts.wishes)

    def __str__(self) -> str:
        return f"wishes({self.thing})"


@dataclass(frozen=True, slots=True)
class Within:
    """`radius(Chicago, 50)`: she lives at most that many kilometres from there."""

    place: str
    """As it was written."""
    lat: float = field(compare=False)
    lon: float = field(compare=False)
    km: float

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """By the great circle; somebody whose place is not known is not in it."""
        if facts.lat is None or facts.lon is None:
            return False
        return haversine_km(self.lat, self.lon, facts.lat, facts.lon) <= self.km

    def __str__(self) -> str:
        return f"radius({self.place}, {self.km:g})"


@dataclass(frozen=True, slots=True)
class Not:
    """`not x`."""

    inner: Segment

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """Everybody else."""
        return not self.inner.matches(facts, now)

    def __str__(self) -> str:
        return f"not {_bracketed(self.inner, And, Or)}"


@dataclass(frozen=True, slots=True)
class And:
    """`x and y`."""

    parts: tuple[Segment, ...]

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """In all of them."""
        return all(part.matches(facts, now) for part in self.parts)

    def __str__(self) -> str:
        return " and ".join(_bracketed(part, And, Or) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Or:
    """`x or y`."""

    parts: tuple[Segment, ...]

    def matches(self, facts: PersonFacts, now: datetime) -> bool:
        """In any of them."""
        return any(part.matches(facts, now) for part in self.parts)

    def __str__(self) -> str:
        return " or ".join(_bracketed(part, Or) for part in self.parts)


def parse(text: str, find_towns: FindTowns) -> Segment:
    """Read a segment; nothing written means everybody. Raises SegmentError."""
    if len(text) > MAX_LENGTH:
        raise SegmentError("too-long", str(MAX_LENGTH), MAX_LENGTH)
    if not text.strip():
        return Everybody()
    return _Parser(text, find_towns).whole()


_TOKEN = re.compile(r"""\s*(?:(?P<word>[^\s()=,"']+)|(?P<quoted>"[^"]*"|'[^']*')|(?P<mark>[()=,]))""")
_PLAIN = re.compile(r"""[^\s()=,"']+\Z""")
_TIME = re.compile(r"(\d{1,4})\s*([hdw])\Z")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7}
_DISTANCE = re.compile(r"(\d{1,5}(?:\.\d+)?)\s*(km|mi)?\Z")
_POINT = re.compile(r"(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\Z")
_FUNCTIONS = ("active", "radius", "wishes")
_RESERVED = frozenset({"and", "or", "not", "all"})


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    at: int
    end: int
    kind: str

    def is_word(self, word: str) -> bool:
        return self.kind == "word" and self.text.casefold() == word


class _Parser:
    """Recursive descent: or, and, not, term."""

    def __init__(self, text: str, find_towns: FindTowns) -> None:
        self._text = text
        self._find_towns = find_towns
        self._tokens = _tokens(text)
        self._index = 0

    def whole(self) -> Segment:
        segment = self._either(0)
        if self._index < len(self._tokens):
            left = self._tokens[self._index]
            raise SegmentError("left-over", left.text, left.at + 1, ("and", "or"))
        return segment

    def _either(self, depth: int) -> Segment:
        parts = [self._both(depth)]
        while self._take_word("or"):
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _both(self, depth: int) -> Segment:
        parts = [self._inverted(depth)]
        while self._take_word("and"):
            parts.append(self._inverted(depth))
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _inverted(self, depth: int) -> Segment:
        if depth > MAX_DEPTH:
            raise SegmentError("too-deep", str(MAX_DEPTH), self._at() + 1)
        if self._take_word("not"):
            return Not(self._inverted(depth + 1))
        if self._take_mark("("):
            inner = self._either(depth + 1)
            self._close()
            return inner
        return self._term()

    def _term(self) -> Segment:
        name = self._next("expected-term", (*EQUAL_NAMES, *_FUNCTIONS, "all"))
        word = name.text.casefold()
        if name.kind == "word" and word == "all":
            return Everybody()
        if name.kind == "word" and word in EQUAL_NAMES:
            if not self._take_mark("="):
                raise SegmentError("expected-value", f"{word}=", name.end + 1)
            return self._equals(word)
        if name.kind == "word" and word in _FUNCTIONS:
            if not self._take_mark("("):
                raise SegmentError("expected-bracket", f"{word}(", name.end + 1)
            return self._function(word)
        problem: Problem = "expected-term" if name.kind == "mark" or word in _RESERVED else "unknown-name"
        raise SegmentError(problem, name.text, name.at + 1, (*EQUAL_NAMES, *_FUNCTIONS, "all"))

    def _equals(self, name: EqualName) -> Segment:
        token = self._next("expected-value", ())
        if token.kind == "mark" or not token.text:
            raise SegmentError("expected-value", f"{name}=", token.at + 1)
        value = token.text
        if name == "role" and value.casefold() not in ROLES:
            raise SegmentError("unknown-value", value, token.at + 1, ROLES)
        if name == "language" and not PATTERN_LANGUAGE.match(value):
            raise SegmentError("unknown-value", value, token.at + 1, ("en", "es", "pt-BR"))
        if name == "country" and not re.fullmatch(r"[A-Za-z]{2}", value):
            raise SegmentError("unknown-value", value, token.at + 1, ("US", "MX", "DE"))
        return Equals(name, value)

    def _function(self, name: str) -> Segment:
        start = self._tokens[self._index - 1].end
        while self._index < len(self._tokens) and self._tokens[self._index].text not in ("(", ")"):
            self._index += 1
        end = self._at()
        self._close()
        inside = self._text[start:end]
        at = start + len(inside) - len(inside.lstrip()) + 1
        match name:
            case "active":
                return _active(inside.strip(), at)
            case "wishes":
                return _wishes(inside.strip(), at)
            case _:
                return self._within(inside.strip(), at)

    def _within(self, inside: str, at: int) -> Segment:
        name, _, distance = (part.strip() for part in inside.rpartition(","))
        measured = _DISTANCE.match(distance.casefold())
        if not name or measured is None:
            raise SegmentError("bad-distance", inside, at, ("radius(Chicago, 50)", "radius(Chicago, 30 mi)"))
        km = float(measured[1]) * (KM_PER_MILE if measured[2] == "mi" else 1.0)
        if not 0 < km <= MAX_RADIUS_KM:
            raise SegmentError("bad-distance", distance, at, ("radius(Chicago, 50)",))
        point = _POINT.match(name)
        if point is not None and abs(float(point[1])) <= 90 and abs(float(point[2])) <= 180:
            return Within(name, float(point[1]), float(point[2]), km)
        towns = [town for town in self._find_towns(name) if town.lat is not None and town.lon is not None]
        if not towns:
            raise SegmentError("unknown-place", name, at)
        if len(towns) > 1:
            points = [f"{town.name} {town.country}: {town.lat:.2f}, {town.lon:.2f}" for town in towns]
            raise SegmentError("several-places", name, at, points)
        return Within(name, towns[0].lat or 0.0, towns[0].lon or 0.0, km)

    def _at(self) -> int:
        return self._tokens[self._index].at if self._index < len(self._tokens) else len(self._text)

    def _next(self, problem: Problem, choices: Sequence[str]) -> _Token:
        if self._index >= len(self._tokens):
            raise SegmentError(problem, "", len(self._text) + 1, choices)
        self._index += 1
        return self._tokens[self._index - 1]

    def _take_word(self, word: str) -> bool:
        taken = self._index < len(self._tokens) and self._tokens[self._index].is_word(word)
        self._index += taken
        return taken

    def _take_mark(self, mark: str) -> bool:
        found = self._index < len(self._tokens) and self._tokens[self._index]
        taken = bool(found) and isinstance(found, _Token) and found.kind == "mark" and found.text == mark
        self._index += taken
        return taken

    def _close(self) -> None:
        if not self._take_mark(")"):
            raise SegmentError("expected-bracket", ")", self._at() + 1)


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while at < len(text.rstrip()):
        match = _TOKEN.match(text, at)
        if match is None:
            bare = len(text[at:]) - len(text[at:].lstrip()) + at
            raise SegmentError("bad-character", text[bare : bare + 1], bare + 1)
        kind = str(match.lastgroup)
        word = match[kind]
        found.append(_Token(word[1:-1] if kind == "quoted" else word, match.start(kind), match.end(), kind))
        at = match.end()
    return found


def _active(inside: str, at: int) -> Segment:
    match = _TIME.match(inside.casefold())
    if match is None or int(match[1]) == 0:
        raise SegmentError("bad-time", inside, at, ("active(12h)", "active(30d)", "active(8w)"))
    return Active(timedelta(hours=int(match[1]) * _HOURS[match[2]]))


def _wishes(inside: str, at: int) -> Segment:
    thing = inside.casefold()
    if thing not in CATEGORIES and thing not in CATEGORY_OF:
        raise SegmentError("unknown-value", inside, at, tuple(CATEGORIES))
    return HasWishes(thing)


def _written(value: str) -> str:
    if _PLAIN.match(value) and value.casefold() not in _RESERVED:
        return value
    return f'"{value}"' if '"' not in value else f"'{value}'"


def _bracketed(part: Segment, *kinds: type) -> str:
    return f"({part})" if isinstance(part, kinds) else str(part)
