"""What is in deploy/ fits what is in the code: files, metrics, checks, commands, settings."""

import configparser
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import CollectorRegistry

from bot.cli import _parser
from bot.observability.metrics import Metrics
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
FROM_PROMETHEUS = {"up"}


def read(name: str) -> Any:
    return yaml.safe_load((DEPLOY / name).read_text(encoding="utf-8"))


def exported(registry: CollectorRegistry) -> set[str]:
    """Names of all series that a page can hold, also of those that have no value yet."""
    suffixes = {"counter": ("_total",), "histogram": ("_bucket", "_count", "_sum"), "gauge": ("",)}
    return {family.name + suffix for family in registry.collect() for suffix in suffixes[family.type]}


def queries() -> dict[str, str]:
    """Every expression of the alerts and of the dashboard, by where it stands."""
    rules = [rule for group in read("prometheus-alerts.yaml")["groups"] for rule in group["rules"]]
    board = json.loads((DEPLOY / "grafana-dashboard.json").read_text(encoding="utf-8"))
    return {rule["alert"]: rule["expr"] for rule in rules} | {
        f"{panel['title']} {target['refId']}": target["expr"]
        for panel in board["panels"]
        for target in panel["targets"]
    }


@pytest.mark.parametrize(("where", "query"), queries().items(), ids=list(queries()))
def test_every_metric_that_is_asked_for_is_exported(where: str, query: str) -> None:
    assert query.count("(") == query.count(")") and query.count("{") == query.count("}")
    bare = re.sub(r'"[^"]*"|\{[^}]*\}|\bby \([^)]*\)|\[[^\]]*\]', "", query)
    names = {name for name in re.findall(r"[a-z_]{2,}", bare) if "_" in name or name in FROM_PROMETHEUS}
    names -= {"histogram_quantile"}
    assert names, "a query asks for something"
    assert names <= exported(Metrics().registry) | FROM_PROMETHEUS


def test_every_label_that_is_asked_for_is_there() -> None:
    known = {"channel", "kind", "lane", "outcome", "source", "queue", "state", "duty", "check", "le", "job", "instance"}
    source = (ROOT / "bot" / "observability" / "metrics.py").read_text(encoding="utf-8")
    for query in queries().values():
        asked = set(re.findall(r"[{,]\s*([a-z]+)\s*[=!]", query))
        asked |= {name.strip() for group in re.findall(r"by \(([^)]*)\)", query) for name in group.split(",")}
        assert asked <= known
        assert all(f'"{label}"' in source for label in asked - {"le", "job", "instance"})


def test_every_alert_says_what_to_do() -> None:
    for group in read("prometheus-alerts.yaml")["groups"]:
        for rule in group["rules"]:
            assert {"summary", "action"} <= set(rule["annotations"]) and rule["labels"]["severity"] in (
                "page",
                "ticket",
            )


def test_the_dashboard_has_room_for_each_panel() -> None:
    board = json.loads((DEPLOY / "grafana-dashboard.json").read_text(encoding="utf-8"))
    taken: set[tuple[int, int]] = set()
    for panel in board["panels"]:
        place = panel["gridPos"]
        cells = {(place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])}
        assert not cells & taken and place["x"] + place["w"] <= 24, panel["title"]
        taken |= cells
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])


def instructions() -> list[tuple[str, str]]:
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = (line.strip() for line in text.splitlines())
    return [(line.split()[0], line.partition(" ")[2]) for line in lines if line and not line.startswith("#")]


