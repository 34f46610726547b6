"""How broadcasts are shown to operators: the dry run, the progress card, the report."""

import csv
import io
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from mai import bonding
from mai.broadcasting import DryRun
from mai.channels import Button, OutgoingMessage
from mai.context import Renderer
from mai.operations import RECIPIENT_STATES, Broadcast, Counts, RecipientRow
from mai.ports import UnitOfWork
from mai.records import Person
from nlu.values import Joined, Moment, Text

PRESENT = "broadcast.present"
"""Task: show the dry run."""
REPORT = "broadcast.report"
"""Task: send the report."""
SAY = "broadcast.say"
"""Action of a recipient's button."""
BAR = 20
CONTROLS: Mapping[str, tuple[str, ...]] = {
    "scheduled": ("cancel",),
    "running": ("pause", "cancel", "report"),
    "paused": ("resume", "cancel", "report"),
    "done": ("report",),
    "cancelled": ("report",),
}
"""What can be done with a broadcast in a state."""
LABELS: Mapping[str, str] = {
    "pause": "button-hold", "resume": "button-go-on", "cancel": "button-stop-sending", "report": "button-report",
}  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def progress(replies: Renderer, person: Person, broadcast: Broadcast, counts: Counts) -> OutgoingMessage:
    """The progress card as it is to look now, in the operator's language."""
    total = max(counts.total, broadcast.total)
    left = sum(counts.states.get(state, 0) for state in ("waiting", "queued", "sending"))
    done = total - left
    filled = round(BAR * done / total) if total else 0
    data = {
        **bonding.voice(person),
        "id": broadcast.broadcast_id,
        "state": state_of(broadcast, person),
        "segment": broadcast.segment or "all",
        "bar": "█" * filled + "░" * (BAR - filled),
        "done": done,
        "total": total,
        "states": states(counts),
    }
    reply = replies.render(person.language, "broadcast-progress", data)
    names = [name for name in CONTROLS.get(broadcast.state, ()) if name in broadcast.controls]
    buttons = [Button(broadcast.controls[name], replies.render(person.language, LABELS[name]).text) for name in names]
    return OutgoingMessage(
        text=reply.text, title=reply.title, buttons=(tuple(buttons),) if buttons else (), language=person.language
    )


def state_of(broadcast: Broadcast, person: Person) -> Text:
    """Where a broadcast stands, in words."""
    at = Moment(broadcast.at, person.zone) if broadcast.at else broadcast.local_time
    return Text("broadcast-state", {"state": broadcast.state, "at": broadcast.local_time or at})


def states(counts: Counts) -> Joined:
    """How many recipients stand where, and why some were left out."""
    parts: list[Any] = [
        Joined([Text("recipient-state", {"state": state}), counts.states[state]], ": ")
        for state in RECIPIENT_STATES
        if counts.states.get(state)
    ]
    if counts.reasons:
        parts.append(reasons(counts.reasons))
    return Joined(parts, "\n")


def reasons(skipped: Mapping[str, int]) -> Joined:
    """Why people are left out, with numbers."""
    return Joined([Joined([Text("skip-reason", {"reason": name}), number], ": ") for name, number in skipped.items()])


def numbers(counted: Mapping[str, int], most: int = 30) -> str:
    """Names and numbers in a row."""
    shown = list(counted.items())[:most]
    return ", ".join(f"{name} {number}" for name, number in shown) + (" …" if len(counted) > most else "")


def preview(broadcast: Broadcast, trial: DryRun) -> dict[str, Any]:
    """What the card of the dry run shows."""
    texts = [
        Joined([f"{tag} {number}", Text("broadcast-how", {"how": how})], " – ")
        for (tag, how), number in trial.texts.most_common()
    ]
    return {
        "segment": broadcast.segment or "all",
        "total": trial.total,
        "languages": numbers(trial.languages),
        "channels": numbers(trial.channels),
        "texts": Joined(texts, "; "),
        "skipped": reasons(trial.skipped) if trial.skipped else 0,
    }


def samples_file(trial: DryRun) -> bytes:
    """Every text of a broadcast, one language after the other."""
    blocks = []
    for tag, text in trial.samples.items():
        buttons = "".join(f"\n[{button.label} -> {button.says}]" for button in text.buttons)
        blocks.append(f"{tag}: {text.text}{buttons}")
    return "\n\n".join(blocks).encode()


async def schedule_report(uow: UnitOfWork, broadcast: Broadcast, now: datetime) -> None:
    """Let the operator have the report soon, in a turn of her own."""
    await uow.tasks.schedule(
        broadcast.person_id,
        REPORT,
        {"broadcast_id": broadcast.broadcast_id},
        due_at=now,
        name=f"{REPORT}:{broadcast.broadcast_id}",
    )


REPORT_COLUMNS = (
    "person_id", "channel", "language", "text_language", "state", "reason", "due_at", "answered_at",
)  # fmt: skip


async def report_file(pages: AsyncIterator[list[RecipientRow]]) -> bytes:
    """The report as CSV, for spreadsheets too."""

    async def rows() -> AsyncIterator[list[dict[str, Any]]]:
        async for page in pages:
            yield [{name: getattr(row, name) for name in REPORT_COLUMNS} for row in page]

    data, _ = await csv_file(rows(), REPORT_COLUMNS)
    return data


async def csv_file(pages: AsyncIterator[list[dict[str, Any]]], columns: Sequence[str] = ()) -> tuple[bytes, int]:
    """Rows as CSV, and how many; nothing in a cell is taken for a formula."""
    target = io.StringIO()
    writer: csv.DictWriter[str] | None = None
    total = 0
    async for page in pages:
        for row in page:
            if writer is None:
                names = list(columns or row)
                writer = csv.DictWriter(target, names, extrasaction="ignore", restval="")
                writer.writeheader()
            writer.writerow({name: _cell(value) for name, value in row.items()})
            total += 1
    if writer is None and columns:
        csv.DictWriter(target, columns).writeheader()
    return target.getvalue().encode("utf-8-sig"), total


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = value.isoformat() if isinstance(value, datetime) else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
