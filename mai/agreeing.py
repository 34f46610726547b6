"""The end of haggling: an agreement that both MAIs sign, and counter-offers to it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from mai import dealing, wishes
from mai.context import Context
from mai.mandates import mandate_for
from mai.records import HagglingRound, Negotiation, Wish
from metaspace.agreement import Agreement
from metaspace.canonical import digest
from metaspace.errors import BadMessage
from metaspace.identity import Identity
from metaspace.meeting import common_payment, common_slots
from metaspace.negotiation import MAX_ROUNDS
from metaspace.ontology import Action
from metaspace.payloads import NegotiationAccept, NegotiationOffer, NegotiationReject, PublicIntent, Terms
from nlu.values import Money

OFFER_STANDS = timedelta(hours=24)
"""How long both people have to approve."""
MAX_COUNTERS = 6
_TIMED = frozenset({"hour", "day", "week", "month"})


def watch_name(negotiation: Negotiation) -> str:
    """The task that ends a talk in which nobody answers."""
    return f"negotiation.stalled:{negotiation.owner}:{negotiation.negotiation_id}"


def sides(negotiation: Negotiation) -> tuple[PublicIntent, PublicIntent]:
    """(provider, seeker)."""
    if negotiation.side == "provider":
        return negotiation.mine, negotiation.peer
    return negotiation.peer, negotiation.mine


def terms_for(negotiation: Negotiation, unit_price: Decimal) -> Terms:
    """The terms at a price; both sides compute the same from what they told each other."""
    provider, seeker = sides(negotiation)
    offered, wanted = provider.intent.object.quantity, seeker.intent.object.quantity
    quantity = min(offered or Decimal(1), wanted or Decimal(1))
    price = provider.intent.constraints.price or seeker.intent.constraints.price
    per = price.per if price and price.per in _TIMED else "unit"
    return Terms(unit_price, provider.currency or seeker.currency or "USD", quantity, per)


async def propose(ctx: Context, negotiation: Negotiation, wish: Wish, terms: Terms) -> None:
    """Accept the other's offer: draw up the agreement, sign it and send it for the second signature."""
    agreement = _draw_up(ctx, negotiation, terms)
    negotiation = await ctx.uow.negotiations.save(replace(negotiation, state="agreed", agreement=agreement.to_text()))
    await ctx.uow.tasks.cancel(watch_name(negotiation))
    await wishes.change(ctx, wish, state="agreed")
    await _unsigned_too_long(ctx, negotiation, agreement)
    await _send(ctx, negotiation, _accept(ctx, negotiation, agreement))


def _draw_up(ctx: Context, negotiation: Negotiation, terms: Terms) -> Agreement:
    provider, seeker = sides(negotiation)
    here, there = provider.intent.constraints.location, seeker.intent.constraints.location
    if here is None or there is None:
        raise BadMessage("an agreement needs both places")
    town = ctx.services.geography.midpoint_town(here, there)
    zone = ctx.services.geography.timezone(town)
    return Agreement(
        deal_id="deal_" + digest([negotiation.negotiation_id, len(negotiation.rounds), str(terms.unit_price)])[:24],
        provider=provider.identity,
        seeker=seeker.identity,
        provider_intent=provider.intent_id,
        seeker_intent=seeker.intent_id,
        action=provider.intent.action.value,
        thing=replace(provider.intent.object, quantity=terms.quantity),
        terms=terms,
        distance_km=max(1, round(negotiation.distance_km)),
        area=town.name,
        area_country=town.country or "",
        area_lat=f"{town.lat:.2f}",
        area_lon=f"{town.lon:.2f}",
        slots=common_slots(provider.availability, seeker.availability, zone=zone, after=ctx.now),
        payment_ways=common_payment(provider.payment_ways, seeker.payment_ways),
        expires_at=ctx.now + OFFER_STANDS,
        in_return=seeker.intent.object if provider.intent.action is Action.TRADE else None,
    )


async def on_accept(ctx: Context, sender: Identity, said: NegotiationAccept) -> None:
    """The other MAI signed: check every word against the own record, sign too, and show the card."""
    negotiation = await ctx.uow.negotiations.get(ctx.mai_id, said.negotiation_id)
    if negotiation is None or negotiation.peer.identity != sender.to_text():
        return
    agreement = Agreement.from_text(said.agreement)
    if not agreement.is_signed_by(sender.to_text(), said.signature):
        raise BadMessage("the agreement is not signed by its sender")
    if negotiation.agreement == said.agreement and negotiation.state == "agreed":
        if await ctx.uow.deals.get(ctx.mai_id, agreement.deal_id) is None:
            await _conclude(ctx, negotiation, agreement, said.signature)
        return
    if not _accepts_my_offer(ctx, negotiation, agreement):
        return
    negotiation = await ctx.uow.negotiations.save(replace(negotiation, state="agreed", agreement=said.agreement))
    await _send(ctx, negotiation, _accept(ctx, negotiation, agreement))
    await _conclude(ctx, negotiation, agreement, said.signature)


def _accepts_my_offer(ctx: Context, negotiation: Negotiation, agreement: Agreement) -> bool:
    """True where the agreement is what my last offer would give, and nothing else."""
    if negotiation.state not in ("haggling", "agreed") or not negotiation.rounds or not negotiation.rounds[-1].by_me:
        return False
    provider, seeker = sides(negotiation)
    terms = terms_for(negotiation, negotiation.rounds[-1].unit_price)
    return (
        agreement.terms == terms
        and (agreement.provider, agreement.seeker) == (provider.identity, seeker.identity)
        and (agreement.provider_intent, agreement.seeker_intent) == (provider.intent_id, seeker.intent_id)
        and agreement.action == provider.intent.action.value
        and agreement.thing == replace(provider.intent.object, quantity=terms.quantity)
        and ctx.now < agreement.expires_at <= ctx.now + OFFER_STANDS + timedelta(minutes=5)
    )


