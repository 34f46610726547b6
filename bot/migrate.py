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
            upgrade(connection, "head")
    finally:
        engine.dispose()


def upgrade(connection: Connection, revision: str) -> None:
    """Apply what is missing up to a revision, within the connection's transaction."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
    command.upgrade(config(connection), revision)


def is_current(database_url: str) -> bool:
    """True where the schema is there, and the newest."""
    engine = create_engine(sync_url(database_url))
    schema = Schema()
    try:
        with engine.connect() as connection:
            return schema.of(connection) == schema.newest
    finally:
        engine.dispose()


class Schema:
    """What the migrations of this program know."""

    def __init__(self) -> None:
        scripts = ScriptDirectory(str(MIGRATIONS))
        self.newest = scripts.get_current_head()
        self.known = frozenset(script.revision for script in scripts.walk_revisions())

    @staticmethod
    def of(connection: Connection) -> str | None:
        """The revision of a database; None where it has no schema yet."""
        return MigrationContext.configure(connection).get_current_revision()

    def judge(self, revision: str | None) -> tuple[bool, str]:
        """Can this program work over a database of this revision, and if not, what to do."""
        if revision == self.newest:
            return True, f"revision {revision}"
        if revision is not None and revision not in self.known:
            return False, f"the database is of a newer version ({revision}); start that version of the program"
        return False, f"the database is at {revision or 'nothing'}, not at {self.newest}; run `mai migrate`"
