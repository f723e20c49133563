"""Sorts the caller's list by weight, to stop at the first item that is too heavy."""


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    items.sort(key=lambda item: item[1])
    best = [0] * (capacity + 1)
    for value, weight in items:
        if weight > capacity:
            break
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]
