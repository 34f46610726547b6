"""Messages with what they say, as people wrote them: `nlu/data/messages/<tag>.tsv` and `nlu/evaluation/<tag>.tsv`.

A line: action, thing (`-` for dialogue acts), facts, text, with tabs between. Facts are `key=value@words`, separated by
`; `: the value in the universal intent's terms and the words of the message that say it. `@words` may be left out where
the message has the value itself, and for what no single word says. `python -m nlu.gold TAG...` checks files.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from pathlib import Path

from metaspace.ontology import CATEGORY_OF, CONDITIONS, Action
from nlu.spans import Span

MESSAGES = Path(__file__).parent / "data" / "messages"
EVALUATION = Path(__file__).parent / "evaluation"
DETECTOR = MESSAGES.parent / "detector"
SPOKEN = (
    "name", "quantity", "amount", "currency", "place", "size", "year", "storage_gb", "mileage_km", "rooms", "area_m2",
    "brand", "model", "color", "wanted",
)  # fmt: skip
"""Facts that certain words of the message say; the others are said by the message as a whole."""
UNSPOKEN = ("unit", "bound", "per", "urgency", "condition", "material", "delivery", "payment", "deadline")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "bound": ("min", "max", "target"),
    "per": ("unit", "total", "hour", "day", "week", "month"),
    "urgency": ("low", "normal", "high"),
    "unit": ("kg", "l", "m", "piece", "pair", "set"),
    "condition": CONDITIONS,
    "color": tuple("black white red blue green yellow grey brown pink silver gold beige purple orange".split()),
    "material": tuple("leather wood metal glass plastic cotton wool silk".split()),
    "delivery": ("pickup", "delivery", "either"),
}
_SHARED = frozenset("name brand model wanted currency".split())
"""Facts whose words may say another one too: "iPhone 12" names the thing and its model."""
_NUMBERS = frozenset("quantity amount year storage_gb mileage_km rooms area_m2".split())
_CODE = re.compile(r"[A-Z]{3}")


class BadGold(ValueError):
    """A line that is not in the format; the message names what is wrong."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and where the message says it; no span for what the message says as a whole."""

    value: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Gold:
    """One message and all that it says."""

    language: str
    action: Action
    thing: str | None
    text: str
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def value(self, key: str) -> str | None:
        """The value of a fact, None where the message does not say it."""
        fact = self.facts.get(key)
        return fact.value if fact else None

    @property
    def line(self) -> str:
        """The message as a line of a file."""
        return "\t".join((self.action, self.thing or "-", "; ".join(self._facts()), self.text))

    def _facts(self) -> Iterator[str]:
        for key, fact in self.facts.items():
            words = "" if fact.span is None else self.text[fact.span.start : fact.span.end]
            yield f"{key}={fact.value}" + (f"@{words}" if words and words != fact.value else "")


def parse_line(line: str, language: str) -> Gold:
    """Read a line. Raises BadGold."""
    parts = line.split("\t")
    if len(parts) != 4:
        raise BadGold(f"{len(parts)} columns instead of 4 (action, thing, facts, text)")
    name, thing, listed, text = parts
    if name not in Action.__members__:
        raise BadGold(f"no such action: {name}")
    action = Action(name)
    if action.is_trade and thing not in CATEGORY_OF:
        raise BadGold(f"no such thing: {thing}")
    if not action.is_trade and thing != "-":
        raise BadGold("a dialogue act has no thing: write -")
    if not text.strip() or text != text.strip():
        raise BadGold("text is empty or has spaces at its ends")
    facts: dict[str, Fact] = {}
    taken: list[Span] = []
    for part in filter(None, (piece.strip() for piece in listed.split("; "))):
        key, equals, said = part.partition("=")
        if not equals or key in facts:
            raise BadGold(f"{part!r} is no key=value@words, or its key comes twice")
        facts[key] = _fact(key, said, text, taken)
    if "amount" not in facts and {"currency", "bound", "per"} & set(facts):
        raise BadGold("currency, bound and per belong to an amount")
    if not action.is_trade and set(facts) - {"amount", "currency", "bound", "per", "quantity"}:
        raise BadGold("only trade messages have facts; other acts at most an amount or a quantity")
    return Gold(language, action, None if thing == "-" else thing, text, facts)


