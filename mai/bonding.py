"""The twenty questions by which a person and her MAI get to know each other, and what each answer changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from zoneinfo import ZoneInfo

from guardian.policy import Policy
from mai.records import Person
from metaspace.meeting import DAYS, DEFAULT_AVAILABILITY


@dataclass(frozen=True, slots=True)
class BondingQuestion:
    """One question: its id names the replies `ask-<id>` and `choice-<id>-<choice>`. The first choice is the default, none
    where `several` can be chosen."""

    question_id: str
    choices: tuple[str, ...]
    several: bool = False
    free: bool = False
    """Her own words are an answer too (a town, a currency)."""


QUESTIONS: tuple[BondingQuestion, ...] = (
    BondingQuestion("town", (), free=True),
    BondingQuestion("autonomy", ("ask", "big", "tell", "full")),
    BondingQuestion("comfort", ("10", "100", "500", "trust")),
    BondingQuestion("style", ("casual", "professional", "brief", "detailed")),
    BondingQuestion("sharing", ("nothing", "interests", "profile", "all")),
    BondingQuestion("precision", ("city", "never", "neighbourhood", "precise")),
    BondingQuestion("platforms", ("telegram", "whatsapp", "web"), several=True),
    BondingQuestion("market", ("full", "browse", "buy", "sell")),
    BondingQuestion("currency", (), free=True),
    BondingQuestion("radius", ("50", "5", "20", "100", "500")),
    BondingQuestion("delivery", ("pickup", "delivery", "either")),
    BondingQuestion("payment", ("cash", "transfer", "card", "any")),
    BondingQuestion("quiet", ("night", "none", "evening")),
    BondingQuestion("days", ("any", "weekend", "evenings", "mornings")),
    BondingQuestion("firmness", ("normal", "soft", "firm")),
    BondingQuestion("partners", ("0", "50", "70", "85")),
    BondingQuestion("contact", ("everyone", "rated", "nobody")),
    BondingQuestion("notifications", ("all", "digest", "deals", "none")),
    BondingQuestion("interests", (), free=True),
    BondingQuestion("formality", ("polite", "familiar")),
)
LANGUAGES = BondingQuestion("languages", (), free=True)
"""Belongs to the first question (language and town): a setting of its own once more than one language is spoken."""

AT_BIRTH = ("town", "autonomy", "comfort")
BY_ID = MappingProxyType({question.question_id: question for question in (*QUESTIONS, LANGUAGES)})

COMFORT_PER_USD = MappingProxyType(
    {
        "USD": 1, "EUR": 1, "GBP": 1, "CHF": 1, "CAD": 1, "AUD": 1, "BRL": 5, "CNY": 7, "MXN": 18, "TRY": 35,
        "ZAR": 18, "INR": 85, "RUB": 90, "EGP": 50, "JPY": 150, "ARS": 1000, "KRW": 1350, "CLP": 950, "COP": 4000,
        "VND": 25000, "IDR": 16000, "SAR": 4, "AED": 4, "PLN": 4, "UAH": 40, "NGN": 1500, "PKR": 280, "BDT": 120,
        "MAD": 10, "TND": 3, "DZD": 135, "XOF": 600, "XAF": 600, "PHP": 56, "THB": 35, "TWD": 32, "HKD": 8, "SEK": 10,
    }
)  # fmt: skip
"""Order of magnitude of a dollar in local money, only to make "under 10" mean about the same everywhere."""

AWAKE = timedelta(minutes=30)
_PAYMENT = {
    "cash": ("cash",),
    "transfer": ("bank_transfer", "cash"),
    "card": ("card", "cash"),
    "any": ("cash", "bank_transfer", "card", "mobile_money"),
}
_DAYS = {
    "any": DEFAULT_AVAILABILITY,
    "weekend": ("sat-am", "sat-pm", "sun-am", "sun-pm"),
    "evenings": tuple(f"{day}-pm" for day in DAYS),
    "mornings": tuple(f"{day}-am" for day in DAYS),
}
_QUIET = {"night": (22, 8), "none": (0, 0), "evening": (19, 9)}


def answer(person: Person, question_id: str) -> str:
    """The person's answer, or the cautious default."""
    given = person.answers.get(question_id)
    if given is not None:
        return given
    question = BY_ID[question_id]
    return question.choices[0] if question.choices and not question.several else ""


