"""How likely a number of a message counts the thing: what its tag, the rules, the words beside it and the thing say."""

import math
import re
from collections.abc import Mapping, Sequence

from metaspace.ontology import CATEGORY_OF
from nlu.folding import MARKS, fold_aligned
from nlu.heads import TAGS, Verdict
from nlu.measure_words import is_measured
from nlu.numbers import NumberMention
from nlu.phrases import phrases_of
from nlu.quantities import find_counts, folded_places, is_part_of_word, starts_measure
from nlu.spans import Span

BY_WEIGHT = frozenset({"food", "farm", "building_materials"})
"""Categories whose things are sold by the kilo, the litre or the metre; elsewhere these tell how large a thing is."""
_ALSO_BY_WEIGHT = frozenset({"pet_supplies", "plants", "other"})
_WITH = {
    "en": "with", "es": "con", "pt": "com", "fr": "avec", "it": "con", "ro": "cu", "ca": "amb", "gl": "con", "de": "mit",
    "nl": "met", "sv": "med", "da": "med", "nb": "med", "is": "með", "et": "koos", "lv": "ar", "lt": "su", "pl": "z ze",
    "cs": "s se", "sk": "s so", "sl": "z s", "hr": "s sa", "sr": "с са s sa", "mk": "со", "bg": "с със", "ru": "с со",
    "uk": "з із зі", "be": "з са", "el": "με", "sq": "me", "ar": "مع", "fa": "با", "he": "עם", "id": "dengan dgn",
    "ms": "dengan dgn", "sw": "na yenye", "ha": "da", "vi": "với", "hy": "հետ", "tl": "may",
}  # fmt: skip
"""What comes after such a word belongs to the thing: a console with two controllers is one."""
_WITH_WORDS = {tag: frozenset(words.split()) for tag, words in _WITH.items()}
_LEAST = 1e-3
_WORD_AFTER = re.compile(rf"[^\w]*([^\W\d_](?:[^\W\d_]|[{MARKS}])*)")
_WORD_BEFORE = re.compile(rf"([^\W\d_](?:[^\W\d_]|[{MARKS}])*)[^\w]*$")
_FAR = 20
"""Characters around a number in which its neighbours are looked for."""
_NAME, _QUANTITY = TAGS.index("name"), TAGS.index("quantity")

WEIGHTS: Mapping[str, float] = {
    "bias": -1.12, "tag": 0.69, "other_tag": -0.80, "ruled": 0.85, "voted_else": -1.50, "measured": -3.08,
    "measure": -1.04, "weighed": 1.83, "sized": -1.00, "unit": 1.77, "service": -1.57, "estate": -1.73, "in_words":
    1.32, "one": -1.12, "large": -1.25, "broken": -1.51, "name_after": 1.34, "name_before": 0.95, "with": -1.46,
}  # fmt: skip
"""Logistic regression over the messages the heads were trained on: `nlu.training.count_weights`."""


class Counting:
    """The numbers of one message as counts."""

    def __init__(self, text: str, language: str, verdict: Verdict, subcategory: str) -> None:
        self._text, self._language, self._verdict = text, language, verdict
        self._subcategory, self._category = subcategory, CATEGORY_OF.get(subcategory, "other")
        self._folded, origin = fold_aligned(text)
        self._places = folded_places(origin, len(text))
        self._counts = find_counts(text, language)
        self._units = [
            (origin[start], origin[end - 1] + 1, value)
            for start, end, value in phrases_of("unit", language).find(self._folded)
            if not is_part_of_word(self._folded, end)
        ]

    def log_odds(self, number: NumberMention, voted: Sequence[str] | frozenset[str]) -> float:
        """Positive where a number counts the thing; `voted` are the roles that the rules give it."""
        return sum(WEIGHTS.get(name, 0.0) * value for name, value in self.evidence(number, voted).items())

    def evidence(self, number: NumberMention, voted: Sequence[str] | frozenset[str]) -> dict[str, float]:
        """What speaks for and against it, by name."""
        tags = self._verdict.tag(number.span)
        likeliest = max(float(value) for index, value in enumerate(tags) if index != _QUANTITY)
        start, end = self._places[number.span.start], self._places[number.span.end]
        ruled = next((count for count in self._counts if count.span.overlaps(number.span)), None)
        unit = self._unit_beside(number.span)
        weighed = unit in ("kg", "g", "l", "ml", "m", "t") or (ruled is not None and ruled.unit in ("kg", "l", "m"))
        by_weight = self._category in BY_WEIGHT or self._subcategory in _ALSO_BY_WEIGHT
        return {
            "bias": 1.0,
            "tag": math.log(max(float(tags[_QUANTITY]), _LEAST)),
            "other_tag": math.log(max(likeliest, _LEAST)),
            "ruled": float(ruled is not None and not weighed),
            "voted_else": float(any(role != "quantity" for role in voted)),
            "measured": float(is_measured(self._folded, start, end, self._language)),
            "measure": float(starts_measure(self._folded, end)),
            "weighed": float(weighed and by_weight),
            "sized": float(weighed and not by_weight),
            "unit": float(unit in ("piece", "pair", "set", "dozen")),
            "service": float(self._category == "services"),
            "estate": float(self._category == "real_estate"),
            "in_words": float(number.in_words),
            "one": float(number.value == 1),
            "large": float(number.value >= 1000),
            "broken": float(number.value != number.value.to_integral_value()),
            "name_after": self._named_after(number.span),
            "name_before": self._named_before(number.span),
            "with": float(self._is_with(start)),
        }

    def _unit_beside(self, span: Span) -> str | None:
        for first, last, value in self._units:
            if 0 <= first - span.end <= 1 or 0 <= span.start - last <= 1:
                return value
        return None

    def _named_after(self, span: Span) -> float:
        """How likely one of the two words after a number is the thing's name."""
        found, place = 0.0, span.end
        for _ in range(2):
            word = _WORD_AFTER.match(self._text, place, place + _FAR)
            if word is None:
                break
            found = max(found, float(self._verdict.tag(Span(word.start(1), word.end(1)))[_NAME]))
            place = word.end(1)
        return found

    def _named_before(self, span: Span) -> float:
        word = _WORD_BEFORE.search(self._text, max(0, span.start - _FAR), span.start)
        return 0.0 if word is None else float(self._verdict.tag(Span(word.start(1), word.end(1)))[_NAME])

    def _is_with(self, start: int) -> bool:
        word = _WORD_BEFORE.search(self._folded, max(0, start - _FAR), start)
        return word is not None and word[1] in _WITH_WORDS.get(self._language, ())
