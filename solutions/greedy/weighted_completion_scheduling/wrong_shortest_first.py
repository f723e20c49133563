"""Shortest job first, the heavier one first only among equally long ones."""


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    cost = now = 0
    for weight, length in sorted(jobs, key=lambda job: (job[1], -job[0])):
        now += length
        cost += weight * now
    return cost
