def reachable(a: list[int], target: int) -> bool:
    """Whether some elements add up to target: O(n * target / 64) time, O(target) bits of space.

    Bit s of one integer tells whether the sum s can be reached. To add x to all sums is to shift by x, and 64 sums
    move at once. Sums above the target lead nowhere: without the mask, the integer would grow to the sum of all.
    """
    mask = (1 << target + 1) - 1
    sums = 1
    for x in a:
        if x <= target:
            sums |= sums << x & mask
    return sums >> target == 1
