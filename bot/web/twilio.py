"""The webhook that Twilio calls: what people wrote in WhatsApp, and what became of the messages to them."""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from adapters.messaging.whatsapp.incoming import NotUnderstood
from adapters.messaging.whatsapp.signature import FORM, BadForm, SignatureCheck, read_form
from bot.app import TWILIO_WEBHOOK, App
from mai.channels import Unavailable

log = logging.getLogger(__name__)

MAX_BODY = 128 * 1024
EMPTY_ANSWER = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
"""TwiML that says nothing: answers go out through the outbox."""
PROBE = "MaiProbe"
"""The field of `mai doctor`'s request to ourselves."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def twilio_webhook(app: App) -> Handler:
    """The handler over a running application."""
    settings = app.settings
    check = None
    if settings.twilio_account_sid:
        check = SignatureCheck(settings.twilio_tokens, f"{settings.public_base_url}{TWILIO_WEBHOOK}")

    async def handle(request: web.Request) -> web.StreamResponse:
        """Stored once this answers 200. The signature is checked before anything is understood."""
        body = await _body(request)
        genuine = check is not None and check.is_genuine(
            request.rel_url.raw_query_string,
            request.content_type if "Content-Type" in request.headers else "",
            body,
            request.headers.get("X-Twilio-Signature", ""),
            request.headers.get("X-Twilio-Webhooks-Signature-Settings", ""),
        )
        if not genuine or app.whatsapp is None:
            raise web.HTTPForbidden(text="not from Twilio")
        try:
            fields = _fields(request.content_type, body)
            if PROBE not in fields:
                await app.whatsapp.take(fields)
        except NotUnderstood as error:
            # To refuse it would only bring it again.
            log.warning("a webhook of Twilio's was not understood: %s", error)
        except Unavailable as error:
            raise web.HTTPServiceUnavailable(text=str(error)) from error
        return web.Response(text=EMPTY_ANSWER, content_type="text/xml")

    return handle


async def _body(request: web.Request) -> bytes:
    data = bytearray()
    async for chunk in request.content.iter_chunked(16 * 1024):
        data += chunk
        if len(data) > MAX_BODY:
            raise web.HTTPRequestEntityTooLarge(MAX_BODY, len(data))
    return bytes(data)


def _fields(content_type: str, body: bytes) -> Mapping[str, str]:
    """The fields of a form or of a JSON object, without the null characters that no database takes."""
    if content_type == FORM:
        try:
            pairs = list(read_form(body).items())
        except BadForm as error:
            raise NotUnderstood(str(error)) from error
    else:
        try:
            data = json.loads(body)
        except ValueError as error:
            raise NotUnderstood("neither a form nor JSON") from error
        if not isinstance(data, dict):
            raise NotUnderstood("not a JSON object")
        pairs = [(str(name), str(value)) for name, value in data.items() if isinstance(value, str | int | float)]
    return {name: value.replace("\x00", "") for name, value in pairs}
