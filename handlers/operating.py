"""Who may operate: decided anew at every command, button and answer, and kept in the audit either way."""

from handlers.routing import Answer, Handler, Routes, Turn
from mai.records import Person

MAX_NOTED = 200
"""Characters of a refused command that the audit keeps."""


def operator_of(turn: Turn) -> str | None:
    """The operator who does this, as `<channel>:<address>`; None where it is somebody else."""
    message = turn.message
    known = (message.channel, message.address) in turn.ctx.services.operators
    return f"{message.channel}:{message.address}".removesuffix(":") if known else None


async def refuse(turn: Turn, command: str) -> None:
    """Keep that somebody tried, and say nothing of it."""
    message = turn.message
    tried = {"by": turn.ctx.person.person_id, "text": turn.text[:MAX_NOTED]}
    await turn.ctx.uow.operations.audit(f"{message.channel}:{message.address}", "refused", command, **tried)


async def audit(turn: Turn, command: str, subject: str = "", **detail: object) -> None:
    """Keep what an operator has done."""
    await turn.ctx.uow.operations.audit(operator_of(turn) or "", command, subject, **detail)


class OperatorRoutes:
    """Registers what only operators may do."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes

    def command(self, name: str, handler: Handler) -> None:
        """`/name`; to anybody else there is no such command."""
        self._routes.command(name, handler)
        self._routes.guarded.add(name)

    def button(self, action: str, handler: Handler, *, spends: bool = True) -> None:
        """A press; somebody who is no operator any more is told that there is no such button."""

        async def checked(turn: Turn) -> None:
            if operator_of(turn) is None:
                await refuse(turn, action)
                await turn.ctx.tell("button-unknown")
            else:
                await handler(turn)

        self._routes.button(action, checked, spends=spends)

    def answer(self, kind: str, answer: Answer) -> None:
        """Words, a photo or a file while this question is open, taken as they are."""

        async def checked(turn: Turn) -> bool:
            if operator_of(turn) is None:
                turn.ctx.talk(question=None)
                return False
            return await answer(turn)

        self._routes.answer(kind, checked, raw=True)


def arguments(turn: Turn) -> str:
    """What follows the command."""
    parts = turn.text.split(maxsplit=1)
    return parts[1].strip() if len(parts) > 1 else ""


async def find_person(turn: Turn, who: str) -> Person | None:
    """By her number, her MAI's name, or channel:address; says so where there is nobody."""
    people = turn.ctx.uow.people
    channel, colon, address = who.partition(":")
    person = await people.get(who) or await people.by_mai(who)
    if person is None and colon:
        known = await people.address(channel, address)
        person = await people.get(known.person_id) if known is not None else None
    if person is None:
        await turn.ctx.tell("operator-person-unknown", {"who": who})
    return person


async def usage(turn: Turn, text: str) -> None:
    """How a command is written."""
    await turn.ctx.tell("operator-usage", {"usage": text})
