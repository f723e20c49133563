"""Processes that stay: each makes one call after another, and keeps what it made for them."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, Pipe
from typing import Any

from kata_runner.pool.calls import Bounds, LostError, bound, serve_alone
from kata_runner.pool.fork_server import Fork
from kata_runner.pool.memory_limit import limit_memory
from kata_runner.worker.confine import end_with_parent

__all__ = ["Child", "Resident", "Residents"]

_ENDS = 5.0  # seconds that a killed process may take to be gone, and with it its forks
IDLE = 60.0  # seconds without a call after which a process ends: an executor of others may never close it


class Resident:
    """A process, forked from the one that waits, that makes calls until it is closed, or has had none for a minute."""

    def __init__(self, memory: int) -> None:
        """
        Parameters:
            memory: bytes of address space: beyond it, Python raises MemoryError there.
        Raises:
            LostError: it could not be forked.
        """
        self.is_idle = True
        """whether it waits for a call, and there is nothing to be read of it"""
        self._pipe, theirs = Pipe()
        self._process = Fork(target=_serve, args=(theirs, memory), daemon=True)
        try:
            self._process.start()
        except (EOFError, OSError):
            self._pipe.close()
            raise LostError("a process could not be forked") from None
        finally:
            theirs.close()

    def call(self, wall: float, function: Callable[..., Any], *args: Any) -> Any:
        """Call a function there, and return what it returns.

        Parameters:
            wall: seconds that it may take.
        Raises:
            LostError: there is no answer that can be read; this process is of no more use.
            Exception: what the function raises.
        """
        self.is_idle = False
        try:
            self._pipe.send((function, args))
            if not self._pipe.poll(wall):
                raise LostError(f"it had not answered after {wall:g} s")
            good, value = self._pipe.recv()
        except (EOFError, OSError):
            raise LostError("it ended early") from None
        self.is_idle = True
        if good:
            return value
        raise value

    def close(self) -> None:
        """End the process, and with it what it has started; from any thread."""
        self._process.kill()
        self._process.join(_ENDS)
        self._pipe.close()


class Residents:
    """As many resident processes as there are calls at a time."""

    def __init__(self, memory: int) -> None:
        """
        Parameters:
            memory: as `Resident` takes it.
        """
        self._memory = memory
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        """Begin without any: in a process that a user forked, those of the one before it are not to be asked."""
        self._pid = os.getpid()
        self._idle: list[Resident] = []
        self._all: set[Resident] = set()
        self._lock = threading.RLock()  # the collector may close them from within what holds it

    @contextmanager
    def one(self) -> Iterator[Resident]:
        """Give a process that is idle, or a new one; one that has not answered is not used again.

        Raises:
            LostError: there can be none.
        """
        if self._pid != os.getpid():
            self._begin()
        resident = self._take()
        try:
            yield resident
        finally:
            with self._lock:
                again = resident.is_idle and not self._closed
                if again:
                    self._idle.append(resident)
                else:
                    self._all.discard(resident)
            if not again:
                resident.close()

    def _take(self) -> Resident:
        with self._lock:
            if self._closed:
                raise LostError("it was not begun")
            if self._idle:
                return self._idle.pop()
        resident = Resident(self._memory)
        with self._lock:
            if not self._closed:
                self._all.add(resident)
                return resident
        resident.close()
        raise LostError("it was not begun")

    def close(self) -> None:
        """End all of them; from any thread."""
        with self._lock:
            self._closed = True
            everyone, self._all, self._idle = self._all, set(), []
        for resident in everyone if self._pid == os.getpid() else ():
            resident.close()


# ---------------------------------------------------------------- in such a process


def _serve(pipe: Connection, memory: int) -> None:
    """Make calls until nobody wants more."""
    serve_alone()
    limit_memory(memory)
    with suppress(Exception):  # what cannot be read or sent ends this process, which is a loss that is told
        while pipe.poll(IDLE):
            function, args = pipe.recv()
            try:
                outcome = True, function(*args)
            except Exception as error:
                outcome = False, error
            pipe.send(outcome)


class Child:
    """A fork of this process that makes calls of one function, which may touch nothing here, one after another.

    To fork, and to copy each page of memory that a call touches for the first time, takes longer than most calls do.
    """

    def __init__(self, bounds: Bounds, function: Callable[..., Any]) -> None:
        """
        Parameters:
            bounds: of each call.
        """
        self._bounds = bounds
        self.calls = 0
        """how many calls were made"""
        self._pipe, theirs = Pipe()
        parent = os.getpid()
        self._pid = os.fork()
        if self._pid == 0:
            try:
                gc.disable()  # a collection would touch, and so copy, all that there is
                end_with_parent()
                self._pipe.close()
                while os.getppid() == parent:
                    args = theirs.recv()
                    bound(bounds)
                    theirs.send(function(*args))
            finally:
                os._exit(0)
        theirs.close()

    def call(self, *args: Any) -> Any:
        """Call the function there, and return what it returns.

        Raises:
            LostError: it has ended without an answer, or raised something; the child is of no more use.
        """
        self.calls += 1
        try:
            self._pipe.send(args)
            if not self._pipe.poll(self._bounds.wall):
                raise LostError(f"it had not answered after {self._bounds.wall:g} s")
            return self._pipe.recv()
        except LostError:
            raise
        except Exception as error:
            raise LostError(f"it has not answered: {type(error).__name__}") from None

    def close(self) -> None:
        """End it, now."""
        self._pipe.close()
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
