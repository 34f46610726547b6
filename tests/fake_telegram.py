"""A Bot API server for tests: real HTTP, polling or webhook, files, and the errors of the real one.

Where the published description of the Bot API lies beside the project, every call is checked against it.
"""

import asyncio
import json
from collections import defaultdict
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

TOKEN = "12345:test-token-of-the-tests-0123456789"
SPEC = Path(__file__).parent.parent.parent / "shared" / "specs" / "telegram_bot_api_spec.min.json"
_PLAIN = {"Integer": int, "String": str, "Boolean": bool, "Float": float}


class FakeTelegram:
    def __init__(self) -> None:
        self.spec: dict[str, Any] | None = json.loads(SPEC.read_text()) if SPEC.is_file() else None
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.chats: dict[int, dict[int, dict[str, Any]]] = defaultdict(dict)
        self.files: dict[str, bytes] = {}
        self.errors: list[dict[str, Any]] = []
        """Answers to give to the next sending calls instead of doing them."""
        self.silent = False
        """Long polls are taken and never answered, as over a connection that died without saying so."""
        self.blocked_by: set[int] = set()
        """Chats that refuse everything."""
        self.throttled: set[int] = set()
        """Chats for which the next message is answered with 429, once."""
        self.webhook: dict[str, Any] = {}
        self.menus: dict[str, list[dict[str, str]]] = {}
        self._updates: list[dict[str, Any]] = []
        self._news = asyncio.Event()
        self._numbers = count(1)
        self._update_numbers = count(1000)
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self) -> None:
        app = web.Application(client_max_size=50 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/{path:.*}", self._file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    # What people do

    def user(self, chat: int, language: str = "en") -> dict[str, Any]:
        return {"id": chat, "is_bot": False, "first_name": f"Person {chat}", "language_code": language}

    def message(self, chat: int, language: str = "en", **content: Any) -> dict[str, Any]:
        return {
            "message_id": next(self._numbers),
            "date": 1_700_000_000,
            "chat": {"id": chat, "type": "private", "first_name": f"Person {chat}"},
            "from": self.user(chat, language),
            **content,
        }

    async def say(self, chat: int, text: str, language: str = "en") -> dict[str, Any]:
        return await self.update(message=self.message(chat, language, text=text))

    async def press(self, chat: int, label: str, language: str = "en") -> dict[str, Any]:
        number, button = self.find_button(chat, label)
        query = {
            "id": str(next(self._numbers)),
            "from": self.user(chat, language),
            "chat_instance": "1",
            "message": self.chats[chat][number],
            "data": button["callback_data"],
        }
        return await self.update(callback_query=query)

    async def update(self, **content: Any) -> dict[str, Any]:
        made = {"update_id": next(self._update_numbers), **content}
        await self.deliver(made)
        return made

    async def deliver(self, update: dict[str, Any]) -> None:
        if self.webhook.get("url"):
            headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
            async with aiohttp.ClientSession() as session:
                async with session.post(self.webhook["url"], json=update, headers=headers) as response:
                    assert response.status == 200, await response.text()
            return
        self._updates.append(update)
        self._news.set()

    def find_button(self, chat: int, label: str) -> tuple[int, dict[str, Any]]:
        for number, message in sorted(self.chats[chat].items(), reverse=True):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"].startswith(label):
                        return number, button
        raise AssertionError(f"no button {label!r}")

    def texts(self, chat: int) -> list[str]:
        return [message.get("text", "") for _, message in sorted(self.chats[chat].items())]

    # What the bot calls

    async def _call(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != TOKEN:
            return _error(401, "Unauthorized")
        method = request.match_info["method"]
        data = await _parameters(request)
        self._check(method, data)
        self.calls.append((method, data))
        if method.startswith(("send", "edit")) and self.errors:
            answer = self.errors.pop(0)
            return web.json_response(answer, status=answer["error_code"])
        if method.startswith("send") and (refusal := self._refusal(int(data["chat_id"]))) is not None:
            return web.json_response(refusal, status=refusal["error_code"])
        handler = getattr(self, f"_on_{method}", None)
        if handler is None:
            return _error(404, "Not Found")
        result = handler(data)
        if asyncio.iscoroutine(result):
            result = await result
        if isinstance(result, web.Response):
            return result
        return web.json_response({"ok": True, "result": result})

    def _refusal(self, chat: int) -> dict[str, Any] | None:
        if chat in self.blocked_by:
            return blocked()
        if chat in self.throttled:
            self.throttled.discard(chat)
            return retry_after(1)
        return None

    def _check(self, method: str, data: dict[str, Any]) -> None:
        if self.spec is None:
            return
        known = {field["name"]: field for field in self.spec["methods"][method].get("fields", [])}
        unknown = set(data) - set(known)
        assert not unknown, f"{method} has no parameter {unknown}"
        missing = {name for name, field in known.items() if field["required"]} - set(data)
        assert not missing, f"{method} needs {missing}"
        for name, value in data.items():
            kinds = known[name]["types"]
            plain = tuple(_PLAIN[kind] for kind in kinds if kind in _PLAIN)
            if len(plain) == len(kinds):
                assert isinstance(value, plain), f"{method}.{name} must be {kinds}"

    async def _on_getUpdates(self, data: dict[str, Any]) -> Any:
        if self.silent:
            await asyncio.sleep(60)
        offset = int(data.get("offset", 0))
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates:
            self._news.clear()
            try:
                async with asyncio.timeout(min(float(data.get("timeout", 0)), 1.0)):
                    await self._news.wait()
            except TimeoutError:
                return []
        return list(self._updates)

    def _on_getMe(self, data: dict[str, Any]) -> Any:
        return {"id": 1, "is_bot": True, "first_name": "MAI", "username": "mai_test_bot"}

    def _on_setWebhook(self, data: dict[str, Any]) -> Any:
        self.webhook = data
        return True

    def _on_deleteWebhook(self, data: dict[str, Any]) -> Any:
        self.webhook = {}
        return True

    def _on_setMyCommands(self, data: dict[str, Any]) -> Any:
        self.menus[data.get("language_code", "")] = data["commands"]
        return True

    def _on_answerCallbackQuery(self, data: dict[str, Any]) -> Any:
        return True

    def _on_sendMessage(self, data: dict[str, Any]) -> Any:
        if not data["text"] or len(data["text"]) > 4096:
            return _error(400, "Bad Request: message is too long")
        for row in data.get("reply_markup", {}).get("inline_keyboard", []):
            assert all(len(button["callback_data"].encode()) <= 64 for button in row)
        return self._sent(data, text=data["text"])

    def _on_sendPhoto(self, data: dict[str, Any]) -> Any:
        return self._sent(data, photo=[{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}])

    def _on_pinChatMessage(self, data: dict[str, Any]) -> Any:
        message = self.chats[int(data["chat_id"])].get(int(data["message_id"]))
        if message is None:
            return _error(400, "Bad Request: message to pin not found")
        message["pinned"] = True
        return True

    def _on_sendDocument(self, data: dict[str, Any]) -> Any:
        return self._sent(data, document={"file_id": "d", "file_unique_id": "d", "file_name": "x"})

    def _on_sendLocation(self, data: dict[str, Any]) -> Any:
        return self._sent(data, location={"latitude": data["latitude"], "longitude": data["longitude"]})

    def _sent(self, data: dict[str, Any], **content: Any) -> Any:
        chat = int(data["chat_id"])
        message = self.message(chat, **content)
        markup = data.get("reply_markup", {})
        if "inline_keyboard" in markup:
            message["reply_markup"] = markup
        self.chats[chat][message["message_id"]] = message
        return message

    def _on_editMessageText(self, data: dict[str, Any]) -> Any:
        message = self.chats[int(data["chat_id"])].get(int(data["message_id"]))
        if message is None:
            return _error(400, "Bad Request: message to edit not found")
        message["text"] = data["text"]
        message.pop("reply_markup", None)
        if "reply_markup" in data:
            message["reply_markup"] = data["reply_markup"]
        return message

    def _on_getFile(self, data: dict[str, Any]) -> Any:
        if data["file_id"] not in self.files:
            return _error(400, "Bad Request: invalid file_id")
        return {"file_id": data["file_id"], "file_unique_id": data["file_id"], "file_path": data["file_id"]}

    async def _file(self, request: web.Request) -> web.Response:
        return web.Response(body=self.files[request.match_info["path"]])


async def _parameters(request: web.Request) -> dict[str, Any]:
    """Parameters as the library sends them: a form whose structured values are JSON."""
    if request.content_type == "application/json":
        return dict(await request.json())
    data: dict[str, Any] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            with value.file as file:
                data[name] = file.read()
            continue
        try:
            data[name] = json.loads(str(value))
        except ValueError:
            data[name] = str(value)
        if name in ("text", "callback_query_id", "secret_token", "file_id", "chat_id"):
            data[name] = str(value)
    return data


def _error(code: int, description: str) -> web.Response:
    return web.json_response({"ok": False, "error_code": code, "description": description}, status=code)


def retry_after(seconds: int) -> dict[str, Any]:
    return {
        "ok": False,
        "error_code": 429,
        "description": f"Too Many Requests: retry after {seconds}",
        "parameters": {"retry_after": seconds},
    }


def blocked() -> dict[str, Any]:
    return {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"}


def migrated(new_chat: int) -> dict[str, Any]:
    return {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new_chat},
    }
