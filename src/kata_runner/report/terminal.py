"""A grade as text for a terminal: a failing one in at most 12 lines, a passing one with a plot."""

from __future__ import annotations

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
    lines += [_row("note", note, width, wrap=True) for note in (*_notes(grade), *notes)]
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
        rows = [_row("", grade.summary, width, wrap=True)]
        if passed and grade.verdict in (Verdict.AC, Verdict.TLE):
            rows.insert(0, _row("", f"{passed} of {len(grade.properties)} properties hold", width))
        return rows
    rows = [_row("broken" if grade.verdict is Verdict.WA else "", grade.summary, width)]
    rows += _calls(shown, width)
    if grade.verdict is Verdict.RTE:
        where = f"  (line {shown.line})" if shown.line else ""
        rows.append(_row("raised", shown.returned + where, width))
    else:
        rows.append(_row("returned", shown.returned or "nothing: it was cut short", width))
        rows.append(_row("expected", shown.expected, width) if shown.expected else _says(shown, width))
    if shown.stdout:
        last = shown.stdout.rstrip("\n").rpartition("\n")[2]
        rows.append(_row("printed", last, width))
    return rows


def _calls(shown: Counterexample, width: int) -> list[str]:
    calls = shown.call.split("\n")
    hidden = len(calls) - _MOST_CALLS
    if hidden > 0:
        calls = [f"... {hidden + 1} calls before", *calls[-_MOST_CALLS + 1 :]]
    return [_row("call" if i == 0 else "", call, width) for i, call in enumerate(calls)]


def _says(shown: Counterexample, width: int) -> str:
    return _row("says", shown.message.partition("\n")[0], width)


def _row(label: str, text: str, width: int, wrap: bool = False) -> str:
    """A label and a text, on one line that fits; or on as many as it takes."""
    room = max(20, width - _LABEL - 2)
    one_line = " ".join(text.split("\n"))
    if wrap:
        first, *rest = textwrap.wrap(one_line, room) or [""]
        return "\n".join([f"  {label:<{_LABEL}}{first}", *(f"  {'':<{_LABEL}}{line}" for line in rest)])
    if len(one_line) > room:
        one_line = one_line[: room - 3] + "..."
    return f"  {label:<{_LABEL}}{one_line}".rstrip()
