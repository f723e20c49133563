"""Grades an attempt: one attempt in, one grade out. Everything that judges goes through here."""

from __future__ import annotations

import logging
import platform
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kata_runner import catalog
from kata_runner.attempt_file import read_attempt, read_source
from kata_runner.catalog import Catalog
from kata_runner.conversation_store import ConversationStore
from kata_runner.errors import AttemptFileError, CatalogError, UnconfinedError, WorkloadError
from kata_runner.grade_size import cut_to_size
from kata_runner.load_errors import load_error
from kata_runner.model import (
    LEAVES_ARGUMENTS,
    Conversation,
    Grade,
    Kata,
    Limits,
    Members,
    Options,
    PropertyResult,
    RecordedInputs,
    RuntimeResult,
    Verdict,
)
from kata_runner.safe_text import plain
from kata_runner.sandbox.ahead import Replies, Script, converse, entries_in
from kata_runner.sandbox.failures import AttemptError, Stopped, Unloadable
from kata_runner.sandbox.launch import Start
from kata_runner.sandbox.process import CLOCK_IS_READABLE
from kata_runner.sandbox.session import Session, load_message
from kata_runner.sandbox.workers import Workers, levels_forgotten
from kata_runner.seeds import derived
from kata_runner.settings import unwarned
from kata_runner.timing import (
    Inputs,
    OtherAnswerError,
    Runner,
    Workload,
    compare,
    library_imports,
    measure_allocation,
)
from kata_runner.version import __version__, installed

if TYPE_CHECKING:
    from kata_runner.correctness import ConversationRecorder, Correctness, Recorder

__all__ = ["Options", "grade", "record", "settle"]

_log = logging.getLogger(__name__)
_REFUSED = ("it was refused memory, and went on without",)
_PRINTS = ("it prints while it is timed, and that takes time too",)
ENOUGH = 256  # answers, from the first that is not the model's, which should show that an attempt is wrong
Replays = Callable[[Limits, str, Sequence[bytes], bool], "tuple[Correctness, bool] | None"]
"""Judges by limits, a source, and what it answered, with all properties or until one fails, as `Replay` does."""


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


@unwarned()
def settle(
    kata: str,
    attempt: str,
    options: Options,
    inputs: RecordedInputs,
    script: Script,
    *,
    katas: Catalog,
    start: Start,
    replay: Replays,
    timed: Inputs | None = None,
) -> Grade | None:
    """Judge by the recorded conversation whether an attempt is right; None if that does not tell.

    A grade of AC without `runtime` says nothing of its running time.

    Parameters:
        attempt, options, katas: as `grade` has them.
        inputs, script: of the kata and the seed of the options.
        start: starts a worker, as `sandbox.launch.start` does.
        replay: judges by the answers that are not the model's, in another process.
        timed: kept inputs, to judge the running time of what is right and gives the reference's own answers.
    Raises:
        UnknownKataError: there is no such kata.
        OSError, UnicodeDecodeError: the stub cannot be read.
    """
    begin = time.monotonic()
    found = katas.find(kata)
    with_numpy = "numpy" in catalog.stub(found).read_text(encoding="utf-8")
    grading = _Grading(found, options, start, with_numpy=with_numpy)
    try:
        with levels_forgotten():
            result = grading.settle(attempt, inputs, script, replay)
            if result is not None and result.verdict is Verdict.AC and options.time and timed is not None:
                result = grading.settle_running_time(result, timed)
    except (Exception, Stopped) as error:
        _log.debug("a conversation broke down on an attempt at %s", kata, exc_info=error)
        return None  # a grade will say what is wrong
    finally:
        grading.close()
    if result is None or result.verdict is Verdict.JE:
        return None
    return cut_to_size(replace(result, seconds=time.monotonic() - begin))


