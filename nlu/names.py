"""Towns of a message: the heads' tags say where, lists say which."""

import re

from metaspace.intent import Place
from nlu.heads import TAGS, Verdict
from nlu.places import Gazetteer, PlaceMention

SURE, FAIR, LED, ANY = 0.45, 0.3, 0.1, 0.02
"""Of a tag's probability: enough alone, with a listed name, with a name that a word leads to."""
_LEAST = {1: FAIR, 2: LED, 3: ANY}
"""Of the tag, by how surely the words alone name a town."""
LONE_WORDS = 4
"""Of a message that says little but a town."""
_WORDS = re.compile(r"[\w'’-]+")


def read_place(text: str, verdict: Verdict, gazetteer: Gazetteer, language: str, country: str | None) -> Place | None:
    """The town that a message names: a listed name that is tagged, else the words that are tagged, else a sure name."""
    column = TAGS.index("place")
    best: tuple[float, PlaceMention] | None = None
    for mention, rank in gazetteer.candidates(text, language=language, country=country):
        probability = float(verdict.tag(mention.span)[column])
        if probability >= _LEAST[rank] and (best is None or probability > best[0]):
            best = (probability, mention)
    runs = verdict.tagged("place", text, least=FAIR)
    if runs:
        span, probability = max(runs, key=lambda run: run[1])
        surer = best is None or (probability > best[0] and not best[1].span.overlaps(span))
        if surer and probability >= FAIR:
            words, close = text[span.start : span.end], probability >= SURE
            place = gazetteer.resolve(words, language=language, country=country, close=close)
            if place is not None:
                return place
    return best[1].place if best else None


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
