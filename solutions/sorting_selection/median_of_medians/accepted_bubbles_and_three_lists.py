"""Recursive throughout, with three lists, and fives sorted by exchanging neighbours: some 24 comparisons an item."""


def bubble_sort(a: list[int]) -> list[int]:
    for _ in range(len(a)):
        for j in range(len(a) - 1):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a


def select(a: list[int], k: int) -> int:
    if len(a) <= 5:
        return bubble_sort(a[:])[k]
    medians = []
    for i in range(0, len(a), 5):
        five = bubble_sort(a[i : i + 5])
        medians.append(five[(len(five) - 1) // 2])
    pivot = select(medians, (len(medians) - 1) // 2)
    smaller = [x for x in a if x < pivot]
    equal = [x for x in a if x == pivot]
    larger = [x for x in a if x > pivot]
    if k < len(smaller):
        return select(smaller, k)
    if k < len(smaller) + len(equal):
        return pivot
    return select(larger, k - len(smaller) - len(equal))
