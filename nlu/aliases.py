"""How people write names that are listed elsewhere in another way: makers, models, towns.

`nlu/model/aliases.tsv` is written by the training from the messages: kind, folded words, value. `nlu/makers.tsv` is
written by people: brand or model, its usual spelling, the words for it in other scripts, separated by `|`.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from nlu.folding import fold

ALIASES = Path(__file__).parent / "model" / "aliases.tsv"
MAKERS = Path(__file__).parent / "makers.tsv"
KINDS = ("brand", "model", "place")


@lru_cache(maxsize=1)
def _all() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    if ALIASES.is_file():
        for line in ALIASES.read_text(encoding="utf-8").splitlines():
            kind, words, value = line.split("\t")
            found[kind][words] = value
    for line in MAKERS.read_text(encoding="utf-8").splitlines():
        kind, value, spellings = line.split("\t")
        found[kind] |= dict.fromkeys((" ".join(fold(words).split()) for words in (value, *spellings.split("|"))), value)
    return found


def aliases_of(kind: str) -> Mapping[str, str]:
    """Folded words to the value they stand for."""
    return _all()[kind]
