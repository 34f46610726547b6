"""The repositories of one transaction."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import tables as t
from adapters.storage.documents import Documents
from adapters.storage.news import News
from adapters.storage.origin import mark_outgoing
from mai.channels import OutgoingMessage
from mai.ports import Clock
from mai.records import (
    Address,
    ButtonRecord,
    Conversation,
    Deal,
    LoggedMessage,
    Negotiation,
    Person,
    Wish,
    WishState,
)
from metaspace.deal import FINAL_STATES
from metaspace.reputation import Rating

PEOPLE = Documents(t.people, Person, lambda p: {"person_id": p.person_id, "mai_id": p.mai_id, "language": p.language})
CONVERSATIONS = Documents(t.conversations, Conversation, lambda c: {"person_id": c.person_id})
WISHES = Documents(t.wishes, Wish, lambda w: {"wish_id": w.wish_id, "person_id": w.person_id, "state": w.state})
NEGOTIATIONS = Documents(
    t.negotiations,
    Negotiation,
    lambda n: {
        "owner": n.owner,
        "negotiation_id": n.negotiation_id,
        "person_id": n.person_id,
        "state": n.state,
    },
)
DEALS = Documents(
    t.deals,
    Deal,
    lambda d: {"owner": d.owner, "deal_id": d.deal_id, "person_id": d.person_id, "state": d.state.value},
)
_ADDRESS = select(t.addresses).where(
    t.addresses.c.channel == bindparam("channel"), t.addresses.c.address == bindparam("address")
)
_ADDRESS_VALUES = {
    "person_id": bindparam("person_id"),
    "blocked": bindparam("blocked", type_=t.addresses.c.blocked.type),
    "seen_at": bindparam("seen_at", type_=t.UtcDateTime),
    "template_at": bindparam("template_at", type_=t.UtcDateTime),
}
_CHANGE_ADDRESS = (
    update(t.addresses)
    .where(t.addresses.c.channel == bindparam("its_channel"), t.addresses.c.address == bindparam("its_address"))
    .values(_ADDRESS_VALUES)
)
_ADD_ADDRESS = insert(t.addresses)
_BY_MAI = select(t.people.c.doc).where(t.people.c.mai_id == bindparam("mai_id"))
_BUTTON = select(t.buttons.c.doc, t.buttons.c.used_at).where(t.buttons.c.token == bindparam("token"))
_USE_CARD = (
    update(t.buttons)
    .where(t.buttons.c.card_id == bindparam("card"), t.buttons.c.used_at.is_(None))
    .values(used_at=bindparam("at", type_=t.UtcDateTime))
)
_ADD_OUTGOING = insert(t.outbox)
_CARD = (
    select(t.outbox)
    .where(t.outbox.c.card_id == bindparam("card"), t.outbox.c.state.in_(("ready", "sent")))
    .order_by(t.outbox.c.outbox_id)
)
_ADD_WORK = insert(t.work)
_CANCEL = delete(t.work).where(t.work.c.name == bindparam("called"))
_LOG = insert(t.message_log)
_PUBLISH = insert(t.bus_outbox)
_SENT_SINCE = select(func.count()).where(
    t.message_log.c.owner == bindparam("owner"),
    t.message_log.c.at >= bindparam("since"),
    t.message_log.c.direction == "sent",
)
BUTTONS = Documents(
    t.buttons,
    ButtonRecord,
    lambda b: {"token": b.token, "card_id": b.card_id, "person_id": b.person_id, "used_at": b.used_at},
)


class SqlPeople:
    """People, their addresses and conversations."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, person_id: str) -> Person | None:
        """By id."""
        return await PEOPLE.get(self._db, person_id)

    async def by_mai(self, mai_id: str) -> Person | None:
        """By the name of her MAI."""
        doc = (await self._db.execute(_BY_MAI, {"mai_id": mai_id})).scalar()
        return None if doc is None else PEOPLE.read(doc)

    async def add(self, person: Person) -> None:
        """A new person."""
        await PEOPLE.add(self._db, person)

    async def save(self, person: Person) -> Person:
        """Compare and set."""
        return await PEOPLE.save(self._db, person)

    async def address(self, channel: str, address: str) -> Address | None:
        """Who is behind an address."""
        row = (await self._db.execute(_ADDRESS, {"channel": channel, "address": address})).first()
        return None if row is None else Address(**row._mapping)

    async def addresses(self, person_id: str) -> list[Address]:
        """All surfaces of a person."""
        rows = await self._db.execute(select(t.addresses).where(t.addresses.c.person_id == person_id))
        return [Address(**row._mapping) for row in rows]

    async def put_address(self, address: Address) -> None:
        """Add an address, or change whose it is and whether it is blocked."""
        values = {
            "person_id": address.person_id,
            "blocked": address.blocked,
            "seen_at": address.seen_at,
            "template_at": address.template_at,
        }
        key = {"its_channel": address.channel, "its_address": address.address}
        if (await self._db.execute(_CHANGE_ADDRESS, key | values)).rowcount == 0:
            await self._db.execute(_ADD_ADDRESS, {"channel": address.channel, "address": address.address} | values)

    async def move_address(self, channel: str, old: str, new: str) -> None:
        """The platform gave a chat another id: everything that points to it follows."""
        c = t.addresses.c
        await self._db.execute(delete(t.addresses).where(c.channel == channel, c.address == new))
        await self._db.execute(update(t.addresses).where(c.channel == channel, c.address == old).values(address=new))
        o = t.outbox.c
        await self._db.execute(update(t.outbox).where(o.channel == channel, o.address == old).values(address=new))

    async def conversation(self, person_id: str) -> Conversation:
        """The talk so far; a fresh one where there is none."""
        found = await CONVERSATIONS.get(self._db, person_id)
        if found is None:
            found = Conversation(person_id)
            await CONVERSATIONS.add(self._db, found)
        return found

    async def save_conversation(self, conversation: Conversation) -> None:
        """Compare and set."""
        await CONVERSATIONS.save(self._db, conversation)

    async def merge(self, person_id: str, into: str) -> None:
        """Give a person's addresses and unread messages to another one, and erase the first."""
        hers = {"person_id": into}
        await self._db.execute(update(t.addresses).where(t.addresses.c.person_id == person_id).values(hers))
        unread = (t.work.c.person_id == person_id, t.work.c.source == "inbox")
        await self._db.execute(update(t.work).where(*unread).values(hers))
        await self.erase(person_id)

    async def drop_address(self, channel: str, address: str) -> None:
        """Nobody's from now on; what was to be sent there is not."""
        c, o = t.addresses.c, t.outbox.c
        await self._db.execute(delete(t.addresses).where(c.channel == channel, c.address == address))
        waiting = (o.channel == channel, o.address == address, o.state.in_(("ready", "waiting")))
        await self._db.execute(delete(t.outbox).where(*waiting))

    async def put_link_code(self, code_hash: str, person_id: str, expires_at: datetime) -> None:
        """Keep a code; it replaces the person's earlier ones."""
        await self.drop_link_codes(person_id)
        row = {"code_hash": code_hash, "person_id": person_id, "expires_at": expires_at}
        await self._db.execute(insert(t.link_codes).values(row))

    async def link_code_owner(self, code_hash: str, now: datetime) -> str | None:
        """Whose code it is, while it is valid."""
        c = t.link_codes.c
        query = select(c.person_id).where(c.code_hash == code_hash, c.expires_at > now)
        owner: str | None = (await self._db.execute(query)).scalar_one_or_none()
        return owner

    async def drop_link_codes(self, person_id: str) -> None:
        """Void her codes."""
        await self._db.execute(delete(t.link_codes).where(t.link_codes.c.person_id == person_id))

    async def erase(self, person_id: str) -> None:
        """Remove everything that names the person, but for the deals others rely on."""
        hers = select(t.addresses.c.address).where(t.addresses.c.person_id == person_id, t.addresses.c.channel == "web")
        await self._db.execute(delete(t.web_log).where(t.web_log.c.address.in_(hers)))
        person_tables = (t.people, t.addresses, t.conversations, t.wishes, t.negotiations, t.buttons, t.outbox)
        for table in (*person_tables, t.work, t.link_codes, t.notes, t.broadcast_recipients):
            await self._db.execute(delete(table).where(table.c.person_id == person_id))


