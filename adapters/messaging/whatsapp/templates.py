"""The templates of the house: declared here, created and submitted by `mai whatsapp sync`, looked up when one is sent.

A template is needed where a person wrote more than 24 hours ago: WhatsApp takes nothing else then, and only once it has
approved it, in each language by itself.
"""

import hashlib
import json
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol

from adapters.messaging.whatsapp.api import TwilioApi
from adapters.messaging.whatsapp.contents import Shape
from adapters.messaging.whatsapp.errors import ApiError
from mai.ports import Clock

log = logging.getLogger(__name__)

State = Literal["approved", "pending", "rejected", "paused", "disabled", "unsubmitted", "session"]
"""`session`: needs no approval, goes within the 24 hours only."""

INVITE = "invite"
INVITE_PAYLOAD = "mai-invite"
"""What comes back when the button of the invitation is pressed."""
CATEGORY = "UTILITY"
MAX_LABEL = 20
ANY_LANGUAGE = "und"
NEXT = "~next"
"""Ends the name of a template that takes the place of another one once it is approved."""
LOOK_AGAIN = timedelta(minutes=10)
"""How long a state that is likely to change is taken for true."""
LOOK_SOMETIMES = timedelta(days=1)
"""How long an approval is: WhatsApp pauses and disables templates that people dislike."""

WHATSAPP_LANGUAGES: Mapping[str, str] = {
    "ar": "ar", "az": "az", "be": "be_BY", "bg": "bg", "bn": "bn", "ca": "ca", "cs": "cs", "da": "da", "de": "de",
    "el": "el", "en": "en", "es": "es", "et": "et", "fa": "fa", "fi": "fi", "fr": "fr", "gu": "gu", "ha": "ha",
    "he": "he", "hi": "hi", "hr": "hr", "hu": "hu", "id": "id", "it": "it", "ja": "ja", "ka": "ka", "kk": "kk",
    "ko": "ko", "lo": "lo", "lt": "lt", "lv": "lv", "mk": "mk", "mr": "mr", "ms": "ms", "nb": "nb", "nl": "nl",
    "pa": "pa", "pl": "pl", "ps": "ps_AF", "pt": "pt_BR", "ro": "ro", "ru": "ru", "si": "si_LK", "sk": "sk", "sl": "sl",
    "sq": "sq", "sr": "sr", "sv": "sv", "sw": "sw", "ta": "ta", "te": "te", "th": "th", "tl": "fil", "tr": "tr",
    "uk": "uk", "ur": "ur", "uz": "uz", "vi": "vi", "yue": "zh_HK", "zh": "zh_CN",
}  # fmt: skip
"""Our languages under the names that WhatsApp has for its templates. It has none for am, gl, hy, is, km, my, ne."""

RELATED: Mapping[str, tuple[str, ...]] = {
    "gl": ("pt", "es"), "ne": ("hi",), "is": ("da",), "hy": ("ru",), "be": ("ru",), "kk": ("ru",), "uz": ("ru",),
    "ca": ("es",), "yue": ("zh",), "mk": ("sr",), "sr": ("hr",), "hr": ("sr",), "ms": ("id",), "ps": ("fa",),
}  # fmt: skip
"""Whose speakers mostly read another one, for as long as there is no approved template in their own."""


@dataclass(frozen=True, slots=True)
class Template:
    """A content resource at Twilio, and what WhatsApp says of it."""

    name: str
    language: str
    """Our tag of the language."""
    content_sid: str
    fingerprint: str
    state: State
    reason: str
    checked_at: datetime


class TemplateStore(Protocol):
    """Keeps what is known of the templates."""

    async def get(self, name: str, language: str) -> Template | None:
        """One template."""

    async def all(self) -> list[Template]:
        """All, by name and language."""

    async def put(self, template: Template) -> None:
        """Keep it, in place of an earlier one of its name and language."""

    async def remove(self, name: str, language: str) -> None:
        """Forget one."""


