"""The speeds that kata promises, as ratios measured in one run: run it on an idle machine.

python tests/benchmarks/speed.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from kata_runner import catalog
from kata_runner.catalog import Catalog
from kata_runner.model import Limits
from kata_runner.sandbox.workers import Workers

TYPICAL = "two_sum"
ROUNDS = 9


def seconds(command: list[str], **variables: str) -> float:
    """How long a process takes, start and end included."""
    begin = time.perf_counter()
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **variables}
    )
    return time.perf_counter() - begin


def paired(a: Callable[[], float], b: Callable[[], float]) -> tuple[float, float, float]:
    """Medians of a and b run in turn, and the median of a/b pair by pair."""
    pairs = [(a(), b()) for _ in range(ROUNDS)]
    return median(x for x, _ in pairs), median(y for _, y in pairs), median(x / y for x, y in pairs)


def whole_grades() -> None:
    """A grade of a right attempt, cold, beside plain pytest on the same attempt with the same number of examples."""
    kata = Catalog.default().kata(TYPICAL)
    attempt = str(catalog.reference(kata))
    plain = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(catalog.tests(kata))]
    plain += ["--attempt", attempt]
    grade = [sys.executable, "-m", "kata_runner", "grade", TYPICAL, attempt]
    for name, options, most in (("correctness alone", ["--no-time"], 1.25), ("with running time", [], 2.0)):
        ours, theirs, ratio = paired(lambda options=options: seconds([*grade, *options]), lambda: seconds(plain))
        print(f"kata grade, {name}: {ours:.2f} s, plain pytest {theirs:.2f} s, ratio {ratio:.2f} (at most {most})")


def remote_calls() -> None:
    """One small call, and 100,000 ints each way."""
    workers = Workers(Limits(), 0, Path(__file__))
    session, isolation = workers.session()
    source = "def small(items, target): return [0, 1]\ndef echo(items): return items[::-1]\n"
    entries = session.load("speed", source, {"small": None, "echo": None})
    small, echo = entries["small"], entries["echo"]
    assert callable(small)
    assert callable(echo)

    def local(*_: object) -> list[int]:
        return [0, 1]

    def microseconds(call: Callable[..., object]) -> float:
        session.begin_example()
        begin = time.perf_counter()
        for _ in range(200):
            session.begin_example()
            call([1, 2, 3], 4)
        return (time.perf_counter() - begin) / 200 * 1e6

    times = sorted(microseconds(small) for _ in range(100))
    own = sorted(microseconds(local) for _ in range(100))
    print(
        f"a remote call: {times[0] - own[0]:.0f} us over a local one at best, "
        f"{median(times) - median(own):.0f} us at the median (at most 60 when idle), level {isolation.level}"
    )
    many = list(range(100_000))

    def milliseconds() -> float:
        session.begin_example()
        begin = time.perf_counter()
        echo(many)
        return (time.perf_counter() - begin) * 1e3

    large = sorted(milliseconds() for _ in range(20))
    print(f"100,000 ints each way: {large[0]:.1f} ms at best, {median(large):.1f} ms at the median (at most 25)")
    session.close()


def help_text() -> None:
    """`kata --help` beside importing typer."""
    kata = [sys.executable, "-m", "kata_runner", "--help"]
    ours, theirs, ratio = paired(lambda: seconds(kata), lambda: seconds([sys.executable, "-c", "import typer"]))
    print(f"kata --help: {ours:.2f} s, import typer {theirs:.2f} s, ratio {ratio:.2f} (at most 2)")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as history:
        os.environ["KATA_HISTORY"] = f"{history}/history.sqlite3"
        remote_calls()
        help_text()
        whole_grades()
