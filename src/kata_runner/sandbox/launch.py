"""Starting a worker process at a given level of isolation, and ending it."""

from __future__ import annotations

import fcntl
import json
import marshal
import os
import re
import secrets
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

from kata_runner.sandbox import cgroup, places

__all__ = ["CLOCK_IS_READABLE", "Process", "Setup", "bubblewrap", "sent_modules", "start"]

CLOCK_IS_READABLE = sys.platform == "linux"
"""Whether one process can read another's CPU clock."""

_SOURCE = Path(__file__).parents[1]
_SENT = ("protocol", "worker")  # with all that is in them; beside these, nodes
_PIPE_SIZE = 1 << 20  # the most that Linux gives without privileges
_DYNAMIC_USERS = range(61184, 65520)  # what systemd too hands out to short-lived services
_PASSED_ON = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")  # the machine's choice of numerical kernels
_ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
_START = 30.0  # seconds that a process may take to read what it is told, and bubblewrap to start one: both take 0.01
_COMPLAINT = 400  # characters of standard error that are enough to say why something does not start
_END = 5.0  # seconds that a killed process may take to be gone
_OWN_COUNT = (5, 14)  # the Linux since which a user's processes are counted for each user namespace


@dataclass(frozen=True)
class Setup:
    """What a worker is told at its start; the fields, except for the last, are parameters of `worker.main.main`."""

    memory: int
    stack: int
    recursion: int
    output: int
    canary: str
    random_seed: int
    numpy_seed: int
    hash_seed: int
    """for Python itself, by the environment"""


