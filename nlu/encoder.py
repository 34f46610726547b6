"""Vectors of messages and of their tokens on the CPU: the int8 encoder under onnxruntime, no torch."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from sentencepiece import SentencePieceProcessor

MAX_TOKENS = 96
"""Tokens of a message that are read; a wish is said long before."""
BATCH = 16
TOKENIZER = "sentencepiece.model"
PREFIX = "query: "
"""What multilingual-e5 was trained to see before a short text."""

Floats = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Numbers of a text's tokens, `<s>` and `</s>` around them, and the characters of the text that each one covers."""

    ids: Ids
    spans: tuple[tuple[int, int], ...]
    """(start, end) a token; the prefix and the marks around have (0, 0)."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text as the encoder sees it: one unit vector (H), and a vector a token (T, H)."""

    vector: Floats
    tokens: Floats
    spans: tuple[tuple[int, int], ...]


class Tokenizer:
    """XLM-RoBERTa's pieces, read by sentencepiece."""

    def __init__(self, folder: Path) -> None:
        self._processor = SentencePieceProcessor(model_file=str(folder / TOKENIZER))

    def tokenize(self, text: str) -> Tokens:
        """The tokens of a text with the prefix that the encoder expects."""
        mapping = self._processor.encode(PREFIX + text, return_type="offset_mapping")
        cut, before = MAX_TOKENS - 2, len(PREFIX)
        spans = [(max(start - before, 0), max(end - before, 0)) for start, end in mapping["offsets"][:cut]]
        ids = np.array([0, *mapping["ids"][:cut], 2], dtype=np.int64)
        return Tokens(ids, ((0, 0), *spans, (0, 0)))


class Encoder:
    """multilingual-e5-small as `model_setup` builds it."""

    def __init__(self, folder: Path, *, threads: int = 1, graph: str = "model.onnx") -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(folder / graph), options, providers=["CPUExecutionProvider"])
        self.tokenizer = Tokenizer(folder)

    def encode(self, texts: Sequence[str]) -> Floats:
        """Unit vectors, shape (len(texts), 384)."""
        if not texts:
            return np.zeros((0, 384), dtype=np.float32)
        return np.stack([encoded.vector for encoded in self.encode_tokens(texts)])

    def encode_tokens(self, texts: Sequence[str]) -> list[Encoded]:
        """Vectors of texts and of their tokens. Texts of the same length share a batch: what would fill up shorter ones
        would coarsen the steps to which a batch's values are rounded."""
        tokens = [self.tokenizer.tokenize(text) for text in texts]
        by_length: dict[int, list[int]] = defaultdict(list)
        for index, one in enumerate(tokens):
            by_length[len(one.ids)].append(index)
        found: dict[int, Encoded] = {}
        for alike in by_length.values():
            for start in range(0, len(alike), BATCH):
                chosen = alike[start : start + BATCH]
                vectors, states = self._session.run(
                    ["embedding", "tokens"], _padded([tokens[index].ids for index in chosen])
                )
                for row, index in enumerate(chosen):
                    found[index] = Encoded(vectors[row], states[row], tokens[index].spans)
        return [found[index] for index in range(len(texts))]

    def states(self, rows: Sequence[Ids]) -> list[Floats]:
        """The graph's `tokens` output for rows of token numbers, each cut to its own length."""
        batch: Floats = self._session.run(["tokens"], _padded(rows))[0]
        return [batch[row, : len(ids)] for row, ids in enumerate(rows)]


def _padded(rows: Sequence[Ids]) -> dict[str, Ids]:
    longest = max(map(len, rows))
    ids = np.ones((len(rows), longest), dtype=np.int64)
    mask = np.zeros((len(rows), longest), dtype=np.int64)
    for row, tokens in enumerate(rows):
        ids[row, : len(tokens)] = tokens
        mask[row, : len(tokens)] = 1
    return {"input_ids": ids, "attention_mask": mask}
