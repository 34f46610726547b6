"""Towns by any of their names (GeoNames, `nlu.towns`), and small questions of geography."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from metaspace.geography import haversine_km
from metaspace.intent import Place
from nlu.aliases import aliases_of
from nlu.folding import MARKS, SPACELESS, fold, fold_aligned
from nlu.likeness import BENDING, Bent, Likeness, bare_names, cyrillic_stems
from nlu.place_words import AFTER, BEFORE, COMMON, HOMES, NEIGHBOURS, OWN_LETTERS
from nlu.sounds import skeleton
from nlu.spans import Claims, Span
from nlu.town_names import common_words, own_names
from nlu.towns import TOWN, Town, load_towns

_LARGE = 150_000
_KNOWN = 100_000
LISTED = 4
"""How surely a town is meant whose name no other word of the language is written like."""
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
_SHORTEST_STEM, _OTHER_ENDING = 3, 2
_MOST_NAMES = 400
"""Names that are looked at for one stem."""
_TELLING = 4
"""Letters of a name that alone make it likely where its country is known."""
_FEW_WORDS = 2
_FEW_LETTERS = 3
_PER_MAGNITUDE = 1.0
"""A town ten times larger makes up for one more letter of difference."""


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
        self._likeness = Likeness(self._towns)
        self._starts: dict[str, dict[str, list[str]]] = {}
        places = self._towns.count_of(TOWN)
        self._lat, self._lon = np.radians(self._towns.lat[:places]), np.radians(self._towns.lon[:places])

    def find(self, text: str, *, country: str | None = None, claims: Claims | None = None) -> PlaceMention | None:
        """The town that a message names, claimed; a namesake in `country` is preferred."""
        best: tuple[tuple[int, int], PlaceMention] | None = None
        for mention, rank in self._mentions(text, "", (country,) if country else ()):
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

    def resolve(
        self, written: str, *, language: str, country: str | None = None, close: bool = True, sure: bool = True
    ) -> Place | None:
        """The town that words are known to name; `close`: also one that is only like them, as in another case.

        `sure`: the words are no others; where they might be, a town abroad must be known and sound as they do.
        """
        folded = " ".join(fold(written).replace("’", "'").split()).strip(" .,!?-'")
        homes = self._homes(language, country)
        words = folded.split(" ")
        parts = (folded, " ".join(words[1:]), " ".join(words[:-1])) if 1 < len(words) <= _MAX_WORDS else (folded,)
        for part in parts:
            town, exact = self._meant(part, language, homes, close)
            if town is None or (part not in own_names(language) and _is_by_chance(town, part, homes)):
                continue
            if sure or town.country in homes or (exact and self._is_known_abroad(town, part)):
                return town.place()
        return None

    @staticmethod
    def _is_known_abroad(town: Town, words: str) -> bool:
        return town.population >= _KNOWN and skeleton(town.name)[:2] == skeleton(words)[:2]

    def _meant(self, folded: str, language: str, homes: tuple[str, ...], close: bool) -> tuple[Town | None, bool]:
        """The town, and whether it is written just so."""
        exact = self._exact(folded, language, homes)
        if not close or (exact is not None and _needs_no_other(exact, folded, language, homes)):
            return (exact[0], True) if exact else (None, False)
        bent = self._likeness.bent(folded, homes) if language in BENDING else None
        if exact is not None:
            better = bent is not None and bent.cost < self._likeness.cost(exact[0], homes)
            return (bent.town, False) if bent is not None and better else (exact[0], True)
        return self._like(folded, homes, bent), False

    def _like(self, folded: str, homes: tuple[str, ...], bent: Bent | None) -> Town | None:
        """The town whose name is most like the words: bent, of the same sound, longer, or else beginning so."""
        if bent is not None and bent.home and bent.nearly:
            return bent.town
        at_once = None if folded.isascii() else self._likeness.sounding(folded, homes, 0)
        if at_once is not None or (bent is not None and bent.home):
            return at_once or (bent.town if bent else None)
        if not folded.isascii():
            for name in self._unglued(folded):
                town = self._likeness.sounding(name, homes)
                if town is not None:
                    return town
        town = self._likeness.shortened(folded, homes)
        if town is not None or bent is not None:
            return town or (bent.town if bent else None)
        return self._nearest_name(folded, homes[0] if homes else None)

    def _exact(self, folded: str, language: str, homes: tuple[str, ...]) -> tuple[Town, bool] | None:
        """The town that is written so, and whether the whole of the words is its name."""
        home = homes[0] if homes else None
        own = self._own(folded, language) or self._aliased(folded, homes)
        if own is not None:
            return own, True
        town = self._largest(folded, home)
        if town is not None and _comes_first(town, language, homes):
            return town, True
        for name in bare_names(folded, language):
            bare = self._own(name, language) or self._largest(name, home)
            if bare is not None and (bare.country in homes or bare.population >= _KNOWN):
                return bare, True
        if town is not None:
            return town, True
        for name in self._spellings(folded):
            town = self._own(name, language) or self._largest(name, home)
            if town is not None:
                return town, False
        return None

    def _own(self, name: str, language: str) -> Town | None:
        """The town that speakers of a language call so."""
        meant = own_names(language).get(name)
        if meant is None:
            return None
        towns = [town for town in map(self._towns.__getitem__, self._towns.named(meant[0])) if town.country == meant[1]]
        return max(towns, key=lambda town: town.population, default=None)

    def _aliased(self, name: str, homes: tuple[str, ...]) -> Town | None:
        """The town that the messages name so; another language's only where no town has the name."""
        alias = aliases_of("place").get(name)
        if alias is None:
            return None
        towns = [self._towns[index] for index in self._towns.named(fold(alias))]
        town = max(towns, key=lambda each: (each.name == alias, each.weight(homes[0] if homes else None)), default=None)
        return town if town is not None and (town.country in homes or name not in self._towns) else None

    @staticmethod
    def _unglued(folded: str) -> Iterator[str]:
        """The words, without what is written before them first."""
        for pattern in (_ARABIC_PREFIX, _GLUED_BEFORE):
            bare = pattern.sub("", folded)
            if bare != folded:
                yield bare
        yield folded

    def _spellings(self, folded: str) -> Iterator[str]:
        """The name without what is written onto it, and each of its parts."""
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
            if first in BEFORE:
                yield rest
            yield from (word for word in sorted(folded.split(), key=len, reverse=True) if len(word) >= _LONG_PART)

    def _nearest_name(self, folded: str, home: str | None) -> Town | None:
        """The town of home, or a large one, whose name begins as the word does and hardly differs in its ending."""
        most = min(len(folded) // _SHORTEST_STEM, _OTHER_ENDING)
        best: tuple[float, Town] | None = None
        for length in range(len(folded), max(len(folded) - most, _SHORTEST_STEM) - 1, -1):
            first, last = self._towns.beginning_with(folded[:length], _MOST_NAMES)
            few = self._towns.lengths(first, last) - length + len(folded) - length <= most
            for number in (first + np.flatnonzero(few)).tolist():
                town = self._largest(self._towns.name(number), home)
                if town is None or (town.country != home and town.population < _VERY_LARGE):
                    continue
                changed = len(folded) - length + len(self._towns.name(number)) - length
                cost = changed - math.log10(max(town.weight(home), 10)) * _PER_MAGNITUDE
                if best is None or cost < best[0]:
                    best = (cost, town)
        return best[1] if best is not None else None

    def _homes(self, language: str, country: str | None) -> tuple[str, ...]:
        """The countries that towns are looked for in first: the person's own, else those of the language."""
        spoken = (HOMES[language], *NEIGHBOURS.get(language, ())) if language in HOMES else ()
        return (country, *(each for each in spoken if each != country)) if country else spoken

    def candidates(self, text: str, *, language: str, country: str | None = None) -> list[tuple[PlaceMention, int]]:
        """Every town that a text may name, with how surely: 1 perhaps, LISTED a name of home."""
        return self._mentions(text, language, self._homes(language, country))

    def _mentions(self, text: str, language: str, homes: tuple[str, ...]) -> list[tuple[PlaceMention, int]]:
        folded, origin = fold_aligned(text)
        spaceless = _UNSPACED.search(folded) is not None
        found = self._unspaced(folded, origin, homes[0] if homes else None) if spaceless else []
        if spaceless and language:
            found += self._within(folded, origin, language)
        words = list(_WORD.finditer(folded))
        index = 0
        while index < len(words):
            taken = self._at(text, folded, origin, words, index, language, homes)
            if taken is None:
                index += 1
                continue
            count, mention, rank = taken
            found.append((mention, rank))
            index += count
        return found

    def _at(
        self,
        text: str,
        folded: str,
        origin: list[int],
        words: list[re.Match[str]],
        index: int,
        language: str,
        homes: tuple[str, ...],
    ) -> tuple[int, PlaceMention, int] | None:
        for count in range(min(_MAX_WORDS, len(words) - index), 0, -1):
            start, end = words[index].start(), words[index + count - 1].end()
            name = " ".join(folded[start:end].replace("’", "'").split())
            written = text[origin[start] : origin[end - 1] + 1]
            span = Span(origin[start], origin[end - 1] + 1)
            own = self._own(name, language)
            if own is not None and name not in COMMON:
                long = len(name) >= _TELLING or (len(name) >= _SHORTEST_STEM and not name.isascii())
                common = name in common_words(language)
                rank = LISTED if long and not common else 3 if written.isupper() and not text.isupper() else 1
                rank = 2 if rank == 1 and len(name) >= _SHORTEST_STEM and not common else rank
                return count, PlaceMention(span, own.place(), own.population, False), rank
            town, exact, glued, whole = self._town(name, homes, language, many=count > 1)
            if town is None:
                continue
            led = glued or (index > 0 and words[index - 1][0] in BEFORE) or self._followed(words, index + count)
            proper = written[0].isupper() and index > 0 and not written.isupper()
            caseless = written[0].lower() == written[0].upper()
            short = len(name) < 4 and not (caseless and town.population >= _VERY_LARGE)
            near = town.country in homes or town.population >= _LARGE
            rank = _rank(town, led and near, proper, caseless, exact, name in COMMON or short, count)
            if exact and town.country in homes and len(name) >= _TELLING and name not in COMMON:
                plain = LISTED if whole and town.population >= TOWN else 3
                rank = max(rank, 1 if name in common_words(language) else plain)
            if rank == 1 and town.population >= _VERY_LARGE and fold(town.name) == name not in common_words(language):
                rank = 2
            if rank:
                return count, PlaceMention(span, town.place(), town.population, led), rank
        return None

    def _within(self, folded: str, origin: list[int], language: str) -> list[tuple[PlaceMention, int]]:
        """Names that a language without spaces has for towns, longer ones first."""
        known = self._by_start(language)
        found: list[tuple[PlaceMention, int]] = []
        index = 0
        while index < len(folded):
            name = next(
                (each for each in known.get(folded[index : index + 2], ()) if folded.startswith(each, index)), None
            )
            town = None if name is None else self._own(name, language) or self._largest(name, HOMES.get(language))
            if name is None or town is None:
                index += 1
                continue
            span = Span(origin[index], origin[index + len(name) - 1] + 1)
            rank = 1 if name in common_words(language) or len(name) < _TELLING else LISTED
            found.append((PlaceMention(span, town.place(), town.population, False), rank))
            index += len(name)
        return found

    def _by_start(self, language: str) -> dict[str, list[str]]:
        """Names of towns in a language without spaces by their first two letters."""
        if language not in self._starts:
            names = {name for name in own_names(language) if _UNSPACED.match(name)}
            if language in OWN_LETTERS:
                first, last = (self._towns.place_of(letter) for letter in OWN_LETTERS[language])
                home = HOMES[language]
                every = ((self._towns.name(number), number) for number in range(first, last))
                names |= {name for name, _ in every if len(name) >= _TELLING and self._is_in_country(name, home)}
            starts: dict[str, list[str]] = {}
            for name in sorted(names, key=len, reverse=True):
                starts.setdefault(name[:2], []).append(name)
            self._starts[language] = starts
        return self._starts[language]

    def _is_in_country(self, name: str, country: str) -> bool:
        return any(self._towns.country(index) == country for index in self._towns.named(name))

    def _followed(self, words: list[re.Match[str]], index: int) -> bool:
        return index < len(words) and words[index][0] in AFTER

    def _town(
        self, name: str, homes: tuple[str, ...], language: str, *, many: bool
    ) -> tuple[Town | None, bool, bool, bool]:
        """The town of a name: (town, whether it is listed, whether a preposition was glued to it, whether as it is)."""
        country = homes[0] if homes else None
        town = self._largest(name, country)
        if town is not None and _comes_first(town, language, homes):
            return town, True, False, True
        if not many:
            for stem in bare_names(name, language):
                bent = self._own(stem, language) or self._largest(stem, country)
                if bent is not None and len(stem) >= _TELLING and bent.country in homes and stem not in COMMON:
                    return bent, True, False, False
        if town is not None:
            return town, True, False, True
        bare = next((each for each in self._unglued(name) if each != name), name)
        if bare != name:
            town = self._own(bare, language) or self._largest(bare, country) or self._largest("ال" + bare, country)
            at_home = town is not None and town.country in homes and len(bare) >= _TELLING and bare not in COMMON
            if town is not None and (at_home or town.population >= _LARGE):
                return town, True, True, False
        if "а" <= name[0] <= "я" and len(name) >= 4:
            for stem in cyrillic_stems(name):
                town = self._largest(stem, country)
                if town is not None and town.population >= _LARGE:
                    return town, False, False, False
        return None, False, False, False

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


def _is_by_chance(town: Town, words: str, homes: tuple[str, ...]) -> bool:
    """True for few letters that are some name of a town abroad, but not its own."""
    few = len(words) <= _FEW_LETTERS and words.isascii()
    return few and town.country not in homes and town.population < _VERY_LARGE and fold(town.name) != words


def _comes_first(town: Town, language: str, homes: tuple[str, ...]) -> bool:
    """True for a name as it is written, before one that it may be a form of."""
    return town.country in homes or town.population >= (_VERY_LARGE if language in BENDING else _LARGE)


def _needs_no_other(exact: tuple[Town, bool], folded: str, language: str, homes: tuple[str, ...]) -> bool:
    """True where a name is no bent form of another's: one of home, or of a city that all the world knows."""
    town, whole = exact
    return language not in BENDING or (whole and (town.country in homes or town.population >= _VERY_LARGE))


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
