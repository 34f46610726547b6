"""A message from another MAI: opened, checked, kept, and handed to the use case it is for."""

from mai import agreeing, dealing, meetings, negotiating, reaching, relaying
from mai.context import Context
from mai.ports import IntentIndex, UnitOfWork
from mai.records import LoggedMessage
from metaspace.agreement import Agreement
from metaspace.deal import DealEvent
from metaspace.envelope import Envelope, read_payload, verify
from metaspace.errors import BadMessage
from metaspace.identity import Identity
from metaspace.payloads import (
    IntentBroadcast,
    IntentMatch,
    NegotiationAccept,
    NegotiationOffer,
    NegotiationReject,
    NegotiationStart,
    Payload,
    Query,
    ReputationShare,
    Response,
    TransactionConfirm,
    TransactionInit,
    TrustVerification,
    payload_to_json,
)
from metaspace.reputation import Rating


async def receive(ctx: Context, envelope: Envelope) -> None:
    """Act on a direct message; BadMessage where it cannot be trusted. The caller has refused repeats."""
    verify(envelope, now=ctx.now)
    if envelope.recipient != ctx.mai_id:
        raise BadMessage("not addressed to this MAI")
    payload = read_payload(envelope, lambda sealed, context: ctx.services.keys.open(ctx.mai_id, sealed, context))
    await _keep(ctx, envelope, payload)
    await _act(ctx, envelope.sender, payload)


async def _keep(ctx: Context, envelope: Envelope, payload: Payload) -> None:
    data = payload_to_json(payload)
    thread = str(data.get("negotiation_id") or data.get("deal_id") or data.get("query_id") or "")
    wire = envelope.to_bytes().decode()
    await ctx.uow.messages.log(LoggedMessage(ctx.mai_id, "received", thread, int(payload.type), data, wire, ctx.now))


async def _act(ctx: Context, sender: Identity, payload: Payload) -> None:
    match payload:
        case IntentMatch():
            await negotiating.on_match(ctx, sender, payload)
        case NegotiationStart():
            await negotiating.on_start(ctx, sender, payload)
        case NegotiationOffer():
            await negotiating.on_offer(ctx, sender, payload)
        case NegotiationAccept():
            await agreeing.on_accept(ctx, sender, payload)
        case NegotiationReject():
            await negotiating.on_reject(ctx, sender, payload)
        case TransactionInit():
            await dealing.on_approved(ctx, sender, payload)
        case TransactionConfirm():
            await _on_step(ctx, sender, payload)
        case Query():
            await relaying.on_note(ctx, sender, payload)
        case Response() | TrustVerification() | IntentBroadcast() | ReputationShare():
            # Kept in the log; nothing for the person to do.
            return


async def _on_step(ctx: Context, sender: Identity, said: TransactionConfirm) -> None:
    deal = await ctx.uow.deals.get(ctx.mai_id, said.deal_id)
    if deal is None or deal.peer.identity != sender.to_text():
        return
    match said.step:
        case "declined":
            await dealing.on_ended_by_peer(ctx, deal, DealEvent.PEER_DECLINE, "peer-declined")
        case "expired":
            await dealing.on_ended_by_peer(ctx, deal, DealEvent.EXPIRE, "deal-expired")
        case "cancelled":
            await dealing.on_ended_by_peer(ctx, deal, DealEvent.PEER_CANCEL, "peer-cancelled")
        case "propose" | "meeting":
            await meetings.on_time(ctx, deal, said.step, said.data)
        case "arrived":
            await meetings.on_arrived(ctx, deal)
        case "done":
            await meetings.on_finished(ctx, deal)
        case "no_show":
            await meetings.on_no_show(ctx, deal)
        case reaching.WAITING:
            await reaching.on_waiting(ctx, deal)
        case _:
            raise BadMessage(f"no such step: {said.step!r}")


async def receive_broadcast(uow: UnitOfWork, index: IntentIndex, envelope: Envelope) -> str | None:
    """Take a verified broadcast into what everybody knows; the id of an intent that is now open, if it is one."""
    payload = read_payload(envelope, lambda sealed, context: sealed)
    match payload:
        case IntentBroadcast():
            if payload.wish.identity != envelope.sender.to_text():
                raise BadMessage("a wish of somebody else")
            if payload.withdrawn:
                await index.remove(payload.wish.intent_id)
                return None
            known = await index.get(payload.wish.intent_id)
            if known is not None and known.identity != payload.wish.identity:
                raise BadMessage("the intent belongs to somebody else")
            await index.put(payload.wish)
            return payload.wish.intent_id
        case ReputationShare():
            await _take_rating(uow, envelope, payload)
            return None
        case _:
            raise BadMessage("not a message for everybody")


async def _take_rating(uow: UnitOfWork, envelope: Envelope, said: ReputationShare) -> None:
    """A rating counts where both people's MAIs signed the deal it is about."""
    agreement = Agreement.from_text(said.agreement)
    rater = envelope.sender.to_text()
    parties = {agreement.provider, agreement.seeker}
    ratee = next((party for party in parties if Identity.from_text(party).mai_id == said.ratee), None)
    if rater not in parties or ratee is None or ratee == rater or agreement.deal_id != said.deal_id:
        raise BadMessage("a rating by or for somebody who is no party")
    if not agreement.is_signed_by(ratee, said.ratee_signature):
        raise BadMessage("the rated side never signed this deal")
    if said.stars not in range(1, 6):
        raise BadMessage("stars go from 1 to 5")
    await uow.commons.add_rating(Rating(said.deal_id, envelope.sender.mai_id, said.ratee, said.stars, envelope.sent_at))
