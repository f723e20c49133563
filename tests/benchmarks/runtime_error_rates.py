"""How often the runtime verdict is wrong, measured on the katas' own solutions.

Every accepted_*.py and the reference must be AC, every slow_*.py TLE by growth or ratio. Each trial is one grading
with its own seed; `--busy N` runs N busy processes beside it, half of which sweep memory. Right solutions that came
within a factor of two of a line are listed: on a worse day, they would be the first to be wrong.

    python tests/benchmarks/runtime_error_rates.py --trials 100 --busy 2 --jobs 2
"""

from __future__ import annotations

import argparse
import collections
import random
import time
from pathlib import Path
from statistics import median

from busy import SPIN, SWEEP_MEMORY, busy

from kata_runner import catalog
from kata_runner.authoring.files import solutions
from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import RuntimeResult, Verdict
from kata_runner.pool.calls import Forks
from kata_runner.timing.statistics import MAX_EXCESS, NOTICEABLE_RATIO


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=10, help="gradings of each solution")
    parser.add_argument("--busy", type=int, default=0, help="busy processes beside them")
    parser.add_argument("--jobs", type=int, default=1, help="gradings at a time")
    parser.add_argument("katas", nargs="*", help="[default: all that are timed]")
    options = parser.parse_args()

    katas = Catalog.default()
    found = [katas.kata(slug) for slug in options.katas or katas.slugs]
    timed = [kata for kata in found if catalog.workload(kata)]
    files = {
        kata.slug: [catalog.reference(kata), *solutions(kata, "accepted"), *solutions(kata, "slow")] for kata in timed
    }
    jobs = [(slug, str(file), seed) for slug in files for file in files[slug] for seed in range(options.trials)]
    random.Random(1).shuffle(jobs)
    begin = time.monotonic()
    wrong: collections.Counter[tuple[str, str, str, str]] = collections.Counter()
    count: collections.Counter[str] = collections.Counter()
    seconds: list[float] = []
    ratios: list[float] = []
    nearest: collections.defaultdict[tuple[str, str], float] = collections.defaultdict(float)
    with busy(options.busy, SPIN, SWEEP_MEMORY), Forks(options.jobs) as judges:
        for future, (slug, path, _) in zip(
            [judges.submit(grade, slug, path, Options(seed=seed, shrink=False)) for slug, path, seed in jobs],
            jobs,
            strict=True,
        ):
            result = future.result()
            name, runtime = Path(path).name, result.runtime
            outcome = runtime.outcome if runtime else result.summary
            kind = "slow" if name.startswith("slow") else "right"
            count[kind] += 1
            seconds.append(result.seconds)
            good = result.verdict == (Verdict.TLE if kind == "slow" else Verdict.AC)
            if not good or (kind == "slow" and outcome not in ("growth", "ratio")):
                wrong[slug, name, result.verdict, outcome] += 1
                print("wrong:", slug, name, result.verdict, outcome, flush=True)
            if kind == "right" and runtime:
                nearest[slug, name] = max(nearest[slug, name], nearness(runtime))
            if name == "reference.py" and runtime:
                ratios.append(abs(runtime.ratio - 1))
    seconds.sort()
    ratios.sort()
    print(f"{len(jobs)} gradings of {len(timed)} katas beside {options.busy} busy processes, {options.jobs} at a time")
    for kind in sorted(count):
        missed = sum(n for (_, name, *_), n in wrong.items() if name.startswith("slow") == (kind == "slow"))
        print(f"  {kind}: {missed} of {count[kind]} wrong")
    print(f"  a grading took {median(seconds):.2f} s at the median, {late(seconds):.2f} s at the 95th percentile")
    print(
        f"  ratio of the reference to itself off by {median(ratios):.1%} at the median, {late(ratios):.1%} at the 95th"
    )
    print(f"  {time.monotonic() - begin:.0f} s in all")
    for (slug, name), share in sorted(nearest.items(), key=lambda item: -item[1]):
        if share > 0.5:
            print(f"  {share:.0%} of the way to a line, at the worst: {slug} {name}")


def nearness(runtime: RuntimeResult) -> float:
    """How much of the way to too slow, by growth or by ratio, whichever is nearer; 1 is the line."""
    if runtime.ratio < 1:
        return 0.0
    excess = runtime.growth.excess if runtime.growth else 0.0
    return max(excess / MAX_EXCESS if runtime.ratio >= NOTICEABLE_RATIO else 0.0, runtime.ratio / runtime.limit)


def late(ordered: list[float]) -> float:
    """The 95th percentile."""
    return ordered[int(0.95 * len(ordered))]


if __name__ == "__main__":
    main()
