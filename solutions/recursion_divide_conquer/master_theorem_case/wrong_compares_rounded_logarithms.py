"""Compares floats: log(125, 5) is a little more than 3."""

from math import log


def master_case(a: int, b: int, d: int) -> int:
    leaves = log(a, b)
    if leaves > d:
        return 1
    return 2 if leaves == d else 3
