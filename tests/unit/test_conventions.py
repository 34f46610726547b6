"""Habits of the house that no linter knows, checked in the syntax trees of its sources."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import example
from metaspace.ontology import CATEGORY_OF
from nlu.lexicons import Lexicon, read_entries
from nlu.replies import CATALOGS, Replies

ROOT = Path(__file__).parents[2]
HOUSE = ("metaspace", "guardian", "nlu", "mai", "handlers", "adapters", "bot")
SOURCES = sorted(path for folder in HOUSE for path in (ROOT / folder).rglob("*.py"))
REPLIES = Replies(Lexicon())
DYNAMIC = re.compile(
    r"^(ask|choice|setting|meaning|button|command|got|unclear|refused|condition|color|material|attribute|unit|payment|line|"
    r"reason|field|chart|wish-state|deal-state|ask-wish|unclear-wish)-"
)
"""Keys that are put together where they are used."""


def calls(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name(call: ast.Call) -> str:
    return ast.unparse(call.func)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_time_is_aware(path: Path) -> None:
    for call in calls(path):
        assert not name(call).endswith(("utcnow", "utcfromtimestamp")), ast.unparse(call)
        if name(call) in ("datetime.now", "datetime.fromtimestamp"):
            assert len(call.args) + len(call.keywords) >= (1 if name(call) == "datetime.now" else 2), ast.unparse(call)


def test_text_reaches_a_person_only_as_a_key_of_the_catalogs() -> None:
    """What `tell` and `render` are given is a key, written out or put together from a known beginning."""
    for path in SOURCES:
        if path.parts[-2] not in ("mai", "handlers"):
            continue
        for call in calls(path):
            if not name(call).endswith((".tell", "ctx.render")) and name(call) != "Text":
                continue
            for literal in (node for node in ast.walk(call.args[0]) if isinstance(node, ast.Constant)):
                text = str(literal.value)
                known = REPLIES.has("en", text) or DYNAMIC.match(text) or isinstance(call.args[0], ast.IfExp)
                assert known or not re.fullmatch(r"[a-z-]{3,}", text) or "." in text, f"{path.name}: {text}"
                assert " " not in text, f"{path.name}: {text!r} is text, not a key"


def test_no_key_of_the_catalogs_is_forgotten() -> None:
    """Every key of the English catalog occurs in the sources, whole or by its beginning."""
    sources = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    catalog = (CATALOGS / "en.ftl").read_text(encoding="utf-8")
    keys = re.findall(r"(?m)^([a-z][a-z0-9-]*) =", catalog)
    unused = [
        key
        for key in keys
        if f'"{key}"' not in sources
        and f"{{ {key} }}" not in catalog
        and not DYNAMIC.match(key)
        and f"{{ {key}" not in catalog
    ]
    assert unused == []


def test_sources_stay_short_enough_to_read() -> None:
    tables = {"currencies.py", "money.py"}
    assert [path.name for path in SOURCES if path.name not in tables and len(path.read_text().splitlines()) > 520] == []


def test_nothing_is_printed_but_by_commands() -> None:
    printing = {path.name for path in SOURCES for call in calls(path) if name(call) == "print"}
    assert printing <= {
        "cli.py",
        "operator_cli.py",
        "demo.py",
        "count_weights.py",
        "doctor.py",
        "serve.py",
        "chat.py",
        "model_setup.py",
        "scoring.py",
        "gold.py",
        "everyday.py",
        "__main__.py",
        "language.py",
    }


def test_every_language_names_every_thing() -> None:
    for language in Lexicon().languages:
        entries = read_entries(language)
        assert {entry.subcategory for entry in entries} == set(CATEGORY_OF)
        assert all(entry.name and entry.words for entry in entries)


def test_the_example_of_settings_is_the_one_that_follows_from_the_code() -> None:
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == example()
