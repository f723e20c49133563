"""The process that waits to be forked, on multiprocessing's fork server.

It is one of our own: a program that uses multiprocessing itself has another, and its main module is not run again.
Nothing is imported from the current folder, there or in its forks: submissions may lie there, and one that is called
like a module would run unconfined.
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
        """Whether it runs. Once it has ended it is reaped, and its number forgotten, so that nobody waits for it again.

        `os.waitid`, which would leave it to be reaped, is not on every system.
        """
        pid: int | None = self._forkserver_pid  # type: ignore[has-type]
        try:
            if pid is not None and os.waitpid(pid, os.WNOHANG) == (0, 0):
                return True
        except ChildProcessError:
            pass  # somebody waited for all children
        if self._forkserver_pid == pid:  # type: ignore[has-type]  # else another thread has started one meanwhile
            self._forkserver_pid = None
        return False

    def _forget(self) -> None:
        """Close the pipe by which one that has ended could see that we live."""
        descriptor: int | None = self._forkserver_alive_fd  # type: ignore[has-type]
        self._forkserver_alive_fd = None
        if descriptor is not None:
            os.close(descriptor)


_server = _Server()


def _renew() -> None:
    """A process that was forked by a user has no such child: it starts its own."""
    global _server
    _server = _Server()


os.register_at_fork(after_in_child=_renew)


class Fork(BaseProcess):
    """A process like those of multiprocessing, forked from the one that waits."""

    _start_method = "forkserver"

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
        kept = os.dup(writer)  # by which the process sees that this one has ended
        self.finalizer = util.Finalize(self, util.close_fds, (kept, self.sentinel))  # type: ignore[attr-defined]
        with open(writer, "wb") as file:
            file.write(data)
        self.pid = forkserver.read_signed(self.sentinel)


def _preparation(process: BaseProcess) -> dict[str, Any]:
    """What a process is told before it does anything."""
    usual = spawn.get_preparation_data(process.name)
    kept = {key: value for key, value in usual.items() if not key.startswith("init_main")}
    return {**kept, "sys_path": _trusted_path()}


def _trusted_path() -> list[str]:
    """Where modules are looked for, without the current folder."""
    return [place for place in sys.path if place not in ("", ".")]


@contextmanager
def _own_environment() -> Iterator[None]:
    """Python started by `-c`, as the server is, looks for modules in the current folder unless it is told not to. And
    nothing that a user has set for Python in general is for our processes."""
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
    """A folder for the server's socket whose path is short enough for one (some 100 bytes, by the system), in place of
    multiprocessing's for this process, which lies in the folder for temporary files."""
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
    """A new folder that only this user can enter, in the first of the places that takes one.

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
    """What is started meanwhile does not get Ctrl-C, which a terminal sends to all: it goes to whoever asked."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
