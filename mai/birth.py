"""How a MAI comes into the world: keys, the Guardian's certificate, and first acquaintance."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from guardian import certificate
from mai import bonding, wishes
from mai.channels import Button, OutgoingMessage
from mai.context import Choice, Context, Rows
from mai.errors import Refused
from mai.records import ButtonRecord, Question
from metaspace.intent import Place, Thing, UniversalIntent
from metaspace.ontology import CATEGORY_OF, Action
from nlu.values import Joined, LanguageName, Money, Text

CHOSEN = "✓ "
MARKS = tuple("🦊🐢🦉🐝🐬🦁🐼🦋🐞🐙🦜🐳🦔🦩🦚🐿🌵🌻🍀🍄🌈⭐🌙🔥💎🎈🎻🎲🧭🪁🚲⛵🏺🔔🍉🍋🍒🥝🫐🥑")
"""Of which each person gets one for her cards, at random, so that a stranger can only guess it."""
MAX_INTERESTS = 5
INTEREST = "/interests"
"""Stands in the place of her words in a wish that comes from her interests."""
OFFER_EVERY = timedelta(days=1)
"""How often one of the later bonding questions is offered."""


async def begin(ctx: Context) -> None:
    """Make the identity and its certificate, greet, and ask the first question. Nothing where it was done before."""
    if ctx.person.mai_id is None:
        await _bear(ctx)
    await ctx.save_person(state="bonding")
    await ctx.tell("birth-welcome")
    await ctx.tell("privacy-notice", {"mark": ctx.person.mark}, pinned=True)
    await ask(ctx, "town", privacy="1")


async def _bear(ctx: Context) -> None:
    keys, issuer = ctx.services.keys, ctx.services.issuer
    identity = await keys.create()
    born_at: datetime = ctx.now
    birth = certificate.Birth(
        identity,
        born_at,
        acquainted_at=ctx.person.created_at,
        person_has_mai=ctx.person.mai_id is not None,
        name_is_taken=await ctx.uow.people.by_mai(identity.mai_id) is not None,
    )
    paper = certificate.issue(birth, issuer=issuer, sign=lambda data: keys.sign(issuer.mai_id, data))
    await ctx.save_person(
        mai_id=identity.mai_id,
        identity=identity.to_text(),
        born_at=born_at,
        certificate=paper.to_text(),
        mark=secrets.choice(MARKS),
    )


async def ask(ctx: Context, question_id: str, **extra: str) -> None:
    """Put a bonding question, with its choices as buttons."""
    question = bonding.BY_ID[question_id]
    data = {"language": LanguageName(ctx.person.language), "currency": ctx.person.currency or "USD"}
    card_id = await ctx.tell(
        f"ask-{question_id}",
        data,
        choices=_choices(ctx, question),
        request_location=question_id == "town",
    )
    ctx.ask(f"bonding.{question_id}", question_id, card_id, **extra)


def _choices(ctx: Context, question: bonding.BondingQuestion) -> Rows:
    if question.several:
        chosen = bonding.answer(ctx.person, question.question_id).split(",")
        rows = [[_toggle(ctx, question.question_id, choice, choice in chosen)] for choice in question.choices]
        return [*rows, [Choice("bonding.chosen", "button-done-choosing", question.question_id)]]
    rows = [[_choice(ctx, question.question_id, choice)] for choice in question.choices]
    if question.question_id not in bonding.AT_BIRTH or not question.choices:
        rows.append([Choice("bonding.skip", "button-skip", question.question_id)])
    return rows


def _choice(ctx: Context, question_id: str, choice: str) -> Choice:
    data = {"choice": choice}
    if question_id == "comfort" and choice != "trust":
        amount = bonding.comfort_amount(choice, ctx.person.currency) or Decimal(0)
        label_data = {"amount": Money(amount, ctx.person.currency or "USD")}
        return Choice("bonding.answer", "choice-comfort-under", question_id, data, label_data)
    return Choice("bonding.answer", f"choice-{question_id}-{choice}", question_id, data)


def _toggle(ctx: Context, question_id: str, choice: str, chosen: bool) -> Choice:
    label = ctx.render(f"choice-{question_id}-{choice}").text
    shown = f"{CHOSEN}{label}" if chosen else label
    return Choice("bonding.toggle", shown, question_id, {"choice": choice}, literal=True)


async def toggle(ctx: Context, question_id: str, choice: str, button: ButtonRecord) -> None:
    """Choose one of several, or no longer; the card shows which are chosen."""
    await record(ctx, question_id, bonding.toggled(ctx.person, question_id, choice))
    chosen = choice in bonding.answer(ctx.person, question_id).split(",")

    def marked(shown: OutgoingMessage) -> OutgoingMessage:
        rows = tuple(tuple(mark(one) if one.id == button.token else one for one in row) for row in shown.buttons)
        return replace(shown, buttons=rows)

    def mark(one: Button) -> Button:
        plain = one.label.removeprefix(CHOSEN)
        return replace(one, label=f"{CHOSEN}{plain}" if chosen else plain)

    await ctx.uow.outbox.edit_card(button.card_id, marked)


async def tell_platforms(ctx: Context) -> None:
    """Where else the person finds her MAI, for each platform she chose."""
    links = ctx.services.links()
    told: list[object] = []
    for name in bonding.platforms(ctx.person):
        label = ctx.render(f"choice-platforms-{name}").text
        told.append(f"{label}: {links[name]}" if links.get(name) else Text("platform-not-yet", {"name": label}))
    if told:
        await ctx.tell("label", {"text": Joined(told, "\n")})


async def follow_interests(ctx: Context, things: Sequence[str]) -> None:
    """Keep an eye out for what she is interested in: a standing wish for each, in place of the earlier ones."""
    for wish in await ctx.uow.wishes.of_person(ctx.person.person_id, ("open",)):
        if wish.text == INTEREST and wish.standing:
            await wishes.withdraw(ctx, wish, "cancelled")
    if ctx.person.place is None:
        return  # near nothing yet
    for thing in things[:MAX_INTERESTS]:
        action = Action.SEEK_SERVICE if CATEGORY_OF[thing] == "services" else Action.BUY
        intent = UniversalIntent(ctx.person.language, action, 1.0, Thing(thing))
        wish = await wishes.change(ctx, await wishes.draft(ctx, intent, INTEREST), standing=True)
        try:
            await wishes.open_wish(ctx, wish)
        except Refused:  # her settings let her look only, or there are too many wishes: nothing to bother her with
            await wishes.change(ctx, wish, state="cancelled")
            return
    await ctx.tell("wish-standing")


async def settle_town(ctx: Context, place: Place) -> None:
    """Take a town as the person's home: place, zone and, unless she said otherwise, currency."""
    geography = ctx.services.geography
    changes: dict[str, object] = {"place": place, "zone": geography.timezone(place)}
    if "currency" not in ctx.person.answers and place.country:
        changes["currency"] = geography.country_currency(place.country)
    changes["answers"] = {**ctx.person.answers, "town": place.name}
    await ctx.save_person(**changes)


