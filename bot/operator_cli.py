"""The operator's commands in the terminal: the same ones as in the chat, audited as operator `cli`.

They change the database; a server that runs notices within seconds and does the rest, so `mai broadcast` returns at once.
"""

import argparse
import asyncio
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from secrets import token_hex
from typing import Any, cast
from zoneinfo import ZoneInfo

from adapters.blobs.folder import FolderBlobs
from adapters.search.embedded import SqlIntentIndex
from adapters.storage.engine import open_engine
from adapters.storage.queues import SqlQueues
from adapters.storage.switches import SqlSwitches
from adapters.storage.unit_of_work import SqlStore
from bot.app import build_services
from bot.clock import SystemClock
from bot.operator_commands import LANGUAGE
from bot.planner import Planner
from bot.quiet import FAILED, QuietContext
from bot.settings import BadSettings, Settings
from handlers import broadcast_cards as cards
from handlers import operator
from handlers.broadcasting import check_catalog, segment_data, text_data
from handlers.routing import Routes, Turn
from mai.agent import Mai
from mai.broadcasting import CATALOG, TextError, When, WhenError, advance, read_texts, read_when
from mai.channels import Attachment, IncomingMessage
from mai.context import Services
from mai.operations import Broadcast
from mai.records import Conversation, Person
from mai.segments import SegmentError, parse
from metaspace.errors import IllegalTransition
from metaspace.intent import Place
from nlu.lexicons import Lexicon
from nlu.places import Gazetteer
from nlu.replies import Replies
from nlu.understanding import Understanding

CLI = "cli"
MAX_PHOTO = 10 * 1024 * 1024


async def operate(options: argparse.Namespace, settings: Settings) -> int:
    """Run one of them; 0 where it was done."""
    desk = TerminalDesk(settings)
    try:
        return await desk.do(options)
    finally:
        await desk.store.close()


class LazyGeography:
    """The gazetteer, loaded when a place is asked for."""

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return Gazetteer()

    def midpoint_town(self, first: Place, second: Place) -> Place:
        """A town near the middle."""
        return self._gazetteer.midpoint_town(first, second)

    def timezone(self, place: Place) -> str:
        """The zone of a place."""
        return self._gazetteer.timezone(place)

    def country_currency(self, country: str) -> str:
        """The currency of a country."""
        return self._gazetteer.country_currency(country)

    def country_languages(self, country: str) -> list[str]:
        """Languages of a country."""
        return self._gazetteer.country_languages(country)

    def lookup(self, text: str, *, country: str | None = None) -> list[Place]:
        """Towns of a name."""
        return self._gazetteer.lookup(text, country=country)


