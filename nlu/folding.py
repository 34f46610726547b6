"""One spelling for what people type many ways: case, accents, widths, native digits."""

import unicodedata
from functools import lru_cache


def _marks() -> str:
    """Ranges of all combining marks of living scripts, as a regular expression's class has them."""
    ranges: list[list[int]] = []
    for code in (*range(0x0300, 0x2000), *range(0xA800, 0xAC00)):
        if unicodedata.category(chr(code))[0] != "M":
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


MARKS = _marks()
"""Vowel signs and accents that belong to a word and that `\\w` leaves out."""
WORD = rf"[^\W\d_](?:[^\W\d_]|[{MARKS}])*"
"""Pattern of a word in any script that has letters."""
SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff"
"""Letters of scripts that put no spaces between words (Thai, Lao, Burmese, Khmer, kana, Han), as a class has them."""
HANGUL = "\uac00-\ud7af"
"""Korean glues its particles to the word, so that words are looked for inside of others too."""

_DROPPED = frozenset("\u093c\u0640\u200c\u200d\u200e\u200f\ufe0f\ufe0e")
"""Nukta, tatweel, joiners, direction marks, emoji selectors."""
_SAME = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ة": "ه",
    "ı": "i",
    "ւ": "վ",
    "ø": "o",
    "ł": "l",
    "đ": "d",
}


_MOST_KEPT = 8192
"""Characters whose folded form is kept; a text rarely has more."""


class _Folds(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if len(self) < _MOST_KEPT:
            self[code] = folded
        return folded


_FOLDS = _Folds()


def _fold_character(character: str) -> str:
    if character in _DROPPED or _is_loose_mark(character):
        return ""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    wide = unicodedata.normalize("NFKC", character).casefold()
    return "".join(_base(part) for part in wide if part not in _DROPPED and not _is_loose_mark(part))


def _base(character: str) -> str:
    """A Latin, Greek or Cyrillic letter without its accents; others are kept, their marks are letters to their readers."""
    if character in _SAME:
        return _SAME[character]
    if ord(character) >= 0x0530 and not 0x1E00 <= ord(character) < 0x2000:
        return character
    return "".join(part for part in unicodedata.normalize("NFD", character) if not _is_loose_mark(part))


def _is_loose_mark(character: str) -> bool:
    return "\u0300" <= character <= "\u036f" or "\u064b" <= character <= "\u0652" or character == "\u0670"


@lru_cache(maxsize=256)
def fold_aligned(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index in `text` it came from. Do not change the list."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    folded: list[str] = []
    origin: list[int] = []
    for index, character in enumerate(text):
        parts = _FOLDS[ord(character)]
        folded.append(parts)
        origin += (index,) * len(parts)
    return "".join(folded), origin


def fold(text: str) -> str:
    """The folded text: what two spellings of a word have in common."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)
