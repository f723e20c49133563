"""Results of a batch, written down as they come: a batch that was killed goes on where it was."""

from __future__ import annotations

import fcntl
import json
import os
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, groupby
from pathlib import Path
from typing import IO, Any

import platformdirs

from kata_runner import catalog
from kata_runner.batch.many import Judged
from kata_runner.batch.submissions import Submission
from kata_runner.catalog import Catalog
from kata_runner.errors import JournalError
from kata_runner.model import SCHEMA, Verdict
from kata_runner.safe_text import plain
from kata_runner.seeds import secret_seed

__all__ = ["BatchOptions", "Journal", "default_path", "read", "source_id", "writing"]

Row = dict[str, Any]
GROUP = 1.0  # seconds that a result may wait, with those after it, until the disk has it
_LINE_START = b'{"key": "'
_NOT_OURS = "{path} is no file of results: kata batch --jsonl writes one"


@dataclass(frozen=True)
class BatchOptions:
    """How a batch is graded, which each of its rows has under `way`; the seed is the grade's own."""

    time: bool
    min_isolation: int
    source: str = ""
    """where the submissions are, as `source_id` says it"""
    pattern: str | None = None
    shrink: bool = True
    """whether each row has the smallest input that was found to fail"""

    def to_dict(self) -> dict[str, Any]:
        """Return what a row has under `way`, where `min_isolation` has an earlier name."""
        return {
            "time": self.time,
            "least_level": self.min_isolation,
            "source": self.source,
            "pattern": self.pattern,
            **({} if self.shrink else {"shrink": False}),
        }

    @staticmethod
    def of_row(path: Path, row: Row) -> BatchOptions:
        """Read what `to_dict` gave.

        Raises:
            JournalError: these are other fields.
        """
        match row["way"]:
            case {"time": bool(time), "least_level": int(level), "source": str(source), "pattern": pattern, **more}:
                if more in ({}, {"shrink": False}):
                    return BatchOptions(time, level, source, pattern, not more)
        raise JournalError(f"{path} has rows that this kata does not know how to read; a newer one may: {row['way']}")


def source_id(source: Path) -> str:
    """Tell a source from others without saying where it is: results are handed on."""
    place = source.resolve()
    return f"{plain(place.name)}@{sha256(os.fsencode(place)).hexdigest()[:12]}"


def default_path(options: BatchOptions, seed: int | None) -> Path:
    """Return where the results of a batch are written that has no file of its own: the same for the same command.

    Parameters:
        seed: as the command gives it.
    """
    fields = ", ".join(f"{name}={value!r}" for name, value in options.to_dict().items())
    about = f"(Way({fields}), {seed!r})"  # by which the results of earlier versions are found
    name = sha256(about.encode()).hexdigest()[:16]
    return Path(platformdirs.user_state_dir("kata")) / "batches" / f"{name}.jsonl"


