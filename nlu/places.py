"""Towns by any of their names (GeoNames, `nlu.towns`), and small questions of geography."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from metaspace.geography import haversine_km
from metaspace.intent import Place
from nlu.aliases import aliases_of
from nlu.folding import MARKS, SPACELESS, fold, fold_aligned
from nlu.sounds import skeleton
from nlu.spans import Claims, Span
from nlu.towns import TOWN, Town, load_towns

_LARGE = 150_000
_VERY_LARGE = 900_000
_MAX_WORDS = 4
_DOMINANT = 5
"""A town this many times larger than all its namesakes is the one that is meant."""

_UNSPACED = re.compile(f"[{SPACELESS}]")
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}]|['’.-](?=[^\W\d_]))*")
_ARABIC_PREFIX = re.compile(r"^(?:و)?(?:بال|لل|ال|ب|ل|ف)(?=\w{3})")

_GLUED_BEFORE = re.compile(r"^(?:ו?(?:שב|מה|ב|ל|מ|ה)|በ|ከ|ለ|የ)(?=\w{2})")
"""Hebrew and Amharic write "in", "from", "to" onto the name."""
_LONG_PART = 4
_SHORTEST_STEM, _LONGEST_ENDING, _OTHER_ENDING = 3, 5, 3
_MOST_NAMES = 400
"""Names that are looked at for one stem."""
_TELLING = 4
"""Letters of a name that alone make it likely where its country is known."""
_FEW_WORDS = 2
_FEWEST_CONSONANTS = 2
_CHANGED = 0.6
"""Share of a name's letters that may differ."""
_PER_MAGNITUDE = 1.0
"""A town ten times larger makes up for one more letter of difference."""
_HOMES = {
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "et": "EE", "fi": "FI", "fr": "FR", "he": "IL", "hi": "IN", "bn": "BD",
    "hr": "HR", "hu": "HU", "hy": "AM", "id": "ID", "is": "IS", "it": "IT", "ja": "JP", "ka": "GE", "kk": "KZ", "km": "KH", "ko": "KR",
    "lo": "LA", "lt": "LT", "lv": "LV", "mk": "MK", "mr": "IN", "ms": "MY", "my": "MM", "nb": "NO", "ne": "NP", "nl": "NL", "pa": "IN",
    "pl": "PL", "ps": "AF", "ro": "RO", "ru": "RU", "si": "LK", "sk": "SK", "sl": "SI", "sq": "AL", "sr": "RS", "sv": "SE", "ta": "IN",
    "te": "IN", "th": "TH", "tl": "PH", "tr": "TR", "uk": "UA", "ur": "PK", "uz": "UZ", "vi": "VN", "zh": "CN", "yue": "HK", "am": "ET",
    "az": "AZ", "be": "BY", "ca": "ES", "gl": "ES", "fa": "IR", "gu": "IN", "ha": "NG", "sw": "KE", "es": "ES", "pt": "BR",
}  # fmt: skip
"""Where a namesake is looked for first when nothing is known of the person."""

