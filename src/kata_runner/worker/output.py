"""What an attempt prints, in the worker."""

from __future__ import annotations

import io
from collections.abc import Callable

__all__ = ["Output"]

MAX_SHOWN = 1 << 16  # characters of what a call prints that are kept


class Output(io.TextIOBase):
    """Where the attempt's prints go: the first of them kept, all of them counted."""

    encoding = "utf-8"

    def __init__(self, limit: int, over: Callable[[], object]) -> None:
        """
        Parameters:
            limit: how many characters there may be between two calls of `take`.
            over: called once there are more.
        """
        self._limit, self._over = limit, over
        self._kept: list[str] = []
        self._count = 0
        self.buffer = ByteOutput(self)

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        if self._count < MAX_SHOWN:
            self._kept.append(text[: MAX_SHOWN - self._count])
        self._count += len(text)
        if self._count > self._limit:
            self._over()
        return len(text)

    def take(self) -> str:
        """What was kept since the last time."""
        if not self._count:
            return ""
        text = "".join(self._kept)
        self._kept.clear()
        self._count = 0
        return text


class ByteOutput(io.BufferedIOBase):
    """The `buffer` of the output, for attempts that write bytes."""

    def __init__(self, output: Output) -> None:
        self._output = output

    def writable(self) -> bool:
        return True

    def write(self, data: bytes, /) -> int:  # type: ignore[override]  # Buffer is not in 3.11
        self._output.write(bytes(data).decode("utf-8", "replace"))
        return len(data)
