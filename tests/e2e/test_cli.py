"""The command `mai`, each time as a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


def mai(folder: Path, *arguments: str, text: str = "", **settings: str) -> "subprocess.CompletedProcess[str]":
    """Run it in a data folder of its own, with the model that set-up built."""
    folder.mkdir(exist_ok=True)
    if not (folder / "models").exists():
        (folder / "models").symlink_to(ROOT / "data" / "models")
    environment = {**os.environ, "DATA_DIR": str(folder), "DATABASE_URL": "", "TELEGRAM_BOT_TOKEN": "", **settings}
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        cwd=ROOT, env=environment, input=text, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_parse_shows_one_message(tmp_path: Path) -> None:
    done = mai(tmp_path, "parse", "vendo 4 llantas 225/65R17 a 80 dólares cada una en Guadalajara")
    intent = json.loads(done.stdout)
    assert (intent["action"], intent["object"]["subcategory"]) == ("SELL", "tires")
    assert intent["object"]["quantity"] == 4 and intent["object"]["attributes"] == {"size": "225/65R17"}
    assert intent["constraints"]["price"] == {"amount": "80", "currency": "USD", "bound": "target", "per": "unit"}
    assert intent["constraints"]["location"]["name"] == "Guadalajara"


def test_parse_reads_lines_and_answers_each_in_order(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "a", "text": "ソファ売ります"}, ensure_ascii=False),
        "not json",
        json.dumps({"id": "b", "text": "hi", "lang": "en"}),
        "[1, 2]",
        json.dumps({"id": 7, "text": "🙂"}),
        json.dumps({"id": "none"}),
    ]
    done = mai(tmp_path, "parse", "--jsonl", text="\n".join(lines) + "\n\n")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["id"] for row in rows] == ["a", None, "b", None, 7, "none"]
    assert (rows[0]["language"], rows[0]["action"], rows[0]["object"]["subcategory"]) == ("ja", "SELL", "sofa")
    assert rows[2]["action"] == "GREET"
    assert rows[1]["error"] and rows[3]["error"]


def test_the_demo_ends_with_the_same_numbers_on_both_sides(tmp_path: Path) -> None:
    done = mai(tmp_path, "demo", COLUMNS="160")
    assert done.returncode == 0, done.stderr
    assert "Do you agree?" in done.stdout and "¿Estás de acuerdo?" in done.stdout


def test_a_chat_in_the_terminal_numbers_its_buttons(tmp_path: Path) -> None:
    done = mai(tmp_path, "chat", text="hello\nChicago\n1\n1\nsell my bike for 90 dollars\n80\nyes\n")
    assert "1. Always ask me" in done.stdout
    assert "Sell: bicycle" in done.stdout and "I'm looking for someone" in done.stdout


def test_migrate_and_doctor(tmp_path: Path) -> None:
    before = mai(tmp_path, "doctor")
    assert before.returncode == 1 and "✗ schema: " in before.stdout and "mai migrate" in before.stdout
    assert mai(tmp_path, "migrate").returncode == 0
    after = mai(tmp_path, "doctor")
    assert after.returncode == 0 and "✗" not in after.stdout


@pytest.mark.parametrize(("setting", "value", "said"), [
    ("DATABASE_URL", "postgresql://me:s3cret@127.0.0.1:1/none", "✗ database: "),
    ("TELEGRAM_BOT_TOKEN", "123:s3cret", "✗ telegram: "),
])  # fmt: skip
def test_doctor_names_the_trouble_but_no_secret(tmp_path: Path, setting: str, value: str, said: str) -> None:
    done = mai(tmp_path, "doctor", TELEGRAM_API_URL="http://127.0.0.1:1", **{setting: value})
    assert done.returncode == 1 and said in done.stdout
    assert "s3cret" not in done.stdout + done.stderr


def test_a_wrong_setting_stops_the_start(tmp_path: Path) -> None:
    done = mai(tmp_path, "run", PORT="many", TELEGRAM_BOT_TOKEN="123:s3cret")
    assert done.returncode == 2
    assert "PORT" in done.stderr and "s3cret" not in done.stderr
