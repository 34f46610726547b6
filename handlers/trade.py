"""From words to an open wish: draft, questions for what is missing, a card to confirm, broadcast."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal

from handlers import towns
from handlers.routing import Routes, Turn
from mai import cards, wishes
from mai.agent import Mai
from mai.channels import Attachment
from mai.context import Choice, Rows
from mai.negotiating import DIGEST
from mai.records import Wish
from metaspace.intent import Constraints, Place, Price, Thing, UniversalIntent
from metaspace.ontology import Action
from nlu.values import Text, ThingName

NEEDS = ("thing", "location", "size", "quantity", "wanted", "target", "limit")
MAX_AMOUNT = Decimal(10) ** 12
MAX_QUANTITY = Decimal(100_000)
_SEEKING = frozenset({Action.BUY, Action.RENT, Action.SEEK_SERVICE})


def register(routes: Routes) -> None:
    """Hook this capability in."""
    for need in NEEDS:
        routes.answer(f"wish.{need}", answer, numeric=need in ("size", "quantity", "target", "limit"))
    routes.answer("wish.confirm", answer_confirm)
    routes.answer("wish.photo", answer_photo)
    routes.button("wish.yes", confirm)
    routes.button("wish.standing", stand)
    routes.button("wish.drop", drop)
    routes.button("wish.skip", skip)
    routes.button("wish.town", pick_town)
    routes.button("wish.talk", talk)
    routes.button("digest.talk", talk, spends=False)
    routes.task("wish.search", search)
    routes.task("wish.expire", expire)
    routes.task(DIGEST, digest)
    routes.task("negotiation.stalled", stalled)
    routes.task("negotiation.unsigned", unsigned)


async def on_wishes(turn: Turn) -> None:
    """One or several wishes in a message: a draft each, asked about one after the other."""
    if turn.reading is None:
        return
    photo = turn.message.media_ref if turn.message.kind == "photo" else None
    drafts = [await turn.mai.draft(intent, turn.text, photo) for intent in turn.reading.intents]
    if len(drafts) > 1:
        await turn.ctx.tell("several-wishes", {"count": len(drafts)})
    await go_on(turn, drafts[0])


async def go_on(turn: Turn, wish: Wish) -> None:
    """Show what was understood, and ask for the next missing thing or for a yes."""
    needs = wishes.missing(wish)
    if needs:
        await ask(turn, wish, needs[0])
        return
    await ask_confirmation(turn, wish)


async def ask(turn: Turn, wish: Wish, need: str) -> None:
    """Put one question, under the card of what is known so far."""
    wish = await wishes.change(turn.ctx, wish, asked=tuple(dict.fromkeys((*wish.asked, need))))
    data = {**_card(turn, wish), "question": Text(f"ask-wish-{need}", _question_data(wish))}
    choices: list[list[Choice]] = []
    if need in _skippable(wish):
        choices.append([Choice("wish.skip", "button-skip", wish.wish_id)])
    choices.append([Choice("wish.drop", "button-drop", wish.wish_id)])
    card_id = await turn.ctx.tell(
        "card-draft", data, choices=choices, photo=photo_of(wish), request_location=need == "location"
    )
    turn.ctx.ask(f"wish.{need}", wish.wish_id, card_id)


def _skippable(wish: Wish) -> frozenset[str]:
    """What a wish can do without: a seller's hope, her limit where the hope is known, a swap's other half."""
    if not wishes.provides(wish.intent):
        return frozenset({"wanted"})
    return frozenset({"wanted", "limit"} if wish.target is not None else {"wanted", "target"})


def _card(turn: Turn, wish: Wish) -> dict[str, object]:
    return {**cards.wish_title(wish), "lines": cards.wish_lines(turn.ctx, wish)}


def _question_data(wish: Wish) -> dict[str, object]:
    side = "provider" if wishes.provides(wish.intent) else "seeker"
    price = wish.intent.constraints.price
    per = price.per if price and price.per in ("hour", "day", "week", "month") else _usual_per(wish)
    return {"side": side, "action": wish.intent.action.value, "per": per, "thing": cards.name_of(wish.intent.object)}


def _usual_per(wish: Wish) -> str:
    if wish.intent.action in (Action.RENT, Action.RENT_OUT):
        return "month" if wish.intent.object.category == "real_estate" else "day"
    quantity = wish.intent.object.quantity
    return "unit" if quantity is not None and quantity != 1 else "one"


def photo_of(wish: Wish) -> Attachment | None:
    return Attachment(wish.photo, "photo.jpg", "image/jpeg") if wish.photo else None


async def ask_confirmation(turn: Turn, wish: Wish) -> None:
    """The whole wish, as the agent understood it: yes, change, or drop."""
    first = [Choice("wish.yes", "button-yes-look", wish.wish_id)]
    if wish.intent.action in _SEEKING:
        first.append(Choice("wish.standing", "button-only-tell", wish.wish_id))
    rows: Rows = [
        first,
        [Choice("wish.change", "button-change", wish.wish_id), Choice("wish.drop", "button-drop", wish.wish_id)],
    ]
    card_id = await turn.ctx.tell("card-confirm", _card(turn, wish), choices=rows, photo=photo_of(wish))
    turn.ctx.ask("wish.confirm", wish.wish_id, card_id)


async def answer(turn: Turn) -> bool:
    """Words while a wish waits for something: the answer, or a correction of what was understood before."""
    question = turn.ctx.conversation.question
    if question is None or turn.reading is None:
        return False
    wish = await turn.mai.wish(question.ref)
    need = question.kind.removeprefix("wish.")
    if need not in ("target", "limit", "thing", "location", "wanted") or turn.intent.action.is_trade:
        corrected = corrected_by(turn, wish, besides=need)
        if corrected is not None:
            await took(turn, question.card_id)
            await go_on(turn, await turn.ctx.uow.wishes.save(corrected))
            return True
    taken = await _TAKERS[need](turn, wish)
    if taken is None:
        return await _not_an_answer(turn, need)
    if taken.wish_id:
        await took(turn, question.card_id)
        await go_on(turn, taken)
    return True


async def took(turn: Turn, card_id: str) -> None:
    """The question is answered: its buttons go away."""
    turn.ctx.talk(question=None)
    await turn.ctx.settle_card(card_id)


async def _not_an_answer(turn: Turn, need: str) -> bool:
    act = turn.intent.action
    if act.is_trade and turn.intent.object.subcategory not in (None, "other"):
        return False
    if act in (Action.HELP, Action.STATUS, Action.CANCEL, Action.STOP, Action.GREET, Action.THANK):
        return False
    await turn.ctx.tell(f"unclear-wish-{need}")
    return True


def corrected_by(turn: Turn, wish: Wish, *, besides: str = "") -> Wish | None:
    """The wish with what these words change in it; None where they change nothing."""
    said = turn.understanding.read_correction(
        turn.text, wish.intent, turn.reading.language if turn.reading else "en", _country(turn)
    )
    if besides in ("size", "quantity"):
        return None
    price = said.constraints.price
    if price is not None and price.currency is None and turn.intent.action is Action.DECLINE:
        # "No, 3" speaks of how many; a price after a no has its currency.
        said = replace(said, constraints=replace(said.constraints, price=None))
    merged = wishes.merge(wish, said)
    return merged if wishes.differs(wish, merged) else None


def _renumbered(turn: Turn, wish: Wish) -> Wish | None:
    """A bare number in a correction: the price where she speaks of one ("make it 90"), else how many ("no, 3")."""
    price = turn.intent.constraints.price
    if turn.intent.action is Action.COUNTER and price is not None:
        if not 0 < price.amount <= MAX_AMOUNT:
            return None
        meant = UniversalIntent(turn.intent.language, wish.intent.action, 1.0, constraints=Constraints(price=price))
    elif turn.intent.action in (Action.DECLINE, Action.OTHER):
        found = turn.understanding.read_quantity(turn.text, turn.intent.language)
        if found is None or not 0 < found[0] <= MAX_QUANTITY:
            return None
        meant = UniversalIntent(turn.intent.language, wish.intent.action, 1.0, Thing(None, *found))
    else:
        return None
    merged = wishes.merge(wish, meant)
    return merged if wishes.differs(wish, merged) else None


def _country(turn: Turn) -> str | None:
    return turn.ctx.person.place.country if turn.ctx.person.place else None


_WAITING = Wish("", "", None, "", "draft", None, None)  # type: ignore[arg-type]
"""Stands for an answer that was taken and led to another question at once."""


async def _take_thing(turn: Turn, wish: Wish) -> Wish | None:
    thing = turn.understanding.find_thing(turn.text, turn.intent.language)
    attributes = {**thing.attributes, **wish.intent.object.attributes}
    intent = wish.intent.with_thing(subcategory=thing.subcategory, label=thing.label, attributes=attributes)
    return await wishes.change(turn.ctx, wish, intent=intent)


async def _take_location(turn: Turn, wish: Wish) -> Wish | None:
    found = turn.understanding.find_towns(turn.text, _country(turn))
    if not found:
        return None
    if len(found) == 1:
        return await _with_place(turn, wish, found[0])
    card_id = await turn.ctx.tell("which-town", choices=towns.choices(turn, "wish.town", wish.wish_id, found))
    turn.ctx.ask("wish.location", wish.wish_id, card_id)
    return _WAITING


async def _with_place(turn: Turn, wish: Wish, place: Place) -> Wish:
    if turn.ctx.person.place is None:
        await turn.mai.settle_in(place)
    old = wish.intent.constraints.location
    radius = old.radius_km if old and old.radius_km else turn.mai.radius_km
    return await wishes.change(
        turn.ctx, wish, intent=wish.intent.with_constraints(location=replace(place, radius_km=radius))
    )


async def _take_size(turn: Turn, wish: Wish) -> Wish | None:
    size = turn.understanding.read_size(turn.text, wish.intent.object.subcategory)
    if size is None:
        return None
    attributes = {**wish.intent.object.attributes, "size": size}
    return await wishes.change(turn.ctx, wish, intent=wish.intent.with_thing(attributes=attributes))


async def _take_quantity(turn: Turn, wish: Wish) -> Wish | None:
    found = turn.understanding.read_quantity(turn.text, turn.intent.language)
    if found is None or not 0 < found[0] <= MAX_QUANTITY:
        return None
    return await turn.mai.set_quantity(wish, *found)


async def _take_wanted(turn: Turn, wish: Wish) -> Wish | None:
    thing = turn.understanding.find_thing(turn.text, turn.intent.language)
    return await wishes.change(turn.ctx, wish, intent=replace(wish.intent, wanted=thing))


async def _take_money(turn: Turn, wish: Wish, which: str) -> Wish | None:
    provides = wishes.provides(wish.intent)
    prices = turn.understanding.read_prices(turn.text, turn.intent.language, provides=provides)
    if not prices:
        return None
    if any(not 0 < price.amount <= MAX_AMOUNT for price in prices):
        await turn.ctx.tell("refused-amount")
        return _WAITING
    known = wish.intent.constraints.price
    codes: set[str | None] = {price.currency for price in (*prices, *([known] if known else [])) if price.currency}
    if len(codes) > 1 and wish.target is None and wish.limit is None and len(prices) == 1:
        codes = {prices[0].currency}
    if (
        len(codes) > 1
        and "USD" in codes
        and all(price.currency in ("USD", None) for price in prices)
        and "$" in turn.text
    ):
        codes = {known.currency if known else None}
    if len(codes) > 1:
        await turn.ctx.tell("two-currencies", {"currencies": ", ".join(sorted(code for code in codes if code))})
        return _WAITING
    if len(prices) == 2 and which == "target":
        return await _both(turn, wish, sorted(prices, key=lambda price: price.amount), provides)
    return await turn.mai.set_money(wish, which, _each(wish, prices[-1]))


async def _both(turn: Turn, wish: Wish, prices: list[Price], provides: bool) -> Wish:
    """ "80, but I would take 60": hope and limit in one answer."""
    low, high = prices
    hope, limit = (high, low) if provides else (low, high)
    wish = await turn.mai.set_money(wish, "target", _each(wish, hope))
    return await turn.mai.set_money(wish, "limit", _each(wish, limit))


def _each(wish: Wish, price: Price) -> Price:
    """A sum said "for all" is divided; a bare amount answers the question, which asks for one."""
    return replace(price, per="unit") if price.per == "total" else price


async def _take_target(turn: Turn, wish: Wish) -> Wish | None:
    return await _take_money(turn, wish, "target")


async def _take_limit(turn: Turn, wish: Wish) -> Wish | None:
    return await _take_money(turn, wish, "limit")


_TAKERS: dict[str, Callable[[Turn, Wish], Awaitable[Wish | None]]] = {
    "thing": _take_thing,
    "location": _take_location,
    "size": _take_size,
    "quantity": _take_quantity,
    "wanted": _take_wanted,
    "target": _take_target,
    "limit": _take_limit,
}


async def answer_place(turn: Turn, place: Place) -> None:
    """A position or a town for the wish that is being asked about."""
    question = turn.ctx.conversation.question
    if question is None:
        return
    wish = await _with_place(turn, await turn.mai.wish(question.ref), place)
    await took(turn, question.card_id)
    await go_on(turn, wish)


async def pick_town(turn: Turn) -> None:
    """One of several towns of a name."""
    if turn.button is None:
        return
    turn.ctx.talk(question=None)
    await go_on(turn, await _with_place(turn, await pressed_wish(turn), towns.picked(turn.button)))


async def answer_confirm(turn: Turn) -> bool:
    """Yes, no, or a correction in her own words ("no, 3 tires")."""
    question = turn.ctx.conversation.question
    if question is None:
        return False
    wish = await turn.mai.wish(question.ref)
    corrected = corrected_by(turn, wish) or _renumbered(turn, wish)
    if corrected is not None:
        await took(turn, question.card_id)
        await go_on(turn, await turn.ctx.uow.wishes.save(corrected))
        return True
    act = turn.intent.action
    if act is Action.APPROVE:
        await took(turn, question.card_id)
        await _publish(turn, wish)
        return True
    if act in (Action.DECLINE, Action.CANCEL):
        await took(turn, question.card_id)
        await _drop(turn, wish)
        return True
    if act.is_trade or act in (Action.HELP, Action.STATUS, Action.STOP, Action.GREET, Action.THANK):
        return False
    await turn.ctx.tell("please-choose")
    return True


async def confirm(turn: Turn) -> None:
    """ "Yes, look"."""
    turn.ctx.talk(question=None)
    await _publish(turn, await pressed_wish(turn))


async def stand(turn: Turn) -> None:
    """Only tell me when something appears."""
    wish = await wishes.change(turn.ctx, await pressed_wish(turn), standing=True)
    turn.ctx.talk(question=None)
    await _publish(turn, wish)


async def _publish(turn: Turn, wish: Wish) -> None:
    if wish.state != "draft":
        await turn.ctx.tell("no-longer-possible")
        return
    needs = wishes.missing(wish)
    if needs:
        await ask(turn, wish, needs[0])
        return
    await turn.mai.publish(wish)
    await turn.ctx.tell("wish-standing" if wish.standing else "wish-open", cards.wish_title(wish))
    await _next_draft(turn)


async def _next_draft(turn: Turn) -> None:
    """The next wish of a message that held several."""
    drafts = await turn.ctx.uow.wishes.of_person(turn.ctx.person.person_id, ("draft",))
    if drafts and turn.ctx.conversation.question is None:
        await go_on(turn, drafts[-1])


def zip_pairs(rows: list[list[Choice]]) -> list[list[Choice]]:
    """Two one-button rows side by side."""
    return [[choice for row in rows[at : at + 2] for choice in row] for at in range(0, len(rows), 2)]


async def drop(turn: Turn) -> None:
    """Not this wish after all."""
    turn.ctx.talk(question=None)
    await _drop(turn, await pressed_wish(turn))


async def _drop(turn: Turn, wish: Wish) -> None:
    if wish.state != "draft":
        await turn.ctx.tell("no-longer-possible")
        return
    await wishes.change(turn.ctx, wish, state="cancelled")
    await turn.ctx.tell("wish-dropped", cards.wish_title(wish))
    await _next_draft(turn)


async def skip(turn: Turn) -> None:
    """This question does not matter to her."""
    turn.ctx.talk(question=None)
    await go_on(turn, await pressed_wish(turn))


async def pressed_wish(turn: Turn) -> Wish:
    if turn.button is None:
        raise LookupError("no button in this turn")
    return await turn.mai.wish(turn.button.ref)


async def talk(turn: Turn) -> None:
    """Negotiate about what a standing wish found."""
    wish = await pressed_wish(turn)
    if wishes.missing(wish):  # a standing wish that came from her interests: nothing is known of money or size
        draft = await turn.mai.draft(replace(wish.intent, object=replace(wish.intent.object, quantity=None)), "")
        await go_on(turn, draft)
        return
    found = turn.button is not None and await turn.mai.talk_to(wish, turn.button.data["intent_id"])
    await turn.ctx.tell("talk-begun" if found else "no-longer-possible")


async def wordless(turn: Turn) -> None:
    """A photo, voice note, sticker, contact, file or something unknown, without words."""
    kind = turn.message.kind
    if kind == "photo":
        seen = turn.message.seen
        if seen is None:
            await turn.ctx.tell("photo-what")
        else:
            await turn.ctx.tell("photo-seen", {"thing": ThingName(seen)})
        turn.ctx.ask("wish.photo", photo=turn.message.media_ref or "", seen=seen or "")
        return
    await turn.ctx.tell(f"got-{kind}")


async def answer_photo(turn: Turn) -> bool:
    """What the photo that came without words shows."""
    question = turn.ctx.conversation.question
    if question is None or turn.reading is None:
        return False
    if not turn.intent.action.is_trade:
        meant = turn.understanding.trade_meant(turn.text, turn.reading.language)
        if meant is None:
            return False
        turn.reading = turn.understanding.read_as(
            turn.text, meant, language=turn.reading.language, country=_country(turn)
        )
    turn.ctx.talk(question=None)
    photo = question.data.get("photo") or None
    intents = turn.reading.intents
    seen = question.data.get("seen")
    if seen and not turn.understanding.things_in(turn.text, turn.reading.language):
        # "Sell it, 50": what it is was seen.
        intents = (replace(intents[0], object=replace(intents[0].object, subcategory=seen, label=None)),)
    drafts = [await turn.mai.draft(intent, turn.text, photo) for intent in intents]
    await go_on(turn, drafts[0])
    return True


async def search(mai: Mai, payload: dict[str, str]) -> None:
    """The time to look for a partner has come."""
    await mai.search(await mai.wish(payload["wish_id"]))


async def digest(mai: Mai, payload: dict[str, str]) -> None:
    """The day's finds of standing wishes."""
    await mai.tell_digest()


async def expire(mai: Mai, payload: dict[str, str]) -> None:
    """A wish's time is over."""
    wish = await mai.wish(payload["wish_id"])
    await mai.expire_wish(wish)
    await mai.ctx.tell("wish-expired", cards.wish_title(wish))


async def stalled(mai: Mai, payload: dict[str, str]) -> None:
    """A partner does not answer."""
    await mai.stalled(payload["negotiation_id"])


async def unsigned(mai: Mai, payload: dict[str, str]) -> None:
    """A second signature does not come."""
    await mai.unsigned(payload["negotiation_id"])
