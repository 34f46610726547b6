"""The HTTP application: the chat page and its socket, uploads, files; what monitors ask is added from beside."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType, web

from adapters.messaging.web import address_of, new_token
from adapters.storage.web_log import LogEntry
from bot.app import TELEGRAM_WEBHOOK, TWILIO_WEBHOOK, App
from bot.observability.web import add_monitoring
from bot.web.operator.pages import add_operator_page
from bot.web.origin import same_origin
from bot.web.twilio import twilio_webhook
from mai.channels import Rejected, Unavailable

STATIC = Path(__file__).parent / "static"
MAX_UPLOAD = 10 * 1024 * 1024
MAX_SLOTS = 50
"""People that one browser may play."""
YEAR = 365 * 24 * 3600
HEARTBEAT = 20.0
CATCH_UP = 1.0
"""Seconds between two looks at what other processes have sent."""
MAX_FRAME = 64 * 1024
_INLINE = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})
_OFFICE = "application/vnd.openxmlformats-officedocument."
_SAVED = frozenset({
    "text/calendar", "application/pdf", "application/msword", f"{_OFFICE}wordprocessingml.document",
    f"{_OFFICE}presentationml.presentation", f"{_OFFICE}spreadsheetml.sheet",
})  # fmt: skip
"""Files that are handed out to be saved, under their own type: WhatsApp takes none whose type is not told."""
_POLICY = "default-src 'self'; img-src 'self' blob: data:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'none'"
APP = web.AppKey("app", App)
SOCKETS = web.AppKey("sockets", set[web.WebSocketResponse])

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def build_web(app: App) -> web.Application:
    """The aiohttp application over a running `App`."""
    server = web.Application(client_max_size=MAX_UPLOAD + MAX_FRAME, middlewares=[_headers])
    server[APP] = app
    server[SOCKETS] = set()
    server.add_routes(
        [
            web.get("/", page),
            web.get("/chat/socket", socket),
            web.post("/chat/upload", upload),
            web.get("/files/{blob_id}", file),
            web.post(TELEGRAM_WEBHOOK, telegram_webhook),
            web.post(TWILIO_WEBHOOK, twilio_webhook(app)),
            web.static("/static", STATIC),
        ]
    )
    add_monitoring(server, app)
    add_operator_page(server, app)
    server.on_shutdown.append(_close_sockets)
    return server


@web.middleware
async def _headers(request: web.Request, handler: Handler) -> web.StreamResponse:
    response = await handler(request)
    if not response.prepared:
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
    return response


def _slot(request: web.Request) -> int:
    """Which of the browser's people: `?person=2`."""
    try:
        number = int(request.query.get("person", "1"))
    except ValueError:
        number = 0
    if not 1 <= number <= MAX_SLOTS:
        raise web.HTTPBadRequest(text=f"person must be a number from 1 to {MAX_SLOTS}")
    return number


def _cookie(request: web.Request) -> str:
    return f"mai_session_{_slot(request)}"


def _address(request: web.Request) -> str:
    token = request.cookies.get(_cookie(request), "")
    if len(token) < 32:
        raise web.HTTPUnauthorized(text="open the chat page first, it makes your session")
    return address_of(token)


async def page(request: web.Request) -> web.StreamResponse:
    """The chat; makes the session where there is none."""
    response = web.Response(text=(STATIC / "chat.html").read_text(encoding="utf-8"), content_type="text/html")
    name = _cookie(request)
    if len(request.cookies.get(name, "")) < 32:
        safe = request.secure or request.app[APP].settings.public_base_url.startswith("https://")
        response.set_cookie(name, new_token(), max_age=YEAR, httponly=True, samesite="Strict", secure=safe)
    return response


def _language(request: web.Request) -> str | None:
    first = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()
    return first if 2 <= len(first) <= 16 else None


async def socket(request: web.Request) -> web.StreamResponse:
    """Live updates both ways. `?since=` is the last revision that the page has seen."""
    same_origin(request)
    app, address = request.app[APP], _address(request)
    link = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=MAX_FRAME)
    await link.prepare(request)
    request.app[SOCKETS].add(link)
    queue = app.web.join(address)
    writer = asyncio.create_task(_write(link, app, address, queue, _since(request)))
    try:
        async for frame in link:
            if frame.type is WSMsgType.TEXT:
                await _take(link, app, address, frame.data, _language(request))
    finally:
        writer.cancel()
        with suppress(asyncio.CancelledError):
            await writer
        app.web.leave(address, queue)
        request.app[SOCKETS].discard(link)
    return link