class Journal:
    """A file of JSON lines, one for each submission that is graded."""

    def __init__(self, path: Path, options: BatchOptions, seed: int | None, katas: Catalog) -> None:
        """Open a file of results, or make one.

        Parameters:
            katas: what is graded; results of a kata that has changed since count no more.
            seed: of the gradings; secret and random if None. A batch that goes on has the seed of its file.
        Raises:
            JournalError: another process is writing the file, or it holds results of another source or with other
                options, or is no file of results.
            OSError: the file cannot be read or written.
        """
        self._path, self._options, self._katas = path, options, katas
        self._digests: dict[str, bytes] = {}
        self._places: dict[str, int] = {}  # where in the file the row of each key begins
        self._verdicts: dict[str, str] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._open()
        self._disk = _Disk(self._file.fileno())
        try:
            first, size = self._read()
            self._file.truncate(size)  # the last line may be torn
            if first is None:
                self.seed = secret_seed() if seed is None else seed
            else:
                self.seed = int(first["seed"])
                self._compare(BatchOptions.of_row(path, first), seed)
        except BaseException:
            self._file.close()
            raise

    def _open(self) -> IO[bytes]:
        """Open the file, which nobody else may write until it is closed.

        Raises:
            JournalError: another process is writing it.
        """
        while True:
            file = self._path.open("a+b")
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                with suppress(FileNotFoundError):
                    if os.path.samestat(os.fstat(file.fileno()), self._path.stat()):
                        return file
            except BaseException as error:
                file.close()
                if isinstance(error, BlockingIOError):
                    raise JournalError(f"Another kata is at this batch: it writes {self._path}") from None
                raise
            file.close()  # another kata, just ending, has put a sorted file in its place

    def _compare(self, before: BatchOptions, seed: int | None) -> None:
        if (before.source, before.pattern) != (self._options.source, self._options.pattern):
            what = f"of another source or pattern ({before.source.rpartition('@')[0]})"
        elif before != self._options or seed not in (None, self.seed):
            what = "of another way of grading"
        else:
            return
        raise JournalError(f"{self._path} holds results {what}: name another file, or remove it")

    def _read(self) -> tuple[Row | None, int]:
        """Read all rows; return the first, and how many bytes of the file are whole lines."""
        self._file.seek(0)
        first: Row | None = None
        size = 0
        for line in self._file:
            if not line.endswith(b"\n"):
                if not (line.startswith(_LINE_START) or _LINE_START.startswith(line)):
                    raise JournalError(_NOT_OURS.format(path=self._path))
                break
            row = _row(self._path, line)
            first = first or row
            self._places[row["key"]], self._verdicts[row["key"]] = size, row["verdict"]
            size += len(line)
        return first, size

    def key(self, submission: Submission) -> str:
        """Return the key of a submission's result. It changes when the submission or its kata changes."""
        if submission.kata not in self._digests:
            self._digests[submission.kata] = catalog.digest(self._katas.kata(submission.kata))
        about = (submission.kata, submission.task_id, submission.name, submission.source, submission.trouble)
        return sha256(self._digests[submission.kata] + json.dumps(about).encode()).hexdigest()[:24]

    def final_verdict(self, key: str) -> str | None:
        """Return the verdict of a key; None if the file has none, or JE, which is graded again."""
        verdict = self._verdicts.get(key)
        return None if verdict == Verdict.JE else verdict

    def add(self, judged: Judged) -> None:
        """Append a result: it survives the end of this process from now on, and a power cut within a second.

        Raises:
            OSError: the result, or one of the second before, cannot be written; others are safe.
        """
        key = self.key(judged.submission)
        row = {"key": key, "way": self._options.to_dict(), **judged.to_dict(), "source": judged.submission.source}
        place = self._file.seek(0, os.SEEK_END)
        with writing(self._path):
            _write(self._file.fileno(), row)
            self._disk.written()
        self._places[key], self._verdicts[key] = place, judged.grade.verdict

    def rows(self, keys: Iterable[str]) -> Iterator[Row]:
        """Read the rows of these keys, numbered in this order."""
        for index, key in enumerate(keys):
            yield {**self._row(key), "index": index}

    def _row(self, key: str) -> Row:
        self._file.seek(self._places[key])
        return _row(self._path, self._file.readline())

    def sort(self, rows: Iterable[Row]) -> None:
        """Replace the file by one that has these rows, in this order, and after them those of submissions that are not
        among them; and close it.

        Raises:
            OSError: the new file cannot be written; the old one is as it was.
        """
        new = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        try:
            with writing(new), new.open("wb") as file:
                for row in self._with_the_rest(rows):
                    _write(file.fileno(), row)
                os.fsync(file.fileno())
            new.replace(self._path)
        finally:
            new.unlink(missing_ok=True)
        self.close()

    def _with_the_rest(self, rows: Iterable[Row]) -> Iterator[Row]:
        keys, submitted = set(), set()
        for row in rows:
            keys.add(row["key"])
            submitted.add(_submission(row))
            yield row
        for key in self._places:
            if key not in keys and _submission(row := self._row(key)) not in submitted:
                yield row

    def close(self) -> None:
        """Close the file.

        Raises:
            OSError: results of the last second cannot be written.
        """
        if not self._file.closed:
            try:
                with writing(self._path):
                    self._disk.close()
            finally:
                self._file.close()


class _Disk:
    """Has the disk take what is written to a file, all of a second at a time: that may take as long as a grading."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._timer: threading.Timer | None = None
        self._error: OSError | None = None
        self._lock = threading.Lock()

    def written(self) -> None:
        """Something was written, which the disk has to take soon.

        Raises:
            OSError: it did not take what was written before.
        """
        with self._lock:
            self._raise()
            if self._timer is None:
                self._timer = threading.Timer(GROUP, self._take)
                self._timer.daemon = True
                self._timer.start()

    def _take(self) -> None:
        with self._lock:
            if self._timer is not None:
                self._timer = None
                try:
                    os.fsync(self._descriptor)
                except OSError as error:
                    self._error = error

    def close(self) -> None:
        """Wait until the disk has everything.

        Raises:
            OSError: it has not.
        """
        if self._timer is not None:
            self._timer.cancel()
            self._take()
        self._raise()

    def _raise(self) -> None:
        if self._error is not None:
            error, self._error = self._error, None
            raise error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Name the file in errors of writing: of a full disk, the system only says that it is full."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _write(descriptor: int, row: Row) -> None:
    """Append a line, past all buffers: none is left to be written when writing has failed."""
    data = memoryview(json.dumps(row).encode() + b"\n")
    while data:
        data = data[os.write(descriptor, data) :]


def _submission(row: Row) -> tuple[str, ...]:
    """Return what a submission is called, whatever is in it."""
    return (row["kata"], row["task_id"], row["submission"])


def read(path: Path) -> Iterator[tuple[BatchOptions, int, Iterator[Row]]]:
    """Yield how results in a file were graded, their seed, and their rows, for each of the files it was joined from.

    Raises:
        JournalError: it is no file of results.
        OSError: the file cannot be read.
    """
    rows = _rows(path)
    first = next(rows, None)
    if first is None:
        raise JournalError(_NOT_OURS.format(path=path))
    for (options, seed), some in groupby(
        chain([first], rows), key=lambda row: (BatchOptions.of_row(path, row), int(row["seed"]))
    ):
        yield options, seed, some


def _rows(path: Path) -> Iterator[Row]:
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield _row(path, line)


def _row(path: Path, line: bytes) -> Row:
    """
    Raises:
        JournalError: the line is no result.
    """
    try:
        row = json.loads(line)
        int(row["seed"])
    except (KeyError, TypeError, ValueError):
        row = None
    wanted = {"key", "way", "seed", "kata", "submission", "task_id", "verdict", "source", "schema"}
    if not isinstance(row, dict) or not wanted <= row.keys():
        raise JournalError(_NOT_OURS.format(path=path))
    if row["schema"] > SCHEMA:
        raise JournalError(f"{path} is of a newer kata")
    return row
