"""A running worker process, seen from outside: its pipes, its threads, its CPU clock, its end."""

from __future__ import annotations

import fcntl
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from kata_runner.sandbox import cgroup

__all__ = ["CLOCK_IS_READABLE", "Origin", "Process", "Program", "children", "ready_pipe"]

CLOCK_IS_READABLE = sys.platform == "linux"
"""Whether one process can read another's CPU clock."""

_START = 30.0  # seconds that a process may take to read what it is told, and bubblewrap to start one: both take 0.01
_PIPE_SIZE = 1 << 20  # the most that Linux gives without privileges
_COMPLAINT = 400  # characters of standard error that are enough to say why something does not start
_PROCESSOR = 36  # of the fields of a thread's stat after its name: which processor it runs on
_END = 5.0  # seconds that a killed process may take to be gone


class Pipe(Protocol):
    """A file or socket."""

    def fileno(self) -> int: ...

    def close(self) -> None: ...


class Origin(Protocol):
    """How a worker's process came about: by the start of a program, or as a child of a template."""

    requests: int
    """the descriptor to write to"""
    replies: int
    """the descriptor to read from"""
    said: str
    """why it did not start, in the words of bubblewrap or the interpreter; known once it has been ended"""

    @property
    def pid(self) -> int:
        """The worker's process id as we see it.

        Raises:
            OSError: it has not started yet, or has ended.
        """

    def wait(self) -> int | None:
        """Wait a moment for the end: the exit status, or minus the signal; None if it has not come."""

    def end(self) -> None:
        """End it and all that it started, now, and close its pipes."""


