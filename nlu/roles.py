"""What each number of a message is, and the names and towns in it: the tags of the heads and the rules, together.

The rules (`nlu.sizes`, `nlu.money`, `nlu.quantities`, `nlu.attributes`) know how things are written; the tags know how
they are meant, in any language. Each number gets the one role that both together make likeliest, so none is read twice.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from metaspace.ontology import CATEGORY_OF
from nlu.attributes import number_mentions
from nlu.counting import Counting
from nlu.encoder import Floats
from nlu.folding import fold, fold_aligned
from nlu.heads import TAGS, Verdict
from nlu.money import PriceMention, SaidPrice, find_prices, price_at
from nlu.numbers import NumberMention, find_numbers
from nlu.phrases import phrases_of
from nlu.quantities import ONE_PAIR, QuantityMention, find_counts, find_quantity, is_part_of_word
from nlu.rooms import ROOMED
from nlu.sizes import SizeMention, find_size, is_numbered, normalised_size
from nlu.spans import Claims, Span

NUMBER_ROLES = ("quantity", "amount", "size", "year", "storage_gb", "mileage_km", "rooms", "area_m2")
"""Roles a number may have; a model's name, a thing's name and `none` may hold numbers too."""
OTHER_ROLES = ("none", "model", "name", "place", "brand")
_COLUMNS = {role: TAGS.index(role) for role in (*NUMBER_ROLES, *OTHER_ROLES)}
VOTE = 2.0
"""What a rule's reading of a number adds to the logarithm of its tag's probability."""
SURE_VOTE = 4.0
"""The same, where a unit that stands beside the number leaves no other reading."""
_SURE_ROLES = ("mileage_km", "area_m2", "storage_gb")
_BY_MEASURE = frozenset({"food", "farm"})
"""Categories of things whose measure is their quantity."""
_MEASURED = re.compile(r"\d (?:kg|l|ml|ton)$")
_FEWEST = {"area_m2": 5, "mileage_km": 100, "storage_gb": 1}
"""Less than this, without its unit, is something else."""
LEAST = 0.02
SURE_SIZE = 0.6
LED_SIZE = 0.1
"""Of a size's tag, where the words alone make it a size."""
_MARKED = re.compile(r"""[/x"']|\d [A-Za-z]""")
"""What is written so is a size whatever its tag."""
YEARS = range(1900, 2036)
_GRAMS = {
    "g": ("kg", Decimal("0.001")),
    "ml": ("l", Decimal("0.001")),
    "t": ("kg", Decimal(1000)),
    "dozen": (None, Decimal(12)),
}


@dataclass(frozen=True, slots=True)
class Said:
    """What the numbers of a message say."""

    price: SaidPrice | None
    quantity: QuantityMention | None
    attributes: Mapping[str, str | int]
    free: bool
    """True where the message says that it costs nothing."""


@dataclass(frozen=True, slots=True)
class Votes:
    """What the rules read, each on its own."""

    size: SizeMention | None
    prices: list[PriceMention]
    quantity: QuantityMention | None
    numbers: list[tuple[str, Span, int]]

    def of(self, span: Span) -> Iterator[str]:
        """The roles that the rules give to a place."""
        if self.size is not None and self.size.span.overlaps(span):
            yield "size"
        if any(price.span.overlaps(span) for price in self.prices):
            yield "amount"
        if self.quantity is not None and self.quantity.span.overlaps(span):
            yield "quantity"
        yield from (name for name, where, _ in self.numbers if where.overlaps(span))


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What speaks for the roles of one number: its tags' probabilities, and the rules that read it."""

    tags: Floats
    voted: frozenset[str]

    def sureness(self, role: str) -> float:
        """How much speaks for a role."""
        return float(self.tags[TAGS.index(role)]) + 0.5 * (role in self.voted)


def votes_of(text: str, language: str, subcategory: str, *, provides: bool) -> Votes:
    """What the rules read in a message."""
    return Votes(
        find_size(text, subcategory=subcategory, claims=Claims(), language=language),
        find_prices(text, language, provides=provides, claims=Claims()),
        find_quantity(text, language, claims=Claims()),
        list(number_mentions(text, language, subcategory)),
    )


def read_numbers(text: str, language: str, verdict: Verdict, subcategory: str, *, provides: bool) -> Said:
    """The price, the quantity and the numbers among the attributes."""
    votes = votes_of(text, language, subcategory, provides=provides)
    evidence = {
        number: _Evidence(verdict.tag(number.span), frozenset(votes.of(number.span)))
        for number in find_numbers(text, language)
    }
    counting = Counting(text, language, verdict, subcategory)
    odds = {number: counting.log_odds(number, known.voted) for number, known in evidence.items()}
    roles = {number: _role(number, text, known, subcategory, odds[number]) for number, known in evidence.items()}
    counts = sorted((one for one in roles if roles[one] == "quantity"), key=lambda one: -odds[one])

    def of(role: str) -> list[NumberMention]:
        return sorted((one for one in roles if roles[one] == role), key=lambda one: -evidence[one].sureness(role))

    priced = [number.span for number in of("amount")]
    price = price_at(text, language, priced, provides=provides) if priced else None
    attributes: dict[str, str | int] = {}
    size = _size(text, language, verdict, votes, subcategory, of("size"))
    if size is not None:
        attributes["size"] = size
    for role in ("year", "storage_gb", "mileage_km", "rooms", "area_m2"):
        value = _attribute(role, of(role), votes, text)
        if value is not None:
            attributes[role] = value
    wordless = [
        count
        for name, span, count in votes.numbers
        if name == "rooms" and not any(span.overlaps(one.span) for one in roles)
    ]
    if wordless and "rooms" not in attributes:
        attributes["rooms"] = wordless[0]
    free = any(price.free for price in votes.prices)
    return Said(price, _quantity(text, language, counts, verdict, votes), attributes, free)


