"""What a use case works with: one person, one transaction, and ways to tell and to send."""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from guardian.guardian import ActionIntent, Guardian, Send
from guardian.policy import Policy
from mai import bonding
from mai.channels import Attachment, Button, GeoPoint, OutgoingMessage
from mai.errors import MaiError, Refused
from mai.ports import Blobs, Charts, Clock, Desk, IntentIndex, KeyStore, Switches, UnitOfWork
from mai.records import ButtonRecord, Conversation, LoggedMessage, Person, Question
from metaspace.envelope import compose
from metaspace.identity import Identity
from metaspace.intent import Place
from metaspace.payloads import Payload, payload_to_json
from nlu.assistants import Assistants
from nlu.replies import Reply

MESSAGE_VALIDITY = timedelta(days=7)
BUTTONS_IN_ROW_LIMIT = 28
"""Characters of labels that fit side by side on a telephone."""


class Renderer(Protocol):
    """The catalogs, as the agent needs them."""

    @property
    def languages(self) -> list[str]: ...
    def render(self, language: str, key: str, data: Mapping[str, Any] | None = None, *, country: str = "") -> Reply: ...
    def attribute(self, language: str, name: str, value: str | int) -> str: ...


class Geography(Protocol):
    """The gazetteer, as the agent needs it."""

    def midpoint_town(self, first: Place, second: Place) -> Place: ...
    def timezone(self, place: Place) -> str: ...
    def country_currency(self, country: str) -> str: ...
    def country_languages(self, country: str) -> list[str]: ...
    def lookup(self, text: str, *, country: str | None = None) -> list[Place]: ...


@dataclass(frozen=True, slots=True)
class Services:
    """Everything outside the transaction; built once by the composition root."""

    clock: Clock
    keys: KeyStore
    blobs: Blobs
    index: IntentIndex
    guardian: Guardian
    issuer: Identity
    """The Guardian's own signing identity."""
    replies: Renderer
    geography: Geography
    assistants: Assistants
    links: Callable[[], Mapping[str, str]]
    """Where a person finds the bot, by channel name; empty where that is not known."""
    operators: frozenset[tuple[str, str]]
    """(channel, address) of those who run the bot."""
    switches: Switches
    desk: Desk
    charts: Charts
    operator_page: str = ""
    """Where operators find their page."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button to be: what it does, on what, and the reply key of its label."""

    action: str
    label: str
    """A reply key, or plain text where `literal`."""
    ref: str = ""
    data: Mapping[str, str] = field(default_factory=dict)
    label_data: Mapping[str, Any] = field(default_factory=dict)
    literal: bool = False


BANNED = "banned"
"""The last word that somebody who was shut out hears."""
BORN_WITH = frozenset({"mai_id", "identity", "born_at", "certificate"})
"""Fields of a person that are set at birth and never again."""
Rows = Sequence[Sequence[Choice]]


