"""Towns that share a name: which of them is meant."""

from collections.abc import Sequence

from handlers.routing import Turn
from mai.context import Choice, Rows
from mai.records import ButtonRecord
from metaspace.intent import Place

MAX_TOWNS = 6


def choices(turn: Turn, action: str, ref: str, towns: Sequence[Place]) -> Rows:
    """A button for each, told apart by state and country; `action` takes the press."""
    name, language = turn.understanding.long_name, turn.ctx.person.language
    return [[Choice(action, "label", ref, _data(town), {"text": name(town, language)})] for town in towns[:MAX_TOWNS]]


def picked(button: ButtonRecord) -> Place:
    """The town of a pressed button."""
    data = button.data
    return Place(data["name"], data["country"] or None, float(data["lat"]), float(data["lon"]))


def _data(town: Place) -> dict[str, str]:
    return {"name": town.name, "country": town.country or "", "lat": str(town.lat), "lon": str(town.lon)}
