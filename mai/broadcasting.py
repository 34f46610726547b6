"""What is decided about a broadcast, without any I/O: texts, languages, times, who is left out."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from types import MappingProxyType
from typing import Any, Literal
from zoneinfo import ZoneInfo

from mai import bonding
from mai.channels import Attachment, Button, OutgoingMessage
from mai.operations import (
    BROADCAST_STEPS,
    Broadcast,
    BroadcastButton,
    BroadcastStep,
    BroadcastText,
    How,
    SkipReason,
)
from mai.records import Person
from metaspace.errors import IllegalTransition

MAX_TEXT = 3_500
"""Characters of one language: the platforms take 4,096, and the closing line is added."""
MAX_BUTTONS = 6
MAX_LABEL = 40
MAX_SAYS = 200
CATALOG = "catalog"
FARTHEST = timedelta(days=366)
FIRST_ZONE = timedelta(hours=14)
"""Where a calendar day begins first, ahead of UTC."""

RELATED: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {
        "az": ("tr",), "be": ("ru", "uk"), "bg": ("mk",), "ca": ("es",), "cs": ("sk",), "da": ("nb", "sv"),
        "es": ("gl", "pt"), "gl": ("pt", "es"), "gu": ("hi",), "hr": ("sr", "sl"), "id": ("ms",), "kk": ("ru",),
        "lo": ("th",), "mk": ("bg", "sr"), "mr": ("hi",), "ms": ("id",), "nb": ("da", "sv"), "ne": ("hi",),
        "pa": ("hi",), "ps": ("fa",), "pt": ("gl", "es"), "sk": ("cs",), "sl": ("hr",), "sr": ("hr", "mk"),
        "sv": ("nb", "da"), "uk": ("be",), "uz": ("ru",), "yue": ("zh",), "zh": ("yue",),
    }
)  # fmt: skip
"""Languages that readers of another one can mostly read, the nearest first."""


class TextError(ValueError):
    """The words of a broadcast cannot be taken: what is wrong, and where."""

    def __init__(self, problem: Literal["empty", "too-long", "bad-button", "unknown-key"], word: str) -> None:
        super().__init__(f"{problem}: {word}")
        self.problem = problem
        self.word = word


class WhenError(ValueError):
    """A time that cannot be read, or lies in the past or too far ahead."""


def advance(broadcast: Broadcast, step: BroadcastStep) -> Broadcast:
    """The broadcast after a step; IllegalTransition where the table has none."""
    state = BROADCAST_STEPS.get((broadcast.state, step))
    if state is None:
        raise IllegalTransition(broadcast.state, step)
    return replace(broadcast, state=state)


# Texts

_BLOCK = re.compile(r"(?m)^[ \t]*([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}|catalog):(?=\s|$)")
_BUTTON = re.compile(r"\[([^\[\]]+)\]\s*\Z")


def read_texts(written: str, default: str, known: Callable[[str], bool]) -> dict[str, BroadcastText]:
    """Blocks that begin with a language tag and a colon, each with lines of [buttons] at its end; words before any tag
    are in `default`. Raises TextError."""
    marks = [mark for mark in _BLOCK.finditer(written) if mark[1] == CATALOG or known(mark[1])]
    blocks = [(default, written[: marks[0].start()] if marks else written)]
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(written)
        blocks.append((mark[1], written[mark.end() : end]))
    found = {tag: _block(tag, block) for tag, block in blocks if block.strip()}
    if not found:
        raise TextError("empty", "")
    return found


def _block(tag: str, block: str) -> BroadcastText:
    lines = block.strip().splitlines()
    buttons: list[BroadcastButton] = []
    while lines and (match := _BUTTON.match(lines[-1].strip())):
        label, _, says = (part.strip() for part in match[1].partition("->"))
        if not label or len(label) > MAX_LABEL or len(says) > MAX_SAYS:
            raise TextError("bad-button", match[1][:MAX_LABEL])
        buttons.insert(0, BroadcastButton(label, says or label))
        lines.pop()
    text = "\n".join(lines).strip()
    if not text:
        raise TextError("empty", tag)
    if len(text) > MAX_TEXT:
        raise TextError("too-long", tag)
    if len(buttons) > MAX_BUTTONS:
        raise TextError("bad-button", buttons[MAX_BUTTONS].label)
    return BroadcastText(text, tuple(buttons))


@dataclass(frozen=True, slots=True)
class Chosen:
    """The text for one recipient, its language, and how it was found."""

    language: str
    text: BroadcastText
    how: How


CountryLanguages = Callable[[str], Sequence[str]]
"""Languages of a country, the commonest first."""


def choose(broadcast: Broadcast, person: Person, country_languages: CountryLanguages) -> Chosen:
    """Hers where it was given or translated, else the closest of the given ones: never nothing."""
    own = _given(broadcast.texts, person.language)
    if own is not None:
        return Chosen(own, broadcast.texts[own], "given")
    made = _given(broadcast.translated, person.language)
    if made is not None:
        return Chosen(made, broadcast.translated[made], "translated")
    for how, tags in _near(person, country_languages):
        for tag in tags:
            found = _given(broadcast.texts, tag)
            if found is not None:
                return Chosen(found, broadcast.texts[found], how)
    first = next(iter(broadcast.texts))
    return Chosen(first, broadcast.texts[first], "closest")


def _near(person: Person, country_languages: CountryLanguages) -> tuple[tuple[How, Sequence[str]], ...]:
    country = person.place.country if person.place else None
    return (
        ("read", (*bonding.spoken(person), *person.languages)),
        ("related", RELATED.get(_base(person.language), ())),
        ("closest", tuple(country_languages(country)) if country else ()),
        ("closest", ("en",)),
    )


def _given(texts: Mapping[str, BroadcastText], tag: str) -> str | None:
    """The tag among the given ones that serves a language: the same, a wider one, or another variety of it."""
    wanted = tag.replace("_", "-").casefold()
    by_name = {name.casefold(): name for name in texts}
    parts = wanted.split("-")
    for length in range(len(parts), 0, -1):
        name = by_name.get("-".join(parts[:length]))
        if name is not None:
            return name
    return next((name for folded, name in by_name.items() if _base(folded) == parts[0]), None)


def _base(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].casefold()


def needs_translation(broadcast: Broadcast, language: str) -> bool:
    """True where neither given nor translated words serve a language."""
    return (
        not broadcast.catalog
        and _given(broadcast.texts, language) is None
        and _given(broadcast.translated, language) is None
    )


def compose(
    chosen: Chosen, *, footer: str, photo: Attachment | None, tokens: Sequence[str], title: str | None = None
) -> OutgoingMessage:
    """The message of one recipient; `tokens` are those of the text's buttons."""
    rows = tuple((Button(token, button.label),) for token, button in zip(tokens, chosen.text.buttons, strict=True))
    text = f"{chosen.text.text}\n\n{footer}" if footer else chosen.text.text
    return OutgoingMessage(text=text, title=title, buttons=rows, photo=photo, language=chosen.language)


