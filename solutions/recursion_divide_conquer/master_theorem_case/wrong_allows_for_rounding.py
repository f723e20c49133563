"""Takes logarithms for equal that are near each other: large numbers have such without being a power."""

from math import isclose, log


def master_case(a: int, b: int, d: int) -> int:
    leaves = log(a, b)
    if isclose(leaves, d, abs_tol=1e-9):
        return 2
    return 1 if leaves > d else 3
