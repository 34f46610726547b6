"""From an open wish to a signed agreement: search, match, haggle, agree. Each step answers one signed message."""

from dataclasses import replace
from datetime import UTC, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from guardian.guardian import Offer
from mai import agreeing, bonding, wishes
from mai.context import Choice, Context
from mai.mandates import mandate_for
from mai.records import HagglingRound, Negotiation, Wish
from metaspace.canonical import digest
from metaspace.identity import Identity
from metaspace.matching import Match, match, rank
from metaspace.negotiation import MAX_ROUNDS, next_move
from metaspace.ontology import Action
from metaspace.payloads import (
    IntentMatch,
    NegotiationOffer,
    NegotiationReject,
    NegotiationStart,
    PublicIntent,
    Terms,
)
from metaspace.reputation import summarise
from nlu.values import Distance, Money, ThingName

MAX_CANDIDATES = 200
DIGEST = "digest"
"""Kind of the task that tells the finds of standing wishes together."""
DIGEST_HOUR = 9
"""Her local hour."""
MAX_FOUND = 10
STALLED_AFTER = timedelta(minutes=2)


def negotiation_id(first: str, second: str) -> str:
    """The same for both sides and both orders, so that two MAIs that call each other at once meet in one talk."""
    return "neg_" + digest(sorted((first, second)))[:32]


async def search(ctx: Context, wish: Wish) -> None:
    """Look for the best partner and call its MAI; quiet where there is none."""
    if wish.state != "open" or wish.standing:
        return
    mine = wishes.public_form(ctx, wish)
    found = await ctx.services.index.candidates(mine, now=ctx.now, limit=MAX_CANDIDATES)
    matches = [await _judge(ctx, mine, theirs) for theirs in found if theirs.intent_id not in wish.tried]
    ranked = rank([one for one in matches if one is not None])
    if ranked:
        await call(ctx, wish, mine, ranked[0])


async def _judge(ctx: Context, mine: PublicIntent, theirs: PublicIntent) -> Match | None:
    ratings = await ctx.uow.commons.ratings_of(Identity.from_text(theirs.identity).mai_id)
    reputation = summarise(ratings, now=ctx.now)
    if not _may_contact(ctx, reputation.ratings):
        return None
    return match(mine, theirs, reputation=reputation.score, now=ctx.now)


def _may_contact(ctx: Context, ratings: int) -> bool:
    contact = ctx.policy.contact
    return contact == "everyone" or (contact == "rated" and ratings > 0)


async def call(ctx: Context, wish: Wish, mine: PublicIntent, found: Match) -> None:
    """INTENT_MATCH to the owner of a fitting wish."""
    wish = await wishes.change(ctx, wish, state="talking", partner_intent=found.theirs.intent_id)
    negotiation = _new(ctx, wish, mine, found.theirs, found.score, found.distance_km, i_lead=True)
    await _keep(ctx, negotiation)
    await _watch(ctx, negotiation)
    bridge = (ctx.person.language, found.theirs.languages[0] if found.theirs.languages else "")
    await _send(
        ctx,
        negotiation,
        IntentMatch(
            negotiation.negotiation_id,
            found.theirs.intent_id,
            mine,
            str(found.score),
            str(round(found.distance_km, 1)),
            bridge,
        ),
    )


def _new(
    ctx: Context,
    wish: Wish,
    mine: PublicIntent,
    peer: PublicIntent,
    score: float,
    distance_km: float,
    *,
    i_lead: bool,
) -> Negotiation:
    return Negotiation(
        negotiation_id=negotiation_id(wish.wish_id, peer.intent_id),
        owner=ctx.mai_id,
        person_id=ctx.person.person_id,
        wish_id=wish.wish_id,
        mine=mine,
        peer=peer,
        side="provider" if _is_provider(wish) else "seeker",
        i_lead=i_lead,
        state="matching",
        score=score,
        distance_km=distance_km,
        created_at=ctx.now,
    )


