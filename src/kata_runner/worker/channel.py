"""The worker's end of the pipe."""

from __future__ import annotations

import _thread
import os
import sys
import time

from kata_runner.protocol import messages
from kata_runner.protocol.framing import MAX_REPLY, PREFIX, pack, unpack
from kata_runner.worker.output import Output

__all__ = ["Channel"]

_FLUSH_SIZE, _FLUSH_AFTER = 1 << 16, 0.05  # bytes that may wait to be sent, and seconds
_READ_SIZE = 1 << 16  # bytes that are read at a time: requests may have been sent ahead
_now = time.monotonic  # bound before the attempt can touch it


class Channel:
    """Sends messages to the judge and receives its; takes what the attempt prints."""

    def __init__(self, requests: int, replies: int, output_limit: int) -> None:
        """
        Parameters:
            requests, replies: descriptors to read from and to write to.
            output_limit: characters that one call may print.
        """
        self._requests, self._replies = requests, replies
        self._thread = _thread.get_ident()
        self._waiting: list[bytes] = []  # to be sent
        self._size, self._flushed = 0, _now()
        self._read, self._at = b"", 0  # what was read, and how far it has been taken
        self._output = Output(
            output_limit, lambda: self.die("OLE", f"it printed more than {output_limit:,} characters")
        )
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = self._output  # type: ignore[assignment,misc]

    def send(self, message: bytes) -> None:
        """Send a message: at once if the judge waits for it, else with those that follow, soon.

        Raises:
            RuntimeError: this is another thread than the one that was called.
        """
        self._check_thread()
        self._post(message)

    def _check_thread(self) -> None:
        if _thread.get_ident() != self._thread:
            raise RuntimeError("only the thread that was called may call back")

    def _post(self, message: bytes) -> None:
        if len(message) > MAX_REPLY:
            self.die("OLE", f"what it returned takes more than {MAX_REPLY >> 20} MiB")
        self._waiting.append(message)
        self._size += len(message)
        if self._size > _FLUSH_SIZE or _now() - self._flushed > _FLUSH_AFTER:
            self.flush()

    def flush(self) -> None:
        """Send what waits to be sent."""
        waiting, self._waiting, self._size = self._waiting, [], 0
        view = memoryview(b"".join(waiting))
        while view:
            view = view[os.write(self._replies, view) :]
        self._flushed = _now()

    def receive(self) -> tuple[object, ...]:
        self._check_thread()
        self._fetch(PREFIX)
        begin = self._at + PREFIX
        size = int.from_bytes(self._read[self._at : begin], "big")
        self._fetch(PREFIX + size)
        begin = self._at + PREFIX
        message, self._at = self._read[begin : begin + size], begin + size
        if self._at == len(self._read):
            self._read, self._at = b"", 0  # a large request takes its memory once
        return unpack(message)

    def _fetch(self, count: int) -> None:
        """Read on until there are so many bytes that have not been taken."""
        missing = count - len(self._read) + self._at
        if missing <= 0:
            return
        self.flush()  # the judge may wait for it before it says more
        parts = [self._read[self._at :]]
        while missing > 0:
            parts.append(os.read(self._requests, max(missing, _READ_SIZE)))
            if not parts[-1]:
                os._exit(0)  # the judge is gone
            missing -= len(parts[-1])
        self._read, self._at = b"".join(parts), 0

    def nonce(self, serving: bytes) -> bytes:
        """Return the nonce of the judge's own question: with it the attempt may call back."""
        return serving

    def printed(self) -> str:
        """Return what the attempt printed since the last time."""
        return self._output.take()

    def die(self, verdict: str, text: str) -> None:
        """End this process, with a verdict and what happened as its last words."""
        self._post(pack([messages.FATAL, verdict, text]))
        self.flush()
        os._exit(1)
