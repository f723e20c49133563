"""(MLE) Masks what it has shifted, but shifts by elements of any size: the integer does not fit into memory."""


def reachable(a: list[int], target: int) -> bool:
    mask = (1 << target + 1) - 1
    sums = 1
    for x in a:
        sums |= sums << x & mask
    return bool(sums >> target & 1)
