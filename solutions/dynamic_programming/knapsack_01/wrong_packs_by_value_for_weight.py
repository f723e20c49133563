"""Packs what has the most value for its weight first, as if items could be cut."""


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    total = 0
    for value, weight in sorted(items, key=lambda item: item[0] / item[1] if item[1] else float("inf"), reverse=True):
        if weight <= capacity:
            capacity -= weight
            total += value
    return total
