"""One byte form for everything that is signed or hashed, so that two implementations agree on it."""

import hashlib
import json
import struct
from collections.abc import Iterable
from typing import Any


def canonical_json(value: Any) -> bytes:
    """JSON with sorted keys, no spaces, UTF-8. Numbers must be integers, or floats both sides print alike."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def length_prefixed(fields: Iterable[bytes]) -> bytes:
    """Each field after its length as four big-endian bytes: no two lists of fields share a form."""
    return b"".join(struct.pack(">I", len(field)) + field for field in fields)


def digest(value: Any) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical_json(value)).hexdigest()
