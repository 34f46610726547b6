"""Stars for the other side."""

from handlers.approvals import pressed
from handlers.routing import Routes, Turn


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.button("deal.rate", rate)


async def rate(turn: Turn) -> None:
    """One to five."""
    deal = await pressed(turn)
    if turn.button is not None:
        await turn.mai.rate(deal, int(turn.button.data["stars"]))
