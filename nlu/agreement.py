"""What is done and with what, decided together: work is offered, a flat is let, food is not rented.

The heads of the action and of the thing do not see each other's answer. Here an action and a thing are weighed as a
pair: by what each head gives it, and by how much more often than by chance such a pair is written.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from metaspace.ontology import CATEGORY_OF, Action
from nlu.heads import LABELS, Choice, Verdict

Table = npt.NDArray[np.float64]

KINDS: tuple[frozenset[Action], ...] = (
    frozenset({Action.SELL, Action.BUY}),
    frozenset({Action.RENT, Action.RENT_OUT}),
    frozenset({Action.OFFER_SERVICE, Action.SEEK_SERVICE}),
    frozenset({Action.GIVE}),
    frozenset({Action.TRADE}),
)
"""Kinds of deal: which side of it she is on says nothing of the thing."""
COUNTS: Mapping[str, tuple[int, int, int, int, int]] = {
    "vehicles": (514, 271, 0, 1, 121),
    "automotive_parts": (265, 3, 0, 0, 8),
    "electronics": (805, 56, 0, 22, 170),
    "home_appliances": (656, 8, 0, 21, 20),
    "furniture": (582, 91, 0, 133, 16),
    "home_decor": (210, 26, 0, 36, 3),
    "clothing": (400, 90, 0, 68, 25),
    "accessories": (212, 1, 0, 6, 16),
    "baby_kids": (330, 8, 0, 63, 17),
    "sports_outdoors": (346, 104, 0, 2, 40),
    "musical_instruments": (206, 4, 0, 9, 66),
    "books_media": (275, 0, 0, 76, 58),
    "tools_garden": (338, 172, 0, 67, 20),
    "building_materials": (348, 0, 0, 61, 4),
    "pets": (187, 0, 0, 127, 16),
    "farm": (374, 2, 0, 8, 84),
    "food": (439, 0, 0, 25, 69),
    "real_estate": (130, 957, 0, 0, 22),
    "tickets": (189, 0, 0, 0, 0),
    "art_collectibles": (107, 0, 0, 0, 3),
    "health_beauty": (162, 21, 0, 12, 0),
    "services": (0, 0, 1871, 0, 0),
    "other": (26, 4, 0, 7, 1),
}
"""Messages of `nlu/data/messages` about a category, by kind of deal."""
WEIGHT = 0.4
"""Of how usual a pair is; less than 1, for each head has seen the whole message already."""
APART = 3.0
"""What a pair of work and a deal in wares, or of a ware and a deal in work, loses (natural logarithm)."""
SHARED = 0.1
"""Share of an action's probability that is her side's: seeking is surer than what is sought."""
_SIDES = (
    (Action.BUY, Action.RENT, Action.SEEK_SERVICE),
    (Action.SELL, Action.RENT_OUT, Action.OFFER_SERVICE),
)  # fmt: skip
_FEW = 5.0
_LEAST = 1e-6
_ACTIONS = tuple(Action(label) for label in LABELS["action"])
_THINGS = LABELS["thing"]
_AS_SERVICE = {
    Action.BUY: Action.SEEK_SERVICE, Action.RENT: Action.SEEK_SERVICE,
    Action.SELL: Action.OFFER_SERVICE, Action.RENT_OUT: Action.OFFER_SERVICE,
}  # fmt: skip
_SERVICES = KINDS[2]


@dataclass(frozen=True, slots=True)
class Agreed:
    """The action with its probability, and the thing that goes with it."""

    action: Choice
    thing: str


def agree(verdict: Verdict) -> Agreed:
    """The likeliest pair of an action and a thing; an action that has no thing stands for itself."""
    actions, things = _logarithms(verdict)
    likeliest = int(things.argmax())
    scores = np.where(_TRADE, actions.max(axis=1) - things[likeliest], actions[:, likeliest] - things[likeliest])
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    second, first = np.argsort(shares)[-2:]
    choice = Choice(_ACTIONS[first].value, float(shares[first]), _ACTIONS[second].value, float(shares[second]))
    return Agreed(choice, _fitting_thing(int(first), actions, likeliest))


def thing_of(verdict: Verdict, action: Action) -> str:
    """The thing of a message whose action is known."""
    actions, things = _logarithms(verdict)
    return _fitting_thing(_ACTIONS.index(action), actions, int(things.argmax()))


def fitting(action: Action, subcategory: str) -> Action:
    """Work is sought and offered, not bought and sold."""
    return _AS_SERVICE.get(action, action) if CATEGORY_OF[subcategory] == "services" else action


def _logarithms(verdict: Verdict) -> tuple[Table, Table]:
    """(actions, things) of the pairs, and (things,) of the things alone."""
    probabilities = np.asarray(verdict.heads["action"], dtype=np.float64)
    sides = np.where(_SIDE >= 0, np.array([probabilities[side == _SIDE].sum() for side in (0, 1)])[_SIDE], 0.0)
    kept = np.where(_SIDE >= 0, 1 - SHARED, 1.0) * probabilities
    actions = kept[:, None] + SHARED * sides[:, None] * _WITHIN
    things = np.log(np.asarray(verdict.heads["thing"], dtype=np.float64) + _LEAST)
    pairs: Table = np.log(actions + _LEAST) + things + _USUAL
    return pairs, things


def _fitting_thing(action: int, pairs: Table, likeliest: int) -> str:
    """The likeliest thing by itself, unless it is work and the deal is not, or the other way round."""
    work = CATEGORY_OF[_THINGS[likeliest]] == "services"
    if not _TRADE[action] or work == (_ACTIONS[action] in _SERVICES):
        return _THINGS[likeliest]
    return _THINGS[int(pairs[action].argmax())]


def _side(action: Action) -> int:
    return next((index for index, side in enumerate(_SIDES) if action in side), -1)


def _tables() -> tuple[Table, Table]:
    """(actions, things) each: the logarithm of how usual a pair is, and the share of a kind within its side."""
    counts = np.array([COUNTS[CATEGORY_OF[thing]] for thing in _THINGS], dtype=np.float64).T
    by_category = np.array(list(COUNTS.values()), dtype=np.float64).T
    chance = by_category.sum(axis=0) / by_category.sum()
    expected = np.array([chance[list(COUNTS).index(CATEGORY_OF[thing])] for thing in _THINGS])
    totals = by_category.sum(axis=1, keepdims=True) + _FEW
    usual = np.log((counts + _FEW * expected) / totals / expected)
    sided = counts[:3] + 0.5
    within = sided / sided.sum(axis=0)
    usuals, withins = np.zeros((2, len(_ACTIONS), len(_THINGS)))
    for row, action in enumerate(_ACTIONS):
        kind = next((index for index, actions in enumerate(KINDS) if action in actions), None)
        if kind is None:
            continue
        is_work = np.array([CATEGORY_OF[thing] == "services" for thing in _THINGS])
        usuals[row] = WEIGHT * usual[kind] - APART * (is_work != (action in _SERVICES))
        if _SIDE[row] >= 0:
            withins[row] = within[kind]
    return usuals, withins


_TRADE = np.array([action.is_trade for action in _ACTIONS])
_SIDE = np.array([_side(action) for action in _ACTIONS])
_USUAL, _WITHIN = _tables()
