"""What operators do besides broadcasts. Each is authorised and audited; to anybody else there is no such command."""

import asyncio
from collections.abc import Mapping
from typing import Any

from handlers import broadcast_cards as cards
from handlers.features import FEATURES, is_on
from handlers.operating import OperatorRoutes, arguments, audit, find_person, operator_of, usage
from handlers.routing import Routes, Turn
from mai import operator_access
from mai.agent import Mai
from mai.channels import Attachment
from mai.context import Context, Services
from mai.operations import EXPORTS, MAINTENANCE, Statistics
from mai.records import Person, WishState
from metaspace.agreement import Agreement
from metaspace.reputation import summarise
from nlu.values import LanguageName, Moment, ThingName, TownName

MAX_LISTED = 20
MAX_WORDS = 2_000
MAX_TAG = 32
MAX_TAGS = 20
_EVERY: tuple[WishState, ...] = ("draft", "open", "talking", "agreed", "paused", "done", "cancelled", "expired")
_TITLES = ("languages", "channels", "daily", "funnel")
STATS, EXPORT, SAYS, BAN, UNBAN, TAG, SOLVED = (
    "operator.stats", "operator.export", "operator.says", "operator.ban", "operator.unban", "operator.tag",
    "operator.solved",
)  # fmt: skip


def register(routes: Routes) -> None:
    """Hook this capability in."""
    ours = OperatorRoutes(routes)
    for name, handler in {
        "operator": show_help, "stats": stats, "user": user, "note": note, "ban": ban, "unban": unban, "tag": tag,
        "untag": untag, "disputes": disputes, "solve": solve, "announce": announce, "export": export, "health": health,
        "dead": dead, "resend": resend, "maintenance": maintenance, "switch": switch,
    }.items():  # fmt: skip
        ours.command(name, handler)
    routes.task(STATS, send_stats, prepare=prepare_stats)
    routes.task(EXPORT, send_export, prepare=prepare_export)
    routes.task(SAYS, say, prepare=translate)
    routes.task(SOLVED, tell_solution, prepare=translate)
    routes.task(BAN, shut_out)
    routes.task(UNBAN, let_in)
    routes.task(TAG, change_tags)


