"""Figures and traces of an application that really runs."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from pydantic import SecretStr
from sqlalchemy import select

from adapters.storage import tables as t
from adapters.storage.origin import KEY
from bot.app import App, build_app, running
from bot.clock import SystemClock
from bot.migrate import migrate
from bot.observability.observer import Observer
from bot.observability.tracing import Tracing
from bot.settings import Settings
from bot.web.server import build_web
from mai.channels import IncomingMessage, Rejected, Throttled, Unavailable
from nlu.understanding import Understanding
from tests.fake_telegram import TOKEN, FakeTelegram
from tests.stage import Stage

WORDS = "I sell my grandmother's piano for 300 dollars"


@pytest.fixture
def spans() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
async def traced(
    settings: Settings, understanding: Understanding, stage: Stage, spans: InMemorySpanExporter
) -> AsyncIterator[App]:
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    clock = SystemClock()
    observer = Observer(clock, Tracing(SimpleSpanProcessor(spans)))
    made = build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage,), observer=observer)
    stage.settled = made.settled
    async with running(made):
        yield made


def value(app: App, name: str, **labels: str) -> float:
    return app.observer.metrics.registry.get_sample_value(name, labels) or 0.0


async def until(app: App, name: str, **labels: str) -> None:
    async with asyncio.timeout(20):
        while not value(app, name, **labels):
            await asyncio.sleep(0.02)


def attributes(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


async def test_one_message_is_one_trace_from_its_receipt_to_its_answer(
    traced: App, stage: Stage, spans: InMemorySpanExporter
) -> None:
    await stage.say("ann", WORDS)
    by_name: dict[str, list[ReadableSpan]] = {}
    for span in spans.get_finished_spans():
        by_name.setdefault(span.name, []).append(span)
    (receive,) = by_name["receive"]
    (turn,) = by_name["turn"]
    (read,) = by_name["read"]
    sends = by_name["send"]
    assert receive.parent is None and sends
    assert turn.parent is not None and turn.parent.span_id == receive.context.span_id
    assert read.parent is not None and read.parent.span_id == turn.context.span_id
    assert {send.parent.span_id for send in sends if send.parent} == {turn.context.span_id}
    assert len({span.context.trace_id for span in spans.get_finished_spans()}) == 1
    assert attributes(receive) == {"mai.channel": "stage", "mai.kind": "text"}
    assert attributes(turn)["mai.outcome"] == "done"
    assert attributes(sends[0])["mai.lane"] == "reply"


async def test_no_span_says_what_was_written_or_by_whom(traced: App, stage: Stage, spans: InMemorySpanExporter) -> None:
    stage.failures.append(Rejected(f"cannot send {WORDS}"))
    await stage.say("ann-of-the-tests", WORDS, "Chicago")
    told = "".join(span.to_json() for span in spans.get_finished_spans())
    assert '"send"' in told and "Rejected" in told
    assert not [word for word in ("piano", "Chicago", "ann-of-the-tests", "Which town") if word in told]


async def test_without_a_collector_nothing_is_made_and_no_trace_is_stored(app: App, stage: Stage) -> None:
    with app.observer.tracing.span("turn") as span:
        assert span is None
    await stage.say("ann", WORDS)
    async with app.store.reading() as connection:
        marks = [row.message.get(KEY, {}) for row in await connection.execute(select(t.outbox))]
    assert marks and not any("trace" in mark for mark in marks)
    assert sum("at" in mark for mark in marks) == 1


async def test_messages_turns_answers_and_attempts_are_counted(traced: App, stage: Stage) -> None:
    await stage.say("ann", WORDS)
    await stage.do("ann", message_id="again", text="Chicago")
    await stage.do("ann", message_id="again", text="Chicago")  # the platform delivers it twice
    await stage.press("ann", "Always ask me")
    assert value(traced, "mai_messages_received_total", channel="stage", kind="text") == 2
    assert value(traced, "mai_messages_received_total", channel="stage", kind="button") == 1
    assert value(traced, "mai_messages_repeated_total", channel="stage") == 1
    assert value(traced, "mai_turn_seconds_count", source="inbox", outcome="done") == 3
    assert value(traced, "mai_reading_seconds_count") == 2
    assert value(traced, "mai_messages_sent_total", channel="stage", lane="reply", outcome="sent") == len(
        stage.shown["ann"]
    )
    assert value(traced, "mai_answer_seconds_count", channel="stage") == 3, "one answer to each of three"
    assert 0 < value(traced, "mai_answer_seconds_sum", channel="stage") < 60


async def test_every_attempt_to_send_is_counted_by_what_became_of_it(traced: App, stage: Stage) -> None:
    stage.failures += [Throttled(0.05), Rejected("no")]
    await stage.say("ann", "hello")
    outcomes = ("throttled", "rejected")
    counted = [value(traced, "mai_messages_sent_total", channel="stage", lane="reply", outcome=one) for one in outcomes]
    assert counted == [1, 1]


async def test_a_turn_that_fails_is_counted_as_failed(
    traced: App, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("made to fail")

    monkeypatch.setattr(type(traced.dispatcher._conversation), "on_message", fail)
    await stage.say("ann", "hello")
    assert value(traced, "mai_turn_seconds_count", source="inbox", outcome="failed") >= 1
    assert value(traced, "mai_turn_seconds_count", source="inbox", outcome="done") == 0


async def test_one_who_writes_too_much_is_counted_as_refused(
    settings: Settings, understanding: Understanding, stage: Stage
) -> None:
    slow = settings.model_copy(update={"inbound_per_minute": 2})
    slow.data_dir.mkdir(parents=True)
    migrate(slow.database)
    app = build_app(slow, understanding=understanding, extra_channels=(stage,))
    stage.settled = app.settled
    async with running(app):
        await stage.say("ann", "hello", "hello", "hello", "hello")
    assert value(app, "mai_messages_refused_total", channel="stage") == 2
    assert value(app, "mai_messages_received_total", channel="stage", kind="text") == 4


async def test_an_answer_that_had_to_wait_is_measured_from_the_message(traced: App, stage: Stage) -> None:
    stage.failures.append(Throttled(0.7))
    await stage.say("ann", "hello")
    await until(traced, "mai_answer_seconds_count", channel="stage")
    assert value(traced, "mai_answer_seconds_sum", channel="stage") >= 0.7


async def test_an_answer_that_a_crash_left_behind_is_measured_and_joins_its_trace(
    settings: Settings, understanding: Understanding, stage: Stage
) -> None:
    """One process receives, answers and dies before it has sent; another one sends."""
    settings.data_dir.mkdir(parents=True)
    migrate(settings.database)
    stage.failures += [Unavailable("the line is dead")] * 3

    def process(spans: InMemorySpanExporter) -> App:
        clock = SystemClock()
        observer = Observer(clock, Tracing(SimpleSpanProcessor(spans)))
        return build_app(settings, clock=clock, understanding=understanding, extra_channels=(stage,), observer=observer)

    before, after = InMemorySpanExporter(), InMemorySpanExporter()
    first = process(before)
    async with running(first):
        await stage.start(first.receive)
        message = IncomingMessage("stage", "m1", "ann", "text", first.clock.now(), text="hello")
        await first.receive(message)
        await until(first, "mai_messages_sent_total", channel="stage", lane="reply", outcome="unavailable")
    assert not stage.shown["ann"]
    stage.failures.clear()
    second = process(after)
    async with running(second):
        await until(second, "mai_answer_seconds_count", channel="stage")
    (receive,) = (span for span in before.get_finished_spans() if span.name == "receive")
    sent = [span for span in after.get_finished_spans() if span.name == "send"]
    assert sent and sent[0].context.trace_id == receive.context.trace_id


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    server = FakeTelegram()
    await server.start()
    yield server
    await server.stop()


async def test_a_trace_begins_with_the_webhook(
    telegram: FakeTelegram, tmp_path: Path, understanding: Understanding, spans: InMemorySpanExporter
) -> None:
    settings = Settings(
        data_dir=tmp_path,
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url=telegram.url,
        telegram_webhook_secret=SecretStr("a-secret-of-the-tests"),
        public_base_url="http://127.0.0.1:1",
    )
    migrate(settings.database)
    observer = Observer(SystemClock(), Tracing(SimpleSpanProcessor(spans)))
    app = build_app(settings, understanding=understanding, observer=observer)
    client: TestClient[Any, Any] = TestClient(TestServer(build_web(app)))
    async with running(app), client:
        update = {"update_id": 7, "message": telegram.message(101, text="hello")}
        headers = {"X-Telegram-Bot-Api-Secret-Token": "a-secret-of-the-tests"}
        assert (await client.post("/webhooks/telegram", json=update, headers=headers)).status == 200
        await until(app, "mai_answer_seconds_count", channel="telegram")
    by_name = {span.name: span for span in spans.get_finished_spans()}
    webhook, receive = by_name["POST /webhooks/telegram"], by_name["receive"]
    assert receive.parent is not None and receive.parent.span_id == webhook.context.span_id
    traces = {by_name[name].context.trace_id for name in ("POST /webhooks/telegram", "receive", "turn", "send")}
    assert len(traces) == 1 and webhook.kind is SpanKind.SERVER


async def test_spans_reach_a_collector_over_http() -> None:
    taken: list[ExportTraceServiceRequest] = []

    async def take(request: web.Request) -> web.Response:
        taken.append(ExportTraceServiceRequest.FromString(await request.read()))
        return web.Response()

    collector = web.Application()
    collector.router.add_post("/v1/traces", take)
    async with TestServer(collector) as server:
        tracing = Tracing.to_collector(str(server.make_url("/")))
        with tracing.span("turn", source="inbox"):
            pass
        await asyncio.to_thread(tracing.close)
    (sent,) = [
        span for batch in taken for one in batch.resource_spans for scope in one.scope_spans for span in scope.spans
    ]
    assert sent.name == "turn"
    service = {item.key: item.value.string_value for item in taken[0].resource_spans[0].resource.attributes}
    assert service["service.name"] == "mai"


async def test_a_collector_that_is_away_holds_up_nobody(free_port: Callable[[], int]) -> None:
    tracing = Tracing.to_collector(f"http://127.0.0.1:{free_port()}")
    started = time.monotonic()
    for _ in range(5_000):
        with tracing.span("turn"):
            pass
    assert time.monotonic() - started < 3
    async with asyncio.timeout(6):
        await asyncio.to_thread(tracing.close)
