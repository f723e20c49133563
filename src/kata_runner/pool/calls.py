"""Calls in processes of their own, forked from one that has its imports behind it.

Nothing of one call is left for the next, nor in this process: pytest and hypothesis remember every test they ever ran.
A process that has done all imports waits, and each call runs in a fork of it, which costs some milliseconds.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, Pipe, wait
from typing import Any, ParamSpec, TypeVar

from kata_runner.pool.fork_server import Fork
from kata_runner.pool.memory_limit import limit_memory

__all__ = ["Bounds", "Call", "Forks", "LostError", "bound", "call", "call_within", "mark", "serve_alone"]

P = ParamSpec("P")
T = TypeVar("T")

_MARK = None  # a message that is no outcome: the call has come to `mark`
_ENDS = 1.0  # seconds that a process may take to end that has closed its pipe


@dataclass(frozen=True)
class Bounds:
    """What the process of a call may use; the processes that it starts are not counted."""

    memory: int
    """bytes of address space: beyond it, Python raises MemoryError there"""
    cpu: float
    """seconds of CPU time"""
    wall: float
    """seconds until it must have answered"""


class LostError(Exception):
    """The process of a call ended before it answered.

    Attributes:
        marked: whether the call had come to `mark`.
        spent: whether it had used up its CPU time, which no bad moment of the machine does.
    """

    def __init__(self, why: str, marked: bool = False, spent: bool = False) -> None:
        super().__init__(why, marked, spent)
        self.marked, self.spent = marked, spent

    def __str__(self) -> str:
        return str(self.args[0])


class Call:
    """A call of a function that can be imported, in a process of its own, from now on.

    Raises:
        LostError: the process from which it is forked was lost; the next call starts another.
    """

    def __init__(
        self,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        bounds: Bounds | None = None,
    ) -> None:
        """
        Parameters:
            bounds: what the process may use; None for whatever it likes.
        """
        self._bounds, self._begun, self._marked = bounds, time.monotonic(), False
        self._answer, theirs = Pipe(duplex=False)
        self._process = Fork(target=_serve, args=(theirs, bounds, function, args, kwargs), daemon=True)
        try:
            self._process.start()
        except (EOFError, ConnectionError):
            self._answer.close()
            raise LostError("the process of a call could not be forked") from None
        finally:
            theirs.close()

    def result(self) -> Any:
        """Wait until the call ends, and return what the function gives.

        Raises:
            LostError: the process ended without an answer that can be read: it was killed, or broke its bounds.
            Exception: what the function raises.
        """
        try:
            while (message := self._next()) is _MARK:
                self._marked = True
        finally:
            self.cancel()
            self._process.join()
            self._answer.close()
        good, value = message
        if isinstance(value, LostError):
            raise self._lost(str(value))
        if good:
            return value
        raise value

    def _next(self) -> Any:
        """Wait for the next message of the process: a mark, or its outcome.

        Raises:
            LostError: there is none.
        """
        left = None if self._bounds is None else max(0.0, self._begun + self._bounds.wall - time.monotonic())
        ready = wait([self._answer, self._process.sentinel], left)
        if not ready:
            assert self._bounds is not None
            raise self._lost(f"it ran out of time: it had not ended after {self._bounds.wall:g} s")
        try:
            if self._answer in ready:
                return self._answer.recv()
        except (EOFError, OSError):
            pass
        except Exception as error:  # whatever pickle, and what it calls, may raise
            raise self._lost(f"its answer cannot be read: {type(error).__name__}") from None
        self._process.join(_ENDS)
        raise self._lost(f"it ended early (exit status {self._process.exitcode})")

    def _lost(self, why: str) -> LostError:
        spent = self._bounds is not None and self._process.exitcode == -signal.SIGPROF
        if self._bounds is not None and spent:
            why = f"it ran out of time: it was still computing after {self._bounds.cpu:g} s"
        return LostError(why, self._marked, spent)

    def cancel(self) -> None:
        """End the process, and with it what it has started; from any thread."""
        self._process.kill()


def call(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call `function(*args, **kwargs)` in a process of its own.

    Raises:
        LostError: the process ended without an answer.
        Exception: what the function raises.
    """
    return call_within(None, function, *args, **kwargs)


