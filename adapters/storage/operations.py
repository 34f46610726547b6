"""What an operator does, within the transaction of the turn: audit, notes, switches, disputes, what was given up."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import tables as t
from adapters.storage.news import News
from adapters.storage.repositories import DEALS
from mai.operations import AuditEntry, DeadLetter, Dispute, Note
from mai.ports import Clock
from mai.records import Deal
from metaspace.agreement import Agreement
from metaspace.deal import DealState

SOLVE = "solve"
_DISPUTED = (DealState.NO_SHOW.value, DealState.BLAMED.value)
_TOLD = "told of maintenance"
TELL_EVERY = timedelta(hours=1)


class SqlOperations:
    """Implements `mai.ports.Operations`."""

    def __init__(self, connection: AsyncConnection, clock: Clock, news: News) -> None:
        self._db = connection
        self._clock = clock
        self._news = news

    async def audit(self, operator: str, command: str, subject: str = "", **detail: Any) -> None:
        """Keep what was done, by whom, on whom."""
        row = {
            "at": self._clock.now(),
            "operator": operator[:160],
            "command": command[:64],
            "subject": subject[:64],
            "detail": json.loads(json.dumps(detail, default=str)),
        }
        await self._db.execute(insert(t.audit).values(row))

    async def audited(self, limit: int) -> list[AuditEntry]:
        """The newest entries, newest first."""
        query = select(t.audit).order_by(t.audit.c.audit_id.desc()).limit(limit)
        return [
            AuditEntry(row.at, row.operator, row.command, row.subject, row.detail)
            for row in await self._db.execute(query)
        ]

    # Notes

    async def add_note(self, person_id: str, operator: str, text: str) -> None:
        """Note something about a person."""
        row = {"person_id": person_id, "operator": operator[:160], "text": text, "at": self._clock.now()}
        await self._db.execute(insert(t.notes).values(row))

    async def notes(self, person_id: str, limit: int) -> list[Note]:
        """The newest notes about her, newest first."""
        c = t.notes.c
        query = select(t.notes).where(c.person_id == person_id).order_by(c.note_id.desc()).limit(limit)
        return [Note(row.at, row.operator, row.text) for row in await self._db.execute(query)]

    # Switches

    async def switches(self) -> dict[str, Any]:
        """Every switch that was ever set."""
        return {row.name: row.value for row in await self._db.execute(select(t.switches))}

    async def set_switch(self, name: str, value: Any, by: str) -> None:
        """Set one; this process follows once the transaction is kept, others within seconds."""
        await self._db.execute(delete(t.switches).where(t.switches.c.name == name))
        row = {"name": name, "value": value, "changed_at": self._clock.now(), "changed_by": by[:160]}
        await self._db.execute(insert(t.switches).values(row))
        self._news.switches[name] = value

    # Maintenance

    async def hold(self, work_id: int, person_id: str) -> bool | None:
        """Keep a message for later; True where she is to be told so, once an hour; None where it is not there."""
        c, now = t.work.c, self._clock.now()
        told = select(c.work_id).where(
            c.person_id == person_id, c.state == "held", c.error == _TOLD, c.due_at > now - TELL_EVERY
        )
        tell = (await self._db.execute(told.limit(1))).first() is None
        values = {"state": "held", "due_at": now, "error": _TOLD if tell else None}
        done = await self._db.execute(update(t.work).where(c.work_id == work_id, c.state == "ready").values(values))
        return tell if done.rowcount else None

    async def release(self) -> int:
        """Maintenance is over: what was kept is due; how many messages."""
        c, now = t.work.c, self._clock.now()
        held = [row.person_id for row in await self._db.execute(select(c.person_id).where(c.state == "held"))]
        if held:
            await self._db.execute(
                update(t.work).where(c.state == "held").values(state="ready", due_at=now, error=None)
            )
            self._news.work += [(person_id, now) for person_id in dict.fromkeys(held)]
        return len(held)

    # Disputes

    async def sides(self, deal_id: str) -> list[Deal]:
        """Both views of a deal, as far as they are here."""
        return await DEALS.all(self._db, t.deals.c.deal_id == deal_id)

    async def deal_ids(self, beginning: str, limit: int) -> list[str]:
        """Deals whose number begins so, without regard to case."""
        c = t.deals.c.deal_id
        query = select(c).distinct().where(c.istartswith(beginning, autoescape=True)).order_by(c).limit(limit)
        return [str(row[0]) for row in await self._db.execute(query)]

    async def disputes(self, limit: int) -> list[Dispute]:
        """Deals to which somebody did not come, without a decision, oldest first."""
        solved = select(t.audit.c.subject).where(t.audit.c.command == SOLVE)
        deals = await DEALS.all(self._db, t.deals.c.state.in_(_DISPUTED), t.deals.c.deal_id.not_in(solved))
        found: dict[str, list[Deal]] = {}
        for deal in sorted(deals, key=lambda one: one.created_at):
            found.setdefault(deal.deal_id, []).append(deal)
        return [_dispute(sides) for sides in list(found.values())[:limit]]

    # What was given up

    async def dead_letters(self, limit: int) -> list[DeadLetter]:
        """Work and messages that were given up, newest first."""
        work = select(t.work).where(t.work.c.state == "dead").order_by(t.work.c.work_id.desc()).limit(limit)
        out = select(t.outbox).where(t.outbox.c.state == "dead").order_by(t.outbox.c.outbox_id.desc()).limit(limit)
        dead = [
            DeadLetter("work", row.work_id, row.person_id, row.kind, row.error or "")
            for row in await self._db.execute(work)
        ]
        dead += [
            DeadLetter("outbox", row.outbox_id, row.person_id, row.channel, row.error or "")
            for row in await self._db.execute(out)
        ]
        return dead[:limit]

    async def resend(self, queue: str, row_id: int) -> bool:
        """Try what was given up once more; False where there is no such thing."""
        now = self._clock.now()
        if queue == "outbox":
            o = t.outbox.c
            values = {"state": "ready", "attempts": 0, "next_at": now}
            done = await self._db.execute(
                update(t.outbox).where(o.outbox_id == row_id, o.state == "dead").values(values)
            )
            self._news.released = True
            return done.rowcount == 1
        w = t.work.c
        row = (await self._db.execute(select(w.person_id).where(w.work_id == row_id, w.state == "dead"))).first()
        if row is None:
            return False
        values = {"state": "ready", "attempts": 0, "due_at": now}
        await self._db.execute(update(t.work).where(w.work_id == row_id).values(values))
        self._news.work.append((row.person_id, now))
        return True


def _dispute(sides: Sequence[Deal]) -> Dispute:
    first = sides[0]
    thing = Agreement.from_text(first.agreement).thing
    created: datetime = first.created_at
    return Dispute(
        first.deal_id,
        created,
        thing.subcategory or thing.label or "",
        tuple((one.person_id, one.state) for one in sides),
    )
