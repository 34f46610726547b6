"""Does what operators do in the chat: the same commands, authorised and audited by the same code."""

from dataclasses import dataclass, replace
from secrets import token_hex
from typing import cast

from bot.app import App
from bot.quiet import FAILED, QuietContext
from bot.web.operator.access import TOKEN, Operator
from handlers import operator as commands
from handlers.routing import Routes, Turn
from mai.agent import Mai
from mai.channels import IncomingMessage
from mai.ports import UnitOfWork
from mai.records import Conversation, Person
from nlu.understanding import Understanding


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command."""

    done: bool
    message: str


class Acting:
    """Runs commands of the chat for the page."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.services = replace(app.services, operators=app.services.operators | {(TOKEN, "")})
        self._routes = Routes()
        commands.register(self._routes)

    async def do(self, operator: Operator, language: str, command: str, *words: str) -> Outcome:
        """`/command words`, in one transaction."""
        async with self._app.store() as uow:
            turn, ctx = await self.turn(uow, operator, language, " ".join((f"/{command}", *words)))
            await self._routes.commands[command](turn)
            await uow.commit()
        # To try again what is not there is a failure; to look and find nothing is none.
        refusals = FAILED | {"operator-nothing-dead"} if command == "resend" else FAILED
        failed = [text for key, text in ctx.told if key in refusals]
        return Outcome(not failed, "\n".join(failed or (text for _, text in ctx.told)))

    async def turn(self, uow: UnitOfWork, operator: Operator, language: str, text: str) -> tuple[Turn, QuietContext]:
        """A turn of the operator, in the page's language."""
        now = self._app.clock.now()
        person = await self.person(uow, operator) or Person("operator", language, now)
        person = replace(person, language=self._app.replies.closest(language))
        ctx = QuietContext(self.services, uow, person, Conversation(person.person_id), now)
        message = IncomingMessage(operator.channel, token_hex(8), operator.address, "text", now, text=text)
        # No command of an operator reads language.
        return Turn(ctx, Mai(ctx), cast(Understanding, None), message), ctx

    async def person(self, uow: UnitOfWork, operator: Operator) -> Person | None:
        """The operator as somebody with a MAI of her own, where she is that."""
        known = await uow.people.address(operator.channel, operator.address)
        return await uow.people.get(known.person_id) if known is not None else None
