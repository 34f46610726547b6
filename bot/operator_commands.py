"""The operator's subcommands of `mai`: only their names and options, so that other commands start quickly."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from mai.operations import EXPORTS

LANGUAGE = "en"
"""Of words without a tag."""
WORDS: Mapping[str, str] = {
    "user": "what is known of a person: WHO",
    "note": "remember something about a person: WHO TEXT",
    "ban": "shut a person out: WHO REASON",
    "unban": "let a person in again: WHO",
    "tag": "tag a person, for segments: WHO TAG",
    "untag": "take a tag away: WHO TAG",
    "disputes": "deals to which somebody did not come",
    "solve": "decide a dispute: DEAL TEXT",
    "announce": "write to one person: WHO TEXT",
    "maintenance": "keep everybody but operators waiting: on, off",
    "switch": "features: NAME on, NAME off; alone: all of them",
    "dead": "what was given up",
    "resend": "try it again: work NUMBER, outbox NUMBER",
}
"""Commands that are the chat's own, word for word."""


def add_operator_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The subcommands of `mai`."""
    for name, about in WORDS.items():
        commands.add_parser(name, help=about).add_argument("words", nargs="*")
    stats = commands.add_parser("stats", help="figures of people, wishes and deals")
    stats.add_argument("--chart", type=Path, help="write a picture (PNG) there")
    export = commands.add_parser("export", help="a table as CSV")
    export.add_argument("what", choices=EXPORTS)
    export.add_argument("--out", type=Path, help="file; without it, standard output")
    send = commands.add_parser("broadcast", help="write to many")
    send.add_argument("--segment", default="", help="'language=es and radius(Chicago, 50)'; without it, everybody")
    send.add_argument("--file", type=Path, required=True, help="the text; 'es: …' begins a language")
    send.add_argument("--photo", type=Path)
    send.add_argument("--language", default=LANGUAGE, help="of words without a tag")
    when = send.add_mutually_exclusive_group()
    when.add_argument("--at", default="now", help="2026-03-01T18:30 (this machine's zone) or with an offset, or 2h")
    when.add_argument("--local-time", help="HH:MM on each recipient's own clock")
    send.add_argument("--dry-run", action="store_true", help="only count and show")
    send.add_argument("--yes", action="store_true", help="do not ask")
    manage = commands.add_parser("broadcasts", help="how broadcasts go; pause, resume, cancel, report")
    manage.add_argument("step", nargs="?", choices=("pause", "resume", "cancel", "report"))
    manage.add_argument("broadcast_id", nargs="?", default="")
    manage.add_argument("--out", type=Path, help="file of the report; without it, standard output")
