"""Takes the root of a float, which holds 53 bits: a number just below a square gets the root of the square."""

import math


def isqrt(n: int) -> int:
    return int(math.sqrt(n))
