"""A deal from its card to both approvals; every step goes through the table of legal transitions."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from guardian.policy import may_skip_approval
from mai import bonding, cards, meetings, wishes
from mai.context import Context
from mai.errors import NotFound
from mai.records import Deal, Negotiation, Wish
from metaspace.agreement import Agreement
from metaspace.deal import DealEvent, DealState, advance
from metaspace.errors import BadMessage, IllegalTransition
from metaspace.identity import Identity
from metaspace.payloads import TransactionConfirm, TransactionInit

REMIND_AFTER = timedelta(hours=6)
_OPEN = (DealState.PROPOSED, DealState.APPROVED_BY_ME, DealState.APPROVED_BY_PEER)


def is_open(deal: Deal) -> bool:
    """True while approvals are awaited."""
    return deal.state in _OPEN


async def load(ctx: Context, deal_id: str) -> Deal:
    """The person's own view of a deal; NotFound for anybody else."""
    deal = await ctx.uow.deals.get(ctx.mai_id, deal_id)
    if deal is None:
        raise NotFound(deal_id)
    return deal


async def step(ctx: Context, deal: Deal, event: DealEvent, **changes: Any) -> Deal:
    """Advance a deal; IllegalTransition where the table has no such step."""
    return await ctx.uow.deals.save(replace(deal, state=advance(deal.state, event), **changes))


async def tell_peer(ctx: Context, deal: Deal, payload: TransactionInit | TransactionConfirm) -> None:
    """A signed message to the other MAI of a deal."""
    await ctx.send(payload, Identity.from_text(deal.peer.identity), thread=deal.deal_id)


async def open_deal(
    ctx: Context,
    negotiation: Negotiation,
    wish: Wish,
    agreement: Agreement,
    my_signature: str,
    peer_signature: str,
    *,
    approve_at_once: bool,
) -> None:
    """Both MAIs have signed: keep the deal and show its card, unless the person lets her MAI approve such a deal."""
    deal = Deal(
        deal_id=agreement.deal_id,
        owner=ctx.mai_id,
        person_id=ctx.person.person_id,
        wish_id=wish.wish_id,
        negotiation_id=negotiation.negotiation_id,
        state=DealState.PROPOSED,
        agreement=agreement.to_text(),
        my_signature=my_signature,
        peer_signature=peer_signature,
        peer=negotiation.peer,
        created_at=ctx.now,
        card_id=f"card_{agreement.deal_id}_{ctx.mai_id[-6:]}",
    )
    await ctx.uow.deals.add(deal)
    for kind, at in (("deal.expire", agreement.expires_at), ("deal.remind", ctx.now + REMIND_AFTER)):
        await ctx.uow.tasks.schedule(
            ctx.person.person_id, kind, {"deal_id": deal.deal_id}, due_at=at, name=_task(kind, deal)
        )
    automatic = may_skip_approval(ctx.policy, agreement.terms.total)
    await show(ctx, deal, with_buttons=not (automatic or approve_at_once))
    if automatic or approve_at_once:
        await ctx.tell("approved-for-you" if automatic and not approve_at_once else "counter-accepted")
        await approve(ctx, deal)


async def show(ctx: Context, deal: Deal, *, with_buttons: bool = True) -> None:
    """The approval card; without buttons it asks for nothing."""
    buttons = cards.approval_buttons(deal) if with_buttons else ()
    key = "card-approval" if with_buttons else "card-settled"
    await ctx.tell(key, await cards.approval_data(ctx, deal), choices=buttons, card_id=deal.card_id)


async def approve(ctx: Context, deal: Deal) -> Deal:
    """The person says yes."""
    deal = await step(ctx, deal, DealEvent.APPROVE)
    agreement = Agreement.from_text(deal.agreement)
    signature = ctx.services.keys.sign(ctx.mai_id, agreement.approval_bytes()).hex()
    await tell_peer(ctx, deal, TransactionInit(deal.deal_id, agreement.hash, signature))
    await _forget_reminder(ctx, deal)
    if deal.state is DealState.CONFIRMED:
        return await _confirm(ctx, deal)
    await ctx.tell("approved-waiting")
    return deal


