"""What names in different scripts have in common: the consonants of their Latin transliteration."""

import re
from functools import lru_cache

from anyascii import anyascii

_PAIRS = (
    ("ph", "f"), ("sch", "s"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("sh", "s"), ("zh", "j"), ("dj", "j"), ("dz", "j"), ("ts", "s"),
    ("ck", "k"), ("ch", "5"), ("c", "k"), ("5", "c"), ("q", "k"), ("w", "v"), ("x", "ks"), ("z", "s"),
)  # fmt: skip
_SILENT = re.compile(r"[^a-z]|[aeiouyh]")
_REPEATED = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def romanised(name: str) -> str:
    """A name in Latin letters, small, nothing but letters."""
    return re.sub(r"[^a-z]", "", anyascii(name).casefold())


def skeleton(name: str) -> str:
    """Consonants of a name as it sounds: "ቦሽ" and "Bosch", "Բարտոն" and "Burton" have the same."""
    letters = romanised(name)
    for written, sound in _PAIRS:
        letters = letters.replace(written, sound)
    return _REPEATED.sub(r"\1", _SILENT.sub("", letters))
