"""Rows of the history."""

from __future__ import annotations

from dataclasses import dataclass

from kata_runner.model import Verdict

__all__ = ["GradeRow", "KataSummary", "PracticeSession", "ReviewRow", "hash_of"]


def hash_of(source: str) -> str:
    """The name under which the source of an attempt is kept."""
    from hashlib import sha256

    return sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True)
class GradeRow:
    """One grade, as it is remembered. Times are in seconds since the epoch."""

    number: int
    """of the grade among all that there are"""
    at: float
    kata: str
    verdict: Verdict
    ratio: float | None
    """to the reference's running time"""
    growth: float | None
    """the exponent of the attempt's growth"""
    seconds: float
    """that grading took"""
    hash: str | None
    """of the attempt's source, by which `History.source` finds it"""


@dataclass(frozen=True)
class KataSummary:
    """All grades of one kata, in a few numbers."""

    grades: int
    first_solved: float | None
    """when, in seconds since the epoch"""
    best_ratio: float | None
    """of the accepted attempts, to the reference's running time"""
    latest_timed: int | None
    """the number of the latest grade with a running time, an accepted one if there is any"""


@dataclass(frozen=True)
class PracticeSession:
    """One time of working on a kata, from a clean stub until it is solved."""

    kata: str
    began: float
    review: bool
    """whether it was to see if the kata is still known"""
    ended: float | None = None
    hints: int = 0
    """the number of the last one; one more than there are stands for the answer"""
    failed: int = 0
    """grades other than AC in it"""
    busy: float = 0.0
    """seconds of work, without the breaks between what was done"""


@dataclass(frozen=True)
class ReviewRow:
    """One rating of how well a kata was known."""

    at: float
    kata: str
    rating: int
    """1 again, 2 hard, 3 good, 4 easy"""
    suggested: int
    """what it would have been without the learner's own judgement"""
    before: str | None
    """the kata's card before it, as JSON"""
    after: str
    """and after it"""
