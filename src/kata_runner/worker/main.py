"""The worker's side: load the attempt, call it, report. Nothing here is trusted once the attempt is loaded."""

from __future__ import annotations

import _thread
import _tracemalloc
import ctypes
import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from types import ModuleType

from kata_runner.protocol import messages
from kata_runner.protocol.framing import ProtocolError, pack
from kata_runner.protocol.object_table import ObjectTable
from kata_runner.protocol.rpc import Exchange
from kata_runner.worker.channel import Channel
from kata_runner.worker.confine import confine, confine_files, limit_processes, self_test
from kata_runner.worker.packages import PackageFinder
from kata_runner.worker.policy import Policy

TYPE_CHECKING = False  # the one in `typing` takes too long to import
if TYPE_CHECKING:
    from typing import Any

__all__ = ["close_standard_streams", "main", "serve"]

_TRACE_DEPTH = 3  # frames kept of an allocation: tells our tracing from one that an attempt began instead
_STATE_INTS = 64  # of a thread's state, in which its recursion limit is looked for
_UNMISTAKABLE = 0x3C0DE5  # a recursion limit that no other number there is
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # of glibc's mallopt
_LARGEST_MMAP_THRESHOLD = 1 << 25  # bytes: the most that mallopt takes
_KEPT = 1 << 28  # bytes of freed memory: more than a timed call needs, and a part of the address space
_clock = time.process_time_ns  # bound before the attempt can touch it


class Worker:
    """One attempt, and what the judge orders to be done with it."""

    def __init__(self, requests: int, replies: int, output_limit: int, random_seed: int, numpy_seed: int) -> None:
        """
        Parameters:
            requests, replies: descriptors to read from and to write to.
            output_limit: characters that one call may print.
            random_seed, numpy_seed: for the global generators of `random` and of `numpy.random`.
        """
        self._random_seed, self._numpy_seed = random_seed, numpy_seed
        self.channel = Channel(requests, replies, output_limit)
        self._policy = Policy()
        self._exchange = Exchange(self.channel, self._policy)

    def work(self) -> None:
        """Do what the judge says, until it hangs up."""
        while True:
            order = self.channel.receive()
            if order[0] == messages.REQUEST:
                self.channel.send(self._exchange.serve(order))
                continue
            match order:
                case (messages.LOAD, bytes() as nonce, str() as name, str() as source, tuple() as names, classes):
                    failure, entries = self._load(name, source, names, classes)
                    self.channel.send(pack([messages.LOADED, nonce, self.channel.printed(), failure, entries]))
                case (messages.REPORT, bytes() as nonce):
                    self.channel.send(pack([messages.REPORTED, nonce, self._policy.allocation_failed]))
                case (messages.TIME, bytes() as nonce, int() as entry, operations, traced, document):
                    measure = _traced if traced is True else _timed
                    run = _operate if operations is True else _call_each
                    self._measure(nonce, self._exchange.objects.ours(entry), run, measure, document)
                case _:
                    raise ProtocolError(f"unknown order {order[0]}")

    def _load(
        self, name: str, source: str, names: Sequence[str], classes: object
    ) -> tuple[list[object] | None, list[object]]:
        """Run the attempt as module `name`; (failure, None) or (None, its entry points).

        Parameters:
            classes: those of the names that are to be classes: their instances stay here.
        """
        module = ModuleType(name)
        sys.modules[name] = module
        self._policy.file = f"{name}.py"
        try:
            code = compile(source, self._policy.file, "exec", dont_inherit=True)
            if "random" in source:
                self._make_repeatable("numpy" in source)
            exec(code, vars(module))
        except BaseException as error:
            return self._policy.failure(error), []
        objects = self._exchange.objects
        found = {entry: getattr(module, entry) for entry in names if hasattr(module, entry)}
        assert isinstance(classes, tuple)
        objects.entry_classes = {x for name, x in found.items() if name in classes and isinstance(x, type)}
        objects.table.kept = tuple(objects.entry_classes)
        gc.collect()
        gc.freeze()
        return None, [self._entry(entry, x) for entry, x in found.items() if callable(x)]

    def _make_repeatable(self, with_numpy: bool) -> None:
        """Seed the global generators: the same attempt and seed give the same verdict."""
        import random

        random.seed(self._random_seed)
        if with_numpy:
            import numpy as np

            np.random.seed([self._numpy_seed >> shift & 0xFFFFFFFF for shift in range(0, 256, 32)])

    def _entry(self, name: str, target: object) -> list[object]:
        """[name, number, description if it is a class]"""
        objects = self._exchange.objects
        described = objects.packable_class(target) if isinstance(target, type) else None
        return [name, objects.number(target), described]

    def _measure(
        self,
        nonce: bytes,
        entry: object,
        run: Callable[..., list[object]],
        measure: Callable[[], Callable[[], int]],
        document: object,
    ) -> None:
        gc.collect()
        gc.freeze()  # what the attempt keeps from call to call is looked through once, not before every run
        gc.disable()
        table = ObjectTable(_no_reference, _iterator)
        calls = table.load(document)
        self.channel.send(pack([messages.READY, nonce]))
        self.channel.receive()
        taken = measure()
        try:
            results = run(entry, calls)
            failure = None
        except BaseException as error:
            results, failure = [], self._policy.failure(error)
        done = [messages.DONE, nonce, taken(), self.channel.printed(), failure]
        self.channel.send(pack(done))
        if failure is None:
            self.channel.receive()
            self.channel.send(pack([messages.RESULTS, nonce, table.dump([results, calls])]))
        gc.enable()


