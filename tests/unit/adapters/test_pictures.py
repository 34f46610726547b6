"""The operator's picture: a real PNG, whatever script its titles are in, and no matplotlib before it is asked for."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest

from adapters.charts.pictures import Pictures
from mai.operations import Statistics
from tests.conftest import ROOT

FIGURES = Statistics(
    datetime(2026, 3, 1, tzinfo=UTC), 12, 3, 5, {"es": 7, "en": 5}, {"telegram": 12}, {"open": 4}, 9, 6, {"rated": 2}, 3, 2,
    [(f"2026-02-{day:02}", day, day // 2, day // 7) for day in range(1, 29)], (0.01, 0.2), 12.5,
)  # fmt: skip
EMPTY = Statistics(datetime(2026, 3, 1, tzinfo=UTC), 0, 0, 0, {}, {}, {}, 0, 0, {}, 0, 0)


@pytest.mark.parametrize("figures", [FIGURES, EMPTY], ids=["some", "none"])
@pytest.mark.parametrize("title", ["People by language", "Люди по языкам", "言語別の人数", "الأشخاص حسب اللغة", ""])
def test_a_picture_is_drawn(figures: Statistics, title: str) -> None:
    titles = dict.fromkeys(("languages", "channels", "daily", "funnel"), title)
    picture = Pictures().draw(figures, titles)
    assert picture.startswith(b"\x89PNG\r\n") and len(picture) > 5_000


def test_the_application_starts_without_matplotlib() -> None:
    program = "import bot.app, sys; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0
