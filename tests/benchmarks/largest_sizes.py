"""Find for each timed kata the first size at which a call of its reference takes 4 ms, and say it in its workload.py.

That is the largest size at which anything is timed or its answers are judged, so it must not hang on the machine of the
day: it is measured here once, on the reference alone, and written down. A size is never raised: what a file says today
may be the most that a recursion or the memory stands. A line with "so large" in its comment is left as it is: there,
slow solutions are told from others only by larger inputs.

    python tests/benchmarks/largest_sizes.py [--write] [KATA...]
"""

from __future__ import annotations

import argparse
import re
from random import Random

from kata_runner import catalog
from kata_runner.attempt_file import read_attempt
from kata_runner.catalog import Catalog
from kata_runner.model import Kata, Limits
from kata_runner.sandbox.workers import Workers
from kata_runner.timing import Runner, Workload, packed

ENOUGH = 4e-3  # seconds of a call: at the next size of most katas it would take 8 ms
FEWEST, MOST = 4, 0.03  # sizes that are needed to tell how times grow, unless a call takes more seconds than that
TRIALS = 3  # at each size, of which the quickest counts: other load only ever slows down
LIMITS = Limits(timed_cpu=10.0)
LINE = re.compile(r"^(?P<names>[A-Z, ]*\bLARGEST\b[A-Z, ]*) = (?P<values>[^#\n]*?)(?P<comment>\s*#.*)?$", re.MULTILINE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="change the files")
    parser.add_argument("katas", nargs="*", help="[default: all that are timed]")
    options = parser.parse_args()
    katas = Catalog.default()
    for slug in options.katas or katas.slugs:
        kata = katas.kata(slug)
        if (path := catalog.workload(kata)) is None:
            continue
        workload = Workload.load(path)
        size, seconds = largest(kata, workload)
        sizes = f"{workload.smallest:>8,} to {size:>8,} (was {workload.largest:>8,})"
        print(f"{slug:36} {sizes}  {1e3 * seconds:6.2f} ms", flush=True)
        if options.write:
            path.write_text(saying(path.read_text(encoding="utf-8"), size), encoding="utf-8")


def largest(kata: Kata, workload: Workload) -> tuple[int, float]:
    """The size to write down, and the seconds that a call takes there."""
    path = catalog.reference(kata)
    (name, *_) = catalog.entry_points(kata)
    workers = Workers(LIMITS, 0, catalog.tests(kata))
    session, _ = workers.session()
    try:
        runner = Runner(session, session.load(kata.slug, read_attempt(path), catalog.interface(kata))[name])
        for i, size in enumerate(workload.sizes, 1):
            seconds = measured(runner, workload, size)
            if seconds >= (ENOUGH if i >= FEWEST else MOST):
                break
        return size, seconds
    finally:
        session.close()
        workers.close()


def measured(runner: Runner, workload: Workload, n: int) -> float:
    """Seconds of a call of size n."""
    return min(runner.run(packed(workload.calls(n, 1, Random(f"{n} {trial}")))).seconds for trial in range(TRIALS))


def saying(source: str, size: int) -> str:
    """The source of a workload.py with LARGEST set to `size`, written as the file writes its sizes."""
    if (line := LINE.search(source)) is None:
        return _with_a_line(source, f"LARGEST = {_written(size, '1 << 0')}")
    names = [name.strip() for name in line["names"].split(",")]
    values = [value.strip() for value in line["values"].split(",")]
    at = names.index("LARGEST")
    if "so large" in (line["comment"] or "") or eval(values[at]) == size:
        return source
    values[at] = _written(size, values[at])
    changed = f"{line['names']} = {', '.join(values)}{line['comment'] or ''}"
    return source[: line.start()] + changed + source[line.end() :]


def _written(size: int, like: str) -> str:
    return f"1 << {size.bit_length() - 1}" if "<<" in like and size.bit_count() == 1 else str(size)


def _with_a_line(source: str, line: str) -> str:
    """The source with a constant behind its imports, or behind the other sizes if it has some."""
    if sizes := re.search(r"^(SMALLEST|STEP)\b.*\n", source, re.MULTILINE):
        return source[: sizes.end()] + line + "\n" + source[sizes.end() :]
    head, separator, rest = source.partition("\n\n\n")
    return f"{head}\n\n{line}{separator}{rest}"


if __name__ == "__main__":
    main()
