"""Puts the jobs of the caller in order."""

from fractions import Fraction


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    cost = now = 0
    jobs.sort(key=lambda job: Fraction(job[1], job[0]))
    for weight, length in jobs:
        now += length
        cost += weight * now
    return cost
