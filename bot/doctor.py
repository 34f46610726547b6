"""`mai doctor`: is everything set up, and what to do where it is not."""

from collections.abc import Awaitable, Callable

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot
from telegram.error import TelegramError

from adapters.storage.engine import open_engine
from adapters.storage.unit_of_work import SqlStore
from bot import whatsapp
from bot.clock import SystemClock
from bot.migrate import is_current
from bot.settings import Settings
from nlu.model_setup import is_ready

Check = Callable[[Settings], Awaitable[str | None]]
"""None where all is well, else what to do."""


async def doctor(settings: Settings) -> int:
    """Print one line a check; 1 where something is to be done."""
    checks: dict[str, Check] = {
        "data folder": _data_dir, "language model": _model, "database": _database, "schema": _schema, "telegram": _telegram,
        "whatsapp": whatsapp.check,
    }  # fmt: skip
    failed = 0
    print("✓ settings")
    for name, check in checks.items():
        remedy = await check(settings)
        failed += remedy is not None
        print(f"✓ {name}" if remedy is None else f"✗ {name}: {remedy}")
    return 1 if failed else 0


async def _data_dir(settings: Settings) -> str | None:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        probe = settings.data_dir / ".probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        return f"DATA_DIR cannot be written ({error.strerror}); choose another folder"
    return None


async def _model(settings: Settings) -> str | None:
    return None if is_ready(settings.data_dir) else "not built yet; run `make setup` or `mai setup`"


async def _database(settings: Settings) -> str | None:
    store = SqlStore(open_engine(settings.database), SystemClock())
    try:
        async with store.reading() as connection:
            await connection.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError) as error:
        return f"DATABASE_URL does not answer ({type(error).__name__}); is the server running, and are name and password right?"
    finally:
        await store.close()
    return None


async def _schema(settings: Settings) -> str | None:
    try:
        return (
            None if is_current(settings.database) else "not the newest; run `mai migrate` (or `mai run`, which does it)"
        )
    except SQLAlchemyError:
        return "cannot be looked at; mend the database first"


async def _telegram(settings: Settings) -> str | None:
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        return None
    try:
        async with Bot(token, base_url=f"{settings.telegram_api_url}/bot"):
            return None
    except TelegramError as error:
        return f"TELEGRAM_BOT_TOKEN is not accepted ({type(error).__name__}); copy it again from @BotFather"
