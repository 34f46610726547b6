"""Who a MAI is: a name that is the hash of its own keys, so that nobody can answer for another."""

import base64
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

KEY_BYTES = 32
_PREFIX = "mai1"
_HPKE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class Identity:
    """The public half: an Ed25519 key that checks signatures and an X25519 key to seal messages to."""

    signing_key: bytes
    sealing_key: bytes

    @property
    def mai_id(self) -> str:
        """`mai1` and 32 base32 characters: the first 160 bits of the SHA-256 of both keys."""
        short = hashlib.sha256(self.signing_key + self.sealing_key).digest()[:20]
        return _PREFIX + base64.b32encode(short).decode().lower()

    def verifies(self, signature: bytes, data: bytes) -> bool:
        """True where `signature` over `data` was made by this identity."""
        try:
            Ed25519PublicKey.from_public_bytes(self.signing_key).verify(signature, data)
        except (InvalidSignature, ValueError):
            return False
        return True

    def seal(self, data: bytes, *, context: bytes) -> bytes:
        """Encrypt so that only this identity can open it (HPKE base mode, RFC 9180); `context` is authenticated."""
        return _HPKE.encrypt(data, X25519PublicKey.from_public_bytes(self.sealing_key), context)

    def to_text(self) -> str:
        """Both keys as 128 hexadecimal digits."""
        return (self.signing_key + self.sealing_key).hex()

    @classmethod
    def from_text(cls, text: str) -> "Identity":
        """Read `to_text`; ValueError where it is not two keys."""
        raw = bytes.fromhex(text)
        if len(raw) != 2 * KEY_BYTES:
            raise ValueError("an identity is two keys of 32 bytes")
        return cls(raw[:KEY_BYTES], raw[KEY_BYTES:])


@dataclass(frozen=True, slots=True, repr=False)
class KeyPair:
    """The private half. Lives in a key store; nothing else should hold one."""

    signing: Ed25519PrivateKey
    sealing: X25519PrivateKey

    @classmethod
    def generate(cls) -> "KeyPair":
        """Fresh keys from the system's random source."""
        return cls(Ed25519PrivateKey.generate(), X25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> "KeyPair":
        """Read `to_bytes`."""
        return cls(
            Ed25519PrivateKey.from_private_bytes(raw[:KEY_BYTES]), X25519PrivateKey.from_private_bytes(raw[KEY_BYTES:])
        )

    def to_bytes(self) -> bytes:
        """Both private keys, 64 bytes; for the key store alone."""
        return self.signing.private_bytes_raw() + self.sealing.private_bytes_raw()

    @property
    def identity(self) -> Identity:
        """The public half."""
        return Identity(self.signing.public_key().public_bytes_raw(), self.sealing.public_key().public_bytes_raw())

    def sign(self, data: bytes) -> bytes:
        """An Ed25519 signature, 64 bytes."""
        return self.signing.sign(data)

    def open(self, sealed: bytes, *, context: bytes) -> bytes:
        """Undo `Identity.seal`; raises cryptography's InvalidTag where it was not sealed to us in this context."""
        return _HPKE.decrypt(sealed, self.sealing, context)
