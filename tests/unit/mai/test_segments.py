"""The language of segments: what it means, that it can be written and read back, and that its errors say where."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mai.segments import (
    MAX_DEPTH,
    MAX_LENGTH,
    Active,
    And,
    Equals,
    Everybody,
    HasWishes,
    Not,
    Or,
    PersonFacts,
    Segment,
    SegmentError,
    Within,
    parse,
)
from metaspace.intent import Place
from metaspace.ontology import CATEGORIES, CATEGORY_OF

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CHICAGO = Place("Chicago", "US", 41.85, -87.65)
TOWNS = {
    "chicago": [CHICAGO],
    "new york": [Place("New York City", "US", 40.71, -74.0)],
    "springfield": [Place("Springfield", "US", 39.8, -89.64), Place("Springfield", "US", 37.21, -93.3)],
    "springfield, illinois": [Place("Springfield", "US", 39.8, -89.64)],
}
ANN = PersonFacts(
    "p_ann", "es-MX", "telegram", "US", 41.9, -87.7, NOW - timedelta(days=3), frozenset({"tires", "car"}),
    frozenset({"seller"}), frozenset({"vip"}),
)  # fmt: skip
SOMEBODY = PersonFacts("p_x", "en", "web")


def towns(name: str) -> list[Place]:
    return TOWNS.get(name.casefold(), [])


def read(text: str) -> Segment:
    return parse(text, towns)


@pytest.mark.parametrize(("text", "ann", "somebody"), [
    ("", True, True),
    ("all", True, True),
    ("language=es", True, False),
    ("LANGUAGE=ES-mx", True, False),
    ("language=en", False, True),
    ("language=e", None, None),
    ("channel=telegram", True, False),
    ("country=us", True, False),
    ("tag=VIP", True, False),
    ('tag="very important"', False, False),
    ("role=seller", True, False),
    ("role=buyer", False, False),
    ("person=p_x", False, True),
    ("active(3d)", True, False),
    ("active(71h)", False, False),
    ("active(1w)", True, False),
    ("wishes(tires)", True, False),
    ("wishes(vehicles)", True, False),
    ("wishes(services)", False, False),
    ("radius(Chicago, 50)", True, False),
    ("radius(Chicago, 1)", False, False),
    ("radius(New York, 20)", False, False),
    ("radius(41.85, -87.65, 10 mi)", True, False),
    ("radius(Springfield, Illinois, 300 km)", True, False),
    ("language=es and radius(Chicago, 50) and not tag=vip", False, False),
    ("not (language=es or channel=web)", False, False),
    ("language=en or language=es and tag=vip", True, True),
    ("(language=en or language=es) and tag=vip", True, False),
    ("not not tag=vip", True, False),
])  # fmt: skip
def test_what_a_segment_means(text: str, ann: bool | None, somebody: bool | None) -> None:
    if ann is None:
        with pytest.raises(SegmentError):
            read(text)
        return
    segment = read(text)
    assert (segment.matches(ANN, NOW), segment.matches(SOMEBODY, NOW)) == (ann, somebody)


@pytest.mark.parametrize(("text", "problem", "word", "at"), [
    ("lang=es", "unknown-name", "lang", 1),
    ("language=es and color=red", "unknown-name", "color", 17),
    ("language", "expected-value", "language=", 9),
    ("language=", "expected-value", "", 10),
    ("language=)", "expected-value", "language=", 10),
    ("language=es channel=web", "left-over", "channel", 13),
    ("role=king", "unknown-value", "king", 6),
    ("country=Mexico", "unknown-value", "Mexico", 9),
    ("and tag=x", "expected-term", "and", 1),
    ("tag=x and", "expected-term", "", 10),
    ("(tag=x", "expected-bracket", ")", 7),
    ("tag=x)", "left-over", ")", 6),
    ("active 30d", "expected-bracket", "active(", 7),
    ("active(soon)", "bad-time", "soon", 8),
    ("active(0d)", "bad-time", "0d", 8),
    ("wishes(unicorns)", "unknown-value", "unicorns", 8),
    ("radius(Chicago)", "bad-distance", "Chicago", 8),
    ("radius(Chicago, far)", "bad-distance", "Chicago, far", 8),
    ("tag=x or radius( Atlantis, 5)", "unknown-place", "Atlantis", 18),
    ("radius(Springfield, 5)", "several-places", "Springfield", 8),
    ("tag='open", "bad-character", "'", 5),
    ("x" * (MAX_LENGTH + 1), "too-long", str(MAX_LENGTH), MAX_LENGTH),
    ("(" * (MAX_DEPTH + 2) + "all" + ")" * (MAX_DEPTH + 2), "too-deep", str(MAX_DEPTH), MAX_DEPTH + 2),
    ("not " * (MAX_DEPTH + 2) + "all", "too-deep", str(MAX_DEPTH), 4 * (MAX_DEPTH + 1) + 1),
])  # fmt: skip
def test_an_error_says_what_and_where(text: str, problem: str, word: str, at: int) -> None:
    with pytest.raises(SegmentError) as caught:
        read(text)
    assert (caught.value.problem, caught.value.word, caught.value.at) == (problem, word, at)


VALUES = st.text(st.characters(exclude_characters="\"'", exclude_categories=["Cs"]), min_size=1, max_size=12)
TERMS: st.SearchStrategy[Segment] = st.one_of(
    st.just(Everybody()),
    st.builds(Equals, st.just("tag"), VALUES),
    st.builds(Equals, st.just("language"), st.sampled_from(["en", "es", "pt-BR"])),
    st.builds(Equals, st.just("role"), st.sampled_from(["seller", "buyer"])),
    st.builds(Active, st.integers(1, 9999).map(lambda hours: timedelta(hours=hours))),
    st.builds(HasWishes, st.sampled_from([*CATEGORIES, *CATEGORY_OF])),
    st.builds(lambda km: Within("Chicago", 41.85, -87.65, float(km)), st.integers(1, 20_000)),
)


def nested(inner: st.SearchStrategy[Segment]) -> st.SearchStrategy[Segment]:
    parts = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, inner), st.builds(And, parts), st.builds(Or, parts))


SEGMENTS = st.recursive(TERMS, nested, max_leaves=6)
PEOPLE = st.builds(
    PersonFacts, st.just("p"), st.sampled_from(["en", "es", "pt-BR"]), st.just("web"),
    lat=st.floats(-90, 90), lon=st.floats(-180, 180), tags=st.frozensets(VALUES, max_size=2),
    last_seen=st.none() | st.integers(0, 500).map(lambda days: NOW - timedelta(days=days)),
    wishes=st.frozensets(st.sampled_from(["tires", "car"])), roles=st.frozensets(st.sampled_from(["seller", "buyer"])),
)  # fmt: skip


@given(SEGMENTS, PEOPLE)
def test_a_segment_written_and_read_back_means_the_same(segment: Segment, person: PersonFacts) -> None:
    text = str(segment)
    if len(text) > MAX_LENGTH or any(value != value.strip() for value in _values(segment)):
        return
    again = read(text)
    assert again.matches(person, NOW) == segment.matches(person, NOW)
    assert str(again) == text


def _values(segment: Segment) -> list[str]:
    match segment:
        case Equals(_, value):
            return [value]
        case Not(inner):
            return _values(inner)
        case And(parts) | Or(parts):
            return [value for part in parts for value in _values(part)]
    return []


@given(st.text(max_size=60) | st.text("()=,\"' andortlgue1d", max_size=60))
def test_anything_is_read_or_refused_with_a_place(text: str) -> None:
    try:
        read(text)
    except SegmentError as error:
        assert 1 <= error.at <= len(text) + 1


@given(SEGMENTS, SEGMENTS, PEOPLE)
def test_not_and_or_obey_de_morgan(one: Segment, two: Segment, person: PersonFacts) -> None:
    both = Not(And((one, two))).matches(person, NOW)
    assert both == Or((Not(one), Not(two))).matches(person, NOW)
