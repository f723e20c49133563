"""Bit s stands for the sum that is still missing: each element shifts to the right, and nothing needs a mask."""


def reachable(a: list[int], target: int) -> bool:
    missing = 1 << target
    for x in a:
        missing |= missing >> min(x, target + 1)
    return bool(missing & 1)
