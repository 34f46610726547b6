"""The words of the operator's page: every language has all of them, and the page asks for no other ones."""

import re
from collections import Counter
from pathlib import Path

import pytest

from bot.web.operator.strings import FALLBACK, FOLDER, Strings
from handlers.features import FEATURES
from mai.operations import BROADCAST_STEPS, RECIPIENT_STATES
from metaspace.deal import DealState
from tests.conftest import ROOT

STATIC = ROOT / "bot" / "web" / "static"
ENGLISH = Strings().words(FALLBACK)
ALSO = {
    *(f"broadcast.{state}" for state in BROADCAST_STEPS.values()),
    *(f"recipient.{state}" for state in RECIPIENT_STATES),
    *(f"switch.{name}" for name in (*FEATURES, "maintenance")),
    *(f"wish.{state.value}" for state in DealState),
    "language",
}
"""Put together where they are used, from names of the application's own."""


def holes(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w+\}", text))


def sources() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in (STATIC / "operator.html", *sorted((STATIC / "operator").glob("*.js")))
    )


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_every_language_has_every_text_with_the_same_values(path: Path) -> None:
    words = Strings(FOLDER)._words[path.stem]
    assert words.keys() == ENGLISH.keys()
    assert {key: holes(text) for key, text in words.items()} == {key: holes(text) for key, text in ENGLISH.items()}
    assert all(text.strip() for text in words.values())


def test_the_page_asks_for_no_text_that_is_not_there() -> None:
    page = sources()
    asked = set(re.findall(r"""\bt\("([a-z][\w.-]*)"[,)]""", page)) | set(
        re.findall(r'data-(?:t|label)="([^"]+)"', page)
    )
    assert len(asked) > 80
    assert (asked | ALSO) - ENGLISH.keys() == set()


def test_no_text_is_forgotten() -> None:
    page = sources()
    beginnings = (
        set(re.findall(r"t\(`([a-z]+)\.\$\{", page)) | set(re.findall(r'named\("([a-z]+)"', page)) | {"error", "map"}
    )
    unused = [
        key for key in ENGLISH if f'"{key}"' not in page and key.split(".")[0] not in beginnings and key not in ALSO
    ]
    assert unused == []


def test_the_closest_language_is_chosen() -> None:
    strings = Strings()
    assert (strings.closest("es-MX"), strings.closest("RU"), strings.closest("tlh")) == ("es", "ru", "en")
    assert strings.languages["es"] == "Español"
