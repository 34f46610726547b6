"""After both approvals: where and when to meet, arriving, finishing, not coming, and rating each other."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from mai import bonding, cards, wishes
from mai.calendar import calendar_file
from mai.channels import Attachment, GeoPoint
from mai.context import Choice, Context
from mai.records import Deal
from metaspace.agreement import Agreement
from metaspace.deal import DealEvent, DealState, advance
from metaspace.errors import IllegalTransition
from metaspace.identity import Identity
from metaspace.intent import Place
from metaspace.payloads import ReputationShare, TransactionConfirm
from nlu.values import Moment, Text, TownName

REMIND_BEFORE = timedelta(hours=2)
ASK_AFTER = timedelta(hours=2)
TASKS = ("meeting.remind", "meeting.ask")
_AHEAD = (DealState.MEETING, DealState.ARRIVED)


async def schedule_first(ctx: Context, deal: Deal) -> Deal:
    """Set the first time that suits both, tell everything that is needed, and send the calendar entry."""
    agreement = Agreement.from_text(deal.agreement)
    at = agreement.slots[0] if agreement.slots else ctx.now + timedelta(days=1)
    return await _set_time(ctx, deal, agreement, at)


async def _set_time(ctx: Context, deal: Deal, agreement: Agreement, at: datetime) -> Deal:
    deal = await _step(ctx, deal, DealEvent.SCHEDULE, meeting_at=at)
    entry = await _calendar(ctx, deal, agreement, at)
    point = GeoPoint(float(agreement.area_lat), float(agreement.area_lon))
    data = await meeting_data(ctx, deal)
    await ctx.tell("meeting-card", data, choices=cards.meeting_buttons(deal), card_id=card_of(deal))
    await ctx.tell("meeting-calendar", document=entry, location=point)
    reminders = (("meeting.remind", at - REMIND_BEFORE), ("meeting.ask", at + ASK_AFTER))
    for kind, due_at in reminders:
        name = f"{kind}:{deal.owner}:{deal.deal_id}"
        await ctx.uow.tasks.schedule(
            ctx.person.person_id, kind, {"deal_id": deal.deal_id}, due_at=max(due_at, ctx.now), name=name
        )
    return deal


def card_of(deal: Deal) -> str:
    """The meeting card's id; a new one for each time."""
    moment = deal.meeting_at.strftime("%m%d%H%M") if deal.meeting_at else "0"
    return f"meet_{deal.deal_id[-20:]}_{deal.owner[-4:]}_{moment}"


async def meeting_data(ctx: Context, deal: Deal) -> dict[str, Any]:
    """What the meeting card shows."""
    agreement = Agreement.from_text(deal.agreement)
    shown = cards.lines(
        cards.line("when", Moment(deal.meeting_at or ctx.now, ctx.person.zone)),
        cards.line("where", Text("meeting-spot", {"town": TownName(agreement.area)})),
        *cards.item_lines(ctx, agreement),
        cards.line("payment", cards.payment(agreement)),
        cards.line("partner", await cards.partner(ctx, deal)),
        cards.line("deal", cards.short_id(deal.deal_id)),
    )
    return {
        "lines": shown,
        "side": cards.side(ctx, agreement),
        "thing": cards.name_of(agreement.thing),
        "deal": cards.short_id(deal.deal_id),
    }


async def _calendar(ctx: Context, deal: Deal, agreement: Agreement, at: datetime) -> Attachment:
    zone = ctx.services.geography.timezone(_area(agreement))
    data = await meeting_data(ctx, deal)
    raw = calendar_file(
        uid=f"{deal.deal_id}@mai",
        at=at,
        zone=zone,
        summary=ctx.render("calendar-summary", data).text,
        description=ctx.render("calendar-description", data).text,
        location=ctx.render("meeting-spot", {"town": TownName(agreement.area)}).text,
        now=ctx.now,
        sequence=deal.version,
    )
    blob_id = await ctx.services.blobs.put(raw, "text/calendar")
    return Attachment(blob_id, f"mai-{cards.short_id(deal.deal_id)}.ics", "text/calendar")


