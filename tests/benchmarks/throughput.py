"""How many submissions of a trivial kata are graded in a second, by kata and by others: run it on an idle machine.

    python tests/benchmarks/throughput.py --check50 PYTHON

PYTHON is an interpreter that has check50 and gradescope-utils; without it, these two are left out. All graders get the
same submissions, right ones, and are timed as whole processes: theirs once a submission, ours once for all of them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS))
from cluster import Cluster  # noqa: E402

SUBMISSIONS = 300  # a class: starting the batch is a small part of it
KATAS = TESTS / "catalog"
RIGHT = KATAS / "solutions" / "tests" / "largest" / "reference.py"

CHECK50 = '''
import check50
import check50.py

@check50.check()
def exists():
    """largest.py exists"""
    check50.exists("largest.py")

@check50.check(exists)
def works():
    """finds the largest"""
    module = check50.py.import_("largest.py")
    for items in ([1], [1, 3, 2], [-5, -2], [7, 7]):
        if (found := module.largest(items)) != max(items):
            raise check50.Mismatch(str(max(items)), str(found))
'''
GRADESCOPE = """
import unittest
from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner
from largest import largest

class Test(unittest.TestCase):
    def test_works(self):
        for items in ([1], [1, 3, 2], [-5, -2], [7, 7]):
            self.assertEqual(largest(items), max(items))

with open("results.json", "w") as file:
    JSONTestRunner(stream=file).run(unittest.defaultTestLoader.loadTestsFromTestCase(Test))
"""


def seconds(command: list[str], folder: Path, **variables: str) -> float:
    """Run a process, and return how many seconds it takes, start and end included."""
    begin = time.perf_counter()
    done = subprocess.run(command, cwd=folder, env={**os.environ, **variables}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return time.perf_counter() - begin


def others(python: Path, folder: Path) -> dict[str, float]:
    """Measure graders that start a process for each submission, in seconds a submission."""
    (folder / "checks").mkdir()
    (folder / "checks" / "__init__.py").write_text(CHECK50)
    (folder / "checks" / ".cs50.yml").write_text('check50:\n  files:\n    - !exclude "*"\n    - !require largest.py\n')
    (folder / "grade.py").write_text(GRADESCOPE)
    shutil.copy(RIGHT, folder / "largest.py")
    check50 = [str(python), "-m", "check50", "--dev", "-o", "json", "--output-file", "out.json", "--", "checks"]
    return {
        "check50": min(seconds(check50, folder) for _ in range(9)),
        "gradescope-utils": min(seconds([str(python), "grade.py"], folder) for _ in range(9)),
    }


def plain_pytest(folder: Path) -> float:
    """Measure plain pytest with the kata's own properties, in seconds a submission."""
    tests = KATAS / "katas" / "tests" / "largest" / "test_largest.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tests), "--attempt", str(RIGHT)]
    return min(seconds(command, folder) for _ in range(5))


def batches(folder: Path) -> dict[str, float]:
    """Measure our own batches, correctness only, in seconds a submission."""
    for i in range(SUBMISSIONS):
        (folder / "class" / f"student{i}").mkdir(parents=True)
        shutil.copy(RIGHT, folder / "class" / f"student{i}" / "largest.py")
    kata = [sys.executable, "-m", "kata_runner", "batch", "class", "--no-time", "--jsonl"]
    found = {
        f"kata, {jobs} process{'es' * (jobs > 1)}": seconds(
            [*kata, f"{jobs}.jsonl", "-j", str(jobs)], folder, KATA_ROOT=str(KATAS)
        )
        for jobs in (1, 2)
    }
    with Cluster(folder, {**os.environ, "KATA_ROOT": str(KATAS)}, 2) as cluster:
        time.sleep(8)
        at = ["--scheduler", cluster.address]
        seconds([*kata, "warm.jsonl", *at], folder, KATA_ROOT=str(KATAS))  # the workers import
        found["kata, 2 workers of Dask"] = seconds([*kata, "dask.jsonl", *at], folder, KATA_ROOT=str(KATAS))
    return {name: taken / SUBMISSIONS for name, taken in found.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check50", type=Path, help="an interpreter with check50 and gradescope-utils")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "others").mkdir()
        taken = others(options.check50.absolute(), folder / "others") if options.check50 else {}
        taken["plain pytest"] = plain_pytest(folder)
        taken |= batches(folder)
    ours = taken["kata, 1 process"]
    print(f"{'':<26}{'submissions/s':>14}{'times kata, 1 process':>24}")
    for what, each in taken.items():
        print(f"{what:<26}{1 / each:>14.1f}{ours / each:>24.2f}")


if __name__ == "__main__":
    main()