def policy_of(person: Person) -> Policy:
    """What the answers allow."""
    return Policy(
        autonomy=answer(person, "autonomy"),  # type: ignore[arg-type]
        comfort=comfort_amount(answer(person, "comfort"), person.currency),
        sharing=answer(person, "sharing"),  # type: ignore[arg-type]
        precision=answer(person, "precision"),  # type: ignore[arg-type]
        market=answer(person, "market"),  # type: ignore[arg-type]
        contact=answer(person, "contact"),  # type: ignore[arg-type]
        min_partner_score=int(answer(person, "partners")),
    )


def comfort_amount(choice: str, currency: str | None) -> Decimal | None:
    """The amount a comfort answer stands for in local money; None for "trust you"."""
    if choice == "trust":
        return None
    return Decimal(choice) * COMFORT_PER_USD.get(currency or "USD", 1)


def availability(person: Person) -> tuple[str, ...]:
    """Half-days that suit her."""
    return _DAYS[answer(person, "days")]


def payment_ways(person: Person) -> tuple[str, ...]:
    """Ways to pay that she accepts, the liked one first."""
    return _PAYMENT[answer(person, "payment")]


def quiet_hours(person: Person) -> tuple[int, int]:
    """From which local hour to which she wants silence; equal hours: never."""
    return _QUIET[answer(person, "quiet")]


def end_of_quiet(person: Person, at: datetime, seen: datetime | None = None) -> datetime | None:
    """When her quiet hours are over, where that moment lies within them. Someone who has just written (`seen`: when
    she did last) is awake."""
    if seen is not None and at - seen < AWAKE:
        return None
    start, end = quiet_hours(person)
    local = at.astimezone(ZoneInfo(person.zone))
    inside = start <= local.hour or local.hour < end if start > end else start <= local.hour < end
    if start == end or not inside:
        return None
    wake = local.replace(hour=end, minute=0, second=0, microsecond=0)
    return (wake if wake > local else wake + timedelta(days=1)).astimezone(UTC)


def radius_km(person: Person) -> float:
    """How far she goes."""
    return float(answer(person, "radius"))


def wants(person: Person, importance: str) -> bool:
    """May she be told of this now? `deal`: a card or a step of a deal; `news`: anything else unasked."""
    setting = answer(person, "notifications")
    return setting in ("all", "digest") or (setting == "deals" and importance == "deal")


def wants_digest(person: Person) -> bool:
    """News together, once a day."""
    return answer(person, "notifications") == "digest"


def spoken(person: Person) -> tuple[str, ...]:
    """Languages she reads: named ones, and her own."""
    named = tuple(tag for tag in person.answers.get("languages", "").split(",") if tag)
    return tuple(dict.fromkeys((person.language, *named)))


def platforms(person: Person) -> tuple[str, ...]:
    """Channels on which she wants to reach her MAI."""
    return tuple(name for name in answer(person, "platforms").split(",") if name)


def toggled(person: Person, question_id: str, choice: str) -> str:
    """The answer to a question of several choices after one more press on a choice."""
    chosen = set(filter(None, answer(person, question_id).split(",")))
    return ",".join(name for name in BY_ID[question_id].choices if name in chosen ^ {choice})


def interests(person: Person) -> tuple[str, ...]:
    """Things that she wants to hear of when they are offered near her."""
    return tuple(name for name in person.answers.get("interests", "").split(",") if name)


def about(person: Person) -> dict[str, str]:
    """What other MAIs may know of her."""
    sharing = answer(person, "sharing")
    shared: dict[str, str] = {}
    if sharing in ("interests", "profile", "all") and interests(person):
        shared["interests"] = ",".join(interests(person))
    if sharing in ("profile", "all") and person.name:
        shared["name"] = person.name
    if sharing == "all" and person.born_at:
        shared["since"] = person.born_at.date().isoformat()
    return shared


def next_question(person: Person) -> BondingQuestion | None:
    """The next one to offer, or None when all are answered or skipped."""
    for question in QUESTIONS:
        if question.question_id not in person.answers and question.question_id not in person.skipped:
            return question
    return None


def voice(person: Person) -> Mapping[str, str]:
    """How her MAI speaks; every reply may select on these."""
    return {"style": answer(person, "style"), "formality": answer(person, "formality")}
