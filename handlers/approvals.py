"""Approve, decline or name another price: by button or in words."""

from collections.abc import Awaitable, Callable

from handlers.routing import Routes, Turn
from mai import cards, dealing, reaching
from mai.agent import Mai
from mai.context import Choice
from mai.records import Deal
from metaspace.agreement import Agreement
from metaspace.deal import DealState
from metaspace.ontology import Action
from nlu.values import Money

_WAITING = (DealState.PROPOSED, DealState.APPROVED_BY_PEER)


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.button("deal.approve", press_approve)
    routes.button("deal.decline", press_decline)
    routes.button("deal.counter", press_counter, spends=False)
    routes.answer("deal.counter", answer_counter, numeric=True)
    routes.act(Action.APPROVE, say_approve)
    routes.act(Action.DECLINE, say_decline)
    routes.act(Action.COUNTER, say_counter)
    routes.task("deal.expire", expire)
    routes.task("deal.remind", remind)
    routes.task(reaching.OUT_OF_REACH, out_of_reach)


async def press_approve(turn: Turn) -> None:
    """Approve."""
    deal = await pressed(turn)
    await _settle(turn, deal)
    await turn.mai.approve(deal)


async def press_decline(turn: Turn) -> None:
    """Decline."""
    await turn.mai.decline(await pressed(turn))


async def press_counter(turn: Turn) -> None:
    """Ask which price."""
    deal = await pressed(turn)
    if not dealing.is_open(deal):
        await turn.ctx.tell("no-longer-possible")
        return
    await _ask_counter(turn, deal)


async def _ask_counter(turn: Turn, deal: Deal) -> None:
    terms = Agreement.from_text(deal.agreement).terms
    await turn.ctx.tell("ask-counter", {"price": Money(terms.unit_price, terms.currency)})
    turn.ctx.ask("deal.counter", deal.deal_id)


async def pressed(turn: Turn) -> Deal:
    """The deal of the button that was pressed."""
    if turn.button is None:
        raise LookupError("no button in this turn")
    return await turn.mai.deal(turn.button.ref)


async def answer_counter(turn: Turn) -> bool:
    """The price she would rather have, for one."""
    question = turn.ctx.conversation.question
    if question is None:
        return False
    price = turn.understanding.read_price(turn.text, turn.intent.language)
    if price is None:
        if turn.intent.action in (Action.DECLINE, Action.CANCEL):
            turn.ctx.talk(question=None)
            await turn.ctx.tell("noted")
            return True
        return False
    deal = await turn.mai.deal(question.ref)
    if price.amount <= 0:
        await turn.ctx.tell("refused-amount")
        return True
    turn.ctx.talk(question=None)
    await turn.mai.counter(deal, price.amount)
    await turn.ctx.tell("counter-sent")
    return True


async def say_approve(turn: Turn) -> None:
    """ "Yes" in words, where one card waits."""

    async def do(deal: Deal) -> None:
        await _settle(turn, deal)
        await turn.mai.approve(deal)

    await _on_the_one(turn, do)


async def say_decline(turn: Turn) -> None:
    """ "No" in words."""
    await _on_the_one(turn, turn.mai.decline)


async def say_counter(turn: Turn) -> None:
    """Another price in words."""
    price = turn.intent.constraints.price

    async def do(deal: Deal) -> None:
        if price is None or price.amount <= 0:
            await _ask_counter(turn, deal)
            return
        await turn.mai.counter(deal, price.amount)
        await turn.ctx.tell("counter-sent")

    await _on_the_one(turn, do)


async def _on_the_one(turn: Turn, do: Callable[[Deal], Awaitable[None]]) -> None:
    """Act on the card that waits; where several do, they are shown again so that buttons can tell."""
    deals = await turn.ctx.uow.deals.of_person(turn.ctx.person.person_id, only_open=True)
    waiting = [deal for deal in deals if deal.state in _WAITING]
    if len(waiting) == 1:
        await do(waiting[0])
        return
    if not waiting:
        await turn.ctx.tell("nothing-to-approve")
        return
    for deal in waiting:
        await turn.ctx.tell(
            "card-approval", await cards.approval_data(turn.ctx, deal), choices=cards.approval_buttons(deal)
        )
    await turn.ctx.tell("which-deal")


async def _settle(turn: Turn, deal: Deal) -> None:
    await turn.ctx.settle_card(deal.card_id)


def keep_choice(deal: Deal) -> Choice:
    """A way back from a question that ends a deal."""
    return Choice("deal.keep", "button-keep", deal.deal_id)


async def expire(mai: Mai, payload: dict[str, str]) -> None:
    """The time to approve is over."""
    await mai.expire_deal(await mai.deal(payload["deal_id"]))


async def remind(mai: Mai, payload: dict[str, str]) -> None:
    """A card has waited for hours."""
    await mai.remind_of_deal(await mai.deal(payload["deal_id"]))


async def out_of_reach(mai: Mai, payload: dict[str, str]) -> None:
    """The person has to write before she may be told more."""
    await mai.say_out_of_reach()
