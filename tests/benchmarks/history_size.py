"""What a long history costs: `kata next`, `progress` and `report` with many grades, beside an empty history.

    python tests/benchmarks/history_size.py [--grades 100000] [--turns 5]

Prints, for each command, milliseconds of CPU time (of the whole process) at the median, and the ratio; commands are run
by turns. And the size of the report.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from statistics import median

from kata_runner.catalog import Catalog
from kata_runner.grader import grade
from kata_runner.history import History
from kata_runner.history.records import hash_of

YEARS = 3 * 365 * 86_400  # seconds over which the grades are spread


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--grades", type=int, default=100_000)
    parser.add_argument("--turns", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Path(folder, "empty.sqlite3"), Path(folder, "full.sqlite3")
        History(empty).set("nothing", "done")
        fill(full, options.grades)
        for command in (["next"], ["progress"], ["list"], ["report", f"{folder}/r.html"]):
            both = [[milliseconds(command, path) for path in (empty, full)] for _ in range(options.turns)]
            small, large = (median(column) for column in zip(*both, strict=True))
            print(f"kata {command[0]:<10}{small:7.0f} ms empty {large:7.0f} ms full, ratio {large / small:.2f}")
        print(f"the report has {Path(folder, 'r.html').stat().st_size / 1e6:.2f} MB")


def fill(path: Path, count: int) -> None:
    """Make a history of `count` grades of all katas, with sittings, and details as a grading gives them."""
    katas = Catalog.default()
    some = grade("two_sum", katas.kata("two_sum").solutions / "reference.py", katas=katas)
    details, name = json.dumps(some.to_dict()), hash_of(some.source or "")
    History(path).record(some)
    rng = random.Random(1)
    times = sorted(1.7e9 + rng.random() * YEARS for _ in range(count))
    with closing(sqlite3.connect(path)) as database, database:
        for i, at in enumerate(times):
            kata = rng.choice(katas.slugs)
            if i % 50 == 0:
                values = (kata, at - 100, i % 100 == 0, at if i % 150 else None)
                database.execute("INSERT INTO sitting (kata, began, review, ended) VALUES (?, ?, ?, ?)", values)
            verdict = rng.choice(("AC", "WA", "TLE", "RTE"))
            row = (at, kata, verdict, rng.uniform(0.5, 3), rng.uniform(0.8, 1.2), 1.0, name, details, i // 50 + 1)
            database.execute(
                "INSERT INTO grade (at, kata, verdict, ratio, growth, seconds, hash, details, sitting)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )


def milliseconds(command: list[str], history: Path) -> float:
    """CPU time of one run, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, "KATA_HISTORY": str(history)}
    subprocess.run([sys.executable, "-m", "kata_runner", *command], env=environment, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1e3 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


if __name__ == "__main__":
    main()
