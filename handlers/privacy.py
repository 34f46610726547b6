"""What is kept about a person: to see, to take along, to delete; and the voice sample, only with consent."""

import json

from handlers.routing import Routes, Turn
from mai.channels import Attachment
from mai.context import Choice


def register(routes: Routes) -> None:
    """Hook this capability in."""
    routes.command("privacy", show)
    routes.button("privacy.export", export)
    routes.button("privacy.erase", ask_erase, spends=False)
    routes.button("privacy.erase_sure", erase)
    routes.button("privacy.keep", keep)
    routes.button("privacy.voice", ask_voice)
    routes.button("privacy.voice_delete", delete_voice)
    routes.answer("privacy.voice", voice_in_words)


async def show(turn: Turn) -> None:
    """What is kept, and the choices."""
    kept = turn.ctx.person.voice_sample is not None
    voice = (
        Choice("privacy.voice_delete", "button-voice-delete") if kept else Choice("privacy.voice", "button-voice-give")
    )
    rows = [
        [Choice("privacy.export", "button-export")],
        [voice],
        [Choice("privacy.erase", "button-erase")],
    ]
    await turn.ctx.tell("privacy", choices=rows)


async def export(turn: Turn) -> None:
    """Everything that is kept, as a file."""
    data = await turn.mai.everything()
    raw = json.dumps(data, ensure_ascii=False, indent=2, default=str).encode()
    blob_id = await turn.ctx.services.blobs.put(raw, "application/json")
    await turn.ctx.tell("export-ready", document=Attachment(blob_id, "mai-data.json", "application/json"))


async def ask_erase(turn: Turn) -> None:
    """Deleting is final: ask once."""
    sure = Choice("privacy.erase_sure", "button-erase-sure")
    await turn.ctx.tell("ask-erase", choices=[[sure, Choice("privacy.keep", "button-keep")]])


async def erase(turn: Turn) -> None:
    """Forget this person."""
    await turn.mai.vanish()


async def keep(turn: Turn) -> None:
    """No, leave everything."""
    await turn.ctx.tell("kept")


async def ask_voice(turn: Turn) -> None:
    """Consent given: the next voice note is the sample."""
    await turn.ctx.tell("voice-consent")
    turn.ctx.ask("privacy.voice")


async def voice_in_words(turn: Turn) -> bool:
    """Words instead of a voice note: no sample, and the words count as usual."""
    turn.ctx.talk(question=None)
    return False


async def take_voice(turn: Turn) -> bool:
    """A voice note: kept only where consent was given just before."""
    question = turn.ctx.conversation.question
    if question is None or question.kind != "privacy.voice" or turn.message.media_ref is None:
        return False
    turn.ctx.talk(question=None)
    await turn.ctx.save_person(voice_sample=turn.message.media_ref)
    await turn.ctx.tell("voice-kept")
    return True


async def delete_voice(turn: Turn) -> None:
    """Forget the voice sample."""
    sample = turn.ctx.person.voice_sample
    await turn.ctx.save_person(voice_sample=None)
    if sample is not None:
        await turn.ctx.services.blobs.delete(sample)
    await turn.ctx.tell("voice-deleted")
