"""What a broadcast decides by itself: whose text is whose, when it may go, and who is left out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mai.broadcasting import (
    MAX_BUTTONS,
    MAX_TEXT,
    RELATED,
    TextError,
    WhenError,
    advance,
    choose,
    compose,
    due_for,
    needs_translation,
    read_texts,
    read_when,
    why_skipped,
)
from mai.operations import Broadcast, BroadcastButton, BroadcastText
from mai.records import Person
from metaspace.errors import IllegalTransition
from metaspace.intent import Place

NOW = datetime(2026, 3, 1, 18, 0, tzinfo=UTC)
KNOWN = {"en", "es", "de", "pt", "zh", "ru"}


def written(text: str) -> dict[str, BroadcastText]:
    return read_texts(text, "en", KNOWN.__contains__)


def saying(*tags: str, **changes: object) -> Broadcast:
    texts = {tag: BroadcastText(f"text {tag}") for tag in tags}
    made = Broadcast("b_1", "cli", NOW, "ready", "all", texts)
    return replace(made, **changes)  # type: ignore[arg-type]


def someone(language: str, **fields: object) -> Person:
    person = Person("p_1", language, NOW, channel="web", address="a")
    return replace(person, **fields)  # type: ignore[arg-type]


def test_texts_are_read_by_language_with_their_buttons() -> None:
    texts = written("es: ¡Hola!\nHay novedades: míralas\n[Ver -> /status]\n[Ayuda]\nde: Hallo\n[Stand -> /status]")
    assert texts == {
        "es": BroadcastText(
            "¡Hola!\nHay novedades: míralas", (BroadcastButton("Ver", "/status"), BroadcastButton("Ayuda", "Ayuda"))
        ),
        "de": BroadcastText("Hallo", (BroadcastButton("Stand", "/status"),)),
    }


def test_words_without_a_tag_are_in_the_operators_language() -> None:
    assert written("Note: we close at 8.") == {"en": BroadcastText("Note: we close at 8.")}
    assert set(written("Hello\nes: Hola")) == {"en", "es"}


@pytest.mark.parametrize(("text", "problem"), [
    ("   ", "empty"),
    ("es:\n[Button]", "empty"),
    ("x" * (MAX_TEXT + 1), "too-long"),
    ("hi\n[" + "x" * 50 + "]", "bad-button"),
    ("hi\n[-> /status]", "bad-button"),
    ("hi" + "\n[a]" * (MAX_BUTTONS + 1), "bad-button"),
])  # fmt: skip
def test_texts_that_cannot_be_sent_are_refused(text: str, problem: str) -> None:
    with pytest.raises(TextError) as caught:
        written(text)
    assert caught.value.problem == problem


@pytest.mark.parametrize(("given", "person", "chosen", "how"), [
    (("en", "es"), someone("es"), "es", "given"),
    (("en", "es"), someone("es-MX"), "es", "given"),
    (("en", "pt-BR"), someone("pt"), "pt-BR", "given"),
    (("en", "de"), someone("fr", answers={"languages": "de"}), "de", "read"),
    (("en", "zh"), someone("yue"), "zh", "related"),
    (("de", "es"), someone("en", place=Place("Madrid", "ES", 40.4, -3.7)), "es", "closest"),
    (("de", "en"), someone("ja"), "en", "closest"),
    (("de", "es"), someone("ja"), "de", "closest"),
])  # fmt: skip
def test_everybody_gets_the_closest_text(given: tuple[str, ...], person: Person, chosen: str, how: str) -> None:
    found = choose(saying(*given), person, lambda country: ["es"] if country == "ES" else [])
    assert (found.language, found.how) == (chosen, how)


def test_a_translation_comes_before_another_language_and_after_given_words() -> None:
    broadcast = saying("en", translated={"ja": BroadcastText("訳")})
    assert choose(broadcast, someone("ja"), lambda _: []).how == "translated"
    assert needs_translation(broadcast, "fr") and not needs_translation(broadcast, "ja-JP")
    assert not needs_translation(broadcast, "en-GB")


@given(st.lists(st.sampled_from(["en", "es", "de", "pt-BR", "zh"]), min_size=1, unique=True),
       st.sampled_from([*RELATED, "en", "xx", "pt", "zh-Hant", "de_AT"]))  # fmt: skip
def test_nobody_is_left_without_words(given: list[str], language: str) -> None:
    broadcast = saying(*given)
    found = choose(broadcast, someone(language), lambda _: [])
    assert found.text is broadcast.texts[found.language]
    if language in given:
        assert found.language == language


def test_the_message_has_text_closing_line_and_buttons() -> None:
    text = BroadcastText("Hi", (BroadcastButton("Yes", "yes"),))
    chosen = choose(saying("en", texts={"en": text}), someone("en"), lambda _: [])
    message = compose(chosen, footer="/stop", photo=None, tokens=["t1"])
    assert message.text == "Hi\n\n/stop" and message.buttons[0][0].id == "t1" and message.language == "en"


@pytest.mark.parametrize(("fields", "blocked", "reason"), [
    ({}, False, None),
    ({}, True, "blocked"),
    ({"broadcasts": False}, False, "opted-out"),
    ({"muted": True}, False, "stopped"),
    ({"banned": "spam"}, False, "banned"),
    ({"address": ""}, False, "unreachable"),
    ({"answers": {"notifications": "deals"}}, False, "notifications"),
])  # fmt: skip
def test_who_is_left_out(fields: dict[str, object], blocked: bool, reason: str | None) -> None:
    assert why_skipped(someone("en", **fields), blocked=blocked) == reason


def test_quiet_hours_are_waited_for() -> None:
    night = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)  # 22:00 in Chicago
    assert due_for(saying("en"), someone("en", zone="America/Chicago"), night) == night + timedelta(hours=10)
    up = due_for(saying("en"), someone("en", zone="America/Chicago"), night, seen=night - timedelta(minutes=5))
    assert up == night, "who has just written is awake"
    awake = someone("en", zone="America/Chicago", answers={"quiet": "none"})
    assert due_for(saying("en"), awake, night) == night


@pytest.mark.parametrize(("zone", "due"), [
    ("America/Chicago", datetime(2026, 3, 1, 18, 30, tzinfo=UTC)),
    ("Europe/Madrid", datetime(2026, 3, 2, 11, 30, tzinfo=UTC)),
    ("Asia/Tokyo", datetime(2026, 3, 2, 3, 30, tzinfo=UTC)),
])  # fmt: skip
def test_each_on_her_own_clock(zone: str, due: datetime) -> None:
    assert due_for(saying("en", local_time="12:30"), someone("en", zone=zone), NOW) == due
    dated = saying("en", local_time="2026-03-02T12:30")
    assert (
        due_for(dated, someone("en", zone=zone), NOW).astimezone(ZoneInfo(zone)).isoformat()[:16] == "2026-03-02T12:30"
    )


@pytest.mark.parametrize(("text", "at", "local"), [
    ("now", None, ""),
    ("in 2h", NOW + timedelta(hours=2), ""),
    ("30 min", NOW + timedelta(minutes=30), ""),
    ("13:00", NOW + timedelta(hours=1), ""),
    ("11:00", NOW + timedelta(hours=23), ""),
    ("2026-03-02 12:00", datetime(2026, 3, 2, 18, 0, tzinfo=UTC), ""),
    ("2026-03-02T12:00+00:00", datetime(2026, 3, 2, 12, 0, tzinfo=UTC), ""),
    ("2026-03-02T12:00Z", datetime(2026, 3, 2, 12, 0, tzinfo=UTC), ""),
    ("local 18:00", None, "18:00"),
    ("local 2026-03-04 18:00", datetime(2026, 3, 4, 4, 0, tzinfo=UTC), "2026-03-04T18:00"),
])  # fmt: skip
def test_times_are_read(text: str, at: datetime | None, local: str) -> None:
    when = read_when(text, NOW, ZoneInfo("America/Chicago"))
    assert (when.at, when.local_time) == (at, local)


@pytest.mark.parametrize("text", ["soon", "25:00", "2020-01-01 10:00", "2030-01-01 10:00", "local soon", "", "9999h9",
                                  "local 2026-03-02T12:00Z", "local 2020-01-01 10:00"])  # fmt: skip
def test_times_that_mean_nothing_are_refused(text: str) -> None:
    with pytest.raises(WhenError):
        read_when(text, NOW, ZoneInfo("America/Chicago"))


def test_only_legal_steps() -> None:
    running = advance(advance(saying("en"), "schedule"), "start")
    assert advance(advance(running, "pause"), "resume").state == "running"
    for state, step in (("done", "cancel"), ("done", "resume"), ("cancelled", "start"), ("running", "start")):
        with pytest.raises(IllegalTransition):
            advance(saying("en", state=state), step)  # type: ignore[arg-type]
