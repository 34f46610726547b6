"""What a MAI may agree to in one negotiation, from the wish and the other's public ask."""

from decimal import Decimal

from mai import bonding, wishes
from mai.context import Context
from mai.records import Negotiation, Wish
from metaspace.matching import unit_amount
from metaspace.negotiation import Mandate, price_step
from metaspace.payloads import PublicIntent

OPENING_SHARE = Decimal("0.7")
"""A seeker who named no hope opens at this share of the public ask."""
NO_ASK_SHARE = Decimal("0.8")
"""Where there is no ask either, at this share of her limit."""


def mandate_for(ctx: Context, wish: Wish, negotiation: Negotiation) -> Mandate | None:
    """What may be agreed, for one. Nothing said means nothing allowed, but for gifts and swaps."""
    firmness = bonding.answer(ctx.person, "firmness")
    zero = Decimal(0)
    if wish.intent.action in wishes.FREE or negotiation.peer.intent.action in wishes.FREE:
        return Mandate(negotiation.side, zero, zero, firmness)
    if negotiation.side == "provider":
        limit = wish.limit if wish.limit is not None else wish.target
        target = wish.target if wish.target is not None else limit
    else:
        limit = wish.limit if wish.limit is not None else wish.target
        target = _opening(wish.target, limit, negotiation.peer)
    return None if limit is None or target is None else Mandate(negotiation.side, target, limit, firmness)


def _opening(target: Decimal | None, limit: Decimal | None, peer: PublicIntent) -> Decimal | None:
    """Where a seeker begins: her hope, else a share of the public ask, never above her limit."""
    if target is not None or limit is None:
        return target
    ask = unit_amount(peer.intent) if peer.intent.constraints.price else None
    share = ask * OPENING_SHARE if ask else limit * NO_ASK_SHARE
    step = price_step(share)
    return min((share // step) * step, limit)
