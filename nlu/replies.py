"""The only way text reaches a person: a key of the catalogs, rendered in her language.

Catalogs are Fluent files, `nlu/catalogs/<tag>.ftl`; plurals and selectors are CLDR's, numbers, money, distances and
dates are Babel's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime, get_timezone_gmt, get_timezone_name
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_precision
from babel.units import format_unit
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message
from fluent.runtime.types import FluentNumber, fluent_number

from nlu import values
from nlu.folding import fold
from nlu.lexicons import Lexicon

_ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
CATALOGS = Path(__file__).parent / "catalogs"
FALLBACK = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps"})
_COMMAS = {
    "zh": "\u3001", "yue": "\u3001", "ja": "\u3001", "ar": "\u060c ", "fa": "\u060c ", "ur": "\u060c ", "ps": "\u060c ",
    "am": "\u1363 ", "my": "\u104a ",
}  # fmt: skip
"""Between the parts of a list, where it is not a comma and a space."""
KM_PER_MILE = 1.609344
_MILE_COUNTRIES = frozenset({"US", "GB", "LR", "MM"})
_PLAIN_ATTRIBUTES = frozenset({"size", "brand", "model", "year"})


class MissingReply(KeyError):
    """No catalog has this key, or a value that it needs was not given."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A rendered reply: its text, and its title where the catalog gives one."""

    text: str
    title: str | None = None


def lookup_tags(tag: str) -> list[str]:
    """BCP-47 lookup by truncation: zh-Hant-TW, zh-Hant, zh; underscores are taken for hyphens."""
    parts = tag.replace("_", "-").split("-")
    return ["-".join(parts[:length]) for length in range(len(parts), 0, -1)]


class _Catalog:
    """One language's replies. Each is parsed on its first use: all of a catalog at once would hold up everybody."""

    def __init__(self, tag: str, path: Path) -> None:
        self.bundle = FluentBundle([tag], use_isolating=tag.split("-")[0] in RIGHT_TO_LEFT)
        text = path.read_text(encoding="utf-8")
        starts = [(match[1], match.start()) for match in _ENTRY.finditer(text)]
        ends = [start for _, start in starts[1:]] + [len(text)]
        self._unread = {name: text[start:end] for (name, start), end in zip(starts, ends, strict=True)}

    def message(self, key: str) -> Message | None:
        """The reply of a key, where there is one."""
        self._read(key)
        return self.bundle.get_message(key) if self.bundle.has_message(key) else None

    def _read(self, name: str) -> None:
        source = self._unread.pop(name, None)
        if source is not None:
            self.bundle.add_resource(FluentResource(source))
            for reference in _REFERENCE.findall(source):
                self._read(reference)


class Replies:
    """All catalogs. Files are read on first use of their language."""

    def __init__(self, lexicon: Lexicon, folder: Path = CATALOGS) -> None:
        self.lexicon = lexicon
        self._files = {path.stem.casefold(): path for path in folder.glob("*.ftl")}
        self._catalogs: dict[str, _Catalog] = {}

    @property
    def languages(self) -> list[str]:
        """Tags of all catalogs."""
        return sorted(path.stem for path in self._files.values())

    def closest(self, tag: str) -> str:
        """The catalog that serves a language tag best; English where none does."""
        for candidate in lookup_tags(tag):
            path = self._files.get(candidate.casefold())
            if path is not None:
                return path.stem
        return FALLBACK

    def render(self, language: str, key: str, data: Mapping[str, Any] | None = None, *, country: str = "") -> Reply:
        """A reply in the closest catalog's language; raises MissingReply rather than show a hole."""
        tag = self.closest(language)
        catalog = self._catalog(tag)
        message = catalog.message(key)
        if message is None:
            raise MissingReply(f"{key} in {tag}")
        shown = {name: self._show(value, tag, country) for name, value in (data or {}).items()}
        title = message.attributes.get("title")
        text = _format(catalog.bundle, message.value, shown, key) if message.value else ""
        return Reply(text.strip(), _format(catalog.bundle, title, shown, key) if title else None)

    def text(self, language: str, key: str, data: Mapping[str, Any] | None = None, *, country: str = "") -> str:
        """Only the text of a reply."""
        return self.render(language, key, data, country=country).text

    def has(self, language: str, key: str) -> bool:
        """True where the closest catalog knows the key."""
        return self._catalog(self.closest(language)).message(key) is not None

    def attribute(self, language: str, name: str, value: str | int) -> str:
        """An attribute's value as a card shows it: names and sizes as they are, words in the reader's language."""
        tag = self.closest(language)
        if name == "condition":
            return self.text(tag, f"condition-{str(value).replace('_', '-')}")
        if name in ("color", "material"):
            key = f"{name}-{str(value).casefold().replace(' ', '-')}"
            return self.text(tag, key) if self.has(tag, key) else str(value)
        if name in _PLAIN_ATTRIBUTES:
            return str(value)
        key = f"attribute-{name.replace('_', '-')}"
        return self.text(tag, key, {"value": Decimal(str(value))}) if self.has(tag, key) else str(value)

    def _catalog(self, tag: str) -> _Catalog:
        if tag not in self._catalogs:
            self._catalogs[tag] = _Catalog(tag, self._files[tag.casefold()])
        return self._catalogs[tag]

    def _show(self, value: Any, tag: str, country: str) -> str | FluentNumber:
        match value:
            case values.Money():
                return money(value.amount, value.currency, tag)
            case values.Quantity():
                return self._quantity(value, tag)
            case values.Distance():
                return distance(value.km, tag, country)
            case values.Moment():
                return moment(value.at, value.zone, tag)
            case values.ThingName():
                return self._thing(value, tag)
            case values.TownName():
                return town_name(value.name, tag)
            case values.LanguageName():
                return language_name(value.tag)
            case values.Text():
                return self.text(tag, value.key, value.data, country=country)
            case values.Joined():
                separator = _COMMAS.get(tag.split("-")[0], ", ") if value.separator == ", " else value.separator
                return separator.join(str(self._show(part, tag, country)) for part in value.parts)
            case Decimal() | int() | float():
                number = fluent_number(value)
                return number if isinstance(number, FluentNumber) else str(value)
            case _:
                return str(value)

    def _thing(self, name: values.ThingName, tag: str) -> str:
        if name.label and name.subcategory in (None, "other"):
            return name.label
        return self.lexicon.display_name(name.subcategory or "other", tag)

    def _quantity(self, quantity: values.Quantity, tag: str) -> str:
        number = format_decimal(quantity.value, locale=locale_of(tag))
        key = f"unit-{quantity.unit}"
        return self.text(tag, key, {"count": quantity.value}) if quantity.unit and self.has(tag, key) else number


