"""How long answers took, by the hour."""

from datetime import UTC, datetime, timedelta

from bot.answer_times import MAX_HOURS, MAX_RECENT, MAX_SAMPLES, AnswerTimes, hour_of

NOON = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)


class SetClock:
    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at


def test_answers_are_kept_by_the_hour_in_which_they_were_given() -> None:
    clock = SetClock()
    times = AnswerTimes(clock)
    times.append(0.5)
    clock.at += timedelta(minutes=45)
    times.append(1.5)
    assert times.by_hour(hour_of(NOON)) == {hour_of(NOON): [0.5], hour_of(NOON) + 1: [1.5]}
    assert times.by_hour(hour_of(NOON) + 1) == {hour_of(NOON) + 1: [1.5]}
    assert times.recent() == [0.5, 1.5]


def test_what_is_kept_has_a_bound() -> None:
    clock = SetClock()
    times = AnswerTimes(clock)
    for number in range(MAX_RECENT + 500):
        times.append(float(number))
    assert len(times.recent()) == MAX_RECENT and len(times.by_hour(0)[hour_of(NOON)]) == MAX_SAMPLES
    # A fair sample has some of the first and some of the last.
    assert min(times.by_hour(0)[hour_of(NOON)]) < MAX_RECENT / 2 < max(times.by_hour(0)[hour_of(NOON)])
    for _ in range(MAX_HOURS + 10):
        clock.at += timedelta(hours=1)
        times.append(1.0)
    assert len(times.by_hour(0)) == MAX_HOURS and hour_of(NOON) not in times.by_hour(0)
