"""Ordinals that pick one of a numbered list, in every language."""

import pytest

from nlu.everyday import word_languages
from nlu.ordinals import _rows, ordinal_languages, read_ordinal


def test_every_language_has_its_ordinals() -> None:
    assert ordinal_languages() == word_languages()


@pytest.mark.parametrize("language", ordinal_languages())
def test_each_word_picks_its_place(language: str) -> None:
    *ordinals, _ = _rows()[language]
    assert len(ordinals) == 6
    for place, words in enumerate(ordinals, 1):
        for word in words:
            assert read_ordinal(word, (language,), 6) == place, word


@pytest.mark.parametrize(
    ("text", "language", "place"),
    [
        ("the second one, please", "en", 2), ("I'll take the third", "en", 3), ("2nd", "en", 2), ("Der zweite bitte.", "de", 2),
        ("2.", "de", 2), ("второй", "ru", 2), ("давай 2-й", "ru", None), ("3-й", "ru", 3), ("第二个", "zh", 2), ("我要第三个", "zh", 3),
        ("2番目でお願いします", "ja", 2), ("두 번째 걸로 주세요", "ko", 2), ("el último", "es", 4), ("2º", "es", 2), ("la 2ème", "fr", None),
        ("2ème", "fr", 2), ("الثاني لو سمحت", "ar", 2), ("दूसरा वाला", "hi", 2), ("ikincisi olsun", "tr", 2), ("toka", "fi", 2),
        ("cái thứ hai nhé", "vi", 2), ("เอาอันที่สอง", "th", 2), ("the last one", "de", 4),
    ],
)  # fmt: skip
def test_ordinals_with_what_stands_around_them(text: str, language: str, place: int | None) -> None:
    assert read_ordinal(text, (language,), 4) == place


@pytest.mark.parametrize(
    "text",
    [
        "second hand sofa",
        "last?",
        "last price 40",
        "the sixth",
        "5th",
        "second",
        "first thing tomorrow works for me",
        "40",
        "",
    ],
)
def test_other_words_pick_nothing(text: str) -> None:
    assert read_ordinal(text, ("en",), 1) is None


def test_where_a_number_may_be_an_answer_only_words_pick() -> None:
    assert read_ordinal("2.", ("en",), 3, digits=False) is None
    assert read_ordinal("the second", ("en",), 3, digits=False) == 2
