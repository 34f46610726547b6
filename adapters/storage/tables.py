"""The schema: key columns to find a row by, and the whole record as JSON beside them."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """Refuses naive times on the way in and always returns UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To the database."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """From the database."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

RowId = BigInteger().with_variant(Integer, "sqlite")


def _doc() -> list[Column[Any]]:
    return [Column("version", Integer, nullable=False), Column("doc", JSON, nullable=False)]


people = Table(
    "people",
    metadata,
    Column("person_id", String(32), primary_key=True),
    Column("mai_id", String(40), unique=True),
    Column("language", String(16), nullable=False),
    *_doc(),
)

addresses = Table(
    "addresses",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("address", String(128), primary_key=True),
    Column("person_id", String(32), nullable=False, index=True),
    Column("blocked", Boolean, nullable=False),
    Column("seen_at", UtcDateTime),
    Column("template_at", UtcDateTime),
)

conversations = Table("conversations", metadata, Column("person_id", String(32), primary_key=True), *_doc())

wishes = Table(
    "wishes",
    metadata,
    Column("wish_id", String(40), primary_key=True),
    Column("person_id", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    *_doc(),
    Index(None, "person_id", "state"),
)

negotiations = Table(
    "negotiations",
    metadata,
    Column("owner", String(40), primary_key=True),
    Column("negotiation_id", String(64), primary_key=True),
    Column("person_id", String(32), nullable=False, index=True),
    Column("state", String(16), nullable=False),
    *_doc(),
)

deals = Table(
    "deals",
    metadata,
    Column("owner", String(40), primary_key=True),
    Column("deal_id", String(64), primary_key=True),
    Column("person_id", String(32), nullable=False, index=True),
    Column("state", String(20), nullable=False),
    *_doc(),
)

buttons = Table(
    "buttons",
    metadata,
    Column("token", String(32), primary_key=True),
    Column("card_id", String(64), nullable=False, index=True),
    Column("person_id", String(32), nullable=False),
    Column("used_at", UtcDateTime),
    Column("doc", JSON, nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("message_id", String(128), primary_key=True),
    Column("received_at", UtcDateTime, nullable=False),
)

work = Table(
    "work",
    metadata,
    Column("work_id", RowId, primary_key=True, autoincrement=True),
    Column("person_id", String(32), nullable=False),
    Column("source", String(8), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("name", String(160)),
    Column("payload", JSON, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("error", Text),
    UniqueConstraint("name"),
    Index(None, "state", "person_id", "due_at"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("outbox_id", RowId, primary_key=True, autoincrement=True),
    Column("person_id", String(32), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("address", String(128), nullable=False),
    Column("card_id", String(64), nullable=False, index=True),
    Column("lane", String(12), nullable=False),
    Column("operation", String(8), nullable=False),
    Column("target_id", RowId),
    Column("message", JSON, nullable=False),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", UtcDateTime, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("external_id", String(128)),
    Column("error", Text),
    Column("broadcast_id", String(40)),
    Index(None, "state", "lane", "outbox_id", "next_at"),
    Index(None, "channel", "external_id"),
    Index(None, "broadcast_id"),
    sqlite_autoincrement=True,
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("channel", String(16), primary_key=True),
    Column("external_id", String(128), primary_key=True),
    Column("state", String(12), nullable=False),
    Column("error", String(64)),
    Column("at", UtcDateTime, nullable=False),
)

bus_outbox = Table(
    "bus_outbox",
    metadata,
    Column("message_id", RowId, primary_key=True, autoincrement=True),
    Column("recipient", String(40), nullable=False),
    Column("envelope", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

nonces = Table(
    "nonces",
    metadata,
    Column("sender", String(40), primary_key=True),
    Column("nonce", String(64), primary_key=True),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
)

message_log = Table(
    "message_log",
    metadata,
    Column("log_id", RowId, primary_key=True, autoincrement=True),
    Column("owner", String(40), nullable=False),
    Column("direction", String(8), nullable=False),
    Column("thread", String(64), nullable=False),
    Column("type", Integer, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("envelope", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index(None, "owner", "thread"),
    Index(None, "owner", "at"),
    sqlite_autoincrement=True,
)

ratings = Table(
    "ratings",
    metadata,
    Column("deal_id", String(64), primary_key=True),
    Column("rater", String(40), primary_key=True),
    Column("ratee", String(40), nullable=False, index=True),
    Column("stars", Integer, nullable=False),
    Column("rated_at", UtcDateTime, nullable=False),
)

intents = Table(
    "intents",
    metadata,
    Column("intent_id", String(40), primary_key=True),
    Column("subcategory", String(32), nullable=False),
    Column("action", String(16), nullable=False),
    Column("cell", Integer, nullable=False),
    Column("size", String(32), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("unit_price", Float),
    Column("lat", Float, nullable=False),
    Column("lon", Float, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("doc", JSON, nullable=False),
    Index("ix_intents_search", "subcategory", "action", "cell", "size", "unit_price", "lat", "lon", "intent_id"),
)

web_log = Table(
    "web_log",
    metadata,
    Column("seq", RowId, primary_key=True, autoincrement=True),
    Column("address", String(128), nullable=False, index=True),
    Column("external_id", String(64), nullable=False, unique=True),
    Column("from_person", Boolean, nullable=False),
    Column("message", JSON, nullable=False),
    Column("revision", RowId, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

leases = Table(
    "leases",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", String(64), nullable=False),
    Column("until", UtcDateTime, nullable=False),
)

link_codes = Table(
    "link_codes",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("person_id", String(32), nullable=False, index=True),
    Column("expires_at", UtcDateTime, nullable=False),
)

switches = Table(
    "switches",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("changed_by", String(160), nullable=False),
)

operator_tokens = Table(
    "operator_tokens",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("kind", String(8), nullable=False),
    Column("operator", String(160), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("audit_id", RowId, primary_key=True, autoincrement=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("operator", String(160), nullable=False),
    Column("command", String(64), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("detail", JSON, nullable=False),
    sqlite_autoincrement=True,
)

notes = Table(
    "notes",
    metadata,
    Column("note_id", RowId, primary_key=True, autoincrement=True),
    Column("person_id", String(32), nullable=False, index=True),
    Column("operator", String(160), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("broadcast_id", String(40), primary_key=True),
    Column("state", String(12), nullable=False, index=True),
    Column("created_at", UtcDateTime, nullable=False),
    *_doc(),
)

broadcast_recipients = Table(
    "broadcast_recipients",
    metadata,
    Column("broadcast_id", String(40), primary_key=True),
    Column("person_id", String(32), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("address", String(128), nullable=False),
    Column("language", String(16), nullable=False),
    Column("state", String(12), nullable=False),
    Column("reason", String(64)),
    Column("due_at", UtcDateTime, nullable=False),
    Column("outbox_id", RowId),
    Index(None, "broadcast_id", "state", "due_at"),
)

templates = Table(
    "templates",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("language", String(16), primary_key=True),
    Column("content_sid", String(64), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", Text),
    Column("checked_at", UtcDateTime, nullable=False),
)
