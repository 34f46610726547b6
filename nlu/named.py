"""Makers and models of a message: the heads' tags say where, lists say which, and sounds where no list does."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from metaspace.ontology import CATEGORY_OF
from nlu.aliases import aliases_of
from nlu.attributes import BRANDS, model_mentions
from nlu.folding import HANGUL, MARKS, SPACELESS, fold, fold_aligned
from nlu.heads import TAGS, Verdict
from nlu.phrases import Phrases
from nlu.sounds import romanised, skeleton
from nlu.spans import Span

SURE, UNKNOWN = 0.45, 0.75
"""Of a tag's probability: a model's name that no list has, a maker's that no list has."""
LISTED, INFLECTED, SOUNDING = 0.05, 0.2, 0.45
"""Of the tags of a maker or a model together: for listed words, for forms of them, for words that sound like them."""
PART = 0.2
"""Of a tag's probability: what stands beside surer words of a name belongs to it."""
ALIKE = 0.7
"""Share of letters that a word in another script must have in common with the maker it sounds like."""
_FEWEST_CONSONANTS = 2
_STEM, _ENDING = 4, 4
_LONGEST_NAME = 24
_LATIN = re.compile(r"[A-Za-z]")
_WORD = re.compile(rf"(?:[^\W_]|[{MARKS}])+")
_LATIN_RUN = re.compile(r"[0-9]*[A-Za-zÀ-ž][0-9A-Za-zÀ-ž_ .+/'’-]*")
_VERSION = re.compile(
    r" ?(?:[a-z]{0,2}\d{1,2}[a-z]?|[a-z]\d{2,3}|\d{3}|pro|max|mini|plus|air|lite|slim|oled|se|dzire|m\d)(?: (?:pro|max|plus|ultra))?",
    re.IGNORECASE,
)
_NO_VERSION = re.compile(r"(?:19|20)\d\d|(?:16|32|64|128|256|512|1024|500|1000)(?:gb?)?|\d+gb", re.IGNORECASE)
"""A year or a storage, which is no part of a model's name."""
_WHEEL = re.compile(r"R\d\d", re.IGNORECASE)
_UNBRANDED = frozenset({"real_estate", "farm", "tickets", "services", "pets"})
_REPAIRED = frozenset({"phone_repair", "car_repair", "computer_repair", "pet_supplies"})
"""Of the categories whose things have no maker, those that do."""
_DIGITS = re.compile(r"\d")
_UNSPACED = re.compile(f"[{SPACELESS}{HANGUL}]")
_APOSTROPHES = ("'", "’")
"""What follows may be another word: dell'orto."""
_GALAXY = re.compile(r"(?:[SAMZ]|Tab [AS]|Note )\d{1,3}(?: (?:Ultra|Plus|FE|Pro))?", re.IGNORECASE)
_SAMSUNGS = frozenset({"mobile_phone", "tablet", "phone_repair", "phone_accessories"})


@dataclass(frozen=True, slots=True)
class _Found:
    """A name with its place and how likely it is that the thing at hand is meant."""

    value: str
    span: Span
    likely: float


def read_makers(text: str, verdict: Verdict, subcategory: str) -> dict[str, str | int]:
    """The maker and the model of the thing, in their usual spelling."""
    found: dict[str, str | int] = {}
    brand = _brand(text, verdict, subcategory)
    if brand is not None:
        found["brand"] = brand.value
    model = _model(text, verdict, subcategory, brand)
    if model is not None:
        found["model"] = model
    return found


def _likely(verdict: Verdict, span: Span, *tags: str) -> float:
    probabilities = verdict.tag(span)
    return float(sum(probabilities[TAGS.index(tag)] for tag in tags))


