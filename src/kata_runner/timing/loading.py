"""What an attempt computes ahead, at import or in some of its calls: as much as one may take, and no more."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from kata_runner.model import Verdict
from kata_runner.timing.comparison import Speed

__all__ = ["library_imports", "with_loading"]

FREE = 0.1  # seconds: compiling, class bodies and decorators took at most 0.004 in 176 right solutions; noise more
# Taken line by line, and not more than so many: a source may be made to cost whoever parses it much time and memory.
_IMPORT = re.compile(r"^[ \t]*(import[ \t][^\n;#]*)", re.MULTILINE)
_IMPORT_FROM = re.compile(r"^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]*\(?([^\n;#()]*)", re.MULTILINE)
_MOST = 200
_LIBRARY = (sys.stdlib_module_names | {"numpy"}) - {"__future__"}


def library_imports(source: str) -> str:
    """A program that imports what `source` does of the standard library and numpy, anywhere in it, and does no more."""
    found = {part for statement in _statements(source) for part in _parts(statement)}
    found |= {f"import {name}" for name in ("random", "numpy") if name in source}  # the worker does so, to seed them
    return "".join(f"try:\n    {part}\nexcept BaseException:\n    pass\n" for part in sorted(found))


def _statements(source: str) -> Iterator[str]:
    """Whatever looks like an import; of one over several lines, the first."""
    yield from islice(set(_IMPORT.findall(source)), _MOST)
    for module, names in islice(set(_IMPORT_FROM.findall(source)), _MOST):
        yield f"from {module} import {names.rstrip(', ')}" if names.strip(" ,\\") else f"import {module}"


def _parts(statement: str) -> list[str]:
    """An import as statements that import one module each, without those that import anything else than the library."""
    try:
        (node,) = ast.parse(statement).body
    except (SyntaxError, ValueError):
        return []
    match node:
        case ast.Import(names):
            return [ast.unparse(ast.Import([name])) for name in names if _in_library(name.name)]
        case ast.ImportFrom(str() as module, _, 0) if _in_library(module):
            return [ast.unparse(node)]
    return []


def _in_library(module: str) -> bool:
    return module.partition(".")[0] in _LIBRARY


def with_loading(speed: Speed, loading: float) -> Speed:
    """The end of the race, in view of the CPU time that importing the attempt took beside importing the library.

    That it was too slow is not certain: it is only what is so twice.
    """
    if speed.verdict is not Verdict.AC or speed.result is None:
        return speed
    ahead, most = speed.ahead + loading, max(FREE, speed.result.reference_seconds[-1] * speed.result.limit)
    if ahead <= most:
        return speed
    message = (
        f"computes {_told(ahead)} ahead, at import or in some calls, where one call may take {_told(most)}; "
        f"beside that, {speed.message}"
    )
    result = replace(speed.result, outcome="ahead", message=message)
    return replace(speed, verdict=Verdict.TLE, message=message, result=result, certain=False)


def _told(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds >= 1 else f"{1e3 * seconds:.0f} ms"
