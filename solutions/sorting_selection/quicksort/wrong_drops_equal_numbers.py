"""Puts the pivot back once, however often it was there."""

import random


def quicksort(a: list[int]) -> None:
    def ordered(numbers: list[int]) -> list[int]:
        if not numbers:
            return []
        pivot = random.choice(numbers)
        smaller = [x for x in numbers if x < pivot]
        larger = [x for x in numbers if x > pivot]
        return [*ordered(smaller), pivot, *ordered(larger)]

    a[:] = ordered(a)
