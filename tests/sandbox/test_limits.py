"""Limits on many calls together: they count what an attempt computes, not how busy the machine is."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest

from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.sandbox import bubblewrap, launch, process, session, watchdog
from kata_runner.sandbox.workers import Workers
from kata_runner.worker import confine


@pytest.mark.parametrize(
    ("took", "computed", "waited", "used_up"),
    [
        (4.9, 4.9, 0.0, False),
        (5.1, 5.05, 0.0, True),  # it computed all the time
        (60.0, 1.0, 0.1, False),  # the machine had other things to do
        (20.0, 0.1, 4.0, False),  # the property itself takes long
        (20.0, 0.1, 5.1, True),  # it sleeps
        (121.0, 4.9, 4.9, True),  # whatever it is, it has to end
    ],
)
def test_an_allowance(
    monkeypatch: pytest.MonkeyPatch, took: float, computed: float, waited: float, used_up: bool
) -> None:
    clock = SimpleNamespace(wall=100.0, worker=7.0)
    worker: Any = SimpleNamespace(clock=lambda: int(clock.worker * 1e9), is_waiting=lambda: True)
    monkeypatch.setattr(watchdog.time, "monotonic", lambda: clock.wall)
    looked = watchdog.Clock(worker)
    allowance = watchdog.Allowance(looked, 5.0)
    clock.worker = 7.0 + computed
    looked.look(100.0 + took - waited, silent=False)
    looked.look(100.0 + took, silent=True)
    assert allowance.is_used_up(100.0 + took) is used_up


@pytest.mark.parametrize(
    ("waiting", "silent", "stopped"), [(True, True, True), (True, False, False), (False, True, False)]
)
def test_only_a_silent_worker_without_a_thread_that_could_run_is_waiting(
    waiting: bool, silent: bool, stopped: bool
) -> None:
    worker: Any = SimpleNamespace(clock=lambda: 0, is_waiting=lambda: waiting)
    clock = watchdog.Clock(worker)
    watched = watchdog.Watch(clock)
    watched.begin(2.0, 5.0)
    clock.look(watchdog.time.monotonic() + 5.5, silent=silent)
    assert (watched.reason_to_stop() is not None) is stopped


def test_a_worker_that_has_ended_did_not_compute_too_long() -> None:
    """Its clock is gone then, and what it ended of is told by its exit status."""
    worker = mock.Mock()
    worker.clock.side_effect = [10**9, 2 * 10**9, ProcessLookupError(), ProcessLookupError()]
    worker.is_waiting.return_value = True
    clock = watchdog.Clock(worker)
    watched = watchdog.Watch(clock)
    watched.begin(1.0, 5.0)
    assert [watched.reason_to_stop() for _ in range(3)] == [None] * 3
    clock.look(watchdog.time.monotonic() + 5.5, silent=True)
    assert watched.reason_to_stop() is not None  # something that it left holds the pipe


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


# ---------------------------------------------------------------- no wait is without end

HANGS = {
    "does not read and tells nothing": "exec sleep 1000",
    "tells what is no process": 'echo "{}" >&$7; exec sleep 1000',
    "ends at once": "exit 0",
}


@pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is of Linux")
@pytest.mark.parametrize("script", HANGS.values(), ids=HANGS)
def test_a_worker_that_does_not_start_is_given_up(
    script: str, katas: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nothing_left: object
) -> None:
    (tmp_path / "bwrap").write_text(f"#!/bin/sh\n{script}\n")
    (tmp_path / "bwrap").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(Workers, "_highest", 3)
    for module in (process, session):
        monkeypatch.setattr(module, "_START", 0.5)
    monkeypatch.setattr(process, "_END", 0.5)
    monkeypatch.setattr(bubblewrap, "path", lambda: str(tmp_path / "bwrap"))
    monkeypatch.setattr(launch, "_payload", lambda *_: bytes(4 << 20))  # more than the pipe holds
    judged = grade("running_sums", "", Options(min_isolation=2, max_isolation=2), katas=katas)
    assert judged.verdict == "JE"
    assert "no worker process can be started here" in judged.summary


DROPS = """
import os, sys
from kata_runner.worker.confine import confine
from kata_runner.worker.packages import PackageFinder
sys.platform = "darwin"
confine(uid=61234, finder=PackageFinder({}), isolation=0, memory=1 << 30, own_count=False)
print(os.getresuid(), os.getresgid(), os.getgroups())
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give up root")
def test_root_is_given_up_where_there_is_no_linux() -> None:
    done = subprocess.run([sys.executable, "-c", DROPS], capture_output=True, text=True, check=True)
    assert done.stdout == "(61234, 61234, 61234) (61234, 61234, 61234) []\n"


def test_memory_that_is_not_limited_is_a_gap(katas: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a system that refuses the limit, or does not keep it."""
    payload = launch._payload

    def unlimited(level: int, begin: str, config: dict[str, object]) -> bytes:
        data = marshal.loads(payload(level, begin, config)[8:])
        body = marshal.dumps((data[0] | {confine.__name__: altered}, *data[1:]))
        return len(body).to_bytes(8, "big") + body

    path = Path(confine.__file__)
    source = path.read_text(encoding="utf-8").replace('("RLIMIT_AS", memory)', '("RLIMIT_AS", -1)')
    altered = compile(source, "confine.py", "exec")
    good = katas.kata("running_sums").solutions / "reference.py"
    options = Options(max_isolation=0, time=False)
    assert "take more memory" not in grade("running_sums", good, options, katas=katas).isolation.gaps
    monkeypatch.setattr(launch, "_payload", unlimited)
    assert "take more memory" in grade("running_sums", good, options, katas=katas).isolation.gaps
