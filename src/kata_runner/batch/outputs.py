"""What becomes of the results of a batch: tables, a page, pass@k, similar programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kata_runner import catalog
from kata_runner.batch.journal import writing
from kata_runner.batch.passk import table
from kata_runner.batch.results_page import BatchPage
from kata_runner.batch.similar import Pair, similar_pairs
from kata_runner.batch.submissions import Refused
from kata_runner.batch.tables import JUnitReport, csv_cells, write_csv
from kata_runner.catalog import Catalog
from kata_runner.model import Verdict

__all__ = ["Collector", "Outputs", "Summary"]

Row = dict[str, Any]
MOST_REFUSED = 20  # on the page


@dataclass(frozen=True)
class Outputs:
    """What to make of results."""

    csv: Path | None = None
    junit: Path | None = None
    html: Path | None = None
    rows: bool = False
    """whether the summary has all rows"""
    ks: Sequence[int] = ()
    """for pass@k of generated programs"""
    min_similarity: float | None = None
    """from which two programs are named, from 0 to 1; None to compare none"""

    @property
    def files(self) -> list[Path]:
        return [path for path in (self.csv, self.junit, self.html) if path is not None]


@dataclass(frozen=True)
class Summary:
    """What there is to say of a batch that is graded."""

    results: Path
    """file of the rows"""
    seed: int
    generated: bool
    """whether these are programs of a model"""
    counts: dict[str, Counter[str]]
    """of verdicts, for each kata"""
    refused: Sequence[Refused]
    pass_at_k: dict[int, dict[str, float]]
    """as `passk.table` gives it; empty unless generated"""
    pairs: list[Pair]
    rows: list[Row]
    """without their sources; empty unless asked for"""
    unsorted: OSError | None = None
    """why the file of results could not be put in the order of the submissions; all results are in it"""


class Collector:
    """Takes from each row what the outputs need, so that one pass over the results is enough."""

    def __init__(self, outputs: Outputs, title: str, seed: int, refused: Sequence[Refused], *, generated: bool) -> None:
        """
        Parameters:
            title: of the page.
            generated: whether these are programs of a model.
        """
        self._outputs, self._seed, self._refused, self._generated = outputs, seed, refused, generated
        self._page = BatchPage(title, seed, generated, refused[:MOST_REFUSED])
        self._counts: dict[str, Counter[str]] = {}
        self._cells: list[list[object]] = []
        self._junit = JUnitReport()
        self._accepted: dict[str, list[bool]] = {}  # of each task, whether its programs are
        self._programs: dict[str, list[tuple[str, str]]] = {}  # (name, source) of each kata's
        self._rows: list[Row] = []

    def collect(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield the rows as they are."""
        for row in rows:
            self._add(row)
            yield row

    def _add(self, row: Row) -> None:
        outputs = self._outputs
        self._counts.setdefault(row["kata"], Counter())[row["verdict"]] += 1
        if outputs.csv:
            self._cells.append(csv_cells(row))
        if outputs.junit:
            self._junit.add(row)
        if outputs.html:
            self._page.add(row)
        if self._generated:
            self._accepted.setdefault(row["task_id"], []).append(row["verdict"] == Verdict.AC)
        if outputs.min_similarity is not None and row["source"] is not None and row["verdict"] != Verdict.CE:
            self._programs.setdefault(row["kata"], []).append((row["submission"], row["source"]))
        if outputs.rows:
            self._rows.append({name: value for name, value in row.items() if name not in ("key", "source")})

    def finish(self, results: Path, katas: Catalog) -> Summary:
        """Write the files, and return the rest.

        Parameters:
            results: file that the rows are from.
        Raises:
            OSError: a file cannot be written.
        """
        outputs = self._outputs
        scores = table(self._accepted, outputs.ks)
        pairs = self._similar(katas)
        if outputs.csv:
            with writing(outputs.csv):
                write_csv(outputs.csv, self._cells)
        if outputs.junit:
            with writing(outputs.junit):
                self._junit.write(outputs.junit)
        if outputs.html:
            with writing(outputs.html):
                outputs.html.write_text(self._page.render(pairs, scores), encoding="utf-8")
        return Summary(results, self._seed, self._generated, self._counts, self._refused, scores, pairs, self._rows)

    def _similar(self, katas: Catalog) -> list[Pair]:
        """Return suspiciously similar programs, kata by kata."""
        min_similarity = self._outputs.min_similarity
        if min_similarity is None:
            return []
        found: list[Pair] = []
        for slug, programs in self._programs.items():
            starter = catalog.stub(katas.kata(slug)).read_text(encoding="utf-8")
            found += similar_pairs(slug, programs, starter, min_similarity)
        return found
