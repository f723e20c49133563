"""Starts a worker process at a given level of isolation, and tells it what it needs."""

from __future__ import annotations

import marshal
import os
import re
import secrets
import socket
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

from kata_runner.model import Limits
from kata_runner.sandbox import bubblewrap, cgroup, places
from kata_runner.sandbox.process import Process, Program

__all__ = ["Setup", "Start", "sent_modules", "start", "start_template", "worker_config"]

_SOURCE = Path(__file__).parents[1]
_SENT = ("protocol", "worker")  # with all that is in them; beside these, nodes
_DYNAMIC_USERS = range(61184, 65520)  # what systemd too hands out to short-lived services
_PASSED_ON = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")  # the machine's choice of numerical kernels
_ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
_KEPT_THERE = ("memory", "stack", "recursion", "output")  # the limits that a worker keeps itself: it learns no others
_OWN_COUNT = (5, 14)  # the Linux since which a user's processes are counted for each user namespace


@dataclass(frozen=True)
class Setup:
    """What all workers of a grade are told at their start."""

    limits: Limits
    canary: str
    """a file that no attempt may read"""
    random_seed: int
    numpy_seed: int
    hash_seed: int
    """for Python itself, by the environment"""
    with_numpy: bool = False
    """whether attempts mostly import numpy"""


Start = Callable[[int, Setup], Process]
"""starts a worker at a level of isolation, as `start` does"""


def start(level: int, setup: Setup) -> Process:
    """A fresh worker; it says STARTED when it has confined itself, and waits.

    Parameters:
        level: 0 to 3, what docs/trust.md calls the levels. Whether it holds, the worker's self-test tells.
    Raises:
        OSError: the process cannot be started; the text says why.
    """
    group = cgroup.make(setup.limits.memory) if level >= 3 else None
    program = _started(level, setup.hash_seed, "kata_runner.worker.main", worker_config(level, setup), group)
    return Process(program, group)


def start_template(level: int, hash_seed: int, preload: Sequence[str]) -> tuple[Program, socket.socket]:
    """Start a process that forks workers; return it, and the socket by which it is told to (`worker.template`).

    Parameters:
        level: 1 to 3, which the workers have to reach.
        hash_seed: of all of them.
        preload: modules that they have.
    Raises:
        OSError: the process cannot be started; the text says why.
    """
    ours, theirs = socket.socketpair()
    with theirs:
        try:
            config: dict[str, object] = {"preload": [*preload]}
            return _started(level, hash_seed, "kata_runner.worker.template", config, None, (ours, theirs)), ours
        except BaseException:
            ours.close()
            raise


def _started(
    level: int,
    hash_seed: int,
    begin: str,
    config: dict[str, object],
    group: cgroup.Group | None,
    sockets: tuple[socket.socket, socket.socket] | None = None,
) -> Program:
    """Start a program.

    Parameters:
        begin: the module whose `main` it runs.
        config: arguments of that, beside those that all have.
        group: the control group for it.
        sockets: our end and its end of what is its standard input; two pipes by default.
    Raises:
        OSError: it cannot be started; the text says why.
    """
    command = [places.interpreter(), "-S", "-P", "-s", "-B", "-c", _boot_code()]
    info = inner = None
    if level >= 2:
        info, inner = os.pipe()
        command = [*bubblewrap.command(inner), *command]
    if group is not None:
        command = [*group.entering(), *command]
    home = _empty_folder()
    complaints, complaining = os.pipe()
    try:
        for end in (complaints, complaining):
            os.set_blocking(end, False)  # who floods it loses what does not fit
        popen = subprocess.Popen(
            command,
            bufsize=0,
            stdin=sockets[1].fileno() if sockets else subprocess.PIPE,
            stdout=subprocess.DEVNULL if sockets else subprocess.PIPE,
            stderr=complaining,
            cwd=home,
            env=_environment(hash_seed),
            start_new_session=True,
            pass_fds=() if inner is None else (inner,),
        )
    except BaseException:
        for ours in (info, complaints):
            if ours is not None:
                os.close(ours)
        if group is not None:
            group.remove()
        raise
    finally:
        os.close(complaining)
        if inner is not None:
            os.close(inner)
        if home != "/":
            os.rmdir(home)  # it stays the worker's folder: one in which nothing can be made
    if sockets:
        program = Program(popen, sockets[0], sockets[0], info, complaints)
    else:
        assert popen.stdin is not None
        assert popen.stdout is not None
        program = Program(popen, popen.stdin, popen.stdout, info, complaints)
    try:
        program.write(_payload(level, begin, config))
    except BaseException as error:
        program.end()
        if group is not None:
            group.remove()
        if isinstance(error, OSError):
            raise ChildProcessError(program.said or str(error)) from None
        raise
    return program


def _empty_folder() -> str:
    try:
        return tempfile.mkdtemp(prefix="kata-")
    except OSError:  # a full or read-only disk
        return "/"


def _environment(hash_seed: int) -> dict[str, str]:
    """Nothing of ours but what makes results repeatable."""
    passed_on = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    return {
        **passed_on,
        **dict.fromkeys(_ONE_THREAD, "1"),
        "PYTHONHASHSEED": str(hash_seed),
        "LC_ALL": "C.UTF-8",
    }


@cache
def _boot_code() -> str:
    return (_SOURCE / "worker" / "boot.py").read_text(encoding="utf-8")


@cache
def sent_modules() -> dict[str, CodeType | None]:
    """Return the code of every module that a worker gets, by name; None for a package."""
    codes: dict[str, CodeType | None] = dict.fromkeys(("kata_runner", *(f"kata_runner.{name}" for name in _SENT)))
    for path in (_SOURCE / "nodes.py", *(path for name in _SENT for path in sorted((_SOURCE / name).glob("[!_]*.py")))):
        name = ".".join(("kata_runner", *path.relative_to(_SOURCE).with_suffix("").parts))
        codes[name] = SourceFileLoader(name, str(path)).get_code(name)  # as written: pytest's loader would rewrite it
    return codes


def _payload(level: int, begin: str, config: dict[str, object]) -> bytes:
    shared = {"readable": places.readable(), "hidden": places.hidden(), "isolation": level}
    body = marshal.dumps((sent_modules(), places.packages(), begin, {**shared, **config}))
    return len(body).to_bytes(8, "big") + body


def worker_config(level: int, setup: Setup) -> dict[str, object]:
    """Return what a worker is told about itself, as `worker.main.serve` takes it."""
    return {
        **{name: getattr(setup.limits, name) for name in _KEPT_THERE},
        "canary": setup.canary,
        "random_seed": setup.random_seed,
        "numpy_seed": setup.numpy_seed,
        "uid": secrets.choice(_DYNAMIC_USERS) if os.geteuid() == 0 else None,
        "own_count": os.geteuid() == 0 or (level >= 2 and _linux() >= _OWN_COUNT),
        "judge": os.getpid(),
    }


@cache
def _linux() -> tuple[int, ...]:
    """Return the version of the kernel."""
    return tuple(int(part) for part in re.findall(r"\d+", os.uname().release)[:2])
