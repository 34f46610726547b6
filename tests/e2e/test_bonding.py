"""The twenty questions: what each answer changes, driven through /settings as a person does it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.app import App
from mai import bonding
from mai.records import Person
from metaspace.payloads import PublicIntent
from tests.conftest import MovableClock
from tests.e2e.test_story import BUYER_SAYS, bear, deals, meet, numbers
from tests.stage import Stage


async def choose(stage: Stage, who: str, setting: str, choice: str) -> None:
    """One question again, answered by a button."""
    await stage.say(who, "/settings")
    await stage.press(who, setting)
    await stage.press(who, choice)


async def write(stage: Stage, who: str, setting: str, words: str) -> None:
    """One question again, answered in words."""
    await stage.say(who, "/settings")
    await stage.press(who, setting)
    await stage.say(who, words)


async def greet(stage: Stage, who: str = "ann", town: str = "Chicago") -> None:
    """Someone whose MAI is ready and who has wished for nothing yet."""
    await bear(stage, who, "hello", "en", town)


async def sell(stage: Stage, *, hope: str = "80", limit: str = "60") -> None:
    await stage.say("ann", "I want to sell 4 tires 225/65R17", hope, limit, "yes")


async def luis_buys(stage: Stage, limit: str = "70", town: str = "Chicago") -> None:
    await bear(stage, "luis", BUYER_SAYS, "es", town)
    await stage.say("luis", "4", limit, "sí", language="es")


async def person(app: App, who: str = "ann") -> Person:
    async with app.store() as uow:
        address = await uow.people.address("stage", who)
        assert address is not None
        found = await uow.people.get(address.person_id)
        assert found is not None
        return found


async def published(app: App, who: str = "ann") -> PublicIntent:
    """What the Meta Space knows of someone's wish."""
    owner = await person(app, who)
    async with app.store() as uow:
        wish = (await uow.wishes.of_person(owner.person_id, ("open", "talking", "agreed")))[0]
    found = await app.services.index.get(wish.wish_id)
    assert found is not None
    return found


def test_there_are_twenty_questions_and_three_are_asked_at_birth() -> None:
    assert len(bonding.QUESTIONS) == 20
    assert bonding.AT_BIRTH == ("town", "autonomy", "comfort")
    cautious = {"autonomy": "ask", "comfort": "10", "sharing": "nothing", "precision": "city"}
    stranger = Person("p", "en", datetime.now(UTC))
    assert {question: bonding.answer(stranger, question) for question in cautious} == cautious


async def test_the_later_ones_come_one_a_day_and_can_be_skipped(app: App, stage: Stage, clock: MovableClock) -> None:
    await greet(stage)
    clock.ahead = timedelta(days=1, minutes=5)
    app.dispatcher.wake()
    assert await app.settled()
    assert "How shall I talk to you?" in stage.last("ann")
    await stage.press("ann", "Skip")
    assert "style" in (await person(app)).skipped
    await sell(stage)
    assert "I'm looking for someone" in stage.last("ann")


async def test_town(app: App, stage: Stage) -> None:
    await greet(stage, town="Guadalajara, Mexico")
    ann = await person(app)
    assert ann.place is not None and ann.place.country == "MX"
    assert ann.currency == "MXN" and ann.zone == "America/Mexico_City"


async def test_of_several_towns_of_a_name_she_picks_hers(app: App, stage: Stage) -> None:
    await stage.say("ann", "hello", "Springfield")
    assert "Which one do you mean?" in stage.last("ann")
    await stage.press("ann", "Springfield, Illinois")
    place = (await person(app)).place
    assert place is not None and place.lat is not None and round(place.lat, 1) == 39.8


@pytest.mark.parametrize(("autonomy", "comfort", "asked"), [
    ("Always ask me", "I trust you", True), ("Ask for big decisions", "Up to $500", False),
    ("Ask for big decisions", "Up to $10", True), ("Act and tell me", "I trust you", False),
    ("Decide for me", "Up to $10", False),
])  # fmt: skip
async def test_autonomy_and_comfort(app: App, stage: Stage, autonomy: str, comfort: str, asked: bool) -> None:
    await greet(stage)
    await choose(stage, "ann", "Autonomy", autonomy)
    await choose(stage, "ann", "Amounts", comfort)
    await sell(stage)
    await luis_buys(stage)
    assert ("I have approved this for you" in " ".join(stage.texts("ann"))) is not asked
    assert ("Do you agree?" in " ".join(stage.texts("ann"))) is asked
    assert await deals(app, "ann")


