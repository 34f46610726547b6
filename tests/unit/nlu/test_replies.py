"""Every reply in every language, with every count."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from nlu.lexicons import Lexicon
from nlu.replies import CATALOGS, Replies, lookup_tags, money
from nlu.values import Distance, Joined, Moment, Money, Quantity, Text, ThingName, TownName

REPLIES = Replies(Lexicon())
COUNTS = (0, 1, 2, 5, 11, 21, 101)
SELECTED = {
    "style": ("casual", "brief", "professional", "detailed"), "formality": ("polite", "familiar"),
    "side": ("provider", "seeker"), "named": ("yes", "no"), "priced": ("yes", "no"), "foreign": ("yes", "no"),
    "action": ("SELL", "BUY", "GIVE", "TRADE", "RENT_OUT", "RENT", "OFFER_SERVICE", "SEEK_SERVICE"),
    "per": ("hour", "day", "week", "month", "unit", "one"),
}  # fmt: skip
NUMERIC = {"count", "stars", "wishes", "deals", "done", "limit", "value"}


class Placeholders(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.references.add(node.id.name)


def placeholders(tag: str) -> dict[str, set[str]]:
    """The variables of each message, those of the messages it refers to included."""
    parsed = FluentParser().parse((CATALOGS / f"{tag}.ftl").read_text(encoding="utf-8"))
    junk = [entry.content for entry in parsed.body if isinstance(entry, ast.Junk)]
    assert not junk, junk[0]
    found: dict[str, Placeholders] = {}
    for entry in parsed.body:
        if isinstance(entry, ast.Message):
            found[entry.id.name] = seen = Placeholders()
            seen.visit(entry)
    return {key: seen.names.union(*(found[other].names for other in seen.references)) for key, seen in found.items()}


ENGLISH = placeholders("en")


@pytest.mark.parametrize("tag", REPLIES.languages)
def test_a_catalog_has_the_keys_and_values_of_the_english_one(tag: str) -> None:
    own = placeholders(tag)
    assert set(own) == set(ENGLISH)
    assert {key: names - ENGLISH[key] for key, names in own.items() if names - ENGLISH[key]} == {}
    missing = {key: ENGLISH[key] - names - set(SELECTED) for key, names in own.items()}
    assert {key: names for key, names in missing.items() if names} == {}


@pytest.mark.parametrize("tag", REPLIES.languages)
def test_every_key_renders_with_every_count(tag: str) -> None:
    for key, names in ENGLISH.items():
        for count in COUNTS:
            for at in range(8):
                data: dict[str, Any] = {name: values[at % len(values)] for name, values in SELECTED.items()}
                data |= {name: count if name in NUMERIC else f"<{name}>" for name in names - set(data)}
                reply = REPLIES.render(tag, key, data)
                shown = f"{reply.title or ''}{reply.text}"
                assert shown.strip() or key == "per-what"
                assert "{" not in shown and "$" not in shown


@pytest.mark.parametrize("tag", REPLIES.languages)
def test_values_are_shown_in_the_locale(tag: str) -> None:
    at = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
    values = (
        Money(Decimal("63.50"), "USD"), Quantity(Decimal(4), "kg"), Distance(25), Moment(at, "America/Chicago"),
        ThingName("tires"), Text("line-urgent"), Joined([ThingName("sofa"), "x"]),
    )  # fmt: skip
    for value in values:
        assert REPLIES.text(tag, "label", {"text": value})
    assert REPLIES.text(tag, "label", {"text": Moment(at, "America/Chicago")}).endswith(")")


def test_languages_are_looked_up_by_truncation() -> None:
    assert lookup_tags("zh-Hant-TW") == ["zh-Hant-TW", "zh-Hant", "zh"]
    assert REPLIES.closest("es-MX") == "es"
    assert REPLIES.closest("xx") == "en"


@pytest.mark.parametrize(("name", "tag", "shown"), [
    ("Tokyo", "ja", "東京"), ("Moscow", "ru", "Москва"), ("Riyadh", "ar", "الرياض"), ("New York City", "ru", "Нью-Йорк"),
    ("São Paulo", "pt", "São Paulo"), ("Chicago", "en", "Chicago"), ("Gotham", "ja", "Gotham"),
])  # fmt: skip
def test_a_town_has_its_name_in_the_readers_language(name: str, tag: str, shown: str) -> None:
    assert REPLIES.text(tag, "label", {"text": TownName(name)}).strip("\u2068\u2069") == shown


def test_money_keeps_its_currency() -> None:
    assert money(Decimal(80), "USD", "en") == "$80"
    assert money(Decimal("63.5"), "USD", "en") == "$63.50"
    assert money(Decimal(3000), "JPY", "en") == "¥3,000"
