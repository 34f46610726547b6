"""The parts of the WhatsApp channel by themselves: signatures, the error table, shapes of content, incoming fields."""

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import HMAC_SHA256, RequestValidator

from adapters.messaging.whatsapp.api import written_variables
from adapters.messaging.whatsapp.contents import (
    COMMON,
    MAX_BODY,
    MAX_PIECE,
    MAX_ROW_LABEL,
    MAX_ROW_MORE,
    bold,
    cut,
    filled,
    paragraphs,
    split_label,
)
from adapters.messaging.whatsapp.errors import CODES, ApiError, failure_of, translated
from adapters.messaging.whatsapp.http import TwilioHttp, refused
from adapters.messaging.whatsapp.incoming import NotUnderstood, read
from adapters.messaging.whatsapp.signature import FORM, SignatureCheck
from adapters.messaging.whatsapp.templates import (
    INVITE_PAYLOAD,
    WHATSAPP_LANGUAGES,
    candidates,
    declared,
    invitation,
)
from mai.channels import (
    Button,
    ChannelError,
    DeliveryStatus,
    Failure,
    IncomingMessage,
    RecipientBlocked,
    Rejected,
    Throttled,
    Unavailable,
    WindowClosed,
)
from nlu.lexicons import Lexicon
from nlu.replies import Replies
from tests.openapi import OpenApi

NOW = datetime(2026, 11, 25, tzinfo=UTC)
URL = "https://mycompany.com/myapp.php"
QUERY = "foo=1&bar=2"
BODY = b"CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212"
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
"""Of the example in Twilio's documentation, with the token 12345."""


# Signatures


def test_the_published_example_is_genuine_and_any_change_is_not() -> None:
    check = SignatureCheck(["12345"], URL)
    assert check.is_genuine(QUERY, FORM, BODY, SIGNATURE)
    assert check.sign(BODY, QUERY) == SIGNATURE
    for query, body, signature in (
        ("foo=1&bar=3", BODY, SIGNATURE),
        ("", BODY, SIGNATURE),
        (QUERY, BODY + b"&More=1", SIGNATURE),
        (QUERY, BODY.replace(b"1234", b"1235"), SIGNATURE),
        (QUERY, b"", SIGNATURE),
        (QUERY, BODY, ""),
        (QUERY, BODY, SIGNATURE[:-1]),
        (QUERY, BODY, "\udcff"),
    ):
        assert not check.is_genuine(query, FORM, body, signature)


def test_each_token_counts_while_it_is_replaced() -> None:
    assert SignatureCheck(["new", "12345"], URL).is_genuine(QUERY, FORM, BODY, SIGNATURE)
    assert not SignatureCheck(["new"], URL).is_genuine(QUERY, FORM, BODY, SIGNATURE)
    for tokens in ([], [""], ["12345", ""]):
        with pytest.raises(ValueError, match="auth token"):
            SignatureCheck(tokens, URL)


def test_a_port_in_the_address_may_be_signed_or_not() -> None:
    form = {"Body": "hello", "Empty": ""}
    for configured in ("https://mai.example.org/x", "https://mai.example.org:443/x"):
        for signed in ("https://mai.example.org/x", "https://mai.example.org:443/x"):
            signature = RequestValidator("t").compute_signature(signed, form)
            assert SignatureCheck(["t"], configured).is_genuine("", FORM, b"Body=hello&Empty=", signature)


def test_a_body_that_is_no_form_is_signed_by_its_hash() -> None:
    body = '{"MessageSid": "SM1", "Body": "سيارة"}'.encode()
    query = f"bodySHA256={hashlib.sha256(body).hexdigest()}"
    signature = RequestValidator("t").compute_signature(f"{URL}?{query}", {})
    check = SignatureCheck(["t"], URL)
    assert check.is_genuine(query, "application/json", body, signature)
    assert not check.is_genuine(query, "application/json", body + b" ", signature)
    bare = RequestValidator("t").compute_signature(URL, {})
    assert not check.is_genuine("", "application/json", body, bare)
    assert not check.is_genuine("bodySHA256=", "", b"", bare)
    # A form whose fields nobody signed does not pass by the hash of its bytes.
    form = b"Body=x"
    query = f"bodySHA256={hashlib.sha256(form).hexdigest()}"
    signature = RequestValidator("t").compute_signature(f"{URL}?{query}", {})
    assert not check.is_genuine(query, FORM, form, signature)


def test_the_newer_algorithm_and_unknown_ones() -> None:
    check = SignatureCheck(["t"], URL)
    signature = RequestValidator("t").compute_signature(URL, {"Body": "x"}, HMAC_SHA256)
    assert check.is_genuine("", FORM, b"Body=x", signature, "key=k,algorithm=HMAC_SHA256")
    assert not check.is_genuine("", FORM, b"Body=x", signature)
    assert not check.is_genuine("", FORM, b"Body=x", signature, "key=k,algorithm=NONE")


