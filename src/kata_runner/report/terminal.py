"""A grade as text for a terminal: a failing one in at most 12 lines, a passing one with a plot."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence

from kata_runner.model import Counterexample, Grade, Verdict
from kata_runner.report.plot import plot

__all__ = ["VERDICT_WORDS", "describe"]

Paint = Callable[[str, str], str]
"""(text, colour) to text that has the colour, or to the same text where there are none"""

VERDICT_WORDS = {
    Verdict.AC: "accepted",
    Verdict.WA: "wrong answer",
    Verdict.TLE: "too slow",
    Verdict.MLE: "too much memory",
    Verdict.OLE: "too much output",
    Verdict.RTE: "run-time error",
    Verdict.CE: "cannot be graded as it is",
    Verdict.JE: "the grader failed",
}
_MOST_CALLS = 4  # lines of calls shown
_MAKING = re.compile(r"[a-z]\w* = ")
_WORD = re.compile(r"\b[a-z]\w*\b")
_LABEL = 10  # width of the column of labels


def describe(
    grade: Grade,
    width: int,
    paint: Paint,
    suggestions: Sequence[tuple[str, str]],
    *,
    plain: bool = False,
    notes: Sequence[str] = (),
) -> list[str]:
    """The lines of a report.

    Parameters:
        width: of the terminal, in characters.
        suggestions: (what for, what to type), a line each.
        plain: whether to leave the plot out.
        notes: what else there is to say, a line each.
    """
    colour = {Verdict.AC: "green", Verdict.JE: "magenta"}.get(grade.verdict, "red")
    head = f"{grade.kata}: {VERDICT_WORDS[grade.verdict]} ({grade.verdict})"
    lines = [paint(head, colour)]
    lines += _why(grade, width)
    if grade.runtime is not None and len(grade.runtime.sizes) > 1 and not plain:
        times = grade.runtime.attempt_seconds, grade.runtime.reference_seconds
        lines += plot(grade.runtime.sizes, *times, width)
    lines += [_wrapped("note", note, width) for note in (*_notes(grade), *notes)]
    lines += [paint(f"  {label:<{_LABEL}}{command}", "cyan") for label, command in suggestions]
    return "\n".join(lines).split("\n")  # some of them were wrapped


def _notes(grade: Grade) -> list[str]:
    notes = [*grade.flags]
    if grade.runtime is not None and not grade.runtime.exact:
        notes.append("the running time is by the attempt's own clock: this system has no other")
    return notes


def _why(grade: Grade, width: int) -> list[str]:
    shown = grade.counterexample
    if shown is None:
        passed = sum(p.outcome == "passed" for p in grade.properties)
        rows = [_wrapped("", grade.summary, width)]
        if passed and grade.verdict in (Verdict.AC, Verdict.TLE):
            rows.insert(0, _row("", f"{passed} of {len(grade.properties)} properties hold", width))
        return rows
    rows = [_row("broken" if grade.verdict is Verdict.WA else "", grade.summary, width)]
    rows += _calls(shown, width)
    if grade.verdict is Verdict.RTE:
        where = f"  (line {shown.line})" if shown.line else ""
        rows.append(_row("raised", shown.returned, width, where))
    else:
        rows.append(_row("returned", shown.returned or "nothing: it was cut short", width))
        rows += _expected(shown, width)
    if shown.stdout:
        last = shown.stdout.rstrip("\n").rpartition("\n")[2]
        rows.append(_row("printed", last, width))
    return rows


def _calls(shown: Counterexample, width: int) -> list[str]:
    calls = shown.call.split("\n")
    if len(calls) > _MOST_CALLS:
        calls = _telling(calls)
    return [_row("call" if i == 0 else "", call, width) for i, call in enumerate(calls)]


def _telling(calls: list[str]) -> list[str]:
    """As many as may be shown: the last ones, and first that which made the object that the last one is about."""
    makers = {call.partition(" = ")[0]: call for call in calls if _MAKING.match(call)}
    about = next((word for word in _WORD.findall(calls[-1]) if word in makers), None)
    if about is None or makers[about] in calls[-_MOST_CALLS + 1 :]:
        hidden = len(calls) - _MOST_CALLS + 1
        return [f"... {hidden} calls before", *calls[-_MOST_CALLS + 1 :]]
    own = [call for call in calls if about in _WORD.findall(call)]
    shown = own[max(1, len(own) - _MOST_CALLS + 2) :]
    return [makers[about], f"... {len(calls) - len(shown) - 1} more calls", *shown]


def _expected(shown: Counterexample, width: int) -> list[str]:
    if shown.expected:
        return [_row("expected", shown.expected, width)]
    said = shown.message.partition("\n")[0]
    return [] if said == "assert False" else [_row("says", said, width)]


def _row(label: str, text: str, width: int, end: str = "") -> str:
    """A label and a text, cut to fit on one line with what is to stand at its end."""
    room = _room(width) - len(end)
    one_line = " ".join(text.split("\n"))
    if len(one_line) > room:
        one_line = one_line[: room - 3] + "..."
    return f"  {label:<{_LABEL}}{one_line}{end}".rstrip()


def _wrapped(label: str, text: str, width: int) -> str:
    """A label and a text, on as many lines as it takes."""
    first, *rest = textwrap.wrap(" ".join(text.split("\n")), _room(width)) or [""]
    return "\n".join([f"  {label:<{_LABEL}}{first}", *(f"  {'':<{_LABEL}}{line}" for line in rest)])


def _room(width: int) -> int:
    return max(20, width - _LABEL - 2)
