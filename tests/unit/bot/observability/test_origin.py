"""A row says where it comes from, to those who ask, and to nobody else."""

from datetime import UTC, datetime

import pytest

from adapters.storage.origin import KEY, Origin, coming_from, mark_incoming, mark_outgoing, origin_of
from mai.channels import IncomingMessage, OutgoingMessage

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
HELLO = IncomingMessage("web", "m1", "ann", "text", NOON, text="hello")


def test_outside_of_everything_a_row_is_as_it_was() -> None:
    assert mark_incoming(HELLO.to_json()) == HELLO.to_json()
    assert mark_outgoing({"text": "hi"}, "p", "reply") == {"text": "hi"}
    with coming_from(Origin()):
        assert mark_incoming({"text": "hi"}) == mark_outgoing({"text": "hi"}, "p", "reply") == {"text": "hi"}


def test_a_marked_message_reads_the_same() -> None:
    with coming_from(Origin(TRACE, "p", NOON)):
        incoming = mark_incoming(HELLO.to_json())
        outgoing = mark_outgoing(OutgoingMessage("hi").to_json(), "p", "reply")
    assert incoming[KEY] and outgoing[KEY]
    assert IncomingMessage.from_json(incoming) == HELLO
    assert OutgoingMessage.from_json(outgoing) == OutgoingMessage("hi")
    found = origin_of(outgoing)
    assert found is not None and (found.trace, found.received_at) == (TRACE, NOON)


def test_only_the_first_answer_to_the_person_herself_is_measured() -> None:
    with coming_from(Origin(None, "ann", NOON)):
        rows = [mark_outgoing({}, who, lane) for who, lane in
                (("luis", "reply"), ("ann", "broadcast"), ("ann", "reply"), ("ann", "reply"))]  # fmt: skip
    assert [KEY in row for row in rows] == [False, False, True, False]


@pytest.mark.parametrize("mark", [None, "x", 3, [], {}, {"at": "yesterday", "trace": 4}, {"at": "2026-11-24T12:00:00"}])
def test_what_cannot_be_read_is_no_origin(mark: object) -> None:
    found = origin_of({KEY: mark})
    assert found is None or (found.trace is None and found.received_at is None)