def test_bodies_that_are_no_form_are_refused() -> None:
    check = SignatureCheck(["t"], URL)
    many = "&".join(f"f{number}=1" for number in range(500))
    for body in (b"\xff\xfe=1", b"Body=%FF", many.encode()):
        assert not check.is_genuine("", FORM, body, RequestValidator("t").compute_signature(URL, {}))


# What errors mean

EXPECTED: dict[int, tuple[type[ChannelError], Failure]] = {
    63016: (WindowClosed, "window"), 63041: (WindowClosed, "window"), 63027: (WindowClosed, "window"),
    63018: (Throttled, "retry"), 63017: (Throttled, "retry"), 63038: (Throttled, "retry"), 20429: (Throttled, "retry"),
    21610: (RecipientBlocked, "blocked"), 63033: (RecipientBlocked, "blocked"), 63014: (RecipientBlocked, "blocked"),
    63032: (Rejected, "rejected"), 63024: (Rejected, "rejected"), 63003: (Rejected, "rejected"), 21211: (Rejected, "rejected"),
    63049: (Rejected, "rejected"), 63013: (Rejected, "rejected"),
    63007: (Unavailable, "retry"), 63001: (Unavailable, "retry"), 20003: (Unavailable, "retry"), 63012: (Unavailable, "retry"),
    63019: (Unavailable, "retry"), 20500: (Unavailable, "retry"),
}  # fmt: skip


@pytest.mark.parametrize("code", EXPECTED)
def test_a_known_code(code: int) -> None:
    error, failure = EXPECTED[code]
    assert type(translated(ApiError(code, 400, "x"))) is error
    assert failure_of(code)[0] == failure
    assert failure_of(code)[1].startswith(f"{code}: ")


def test_the_table_is_of_one_piece() -> None:
    """A failed call and a failed message mean the same; what is to be waited for says how long."""
    for code, meaning in CODES.items():
        error, (failure, _) = translated(ApiError(code, 400, "x")), failure_of(code)
        assert failure in get_args(Failure)
        assert (failure == "retry") == isinstance(error, Unavailable), code
        assert (failure == "window") == isinstance(error, WindowClosed), code
        assert (failure == "blocked") == isinstance(error, RecipientBlocked), code
        assert (meaning.wait > 0) == (meaning.kind == "slower"), code
        assert meaning.text[0].islower() or meaning.text.startswith(("WhatsApp", "Twilio", "PUBLIC_")), code


@pytest.mark.parametrize(("status", "error"), [
    (0, Unavailable), (500, Unavailable), (503, Unavailable), (429, Throttled), (401, Unavailable), (403, Unavailable),
    (400, Rejected), (404, Rejected),
])  # fmt: skip
def test_a_code_that_nobody_knows_is_judged_by_its_status(status: int, error: type[ChannelError]) -> None:
    assert type(translated(ApiError(0, status, "x"))) is error


def test_the_time_to_wait_is_what_twilio_asks_for() -> None:
    error = translated(ApiError(20429, 429, "x", 12.0))
    assert isinstance(error, Throttled) and error.retry_after == 12.0
    assert failure_of(0) == ("rejected", "0: error 400")


@pytest.mark.parametrize(("status", "text", "head", "code", "wait"), [
    (400, '{"code": 21610, "message": "x"}', "", 21610, None), (429, '{"code": 20429, "message": "x"}', "3", 20429, 3.0),
    (429, '{"type": "t", "title": "x", "status": 429, "code": 63018, "detail": "d"}', "soon", 63018, None),
    (502, "<html>", "", 0, None), (500, "[1]", "", 0, None), (400, '{"code": "21610"}', "", 0, None),
])  # fmt: skip
def test_refusals_in_every_form(status: int, text: str, head: str, code: int, wait: float | None) -> None:
    error = refused(status, text, head)
    assert (error.code, error.status, error.retry_after) == (code, status, wait)


# Shapes of content


@given(st.text(max_size=2_000), st.integers(60, 300))
def test_pieces_make_the_text_again(text: str, limit: int) -> None:
    pieces = cut(text, limit)
    assert "".join(pieces) == text and all(0 < len(piece) <= limit for piece in pieces)


def test_no_piece_begins_or_ends_with_a_space() -> None:
    pieces = cut("some words and more\n" * 60, MAX_PIECE)
    assert len(pieces) > 3
    assert all(not piece[0].isspace() for piece in pieces) and not any(piece[-1].isspace() for piece in pieces[:-1])


