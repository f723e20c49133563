"""Grades an attempt: one attempt in, one grade out. Everything that judges goes through here."""

from __future__ import annotations

import logging
import platform
import time
from dataclasses import replace
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kata_runner import catalog
from kata_runner.attempt_file import read_attempt, read_source
from kata_runner.catalog import Catalog
from kata_runner.errors import AttemptFileError, CatalogError, UnconfinedError, WorkloadError
from kata_runner.grade_size import cut_to_size
from kata_runner.load_errors import load_error
from kata_runner.model import Grade, Kata, Limits, Members, Options, RecordedInputs, RuntimeResult, Verdict
from kata_runner.safe_text import plain
from kata_runner.sandbox.failures import AttemptError, Stopped, Unloadable
from kata_runner.sandbox.session import Session
from kata_runner.sandbox.workers import Workers
from kata_runner.seeds import derived
from kata_runner.settings import unwarned
from kata_runner.timing import Runner, Workload, compare, library_imports, measure_allocation
from kata_runner.version import __version__

if TYPE_CHECKING:
    from kata_runner.correctness import Correctness

__all__ = ["Options", "grade", "record"]

_log = logging.getLogger(__name__)


@unwarned()
def grade(
    kata: str | Kata,
    attempt: str | Path,
    options: Options | None = None,
    *,
    katas: Catalog | None = None,
) -> Grade:
    """Grade an attempt.

    Parameters:
        kata: the kata, or its name.
        attempt: a file, or Python source. A text that names no file and does not end in .py is source.
        options: how to grade.
        katas: where to look for the name; in the installed katas by default.
    Raises:
        UnknownKataError: there is no such kata.
        FileNotFoundError: there is no such file.
    """
    katas = katas or Catalog.default()
    options = options or Options()
    begin = time.monotonic()
    found = katas.find(kata) if isinstance(kata, str) else kata
    grading = _Grading(found, options)
    try:
        result = grading.run(attempt)
    except (CatalogError, UnconfinedError) as error:
        result = grading.grade(Verdict.JE, plain(str(error)))
    except (Exception, Stopped) as error:
        if not grading.let_in:
            raise
        _log.debug("the judge broke down on an attempt at %s", found.slug, exc_info=error)
        result = grading.grade(Verdict.RTE, _breakdown(error))
    finally:
        grading.close()
    return cut_to_size(replace(result, seconds=time.monotonic() - begin))


@unwarned()
def record(kata: str, seed: int, *, min_isolation: int = 0, katas: Catalog | None = None) -> RecordedInputs | None:
    """Record the inputs that a kata's properties get with a seed, for gradings of many attempts with `Options.inputs`.

    Return None if the model answer fails, with hypothesis or on these inputs.

    Raises:
        UnknownKataError: there is no such kata.
    """
    from kata_runner.correctness import UndecidedError

    try:
        found = (katas or Catalog.default()).find(kata)
        grading = _Grading(found, Options(seed=seed, min_isolation=min_isolation))
        try:
            return grading.record()
        finally:
            grading.close()
    except (AttemptFileError, CatalogError, UnconfinedError, UndecidedError, Unloadable, Stopped):
        return None  # a grade will say what is wrong


