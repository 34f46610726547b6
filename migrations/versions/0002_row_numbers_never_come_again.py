"""Row numbers never come again: without AUTOINCREMENT, SQLite gives the number of a deleted last row to the next one,
and who still holds the old number would take the new row for it."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBERED = ("work", "outbox", "bus_outbox", "message_log", "web_log")


def upgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    for name in NUMBERED:
        with op.batch_alter_table(name, recreate="always", table_kwargs={"sqlite_autoincrement": True}):
            pass


def downgrade() -> None:
    if op.get_context().dialect.name != "sqlite":
        return
    for name in NUMBERED:
        with op.batch_alter_table(name, recreate="always", table_kwargs={"sqlite_autoincrement": False}):
            pass
