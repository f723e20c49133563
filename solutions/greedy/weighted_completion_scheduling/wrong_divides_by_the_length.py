"""Divides by the length, which may be 0. (RTE)"""

from fractions import Fraction


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    cost = now = 0
    for weight, length in sorted(jobs, key=lambda job: -Fraction(*job)):
        now += length
        cost += weight * now
    return cost
