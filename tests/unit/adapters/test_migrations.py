"""The schema that migrations make is the one that the code expects."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from adapters.storage.engine import sync_url
from adapters.storage.tables import metadata
from bot.migrate import is_current, migrate


def test_migrations_lead_to_the_schema_of_the_code(database_url: str) -> None:
    assert not is_current(database_url)
    migrate(database_url)
    migrate(database_url)  # a second time changes nothing
    assert is_current(database_url)
    engine = create_engine(sync_url(database_url))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_a_row_number_never_comes_again(database_url: str) -> None:
    migrate(database_url)
    engine = create_engine(sync_url(database_url))
    add = text("INSERT INTO bus_outbox (recipient, envelope) VALUES ('x', '')")
    with engine.begin() as connection:
        connection.execute(add)
        first = connection.execute(text("SELECT max(message_id) FROM bus_outbox")).scalar_one()
        connection.execute(text("DELETE FROM bus_outbox"))
        connection.execute(add)
        assert connection.execute(text("SELECT max(message_id) FROM bus_outbox")).scalar_one() > first
    engine.dispose()
