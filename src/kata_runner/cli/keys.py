"""Single keys from a terminal, without Enter."""

from __future__ import annotations

import os
import select
import signal
import sys
import termios
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["Keys"]


class Keys:
    """Has a function called with each key, from another thread, while it listens."""

    def __init__(self, tell: Callable[[str], object]) -> None:
        self._tell = tell
        self._terminal = sys.stdin.fileno()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen; afterwards, the terminal is as it was, also if we are told to end."""
        before = termios.tcgetattr(self._terminal)
        handler = signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
        wake, stop = os.pipe()
        thread = threading.Thread(target=self._read, args=(wake,), daemon=True)
        tty.setcbreak(self._terminal)
        thread.start()
        try:
            yield
        finally:
            os.write(stop, b"x")
            thread.join()
            os.close(wake)
            os.close(stop)
            termios.tcsetattr(self._terminal, termios.TCSADRAIN, before)
            signal.signal(signal.SIGTERM, handler)

    def _read(self, wake: int) -> None:
        while wake not in select.select([self._terminal, wake], [], [])[0]:
            data = os.read(self._terminal, 64)
            if not data:
                return
            for key in data.decode(errors="ignore"):
                self._tell(key)
