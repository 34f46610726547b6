"""Words that end messages, in every language, and those that let them begin again: nobody has to argue with a bot."""

from collections.abc import Iterable
from functools import lru_cache

from nlu.everyday import read_cues
from nlu.folding import fold

MAX_CHARACTERS = 40
_STOP = ("stop", "stopall", "unsubscribe", "quit", "end", "optout", "opt out", "opt-out")
"""What carriers and WhatsApp oblige everybody to understand."""
_START = frozenset({"start", "unstop", "старт"})


@lru_cache(maxsize=128)
def _stop_words(language: str) -> frozenset[str]:
    return frozenset(fold(word).strip() for word in read_cues(language).get("stop", ()))


def is_stop(text: str, languages: Iterable[str]) -> bool:
    """True where a message is nothing but a word that ends messages, in one of the languages or in English."""
    plain = _plain(text)
    if not plain:
        return False
    return plain in _STOP or any(plain in _stop_words(tag) for tag in ("en", *languages))


def is_start(text: str) -> bool:
    """True where a message is nothing but START."""
    return _plain(text) in _START


def _plain(text: str) -> str:
    if len(text) > MAX_CHARACTERS or text.startswith("/"):
        return ""
    return fold(text).strip(" .!…‼。！\u200f")
