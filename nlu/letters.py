"""Runs of letters of a text as numbers: what its language is told by."""

import re
import zlib
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from nlu.folding import MARKS, SPACELESS

BUCKETS = 1 << 17
"""Hash buckets of letter runs and words."""
_LONGEST_RUN = 4
_MOST_WORDS = 60
_LONGEST_WORD = 40
_NOISE = re.compile(r"https?://\S+|\S+@\S+")
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}'’])*")
_UNSPACED = re.compile(f"[{SPACELESS}]")
_SIGN = re.compile("[¿¡،؛؟۔।॥£¥\u20a0-\u20bf]")
"""Punctuation and currency signs that some languages write and their relatives do not."""


def letter_runs(text: str) -> npt.NDArray[np.int64]:
    """Bucket numbers of a text's words, of the runs of one to four letters in them and of telling signs, each once."""
    words = _WORD.findall(_NOISE.sub(" ", text).casefold())[:_MOST_WORDS]
    found: set[str] = set(_SIGN.findall(text))
    for word in words:
        short = word[:_LONGEST_WORD]
        if _UNSPACED.search(short):
            found |= {short[at : at + size] for size in (1, 2, 3) for at in range(len(short) - size + 1)}
            continue
        found.add(f"={short}")
        padded = f"<{short}>"
        found |= {padded[at : at + size] for size in range(1, _LONGEST_RUN + 1) for at in range(len(padded) - size + 1)}
    found |= {f"{first} {second}" for first, second in pairwise(words)}
    return np.array(sorted({zlib.crc32(run.encode()) % BUCKETS for run in found}), dtype=np.int64)
