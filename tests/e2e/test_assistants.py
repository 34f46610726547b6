"""Photos that are seen, voice notes that are heard, notes that are translated: through the whole house."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.models.openai_compatible import OpenAICompatible
from adapters.translation.libretranslate import LibreTranslate
from bot.app import App
from nlu.assistants import Assistants
from tests.e2e.test_story import bear, meet
from tests.fake_models import FakeModels
from tests.stage import Stage


@pytest.fixture
async def helped(app: App, models: FakeModels) -> AsyncIterator[App]:
    """The application with all three assistants."""
    endpoint = OpenAICompatible(f"{models.url}/v1", "tiny", timeout=2.0)
    made = Assistants(vision=endpoint, speech=endpoint, translator=LibreTranslate(models.url, timeout=2.0))
    app.dispatcher._services = replace(app.dispatcher._services, assistants=made)
    yield app


async def test_a_voice_note_is_a_wish(helped: App, stage: Stage, models: FakeModels) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.files["v"] = b"OggS words"
    models.heard = "I want to sell my bike for 80 dollars"
    await stage.do("ann", kind="voice", media_ref="v", mime_type="audio/ogg")
    assert any("I want to sell my bike for 80 dollars" in text for text in stage.texts("ann"))
    assert "bicycle" in stage.last("ann").casefold() or "bike" in stage.last("ann").casefold()
    models.heard = ""
    await stage.do("ann", kind="voice", media_ref="v", mime_type="audio/ogg")
    assert "could not make out" in stage.last("ann")


async def test_a_photo_is_named_and_asked_about(helped: App, stage: Stage, models: FakeModels) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.files["p"] = b"\xff\xd8 picture"
    models.answer = lambda request: json.dumps({"name": "guitar"})
    await stage.do("ann", kind="photo", media_ref="p", mime_type="image/jpeg")
    assert "This looks like: guitar" in stage.last("ann")
    await stage.say("ann", "sell it for 120 dollars")
    assert "guitar" in stage.last("ann").casefold()


async def test_without_eyes_and_ears_she_is_asked(app: App, stage: Stage) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.files["p"] = b"\xff\xd8 picture"
    await stage.do("ann", kind="photo", media_ref="p", mime_type="image/jpeg")
    assert "What is it" in stage.last("ann")
    await stage.do("ann", kind="voice", media_ref="p", mime_type="audio/ogg")
    assert "write it in a few words" in stage.last("ann")


async def test_a_note_reaches_the_other_in_his_language(helped: App, stage: Stage, models: FakeModels) -> None:
    await meet(stage)
    await stage.press("ann", "Approve")
    await stage.press("luis", "Aprobar")
    note = "I am at the north gate at 18:30"
    models.translations[note] = "Estoy en la puerta norte a las 18:30"
    await stage.press("ann", "Write to them")
    await stage.say("ann", note)
    shown = stage.last("luis")
    assert "Estoy en la puerta norte a las 18:30" in shown and note in shown
    lost = "bring 4 of them"
    models.translations[lost] = "trae 5"
    await stage.press("ann", "Write to them")
    await stage.say("ann", lost)
    assert lost in stage.last("luis") and "trae 5" not in stage.last("luis")