class _Grading:
    """A grade in the making."""

    def __init__(self, kata: Kata, options: Options, starts: Start | None = None, *, with_numpy: bool = False) -> None:
        self.kata, self.options = kata, options
        self.workers = Workers(
            options.limits or _limits(kata),
            options.seed,
            catalog.tests(kata),
            min_isolation=options.min_isolation,
            max_isolation=options.max_isolation,
            starts=starts,
            with_numpy=with_numpy,
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
        settled = self.settle_by_stored(source)
        if settled is not None:
            return self.compare(source) if self.is_timed else settled
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

        if not options.properties:
            self.announce()
            return self.compare(source) if self.is_timed else self.grade(Verdict.AC, "there is nothing to time")
        session = self.session()
        self.announce()
        try:
            entries = self.load(session, source)
        except Unloadable as error:
            return self.grade(Verdict.CE, load_error(error.failure, source))
        except Stopped as stopped:
            return self.grade(stopped.verdict, plain(f"{stopped.text}, while it was imported"))
        if missing := [name for name in catalog.entry_points(self.kata) if name not in entries]:
            return self.grade(Verdict.CE, f"it has no {' and no '.join(missing)}")
        if self.is_timed and options.inputs is None:
            self.workers.prepare()  # for the comparison; they boot while the properties run
            self.workers.prepare()
        with session.process.on_our_processor():
            result = check(self.kata, session, entries, options)
        if failure is not None and result.verdict is Verdict.AC:
            result = failure
        self.note(properties=result.properties, counterexample=result.counterexample, flags=_flags(session))
        if result.verdict is not Verdict.AC:
            return self.grade(result.verdict, result.message)
        session.close()
        return self.compare(source) if self.is_timed else self.grade(Verdict.AC, "right")

    def record(self) -> RecordedInputs | None:
        """Record the inputs of the model answer, and check that it passes on them; None if it does not.

        Raises:
            AttemptFileError, Unloadable, Stopped, UndecidedError: the model answer is not right.
        """
        from kata_runner.correctness import Recorder, fits, tests_digest

        guarded = LEAVES_ARGUMENTS in catalog.properties(self.kata) and not self.kata.mutates
        seed, digest, recorder = self.options.seed, tests_digest(self.kata), Recorder(may_share_arrays=guarded)
        source = read_attempt(catalog.reference(self.kata))
        first = self.conversation(source, self.options, recorder)
        if first is None or digest is None:
            return None
        inputs = RecordedInputs(seed, digest, recorder.examples())
        with_inputs = replace(self.options, inputs=inputs)
        second = self.conversation(source, with_inputs)
        if second is None or not fits(inputs, self.kata, seed):
            return None
        if second.is_too_large:
            return inputs
        if not second.has_same(first):  # hypothesis may hold on to objects for longer
            again = self.conversation(source, with_inputs)
            if again is None or not second.has_same(again):
                return inputs
        return replace(inputs, conversation=second.conversation(self.kata, inputs))

    def conversation(
        self, source: str, options: Options, recorder: Recorder | None = None
    ) -> ConversationRecorder | None:
        """Grade the model answer, and return what it was asked and what it said; None if it is not right."""
        from kata_runner.correctness import ConversationRecorder, check

        session, conversation = self.session(), ConversationRecorder()
        session.say_the_same_each_time()
        session.log_to(conversation.note)
        entries = self.load(session, source)
        with session.process.on_our_processor():
            result = check(self.kata, session, entries, options, recorder, conversation)
        if result.verdict is not Verdict.AC:
            return None
        conversation.end(session, entries, [each.name for each in result.properties])
        session.close()
        return conversation

    def settle_by_stored(self, source: str) -> Grade | None:
        """Judge by a stored conversation whether an attempt is right; None if there is none or it does not tell."""
        options = self.options
        if options.conversations is None or not options.properties or not CLOCK_IS_READABLE:
            return None
        if options.rounds != 1 or options.replay is not None or options.inputs is not None:
            return None
        conversation = ConversationStore(options.conversations).read(self.kata, options.seed)
        if conversation is None:
            return None
        self.workers.prepare()  # for what comes next, whatever that is
        script = Script.of(conversation)
        try:
            replies = self.converse(self.load_message(source, script), conversation, script, only_expected=True)
        except (Stopped, OSError):
            return None  # a grade will say what is wrong
        return None if replies is None else self.passed(conversation)

    def passed(self, conversation: Conversation) -> Grade:
        """Return the grade of who says what the model answer says."""
        self.note(properties=tuple(PropertyResult(each, "passed") for each in conversation.properties))
        return self.grade(Verdict.AC, "right")

    def load_message(self, source: str, script: Script) -> bytes:
        """Return what has an attempt loaded, before a script."""
        return load_message(script.nonce, self.kata.slug, source, self.interface)

    def converse(
        self,
        load: bytes,
        conversation: Conversation,
        script: Script,
        *,
        only_expected: bool,
        enough: int | None = None,
    ) -> Replies | None:
        """Load an attempt into a worker, and have it answer what the model answer was asked; None if it does not.

        Parameters:
            load: as `load_message` gives it.
            script: of the conversation.
            only_expected: whether other answers than the model's are of no use.
            enough: how many answers will do, from the first that is not the model's; None if all are wanted.
        """
        session = self.session()
        self.announce()
        expected, interface = conversation.entries, self.interface

        def is_expected(loaded: tuple[object, ...]) -> bool:
            return entries_in(loaded, interface) == expected

        try:
            limits = session.limits
            with session.process.on_our_processor():
                return converse(
                    session.process, limits, load, script, is_expected, only_expected=only_expected, enough=enough
                )
        finally:
            session.close()

    def announce(self) -> None:
        """Say, once, that the attempt is about to be let in."""
        if not self.let_in and self.options.let_in is not None:
            self.options.let_in()
        self.let_in = True

    def settle(self, attempt: str, inputs: RecordedInputs, script: Script, replay: Replays) -> Grade | None:
        """Judge by the recorded conversation whether the attempt is right; None if that does not tell.

        Parameters:
            script: of the conversation.
            replay: judges by other answers than the model's.
        """
        from kata_runner.correctness import fits

        conversation = inputs.conversation
        if conversation is None or not fits(inputs, self.kata, self.options.seed):
            return None
        name, source = read_source(attempt)
        if isinstance(source, AttemptFileError):
            return None
        self.note(attempt=name, source=source)
        load = self.load_message(source, script)
        talk = partial(self.converse, load, conversation, script, only_expected=not conversation.replayable)

        def judged(replies: Replies | None) -> tuple[Correctness, bool] | None:
            if replies is None or replies.answers is None:
                return None
            answers = [replies.loaded, *replies.answers]
            return replay(self.sessions[-1].limits, source, answers, self.options.all_properties)

        replies = talk(enough=None if self.options.all_properties else ENOUGH)
        found = judged(replies)
        if found is None and replies is not None and replies.has_more:
            replies = talk()
            found = judged(replies)
        if replies is not None and replies.answers is None:
            return self.passed(conversation)
        if found is None:
            return None
        result, refused = found
        if result.verdict is not Verdict.AC and self.options.shrink:
            return None
        message = "right" if result.verdict is Verdict.AC else result.message
        return self.grade(
            result.verdict,
            message,
            properties=result.properties,
            counterexample=result.counterexample,
            flags=_REFUSED if refused else (),
        )

    def settle_running_time(self, settled: Grade, inputs: Inputs) -> Grade:
        """Judge the running time of an attempt that is right, if it gives the reference's own answers; as it is else.

        Parameters:
            settled: its grade so far.
            inputs: of the calls that are timed.
        """
        assert settled.source is not None
        self.note(properties=settled.properties, flags=settled.flags)
        try:
            return self.compare(settled.source, inputs)
        except OtherAnswerError:
            return settled

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

    @property
    def is_timed(self) -> bool:
        """Whether the running time is to be judged."""
        return self.options.time and self.options.replay is None and catalog.workload(self.kata) is not None

    def session(self) -> Session:
        """Return a worker that is confined, and waits."""
        session, isolation = self.workers.session()
        self.sessions.append(session)
        self.note(isolation=isolation)
        return session

    def runners(self, source: str) -> tuple[Runner, Runner]:
        """Start workers for the attempt and the reference.

        Raises:
            WorkloadError: the reference does not load.
            Unloadable, Stopped, KeyError: the attempt does not.
        """
        path, (name, *_) = catalog.reference(self.kata), catalog.entry_points(self.kata)
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

    def compare(self, source: str, kept: Inputs | None = None) -> Grade:
        """Judge the running time of an attempt that is right, and then its memory.

        Parameters:
            kept: inputs that are kept, for a comparison that leaves other answers than the reference's to others.
        Raises:
            OtherAnswerError: the attempt gave one.
        """
        path = catalog.workload(self.kata)
        assert path is not None
        try:
            inputs = kept or Inputs(Workload.load(path), self.options.seed)
            for turn in range(self.options.comparisons):
                mine, theirs = self.runners(source)
                found = compare(self.kata, inputs, mine, theirs, turn, judges_answers=kept is None)
                if found.certain:
                    break
            if mine.session.prints_in_timed_calls:
                self.note(flags=(*self.so_far.flags, *_PRINTS))
            self.note(runtime=found.result, counterexample=found.counterexample)
            if found.verdict is not Verdict.AC or not self.kata.judge_space or found.result is None:
                return self.grade(found.verdict, found.message)
            return self.measure_allocation(inputs.workload, mine, theirs, found.result, found.message)
        except WorkloadError as error:
            return self.grade(Verdict.JE, plain(str(error)))
        except (Unloadable, Stopped, KeyError) as error:  # it loaded a moment ago
            verdict = Verdict.CE if isinstance(error, Unloadable) else Verdict.RTE
            return self.grade(verdict, plain(f"it does not load again: {error}"))

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
        return _REFUSED if session.allocation_failed() else ()
    except Stopped:
        return ()


def _versions() -> dict[str, str]:
    hypothesis = installed("hypothesis")
    assert hypothesis is not None  # this package depends on it
    return {"kata_runner": __version__, "python": platform.python_version(), "hypothesis": hypothesis}
