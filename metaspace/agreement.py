"""What two MAIs agreed on, in a form that both sign and that cards are built from."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from metaspace.canonical import canonical_json, digest
from metaspace.errors import BadMessage
from metaspace.identity import Identity
from metaspace.intent import Thing
from metaspace.payloads import Terms, terms_from_json, terms_to_json

_DOMAIN = b"MAI-AGREEMENT\x00"
_APPROVAL = b"MAI-APPROVAL\x00"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One deal as both MAIs would sign it. Times are UTC; the area is a town, never an address."""

    deal_id: str
    provider: str
    seeker: str
    """Identities as `Identity.to_text` writes them."""
    provider_intent: str
    seeker_intent: str
    action: str
    """The provider's action: SELL, GIVE, TRADE, RENT_OUT or OFFER_SERVICE."""
    thing: Thing
    terms: Terms
    distance_km: int
    area: str
    area_country: str
    area_lat: str
    area_lon: str
    slots: tuple[datetime, ...]
    payment_ways: tuple[str, ...]
    expires_at: datetime
    in_return: Thing | None = None
    """In a swap, what the seeker's side gives."""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; the form that is signed."""
        return {
            "deal_id": self.deal_id,
            "provider": self.provider,
            "seeker": self.seeker,
            "provider_intent": self.provider_intent,
            "seeker_intent": self.seeker_intent,
            "action": self.action,
            "thing": self.thing.to_json(),
            "terms": terms_to_json(self.terms),
            "distance_km": self.distance_km,
            "area": self.area,
            "area_country": self.area_country,
            "area_lat": self.area_lat,
            "area_lon": self.area_lon,
            "slots": [slot.isoformat() for slot in self.slots],
            "payment_ways": list(self.payment_ways),
            "expires_at": self.expires_at.isoformat(),
            "in_return": self.in_return.to_json() if self.in_return else None,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Agreement":
        """Read `to_json`; KeyError or ValueError where it is not one."""
        plain = ("deal_id", "provider", "seeker", "provider_intent", "seeker_intent", "action", "area", "area_country")
        return cls(
            **{name: str(data[name]) for name in (*plain, "area_lat", "area_lon")},
            thing=Thing.from_json(data["thing"]),
            terms=terms_from_json(data["terms"]),
            distance_km=int(data["distance_km"]),
            slots=tuple(datetime.fromisoformat(slot) for slot in data["slots"]),
            payment_ways=tuple(data["payment_ways"]),
            expires_at=datetime.fromisoformat(data["expires_at"]),
            in_return=Thing.from_json(data["in_return"]) if data["in_return"] else None,
        )

    def to_text(self) -> str:
        """Canonical JSON as text, as NEGOTIATION_ACCEPT carries it."""
        return canonical_json(self.to_json()).decode()

    @classmethod
    def from_text(cls, text: str) -> "Agreement":
        """Read `to_text`; BadMessage where it is no agreement or not in canonical form."""
        try:
            agreement = cls.from_json(json.loads(text))
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise BadMessage(f"no agreement: {error}") from error
        if agreement.to_text() != text:
            raise BadMessage("the agreement is not in canonical form")
        return agreement

    @property
    def hash(self) -> str:
        """SHA-256 of the canonical form."""
        return digest(self.to_json())

    def signed_bytes(self) -> bytes:
        """What both MAIs sign when they agree."""
        return _DOMAIN + canonical_json(self.to_json())

    def approval_bytes(self) -> bytes:
        """What a MAI signs when its person has approved."""
        return _APPROVAL + self.hash.encode()

    def is_signed_by(self, party: str, signature: str) -> bool:
        """True where `party` (one of the two identities) signed this agreement; `signature` in hexadecimal."""
        return self._verifies(party, signature, self.signed_bytes())

    def is_approved_by(self, party: str, signature: str) -> bool:
        """True where `party` signed the approval of this agreement."""
        return self._verifies(party, signature, self.approval_bytes())

    def _verifies(self, party: str, signature: str, data: bytes) -> bool:
        if party not in (self.provider, self.seeker):
            return False
        try:
            raw = bytes.fromhex(signature)
        except ValueError:
            return False
        return Identity.from_text(party).verifies(raw, data)
