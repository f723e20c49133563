"""Leaves files, shared memory and locks for the next attempt, and is wrong if it finds what it left."""

import contextlib
import os
from itertools import accumulate

found = False
for folder in ("/tmp", "/dev/shm", "/var/tmp", os.curdir):
    path = f"{folder}/{unique}"
    found = found or os.path.exists(path)
    with contextlib.suppress(OSError):
        os.mkdir(path)
    with contextlib.suppress(OSError):
        open(path, "w").close()


def running_sums(items):
    sums = [*accumulate(items)]
    return [0] if found else sums
