"""Whether a request comes from a page of ours."""

from aiohttp import web


def same_origin(request: web.Request, *, required: bool = False) -> None:
    """A page of another site must not act in a person's name; `required`: the browser has to say where it comes from."""
    origin = request.headers.get("Origin")
    if origin is None and not required:
        return
    if origin is None or origin.split("://")[-1] != request.host:
        raise web.HTTPForbidden(text="another origin")
