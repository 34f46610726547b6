"""Which handler answers: buttons and commands first, then the open question, then what was understood."""

from collections.abc import Sequence
from dataclasses import replace

from handlers import (
    approvals,
    birth,
    broadcast_cards,
    broadcasting,
    changes,
    features,
    help,
    linking,
    meetings,
    operating,
    operator,
    privacy,
    ratings,
    settings,
    status,
    trade,
)
from handlers.routing import Routes, Turn
from mai.agent import Mai
from mai.channels import IncomingMessage
from mai.context import Choice, Context
from mai.errors import NotFound, Refused
from mai.records import Work
from metaspace.errors import IllegalTransition
from metaspace.ontology import CATEGORY_OF, Action
from nlu import stopping
from nlu.ordinals import read_ordinal
from nlu.understanding import Reading, Understanding

MAX_TEXT = 4_000
"""Characters that are read of one message."""
MODULES = (
    birth, trade, changes, approvals, meetings, ratings, status, settings, privacy, linking, help, operator, broadcasting,
)  # fmt: skip
WORDLESS = frozenset({"photo", "voice", "contact", "sticker", "document", "other"})
FLIP_CONFIDENCE = 0.9
FLIP_WORDS = 3
FLIP_CHARACTERS = 6
"""A person's language changes only with this many words, surely in another one, twice in a row."""