async def test_style(stage: Stage, app: App) -> None:
    await greet(stage)
    await stage.say("ann", "/help")
    long = stage.last("ann")
    await choose(stage, "ann", "Style", "Briefly")
    await stage.say("ann", "/help")
    assert len(stage.last("ann")) < len(long)
    await choose(stage, "ann", "Style", "In detail")
    await sell(stage)
    await stage.say("ann", "/status")
    assert "Valid until" in " ".join(stage.texts("ann")[-3:])
    await choose(stage, "ann", "Style", "Professionally")
    await stage.say("ann", "hello")
    assert stage.last("ann") == "Good day. What can I do for you?"


@pytest.mark.parametrize(("choice", "shown"), [
    ("Nothing", ()), ("My interests", ("Intereses: guitarra",)), ("My profile", ("Ann Smith", "Intereses: guitarra")),
    ("Whatever helps", ("Ann Smith", "Aquí desde", "Intereses: guitarra")),
])  # fmt: skip
async def test_what_others_know(app: App, stage: Stage, choice: str, shown: tuple[str, ...]) -> None:
    await stage.do("ann", text="hello", sender_name="Ann Smith")
    await stage.say("ann", "Chicago", "1", "1")
    await write(stage, "ann", "Interests", "guitars")
    await choose(stage, "ann", "What others know", choice)
    await sell(stage)
    await luis_buys(stage)
    card = stage.last("luis")
    assert "¿Estás de acuerdo?" in card
    for part in ("Ann Smith", "Aquí desde", "Intereses: guitarra"):
        assert (part in card) is (part in shown)


@pytest.mark.parametrize(("choice", "digits"), [
    ("Never", 0), ("My town", 1), ("My neighbourhood", 2), ("Precisely", 4)
])  # fmt: skip
async def test_precision(app: App, stage: Stage, choice: str, digits: int) -> None:
    await greet(stage)
    await choose(stage, "ann", "Location", choice)
    await sell(stage)
    place = (await published(app)).intent.constraints.location
    home = (await person(app)).place
    assert place is not None and home is not None and home.lat is not None
    assert place.lat == round(home.lat, digits)


async def test_platforms(app: App, stage: Stage) -> None:
    await greet(stage)
    await choose(stage, "ann", "Channels", "Web chat")
    assert stage.button("ann", "✓ Web chat")
    await stage.press("ann", "WhatsApp")
    await stage.press("ann", "Telegram")
    await stage.press("ann", "✓ Telegram")
    assert bonding.platforms(await person(app)) == ("whatsapp", "web")
    await stage.press("ann", "Done")
    said = stage.texts("ann")[-2]
    assert "WhatsApp: not offered here yet" in said and "Web chat: http://" in said and "Telegram" not in said


@pytest.mark.parametrize(("choice", "sells", "buys"), [
    ("Only look", False, False), ("Sell, with", True, False), ("Buy, with", False, True), ("Everything", True, True)
])  # fmt: skip
async def test_market(app: App, stage: Stage, choice: str, sells: bool, buys: bool) -> None:
    await greet(stage)
    await choose(stage, "ann", "Market", choice)
    await stage.say("ann", "I want to sell my bicycle", "80", "60", "yes")
    assert ("Your settings" in stage.last("ann")) is not sells
    await stage.say("ann", "/cancel", "I want to buy a guitar", "60", "yes")
    assert ("Your settings" in stage.last("ann")) is not buys


async def test_currency(app: App, stage: Stage) -> None:
    await greet(stage)
    await write(stage, "ann", "Currency", "euros")
    await sell(stage)
    assert (await published(app)).currency == "EUR"


@pytest.mark.parametrize(("choice", "found"), [("20 km", False), ("500 km", True)])
async def test_radius(app: App, stage: Stage, choice: str, found: bool) -> None:
    await greet(stage)
    await choose(stage, "ann", "Radius", choice)
    await bear(stage, "luis", "hola", "es", "Milwaukee")
    await stage.say("luis", "/settings", language="es")
    await stage.press("luis", "Radio")
    await stage.press("luis", "500 km")
    await sell(stage)
    await stage.say("luis", BUYER_SAYS, "4", "70", "sí", language="es")
    assert bool(await deals(app, "ann")) is found


