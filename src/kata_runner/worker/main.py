"""The worker's side: load the attempt, call it, report. Nothing here is trusted once the attempt is loaded."""

from __future__ import annotations

import _thread
import _tracemalloc
import ctypes
import errno
import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from types import ModuleType

from kata_runner.protocol import messages
from kata_runner.protocol.framing import MAX_REPLY, PREFIX, WireError, pack, unpack
from kata_runner.protocol.object_table import Heap
from kata_runner.protocol.rpc import Attribute, Opened, Peer, Proxy, forwarder
from kata_runner.worker.confine import confine, limit_processes, self_test
from kata_runner.worker.output import Output
from kata_runner.worker.packages import PackageFinder

__all__ = ["main"]

MAX_MESSAGE = 2000  # characters of an exception's text
MAX_FRAMES = 8  # frames of a traceback that are told, the innermost

_CHANGING = frozenset({"__next__", "__setitem__", "__delitem__"})  # what would show that a copy is none

_TRACE_DEPTH = 3  # frames kept of an allocation: tells our tracing from one that an attempt began instead
_STATE_INTS = 64  # of a thread's state, in which its recursion limit is looked for
_UNMISTAKABLE = 0x3C0DE5  # a recursion limit that no other number there is
_clock = time.process_time_ns  # bound before the attempt can touch it


class Worker(Peer):
    """One attempt, and the pipe to its judge."""

    def __init__(self, requests: int, replies: int, output_limit: int, random_seed: int, numpy_seed: int) -> None:
        """
        Parameters:
            requests, replies: descriptors to read from and to write to.
            output_limit: characters that one call may print.
            random_seed, numpy_seed: for the global generators of `random` and of `numpy.random`.
        """
        super().__init__()
        self._random_seed, self._numpy_seed = random_seed, numpy_seed
        self._requests, self._replies = requests, replies
        self._thread = _thread.get_ident()
        self._nonce: object = b""
        self._file = ""
        self._errno = _errno()
        self._allocation_failed = False
        self._output = Output(
            output_limit, lambda: self.die("OLE", f"it printed more than {output_limit:,} characters")
        )
        sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = self._output  # type: ignore[assignment,misc]

    # ------------------------------------------------------------ the pipe

    def send(self, message: bytes) -> None:
        if len(message) > MAX_REPLY:
            self.die("OLE", f"what it returned takes more than {MAX_REPLY >> 20} MiB")
        view = memoryview(message)
        while view:
            view = view[os.write(self._replies, view) :]

    def receive(self) -> tuple[object, ...]:
        if _thread.get_ident() != self._thread:
            raise RuntimeError("only the thread that was called may call back")
        data = self._read(PREFIX)
        size = int.from_bytes(data[:PREFIX], "big")
        while len(data) < PREFIX + size:
            data += self._read(PREFIX + size - len(data))
        return unpack(data[PREFIX:])

    def _read(self, wanted: int) -> bytes:
        """Some bytes: `wanted` at most if that is much, since the judge never sends ahead."""
        data = os.read(self._requests, max(wanted, 4096))
        if not data:
            os._exit(0)  # the judge is gone
        return data

    def die(self, verdict: str, text: str) -> None:
        self.send(pack([messages.FATAL, verdict, text]))
        os._exit(1)

    # ------------------------------------------------------------ what Peer asks for

    def nonce(self) -> bytes:
        return self._nonce  # type: ignore[return-value]

    def serve(self, request: tuple[object, ...]) -> bytes:
        outer, self._nonce = self._nonce, request[1]
        try:
            return super().serve(request)
        finally:
            self._nonce = outer

    def printed(self) -> str:
        return self._output.take()

    def proxy_class(self, name: str, opened: Opened, base: type[Proxy] | None) -> type[Proxy]:
        """A class for what stands in for the instances of a class of the judge's.

        What does not change is its own copy, as a number is. And what can be called has a name, as a function does.
        """
        operators, methods, attributes = opened
        members: dict[str, object] = {x: forwarder(x) for x in operators | methods}
        members |= {x: Attribute(x) for x in attributes}
        if "__call__" in operators:
            members["__name__"] = "function"
        if not operators & _CHANGING:
            members["__reduce_ex__"] = lambda self, _: type(self).__name__
        return type(name, (base or Proxy,), {"__slots__": (), **members})

    def _perform(self, number: object, operation: object, values: Sequence[object], names: object) -> object:
        self._errno.value = 0
        try:
            return super()._perform(number, operation, values, names)
        finally:
            self._allocation_failed |= self._errno.value == errno.ENOMEM

    def failure(self, error: BaseException) -> list[object]:
        """[type, first built-in type it derives from, text, [[line, function], ...], depth, number of judge's error]"""
        built_in = next(c for c in type(error).__mro__ if c.__module__ == "builtins")
        try:
            text = str(error)
        except BaseException as another:
            text = f"(its text cannot be had: {type(another).__name__})"
        if text == "can't start new thread":
            text += ": there are too many, or there is no memory for its stack"
        frames: list[list[object]] = []
        step, depth = error.__traceback__, 0
        while step is not None:
            depth += 1
            if step.tb_frame.f_code.co_filename == self._file:
                frames.append([step.tb_lineno, step.tb_frame.f_code.co_name])
            step = step.tb_next
        if isinstance(error, SyntaxError) and error.filename == self._file:
            text = error.msg
            frames.append([error.lineno or 0, "<module>"])
        origin = getattr(error, "_kata_origin", None)
        error.__traceback__ = None  # it may hold 100,000 frames
        name = type(error).__name__
        return [name, built_in.__name__, text[:MAX_MESSAGE], frames[-MAX_FRAMES:], depth, origin]

    def error(self, failure: object) -> BaseException:
        """An exception of the judge's, as the built-in type it is or derives from."""
        match failure:
            case (_, str() as name, str() as text, _, _, origin):
                import builtins

                error_type = getattr(builtins, name)
                error: BaseException = error_type(text)
                error._kata_origin = origin  # type: ignore[attr-defined]
                return error
        raise WireError("not a failure")

    # ------------------------------------------------------------ the judge's orders

    def work(self) -> None:
        """Do what the judge says, until it hangs up."""
        while True:
            order = self.receive()
            if order[0] == messages.REQUEST:
                self.send(self.serve(order))
                continue
            match order:
                case (messages.LOAD, bytes() as nonce, str() as name, str() as source, tuple() as names, classes):
                    failure, entries = self._load(name, source, names, classes)
                    self.send(pack([messages.LOADED, nonce, self.printed(), failure, entries]))
                case (messages.REPORT, bytes() as nonce):
                    self.send(pack([messages.REPORTED, nonce, self._allocation_failed]))
                case (messages.TIME, bytes() as nonce, int() as entry, operations, traced, document):
                    measure = _traced if traced is True else _timed
                    self._measure(
                        nonce, self._exports[entry], _operate if operations is True else _call_each, measure, document
                    )
                case _:
                    raise WireError(f"unknown order {order[0]}")

    def _load(
        self, name: str, source: str, names: Sequence[str], classes: object
    ) -> tuple[list[object] | None, list[object]]:
        """Run the attempt as module `name`; (failure, None) or (None, its entry points).

        Parameters:
            classes: those of the names that are to be classes: their instances stay here.
        """
        module = ModuleType(name)
        sys.modules[name] = module
        self._file = f"{name}.py"
        try:
            code = compile(source, self._file, "exec", dont_inherit=True)
            if "random" in source:
                self._make_repeatable("numpy" in source)
            exec(code, vars(module))
        except BaseException as error:
            return self.failure(error), []
        found = {entry: getattr(module, entry) for entry in names if hasattr(module, entry)}
        assert isinstance(classes, tuple)
        self.entry_classes = {x for name, x in found.items() if name in classes and isinstance(x, type)}
        self.heap.kept = tuple(self.entry_classes)
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
        described = self.describe(target).packable() if isinstance(target, type) else None
        return [name, self.number(target), described]

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
        heap = Heap(_no_handle, _iterator)
        calls = heap.load(document)
        self.send(pack([messages.READY, nonce]))
        self.receive()
        taken = measure()
        try:
            results = run(entry, calls)
            failure = None
        except BaseException as error:
            results, failure = [], self.failure(error)
        done = [messages.DONE, nonce, taken(), self.printed(), failure]
        self.send(pack(done))
        if failure is None:
            self.receive()
            self.send(pack([messages.RESULTS, nonce, heap.dump([results, calls])]))
        gc.enable()


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


