"""What has been graded, written down as it comes: a batch that was killed goes on where it was."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
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
from kata_runner.model import SCHEMA, Kata
from kata_runner.safe_text import plain
from kata_runner.seeds import secret_seed

__all__ = ["Journal", "Way", "called", "default_path", "read", "writing"]

Row = dict[str, Any]
_BEGIN = b'{"key": "'  # of each line
_NOT_OURS = "{path} is no file of results: kata batch --jsonl writes one"


@dataclass(frozen=True)
class Way:
    """How a batch is graded, as each of its rows tells under `way`; the seed is the grade's own."""

    time: bool
    min_isolation: int
    source: str = ""
    """where the submissions are, as `called` says it"""
    pattern: str | None = None


def called(source: Path) -> str:
    """A source, told from others without saying where it is: results are handed on."""
    place = source.resolve()
    return f"{plain(place.name)}@{sha256(os.fsencode(place)).hexdigest()[:12]}"


def default_path(*about: object) -> Path:
    """Where the results of a batch are kept that has no file of its own for them: the same for the same command."""
    name = sha256(repr(about).encode()).hexdigest()[:16]
    return Path(platformdirs.user_state_dir("kata")) / "batches" / f"{name}.jsonl"


class Journal:
    """A file of JSON lines, one for each submission that is graded."""

    def __init__(self, path: Path, way: Way, seed: int | None, katas: Catalog) -> None:
        """
        Parameters:
            path: made if it is not there; else gone on with.
            katas: whose results they are: of a kata that has changed, they are not known any more.
            seed: of the gradings; secret and random if None. A batch that goes on keeps its own.
        Raises:
            JournalError: another process is writing it, or it is of another source or way of grading, or no such file.
            OSError: it cannot be read or written.
        """
        self._path, self._way, self._katas = path, way, katas
        self._digests: dict[str, bytes] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file: IO[bytes] = path.open("a+b")
        try:
            self._lock()
            first, self._places, size = self._look()
            self._file.truncate(size)  # the last line may be torn
            if first is None:
                self.seed = secret_seed() if seed is None else seed
            else:
                self.seed = int(first["seed"])
                self._compare(Way(**first["way"]), seed)
        except BaseException:
            self._file.close()
            raise

    def _lock(self) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise JournalError(f"Another kata is at this batch: it writes {self._path}") from None

    def _compare(self, before: Way, seed: int | None) -> None:
        if (before.source, before.pattern) != (self._way.source, self._way.pattern):
            what = f"of another source or pattern ({before.source.rpartition('@')[0]})"
        elif before != self._way or seed not in (None, self.seed):
            what = "of another way of grading"
        else:
            return
        raise JournalError(f"{self._path} holds results {what}: name another file, or remove it")

    def _look(self) -> tuple[Row | None, dict[str, int], int]:
        """The first row, where the row of each key begins, and how many bytes of the file are whole."""
        self._file.seek(0)
        first: Row | None = None
        places: dict[str, int] = {}
        size = 0
        for line in self._file:
            if not line.endswith(b"\n"):
                if not (line.startswith(_BEGIN) or _BEGIN.startswith(line)):
                    raise JournalError(_NOT_OURS.format(path=self._path))
                break
            row = _row(self._path, line)
            first = first or row
            places[row["key"]] = size
            size += len(line)
        return first, places, size

    def key(self, submission: Submission) -> str:
        """What the result of a submission is known by: one that was changed, or whose kata was, is another."""
        if submission.kata not in self._digests:
            self._digests[submission.kata] = _digest(self._katas.kata(submission.kata))
        about = (submission.kata, submission.task_id, submission.name, submission.source, submission.trouble)
        return sha256(self._digests[submission.kata] + json.dumps(about).encode()).hexdigest()[:24]

    def row(self, key: str) -> Row | None:
        """The row of that key, if there is one."""
        place = self._places.get(key)
        if place is None:
            return None
        self._file.seek(place)
        return _row(self._path, self._file.readline())

    def add(self, judged: Judged) -> None:
        """Write a result down, for good.

        Raises:
            OSError: it cannot be written; those before it are kept.
        """
        name = self.key(judged.submission)
        row = {"key": name, "way": asdict(self._way), **judged.to_dict(), "source": judged.submission.source}
        place = self._file.seek(0, os.SEEK_END)
        with writing(self._path):
            _write(self._file.fileno(), row)
            os.fsync(self._file.fileno())
        self._places[name] = place

    def tidy(self, rows: Iterable[Row]) -> None:
        """Have the file hold these rows, in this order, and behind them those of submissions that are not among them;
        it is closed then.

        Raises:
            OSError: it cannot be written; it is as it was.
        """
        beside = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        try:
            with writing(beside), beside.open("wb") as file:
                for row in self._all(rows):
                    _write(file.fileno(), row)
                os.fsync(file.fileno())
            beside.replace(self._path)
        finally:
            beside.unlink(missing_ok=True)
        self.close()

    def _all(self, rows: Iterable[Row]) -> Iterator[Row]:
        keys, here = set(), set()
        for row in rows:
            keys.add(row["key"])
            here.add(_whose(row))
            yield row
        for key in [key for key in self._places if key not in keys]:
            other = self.row(key)
            if other is not None and _whose(other) not in here:
                yield other

    def close(self) -> None:
        self._file.close()


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """What goes wrong with writing names the file: of a full disk, the system only says that it is full."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _write(descriptor: int, row: Row) -> None:
    """Append a line, past all buffers: none is left to be written when writing has failed."""
    data = memoryview(json.dumps(row).encode() + b"\n")
    while data:
        data = data[os.write(descriptor, data) :]


def _digest(kata: Kata) -> bytes:
    """Of the files on which a verdict depends."""
    files = [*kata.folder.glob("*.toml"), catalog.tests(kata), catalog.workload(kata), catalog.reference(kata)]
    found = sha256()
    for path in files:
        if path is not None and path.exists():  # what is missing is told by the grade
            found.update(sha256(path.read_bytes()).digest())
    return found.digest()


def _whose(row: Row) -> tuple[str, ...]:
    return (row["kata"], row["task_id"], row["submission"])


def read(path: Path) -> Iterator[tuple[Way, int, Iterator[Row]]]:
    """How results in a file were graded, with which seed, and their rows; of each of the files that it was joined from.

    Raises:
        JournalError: it is no file of results.
        OSError: it cannot be read.
    """
    rows = _rows(path)
    first = next(rows, None)
    if first is None:
        raise JournalError(_NOT_OURS.format(path=path))
    for (way, seed), some in groupby(chain([first], rows), key=lambda row: (row["way"], row["seed"])):
        yield Way(**way), int(seed), some


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
