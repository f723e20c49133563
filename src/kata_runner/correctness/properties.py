"""Running a kata's properties against an attempt."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import hypothesis
import platformdirs
import pytest
from hypothesis import HealthCheck, Phase
from hypothesis.configuration import set_hypothesis_home_dir
from hypothesis.database import DirectoryBasedExampleDatabase
from hypothesis.internal.conjecture import engine, providers
from hypothesis.internal.constants_ast import Constants

from kata_runner import catalog
from kata_runner.correctness.counterexample import explain
from kata_runner.correctness.observer import Evidence, Observer
from kata_runner.correctness.recorded_inputs import Inputs, Recorder
from kata_runner.interrupts import not_lost
from kata_runner.model import Counterexample, Kata, PropertyResult, Verdict
from kata_runner.sandbox.failures import Stopped, judging_an_answer
from kata_runner.sandbox.session import Session
from kata_runner.settings import no_plugins

__all__ = ["Correctness", "Effort", "UndecidedError", "check", "pytest_arguments"]

_OUR_PROFILE = "kata"
SHRINK_SECONDS = 3  # for finding a smaller input that fails: only slow attempts take longer
STEPS = 25  # of a state machine at most: half of what hypothesis does, for a verdict in about a second
# Plugins of pytest's own that write files, the terminal, or process-wide state, and what takes time for nothing.
_UNWANTED = (
    "terminal cacheprovider capture faulthandler logging junitxml pastebin setuponly setupplan stepwise warnings "
    "unraisableexception threadexception doctest legacypath"
)
_NO_CONSTANTS = Constants()
_one_at_a_time = threading.RLock()  # pytest and hypothesis keep state for the whole process


@dataclass(frozen=True)
class Effort:
    """How hard to look for a failure."""

    seed: int = 0
    rounds: int = 1
    """how many times to run the properties, each with another seed"""
    round_done: Callable[[], object] | None = None
    """called after each"""
    shrink: bool = True
    """whether to look for the smallest input that fails"""
    keep_going: bool = False
    """whether to run the properties after one that failed"""
    examples: Path | None = None
    """the folder in which to keep the inputs that fail; None to keep none"""
    replay: str | None = None
    """a property: run only this one, and only on the inputs kept for it"""
    inputs: Inputs | None = None
    """those of the first round, which hypothesis need not make"""
    recorder: Recorder | None = None
    """takes down the inputs of the first round"""


@dataclass(frozen=True)
class Correctness:
    """How the properties ended."""

    verdict: Verdict
    """AC only if every property of the kata ran and passed"""
    message: str
    properties: tuple[PropertyResult, ...]
    counterexample: Counterexample | None = None


class UndecidedError(Exception):
    """Known inputs did not settle it: the attempt failed on one of them."""

    def __init__(self, failure: Correctness | None) -> None:
        super().__init__()
        self.failure = failure
        """what to make of it if it does not fail again; None if only hypothesis knows whether it was a failure"""


def check(kata: Kata, session: Session, entries: dict[str, object], effort: Effort) -> Correctness:
    """Run the kata's properties against the attempt.

    Parameters:
        session: the attempt, loaded.
        entries: what stands in for its functions and classes.
    Raises:
        UndecidedError: it failed on one of the known inputs: hypothesis has to look for itself.
        KeyboardInterrupt: someone pressed Ctrl-C.
    """
    result = Correctness(Verdict.JE, "no round was asked for", ())
    for turn in range(effort.rounds):
        known, recorder = (None, None) if turn else (effort.inputs, effort.recorder)
        observer = Observer(session, effort.seed + turn, effort.keep_going, known, recorder)
        with _one_at_a_time:
            status = _run_pytest(kata, entries, observer, effort)
        if status == pytest.ExitCode.INTERRUPTED and not observer.failed and not observer.troubles:
            raise KeyboardInterrupt
        expected = (effort.replay,) if effort.replay else catalog.properties(kata)
        result = _conclude(expected, session, entries, observer)
        if status == pytest.ExitCode.INTERNAL_ERROR and session.conversation and result.verdict is Verdict.JE:
            why = "its answer cannot be judged: it broke what the tests are run with"
            result = Correctness(Verdict.RTE, why, result.properties)
        if observer.undecided:
            raise UndecidedError(None if observer.gave_up else result)
        if effort.round_done is not None:
            effort.round_done()
        if result.verdict is not Verdict.AC:
            break
    return result


def _conclude(expected: Sequence[str], session: Session, entries: dict[str, object], observer: Observer) -> Correctness:
    ran = {name for passed in observer.passed for name in (passed, passed.partition("[")[0])}
    results = [PropertyResult(name, "passed", seconds) for name, seconds in observer.passed.items()]
    results += [PropertyResult(name, "failed", seconds) for name, (seconds, _) in observer.failed.items()]
    results += [
        PropertyResult(name, "not run") for name in observer.collected if name not in observer.passed | observer.failed
    ]
    properties = tuple(sorted(results, key=lambda result: observer.collected.index(result.name)))
    for name, (_, evidence) in observer.failed.items():
        verdict, message, counterexample = _explained(name, evidence, session, entries)
        return Correctness(verdict, message, properties, counterexample)
    if observer.troubles:
        return Correctness(Verdict.JE, f"the tests cannot be run: {observer.troubles[0]}", properties)
    if missing := [name for name in expected if name not in ran]:
        return Correctness(Verdict.JE, f"did not run: {', '.join(missing)}", properties)
    if not expected or len(observer.passed) != len(observer.collected):
        return Correctness(Verdict.JE, "not every property ran", properties)
    return Correctness(Verdict.AC, "", properties)


def _explained(
    name: str, evidence: Evidence, session: Session, entries: dict[str, object]
) -> tuple[Verdict, str, Counterexample | None]:
    """As `explain`; an answer that cannot be told of fails the attempt all the same."""
    try:
        with judging_an_answer():
            return explain(name, evidence, session, entries)
    except Stopped as stopped:
        return stopped.verdict if evidence.answered else Verdict.JE, stopped.text, None


def pytest_arguments(kata: Kata, chosen: str | None, unwanted: str) -> list[str]:
    """How pytest runs a kata's properties, and nothing of whoever runs it.

    Parameters:
        chosen: the only property to run; None for all.
        unwanted: names of plugins of pytest's own, with spaces between.
    """
    tests = catalog.tests(kata)
    folder = str(tests.parent)  # told twice, or pytest looks at all that lies beside it and beside each folder above
    arguments = [f"{tests}::{chosen}" if chosen else str(tests), "--import-mode=importlib", "--noconftest"]
    arguments += ["-c", os.devnull, "--rootdir", folder, "--confcutdir", folder]
    return [*arguments, *(x for name in unwanted.split() for x in ("-p", f"no:{name}"))]


def _run_pytest(kata: Kata, entries: dict[str, object], observer: Observer, effort: Effort) -> int:
    stand_in = ModuleType(kata.slug)
    vars(stand_in).update(entries)
    with (
        not_lost(),
        _frozen(),
        _own_modules({kata.slug: stand_in}),
        no_plugins(os.environ),
        _own_settings(effort),
        _silence(),
    ):
        return pytest.main(pytest_arguments(kata, effort.replay, _UNWANTED), plugins=[observer])


@contextlib.contextmanager
def _frozen() -> Iterator[None]:
    """What is there by now, mostly modules, is not looked through for garbage: hypothesis asks for that at once."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextlib.contextmanager
