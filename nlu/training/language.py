"""Counts the letter runs of each language for the detector: `python -m nlu.training.language`. A few seconds.

Data: the messages, as they are, without accents and in Latin letters, and the words and sentences of lexicons, word
lists, cues and catalogs. Writes `nlu/model/language.npz`: logarithms of how likely each language uses each bucket of
letter runs (naive Bayes with a little smoothing), and how the detector's members are weighed.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from anyascii import anyascii

from nlu.encoder import Floats
from nlu.everyday import read_cues, read_words
from nlu.gold import message_languages, read_evaluation, read_messages
from nlu.language import MEMBERS, MODEL, allowed_in, opinions, places_of, plain
from nlu.letters import BUCKETS, letter_runs
from nlu.lexicons import read_entries

FLOOR = 1e-9
"""Likelihood of a run that a language was never seen to use."""
UNSEEN = 10_000.0
"""Runs that each script of a language is taken to have beside those counted: little text proves little."""
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f'’]+")
_OTHER = re.compile(r"[^\sA-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
MESSAGE, BARE, ROMAN, ENTRY, WORD, CUE, REPLY = 1.0, 0.5, 0.3, 0.5, 0.3, 0.7, 0.4
"""What a text of each kind counts."""
TURNED = 0.25
"""What a text counts that was only turned into the language's other script."""
SHARPNESS = (0.4, 0.6, 0.8, 1.0, 1.3)
OTHERS = (0.0, 0.1, 0.2, 0.3, 0.5)
_ROMANISED = frozenset("hi bn ta te mr gu pa ne el bg mk uk ru ka hy am si".split())
"""Languages that people also type in Latin letters."""
_CATALOGS = Path(__file__).parent.parent / "catalogs"
_VARIABLE = re.compile(r"\{[^}]*\}|^[\w-]+ = |^\s*\.\w+ = |^#.*$", re.MULTILINE)
_SHORTEST_REPLY = 12
_SERBIAN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(),
        strict=True,
    )
)


def main() -> None:
    """Count, weigh, measure, write."""
    languages = message_languages()
    shares = np.full((len(languages), BUCKETS), FLOOR, dtype=np.float32)
    for place, tag in enumerate(languages):
        texts = list(_texts(tag))
        for script in (_LATIN, _OTHER):
            # Each script by itself: a language written in two is not half as likely in either.
            counts = np.zeros(BUCKETS, dtype=np.float32)
            for text, weight in texts:
                counts[letter_runs(" ".join(script.findall(text)))] += weight
            shares[place] += counts / (counts.sum() + UNSEEN)
    logs = np.log(shares).T
    low, high = float(logs.min()), float(logs.max())
    table = np.rint((logs - low) / (high - low) * 255).astype(np.uint8)
    stored: dict[str, Any] = {
        "languages": np.array(languages), "table": table, "low": np.float32(low), "step": np.float32((high - low) / 255),
    }  # fmt: skip
    weights = _weigh(languages, stored)
    np.savez_compressed(MODEL, allow_pickle=False, weights=weights, **stored)


def _texts(tag: str) -> Iterator[tuple[str, float]]:
    for text, weight in _written(tag):
        yield text, weight
        if tag == "sr" and text != serbian_latin(text):
            yield serbian_latin(text), weight * TURNED


def _written(tag: str) -> Iterator[tuple[str, float]]:
    for gold in read_messages(tag):
        yield gold.text, MESSAGE
        if bare(gold.text) != gold.text:
            yield bare(gold.text), BARE
        if tag in _ROMANISED and not gold.text.isascii():
            yield anyascii(gold.text), ROMAN
    for entry in read_entries(tag):
        yield from ((word, ENTRY) for word in (entry.name, *entry.words))
    for _, _, words in read_words(tag):
        yield from ((word, WORD) for word in words)
    for words in read_cues(tag).values():
        yield from ((word, CUE) for word in words)
    catalog = _CATALOGS / f"{tag}.ftl"
    if catalog.is_file():
        lines = _VARIABLE.sub(" ", catalog.read_text(encoding="utf-8")).splitlines()
        yield from ((line, REPLY) for line in lines if len(line.strip()) > _SHORTEST_REPLY)


def bare(text: str) -> str:
    """Latin letters without their accents, as many type."""
    return "".join(
        unicodedata.normalize("NFD", letter)[0] if ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00 else letter
        for letter in text
    )


def serbian_latin(text: str) -> str:
    """Serbian in its other script."""
    return "".join(_SERBIAN.get(letter, _SERBIAN.get(letter.lower(), letter)) for letter in text)


def _weigh(languages: Sequence[str], stored: dict[str, Any]) -> Floats:
    """The weights of the members that are right most often, and most surely so, on messages held out."""
    held = [(place, plain(gold.text)) for place, tag in enumerate(languages) for gold in read_evaluation(tag)]
    members = np.stack([opinions(text, stored, places_of(languages)) for _, text in held])
    wanted = np.array([place for place, _ in held])
    closed = np.array([[tag not in (allowed_in(text) or languages) for tag in languages] for _, text in held])
    best: tuple[float, float, tuple[float, ...]] | None = None
    for letters in SHARPNESS:
        for cld2 in OTHERS:
            scores = np.tensordot(np.array([letters, cld2]), members, axes=(0, 1))
            scores[closed] = -1e9
            right = float((scores.argmax(axis=1) == wanted).mean())
            top = scores.max(axis=1, keepdims=True)
            sure = scores[np.arange(len(held)), wanted] - top[:, 0] - np.log(np.exp(scores - top).sum(axis=1))
            key = (round(right, 3), float(sure.mean()), (letters, cld2))
            best = max(best, key) if best else key
    assert best is not None
    print(f"held out: {best[0]:.3f} with {dict(zip(MEMBERS, best[2], strict=True))}")
    return np.array(best[2], dtype=np.float32)


if __name__ == "__main__":
    main()
