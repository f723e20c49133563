"""Keeps a grade small in JSON, whatever the attempt did."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass, replace
from typing import Any

from kata_runner.model import Grade

__all__ = ["MAX_BYTES", "cut_to_size"]

MAX_BYTES = 60 << 10  # of JSON; with what a batch adds, a row of results stays under 64 KiB
_GAP = " ...(cut)... "
_WHOLE = ("source", "cut")  # fields that are never cut


def cut_to_size(grade: Grade) -> Grade:
    """Return the grade in at most `MAX_BYTES` of JSON: its longest texts and tuples are halved, and named in `cut`."""
    cut = {*grade.cut}
    while _size(grade.to_dict()) > MAX_BYTES:
        path, _ = max(_parts(grade), key=lambda part: _size(part[1]))
        cut.add(".".join(path))
        grade = replace(_halved(grade, path), cut=tuple(sorted(cut)))
    return grade


def _size(value: object) -> int:
    return len(json.dumps(value, default=asdict))


def _parts(record: Any) -> Iterator[tuple[tuple[str, ...], str | tuple[Any, ...]]]:
    """Yield the texts and tuples of a record, and of the records in it, with the names that lead there."""
    for field in fields(record):
        value = getattr(record, field.name)
        if is_dataclass(value):
            yield from (((field.name, *path), part) for path, part in _parts(value))
        elif isinstance(value, str | tuple) and field.name not in _WHOLE:
            yield (field.name,), value


def _halved(record: Any, path: tuple[str, ...]) -> Any:
    """Return the record with half of what stands at `path`."""
    name, *rest = path
    value = getattr(record, name)
    return replace(record, **{name: _halved(value, tuple(rest)) if rest else _half(value)})


def _half(value: str | tuple[Any, ...]) -> str | tuple[Any, ...]:
    """Return the beginning and the end of a text, or the beginning of a tuple."""
    quarter = len(value) // 4
    if isinstance(value, str):
        return value[:quarter] + _GAP + value[len(value) - quarter :]
    return value[: len(value) // 2]
