"""The table of legal steps, driven at random."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metaspace.deal import FINAL_STATES, DealEvent, DealState, advance
from metaspace.errors import IllegalTransition


@given(st.lists(st.sampled_from(list(DealEvent)), max_size=30))
def test_only_legal_steps_change_a_state(events: list[DealEvent]) -> None:
    state = DealState.PROPOSED
    approvals: set[DealEvent] = set()
    for event in events:
        try:
            after = advance(state, event)
        except IllegalTransition:
            continue
        assert state not in FINAL_STATES
        if event in (DealEvent.APPROVE, DealEvent.PEER_APPROVE):
            approvals.add(event)
        if after in (DealState.CONFIRMED, DealState.MEETING, DealState.DONE, DealState.RATED):
            assert approvals == {DealEvent.APPROVE, DealEvent.PEER_APPROVE}
        state = after


def test_a_final_state_stays() -> None:
    for state in FINAL_STATES:
        for event in DealEvent:
            with pytest.raises(IllegalTransition):
                advance(state, event)
