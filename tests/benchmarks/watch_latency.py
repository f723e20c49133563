"""How long it takes from saving a file to the verdict of `kata watch`: run it on an idle machine.

    python tests/benchmarks/watch_latency.py [KATA...]

The conversation of each kata has been recorded, as `kata watch` does at a terminal.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from queue import SimpleQueue
from statistics import median

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.grader import Options
from kata_runner.model import Verdict
from kata_runner.practice.recording import record_conversation
from kata_runner.practice.watch import Event, Graded, Watcher

KATAS = ("two_sum", "valid_parentheses", "merge_sort", "binary_heap", "edit_distance", "stable_softmax")
SAVES = 20


def verdict(happened: SimpleQueue[Event]) -> Verdict:
    while not isinstance(event := happened.get(timeout=60), Graded):
        pass
    return event.grade.verdict


def main() -> None:
    katas = Catalog.default()
    print(f"{'kata':<20}{'first':>8}{'right':>8}{'wrong':>8}   (seconds from save to verdict, median of {SAVES} saves)")
    for slug in sys.argv[1:] or KATAS:
        kata = katas.kata(slug)
        right = catalog.reference(kata).read_text()
        wrong = next(kata.solutions.glob("wrong_*.py")).read_text()
        with tempfile.TemporaryDirectory() as folder:
            attempt = Path(folder, f"{slug}.py")
            attempt.write_text(right)
            happened: SimpleQueue[Event] = SimpleQueue()
            options = Options(examples=Path(folder, "examples"), conversations=Path(folder, "conversations"))
            record_conversation(kata, katas, Path(folder, "conversations"))
            begin = time.perf_counter()
            watcher = Watcher(kata, attempt, options, katas, happened.put, poll=False)
            watcher.save()
            assert verdict(happened) is Verdict.AC
            first = time.perf_counter() - begin
            time.sleep(0.5)
            medians = []
            for source, expected in ((right, True), (wrong, False)):
                taken = []
                for i in range(SAVES):
                    begin = time.perf_counter()
                    attempt.write_text(f"{source}\n# {i}\n")
                    assert (verdict(happened) is Verdict.AC) == expected
                    taken.append(time.perf_counter() - begin)
                    time.sleep(0.2)
                medians.append(median(taken))
            watcher.close()
        print(f"{slug:<20}{first:>8.2f}{medians[0]:>8.2f}{medians[1]:>8.2f}")


if __name__ == "__main__":
    main()
