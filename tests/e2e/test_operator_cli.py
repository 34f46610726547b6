"""The operator's commands in the terminal, over the database of a server that runs beside."""

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import App
from bot.cli import _parser
from bot.operator_cli import operate
from bot.settings import BadSettings, Settings
from tests.conftest import MovableClock
from tests.e2e.test_broadcasts import add
from tests.e2e.test_cli import mai
from tests.e2e.test_operator import audited, someone
from tests.e2e.test_story import bear
from tests.stage import Stage


class Terminal:
    """Commands as they are typed, each with its exit status and what it printed."""

    def __init__(self, app: App, settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
        self.app = app
        self.settings = settings
        self.capsys = capsys

    async def run(self, *words: str) -> tuple[int, str]:
        self.capsys.readouterr()
        status = await operate(_parser().parse_args(words), self.settings)
        shown = self.capsys.readouterr()
        # What another process has left is seen at the next look; the test does not wait for it.
        await self.app.switches.refresh()
        self.app.dispatcher.wake()
        self.app.broadcaster.wake()
        assert await self.app.settled()
        return status, shown.out + shown.err


@pytest.fixture
def terminal(app: App, settings: Settings, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(app, settings, capsys)


async def test_people_are_looked_up_noted_banned(app: App, stage: Stage, terminal: Terminal) -> None:
    await bear(stage, "ann", "hello", "en")
    ann = await someone(app, "ann")
    assert await terminal.run("note", ann.person_id, "pays", "late") == (0, "Noted.\n")
    assert (await terminal.run("tag", ann.person_id, "vip"))[0] == 0
    status, card = await terminal.run("user", "stage:ann")
    assert status == 0 and "cli: pays late" in card and "Tags: vip" in card
    assert (await terminal.run("ban", ann.person_id, "spam"))[0] == 0
    assert stage.last("ann").endswith("spam") and (await someone(app, "ann")).banned == "spam"
    assert (await terminal.run("unban", ann.person_id))[0] == 0
    assert (await terminal.run("announce", ann.person_id, "Call", "us"))[0] == 0
    assert "Call us" in stage.last("ann")
    assert [command for command, _ in await audited(app)] == ["note", "tag", "user", "ban", "unban", "announce"]
    async with app.store() as uow:
        assert {entry.operator for entry in await uow.operations.audited(9)} == {"cli"}


async def test_what_cannot_be_done_ends_with_1_and_says_why(app: App, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "text.md").write_text("Hello")
    (tmp_path / "empty.md").write_text("  ")
    for words, said in (
        (("user", "nobody"), "I know nobody called nobody"),
        (("ban", "nobody"), "/ban p_… REASON"),
        (("solve", "d_1", "x"), "I know no deal d_1"),
        (("broadcast", "--file", str(tmp_path / "text.md"), "--segment", "colour=red"), "“colour” (character 1)"),
        (("broadcast", "--file", str(tmp_path / "text.md"), "--at", "never"), "never"),
        (("broadcast", "--file", str(tmp_path / "empty.md")), "There are no words"),
        (("broadcast", "--file", str(tmp_path / "text.md")), "Nobody would get this"),
        (("broadcasts", "pause", "b_none"), "cannot find"),
    ):
        status, shown = await terminal.run(*words)
        assert status == 1 and said in shown, words
    with pytest.raises(BadSettings, match=r"none\.md: No such file"):
        await terminal.run("broadcast", "--file", str(tmp_path / "none.md"))


async def test_maintenance_and_switches(app: App, stage: Stage, terminal: Terminal) -> None:
    await bear(stage, "ann", "hello", "en")
    assert "Maintenance: ✓" in (await terminal.run("maintenance", "on"))[1]
    await stage.say("ann", "/status")
    assert "repairing" in stage.last("ann")
    assert "waited: 1" in (await terminal.run("maintenance", "off"))[1]
    assert "Nothing is open" in stage.last("ann")
    assert "wishes ✗" in (await terminal.run("switch", "wishes", "off"))[1]
    await stage.say("ann", "sell my bike for 80 dollars")
    assert "switched off" in stage.last("ann")


async def test_a_broadcast_from_a_file(app: App, stage: Stage, terminal: Terminal, tmp_path: Path) -> None:
    await add(app, "ann")
    await add(app, "luis", "es")
    (tmp_path / "text.md").write_text("en: Hello\n[My things -> /status]\n\nes: Hola\n")
    words = ("broadcast", "--segment", "language=es and radius(Chicago, 50)", "--file", str(tmp_path / "text.md"))
    status, shown = await terminal.run(*words, "--dry-run")
    assert status == 0 and "Recipients: 1" in shown and "es: Hola" in shown
    assert not stage.texts("luis")
    status, shown = await terminal.run(*words, "--yes")
    broadcast_id = shown.split()[-1]
    assert len(stage.texts("luis")) == 1 and not stage.texts("ann")
    status, shown = await terminal.run("broadcasts")
    assert broadcast_id in shown and "sent: 1" in shown and "Done" in shown
    status, shown = await terminal.run("broadcasts", "cancel", broadcast_id)
    assert status == 1 and "no longer possible" in shown
    report = tmp_path / "report.csv"
    assert (await terminal.run("broadcasts", "report", broadcast_id, "--out", str(report)))[0] == 0
    with report.open(encoding="utf-8-sig") as file:
        assert [(row["person_id"], row["state"]) for row in csv.DictReader(file)] == [("p_luis", "sent")]


async def test_a_broadcast_for_later_is_cancelled(
    app: App, stage: Stage, terminal: Terminal, tmp_path: Path, clock: MovableClock
) -> None:
    await add(app, "ann")
    (tmp_path / "text.md").write_text("Hello")
    at = (clock.now() + timedelta(days=5)).isoformat()
    _, shown = await terminal.run("broadcast", "--file", str(tmp_path / "text.md"), "--at", at, "--yes")
    broadcast_id = shown.split()[-1]
    assert "Scheduled" in (await terminal.run("broadcasts"))[1]
    assert "Cancelled" in (await terminal.run("broadcasts", "cancel", broadcast_id))[1]
    clock.ahead = timedelta(days=6)
    app.broadcaster.wake()
    assert await app.settled() and not stage.texts("ann")
    _, shown = await terminal.run("broadcast", "--file", str(tmp_path / "text.md"), "--local-time", "23:59", "--yes")
    assert (await someone(app, "ann")).address == "ann"
    clock.ahead += timedelta(days=2)
    app.broadcaster.wake()
    assert await app.settled() and len(stage.texts("ann")) == 1


async def test_figures_and_exports(app: App, stage: Stage, terminal: Terminal, tmp_path: Path) -> None:
    await bear(stage, "ann", "hello", "en")
    status, shown = await terminal.run("stats", "--chart", str(tmp_path / "chart.png"))
    assert status == 0 and "People: 1" in shown
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    status, shown = await terminal.run("export", "people")
    assert status == 0 and shown.splitlines()[0].startswith("person_id,") and len(shown.splitlines()) == 2
    assert (await terminal.run("disputes"))[1] == "No disputes.\n"


def test_the_command_itself(tmp_path: Path) -> None:
    assert mai(tmp_path, "migrate").returncode == 0
    done = mai(tmp_path, "maintenance", "perhaps")
    assert done.returncode == 1 and "/maintenance on" in done.stderr
    done = mai(tmp_path, "disputes")
    assert (done.returncode, done.stdout, done.stderr) == (0, "No disputes.\n", "")
