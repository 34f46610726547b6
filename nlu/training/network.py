"""The upper layers of the encoder and the heads, in torch; the lower layers are the int8 ones that the parser runs."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from nlu.e5 import Weights
from nlu.encoder import Floats
from nlu.heads import BUCKETS, LABELS, MENTION, POOLS, SCALE, TAGS
from nlu.signals import SIGNALS
from nlu.training.data import Example

_EPSILON = 1e-6
PIECES_DROPPED, TOKENS_DROPPED = 0.5, 0.08
"""Shares of word pieces and of tokens that a step does not see, so that no single word is relied on."""
TRUST = 4.0
"""What a listed word adds to its label's logit at the start."""
TRUST_IN_CUES = 1.5
CUE_ACTIONS = {
    "sell": "SELL", "buy": "BUY", "give": "GIVE", "swap": "TRADE", "let": "RENT_OUT", "rent": "RENT",
    "offer_work": "OFFER_SERVICE", "seek_work": "SEEK_SERVICE", "approve": "APPROVE", "decline": "DECLINE",
    "counter": "COUNTER", "cancel": "CANCEL", "status": "STATUS", "help": "HELP", "greet": "GREET", "thank": "THANK",
    "stop": "STOP", "mention": "OTHER",
}  # fmt: skip
_LISTED_FOR = {
    "condition": ("condition",), "color": ("color",), "material": ("material",), "urgency": ("urgency",),
    "bound": ("bound_before", "bound_after"), "per": ("per", "each"),
}  # fmt: skip


class Layer(nn.Module):
    """One layer of BERT, its weights under the names that `nlu.e5` gives them."""

    def __init__(self, weights: Weights, index: int) -> None:
        super().__init__()
        shape, prefix = weights.shape, f"l{index}."
        self.heads, self.epsilon = shape.heads, shape.epsilon
        self.weights = nn.ParameterDict(
            {
                name.removeprefix(prefix).replace(".", "_"): nn.Parameter(torch.from_numpy(values.copy()))
                for name, values in weights.tensors.items()
                if name.startswith(prefix)
            }
        )

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        """(B, T, H) → (B, T, H); `bias` (B, 1, 1, T) keeps padding out."""
        batch, length, width = hidden.shape
        split = [
            self._linear(name, hidden).view(batch, length, self.heads, width // self.heads).transpose(1, 2)
            for name in ("q", "k", "v")
        ]
        mixed = functional.scaled_dot_product_attention(split[0], split[1], split[2], attn_mask=bias)
        mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        hidden = self._norm("aln", hidden + self._linear("ao", mixed))
        inner = functional.gelu(self._linear("fi", hidden))
        return self._norm("oln", hidden + self._linear("fo", inner))

    def _linear(self, name: str, hidden: Tensor) -> Tensor:
        return functional.linear(hidden, self.weights[f"{name}_w"], self.weights[f"{name}_b"])

    def _norm(self, name: str, hidden: Tensor) -> Tensor:
        weight, offset = self.weights[f"{name}_w"], self.weights[f"{name}_b"]
        return functional.layer_norm(hidden, (hidden.shape[-1],), weight, offset, self.epsilon)


class Network(nn.Module):
    """Upper layers, pools, heads and tags."""

    def __init__(self, weights: Weights, lower: int, dropout: float) -> None:
        super().__init__()
        width = weights.shape.hidden
        self.lower = lower
        self._numbers = np.random.default_rng(0)
        self.layers = nn.ModuleList([Layer(weights, index) for index in range(lower, weights.shape.layers)])
        self.queries = nn.ParameterDict({pool: nn.Parameter(torch.zeros(width)) for pool in POOLS})
        self.linear = nn.ModuleDict({head: nn.Linear(2 * width, len(labels)) for head, labels in LABELS.items()})
        self.signals = nn.ParameterDict(
            {head: nn.Parameter(torch.zeros(len(SIGNALS), len(labels))) for head, labels in LABELS.items()}
        )
        self._trust_listed_words()
        self.pieces = nn.EmbeddingBag(BUCKETS, len(LABELS["action"]), mode="sum")
        nn.init.zeros_(self.pieces.weight)
        self.mention = nn.Parameter(torch.tensor([4.0, 2.0, 0.5, 2.0, 2.0, -1.0, 0.5]))
        self.tags = nn.Linear(width, len(TAGS))
        self.dropout = nn.Dropout(dropout)
        for layer in (*self.linear.values(), self.tags):
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)

    @torch.no_grad()
    def _trust_listed_words(self) -> None:
        """What a language lists for a label speaks for that label before anything is learned."""
        for cue, action in CUE_ACTIONS.items():
            self.signals["action"][SIGNALS.index(f"cue:{cue}"), LABELS["action"].index(action)] = TRUST_IN_CUES
        for head, labels in LABELS.items():
            for place, label in enumerate(labels):
                kinds = _LISTED_FOR.get(head, ())
                for kind in kinds:
                    if f"{kind}:{label}" in SIGNALS:
                        self.signals[head][SIGNALS.index(f"{kind}:{label}"), place] = TRUST

    def forward(self, states: Sequence[Floats], examples: Sequence[Example]) -> tuple[dict[str, Tensor], Tensor]:
        """Logits a head, (B, labels) each, and of the tags, (B, T, TAGS)."""
        hidden, mask = padded(states)
        if self.training:
            hidden = hidden * (torch.rand(hidden.shape[:2]) > TOKENS_DROPPED)[:, :, None]
        bias = ((1.0 - mask) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            hidden = layer(hidden, bias)
        tags = self.tags(self.dropout(hidden))
        total = (hidden * mask[:, :, None]).sum(dim=1)
        mean = _scaled(total)
        signals = torch.from_numpy(np.stack([example.signals for example in examples]))
        vectors = {
            pool: self.dropout(torch.cat([mean, _scaled(self._pool(pool, hidden, mask))], dim=1)) for pool in POOLS
        }
        logits = {
            head: self.linear[head](vectors.get(head, vectors["detail"])) + signals @ self.signals[head]
            for head in LABELS
        }
        logits["action"] = logits["action"] + self._pieces(examples)
        logits["thing"] = logits["thing"] + self._named(examples, tags.detach().softmax(dim=-1))
        return logits, tags

    def _pool(self, pool: str, hidden: Tensor, mask: Tensor) -> Tensor:
        scores = hidden @ self.queries[pool] - (1.0 - mask) * 10000.0
        return (scores.softmax(dim=1)[:, :, None] * hidden).sum(dim=1)

    def _pieces(self, examples: Sequence[Example]) -> Tensor:
        rows = [example.found for example in examples]
        if self.training:
            rows = [row[self._numbers.random(len(row)) > PIECES_DROPPED] for row in rows]
        found = torch.from_numpy(np.concatenate(rows))
        counts = [len(row) for row in rows]
        offsets = torch.tensor([0, *np.cumsum(counts)[:-1].tolist()])
        roots = torch.tensor([math.sqrt(max(count, 1)) for count in counts])
        summed: Tensor = self.pieces(found, offsets)
        return summed / roots[:, None]

    def _named(self, examples: Sequence[Example], tags: Tensor) -> Tensor:
        """What the lexicon found, weighed: see `nlu.heads.describe`."""
        bonus = torch.zeros(len(examples), len(LABELS["thing"]))
        name, wanted = TAGS.index("name"), TAGS.index("wanted")
        for row, example in enumerate(examples):
            best: dict[int, Tensor] = {}
            for place, (mention, touched) in enumerate(zip(example.mentions, example.mention_tokens, strict=True)):
                mean = tags[row, list(touched)].mean(dim=0) if touched else tags[row, 0] * 0
                exact = float(mention.exact)
                length = min(len(mention.words), 20) / 10
                one, other = mean[name], mean[wanted]
                zero = torch.zeros(())
                facts = torch.stack(
                    [zero + exact, zero + 1 - exact, zero + exact * length, exact * one, (1 - exact) * one, other,
                     zero + float(place == 0)]
                )  # fmt: skip
                value = facts @ self.mention
                index = LABELS["thing"].index(mention.subcategory)
                best[index] = torch.maximum(best[index], value) if index in best else value
            for index, value in best.items():
                bonus[row, index] = value
        return bonus

    def upper(self) -> dict[str, Floats]:
        """The upper layers' weights by the names of `nlu.e5`."""
        return {
            f"l{self.lower + index}.{name.replace('_', '.')}": values.detach().numpy()
            for index, layer in enumerate(self.layers)
            for name, values in layer.weights.items()
        }

    def arrays(self, sharpness: Mapping[str, float]) -> dict[str, Floats]:
        """The heads as `nlu.heads` reads them."""
        found = {f"{head}_weight": layer.weight.T for head, layer in self.linear.items()}
        found |= {f"{head}_bias": layer.bias for head, layer in self.linear.items()}
        found |= {f"{head}_signals": values for head, values in self.signals.items()}
        found |= {f"{pool}_query": values for pool, values in self.queries.items()}
        found |= {"tags_weight": self.tags.weight.T, "tags_bias": self.tags.bias}
        found |= {"pieces": self.pieces.weight, "mention": self.mention}
        arrays = {name: values.detach().numpy() for name, values in found.items()}
        return arrays | {"sharpness": np.array([sharpness[head] for head in LABELS], dtype=np.float32)}


def padded(states: Sequence[Floats]) -> tuple[Tensor, Tensor]:
    """(B, T, H) and the mask (B, T)."""
    longest = max(len(state) for state in states)
    hidden = np.zeros((len(states), longest, states[0].shape[1]), dtype=np.float32)
    mask = np.zeros((len(states), longest), dtype=np.float32)
    for row, state in enumerate(states):
        hidden[row, : len(state)] = state
        mask[row, : len(state)] = 1.0
    return torch.from_numpy(hidden), torch.from_numpy(mask)


def _scaled(vector: Tensor) -> Tensor:
    return vector / vector.norm(dim=1, keepdim=True).clamp_min(_EPSILON) * SCALE


assert MENTION == 7
