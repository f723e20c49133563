"""Remembers answers in a default argument, which is the same dict in the next call, with other items."""


def knapsack(items: list[tuple[int, int]], capacity: int, known={}) -> int:
    key = len(items), capacity
    if not items:
        return 0
    if key not in known:
        (value, weight), rest = items[0], items[1:]
        known[key] = knapsack(rest, capacity)
        if weight <= capacity:
            known[key] = max(known[key], knapsack(rest, capacity - weight) + value)
    return known[key]
