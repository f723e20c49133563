"""Grading an attempt whenever it is saved."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from watchfiles import watch

from kata_runner.catalog import Catalog
from kata_runner.grader import Options, grade
from kata_runner.model import Grade, Kata
from kata_runner.pool.calls import Call, LostError

__all__ = ["Event", "Failed", "Gone", "Graded", "Grading", "Watcher"]

# Editors write a file in several steps, or write another and rename it: wait until nothing has happened for a moment.
_QUIET, _MOST = 20, 100  # milliseconds
_POLL = 0.2  # seconds between looks, where the system does not tell of changes


@dataclass(frozen=True)
class Grading:
    """The file was saved, and is being graded."""


@dataclass(frozen=True)
class Graded:
    """It is graded."""

    grade: Grade


@dataclass(frozen=True)
class Failed:
    """It could not be graded, which is not the learner's fault."""

    why: str


@dataclass(frozen=True)
class Gone:
    """The file is not there any more."""


Event = Grading | Graded | Failed | Gone


class Watcher:
    """Watches one attempt, and puts what happens into a queue: in threads of its own, which end with `close`."""

    def __init__(
        self,
        kata: Kata,
        attempt: Path,
        options: Options,
        katas: Catalog,
        tell: Callable[[Event], object],
        *,
        poll: bool,
    ) -> None:
        """
        Parameters:
            tell: called with each event, from other threads.
            poll: whether to look at the file again and again: for network mounts, which tell of no changes.
        """
        self._kata, self._attempt, self._options, self._katas = kata, attempt.absolute(), options, katas
        self._tell, self._poll = tell, poll
        self._saves: SimpleQueue[bool] = SimpleQueue()  # False ends it
        self._running: Call | None = None
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._paused = False
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._look, self._work)]
        for thread in self._threads:
            thread.start()

    def pause(self) -> None:
        """Take no notice of saves until `go_on`."""
        self._paused = True

    def go_on(self) -> None:
        """Take notice of them again."""
        self._paused = False

    def save(self) -> None:
        """Grade the attempt now, as if it had been saved; a grading that runs is given up."""
        with self._lock:
            if self._running is not None:
                self._running.cancel()
            self._saves.put(True)

    def close(self) -> None:
        """Stop watching, and end what runs."""
        with self._lock:
            self._over.set()
            if self._running is not None:
                self._running.cancel()
            self._saves.put(False)
        for thread in self._threads:
            thread.join()

    def _look(self) -> None:
        for _ in self._polled() if self._poll else self._notified():
            if self._paused:
                continue
            if self._attempt.exists():
                self.save()
            else:
                self._tell(Gone())

    def _notified(self) -> Iterator[object]:
        """Once for every change; the folder is watched, not the file: editors put another file in its place."""
        folder, name = self._attempt.parent, self._attempt.name
        return watch(
            folder,
            watch_filter=lambda _, path: Path(path).name == name,
            debounce=_MOST,
            step=_QUIET,
            rust_timeout=500,
            stop_event=self._over,
            raise_interrupt=False,
            recursive=False,
        )

    def _polled(self) -> Iterator[object]:
        """The same by looking again and again; ours, since the library's own polling misses changes within a second."""
        before = self._stamp()
        while not self._over.wait(_POLL):
            now = self._stamp()
            if now != before:
                yield now
            before = now

    def _stamp(self) -> tuple[int, int, int] | None:
        try:
            about = self._attempt.stat()
        except OSError:
            return None
        return about.st_mtime_ns, about.st_size, about.st_ino

    def _work(self) -> None:
        while self._saves.get():
            while not self._saves.empty():  # only the latest save counts
                if not self._saves.get():
                    return
            with self._lock:
                if self._over.is_set():
                    return
                self._tell(Grading())
                self._running = Call(grade, (self._kata, self._attempt, self._options), {"katas": self._katas})
            try:
                result = self._running.result()
            except LostError as error:
                result = error
            with self._lock:
                self._running = None
                overtaken = not self._saves.empty()
            if not overtaken:
                self._tell(Failed(str(result)) if isinstance(result, LostError) else Graded(result))