@dataclass(slots=True)
class Context:
    """One turn of one MAI."""

    services: Services
    uow: UnitOfWork
    person: Person
    conversation: Conversation
    now: datetime
    hers: bool = True
    """The person herself set this turn off, so that answers go out at once, quiet hours or not."""
    gone: bool = False
    """The person has had herself forgotten in this turn: nothing of her is to be saved any more."""

    @property
    def policy(self) -> Policy:
        """What the person allows."""
        return bonding.policy_of(self.person)

    @property
    def identity(self) -> Identity:
        """The MAI's public keys."""
        if self.person.identity is None:
            raise MaiError("this person's MAI is not born yet")
        return Identity.from_text(self.person.identity)

    @property
    def mai_id(self) -> str:
        """The MAI's name."""
        if self.person.mai_id is None:
            raise MaiError("this person's MAI is not born yet")
        return self.person.mai_id

    async def save_person(self, **changes: Any) -> None:
        """Change the person's record; what a MAI was born with never changes."""
        if self.person.born_at is not None and BORN_WITH & changes.keys():
            raise MaiError("a MAI is born once")
        if any(getattr(self.person, name) != value for name, value in changes.items()):
            self.person = await self.uow.people.save(replace(self.person, **changes))

    def talk(self, **changes: Any) -> None:
        """Change where the talk stands; stored at the end of the turn."""
        self.conversation = replace(self.conversation, **changes)

    def ask(self, kind: str, ref: str = "", card_id: str = "", **data: str) -> None:
        """Note what the person is being asked."""
        self.talk(question=Question(kind, ref, card_id, data))

    def render(self, key: str, data: Mapping[str, Any] | None = None) -> Reply:
        """A reply in the person's language and manner."""
        country = self.person.place.country if self.person.place else None
        voiced = {**bonding.voice(self.person), **(data or {})}
        return self.services.replies.render(self.person.language, key, voiced, country=country or "")

    async def tell(
        self,
        key: str,
        data: Mapping[str, Any] | None = None,
        *,
        choices: Rows = (),
        card_id: str = "",
        photo: Attachment | None = None,
        document: Attachment | None = None,
        location: GeoPoint | None = None,
        request_location: bool = False,
        pinned: bool = False,
        urgent: bool = False,
    ) -> str:
        """Queue a reply to the person; returns the id of its card, by which it can be changed later. What is `urgent`
        goes out in her quiet hours too."""
        card_id = card_id or new_id("card")
        if (self.person.muted and not self.hers) or (self.person.banned is not None and key != BANNED):
            return card_id
        reply = self.render(key, data)
        message = OutgoingMessage(
            text=reply.text,
            title=self._genuine(reply.title),
            buttons=await self._buttons(choices, card_id),
            photo=photo,
            document=document,
            location=location,
            request_location=request_location,
            pinned=pinned,
            language=self.person.language,
        )
        await self.uow.outbox.send(
            self.person, message, card_id=card_id, not_before=None if urgent else self._end_of_quiet()
        )
        return card_id

    def _genuine(self, title: str | None) -> str | None:
        """A card's first line, ending in the sign by which she knows that it is her MAI's."""
        return f"{title} {self.person.mark}" if title and self.person.mark else title

    async def settle_card(self, card_id: str, chosen: str = "") -> bool:
        """Spend a card's buttons and take them away on every surface; False where it was spent before."""
        if not card_id or not await self.uow.buttons.use_card(card_id, self.now):
            return False

        def spent(shown: OutgoingMessage) -> OutgoingMessage:
            text = f"{shown.text}\n\n✓ {chosen}" if chosen else shown.text
            return replace(shown, text=text.strip(), buttons=())

        await self.uow.outbox.edit_card(card_id, spent)
        return True

    async def send(self, payload: Payload, recipient: Identity | None, *, thread: str, intent_hash: str = "") -> None:
        """Sign a message to another MAI (None: to everyone), keep it, and queue it for the bus."""
        recent = await self.uow.messages.sent_since(self.mai_id, self.now - timedelta(minutes=1))
        self.check(Send(recent))
        envelope = compose(
            payload,
            sender=self.identity,
            recipient=recipient,
            intent_hash=intent_hash,
            sent_at=self.now,
            nonce=secrets.token_bytes(16),
            valid_for=MESSAGE_VALIDITY,
            sign=lambda data: self.services.keys.sign(self.mai_id, data),
        )
        wire = envelope.to_bytes()
        await self.uow.messages.log(
            LoggedMessage(
                self.mai_id, "sent", thread, int(payload.type), payload_to_json(payload), wire.decode(), self.now
            )
        )
        await self.uow.messages.publish(wire, envelope.recipient)

    def check(self, action: ActionIntent) -> None:
        """Ask the Guardian; raises Refused where he says no."""
        verdict = self.services.guardian.validate(self.policy, action)
        if not verdict.allowed:
            raise Refused(verdict.code)

    def _end_of_quiet(self) -> datetime | None:
        """When she may be disturbed, where that is not now."""
        return None if self.hers else bonding.end_of_quiet(self.person, self.now, self.conversation.last_seen)

    async def _buttons(self, choices: Rows, card_id: str) -> tuple[tuple[Button, ...], ...]:
        if not choices:
            return ()
        records = [[self._button(choice, card_id) for choice in row] for row in choices if row]
        flat = [record for row in records for record in row]
        await self.uow.buttons.add(flat)
        self.talk(options=tuple(record.token for record in flat))
        return tuple(part for row in records for part in _fit(row))

    def _button(self, choice: Choice, card_id: str) -> ButtonRecord:
        label = choice.label if choice.literal else self.render(choice.label, choice.label_data).text
        token = secrets.token_urlsafe(12)
        return ButtonRecord(
            token, self.person.person_id, choice.action, choice.ref, card_id, label, self.now, dict(choice.data)
        )


def new_id(prefix: str) -> str:
    """A fresh random name."""
    return f"{prefix}_{secrets.token_hex(12)}"


def _fit(row: Sequence[ButtonRecord]) -> list[tuple[Button, ...]]:
    """Split a row whose labels would be cut on a telephone."""
    buttons = [Button(record.token, record.label) for record in row]
    if sum(len(button.label) for button in buttons) <= BUTTONS_IN_ROW_LIMIT or len(buttons) == 1:
        return [tuple(buttons)]
    half = (len(buttons) + 1) // 2
    return [*_fit(row[:half]), *_fit(row[half:])]
