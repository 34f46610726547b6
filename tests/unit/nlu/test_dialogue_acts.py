"""Short messages that plain words decide, and that they leave messages of trade alone."""

import pytest

from metaspace.ontology import Action
from nlu.dialogue_acts import FILLER, act_languages, act_of, read_acts
from nlu.gold import EVALUATION, MESSAGES, read_file


@pytest.mark.parametrize(
    ("text", "language", "act"),
    [
        ("heyyy 👋", "en", Action.GREET),
        ("moikka kaikki 👋", "pt", Action.GREET),
        ("sorry, I've changed my mind", "en", Action.DECLINE),
        ("ma scherzi? neanche per sogno", "it", Action.DECLINE),
        ("please remove my ad, we kept the sofa", "en", Action.CANCEL),
        ("شيل البوست لو سمحت", "ar", Action.CANCEL),
        ("hi, any news? thanks", "en", Action.STATUS),
        ("привіт! а це безкоштовно?", "uk", Action.HELP),
        ("لغو۱۱", "fa", Action.STOP),
        ("唔該晒", "yue", Action.THANK),
        ("죄송해요 마음이 바뀌었어요", "ko", Action.DECLINE),
        ("Նորություն կա՞", "hy", Action.STATUS),
        ("օկ՞", "hy", None),
        ("ຂອບໃຈຫຼາຍໆເດີ້ອ້າຍ", "lo", Action.THANK),
        ("मेरो विज्ञापन हटाइदिनुस् है", "ne", Action.CANCEL),
        ("great, thanks", "en", None),
        ("ok 80?", "en", None),
        ("selling my sofa, ok condition, thanks", "en", None),
    ],
)
def test_plain_words(text: str, language: str, act: Action | None) -> None:
    assert act_of(text, language) == act


@pytest.mark.parametrize("language", act_languages())
def test_files_name_acts(language: str) -> None:
    for name, phrases in read_acts(language).items():
        assert phrases
        assert name == FILLER or not Action(name).is_trade


def test_no_gold_message_is_read_otherwise() -> None:
    wrong = [
        (gold.language, gold.action, act, gold.text)
        for folder in (MESSAGES, EVALUATION)
        for path in sorted(folder.glob("*.tsv"))
        for gold in read_file(path)
        if (act := act_of(gold.text, gold.language)) not in (None, gold.action)
    ]
    assert wrong == []