def money(amount: Decimal, currency: str, tag: str) -> str:
    """Money as the locale writes it; whole amounts without decimals."""
    whole = amount == amount.to_integral_value()
    digits = 0 if whole else get_currency_precision(currency)
    pattern = (
        locale_of(tag).currency_formats["standard"].pattern.replace("0.00", f"0.{'0' * digits}" if digits else "0")
    )
    return format_currency(amount, currency, pattern, locale=locale_of(tag), currency_digits=False)


def distance(km: float, tag: str, country: str = "") -> str:
    """A rounded distance, in miles for readers in countries that drive in miles."""
    miles = country in _MILE_COUNTRIES
    value = max(1, round(km / KM_PER_MILE if miles else km))
    unit = "length-mile" if miles else "length-kilometer"
    return format_unit(value, unit, "short", locale=locale_of(tag))


def moment(at: datetime, zone: str, tag: str) -> str:
    """Weekday, date and time in the zone, with the zone's short name."""
    local = at.astimezone(ZoneInfo(zone) if zone != "UTC" else UTC)
    locale = locale_of(tag)
    shown = format_datetime(local, skeleton_pattern(locale), locale=locale)
    name = get_timezone_name(local, width="short", locale=locale)
    if not any(character.isalpha() for character in name):
        name = get_timezone_gmt(local, width="long", locale=locale)
    return f"{shown} ({name})"


@lru_cache(maxsize=256)
def skeleton_pattern(locale: Locale) -> str:
    """CLDR pattern for weekday, day, month and time of day."""
    day = locale.datetime_skeletons.get("MMMEd") or locale.date_formats["medium"]
    time = locale.time_formats["short"]
    return str(locale.datetime_formats["medium"]).replace("{1}", str(day.pattern)).replace("{0}", str(time.pattern))


@lru_cache(maxsize=256)
def locale_of(tag: str) -> Locale:
    """The CLDR locale of a tag, by truncation."""
    for candidate in lookup_tags(tag):
        try:
            return Locale.parse(candidate, sep="-")
        except (ValueError, UnknownLocaleError):
            continue
    return Locale(FALLBACK)


@lru_cache(maxsize=1)
def _zone_cities() -> dict[str, str]:
    """Time zones by the folded English name of the city they are named after."""
    return {fold(zone.rpartition("/")[2].replace("_", " ")): zone for zone in sorted(available_timezones())}


@lru_cache(maxsize=4096)
def town_name(name: str, tag: str) -> str:
    """A town's name in a language where CLDR has it (the cities that time zones are named after); else as it is."""
    zone = _zone_cities().get(fold(name).removesuffix(" city"))
    named = locale_of(tag).time_zones.get(zone, {}).get("city") if zone else None
    return str(named) if named and not tag.startswith("en") else name


def language_name(tag: str) -> str:
    """A language under its own name, capitalised as a menu entry."""
    name = locale_of(tag).get_display_name() or tag
    return name[:1].upper() + name[1:]


def joined(parts: list[str], tag: str) -> str:
    """A list as the locale says it: a, b and c."""
    return format_list(parts, locale=locale_of(tag))


def _format(bundle: FluentBundle, pattern: Any, data: Mapping[str, Any], key: str) -> str:
    text, errors = bundle.format_pattern(pattern, dict(data))
    if errors:
        raise MissingReply(f"{key}: {errors[0]}")
    return str(text)
