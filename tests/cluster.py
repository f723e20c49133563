"""A Dask scheduler and its workers on this machine, each a process as on machines of its own."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

STARTS = 30.0  # seconds the scheduler may take to say where it is


class Cluster:
    """Processes that are killed, with all they have started, when the `with` block ends.

    Attributes:
        scheduler: process of the scheduler.
        workers: processes of the workers; where there is a nanny, this is the nanny's.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str], count: int, *options: str) -> None:
        """
        Parameters:
            folder: where the processes run, and the scheduler writes its address.
            environment: of all processes.
            count: of workers.
            options: of `dask worker`.
        """
        self._folder, self._environment = folder, environment
        self._file = folder / "scheduler.json"
        self._running: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._run("scheduler", "--port", "0")
        self.workers = [self._run("worker", "--nworkers", "1", "--nthreads", "1", *options) for _ in range(count)]

    def _run(self, what: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.dask_{what}", "--scheduler-file", str(self._file)]
        process = subprocess.Popen(
            [*command, "--no-dashboard", *options],
            cwd=self._folder,
            env=self._environment,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._running.append(process)
        return process

    @property
    def address(self) -> str:
        """Where the scheduler listens, once it does.

        Raises:
            TimeoutError: the scheduler has not said so in time.
        """
        end = time.monotonic() + STARTS
        while not (self._file.exists() and self._file.read_text()):
            if time.monotonic() > end:
                raise TimeoutError("the scheduler has not started")
            time.sleep(0.1)
        return str(json.loads(self._file.read_text())["address"])

    def __enter__(self) -> Cluster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for process in self._running:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
