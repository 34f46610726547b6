"""What a transaction has left for others to do, told to them once it is committed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(slots=True)
class News:
    """Grows within a transaction; the rows are the truth, this only says where to look."""

    work: list[tuple[str, datetime]] = field(default_factory=list)
    """People for whom there is work, and when it is due."""
    outgoing: bool = False
    """Something new is to be sent to people."""
    released: bool = False
    """Something older may be sent to people now, or again."""
    mail: bool = False
    """Something is to go over the bus."""
    broadcasts: bool = False
    """A broadcast is to be prepared, begun, stopped or gone on with."""
    switches: dict[str, Any] = field(default_factory=dict)
    """Switches that were set."""

    def __bool__(self) -> bool:
        return bool(self.work) or self.outgoing or self.released or self.mail or self.broadcasts or bool(self.switches)


Listener = Callable[[News], None]
