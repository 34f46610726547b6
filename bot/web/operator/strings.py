"""The words of the operator's page: one file a language, beside this module; English stands in for what is missing."""

import json
from collections.abc import Mapping
from pathlib import Path

FOLDER = Path(__file__).parent / "strings"
FALLBACK = "en"


class Strings:
    """All languages of the page."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._words: dict[str, Mapping[str, str]] = {
            path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))
        }

    @property
    def languages(self) -> dict[str, str]:
        """Tags, with the language's own name."""
        return {tag: words["language"] for tag, words in self._words.items()}

    def closest(self, tag: str) -> str:
        """The language of the page that serves a tag best."""
        base = tag.replace("_", "-").split("-")[0].casefold()
        return base if base in self._words else FALLBACK

    def words(self, tag: str) -> Mapping[str, str]:
        """Every text, by key."""
        return {**self._words[FALLBACK], **self._words[self.closest(tag)]}
