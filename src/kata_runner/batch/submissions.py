"""Where submissions come from: a folder, a zip of one, or a file of generated programs. Nothing here is trusted."""

from __future__ import annotations

import ast
import json
import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kata_runner.batch.export import prompt
from kata_runner.catalog import Catalog, UnknownKataError, entry_points
from kata_runner.grader import MAX_SOURCE, AttemptFileError, decode, read_attempt
from kata_runner.shown import plain

__all__ = ["Refused", "SourceError", "Submission", "submissions"]

MAX_FILES = 200_000  # in one source: more is no class and no evaluation, but an attack on the disk
_FIELDS = {"kata": r"[^/]+", "student": r".+"}


class SourceError(Exception):
    """The whole source cannot be read; the text says why."""


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
    """What is in a source, in an order that is the same each time.

    Parameters:
        source: a folder, a zip file, or a file of JSON lines.
        pattern: where the kata and the student are in the path of a file, as in "{student}/{kata}.py"; by default that
            or "{kata}/{student}.py".
    Raises:
        SourceError: it is missing, or none of these, or the pattern is none.
    """
    if source.is_dir():
        return _from_files(_folder(source), katas, pattern)
    if not source.is_file():
        raise SourceError(f"{source} is {'no folder or file' if source.exists() else 'not there'}")
    if zipfile.is_zipfile(source):
        return _from_files(_zip(source), katas, pattern)
    if source.suffix not in (".jsonl", ".json"):
        raise SourceError(f"{source} is no folder, no zip file, and no .jsonl file")
    return _from_lines(source, katas)


# ---------------------------------------------------------------- files


@dataclass(frozen=True)
class _File:
    path: str
    """with slashes, below the source"""
    text: str | None
    trouble: str = ""


def _folder(root: Path) -> Iterator[_File | Refused]:
    """Every .py file below a folder; links are not followed."""
    waiting = [root]
    count = 0
    while waiting:
        folder = waiting.pop()
        try:
            entries = sorted(folder.iterdir(), key=lambda path: path.name, reverse=True)
        except OSError as error:
            yield Refused(folder.relative_to(root).as_posix(), f"cannot be read: {error.strerror}")
            continue
        waiting += [entry for entry in entries if entry.is_dir() and not entry.is_symlink()]
        for path in reversed(entries):
            name = path.relative_to(root).as_posix()
            if path.suffix != ".py" or (path.is_dir() and not path.is_symlink()):
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
    """Every .py file in a zip archive, read no further than a submission may be long."""
    with zipfile.ZipFile(path) as archive:
        members = sorted((m for m in archive.infolist() if not m.is_dir()), key=lambda m: m.filename)
        if len(members) > MAX_FILES:
            yield Refused(path.name, f"holds {len(members):,} files; the first {MAX_FILES:,} are looked at")
        seen: set[str] = set()
        for member in members[:MAX_FILES]:
            name = member.filename
            if not name.endswith(".py") or name.startswith("__MACOSX/"):
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


