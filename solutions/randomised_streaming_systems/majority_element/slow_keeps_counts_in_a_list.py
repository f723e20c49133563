"""Keeps pairs of item and count in a list, which it looks through for each item: O(n^2)."""


def majority(a: list[int]) -> int | None:
    counts: list[list[int]] = []
    for x in a:
        for pair in counts:
            if pair[0] == x:
                pair[1] += 1
                break
        else:
            counts.append([x, 1])
    return next((x for x, votes in counts if 2 * votes > len(a)), None)
