"""/broadcast in the chat: whom, what, the dry run, the sending, and everything that stops it."""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from handlers import broadcast_cards as cards
from handlers.operating import OperatorRoutes, arguments, audit, operator_of, usage
from handlers.routing import Routes, Turn
from mai.agent import Mai
from mai.broadcasting import (
    CATALOG,
    MAX_BUTTONS,
    MAX_LABEL,
    MAX_TEXT,
    DryRun,
    TextError,
    WhenError,
    advance,
    read_texts,
    read_when,
)
from mai.channels import Attachment, OutgoingMessage
from mai.context import Choice, Context, Services, new_id
from mai.errors import NotFound
from mai.operations import Broadcast, BroadcastText, Counts
from mai.records import ButtonRecord
from mai.segments import SegmentError, parse
from nlu.replies import MissingReply
from nlu.values import LanguageName

MAX_SHOWN = 5
MAX_SAMPLES = 3
"""Texts of a dry run that are shown as messages; all of them are in its file."""
USAGE = "/broadcast language=es and radius(Chicago, 50) and not tag=vip"


def register(routes: Routes) -> None:
    """Hook this capability in."""
    ours = OperatorRoutes(routes)
    ours.command("broadcast", begin)
    ours.command("broadcasts", show_all)
    ours.answer("broadcast.text", take_text)
    ours.answer("broadcast.when", take_time)
    ours.button("broadcast.send", send_now)
    ours.button("broadcast.schedule", ask_time)
    ours.button("broadcast.drop", drop)
    ours.button("broadcast.pause", pause, spends=False)
    ours.button("broadcast.resume", resume, spends=False)
    ours.button("broadcast.cancel", ask_cancel, spends=False)
    ours.button("broadcast.cancel_sure", cancel)
    ours.button("broadcast.keep", keep)
    ours.button("broadcast.report", report, spends=False)
    routes.task(cards.PRESENT, present)
    routes.task(cards.REPORT, send_report, prepare=prepare_report)


# Whom and what


async def begin(turn: Turn) -> None:
    """/broadcast <segment>: whom."""
    ctx = turn.ctx
    try:
        segment = str(parse(arguments(turn), ctx.services.geography.lookup))
    except SegmentError as error:
        await ctx.tell("segment-wrong", segment_data(error))
        await usage(turn, USAGE)
        return
    await audit(turn, "broadcast", detail=segment)
    await ctx.tell("broadcast-ask-text", {"segment": segment, "language": LanguageName(ctx.person.language)})
    ctx.ask("broadcast.text", segment=segment)


def segment_data(error: SegmentError) -> dict[str, Any]:
    """What is wrong with a segment, for its reply."""
    return {"problem": error.problem, "word": error.word, "at": error.at, "choices": "; ".join(error.choices)}


async def take_text(turn: Turn) -> bool:
    """Words, in one language or several, or a photo; more of them until it is sent."""
    ctx, message = turn.ctx, turn.message
    question = ctx.conversation.question
    if question is None or message.kind not in ("text", "photo") or message.text.strip().isdecimal():
        return False
    photo = _photo(turn) or question.data.get("photo", "")
    texts: dict[str, BroadcastText] = {}
    if message.text.strip():
        try:
            texts = _texts(ctx, message.text)
        except TextError as error:
            await ctx.tell("broadcast-text-wrong", text_data(error))
            return True
    known = await _draft(turn, question.ref)
    if known is None and not texts:
        ctx.ask("broadcast.text", segment=question.data["segment"], photo=photo)
        await ctx.tell("noted")
        return True
    await _prepare(turn, known, question.data.get("segment", ""), texts, photo)
    return True


def _photo(turn: Turn) -> str:
    return turn.message.media_ref or "" if turn.message.kind == "photo" else ""


def _texts(ctx: Context, written: str) -> dict[str, BroadcastText]:
    languages = {tag.casefold() for tag in ctx.services.replies.languages}
    texts = read_texts(written, ctx.person.language, lambda tag: tag.split("-")[0].casefold() in languages)
    if CATALOG in texts:
        check_catalog(ctx.services, texts[CATALOG].text)
    return texts


def check_catalog(services: Services, key: str) -> None:
    """A text of the catalogs that needs no values; TextError for anything else."""
    try:
        services.replies.render("en", key)
    except MissingReply:
        raise TextError("unknown-key", key[:MAX_LABEL]) from None


def text_data(error: TextError) -> dict[str, Any]:
    """What is wrong with words, for its reply."""
    limits = {"limit": MAX_TEXT, "buttons": MAX_BUTTONS, "label": MAX_LABEL}
    return {"problem": error.problem, "word": error.word, **limits}


async def _draft(turn: Turn, broadcast_id: str) -> Broadcast | None:
    found = await turn.ctx.uow.broadcasts.get(broadcast_id) if broadcast_id else None
    return found if found is not None and found.state in ("preparing", "ready") else None


