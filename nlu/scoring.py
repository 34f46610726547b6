"""How well messages are read: `python -m nlu.scoring [--data FOLDER] [--wrong] [TAG...]` (`make eval`).

Each field is compared where the gold or the reading says something of it; the rules are those of docs/languages.md.
"""

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from metaspace.intent import Place, UniversalIntent
from nlu.gold import EVALUATION, SPOKEN, Gold, read_file
from nlu.model_setup import ensure_model
from nlu.places import Gazetteer
from nlu.understanding import Reading, Understanding, load_understanding

FIELDS = (
    "action", "thing", "amount", "currency", "bound", "per", "quantity", "attributes", "place", "urgency", "language", "frame",
)  # fmt: skip
TARGETS = {
    "action": 0.95, "thing": 0.90, "amount": 0.95, "currency": 0.95, "bound": 0.92, "per": 0.95, "quantity": 0.95,
    "attributes": 0.80, "place": 0.85, "urgency": 0.92, "language": 0.97, "frame": 0.80,
}  # fmt: skip
ATTRIBUTES = (
    "size", "brand", "model", "year", "color", "material", "storage_gb", "mileage_km", "rooms", "area_m2", "condition",
)  # fmt: skip
NEAR_KM = 40.0
"""A place nearer than this to the one meant is the same for a deal."""
INVENTED = "invented"
"""Trade messages with an attribute that was not said."""


class Score:
    """Right and all, by language and field."""

    def __init__(self) -> None:
        self.right: dict[str, Counter[str]] = defaultdict(Counter)
        self.all: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, language: str, results: dict[str, list[bool]]) -> None:
        """Count the results of one message."""
        for field, outcomes in results.items():
            for tag in (language, ""):
                self.all[tag][field] += len(outcomes)
                self.right[tag][field] += sum(outcomes)

    def share(self, field: str, language: str = "") -> float:
        """Right of all; 1 where nothing was asked."""
        total = self.all[language][field]
        return self.right[language][field] / total if total else 1.0


class Reliability:
    """Whether confidence means what it says: predictions by tenths of confidence, and how many of them were right."""

    BINS = 10

    def __init__(self) -> None:
        self.counts = [0] * self.BINS
        self.right = [0] * self.BINS
        self.said = [0.0] * self.BINS
        self.asked = 0

    def add(self, confidence: float, right: bool, asked: bool) -> None:
        """One prediction; `asked` where the bot would rather ask."""
        place = min(int(confidence * self.BINS), self.BINS - 1)
        self.counts[place] += 1
        self.right[place] += right
        self.said[place] += confidence
        self.asked += asked

    @property
    def total(self) -> int:
        """All predictions."""
        return sum(self.counts)

    @property
    def error(self) -> float:
        """Expected calibration error (Naeini et al. 2015): the mean distance of confidence from what was right."""
        gaps = (abs(said - right) for said, right in zip(self.said, self.right, strict=True))
        return sum(gaps) / max(self.total, 1)

    def rows(self) -> Iterator[tuple[str, int, float, float]]:
        """Tenth, predictions, mean confidence, share right."""
        for place, count in enumerate(self.counts):
            if count:
                span = f"{place / self.BINS:.1f}-{(place + 1) / self.BINS:.1f}"
                yield span, count, self.said[place] / count, self.right[place] / count


def compare(gold: Gold, reading: Reading, gazetteer: Gazetteer) -> dict[str, list[bool]]:
    """Which fields of a message were read right."""
    intent = reading.intents[0]
    results: dict[str, list[bool]] = {
        "action": [intent.action is gold.action],
        "language": [reading.language == gold.language],
    }
    price = intent.constraints.price
    amount = Decimal(gold.facts["amount"].value) if "amount" in gold.facts else None
    said = price.amount if price else None
    priced = gold.action.is_trade or gold.action == "COUNTER"
    if priced:
        results["amount"] = [said == amount]
        if amount is not None and price is not None:
            results["currency"] = [price.currency == gold.value("currency")]
            results["bound"] = [price.bound == (gold.value("bound") or "target")]
            results["per"] = [price.per == (gold.value("per") or "total")]
    if gold.action.is_trade:
        results |= _trade(gold, intent, gazetteer)
    results["frame"] = [
        all(all(results.get(name, [True])) for name in ("action", "thing", "quantity", "amount", "currency", "bound"))
    ]
    return results


def _trade(gold: Gold, intent: UniversalIntent, gazetteer: Gazetteer) -> dict[str, list[bool]]:
    quantity = Decimal(gold.facts["quantity"].value) if "quantity" in gold.facts else None
    results = {
        "thing": [intent.object.subcategory == gold.thing],
        "quantity": [intent.object.quantity == quantity],
        "urgency": [intent.constraints.urgency == (gold.value("urgency") or "normal")],
    }
    expected = {name: gold.facts[name].value for name in ATTRIBUTES if name in gold.facts}
    found = {name: str(value) for name, value in intent.object.attributes.items()}
    results["attributes"] = [_same(value, found.get(name)) for name, value in expected.items()]
    results[INVENTED] = [not all(name in expected for name in found)]
    if "place" in gold.facts or intent.constraints.location is not None:
        results["place"] = [_near(gold, intent.constraints.location, gazetteer)]
    return results


def _same(expected: str, found: str | None) -> bool:
    return found is not None and expected.casefold().replace(" ", "") == found.casefold().replace(" ", "")


