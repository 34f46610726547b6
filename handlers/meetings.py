"""What can be done around a meeting: arrive, finish, write, another time, no-show, cancel."""

from datetime import datetime

from handlers.approvals import keep_choice, pressed
from handlers.routing import Routes, Turn
from mai.agent import Mai
from mai.context import Choice
from mai.relaying import TRANSLATE, show_translated


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.button("deal.here", here, spends=False)
    routes.button("deal.done", done)
    routes.button("deal.noshow", no_show, spends=False)
    routes.button("deal.reschedule", reschedule, spends=False)
    routes.button("deal.propose_time", propose_time)
    routes.button("deal.accept_time", accept_time)
    routes.button("deal.write", write, spends=False)
    routes.answer("deal.note", note)
    routes.button("deal.cancel", ask_cancel, spends=False)
    routes.button("deal.cancel_sure", cancel)
    routes.button("deal.keep", keep)
    routes.task("meeting.remind", remind)
    routes.task("meeting.ask", ask_how)
    routes.task(TRANSLATE, show_note)


async def here(turn: Turn) -> None:
    """ "I'm here"."""
    await turn.mai.arrive(await pressed(turn))


async def done(turn: Turn) -> None:
    """Thing and money have changed hands."""
    await turn.mai.finish(await pressed(turn))


async def no_show(turn: Turn) -> None:
    """The other did not come."""
    await turn.mai.report_no_show(await pressed(turn))


async def reschedule(turn: Turn) -> None:
    """Other times."""
    await turn.mai.offer_times(await pressed(turn))


async def propose_time(turn: Turn) -> None:
    """One of the other times."""
    deal = await pressed(turn)
    if turn.button is not None:
        await turn.mai.propose_time(deal, datetime.fromisoformat(turn.button.data["at"]))


async def accept_time(turn: Turn) -> None:
    """The other side's proposal suits."""
    deal = await pressed(turn)
    if turn.button is not None:
        await turn.mai.accept_time(deal, datetime.fromisoformat(turn.button.data["at"]))


async def write(turn: Turn) -> None:
    """Write to the other person."""
    deal = await pressed(turn)
    await turn.ctx.tell("ask-note")
    turn.ctx.ask("deal.note", deal.deal_id)


async def note(turn: Turn) -> bool:
    """The words for the other person, passed on as they are."""
    question = turn.ctx.conversation.question
    if question is None:
        return False
    deal = await turn.mai.deal(question.ref)
    turn.ctx.talk(question=None)
    await turn.mai.relay(deal, turn.text, turn.reading.intents[0] if turn.reading else None)
    return True


async def ask_cancel(turn: Turn) -> None:
    """Cancelling ends a deal that both agreed to: ask once."""
    deal = await pressed(turn)
    sure = Choice("deal.cancel_sure", "button-cancel-sure", deal.deal_id)
    await turn.ctx.tell("ask-cancel-deal", choices=[[sure, keep_choice(deal)]])


async def cancel(turn: Turn) -> None:
    """Yes, cancel."""
    await turn.mai.cancel_deal(await pressed(turn))


async def keep(turn: Turn) -> None:
    """No, leave it."""
    await turn.ctx.tell("kept")


async def remind(mai: Mai, payload: dict[str, str]) -> None:
    """Soon it is time."""
    await mai.remind_of_meeting(await mai.deal(payload["deal_id"]))


async def show_note(mai: Mai, payload: dict[str, str]) -> None:
    """Words of the other side, once their translation was tried."""
    await show_translated(mai.ctx, payload)


async def ask_how(mai: Mai, payload: dict[str, str]) -> None:
    """After the time has passed."""
    await mai.ask_how_it_was(await mai.deal(payload["deal_id"]))