def _keep_freed_memory() -> None:
    """Have glibc's malloc use freed memory again instead of giving it back to the system; elsewhere, do nothing.

    By default, glibc maps and unmaps each block beyond a bound, from 128 KiB on, that depends on what was freed before.
    Of two workers with the same program, one then gets new pages at every call, at about 1.5 us each, and the other one
    does not. The attempt's thread shares the main heap, since glibc unmaps other heaps once nothing in them is in use.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGEST_MMAP_THRESHOLD)
        mallopt(_M_TRIM_THRESHOLD, _KEPT)
        mallopt(_M_ARENA_MAX, 1)


def _let_c_recurse(levels: int) -> None:
    """Let C call Python, and that C again, as deep as Python calls itself.

    Python 3.12 and 3.13 count what is left of that apart, from 1,500 or 10,000, whatever stack a thread has: in the
    int after Python's recursion limit in the thread's state (PyThreadState in cpython/pystate.h). Where the limit is
    not found there, nothing is touched.

    Parameters:
        levels: how deep, for this thread.
    """
    if sys.version_info[:2] not in ((3, 12), (3, 13)):
        return
    ctypes.pythonapi.PyThreadState_Get.restype = ctypes.c_void_p
    state = (ctypes.c_int * _STATE_INTS).from_address(ctypes.pythonapi.PyThreadState_Get())
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(_UNMISTAKABLE)
    found = [i for i in range(1, _STATE_INTS - 1) if state[i] == _UNMISTAKABLE]
    if len(found) == 1:
        (at,) = found
        if 0 < _UNMISTAKABLE - state[at - 1] < 100 and 1000 < state[at + 1] <= 10_000:
            state[at + 1] = levels
    sys.setrecursionlimit(limit)


def _timed() -> Callable[[], int]:
    """Begin to measure; what gives the nanoseconds since then."""
    start = _clock()
    return lambda: _clock() - start


def _traced() -> Callable[[], int]:
    """Begin to measure; what gives the most bytes that were allocated at a time since then.

    It is -1 if the attempt had its hands in it.
    """
    gc.enable()  # what could be collected is not held against anybody
    _tracemalloc.start(_TRACE_DEPTH)

    def taken() -> int:
        good = _tracemalloc.is_tracing() and _tracemalloc.get_traceback_limit() == _TRACE_DEPTH
        peak = _tracemalloc.get_traced_memory()[1] if good else -1
        _tracemalloc.stop()
        return peak

    return taken


# Looked up in place, since a call for each result would blur what is measured.
_EAGER: frozenset[type] = frozenset((type(None), bool, int, float, str, dict, set))
_VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()))


def _call_each(function: Callable[..., object], calls: Sequence[Sequence[object]]) -> list[object]:
    eager = _EAGER
    return [result if type(result := function(*args)) in eager else _drawn(result) for args in calls]


def _operate(cls: Callable[..., object], calls: Sequence[Sequence[tuple[str, object]]]) -> list[object]:
    """Each call is a list of operations: the constructor, then methods; its result is what the methods gave."""
    eager = _EAGER
    results: list[object] = []
    for construct, *rest in calls:
        instance = cls(*construct[1:])
        results.append(
            [
                result if type(result := getattr(instance, str(name))(*values)) in eager else _drawn(result)
                for name, *values in rest
            ]
        )
    return results


def _drawn(result: object) -> object:
    """A lazy answer as a list, since it is paid for when it is drawn; and a list of such."""
    if isinstance(result, _VIEWS) or hasattr(type(result), "__next__"):
        result = list(result)  # type: ignore[call-overload]
    if isinstance(result, list | tuple) and result and hasattr(type(result[0]), "__next__"):
        result = [_drawn(part) for part in result]
    return result


def _no_reference(value: object) -> object:
    return f"<{type(value).__name__}>"


def _iterator(reference: object) -> object:
    match reference:
        case ("iterator", tuple() as items):
            return iter(items)
    raise ProtocolError("not an iterator")


def main(*, readable: Sequence[str], hidden: Sequence[str], isolation: int, **config: Any) -> None:
    """Confine this process and serve the judge, by standard input and output; never returns.

    Parameters:
        readable, hidden: files and folders that stay readable, and those inside them that do not.
        isolation: the level to reach.
        config: what else `serve` takes.
    """
    requests, replies = os.dup(0), os.dup(1)
    close_standard_streams()
    confine_files(isolation=isolation, readable=readable, hidden=hidden)
    serve(requests, replies, isolation=isolation, **config)


def close_standard_streams() -> None:
    """Let standard input, output and error lead nowhere."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)


