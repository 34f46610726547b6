"""What the operator's page asks for and gets, and what strangers get of it."""

import csv
import io
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.app import App
from bot.settings import Settings
from bot.web.operator.access import COOKIE, TRIES
from bot.web.operator.composing import MAX_PHOTO
from bot.web.server import build_web
from mai.channels import Unavailable
from mai.records import Address, Person
from metaspace.intent import Place
from tests.conftest import MovableClock
from tests.e2e.test_story import SELLER_SAYS, bear, meet
from tests.stage import Stage

BOSS = "boss"
TOKEN = "a-token-of-twenty-four-characters"
CHICAGO = Place("Chicago", "US", 41.85, -87.65)
GET = ("me", "dashboard", "queue", "disputes", "settings", "broadcasts", "broadcasts/b_1/report.csv")
POST = (
    "logout", "people/find", "people/act", "queue/resend", "queue/resend-all", "disputes/solve", "settings/switch",
    "photo", "broadcasts/draft", "broadcasts/send", "broadcasts/step",
)  # fmt: skip
Client = TestClient[Any, Any]


@pytest.fixture
def settings(tmp_path: Path, database_url: str) -> Settings:
    return Settings(
        data_dir=tmp_path / "data", database_url=database_url, port=0, inbound_per_minute=100_000,
        operators=f"stage:{BOSS}", operator_token=TOKEN,
    )  # fmt: skip


@pytest.fixture
async def client(app: App) -> AsyncIterator[Client]:
    made: Client = TestClient(TestServer(build_web(app)), cookie_jar=aiohttp.CookieJar(unsafe=True))
    async with made:
        yield made


async def add(app: App, name: str, language: str = "en", **fields: Any) -> Person:
    """Somebody who has been here before, at ease with being written to."""
    fields = {"answers": {"quiet": "none"}, "zone": "America/Chicago", "place": CHICAGO, **fields}
    made = app.clock.now()
    person = Person(f"p_{name}", language, made, "active", channel="stage", address=name, **fields)
    async with app.store() as uow:
        await uow.people.add(person)
        await uow.people.put_address(Address("stage", name, person.person_id, seen_at=app.clock.now()))
        await uow.commit()
    return person


def origin(client: Client) -> dict[str, str]:
    return {"Origin": str(client.make_url("")).rstrip("/")}


async def post(client: Client, path: str, data: Any, **headers: str) -> aiohttp.ClientResponse:
    response: aiohttp.ClientResponse = await client.post(
        f"/operator/api/{path}", json=data, headers=origin(client) | headers
    )
    return response


async def enter(client: Client) -> None:
    assert (await post(client, "login", {"token": TOKEN})).status == 200


async def link_of(stage: Stage) -> str:
    """The secret of a fresh link from the chat."""
    await stage.say(BOSS, "/operator")
    found = re.search(r"/operator\?login=(\S+)", stage.last(BOSS))
    assert found is not None, stage.last(BOSS)
    return found[1]


async def disputed(stage: Stage, clock: MovableClock) -> None:
    """Ann says that Luis did not come."""
    await meet(stage)
    await stage.press("ann", "Approve")
    await stage.press("luis", "Aprobar")
    clock.ahead += timedelta(days=3)
    await stage.press("ann", "They didn't come")


async def audited(app: App) -> list[tuple[str, str, str]]:
    async with app.store() as uow:
        return [(one.operator, one.command, one.subject) for one in await uow.operations.audited(100)]


# What strangers get


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_stranger_gets_nothing(app: App, client: Client) -> None:
    for path in GET:
        assert (await client.get(f"/operator/api/{path}")).status == 401, path
    for path in POST:
        assert (await post(client, path, {})).status == 401, path
        assert (await client.post(f"/operator/api/{path}", json={})).status == 403, path
    made_up = {"Cookie": f"{COOKIE}={'x' * 43}"}
    assert (await client.get("/operator/api/me", headers=made_up)).status == 401


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_another_site_cannot_act_for_an_operator(app: App, client: Client) -> None:
    await enter(client)
    assert (await client.get("/operator/api/me")).status == 200
    foreign = {"Origin": "https://evil.example"}
    for path in POST:
        assert (await client.post(f"/operator/api/{path}", json={}, headers=foreign)).status == 403, path
    assert (await client.get("/operator/api/settings", headers=foreign)).status == 403


