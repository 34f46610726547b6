"""The HTTP side of the web chat: sessions, origins, limits, files."""

import asyncio
import io
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.app import SENDING, App, build_app, running
from bot.web.server import MAX_UPLOAD, build_web
from nlu.understanding import Understanding
from tests.conftest import MovableClock

Client = TestClient[Any, Any]


@pytest.fixture
async def client(app: App) -> AsyncIterator[Client]:
    made: Client = TestClient(TestServer(build_web(app)), cookie_jar=aiohttp.CookieJar(unsafe=True))
    async with made:
        yield made


async def receive_until(socket: aiohttp.ClientWebSocketResponse, kind: str) -> dict[str, Any]:
    while True:
        frame: dict[str, Any] = await socket.receive_json(timeout=20)
        if frame["type"] == kind:
            return frame


async def test_the_page_makes_a_session_that_scripts_cannot_read(client: Client) -> None:
    page = await client.get("/")
    assert page.status == 200
    cookie = page.cookies["mai_session_1"]
    assert cookie["httponly"] and cookie["samesite"] == "Strict" and len(cookie.value) >= 32
    assert "default-src 'self'" in page.headers["Content-Security-Policy"]
    assert "mai_session_1" not in (await client.get("/")).cookies  # it is kept


@pytest.mark.parametrize("person", ["0", "51", "-1", "x"])
async def test_a_browser_has_a_bounded_number_of_people(client: Client, person: str) -> None:
    assert (await client.get("/", params={"person": person})).status == 400


async def test_without_a_session_there_is_no_chat(client: Client) -> None:
    assert (await client.get("/chat/socket")).status == 401
    assert (await client.post("/chat/upload", data=b"x")).status == 401


async def test_another_site_cannot_chat_in_a_persons_name(client: Client) -> None:
    await client.get("/")
    foreign = {"Origin": "https://evil.example"}
    assert (await client.get("/chat/socket", headers=foreign)).status == 403
    assert (await client.post("/chat/upload", data=b"x", headers=foreign)).status == 403


async def test_what_was_stored_is_acknowledged_and_repeats_are_one(client: Client) -> None:
    await client.get("/")
    async with client.ws_connect("/chat/socket") as socket:
        await receive_until(socket, "ready")
        for _ in range(2):
            await socket.send_json({"type": "text", "id": "message-1", "text": "hello"})
            assert (await receive_until(socket, "stored"))["id"] == "message-1"
        await socket.send_json({"type": "text", "id": "short", "text": "x"})
        assert "id" in (await receive_until(socket, "refused"))["why"]
        await socket.send_str("[]")
        await receive_until(socket, "refused")
        await socket.send_json({"type": "location", "id": "message-2", "lat": 91, "lon": 0})
        await receive_until(socket, "refused")
    async with client.ws_connect("/chat/socket?since=0") as again:
        shown = []
        while (frame := await again.receive_json(timeout=20))["type"] != "ready":
            shown.append(frame)
        assert sum(one["mine"] for one in shown) == 1


async def test_two_people_of_one_browser_are_strangers(client: Client) -> None:
    await client.get("/")
    await client.get("/", params={"person": "2"})
    async with client.ws_connect("/chat/socket?person=1") as ann, client.ws_connect("/chat/socket?person=2") as luis:
        await receive_until(ann, "ready")
        await receive_until(luis, "ready")
        await ann.send_json({"type": "text", "id": "message-1", "text": "hello"})
        await receive_until(ann, "stored")
        with pytest.raises(TimeoutError):
            await luis.receive(timeout=0.5)


async def test_uploads_have_a_limit_and_files_are_served_safely(client: Client) -> None:
    await client.get("/")
    assert (await client.post("/chat/upload", data=b"")).status == 400
    assert (await client.post("/chat/upload", data=io.BytesIO(b"x" * (MAX_UPLOAD + 1)))).status == 413
    page = b"<script>alert(1)</script>"
    blob = (await (await client.post("/chat/upload", data=page)).json())["blob"]
    served = await client.get(f"/files/{blob}", params={"type": "text/html", "name": "../x.html"})
    assert await served.read() == page
    assert served.content_type == "application/octet-stream"
    assert served.headers["Content-Disposition"].startswith("attachment")
    assert served.headers["X-Content-Type-Options"] == "nosniff"
    for missing in ("0" * 64, "..%2f..%2fetc%2fpasswd"):
        assert (await client.get(f"/files/{missing}")).status == 404


async def test_a_webhook_without_its_secret_is_refused_before_it_is_read(client: Client) -> None:
    assert (await client.post("/webhooks/telegram", data=b"{broken")).status == 403


async def test_a_page_sees_what_another_process_sends(
    app: App, clock: MovableClock, understanding: Understanding
) -> None:
    second = build_app(app.settings, clock=clock, understanding=understanding)
    async with running(second):
        assert app.leadership.holds(SENDING) and not second.leadership.holds(SENDING)
        server: Client = TestClient(TestServer(build_web(second)), cookie_jar=aiohttp.CookieJar(unsafe=True))
        async with server:
            await server.get("/")
            async with server.ws_connect("/chat/socket") as socket:
                await receive_until(socket, "ready")
                await socket.send_json({"id": "message-1", "type": "text", "text": "hello"})
                async with asyncio.timeout(60):
                    while "Which town" not in (await receive_until(socket, "message"))["message"]["text"]:
                        pass
