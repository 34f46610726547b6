"""The real server, made to kill itself with SIGKILL at a chosen step: MAI_CRASH_AT=<arrow>:<nth time>."""

import asyncio
import inspect
import os
import signal
from collections.abc import Callable
from typing import Any

from adapters.messaging.web import WebChannel
from adapters.storage.outgoing import SqlOutgoing
from adapters.storage.queues import SqlQueues
from adapters.storage.unit_of_work import SqlStore
from bot.postman import Postman
from bot.serve import serve
from bot.settings import load_settings
from handlers.conversation import Conversation

STEPS: dict[str, tuple[type, str]] = {
    "received": (SqlQueues, "receive"),
    "acted": (Conversation, "on_message"),
    "committed": (SqlStore, "_tell"),
    "published": (Postman, "deliver"),
    "delivered": (SqlQueues, "forget_published"),
    "sent": (WebChannel, "send"),
    "marked": (SqlOutgoing, "mark_sent"),
}


def crash_after(owner: type, name: str, nth: int) -> None:
    """Let the step happen, then die at its n-th time."""
    real: Callable[..., Any] = getattr(owner, name)
    times = 0

    def happened() -> None:
        nonlocal times
        times += 1
        if times == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    async def dying(*args: Any, **kwargs: Any) -> Any:
        result = await real(*args, **kwargs)
        happened()
        return result

    def dying_at_once(*args: Any, **kwargs: Any) -> Any:
        result = real(*args, **kwargs)
        happened()
        return result

    setattr(owner, name, dying if inspect.iscoroutinefunction(real) else dying_at_once)


if __name__ == "__main__":
    wish = os.environ.get("MAI_CRASH_AT", "")
    if wish:
        step, _, number = wish.partition(":")
        crash_after(*STEPS[step], int(number))
    asyncio.run(serve(load_settings()))
