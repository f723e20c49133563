"""A batch in which one row in five is hostile: is every right program accepted, and every other one judged?

    python tests/benchmarks/hostile_batch.py --rows 500 -j 2

Right programs are those of tests/catalog. Prints rows that got what they must not, and what the batch and the process
that is forked for each grading hold in memory when a tenth of the rows is graded, and when all are. The exit status is
1 if a right program is not accepted, if a hostile one gets what tests/hostile_attempts.py does not expect (which is
never JE), or if a second run of the command grades a row again.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(Path(__file__).parent)]
from endurance import EXPECTED, HOSTILE, PLACES, SOLUTIONS, holders, kata_of  # noqa: E402

from batches import rows_in  # noqa: E402

EVERY = 0.5  # seconds between looks
RIGHT = sorted(path for path in SOLUTIONS.glob("*/*.py") if path.stem.startswith(("reference", "accepted")))


def program(i: int) -> tuple[str, str, str]:
    """Return (kata, source, verdicts it may get) of row `i`: one in five is hostile."""
    if i % 5:
        path = RIGHT[i % len(RIGHT)]
        return path.parent.name, path.read_text(encoding="utf-8"), "AC"
    name = [*EXPECTED][i // 5 % len(EXPECTED)]
    source = (HOSTILE / f"{name}.py").read_text(encoding="utf-8")
    for key, value in PLACES.items():
        source = source.replace(f"{{{key}}}", value)
    return kata_of(HOSTILE / f"{name}.py"), source, EXPECTED[name].partition("/")[0]


def run(folder: Path, jobs: int, rows: int) -> None:
    """Run the batch to its end; print what is held in memory at first and at last."""
    results = folder / "results.jsonl"
    command = [sys.executable, "-m", "kata_runner", "batch", "programs.jsonl", "--jsonl", str(results), "-j", str(jobs)]
    begin = time.monotonic()
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "KATA_ROOT": str(TESTS / "catalog")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    first = last = ""
    while process.poll() is None:
        time.sleep(EVERY)
        done = sum(1 for _ in results.open("rb")) if results.exists() else 0
        held = [(what, size >> 20) for what, size, _ in holders(process.pid) if size]  # nothing once it is ending
        if len(held) > 1:
            last = f"after {done} rows: {', '.join(f'{what} {size} MiB' for what, size in held)}"
        if not first and done >= rows // 10:
            first = last
    print(f"{first}\n{last}\nexit status {process.returncode} after {time.monotonic() - begin:.0f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=500)
    parser.add_argument("-j", "--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        programs = [program(i) for i in range(options.rows)]
        lines = [json.dumps({"task_id": kata, "solution": source}) for kata, source, _ in programs]
        (folder / "programs.jsonl").write_text("\n".join(lines))
        run(folder, options.jobs, options.rows)
        rows = rows_in(folder / "results.jsonl")
        print(f"{len(rows)} of {options.rows} rows: {dict(Counter(row['verdict'] for row in rows))}")
        wrong = [row for row in rows if row["verdict"] not in programs[row["index"]][2].split()]
        for row in wrong:
            expected = programs[row["index"]][2]
            print(f"  row {row['index']} of {row['kata']}: {row['verdict']}, not {expected}: {row['summary'][:200]}")
        longest = max(len(json.dumps({**row, "source": ""})) for row in rows)
        print(f"{len(wrong)} got what they must not; the longest row has {longest:,} bytes without its source")
        run(folder, options.jobs, options.rows)
        again = rows_in(folder / "results.jsonl") != rows
        print("the second run graded rows again" if again else "the second run graded nothing again")
    sys.exit(bool(wrong or again or len(rows) != options.rows))


if __name__ == "__main__":
    main()
