"""Workers at the best level of isolation that this machine holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kata_runner.errors import UnconfinedError
from kata_runner.model import Isolation, Limits
from kata_runner.sandbox import bubblewrap, cgroup
from kata_runner.sandbox.failures import Stopped
from kata_runner.sandbox.launch import Setup, Start, start
from kata_runner.sandbox.process import Process
from kata_runner.sandbox.session import Session
from kata_runner.seeds import derived

__all__ = ["Workers", "levels_forgotten", "try_isolation"]

_BEST = 3
_ALWAYS_OPEN = ("see other processes", "leave files for the next attempt", "read what others may read")


@contextmanager
def levels_forgotten() -> Iterator[None]:
    """Forget after this block that a level did not hold in it: in a process that stays, a bad moment must pass."""
    before = Workers._highest
    try:
        yield
    finally:
        Workers._highest = before


class Workers:
    """Starts workers for one grade: all alike, at one level."""

    _highest = _BEST  # the highest level that has not failed in this process

    def __init__(
        self,
        limits: Limits,
        seed: int,
        canary: Path,
        min_isolation: int = 0,
        max_isolation: int = _BEST,
        *,
        starts: Start | None = None,
        with_numpy: bool = False,
    ) -> None:
        """
        Parameters:
            limits: what each may use.
            seed: of the grade; what the attempt's own random choices are seeded with is derived from it.
            canary: a file that no attempt may read; the self-test tries to.
            min_isolation, max_isolation: the lowest level to put up with and the highest to try.
            starts: starts a worker, as `launch.start` does, which is used by default.
            with_numpy: whether attempts mostly import numpy.
        """
        self._start = starts or start
        self._limits, self._min_isolation, self._max_isolation = limits, min_isolation, max_isolation
        self._setup = Setup(
            limits,
            canary=str(canary),
            random_seed=derived(seed, "random"),
            numpy_seed=derived(seed, "numpy"),
            hash_seed=derived(seed, "hash") % 2**32,
            with_numpy=with_numpy,
        )
        self._waiting: list[tuple[int, Process]] = []

    def prepare(self) -> None:
        """Start a worker ahead of time: it boots while we do something else.

        Raises:
            UnconfinedError: none can be started that is confined as well as was asked for.
        """
        while True:
            level = self._candidate()
            try:
                self._waiting.append((level, self._start(level, self._setup)))
                return
            except OSError as error:
                if level <= self._min_isolation:
                    raise UnconfinedError(_not_started(str(error))) from None
                Workers._highest = level - 1

    def session(self) -> tuple[Session, Isolation]:
        """A worker ready to load an attempt, and how well it is confined.

        Raises:
            UnconfinedError: not as well as was asked for, or no worker can be started at all.
        """
        while True:
            if not self._waiting:
                self.prepare()
            level, process = self._waiting.pop(0)
            session = Session(process, self._limits)
            try:
                gaps = tuple(what for what, denied in session.started().items() if not denied)
                if not gaps:
                    return session, Isolation(level)
                if level == 0 and self._min_isolation == 0:
                    return session, Isolation(0, (*gaps, *_ALWAYS_OPEN))
                why = _open(gaps, self._min_isolation)
                session.close()
            except (Stopped, OSError) as error:
                session.close()
                why = _not_started(process.said or str(error))
            if level <= self._min_isolation:
                raise UnconfinedError(why)
            Workers._highest = level - 1

    def _candidate(self) -> int:
        level = min(Workers._highest, self._max_isolation)
        if level == 3 and not cgroup.available():
            level = 2
        if level >= 2 and bubblewrap.path() is None:
            level = 1
        return max(level, self._min_isolation)

    def close(self) -> None:
        """End the workers that were started ahead and not used."""
        while self._waiting:
            self._waiting.pop()[1].kill()


def try_isolation(min_isolation: int = 0, max_isolation: int = _BEST) -> Isolation:
    """Start a worker and end it; return how well it was confined.

    Raises:
        UnconfinedError: not as well as was asked for, or no worker can be started at all.
    """
    workers = Workers(Limits(), 0, Path(__file__), min_isolation, max_isolation)
    try:
        session, isolation = workers.session()
        session.close()
        return isolation
    finally:
        workers.close()


def _not_started(why: str) -> str:
    return f"no worker process can be started here: {why}"


def _open(gaps: tuple[str, ...], min_isolation: int) -> str:
    return f"the attempt could {', '.join(gaps)}, and isolation of level {min_isolation} is asked for"
