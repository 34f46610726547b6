"""The command `mai`."""

import argparse
import asyncio
import json
import logging
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import BadInput
from bot.operator_commands import add_operator_commands
from bot.settings import Settings, load_settings
from nlu.model_setup import NoModel, ensure_model

if TYPE_CHECKING:
    from nlu.understanding import Understanding

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")
BATCH = 64
"""Lines that `parse --jsonl` reads at once."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status is 0, or 2 where settings are wrong."""
    options = _parser().parse_args(arguments)
    try:
        settings = load_settings()
        _configure_logs(options, settings)
        return _run(options, settings)
    except (BadInput, NoModel) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _configure_logs(options: argparse.Namespace, settings: Settings) -> None:
    if options.command == "parse":
        logging.basicConfig(level=logging.ERROR)
        return
    from bot.observability import logs

    logs.configure(settings)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="mai", description="A personal trading agent in every chat.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="serve the web chat and the configured channels")
    commands.add_parser("demo", help="play the story of two people and some tires")
    commands.add_parser("chat", help="chat in this terminal")
    commands.add_parser("migrate", help="bring the database up to date")
    commands.add_parser("setup", help="build the language model and the database")
    commands.add_parser("doctor", help="check the set-up and say what to do")
    templates = commands.add_parser("whatsapp", help="the message templates at Twilio and WhatsApp")
    templates.add_argument(
        "action", choices=("sync", "status"), help="sync: create and submit what is missing; status: ask how they stand"
    )
    for name, what in (
        ("backup", "write everything into a new file"),
        ("restore", "fill an empty place from a backup"),
    ):
        commands.add_parser(name, help=what).add_argument("file", type=Path)
    parse = commands.add_parser("parse", help="read messages as universal intents")
    parse.add_argument("text", nargs="*", help="one message; without it, standard input")
    parse.add_argument(
        "--jsonl", action="store_true", help='read {"id", "text"[, "lang"]} a line, write an intent a line'
    )
    add_operator_commands(commands)
    return parser


def _run(options: argparse.Namespace, settings: Settings) -> int:
    # Each command imports what it needs: `parse` starts in a fraction of the time of the server.
    match options.command:
        case "run":
            from bot.serve import serve

            asyncio.run(serve(settings))
        case "demo":
            from bot.demo import demo

            return asyncio.run(demo(settings))
        case "chat":
            from bot.chat import chat

            asyncio.run(chat(settings))
        case "migrate":
            from bot.serve import prepare

            prepare(settings)
        case "setup":
            _set_up(settings)
        case "doctor":
            from bot.doctor import doctor

            return asyncio.run(doctor(settings))
        case "whatsapp":
            from bot.serve import prepare
            from bot.whatsapp import whatsapp

            prepare(settings)
            return asyncio.run(whatsapp(settings, options.action, print))
        case "backup":
            from bot.backup import backup

            print(f"{options.file}: {backup(settings, options.file)}. It holds the keys: keep it as safe as those.")
        case "restore":
            from bot.backup import restore

            print(f"restored: {restore(settings, options.file)}. Start with `mai run`.")
        case "parse":
            _parse(options, settings)
        case _:
            from bot.operator_cli import operate

            return asyncio.run(operate(options, settings))
    return 0


def _set_up(settings: Settings) -> None:
    from bot.serve import prepare
    from nlu.towns import load_towns

    load_towns(ensure_model(settings.data_dir, source=settings.model_source, report=print))
    prepare(settings)


def _parse(options: argparse.Namespace, settings: Settings) -> None:
    from bot.reading import build_understanding

    understanding = build_understanding(settings)
    if not options.jsonl:
        text = " ".join(options.text) or sys.stdin.read()
        for intent in understanding.read(text).intents:
            print(json.dumps(intent.to_json(), ensure_ascii=False, indent=2))
        return
    lines = (line for line in sys.stdin if line.strip())
    while batch := list(islice(lines, BATCH)):
        for answer in _answers(batch, understanding):
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        with suppress(BrokenPipeError):
            sys.stdout.flush()


def _tag(given: object) -> str | None:
    """A language tag as it was given, None where it cannot be one; tags name files, so nothing else gets through."""
    tag = str(given or "")
    return tag if _TAG.fullmatch(tag) else None


def _answers(lines: list[str], understanding: "Understanding") -> Iterator[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for line in lines:
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        rows.append(row if isinstance(row, dict) else {"id": None, "error": "not a JSON object"})
    good = [row for row in rows if "error" not in row]
    readings = iter(
        understanding.read_many(
            [str(row.get("text", "")) for row in good],
            languages=[_tag(row.get("lang")) for row in good],
        )
    )
    for row in rows:
        yield row if "error" in row else {"id": row.get("id"), **next(readings).intents[0].to_json()}


if __name__ == "__main__":
    sys.exit(main())
