"""Chooses places, not numbers: with equal numbers, the same choice comes several times."""

from itertools import combinations


def subsets(a: list[int]) -> list[list[int]]:
    return [list(choice) for size in range(len(a) + 1) for choice in combinations(a, size)]
