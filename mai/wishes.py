"""A wish from first words to the Meta Space: drafting, asking for what is missing, correcting, broadcasting."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from guardian.guardian import Broadcast
from guardian.privacy import public_intent
from mai import bonding
from mai.context import Context, new_id
from mai.errors import NotFound
from mai.records import Wish, WishState
from metaspace.intent import Place, Price, UniversalIntent
from metaspace.ontology import PROVIDING_ACTIONS, Action
from metaspace.payloads import IntentBroadcast, PublicIntent

LIFETIME = timedelta(days=30)
LIVE_STATES: tuple[WishState, ...] = ("draft", "open", "talking", "agreed", "paused")
SEVERAL = frozenset(
    "tires rims chair bricks cement wood tiles plants seeds hay eggs rice vegetables fruit honey coffee dates meat "
    "olive_oil books textbooks comics vinyl_records concert_ticket sports_ticket travel_ticket chicken dishes diapers "
    "coins stamps baby_clothes video_games curtains solar_panel door window".split()
)
"""Things that people trade by number, so that "how many" must be asked."""
SIZED = frozenset({"tires", "rims", "shoes"})
"""Things that fit nobody without their size."""
FREE = frozenset({Action.GIVE, Action.TRADE})
SERVICES = frozenset({Action.OFFER_SERVICE, Action.SEEK_SERVICE})


def provides(intent: UniversalIntent) -> bool:
    """True where this side receives the money."""
    return intent.action in PROVIDING_ACTIONS


async def draft(ctx: Context, intent: UniversalIntent, text: str, photo: str | None = None) -> Wish:
    """A new wish from what was understood, filled up from the profile."""
    price = intent.constraints.price
    target = price.amount if price and price.bound == "target" else None
    limit = price.amount if price and price.bound != "target" else None
    wish = Wish(
        wish_id=new_id("wish"),
        person_id=ctx.person.person_id,
        intent=_fill_up(ctx, intent),
        text=text,
        state="draft",
        created_at=ctx.now,
        expires_at=ctx.now + LIFETIME,
        target=target,
        limit=limit,
        photo=photo,
    )
    wish = _per_unit(wish)
    await ctx.uow.wishes.add(wish)
    return wish


def _fill_up(ctx: Context, intent: UniversalIntent) -> UniversalIntent:
    person = ctx.person
    constraints = intent.constraints
    if constraints.location is None and person.place is not None:
        constraints = replace(constraints, location=person.place)
    if constraints.location is not None and constraints.location.radius_km is None:
        radius = bonding.radius_km(person)
        constraints = replace(constraints, location=replace(constraints.location, radius_km=radius))
    price = constraints.price
    if price is not None and (price.currency is None or _is_bare_dollar(price, person.currency)):
        constraints = replace(constraints, price=replace(price, currency=person.currency or "USD"))
    if constraints.delivery is None:
        constraints = replace(constraints, delivery=bonding.answer(person, "delivery"))
    return replace(intent, constraints=constraints)


_DOLLARS = frozenset({"MXN", "CAD", "AUD", "ARS", "CLP", "COP", "NZD", "SGD", "HKD", "TWD", "UYU"})


def _is_bare_dollar(price: Price, own: str | None) -> bool:
    """A bare dollar sign is read as USD before the profile is known; elsewhere it is the dollar (or peso) of home."""
    return price.currency == "USD" and own in _DOLLARS


def _per_unit(wish: Wish) -> Wish:
    """Hope and limit for one, where the person said them for all together."""
    price, quantity = wish.intent.constraints.price, wish.intent.object.quantity
    if price is None or price.per != "total" or quantity is None or quantity <= 1:
        return wish
    each = (price.amount / quantity).quantize(Decimal("0.01"))
    return replace(
        wish,
        intent=wish.intent.with_constraints(price=replace(price, amount=each, per="unit")),
        target=each if wish.target is not None else None,
        limit=each if wish.limit is not None else None,
    )


def currency_of(ctx: Context, wish: Wish) -> str:
    """The currency of a wish: the said one, else the person's."""
    price = wish.intent.constraints.price
    return (price.currency if price else None) or ctx.person.currency or "USD"