class Program:
    """A worker, or a template of workers, that is a program of its own, in bubblewrap or not."""

    def __init__(
        self, popen: subprocess.Popen[bytes], requests: Pipe, replies: Pipe, info: int | None, complaints: int
    ) -> None:
        """
        Parameters:
            popen: the worker, or the bubblewrap that holds it.
            requests, replies: what to write to and to read from.
            info: where bubblewrap tells the process id of what it started.
            complaints: what it writes to standard error, until the worker has confined itself.
        """
        self._popen, self._info, self._pipes = popen, info, (requests, replies)
        self._complaints: int | None = complaints
        self.said = ""
        self._began, self._told = time.monotonic(), b""
        self._init: int | None = None
        self._pid: int | None = popen.pid if info is None else None
        self.requests, self.replies = requests.fileno(), replies.fileno()
        for descriptor in (self.requests, self.replies):
            ready_pipe(descriptor)

    @property
    def pid(self) -> int:
        if self._pid is None:
            init = self._init_pid(self._began + _START)
            started = children(init)
            if not started:
                raise ProcessLookupError("bubblewrap has not started it yet")
            self._pid = started[0]
        return self._pid

    def _init_pid(self, end: float) -> int:
        """Return the first process in bubblewrap's namespace: with it, all the others there end.

        Raises:
            OSError: bubblewrap did not start it, or does not say so before `end`, as `time.monotonic` has it.
        """
        if self._init is None:
            assert self._info is not None
            while _is_ready(self._info, end) and (more := os.read(self._info, 4096)):
                self._told += more
            try:
                self._init = int(json.loads(self._told)["child-pid"])
            except (ValueError, KeyError, TypeError):
                raise ProcessLookupError("bubblewrap did not start") from None
        return self._init

    def write(self, data: bytes) -> None:
        """Write all of `data` to it.

        Raises:
            OSError: it is gone, or does not read for too long.
        """
        view, end = memoryview(data), time.monotonic() + _START
        while view:
            if not _is_ready(self.requests, end, select.POLLOUT):
                raise TimeoutError("it does not read what it is told")
            with suppress(BlockingIOError):
                view = view[os.write(self.requests, view) :]

    def wait(self) -> int | None:
        try:
            status = self._popen.wait(_END)
        except subprocess.TimeoutExpired:
            self.end()
            status = self._popen.returncode
        if status is None:
            return None
        return 128 - status if status > 128 else status  # bubblewrap tells signals as a shell does

    def end(self) -> None:
        if self._info is not None and self._popen.poll() is None:
            with suppress(OSError, subprocess.TimeoutExpired):  # all in the namespace end before bubblewrap does
                os.kill(self._init_pid(time.monotonic() + _END), signal.SIGKILL)
                self._popen.wait(_END)
        with suppress(OSError):
            os.killpg(self._popen.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            self._popen.wait(_END)
        for pipe in self._pipes:
            pipe.close()
        if self._complaints is not None:
            self.said = _read_now(self._complaints)
        for descriptor in (self._info, self._complaints):
            if descriptor is not None:
                with suppress(OSError):
                    os.close(descriptor)
        self._info = self._complaints = None


class Process:
    """A worker process, from outside."""

    def __init__(self, origin: Origin, group: cgroup.Group | None) -> None:
        """
        Parameters:
            origin: how it came about, by which it is ended.
            group: the control group that it is in.
        """
        self._origin, self._group = origin, group
        self._state: int | None = None  # the attempt's thread in /proc
        self._thread: int | None = None
        self.requests, self.replies = origin.requests, origin.replies

    @property
    def pid(self) -> int:
        """The worker's process id as we see it; known once the worker has said something.

        Raises:
            OSError: it has not started yet, or has ended.
        """
        return self._origin.pid

    @property
    def said(self) -> str:
        """Why it did not start, in the words of bubblewrap or the interpreter; known once it has been ended."""
        return self._origin.said

    def attach(self) -> None:
        """Find the worker's process, and the thread in it that the attempt will run in.

        The worker has said that it has started, and has two threads; the attempt, which may begin more, is not there.

        Raises:
            OSError: it has ended.
        """
        if CLOCK_IS_READABLE:
            (thread,) = (task for task in self._tasks() if not task.endswith(f"/{self.pid}"))
            self._state = os.open(f"{thread}/stat", os.O_RDONLY)
            self._thread = int(thread.rpartition("/")[2])

    @contextmanager
    def on_our_processor(self) -> Iterator[None]:
        """Have the attempt's thread run where the one that calls this runs, and neither elsewhere meanwhile.

        For two that take turns: to wake a thread on another processor, which sleeps by then, takes longer than most
        answers do.
        """
        if self._thread is None:
            yield
            return
        before = os.sched_getaffinity(0)
        try:
            here = {int(Path("/proc/thread-self/stat").read_bytes().rpartition(b") ")[2].split()[_PROCESSOR])}
            os.sched_setaffinity(self._thread, here)
            os.sched_setaffinity(0, here)
        except OSError:  # it has ended, or that is not ours to say
            pass
        try:
            yield
        finally:
            with suppress(OSError):
                os.sched_setaffinity(0, before)
            if self._thread is not None:
                with suppress(OSError):
                    os.sched_setaffinity(self._thread, before)

    def threads(self) -> int:
        """Return how many threads the worker has now; 0 if that cannot be seen, as when it has ended."""
        try:
            return os.stat(f"/proc/{self.pid}/task").st_nlink - 2
        except OSError:
            return 0

    def ran_out_of_memory(self) -> bool:
        """Whether the kernel ended it for want of memory."""
        return self._group is not None and self._group.ran_out_of_memory()

    def clock(self) -> int:
        """CPU time of the worker's whole process so far, in nanoseconds; exact only while it is not running.

        It is 0 until bubblewrap has started the worker.

        Raises:
            OSError: the worker is gone; or `CLOCK_IS_READABLE` is false.
        """
        if not CLOCK_IS_READABLE:
            raise OSError("no clock of other processes here")
        try:
            pid = self.pid
        except OSError:
            return 0
        return time.clock_gettime_ns(~pid << 3 | 2)  # MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED)

    def is_waiting(self) -> bool:
        """Whether no thread of the worker runs, or would if it had a processor or what it reads from a disk."""
        try:
            states = [_state(Path(task, "stat").read_bytes()) for task in self._tasks()]
        except OSError:  # it has not started, or a thread has just ended
            return True
        return not any(state in b"RD" for state in states)

    def _tasks(self) -> list[str]:
        folder = f"/proc/{self.pid}/task"
        return [f"{folder}/{thread}" for thread in os.listdir(folder)]

    def is_computing(self) -> bool:
        """Whether the attempt's thread runs, or would if it had a processor; else it is blocked.

        Raises:
            OSError: the thread is gone.
        """
        assert self._state is not None
        return _state(os.pread(self._state, 512, 0)) == b"R"

    def ended(self) -> int:
        """Wait for the end; the exit status, or minus the signal."""
        status = self._origin.wait()
        return -signal.SIGKILL if status is None else status  # the kernel still holds it

    def kill(self) -> None:
        """End it and all that it started, now."""
        self._origin.end()
        if self._state is not None:
            with suppress(OSError):
                os.close(self._state)
        self._state = self._thread = None
        if self._group is not None:
            self._group.remove()


def ready_pipe(descriptor: int) -> None:
    """Make our end of a pipe to a worker one that does not block, and the pipe as large as it may be."""
    os.set_blocking(descriptor, False)
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, _PIPE_SIZE)


def children(pid: int) -> list[int]:
    """Return the children of a process with one thread, those that have ended and were not waited for among them.

    Raises:
        OSError: there is no such process.
    """
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _state(stat: bytes) -> bytes:
    """The letter for what a thread is doing, from its line in /proc, where the name in parentheses may be anything."""
    return stat.rpartition(b") ")[2][:1]


def _is_ready(descriptor: int, end: float, what: int = select.POLLIN) -> bool:
    """Wait until a pipe can be read, or written to; whether that came before `end`, as `time.monotonic` has it."""
    poll = select.poll()
    poll.register(descriptor, what)
    return bool(poll.poll(max(0.0, end - time.monotonic()) * 1000))


def _read_now(descriptor: int) -> str:
    """Return the last line of what is in a pipe that does not block."""
    try:
        text = os.read(descriptor, 1 << 16).decode("utf-8", "replace")
    except OSError:
        return ""
    return text.strip().rpartition("\n")[2][:_COMPLAINT]
