"""Words between the two people of a deal: passed as data, without handles, each shown in the reader's catalog."""

import json

from guardian.guardian import Relay
from mai import bonding, cards
from mai.context import Choice, Context, new_id
from mai.errors import Refused
from mai.records import Deal
from metaspace.agreement import Agreement
from metaspace.canonical import canonical_json
from metaspace.deal import DealState
from metaspace.identity import Identity
from metaspace.intent import UniversalIntent
from metaspace.payloads import MAX_RELAY_TEXT, Query, Response
from nlu.values import LanguageName, Money, ThingName

OPEN_STATES = frozenset(
    {
        DealState.APPROVED_BY_ME,
        DealState.APPROVED_BY_PEER,
        DealState.CONFIRMED,
        DealState.MEETING,
        DealState.ARRIVED,
        DealState.DONE,
    }
)


async def say(ctx: Context, deal: Deal, text: str, understood: UniversalIntent | None) -> None:
    """Pass a note on; Refused where it carries what should not leave."""
    if deal.state not in OPEN_STATES:
        raise Refused("deal-over")
    note = text[:MAX_RELAY_TEXT]
    ctx.check(Relay(note))
    reading = canonical_json(understood.to_json()).decode() if understood and understood.action.is_trade else ""
    query = Query(deal.deal_id, new_id("note"), ctx.person.language, note, reading)
    await ctx.send(query, Identity.from_text(deal.peer.identity), thread=deal.deal_id)
    await ctx.tell("note-sent")


async def on_note(ctx: Context, sender: Identity, said: Query) -> None:
    """Show the other person's words, marked as hers, with what her MAI understood."""
    deal = await ctx.uow.deals.get(ctx.mai_id, said.deal_id)
    if deal is None or deal.peer.identity != sender.to_text():
        return
    allowed = deal.state in OPEN_STATES
    if allowed:
        agreement = Agreement.from_text(deal.agreement)
        data = {
            "thing": ThingName(agreement.thing.subcategory, agreement.thing.label),
            "text": said.text,
            "language": LanguageName(said.language),
            "foreign": "no" if said.language.split("-")[0] in _read_by(ctx) else "yes",
            "understood": _understood(ctx, said.understood),
        }
        choices = [[Choice("deal.write", "button-reply", deal.deal_id)]]
        await ctx.tell("note-received", data, choices=choices)
    outcome = "delivered" if allowed else "refused"
    await ctx.send(Response(said.query_id, outcome), sender, thread=said.deal_id)


def _read_by(ctx: Context) -> set[str]:
    return {tag.split("-")[0] for tag in bonding.spoken(ctx.person)}


def _understood(ctx: Context, reading: str) -> str:
    """The note's universal intent in the reader's words: what any language has in common."""
    if not reading:
        return ""
    try:
        intent = UniversalIntent.from_json(json.loads(reading))
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return ""
    parts: list[str] = []
    if intent.object.subcategory:
        thing = ThingName(intent.object.subcategory, intent.object.label)
        parts.append(ctx.render("label", {"text": thing}).text)
    if intent.object.attributes:
        parts.append(cards.details(ctx, dict(intent.object.attributes)))
    price = intent.constraints.price
    if price is not None and price.currency:
        parts.append(ctx.render("label", {"text": Money(price.amount, price.currency)}).text)
    return " · ".join(part for part in parts if part)
