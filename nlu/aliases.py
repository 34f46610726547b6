"""How people write names that are listed elsewhere in another way: makers, models, towns.

`nlu/model/aliases.tsv` is written by the training from the messages: kind, folded words, value.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

ALIASES = Path(__file__).parent / "model" / "aliases.tsv"
KINDS = ("brand", "model", "place")


@lru_cache(maxsize=1)
def _all() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    if ALIASES.is_file():
        for line in ALIASES.read_text(encoding="utf-8").splitlines():
            kind, words, value = line.split("\t")
            found[kind][words] = value
    return found


def aliases_of(kind: str) -> Mapping[str, str]:
    """Folded words to the value they stand for."""
    return _all()[kind]
