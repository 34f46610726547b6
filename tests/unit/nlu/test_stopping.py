"""STOP and its kin, in every language, and nothing else."""

import pytest

from nlu.everyday import read_cues
from nlu.lexicons import Lexicon
from nlu.replies import Replies
from nlu.stopping import is_start, is_stop

LANGUAGES = Replies(Lexicon()).languages


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_words_that_stop(tag: str) -> None:
    words = [word for word in read_cues(tag)["stop"] if len(word) <= 40]
    assert len(words) >= 2
    for word in words:
        assert is_stop(word, (tag,)) and is_stop(f"  {word.upper()}! ", (tag,)), word


@pytest.mark.parametrize("word", ["STOP", "stop.", "Unsubscribe", "STOPALL", "quit", "END"])
@pytest.mark.parametrize("languages", [(), ("ja",), ("ar", "en")])
def test_what_carriers_prescribe_is_understood_everywhere(word: str, languages: tuple[str, ...]) -> None:
    assert is_stop(word, languages)


@pytest.mark.parametrize("text", ["", "stop sign for sale", "I want to stop by tomorrow", "/stop", "60", "no", "yes"])
def test_a_message_with_more_in_it_is_read_as_usual(text: str) -> None:
    assert not is_stop(text, ("en",))


def test_start() -> None:
    assert is_start("START") and is_start(" start! ") and not is_start("start a business") and not is_start("/start")
