"""When a person cannot be written to for now: the other side of her deals is told that it waits for her."""

from mai.context import Context
from mai.dealing import tell_peer
from mai.records import Deal
from metaspace.agreement import Agreement
from metaspace.deal import DealState
from metaspace.payloads import TransactionConfirm
from nlu.values import ThingName

WAITING = "waiting"
OUT_OF_REACH = "out-of-reach"
"""Kind of the task that the sender leaves when a channel takes no free messages to her."""
_AWAITED = (
    DealState.PROPOSED, DealState.APPROVED_BY_PEER, DealState.CONFIRMED, DealState.MEETING, DealState.ARRIVED,
)  # fmt: skip
MAX_DEALS = 20


async def tell_partners(ctx: Context) -> None:
    """Her partners' MAIs hear that the next step waits until she writes; not why, and not where."""
    for deal in (await ctx.uow.deals.of_person(ctx.person.person_id, only_open=True))[:MAX_DEALS]:
        if deal.state in _AWAITED:
            await tell_peer(ctx, deal, TransactionConfirm(deal.deal_id, WAITING, {}))


async def on_waiting(ctx: Context, deal: Deal) -> None:
    """The other person has to write first: say so, so that nobody takes silence for a no."""
    if deal.state in (*_AWAITED, DealState.APPROVED_BY_ME):
        thing = Agreement.from_text(deal.agreement).thing
        await ctx.tell("waiting-for-partner", {"thing": ThingName(thing.subcategory, thing.label)})