class Conversation:
    """Answers everything a person can do."""

    def __init__(self, understanding: Understanding) -> None:
        self._understanding = understanding
        self.routes = Routes()
        for module in MODULES:
            module.register(self.routes)
        self.routes.button("meaning.pick", self._pick_meaning)
        self.routes.button(broadcast_cards.SAY, self._say_for_her)

    def will_read(self, message: IncomingMessage) -> bool:
        """True where the words of a message are likely to be read with the encoder."""
        text = message.text.strip()
        return (
            message.kind != "button" and 0 < len(text) <= MAX_TEXT and not text.startswith("/") and not text.isdecimal()
        )

    def read_ahead(self, message: IncomingMessage) -> None:
        """Prepare to read a message; may run in a thread."""
        self._understanding.encode_ahead(message.text[:MAX_TEXT])

    async def on_message(self, ctx: Context, message: IncomingMessage) -> None:
        """One message or press; leaves the talk saved in the turn's transaction."""
        if ctx.person.banned is not None:
            return
        turn = Turn(ctx, Mai(ctx), self._understanding, message)
        await self._meet(turn)
        try:
            await self._answer(turn)
        except IllegalTransition:
            await ctx.tell("no-longer-possible")
        except NotFound:
            await ctx.tell("not-found")
        except Refused as refusal:
            await ctx.tell(f"refused-{refusal.code}")
        if not ctx.gone:
            ctx.talk(last_seen=ctx.now)
            await ctx.uow.people.save_conversation(ctx.conversation)

    async def on_task(self, ctx: Context, work: Work) -> None:
        """A timer of the person's MAI."""
        try:
            await self.routes.tasks[work.kind](Mai(ctx), dict(work.payload))
        except (NotFound, IllegalTransition, Refused):
            return  # what it was about has ended meanwhile
        finally:
            await ctx.uow.people.save_conversation(ctx.conversation)

    async def _meet(self, turn: Turn) -> None:
        """Remember where she writes from."""
        ctx, message = turn.ctx, turn.message
        changes: dict[str, object] = {"channel": message.channel, "address": message.address, "muted": False}
        if ctx.person.name is None and message.sender_name:
            changes["name"] = message.sender_name[:80]
        await ctx.save_person(**changes)

    async def _answer(self, turn: Turn) -> None:
        message = turn.message
        if message.kind == "flood":
            await turn.ctx.tell("slow-down")
        elif message.kind == "text" and stopping.is_stop(message.text, turn.ctx.person.languages):
            await help.stop(turn)
        elif message.kind == "text" and stopping.is_start(message.text):
            await birth.start(turn) if turn.ctx.person.state != "new" else await birth.first_contact(turn, None)
        elif message.kind == "text" and await linking.take_code(turn):
            return
        elif message.kind == "button":
            await self._press(turn, message.button_id or "")
        elif message.text.startswith("/"):
            await self._command(turn)
        elif await self._taken_raw(turn):
            return
        elif turn.ctx.person.state == "new":
            await self._first_contact(turn)
        elif message.kind == "location":
            await birth.take_location(turn)
        elif message.heard and not message.text.strip():
            await turn.ctx.tell("voice-unclear")
        elif message.kind in WORDLESS and not message.text.strip():
            if message.kind != "voice" or not await privacy.take_voice(turn):
                await trade.wordless(turn)
        else:
            if message.heard:
                await turn.ctx.tell("voice-heard", {"text": message.text})
            await self._words(turn)

    async def _press(self, turn: Turn, token: str) -> None:
        ctx = turn.ctx
        button = await ctx.uow.buttons.get(token)
        if button is None:
            await ctx.tell("button-unknown")
            return
        if button.person_id != ctx.person.person_id:
            await ctx.tell("button-foreign")
            return
        route = self.routes.buttons.get(button.action)
        if route is None or button.used_at is not None:
            await ctx.tell("button-used")
            return
        if route.spends and not await ctx.settle_card(button.card_id, button.label):
            await ctx.tell("button-used")
            return
        if not self._is_on(turn, features.OF_BUTTON.get(button.action)):
            await ctx.tell("feature-off")
            return
        turn.button = button
        question = ctx.conversation.question
        if question is not None and question.card_id == button.card_id and route.spends:
            ctx.talk(question=None)
        await route.handler(turn)

    async def _command(self, turn: Turn) -> None:
        name = turn.text[1:].split(maxsplit=1)[0].split("@")[0].casefold() if turn.text[1:].strip() else ""
        handler = self.routes.commands.get(name)
        guarded = name in self.routes.guarded
        if guarded and operating.operator_of(turn) is None:
            await operating.refuse(turn, name)
            handler, guarded = None, False
        if turn.ctx.person.state == "new" and not guarded:
            await self._first_contact(turn)
            return
        if handler is None:
            await turn.ctx.tell("command-unknown")
            return
        turn.ctx.talk(question=None, relay_deal=None)
        await handler(turn)

    async def _taken_raw(self, turn: Turn) -> bool:
        """An answer that is no talk of hers: it is taken before anybody reads it."""
        question = turn.ctx.conversation.question
        return (
            question is not None and question.kind in self.routes.raw and await self.routes.answers[question.kind](turn)
        )

    async def _first_contact(self, turn: Turn) -> None:
        if not self._is_on(turn, features.NEWCOMERS):
            await turn.ctx.tell("feature-off")
            return
        await birth.first_contact(turn, None if turn.text.startswith("/") else self._read(turn))

    async def _wishes(self, turn: Turn) -> None:
        if not self._is_on(turn, features.WISHES):
            await turn.ctx.tell("feature-off")
            return
        await trade.on_wishes(turn)

    def _is_on(self, turn: Turn, feature: str | None) -> bool:
        return feature is None or features.is_on(turn.ctx.services, feature)

    async def _say_for_her(self, turn: Turn) -> None:
        """A button under a broadcast stands for words of hers."""
        if turn.button is not None:
            turn.message = replace(turn.message, kind="text", text=turn.button.data["text"], button_id=None)
            await self._answer(turn)

    async def _words(self, turn: Turn) -> None:
        ctx = turn.ctx
        text = turn.text.strip()
        if not text:
            await ctx.tell("empty-message")
            return
        if len(text) > MAX_TEXT:
            await ctx.tell("too-long", {"limit": MAX_TEXT})
            return
        if turn.message.edits is None and await self._chosen_by_number(turn, text):
            return
        turn.reading = self._read(turn)
        await self._notice_language(turn, turn.reading)
        if turn.message.edits is not None and await changes.on_edit(turn):
            return
        question = ctx.conversation.question
        if question is not None and not self._is_on(turn, features.OF_ANSWER.get(question.kind)):
            await ctx.tell("feature-off")
            return
        if question is not None and await self.routes.answers[question.kind](turn):
            return
        meanings = _possible(turn) if question is None else ()
        if meanings:
            await self._ask_meaning(turn, meanings)
            return
        if turn.intent.action.is_trade:
            await self._wishes(turn)
            return
        await self.routes.acts[turn.intent.action](turn)

    async def _ask_meaning(self, turn: Turn, meanings: Sequence[Action]) -> None:
        """Readings are close: let her say which, and keep her words."""
        rows = [
            [
                Choice(
                    "meaning.pick",
                    f"meaning-{action.value.lower().replace('_', '-')}",
                    "",
                    {"action": action.value, "text": turn.text},
                )
            ]
            for action in meanings
        ]
        rows.append([Choice("meaning.pick", "meaning-neither", "", {"action": "", "text": ""})])
        await turn.ctx.tell("which-meaning", choices=rows)

    async def _pick_meaning(self, turn: Turn) -> None:
        """One of two readings was chosen: go on as if it had been clear."""
        data = turn.button.data if turn.button else {}
        if not data.get("action"):
            await turn.ctx.tell("say-it-differently")
            return
        turn.message = replace(turn.message, kind="text", text=data["text"], button_id=None)
        turn.reading = self._understanding.read_as(
            data["text"], Action(data["action"]), language=turn.ctx.person.language, country=_country(turn)
        )
        if turn.intent.action.is_trade:
            await self._wishes(turn)
        else:
            await self.routes.acts[turn.intent.action](turn)

    async def _chosen_by_number(self, turn: Turn, text: str) -> bool:
        ctx = turn.ctx
        question, options = ctx.conversation.question, ctx.conversation.options
        if not options:
            return False
        is_numeric = question is not None and question.kind in self.routes.numeric
        place = _place_of(text, (ctx.person.language, *ctx.person.languages), len(options), is_numeric=is_numeric)
        if place is None:
            return False
        turn.message = replace(turn.message, kind="button", button_id=options[place - 1])
        await self._press(turn, options[place - 1])
        return True

    def _read(self, turn: Turn) -> Reading:
        person = turn.ctx.person
        return self._understanding.read(
            turn.text[:MAX_TEXT],
            known=person.languages or (),
            channel_language=turn.message.language_code,
            country=_country(turn),
        )

    async def _notice_language(self, turn: Turn, reading: Reading) -> None:
        """Follow a person into another language when she is really there, never on one short word."""
        person = turn.ctx.person
        if reading.confidence < FLIP_CONFIDENCE or _is_short(turn.text):
            return
        recent = (reading.language, *(tag for tag in person.languages if tag != reading.language))[:4]
        again = bool(person.languages) and person.languages[0] == reading.language
        changes: dict[str, object] = {"languages": recent}
        if again and "language" not in person.answers and reading.language != person.language:
            changes["language"] = reading.language
        await turn.ctx.save_person(**changes)