async def _prepare(
    turn: Turn, known: Broadcast | None, segment: str, texts: dict[str, BroadcastText], photo: str
) -> None:
    """A new draft, or more words for the one at hand; the dry run follows by itself."""
    ctx = turn.ctx
    catalog = texts.pop(CATALOG, None)
    picture = Attachment(photo, "photo.jpg", turn.message.mime_type or "image/jpeg") if photo else None
    if known is None:
        broadcast_id = f"b_{secrets.token_hex(4)}"
        operator = operator_of(turn) or ""
        made = Broadcast(
            broadcast_id, operator, ctx.now, "preparing", segment, texts, catalog.text if catalog else "", {}, picture,
            ctx.person.person_id,
        )  # fmt: skip
        await ctx.uow.broadcasts.add(made)
    else:
        broadcast_id = known.broadcast_id
        await ctx.settle_card(known.preview_card)
        changed = replace(
            advance(known, "prepare"),
            texts={**known.texts, **texts},
            catalog=catalog.text if catalog else "" if texts else known.catalog,
            translated={} if texts else known.translated,
            photo=picture or known.photo,
        )
        await ctx.uow.broadcasts.save(changed)
    await ctx.tell("broadcast-preparing")
    ctx.ask("broadcast.text", broadcast_id, segment=segment)


async def present(mai: Mai, payload: dict[str, Any]) -> None:
    """The dry run: some of the texts as they will look, all of them in a file, the counts, and the choice."""
    ctx = mai.ctx
    broadcast = await ctx.uow.broadcasts.get(payload["broadcast_id"])
    if broadcast is None or broadcast.state != "ready":
        return
    trial = DryRun.from_json(payload["trial"])
    data = cards.preview(broadcast, trial)
    if trial.total == 0:
        await ctx.tell("broadcast-nobody", data)
        return
    await _show_samples(ctx, broadcast, trial)
    blob_id = await ctx.services.blobs.put(cards.samples_file(trial), "text/plain")
    card_id = await ctx.tell(
        "broadcast-preview", data, choices=_choices(broadcast), document=Attachment(blob_id, "texts.txt", "text/plain")
    )
    await ctx.uow.broadcasts.save(replace(broadcast, preview_card=card_id))


def _choices(broadcast: Broadcast) -> list[list[Choice]]:
    ref = broadcast.broadcast_id
    return [
        [Choice("broadcast.send", "button-send-now", ref), Choice("broadcast.schedule", "button-schedule", ref)],
        [Choice("broadcast.drop", "button-drop", ref)],
    ]


async def _show_samples(ctx: Context, broadcast: Broadcast, trial: DryRun) -> None:
    for tag, text in list(trial.samples.items())[:MAX_SAMPLES]:
        footer = ctx.services.replies.render(tag, "broadcast-footer").text
        labels = "".join(f"\n[{button.label}]" for button in text.buttons)
        sample = OutgoingMessage(f"{text.text}{labels}\n\n{footer}", title=tag, photo=broadcast.photo, language=tag)
        await ctx.uow.outbox.send(ctx.person, sample, card_id=new_id("card"))


# When


async def send_now(turn: Turn) -> None:
    """Confirmed: at once."""
    await _schedule(turn, await _pressed(turn), {})


async def ask_time(turn: Turn) -> None:
    """Confirmed, but later."""
    broadcast = await _pressed(turn)
    await turn.ctx.tell("broadcast-ask-when", {"zone": turn.ctx.person.zone})
    turn.ctx.ask("broadcast.when", broadcast.broadcast_id)


async def take_time(turn: Turn) -> bool:
    """The time in words."""
    ctx = turn.ctx
    question = ctx.conversation.question
    if question is None or turn.message.kind != "text":
        return False
    try:
        when = read_when(turn.text, ctx.now, ZoneInfo(ctx.person.zone))
    except WhenError:
        await ctx.tell("broadcast-when-wrong", {"text": turn.text[:MAX_LABEL]})
        return True
    broadcast = await _known(turn, question.ref)
    await _schedule(turn, broadcast, {"at": when.at, "local_time": when.local_time})
    return True


async def _schedule(turn: Turn, broadcast: Broadcast, when: Mapping[str, Any]) -> None:
    scheduled = replace(advance(broadcast, "schedule"), **when)
    turn.ctx.talk(question=None)
    at = {name: str(value) for name, value in when.items() if value}
    await audit(turn, "broadcast.send", broadcast.broadcast_id, segment=broadcast.segment, **at)
    await _show(turn, scheduled, Counts({}))


async def drop(turn: Turn) -> None:
    """No, leave it."""
    broadcast = await _pressed(turn)
    await turn.ctx.uow.broadcasts.cancel(broadcast)
    await audit(turn, "broadcast.drop", broadcast.broadcast_id)
    turn.ctx.talk(question=None)
    await turn.ctx.tell("wish-dropped")


# While it runs


async def pause(turn: Turn) -> None:
    """Stop at once."""
    await _step(turn, "pause")


async def resume(turn: Turn) -> None:
    """Go on."""
    await _step(turn, "resume")


