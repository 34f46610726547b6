"""What a message does and which thing it is about: linear heads over the sentence vector and hashed word pieces."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from metaspace.ontology import CATEGORY_OF, Action
from nlu.folding import fold
from nlu.lexicons import Lexicon, ThingMention

HEADS = Path(__file__).parent / "heads.npz"
ACTIONS = tuple(Action)
THINGS = tuple(CATEGORY_OF)
BUCKETS = 1 << 15
"""Hash buckets of word pieces."""

Floats = npt.NDArray[np.float32]
_WORD = re.compile(r"[^\W\d_]+(?:[\u0900-\u0903\u093a-\u094f]+[^\W\d_]*)*|[?!]")
_UNSPACED = re.compile(r"[\u3005-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Choice:
    """The likeliest label, its probability, and the second likeliest with its own."""

    label: str
    probability: float
    second: str
    second_probability: float


def pieces(text: str) -> npt.NDArray[np.int64]:
    """Bucket numbers of a text's words, word pairs and letter runs, each once."""
    words = _WORD.findall(fold(text))[:60]
    features = set()
    for index, word in enumerate(words):
        if _UNSPACED.search(word):
            features |= {f"c:{word[at : at + size]}" for size in (1, 2, 3, 4) for at in range(len(word) - size + 1)}
            continue
        features.add(f"w:{word}")
        if index:
            features.add(f"b:{words[index - 1]} {word}")
        padded = f"<{word}>"
        features |= {f"l:{padded[at : at + 4]}" for at in range(len(padded) - 3)}
    if words:
        features.add(f"first:{words[0]}")
    features.add(f"length:{min(len(words), 8)}")
    features |= {"has:number"} if re.search(r"\d", fold(text)) else set()
    return np.array(sorted({zlib.crc32(feature.encode()) % BUCKETS for feature in features}), dtype=np.int64)


class Heads:
    """Trained by `nlu.training`; the weights lie beside this module."""

    def __init__(self, lexicon: Lexicon, path: Path = HEADS) -> None:
        self.lexicon = lexicon
        with np.load(path, allow_pickle=False) as stored:
            self._arrays: dict[str, Any] = {name: stored[name].astype(np.float32) for name in stored.files}

    def action(self, vector: Floats, text: str) -> Choice:
        """What the message does."""
        found = pieces(text)
        logits = vector @ self._arrays["action_vector"] + self._arrays["action_bias"]
        logits = logits + self._arrays["action_pieces"][found].sum(axis=0) / np.sqrt(len(found))
        return _choose(logits, ACTIONS)

    def thing(self, vector: Floats, mentions: Sequence[ThingMention]) -> Choice:
        """Which thing; words of the lexicon weigh most, the first and longest of them more."""
        logits = vector @ self._arrays["thing_vector"] + self._arrays["thing_bias"]
        return _choose(logits + lexicon_bonus(mentions), THINGS)


EXACT_BONUS, STEM_BONUS, LENGTH_BONUS, LATER_COST = 6.0, 3.0, 0.12, 1.2


def lexicon_bonus(mentions: Sequence[ThingMention]) -> Floats:
    """Logits for what the lexicon found; a later mention is likelier to be what the thing is for."""
    bonus = np.zeros(len(THINGS), dtype=np.float32)
    for place, mention in enumerate(mentions):
        value = (EXACT_BONUS if mention.exact else STEM_BONUS) + LENGTH_BONUS * len(mention.words) - LATER_COST * place
        index = THINGS.index(mention.subcategory)
        bonus[index] = max(bonus[index], value)
    return bonus


def _choose(logits: Floats, labels: Sequence[str]) -> Choice:
    shifted = np.exp(logits - logits.max())
    probabilities = shifted / shifted.sum()
    second, first = np.argsort(probabilities)[-2:]
    return Choice(str(labels[first]), float(probabilities[first]), str(labels[second]), float(probabilities[second]))
