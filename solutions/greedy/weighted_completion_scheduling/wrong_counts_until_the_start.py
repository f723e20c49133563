"""Counts how long each job waits, not when it is done."""

from fractions import Fraction


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    cost = now = 0
    for weight, length in sorted(jobs, key=lambda job: Fraction(job[1], job[0])):
        cost += weight * now
        now += length
    return cost
