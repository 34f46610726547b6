"""The weights of `nlu.counting`, fitted anew: `python -m nlu.training.count_weights [DATA]` prints them to be pasted there.

Logistic regression by Newton's method over every number of the trade messages in `nlu/data/messages`; a number counts
the thing where the gold's quantity stands on it. Some minutes on one core.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from nlu.counting import Counting
from nlu.encoder import Encoder
from nlu.everyday import word_languages
from nlu.gold import MESSAGES, Gold, read_file
from nlu.heads import Heads, pieces
from nlu.lexicons import Lexicon
from nlu.model_setup import ensure_model
from nlu.numbers import find_numbers
from nlu.roles import votes_of
from nlu.signals import find_signals

EVERY = 1
"""Of so many messages one is taken."""
BATCH = 64
PENALTY = 1.0
"""Of the squared weights, so that rare evidence weighs little."""
STEPS = 30

Matrix = npt.NDArray[np.float64]


def samples(messages: list[Gold], folder: Path) -> Iterator[tuple[dict[str, float], bool]]:
    """The evidence of each number, and whether it counts the thing."""
    encoder, heads, lexicon = Encoder(folder), Heads(), Lexicon()
    for start in range(0, len(messages), BATCH):
        batch = messages[start : start + BATCH]
        for gold, encoded in zip(batch, encoder.encode_tokens([gold.text for gold in batch]), strict=True):
            text, language = gold.text, gold.language
            mentions = lexicon.find(text, language)
            verdict = heads.read(encoded, pieces(text), find_signals(text, language), mentions)
            subcategory = verdict.choice("thing").label
            votes = votes_of(text, language, subcategory, provides=True)
            counting = Counting(text, language, verdict, subcategory)
            said = gold.facts.get("quantity")
            span = said.span if said else None
            for number in find_numbers(text, language):
                voted = frozenset(votes.of(number.span))
                yield counting.evidence(number, voted), span is not None and span.overlaps(number.span)


def fit(evidence: Matrix, counts: Matrix) -> Matrix:
    """The weights of logistic regression."""
    weights: Matrix = np.zeros(evidence.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-evidence @ weights))
        slope = evidence.T @ (likely - counts) + PENALTY * weights
        curve = (evidence * (likely * (1 - likely))[:, None]).T @ evidence + PENALTY * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def main() -> None:
    """Fit, print the weights and how many numbers they tell apart."""
    folder = ensure_model(Path(sys.argv[1] if len(sys.argv) > 1 else "data"))
    messages = [gold for tag in word_languages() for gold in read_file(MESSAGES / f"{tag}.tsv") if gold.action.is_trade]
    found = list(samples(messages[::EVERY], folder))
    names = list(found[0][0])
    evidence = np.array([list(values.values()) for values, _ in found])
    counts = np.array([float(counted) for _, counted in found])
    weights = fit(evidence, counts)
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')
    right = float(((evidence @ weights > 0) == (counts > 0)).mean())
    print(f"{len(counts)} numbers, told apart: {right:.4f}", file=sys.stderr)


if __name__ == "__main__":
    main()
