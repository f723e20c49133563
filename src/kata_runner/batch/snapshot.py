"""A source as it was when a batch began: read once, whatever becomes of it meanwhile."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from kata_runner.batch.journal import writing
from kata_runner.batch.submissions import Refused, Submission

__all__ = ["Snapshot", "take_snapshot"]

IN_MEMORY = 16 << 20  # bytes of submissions; more of them wait in a temporary file, which has no name


@dataclass(frozen=True)
class Snapshot:
    """Submissions in the order of their source; they can be iterated over many times, not by two at once."""

    total: int
    """number of submissions"""
    refused: list[Refused]
    _file: IO[bytes]

    def __iter__(self) -> Iterator[Submission]:
        self._file.seek(0)
        for line in self._file:
            yield Submission(**json.loads(line))


@contextmanager
def take_snapshot(found: Iterable[Submission | Refused]) -> Iterator[Snapshot]:
    """Read all of a source, as `submissions` gives it.

    Raises:
        SourceError: the source cannot be read.
        OSError: the temporary file cannot be written.
    """
    refused: list[Refused] = []
    total = 0
    with tempfile.SpooledTemporaryFile(IN_MEMORY) as file:
        for each in found:
            if isinstance(each, Refused):
                refused.append(each)
                continue
            total += 1
            with writing(Path(tempfile.gettempdir())):
                file.write(json.dumps(asdict(each)).encode() + b"\n")
        yield Snapshot(total, refused, file)
