"""A grade as text for a terminal: a failing one in 12 lines at most, and what it printed; a passing one with a plot."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import replace
from unicodedata import normalize

from kata_runner.model import Counterexample, Grade, Verdict
from kata_runner.report.plot import plot
from kata_runner.report.shortening import from_difference, shortened
from kata_runner.safe_text import MAKING

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
_MOST_PRINTED = 12  # lines of what the failing call printed
_TOLD = re.compile(r"# (\d+) more calls")
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
    shown = _told_apart(shown)
    if max(len(shown.returned), len(shown.expected)) > _room(width):
        returned, expected = from_difference(shown.returned, shown.expected)
        shown = replace(shown, returned=returned, expected=expected)
    rows = [_row("broken" if grade.verdict is Verdict.WA else "", grade.summary, width)]
    rows += _calls(shown, width)
    if grade.verdict is Verdict.RTE:
        where = f"  (line {shown.line})" if shown.line else ""
        rows.append(_row("raised", shown.returned, width, where))
    else:
        rows.append(_row("returned", shown.returned or "nothing: it was cut short", width))
        rows += _expected(shown, width)
    return [*rows, *_printed(shown, width)]


def _printed(shown: Counterexample, width: int) -> list[str]:
    """What the call that failed printed: if that is much, its last lines."""
    lines = shown.stdout.rstrip("\n").split("\n") if shown.stdout else []
    if len(lines) > _MOST_PRINTED:
        hidden = len(lines) - _MOST_PRINTED + 1
        lines = [f"... {hidden:,} lines before", *lines[hidden:]]
    return [_row("printed" if i == 0 else "", line, width) for i, line in enumerate(lines)]


def _told_apart(shown: Counterexample) -> Counterexample:
    """With escapes, if what was returned looks like what was expected, and is of other code points."""
    returned, expected = shown.returned, shown.expected
    if returned == expected or normalize("NFC", returned) != normalize("NFC", expected):
        return shown
    escaped = [text.encode("ascii", "backslashreplace").decode() for text in (returned, expected)]
    return replace(shown, returned=escaped[0], expected=escaped[1])


def _calls(shown: Counterexample, width: int) -> list[str]:
    calls = shown.call.split("\n")
    if len(calls) > _MOST_CALLS:
        calls = _packed(calls, _room(width))
    return [_row("call" if i == 0 else "", call, width) for i, call in enumerate(calls)]


def _packed(calls: list[str], room: int) -> list[str]:
    """Many calls on few lines: all if they fit; else those that the last one hangs together with; else some of them."""
    short = [call.replace("  # ", " -> ") for call in calls]
    if len(lines := _joined(short, room)) <= _MOST_CALLS:
        return lines
    linked = _linked(short)
    related = [call for call in short if not linked or linked & {*_WORD.findall(call)}]
    if len(lines := _joined(related, room)) < _MOST_CALLS:
        return [f"... {_hidden(short) - _hidden(related)} calls on others", *lines]
    first = next((call for call in related if MAKING.match(call)), None)
    last = lines[len(lines) - _MOST_CALLS + 1 + (first is not None) :]
    hidden = _hidden(short) - (first is not None) - sum(line.count("; ") + 1 for line in last)
    return [first, f"... {hidden} more calls", *last] if first else [f"... {hidden} earlier calls", *last]


def _linked(calls: list[str]) -> set[str]:
    """The names of the object that the last call is about, and of all that were made from it or it was made from."""
    mentions = [{*_WORD.findall(call)} for call in calls]
    made = {call.partition(" = ")[0] for call in calls if MAKING.match(call)}
    linked = mentions[-1] & made
    size = -1
    while size != len(linked):
        size = len(linked)
        for call, names in zip(calls, mentions, strict=True):
            if MAKING.match(call) and names & linked:
                linked |= names & made
    return linked


def _hidden(calls: list[str]) -> int:
    """How many calls these lines stand for: some may be told of by their number only."""
    return sum(int(told[1]) if (told := _TOLD.match(call)) else 1 for call in calls)


def _joined(calls: list[str], room: int) -> list[str]:
    """Calls one after the other on lines; the last one has a line of its own."""
    lines = [""]
    for call in calls[:-1]:
        if lines[-1] and len(lines[-1]) + len(call) + 2 > room:
            lines.append("")
        lines[-1] += f"; {call}" if lines[-1] else call
    return [line for line in (*lines, calls[-1]) if line]


def _expected(shown: Counterexample, width: int) -> list[str]:
    if shown.expected:
        return [_row("expected", shown.expected, width)]
    said = shown.message.strip().partition("\n")[0]
    return [] if said == "assert False" else [_row("says", said, width)]


def _row(label: str, text: str, width: int, end: str = "") -> str:
    """A label and a text, cut to fit on one line with what is to stand at its end."""
    room = _room(width) - len(end)
    one_line = " ".join(text.split("\n"))
    return f"  {label:<{_LABEL}}{shortened(one_line, room)}{end}".rstrip()


def _wrapped(label: str, text: str, width: int) -> str:
    """A label and a text, on as many lines as it takes."""
    first, *rest = textwrap.wrap(" ".join(text.split("\n")), _room(width)) or [""]
    return "\n".join([f"  {label:<{_LABEL}}{first}", *(f"  {'':<{_LABEL}}{line}" for line in rest)])


def _room(width: int) -> int:
    return max(20, width - _LABEL - 2)