class SqlWishes:
    """Wishes of people."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, wish_id: str) -> Wish | None:
        """By id."""
        return await WISHES.get(self._db, wish_id)

    async def add(self, wish: Wish) -> None:
        """A new wish."""
        await WISHES.add(self._db, wish)

    async def save(self, wish: Wish) -> Wish:
        """Compare and set."""
        return await WISHES.save(self._db, wish)

    async def of_person(self, person_id: str, states: Sequence[WishState]) -> list[Wish]:
        """In some states, oldest first."""
        c = t.wishes.c
        found = await WISHES.all(self._db, c.person_id == person_id, c.state.in_(states))
        return sorted(found, key=lambda wish: wish.created_at)


class SqlNegotiations:
    """Each side's view of negotiations."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, owner: str, negotiation_id: str) -> Negotiation | None:
        """By side and id."""
        return await NEGOTIATIONS.get(self._db, owner, negotiation_id)

    async def add(self, negotiation: Negotiation) -> None:
        """A new one."""
        await NEGOTIATIONS.add(self._db, negotiation)

    async def save(self, negotiation: Negotiation) -> Negotiation:
        """Compare and set."""
        return await NEGOTIATIONS.save(self._db, negotiation)

    async def of_person(self, person_id: str) -> list[Negotiation]:
        """All of a person."""
        return await NEGOTIATIONS.all(self._db, t.negotiations.c.person_id == person_id)


