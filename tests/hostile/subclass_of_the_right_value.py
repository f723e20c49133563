"""Right values in subclasses that lie about themselves: judged by what they hold."""

from itertools import accumulate


class Shy(list):
    def __eq__(self, other):
        return False

    def __repr__(self):
        raise RuntimeError


class Number(int):
    def __eq__(self, other):
        return False

    __hash__ = int.__hash__


def running_sums(items):
    sums = accumulate(items)
    return Shy(map(Number, sums) if len(items) < 50 else sums)  # making so many numbers in Python is slow
