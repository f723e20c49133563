"""What a user's environment says to Python, hypothesis and pytest, and must not change a grade."""

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
_PREFIXES = ("HYPOTHESIS_", "PYTEST_")
_BUILDS = ("CI", "BUILD_NUMBER")  # where these are set, pytest says more of a failure

_lock = threading.Lock()
_inside = 0  # threads that are in `unwarned`
_as_before = warnings.catch_warnings()  # keeps the filters from before the first of them


def tidy(environment: MutableMapping[str, str]) -> bool:
    """Take out what Python reads at its start and would do otherwise for it; whether there was any."""
    found = [name for name in environment if name.startswith("PYTHON") and name[6:] in _PYTHON]
    for name in found:
        del environment[name]
    return bool(found)


def restarted() -> None:
    """Begin this process anew without such settings, if it has any: Python has read them by the time we run."""
    environment = dict(os.environ)
    if tidy(environment):
        os.execve(sys.executable, sys.orig_argv, environment)


@contextmanager
def no_plugins(environment: MutableMapping[str, str]) -> Iterator[None]:
    """No plugins and options of the user's for pytest and hypothesis, which reads them when it is imported."""
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


@contextmanager
def unwarned() -> Iterator[None]:
    """No warning is shown, nor raised as an error, whatever filters the program has. Several threads may be in here."""
    if getattr(sys.flags, "context_aware_warnings", False):  # each thread has filters of its own
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
        return
    _enter_unwarned()
    try:
        yield
    finally:
        _leave_unwarned()


def _enter_unwarned() -> None:
    global _inside
    with _lock:
        if not _inside:
            _as_before.__enter__()
            warnings.simplefilter("ignore")
        _inside += 1


def _leave_unwarned() -> None:
    global _inside, _as_before
    with _lock:
        _inside -= 1
        if not _inside:
            _as_before.__exit__(None, None, None)
            _as_before = warnings.catch_warnings()
