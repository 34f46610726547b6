"""LibreTranslate, self-hosted or not: `POST /translate` (https://docs.libretranslate.com)."""

import httpx

from nlu.ports import ModelError

_OTHER_CODES = {"zh": "zh-Hans", "yue": "zh-Hant", "nb": "nb", "tl": "tl"}


class LibreTranslate:
    """One server."""

    def __init__(self, url: str, *, key: str = "", timeout: float = 8.0) -> None:
        """`timeout` in seconds bounds each call."""
        self._client = httpx.Client(base_url=url.rstrip("/"), timeout=timeout)
        self._key = key

    def translate(self, text: str, source: str, target: str) -> str:
        """A text in another language. Raises ModelError."""
        asked = {"q": text, "source": _code(source), "target": _code(target), "format": "text"}
        if self._key:
            asked["api_key"] = self._key
        try:
            response = self._client.post("/translate", json=asked)
            response.raise_for_status()
            said = response.json()["translatedText"]
        except httpx.HTTPStatusError as error:
            raise ModelError(f"status {error.response.status_code}") from None
        except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
            raise ModelError(type(error).__name__) from None
        if not isinstance(said, str) or not said.strip():
            raise ModelError("the translation is empty")
        return said.strip()


def _code(tag: str) -> str:
    return _OTHER_CODES.get(tag, tag)
