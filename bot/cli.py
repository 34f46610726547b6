"""The command `mai`."""

import argparse
import asyncio
import json
import logging
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice

from aiohttp import web

from bot.app import build_app, build_understanding, running
from bot.chat import chat
from bot.demo import demo
from bot.doctor import doctor
from bot.migrate import migrate
from bot.operator_cli import add_operator_commands, operate
from bot.settings import BadSettings, Settings, load_settings
from bot.web.server import build_web
from bot.whatsapp import whatsapp
from nlu.model_setup import NoModel, ensure_model
from nlu.understanding import Understanding

OURS = ("bot", "handlers", "adapters", "mai", "nlu")
"""Whose log LOG_LEVEL sets; libraries only speak of errors."""
BATCH = 64
"""Lines that `parse --jsonl` reads at once."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status is 0, or 2 where settings are wrong."""
    options = _parser().parse_args(arguments)
    try:
        settings = load_settings()
        logging.basicConfig(level=logging.ERROR, format="%(asctime)s %(levelname)s %(name)s %(message)s")
        for name in OURS:
            logging.getLogger(name).setLevel(settings.log_level)
        return _run(options, settings)
    except (BadSettings, NoModel) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


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
    parse = commands.add_parser("parse", help="read messages as universal intents")
    parse.add_argument("text", nargs="*", help="one message; without it, standard input")
    parse.add_argument(
        "--jsonl", action="store_true", help='read {"id", "text"[, "lang"]} a line, write an intent a line'
    )
    add_operator_commands(commands)
    return parser


def _run(options: argparse.Namespace, settings: Settings) -> int:
    match options.command:
        case "run":
            asyncio.run(serve(settings))
        case "demo":
            return asyncio.run(demo(settings))
        case "chat":
            asyncio.run(chat(settings))
        case "migrate":
            _prepare(settings)
        case "setup":
            ensure_model(settings.data_dir, source=settings.model_source, report=print)
            _prepare(settings)
        case "doctor":
            return asyncio.run(doctor(settings))
        case "whatsapp":
            _prepare(settings)
            return asyncio.run(whatsapp(settings, options.action, print))
        case "parse":
            _parse(options, settings)
        case _:
            return asyncio.run(operate(options, settings))
    return 0


def _prepare(settings: Settings) -> None:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    migrate(settings.database)


async def serve(settings: Settings) -> None:
    """Run until a signal says stop."""
    _prepare(settings)
    app = build_app(settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    async with running(app):
        runner = web.AppRunner(build_web(app), access_log=None, shutdown_timeout=5)
        await runner.setup()
        site = web.TCPSite(runner, settings.host, settings.port)
        try:
            await site.start()
        except OSError as error:
            await runner.cleanup()
            raise BadSettings(
                f"PORT: {settings.port} cannot be opened ({error.strerror}). Choose another one."
            ) from None
        port = runner.addresses[0][1]
        shown = "127.0.0.1" if settings.host == "0.0.0.0" else settings.host
        print(f"MAI is ready: http://{shown}:{port}/", flush=True)
        await stop.wait()
        await runner.cleanup()


def _parse(options: argparse.Namespace, settings: Settings) -> None:
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


def _answers(lines: list[str], understanding: Understanding) -> Iterator[dict[str, object]]:
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
            languages=[str(row["lang"]) if row.get("lang") else None for row in good],
        )
    )
    for row in rows:
        yield row if "error" in row else {"id": row.get("id"), **next(readings).intents[0].to_json()}


if __name__ == "__main__":
    sys.exit(main())
