"""One attempt in, one grade out: the door that everything goes through."""

from __future__ import annotations

import errno
import logging
import os
import platform
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kata_runner import catalog
from kata_runner.catalog import Catalog, CatalogError
from kata_runner.model import Grade, Kata, Limits, Members, RuntimeResult, Verdict
from kata_runner.newer import version_told
from kata_runner.safe_text import plain
from kata_runner.sandbox.failures import AttemptError, Failure, Stopped, Unloadable
from kata_runner.sandbox.session import Session
from kata_runner.sandbox.workers import UnconfinedError, Workers
from kata_runner.seeds import derived
from kata_runner.settings import unwarned
from kata_runner.small import small
from kata_runner.timing import Runner, Workload, WorkloadError, library_imports, race, weigh, with_loading
from kata_runner.version import __version__

if TYPE_CHECKING:
    from kata_runner.correctness import Correctness, Inputs

__all__ = ["AttemptFileError", "Options", "grade", "read_attempt", "record"]

_log = logging.getLogger(__name__)

MAX_SOURCE = 1 << 20  # bytes of an attempt: no honest one comes near
_LINE = 200  # characters of a line of it that say enough


@dataclass(frozen=True)
class Options:
    """How to grade."""

    seed: int = 0
    """of the examples, the timed inputs and the attempt's own random choices"""
    rounds: int = 1
    """how many times to run the properties, each with another seed"""
    round_done: Callable[[], object] | None = None
    """called after each"""
    all_properties: bool = False
    """whether to run the properties after one that failed"""
    shrink: bool = True
    """whether to look for the smallest input that fails"""
    time: bool = True
    """whether to judge the running time"""
    properties: bool = True
    """whether to run the properties; without them, AC only says that the timed calls pass, if there are any"""
    races: int = 2
    """too slow is only what is so in as many races: in other workers, on other inputs"""
    min_isolation: int = 0
    """of isolation: below it, the grade is JE"""
    max_isolation: int = 3
    limits: Limits | None = None
    """what the attempt may use; as the kata has it by default"""
    examples: Path | None = None
    """a folder in which to keep the inputs on which an attempt fails, for `replay`; None to keep none"""
    replay: str | None = None
    """a property: grade only on the inputs that were kept for it, not the running time; AC only says that these pass"""
    inputs: Inputs | None = None
    """what `record` gave for this kata and seed: it spares time, and changes no grade"""
    let_in: Callable[[], object] | None = None
    """called just before the attempt is: what goes wrong from here on is its doing"""


class AttemptFileError(Exception):
    """The attempt is not a file of Python source; the text says what it is."""


@unwarned()
def grade(
    kata: str | Kata,
    attempt: str | Path,
    options: Options | None = None,
    *,
    katas: Catalog | None = None,
) -> Grade:
    """Judge an attempt.

    Parameters:
        kata: its name.
        attempt: a file, or Python source. A text that names no file and does not end in .py is source.
        options: how to grade.
        katas: where the kata is; the installed ones by default.
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
    return small(replace(result, seconds=time.monotonic() - begin))


@unwarned()
def record(kata: str, seed: int, *, min_isolation: int = 0, katas: Catalog | None = None) -> Inputs | None:
    """The inputs that a kata's properties get with a seed, from a grading of its model answer; None if that fails, with
    hypothesis or on these inputs.

    To be handed to gradings of many attempts in `Options.inputs`.

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
        return None  # what is wrong with it, a grade will tell


def read_attempt(path: Path) -> str:
    """The source in a file that somebody handed in.

    Raises:
        AttemptFileError: it is missing, or no ordinary file, or too large, or not UTF-8 text.
    """
    try:
        about = path.lstat()
        if stat.S_ISLNK(about.st_mode):
            raise AttemptFileError("is a symbolic link; hand in the file itself")
        if not stat.S_ISREG(about.st_mode):
            raise AttemptFileError("is a folder" if stat.S_ISDIR(about.st_mode) else "is not an ordinary file")
        if about.st_size > MAX_SOURCE:
            raise AttemptFileError(f"is {about.st_size:,} bytes long; {MAX_SOURCE:,} are enough for any attempt")
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with open(descriptor, "rb") as file:
            data = file.read(MAX_SOURCE + 1)
    except FileNotFoundError:
        raise AttemptFileError("does not exist") from None
    except OSError as error:
        raise AttemptFileError(f"cannot be read: {error.strerror}") from None
    return decode(data)


