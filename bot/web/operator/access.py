"""Who is an operator in the browser: by a link from the chat, which works once, or by the token of the settings."""

import hmac
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from aiohttp import web

from adapters.storage.operator_tokens import SqlOperatorTokens
from bot.app import App
from mai import operator_access
from mai.operator_access import VALID_FOR, hash_of

COOKIE = "mai_operator"
PATH = "/operator"
TOKEN = "token"
"""The operator who came by the token of the settings; nobody's address."""
TRIES, ALL_TRIES = 5, 20
"""Log-ins tried in a minute: from one address, and from everywhere."""
MINUTE = 60.0
MAX_REMOTES = 1_000
How = Literal["link", "token"]


@dataclass(frozen=True, slots=True)
class Operator:
    """Who acts, as the audit names her: `<channel>:<address>`, or `token`."""

    channel: str
    address: str = ""

    @property
    def name(self) -> str:
        """For the audit."""
        return f"{self.channel}:{self.address}".removesuffix(":")


class Tries:
    """How often somebody may try, by address and altogether, within the last minute."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._all: deque[float] = deque(maxlen=ALL_TRIES)
        self._of: OrderedDict[str, deque[float]] = OrderedDict()

    def allow(self, remote: str) -> bool:
        """Count one more; False where there were too many."""
        now = self._now()
        mine = self._of.setdefault(remote, deque(maxlen=TRIES))
        self._of.move_to_end(remote)
        if len(self._of) > MAX_REMOTES:
            self._of.popitem(last=False)
        if any(len(tries) == tries.maxlen and now - tries[0] < MINUTE for tries in (mine, self._all)):
            return False
        mine.append(now)
        self._all.append(now)
        return True


class Access:
    """Log-in, sessions, log-out."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._tries = Tries()

    async def enter(self, request: web.Request, how: How, secret: str) -> Operator | None:
        """Whom a secret lets in; None where nobody. HTTPTooManyRequests where too many were tried."""
        if not self._tries.allow(request.remote or ""):
            raise web.HTTPTooManyRequests(headers={"Retry-After": "60"})
        async with self._app.store() as uow:
            name = self._by_token(secret)
            if how == "link":
                name = await uow.operator_tokens.spend(hash_of(secret), "login", self._app.clock.now())
            operator = self._known(name)
            await uow.operations.audit(
                operator.name if operator else "?", "login" if operator else "login.refused", how
            )
            await uow.commit()
        return operator

    def _by_token(self, secret: str) -> str | None:
        own = self._app.settings.operator_token.get_secret_value()
        # Hashes are of one length, so that the comparison tells nothing of the token's.
        if own and hmac.compare_digest(hash_of(secret), hash_of(own)):
            return self._token_name()
        return None

    def _token_name(self) -> str:
        """With a trace of the token, so that sessions end when it is changed."""
        return f"{TOKEN}:{hash_of(self._app.settings.operator_token.get_secret_value())[:16]}"

    def _known(self, name: str | None) -> Operator | None:
        """The operator of a name, where she still is one."""
        if name is None:
            return None
        channel, _, address = name.partition(":")
        if channel == TOKEN:
            set_now = bool(self._app.settings.operator_token.get_secret_value())
            return Operator(TOKEN) if set_now and name == self._token_name() else None
        return Operator(channel, address) if (channel, address) in self._app.services.operators else None

    async def begin(self, request: web.Request, operator: Operator, response: web.StreamResponse) -> None:
        """A session, in a cookie that no script reads and no other site sends."""
        name = self._token_name() if operator.channel == TOKEN else operator.name
        async with self._app.store() as uow:
            secret = await operator_access.issue(uow, "session", name, self._app.clock.now())
            await uow.commit()
        lasts = int(VALID_FOR["session"].total_seconds())
        response.set_cookie(COOKIE, secret, max_age=lasts, **self._cookie(request))

    def _cookie(self, request: web.Request) -> dict[str, Any]:
        safe = request.secure or self._app.settings.public_base_url.startswith("https://")
        return {"path": PATH, "httponly": True, "samesite": "Strict", "secure": safe}

    async def operator(self, request: web.Request) -> Operator | None:
        """Whose session it is."""
        secret = request.cookies.get(COOKIE, "")
        if not 32 <= len(secret) <= 128:
            return None
        async with self._app.store.reading() as db:
            name = await SqlOperatorTokens(db).owner(hash_of(secret), "session", self._app.clock.now())
        return self._known(name)

    async def leave(self, request: web.Request, operator: Operator, response: web.StreamResponse) -> None:
        """End the session, also for whoever has copied its cookie."""
        async with self._app.store() as uow:
            now = self._app.clock.now()
            await uow.operator_tokens.spend(hash_of(request.cookies.get(COOKIE, "")), "session", now)
            await uow.operations.audit(operator.name, "logout")
            await uow.commit()
        response.del_cookie(COOKIE, **self._cookie(request))
