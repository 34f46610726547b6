"""What is going on: my wishes, talks and deals, each with what can be done about it."""

from handlers import trade
from handlers.routing import Routes, Turn
from mai import cards, dealing
from mai.context import Choice, Rows
from mai.records import Deal, Wish
from mai.wishes import LIVE_STATES
from metaspace.deal import DealState
from metaspace.ontology import Action
from nlu.values import Text

MAX_SHOWN = 8
_MEETING = (DealState.MEETING, DealState.ARRIVED)


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.command("status", show)
    routes.act(Action.STATUS, show)
    routes.act(Action.CANCEL, offer_cancel)
    routes.button("wish.pause", pause)
    routes.button("wish.resume", resume)
    routes.button("wish.edit", edit)
    routes.button("wish.cancel", ask_cancel, spends=False)
    routes.button("wish.cancel_sure", cancel)
    routes.button("wish.keep", keep)


async def show(turn: Turn) -> None:
    """Everything that is open, newest last."""
    ctx = turn.ctx
    wishes = await ctx.uow.wishes.of_person(ctx.person.person_id, LIVE_STATES)
    deals = await ctx.uow.deals.of_person(ctx.person.person_id, only_open=True)
    ended = await ctx.uow.deals.of_person(ctx.person.person_id)
    counts = {"wishes": len(wishes), "deals": len(deals), "done": sum(deal.state is DealState.RATED for deal in ended)}
    await ctx.tell("status-summary" if wishes or deals else "status-empty", counts)
    for wish in wishes[-MAX_SHOWN:]:
        await _show_wish(turn, wish)
    for deal in deals[-MAX_SHOWN:]:
        await _show_deal(turn, deal)


async def _show_wish(turn: Turn, wish: Wish) -> None:
    data = {
        **cards.wish_title(wish),
        "lines": cards.wish_lines(turn.ctx, wish),
        "state": Text("wish-state-standing" if wish.standing and wish.state == "open" else f"wish-state-{wish.state}"),
    }
    await turn.ctx.tell("status-wish", data, choices=_wish_buttons(wish))


def _wish_buttons(wish: Wish) -> Rows:
    last = [Choice("wish.edit", "button-edit", wish.wish_id), Choice("wish.cancel", "button-cancel-wish", wish.wish_id)]
    match wish.state:
        case "open" | "talking":
            return [[Choice("wish.pause", "button-pause", wish.wish_id)], last]
        case "paused":
            return [[Choice("wish.resume", "button-resume", wish.wish_id)], last]
        case "draft":
            return [last]
        case _:
            return []


async def _show_deal(turn: Turn, deal: Deal) -> None:
    data = await cards.approval_data(turn.ctx, deal)
    buttons: Rows = ()
    if deal.state in (DealState.PROPOSED, DealState.APPROVED_BY_PEER):
        buttons = cards.approval_buttons(deal)
    elif deal.state in _MEETING:
        buttons = cards.meeting_buttons(deal)
    elif dealing.is_open(deal):
        buttons = [[Choice("deal.cancel", "button-cancel", deal.deal_id)]]
    elif deal.state in (DealState.DONE, DealState.NO_SHOW):
        buttons = cards.rating_buttons(deal)
    await turn.ctx.tell(
        "status-deal", {**data, "state": Text(f"deal-state-{deal.state.value.replace('_', '-')}")}, choices=buttons
    )


async def pause(turn: Turn) -> None:
    """Stop looking for a while."""
    await turn.mai.pause(await _pressed(turn))
    await turn.ctx.tell("wish-paused")


async def resume(turn: Turn) -> None:
    """Look again."""
    await turn.mai.resume(await _pressed(turn))
    await turn.ctx.tell("wish-resumed")


async def edit(turn: Turn) -> None:
    """Take a wish back to a draft and go through it again."""
    wish = await turn.mai.reopen_as_draft(await _pressed(turn))
    await trade.ask_confirmation(turn, wish)


async def ask_cancel(turn: Turn) -> None:
    """Cancelling is final: ask once."""
    await _ask_cancel(turn, await _pressed(turn))


async def _ask_cancel(turn: Turn, wish: Wish) -> None:
    sure = Choice("wish.cancel_sure", "button-cancel-sure", wish.wish_id)
    await turn.ctx.tell(
        "ask-cancel-wish", cards.wish_title(wish), choices=[[sure, Choice("wish.keep", "button-keep", wish.wish_id)]]
    )


async def cancel(turn: Turn) -> None:
    """Yes, take it back."""
    wish = await turn.mai.withdraw(await _pressed(turn))
    await turn.ctx.tell("wish-cancelled", cards.wish_title(wish))


async def keep(turn: Turn) -> None:
    """No, leave it."""
    await turn.ctx.tell("kept")


async def offer_cancel(turn: Turn) -> None:
    """ "Cancel my ad" in words."""
    wishes = await turn.ctx.uow.wishes.of_person(turn.ctx.person.person_id, LIVE_STATES)
    named = turn.understanding.things_in(turn.text, turn.intent.language)
    meant = [wish for wish in wishes if wish.intent.object.subcategory in named] or wishes
    if len(meant) == 1:
        await _ask_cancel(turn, meant[0])
        return
    await show(turn)


async def _pressed(turn: Turn) -> Wish:
    if turn.button is None:
        raise LookupError("no button in this turn")
    return await turn.mai.wish(turn.button.ref)
