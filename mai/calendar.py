"""A calendar entry (RFC 5545) for a meeting, right in every zone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

DURATION = timedelta(minutes=30)
ALARM_BEFORE = timedelta(hours=1)


def calendar_file(
    *,
    uid: str,
    at: datetime,
    zone: str,
    summary: str,
    description: str,
    location: str,
    now: datetime,
    sequence: int,
) -> bytes:
    """One event with its VTIMEZONE. A later file with the same `uid` and a higher `sequence` replaces it."""
    local = at.astimezone(ZoneInfo(zone))
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", now)
    event.add("dtstart", local)
    event.add("dtend", local + DURATION)
    event.add("sequence", sequence)
    event.add("summary", summary)
    event.add("description", description)
    event.add("location", location)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -ALARM_BEFORE)
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//MAI//meeting//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
