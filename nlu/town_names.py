"""Names of towns that people use and GeoNames lacks, by language; and names of towns that are everyday words there.

`nlu/town_names.tsv`: language, GeoNames' name, country, names between bars. `nlu/model/common_towns.tsv`, written by the
training from the messages: language, folded words that name a town elsewhere but seldom mean one.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from nlu.folding import fold

NAMES = Path(__file__).parent / "town_names.tsv"
COMMON = Path(__file__).parent / "model" / "common_towns.tsv"


@lru_cache(maxsize=1)
def _all() -> Mapping[str, Mapping[str, tuple[str, str]]]:
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        language, name, country, written = line.split("\t")
        for each in written.split("|"):
            found.setdefault(language, {})[fold(each)] = (fold(name), country)
    return found


def own_names(language: str) -> Mapping[str, tuple[str, str]]:
    """What speakers of a language call towns, folded: GeoNames' name, folded, and the country."""
    return _all().get(language, {})


@lru_cache(maxsize=1)
def _common() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    if COMMON.is_file():
        for line in COMMON.read_text(encoding="utf-8").splitlines():
            language, words = line.split("\t")
            found.setdefault(language, set()).add(words)
    return {language: frozenset(words) for language, words in found.items()}


def common_words(language: str) -> frozenset[str]:
    """Folded names of towns that are everyday words of a language."""
    return _common().get(language, frozenset())
