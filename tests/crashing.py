"""The real server, made to kill itself with SIGKILL at a chosen step: MAI_CRASH_AT=<arrow>:<nth time>."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any

from adapters.messaging.web import WebChannel
from adapters.storage.queues import SqlQueues
from adapters.storage.unit_of_work import SqlUnitOfWork
from bot.postman import Postman
from bot.serve import serve
from bot.settings import load_settings
from handlers.conversation import Conversation

STEPS: dict[str, tuple[type, str]] = {
    "received": (SqlQueues, "receive"),
    "acted": (Conversation, "on_message"),
    "committed": (SqlUnitOfWork, "commit"),
    "published": (Postman, "deliver"),
    "delivered": (SqlQueues, "forget_published"),
    "sent": (WebChannel, "send"),
    "marked": (SqlQueues, "mark_outgoing"),
}


def crash_after(owner: type, name: str, nth: int) -> None:
    """Let the step happen, then die at its n-th time."""
    real: Callable[..., Awaitable[Any]] = getattr(owner, name)
    times = 0

    async def dying(*args: Any, **kwargs: Any) -> Any:
        nonlocal times
        result = await real(*args, **kwargs)
        times += 1
        if times == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, dying)


if __name__ == "__main__":
    wish = os.environ.get("MAI_CRASH_AT", "")
    if wish:
        step, _, number = wish.partition(":")
        crash_after(*STEPS[step], int(number))
    asyncio.run(serve(load_settings()))
