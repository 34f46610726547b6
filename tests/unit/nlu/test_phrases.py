"""Listed phrases: the longest at each place, whole words where the script has spaces."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.folding import fold
from nlu.phrase_table import Kind, PhraseTable, View, view_of
from nlu.phrases import Phrases, phrases_of


def found(phrases: Phrases, text: str) -> list[tuple[str, str]]:
    folded = fold(text)
    return [(folded[start:end], value) for start, end, value in phrases.find(folded)]


@pytest.fixture
def colors() -> Phrases:
    return Phrases(
        {
            "dark": ["black", "very dark", "أسود", "黑", "黑色"],
            "light": ["white", "very dark white", "أبيض", "w/o color"],
        }
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A BLACK cat", [("black", "dark")]), ("blackbird, black-bird", [("black", "dark")]), ("2black2", [("black", "dark")]),
        ("very  dark\n white cats", [("very  dark\n white", "light")]), ("very dark whites", [("very dark", "dark")]),
        ("verydark", []), ("بالأسود والأبيض", [("بالاسود", "dark"), ("والابيض", "light")]), ("اسودان", []),
        ("我有黑色的黑猫", [("黑色", "dark"), ("黑", "dark")]), ("it is w/o color", [("w/o color", "light")]), ("", []),
    ],
)  # fmt: skip
def test_what_is_found(colors: Phrases, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(colors, text) == expected
    assert colors.first(fold(text)) == (expected[0][1] if expected else None)


def test_a_languages_own_words_come_before_those_of_all() -> None:
    own = Phrases({"two": ["en par", "gift"]}, Phrases({"one": ["gift", "en", "en par sko"]}))
    assert found(own, "gift, en par, en par sko") == [("gift", "two"), ("en par", "two"), ("en par sko", "one")]
    assert found(phrases_of("color", "de"), "ein black Sofa, schwarz") == [("black", "black"), ("schwarz", "black")]


def test_slashes_and_places() -> None:
    table = PhraseTable({"/kg": Kind.SLASHED, "/night": Kind.SLASHED, "kg": Kind.BOUNDED})
    view: View = view_of("5/ kg or 7kg/night/nights")
    assert [(start, phrase) for start, _, phrase in table.find(view)] == [(1, "/kg"), (10, "kg"), (12, "/night")]
    assert table.match(view, 10) == (12, "kg")
    assert table.match(view, 11) is None


PHRASES = ("a", "ab", "a b", "b a b", "b", "aba", "a-b", "1 a")


@given(st.text(alphabet="ab -1\n", max_size=24))
def test_it_finds_what_a_pattern_finds(folded: str) -> None:
    written = (r"\s+".join(map(re.escape, phrase.split())) for phrase in sorted(PHRASES, key=len, reverse=True))
    pattern = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(written)})(?![^\W\d_])")
    expected = [(match.start(), match.end()) for match in pattern.finditer(folded)]
    table = PhraseTable(dict.fromkeys(PHRASES, Kind.BOUNDED))
    assert [(start, end) for start, end, _ in table.find(view_of(folded))] == expected
