"""Broadcasts at the page: composed, tried dry, kept as a draft, then sent exactly as they were shown."""

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from secrets import token_hex
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from adapters.storage.broadcasts import SqlBroadcasts
from adapters.storage.news import News
from bot.app import App
from bot.planner import Planner
from bot.web.operator.access import Operator
from bot.web.operator.acting import Acting
from bot.web.operator.requests import answer, body, field, language, problem
from handlers import broadcast_cards as cards
from handlers.broadcasting import check_catalog, segment_data, text_data
from mai.broadcasting import CATALOG, DryRun, TextError, WhenError, advance, read_texts, read_when
from mai.channels import Attachment
from mai.operations import RECIPIENT_STATES, Broadcast, BroadcastText, Counts
from mai.ports import UnitOfWork
from mai.segments import SegmentError, parse
from metaspace.errors import IllegalTransition

MAX_SEGMENT = 2_000
MAX_WRITTEN = 300_000
MAX_WHEN = 64
MAX_SHOWN = 12
MAX_PHOTO = 5 * 1024 * 1024
"""The platforms take no larger ones."""
TRANSLATING = 60.0
"""Seconds that the preview waits for a translator; what is missing then is made before sending."""
_MAGIC = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
_BLOB = re.compile(r"[0-9a-f]{64}\Z")
STEPS = ("pause", "resume", "cancel")