@dataclass(frozen=True, slots=True)
class Declared:
    """A template as it ought to be."""

    name: str
    language: str
    types: Mapping[str, Any]

    @property
    def fingerprint(self) -> str:
        """Changes with every word."""
        whole = json.dumps([self.language, CATEGORY, self.types], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(whole.encode()).hexdigest()

    @property
    def full_name(self) -> str:
        """Its name at Twilio and WhatsApp: small letters, digits and underscores, another one for other words."""
        return f"mai_{self.name}_{self.language}_{self.fingerprint[:10]}"


Say = Callable[[str, str], str | None]
"""Language and key to the words of the reply catalogs; None where the catalog has none."""


def invitation(language: str, body: str, label: str) -> Declared:
    """The template that tells her that there is news, with a button to answer by."""
    actions = [{"type": "QUICK_REPLY", "title": label, "id": INVITE_PAYLOAD}]
    return Declared(INVITE, language, {"twilio/quick-reply": {"body": body, "actions": actions}})


def declared(languages: Iterable[str], say: Say) -> list[Declared]:
    """The templates of all languages that WhatsApp has and that have words for them."""
    found = []
    for language in languages:
        body, label = say(language, "whatsapp-invite"), say(language, "whatsapp-invite-show")
        if language in WHATSAPP_LANGUAGES and body and label and len(label) <= MAX_LABEL:
            found.append(invitation(language, body, label))
    return found


def candidates(language: str) -> list[str]:
    """Languages to try, the best first, English last: silence would be worse."""
    base = language.replace("_", "-").split("-")[0].casefold()
    return list(dict.fromkeys((base, *RELATED.get(base, ()), "en")))


def state_of(status: str) -> State:
    """A status of Twilio's in our words."""
    match status.casefold():
        case "approved":
            return "approved"
        case "received" | "pending" | "in_review" | "submitted":
            return "pending"
        case "rejected":
            return "rejected"
        case "paused":
            return "paused"
        case "disabled":
            return "disabled"
        case _:
            return "unsubmitted"


class Templates:
    """Finds what to send: an approved template, or the content resource for a shape."""

    def __init__(self, api: TwilioApi, store: TemplateStore, clock: Clock) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._sids: dict[str, str] = {}
        """Content resources of shapes; as many as there are shapes."""

    async def approved(self, name: str, language: str) -> Template | None:
        """The approved template in her language, else in one that she is likely to read; None where none is."""
        for candidate in candidates(language):
            template = await self._store.get(name, candidate)
            if template is None:
                continue
            template = await self._believed(template)
            if template.state == "approved":
                return template
        return None

    async def _believed(self, template: Template) -> Template:
        """As it was last seen, or looked at again where that was long ago and Twilio answers."""
        limits = {"pending": LOOK_AGAIN, "paused": LOOK_AGAIN, "approved": LOOK_SOMETIMES}
        limit = limits.get(template.state)
        if limit is None or self._clock.now() - template.checked_at < limit:
            return template
        try:
            return await self.looked_at(template)
        except ApiError as error:
            log.warning("the state of template %s in %s is not known: %s", template.name, template.language, error)
            return template

    async def looked_at(self, template: Template) -> Template:
        """With what WhatsApp says of it by now, kept. Raises ApiError."""
        approval = await self._api.approval(template.content_sid)
        fresh = replace(template, state=state_of(approval.status), reason=approval.reason, checked_at=self._clock.now())
        await self._store.put(fresh)
        return fresh

    async def content(self, shape: Shape) -> str:
        """The SID of the content resource for a shape, created where there is none. Raises ApiError."""
        if shape.name not in self._sids:
            kept = await self._store.get(shape.name, ANY_LANGUAGE)
            self._sids[shape.name] = kept.content_sid if kept else await self.create(shape)
        return self._sids[shape.name]

    async def create(self, shape: Shape) -> str:
        """Create the content resource for a shape and keep its SID. Raises ApiError."""
        sid = await self._api.create_content(f"mai_{shape.name}", "en", shape.types(), shape.samples())
        await self.keep_session(shape, sid)
        return sid

    async def keep_session(self, shape: Shape, sid: str) -> None:
        """Remember the content resource of a shape."""
        fingerprint = hashlib.sha256(json.dumps(shape.types(), sort_keys=True).encode()).hexdigest()
        now = self._clock.now()
        await self._store.put(Template(shape.name, ANY_LANGUAGE, sid, fingerprint, "session", "", now))

    async def forget(self, shape: Shape) -> None:
        """Twilio has it no more: the next message creates it again."""
        self._sids.pop(shape.name, None)
        await self._store.remove(shape.name, ANY_LANGUAGE)
