"""Exchanges neighbours as long as that saves something: O(n^2)."""


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    order = list(jobs)
    changed = True
    while changed:
        changed = False
        for i in range(len(order) - 1):
            (w1, l1), (w2, l2) = order[i], order[i + 1]
            if w1 * l2 < w2 * l1:
                order[i], order[i + 1] = order[i + 1], order[i]
                changed = True
    total = end = 0
    for weight, length in order:
        end += length
        total += weight * end
    return total
