"""The server: the web chat, the configured channels and the API until a signal says stop."""

import asyncio
import signal

from aiohttp import web

from bot.app import build_app, running, spare_the_collector
from bot.migrate import migrate
from bot.observability.systemd import Notifier
from bot.settings import BadSettings, Settings
from bot.web.server import build_web


def prepare(settings: Settings) -> None:
    """The data folder and the database, brought up to date."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    migrate(settings.database)


async def serve(settings: Settings) -> None:
    """Run until a signal says stop."""
    prepare(settings)
    app = build_app(settings)
    spare_the_collector()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    async with running(app):
        runner = web.AppRunner(build_web(app), access_log=None, shutdown_timeout=5)
        await runner.setup()
        site = web.TCPSite(runner, settings.host, settings.port)
        try:
            await site.start()
        except OSError as error:
            await runner.cleanup()
            raise BadSettings(
                f"PORT: {settings.port} cannot be opened ({error.strerror}). Choose another one."
            ) from None
        port = runner.addresses[0][1]
        shown = "127.0.0.1" if settings.host == "0.0.0.0" else settings.host
        print(f"MAI is ready: http://{shown}:{port}/", flush=True)
        systemd = Notifier(lambda: not app.ended)
        systemd.ready()
        await stop.wait()
        await systemd.stopping()
        await runner.cleanup()
