"""Cards about a deal, built by plain code from the signed agreement; no model has a say in them."""

from typing import Any

from mai.context import Choice, Context, Rows
from mai.records import Deal, Wish
from metaspace.agreement import Agreement
from metaspace.identity import Identity
from metaspace.ontology import Action
from metaspace.reputation import summarise
from nlu.values import Distance, Joined, Moment, Money, Quantity, Text, ThingName

_COUNTED_ALONE = ("hour", "day", "week", "month")


async def approval_data(ctx: Context, deal: Deal) -> dict[str, Any]:
    """Everything the approval card shows; the same numbers on both sides."""
    agreement = Agreement.from_text(deal.agreement)
    return {
        **item_data(ctx, agreement),
        "distance": Distance(agreement.distance_km),
        "area": agreement.area,
        "times": times(ctx, agreement),
        "payment": payment(agreement),
        "partner": await partner(ctx, deal),
        "expires": Moment(agreement.expires_at, ctx.person.zone),
        "deal": short_id(agreement.deal_id),
        "why": reasons(ctx, deal, agreement),
    }


def item_data(ctx: Context, agreement: Agreement) -> dict[str, Any]:
    """The thing and the money of an agreement."""
    thing, terms = agreement.thing, agreement.terms
    return {
        "side": "provider" if agreement.provider == ctx.identity.to_text() else "seeker",
        "action": agreement.action,
        "thing": ThingName(thing.subcategory, thing.label),
        "details": details(ctx, dict(thing.attributes)),
        "quantity": Quantity(terms.quantity, thing.unit),
        "count": terms.quantity,
        "unit": Money(terms.unit_price, terms.currency),
        "total": Money(terms.total, terms.currency),
        "per": terms.per,
        "free": "yes" if terms.unit_price == 0 else "no",
        "return": _return(agreement),
    }


def _return(agreement: Agreement) -> ThingName | str:
    if agreement.action != Action.TRADE or agreement.in_return is None:
        return ""
    return ThingName(agreement.in_return.subcategory, agreement.in_return.label)


def details(ctx: Context, attributes: dict[str, str | int]) -> str:
    """Attributes in one line, in the reader's words."""
    language = ctx.person.language
    return ", ".join(ctx.services.replies.attribute(language, name, value) for name, value in attributes.items())


def times(ctx: Context, agreement: Agreement) -> Joined:
    """The times offered, in the reader's zone."""
    return Joined([Moment(slot, ctx.person.zone) for slot in agreement.slots], " / ")


def payment(agreement: Agreement) -> Joined:
    """Ways to pay."""
    return Joined([Text(f"payment-{way.replace('_', '-')}") for way in agreement.payment_ways])


async def partner(ctx: Context, deal: Deal) -> Text:
    """The other side's reputation in words."""
    mai_id = Identity.from_text(deal.peer.identity).mai_id
    reputation = summarise(await ctx.uow.commons.ratings_of(mai_id), now=ctx.now)
    name = deal.peer.about.get("name", "")
    data = {"name": name, "named": "yes" if name else "no", "count": reputation.ratings}
    if reputation.average is None:
        return Text("partner-new", data)
    key = "partner-new-rated" if reputation.is_new else "partner-rated"
    return Text(key, {**data, "stars": reputation.average})


def reasons(ctx: Context, deal: Deal, agreement: Agreement) -> Joined:
    """Why this partner: attributes that agree."""
    mine = agreement.thing.attributes
    theirs = deal.peer.intent.object.attributes
    same = [name for name in ("size", "brand", "model") if name in mine and theirs.get(name) == mine[name]]
    return Joined([Text("reason-same", {"value": str(mine[name])}) for name in same])


def approval_buttons(deal: Deal) -> Rows:
    """Approve, decline, name another price."""
    free = Agreement.from_text(deal.agreement).terms.unit_price == 0
    rows = [[_deal("approve", deal), _deal("decline", deal)]]
    return rows if free else [*rows, [_deal("counter", deal)]]


def meeting_buttons(deal: Deal) -> Rows:
    """What can be pressed while a meeting is ahead."""
    return [
        [_deal("here", deal), _deal("done", deal)],
        [_deal("write", deal), _deal("reschedule", deal)],
        [_deal("noshow", deal), _deal("cancel", deal)],
    ]


def rating_buttons(deal: Deal) -> Rows:
    """One to five stars."""
    return [
        [Choice("deal.rate", "★" * stars, deal.deal_id, {"stars": str(stars)}, literal=True)]
        for stars in (5, 4, 3, 2, 1)
    ]


def _deal(what: str, deal: Deal) -> Choice:
    return Choice(f"deal.{what}", f"button-{what}", deal.deal_id)


def short_id(deal_id: str) -> str:
    """Six characters that two people can compare."""
    return deal_id.removeprefix("deal_")[:6].upper()


def wish_data(ctx: Context, wish: Wish) -> dict[str, Any]:
    """What a card about a wish shows, her own limit included: it goes to her alone."""
    intent = wish.intent
    currency = intent.constraints.price.currency if intent.constraints.price else None
    currency = currency or ctx.person.currency or "USD"
    price = intent.constraints.price
    place = intent.constraints.location
    wanted = intent.wanted
    return {
        "action": intent.action.value,
        "thing": ThingName(intent.object.subcategory, intent.object.label),
        "details": details(ctx, dict(intent.object.attributes)),
        "quantity": Quantity(intent.object.quantity, intent.object.unit) if intent.object.quantity else "",
        "counted": "yes" if intent.object.quantity else "no",
        "place": place.name if place else "",
        "target": Money(wish.target, currency) if wish.target is not None else "",
        "limit": Money(wish.limit, currency) if wish.limit is not None else "",
        "per": price.per if price and price.per in _COUNTED_ALONE else "unit",
        "wanted": ThingName(wanted.subcategory, wanted.label) if wanted else "",
        "urgency": intent.constraints.urgency,
    }
