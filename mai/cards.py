"""Cards, built by plain code from signed agreements and the person's own wishes; no model has a say in them."""

from collections.abc import Mapping
from typing import Any

from mai import bonding
from mai.context import Choice, Context, Rows
from mai.records import Deal, Wish
from metaspace.agreement import Agreement
from metaspace.identity import Identity
from metaspace.intent import Thing
from metaspace.ontology import CATEGORY_OF, PROVIDING_ACTIONS, Action
from metaspace.reputation import summarise
from nlu.values import Distance, Joined, Moment, Money, Quantity, Text, ThingName, TownName

_TIMED = ("hour", "day", "week", "month")
_DETAILS_FIRST = ("size", "brand", "model", "year")


def lines(*parts: Text | None) -> Joined:
    """One part a line; what does not apply is None."""
    return Joined([part for part in parts if part is not None], "\n")


def line(name: str, value: Any) -> Text | None:
    """A labelled line, `line-<name>`; None where there is nothing to show."""
    return None if value is None or value == "" else Text(f"line-{name}", {"value": value})


async def approval_data(ctx: Context, deal: Deal) -> dict[str, Any]:
    """Everything the approval card shows; the same numbers on both sides."""
    agreement = Agreement.from_text(deal.agreement)
    brief = bonding.answer(ctx.person, "style") == "brief"
    shown = lines(
        *item_lines(ctx, agreement),
        None if brief else line("reasons", reasons(ctx, deal, agreement)),
        line("distance", Distance(agreement.distance_km)),
        line("area", TownName(agreement.area)),
        line("times", Joined([Moment(slot, ctx.person.zone) for slot in agreement.slots], " / ")),
        line("payment", payment(agreement)),
        line("partner", await partner(ctx, deal)),
        *([] if brief else about_partner(ctx, deal)),
        line("expires", Moment(agreement.expires_at, ctx.person.zone)),
        line("deal", short_id(agreement.deal_id)),
    )
    return {"lines": shown, "side": side(ctx, agreement), "action": agreement.action, "thing": name_of(agreement.thing)}


def side(ctx: Context, agreement: Agreement) -> str:
    """`provider` or `seeker`: which of the two the reader is."""
    return "provider" if agreement.provider == ctx.identity.to_text() else "seeker"


def name_of(thing: Thing) -> ThingName:
    """The thing's everyday name."""
    return ThingName(thing.subcategory, thing.label)


def item_lines(ctx: Context, agreement: Agreement) -> list[Text | None]:
    """The thing and the money of an agreement."""
    thing, terms = agreement.thing, agreement.terms
    many = terms.quantity != 1 or thing.unit is not None
    swapped = agreement.in_return if agreement.action == Action.TRADE else None
    return [
        line("in-return", name_of(swapped) if swapped else None),
        line("details", details(ctx, thing.attributes)),
        line("quantity", Quantity(terms.quantity, thing.unit)) if many else None,
        *money_lines(agreement),
    ]


def money_lines(agreement: Agreement) -> list[Text | None]:
    """Price for one and in all, each with its currency; a gift says so."""
    terms = agreement.terms
    if terms.unit_price == 0:
        return [Text("line-free") if agreement.action != Action.TRADE else None]
    each = Money(terms.unit_price, terms.currency)
    if terms.per in _TIMED:
        return [Text(f"line-price-{terms.per}", {"value": each})]
    unit = Text("line-unit-price", {"value": each}) if terms.quantity != 1 else None
    return [unit, Text("line-total", {"value": Money(terms.total, terms.currency)})]


def details(ctx: Context, attributes: Mapping[str, str | int]) -> str:
    """Attributes in one line, in the reader's words."""
    order = [*_DETAILS_FIRST, *sorted(attributes.keys() - set(_DETAILS_FIRST))]
    show = ctx.services.replies.attribute
    return ", ".join(show(ctx.person.language, name, attributes[name]) for name in order if name in attributes)


def payment(agreement: Agreement) -> Joined:
    """Ways to pay."""
    return Joined([Text(f"payment-{way.replace('_', '-')}") for way in agreement.payment_ways])


async def partner(ctx: Context, deal: Deal) -> Text:
    """The other side's reputation in words, and the name where he lets it be known."""
    mai_id = Identity.from_text(deal.peer.identity).mai_id
    reputation = summarise(await ctx.uow.commons.ratings_of(mai_id), now=ctx.now)
    about: dict[str, Any] = {"name": deal.peer.about.get("name", ""), "count": reputation.ratings}
    about["named"] = "yes" if about["name"] else "no"
    if reputation.average is None:
        return Text("partner-new", about)
    return Text("partner-rated", {**about, "stars": reputation.average, "new": "yes" if reputation.is_new else "no"})


def about_partner(ctx: Context, deal: Deal) -> list[Text | None]:
    """What he lets be known of himself beside his name."""
    about = deal.peer.about
    things = [ThingName(name) for name in about.get("interests", "").split(",") if name in CATEGORY_OF]
    return [line("interests", Joined(things) if things else None), line("since", about.get("since"))]


def reasons(ctx: Context, deal: Deal, agreement: Agreement) -> Joined | None:
    """Why this partner: attributes that agree, and what was asked."""
    mine, theirs = agreement.thing.attributes, deal.peer.intent.object.attributes
    found = [
        Text(f"reason-same-{name}")
        for name in ("size", "brand", "model")
        if name in mine and theirs.get(name) == mine[name]
    ]
    ask = deal.peer.intent.constraints.price
    if ask is not None and deal.peer.intent.action in PROVIDING_ACTIONS and agreement.terms.unit_price > 0:
        found.append(Text("reason-asks", {"value": Money(ask.amount, agreement.terms.currency)}))
    return Joined(found) if found else None


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


def wish_lines(ctx: Context, wish: Wish) -> Joined:
    """A wish as its person may see it, her own limit included: it goes to her alone."""
    intent = wish.intent
    price, place = intent.constraints.price, intent.constraints.location
    currency = (price.currency if price else None) or ctx.person.currency or "USD"
    urgency = intent.constraints.urgency
    detailed = bonding.answer(ctx.person, "style") == "detailed"
    return lines(
        line("details", details(ctx, intent.object.attributes)),
        line("quantity", Quantity(intent.object.quantity, intent.object.unit) if intent.object.quantity else None),
        line("hope", Money(wish.target, currency) if wish.target is not None else None),
        line("limit", Money(wish.limit, currency) if wish.limit is not None else None),
        line("in-return", name_of(intent.wanted) if intent.wanted else None),
        line("place", TownName(place.name) if place else None),
        Text("line-urgent") if urgency == "high" else None,
        line("expires", Moment(wish.expires_at, ctx.person.zone)) if detailed else None,
    )


def wish_title(wish: Wish) -> dict[str, Any]:
    """What names a wish in a sentence: action and thing."""
    return {"action": wish.intent.action.value, "thing": name_of(wish.intent.object)}