@given(st.text(max_size=5_000))
def test_paragraphs_keep_every_word(text: str) -> None:
    parts = list(paragraphs(text, 100))
    assert all(0 < len(part) <= 100 for part in parts if part)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(st.text(min_size=1, max_size=90))
def test_a_rows_label_and_its_rest_are_the_label(label: str) -> None:
    first, rest = split_label(label)
    assert len(first) <= MAX_ROW_LABEL and len(rest) <= MAX_ROW_MORE
    assert "".join(f"{first}{rest}".replace("…", "").split()) == "".join(label.replace("…", "").split())


def buttons(*labels: str) -> tuple[Button, ...]:
    return tuple(Button(f"token-{number}", label) for number, label in enumerate(labels))


@pytest.mark.parametrize(("labels", "kind"), [
    (["Yes"], "quick-reply"), (["Yes", "No", "Later"], "quick-reply"), (["x" * 20, "No"], "quick-reply"),
    (["x" * 21, "No"], "list-picker"), (["Same", "Same"], "list-picker"), (["a", "b", "c", "d"], "list-picker"),
    ([str(number) for number in range(10)], "list-picker"), ([str(number) for number in range(11)], None),
    (["x" * 200], None), ([""], None), ([], None),
])  # fmt: skip
def test_which_shape_buttons_take(labels: list[str], kind: str | None) -> None:
    made = filled("Which?", buttons(*labels), "Choose")
    assert (made.shape.kind if made else None) == kind
    assert filled("x" * (MAX_BODY + 1), buttons(*labels), "Choose") is None
    assert filled("", buttons(*labels), "Choose") is None


def test_shapes_follow_the_published_description() -> None:
    api = OpenApi.load("twilio_content_v1.json")
    if api is None:
        pytest.skip("the OpenAPI description of the Content API does not lie beside the project")
    described = filled("Which?", buttons("Only people who have been rated well before", "Anyone"), "Choose")
    assert described is not None and described.shape.described == (True, False)
    types = [shape.types() for shape in (*COMMON, described.shape)]
    for one in (*types, invitation("en", "Body", "Label").types):
        api.check_json(
            "POST", "/v1/Content", {"friendly_name": "x", "language": "en", "types": dict(one), "variables": {}}
        )


def test_a_title_stays_bold_whatever_is_in_it() -> None:
    assert bold("A *fine*\n`car`") == "*A ∗fine∗ ʼcarʼ*"


def test_variables_cannot_break_out() -> None:
    assert written_variables({"1": "It's {{2}}"}) == '{"1": "It\\u0027s {\u200b{2}}"}'


# What comes in


def form(**fields: str) -> dict[str, str]:
    return {"MessageSid": "SM1", "From": "whatsapp:+14155550101", "SmsStatus": "received", "NumMedia": "0", **fields}


def media(mime_type: str, message_type: str = "") -> dict[str, str]:
    return {"NumMedia": "2", "MediaUrl0": "https://api.twilio.com/m", "MediaContentType0": mime_type,
            "MessageType": message_type, "Body": "caption"}  # fmt: skip


@pytest.mark.parametrize(("fields", "expected"), [
    ({"Body": "hello"}, {"kind": "text", "text": "hello"}),
    ({"Body": "Yes", "ButtonPayload": "t1", "ButtonText": "Yes"}, {"kind": "button", "button_id": "t1", "text": ""}),
    ({"Body": "Yes", "ListId": "t2", "ListTitle": "Yes"}, {"kind": "button", "button_id": "t2"}),
    ({"ButtonPayload": INVITE_PAYLOAD, "Body": "Show me"}, {"kind": "text", "text": "/status"}),
    ({"ButtonText": "Yes"}, {"kind": "text", "text": "Yes"}),
    ({"Latitude": "41.8", "Longitude": "-87.6"}, {"kind": "location"}),
    ({"Latitude": "nan", "Longitude": "1", "Body": "x"}, {"kind": "text", "location": None}),
    ({"Latitude": "95", "Longitude": "1", "Body": "x"}, {"kind": "text", "location": None}),
    (media("image/jpeg"), {"kind": "photo", "media_ref": "https://api.twilio.com/m", "text": "caption"}),
    (media("audio/ogg; codecs=opus"), {"kind": "voice", "mime_type": "audio/ogg"}),
    (media("image/webp", "sticker"), {"kind": "sticker", "media_ref": None}),
    (media("text/vcard"), {"kind": "contact"}),
    (media("application/pdf"), {"kind": "document"}), (media("video/mp4"), {"kind": "document"}),
    ({"MessageType": "contacts"}, {"kind": "contact"}), ({"MessageType": "unsupported"}, {"kind": "other"}),
    ({"Body": "STOP", "OptOutType": "STOP"}, {"kind": "blocked"}),
    ({"Body": "x", "Forwarded": "true", "ProfileName": "Ann"}, {"forwarded": True, "sender_name": "Ann"}),
    ({"Body": "x", "From": "whatsapp:US.1349120"}, {"address": "US.1349120", "language_code": None}),
])  # fmt: skip
def test_what_a_person_did(fields: Mapping[str, str], expected: Mapping[str, Any]) -> None:
    said = read(form(**fields), NOW)
    assert isinstance(said, IncomingMessage)
    assert {name: getattr(said, name) for name in expected} == expected
    assert (said.message_id, said.channel) == ("SM1", "whatsapp")


