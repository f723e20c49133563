"""Reading what somebody handed in: a file, or Python source."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from kata_runner.errors import AttemptFileError

__all__ = ["MAX_SOURCE", "decode", "read_attempt", "read_source"]

MAX_SOURCE = 1 << 20  # bytes of an attempt: no honest one comes near


def read_source(attempt: str | Path) -> tuple[str, str | AttemptFileError]:
    """Return what to call an attempt, and its source, or the error that says why it has none.

    Parameters:
        attempt: a file, or Python source. A text that names no file and does not end in .py is source.
    Raises:
        FileNotFoundError: there is no such file.
    """
    if isinstance(attempt, str) and ("\n" in attempt or not (attempt.endswith(".py") or os.path.exists(attempt))):
        try:
            return "<source>", decode(attempt.encode("utf-8", "surrogatepass"))
        except AttemptFileError as error:
            return "<source>", error
    if not os.path.lexists(attempt):
        raise FileNotFoundError(errno.ENOENT, "There is no such attempt", str(attempt))
    try:
        return str(attempt), read_attempt(Path(attempt))
    except AttemptFileError as error:
        return str(attempt), error


def read_attempt(path: Path) -> str:
    """Return the source in a file that somebody handed in.

    Raises:
        AttemptFileError: the file is missing, or no ordinary file, or too large, or not UTF-8 text.
    """
    try:
        about = path.lstat()
        if stat.S_ISLNK(about.st_mode):
            raise AttemptFileError("is a symbolic link; hand in the file itself")
        if not stat.S_ISREG(about.st_mode):
            raise AttemptFileError("is a folder" if stat.S_ISDIR(about.st_mode) else "is not an ordinary file")
        if about.st_size > MAX_SOURCE:
            raise AttemptFileError(f"is {about.st_size:,} bytes long; {MAX_SOURCE:,} are enough for any attempt")
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with open(descriptor, "rb") as file:
            data = file.read(MAX_SOURCE + 1)
    except FileNotFoundError:
        raise AttemptFileError("does not exist") from None
    except OSError as error:
        raise AttemptFileError(f"cannot be read: {error.strerror}") from None
    return decode(data)


def decode(data: bytes) -> str:
    """Return source from its bytes, without a byte order mark.

    Raises:
        AttemptFileError: the bytes are not UTF-8 text.
    """
    if b"\0" in data:
        raise AttemptFileError("is not text: it has NUL bytes in it")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise AttemptFileError(f"is not UTF-8 text: line {line} has the byte 0x{data[error.start]:02x}") from None
