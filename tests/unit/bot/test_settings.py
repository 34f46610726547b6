"""A wrong setting stops the start with its name and the remedy, never its value."""

from pathlib import Path

import pytest

from bot.settings import BadSettings, example, load_settings

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "many"),
        ("PORT", "70000"),
        ("DATABASE_URL", "mysql://u:secret@h/d"),
        ("LANGUAGE_DETECTORS", "oracle"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_a_wrong_value_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings) as raised:
        load_settings()
    assert name in str(raised.value)
    assert "secret" not in str(raised.value)


def test_the_example_lists_every_setting() -> None:
    assert (ROOT / ".env.example").read_text() == example()
