"""A module imports only from layers below its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "kata_runner"

# Longest match wins. Modules of one name (a package, or a file) may import each other.
LAYERS = {
    "__main__": 6,
    "__init__": 5,
    "cli": 5,
    "api": 4,
    "authoring": 4,
    "batch": 4,
    "bench": 4,
    "doctor": 4,
    "warm_up": 5,
    "practice": 4,
    "pytest_plugin": 5,
    "grader": 3,
    "report": 3,
    "correctness": 2,
    "runtime": 2,
    "history": 2,
    "sandbox": 1,
    "forks": 1,
    "forkserver": 0,
    "testing": 1,
    "interrupts": 0,
    "model": 0,
    "bounds": 0,
    "catalog": 0,
    "clock": 0,
    "newer": 0,
    "nodes": 0,
    "seeds": 0,
    "settings": 0,
    "shown": 0,
    "small": 1,
    "version": 0,
}


def unit(module: str) -> str:
    """The part of kata_runner that a module belongs to."""
    return module.split(".")[1] if "." in module else "__init__"


MODULES = {
    ".".join(("kata_runner", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in SOURCE.rglob("*.py")
}


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module is not None
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in MODULES else node.module for name in inner}
    return {name for name in found if name.partition(".")[0] == "kata_runner"}


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_down(path: Path) -> None:
    own = path.relative_to(SOURCE).with_suffix("").parts[0]
    for name in imports(path):
        if (other := unit(name)) != own and other in LAYERS:
            lower = LAYERS[other] < LAYERS[own] or LAYERS[other] == 0
            assert lower, f"{own} (layer {LAYERS[own]}) imports {other} (layer {LAYERS[other]})"


def test_every_module_has_a_layer_and_a_first_line() -> None:
    for path in SOURCE.rglob("*.py"):
        assert path.relative_to(SOURCE).with_suffix("").parts[0] in LAYERS, path
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_no_cycles_inside_a_part() -> None:
    graph = {name: imports(path) for name, path in MODULES.items()}
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, f"imports go in a circle: {' -> '.join((*path, name))}"
        if name not in done:
            for other in graph[name] & MODULES.keys():
                visit(other, (*path, name))
            done.add(name)

    for name in graph:
        visit(name, ())
