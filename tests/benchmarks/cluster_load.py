"""What a batch costs a Dask cluster: bytes a task, and the scheduler's and the client's CPU time for each.

    python tests/benchmarks/cluster_load.py --submissions 400

A local scheduler and two workers; submissions are right ones of a typical kata, correctness only. Bytes are counted on
the loopback interface, all messages included; so run it on a machine that does nothing else there.
"""

from __future__ import annotations

import argparse
import os
import pickle
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from kata_runner import catalog
from kata_runner.batch import grade_many
from kata_runner.catalog import Catalog
from kata_runner.grader import Options
from kata_runner.judges.judging import judge_in_forks
from kata_runner.judges.task import Task

sys.path.insert(0, str(Path(__file__).parents[1]))
from cluster import Cluster

KATA = "two_sum"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--submissions", type=int, default=400)
    submissions = parser.parse_args().submissions
    source = catalog.reference(Catalog.default().kata(KATA)).read_text()
    options = Options(time=False, min_isolation=1)
    task = Task(KATA, source, options, None)
    (grade,) = judge_in_forks([task])
    print(f"a submission of {len(source):,} bytes: a task is {len(pickle.dumps(task)):,} bytes when pickled", end=", ")
    print(f"its grade {len(pickle.dumps(grade)):,}")
    with tempfile.TemporaryDirectory() as name, Cluster(Path(name), os.environ, 2) as cluster:
        measure(cluster, [(KATA, source)] * submissions, options)


def measure(cluster: Cluster, submitted: list[tuple[str, str]], options: Options) -> None:
    from distributed import Client

    scheduler = cluster.scheduler.pid
    with Client(cluster.address) as client:  # type: ignore[no-untyped-call]
        client.wait_for_workers(2)
        executor = client.get_executor(pure=False)
        list(grade_many(submitted[:8], options, executor=executor))  # the workers import
        idle = cost(scheduler, lambda: time.sleep(10))
        busy = cost(scheduler, lambda: list(grade_many(submitted, options, executor=executor)))
    n = len(submitted)
    print(f"doing nothing, in a second: {idle[1] / idle[0]:,.0f} bytes, scheduler {idle[2] / idle[0] * 1e3:.1f} ms")
    print(f"{n} tasks in {busy[0]:.1f} s; for each: {busy[1] / n:,.0f} bytes", end=", ")
    print(f"scheduler {busy[2] / n * 1e3:.2f} ms, client {busy[3] / n * 1e3:.2f} ms of CPU time")


def cost(scheduler: int, work: Callable[[], object]) -> tuple[float, int, float, float]:
    """Return (seconds, bytes, seconds of CPU time of the scheduler, and of this process) that some work takes."""

    def now() -> tuple[float, int, float, float]:
        sent = psutil.net_io_counters(pernic=True)["lo"].bytes_sent
        return time.monotonic(), sent, sum(psutil.Process(scheduler).cpu_times()[:2]), time.process_time()

    before = now()
    work()
    after = now()
    return after[0] - before[0], after[1] - before[1], after[2] - before[2], after[3] - before[3]


if __name__ == "__main__":
    main()