# People


def why_skipped(person: Person, *, blocked: bool) -> SkipReason | None:
    """Why somebody of the segment gets nothing; None where she does."""
    if person.banned is not None:
        return "banned"
    if not person.channel or not person.address:
        return "unreachable"
    if blocked:
        return "blocked"
    if not person.broadcasts:
        return "opted-out"
    if person.muted:
        return "stopped"
    if not bonding.wants(person, "news"):
        return "notifications"
    return None


# Times


def due_for(broadcast: Broadcast, person: Person, now: datetime, seen: datetime | None = None) -> datetime:
    """When her message may go: the set time, on her clock where that was asked for, and not in her quiet hours unless
    she has just written (`seen`)."""
    at = max(broadcast.at or now, now)
    if broadcast.local_time:
        at = max(_on_her_clock(broadcast.local_time, ZoneInfo(person.zone), at), now)
    return bonding.end_of_quiet(person, at, seen) or at


def _on_her_clock(written: str, zone: ZoneInfo, since: datetime) -> datetime:
    if "T" in written:
        wall = datetime.fromisoformat(written)
        return wall.replace(tzinfo=zone).astimezone(UTC)
    local = since.astimezone(zone)
    wall_time = time.fromisoformat(written)
    for days in (0, 1):
        moment = datetime.combine(local.date() + timedelta(days=days), wall_time, tzinfo=zone).astimezone(UTC)
        if moment >= since:
            return moment
    return since


