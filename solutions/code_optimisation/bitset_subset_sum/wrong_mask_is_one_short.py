"""Cuts off the target, too."""


def reachable(a: list[int], target: int) -> bool:
    mask = (1 << target) - 1
    sums = 1
    for x in a:
        if x <= target:
            sums |= sums << x & mask
    return bool(sums >> target & 1)