async def test_a_link_of_the_chat_works_once_and_not_for_long(
    app: App, client: Client, stage: Stage, clock: MovableClock
) -> None:
    secret = await link_of(stage)
    # A messenger looks at the link: that spends nothing, and begins nothing.
    assert COOKIE not in (await client.get("/operator", params={"login": secret})).cookies
    response = await post(client, "login", {"link": secret})
    cookie = response.cookies[COOKIE]
    assert response.status == 200 and cookie["httponly"] and cookie["samesite"] == "Strict"
    assert (await (await client.get("/operator/api/me")).json())["operator"] == f"stage:{BOSS}"
    spent = await post(client, "login", {"link": secret})
    assert (spent.status, (await spent.json())["error"]) == (403, "link-spent")
    older, newer = await link_of(stage), await link_of(stage)
    assert (await post(client, "login", {"link": older})).status == 403
    clock.ahead += timedelta(minutes=11)
    assert (await post(client, "login", {"link": newer})).status == 403
    clock.ahead += timedelta(hours=12)
    assert (await client.get("/operator/api/me")).status == 401


async def test_who_is_no_operator_gets_no_link(app: App, client: Client, stage: Stage) -> None:
    await stage.say("ann", "/operator")
    assert not any("login=" in text for text in stage.texts("ann"))
    assert ("stage:ann", "refused", "operator") in await audited(app)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_token_may_be_tried_a_few_times_a_minute(app: App, client: Client) -> None:
    for _ in range(TRIES):
        assert (await post(client, "login", {"token": "x" * 30})).status == 403
    late = await post(client, "login", {"token": TOKEN})
    assert late.status == 429 and late.headers["Retry-After"] == "60"
    assert [entry[1] for entry in await audited(app)] == ["login.refused"] * TRIES


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_who_is_an_operator_no_more_is_out_at_once(app: App, client: Client, stage: Stage) -> None:
    assert (await post(client, "login", {"link": await link_of(stage)})).status == 200
    app.services = replace(app.services, operators=frozenset())
    assert (await client.get("/operator/api/me")).status == 401


async def test_logging_out_ends_the_session_also_for_a_copied_cookie(app: App, client: Client) -> None:
    await enter(client)
    stored = next(cookie.value for cookie in client.session.cookie_jar if cookie.key == COOKIE)
    assert (await post(client, "logout", {})).status == 200
    assert (await client.get("/operator/api/me", headers={"Cookie": f"{COOKIE}={stored}"})).status == 401


# What operators get


async def test_a_look_up_is_audited_and_shows_no_name_words_or_address(app: App, client: Client) -> None:
    await add(app, "ann", "es", currency="MXN", answers={"quiet": "none", "note": "secret words"}, tags=("vip",))
    await enter(client)
    for who in ("p_ann", "stage:ann"):
        found = await (await post(client, "people/find", {"who": who})).json()
        assert found["person"]["id"] == "p_ann" and found["person"]["channels"] == [{"name": "stage", "blocked": False}]
        assert not [word for word in ("secret", "Chicago", "stage:ann", "MXN") if word in str(found)]
    tagged = await (await post(client, "people/find", {"who": "VIP"})).json()
    assert [one["id"] for one in tagged["people"]] == ["p_ann"]
    assert (await post(client, "people/find", {"who": "nobody"})).status == 404
    seen = [entry for entry in await audited(app) if entry[1] == "user"]
    assert [entry[2] for entry in seen] == ["nobody", "VIP", "p_ann", "p_ann"] and {entry[0] for entry in seen} == {
        "token"
    }


async def test_people_are_noted_tagged_banned_and_let_in_again(app: App, client: Client, stage: Stage) -> None:
    await add(app, "ann")
    await enter(client)
    for do, text in (("note", "asked for help"), ("tag", "vip"), ("ban", "spam")):
        assert (await post(client, "people/act", {"do": do, "person": "p_ann", "text": text})).status == 200
        assert await app.settled()
    shown = (await (await post(client, "people/find", {"who": "p_ann"})).json())["person"]
    assert (shown["banned"], shown["tags"], shown["notes"][0]["text"]) == ("spam", ["vip"], "asked for help")
    assert "spam" in stage.last("ann")
    assert (await post(client, "people/act", {"do": "unban", "person": "p_ann"})).status == 200
    assert await app.settled()
    assert (await (await post(client, "people/find", {"who": "p_ann"})).json())["person"]["banned"] is None
    refused = await post(client, "people/act", {"do": "ban", "person": "p_nobody", "text": "x"})
    assert refused.status == 409 and "p_nobody" in (await refused.json())["message"]
    assert (await post(client, "people/act", {"do": "export", "person": "p_ann", "text": "x"})).status == 400
    assert (await post(client, "people/act", {"do": "ban", "person": "p_ann x", "text": "y"})).status == 400
    assert {("token", "ban", "p_ann"), ("token", "unban", "p_ann"), ("token", "note", "p_ann")} <= set(
        await audited(app)
    )


