"""Remembers answers by the value so far as well, which is hardly ever the same again: exponential."""

from functools import cache


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    @cache
    def best(i: int, room: int, value: int) -> int:
        if i == len(items):
            return value
        without = best(i + 1, room, value)
        worth, weight = items[i]
        return without if weight > room else max(without, best(i + 1, room - weight, value + worth))

    return best(0, capacity, 0)
