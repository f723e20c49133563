"""Counts only choices that weigh exactly the capacity."""


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    best = [0] + [float("-inf")] * capacity
    for value, weight in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return max(0, best[capacity])
