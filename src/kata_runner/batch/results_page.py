"""Results as one HTML page: who got what, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kata_runner.batch.similar import Pair
from kata_runner.batch.submissions import Refused
from kata_runner.model import Verdict
from kata_runner.report.charts import growth_chart
from kata_runner.report.progress_page import template

__all__ = ["BatchPage"]

Row = Mapping[str, Any]
MOST_DETAILS = 2000  # submissions that are shown with all there is to say: a page must open
MOST_STUDENTS = 1000  # rows of the table of students


@dataclass(frozen=True)
class Entry:
    """One submission on the page."""

    index: int
    kata: str
    name: str
    verdict: str
    summary: str
    counterexample: Mapping[str, Any] | None
    chart: str
    """the growth, with the reference's, as SVG; empty if there is none"""


@dataclass
class BatchPage:
    """What the page says."""

    title: str
    seed: int
    generated: bool
    """whether these are programs of a model: then there are no students"""
    refused: Sequence[Refused] = ()
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    """of verdicts, for each kata"""
    students: dict[str, dict[str, list[tuple[int, str]]]] = field(default_factory=dict)
    """(index, verdict) of each student's submissions to each kata; empty where programs were generated"""
    entries: list[Entry] = field(default_factory=list)
    left_out: int = 0
    """submissions that are only counted"""
    verdicts: tuple[str, ...] = tuple(str(v) for v in Verdict)

    @property
    def katas(self) -> list[str]:
        return [*self.counts]

    def add(self, row: Row) -> None:
        self.counts.setdefault(row["kata"], Counter())[row["verdict"]] += 1
        if not self.generated and (row["submission"] in self.students or len(self.students) < MOST_STUDENTS):
            results = self.students.setdefault(row["submission"], {}).setdefault(row["kata"], [])
            results.append((row["index"], row["verdict"]))
        if row["verdict"] == Verdict.AC:
            return
        if len(self.entries) < MOST_DETAILS:
            self.entries.append(_entry(row))
        else:
            self.left_out += 1

    def render(self, pairs: Sequence[Pair], pass_at_k: Mapping[int, Mapping[str, float]]) -> str:
        """Return the whole HTML file."""
        return template("batch.html")(page=self, pairs=pairs, pass_at_k=pass_at_k)


def _entry(row: Row) -> Entry:
    runtime = row["runtime"]
    drawn = runtime is not None and len(runtime["sizes"]) > 1
    return Entry(
        index=row["index"],
        kata=row["kata"],
        name=row["submission"],
        verdict=row["verdict"],
        summary=row["summary"],
        counterexample=row["counterexample"],
        chart=growth_chart(runtime["sizes"], runtime["attempt_seconds"], runtime["reference_seconds"]) if drawn else "",
    )
