"""A person who writes too much is asked once to slow down; others do not notice."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.throttle import Admission, Throttle
from mai.channels import IncomingMessage

HELLO = IncomingMessage("stage", "m1", "ann", "text", datetime.now(UTC), text="hello")


def test_one_word_then_silence() -> None:
    throttle = Throttle(10)
    admitted = [throttle.admit(HELLO) for _ in range(13)]
    assert admitted == [Admission.READ] * 10 + [Admission.SLOW_DOWN] + [Admission.SILENCE] * 2
    assert throttle.admit(replace(HELLO, address="luis")) is Admission.READ
    assert throttle.admit(replace(HELLO, kind="blocked")) is Admission.READ


def test_the_bucket_fills_again_and_asks_again_only_after_a_rest() -> None:
    throttle = Throttle(600)  # ten a second
    assert [throttle.admit(HELLO) for _ in range(602)][-2:] == [Admission.SLOW_DOWN, Admission.SILENCE]
    bucket = throttle._buckets["stage", "ann"]
    bucket.filled_at -= 1.0
    assert [throttle.admit(HELLO) for _ in range(12)][-1] is Admission.SILENCE
    bucket.filled_at -= 60.0
    assert [throttle.admit(HELLO) for _ in range(602)].count(Admission.SLOW_DOWN) == 1
