"""Keeps a user's settings for Python, hypothesis and pytest from changing a grade."""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager

__all__ = ["no_plugins", "restarted", "tidy", "unwarned"]

# Variables that change what Python does with a program; not those that say where it finds modules, or how it writes.
_PYTHON = {
    *"ASYNCIODEBUG CASEOK DEBUG DEVMODE DUMPREFS DUMPREFSFILE FAULTHANDLER HASHSEED INSPECT INTMAXSTRDIGITS".split(),
    *"MALLOC MALLOCSTATS NODEBUGRANGES OPTIMIZE PERFSUPPORT PROFILEIMPORTTIME STARTUP TRACEMALLOC VERBOSE".split(),
    *"WARNDEFAULTENCODING WARNINGS _CONTEXT_AWARE_WARNINGS _FROZEN_MODULES _GIL _JIT _PERF_JIT_SUPPORT".split(),
    *"_PRESITE _THREAD_INHERIT_CONTEXT _TLBC".split(),
}
_RESTARTED = "KATA_RESTARTED"
_PREFIXES = ("HYPOTHESIS_", "PYTEST_")
_BUILDS = ("CI", "BUILD_NUMBER")  # where these are set, pytest says more of a failure


def tidy(environment: MutableMapping[str, str]) -> dict[str, str]:
    """Remove the variables that change what Python does with a program, and return them."""
    found = [name for name in environment if name.startswith("PYTHON") and name[6:] in _PYTHON]
    return {name: environment.pop(name) for name in found}


def restarted() -> None:
    """Start this process again without such variables, if it has any: Python has read them by the time we run.

    Only once, since something may set them at each start.
    """
    if os.environ.pop(_RESTARTED, None) is None and tidy(environment := dict(os.environ)):
        os.execve(sys.executable, sys.orig_argv, {**environment, _RESTARTED: "1"})


@contextmanager
def no_plugins(environment: MutableMapping[str, str]) -> Iterator[None]:
    """Hide the user's plugins and options from pytest and from hypothesis, which reads them when it is imported."""
    before = {name: x for name, x in environment.items() if name.startswith(_PREFIXES) or name in _BUILDS}
    for name in before:
        del environment[name]
    ours = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "HYPOTHESIS_NO_PLUGINS": "1"}
    environment.update(ours)
    try:
        yield
    finally:
        for name in ours:
            environment.pop(name, None)
        environment.update(before)


class _Unwarned:
    """Counts the threads that want no warnings, and keeps the filters from before the first of them."""

    def __init__(self) -> None:
        self._lock, self._inside, self._before = threading.Lock(), 0, warnings.catch_warnings()

    def enter(self) -> None:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._before = warnings.catch_warnings()
                self._before.__enter__()
                warnings.simplefilter("ignore")

    def leave(self) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                self._before.__exit__(None, None, None)


_unwarned = _Unwarned()


def _renew() -> None:
    """Begin to count again in a child that a user forks: it has none of the other threads."""
    global _unwarned
    _unwarned = _Unwarned()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)


@contextmanager
def unwarned() -> Iterator[None]:
    """Neither show warnings nor raise them as errors, whatever filters the program has.

    Several threads may be in here at once. Changes of the filters meanwhile are undone when the last thread leaves.
    """
    if getattr(sys.flags, "context_aware_warnings", False):  # each thread has filters of its own
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
        return
    ours = _unwarned
    ours.enter()
    try:
        yield
    finally:
        ours.leave()
