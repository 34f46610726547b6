"""`mai whatsapp`: the templates brought to Twilio and WhatsApp, and what `mai doctor` asks of both."""

import asyncio
import io
from collections.abc import Callable
from urllib.parse import urlencode

import httpx
from rich.console import Console
from rich.table import Table

from adapters.messaging.whatsapp.api import TwilioApi
from adapters.messaging.whatsapp.errors import ApiError
from adapters.messaging.whatsapp.signature import FORM, SignatureCheck
from adapters.messaging.whatsapp.sync import Outcome, Sync
from adapters.messaging.whatsapp.templates import NEXT, WHATSAPP_LANGUAGES, declared
from adapters.storage.engine import open_engine
from adapters.storage.templates import SqlTemplates
from adapters.storage.unit_of_work import SqlStore
from bot.app import TWILIO_WEBHOOK, twilio_api
from bot.clock import SystemClock
from bot.settings import BadSettings, Settings
from bot.web.twilio import PROBE
from nlu.lexicons import Lexicon
from nlu.replies import Replies

SANDBOX = "whatsapp:+14155238886"
"""Twilio's own number for trying things out; it is listed in no account."""
PROBE_TIMEOUT = 10.0
WIDTH = 110


async def whatsapp(settings: Settings, command: str, show: Callable[[str], None]) -> int:
    """`sync` or `status`; 1 where something is left to do. Raises BadSettings where no account is set."""
    api = twilio_api(settings)
    if api is None:
        raise BadSettings("TWILIO_ACCOUNT_SID is missing. Set it in the environment or in .env; see docs/whatsapp.md.")
    clock = SystemClock()
    store = SqlStore(open_engine(settings.database), clock)
    sync = Sync(api, SqlTemplates(store), clock, asyncio.sleep)
    replies = Replies(Lexicon())
    wanted = declared(replies.languages, lambda tag, key: replies.text(tag, key) if replies.has(tag, key) else None)
    try:
        outcomes = await sync.run(wanted) if command == "sync" else await sync.look()
    except ApiError as error:
        show(f"Twilio does not do it: {error} – {error.meaning.text}. Run it again once that is mended.")
        return 1
    finally:
        await api.close()
        await store.close()
    show(table(outcomes))
    wordless = [
        tag for tag in replies.languages if tag in WHATSAPP_LANGUAGES and tag not in {w.language for w in wanted}
    ]
    if wordless:
        show(f"Without words for the invitation, or with too long ones: {', '.join(wordless)}")
    elsewhere = [tag for tag in replies.languages if tag not in WHATSAPP_LANGUAGES]
    show(f"Unknown to WhatsApp, another language is sent: {', '.join(elsewhere)}")
    if not outcomes:
        show("No template is at Twilio yet. Run `mai whatsapp sync`.")
    return 1 if not outcomes or any(_is_open(one) for one in outcomes) else 0


def _is_open(outcome: Outcome) -> bool:
    return bool(outcome.trouble) or outcome.template is None or outcome.template.state != "approved"


def table(outcomes: list[Outcome]) -> str:
    """The templates and their states, and how many there are of each."""
    shown = Table("template", "language", "state", "why")
    counts: dict[str, int] = {}
    for one in outcomes:
        state = one.template.state if one.template else "missing"
        counts[state] = counts.get(state, 0) + 1
        name = f"{one.name.removesuffix(NEXT)} (new words)" if one.name.endswith(NEXT) else one.name
        reason = one.trouble or (one.template.reason if one.template else "")
        shown.add_row(name, one.language, "not submitted" if state == "unsubmitted" else state, reason)
    text = io.StringIO()
    Console(file=text, width=WIDTH).print(shown)
    return text.getvalue() + ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))


async def check(settings: Settings) -> str | None:
    """For `mai doctor`: None where all is well, else what to do."""
    api = twilio_api(settings)
    if api is None:
        return None
    try:
        return await _account(api, settings.twilio_whatsapp_from) or await _webhook(settings)
    except ApiError as error:
        return f"Twilio does not answer as it should ({error}): {error.meaning.text}"
    finally:
        await api.close()


async def _account(api: TwilioApi, sender: str) -> str | None:
    status = await api.account_status()
    if status != "active":
        return f"the Twilio account is {status}; see its console"
    if sender == SANDBOX:
        return None
    state = await api.sender_status(sender)
    if state is None:
        return "TWILIO_WHATSAPP_FROM is no sender of this account; copy it from Messaging > Senders in Twilio's console"
    if not state.upper().startswith("ONLINE"):
        return f"the sender is {state.lower()}; see Messaging > Senders in Twilio's console"
    return None


async def _webhook(settings: Settings) -> str | None:
    """A signed request to ourselves must be taken and an unsigned one refused, by the way that Twilio's come."""
    address = f"{settings.public_base_url}{TWILIO_WEBHOOK}"
    body = urlencode({PROBE: "signed"}).encode()
    signature = SignatureCheck(settings.twilio_tokens, address).sign(body)
    headers = {"Content-Type": FORM}
    try:
        async with httpx.AsyncClient(timeout=PROBE_TIMEOUT) as client:
            signed = await client.post(address, content=body, headers={**headers, "X-Twilio-Signature": signature})
            unsigned = await client.post(address, content=body, headers=headers)
    except httpx.HTTPError as error:
        return (
            f"{address} does not answer ({type(error).__name__}); is `mai run` running, and does the proxy lead to it?"
        )
    if unsigned.status_code != 403:
        return f"{address} took a request without a signature ({unsigned.status_code}); it is not this application"
    if signed.status_code != 200:
        return (
            f"{address} refused a signed request ({signed.status_code}); does `mai run` have the same PUBLIC_BASE_URL and "
            "TWILIO_AUTH_TOKEN, and does the proxy keep path, query and body as they are?"
        )
    return None