class SqlDeals:
    """Each side's view of deals."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, owner: str, deal_id: str) -> Deal | None:
        """By side and id."""
        return await DEALS.get(self._db, owner, deal_id)

    async def add(self, deal: Deal) -> None:
        """A new one."""
        await DEALS.add(self._db, deal)

    async def save(self, deal: Deal) -> Deal:
        """Compare and set."""
        return await DEALS.save(self._db, deal)

    async def of_person(self, person_id: str, *, only_open: bool = False) -> list[Deal]:
        """All of a person, oldest first."""
        where = [t.deals.c.person_id == person_id]
        if only_open:
            where.append(t.deals.c.state.not_in([state.value for state in FINAL_STATES]))
        return sorted(await DEALS.all(self._db, *where), key=lambda deal: deal.created_at)


class SqlButtons:
    """Buttons that were shown."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, token: str) -> ButtonRecord | None:
        """By the token that the channel carried; `used_at` as it is now."""
        row = (await self._db.execute(_BUTTON, {"token": token})).first()
        return None if row is None else BUTTONS.read({**row.doc, "used_at": row.used_at})

    async def add(self, buttons: Sequence[ButtonRecord]) -> None:
        """Remember what buttons mean."""
        await BUTTONS.add(self._db, *buttons)

    async def use_card(self, card_id: str, at: datetime) -> bool:
        """Spend all buttons of a card; False where one was pressed before. One caller wins."""
        return (await self._db.execute(_USE_CARD, {"card": card_id, "at": at})).rowcount > 0


class SqlOutbox:
    """What people are to be told, delivered after the commit."""

    def __init__(self, connection: AsyncConnection, clock: Clock, news: News) -> None:
        self._db = connection
        self._clock = clock
        self._news = news

    async def send(
        self,
        person: Person,
        message: OutgoingMessage,
        *,
        card_id: str = "",
        lane: Literal["reply", "broadcast"] = "reply",
        not_before: datetime | None = None,
    ) -> None:
        """Queue a message to the address where the person was last seen."""
        row = self._row(person.person_id, person.channel, person.address, card_id, lane, message)
        row["message"] = mark_outgoing(row["message"], person.person_id, lane)
        await self._db.execute(_ADD_OUTGOING, row | {"next_at": not_before or row["next_at"]})
        self._news.outgoing = True

    async def edit_card(self, card_id: str, change: Callable[[OutgoingMessage], OutgoingMessage]) -> None:
        """Change a card on every surface that shows it; what has not left yet leaves in its new form."""
        shown: dict[int, Any] = {}
        messages: dict[int, Any] = {}
        for row in await self._db.execute(_CARD, {"card": card_id}):
            if row.operation == "send":
                shown[row.outbox_id] = row
            # After an edit, that is what the surface shows, or soon will.
            messages[row.target_id or row.outbox_id] = row.message
        for outbox_id, row in shown.items():
            message = change(OutgoingMessage.from_json(messages[outbox_id]))
            if row.state == "ready":
                query = update(t.outbox).where(t.outbox.c.outbox_id == outbox_id)
                await self._db.execute(query.values(message=message.to_json()))
            # A row that is ready may be on its way this very moment, so the edit is queued for it as well.
            edit = self._row(row.person_id, row.channel, row.address, card_id, row.lane, message)
            await self._db.execute(_ADD_OUTGOING, edit | {"operation": "edit", "target_id": outbox_id})
            self._news.outgoing = True

    def _row(
        self, person_id: str, channel: str, address: str, card_id: str, lane: str, message: OutgoingMessage
    ) -> dict[str, Any]:
        now = self._clock.now()
        return {
            "person_id": person_id,
            "channel": channel,
            "address": address,
            "card_id": card_id,
            "lane": lane,
            "operation": "send",
            "target_id": None,
            "message": message.to_json(),
            "state": "ready",
            "attempts": 0,
            "next_at": now,
            "created_at": now,
            "broadcast_id": None,
        }