def _role(number: NumberMention, text: str, known: _Evidence, subcategory: str, counted: float) -> str:
    if "size" in known.voted and re.search(r"\d[/x×]\d|R\d", text[number.span.start - 1 : number.span.end + 4]):
        return "size"
    if counted > 0 and number.value > 0:
        return "quantity"
    scores = {}
    for role, column in _COLUMNS.items():
        if role == "quantity":
            continue
        scores[role] = math.log(max(float(known.tags[column]), LEAST)) + (
            (SURE_VOTE if role in _SURE_ROLES else VOTE) if role in known.voted else 0.0
        )
    if number.value <= 0 or not _fits_year(number):
        scores["year"] = -math.inf
    if subcategory not in ROOMED:
        scores["rooms"] = -math.inf
    return max(scores, key=lambda role: scores[role])


def _fits_year(number: NumberMention) -> bool:
    return number.value == number.value.to_integral_value() and (int(number.value) in YEARS or number.value < 100)


def _size(
    text: str, language: str, verdict: Verdict, votes: Votes, subcategory: str, numbers: Sequence[NumberMention]
) -> str | None:
    if votes.size is not None:
        tags = verdict.tag(votes.size.span)
        if numbers or tags[TAGS.index("size")] >= LED_SIZE or _MARKED.search(votes.size.size):
            return votes.size.size
    runs = verdict.tagged("size", text)
    if not runs:
        return None
    span, probability = max(runs, key=lambda run: run[1])
    while span.start and text[span.start - 1].isdigit() and text[span.start].isdigit():
        span = Span(span.start - 1, span.end)
    written = text[span.start : span.end]
    size = normalised_size(written, subcategory, language)
    if CATEGORY_OF.get(subcategory) in _BY_MEASURE and size is not None and _MEASURED.search(size):
        return None
    plain = size == fold(written).strip()
    return None if plain and (probability < SURE_SIZE or not is_numbered(subcategory)) else size


def _attribute(role: str, numbers: Sequence[NumberMention], votes: Votes, text: str) -> int | None:
    if not numbers:
        return None
    number = numbers[0]
    ruled = next((value for name, span, value in votes.numbers if name == role and span.overlaps(number.span)), None)
    if ruled is not None:
        return ruled
    value = number.value
    if value < _FEWEST.get(role, 0):
        return None
    if role == "year":
        if value < 100:
            value += 2000 if value < 40 else 1900
        return int(value) if int(value) in YEARS else None
    if role == "storage_gb" and value <= 8 and re.match(r"\s?[tтŧ]", fold(text[number.span.end :])):
        value *= 1024
    return int(value) if value >= 1 else None


def _quantity(
    text: str, language: str, numbers: Sequence[NumberMention], verdict: Verdict, votes: Votes
) -> QuantityMention | None:
    if numbers:
        number = numbers[0]
        ruled = votes.quantity
        if ruled is not None and ruled.span.overlaps(number.span) and number.value % 12:
            return ruled if ruled.unit or ruled.value != number.value else _in_units(text, language, number)
        return _in_units(text, language, number)
    for count in find_counts(text, language):
        # A pair, a dozen: words that are no numbers to the rules of numbers.
        if not any(count.span.overlaps(number.span) for number in find_numbers(text, language)):
            return count
    for span, _ in verdict.tagged("quantity", text):
        words = fold(text[span.start : span.end])
        said = {value for _, _, value in phrases_of("unit", language).find(words)}
        if "pair" in said:
            return QuantityMention(span, Decimal(2), None)
        if "dozen" in said:
            return QuantityMention(span, Decimal(12), None)
    return None


def _in_units(text: str, language: str, number: NumberMention) -> QuantityMention:
    """The number with the unit that follows it (or, as some languages have it, stands before it)."""
    folded, origin = fold_aligned(text)
    for start, end, value in phrases_of("unit", language).find(folded):
        first, last = origin[start], origin[end - 1] + 1
        if not 0 <= first - number.span.end <= 1 and not 0 <= number.span.start - last <= 1:
            continue
        if is_part_of_word(folded, end):
            continue
        unit, factor = _GRAMS.get(value, (value, Decimal(1)))
        if unit == "pair" and number.value == 1 and language not in ONE_PAIR:
            return QuantityMention(number.span, Decimal(2), None)
        return QuantityMention(number.span, number.value * factor, unit)
    return QuantityMention(number.span, number.value, None)
