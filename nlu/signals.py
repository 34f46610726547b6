"""What plain words of a message say before any model does: each language's own lists, and English ones everywhere."""

import re
from collections.abc import Sequence

import numpy as np

from metaspace.ontology import CONDITIONS
from nlu.attributes import COLORS, CONDITION, MATERIALS
from nlu.direction import directions
from nlu.encoder import Floats
from nlu.everyday import CUE_VALUES
from nlu.folding import WORD, fold_aligned
from nlu.gold import CHOICES
from nlu.manner import URGENCY
from nlu.numbers import NumberMention, find_numbers
from nlu.phrases import cues_of, find_stems, phrases_of

LISTED = ("per", "each", "bound_before", "bound_after", "free", "urgency", "condition", "color", "material")
SIGNALS: tuple[str, ...] = (
    *(f"per:{period}" for period in ("hour", "day", "week", "month")), "each:unit",
    "bound_before:min", "bound_before:max", "bound_after:min", "bound_after:max", "free:free",
    "urgency:low", "urgency:high",
    *(f"condition:{grade}" for grade in CONDITIONS), *(f"color:{color}" for color in CHOICES["color"]),
    *(f"material:{material}" for material in CHOICES["material"]),
    *(f"cue:{value}" for value in CUE_VALUES), *(f"first:{value}" for value in CUE_VALUES),
    "direction:seek", "direction:provide", "direction:either",
    "has:number", "has:question", "has:several-numbers", "is:short",
)  # fmt: skip
_PLACE = {name: index for index, name in enumerate(SIGNALS)}
_NEAR = 14
"""Characters between a word of a price and its number."""
_WORD = re.compile(WORD)
_QUESTION = re.compile("[?\uff1f\u061f\u037e]")
_SHORT = 12
_BEGINNING = 15
"""Characters: what stands here is said first."""
LIKELY = 0.7
"""What a form that is not listed weighs."""
FOREIGN = 0.4
"""What an English word weighs in another language's message."""


_EVERYWHERE = {"color": COLORS, "condition": CONDITION, "material": MATERIALS, "urgency": URGENCY}


def find_signals(text: str, language: str) -> Floats:
    """One number a signal: 1 where the message has it."""
    found = np.zeros(len(SIGNALS), dtype=np.float32)
    folded, origin = fold_aligned(text)
    numbers = find_numbers(text, language)
    for kind in LISTED:
        for start, end, value in phrases_of(kind, language).find(folded):
            if kind in ("per", "each", "bound_before", "bound_after") and not _is_near(
                kind, origin[start], origin[end - 1] + 1, numbers
            ):
                continue
            if (place := _PLACE.get(f"{kind}:{value}")) is not None:
                found[place] = 1.0
    for kind, phrases in _EVERYWHERE.items():
        for _, _, value in phrases.find(folded):
            found[_PLACE[f"{kind}:{value}"]] = max(found[_PLACE[f"{kind}:{value}"]], 0.5)
    words = _WORD.findall(folded)
    for kind in ("condition", "color", "material"):
        for value in find_stems(kind, language, words):
            place = _PLACE[f"{kind}:{value}"]
            found[place] = max(found[place], LIKELY)
    for language_of_cues, weight in {"en": FOREIGN, language: 1.0}.items():
        for start, _, value in cues_of(language_of_cues).find(folded):
            found[_PLACE[f"cue:{value}"]] = max(found[_PLACE[f"cue:{value}"]], weight)
            if start <= _BEGINNING:
                found[_PLACE[f"first:{value}"]] = max(found[_PLACE[f"first:{value}"]], weight)
    for direction in directions(text):
        found[_PLACE[f"direction:{direction}"]] = 1.0
    found[_PLACE["has:number"]] = float(bool(numbers))
    found[_PLACE["has:several-numbers"]] = float(len(numbers) > 1)
    found[_PLACE["has:question"]] = float(bool(_QUESTION.search(text)))
    found[_PLACE["is:short"]] = float(len(folded) <= _SHORT)
    return found


def _is_near(kind: str, start: int, end: int, numbers: Sequence[NumberMention]) -> bool:
    if kind == "bound_before":
        return any(0 <= number.span.start - end <= _NEAR for number in numbers)
    if kind == "bound_after":
        return any(0 <= start - number.span.end <= _NEAR for number in numbers)
    return any(0 <= start - number.span.end <= 2 * _NEAR or 0 <= number.span.start - end <= _NEAR for number in numbers)