class SqlMessages:
    """Messages between MAIs: the queue out and the log."""

    def __init__(self, connection: AsyncConnection, news: News) -> None:
        self._db = connection
        self._news = news

    async def publish(self, envelope: bytes, recipient: str) -> None:
        """Queue an envelope for the bus."""
        await self._db.execute(_PUBLISH, {"envelope": envelope, "recipient": recipient})
        self._news.mail = True

    async def log(self, message: LoggedMessage) -> None:
        """Keep a message for replay and verification."""
        row = {
            "owner": message.owner,
            "direction": message.direction,
            "thread": message.thread,
            "type": message.type,
            "payload": dict(message.payload),
            "envelope": message.envelope,
            "at": message.at,
        }
        await self._db.execute(_LOG, row)

    async def thread(self, owner: str, thread: str) -> list[LoggedMessage]:
        """All messages of a negotiation or deal as one side kept them, in order."""
        c = t.message_log.c
        query = (
            select(c.owner, c.direction, c.thread, c.type, c.payload, c.envelope, c.at)
            .where(c.owner == owner, c.thread == thread)
            .order_by(c.log_id)
        )
        return [LoggedMessage(**row._mapping) for row in await self._db.execute(query)]

    async def sent_since(self, owner: str, since: datetime) -> int:
        """How many messages a MAI has sent since a moment."""
        return int((await self._db.execute(_SENT_SINCE, {"owner": owner, "since": since})).scalar_one())


class SqlTasks:
    """Work for people's MAIs: what they did, what came over the bus, and what is to be done now or later."""

    def __init__(self, connection: AsyncConnection, news: News) -> None:
        self._db = connection
        self._news = news
        self._prepared: list[dict[str, Any]] = []

    async def schedule(
        self, person_id: str, kind: str, payload: Mapping[str, Any], *, due_at: datetime, name: str
    ) -> None:
        """Queue a task; a task of the same name that still waits is replaced."""
        await self.cancel(name)
        await self.add(person_id, "task", kind, payload, due_at=due_at, name=name)

    async def add(
        self,
        person_id: str,
        source: str,
        kind: str,
        payload: Mapping[str, Any],
        *,
        due_at: datetime,
        name: str | None = None,
    ) -> None:
        """Queue work."""
        self.prepare(person_id, source, kind, payload, due_at=due_at, name=name)
        await self.add_prepared()

    def prepare(
        self,
        person_id: str,
        source: str,
        kind: str,
        payload: Mapping[str, Any],
        *,
        due_at: datetime,
        name: str | None = None,
    ) -> None:
        """Put work with what `add_prepared` queues."""
        row = {
            "person_id": person_id,
            "source": source,
            "kind": kind,
            "name": name,
            "payload": dict(payload),
            "due_at": due_at,
            "state": "ready",
            "attempts": 0,
        }
        self._prepared.append(row)
        self._news.work.append((person_id, due_at))

    async def add_prepared(self) -> None:
        """Queue what was prepared, in order."""
        rows, self._prepared = self._prepared, []
        if rows:
            await self._db.execute(_ADD_WORK, rows if len(rows) > 1 else rows[0])

    async def cancel(self, name: str) -> None:
        """Forget a task of that name."""
        await self._db.execute(_CANCEL, {"called": name})


class SqlCommons:
    """Ratings as the Meta Space knows them, built only from broadcast messages."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add_rating(self, rating: Rating) -> bool:
        """Keep a rating; False where this rater has rated this deal before."""
        c = t.ratings.c
        known = select(c.deal_id).where(c.deal_id == rating.deal_id, c.rater == rating.rater)
        if (await self._db.execute(known)).first() is not None:
            return False
        await self._db.execute(
            insert(t.ratings).values(
                deal_id=rating.deal_id,
                rater=rating.rater,
                ratee=rating.ratee,
                stars=rating.stars,
                rated_at=rating.rated_at,
            )
        )
        return True

    async def ratings_of(self, mai_id: str) -> list[Rating]:
        """Every rating that a MAI has received."""
        rows = await self._db.execute(select(t.ratings).where(t.ratings.c.ratee == mai_id))
        return [Rating(**row._mapping) for row in rows]
