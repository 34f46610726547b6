"""Runs migrations over the connection that `bot.migrate` hands in."""

from alembic import context

from adapters.storage.tables import metadata


def run() -> None:
    """Apply them in one transaction."""
    connection = context.config.attributes["connection"]
    context.configure(
        connection=connection, target_metadata=metadata, render_as_batch=True, user_module_prefix="tables."
    )
    with context.begin_transaction():
        context.run_migrations()


run()
