"""What the heads say of an encoded message: linear layers over its vectors, its words and its listed words.

Trained by `nlu.training`; the weights lie in `nlu/model/heads.npz`. H = 384, T = tokens of the message.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from metaspace.ontology import CATEGORY_OF, CONDITIONS, Action
from nlu.encoder import Encoded, Floats
from nlu.folding import MARKS, SPACELESS, WORD, fold
from nlu.gold import CHOICES
from nlu.lexicons import ThingMention
from nlu.spans import Span

HEADS = Path(__file__).parent / "model" / "heads.npz"
BUCKETS = 1 << 15
"""Hash buckets of word pieces."""
SCALE = 12.0
"""Length that pooled vectors are given."""
LABELS: Mapping[str, tuple[str, ...]] = {
    "action": tuple(Action),
    "thing": tuple(CATEGORY_OF),
    "condition": ("none", *CONDITIONS),
    "color": ("none", *CHOICES["color"]),
    "material": ("none", *CHOICES["material"]),
    "urgency": CHOICES["urgency"],
    "bound": CHOICES["bound"],
    "per": CHOICES["per"],
}
POOLS = ("action", "thing", "detail")
"""Each has its own attention over the tokens; the heads not named after one share the last."""
TAGS = (
    "none", "name", "quantity", "amount", "size", "year", "storage_gb", "mileage_km", "rooms", "area_m2", "brand", "model",
    "color", "place", "wanted",
)  # fmt: skip
MENTION = 7
"""Numbers that describe a mention of a thing."""
MAX_MENTIONS = 8

Ids = npt.NDArray[np.int64]
_WORD = re.compile(rf"{WORD}|[?!]")
_UNSPACED = re.compile(f"[{SPACELESS}]")
_LETTER = re.compile(rf"(?![{SPACELESS}])(?:[^\W\d_]|[{MARKS}])")


@dataclass(frozen=True, slots=True)
class Choice:
    """The likeliest label, its probability, and the second likeliest with its own."""

    label: str
    probability: float
    second: str
    second_probability: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that the heads say of one message. Probabilities, a row a head in the order of LABELS; `tags` is (T, TAGS)."""

    heads: Mapping[str, Floats]
    tags: Floats
    spans: tuple[tuple[int, int], ...]

    def choice(self, head: str) -> Choice:
        """The likeliest label of a head."""
        probabilities, labels = self.heads[head], LABELS[head]
        second, first = np.argsort(probabilities)[-2:]
        return Choice(labels[first], float(probabilities[first]), labels[second], float(probabilities[second]))

    def probability(self, head: str, label: str) -> float:
        """How likely a label is."""
        return float(self.heads[head][LABELS[head].index(label)])

    def tag(self, span: Span) -> Floats:
        """Mean probabilities of the tags over the tokens that touch a span; all `none` where no token does."""
        rows = [index for index, (start, end) in enumerate(self.spans) if start < span.end and span.start < end]
        if not rows:
            nothing = np.zeros(len(TAGS), dtype=np.float32)
            nothing[0] = 1.0
            return nothing
        mean: Floats = self.tags[rows].mean(axis=0)
        return mean

    def tagged(self, tag: str, text: str, *, least: float = 0.4) -> list[tuple[Span, float]]:
        """Runs of tokens with a tag, as spans of the text without spaces around, with their probability."""
        column = self.tags[:, TAGS.index(tag)]
        found: list[tuple[Span, float]] = []
        start = end = -1
        total: list[float] = []
        for index, (first, last) in enumerate(self.spans):
            if last > first and column[index] >= least:
                start = first if start < 0 else start
                end = last
                total.append(float(column[index]))
                continue
            if total:
                found.append((_stripped(text, start, end), sum(total) / len(total)))
            start, total = -1, []
        if total:
            found.append((_stripped(text, start, end), sum(total) / len(total)))
        return [(_whole_words(text, span), probability) for span, probability in found if span.end > span.start]


