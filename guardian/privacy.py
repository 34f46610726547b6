"""The privacy firewall: how much of a person's place and words may leave her MAI."""

import re
import unicodedata
from dataclasses import replace

from guardian.policy import Policy
from metaspace.intent import Place, UniversalIntent

_DECIMALS = {"never": 0, "city": 1, "neighbourhood": 2, "precise": 4}
"""Digits after the point of a degree: 1 is some 11 km, 2 some 1 km, 4 some 11 m."""
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w{2,}")
_HANDLE = re.compile(r"(?<!\w)@[A-Za-z]\w{3,}")
_LINK = re.compile(r"(?:https?://|www\.|t\.me/|wa\.me/)\S+", re.IGNORECASE)
_PHONE = re.compile(r"\+?\d[\d\s().-]{7,}\d")
MIN_PHONE_DIGITS = 9


def coarse_place(place: Place, policy: Policy) -> Place:
    """The place as others may know it."""
    if place.lat is None or place.lon is None:
        return place
    digits = _DECIMALS[policy.precision]
    return replace(place, lat=round(place.lat, digits), lon=round(place.lon, digits))


def public_intent(intent: UniversalIntent, policy: Policy) -> UniversalIntent:
    """The intent without what must not leave: fine place, contact data, and any price that is a limit."""
    place, price = intent.constraints.location, intent.constraints.price
    label = intent.object.label
    thing = replace(intent.object, label=None if label and leaks_contact(label) else label)
    return replace(
        intent,
        confidence=1.0,
        object=thing,
        missing=(),
        constraints=replace(
            intent.constraints,
            location=coarse_place(place, policy) if place else None,
            price=price if price and price.bound == "target" else None,
        ),
    )


def leaks_contact(text: str) -> bool:
    """True where a text carries an e-mail address, a handle, a link or a telephone number in any digits."""
    plain = "".join(_ascii_digit(char) for char in text)
    if _EMAIL.search(plain) or _HANDLE.search(plain) or _LINK.search(plain):
        return True
    return any(sum(char.isdigit() for char in found) >= MIN_PHONE_DIGITS for found in _PHONE.findall(plain))


def _ascii_digit(char: str) -> str:
    value = unicodedata.decimal(char, None)
    return char if value is None else str(value)
