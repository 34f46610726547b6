"""Changes of a wish after the fact: a field by its button, what is to be done with the thing, an edited message."""

from dataclasses import replace
from difflib import SequenceMatcher

from handlers import trade
from handlers.routing import Routes, Turn
from mai import wishes
from mai.context import Choice
from mai.records import Wish, WishState
from metaspace.ontology import Action

EDIT_LIKENESS = 0.6
"""How like the words of a wish an edited message must be to count as its correction (1: the same)."""


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.button("wish.change", list_fields)
    routes.button("wish.field", change_field)
    routes.button("wish.action", change_action)


async def on_edit(turn: Turn) -> bool:
    """She changed a message that she had sent: what it says now corrects the wish that came from it. False where no
    wish came from it and it is one itself."""
    states: tuple[WishState, ...] = ("draft", "open", "talking", "paused", "agreed")
    known = await turn.ctx.uow.wishes.of_person(turn.ctx.person.person_id, states)
    near = [wish for wish in known if SequenceMatcher(None, wish.text, turn.text).ratio() >= EDIT_LIKENESS]
    if not near and turn.intent.action.is_trade:
        return False
    if len(near) != 1:
        await turn.ctx.tell("edit-unclear")
        return True
    wish = near[0]
    if trade.corrected_by(turn, wish) is None:
        return True
    wish = await turn.mai.reopen_as_draft(wish)
    corrected = trade.corrected_by(turn, wish) or wish
    question = turn.ctx.conversation.question
    if question is not None and question.ref == wish.wish_id:
        await trade.took(turn, question.card_id)
    await trade.go_on(turn, await turn.ctx.uow.wishes.save(replace(corrected, text=turn.text)))
    return True


async def list_fields(turn: Turn) -> None:
    """What can be changed."""
    wish = await trade.pressed_wish(turn)
    fields = ["action", "thing", "quantity", "size", "location"]
    if wish.intent.action is Action.TRADE:
        fields.append("wanted")
    elif wish.intent.action not in wishes.FREE:
        fields += ["target", "limit"]
    rows = [[Choice("wish.field", f"field-{field}", wish.wish_id, {"field": field})] for field in fields]
    rows.append([Choice("wish.field", "button-back", wish.wish_id, {"field": ""})])
    await turn.ctx.tell("which-field", choices=[*trade.zip_pairs(rows)])


async def change_field(turn: Turn) -> None:
    """Ask for one field anew."""
    wish = await trade.pressed_wish(turn)
    field = turn.button.data["field"] if turn.button else ""
    if wish.state != "draft":
        await turn.ctx.tell("no-longer-possible")
    elif field == "action":
        await _ask_action(turn, wish)
    elif field:
        await trade.ask(turn, wish, field)
    else:
        await trade.go_on(turn, wish)


async def _ask_action(turn: Turn, wish: Wish) -> None:
    trades = [action for action in Action if action.is_trade and action is not wish.intent.action]
    rows = [
        [
            Choice(
                "wish.action",
                f"meaning-{action.value.lower().replace('_', '-')}",
                wish.wish_id,
                {"action": action.value},
            )
        ]
        for action in trades
    ]
    rows.append([Choice("wish.field", "button-back", wish.wish_id, {"field": ""})])
    await turn.ctx.tell("ask-wish-action", choices=trade.zip_pairs(rows))


async def change_action(turn: Turn) -> None:
    """She meant to do something else with it: her words are read again in that light."""
    wish = await trade.pressed_wish(turn)
    if turn.button is None or wish.state != "draft":
        await turn.ctx.tell("no-longer-possible")
        return
    person = turn.ctx.person
    reading = turn.understanding.read_as(
        wish.text,
        Action(turn.button.data["action"]),
        language=person.language,
        country=person.place.country if person.place else None,
    )
    meant = replace(reading.intents[0].object, quantity=wish.intent.object.quantity, unit=wish.intent.object.unit)
    again = await turn.mai.draft(replace(reading.intents[0], object=meant), wish.text, wish.photo)
    await wishes.change(turn.ctx, wish, state="cancelled")
    await trade.go_on(turn, again)