def serve(
    requests: int,
    replies: int,
    *,
    finder: PackageFinder,
    uid: int | None,
    isolation: int,
    memory: int,
    stack: int,
    recursion: int,
    output: int,
    own_count: bool,
    canary: str,
    random_seed: int,
    numpy_seed: int,
    judge: int,
) -> None:
    """Confine this process, which has given up files, and serve the judge; never returns.

    The attempt runs in a thread of its own, since only a thread can be given a stack for deep recursion.

    Parameters:
        requests, replies: descriptors to read from and to write to.
        finder: what finds the installed packages that may be imported.
        uid: the user to become, when started as root.
        isolation: the level to reach.
        memory: address space, in bytes, beside the stack.
        stack: the stack, in bytes.
        recursion: Python's recursion limit.
        output: characters that one call may print.
        own_count: whether the kernel counts its threads apart from those of other processes.
        canary: a file that must not be readable.
        random_seed, numpy_seed: for the global generators of `random` and of `numpy.random`.
        judge: the judge's process id.
    """
    confine(uid=uid, finder=finder, isolation=isolation, memory=memory + stack, own_count=own_count)
    _keep_freed_memory()
    sys.setrecursionlimit(recursion)
    _thread.stack_size(stack)
    never = _thread.allocate_lock()
    never.acquire()

    def work() -> None:
        try:
            if isolation == 0:
                limit_processes()
            _let_c_recurse(recursion * 3 // 2)  # a call by way of C counts up to three times
            worker = Worker(requests, replies, output, random_seed, numpy_seed)
            worker.channel.send(pack([messages.STARTED, [*self_test(canary, judge, memory + stack).items()]]))
            worker.work()
        finally:
            os._exit(1)

    _thread.start_new_thread(work, ())
    _thread.stack_size(0)  # threads of the attempt's own get what is usual
    never.acquire()
