"""First contact and bonding: the first message is kept until the MAI is ready, then answered."""

from handlers import help, towns, trade
from handlers.routing import Routes, Turn
from mai import bonding
from mai.agent import Mai
from mai.birth import ask as ask_question
from mai.broadcasting import RELATED
from mai.channels import IncomingMessage
from metaspace.intent import Place
from metaspace.ontology import Action
from nlu.understanding import Reading
from nlu.values import TownName

MAX_HELD = 10
LANGUAGE_CONFIDENCE = 0.6
"""How sure the detector must be against what the channel reports."""
NEIGHBOUR_CONFIDENCE = 0.9
"""The same where the two are close relatives."""
GUESS_CONFIDENCE = 0.4
"""How sure it must be where the channel reports nothing."""


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.command("start", start)
    routes.button("bonding.answer", choose)
    routes.button("bonding.toggle", toggle, spends=False)
    routes.button("bonding.chosen", chosen)
    routes.button("bonding.skip", skip)
    routes.button("town.pick", pick_town)
    routes.task("bonding.offer", offer)
    for question in (*bonding.QUESTIONS, bonding.LANGUAGES):
        routes.answer(f"bonding.{question.question_id}", answer)


async def first_contact(turn: Turn, reading: Reading | None) -> None:
    """Someone new: take her language, keep her message, and begin the birth of her MAI."""
    language = _first_language(turn, reading)
    await turn.ctx.save_person(language=language, languages=(language,))
    if not turn.text.startswith("/") and (turn.text.strip() or turn.message.media_ref):
        hold(turn)
    await turn.mai.be_born()


def _first_language(turn: Turn, reading: Reading | None) -> str:
    reported = turn.message.language_code
    if reading is not None and reading.confidence >= _needed(reading.language, reported):
        return reading.language
    if reported:
        return reported
    return reading.language if reading and reading.confidence >= GUESS_CONFIDENCE else turn.ctx.person.language


def _needed(language: str, reported: str | None) -> float:
    """How sure the detector must be: a short text in Spanish may well be Galician too, and the app knows better."""
    told = (reported or "").split("-")[0]
    return NEIGHBOUR_CONFIDENCE if told in RELATED.get(language.split("-")[0], ()) else LANGUAGE_CONFIDENCE


def hold(turn: Turn) -> None:
    """Keep a message for when the MAI is ready."""
    held = turn.ctx.conversation.held
    if len(held) < MAX_HELD:
        turn.ctx.talk(held=(*held, turn.message.to_json()))


async def start(turn: Turn) -> None:
    """/start once more: go on where birth stopped, or say hello; what the operator has to say may come again."""
    await help.announce_again(turn)
    if turn.ctx.person.state == "active":
        await turn.ctx.tell("welcome-back")
        return
    await _continue(turn)


async def answer(turn: Turn) -> bool:
    """Words while a question of bonding is open."""
    question = turn.ctx.conversation.question
    if question is None:
        return False
    if await _free_answer(turn, question.ref):
        return True
    if turn.ctx.person.state == "active":
        return False
    if turn.intent.action.is_trade and (_names_a_thing(turn) or turn.intent.constraints.price):
        hold(turn)
        await turn.ctx.tell("held-until-ready")
    elif turn.intent.action is Action.HELP:
        await turn.ctx.tell("help")
    else:
        await turn.ctx.tell(f"unclear-{question.ref}" if question.ref == "town" else "please-choose")
    if question.ref != "town":
        await ask_question(turn.ctx, question.ref)
    return True


def _names_a_thing(turn: Turn) -> bool:
    return bool(turn.understanding.things_in(turn.text, turn.intent.language))


