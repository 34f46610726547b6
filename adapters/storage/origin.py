"""What a row comes from: when the message that it answers was received, and the trace that it belongs to.

Kept within the JSON of the row, so that any process, also after a crash, can say how long an answer took and go on with
the trace. Whoever reads the JSON as a message does not see it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

KEY = "_origin"


@dataclass(slots=True)
class Origin:
    """Where a task of the process stands."""

    trace: str | None = None
    """W3C traceparent; None while nothing is traced."""
    person_id: str = ""
    """Whose message is being answered."""
    received_at: datetime | None = None
    """When it came; None once an answer carries it, since only the first one is measured."""


_CURRENT: ContextVar[Origin | None] = ContextVar("origin", default=None)


@contextmanager
def coming_from(origin: Origin) -> Iterator[None]:
    """Rows that this task writes meanwhile come from there."""
    token = _CURRENT.set(origin)
    try:
        yield
    finally:
        _CURRENT.reset(token)


def mark_incoming(document: dict[str, Any]) -> dict[str, Any]:
    """The JSON of a message that was received, with its trace where there is one."""
    origin = _CURRENT.get()
    return document if origin is None or origin.trace is None else document | {KEY: {"trace": origin.trace}}


def mark_outgoing(document: dict[str, Any], person_id: str, lane: str) -> dict[str, Any]:
    """The JSON of a message that is to be sent, with what it answers and its trace."""
    origin = _CURRENT.get()
    if origin is None:
        return document
    mark: dict[str, str] = {}
    if origin.trace is not None:
        mark["trace"] = origin.trace
    if origin.received_at is not None and lane == "reply" and person_id == origin.person_id:
        mark["at"] = origin.received_at.isoformat()
        origin.received_at = None
    return document | {KEY: mark} if mark else document


def origin_of(document: Mapping[str, Any]) -> Origin | None:
    """What a row's JSON says of its origin; None where it says nothing that can be read."""
    mark = document.get(KEY)
    if not isinstance(mark, dict):
        return None
    trace, at = mark.get("trace"), mark.get("at")
    try:
        received_at = datetime.fromisoformat(at) if isinstance(at, str) else None
    except ValueError:
        received_at = None
    if received_at is not None and received_at.tzinfo is None:
        received_at = None
    return Origin(trace if isinstance(trace, str) else None, "", received_at)
