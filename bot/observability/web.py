"""What a monitor asks over HTTP: is it live, is it ready, what are the figures. And spans around what platforms call."""

from collections.abc import Awaitable, Callable

from aiohttp import web
from opentelemetry.trace import SpanKind

from bot.app import App
from bot.observability.health import Health, Verdict

HEALTH = web.AppKey("health", Health)
TRACED = ("/webhooks/", "/api/")

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def add_monitoring(server: web.Application, app: App) -> None:
    """Add the routes, and the spans."""
    health = server[HEALTH] = Health(app)
    server.add_routes(
        [
            web.get("/health", everything),
            web.get("/health/live", live),
            web.get("/health/ready", ready),
            web.get("/metrics", metrics),
        ]
    )

    @web.middleware
    async def traced(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not request.path.startswith(TRACED):
            return await handler(request)
        resource = request.match_info.route.resource
        route = resource.canonical if resource is not None else "unknown"
        name = f"{request.method} {route}"
        with app.observer.tracing.span(name, SpanKind.SERVER, root=True, route=route):
            return await handler(request)

    async def close(_: web.Application) -> None:
        await health.close()

    server.middlewares.append(traced)
    server.on_cleanup.append(close)


async def live(request: web.Request) -> web.StreamResponse:
    """200 while the process is worth keeping, 503 where it should be restarted."""
    return _answer({"live": request.app[HEALTH].live()})


async def ready(request: web.Request) -> web.StreamResponse:
    """200 while it serves people, 503 with the reason where it does not."""
    return _answer(await request.app[HEALTH].ready())


async def everything(request: web.Request) -> web.StreamResponse:
    """Both, and how much waits."""
    health = request.app[HEALTH]
    checks = {"live": health.live()} | await health.ready()
    figures = await health.queues()
    waiting: dict[str, dict[str, int]] | None = None
    if figures is not None:
        waiting = {}
        for (queue, state), rows in figures.depth.items():
            waiting.setdefault(queue, {})[state] = rows
    return _answer(checks, queues=waiting)


def _answer(checks: dict[str, Verdict], **more: object) -> web.StreamResponse:
    well = all(verdict.ok for verdict in checks.values())
    body = {
        "status": "ok" if well else "not ready",
        "checks": {name: verdict.to_json() for name, verdict in checks.items()},
        **more,
    }
    return web.json_response(body, status=200 if well else 503, headers={"Cache-Control": "no-store"})


async def metrics(request: web.Request) -> web.StreamResponse:
    """Figures for Prometheus."""
    health = request.app[HEALTH]
    page, content_type = await health.figures_page(request.headers.get("Accept", ""))
    return web.Response(body=page, headers={"Content-Type": content_type, "Cache-Control": "no-store"})
