"""CPU time of one more submission in a batch, of all processes, beside an older commit: needs control groups, as root.

    python tests/benchmarks/marginal_cpu.py --before PYTHON [--submissions 60] [--rounds 3] [KATA/SOLUTION...]

PYTHON is an interpreter of an environment with the older commit. Both grade the same file of programs by `kata batch`,
correctness only, one at a time, by turns; what counts is a large batch minus a small one, and the ratio of the medians.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kata_runner import catalog
from kata_runner.catalog import Catalog

SMALL = 12  # submissions of the small batch: the kata is recorded by then
CPUACCT = Path("/sys/fs/cgroup/cpuacct")  # version 1; version 2 has one folder for all
SOLUTIONS = [
    "two_sum/reference",
    "two_sum/accepted_bisect",
    "two_sum/wrong_misses_equal_partners",
    "lru_cache/reference",
    "layernorm/reference",
    "binary_heap/reference",
    "group_anagrams/reference",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("solutions", nargs="*", default=SOLUTIONS)
    parser.add_argument("--before", type=Path, required=True)
    parser.add_argument("--submissions", type=int, default=60, help="more in the large batch than in the small one")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--time", action="store_true", help="judge the running time too")
    options = parser.parse_args()
    print("| kata/solution | ms before | ms now | before / now |\n| --- | --- | --- | --- |")
    for solution in options.solutions:
        before, now = [], []
        for _ in range(options.rounds):
            before.append(marginal(options.before, solution, options, []))
            now.append(marginal(Path(sys.executable), solution, options, ["--verdict-only"]))
        ratio = median(before) / median(now)
        print(f"| {solution} | {median(before):.1f} | {median(now):.1f} | {ratio:.1f} |", flush=True)


def marginal(python: Path, solution: str, options: argparse.Namespace, more: list[str]) -> float:
    """CPU milliseconds of a submission."""
    large, small = (cpu(python, solution, n, options.time, more) for n in (SMALL + options.submissions, SMALL))
    return (large - small) / options.submissions


def cpu(python: Path, solution: str, count: int, timed: bool, more: list[str]) -> float:
    """CPU milliseconds of a batch, all its processes together."""
    slug, _, name = solution.partition("/")
    source = (catalog.reference(Catalog.default().kata(slug)).parent / f"{name}.py").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder, Group() as group:
        programs = Path(folder, "programs.jsonl")
        lines = (json.dumps({"task_id": slug, "solution": f"{source}\n# {i}\n"}) for i in range(count))
        programs.write_text("\n".join(lines))
        command = [str(python), "-m", "kata_runner", "batch", str(programs), "-j", "1", "--seed", "5", *more]
        command += ["--jsonl", f"{folder}/results.jsonl", *([] if timed else ["--no-time"])]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, preexec_fn=group.enter)
        assert done.returncode == 0, done.stdout + done.stderr
        return group.milliseconds()


class Group:
    """A control group in which CPU time is counted."""

    def __init__(self) -> None:
        parent = CPUACCT if CPUACCT.is_dir() else CPUACCT.parent
        self._folder = parent / f"benchmark-{os.getpid()}"

    def __enter__(self) -> Group:
        self._folder.mkdir()
        return self

    def __exit__(self, *_: object) -> None:
        for _ in range(100):  # what was killed at the end of a batch may be gone a moment later
            if not (self._folder / "cgroup.procs").read_text():
                break
            time.sleep(0.05)
        self._folder.rmdir()

    def enter(self) -> None:
        (self._folder / "cgroup.procs").write_text("0")

    def milliseconds(self) -> float:
        if (usage := self._folder / "cpuacct.usage").exists():
            return int(usage.read_text()) / 1e6
        return int((self._folder / "cpu.stat").read_text().split()[1]) / 1e3


if __name__ == "__main__":
    main()
