"""Which language a message is in: several detectors, the script, and what is known of the person, weighed together."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pycld2
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from nlu.vocabulary import Vocabulary

MEMBERS = ("langid", "cld2", "words", "langdetect")
DEFAULT_MEMBERS = ("langid", "cld2", "words")
_WEIGHTS = {"langid": 1.0, "cld2": 2.0, "langdetect": 1.0}
_FLOOR = 1e-4
_COMMON = frozenset("en es zh ar hi pt ru ja de fr it tr id vi ko pl nl uk fa".split())
_SPOKEN = _COMMON | frozenset(
    "nl ca gl ro sv da nb fi is et lv lt cs sk hu uk be bg sr hr sl mk sq el az kk uz ka hy he ur ps am bn ta te mr gu pa "
    "ne si my km lo yue th ms tl sw ha".split()
)
_RARE = 3.0
"""How much more a language outside of these must be sure of."""
_PLENTY = 50
"""Letters from which statistics of letters are believed in full; fewer letters, less so."""
_LEAST_TRUST = 0.15
_PER_WORD = 2.5
_MOST_FOR_WORDS = 12.0
_ALIASES = {
    "zh-hant": "zh",
    "iw": "he",
    "in": "id",
    "nn": "nb",
    "no": "nb",
    "jw": "jv",
    "bs": "hr",
    "qu": "es",
    "la": "es",
    "an": "es",
    "eo": "es",
}
_SCRIPTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"[\u3040-\u30ff\uff66-\uff9d]", ("ja",)),
    (r"[\uac00-\ud7af\u1100-\u11ff]", ("ko",)),
    (r"[\u0e00-\u0e7f]", ("th",)),
    (r"[\u0e80-\u0eff]", ("lo",)),
    (r"[\u1000-\u109f]", ("my",)),
    (r"[\u1780-\u17ff]", ("km",)),
    (r"[\u0980-\u09ff]", ("bn",)),
    (r"[\u0a00-\u0a7f]", ("pa",)),
    (r"[\u0a80-\u0aff]", ("gu",)),
    (r"[\u0b80-\u0bff]", ("ta",)),
    (r"[\u0c00-\u0c7f]", ("te",)),
    (r"[\u0d80-\u0dff]", ("si",)),
    (r"[\u1200-\u137f]", ("am",)),
    (r"[\u10a0-\u10ff]", ("ka",)),
    (r"[\u0530-\u058f]", ("hy",)),
    (r"[\u0590-\u05ff]", ("he",)),
    (r"[\u0370-\u03ff]", ("el",)),
    (r"[\u0900-\u097f]", ("hi", "mr", "ne")),
    (r"[\u0600-\u06ff]", ("ar", "fa", "ur", "ps")),
    (r"[\u0400-\u04ff]", ("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg")),
    (r"[\u3400-\u9fff]", ("zh", "ja")),
)
_SCRIPT_PATTERNS = tuple((re.compile(pattern), languages) for pattern, languages in _SCRIPTS)
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_NOISE = re.compile(r"https?://\S+|[\d_]+|[^\w\s'’-]+")
_ROMAN_HINDI = frozenset(
    "hai chahiye chaiye bechna bechni bechne kharidna kharidni mujhe mera meri mere kya nahi nahin koi karna karni hoon hu "
    "raha rahi wala wali purana purani accha acha achi bhai kitna kitne mein ke liye dena lena bhejo".split()
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A language (BCP-47, no region) and how sure: 0 to 1."""

    language: str
    confidence: float


