"""From the top: with the item or without it, and every answer is remembered."""

from functools import cache


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    @cache
    def best(i: int, room: int) -> int:
        if i == len(items):
            return 0
        value, weight = items[i]
        without = best(i + 1, room)
        return without if weight > room else max(without, best(i + 1, room - weight) + value)

    return best(0, capacity)