def _is_provider(wish: Wish) -> bool:
    """In a swap both sides give; the lower intent id counts as the provider, so that both agree who is who."""
    if wish.intent.action is Action.TRADE:
        return wish.partner_intent is not None and wish.wish_id < wish.partner_intent
    return wishes.provides(wish.intent)


async def _keep(ctx: Context, negotiation: Negotiation) -> None:
    """Add it, or begin it anew where the same two talked before."""
    old = await ctx.uow.negotiations.get(ctx.mai_id, negotiation.negotiation_id)
    if old is None:
        await ctx.uow.negotiations.add(negotiation)
    else:
        await ctx.uow.negotiations.save(replace(negotiation, version=old.version))


async def on_match(ctx: Context, sender: Identity, said: IntentMatch) -> None:
    """Another MAI found one of my wishes: check for myself, then talk or say why not."""
    wish = await ctx.uow.wishes.get(said.your_intent_id)
    if wish is None or wish.person_id != ctx.person.person_id or said.wish.identity != sender.to_text():
        return
    refusal = await _refusal(ctx, wish, said)
    mine = wishes.public_form(ctx, wish)
    judged = None if refusal else await _judge(ctx, mine, said.wish)
    if judged is None:
        await _reject_call(ctx, sender, said, refusal or "refused")
        return
    if wish.standing:
        await _announce(ctx, wish, judged)
        await _reject_call(ctx, sender, said, "asking")
        return
    wish = await wishes.change(ctx, wish, state="talking", partner_intent=said.wish.intent_id)
    negotiation = _new(ctx, wish, mine, said.wish, judged.score, judged.distance_km, i_lead=False)
    await _keep(ctx, negotiation)
    await _watch(ctx, negotiation)
    await _send(ctx, negotiation, NegotiationStart(negotiation.negotiation_id, mine))


async def _refusal(ctx: Context, wish: Wish, said: IntentMatch) -> str | None:
    if said.negotiation_id != negotiation_id(wish.wish_id, said.wish.intent_id):
        return "refused"
    if wish.state == "open":
        return None
    if wish.state != "talking":
        return "closed"
    current = await ctx.uow.negotiations.get(ctx.mai_id, said.negotiation_id)
    crossed = wish.partner_intent == said.wish.intent_id and current is not None and current.state == "matching"
    # Both called at the same moment: the lower intent id leads, the other follows.
    return None if crossed and wish.wish_id > said.wish.intent_id else "busy"


async def _reject_call(ctx: Context, sender: Identity, said: IntentMatch, reason: str) -> None:
    if reason == "busy":
        current = await ctx.uow.negotiations.get(ctx.mai_id, said.negotiation_id)
        if current is not None and current.state == "matching" and current.i_lead:
            return  # the crossed call that I lead: the other follows mine
    await ctx.send(NegotiationReject(said.negotiation_id, reason), sender, thread=said.negotiation_id)


async def _announce(ctx: Context, wish: Wish, judged: Match) -> None:
    """A standing wish: tell that something has appeared, and let the person decide."""
    theirs = judged.theirs
    if bonding.wants_digest(ctx.person):
        await _gather(ctx, wish, theirs.intent_id)
        return
    talk = Choice("wish.talk", "button-negotiate", wish.wish_id, {"intent_id": theirs.intent_id})
    await ctx.tell("standing-found", _found(judged), choices=[[talk]])


async def _gather(ctx: Context, wish: Wish, intent_id: str) -> None:
    """Keep a find for the next digest, the newest ones where there are many."""
    if intent_id in wish.found:
        return
    await wishes.change(ctx, wish, found=(*wish.found, intent_id)[-MAX_FOUND:])
    local = ctx.now.astimezone(ZoneInfo(ctx.person.zone))
    due_at = local.replace(hour=DIGEST_HOUR, minute=0, second=0, microsecond=0)
    if due_at <= local:
        due_at += timedelta(days=1)
    person_id = ctx.person.person_id
    await ctx.uow.tasks.schedule(person_id, DIGEST, {}, due_at=due_at.astimezone(UTC), name=f"{DIGEST}:{person_id}")