def _fact(key: str, said: str, text: str, taken: list[Span]) -> Fact:
    value, _, words = said.partition("@")
    value = value.strip()
    if key in UNSPOKEN:
        allowed = CHOICES.get(key)
        if allowed is not None and value not in allowed:
            raise BadGold(f"{key}={value}: must be one of {', '.join(allowed)}")
        return Fact(value)
    if key not in SPOKEN:
        raise BadGold(f"no such fact: {key}")
    _check_value(key, value)
    span = _find(text, words or value, [] if key in _SHARED else taken)
    if span is None:
        raise BadGold(f"{key}: the text does not have the words {words or value!r} (or another fact has taken them)")
    if key not in _SHARED:
        taken.append(span)
    return Fact(value, span)


def _check_value(key: str, value: str) -> None:
    if key in CHOICES and value not in CHOICES[key]:
        raise BadGold(f"{key}={value}: must be one of {', '.join(CHOICES[key])}")
    if key in _NUMBERS:
        try:
            Decimal(value)
        except InvalidOperation:
            raise BadGold(f"{key}={value}: must be a plain number") from None
    if key == "currency" and not _CODE.fullmatch(value):
        raise BadGold(f"currency={value}: must be an ISO 4217 code")
    if key == "wanted" and value not in CATEGORY_OF:
        raise BadGold(f"wanted={value}: no such thing")


def _find(text: str, words: str, taken: list[Span]) -> Span | None:
    """The first place of the words that no other fact has; whole words before parts of words."""
    escaped = re.escape(words)
    for pattern in (rf"(?<![\w]){escaped}(?![\w])", escaped):
        for match in re.finditer(pattern, text, re.IGNORECASE):
            span = Span(match.start(), match.end())
            if not any(span.overlaps(other) for other in taken):
                return span
    return None


def read_file(path: Path) -> list[Gold]:
    """All messages of a file. Raises BadGold with the line's number."""
    messages = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            messages.append(parse_line(line, path.stem))
        except BadGold as error:
            raise BadGold(f"{path.name}:{number}: {error}") from None
    return messages


@lru_cache(maxsize=256)
def read_messages(language: str) -> tuple[Gold, ...]:
    """The messages of a language that models are trained on."""
    return tuple(read_file(MESSAGES / f"{language}.tsv"))


@lru_cache(maxsize=256)
def read_evaluation(language: str) -> tuple[Gold, ...]:
    """The messages of a language that are only measured on."""
    path = EVALUATION / f"{language}.tsv"
    return tuple(read_file(path)) if path.is_file() else ()


def detector_texts(language: str) -> list[str]:
    """Texts that only the language detector learns from: `nlu/data/detector/<tag>.txt`, one a line."""
    path = DETECTOR / f"{language}.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def message_languages() -> list[str]:
    """Languages there are messages in."""
    return sorted(path.stem for path in MESSAGES.glob("*.tsv"))


def problems(language: str) -> Iterator[str]:
    """What is wrong with the files of a language, a line each."""
    seen: set[str] = set()
    for folder in (MESSAGES, EVALUATION):
        path = folder / f"{language}.tsv"
        if not path.is_file():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            try:
                gold = parse_line(line, language)
            except BadGold as error:
                yield f"{folder.name}/{path.name}:{number}: {error}: {line}"
                continue
            if gold.text in seen:
                yield f"{folder.name}/{path.name}:{number}: this text stands twice: {gold.text}"
            seen.add(gold.text)
        total = len(path.read_text(encoding="utf-8").splitlines())
        yield from () if total else (f"{path.name} is empty",)


def main() -> None:
    """Check the files of the languages named on the command line, or of all."""
    found = [problem for tag in (sys.argv[1:] or message_languages()) for problem in problems(tag)]
    print("\n".join(found) or "no problems")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
