"""The bus of one process: what the outbox holds is handed straight to its receiver, once it is committed."""

from collections.abc import Awaitable, Callable

Deliver = Callable[[bytes], Awaitable[None]]


class InProcessBus:
    """Implements the bus for MAIs that live in the same process; still the same signed envelopes."""

    def __init__(self) -> None:
        self._deliver: Deliver | None = None

    def subscribe(self, deliver: Deliver) -> None:
        """Who takes every message."""
        self._deliver = deliver

    async def publish(self, envelope: bytes) -> None:
        """Hand over; returns when the receiver has stored it."""
        if self._deliver is None:
            raise RuntimeError("nobody has subscribed")
        await self._deliver(envelope)
