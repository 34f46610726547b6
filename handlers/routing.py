"""What a handler gets, and the tables that say which handler answers what."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from mai.agent import Mai
from mai.channels import IncomingMessage
from mai.context import Context, Services
from mai.records import ButtonRecord
from metaspace.intent import UniversalIntent
from metaspace.ontology import Action
from nlu.understanding import Reading, Understanding


@dataclass(slots=True)
class Turn:
    """One thing a person did, and the means to answer it."""

    ctx: Context
    mai: Mai
    understanding: Understanding
    message: IncomingMessage
    button: ButtonRecord | None = None
    reading: Reading | None = None

    @property
    def text(self) -> str:
        """The person's words."""
        return self.message.text

    @property
    def intent(self) -> UniversalIntent:
        """What was understood first."""
        if self.reading is None:
            raise LookupError("nothing was read in this turn")
        return self.reading.intents[0]


Handler = Callable[[Turn], Awaitable[None]]
Answer = Callable[[Turn], Awaitable[bool]]
"""Takes the answer to an open question; False where the words were not an answer to it."""
TaskHandler = Callable[[Mai, dict[str, Any]], Awaitable[None]]
Preparation = Callable[[Services, dict[str, Any]], Awaitable[dict[str, Any]]]
"""What takes long, done before the transaction of a task; returns the payload that the task works with."""


@dataclass(slots=True)
class Button:
    """A button's handler. `spends`: a press uses up the whole card."""

    handler: Handler
    spends: bool


@dataclass(slots=True)
class Routes:
    """Every handler by what it answers."""

    commands: dict[str, Handler] = field(default_factory=dict)
    buttons: dict[str, Button] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    acts: dict[Action, Handler] = field(default_factory=dict)
    tasks: dict[str, TaskHandler] = field(default_factory=dict)
    numeric: set[str] = field(default_factory=set)
    """Questions whose answer may be a bare number, so that "2" is no choice of a button."""
    raw: set[str] = field(default_factory=set)
    """Questions whose answer is taken as it is, of any kind, and not read as the person's own talk."""
    guarded: set[str] = field(default_factory=set)
    """Commands that are there for operators only."""
    preparations: dict[str, Preparation] = field(default_factory=dict)

    def command(self, name: str, handler: Handler) -> None:
        """`/name`."""
        self.commands[name] = handler

    def button(self, action: str, handler: Handler, *, spends: bool = True) -> None:
        """A press of a button with this action."""
        self.buttons[action] = Button(handler, spends)

    def answer(self, kind: str, answer: Answer, *, numeric: bool = False, raw: bool = False) -> None:
        """Words while this question is open."""
        self.answers[kind] = answer
        if numeric:
            self.numeric.add(kind)
        if raw:
            self.raw.add(kind)

    def act(self, action: Action, handler: Handler) -> None:
        """Words that were read as this act."""
        self.acts[action] = handler

    def task(self, kind: str, handler: TaskHandler, *, prepare: Preparation | None = None) -> None:
        """A timer of this kind."""
        self.tasks[kind] = handler
        if prepare is not None:
            self.preparations[kind] = prepare
