"""Twilio for tests: real HTTP, signed webhooks, the 24-hour window, templates that want approval, limits and error codes.

Where the official OpenAPI descriptions lie beside the project, every request is checked against them.
"""

import asyncio
import base64
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from twilio.request_validator import RequestValidator

from tests.openapi import OpenApi

ACCOUNT = "AC" + "a" * 32
TOKEN = "auth-token-of-the-tests-0123456789"
SENDER = "whatsapp:+14155550100"
SERVICE = "MG" + "b" * 32
WINDOW = timedelta(hours=24)
MAX_VARIABLE = 255
MEDIA_TYPES = {"image/jpeg", "image/png", "application/pdf"}
_ADDRESS = re.compile(r"whatsapp:(\+\d{6,15}|[A-Z]{2}\.[A-Za-z0-9]{1,128})")
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


@dataclass(slots=True)
class Sent:
    """A message of the bot's, as the person would see it."""

    sid: str
    address: str
    text: str
    callback: str
    buttons: list[tuple[str, str]] = field(default_factory=list)
    """Label and id."""
    media: list[str] = field(default_factory=list)
    place: str = ""
    list_label: str = ""
    content_sid: str = ""
    status: str = "queued"
    error: int | None = None


class FakeTwilio:
    def __init__(self, token: str = TOKEN) -> None:
        self.api, self.content_api = OpenApi.load("twilio_api_v2010.json"), OpenApi.load("twilio_content_v1.json")
        self.messaging_api = OpenApi.load("twilio_messaging_v1.json")
        self.token = token
        self.sent: list[Sent] = []
        self.requests: list[tuple[str, str]] = []
        """Method and path of everything that was asked."""
        self.contents: dict[str, dict[str, Any]] = {}
        self.approvals: dict[str, dict[str, str]] = {}
        self.media: dict[str, tuple[str, bytes]] = {}
        self.errors: list[tuple[int, int, dict[str, str]] | None] = []
        """HTTP status, code and headers to answer the next messages with; None lets one through."""
        self.content_errors: list[tuple[int, int, dict[str, str]] | None] = []
        """The same for what is asked of the Content API."""
        self.later: list[int] = []
        """Codes with which the next messages fail after they were taken."""
        self.unsubscribed: set[str] = set()
        self.account_status = "active"
        self.sender_status = "ONLINE"
        self.callbacks: Sequence[str] = ("sent", "delivered")
        self.window_at_once = False
        self.rate = 80
        """Messages a second; more are answered with 429."""
        self._taken: list[datetime] = []
        self.page_size = 1_000
        self.webhook = ""
        self.troubles: list[str] = []
        """What the real one would not do to us, or we may not do to it."""
        self.heard: dict[str, datetime] = {}
        self.ahead = timedelta()
        self._numbers = count(1)
        self._tasks: set[asyncio.Task[None]] = set()
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.url = ""

    async def start(self) -> None:
        app = web.Application(client_max_size=2**20, middlewares=[self._guard])
        account = f"/2010-04-01/Accounts/{ACCOUNT}"
        app.add_routes([
            web.post(MESSAGES, self._create_message), web.get(f"{account}.json", self._account),
            web.get(f"{account}/Messages/{{message}}/Media/{{sid}}", self._redirect), web.get("/stored/{sid}", self._stored),
            web.post("/v1/Content", self._create_content), web.get("/v1/Content", self._list_contents),
            web.delete("/v1/Content/{sid}", self._delete_content),
            web.get("/v1/Content/{sid}/ApprovalRequests", self._approval),
            web.post("/v1/Content/{sid}/ApprovalRequests/whatsapp", self._submit),
            web.get("/v1/Services/{sid}", self._service), web.get("/v2/Channels/Senders", self._senders),
        ])  # fmt: skip
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._session = aiohttp.ClientSession()

    async def stop(self) -> None:
        await self.settled()
        if self._session is not None:
            await self._session.close()
        if self._runner is not None:
            await self._runner.cleanup()
        assert not self.troubles, self.troubles

    async def settled(self) -> None:
        """All callbacks have been made."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def _sid(self, prefix: str) -> str:
        return prefix + hashlib.md5(f"{prefix}{next(self._numbers)}".encode(), usedforsecurity=False).hexdigest()

    # What people do

    async def say(self, address: str, text: str, **more: str) -> str:
        return await self.write(address, {"Body": text, "MessageType": "text", **more})

    async def press(self, address: str, label: str) -> str:
        """Press the newest button whose label begins so."""
        for message in reversed(self.shown(address)):
            for name, identifier in message.buttons:
                if name.startswith(label):
                    kind = "interactive" if message.list_label else "button"
                    pressed = (
                        {"ListId": identifier, "ListTitle": name}
                        if message.list_label
                        else {"ButtonPayload": identifier, "ButtonText": name}
                    )
                    extra = {"MessageType": kind, "OriginalRepliedMessageSid": message.sid}
                    return await self.write(address, {"Body": name, **pressed, **extra})
        raise AssertionError(f"no button {label!r}; last: {self.texts(address)[-1:]}")

    async def send_file(self, address: str, data: bytes, mime_type: str, kind: str, caption: str = "") -> str:
        sid, message = self._sid("ME"), self._sid("MM")
        self.media[sid] = (mime_type, data)
        url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{message}/Media/{sid}"
        return await self.write(
            address,
            {
                "Body": caption,
                "NumMedia": "1",
                "MediaUrl0": url,
                "MediaContentType0": mime_type,
                "MessageType": kind,
                "MessageSid": message,
                "SmsSid": message,
            },
        )

    async def send_location(self, address: str, lat: float, lon: float) -> str:
        return await self.write(
            address, {"Body": "", "Latitude": str(lat), "Longitude": str(lon), "MessageType": "location"}
        )

    async def write(self, address: str, fields: dict[str, str]) -> str:
        """A message arrives: the window opens, the webhook is called; the message's SID."""
        form = self.incoming(address, fields)
        self.heard[address] = self.now()
        status = await self.post(form)
        assert status == 200, f"the webhook answered {status}"
        return form["MessageSid"]

    def incoming(self, address: str, fields: dict[str, str]) -> dict[str, str]:
        sid = self._sid("SM")
        return {
            "MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "SmsStatus": "received", "AccountSid": ACCOUNT,
            "From": f"whatsapp:{address}", "To": SENDER, "WaId": address.lstrip("+"), "ProfileName": f"Person {address[-2:]}",
            "NumMedia": "0", "NumSegments": "1", "ApiVersion": "2010-04-01", **fields,
        }  # fmt: skip

    async def post(self, form: dict[str, str], url: str = "", *, sign_with: str | None = None) -> int:
        """Call a webhook as Twilio does; the answer's status."""
        assert self._session is not None
        url = url or self.webhook
        signature = RequestValidator(sign_with or self.token).compute_signature(url, form)
        headers = {
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "I-Twilio-Idempotency-Token": self._sid(""),
        }
        async with self._session.post(url, data=urlencode(form).encode(), headers=headers) as answer:
            text = await answer.text()
            if answer.status == 200 and "<Response" not in text:
                self.troubles.append(f"no TwiML: {text!r}")
            return answer.status

    # What people see

    def shown(self, address: str) -> list[Sent]:
        return [one for one in self.sent if one.address == address and one.error is None]

    def texts(self, address: str) -> list[str]:
        return [one.text for one in self.shown(address)]

    async def status(self, message: Sent, status: str, error: int | None = None) -> None:
        """A status callback."""
        message.status = status
        form = {
            "AccountSid": ACCOUNT, "ApiVersion": "2010-04-01", "ChannelPrefix": "whatsapp", "From": SENDER,
            "To": f"whatsapp:{message.address}", "ChannelToAddress": message.address, "MessageSid": message.sid,
            "SmsSid": message.sid, "MessageStatus": status, "SmsStatus": status,
        }  # fmt: skip
        if error is not None:
            message.error = error
            form |= {"ErrorCode": str(error), "ErrorMessage": f"error {error}", "EventType": "UNDELIVERED"}
        if message.callback.startswith("http"):
            # A server that has gone away is not told; Twilio notes it in its debugger and gives up.
            with suppress(aiohttp.ClientConnectionError):
                await self.post(form, message.callback)

    # What the bot asks

    @web.middleware
    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.requests.append((request.method, request.path))
        if not request.path.startswith("/stored/"):
            expected = "Basic " + base64.b64encode(f"{ACCOUNT}:{self.token}".encode()).decode()
            if request.headers.get("Authorization") != expected:
                return _error(401, 20003, "Authenticate")
        injected = self.content_errors.pop(0) if self.content_errors and "/v1/Content" in request.path else None
        if injected is not None:
            return _error(*injected)
        try:
            answer: web.StreamResponse = await handler(request)
        except AssertionError as error:
            self.troubles.append(str(error))
            return _error(400, 21600, str(error))
        return answer

    async def _create_message(self, request: web.Request) -> web.Response:
        pairs = [(name, str(value)) for name, value in (await request.post()).items()]
        if self.api is not None:
            self.api.check_form("POST", MESSAGES, pairs)
        form: dict[str, list[str]] = defaultdict(list)
        for name, value in pairs:
            form[name].append(value)
        injected = self.errors.pop(0) if self.errors else None
        if injected is not None:
            return _error(*injected)
        self._taken = [at for at in self._taken if self.now() - at < timedelta(seconds=1)]
        if len(self._taken) >= self.rate:
            return _error(429, 20429, {"Retry-After": "1"})
        self._taken.append(self.now())
        message = self._accepted(form)
        if isinstance(message, web.Response):
            return message
        outside = self.now() - self.heard.get(message.address, datetime.min.replace(tzinfo=UTC)) >= WINDOW
        approved = self.approvals.get(message.content_sid, {}).get("status") == "approved"
        code: int | None = 63016 if outside and not approved else self.later.pop(0) if self.later else None
        if code == 63016 and self.window_at_once:
            return _error(400, code, "outside the window")
        self.sent.append(message)
        self._spawn(self._run_through(message, code))
        answer = {
            "sid": message.sid, "account_sid": ACCOUNT, "status": "queued", "to": f"whatsapp:{message.address}", "from": SENDER,
            "body": message.text, "num_media": str(len(message.media)), "error_code": None, "error_message": None,
            "uri": MESSAGES, "direction": "outbound-api", "num_segments": "1",
        }  # fmt: skip
        if self.api is not None:
            self.api.check_answer("POST", MESSAGES, 201, answer)
        return web.json_response(answer, status=201)

    def _accepted(self, form: dict[str, list[str]]) -> Sent | web.Response:
        to, senders = form["To"][0], (form["From"] + form["MessagingServiceSid"])
        body = form["Body"][0] if form["Body"] else ""
        address = to.removeprefix("whatsapp:")
        message = Sent(self._sid("SM"), address, body, form["StatusCallback"][0] if form["StatusCallback"] else "")
        message.media = form["MediaUrl"]
        message.place = form["PersistentAction"][0] if form["PersistentAction"] else ""
        if senders not in ([SENDER], [SERVICE]):
            return _error(400, 63007, "no such sender")
        if not _ADDRESS.fullmatch(to):
            return _error(400, 21211, "invalid To")
        if address in self.unsubscribed:
            return _error(400, 21610, "unsubscribed")
        if len(body) > 1600:
            return _error(400, 21617, "too long")
        assert not message.place or (body and re.fullmatch(r"geo:-?[\d.]+,-?[\d.]+(\|.*)?", message.place)), (
            message.place
        )
        if form["ContentSid"]:
            assert not body and not message.media, "content goes alone"
            return self._filled(message, form["ContentSid"][0], (form["ContentVariables"] or ["{}"])[0])
        return message if body or message.media else _error(400, 21619, "empty")

    def _filled(self, message: Sent, sid: str, variables: str) -> Sent | web.Response:
        content = self.contents.get(sid)
        if content is None:
            return _error(400, 21655, "invalid ContentSid")
        try:
            values = dict(json.loads(variables))
        except ValueError:
            return _error(400, 21656, "not JSON")
        if "'" in variables or not all(isinstance(one, str) and one for one in values.values()):
            return _error(400, 21656, "invalid variables")
        if any(len(one) > MAX_VARIABLE or "{{" in one for one in values.values()):
            return _error(400, 21656, "invalid variables")

        def fill(text: str) -> str:
            known = {**content["variables"], **values}
            return re.sub(r"\{\{(\w+)\}\}", lambda found: known[found.group(1)].strip(" "), text)

        message.content_sid = sid
        kind, body = next(iter(content["types"].items()))
        message.text = fill(body["body"])
        assert 0 < len(message.text) <= 1024, "the body of content is at most 1,024 characters"
        if kind == "twilio/quick-reply":
            message.buttons = [(fill(one["title"]), fill(one["id"])) for one in body["actions"]]
            labels = [label for label, _ in message.buttons]
            assert len(labels) <= 3 and len(set(labels)) == len(labels) and all(0 < len(one) <= 20 for one in labels), (
                labels
            )
        else:
            assert kind == "twilio/list-picker", kind
            message.list_label = fill(body["button"])
            assert 0 < len(message.list_label) <= 20 and 0 < len(body["items"]) <= 10
            for one in body["items"]:
                label, more = fill(one["item"]), fill(one.get("description", ""))
                assert 0 < len(label) <= 24 and len(more) <= 72, (label, more)
                message.buttons.append((f"{label} {more}".strip(), fill(one["id"])))
        assert all(0 < len(identifier) <= 200 for _, identifier in message.buttons)
        return message

    async def _run_through(self, message: Sent, code: int | None) -> None:
        """What becomes of a message that was taken."""
        if code is None:
            code = await self._fetched(message.media)
        if code is not None:
            await self.status(message, "failed", code)
            return
        for status in self.callbacks:
            await self.status(message, status)

    async def _fetched(self, urls: list[str]) -> int | None:
        assert self._session is not None
        for url in urls:
            try:
                async with self._session.get(url) as answer:
                    if answer.status != 200:
                        return 63019
                    if answer.content_type not in MEDIA_TYPES:
                        return 63021
            except aiohttp.ClientError:
                return 63019
        return None

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            self.troubles.append(repr(task.exception()))

    async def _account(self, request: web.Request) -> web.Response:
        answer = {"sid": ACCOUNT, "status": self.account_status, "friendly_name": "Tests"}
        if self.api is not None:
            self.api.check_answer("GET", request.path, 200, answer)
        return web.json_response(answer)

    async def _redirect(self, request: web.Request) -> web.Response:
        if request.match_info["sid"] not in self.media:
            return _error(404, 20404, "no such media")
        return web.Response(status=307, headers={"Location": f"{self.url}/stored/{request.match_info['sid']}"})

    async def _stored(self, request: web.Request) -> web.Response:
        assert "Authorization" not in request.headers, "credentials went to the file store"
        mime_type, data = self.media[request.match_info["sid"]]
        return web.Response(body=data, content_type=mime_type)

    async def _create_content(self, request: web.Request) -> web.Response:
        data = await request.json()
        if self.content_api is not None:
            self.content_api.check_json("POST", request.path, data)
        sid = self._sid("HX")
        self.contents[sid] = {"sid": sid, "account_sid": ACCOUNT, "variables": {}, **data}
        return web.json_response(self.contents[sid], status=201)

    async def _list_contents(self, request: web.Request) -> web.Response:
        if self.content_api is not None:
            self.content_api.check_query("GET", request.path, set(request.query))
        page = int(request.query.get("Page", "0"))
        size = min(int(request.query.get("PageSize", "50")), self.page_size)
        shown = list(self.contents.values())[page * size : (page + 1) * size]
        more = (page + 1) * size < len(self.contents)
        following = f"https://content.twilio.com/v1/Content?PageSize={size}&Page={page + 1}"
        meta = {"key": "contents", "page": page, "page_size": size, "next_page_url": following if more else None}
        return web.json_response({"contents": shown, "meta": meta})

    async def _delete_content(self, request: web.Request) -> web.Response:
        if self.contents.pop(request.match_info["sid"], None) is None:
            return _error(404, 20404, "no such content")
        return web.Response(status=204)

    async def _approval(self, request: web.Request) -> web.Response:
        sid = request.match_info["sid"]
        if sid not in self.contents:
            return _error(404, 20404, "no such content")
        state = self.approvals.get(sid, {"status": "unsubmitted"})
        return web.json_response({"sid": sid, "account_sid": ACCOUNT, "whatsapp": state, "url": request.path})

    async def _submit(self, request: web.Request) -> web.Response:
        sid, data = request.match_info["sid"], await request.json()
        if self.content_api is not None:
            self.content_api.check_json("POST", request.path, data)
        assert re.fullmatch(r"[a-z0-9_]{1,512}", data["name"]), data["name"]
        assert data["category"] in ("UTILITY", "MARKETING", "AUTHENTICATION")
        assert sid not in self.approvals, "submitted twice"
        assert data["name"] not in {one["name"] for one in self.approvals.values()}, "the name is taken"
        self.approvals[sid] = {**data, "status": "received", "rejection_reason": ""}
        return web.json_response(self.approvals[sid], status=201)

    def decide(self, status: str, *, language: str = "", reason: str = "") -> None:
        """WhatsApp has looked at what was submitted, all or that of one language."""
        for sid, approval in self.approvals.items():
            if sid in self.contents and language in ("", self.contents[sid]["language"]):
                approval |= {"status": status, "rejection_reason": reason}

    async def _service(self, request: web.Request) -> web.Response:
        if request.match_info["sid"] != SERVICE:
            return _error(404, 20404, "no such service")
        return web.json_response({"sid": SERVICE, "account_sid": ACCOUNT, "friendly_name": "Tests"})

    async def _senders(self, request: web.Request) -> web.Response:
        senders = [{"sid": "XE" + "c" * 32, "sender_id": SENDER, "status": self.sender_status}]
        meta = {"key": "senders", "page": 0, "page_size": 50, "next_page_url": None}
        return web.json_response({"senders": senders, "meta": meta})


def _error(status: int, code: int, more: str | dict[str, str]) -> web.Response:
    """A refusal, with a message or with headers."""
    message, headers = (more, None) if isinstance(more, str) else ("injected", more)
    body = {
        "code": code,
        "message": message,
        "status": status,
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
    }
    return web.json_response(body, status=status, headers=headers)
