"""Lines of the log: for a person at a terminal, or JSON for a collector; scrubbed either way."""

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

from opentelemetry import trace

from bot.observability.privacy import Scrubber, hidden_in, hiding, secrets_of
from bot.settings import Settings

OURS = ("bot", "handlers", "adapters", "mai", "nlu", "guardian", "metaspace")
"""Whose log LOG_LEVEL sets; libraries only speak of errors."""


class OwnOrSerious(logging.Filter):
    """Lets libraries speak of what is wrong, and of nothing else: their chatter shows whole messages and addresses."""

    def filter(self, record: logging.LogRecord) -> bool:
        """True where the record may be written."""
        return record.levelno >= logging.WARNING or record.name.partition(".")[0] in OURS


class TextLines(logging.Formatter):
    """One line for a person, the traceback under it."""

    def __init__(self, scrub: Scrubber) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._scrub = scrub

    def format(self, record: logging.LogRecord) -> str:
        """The record as text."""
        with hiding(*_hidden(record)):
            return self._scrub(super().format(record))


class JsonLines(logging.Formatter):
    """One JSON object a line."""

    def __init__(self, scrub: Scrubber) -> None:
        super().__init__()
        self._scrub = scrub

    def format(self, record: logging.LogRecord) -> str:
        """The record as JSON: time, level, logger, message, and where there are such, trace, span and error."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": self._scrub(record.getMessage()),
        }
        span = trace.get_current_span().get_span_context()
        if span.is_valid:
            line |= {"trace": trace.format_trace_id(span.trace_id), "span": trace.format_span_id(span.span_id)}
        if record.exc_info and record.exc_info[0] is not None:
            with hiding(*_hidden(record)):
                traceback = self._scrub(self.formatException(record.exc_info))
            line["error"] = {"type": record.exc_info[0].__qualname__, "traceback": traceback}
        return json.dumps(line, ensure_ascii=False, default=str)


def _hidden(record: logging.LogRecord) -> tuple[str, ...]:
    return hidden_in(record.exc_info[1]) if record.exc_info else ()


class ScrubbedHandler(logging.StreamHandler[TextIO]):
    """Writes lines, and does not show a record that cannot be made into one, as the standard handler does."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say that a line is missing, without what was in it."""
        error = sys.exc_info()[0]
        name = error.__name__ if error else "error"
        sys.stderr.write(f"a line of {record.name} could not be written ({name}), {record.pathname}:{record.lineno}\n")


def configure(settings: Settings, stream: TextIO | None = None) -> logging.Handler:
    """Send everything that is logged in this process through one scrubbed handler, and return it."""
    scrub = Scrubber(secrets_of(settings))
    handler = ScrubbedHandler(stream or sys.stderr)
    handler.addFilter(OwnOrSerious())
    handler.setFormatter(JsonLines(scrub) if settings.log_format == "json" else TextLines(scrub))
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.ERROR)
    for name in OURS:
        logging.getLogger(name).setLevel(settings.log_level)
    return handler
