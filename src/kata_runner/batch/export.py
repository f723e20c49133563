"""Katas as tasks for a language model."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.model import Kata

__all__ = ["prompt", "tasks"]


def tasks(katas: Catalog) -> Iterator[dict[str, object]]:
    """Yield one row for each kata, in the form of HumanEval; a `completion` goes on where `prompt` ends."""
    for slug in katas.slugs:
        kata = katas.kata(slug)
        names = catalog.entry_points(kata)
        about = {"title": kata.title, "track": kata.track, "level": kata.level, "time": kata.time, "space": kata.space}
        yield {"task_id": f"kata/{slug}", "prompt": prompt(kata), "entry_point": names[0], **about}


def prompt(kata: Kata) -> str:
    """Return the statement as a comment, and the stub, as Python.

    A single function ends behind its docstring, so that a body can follow; a class is there as it is.
    """
    statement = catalog.statement(kata).read_text(encoding="utf-8").rstrip()
    comment = "\n".join(f"# {line}".rstrip() for line in statement.splitlines())
    stub = catalog.stub(kata).read_text(encoding="utf-8").rstrip()
    last = catalog.parsed(catalog.stub(kata)).body[-1]
    if isinstance(last, ast.FunctionDef) and len(catalog.entry_points(kata)) == 1:
        stub = "\n".join(stub.splitlines()[: last.body[-1].lineno - 1])  # without its `raise NotImplementedError`
    return f"{comment}\n\n{stub}\n"