def _since(request: web.Request) -> int:
    value = request.query.get("since", "0")
    return int(value) if value.isdecimal() and len(value) < 16 else 0


async def _write(
    link: web.WebSocketResponse, app: App, address: str, queue: "asyncio.Queue[LogEntry | None]", since: int
) -> None:
    since = await _catch_up(link, app, address, since)
    await link.send_json({"type": "ready"})
    while True:
        try:
            async with asyncio.timeout(CATCH_UP):
                entry_or_end = await queue.get()
        except TimeoutError:
            if not app.leadership.alone():
                # What another process sends reaches this page through the log alone.
                since = await _catch_up(link, app, address, since)
            continue
        if entry_or_end is None:
            await link.close(code=1013)
            return
        await link.send_json(_shown(entry_or_end))
        since = max(since, entry_or_end.revision)


async def _catch_up(link: web.WebSocketResponse, app: App, address: str, since: int) -> int:
    """Send what a page has missed; the last revision that it has then."""
    for entry in await app.web.replay(address, since):
        await link.send_json(_shown(entry))
        since = max(since, entry.revision)
    return since


def _shown(entry: LogEntry) -> dict[str, Any]:
    return {
        "type": "message",
        "seq": entry.seq,
        "revision": entry.revision,
        "id": entry.external_id,
        "mine": entry.from_person,
        "message": entry.message,
    }


async def _take(link: web.WebSocketResponse, app: App, address: str, raw: str, language: str | None) -> None:
    try:
        data = json.loads(raw)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        await link.send_json({"type": "refused", "id": "", "why": "not a JSON object"})
        return
    identifier = str(data.get("id", ""))
    try:
        await app.web.take(address, data, language)
    except (Rejected, KeyError) as error:
        await link.send_json({"type": "refused", "id": identifier, "why": str(error)})
    except Unavailable:
        await link.close(code=1012)
    else:
        await link.send_json({"type": "stored", "id": identifier})


async def upload(request: web.Request) -> web.StreamResponse:
    """A photo or another file: kept, its id returned; a message then refers to it."""
    same_origin(request)
    _address(request)
    if request.content_length is not None and request.content_length > MAX_UPLOAD:
        raise web.HTTPRequestEntityTooLarge(MAX_UPLOAD, request.content_length)
    data = await request.read()
    if not data:
        raise web.HTTPBadRequest(text="the file is empty")
    if len(data) > MAX_UPLOAD:
        raise web.HTTPRequestEntityTooLarge(MAX_UPLOAD, len(data))
    blob_id = await request.app[APP].blobs.put(data, request.content_type)
    return web.json_response({"blob": blob_id})


async def file(request: web.Request) -> web.StreamResponse:
    """A kept file. Its name is the hash of its content, known only to those it was sent to."""
    try:
        data = await request.app[APP].blobs.get(request.match_info["blob_id"])
    except KeyError:
        raise web.HTTPNotFound(text="no such file") from None
    kind = request.query.get("type", "application/octet-stream")
    inline = kind in _INLINE
    headers = {"Cache-Control": "private, max-age=31536000, immutable"}
    if not inline:
        name = "".join(part for part in request.query.get("name", "file") if part.isalnum() or part in "-_.")[:60]
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return web.Response(
        body=data,
        content_type=kind if inline or kind in _SAVED else "application/octet-stream",
        headers=headers,
    )


async def telegram_webhook(request: web.Request) -> web.StreamResponse:
    """An update from Telegram; acknowledged once it is stored. The secret is compared before anything is parsed."""
    app = request.app[APP]
    given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
    if app.telegram is None or not hmac.compare_digest(given.encode(), app.settings.webhook_secret.encode()):
        raise web.HTTPForbidden(text="not from Telegram")
    try:
        data = json.loads(await request.read())
    except ValueError:
        raise web.HTTPBadRequest(text="not JSON") from None
    if not isinstance(data, dict):
        raise web.HTTPBadRequest(text="not an update")
    await app.telegram.take_json(data)
    return web.Response()


async def _close_sockets(server: web.Application) -> None:
    links: set[web.WebSocketResponse] = server[SOCKETS]
    for link in list(links):
        await link.close(code=1012)
