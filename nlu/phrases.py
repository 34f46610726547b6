"""Finding listed words and phrases in a folded text, whole words where the script has spaces."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from nlu.everyday import read_cues, words_of
from nlu.folding import HANGUL, MARKS, SPACELESS, fold

_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")
_ARABIC = re.compile(r"[\u0621-\u064a]")


class Phrases:
    """Phrases of many languages, each standing for a value; the longest wins."""

    def __init__(self, listed: Mapping[str, Iterable[str]]) -> None:
        """`listed`: value to its phrases."""
        self._values = {" ".join(fold(phrase).split()): value for value, many in listed.items() for phrase in many}
        spaced: list[str] = []
        arabic: list[str] = []
        unspaced: list[str] = []
        for phrase in sorted(self._values, key=len, reverse=True):
            kind = unspaced if _UNSPACED.search(phrase) else arabic if _ARABIC.match(phrase) else spaced
            kind.append(r"\s+".join(re.escape(word) for word in phrase.split()))
        left, right = rf"(?<![^\W\d_])(?<![{MARKS}])", rf"(?![^\W\d_]|[{MARKS}])"
        parts = [rf"{left}(?:{'|'.join(spaced)}){right}"] if spaced else []
        # Arabic writes "the", "for", "with" and "and" onto the word.
        parts += [rf"{left}(?:و)?(?:بال|لل|ال|ب|ل)?(?:{'|'.join(arabic)}){right}"] if arabic else []
        parts += ["|".join(unspaced)] if unspaced else []
        self._pattern = re.compile("|".join(parts)) if parts else re.compile(r"(?!)")

    def find(self, folded: str) -> list[tuple[int, int, str]]:
        """(start, end, value) of each phrase, in order."""
        return [(match.start(), match.end(), self._value(match[0])) for match in self._pattern.finditer(folded)]

    def first(self, folded: str) -> str | None:
        """The value of the first phrase."""
        match = self._pattern.search(folded)
        return None if match is None else self._value(match[0])

    def _value(self, found: str) -> str:
        phrase = " ".join(found.split())
        while phrase not in self._values:
            phrase = phrase[1:]
        return self._values[phrase]


def listed(text: str) -> list[str]:
    """Phrases separated by `|`."""
    return [phrase.strip() for phrase in text.split("|") if phrase.strip()]


_STEMMED = 5
"""Letters that a word must have for its other forms to be known by."""
_ENDING = 4


@lru_cache(maxsize=512)
def stems_of(kind: str, language: str) -> Mapping[str, str]:
    """First letters of the long single words of a kind, to know them in forms that are not listed."""
    return {
        word[: max(_STEMMED - 1, len(word) - 2)]: value
        for value, words in words_of(language, kind).items()
        for word in map(fold, words)
        if len(word) >= _STEMMED and " " not in word and not _UNSPACED.search(word)
    }


def find_stems(kind: str, language: str, words: Iterable[str]) -> set[str]:
    """The values of a kind that folded words name in some form."""
    stems = stems_of(kind, language)
    found = set()
    for word in words:
        for end in range(len(word), _STEMMED - 2, -1):
            if len(word) - end <= _ENDING + 2 and word[:end] in stems:
                found.add(stems[word[:end]])
                break
    return found


@lru_cache(maxsize=128)
def cues_of(language: str) -> Phrases:
    """The cues of a language, each standing for what it speaks for."""
    return Phrases(read_cues(language))


@lru_cache(maxsize=128)
def phrases_of(kind: str, language: str) -> Phrases:
    """The listed phrases of a kind in a language; those of English count everywhere, a language's own come first."""
    listed = {value: [*words] for value, words in words_of("en", kind).items()} if language != "en" else {}
    own = words_of(language, kind)
    taken = {word.casefold() for words in own.values() for word in words}
    merged = {value: [word for word in words if word.casefold() not in taken] for value, words in listed.items()}
    for value, words in own.items():
        merged.setdefault(value, []).extend(words)
    return Phrases(merged)
