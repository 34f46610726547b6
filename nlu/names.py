"""Towns of a message: the heads' tags say where, lists say which."""

import re

from metaspace.intent import Place
from nlu.heads import TAGS, Verdict
from nlu.places import LISTED, Gazetteer, PlaceMention

PLAIN, ALIKE = 0.8, 0.45
"""Of a tag's probability: enough for another name of a town abroad, for a name that is only like one."""
FAIR, LED, ANY = 0.3, 0.1, 0.01
"""Of a tag's probability: enough with a listed name, with a name that a word leads to."""
_LEAST = {1: FAIR, 2: LED, 3: ANY, LISTED: 0.0}
"""Of the tag, by how surely the words alone name a town."""
LONE_WORDS = 4
"""Of a message that says little but a town."""
_WORDS = re.compile(r"[\w'’-]+")


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
