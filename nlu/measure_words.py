"""Words that make a number a measure and no count: rooms, months, inches, seats; size, number, class.

`nlu/words/<tag>.tsv` has them as `measure`: those that stand `after` their number, and those that stand `beside` it
("size 40", "40 size"). A word that ends in `-` is known by its beginning.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from nlu.everyday import words_of
from nlu.folding import HANGUL, MARKS, SPACELESS, fold

_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")
_MARK = re.compile(f"[{MARKS}]")
_LETTER = re.compile(rf"[^\W\d_]|[{MARKS}]")
_GAP = re.compile(r"[\s\u00a0]*[-\u2010\u2011.]?[\s\u00a0]*")
_GAP_BACK = re.compile(r"[\s\u00a0.:#-]{0,3}$")
_LEADS_ON = re.compile(r"[^\W\d]+[\s\u00a0.:#-]{0,3}\d")
"""A word that stands before a number of its own: in "4 size 5" the size is 5."""
_LONGEST = 24
"""Characters of the text before a number that are looked at."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Words folded: whole ones, beginnings, and those of scripts without spaces, each by its length, longest first."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    unspaced: tuple[str, ...]
    odd: tuple[str, ...]
    """Whole ones that hold a space or another character that is no letter."""

    def follows(self, folded: str, index: int) -> bool:
        """True where one of the words stands at `index`."""
        if folded.startswith(self.unspaced, index):
            word = next(word for word in self.unspaced if folded.startswith(word, index))
            return _MARK.match(folded, index + len(word)) is None
        if self.beginnings and folded.startswith(self.beginnings, index):
            return True
        end = index
        while end < len(folded) and _LETTER.match(folded, end):
            end += 1
        if folded[index:end] in self.whole:
            return True
        return folded.startswith(self.odd, index)

    def precedes(self, folded: str, index: int) -> bool:
        """True where one of the words ends at `index`."""
        if self.unspaced and folded.endswith(self.unspaced, 0, index):
            return True
        start = index
        while start > max(0, index - _LONGEST) and _LETTER.match(folded, start - 1):
            start -= 1
        word = folded[start:index]
        return bool(word) and (word in self.whole or (bool(self.beginnings) and word.startswith(self.beginnings)))


def _words(written: tuple[str, ...]) -> _Words:
    folded = [fold(word) for word in written]
    unspaced = sorted((word for word in folded if _UNSPACED.match(word)), key=len, reverse=True)
    spaced = [word for word in folded if not _UNSPACED.match(word)]
    beginnings = tuple(word[:-1] for word in spaced if word.endswith("-"))
    whole = frozenset(word for word in spaced if not word.endswith("-"))
    odd = tuple(word for word in whole if not all(map(_LETTER.match, word)))
    return _Words(whole, beginnings, tuple(unspaced), odd)


@lru_cache(maxsize=128)
def _listed(language: str) -> tuple[_Words, _Words]:
    found = words_of(language, "measure")
    beside = found.get("beside", ())
    return _words(found.get("after", ())), _words(beside)


def is_measured(folded: str, start: int, end: int, language: str) -> bool:
    """True where a listed word of a language makes the number from `start` to `end` a measure."""
    after, beside = _listed(language)
    gap = _GAP.match(folded, end)
    place = gap.end() if gap else end
    if after.follows(folded, place) or (beside.follows(folded, place) and not _LEADS_ON.match(folded, place)):
        return True
    back = _GAP_BACK.search(folded, max(0, start - 3), start)
    return beside.precedes(folded, back.start() if back else start)
