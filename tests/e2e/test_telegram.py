"""The story and the manners over Telegram: real HTTP against the Bot API server of the tests."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.app import App, build_app, running
from bot.migrate import migrate
from bot.settings import Settings
from bot.web.server import build_web
from nlu.understanding import Understanding
from tests.fake_telegram import TOKEN, FakeTelegram, blocked, migrated, retry_after

ANN, LUIS = 101, 202


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    server = FakeTelegram()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture(params=["polling", "webhook"])
async def bot(
    request: pytest.FixtureRequest,
    telegram: FakeTelegram,
    tmp_path: Path,
    understanding: Understanding,
    free_port: Callable[[], int],
) -> AsyncIterator[App]:
    port = free_port()
    settings = Settings(
        data_dir=tmp_path,
        database_url=f"sqlite:///{tmp_path / 'test.db'}",
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=telegram.url,
        telegram_webhook_secret=SecretStr("a-secret-of-the-tests"),
        public_base_url=f"http://127.0.0.1:{port}" if request.param == "webhook" else "",
    )
    migrate(settings.database)
    app = build_app(settings, understanding=understanding)
    runner = web.AppRunner(build_web(app), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    async with running(app):
        async with asyncio.timeout(10):
            while "" not in telegram.menus:
                await asyncio.sleep(0.02)
        yield app
    await runner.cleanup()


async def until(telegram: FakeTelegram, chat: int, text: str) -> None:
    async with asyncio.timeout(60):
        while not any(text in shown for shown in telegram.texts(chat)):
            await asyncio.sleep(0.02)


async def talk(telegram: FakeTelegram, chat: int, language: str, *turns: tuple[str, str]) -> None:
    for text, answer in turns:
        await telegram.say(chat, text, language)
        await until(telegram, chat, answer)


async def bear(telegram: FakeTelegram, chat: int = ANN) -> None:
    await talk(telegram, chat, "en", ("hello", "Which town"), ("Chicago", "How much may I decide"))
    await telegram.press(chat, "Always ask me")
    await until(telegram, chat, "Up to which amount")
    await telegram.press(chat, "I trust you")
    await until(telegram, chat, "Your MAI is ready")


async def test_the_story(bot: App, telegram: FakeTelegram) -> None:
    await talk(
        telegram, ANN, "en",
        ("I have some old tires, 225/65R17, still good. Wish I could get rid of them.", "Which town"),
        ("Chicago", "How much may I decide"),
    )  # fmt: skip
    await telegram.press(ANN, "Always ask me")
    await until(telegram, ANN, "Up to which amount")
    await telegram.press(ANN, "I trust you")
    await talk(telegram, ANN, "en", ("4", "price would you like"), ("80", "least you would"), ("60", "Shall I look"))
    await telegram.press(ANN, "Yes, go ahead")
    await until(telegram, ANN, "looking for someone")
    await talk(
        telegram,
        LUIS,
        "es",
        ("Necesito llantas para mi camioneta, 225/65R17", "ciudad vives"),
        ("Chicago", "Cuánto puedo"),
    )
    await telegram.press(LUIS, "Pregúntame", "es")
    await until(telegram, LUIS, "Hasta qué")
    await telegram.press(LUIS, "Confío", "es")
    await until(telegram, LUIS, "Cuántos")
    await talk(telegram, LUIS, "es", ("4", "máximo que"), ("70", "Busco a alguien"))
    await telegram.press(LUIS, "Sí", "es")
    await until(telegram, LUIS, "¿Estás de acuerdo?")
    await until(telegram, ANN, "Do you agree?")
    await telegram.press(ANN, "Approve")
    await until(telegram, ANN, "wait for the other side")
    await telegram.press(LUIS, "Aprobar", "es")
    await until(telegram, ANN, "<b>Agreed: tires ")
    await until(telegram, LUIS, "Acordado")
    card = next(message for message in telegram.chats[ANN].values() if "Do you agree?" in message.get("text", ""))
    assert "✓ Approve" in card["text"]
    assert "reply_markup" not in card
    assert sum(method == "answerCallbackQuery" for method, _ in telegram.calls) == 8
    async with asyncio.timeout(20):
        while not {"sendDocument", "sendLocation"} <= {method for method, _ in telegram.calls}:
            await asyncio.sleep(0.02)


async def test_menus_in_every_language(bot: App, telegram: FakeTelegram) -> None:
    assert {"", "en", "es"} <= set(telegram.menus)
    assert [command["command"] for command in telegram.menus["es"]][:3] == ["start", "help", "status"]
    assert telegram.menus["es"] != telegram.menus["en"]


async def test_repeated_and_disordered_updates_are_handled_once(bot: App, telegram: FakeTelegram) -> None:
    await bear(telegram)
    update = await telegram.say(ANN, "/help")
    await until(telegram, ANN, "in your own words")
    later = {**update, "update_id": update["update_id"] + 50, "message": {**update["message"], "text": "/nonsense"}}
    for again in (later, update, later):
        await telegram.deliver(again)
    await until(telegram, ANN, "I don't know that command")
    await bot.settled()
    assert sum("/status – how" in text for text in telegram.texts(ANN)) == 1
    assert sum("I don't know that command" in text for text in telegram.texts(ANN)) == 1


async def test_asked_to_wait_and_moved_and_blocked(bot: App, telegram: FakeTelegram) -> None:
    await bear(telegram)
    assert await bot.settled()
    telegram.errors = [retry_after(1)]
    await telegram.say(ANN, "/help")
    await until(telegram, ANN, "in your own words")
    assert await bot.settled()
    telegram.errors = [migrated(303)]
    await telegram.say(ANN, "/nonsense")
    await until(telegram, 303, "I don't know that command")
    assert await bot.settled()
    telegram.errors = [blocked()]
    await telegram.say(303, "/help")
    async with asyncio.timeout(10):
        while True:
            async with bot.store() as uow:
                address = await uow.people.address("telegram", "303")
            if address is not None and address.blocked:
                break
            await asyncio.sleep(0.05)
    await telegram.say(303, "/help")
    await until(telegram, 303, "in your own words")


async def test_text_is_escaped_and_strange_things_get_an_answer(bot: App, telegram: FakeTelegram) -> None:
    await bear(telegram)
    await telegram.say(ANN, "I want to sell <b>my</b> sofa & chair for 20 & more <script>")
    await until(telegram, ANN, "Sell: ")
    strange: dict[str, dict[str, Any]] = {
        "voice messages": {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
        "don't need contacts": {"contact": {"phone_number": "1", "first_name": "X"}},
        "cannot read that kind": {"dice": {"emoji": "🎲", "value": 1}},
    }
    for answer, content in strange.items():
        await telegram.update(message=telegram.message(ANN, **content))
        await until(telegram, ANN, answer)


async def test_an_album_is_one_message_and_its_photo_is_kept(bot: App, telegram: FakeTelegram) -> None:
    await bear(telegram)
    telegram.files["big"] = b"\xff\xd8 a picture"
    photo = [{"file_id": "big", "file_unique_id": "b", "width": 9, "height": 9}]
    for caption in ("selling this bike, 120", None, None):
        content: dict[str, Any] = {"photo": photo, "media_group_id": "album-1"} | (
            {"caption": caption} if caption else {}
        )
        await telegram.update(message=telegram.message(ANN, **content))
    await until(telegram, ANN, "Sell: bicycle")
    await bot.settled()
    assert any(method == "sendPhoto" for method, _ in telegram.calls)
    assert not any("Nice photo" in text for text in telegram.texts(ANN))


async def test_a_location_is_a_town(bot: App, telegram: FakeTelegram) -> None:
    await talk(telegram, ANN, "en", ("hello", "Which town"))
    await telegram.update(message=telegram.message(ANN, location={"latitude": 41.88, "longitude": -87.63}))
    await until(telegram, ANN, "I count in USD")


async def test_a_webhook_without_the_secret_is_refused(bot: App, telegram: FakeTelegram) -> None:
    url = telegram.webhook.get("url")
    if not url:
        return
    async with aiohttp.ClientSession() as session:
        for secret in ({}, {"X-Telegram-Bot-Api-Secret-Token": "wrong"}):
            async with session.post(url, data=b"not even JSON", headers=secret) as response:
                assert response.status == 403


async def test_the_notice_at_first_contact_is_pinned(bot: App, telegram: FakeTelegram) -> None:
    await telegram.say(ANN, "hello")
    await until(telegram, ANN, "Which town")
    async with asyncio.timeout(20):
        while not any(message.get("pinned") for message in telegram.chats[ANN].values()):
            await asyncio.sleep(0.02)
    assert ["private sign" in one["text"] for one in telegram.chats[ANN].values() if one.get("pinned")] == [True]


async def test_a_group_is_answered_only_when_it_calls_the_bot(bot: App, telegram: FakeTelegram) -> None:
    group = -900

    def said(text: str, **more: Any) -> dict[str, Any]:
        message = telegram.message(ANN, text=text, **more)
        return {**message, "chat": {"id": group, "type": "supergroup", "title": "Neighbours"}}

    mine = {**said("an answer"), "from": {"id": 1, "is_bot": True, "first_name": "MAI"}}
    for text in ("I sell my sofa", "/help", "@someone hello", "mail me at x@mai_test_bot.example"):
        await telegram.update(message=said(text))
    await telegram.update(message=said("hi @mai_test_bot, what can you do?"))
    await telegram.update(message=said("/help@mai_test_bot"))
    await telegram.update(message=said("thanks", reply_to_message=mine))
    async with asyncio.timeout(20):
        while len(telegram.chats[group]) < 3:
            await asyncio.sleep(0.02)
    assert await bot.settled()
    assert len(telegram.chats[group]) == 3
    assert all("Write to me privately" in text and "?start=group" in text for text in telegram.texts(group))
    async with bot.store() as uow:
        assert await uow.people.address("telegram", str(group)) is None
        assert await uow.people.address("telegram", str(ANN)) is None


async def test_a_poller_that_fell_silent_is_started_anew(
    bot: App, telegram: FakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    if telegram.webhook.get("url"):
        return
    monkeypatch.setattr("adapters.messaging.telegram.SILENT_SECONDS", 2.0)
    monkeypatch.setattr("adapters.messaging.telegram.WATCH_SECONDS", 0.2)
    await bear(telegram)
    telegram.silent = True
    await telegram.say(ANN, "/help")
    await asyncio.sleep(1.5)
    telegram.silent = False
    await until(telegram, ANN, "in your own words")
