"""The messages with their gold: the format, every file, and what training makes of them."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import everyday
from nlu.gold import (
    BadGold,
    Gold,
    detector_texts,
    message_languages,
    parse_line,
    problems,
    read_evaluation,
    read_messages,
)  # fmt: skip
from nlu.language import plain
from nlu.lexicons import read_entries
from nlu.training.augment import pool_of, replaced, varied

LANGUAGES = (
    "en es pt fr de it nl ca gl ro pl sv da nb fi is et lv lt cs sk hu ru uk be bg sr hr sl mk sq el tr az kk uz ka hy he ar fa "
    "ur ps am hi bn ta te mr gu pa ne si my km lo zh yue ja ko vi th id ms tl sw ha"
).split()
LINE = "SELL\tchair\tname=sillas; quantity=4@cuatro; material=wood; amount=300; per=unit\tcuatro sillas de madera, 300 cada una"


def test_a_line_is_read_and_written() -> None:
    gold = parse_line(LINE, "es")
    assert (gold.action, gold.thing, gold.value("quantity"), gold.value("per")) == ("SELL", "chair", "4", "unit")
    span = gold.facts["amount"].span
    assert span is not None and gold.text[span.start : span.end] == "300"
    assert gold.line == LINE


@pytest.mark.parametrize(("line", "wrong"), [
    ("SELL\tchair\tx", "columns"), ("FLY\tchair\t\tx", "no such action"), ("SELL\tdragon\t\tx", "no such thing"),
    ("THANK\tchair\t\tthanks", "write -"), ("SELL\tchair\tname=stool\tchair", "does not have the words"),
    ("SELL\tchair\tamount=three\tchair three", "plain number"), ("SELL\tchair\tcurrency=EUR@euro\tchair euro", "belong to an amount"),
    ("SELL\tchair\tcondition=shiny\tchair", "must be one of"), ("SELL\tchair\tfoo=1\tchair 1", "no such fact"),
    ("SELL\tchair\tquantity=4; amount=4\tchair 4", "another fact has taken them"), ("OTHER\t-\tplace=Rome\tRome", "only trade"),
])  # fmt: skip
def test_a_wrong_line_says_what_is_wrong(line: str, wrong: str) -> None:
    with pytest.raises(BadGold, match=wrong):
        parse_line(line, "en")


def test_all_languages_are_there() -> None:
    assert len(LANGUAGES) == 67
    assert set(LANGUAGES) == set(message_languages())


@pytest.mark.parametrize("language", message_languages())
def test_the_files_of_a_language_are_whole(language: str) -> None:
    assert list(problems(language)) == []
    assert list(everyday.problems(language)) == []
    messages = [*read_messages(language), *read_evaluation(language)]
    assert len(messages) >= 150
    assert {gold.action for gold in messages} == set(type(messages[0].action))
    assert len({gold.thing for gold in messages}) > 60
    assert len(read_evaluation(language)) >= 14
    assert set(everyday.read_cues(language)) == set(everyday.CUE_VALUES)


def test_nothing_is_trained_on_what_is_measured_on() -> None:
    for language in message_languages():
        assert not {gold.text for gold in read_messages(language)} & {gold.text for gold in read_evaluation(language)}


def test_texts_of_the_detector_stand_once_and_never_in_the_evaluation() -> None:
    measured = {plain(gold.text).casefold() for language in message_languages() for gold in read_evaluation(language)}
    for language in message_languages():
        texts = [plain(text).casefold() for text in detector_texts(language)]
        assert all(texts)
        assert len(texts) >= 3
        assert len(texts) == len(set(texts)), language
        assert not set(texts) & measured, language


def whole(gold: Gold) -> None:
    """All spans lie in the text, the numbers' ones on digits or letters."""
    for fact in gold.facts.values():
        if fact.span is not None:
            assert 0 <= fact.span.start < fact.span.end <= len(gold.text)


@given(st.integers(0, 10_000), st.sampled_from(["es", "tr", "ru", "th", "ar", "ka"]))
def test_a_varied_message_keeps_its_places(seed: int, language: str) -> None:
    chance = random.Random(seed)
    messages = read_messages(language)
    gold = chance.choice(messages)
    made = varied(gold, pool_of(language, messages), chance)
    whole(made)
    assert made.action is gold.action
    assert parse_line(f"{made.action}\t{made.thing or '-'}\t\t{made.text.strip()}", language)
    if made.thing != gold.thing and made.thing is not None:
        assert made.thing in {entry.subcategory for entry in read_entries(language)}


def test_other_words_move_what_follows() -> None:
    gold = parse_line(LINE, "es")
    made = replaced(gold, "name", "mesas de comedor")
    assert made.text == "cuatro mesas de comedor de madera, 300 cada una"
    whole(made)
    span = made.facts["amount"].span
    assert span is not None and made.text[span.start : span.end] == "300"