def _brand(text: str, verdict: Verdict, subcategory: str) -> _Found | None:
    if CATEGORY_OF.get(subcategory) in _UNBRANDED and subcategory not in _REPAIRED:
        return None
    listed = [
        one
        for one in _listed("brand", text, verdict, ("brand", "model", "name"))
        if one.likely >= _least(text, one) and not (one.value == "Seat" and subcategory == "child_car_seat")
    ]
    if listed:
        return max(listed, key=lambda one: one.likely)
    for span, probability in verdict.tagged("brand", text, least=SOUNDING):
        words = text[span.start : span.end]
        known = None if words.isascii() else _sounding_like(words)
        if known is not None:
            return _Found(known, span, probability)
        if probability >= UNKNOWN and _LATIN.search(words) and len(words) <= _LONGEST_NAME and not _is_model(words):
            return _Found(_titled(words), span, probability)
    return None


def _is_model(words: str) -> bool:
    return fold(words) in _names("model")


def _least(text: str, one: _Found) -> float:
    return SURE if text[one.span.end : one.span.end + 1] in _APOSTROPHES else LISTED


def _listed(kind: str, text: str, verdict: Verdict, tags: tuple[str, ...]) -> Iterator[_Found]:
    """Listed names of a text, with and without an ending."""
    folded, origin = fold_aligned(text)
    phrases, names = _phrases(kind), _names(kind)
    for start, end, value in phrases.find(folded):
        if _DIGITS.search(folded[start : end + 1]) is not None and _cuts_number(folded, start, end):
            continue
        span = Span(origin[start], origin[end - 1] + 1)
        yield _Found(value, span, _likely(verdict, span, *tags))
    for match in _WORD.finditer(folded):
        if match[0] in names or len(match[0]) <= _STEM or _UNSPACED.search(match[0]):
            continue
        span = Span(origin[match.start()], origin[match.end() - 1] + 1)
        likely = _likely(verdict, span, kind)
        stem = _stem(kind, match[0]) if likely >= INFLECTED else None
        if stem is not None:
            yield _Found(names[stem], span, likely)


def _cuts_number(folded: str, start: int, end: int) -> bool:
    """True where a place is inside of a longer number: "206" of "2060"."""
    before, after = folded[start - 1 : start], folded[end : end + 1]
    return (folded[start].isdigit() and before.isdigit()) or (folded[end - 1].isdigit() and after.isdigit())


def _stem(kind: str, word: str) -> str | None:
    """The longest listed name that begins a word which has an ending after it, or whose last vowel another has taken."""
    names = _names(kind)
    for length in range(len(word) - 1, max(_STEM, len(word) - _ENDING) - 1, -1):
        if word[:length] in names:
            return word[:length]
    stems = _stems(kind)
    for length in range(len(word) - 1, max(_STEM, len(word) - _ENDING + 1) - 1, -1):
        if word[:length] in stems:
            return stems[word[:length]]
    return None


@lru_cache(maxsize=4)
def _names(kind: str) -> Mapping[str, str]:
    names = {fold(name): name for name in BRANDS.values()} if kind == "brand" else {}
    return {**aliases_of(kind), **names}


@lru_cache(maxsize=4)
def _stems(kind: str) -> Mapping[str, str]:
    """Names without the vowel that ends them, to the names."""
    return {
        name[:-1]: name
        for name in _names(kind)
        if len(name) > _STEM + 1 and " " not in name and name[-1] in "aeoаяеоаύαაे"
    }


@lru_cache(maxsize=4)
def _phrases(kind: str) -> Phrases:
    listed: dict[str, list[str]] = {}
    for words, value in _names(kind).items():
        listed.setdefault(value, []).append(words)
    return Phrases(listed)


@lru_cache(maxsize=1)
def _sounds() -> Mapping[str, tuple[str, ...]]:
    """Makers by their consonants."""
    found: dict[str, list[str]] = {}
    for name in {*BRANDS.values(), *aliases_of("brand").values()}:
        found.setdefault(skeleton(name), []).append(name)
    return {sound: tuple(sorted(names)) for sound, names in found.items()}


