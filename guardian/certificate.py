"""The birth certificate: the Guardian's signed word that a MAI was born, when, and with which keys."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from metaspace.canonical import canonical_json
from metaspace.identity import Identity

_DOMAIN = b"MAI-BIRTH\x00"


@dataclass(frozen=True, slots=True)
class BirthCertificate:
    """Immutable from birth on. `issuer` is the Guardian's signing identity, `checks` what it looked at."""

    mai_id: str
    identity: str
    born_at: datetime
    issuer: str
    checks: tuple[str, ...]
    signature: str = ""

    def body(self) -> dict[str, Any]:
        """All that is signed."""
        return {
            "mai_id": self.mai_id,
            "identity": self.identity,
            "born_at": self.born_at.isoformat(),
            "issuer": self.issuer,
            "checks": list(self.checks),
        }

    def to_text(self) -> str:
        """Canonical JSON, signature included."""
        return canonical_json({**self.body(), "signature": self.signature}).decode()

    @classmethod
    def from_text(cls, text: str) -> "BirthCertificate":
        """Read `to_text`; KeyError or ValueError where it is not one."""
        data = json.loads(text)
        return cls(
            mai_id=data["mai_id"],
            identity=data["identity"],
            born_at=datetime.fromisoformat(data["born_at"]),
            issuer=data["issuer"],
            checks=tuple(data["checks"]),
            signature=data["signature"],
        )

    def is_valid(self) -> bool:
        """True where the name fits the keys and the issuer signed every field."""
        try:
            identity, issuer = Identity.from_text(self.identity), Identity.from_text(self.issuer)
            signature = bytes.fromhex(self.signature)
        except ValueError:
            return False
        return identity.mai_id == self.mai_id and issuer.verifies(signature, _DOMAIN + canonical_json(self.body()))


@dataclass(frozen=True, slots=True)
class Birth:
    """What the Guardian is told of a birth before he certifies it."""

    identity: Identity
    born_at: datetime
    acquainted_at: datetime
    """When the person first wrote."""
    person_has_mai: bool
    name_is_taken: bool


def examine(birth: Birth) -> tuple[str, ...]:
    """The checks that a birth passed, all of them; ValueError with the name of one that it did not."""
    checks = {
        "keys_fresh": not birth.name_is_taken,
        "keys_fit_name": Identity.from_text(birth.identity.to_text()).mai_id == birth.identity.mai_id,
        "person_has_no_other_mai": not birth.person_has_mai,
        "clock_sane": birth.born_at >= birth.acquainted_at,
    }
    failed = next((name for name, passed in checks.items() if not passed), None)
    if failed is not None:
        raise ValueError(f"the birth does not pass {failed}")
    return tuple(checks)


def issue(birth: Birth, *, issuer: Identity, sign: Callable[[bytes], bytes]) -> BirthCertificate:
    """Certify a birth; `sign` is the issuer's key store. ValueError where it does not pass the checks."""
    checks = examine(birth)
    identity, born_at = birth.identity, birth.born_at
    draft = BirthCertificate(identity.mai_id, identity.to_text(), born_at, issuer.to_text(), checks)
    signature = sign(_DOMAIN + canonical_json(draft.body())).hex()
    return BirthCertificate(draft.mai_id, draft.identity, draft.born_at, draft.issuer, draft.checks, signature)