async def _free_answer(turn: Turn, question_id: str) -> bool:
    match question_id:
        case "town":
            return await _town(turn)
        case "currency":
            code = turn.understanding.find_currency(turn.text, turn.ctx.person.language)
            return await _free(turn, question_id, code)
        case "languages":
            tags = turn.understanding.find_languages(turn.text)
            return await _free(turn, question_id, ",".join(tags))
        case "interests":
            things = turn.understanding.find_things(turn.text, turn.ctx.person.languages)
            return await _free(turn, question_id, ",".join(things))
        case _:
            return False


async def _free(turn: Turn, question_id: str, value: str | None) -> bool:
    if not value:
        return False
    await turn.mai.learn(question_id, value)
    await _after_answer(turn)
    return True


async def _town(turn: Turn) -> bool:
    """A town in her words; one that there are several of is asked back."""
    if turn.intent.action.is_trade and _names_a_thing(turn):
        return False
    country = turn.ctx.person.place.country if turn.ctx.person.place else None
    found = turn.understanding.find_towns(turn.text, country)
    if not found:
        return False
    if len(found) == 1:
        await _settle(turn, found[0])
        return True
    card_id = await turn.ctx.tell("which-town", choices=towns.choices(turn, "town.pick", "", found))
    turn.ctx.ask("bonding.town", "town", card_id)
    return True


async def pick_town(turn: Turn) -> None:
    """One of several towns of a name."""
    if turn.button is not None:
        await _settle(turn, towns.picked(turn.button))


async def take_location(turn: Turn) -> None:
    """A position sent by the channel stands for the town around it."""
    point = turn.message.location
    if point is None:
        return
    place = turn.understanding.nearest_town(point.lat, point.lon)
    question = turn.ctx.conversation.question
    if question is not None and question.kind.startswith("wish."):
        await trade.answer_place(turn, place)
        return
    await _settle(turn, place)


async def _settle(turn: Turn, place: Place) -> None:
    await turn.mai.settle_in(place)
    await turn.ctx.tell("town-noted", {"town": TownName(place.name), "currency": turn.ctx.person.currency or "USD"})
    await _after_answer(turn)


async def choose(turn: Turn) -> None:
    """A choice of a bonding question."""
    if turn.button is not None:
        await turn.mai.learn(turn.button.ref, turn.button.data["choice"])
        await _after_answer(turn)


async def toggle(turn: Turn) -> None:
    """One of several choices, on or off."""
    if turn.button is not None:
        await turn.mai.toggle(turn.button.ref, turn.button.data["choice"], turn.button)


async def chosen(turn: Turn) -> None:
    """The several choices are made."""
    if turn.button is not None:
        if turn.button.ref not in turn.ctx.person.answers:
            await turn.mai.learn(turn.button.ref, "")
        await turn.mai.tell_platforms()
        await _after_answer(turn)


async def skip(turn: Turn) -> None:
    """Not now."""
    if turn.button is not None:
        await turn.mai.skip_question(turn.button.ref)
        await _after_answer(turn)


async def _after_answer(turn: Turn) -> None:
    if turn.ctx.person.state == "active":
        turn.ctx.talk(question=None)
        await turn.ctx.tell("noted")
        return
    await _continue(turn)


async def _continue(turn: Turn) -> None:
    if await turn.mai.continue_birth():
        await _answer_held(turn)


async def _answer_held(turn: Turn) -> None:
    """Now that the MAI is ready: what she said at first."""
    held = [IncomingMessage.from_json(data) for data in turn.ctx.conversation.held]
    turn.ctx.talk(held=())
    for message in held:
        person = turn.ctx.person
        reading = turn.understanding.read(
            message.text,
            known=person.languages,
            channel_language=message.language_code,
            country=person.place.country if person.place else None,
        )
        kept = Turn(turn.ctx, turn.mai, turn.understanding, message, None, reading)
        if reading.intents[0].action.is_trade:
            await trade.on_wishes(kept)
        elif message.media_ref:
            await trade.wordless(kept)


async def offer(mai: Mai, payload: dict[str, str]) -> None:
    """The time has come to offer one more question."""
    await mai.offer_question()
