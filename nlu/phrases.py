"""Finding listed words and phrases in a folded text, whole words where the script has spaces."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from nlu.everyday import read_cues, words_of
from nlu.folding import HANGUL, SPACELESS, fold
from nlu.phrase_table import PhraseTable, kind_of, view_of

_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")


class Phrases:
    """Phrases of many languages, each standing for a value; the longest wins."""

    def __init__(self, listed: Mapping[str, Iterable[str]], base: "Phrases | None" = None) -> None:
        """`listed`: value to its phrases. `base`: other phrases that count too, where these do not have them."""
        self._values = {" ".join(fold(phrase).split()): value for value, many in listed.items() for phrase in many}
        self._values.pop("", None)
        self._base = base
        self._table: PhraseTable = PhraseTable(
            {phrase: kind_of(phrase) for phrase in self._values}, base._table if base is not None else None
        )

    def find(self, folded: str) -> list[tuple[int, int, str]]:
        """(start, end, value) of each phrase, in order."""
        return [(start, end, self._value(folded[start:end])) for start, end, _ in self._table.find(view_of(folded))]

    def first(self, folded: str) -> str | None:
        """The value of the first phrase."""
        return next((self._value(folded[start:end]) for start, end, _ in self._table.find(view_of(folded))), None)

    def _value(self, found: str) -> str:
        """The value of the words found, or of the longest phrase that ends them: Arabic writes others onto it."""
        words = " ".join(found.split())
        for start in range(len(words)):
            value = self._of(words[start:])
            if value is not None:
                return value
        raise KeyError(found)

    def _of(self, phrase: str) -> str | None:
        value = self._values.get(phrase)
        return self._base._of(phrase) if value is None and self._base is not None else value


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


@lru_cache(maxsize=2048)
def phrases_of(kind: str, language: str) -> Phrases:
    """The listed phrases of a kind in a language; those of English count everywhere, a language's own come first."""
    return Phrases(words_of(language, kind), phrases_of(kind, "en") if language != "en" else None)
