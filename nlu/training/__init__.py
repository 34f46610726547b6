"""Trains what the embedded parser knows: `python -m nlu.training [DATA_DIR]` (`make train`). Needs the extra `train`."""
