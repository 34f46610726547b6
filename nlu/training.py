"""Trains the heads: `python -m nlu.training [DATA_DIR]`. Seeded; a minute on two cores.

Data: `nlu/data/messages/<language>.tsv` (action, thing, text), and the lexicons, which multiply the messages: the word
for a thing in a message is swapped for words of other things. A held-out tenth is only measured on.
"""

import random
import sys
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from metaspace.ontology import CATEGORY_OF, Action
from nlu.encoder import Encoder
from nlu.heads import ACTIONS, BUCKETS, HEADS, THINGS, Floats, Heads, pieces
from nlu.lexicons import Lexicon, read_entries
from nlu.model_setup import ensure_model
from nlu.vocabulary import message_languages, read_messages

SEED = 7
SWAPS = 12
"""New messages made from each one."""
VECTOR_SCALE = 12.0
_GROUPS = {"services": "work", "real_estate": "let"}

Row = tuple[str, str, str, str]
"""Language, action, thing, text."""


def swapped(rows: list[Row], lexicon: Lexicon, chance: random.Random) -> list[Row]:
    """The messages again with other things of the same kind in the place of theirs."""
    made = []
    for language, action, thing, text in rows:
        named = [mention for mention in lexicon.find(text, language) if mention.subcategory == thing]
        others = [entry for entry in read_entries(language) if _kind(entry.subcategory) == _kind(thing)]
        if not named or not others:
            continue
        span = named[0].span
        for entry in chance.sample(others, min(SWAPS, len(others))):
            if entry.subcategory != "other":
                word = chance.choice((entry.name, *entry.words))
                made.append((language, action, entry.subcategory, text[: span.start] + word + text[span.end :]))
    return made


def _kind(thing: str) -> str:
    category = CATEGORY_OF.get(thing, "")
    return _GROUPS.get(category, "ware")


def main() -> None:
    """Train, measure, write `heads.npz`."""
    data_dir = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("data")
    chance = random.Random(SEED)
    encoder, lexicon = Encoder(ensure_model(data_dir), threads=2), Lexicon()
    rows: list[Row] = [(tag, *row) for tag in message_languages() for row in read_messages(tag)]
    chance.shuffle(rows)
    held, kept = rows[: len(rows) // 10], rows[len(rows) // 10 :]
    print(f"{len(kept)} messages, {len(held)} held out")
    arrays = _train(kept, encoder, lexicon, chance)
    _write(arrays)
    heads = Heads(lexicon)
    vectors = encoder.encode([row[3] for row in held])
    actions = sum(heads.action(vector, row[3]).label == row[1] for row, vector in zip(held, vectors, strict=True))
    trades = [(row, vector) for row, vector in zip(held, vectors, strict=True) if row[2] != "-"]
    things = sum(heads.thing(vector, lexicon.find(row[3], row[0])).label == row[2] for row, vector in trades)
    print(f"held out: action {actions / len(held):.3f}, thing {things / len(trades):.3f}")
    _write(_train(rows, encoder, lexicon, chance))


def _train(rows: list[Row], encoder: Encoder, lexicon: Lexicon, chance: random.Random) -> dict[str, Floats]:
    more = swapped(rows, lexicon, chance)
    texts = [row[3] for row in [*rows, *more]]
    vectors = encoder.encode(texts) * VECTOR_SCALE
    labels = [ACTIONS.index(Action(row[1])) for row in [*rows, *more]]
    weights = np.array([1.0] * len(rows) + [0.25] * len(more))
    action = LogisticRegression(C=3.0, max_iter=400)
    action.fit(hstack([csr_matrix(vectors), _sparse(texts)]).tocsr(), labels, sample_weight=weights)
    names = [
        (entry.subcategory, word)
        for tag in lexicon.languages
        for entry in read_entries(tag)
        for word in (entry.name, *entry.words)
    ]
    traded = [(row[2], vector) for row, vector in zip([*rows, *more], vectors, strict=True) if row[2] != "-"]
    name_vectors = encoder.encode([word for _, word in names]) * VECTOR_SCALE
    thing = LogisticRegression(C=1.0, max_iter=200)
    thing.fit(
        np.concatenate([name_vectors, np.stack([vector for _, vector in traded])]),
        [THINGS.index(name) for name, _ in names] + [THINGS.index(name) for name, _ in traded],
    )
    return {
        "action_vector": _full(action, len(ACTIONS), 0, 384).T * VECTOR_SCALE,
        "action_pieces": _full(action, len(ACTIONS), 384, 384 + BUCKETS).T,
        "action_bias": _bias(action, len(ACTIONS)),
        "thing_vector": _full(thing, len(THINGS), 0, 384).T * VECTOR_SCALE,
        "thing_bias": _bias(thing, len(THINGS)),
    }


def _sparse(texts: list[str]) -> csr_matrix:
    columns = [pieces(text) for text in texts]
    ends = np.cumsum([0, *map(len, columns)])
    values = np.concatenate([np.full(len(found), 1 / np.sqrt(max(len(found), 1))) for found in columns])
    return csr_matrix((values, np.concatenate(columns), ends), shape=(len(texts), BUCKETS))


def _full(model: LogisticRegression, labels: int, start: int, end: int) -> Floats:
    """Rows for every label, zero for those never seen."""
    weights = np.zeros((labels, end - start), dtype=np.float32)
    weights[model.classes_] = model.coef_[:, start:end]
    return weights


def _bias(model: LogisticRegression, labels: int) -> Floats:
    bias = np.full(labels, -20.0, dtype=np.float32)
    bias[model.classes_] = model.intercept_
    return bias


def _write(arrays: dict[str, Floats]) -> None:
    halves = {name: values.astype(np.float16) for name, values in arrays.items()}
    np.savez_compressed(HEADS, allow_pickle=False, **halves)


if __name__ == "__main__":
    main()
