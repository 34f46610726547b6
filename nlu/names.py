"""Makers, models and towns of a message: the heads' tags say where, lists and rules say which."""

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from metaspace.intent import Place
from nlu.aliases import aliases_of
from nlu.attributes import BRANDS, find_brand, find_model
from nlu.folding import fold
from nlu.heads import TAGS, Verdict
from nlu.places import LISTED, Gazetteer, PlaceMention
from nlu.sounds import romanised, skeleton

PLAIN, ALIKE = 0.8, 0.45
"""Of a tag's probability: enough for another name of a town abroad, for a name that is only like one."""
SURE, FAIR, LED, ANY, UNKNOWN = 0.45, 0.3, 0.1, 0.01, 0.6
"""Of a tag's probability: enough alone, with a listed name, with a name that a word leads to."""
_LEAST = {1: FAIR, 2: LED, 3: ANY, LISTED: 0.0}
"""Of the tag, by how surely the words alone name a town."""
_FEWEST_CONSONANTS = 2
_LATIN = re.compile(r"[A-Za-z]")
_LONGEST_NAME = 24
_APOSTROPHES = ("'", "’")
"""What follows may be another word: dell'orto."""
LONE_WORDS = 4
"""Of a message that says little but a town."""
_WORDS = re.compile(r"[\w'’-]+")


def read_names(text: str, verdict: Verdict, subcategory: str) -> dict[str, str | int]:
    """The maker and the model, in their usual spelling."""
    found: dict[str, str | int] = {}
    brand = _brand(text, verdict)
    if brand is not None:
        found["brand"] = brand
    model = find_model(text, subcategory)
    if model is not None:
        found["model"] = model
        return found
    for span, probability in verdict.tagged("model", text):
        words = text[span.start : span.end]
        known = aliases_of("model").get(fold(words))
        if known is not None or (probability >= SURE and _LATIN.search(words)):
            found["model"] = known or _titled(words)
            break
    return found


def _brand(text: str, verdict: Verdict) -> str | None:
    listed = find_brand(text)
    if listed is not None:
        name, span = listed
        tags = verdict.tag(span)
        least = SURE if text[span.end : span.end + 1] in _APOSTROPHES else LED
        if tags[TAGS.index("brand")] + tags[TAGS.index("model")] + tags[TAGS.index("name")] >= least:
            return name
    for span, probability in verdict.tagged("brand", text, least=FAIR):
        words = text[span.start : span.end]
        known = aliases_of("brand").get(fold(words)) or BRANDS.get(words.casefold())
        if known is None and not words.isascii():
            known = _sounding_like(words)
        if known is not None:
            return known
        if probability >= UNKNOWN and _LATIN.search(words) and len(words) <= _LONGEST_NAME:
            return _titled(words)
    return None


@lru_cache(maxsize=1)
def _sounds() -> Mapping[str, tuple[str, ...]]:
    """Makers by their consonants."""
    found: dict[str, list[str]] = {}
    for name in {*BRANDS.values(), *aliases_of("brand").values()}:
        found.setdefault(skeleton(name), []).append(name)
    return {sound: tuple(sorted(names)) for sound, names in found.items()}


def _sounding_like(words: str) -> str | None:
    """The maker that words in another script spell, with or without an ending."""
    sound, letters = skeleton(words), romanised(words)
    for cut in (0, 1, 2):
        known = _sounds().get(sound[: len(sound) - cut], ()) if len(sound) - cut >= _FEWEST_CONSONANTS else ()
        if known:
            return max(known, key=lambda name: SequenceMatcher(None, romanised(name), letters).ratio())
    return None


def _titled(words: str) -> str:
    return " ".join(word if any(map(str.isupper, word)) else word[:1].upper() + word[1:] for word in words.split())


def read_place(text: str, verdict: Verdict, gazetteer: Gazetteer, language: str, country: str | None) -> Place | None:
    """The town that a message names: a listed name that is tagged, else the words that are tagged, else a sure name."""
    column = TAGS.index("place")
    best: tuple[float, int, PlaceMention] | None = None
    for mention, rank in gazetteer.candidates(text, language=language, country=country):
        probability = float(verdict.tag(mention.span)[column])
        if probability >= _LEAST[rank] and (best is None or probability > best[0]):
            best = (probability, rank, mention)
    runs = sorted(verdict.tagged("place", text, least=FAIR), key=lambda run: -run[1])
    for span, probability in runs:
        if best is not None and (probability <= best[0] or best[2].span.overlaps(span)):
            continue
        listed = best is not None and best[1] >= 3
        place = gazetteer.resolve(
            text[span.start : span.end],
            language=language,
            country=country,
            close=probability >= (PLAIN if listed else ALIKE),
            sure=probability >= PLAIN,
        )
        if place is not None:
            return place
    return best[2].place if best else None


def lone_town(text: str, gazetteer: Gazetteer, language: str, country: str | None) -> Place | None:
    """A town that is said with little else, in whatever case: "no, in Gdańsk"."""
    words = _WORDS.findall(text)
    names = [word for word in words[1:] if word[0].isupper()] if len(words) <= LONE_WORDS else []
    for close in (False, True):
        for name in names:
            place = gazetteer.resolve(name, language=language, country=country, close=close)
            if place is not None:
                return place
    return None