async def tell_digest(ctx: Context) -> None:
    """What standing wishes found since the last time and is still there, in one message; nothing where nothing is."""
    lines: list[str] = []
    rows: list[list[Choice]] = []
    verb = ctx.render("button-negotiate").text
    for wish in await ctx.uow.wishes.of_person(ctx.person.person_id, ("open",)):
        for intent_id in wish.found:
            theirs = await ctx.services.index.get(intent_id)
            judged = await _judge(ctx, wishes.public_form(ctx, wish), theirs) if theirs is not None else None
            if judged is not None and len(lines) < MAX_FOUND:
                lines.append(f"{len(lines) + 1}. {ctx.render('standing-found', _found(judged)).text}")
                choice = {"intent_id": intent_id}
                rows.append([Choice("digest.talk", f"{len(lines)}. {verb}", wish.wish_id, choice, literal=True)])
        if wish.found:
            await wishes.change(ctx, wish, found=())
    if lines:
        await ctx.tell("digest", {"lines": "\n".join(lines)}, choices=rows)


def _found(judged: Match) -> dict[str, Any]:
    theirs = judged.theirs
    price = theirs.intent.constraints.price
    return {
        "thing": ThingName(theirs.intent.object.subcategory, theirs.intent.object.label),
        "price": Money(price.amount, price.currency or "USD") if price else "",
        "priced": "yes" if price else "no",
        "distance": Distance(judged.distance_km),
    }


async def talk_to(ctx: Context, wish: Wish, intent_id: str) -> bool:
    """The person wants to talk to what a standing wish found; False where it is gone."""
    theirs = await ctx.services.index.get(intent_id)
    if theirs is None or wish.state != "open":
        return False
    mine = wishes.public_form(ctx, wish)
    judged = await _judge(ctx, mine, theirs)
    if judged is None:
        return False
    await call(ctx, wish, mine, judged)
    return True


async def on_start(ctx: Context, sender: Identity, said: NegotiationStart) -> None:
    """The other MAI is ready: make the first offer."""
    negotiation = await _mine(ctx, sender, said.negotiation_id)
    if negotiation is None or negotiation.state != "matching" or not negotiation.i_lead:
        return
    if said.wish.identity != sender.to_text() or said.wish.intent_id != negotiation.peer.intent_id:
        return
    negotiation = await _save(ctx, replace(negotiation, state="haggling", peer=said.wish))
    await _move(ctx, negotiation, on_table=None, is_last_word=False)


async def on_offer(ctx: Context, sender: Identity, said: NegotiationOffer) -> None:
    """Weigh an offer and answer it; an offer out of turn is ignored."""
    negotiation = await _mine(ctx, sender, said.negotiation_id)
    if negotiation is not None and negotiation.state == "agreed":
        await agreeing.on_counter(ctx, negotiation, said)
        return
    if negotiation is None or negotiation.state not in ("matching", "haggling"):
        return
    if said.round != len(negotiation.rounds) + 1 or not _is_their_turn(negotiation, said.round):
        return
    if said.round > MAX_ROUNDS or not _terms_fit(negotiation, said.terms):
        await fail(ctx, negotiation, "refused", tell_peer=True)
        return
    step = HagglingRound(False, said.round, said.terms.unit_price, said.last)
    negotiation = await _save(ctx, replace(negotiation, state="haggling", rounds=(*negotiation.rounds, step)))
    await _watch(ctx, negotiation)
    await _move(ctx, negotiation, on_table=said.terms.unit_price, is_last_word=said.last)


def _is_their_turn(negotiation: Negotiation, round_number: int) -> bool:
    """The leader makes the odd moves."""
    return (round_number % 2 == 1) != negotiation.i_lead


def _terms_fit(negotiation: Negotiation, terms: Terms) -> bool:
    return terms == agreeing.terms_for(negotiation, terms.unit_price)


