"""Running a kata's properties against an attempt."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from pathlib import Path
from types import ModuleType

import hypothesis
import platformdirs
import pytest
from hypothesis import HealthCheck, Phase
from hypothesis.database import DirectoryBasedExampleDatabase

from kata_runner import catalog
from kata_runner.correctness.conversation import ConversationRecorder
from kata_runner.correctness.counterexample import explain, length
from kata_runner.correctness.hypothesis_internals import (
    no_constants_of_modules,
    set_hypothesis_home_dir,
    shrinking_within,
)
from kata_runner.correctness.observer import Evidence, Observer
from kata_runner.correctness.recorded_inputs import Recorder
from kata_runner.interrupts import not_lost
from kata_runner.model import LEAVES_ARGUMENTS, Counterexample, Kata, Options, PropertyResult, Verdict
from kata_runner.sandbox.failures import Stopped, judging_an_answer
from kata_runner.sandbox.session import Session
from kata_runner.settings import no_plugins

__all__ = ["Correctness", "UndecidedError", "alone", "check", "conclude", "pytest_arguments"]

_OUR_PROFILE = "kata"
SHRINKS = 1500  # examples among which to find a smaller input that fails: most searches end by themselves before
SHRINK_SECONDS = 15  # that so many may take
EXAMPLES = 100  # of a property that does not say how many
STEPS = 25  # of a state machine at most: half of what hypothesis does, for a verdict in about a second
# Plugins of pytest's own that write files, the terminal, or process-wide state, and what takes time for nothing.
_UNWANTED = (
    "terminal cacheprovider capture faulthandler logging junitxml pastebin setuponly setupplan stepwise warnings "
    "unraisableexception threadexception doctest legacypath"
)
_one_at_a_time = threading.RLock()  # pytest and hypothesis keep state for the whole process


@dataclass(frozen=True)
class Correctness:
    """How the run of all properties ended."""

    verdict: Verdict
    """AC only if every property of the kata ran and passed"""
    message: str
    properties: tuple[PropertyResult, ...]
    counterexample: Counterexample | None = None


class UndecidedError(Exception):
    """Recorded inputs do not settle it: the attempt failed on one of them."""

    def __init__(self, failure: Correctness | None) -> None:
        super().__init__()
        self.failure = failure
        """the result if the attempt does not fail again; None if only hypothesis knows whether it failed"""


def check(
    kata: Kata,
    session: Session,
    entries: dict[str, object],
    options: Options,
    recorder: Recorder | None = None,
    conversation: ConversationRecorder | None = None,
) -> Correctness:
    """Run the kata's properties against the attempt.

    Parameters:
        session: the attempt, loaded.
        entries: what stands in for its functions and classes.
        options: how to grade. Its inputs are used in the first round.
        recorder: records the inputs of the first round.
        conversation: records what is asked and answered.
    Raises:
        UndecidedError: the attempt failed on one of the recorded inputs: hypothesis has to look for a smaller one, or
            to look for itself.
        KeyboardInterrupt: someone pressed Ctrl-C.
    """
    result = Correctness(Verdict.JE, "no round was asked for", ())
    properties = catalog.properties(kata)
    guarded = LEAVES_ARGUMENTS in properties
    if guarded:
        session.guard_arguments(catalog.signatures(kata), entries, kata.mutates)
    for turn in range(options.rounds):
        inputs, recorder = (None, None) if turn else (options.inputs, recorder)
        observer = Observer(
            session,
            options.seed + turn,
            options.all_properties,
            inputs,
            recorder,
            conversation,
            guarded=guarded,
            first_failure=not (options.shrink or options.all_properties or options.examples),
            length=partial(length, session=session, entries=entries) if options.shrink and not options.replay else None,
        )
        status = _run_pytest(kata, entries, observer, options)
        if status == pytest.ExitCode.INTERRUPTED and not observer.failed and not observer.troubles:
            raise KeyboardInterrupt
        expected = (options.replay,) if options.replay else properties
        result = conclude(expected, session, entries, observer)
        if status == pytest.ExitCode.INTERNAL_ERROR and session.conversation and result.verdict is Verdict.JE:
            why = "its answer cannot be judged: it broke what the tests are run with"
            result = Correctness(Verdict.RTE, why, result.properties)
        if observer.undecided:
            raise UndecidedError(None if observer.gave_up else result)
        if options.round_done is not None:
            options.round_done()
        if result.verdict is not Verdict.AC:
            break
    return result


def conclude(expected: Sequence[str], session: Session, entries: dict[str, object], observer: Observer) -> Correctness:
    """Return how a run of properties ended.

    Parameters:
        expected: those that had to run.
    """
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
    """As `explain`; the attempt fails all the same if its answer cannot be shown."""
    try:
        with judging_an_answer():
            return explain(name, evidence, session, entries)
    except Stopped as stopped:
        return stopped.verdict if evidence.answered else Verdict.JE, stopped.text, None


def pytest_arguments(kata: Kata, chosen: str | None, unwanted: str) -> list[str]:
    """Return the arguments with which pytest runs a kata's properties, and reads nothing of whoever runs it.

    Parameters:
        chosen: the only property to run; None for all, and so for the one that is looked at in all tests.
        unwanted: names of plugins of pytest's own, with spaces between.
    """
    tests = catalog.tests(kata)
    folder = str(tests.parent)  # as both, or pytest looks at all files in it and in each folder above it
    test = f"{tests}::{chosen}" if chosen not in (None, LEAVES_ARGUMENTS) else str(tests)
    arguments = [test, "--import-mode=importlib", "--noconftest"]
    arguments += ["-c", os.devnull, "--rootdir", folder, "--confcutdir", folder]
    return [*arguments, *(x for name in unwanted.split() for x in ("-p", f"no:{name}"))]


def _run_pytest(kata: Kata, entries: dict[str, object], observer: Observer, options: Options) -> int:
    with (
        alone(kata, entries),
        _frozen(),
        no_plugins(os.environ),
        _own_settings(options, kata.slug),
        shrinking_within(SHRINKS, SHRINK_SECONDS),
        no_constants_of_modules(),
    ):
        return pytest.main(pytest_arguments(kata, options.replay, _UNWANTED), plugins=[observer])


@contextlib.contextmanager
def alone(kata: Kata, entries: dict[str, object], modules: Mapping[str, ModuleType] | None = None) -> Iterator[None]:
    """Be the only one in this process that runs tests; they can import the attempt, and nobody sees what they print.

    Parameters:
        entries: what stands in for the attempt's functions and classes.
        modules: others that they can import.
    """
    stand_in = ModuleType(kata.slug)
    vars(stand_in).update(entries)
    with _one_at_a_time, not_lost(), _own_modules({kata.slug: stand_in, **(modules or {})}), _silence():
        yield


@contextlib.contextmanager
def _frozen() -> Iterator[None]:
    """Spare the collector what is there by now, mostly modules: hypothesis has it collect at once."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextlib.contextmanager
