"""Sums up in the list that it was given."""


def running_sums(items: list[int]) -> list[int]:
    for i in range(1, len(items)):
        items[i] += items[i - 1]
    return items