@pytest.mark.parametrize(("status", "state"), [
    ("accepted", "queued"), ("queued", "queued"), ("sending", "queued"), ("sent", "sent"), ("delivered", "delivered"),
    ("read", "read"), ("failed", "failed"), ("undelivered", "failed"),
])  # fmt: skip
def test_what_became_of_a_message(status: str, state: str) -> None:
    said = read({"MessageSid": "SM1", "MessageStatus": status, "ErrorCode": "63024"}, NOW)
    assert isinstance(said, DeliveryStatus) and said.state == state
    assert (said.failure, bool(said.reason)) == (("rejected", True) if state == "failed" else (None, False))


@pytest.mark.parametrize("fields", [
    {}, {"MessageSid": ""}, {"MessageSid": "S" * 200}, {"MessageSid": "SM1"}, {"MessageSid": "SM1", "From": "+1415"},
    {"MessageSid": "SM1", "From": "whatsapp:"}, {"MessageSid": "SM1", "From": "whatsapp:" + "a" * 200},
    {"MessageSid": "SM1", "MessageStatus": "dancing"},
])  # fmt: skip
def test_what_is_not_understood(fields: dict[str, str]) -> None:
    with pytest.raises(NotUnderstood):
        read(fields, NOW)


# Languages and hosts


def test_every_language_has_a_template_or_another_one_that_is_read() -> None:
    languages = Replies(Lexicon()).languages
    assert set(WHATSAPP_LANGUAGES) <= set(languages)
    for language in languages:
        tried = candidates(language)
        assert tried[0] == language and tried[-1] == "en"
        assert all(one in WHATSAPP_LANGUAGES for one in tried[1:])
    assert candidates("pt_BR")[0] == "pt" and candidates("EN-US") == ["en"]


def test_templates_are_declared_where_there_are_words() -> None:
    words = {("en", "whatsapp-invite"): "News.", ("en", "whatsapp-invite-show"): "Show me",
             ("es", "whatsapp-invite"): "Hola.", ("de", "whatsapp-invite"): "Neues.", ("de", "whatsapp-invite-show"): "x" * 21,
             ("am", "whatsapp-invite"): "x", ("am", "whatsapp-invite-show"): "x"}  # fmt: skip
    found = declared(["am", "de", "en", "es"], lambda language, key: words.get((language, key)))
    assert [one.language for one in found] == ["en"]
    assert re.fullmatch(r"mai_invite_en_[0-9a-f]{10}", found[0].full_name)
    other = invitation("en", "News!", "Show me")
    assert other.fingerprint != found[0].fingerprint and other.full_name != found[0].full_name


def test_the_english_words_fit() -> None:
    replies = Replies(Lexicon())
    assert [one.language for one in declared(["en"], replies.text)] == ["en"]
    assert len(replies.text("en", "whatsapp-choose")) <= 20


@pytest.mark.parametrize(("base", "url", "mapped", "trusted"), [
    ("https://api.twilio.com", "https://content.twilio.com/v1/Content", "https://content.twilio.com/v1/Content", True),
    ("https://api.twilio.com", "http://api.twilio.com/x", "http://api.twilio.com/x", False),
    ("https://api.twilio.com", "https://api.twilio.com.evil.org/x", "https://api.twilio.com.evil.org/x", False),
    ("https://api.twilio.com", "https://eviltwilio.com/x", "https://eviltwilio.com/x", False),
    ("http://127.0.0.1:9", "https://content.twilio.com/v1/Content?Page=1", "http://127.0.0.1:9/v1/Content?Page=1", True),
    ("http://127.0.0.1:9", "http://127.0.0.1:90/x", "http://127.0.0.1:90/x", False),
    ("http://127.0.0.1:9", "http://user@127.0.0.1:9/x", "http://user@127.0.0.1:9/x", False),
])  # fmt: skip
def test_where_calls_and_credentials_go(base: str, url: str, mapped: str, trusted: bool) -> None:
    http = TwilioHttp(base)
    assert http.mapped(url) == mapped
    assert http.may_have_credentials(http.mapped(url)) is trusted
