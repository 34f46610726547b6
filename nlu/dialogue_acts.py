"""Short messages that plain words decide: greetings, thanks, yes and no, "delete my ad", "any news?".

`nlu/acts/<tag>.tsv`: an act, then its phrases separated by `|`. A message that listed phrases make up wholly is
read by them. `remov* & ad` stands for a message that has these words, in any order and among others; `*` leaves a
word's ending open. FILLER are words that say nothing of their own: "please", "mate".
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from metaspace.ontology import Action
from nlu.folding import HANGUL, MARKS, SPACELESS, fold
from nlu.heads import Choice

FOLDER = Path(__file__).parent / "acts"
FILLER = "FILLER"
PLAIN = 0.95
"""How sure plain words are."""
MAX_CHARACTERS = 140
"""Longer messages say too much for a few words to decide."""
MAX_TOKENS = 32
_RANK = (
    Action.STOP, Action.CANCEL, Action.STATUS, Action.HELP, Action.DECLINE, Action.APPROVE, Action.THANK,
    Action.GREET, Action.OTHER,
)  # fmt: skip
"""What a message of several phrases is: "hi, any news? thanks" asks for news."""
_ANSWERS = frozenset({Action.APPROVE, Action.DECLINE})
_EITHER = frozenset({Action.APPROVE, Action.THANK})
"""Together they are the one or the other: "great, thanks"."""
_APOSTROPHES = re.compile("['’‘ʻʼ`´\u055b\u055c\u055e]")
"""And the signs that Armenian puts inside a word: "պե՞տք"."""
_TOKEN = re.compile(rf"[{SPACELESS}{HANGUL}]|(?:(?![{SPACELESS}{HANGUL}])(?:[^\W\d_]|[{MARKS}]))+")
_REPEATED = re.compile(r"(.)\1+")
_QUESTION = re.compile("[?\uff1f\u061f\u037e\u055e\u1367]")
_RELATIVES: Mapping[str, tuple[str, ...]] = {
    tag: tuple(other for other in group if other != tag)
    for group in (
        ("sr", "hr", "mk", "sl", "bg"), ("cs", "sk"), ("da", "nb", "sv"), ("id", "ms"), ("hi", "ur", "pa", "mr", "ne"),
        ("ru", "uk", "be"), ("zh", "yue"), ("es", "gl", "pt", "ca", "it"), ("tr", "az", "uz", "kk"), ("ar",), ("fa", "ps"),
    )
    for tag in group
}  # fmt: skip
"""Languages that a short message is taken for one another in."""

Tokens = tuple[str, ...]


@dataclass(slots=True)
class _Table:
    """What a language's file lists."""

    whole: dict[Tokens, Action | None] = field(default_factory=dict)
    """Phrases to their acts; None: filler."""
    longest: int = 1
    within: list[tuple[tuple[str, ...], Action]] = field(default_factory=list)


def read_acts(language: str) -> dict[str, tuple[str, ...]]:
    """Act (or FILLER) to its phrases; empty where there is no file."""
    path = FOLDER / f"{language}.tsv"
    if not path.is_file():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
        act, phrases = line.split("\t")
        found[act] = (*found.get(act, ()), *filter(None, map(str.strip, phrases.split("|"))))
    return found


def act_languages() -> list[str]:
    """Languages that have such a file."""
    return sorted(path.stem for path in FOLDER.glob("*.tsv"))


def act_of(text: str, language: str) -> Action | None:
    """The act that plain words of a short message say, None where they leave it open."""
    if len(text) > MAX_CHARACTERS:
        return None
    tokens = _tokens(text)
    if not tokens:
        return None
    act = _whole(tokens, language) or _within(tokens, language)
    if (act in _ANSWERS and any(map(str.isdigit, text))) or (act is Action.APPROVE and _QUESTION.search(text)):
        return None  # "ok?", "80 ok": an offer or an answer, as the rest of the talk has it
    return act


def told_by_words(choice: Choice, text: str, language: str) -> Choice:
    """The choice of an action; where plain words say an act, that, whatever the heads make of them."""
    act = act_of(text, language)
    if act is None or act == choice.label:
        return choice
    return Choice(act.value, PLAIN, choice.label, 1 - PLAIN)


def _tokens(text: str) -> Tokens:
    """Words (letters of scripts without spaces) in one spelling: no accents, no letter twice running, no signs."""
    return tuple(_REPEATED.sub(r"\1", token) for token in _TOKEN.findall(_APOSTROPHES.sub("", fold(text))))


@lru_cache(maxsize=128)
def _table(language: str) -> _Table:
    table = _Table()
    for name, phrases in read_acts(language).items():
        act = None if name == FILLER else Action(name)
        for phrase in phrases:
            parts = [part.strip() for part in phrase.split("&")]
            if act is not None and (len(parts) > 1 or "*" in phrase):
                table.within.append((tuple(map(_needle, parts)), act))
                continue
            tokens = _tokens(phrase)
            table.whole[tokens] = act
            table.longest = max(table.longest, len(tokens))
    table.whole.pop((), None)
    return table


def _needle(part: str) -> str:
    """What to look for in the tokens of a message written one after another, a space around each."""
    tokens = " ".join(_tokens(part))
    return f" {tokens}" if part.endswith("*") else f" {tokens} "


@lru_cache(maxsize=1)
def _beginners() -> Mapping[str, tuple[str, ...]]:
    """The languages that have a phrase which begins with a token."""
    found: dict[str, list[str]] = {}
    for language in act_languages():
        for first in {tokens[0] for tokens in _table(language).whole}:
            found.setdefault(first, []).append(language)
    return {first: tuple(languages) for first, languages in found.items()}


def _whole(tokens: Tokens, language: str) -> Action | None:
    """What phrases that make up a message wholly say: those of its language, else those that others agree on."""
    if len(tokens) > MAX_TOKENS:
        return None
    act = _made_up(tokens, language)
    if act is not None:
        return act
    others = {_made_up(tokens, other) for other in _beginners().get(tokens[0], ()) if other != language} - {None}
    return others.pop() if len(others) == 1 else None


def _made_up(tokens: Tokens, language: str) -> Action | None:
    own, english = _table(language), _table("en")
    longest = max(own.longest, english.longest)
    reached: list[frozenset[Action] | None] = [frozenset(), *([None] * len(tokens))]
    for start in range(len(tokens)):
        said = reached[start]
        if said is None:
            continue
        for end in range(min(len(tokens), start + longest), start, -1):
            if reached[end] is not None:
                continue
            piece = tokens[start:end]
            table = own if piece in own.whole else english
            if piece in table.whole:
                act = table.whole[piece]
                reached[end] = said if act is None else said | {act}
    return _first(reached[-1] or ())


def _first(acts: Iterable[Action]) -> Action | None:
    said = frozenset(acts)
    return None if said == _EITHER else min(said, key=_RANK.index, default=None)


def _within(tokens: Tokens, language: str) -> Action | None:
    """What words anywhere in a message say, in its language and those it may be taken for."""
    text = f" {' '.join(tokens)} "
    for tag in (language, *_RELATIVES.get(language, ())):
        act = _first(act for needles, act in _table(tag).within if all(needle in text for needle in needles))
        if act is not None:
            return act
    return None
