"""The templates brought to Twilio: other words, trouble on the way, and what is sent meanwhile."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.messaging.whatsapp.api import TwilioApi
from adapters.messaging.whatsapp.contents import COMMON
from adapters.messaging.whatsapp.errors import ApiError
from adapters.messaging.whatsapp.sync import Outcome, Sync
from adapters.messaging.whatsapp.templates import (
    INVITE,
    LOOK_AGAIN,
    LOOK_SOMETIMES,
    NEXT,
    Declared,
    Templates,
    invitation,
)
from adapters.storage.engine import open_engine
from adapters.storage.templates import SqlTemplates
from adapters.storage.unit_of_work import SqlStore
from bot.migrate import migrate
from tests.conftest import MovableClock
from tests.fake_twilio import ACCOUNT, TOKEN, FakeTwilio

EN, ES, NB = (invitation(tag, f"News in {tag}.", "Show") for tag in ("en", "es", "nb"))


class House:
    def __init__(self, twilio: FakeTwilio, store: SqlStore, clock: MovableClock) -> None:
        self.twilio, self.clock = twilio, clock
        self.api = TwilioApi(ACCOUNT, TOKEN, api_url=twilio.url)
        self.templates = SqlTemplates(store)
        self.finder = Templates(self.api, self.templates, clock)
        self.pauses: list[float] = []

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def run(self, *declared: Declared) -> list[Outcome]:
        return await Sync(self.api, self.templates, self.clock, self.pause).run(declared)

    async def sent(self, language: str = "en") -> str | None:
        found = await self.finder.approved(INVITE, language)
        return found.language if found else None


@pytest.fixture
async def house(database_url: str, clock: MovableClock) -> AsyncIterator[House]:
    migrate(database_url)
    twilio = FakeTwilio()
    await twilio.start()
    store = SqlStore(open_engine(database_url), clock)
    made = House(twilio, store, clock)
    yield made
    await made.api.close()
    await store.close()
    await twilio.stop()


async def test_what_is_kept_can_be_read_changed_and_forgotten(house: House) -> None:
    await house.run(EN, ES)
    kept = await house.templates.all()
    assert [(one.name, one.language) for one in kept if one.language != "und"] == [("invite", "en"), ("invite", "es")]
    first = next(one for one in kept if one.language == "en")
    changed = replace(first, state="disabled", reason="disliked")
    await house.templates.put(changed)
    assert await house.templates.get("invite", "en") == changed
    await house.templates.remove("invite", "en")
    assert await house.templates.get("invite", "en") is None


async def test_other_words_wait_for_their_approval_while_the_old_ones_serve(house: House) -> None:
    await house.run(EN)
    house.twilio.decide("approved")
    await house.run(EN)
    old = await house.templates.get(INVITE, "en")
    assert old is not None and old.state == "approved"
    other = invitation("en", "Other news.", "Show")
    (outcome,) = await house.run(other)
    assert outcome.template is not None and outcome.template.name == INVITE + NEXT
    assert await house.templates.get(INVITE, "en") == old
    assert await house.sent() == "en" and old.content_sid in house.twilio.contents
    house.twilio.decide("approved")
    (outcome,) = await house.run(other)
    fresh = await house.templates.get(INVITE, "en")
    assert fresh is not None and fresh.fingerprint == other.fingerprint and fresh.state == "approved"
    assert await house.templates.get(INVITE + NEXT, "en") is None
    assert old.content_sid not in house.twilio.contents and fresh.content_sid in house.twilio.contents


async def test_rejected_words_are_not_submitted_again_but_mended_ones_are(house: House) -> None:
    await house.run(EN)
    house.twilio.decide("rejected", reason="no")
    (outcome,) = await house.run(EN)
    assert outcome.template is not None and (outcome.template.state, outcome.template.reason) == ("rejected", "no")
    (outcome,) = await house.run(invitation("en", "Mended.", "Show"))
    assert outcome.template is not None and outcome.template.state == "pending"
    assert len([one for one in house.twilio.contents.values() if one["friendly_name"].startswith("mai_invite")]) == 1


async def test_one_templates_trouble_does_not_stop_the_others(house: House) -> None:
    await house.run()  # the shapes are there
    house.twilio.content_errors = [None, (400, 21656, {})]
    first, second = await house.run(EN, ES)
    assert first.template is None and "21656" in first.trouble
    assert second.template is not None and second.template.state == "pending" and not second.trouble
    first, second = await house.run(EN, ES)
    assert first.template is not None and first.template.state == "pending"


async def test_a_busy_twilio_is_waited_for_but_not_for_ever(house: House) -> None:
    house.twilio.content_errors = [(429, 20429, {"Retry-After": "7"}), (503, 20503, {})]
    (outcome,) = await house.run(EN)
    assert outcome.template is not None and house.pauses == [7.0, 1.0]
    house.twilio.content_errors = [(503, 20503, {})] * 3
    with pytest.raises(ApiError):
        await house.run(EN)
    house.twilio.content_errors = [(429, 20429, {"Retry-After": "3600"})]
    with pytest.raises(ApiError):
        await house.run(EN)
    assert max(house.pauses) < 60


async def test_shapes_are_created_ahead_once_and_again_where_they_are_gone(house: House) -> None:
    await house.run()
    names = [one["friendly_name"] for one in house.twilio.contents.values()]
    assert sorted(names) == sorted(f"mai_{shape.name}" for shape in COMMON)
    house.twilio.contents.popitem()
    await house.run()
    assert len(house.twilio.contents) == len(COMMON)


async def test_never_silence(house: House) -> None:
    await house.run(EN, ES, NB)
    assert await house.sent("es") is None
    house.twilio.decide("approved", language="en")
    house.twilio.decide("approved", language="nb")
    house.clock.ahead += LOOK_AGAIN
    assert [await house.sent(tag) for tag in ("es", "nb", "gl", "en-GB", "my")] == ["en", "nb", "en", "en", "en"]
    house.twilio.decide("approved", language="es")
    house.clock.ahead += LOOK_AGAIN
    assert [await house.sent(tag) for tag in ("es", "gl", "ca")] == ["es", "es", "es"]
    house.twilio.decide("paused", language="es")
    house.clock.ahead += LOOK_SOMETIMES
    assert await house.sent("es") == "en"
    house.twilio.content_errors = [(503, 0, {})] * 5
    house.clock.ahead += LOOK_SOMETIMES
    assert await house.sent("nb") == "nb"  # what was last known, where Twilio does not answer
