"""The worker's end of the pipe."""

from __future__ import annotations

import _thread
import os
import sys

from kata_runner.protocol import messages
from kata_runner.protocol.framing import MAX_REPLY, PREFIX, pack, unpack
from kata_runner.worker.output import Output

__all__ = ["Channel"]


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
        self._output = Output(
            output_limit, lambda: self.die("OLE", f"it printed more than {output_limit:,} characters")
        )
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = self._output  # type: ignore[assignment,misc]

    def send(self, message: bytes) -> None:
        if len(message) > MAX_REPLY:
            self.die("OLE", f"what it returned takes more than {MAX_REPLY >> 20} MiB")
        view = memoryview(message)
        while view:
            view = view[os.write(self._replies, view) :]

    def receive(self) -> tuple[object, ...]:
        if _thread.get_ident() != self._thread:
            raise RuntimeError("only the thread that was called may call back")
        data = self._read(PREFIX)
        size = int.from_bytes(data[:PREFIX], "big")
        while len(data) < PREFIX + size:
            data += self._read(PREFIX + size - len(data))
        return unpack(data[PREFIX:])

    def _read(self, wanted: int) -> bytes:
        """Read some bytes: `wanted` at most if that is much, since the judge never sends ahead."""
        data = os.read(self._requests, max(wanted, 4096))
        if not data:
            os._exit(0)  # the judge is gone
        return data

    def nonce(self, serving: bytes) -> bytes:
        """Return the nonce of the judge's own question: with it the attempt may call back."""
        return serving

    def printed(self) -> str:
        """Return what the attempt printed since the last time."""
        return self._output.take()

    def die(self, verdict: str, text: str) -> None:
        """End this process, with a verdict and what happened as its last words."""
        self.send(pack([messages.FATAL, verdict, text]))
        os._exit(1)
