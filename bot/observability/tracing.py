"""Traces over OpenTelemetry: spans from the webhook over the turn to the sending, joined through the rows between them.

Attributes are kinds, names and numbers, never what somebody wrote or who it was. Without a collector nothing is made.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from opentelemetry.context import Context
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span, SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

MAX_WAITING = 2_048
"""Spans that wait for the collector; while it is away, more are dropped."""
EXPORT_TIMEOUT = 5.0
CLOSE_SECONDS = 3.0
_PROPAGATOR = TraceContextTextMapPropagator()
_NOTHING: AbstractContextManager[Span | None] = nullcontext()


class Tracing:
    """Makes spans for one application and sends them off in a thread."""

    def __init__(self, processor: SpanProcessor | None = None, give_up: Callable[[], None] | None = None) -> None:
        """`processor`: who takes the finished spans; None: no spans are made. `give_up`: stops its trying."""
        self._give_up = give_up
        self._provider: TracerProvider | None = None
        if processor is not None:
            self._provider = TracerProvider(resource=Resource.create({"service.name": "mai"}), shutdown_on_exit=False)
            self._provider.add_span_processor(processor)
            self._tracer = self._provider.get_tracer("mai")

    @classmethod
    def to_collector(cls, endpoint: str) -> "Tracing":
        """Over OTLP/HTTP to a collector, such as `http://127.0.0.1:4318`; empty: no traces."""
        if not endpoint:
            return cls()
        # Half of the start of a process without traces would go into this.
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

        exporter = OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces", timeout=EXPORT_TIMEOUT)
        return cls(BatchSpanProcessor(exporter, max_queue_size=MAX_WAITING), give_up=exporter.shutdown)

    def span(
        self,
        name: str,
        role: SpanKind = SpanKind.INTERNAL,
        /,
        *,
        parent: str | None = None,
        root: bool = False,
        **attributes: str | int | bool,
    ) -> AbstractContextManager[Span | None]:
        """A span around a block; within the current one, unless `parent` (a traceparent) or `root` says otherwise."""
        if self._provider is None:
            return _NOTHING
        context = _PROPAGATOR.extract({"traceparent": parent}, Context()) if parent else Context() if root else None
        return self._span(name, role, context, {f"mai.{key}": value for key, value in attributes.items()})

    @contextmanager
    def _span(
        self, name: str, role: SpanKind, context: Context | None, attributes: dict[str, str | int | bool]
    ) -> Iterator[Span]:
        # What an error says may quote a message, so only its type is told.
        with self._tracer.start_as_current_span(
            name, context, role, attributes, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield span
            except BaseException as error:
                span.set_status(Status(StatusCode.ERROR, type(error).__name__))
                raise

    def close(self) -> None:
        """Send off what waits; where the collector is away, only for some seconds."""
        if self._provider is None:
            return
        timer = threading.Timer(CLOSE_SECONDS, self._give_up) if self._give_up is not None else None
        if timer is not None:
            timer.daemon = True
            timer.start()
        self._provider.shutdown()
        if timer is not None:
            timer.cancel()


def traceparent(span: Span | None) -> str | None:
    """What a later span needs to join this one; None without one."""
    if span is None:
        return None
    it = span.get_span_context()
    return f"00-{it.trace_id:032x}-{it.span_id:016x}-{int(it.trace_flags):02x}"
