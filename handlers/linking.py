"""Linking: `/link` shows a code, `/link <code>` or the code alone uses it, `/unlink` takes a channel away."""

from handlers.routing import Routes, Turn
from mai import linking


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.command("link", link)
    routes.command("unlink", unlink)
    routes.button("link.remove", remove)


async def link(turn: Turn) -> None:
    """Show a code, or use one."""
    _, _, code = turn.text.partition(" ")
    if not code.strip():
        await linking.show_code(turn.ctx)
    elif not linking.is_code(code.strip()) or not await linking.use_code(turn.ctx, code.strip()):
        await turn.ctx.tell("link-unknown")


async def take_code(turn: Turn) -> bool:
    """Words that are a code of somebody; False where they are not."""
    text = turn.text.strip().removeprefix("/link").strip()
    return linking.is_code(text) and await linking.use_code(turn.ctx, text)


async def unlink(turn: Turn) -> None:
    """Which channel to take away."""
    await linking.show_channels(turn.ctx)


async def remove(turn: Turn) -> None:
    """Take it away."""
    if turn.button is not None:
        await linking.remove(turn.ctx, turn.button.ref, turn.button.data["address"])
