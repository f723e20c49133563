"""A list of booleans, filled by a loop: O(n * target)."""


def reachable(a: list[int], target: int) -> bool:
    sums = [True] + [False] * target
    for x in a:
        for total in range(target, x - 1, -1):
            if sums[total - x]:
                sums[total] = True
    return sums[target]
