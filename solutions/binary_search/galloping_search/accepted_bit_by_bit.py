"""Builds the largest n with a no, from its highest bit down: the answer is one more."""

from collections.abc import Callable


def first_true(pred: Callable[[int], bool]) -> int:
    if pred(0):
        return 0
    bit = 1
    while not pred(bit):
        bit <<= 1
    last_no = 0
    while bit:
        if not pred(last_no | bit):
            last_no |= bit
        bit >>= 1
    return last_no + 1
