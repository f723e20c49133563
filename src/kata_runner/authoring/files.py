"""Rules on a kata's files that need no grading."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kata_runner import catalog
from kata_runner.authoring.report import Finding
from kata_runner.authoring.scaffold import TODO
from kata_runner.catalog import Catalog
from kata_runner.errors import CatalogError
from kata_runner.model import Kata, Verdict

__all__ = ["check_files", "check_roadmap", "declared", "solutions"]

_KINDS = ("accepted", "wrong", "slow", "heavy")
_LEAST_WRONG = 2
_DECLARED = re.compile(r"\((RTE|TLE|MLE|OLE)\)")
_IGNORED = {"__pycache__"}
_ALLOWED_IMPORTS = {*sys.stdlib_module_names, "hypothesis", "numpy", "pytest"}
_ALLOWED_FROM_US = {"kata_runner.nodes", "kata_runner.testing"}


def check_roadmap(katas: Catalog) -> Iterator[Finding]:
    """Whether katas/, solutions/ and the roadmap name the same katas.

    Raises:
        CatalogError: the roadmap itself is broken.
    """
    named = {(track.name, slug) for track in katas.tracks for slug in track.katas}
    for part in ("katas", "solutions"):
        there = {(p.parent.name, p.name) for p in (katas.root / part).glob("*/*") if _is_folder(p)}
        for track, slug in sorted(there - named):
            yield Finding("roadmap", f"{part}/{track}/{slug} is not in the roadmap under {track}")
        for track, slug in sorted(named - there):
            yield Finding("roadmap", f"the roadmap names {slug} under {track}, but there is no {part}/{track}/{slug}")


def check_files(kata: Kata, katas: Catalog) -> Iterator[Finding]:
    """The exact set of files, the metadata beyond its types, the stub's signature, the imports of the tests."""
    yield from _file_set(kata)
    yield from _unwritten(kata)
    for need in kata.needs:
        if need not in katas.slugs:
            yield Finding("metadata", f"needs {need!r}, which is no kata here")
        elif katas.slugs.index(need) > katas.slugs.index(kata.slug):
            yield Finding("metadata", f"needs {need!r}, which comes later on the roadmap")
    try:
        yield from _signatures(kata)
        yield from _imports(kata)
        yield from _mutates(kata)
        for path in solutions(kata):
            if not ast.get_docstring(catalog.parsed(path)):
                yield Finding("files", f"{path.name} has no docstring that says what it is")
    except CatalogError as error:
        yield Finding("files", str(error))


def solutions(kata: Kata, kind: str | None = None) -> list[Path]:
    """The solutions of a kind (accepted, wrong, slow or heavy), or of all kinds, without the reference."""
    kinds = _KINDS if kind is None else (kind,)
    return sorted(path for each in kinds for path in kata.solutions.glob(f"{each}_*.py"))


def declared(path: Path) -> Verdict:
    """What a wrong_*.py gets: WA, or what its docstring names: (RTE), (TLE), (MLE) or (OLE)."""
    found = _DECLARED.search(ast.get_docstring(catalog.parsed(path)) or "")
    return Verdict(found[1]) if found else Verdict.WA


def _is_folder(path: Path) -> bool:
    return path.is_dir() and path.name not in _IGNORED and path.parent.name not in _IGNORED


def _file_set(kata: Kata) -> Iterator[Finding]:
    wanted = {"README.md", "kata.toml", f"{kata.slug}.py", f"test_{kata.slug}.py"}
    there = _names(kata.folder)
    yield from (Finding("files", f"{name} is missing") for name in sorted(wanted - there))
    yield from (
        Finding("files", f"{name} does not belong here")
        for name in sorted(there - wanted - {"workload.py", "nearly.py"})
    )
    answers = _names(kata.solutions)
    listed = {"equivalent_mutants.toml", "allowed_saboteurs.toml"}
    known = {"reference.py", *listed, *(path.name for path in solutions(kata))}
    if "reference.py" not in answers:
        yield Finding("files", "there is no reference.py among its solutions")
    yield from (Finding("files", f"{name} does not belong among its solutions") for name in sorted(answers - known))
    if len(solutions(kata, "wrong")) < _LEAST_WRONG:
        yield Finding("files", f"fewer than {_LEAST_WRONG} wrong_*.py: what do people get wrong?")
    timed, slow = catalog.workload(kata) is not None, bool(solutions(kata, "slow"))
    if timed and not slow:
        yield Finding("files", "it is timed, but no slow_*.py shows that slow attempts fail")
    if slow and not timed:
        yield Finding("files", "it has a slow_*.py, but no workload.py to fail it")
    yield from _space(kata)


