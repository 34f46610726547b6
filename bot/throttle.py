"""How much one person may write: a token bucket each; beyond it one polite word, then silence until it fills again."""

import enum
import time
from collections import OrderedDict
from dataclasses import dataclass

from mai.channels import IncomingMessage

MAX_CHATS = 20_000
"""Chats whose buckets are remembered."""
_ALWAYS = frozenset({"blocked", "moved"})
"""What platforms report is no message of a person."""


class Admission(enum.Enum):
    """What becomes of a message."""

    READ = "read"
    SLOW_DOWN = "slow down"
    """Not read; the person is asked to slow down."""
    SILENCE = "silence"
    """Not read; she has been asked."""


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled_at: float
    warned: bool = False


class Throttle:
    """Buckets of this process: several processes over one database let through as many times more."""

    def __init__(self, per_minute: int) -> None:
        self._size = float(per_minute)
        self._rate = per_minute / 60.0
        self._buckets: OrderedDict[tuple[str, str], _Bucket] = OrderedDict()

    def admit(self, message: IncomingMessage) -> Admission:
        """Take a token for a message, where there is one."""
        if message.kind in _ALWAYS:
            return Admission.READ
        now = time.monotonic()
        bucket = self._buckets.setdefault((message.channel, message.address), _Bucket(self._size, now))
        self._buckets.move_to_end((message.channel, message.address))
        if len(self._buckets) > MAX_CHATS:
            self._buckets.popitem(last=False)
        bucket.tokens = min(self._size, bucket.tokens + (now - bucket.filled_at) * self._rate)
        bucket.filled_at = now
        if bucket.tokens >= 1.0:
            bucket.tokens -= 1.0
            # Warned anew only after a rest, not each time that one token has dripped in.
            bucket.warned = bucket.warned and bucket.tokens < self._size / 2
            return Admission.READ
        if bucket.warned:
            return Admission.SILENCE
        bucket.warned = True
        return Admission.SLOW_DOWN
