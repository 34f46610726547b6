"""The time of the running application."""

from datetime import UTC, datetime


class SystemClock:
    """Aware UTC from the machine."""

    def now(self) -> datetime:
        """Now."""
        return datetime.now(UTC)
