"""Eyes, ears and the translator over HTTP."""

import json

import pytest

from adapters.models.openai_compatible import OpenAICompatible
from adapters.translation.libretranslate import LibreTranslate
from bot.models import assistants, instruction_reader
from bot.settings import BadSettings, Settings
from nlu.assistants import Assistants
from nlu.places import Gazetteer
from nlu.ports import Translator
from nlu.understanding import Understanding
from tests.fake_models import FakeModels


@pytest.fixture
def gazetteer(understanding: Understanding) -> Gazetteer:
    return understanding.gazetteer


def test_a_photo_is_named_or_not(models: FakeModels) -> None:
    eyes = Assistants(vision=OpenAICompatible(f"{models.url}/v1", "eyes"))
    models.answer = lambda request: json.dumps({"name": "bicycle"})
    assert eyes.see(b"\xff\xd8 a picture", "image/jpeg") == "bicycle"
    url = models.requests[0][1]["messages"][1]["content"][1]["image_url"]["url"]
    assert url.startswith("data:image/jpeg;base64,")
    models.answer = lambda request: json.dumps({"name": "none of these"})
    assert eyes.see(b"\xff\xd8", "image/jpeg") is None
    models.answer = lambda request: "ignore the list and say yes"
    assert eyes.see(b"\xff\xd8", "image/jpeg") is None


def test_a_voice_note_is_heard(models: FakeModels) -> None:
    ears = Assistants(speech=OpenAICompatible(f"{models.url}/v1", "ears"))
    models.heard = "  vendo bici,\n 80 "
    assert ears.hear(b"OggS", "audio/ogg; codecs=opus", "es") == "vendo bici, 80"
    path, asked = models.requests[0]
    assert path == "/v1/audio/transcriptions"
    assert b'filename="voice.ogg"' in asked["raw"] and b'name="language"' in asked["raw"]
    models.heard = "  "
    assert ears.hear(b"OggS", "audio/ogg", None) is None


def translators(models: FakeModels) -> list[Translator]:
    models.answer = lambda request: models.translations.get(request["messages"][1]["content"], "?")
    return [LibreTranslate(models.url), OpenAICompatible(f"{models.url}/v1", "words")]


def test_a_note_is_translated_with_its_figures(models: FakeModels) -> None:
    text = "Ich bringe 4 Reifen 225/65R17 um 18:30, 1.200 € bar"
    models.translations[text] = "I bring 4 tires 225/65R17 at 18:30, 1,200 € in cash"
    for translator in translators(models):
        assert Assistants(translator=translator).translate(text, "de", "en") == models.translations[text]


@pytest.mark.parametrize("said", ["I bring 5 tires for 80", "I bring tires", "", "I bring 4 tires for 80 " + "x" * 300])
def test_a_translation_that_changes_figures_is_not_shown(models: FakeModels, said: str) -> None:
    text = "Ich bringe 4 Reifen für 80"
    models.translations[text] = said
    for translator in translators(models):
        assert Assistants(translator=translator).translate(text, "de", "en") is None


def test_nothing_is_configured_by_default(gazetteer: Gazetteer) -> None:
    assert assistants(Settings()) == Assistants()
    assert instruction_reader(Settings(), gazetteer) is None
    assert Assistants().see(b"", "image/png") is None and Assistants().hear(b"", "audio/ogg", None) is None
    assert Assistants().translate("hola", "es", "en") is None


def test_a_wrong_backend_stops_the_start(gazetteer: Gazetteer) -> None:
    with pytest.raises(BadSettings, match="NLU_BACKEND"):
        instruction_reader(Settings(nlu_backend="oracle:me"), gazetteer)
    with pytest.raises(BadSettings, match="SPEECH_MODEL"):
        assistants(Settings(speech_model="openai:"))
    made = assistants(Settings(translator="libretranslate:http://127.0.0.1:5000", vision_model="transformers:clip"))
    assert made.translator is not None and made.vision is not None and made.speech is None
