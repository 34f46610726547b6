"""How a MAI comes into the world: keys, the Guardian's certificate, and first acquaintance."""

from datetime import datetime, timedelta
from decimal import Decimal

from guardian import certificate
from mai import bonding
from mai.context import Choice, Context, Rows
from mai.records import Question
from metaspace.intent import Place
from nlu.values import LanguageName, Money

OFFER_EVERY = timedelta(days=1)
"""How often one of the later bonding questions is offered."""


async def begin(ctx: Context) -> None:
    """Make the identity and its certificate, greet, and ask the first question. Nothing where it was done before."""
    if ctx.person.mai_id is None:
        await _bear(ctx)
    await ctx.save_person(state="bonding")
    await ctx.tell("birth-welcome")
    await ask(ctx, "town", privacy="1")


async def _bear(ctx: Context) -> None:
    keys, issuer = ctx.services.keys, ctx.services.issuer
    identity = keys.create()
    born_at: datetime = ctx.now
    paper = certificate.issue(
        identity, born_at=born_at, issuer=issuer, sign=lambda data: keys.sign(issuer.mai_id, data)
    )
    await ctx.save_person(
        mai_id=identity.mai_id, identity=identity.to_text(), born_at=born_at, certificate=paper.to_text()
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
