"""Calls in processes of their own, forked from one that has its imports behind it.

Nothing of one call is left for the next, nor in this process: pytest and hypothesis remember every test they ever ran.
A process that has done all imports waits, and each call runs in a fork of it, which costs some milliseconds.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection, Pipe, wait
from typing import Any, ParamSpec, TypeVar

from kata_runner.forkserver import Fork

__all__ = ["Call", "Forks", "LostError", "call"]

P = ParamSpec("P")
T = TypeVar("T")


class LostError(Exception):
    """The process of a call ended before it answered."""


class Call:
    """A call that runs somewhere else, from now on: of a function that can be imported there.

    Raises:
        LostError: the process from which it is forked was lost; the next call starts another.
    """

    def __init__(self, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self._answer, theirs = Pipe(duplex=False)
        self._process = Fork(target=_serve, args=(theirs, function, args, kwargs), daemon=True)
        # A daemon of multiprocessing's, such as a worker of Dask's, may have no children, which could outlive it. Ours
        # cannot: they end with the process that asked.
        multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
        try:
            self._process.start()
        except (EOFError, ConnectionError):
            self._answer.close()
            raise LostError("the process of a call could not be forked") from None
        finally:
            theirs.close()

    def result(self) -> Any:
        """What the function gives.

        Raises:
            LostError: the process ended without an answer: it was killed, or crashed.
            BaseException: what the function raises.
        """
        try:
            if self._answer not in wait([self._answer, self._process.sentinel]):
                raise EOFError
            good, value = self._answer.recv()
        except (EOFError, ConnectionError):
            self._process.join()
            raise LostError(f"the process of a call ended early (exit status {self._process.exitcode})") from None
        finally:
            self.cancel()
            self._process.join()
            self._answer.close()
        if good:
            return value
        raise value

    def cancel(self) -> None:
        """End the process, and with it what it has started; from any thread."""
        self._process.kill()


def call(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """`function(*args, **kwargs)`, made in a process of its own.

    Raises:
        LostError: the process ended without an answer.
        BaseException: what the function raises.
    """
    result: T = Call(function, args, kwargs).result()
    return result


class Forks(ThreadPoolExecutor):
    """Makes calls, some at a time, each in a process of its own. Left by an exception, it ends those that run."""

    def __init__(self, jobs: int) -> None:
        """
        Parameters:
            jobs: calls at a time.
        """
        super().__init__(jobs)
        self._running: set[Call] = set()
        self._closed = False
        self._lock = threading.Lock()

    def submit(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        return super().submit(self.call, function, *args, **kwargs)  # type: ignore[arg-type]

    def submit_caller(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a function in this process, in place of a call: it uses `call` for what it has done elsewhere."""
        return super().submit(function, *args, **kwargs)

    def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As the function `call`, but ended when the block is left by an exception.

        Raises:
            LostError: as there; or the block has been left.
        """
        with self._lock:
            if self._closed:
                raise LostError("it was not begun")
            running = Call(function, args, kwargs)
            self._running.add(running)
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
        self.shutdown(cancel_futures=kind is not None)


def _serve(answer: Connection, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Make the call, in the process that is for it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the process that asked, which ends this one
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    threading.Thread(target=_end_with_the_process_that_asked, daemon=True).start()
    try:
        outcome = True, function(*args, **kwargs)
    except Exception as error:
        outcome = False, error
    answer.send(outcome)
    answer.close()


def _end_with_the_process_that_asked() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)
