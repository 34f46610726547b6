"""What never gets into a log: words of people, tokens, numbers and addresses by which somebody can be reached."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar

from bot.settings import Settings

MIN_SECRET = 6
"""Shorter values are no secrets worth the name, and would blot out half of every line."""
MIN_WORDS = 3
MAX_CAUSES = 64
MAX_LINE = 16_000
"""Characters of a record that are kept; a traceback is rarely longer."""
_HIDDEN: ContextVar[tuple[str, ...]] = ContextVar("hidden", default=())
_QUOTED = re.compile(r"""(?<!\w)(['"])(?P<inner>(?:\\.|(?!\1).){1,400})\1(?!\w)""")
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\[parameters: .*?\](?=\n|$)", re.DOTALL), "[parameters]"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}"), r"\1 [secret]"),
    (re.compile(r"(?<=://)[^\s/@:]*:[^\s/@]*(?=@)"), "[secret]"),
    (re.compile(r"(?i)([?&](?:token|secret|key|password|code|sig|signature)=)[^&\s\"']+"), r"\1[secret]"),
    # A bot's token, alone or within an address of the Bot API.
    (re.compile(r"\d{5,16}(?::|%3A)[\w-]{20,}", re.IGNORECASE), "[token]"),
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[mail]"),
    # Hashes are the names of web chats and of people's files.
    (re.compile(r"(?<![0-9a-zA-Z])[0-9a-fA-F]{64}(?![0-9a-zA-Z])"), "[hash]"),
    (re.compile(r"(?<![0-9a-zA-Z])(?:AC|SM|MM|MG|HX)?[0-9a-fA-F]{32}(?![0-9a-zA-Z])"), "[hash]"),
    (re.compile(r"\+\d(?:[\s().-]{0,2}\d){6,14}(?!\d)"), "[number]"),
    (re.compile(r"%2B\d{7,15}(?!\d)", re.IGNORECASE), "[number]"),
    # Numbers of chats; none of our own numbers in a log is as long.
    (re.compile(r"(?<![\w.])-?\d{8,19}(?![\w.])"), "[number]"),
)


@contextmanager
def hiding(*words: str | None) -> Iterator[None]:
    """While this lasts, no line written by this task shows any of these, whole or quoted in part."""
    hidden = tuple(word for word in words if word and len(word) >= MIN_WORDS)
    token = _HIDDEN.set((*_HIDDEN.get(), *hidden))
    try:
        yield
    except BaseException as error:
        # It may be logged further out, where nobody knows any more what it must not say.
        with suppress(AttributeError, TypeError):
            error.hidden_words = (*getattr(error, "hidden_words", ()), *hidden)  # type: ignore[attr-defined]
        raise
    finally:
        _HIDDEN.reset(token)


def hidden_in(error: BaseException | None) -> tuple[str, ...]:
    """What was hidden where an error comes from, or one of those that led to it."""
    found: list[str] = []
    waiting = [error]
    for _ in range(MAX_CAUSES):
        if not waiting:
            break
        one = waiting.pop()
        if one is not None:
            found += getattr(one, "hidden_words", ())
            waiting += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]
    return tuple(dict.fromkeys(found))


def secrets_of(settings: Settings) -> tuple[str, ...]:
    """Values of the settings that nobody may see, the longest first."""
    password = re.search(r"://[^/@]*:([^/@]+)@", settings.database_url)
    values = {
        *(
            value.get_secret_value()
            for name in type(settings).model_fields
            if hasattr(value := getattr(settings, name), "get_secret_value")
        ),
        *settings.twilio_tokens,
        settings.twilio_account_sid,
        password.group(1) if password else "",
    }
    return tuple(sorted((value for value in values if len(value) >= MIN_SECRET), key=len, reverse=True))


class Scrubber:
    """Blots out of a line what must not be read in it."""

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        self._secrets = tuple(secrets)

    def __call__(self, line: str) -> str:
        """The line as it may be kept."""
        line = line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]}…"
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        hidden = _HIDDEN.get()
        if hidden:
            line = _without(line, hidden)
        for pattern, shown in _PATTERNS:
            line = pattern.sub(shown, line)
        return line


def _without(line: str, hidden: Sequence[str]) -> str:
    for words in sorted(hidden, key=len, reverse=True):
        # Errors show what they are about by repr, so line breaks and quotes may be escaped.
        for form in {words, repr(words)[1:-1], words.encode("unicode_escape").decode("ascii")}:
            line = line.replace(form, "[text]")

    def quoted(found: re.Match[str]) -> str:
        inner = found["inner"]
        known = any(inner in words for words in hidden)
        return f"{found[1]}[text]{found[1]}" if known else found[0]

    return _QUOTED.sub(quoted, line)
