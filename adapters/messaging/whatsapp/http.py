"""The HTTP client under Twilio's own: another host where one is set, JSON bodies, time limits, no retries."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, StreamReader, encode_basic_auth
from twilio.http.response import Response
from yarl import URL

from adapters.messaging.whatsapp.errors import ApiError

TWILIO_API = "https://api.twilio.com"
TIMEOUT = 15.0
"""Seconds for one call."""
MAX_ANSWER = 8 * 1024 * 1024
"""Bytes of an answer of the API that are read."""
MAX_REDIRECTS = 3
TWILIO_HOSTS = ".twilio.com"


class TwilioHttp:
    """What `twilio.rest.Client` wants as `http_client`; one per event loop."""

    is_async = True

    def __init__(self, api_url: str = TWILIO_API, timeout: float = TIMEOUT) -> None:
        self._base = urlsplit(api_url.rstrip("/"))
        self._elsewhere = api_url.rstrip("/") != TWILIO_API
        self._timeout = ClientTimeout(total=timeout)
        self._session: ClientSession | None = None

    def mapped(self, url: str) -> str:
        """An address of Twilio's at the configured host; the path stays, no two of its subdomains share one."""
        parts = urlsplit(url)
        if not self._elsewhere or not _is_twilio(parts.hostname):
            return url
        return parts._replace(scheme=self._base.scheme, netloc=self._base.netloc).geturl()

    def may_have_credentials(self, url: str) -> bool:
        """True where our credentials may go: Twilio's own hosts over https, or exactly the configured host."""
        parts = urlsplit(url)
        if self._elsewhere:
            return (parts.scheme, parts.netloc) == (self._base.scheme, self._base.netloc)
        return parts.scheme == "https" and _is_twilio(parts.hostname)

    async def request(
        self,
        method: str,
        url: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - Twilio's client gives it by this name
        allow_redirects: bool = False,
    ) -> Response:
        """One call. Raises ApiError where there is no answer or a refusal: Twilio's client would lose the code of some,
        and the time to wait, which only the head of an answer tells."""
        target = self.mapped(url)
        if not self.may_have_credentials(target):
            raise ApiError(0, 0, f"credentials are not sent to {urlsplit(target).netloc}")
        given = dict(headers or {}) | _authorization(auth)
        body: Any = data
        if given.get("Content-Type") == "application/json":
            body = json.dumps(data, ensure_ascii=False).encode()
        try:
            async with self._opened().request(
                method.upper(),
                URL(target, encoded=True),
                params=_flat(params),
                data=_form(body),
                headers=given,
                allow_redirects=allow_redirects,
                timeout=ClientTimeout(total=timeout) if timeout else self._timeout,
            ) as answer:
                text = (await _bounded(answer.content, MAX_ANSWER)).decode("utf-8", "replace")
                if answer.status >= 400:
                    raise refused(answer.status, text, answer.headers.get("Retry-After", ""))
                return Response(answer.status, text, answer.headers)
        except (ClientError, TimeoutError, OSError) as error:
            raise ApiError(0, 0, f"no answer ({type(error).__name__})") from error

    async def download(self, url: str, auth: tuple[str, str], limit: int) -> bytes:
        """A file of Twilio's, at most `limit` bytes. Credentials go to Twilio alone, not where it redirects to."""
        target = self.mapped(url)
        if not self.may_have_credentials(target):
            raise ApiError(0, 403, "not an address of the configured API")
        try:
            for step in range(MAX_REDIRECTS + 1):
                async with self._opened().get(
                    URL(target, encoded=True),
                    headers=_authorization(auth if step == 0 else None),
                    allow_redirects=False,
                    timeout=self._timeout,
                ) as answer:
                    if answer.status in (301, 302, 303, 307, 308):
                        target = _next(answer.url, answer.headers.get("Location", ""), self._base.scheme)
                        continue
                    if answer.status != 200:
                        raise ApiError(0, answer.status, f"the file was not given out ({answer.status})")
                    return await _bounded(answer.content, limit)
        except (ClientError, TimeoutError, OSError) as error:
            raise ApiError(0, 0, f"no answer ({type(error).__name__})") from error
        raise ApiError(0, 400, "redirected too often")

    async def close(self) -> None:
        """Close the connections; safe to call twice."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _opened(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(cookie_jar=DummyCookieJar())
        return self._session


def _authorization(auth: tuple[str, str] | None) -> dict[str, str]:
    return {"Authorization": encode_basic_auth(*auth)} if auth else {}


def _is_twilio(host: str | None) -> bool:
    return host is not None and host.endswith(TWILIO_HOSTS)


def _next(url: URL, location: str, scheme: str) -> str:
    """Where a redirect leads; never down to plain HTTP."""
    target = url.join(URL(location, encoded=True))
    if target.scheme != "https" and target.scheme != scheme:
        raise ApiError(0, 400, "redirected to an address that is not https")
    return str(target)


async def _bounded(stream: StreamReader, limit: int) -> bytes:
    data = bytearray()
    async for chunk in stream.iter_chunked(64 * 1024):
        data += chunk
        if len(data) > limit:
            raise ApiError(0, 413, f"larger than {limit} bytes")
    return bytes(data)


def _flat(params: Mapping[str, Any] | None) -> list[tuple[str, str]]:
    return [(name, str(value)) for name, value in (params or {}).items() if value is not None]


def _form(body: Any) -> Any:
    """Pairs of a form; a list gives a pair for each of its values, True and False are written as the API does."""
    if not isinstance(body, Mapping):
        return body
    pairs: list[tuple[str, str]] = []
    for name, value in body.items():
        for one in value if isinstance(value, list | tuple) else (value,):
            pairs.append((name, str(one).lower() if isinstance(one, bool) else str(one)))
    return pairs


def refused(status: int, text: str, retry_after: str) -> ApiError:
    """What an answer of 400 and above says, in either of the forms that Twilio's services have."""
    try:
        answer = json.loads(text)
    except ValueError:
        answer = None
    fields = answer if isinstance(answer, dict) else {}
    code, said = fields.get("code"), fields.get("message") or fields.get("detail") or fields.get("title")
    wait = float(retry_after) if retry_after.isdecimal() else None
    return ApiError(code if isinstance(code, int) else 0, status, str(said or "refused")[:300], wait)