def _errno() -> ctypes.c_int:
    """The C library's error number of this thread: what a failed allocation leaves, even if the attempt catches it."""
    if sys.platform != "linux":
        return ctypes.c_int()
    location = ctypes.CDLL(None).__errno_location
    location.restype = ctypes.c_void_p
    return ctypes.c_int.from_address(location())


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


def _no_handle(value: object) -> object:
    return f"<{type(value).__name__}>"


def _iterator(handle: object) -> object:
    match handle:
        case ("iterator", tuple() as items):
            return iter(items)
    raise WireError("not an iterator")


def main(
    *,
    finder: PackageFinder,
    uid: int | None,
    readable: Sequence[str],
    hidden: Sequence[str],
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
    """Confine this process and serve the judge; never returns.

    The attempt runs in a thread of its own, since only a thread can be given a stack for deep recursion.

    Parameters:
        finder: what finds the installed packages that may be imported.
        uid: the user to become, when started as root.
        readable, hidden: files and folders that stay readable, and those inside them that do not.
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
    requests, replies = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    confine(
        uid=uid,
        readable=readable,
        hidden=hidden,
        finder=finder,
        isolation=isolation,
        memory=memory + stack,
        own_count=own_count,
    )
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
            worker.send(pack([messages.STARTED, [*self_test(canary, judge, memory + stack).items()]]))
            worker.work()
        finally:
            os._exit(1)

    _thread.start_new_thread(work, ())
    _thread.stack_size(0)  # threads of the attempt's own get what is usual
    never.acquire()
