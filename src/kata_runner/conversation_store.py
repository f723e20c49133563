"""Recorded conversations on disk, so that a right attempt needs neither hypothesis nor pytest.

A file holds what the model answer of a kata was asked with one seed, and what it said: enough to find that an attempt
says the same, byte for byte. Who says anything else is graded as always. What the file depends on is in its head, so it
is not read with another version of anything; it holds plain msgpack and no pickle.
"""

from __future__ import annotations

import os
import platform
import tempfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from kata_runner import catalog
from kata_runner.model import Chunk, Conversation, Kata
from kata_runner.protocol.framing import PREFIX, ProtocolError, pack, unpack
from kata_runner.sandbox.ahead import entries_in
from kata_runner.version import __version__, installed

__all__ = ["ConversationStore", "dependencies"]

_HEAD = 32  # bytes of the digest of what it depends on; as many of its own follow
_MOST = 64 << 20  # bytes that a file may unfold to


@dataclass(frozen=True)
class ConversationStore:
    """A folder of conversations."""

    folder: Path

    def has(self, kata: Kata, seed: int) -> bool:
        """Whether there is a file of this kata and seed that can be read, whatever it tells."""
        return self._body(kata, seed) is not None

    def read(self, kata: Kata, seed: int) -> Conversation | None:
        """Return the conversation of a kata and a seed; None if there is none that fits what is installed here."""
        body = self._body(kata, seed)
        if not body:
            return None
        try:
            unfolding = zlib.decompressobj()
            return _conversation(unpack(unfolding.decompress(body, _MOST)), kata)
        except (zlib.error, ProtocolError, TypeError, ValueError):
            return None

    def write(self, kata: Kata, seed: int, conversation: Conversation | None, depends_on: bytes) -> None:
        """Keep a conversation, in place of the one before; or that there is none.

        Parameters:
            depends_on: what `dependencies` gave before it was recorded: a file may have changed meanwhile.
        Raises:
            OSError: it cannot be written.
        """
        body = b"" if conversation is None else zlib.compress(_document(conversation), 1)
        data = depends_on + sha256(body).digest() + body
        self.folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=self.folder)
        try:
            with open(descriptor, "wb") as file:
                file.write(data)
            os.replace(name, self._path(kata, seed))
        except BaseException:
            with suppress(OSError):
                os.unlink(name)
            raise

    def _path(self, kata: Kata, seed: int) -> Path:
        return self.folder / f"{kata.slug}-{seed}"

    def _body(self, kata: Kata, seed: int) -> bytes | None:
        """Return what is in the file; None if it does not fit, or is damaged."""
        try:
            data = self._path(kata, seed).read_bytes()
            head, digest, body = data[:_HEAD], data[_HEAD : 2 * _HEAD], data[2 * _HEAD :]
            return body if head == dependencies(kata, seed) and digest == sha256(body).digest() else None
        except OSError:
            return None


def dependencies(kata: Kata, seed: int) -> bytes:
    """Hash all that a conversation depends on: kata, kata_runner, Python, hypothesis and numpy.

    Raises:
        OSError: the kata cannot be read.
    """
    ours, packages = [__version__, _newest()], [installed(package) for package in ("hypothesis", "numpy")]
    parts = [catalog.digest(kata), seed, *ours, platform.python_version(), *packages]
    return sha256(repr(parts).encode()).digest()


@cache
def _newest() -> int:
    """Return when the newest of our own modules was changed, in nanoseconds: a checkout keeps its version."""
    newest, folders = 0, [str(Path(__file__).parent)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    newest = max(newest, entry.stat().st_mtime_ns)
                elif entry.is_dir() and entry.name != "__pycache__":
                    folders.append(entry.path)
    return newest


def _document(conversation: Conversation) -> bytes:
    chunks = [[chunk.after, [*chunk.messages]] for chunk in conversation.chunks]
    return pack([conversation.loaded, chunks, [*conversation.answers], [*conversation.properties]])[PREFIX:]


def _conversation(document: tuple[object, ...], kata: Kata) -> Conversation:
    """
    Raises:
        TypeError, ValueError, ProtocolError: the document is none of a conversation.
    """
    loaded, chunks, answers, properties = document
    if not (isinstance(loaded, bytes) and isinstance(chunks, tuple) and isinstance(properties, tuple)):
        raise TypeError
    entries = entries_in(unpack(loaded[PREFIX:]), catalog.interface(kata))
    if entries is None:
        raise ValueError
    return Conversation(
        entries=entries,
        loaded=loaded,
        chunks=tuple(Chunk(int(after), _all_bytes(messages)) for after, messages in chunks),
        answers=_all_bytes(answers),
        properties=tuple(map(str, properties)),
        starts={},
        replayable=False,
    )


def _all_bytes(parts: object) -> tuple[bytes, ...]:
    if isinstance(parts, tuple) and all(isinstance(part, bytes) for part in parts):
        return parts
    raise TypeError
