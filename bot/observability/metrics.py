"""Figures for Prometheus, one registry an application. Labels take few values, and none names a person."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import choose_encoder
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from adapters.storage.figures import Population, QueueFigures

ANSWER_BUCKETS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0)
WORK_BUCKETS = (0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)


@dataclass(slots=True)
class Sample:
    """What is looked at when somebody asks, the newest known; what could not be looked at is left out."""

    queues: QueueFigures | None = None
    population: Population | None = None
    leads: dict[str, bool] = field(default_factory=dict)
    """By job: whether this process does it for all."""
    checks: dict[str, bool] = field(default_factory=dict)
    silent: dict[str, float] = field(default_factory=dict)
    """By channel: seconds since its platform answered."""


class Metrics:
    """The figures of one application."""

    def __init__(self) -> None:
        self.registry = registry = CollectorRegistry()
        self.sample = Sample()
        self.received = Counter(
            "mai_messages_received",
            "Messages and presses of people, each once.",
            ["channel", "kind"],
            registry=registry,
        )
        self.repeated = Counter(
            "mai_messages_repeated", "Messages that a platform delivered again.", ["channel"], registry=registry
        )
        self.refused = Counter(
            "mai_messages_refused",
            "Messages not read because one person wrote too many.",
            ["channel"],
            registry=registry,
        )
        self.sent = Counter(
            "mai_messages_sent", "Attempts to send, by what became of them.", ["channel", "lane", "outcome"],
            registry=registry,
        )  # fmt: skip
        self.answer_seconds = Histogram(
            "mai_answer_seconds", "From a message received to its first answer taken by the platform.", ["channel"],
            buckets=ANSWER_BUCKETS, registry=registry,
        )  # fmt: skip
        self.reading_seconds = Histogram(
            "mai_reading_seconds", "Reading a message ahead of its turn, with the wait for the model.",
            buckets=WORK_BUCKETS, registry=registry,
        )  # fmt: skip
        self.turn_seconds = Histogram(
            "mai_turn_seconds", "One piece of a person's work, reading and storing included.", ["source", "outcome"],
            buckets=WORK_BUCKETS, registry=registry,
        )  # fmt: skip
        ProcessCollector(registry=registry)
        registry.register(_Sampled(self))

    def page(self, accept: str = "") -> tuple[bytes, str]:
        """The page that Prometheus reads, and its content type, in the format that the asker takes."""
        encode, content_type = choose_encoder(accept)
        return encode(self.registry), content_type


class _Sampled(Collector):
    """Gauges out of the newest sample."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        """All gauges; those of nothing known have no values."""
        sample = self._metrics.sample
        yield from _queues(sample.queues or QueueFigures())
        people = GaugeMetricFamily("mai_people", "People known.")
        wishes = GaugeMetricFamily("mai_wishes", "Wishes by state.", labels=["state"])
        deals = GaugeMetricFamily("mai_deals", "Deals by state, counted once for each of both sides.", labels=["state"])
        if sample.population is not None:
            people.add_metric([], sample.population.people)
            _fill(wishes, sample.population.wishes)
            _fill(deals, sample.population.deals)
        yield from (people, wishes, deals)
        yield _fill(
            GaugeMetricFamily("mai_leads", "1 where this process does it for all.", labels=["duty"]), sample.leads
        )
        yield _fill(
            GaugeMetricFamily("mai_check_ok", "1 where a check of /health/ready passes.", labels=["check"]),
            sample.checks,
        )
        yield _fill(
            GaugeMetricFamily("mai_platform_silent_seconds", "Since the platform answered.", labels=["channel"]),
            sample.silent,
        )


def _queues(figures: QueueFigures) -> Iterable[Metric]:
    depth = GaugeMetricFamily("mai_queue_depth", "Rows that wait or were given up.", labels=["queue", "state"])
    for (queue, state), rows in figures.depth.items():
        depth.add_metric([queue, state], rows)
    yield depth
    yield _fill(GaugeMetricFamily("mai_queue_due", "Rows that could be done now.", labels=["queue"]), figures.due)
    yield _fill(
        GaugeMetricFamily("mai_queue_oldest_due_seconds", "How long the oldest of them has waited.", labels=["queue"]),
        figures.oldest_seconds,
    )


def _fill(family: GaugeMetricFamily, values: dict[str, int] | dict[str, float] | dict[str, bool]) -> GaugeMetricFamily:
    for label, value in values.items():
        family.add_metric([label], float(value))
    return family
