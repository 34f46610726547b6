"""Brings the database's schema up to date; safe to run at every start."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection

from adapters.storage.engine import sync_url

MIGRATIONS = Path(__file__).parent.parent / "migrations"
_LOCK = 7_301_946
"""PostgreSQL advisory lock, so that two processes that start at once do not both migrate."""


def config(connection: Connection) -> Config:
    """Alembic's configuration over an open connection."""
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    made.attributes["connection"] = connection
    return made


def migrate(database_url: str) -> None:
    """Apply what is missing."""
    engine = create_engine(sync_url(database_url))
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            command.upgrade(config(connection), "head")
    finally:
        engine.dispose()


def is_current(database_url: str) -> bool:
    """True where the schema is there, and the newest."""
    engine = create_engine(sync_url(database_url))
    try:
        with engine.connect() as connection:
            newest = ScriptDirectory(str(MIGRATIONS)).get_current_head()
            return MigrationContext.configure(connection).get_current_revision() == newest
    finally:
        engine.dispose()
