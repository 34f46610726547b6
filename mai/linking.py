"""One person on several channels: a code shown on one and typed on the other makes them one MAI's."""

import hashlib
import secrets
from dataclasses import replace
from datetime import timedelta

from mai.context import Choice, Context
from mai.errors import NotFound, Refused
from mai.records import Address
from mai.wishes import LIVE_STATES

CODE_DIGITS = 8
VALID_FOR = timedelta(minutes=10)
MAX_ADDRESSES = 8
_NAMES = {"telegram": "Telegram", "whatsapp": "WhatsApp", "web": "Web"}


def is_code(text: str) -> bool:
    """True where words look like a code; whether there is such a one is another question."""
    return len(text) == CODE_DIGITS and text.isascii() and text.isdecimal()


async def show_code(ctx: Context) -> None:
    """A fresh code for the person's other channel; an earlier one is void."""
    code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
    await ctx.uow.people.put_link_code(_hashed(code), ctx.person.person_id, ctx.now + VALID_FOR)
    minutes = int(VALID_FOR.total_seconds() // 60)
    await ctx.tell("link-code", {"code": code, "minutes": minutes})


async def use_code(ctx: Context, code: str) -> bool:
    """Make the chat that this was typed in one of the code's owner; False where there is no such code (any more).

    What the chat was before goes: a MAI that is in the middle of something is not thrown away, so Refused then.
    """
    owner_id = await ctx.uow.people.link_code_owner(_hashed(code), ctx.now)
    owner = await ctx.uow.people.get(owner_id) if owner_id else None
    if owner is None:
        return False
    here = ctx.person
    if owner.person_id == here.person_id:
        raise Refused("link-own")
    if len(await ctx.uow.people.addresses(owner.person_id)) >= MAX_ADDRESSES:
        raise Refused("link-many")
    busy = here.mai_id is not None and (
        await ctx.uow.wishes.of_person(here.person_id, LIVE_STATES)
        or await ctx.uow.deals.of_person(here.person_id, only_open=True)
    )
    if busy:
        raise Refused("link-busy")
    await ctx.uow.people.drop_link_codes(owner.person_id)
    await ctx.uow.people.merge(here.person_id, owner.person_id)
    ctx.gone = True
    theirs = await ctx.uow.people.conversation(owner.person_id)
    before = Context(ctx.services, ctx.uow, owner, theirs, ctx.now)
    await before.tell("link-done", {"channel": channel_name(here.channel)}, urgent=True)
    moved = await ctx.uow.people.save(replace(owner, channel=here.channel, address=here.address))
    now_here = Context(ctx.services, ctx.uow, moved, before.conversation, ctx.now)
    await now_here.tell("link-done", {"channel": channel_name(owner.channel)})
    await ctx.uow.people.save_conversation(now_here.conversation)
    return True


async def show_channels(ctx: Context) -> None:
    """The person's other channels, each to be taken away by a button."""
    others = [one for one in await ctx.uow.people.addresses(ctx.person.person_id) if not _is_here(ctx, one)]
    if not others:
        await ctx.tell("unlink-none")
        return
    rows = [
        [Choice("link.remove", channel_name(one.channel), one.channel, {"address": one.address}, literal=True)]
        for one in others[:MAX_ADDRESSES]
    ]
    await ctx.tell("unlink-list", choices=rows)


async def remove(ctx: Context, channel: str, address: str) -> None:
    """From now on that chat is a stranger's."""
    found = await ctx.uow.people.address(channel, address)
    if found is None or found.person_id != ctx.person.person_id or _is_here(ctx, found):
        raise NotFound(channel)
    await ctx.uow.people.drop_address(channel, address)
    await ctx.tell("unlink-done", {"channel": channel_name(channel)})


def channel_name(channel: str) -> str:
    """As people know it."""
    return _NAMES.get(channel, channel.capitalize())


def _is_here(ctx: Context, address: Address) -> bool:
    return (address.channel, address.address) == (ctx.person.channel, ctx.person.address)


def _hashed(code: str) -> str:
    return hashlib.sha256(f"mai-link:{code}".encode()).hexdigest()
