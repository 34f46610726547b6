"""Which language a message is in: several detectors, the script, and what is known of the person, weighed together."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pycld2

from nlu.encoder import Floats
from nlu.letters import letter_runs

MODEL = Path(__file__).parent / "model" / "language.npz"
MEMBERS = ("letters", "cld2")
"""`letters` is trained on the project's own messages (`nlu.training.language`)."""
DEFAULT_MEMBERS = MEMBERS
_FLOOR = 1e-4
_ALIASES = {
    "iw": "he",
    "in": "id",
    "nn": "nb",
    "no": "nb",
    "jw": "jv",
    "bs": "hr",
    "zh-hant": "zh",
    "fil": "tl",
    "cmn": "zh",
}
_SCRIPTS: tuple[tuple[str, str], ...] = (
    (r"[\u3040-\u30ff\uff66-\uff9d]", "ja"),
    (r"[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]", "ko"),
    (r"[\u0e00-\u0e7f]", "th"),
    (r"[\u0e80-\u0eff]", "lo"),
    (r"[\u1000-\u109f]", "my"),
    (r"[\u1780-\u17ff]", "km"),
    (r"[\u0980-\u09ff]", "bn"),
    (r"[\u0a00-\u0a7f]", "pa"),
    (r"[\u0a80-\u0aff]", "gu"),
    (r"[\u0b80-\u0bff]", "ta"),
    (r"[\u0c00-\u0c7f]", "te"),
    (r"[\u0d80-\u0dff]", "si"),
    (r"[\u1200-\u137f]", "am"),
    (r"[\u10a0-\u10ff]", "ka"),
    (r"[\u0530-\u058f]", "hy"),
    (r"[\u0590-\u05ff]", "he"),
    (r"[\u0370-\u03ff]", "el"),
    (r"[\u0900-\u097f]", "hi mr ne"),
    (r"[\u0600-\u06ff]", "ar fa ur ps"),
    (r"[\u0400-\u04ff]", "ru uk be bg sr mk kk uz az"),
    (r"[\u3400-\u9fff]", "zh yue ja"),
)
_SCRIPT_PATTERNS = tuple((re.compile(pattern), tuple(tags.split())) for pattern, tags in _SCRIPTS)
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]")
_NOISE = re.compile(r"https?://\S+|[\d_]+|[^\w\s'’\u0300-\u1fff-]+")
_FIRST_KNOWN, _OTHER_KNOWN, _CHANNEL = 2.2, 1.2, 1.0
"""What a person's own languages and her channel's add, in logarithms of odds."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A language (BCP-47, no region) and how sure: 0 to 1."""

    language: str
    confidence: float


class LanguageDetector:
    """Weighs its members' opinions with the person's own languages and the channel's language code."""

    def __init__(self, members: Sequence[str] = DEFAULT_MEMBERS) -> None:
        unknown = set(members) - set(MEMBERS)
        if unknown or not members:
            raise ValueError(f"no such language detector: {', '.join(sorted(unknown))}")
        with np.load(MODEL, allow_pickle=False) as stored:
            self._model: dict[str, Any] = {name: stored[name] for name in stored.files}
        self._languages: list[str] = [str(tag) for tag in self._model["languages"]]
        self._places = places_of(self._languages)
        chosen = np.array([name in members for name in MEMBERS], dtype=np.float32)
        weights = self._model["weights"] * chosen
        self._weights = weights if "letters" in members else np.maximum(weights, chosen)

    def detect(self, text: str, *, known: Sequence[str] = (), channel_language: str | None = None) -> Guess:
        """The language of a text; `known` are the person's, the latest first. Short words move little."""
        words = plain(text)
        prior = _prior(known, channel_language)
        if not words:
            return Guess(next(iter(prior), "en"), 0.0)
        allowed = allowed_in(words)
        if len(allowed) == 1:
            return Guess(allowed[0], 0.99)
        scores = self._weights @ opinions(text, self._model, self._places)
        for language, added in prior.items():
            if language in self._places:
                scores[self._places[language]] += added
        if allowed:
            left = [self._places[language] for language in allowed if language in self._places]
            others = np.full_like(scores, -math.inf)
            others[left] = scores[left]
            scores = others
        best = int(np.argmax(scores))
        total = float(np.exp(scores - scores[best]).sum())
        return Guess(self._languages[best], round(min(1.0 / total, _most_for(words)), 4))


def plain(text: str) -> str:
    """A text without addresses, digits and signs."""
    return " ".join(_NOISE.sub(" ", text).split())


def places_of(languages: Iterable[str]) -> dict[str, int]:
    """Each language's number."""
    return {str(tag): place for place, tag in enumerate(languages)}


def opinions(text: str, model: Mapping[str, Any], places: Mapping[str, int]) -> Floats:
    """(members, languages): logarithms of what each member thinks of each language, in the order of MEMBERS.

    `places` are the `places_of` the model's languages.
    """
    runs = letter_runs(text)
    # Runs overlap, so that their evidence grows with the root of their number rather than with it.
    letters = model["table"][runs].sum(axis=0, dtype=np.int32) * (model["step"] / math.sqrt(max(len(runs), 1)))
    return np.stack([letters.astype(np.float32), cld2_logs(plain(text), places)])


def cld2_logs(words: str, places: Mapping[str, int]) -> Floats:
    """Logarithms of what CLD2 thinks of each language; zeros where it knows nothing."""
    return _logs(_cld2(words), places)


def _logs(opinion: Mapping[str, float], places: Mapping[str, int]) -> Floats:
    if not opinion:
        return np.zeros(len(places), dtype=np.float32)
    shares = np.full(len(places), _FLOOR, dtype=np.float32)
    for language, share in opinion.items():
        if language in places:
            shares[places[language]] = max(share, _FLOOR)
    return np.log(shares)


def _most_for(text: str) -> float:
    """One short word proves little, however sure the detectors feel."""
    letters = sum(character.isalpha() for character in text)
    return 0.35 + 0.06 * letters if letters < 10 and text.isascii() else 0.99


def _prior(known: Sequence[str], channel_language: str | None) -> dict[str, float]:
    prior: dict[str, float] = {}
    for place, tag in enumerate(known):
        language = base_language(tag)
        prior[language] = max(prior.get(language, 0.0), _FIRST_KNOWN if place == 0 else _OTHER_KNOWN)
    if channel_language:
        language = base_language(channel_language)
        prior[language] = prior.get(language, 0.0) + _CHANNEL
    return prior


def base_language(tag: str) -> str:
    """The language of a BCP-47 tag, without script or region."""
    base = tag.replace("_", "-").split("-")[0].casefold()
    return _ALIASES.get(base, base)


def allowed_in(text: str) -> tuple[str, ...]:
    """The languages that the script leaves; empty for Latin letters. A few foreign words do not decide."""
    latin = len(_LATIN.findall(text))
    for pattern, languages in _SCRIPT_PATTERNS:
        count = len(pattern.findall(text))
        if count and count * 3 >= latin:
            return languages
    return ()


def _cld2(text: str) -> dict[str, float]:
    try:
        _, _, details = pycld2.detect(text, bestEffort=True)
    except pycld2.error:
        return {}
    return {base_language(code): percent / 100 for _, code, percent, _ in details if code != "un"}
