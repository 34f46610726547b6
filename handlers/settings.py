"""Settings: any bonding question again, and the language of the replies."""

from handlers.routing import Routes, Turn
from handlers.trade import zip_pairs
from mai import birth, bonding
from mai.context import Choice
from nlu.values import LanguageName


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.command("settings", show)
    routes.command("language", show_languages)
    routes.button("settings.ask", ask)
    routes.button("settings.languages", show_languages)
    routes.button("settings.language", set_language)


async def show(turn: Turn) -> None:
    """All settings as buttons."""
    rows = [
        [Choice("settings.ask", f"setting-{question.question_id}", question.question_id)] for question in _questions()
    ]
    rows.insert(0, [Choice("settings.languages", "setting-language")])
    await turn.ctx.tell("settings-list", choices=zip_pairs(rows))


def _questions() -> tuple[bonding.BondingQuestion, ...]:
    return (*bonding.QUESTIONS, bonding.LANGUAGES)


async def ask(turn: Turn) -> None:
    """One question again."""
    if turn.button is not None:
        await birth.ask(turn.ctx, turn.button.ref)


async def show_languages(turn: Turn) -> None:
    """Which language to answer in."""
    rows = [
        [Choice("settings.language", "label", tag, {}, {"text": LanguageName(tag)})]
        for tag in turn.ctx.services.replies.languages
    ]
    await turn.ctx.tell("ask-language", choices=zip_pairs(rows))


async def set_language(turn: Turn) -> None:
    """Answer in this language from now on, whatever she writes in."""
    if turn.button is None:
        return
    tag = turn.button.ref
    answers = {**turn.ctx.person.answers, "language": tag}
    await turn.ctx.save_person(language=tag, answers=answers)
    await turn.ctx.tell("language-set", {"language": LanguageName(tag)})
