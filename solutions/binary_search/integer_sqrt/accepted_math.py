"""The standard library has it."""

import math


def isqrt(n: int) -> int:
    return math.isqrt(n)
