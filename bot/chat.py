"""`mai chat`: one person in the terminal, over the real dispatcher and database."""

from adapters.messaging.console import ConsoleChannel
from bot.app import build_app, running
from bot.clock import SystemClock
from bot.migrate import migrate
from bot.settings import Settings


async def chat(settings: Settings) -> None:
    """Until the input ends."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    migrate(settings.database)
    console = ConsoleChannel(SystemClock())
    app = build_app(settings, extra_channels=(console,))
    async with running(app):
        await console.say("/start")
        await app.settled()
        await console.read_lines(app.settled)
