"""One table of what Twilio's error codes mean to us: try again, wait for the person, write no more, or give up."""

from dataclasses import dataclass
from typing import Literal

from mai.channels import (
    ChannelError,
    Failure,
    RecipientBlocked,
    Rejected,
    Throttled,
    Unavailable,
    WindowClosed,
)

Kind = Literal["later", "slower", "setup", "window", "blocked", "rejected"]
"""`later`: their trouble passes by itself; `slower`: we were too fast; `setup`: the operator has something to mend,
messages are tried again meanwhile; `window`: she has to write first; `blocked`: she does not want us; `rejected`: never."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code means. `wait` is in seconds, for `slower`."""

    kind: Kind
    text: str
    wait: float = 0.0


CODES: dict[int, Meaning] = {
    # The account and our own set-up
    20003: Meaning(
        "setup", "the account or its auth token is not accepted; check TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN"
    ),
    20005: Meaning("setup", "the Twilio account is not active; see its console"),
    20404: Meaning("rejected", "no such thing at Twilio"),
    20429: Meaning("slower", "too many requests at once", 1.0),
    20500: Meaning("later", "Twilio failed"),
    20503: Meaning("later", "Twilio is not available"),
    21212: Meaning("setup", "the sender is not valid; check TWILIO_WHATSAPP_FROM"),
    21603: Meaning("setup", "the sender is missing; check TWILIO_WHATSAPP_FROM"),
    21606: Meaning("setup", "the sender cannot send such messages; check TWILIO_WHATSAPP_FROM"),
    21609: Meaning("setup", "PUBLIC_BASE_URL is not an address that Twilio can call"),
    21703: Meaning("setup", "the messaging service has no WhatsApp sender; add one in its sender pool"),
    21705: Meaning("setup", "there is no such messaging service; check TWILIO_WHATSAPP_FROM"),
    30002: Meaning("setup", "the Twilio account is suspended; see its console"),
    63001: Meaning("setup", "WhatsApp does not accept the sender's credentials; connect the sender again"),
    63002: Meaning("setup", "WhatsApp does not know the sender; check TWILIO_WHATSAPP_FROM"),
    63007: Meaning("setup", "the sender is no WhatsApp sender of this account; check TWILIO_WHATSAPP_FROM"),
    63008: Meaning("setup", "the sender is not set up completely; see it in Twilio's console"),
    63020: Meaning("setup", "the invitation to the WhatsApp business account was not accepted; accept it at Meta"),
    63022: Meaning("setup", "the sender's display name is not confirmed; see it in Twilio's console"),
    63051: Meaning("setup", "the WhatsApp business account is locked; see it at Meta"),
    # Too fast
    21611: Meaning("slower", "too many messages wait at Twilio", 60.0),
    30001: Meaning("slower", "too many messages wait at Twilio", 60.0),
    63017: Meaning("slower", "too many messages a second", 5.0),
    63018: Meaning("slower", "too many messages for this sender; WhatsApp limits how many it may write to", 60.0),
    63038: Meaning("slower", "the account's messages of one day are used up", 3600.0),
    # Passing trouble
    30003: Meaning("later", "her phone is not reachable"),
    30008: Meaning("later", "not delivered, reason unknown"),
    63009: Meaning("later", "WhatsApp failed"),
    63010: Meaning("later", "Twilio failed"),
    63011: Meaning("later", "Twilio failed on the request"),
    63012: Meaning("later", "WhatsApp failed"),
    63019: Meaning("later", "the file could not be fetched from PUBLIC_BASE_URL"),
    63023: Meaning("later", "WhatsApp failed, reason unknown"),
    63025: Meaning("later", "the file was there already"),
    63029: Meaning("later", "her phone could not fetch the template"),
    21655: Meaning("later", "the content is gone at Twilio; it is created again"),
    # She has to write first, or a template has to be approved
    63016: Meaning("window", "more than 24 hours since she wrote; only an approved template may go"),
    63027: Meaning("window", "the template does not exist in this language"),
    63040: Meaning("window", "the template was rejected by WhatsApp"),
    63041: Meaning("window", "the template is paused by WhatsApp"),
    63042: Meaning("window", "the template is disabled by WhatsApp"),
    # She does not want us
    21610: Meaning("blocked", "she has unsubscribed"),
    30004: Meaning("blocked", "she has blocked the sender"),
    63014: Meaning("blocked", "she has blocked the sender"),
    63033: Meaning("blocked", "she has blocked the sender"),
    # Never
    21211: Meaning("rejected", "not a valid address"),
    21214: Meaning("rejected", "the address cannot be reached"),
    21217: Meaning("rejected", "not a valid address"),
    21219: Meaning("rejected", "a trial account may write to confirmed numbers only"),
    21408: Meaning("rejected", "the account may not write to this country; allow it in Twilio's console"),
    21602: Meaning("rejected", "the message is empty"),
    21604: Meaning("rejected", "the address is missing"),
    21608: Meaning("rejected", "a trial account may write to confirmed numbers only"),
    21612: Meaning("rejected", "the sender cannot reach this address"),
    21614: Meaning("rejected", "not a mobile number"),
    21617: Meaning("rejected", "the text is too long"),
    21619: Meaning("rejected", "the message is empty"),
    21620: Meaning("rejected", "the address of the file is not valid"),
    21623: Meaning("rejected", "too many files"),
    21656: Meaning("rejected", "the content's variables are not valid"),
    30005: Meaning("rejected", "the number does not exist"),
    30006: Meaning("rejected", "a landline or an unreachable network"),
    30007: Meaning("rejected", "filtered as unwanted"),
    63003: Meaning("rejected", "WhatsApp does not know the address"),
    63005: Meaning("rejected", "WhatsApp does not take this content"),
    63006: Meaning("rejected", "the content cannot be put into WhatsApp's form"),
    63013: Meaning("rejected", "against WhatsApp's policy"),
    63015: Meaning("rejected", "she has not joined the sandbox; its join words must be sent first"),
    63021: Meaning("rejected", "WhatsApp does not take this content"),
    63024: Meaning("rejected", "the address has no WhatsApp"),
    63028: Meaning("rejected", "the template's variables do not match"),
    63030: Meaning("rejected", "a part of the message is not supported"),
    63031: Meaning("rejected", "sender and recipient are the same"),
    63032: Meaning("rejected", "WhatsApp does not let businesses write to this person"),
    63034: Meaning("rejected", "the file is too large"),
    63049: Meaning("rejected", "WhatsApp chose not to deliver it"),
}