_BEFORE = frozenset(
    fold(word)
    for word in """in near from at around to en em no na nos nas do da de cerca desde por bei aus nach um à a au aux dans près sur
    в во из под около у г город города москве возле до ve në في من ب عند قرب بـ में से के पास i u w ve di""".split()
)
_AFTER = frozenset(fold(word) for word in "में से के का की city शहर area side".split())
_COMMON = frozenset(
    fold(word)
    for word in """sale nice mobile reading bath split orange of man most bar van bar best same barking deal bad ware date wells hull ripley
    sandwich march battle pool beer hope home cash buy lot big kind ok bed bell hook sofa mesa silla cama mata casa casas luz flores
    rosario toledo santa santo san paz como para todo vera venta carro caja sol mar pie ropa tal pila vino nova novo sete bom belo barra porto casas
    serra campo mato ponte prata rio mais la le les loos sete lens tours vitry
    roses bois nantes mer bon selle essen gute alt alte halle hof weil linden trier lage bunde rot weg siegen alles
    same neu hier gera worms haan bitte kamen лиски мир орел луга дача гусь роза киев остров сочи брест белый старый большой город дно луч
    मकान घर काम बस दो सेंट माल ازرق عمان القديم العين الباب الدار حلوان دار بيت جبل باب شمال حد
    university town market center price time size good bike home mini jordan sydney-like phoenix-like florence-like victoria paris-like lima-like van-like
    do de set pro max air mac box ring pan mira dolores ocean march lincoln jackson madison aurora nelson marion
    kia seat tesla ford toyota honda casio nikon gucci bose lego korg vespa zara puma samsung corona
    apple rolex alto polo golf tata hero omega xi an yi ya ta shi wuse deli bi""".split()
    if not word.endswith("-like")
) - {
    fold("toledo"),
    fold("nantes"),
    fold("rosario"),
    fold("киев"),
    fold("сочи"),
    fold("брест"),
    fold("орел"),
    fold("aurora"),
}
"""Everyday words that also are towns: taken for a town only after a word that leads to a place."""


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A town in a text. `led`: a word such as "in" led to it."""

    span: Span
    place: Place
    population: int
    led: bool


class Gazetteer:
    """Towns of at least 15,000 people, and smaller ones of small countries. `folder`: where the compiled towns are kept; without one, seconds to load."""

    def __init__(self, folder: Path | None = None) -> None:
        self._towns = load_towns(folder)
        self._countries, self._states = self._towns.countries, self._towns.states
        self._sounds: dict[str, dict[str, int]] = {}
        places = self._towns.count_of(TOWN)
        self._lat, self._lon = np.radians(self._towns.lat[:places]), np.radians(self._towns.lon[:places])

    def find(self, text: str, *, country: str | None = None, claims: Claims | None = None) -> PlaceMention | None:
        """The town that a message names, claimed; a namesake in `country` is preferred."""
        best: tuple[tuple[int, int], PlaceMention] | None = None
        for mention, rank in self._mentions(text, country):
            if claims is not None and not claims.is_free(mention.span):
                continue
            key = (rank, mention.population)
            if best is None or key > best[0]:
                best = (key, mention)
        if best is None:
            return None
        if claims is not None:
            claims.claim(best[1].span)
        return best[1]

    def resolve(self, written: str, *, language: str, country: str | None = None, close: bool = True) -> Place | None:
        """The town that words are known to name; `close`: also one that is only like them, as in another case."""
        folded = " ".join(fold(written).replace("’", "'").split()).strip(" .,!?-'")
        home = country or self._home(language)
        for name in self._spellings(folded, language):
            town = self._largest(name, home)
            if town is not None:
                return town.place()
        town = self._nearest_name(folded, home) or self._by_sound(folded, home) if close else None
        return town.place() if town is not None else None

    def _by_sound(self, folded: str, home: str | None) -> Town | None:
        """The town of the home country whose name has the same consonants in Latin letters, endings aside."""
        if home is None or folded.isascii():
            return None
        known = self._sounds_in(home)
        sound = skeleton(folded)
        for cut in (0, 1, 2):
            found = known.get(sound[: len(sound) - cut])
            if found is not None and len(sound) >= _FEWEST_CONSONANTS + 2 * cut:
                return self._towns[found]
        return None

    def _sounds_in(self, country: str) -> dict[str, int]:
        """The largest town of a country by the consonants of its name."""
        if country not in self._sounds:
            found: dict[str, int] = {}
            for index in self._towns.in_country(country):
                known = found.get(self._towns.sound(index))
                if known is None or self._towns.weight(known, None) < self._towns.weight(index, None):
                    found[self._towns.sound(index)] = index
            self._sounds[country] = found
        return self._sounds[country]

    def _spellings(self, folded: str, language: str) -> Iterator[str]:
        """The name as it is, without what is written onto it, and each of its parts."""
        yield folded
        alias = aliases_of("place").get(folded)
        if alias is not None:
            yield fold(alias)
        for pattern in (_ARABIC_PREFIX, _GLUED_BEFORE):
            bare = pattern.sub("", folded)
            if bare != folded:
                yield bare
        if "'" in folded:
            yield folded.split("'")[0]
            yield folded.replace("'", "")
        yield folded.replace("-", " ")
        if _UNSPACED.search(folded):
            for length in range(len(folded) - 1, 1, -1):
                for start in range(len(folded) - length + 1):
                    yield folded[start : start + length]
        elif " " in folded:
            first, _, rest = folded.partition(" ")
            if first in _BEFORE:
                yield rest
            yield from (word for word in sorted(folded.split(), key=len, reverse=True) if len(word) >= _LONG_PART)

    def _nearest_name(self, folded: str, home: str | None) -> Town | None:
        """The town whose name begins as the word does and differs only in its ending, as case endings do."""
        best: tuple[float, int] | None = None
        shortest = _SHORTEST_STEM if folded.isascii() or len(folded) < _SHORTEST_STEM else _SHORTEST_STEM - 1
        least = max(shortest, len(folded) - _LONGEST_ENDING)
        for length in range(len(folded), least - 1, -1):
            first, last = self._towns.beginning_with(folded[:length], _MOST_NAMES)
            if first == last:
                continue
            extra = self._towns.lengths(first, last) - length
            changed = len(folded) - length + extra
            few = (extra <= _OTHER_ENDING) & (changed <= max(_CHANGED * len(folded), 1))
            if not few.any():
                continue
            people = np.maximum(self._towns.weights(first, last, home), 10)
            costs = np.where(few, changed - np.log10(people) * _PER_MAGNITUDE, np.inf)
            at = int(np.argmin(costs))
            if best is None or costs[at] < best[0]:
                best = (float(costs[at]), first + at)
        return self._largest(self._towns.name(best[1]), home) if best else None

    def _home(self, language: str) -> str | None:
        """The country that a language is first thought of with."""
        return _HOMES.get(language)

    def candidates(self, text: str, *, language: str, country: str | None = None) -> list[tuple[PlaceMention, int]]:
        """Every town that a text may name, with how surely: 1 perhaps, 3 surely."""
        return self._mentions(text, country or self._home(language))

    def _mentions(self, text: str, country: str | None) -> list[tuple[PlaceMention, int]]:
        folded, origin = fold_aligned(text)
        found = self._unspaced(folded, origin, country) if _UNSPACED.search(folded) else []
        words = list(_WORD.finditer(folded))
        index = 0
        while index < len(words):
            taken = self._at(text, folded, origin, words, index, country)
            if taken is None:
                index += 1
                continue
            count, mention, rank = taken
            found.append((mention, rank))
            index += count
        return found

    def _at(
        self, text: str, folded: str, origin: list[int], words: list[re.Match[str]], index: int, country: str | None
    ) -> tuple[int, PlaceMention, int] | None:
        for count in range(min(_MAX_WORDS, len(words) - index), 0, -1):
            start, end = words[index].start(), words[index + count - 1].end()
            name = " ".join(folded[start:end].replace("’", "'").split())
            town, exact, glued = self._town(name, country, many=count > 1)
            if town is None:
                continue
            led = glued or (index > 0 and words[index - 1][0] in _BEFORE) or self._followed(words, index + count)
            written = text[origin[start]]
            proper = written.isupper() and index > 0 and not text[origin[start] : origin[end - 1] + 1].isupper()
            caseless = written.lower() == written.upper()
            short = len(name) < 4 and not (caseless and town.population >= _VERY_LARGE)
            rank = _rank(town, led, proper, caseless, exact, name in _COMMON or short, count)
            if exact and town.country == country and len(name) >= _TELLING and name not in _COMMON:
                rank = max(rank, 2)
            if rank:
                span = Span(origin[start], origin[end - 1] + 1)
                return count, PlaceMention(span, town.place(), town.population, led), rank
        return None

    def _followed(self, words: list[re.Match[str]], index: int) -> bool:
        return index < len(words) and words[index][0] in _AFTER

    def _town(self, name: str, country: str | None, *, many: bool) -> tuple[Town | None, bool, bool]:
        """The town of a name: (town, whether the name is exact, whether a preposition was glued to it)."""
        town = self._largest(name, country)
        if town is not None:
            return town, True, False
        bare = _ARABIC_PREFIX.sub("", name)
        if bare != name:
            town = self._largest(bare, country) or self._largest("ال" + bare, country)
            if town is not None and town.population >= _LARGE:
                return town, True, True
        if "а" <= name[0] <= "я" and len(name) >= 4:
            for stem in _cyrillic_stems(name):
                town = self._largest(stem, country)
                if town is not None and town.population >= _LARGE:
                    return town, False, False
        return None, False, False

    def _largest(self, name: str, country: str | None) -> Town | None:
        return self._towns.largest(name, country)

    def _unspaced(self, folded: str, origin: list[int], country: str | None) -> list[tuple[PlaceMention, int]]:
        found = []
        index = 0
        while index < len(folded):
            for length in range(min(8, len(folded) - index), 1, -1):
                name = folded[index : index + length]
                if not all(_UNSPACED.match(character) for character in name):
                    continue
                town = self._largest(name, country)
                if town is None or town.population < _LARGE:
                    continue
                before, after = folded[max(0, index - 1) : index], folded[index + length : index + length + 1]
                led = (bool(before) and before in "在去到住从從") or (bool(after) and after in "市区區でにの県で駅から")
                if town.population >= _VERY_LARGE or (led and town.population >= _LARGE) or (length > 2 and led):
                    span = Span(origin[index], origin[index + length - 1] + 1)
                    found.append((PlaceMention(span, town.place(), town.population, led), 3 if led else 2))
                    index += length - 1
                    break
            index += 1
        return found

    def lookup(self, text: str, *, country: str | None = None) -> list[Place]:
        """Towns of an answer such as "Chicago" or "in Springfield, Ohio", the likeliest first; one where it is clear."""
        whole = " ".join(fold(text).strip(" .,!").split())
        before = self._before_country(whole)
        name = next((part for part in (whole, whole.split(",")[0].strip(), before) if part in self._towns), None)
        if name is None:
            mention = self.find(text, country=country)
            if mention is None:
                like = self._nearest_name(whole, country) if whole.count(" ") < _FEW_WORDS else None
                return [like.place()] if like is not None and like.population >= _LARGE else []
            start, end = mention.span.start, mention.span.end
            name = fold(text[start:end])
            if name not in self._towns:
                return [mention.place]
        numbers = sorted(set(self._towns.named(name)), key=lambda index: -self._towns.weight(index, country))
        towns = [self._towns[index] for index in numbers]
        exact = [town for town in towns if fold(town.name) == name]
        pool = [town for town in towns if town in exact or town.population >= _LARGE or len(towns) == 1] or towns
        rest = whole.removeprefix(name)
        hinted = [town for town in towns if rest and self._is_in(town, rest.strip(" ,"))]
        pool = hinted or pool
        if len(pool) == 1 or pool[0].weight(country) >= _DOMINANT * pool[1].weight(country):
            return [pool[0].place()]
        return [town.place() for town in pool[:6]]

    def _before_country(self, whole: str) -> str:
        """ "guadalajara" of "guadalajara mexico"; empty where no country or state ends the answer."""
        countries = (country["name"] for country in self._countries.values())
        names = (fold(name) for name in (*countries, *self._states.values(), *self._states))
        return next((whole.removesuffix(f" {name}") for name in names if whole.endswith(f" {name}")), "")

    def _is_in(self, town: Town, hint: str) -> bool:
        country = self._countries[town.country]["name"] if town.country in self._countries else town.country
        return hint in (fold(country), fold(town.region)) or self._states.get(hint.upper(), "-") == town.region

    def region(self, place: Place) -> str:
        """The state of a town of the United States, by its English name; empty elsewhere."""
        return "" if place.lat is None or place.lon is None else self._towns[self._nearest(place.lat, place.lon)].region

    def nearest(self, lat: float, lon: float) -> Place:
        """The town nearest to a point."""
        return self._towns[self._nearest(lat, lon)].place()

    def _nearest(self, lat: float, lon: float) -> int:
        return int(np.argmin(self._chord(lat, lon)))

    def _chord(self, lat: float, lon: float) -> npt.NDArray[np.float64]:
        phi, theta = math.radians(lat), math.radians(lon)
        half = np.sin((self._lat - phi) / 2) ** 2
        distance: npt.NDArray[np.float64] = (
            half + math.cos(phi) * np.cos(self._lat) * np.sin((self._lon - theta) / 2) ** 2
        )
        return distance

    def midpoint_town(self, first: Place, second: Place) -> Place:
        """A town near the middle of the way between two places (great circle); their own where it is the same."""
        if first.name == second.name and first.country == second.country:
            return first
        lat, lon = _middle(first, second)
        return self.nearest(lat, lon)

    def timezone(self, place: Place) -> str:
        """The IANA zone of a place: that of the nearest town."""
        if place.lat is None or place.lon is None:
            return "UTC"
        return self._towns[self._nearest(place.lat, place.lon)].zone

    def country_currency(self, country: str) -> str:
        """ISO 4217 of a country (ISO 3166 alpha-2); USD where it has none of its own."""
        return self._countries.get(country, {}).get("currencycode") or "USD"

    def country_languages(self, country: str) -> list[str]:
        """Languages of a country, the commonest first, without region."""
        listed = self._countries.get(country, {}).get("languages", "")
        return [tag.split("-")[0] for tag in listed.split(",") if tag]

    def distance_km(self, first: Place, second: Place) -> float:
        """Great-circle distance between two places."""
        return haversine_km(first.lat or 0.0, first.lon or 0.0, second.lat or 0.0, second.lon or 0.0)


def _middle(first: Place, second: Place) -> tuple[float, float]:
    vector = np.zeros(3)
    for place in (first, second):
        phi, theta = math.radians(place.lat or 0.0), math.radians(place.lon or 0.0)
        vector += [math.cos(phi) * math.cos(theta), math.cos(phi) * math.sin(theta), math.sin(phi)]
    x, y, z = vector
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def _rank(town: Town, led: bool, proper: bool, caseless: bool, exact: bool, common: bool, words: int) -> int:
    """How surely a name in a text is meant as a town: 0 not at all, 3 surely."""
    if led:
        if common:
            return 1 if town.population >= _LARGE and proper else 0
        return 3 if exact or town.population >= _LARGE else 2
    if common:
        return 0
    if proper and (exact or town.population >= _LARGE):
        return 2
    large = town.population >= (_LARGE if caseless or words > 1 else 300_000)
    return 1 if large else 0


@lru_cache(maxsize=4096)
def _cyrillic_stems(name: str) -> tuple[str, ...]:
    """Nominative forms that a Russian, Ukrainian or Bulgarian case form may come from: Москве, Казани, Петербурге."""
    stems = []
    for ending, nominatives in (
        ("ском", ("ск",)), ("ове", ("ов",)), ("ові", ("ів",)), ("еві", ("їв", "ів")), ("ї", ("я",)), ("і", ("", "а", "о", "ь", "і", "я")), ("ово", ("ово",)), ("е", ("", "а", "о", "ь")), ("и", ("ь", "а", "я", "")), ("у", ("а", "")),
        ("ы", ("а", "")), ("а", ("",)), ("ом", ("",)), ("ой", ("а",)), ("ью", ("ь",)), ("ю", ("ь", "я")), ("я", ("ь", "и")),
    ):  # fmt: skip
        if name.endswith(ending):
            stems += [name[: -len(ending)] + nominative for nominative in nominatives]
    return tuple(stems)
