"""The same in one line."""

from functools import reduce
from operator import xor


def single(a: list[int]) -> int:
    return reduce(xor, a)