async def test_figures_over_time_and_place(app: App, client: Client, stage: Stage) -> None:
    await stage.say("ann", "hello")
    await enter(client)
    for span, unit, length in (("48h", "hour", 48), ("14d", "day", 14)):
        found = await (await client.get(f"/operator/api/dashboard?span={span}&offset=-360")).json()
        series = found["series"]
        assert (series["unit"], len(series["at"]), sum(series["received"])) == (unit, length, 1)
        assert {len(series[name]) for name in ("sent", "deals", "wishes", "people", "median", "slowest")} == {length}
        assert series["sent"][-1] >= 1 and series["people"][-1] == 1 and series["median"][-1] > 0
    assert found["totals"]["people"] == 1 and found["queues"]["people"] == 1
    for wrong in ("span=1y", "offset=x", "offset=--5", "offset=99999999999999999999"):
        assert (await client.get(f"/operator/api/dashboard?{wrong}")).status == 400


async def test_open_wishes_are_shown_by_coarse_cell_only(app: App, client: Client, stage: Stage) -> None:
    await bear(stage, "ann", SELLER_SAYS, "en")
    await stage.say("ann", "4", "80", "60", "yes")
    await enter(client)
    found = await (await client.get("/operator/api/dashboard")).json()
    ((lat, lon, offered, wanted),) = found["cells"]
    assert (lat, lon, offered, wanted) == (41.75, -87.75, 1, 0)
    assert found["totals"]["open"] == 1 and sum(found["series"]["wishes"]) == 1


