"""Times that suit two people, computed alike by both MAIs from the same signed data."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HALF_DAY_HOURS = {"am": time(11, 0), "pm": time(18, 0)}
"""The local hour proposed within each half-day."""
HORIZON_DAYS = 8
MAX_SLOTS = 3
EARLIEST_NOTICE = timedelta(hours=3)
DEFAULT_AVAILABILITY = tuple(
    f"{day}-{half}" for day in DAYS for half in ("am", "pm") if half == "pm" or day in ("sat", "sun")
)
"""Evenings, and the whole weekend."""


def common_slots(first: Iterable[str], second: Iterable[str], *, zone: str, after: datetime) -> tuple[datetime, ...]:
    """Up to MAX_SLOTS moments (UTC) in half-days that both offer, in the meeting town's zone."""
    shared = set(first) & set(second)
    return tuple(_slots(shared or set(DEFAULT_AVAILABILITY), ZoneInfo(zone), after))[:MAX_SLOTS]


def _slots(halves: set[str], zone: ZoneInfo, after: datetime) -> list[datetime]:
    start: date = after.astimezone(zone).date()
    found: list[datetime] = []
    for offset in range(HORIZON_DAYS):
        day = start + timedelta(days=offset)
        for half, hour in HALF_DAY_HOURS.items():
            moment = datetime.combine(day, hour, zone).astimezone(UTC)
            if f"{DAYS[day.weekday()]}-{half}" in halves and moment >= after + EARLIEST_NOTICE:
                found.append(moment)
    return found


def common_payment(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    """Ways to pay that both accept, in the first's order; cash where nothing else is shared."""
    shared = tuple(way for way in first if way in second)
    return shared or ("cash",)