async def record(ctx: Context, question_id: str, choice: str) -> None:
    """Keep an answer."""
    changes: dict[str, object] = {"answers": {**ctx.person.answers, question_id: choice}}
    if question_id == "currency":
        changes["currency"] = choice
    await ctx.save_person(**changes)


async def skip(ctx: Context, question_id: str) -> None:
    """Leave a question out; its default stays."""
    await ctx.save_person(skipped=(*ctx.person.skipped, question_id))


async def go_on(ctx: Context) -> bool:
    """Ask the next of the questions of birth, or finish it; True when the MAI is ready just now."""
    for question_id in bonding.AT_BIRTH:
        if question_id not in ctx.person.answers and question_id not in ctx.person.skipped:
            await ask(ctx, question_id)
            return False
    if ctx.person.state == "active":
        return False
    await ctx.save_person(state="active")
    ctx.talk(question=None)
    await ctx.tell("birth-ready")
    await schedule_offer(ctx)
    return True


async def schedule_offer(ctx: Context) -> None:
    """Come back to the later questions, one at a time."""
    if bonding.next_question(ctx.person) is None:
        return
    name = f"bonding:{ctx.person.person_id}"
    await ctx.uow.tasks.schedule(ctx.person.person_id, "bonding.offer", {}, due_at=ctx.now + OFFER_EVERY, name=name)


async def offer_next(ctx: Context) -> None:
    """Offer one later question, unless the person is in the middle of something."""
    question = bonding.next_question(ctx.person)
    open_question: Question | None = ctx.conversation.question
    if question is not None and open_question is None and bonding.wants(ctx.person, "news"):
        await ask(ctx, question.question_id)
    await schedule_offer(ctx)
