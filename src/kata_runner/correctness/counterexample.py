"""Explains a failure to the learner, from its evidence."""

from __future__ import annotations

import re

from hypothesis.errors import Flaky

from kata_runner.correctness import call_log
from kata_runner.correctness.observer import Evidence
from kata_runner.correctness.pytest_internals import DID_NOT_RAISE
from kata_runner.model import Counterexample, Verdict
from kata_runner.safe_text import MAKING, cut, cut_lines, plain, prose, show
from kata_runner.sandbox.failures import AttemptError, Stopped, text_of
from kata_runner.sandbox.session import Session

__all__ = ["explain", "length"]

# A grade takes less than 64 KiB in JSON, whatever the attempt returns, raises and prints. Bytes in JSON:
_MAX_CALLS_TEXT = 16 << 10
_MAX_TEXT = 4 << 10  # of what a call returned, what was expected, what the property says, what a call looks like
_MAX_PRINTED = 8 << 10
_MAX_CALLS = 60
_MAX_RUNNING = 120  # characters of the call that was running


def explain(
    name: str, evidence: Evidence, session: Session, entries: dict[str, object]
) -> tuple[Verdict, str, Counterexample | None]:
    """Explain a failure.

    Parameters:
        name: the property that failed.
    Returns:
        The verdict, a line that says why, and the input on which the attempt fails, if it is the attempt that fails.
    """
    error = evidence.error
    entry_numbers, classes = session.entry_numbers(entries), session.class_names()
    calls = call_log.read(evidence.conversation, entry_numbers, classes, dict(evidence.labels))
    counterexample = _counterexample(name, evidence, calls) if calls else None
    again = "" if evidence.repeatable else "; it answers the same input differently another time"
    if isinstance(error, Stopped) and error.verdict is Verdict.RTE:
        return Verdict.RTE, _bounded(error.text), counterexample
    if isinstance(error, Stopped):
        running = f"in {_shorter(calls[-1].text)}: " if calls else ""
        return error.verdict, _bounded(running + error.text), None
    if isinstance(error, AttemptError):
        unwritten = "it is not written yet: it " if error.failure.type == "NotImplementedError" else ""
        return Verdict.RTE, unwritten + _bounded(f"raises {error.failure}") + again, counterexample
    if isinstance(error, Flaky) and evidence.answered:
        return Verdict.WA, "it answers the same input differently another time", counterexample
    if not calls:
        return Verdict.JE, _bounded(f"{name}: {type(error).__name__}: {error}"), None
    return Verdict.WA, words(name) + again, counterexample


def length(evidence: Evidence, session: Session, entries: dict[str, object]) -> int:
    """How much there is to read of the calls that led to a failure: the characters of their arguments, and 2 a call."""
    numbers = session.entry_numbers(entries)
    calls = call_log.read(evidence.conversation, numbers, session.class_names(), dict(evidence.labels))
    return sum(2 + len(call.text.partition("(")[2]) for call in calls)


def _bounded(text: str) -> str:
    return cut(plain(text), _MAX_TEXT)


def _shorter(text: str) -> str:
    return text if len(text) <= _MAX_RUNNING else text[: _MAX_RUNNING - 3] + "..."


def words(name: str) -> str:
    """Put a property's name in words: test_leaves_the_list and TestLeavesTheList are both "leaves the list"."""
    case, _, test = name.partition("[")[0].rpartition("::")
    if test == "runTest":
        return " ".join(re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", case.removeprefix("Test"))).lower()
    return test.removeprefix("test_").replace("_", " ")


def _counterexample(name: str, evidence: Evidence, calls: list[call_log.Call]) -> Counterexample:
    error = evidence.error
    last = calls[-1]
    failure = error.failure if isinstance(error, AttemptError | Stopped) else None
    frames = failure.frames if failure else ()
    return Counterexample(
        property=name,
        call="\n".join(_lines(calls)),
        returned=cut(_returned(evidence, last), _MAX_TEXT),
        expected=_expected(evidence),
        message=_message(evidence),
        line=frames[-1][0] if frames else None,
        stdout=cut(last.printed, _MAX_PRINTED),
    )


def _returned(evidence: Evidence, last: call_log.Call) -> str:
    """Return what came of the last call; "" if an object of the property cut the call short."""
    if isinstance(evidence.error, AttemptError | Stopped):
        return _message(evidence) if last.returned is None else last.returned
    if last.returned is None or (last.raised and last.returned.startswith("AssertionError")):
        return ""
    return last.returned


def _lines(calls: list[call_log.Call]) -> list[str]:
    """Return all calls, or if there are many, those that made an object and the last ones."""
    lines = [cut(_line(call, call is calls[-1]), _MAX_TEXT) for call in calls]
    late = cut_lines(lines[-_MAX_CALLS:], _MAX_CALLS_TEXT)
    early = lines[: -len(late)]
    makers = [line for line in early if MAKING.match(line)][:_MAX_CALLS]
    makers = cut_lines(makers[::-1], _MAX_TEXT)[::-1]
    hidden = len(early) - len(makers)
    return [*makers, f"# {hidden} more calls", *late] if hidden else [*makers, *late]


def _line(call: call_log.Call, last: bool) -> str:
    """Return a call, followed by its result unless that is shown elsewhere."""
    silent = call.returned in (None, "None") or call.text.partition(" ")[2].startswith("= ")
    return call.text if last or silent else f"{call.text}  # {call.returned}"


def _expected(evidence: Evidence) -> str:
    """Return what the attempt's last answer was compared with, if that comparison failed."""
    if evidence.compared is None or evidence.compared[0] not in ("==", "close"):
        return ""
    _, left, right = evidence.compared
    if left is evidence.last_answer:
        return show(right)
    if right is evidence.last_answer:
        return show(left)
    return ""


def _message(evidence: Evidence) -> str:
    error = evidence.error
    if isinstance(error, Stopped):
        return prose(error.text)
    if isinstance(error, AttemptError):
        return cut(prose(str(error.failure)), _MAX_TEXT)
    text = text_of(error) if isinstance(error, AssertionError) else f"{type(error).__name__}: {text_of(error)}"
    text = text.replace(DID_NOT_RAISE, "did not raise")
    if evidence.compared is not None and evidence.compared[0] == "close" and text.startswith("assert "):
        _, left, right = evidence.compared
        text = f"{show(left)} is not near {show(right)}\n{text}"
    return cut(prose(text), _MAX_TEXT)
