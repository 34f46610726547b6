"""The operator's figures as one picture, drawn by matplotlib without a screen; it is loaded when one is asked for."""

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from mai.operations import Statistics

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_BARS = 12
SIZE_INCHES = (10.0, 7.5)
DPI = 110
_COLORS = ("#2a6f97", "#e07a5f", "#81b29a")


class Pictures:
    """Implements `mai.ports.Charts`."""

    def draw(self, figures: Statistics, titles: Mapping[str, str]) -> bytes:
        """A PNG of languages, channels, the last thirty days, and the way from wish to deal."""
        # Loading takes a second and 60 MB: only the process that draws pays for it.
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=SIZE_INCHES, dpi=DPI, layout="constrained")
        FigureCanvasAgg(figure)
        ((languages, channels), (daily, funnel)) = figure.subplots(2, 2)
        _bars(languages, list(figures.languages.items())[:MOST_BARS])
        _bars(channels, list(figures.channels.items())[:MOST_BARS])
        _lines(daily, figures.days)
        ways = (figures.confirmed, figures.matched, figures.agreed, figures.done)
        _bars(funnel, [(str(number), value) for number, value in enumerate(ways, start=1)])
        for axes, name in ((languages, "languages"), (channels, "channels"), (daily, "daily"), (funnel, "funnel")):
            axes.set_title(_drawable(titles.get(name, ""), name), fontsize=10)
        picture = io.BytesIO()
        figure.savefig(picture, format="png")
        return picture.getvalue()


def _bars(axes: "Axes", values: Sequence[tuple[str, int]]) -> None:
    names = [name for name, _ in values]
    bars = axes.bar(names, [value for _, value in values], color=_COLORS[0])
    axes.bar_label(bars, fontsize=8)
    axes.tick_params(labelsize=8)
    axes.margins(y=0.15)


def _lines(axes: "Axes", days: Sequence[tuple[str, int, int, int]]) -> None:
    dates = [date[5:] for date, *_ in days]
    for number, color in enumerate(_COLORS, start=1):
        axes.plot(dates, [day[number] for day in days], color=color, marker=".", linewidth=1.2)
    axes.set_xticks(dates[::7])
    axes.tick_params(labelsize=8)


def _drawable(title: str, stand_in: str) -> str:
    """The title where the font has its letters and they need no shaping, else the plain name."""
    from matplotlib import font_manager
    from matplotlib.ft2font import FT2Font

    letters = FT2Font(font_manager.findfont("DejaVu Sans")).get_charmap()
    plain = all(ord(character) in letters and not 0x0590 <= ord(character) <= 0x08FF for character in title)
    return title if plain and title else stand_in