class Composing:
    """The composer and the list of broadcasts."""

    def __init__(self, app: App, acting: Acting) -> None:
        self._app = app
        self._acting = acting
        services = app.services
        self._planner = Planner(app.store, services.replies, services.geography, services.assistants, app.clock)

    async def photo(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """A picture for a broadcast."""
        data = await request.read() if (request.content_length or 0) <= MAX_PHOTO else b""
        kind = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None)
        if kind is None or len(data) > MAX_PHOTO:
            raise problem(web.HTTPBadRequest, "bad-photo")
        return answer({"blob": await self._app.blobs.put(data, kind), "mime": kind})

    # The draft

    async def draft(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`{"segment", "text"[, "photo", "mime", "id"]}`: kept, with who would get what; nothing is sent yet."""
        data = await body(request)
        spoken = self._app.replies.closest(language(request))
        broadcast = await self._composed(data, operator, spoken)
        with suppress(TimeoutError):
            async with asyncio.timeout(TRANSLATING):
                broadcast = await self._planner.with_translations(broadcast)
        trial = await self._planner.dry_run(broadcast)
        async with self._app.store() as uow:
            known = await self._draft(uow, field(data, "id", 40, empty=True), operator)
            if known is None:
                await uow.broadcasts.add(broadcast)
            else:
                broadcast = await uow.broadcasts.save(
                    replace(
                        broadcast,
                        broadcast_id=known.broadcast_id,
                        created_at=known.created_at,
                        version=known.version,
                    )
                )
            await uow.operations.audit(
                operator.name, "broadcast", broadcast.broadcast_id, segment=broadcast.segment, total=trial.total
            )
            await uow.commit()
        return answer(self._preview(broadcast, trial))

    async def _draft(self, uow: UnitOfWork, broadcast_id: str, operator: Operator) -> Broadcast | None:
        found = await uow.broadcasts.get(broadcast_id) if broadcast_id else None
        mine = found is not None and found.state == "ready" and found.operator == operator.name
        return found if mine else None

    async def _composed(self, data: Mapping[str, Any], operator: Operator, spoken: str) -> Broadcast:
        services = self._app.services
        fields = dict(data)
        replies = self._app.replies
        languages = {tag.casefold() for tag in replies.languages}
        try:
            segment = str(parse(field(fields, "segment", MAX_SEGMENT, empty=True), services.geography.lookup))
            written = field(fields, "text", MAX_WRITTEN, empty=True)
            texts = read_texts(written, spoken, lambda tag: tag.split("-")[0].casefold() in languages)
            catalog = texts.pop(CATALOG, None)
            if catalog is not None:
                check_catalog(services, catalog.text)
        except SegmentError as error:
            message = replies.text(spoken, "segment-wrong", segment_data(error))
            raise problem(web.HTTPUnprocessableEntity, "segment", message) from error
        except TextError as error:
            message = replies.text(spoken, "broadcast-text-wrong", text_data(error))
            raise problem(web.HTTPUnprocessableEntity, "text", message) from error
        photo = await self._picture(fields)
        return Broadcast(
            f"b_{token_hex(4)}", operator.name, self._app.clock.now(), "ready", segment, texts,
            catalog.text if catalog else "", photo=photo,
        )  # fmt: skip

    async def _picture(self, data: dict[str, Any]) -> Attachment | None:
        blob_id = field(data, "photo", 64, empty=True)
        if not blob_id:
            return None
        mime_type = field(data, "mime", 16)
        try:
            if not _BLOB.match(blob_id) or mime_type not in _MAGIC.values():
                raise KeyError(blob_id)
            await self._app.blobs.get(blob_id)
        except KeyError:
            raise problem(web.HTTPUnprocessableEntity, "bad-photo") from None
        return Attachment(blob_id, f"photo.{mime_type.removeprefix('image/')}", mime_type)

    def _preview(self, broadcast: Broadcast, trial: DryRun) -> dict[str, Any]:
        """Who would get what; each text as it will look, with its closing line."""
        found = trial.to_json()
        samples = dict(trial.samples) or ({} if broadcast.catalog else dict(broadcast.texts))
        return {
            "id": broadcast.broadcast_id,
            "segment": broadcast.segment,
            "total": trial.total,
            "languages": list(found["languages"].items()),
            "channels": list(found["channels"].items()),
            "skipped": list(found["skipped"].items()),
            "texts": found["texts"],
            "samples": [self._sample(broadcast, tag, text) for tag, text in samples.items()],
        }

    def _sample(self, broadcast: Broadcast, tag: str, text: BroadcastText) -> dict[str, Any]:
        footer = self._planner.footer(tag)
        return {
            "language": tag,
            "text": f"{text.text}\n\n{footer}" if footer else text.text,
            "buttons": [button.label for button in text.buttons],
            "photo": broadcast.photo.blob_id if broadcast.photo else None,
        }

    # Sending, and what stops it

    async def send(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`{"id", "when": "now"}`: the draft as it was shown, at once or as `read_when` reads it."""
        data = await body(request)
        written = field(data, "when", MAX_WHEN)
        async with self._app.store() as uow:
            person = await self._acting.person(uow, operator)
            try:
                when = read_when(written, self._app.clock.now(), ZoneInfo(person.zone if person else "UTC"))
            except WhenError as error:
                message = self._app.replies.text(
                    self._app.replies.closest(language(request)), "broadcast-when-wrong", {"text": written}
                )
                raise problem(web.HTTPUnprocessableEntity, "when", message) from error
            draft = await self._draft(uow, field(data, "id", 40), operator)
            if draft is None:
                raise problem(web.HTTPConflict, "no-longer")
            await uow.broadcasts.save(replace(advance(draft, "schedule"), at=when.at, local_time=when.local_time))
            detail = {"segment": draft.segment, "at": str(when.at or ""), "local_time": when.local_time}
            await uow.operations.audit(operator.name, "broadcast.send", draft.broadcast_id, **detail)
            await uow.commit()
        return answer({"id": draft.broadcast_id})

    async def step(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """`{"id", "do": "pause"}`: pause, resume or cancel."""
        data = await body(request)
        do = field(data, "do", 16)
        if do not in STEPS:
            raise problem(web.HTTPBadRequest, "bad-field", "do")
        async with self._app.store() as uow:
            known = await uow.broadcasts.get(field(data, "id", 40))
            if known is None:
                raise problem(web.HTTPNotFound, "no-longer")
            steps = {"pause": uow.broadcasts.pause, "resume": uow.broadcasts.resume, "cancel": uow.broadcasts.cancel}
            try:
                await steps[do](known)
            except IllegalTransition as error:
                raise problem(web.HTTPConflict, "no-longer") from error
            await uow.operations.audit(operator.name, f"broadcast.{do}", known.broadcast_id)
            await uow.commit()
        return answer({"id": known.broadcast_id})

    async def recent(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """The newest broadcasts, and how far each is."""
        async with self._app.store.reading() as db:
            found = await SqlBroadcasts(db, self._app.clock, News()).recent(MAX_SHOWN)
        desk = self._app.services.desk
        return answer({"broadcasts": [_shown(one, await desk.counts(one)) for one in found]})

    async def report(self, request: web.Request, operator: Operator) -> web.StreamResponse:
        """Every recipient, as CSV."""
        broadcast_id = request.match_info["id"]
        async with self._app.store() as uow:
            if await uow.broadcasts.get(broadcast_id) is None:
                raise problem(web.HTTPNotFound, "no-longer")
            await uow.operations.audit(operator.name, "broadcast.report", broadcast_id)
            await uow.commit()
        data = await cards.report_file(self._app.services.desk.report(broadcast_id))
        headers = {"Content-Disposition": f'attachment; filename="{broadcast_id}.csv"', "Cache-Control": "no-store"}
        return web.Response(body=data, content_type="text/csv", charset="utf-8", headers=headers)


def _shown(broadcast: Broadcast, counts: Counts) -> dict[str, Any]:
    total = max(counts.total, broadcast.total)
    left = sum(counts.states.get(state, 0) for state in ("waiting", "queued", "sending"))
    return {
        "id": broadcast.broadcast_id,
        "state": broadcast.state,
        "operator": broadcast.operator,
        "segment": broadcast.segment,
        "at": broadcast.at.isoformat() if broadcast.at else None,
        "local_time": broadcast.local_time,
        "created": broadcast.created_at.isoformat(),
        "languages": list(broadcast.texts) or [broadcast.catalog],
        "begins": next((text.text[:80] for text in broadcast.texts.values()), broadcast.catalog),
        "total": total,
        "done": total - left,
        "states": [[state, counts.states[state]] for state in RECIPIENT_STATES if counts.states.get(state)],
        "reasons": list(counts.reasons.items()),
    }
