"""What to type next."""

from __future__ import annotations

from pathlib import Path

from kata_runner.model import Grade, Verdict
from kata_runner.practice.choose import Choice

__all__ = ["suggestions"]


def suggestions(grade: Grade, following: Choice | None, own: Path, attempt: str) -> list[tuple[str, str]]:
    """(what for, what to type) after a grade.

    Parameters:
        following: what to do once this kata is solved.
        own: where the learner's attempt at this kata belongs.
        attempt: the file that was graded.
    """
    if grade.verdict is Verdict.AC:
        onward = [("next", following.command)] if following else []
        return [*onward, ("compare", f"kata solution {grade.kata} --diff")]
    if grade.verdict is Verdict.JE:
        return [("next", "kata doctor"), ("", "this is not your fault; please report it")]
    file = "" if Path(attempt).resolve() == own.resolve() else f" {attempt}"
    return [("next", f"kata grade {grade.kata}{file}"), ("stuck", f"kata hint {grade.kata}")]