class TerminalDesk:
    """The operator's desk over one database, without a running application."""

    def __init__(self, settings: Settings) -> None:
        if not settings.data_dir.is_dir():
            raise BadSettings(
                "DATA_DIR: there is no such folder. Run `mai setup` first, with the settings of the server."
            )
        self.clock = SystemClock()
        self.store = SqlStore(open_engine(settings.database), self.clock)
        self.switches = SqlSwitches(self.store)
        self.geography = LazyGeography()
        services = build_services(
            settings,
            self.store,
            SqlQueues(self.store),
            self.clock,
            blobs=FolderBlobs(settings.data_dir / "blobs"),
            index=SqlIntentIndex(self.store),
            replies=Replies(Lexicon()),
            geography=self.geography,
            switches=self.switches,
            channels={},
        )
        self.services: Services = replace(services, operators=services.operators | {(CLI, "")})

    async def do(self, options: argparse.Namespace) -> int:
        """One command."""
        await self.switches.refresh()
        match options.command:
            case "stats":
                return await self._stats(options.chart)
            case "export":
                return await self._export(options.what, options.out)
            case "broadcast":
                return await self._broadcast(options)
            case "broadcasts":
                return await self._broadcasts(options)
            case command:
                return await self._words(command, options.words)

    async def _words(self, command: str, words: Sequence[str]) -> int:
        """A command of the chat, word for word."""
        routes = Routes()
        operator.register(routes)
        now = self.clock.now()
        text = f"/{command} {' '.join(words)}".strip()
        message = IncomingMessage(CLI, token_hex(8), "", "text", now, text=text)
        person = Person(CLI, LANGUAGE, now)
        async with self.store() as uow:
            ctx = QuietContext(self.services, uow, person, Conversation(CLI), now)
            # No command of an operator reads language, so that no model is loaded for one.
            turn = Turn(ctx, Mai(ctx), cast(Understanding, None), message)
            await routes.commands[command](turn)
            await uow.commit()
        for key, text in ctx.told:
            _print(text, error=key in FAILED)
        return 1 if FAILED & {key for key, _ in ctx.told} else 0

    async def _stats(self, chart: Path | None) -> int:
        payload = await operator.prepare_stats(self.services, {"language": LANGUAGE})
        await self._audit("stats")
        self._say("operator-stats", operator.figures_shown(payload["figures"]))
        if chart is not None:
            picture = await self.services.blobs.get(payload["picture"])
            await asyncio.to_thread(chart.write_bytes, picture)
        return 0

    async def _export(self, what: str, out: Path | None) -> int:
        data, _ = await cards.csv_file(self.services.desk.export(what))
        await self._audit("export", what)
        await _write(data, out)
        return 0

    # Broadcasts

    async def _broadcast(self, options: argparse.Namespace) -> int:
        try:
            broadcast = await self._composed(options)
        except SegmentError as error:
            return self._say("segment-wrong", segment_data(error), error=True)
        except TextError as error:
            return self._say("broadcast-text-wrong", text_data(error), error=True)
        except WhenError as error:
            return self._say("broadcast-when-wrong", {"text": str(error)}, error=True)
        await self._audit("broadcast", broadcast.segment)
        services = self.services
        planner = Planner(self.store, services.replies, services.geography, services.assistants, self.clock)
        broadcast = await planner.with_translations(broadcast)
        trial = await planner.dry_run(broadcast)
        data = cards.preview(broadcast, trial)
        if trial.total == 0:
            return self._say("broadcast-nobody", data, error=True)
        _print(cards.samples_file(trial).decode())
        self._say("broadcast-preview", data)
        if options.dry_run or not (options.yes or await _confirmed(self._text("button-send-now"))):
            return 0
        async with self.store() as uow:
            await uow.broadcasts.add(advance(replace(broadcast, state="ready"), "schedule"))
            detail = {"segment": broadcast.segment, "at": str(broadcast.at or ""), "local_time": broadcast.local_time}
            await uow.operations.audit(CLI, "broadcast.send", broadcast.broadcast_id, **detail)
            await uow.commit()
        _print(broadcast.broadcast_id)
        return 0

    async def _composed(self, options: argparse.Namespace) -> Broadcast:
        segment = str(parse(options.segment, self.geography.lookup))
        languages = {tag.casefold() for tag in self.services.replies.languages}
        written = await _read(options.file)
        texts = read_texts(written.decode(), options.language, lambda tag: tag.split("-")[0].casefold() in languages)
        catalog = texts.pop(CATALOG, None)
        if catalog is not None:
            check_catalog(self.services, catalog.text)
        when = self._when(options)
        photo = None
        if options.photo is not None:
            data = await _read(options.photo)
            photo = Attachment(await self.services.blobs.put(data, "image/jpeg"), options.photo.name, "image/jpeg")
        return Broadcast(
            f"b_{token_hex(4)}", CLI, self.clock.now(), "ready", segment, texts, catalog.text if catalog else "",
            photo=photo, at=when.at, local_time=when.local_time,
        )  # fmt: skip

    def _when(self, options: argparse.Namespace) -> When:
        now = self.clock.now()
        if options.local_time:
            return read_when(f"local {options.local_time}", now, ZoneInfo("UTC"))
        written = options.at
        with suppress(ValueError):
            moment = datetime.fromisoformat(written)
            # A time without an offset is meant as this machine's clock shows it.
            written = moment.astimezone(UTC).isoformat()
        return read_when(written, now, ZoneInfo("UTC"))

    async def _broadcasts(self, options: argparse.Namespace) -> int:
        person = Person(CLI, LANGUAGE, self.clock.now())
        async with self.store() as uow:
            known = await uow.broadcasts.get(options.broadcast_id) if options.step else None
            recent = [] if options.step else await uow.broadcasts.recent(20)
            if options.step and known is None:
                return self._say("not-found", {}, error=True)
            if known is not None and options.step != "report":
                steps = {
                    "pause": uow.broadcasts.pause,
                    "resume": uow.broadcasts.resume,
                    "cancel": uow.broadcasts.cancel,
                }
                try:
                    recent = [await steps[options.step](known)]
                except IllegalTransition:
                    return self._say("no-longer-possible", {}, error=True)
            command = f"broadcast.{options.step}" if options.step else "broadcasts"
            await uow.operations.audit(CLI, command, options.broadcast_id)
            await uow.commit()
        if known is not None and options.step == "report":
            await _write(await cards.report_file(self.services.desk.report(known.broadcast_id)), options.out)
        for one in recent:
            card = cards.progress(self.services.replies, person, one, await self.services.desk.counts(one))
            _print(f"{card.title}\n{card.text}\n")
        return 0

    # Common steps

    async def _audit(self, command: str, subject: str = "") -> None:
        async with self.store() as uow:
            await uow.operations.audit(CLI, command, subject)
            await uow.commit()

    def _text(self, key: str, data: Mapping[str, Any] | None = None) -> str:
        reply = self.services.replies.render(LANGUAGE, key, data)
        return "\n".join(part for part in (reply.title, reply.text) if part)

    def _say(self, key: str, data: Mapping[str, Any], *, error: bool = False) -> int:
        _print(self._text(key, data), error=error)
        return 1 if error else 0


def _print(text: str, *, error: bool = False) -> None:
    print(text, file=sys.stderr if error else sys.stdout)


async def _confirmed(question: str) -> bool:
    answer = await asyncio.to_thread(input, f"{question} [y/N] ")
    return answer.strip().casefold() in ("y", "yes")


async def _read(path: Path) -> bytes:
    try:
        data = await asyncio.to_thread(path.read_bytes)
    except OSError as error:
        raise BadSettings(f"{path}: {error.strerror}") from None
    if len(data) > MAX_PHOTO:
        raise BadSettings(f"{path}: larger than {MAX_PHOTO // 2**20} MB")
    return data


async def _write(data: bytes, out: Path | None) -> None:
    if out is None:
        sys.stdout.write(data.decode("utf-8-sig"))
    else:
        await asyncio.to_thread(out.write_bytes, data)