def _unwritten(kata: Kata) -> Iterator[Finding]:
    """Where `kata new` left something to say, nothing has been said yet."""
    for folder in (kata.folder, kata.solutions):
        for name in sorted(_names(folder)):
            path = folder / name
            if path.is_file() and TODO in path.read_text(encoding="utf-8", errors="replace"):
                yield Finding("files", f"{name} still says {TODO}")


def _space(kata: Kata) -> Iterator[Finding]:
    heavy = bool(solutions(kata, "heavy"))
    if kata.judge_space and catalog.workload(kata) is None:
        yield Finding("files", "its space is judged, but there is no workload.py to measure it with")
    if kata.judge_space and not heavy:
        yield Finding("files", "its space is judged, but no heavy_*.py shows that heavy attempts fail")
    if heavy and not kata.judge_space:
        yield Finding("files", "it has a heavy_*.py, but kata.toml does not say judge_space = true")


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - _IGNORED if folder.is_dir() else set()


def _mutates(kata: Kata) -> Iterator[Finding]:
    """What a call may change is a parameter of the stub's."""
    try:
        catalog.changeable(kata)
    except CatalogError as error:
        yield Finding("stub", str(error))


def _signatures(kata: Kata) -> Iterator[Finding]:
    """The stub says what the reference does, to the letter of its types."""
    paths = (catalog.stub(kata), catalog.reference(kata), catalog.beginning(kata))
    stub, reference, nearly = (_public(catalog.parsed(path)) for path in paths)
    if nearly != stub:
        yield Finding("stub", "nearly.py has other functions or signatures than the stub")
    if not stub:
        yield Finding("stub", "it has no public function or class")
    for name, signature in stub.items():
        if name not in reference:
            yield Finding("stub", f"the reference has no {name}")
        elif reference[name] != signature:
            yield Finding("stub", f"{name} is {signature} in the stub, {reference[name]} in the reference")


def _public(tree: ast.Module) -> dict[str, str]:
    """Public functions and classes with their methods, and their signatures as text."""
    found: dict[str, str] = {}
    for x in tree.body:
        if isinstance(x, ast.FunctionDef) and not x.name.startswith("_"):
            found[x.name] = _signature(x)
        elif isinstance(x, ast.ClassDef) and not x.name.startswith("_"):
            methods = (y for y in x.body if isinstance(y, ast.FunctionDef))
            shown = [f"{y.name}{_signature(y)}" for y in methods if _is_public_method(y.name)]
            found[x.name] = f"a class with {', '.join(sorted(shown))}"
    return found


def _is_public_method(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def _signature(function: ast.FunctionDef) -> str:
    returns = f" -> {ast.unparse(function.returns)}" if function.returns else ""
    return f"({ast.unparse(function.args)}){returns}"


def _imports(kata: Kata) -> Iterator[Finding]:
    """Tests stand on nothing that the learner may not have, and on no other kata."""
    if not catalog.test_names(kata):
        yield Finding("tests", "there is no property")
    for x in ast.walk(catalog.parsed(catalog.tests(kata))):
        names = [alias.name for alias in x.names] if isinstance(x, ast.Import) else []
        if isinstance(x, ast.ImportFrom):
            names = [x.module or "."]
        for name in names:
            if name.partition(".")[0] not in _ALLOWED_IMPORTS and name not in {kata.slug, *_ALLOWED_FROM_US}:
                yield Finding("tests", f"they import {name}, which they may not")
