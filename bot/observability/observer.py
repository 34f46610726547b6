"""What the parts tell of their work: one place that turns it into figures, spans, and silence about what people wrote."""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from opentelemetry.trace import SpanKind

from adapters.storage.origin import Origin, coming_from, origin_of
from adapters.storage.outgoing import Outgoing
from bot.observability.metrics import Metrics
from bot.observability.privacy import hiding
from bot.observability.tracing import Tracing, traceparent
from mai.channels import (
    ChannelError,
    IncomingMessage,
    RecipientBlocked,
    RecipientMoved,
    Rejected,
    Throttled,
    Unavailable,
    WindowClosed,
)
from mai.ports import Clock
from mai.records import Work

_OUTCOMES: tuple[tuple[type[ChannelError], str], ...] = (
    (Throttled, "throttled"),
    (Unavailable, "unavailable"),
    (RecipientBlocked, "blocked"),
    (RecipientMoved, "moved"),
    (WindowClosed, "window closed"),
    (Rejected, "rejected"),
)


@dataclass(slots=True)
class Receipt:
    """What became of a message that came in."""

    new: bool = False
    refused: bool = False


@dataclass(slots=True)
class Turn:
    """One piece of work, while it is done."""

    outcome: str = "done"
    """`done`, `failed`, or `busy`: another process serves this person."""


_TURN: ContextVar[Turn | None] = ContextVar("turn", default=None)


class Observer:
    """One per application."""

    def __init__(self, clock: Clock, tracing: Tracing | None = None) -> None:
        """`tracing`: without it no spans are made."""
        self.metrics = Metrics()
        self.tracing = tracing or Tracing()
        self._clock = clock

    @contextmanager
    def receiving(self, message: IncomingMessage) -> Iterator[Receipt]:
        """Around the storing of a message."""
        receipt = Receipt()
        span = self.tracing.span("receive", SpanKind.CONSUMER, channel=message.channel, kind=message.kind)
        hidden = hiding(message.text, message.sender_name, message.address, message.new_address)
        with span as made, hidden, coming_from(Origin(traceparent(made))):
            yield receipt
        if not receipt.new:
            self.metrics.repeated.labels(message.channel).inc()
            return
        self.metrics.received.labels(message.channel, message.kind).inc()
        if receipt.refused:
            self.metrics.refused.labels(message.channel).inc()

    @contextmanager
    def turn(self, work: Work) -> Iterator[Turn]:
        """Around one piece of a person's work."""
        turn = Turn()
        hers = work.source == "inbox"
        origin = origin_of(work.payload)
        parent = origin.trace if origin is not None else None
        started = time.perf_counter()
        try:
            with (
                self.tracing.span("turn", parent=parent, root=True, source=work.source, kind=work.kind) as span,
                hiding(*_words(work.payload)),
                coming_from(Origin(traceparent(span), work.person_id, _received_at(work) if hers else None)),
                self._current(turn),
            ):
                yield turn
                if span is not None:
                    span.set_attribute("mai.outcome", turn.outcome)
        except Exception:
            turn.outcome = "failed"
            raise
        finally:
            if turn.outcome != "busy":
                self.metrics.turn_seconds.labels(work.source, turn.outcome).observe(time.perf_counter() - started)

    @staticmethod
    @contextmanager
    def _current(turn: Turn) -> Iterator[None]:
        token = _TURN.set(turn)
        try:
            yield
        finally:
            _TURN.reset(token)

    @staticmethod
    def failed() -> None:
        """The turn that is going on has failed."""
        turn = _TURN.get()
        if turn is not None:
            turn.outcome = "failed"

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Around the reading of a message by the models."""
        started = time.perf_counter()
        with self.tracing.span("read"):
            yield
        self.metrics.reading_seconds.observe(time.perf_counter() - started)

    @contextmanager
    def sending(self, row: Outgoing, *, invitation: bool = False) -> Iterator[None]:
        """Around one call of a platform. `invitation`: a template that asks her to write, not the message itself."""
        origin = row.origin or Origin()
        outcome = "failed"
        span = self.tracing.span(
            "send", SpanKind.PRODUCER, parent=origin.trace, root=True, channel=row.channel, lane=row.lane,
            operation="invite" if invitation else row.operation, attempt=row.attempts + 1,
        )  # fmt: skip
        try:
            with span, hiding(row.message.text, row.message.title, row.address):
                yield
            outcome = "invited" if invitation else "edited" if row.operation == "edit" else "sent"
        except ChannelError as error:
            outcome = next((name for kind, name in _OUTCOMES if isinstance(error, kind)), "failed")
            raise
        finally:
            self.metrics.sent.labels(row.channel, row.lane, outcome).inc()
        if outcome == "sent" and origin.received_at is not None:
            waited = (self._clock.now() - origin.received_at).total_seconds()
            self.metrics.answer_seconds.labels(row.channel).observe(max(waited, 0.0))


def _words(payload: Mapping[str, Any]) -> Iterator[str]:
    """What the JSON of a message or a note holds that is not for a log."""
    for name in ("text", "sender_name", "address", "new_address", "translation"):
        value = payload.get(name)
        if isinstance(value, str):
            yield value


def _received_at(work: Work) -> datetime | None:
    """When the message of this work came; later attempts are no later messages."""
    try:
        moment = datetime.fromisoformat(work.payload["received_at"])
    except (KeyError, TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else None
