"""Writes the judge's memory, and its own parent's; wrong if it can."""

import os
from itertools import accumulate

broke_out = False
for process in (os.getppid(), {judge}):
    for name in ("mem", "oom_score_adj"):
        try:
            with open(f"/proc/{process}/{name}", "r+b"):
                broke_out = True
        except OSError:
            pass


def running_sums(items):
    sums = [*accumulate(items)]
    return [0] if broke_out else sums
