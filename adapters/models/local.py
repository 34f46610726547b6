"""Any Hugging Face model through transformers, on this machine. Needs the extra `torch`; loaded on first use."""

import io
import json
import re
import threading
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from nlu.ports import ModelError

MAX_TOKENS = 400
MAX_SECONDS = 120
LEAST = 0.25
"""Probability below which a photo is not named."""
_JSON = re.compile(r"\{.*\}", re.DOTALL)


class Transformers:
    """One model by its name on the hub or its folder; implements the protocols of `nlu.ports` by its kind of task."""

    def __init__(self, model: str, *, timeout: float = 8.0) -> None:
        """`timeout` in seconds bounds what is generated."""
        self._name = model
        self._timeout = timeout
        self._lock = threading.Lock()

    def _pipeline(self, task: str) -> Any:
        try:
            from transformers import pipeline  # a gigabyte that only this path needs

            return pipeline(task, model=self._name)
        except (ImportError, OSError, ValueError, KeyError) as error:
            raise ModelError(f"{self._name} cannot be loaded for {task}: {type(error).__name__}") from None

    @cached_property
    def _text(self) -> Any:
        return self._pipeline("text-generation")

    @cached_property
    def _vision(self) -> Any:
        return self._pipeline("zero-shot-image-classification")

    @cached_property
    def _speech(self) -> Any:
        return self._pipeline("automatic-speech-recognition")

    @cached_property
    def _pair(self) -> tuple[Any, Any]:
        try:
            from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

            return AutoTokenizer.from_pretrained(self._name), AutoModelForSeq2SeqLM.from_pretrained(self._name)
        except (ImportError, OSError, ValueError, KeyError) as error:
            raise ModelError(f"{self._name} cannot be loaded for translation: {type(error).__name__}") from None

    def complete(self, instruction: str, message: str, schema: Mapping[str, Any]) -> str:
        """JSON text; what is outside of the object is cut away. Raises ModelError."""
        asked = f"{instruction}\nJSON schema: {json.dumps(schema)}"
        with self._lock:
            tokenizer = self._text.tokenizer
            if tokenizer.chat_template:
                talk = [{"role": "system", "content": asked}, {"role": "user", "content": message}]
                prompt = tokenizer.apply_chat_template(talk, tokenize=False, add_generation_prompt=True)
            else:
                prompt = f"{asked}\n{message}\nJSON: "
            answer = self._generate(prompt)
        found = _JSON.search(answer)
        if found is None:
            raise ModelError("the answer has no JSON")
        return found[0]

    def _generate(self, prompt: str) -> str:
        try:
            made = self._text(
                prompt, max_new_tokens=MAX_TOKENS, do_sample=False, return_full_text=False, max_time=self._timeout
            )
        except (RuntimeError, ValueError, IndexError) as error:
            raise ModelError(type(error).__name__) from None
        return str(made[0]["generated_text"])

    def name_thing(self, image: bytes, mime_type: str, names: Sequence[str]) -> str | None:
        """Which of the names a picture shows. Raises ModelError."""
        try:
            from PIL import Image

            picture = Image.open(io.BytesIO(image)).convert("RGB")
            with self._lock:
                ranked = self._vision(picture, candidate_labels=list(names), hypothesis_template="a photo of {}")
        except (ImportError, OSError, RuntimeError, ValueError) as error:
            raise ModelError(type(error).__name__) from None
        best = ranked[0]
        return str(best["label"]) if best["score"] >= LEAST else None

    def transcribe(self, audio: bytes, mime_type: str, language: str | None) -> str:
        """The words of a voice note. Raises ModelError."""
        try:
            with self._lock:
                rate = self._speech.feature_extractor.sampling_rate
                return str(self._speech({"raw": _samples(audio, rate), "sampling_rate": rate})["text"]).strip()
        except (ImportError, RuntimeError, ValueError, OSError) as error:
            raise ModelError(type(error).__name__) from None

    def translate(self, text: str, source: str, target: str) -> str:
        """A text in another language; models of many languages are told which. Raises ModelError."""
        tokenizer, model = self._pair
        options: dict[str, Any] = {}
        try:
            with self._lock:
                if hasattr(tokenizer, "src_lang"):
                    tokenizer.src_lang = _code(tokenizer, source)
                    options["forced_bos_token_id"] = tokenizer.convert_tokens_to_ids(_code(tokenizer, target))
                inputs = tokenizer(text, return_tensors="pt", truncation=True)
                made = model.generate(**inputs, max_new_tokens=MAX_TOKENS, max_time=self._timeout, **options)
            return str(tokenizer.batch_decode(made, skip_special_tokens=True)[0]).strip()
        except (RuntimeError, ValueError, KeyError, IndexError) as error:
            raise ModelError(type(error).__name__) from None


def _samples(audio: bytes, rate: int) -> Any:
    """A sound file (Ogg Opus, WAV, ...) as one channel of floats at a rate in hertz; at most MAX_SECONDS of it."""
    import numpy as np
    import soundfile

    sound, own_rate = soundfile.read(io.BytesIO(audio), dtype="float32", always_2d=True)
    mono = sound.mean(axis=1)[: MAX_SECONDS * own_rate]
    if own_rate == rate or not len(mono):
        return mono
    length = round(len(mono) * rate / own_rate)
    return np.interp(np.linspace(0, len(mono) - 1, length), np.arange(len(mono)), mono).astype(np.float32)


def _code(tokenizer: Any, tag: str) -> str:
    """The name that a model has for a language: `spa_Latn` (NLLB) or `es` (M2M100)."""
    from babel import Locale, UnknownLocaleError

    known = set(getattr(tokenizer, "additional_special_tokens", None) or []) | set(
        getattr(tokenizer, "lang_code_to_token", {})
    )
    if tag in known:
        return tag
    try:
        three = _ISO_639_3.get(tag) or Locale.parse(tag, sep="-").language
    except (ValueError, UnknownLocaleError):
        three = tag
    return next((code for code in sorted(known) if code.startswith(three)), tag)


_ISO_639_3 = {
    "en": "eng", "es": "spa", "pt": "por", "fr": "fra", "de": "deu", "it": "ita", "nl": "nld", "ca": "cat", "gl": "glg", "ro": "ron", "pl": "pol",
    "sv": "swe", "da": "dan", "nb": "nob", "fi": "fin", "is": "isl", "et": "est", "lv": "lvs", "lt": "lit", "cs": "ces", "sk": "slk", "hu": "hun",
    "ru": "rus", "uk": "ukr", "be": "bel", "bg": "bul", "sr": "srp", "hr": "hrv", "sl": "slv", "mk": "mkd", "sq": "als", "el": "ell", "tr": "tur",
    "az": "azj", "kk": "kaz", "uz": "uzn", "ka": "kat", "hy": "hye", "he": "heb", "ar": "arb", "fa": "pes", "ur": "urd", "ps": "pbt", "am": "amh",
    "hi": "hin", "bn": "ben", "ta": "tam", "te": "tel", "mr": "mar", "gu": "guj", "pa": "pan", "ne": "npi", "si": "sin", "my": "mya", "km": "khm",
    "lo": "lao", "zh": "zho", "yue": "yue", "ja": "jpn", "ko": "kor", "vi": "vie", "th": "tha", "id": "ind", "ms": "zsm", "tl": "tgl", "sw": "swh",
    "ha": "hau",
}  # fmt: skip
