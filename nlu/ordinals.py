"""Ordinals that pick one of a numbered list: "the second one", "der zweite", "второй", "第二个", "2nd", "2º".

`nlu/ordinals.tsv`: a language, its words for first to fifth and for last, and what may stand around them, tabs between.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from nlu.folding import HANGUL, SPACELESS, fold

FILE = Path(__file__).parent / "ordinals.tsv"
MOST_CHARACTERS = 40
"""A longer message says more than which one."""
_LAST = -1
_PLACES = (1, 2, 3, 4, 5, _LAST)
_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")
_DIGITS = re.compile(
    r"(?:#|№|no\.?|nr\.?|第)?\s?(\d{1,2})\s?(?:st|nd|rd|th|er|ere|eme|e|[.)ºª°oa]|ro|do|to|:[ae]|:n|-?[а-яіїє]{1,3}"
    r"|-?(?:inci|nci|uncu|ta|chi|dik|as)|个|個|番|番目|つ目|번|번째|ที่|ві)"
)
_NOISE = re.compile(r"[!.,;:…。！，、\s]+")
_EDGES = " \u200f!.,;:…。！，、"


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    rows = (line.split("\t") for line in FILE.read_text(encoding="utf-8").splitlines() if line)
    return {tag: tuple(tuple(_plain(word) for word in words.split("|")) for words in columns) for tag, *columns in rows}


def ordinal_languages() -> list[str]:
    """Languages whose ordinals are known."""
    return sorted(_rows())


@lru_cache(maxsize=128)
def _pattern(language: str) -> tuple[re.Pattern[str], Mapping[str, int], bool] | None:
    """A message that is an ordinal with what may stand around it, the place that each means, whether spaces part words."""
    columns = _rows().get(language)
    if columns is None:
        return None
    unspaced = any(_UNSPACED.search(word) for word in columns[0])
    *ordinals, around = [tuple(_joined(word, unspaced) for word in words) for words in columns]
    places = {word: place for place, words in zip(_PLACES, ordinals, strict=True) for word in words}
    gap = "" if unspaced else r"\s+"
    some = "|".join(map(re.escape, sorted(around, key=len, reverse=True)))
    listed = "|".join(map(re.escape, sorted(places, key=len, reverse=True)))
    return re.compile(rf"(?:(?:{some}){gap})*({listed})(?:{gap}(?:{some}))*"), places, unspaced


def read_ordinal(text: str, languages: Iterable[str], count: int, *, digits: bool = True) -> int | None:
    """Which of `count` things a message that is nothing but an ordinal picks, from 1; None for any other message.

    `digits`: whether "2nd" and "2." count too; not where a number may be an answer of its own.
    """
    if len(text) > MOST_CHARACTERS or count < 1:
        return None
    plain = _plain(text)
    written = _DIGITS.fullmatch(fold(text).strip(" \u200f")) if digits else None
    if written is not None:
        return _within(int(written[1]), count)
    for language in dict.fromkeys((*languages, "en")):
        known = _pattern(language)
        found = known[0].fullmatch(_joined(plain, known[2])) if known else None
        if known is not None and found is not None:
            return _within(known[1][found[1]], count)
    return None


def _joined(words: str, unspaced: bool) -> str:
    return words.replace(" ", "") if unspaced else words


def _within(place: int, count: int) -> int | None:
    if place == _LAST:
        return count
    return place if 1 <= place <= count else None


def _plain(text: str) -> str:
    return _NOISE.sub(" ", fold(text)).strip(_EDGES)
