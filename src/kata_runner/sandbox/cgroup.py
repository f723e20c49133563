"""Control groups: limits of memory and process count that also count descendants, where we may make such groups."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from kata_runner.worker.confine import MAX_TASKS

__all__ = ["Group", "available", "make"]

_MOUNT = Path("/sys/fs/cgroup")
_MOVED = "-judge"  # how the name of the group ends that we move into
_PATIENCE = (0.0, 0.001, 0.005, 0.02, 0.1)  # seconds


class Group:
    """A group of processes with limits of its own: one folder, or one for each controller under version 1."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders

    def entering(self) -> list[str]:
        """What to put in front of a command so that it runs in the group, and all that it starts."""
        enter = "".join(f'echo $$ > "${i}/cgroup.procs" && ' for i in range(1, len(self._folders) + 1))
        enter += f'shift {len(self._folders)} && exec "$@"'
        return ["/bin/sh", "-c", enter, "sh", *map(str, self._folders)]

    def add(self, pid: int) -> None:
        """Move a process into the group.

        Raises:
            OSError: it has ended, or we may not.
        """
        for folder in self._folders:
            (folder / "cgroup.procs").write_text(str(pid))

    def ran_out_of_memory(self) -> bool:
        """Whether the kernel ended a process of the group for want of memory."""
        for folder in self._folders:
            for name in ("memory.events", "memory.oom_control"):
                with suppress(OSError):
                    counts = dict(line.split() for line in (folder / name).read_text().splitlines())
                    if counts.get("oom_kill", "0") != "0":
                        return True
        return False

    def remove(self) -> None:
        """Remove the group; its processes must have ended."""
        for folder in self._folders:
            for pause in _PATIENCE:
                time.sleep(pause)
                try:
                    folder.rmdir()
                except FileNotFoundError:
                    break
                except OSError:  # what was killed takes a moment to be gone
                    continue
                break


def available() -> bool:
    """Whether we may make groups here."""
    return bool(_parents())


def make(memory: int) -> Group:
    """A new group, of at most `memory` bytes.

    Raises:
        OSError: we may not, whatever the look of it.
    """
    name = f"kata-{os.getpid()}-{secrets.token_hex(4)}"
    folders: list[Path] = []
    try:
        for parent, limits in _parents().items():
            folder = parent / name
            folder.mkdir()
            folders.append(folder)
            for limit, value in limits.items():
                (folder / limit).write_text(str(value or memory))
    except OSError:
        Group(tuple(folders)).remove()
        raise
    return Group(tuple(folders))


@cache
def _parents() -> Mapping[Path, Mapping[str, int]]:
    """Where a group is made, and the limits to set there; 0 stands for the number of bytes."""
    parents: Mapping[Path, Mapping[str, int]] = {}
    with suppress(OSError):
        if (_MOUNT / "cgroup.controllers").exists():
            parent = _delegated()
            parents = {parent: {"memory.max": 0, "pids.max": MAX_TASKS}} if parent else {}
        else:
            parents = _first_version()
    for parent in parents:
        _sweep(parent)
    return parents


def _sweep(parent: Path) -> None:
    """Remove the empty groups of judges that were killed."""
    for folder in parent.glob("kata-*-*"):
        owner = folder.name.split("-")[1]
        if not Path("/proc", owner).exists():
            with suppress(OSError):
                folder.rmdir()


def _first_version() -> Mapping[Path, Mapping[str, int]]:
    limits = {"memory": {"memory.limit_in_bytes": 0}, "pids": {"pids.max": MAX_TASKS}}
    parents = {_MOUNT / controller: limits[controller] for controller in limits}
    writable = all((p / "cgroup.procs").exists() and os.access(p, os.W_OK) for p in parents)
    return parents if writable else {}


def _delegated() -> Path | None:
    """Our own group under version 2, if it was given to us, made ready to hold groups with limits.

    A group with limited children must hold no process itself, so we first move into a child.
    """
    own = next(
        line.split("::", 1)[1] for line in Path("/proc/self/cgroup").read_text().splitlines() if line.startswith("0::")
    )
    parent = _MOUNT / own.lstrip("/")
    if parent.name.startswith("kata-") and parent.name.endswith(_MOVED):
        parent = parent.parent  # the process that we were forked from has been here
    if not os.access(parent / "cgroup.subtree_control", os.W_OK):
        return None
    if not {"memory", "pids"} <= set((parent / "cgroup.controllers").read_text().split()):
        return None
    if parent != _MOUNT and (pids := (parent / "cgroup.procs").read_text().split()):
        judge = parent / f"kata-{os.getpid()}{_MOVED}"
        judge.mkdir(exist_ok=True)
        for pid in pids:
            (judge / "cgroup.procs").write_text(pid)
    (parent / "cgroup.subtree_control").write_text("+memory +pids")
    return parent
