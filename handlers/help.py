"""Help, greetings, thanks, stop, and everything that is no wish."""

from handlers.routing import Routes, Turn
from metaspace.ontology import Action


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.command("help", show)
    routes.command("cancel", drop_question)
    routes.command("stop", stop)
    routes.act(Action.HELP, show)
    routes.act(Action.GREET, greet)
    routes.act(Action.THANK, thank)
    routes.act(Action.STOP, stop)
    routes.act(Action.OTHER, other)


async def show(turn: Turn) -> None:
    """What a MAI can do."""
    await turn.ctx.tell("help")


async def greet(turn: Turn) -> None:
    """Hello."""
    await turn.ctx.tell("greeting")


async def thank(turn: Turn) -> None:
    """You're welcome."""
    await turn.ctx.tell("you-are-welcome")


async def other(turn: Turn) -> None:
    """Small talk: say kindly what would be understood."""
    await turn.ctx.tell("not-a-wish")


async def drop_question(turn: Turn) -> None:
    """/cancel: leave what is being asked."""
    await turn.ctx.tell("nothing-asked")


async def stop(turn: Turn) -> None:
    """No more messages until she writes again, and no broadcasts until she says /start."""
    turn.ctx.talk(question=None)
    await turn.ctx.save_person(muted=True, broadcasts=False)
    await turn.ctx.tell("stopped")
    await turn.ctx.tell("announcements-off")


async def announce_again(turn: Turn) -> None:
    """START: what the community has to say may come again."""
    if not turn.ctx.person.broadcasts:
        await turn.ctx.save_person(broadcasts=True)
        await turn.ctx.tell("announcements-on")