def _area(agreement: Agreement) -> Place:
    return Place(agreement.area, agreement.area_country, float(agreement.area_lat), float(agreement.area_lon))


async def remind(ctx: Context, deal: Deal) -> None:
    """Soon it is time."""
    if deal.state in _AHEAD and bonding.wants(ctx.person, "deal"):
        await ctx.tell("meeting-soon", await meeting_data(ctx, deal))


async def ask_outcome(ctx: Context, deal: Deal) -> None:
    """The time has passed: how was it?"""
    if deal.state in _AHEAD:
        await ctx.tell("meeting-how", await meeting_data(ctx, deal), choices=cards.meeting_buttons(deal))


async def offer_times(ctx: Context, deal: Deal) -> None:
    """Let the person choose among the other times that suit both."""
    agreement = Agreement.from_text(deal.agreement)
    later = [slot for slot in agreement.slots if slot != deal.meeting_at and slot > ctx.now]
    if deal.state is not DealState.MEETING or not later:
        await ctx.tell("no-other-times")
        return
    choices = [
        [Choice("deal.propose_time", "label", deal.deal_id, {"at": slot.isoformat()}, {"text": _moment(ctx, slot)})]
        for slot in later
    ]
    await ctx.tell("ask-other-time", choices=choices)


def _moment(ctx: Context, at: datetime) -> Moment:
    return Moment(at, ctx.person.zone)


async def propose_time(ctx: Context, deal: Deal, at: datetime) -> None:
    """Ask the other side for another time."""
    if deal.state is not DealState.MEETING:
        raise IllegalTransition(deal.state, DealEvent.SCHEDULE)
    await _confirm(ctx, deal, "propose", {"at": at.isoformat()})
    await ctx.tell("time-proposed", {"time": _moment(ctx, at)})


async def accept_time(ctx: Context, deal: Deal, at: datetime) -> None:
    """Agree to the other side's time."""
    if deal.state is not DealState.MEETING:
        raise IllegalTransition(deal.state, DealEvent.SCHEDULE)
    await _confirm(ctx, deal, "meeting", {"at": at.isoformat()})
    await ctx.settle_card(card_of(deal))
    await _set_time(ctx, deal, Agreement.from_text(deal.agreement), at)


async def on_time(ctx: Context, deal: Deal, step: str, data: Mapping[str, str]) -> None:
    """The other side proposes or agrees to a time; only times of the signed agreement count."""
    agreement = Agreement.from_text(deal.agreement)
    at = next((slot for slot in agreement.slots if slot.isoformat() == data.get("at")), None)
    if at is None or deal.state is not DealState.MEETING:
        return
    if step == "meeting":
        await ctx.settle_card(card_of(deal))
        await _set_time(ctx, deal, agreement, at)
        return
    if ctx.policy.autonomy in ("tell", "full"):  # all times of the agreement suit her: act, and tell her
        await ctx.tell("time-asked", {"time": _moment(ctx, at)})
        await accept_time(ctx, deal, at)
        return
    choice = Choice("deal.accept_time", "button-accept-time", deal.deal_id, {"at": at.isoformat()})
    await ctx.tell("time-asked", {"time": _moment(ctx, at)}, choices=[[choice]])


async def arrive(ctx: Context, deal: Deal) -> None:
    """ "I'm here"."""
    if deal.state is DealState.ARRIVED:
        return
    deal = await _step(ctx, deal, DealEvent.ARRIVE, i_arrived=True)
    await _confirm(ctx, deal, "arrived", {})
    await ctx.tell("arrived-noted")


async def on_arrived(ctx: Context, deal: Deal) -> None:
    """The other is there."""
    if deal.state in _AHEAD and not deal.peer_arrived:
        await ctx.uow.deals.save(replace(deal, peer_arrived=True))
        await ctx.tell("peer-arrived", await meeting_data(ctx, deal), urgent=True)


