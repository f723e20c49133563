"""The process that waits to be forked, on multiprocessing's fork server.

It is one of our own: a program that uses multiprocessing itself has another, and its main module is not run again.
Nothing is imported from the current folder, there or in its forks: submissions may lie there, and one that is named
after a module would run unconfined.

Private names of multiprocessing are used here and nowhere else. tests/pool/test_multiprocessing_internals.py says what
they must do; it fails when a newer Python has changed them.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import forkserver, popen_forkserver, reduction, resource_tracker, spawn, util
from multiprocessing.context import set_spawning_popen
from multiprocessing.process import BaseProcess, current_process
from typing import Any

from kata_runner.settings import tidy

__all__ = ["Fork"]

_ENDS = 1.0  # seconds that a killed process may take to end, on a busy machine
_LONGEST_FOLDER = 60  # bytes: what multiprocessing puts after it takes some 35
_SHORT_FOLDERS = ("/tmp", "/var/tmp", "/dev/shm")
_FLAGS = frozenset({"-I", "-E", "-s", "-S", "-P", "-B"})  # of Python: where modules come from, and no more
_WARM_UP = "kata_runner.pool.warm_up"  # by name: it stands on all the layers below it


class _Server(forkserver.ForkServer):
    """Starts its process when it is first needed, and anew if that was killed."""

    def __init__(self) -> None:
        super().__init__()
        self._starting = threading.Lock()
        self.set_forkserver_preload([_WARM_UP])

    def ensure_running(self) -> None:
        with self._starting:
            if not self._is_running():
                self._forget()
                with _own_environment(), _short_temporary_folder():
                    resource_tracker.ensure_running()  # which lets SIGINT through again when it has started
                    with _no_interrupt():
                        super().ensure_running()

    def await_end(self) -> None:
        """Give a process that was killed the moment that it takes to end, so that the next call starts another."""
        end = time.monotonic() + _ENDS
        while self._is_running() and time.monotonic() < end:
            time.sleep(0.01)

    def _is_running(self) -> bool:
        """Return whether the process runs. If not, reap it and forget its number, which another process may get.

        `os.waitid`, which need not reap it, is not on every system.
        """
        pid: int | None = self._forkserver_pid  # type: ignore[has-type]
        try:
            if pid is not None and os.waitpid(pid, os.WNOHANG) == (0, 0):
                return True
        except ChildProcessError:
            pass  # another caller has reaped our child, so `waitpid` finds none
        if self._forkserver_pid == pid:  # type: ignore[has-type]  # else another thread has started one meanwhile
            self._forkserver_pid = None
        return False

    def _forget(self) -> None:
        """Close the pipe by which a process that has ended could see that we live."""
        descriptor: int | None = self._forkserver_alive_fd  # type: ignore[has-type]
        self._forkserver_alive_fd = None
        if descriptor is not None:
            os.close(descriptor)


_server = _Server()


def _renew() -> None:
    """Have a process that a user forked start a server of its own: the one here is no child of it."""
    global _server
    _server = _Server()


os.register_at_fork(after_in_child=_renew)


class Fork(BaseProcess):
    """A process like those of multiprocessing, forked from the one that waits."""

    _start_method = "forkserver"

    def start(self) -> None:
        # A daemon of multiprocessing's, such as a worker of Dask's, may have no children, which could outlive it. Ours
        # cannot: they end with the process that asked.
        current_process()._config["daemon"] = False  # type: ignore[attr-defined]
        super().start()

    @staticmethod
    def _Popen(process: BaseProcess) -> _Popen:  # noqa: N802  # multiprocessing's name for it
        return _Popen(process)


class _Popen(popen_forkserver.Popen):
    def _launch(self, process: BaseProcess) -> None:
        """As multiprocessing does it, but by our server, and without the main module."""
        data = io.BytesIO()
        set_spawning_popen(self)
        try:
            reduction.dump(_preparation(process), data)
            reduction.dump(process, data)
        finally:
            set_spawning_popen(None)
        try:
            self._begin(data.getbuffer())
        except (EOFError, ConnectionError):
            _server.await_end()
            raise

    def _begin(self, data: memoryview) -> None:
        self.sentinel, writer = _server.connect_to_new_process(self._fds)  # type: ignore[attr-defined]
        alive = os.dup(writer)  # by which the process sees that this one has ended
        self.finalizer = util.Finalize(self, util.close_fds, (alive, self.sentinel))  # type: ignore[attr-defined]
        with open(writer, "wb") as file:
            file.write(data)
        self.pid = forkserver.read_signed(self.sentinel)


def _preparation(process: BaseProcess) -> dict[str, Any]:
    """Return what a process sets up before all else: the usual, without the main module."""
    usual = spawn.get_preparation_data(process.name)
    without_main = {key: value for key, value in usual.items() if not key.startswith("init_main")}
    return {**without_main, "sys_path": _trusted_path()}


def _trusted_path() -> list[str]:
    """Return where to look for modules, without the current folder."""
    return [place for place in sys.path if place not in ("", ".")]


@contextmanager
def _own_environment() -> Iterator[None]:
    """Start Python without what a user has set for it, and without the current folder, in which it would otherwise look
    for modules: the server is started by `-c`."""
    path, safe = sys.path.copy(), os.environ.get("PYTHONSAFEPATH")
    flags: Callable[[], list[str]] = vars(util)["_args_from_interpreter_flags"]
    sys.path[:] = _trusted_path()
    vars(util)["_args_from_interpreter_flags"] = lambda: [flag for flag in flags() if flag in _FLAGS]
    others = tidy(os.environ)
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        sys.path[:] = path
        vars(util)["_args_from_interpreter_flags"] = flags
        del os.environ["PYTHONSAFEPATH"]
        os.environ.update(others if safe is None else {**others, "PYTHONSAFEPATH": safe})


@contextmanager
def _short_temporary_folder() -> Iterator[None]:
    """Give the server's socket a folder whose path is short enough: systems allow some 100 bytes. Multiprocessing's own
    lies in the folder for temporary files."""
    config: dict[str, Any] = current_process()._config  # type: ignore[attr-defined]
    usual = config.get("tempdir")
    if len(os.fsencode(usual or tempfile.gettempdir())) <= _LONGEST_FOLDER:
        yield
        return
    folder = _make_folder(_SHORT_FOLDERS)
    util.Finalize(None, shutil.rmtree, args=(folder, True), exitpriority=-100)
    config["tempdir"] = folder
    try:
        yield
    finally:
        config["tempdir"] = usual


def _make_folder(places: Sequence[str]) -> str:
    """Make a folder that only this user can enter, in the first of the places that takes one.

    Raises:
        OSError: none does.
    """
    *others, last = places
    for place in others:
        with suppress(OSError):
            return tempfile.mkdtemp(prefix="kata-", dir=place)
    return tempfile.mkdtemp(prefix="kata-", dir=last)


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Start processes that do not get Ctrl-C, which a terminal sends to all: it is for the process that asked."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
