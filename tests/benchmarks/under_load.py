"""Grade every right solution beside busy processes: none may be rejected.

Prints each that was, with its summary, and how many were graded; exit status 1 if one was rejected.

    python tests/benchmarks/under_load.py [--busy 6] [--jobs 2] [KATA...]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from busy import busy

from kata_runner import catalog
from kata_runner.authoring.files import solutions
from kata_runner.catalog import Catalog
from kata_runner.grader import grade
from kata_runner.model import Verdict
from kata_runner.pool.calls import Forks


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--busy", type=int, default=6, help="busy processes beside them")
    parser.add_argument("--jobs", type=int, default=2, help="gradings at a time")
    parser.add_argument("katas", nargs="*", help="[default: all]")
    options = parser.parse_args()
    katas = Catalog.default()
    attempts = [
        (slug, path)
        for slug in options.katas or katas.slugs
        for path in (catalog.reference(katas.kata(slug)), *solutions(katas.kata(slug), "accepted"))
    ]
    begin = time.monotonic()
    with busy(options.busy):
        rejected = graded(attempts, options.jobs)
    print(f"{rejected} of {len(attempts)} right solutions rejected beside {options.busy} busy processes")
    print(f"{time.monotonic() - begin:.0f} s in all")
    sys.exit(rejected > 0)


def graded(attempts: list[tuple[str, Path]], jobs: int) -> int:
    """How many of the attempts are rejected."""
    rejected = 0
    with Forks(jobs) as judges:
        results = [judges.submit(grade, slug, path) for slug, path in attempts]
        for (slug, path), result in zip(attempts, results, strict=True):
            if (found := result.result()).verdict is not Verdict.AC:
                rejected += 1
                print(f"{slug} {path.name}: {found.verdict}, {found.summary}", flush=True)
    return rejected


if __name__ == "__main__":
    main()
