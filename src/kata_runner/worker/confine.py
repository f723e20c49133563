"""What a worker does to itself before it sees the attempt, and the self-test of whether that holds.

Everything here runs in the worker. The levels are described in docs/trust.md.
"""

from __future__ import annotations

import ctypes
import os
import resource
import struct
import sys
from collections.abc import Callable, Iterable, Sequence

from kata_runner.worker.packages import PackageFinder
from kata_runner.worker.seccomp import AUDIT_ARCH, program

__all__ = [
    "MAX_TASKS",
    "confine",
    "confine_files",
    "end_with_parent",
    "has_seccomp",
    "landlock_version",
    "limit_processes",
    "self_test",
]

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_GET_SECCOMP, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 4, 21, 22, 38
_SECCOMP_MODE_FILTER = 2
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_LANDLOCK_VERSION_QUERY = 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}  # Landlock version: how many file rights it knows
_NET_RIGHTS, _SCOPES = 0b11, 0b11  # bind and connect TCP; abstract sockets and signals
_SIGKILL = 9

MAX_OPEN_FILES = 64
MAX_TASKS = 128
"""threads, with the worker's own two and bubblewrap's process among them"""


def confine_files(*, isolation: int, readable: Sequence[str], hidden: Sequence[str]) -> None:
    """Give up files, and what an executable file could bring: for this process, and all that it forks.

    Parameters:
        isolation: the level to reach; from 1 on, Landlock is used. Where there is none, nothing happens; the self-test
            tells.
        readable: the files and folders that stay readable.
        hidden: folders inside them that do not, unless they are named above themselves.
    """
    if sys.platform == "linux":
        libc = _libc()
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if isolation >= 1:
            _restrict_files(libc, readable, hidden)


def confine(*, uid: int | None, finder: PackageFinder, isolation: int, memory: int, own_count: bool) -> None:
    """Give up what else an attempt must not have: for this process, which reads no file any more but modules.

    Parameters:
        uid: the user and group to become, when started as root.
        finder: what finds the installed packages; its folders are kept within reach.
        isolation: the level to reach; from 1 on, seccomp is used. Where there is none, nothing happens; the self-test
            tells.
        memory: address space, in bytes.
        own_count: whether the kernel counts its threads apart from those of other processes, so that it can limit them.
    """
    for name, limit in (
        ("RLIMIT_CORE", 0),
        ("RLIMIT_FSIZE", 0),  # pipes are not files: only writing to a file fails
        ("RLIMIT_NOFILE", MAX_OPEN_FILES),
        ("RLIMIT_AS", memory),
        *((("RLIMIT_NPROC", MAX_TASKS),) if own_count else ()),
    ):
        _limit(name, limit)
    if uid is not None:
        if sys.platform == "linux":
            _become(uid, finder)
        else:
            _drop_root(uid)
    end_with_parent()  # after the change of user, which undoes it
    if sys.platform == "linux" and isolation >= 1:
        _filter_calls(_libc())


def end_with_parent() -> None:
    """Have the kernel end this process when the one that started it ends, and show its memory to no other."""
    if sys.platform == "linux":
        libc = _libc()
        libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
        libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    return libc


def limit_processes() -> None:
    """No more processes, and no more threads: where there is no filter that tells the two apart."""
    _limit("RLIMIT_NPROC", 0)


def _limit(name: str, limit: int) -> None:
    """Set a limit; a system that does not know it (or refuses) shows in the self-test."""
    try:  # noqa: SIM105  # contextlib takes 9 ms to import
        resource.setrlimit(getattr(resource, name), (limit, limit))
    except (AttributeError, OSError, ValueError):
        pass


def _become(uid: int, finder: PackageFinder) -> None:
    """Drop root for good, and keep the importable modules within reach.

    The way to them may lead through a folder that only root can enter (an interpreter below /root). They are then
    reached through a descriptor that was opened before.
    """
    roots = {sys.base_prefix, sys.base_exec_prefix, *finder.folders.values()}
    descriptors = {root: os.open(root, os.O_PATH | os.O_DIRECTORY) for root in roots}
    _drop_root(uid)
    for root, descriptor in descriptors.items():
        if os.access(root, os.R_OK | os.X_OK):
            os.close(descriptor)
        else:
            _move_root(root, f"/proc/self/fd/{descriptor}", finder)


def _drop_root(uid: int) -> None:
    """Become a user and its group for good. Root's setgid and setuid change the saved ids too, on every system."""
    os.setgroups([])
    os.setgid(uid)
    os.setuid(uid)


