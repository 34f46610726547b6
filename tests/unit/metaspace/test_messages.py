"""Envelopes, agreements, reputation and meeting times: what two strangers must be able to check."""

import json
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metaspace.agreement import Agreement
from metaspace.envelope import MAX_BYTES, Envelope, compose, read_payload, verify
from metaspace.errors import BadMessage, BadSignature, Expired
from metaspace.identity import KeyPair
from metaspace.intent import Thing
from metaspace.meeting import MAX_SLOTS, common_payment, common_slots
from metaspace.payloads import NegotiationReject, Query, Terms
from metaspace.reputation import Rating, summarise

NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
ANN, LUIS, EVE = KeyPair.generate(), KeyPair.generate(), KeyPair.generate()


def letter(payload: Query | None = None, nonce: bytes = b"0123456789abcdef") -> Envelope:
    return compose(
        payload or Query("deal-1", "note-1", "es", "llevo una gorra roja", ""),
        sender=ANN.identity, recipient=LUIS.identity, intent_hash="", sent_at=NOW, nonce=nonce,
        valid_for=timedelta(minutes=5), sign=ANN.sign,
    )  # fmt: skip


def opened_by(pair: KeyPair) -> Callable[[bytes, bytes], bytes]:
    def read(sealed: bytes, context: bytes) -> bytes:
        try:
            return pair.open(sealed, context=context)
        except Exception as error:
            raise BadMessage("not sealed to this MAI") from error

    return read


def test_a_letter_is_read_by_its_recipient_alone() -> None:
    envelope = Envelope.from_bytes(letter().to_bytes())
    verify(envelope, now=NOW)
    assert read_payload(envelope, opened_by(LUIS)) == Query("deal-1", "note-1", "es", "llevo una gorra roja", "")
    assert "gorra" not in envelope.to_bytes().decode()
    with pytest.raises(BadMessage):
        read_payload(envelope, opened_by(EVE))


@pytest.mark.parametrize("change", [
    {"sender": EVE.identity}, {"recipient": EVE.identity.mai_id}, {"nonce": b"fedcba9876543210"},
    {"intent_hash": "other"}, {"expires_at": NOW + timedelta(days=9)}, {"sent_at": NOW - timedelta(seconds=1)},
    {"body": b"other"},
])  # fmt: skip
def test_no_field_can_be_changed(change: dict[str, object]) -> None:
    with pytest.raises(BadSignature):
        verify(replace(letter(), **change), now=NOW)  # type: ignore[arg-type]


def test_a_letter_has_its_time_and_version() -> None:
    for now in (NOW + timedelta(minutes=6), NOW - timedelta(hours=1)):
        with pytest.raises(Expired):
            verify(letter(), now=now)
    with pytest.raises(BadMessage):
        verify(replace(letter(), version=99), now=NOW)


@pytest.mark.parametrize("raw", [
    b"", b"{}", b"[]", b"null", b"not json", b"\xff\xfe", b"{" * 100, b"x" * (MAX_BYTES + 1),
    json.dumps({**json.loads(letter().to_bytes()), "type": 0x99}).encode(),
    json.dumps({**json.loads(letter().to_bytes()), "sent_at": "2026-11-24T18:00:00"}).encode(),
    json.dumps({**json.loads(letter().to_bytes()), "body": "not base64!"}).encode(),
])  # fmt: skip
def test_rubbish_is_no_envelope(raw: bytes) -> None:
    with pytest.raises(BadMessage):
        Envelope.from_bytes(raw)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_politely(raw: bytes) -> None:
    with pytest.raises(BadMessage):
        Envelope.from_bytes(raw)


def test_messages_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        NegotiationReject("n", "no").reason = "yes"  # type: ignore[misc]


def agreement() -> Agreement:
    return Agreement(
        "deal_1", ANN.identity.to_text(), LUIS.identity.to_text(), "wish_a", "wish_l", "SELL",
        Thing("tires", Decimal(4), None, {"size": "225/65R17"}), Terms(Decimal("63.5"), "USD", Decimal(4)), 25,
        "Chicago", "US", "41.9", "-87.6", (NOW + timedelta(days=1),), ("cash",), NOW + timedelta(days=1),
    )  # fmt: skip


def test_an_agreement_is_signed_by_its_two_parties_only() -> None:
    paper = agreement()
    assert paper.terms.total == Decimal(254)
    assert Agreement.from_text(paper.to_text()) == paper
    signature = ANN.sign(paper.signed_bytes()).hex()
    assert paper.is_signed_by(paper.provider, signature)
    assert not paper.is_signed_by(paper.seeker, signature)
    assert not paper.is_signed_by(EVE.identity.to_text(), EVE.sign(paper.signed_bytes()).hex())
    assert not replace(paper, terms=replace(paper.terms, unit_price=Decimal(1))).is_signed_by(paper.provider, signature)
    assert not paper.is_approved_by(paper.provider, signature)  # agreeing is not yet approving
    assert paper.is_approved_by(paper.provider, ANN.sign(paper.approval_bytes()).hex())
    assert not paper.is_signed_by(paper.provider, "no hex")


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", agreement().to_text() + " ", '{"deal_id": 1}'])
def test_what_is_no_agreement(text: str) -> None:
    with pytest.raises(BadMessage):
        Agreement.from_text(text)


def rating(rater: str, stars: int, *, ratee: str = "luis", days: int = 0) -> Rating:
    return Rating(f"deal-{rater}-{days}", rater, ratee, stars, NOW - timedelta(days=days))


def test_reputation_counts_partners_not_words() -> None:
    none = summarise([], now=NOW)
    assert none.is_new and none.average is None and none.score == 0.7
    many = summarise([rating(f"p{number}", 5) for number in range(9)], now=NOW)
    one_friend = summarise([rating("friend", 5, days=number) for number in range(9)], now=NOW)
    assert many.score > one_friend.score and not many.is_new and one_friend.is_new
    assert summarise([rating("luis", 5)], now=NOW) == none  # nobody praises himself
    assert summarise([rating("a", 1)], now=NOW).score < summarise([rating("a", 1, days=900)], now=NOW).score


def test_meeting_times_are_the_same_for_both_and_not_too_soon() -> None:
    slots = common_slots(("sat-am", "mon-pm"), ("sat-am", "tue-pm"), zone="America/Chicago", after=NOW)
    assert slots == common_slots(("tue-pm", "sat-am"), ("mon-pm", "sat-am"), zone="America/Chicago", after=NOW)
    assert 0 < len(slots) <= MAX_SLOTS
    assert all(slot.tzinfo is UTC and slot >= NOW + timedelta(hours=3) for slot in slots)
    assert common_slots(("mon-am",), ("tue-am",), zone="Asia/Tokyo", after=NOW)  # nothing shared: the usual times
    assert common_payment(("card", "cash"), ("cash",)) == ("cash",)
    assert common_payment(("card",), ("bank_transfer",)) == ("cash",)