def _own_modules(modules: dict[str, ModuleType]) -> Iterator[None]:
    """Let the tests import modules by these names; remove them afterwards, and every test module with them.

    What was there before is not looked at: in a fork, that would copy the page of each module.
    """
    replaced = {name: sys.modules.pop(name) for name in modules if name in sys.modules}
    last = next(reversed(sys.modules))
    path = sys.path.copy()
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in modules:
            del sys.modules[name]
        for name in [*takewhile(lambda name: name != last, reversed(sys.modules))]:
            if name.startswith("test_"):
                del sys.modules[name]
        sys.modules.update(replaced)
        sys.path[:] = path


@contextlib.contextmanager
def _own_settings(options: Options, slug: str) -> Iterator[None]:
    """Set hypothesis to what the judge wants: repeatable whatever the load, and without files beside the attempt.

    Every setting is named here, since one that is not is the caller's: of CI, or of a profile of their own tests.

    Kept inputs of earlier failures are read only to replay them, so that they do not influence a grade.
    """
    before = hypothesis.settings.get_current_profile_name()
    phases = [Phase.explicit, Phase.reuse] if options.replay else [Phase.explicit, Phase.generate]
    hypothesis.settings.register_profile(
        _OUR_PROFILE,
        backend="hypothesis",
        database=DirectoryBasedExampleDatabase(options.examples / slug) if options.examples else None,
        deadline=None,
        derandomize=False,
        max_examples=EXAMPLES,
        print_blob=False,
        report_multiple_bugs=False,
        phases=[*phases, Phase.shrink] if options.shrink and not options.replay else phases,
        stateful_step_count=STEPS,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.nested_given],
        verbosity=hypothesis.Verbosity.quiet,
    )
    set_hypothesis_home_dir(Path(platformdirs.user_cache_dir("kata")) / "hypothesis")
    hypothesis.settings.load_profile(_OUR_PROFILE)
    try:
        yield
    finally:
        hypothesis.settings.load_profile(before)


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Discard what tests and pytest print."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        yield