def test_the_image_is_pinned_small_and_not_roots() -> None:
    steps = instructions()
    known = {"FROM", "RUN", "COPY", "ENV", "WORKDIR", "USER", "EXPOSE", "HEALTHCHECK", "CMD"}
    assert {name for name, _ in steps} <= known
    for image in (rest.split()[0] for name, rest in steps if name == "FROM"):
        assert ":" in image and not image.endswith(":latest") and "slim" in image
    final = steps[max(index for index, (name, _) in enumerate(steps) if name == "FROM") :]
    users = [rest for name, rest in final if name == "USER"]
    assert users and users[-1] not in ("root", "0")
    assert [name for name, _ in final].index("USER") < [name for name, _ in final].index("CMD")
    assert any(name == "HEALTHCHECK" and "/health/ready" in rest for name, rest in final)
    assert any(name == "RUN" and "mai setup" in rest for name, rest in steps)


def test_the_image_is_made_of_what_is_there_and_not_left_out() -> None:
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    copied = set()
    for name, rest in instructions():
        if name == "COPY" and "--from" not in rest:
            copied |= {Path(part).as_posix() for part in rest.split()[:-1]}
    assert copied == let_in
    assert all((ROOT / path).exists() for path in copied)
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "benchmarks"}
    assert packages <= copied, "every package of the house"
    assert not any(" -r requirements-" in rest for _, rest in instructions()), "only what the running bot needs"


def test_the_settings_of_the_image_and_of_compose_are_settings() -> None:
    fields = {name.upper() for name in Settings.model_fields}
    others = {"PATH", "PYTHONUNBUFFERED", "MPLCONFIGDIR", "PGPASSWORD", "POSTGRES_PASSWORD"}
    others |= {"PIP_NO_CACHE_DIR", "PIP_DISABLE_PIP_VERSION_CHECK", "PIP_ROOT_USER_ACTION"}
    named = {part.partition("=")[0] for name, rest in instructions() if name == "ENV" for part in rest.split()}
    named |= set(read("compose.yaml")["services"]["bot"]["environment"])
    example = (DEPLOY / "env.example").read_text()
    named |= {line.partition("=")[0] for line in example.splitlines() if line and not line.startswith("#")}
    assert named <= fields | others


def test_compose_keeps_what_must_be_kept_and_opens_no_door() -> None:
    compose = read("compose.yaml")
    bot, database = compose["services"]["bot"], compose["services"]["database"]
    assert (DEPLOY / bot["build"]["context"] / bot["build"]["dockerfile"]).is_file()
    volumes = {volume.partition(":")[2] for volume in bot["volumes"]}
    assert {"/data/keys", "/data/blobs"} <= volumes
    used = {volume.partition(":")[0] for service in (bot, database) for volume in service["volumes"]}
    assert used == set(compose["volumes"])
    assert database["image"].startswith("postgres:15") and "ports" not in database
    assert all(port.startswith("127.0.0.1:") for port in bot["ports"])
    assert bot["read_only"] and bot["cap_drop"] == ["ALL"]
    assert bot["depends_on"]["database"]["condition"] == "service_healthy" and "healthcheck" in database


@pytest.mark.parametrize("name", ["mai.service", "mai-backup.service"])
def test_a_service_runs_a_command_that_there_is_as_somebody_without_rights(name: str) -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment, method-assign]
    unit.read(DEPLOY / name)
    service = unit["Service"]
    command = re.search(r"\.venv/bin/mai (\w+)", service["ExecStart"])
    assert command and command[1] in _parser().format_help()
    assert service["User"] not in ("", "root") and service["NoNewPrivileges"] == "true"
    assert service["CapabilityBoundingSet"] == "" and service["ProtectSystem"] == "strict"


def test_prometheus_is_told_of_the_alerts_and_of_the_name_that_they_use() -> None:
    added = read("prometheus.yml")
    assert all((DEPLOY / name).is_file() for name in added["rule_files"])
    assert [job["job_name"] for job in added["scrape_configs"]] == ["mai"]
    assert 'job="mai"' in queries()["MaiDown"]


def test_nothing_in_deploy_names_a_registry_or_a_place_of_our_own() -> None:
    for path in DEPLOY.iterdir():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"docker\.io|ghcr\.|quay\.|pypi\.|/root/|/work/|/home/", text), path.name
