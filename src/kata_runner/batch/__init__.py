"""Many submissions: of a class, or of a model."""

from kata_runner.batch.many import Judged, grade_many
from kata_runner.batch.submissions import Refused, Submission, submissions
from kata_runner.errors import SourceError

__all__ = ["Judged", "Refused", "SourceError", "Submission", "grade_many", "submissions"]
