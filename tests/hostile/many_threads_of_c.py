"""As many_threads, but Python knows nothing of them, and each call starts a few."""

import ctypes
from itertools import accumulate

libc = ctypes.CDLL(None)
attributes, thread = ctypes.create_string_buffer(256), ctypes.c_ulong()
libc.pthread_attr_init(attributes)
libc.pthread_attr_setstacksize(attributes, ctypes.c_size_t(64 << 10))
started = []


def running_sums(items):
    for _ in range(20 if len(started) < 400 else 0):
        if libc.pthread_create(ctypes.byref(thread), attributes, libc.pause, None):
            raise RuntimeError("no more threads")
        started.append(thread.value)
    return [*accumulate(items)]
