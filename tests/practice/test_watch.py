"""`kata watch`, without a terminal: each save is graded, and the first accepted one ends it."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from commandline import LOOPER, SOLUTIONS, Kata, started
from conftest import left_after, workers_alive

LARGEST = SOLUTIONS / "largest"
RIGHT = (LARGEST / "reference.py").read_text()
WRONG = (LARGEST / "wrong_the_last.py").read_text()


class Watching:
    """A watch that runs, and what it has said."""

    def __init__(self, process: subprocess.Popen[str], attempt: Path) -> None:
        self.process, self.attempt = process, attempt
        self.said = ""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line

    def wait_for(self, text: str, times: int = 1) -> None:
        end = time.monotonic() + 30
        while self.said.count(text) < times:
            assert time.monotonic() < end, f"{text!r} not seen in {self.said!r}"
            assert self.process.poll() is None or text in self.said, self.said
            time.sleep(0.02)

    def end(self) -> int:
        status = self.process.wait(30)
        self._reader.join()
        return status


@pytest.fixture
def watch(folder: Path, environment: dict[str, str], kata: Kata) -> Iterator[Callable[..., Watching]]:
    """Begins `kata watch` on an attempt that is wrong."""
    running = []

    def begin(*options: str, first: str = WRONG) -> Watching:
        kata("start", "largest")
        attempt = folder / "attempts" / "largest.py"
        attempt.write_text(first)
        running.append(Watching(started(folder, environment, "watch", "largest", *options), attempt))
        return running[-1]

    yield begin
    for each in running:
        each.process.kill()
        each.process.communicate()


@pytest.mark.parametrize("options", [[], ["--poll"]])
def test_each_save_is_graded_until_one_is_accepted(watch: Callable[..., Watching], options: list[str]) -> None:
    before = workers_alive()
    seen = watch(*options)
    seen.wait_for("wrong answer")
    seen.attempt.write_text("def largest(items:\n")
    seen.wait_for("cannot be graded as it is")
    seen.attempt.write_text(RIGHT)
    assert seen.end() == 0
    assert "accepted (AC)" in seen.said
    assert "kata start running_sums" in seen.said, "it says what is next, and does not begin it"
    assert not left_after(before)


def test_editors_that_replace_the_file(watch: Callable[..., Watching]) -> None:
    seen = watch()
    seen.wait_for("wrong answer")
    swap = seen.attempt.with_name(".largest.py.swp")
    swap.write_text(RIGHT)
    swap.replace(seen.attempt)
    assert seen.end() == 0


def test_a_file_that_goes_and_comes_back(watch: Callable[..., Watching]) -> None:
    seen = watch()
    seen.wait_for("wrong answer")
    seen.attempt.unlink()
    seen.wait_for("is gone")
    seen.attempt.write_text(RIGHT)
    assert seen.end() == 0


def test_a_new_save_gives_up_the_grading_that_runs(watch: Callable[..., Watching]) -> None:
    seen = watch(first="import time\n\n\ndef largest(items):\n    time.sleep(4)\n    return max(items)\n")
    time.sleep(1.5)
    begin = time.monotonic()
    seen.attempt.write_text(RIGHT)
    assert seen.end() == 0
    assert "accepted" in seen.said
    assert "too slow" not in seen.said
    assert time.monotonic() - begin < 4, "it did not wait for the sleeper"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_however_it_ends_nothing_is_left(watch: Callable[..., Watching], how: int) -> None:
    before = workers_alive()
    seen = watch(first=LOOPER)
    time.sleep(1.5)
    seen.process.send_signal(how)
    assert seen.end() != 0
    assert not left_after(before)
    assert seen.attempt.read_text() == LOOPER


def test_without_a_name_it_watches_what_is_next(folder: Path, environment: dict[str, str]) -> None:
    (folder / "attempts").mkdir()
    shutil.copy(SOLUTIONS / "running_sums" / "reference.py", folder / "attempts" / "running_sums.py")
    process = started(folder, environment, "watch")
    out, error = process.communicate(timeout=30)
    assert process.returncode == 0, error
    assert "running_sums: accepted" in out


def test_the_judge_killed_from_outside_is_told_and_costs_nothing(watch: Callable[..., Watching]) -> None:
    seen = watch(first=LOOPER)
    end = time.monotonic() + 30
    while "never your fault" not in seen.said and time.monotonic() < end:
        for server in children_of(seen.process.pid):
            for judge in children_of(server):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(judge, signal.SIGKILL)
        time.sleep(0.1)
    seen.wait_for("never your fault")
    seen.attempt.write_text(RIGHT)
    assert seen.end() == 0


def children_of(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text().split()]
