"""One batch of many gradings, good, wrong, slow and hostile: are all verdicts right, and is nothing left?

    python tests/benchmarks/endurance.py --gradings 10000 -j 2

One in twenty is a hostile attempt of tests/hostile, one in twenty is timed. Prints what the batch and the process that
waits to be forked hold in memory as it goes on, and at the end wrong verdicts, and processes, descriptors and files
that were left.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS))
from hostile_attempts import EXPECTED, HOSTILE, kata_of  # noqa: E402

SOLUTIONS = TESTS / "catalog" / "solutions" / "tests"
PLACES = {"port": "9", "judge": "1", "unique": "kata-endurance", "abstract": "kata-endurance"}
VERDICTS = {"reference": "AC", "accepted": "AC", "wrong": "WA", "slow": "TLE"}
EVERY = 5.0  # seconds between looks


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gradings", type=int, default=10_000)
    parser.add_argument("-j", "--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        expected = hand_in(folder / "submissions", options.gradings)
        before = left_over(folder)
        results = folder / "results.jsonl"
        command = [sys.executable, "-m", "kata_runner", "batch", "submissions", "--jsonl", str(results)]
        process = subprocess.Popen(
            [*command, "-j", str(options.jobs)],
            cwd=folder,
            env={**os.environ, "KATA_ROOT": str(TESTS / "catalog")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        begin = time.monotonic()
        watch(process, results, begin)
        print(f"exit status {process.returncode} after {time.monotonic() - begin:.0f} s")
        compare(results, expected)
        time.sleep(1)
        print("left over:", sorted(left_over(folder) - before) or "nothing")


def hand_in(folder: Path, gradings: int) -> dict[str, str]:
    """Write the submissions; return which verdicts each may get."""
    largest = sorted((SOLUTIONS / "largest").glob("*.py"))
    timed = sorted(path for path in SOLUTIONS.glob("*/*.py") if path.parent.name != "largest")
    hostile = [HOSTILE / f"{name}.py" for name in EXPECTED]
    expected: dict[str, str] = {}
    for i in range(gradings):
        pool = hostile if i % 20 == 0 else timed if i % 20 == 10 else largest
        path = pool[i // 20 % len(pool)]
        source = path.read_text(encoding="utf-8")
        for key, value in PLACES.items():
            source = source.replace(f"{{{key}}}", value)
        kata = kata_of(path) if pool is hostile else path.parent.name
        declared = re.search(r"\((RTE|TLE|MLE|OLE)\)", source)
        verdicts = declared[1] if declared else VERDICTS.get(path.stem.partition("_")[0], "")
        verdicts = EXPECTED[path.stem] if pool is hostile else verdicts
        file = folder / f"{i:05}-{path.stem}" / f"{kata}.py"
        file.parent.mkdir(parents=True)
        file.write_text(source, encoding="utf-8")
        expected[file.parent.name] = verdicts.partition("/")[0]
    return expected


def watch(process: subprocess.Popen[bytes], results: Path, begin: float) -> None:
    """Print what is held in memory, now and then, until the process has ended."""
    step = 0
    while process.poll() is None:
        time.sleep(EVERY)
        done = sum(1 for _ in results.open("rb")) if results.exists() else 0
        if done >= step:
            step = done + 1000
            held = ", ".join(f"{what} {size >> 20} MiB, {files} files" for what, size, files in holders(process.pid))
            print(f"{done:>6} gradings, {time.monotonic() - begin:5.0f} s: {held}", flush=True)


def holders(pid: int) -> Iterator[tuple[str, int, int]]:
    """Yield (what, bytes, open files) of the batch itself, and of the process that is forked for each grading."""
    try:
        batch = psutil.Process(pid)
        yield "batch", batch.memory_info().rss, batch.num_fds()
        for child in batch.children():
            if "forkserver" in " ".join(child.cmdline()):
                yield "waiting", child.memory_info().rss, child.num_fds()
    except psutil.Error:
        return


def compare(results: Path, expected: dict[str, str]) -> None:
    rows = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    wrong = [row for row in rows if row["verdict"] not in expected[row["submission"]].split()]
    print(f"{len(rows)} of {len(expected)} graded: {dict(Counter(row['verdict'] for row in rows))}")
    print(f"{len(wrong)} verdicts are wrong")
    for row in wrong[:20]:
        print(f"  {row['submission']}: {row['verdict']}, should be {expected[row['submission']]}: {row['summary']}")


def left_over(own: Path) -> set[str]:
    """Find processes of workers and judges, and files in the folders that everybody may write to."""
    found = set()
    for process in psutil.process_iter():
        try:
            line = " ".join(process.cmdline())
        except psutil.Error:
            continue
        if any(part in line for part in ("first code of a worker", "multiprocessing.forkserver", "bwrap")):
            found.add(f"process {process.pid}: {line[:80]}")
    places = [Path("/tmp"), Path("/dev/shm"), Path("/var/tmp")]
    return found | {str(path) for place in places for path in place.iterdir() if path != own}


if __name__ == "__main__":
    main()