class Process:
    """A worker process, from outside."""

    def __init__(
        self,
        popen: subprocess.Popen[bytes],
        info: int | None,
        group: cgroup.Group | None,
        complaints: int,
    ) -> None:
        """
        Parameters:
            popen: the worker, or the bubblewrap that holds it.
            info: where bubblewrap tells the process id of what it started.
            group: the control group that it is in.
            complaints: what it writes to standard error, until the worker has confined itself.
        """
        assert popen.stdin is not None
        assert popen.stdout is not None
        self._popen, self._info = popen, info
        self._complaints: int | None = complaints
        self._group = group
        self.said = ""
        """why it did not start, in the words of bubblewrap or the interpreter; known once it has been ended"""
        self._began, self._told = time.monotonic(), b""
        self._init: int | None = None
        self._state: int | None = None  # the attempt's thread in /proc
        self._pid: int | None = popen.pid if info is None else None
        self.requests = popen.stdin.fileno()
        self.replies = popen.stdout.fileno()
        for descriptor in (self.requests, self.replies):
            os.set_blocking(descriptor, False)
            if hasattr(fcntl, "F_SETPIPE_SZ"):
                with suppress(OSError):
                    fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, _PIPE_SIZE)

    @property
    def pid(self) -> int:
        """The worker's process id as we see it; known once the worker has said something.

        Raises:
            OSError: bubblewrap has not started it yet, or it has ended.
        """
        if self._pid is None:
            init = self._init_pid(self._began + _START)
            children = Path(f"/proc/{init}/task/{init}/children").read_text().split()
            if not children:
                raise ProcessLookupError("bubblewrap has not started it yet")
            self._pid = int(children[0])
        return self._pid

    def attach(self) -> None:
        """Find the worker's process, and the thread in it that the attempt will run in.

        The worker has said that it has started, and has two threads; the attempt, which may begin more, is not there.

        Raises:
            OSError: it has ended.
        """
        if CLOCK_IS_READABLE:
            (thread,) = (task for task in self._tasks() if not task.endswith(f"/{self.pid}"))
            self._state = os.open(f"{thread}/stat", os.O_RDONLY)

    def _init_pid(self, end: float) -> int:
        """Return the first process in bubblewrap's namespace: with it, all the others there end.

        Raises:
            OSError: bubblewrap did not start it, or does not say so before `end`, as `time.monotonic` has it.
        """
        if self._init is None:
            assert self._info is not None
            while _is_ready(self._info, end) and (more := os.read(self._info, 4096)):
                self._told += more
            try:
                self._init = int(json.loads(self._told)["child-pid"])
            except (ValueError, KeyError, TypeError):
                raise ProcessLookupError("bubblewrap did not start") from None
        return self._init

    def threads(self) -> int:
        """Return how many threads the worker has now; 0 if that cannot be seen, as when it has ended."""
        try:
            return os.stat(f"/proc/{self.pid}/task").st_nlink - 2
        except OSError:
            return 0

    def ran_out_of_memory(self) -> bool:
        """Whether the kernel ended it for want of memory."""
        return self._group is not None and self._group.ran_out_of_memory()

    def clock(self) -> int:
        """CPU time of the worker's whole process so far, in nanoseconds; exact only while it is not running.

        It is 0 until bubblewrap has started the worker.

        Raises:
            OSError: the worker is gone; or `CLOCK_IS_READABLE` is false.
        """
        if not CLOCK_IS_READABLE:
            raise OSError("no clock of other processes here")
        try:
            pid = self.pid
        except OSError:
            return 0
        return time.clock_gettime_ns(~pid << 3 | 2)  # MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED)

    def is_waiting(self) -> bool:
        """Whether no thread of the worker runs, or would if it had a processor or what it reads from a disk."""
        try:
            states = [_state(Path(task, "stat").read_bytes()) for task in self._tasks()]
        except OSError:  # it has not started, or a thread has just ended
            return True
        return not any(state in b"RD" for state in states)

    def _tasks(self) -> list[str]:
        folder = f"/proc/{self.pid}/task"
        return [f"{folder}/{thread}" for thread in os.listdir(folder)]

    def is_computing(self) -> bool:
        """Whether the attempt's thread runs, or would if it had a processor; else it is blocked.

        Raises:
            OSError: the thread is gone.
        """
        assert self._state is not None
        return _state(os.pread(self._state, 512, 0)) == b"R"

    def ended(self) -> int:
        """Wait for the end; the exit status, or minus the signal."""
        try:
            status = self._popen.wait(_END)
        except subprocess.TimeoutExpired:
            self.kill()
            status = self._popen.returncode
        if status is None:  # the kernel still holds it
            return -signal.SIGKILL
        return 128 - status if status > 128 else status  # bubblewrap tells signals as a shell does

    def kill(self) -> None:
        """End it and all that it started, now."""
        if self._info is not None and self._popen.poll() is None:
            with suppress(OSError, subprocess.TimeoutExpired):  # all in the namespace end before bubblewrap does
                os.kill(self._init_pid(time.monotonic() + _END), signal.SIGKILL)
                self._popen.wait(_END)
        with suppress(OSError):
            os.killpg(self._popen.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            self._popen.wait(_END)
        for pipe in (self._popen.stdin, self._popen.stdout):
            if pipe is not None:
                pipe.close()
        if self._complaints is not None:
            self.said = _read_now(self._complaints)
        for descriptor in (self._info, self._state, self._complaints):
            if descriptor is not None:
                with suppress(OSError):
                    os.close(descriptor)
        self._info = self._state = self._complaints = None
        if self._group is not None:
            self._group.remove()


def _state(stat: bytes) -> bytes:
    """The letter for what a thread is doing, from its line in /proc, where the name in parentheses may be anything."""
    return stat.rpartition(b") ")[2][:1]


def start(level: int, setup: Setup) -> Process:
    """A fresh worker; it says STARTED when it has confined itself, and waits.

    Parameters:
        level: 0 to 3, what docs/trust.md calls the levels. Whether it holds, the worker's self-test tells.
    Raises:
        OSError: the process cannot be started; the text says why.
    """
    command = [places.interpreter(), "-S", "-P", "-s", "-B", "-c", _boot_code()]
    group = info = inner = None
    if level >= 2:
        info, inner = os.pipe()
        command = [*_bubblewrap(inner), *command]
    if level >= 3:
        group = cgroup.make(setup.memory)
        command = [*group.entering(), *command]
    home = _empty_folder()
    complaints, complaining = os.pipe()
    try:
        for end in (complaints, complaining):
            os.set_blocking(end, False)  # who floods it loses what does not fit
        popen = subprocess.Popen(
            command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaining,
            cwd=home,
            env=_environment(setup.hash_seed),
            start_new_session=True,
            pass_fds=() if inner is None else (inner,),
        )
    except BaseException:
        for ours in (info, complaints):
            if ours is not None:
                os.close(ours)
        raise
    finally:
        os.close(complaining)
        if inner is not None:
            os.close(inner)
        if home != "/":
            os.rmdir(home)  # it stays the worker's folder: one in which nothing can be made
    process = Process(popen, info, group, complaints)
    try:
        _write(process.requests, _payload(level, setup))
    except OSError as error:
        process.kill()
        raise ChildProcessError(process.said or str(error)) from None
    except BaseException:
        process.kill()
        raise
    return process


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


def _payload(level: int, setup: Setup) -> bytes:
    told = asdict(setup)
    del told["hash_seed"]
    config = {
        **told,
        "uid": secrets.choice(_DYNAMIC_USERS) if os.geteuid() == 0 else None,
        "readable": places.readable(),
        "hidden": places.hidden(),
        "isolation": level,
        "own_count": os.geteuid() == 0 or (level >= 2 and _linux() >= _OWN_COUNT),
        "judge": os.getpid(),
    }
    body = marshal.dumps((sent_modules(), places.packages(), config))
    return len(body).to_bytes(8, "big") + body


def _linux() -> tuple[int, ...]:
    """Return the version of the kernel."""
    return tuple(int(part) for part in re.findall(r"\d+", os.uname().release)[:2])


def _write(descriptor: int, data: bytes) -> None:
    """Write all of it to a pipe that does not block.

    Raises:
        OSError: the reader is gone, or does not read for too long.
    """
    view, end = memoryview(data), time.monotonic() + _START
    while view:
        if not _is_ready(descriptor, end, select.POLLOUT):
            raise TimeoutError("it does not read what it is told")
        with suppress(BlockingIOError):
            view = view[os.write(descriptor, view) :]


def _is_ready(descriptor: int, end: float, what: int = select.POLLIN) -> bool:
    """Wait until a pipe can be read, or written to; whether that came before `end`, as `time.monotonic` has it."""
    poll = select.poll()
    poll.register(descriptor, what)
    return bool(poll.poll(max(0.0, end - time.monotonic()) * 1000))


def _read_now(descriptor: int) -> str:
    """Return the last line of what is in a pipe that does not block."""
    try:
        text = os.read(descriptor, 1 << 16).decode("utf-8", "replace")
    except OSError:
        return ""
    return text.strip().rpartition("\n")[2][:_COMPLAINT]


@cache
def bubblewrap() -> str | None:
    """Where bubblewrap is, if it is installed."""
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


def _bubblewrap(info: int) -> Iterable[str]:
    """The command in front of the worker's: own namespaces, and no file but the readable ones."""
    yield bubblewrap() or "bwrap"
    yield from "--unshare-pid --unshare-net --unshare-ipc --unshare-uts --unshare-cgroup-try".split()
    yield from "--die-with-parent --new-session --cap-drop ALL".split()
    if os.geteuid() == 0:  # the worker gives up root, and these with it
        yield from "--cap-add CAP_SETUID --cap-add CAP_SETGID".split()
    else:
        yield "--unshare-user"
    yield from ("--info-fd", str(info), "--dev", "/dev")
    paths = [path for path in places.readable() if not path.startswith("/dev/")]
    for link in sorted({link for path in paths for link in _links(path)}):
        yield from ("--symlink", os.path.realpath(link), link)
    paths = sorted({*map(os.path.realpath, paths)})
    for folder in sorted({str(parent) for path in paths for parent in Path(path).parents} - {"/"}):
        yield from ("--perms", "0755", "--dir", folder)
    hidden = [path for path in places.hidden() if any(path.startswith(p + "/") for p in paths)]
    for path in sorted({*paths, *hidden}):  # outer folders before inner ones
        yield from ("--tmpfs", path) if path in hidden else ("--ro-bind", path, path)
    yield from ("--dir", "/tmp", "--chdir", "/tmp", "--")


def _links(path: str) -> Iterable[str]:
    """The first symbolic link on the way to `path`, if there is one."""
    way = (str(p) for p in (*reversed(Path(path).parents), path))
    return [link for link in way if os.path.islink(link)][:1]
