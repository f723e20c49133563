"""The benchmarks that `kata bench` runs: each solution on the kata's workload, at each size."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kata_runner.bench.rounds import CASES
from kata_runner.timing import Workload

_cases = json.loads(os.environ[CASES])
_workload = Workload.load(Path(_cases["workload"]))
_files = [Path(file) for file in _cases["files"]]
_sizes = _cases["sizes"] or [_workload.smallest * 4, _workload.smallest * 16]


def _names(files: list[Path]) -> list[str]:
    """The shortest ends of the paths that tell them apart."""
    stems = [file.stem for file in files]
    return [file.stem if stems.count(file.stem) == 1 else f"{file.parent.name}/{file.stem}" for file in files]


def _entry(file: Path) -> Callable[..., Any]:
    names: dict[str, Any] = {"__name__": file.stem}
    exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), names)
    entry: Callable[..., Any] = names[_cases["entry"]]
    return entry


def _operate(cls: Callable[..., Any], *operations: tuple[Any, ...]) -> None:
    construct, *rest = operations
    instance = cls(*construct[1:])
    for name, *arguments in rest:
        getattr(instance, name)(*arguments)


@pytest.mark.parametrize("n", _sizes)
@pytest.mark.parametrize("file", _files, ids=_names(_files))
def test_solution(benchmark: Any, file: Path, n: int) -> None:
    """One solution at one size; fresh copies of equal arguments for every round."""
    entry = _entry(file)
    (call,) = _workload.calls(n, 1, Random(n))
    operations = isinstance(entry, type)

    def fresh() -> tuple[tuple[Any, ...], dict[str, Any]]:
        arguments = copy.deepcopy(tuple(call))
        return ((entry, *arguments) if operations else arguments), {}

    benchmark.pedantic(_operate if operations else entry, setup=fresh, rounds=30, warmup_rounds=3)
