"""The calls to Twilio that the house makes, through Twilio's own client, with its errors as `ApiError`."""

import json
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from twilio.base.exceptions import TwilioException
from twilio.rest import Client
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

from adapters.messaging.whatsapp.errors import ApiError
from adapters.messaging.whatsapp.http import TWILIO_API, TwilioHttp

Answer = TypeVar("Answer")

PREFIX = "whatsapp:"
MAX_LISTED = 2_000
"""Contents of the account that are looked through."""
MAX_MEDIA = 16 * 1024 * 1024
"""Bytes of a received file; WhatsApp sends none larger."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A content resource that the account has."""

    sid: str
    name: str


@dataclass(frozen=True, slots=True)
class Approval:
    """What WhatsApp says of a template: its status in Twilio's words, and why it was rejected."""

    status: str
    reason: str = ""


class TwilioApi:
    """One account. Everything raises ApiError."""

    def __init__(self, account_sid: str, token: str, *, api_url: str = TWILIO_API) -> None:
        self._auth = (account_sid, token)
        self._http = TwilioHttp(api_url)
        # Region and edge would come from the environment, which only the settings may read.
        nowhere = {"TWILIO_EDGE": "", "TWILIO_REGION": ""}
        self._client = Client(account_sid, token, http_client=self._http, environment=nowhere)

    async def close(self) -> None:
        """Close the connections; safe to call twice."""
        await self._http.close()

    async def send(
        self,
        *,
        sender: str,
        to: str,
        callback: str,
        body: str | None = None,
        media: Sequence[str] = (),
        content_sid: str | None = None,
        variables: Mapping[str, str] | None = None,
        action: str | None = None,
    ) -> str:
        """Hand over a message; its SID. `sender` is a channel address or a messaging service."""
        fields: dict[str, Any] = {"to": f"{PREFIX}{to}", "status_callback": callback}
        fields["messaging_service_sid" if sender.startswith("MG") else "from_"] = sender
        if content_sid is not None:
            fields["content_sid"] = content_sid
        if body is not None:
            fields["body"] = body
        if media:
            fields["media_url"] = list(media)
        if variables:
            fields["content_variables"] = written_variables(variables)
        if action is not None:
            fields["persistent_action"] = [action]
        return str((await _asked(self._client.messages.create_async(**fields))).sid)

    async def create_content(
        self, name: str, language: str, types: Mapping[str, Any], variables: Mapping[str, str]
    ) -> str:
        """Create a content resource; its SID."""
        payload = {"friendly_name": name, "language": language, "types": dict(types), "variables": dict(variables)}
        request = ContentList.ContentCreateRequest(payload)
        return str((await _asked(self._client.content.v1.contents.create_async(request))).sid)

    async def list_contents(self) -> list[Listed]:
        """The account's content resources, up to a bound."""
        found = await _asked(self._client.content.v1.contents.list_async(limit=MAX_LISTED, page_size=200))
        return [Listed(str(one.sid), str(one.friendly_name or "")) for one in found]

    async def delete_content(self, sid: str) -> None:
        """Delete a content resource; no error where it is gone."""
        try:
            await _asked(self._client.content.v1.contents(sid).delete_async())
        except ApiError as error:
            if error.status != 404:
                raise

    async def submit(self, sid: str, name: str, category: str) -> Approval:
        """Ask WhatsApp to approve a content resource as a template."""
        request = ApprovalCreateList.ContentApprovalRequest({"name": name, "category": category})
        answer = await _asked(self._client.content.v1.contents(sid).approval_create.create_async(request))
        return Approval(str(answer.status or ""), str(answer.rejection_reason or ""))

    async def approval(self, sid: str) -> Approval:
        """What WhatsApp says of a template by now."""
        answer = await _asked(self._client.content.v1.contents(sid).approval_fetch().fetch_async())
        state = answer.whatsapp or {}
        return Approval(str(state.get("status") or "unsubmitted"), str(state.get("rejection_reason") or ""))

    async def account_status(self) -> str:
        """`active`, `suspended` or `closed`."""
        account = await _asked(self._client.api.accounts(self._auth[0]).fetch_async())
        return str(account.status)

    async def sender_status(self, sender: str) -> str | None:
        """What Twilio says of a sender; None where the account has none of that name."""
        if sender.startswith("MG"):
            try:
                await _asked(self._client.messaging.v1.services(sender).fetch_async())
            except ApiError as error:
                if error.status == 404:
                    return None
                raise
            return "ONLINE"
        senders = await _asked(self._client.messaging.v2.channels_senders.list_async(channel="whatsapp", limit=200))
        return next((str(one.status) for one in senders if one.sender_id == sender), None)

    async def download(self, url: str) -> bytes:
        """A received file's bytes."""
        return await self._http.download(url, self._auth, MAX_MEDIA)


def written_variables(variables: Mapping[str, str]) -> str:
    """Content variables as JSON. Apostrophes are escaped, which Twilio stumbles over, and braces are kept apart, which
    it would take for a variable."""
    apart = {name: value.replace("{{", "{\u200b{") for name, value in variables.items()}
    return json.dumps(apart, ensure_ascii=False).replace("'", "\\u0027")


async def _asked(call: Awaitable[Answer]) -> Answer:
    try:
        return await call
    except (TwilioException, ValueError, KeyError) as error:
        raise ApiError(0, 502, f"the answer makes no sense ({type(error).__name__})") from error
