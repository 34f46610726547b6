"""Finding the longest of many phrases in a text by looking up its words: no pattern is compiled, none is walked through.

What begins a phrase is its first run of letters, or one other character. Where a bounded phrase stands in a text, its
first run is a whole run of the text too, so that one look-up tells which phrases may begin at a place.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from nlu.folding import HANGUL, MARKS, SPACELESS

_LOOSE_SCRIPT = re.compile(f"[{SPACELESS}{HANGUL}]")
_RUN = re.compile(rf"(?:[^\W\d_]|[{MARKS}])+|\S")
_LETTER = re.compile(rf"[^\W\d_]|[{MARKS}]")
_ODD_SPACE = re.compile(r"[^\S ]")
_FIRST_ARABIC, _LAST_ARABIC = "\u0621", "\u064a"
_CLITICS = tuple(conjunction + clitic for conjunction in ("و", "") for clitic in ("بال", "لل", "ال", "ب", "ل", ""))
"""What Arabic writes onto a word: "and", then "with the", "for the", "the", "with" or "for"."""


class Kind(Enum):
    """Where a phrase may stand."""

    BOUNDED = "between characters that are no letters"
    ARABIC = "the same, also with what Arabic writes onto a word"
    SLASHED = "after a slash"
    LOOSE = "anywhere, also inside of words"


def kind_of(phrase: str) -> Kind:
    """Where a folded phrase may stand, by its script."""
    if _LOOSE_SCRIPT.search(phrase):
        return Kind.LOOSE
    return Kind.ARABIC if _FIRST_ARABIC <= phrase[0] <= _LAST_ARABIC else Kind.BOUNDED


@dataclass(frozen=True, slots=True)
class View:
    """A folded text made ready for look-ups; places are those of the text."""

    text: str
    """Every kind of space is a plain one."""
    is_plain: bool
    """True where no two spaces stand together."""
    letters: bytes
    """1 for each letter and mark, 0 for other characters and after the end."""
    begins: Mapping[int, str]
    """Where a bounded phrase may begin, with the run of letters or the other character there."""
    runs: frozenset[str]
    """All of those runs, and those of Arabic with what is written onto them cut off."""
    has_loose: bool
    """True where a loose phrase may be found at all."""

    def after_spaces(self, place: int) -> int:
        """The first place from here on that has no space."""
        while place < len(self.text) and self.text[place] == " ":
            place += 1
        return place

    def end_of(self, phrase: str, place: int) -> int:
        """Where a phrase that begins at a place ends; -1 where something else stands there."""
        if self.is_plain or " " not in phrase:
            return place + len(phrase) if self.text.startswith(phrase, place) else -1
        for index, word in enumerate(phrase.split()):
            start = self.after_spaces(place) if index else place
            if (index and start == place) or not self.text.startswith(word, start):
                return -1
            place = start + len(word)
        return place


@lru_cache(maxsize=256)
def view_of(folded: str) -> View:
    """A folded text made ready for look-ups."""
    letters = bytearray(len(folded) + 1)
    begins: dict[int, str] = {}
    runs: set[str] = set()
    for match in _RUN.finditer(folded):
        run, start = match[0], match.start()
        if _LETTER.match(run):
            letters[start : match.end()] = b"\x01" * len(run)
        if start and letters[start - 1]:
            continue
        begins[start] = run
        runs.add(run)
        if _is_arabic(run):
            runs.update(rest for _, rest in _without_clitics(run))
    text = _ODD_SPACE.sub(" ", folded)
    has_loose = _LOOSE_SCRIPT.search(folded) is not None
    return View(text, "  " not in text, bytes(letters), begins, frozenset(runs), has_loose)


def _is_arabic(run: str) -> bool:
    return _FIRST_ARABIC <= run[0] <= _LAST_ARABIC


@lru_cache(maxsize=1024)
def _without_clitics(run: str) -> tuple[tuple[int, str], ...]:
    """How much may be cut off a run, and what is left of it, in the order to try."""
    return tuple(
        (len(clitic), run[len(clitic) :])
        for clitic in _CLITICS
        if run.startswith(clitic) and len(run) > len(clitic) and _is_arabic(run[len(clitic) :])
    )


_ByBegin = dict[str, tuple[str, ...]]
"""Phrases by what begins them, the longest first."""


class PhraseTable:
    """Folded phrases, single spaces in them; `base`: more of them, shared with other tables."""

    def __init__(self, phrases: Mapping[str, Kind], base: "PhraseTable | None" = None) -> None:
        def those(kind: Kind) -> _ByBegin:
            found: dict[str, list[str]] = {}
            for phrase in ordered:
                if phrases[phrase] is kind:
                    found.setdefault(_begin(phrase, kind), []).append(phrase)
            return {begin: tuple(many) for begin, many in found.items()}

        ordered = sorted(phrases, key=len, reverse=True)
        self._bounded, self._arabic = those(Kind.BOUNDED), those(Kind.ARABIC)
        self._slashed, self._loose = those(Kind.SLASHED), those(Kind.LOOSE)
        self._base = base

    def find(self, view: View) -> Iterator[tuple[int, int, str]]:
        """(start, end, phrase) of each phrase, in order, none overlapping; at one place the longest."""
        end = 0
        for place in self._places(view):
            if place < end:
                continue
            found = self.match(view, place)
            if found is not None:
                end = found[0]
                yield place, *found

    def match(self, view: View, place: int) -> tuple[int, str] | None:
        """Where the longest phrase that begins at a place ends, and that phrase."""
        if place >= len(view.text):
            return None
        run = view.begins.get(place)
        found = None
        if run is not None:
            found = _first_of(self._bounded_at(run), view, place)
            if found is None and _is_arabic(run):
                for cut, rest in _without_clitics(run):
                    found = found or _first_of(self._arabic_at(rest), view, place + cut)
        if found is None and view.text[place] == "/":
            after = view.after_spaces(place + 1)
            found = _first_of(self._slashed_at(view.begins.get(after, "")), view, after, skip=1)
        if found is None and view.has_loose:
            found = _first_of(self._loose_at(view.text[place]), view, place, inside=True)
        return found

    def _bounded_at(self, begin: str) -> tuple[str, ...]:
        own = self._bounded.get(begin, ())
        return own if self._base is None else _merged(own, self._base._bounded_at(begin))

    def _arabic_at(self, begin: str) -> tuple[str, ...]:
        own = self._arabic.get(begin, ())
        return own if self._base is None else _merged(own, self._base._arabic_at(begin))

    def _slashed_at(self, begin: str) -> tuple[str, ...]:
        own = self._slashed.get(begin, ())
        return own if self._base is None else _merged(own, self._base._slashed_at(begin))

    def _loose_at(self, begin: str) -> tuple[str, ...]:
        own = self._loose.get(begin, ())
        return own if self._base is None else _merged(own, self._base._loose_at(begin))

    def _places(self, view: View) -> list[int]:
        """Places where a phrase may begin."""
        places: set[int] = set()
        table: PhraseTable | None = self
        while table is not None:
            table._add_places(view, places)
            table = table._base
        return sorted(places)

    def _add_places(self, view: View, places: set[int]) -> None:
        if not self._bounded.keys().isdisjoint(view.runs):
            places.update(place for place, run in view.begins.items() if run in self._bounded)
        if self._arabic and not self._arabic.keys().isdisjoint(view.runs):
            places.update(place for place, run in view.begins.items() if _is_arabic(run))
        if self._slashed and "/" in view.text:
            places.update(place for place, character in enumerate(view.text) if character == "/")
        if self._loose and view.has_loose:
            places.update(place for place, character in enumerate(view.text) if character in self._loose)


def _first_of(
    phrases: tuple[str, ...], view: View, place: int, *, skip: int = 0, inside: bool = False
) -> tuple[int, str] | None:
    """Where the first of some phrases that stands at a place ends, and that phrase; `inside`: also within a word."""
    for phrase in phrases:
        end = view.end_of(phrase[skip:] if skip else phrase, place)
        if end >= 0 and (inside or not view.letters[end]):
            return end, phrase
    return None


def _merged(own: tuple[str, ...], shared: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(own + shared, key=len, reverse=True)) if own and shared else own or shared


def _begin(phrase: str, kind: Kind) -> str:
    """What a phrase is looked up by."""
    if kind is Kind.LOOSE:
        return phrase[0]
    written = phrase[1:] if kind is Kind.SLASHED else phrase
    found = _RUN.match(written)
    return found[0] if found else ""