_FAILURES: dict[Kind, Failure] = {
    "later": "retry", "slower": "retry", "setup": "retry", "window": "window", "blocked": "blocked", "rejected": "rejected",
}  # fmt: skip


class ApiError(Exception):
    """Twilio did not do what it was asked to. `code` is its own, 0 where it gave none; `status` is HTTP's, 0 where
    there was no answer; `retry_after` is in seconds."""

    def __init__(self, code: int, status: int, text: str, retry_after: float | None = None) -> None:
        super().__init__(f"{code or status or 'no answer'}: {text}")
        self.code = code
        self.status = status
        self.retry_after = retry_after

    @property
    def meaning(self) -> Meaning:
        """What it means to us; a code that nobody knows is judged by its HTTP status."""
        return meaning_of(self.code, self.status)


def meaning_of(code: int, status: int = 400) -> Meaning:
    """What a code means; unknown ones: no answer and 5xx pass, 429 is too fast, 401 and 403 are our set-up."""
    known = CODES.get(code)
    if known is not None:
        return known
    if status == 429:
        return Meaning("slower", "too many requests at once", 1.0)
    if status == 0 or status >= 500:
        return Meaning("later", "Twilio does not answer" if status == 0 else f"Twilio failed ({status})")
    if status in (401, 403):
        return CODES[20003]
    return Meaning("rejected", f"error {code or status}")


def failure_of(code: int) -> tuple[Failure, str]:
    """For a status callback that says failed: what to do, and the code with its reason."""
    meaning = meaning_of(code)
    return _FAILURES[meaning.kind], f"{code}: {meaning.text}"


def translated(error: ApiError) -> ChannelError:
    """What an error of a call means to the sender."""
    meaning = error.meaning
    text = f"{error.code or error.status or 'no answer'}: {meaning.text}"
    match meaning.kind:
        case "slower":
            return Throttled(error.retry_after or meaning.wait)
        case "later" | "setup":
            return Unavailable(text)
        case "window":
            return WindowClosed(text)
        case "blocked":
            return RecipientBlocked(text)
        case "rejected":
            return Rejected(text)
