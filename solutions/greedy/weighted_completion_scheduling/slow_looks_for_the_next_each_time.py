"""Looks through all jobs that are left for the one that goes next: O(n^2)."""


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    left = list(jobs)
    total = end = 0
    while left:
        first = 0
        for i, (weight, length) in enumerate(left):
            if weight * left[first][1] > left[first][0] * length:
                first = i
        weight, length = left.pop(first)
        end += length
        total += weight * end
    return total
