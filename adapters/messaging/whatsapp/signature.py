"""Is a webhook Twilio's? Checked against the public address before anything of it is understood; cannot be switched off."""

import hashlib
import hmac
from collections.abc import Sequence
from urllib.parse import parse_qs, parse_qsl, urlparse

from multidict import MultiDict
from twilio.request_validator import (
    RequestValidator,
    add_port,
    get_signature_algorithm,
    remove_port,
)

FORM = "application/x-www-form-urlencoded"
MAX_FIELDS = 200


class BadForm(ValueError):
    """The body is no form, or one with too many fields."""


def read_form(body: bytes) -> "MultiDict[str]":
    """The fields of a form; raises BadForm."""
    try:
        pairs = parse_qsl(
            body.decode("utf-8"), keep_blank_values=True, max_num_fields=MAX_FIELDS, encoding="utf-8", errors="strict"
        )
    except ValueError as error:
        raise BadForm(str(error)) from error
    return MultiDict(pairs)


class SignatureCheck:
    """Knows the tokens that may have signed, several while one is being replaced, and the address that Twilio calls.

    The address is the configured one: what a proxy or a caller says in Host or X-Forwarded-* plays no part.
    """

    def __init__(self, tokens: Sequence[str], url: str) -> None:
        if not tokens or not all(tokens):
            raise ValueError("without an auth token no webhook can be trusted")
        self._validators = [RequestValidator(token) for token in tokens]
        self._url = url

    def is_genuine(self, query: str, content_type: str, body: bytes, signature: str, settings: str = "") -> bool:
        """True where Twilio signed it. `query` is the raw query string, `settings` the header that names another
        algorithm."""
        url = f"{self._url}?{query}" if query else self._url
        fields: MultiDict[str] = MultiDict()
        if content_type == FORM:
            try:
                fields = read_form(body)
            except BadForm:
                return False
        elif not _is_hashed(query, body):
            return False
        return self._is_signed(url, fields, signature, get_signature_algorithm(settings))

    def sign(self, body: bytes, query: str = "") -> str:
        """What Twilio would sign a form with, for a request to ourselves."""
        url = f"{self._url}?{query}" if query else self._url
        return str(self._validators[0].compute_signature(url, read_form(body)))

    def _is_signed(self, url: str, fields: "MultiDict[str]", signature: str, algorithm: str) -> bool:
        # Twilio is not of one mind on whether the port belongs to the address: both are right.
        urls = {url, add_port(urlparse(url)), remove_port(urlparse(url))}
        try:
            computed = [
                validator.compute_signature(one, fields, algorithm) for validator in self._validators for one in urls
            ]
        except ValueError:
            return False
        # All are compared, so that the time taken tells nothing.
        given = signature.encode(errors="surrogateescape")
        return sum(hmac.compare_digest(one.encode(), given) for one in computed) > 0


def _is_hashed(query: str, body: bytes) -> bool:
    """A body that is no form is signed by its hash within the address."""
    given = parse_qs(query, max_num_fields=MAX_FIELDS).get("bodySHA256", [""])[0]
    return hmac.compare_digest(hashlib.sha256(body).hexdigest().encode(), given.casefold().encode())