def _sounding_like(words: str) -> str | None:
    """The maker that words in another script spell, with or without an ending."""
    sound, letters = skeleton(words), romanised(words)
    for cut in (0, 1, 2):
        known = _sounds().get(sound[: len(sound) - cut], ()) if len(sound) - cut >= _FEWEST_CONSONANTS else ()
        if known:
            ratio, name = max((SequenceMatcher(None, romanised(name), letters).ratio(), name) for name in known)
            if ratio >= ALIKE:
                return name
    return None


def _model(text: str, verdict: Verdict, subcategory: str, brand: _Found | None) -> str | None:
    tags = ("model", "name", "brand")
    spelled = [
        _Found(value, span, _likely(verdict, span, *tags) - _likely(verdict, span, "wanted"))
        for value, span in model_mentions(text, subcategory)
    ]
    listed = [one for one in _listed("model", text, verdict, ("model",)) if _may_be(one.value, subcategory)]
    known = [one for one in (*spelled, *listed) if one.likely >= LISTED]
    run = _run(text, verdict, brand)
    if known:
        likeliest = max(known, key=lambda one: one.likely)
        best = max((one for one in known if one.span.overlaps(likeliest.span)), key=lambda one: len(one.value))
        if run is None or not run.span.overlaps(best.span) or not _goes_on(best.value, run.value):
            return _full(best.value, subcategory, brand)
        return _full(run.value, subcategory, brand)
    return _full(run.value, subcategory, brand) if run is not None and run.likely >= SURE else None


def _goes_on(model: str, longer: str) -> bool:
    """True where a run of words is a known model with the number of its version."""
    rest = longer.casefold().removeprefix(model.casefold())
    return rest != longer.casefold() and _VERSION.fullmatch(rest) is not None


def _may_be(model: str, subcategory: str) -> bool:
    return subcategory in ("game_console", "phone_repair") or not model.startswith(("PS", "Xbox", "Switch", "Nintendo"))


def _run(text: str, verdict: Verdict, brand: _Found | None) -> _Found | None:
    """The words that are tagged as a model's name, without the maker's."""
    for span, probability in verdict.tagged("model", text, least=PART):
        if brand is not None and brand.span.overlaps(span):
            span = Span(max(brand.span.end, span.start), span.end) if brand.span.end < span.end else brand.span
        latin = _LATIN_RUN.search(text[span.start : span.end])
        parts = _trimmed(latin[0].split()) if latin is not None else []
        if parts and any(map(str.isalpha, "".join(parts))) and len(" ".join(parts)) <= _LONGEST_NAME:
            return _Found(_titled(" ".join(parts)), span, probability)
    return None


def _trimmed(words: list[str]) -> list[str]:
    """Words of a model without its maker's, and without the year, the storage and other words that follow its number."""
    makers = _names("brand")
    words = [word.strip(",.;:()-") for word in words]
    while words and fold(words[0]) in makers:
        words = words[1:]
    kept: list[str] = []
    for index, word in enumerate(words):
        if not word or _NO_VERSION.fullmatch(word) or (index and words[index - 1][-1:].isdigit() and word.islower()):
            break
        kept.append(word)
    return [] if kept and _WHEEL.fullmatch(kept[0]) else kept


def _full(model: str, subcategory: str, brand: _Found | None) -> str:
    """A model as its maker calls it: an S22 of Samsung's is a Galaxy."""
    if brand is not None and brand.value != "Samsung" and model.startswith("Galaxy "):
        return model.removeprefix("Galaxy ")
    if brand is not None and brand.value == "Samsung" and subcategory in _SAMSUNGS and _GALAXY.fullmatch(model):
        return f"Galaxy {model}"
    return model


def _titled(words: str) -> str:
    return " ".join(
        word.upper()
        if any(map(str.isdigit, word))
        else word
        if any(map(str.isupper, word))
        else word[:1].upper() + word[1:]
        for word in words.split()
    )
