"""What a message on the pipe begins with, and what follows it. Every message is an array."""

from __future__ import annotations

# Calls, in both directions. A remote reference in a document names an object that stays on its side.
REQUEST = 1  # nonce, numbers released, whether to forget all objects, target, operation, keyword names, document
RETURN = 2  # nonce, numbers released, what was printed, document of the value
RAISE = 3  # nonce, numbers released, what was printed, document of nothing, failure

# A worker's life.
STARTED = 10  # worker: pairs of what the self-test tried and whether that was denied
LOAD = 11  # judge: nonce, module name, source, names of the entry points, and which of them are to be classes
LOADED = 12  # worker: nonce, what was printed, failure or nil, entries
FATAL = 13  # worker's last words: verdict, what happened
REPORT = 14  # judge: nonce
REPORTED = 15  # worker: nonce, whether an allocation failed in some call

# A timed run: between GO and DONE a worker does nothing but call the attempt.
TIME = 20  # judge: nonce, entry, whether calls are lists of operations, whether to trace memory, document of the calls
READY = 21  # worker: nonce
GO = 22  # judge: nonce
DONE = 23  # worker: nonce, nanoseconds by its own clock or bytes that were traced, what was printed, failure or nil
FETCH = 24  # judge: nonce
RESULTS = 25  # worker: nonce, document of the results, and of the arguments as the calls left them

_NOTHING = type(None)

SHAPES: dict[int, tuple[tuple[type, ...], ...]] = {
    REQUEST: ((int, bytes, tuple, bool, int, str, tuple, tuple),),
    RETURN: ((int, bytes, tuple, str, tuple),),
    RAISE: ((int, bytes, tuple, str, tuple, tuple),),
    STARTED: ((int, tuple),),
    LOADED: ((int, bytes, str, _NOTHING, tuple), (int, bytes, str, tuple, tuple)),
    FATAL: ((int, str, str),),
    REPORTED: ((int, bytes, bool),),
    READY: ((int, bytes),),
    DONE: ((int, bytes, int, str, _NOTHING), (int, bytes, int, str, tuple)),
    RESULTS: ((int, bytes, tuple),),
}
"""What a worker may send: the types of the fields."""
