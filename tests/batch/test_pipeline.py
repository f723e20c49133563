"""From a source to outputs: what is read, and how often, and what a batch that stops leaves behind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from batches import rows_in
from commandline import Kata
from kata_runner.batch import journal, pipeline, snapshot
from kata_runner.batch.journal import BatchOptions, default_path
from kata_runner.batch.outputs import Outputs
from kata_runner.batch.pipeline import grade_source
from kata_runner.batch.snapshot import take_snapshot
from kata_runner.batch.submissions import Refused, Submission
from kata_runner.catalog import Catalog


@contextmanager
def silent(total: int) -> Iterator[Callable[[str], object]]:
    yield lambda verdict: None


def test_a_source_is_read_once_and_results_at_the_start_and_at_the_end(
    handed_in: Path, tmp_path: Path, katas: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources, lines = [], []
    submissions, row = pipeline.submissions, journal._row

    def counted_submissions(*arguments: Any) -> Iterator[Submission | Refused]:
        sources.append(arguments)
        return submissions(*arguments)

    def counted_row(path: Path, line: bytes) -> dict[str, Any]:
        lines.append(line)
        return row(path, line)

    monkeypatch.setattr(pipeline, "submissions", counted_submissions)
    monkeypatch.setattr(journal, "_row", counted_row)
    files = {kind: tmp_path / f"results.{kind}" for kind in ("csv", "junit", "html")}
    outputs = Outputs(**files, rows=True, ks=[1], min_similarity=0.6)
    for read in (7, 14):  # nothing at the start; then all
        sources.clear()
        lines.clear()
        summary = grade_source(handed_in, katas, outputs, silent, results=tmp_path / "results.jsonl", time=False)
        assert len(sources) == 1
        assert len(lines) == read
    assert [each["submission"] for each in summary.rows] == [each["submission"] for each in rows_in(summary.results)]
    assert all(path.stat().st_size for path in files.values())


def test_a_batch_that_stops_goes_on_from_there(handed_in: Path, tmp_path: Path, katas: Catalog) -> None:
    results = tmp_path / "results.jsonl"
    shown: list[str] = []

    @contextmanager
    def stops(total: int) -> Iterator[Callable[[str], object]]:
        assert total == 7

        def show(verdict: str) -> None:
            shown.append(verdict)
            if len(shown) == 3:
                raise KeyboardInterrupt

        yield show

    with pytest.raises(KeyboardInterrupt):
        grade_source(handed_in, katas, Outputs(), stops, results=results, time=False)
    first = rows_in(results)
    assert [row["verdict"] for row in first] == shown
    grade_source(handed_in, katas, Outputs(), silent, results=results, time=False)
    rows = rows_in(results)
    assert [row["index"] for row in rows] == [*range(7)]
    assert all(row in rows for row in first)


def test_an_output_that_cannot_be_written_costs_no_result(
    handed_in: Path, tmp_path: Path, katas: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = tmp_path / "results.jsonl"
    with pytest.raises(OSError, match="full"):
        grade_source(handed_in, katas, Outputs(csv=Path("/dev/full")), silent, results=results, time=False)
    before = results.read_bytes()
    assert [row["index"] for row in rows_in(results)] == [*range(7)]
    summary = grade_source(handed_in, katas, Outputs(csv=tmp_path / "a.csv"), silent, results=results, time=False)
    assert results.read_bytes() == before
    assert sum(counts.total() for counts in summary.counts.values()) == 7


def test_a_snapshot_gives_all_submissions_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "IN_MEMORY", 1000)
    found = [
        Submission(i, "largest", f"anna \ud800 {i}", "largest", None if i % 2 else "x\n\0" * i, "is long" * (i % 2))
        for i in range(50)
    ]
    refused = Refused("notes.py", "names no kata")
    with take_snapshot([*found[:7], refused, *found[7:]]) as programs:
        assert programs.total == 50
        assert programs.refused == [refused]
        assert [*programs] == [*programs] == found


def test_a_batch_without_a_file_of_its_own_finds_the_results_of_older_versions() -> None:
    options = BatchOptions(time=True, min_isolation=1, source="class@0123", pattern=None)
    name = "(Way(time=True, least_level=1, source='class@0123', pattern=None), 5)"
    assert default_path(options, 5).stem == sha256(name.encode()).hexdigest()[:16]


def test_results_that_are_graded_in_another_way_of_a_newer_kata_are_left_alone(
    handed_in: Path, tmp_path: Path, kata: Kata
) -> None:
    results = tmp_path / "results.jsonl"
    assert kata("batch", handed_in, "--no-time", "--jsonl", results).returncode == 0
    results.write_text(results.read_text().replace('"least_level": 1', '"least_level": 1, "strictness": 2'))
    before = results.read_bytes()
    for command in (["batch", handed_in, "--no-time", "--jsonl", results], ["rejudge", results]):
        done = kata(*command)
        assert done.returncode == 2
        assert "a newer one may" in done.stderr
    assert results.read_bytes() == before


def test_results_that_cannot_be_sorted_cost_no_output(handed_in: Path, tmp_path: Path, kata: Kata) -> None:
    results = tmp_path / f"{'r' * 245}.jsonl"  # so long that there is no name for a new file beside it
    for _ in range(2):
        done = kata("batch", handed_in, "--no-time", "--jsonl", results, "--csv", tmp_path / "table.csv")
        assert done.returncode == 3
        assert "File name too long" in done.stderr
        assert "running_sums" in done.stdout
        assert len((tmp_path / "table.csv").read_text().splitlines()) == 8
        assert len(rows_in(results)) == 7


def test_a_disk_that_does_not_take_results_in_the_end_is_told(
    handed_in: Path, tmp_path: Path, katas: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes those of a second together; all rows are in the file, and the same command goes on."""
    results, outputs = tmp_path / "results.jsonl", Outputs(None, None, None)

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(journal, "GROUP", 0.01)
    with monkeypatch.context() as patched:
        patched.setattr(journal.os, "fsync", fail)
        with pytest.raises(OSError, match=re.escape(str(results))):
            grade_source(handed_in, katas, outputs, silent, results=results, time=False)
    assert rows_in(results)
    assert grade_source(handed_in, katas, outputs, silent, results=results, time=False).counts
