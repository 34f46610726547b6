"""Everyday words for the 198 things, language by language: names to show, and words to find in messages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from metaspace.ontology import CATEGORY_OF
from nlu.folding import HANGUL, MARKS, SPACELESS, fold, fold_aligned
from nlu.spans import Span

FOLDER = Path(__file__).parent / "lexicon"
_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*")
_ARABIC_PREFIX = re.compile(r"^(?:و)?(?:بال|لل|ال|ب|ل)(?=\w{3})")
_NUMERAL = re.compile(r"[\d\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u4e24\u4fe9\u6570\u51e0]")
_MAX_WORDS = 4
_THINGS = {name: name for name in CATEGORY_OF}
"""One string a thing, however many words name it."""
_STEM = 5
"""Letters that two forms of a word must share at least, from its beginning."""
_ENDING = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in one language."""

    subcategory: str
    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThingMention:
    """Words that name a thing. `exact`: a listed form, not just the same stem."""

    span: Span
    subcategory: str
    words: str
    exact: bool


def read_entries(language: str, folder: Path = FOLDER) -> tuple[Entry, ...]:
    """The lexicon of a language; empty where there is none."""
    path = folder / f"{language}.tsv"
    if not path.is_file():
        return ()
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return tuple(
        Entry(_THINGS[thing], name, tuple(words.split("|"))) for thing, name, words in rows if thing in _THINGS
    )


@lru_cache(maxsize=128)
def _names(language: str) -> Mapping[str, str]:
    """The name of each thing in a language."""
    return {entry.subcategory: entry.name for entry in reversed(read_entries(language))}


class _Index:
    """Folded words of one language by their first letters."""

    def __init__(self, language: str) -> None:
        self.exact: dict[str, str] = {}
        self.stems: dict[str, list[str]] = {}
        self.heads: set[str] = set()
        """First words of listed forms that have several."""
        for entry in read_entries(language):
            if entry.subcategory == "other":
                continue
            for listed in (*entry.words, entry.name):
                parts = _WORD.findall(fold(listed))
                word = " ".join(parts)
                if word in self.exact:
                    continue
                self.exact[word] = entry.subcategory
                if len(parts) > 1:
                    self.heads.add(parts[0])
                elif len(word) >= _STEM and not _UNSPACED.search(word):
                    self.stems.setdefault(word[:_STEM], []).append(word)
        self.longest = max(map(len, self.exact), default=0)

    def begins_several(self, word: str) -> bool:
        """True where a listed form of several words may begin with this one."""
        return word in self.heads or _ARABIC_PREFIX.sub("", word) in self.heads

    def stem(self, word: str) -> str | None:
        """The thing whose word differs only in a short ending."""
        best: tuple[int, str] | None = None
        for known in self.stems.get(word[:_STEM], ()):
            common = _common(known, word)
            if len(known) - common <= _ENDING and len(word) - common <= _ENDING and (best is None or common > best[0]):
                best = (common, known)
        return self.exact[best[1]] if best else None


def _common(first: str, second: str) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


class Lexicon:
    """All lexicons, each read on first use."""

    def __init__(self) -> None:
        self._indexes: dict[str, _Index] = {}

    @property
    def languages(self) -> list[str]:
        """Languages that have one."""
        return sorted(path.stem for path in FOLDER.glob("*.tsv"))

    def display_name(self, subcategory: str, language: str) -> str:
        """The everyday name of a thing, in English where the language has no lexicon."""
        for tag in (language, language.split("-")[0], "en"):
            name = _names(tag).get(subcategory)
            if name is not None:
                return name
        return subcategory.replace("_", " ")

    def find(self, text: str, language: str) -> list[ThingMention]:
        """Things that a message names, in order; English words count everywhere (brands, loan words)."""
        folded, origin = fold_aligned(text)
        found = self._find(folded, language.split("-")[0])
        if language.split("-")[0] != "en":
            found += [extra for extra in self._find(folded, "en") if extra[4] and not _overlaps(extra, found)]
        return [
            ThingMention(Span(origin[start], origin[end - 1] + 1), thing, words, exact)
            for start, end, thing, words, exact in sorted(found)
        ]

    def _find(self, folded: str, language: str) -> list[tuple[int, int, str, str, bool]]:
        index = self._index(language)
        found = _in_unspaced(folded, index) if _UNSPACED.search(folded) else []
        matches = list(_WORD.finditer(folded))
        words = [match[0] for match in matches]
        position = 0
        while position < len(words):
            most = min(_MAX_WORDS, len(words) - position) if index.begins_several(words[position]) else 1
            for count in range(most, 0, -1):
                phrase = " ".join(words[position : position + count])
                thing, exact = _thing(phrase, index, single=count == 1)
                if thing is not None:
                    start, end = matches[position].start(), matches[position + count - 1].end()
                    found.append((start, end, thing, phrase, exact))
                    position += count - 1
                    break
            position += 1
        return found

    def _index(self, language: str) -> _Index:
        if language not in self._indexes:
            self._indexes[language] = _Index(language)
        return self._indexes[language]


def _thing(phrase: str, index: _Index, *, single: bool) -> tuple[str | None, bool]:
    thing = index.exact.get(phrase)
    if thing is not None:
        return thing, True
    bare = _ARABIC_PREFIX.sub("", phrase)
    if bare != phrase and bare in index.exact:
        return index.exact[bare], True
    if phrase.endswith("s") and phrase[:-1] in index.exact:
        return index.exact[phrase[:-1]], True
    return (index.stem(phrase), False) if single and len(phrase) >= _STEM else (None, False)


def _in_unspaced(folded: str, index: _Index) -> list[tuple[int, int, str, str, bool]]:
    found = []
    start = 0
    while start < len(folded):
        for length in range(min(index.longest, len(folded) - start), 0, -1):
            piece = folded[start : start + length]
            if length == 1 and start and _NUMERAL.match(folded[start - 1]):
                continue  # a counter: "3\u672c" is three of them, no book
            if piece in index.exact and _UNSPACED.search(piece):
                found.append((start, start + length, index.exact[piece], piece, True))
                start += length - 1
                break
        start += 1
    return found


def _overlaps(one: tuple[int, int, str, str, bool], others: list[tuple[int, int, str, str, bool]]) -> bool:
    return any(one[0] < other[1] and other[0] < one[1] for other in others)
