"""What the acceptance test of the running time settles, and whether the full rule agrees, on the katas' own solutions.

Every reference, accepted_*.py and slow_*.py is compared by the full rule; on the way, it is noted what the acceptance
test said of the same measurements. `--busy N` runs N busy processes beside them, half of which sweep memory.

    python tests/benchmarks/acceptance.py --trials 2 --busy 4 --jobs 2
"""

from __future__ import annotations

import argparse
import collections
import multiprocessing
import random
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from busy import SPIN, SWEEP_MEMORY, busy

from kata_runner import catalog
from kata_runner.authoring.files import solutions
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.timing import comparison
from kata_runner.timing.statistics import Estimate, Sample


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=1, help="comparisons of each solution")
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--busy", type=int, default=0, help="busy processes beside them")
    parser.add_argument("--jobs", type=int, default=1, help="comparisons at a time")
    parser.add_argument("katas", nargs="*", help="[default: all that are timed]")
    options = parser.parse_args()

    katas = Catalog.default()
    timed = [kata for slug in options.katas or katas.slugs if catalog.workload(kata := katas.kata(slug))]
    files = [(kata.slug, f) for kata in timed for k in ("accepted", "slow") for f in solutions(kata, k)]
    files += [(kata.slug, catalog.reference(kata)) for kata in timed]
    seeds = range(options.first_seed, options.first_seed + options.trials)
    jobs = [(slug, str(file), seed) for slug, file in files for seed in seeds]
    random.Random(1).shuffle(jobs)
    begin = time.monotonic()
    count: collections.Counter[tuple[str, str, str]] = collections.Counter()
    context = multiprocessing.get_context("fork")
    with busy(options.busy, SPIN, SWEEP_MEMORY), ProcessPoolExecutor(options.jobs, context) as judges:
        futures = [judges.submit(compared, *job) for job in jobs]
        for future, (slug, path, seed) in zip(futures, jobs, strict=True):
            said, verdict, summary = future.result()
            name = Path(path).name
            kind = "slow" if name.startswith("slow") else "right"
            count[kind, said, verdict] += 1
            if verdict != ("TLE" if kind == "slow" else "AC") or (kind == "slow" and said == "clear"):
                print(f"{slug}/{name} seed {seed}: {said}, {verdict}: {summary}", flush=True)
    print(
        f"{len(jobs)} comparisons of {len(timed)} katas beside {options.busy} busy processes, {options.jobs} at a time"
    )
    for (kind, said, verdict), number in sorted(count.items()):
        print(f"  {kind:5s}  acceptance test: {said:9s}  full rule: {verdict:3s}  {number}")
    print(f"  {time.monotonic() - begin:.0f} s in all")


def compared(slug: str, path: str, seed: int) -> tuple[str, str, str]:
    """What the acceptance test says, and verdict and summary of the full rule, in one comparison."""
    heard = []

    def is_clear(samples: Sequence[Sample], now: Estimate, limit: float) -> bool:
        heard.append(true_rule(samples, now, limit))
        return False

    true_rule, comparison.is_clear = comparison.is_clear, is_clear
    try:
        result = grade(slug, path, Options(seed=seed, properties=False, comparisons=1))
    finally:
        comparison.is_clear = true_rule
    said = "not asked" if not heard else "clear" if heard[0] else "not clear"
    return said, str(result.verdict), result.summary


if __name__ == "__main__":
    main()
