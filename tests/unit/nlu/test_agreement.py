"""An action and a thing are decided together."""

from collections import Counter

import numpy as np
import pytest

from metaspace.ontology import CATEGORY_OF, Action
from nlu.agreement import COUNTS, KINDS, agree, fitting, thing_of
from nlu.gold import message_languages, read_messages
from nlu.heads import LABELS, TAGS, Verdict


def _verdict(actions: dict[str, float], things: dict[str, float]) -> Verdict:
    """What heads would say: the probabilities given, the rest spread over the other labels."""
    heads = {}
    for head, said in (("action", actions), ("thing", things)):
        labels = LABELS[head]
        rest = (1 - sum(said.values())) / (len(labels) - len(said))
        heads[head] = np.array([said.get(label, rest) for label in labels], dtype=np.float32)
    return Verdict(heads, np.zeros((0, len(TAGS)), dtype=np.float32), ())


@pytest.mark.parametrize(
    ("actions", "things", "action", "thing"),
    [
        # Animals are sold, however much a line of an advertisement sounds like one of a service.
        ({"OFFER_SERVICE": 0.6, "SELL": 0.3}, {"dog": 0.95}, "SELL", "dog"),
        ({"SEEK_SERVICE": 0.6, "BUY": 0.3}, {"hearing_aid": 0.9}, "BUY", "hearing_aid"),
        # Who seeks goes on seeking, though selling is likelier than buying by itself.
        ({"SEEK_SERVICE": 0.65, "SELL": 0.17, "BUY": 0.15}, {"barbecue": 0.9}, "BUY", "barbecue"),
        # Work is not swapped.
        ({"TRADE": 0.5, "SEEK_SERVICE": 0.4}, {"phone_repair": 0.9}, "SEEK_SERVICE", "phone_repair"),
        # A garage is rented, a kilogram of meat is not.
        ({"BUY": 0.5, "RENT": 0.45}, {"garage": 0.9}, "RENT", "garage"),
        ({"RENT": 0.5, "BUY": 0.45}, {"meat": 0.9}, "BUY", "meat"),
        # A sure action brings its thing along.
        ({"OFFER_SERVICE": 0.97}, {"mirror": 0.5, "phone_repair": 0.4}, "OFFER_SERVICE", "phone_repair"),
    ],
)
def test_a_pair_that_nobody_writes_gives_way(
    actions: dict[str, float], things: dict[str, float], action: str, thing: str
) -> None:
    agreed = agree(_verdict(actions, things))
    assert (agreed.action.label, agreed.thing) == (action, thing)
    assert agreed.action.probability > agreed.action.second_probability > 0


def test_what_the_heads_agree_on_stands() -> None:
    for action, thing in (("SELL", "land"), ("RENT", "suit"), ("GIVE", "cat"), ("BUY", "apartment")):
        agreed = agree(_verdict({action: 0.9}, {thing: 0.9}))
        assert (agreed.action.label, agreed.thing) == (action, thing)


def test_a_dialogue_act_is_not_made_a_deal() -> None:
    for act in ("OTHER", "CANCEL", "STATUS"):
        assert agree(_verdict({act: 0.8, "BUY": 0.1}, {"house": 0.9})).action.label == act


def test_the_thing_of_a_known_action_is_work_or_not_as_the_action_is() -> None:
    verdict = _verdict({"SELL": 0.5}, {"painting_work": 0.6, "painting": 0.3})
    assert thing_of(verdict, Action.SELL) == "painting"
    assert thing_of(verdict, Action.OFFER_SERVICE) == "painting_work"
    assert fitting(Action.BUY, "massage") is Action.SEEK_SERVICE


def test_the_counts_are_those_of_the_messages() -> None:
    counted: dict[str, Counter[int]] = {category: Counter() for category in CATEGORY_OF.values()}
    kind_of = {action: index for index, actions in enumerate(KINDS) for action in actions}
    for language in message_languages():
        for gold in read_messages(language):
            if gold.thing:
                counted[CATEGORY_OF[gold.thing]][kind_of[gold.action]] += 1
    assert set(COUNTS) == set(counted)
    for category, counts in COUNTS.items():
        for kind, count in enumerate(counts):
            assert abs(count - counted[category][kind]) <= 5 + count // 10, (category, kind, counted[category])
