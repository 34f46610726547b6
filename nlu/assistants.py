"""What an operator may add to the embedded parser: eyes, ears and a translator. Each is optional; none is trusted.

Calls block and may be made in threads. A failure is logged and answered with None: the talk goes on without.
"""

import logging
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from metaspace.ontology import CATEGORY_OF
from nlu.folding import fold
from nlu.lexicons import Lexicon
from nlu.ports import ModelError, SpeechModel, Translator, VisionModel

log = logging.getLogger(__name__)

LONGEST_TRANSLATION = 3
"""How many times longer than the original a translation may be."""
MAX_SPOKEN = 2_000
_FIGURES = re.compile(r"[^\s\W]*\d[\w/.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class Assistants:
    """The configured models; None where there is none of a kind."""

    vision: VisionModel | None = None
    speech: SpeechModel | None = None
    translator: Translator | None = None

    def see(self, image: bytes, mime_type: str) -> str | None:
        """The thing of the vocabulary that a photo shows."""
        if self.vision is None:
            return None
        names = {Lexicon().display_name(thing, "en"): thing for thing in CATEGORY_OF if thing != "other"}
        vision = self.vision
        name = _tried("vision", lambda: vision.name_thing(image, mime_type, list(names)))
        return names.get(name or "")

    def hear(self, audio: bytes, mime_type: str, language: str | None) -> str | None:
        """The words of a voice note; None where nobody listens or nothing was understood."""
        if self.speech is None:
            return None
        speech = self.speech
        words = _tried("speech", lambda: speech.transcribe(audio, mime_type, language))
        return " ".join(words.split())[:MAX_SPOKEN] if words and words.strip() else None

    def translate(self, text: str, source: str, target: str) -> str | None:
        """A note in the reader's language; None where a number of it would be lost or changed, or it grew out of bounds."""
        if self.translator is None or source == target:
            return None
        translator = self.translator
        said = _tried("translation", lambda: translator.translate(text, source, target))
        if not said or len(said) > LONGEST_TRANSLATION * len(text) + 80:
            return None
        if _figures(said) != _figures(text):
            log.warning("a translation from %s to %s changed the figures and is not shown", source, target)
            return None
        return said


def _tried(name: str, call: Callable[[], str | None]) -> str | None:
    try:
        return call()
    except ModelError as error:
        log.warning("%s gave nothing: %s", name, error)
        return None


def _figures(text: str) -> Counter[str]:
    """Digits of a text, number by number, whatever marks group them."""
    return Counter(re.sub(r"\D", "", figure) for figure in _FIGURES.findall(fold(text)))
