"""How operators come to their page: a link that works once, and sessions; only hashes of secrets are kept."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Literal

from mai.ports import UnitOfWork

Kind = Literal["login", "session"]
VALID_FOR: dict[Kind, timedelta] = {"login": timedelta(minutes=10), "session": timedelta(hours=12)}


def hash_of(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


async def issue(uow: UnitOfWork, kind: Kind, operator: str, now: datetime) -> str:
    """A fresh secret for an operator; a new link ends the one before."""
    secret = secrets.token_urlsafe(32)
    await uow.operator_tokens.put(hash_of(secret), kind, operator, now + VALID_FOR[kind])
    return secret
