"""A source as it was when a batch began: read once, whatever becomes of it meanwhile."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from kata_runner.batch.journal import writing
from kata_runner.batch.submissions import Refused, Submission
from kata_runner.errors import SourceError

__all__ = ["Snapshot", "take_snapshot"]

IN_MEMORY = 16 << 20  # bytes of submissions; more of them wait in a temporary file, which has no name
MAX_BYTES = 4 << 30  # of all submissions together: a small zip file may hold more than the disk


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
        SourceError: the source cannot be read, or is too large.
        OSError: the temporary file cannot be written.
    """
    refused: list[Refused] = []
    total = 0
    file = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # as it is closed, it may fail once more
    try:
        with writing(Path(tempfile.gettempdir())):
            for each in found:
                if isinstance(each, Refused):
                    refused.append(each)
                    continue
                total += 1
                file.write(json.dumps(asdict(each)).encode() + b"\n")
                if file.tell() > MAX_BYTES:
                    raise SourceError(f"There are more than {MAX_BYTES >> 30} GiB of programs: grade them in parts.")
            file.flush()
        yield Snapshot(total, refused, file)
    finally:
        with suppress(OSError):
            file.close()
