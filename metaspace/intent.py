"""The universal intent: what a message in any language is turned into, and its JSON form."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Literal

from metaspace.ontology import CATEGORY_OF, Action

Bound = Literal["min", "max", "target"]
Per = Literal["unit", "total", "hour", "day", "week", "month"]
Urgency = Literal["low", "normal", "high"]
AttributeValue = str | int


@dataclass(frozen=True, slots=True)
class Thing:
    """What is traded. `quantity` is None where the message does not say how many."""

    subcategory: str | None = None
    quantity: Decimal | None = None
    unit: str | None = None
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    label: str | None = None
    """The person's own words for it, where the vocabulary has no better name than `other`."""

    @property
    def category(self) -> str | None:
        """The category the subcategory belongs to."""
        return CATEGORY_OF.get(self.subcategory) if self.subcategory else None

    def to_json(self) -> dict[str, Any]:
        """The `object` part of the JSON form."""
        return {
            "category": self.category,
            "subcategory": self.subcategory,
            "quantity": _number(self.quantity),
            "unit": self.unit,
            "attributes": dict(self.attributes),
            "label": self.label,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Thing":
        """Read the `object` part; an unknown subcategory is refused with ValueError."""
        subcategory = data.get("subcategory")
        if subcategory is not None and subcategory not in CATEGORY_OF:
            raise ValueError(f"unknown subcategory {subcategory!r}")
        quantity = data.get("quantity")
        return cls(
            subcategory=subcategory,
            quantity=None if quantity is None else Decimal(str(quantity)),
            unit=data.get("unit"),
            attributes=dict(data.get("attributes") or {}),
            label=data.get("label"),
        )


@dataclass(frozen=True, slots=True)
class Price:
    """An amount of money as it was said. `currency` (ISO 4217) is None where the message does not say it."""

    amount: Decimal
    currency: str | None = None
    bound: Bound = "target"
    per: Per = "total"

    def to_json(self) -> dict[str, Any]:
        """The `price` part of the JSON form; the amount is a plain decimal string."""
        return {
            "amount": decimal_text(self.amount),
            "currency": self.currency,
            "bound": self.bound,
            "per": self.per,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Price":
        """Read the `price` part."""
        return cls(Decimal(data["amount"]), data.get("currency"), data["bound"], data["per"])


@dataclass(frozen=True, slots=True)
class Place:
    """A resolved city or area. Latitude and longitude in degrees, radius in kilometres."""

    name: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None

    def to_json(self) -> dict[str, Any]:
        """The `location` part of the JSON form."""
        return {
            "name": self.name,
            "country": self.country,
            "lat": self.lat,
            "lon": self.lon,
            "radius_km": self.radius_km,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Place":
        """Read the `location` part."""
        return cls(data["name"], data.get("country"), data.get("lat"), data.get("lon"), data.get("radius_km"))


@dataclass(frozen=True, slots=True)
class Constraints:
    """Under which terms the person would trade."""

    price: Price | None = None
    location: Place | None = None
    urgency: Urgency = "normal"
    deadline: str | None = None
    payment: tuple[str, ...] = ()
    delivery: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The `constraints` part of the JSON form."""
        return {
            "price": self.price.to_json() if self.price else None,
            "location": self.location.to_json() if self.location else None,
            "urgency": self.urgency,
            "deadline": self.deadline,
            "payment": list(self.payment),
            "delivery": self.delivery,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Constraints":
        """Read the `constraints` part."""
        price, location = data.get("price"), data.get("location")
        return cls(
            price=Price.from_json(price) if price else None,
            location=Place.from_json(location) if location else None,
            urgency=data.get("urgency") or "normal",
            deadline=data.get("deadline"),
            payment=tuple(data.get("payment") or ()),
            delivery=data.get("delivery"),
        )


@dataclass(frozen=True, slots=True)
class UniversalIntent:
    """One wish or dialogue act, free of any language. Read-only; change it with `dataclasses.replace`."""

    language: str
    action: Action
    confidence: float
    object: Thing = field(default_factory=Thing)
    constraints: Constraints = field(default_factory=Constraints)
    wanted: Thing | None = None
    """In a TRADE, what the person would like in return, where she said it."""
    missing: tuple[str, ...] = ()
    """What a listing still needs before it can be broadcast: `thing`, `quantity`, `price`, `location`."""

    def with_thing(self, **changes: Any) -> "UniversalIntent":
        """A copy with some fields of the thing changed."""
        return replace(self, object=replace(self.object, **changes))

    def with_constraints(self, **changes: Any) -> "UniversalIntent":
        """A copy with some constraints changed."""
        return replace(self, constraints=replace(self.constraints, **changes))

    def to_json(self) -> dict[str, Any]:
        """The public JSON form: keys that do not apply are null (objects: {}), never absent."""
        return {
            "language": self.language,
            "action": self.action.value,
            "confidence": round(self.confidence, 4),
            "object": self.object.to_json(),
            "constraints": self.constraints.to_json(),
            "wanted": self.wanted.to_json() if self.wanted else None,
            "missing": list(self.missing),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "UniversalIntent":
        """Read the public JSON form; raises ValueError or KeyError where it is not one."""
        wanted = data.get("wanted")
        return cls(
            language=data["language"],
            action=Action(data["action"]),
            confidence=float(data["confidence"]),
            object=Thing.from_json(data.get("object") or {}),
            constraints=Constraints.from_json(data.get("constraints") or {}),
            wanted=Thing.from_json(wanted) if wanted else None,
            missing=tuple(data.get("missing") or ()),
        )


def decimal_text(value: Decimal) -> str:
    """A decimal without exponent and without trailing zeros: 80, 25000, 12.5."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
