"""Lines of the log carry what happened, and never what people wrote, tokens, or addresses."""

import asyncio
import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from opentelemetry.sdk.trace import TracerProvider
from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot

from adapters.storage.engine import open_engine
from bot.observability.logs import configure
from bot.observability.privacy import Scrubber, hiding, secrets_of
from bot.settings import Settings
from tests.fake_telegram import TOKEN, FakeTelegram

WORDS = "I sell my grandmother's piano, 3rd floor"


@pytest.fixture(params=["text", "json"])
def log(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """What a configured process writes; the logging of the tests is put back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    configure(Settings(log_format=request.param, telegram_bot_token=SecretStr(TOKEN)), stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)


async def test_a_bots_token_is_in_no_line_of_the_real_libraries(log: io.StringIO) -> None:
    libraries = ("httpx", "httpcore", "telegram", "asyncio")
    logging.getLogger().handlers[0].filters.clear()  # everything that they would say
    for name in libraries:
        logging.getLogger(name).setLevel(logging.DEBUG)
    server = FakeTelegram()
    await server.start()
    try:
        async with Bot(TOKEN, base_url=f"{server.url}/bot") as bot:
            with hiding(WORDS, "101"):
                await bot.send_message(101, WORDS)
    finally:
        await server.stop()
        for name in libraries:
            logging.getLogger(name).setLevel(logging.NOTSET)
    lines = log.getvalue()
    assert "POST" in lines and "sendMessage" in lines, "the libraries have spoken"
    assert TOKEN not in lines and TOKEN.partition(":")[2] not in lines
    assert WORDS not in lines and "piano" not in lines


def test_libraries_only_speak_of_what_is_wrong(log: io.StringIO) -> None:
    logging.getLogger("httpx").setLevel(logging.DEBUG)
    logging.getLogger("httpx").info("chatter")
    logging.getLogger("httpx").error("trouble")
    logging.getLogger("httpx").setLevel(logging.NOTSET)
    logging.getLogger("bot.app").info("ours")
    assert "chatter" not in log.getvalue() and "trouble" in log.getvalue() and "ours" in log.getvalue()


async def test_an_error_of_the_database_does_not_show_its_parameters(log: io.StringIO, tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'x.db'}")
    try:
        async with engine.begin() as connection:
            await connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": WORDS})
    except SQLAlchemyError:
        logging.getLogger("bot").exception("it failed")
    await engine.dispose()
    assert "no such table: nowhere" in log.getvalue() and "piano" not in log.getvalue()


@pytest.mark.parametrize(
    ("line", "kept", "gone"),
    [
        ("from whatsapp:+14155550100 to +52 1 55 1234 5678", "from whatsapp:", ("4155550100", "1234 5678")),
        ("GET https://api.telegram.org/bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/getMe", "/getMe", ("AAHdq",)),
        ("bot12345%3Atest-token-of-the-tests-0123456789", "bot", ("test-token",)),
        ("chat 5512345678 blocked us", "blocked us", ("5512345678",)),
        ("chat -1001234567890 moved", "moved", ("1001234567890",)),
        ("Authorization: Bearer abc.def-123456", "Authorization", ("abc.def",)),
        ("postgresql://mai:s3cr3t-pass@db/mai refused", "@db/mai refused", ("s3cr3t",)),
        ("GET /operator?token=0123456789abcdefghijkl&x=1", "&x=1", ("0123456789abc",)),
        ("write to ann.smith@example.org", "write to", ("ann.smith", "example.org")),
        ("file " + "ab" * 32, "file", ("abab",)),
        ("SID AC" + "0f" * 16, "SID", ("0f0f",)),
        ("[parameters: {'text': 'hello\nthere'}]\n(Background", "(Background", ("hello",)),
    ],
)
def test_what_reaches_a_person_or_opens_a_door_is_blotted_out(line: str, kept: str, gone: tuple[str, ...]) -> None:
    shown = Scrubber()(line)
    assert kept in shown
    assert not [part for part in gone if part in shown], shown


@pytest.mark.parametrize("line", ["2026-11-24T23:52:07.123+00:00", "work 4711 of kind wish.search failed, attempt 2",
                                  "again in 16.0 s", "p_0a1b2c3d4e5f6a7b8c9d0e1f", "127.0.0.1:5432"])  # fmt: skip
def test_what_an_operator_needs_stays(line: str) -> None:
    assert Scrubber()(line) == line


def test_every_secret_of_the_settings_is_known() -> None:
    settings = Settings(
        database_url="postgresql://mai:over-the-hills@db/mai",
        operator_token=SecretStr("an operator's token of length"),
        model_api_key=SecretStr("sk-model-key"),
        twilio_account_sid="AC-some-account",
        twilio_auth_token=SecretStr("new-one-1,old-one-2"),
        twilio_whatsapp_from="MG1",
        public_base_url="https://mai.example",
    )
    scrub = Scrubber(secrets_of(settings))
    for secret in ("over-the-hills", "an operator's token of length", "sk-model-key", "new-one-1", "old-one-2"):
        assert secret not in scrub(f"it was {secret}.")


def test_words_of_the_turn_are_not_shown_whole_or_in_part(log: io.StringIO) -> None:
    with hiding(WORDS, "Ännchen\n"):
        try:
            raise ValueError(f"couldn't read 'piano' of {WORDS!r}, by {'Ännchen'!r}")
        except ValueError:
            logging.getLogger("bot").exception("work %s failed", 7)
    assert "work 7 failed" in log.getvalue() and "ValueError" in log.getvalue()
    assert not [part for part in ("piano", "grandmother", "nnchen") if part in log.getvalue()], log.getvalue()
    assert "piano" in Scrubber()("outside of the turn, piano is a word")


async def test_words_are_hidden_also_where_an_error_is_logged_further_out(log: io.StringIO) -> None:
    async def send() -> None:
        with hiding(WORDS):
            raise ValueError(WORDS)

    async def send_all() -> None:
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(send())
        except ExceptionGroup as errors:
            raise RuntimeError("sending failed") from errors

    try:
        await send_all()
    except RuntimeError:
        logging.getLogger("bot").exception("it failed")
    assert "sending failed" in log.getvalue() and "piano" not in log.getvalue()


def test_a_record_that_cannot_be_shown_is_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    root, stream = logging.getLogger(), io.StringIO()
    handler = configure(Settings(), stream)
    root.removeHandler(handler)
    handler.handle(logging.LogRecord("bot", logging.ERROR, __file__, 1, "%d pianos", (WORDS,), None))
    shown = capsys.readouterr().err
    assert "could not be written (TypeError)" in shown and "piano" not in shown + stream.getvalue()


def test_json_lines_say_when_where_what_and_in_which_trace() -> None:
    stream = io.StringIO()
    handler = configure(Settings(log_format="json"), stream)
    try:
        with TracerProvider().get_tracer("tests").start_as_current_span("turn") as span:
            logging.getLogger("bot.sender").warning("%s waits", "lane")
            trace = f"{span.get_span_context().trace_id:032x}"
        logging.getLogger("bot.sender").warning("outside")
    finally:
        logging.getLogger().removeHandler(handler)
    inside, outside = (json.loads(line) for line in stream.getvalue().splitlines())
    assert (inside["level"], inside["logger"], inside["message"]) == ("WARNING", "bot.sender", "lane waits")
    assert inside["time"].endswith("+00:00") and inside["trace"] == trace
    assert "trace" not in outside