async def show_help(turn: Turn) -> None:
    """/operator: all commands, and a link to the page that works once."""
    await audit(turn, "operator")
    ctx, page = turn.ctx, turn.ctx.services.operator_page
    await ctx.tell("operator-help", {"exports": "|".join(EXPORTS), "features": "|".join(FEATURES)})
    if page:
        secret = await operator_access.issue(ctx.uow, "login", operator_of(turn) or "", ctx.now)
        minutes = int(operator_access.VALID_FOR["login"].total_seconds() // 60)
        await ctx.tell("operator-page", {"link": f"{page}?login={secret}", "minutes": minutes}, urgent=True)


# Figures


async def stats(turn: Turn) -> None:
    """/stats: figures with a picture, which is drawn outside of this turn."""
    await audit(turn, "stats")
    await later(turn.ctx, turn.ctx.person, STATS, {})


async def prepare_stats(services: Services, payload: dict[str, Any]) -> dict[str, Any]:
    """Count, and draw in a thread."""
    figures = await services.desk.statistics(services.clock.now())
    language = payload["language"]
    titles = {name: services.replies.render(language, f"chart-{name}").text for name in _TITLES}
    picture = await asyncio.to_thread(services.charts.draw, figures, titles)
    blob_id = await services.blobs.put(picture, "image/png")
    return payload | {"figures": figures, "picture": blob_id}


async def send_stats(mai: Mai, payload: dict[str, Any]) -> None:
    """The figures in words, with the picture."""
    picture = Attachment(payload["picture"], "figures.png", "image/png")
    await mai.ctx.tell("operator-stats", figures_shown(payload["figures"]), photo=picture, urgent=True)


def figures_shown(figures: Statistics) -> dict[str, Any]:
    """What the reply of figures shows."""
    share = f"{100 * figures.done / figures.confirmed:.1f} %" if figures.confirmed else "–"
    answers = figures.answer_seconds
    approval = figures.approval_minutes
    return {
        "people": figures.people,
        "fresh": figures.new_people,
        "active": figures.active_people,
        "languages": cards.numbers(figures.languages),
        "channels": cards.numbers(figures.channels),
        "wishes": cards.numbers(figures.wishes),
        "deals": cards.numbers(figures.deals),
        "confirmed": figures.confirmed,
        "matched": figures.matched,
        "agreed": figures.agreed,
        "carried": figures.done,
        "conversion": share,
        "median": f"{answers[0]:.2f} s" if answers else "–",
        "slowest": f"{answers[1]:.2f} s" if answers else "–",
        "approval": f"{approval:.0f} min" if approval is not None else "–",
    }


async def health(turn: Turn) -> None:
    """/health: how much waits where."""
    await audit(turn, "health")
    counts = await turn.ctx.services.desk.health()
    lines = [f"{name}: {number}" for name, number in sorted(counts.items())]
    await turn.ctx.tell("operator-text", {"text": "\n".join(lines)})


async def dead(turn: Turn) -> None:
    """/dead: what was given up."""
    await audit(turn, "dead")
    letters = await turn.ctx.uow.operations.dead_letters(MAX_LISTED)
    if not letters:
        await turn.ctx.tell("operator-nothing-dead")
        return
    lines = [f"{one.queue} {one.row_id}: {one.kind}, {one.person_id}: {one.error[:120]}" for one in letters]
    await turn.ctx.tell("operator-text", {"text": "\n".join(lines)})


async def resend(turn: Turn) -> None:
    """/resend outbox 12: try it once more."""
    queue, _, number = arguments(turn).partition(" ")
    if queue not in ("work", "outbox") or not number.strip().isdecimal() or len(number) > 18:
        await usage(turn, "/resend work 12, /resend outbox 12")
        return
    found = await turn.ctx.uow.operations.resend(queue, int(number))
    await audit(turn, "resend", f"{queue} {number.strip()}", found=found)
    await turn.ctx.tell("noted" if found else "operator-nothing-dead")


# People


async def user(turn: Turn) -> None:
    """/user <who>: what is known, but for what is hers alone."""
    who = arguments(turn)
    if not who:
        await usage(turn, "/user p_…")
        return
    person = await find_person(turn, who)
    await audit(turn, "user", person.person_id if person else who)
    if person is not None:
        await turn.ctx.tell("operator-user", await user_shown(turn.ctx, person))


async def user_shown(ctx: Context, person: Person) -> dict[str, Any]:
    """What the reply about a person shows: no limit, no words of hers, no key."""
    uow = ctx.uow
    wishes = await uow.wishes.of_person(person.person_id, _EVERY)
    deals = await uow.deals.of_person(person.person_id)
    addresses = await uow.people.addresses(person.person_id)
    ratings = await uow.commons.ratings_of(person.mai_id) if person.mai_id else []
    summary = summarise(ratings, now=ctx.now)
    notes = await uow.operations.notes(person.person_id, MAX_LISTED)
    # Somebody who has not been answered yet has no talk, and it is not made here, beside her own turn.
    seen = (await uow.people.conversation(person.person_id)).last_seen if person.state != "new" else None
    return {
        "name": person.name or person.person_id,
        "person": person.person_id,
        "mai": person.mai_id or "–",
        "language": LanguageName(person.language),
        "town": TownName(person.place.name) if person.place else "–",
        "channels": ", ".join(f"{one.channel}:{one.address}{' ✗' if one.blocked else ''}" for one in addresses),
        "since": Moment(person.created_at, ctx.person.zone),
        "seen": Moment(seen, ctx.person.zone) if seen else "–",
        "wishes": _tally([wish.state for wish in wishes]),
        "deals": _tally([deal.state.value for deal in deals]),
        "stars": f"{summary.average:.1f} ({summary.ratings})" if summary.average is not None else "–",
        "tags": ", ".join(person.tags) or "–",
        "news": "✓" if person.broadcasts and not person.muted else "✗",
        "banned": person.banned or "✗",
        "notes": "\n".join(f"{one.at.date()} {one.operator}: {one.text}" for one in notes) or "–",
    }


def _tally(states: list[str]) -> str:
    counted = {state: states.count(state) for state in dict.fromkeys(states)}
    return cards.numbers(counted) or "–"


async def note(turn: Turn) -> None:
    """/note <who> <text>: remembered for the operators."""
    person, words = await _person_and_words(turn, "/note p_… TEXT")
    if person is not None:
        await turn.ctx.uow.operations.add_note(person.person_id, operator_of(turn) or "", words)
        await _done(turn, "note", person)


async def ban(turn: Turn) -> None:
    """/ban <who> <reason>: what she has open ends, she is told once, and then nothing more."""
    person, words = await _person_and_words(turn, "/ban p_… REASON")
    if person is None:
        return
    theirs = await turn.ctx.uow.people.addresses(person.person_id)
    if any((one.channel, one.address) in turn.ctx.services.operators for one in theirs):
        await audit(turn, "ban", person.person_id, refused="operator")
        await turn.ctx.tell("operator-own-person", {"who": person.person_id})
        return
    await later(turn.ctx, person, BAN, {"reason": words})
    await _done(turn, "ban", person, reason=words)


async def shut_out(mai: Mai, payload: dict[str, Any]) -> None:
    """In a turn of her own, after what she did before."""
    await mai.be_banned(payload["reason"])


async def unban(turn: Turn) -> None:
    """/unban <who>."""
    await _to_person(turn, UNBAN, "unban", "/unban p_…")


async def let_in(mai: Mai, payload: dict[str, Any]) -> None:
    """She may come again."""
    await mai.be_welcome_again()


async def tag(turn: Turn) -> None:
    """/tag <who> <tag>: for the segments of broadcasts."""
    await _tag(turn, "tag")


async def untag(turn: Turn) -> None:
    """/untag <who> <tag>."""
    await _tag(turn, "untag")


async def _tag(turn: Turn, command: str) -> None:
    person, words = await _person_and_words(turn, f"/{command} p_… TAG")
    if person is None:
        return
    if len(words) > MAX_TAG or set(words) & set("\"'"):
        await usage(turn, f"/{command} p_… TAG")
        return
    await later(turn.ctx, person, TAG, {"tag": words, "do": command})
    await _done(turn, command, person, tag=words)


async def change_tags(mai: Mai, payload: dict[str, Any]) -> None:
    """Add or remove one."""
    others = tuple(one for one in mai.ctx.person.tags if one.casefold() != payload["tag"].casefold())
    await mai.ctx.save_person(tags=(*others, payload["tag"])[-MAX_TAGS:] if payload["do"] == "tag" else others)


async def announce(turn: Turn) -> None:
    """/announce <who> <text>: to one person, in her language where a translator is configured."""
    person, words = await _person_and_words(turn, "/announce p_… TEXT")
    if person is not None:
        await later(turn.ctx, person, SAYS, said(words, turn.ctx.person, person))
        await _done(turn, "announce", person, text=words)


def said(words: str, by: Person, to: Person) -> dict[str, str]:
    """Words on their way to somebody, to be translated."""
    return {"text": words, "source": by.language, "target": to.language}


async def translate(services: Services, payload: dict[str, Any]) -> dict[str, Any]:
    """An operator's words in the language of the person they are for, where that is possible."""
    source, target = payload["source"].split("-")[0], payload["target"].split("-")[0]
    if source == target:
        return payload
    made = await asyncio.to_thread(services.assistants.translate, payload["text"], source, target)
    return payload | {"text": made or payload["text"]}


async def say(mai: Mai, payload: dict[str, Any]) -> None:
    """Shown as what it is."""
    await mai.ctx.tell("operator-says", {"text": payload["text"]})


# Disputes


async def disputes(turn: Turn) -> None:
    """/disputes: deals to which somebody did not come, without a decision."""
    await audit(turn, "disputes")
    found = await turn.ctx.uow.operations.disputes(MAX_LISTED)
    if not found:
        await turn.ctx.tell("operator-no-disputes")
        return
    lines = []
    for one in found:
        thing = turn.ctx.render("label", {"text": ThingName(one.thing)}).text
        sides = "; ".join(f"{person_id}: {state}" for person_id, state in one.sides)
        lines.append(f"{one.deal_id} ({one.created_at.date()}) {thing}\n  {sides}")
    await turn.ctx.tell("operator-text", {"text": "\n".join(lines)})


async def solve(turn: Turn) -> None:
    """/solve <deal> <decision>: both sides hear it; nobody decides in a case of her own."""
    deal_id, _, words = arguments(turn).partition(" ")
    words = words.strip()[:MAX_WORDS]
    if not words:
        await usage(turn, "/solve DEAL TEXT")
        return
    ctx = turn.ctx
    named = await ctx.uow.operations.deal_ids(deal_id, 2)
    sides = await ctx.uow.operations.sides(named[0]) if len(named) == 1 else []
    if not sides:
        await ctx.tell("operator-deal-unknown", {"deal": deal_id})
        return
    if any(side.person_id == ctx.person.person_id for side in sides):
        await audit(turn, "refused", named[0], why="party")
        await ctx.tell("operator-solver-is-party")
        return
    await audit(turn, "solve", named[0], text=words)
    for side in sides:
        person = await ctx.uow.people.get(side.person_id)
        if person is not None:
            payload = said(words, ctx.person, person) | {"deal_id": side.deal_id}
            await later(ctx, person, SOLVED, payload, name=f"{SOLVED}:{side.deal_id}:{person.person_id}")
    await ctx.tell("noted")


async def tell_solution(mai: Mai, payload: dict[str, Any]) -> None:
    """The decision, to one side."""
    deal = await mai.deal(payload["deal_id"])
    data = {"text": payload["text"], "deal": deal.deal_id, "thing": thing_of(deal.agreement)}
    await mai.ctx.tell("dispute-solved", data)


# Exports


async def export(turn: Turn) -> None:
    """/export people|wishes|deals|audit: as CSV."""
    what = arguments(turn).casefold()
    if what not in EXPORTS:
        await usage(turn, f"/export {'|'.join(EXPORTS)}")
        return
    await audit(turn, "export", what)
    await later(turn.ctx, turn.ctx.person, EXPORT, {"what": what})


async def prepare_export(services: Services, payload: dict[str, Any]) -> dict[str, Any]:
    """The file, written before the transaction."""
    data, total = await cards.csv_file(services.desk.export(payload["what"]))
    return payload | {"blob_id": await services.blobs.put(data, "text/csv"), "total": total}


async def send_export(mai: Mai, payload: dict[str, Any]) -> None:
    """The file."""
    file = Attachment(payload["blob_id"], f"{payload['what']}.csv", "text/csv")
    await mai.ctx.tell("operator-export-ready", {"total": payload["total"]}, document=file, urgent=True)


# Switches


async def maintenance(turn: Turn) -> None:
    """/maintenance on|off: others are told and their messages kept, and answered when it is over."""
    word = arguments(turn).casefold()
    if word not in ("on", "off"):
        await usage(turn, "/maintenance on, /maintenance off")
        return
    await audit(turn, "maintenance", word)
    operations = turn.ctx.uow.operations
    await operations.set_switch(MAINTENANCE, word == "on", operator_of(turn) or "")
    if word == "on":
        await _show_switches(turn, {MAINTENANCE: True})
    else:
        await turn.ctx.tell("maintenance-over", {"total": await operations.release()})


async def switch(turn: Turn) -> None:
    """/switch <feature> on|off; alone it shows them all."""
    name, _, word = arguments(turn).casefold().partition(" ")
    word = word.strip()
    changed: dict[str, Any] = {}
    if name:
        if name not in FEATURES or word not in ("on", "off"):
            await usage(turn, f"/switch {'|'.join(FEATURES)} on, /switch {'|'.join(FEATURES)} off")
            return
        await turn.ctx.uow.operations.set_switch(name, word == "on", operator_of(turn) or "")
        changed[name] = word == "on"
    await audit(turn, "switch", name, to=word)
    await _show_switches(turn, changed)


async def _show_switches(turn: Turn, changed: Mapping[str, Any]) -> None:
    now = {name: changed.get(name, is_on(turn.ctx.services, name)) for name in FEATURES}
    paused = changed.get(MAINTENANCE, turn.ctx.services.switches.get(MAINTENANCE, False))
    shown = ", ".join(f"{name} {'✓' if on else '✗'}" for name, on in now.items())
    await turn.ctx.tell("operator-switches", {"maintenance": "✓" if paused else "✗", "features": shown})


# Common steps


async def later(ctx: Context, person: Person, kind: str, payload: dict[str, Any], *, name: str = "") -> None:
    """Let something happen in a turn of the person it is about, in order with what she does herself."""
    payload = {"language": person.language, **payload}
    await ctx.uow.tasks.schedule(
        person.person_id, kind, payload, due_at=ctx.now, name=name or f"{kind}:{person.person_id}:{ctx.now.timestamp()}"
    )


async def _person_and_words(turn: Turn, written: str) -> tuple[Person | None, str]:
    who, _, words = arguments(turn).partition(" ")
    words = words.strip()[:MAX_WORDS]
    if not who or not words:
        await usage(turn, written)
        return None, ""
    return await find_person(turn, who), words


async def _to_person(turn: Turn, kind: str, command: str, written: str) -> None:
    who = arguments(turn)
    if not who:
        await usage(turn, written)
        return
    person = await find_person(turn, who)
    if person is not None:
        await later(turn.ctx, person, kind, {})
        await _done(turn, command, person)


async def _done(turn: Turn, command: str, person: Person, **detail: Any) -> None:
    await audit(turn, command, person.person_id, **detail)
    await turn.ctx.tell("noted")


def thing_of(agreement: str) -> ThingName:
    """What a deal is about."""
    thing = Agreement.from_text(agreement).thing
    return ThingName(thing.subcategory, thing.label)
