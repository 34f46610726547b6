"""Private keys in encrypted files, one a MAI: the embedded key store."""

import asyncio
import hashlib
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from metaspace.errors import BadMessage
from metaspace.identity import Identity, KeyPair

_NONCE_BYTES = 12


class FileKeyStore:
    """Keys under `folder`, each encrypted with a master key that is kept there too, readable by its owner alone.

    The folder belongs on a disk that others cannot read; `passphrase`, if given, is mixed into the master key so that
    the folder alone is of no use.
    """

    def __init__(self, folder: Path, *, passphrase: str = "") -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        salt = self._salt()
        if passphrase:
            salt = hashlib.scrypt(passphrase.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
        self._cipher = ChaCha20Poly1305(salt)
        self._cache: dict[str, KeyPair] = {}

    async def create(self) -> Identity:
        """Make and keep a key pair; the disk is waited for in a thread."""
        return await asyncio.to_thread(self.make)

    def make(self) -> Identity:
        """Make and keep a key pair."""
        pair = KeyPair.generate()
        identity = pair.identity
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = nonce + self._cipher.encrypt(nonce, pair.to_bytes(), identity.mai_id.encode())
        _write_once(self._folder / f"{identity.mai_id}.key", sealed)
        return identity

    def sign(self, mai_id: str, data: bytes) -> bytes:
        """Sign with the pair of that name; KeyError where there is none."""
        return self._pair(mai_id).sign(data)

    def open(self, mai_id: str, sealed: bytes, context: bytes) -> bytes:
        """Open what was sealed to that name; BadMessage where it was not."""
        try:
            return self._pair(mai_id).open(sealed, context=context)
        except (InvalidTag, ValueError) as error:
            raise BadMessage("not sealed to this MAI") from error

    def delete(self, mai_id: str) -> None:
        """Forget a pair for good."""
        self._cache.pop(mai_id, None)
        (self._folder / f"{mai_id}.key").unlink(missing_ok=True)

    def _pair(self, mai_id: str) -> KeyPair:
        if mai_id not in self._cache:
            try:
                sealed = (self._folder / f"{mai_id}.key").read_bytes()
            except FileNotFoundError:
                raise KeyError(mai_id) from None
            nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
            self._cache[mai_id] = KeyPair.from_bytes(self._cipher.decrypt(nonce, body, mai_id.encode()))
        return self._cache[mai_id]

    def _salt(self) -> bytes:
        path = self._folder / "master.key"
        if not path.exists():
            _write_once(path, secrets.token_bytes(32))
        return path.read_bytes()


def _write_once(path: Path, data: bytes) -> None:
    """Create the file whole or not at all; a file that is already there stays."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
