"""For every different number, how often it is taken: a product of counts."""

from collections import Counter
from itertools import product


def subsets(a: list[int]) -> list[tuple[int, ...]]:
    there = Counter(a)
    parts = [[(x,) * count for count in range(most + 1)] for x, most in there.items()]
    return [sum(choice, ()) for choice in product(*parts)]
