"""Secrets by which operators come to their page, as hashes: links that work once, and sessions."""

from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.storage import tables as t

MAX_SESSIONS = 10
"""Sessions of one operator that live side by side; the ones that end soonest make room."""


class SqlOperatorTokens:
    """Implements `mai.ports.OperatorTokens`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def put(self, token_hash: str, kind: str, operator: str, expires_at: datetime) -> None:
        """Keep one; of links an operator has one, of sessions a few."""
        c = t.operator_tokens.c
        mine = (c.operator == operator, c.kind == kind)
        newest = select(c.token_hash).where(*mine).order_by(c.expires_at.desc(), c.token_hash)
        kept = [row.token_hash for row in await self._db.execute(newest.limit(MAX_SESSIONS - 1))]
        await self._db.execute(
            delete(t.operator_tokens).where(*mine, c.token_hash.not_in(kept if kind == "session" else []))
        )
        row = {"token_hash": token_hash, "kind": kind, "operator": operator, "expires_at": expires_at}
        await self._db.execute(insert(t.operator_tokens).values(row))

    async def owner(self, token_hash: str, kind: str, now: datetime) -> str | None:
        """Whose it is; None where it is spent or too old."""
        c = t.operator_tokens.c
        query = select(c.operator).where(c.token_hash == token_hash, c.kind == kind, c.expires_at > now)
        found: str | None = (await self._db.execute(query)).scalar_one_or_none()
        return found

    async def spend(self, token_hash: str, kind: str, now: datetime) -> str | None:
        """Whose it was; one caller wins, and nobody after."""
        c = t.operator_tokens.c
        where = (c.token_hash == token_hash, c.kind == kind, c.expires_at > now)
        gone = await self._db.execute(delete(t.operator_tokens).where(*where).returning(c.operator))
        found: str | None = gone.scalar_one_or_none()
        return found
