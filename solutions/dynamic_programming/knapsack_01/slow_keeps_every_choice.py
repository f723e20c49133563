"""Keeps the weight and the value of every choice that fits, the poor ones too: exponential."""


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    choices = {(0, 0)}
    for value, weight in items:
        choices |= {(total + weight, worth + value) for total, worth in choices if total + weight <= capacity}
    return max(worth for _, worth in choices)