async def test_a_draft_is_sent_once_and_as_it_was_shown(app: App, client: Client, stage: Stage) -> None:
    await add(app, "ann")
    await add(app, "opted", broadcasts=False)
    await enter(client)
    png = b"\x89PNG\r\n\x1a\n and a picture"
    headers = origin(client) | {"Content-Type": "image/png"}
    photo = await (await client.post("/operator/api/photo", data=png, headers=headers)).json()
    written = {"segment": "country=US", "text": "Fair on Saturday\n[My things -> /status]"}
    first = await (await post(client, "broadcasts/draft", written)).json()
    changed = written | {"id": first["id"], "photo": photo["blob"], "mime": photo["mime"]}
    draft = await (await post(client, "broadcasts/draft", changed)).json()
    assert (draft["id"], draft["total"], draft["skipped"]) == (first["id"], 1, [["opted-out", 1]])
    (sample,) = draft["samples"]
    assert sample["text"].startswith("Fair on Saturday\n\n") and sample["buttons"] == ["My things"]
    assert stage.texts("ann") == []
    sent = [await post(client, "broadcasts/send", {"id": draft["id"], "when": "now"}) for _ in range(2)]
    assert [response.status for response in sent] == [200, 409]
    assert await app.settled()
    assert stage.texts("ann") == [sample["text"]]
    shown = stage.shown["ann"][0][1].photo
    assert shown is not None and await app.blobs.get(shown.blob_id) == png
    (one,) = (await (await client.get("/operator/api/broadcasts")).json())["broadcasts"]
    assert (one["state"], one["done"], one["total"], one["states"]) == ("done", 2, 2, [["sent", 1], ["skipped", 1]])
    report = await client.get(f"/operator/api/broadcasts/{draft['id']}/report.csv")
    rows = list(csv.DictReader(io.StringIO((await report.read()).decode("utf-8-sig"))))
    assert {row["person_id"]: row["state"] for row in rows} == {"p_ann": "sent", "p_opted": "skipped"}
    commands = [entry[1] for entry in await audited(app) if entry[2] == draft["id"]]
    assert commands == ["broadcast.report", "broadcast.send", "broadcast", "broadcast"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_cannot_be_sent_is_said(app: App, client: Client) -> None:
    await add(app, "ann")
    await enter(client)
    for wrong, code, words in (
        ({"segment": "colour=red", "text": "Hi"}, "segment", "colour"),
        ({"segment": "", "text": ""}, "text", "There are no words"),
        ({"segment": "", "text": "x" * 4_000}, "text", "longer than"),
        ({"segment": "", "text": "Hi", "photo": "0" * 64, "mime": "image/png"}, "bad-photo", ""),
        ({"segment": "", "text": "Hi", "photo": "../../etc/passwd", "mime": "image/png"}, "bad-photo", ""),
    ):
        response = await post(client, "broadcasts/draft", wrong)
        found = await response.json()
        assert (response.status, found["error"]) == (422, code) and words in found["message"]
    page = {"Content-Type": "image/png"} | origin(client)
    assert (await client.post("/operator/api/photo", data=b"<svg>", headers=page)).status == 400
    assert (
        await client.post("/operator/api/photo", data=io.BytesIO(b"\xff\xd8\xff" + bytes(MAX_PHOTO)), headers=page)
    ).status == 400
    draft = await (await post(client, "broadcasts/draft", {"text": "Hi"})).json()
    late = await post(client, "broadcasts/send", {"id": draft["id"], "when": "yesterday"})
    assert late.status == 422 and "yesterday" in (await late.json())["message"]
    assert (await post(client, "broadcasts/step", {"id": draft["id"], "do": "pause"})).status == 409
    assert (await post(client, "broadcasts/step", {"id": "b_none", "do": "pause"})).status == 404
    assert (await post(client, "broadcasts/step", {"id": draft["id"], "do": "explode"})).status == 400
    assert (await client.post("/operator/api/people/find", data=b"[]", headers=origin(client))).status == 400
    assert (await post(client, "people/find", {"who": "x" * 520_000})).status == 400


async def test_a_broadcast_waits_pauses_and_ends(app: App, client: Client, stage: Stage, clock: MovableClock) -> None:
    await add(app, "ann")
    await enter(client)

    async def state() -> str:
        found = (await (await client.get("/operator/api/broadcasts")).json())["broadcasts"]
        return str(found[0]["state"])

    draft = await (await post(client, "broadcasts/draft", {"text": "Hello"})).json()
    await post(client, "broadcasts/send", {"id": draft["id"], "when": "local 23:30"})
    assert await app.settled()
    assert (await state(), stage.texts("ann")) == ("running", [])
    for do, then in (("pause", "paused"), ("resume", "running"), ("cancel", "cancelled")):
        assert (await post(client, "broadcasts/step", {"id": draft["id"], "do": do})).status == 200
        assert await state() == then
    clock.ahead += timedelta(days=1)
    assert await app.settled()
    assert stage.texts("ann") == []


async def test_what_was_given_up_is_tried_again(app: App, client: Client, stage: Stage, clock: MovableClock) -> None:
    await bear(stage, "ann", "hello", "en")
    stage.refusing["ann"] = Unavailable("down")
    await stage.say("ann", "/status", "/help")
    for _ in range(18):
        clock.ahead += timedelta(minutes=6)
        app.sender.wake()
        assert await app.settled()
    del stage.refusing["ann"]
    await enter(client)
    found = await (await client.get("/operator/api/queue")).json()
    assert found["counts"]["outbox_dead"] == 2 and "Nothing is open" not in str(found)
    first = found["dead"][-1]
    assert (await post(client, "queue/resend", {"queue": "outbox", "number": first["number"]})).status == 200
    assert await app.settled()
    assert "Nothing is open" in stage.last("ann")
    assert (await (await post(client, "queue/resend-all", {})).json())["number"] == 1
    for wrong in (
        {"queue": "outbox", "number": "1"},
        {"queue": "people", "number": 1},
        {"queue": "work", "number": True},
    ):
        assert (await post(client, "queue/resend", wrong)).status == 400
    assert (await post(client, "queue/resend", {"queue": "outbox", "number": 10**9})).status == 409


async def test_a_dispute_is_decided_but_not_by_one_of_its_sides(
    app: App, client: Client, stage: Stage, clock: MovableClock
) -> None:
    await disputed(stage, clock)
    await enter(client)
    (one,) = (await (await client.get("/operator/api/disputes")).json())["disputes"]
    assert one["thing"] == "tires" and {side["state"] for side in one["sides"]} == {"no_show", "blamed"}
    assert (await post(client, "disputes/solve", {"deal": one["deal"], "text": "Try once more."})).status == 200
    assert await app.settled()
    assert "Try once more." in stage.last("ann") and "Try once more." in stage.last("luis")
    assert (await (await client.get("/operator/api/disputes")).json())["disputes"] == []
    assert (await post(client, "disputes/solve", {"deal": "none", "text": "x"})).status == 409


async def test_switches(app: App, client: Client) -> None:
    await enter(client)
    for name in ("maintenance", "newcomers"):
        for on in (True, False):
            assert (await post(client, "settings/switch", {"name": name, "on": on})).status == 200
            assert app.switches.get(name, None) is on
    found = await (await client.get("/operator/api/settings")).json()
    assert found["maintenance"] is False and found["features"]["newcomers"] is False
    assert [entry["command"] for entry in found["audit"]][:2] == ["switch", "switch"]
    for wrong in ({"name": "everything", "on": True}, {"name": "maintenance", "on": "yes"}):
        assert (await post(client, "settings/switch", wrong)).status == 400