def _place_of(text: str, languages: Sequence[str], count: int, *, is_numeric: bool) -> int | None:
    """Which of the options shown last a message picks: "2", "2nd", "the second one"; a number that may be an answer does not."""
    if text.isdecimal() and not is_numeric:
        return int(text) if 1 <= int(text) <= count else None
    return read_ordinal(text, languages, count, digits=not is_numeric)


def _possible(turn: Turn) -> tuple[Action, ...]:
    """What a message may mean where it is not clear; empty where it is."""
    reading = turn.reading
    if reading is None:
        return ()
    thing = turn.understanding.bare_thing(turn.text, reading.language)
    if thing is not None:
        match CATEGORY_OF[thing]:
            case "services":
                return (Action.SEEK_SERVICE, Action.OFFER_SERVICE)
            case "real_estate":
                return (Action.RENT, Action.RENT_OUT, Action.BUY, Action.SELL)
            case _:
                return (Action.BUY, Action.SELL)
    if not reading.is_unsure:
        return ()
    close = (reading.intents[0].action, reading.second)
    return tuple(dict.fromkeys(action for action in close if action))


def _country(turn: Turn) -> str | None:
    return turn.ctx.person.place.country if turn.ctx.person.place else None


def _is_short(text: str) -> bool:
    """Too few words to tell a language by; scripts without spaces are counted by character."""
    return len(text.split()) < FLIP_WORDS and (text.isascii() or len(text) < FLIP_CHARACTERS)
