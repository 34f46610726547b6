"""Files in a folder under the hash of their content: the embedded blob store."""

import asyncio
import hashlib
import re
import secrets
from pathlib import Path

_BLOB_ID = re.compile(r"[0-9a-f]{64}")


class FolderBlobs:
    """Blobs under `folder`, spread over 256 subfolders; the id is the SHA-256 of the bytes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, data: bytes, mime_type: str) -> str:
        """Keep bytes; returns their id, the same for the same bytes."""
        blob_id = hashlib.sha256(data).hexdigest()
        await asyncio.to_thread(self._write, blob_id, data)
        return blob_id

    async def get(self, blob_id: str) -> bytes:
        """The bytes; KeyError where there are none."""
        try:
            return await asyncio.to_thread(self._path(blob_id).read_bytes)
        except FileNotFoundError:
            raise KeyError(blob_id) from None

    async def delete(self, blob_id: str) -> None:
        """Forget them."""
        await asyncio.to_thread(self._path(blob_id).unlink, missing_ok=True)

    def _path(self, blob_id: str) -> Path:
        if not _BLOB_ID.fullmatch(blob_id):
            raise KeyError(blob_id)
        return self._folder / blob_id[:2] / blob_id

    def _write(self, blob_id: str, data: bytes) -> None:
        path = self._path(blob_id)
        if path.exists():
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{secrets.token_hex(8)}")
        draft.write_bytes(data)
        draft.replace(path)