def _suspicious(member: zipfile.ZipInfo) -> str:
    parts = PurePosixPath(member.filename.replace("\\", "/")).parts
    if ".." in parts or member.filename.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", member.filename):
        return "has a name that leads out of the archive"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "is a symbolic link"
    if member.flag_bits & 1:
        return "is encrypted"
    return ""


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """
    Raises:
        AttemptFileError: it is too long, whatever the archive says, or damaged.
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
    files: Iterator[_File | Refused], katas: Catalog, pattern: str | None
) -> Iterator[Submission | Refused]:
    wanted = [_expression(pattern)] if pattern else []
    return _placed(files, katas, wanted)


def _placed(
    files: Iterator[_File | Refused], katas: Catalog, wanted: list[re.Pattern[str]]
) -> Iterator[Submission | Refused]:
    index = 0
    for file in files:
        if isinstance(file, Refused):
            yield Refused(plain(file.name), file.why)
            continue
        placed = _place(file.path, katas, wanted)
        if placed is None:
            yield Refused(plain(file.path), "names no kata: neither the file nor its folder is called like one")
            continue
        kata, student = placed
        yield Submission(index, kata, plain(student), kata, file.text, file.trouble)
        index += 1


def _place(path: str, katas: Catalog, wanted: list[re.Pattern[str]]) -> tuple[str, str] | None:
    """(kata, student) of a file."""
    if wanted:
        found = wanted[0].fullmatch(path)
        slug = _slug(found["kata"], katas) if found else None
        return (slug, found["student"]) if slug and found else None
    *folders, name = PurePosixPath(path).parts
    stem = name.removesuffix(".py")
    if slug := _slug(stem, katas):
        return slug, "/".join(folders) or "."
    if folders and (slug := _slug(folders[-1], katas)):
        return slug, "/".join([*folders[:-1], stem])
    return None


def _slug(name: str, katas: Catalog) -> str | None:
    """The kata of that name; no shorter one: a file may be called anything."""
    wanted = name.lower().replace("-", "_")
    return wanted if wanted in katas.slugs else None


def _expression(pattern: str) -> re.Pattern[str]:
    """
    Raises:
        SourceError: it does not name both fields once.
    """
    parts = re.split(r"\{(\w+)\}", pattern)
    if sorted(parts[1::2]) != sorted(_FIELDS):
        raise SourceError(f"The pattern {pattern!r} must have {{kata}} and {{student}} in it, each once")
    pieces = [f"(?P<{part}>{_FIELDS[part]})" if i % 2 else re.escape(part) for i, part in enumerate(parts)]
    return re.compile("".join(pieces))


# ---------------------------------------------------------------- generated programs


def _from_lines(path: Path, katas: Catalog) -> Iterator[Submission | Refused]:
    counts: dict[str, int] = {}
    index = 0
    with path.open("rb") as file:
        for number, line in enumerate(iter(lambda: file.readline(8 * MAX_SOURCE), b""), 1):
            if not line.strip():
                continue
            try:
                task_id, completion, whole = _row(line)
                kata = katas.find(task_id.rpartition("/")[2])
            except (ValueError, UnknownKataError) as error:
                yield Refused(f"line {number}", plain(str(error)))
                continue
            counts[task_id] = counts.get(task_id, 0) + 1
            name = f"{plain(task_id)} #{counts[task_id]}"
            if len(completion.encode("utf-8", "surrogatepass")) > MAX_SOURCE:
                yield Submission(index, kata.slug, name, task_id, None, f"is longer than {MAX_SOURCE:,} bytes")
            else:
                text = completion if whole else _program(completion, prompt(kata), entry_points(kata))
                yield Submission(index, kata.slug, name, task_id, text)
            index += 1


def _row(line: bytes) -> tuple[str, str, bool]:
    """(task_id, text, whether that is a whole program)

    Raises:
        ValueError: it is no such row.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"is no JSON: {error}") from None
    if not isinstance(row, dict) or not isinstance(task_id := row.get("task_id"), str):
        raise ValueError("has no task_id")
    for field, whole in (("solution", True), ("completion", False)):
        if isinstance(text := row.get(field), str):
            return task_id, _without_fence(text), whole
    raise ValueError("has no completion and no solution")


def _without_fence(text: str) -> str:
    """The code in a text that is one fenced block of Markdown, as language models like to write."""
    found = re.fullmatch(r"\s*```(?:python|py)?[ \t]*\n(.*?)\n?```\s*", text, re.DOTALL)
    return found[1] if found else text


def _program(completion: str, begin: str, names: tuple[str, ...]) -> str:
    """A completion that brings what the kata asks for is the program; another goes on where the prompt ends."""
    try:
        defined = {getattr(x, "name", "") for x in ast.parse(completion).body}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        defined = set()
    return completion if defined & {*names} else begin + completion
