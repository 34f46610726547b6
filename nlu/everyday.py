"""Everyday words of a language beside its things: numbers, money, units, colours and the like.

`nlu/words/<tag>.tsv`: kind, value, words, with tabs between; the words are separated by `|`.
`python -m nlu.everyday TAG...` checks files.
"""

import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from nlu.gold import CHOICES

FOLDER = Path(__file__).parent / "words"
CUES = Path(__file__).parent / "cues"
CUE_VALUES = (
    "sell", "buy", "give", "swap", "let", "rent", "offer_work", "seek_work", "approve", "decline", "counter", "cancel",
    "status", "help", "greet", "thank", "stop", "mention", "either",
)  # fmt: skip
KINDS = (
    "number", "scale", "currency", "unit", "measure", "per", "each", "whole", "bound_before", "bound_after", "free", "urgency",
    "condition", "color", "material", "delivery", "payment",
)  # fmt: skip
_VALUES = {
    "unit": (*CHOICES["unit"], "g", "ml", "t", "dozen"), "measure": ("after", "beside"), "per": CHOICES["per"], "each": ("unit",), "whole": ("total",), "free": ("free",),
    "bound_before": ("min", "max"), "bound_after": ("min", "max"), "urgency": ("low", "high"),
    "condition": CHOICES["condition"], "color": CHOICES["color"], "material": CHOICES["material"],
    "delivery": ("pickup", "delivery"), "payment": ("cash", "bank_transfer", "card", "mobile_money"),
}  # fmt: skip


def read_words(language: str) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """(kind, value, words) of a language; empty where there is no file."""
    path = FOLDER / f"{language}.tsv"
    if not path.is_file():
        return ()
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return tuple((kind, value, tuple(filter(None, map(str.strip, words.split("|"))))) for kind, value, words in rows)


def word_languages() -> list[str]:
    """Languages that have such a file."""
    return sorted(path.stem for path in FOLDER.glob("*.tsv"))


def words_of(language: str, kind: str) -> Mapping[str, tuple[str, ...]]:
    """The words of one kind by their value."""
    return _by_kind(language).get(kind, {})


@lru_cache(maxsize=128)
def _by_kind(language: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for kind, value, words in read_words(language):
        values = found.setdefault(kind, {})
        values[value] = (*values.get(value, ()), *words)
    return found


@lru_cache(maxsize=128)
def read_cues(language: str) -> dict[str, tuple[str, ...]]:
    """What people write when they sell, seek, agree, take leave, ... in a language: `nlu/cues/<tag>.tsv`."""
    path = CUES / f"{language}.tsv"
    if not path.is_file():
        return {}
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return {value: tuple(filter(None, map(str.strip, words.split("|")))) for value, words in rows}


def problems(language: str) -> Iterator[str]:
    """What is wrong with the file of a language, a line each."""
    path = FOLDER / f"{language}.tsv"
    if not path.is_file():
        yield f"{path.name}: missing"
        return
    kinds = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.name}:{number}"
        parts = line.split("\t")
        if len(parts) != 3 or not all(map(str.strip, parts)):
            yield f"{where}: 3 columns are needed: kind, value, words"
            continue
        kind, value, _ = parts
        kinds.add(kind)
        if kind not in KINDS:
            yield f"{where}: no such kind: {kind}"
        elif kind in _VALUES and value not in _VALUES[kind]:
            yield f"{where}: {kind} must be one of {', '.join(_VALUES[kind])}"
        elif kind in ("number", "scale") and not value.replace(".", "").isdigit():
            yield f"{where}: {value} is no number"
    for kind in KINDS:
        if kind not in kinds:
            yield f"{path.name}: nothing of the kind {kind}"


def main() -> None:
    """Check the files of the languages named on the command line, or of all."""
    found = [problem for tag in (sys.argv[1:] or word_languages()) for problem in problems(tag)]
    print("\n".join(found) or "no problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