def missing(wish: Wish) -> list[str]:
    """What a wish still needs before it can be broadcast, in the order of asking."""
    intent = wish.intent
    needs: list[str] = []
    if intent.object.subcategory is None or (intent.object.subcategory == "other" and not intent.object.label):
        needs.append("thing")
    if intent.constraints.location is None or intent.constraints.location.lat is None:
        needs.append("location")
    if intent.object.subcategory in SIZED and "size" not in intent.object.attributes:
        needs.append("size")
    if intent.object.quantity is None and intent.object.subcategory in SEVERAL:
        needs.append("quantity")
    if intent.action is Action.TRADE and intent.wanted is None:
        needs.append("wanted")
    if intent.action not in FREE:
        needs.extend(_missing_money(wish))
    return [need for need in needs if need not in wish.asked or need in ("thing", "location")]


def _missing_money(wish: Wish) -> list[str]:
    if provides(wish.intent):
        return [need for need, known in (("target", wish.target), ("limit", wish.limit)) if known is None]
    return ["limit"] if wish.limit is None else []


async def load(ctx: Context, wish_id: str) -> Wish:
    """The person's own wish; NotFound for anybody else's."""
    wish = await ctx.uow.wishes.get(wish_id)
    if wish is None or wish.person_id != ctx.person.person_id:
        raise NotFound(wish_id)
    return wish


async def change(ctx: Context, wish: Wish, **changes: Any) -> Wish:
    """Save a changed wish."""
    return await ctx.uow.wishes.save(replace(wish, **changes))


async def set_quantity(ctx: Context, wish: Wish, quantity: Decimal, unit: str | None = None) -> Wish:
    """How many; a total said earlier is then divided by it."""
    intent = wish.intent.with_thing(quantity=quantity, unit=unit or wish.intent.object.unit)
    changed = _per_unit(replace(wish, intent=intent))
    return await ctx.uow.wishes.save(changed)


async def set_money(ctx: Context, wish: Wish, which: str, price: Price) -> Wish:
    """Hope (`target`) or limit (`limit`) for one, as the question asked.

    A seller's floor above her hope lifts the hope; a buyer's ceiling under it lowers it.
    """
    each = price.amount
    wish = _consistent(_with_money(wish, which, each))
    currency = price.currency if price.currency and not _is_bare_dollar(price, ctx.person.currency) else None
    public = Price(
        amount=wish.target if wish.target is not None else each,
        currency=currency or currency_of(ctx, wish),
        bound="target" if wish.target is not None else "min" if provides(wish.intent) else "max",
        per=_per(wish, price),
    )
    return await ctx.uow.wishes.save(replace(wish, intent=wish.intent.with_constraints(price=public)))


def _per(wish: Wish, price: Price) -> Any:
    if price.per in ("hour", "day", "week", "month"):
        return price.per
    known = wish.intent.constraints.price
    if known is not None and known.per in ("hour", "day", "week", "month"):
        return known.per
    if wish.intent.action in (Action.RENT, Action.RENT_OUT):
        return "month" if wish.intent.object.category == "real_estate" else "day"
    return "unit"


def _consistent(wish: Wish) -> Wish:
    if wish.target is None or wish.limit is None:
        return wish
    wrong = wish.limit > wish.target if provides(wish.intent) else wish.limit < wish.target
    return replace(wish, target=wish.limit) if wrong else wish


def merge(wish: Wish, reading: UniversalIntent) -> Wish:
    """A correction in the person's own words: whatever the new reading says replaces what was there."""
    intent, new = wish.intent, reading
    thing = intent.object
    if new.object.subcategory not in (None, "other"):
        thing = replace(thing, subcategory=new.object.subcategory, label=None)
    if new.object.quantity is not None:
        thing = replace(thing, quantity=new.object.quantity, unit=new.object.unit or thing.unit)
    thing = replace(thing, attributes={**thing.attributes, **new.object.attributes})
    constraints = intent.constraints
    if new.constraints.location is not None:
        constraints = replace(constraints, location=_with_radius(new.constraints.location, constraints.location))
    price = new.constraints.price
    if price is not None:
        old = constraints.price
        if old is not None and price.per == "total":
            price = replace(price, per=old.per)  # "make it 90" means what the price meant before
        currency = price.currency or (old.currency if old else None)
        constraints = replace(constraints, price=replace(price, currency=currency))
    if new.constraints.urgency != "normal":
        constraints = replace(constraints, urgency=new.constraints.urgency)
    merged = replace(wish, intent=replace(intent, object=thing, constraints=constraints))
    if price is None:
        return merged
    which = "target" if price.bound == "target" and provides(intent) else "limit"
    return _consistent(_per_unit(_with_money(merged, which, price.amount)))


