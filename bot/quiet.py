"""A turn of an operator away from the chat, in the terminal or at the page: what she is told is handed back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mai.channels import Attachment, GeoPoint
from mai.context import Context, Rows

FAILED = frozenset({
    "operator-usage", "operator-person-unknown", "operator-deal-unknown", "operator-own-person",
    "operator-solver-is-party",
})  # fmt: skip
"""Replies by which a command says that it was not done."""


@dataclass(slots=True)
class QuietContext(Context):
    """What she is told is kept here, and her talk in the chat stays as it is."""

    told: list[tuple[str, str]] = field(default_factory=list)
    """Keys and their words."""

    async def tell(
        self,
        key: str,
        data: Mapping[str, Any] | None = None,
        *,
        choices: Rows = (),
        card_id: str = "",
        photo: Attachment | None = None,
        document: Attachment | None = None,
        location: GeoPoint | None = None,
        request_location: bool = False,
        pinned: bool = False,
        urgent: bool = False,
    ) -> str:
        """Keep a reply."""
        reply = self.render(key, data)
        self.told.append((key, "\n".join(part for part in (reply.title, reply.text) if part)))
        return card_id
