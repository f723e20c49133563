"""Signals and traces the judge; wrong if it can."""

import ctypes
import os
from itertools import accumulate

broke_out = False
for process in (os.getppid(), {judge}):
    try:
        os.kill(process, 0)
        broke_out = True
    except OSError:
        pass
libc = ctypes.CDLL(None, use_errno=True)
if libc.ptrace(16, {judge}, 0, 0) == 0:
    broke_out = True


def running_sums(items):
    sums = [*accumulate(items)]
    return [0] if broke_out else sums
