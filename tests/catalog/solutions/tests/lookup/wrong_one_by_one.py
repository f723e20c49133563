"""Looks at one after the other."""

from collections.abc import Sequence


def lookup(items: Sequence[int], target: int) -> int:
    for i, x in enumerate(items):
        if x == target:
            return i
    return -1
