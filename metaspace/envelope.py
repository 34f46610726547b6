"""The signed envelope every message between MAIs travels in, in one process as between continents."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from metaspace.canonical import canonical_json, length_prefixed
from metaspace.errors import BadMessage, BadSignature, Expired
from metaspace.identity import Identity
from metaspace.payloads import MessageType, Payload, payload_from_json, payload_to_json

BROADCAST = "BROADCAST"
VERSION = 1
MAX_BYTES = 64 * 1024
CLOCK_SKEW = timedelta(minutes=2)
_DOMAIN = b"MAI-MSP"

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who says what to whom. `body` is the payload: canonical JSON, or sealed to the recipient."""

    version: int
    type: MessageType
    sender: Identity
    recipient: str
    body: bytes
    intent_hash: str
    sent_at: datetime
    nonce: bytes
    expires_at: datetime
    signature: bytes = b""

    @property
    def is_broadcast(self) -> bool:
        """True where everyone may read it."""
        return self.recipient == BROADCAST

    def header(self) -> bytes:
        """Every field but body and signature, in the form that is signed and that sealing is bound to."""
        return length_prefixed(
            [
                _DOMAIN,
                bytes([self.version, self.type]),
                self.sender.signing_key + self.sender.sealing_key,
                self.recipient.encode(),
                self.intent_hash.encode(),
                _moment(self.sent_at),
                self.nonce,
                _moment(self.expires_at),
            ]
        )

    def signed_bytes(self) -> bytes:
        """What the signature is over: all fields, length-safe, version included."""
        return length_prefixed([self.header(), self.body])

    def to_bytes(self) -> bytes:
        """The wire form: one JSON object."""
        return canonical_json(
            {
                "version": self.version,
                "type": int(self.type),
                "sender": self.sender.to_text(),
                "recipient": self.recipient,
                "body": base64.b64encode(self.body).decode(),
                "intent_hash": self.intent_hash,
                "sent_at": self.sent_at.isoformat(),
                "nonce": self.nonce.hex(),
                "expires_at": self.expires_at.isoformat(),
                "signature": base64.b64encode(self.signature).decode(),
            }
        )

    @classmethod
    def from_bytes(cls, raw: bytes) -> "Envelope":
        """Read the wire form; BadMessage where it is not one. Nothing is verified yet."""
        if len(raw) > MAX_BYTES:
            raise BadMessage("the message is too large")
        try:
            return cls._from_json(json.loads(raw))
        except (KeyError, TypeError, ValueError) as error:
            raise BadMessage(f"not an envelope: {error}") from error

    @classmethod
    def _from_json(cls, data: dict[str, Any]) -> "Envelope":
        return cls(
            version=data["version"],
            type=MessageType(data["type"]),
            sender=Identity.from_text(data["sender"]),
            recipient=data["recipient"],
            body=base64.b64decode(data["body"], validate=True),
            intent_hash=data["intent_hash"],
            sent_at=_aware(data["sent_at"]),
            nonce=bytes.fromhex(data["nonce"]),
            expires_at=_aware(data["expires_at"]),
            signature=base64.b64decode(data["signature"], validate=True),
        )


def compose(
    payload: Payload,
    *,
    sender: Identity,
    recipient: Identity | None,
    intent_hash: str,
    sent_at: datetime,
    nonce: bytes,
    valid_for: timedelta,
    sign: Sign,
) -> Envelope:
    """Seal a payload to `recipient` (None: to everyone, in clear) and sign it. `nonce` is 16 random bytes."""
    draft = Envelope(
        version=VERSION,
        type=payload.type,
        sender=sender,
        recipient=recipient.mai_id if recipient else BROADCAST,
        body=b"",
        intent_hash=intent_hash,
        sent_at=sent_at.astimezone(UTC),
        nonce=nonce,
        expires_at=(sent_at + valid_for).astimezone(UTC),
    )
    plain = canonical_json(payload_to_json(payload))
    body = recipient.seal(plain, context=draft.header()) if recipient else plain
    unsigned = replace(draft, body=body)
    return replace(unsigned, signature=sign(unsigned.signed_bytes()))


def verify(envelope: Envelope, *, now: datetime) -> None:
    """Raise where version, signature or time is wrong. Replays are the receiver's to refuse: it has the memory."""
    if envelope.version != VERSION:
        raise BadMessage(f"version {envelope.version} is not spoken here")
    if not envelope.sender.verifies(envelope.signature, envelope.signed_bytes()):
        raise BadSignature("the signature does not fit the sender")
    if envelope.expires_at < now or envelope.sent_at > now + CLOCK_SKEW:
        raise Expired("outside its time of validity")


def read_payload(envelope: Envelope, open_sealed: Callable[[bytes, bytes], bytes]) -> Payload:
    """The payload of a verified envelope. `open_sealed(sealed, context)` is the recipient's key store."""
    body = envelope.body if envelope.is_broadcast else open_sealed(envelope.body, envelope.header())
    try:
        data = json.loads(body)
    except ValueError as error:
        raise BadMessage("the payload is no JSON") from error
    return payload_from_json(envelope.type, data)


def _moment(moment: datetime) -> bytes:
    return moment.astimezone(UTC).isoformat(timespec="microseconds").encode()


def _aware(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return moment
