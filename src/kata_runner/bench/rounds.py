"""Run pytest-benchmark on solutions, in a plain process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kata_runner import catalog
from kata_runner.model import Kata

__all__ = ["CASES", "BenchOptions", "run"]

CASES = "KATA_BENCH_CASES"
"""the environment variable that tells the benchmarks what to time"""


@dataclass(frozen=True)
class BenchOptions:
    """What to measure, and what to do with it; the rest are pytest-benchmark's own options."""

    sizes: tuple[int, ...] = ()
    save: str | None = None
    compare: str | None = None
    histogram: str | None = None
    json: Path | None = None


def run(kata: Kata, files: list[Path], options: BenchOptions) -> int:
    """Time `files` on the kata's workload, and print pytest-benchmark's table; its exit status.

    Parameters:
        files: solutions, which run unconfined: one's own, or the kata's.
    """
    command = [sys.executable, "-m", "pytest", str(Path(__file__).with_name("benchmarks.py"))]
    command += ["-q", "--no-header", "--tb=line"]
    command += ["-p", "no:cacheprovider", "--import-mode=importlib", "--benchmark-group-by=param:n", "-c", os.devnull]
    command += [
        "--rootdir",
        str(Path.cwd()),
        "--benchmark-sort=mean",
        "--benchmark-columns=min,median,mean,stddev,rounds",
    ]
    for name in ("save", "compare", "histogram", "json"):
        if value := getattr(options, name):
            command.append(f"--benchmark-{name}={value}")
    cases = {
        "workload": str(catalog.workload(kata)),
        "entry": catalog.entry_points(kata)[0],
        "files": [str(file) for file in files],
        "sizes": options.sizes,
    }
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment[CASES] = json.dumps(cases)
    return subprocess.run(command, env=environment, check=False).returncode
