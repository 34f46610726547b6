"""Which larger models are used: settings such as `openai:http://127.0.0.1:8000/v1#qwen3` made into adapters."""

from collections.abc import Callable

from adapters.models.local import Transformers
from adapters.models.openai_compatible import OpenAICompatible
from adapters.translation.libretranslate import LibreTranslate
from bot.reading import EMBEDDED
from bot.settings import BadSettings, Settings
from nlu.assistants import Assistants
from nlu.bigger import InstructionReader
from nlu.places import Gazetteer

_DEFAULT_MODEL = "default"


def instruction_reader(settings: Settings, gazetteer: Gazetteer) -> InstructionReader | None:
    """The reader over NLU_BACKEND; None for the embedded parser alone."""
    if settings.nlu_backend in ("", EMBEDDED):
        return None
    model = _model("NLU_BACKEND", settings.nlu_backend, settings, settings.nlu_timeout)
    return InstructionReader(model, gazetteer)


def assistants(settings: Settings) -> Assistants:
    """Eyes, ears and translator, where they are configured."""

    def one(name: str, value: str) -> OpenAICompatible | Transformers | None:
        return _model(name, value, settings, settings.model_timeout) if value else None

    kind, _, url = settings.translator.partition(":")
    key = settings.model_api_key.get_secret_value()
    libre = LibreTranslate(url, key=key, timeout=settings.model_timeout) if kind == "libretranslate" else None
    return Assistants(
        one("VISION_MODEL", settings.vision_model),
        one("SPEECH_MODEL", settings.speech_model),
        libre or one("TRANSLATOR", settings.translator),
    )


def _model(name: str, value: str, settings: Settings, timeout: float) -> OpenAICompatible | Transformers:
    kind, _, rest = value.partition(":")
    makers: dict[str, Callable[[], OpenAICompatible | Transformers]] = {
        "openai": lambda: OpenAICompatible(
            rest.partition("#")[0], rest.partition("#")[2] or _DEFAULT_MODEL,
            key=settings.model_api_key.get_secret_value(), timeout=timeout,
        ),
        "transformers": lambda: Transformers(rest, timeout=timeout),
    }  # fmt: skip
    if kind not in makers or not rest:
        raise BadSettings(f"{name}: write openai:<base url>#<model> or transformers:<model>.")
    return makers[kind]()