def _with_money(wish: Wish, which: str, amount: Decimal) -> Wish:
    return replace(wish, target=amount) if which == "target" else replace(wish, limit=amount)


def _with_radius(new: Place, old: Place | None) -> Place:
    return replace(new, radius_km=new.radius_km or (old.radius_km if old else None))


def differs(wish: Wish, other: Wish) -> bool:
    """True where a merge changed anything."""
    return (wish.intent, wish.target, wish.limit) != (other.intent, other.target, other.limit)


def public_form(ctx: Context, wish: Wish) -> PublicIntent:
    """The wish as the Meta Space may know it."""
    intent = wish.intent
    price = intent.constraints.price
    if wish.target is None:
        intent = intent.with_constraints(price=None)
    elif price is not None:
        intent = intent.with_constraints(price=replace(price, amount=wish.target, bound="target"))
    return PublicIntent(
        intent_id=wish.wish_id,
        identity=ctx.identity.to_text(),
        intent=public_intent(intent, ctx.policy),
        languages=bonding.spoken(ctx.person),
        expires_at=wish.expires_at,
        currency=currency_of(ctx, wish),
        availability=bonding.availability(ctx.person),
        payment_ways=wish.intent.constraints.payment or bonding.payment_ways(ctx.person),
        about=bonding.about(ctx.person),
        min_partner_score=ctx.policy.min_partner_score,
    )


async def open_wish(ctx: Context, wish: Wish) -> Wish:
    """Broadcast a complete wish; raises Refused where the Guardian does not allow it."""
    live = await ctx.uow.wishes.of_person(ctx.person.person_id, ("open", "talking", "agreed", "paused"))
    ctx.check(Broadcast(wish.intent, len(live)))
    if wish.intent.object.quantity is None:
        wish = replace(wish, intent=wish.intent.with_thing(quantity=Decimal(1)))
    wish = await change(ctx, wish, state="open", confirmed=True, partner_intent=None)
    await _broadcast(ctx, wish, withdrawn=False)
    await _expire_later(ctx, wish, wish.expires_at)
    return wish


async def reopen(ctx: Context, wish: Wish, *, tried: str | None = None) -> Wish:
    """Back to looking after a talk or deal that came to nothing."""
    if wish.state not in ("talking", "agreed"):
        return wish
    tried_now = (*wish.tried, tried)[-200:] if tried else wish.tried
    wish = await change(
        ctx, wish, state="open", partner_intent=None, deal_id=None, tried=tuple(filter(None, tried_now))
    )
    await _broadcast(ctx, wish, withdrawn=False)
    return wish


async def withdraw(ctx: Context, wish: Wish, state: WishState) -> Wish:
    """Take a wish out of the Meta Space: `paused`, `cancelled`, `done`, `expired` or `agreed`."""
    was_public = wish.state in ("open", "talking", "agreed")
    wish = await change(ctx, wish, state=state)
    if was_public:
        await _broadcast(ctx, wish, withdrawn=True)
    if state in ("cancelled", "done", "expired"):
        await ctx.uow.tasks.cancel(f"wish.expire:{wish.wish_id}")
    return wish


async def _broadcast(ctx: Context, wish: Wish, *, withdrawn: bool) -> None:
    public = public_form(ctx, wish)
    await ctx.send(IntentBroadcast(public, withdrawn), None, thread=wish.wish_id)


async def _expire_later(ctx: Context, wish: Wish, at: datetime) -> None:
    await ctx.uow.tasks.schedule(
        wish.person_id, "wish.expire", {"wish_id": wish.wish_id}, due_at=at, name=f"wish.expire:{wish.wish_id}"
    )