async def _move(ctx: Context, negotiation: Negotiation, *, on_table: Decimal | None, is_last_word: bool) -> None:
    wish = await wishes.load(ctx, negotiation.wish_id)
    mandate = mandate_for(ctx, wish, negotiation)
    number = len(negotiation.rounds) + 1
    if mandate is None or wish.state != "talking":
        await fail(ctx, negotiation, "closed", tell_peer=True)
        return
    move = next_move(mandate, round_number=number, on_table=on_table, is_last_word=is_last_word)
    if move.unit_price is None:
        await fail(ctx, negotiation, "no_overlap", tell_peer=True)
        return
    terms = agreeing.terms_for(negotiation, move.unit_price)
    ctx.check(Offer(mandate, terms.unit_price))
    if move.kind == "accept":
        await agreeing.propose(ctx, negotiation, wish, terms)
        return
    step = HagglingRound(True, number, terms.unit_price, move.last)
    negotiation = await _save(ctx, replace(negotiation, rounds=(*negotiation.rounds, step)))
    await _watch(ctx, negotiation)
    await _send(ctx, negotiation, NegotiationOffer(negotiation.negotiation_id, number, terms, move.last))


async def on_reject(ctx: Context, sender: Identity, said: NegotiationReject) -> None:
    """The other side left: remember it, and look further."""
    negotiation = await _mine(ctx, sender, said.negotiation_id)
    if negotiation is None:
        return
    if said.reason == "declined" and negotiation.state == "agreed":
        await agreeing.counter_refused(ctx, negotiation)
        return
    if negotiation.state in ("matching", "haggling"):
        await fail(ctx, negotiation, said.reason, tell_peer=False)


async def fail(ctx: Context, negotiation: Negotiation, reason: str, *, tell_peer: bool) -> None:
    """End a talk without a deal and go back to looking; no deal is a fine outcome."""
    await _save(ctx, replace(negotiation, state="failed", reason=reason))
    await ctx.uow.tasks.cancel(agreeing.watch_name(negotiation))
    if tell_peer:
        await _send(ctx, negotiation, NegotiationReject(negotiation.negotiation_id, reason))
    wish = await ctx.uow.wishes.get(negotiation.wish_id)
    if wish is not None and wish.state == "talking" and wish.partner_intent == negotiation.peer.intent_id:
        await wishes.reopen(ctx, wish, tried=negotiation.peer.intent_id)


async def on_stalled(ctx: Context, negotiation_id: str) -> None:
    """No answer for a while: give up on this partner."""
    negotiation = await ctx.uow.negotiations.get(ctx.mai_id, negotiation_id)
    if negotiation is not None and negotiation.state in ("matching", "haggling"):
        await fail(ctx, negotiation, "expired", tell_peer=True)


async def _watch(ctx: Context, negotiation: Negotiation) -> None:
    await ctx.uow.tasks.schedule(
        ctx.person.person_id,
        "negotiation.stalled",
        {"negotiation_id": negotiation.negotiation_id},
        due_at=ctx.now + STALLED_AFTER,
        name=agreeing.watch_name(negotiation),
    )


async def _mine(ctx: Context, sender: Identity, negotiation_id: str) -> Negotiation | None:
    negotiation = await ctx.uow.negotiations.get(ctx.mai_id, negotiation_id)
    return negotiation if negotiation and negotiation.peer.identity == sender.to_text() else None


async def _save(ctx: Context, negotiation: Negotiation) -> Negotiation:
    return await ctx.uow.negotiations.save(negotiation)


async def _send(
    ctx: Context,
    negotiation: Negotiation,
    payload: IntentMatch | NegotiationStart | NegotiationOffer | NegotiationReject,
) -> None:
    await ctx.send(
        payload,
        Identity.from_text(negotiation.peer.identity),
        thread=negotiation.negotiation_id,
        intent_hash=digest(negotiation.peer.intent.to_json()),
    )
