"""Sums every prefix anew: O(n^2)."""


def running_sums(items: list[int]) -> list[int]:
    return [sum(items[: i + 1]) for i in range(len(items))]
