"""Keeps a list of choices, heavier and worth more, without those that a lighter one beats (Nemhauser and Ullmann)."""

from heapq import merge


def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    choices = [(0, 0)]
    for value, weight in items:
        packed = [(total + weight, worth + value) for total, worth in choices if total + weight <= capacity]
        left: list[tuple[int, int]] = []
        for choice in merge(choices, packed):
            if left and left[-1][0] == choice[0]:
                left.pop()  # as heavy as this one, and worth less: the merged ones are sorted
            if not left or left[-1][1] < choice[1]:
                left.append(choice)
        choices = left
    return choices[-1][1]
