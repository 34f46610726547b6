"""Messages as numbers: what the network reads and what it shall say."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nlu.encoder import Floats, Tokens
from nlu.gold import Gold
from nlu.heads import LABELS, MAX_MENTIONS, TAGS, pieces
from nlu.lexicons import Lexicon, ThingMention
from nlu.signals import find_signals

Ints = npt.NDArray[np.int64]
IGNORED = -100
"""A label that teaches nothing."""
_ORDER = (
    "name", "wanted", "brand", "color", "model", "place", "quantity", "amount", "size", "year", "storage_gb", "mileage_km",
    "rooms", "area_m2",
)  # fmt: skip
"""Where facts share words the later tag stays."""


@dataclass(frozen=True, slots=True)
class Example:
    """One message. `labels` a number a head, IGNORED where the message does not tell; `tags` one a token."""

    gold: Gold
    tokens: Tokens
    found: Ints
    signals: Floats
    mentions: tuple[ThingMention, ...]
    mention_tokens: tuple[tuple[int, ...], ...]
    labels: tuple[int, ...]
    tags: Ints
    weight: float


def example_of(gold: Gold, tokens: Tokens, lexicon: Lexicon, weight: float) -> Example:
    """A message with everything that is computed of it before the network runs."""
    mentions = tuple(lexicon.find(gold.text, gold.language))[:MAX_MENTIONS]
    touched = tuple(tuple(_touched(tokens, mention.span.start, mention.span.end)) for mention in mentions)
    return Example(
        gold, tokens, pieces(gold.text), find_signals(gold.text, gold.language), mentions, touched,
        tuple(_label(head, gold) for head in LABELS), _tags(gold, tokens), weight,
    )  # fmt: skip


def _touched(tokens: Tokens, start: int, end: int) -> list[int]:
    return [index for index, (first, last) in enumerate(tokens.spans) if first < end and start < last]


def _label(head: str, gold: Gold) -> int:
    labels: Sequence[str] = LABELS[head]
    if head == "action":
        return labels.index(gold.action)
    if head in ("bound", "per"):
        default = "target" if head == "bound" else "total"
        return labels.index(gold.value(head) or default) if "amount" in gold.facts else IGNORED
    if not gold.action.is_trade:
        return IGNORED
    if head == "thing":
        return labels.index(gold.thing or "other")
    if head == "urgency":
        return labels.index(gold.value("urgency") or "normal")
    return labels.index(gold.value(head) or "none")


def _tags(gold: Gold, tokens: Tokens) -> Ints:
    tags = np.zeros(len(tokens.ids), dtype=np.int64)
    for key in _ORDER:
        fact = gold.facts.get(key)
        if fact is not None and fact.span is not None:
            tags[_touched(tokens, fact.span.start, fact.span.end)] = TAGS.index(key)
    if gold.action.is_trade and "name" not in gold.facts and gold.thing not in ("other", None):
        tags[tags == 0] = IGNORED  # nobody marked what names the thing
    return tags