async def ask_cancel(turn: Turn) -> None:
    """Cancelling is final: ask once."""
    ref = (await _pressed(turn)).broadcast_id
    rows = [[Choice("broadcast.cancel_sure", "button-stop-sending", ref), Choice("broadcast.keep", "button-keep", ref)]]
    await turn.ctx.tell("broadcast-ask-cancel", choices=rows)


async def cancel(turn: Turn) -> None:
    """Yes, cancel."""
    await _step(turn, "cancel")


async def keep(turn: Turn) -> None:
    """No, go on."""
    await turn.ctx.tell("kept")


async def _step(turn: Turn, name: str) -> None:
    ctx = turn.ctx
    broadcast = await _pressed(turn)
    steps = {
        "pause": ctx.uow.broadcasts.pause,
        "resume": ctx.uow.broadcasts.resume,
        "cancel": ctx.uow.broadcasts.cancel,
    }
    # Counted before, for the reader beside this transaction sees what was committed.
    counts = await ctx.services.desk.counts(broadcast)
    changed = await steps[name](broadcast)
    await audit(turn, f"broadcast.{name}", broadcast.broadcast_id)
    card = cards.progress(ctx.services.replies, ctx.person, changed, _ended(counts) if name == "cancel" else counts)
    await ctx.uow.outbox.edit_card(changed.card_id, lambda _: card)


def _ended(counts: Counts) -> Counts:
    """As they stand once it is cancelled."""
    left = {state: number for state, number in counts.states.items() if state not in ("waiting", "queued", "cancelled")}
    return Counts({**left, "cancelled": counts.total - sum(left.values())}, counts.reasons)


async def report(turn: Turn) -> None:
    """Every recipient, as a file."""
    broadcast = await _pressed(turn)
    await audit(turn, "broadcast.report", broadcast.broadcast_id)
    asker = replace(broadcast, person_id=turn.ctx.person.person_id)
    await cards.schedule_report(turn.ctx.uow, asker, turn.ctx.now)


async def prepare_report(services: Services, payload: dict[str, Any]) -> dict[str, Any]:
    """The file, written before the transaction."""
    data = await cards.report_file(services.desk.report(payload["broadcast_id"]))
    return payload | {"blob_id": await services.blobs.put(data, "text/csv")}


async def send_report(mai: Mai, payload: dict[str, Any]) -> None:
    """The report with its file."""
    ctx = mai.ctx
    broadcast = await ctx.uow.broadcasts.get(payload["broadcast_id"])
    if broadcast is None:
        return
    counts = await ctx.services.desk.counts(broadcast)
    name = f"{broadcast.broadcast_id}.csv"
    await ctx.tell(
        "broadcast-report",
        {"states": cards.states(counts), "id": broadcast.broadcast_id},
        document=Attachment(payload["blob_id"], name, "text/csv"),
        urgent=True,
    )


async def show_all(turn: Turn) -> None:
    """/broadcasts: the newest, each with what can be done."""
    ctx = turn.ctx
    recent = await ctx.uow.broadcasts.recent(MAX_SHOWN)
    await audit(turn, "broadcasts")
    if not recent:
        await ctx.tell("broadcast-none")
    for broadcast in reversed(recent):
        if broadcast.state == "ready":
            data = {"text": f"{broadcast.broadcast_id}: {broadcast.segment or 'all'}"}
            await ctx.tell("operator-text", data, choices=_choices(broadcast))
        else:
            await _show(turn, broadcast, await ctx.services.desk.counts(broadcast))


async def _show(turn: Turn, broadcast: Broadcast, counts: Counts) -> None:
    """A card that shows how far it is from now on, here."""
    ctx = turn.ctx
    card_id = new_id("card")
    render = ctx.services.replies.render
    records = {
        name: ButtonRecord(
            secrets.token_urlsafe(12), ctx.person.person_id, f"broadcast.{name}", broadcast.broadcast_id, card_id,
            render(ctx.person.language, label).text, ctx.now,
        )
        for name, label in cards.LABELS.items()
    }  # fmt: skip
    await ctx.uow.buttons.add(list(records.values()))
    controls = {name: record.token for name, record in records.items()}
    shown = replace(broadcast, card_id=card_id, controls=controls, person_id=ctx.person.person_id)
    await ctx.uow.broadcasts.save(shown)
    ctx.talk(options=tuple(controls[name] for name in cards.CONTROLS.get(broadcast.state, ())))
    await ctx.uow.outbox.send(
        ctx.person, cards.progress(ctx.services.replies, ctx.person, shown, counts), card_id=card_id
    )


async def _pressed(turn: Turn) -> Broadcast:
    return await _known(turn, turn.button.ref if turn.button else "")


async def _known(turn: Turn, broadcast_id: str) -> Broadcast:
    broadcast = await turn.ctx.uow.broadcasts.get(broadcast_id)
    if broadcast is None:
        raise NotFound(broadcast_id)
    return broadcast