async def _conclude(ctx: Context, negotiation: Negotiation, agreement: Agreement, peer_signature: str) -> None:
    wish = await wishes.load(ctx, negotiation.wish_id)
    await ctx.uow.tasks.cancel(watch_name(negotiation))
    await ctx.uow.tasks.cancel(_unsigned_name(negotiation))
    old = await ctx.uow.deals.get(ctx.mai_id, wish.deal_id) if wish.deal_id else None
    wish = await wishes.change(ctx, wish, state="agreed", deal_id=agreement.deal_id)
    asked_for = old is not None and old.counter_pending
    if old is not None:
        await dealing.replace_deal(ctx, old)
    signature = _signature(ctx, agreement)
    await dealing.open_deal(ctx, negotiation, wish, agreement, signature, peer_signature, approve_at_once=asked_for)


async def counter(ctx: Context, negotiation: Negotiation, unit_price: Decimal) -> bool:
    """The person wants another price: one offer outside the automatic haggling. False where there were too many."""
    number = len(negotiation.rounds) + 1
    if number > MAX_ROUNDS + MAX_COUNTERS:
        return False
    step = HagglingRound(True, number, unit_price, True)
    negotiation = await ctx.uow.negotiations.save(replace(negotiation, rounds=(*negotiation.rounds, step)))
    terms = terms_for(negotiation, unit_price)
    await _send(ctx, negotiation, NegotiationOffer(negotiation.negotiation_id, number, terms, last=True))
    return True


async def on_counter(ctx: Context, negotiation: Negotiation, said: NegotiationOffer) -> None:
    """The other person wants another price. Inside my person's limit it becomes a new card, else it is refused."""
    wish = await wishes.load(ctx, negotiation.wish_id)
    deal = await ctx.uow.deals.get(ctx.mai_id, wish.deal_id) if wish.deal_id else None
    number = len(negotiation.rounds) + 1
    if deal is None or said.round != number or number > MAX_ROUNDS + MAX_COUNTERS:
        return
    mandate = mandate_for(ctx, wish, negotiation)
    fits = said.terms == terms_for(negotiation, said.terms.unit_price)
    step = HagglingRound(False, number, said.terms.unit_price, True)
    negotiation = await ctx.uow.negotiations.save(replace(negotiation, rounds=(*negotiation.rounds, step)))
    if mandate is None or not fits or not mandate.allows(said.terms.unit_price) or not dealing.is_open(deal):
        await _send(ctx, negotiation, NegotiationReject(negotiation.negotiation_id, "declined"))
        return
    await propose(ctx, negotiation, wish, said.terms)


async def counter_refused(ctx: Context, negotiation: Negotiation) -> None:
    """The other MAI cannot go there; what was agreed still stands."""
    wish = await wishes.load(ctx, negotiation.wish_id)
    deal = await ctx.uow.deals.get(ctx.mai_id, wish.deal_id) if wish.deal_id else None
    if deal is None or not deal.counter_pending:
        return
    deal = await ctx.uow.deals.save(replace(deal, counter_pending=False))
    terms = Agreement.from_text(deal.agreement).terms
    await ctx.tell("counter-refused", {"price": Money(terms.unit_price, terms.currency)})


async def on_unsigned(ctx: Context, negotiation_id: str) -> None:
    """The second signature never came: the wish goes back to looking."""
    negotiation = await ctx.uow.negotiations.get(ctx.mai_id, negotiation_id)
    if negotiation is None or negotiation.state != "agreed" or negotiation.agreement is None:
        return
    deal_id = Agreement.from_text(negotiation.agreement).deal_id
    if await ctx.uow.deals.get(ctx.mai_id, deal_id) is not None:
        return
    await ctx.uow.negotiations.save(replace(negotiation, state="failed", reason="expired"))
    wish = await wishes.load(ctx, negotiation.wish_id)
    if wish.deal_id is None:
        await wishes.reopen(ctx, wish, tried=negotiation.peer.intent_id)


def _unsigned_name(negotiation: Negotiation) -> str:
    return f"negotiation.unsigned:{negotiation.owner}:{negotiation.negotiation_id}"


async def _unsigned_too_long(ctx: Context, negotiation: Negotiation, agreement: Agreement) -> None:
    await ctx.uow.tasks.schedule(
        ctx.person.person_id,
        "negotiation.unsigned",
        {"negotiation_id": negotiation.negotiation_id},
        due_at=agreement.expires_at,
        name=_unsigned_name(negotiation),
    )


def _accept(ctx: Context, negotiation: Negotiation, agreement: Agreement) -> NegotiationAccept:
    return NegotiationAccept(negotiation.negotiation_id, agreement.to_text(), _signature(ctx, agreement))


def _signature(ctx: Context, agreement: Agreement) -> str:
    return ctx.services.keys.sign(ctx.mai_id, agreement.signed_bytes()).hex()


async def _send(
    ctx: Context, negotiation: Negotiation, payload: NegotiationAccept | NegotiationOffer | NegotiationReject
) -> None:
    peer = Identity.from_text(negotiation.peer.identity)
    await ctx.send(
        payload, peer, thread=negotiation.negotiation_id, intent_hash=digest(negotiation.peer.intent.to_json())
    )
