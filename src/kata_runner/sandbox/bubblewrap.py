"""bubblewrap: where it is, the command that puts a worker into namespaces of its own, and what is left of old ones."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

from kata_runner.sandbox import places

__all__ = ["command", "path"]


@cache
def path() -> str | None:
    """Return where bubblewrap is; None if it is not installed."""
    found = shutil.which("bwrap")
    if found is not None:
        _sweep(found.encode())
    return found


def _sweep(command: bytes) -> None:
    """End what is left of sandboxes whose judge was killed just as they were set up: bubblewrap then waits for ever for
    a parent that has gone. Nothing has run in them."""
    for entry in os.scandir("/proc"):
        if not entry.name.isdecimal():
            continue
        with suppress(OSError):
            status = Path(entry.path, "status").read_bytes()
            if b"\nPPid:\t1\n" not in status or b"\nName:\tbwrap\n" not in b"\n" + status:
                continue
            if Path(entry.path, "cmdline").read_bytes().startswith(command) and _is_alone(int(entry.name)):
                os.kill(int(entry.name), signal.SIGKILL)


def _is_alone(pid: int) -> bool:
    """Whether it has no child, and is the first process of a namespace of its own."""
    (namespaces,) = (line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("NSpid:"))
    return not Path(f"/proc/{pid}/task/{pid}/children").read_text() and namespaces.split()[-1] == "1"


def command(info: int) -> Iterable[str]:
    """Yield the command in front of the worker's: own namespaces, and no file but the readable ones.

    Parameters:
        info: the descriptor on which bubblewrap is to tell the process id of what it starts.
    """
    yield path() or "bwrap"
    yield from "--unshare-pid --unshare-net --unshare-ipc --unshare-uts --unshare-cgroup-try".split()
    yield from "--die-with-parent --new-session --cap-drop ALL".split()
    if os.geteuid() == 0:  # the worker gives up root, and these with it
        yield from "--cap-add CAP_SETUID --cap-add CAP_SETGID".split()
    else:
        yield "--unshare-user"
    yield from ("--info-fd", str(info), "--dev", "/dev")
    shown = [name for name in places.readable() if not name.startswith("/dev/")]
    for link in sorted({link for name in shown for link in _links(name)}):
        yield from ("--symlink", os.path.realpath(link), link)
    shown = sorted({*map(os.path.realpath, shown)})
    for folder in sorted({str(parent) for name in shown for parent in Path(name).parents} - {"/"}):
        yield from ("--perms", "0755", "--dir", folder)
    hidden = [name for name in places.hidden() if any(name.startswith(outer + "/") for outer in shown)]
    for name in sorted({*shown, *hidden}):  # outer folders before inner ones
        yield from ("--tmpfs", name) if name in hidden else ("--ro-bind", name, name)
    yield from ("--dir", "/tmp", "--chdir", "/tmp", "--")


def _links(name: str) -> Iterable[str]:
    """Return the first symbolic link on the way to a file or folder, if there is one."""
    way = (str(p) for p in (*reversed(Path(name).parents), name))
    return [link for link in way if os.path.islink(link)][:1]
