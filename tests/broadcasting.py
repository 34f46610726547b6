"""The real application over a fake Telegram that allows a faster pace, as a process that a test can kill."""

import asyncio
import os

from adapters.blobs.folder import FolderBlobs
from adapters.messaging.telegram import TelegramChannel
from bot.app import build_app, running
from bot.clock import SystemClock
from bot.settings import load_settings
from mai.channels import Pace
from tests.fake_telegram import TOKEN

PACE = Pace(per_second=2_000, chat_burst=50)


async def serve() -> None:
    settings, clock = load_settings(), SystemClock()
    blobs = FolderBlobs(settings.data_dir / "blobs")
    channel = TelegramChannel(TOKEN, blobs, clock, api_url=os.environ["FAKE_TELEGRAM"], pace=PACE)
    async with running(build_app(settings, clock=clock, extra_channels=(channel,))):
        print("ready", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(serve())