def call_within(bounds: Bounds | None, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do as `call` does, in a process that may use no more than `bounds`."""
    result: T = Call(function, args, kwargs, bounds).result()
    return result


class Forks(ThreadPoolExecutor):
    """Makes calls, some at a time, each in a process of its own; ends those that run if the block is left by an
    exception."""

    def __init__(self, jobs: int) -> None:
        """
        Parameters:
            jobs: calls at a time.
        """
        self._here = threading.local()
        super().__init__(jobs, initializer=self._begin_thread)
        self._running: set[Call] = set()
        self._closed = False
        self._lock = threading.RLock()  # the collector may leave the block from within what holds it

    def _begin_thread(self) -> None:
        self._here.is_ours = True

    def submit(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        return super().submit(self.call_within, None, function, *args, **kwargs)  # type: ignore[arg-type]

    def submit_here(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a function in a thread of this process, in place of a call; it can make calls by `call_within`."""
        return super().submit(function, *args, **kwargs)

    def call_within(self, bounds: Bounds | None, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do as the function of that name does, and end the call if the block is left by an exception.

        Raises:
            LostError: as there; or the block has been left.
        """
        with self._lock:
            if self._closed:
                raise LostError("it was not begun")
            running = Call(function, args, kwargs, bounds)
            self._running.add(running)
            if self._closed:
                running.cancel()
        try:
            result: T = running.result()
            return result
        finally:
            self._running.discard(running)

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is not None:
            with self._lock:
                self._closed = True
                for running in [*self._running]:
                    running.cancel()
        # A block in a generator that nobody closed is left where the collector finds it, which may be a thread of ours:
        # that cannot wait for itself.
        self.shutdown(wait=not hasattr(self._here, "is_ours"), cancel_futures=kind is not None)


# ---------------------------------------------------------------- in the process of a call

_answer: Connection | None = None


def mark() -> None:
    """Report, from within a call, that it has begun what is to blame if this process is lost from here on."""
    if _answer is not None:
        _answer.send(_MARK)


def _serve(
    answer: Connection,
    bounds: Bounds | None,
    function: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> None:
    """Make the call, and send its outcome."""
    global _answer
    serve_alone()
    if bounds is not None:
        bound(bounds)
    _answer = answer
    _send(answer, _outcome(function, args, kwargs))
    answer.close()


def serve_alone() -> None:
    """Prepare a process that was forked to serve the one that asked: it ends with that one, and not before."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the process that asked, which ends this one
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_the_process_that_asked, daemon=True).start()


def bound(bounds: Bounds) -> None:
    """Have the kernel bound memory and CPU time of this process; the process that asked bounds the time on the wall."""
    limit_memory(bounds.memory)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)  # it ends the process, whatever that is doing in C
    signal.setitimer(signal.ITIMER_PROF, bounds.cpu)


def _outcome(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[bool, Any]:
    """Return whether the function returned, and what it gave or raised."""
    try:
        return True, function(*args, **kwargs)
    except Exception as error:
        return False, error
    except BaseException as error:  # nobody here to leave, and nobody to interrupt
        return False, LostError(f"it was left by {type(error).__name__}")


def _send(answer: Connection, outcome: tuple[bool, Any]) -> None:
    with suppress(OSError):  # nobody waits for it any more
        try:
            answer.send(outcome)
        except Exception as error:  # pickle raises whatever it likes, before anything is sent
            answer.send((False, LostError(f"its answer cannot be sent: {type(error).__name__}")))


def _end_with_the_process_that_asked() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