async def test_delivery_and_payment(app: App, stage: Stage) -> None:
    await greet(stage)
    await choose(stage, "ann", "Delivery", "Delivery")
    await choose(stage, "ann", "Payment", "Bank transfer")
    await sell(stage)
    wish = await published(app)
    assert wish.intent.constraints.delivery == "delivery"
    assert wish.payment_ways == ("bank_transfer", "cash")


@pytest.mark.parametrize(("choice", "silent"), [("Evening and night", True), ("Never", False)])
async def test_quiet_hours(app: App, stage: Stage, clock: MovableClock, choice: str, silent: bool) -> None:
    await greet(stage)
    await choose(stage, "ann", "Quiet hours", choice)
    await sell(stage)
    clock.ahead = timedelta(hours=8)  # eight in the evening
    await luis_buys(stage)
    assert ("Do you agree?" in stage.last("ann")) is not silent
    clock.ahead = timedelta(hours=21, minutes=5)  # past nine in the morning
    await stage.say("luis", "/status", language="es")
    assert any("Do you agree?" in text for text in stage.texts("ann"))


async def test_days_to_meet(app: App, stage: Stage) -> None:
    await greet(stage)
    await choose(stage, "ann", "Days to meet", "Weekends")
    await sell(stage)
    assert {slot[:3] for slot in (await published(app)).availability} == {"sat", "sun"}


async def test_firmness(app: App, stage: Stage) -> None:
    prices = []
    for number, choice in enumerate(("Gently", "Hard")):
        ann, luis = f"ann{number}", f"luis{number}"
        await greet(stage, ann, town="Chicago" if number else "Denver")
        await choose(stage, ann, "Haggling", choice)
        await stage.say(ann, "I want to sell 4 tires 225/65R17", "80", "40", "yes")
        await bear(stage, luis, BUYER_SAYS, "es", "Chicago" if number else "Denver")
        await stage.say(luis, "4", "75", "sí", language="es")
        prices.append(float(numbers(stage.last(luis))[0]))
    assert prices[0] < prices[1]


@pytest.mark.parametrize(("setting", "choice"), [
    ("Ratings of others", "Very good"), ("Who may contact me", "Only people with ratings"),
    ("Who may contact me", "Nobody"),
])  # fmt: skip
async def test_who_may_deal_with_her(app: App, stage: Stage, setting: str, choice: str) -> None:
    await greet(stage)
    await choose(stage, "ann", setting, choice)
    await sell(stage)
    await luis_buys(stage)
    assert not await deals(app, "ann")


@pytest.mark.parametrize(("choice", "told"), [("Only my deals", True), ("Nothing", False)])
async def test_notifications(app: App, stage: Stage, clock: MovableClock, choice: str, told: bool) -> None:
    await greet(stage)
    await choose(stage, "ann", "Notifications", choice)
    await sell(stage)
    await luis_buys(stage)
    clock.ahead = timedelta(hours=6, minutes=30)
    app.dispatcher.wake()
    assert await app.settled()
    assert any("still waiting for your answer" in text for text in stage.texts("ann")) is told


async def test_interests(app: App, stage: Stage) -> None:
    await greet(stage)
    await write(stage, "ann", "Interests", "guitars and bikes")
    await bear(stage, "bob", "selling my guitar for 90 dollars", "en")
    await stage.say("bob", "80", "yes")
    assert "I found: guitar" in stage.last("ann") or "Found: guitar" in stage.last("ann")
    await stage.press("ann", "Negotiate")
    await stage.say("ann", "100", "yes")
    assert await deals(app, "ann")


async def test_manners(app: App, stage: Stage) -> None:
    await greet(stage)
    await stage.say("ann", "good morning")
    polite = stage.last("ann")
    await choose(stage, "ann", "Manners", "Like a friend")
    await stage.say("ann", "good morning")
    assert stage.last("ann") != polite and "👋" in stage.last("ann")


async def test_languages_she_reads(app: App, stage: Stage) -> None:
    await meet(stage)
    await stage.press("ann", "Approve")
    await stage.press("luis", "Aprobar")
    await write(stage, "ann", "Languages I speak", "Spanish and French")
    assert (await person(app)).languages
    await stage.press("luis", "Escribirle")
    await stage.say("luis", "llevo una gorra roja", language="es")
    assert "(Spanish)" not in stage.last("ann") and "gorra" in stage.last("ann")