def _own_modules(stand_ins: dict[str, ModuleType]) -> Iterator[None]:
    """Modules by these names for the tests to import; afterwards, no module that came with them."""
    before = dict(sys.modules)
    path = sys.path.copy()
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name in stand_ins:
            del sys.modules[name]
        for name in [name for name in sys.modules if name.startswith("test_") and name not in before]:
            del sys.modules[name]
        sys.modules.update({name: before[name] for name in stand_ins if name in before})
        sys.path[:] = path


@contextlib.contextmanager
def _own_settings(effort: Effort) -> Iterator[None]:
    """Hypothesis as the judge wants it: repeatable whatever the load, and without files beside the attempt.

    What is kept of earlier failures is read only to replay it, so that it has no influence on a grade.
    """
    before = hypothesis.settings.get_current_profile_name()
    phases = [Phase.explicit, Phase.reuse] if effort.replay else [Phase.explicit, Phase.generate]
    hypothesis.settings.register_profile(
        _OUR_PROFILE,
        database=DirectoryBasedExampleDatabase(effort.examples) if effort.examples else None,
        deadline=None,
        print_blob=False,
        report_multiple_bugs=False,
        phases=[*phases, Phase.shrink] if effort.shrink and not effort.replay else phases,
        stateful_step_count=STEPS,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.nested_given],
        verbosity=hypothesis.Verbosity.quiet,
    )
    set_hypothesis_home_dir(Path(platformdirs.user_cache_dir("kata")) / "hypothesis")
    hypothesis.settings.load_profile(_OUR_PROFILE)
    patience, engine.MAX_SHRINKING_SECONDS = engine.MAX_SHRINKING_SECONDS, SHRINK_SECONDS
    try:
        with _no_constants_of_ours():
            yield
    finally:
        engine.MAX_SHRINKING_SECONDS = patience
        hypothesis.settings.load_profile(before)


@contextlib.contextmanager
def _no_constants_of_ours() -> Iterator[None]:
    """Hypothesis also tries constants of modules that happen to be loaded: but inputs may depend on the seed alone."""
    collect, providers._get_local_constants = providers._get_local_constants, lambda: _NO_CONSTANTS
    providers.CONSTANTS_CACHE.cache.clear()
    try:
        yield
    finally:
        providers._get_local_constants = collect
        providers.CONSTANTS_CACHE.cache.clear()


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """What tests and pytest print is nobody's business."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield
