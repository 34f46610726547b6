"""Models through transformers: tiny ones, made here with random weights, so that the real loading and running is tried."""

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from adapters.models.local import Transformers
from nlu.ports import ModelError

torch = pytest.importorskip("torch", reason="make models installs it")
transformers = pytest.importorskip("transformers", reason="make models installs it")

WORDS = ["<pad>", "<s>", "</s>", "<unk>", "{", "}", '"', ":", "action", "SELL", "sofa", "bici", "bike", "vendo", "sell"]


def tokenizer(folder: Path) -> Any:
    from tokenizers import Tokenizer, models, pre_tokenizers

    made = Tokenizer(models.WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="<unk>"))
    made.pre_tokenizer = pre_tokenizers.Whitespace()
    fast = transformers.PreTrainedTokenizerFast(
        tokenizer_object=made, pad_token="<pad>", bos_token="<s>", eos_token="</s>", unk_token="<unk>",
        model_max_length=4096,
    )  # fmt: skip
    fast.save_pretrained(folder)
    return fast


@pytest.fixture(autouse=True)
def _seeded() -> None:
    torch.manual_seed(0)


def test_an_instruction_model_is_run(tmp_path: Path) -> None:
    tokenizer(tmp_path)
    config = transformers.GPT2Config(vocab_size=len(WORDS), n_embd=16, n_layer=1, n_head=2, n_positions=4096)
    transformers.GPT2LMHeadModel(config).save_pretrained(tmp_path)
    model = Transformers(str(tmp_path), timeout=5.0)
    with pytest.raises(ModelError, match="no JSON"):  # random weights speak no JSON
        model.complete("answer", "vendo sofa", {"type": "object"})
    model._generate = lambda prompt: f"Sure! {json.dumps({'action': 'SELL'})} Anything else?"  # type: ignore[method-assign]
    assert json.loads(model.complete("answer", "vendo sofa", {"type": "object"})) == {"action": "SELL"}


def test_a_translation_model_is_run(tmp_path: Path) -> None:
    tokenizer(tmp_path)
    config = transformers.T5Config(
        vocab_size=len(WORDS), d_model=16, d_kv=8, d_ff=16, num_layers=1, num_heads=2, decoder_start_token_id=0
    )
    transformers.T5ForConditionalGeneration(config).save_pretrained(tmp_path)
    said = Transformers(str(tmp_path), timeout=5.0).translate("vendo bici", "es", "en")
    assert isinstance(said, str)


def test_a_vision_model_is_run(tmp_path: Path) -> None:
    from PIL import Image

    tokenizer(tmp_path)
    text = {
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "vocab_size": len(WORDS),
    }
    vision = {
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 32,
        "patch_size": 16,
    }
    config = transformers.CLIPConfig(
        text_config=text | {"eos_token_id": 2, "bos_token_id": 1}, vision_config=vision, projection_dim=8
    )
    transformers.CLIPModel(config).save_pretrained(tmp_path)
    transformers.CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32}).save_pretrained(
        tmp_path
    )
    picture = io.BytesIO()
    Image.new("RGB", (40, 40), (200, 30, 30)).save(picture, "PNG")
    named = Transformers(str(tmp_path)).name_thing(picture.getvalue(), "image/png", ["sofa", "bike"])
    assert named in ("sofa", "bike")
    with pytest.raises(ModelError):
        Transformers(str(tmp_path)).name_thing(b"no picture", "image/png", ["sofa"])


def test_a_speech_model_is_run(tmp_path: Path) -> None:
    import soundfile

    (tmp_path / "vocab.json").write_text(
        json.dumps({"<pad>": 0, "<s>": 1, "</s>": 2, "<unk>": 3, "|": 4, "a": 5, "b": 6})
    )
    transformers.Wav2Vec2CTCTokenizer(str(tmp_path / "vocab.json")).save_pretrained(tmp_path)
    transformers.Wav2Vec2FeatureExtractor().save_pretrained(tmp_path)
    config = transformers.Wav2Vec2Config(
        vocab_size=7, hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, conv_dim=(8, 8),
        conv_stride=(5, 4), conv_kernel=(10, 8), num_feat_extract_layers=2, num_conv_pos_embeddings=4,
        num_conv_pos_embedding_groups=2, pad_token_id=0,
    )  # fmt: skip
    transformers.Wav2Vec2ForCTC(config).save_pretrained(tmp_path)
    sound = io.BytesIO()
    soundfile.write(sound, np.sin(np.arange(24_000) / 20).astype(np.float32), 48_000, format="OGG", subtype="OPUS")
    assert isinstance(Transformers(str(tmp_path)).transcribe(sound.getvalue(), "audio/ogg", "en"), str)
    with pytest.raises(ModelError):
        Transformers(str(tmp_path)).transcribe(b"no sound", "audio/ogg", None)


def test_a_model_that_is_not_there_is_an_error_of_the_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded"):
        Transformers(str(tmp_path / "nothing")).translate("hola", "es", "en")
