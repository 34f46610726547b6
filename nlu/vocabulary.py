"""Which languages the words of a message belong to, as far as our own lexicons and messages know them."""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from nlu.folding import fold
from nlu.lexicons import Lexicon, read_entries

MESSAGES = Path(__file__).parent / "data" / "messages"
_WORD = re.compile(r"[^\W\d_]{2,}")
_LISTED = 5
"""A word that a lexicon lists weighs as much as one met in this many messages."""


def read_messages(language: str) -> list[tuple[str, str, str]]:
    """The messages of a language that the heads are trained on: action, thing or "-", text."""
    rows = []
    for line in (MESSAGES / f"{language}.tsv").read_text(encoding="utf-8").splitlines():
        action, thing, text = line.split("\t", 2)
        rows.append((action, thing, text))
    return rows


def message_languages() -> list[str]:
    """Languages there are messages in."""
    return sorted(path.stem for path in MESSAGES.glob("*.tsv"))


class Vocabulary:
    """How often each language uses a word."""

    def __init__(self) -> None:
        counts: dict[str, Counter[str]] = {}
        for language in {*Lexicon().languages, *message_languages()}:
            counts_of: Counter[str] = Counter()
            counts[language] = counts_of
            for entry in read_entries(language):
                for word in _words(" ".join((entry.name, *entry.words))):
                    counts_of[word] += _LISTED
            if language in message_languages():
                counts_of.update(word for _, _, text in read_messages(language) for word in _words(text))
        self._shares: dict[str, dict[str, float]] = {}
        for language, counts_of in counts.items():
            total = counts_of.total()
            for word, count in counts_of.items():
                self._shares.setdefault(word, {})[language] = count / total

    def evidence(self, text: str) -> Mapping[str, float]:
        """For each language, how many words of the text speak for it; one that others use more counts for less."""
        found: dict[str, float] = {}
        for word in _words(text):
            shares = self._shares.get(word, {})
            for language, share in shares.items():
                found[language] = found.get(language, 0.0) + share / max(shares.values())
        return found


def _words(text: str) -> set[str]:
    return set(_WORD.findall(fold(text)))
