"""What was done when, in one SQLite file of the learner's: written after the verdict, never in its way."""

from kata_runner.history.history import History
from kata_runner.history.records import GradeRow, KataSummary, PracticeSession, ReviewRow

__all__ = ["GradeRow", "History", "KataSummary", "PracticeSession", "ReviewRow"]
