"""What a webhook's fields say: something that a person did, or what became of a message to her."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from adapters.messaging.whatsapp.api import PREFIX
from adapters.messaging.whatsapp.errors import failure_of
from adapters.messaging.whatsapp.templates import INVITE_PAYLOAD
from mai.channels import DeliveryState, DeliveryStatus, GeoPoint, IncomingMessage, MessageKind

CHANNEL = "whatsapp"
MAX_ID = 128
MAX_WORDS = 8_000
ON_INVITE = "/status"
"""What pressing the invitation's button says: she wants to see how things stand."""

_STATES: dict[str, DeliveryState] = {
    "accepted": "queued", "scheduled": "queued", "queued": "queued", "sending": "queued", "sent": "sent",
    "delivered": "delivered", "read": "read", "failed": "failed", "undelivered": "failed", "canceled": "failed",
}  # fmt: skip
_CONTACTS = frozenset({"text/vcard", "text/x-vcard"})


class NotUnderstood(ValueError):
    """Signed by Twilio, but nothing that is known to the house."""


def read(fields: Mapping[str, str], now: datetime) -> IncomingMessage | DeliveryStatus:
    """What the fields of a webhook say; raises NotUnderstood."""
    identifier = fields.get("MessageSid") or fields.get("SmsSid") or ""
    if not 0 < len(identifier) <= MAX_ID:
        raise NotUnderstood("no MessageSid")
    status = fields.get("MessageStatus") or fields.get("SmsStatus") or ""
    if status and status != "received":
        return _status(identifier, status, fields, now)
    sender = fields.get("From", "")
    if not sender.startswith(PREFIX):
        raise NotUnderstood("not from WhatsApp")
    address = sender.removeprefix(PREFIX).strip()
    if not 0 < len(address) <= MAX_ID:
        raise NotUnderstood("no address to answer to")
    common: dict[str, Any] = {
        "channel": CHANNEL,
        "message_id": identifier,
        "address": address,
        "received_at": now,
        "sender_name": fields.get("ProfileName") or None,
        "forwarded": "true" in (fields.get("Forwarded", ""), fields.get("FrequentlyForwarded", "")),
    }
    return IncomingMessage(**{**common, **_content(fields)})


def _status(identifier: str, status: str, fields: Mapping[str, str], now: datetime) -> DeliveryStatus:
    state = _STATES.get(status)
    if state is None:
        raise NotUnderstood(f"no status {status!r}")
    if state != "failed":
        return DeliveryStatus(CHANNEL, identifier, state, now)
    code = fields.get("ErrorCode", "")
    failure, reason = failure_of(int(code) if code.isdecimal() else 0)
    return DeliveryStatus(CHANNEL, identifier, state, now, failure, reason)


def _content(fields: Mapping[str, str]) -> dict[str, Any]:
    text = fields.get("Body", "")[:MAX_WORDS]
    if fields.get("OptOutType") == "STOP":
        # Twilio has taken her off the list; whatever were sent would come back with error 21610.
        return {"kind": "blocked"}
    pressed = fields.get("ButtonPayload") or fields.get("ListId") or ""
    if pressed == INVITE_PAYLOAD:
        return {"kind": "text", "text": ON_INVITE}
    if pressed:
        return {"kind": "button", "button_id": pressed[:MAX_ID]}
    place = _place(fields)
    if place is not None:
        return {"kind": "location", "location": place, "text": text}
    if fields.get("NumMedia", "0") not in ("", "0") and fields.get("MediaUrl0"):
        return _media(fields, text)
    if fields.get("MessageType") in ("contacts", "contact"):
        return {"kind": "contact", "text": text}
    text = text or fields.get("ButtonText", "")
    return {"kind": "text" if text else "other", "text": text}


def _media(fields: Mapping[str, str], text: str) -> dict[str, Any]:
    """The first file stands for all."""
    mime_type = fields.get("MediaContentType0", "").split(";")[0].strip().casefold()
    kind = _kind_of(mime_type, fields.get("MessageType", ""))
    fetched = {"media_ref": fields["MediaUrl0"], "mime_type": mime_type} if kind in ("photo", "voice") else {}
    return {"kind": kind, "text": text, **fetched}


def _kind_of(mime_type: str, message_type: str) -> MessageKind:
    if message_type == "sticker" or mime_type == "image/webp":
        return "sticker"
    if mime_type.startswith("image/"):
        return "photo"
    if mime_type.startswith("audio/"):
        return "voice"
    return "contact" if mime_type in _CONTACTS else "document"


def _place(fields: Mapping[str, str]) -> GeoPoint | None:
    try:
        point = GeoPoint(float(fields["Latitude"]), float(fields["Longitude"]))
    except (KeyError, ValueError):
        return None
    return point if abs(point.lat) <= 90 and abs(point.lon) <= 180 else None
