"""Sorts by length over weight, as an exact fraction."""

from fractions import Fraction


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    total = end = 0
    for w, length in sorted(jobs, key=lambda job: Fraction(job[1], job[0])):
        end += length
        total += w * end
    return total
