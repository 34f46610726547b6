"""What all requests of the operator's page go through: a session, an origin, a bounded JSON object."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.web.operator.access import Access, Operator
from bot.web.origin import same_origin

MAX_BODY = 512 * 1024
"""A broadcast in every language fits."""
Handler = Callable[[web.Request, Operator], Awaitable[web.StreamResponse]]
Plain = Callable[[web.Request], Awaitable[web.StreamResponse]]


def guarded(access: Access, handler: Handler) -> Plain:
    """Only for operators, and, where it may change something, only from our own page."""

    async def checked(request: web.Request) -> web.StreamResponse:
        same_origin(request, required=request.method != "GET")
        operator = await access.operator(request)
        if operator is None:
            raise problem(web.HTTPUnauthorized, "no-session")
        return await handler(request, operator)

    return checked


def answer(data: Any) -> web.Response:
    """JSON that nobody keeps."""
    return web.json_response(data, headers={"Cache-Control": "no-store"})


def problem(kind: type[web.HTTPException], code: str, message: str = "") -> web.HTTPException:
    """Why not: a code that the page has words for, and the words of the catalogs where there are some."""
    return kind(text=json.dumps({"error": code, "message": message}), content_type="application/json")


async def body(request: web.Request) -> dict[str, Any]:
    """The JSON object of a request."""
    data = bytearray()
    async for chunk in request.content.iter_chunked(64 * 1024):
        data += chunk
        if len(data) > MAX_BODY:
            raise problem(web.HTTPBadRequest, "too-large")
    try:
        found = json.loads(data)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise problem(web.HTTPBadRequest, "not-json")
    return found


def field(data: dict[str, Any], name: str, most: int, *, empty: bool = False) -> str:
    """A text of an object, without the null characters that no database takes."""
    value = data.get(name, "")
    text = value.replace("\x00", "").strip() if isinstance(value, str) else ""
    if len(text) > most or not (text or empty):
        raise problem(web.HTTPBadRequest, "bad-field", name)
    return text


def language(request: web.Request) -> str:
    """The language of the page."""
    first = request.headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()
    return first if 2 <= len(first) <= 16 and first.replace("-", "").isalnum() else "en"
