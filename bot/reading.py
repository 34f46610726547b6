"""The parser with its models, put together without the rest of the application: `mai parse` needs no more."""

import logging

from bot.settings import Settings
from nlu.model_setup import ensure_model
from nlu.understanding import Understanding, load_understanding

log = logging.getLogger(__name__)

EMBEDDED = "embedded"


def build_understanding(settings: Settings) -> Understanding:
    """The parser with its models; builds the encoder first where it is missing."""
    folder = ensure_model(settings.data_dir, source=settings.model_source, report=log.info)
    understanding = load_understanding(folder, settings.language_detectors.split(","))
    if settings.nlu_backend not in ("", EMBEDDED):
        from bot.models import instruction_reader  # HTTP clients that the embedded parser does without

        understanding.bigger = instruction_reader(settings, understanding.gazetteer)
    return understanding
