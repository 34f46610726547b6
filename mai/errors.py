"""What the agent refuses, and who should hear of it.

MaiError
├── Refused           the Guardian said no; `code` is a reply key
├── NotFound          no such record for this person
└── Conflict          another change came first; read again and retry
"""


class MaiError(Exception):
    """Base of the agent's errors."""


class Refused(MaiError):
    """The Guardian does not allow it. `code` completes the reply key `refused-<code>`."""

    def __init__(self, code: str) -> None:
        super().__init__(f"refused: {code}")
        self.code = code


class NotFound(MaiError):
    """Nothing of this name belongs to this person."""


class Conflict(MaiError):
    """The record was changed since it was read."""
