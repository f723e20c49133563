"""Small changes to the reference, each of which the properties should notice.

The changes themselves are mutmut's; here they are only laid out one by one.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import libcst as cst
from mutmut.mutation.mutators import mutation_operators

__all__ = ["Mutant", "equivalent", "mutants"]


@dataclass(frozen=True)
class Mutant:
    """A changed reference."""

    source: str
    change: str
    """the changed lines: before -> after"""


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of `source` that still compiles, each once."""
    module = cst.parse_module(source)
    seen = {source}
    for node in _nodes(module):
        for node_type, operator in mutation_operators:
            if not isinstance(node, node_type):
                continue
            for changed in operator(node):
                mutated = cst.ensure_type(module.deep_replace(node, changed), cst.Module).code
                if mutated not in seen and _compiles(mutated):
                    seen.add(mutated)
                    yield Mutant(mutated, _change(source, mutated))


def equivalent(path: Path) -> dict[str, str]:
    """The changes that an author has judged to make no difference, and why.

    Raises:
        OSError, ValueError: the file is there but cannot be read.
    """
    if not path.exists():
        return {}
    with path.open("rb") as file:
        return {entry["change"]: entry["reason"] for entry in tomllib.load(file)["mutant"]}


def _nodes(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """What can be changed with effect: no annotations, docstrings, imports or default type arguments."""
    if isinstance(node, cst.Annotation | cst.Import | cst.ImportFrom):
        return
    if isinstance(node, cst.Expr) and isinstance(node.value, cst.SimpleString | cst.ConcatenatedString):
        return
    yield node
    for child in node.children:
        yield from _nodes(child)


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _change(before: str, after: str) -> str:
    lines = [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line.startswith(("- ", "+ "))]
    old = " ".join(line[2:].strip() for line in lines if line.startswith("- "))
    new = " ".join(line[2:].strip() for line in lines if line.startswith("+ "))
    return f"{old} -> {new}"