@dataclass(frozen=True, slots=True)
class When:
    """A wish for a time: at that moment (None: at once), and on each recipient's clock where `local_time` is set."""

    at: datetime | None
    local_time: str = ""


_SPAN = re.compile(r"(?:in\s+)?(\d{1,4})\s*(min|m|h|d)\Z")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})\Z")
_MINUTES = {"m": 1, "min": 1, "h": 60, "d": 24 * 60}


def read_when(written: str, now: datetime, zone: ZoneInfo) -> When:
    """`now`, `2h`, `18:30`, `2026-03-01 18:30` (the operator's zone, or with an offset), or `local` before one of the
    last two: on the recipients' own clocks. Raises WhenError."""
    text = " ".join(written.strip().casefold().split())
    if text == "now":
        return When(None)
    span = _SPAN.match(text)
    if span is not None:
        return When(_bounded(now + timedelta(minutes=int(span[1]) * _MINUTES[span[2]]), now))
    local = text.startswith("local ")
    text = text.removeprefix("local ").strip()
    clock = _CLOCK.match(text)
    if clock is not None:
        wall_time = _time(int(clock[1]), int(clock[2]))
        if local:
            return When(None, wall_time.strftime("%H:%M"))
        return When(_on_her_clock(wall_time.strftime("%H:%M"), zone, now))
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        raise WhenError(written) from None
    if local:
        if moment.tzinfo is not None:
            raise WhenError(written)
        # The last zone's clock decides whether it is over everywhere.
        _bounded(moment.replace(tzinfo=UTC) + timedelta(hours=12), now)
        return When(moment.replace(tzinfo=UTC) - FIRST_ZONE, moment.strftime("%Y-%m-%dT%H:%M"))
    return When(_bounded((moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC), now))


def _time(hour: int, minute: int) -> time:
    if hour > 23 or minute > 59:
        raise WhenError(f"{hour}:{minute}")
    return time(hour, minute)


def _bounded(at: datetime, now: datetime) -> datetime:
    if not now - timedelta(minutes=1) <= at <= now + FARTHEST:
        raise WhenError(at.isoformat())
    return at


# The dry run


@dataclass(slots=True)
class DryRun:
    """Who would get what."""

    languages: Counter[str] = field(default_factory=Counter)
    """Recipients by their language."""
    channels: Counter[str] = field(default_factory=Counter)
    texts: Counter[tuple[str, How]] = field(default_factory=Counter)
    """Recipients by the language of their text and how it was found."""
    skipped: Counter[str] = field(default_factory=Counter)
    """Those left out, by reason."""
    samples: dict[str, BroadcastText] = field(default_factory=dict)
    """One text of each language."""

    @property
    def total(self) -> int:
        """Those who would get something."""
        return self.channels.total()

    def add(self, person: Person, chosen: Chosen, *, blocked: bool) -> None:
        """One more person of the segment."""
        reason = why_skipped(person, blocked=blocked)
        if reason is not None:
            self.skipped[reason] += 1
            return
        self.languages[person.language] += 1
        self.channels[person.channel] += 1
        self.texts[chosen.language, chosen.how] += 1
        self.samples.setdefault(chosen.language, chosen.text)

    def to_json(self) -> dict[str, Any]:
        """For the turn in which it is shown."""
        return {
            "languages": dict(self.languages.most_common()),
            "channels": dict(self.channels.most_common()),
            "texts": [[tag, how, number] for (tag, how), number in self.texts.most_common()],
            "skipped": dict(self.skipped.most_common()),
            "samples": {
                tag: {"text": text.text, "buttons": [[button.label, button.says] for button in text.buttons]}
                for tag, text in self.samples.items()
            },
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "DryRun":
        """Read what `to_json` wrote."""
        return cls(
            Counter(data["languages"]),
            Counter(data["channels"]),
            Counter({(tag, how): number for tag, how, number in data["texts"]}),
            Counter(data["skipped"]),
            {
                tag: BroadcastText(one["text"], tuple(BroadcastButton(*button) for button in one["buttons"]))
                for tag, one in data["samples"].items()
            },
        )
