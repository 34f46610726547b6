"""Values that a reply shows and that every locale writes in its own way."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, with an optional unit of the ontology."""

    value: Decimal
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Distance:
    """Kilometres on the ground; shown in miles where people count in them."""

    km: float


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, shown in a zone (IANA name) that is named beside it."""

    at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class ThingName:
    """The everyday name of a subcategory, or the person's own words where there is no better."""

    subcategory: str | None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class TownName:
    """A town by the name it has in the reader's language, as far as CLDR knows it; else as it is."""

    name: str


@dataclass(frozen=True, slots=True)
class LanguageName:
    """A language under its own name."""

    tag: str


@dataclass(frozen=True, slots=True)
class Text:
    """Another reply of the catalog, set inside this one."""

    key: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Joined:
    """Several values in a row; `separator` is shown between them."""

    parts: Sequence[Any]
    separator: str = ", "
