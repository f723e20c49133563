from collections import Counter
from math import prod
from random import Random

LARGEST = 1 << 13


def workload(n: int, rng: Random) -> tuple[list[int]]:
    """About n choices: few different numbers, and one that is there so often that most sets of places are the same."""
    different = n.bit_length() // 2
    numbers = rng.sample(range(-1000, 1000), different + 1)
    a = numbers + [numbers[0]] * (n >> different)
    rng.shuffle(a)
    return (a,)


def check(arguments: tuple[list[int]], result: list[list[int]]) -> bool:
    """As many choices as there are, all of them different and possible."""
    (a,) = arguments
    there = Counter(a)
    choices = {tuple(sorted(choice)) for choice in result}
    possible = all(Counter(choice) <= there for choice in choices)
    return possible and len(result) == len(choices) == prod(count + 1 for count in there.values())
