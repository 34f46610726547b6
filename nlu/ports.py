"""What the parser needs of larger models, as protocols; `adapters/models` and `adapters/translation` implement them.

All calls block and are bounded in time by the adapter; they are made in threads, before a transaction.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol


class ModelError(RuntimeError):
    """A model did not answer in time, refused, or answered something unusable; the message says which."""


class InstructionModel(Protocol):
    """Follows an instruction and answers in JSON."""

    def complete(self, instruction: str, message: str, schema: Mapping[str, Any]) -> str:
        """JSON text by a JSON schema. Raises ModelError."""


class VisionModel(Protocol):
    """Sees what a photo shows."""

    def name_thing(self, image: bytes, mime_type: str, names: Sequence[str]) -> str | None:
        """The one of the names that fits, None where none does. Raises ModelError."""


class SpeechModel(Protocol):
    """Hears what a voice note says."""

    def transcribe(self, audio: bytes, mime_type: str, language: str | None) -> str:
        """The words, empty where there are none; `language` (BCP-47) is what the person mostly speaks. Raises ModelError."""


class Translator(Protocol):
    """Says a text in another language."""

    def translate(self, text: str, source: str, target: str) -> str:
        """The text in `target`; languages are BCP-47 without region. Raises ModelError."""
