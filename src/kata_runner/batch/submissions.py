"""Where submissions come from: a folder, a zip of one, or a file of generated programs. Nothing here is trusted."""

from __future__ import annotations

import json
import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from kata_runner.attempt_file import MAX_SOURCE, decode, read_attempt
from kata_runner.batch.generated import code, completed
from kata_runner.catalog import Catalog
from kata_runner.errors import AttemptFileError, SourceError, UnknownKataError
from kata_runner.model import Kata
from kata_runner.safe_text import plain

__all__ = ["Refused", "Submission", "is_generated", "submissions"]

MAX_FILES = 200_000  # in one source: more is no class and no evaluation, but an attack on the disk
MAX_LINE = 8 * MAX_SOURCE  # bytes: models add things of their own to a program
_FIELDS = ("kata", "student")


@dataclass(frozen=True)
class Submission:
    """One program, to be graded."""

    index: int
    """its place in the source"""
    kata: str
    name: str
    """who handed it in, or which of the task's programs it is"""
    task_id: str
    """what the source calls the kata"""
    source: str | None
    """None if it cannot be read"""
    trouble: str = ""
    """why it cannot be"""


@dataclass(frozen=True)
class Refused:
    """Something in the source that is no submission."""

    name: str
    why: str


def submissions(source: Path, katas: Catalog, pattern: str | None = None) -> Iterator[Submission | Refused]:
    """Read what is in a source, in an order that is the same each time.

    Parameters:
        source: a folder, a zip file, or a file of JSON lines.
        pattern: where the kata and the student are in the path of a file, as in "{student}/{kata}.py"; by default that
            or "{kata}/{student}.py".
    Raises:
        SourceError: the source is missing, or none of these, or the pattern is none.
    """
    if source.is_dir():
        return _from_files(_folder(source), katas, _expression(pattern, katas))
    if not source.is_file():
        raise SourceError(f"{source} is {'no folder or file' if source.exists() else 'not there'}")
    if is_generated(source):
        return _from_lines(source, katas)
    if source.suffix.lower() != ".zip" and not zipfile.is_zipfile(source):  # which newer Pythons ask for more
        raise SourceError(f"{source} is no folder, no zip file, and no .jsonl file")
    return _from_files(_zip(source), katas, _expression(pattern, katas))


def is_generated(source: Path) -> bool:
    """Return whether a source holds programs of models, not of students: whether it is a file of JSON lines."""
    return source.suffix in (".jsonl", ".json") and source.is_file() and not zipfile.is_zipfile(source)


# ---------------------------------------------------------------- files


@dataclass(frozen=True)
class _File:
    path: str
    """with slashes, below the source"""
    text: str | None
    trouble: str = ""


def _folder(root: Path) -> Iterator[_File | Refused]:
    """Read every .py file below a folder; links are not followed."""
    waiting = [root]
    count = 0
    while waiting:
        folder = waiting.pop()
        try:
            entries = [(path, path.is_dir()) for path in sorted(folder.iterdir(), key=lambda path: path.name)]
        except OSError as error:
            yield Refused(folder.relative_to(root).as_posix(), f"cannot be read: {error.strerror}")
            continue
        waiting += [path for path, is_dir in reversed(entries) if is_dir and not path.is_symlink()]
        for path, is_dir in entries:
            name = path.relative_to(root).as_posix()
            if is_dir and path.is_symlink():
                yield Refused(name, "is a link to a folder")
            if is_dir or not _is_python(name):
                continue
            count += 1
            if count > MAX_FILES:
                yield Refused(name, f"comes after {MAX_FILES:,} others; what follows is left out")
                return
            try:
                yield _File(name, read_attempt(path))
            except AttemptFileError as error:
                yield _File(name, None, str(error))


def _zip(path: Path) -> Iterator[_File | Refused]:
    """Read every .py file in a zip archive, no further than a submission may be long.

    Raises:
        SourceError: the archive is damaged.
    """
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise SourceError(f"{path} cannot be read as a zip file: {error}") from None
    with archive:
        members = sorted((m for m in archive.infolist() if not m.is_dir()), key=lambda m: m.filename)
        if len(members) > MAX_FILES:
            yield Refused(path.name, f"holds {len(members):,} files; the first {MAX_FILES:,} are looked at")
        seen: set[str] = set()
        for member in members[:MAX_FILES]:
            name = member.filename
            if not _is_python(name) or name.startswith("__MACOSX/"):
                continue
            if name in seen:
                yield Refused(name, "is there twice; the first one counts")
                continue
            seen.add(name)
            if trouble := _suspicious(member):
                yield Refused(name, trouble)
                continue
            try:
                yield _File(name, decode(_member(archive, member)))
            except AttemptFileError as error:
                yield _File(name, None, str(error))


def _is_python(path: str) -> bool:
    return path.lower().endswith(".py")


