"""Limits on many calls together: they count what an attempt computes, not how busy the machine is."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest

from kata_runner.sandbox import watch


@pytest.mark.parametrize(
    ("waited", "worker", "judge", "used_up"),
    [
        (4.9, 4.9, 0.0, False),
        (5.1, 5.05, 0.0, True),  # it computed all the time
        (20.0, 4.0, 1.0, False),  # the machine had other things to do
        (20.0, 0.1, 4.0, False),  # the property itself takes long
        (20.0, 0.1, 0.1, True),  # it sleeps
        (61.0, 4.9, 4.9, True),  # whatever it is, it has to end
    ],
)
def test_an_allowance(
    monkeypatch: pytest.MonkeyPatch, waited: float, worker: float, judge: float, used_up: bool
) -> None:
    clock = SimpleNamespace(wall=100.0, worker=7.0, judge=3.0)
    process: Any = SimpleNamespace(clock=lambda: int(clock.worker * 1e9))
    monkeypatch.setattr(watch.time, "monotonic", lambda: clock.wall)
    monkeypatch.setattr(watch.time, "process_time", lambda: clock.judge)
    allowance = watch.Allowance(watch.Clock(process), 5.0)
    clock.wall, clock.worker, clock.judge = 100.0 + waited, 7.0 + worker, 3.0 + judge
    assert allowance.is_used_up(clock.wall) is used_up


def test_a_worker_that_has_ended_did_not_compute_too_long() -> None:
    """Its clock is gone then, and what it ended of is told by its exit status."""
    process = mock.Mock()
    process.clock.side_effect = [10**9, 2 * 10**9, ProcessLookupError(), ProcessLookupError()]
    watched = watch.Watch(watch.Clock(process))
    watched.begin(1.0, 5.0)
    assert watched.reason_to_stop(100.0) is None
    assert watched.reason_to_stop(100.1) is None
    assert watched.reason_to_stop(105.1) is not None  # something that it left holds the pipe


INTERRUPTED = """
import gc, os, signal, time
from contextlib import nullcontext
from kata_runner.interrupts import not_lost

def interrupt(phase, _):
    if phase == "start":
        gc.callbacks.remove(interrupt)
        os.kill(os.getpid(), signal.SIGINT)
        for _ in range(1000):
            pass

gc.callbacks.append(interrupt)
with {context}():
    gc.collect()
    time.sleep(1)
    print("went on")
"""


@pytest.mark.parametrize(("context", "lost"), [("not_lost", False), ("nullcontext", True)])
def test_ctrl_c_during_garbage_collection_is_not_lost(context: str, lost: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED.format(context=context)], capture_output=True, text=True, check=False
    )
    assert ("went on" in done.stdout) is lost
    assert (done.returncode == 0) is lost
