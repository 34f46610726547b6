"""One person's MAI: what it can do for her, each ability one method; the work is done in the use cases beside it."""

from dataclasses import asdict, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from mai import agreeing, birth, bonding, dealing, meetings, negotiating, reaching, receiving, relaying, wishes
from mai.context import BANNED, Context
from mai.errors import NotFound, Refused
from mai.records import ButtonRecord, Deal, Wish, WishState
from metaspace.agreement import Agreement
from metaspace.deal import DealState
from metaspace.envelope import Envelope
from metaspace.intent import Place, Price, UniversalIntent


class Mai:
    """A personal agent at work within one turn. Nothing it does is kept unless the turn's transaction commits."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx

    # Birth and bonding

    async def be_born(self) -> None:
        """Keys, certificate, welcome, first question."""
        await birth.begin(self.ctx)

    async def settle_in(self, place: Place) -> None:
        """Take a town as home."""
        await birth.settle_town(self.ctx, place)

    async def learn(self, question_id: str, choice: str) -> None:
        """Keep an answer of bonding."""
        await birth.record(self.ctx, question_id, choice)
        if question_id == "interests":
            await birth.follow_interests(self.ctx, bonding.interests(self.ctx.person))

    async def toggle(self, question_id: str, choice: str, button: ButtonRecord) -> None:
        """Choose one of several, or no longer."""
        await birth.toggle(self.ctx, question_id, choice, button)

    async def tell_platforms(self) -> None:
        """Where else the person finds her MAI."""
        await birth.tell_platforms(self.ctx)

    async def skip_question(self, question_id: str) -> None:
        """Leave a question of bonding out."""
        await birth.skip(self.ctx, question_id)

    async def continue_birth(self) -> bool:
        """The next question of birth; True when the MAI has just become ready."""
        return await birth.go_on(self.ctx)

    async def offer_question(self) -> None:
        """One of the later questions."""
        await birth.offer_next(self.ctx)

    # Wishes

    async def wish(self, wish_id: str) -> Wish:
        """The person's own wish."""
        return await wishes.load(self.ctx, wish_id)

    async def draft(self, intent: UniversalIntent, text: str, photo: str | None = None) -> Wish:
        """A new wish from what was understood."""
        return await wishes.draft(self.ctx, intent, text, photo)

    async def correct(self, wish: Wish, reading: UniversalIntent) -> Wish:
        """Take over what a new reading says."""
        return await self.ctx.uow.wishes.save(wishes.merge(wish, reading))

    async def set_quantity(self, wish: Wish, quantity: Decimal, unit: str | None = None) -> Wish:
        """How many."""
        return await wishes.set_quantity(self.ctx, wish, quantity, unit)

    async def set_money(self, wish: Wish, which: str, price: Price) -> Wish:
        """`target` or `limit`, for one."""
        return await wishes.set_money(self.ctx, wish, which, price)

    async def publish(self, wish: Wish) -> Wish:
        """Broadcast a complete wish."""
        return await wishes.open_wish(self.ctx, wish)

    async def withdraw(self, wish: Wish) -> Wish:
        """Take a wish back, and leave the talks and open deals about it."""
        deal = await self._deal_of(wish)
        if deal is not None and dealing.is_open(deal):
            await self._leave(deal)
            wish = await wishes.load(self.ctx, wish.wish_id)
        elif deal is not None:
            raise Refused("deal-running")
        await self._stop_talking(wish)
        wish = await wishes.load(self.ctx, wish.wish_id)
        return await wishes.withdraw(self.ctx, wish, "cancelled")

    async def pause(self, wish: Wish) -> Wish:
        """Stop looking for a while."""
        if wish.state not in ("open", "talking"):
            raise Refused("not-open")
        await self._stop_talking(wish)
        return await wishes.withdraw(self.ctx, await wishes.load(self.ctx, wish.wish_id), "paused")

    async def resume(self, wish: Wish) -> Wish:
        """Look again."""
        if wish.state != "paused":
            raise Refused("not-paused")
        return await wishes.open_wish(self.ctx, wish)

    async def expire_wish(self, wish: Wish) -> None:
        """Its time is over."""
        if wish.state in ("draft", "open", "talking", "paused"):
            await self._stop_talking(wish)
            await wishes.withdraw(self.ctx, await wishes.load(self.ctx, wish.wish_id), "expired")

    async def _stop_talking(self, wish: Wish) -> None:
        if wish.state != "talking" or wish.partner_intent is None:
            return
        thread = negotiating.negotiation_id(wish.wish_id, wish.partner_intent)
        negotiation = await self.ctx.uow.negotiations.get(self.ctx.mai_id, thread)
        if negotiation is not None and negotiation.state in ("matching", "haggling"):
            await negotiating.fail(self.ctx, negotiation, "closed", tell_peer=True)

    async def _deal_of(self, wish: Wish) -> Deal | None:
        if wish.state != "agreed" or wish.deal_id is None:
            return None
        return await self.ctx.uow.deals.get(self.ctx.mai_id, wish.deal_id)

    async def _leave(self, deal: Deal) -> None:
        if deal.state is DealState.APPROVED_BY_ME:
            await dealing.cancel(self.ctx, deal)
        else:
            await dealing.decline(self.ctx, deal)

    async def search(self, wish: Wish) -> None:
        """Look for a partner."""
        await negotiating.search(self.ctx, wish)

    async def talk_to(self, wish: Wish, intent_id: str) -> bool:
        """Begin a talk about what a standing wish found."""
        return await negotiating.talk_to(self.ctx, wish, intent_id)

    @property
    def radius_km(self) -> float:
        """How far the person goes."""
        return bonding.radius_km(self.ctx.person)

    async def reopen_as_draft(self, wish: Wish) -> Wish:
        """Take an open or paused wish back, to be changed and confirmed anew."""
        if wish.state == "agreed":
            raise Refused("deal-running")
        await self._stop_talking(wish)
        wish = await wishes.load(self.ctx, wish.wish_id)
        if wish.state != "draft":
            wish = await wishes.withdraw(self.ctx, wish, "draft")
        return wish

    # Privacy

    async def everything(self) -> dict[str, Any]:
        """All that is kept about the person, her own limits included: it goes to her alone."""
        person, uow = self.ctx.person, self.ctx.uow
        every: tuple[WishState, ...] = (*wishes.LIVE_STATES, "done", "cancelled", "expired")
        return {
            "person": asdict(person),
            "addresses": [asdict(address) for address in await uow.people.addresses(person.person_id)],
            "wishes": [asdict(wish) for wish in await uow.wishes.of_person(person.person_id, every)],
            "deals": [asdict(deal) for deal in await uow.deals.of_person(person.person_id)],
        }

    async def vanish(self) -> None:
        """Leave every talk and deal, take every wish back, and forget the person and her MAI's keys."""
        ctx = self.ctx
        await self._leave_everything()
        if ctx.person.voice_sample is not None:
            await ctx.services.blobs.delete(ctx.person.voice_sample)
        await ctx.uow.people.erase(ctx.person.person_id)
        ctx.gone = True
        await ctx.tell("erased")

    async def be_banned(self, reason: str) -> None:
        """An operator shuts the person out: she leaves everything as when she goes, hears it once, and no more."""
        ctx = self.ctx
        if ctx.person.banned is not None:
            return
        await ctx.save_person(banned=reason)
        if ctx.person.mai_id is not None:
            await self._leave_everything()
        ctx.talk(question=None, options=(), held=(), relay_deal=None)
        await ctx.tell(BANNED, {"reason": reason}, urgent=True)

    async def be_welcome_again(self) -> None:
        """An operator lets her in again; what she has left stays left."""
        if self.ctx.person.banned is not None:
            await self.ctx.save_person(banned=None)
            await self.ctx.tell("unbanned")

    async def _leave_everything(self) -> None:
        """In the ways in which she could leave it herself, so that every partner is told."""
        ctx = self.ctx
        for deal in await ctx.uow.deals.of_person(ctx.person.person_id, only_open=True):
            if deal.state not in (DealState.DONE, DealState.NO_SHOW, DealState.BLAMED):
                await self._leave_for_good(deal)
        for wish in await ctx.uow.wishes.of_person(ctx.person.person_id, wishes.LIVE_STATES):
            await self._stop_talking(wish)
            await wishes.withdraw(ctx, await wishes.load(ctx, wish.wish_id), "cancelled")

    async def _leave_for_good(self, deal: Deal) -> None:
        if deal.state in (DealState.PROPOSED, DealState.APPROVED_BY_PEER):
            await dealing.decline(self.ctx, deal)
        else:
            await dealing.cancel(self.ctx, deal)

    # Messages of other MAIs

    async def receive(self, envelope: Envelope) -> None:
        """Act on a message from another MAI."""
        await receiving.receive(self.ctx, envelope)

    async def tell_digest(self) -> None:
        """What standing wishes found since the last digest."""
        await negotiating.tell_digest(self.ctx)

    async def stalled(self, negotiation_id: str) -> None:
        """A partner has not answered for a while."""
        await negotiating.on_stalled(self.ctx, negotiation_id)

    async def unsigned(self, negotiation_id: str) -> None:
        """A second signature has not come."""
        await agreeing.on_unsigned(self.ctx, negotiation_id)

    # Deals

    async def deal(self, deal_id: str) -> Deal:
        """The person's own view of a deal."""
        return await dealing.load(self.ctx, deal_id)

    async def approve(self, deal: Deal) -> None:
        """The person says yes."""
        await dealing.approve(self.ctx, deal)

    async def decline(self, deal: Deal) -> None:
        """The person says no."""
        await dealing.decline(self.ctx, deal)

    async def counter(self, deal: Deal, unit_price: Decimal) -> None:
        """The person wants another price; her own limit moves with it where she goes beyond it."""
        if not dealing.is_open(deal):
            raise Refused("deal-over")
        negotiation = await self.ctx.uow.negotiations.get(self.ctx.mai_id, deal.negotiation_id)
        if negotiation is None:
            raise NotFound(deal.negotiation_id)
        terms = Agreement.from_text(deal.agreement).terms
        if unit_price == terms.unit_price:
            raise Refused("same-price")
        if not await agreeing.counter(self.ctx, negotiation, unit_price):
            raise Refused("too-many-counters")
        await self.ctx.uow.deals.save(replace(deal, counter_pending=True))
        wish = await wishes.load(self.ctx, deal.wish_id)
        await wishes.change(self.ctx, wish, **_widened(wish, unit_price))

    async def cancel_deal(self, deal: Deal) -> None:
        """The person takes back what she approved."""
        await dealing.cancel(self.ctx, deal)

    async def show_deal(self, deal: Deal) -> None:
        """The card once more."""
        await dealing.show(self.ctx, deal)

    async def expire_deal(self, deal: Deal) -> None:
        """Approval took too long."""
        await dealing.expire(self.ctx, deal)

    async def remind_of_deal(self, deal: Deal) -> None:
        """The card still waits."""
        await dealing.remind(self.ctx, deal)

    async def say_out_of_reach(self) -> None:
        """Partners hear that the next step waits for the person."""
        await reaching.tell_partners(self.ctx)

    # Meetings and after

    async def remind_of_meeting(self, deal: Deal) -> None:
        """Soon it is time."""
        await meetings.remind(self.ctx, deal)

    async def ask_how_it_was(self, deal: Deal) -> None:
        """After the time of the meeting."""
        await meetings.ask_outcome(self.ctx, deal)

    async def offer_times(self, deal: Deal) -> None:
        """Other times to meet."""
        await meetings.offer_times(self.ctx, deal)

    async def propose_time(self, deal: Deal, at: datetime) -> None:
        """Ask the other side for another time."""
        await meetings.propose_time(self.ctx, deal, at)

    async def accept_time(self, deal: Deal, at: datetime) -> None:
        """Agree to another time."""
        await meetings.accept_time(self.ctx, deal, at)

    async def arrive(self, deal: Deal) -> None:
        """The person is there."""
        await meetings.arrive(self.ctx, deal)

    async def finish(self, deal: Deal) -> None:
        """Thing and money have changed hands."""
        await meetings.finish(self.ctx, deal)

    async def report_no_show(self, deal: Deal) -> None:
        """The other did not come."""
        await meetings.report_no_show(self.ctx, deal)

    async def rate(self, deal: Deal, stars: int) -> None:
        """Rate the partner."""
        await meetings.rate(self.ctx, deal, stars)

    async def relay(self, deal: Deal, text: str, understood: UniversalIntent | None) -> None:
        """Pass a note to the other person."""
        await relaying.say(self.ctx, deal, text, understood)


def _widened(wish: Wish, unit_price: Decimal) -> dict[str, Decimal]:
    """A price that the person names herself is within her limit from then on."""
    if wish.limit is None:
        return {"limit": unit_price}
    provider = wishes.provides(wish.intent)
    return {"limit": min(wish.limit, unit_price) if provider else max(wish.limit, unit_price)}
