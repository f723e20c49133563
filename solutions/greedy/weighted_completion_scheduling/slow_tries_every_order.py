"""Tries all n! orders."""

from itertools import permutations


def min_weighted_completion(jobs: list[tuple[int, int]]) -> int:
    def cost(order: tuple[tuple[int, int], ...]) -> int:
        total = end = 0
        for weight, length in order:
            end += length
            total += weight * end
        return total

    return min(map(cost, permutations(jobs)))