def decode(data: bytes) -> str:
    """
    Raises:
        AttemptFileError: it is not UTF-8 text.
    """
    if b"\0" in data:
        raise AttemptFileError("is not text: it has NUL bytes in it")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise AttemptFileError(f"is not UTF-8 text: line {line} has the byte 0x{data[error.start]:02x}") from None


class _Grading:
    """One grade in the making."""

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
        """whether the attempt has been"""
        self.known = Grade(kata.slug, "", Verdict.JE, "", seed=options.seed, versions=_versions())
        """what is known of the grade so far"""

    def grade(self, verdict: Verdict, summary: str, **more: Any) -> Grade:
        return replace(self.known, verdict=verdict, summary=summary, **more)

    def know(self, **more: Any) -> None:
        self.known = replace(self.known, **more)

    def close(self) -> None:
        for session in self.sessions:
            session.close()
        self.workers.close()

    def run(self, attempt: str | Path) -> Grade:
        self.workers.prepare()  # it boots while we read the attempt and import pytest
        name, source = _source(attempt)
        self.know(attempt=name)
        if isinstance(source, AttemptFileError):
            return self.grade(Verdict.CE, f"{name} {source}")
        self.know(source=source)
        from kata_runner.correctness import UndecidedError  # half a second of imports, while the worker boots

        known = self.options.inputs
        if known is not None and self.options.replay is None and known.fit(self.kata, self.options.seed):
            try:
                return self.judge(source, known)
            except UndecidedError as error:
                self.sessions[-1].close()
                return self.judge(source, None, error.failure)
        return self.judge(source, None)

    def judge(self, source: str, inputs: Inputs | None, failure: Correctness | None = None) -> Grade:
        """
        Parameters:
            inputs: known ones for the properties.
            failure: what came of known ones before: what is right one time and wrong another is wrong.
        Raises:
            UndecidedError: these do not settle it.
        """
        from kata_runner.correctness import Effort, check

        names = catalog.entry_points(self.kata)
        session = self.session()
        self.let_in = True
        if self.options.let_in is not None:
            self.options.let_in()
        try:
            entries = self.load(session, source)
        except Unloadable as error:
            return self.grade(Verdict.CE, _why_unloadable(error.failure, source))
        except Stopped as stopped:
            return self.grade(stopped.verdict, plain(f"{stopped.text}, while it was imported"))
        if missing := [name for name in names if name not in entries]:
            return self.grade(Verdict.CE, f"it has no {' and no '.join(missing)}")
        options = self.options
        timed = options.time and options.replay is None and catalog.workload(self.kata) is not None
        if timed and inputs is None:
            self.workers.prepare()  # for the race; they boot while the properties run
            self.workers.prepare()
        if not options.properties:
            session.close()
            return self.race(source, names[0]) if timed else self.grade(Verdict.AC, "there is nothing to time")
        effort = Effort(
            seed=options.seed,
            rounds=options.rounds,
            round_done=options.round_done,
            shrink=options.shrink,
            keep_going=options.all_properties,
            examples=options.examples and options.examples / self.kata.slug,
            replay=options.replay,
            inputs=inputs,
        )
        answer = check(self.kata, session, entries, effort)
        if failure is not None and answer.verdict is Verdict.AC:
            answer = failure
        self.know(properties=answer.properties, counterexample=answer.counterexample, flags=_flags(session))
        if answer.verdict is not Verdict.AC:
            return self.grade(answer.verdict, answer.message)
        session.close()
        return self.race(source, names[0]) if timed else self.grade(Verdict.AC, "right")

    def record(self) -> Inputs | None:
        """
        Raises:
            AttemptFileError, Unloadable, Stopped, UndecidedError: the model answer is not right.
        """
        from kata_runner.correctness import Effort, Inputs, Recorder, check, version_of

        seed, version, recorder = self.options.seed, version_of(self.kata), Recorder()
        source = read_attempt(catalog.reference(self.kata))
        answer = check(self.kata, *self.open(source), Effort(seed=seed, recorder=recorder))
        if answer.verdict is not Verdict.AC or version is None:
            return None
        inputs = Inputs(seed, version, recorder.examples())
        answer = check(self.kata, *self.open(source), Effort(seed=seed, inputs=inputs))
        return inputs if answer.verdict is Verdict.AC and inputs.fit(self.kata, seed) else None

    def open(self, source: str) -> tuple[Session, dict[str, object]]:
        """A worker with `source` loaded, and what stands in for its functions and classes."""
        session = self.session()
        return session, self.load(session, source)

    def load(self, session: Session, source: str) -> dict[str, object]:
        return session.load(self.kata.slug, source, self.interface)

    @cached_property
    def interface(self) -> dict[str, Members | None]:
        """What the stub has, which is read once for all workers."""
        return catalog.interface(self.kata)

    def session(self) -> Session:
        """A worker that is confined, and waits."""
        session, isolation = self.workers.session()
        self.sessions.append(session)
        self.know(isolation=isolation)
        return session

    def runners(self, source: str, name: str) -> tuple[Runner, Runner]:
        """Fresh workers for the attempt and the reference.

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
        """A fresh worker with `source` loaded, after what is needed of the library."""
        session, _ = self.open(library)
        return Runner(session, self.load(session, source)[name])

    def race(self, source: str, name: str) -> Grade:
        """Judge the running time of an attempt that is right, and then its memory."""
        path = catalog.workload(self.kata)
        assert path is not None
        try:
            workload = Workload.load(path)
            for turn in range(self.options.races):
                mine, theirs = self.runners(source, name)
                speed = race(self.kata, workload, mine, theirs, derived(self.options.seed, f"race {turn}"))
                speed = with_loading(speed, mine.session.loading)
                if speed.certain:
                    break
            self.know(runtime=speed.result, counterexample=speed.counterexample)
            if speed.verdict is not Verdict.AC or not self.kata.judge_space or speed.result is None:
                return self.grade(speed.verdict, speed.message)
            return self.weigh(workload, mine, theirs, speed.result, speed.message)
        except WorkloadError as error:
            return self.grade(Verdict.JE, plain(str(error)))
        except (Unloadable, Stopped, KeyError) as error:  # it loaded a moment ago
            return self.grade(Verdict.RTE, plain(f"it does not load again: {error}"))

    def weigh(self, workload: Workload, mine: Runner, theirs: Runner, speed: RuntimeResult, message: str) -> Grade:
        """Judge the memory of an attempt that is right and fast enough."""
        slower = map(max, speed.attempt_seconds, speed.reference_seconds)
        taken = [*zip(speed.sizes, slower, strict=True)]
        try:
            memory = weigh(workload, mine, theirs, taken, derived(self.options.seed, "memory"))
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


def _source(attempt: str | Path) -> tuple[str, str | AttemptFileError]:
    """(what to call it, its source or what is wrong with it)

    Raises:
        FileNotFoundError: there is no such file.
    """
    if isinstance(attempt, str) and ("\n" in attempt or not (attempt.endswith(".py") or os.path.exists(attempt))):
        try:
            return "<source>", decode(attempt.encode("utf-8", "surrogatepass"))
        except AttemptFileError as error:
            return "<source>", error
    if not os.path.lexists(attempt):
        raise FileNotFoundError(errno.ENOENT, "There is no such attempt", str(attempt))
    try:
        return str(attempt), read_attempt(Path(attempt))
    except AttemptFileError as error:
        return str(attempt), error


def _breakdown(error: BaseException) -> str:
    """What to say of an error that no one foresaw; what it says itself would mean nothing to a learner."""
    if isinstance(error, MemoryError):
        return "the judge ran out of memory while it graded this"
    return f"the judge could not cope with what this did ({type(error).__name__})"


def _flags(session: Session) -> tuple[str, ...]:
    """What is not a verdict, but worth knowing."""
    try:
        return ("it was refused memory, and went on without",) if session.allocation_failed() else ()
    except Stopped:
        return ()


def _why_unloadable(failure: Failure, source: str) -> str:
    at = failure.frames[-1][0] if failure.frames else 0
    line = next(islice(source.split("\n"), at - 1, at), "") if at else ""
    version = version_told(str(failure), line[:_LINE])
    return plain(f"{f'line {at}: ' if at else ''}{failure}{version and f' ({version})'}")


def _versions() -> dict[str, str]:
    return {
        "kata_runner": __version__,
        "python": platform.python_version(),
        "hypothesis": version("hypothesis"),
    }