async def on_approved(ctx: Context, sender: Identity, said: TransactionInit) -> None:
    """The other person said yes."""
    deal = await _known(ctx, sender, said.deal_id)
    if deal is None:
        return
    agreement = Agreement.from_text(deal.agreement)
    if said.agreement_hash != agreement.hash or not agreement.is_approved_by(sender.to_text(), said.signature):
        raise BadMessage("the approval is not of this agreement")
    try:
        deal = await step(ctx, deal, DealEvent.PEER_APPROVE, peer_approval=said.signature)
    except IllegalTransition:
        # Approved there while it ended here: they must know.
        if deal.state in (DealState.EXPIRED, DealState.CANCELLED):
            await tell_peer(ctx, deal, TransactionConfirm(deal.deal_id, "cancelled", {}))
        return
    if deal.state is DealState.CONFIRMED:
        await _confirm(ctx, deal)


async def _confirm(ctx: Context, deal: Deal) -> Deal:
    await ctx.uow.tasks.cancel(_task("deal.expire", deal))
    await ctx.settle_card(deal.card_id)
    wish = await ctx.uow.wishes.get(deal.wish_id)
    if wish is not None and wish.state == "agreed":
        await wishes.withdraw(ctx, wish, "agreed")
    return await meetings.schedule_first(ctx, deal)


async def decline(ctx: Context, deal: Deal) -> None:
    """The person says no: the wish looks on."""
    deal = await step(ctx, deal, DealEvent.DECLINE)
    await tell_peer(ctx, deal, TransactionConfirm(deal.deal_id, "declined", {}))
    await ctx.tell("declined-by-you")
    await end(ctx, deal)


async def expire(ctx: Context, deal: Deal) -> None:
    """Time is over without both approvals."""
    if not is_open(deal):
        return
    deal = await step(ctx, deal, DealEvent.EXPIRE)
    await tell_peer(ctx, deal, TransactionConfirm(deal.deal_id, "expired", {}))
    await ctx.tell("deal-expired", {"deal": cards.short_id(deal.deal_id)})
    await end(ctx, deal)


async def remind(ctx: Context, deal: Deal) -> None:
    """The card still waits for the person."""
    waits = deal.state in (DealState.PROPOSED, DealState.APPROVED_BY_PEER)
    if waits and bonding.wants(ctx.person, "deal"):
        await ctx.tell("deal-reminder", await cards.approval_data(ctx, deal), choices=cards.approval_buttons(deal))


async def cancel(ctx: Context, deal: Deal) -> None:
    """The person takes her approval back."""
    deal = await step(ctx, deal, DealEvent.CANCEL)
    await tell_peer(ctx, deal, TransactionConfirm(deal.deal_id, "cancelled", {}))
    await ctx.tell("deal-cancelled-by-you", {"deal": cards.short_id(deal.deal_id)})
    await end(ctx, deal)


async def on_ended_by_peer(ctx: Context, deal: Deal, event: DealEvent, key: str) -> None:
    """The other side declined, cancelled or let the time pass; late news of it changes nothing."""
    try:
        deal = await step(ctx, deal, event)
    except IllegalTransition:
        return
    await ctx.tell(key, {"deal": cards.short_id(deal.deal_id)})
    await end(ctx, deal)


async def end(ctx: Context, deal: Deal) -> None:
    """Clean up after a deal that came to nothing; its wish goes back to looking."""
    await ctx.settle_card(deal.card_id)
    for kind in ("deal.expire", "deal.remind", *meetings.TASKS):
        await ctx.uow.tasks.cancel(_task(kind, deal))
    wish = await ctx.uow.wishes.get(deal.wish_id)
    if wish is not None and wish.deal_id == deal.deal_id:
        await wishes.reopen(ctx, wish, tried=deal.peer.intent_id)


async def replace_deal(ctx: Context, deal: Deal) -> None:
    """A counter-offer made a new agreement: the old card goes away."""
    if not is_open(deal):
        return
    deal = await step(ctx, deal, DealEvent.REPLACE)
    await ctx.settle_card(deal.card_id)
    for kind in ("deal.expire", "deal.remind"):
        await ctx.uow.tasks.cancel(_task(kind, deal))


async def _forget_reminder(ctx: Context, deal: Deal) -> None:
    await ctx.uow.tasks.cancel(_task("deal.remind", deal))


async def _known(ctx: Context, sender: Identity, deal_id: str) -> Deal | None:
    deal = await ctx.uow.deals.get(ctx.mai_id, deal_id)
    return deal if deal and deal.peer.identity == sender.to_text() else None


def _task(kind: str, deal: Deal) -> str:
    return f"{kind}:{deal.owner}:{deal.deal_id}"
