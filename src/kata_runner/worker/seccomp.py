"""The seccomp filter of a worker: an allow list for an ordinary Python program that computes.

What is listed nowhere gives ENOSYS, so that the C library falls back to what is. Anything that could reach beyond the
process (sockets, new programs, new processes, signals to others, file modes and owners, tracing, namespaces, keys,
shared memory) or coarsen its own CPU clock (timers on it, limits of it) is not listed, or gives EPERM.

A call that does many things, told apart by a command or by flags, is allowed for those that programs need, one by one.
Opening files to read is left to Landlock, which sees paths; this filter sees only numbers. It refuses to open them for
anything else, since old versions of Landlock let what may be read be truncated.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

__all__ = ["AUDIT_ARCH", "program"]

AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}  # linux/audit.h

_COLUMNS = ("x86_64", "aarch64")

# name x86_64 aarch64, from the kernel's asm/unistd_64.h and asm-generic/unistd.h; "-" where there is none
_ALLOWED = """
read 0 63, write 1 64, poll 7 -, ppoll 271 73, futex 202 98, clock_gettime 228 113, mmap 9 222, munmap 11 215,
mprotect 10 226, mremap 25 216, madvise 28 233, brk 12 214, readv 19 65, writev 20 66, pread64 17 67, pwrite64 18 68,
close 3 57, lseek 8 62, access 21 -, faccessat 269 48,
faccessat2 439 439, stat 4 -, lstat 6 -, fstat 5 80, newfstatat 262 79, statx 332 291, readlink 89 -, readlinkat 267 78,
getcwd 79 17, getdents64 217 61, dup 32 23, dup2 33 -, dup3 292 24, pipe 22 -, pipe2 293 59, select 23 -,
pselect6 270 72, epoll_create1 291 20, epoll_ctl 233 21, epoll_wait 232 -, epoll_pwait 281 22, eventfd2 290 19,
membarrier 324 283, rseq 334 293, set_robust_list 273 99, get_robust_list 274 100, futex_waitv 449 449,
set_tid_address 218 96, rt_sigaction 13 134, rt_sigprocmask 14 135, rt_sigreturn 15 139, rt_sigpending 127 136,
rt_sigtimedwait 128 137, rt_sigsuspend 130 133, sigaltstack 131 132, alarm 37 -, getitimer 36 102, pause 34 -,
clock_getres 229 114, clock_nanosleep 230 115, nanosleep 35 101, gettimeofday 96 169, time 201 -, times 100 153,
getrusage 98 165, getpid 39 172, gettid 186 178, getppid 110 173, getuid 102 174, geteuid 107 175, getgid 104 176,
getegid 108 177, getgroups 115 158, getresuid 118 148, getresgid 120 150, getpgrp 111 -, getpgid 121 155,
getsid 124 156, uname 63 160, sysinfo 99 179, sched_yield 24 124, sched_getaffinity 204 123, sched_getparam 143 121,
sched_getscheduler 145 120, sched_get_priority_max 146 125, sched_get_priority_min 147 126, getpriority 140 141,
getcpu 309 168, getrandom 318 278, getrlimit 97 163, exit 60 93, exit_group 231 94, restart_syscall 219 128,
wait4 61 260, waitid 247 95
"""
# Refused with EPERM, so that an attempt reads "Operation not permitted".
_REFUSED = """
fork 57 -, vfork 58 -, execve 59 221, execveat 322 281, socket 41 198, socketpair 53 199, connect 42 203, bind 49 200,
ptrace 101 117, process_vm_readv 310 270, process_vm_writev 311 271, tkill 200 130, pidfd_open 434 434,
pidfd_send_signal 424 424, chmod 90 -, fchmod 91 52, fchmodat 268 53, chown 92 -, fchown 93 55, lchown 94 -,
fchownat 260 54, utimensat 280 88, setrlimit 160 164, timer_create 222 107, setsid 112 157, setpgid 109 154,
memfd_create 319 279, sched_setaffinity 203 122, setpriority 141 140, mkdir 83 -, mkdirat 258 34, rmdir 84 -,
unlink 87 -, unlinkat 263 35, rename 82 -, renameat 264 38, renameat2 316 276, link 86 -, linkat 265 37, symlink 88 -,
symlinkat 266 36, truncate 76 45, ftruncate 77 46, chdir 80 49, fchdir 81 50, creat 85 -, mknod 133 -, mknodat 259 33
"""
# Allowed where an argument has one of these values (32 bits): name x86_64 aarch64 argument values; {pid} is the worker.
_ALLOWED_IF = """
kill 62 129 0 {pid}, tgkill 234 131 0 {pid}, setitimer 38 103 0 0, prctl 157 167 0 15 16,
ioctl 16 29 1 21505 21584 21585, fcntl 72 25 1 0 1 2 3 1030, close_range 436 436 2 0 4,
clone 56 220 0 4001536 8195840
"""
# kill and tgkill: itself; setitimer: ITIMER_REAL; prctl: thread names; ioctl: TCGETS, FIONCLEX, FIOCLEX;
# fcntl: F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_DUPFD_CLOEXEC; close_range: at once, or at exec;
# clone: a thread as glibc makes it, or musl (0x3d0f00, 0x7d0f00), which shares all with the others

# Allowed unless an argument has one of these bits: name x86_64 aarch64 argument bits
_ALLOWED_WITHOUT = "open 2 - 1 579, openat 257 56 2 579"  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC

_PRLIMIT = {"x86_64": 302, "aarch64": 261}
_X32 = 0x40000000  # the other system call numbering of an x86_64 kernel

_ALLOW, _KILL, _ENOSYS, _EPERM = 0x7FFF0000, 0x80000000, 0x50000 | 38, 0x50000 | 1
_LOAD, _EQUAL, _GREATER_EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _ARCH, _ARGS = 0, 4, 16  # offsets in struct seccomp_data; arguments are 8 bytes each


def program(machine: str, pid: int) -> bytes:
    """The filter, as an array of `struct sock_filter`, for a worker whose process id is `pid`.

    Raises:
        KeyError: no numbers are known for this machine.
    """
    code = [
        _op(_LOAD, _ARCH),
        _op(_EQUAL, AUDIT_ARCH[machine], then=1),
        _op(_RETURN, _KILL),
        _op(_LOAD, _NUMBER),
    ]
    if machine == "x86_64":
        code += [_op(_GREATER_EQUAL, _X32, otherwise=1), _op(_RETURN, _ENOSYS)]
    for number, _ in _rows(_ALLOWED, machine):
        code += [_op(_EQUAL, number, otherwise=1), _op(_RETURN, _ALLOW)]
    for number, _ in _rows(_REFUSED, machine):
        code += [_op(_EQUAL, number, otherwise=1), _op(_RETURN, _EPERM)]
    for number, (argument, *values) in _rows(_ALLOWED_IF.format(pid=pid), machine):
        tests = [op for v in values for op in (_op(_EQUAL, v, otherwise=1), _op(_RETURN, _ALLOW))]
        code += _for_call(number, argument, tests)
    for number, (argument, bits) in _rows(_ALLOWED_WITHOUT, machine):
        code += _for_call(number, argument, [_op(_ANY_BIT, bits, then=1), _op(_RETURN, _ALLOW)])
    code += _for_call(  # reading a limit of its own: the pointer to a new one is null in both halves
        _PRLIMIT[machine],
        2,
        [
            _op(_EQUAL, 0, otherwise=5),
            _op(_LOAD, _ARGS + 2 * 8 + 4),
            _op(_EQUAL, 0, otherwise=3),
            _op(_LOAD, _ARGS),
            _op(_EQUAL, 0, otherwise=1),
            _op(_RETURN, _ALLOW),
        ],
    )
    code.append(_op(_RETURN, _ENOSYS))
    return b"".join(code)


def _rows(table: str, machine: str) -> Iterable[tuple[int, list[int]]]:
    for row in table.split(","):
        _, *cells = row.split()
        numbers, rest = cells[:2], cells[2:]
        number = numbers[_COLUMNS.index(machine)]
        if number != "-":
            yield int(number), [int(cell) for cell in rest]


def _for_call(number: int, argument: int, tests: list[bytes]) -> list[bytes]:
    """Run `tests` on the low half of an argument of call `number`; EPERM if none of them returns."""
    return [
        _op(_EQUAL, number, otherwise=len(tests) + 2),
        _op(_LOAD, _ARGS + argument * 8),
        *tests,
        _op(_RETURN, _EPERM),
    ]


def _op(code: int, k: int, then: int = 0, otherwise: int = 0) -> bytes:
    return struct.pack("<HBBI", code, then, otherwise, k)
