"""A module imports only from layers below its own."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from kata_runner.sandbox.launch import sent_modules

SOURCE = Path(__file__).parents[1] / "src" / "kata_runner"

# Longest match wins. Modules of one name (a package, or a file) may import each other.
LAYERS = {
    "__main__": 9,
    "__init__": 8,
    "cli": 8,
    "integrations": 8,
    "api": 7,
    "authoring": 7,
    "batch": 7,
    "bench": 7,
    "doctor": 7,
    "practice": 7,
    "judges": 6,
    "grader": 5,
    "report": 5,
    "correctness": 4,
    "timing": 4,
    "load_errors": 4,
    "conversation_store": 4,
    "history": 4,
    "pool": 4,
    "pool.warm_up": 8,  # loaded by name in the process that is forked, so that what stands above is loaded there
    "sandbox": 3,
    "argument_changes": 2,
    "worker": 2,
    "protocol": 1,
    "testing": 1,
    "grade_size": 1,
    "interrupts": 0,
    "model": 0,
    "attempt_file": 0,
    "catalog": 0,
    "errors": 0,
    "clock": 0,
    "nodes": 0,
    "seeds": 0,
    "settings": 0,
    "safe_text": 0,
    "version": 0,
}


def unit(module: str) -> str:
    """The part of kata_runner that a module belongs to: the longest match."""
    parts = module.split(".")[1:] or ["__init__"]
    return next(name for end in (2, 1) if (name := ".".join(parts[:end])) in LAYERS or end == 1)


MODULES = {
    ".".join(("kata_runner", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in SOURCE.rglob("*.py")
}


def imports(path: Path) -> set[str]:
    """The modules of ours that a module imports."""
    return {name for name in imported(path) if name.partition(".")[0] == "kata_runner"}


def outside(path: Path) -> set[str]:
    return imported(path) - imports(path)


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module is not None
            inner = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in MODULES else node.module for name in inner}
    return found


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_down(path: Path) -> None:
    own = unit(".".join(("kata_runner", *path.relative_to(SOURCE).with_suffix("").parts)))
    for name in imports(path):
        if (other := unit(name)) != own:
            lower = LAYERS[other] < LAYERS[own] or LAYERS[other] == 0
            assert lower, f"{own} (layer {LAYERS[own]}) imports {other} (layer {LAYERS[other]})"


def test_what_is_sent_to_a_worker_is_two_folders_and_the_nodes_and_imports_nothing_else() -> None:
    folders = {name for name in MODULES if name.split(".")[1:2] in (["protocol"], ["worker"])}
    assert sent_modules().keys() == folders | {"kata_runner", "kata_runner.nodes"}
    for name in folders:
        assert imports(MODULES[name]) <= sent_modules().keys(), name
        others = {other.partition(".")[0] for other in outside(MODULES[name])} - sys.stdlib_module_names
        assert others <= {"msgpack", "numpy"}, name


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
