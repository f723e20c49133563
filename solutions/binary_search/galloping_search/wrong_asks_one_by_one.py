"""Counts up from 0: as many questions as the answer is large."""

from collections.abc import Callable
from itertools import count


def first_true(pred: Callable[[int], bool]) -> int:
    return next(filter(pred, count()))