def _near(gold: Gold, place: Place | None, gazetteer: Gazetteer) -> bool:
    name = gold.value("place")
    if name is None or place is None:
        return name is None and place is None
    if name == place.name:
        return True
    meant = gazetteer.resolve(name, language=gold.language)
    return meant is not None and gazetteer.distance_km(meant, place) <= NEAR_KM


def score(
    messages: Sequence[Gold], understanding: Understanding, *, language_known: bool = False
) -> Iterator[tuple[Gold, Reading, dict[str, list[bool]]]]:
    """Read messages and compare; `language_known` spares the detection."""
    for start in range(0, len(messages), 64):
        batch = messages[start : start + 64]
        languages = [gold.language if language_known else None for gold in batch]
        readings = understanding.read_many([gold.text for gold in batch], languages=languages)
        for gold, reading in zip(batch, readings, strict=True):
            yield gold, reading, compare(gold, reading, understanding.gazetteer)


def table(total: Score) -> str:
    """Shares of all fields, over all languages and for each."""
    languages = sorted(tag for tag in total.all if tag)
    width = 10
    lines = ["".join(name.rjust(width) for name in ("", *FIELDS, INVENTED))]
    lines.append(
        "".join(["target".rjust(width), *(f"{TARGETS[name]:.2f}".rjust(width) for name in FIELDS), "0.05".rjust(width)])
    )
    for tag in ("", *languages):
        lines.append(
            "".join(
                [
                    (tag or "all").rjust(width),
                    *(f"{total.share(name, tag):.3f}".rjust(width) for name in (*FIELDS, INVENTED)),
                ]
            )
        )
    return "\n".join(lines)


def card(total: Score, reliability: Reliability, messages: int) -> str:
    """The figures of the model card, as Markdown."""
    names = (*FIELDS, INVENTED)
    lines = [
        f"Measured on {messages} messages that nothing was trained on (`nlu/evaluation/`), by `make eval`.", "",
        "| | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|",
        "| target | " + " | ".join(f"{TARGETS[name]:.2f}" for name in FIELDS) + " | 0.05 |",
    ]  # fmt: skip
    for tag in ("", *sorted(tag for tag in total.all if tag)):
        shares = " | ".join(f"{total.share(name, tag):.3f}" for name in names)
        lines.append(f"| {tag or '**all**'} | {shares} |")
    lines += [
        "", f"Confidence of the action: expected calibration error {reliability.error:.3f}. The bot would ask about "
        f"{reliability.asked / max(reliability.total, 1):.3f} of these messages.", "",
        "| confidence | messages | said | right |", "|---|---|---|---|",
    ]  # fmt: skip
    lines += [f"| {span} | {count} | {said:.3f} | {right:.3f} |" for span, count, said, right in reliability.rows()]
    return "\n".join(lines) + "\n"


def _wrong(gold: Gold, reading: Reading, results: dict[str, list[bool]]) -> dict[str, Any]:
    intent = reading.intents[0].to_json()
    fields = [name for name, outcomes in results.items() if (any(outcomes) if name == INVENTED else not all(outcomes))]
    told = {
        name: fact.value
        for name, fact in gold.facts.items()
        if name in SPOKEN or name in ("bound", "per", "urgency", "condition", "material")
    }
    return {
        "wrong": [name for name in fields if name != "frame"], "language": f"{gold.language}/{reading.language}", "text": gold.text,
        "gold": [gold.action, gold.thing, told],
        "read": [intent["action"], intent["object"]["subcategory"], intent["object"]["quantity"], intent["object"]["attributes"],
                 intent["constraints"]["price"], (intent["constraints"]["location"] or {}).get("name"), intent["constraints"]["urgency"]],
    }  # fmt: skip


def main() -> None:
    """Read the evaluation set, print the table."""
    parser = argparse.ArgumentParser(prog="python -m nlu.scoring", description=__doc__)
    parser.add_argument("languages", nargs="*")
    parser.add_argument("--data", type=Path, default=EVALUATION)
    parser.add_argument("--wrong", action="store_true", help="print every message that was read wrong")
    parser.add_argument("--models", type=Path, default=Path("data"), help="the data folder with the built model")
    parser.add_argument("--card", type=Path, help="write the figures of the model card here")
    parser.add_argument("--language-known", action="store_true")
    options = parser.parse_args()
    understanding = load_understanding(ensure_model(options.models))
    tags = options.languages or sorted(path.stem for path in options.data.glob("*.tsv"))
    messages = [gold for tag in tags for gold in read_file(options.data / f"{tag}.tsv")]
    total, reliability, started = Score(), Reliability(), time.perf_counter()
    for gold, reading, results in score(messages, understanding, language_known=options.language_known):
        total.add(gold.language, results)
        reliability.add(reading.intents[0].confidence, results["action"][0], reading.is_unsure)
        if options.wrong and not all(
            all(outcomes) != (name == INVENTED) or not outcomes for name, outcomes in results.items()
        ):
            print(json.dumps(_wrong(gold, reading, results), ensure_ascii=False))
    seconds = time.perf_counter() - started
    print(table(total))
    print(f"\nconfidence of the action: calibration error {reliability.error:.3f}; ", end="")
    print(f"it would ask about {reliability.asked / max(reliability.total, 1):.3f} of the messages")
    for span, count, said, right in reliability.rows():
        print(f"  {span}  {count:5d} messages  said {said:.3f}  right {right:.3f}")
    if options.card:
        options.card.write_text(card(total, reliability, len(messages)), encoding="utf-8")
    print(f"{len(messages)} messages, {len(messages) / seconds:.0f} a second", file=sys.stderr)


if __name__ == "__main__":
    main()
