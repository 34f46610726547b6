"""Names of towns as a language bends them, glues words to them or writes them in its own letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

import numpy as np

from nlu.folding import fold
from nlu.sounds import romanised, skeleton
from nlu.towns import Town, TownTable

BENDING = frozenset(
    "am az be bg bn cs el et fa fi gu he hi hr hu hy is ka kk ko lt lv mk mr ne pa pl ps ru si sk sl sq sr ta te tr uk ur uz".split()
)
"""Languages that put endings on a name."""
_ENDINGS = {
    "az": "da də dan dən ya yə a ə ın in un ün nın nin nun nün dakı dəki",
    "tr": "da de ta te dan den tan ten ya ye a e ın in un ün nın nin daki deki",
    "uz": "da dan ga ka qa ning dagi lik",
    "kk": "да де та те дан ден тан тен нан нен ға ге қа ке ның нің дың дің тың тің дағы дегі тағы тегі",
    "et": "s l st lt le sse ni n ss ll sel",
    "fi": "ssa ssä sta stä lla llä lta ltä lle n an en in on un yn än ön ssä seen iin oon aan ään",
    "hu": "n on en ön an ban ben ba be bol ból ből rol ról ről tol tól től ra re nak nek i hoz hez höz ig",
    "is": "i s um a ar",
    "lt": "e o oje oj ėje ėj uje yje iuose uose ose ėse ius us os",
    "lv": "a ā ē ī i as es is u ū ai ei",
    "hy": "ում ի ից ը ն ու ին",
    "ka": "ში იდან დან ს ის ისკენ თან ზე მდე",
    "gu": "માં થી નું ના ની નો ને",
    "mr": "ला त ात मध्ये हून तून ातून चा ची चे च्या जवळ",
    "ne": "मा को का की बाट देखि तिर ले लाई",
    "hi": "में से का की के",
    "bn": "ে তে য় র ের এর থেকে য়ে ের",
    "pa": "ਚ ਵਿੱਚ ਤੋਂ ਦਾ ਦੀ ਦੇ",
    "ta": "ல ில் லிருந்து ில இல் இல க்கு க்கும் லேர்ந்து லில் யில யில் த்தில் துல த்துல",
    "te": "లో నుండి నుంచి కి కు లోని",
    "si": "ේ යේ ෙන් න් ට ෙ වල",
    "ko": "에서 에서만 에 역 시 동 쪽 쪽에서 이 은 는 의 까지 으로 로 이고 이구 고 입니다 이에요 이예요 예요 인데 이라 이라서 사는 직거래 근처",
    "sq": "ë es it in n un i",
    "fa": "م ی",
}
"""What is written onto a town that is otherwise as it is listed."""
_ENDINGS_FOLDED = {
    tag: tuple(sorted({fold(each) for each in said.split()}, key=len, reverse=True)) for tag, said in _ENDINGS.items()
}
_CYRILLIC = frozenset("be bg mk ru sr uk".split())
_SHORTEST_NAME = 3
_SHORT_NAMES = frozenset(("ko", "mr", "ne", "hi", "gu", "pa"))
"""A letter of theirs says more."""
_STEM = 3
"""Letters that a bent word has in common with its name."""
_MOST_NAMES = 6000
_LOST, _ADDED = 3, 6
"""Letters of a name that an ending takes the place of, and letters that it has."""
_LOST_COST, _ADDED_COST, _ABROAD, _PER_MAGNITUDE = 1.0, 0.4, 1.5, 0.5
_NEXT_DOOR = 0.7
_NEARLY, _LITTLE = 3.0, 2.9
"""Of a difference: so little that it is taken at home before all else, or abroad at all."""
_LONG_ENOUGH = 4
_VERY_LARGE = 900_000
_KNOWN_ABROAD = 500_000
_COARSE = str.maketrans({"v": "b", "p": "b", "f": "b", "t": "d", "g": "k", "j": "s", "c": "s", "r": "l"})
_ARABIC = re.compile("[\u0600-\u06ff]")
_LEAST_ALIKE, _ALIKE_ABROAD = 0.62, 0.7
_HEARD_OF = 100_000
CUTS = 3
"""Consonants of endings."""


def bare_names(word: str, language: str) -> Iterator[str]:
    """A folded word without each ending of the language that it may have; the name as it is listed may be left."""
    if language in _CYRILLIC and len(word) > _SHORTEST_NAME:
        yield from cyrillic_stems(word)
    for ending in _ENDINGS_FOLDED.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_NAME - (language in _SHORT_NAMES):
            if language == "ka":  # its nominative has an ending too
                yield word[: -len(ending)] + "ი"
            yield word[: -len(ending)]


@dataclass(frozen=True, slots=True)
class Bent:
    """A town by a bent form of its name; `nearly`: hardly more than an ending was added."""

    town: Town
    cost: float
    nearly: bool
    home: bool


class Likeness:
    """Looks for the town whose name is most like some words."""

    def __init__(self, towns: TownTable) -> None:
        self._towns = towns
        self._sounds: dict[str, dict[str, list[tuple[str, int]]]] = {}

    def bent(self, folded: str, homes: tuple[str, ...]) -> Bent | None:
        """The town whose name differs only in the endings of its words."""
        words = folded.split()
        if not words or len(words[0]) < _STEM:
            return None
        stem = words[0][: _STEM if len(words[0]) > _STEM else _STEM - 1]
        first, last = self._towns.beginning_with(stem, _MOST_NAMES)
        if first == last:
            return None
        lengths = self._towns.lengths(first, last)
        fitting = (lengths <= len(folded) + _LOST * len(words)) & (lengths >= len(folded) - _ADDED * len(words))
        best: tuple[float, int, float] | None = None
        for number, town in self._towns.likely(first, last, fitting, homes, _KNOWN_ABROAD):
            difference = _difference(words, self._towns.name(number).split())
            if difference is None or (self._towns.country(town) not in homes and difference > _LITTLE):
                continue
            cost = difference + _far(self._towns.country(town), homes) * (1 + difference / 2)
            cost -= float(np.log10(max(self._towns.weight(town, None), 10))) * _PER_MAGNITUDE
            if best is None or cost < best[0]:
                best = (cost, town, difference)
        if best is None:
            return None
        town_meant = self._towns[best[1]]
        return Bent(town_meant, best[0], best[2] < _NEARLY, town_meant.country in homes)

    def shortened(self, folded: str, homes: tuple[str, ...]) -> Town | None:
        """The largest town of home whose name goes on after these words: Sant Boi de Llobregat."""
        first, last = self._towns.beginning_with(f"{folded} ", _MOST_NAMES)
        if len(folded) < _LONG_ENOUGH or first == last:
            return None
        fitting = np.ones(last - first, np.bool_)
        known = [town for _, town in self._towns.likely(first, last, fitting, homes[:1], _VERY_LARGE)]
        return self._towns[max(known, key=lambda town: self._towns.weight(town, homes[0]))] if known and homes else None

    @staticmethod
    def cost(town: Town, homes: tuple[str, ...]) -> float:
        """What a town costs whose name is written just so."""
        return _far(town.country, homes) - float(np.log10(max(town.population, 10))) * _PER_MAGNITUDE

    def sounding(self, folded: str, homes: tuple[str, ...], cuts: int = CUTS) -> Town | None:
        """The town whose name sounds alike in Latin letters, endings of so many consonants aside."""
        letters = _latin(folded)
        sound = _coarse(_without_w(letters) if _ARABIC.search(folded) else letters)
        for cut in range(cuts + 1):
            known = sound[: len(sound) - cut]
            at_home = homes if len(known) >= (2 if cut == 0 else 3) else ()
            everywhere = ("",) if len(known) >= 4 and cut <= 1 else ()
            best: tuple[float, int] | None = None
            for land in (*at_home, *everywhere):
                for name, town in self._sounds_in(land).get(known, ()):
                    alike = SequenceMatcher(None, name, letters[: len(name) + 1] if cut else letters).ratio()
                    if alike < (_LEAST_ALIKE if land else _ALIKE_ABROAD):
                        continue
                    alike += 0.02 * float(np.log10(max(self._towns.weight(town, None), 10)))
                    if best is None or alike > best[0]:
                        best = (alike, town)
            if best is not None:
                return self._towns[best[1]]
        return None

    def _sounds_in(self, country: str) -> dict[str, list[tuple[str, int]]]:
        """The towns of a country, or the large ones of all, by the consonants of their names."""
        if country not in self._sounds:
            found: dict[str, list[tuple[str, int]]] = {}
            for index in self._towns.in_country(country) if country else range(self._towns.count_of(_HEARD_OF)):
                name = romanised(self._towns.own_name(index))
                for sound in {_coarse(name), _coarse(_without_w(name))}:
                    found.setdefault(sound, []).append((name, index))
            self._sounds[country] = found
        return self._sounds[country]


def _latin(folded: str) -> str:
    """Words of another script in Latin letters, where a bare c is the sound of cheese."""
    letters = romanised(folded)
    return letters if folded.isascii() else letters.replace("ch", "c").replace("c", "ch")


def _without_w(letters: str) -> str:
    """Without what is a vowel as often as not in Arabic letters."""
    return letters[:1] + letters[1:].replace("w", "")


def _coarse(letters: str) -> str:
    """Consonants, with those as one that scripts confuse."""
    known = skeleton(letters).translate(_COARSE)
    return "".join(letter for index, letter in enumerate(known) if index == 0 or letter != known[index - 1])


def _far(country: str, homes: tuple[str, ...]) -> float:
    """What it costs a town not to lie in the first country."""
    return _ABROAD if country not in homes else 0.0 if country == homes[0] else _NEXT_DOOR


def _difference(words: list[str], names: list[str]) -> float | None:
    """What it costs to take words for a name of as many words; None where more than endings differ."""
    if len(words) != len(names):
        return None
    cost = 0.0
    for word, name in zip(words, names, strict=True):
        same = 0
        for one, other in zip(word, name, strict=False):
            if one != other:
                break
            same += 1
        lost, added = len(name) - same, len(word) - same
        if lost > _LOST or added > _ADDED or 2 * same < len(name) or (same < _STEM and lost):
            return None
        cost += lost * _LOST_COST + added * _ADDED_COST
    return cost


@lru_cache(maxsize=4096)
def cyrillic_stems(name: str) -> tuple[str, ...]:
    """Nominative forms that a Russian, Ukrainian or Bulgarian case form may come from: Москве, Казани, Петербурге."""
    stems = []
    for ending, nominatives in (
        ("ском", ("ск",)), ("ове", ("ов",)), ("ові", ("ів",)), ("еві", ("їв", "ів")), ("єві", ("ів",)), ("єва", ("ів",)), ("ї", ("я",)), ("і", ("", "а", "о", "ь", "і", "я")), ("ово", ("ово",)), ("е", ("", "а", "о", "ь")), ("и", ("ь", "а", "я", "")), ("у", ("а", "")),
        ("ы", ("а", "")), ("а", ("",)), ("ом", ("",)), ("ой", ("а",)), ("ью", ("ь",)), ("ю", ("ь", "я")), ("я", ("ь", "и")),
    ):  # fmt: skip
        if name.endswith(ending):
            stems += [name[: -len(ending)] + nominative for nominative in nominatives]
    return tuple(stems)