def _move_root(root: str, alias: str, finder: PackageFinder) -> None:
    def moved(path: str) -> str:
        return alias + path[len(root) :] if path == root or path.startswith(root + "/") else path

    sys.path[:] = map(moved, sys.path)
    finder.folders = {name: moved(folder) for name, folder in finder.folders.items()}
    for module in list(sys.modules.values()):
        if paths := getattr(module, "__path__", None):
            module.__path__ = [*map(moved, paths)]
    for name in ("prefix", "exec_prefix", "base_prefix", "base_exec_prefix"):
        setattr(sys, name, moved(getattr(sys, name)))
    sys.path_importer_cache.clear()


def _restrict_files(libc: ctypes.CDLL, readable: Sequence[str], hidden: Sequence[str]) -> None:
    version = landlock_version(libc)
    if version < 1:
        return
    rights = max(count for since, count in _FILE_RIGHTS.items() if since <= version)
    attributes = struct.pack(
        "<QQQ",
        (1 << rights) - 1,
        _NET_RIGHTS if version >= 4 else 0,
        _SCOPES if version >= 6 else 0,
    )
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    rules = libc.syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(size), 0)
    for path, rights in _rights(readable, hidden):
        try:
            descriptor = os.open(path, os.O_PATH)
        except OSError:
            continue  # what is not there need not be readable
        libc.syscall(_LANDLOCK_ADD, rules, 1, struct.pack("<Qi", rights, descriptor), 0)
        os.close(descriptor)
    libc.syscall(_LANDLOCK_RESTRICT, rules, 0)
    os.close(rules)


def landlock_version(libc: ctypes.CDLL) -> int:
    """Return which version of Landlock the kernel has; less than 1 if it has none, or has it switched off."""
    version: int = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), _LANDLOCK_VERSION_QUERY)
    return version


def has_seccomp(libc: ctypes.CDLL) -> bool:
    """Whether the kernel filters system calls, and their numbers are known for this machine."""
    return os.uname().machine in AUDIT_ARCH and libc.prctl(_PR_GET_SECCOMP, 0, 0, 0, 0) >= 0


def _rights(readable: Iterable[str], hidden: Sequence[str]) -> Iterable[tuple[str, int]]:
    """Which rights to give for which path. A rule holds for all below it, so a folder with a hidden one in it is given
    child by child; its own listing stays readable, since imports need it."""
    for path in readable:
        if not os.path.isdir(path):
            yield path, _READ_FILE
        elif any(folder.startswith(path + "/") for folder in hidden):
            yield path, _READ_DIR
            children = (f"{path}/{name}" for name in os.listdir(path))
            yield from _rights((child for child in children if child not in hidden), hidden)
        else:
            yield path, _READ_FILE | _READ_DIR


def _filter_calls(libc: ctypes.CDLL) -> None:
    machine = os.uname().machine
    if machine not in AUDIT_ARCH:
        return
    code = ctypes.create_string_buffer(program(machine, os.getpid()))
    count = (len(code) - 1) // 8
    header = ctypes.create_string_buffer(struct.pack("@HP", count, ctypes.addressof(code)))
    libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(header), 0, 0)


def self_test(canary: str, judge: int, memory: int) -> dict[str, bool]:
    """Try what an attempt might, just before it is let in.

    Parameters:
        canary: a file that must not be readable.
        judge: the process id of the judge.
        memory: address space that must not be had, in bytes.
    Returns:
        For each thing tried, whether it was denied.
    """
    return {
        "read files": _denied(lambda: os.close(os.open(canary, os.O_RDONLY))),
        "write files": _denied(_write_file),
        "truncate files": _denied(lambda: os.close(os.open(os.devnull, os.O_RDONLY | os.O_TRUNC))),
        "use the network": _denied(_connect),
        "start processes": _denied(_fork),
        "write the judge's memory": _denied(lambda: os.close(os.open(f"/proc/{judge}/mem", os.O_RDWR))),
        "signal the judge": _denied(lambda: os.kill(judge, 0)),
        "take more memory": _denied(lambda: _allocate(memory)),
    }


def _denied(act: Callable[[], object]) -> bool:
    try:
        act()
    except (OSError, ImportError, MemoryError):
        return True
    return False


def _write_file() -> None:
    path = f"/tmp/kata-self-test-{os.getpid()}"
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    os.close(descriptor)
    os.unlink(path)


def _allocate(size: int) -> None:
    """Take memory, without touching it, and give it back."""
    libc = ctypes.CDLL(None)
    libc.malloc.argtypes, libc.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
    libc.free.argtypes = [ctypes.c_void_p]
    block = libc.malloc(size)
    if not block:
        raise MemoryError
    libc.free(block)


def _connect() -> None:
    import _socket

    with_any = _socket.socket()
    try:
        with_any.connect(("127.0.0.1", 9))
    except ConnectionRefusedError:
        pass  # refused by the machine there, so it was reached
    finally:
        with_any.close()


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
