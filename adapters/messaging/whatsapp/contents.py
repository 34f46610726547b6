"""How a message with buttons is shown in WhatsApp: quick replies, a list to pick from, or numbered lines.

Within the 24 hours a content resource needs no approval. There is one for each shape - so many buttons, so long a text -
and all words are its variables, so that a few serve every message. A variable takes 255 characters: a text is cut into
pieces that the shape puts together again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from mai.channels import Button, Feature, OutgoingMessage, degrade

MAX_QUICK_REPLIES = 3
MAX_QUICK_LABEL = 20
MAX_ROWS = 10
MAX_ROW_LABEL = 24
MAX_ROW_MORE = 72
MAX_BODY = 1_024
"""Characters above buttons."""
MAX_MESSAGE = 1_600
"""Characters of a message without buttons."""
MAX_PIECE = 250
MAX_PIECES = 6
BACK = 60
"""Characters that a cut is moved back at most, to fall within a word or between paragraphs."""

Kind = Literal["quick-reply", "list-picker"]


@dataclass(frozen=True, slots=True)
class Shape:
    """A content resource without its words. `described` says which rows of a list have a second line."""

    kind: Kind
    pieces: int
    described: tuple[bool, ...]

    @property
    def name(self) -> str:
        """Its name in the store; the whole shape can be told from it."""
        rows = "".join("d" if one else "s" for one in self.described)
        return f"session_{self.kind.replace('-', '_')}_{self.pieces}_{rows}"

    def types(self) -> dict[str, Any]:
        """The resource's definition."""
        names = iter(self.names())
        body = "".join(f"{{{{{next(names)}}}}}" for _ in range(self.pieces))
        if self.kind == "quick-reply":
            actions = [
                {"type": "QUICK_REPLY", "title": f"{{{{{next(names)}}}}}", "id": f"{{{{{next(names)}}}}}"}
                for _ in self.described
            ]
            return {"twilio/quick-reply": {"body": body, "actions": actions}}
        button = f"{{{{{next(names)}}}}}"
        items = []
        for has_more in self.described:
            item = {"item": f"{{{{{next(names)}}}}}", "id": f"{{{{{next(names)}}}}}"}
            if has_more:
                item["description"] = f"{{{{{next(names)}}}}}"
            items.append(item)
        return {"twilio/list-picker": {"body": body, "button": button, "items": items}}

    def names(self) -> list[str]:
        """The variables in the order in which `types` uses them."""
        count = self.pieces + 2 * len(self.described)
        if self.kind == "list-picker":
            count += 1 + sum(self.described)
        return [str(number) for number in range(1, count + 1)]

    def samples(self) -> dict[str, str]:
        """What stands for the variables where none are given."""
        return dict.fromkeys(self.names(), "…")


COMMON = (
    *(Shape("quick-reply", pieces, (False,) * count) for count in (1, 2, 3) for pieces in (1, 2)),
    *(Shape("list-picker", pieces, (False,) * count) for count in range(4, MAX_ROWS + 1) for pieces in (1, 2)),
)
"""Shapes that `mai whatsapp sync` creates ahead; others are created when first needed."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A shape with the words of one message."""

    shape: Shape
    variables: Mapping[str, str]


def bold(title: str) -> str:
    """A title as a bold line: WhatsApp's own marks in it, and line breaks, would end the bold."""
    return f"*{' '.join(title.split()).replace('*', '∗').replace('`', 'ʼ')}*"


def body_of(message: OutgoingMessage) -> str:
    """Title and text."""
    return "\n".join(part for part in (bold(message.title) if message.title else "", message.text) if part)


def flat(message: OutgoingMessage) -> tuple[Button, ...]:
    """All buttons in reading order."""
    return tuple(button for row in message.buttons for button in row)


def filled(body: str, buttons: tuple[Button, ...], list_label: str) -> Filled | None:
    """Body and buttons as content; None where they fit neither quick replies nor a list."""
    pieces = cut(body, MAX_PIECE) if len(body) <= MAX_BODY else []
    if not 0 < len(pieces) <= MAX_PIECES or not 0 < len(buttons) <= MAX_ROWS:
        return None
    if not all(button.label.strip() and button.id for button in buttons):
        return None
    labels = [button.label.strip() for button in buttons]
    if len(buttons) <= MAX_QUICK_REPLIES and _fit_quick_replies(labels):
        words = [word for button, label in zip(buttons, labels, strict=True) for word in (label, button.id)]
        return _fill(Shape("quick-reply", len(pieces), (False,) * len(buttons)), [*pieces, *words])
    rows = [split_label(label) for label in labels]
    if any(len(more) > MAX_ROW_MORE for _, more in rows):
        return None
    words = [list_label[:MAX_QUICK_LABEL]]
    for button, (label, more) in zip(buttons, rows, strict=True):
        words += [label, button.id, more] if more else [label, button.id]
    return _fill(Shape("list-picker", len(pieces), tuple(bool(more) for _, more in rows)), [*pieces, *words])


def _fit_quick_replies(labels: list[str]) -> bool:
    """WhatsApp wants short labels, no two alike."""
    return all(len(label) <= MAX_QUICK_LABEL for label in labels) and len(set(labels)) == len(labels)


def _fill(shape: Shape, words: list[str]) -> Filled:
    return Filled(shape, dict(zip(shape.names(), words, strict=True)))


def split_label(label: str) -> tuple[str, str]:
    """A row's label and what does not fit into it, cut between words where there is a space."""
    if len(label) <= MAX_ROW_LABEL:
        return label, ""
    space = label.rfind(" ", 1, MAX_ROW_LABEL)
    if space > 0:
        return label[:space].rstrip(), label[space:].strip()
    return label[: MAX_ROW_LABEL - 1] + "…", "…" + label[MAX_ROW_LABEL - 1 :]


def numbered(message: OutgoingMessage) -> str:
    """The body with its buttons as numbered lines, as long as it may be."""
    plain = degrade(message, ~Feature.BUTTONS, 1_000_000)
    return body_of(plain)


def cut(text: str, limit: int) -> list[str]:
    """Pieces of at most `limit` characters that make the text again when joined. None begins or ends with a space
    where that can be had: spaces at the ends of a variable may be lost."""
    pieces = []
    while len(text) > limit:
        places = range(limit, limit - BACK, -1)
        at = next((at for at in places if not text[at - 1].isspace() and not text[at].isspace()), limit)
        pieces.append(text[:at])
        text = text[at:]
    return [*pieces, text] if text else pieces


def paragraphs(text: str, limit: int) -> Iterator[str]:
    """Messages of at most `limit` characters, cut at line breaks, else between words, else anywhere."""
    while len(text) > limit:
        at = max(text.rfind("\n", 1, limit + 1), 0) or max(text.rfind(" ", 1, limit + 1), 0) or limit
        yield text[:at].rstrip()
        text = text[at:].lstrip()
    if text:
        yield text
