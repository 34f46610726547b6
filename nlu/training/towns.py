"""What the messages tell of names of towns: `python -m nlu.training.towns` writes `nlu/model/common_towns.tsv`."""

from collections import Counter

from nlu.folding import fold
from nlu.gold import message_languages, read_messages
from nlu.places import Gazetteer
from nlu.town_names import COMMON


def write_common_towns() -> None:
    """Words of trade messages that would be read as a town but more often mean none, by language."""
    COMMON.unlink(missing_ok=True)
    gazetteer = Gazetteer()
    lines: set[str] = set()
    for language in message_languages():
        meant: Counter[str] = Counter()
        for gold in read_messages(language):
            place = gold.facts.get("place")
            span = place.span if place is not None else None
            for mention, _ in gazetteer.candidates(gold.text, language=language) if gold.action.is_trade else ():
                words = " ".join(fold(gold.text[mention.span.start : mention.span.end]).split())
                meant[words] += 1 if span is not None and span.overlaps(mention.span) else -1
        lines |= {f"{language}\t{words}" for words, balance in meant.items() if balance < 0}
    COMMON.write_text("".join(f"{line}\n" for line in sorted(lines)), encoding="utf-8")


if __name__ == "__main__":
    write_common_towns()
