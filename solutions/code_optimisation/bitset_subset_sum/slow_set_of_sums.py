"""A set of all sums up to the target: O(n * target) hashes."""


def reachable(a: list[int], target: int) -> bool:
    sums = {0}
    for x in a:
        sums |= {total + x for total in sums if total + x <= target}
    return target in sums