async def finish(ctx: Context, deal: Deal) -> None:
    """Thing and money have changed hands, says the person."""
    deal = await _finished(ctx, deal)
    await _confirm(ctx, deal, "done", {})


async def on_finished(ctx: Context, deal: Deal) -> None:
    """The other says it is done: ask for a rating here too, which the person can refuse by saying what happened."""
    if deal.state in _AHEAD:
        await _finished(ctx, await ctx.uow.deals.save(replace(deal, peer_done=True)))


async def _finished(ctx: Context, deal: Deal) -> Deal:
    deal = await _step(ctx, deal, DealEvent.FINISH)
    await _close(ctx, deal)
    await _close_wish(ctx, deal)
    await ctx.tell("ask-rating", await meeting_data(ctx, deal), choices=cards.rating_buttons(deal))
    return deal


async def report_no_show(ctx: Context, deal: Deal) -> None:
    """The other did not come; only after the time has come."""
    if deal.meeting_at is not None and ctx.now < deal.meeting_at:
        await ctx.tell("too-early-for-no-show", {"time": _moment(ctx, deal.meeting_at)})
        return
    deal = await _step(ctx, deal, DealEvent.REPORT_NO_SHOW)
    await _confirm(ctx, deal, "no_show", {})
    await _close(ctx, deal)
    await ctx.tell("no-show-noted", choices=cards.rating_buttons(deal))
    await _look_on(ctx, deal)


async def on_no_show(ctx: Context, deal: Deal) -> None:
    """The other says that my person did not come; she may answer with a rating of her own."""
    if deal.state not in _AHEAD:
        return
    deal = await _step(ctx, deal, DealEvent.PEER_REPORT_NO_SHOW)
    await _close(ctx, deal)
    await ctx.tell("blamed-no-show", await meeting_data(ctx, deal), choices=cards.rating_buttons(deal))
    await _look_on(ctx, deal)


async def rate(ctx: Context, deal: Deal, stars: int) -> None:
    """Rate the partner; the word goes to the Meta Space with the agreement that both signed."""
    deal = await _step(ctx, deal, DealEvent.RATE, stars=stars)
    ratee = Identity.from_text(deal.peer.identity).mai_id
    share = ReputationShare(deal.deal_id, ratee, stars, deal.agreement, deal.peer_signature)
    await ctx.send(share, None, thread=deal.deal_id)
    await ctx.tell("rating-thanks", {"stars": stars})


async def _close(ctx: Context, deal: Deal) -> None:
    await ctx.settle_card(card_of(deal))
    for kind in TASKS:
        await ctx.uow.tasks.cancel(f"{kind}:{deal.owner}:{deal.deal_id}")


async def _close_wish(ctx: Context, deal: Deal) -> None:
    """The wish is fulfilled, or what is left of it goes on looking."""
    wish = await ctx.uow.wishes.get(deal.wish_id)
    if wish is None or wish.state != "agreed" or wish.deal_id != deal.deal_id:
        return
    had, traded = wish.intent.object.quantity, Agreement.from_text(deal.agreement).terms.quantity
    if had is not None and had > traded:
        rest = replace(wish, intent=wish.intent.with_thing(quantity=had - traded))
        await wishes.reopen(ctx, rest)
        return
    await wishes.withdraw(ctx, wish, "done")


async def _look_on(ctx: Context, deal: Deal) -> None:
    wish = await ctx.uow.wishes.get(deal.wish_id)
    if wish is not None and wish.deal_id == deal.deal_id:
        await wishes.reopen(ctx, wish, tried=deal.peer.intent_id)


async def _step(ctx: Context, deal: Deal, event: DealEvent, **changes: Any) -> Deal:
    return await ctx.uow.deals.save(replace(deal, state=advance(deal.state, event), **changes))


async def _confirm(ctx: Context, deal: Deal, what: str, data: dict[str, str]) -> None:
    payload = TransactionConfirm(deal.deal_id, what, data)
    await ctx.send(payload, Identity.from_text(deal.peer.identity), thread=deal.deal_id)
