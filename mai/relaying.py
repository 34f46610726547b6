"""Words between the two people of a deal: passed as data, without handles, each shown in the reader's catalog."""

import json
from collections.abc import Mapping
from typing import Any

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

TRANSLATE = "note.translate"
"""Kind of the task that shows a note once it is translated."""
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
        note = {"deal_id": said.deal_id, "text": said.text, "language": said.language, "understood": said.understood}
        if ctx.services.assistants.translator is not None and _is_foreign(ctx, said.language):
            # Translating takes seconds: it is done before the transaction of a task of its own.
            name = f"note:{said.query_id}"
            payload = note | {"target": ctx.person.language}
            await ctx.uow.tasks.schedule(ctx.person.person_id, TRANSLATE, payload, due_at=ctx.now, name=name)
        else:
            await show(ctx, deal, note)
    outcome = "delivered" if allowed else "refused"
    await ctx.send(Response(said.query_id, outcome), sender, thread=said.deal_id)


async def show_translated(ctx: Context, note: Mapping[str, Any]) -> None:
    """A note whose translation was tried: shown in both languages, or as it was written."""
    deal = await ctx.uow.deals.get(ctx.mai_id, note["deal_id"])
    if deal is not None:
        await show(ctx, deal, note)


async def show(ctx: Context, deal: Deal, note: Mapping[str, Any]) -> None:
    """The other side's words, with what was understood of them."""
    agreement = Agreement.from_text(deal.agreement)
    data = {
        "thing": ThingName(agreement.thing.subcategory, agreement.thing.label),
        "text": note["text"],
        "language": LanguageName(note["language"]),
        "understood": _understood(ctx, note["understood"]),
    }
    choices = [[Choice("deal.write", "button-reply", deal.deal_id)]]
    translation = note.get("translation")
    if translation:
        await ctx.tell("note-translated", data | {"text": translation, "original": note["text"]}, choices=choices)
        return
    foreign = "yes" if _is_foreign(ctx, note["language"]) else "no"
    await ctx.tell("note-received", data | {"foreign": foreign}, choices=choices)


def _is_foreign(ctx: Context, language: str) -> bool:
    return language.split("-")[0] not in _read_by(ctx)


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
