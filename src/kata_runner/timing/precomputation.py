"""What an attempt computes ahead, at import or in some of its calls: as much as one may take, and no more."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from statistics import median

__all__ = ["allowed_ahead", "library_imports", "seconds_ahead"]

FREE = 0.1  # seconds: compiling, class bodies and decorators took at most 0.004 in 176 right solutions; noise more
UNUSUAL = 2.0  # times what a call usually takes: other load and the clock explain less
# Taken line by line, and not more than so many: a source may be made to cost whoever parses it much time and memory.
_IMPORT = re.compile(r"^[ \t]*(import[ \t][^\n;#]*)", re.MULTILINE)
_IMPORT_FROM = re.compile(r"^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]*\(?([^\n;#()]*)", re.MULTILINE)
_MOST = 200
_LIBRARY = (sys.stdlib_module_names | {"numpy"}) - {"__future__"}


def library_imports(source: str) -> str:
    """Make a program that does no more than import what `source` imports, anywhere in it, of the standard library and
    numpy. A worker runs it before it loads the attempt, so that the library is not counted as computed ahead."""
    found = {part for statement in _statements(source) for part in _parts(statement)}
    found |= {f"import {name}" for name in ("random", "numpy") if name in source}  # the worker does so, to seed them
    return "".join(f"try:\n    {part}\nexcept BaseException:\n    pass\n" for part in sorted(found))


def _statements(source: str) -> Iterator[str]:
    """Find whatever looks like an import; of one over several lines, the first."""
    yield from islice(set(_IMPORT.findall(source)), _MOST)
    for module, names in islice(set(_IMPORT_FROM.findall(source)), _MOST):
        yield f"from {module} import {names.rstrip(', ')}" if names.strip(" ,\\") else f"import {module}"


def _parts(statement: str) -> list[str]:
    """Split an import into statements that import one module each, and keep those that import the library."""
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


# What each run of one side took: size -> (seconds of work, how many calls it made) of every run.
Runs = Mapping[int, Sequence[tuple[float, int]]]


def seconds_ahead(attempt: Runs, reference: Runs) -> float:
    """Return the seconds that the attempt's runs took beyond what is usual at their size, where that is much: it may
    have made a table there that makes the others quick.

    Usual is the median at that size; or at a larger one, if that took less, unless the reference takes longer at the
    smaller one, too. The dearest run of a size counts, since times may hang on the input; all runs count if most of
    them take more than is usual.
    """
    attempt_call, reference_call = (_median_calls(side) for side in (attempt, reference))
    seconds = 0.0
    for n, runs in attempt.items():
        usual = min(attempt_call[m] * max(1.0, reference_call[n] / reference_call[m]) for m in attempt if m >= n)
        beyond = [took - calls * usual for took, calls in runs if took > UNUSUAL * calls * usual]
        seconds += sum(beyond) if attempt_call[n] > UNUSUAL * usual else max(beyond, default=0.0)
    return seconds


def allowed_ahead(reference: float, limit: float) -> float:
    """Return how many seconds an attempt may compute ahead: as many as one call of the largest size may take.

    Parameters:
        reference: seconds of such a call of the reference.
        limit: the greatest ratio that passes.
    """
    return max(FREE, reference * limit)


def _median_calls(side: Runs) -> dict[int, float]:
    return {n: median(took / calls for took, calls in runs) for n, runs in side.items()}
