"""What decoding, encoding and importing take in honest programs, beside their reference: where to draw lines.

For every right solution of the timed katas: the overhead of a timed run over the reference's on the same input, what
is charged of it as a share of the reference's working time, and the CPU time of importing the solution, beside
the library. Prints quantiles, and the solutions at the far end.

    python tests/benchmarks/honest_overheads.py [KATA...]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random
from statistics import median

from kata_runner import catalog
from kata_runner.attempt_file import read_attempt
from kata_runner.authoring.files import solutions
from kata_runner.catalog import Catalog
from kata_runner.model import Kata, Limits
from kata_runner.sandbox.workers import Workers
from kata_runner.timing import Runner, Workload, library_imports, packed
from kata_runner.timing.comparison import PAIRS
from kata_runner.timing.measurement import charged_overhead
from kata_runner.timing.runner import Outcome
from kata_runner.timing.statistics import WINDOW

LIMITS = Limits(timed_cpu=5.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("katas", nargs="*", help="[default: all that are timed]")
    options = parser.parse_args()
    katas = Catalog.default()
    single: list[tuple[float, str]] = []
    medians: list[tuple[float, str]] = []
    charged: list[tuple[float, str]] = []
    imports: list[tuple[float, str]] = []
    for slug in options.katas or katas.slugs:
        kata = katas.kata(slug)
        if catalog.workload(kata) is None:
            continue
        for path in (catalog.reference(kata), *solutions(kata, "accepted")):
            name = f"{slug}/{path.stem}"
            print(name, flush=True)
            loading, outcomes = measured(kata, path)
            imports.append((loading, name))
            for n, pairs in outcomes:
                ratios = [own.overhead / its.overhead for own, its in pairs]
                single += [(ratio, f"{name} n={n}") for ratio in ratios]
                medians.append((median(ratios), f"{name} n={n}"))
                shares = [charged_overhead(own, its) / its.seconds for own, its in pairs]
                charged.append((median(shares), f"{name} n={n}"))
    tell("overhead over the reference's, single runs", single)
    tell("overhead over the reference's, medians of four", medians)
    tell("what is charged over the reference's work, medians of four", charged)
    tell("milliseconds of CPU time to import", [(1e3 * seconds, name) for seconds, name in imports])


def measured(kata: Kata, path: Path) -> tuple[float, list[tuple[int, list[tuple[Outcome, Outcome]]]]]:
    """Seconds of importing a solution; for each size the outcomes of its runs and of the reference's."""
    (name, *_) = catalog.entry_points(kata)
    workload_path = catalog.workload(kata)
    assert workload_path is not None
    workload = Workload.load(workload_path)
    workers = Workers(LIMITS, 0, catalog.tests(kata))
    sessions = [workers.session()[0] for _ in range(2)]
    try:
        sources = read_attempt(path), read_attempt(catalog.reference(kata))
        for session, source in zip(sessions, sources, strict=True):
            session.load(kata.slug, library_imports(source), {})
        attempt, reference = (
            Runner(session, session.load(kata.slug, source, catalog.interface(kata))[name])
            for session, source in zip(sessions, sources, strict=True)
        )
        loading = sessions[0].loading
        for _ in range(3):
            run(workload, attempt, reference, workload.smallest)
        sizes = [n for n in workload.sizes if n * WINDOW >= workload.largest]
        return loading, [(n, [run(workload, attempt, reference, n) for _ in range(PAIRS)]) for n in sizes]
    finally:
        for session in sessions:
            session.close()
        workers.close()


def run(workload: Workload, attempt: Runner, reference: Runner, n: int) -> tuple[Outcome, Outcome]:
    calls = packed(workload.calls(n, 1, Random(f"{n} {id(attempt)}")))
    return attempt.run(calls), reference.run(calls)


def tell(title: str, values: list[tuple[float, str]]) -> None:
    values.sort()
    print(f"{title}: {len(values)} values")
    for share in (0.05, 0.5, 0.9, 0.95, 0.99, 0.999):
        print(f"  {share:6.1%}  {values[int(share * (len(values) - 1))][0]:10.3f}")
    for value, name in values[-12:]:
        print(f"          {value:10.3f}  {name}")


if __name__ == "__main__":
    main()