def _suspicious(member: zipfile.ZipInfo) -> str:
    """Return why a member is refused; an empty text if it is not."""
    parts = PurePosixPath(member.filename.replace("\\", "/")).parts
    if ".." in parts or member.filename.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", member.filename):
        return "has a name that leads out of the archive"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "is a symbolic link"
    if member.flag_bits & 1:
        return "is encrypted"
    return ""


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Unpack a member.

    Raises:
        AttemptFileError: the member is too long, whatever the archive says, or damaged.
    """
    try:
        with archive.open(member) as file:
            data = file.read(MAX_SOURCE + 1)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError) as error:
        raise AttemptFileError(f"cannot be unpacked: {error}") from None
    except Exception as error:  # zlib and lzma have errors of their own
        raise AttemptFileError(f"cannot be unpacked: {type(error).__name__}") from None
    if len(data) > MAX_SOURCE:
        raise AttemptFileError(f"is longer than {MAX_SOURCE:,} bytes, which are enough for any attempt")
    return data


def _from_files(
    files: Iterator[_File | Refused], katas: Catalog, wanted: re.Pattern[str] | None
) -> Iterator[Submission | Refused]:
    index = 0
    for file in files:
        if isinstance(file, Refused):
            yield Refused(_shown(file.name), file.why)
            continue
        placed = _place(file.path, katas, wanted)
        if isinstance(placed, str):
            yield Refused(_shown(file.path), placed)
            continue
        kata, student = placed
        yield Submission(index, kata, _shown(student), kata, file.text, file.trouble)
        index += 1


def _place(path: str, katas: Catalog, wanted: re.Pattern[str] | None) -> tuple[str, str] | str:
    """Return (kata, student) of a file; or why it has none."""
    *folders, name = PurePosixPath(path).parts
    if name.startswith(".") or name == "__init__.py":
        return "is no submission"
    if wanted is not None:
        found = wanted.fullmatch(path)
        slug = _slug(found["kata"], katas) if found else None
        return (slug, found["student"]) if slug and found else "does not match the pattern, with a kata's name in it"
    stem = PurePosixPath(name).stem
    if slug := _slug(stem, katas):
        return slug, "/".join(folders) or "."
    if folders and (slug := _slug(folders[-1], katas)):
        return slug, "/".join([*folders[:-1], stem])
    return "names no kata: neither the file nor its folder is called like one"


def _slug(name: str, katas: Catalog) -> str | None:
    """Return the kata that has exactly this name; None if there is none. Prefixes are not accepted: a file may have
    any name."""
    wanted = name.lower().replace("-", "_")
    return wanted if wanted in katas.slugs else None


def _shown(name: str) -> str:
    """Return a name on one line, that cannot steer the terminal."""
    return plain(name).replace("\n", "\\n").replace("\t", "\\t")


def _expression(pattern: str | None, katas: Catalog) -> re.Pattern[str] | None:
    """Compile a pattern of paths; None, or an empty one, stands for the usual ones.

    Raises:
        SourceError: the pattern does not name both fields once.
    """
    if not pattern:
        return None
    parts = re.split(r"\{(\w+)\}", pattern)
    if sorted(parts[1::2]) != sorted(_FIELDS):
        raise SourceError(f"The pattern {pattern!r} must have {{kata}} and {{student}} in it, each once")
    slugs = sorted(katas.slugs, key=len, reverse=True)  # a name may be the end of another
    fields = {"kata": "|".join(slug.replace("_", "[-_]") for slug in slugs), "student": ".+?"}
    pieces = [f"(?P<{part}>{fields[part]})" if i % 2 else re.escape(part) for i, part in enumerate(parts)]
    return re.compile("".join(pieces), re.IGNORECASE)


# ---------------------------------------------------------------- generated programs


def _from_lines(path: Path, katas: Catalog) -> Iterator[Submission | Refused]:
    counts: dict[str, int] = {}
    index = 0
    with path.open("rb") as file:
        for number, line in enumerate(_lines(file), 1):
            if line is not None and not line.strip():
                continue
            try:
                task_id, answer, whole = _row(line)
                kata = _kata(task_id, katas)
            except (ValueError, UnknownKataError) as error:
                yield Refused(f"line {number}", plain(str(error)))
                continue
            task_id = _shown(task_id)
            counts[task_id] = counts.get(task_id, 0) + 1
            name = f"{task_id} #{counts[task_id]}"
            if len(answer.encode("utf-8", "surrogatepass")) > MAX_SOURCE:
                yield Submission(index, kata.slug, name, task_id, None, f"is longer than {MAX_SOURCE:,} bytes")
            else:
                text = code(answer)
                yield Submission(index, kata.slug, name, task_id, text if whole else completed(text, kata))
            index += 1


def _lines(file: IO[bytes]) -> Iterator[bytes | None]:
    """Read the lines of a file; give None for one that is too long, and skip it."""
    while line := file.readline(MAX_LINE):
        if len(line) < MAX_LINE or line.endswith(b"\n"):
            yield line
            continue
        while (rest := file.readline(MAX_LINE)) and not rest.endswith(b"\n"):
            pass
        yield None


def _kata(task_id: str, katas: Catalog) -> Kata:
    """
    Raises:
        UnknownKataError: no kata has exactly this name. Prefixes are not accepted, since one could match another task.
    """
    name = task_id.rpartition("/")[2]
    slug = _slug(name, katas)
    if slug is None:
        raise UnknownKataError(f"There is no kata {name!r}: kata export writes the names of all")
    return katas.kata(slug)


def _row(line: bytes | None) -> tuple[str, str, bool]:
    """Return (task_id, answer, whether that is a whole program) of a line.

    Raises:
        ValueError: the line is no such row.
    """
    if line is None:
        raise ValueError(f"is longer than {MAX_LINE:,} bytes")
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"is no JSON: {error}") from None
    if not isinstance(row, dict) or not isinstance(task_id := row.get("task_id"), str):
        raise ValueError("has no task_id")
    for field, whole in (("solution", True), ("completion", False)):
        if isinstance(text := row.get(field), str):
            return task_id, text, whole
    raise ValueError("has no completion and no solution")
