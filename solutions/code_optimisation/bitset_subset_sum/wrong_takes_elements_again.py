"""Goes up the table, so that an element is added to sums that hold it already."""


def reachable(a: list[int], target: int) -> bool:
    sums = [True] + [False] * target
    for x in a:
        for total in range(x, target + 1):
            sums[total] = sums[total] or sums[total - x]
    return sums[target]
