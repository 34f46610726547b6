"""How long answers took, by the hour, as this process has seen it since it began."""

import random
from collections import deque
from datetime import datetime

from mai.ports import Clock

MAX_RECENT = 1_000
MAX_HOURS = 14 * 24
MAX_SAMPLES = 400
"""Answers of one hour that are kept; of more, a fair sample."""


def hour_of(at: datetime) -> int:
    """Hours since 1970."""
    return int(at.timestamp()) // 3600


class AnswerTimes:
    """Seconds from a message to its answer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._recent: deque[float] = deque(maxlen=MAX_RECENT)
        self._hours: dict[int, list[float]] = {}
        self._seen: dict[int, int] = {}

    def append(self, seconds: float) -> None:
        """One more answer, given now."""
        self._recent.append(seconds)
        hour = hour_of(self._clock.now())
        samples = self._hours.setdefault(hour, [])
        self._seen[hour] = self._seen.get(hour, 0) + 1
        if len(samples) < MAX_SAMPLES:
            samples.append(seconds)
        elif (place := random.randrange(self._seen[hour])) < MAX_SAMPLES:
            samples[place] = seconds
        while len(self._hours) > MAX_HOURS:
            oldest = min(self._hours)
            del self._hours[oldest], self._seen[oldest]

    def recent(self) -> list[float]:
        """The newest ones, the newest last."""
        return list(self._recent)

    def by_hour(self, since: int) -> dict[int, list[float]]:
        """Samples of each hour from that one on."""
        return {hour: list(samples) for hour, samples in self._hours.items() if hour >= since}
