"""The debugger, at the input on which an attempt failed: in this process, unconfined, so for one's own code only."""

from __future__ import annotations

import functools
import os
import pdb
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import hypothesis
import pytest
from hypothesis import Phase
from hypothesis.database import DirectoryBasedExampleDatabase

from kata_runner.argument_changes import ArgumentChangedError
from kata_runner.correctness.hypothesis_internals import wrap_examples
from kata_runner.correctness.properties import pytest_arguments
from kata_runner.model import LEAVES_ARGUMENTS, Kata

__all__ = ["debug"]

_GUARD = "kata_runner.integrations.guard"  # which stands between a call and what it calls

_QUIET = "terminal cacheprovider faulthandler logging junitxml warnings"


def debug(kata: Kata, attempt: Path, name: str, examples: Path) -> bool:
    """Run one property on the inputs kept for it, and open the debugger where the attempt fails; False if it does not.

    That is where it raises; or else at the begin of the last call before the property fails.

    Parameters:
        name: the property, as `Counterexample.property` has it.
        examples: the folder in which inputs were kept.
    """
    looking = _Stops(attempt.resolve(), ArgumentChangedError if name == LEAVES_ARGUMENTS else Exception)
    _run(kata, attempt, name, examples, looking.around)
    if looking.error is None:
        return False
    if (traceback := looking.inside(looking.error.__traceback__)) is not None:
        _post_mortem(traceback, looking.error)
    elif looking.entries:
        looking.stop_at = looking.entries
        _run(kata, attempt, looking.test, examples, looking.around)
    return True


class _Stops:
    """Counts the calls that come into the attempt from outside, and stops at one of them."""

    def __init__(self, file: Path, wanted: type[Exception]) -> None:
        """
        Parameters:
            wanted: the errors to look for.
        """
        self.file, self._wanted = str(file), wanted
        self.test = ""
        """the one in which the example failed"""
        self.entries = 0
        """calls of the example that failed"""
        self.error: Exception | None = None
        self.stop_at: int | None = None
        """the call at which to open the debugger, once"""

    def around(self, example: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(example)
        def run(*args: Any, **kwargs: Any) -> Any:
            if self.error is not None and not self.stop_at:
                raise self.error  # it is found, and was stopped at; hypothesis only makes sure
            seen = 0

            def trace(frame: FrameType, event: str, _: object) -> Any:
                nonlocal seen
                if event == "call" and self._enters(frame):
                    seen += 1
                    if seen == self.stop_at:
                        self.stop_at = 0
                        debugger = pdb.Pdb(nosigint=True)
                        debugger.set_trace(frame)
                        return debugger.trace_dispatch
                return None

            before = sys.gettrace()
            sys.settrace(trace)
            try:
                return example(*args, **kwargs)
            except self._wanted as error:
                if self.error is None:
                    self.error, self.entries = error, seen
                    self.test = os.environ["PYTEST_CURRENT_TEST"].partition("::")[2].rpartition(" ")[0]
                raise
            finally:
                sys.settrace(before)

        return run

    def _enters(self, frame: FrameType) -> bool:
        caller = frame.f_back
        while caller is not None and caller.f_globals.get("__name__") == _GUARD:
            caller = caller.f_back
        return frame.f_code.co_filename == self.file and (caller is None or caller.f_code.co_filename != self.file)

    def inside(self, traceback: TracebackType | None) -> TracebackType | None:
        """The traceback as far as the innermost frame of the attempt's; None if it does not come there."""
        first, last = traceback, None
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == self.file:
                last = traceback
            traceback = traceback.tb_next
        if last is None:
            return None
        last.tb_next = None
        return first


def _post_mortem(traceback: TracebackType, error: Exception) -> None:
    print(f"{type(error).__name__}: {error}")
    debugger = pdb.Pdb(nosigint=True)
    debugger.reset()
    debugger.interaction(None, traceback)


def _run(kata: Kata, attempt: Path, name: str, examples: Path, around: Callable[..., Any]) -> None:
    arguments = pytest_arguments(kata, name, _QUIET)
    arguments += ["-s", "--attempt", str(attempt), "-p", "kata_runner.integrations.pytest_plugin"]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    hypothesis.settings.register_profile(
        "kata-debug",
        database=DirectoryBasedExampleDatabase(examples),
        phases=[Phase.explicit, Phase.reuse],
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        suppress_health_check=[*hypothesis.HealthCheck],
        verbosity=hypothesis.Verbosity.quiet,
    )
    hypothesis.settings.load_profile("kata-debug")
    pytest.main(arguments, plugins=[_Plugin(around)])


class _Plugin:
    """Puts `around` around each example."""

    def __init__(self, around: Callable[..., Any]) -> None:
        self._around = around

    @pytest.hookimpl
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            if isinstance(item, pytest.Function):
                wrap_examples(item, self._around, lambda _: None)