class _Grading:
    """A grade in the making."""

    def __init__(self, kata: Kata, options: Options) -> None:
        self.kata, self.options = kata, options
        self.workers = Workers(
            options.limits or _limits(kata),
            options.seed,
            catalog.tests(kata),
            min_isolation=options.min_isolation,
            max_isolation=options.max_isolation,
        )
        self.sessions: list[Session] = []
        self.let_in = False
        """whether the attempt has been let in"""
        self.so_far = Grade(kata.slug, "", Verdict.JE, "", seed=options.seed, versions=_versions())
        """the grade so far"""

    def note(self, **fields: Any) -> None:
        """Set fields of the grade so far."""
        self.so_far = replace(self.so_far, **fields)

    def grade(self, verdict: Verdict, summary: str, **fields: Any) -> Grade:
        """Return the grade so far, with its verdict."""
        return replace(self.so_far, verdict=verdict, summary=summary, **fields)

    def close(self) -> None:
        for session in self.sessions:
            session.close()
        self.workers.close()

    def run(self, attempt: str | Path) -> Grade:
        self.workers.prepare()  # it boots while we read the attempt and import pytest
        name, source = read_source(attempt)
        self.note(attempt=name)
        if isinstance(source, AttemptFileError):
            return self.grade(Verdict.CE, f"{name} {source}")
        self.note(source=source)
        from kata_runner.correctness import UndecidedError, fits  # half a second of imports, while the worker boots

        options, without = self.options, replace(self.options, inputs=None)
        if options.inputs is None or options.replay is not None or not fits(options.inputs, self.kata, options.seed):
            options = without
        try:
            return self.grade_source(source, options)
        except UndecidedError as error:
            self.sessions[-1].close()
            return self.grade_source(source, without, error.failure)

    def grade_source(self, source: str, options: Options, failure: Correctness | None = None) -> Grade:
        """Load the attempt, run the properties, and judge the running time if they pass.

        Parameters:
            failure: how the attempt failed on recorded inputs: if it is right now, it is wrong all the same.
        Raises:
            UndecidedError: the recorded inputs do not settle it.
        """
        from kata_runner.correctness import check

        names = catalog.entry_points(self.kata)
        session = self.session()
        self.let_in = True
        if options.let_in is not None:
            options.let_in()
        try:
            entries = self.load(session, source)
        except Unloadable as error:
            return self.grade(Verdict.CE, load_error(error.failure, source))
        except Stopped as stopped:
            return self.grade(stopped.verdict, plain(f"{stopped.text}, while it was imported"))
        if missing := [name for name in names if name not in entries]:
            return self.grade(Verdict.CE, f"it has no {' and no '.join(missing)}")
        timed = options.time and options.replay is None and catalog.workload(self.kata) is not None
        if timed and options.inputs is None:
            self.workers.prepare()  # for the comparison; they boot while the properties run
            self.workers.prepare()
        if not options.properties:
            session.close()
            return self.compare(source, names[0]) if timed else self.grade(Verdict.AC, "there is nothing to time")
        result = check(self.kata, session, entries, options)
        if failure is not None and result.verdict is Verdict.AC:
            result = failure
        self.note(properties=result.properties, counterexample=result.counterexample, flags=_flags(session))
        if result.verdict is not Verdict.AC:
            return self.grade(result.verdict, result.message)
        session.close()
        return self.compare(source, names[0]) if timed else self.grade(Verdict.AC, "right")

    def record(self) -> RecordedInputs | None:
        """Record the inputs of the model answer, and check that it passes on them; None if it does not.

        Raises:
            AttemptFileError, Unloadable, Stopped, UndecidedError: the model answer is not right.
        """
        from kata_runner.correctness import Recorder, check, fits, tests_digest

        seed, digest, recorder = self.options.seed, tests_digest(self.kata), Recorder()
        source = read_attempt(catalog.reference(self.kata))
        result = check(self.kata, *self.open(source), self.options, recorder)
        if result.verdict is not Verdict.AC or digest is None:
            return None
        inputs = RecordedInputs(seed, digest, recorder.examples())
        result = check(self.kata, *self.open(source), replace(self.options, inputs=inputs))
        return inputs if result.verdict is Verdict.AC and fits(inputs, self.kata, seed) else None

    def open(self, source: str) -> tuple[Session, dict[str, object]]:
        """Start a worker and load `source` into it; return what stands in for its functions and classes too."""
        session = self.session()
        return session, self.load(session, source)

    def load(self, session: Session, source: str) -> dict[str, object]:
        return session.load(self.kata.slug, source, self.interface)

    @cached_property
    def interface(self) -> dict[str, Members | None]:
        """The names in the stub, which is read once for all workers."""
        return catalog.interface(self.kata)

    def session(self) -> Session:
        """Return a worker that is confined, and waits."""
        session, isolation = self.workers.session()
        self.sessions.append(session)
        self.note(isolation=isolation)
        return session

    def runners(self, source: str, name: str) -> tuple[Runner, Runner]:
        """Start workers for the attempt and the reference.

        Raises:
            WorkloadError: the reference does not load.
            Unloadable, Stopped, KeyError: the attempt does not.
        """
        path = catalog.reference(self.kata)
        try:
            model = read_attempt(path)
            library = library_imports(f"{model}\n{source}")  # one side may be given what only the other one imports
            reference = self.runner(library, model, name)
        except (AttemptFileError, Unloadable, Stopped) as error:
            raise WorkloadError(f"{path}: {error}") from None
        return self.runner(library, source, name), reference

    def runner(self, library: str, source: str, name: str) -> Runner:
        """Start a worker and load `source` into it, after the imports in `library`."""
        session, _ = self.open(library)
        return Runner(session, self.load(session, source)[name])

    def compare(self, source: str, name: str) -> Grade:
        """Judge the running time of an attempt that is right, and then its memory."""
        path = catalog.workload(self.kata)
        assert path is not None
        try:
            workload = Workload.load(path)
            for turn in range(self.options.comparisons):
                mine, theirs = self.runners(source, name)
                found = compare(self.kata, workload, mine, theirs, derived(self.options.seed, f"race {turn}"))
                if found.certain:
                    break
            self.note(runtime=found.result, counterexample=found.counterexample)
            if found.verdict is not Verdict.AC or not self.kata.judge_space or found.result is None:
                return self.grade(found.verdict, found.message)
            return self.measure_allocation(workload, mine, theirs, found.result, found.message)
        except WorkloadError as error:
            return self.grade(Verdict.JE, plain(str(error)))
        except (Unloadable, Stopped, KeyError) as error:  # it loaded a moment ago
            return self.grade(Verdict.RTE, plain(f"it does not load again: {error}"))

    def measure_allocation(
        self, workload: Workload, mine: Runner, theirs: Runner, runtime: RuntimeResult, message: str
    ) -> Grade:
        """Judge the memory of an attempt that is right and fast enough."""
        slower = map(max, runtime.attempt_seconds, runtime.reference_seconds)
        taken = [*zip(runtime.sizes, slower, strict=True)]
        try:
            memory = measure_allocation(workload, mine, theirs, taken, derived(self.options.seed, "memory"))
        except Stopped as stopped:
            return self.grade(stopped.verdict, plain(f"{stopped.text}, while its memory was measured"))
        except AttemptError as error:
            return self.grade(Verdict.RTE, plain(f"raises {error.failure}, while its memory was measured"))
        if memory is None or memory.outcome == "ok":
            return self.grade(Verdict.AC, message, memory=memory)
        return self.grade(Verdict.MLE, memory.message, memory=memory)


def _limits(kata: Kata) -> Limits:
    usual = Limits()
    return replace(usual, call_cpu=kata.seconds, example=max(usual.example, 2.5 * kata.seconds))


def _breakdown(error: BaseException) -> str:
    """Word an error that no one foresaw. Its own text would mean nothing to a learner."""
    if isinstance(error, MemoryError):
        return "the judge ran out of memory while it graded this"
    return f"the judge could not cope with what this did ({type(error).__name__})"


def _flags(session: Session) -> tuple[str, ...]:
    """Return what is no verdict, but worth knowing."""
    try:
        return ("it was refused memory, and went on without",) if session.allocation_failed() else ()
    except Stopped:
        return ()


def _versions() -> dict[str, str]:
    return {
        "kata_runner": __version__,
        "python": platform.python_version(),
        "hypothesis": version("hypothesis"),
    }
