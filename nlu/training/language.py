"""Trains the member of the language detector that knows our messages: `python -m nlu.training.language`.

Data: the messages, as they are and without accents, and words of lexicons, word lists and catalogs thrown together.
Writes `nlu/model/language.npz`: a row of int8 a bucket of letters (`nlu.letters`), and how the members are weighed.
"""

import json
import random
import re
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from nlu.everyday import read_words
from nlu.gold import message_languages, read_evaluation, read_messages
from nlu.language import MODEL, opinions
from nlu.letters import BUCKETS, letter_runs
from nlu.lexicons import read_entries

SEED = 7
EPOCHS = 12
BATCH = 64
RATE = 0.02
DECAY = 2e-6
DROPPED = 0.25
"""Share of the letter runs that a step does not see."""
_CATALOGS = Path(__file__).parent.parent / "catalogs"
_VARIABLE = re.compile(r"\{[^}]*\}|^[\w-]+ = |^\s*\.\w+ = |^#.*$", re.MULTILINE)

Row = tuple[int, str]


def main() -> None:
    """Train, measure, write."""
    random.seed(SEED)
    torch.manual_seed(SEED)
    languages = message_languages()
    chance = random.Random(SEED)
    rows = [row for place, tag in enumerate(languages) for row in _rows(place, tag, chance)]
    print(f"{len(rows)} texts in {len(languages)} languages", flush=True)
    model = nn.EmbeddingBag(BUCKETS, len(languages), mode="sum")
    nn.init.zeros_(model.weight)
    bias = nn.Parameter(torch.zeros(len(languages)))
    _fit(model, bias, [(place, letter_runs(text)) for place, text in rows], chance)
    scale = float(model.weight.detach().abs().max()) / 127
    table = np.rint(model.weight.detach().numpy() / scale).astype(np.int8)
    stored = {
        "languages": np.array(languages), "table": table, "scale": np.float32(scale), "bias": bias.detach().numpy(),
        "weights": np.zeros(0, dtype=np.float32),
    }  # fmt: skip
    stored["weights"] = _weigh(languages, stored)
    np.savez_compressed(MODEL, allow_pickle=False, **stored)
    print(json.dumps({"weights": [round(float(weight), 3) for weight in stored["weights"]]}), file=sys.stderr)


def _rows(place: int, tag: str, chance: random.Random) -> list[Row]:
    texts = [gold.text for gold in read_messages(tag)]
    rows = [(place, text) for text in texts for _ in range(2)]
    rows += [(place, bare(text)) for text in texts if bare(text) != text]
    words = [word for entry in read_entries(tag) for word in (entry.name, *entry.words)]
    words += [word for _, _, listed in read_words(tag) for word in listed]
    rows += [(place, " ".join(chance.sample(words, chance.randint(1, 5)))) for _ in range(min(150, len(words) // 5))]
    catalog = _CATALOGS / f"{tag}.ftl"
    if catalog.is_file():
        lines = [line.strip() for line in _VARIABLE.sub(" ", catalog.read_text(encoding="utf-8")).splitlines()]
        rows += [(place, line) for line in lines if len(line) > 12]
    return rows


def bare(text: str) -> str:
    """Latin letters without their accents, as many type."""
    return "".join(
        unicodedata.normalize("NFD", letter)[0] if ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00 else letter
        for letter in text
    )


def _fit(
    model: nn.EmbeddingBag,
    bias: nn.Parameter,
    rows: Sequence[tuple[int, np.ndarray[tuple[int], np.dtype[np.int64]]]],
    chance: random.Random,
) -> None:
    numbers = np.random.default_rng(SEED)
    optimiser = torch.optim.Adam([*model.parameters(), bias], lr=RATE)
    order = list(range(len(rows)))
    counts = np.bincount([place for place, _ in rows])
    weights = torch.tensor((counts.mean() / np.maximum(counts, 1)).clip(0.5, 2.0), dtype=torch.float32)
    for epoch in range(EPOCHS):
        chance.shuffle(order)
        for group in optimiser.param_groups:
            group["lr"] = RATE * (1 - epoch / EPOCHS)
        total = 0.0
        for start in range(0, len(order), BATCH):
            chosen = [rows[index] for index in order[start : start + BATCH]]
            kept = [runs[numbers.random(len(runs)) > DROPPED] for _, runs in chosen]
            logits = _logits(model, bias, kept)
            loss = functional.cross_entropy(
                logits, torch.tensor([place for place, _ in chosen]), weight=weights, label_smoothing=0.02
            )
            optimiser.zero_grad()
            (loss + DECAY * logits.pow(2).sum()).backward()
            optimiser.step()
            total += float(loss.detach()) * len(chosen)
        print(f"epoch {epoch} loss {total / len(rows):.4f}", flush=True)


def _logits(model: nn.EmbeddingBag, bias: Tensor, rows: Sequence[np.ndarray[tuple[int], np.dtype[np.int64]]]) -> Tensor:
    offsets = torch.tensor([0, *np.cumsum([len(runs) for runs in rows])[:-1].tolist()])
    summed: Tensor = model(torch.from_numpy(np.concatenate(rows)), offsets)
    roots = torch.tensor([max(len(runs), 1) ** 0.5 for runs in rows])
    return summed / roots[:, None] + bias


def _weigh(languages: Sequence[str], stored: dict[str, np.ndarray]) -> np.ndarray:
    """Weights of the members' opinions, fitted on messages that the letters were not fitted on."""
    held = [(place, gold.text) for place, tag in enumerate(languages) for gold in read_evaluation(tag)]
    members = torch.tensor(np.stack([opinions(text, stored) for _, text in held]), dtype=torch.float32)
    wanted = torch.tensor([place for place, _ in held])
    weights = nn.Parameter(torch.tensor([1.0, 0.3, 0.3]))
    optimiser = torch.optim.LBFGS([weights], max_iter=60)

    def closure() -> Tensor:
        optimiser.zero_grad()
        loss = functional.cross_entropy((members * weights[None, :, None]).sum(dim=1), wanted)
        loss.backward()
        return loss

    optimiser.step(closure)
    scores = (members * weights[None, :, None]).sum(dim=1)
    print(f"held out: {float((scores.argmax(dim=1) == wanted).float().mean()):.4f}", flush=True)
    for index in range(members.shape[1]):
        print(
            f"  member {index} alone: {float((members[:, index].argmax(dim=1) == wanted).float().mean()):.4f}",
            flush=True,
        )
    return weights.detach().numpy()


if __name__ == "__main__":
    main()
