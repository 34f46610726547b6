"""The life of a deal as one side sees it: one table of legal steps, nothing else may change a state."""

from enum import StrEnum
from types import MappingProxyType

from metaspace.errors import IllegalTransition


class DealState(StrEnum):
    """Where a deal stands, seen from one side."""

    PROPOSED = "proposed"
    APPROVED_BY_ME = "approved_by_me"
    APPROVED_BY_PEER = "approved_by_peer"
    CONFIRMED = "confirmed"
    MEETING = "meeting"
    ARRIVED = "arrived"
    DONE = "done"
    RATED = "rated"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REPLACED = "replaced"
    """A counter-offer made a new agreement out of it."""
    NO_SHOW = "no_show"
    """I say that the other did not come."""
    BLAMED = "blamed"
    """The other says that I did not come."""


class DealEvent(StrEnum):
    """What can happen to a deal; `PEER_…` is told by the other MAI in a signed message."""

    APPROVE = "approve"
    PEER_APPROVE = "peer_approve"
    DECLINE = "decline"
    PEER_DECLINE = "peer_decline"
    REPLACE = "replace"
    EXPIRE = "expire"
    SCHEDULE = "schedule"
    ARRIVE = "arrive"
    FINISH = "finish"
    REPORT_NO_SHOW = "report_no_show"
    PEER_REPORT_NO_SHOW = "peer_report_no_show"
    CANCEL = "cancel"
    PEER_CANCEL = "peer_cancel"
    RATE = "rate"


_S, _E = DealState, DealEvent

_OPEN = (_S.PROPOSED, _S.APPROVED_BY_ME, _S.APPROVED_BY_PEER)
_AGREED = (_S.CONFIRMED, _S.MEETING, _S.ARRIVED)

TRANSITIONS: MappingProxyType[tuple[DealState, DealEvent], DealState] = MappingProxyType(
    {
        (_S.PROPOSED, _E.APPROVE): _S.APPROVED_BY_ME,
        (_S.PROPOSED, _E.PEER_APPROVE): _S.APPROVED_BY_PEER,
        (_S.APPROVED_BY_PEER, _E.APPROVE): _S.CONFIRMED,
        (_S.APPROVED_BY_ME, _E.PEER_APPROVE): _S.CONFIRMED,
        **{(state, _E.DECLINE): _S.DECLINED for state in (_S.PROPOSED, _S.APPROVED_BY_PEER)},
        **{(state, _E.PEER_DECLINE): _S.DECLINED for state in (_S.PROPOSED, _S.APPROVED_BY_ME)},
        **{(state, _E.EXPIRE): _S.EXPIRED for state in _OPEN},
        **{(state, _E.REPLACE): _S.REPLACED for state in _OPEN},
        (_S.APPROVED_BY_ME, _E.CANCEL): _S.CANCELLED,
        (_S.APPROVED_BY_PEER, _E.PEER_CANCEL): _S.CANCELLED,
        (_S.CONFIRMED, _E.SCHEDULE): _S.MEETING,
        (_S.MEETING, _E.SCHEDULE): _S.MEETING,
        **{(state, _E.CANCEL): _S.CANCELLED for state in _AGREED},
        **{(state, _E.PEER_CANCEL): _S.CANCELLED for state in _AGREED},
        (_S.MEETING, _E.ARRIVE): _S.ARRIVED,
        **{(state, _E.FINISH): _S.DONE for state in (_S.MEETING, _S.ARRIVED)},
        **{(state, _E.REPORT_NO_SHOW): _S.NO_SHOW for state in (_S.MEETING, _S.ARRIVED)},
        **{(state, _E.PEER_REPORT_NO_SHOW): _S.BLAMED for state in (_S.MEETING, _S.ARRIVED)},
        **{(state, _E.RATE): _S.RATED for state in (_S.DONE, _S.NO_SHOW, _S.BLAMED)},
    }
)

FINAL_STATES = frozenset({_S.RATED, _S.DECLINED, _S.EXPIRED, _S.CANCELLED, _S.REPLACED})


def advance(state: DealState, event: DealEvent) -> DealState:
    """The state after `event`; IllegalTransition where the table has no such step."""
    try:
        return TRANSITIONS[(state, event)]
    except KeyError:
        raise IllegalTransition(state, event) from None
