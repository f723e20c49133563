"""Ctrl-C that is not lost."""

from __future__ import annotations

import _thread
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["not_lost"]

_SOON = 0.01  # seconds


@contextmanager
def not_lost() -> Iterator[None]:
    """Have Ctrl-C come again if it came where Python cannot raise it: in the callbacks of its garbage collector.

    Hypothesis has one, which runs whenever anything is collected.
    """
    before = sys.unraisablehook

    def hook(unraisable: sys.UnraisableHookArgs) -> None:
        if issubclass(unraisable.exc_type, KeyboardInterrupt):
            timer = threading.Timer(_SOON, _thread.interrupt_main)  # now, it would come in this very callback
            timer.daemon = True
            timer.start()
        else:
            before(unraisable)

    sys.unraisablehook = hook
    try:
        yield
    finally:
        sys.unraisablehook = before
