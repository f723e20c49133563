"""1.0 for 1: equal by Python's own rules."""

from itertools import accumulate


def running_sums(items):
    return [float(s) for s in accumulate(items)]
