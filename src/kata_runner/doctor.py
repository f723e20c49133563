"""What this machine can do for the grader, and what would make it better."""

from __future__ import annotations

import ctypes
import platform
import sys
from collections.abc import Iterator

from kata_runner.catalog import Catalog
from kata_runner.errors import UnconfinedError
from kata_runner.history import History
from kata_runner.safe_text import plain
from kata_runner.sandbox import bubblewrap, cgroup, places
from kata_runner.sandbox.workers import try_isolation
from kata_runner.version import __version__, installed
from kata_runner.worker import confine

__all__ = ["examine"]

_LEVELS = {
    0: "limits of time, memory and output: for your own code only",
    1: "and no files, network, processes or signals (Landlock, seccomp)",
    2: "and namespaces of its own (bubblewrap)",
    3: "and limits that count descendants (control groups)",
}
_PACKAGES = ("pytest", "hypothesis", "pytest-benchmark", "msgpack", "numpy", "typer", "mutmut")


def examine(katas: Catalog) -> Iterator[tuple[str, str]]:
    """(what, how it is) for everything that matters."""
    yield "kata", f"{__version__}, {len(katas.slugs)} katas in {katas.root}"
    yield "python", f"{platform.python_version()} on {platform.platform()}, workers run {places.interpreter()}"
    yield "packages", ", ".join(f"{name} {installed(name) or '(not installed)'}" for name in _PACKAGES)
    yield "history", str(History.default().path)
    yield "kernel", _kernel()
    best = -1
    for level, means in _LEVELS.items():
        holds, how = _try(level)
        best = level if holds else best
        yield f"level {level}", f"{how}: {means}"
    yield "", f"Attempts run at level {best} here."
    yield from (("advice", text) for text in _advice(best))


def _kernel() -> str:
    """Say what the kernel has to confine a process without root."""
    if sys.platform != "linux":
        return f"{platform.system()} has neither Landlock nor seccomp"
    libc = ctypes.CDLL(None)
    version = confine.landlock_version(libc)
    landlock = f"Landlock version {version}" if version > 0 else "no Landlock, or it is switched off"
    return f"{landlock}; {'seccomp' if confine.has_seccomp(libc) else 'no seccomp filter for this machine'}"


def _try(level: int) -> tuple[bool, str]:
    """Start a worker at this level, and see whether its self-test holds."""
    if level >= 2 and bubblewrap.path() is None:
        return False, "no (bwrap is not installed)"
    if level == 3 and not cgroup.available():
        return False, "no (no control group is delegated to us)"
    try:
        isolation = try_isolation(level, level)
    except UnconfinedError as error:
        return False, plain(f"no ({error.why})")
    gaps = f", but an attempt could {', '.join(isolation.gaps)}" if isolation.gaps else ""
    return True, f"yes{gaps}"


def _advice(best: int) -> Iterator[str]:
    if sys.platform != "linux":
        yield "To grade other people's code, use Linux: only there can attempts be confined."
    elif best < 1:
        yield "To grade other people's code, use Linux 5.13 or newer, where Landlock confines attempts without root."
    elif best < 2 and bubblewrap.path() is not None:
        yield "bubblewrap is installed, but starts no worker (level 2 says why). Often user namespaces are forbidden."
    elif best < 2:
        yield "bubblewrap would add namespaces: install the package bubblewrap, if it is allowed here."
    elif best < 3:
        command = "systemd-run --user --scope -p Delegate=yes kata ..."
        yield f"A delegated control group would add limits that count descendants: {command}"
