"""What ratings say about a MAI: value of many distinct partners, little of a few, nothing of oneself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

PRIOR_MEAN = 0.7
PRIOR_WEIGHT = 3.0
"""A newcomer starts at PRIOR_MEAN and moves as if PRIOR_WEIGHT partners had said so before (Bayesian average)."""
NEW_BELOW = 3
"""With fewer distinct partners than this a person shows as new."""
HALF_LIFE_DAYS = 365.0


@dataclass(frozen=True, slots=True)
class Rating:
    """One partner's word on one deal; stars from 1 to 5."""

    deal_id: str
    rater: str
    ratee: str
    stars: int
    rated_at: datetime


@dataclass(frozen=True, slots=True)
class Reputation:
    """A summary. `score` is 0 to 1; `average` in stars is None before the first rating."""

    score: float
    partners: int
    ratings: int
    average: float | None

    @property
    def is_new(self) -> bool:
        """True where too few partners have spoken to tell."""
        return self.partners < NEW_BELOW


def summarise(ratings: Iterable[Rating], *, now: datetime) -> Reputation:
    """Weigh ratings: each partner counts once (his own mean), older words count less, own words never."""
    by_partner: dict[str, list[Rating]] = {}
    for rating in ratings:
        if rating.rater != rating.ratee:
            by_partner.setdefault(rating.rater, []).append(rating)
    weight_sum, value_sum = PRIOR_WEIGHT, PRIOR_WEIGHT * PRIOR_MEAN
    stars = [rating.stars for given in by_partner.values() for rating in given]
    for given in by_partner.values():
        newest = max(rating.rated_at for rating in given)
        weight = 0.5 ** (max(0.0, (now - newest).total_seconds()) / 86_400 / HALF_LIFE_DAYS)
        mean = sum((rating.stars - 1) / 4 for rating in given) / len(given)
        weight_sum += weight
        value_sum += weight * mean
    return Reputation(
        score=round(value_sum / weight_sum, 4),
        partners=len(by_partner),
        ratings=len(stars),
        average=round(sum(stars) / len(stars), 2) if stars else None,
    )
