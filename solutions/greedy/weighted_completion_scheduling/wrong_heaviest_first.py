"""Heaviest job first, the shorter one first only among equally heavy ones."""


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    cost = now = 0
    for weight, length in sorted(jobs, key=lambda job: (-job[0], job[1])):
        now += length
        cost += weight * now
    return cost
