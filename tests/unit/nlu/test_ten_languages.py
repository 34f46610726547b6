"""Messages that nothing was trained on, six in each of the ten languages: how many are read right."""

from collections import Counter
from pathlib import Path

from nlu.understanding import Understanding

MESSAGES = Path(__file__).parent / "messages.psv"
"""language|action|thing|quantity|amount|currency|town|text; empty where nothing is said."""


def test_messages_of_ten_languages(understanding: Understanding) -> None:
    right: Counter[str] = Counter()
    said: Counter[str] = Counter()
    languages: set[str] = set()
    for row in MESSAGES.read_text(encoding="utf-8").splitlines():
        language, action, thing, quantity, amount, currency, town, text = row.split("|")
        languages.add(language)
        reading = understanding.read(text)
        intent = reading.intents[0]
        price, place = intent.constraints.price, intent.constraints.location
        checks = {"language": reading.language == language, "action": intent.action.value == action}
        checks |= {"thing": intent.object.subcategory == thing}
        checks |= {"price": (str(price.amount) if price else "") == amount}
        checks |= {"quantity": str(intent.object.quantity or "") == quantity} if quantity else {}
        checks |= {"currency": price is not None and price.currency in (currency, None)} if currency else {}
        checks |= {"town": place is not None} if town else {}
        said.update(checks.keys())
        right.update(name for name, is_right in checks.items() if is_right)
    assert len(languages) == 10
    shares = {name: round(right[name] / said[name], 2) for name in said}
    wanted = {
        "language": 0.95,
        "action": 0.93,
        "thing": 0.95,
        "price": 0.93,
        "quantity": 0.8,
        "currency": 0.93,
        "town": 0.85,
    }
    assert {name: share for name, share in shares.items() if share < wanted[name]} == {}, shares