def _whole_words(text: str, span: Span) -> Span:
    """The span with the rest of the words that it cuts, in scripts that put spaces between words."""
    start, end = span.start, span.end
    while start > 0 and _goes_on(text, start - 1, start):
        start -= 1
    while end < len(text) and _goes_on(text, end - 1, end):
        end += 1
    return Span(start, end)


def _goes_on(text: str, left: int, right: int) -> bool:
    """True where two neighbouring characters are letters of one word."""
    return _LETTER.match(text[left]) is not None and _LETTER.match(text[right]) is not None


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def pieces(text: str) -> Ids:
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
    return np.array(sorted({zlib.crc32(feature.encode()) % BUCKETS for feature in features}), dtype=np.int64)


def describe(mentions: Sequence[ThingMention], name: Sequence[float], wanted: Sequence[float]) -> Floats:
    """(mentions, MENTION): how a mention was found, how long and how early it is, how its tokens are tagged."""
    rows = np.zeros((len(mentions), MENTION), dtype=np.float32)
    for index, mention in enumerate(mentions):
        exact = float(mention.exact)
        named, other = name[index], wanted[index]
        length = min(len(mention.words), 20) / 10
        rows[index] = (exact, 1 - exact, exact * length, exact * named, (1 - exact) * named, other, float(index == 0))
    return rows


class Heads:
    """The trained heads."""

    def __init__(self, path: Path = HEADS) -> None:
        with np.load(path, allow_pickle=False) as stored:
            self._arrays: dict[str, Any] = {name: stored[name].astype(np.float32) for name in stored.files}

    def read(self, encoded: Encoded, found: Ids, signals: Floats, mentions: Sequence[ThingMention]) -> Verdict:
        """All heads at once; `found` are the text's `pieces`, `signals` its `find_signals`."""
        tokens, arrays = encoded.tokens, self._arrays
        tags = _softmax(tokens @ arrays["tags_weight"] + arrays["tags_bias"])
        mean = encoded.vector * SCALE
        vectors = {pool: np.concatenate([mean, self._pool(pool, tokens)]) for pool in POOLS}
        heads: dict[str, Floats] = {}
        for head in LABELS:
            vector = vectors.get(head, vectors["detail"])
            logits = vector @ arrays[f"{head}_weight"] + arrays[f"{head}_bias"] + signals @ arrays[f"{head}_signals"]
            if head == "action" and len(found):
                logits = logits + arrays["pieces"][found].sum(axis=0) / np.sqrt(len(found))
            if head == "thing" and mentions:
                logits = logits + self._named(mentions[:MAX_MENTIONS], Verdict({}, tags, encoded.spans))
            heads[head] = _softmax(logits * arrays["sharpness"][list(LABELS).index(head)])
        return Verdict(heads, tags, encoded.spans)

    def _pool(self, pool: str, tokens: Floats) -> Floats:
        weights = _softmax(tokens @ self._arrays[f"{pool}_query"])
        vector = weights @ tokens
        return vector / max(float(np.linalg.norm(vector)), 1e-6) * SCALE

    def _named(self, mentions: Sequence[ThingMention], verdict: Verdict) -> Floats:
        tags = [verdict.tag(mention.span) for mention in mentions]
        name, wanted = TAGS.index("name"), TAGS.index("wanted")
        rows = describe(mentions, [float(tag[name]) for tag in tags], [float(tag[wanted]) for tag in tags])
        values = rows @ self._arrays["mention"]
        bonus = np.zeros(len(LABELS["thing"]), dtype=np.float32)
        for mention, value in zip(mentions, values, strict=True):
            index = LABELS["thing"].index(mention.subcategory)
            bonus[index] = max(bonus[index], value) if bonus[index] else value
        return bonus


def _softmax(logits: Floats) -> Floats:
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Floats = shifted / shifted.sum(axis=-1, keepdims=True)
    return result