class LanguageDetector:
    """Weighs its members' opinions with the person's own languages and the channel's language code."""

    def __init__(self, members: Sequence[str] = DEFAULT_MEMBERS) -> None:
        unknown = set(members) - set(MEMBERS)
        if unknown:
            raise ValueError(f"no such language detector: {', '.join(sorted(unknown))}")
        makers: dict[str, Callable[[], Callable[[str], dict[str, float]]]] = {
            "langid": _langid, "cld2": lambda: _cld2, "langdetect": _langdetect,
        }  # fmt: skip
        self._members = [(makers[name](), _WEIGHTS[name]) for name in members if name in makers]
        self._vocabulary = Vocabulary() if "words" in members else None

    def detect(self, text: str, *, known: Sequence[str] = (), channel_language: str | None = None) -> Guess:
        """The language of a text; `known` are the person's, the latest first. Short words move little."""
        plain = " ".join(_NOISE.sub(" ", text).split())
        prior = _prior(known, channel_language)
        if not plain:
            return Guess(next(iter(prior), "en"), 0.0)
        allowed = _by_script(plain)
        if len(allowed) == 1:
            return Guess(allowed[0], 0.99)
        scores = self._scores(plain, allowed)
        for language, bonus in prior.items():
            if not allowed or language in allowed:
                scores[language] = scores.get(language, math.log(_FLOOR)) + bonus
        best = max(scores, key=lambda language: (scores[language], language))
        total = sum(math.exp(score - scores[best]) for score in scores.values())
        return Guess(best, round(min(1.0 / total, _most_for(plain)), 4))

    def _scores(self, text: str, allowed: tuple[str, ...]) -> dict[str, float]:
        summed: dict[str, float] = dict.fromkeys(allowed, 0.0)
        trust = min(max(sum(map(str.isalpha, text)) / _PLENTY, _LEAST_TRUST), 1.0)
        opinions = [(member(text), weight) for member, weight in self._members]
        languages = set(allowed) or {language for opinion, _ in opinions for language in opinion} or {"en"}
        for language in languages:
            summed[language] = 0.3 * trust if language in _COMMON else 0.0
            for opinion, weight in opinions:
                summed[language] += trust * weight * math.log(max(opinion.get(language, 0.0), _FLOOR)) / 2
            if language not in _SPOKEN:
                summed[language] -= _RARE
        if self._vocabulary is not None:
            least = min(summed.values())
            for language, words in self._vocabulary.evidence(text).items():
                if not allowed or language in allowed:
                    summed[language] = summed.get(language, least) + min(_PER_WORD * words, _MOST_FOR_WORDS)
        if not allowed:
            hindi = sum(word in _ROMAN_HINDI for word in text.casefold().split())
            if hindi >= 2:
                summed["hi"] = max(summed.values()) + hindi
        return summed


def _most_for(text: str) -> float:
    """One short word proves little, however sure the detectors feel."""
    letters = sum(character.isalpha() for character in text)
    return 0.35 + 0.06 * letters if letters < 10 and text.isascii() else 0.99


def _prior(known: Sequence[str], channel_language: str | None) -> dict[str, float]:
    prior: dict[str, float] = {}
    for place, tag in enumerate(known):
        language = base_language(tag)
        prior[language] = max(prior.get(language, 0.0), 2.2 if place == 0 else 1.2)
    if channel_language:
        language = base_language(channel_language)
        prior[language] = prior.get(language, 0.0) + 1.0
    return prior


def base_language(tag: str) -> str:
    """The language of a BCP-47 tag, without script or region."""
    base = tag.replace("_", "-").split("-")[0].casefold()
    return _ALIASES.get(base, base)


def _by_script(text: str) -> tuple[str, ...]:
    """The languages that the script leaves; empty for Latin letters. A few foreign words do not decide."""
    latin = len(_LATIN.findall(text))
    for pattern, languages in _SCRIPT_PATTERNS:
        count = len(pattern.findall(text))
        if count and count * 3 >= latin:
            if languages == ("zh", "ja"):
                return ("zh",)
            return languages
    return ()


def _langid() -> Callable[[str], dict[str, float]]:
    identifier = _identifier()

    def opinion(text: str) -> dict[str, float]:
        ranked: dict[str, float] = {}
        for language, probability in identifier.rank(text.casefold())[:12]:
            name = base_language(language)
            ranked[name] = ranked.get(name, 0.0) + float(probability)
        return ranked

    return opinion


@lru_cache(maxsize=1)
def _identifier() -> Any:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _cld2(text: str) -> dict[str, float]:
    try:
        _, _, details = pycld2.detect(text, bestEffort=True)
    except pycld2.error:
        return {}
    return {base_language(code): percent / 100 for _, code, percent, _ in details if code != "un"}


def _langdetect() -> Callable[[str], dict[str, float]]:
    from langdetect import DetectorFactory, LangDetectException, detect_langs  # heavy, and only where it is chosen

    DetectorFactory.seed = 0

    def opinion(text: str) -> dict[str, float]:
        try:
            return {base_language(guess.lang): guess.prob for guess in detect_langs(text)}
        except LangDetectException:
            return {}

    return opinion
